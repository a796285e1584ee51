/* SPDX-License-Identifier: Apache-2.0 */
/* CoNLL-U of any bytes; what is read must be written without harm. */
#include "fuzz/target.h"
#include "syntax/conllu.h"

const char *const fuzz_way[] = {"read", NULL};

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    dgm_doc *doc = dgm_doc_new();
    dgm_str bytes = {(const char *)data, (uint32_t)size};
    size_t used = 0;
    uint32_t ways = 0;
    if (doc && dgm_conllu_read(doc, bytes, "fuzz", 1, &used, NULL) == 0) {
        dgm_buf out;
        dgm_buf_init(&out, (size_t)1 << 26);
        dgm_conllu_write(doc, &out);
        ways = doc->token.count > 0 && out.len > 0 ? FUZZ_WAY(0) : 0;
        dgm_buf_release(&out);
    }
    dgm_doc_free(doc);
    return ways;
}
