/* SPDX-License-Identifier: Apache-2.0 */
#include "event/explain.h"

#include "event/feature.h"
#include "event/pool.h"

static const char *const ground_name[DGM_GROUND_COUNT] = {
#define NAME(name, text) text,
    DGM_GROUND_MAP(NAME)
#undef NAME
};

const char *dgm_ground_name(uint32_t ground)
{
    return ground < DGM_GROUND_COUNT ? ground_name[ground] : "";
}

/* The group of a kind of feature; those that no line names are of the rest. */
static uint32_t ground_of(uint8_t kind)
{
    static const uint8_t of[UINT8_MAX + 1] = {
        [SEE_WORD] = DGM_GROUND_WORD,
        [SEE_WORD_TAG] = DGM_GROUND_WORD,
        [SEE_WORD_RELATION] = DGM_GROUND_WORD,
        [SEE_WORD_FORM] = DGM_GROUND_WORD,
        [SEE_SUFFIX] = DGM_GROUND_WORD,
        [SEE_TAG] = DGM_GROUND_WORD,
        [SEE_RELATION] = DGM_GROUND_WORD,
        [SEE_VERB] = DGM_GROUND_FORM,
        [SEE_VERB_WORD] = DGM_GROUND_FORM,
        [SEE_FRAME_TYPE] = DGM_GROUND_FRAME,
        [SEE_FRAME_PLAIN] = DGM_GROUND_FRAME,
        [SEE_FRAME_RULE] = DGM_GROUND_FRAME,
        [SEE_FRAME_PARTIES] = DGM_GROUND_FRAME,
        [SEE_FRAME_NONE] = DGM_GROUND_FRAME,
        [SEE_SUBJECT] = DGM_GROUND_DOER,
        [SEE_SUBJECT_KIND] = DGM_GROUND_DOER,
        [SEE_SUBJECT_KIND_WORD] = DGM_GROUND_DOER,
        [SEE_AGENT_KIND] = DGM_GROUND_DOER,
        [SEE_OBJECT] = DGM_GROUND_UNDERGOER,
        [SEE_OBJECT_KIND] = DGM_GROUND_UNDERGOER,
        [SEE_OBJECT_KIND_WORD] = DGM_GROUND_UNDERGOER,
        [SEE_OBJECT_WORD] = DGM_GROUND_UNDERGOER,
        [SEE_BELOW] = DGM_GROUND_BELOW,
        [SEE_BELOW_WORD] = DGM_GROUND_BELOW,
        [SEE_BELOW_LEMMA] = DGM_GROUND_BELOW,
        [SEE_BELOW_KIND] = DGM_GROUND_BELOW,
        [SEE_ABOVE] = DGM_GROUND_ABOVE,
        [SEE_ABOVE_RELATION] = DGM_GROUND_ABOVE,
        [SEE_ABOVE_FRAME] = DGM_GROUND_ABOVE,
        [SEE_ABOVE_WORD] = DGM_GROUND_ABOVE,
        [SEE_ABOVE_VERB] = DGM_GROUND_ABOVE,
        [SEE_ABOVE_TWO] = DGM_GROUND_ABOVE,
        [SEE_BEFORE] = DGM_GROUND_NEIGHBOUR,
        [SEE_BEHIND] = DGM_GROUND_NEIGHBOUR,
        [SEE_BEFORE_WORD] = DGM_GROUND_NEIGHBOUR,
        [SEE_BEHIND_WORD] = DGM_GROUND_NEIGHBOUR};
    return of[kind];
}

/* The likeliest answer but the one that was taken. */
static uint8_t likeliest_other(const dgm_trigger *trigger, uint8_t type)
{
    uint8_t best = type == DGM_EVENT_NONE ? DGM_EVENT_AGREE : DGM_EVENT_NONE;
    for (uint32_t i = 0; i < DGM_EVENT_COUNT; i++) {
        if (i != type && trigger->type_share[i] > trigger->type_share[best]) {
            best = (uint8_t)i;
        }
    }
    return best;
}

static void add_weights(const dgm_evidence *evidence,
                        const dgm_weighed *weighed, dgm_explained *out)
{
    for (uint32_t i = 0; i < evidence->count; i++) {
        out->ground[ground_of(evidence->kind[i])] += weighed->feature[i];
    }
    for (uint32_t i = 0; i < DGM_SLOTS; i++) {
        out->ground[DGM_GROUND_LIKE] += weighed->word[i];
    }
    for (uint32_t i = 0; i < DGM_STATES; i++) {
        out->ground[DGM_GROUND_STATE] += weighed->state[i];
    }
}

/* The reader's own log odds, where they are pooled; the networks' weigh as
 * much as the pool gives them. */
static void weigh_reader(const dgm_decider *self, const dgm_event *event,
                         dgm_explained *out)
{
    float log[DGM_EVENT_COUNT];
    if (!dgm_pooled(self->model, self->doc)) {
        return;
    }
    const float *weight = self->model->pool->weight[DGM_POOL_TYPE];
    for (uint32_t i = 0; i < DGM_GROUND_COUNT; i++) {
        out->ground[i] *= weight[0];
    }
    dgm_opinion_types(dgm_opinion_of(self->doc, event->trigger), log);
    out->ground[DGM_GROUND_READER] =
        weight[1] * (log[event->type] - log[out->over]);
}

/* What the sentence says and what the word does. */
static void weigh_type(const dgm_decider *self, const dgm_event *event,
                       dgm_explained *out)
{
    const dgm_scorer *scorer = &self->model->trigger;
    const dgm_vectors *vectors = &self->model->vectors;
    dgm_evidence evidence[2];
    dgm_weighed weighed;
    float hidden[DGM_SCORER_HIDDEN];
    float slope[DGM_SCORER_HIDDEN];
    dgm_sentence_evidence(self->sight, event->sentence, &evidence[0]);
    dgm_trigger_evidence(self->sight, event->trigger, &evidence[1]);
    dgm_scorer_begin(scorer, hidden);
    for (uint32_t i = 0; i < 2; i++) {
        dgm_scorer_add(scorer, vectors, &evidence[i], hidden);
    }
    out->over = likeliest_other(&out->trigger, event->type);
    out->ground[DGM_GROUND_ALWAYS] =
        dgm_scorer_slope(scorer, hidden, event->type, out->over, slope);
    for (uint32_t i = 0; i < 2; i++) {
        dgm_scorer_weigh(scorer, vectors, &evidence[i], slope, &weighed);
        add_weights(&evidence[i], &weighed, out);
    }
    weigh_reader(self, event, out);
}

static void ask_networks(dgm_decider *self, const dgm_event *event,
                         dgm_explained *out)
{
    (void)dgm_decide_mode(self, event->trigger, event->type, out->mode);
    dgm_decide_stance(self, event->trigger, event->type, out->stance);
    dgm_decide_cast(self, event->trigger, event->type, &out->cast, out->share);
}

dgm_err dgm_event_explain(dgm_decider *self, const dgm_event *event,
                          dgm_arena *arena, dgm_explained *out, bool *found)
{
    dgm_decisions rows = {0};
    dgm_range token = self->doc->sentence.at[event->sentence].token;
    *out = (dgm_explained){.decided = {.laid = false}};
    *found = false;
    DGM_TRY(dgm_decide_sentence(self, token, arena, &rows));
    for (uint32_t i = 0; i < rows.count && !*found; i++) {
        if (rows.at[i].event.trigger == event->trigger) {
            out->decided = rows.at[i];
            *found = true;
        }
    }
    dgm_decide_trigger(self, event->trigger, &out->trigger);
    out->proposal = dgm_proposal_at(self->sight, event->trigger);
    weigh_type(self, event, out);
    ask_networks(self, event, out);
    return DGM_ERR_OK;
}
