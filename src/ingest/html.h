/* SPDX-License-Identifier: Apache-2.0 */
/* Web pages: main text and metadata out of the furniture. */
#ifndef DGM_INGEST_HTML_H
#define DGM_INGEST_HTML_H

#include "ingest/ingest.h"

/* Larger pages are refused: nothing written by people is. */
#define DGM_HTML_MAX ((size_t)16 << 20)

/* Fills text and metadata of `doc` from a page.  `page` is UTF-8.  Errors:
 * DGM_ERR_EMPTY when nothing in it reads like an article, _LIMIT, _MEMORY;
 * `err` gets the message but no file. */
DGM_CHECKED dgm_err dgm_html_clean(dgm_str page, dgm_doc *doc,
                                   dgm_arena *scratch, dgm_error *err);

/* The encoding that a page names in its head, or an empty string. */
dgm_str dgm_html_charset(dgm_str page);

#endif
