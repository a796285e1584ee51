/* SPDX-License-Identifier: Apache-2.0 */
/* What is seen of a word that may head an event. */
#include "event/feature.h"

#include "base/norm.h"

/* A letter or two of the end of a word tell "-ing" from "-ed". */
static uint64_t suffix_of(const dgm_sight *self, uint32_t token)
{
    dgm_str form = dgm_token_form(self->doc, token);
    uint32_t len = form.len < 3 ? form.len : 3;
    return dgm_str_hash((dgm_str){form.ptr + form.len - len, len});
}

static void add_frame(const dgm_sight *self, uint32_t token, dgm_evidence *out)
{
    const dgm_proposal *p = dgm_proposal_at(self, token);
    uint64_t lemma = dgm_known_word(self, token);
    if (p == NULL) {
        const dgm_entry *entry = dgm_frames_find(self->frames, lemma);
        dgm_evidence_add(out, SEE_FRAME_NONE, entry != NULL,
                         entry ? entry->shift : 0);
        return;
    }
    uint64_t known =
        p->event.actor.count > 0 && p->event.actor.at[0].actor != DGM_NONE;
    uint64_t aimed = p->event.recipient.count > 0 &&
                     p->event.recipient.at[0].actor != DGM_NONE;
    uint64_t parties = (uint64_t)(p->event.actor.count > 0) << 3 |
                       (uint64_t)(p->event.recipient.count > 0) << 2 |
                       known << 1 | aimed;
    dgm_evidence_add(out, SEE_FRAME_TYPE, p->event.type, 0);
    dgm_evidence_add(out, SEE_FRAME_PLAIN, p->plain, p->event.type);
    dgm_evidence_add(out, SEE_FRAME_RULE, dgm_str_hash(p->event.rule), 0);
    dgm_evidence_add(out, SEE_FRAME_PARTIES, p->event.type, parties);
    dgm_evidence_add(out, SEE_FRAME_PARTIES, 99, parties);
}

static void add_argument(const dgm_sight *self, uint32_t token, uint64_t lemma,
                         enum dgm_feature name, enum dgm_feature kind,
                         enum dgm_feature crossed, dgm_evidence *out)
{
    uint64_t what = dgm_kind_of(self, token);
    dgm_evidence_add(out, kind, what, 0);
    dgm_evidence_add(out, kind, what >> 12, 1);
    dgm_evidence_add(out, crossed, what >> 12, lemma);
    if (token != DGM_NONE) {
        dgm_evidence_add(out, name, dgm_known_word(self, token), 0);
    }
}

static void add_clause(const dgm_sight *self, uint32_t token,
                       dgm_evidence *out)
{
    uint64_t lemma = dgm_known_word(self, token);
    const dgm_clause *clause = dgm_clause_at(self->doc, token);
    if (clause == NULL) {
        dgm_evidence_add(out, SEE_VERB, 0, 0);
        return;
    }
    uint32_t subject = dgm_clause_doer(self->doc, clause);
    uint32_t object = dgm_clause_undergoer(self->doc, clause);
    add_argument(self, subject, lemma, SEE_SUBJECT, SEE_SUBJECT_KIND,
                 SEE_SUBJECT_KIND_WORD, out);
    add_argument(self, object, lemma, SEE_OBJECT, SEE_OBJECT_KIND,
                 SEE_OBJECT_KIND_WORD, out);
    if (object != DGM_NONE) {
        dgm_evidence_add(out, SEE_OBJECT_WORD, dgm_known_word(self, object),
                         lemma);
    }
    dgm_evidence_add(out, SEE_AGENT_KIND,
                     dgm_kind_of(self, clause->agent) >> 12, clause->passive);
    uint64_t verb = dgm_verb_of(clause);
    dgm_evidence_add(out, SEE_VERB, verb & 0xFFF0FF, 1);
    dgm_evidence_add(out, SEE_VERB, verb >> 16, 2);
    dgm_evidence_add(out, SEE_VERB, clause->kind, 3);
    dgm_evidence_add(out, SEE_VERB_WORD,
                     (uint64_t)clause->modality << 8 | clause->form, lemma);
    dgm_evidence_add(out, SEE_VERB_WORD,
                     (uint64_t)clause->passive << 9 |
                         (uint64_t)(object != DGM_NONE),
                     lemma);
}

static void add_below(const dgm_sight *self, uint32_t token, dgm_evidence *out)
{
    uint64_t lemma = dgm_known_word(self, token);
    uint32_t seen = 0;
    for (uint32_t c = dgm_child(self->doc, token); c != DGM_NONE && seen < 12;
         c = dgm_sibling(self->doc, c)) {
        const dgm_token *t = dgm_tok_of(self, c);
        if (t->rel == DGM_REL_PUNCT) {
            continue;
        }
        bool noun = t->rel == DGM_REL_OBL || t->rel == DGM_REL_NMOD ||
                    t->rel == DGM_REL_OBJ || t->rel == DGM_REL_COMPOUND ||
                    t->rel == DGM_REL_AMOD || t->rel == DGM_REL_XCOMP ||
                    t->rel == DGM_REL_CCOMP || t->rel == DGM_REL_ACL;
        uint64_t link = dgm_relation_of(self, c) << 1;
        uint64_t prep = t->rel == DGM_REL_OBL || t->rel == DGM_REL_NMOD ||
                                t->rel == DGM_REL_ADVCL
                            ? dgm_case_of(self, c)
                            : 0;
        dgm_evidence_add(out, SEE_BELOW, link, prep);
        dgm_evidence_add(out, SEE_BELOW_WORD, dgm_norm_fold(prep, link),
                         lemma);
        if (noun) {
            uint64_t kind = dgm_kind_of(self, c) >> 12;
            dgm_evidence_add(out, SEE_BELOW_KIND, dgm_norm_fold(prep, link),
                             kind);
            dgm_evidence_add(out, SEE_BELOW_LEMMA, dgm_known_word(self, c),
                             link);
            dgm_evidence_add(out, SEE_BELOW_LEMMA, dgm_known_word(self, c),
                             lemma);
        } else if (t->rel == DGM_REL_ADVMOD || t->rel == DGM_REL_DET) {
            dgm_evidence_add(out, SEE_BELOW_LEMMA, dgm_known_word(self, c),
                             link);
        }
        seen++;
    }
}

static void add_above(const dgm_sight *self, uint32_t token, dgm_evidence *out)
{
    const dgm_token *t = dgm_tok_of(self, token);
    uint64_t prep = dgm_case_of(self, token);
    if (t->head == DGM_NONE) {
        dgm_evidence_add(out, SEE_ABOVE, 0, 0);
        return;
    }
    const dgm_token *head = dgm_tok_of(self, t->head);
    const dgm_proposal *p = dgm_proposal_at(self, t->head);
    const dgm_entry *entry = dgm_frames_find(self->frames, head->lemma_key);
    dgm_evidence_add(out, SEE_ABOVE, head->lemma_key, 1);
    dgm_evidence_add(out, SEE_ABOVE_RELATION, head->lemma_key,
                     dgm_relation_of(self, token));
    dgm_evidence_add(out, SEE_ABOVE_WORD, head->lemma_key, t->lemma_key);
    dgm_evidence_add(out, SEE_ABOVE_FRAME, p ? p->event.type : 0,
                     (uint64_t)t->rel << 8 | (entry ? entry->shift : 0));
    dgm_evidence_add(out, SEE_ABOVE_RELATION, prep,
                     dgm_relation_of(self, token) << 20);
    dgm_evidence_add(out, SEE_ABOVE_VERB,
                     dgm_verb_of(dgm_clause_at(self->doc, t->head)) >> 16,
                     dgm_relation_of(self, token));
    if (head->head != DGM_NONE) {
        dgm_evidence_add(out, SEE_ABOVE_TWO, dgm_known_word(self, head->head),
                         head->rel);
    }
}

static void add_neighbours(const dgm_sight *self, uint32_t token,
                           dgm_evidence *out)
{
    const dgm_token *t = dgm_tok_of(self, token);
    dgm_range range = self->doc->sentence.at[t->sentence].token;
    if (token > range.first) {
        dgm_evidence_add(out, SEE_BEFORE, dgm_known_form(self, token - 1), 0);
        dgm_evidence_add(out, SEE_BEFORE_WORD, dgm_known_form(self, token - 1),
                         t->lemma_key);
    }
    if (token + 1 < range.last) {
        dgm_evidence_add(out, SEE_BEHIND, dgm_known_form(self, token + 1), 0);
        dgm_evidence_add(out, SEE_BEHIND_WORD, dgm_known_form(self, token + 1),
                         t->lemma_key);
    }
}

/* Of a longer sentence, its first content words. */
#define SENTENCE_WORDS 60

void dgm_sentence_evidence(const dgm_sight *self, uint32_t sentence,
                           dgm_evidence *out)
{
    dgm_range range = self->doc->sentence.at[sentence].token;
    uint32_t words = 0;
    *out = (dgm_evidence){.count = 0};
    for (uint32_t i = range.first; i < range.last && words < SENTENCE_WORDS;
         i++) {
        const dgm_token *t = dgm_tok_of(self, i);
        uint32_t number = DGM_NONE;
        if (!dgm_is_content(t)) {
            continue;
        }
        words++;
        dgm_evidence_add(out, SEE_SENTENCE_WORD, dgm_known_word(self, i), 0);
        number = dgm_mention_at(self->doc, i);
        if (number != DGM_NONE && self->doc->mention.at[number].head == i) {
            dgm_evidence_add(out, SEE_SENTENCE_KIND, dgm_kind_of(self, i), 0);
        }
    }
}

/* Headlines and captions end without a stop. */
static bool is_open(const dgm_sight *self, uint32_t sentence)
{
    dgm_range range = self->doc->sentence.at[sentence].token;
    return range.last > range.first &&
           dgm_tok_of(self, range.last - 1)->upos != DGM_UPOS_PUNCT;
}

void dgm_trigger_evidence(const dgm_sight *self, uint32_t token,
                          dgm_evidence *out)
{
    const dgm_token *t = dgm_tok_of(self, token);
    *out = (dgm_evidence){.word = {t->lemma_key},
                          .state = {dgm_state_of(self, token)}};
    dgm_evidence_add(out, SEE_WORD, t->lemma_key, 0);
    dgm_evidence_add(out, SEE_WORD_TAG, t->lemma_key, t->upos);
    dgm_evidence_add(out, SEE_WORD_RELATION, t->lemma_key,
                     dgm_relation_of(self, token));
    dgm_evidence_add(out, SEE_WORD_FORM, t->form_key, 0);
    dgm_evidence_add(out, SEE_SUFFIX, suffix_of(self, token), t->upos);
    dgm_evidence_add(out, SEE_TAG, t->upos, 0);
    dgm_evidence_add(out, SEE_RELATION, dgm_relation_of(self, token), t->upos);
    dgm_evidence_add(out, SEE_QUOTED,
                     dgm_quotation_of(self->doc, token) != DGM_NONE, 0);
    dgm_evidence_add(out, SEE_HEADING, is_open(self, t->sentence), 0);
    add_frame(self, token, out);
    add_above(self, token, out);
    add_clause(self, token, out);
    add_below(self, token, out);
    add_neighbours(self, token, out);
}

void dgm_mode_evidence(const dgm_sight *self, uint32_t token, uint8_t type,
                       dgm_evidence *out)
{
    dgm_trigger_evidence(self, token, out);
    out->count =
        out->count < DGM_EVIDENCE_MAX - 2 ? out->count : DGM_EVIDENCE_MAX - 2;
    dgm_evidence_add(out, SEE_TYPE, type, 0);
    dgm_evidence_add(out, SEE_TYPE, type, dgm_known_word(self, token));
}
