/* SPDX-License-Identifier: Apache-2.0 */
/* A Zstandard dictionary that stands before what was packed with it, as
 * WARC archives have it: in a frame of its own that others skip. */
#ifndef DGM_INGEST_DICTIONARY_H
#define DGM_INGEST_DICTIONARY_H

#include "base/error.h"

#include <zstd.h>

/* The first four bytes of such a frame; behind them its length, as in all
 * frames that are skipped. */
#define DGM_DICTIONARY_MAGIC "\x5D\x2A\x4D\x18"
/* Longer ones are refused, packed or not. */
#define DGM_DICTIONARY_MAX ((size_t)32 << 20)

/* Lets `zstd` use the content of the frame, which may itself be packed.
 * DGM_ERR_SYNTAX when it is damaged. */
DGM_CHECKED dgm_err dgm_dictionary_load(ZSTD_DStream *zstd,
                                        const void *content, size_t len);

#endif
