/* SPDX-License-Identifier: Apache-2.0 */
/* Words of fates in the cue lexicon, and nouns that name people. */
#include "claim/toll.h"

static bool has_role(const room *self, uint32_t token,
                     const dgm_cue_group *group, uint32_t roles)
{
    return group->kind == DGM_CUE_KIND_FATE && (roles >> group->role & 1) &&
           (!group->negated || dgm_tree_negated(self->doc, token));
}

/* The words of an entry in a row from a token on, by form or lemma. */
static bool in_a_row(const room *self, uint32_t at, const dgm_cue_entry *e)
{
    uint32_t last = self->doc->sentence.at[tok(self, at)->sentence].token.last;
    uint32_t i = 1;
    while (i < e->count && at + i < last &&
           (tok(self, at + i)->form_key == e->word[i] ||
            tok(self, at + i)->lemma_key == e->word[i])) {
        i++;
    }
    return i == e->count;
}

const dgm_cue_group *dgm_toll_cue(const room *self, uint32_t token,
                                  uint32_t roles)
{
    const dgm_cue_entry *best = NULL;
    for (const dgm_cue_entry *e = dgm_claim_match(self, token, NULL); e;
         e = dgm_claim_match_next(self, token, e)) {
        if (has_role(self, token, group_of(self, e), roles) &&
            (!best || e->count > best->count)) {
            best = e; /* "shoot in leg" before "shoot" */
        }
    }
    if (best) {
        const dgm_cue_group *group = group_of(self, best);
        return group->role == DGM_TOLL_ROLE_OBJECT &&
                       group->fate == DGM_FATE_COUNT
                   ? NULL
                   : group;
    }
    const dgm_cue_entry *e =
        dgm_cues_find(self->cues, tok(self, token)->form_key);
    for (; e; e = dgm_cues_next(self->cues, e)) {
        if (has_role(self, token, group_of(self, e), roles) &&
            group_of(self, e)->pos == DGM_CUE_POS_ANY &&
            in_a_row(self, token, e)) {
            return group_of(self, e);
        }
    }
    return NULL;
}

bool dgm_toll_is_thing(const room *self, uint32_t noun)
{
    return dgm_toll_cue(self, noun, TOLL_ROLE(THING)) != NULL;
}

const dgm_cue_group *dgm_toll_place(const room *self, uint32_t noun)
{
    uint32_t mark = dgm_tree_case(self->doc, noun);
    const dgm_cue_group *cue =
        mark == DGM_NONE ? NULL : dgm_toll_cue(self, noun, TOLL_ROLE(PLACE));
    return cue && (cue->prep_count == 0 ||
                   dgm_claim_takes_preposition(cue, tok(self, mark)->form_key))
               ? cue
               : NULL;
}

/* "Six A380s" are no people. */
static bool has_digit(const room *self, uint32_t token)
{
    dgm_str form = dgm_token_form(self->doc, token);
    uint32_t i = 0;
    while (i < form.len && (form.ptr[i] < '0' || form.ptr[i] > '9')) {
        i++;
    }
    return i < form.len;
}

bool dgm_toll_is_people(const room *self, uint32_t noun)
{
    if (dgm_toll_cue(self, noun, TOLL_ROLE(PEOPLE) | TOLL_ROLE(VICTIM))) {
        return true;
    }
    /* "More than 2,600 Sudanese": a name that a number counts. */
    if ((tok(self, noun)->flags & DGM_TOKEN_CAPITAL) && noun > 0 &&
        tok(self, noun - 1)->upos == DGM_UPOS_NUM) {
        return true;
    }
    /* "Scores of Bengalis" */
    if ((tok(self, noun)->flags & DGM_TOKEN_CAPITAL) &&
        (tok(self, noun)->morph & DGM_MORPH_PLUR) && !has_digit(self, noun) &&
        noun > self->doc->sentence.at[tok(self, noun)->sentence].token.first) {
        return true;
    }
    uint32_t mention = dgm_mention_at(self->doc, noun);
    if (mention == DGM_NONE || self->doc->mention.at[mention].head != noun) {
        return false;
    }
    uint8_t entity = self->doc->mention.at[mention].entity;
    return entity == DGM_ENTITY_PER || entity == DGM_ENTITY_NORP;
}

/* Whether a verb takes something behind it, also where the tree hangs the
 * number elsewhere: "injured 9,000", "jailed Harald Voss", "held out". */
bool dgm_toll_has_object(const room *self, uint32_t verb)
{
    uint32_t last =
        self->doc->sentence.at[tok(self, verb)->sentence].token.last;
    if (kid(self, verb, DGM_REL_OBJ) != DGM_NONE) {
        return true;
    }
    for (uint32_t t = verb + 1; t < last && t < verb + 4; t++) {
        uint8_t upos = tok(self, t)->upos;
        if (upos == DGM_UPOS_NUM) {
            return true;
        }
        if (t == verb + 1 &&
            (upos == DGM_UPOS_PROPN || upos == DGM_UPOS_PRON)) {
            return true;
        }
        if (upos != DGM_UPOS_ADV && upos != DGM_UPOS_ADJ &&
            !(upos == DGM_UPOS_ADP && tok(self, t)->rel != DGM_REL_CASE)) {
            break;
        }
    }
    return false;
}

bool dgm_toll_is_passive(const room *self, uint32_t verb)
{
    const dgm_clause *clause = dgm_clause_at(self->doc, verb);
    if (clause && clause->passive) {
        return true;
    }
    return (tok(self, verb)->morph & DGM_MORPH_PART) &&
           (tok(self, verb)->morph & DGM_MORPH_PAST) &&
           kid(self, verb, DGM_REL_OBJ) == DGM_NONE &&
           kid(self, verb, DGM_REL_AUX) == DGM_NONE;
}

/* Groups that mean it only of people ask for a noun that says so. */
bool dgm_toll_may_hold(const room *self, const dgm_cue_group *cue,
                       const group_of_people *people)
{
    uint32_t noun = people->noun;
    if (noun == DGM_NONE) { /* "ten thousand marched" */
        return !cue->weak || people->among ||
               cue->role == DGM_TOLL_ROLE_SUBJECT ||
               cue->role == DGM_TOLL_ROLE_STATE ||
               cue->role == DGM_TOLL_ROLE_PLACE;
    }
    return cue->weak ? dgm_toll_is_people(self, noun)
                     : !dgm_toll_is_thing(self, noun);
}

/* The group of a verb, unless it asks to stand without an object. */
const dgm_cue_group *dgm_toll_verb_cue(const room *self, uint32_t verb,
                                       uint32_t roles)
{
    const dgm_cue_group *cue = dgm_toll_cue(self, verb, roles);
    return cue && cue->alone && kid(self, verb, DGM_REL_OBJ) != DGM_NONE ? NULL
                                                                         : cue;
}

/* "The 30 wounded soldiers", "four murdered judges" */
const dgm_cue_group *dgm_toll_state_before(const room *self, uint32_t token)
{
    const dgm_cue_group *cue = dgm_toll_cue(self, token, TOLL_ROLE(STATE));
    if (tok(self, token)->upos == DGM_UPOS_VERB &&
        dgm_toll_has_object(self, token)) {
        return NULL; /* "the youth killed Roberta" */
    }
    if (!cue && tok(self, token)->upos == DGM_UPOS_VERB &&
        (tok(self, token)->morph & DGM_MORPH_PAST)) {
        cue = dgm_toll_cue(self, token, TOLL_ROLE(OBJECT));
        return cue && !cue->weak ? cue : NULL;
    }
    return cue;
}
