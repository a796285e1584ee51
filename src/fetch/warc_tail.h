/* SPDX-License-Identifier: Apache-2.0 */
/* Where the last whole record of an archive ends. */
#ifndef DGM_FETCH_WARC_TAIL_H
#define DGM_FETCH_WARC_TAIL_H

#include "base/error.h"

/* Reads gzip members from byte `known` on (from the beginning where the file
 * is shorter) and puts the end of the last whole one into *end.  Only a member
 * that the file's end cuts short may follow it; anything else, or a file that
 * does not begin with a WARC record, is DGM_ERR_CORRUPT. */
DGM_CHECKED dgm_err dgm_warc_tail(int fd, const char *path, uint64_t known,
                                  uint64_t *end, dgm_error *err);

#endif
