/* SPDX-License-Identifier: Apache-2.0 */
/* Addresses of pages (RFC 3986), read by libcurl as it will read them when it
 * goes there. */
#ifndef DGM_FETCH_URL_H
#define DGM_FETCH_URL_H

#include "base/error.h"
#include "base/str.h"

/* Bytes of an address with its terminator; longer ones are refused. */
#define DGM_URL_MAX 4096
/* Of scheme, host and port. */
#define DGM_ORIGIN_MAX 320

typedef struct dgm_url {
    char text[DGM_URL_MAX];      /* without fragment, host in small letters */
    char origin[DGM_ORIGIN_MAX]; /* "https://example.org:8080" */
    char host[DGM_ORIGIN_MAX];   /* "example.org" */
    const char *path;            /* inside `text`: path and query, "/a?b" */
} dgm_url;

/* Reads an address, which may be relative to `base` (terminated, or NULL).
 * DGM_ERR_ARGUMENT with the reason where it cannot be visited: malformed, too
 * long, another scheme than http and https, a user name or password in it.
 * Messages hold no password. */
DGM_CHECKED dgm_err dgm_url_read(dgm_url *out, const char *base, dgm_str text,
                                 dgm_error *err);

/* Whether a word is meant as an address: "http:", "ftp://", "x:y" where x is
 * longer than a letter. */
bool dgm_url_like(const char *word);

#endif
