/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which subject a clause without its own has.
 *
 * English decides by the construction: an infinitive behind an object is the
 * object's ("urged Iran to leave") but for a few verbs ("promised Iran to
 * leave"); a gerund behind "of", "for", "with", "from", "against", "into" is
 * the object's where there is one ("accused Iran of leaving", "stopped it
 * from leaving"); any other adverbial clause is the subject's ("left after
 * saying", "won by cheating").
 */
#include "tree/annotator.h"

/* "Called on them to leave", "appealed to them to leave": the noun behind a
 * preposition is asked. */
static uint32_t addressee(const dgm_lists *lists, const dgm_doc *doc,
                          const dgm_clause *above, uint32_t before)
{
    bool asks = dgm_listed_lemma(lists, dgm_tok(doc, above->head),
                                 DGM_LIST_VERB_APPEAL);
    for (uint32_t c = dgm_child(doc, above->head);
         asks && c != DGM_NONE && c < before; c = dgm_sibling(doc, c)) {
        uint32_t mark = dgm_tok(doc, c)->rel == DGM_REL_OBL
                            ? dgm_tree_case(doc, c)
                            : DGM_NONE;
        uint16_t word =
            mark == DGM_NONE ? DGM_WORD_NONE : dgm_tok(doc, mark)->word;
        if (c > above->head &&
            (word == DGM_WORD_ON || word == DGM_WORD_UPON ||
             word == DGM_WORD_TO || word == DGM_WORD_WITH)) {
            return c;
        }
    }
    return DGM_NONE;
}

/* An infinitive, or a noun or adjective said of somebody ("call him a
 * liar"). */
static uint32_t of_open(const dgm_lists *lists, const dgm_doc *doc,
                        const dgm_clause *clause, const dgm_clause *above)
{
    uint32_t asked = addressee(lists, doc, above, clause->head);
    if (asked != DGM_NONE) {
        return asked;
    }
    if (!above->passive && !dgm_listed_lemma(lists, dgm_tok(doc, above->head),
                                             DGM_LIST_VERB_PROMISE)) {
        if (above->indirect != DGM_NONE) {
            return above->indirect;
        }
        uint32_t object = dgm_dependent(doc, above->head, DGM_REL_OBJ);
        if (object != DGM_NONE) {
            return object;
        }
    }
    return above->subject;
}

/* Whether a gerund behind this preposition is the object's. */
static bool turns_to_object(const dgm_lists *lists, const dgm_doc *doc,
                            uint16_t preposition, const dgm_clause *above)
{
    switch (preposition) {
    case DGM_WORD_OF:
    case DGM_WORD_WITH:
    case DGM_WORD_FROM:
    case DGM_WORD_AGAINST:
    case DGM_WORD_INTO:
    case DGM_WORD_OVER:
    case DGM_WORD_ABOUT:
    case DGM_WORD_AS:
        return true;
    case DGM_WORD_FOR:
        return !dgm_listed_lemma(lists, dgm_tok(doc, above->head),
                                 DGM_LIST_VERB_RECEIVE);
    default:
        return false;
    }
}

static uint32_t of_adverbial(const dgm_lists *lists, const dgm_doc *doc,
                             const dgm_clause *clause, const dgm_clause *above)
{
    uint16_t marker = clause->marker == DGM_NONE
                          ? DGM_WORD_NONE
                          : dgm_tok(doc, clause->marker)->word;
    if (clause->form == DGM_VERB_INFINITIVE) {
        uint32_t asked = addressee(lists, doc, above, clause->head);
        /* Sanctions imposed to punish somebody punish nobody themselves. */
        return asked != DGM_NONE ? asked : dgm_clause_doer(doc, above);
    }
    if (turns_to_object(lists, doc, marker, above)) {
        uint32_t undergoer = dgm_clause_undergoer(doc, above);
        return undergoer != DGM_NONE ? undergoer : above->subject;
    }
    if (marker == DGM_WORD_BY) {
        return dgm_clause_doer(doc, above);
    }
    return above->subject;
}

/* A name or nationality before a noun, or its possessor: "the army's plan",
 * "a Kenyan plan". */
static uint32_t owner_of(const dgm_doc *doc, uint32_t noun)
{
    uint32_t found = dgm_dependent_sub(doc, noun, DGM_REL_NMOD, DGM_SUB_POSS);
    for (uint32_t c = dgm_child(doc, noun);
         found == DGM_NONE && c != DGM_NONE && c < noun;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = dgm_tok(doc, c);
        bool name =
            t->upos == DGM_UPOS_PROPN ||
            (t->upos == DGM_UPOS_ADJ && (t->flags & DGM_TOKEN_CAPITAL) != 0);
        if (name && (t->rel == DGM_REL_COMPOUND || t->rel == DGM_REL_AMOD)) {
            found = c;
        }
    }
    return found;
}

/* "A plan to leave", "a role in leaving", "charges of leaving": whose. */
static uint32_t of_noun(const dgm_lists *lists, const dgm_doc *doc,
                        const dgm_clause *above, uint32_t noun)
{
    const dgm_token *n = dgm_tok(doc, noun);
    uint32_t owner = owner_of(doc, noun);
    if (owner != DGM_NONE || above == NULL || n->head != above->head ||
        dgm_listed_lemma(lists, n, DGM_LIST_NOUN_REPORT)) {
        return owner;
    }
    switch (n->rel) {
    case DGM_REL_OBJ:
        return above->indirect != DGM_NONE ? above->indirect
                                           : dgm_clause_doer(doc, above);
    case DGM_REL_OBL: {
        uint32_t undergoer = dgm_listed_lemma(lists, n, DGM_LIST_NOUN_CHARGE)
                                 ? dgm_clause_undergoer(doc, above)
                                 : DGM_NONE;
        return undergoer != DGM_NONE ? undergoer : above->subject;
    }
    case DGM_REL_NSUBJ:
        return above->passive ? above->agent : DGM_NONE;
    default:
        return DGM_NONE;
    }
}

static uint32_t of_adnominal(const dgm_lists *lists, const dgm_doc *doc,
                             const dgm_clause *clause, const dgm_clause *above)
{
    uint32_t noun = dgm_tok(doc, clause->head)->head;
    bool bare =
        clause->form == DGM_VERB_PARTICIPLE ||
        (clause->form == DGM_VERB_GERUND && clause->marker == DGM_NONE);
    if (bare || clause->form == DGM_VERB_FINITE || clause->passive) {
        return noun; /* "rebels holding the town", "the town held by them" */
    }
    /* "Accused the army of leaving", where parsers hang the gerund on the
     * noun. */
    if (clause->form == DGM_VERB_GERUND && above != NULL &&
        dgm_clause_undergoer(doc, above) == noun &&
        dgm_listed_lemma(lists, dgm_tok(doc, above->head),
                         DGM_LIST_VERB_BLAME)) {
        return noun;
    }
    return of_noun(lists, doc, above, noun);
}

uint32_t dgm_tree_outer_subject(const dgm_lists *lists, const dgm_doc *doc,
                                const dgm_clause *clause)
{
    const dgm_token *t = dgm_tok(doc, clause->head);
    const dgm_clause *above =
        clause->above == DGM_NONE ? NULL : &doc->clause.at[clause->above];
    if (t->head == DGM_NONE) {
        return DGM_NONE;
    }
    switch (clause->kind) {
    case DGM_CLAUSE_RELATIVE:
        return t->head;
    case DGM_CLAUSE_ADNOMINAL:
        return of_adnominal(lists, doc, clause, above);
    case DGM_CLAUSE_ATTRIBUTE:
        return t->head;
    default:
        break;
    }
    if (above == NULL || above->head != t->head) {
        return DGM_NONE;
    }
    switch (clause->kind) {
    case DGM_CLAUSE_OPEN:
        return clause->form == DGM_VERB_GERUND && clause->marker != DGM_NONE
                   ? of_adverbial(lists, doc, clause, above)
                   : of_open(lists, doc, clause, above);
    case DGM_CLAUSE_COMPLEMENT:
        return clause->form == DGM_VERB_FINITE
                   ? DGM_NONE
                   : of_open(lists, doc, clause, above);
    case DGM_CLAUSE_ADVERBIAL:
    case DGM_CLAUSE_OTHER:
        return of_adverbial(lists, doc, clause, above);
    case DGM_CLAUSE_CONJUNCT:
    case DGM_CLAUSE_PARENTHETIC:
        return above->subject;
    default:
        return DGM_NONE;
    }
}
