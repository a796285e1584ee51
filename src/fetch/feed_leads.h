/* SPDX-License-Identifier: Apache-2.0 */
/* Where feeds lead: the links of their items. */
#ifndef DGM_FETCH_FEED_LEADS_H
#define DGM_FETCH_FEED_LEADS_H

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"

/* A page or feed that a body names; not checked, and absent where it says
 * nothing. */
typedef struct dgm_lead {
    dgm_str url;
    dgm_str title;
    dgm_str author;
    dgm_str published; /* ISO 8601 */
} dgm_lead;

typedef struct dgm_leads {
    DGM_VEC(dgm_lead) lead;
    bool cut; /* there were too many */
} dgm_leads;

/* Leads of one body; a sitemap may have as many. */
#define DGM_LEADS_MAX 50000

/* The items of a feed (RSS 2.0, RSS 1.0, Atom) that have a link, in their
 * order, in the arena.  DGM_ERR_SYNTAX with the line where it cannot be read;
 * of a broken one that begins well, what is whole. */
DGM_CHECKED dgm_err dgm_feed_leads(dgm_arena *arena, dgm_str bytes,
                                   dgm_leads *out, dgm_error *err);

#endif
