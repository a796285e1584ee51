/* SPDX-License-Identifier: Apache-2.0 */
/* Lists of feeds as feed readers export them (OPML 1.0 and 2.0). */
#ifndef DGM_FETCH_OPML_H
#define DGM_FETCH_OPML_H

#include "fetch/feed_leads.h"

/* The feeds of a list (xmlUrl, and title or text) in its order, in the arena;
 * folders count for nothing.  DGM_ERR_SYNTAX with the line where it is no XML;
 * also one that declares entities, which no list needs. */
DGM_CHECKED dgm_err dgm_opml_leads(dgm_arena *arena, dgm_str bytes,
                                   dgm_leads *out, dgm_error *err);

#endif
