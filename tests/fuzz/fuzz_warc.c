/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a WARC archive: no crash, and reading ends. */
#include "fuzz/documents.h"
#include "fuzz/target.h"

const char *const fuzz_way[] = {"document", "title", "error", NULL};

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    fuzz_documents got = fuzz_read_documents(data, size, DGM_INPUT_WARC);
    return (got.documents > 0 ? FUZZ_WAY(0) : 0) |
           (got.titles > 0 ? FUZZ_WAY(1) : 0) |
           (got.errors > 0 ? FUZZ_WAY(2) : 0);
}
