/* SPDX-License-Identifier: Apache-2.0 */
/* How the networks' answers are pooled with a thorough reader's: two weights
 * for each kind of question, the likeliest on passages that taught neither. */
#include "event_work.h"

#include "event/pool.h"

#include <math.h>
#include <stdio.h>

typedef struct answered {
    uint8_t count;
    uint8_t right;
    float own[DGM_EVENT_COUNT];    /* logs of shares */
    float reader[DGM_EVENT_COUNT]; /* likewise */
} answered;

typedef DGM_VEC(answered) answers;

static dgm_err add_answer(dgm_arena *arena, answers *all, const float *share,
                          const float *reader, uint32_t count, uint32_t right)
{
    answered one = {.count = (uint8_t)count, .right = (uint8_t)right};
    for (uint32_t i = 0; i < count; i++) {
        one.own[i] = logf(fmaxf(share[i], 1e-6F));
        one.reader[i] = reader[i];
    }
    return dgm_vec_push(arena, all, &one);
}

/* ----------------------------------------------------------------- answers */

static dgm_err ask_parts(const dgm_decider *decider, const coded_event *event,
                         const dgm_opinion *opinion, dgm_arena *arena,
                         answers *all)
{
    dgm_cast cast;
    float share[DGM_PARTY_CANDIDATES][DGM_PARTY_PARTS];
    float reader[DGM_OPINION_PARTS];
    uint32_t first =
        decider->doc->sentence
            .at[decider->doc->token.at[event->trigger].sentence]
            .token.first;
    dgm_decide_cast(decider, event->trigger, event->label->type, &cast, share);
    for (uint32_t i = 0; i < cast.count; i++) {
        dgm_opinion_logs(opinion->party + (size_t)(cast.head[i] - first) *
                                              DGM_OPINION_PARTS,
                         DGM_OPINION_PARTS, reader);
        DGM_TRY(add_answer(arena, all, share[i], reader, DGM_PARTY_PARTS,
                           coded_part_of(event, cast.head[i])));
    }
    return DGM_ERR_OK;
}

static dgm_err ask_stance(const dgm_decider *decider, const coded_event *event,
                          const dgm_opinion *opinion, dgm_arena *arena,
                          answers *all)
{
    static const uint8_t size[] = DGM_STANCE_SIZES;
    float share[DGM_SCORER_OUTPUTS];
    float reader[DGM_OPINION_STANCES];
    uint32_t right[DGM_STANCE_PARTS];
    uint32_t at = 0;
    dgm_decide_stance(decider, event->trigger, event->label->type, share);
    dgm_stance_to(&event->label->stance, right);
    for (uint32_t i = 0; i < DGM_STANCE_PARTS; i++) {
        dgm_opinion_logs(opinion->stance + at, size[i], reader);
        DGM_TRY(add_answer(arena, all, share + at, reader, size[i], right[i]));
        at += size[i];
    }
    return DGM_ERR_OK;
}

static dgm_err ask_token(dgm_decider *decider, const coded *passage,
                         uint32_t token, dgm_arena *arena,
                         answers all[DGM_POOLS])
{
    const coded_event *event = coded_event_at(passage, token);
    const dgm_opinion *opinion = dgm_opinion_of(passage->doc, token);
    dgm_trigger trigger;
    float reader[DGM_EVENT_COUNT];
    dgm_decide_trigger(decider, token, &trigger);
    dgm_opinion_types(opinion, reader);
    DGM_TRY(add_answer(arena, &all[DGM_POOL_TYPE], trigger.type_share, reader,
                       DGM_EVENT_COUNT,
                       event ? event->label->type : DGM_EVENT_NONE));
    if (event == NULL || opinion == NULL) {
        return DGM_ERR_OK;
    }
    DGM_TRY(ask_parts(decider, event, opinion, arena, &all[DGM_POOL_PART]));
    return ask_stance(decider, event, opinion, arena, &all[DGM_POOL_STANCE]);
}

static dgm_err ask_passage(const coded *passage, const dgm_event_model *model,
                           dgm_arena *arena, answers all[DGM_POOLS])
{
    dgm_decider decider = {
        .model = model, .sight = &passage->sight, .doc = passage->doc};
    for (uint32_t i = 0; i < passage->doc->token.count; i++) {
        const dgm_token *token = &passage->doc->token.at[i];
        if (dgm_event_candidate(&passage->sight, i) &&
            !dgm_quiet_has(&model->quiet, dgm_quiet_key(token))) {
            DGM_TRY(ask_token(&decider, passage, i, arena, all));
        }
    }
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- learning */

/* The mean loss, and its slopes. */
static double slopes(const answers *all, const double weight[2],
                     double slope[2])
{
    double loss = 0;
    slope[0] = slope[1] = 0;
    for (uint32_t n = 0; n < all->count; n++) {
        const answered *one = &all->at[n];
        double share[DGM_EVENT_COUNT] = {0};
        double sum = 0;
        for (uint32_t i = 0; i < one->count; i++) {
            share[i] = exp(weight[0] * (double)one->own[i] +
                           weight[1] * (double)one->reader[i]);
            sum += share[i];
        }
        loss -= log(share[one->right] / sum);
        for (uint32_t i = 0; i < one->count; i++) {
            double miss = share[i] / sum - (i == one->right);
            slope[0] += miss * (double)one->own[i];
            slope[1] += miss * (double)one->reader[i];
        }
    }
    double count = all->count ? all->count : 1;
    slope[0] /= count;
    slope[1] /= count;
    return loss / count;
}

#define STEPS 500

static void learn_weights(const char *name, const answers *all,
                          float weight[2])
{
    double at[2] = {0.5, 0.5};
    double square[2] = {0, 0};
    double slope[2];
    double loss = 0;
    for (uint32_t step = 0; step < STEPS; step++) {
        loss = slopes(all, at, slope);
        for (uint32_t k = 0; k < 2; k++) {
            square[k] += slope[k] * slope[k];
            at[k] -= 0.1 * slope[k] / (sqrt(square[k]) + 1e-9);
        }
    }
    const double own[2] = {1, 0};
    const double reader[2] = {0, 1};
    printf("pool of %s: %u answers, networks ^ %.2f * reader ^ %.2f; loss "
           "%.4f (networks alone %.4f, reader alone %.4f)\n",
           name, all->count, at[0], at[1], loss, slopes(all, own, slope),
           slopes(all, reader, slope));
    weight[0] = (float)at[0];
    weight[1] = (float)at[1];
}

dgm_err event_pool_learn(event_work *self, const dgm_event_model *model,
                         dgm_event_pool *out, bool *learned)
{
    static const char *const name[DGM_POOLS] = {"types", "parts", "stance"};
    answers all[DGM_POOLS] = {{0}};
    *learned = false;
    for (uint32_t i = 0; i < self->coded.count; i++) {
        const coded *passage = &self->coded.at[i];
        if (passage->passage->apart && passage->doc->opined) {
            DGM_TRY(ask_passage(passage, model, &self->arena, all));
            *learned = true;
        }
    }
    for (uint32_t i = 0; *learned && i < DGM_POOLS; i++) {
        learn_weights(name[i], &all[i], out->weight[i]);
    }
    return DGM_ERR_OK;
}
