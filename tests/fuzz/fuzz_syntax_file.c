/* SPDX-License-Identifier: Apache-2.0 */
/* An altered syntax model, which parses a small text. */
#include "boundaries.h"
#include "fuzz/altered.h"
#include "syntax/syntax.h"
#include "text/text.h"

fuzz_bytes fuzz_good(void)
{
    return fuzz_read(DGM_SHARE "/syntax.dgm");
}

static void parse(const dgm_syntax *syntax)
{
    dgm_arena scratch;
    dgm_doc *doc = dgm_doc_new();
    dgm_arena_init(&scratch, 0);
    if (doc) {
        doc->text = DGM_STR("Both sides met in the capital. \"We don't know "
                            "them,\" said Mr. Unknowable.");
        if (dgm_text_segment(shipped_boundaries(), doc) == DGM_ERR_OK) {
            (void)!dgm_syntax_parse(syntax, doc, &scratch);
        }
    }
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
}

bool fuzz_taken(const void *bytes, size_t len)
{
    dgm_syntax *syntax = NULL;
    if (dgm_syntax_wrap(&syntax, bytes, len, "altered", NULL) != DGM_ERR_OK) {
        return false;
    }
    parse(syntax);
    dgm_syntax_close(syntax);
    return true;
}
