/* SPDX-License-Identifier: Apache-2.0 */
/* How the networks' answers are pooled with the encoder's: two weights for
 * each kind of question, the likeliest on passages that taught neither, then
 * the score and the threshold of what is pooled. */
#include "events.h"

#include "event_work.h"

#include "base/shares.h"
#include "event/pool.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char pool_help[] =
    "usage: dragoman-train --pool [-o FILE] SHARE LABELLED...\n"
    "\n"
    "Learns how the networks of SHARE/events.dgm and the opinions of "
    "SHARE/encoder.dgm\n"
    "are pooled, on the passages of LABELLED that lie in a folder \"apart\", "
    "and writes\n"
    "the model with that (default events.dgm).\n";

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
    uint32_t first = decider->doc->sentence
                         .at[decider->doc->token.at[event->trigger].sentence]
                         .token.first;
    dgm_decide_cast(decider, event->trigger, event->label->type, &cast, share);
    for (uint32_t i = 0; i < cast.count; i++) {
        dgm_log_shares(opinion->party +
                           (size_t)(cast.head[i] - first) * DGM_OPINION_PARTS,
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
        dgm_log_shares(opinion->stance + at, size[i], reader);
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

static dgm_err learn_all(event_work *self, const dgm_event_model *model,
                         dgm_event_pool *out)
{
    static const char *const name[DGM_POOLS] = {"types", "parts", "stance"};
    answers all[DGM_POOLS] = {{0}};
    for (uint32_t i = 0; i < self->coded.count; i++) {
        DGM_TRY(ask_passage(&self->coded.at[i], model, &self->arena, all));
    }
    for (uint32_t i = 0; i < DGM_POOLS; i++) {
        learn_weights(name[i], &all[i], out->weight[i]);
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- model */

#define SECTIONS 26

static const char *const copied[SECTIONS - 1] = {
    "t.shape", "t.check",  "t.row",   "t.dense", "m.shape",
    "m.check", "m.row",    "m.dense", "p.shape", "p.check",
    "p.row",   "p.dense",  "s.shape", "s.check", "s.row",
    "s.dense", "c.shape",  "c.check", "c.row",   "c.dense",
    "w.key",   "w.vector", "quiet",   "numbers", "origin"};

/* The model as it is, with another pool. */
static dgm_err write_model(const dgm_event_model *model,
                           const dgm_event_pool *pool, const char *path,
                           dgm_error *err)
{
    dgm_section_source section[SECTIONS];
    for (uint32_t i = 0; i + 1 < SECTIONS; i++) {
        dgm_section part;
        DGM_TRY(dgm_mapped_section(&model->file, copied[i], 1, &part, err));
        section[i] = (dgm_section_source){copied[i], part.ptr, part.len};
    }
    section[SECTIONS - 1] = (dgm_section_source){"pool", pool, sizeof *pool};
    return dgm_mapped_write(path, DGM_EVENT_MAGIC, DGM_EVENT_VERSION, section,
                            SECTIONS, err);
}

/* ------------------------------------------------------------------- whole */

/* The passages apart, read by the encoder. */
static dgm_err read_apart(event_work *self, int count, char **path,
                          dgm_error *err)
{
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code = DGM_ERR_OK;
    for (int i = 0; i < count && code == DGM_ERR_OK; i++) {
        code = labelled_read(&self->labelled, path[i], &report, err);
    }
    code = code == DGM_ERR_OK ? dgm_report_error(&report, err) : code;
    dgm_arena_release(&report.arena);
    for (uint32_t i = 0;
         i < self->labelled.passage.count && code == DGM_ERR_OK; i++) {
        coded one;
        if (!self->labelled.passage.at[i].apart) {
            continue;
        }
        code = coded_read(&one, &self->rooms, &self->labelled.passage.at[i],
                          &self->arena);
        DGM_TRY(dgm_vec_push(&self->arena, &self->coded, &one));
    }
    return code;
}

/* The score of what is pooled. */
static dgm_err learn_numbers(event_work *self, dgm_event_model *model,
                             dgm_event_pool *pool)
{
    verdict pooled = {.wanted = 0};
    model->pool = pool;
    for (uint32_t i = 0; i < self->coded.count; i++) {
        DGM_TRY(event_judge(self, &self->coded.at[i], model, &pooled));
    }
    event_score_learn(&pooled, &pool->numbers);
    event_score_show("apart, where score and threshold were learned", &pooled,
                     pool->numbers.least);
    return DGM_ERR_OK;
}

static dgm_err learn(event_work *self, dgm_event_model *model, int count,
                     char **path, const char *out, dgm_error *err)
{
    const dgm_event_pool *before = model->pool;
    dgm_event_pool pool = {.numbers = *model->numbers};
    DGM_TRY(read_apart(self, count, path, err));
    if (self->coded.count == 0 || !self->coded.at[0].doc->opined) {
        return dgm_error_set(err, DGM_ERR_NOT_FOUND, NULL, 0, -1,
                             "no passages apart, or no encoder to read them");
    }
    model->pool = NULL;
    dgm_err code = learn_all(self, model, &pool);
    if (code == DGM_ERR_OK) {
        code = learn_numbers(self, model, &pool);
    }
    model->pool = before;
    return code == DGM_ERR_OK ? write_model(model, &pool, out, err) : code;
}

static dgm_err open_rooms(event_work *self, const char *share,
                          dgm_event_model **model, dgm_error *err)
{
    char path[4200];
    (void)snprintf(path, sizeof path, "%s/events.dgm", share);
    DGM_TRY(coded_open(&self->rooms, share, err));
    DGM_TRY(parser_use_encoder(&self->rooms.parser, share, err));
    return dgm_event_model_open(model, path, err);
}

dgm_err events_pool(int argc, char **argv, dgm_error *err)
{
    const char *out = "events.dgm";
    event_work self = {.options = NULL};
    dgm_event_model *model = NULL;
    if (argc > 2 && strcmp(argv[0], "-o") == 0) {
        out = argv[1];
        argc -= 2;
        argv += 2;
    }
    if (argc < 2 || argv[0][0] == '-') {
        return DGM_ERR_ARGUMENT;
    }
    dgm_arena_init(&self.arena, 0);
    labelled_init(&self.labelled);
    dgm_err code = open_rooms(&self, argv[0], &model, err);
    if (code == DGM_ERR_OK) {
        code = learn(&self, model, argc - 1, argv + 1, out, err);
    }
    for (uint32_t i = 0; i < self.coded.count; i++) {
        coded_free(&self.coded.at[i]);
    }
    dgm_event_model_close(model);
    coded_close(&self.rooms);
    labelled_free(&self.labelled);
    dgm_arena_release(&self.arena);
    return code;
}
