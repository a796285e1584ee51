/* SPDX-License-Identifier: Apache-2.0 */
/* claim_signatures CUES FILE.conllu: for each predicate of each sentence, its
 * words, the number of the predicate's word (from 0), and the signature that
 * the value table is keyed by.  Input of tools/learn_values.py. */
#include "claim/claim.h"
#include "syntax/conllu.h"
#include "tree/tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void show(const dgm_doc *doc, const dgm_strs *signature)
{
    for (uint32_t i = 0; i < doc->predicate.count; i++) {
        uint32_t token = doc->predicate.at[i].token;
        const dgm_sentence *s =
            &doc->sentence.at[doc->token.at[token].sentence];
        for (uint32_t t = s->token.first; t < s->token.last; t++) {
            dgm_str form = dgm_token_form(doc, t);
            (void)printf("%.*s ", (int)form.len, form.ptr);
        }
        (void)printf("\t%u\t%.*s\n", token - s->token.first,
                     (int)signature->at[i].len, signature->at[i].ptr);
    }
}

static dgm_err read_all(const dgm_cues *cues, dgm_str bytes, dgm_doc *doc,
                        dgm_error *err)
{
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_err code = DGM_ERR_OK;
    while (bytes.len > 0 && code == DGM_ERR_OK) {
        size_t used = 0;
        dgm_strs signature = {0};
        dgm_doc_clear(doc);
        dgm_arena_reset(&scratch);
        code = dgm_conllu_read(doc, bytes, "input", 1, &used, err);
        if (code == DGM_ERR_OK) {
            code = dgm_tree_annotate(doc);
        }
        if (code == DGM_ERR_OK) {
            code = dgm_claim_signatures(cues, doc, &scratch, &signature);
        }
        if (code == DGM_ERR_OK) {
            show(doc, &signature);
        }
        if (used == 0 || used > bytes.len) {
            break;
        }
        bytes.ptr += used;
        bytes.len -= (uint32_t)used;
    }
    dgm_arena_release(&scratch);
    return code;
}

int main(int argc, char **argv)
{
    dgm_cues *cues = NULL;
    dgm_error err = {0};
    char text[600];
    if (argc != 3) {
        (void)fprintf(stderr, "usage: claim_signatures CUES FILE.conllu\n");
        return 2;
    }
    FILE *file = fopen(argv[2], "rb");
    size_t cap = (size_t)256 << 20;
    char *bytes = malloc(cap);
    dgm_doc *doc = dgm_doc_new();
    dgm_err code = DGM_ERR_IO;
    if (file && bytes && doc) {
        size_t len = fread(bytes, 1, cap, file);
        code = dgm_cues_open(&cues, argv[1], NULL, 0, &err);
        if (code == DGM_ERR_OK) {
            code = read_all(cues, (dgm_str){bytes, (uint32_t)len}, doc, &err);
        }
    }
    if (code != DGM_ERR_OK) {
        err.code = code;
        (void)fprintf(stderr, "claim_signatures: %s\n",
                      dgm_error_text(&err, text, sizeof text));
    }
    dgm_cues_close(cues);
    dgm_doc_free(doc);
    free(bytes);
    if (file) {
        (void)fclose(file);
    }
    return code == DGM_ERR_OK ? 0 : 1;
}
