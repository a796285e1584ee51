/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Texts of Word (DOCX, ECMA-376) and of LibreOffice (ODT, ISO/IEC 26300): ZIP
 * archives of XML.
 *
 * Paragraphs and headings become blocks, a row of a table one block with tabs
 * between its cells.  Notes, comments, text boxes and what was deleted under
 * tracked changes are left out.
 */
#ifndef DGM_INGEST_OFFICE_H
#define DGM_INGEST_OFFICE_H

#include "ingest/ingest.h"

/* Fills `doc` from such a file; as dgm_ingest_clean.  The day on which it was
 * made goes to doc->meta.changed, since it says little of when it was
 * published. */
DGM_CHECKED dgm_err dgm_office_clean(dgm_str file, dgm_doc *doc,
                                     dgm_error *err);

/* ---------------------------------------------------- between its files */

/* Appends the text of word/document.xml or content.xml.  _SYNTAX when it is
 * not well-formed or declares entities, _LIMIT, _MEMORY. */
DGM_CHECKED dgm_err dgm_office_text(dgm_str xml, dgm_buf *out);

typedef struct dgm_office_meta {
    dgm_buf title;
    dgm_buf author;
    dgm_buf created; /* as it is written there */
    dgm_buf changed;
} dgm_office_meta;

/* Reads docProps/core.xml or meta.xml; what cannot be read is left out. */
DGM_CHECKED dgm_err dgm_office_meta_read(dgm_str xml, dgm_office_meta *out);

#endif
