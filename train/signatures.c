/* SPDX-License-Identifier: Apache-2.0 */
/* Signatures of the predicates of a treebank. */
#include "signatures.h"

#include "claim/claim.h"
#include "corpus.h"
#include "lexicon/lexicon.h"
#include "syntax/conllu.h"
#include "tree/tree.h"

#include <stdio.h>
#include <stdlib.h>

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

static dgm_err show_doc(const dgm_cues *cues, const dgm_lists *lists,
                        dgm_doc *doc, dgm_arena *scratch)
{
    dgm_strs signature = {0};
    dgm_lists_mark(lists, doc);
    DGM_TRY(dgm_tree_annotate(lists, doc));
    DGM_TRY(dgm_claim_signatures(cues, doc, scratch, &signature));
    show(doc, &signature);
    return DGM_ERR_OK;
}

static dgm_err show_all(const dgm_cues *cues, const dgm_lists *lists,
                        dgm_str bytes, const char *path, dgm_error *err)
{
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_doc *doc = dgm_doc_new();
    dgm_err code = doc ? DGM_ERR_OK : DGM_ERR_MEMORY;
    size_t used = 1;
    while (code == DGM_ERR_OK && bytes.len > 0 && used > 0) {
        dgm_doc_clear(doc);
        dgm_arena_reset(&scratch);
        code = dgm_conllu_read(doc, bytes, path, 1, &used, err);
        if (code == DGM_ERR_OK) {
            code = show_doc(cues, lists, doc, &scratch);
            bytes.ptr += used;
            bytes.len -= (uint32_t)used;
        }
    }
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
    return code;
}

dgm_err signatures_show(const char *data, const char *treebank, dgm_error *err)
{
    dgm_cues *cues = NULL;
    dgm_lexicon *lexicon = NULL;
    char *bytes = NULL;
    size_t len = 0;
    char path[4096];
    (void)snprintf(path, sizeof path, "%s/lexicon.dgm", data);
    dgm_err code = dgm_lexicon_open(&lexicon, path, NULL, 0, err);
    if (code == DGM_ERR_OK) {
        (void)snprintf(path, sizeof path, "%s/cues", data);
        code = dgm_cues_open(&cues, path, NULL, 0, err);
    }
    if (code == DGM_ERR_OK) {
        code = corpus_read_file(treebank, &bytes, &len, err);
    }
    if (code == DGM_ERR_OK) {
        code = show_all(cues, dgm_lexicon_lists(lexicon),
                        (dgm_str){bytes, (uint32_t)len}, treebank, err);
        free(bytes);
    }
    dgm_cues_close(cues);
    dgm_lexicon_close(lexicon);
    return code;
}
