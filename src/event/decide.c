/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The coder's decisions.  Every question goes to a small learned network
 * (event/scorer.h) that sees the tree, the words, who is named and what the
 * frames propose (event/evidence.h).  A frame that a user lays over the
 * program's own decides where it holds, without the networks.
 */
#include "event/decide.h"

#include "event/pool.h"

#include <math.h>
#include <string.h>

/* The score of what a user's own frame says. */
#define SCORE_LAID 0.9F
/* A row is right less often than its word is an event: at less than so much of
 * the score that is asked for, parties need not be looked for. */
#define EVENT_TO_SCORE 0.7F

/* --------------------------------------------------------------- triggers */

/* What a sentence says, added up for the questions that its words share. */
static void hear_sentence(dgm_decider *self, uint32_t sentence)
{
    dgm_evidence evidence;
    const dgm_event_model *model = self->model;
    if (self->heard == sentence + 1) {
        return;
    }
    self->heard = sentence + 1;
    dgm_sentence_evidence(self->sight, sentence, &evidence);
    dgm_scorer_begin(&model->trigger, self->trigger_sum);
    dgm_scorer_add(&model->trigger, &model->vectors, &evidence,
                   self->trigger_sum);
    dgm_scorer_begin(&model->mode, self->mode_sum);
    dgm_scorer_add(&model->mode, &model->vectors, &evidence, self->mode_sum);
}

void dgm_decide_trigger(dgm_decider *self, uint32_t token, dgm_trigger *out)
{
    dgm_evidence evidence;
    float hidden[DGM_SCORER_HIDDEN];
    float *p = out->type_share;
    const dgm_scorer *scorer = &self->model->trigger;
    hear_sentence(self, self->doc->token.at[token].sentence);
    dgm_trigger_evidence(self->sight, token, &evidence);
    memcpy(hidden, self->trigger_sum, sizeof hidden);
    dgm_scorer_add(scorer, &self->model->vectors, &evidence, hidden);
    dgm_scorer_end(scorer, hidden, p);
    dgm_pool_types(self->model, self->doc, token, p);
    out->token = token;
    out->type = DGM_EVENT_AGREE;
    for (uint32_t i = DGM_EVENT_NONE + 1; i < DGM_EVENT_COUNT; i++) {
        out->type = p[i] > p[out->type] ? (uint8_t)i : out->type;
    }
}

uint8_t dgm_decide_mode(dgm_decider *self, uint32_t token, uint8_t type,
                        float share[DGM_MODE_COUNT])
{
    dgm_evidence evidence;
    float hidden[DGM_SCORER_HIDDEN];
    uint8_t best = DGM_MODE_NONE;
    hear_sentence(self, self->doc->token.at[token].sentence);
    dgm_mode_evidence(self->sight, token, type, &evidence);
    memcpy(hidden, self->mode_sum, sizeof hidden);
    dgm_scorer_add(&self->model->mode, &self->model->vectors, &evidence,
                   hidden);
    dgm_scorer_end(&self->model->mode, hidden, share);
    for (uint32_t i = 0; i < DGM_MODE_COUNT; i++) {
        if (dgm_mode_fits(type, i) && share[i] > share[best]) {
            best = (uint8_t)i;
        }
    }
    return best;
}

/* ----------------------------------------------------------------- parties */

/* "Attacked Arvenia but not Belmark". */
static bool is_left_out(const dgm_doc *doc, uint32_t head)
{
    return doc->token.at[head].rel == DGM_REL_CONJ &&
           dgm_tree_negated(doc, head);
}

void dgm_decide_cast(const dgm_decider *self, uint32_t trigger, uint8_t type,
                     dgm_cast *cast, float (*share)[DGM_PARTY_PARTS])
{
    const float *least = dgm_event_numbers_for(self->model, self->doc)->part;
    const dgm_scorer *scorer = &self->model->party;
    float trigger_sum[DGM_SCORER_HIDDEN];
    cast->count = dgm_party_candidates(self->sight, trigger, cast->head);
    for (uint32_t i = 0; i < cast->count; i++) {
        dgm_evidence evidence;
        dgm_evidence shared = {.count = 0};
        float hidden[DGM_SCORER_HIDDEN];
        float *p = share[i];
        dgm_party_evidence(self->sight, trigger, type, cast, i, &evidence);
        if (i == 0) {
            shared.word[0] = evidence.word[0];
            shared.state[0] = evidence.state[0];
            dgm_scorer_begin(scorer, trigger_sum);
            dgm_scorer_add(scorer, &self->model->vectors, &shared,
                           trigger_sum);
        }
        evidence.word[0] = 0;
        evidence.state[0] = NULL;
        memcpy(hidden, trigger_sum, sizeof hidden);
        dgm_scorer_add(scorer, &self->model->vectors, &evidence, hidden);
        dgm_scorer_end(scorer, hidden, p);
        dgm_pool_parts(self->model, self->doc, trigger, cast->head[i], p);
        bool acts = p[DGM_PARTY_ACTOR] >= p[DGM_PARTY_RECIPIENT];
        uint8_t part = acts ? DGM_PARTY_ACTOR : DGM_PARTY_RECIPIENT;
        bool taken =
            p[part] >= least[!acts] && !is_left_out(self->doc, cast->head[i]);
        cast->part[i] = taken ? part : DGM_PARTY_NONE;
    }
}

/* The parties, and how sure they are. */
static dgm_err decide_parties(const dgm_decider *self, dgm_event *event,
                              float *sure)
{
    dgm_cast cast;
    float share[DGM_PARTY_CANDIDATES][DGM_PARTY_PARTS];
    dgm_decide_cast(self, event->trigger, event->type, &cast, share);
    for (uint32_t i = 0; i < cast.count; i++) {
        uint8_t part = cast.part[i];
        float one = logf(fmaxf(share[i][part], 1e-4F));
        sure[DGM_SCORE_PARTIES] += one;
        sure[DGM_SCORE_LEAST] = fminf(sure[DGM_SCORE_LEAST], one);
        if (part != DGM_PARTY_NONE) {
            DGM_TRY(dgm_party_take(self->doc,
                                   part == DGM_PARTY_ACTOR ? &event->actor
                                                           : &event->recipient,
                                   cast.head[i]));
        }
    }
    dgm_party_drop_self(self->doc, event);
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ stance */

static uint32_t best_of(const float *share, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++) {
        best = share[i] > share[best] ? i : best;
    }
    return best;
}

void dgm_decide_stance(const dgm_decider *self, uint32_t token, uint8_t type,
                       float share[DGM_SCORER_OUTPUTS])
{
    dgm_evidence evidence;
    dgm_stance_evidence(self->sight, token, type, &evidence);
    dgm_scorer_run(&self->model->stance, &self->model->vectors, &evidence,
                   share);
    dgm_pool_stance(self->model, self->doc, token, share);
}

/* The log of what was taken of polarity, time and condition. */
static float take_stance(const dgm_decider *self, dgm_event *event)
{
    static const uint8_t size[] = DGM_STANCE_SIZES;
    float p[DGM_SCORER_OUTPUTS];
    uint32_t best[DGM_STANCE_PARTS];
    float sure = 0;
    uint32_t at = 0;
    dgm_decide_stance(self, event->trigger, event->type, p);
    for (uint32_t i = 0; i < DGM_STANCE_PARTS; i++) {
        best[i] = best_of(p + at, size[i]);
        if (i <= DGM_STANCE_CONDITION) {
            sure += logf(p[at + best[i]]);
        }
        at += size[i];
    }
    dgm_stance_from(best, &event->stance);
    event->negated = event->stance.polarity == DGM_POLARITY_NEG;
    return sure;
}

/* ------------------------------------------------------------------- score */

float dgm_decide_score(const dgm_event_numbers *numbers,
                       const float part[DGM_SCORE_PARTS])
{
    float sum = 0;
    for (uint32_t i = 0; i < DGM_SCORE_PARTS; i++) {
        sum += numbers->score[i] * part[i];
    }
    return 1.0F / (1.0F + expf(-sum));
}

static float logit(float p)
{
    p = fminf(fmaxf(p, 1e-5F), 1.0F - 1e-5F);
    return logf(p / (1.0F - p));
}

/* ------------------------------------------------------------------ events */

static void take_code(const dgm_decider *self, dgm_event *event)
{
    const dgm_proposal *p = dgm_proposal_at(self->sight, event->trigger);
    const dgm_code_row *row = NULL;
    event->rule = DGM_STR("model");
    event->stated = event->trigger;
    if (p && p->event.type == event->type) {
        event->rule = p->event.rule;
        memcpy(event->cameo, p->event.cameo, sizeof event->cameo);
        event->goldstein = p->event.goldstein;
        event->trigger_span = p->event.trigger_span;
        return;
    }
    row = dgm_frames_row(self->sight->frames, event->type, event->mode);
    if (row) {
        memcpy(event->cameo, row->cameo, sizeof event->cameo);
        event->goldstein = row->goldstein;
    }
}

/* What an event's score is made of, its rivals apart. */
static void weigh(const dgm_decider *self, const dgm_trigger *trigger,
                  const dgm_event *event, float part[DGM_SCORE_PARTS])
{
    const dgm_token *t = &self->doc->token.at[event->trigger];
    const dgm_proposal *p = dgm_proposal_at(self->sight, event->trigger);
    dgm_range range = self->doc->sentence.at[event->sentence].token;
    float is_event = 1.0F - trigger->type_share[DGM_EVENT_NONE];
    float type = trigger->type_share[event->type] / fmaxf(is_event, 1e-5F);
    uint32_t actors = event->actor.count;
    uint32_t recipients = event->recipient.count;
    part[DGM_SCORE_BIAS] = 1.0F;
    part[DGM_SCORE_EVENT] = logit(is_event);
    part[DGM_SCORE_TYPE] = logf(fmaxf(type, 1e-4F));
    part[DGM_SCORE_ACTOR] = actors > 0;
    part[DGM_SCORE_KNOWN] = actors > 0 && event->actor.at[0].actor != DGM_NONE;
    part[DGM_SCORE_AIMED] = recipients > 0;
    part[DGM_SCORE_NOBODY] = actors + recipients == 0;
    part[DGM_SCORE_SEVERAL] = actors + recipients > 2;
    part[DGM_SCORE_NOUN] = t->upos != DGM_UPOS_VERB;
    part[DGM_SCORE_FRAME] = p && p->event.type == event->type;
    part[DGM_SCORE_LONG] = (float)(range.last - range.first) / 100.0F;
    part[DGM_SCORE_QUOTED] =
        dgm_quotation_of(self->doc, event->trigger) != DGM_NONE;
    part[DGM_SCORE_OF_TYPE + event->type] = 1.0F;
}

static dgm_err decide_event(dgm_decider *self, const dgm_trigger *trigger,
                            dgm_decided *out)
{
    const dgm_token *t = &self->doc->token.at[trigger->token];
    dgm_event *event = &out->event;
    *event = (dgm_event){.type = trigger->type,
                         .trigger = trigger->token,
                         .trigger_span = {t->begin, t->end},
                         .sentence = t->sentence,
                         .place = DGM_NONE,
                         .date = DGM_NONE,
                         .claim = DGM_NONE};
    float mode[DGM_MODE_COUNT];
    event->mode = dgm_decide_mode(self, event->trigger, event->type, mode);
    DGM_TRY(decide_parties(self, event, out->part));
    out->part[DGM_SCORE_STANCE] = take_stance(self, event);
    weigh(self, trigger, event, out->part);
    take_code(self, event);
    return DGM_ERR_OK;
}

/* What a frame that a user laid over says, as it says it. */
static dgm_err take_laid(const dgm_decider *self, const dgm_proposal *p,
                         dgm_decided *out)
{
    out->laid = true;
    out->event = p->event;
    (void)take_stance(self, &out->event);
    out->event.negated = p->event.negated;
    out->event.score = SCORE_LAID;
    return p->frame->reciprocal ? dgm_party_reciprocate(self->doc, &out->event)
                                : DGM_ERR_OK;
}

/* ---------------------------------------------------------------- rivals */

static bool share_party(const dgm_parties *a, const dgm_parties *b)
{
    for (uint32_t i = 0; i < a->count; i++) {
        for (uint32_t k = 0; k < b->count; k++) {
            const dgm_party *x = &a->at[i];
            const dgm_party *y = &b->at[k];
            if (x->head == y->head ||
                (x->actor != DGM_NONE && x->actor == y->actor)) {
                return true;
            }
        }
    }
    return a->count == 0 || b->count == 0;
}

/* "Killed in an attack", "a bombing struck": one act, told twice. */
static void weigh_rivals(const dgm_doc *doc, dgm_decided *row, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        float *part = row[i].part;
        for (uint32_t k = 0; k < count; k++) {
            const dgm_event *a = &row[i].event;
            const dgm_event *b = &row[k].event;
            if (k == i ||
                row[k].part[DGM_SCORE_EVENT] <= part[DGM_SCORE_EVENT]) {
                continue;
            }
            bool same = a->type == b->type &&
                        share_party(&a->actor, &b->actor) &&
                        share_party(&a->recipient, &b->recipient);
            bool near = doc->token.at[a->trigger].head == b->trigger ||
                        doc->token.at[b->trigger].head == a->trigger;
            part[DGM_SCORE_TWIN] = same ? 1.0F : part[DGM_SCORE_TWIN];
            part[DGM_SCORE_NEAR] = same && near ? 1.0F : part[DGM_SCORE_NEAR];
            part[DGM_SCORE_RIVAL] =
                !same && a->type == b->type ? 1.0F : part[DGM_SCORE_RIVAL];
            part[DGM_SCORE_OTHERS] = fminf(part[DGM_SCORE_OTHERS] + 1, 3);
        }
    }
}

/* "The earthquake killed thirty": nobody did it. */
static bool is_force(const dgm_decider *self, const dgm_event *event)
{
    for (uint32_t i = 0; i < event->actor.count; i++) {
        const dgm_token *head = &self->doc->token.at[event->actor.at[i].head];
        if (dgm_listed(self->sight->lists, head, DGM_LIST_NOUN_FORCE)) {
            return true;
        }
    }
    return false;
}

static dgm_err try_token(dgm_decider *self, uint32_t token, dgm_arena *arena,
                         dgm_decisions *out)
{
    dgm_trigger trigger;
    dgm_decided one = {.laid = false};
    const dgm_proposal *p = dgm_proposal_at(self->sight, token);
    if (p && p->frame->layer > 0) {
        if (p->frame->type == DGM_EVENT_NONE) {
            return DGM_ERR_OK;
        }
        DGM_TRY(take_laid(self, p, &one));
        return dgm_vec_push(arena, out, &one);
    }
    if (!dgm_event_candidate(self->sight, token) ||
        dgm_quiet_has(&self->model->quiet,
                      dgm_quiet_key(&self->doc->token.at[token]))) {
        return DGM_ERR_OK;
    }
    dgm_decide_trigger(self, token, &trigger);
    if (1.0F - trigger.type_share[DGM_EVENT_NONE] <
        fmaxf(dgm_event_numbers_for(self->model, self->doc)->trigger_least,
              self->least * EVENT_TO_SCORE)) {
        return DGM_ERR_OK;
    }
    DGM_TRY(decide_event(self, &trigger, &one));
    return is_force(self, &one.event) ? DGM_ERR_OK
                                      : dgm_vec_push(arena, out, &one);
}

dgm_err dgm_decide_sentence(dgm_decider *self, dgm_range token,
                            dgm_arena *arena, dgm_decisions *out)
{
    uint32_t before = out->count;
    for (uint32_t i = token.first; i < token.last; i++) {
        DGM_TRY(try_token(self, i, arena, out));
    }
    if (out->count == before) {
        return DGM_ERR_OK;
    }
    weigh_rivals(self->doc, out->at + before, out->count - before);
    for (uint32_t i = before; i < out->count; i++) {
        dgm_decided *row = &out->at[i];
        if (!row->laid) {
            row->event.score = dgm_decide_score(
                dgm_event_numbers_for(self->model, self->doc), row->part);
        }
    }
    return DGM_ERR_OK;
}
