/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The text formats: one document into bytes, in any thread.
 *
 * SQLite is not among them: its writer (store/database.h) takes documents in
 * order.
 */
#ifndef DGM_STORE_RENDER_H
#define DGM_STORE_RENDER_H

#include "record/record.h"

/* What stands once at the beginning of the output (column names). */
void dgm_render_head(dgm_format format, dgm_buf *out);

/* How many bytes at the beginning of what dgm_render gave part a document from
 * the one before it, and are left out of the first. */
uint32_t dgm_render_joint(dgm_format format);

/* What ends the output, terminated. */
const char *dgm_render_tail(dgm_format format);

/* Appends the document; DGM_ERR_ARGUMENT for a format that is not of one
 * document. */
DGM_CHECKED dgm_err dgm_render(const dgm_render_options *options,
                               const dgm_doc *doc, dgm_arena *scratch,
                               dgm_buf *out);

/* The formats, for dgm_render and the database. */
DGM_CHECKED dgm_err dgm_json_render(const dgm_doc *doc, uint32_t layers,
                                    dgm_arena *scratch, dgm_buf *out);
void dgm_table_render(const dgm_doc *doc, uint32_t width, bool colour,
                      dgm_arena *scratch, dgm_buf *out);
/* What the event types whose bits are set stand for. */
void dgm_table_legend(uint64_t types, uint32_t width, dgm_buf *out);
void dgm_polecat_head(bool comma, dgm_buf *out);
void dgm_polecat_render(const dgm_doc *doc, bool comma, dgm_buf *out);
/* `nulls`: also lines of the user's dictionaries with nobody on a side; `all`:
 * here and below also what is told as not having happened. */
void dgm_petrarch_render(const dgm_doc *doc, bool nulls, bool all,
                         dgm_buf *out);
void dgm_icews_head(dgm_buf *out);
void dgm_icews_render(const dgm_doc *doc, bool all, dgm_buf *out);
void dgm_gdelt_render(const dgm_doc *doc, bool all, dgm_buf *out);
DGM_CHECKED dgm_err dgm_gdelt_mentions_render(const dgm_doc *doc, bool all,
                                              dgm_arena *scratch,
                                              dgm_buf *out);
void dgm_geojson_render(const dgm_doc *doc, dgm_arena *scratch, dgm_buf *out);

/* Appends a JSON string with its quotes.  `text` is valid UTF-8. */
void dgm_json_string(dgm_buf *out, dgm_str text);

/* The same for foreign bytes: malformed ones become U+FFFD. */
void dgm_json_repaired(dgm_buf *out, dgm_str text);

#endif
