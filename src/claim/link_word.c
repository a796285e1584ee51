/* SPDX-License-Identifier: Apache-2.0 */
/* What all rules for links ask: which word tells an event, and the adding. */
#include "claim/link.h"

/* Links a sentence may make; a list of a hundred conjuncts costs no more. */
#define LINK_SENTENCE_MAX 64

static const float score_of[LINK_RULE_COUNT] = {
#define E(name, kind, score) [LINK_##name] = score,
    LINK_RULES(E)
#undef E
};

static const uint8_t kind_of[LINK_RULE_COUNT] = {
#define E(name, kind, score) [LINK_##name] = DGM_LINK_##kind,
    LINK_RULES(E)
#undef E
};

static bool is_known(const linker *self, uint8_t kind, uint32_t from,
                     uint32_t to)
{
    const dgm_doc *doc = self->room->doc;
    bool directed = kind != DGM_LINK_CONTRADICTS && kind != DGM_LINK_SAME;
    uint32_t first = self->first_link;
    if (!directed && self->first_told < first) {
        first = self->first_told; /* may be known from another sentence */
        first = doc->link.count - first > LINK_SENTENCE_MAX
                    ? doc->link.count - LINK_SENTENCE_MAX
                    : first;
    }
    for (uint32_t i = first; i < doc->link.count; i++) {
        const dgm_link *link = &doc->link.at[i];
        bool same = link->from_token == from && link->to_token == to;
        bool turned = link->from_token == to && link->to_token == from;
        if ((same && (directed || link->kind == kind)) ||
            (turned && (directed || link->kind == kind))) {
            return true;
        }
    }
    return false;
}

dgm_err dgm_link_add(linker *self, link_rule rule, uint32_t from, uint32_t to,
                     dgm_span cue)
{
    dgm_doc *doc = self->room->doc;
    if (from == DGM_NONE || to == DGM_NONE || from == to ||
        doc->link.count - self->first_link >= LINK_SENTENCE_MAX ||
        is_known(self, kind_of[rule], from, to)) {
        return DGM_ERR_OK;
    }
    dgm_link item = {.kind = kind_of[rule],
                     .from_token = from,
                     .to_token = to,
                     .from = self->event_at[from],
                     .to = self->event_at[to],
                     .cue = cue,
                     .score = score_of[rule]};
    return dgm_vec_push(&doc->arena, &doc->link, &item);
}

const dgm_cue_entry *dgm_link_entry(const linker *self, uint32_t head,
                                    uint8_t kind, uint8_t pos)
{
    const room *here = self->room;
    const dgm_cue_entry *e = dgm_claim_match(here, head, NULL);
    while (e && (group_of(here, e)->kind != kind ||
                 (pos != DGM_CUE_POS_ANY && group_of(here, e)->pos != pos))) {
        e = dgm_claim_match_next(here, head, e);
    }
    return e;
}

bool dgm_link_is(const linker *self, uint32_t token, uint8_t kind)
{
    return dgm_link_entry(self, token, kind, DGM_CUE_POS_ANY) != NULL;
}

bool dgm_link_is_event_noun(const linker *self, uint32_t token)
{
    const dgm_token *t = tok(self->room, token);
    if (t->upos != DGM_UPOS_NOUN && t->upos != DGM_UPOS_PROPN) {
        return false;
    }
    if (t->upos == DGM_UPOS_PROPN &&
        dgm_mention_at(self->room->doc, token) != DGM_NONE) {
        return self->event_at[token] != DGM_NONE;
    }
    const dgm_cue_entry *named =
        dgm_link_entry(self, token, DGM_CUE_KIND_EVENTIVE, DGM_CUE_POS_ANY);
    return self->event_at[token] != DGM_NONE ||
           (named && !group_of(self->room, named)->weak) ||
           dgm_link_is(self, token, DGM_CUE_KIND_ACT);
}

uint8_t dgm_link_attributes(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    if (tok(here, verb)->upos != DGM_UPOS_VERB) {
        return DGM_CUE_NOBODY;
    }
    for (const dgm_cue_entry *e = dgm_claim_match(here, verb, NULL); e;
         e = dgm_claim_match_next(here, verb, e)) {
        if (group_of(here, e)->kind == DGM_CUE_KIND_CUE &&
            group_of(here, e)->cue_class != DGM_CUE_NOBODY) {
            return group_of(here, e)->cue_class;
        }
    }
    return DGM_CUE_NOBODY;
}

bool dgm_link_speaks(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    const dgm_cue_entry *e = dgm_claim_match(here, verb, NULL);
    while (e) {
        const dgm_cue_group *group = group_of(here, e);
        if (group->kind == DGM_CUE_KIND_CUE &&
            (group->cue_class == DGM_CUE_SAY ||
             group->cue_class == DGM_CUE_BELIEVE) &&
            (group->takes & DGM_TAKES_THAT)) {
            return true;
        }
        e = dgm_claim_match_next(here, verb, e);
    }
    return false;
}

/* "Managed to", "began doing": what it embeds is told. */
static bool is_aspect(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    if (dgm_link_entry(self, verb, DGM_CUE_KIND_CAUSE, DGM_CUE_POS_ANY)) {
        return false;
    }
    for (const dgm_cue_entry *e = dgm_claim_match(here, verb, NULL); e;
         e = dgm_claim_match_next(here, verb, e)) {
        const dgm_cue_group *group = group_of(here, e);
        if (group->kind == DGM_CUE_KIND_CUE &&
            group->cue_class == DGM_CUE_NOBODY &&
            dgm_commit_polarity(group->author) == DGM_POLARITY_POS) {
            return true;
        }
    }
    return false;
}

static bool may_enter(const linker *self, uint32_t child, uint32_t without)
{
    return child != DGM_NONE &&
           (without == DGM_NONE ||
            (child != without && !dgm_below(self->room->doc, without, child) &&
             !dgm_below(self->room->doc, child, without)));
}

static uint32_t aspect_content(const linker *self, uint32_t verb,
                               uint32_t without)
{
    const room *here = self->room;
    uint32_t object = kid(here, verb, DGM_REL_OBJ);
    uint32_t child =
        object == DGM_NONE ? kid(here, verb, DGM_REL_XCOMP) : DGM_NONE;
    return may_enter(self, child, without) &&
                   (object != DGM_NONE ||
                    tok(here, child)->upos == DGM_UPOS_VERB)
               ? child
               : DGM_NONE;
}

/* "Warned of a default", "spoke of an attack". */
static uint32_t named_content(const linker *self, uint32_t verb)
{
    const room *here = self->room;
    for (uint32_t c = dgm_child(here->doc, verb); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        uint32_t mark = dgm_tree_case(here->doc, c);
        if (c > verb && mark != DGM_NONE && tok(here, c)->rel == DGM_REL_OBL &&
            tok(here, mark)->word == DGM_WORD_OF &&
            dgm_link_is_event_noun(self, c)) {
            return c;
        }
    }
    return DGM_NONE;
}

/* The clause that a verb of saying, wanting or beginning governs. */
static uint32_t content_of(const linker *self, uint32_t verb, uint32_t without)
{
    const room *here = self->room;
    uint8_t attributes = dgm_link_attributes(self, verb);
    bool says = attributes != DGM_CUE_NOBODY && attributes != DGM_CUE_DENY;
    if (!says && !is_aspect(self, verb)) {
        return DGM_NONE;
    }
    static const dgm_rel rels[] = {DGM_REL_CCOMP, DGM_REL_XCOMP,
                                   DGM_REL_PARATAXIS};
    if (!says) {
        return aspect_content(self, verb, without);
    }
    for (uint32_t i = 0; i < 3; i++) {
        uint32_t child = kid(here, verb, rels[i]);
        if (may_enter(self, child, without)) {
            return child;
        }
    }
    uint32_t named = named_content(self, verb);
    if (named != DGM_NONE && may_enter(self, named, without)) {
        return named;
    }
    uint32_t object = kid(here, verb, DGM_REL_OBJ);
    uint32_t inner =
        object == DGM_NONE ? DGM_NONE : kid(here, object, DGM_REL_ACL);
    return inner != DGM_NONE && dgm_claim_is_infinitive(here, inner) &&
                   may_enter(self, inner, without)
               ? inner
               : DGM_NONE;
}

/* "A wave of arrests", "three nights of unrest": what stands behind "of".
 * "The decision to expel them": the infinitive. */
static uint32_t told_by_whole(const linker *self, uint32_t noun)
{
    const room *here = self->room;
    const dgm_cue_entry *e =
        dgm_link_entry(self, noun, DGM_CUE_KIND_WHOLE, DGM_CUE_POS_NOUN);
    if (!e) {
        return DGM_NONE;
    }
    if (group_of(here, e)->takes & DGM_TAKES_TO) {
        uint32_t inner = kid(here, noun, DGM_REL_ACL);
        return inner != DGM_NONE && dgm_claim_is_infinitive(here, inner)
                   ? inner
                   : DGM_NONE;
    }
    for (uint32_t c = dgm_child(here->doc, noun); c != DGM_NONE;
         c = dgm_sibling(here->doc, c)) {
        uint32_t mark = dgm_tree_case(here->doc, c);
        if (tok(here, c)->rel == DGM_REL_NMOD && c > noun &&
            mark != DGM_NONE && tok(here, mark)->word == DGM_WORD_OF) {
            return c;
        }
    }
    return DGM_NONE;
}

/* "Reports that ships had been attacked". */
static uint32_t told_by_noun(const linker *self, uint32_t noun,
                             uint32_t without)
{
    const room *here = self->room;
    if (tok(here, noun)->upos != DGM_UPOS_NOUN ||
        dgm_link_is_event_noun(self, noun)) {
        return DGM_NONE;
    }
    uint32_t clause = kid(here, noun, DGM_REL_ACL);
    if (may_enter(self, clause, without) &&
        dgm_link_entry(self, noun, DGM_CUE_KIND_CUE, DGM_CUE_POS_NOUN)) {
        return clause;
    }
    return DGM_NONE;
}

/* "They are ready to leave", "a deal is unlikely". */
static uint32_t told_by_adjective(const linker *self, uint32_t token)
{
    const room *here = self->room;
    if (tok(here, token)->upos != DGM_UPOS_ADJ ||
        kid(here, token, DGM_REL_COP) == DGM_NONE ||
        !dgm_link_entry(self, token, DGM_CUE_KIND_CUE, DGM_CUE_POS_ADJ)) {
        return DGM_NONE;
    }
    uint32_t inner = kid(here, token, DGM_REL_XCOMP);
    if (inner != DGM_NONE && dgm_claim_is_infinitive(here, inner)) {
        return inner;
    }
    uint32_t subject = kid(here, token, DGM_REL_NSUBJ);
    return subject != DGM_NONE && dgm_link_is_event_noun(self, subject)
               ? subject
               : DGM_NONE;
}

/* "It is true that they left", "there was a vote". */
static uint32_t told_by_being(const linker *self, uint32_t token,
                              uint32_t without)
{
    const room *here = self->room;
    uint32_t inner = DGM_NONE;
    if (kid(here, token, DGM_REL_COP) != DGM_NONE &&
        kid(here, token, DGM_REL_EXPL) != DGM_NONE) {
        inner = kid(here, token, DGM_REL_CSUBJ);
        inner = inner == DGM_NONE ? kid(here, token, DGM_REL_CCOMP) : inner;
    } else if (tok(here, token)->word == DGM_WORD_BE &&
               kid(here, token, DGM_REL_EXPL) != DGM_NONE) {
        inner = kid(here, token, DGM_REL_NSUBJ);
    }
    inner = inner == DGM_NONE ? told_by_adjective(self, token) : inner;
    return may_enter(self, inner, without) ? inner : DGM_NONE;
}

/* "Held talks", "made no attack": the talks, the attack. */
static uint32_t told_by_object(const linker *self, uint32_t verb,
                               uint32_t without)
{
    const room *here = self->room;
    uint32_t object = kid(here, verb, DGM_REL_OBJ);
    const dgm_cue_entry *e =
        dgm_link_entry(self, verb, DGM_CUE_KIND_WHOLE, DGM_CUE_POS_VERB);
    if (!e || (group_of(here, e)->takes & DGM_TAKES_OBJ) == 0 ||
        object == DGM_NONE || kid(here, verb, DGM_REL_XCOMP) != DGM_NONE ||
        !dgm_link_is_event_noun(self, object)) {
        return DGM_NONE;
    }
    return may_enter(self, object, without) ? object : DGM_NONE;
}

/* "The talks will resume": the talks. */
static uint32_t told_by_subject(const linker *self, uint32_t verb,
                                uint32_t without)
{
    const room *here = self->room;
    const dgm_clause *clause = dgm_clause_at(here->doc, verb);
    if (!clause || clause->subject == DGM_NONE || !clause->own_subject ||
        kid(here, verb, DGM_REL_OBJ) != DGM_NONE ||
        !dgm_link_is_event_noun(self, clause->subject) ||
        !dgm_link_entry(self, verb, DGM_CUE_KIND_WHOLE, DGM_CUE_POS_VERB)) {
        return DGM_NONE;
    }
    return may_enter(self, clause->subject, without) ? clause->subject
                                                     : DGM_NONE;
}

/* "..., he believed, ...": an aside, though the tree may hang the main clause
 * beside it. */
static uint32_t above_aside(const linker *self, uint32_t token)
{
    const dgm_token *word = tok(self->room, token);
    bool aside = word->rel == DGM_REL_ADVCL || word->rel == DGM_REL_PARATAXIS;
    return aside && kid(self->room, token, DGM_REL_MARK) == DGM_NONE &&
                   dgm_link_speaks(self, token)
               ? word->head
               : DGM_NONE;
}

uint32_t dgm_link_telling(const linker *self, uint32_t token, uint32_t without)
{
    for (uint32_t i = 0; token != DGM_NONE && i < CLAIM_CLIMB; i++) {
        uint32_t inner = content_of(self, token, without);
        if (inner == DGM_NONE) {
            inner = told_by_noun(self, token, without);
        }
        if (inner == DGM_NONE) {
            inner = told_by_whole(self, token);
        }
        if (inner == DGM_NONE) {
            inner = told_by_being(self, token, without);
        }
        if (inner == DGM_NONE) {
            inner = told_by_subject(self, token, without);
        }
        if (inner == DGM_NONE) {
            inner = told_by_object(self, token, without);
        }
        if (inner == DGM_NONE) {
            inner = above_aside(self, token);
            if (inner != DGM_NONE && i == 0 && inner != without) {
                return inner;
            }
            break;
        }
        token = inner;
    }
    return token;
}

/* "It could arm, or it could yield". */
static bool same_modality(const linker *self, uint32_t a, uint32_t b)
{
    const dgm_clause *one = dgm_clause_at(self->room->doc, a);
    const dgm_clause *other = dgm_clause_at(self->room->doc, b);
    return one && other && one->modality != DGM_MODAL_NONE &&
           one->modality == other->modality;
}

uint32_t dgm_link_conjuncts(const linker *self, uint32_t token, bool loose,
                            uint32_t list[DGM_CONJUNCTS_MAX])
{
    const room *here = self->room;
    uint32_t count = 0;
    list[count++] = token;
    for (uint32_t c = dgm_child(here->doc, token);
         c != DGM_NONE && count < DGM_CONJUNCTS_MAX;
         c = dgm_sibling(here->doc, c)) {
        const dgm_token *t = tok(here, c);
        bool verbs = t->upos == DGM_UPOS_VERB &&
                     tok(here, token)->upos == DGM_UPOS_VERB;
        if (t->rel == DGM_REL_CONJ &&
            (verbs || tok(here, token)->upos != DGM_UPOS_VERB) &&
            (!verbs || kid(here, c, DGM_REL_NSUBJ) == DGM_NONE ||
             (loose && same_modality(self, token, c)))) {
            list[count++] = dgm_link_telling(self, c, DGM_NONE);
        }
    }
    return count;
}
