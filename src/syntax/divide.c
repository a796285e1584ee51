/* SPDX-License-Identifier: Apache-2.0 */
/* Reading sentences as one whose end is in doubt, and dividing them again. */
#include "syntax/parts.h"

#include "text/text.h"

/* Odds of e to this and more are no doubt. */
#define SURE (2 * DGM_ENDING_ONE)

/* Whether two sentences that follow each other are to be read as one. */
static bool doubts(const dgm_doc *doc, const dgm_sentence *a,
                   const dgm_sentence *b)
{
    int8_t ending = doc->token.at[a->token.last - 1].ending;
    return ending != 0 && ending < SURE && a->paragraph == b->paragraph &&
           b->token.last - a->token.first <= DGM_SENTENCE_TOKENS;
}

dgm_err dgm_divide_begin(dgm_doc *doc, bool again, dgm_arena *scratch,
                         dgm_joined *out)
{
    out->at = dgm_arena_array(scratch, doc->sentence.count, sizeof *out->at);
    DGM_TRY(dgm_arena_error(scratch));
    out->count = 0;
    out->longest = 0;
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        const dgm_sentence *next = &doc->sentence.at[s];
        dgm_sentence *last = &out->at[out->count - (out->count > 0)];
        if (again && out->count > 0 && doubts(doc, last, next)) {
            last->token.last = next->token.last;
            last->span.end = next->span.end;
        } else {
            out->at[out->count++] = *next;
        }
    }
    for (uint32_t s = 0; s < out->count; s++) {
        uint32_t words = out->at[s].token.last - out->at[s].token.first;
        out->longest = words > out->longest ? words : out->longest;
    }
    doc->sentence.count = 0;
    return DGM_ERR_OK;
}

static dgm_err put(dgm_doc *doc, const dgm_sentence *whole, dgm_range range)
{
    dgm_sentence sentence = *whole;
    sentence.token = range;
    sentence.span = dgm_range_span(doc, range);
    if (range.last - range.first < whole->token.last - whole->token.first) {
        sentence.root = range.first;
    }
    for (uint32_t i = range.first; i < range.last; i++) {
        doc->token.at[i].sentence = doc->sentence.count;
    }
    return dgm_vec_push(&doc->arena, &doc->sentence, &sentence);
}

/* Puts back a whole, in parts where `ends` [words], if not NULL, says so. */
static dgm_err put_whole(dgm_doc *doc, const dgm_sentence *whole,
                         const uint8_t *ends)
{
    dgm_range range = {whole->token.first, whole->token.first};
    for (uint32_t i = whole->token.first; ends && i < whole->token.last; i++) {
        if (ends[i - whole->token.first]) {
            range.last = i + 1;
            DGM_TRY(put(doc, whole, range));
            range.first = range.last;
        }
    }
    range.last = whole->token.last;
    return put(doc, whole, range);
}

dgm_err dgm_divide_again(dgm_doc *doc, const dgm_joined *wholes,
                         dgm_group *now, const uint8_t *ends)
{
    uint32_t base = wholes->at[now->whole].token.first;
    doc->sentence.count = now->first;
    for (uint32_t w = now->whole; w < now->whole_last; w++) {
        const dgm_sentence *whole = &wholes->at[w];
        DGM_TRY(put_whole(doc, whole,
                          ends ? ends + (whole->token.first - base) : NULL));
    }
    now->last = doc->sentence.count;
    return DGM_ERR_OK;
}

dgm_err dgm_divide_next(dgm_doc *doc, const dgm_joined *wholes, uint32_t most,
                        dgm_group *now)
{
    now->whole = now->whole_last;
    now->first = now->last;
    uint32_t base = wholes->at[now->whole].token.first;
    while (now->whole_last < wholes->count &&
           wholes->at[now->whole_last].token.first - base < most) {
        now->whole_last++;
    }
    return dgm_divide_again(doc, wholes, now, NULL);
}
