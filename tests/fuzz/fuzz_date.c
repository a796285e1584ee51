/* SPDX-License-Identifier: Apache-2.0 */
/* Any text through the date grammar: the first ten bytes may be a day of
 * publication. */
#include "base/utf8.h"
#include "boundaries.h"
#include "lists.h"
#include "text/text.h"
#include "time/date.h"
#include "tree/tree.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dgm_doc *doc = dgm_doc_new();
    if (doc && size >= 10 && size < 100000) {
        const char *text = (const char *)data;
        doc->meta.published = (dgm_str){text, 10};
        doc->text = dgm_str_copy(&doc->arena,
                                 (dgm_str){text + 10, (uint32_t)size - 10});
        if (doc->text.ptr &&
            dgm_utf8_valid(doc->text.ptr, doc->text.len) == doc->text.len &&
            dgm_text_segment(shipped_boundaries(), doc) == DGM_ERR_OK) {
            dgm_lists_mark(shipped_lists(), doc);
            if (dgm_tree_annotate(shipped_lists(), doc) != DGM_ERR_OK ||
                dgm_time_annotate(shipped_lists(), doc) != DGM_ERR_OK) {
                dgm_doc_clear(doc);
            }
        }
    }
    dgm_doc_free(doc);
    return 0;
}
