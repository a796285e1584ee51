/* SPDX-License-Identifier: Apache-2.0 */
/*
 * PDF files, by way of pdftotext (Debian's poppler-utils) where it is
 * installed.  It runs as a process of its own, without a shell and with bounds
 * on its time and memory, since PDF files are hostile input, too.
 */
#ifndef DGM_INGEST_PDF_H
#define DGM_INGEST_PDF_H

#include "ingest/ingest.h"

/* Fills `doc` from a file; as dgm_ingest_clean.  DGM_ERR_NOT_FOUND where
 * pdftotext is not installed.  The day on which the file was made goes to
 * doc->meta.changed. */
DGM_CHECKED dgm_err dgm_pdf_clean(dgm_str file, dgm_doc *doc,
                                  dgm_arena *scratch, dgm_error *err);

/* ---------------------------------------------------- between its files */

/* Appends paragraphs made of lines: pages end with form feeds; lines that are
 * at the top or bottom of several pages and page numbers are left out, words
 * cut at line ends joined. */
DGM_CHECKED dgm_err dgm_pdf_paragraphs(dgm_str lines, dgm_arena *scratch,
                                       dgm_buf *out);

/* Runs a program that is looked for in PATH, gives it `in` and appends what it
 * writes.  argv[0] is its name.  DGM_ERR_NOT_FOUND when there is none, _LIMIT
 * after `seconds` or when `out` is full, _IO otherwise; *status is its exit
 * code. */
DGM_CHECKED dgm_err dgm_process_run(const char *const *argv, dgm_str in,
                                    uint32_t seconds, dgm_buf *out,
                                    int *status);

#endif
