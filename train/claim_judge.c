/* SPDX-License-Identifier: Apache-2.0 */
/* Claims and values of the program held against the labels, by the measures
 * of PolNeAR: words only, claims paired one to one where their cues meet. */
#include "claim_work.h"

#include <math.h>
#include <stdio.h>

enum role { ROLE_SOURCE, ROLE_CUE, ROLE_CONTENT, ROLES };

typedef struct tally {
    uint32_t said;
    uint32_t labelled;
    uint32_t paired;
    uint32_t usable;
    uint32_t exact[ROLES];
    uint32_t has[ROLES][2]; /* said, labelled */
    double values;
    double off;
    double x, y, xx, yy, xy;
} tally;

static const dgm_spans *spans_of(const dgm_claim *claim, enum role role,
                                 dgm_span *one, dgm_spans *space)
{
    if (role == ROLE_CUE) {
        *one = claim->cue;
        *space = (dgm_spans){.at = one, .count = 1};
        return space;
    }
    return role == ROLE_SOURCE ? &claim->source : &claim->content;
}

static bool within(const dgm_spans *spans, const dgm_token *t)
{
    bool found = false;
    for (uint32_t i = 0; i < spans->count; i++) {
        found = found ||
                (t->begin < spans->at[i].end && t->end > spans->at[i].begin);
    }
    return found;
}

static const dgm_spans *labelled_spans(const labelled_claim *claim,
                                       enum role role, dgm_span *one,
                                       dgm_spans *space)
{
    *one = role == ROLE_CUE ? claim->cue : claim->source;
    *space = (dgm_spans){.at = one, .count = one->end > one->begin};
    return role == ROLE_CONTENT ? &claim->content : space;
}

/* Words of one, of the other, of both. */
static void count_words(const dgm_doc *doc, const dgm_spans *a,
                        const dgm_spans *b, uint32_t out[3])
{
    out[0] = out[1] = out[2] = 0;
    for (uint32_t t = 0; t < doc->token.count; t++) {
        const dgm_token *token = &doc->token.at[t];
        if (token->flags & DGM_TOKEN_WORD) {
            bool in_a = within(a, token);
            bool in_b = within(b, token);
            out[0] += in_a;
            out[1] += in_b;
            out[2] += in_a && in_b;
        }
    }
}

static void judge_pair(const dgm_doc *doc, const dgm_claim *said,
                       const labelled_claim *label, tally *out)
{
    bool near = true;
    out->paired++;
    for (uint32_t role = 0; role < ROLES; role++) {
        dgm_span one[2];
        dgm_spans space[2];
        uint32_t words[3];
        count_words(doc, spans_of(said, (enum role)role, &one[0], &space[0]),
                    labelled_spans(label, (enum role)role, &one[1], &space[1]),
                    words);
        uint32_t all = words[0] + words[1] - words[2];
        bool same = words[0] == words[1] && words[0] == words[2];
        out->exact[role] += same && words[0] > 0;
        near = near && (role == ROLE_CUE || all == 0 || 2 * words[2] >= all);
    }
    out->usable += near;
}

static bool meet(const dgm_claim *said, const labelled_claim *label)
{
    dgm_span span = {said->cue.begin > label->cue.begin ? said->cue.begin
                                                        : label->cue.begin,
                     said->cue.end < label->cue.end ? said->cue.end
                                                    : label->cue.end};
    return span.begin < span.end;
}

static void judge_claims(const tagged_passage *passage, tally *out)
{
    const dgm_doc *doc = passage->coded.doc;
    const labelled_passage *label = passage->coded.passage;
    uint64_t taken[16] = {0};
    out->said += doc->claim.count;
    out->labelled += label->claim.count;
    for (uint32_t i = 0; i < doc->claim.count; i++) {
        out->has[ROLE_SOURCE][0] += doc->claim.at[i].source.count > 0;
    }
    for (uint32_t k = 0; k < label->claim.count; k++) {
        const labelled_claim *wanted = &label->claim.at[k];
        out->has[ROLE_SOURCE][1] += wanted->source.end > wanted->source.begin;
        for (uint32_t i = 0; i < doc->claim.count && i < 1024; i++) {
            if (!(taken[i / 64] >> i % 64 & 1) &&
                meet(&doc->claim.at[i], wanted)) {
                taken[i / 64] |= UINT64_C(1) << i % 64;
                judge_pair(doc, &doc->claim.at[i], wanted, out);
                break;
            }
        }
    }
}

static void judge_values(const tagged_passage *passage, tally *out)
{
    const dgm_doc *doc = passage->coded.doc;
    const labelled_passage *label = passage->coded.passage;
    for (uint32_t i = 0; i < label->value.count; i++) {
        uint32_t t = claim_tokens(doc, label->value.at[i].word).first;
        double y = (double)label->value.at[i].value;
        for (uint32_t k = 0; k < doc->predicate.count; k++) {
            if (doc->predicate.at[k].token == t) {
                double x = (double)doc->predicate.at[k].value;
                out->values++;
                out->off += fabs(x - y);
                out->x += x;
                out->y += y;
                out->xx += x * x;
                out->yy += y * y;
                out->xy += x * y;
            }
        }
    }
}

static double f1(uint32_t right, uint32_t said, uint32_t wanted)
{
    return said + wanted ? 200.0 * right / (said + wanted) : 0;
}

static void show(const char *name, const tally *t)
{
    double n = t->values > 0 ? t->values : 1;
    double spread =
        sqrt((t->xx - t->x * t->x / n) * (t->yy - t->y * t->y / n));
    double r = spread > 0 ? (t->xy - t->x * t->y / n) / spread : 0;
    printf("%s: %u claims said, %u labelled; F1 of cues met %.1f (P %.1f, R "
           "%.1f), usable %.1f, exact source %.1f, cue %.1f, content %.1f\n",
           name, t->said, t->labelled, f1(t->paired, t->said, t->labelled),
           t->said ? 100.0 * t->paired / t->said : 0,
           t->labelled ? 100.0 * t->paired / t->labelled : 0,
           f1(t->usable, t->said, t->labelled),
           f1(t->exact[ROLE_SOURCE], t->has[ROLE_SOURCE][0],
              t->has[ROLE_SOURCE][1]),
           f1(t->exact[ROLE_CUE], t->said, t->labelled),
           f1(t->exact[ROLE_CONTENT], t->said, t->labelled));
    printf("%s: %.0f values: r %.3f, mean absolute error %.3f\n", name,
           t->values, r, t->off / n);
}

/* What a document got from the room is taken away, so that it can be asked
 * again. */
static void forget(dgm_doc *doc)
{
    doc->claim.count = 0;
    doc->claim_opinion.count = 0;
    doc->value_opinion = NULL;
    doc->link.count = 0;
    doc->predicate.count = 0;
    doc->casualty.count = 0;
}

dgm_err claim_judge(claim_work *self, const char *name,
                    const dgm_claim_model *model)
{
    dgm_arena scratch;
    tally all = {.said = 0};
    dgm_err code = DGM_ERR_OK;
    dgm_arena_init(&scratch, 0);
    for (uint32_t i = 0; i < self->passage.count && code == DGM_ERR_OK; i++) {
        tagged_passage *passage = &self->passage.at[i];
        if (!passage->coded.passage->apart || passage->judged) {
            continue;
        }
        dgm_arena_reset(&scratch);
        forget(passage->coded.doc);
        code = dgm_claim_annotate(model, self->cues, passage->coded.doc,
                                  &scratch);
        judge_claims(passage, &all);
        judge_values(passage, &all);
    }
    dgm_arena_release(&scratch);
    show(name, &all);
    return code;
}
