/* SPDX-License-Identifier: Apache-2.0 */
/* Verbs of the dictionary in a sentence, and the patterns around them. */
#include "petrarch/sentence.h"
#include "text/word.h"
#include "tree/tree.h"

/* Words before the last of a phrase that are looked at. */
#define WINDOW 48
/* Tokens behind a preposition or a verb among which its noun is looked for. */
#define NEAR 12
/* Steps from a word up to the verb. */
#define STEPS_MAX 6

/* A pattern being matched. */
typedef struct matching {
    const dgm_petr_sentence *s;
    uint32_t verb;
    uint32_t end; /* behind the last token below the verb */
    dgm_petr_roles roles;
} matching;

/* ----------------------------------------------------------------- phrases */

static bool says(const dgm_petr_sentence *s, const dgm_petr_alternative *a,
                 uint32_t last, bool head)
{
    const uint64_t *word = s->dictionary->word.at;
    uint32_t len = a->last - a->first;
    if (len > last + 1) {
        return false;
    }
    for (uint32_t i = 0; i < len; i++) {
        if (s->word[last + 1 - len + i] != word[a->first + i]) {
            uint32_t token = s->token_of[last];
            return head && len == 1 &&
                   s->lemma[token - s->token.first] == word[a->first];
        }
    }
    return true;
}

/* Adjectives may stand between the words of a phrase. */
static bool is_gap(const dgm_petr_sentence *s, uint32_t word)
{
    uint8_t upos = dgm_petr_token(s, s->token_of[word])->upos;
    return upos == DGM_UPOS_ADJ || upos == DGM_UPOS_ADV ||
           upos == DGM_UPOS_DET;
}

/* Bit i of `ends`: a slot may end i words before `last`.  The same for the
 * slot before it. */
static uint64_t step(const dgm_petr_sentence *s, const dgm_petr_slot *slot,
                     uint32_t last, uint64_t ends, bool head)
{
    uint64_t out = 0;
    for (uint32_t i = 0; i < WINDOW && i <= last; i++) {
        if (!(ends >> i & 1)) {
            continue;
        }
        for (uint32_t a = slot->first; a < slot->last; a++) {
            const dgm_petr_alternative *way =
                &s->dictionary->alternative.at[a];
            uint32_t len = way->last - way->first;
            if (i + len < 64 && says(s, way, last - i, head)) {
                out |= UINT64_C(1) << (i + len);
            }
        }
    }
    return out;
}

/* The first word of the phrase that ends with the word `last`, or DGM_NONE. */
static uint32_t phrase_first(const dgm_petr_sentence *s,
                             const dgm_petr_slot *phrase, uint32_t last)
{
    uint64_t ends = 1;
    if (phrase->first == phrase->last) {
        return DGM_NONE;
    }
    for (uint32_t n = phrase->last; n-- > phrase->first;) {
        ends = step(s, &s->dictionary->slot.at[n], last, ends,
                    n + 1 == phrase->last);
        for (uint32_t i = 0; n > phrase->first && i + 1 < WINDOW; i++) {
            if (ends >> i & 1 && i <= last && is_gap(s, last - i)) {
                ends |= UINT64_C(1) << (i + 1);
            }
        }
    }
    for (uint32_t i = 0; i < WINDOW; i++) {
        if (ends >> i & 1) {
            return last + 1 - i;
        }
    }
    return DGM_NONE;
}

/* Whether the phrase ends with the last word of a token and begins at or
 * behind the token `from`. */
static bool phrase_at(const dgm_petr_sentence *s, const dgm_petr_slot *phrase,
                      uint32_t token, uint32_t from)
{
    uint32_t behind = s->first_word[token + 1 - s->token.first];
    if (behind == s->first_word[token - s->token.first]) {
        return false;
    }
    uint32_t first = phrase_first(s, phrase, behind - 1);
    return first != DGM_NONE && s->token_of[first] >= from;
}

/* ----------------------------------------------------------- in the clause */

static bool is_clause(uint8_t rel)
{
    return rel == DGM_REL_ADVCL || rel == DGM_REL_CCOMP ||
           rel == DGM_REL_PARATAXIS;
}

/* Whether a token belongs to the verb and to no clause below it. */
static bool belongs(const matching *m, uint32_t token)
{
    for (uint32_t i = 0; i < STEPS_MAX && token != DGM_NONE; i++) {
        const dgm_token *t = dgm_petr_token(m->s, token);
        if (token == m->verb || t->head == m->verb) {
            return !is_clause(t->rel) && t->rel != DGM_REL_CONJ &&
                   t->rel != DGM_REL_CSUBJ;
        }
        token = t->head;
        if (token != DGM_NONE && token != m->verb &&
            is_clause(dgm_petr_token(m->s, token)->rel)) {
            return false;
        }
    }
    return false;
}

static uint32_t noun_from(const dgm_petr_sentence *s, uint32_t token)
{
    for (uint32_t t = token; t < token + NEAR && t < s->token.last; t++) {
        const dgm_token *here = dgm_petr_token(s, t);
        bool noun =
            here->upos == DGM_UPOS_NOUN || here->upos == DGM_UPOS_PROPN;
        bool more = t + 1 < s->token.last && dgm_petr_nominal(s, t + 1) &&
                    (dgm_petr_token(s, t + 1)->upos == DGM_UPOS_NOUN ||
                     dgm_petr_token(s, t + 1)->upos == DGM_UPOS_PROPN);
        if (noun && !more) {
            return t;
        }
    }
    return DGM_NONE;
}

static bool is_word(const dgm_petr_sentence *s, uint32_t token, uint64_t word)
{
    uint32_t first = s->first_word[token - s->token.first];
    return first < s->first_word[token + 1 - s->token.first] &&
           s->word[first] == word;
}

static void note_role(dgm_petr_roles *roles, uint8_t kind, uint32_t token)
{
    if (kind == DGM_PETR_TARGET) {
        roles->target = token;
    } else if (kind == DGM_PETR_SOURCE) {
        roles->source = token;
    }
}

/* ---------------------------------------------------------- behind the verb
 */

/* Modifiers of another noun are no heads of their own. */
static bool may_head(const matching *m, uint32_t token, bool single)
{
    uint8_t rel = dgm_petr_token(m->s, token)->rel;
    return !single || (rel != DGM_REL_COMPOUND && rel != DGM_REL_AMOD);
}

static uint32_t find_phrase(const matching *m, const dgm_petr_slot *phrase,
                            uint32_t from)
{
    bool single = phrase->last - phrase->first == 1;
    for (uint32_t t = from; t < m->end; t++) {
        if (dgm_petr_below(m->s, t, m->verb) && belongs(m, t) &&
            may_head(m, t, single) && phrase_at(m->s, phrase, t, from)) {
            return t;
        }
    }
    return DGM_NONE;
}

static bool is_preposition(const dgm_petr_sentence *s, uint32_t token)
{
    uint8_t upos = dgm_petr_token(s, token)->upos;
    return upos == DGM_UPOS_ADP || upos == DGM_UPOS_PART ||
           upos == DGM_UPOS_SCONJ || upos == DGM_UPOS_ADV;
}

/* The noun of a prepositional phrase, or DGM_NONE. */
static uint32_t find_governed(matching *m, const dgm_petr_element *element,
                              uint32_t preposition)
{
    if (element->inner != DGM_PETR_PHRASE) {
        uint32_t noun = noun_from(m->s, preposition + 1);
        if (noun != DGM_NONE) {
            note_role(&m->roles, element->inner, noun);
        }
        return noun;
    }
    uint32_t head = dgm_petr_token(m->s, preposition)->head;
    for (uint32_t t = preposition + 1; t < m->end && t < preposition + NEAR;
         t++) {
        bool near = t == head || dgm_petr_token(m->s, t)->head == head;
        if (near && dgm_petr_below(m->s, t, m->verb) &&
            phrase_at(m->s, &element->phrase, t, preposition + 1)) {
            return t;
        }
    }
    return DGM_NONE;
}

static uint32_t find_preposition(matching *m, const dgm_petr_element *element,
                                 uint32_t from)
{
    for (uint32_t t = from; t < m->end; t++) {
        if (!is_word(m->s, t, element->preposition) ||
            !is_preposition(m->s, t) || !dgm_petr_below(m->s, t, m->verb) ||
            !belongs(m, t)) {
            continue;
        }
        uint32_t last = element->bare ? t : find_governed(m, element, t);
        if (last != DGM_NONE) {
            return last;
        }
    }
    return DGM_NONE;
}

/* The last token of an element at or behind `from`, or DGM_NONE. */
static uint32_t find_behind(matching *m, const dgm_petr_element *element,
                            uint32_t from)
{
    if (element->kind == DGM_PETR_PHRASE) {
        return find_phrase(m, &element->phrase, from);
    }
    if (element->kind == DGM_PETR_PREPOSITION) {
        return find_preposition(m, element, from);
    }
    uint32_t noun = noun_from(m->s, from);
    if (noun != DGM_NONE) {
        note_role(&m->roles, element->kind, noun);
    }
    return noun;
}

/* ---------------------------------------------------------- before the verb
 */

static bool hangs(const matching *m, uint32_t token)
{
    return dgm_petr_token(m->s, token)->head == m->verb ||
           dgm_petr_token(m->s, m->verb)->head == token;
}

static bool fits_before(const matching *m, const dgm_petr_element *element,
                        uint32_t token)
{
    bool below = dgm_petr_below(m->s, token, m->verb);
    if (element->kind == DGM_PETR_PREPOSITION) {
        return below && is_word(m->s, token, element->preposition);
    }
    bool single = element->phrase.last - element->phrase.first == 1;
    return (single ? hangs(m, token) : below) &&
           phrase_at(m->s, &element->phrase, token, m->s->token.first);
}

/* Sets *at to the token of an element before it; false when it is not there.
 */
static bool find_before(matching *m, const dgm_petr_element *element,
                        uint32_t *at)
{
    uint32_t conjunct[DGM_CONJUNCTS_MAX];
    uint32_t subject = DGM_NONE;
    switch (element->kind) {
    case DGM_PETR_TARGET:
        m->roles.target_before = true;
        return true;
    case DGM_PETR_SOURCE:
        m->roles.source_before = true;
        return true;
    case DGM_PETR_SKIP:
        return true;
    case DGM_PETR_COMPOUND:
        subject = dgm_petr_subject(m->s, m->verb);
        m->roles.compound =
            subject != DGM_NONE &&
            dgm_tree_conjuncts(m->s->doc, subject, conjunct, 0) > 1;
        return m->roles.compound;
    default:
        break;
    }
    for (uint32_t t = *at; t-- > m->s->token.first;) {
        if (fits_before(m, element, t)) {
            *at = t;
            return true;
        }
    }
    return false;
}

static bool matches(matching *m, const dgm_petr_pattern *pattern,
                    uint32_t last)
{
    const dgm_petr_element *element = m->s->dictionary->element.at;
    uint32_t at = last + 1;
    m->roles = (dgm_petr_roles){.target = DGM_NONE, .source = DGM_NONE};
    for (uint32_t i = pattern->verb; i < pattern->last; i++) {
        uint32_t found = find_behind(m, &element[i], at);
        if (found == DGM_NONE) {
            return false;
        }
        at = found + 1;
    }
    at = m->verb;
    for (uint32_t i = pattern->verb; i-- > pattern->first;) {
        if (!find_before(m, &element[i], &at)) {
            return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------- verbs */

/* The first verb of the dictionary with that form. */
static uint32_t first_verb(const dgm_petrarch *d, uint64_t word)
{
    uint32_t low = 0;
    uint32_t high = d->verb.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (d->verb.at[middle].word < word) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* Whether all words of a verb stand there; `at` is that of the inflected. */
static bool stands(const dgm_petr_sentence *s, const dgm_petr_verb *verb,
                   uint32_t at)
{
    uint32_t len = verb->last - verb->first;
    if (at < verb->head || at - verb->head + len > s->word_count) {
        return false;
    }
    for (uint32_t i = 0; i < len; i++) {
        if (s->word[at - verb->head + i] !=
            s->dictionary->word.at[verb->first + i]) {
            return false;
        }
    }
    return true;
}

/* The verb with the most words, of equal ones the first of the file. */
static const dgm_petr_verb *find_verb(const dgm_petr_sentence *s, uint32_t at)
{
    const dgm_petrarch *d = s->dictionary;
    const dgm_petr_verb *best = NULL;
    for (uint32_t i = first_verb(d, s->word[at]);
         i < d->verb.count && d->verb.at[i].word == s->word[at]; i++) {
        const dgm_petr_verb *verb = &d->verb.at[i];
        if (stands(s, verb, at) &&
            (best == NULL ||
             verb->last - verb->first > best->last - best->first)) {
            best = verb;
        }
    }
    return best;
}

static uint32_t end_below(const dgm_petr_sentence *s, uint32_t verb)
{
    for (uint32_t t = s->token.last; t-- > verb + 1;) {
        if (dgm_petr_below(s, t, verb)) {
            return t + 1;
        }
    }
    return verb + 1;
}

bool dgm_petr_verb_at(const dgm_petr_sentence *self, uint32_t token,
                      dgm_petr_match *out)
{
    const dgm_petrarch *d = self->dictionary;
    uint32_t at = self->first_word[token - self->token.first];
    if (self->first_word[token + 1 - self->token.first] != at + 1) {
        return false;
    }
    const dgm_petr_verb *verb = find_verb(self, at);
    if (verb == NULL) {
        return false;
    }
    uint32_t last_word = at - verb->head + (verb->last - verb->first) - 1;
    matching m = {.s = self, .verb = token, .end = end_below(self, token)};
    const dgm_petr_block *block = &d->block.at[verb->block];
    uint32_t longest = 0;
    *out = (dgm_petr_match){.code = verb->code,
                            .last = self->token_of[last_word],
                            .roles = {.target = DGM_NONE, .source = DGM_NONE}};
    for (uint32_t i = block->first; i < block->last; i++) {
        const dgm_petr_pattern *pattern = &d->pattern.at[i];
        if (pattern->length > longest && matches(&m, pattern, out->last)) {
            longest = pattern->length;
            out->code = pattern->code;
            out->roles = m.roles;
            out->patterned = true;
        }
    }
    return true;
}
