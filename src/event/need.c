/* SPDX-License-Identifier: Apache-2.0 */
/* Whether the conditions of a frame hold at a word. */
#include "event/annotator.h"

/* Parsers lose objects behind long noun phrases: the first noun after the
 * verb that the condition names counts, as long as no other verb, clause or
 * punctuation stands between. */
static uint32_t object_nearby(const dgm_doc *doc, uint32_t predicate,
                              const dgm_need *need)
{
    uint32_t last =
        doc->sentence.at[doc->token.at[predicate].sentence].token.last;
    for (uint32_t i = predicate + 1; i < last && i < predicate + 8; i++) {
        const dgm_token *t = &doc->token.at[i];
        if (t->upos == DGM_UPOS_NOUN &&
            dgm_hash_among(need->lemma, need->count, t->lemma_key)) {
            return i;
        }
        bool hyphen = t->end - t->begin == 1 && doc->text.ptr[t->begin] == '-';
        if ((t->upos == DGM_UPOS_PUNCT && !hyphen) ||
            t->upos == DGM_UPOS_ADP || t->upos == DGM_UPOS_SCONJ ||
            t->upos == DGM_UPOS_AUX || t->upos == DGM_UPOS_PART ||
            (t->upos == DGM_UPOS_VERB && (t->morph & DGM_MORPH_FIN))) {
            break;
        }
    }
    return DGM_NONE;
}

/* Whether the condition holds; *found is the word that fulfils it. */
static bool need_holds(const dgm_doc *doc, uint32_t predicate,
                       const dgm_need *need, uint32_t *found)
{
    uint32_t head[DGM_CONJUNCTS_MAX];
    uint32_t count = dgm_slot_heads(doc, predicate, need->slot, head);
    if (need->slot.kind == DGM_SLOT_COMP) {
        uint32_t clause = dgm_dependent(doc, predicate, DGM_REL_XCOMP);
        clause = clause != DGM_NONE
                     ? clause
                     : dgm_dependent(doc, predicate, DGM_REL_CCOMP);
        /* "Promised not to attack" promises no attack. */
        bool denied = clause != DGM_NONE && dgm_tree_negated(doc, clause);
        count = clause != DGM_NONE && !(denied && !need->forbidden);
        head[0] = clause;
    }
    for (uint32_t i = 0; i < count; i++) {
        if ((need->any && !dgm_party_in_date(doc, head[i])) ||
            dgm_hash_among(need->lemma, need->count,
                           doc->token.at[head[i]].lemma_key)) {
            *found = head[i];
            return !need->forbidden;
        }
    }
    if (!need->forbidden && need->slot.kind == DGM_SLOT_OBJ && !need->any &&
        !dgm_is_passive(doc, predicate)) {
        *found = object_nearby(doc, predicate, need);
        return *found != DGM_NONE;
    }
    return need->forbidden;
}

static bool particle_holds(const dgm_doc *doc, uint32_t verb, uint64_t key)
{
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = &doc->token.at[c];
        bool particle = t->rel == DGM_REL_COMPOUND ||
                        t->rel == DGM_REL_ADVMOD || t->rel == DGM_REL_CASE ||
                        (t->rel == DGM_REL_OBL && t->upos != DGM_UPOS_NOUN);
        if (particle && t->form_key == key) {
            return true;
        }
    }
    /* "called on them": parsers hang such words on the noun as well. */
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        if (doc->token.at[c].rel == DGM_REL_OBL &&
            doc->token.at[c].first_child != DGM_NONE &&
            doc->token.at[doc->token.at[c].first_child].form_key == key) {
            return true;
        }
    }
    return false;
}

bool dgm_frame_holds(const dgm_doc *doc, const dgm_frame *frame,
                     uint32_t token, uint32_t host[DGM_HOSTS_MAX],
                     uint32_t *hosts)
{
    uint8_t upos = doc->token.at[token].upos;
    bool noun = upos == DGM_UPOS_NOUN || upos == DGM_UPOS_PROPN;
    bool verb = upos == DGM_UPOS_VERB || upos == DGM_UPOS_AUX ||
                (upos == DGM_UPOS_ADJ && !frame->noun);
    if (frame->noun ? !noun : !verb) {
        return false;
    }
    if (frame->particle && !particle_holds(doc, token, frame->particle)) {
        return false;
    }
    host[0] = token;
    *hosts = 1;
    for (uint32_t i = 0; i < frame->need_count; i++) {
        uint32_t found = DGM_NONE;
        if (!need_holds(doc, token, &frame->need[i], &found)) {
            return false;
        }
        if (found != DGM_NONE && *hosts < DGM_HOSTS_MAX) {
            host[(*hosts)++] = found;
        }
    }
    return true;
}
