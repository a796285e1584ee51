/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who does it, as PETRARCH asks: leniently, since its rules were written for
 * the first phrase that stands near.  Room tree answers more strictly and
 * leaves what it does not know to the learned coder.
 */
#include "petrarch/sentence.h"
#include "text/word.h"

/* Verbs above one whose subject it takes. */
#define ABOVE_MAX 6

static uint32_t child(const dgm_petr_sentence *self, uint32_t head,
                      uint8_t rel)
{
    for (uint32_t c = dgm_petr_token(self, head)->first_child; c != DGM_NONE;
         c = dgm_petr_token(self, c)->next_sibling) {
        if (dgm_petr_token(self, c)->rel == rel) {
            return c;
        }
    }
    return DGM_NONE;
}

/* The verb over a noun whose infinitive clause it is ("an accord to supply"),
 * or DGM_NONE. */
static uint32_t verb_over(const dgm_petr_sentence *self, uint32_t noun)
{
    for (uint32_t i = 0; i < ABOVE_MAX && noun != DGM_NONE; i++) {
        if (dgm_petr_token(self, noun)->upos == DGM_UPOS_VERB) {
            return noun;
        }
        noun = dgm_petr_token(self, noun)->head;
    }
    return DGM_NONE;
}

uint32_t dgm_petr_subject(const dgm_petr_sentence *self, uint32_t verb)
{
    for (uint32_t i = 0; i < ABOVE_MAX && verb != DGM_NONE; i++) {
        const dgm_token *t = dgm_petr_token(self, verb);
        uint32_t subject = child(self, verb, DGM_REL_NSUBJ);
        if (subject != DGM_NONE) {
            return subject;
        }
        switch (t->rel) {
        case DGM_REL_XCOMP:
        case DGM_REL_ADVCL:
        case DGM_REL_CONJ:
        case DGM_REL_CCOMP:
            verb = t->head;
            break;
        case DGM_REL_ACL:
            if (!(t->morph & DGM_MORPH_INF)) {
                return t->head;
            }
            verb = verb_over(self, t->head);
            break;
        default:
            return DGM_NONE;
        }
    }
    return DGM_NONE;
}

bool dgm_petr_passive(const dgm_petr_sentence *self, uint32_t verb)
{
    for (uint32_t c = dgm_petr_token(self, verb)->first_child; c != DGM_NONE;
         c = dgm_petr_token(self, c)->next_sibling) {
        const dgm_token *t = dgm_petr_token(self, c);
        if (t->sub == DGM_SUB_PASS &&
            (t->rel == DGM_REL_AUX || t->rel == DGM_REL_NSUBJ)) {
            return true;
        }
    }
    return false;
}

uint32_t dgm_petr_case(const dgm_petr_sentence *self, uint32_t noun)
{
    uint32_t c = child(self, noun, DGM_REL_CASE);
    /* "'s" marks a possessor and is no preposition. */
    return c != DGM_NONE && dgm_petr_token(self, c)->upos != DGM_UPOS_PART
               ? c
               : DGM_NONE;
}

uint32_t dgm_petr_by(const dgm_petr_sentence *self, uint32_t verb)
{
    for (uint32_t c = dgm_petr_token(self, verb)->first_child; c != DGM_NONE;
         c = dgm_petr_token(self, c)->next_sibling) {
        uint32_t by = dgm_petr_token(self, c)->rel == DGM_REL_OBL
                          ? dgm_petr_case(self, c)
                          : DGM_NONE;
        if (by != DGM_NONE && dgm_petr_token(self, by)->word == DGM_WORD_BY) {
            return c;
        }
    }
    return DGM_NONE;
}

bool dgm_petr_denied(const dgm_petr_sentence *self, uint32_t verb)
{
    for (uint32_t c = dgm_petr_token(self, verb)->first_child; c != DGM_NONE;
         c = dgm_petr_token(self, c)->next_sibling) {
        switch (dgm_petr_token(self, c)->word) {
        case DGM_WORD_NOT:
        case DGM_WORD_NEVER:
        case DGM_WORD_NO:
            return true;
        default:
            break;
        }
    }
    return false;
}
