/* SPDX-License-Identifier: Apache-2.0 */
/* Rows of the coder held against the labels. */
#include "event_work.h"

#include "event/pool.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool same_parties(const dgm_doc *doc, const dgm_parties *said,
                         const dgm_indices *wanted)
{
    uint32_t met = 0;
    for (uint32_t i = 0; i < said->count; i++) {
        bool known = false;
        for (uint32_t k = 0; k < wanted->count && !known; k++) {
            uint32_t a = dgm_mention_at(doc, said->at[i].head);
            uint32_t b = dgm_mention_at(doc, wanted->at[k]);
            known = said->at[i].head == wanted->at[k] ||
                    (a != DGM_NONE && b != DGM_NONE &&
                     doc->mention.at[a].actor != DGM_NONE &&
                     doc->mention.at[a].actor == doc->mention.at[b].actor);
        }
        if (!known) {
            return false;
        }
        met++;
    }
    return met >= wanted->count || (met > 0 && met == wanted->count);
}

static bool two_sided(uint8_t type)
{
    return type == DGM_EVENT_AGREE || type == DGM_EVENT_CONSULT ||
           type == DGM_EVENT_COOPERATE;
}

static bool parties_right(const dgm_doc *doc, const dgm_event *event,
                          const coded_event *wanted)
{
    if (wanted->lost > 0) {
        return false;
    }
    bool same = same_parties(doc, &event->actor, &wanted->actor) &&
                same_parties(doc, &event->recipient, &wanted->recipient);
    bool swapped = same_parties(doc, &event->actor, &wanted->recipient) &&
                   same_parties(doc, &event->recipient, &wanted->actor);
    return same || (two_sided(event->type) && swapped);
}

static bool conditional(uint8_t condition)
{
    return condition != DGM_CONDITION_NONE;
}

static void judge_row(const coded *passage, const dgm_event *event,
                      const coded_event *wanted, verdict *out, judged_row *row)
{
    const dgm_stance *a = &event->stance;
    if (wanted == NULL) {
        return;
    }
    const labelled_event *label = wanted->label;
    const dgm_stance *b = &label->stance;
    row->typed =
        event->type == label->type || (label->others >> event->type & 1) != 0;
    row->placed = row->typed && parties_right(passage->doc, event, wanted);
    row->usable = row->placed && a->polarity == b->polarity &&
                  a->time == b->time &&
                  conditional(a->condition) == conditional(b->condition);
    if (row->typed && label->mode != DGM_MODE_NONE) {
        out->moded++;
        out->mode_right += event->mode == label->mode;
    }
}

/* A labelled event of that type in the sentence that no row has at its own
 * word. */
static const coded_event *partner(const coded *passage, const dgm_event *event,
                                  const uint8_t *taken)
{
    for (uint32_t i = 0; i < passage->event.count; i++) {
        const coded_event *other = &passage->event.at[i];
        if (other->trigger != DGM_NONE && !taken[i] &&
            other->label->type == event->type &&
            passage->doc->token.at[other->trigger].sentence ==
                event->sentence) {
            return other;
        }
    }
    return NULL;
}

static dgm_err judge_rows(event_work *self, const coded *passage,
                          const dgm_event_model *model, verdict *out)
{
    dgm_decider decider = {
        .model = model, .sight = &passage->sight, .doc = passage->doc};
    const dgm_doc *doc = passage->doc;
    uint8_t *taken = calloc((size_t)passage->event.count + 1, 1);
    float *loud = calloc((size_t)doc->sentence.count + 1, sizeof *loud);
    dgm_err code = taken && loud ? DGM_ERR_OK : DGM_ERR_MEMORY;
    dgm_decisions said = {0};
    DGM_VEC(judged_row) row = {0};
    for (uint32_t s = 0; s < doc->sentence.count && code == DGM_ERR_OK; s++) {
        code = dgm_decide_sentence(&decider, doc->sentence.at[s].token,
                                   &self->arena, &said);
    }
    for (uint32_t i = 0; i < said.count && code == DGM_ERR_OK; i++) {
        judged_row one = {.score = said.at[i].event.score};
        uint32_t home = said.at[i].event.sentence;
        memcpy(one.part, said.at[i].part, sizeof one.part);
        loud[home] = fmaxf(loud[home], one.score);
        code = dgm_vec_push(&self->arena, &row, &one);
    }
    for (int own = 1; own >= 0 && code == DGM_ERR_OK; own--) {
        for (uint32_t i = 0; i < said.count; i++) {
            const dgm_event *event = &said.at[i].event;
            const coded_event *wanted =
                coded_event_at(passage, event->trigger);
            if ((wanted != NULL) != own) {
                continue;
            }
            wanted = wanted ? wanted : partner(passage, event, taken);
            if (wanted) {
                taken[wanted - passage->event.at] = 1;
            }
            judge_row(passage, event, wanted, out, &row.at[i]);
        }
    }
    for (uint32_t i = 0; i < row.count && code == DGM_ERR_OK; i++) {
        code = dgm_vec_push(&self->arena, &out->row, &row.at[i]);
    }
    for (uint32_t i = 0; i < passage->event.count; i++) {
        out->wanted += !passage->event.at[i].label->optional;
    }
    for (uint32_t s = 0; s < doc->sentence.count && code == DGM_ERR_OK; s++) {
        bool quiet = true;
        for (uint32_t i = 0; i < passage->event.count; i++) {
            uint32_t trigger = passage->event.at[i].trigger;
            quiet = quiet && (trigger == DGM_NONE ||
                              doc->token.at[trigger].sentence != s);
        }
        if (quiet) {
            out->quiet++;
            code = dgm_vec_push(&self->arena, &out->loudest, &loud[s]);
        }
    }
    free(taken);
    free(loud);
    return code;
}

static void judge_contexts(const coded *passage, const dgm_event_model *model,
                           verdict *out)
{
    dgm_evidence evidence;
    float p[DGM_CONTEXT_COUNT];
    const float *least =
        dgm_event_numbers_for(model, passage->doc)->context_least;
    dgm_context_evidence(&passage->sight,
                         (dgm_range){0, passage->doc->token.count}, &evidence);
    dgm_scorer_run(&model->context, &model->vectors, &evidence, p);
    for (uint32_t i = 0; i < DGM_CONTEXT_COUNT; i++) {
        uint32_t said = p[i] >= least[i];
        uint32_t wanted = passage->passage->contexts >> i & 1;
        uint32_t band = (uint32_t)(p[i] * CONTEXT_BANDS);
        band = band < CONTEXT_BANDS ? band : CONTEXT_BANDS - 1;
        out->context_band[i][band]++;
        out->context_true[i][band] += wanted;
        out->context[0] += said & wanted;
        out->context[1] += said;
        out->context[2] += wanted;
    }
}

dgm_err event_judge(event_work *self, const coded *passage,
                    const dgm_event_model *model, verdict *out)
{
    judge_contexts(passage, model, out);
    return judge_rows(self, passage, model, out);
}
