/* SPDX-License-Identifier: Apache-2.0 */
/* Any text through the date grammar: the first ten bytes may be a day of
 * publication. */
#include "base/utf8.h"
#include "boundaries.h"
#include "fuzz/target.h"
#include "lists.h"
#include "text/text.h"
#include "time/date.h"
#include "tree/tree.h"

#include <string.h>

const char *const fuzz_way[] = {"a date", "a date with a value", NULL};

static dgm_err annotate(dgm_doc *doc)
{
    DGM_TRY(dgm_text_segment(shipped_boundaries(), doc));
    dgm_lists_mark(shipped_lists(), doc);
    DGM_TRY(dgm_tree_annotate(shipped_lists(), doc));
    return dgm_time_annotate(shipped_lists(), doc);
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    uint32_t ways = 0;
    if (size < 10 || size >= 100000 ||
        dgm_utf8_valid(text + 10, size - 10) != size - 10) {
        return 0;
    }
    dgm_doc *doc = dgm_doc_new();
    if (doc) {
        doc->meta.published = (dgm_str){text, 10};
        doc->text = dgm_str_copy(&doc->arena,
                                 (dgm_str){text + 10, (uint32_t)size - 10});
        if (annotate(doc) == DGM_ERR_OK) {
            for (uint32_t i = 0; i < doc->date.count; i++) {
                ways |= FUZZ_WAY(doc->date.at[i].value.len > 0);
            }
        }
    }
    dgm_doc_free(doc);
    return ways;
}
