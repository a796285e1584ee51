/* SPDX-License-Identifier: Apache-2.0 */
/* Lists of feeds as feed readers export them (OPML 1.0 and 2.0). */
#ifndef DGM_FETCH_OPML_H
#define DGM_FETCH_OPML_H

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"

/* Feeds of one list; the others are left out. */
#define DGM_OPML_MAX 10000

typedef struct dgm_opml_feed {
    dgm_str url; /* xmlUrl, as it is written */
    dgm_str title;
} dgm_opml_feed;

typedef struct dgm_opml {
    DGM_VEC(dgm_opml_feed) feed;
    bool cut; /* some were left out */
} dgm_opml;

/* The feeds of a list in its order, in the arena.  Folders count for nothing.
 * DGM_ERR_SYNTAX with the line where it is no XML; also one that declares
 * entities, which no list needs. */
DGM_CHECKED dgm_err dgm_opml_read(dgm_arena *arena, dgm_str text,
                                  dgm_opml *out, dgm_error *err);

#endif
