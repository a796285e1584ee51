/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is said of a document, and by which names: the keys of a JSON object,
 * the columns of a table.  The one place that knows the names of
 * docs/formats.md; a user may add one for each field (--map).
 */
#ifndef DGM_INGEST_FIELDS_H
#define DGM_INGEST_FIELDS_H

#include "base/str.h"

typedef enum dgm_field {
    DGM_FIELD_ID,
    DGM_FIELD_URL,
    DGM_FIELD_TITLE,
    DGM_FIELD_TEXT,
    DGM_FIELD_HTML,
    DGM_FIELD_AUTHOR,
    DGM_FIELD_PUBLISHER,
    DGM_FIELD_PUBLISHED,
    DGM_FIELD_CHANGED,
    DGM_FIELD_LANGUAGE,
    /* These have no names: only archives and messages say them. */
    DGM_FIELD_FETCHED, /* the day, ISO 8601 */
    DGM_FIELD_CHARSET,
    DGM_FIELD_COUNT
} dgm_field;

/* Bytes of a name that a user gives. */
#define DGM_FIELD_NAME 128

/* Names that come before the known ones. */
typedef struct dgm_fields {
    char name[DGM_FIELD_COUNT][DGM_FIELD_NAME]; /* "": none */
} dgm_fields;

/* Reads "text=body,date=pub_date": a field by any of its names, then what it
 * is called in the input.  NULL and "" are no names. */
DGM_CHECKED dgm_err dgm_fields_parse(dgm_fields *self, const char *map,
                                     dgm_error *err);

/* The names of a field in order of preference; NULL ends them. */
const char *const *dgm_field_names(dgm_field field);

/* The field of a column: a user's name as it is, a known one in any case and
 * with blanks or hyphens for its underscores.  *rank tells how far down the
 * names it stands, 0 for a user's.  COUNT when it is none. */
dgm_field dgm_field_find(const dgm_fields *self, dgm_str column,
                         uint32_t *rank);

#endif
