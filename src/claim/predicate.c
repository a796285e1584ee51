/* SPDX-License-Identifier: Apache-2.0 */
/* Stances out: of claims, events and predicates, with a value for each
 * predicate from a table learned on judgements of readers. */
#include "claim/annotator.h"

#include <string.h>

static uint8_t polarity(int8_t sign)
{
    return sign > 0   ? DGM_POLARITY_POS
           : sign < 0 ? DGM_POLARITY_NEG
                      : DGM_POLARITY_UNDERSPECIFIED;
}

dgm_stance dgm_claim_text_stance(const view *v)
{
    return (dgm_stance){v->text, polarity(v->text_sign), v->time, v->condition,
                        v->mood};
}

bool dgm_claim_is_predicate(const room *self, uint32_t token, bool *noun)
{
    const dgm_token *t = tok(self, token);
    *noun = false;
    if (t->rel == DGM_REL_AUX || t->rel == DGM_REL_COP ||
        t->rel == DGM_REL_CASE || t->rel == DGM_REL_FIXED) {
        return false;
    }
    if (t->upos == DGM_UPOS_VERB || t->upos == DGM_UPOS_AUX) {
        return true;
    }
    if (t->rel == DGM_REL_AMOD) {
        return false;
    }
    if (kid(self, token, DGM_REL_COP) != DGM_NONE) {
        return dgm_tree_is_word(self->doc, token);
    }
    if (t->upos != DGM_UPOS_NOUN) {
        return false;
    }
    for (const dgm_cue_entry *e = dgm_claim_match(self, token, NULL); e;
         e = dgm_claim_match_next(self, token, e)) {
        if (group_of(self, e)->kind == DGM_CUE_KIND_EVENTIVE) {
            *noun = true;
            return true;
        }
    }
    return false;
}

/* The features of the value table, most telling first:
 *   negated, modal, embedding, clause, time, outer, hedged, kind of word. */
uint32_t dgm_claim_signature(const view *v, const dgm_token *token, bool noun,
                             uint32_t part, char *out)
{
    char kind = noun                           ? 'n'
                : token->upos == DGM_UPOS_VERB ? 'v'
                : token->upos == DGM_UPOS_AUX  ? 'x'
                                               : 'c';
    char tense = token->morph & DGM_MORPH_PAST   ? 'p'
                 : token->morph & DGM_MORPH_PRES ? 's'
                                                 : 'o';
    char field[DGM_SIGNATURE_LEN] = {
        (char)('0' + (v->text_sign < 0) + 2 * v->negated),
        (char)('0' + v->modal),
        (char)('a' + v->embed),
        (char)('0' + v->clause),
        (char)('0' + (v->condition != 0) + 2 * v->mood),
        tense,
        (char)('0' + v->outer),
        kind,
        (char)('0' + v->hedged)};
    uint32_t used = part < sizeof field ? (uint32_t)sizeof field - part : 0;
    uint32_t len = 0;
    for (; len < used; len++) {
        out[len] = field[len];
    }
    if (used == 0) {
        out[len++] = '*';
    }
    out[len] = '\0';
    return len;
}

static void add_word(dgm_buf *out, size_t start, const char *word)
{
    if (word[0] && out->len > start) {
        dgm_buf_text(out, ", ");
    }
    dgm_buf_text(out, word);
}

void dgm_signature_words(const char *signature, dgm_buf *out)
{
    /* By field and value; what is usual has no word. */
    static const char *const sign[] = {"", "not so", "not negated", "negated"};
    static const char *const modal[] = {"", "future", "should or must",
                                        "may or can"};
    static const char *const embed[] = {"",
                                        "said",
                                        "believed",
                                        "wanted",
                                        "seen or known",
                                        "shown",
                                        "ordered",
                                        "denied",
                                        "asked",
                                        "seeming",
                                        "known",
                                        "failed",
                                        "under another verb"};
    static const char *const clause[] = {"",
                                         "",
                                         "infinitive",
                                         "infinitive",
                                         "relative clause",
                                         "adverbial clause",
                                         "in a condition",
                                         "noun"};
    size_t start = out->len;
    size_t len = signature[0] == '*' ? 0 : strlen(signature);
    const struct {
        const char *const *word;
        uint32_t count;
        char first;
    } field[] = {
        {sign, 4, '0'}, {modal, 4, '0'}, {embed, 13, 'a'}, {clause, 8, '0'}};
    for (size_t i = 0; i < len && i < 4; i++) {
        uint32_t value = (uint32_t)(uint8_t)(signature[i] - field[i].first);
        add_word(out, start,
                 value < field[i].count ? field[i].word[value] : "");
    }
    if (len > 5) {
        add_word(out, start,
                 signature[5] == 'p'   ? "past"
                 : signature[5] == 's' ? "present"
                                       : "without tense");
    }
    if (out->len == start) {
        dgm_buf_text(out, "any");
    }
}

/* The decision-table value, or what the stance itself says. */
static float value_of(const room *self, const view *v, bool noun,
                      dgm_predicate *out)
{
    char key[DGM_SIGNATURE_MAX];
    static const float scale[DGM_CERTAINTY_COUNT] = {
        [DGM_CERTAINTY_CERTAIN] = 3.0F,
        [DGM_CERTAINTY_PROBABLE] = 2.0F,
        [DGM_CERTAINTY_POSSIBLE] = 1.0F};
    float stated = scale[v->text] * (float)v->text_sign;
    /* The judgements are of verbs; an event noun says what its stance says. */
    for (uint32_t part = 0; part < DGM_SIGNATURE_LEN && !noun; part++) {
        uint32_t len =
            dgm_claim_signature(v, tok(self, out->token), noun, part, key);
        if (dgm_cues_value(self->cues, dgm_hash(key, len), &out->judged)) {
            memcpy(out->like, key, len + 1);
            /* Readers of web text judged plans and questions harder than
             * news means them; the mean with the stance serves both. */
            return 0.5F * (out->judged + stated);
        }
    }
    return stated;
}

static float opined_value(const dgm_doc *doc, uint32_t token)
{
    float value = doc->value_opinion[token];
    return value > 3.0F ? 3.0F : value < -3.0F ? -3.0F : value;
}

static dgm_err keep_signature(room *self, const view *v, uint32_t token,
                              bool noun)
{
    char key[DGM_SIGNATURE_MAX];
    uint32_t len = dgm_claim_signature(v, tok(self, token), noun, 0, key);
    dgm_str copy = dgm_str_copy(&self->doc->arena, (dgm_str){key, len});
    return copy.ptr ? dgm_vec_push(&self->doc->arena, self->signature, &copy)
                    : DGM_ERR_MEMORY;
}

static dgm_err add_predicates(room *self, const view *views)
{
    dgm_doc *doc = self->doc;
    for (uint32_t t = 0; t < doc->token.count; t++) {
        bool noun;
        if (!dgm_claim_is_predicate(self, t, &noun)) {
            continue;
        }
        dgm_predicate item = {.token = t,
                              .span = {tok(self, t)->begin, tok(self, t)->end},
                              .stance = dgm_claim_text_stance(&views[t]),
                              .read = doc->value_opinion != NULL};
        item.value = item.read ? opined_value(doc, t)
                               : value_of(self, &views[t], noun, &item);
        DGM_TRY(dgm_vec_push(&doc->arena, &doc->predicate, &item));
        if (self->signature) {
            DGM_TRY(keep_signature(self, &views[t], t, noun));
        }
    }
    return DGM_ERR_OK;
}

static dgm_str factbank(dgm_stance stance)
{
    static const char *const code[DGM_CERTAINTY_COUNT][DGM_POLARITY_COUNT] = {
        [DGM_CERTAINTY_UNDERSPECIFIED] = {"Uu", "Uu", "Uu"},
        [DGM_CERTAINTY_CERTAIN] = {"CTu", "CT+", "CT-"},
        [DGM_CERTAINTY_PROBABLE] = {"Uu", "PR+", "PR-"},
        [DGM_CERTAINTY_POSSIBLE] = {"Uu", "PS+", "PS-"}};
    return dgm_str_from(code[stance.certainty][stance.polarity]);
}

/* The word of estimative probability right inside the content. */
static dgm_str find_wep(const room *self, uint32_t head)
{
    for (uint32_t c = dgm_child(self->doc, head); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        for (const dgm_cue_entry *e = dgm_claim_match(self, c, NULL); e;
             e = dgm_claim_match_next(self, c, e)) {
            if (group_of(self, e)->high > 0) {
                return e->text;
            }
        }
    }
    for (const dgm_cue_entry *e = dgm_claim_match(self, head, NULL); e;
         e = dgm_claim_match_next(self, head, e)) {
        if (group_of(self, e)->high > 0) {
            return e->text;
        }
    }
    return (dgm_str){0};
}

static void set_claim(room *self, const view *views, uint32_t index)
{
    dgm_claim *claim = &self->doc->claim.at[index];
    const draft *d = &self->draft.at[index];
    if (d->complement != DGM_NONE) {
        claim->stance = dgm_claim_text_stance(&views[d->complement]);
        claim->wep = find_wep(self, d->complement);
    } else {
        uint32_t commit =
            d->entry ? group_of(self, d->entry)->source : DGM_COMMIT_CT_POS;
        claim->stance = (dgm_stance){dgm_commit_certainty(commit),
                                     dgm_commit_polarity(commit),
                                     DGM_TIME_NON_FUTURE, 0, 0};
    }
    claim->factbank = factbank(claim->stance);
}

/* Whether somebody else than the writer speaks around a token. */
static bool is_reported(const dgm_doc *doc, uint32_t claim)
{
    while (claim != DGM_NONE) {
        const dgm_claim *c = &doc->claim.at[claim];
        if (c->source_kind != DGM_SOURCE_AUTHOR &&
            c->cue_class != DGM_CUE_SEEM) {
            return true;
        }
        claim = c->parent;
    }
    return false;
}

/* The coder has learned how texts stand to events, but has met few that were
 * nearly, never or not to be: where the cues say that one is denied or hangs
 * on a condition, it is. */
static void set_event(const room *self, const view *views, dgm_event *event)
{
    const view *v = &views[event->stated];
    event->reported = is_reported(self->doc, event->claim);
    if (v->author_sign < 0) {
        event->stance.polarity = DGM_POLARITY_NEG;
    }
    if (event->stance.condition == DGM_CONDITION_NONE) {
        event->stance.condition = v->condition;
    }
}

dgm_err dgm_claim_set_stances(room *self, view *views)
{
    for (uint32_t i = 0; i < self->doc->claim.count; i++) {
        set_claim(self, views, i);
    }
    for (uint32_t i = 0; i < self->doc->event.count; i++) {
        set_event(self, views, &self->doc->event.at[i]);
    }
    return add_predicates(self, views);
}
