/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How the text commits itself to each predicate.
 *
 * One walk over each tree, heads before dependents.  A predicate first gets
 * what its surroundings say (an embedding verb, a condition, a question),
 * then adds its own negation, modal and hedges.  Two views are kept apart:
 * the writer's, and that of whoever speaks at that point of the text.
 * Certainty composes by the weaker value; negation turns the sign unless the
 * embedding predicate presupposes its complement.
 */
#include "claim/annotator.h"

#include <string.h>

enum embedding {
    EMBED_NONE,
    EMBED_SAY,
    EMBED_BELIEVE,
    EMBED_WANT,
    EMBED_PERCEIVE,
    EMBED_SHOW,
    EMBED_DECREE,
    EMBED_DENY,
    EMBED_ASK,
    EMBED_SEEM,
    EMBED_FACT,
    EMBED_FAIL,
    EMBED_OTHER
};
enum modality { MODAL_NONE, MODAL_FUTURE, MODAL_STRONG, MODAL_WEAK };
enum clause_kind {
    CLAUSE_MAIN,
    CLAUSE_CCOMP,
    CLAUSE_INF,
    CLAUSE_XCOMP,
    CLAUSE_REL,
    CLAUSE_ADV,
    CLAUSE_IF,
    CLAUSE_NOUN
};

typedef struct stance_pass {
    room *room;
    view *in;             /* what surrounds each token */
    view *own;            /* with its own marks */
    uint32_t *complement; /* [token] draft + 1 whose content it heads */
} stance_pass;

/* Certainty from weak to strong. */
static uint8_t strength(uint8_t certainty)
{
    static const uint8_t order[DGM_CERTAINTY_COUNT] = {
        [DGM_CERTAINTY_UNDERSPECIFIED] = 0,
        [DGM_CERTAINTY_POSSIBLE] = 1,
        [DGM_CERTAINTY_PROBABLE] = 2,
        [DGM_CERTAINTY_CERTAIN] = 3};
    return order[certainty];
}

static uint8_t weaker(uint8_t a, uint8_t b)
{
    return strength(a) < strength(b) ? a : b;
}

static int8_t sign_of(uint32_t commit)
{
    uint8_t polarity = dgm_commit_polarity(commit);
    return polarity == DGM_POLARITY_NEG ? -1
           : commit == DGM_COMMIT_CTU   ? 0
                                        : 1;
}

static void weaken(view *v, uint32_t commit)
{
    if (commit == DGM_COMMIT_SAME) {
        return;
    }
    uint8_t certainty = dgm_commit_certainty(commit);
    v->author = weaker(v->author, certainty);
    v->text = weaker(v->text, certainty);
    v->author_sign = (int8_t)(v->author_sign * sign_of(commit));
    v->text_sign = (int8_t)(v->text_sign * sign_of(commit));
}

static const dgm_cue_group *find_kind(const room *self, uint32_t token,
                                      uint8_t kind)
{
    for (const dgm_cue_entry *e = dgm_claim_match(self, token, NULL); e;
         e = dgm_claim_match_next(self, token, e)) {
        if (group_of(self, e)->kind == kind) {
            return group_of(self, e);
        }
    }
    return NULL;
}

/* By the lemma, or by the form: "failed" attacks. */
static const dgm_cue_group *find_hedge(const room *self, uint32_t token)
{
    const dgm_cue_group *found = find_kind(self, token, DGM_CUE_KIND_HEDGE);
    const dgm_cue_entry *e =
        dgm_cues_find(self->cues, tok(self, token)->form_key);
    for (; e && !found; e = dgm_cues_next(self->cues, e)) {
        found = group_of(self, e)->kind == DGM_CUE_KIND_HEDGE && e->count == 1
                    ? group_of(self, e)
                    : NULL;
    }
    return found;
}

static bool fits_clause(const room *self, const dgm_cue_group *group,
                        uint32_t clause)
{
    const dgm_clause *inner = dgm_clause_at(self->doc, clause);
    uint32_t marker = inner ? inner->marker : DGM_NONE;
    bool to = inner && inner->form == DGM_VERB_INFINITIVE;
    uint32_t infinitive =
        DGM_TAKES_TO | DGM_TAKES_RAISE | DGM_TAKES_CONTROL | DGM_TAKES_SUBJ;
    if (to) {
        return (group->takes & infinitive) != 0;
    }
    if (marker != DGM_NONE && inner->form == DGM_VERB_GERUND) {
        /* "stopped them from leaving", "stopped short of leaving" */
        return dgm_claim_takes_preposition(group, tok(self, marker)->form_key);
    }
    if (tok(self, clause)->rel == DGM_REL_ADVCL &&
        !dgm_claim_is_gerund_object(self, clause)) {
        return false; /* "left, accusing them": beside it */
    }
    if (tok(self, clause)->rel == DGM_REL_CCOMP ||
        tok(self, clause)->rel == DGM_REL_CSUBJ ||
        tok(self, clause)->rel == DGM_REL_ACL) {
        return (group->takes & (DGM_TAKES_THAT | DGM_TAKES_WH)) != 0;
    }
    return (group->takes & (DGM_TAKES_ING | DGM_TAKES_SMALL)) != 0;
}

/* The group that embeds a clause without making a claim. */
static const dgm_cue_group *silent_embedding(const room *self, uint32_t head,
                                             uint32_t clause)
{
    for (const dgm_cue_entry *e = dgm_claim_match(self, head, NULL); e;
         e = dgm_claim_match_next(self, head, e)) {
        const dgm_cue_group *group = group_of(self, e);
        if (group->kind == DGM_CUE_KIND_CUE &&
            fits_clause(self, group, clause)) {
            return group;
        }
    }
    return NULL;
}

static uint8_t embedding_of(const dgm_cue_group *group)
{
    if (group->cue_class != DGM_CUE_NOBODY) {
        return (uint8_t)(EMBED_SAY + group->cue_class);
    }
    return dgm_commit_polarity(group->author) == DGM_POLARITY_NEG ? EMBED_FAIL
           : group->author == DGM_COMMIT_CT_POS                   ? EMBED_FACT
                                                : EMBED_OTHER;
}

/* Enters the complement of a cue. */
static void embed(view *v, const dgm_cue_group *group, const view *head,
                  bool reported)
{
    uint32_t author = head->negated ? group->author_negated : group->author;
    uint32_t source = head->negated ? group->source_negated : group->source;
    if (group->cue_class == DGM_CUE_NOBODY) {
        source = author;
    }
    if (author != DGM_COMMIT_SAME) {
        v->author = weaker(head->author, dgm_commit_certainty(author));
        v->author_sign = sign_of(author);
    }
    if (source != DGM_COMMIT_SAME) {
        v->text = weaker(head->text, dgm_commit_certainty(source));
        v->text_sign = sign_of(source);
    }
    v->mood = group->mood ? group->mood : v->mood;
    v->time = group->time ? group->time : DGM_TIME_NON_FUTURE;
    v->reported = v->reported || reported;
    v->embed = embedding_of(group);
    v->outer = head->negated || strength(head->text) < 3;
}

/* Conjunctions; other conditions only link. */
static bool is_condition_mark(const room *self, uint32_t token)
{
    for (const dgm_cue_entry *e = dgm_claim_match(self, token, NULL); e;
         e = dgm_claim_match_next(self, token, e)) {
        const dgm_cue_group *group = group_of(self, e);
        if (group->kind == DGM_CUE_KIND_CONDITION &&
            group->pos == DGM_CUE_POS_ANY) {
            return true;
        }
    }
    return false;
}

static bool has_condition(const room *self, uint32_t clause)
{
    for (uint32_t c = dgm_child(self->doc, clause); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        if (tok(self, c)->rel == DGM_REL_MARK && is_condition_mark(self, c)) {
            return true;
        }
    }
    const dgm_clause *inner = dgm_clause_at(self->doc, clause);
    return inner && inner->inverted;
}

static bool is_question(const room *self, uint32_t token)
{
    return tok(self, token)->word == DGM_WORD_QUESTION;
}

static view start_view(const room *self, uint32_t token)
{
    view v = {.author = DGM_CERTAINTY_CERTAIN,
              .text = DGM_CERTAINTY_CERTAIN,
              .author_sign = 1,
              .text_sign = 1,
              .time = DGM_TIME_NON_FUTURE,
              .mood = DGM_MOOD_ASSERT};
    const dgm_sentence *s =
        &self->doc->sentence.at[tok(self, token)->sentence];
    if (s->token.last > s->token.first) {
        uint32_t last = s->token.last - 1;
        if (last > s->token.first && !is_question(self, last) &&
            !dgm_tree_is_word(self->doc, last)) {
            last--;
        }
        if (is_question(self, last)) {
            v.mood = DGM_MOOD_QUESTION;
        }
    }
    return v;
}

static view enter_adverbial(const stance_pass *pass, uint32_t t, uint32_t head)
{
    const room *self = pass->room;
    view v = pass->in[head];
    v.clause = CLAUSE_ADV;
    v.embed = EMBED_NONE;
    if (has_condition(self, t)) {
        v.condition = DGM_CONDITION_IF;
        v.clause = CLAUSE_IF;
        v.author = v.text = DGM_CERTAINTY_UNDERSPECIFIED;
    } else if (dgm_claim_is_infinitive(self, t)) {
        v.clause = CLAUSE_INF;
        v.author = v.text = DGM_CERTAINTY_UNDERSPECIFIED;
        v.time = DGM_TIME_FUTURE;
    }
    return v;
}

static view enter_conjunct(const stance_pass *pass, uint32_t t, uint32_t head)
{
    const room *self = pass->room;
    view v = pass->in[head];
    const view *first = &pass->own[head];
    bool bare = kid(self, t, DGM_REL_NSUBJ) == DGM_NONE &&
                kid(self, t, DGM_REL_AUX) == DGM_NONE &&
                kid(self, t, DGM_REL_COP) == DGM_NONE;
    if (bare && first->modal != MODAL_NONE) {
        v.author = first->author;
        v.text = first->text;
        v.time = first->time;
        v.modal = first->modal;
    }
    return v;
}

static view enter_complement(const stance_pass *pass, uint32_t t,
                             uint32_t head)
{
    const room *self = pass->room;
    uint32_t claim = pass->complement[t];
    if (claim > 0 && dgm_below(self->doc, t, self->draft.at[claim - 1].cue)) {
        head = self->draft.at[claim - 1].cue;
    }
    view v = pass->own[head];
    const dgm_cue_group *group = silent_embedding(self, head, t);
    v.negated = v.hedged = false;
    v.modal = MODAL_NONE;
    v.clause = dgm_claim_is_infinitive(self, t)     ? CLAUSE_INF
               : tok(self, t)->rel == DGM_REL_CCOMP ? CLAUSE_CCOMP
                                                    : CLAUSE_XCOMP;
    if (claim > 0) {
        const draft *d = &self->draft.at[claim - 1];
        group = d->entry ? group_of(self, d->entry) : group;
    }
    if (group) {
        uint8_t source = claim > 0 ? self->doc->claim.at[claim - 1].source_kind
                                   : DGM_SOURCE_NONE;
        embed(&v, group, &pass->own[head],
              group->cue_class != DGM_CUE_NOBODY &&
                  group->cue_class != DGM_CUE_SEEM && claim > 0 &&
                  source != DGM_SOURCE_AUTHOR);
    } else if (tok(self, t)->rel == DGM_REL_ACL && v.clause == CLAUSE_INF) {
        v.author = v.text = DGM_CERTAINTY_UNDERSPECIFIED;
        v.time = DGM_TIME_FUTURE;
        v.embed = EMBED_OTHER;
    } else if (v.clause == CLAUSE_INF) {
        v.embed = EMBED_OTHER;
    }
    return v;
}

static view enter_other(const stance_pass *pass, uint32_t head)
{
    view v = pass->own[head];
    v.negated = v.hedged = false;
    v.embed = EMBED_NONE;
    v.modal = MODAL_NONE;
    v.clause = CLAUSE_NOUN;
    return v;
}

/* The object of a verb that says that it is not so or was kept from being:
 * "denied the attack", "foiled the attack".  Others take theirs for given
 * ("condemned the attack"). */
static view enter_object(const stance_pass *pass, uint32_t head)
{
    const room *self = pass->room;
    view v = enter_other(pass, head);
    for (const dgm_cue_entry *e = dgm_claim_match(self, head, NULL); e;
         e = dgm_claim_match_next(self, head, e)) {
        const dgm_cue_group *group = group_of(self, e);
        uint32_t commit =
            group->cue_class == DGM_CUE_NOBODY ? group->author : group->source;
        if (group->kind == DGM_CUE_KIND_CUE &&
            (group->takes & DGM_TAKES_OBJ) &&
            dgm_commit_polarity(commit) == DGM_POLARITY_NEG &&
            group->cue_class != DGM_CUE_DECREE) {
            embed(&v, group, &pass->own[head], false);
            break;
        }
    }
    return v;
}

static view enter(const stance_pass *pass, uint32_t t)
{
    const room *self = pass->room;
    const dgm_token *word = tok(self, t);
    if (word->head == DGM_NONE) {
        return start_view(self, t);
    }
    const dgm_clause *clause = dgm_clause_at(self->doc, t);
    if (clause && clause->inverted) {
        return enter_adverbial(pass, t, word->head);
    }
    if (word->rel == DGM_REL_CCOMP || word->rel == DGM_REL_XCOMP ||
        word->rel == DGM_REL_CSUBJ) {
        return enter_complement(pass, t, word->head);
    }
    view v = pass->in[word->head];
    switch (word->rel) {
    case DGM_REL_ACL:
        if (word->sub == DGM_SUB_RELCL && pass->complement[t] == 0) {
            v.clause = CLAUSE_REL;
            v.mood = v.mood == DGM_MOOD_QUESTION ? DGM_MOOD_ASSERT : v.mood;
            return v;
        }
        return enter_complement(pass, t, word->head);
    case DGM_REL_ADVCL:
        return pass->complement[t] || silent_embedding(self, word->head, t)
                   ? enter_complement(pass, t, word->head)
                   : enter_adverbial(pass, t, word->head);
    case DGM_REL_CONJ:
        return enter_conjunct(pass, t, word->head);
    case DGM_REL_OBJ:
        return enter_object(pass, word->head);
    case DGM_REL_NSUBJ:
    case DGM_REL_APPOS:
    case DGM_REL_PARATAXIS:
        v.embed = EMBED_NONE;
        v.clause = word->rel == DGM_REL_NSUBJ ? CLAUSE_NOUN : v.clause;
        return v;
    default:
        return enter_other(pass, word->head);
    }
}

static void add_modal(view *v, const dgm_cue_group *group)
{
    weaken(v, group->author);
    if (group->time) {
        v->time = group->time;
    }
    uint8_t modal =
        group->time == DGM_TIME_FUTURE && group->author == DGM_COMMIT_SAME
            ? MODAL_FUTURE
        : dgm_commit_certainty(group->author) == DGM_CERTAINTY_POSSIBLE
            ? MODAL_WEAK
            : MODAL_STRONG;
    v->modal = modal > v->modal ? modal : v->modal;
}

static void add_marks(const stance_pass *pass, uint32_t t, view *v)
{
    const room *self = pass->room;
    for (uint32_t c = dgm_child(self->doc, t); c != DGM_NONE;
         c = dgm_sibling(self->doc, c)) {
        uint8_t rel = tok(self, c)->rel;
        const dgm_cue_group *group;
        if (rel == DGM_REL_AUX || rel == DGM_REL_COP) {
            group = find_kind(self, c, DGM_CUE_KIND_MODAL);
            if (group) {
                add_modal(v, group);
            }
        } else if (rel == DGM_REL_ADVMOD || rel == DGM_REL_AMOD ||
                   rel == DGM_REL_DISCOURSE) {
            group = find_hedge(self, c);
            if (group) {
                weaken(v, group->author);
                v->time = group->time ? group->time : v->time;
                v->hedged = true;
            }
            group = rel == DGM_REL_AMOD ? NULL
                                        : find_kind(self, c, DGM_CUE_KIND_CUE);
            if (group && (group->takes & DGM_TAKES_SELF)) {
                weaken(v, DGM_COMMIT_UU);
                v->text = DGM_CERTAINTY_CERTAIN;
                v->reported = true;
            }
        } else if (rel == DGM_REL_ADVCL && has_condition(self, c)) {
            v->condition = DGM_CONDITION_THEN;
            v->author = v->text = DGM_CERTAINTY_UNDERSPECIFIED;
        }
    }
    if (dgm_tree_negated(self->doc, t)) {
        v->negated = true;
        v->author_sign = (int8_t)-v->author_sign;
        v->text_sign = (int8_t)-v->text_sign;
    }
}

static view own_view(const stance_pass *pass, uint32_t t)
{
    const room *self = pass->room;
    const dgm_token *word = tok(self, t);
    view v = pass->in[t];
    bool verbal = word->upos == DGM_UPOS_VERB || word->upos == DGM_UPOS_AUX ||
                  word->upos == DGM_UPOS_NOUN || word->upos == DGM_UPOS_ADJ ||
                  word->upos == DGM_UPOS_PROPN;
    if (!verbal) {
        return v;
    }
    /* Hedging adjectives and adverbs hang on nouns as on verbs. */
    if (dgm_child(self->doc, t) != DGM_NONE) {
        add_marks(pass, t, &v);
    }
    if (word->morph & DGM_MORPH_IMP) {
        v.mood = DGM_MOOD_DIRECTIVE;
        v.time = DGM_TIME_FUTURE;
        v.author = v.text = DGM_CERTAINTY_UNDERSPECIFIED;
    } else if (v.mood == DGM_MOOD_QUESTION) {
        v.author = v.text = DGM_CERTAINTY_UNDERSPECIFIED;
    }
    return v;
}

static void walk(stance_pass *pass, uint32_t root)
{
    for (uint32_t at = root; at != DGM_NONE;
         at = dgm_subtree_next(pass->room->doc, root, at)) {
        pass->in[at] = enter(pass, at);
        pass->own[at] = own_view(pass, at);
    }
}

dgm_err dgm_claim_views(room *self, view *views)
{
    uint32_t count = self->doc->token.count;
    stance_pass pass = {.room = self, .own = views};
    pass.in = dgm_arena_array(self->scratch, count, sizeof *pass.in);
    pass.complement =
        dgm_arena_array(self->scratch, count, sizeof *pass.complement);
    if (!pass.in || !pass.complement) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < self->draft.count; i++) {
        if (self->draft.at[i].complement != DGM_NONE) {
            pass.complement[self->draft.at[i].complement] = i + 1;
        }
    }
    for (uint32_t s = 0; s < self->doc->sentence.count; s++) {
        if (self->doc->sentence.at[s].token.last >
            self->doc->sentence.at[s].token.first) {
            walk(&pass, self->doc->sentence.at[s].root);
        }
    }
    return DGM_ERR_OK;
}
