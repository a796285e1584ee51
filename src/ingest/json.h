/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading JSON of unknown origin, with jansson behind checks of our own.
 *
 * Before jansson sees a text, one pass over it measures how deep brackets
 * nest (jansson recurses), turns surrogate escapes without a partner into
 * U+FFFD (jansson would refuse the whole text), and notes the digits of a
 * numeric id (a double would lose some).
 */
#ifndef DGM_INGEST_JSON_H
#define DGM_INGEST_JSON_H

#include "ingest/ingest.h"

#include <jansson.h>

typedef struct dgm_json_scan {
    char *ptr; /* the text, repaired in place */
    size_t len;
    uint32_t depth; /* of the deepest bracket */
    size_t deepest; /* byte where the limit was passed */
    bool repaired;
    dgm_str id; /* digits of "id", "_id" or "story_id", in that order of
                   preference, if it is a number at the top */
} dgm_json_scan;

/* Scans and repairs `len` bytes at `ptr`. */
void dgm_json_scan_run(dgm_json_scan *self, char *ptr, size_t len);

/* Parses scanned text.  NULL with code SYNTAX or LIMIT, message and byte in
 * `err` (file and line are the caller's to fill).  Numbers are reals. */
json_t *dgm_json_parse(const dgm_json_scan *scan, dgm_error *err);

/* Fills `doc` from one line of JSON; as dgm_ingest_clean. */
DGM_CHECKED dgm_err dgm_json_clean(const dgm_raw *raw, dgm_doc *doc,
                                   dgm_arena *scratch, dgm_error *err);

#endif
