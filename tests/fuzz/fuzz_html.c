/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a web page: no crash, and text is valid UTF-8. */
#include "base/utf8.h"
#include "fuzz/target.h"
#include "ingest/ingest.h"

#include <stdlib.h>

const char *const fuzz_way[] = {"text", "title", "jsonld", "meta", "microdata",
                                "time", "words", "change", NULL};

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    dgm_raw raw;
    uint32_t ways = 0;
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
        ways = (doc->text.len > 0 ? FUZZ_WAY(0) : 0) |
               (doc->meta.title.len > 0 ? FUZZ_WAY(1) : 0) |
               (doc->meta.modified.len > 0 ? FUZZ_WAY(7) : 0);
        static const dgm_dated from[] = {DGM_DATED_JSONLD, DGM_DATED_META,
                                         DGM_DATED_MICRODATA, DGM_DATED_TIME,
                                         DGM_DATED_TEXT};
        for (int i = 0; i < 5; i++) {
            ways |= doc->meta.published_from == from[i] ? FUZZ_WAY(2 + i) : 0;
        }
    }
    dgm_arena_release(&scratch);
    dgm_doc_free(doc);
    dgm_raw_release(&raw);
    return ways;
}
