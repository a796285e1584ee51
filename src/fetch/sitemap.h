/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lists of pages that sites make for visitors like us (sitemaps.org 0.9, with
 * the fields of news sitemaps):
 *
 *   <urlset><url><loc>ADDRESS</loc><lastmod>DATE</lastmod>
 *     <news:news><news:publication_date>DATE ... <news:title>TITLE
 *   <sitemapindex><sitemap><loc>ADDRESS OF ANOTHER LIST</loc>
 */
#ifndef DGM_FETCH_SITEMAP_H
#define DGM_FETCH_SITEMAP_H

#include "fetch/feed_leads.h"

/* Pages of a urlset or lists of a sitemapindex, in their order, in the arena.
 * DGM_ERR_SYNTAX with the line where it is no XML; also one that declares
 * entities. */
DGM_CHECKED dgm_err dgm_sitemap_leads(dgm_arena *arena, dgm_str bytes,
                                      dgm_leads *out, dgm_error *err);

#endif
