/* SPDX-License-Identifier: Apache-2.0 */
/* Tags and trees that fit their words, whoever scored them. */
#include "syntax/parts.h"

#include "syntax/lift.h"

uint32_t dgm_syntax_best(const float *score, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t c = 1; c < count; c++) {
        best = score[c] > score[best] ? c : best;
    }
    return best;
}

/* "Theresa May met": behind a capitalised word and before a small one, inside
 * a sentence, only names have a capital. */
static bool stands_as_name(const dgm_doc *doc, uint32_t i)
{
    const dgm_token *token = &doc->token.at[i];
    dgm_range range = doc->sentence.at[token->sentence].token;
    return i > range.first && i + 1 < range.last &&
           (token->flags & (DGM_TOKEN_CAPITAL | DGM_TOKEN_UPPER)) ==
               DGM_TOKEN_CAPITAL &&
           token[-1].flags & DGM_TOKEN_CAPITAL &&
           (token[1].flags & (DGM_TOKEN_CAPITAL | DGM_TOKEN_WORD)) ==
               DGM_TOKEN_WORD;
}

/* The best tag among those of names; `best` if there are none. */
static uint32_t best_name(const dgm_syntax *self, const float *score,
                          uint32_t best)
{
    uint32_t found = DGM_NONE;
    for (uint32_t t = 0; t < self->tag_count; t++) {
        if (self->tag[t].upos == DGM_UPOS_PROPN &&
            (found == DGM_NONE || score[t] > score[found])) {
            found = t;
        }
    }
    return found == DGM_NONE ? best : found;
}

uint32_t dgm_syntax_best_tag(const dgm_syntax *self, const dgm_doc *doc,
                             uint32_t i, const float *score)
{
    uint32_t best = dgm_syntax_best(score, self->tag_count);
    return self->tag[best].upos == DGM_UPOS_AUX && stands_as_name(doc, i)
               ? best_name(self, score, best)
               : best;
}

/* Whether nothing but `but` hangs on a token. */
static bool is_bare(const dgm_doc *doc, dgm_range range, uint32_t token,
                    uint32_t but)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        if (doc->token.at[i].head == token && i != but) {
            return false;
        }
    }
    return true;
}

/* "US President Ann Lee": a name before the title of another belongs to the
 * title, and what it was taken for is the other. */
static void mend_titles(dgm_doc *doc, dgm_range range)
{
    for (uint32_t i = range.first; i + 2 < range.last; i++) {
        dgm_token *token = &doc->token.at[i];
        const dgm_token *title = token + 1;
        uint32_t name = title->head;
        if (token->upos != DGM_UPOS_PROPN || title->rel != DGM_REL_NMOD ||
            title->sub != DGM_SUB_DESC || name == DGM_NONE || name <= i + 1 ||
            token->head == i + 1 || token->head == name ||
            !is_bare(doc, range, i, name)) {
            continue;
        }
        dgm_token *other = &doc->token.at[name];
        if (other->head == i) {
            other->head = token->head;
            other->rel = token->rel;
            other->sub = token->sub;
            other->deprel = token->deprel;
        }
        token->head = i + 1;
        token->rel = DGM_REL_COMPOUND;
        token->sub = DGM_SUB_NONE;
        token->deprel = DGM_STR("compound");
    }
}

void dgm_syntax_set_tree(const dgm_syntax *self, dgm_doc *doc,
                         uint32_t sentence, uint32_t *head,
                         const uint8_t *label, const float *score)
{
    dgm_range range = doc->sentence.at[sentence].token;
    uint32_t count = range.last - range.first;
    dgm_lift_undo(head, label, self->label_name, count);
    for (uint32_t i = 0; i < count; i++) {
        dgm_token *token = &doc->token.at[range.first + i];
        token->head = head[i] == count ? DGM_NONE : range.first + head[i];
        token->deprel = dgm_lift_label(self->label_name[label[i]]);
        token->rel = self->label_rel[label[i]];
        token->sub = self->label_sub[label[i]];
        token->score = score[i];
    }
    mend_titles(doc, range);
    dgm_tree_link(doc, sentence);
}
