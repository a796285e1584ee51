/* SPDX-License-Identifier: Apache-2.0 */
/* What a body is, and where it leads. */
#ifndef DGM_FETCH_LEAD_H
#define DGM_FETCH_LEAD_H

#include "fetch/feed_leads.h"

typedef enum dgm_body_kind {
    DGM_BODY_PAGE,    /* all that is nothing else */
    DGM_BODY_FEED,    /* RSS, Atom: leads to pages */
    DGM_BODY_SITEMAP, /* likewise */
    DGM_BODY_LIST,    /* OPML: leads to feeds */
    DGM_BODY_INDEX    /* leads to sitemaps */
} dgm_body_kind;

/* Whether it leads to pages, and not to what leads to them. */
static inline bool dgm_body_has_pages(dgm_body_kind kind)
{
    return kind == DGM_BODY_FEED || kind == DGM_BODY_SITEMAP;
}

/* By the first element of the bytes, whatever the server calls them. */
dgm_body_kind dgm_body_kind_of(dgm_str bytes);

/* Where a body that is no page leads, in its order, in the arena.
 * DGM_ERR_SYNTAX with the reason where it cannot be read. */
DGM_CHECKED dgm_err dgm_leads_read(dgm_arena *arena, dgm_str bytes,
                                   dgm_body_kind kind, dgm_leads *out,
                                   dgm_error *err);

/* Addresses one a line, as many as the arena holds; "#" begins a comment. */
DGM_CHECKED dgm_err dgm_leads_lines(dgm_arena *arena, dgm_str text,
                                    dgm_leads *out);

#endif
