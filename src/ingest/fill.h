/* SPDX-License-Identifier: Apache-2.0 */
/* From the fields that an input names to the document. */
#ifndef DGM_INGEST_FILL_H
#define DGM_INGEST_FILL_H

#include "ingest/ingest.h"

/* What was found under each field: UTF-8, borrowed, empty where nothing. */
typedef struct dgm_found {
    dgm_str value[DGM_FIELD_COUNT];
    bool id_number; /* the id was a number, and goes out as one */
    bool bad_date;  /* there is a date that cannot be read */
} dgm_found;

/* Text and metadata of an empty document: `text` unchanged or, where that is
 * missing, the main text of `html`, whose own metadata give way to what was
 * found.  Errors: DGM_ERR_EMPTY, _LIMIT, _MEMORY; `err` gets no file. */
DGM_CHECKED dgm_err dgm_fill(const dgm_found *found, dgm_doc *doc,
                             dgm_arena *scratch, dgm_error *err);

/* A date as people and databases write it in a string: as dgm_isodate, or
 * digits that are seconds or milliseconds since 1970. */
bool dgm_fill_date(dgm_str text, char iso[11]);

/* What the input around the document says, where the document is silent, or
 * if that is to come `first`, instead of what it says. */
DGM_CHECKED dgm_err dgm_fill_about(const dgm_about *about, bool first,
                                   dgm_doc *doc);

#endif
