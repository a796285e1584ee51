/* SPDX-License-Identifier: Apache-2.0 */
/* The opened model, for those who use it inside this room. */
#ifndef DGM_SYNTAX_PARTS_H
#define DGM_SYNTAX_PARTS_H

#include "syntax/dense.h"
#include "syntax/fixed.h"
#include "syntax/model.h"
#include "syntax/syntax.h"

struct dgm_syntax {
    dgm_mapped file;
    const char *string;
    size_t string_len;
    const dgm_model_tag *tag;
    const dgm_model_text *label;
    const dgm_model_lemma *lemma;
    const dgm_model_lemma *rule;
    uint32_t tag_count;
    uint32_t label_count;
    uint32_t lemma_mask;
    uint32_t rule_mask;
    dgm_str label_name[DGM_LABELS_MAX];
    uint8_t label_rel[DGM_LABELS_MAX];
    uint8_t label_sub[DGM_LABELS_MAX];
    uint32_t root_label;
    uint32_t tag_morph[DGM_TAGS_MAX];
    uint8_t tag_coarse[DGM_TAGS_MAX];
    const dgm_model_form *vocabulary;
    uint32_t vocabulary_mask;
    const int8_t *form;
    uint32_t form_rows;
    const int8_t *affix;
    const dgm_model_numbers *number;
    dgm_arena arena; /* of what follows */
    dgm_dense window;
    dgm_dense gate[DGM_NET_LAYERS];
    dgm_dense tagger;
    dgm_dense place;
    uint8_t edge[DGM_NET_EMBED];
    dgm_fixed_net parser;
    const dgm_lemmas *lemmas;         /* or NULL */
    const dgm_lemmas *listed;         /* NULL: the network knows no lists */
    uint8_t *doubtful;                /* bit of `lemma`: no known word */
    uint8_t tag_class[DGM_TAGS_MAX];  /* enum dgm_lemma_class */
    uint8_t tag_number[DGM_TAGS_MAX]; /* of the form, see lemma.h */
};

static inline dgm_str dgm_syntax_text(const dgm_syntax *self,
                                      dgm_model_text text)
{
    return (dgm_str){self->string + text.offset, text.len};
}

/* The form's entry in the vocabulary; NULL: the treebank did not show it
 * twice. */
const dgm_model_form *dgm_syntax_form(const dgm_syntax *self, uint64_t key);

/* Asks for the form's entry, or a form's with a tag, ahead of its use. */
static inline void dgm_syntax_expect_form(const dgm_syntax *self, uint64_t key)
{
    __builtin_prefetch(&self->vocabulary[key & self->vocabulary_mask]);
}
static inline void dgm_syntax_expect_lemma(const dgm_syntax *self,
                                           uint64_t form_key, uint32_t tag)
{
    uint64_t key = dgm_lemma_key(form_key, tag);
    __builtin_prefetch(&self->lemma[key & self->lemma_mask]);
}

/* Gives a token its tag, and the features and lemma that go with it. */
void dgm_syntax_set_tag(const dgm_syntax *self, dgm_doc *doc, uint32_t i,
                        uint32_t tag);

#endif
