/* SPDX-License-Identifier: Apache-2.0 */
/* An altered second look at the ends of sentences, with which a text is
 * parsed. */
#include "boundaries.h"
#include "fuzz/altered.h"
#include "syntax/syntax.h"
#include "text/text.h"

#include <unistd.h>

fuzz_bytes fuzz_good(void)
{
    return fuzz_read(DGM_SHARE "/ends.dgm");
}

static dgm_syntax *shipped_syntax(void)
{
    static dgm_syntax *syntax;
    if (syntax == NULL && dgm_syntax_open(&syntax, DGM_SHARE "/syntax.dgm",
                                          NULL) != DGM_ERR_OK) {
        return NULL;
    }
    return syntax;
}

static void parse(const dgm_ends *ends)
{
    dgm_arena scratch;
    dgm_syntax *syntax = shipped_syntax();
    dgm_doc *doc = dgm_doc_new();
    dgm_arena_init(&scratch, 0);
    if (syntax && doc) {
        dgm_syntax_use_ends(syntax, ends);
        doc->text = DGM_STR("Both sides met in the capital They left \"We "
                            "don't know them,\" said Mr. Unknowable");
        if (dgm_text_segment(shipped_boundaries(), doc) == DGM_ERR_OK) {
            (void)!dgm_syntax_parse(syntax, doc, &scratch);
        }
        dgm_syntax_use_ends(syntax, NULL);
    }
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
}

bool fuzz_taken(const void *bytes, size_t len)
{
    char path[FUZZ_PATH];
    dgm_ends *ends = NULL;
    if (!fuzz_write(path, bytes, len)) {
        return false;
    }
    bool taken = dgm_ends_open(&ends, path, NULL) == DGM_ERR_OK;
    (void)unlink(path);
    if (taken) {
        parse(ends);
    }
    dgm_ends_close(ends);
    return taken;
}
