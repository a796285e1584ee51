/* SPDX-License-Identifier: Apache-2.0 */
/* Who stands in which slot of a predicate. */
#include "event/frame.h"

#include <string.h>

static const dgm_token *tok(const dgm_doc *doc, uint32_t i)
{
    return &doc->token.at[i];
}

bool dgm_is_passive(const dgm_doc *doc, uint32_t verb)
{
    bool has_object = dgm_dependent(doc, verb, DGM_REL_OBJ) != DGM_NONE;
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = tok(doc, c);
        /* A passive subject without its auxiliary beside an object is more
         * often a slip of the parser. */
        if (t->sub == DGM_SUB_PASS &&
            (t->rel == DGM_REL_AUX ||
             (t->rel == DGM_REL_NSUBJ && !has_object))) {
            return true;
        }
    }
    const dgm_token *v = tok(doc, verb);
    /* "troops killed in the raid", "accused of" */
    bool reduced = v->rel == DGM_REL_ACL && v->sub != DGM_SUB_RELCL &&
                   !has_object && (v->morph & DGM_MORPH_PART) &&
                   (v->morph & DGM_MORPH_PAST);
    bool adverbial = v->rel == DGM_REL_ADVCL && (v->morph & DGM_MORPH_PART) &&
                     (v->morph & DGM_MORPH_PAST) &&
                     dgm_dependent(doc, verb, DGM_REL_NSUBJ) == DGM_NONE &&
                     dgm_dependent(doc, verb, DGM_REL_OBJ) == DGM_NONE;
    return reduced || adverbial;
}

uint32_t dgm_spread(const dgm_doc *doc, uint32_t token,
                    uint32_t head[DGM_HEADS_MAX], uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (head[i] == token) {
            return count;
        }
    }
    if (count == DGM_HEADS_MAX) {
        return count;
    }
    head[count++] = token;
    for (uint32_t c = dgm_child(doc, token); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = tok(doc, c);
        bool nominal = t->upos == DGM_UPOS_NOUN || t->upos == DGM_UPOS_PROPN ||
                       t->upos == DGM_UPOS_PRON || t->upos == DGM_UPOS_NUM ||
                       t->upos == DGM_UPOS_ADJ;
        if (t->rel == DGM_REL_CONJ && nominal && count < DGM_HEADS_MAX) {
            head[count++] = c;
        }
    }
    return count;
}

/* A relative pronoun stands for the noun that its clause describes. */
static uint32_t antecedent(const dgm_doc *doc, uint32_t verb, uint32_t token)
{
    const dgm_token *t = tok(doc, token);
    static const char *const relative[] = {"who", "which", "that", "whom",
                                           "whose"};
    bool is_relative = (t->morph & DGM_MORPH_REL) != 0;
    for (size_t i = 0; i < 5 && t->upos == DGM_UPOS_PRON; i++) {
        is_relative = is_relative || t->form_key == dgm_key(relative[i]);
    }
    uint32_t clause = verb;
    for (uint32_t step = 0; step < 8 && is_relative; step++) {
        const dgm_token *v = tok(doc, clause);
        if (v->rel == DGM_REL_ACL && v->head != DGM_NONE) {
            return v->head;
        }
        if (v->head == DGM_NONE ||
            (v->rel != DGM_REL_CONJ && v->rel != DGM_REL_XCOMP &&
             v->rel != DGM_REL_CCOMP)) {
            break;
        }
        clause = v->head;
    }
    return token;
}

static uint32_t own_subject(const dgm_doc *doc, uint32_t verb, bool passive)
{
    /* The last one before the verb: a dateline is often taken for a subject
     * as well. */
    uint32_t subject = DGM_NONE;
    (void)passive;
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        if (tok(doc, c)->rel == DGM_REL_NSUBJ &&
            (subject == DGM_NONE || c < verb)) {
            subject = c;
        }
    }
    return subject == DGM_NONE ? DGM_NONE : antecedent(doc, verb, subject);
}

static uint32_t direct_prep(const dgm_doc *doc, uint32_t host, uint64_t prep)
{
    for (uint32_t c = dgm_child(doc, host); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = tok(doc, c);
        if (t->rel != DGM_REL_OBL && t->rel != DGM_REL_NMOD &&
            t->rel != DGM_REL_ADVCL && t->rel != DGM_REL_ACL) {
            continue;
        }
        for (uint32_t k = dgm_child(doc, c); k != DGM_NONE;
             k = dgm_sibling(doc, k)) {
            const dgm_token *mark = tok(doc, k);
            if ((mark->rel == DGM_REL_CASE || mark->rel == DGM_REL_MARK) &&
                (mark->lemma_key == prep || mark->form_key == prep)) {
                return c;
            }
        }
    }
    return DGM_NONE;
}

/* The dependent behind a preposition; one step further down as well ("held
 * talks on Monday with A", where parsers hang A on Monday).  "of" and "in"
 * belong to their noun too closely for that. */
static uint32_t prep_child(const dgm_doc *doc, uint32_t host, uint64_t prep)
{
    uint32_t found = direct_prep(doc, host, prep);
    if (found != DGM_NONE || prep == dgm_key("of") || prep == dgm_key("in")) {
        return found;
    }
    for (uint32_t c = dgm_child(doc, host); c != DGM_NONE && found == DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = tok(doc, c);
        if (c > host && (t->rel == DGM_REL_OBL || t->rel == DGM_REL_NMOD ||
                         t->rel == DGM_REL_OBJ)) {
            found = direct_prep(doc, c, prep);
        }
    }
    return found;
}

/* The subject that a clause without its own takes from outside: control,
 * coordination, participles and relative clauses.  Bounded climb. */
static uint32_t outer_subject(const dgm_doc *doc, uint32_t verb)
{
    uint32_t at = verb;
    for (uint32_t step = 0; step < 6; step++) {
        const dgm_token *v = tok(doc, at);
        uint32_t head = v->head;
        if (head == DGM_NONE) {
            return DGM_NONE;
        }
        if (v->rel == DGM_REL_ACL) {
            /* "rebels attacking the town"; "a plan to attack": whose plan */
            if (v->morph & DGM_MORPH_INF || v->sub == DGM_SUB_RELCL) {
                uint32_t poss =
                    dgm_dependent_sub(doc, head, DGM_REL_NMOD, DGM_SUB_POSS);
                if (poss != DGM_NONE) {
                    return poss;
                }
                if (v->sub != DGM_SUB_RELCL &&
                    (tok(doc, head)->rel == DGM_REL_OBJ ||
                     tok(doc, head)->rel == DGM_REL_NSUBJ)) {
                    const dgm_token *n = tok(doc, head);
                    return n->head == DGM_NONE
                               ? DGM_NONE
                               : own_subject(doc, n->head, false);
                }
                return DGM_NONE;
            }
            return head;
        }
        bool joined = v->rel == DGM_REL_CONJ || v->rel == DGM_REL_XCOMP ||
                      v->rel == DGM_REL_ADVCL || v->rel == DGM_REL_PARATAXIS;
        if (!joined) {
            return DGM_NONE;
        }
        if (v->rel == DGM_REL_XCOMP) {
            uint32_t object = dgm_dependent(doc, head, DGM_REL_OBJ);
            if (object != DGM_NONE &&
                tok(doc, head)->lemma_key != dgm_key("promise")) {
                return object;
            }
        }
        uint32_t subject = own_subject(doc, head, false);
        if (subject != DGM_NONE) {
            return subject;
        }
        at = head;
    }
    return DGM_NONE;
}

static bool is_verb(const dgm_doc *doc, uint32_t token)
{
    return tok(doc, token)->upos == DGM_UPOS_VERB ||
           tok(doc, token)->upos == DGM_UPOS_AUX;
}

static uint32_t subject_heads(const dgm_doc *doc, uint32_t verb,
                              uint32_t head[DGM_HEADS_MAX])
{
    if (is_verb(doc, verb) && dgm_is_passive(doc, verb)) {
        uint32_t agent = prep_child(doc, verb, dgm_key("by"));
        return agent == DGM_NONE ? 0 : dgm_spread(doc, agent, head, 0);
    }
    uint32_t subject = own_subject(doc, verb, false);
    if (subject == DGM_NONE) {
        subject = outer_subject(doc, verb);
    }
    return subject == DGM_NONE || subject == verb
               ? 0
               : dgm_spread(doc, subject, head, 0);
}

static uint32_t object_heads(const dgm_doc *doc, uint32_t verb,
                             uint32_t head[DGM_HEADS_MAX])
{
    uint32_t object;
    if (dgm_is_passive(doc, verb)) {
        object = own_subject(doc, verb, true);
        if (object == DGM_NONE) {
            const dgm_token *v = tok(doc, verb);
            object =
                v->rel == DGM_REL_ACL ? v->head : outer_subject(doc, verb);
        }
    } else {
        object = dgm_dependent(doc, verb, DGM_REL_OBJ);
        if (object == DGM_NONE) {
            /* "attacked and killed the guards" */
            uint32_t other = dgm_dependent(doc, verb, DGM_REL_CONJ);
            const dgm_token *v = tok(doc, verb);
            if (other != DGM_NONE && is_verb(doc, other) &&
                !dgm_is_passive(doc, other)) {
                object = dgm_dependent(doc, other, DGM_REL_OBJ);
            }
            /* "the town which rebels attacked", "the man he killed" */
            if (object == DGM_NONE && v->rel == DGM_REL_ACL &&
                v->sub == DGM_SUB_RELCL &&
                dgm_dependent(doc, verb, DGM_REL_NSUBJ) != DGM_NONE &&
                own_subject(doc, verb, false) != v->head) {
                object = v->head;
            }
        } else {
            object = antecedent(doc, verb, object);
        }
    }
    return object == DGM_NONE ? 0 : dgm_spread(doc, object, head, 0);
}

/* Possessor, or a name or nationality before the noun. */
static uint32_t possessor_heads(const dgm_doc *doc, uint32_t noun,
                                uint32_t head[DGM_HEADS_MAX])
{
    uint32_t poss = dgm_dependent_sub(doc, noun, DGM_REL_NMOD, DGM_SUB_POSS);
    if (poss != DGM_NONE) {
        return dgm_spread(doc, poss, head, 0);
    }
    for (uint32_t c = dgm_child(doc, noun); c != DGM_NONE && c < noun;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = tok(doc, c);
        bool before = t->rel == DGM_REL_COMPOUND || t->rel == DGM_REL_AMOD ||
                      t->rel == DGM_REL_NMOD;
        if (before && (t->flags & DGM_TOKEN_CAPITAL) &&
            (t->upos == DGM_UPOS_PROPN || t->upos == DGM_UPOS_ADJ ||
             t->upos == DGM_UPOS_NOUN)) {
            return dgm_spread(doc, c, head, 0);
        }
        if (before && dgm_mention_at(doc, c) != DGM_NONE) {
            return dgm_spread(doc, c, head, 0);
        }
    }
    return 0;
}

static uint32_t clause_subject(const dgm_doc *doc, uint32_t verb,
                               uint32_t head[DGM_HEADS_MAX])
{
    uint32_t clause = dgm_dependent(doc, verb, DGM_REL_CCOMP);
    if (clause == DGM_NONE) {
        clause = dgm_dependent(doc, verb, DGM_REL_XCOMP);
    }
    if (clause == DGM_NONE) {
        return 0;
    }
    uint32_t subject = dgm_dependent(doc, clause, DGM_REL_NSUBJ);
    return subject == DGM_NONE ? 0 : dgm_spread(doc, subject, head, 0);
}

uint32_t dgm_slot_heads(const dgm_doc *doc, uint32_t predicate, dgm_slot slot,
                        uint32_t head[DGM_HEADS_MAX])
{
    switch (slot.kind) {
    case DGM_SLOT_SUBJ:
        return subject_heads(doc, predicate, head);
    case DGM_SLOT_OBJ:
        return is_verb(doc, predicate) ? object_heads(doc, predicate, head)
                                       : 0;
    case DGM_SLOT_IOBJ: {
        uint32_t object = dgm_dependent(doc, predicate, DGM_REL_IOBJ);
        return object == DGM_NONE ? 0 : dgm_spread(doc, object, head, 0);
    }
    case DGM_SLOT_POSS:
        return possessor_heads(doc, predicate, head);
    case DGM_SLOT_COMP:
        return clause_subject(doc, predicate, head);
    default: {
        uint32_t found = prep_child(doc, predicate, slot.prep);
        return found == DGM_NONE ? 0 : dgm_spread(doc, found, head, 0);
    }
    }
}
