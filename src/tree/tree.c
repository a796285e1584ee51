/* SPDX-License-Identifier: Apache-2.0 */
/* The driver: finds the predicates of each sentence, heads first, and has
 * each filled when those above it are ready. */
#include "tree/annotator.h"

#include <string.h>

bool dgm_tree_has(const dgm_doc *doc, uint32_t token, dgm_rel rel,
                  uint16_t word)
{
    for (uint32_t c = dgm_child(doc, token); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        if (dgm_tok(doc, c)->rel == rel && dgm_tok(doc, c)->word == word) {
            return true;
        }
    }
    return false;
}

const dgm_clause *dgm_clause_around(const dgm_doc *doc, uint32_t token)
{
    uint32_t number = doc->clause_of ? doc->clause_of[token] : DGM_NONE;
    return number == DGM_NONE ? NULL : &doc->clause.at[number];
}

const dgm_clause *dgm_clause_at(const dgm_doc *doc, uint32_t token)
{
    const dgm_clause *clause = dgm_clause_around(doc, token);
    return clause && clause->head == token ? clause : NULL;
}

uint32_t dgm_tree_owner(const dgm_doc *doc, uint32_t token, dgm_range range,
                        uint32_t trigger)
{
    for (uint32_t step = 0; token != DGM_NONE && step < DGM_TREE_CLIMB;
         step++) {
        bool inside = token >= range.first && token < range.last;
        if (token == trigger || (!inside && dgm_clause_at(doc, token))) {
            return token;
        }
        token = dgm_tok(doc, token)->head;
    }
    return DGM_NONE;
}

/* A verb that heads something, a word with a copula, and any word where only
 * clauses stand ("seems certain", "call him a liar"). */
static bool is_predicate(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = dgm_tok(doc, token);
    switch (t->rel) {
    case DGM_REL_AUX:
    case DGM_REL_COP:
    case DGM_REL_CASE:
    case DGM_REL_MARK:
    case DGM_REL_CC:
    case DGM_REL_FIXED:
    case DGM_REL_FLAT:
    case DGM_REL_COMPOUND:
    case DGM_REL_GOESWITH:
        return false;
    case DGM_REL_CCOMP:
    case DGM_REL_XCOMP:
    case DGM_REL_CSUBJ:
    case DGM_REL_ADVCL:
    case DGM_REL_ACL:
        return dgm_tree_is_word(doc, token);
    default:
        return t->upos == DGM_UPOS_VERB || t->upos == DGM_UPOS_AUX ||
               dgm_dependent(doc, token, DGM_REL_COP) != DGM_NONE;
    }
}

static uint8_t kind_of(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = dgm_tok(doc, token);
    switch (t->rel) {
    case DGM_REL_CCOMP:
        return DGM_CLAUSE_COMPLEMENT;
    case DGM_REL_XCOMP:
        return DGM_CLAUSE_OPEN;
    case DGM_REL_CSUBJ:
        return DGM_CLAUSE_SUBJECT;
    case DGM_REL_ACL:
        return t->sub == DGM_SUB_RELCL ? DGM_CLAUSE_RELATIVE
                                       : DGM_CLAUSE_ADNOMINAL;
    case DGM_REL_ADVCL:
        return DGM_CLAUSE_ADVERBIAL;
    case DGM_REL_CONJ:
        return dgm_clause_at(doc, t->head) ? DGM_CLAUSE_CONJUNCT
                                           : DGM_CLAUSE_OTHER;
    case DGM_REL_PARATAXIS:
        return DGM_CLAUSE_PARENTHETIC;
    case DGM_REL_AMOD:
        return DGM_CLAUSE_ATTRIBUTE;
    case DGM_REL_ROOT:
    case DGM_REL_DEP:
    case DGM_REL_DISCOURSE:
    case DGM_REL_LIST:
    case DGM_REL_VOCATIVE:
        return DGM_CLAUSE_MAIN;
    default:
        return DGM_CLAUSE_OTHER;
    }
}

static dgm_err find_clauses(dgm_doc *doc, uint32_t root)
{
    for (uint32_t at = root; at != DGM_NONE;
         at = dgm_subtree_next(doc, root, at)) {
        uint32_t head = dgm_tok(doc, at)->head;
        uint32_t above = head == DGM_NONE ? DGM_NONE : doc->clause_of[head];
        doc->clause_of[at] = above;
        if (is_predicate(doc, at)) {
            dgm_clause clause = {.head = at,
                                 .above = above,
                                 .subject = DGM_NONE,
                                 .object = DGM_NONE,
                                 .indirect = DGM_NONE,
                                 .agent = DGM_NONE,
                                 .marker = DGM_NONE,
                                 .modal = DGM_NONE,
                                 .kind = kind_of(doc, at)};
            doc->clause_of[at] = doc->clause.count;
            DGM_TRY(dgm_vec_push(&doc->arena, &doc->clause, &clause));
        }
    }
    return DGM_ERR_OK;
}

/* The same where the parser took "had" for the verb, the army for its object
 * and the participle for a complement. */
static bool is_inverted_had(const dgm_doc *doc, const dgm_clause *clause)
{
    const dgm_token *head = dgm_tok(doc, clause->head);
    if (clause->kind != DGM_CLAUSE_OPEN || clause->above == DGM_NONE ||
        !(head->morph & DGM_MORPH_PAST)) {
        return false;
    }
    const dgm_clause *above = &doc->clause.at[clause->above];
    const dgm_token *had = dgm_tok(doc, above->head);
    return head->head == above->head && had->word == DGM_WORD_HAVE &&
           (had->morph & DGM_MORPH_PAST) != 0 && !above->own_subject &&
           above->object != DGM_NONE && above->object > above->head;
}

/* "Had the army attacked", "were he to go", "should it fail": a condition
 * without a word for it.  Not a question. */
static bool is_inverted(const dgm_doc *doc, const dgm_clause *clause)
{
    dgm_range sentence =
        doc->sentence.at[dgm_tok(doc, clause->head)->sentence].token;
    if (dgm_tok(doc, sentence.last - 1)->word == DGM_WORD_QUESTION) {
        return false;
    }
    if (is_inverted_had(doc, clause)) {
        return true;
    }
    uint32_t first = dgm_child(doc, clause->head);
    while (first != DGM_NONE && dgm_tok(doc, first)->rel == DGM_REL_PUNCT) {
        first = dgm_sibling(doc, first);
    }
    if (first == DGM_NONE || !clause->own_subject || clause->subject < first ||
        clause->subject > clause->head) {
        return false;
    }
    const dgm_token *t = dgm_tok(doc, first);
    bool past = (t->morph & DGM_MORPH_PAST) != 0;
    bool inverts =
        t->word == DGM_WORD_SHOULD ||
        (past && (t->word == DGM_WORD_HAVE || t->word == DGM_WORD_BE));
    return inverts && (t->rel == DGM_REL_AUX || t->rel == DGM_REL_COP) &&
           dgm_subtree(doc, clause->subject).first == first + 1;
}

static void fill(const dgm_lists *lists, dgm_doc *doc, dgm_clause *clause)
{
    uint32_t marker = dgm_tree_case(doc, clause->head);
    clause->marker = marker < clause->head ? marker : DGM_NONE;
    dgm_tree_verb_group(doc, clause);
    dgm_tree_arguments(lists, doc, clause);
    clause->inverted = is_inverted(doc, clause);
    clause->negated = dgm_tree_clause_negated(doc, clause);
}

dgm_err dgm_tree_annotate(const dgm_lists *lists, dgm_doc *doc)
{
    uint32_t count = doc->token.count;
    doc->clause_of =
        dgm_arena_array(&doc->arena, count + 1, sizeof *doc->clause_of);
    doc->quotation_of =
        dgm_arena_array(&doc->arena, count + 1, sizeof *doc->quotation_of);
    if (!doc->clause_of || !doc->quotation_of) {
        return DGM_ERR_MEMORY;
    }
    memset(doc->clause_of, 0xFF, count * sizeof *doc->clause_of);
    memset(doc->quotation_of, 0xFF, count * sizeof *doc->quotation_of);
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        const dgm_sentence *sentence = &doc->sentence.at[s];
        if (sentence->token.first < sentence->token.last) {
            DGM_TRY(find_clauses(doc, sentence->root));
        }
    }
    for (uint32_t i = 0; i < doc->clause.count; i++) {
        fill(lists, doc, &doc->clause.at[i]);
    }
    return count == 0 ? DGM_ERR_OK : dgm_tree_quotations(doc);
}
