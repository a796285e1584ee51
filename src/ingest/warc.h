/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Records of a WARC archive (ISO 28500, versions 1.0 and 1.1).
 *
 *   WARC/1.0 CRLF  fields  CRLF  content of Content-Length bytes  CRLF CRLF
 *
 * The content of a response is an HTTP head, an empty line and a body.
 */
#ifndef DGM_INGEST_WARC_H
#define DGM_INGEST_WARC_H

#include "ingest/ingest.h"

/* A record's head, read; slices point into it. */
typedef struct dgm_warc_head {
    bool document;   /* its content may be one: a response, resource or
                        conversion */
    bool response;   /* an HTTP head stands before it */
    bool plain;      /* a conversion, text already */
    bool sized;      /* it says its length */
    uint64_t length; /* of the content */
    dgm_str id;      /* without its angle brackets */
    dgm_str url;
    dgm_str date; /* "2024-03-01" of WARC-Date, or empty */
    dgm_str type; /* of the content, without parameters */
    dgm_str charset;
    dgm_str language; /* "en", if it names one only */
} dgm_warc_head;

/* Reads a head up to its empty line.  False when it is none. */
bool dgm_warc_head_read(dgm_str head, dgm_warc_head *out);

/* Whether something of this type ("text/html"; empty is unknown) may hold
 * text. */
bool dgm_warc_readable(dgm_str type);

#endif
