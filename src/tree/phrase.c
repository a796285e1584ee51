/* SPDX-License-Identifier: Apache-2.0 */
/* Phrases: what belongs to a noun or verb, and what hangs behind it. */
#include "tree/annotator.h"

uint32_t dgm_tree_case(const dgm_doc *doc, uint32_t head)
{
    uint32_t found = dgm_dependent(doc, head, DGM_REL_CASE);
    return found != DGM_NONE ? found : dgm_dependent(doc, head, DGM_REL_MARK);
}

dgm_range dgm_tree_phrase(const dgm_doc *doc, uint32_t head)
{
    dgm_range out = dgm_subtree(doc, head);
    for (uint32_t c = dgm_child(doc, head); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = dgm_tok(doc, c);
        dgm_range part = dgm_subtree(doc, c);
        bool cut = t->rel == DGM_REL_CONJ || t->rel == DGM_REL_CC ||
                   t->rel == DGM_REL_APPOS || t->rel == DGM_REL_ACL ||
                   t->rel == DGM_REL_PUNCT || t->rel == DGM_REL_PARATAXIS ||
                   t->rel == DGM_REL_CCOMP || t->rel == DGM_REL_ADVCL;
        if (c > head && cut && part.first < out.last) {
            out.last = part.first > head ? part.first : out.last;
        }
        if (c < head &&
            (t->rel == DGM_REL_CASE || t->rel == DGM_REL_MARK ||
             t->rel == DGM_REL_CC || t->rel == DGM_REL_PUNCT) &&
            part.last > out.first && part.last <= head) {
            out.first = part.last;
        }
    }
    return out;
}

/* Whether a mark at the edge of a range may go: not brackets, quotation
 * marks, or what stands between a quotation's last word and its mark. */
static bool is_loose(const dgm_doc *doc, uint32_t token)
{
    if (dgm_tree_is_word(doc, token) || dgm_is_quotation_mark(doc, token)) {
        return false;
    }
    char c = doc->text.ptr[dgm_tok(doc, token)->begin];
    return c == ',' || c == '.' || c == ';' || c == ':' || c == '-' ||
           c == '?' || c == '!' || (unsigned char)c >= 0x80;
}

dgm_range dgm_tree_trim(const dgm_doc *doc, dgm_range range)
{
    while (range.first < range.last && is_loose(doc, range.first)) {
        range.first++;
    }
    while (range.first < range.last && is_loose(doc, range.last - 1)) {
        range.last--;
    }
    return range;
}

dgm_range dgm_tree_whole_phrase(const dgm_doc *doc, uint32_t head,
                                uint32_t without)
{
    dgm_range range = dgm_subtree(doc, head);
    uint32_t top = without;
    while (top != DGM_NONE && dgm_tok(doc, top)->head != head) {
        top = dgm_tok(doc, top)->head;
    }
    if (top != DGM_NONE) {
        dgm_range cut = dgm_subtree(doc, top);
        if (cut.first > head && cut.first < range.last) {
            range.last = cut.first;
        } else if (cut.last <= head && cut.last > range.first) {
            range.first = cut.last;
        }
    }
    return dgm_tree_trim(doc, range);
}

uint32_t dgm_tree_antecedent(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = dgm_tok(doc, token);
    bool relative = (t->morph & DGM_MORPH_REL) != 0 ||
                    ((t->upos == DGM_UPOS_PRON ||
                      (t->upos == DGM_UPOS_SCONJ &&
                       (t->rel == DGM_REL_OBJ || t->rel == DGM_REL_NSUBJ))) &&
                     !(t->morph & DGM_MORPH_DEM) &&
                     (t->word == DGM_WORD_WHO || t->word == DGM_WORD_WHICH ||
                      t->word == DGM_WORD_THAT || t->word == DGM_WORD_WHOM ||
                      t->word == DGM_WORD_WHOSE));
    uint32_t at = relative ? t->head : DGM_NONE;
    for (uint32_t step = 0; at != DGM_NONE && step < DGM_TREE_CLIMB; step++) {
        const dgm_token *v = dgm_tok(doc, at);
        if (v->rel == DGM_REL_ACL && v->head != DGM_NONE) {
            return v->head;
        }
        if (v->rel != DGM_REL_CONJ && v->rel != DGM_REL_XCOMP &&
            v->rel != DGM_REL_CCOMP && v->rel != DGM_REL_OBJ &&
            v->rel != DGM_REL_OBL && v->rel != DGM_REL_NMOD &&
            v->rel != DGM_REL_NSUBJ) {
            break;
        }
        at = v->head;
    }
    return token;
}

static bool is_nominal(uint8_t upos)
{
    return upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN ||
           upos == DGM_UPOS_PRON || upos == DGM_UPOS_NUM ||
           upos == DGM_UPOS_ADJ;
}

static bool is_denied_conjunct(const dgm_doc *doc, uint32_t token)
{
    for (uint32_t c = dgm_child(doc, token); c != DGM_NONE && c < token;
         c = dgm_sibling(doc, c)) {
        if (dgm_tok(doc, c)->word == DGM_WORD_NOT) {
            return true;
        }
    }
    return false;
}

uint32_t dgm_tree_conjuncts(const dgm_doc *doc, uint32_t token,
                            uint32_t list[DGM_CONJUNCTS_MAX], uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (list[i] == token) {
            return count;
        }
    }
    if (count == DGM_CONJUNCTS_MAX) {
        return count;
    }
    uint32_t next = count;
    list[count++] = token;
    for (; next < count; next++) {
        for (uint32_t c = dgm_child(doc, list[next]);
             c != DGM_NONE && count < DGM_CONJUNCTS_MAX;
             c = dgm_sibling(doc, c)) {
            const dgm_token *t = dgm_tok(doc, c);
            if (t->rel == DGM_REL_CONJ && is_nominal(t->upos) &&
                !is_denied_conjunct(doc, c)) {
                list[count++] = c;
            }
        }
    }
    return count;
}

static bool in_group(const dgm_doc *doc, uint32_t token, uint32_t head)
{
    const dgm_token *t = dgm_tok(doc, token);
    if (t->head != head) {
        return false;
    }
    return t->rel == DGM_REL_AUX || t->rel == DGM_REL_COP ||
           (t->rel == DGM_REL_ADVMOD && dgm_child(doc, token) == DGM_NONE);
}

dgm_range dgm_tree_group(const dgm_doc *doc, uint32_t head)
{
    dgm_range out = {head, head + 1};
    dgm_range sentence = doc->sentence.at[dgm_tok(doc, head)->sentence].token;
    while (out.first > sentence.first && in_group(doc, out.first - 1, head)) {
        out.first--;
    }
    while (out.last < sentence.last && dgm_tok(doc, out.last)->head == head &&
           dgm_tok(doc, out.last)->rel == DGM_REL_COMPOUND &&
           dgm_tok(doc, out.last)->sub == DGM_SUB_PRT) {
        out.last++;
    }
    return out;
}
