/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What part a word has in the claim of a cue: what is seen of the way between
 * them in the tree.  It goes up from the cue to a word above both (mostly the
 * cue itself), down into a branch, and on in it.
 */
#include "claim/tagger.h"

enum seen {
    SEE_CUE = 1,
    SEE_CUE_FRAME,
    SEE_CUE_RELATION,
    SEE_CUE_FORM,
    SEE_CUE_DRAFT,
    SEE_PATH,
    SEE_PATH_CUE,
    SEE_PATH_FRAME,
    SEE_PATH_TAG,
    SEE_PATH_RELATION,
    SEE_PATH_TOP,
    SEE_PATH_FORM,
    SEE_PATH_WORD,
    SEE_PATH_FAR,
    SEE_PATH_WHO,
    SEE_PATH_COMMAS,
    SEE_PATH_STEP,
    SEE_PATH_CHAIN,
    SEE_PATH_JOINED,
    SEE_MARK_PATH,
    SEE_MARK_CUE,
    SEE_TOP_WORD,
    SEE_DRAFT,
    SEE_DRAFT_PATH,
    SEE_DRAFT_EDGE,
    SEE_QUOTES,
    SEE_WORD,
    SEE_FAR,
    SEE_BESIDE,
    SEE_BEFORE,
    SEE_BEHIND
};

dgm_range dgm_tag_window(const dgm_doc *doc, uint32_t cue)
{
    dgm_range range = doc->sentence.at[doc->token.at[cue].sentence].token;
    if (cue - range.first > DGM_TAG_WINDOW) {
        range.first = cue - DGM_TAG_WINDOW;
    }
    if (range.last - cue > DGM_TAG_WINDOW) {
        range.last = cue + DGM_TAG_WINDOW;
    }
    return range;
}

/* Writes the steps up from a cue, or takes them aon. */
static void mark_way(tagging *self, uint32_t cue, bool there)
{
    uint32_t at = cue;
    for (uint32_t step = 0; at != DGM_NONE && step < CLAIM_CLIMB; step++) {
        self->up[at] = there ? (uint8_t)(step + 1) : 0;
        at = tok(self->room, at)->head;
    }
}

void dgm_tag_cue_open(tagging *self, uint32_t cue)
{
    mark_way(self, cue, true);
}

void dgm_tag_cue_close(tagging *self, uint32_t cue)
{
    mark_way(self, cue, false);
}

void dgm_tag_claim_evidence(const tagging *self, uint32_t cue,
                            dgm_evidence *out)
{
    const dgm_doc *doc = self->room->doc;
    const dgm_token *t = &doc->token.at[cue];
    const dgm_clause *clause = dgm_clause_at(doc, cue);
    uint32_t number = self->draft_of[cue];
    out->count = 0;
    out->word[0] = out->word[1] = 0;
    out->state[0] = NULL;
    out->state[1] = dgm_tag_state(doc, cue);
    dgm_tag_see(out, SEE_CUE, t->lemma_key, t->upos);
    dgm_tag_see(out, SEE_CUE_FRAME, dgm_tag_frame(doc, cue), t->upos);
    dgm_tag_see(out, SEE_CUE_RELATION, dgm_tag_relation(t), t->upos);
    dgm_tag_see(out, SEE_CUE_FORM, clause && clause->passive, t->morph);
    if (number) {
        const draft *d = &self->room->draft.at[number - 1];
        dgm_tag_see(out, SEE_CUE_DRAFT, d->pattern,
                    (uint64_t)(d->source_head != DGM_NONE) << 1 |
                        (d->complement != DGM_NONE));
    }
}

/* The way from the cue to a word. */
typedef struct way {
    uint32_t up;     /* steps from the cue up to what is above both */
    uint32_t top;    /* where it goes down: the first word of the branch;
                        DGM_NONE: the word is above the cue, or the cue */
    uint32_t next;   /* the second */
    uint32_t down;   /* steps */
    uint64_t chain;  /* the relations on the way down, the last ones */
    uint32_t joined; /* coordinations on it */
} way;

static way find_way(const tagging *self, uint32_t token)
{
    way out = {.top = DGM_NONE, .next = DGM_NONE};
    uint32_t at = token;
    while (at != DGM_NONE && self->up[at] == 0 && out.down < CLAIM_CLIMB) {
        out.next = out.top;
        out.top = at;
        out.down++;
        out.chain = out.chain << 8 | tok(self->room, at)->rel;
        out.joined += tok(self->room, at)->rel == DGM_REL_CONJ;
        at = tok(self->room, at)->head;
    }
    out.up = at != DGM_NONE && self->up[at] ? self->up[at] - 1U : 31;
    return out;
}

static uint64_t far_of(uint32_t cue, uint32_t token)
{
    uint32_t off = token > cue ? token - cue : cue - token;
    off = off < 5 ? off : off < 8 ? 5 : off < 14 ? 6 : off < 25 ? 7 : 8;
    return (uint64_t)off << 1 | (token > cue);
}

/* Where the word stands to the rules' claim. */
static uint64_t drafted(const draft *d, uint32_t token)
{
    uint64_t bits = token >= d->source.first && token < d->source.last;
    bits |= (uint64_t)(token >= d->group.first && token < d->group.last) << 1;
    for (uint32_t i = 0; i < d->content_count; i++) {
        bits |= (uint64_t)(token >= d->content[i].first &&
                           token < d->content[i].last)
                << 2;
    }
    return bits;
}

/* Inside the same quotation as the cue, in another, in none; and whether a
 * mark of one. */
static uint64_t quoted(const dgm_doc *doc, uint32_t cue, uint32_t token)
{
    uint32_t own = dgm_quotation_of(doc, cue);
    uint32_t its = dgm_quotation_of(doc, token);
    return (uint64_t)(own != DGM_NONE) << 3 |
           (uint64_t)(its != DGM_NONE) << 2 | (uint64_t)(its == own) << 1 |
           (its != DGM_NONE && dgm_is_quotation_mark(doc, token));
}

static uint32_t commas(const dgm_doc *doc, uint32_t cue, uint32_t token)
{
    uint32_t from = cue < token ? cue : token;
    uint32_t to = cue < token ? token : cue;
    uint32_t count = 0;
    for (uint32_t i = from; i <= to && count < 2 && i < from + 40; i++) {
        const dgm_token *t = &doc->token.at[i];
        count += t->upos == DGM_UPOS_PUNCT && t->end - t->begin == 1 &&
                 doc->text.ptr[t->begin] == ',';
    }
    return count;
}

static void see_way(const tagging *self, uint32_t cue, uint32_t token,
                    const way *on, uint64_t path, dgm_evidence *out)
{
    const dgm_doc *doc = self->room->doc;
    const uint64_t *word = self->room->word;
    const dgm_token *c = &doc->token.at[cue];
    const dgm_token *t = &doc->token.at[token];
    uint32_t down = on->down < 3 ? on->down : 3;
    dgm_tag_see(out, SEE_PATH, path, down);
    dgm_tag_see(out, SEE_PATH_CUE, path, c->lemma_key);
    dgm_tag_see(out, SEE_PATH_FRAME, path, dgm_tag_relation(c) << 8 | c->upos);
    dgm_tag_see(out, SEE_PATH_TAG, path, (uint64_t)down << 8 | t->upos);
    dgm_tag_see(out, SEE_PATH_RELATION, path,
                (uint64_t)down << 16 | dgm_tag_relation(t));
    dgm_tag_see(out, SEE_PATH_CHAIN, path, on->chain & 0xFFFFFFFF);
    dgm_tag_see(out, SEE_PATH_JOINED, path,
                (uint64_t)(on->joined < 3 ? on->joined : 3) << 4 |
                    (uint64_t)(on->down < 6 ? on->down : 6));
    dgm_tag_see(out, SEE_PATH_WORD, path, word[token]);
    dgm_tag_see(out, SEE_PATH_FAR, path, far_of(cue, token));
    dgm_tag_see(out, SEE_PATH_COMMAS, path, commas(doc, cue, token));
    if (on->top != DGM_NONE) {
        const dgm_token *top = &doc->token.at[on->top];
        uint32_t before = dgm_tree_case(doc, on->top);
        uint64_t mark =
            before == DGM_NONE ? 0 : doc->token.at[before].lemma_key;
        dgm_tag_see(out, SEE_MARK_PATH, mark, path);
        dgm_tag_see(out, SEE_MARK_CUE, mark, c->lemma_key);
        dgm_tag_see(out, SEE_PATH_TOP, path, top->upos);
        dgm_tag_see(out, SEE_PATH_FORM, path, top->morph);
        dgm_tag_see(out, SEE_TOP_WORD, word[on->top], path);
        dgm_tag_see(out, SEE_PATH_WHO, path, dgm_tag_who(doc, on->top));
    }
    if (on->next != DGM_NONE) {
        const dgm_token *next = &doc->token.at[on->next];
        dgm_tag_see(out, SEE_PATH_STEP, path,
                    dgm_tag_relation(next) << 1 | (token >= on->next));
    }
}

void dgm_tag_part_evidence(const tagging *self, uint32_t cue, uint32_t token,
                           dgm_evidence *out)
{
    const dgm_doc *doc = self->room->doc;
    const dgm_token *t = &doc->token.at[token];
    const uint64_t *word = self->room->word;
    const way on = find_way(self, token);
    const uint32_t number = self->draft_of[cue];
    const dgm_range range = doc->sentence.at[t->sentence].token;
    uint64_t path = (uint64_t)(on.up < 3 ? on.up : 3) << 20 |
                    (uint64_t)(token > cue) << 18 |
                    (uint64_t)(token == cue) << 17;
    if (on.top != DGM_NONE) {
        path |= UINT64_C(1) << 24 | (uint64_t)(on.top > cue) << 25 |
                dgm_tag_relation(&doc->token.at[on.top]);
    }
    out->count = 0;
    out->word[0] = out->word[1] = 0;
    out->state[0] = dgm_tag_state(doc, token);
    out->state[1] = NULL;
    see_way(self, cue, token, &on, path, out);
    uint64_t rule = 8;
    if (number) {
        const draft *d = &self->room->draft.at[number - 1];
        rule = drafted(d, token);
        dgm_tag_see(out, SEE_DRAFT_EDGE, rule,
                    (token > range.first ? drafted(d, token - 1) : 9) << 8 |
                        (token + 1 < range.last ? drafted(d, token + 1) : 9));
        dgm_tag_see(out, SEE_DRAFT, rule, d->pattern);
    }
    dgm_tag_see(out, SEE_DRAFT_PATH, rule, path);
    dgm_tag_see(out, SEE_QUOTES, quoted(doc, cue, token), token > cue);
    dgm_tag_see(out, SEE_WORD, word[token], token > cue);
    dgm_tag_see(out, SEE_FAR, far_of(cue, token), t->upos);
    dgm_tag_see(out, SEE_BEFORE, token > range.first ? word[token - 1] : 0,
                path);
    dgm_tag_see(out, SEE_BEHIND, token + 1 < range.last ? word[token + 1] : 0,
                path);
    dgm_tag_see(out, SEE_BESIDE,
                (uint64_t)(token > range.first ? (t - 1)->upos : 31) << 8 |
                    (token + 1 < range.last ? (t + 1)->upos : 31),
                (uint64_t)t->upos << 1 | (token > cue));
}
