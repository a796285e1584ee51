/* SPDX-License-Identifier: Apache-2.0 */
/* Tags and trees by the encoder, which the small network advises, and its
 * opinions of names, events and claims. */
#include "syntax/parts.h"

#include <math.h>
#include <string.h>

/* ----------------------------------------------------------------- classes */

/* Takes a line off the encoder's classes; whether it is `kind` and the two
 * words, of which the second may be absent. */
static bool take_class(dgm_str *text, const char *kind, dgm_str one,
                       dgm_str two)
{
    char line[512];
    const char *end = memchr(text->ptr, '\n', text->len);
    uint32_t len = end ? (uint32_t)(end - text->ptr) : text->len;
    size_t kinds = strlen(kind);
    size_t wanted = kinds + one.len + (two.ptr ? 1 + two.len : 0);
    if (wanted != len || wanted > sizeof line) {
        return false;
    }
    memcpy(line, kind, kinds);
    memcpy(line + kinds, one.ptr, one.len);
    if (two.ptr) {
        line[kinds + one.len] = ' ';
        memcpy(line + kinds + one.len + 1, two.ptr, two.len);
    }
    bool same = memcmp(text->ptr, line, len) == 0;
    len += end ? 1 : 0;
    *text = (dgm_str){text->ptr + len, text->len - len};
    return same;
}

static bool same_classes(const dgm_syntax *self, dgm_encoder_classes classes)
{
    dgm_str rest = classes.text;
    bool same = classes.tags == self->tag_count &&
                classes.relations == self->label_count;
    for (uint32_t i = 0; same && i < self->tag_count; i++) {
        const char *upos = dgm_upos_name((dgm_upos)self->tag[i].upos);
        same = take_class(&rest, "tag ", dgm_str_from(upos),
                          dgm_syntax_text(self, self->tag[i].xpos));
    }
    for (uint32_t i = 0; same && i < self->label_count; i++) {
        same = take_class(&rest, "label ", self->label_name[i],
                          (dgm_str){NULL, 0});
    }
    return same && rest.len == 0;
}

dgm_err dgm_syntax_use_encoder(dgm_syntax *self, const dgm_encoder *encoder,
                               dgm_error *err)
{
    if (!same_classes(self, dgm_encoder_describe(encoder))) {
        return dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1,
                             "the encoder was taught other tags or relations; "
                             "teach it again");
    }
    self->encoder = encoder;
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------------- reading */

typedef struct encoded {
    dgm_encoder_work *work;
    dgm_fast_work fast;
    float weight[DGM_ENCODER_WORDS]; /* of its heads */
    float *tag;                      /* [tokens of a reading][tags] */
    float *trigger; /* [tokens of a reading][DGM_EVENT_COUNT] */
    float *claim;   /* scratch of claims */
    float *name;    /* [tokens of the document][DGM_NAME_LABELS], or NULL */
    float *value;   /* [tokens of the document], or NULL */
    dgm_encoder_arc arc[DGM_ENCODER_WORDS];
    uint32_t head[DGM_ENCODER_WORDS];
    uint8_t label[DGM_ENCODER_WORDS];
    float score[DGM_ENCODER_WORDS];
    uint8_t ends[DGM_ENCODER_READING]; /* sentences, behind words */
} encoded;

/* What the small network's word counts beside the encoder's, found on EWT dev:
 * of its scores of tags, its log odds of a head, and a relation. */
#define FAST_TAG      0.5F
#define FAST_HEAD     0.8F
#define FAST_RELATION 1.0F

/* The tree of the small network's sentence that begins at row `at` of its
 * group, as advice. */
static dgm_encoder_advice advise(const dgm_syntax *self, uint32_t at,
                                 uint32_t count, encoded *all)
{
    dgm_fast_parse(self, &all->fast, at, count);
    for (uint32_t i = 0; i < count; i++) {
        float p = fminf(fmaxf(all->fast.score[i], 0.02F), 0.98F);
        all->weight[i] = FAST_HEAD * logf(p / (1.0F - p));
    }
    return (dgm_encoder_advice){.head = all->fast.state.head,
                                .relation = all->fast.state.label,
                                .weight = all->weight,
                                .relation_weight = FAST_RELATION};
}

static void set_sentence(const dgm_syntax *self, dgm_doc *doc,
                         uint32_t sentence, uint32_t base, encoded *all)
{
    dgm_range range = doc->sentence.at[sentence].token;
    uint32_t count = range.last - range.first;
    dgm_encoder_advice advice = advise(self, range.first - base, count, all);
    dgm_encoder_tree(self->encoder, all->work, doc, sentence, &advice,
                     all->arc);
    for (uint32_t i = 0; i < count; i++) {
        all->head[i] = all->arc[i].head;
        all->label[i] = (uint8_t)all->arc[i].relation;
        all->score[i] = all->arc[i].probability;
    }
    dgm_syntax_set_tree(self, doc, sentence, all->head, all->label,
                        all->score);
}

static dgm_err make_tables(const dgm_syntax *self, dgm_doc *doc, encoded *all,
                           dgm_arena *scratch)
{
    const size_t most = DGM_ENCODER_READING;
    all->tag =
        dgm_arena_array(scratch, most * self->tag_count, sizeof *all->tag);
    all->trigger =
        dgm_arena_array(scratch, most * DGM_EVENT_COUNT, sizeof *all->trigger);
    all->claim = dgm_arena_array(
        scratch, most * (DGM_ENCODER_CUES + DGM_ENCODER_CLAIM_PARTS),
        sizeof *all->claim);
    all->fast.tag_score = dgm_arena_array(scratch, most * self->tagger.cols,
                                          sizeof *all->fast.tag_score);
    all->value = NULL;
    if (doc->state != NULL) {
        all->value =
            dgm_arena_array(&doc->arena, doc->token.count, sizeof *all->value);
        DGM_TRY(dgm_arena_error(&doc->arena));
    }
    all->name = NULL;
    if (doc->state != NULL &&
        dgm_encoder_describe(self->encoder).names == DGM_NAME_LABELS) {
        all->name = dgm_arena_array(&doc->arena, doc->token.count,
                                    DGM_NAME_LABELS * sizeof *all->name);
        DGM_TRY(dgm_arena_error(&doc->arena));
    }
    return dgm_arena_error(scratch);
}

/* Very long documents are read without. */
static dgm_err note_opinions(const dgm_encoder *encoder, dgm_doc *doc,
                             dgm_range range, encoded *all)
{
    if (all->name) {
        dgm_encoder_names(encoder, all->work,
                          all->name + (size_t)range.first * DGM_NAME_LABELS);
    }
    if (doc->state == NULL) {
        return DGM_ERR_OK;
    }
    dgm_encoder_values(encoder, all->work, all->value + range.first);
    DGM_TRY(dgm_encoder_opine_claims(encoder, all->work, doc, all->claim));
    return dgm_encoder_opine(encoder, all->work, doc, all->trigger);
}

/* ----------------------------------------------------- ends of sentences */

/* What the first look's odds count beside the encoder's. */
#define FIRST_LOOK 0.5F
/* As many words as a window may have. */
#define WINDOW_WORDS 112

/* Sets ends[i] where a sentence ends behind word i of the group, and returns
 * how many do inside of wholes. */
static uint32_t find_ends(const dgm_encoder *encoder, const dgm_doc *doc,
                          const dgm_joined *wholes, const dgm_group *now,
                          encoded *all)
{
    uint32_t base = wholes->at[now->whole].token.first;
    uint32_t found = 0;
    for (uint32_t w = now->whole; w < now->whole_last; w++) {
        dgm_range whole = wholes->at[w].token;
        uint32_t style = dgm_ends_style(doc, whole);
        for (uint32_t i = whole.first; i < whole.last; i++) {
            int8_t ending = doc->token.at[i].ending;
            bool ends = false;
            if (ending != 0 && i + 1 < whole.last) {
                float odds = dgm_encoder_begins(encoder, all->work, i + 1) +
                             FIRST_LOOK * (float)ending / DGM_ENDING_ONE;
                ends = odds > dgm_ends_margin(doc, style, i);
            }
            all->ends[i - base] = ends;
            found += ends;
        }
    }
    return found;
}

/* Reads as many of the wholes that follow as go into one window. */
static dgm_err read_group(const dgm_encoder *encoder, dgm_doc *doc,
                          const dgm_joined *wholes, bool judges,
                          dgm_group *now, encoded *all)
{
    dgm_reading reading;
    DGM_TRY(dgm_divide_next(doc, wholes, WINDOW_WORDS, now));
    DGM_TRY(dgm_encoder_read(encoder, doc, now->first, all->work, &reading));
    now->whole_last = now->whole + (reading.last - now->first);
    if (judges && find_ends(encoder, doc, wholes, now, all) > 0) {
        DGM_TRY(dgm_divide_again(doc, wholes, now, all->ends));
        dgm_encoder_divide(encoder, doc, now->last, all->work);
        return DGM_ERR_OK;
    }
    now->last = reading.last;
    doc->sentence.count = reading.last;
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------- all questions */

/* Tags of a group by both: the sum of scores. */
static void set_tags(const dgm_syntax *self, dgm_doc *doc, dgm_range range,
                     encoded *all)
{
    const uint32_t cols = self->tagger.cols;
    dgm_encoder_tags(self->encoder, all->work, all->tag);
    for (uint32_t i = range.first; i < range.last; i++) {
        size_t at = i - range.first;
        float *score = all->tag + at * self->tag_count;
        const float *other = all->fast.tag_score + at * cols;
        for (uint32_t t = 0; t < self->tag_count; t++) {
            score[t] += FAST_TAG * other[t];
        }
        uint32_t best = dgm_syntax_best_tag(self, doc, i, score);
        all->fast.tag[at] = (uint8_t)best;
        dgm_syntax_set_tag(self, doc, i, best);
    }
}

static dgm_err ask(const dgm_syntax *self, dgm_doc *doc, const dgm_group *now,
                   encoded *all, uint8_t *state)
{
    dgm_range range = {doc->sentence.at[now->first].token.first,
                       doc->sentence.at[now->last - 1].token.last};
    dgm_fast_read(self, doc, now->first, now->last, &all->fast);
    if (state) {
        memcpy(state + (size_t)range.first * DGM_STATE, all->fast.input,
               (size_t)(range.last - range.first) * DGM_STATE);
    }
    set_tags(self, doc, range, all);
    for (uint32_t i = now->first; i < now->last; i++) {
        set_sentence(self, doc, i, range.first, all);
    }
    return note_opinions(self->encoder, doc, range, all);
}

dgm_err dgm_syntax_encode(const dgm_syntax *self, dgm_doc *doc,
                          const dgm_joined *wholes, bool judges,
                          uint8_t *state, dgm_arena *scratch)
{
    encoded *all = dgm_arena_alloc(scratch, sizeof *all);
    if (all == NULL) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(dgm_encoder_work_init(&all->work, self->encoder, scratch));
    DGM_TRY(make_tables(self, doc, all, scratch));
    DGM_TRY(dgm_fast_init(&all->fast, scratch, DGM_ENCODER_WORDS, WINDOW_WORDS,
                          doc->token.count));
    dgm_group now = {0};
    while (now.whole_last < wholes->count) {
        DGM_TRY(read_group(self->encoder, doc, wholes, judges, &now, all));
        DGM_TRY(ask(self, doc, &now, all, state));
    }
    doc->name_opinion = all->name;
    doc->value_opinion = all->value;
    doc->opined = doc->state != NULL;
    return DGM_ERR_OK;
}
