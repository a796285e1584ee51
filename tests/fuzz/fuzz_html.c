/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a web page: no crash, and text is valid UTF-8. */
#include "base/utf8.h"
#include "ingest/ingest.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dgm_raw raw;
    dgm_raw_init(&raw);
    raw.kind = DGM_INPUT_HTML;
    dgm_buf_add(&raw.bytes, data, size);
    dgm_doc *doc = dgm_doc_new();
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    if (doc && dgm_ingest_clean(&raw, doc, &scratch, NULL) == DGM_ERR_OK) {
        if (dgm_utf8_valid(doc->text.ptr, doc->text.len) != doc->text.len) {
            abort();
        }
    }
    dgm_arena_release(&scratch);
    dgm_doc_free(doc);
    dgm_raw_release(&raw);
    return 0;
}
