/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The events of a document: for each verb of the dictionary its code, who does
 * it, and who is named first behind it.
 */
#include "petrarch/sentence.h"
#include "text/word.h"
#include "tree/tree.h"

#include <stdio.h>
#include <string.h>

/* Verbs above one that may take it in. */
#define ABOVE_MAX 16
/* Pronouns that lead to a subject above. */
#define PRONOUNS_MAX 4

static bool codes_nothing(dgm_str code)
{
    return code.len == 0 || code.ptr[0] == '-' || code.ptr[0] == '+';
}

/* --------------------------------------------------------------- who does it
 */

/* Whom a pronoun means: the noun that its clause describes, or the subject of
 * a clause above; DGM_NONE when that is not known. */
static uint32_t antecedent(const dgm_petr_sentence *s, uint32_t pronoun)
{
    uint32_t at = dgm_petr_token(s, pronoun)->head;
    for (uint32_t i = 0; i < ABOVE_MAX && at != DGM_NONE; i++) {
        const dgm_token *t = dgm_petr_token(s, at);
        bool relative = (dgm_petr_token(s, pronoun)->morph &
                         (DGM_MORPH_REL | DGM_MORPH_INT)) != 0;
        if (t->head == DGM_NONE) {
            return DGM_NONE;
        }
        if (relative && t->rel == DGM_REL_ACL) {
            return t->head;
        }
        if (t->rel == DGM_REL_CCOMP || t->rel == DGM_REL_ADVCL ||
            t->rel == DGM_REL_XCOMP || t->rel == DGM_REL_ACL ||
            t->rel == DGM_REL_CONJ) {
            uint32_t subject = dgm_petr_subject(s, t->head);
            if (subject != DGM_NONE && subject != pronoun) {
                return subject;
            }
        }
        at = t->head;
    }
    return DGM_NONE;
}

static void who_does(const dgm_petr_sentence *s, uint32_t subject,
                     dgm_petr_codes *out)
{
    out->count = 0;
    for (uint32_t i = 0; i < PRONOUNS_MAX && subject != DGM_NONE; i++) {
        if (dgm_petr_token(s, subject)->upos != DGM_UPOS_PRON) {
            dgm_petr_who(s, subject, out);
            return;
        }
        subject = antecedent(s, subject);
    }
}

/* ------------------------------------------------------------------- codes */

/* A verb that only reports the clause below it: "was seen to break". */
static bool reports(const dgm_petr_sentence *s, uint32_t verb)
{
    dgm_petr_match match;
    if (!dgm_petr_passive(s, verb)) {
        return false;
    }
    for (uint32_t c = dgm_petr_token(s, verb)->first_child; c != DGM_NONE;
         c = dgm_petr_token(s, c)->next_sibling) {
        uint8_t rel = dgm_petr_token(s, c)->rel;
        if (c > verb &&
            (rel == DGM_REL_XCOMP || rel == DGM_REL_CCOMP ||
             rel == DGM_REL_CSUBJ) &&
            dgm_petr_verb_at(s, c, &match)) {
            return true;
        }
    }
    return false;
}

/* Whether a verb above says what happens, so that this one is part of it.
 * What stands before a verb of saying is told for itself. */
static bool is_covered(const dgm_petr_sentence *s, uint32_t verb)
{
    uint32_t at = verb;
    for (uint32_t i = 0; i < ABOVE_MAX; i++) {
        const dgm_token *t = dgm_petr_token(s, at);
        uint32_t above = t->head;
        if (above == DGM_NONE ||
            !(t->rel == DGM_REL_XCOMP || t->rel == DGM_REL_CCOMP ||
              t->rel == DGM_REL_ACL || t->rel == DGM_REL_ADVCL ||
              t->rel == DGM_REL_NMOD || t->rel == DGM_REL_OBJ ||
              t->rel == DGM_REL_OBL)) {
            return false;
        }
        bool finite = dgm_petr_token(s, above)->upos == DGM_UPOS_VERB;
        if (finite && above > at &&
            (t->rel == DGM_REL_CCOMP || t->rel == DGM_REL_OBJ ||
             t->rel == DGM_REL_OBL)) {
            return false;
        }
        dgm_petr_match match;
        bool reported = t->rel == DGM_REL_XCOMP || t->rel == DGM_REL_CCOMP ||
                        t->rel == DGM_REL_CSUBJ;
        if (finite && !(reported && dgm_petr_passive(s, above)) &&
            dgm_petr_verb_at(s, above, &match) && !codes_nothing(match.code)) {
            return true;
        }
        at = above;
    }
    return false;
}

/* The part of "A:B" before or behind the colon, empty where there is none. */
static dgm_str side(dgm_str code, bool behind)
{
    const char *colon = memchr(code.ptr, ':', code.len);
    uint32_t at = colon ? (uint32_t)(colon - code.ptr) : code.len;
    if (!behind) {
        return (dgm_str){code.ptr, at};
    }
    return colon ? (dgm_str){colon + 1, code.len - at - 1}
                 : (dgm_str){NULL, 0};
}

/* The code of a verb with the one that it governs ("intends" and "aid"), where
 * the ontology has one. */
static dgm_str combined(const dgm_petr_sentence *s, uint32_t verb,
                        dgm_str code)
{
    const dgm_petrarch *d = s->dictionary;
    int32_t above;
    int32_t below;
    if (!dgm_petr_value(d, side(code, false), &above)) {
        return code;
    }
    for (uint32_t c = dgm_petr_token(s, verb)->first_child; c != DGM_NONE;
         c = dgm_petr_token(s, c)->next_sibling) {
        const dgm_token *t = dgm_petr_token(s, c);
        dgm_petr_match match;
        if (c > verb && (t->rel == DGM_REL_XCOMP || t->rel == DGM_REL_CCOMP) &&
            t->upos == DGM_UPOS_VERB && dgm_petr_verb_at(s, c, &match) &&
            dgm_petr_value(d, side(match.code, false), &below)) {
            below -= dgm_petr_denied(s, c) ? DGM_PETR_DENIED : 0;
            dgm_str sum = dgm_petr_code_of(d, above + below);
            return sum.len > 0 ? sum : code;
        }
    }
    return code;
}

static dgm_str deny(const dgm_petrarch *d, dgm_str code)
{
    int32_t value;
    return dgm_petr_value(d, code, &value)
               ? dgm_petr_code_of(d, value - DGM_PETR_DENIED)
               : code;
}

/* ------------------------------------------------------------------ events */

/* What is to be written for one verb. */
typedef struct happening {
    dgm_petr_codes source;
    dgm_petr_codes target;
    dgm_str code;
    dgm_str mirrored; /* with source and target exchanged; may be empty */
    uint32_t trigger;
} happening;

static bool is_there(const dgm_doc *doc, uint32_t from, const dgm_dyad *dyad)
{
    for (uint32_t i = from; i < doc->dyad.count; i++) {
        const dgm_dyad *other = &doc->dyad.at[i];
        if (dgm_str_equal(other->source, dyad->source) &&
            dgm_str_equal(other->target, dyad->target) &&
            dgm_str_equal(other->code, dyad->code)) {
            return true;
        }
    }
    return false;
}

static dgm_err add_dyad(dgm_doc *doc, uint32_t from, uint32_t trigger,
                        const char *source, const char *target, dgm_str code)
{
    dgm_dyad dyad = {.source = dgm_str_from(source),
                     .target = dgm_str_from(target),
                     .code = code,
                     .trigger = trigger,
                     .sentence = doc->token.at[trigger].sentence};
    if (code.len == 0 || strcmp(source, target) == 0 ||
        is_there(doc, from, &dyad)) {
        return DGM_ERR_OK;
    }
    dyad.source = dgm_str_copy(&doc->arena, dyad.source);
    dyad.target = dgm_str_copy(&doc->arena, dyad.target);
    dyad.code = dgm_str_copy(&doc->arena, code);
    return dgm_vec_push(&doc->arena, &doc->dyad, &dyad);
}

static dgm_err add_all(dgm_doc *doc, uint32_t from, const happening *h)
{
    uint32_t sources = h->source.count > 0 ? h->source.count : 1;
    uint32_t targets = h->target.count > 0 ? h->target.count : 1;
    for (uint32_t i = 0; i < sources; i++) {
        for (uint32_t k = 0; k < targets; k++) {
            const char *source = h->source.count ? h->source.text[i] : "---";
            const char *target = h->target.count ? h->target.text[k] : "---";
            DGM_TRY(add_dyad(doc, from, h->trigger, source, target, h->code));
            DGM_TRY(
                add_dyad(doc, from, h->trigger, target, source, h->mirrored));
        }
    }
    return DGM_ERR_OK;
}

/* The parties of a compound subject with each other. */
static dgm_err add_compound(dgm_doc *doc, uint32_t from, const happening *h)
{
    for (uint32_t i = 0; i < h->source.count; i++) {
        for (uint32_t k = 0; k < h->source.count; k++) {
            DGM_TRY(add_dyad(doc, from, h->trigger, h->source.text[i],
                             h->source.text[k], h->code));
        }
    }
    return DGM_ERR_OK;
}

/* A source is not its own target. */
static void leave_out(dgm_petr_codes *from, const dgm_petr_codes *these)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < from->count; i++) {
        if (!dgm_petr_has(these, from->text[i])) {
            memmove(from->text[kept++], from->text[i], DGM_PETR_CODE_SIZE);
        }
    }
    from->count = kept;
}

static void find_parties(const dgm_petr_sentence *s, uint32_t verb,
                         const dgm_petr_match *match, happening *out)
{
    uint32_t subject = dgm_petr_subject(s, verb);
    const dgm_petr_roles *roles = &match->roles;
    dgm_petr_codes doer = {.count = 0};
    dgm_petr_codes first = {.count = 0};
    who_does(s, subject, &doer);
    dgm_petr_who_first(s, verb, match->last, subject, &first);
    bool passive = dgm_petr_passive(s, verb);
    uint32_t agent = passive ? dgm_petr_by(s, verb) : DGM_NONE;
    if (agent != DGM_NONE) {
        dgm_petr_who(s, agent, &first);
    }
    bool turned =
        passive || (roles->target_before && roles->source == DGM_NONE);
    out->source = turned ? first : doer;
    out->target = turned ? doer : first;
    if (roles->target != DGM_NONE) {
        dgm_petr_who(s, roles->target, &out->target);
    }
    if (roles->source != DGM_NONE) {
        dgm_petr_who(s, roles->source, &out->source);
        out->target = roles->target == DGM_NONE ? doer : out->target;
    }
}

static dgm_err code_verb(const dgm_petr_sentence *s, dgm_doc *doc,
                         uint32_t from, uint32_t verb)
{
    dgm_petr_match match;
    if (!dgm_petr_verb_at(s, verb, &match) || codes_nothing(match.code) ||
        reports(s, verb) || is_covered(s, verb)) {
        return DGM_ERR_OK;
    }
    happening h = {.trigger = verb};
    find_parties(s, verb, &match, &h);
    dgm_str code = combined(s, verb, match.code);
    h.code = side(code, false);
    h.mirrored = side(code, true);
    if (dgm_petr_denied(s, verb)) {
        h.code = deny(s->dictionary, h.code);
        h.mirrored =
            h.mirrored.len ? deny(s->dictionary, h.mirrored) : h.mirrored;
    }
    if (match.roles.compound) {
        return add_compound(doc, from, &h);
    }
    leave_out(&h.target, &h.source);
    return add_all(doc, from, &h);
}

static bool may_code(const dgm_token *t)
{
    switch (t->rel) {
    case DGM_REL_AMOD:
    case DGM_REL_COMPOUND:
    case DGM_REL_CASE:
    case DGM_REL_MARK:
    case DGM_REL_AUX:
        return false;
    default:
        return t->upos == DGM_UPOS_VERB || t->upos == DGM_UPOS_AUX ||
               (t->upos == DGM_UPOS_NOUN && t->rel == DGM_REL_ROOT);
    }
}

/* --------------------------------------------------------------- discards */

/* Whether a phrase of the discards stands in the sentence; *story is set when
 * it is one that drops the whole document. */
static bool is_discarded(const dgm_petr_sentence *s, bool *story)
{
    bool out = false;
    for (uint32_t i = 0; i < s->word_count; i++) {
        uint32_t value = 0;
        if (dgm_phrases_longest(&s->dictionary->discards, s->word + i,
                                s->word_count - i, &value) > 0) {
            out = true;
            *story = *story || value == 1;
        }
    }
    return out;
}

static dgm_err warn(dgm_doc *doc, bool story, uint32_t sentence)
{
    char text[80];
    (void)snprintf(text, sizeof text,
                   story ? "the dictionaries discard this document"
                         : "the dictionaries discard sentence %u",
                   sentence + 1);
    dgm_warning warning = {DGM_STR("discard"),
                           dgm_str_copy(&doc->arena, dgm_str_from(text))};
    return dgm_vec_push(&doc->arena, &doc->warning, &warning);
}

static uint32_t day_of(dgm_str published)
{
    uint32_t out = 0;
    uint32_t digits = 0;
    for (uint32_t i = 0; i < published.len && i < 10; i++) {
        char c = published.ptr[i];
        if (c >= '0' && c <= '9') {
            out = out * 10 + (uint32_t)(c - '0');
            digits++;
        }
    }
    return digits == 8 ? out : UINT32_MAX - 1; /* undated: what holds now */
}

dgm_err dgm_petrarch_annotate(const dgm_petrarch *self, dgm_doc *doc,
                              dgm_arena *scratch)
{
    bool story = false;
    dgm_petr_sentence *s = dgm_arena_alloc(scratch, sizeof *s);
    if (s == NULL) {
        return dgm_arena_error(scratch);
    }
    s->day = day_of(doc->meta.published);
    for (uint32_t i = 0; i < doc->sentence.count && !story; i++) {
        uint32_t from = doc->dyad.count;
        if (!dgm_petr_sentence_read(s, self, doc, i)) {
            continue;
        }
        if (is_discarded(s, &story)) {
            DGM_TRY(warn(doc, story, i));
            continue;
        }
        for (uint32_t t = s->token.first; t < s->token.last; t++) {
            if (may_code(dgm_petr_token(s, t))) {
                DGM_TRY(code_verb(s, doc, from, t));
            }
        }
    }
    doc->dyad.count = story ? 0 : doc->dyad.count;
    return DGM_ERR_OK;
}
