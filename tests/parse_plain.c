/* SPDX-License-Identifier: Apache-2.0 */
/* Parses its input with the loops for machines without AVX2 (DGM_PLAIN), or
 * with those for AVX-512 (DGM_AVX512_WRITTEN_OUT), and writes CoNLL-U: what
 * `dragoman parse` writes must be the same. */
#include "boundaries.h"
#include "syntax/conllu.h"
#include "syntax/syntax.h"

#include <stdio.h>
#include <stdlib.h>

static dgm_err parse(dgm_doc *doc, dgm_arena *scratch, dgm_error *err)
{
    dgm_lemmas *lemmas = NULL;
    dgm_syntax *syntax = NULL;
    dgm_err code = dgm_lemmas_open(&lemmas, DGM_SHARE "/lemmas.dgm", err);
    if (code == DGM_ERR_OK) {
        code = dgm_syntax_open(&syntax, DGM_SHARE "/syntax.dgm", err);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_syntax_use_lemmas(syntax, lemmas);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_text_segment(shipped_boundaries(), doc);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_syntax_parse(syntax, doc, scratch);
    }
    /* The document's strings point into the model. */
    if (code == DGM_ERR_OK) {
        dgm_buf out;
        dgm_buf_init(&out, (size_t)1 << 26);
        dgm_conllu_write(doc, &out);
        code = fwrite(out.ptr, 1, out.len, stdout) == out.len ? DGM_ERR_OK
                                                              : DGM_ERR_IO;
        dgm_buf_release(&out);
    }
    dgm_syntax_close(syntax);
    dgm_lemmas_close(lemmas);
    return code;
}

int main(void)
{
    static char text[1 << 20];
    size_t len = fread(text, 1, sizeof text, stdin);
    dgm_doc *doc = dgm_doc_new();
    dgm_arena scratch;
    dgm_error err = {0};
    dgm_err code = DGM_ERR_MEMORY;
    dgm_arena_init(&scratch, 0);
    if (doc) {
        doc->text = (dgm_str){text, (uint32_t)len};
        code = parse(doc, &scratch, &err);
    }
    dgm_arena_release(&scratch);
    dgm_doc_free(doc);
    return code == DGM_ERR_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
