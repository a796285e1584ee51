/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Messages (.eml, RFC 5322 with MIME) and pages saved as messages (.mht).
 *
 * The best text of a message is the document: its plain text if that is more
 * than a pointer to the HTML, else the HTML.  Attachments are left out.
 */
#ifndef DGM_INGEST_MAIL_H
#define DGM_INGEST_MAIL_H

#include "ingest/ingest.h"

/* Whether the beginning of a file is the head of a message. */
bool dgm_mail_begins(const char *ptr, size_t len);

/* Whether it is a line "From sender Mon Jan  5 ..." between the messages of a
 * mailbox. */
bool dgm_mail_divider(const char *ptr, size_t len);

/* Fills `doc` from a message; as dgm_ingest_clean. */
DGM_CHECKED dgm_err dgm_mail_clean(dgm_str message, dgm_doc *doc,
                                   dgm_arena *scratch, dgm_error *err);

/* ---------------------------------------------------- between its files */

/* Parts of one message that are looked at, and parts within parts. */
#define DGM_MAIL_PARTS 256
#define DGM_MAIL_DEPTH 8

/* A part that is not made of parts. */
typedef struct dgm_mail_part {
    dgm_str type;     /* "text/plain", which is what silence means */
    dgm_str charset;  /* or empty */
    dgm_str encoding; /* "base64", "quoted-printable", or any other */
    dgm_str location; /* the address of a saved page, or empty */
    bool flowed;      /* lines that end with a blank go on */
    bool del_space;   /* without that blank */
    bool attached;
    dgm_str body;
} dgm_mail_part;

typedef struct dgm_mail_parts {
    dgm_mail_part at[DGM_MAIL_PARTS];
    uint32_t count;
} dgm_mail_parts;

/* Cuts a message into its parts; those beyond the limits are left out.  *head
 * is its own head. */
void dgm_mail_cut(dgm_str message, dgm_str *head, dgm_mail_parts *out);

/* Bytes of a part out of its transfer encoding, in `scratch`. */
DGM_CHECKED dgm_err dgm_mail_bytes(const dgm_mail_part *part,
                                   dgm_arena *scratch, dgm_str *out);

/* The text of a plain part: lines that were cut for the journey joined, what
 * is quoted from other messages and the signature left out. */
DGM_CHECKED dgm_err dgm_mail_plain(const dgm_mail_part *part, dgm_str text,
                                   dgm_arena *scratch, dgm_str *out);

#endif
