/* SPDX-License-Identifier: Apache-2.0 */
/* The opened model, for those who use it inside this room. */
#ifndef DGM_SYNTAX_PARTS_H
#define DGM_SYNTAX_PARTS_H

#include "syntax/dense.h"
#include "syntax/ends.h"
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
    const dgm_encoder *encoder;       /* or NULL */
    const dgm_ends *ends;             /* NULL: no second look */
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

/* The number of the greatest score; `count` is not 0. */
uint32_t dgm_syntax_best(const float *score, uint32_t count);

/* The tag that has the best score [tag_count], unless a token stands where
 * only a name does. */
uint32_t dgm_syntax_best_tag(const dgm_syntax *self, const dgm_doc *doc,
                             uint32_t i, const float *score);

/* Gives the tokens of a sentence their tree: `head` [count] counts from the
 * first of them, `count` is the root, `score` the probability that it is
 * right.  Heads are put back where they were lifted. */
void dgm_syntax_set_tree(const dgm_syntax *self, dgm_doc *doc,
                         uint32_t sentence, uint32_t *head,
                         const uint8_t *label, const float *score);

/* The small network's memory for a group of sentences: rows are words, from
 * the first of the group. */
typedef struct dgm_fast_work {
    dgm_word *word;
    uint8_t *tag;
    uint8_t *ends;      /* where the second look ends sentences */
    uint8_t *embedding; /* each [cap] rows */
    uint8_t *window;
    uint8_t *input; /* of the next layer; at last the states */
    int16_t *seen;
    float *near;
    float *gate;
    float *cell;
    float *out[DGM_NET_LAYERS];
    float *wide;      /* scores of tags, or what becomes `seen` */
    float *tag_score; /* [words][tagger.cols] to be kept; NULL: not wanted */
    float *score;     /* of each word's attachment */
    dgm_parse_state state;
} dgm_fast_work;

/* Memory for groups of sentences that begin within `group` words, of at most
 * `longest` words each, in a document of `all`. */
DGM_CHECKED dgm_err dgm_fast_init(dgm_fast_work *self, dgm_arena *arena,
                                  uint32_t longest, uint32_t group,
                                  uint32_t all);
/* Reads sentences [first, last): tags and states. */
void dgm_fast_read(const dgm_syntax *self, const dgm_doc *doc, uint32_t first,
                   uint32_t last, dgm_fast_work *work);
/* The tree of `count` words that were read, from row `at`: heads and labels in
 * work->state, work->score. */
void dgm_fast_parse(const dgm_syntax *self, dgm_fast_work *work, uint32_t at,
                    uint32_t count);

/* Who looks at ends again: the model, or whoever teaches one. */
typedef struct dgm_second_look {
    const dgm_ends *ends;
    dgm_ends_judge judge; /* NULL: the model */
    void *context;
} dgm_second_look;

/* Sets ends[i] where a sentence ends behind word i of a whole, and returns how
 * many do.  `state` [words][DGM_STATE]; `side` has room for [words][SIDES]. */
uint32_t dgm_ends_look(const dgm_second_look *look, const dgm_doc *doc,
                       dgm_range whole, const uint8_t *state, float *side,
                       uint8_t *ends);

/* What is read as one. */
typedef struct dgm_joined {
    dgm_sentence *at;
    uint32_t count;
    uint32_t longest; /* in words */
} dgm_joined;

/* Takes the sentences out of the document; with `again` those whose end is in
 * doubt are one with the next. */
DGM_CHECKED dgm_err dgm_divide_begin(dgm_doc *doc, bool again,
                                     dgm_arena *scratch, dgm_joined *out);
/* What is read in one go: wholes [whole, whole_last), which became sentences
 * [first, last) of the document. */
typedef struct dgm_group {
    uint32_t whole, whole_last;
    uint32_t first, last;
} dgm_group;
/* The group that follows: wholes that begin within `most` words, as
 * sentences. */
DGM_CHECKED dgm_err dgm_divide_next(dgm_doc *doc, const dgm_joined *wholes,
                                    uint32_t most, dgm_group *now);
/* Puts the wholes of the group, of which the first begins with word 0 of
 * `ends`, into the document again, in parts where that says so. */
DGM_CHECKED dgm_err dgm_divide_again(dgm_doc *doc, const dgm_joined *wholes,
                                     dgm_group *now, const uint8_t *ends);

/* Which odds an end behind word `at` needs, in a whole of that style. */
uint32_t dgm_ends_style(const dgm_doc *doc, dgm_range whole);
float dgm_ends_margin(const dgm_doc *doc, uint32_t style, uint32_t at);

/* Gives all tokens the tags and trees that the encoder and the small network
 * find together, and `state` [tokens][DGM_STATE] what the latter makes of them
 * (NULL: not wanted); with `judges` the encoder says where wholes end, too. */
DGM_CHECKED dgm_err dgm_syntax_encode(const dgm_syntax *self, dgm_doc *doc,
                                      const dgm_joined *wholes, bool judges,
                                      uint8_t *state, dgm_arena *scratch);

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
