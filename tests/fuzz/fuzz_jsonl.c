/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as one line of JSON: no crash, and text is valid UTF-8. */
#include "base/utf8.h"
#include "fuzz/target.h"
#include "ingest/ingest.h"

#include <stdlib.h>

const char *const fuzz_way[] = {"text", "pairs", NULL};

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    dgm_raw raw;
    uint32_t ways = 0;
    dgm_raw_init(&raw);
    raw.kind = DGM_INPUT_JSONL;
    raw.line = 1;
    dgm_buf_add(&raw.bytes, data, size);
    dgm_doc *doc = dgm_doc_new();
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    if (doc && dgm_ingest_clean(&raw, doc, &scratch, NULL) == DGM_ERR_OK) {
        if (dgm_utf8_valid(doc->text.ptr, doc->text.len) != doc->text.len) {
            abort();
        }
        for (uint32_t i = 0; i < doc->asked.count; i++) {
            if (doc->asked.at[i].source.end > doc->text.len ||
                doc->asked.at[i].target.end > doc->text.len) {
                abort();
            }
        }
        ways = (doc->text.len > 0 ? FUZZ_WAY(0) : 0) |
               (doc->asked.count > 0 ? FUZZ_WAY(1) : 0);
    }
    dgm_arena_release(&scratch);
    dgm_doc_free(doc);
    dgm_raw_release(&raw);
    return ways;
}
