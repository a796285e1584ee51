/* SPDX-License-Identifier: Apache-2.0 */
/* Tags and trees of a document. */
#include "syntax/parts.h"

#include <string.h>

/* Sentences go through the network together until they are so many words. */
#define GROUP_WORDS 64

_Static_assert(DGM_STATE == DGM_NET_WIDTH &&
                   DGM_STATE_ZERO == DGM_DENSE_ZERO &&
                   DGM_STATE_ONE == DGM_DENSE_ONE,
               "the record keeps what the last layer writes");
/* Tags and trees of sentences [first, last), which the network has read. */
static void parse_group(const dgm_syntax *self, dgm_doc *doc, uint32_t first,
                        uint32_t last, dgm_fast_work *work)
{
    uint32_t base = doc->sentence.at[first].token.first;
    for (uint32_t s = first; s < last; s++) {
        dgm_range range = doc->sentence.at[s].token;
        uint32_t at = range.first - base;
        for (uint32_t i = range.first; i < range.last; i++) {
            dgm_syntax_set_tag(self, doc, i, work->tag[i - base]);
        }
        dgm_fast_parse(self, work, at, range.last - range.first);
        dgm_syntax_set_tree(self, doc, s, work->state.head, work->state.label,
                            work->score);
    }
}

/* Looks again at where sentences end that were read, and reads them again if
 * they end elsewhere. */
static dgm_err look_again(const dgm_syntax *self, const dgm_second_look *look,
                          dgm_doc *doc, const dgm_joined *wholes,
                          dgm_group *now, dgm_fast_work *work)
{
    uint32_t base = wholes->at[now->whole].token.first;
    uint32_t found = 0;
    for (uint32_t w = now->whole; w < now->whole_last; w++) {
        dgm_range range = wholes->at[w].token;
        uint32_t at = range.first - base;
        found += dgm_ends_look(look, doc, range,
                               work->input + (size_t)at * DGM_NET_WIDTH,
                               work->wide, work->ends + at);
    }
    if (found > 0) {
        DGM_TRY(dgm_divide_again(doc, wholes, now, work->ends));
        dgm_fast_read(self, doc, now->first, now->last, work);
    }
    return DGM_ERR_OK;
}

static dgm_err parse_all(const dgm_syntax *self, const dgm_second_look *look,
                         const dgm_joined *wholes, dgm_doc *doc,
                         dgm_fast_work *work, uint8_t *state)
{
    dgm_group now = {0};
    while (now.whole_last < wholes->count) {
        DGM_TRY(dgm_divide_next(doc, wholes, GROUP_WORDS, &now));
        dgm_fast_read(self, doc, now.first, now.last, work);
        if (look->ends || look->judge) {
            DGM_TRY(look_again(self, look, doc, wholes, &now, work));
        }
        uint32_t base = doc->sentence.at[now.first].token.first;
        if (state) {
            memcpy(state + (size_t)base * DGM_NET_WIDTH, work->input,
                   (size_t)(doc->sentence.at[now.last - 1].token.last - base) *
                       DGM_NET_WIDTH);
        }
        if (self->encoder == NULL) {
            parse_group(self, doc, now.first, now.last, work);
        }
    }
    return DGM_ERR_OK;
}

static dgm_err make_states(dgm_doc *doc, uint8_t **out)
{
    *out = NULL;
    if (doc->token.count <= DGM_STATE_TOKENS) {
        *out = dgm_arena_alloc(&doc->arena,
                               (size_t)doc->token.count * DGM_STATE + 1);
        if (*out == NULL) {
            return DGM_ERR_MEMORY;
        }
    }
    doc->state = *out;
    return DGM_ERR_OK;
}

/* With an encoder the network reads beside it, once it is known where
 * sentences end; the encoder says that unless somebody else judges. */
static dgm_err parse(const dgm_syntax *self, const dgm_second_look *look,
                     dgm_doc *doc, dgm_arena *scratch)
{
    const bool judges = self->encoder && look->judge == NULL;
    dgm_joined wholes;
    uint8_t *state;
    DGM_TRY(make_states(doc, &state));
    DGM_TRY(dgm_divide_begin(doc, judges || look->ends || look->judge, scratch,
                             &wholes));
    if (!judges) {
        dgm_fast_work work = {.tag_score = NULL};
        DGM_TRY(dgm_fast_init(&work, scratch, wholes.longest, GROUP_WORDS,
                              doc->token.count));
        DGM_TRY(parse_all(self, look, &wholes, doc, &work, state));
    }
    if (self->encoder && !judges) {
        DGM_TRY(dgm_divide_begin(doc, false, scratch, &wholes));
    }
    return self->encoder
               ? dgm_syntax_encode(self, doc, &wholes, judges, state, scratch)
               : DGM_ERR_OK;
}

dgm_err dgm_syntax_parse(const dgm_syntax *self, dgm_doc *doc,
                         dgm_arena *scratch)
{
    const dgm_second_look look = {.ends = self->ends};
    return parse(self, &look, doc, scratch);
}

dgm_err dgm_syntax_parse_by(const dgm_syntax *self, dgm_doc *doc,
                            dgm_arena *scratch, dgm_ends_judge judge,
                            void *context)
{
    const dgm_second_look look = {.judge = judge, .context = context};
    return parse(self, &look, doc, scratch);
}

void dgm_syntax_use_ends(dgm_syntax *self, const dgm_ends *ends)
{
    self->ends = ends;
}
