/* SPDX-License-Identifier: Apache-2.0 */
/* An event line by line: what it was taken for and instead of what, what the
 * model weighed, how the text stands to it, who says so, when, where. */
#include "coder/explain.h"

#include "base/number.h"
#include "event/pool.h"
#include "store/plain.h"

/* Types and modes that are less likely are not told. */
#define SHARE_TOLD 0.03F

static void put(dgm_explainer *self, const char *text)
{
    dgm_paint_put(&self->paint, text);
}

static void blank(dgm_explainer *self)
{
    dgm_paint_blank(&self->paint);
}

static void mark(dgm_explainer *self, const char *text)
{
    dgm_paint_mark(&self->paint, text);
    blank(self);
}

static void quote(dgm_explainer *self, dgm_span span)
{
    dgm_tell_quote(self, span);
    blank(self);
}

/* ------------------------------------------------------------ type, mode */

/* The others that are likely enough, the likeliest first. */
static void tell_others(dgm_explainer *self, const float *share,
                        uint32_t count, uint32_t taken,
                        const char *(*name)(uint32_t))
{
    uint64_t told = UINT64_C(1) << taken;
    for (;;) {
        uint32_t best = taken;
        for (uint32_t i = 0; i < count; i++) {
            if (!(told >> i & 1) && share[i] >= SHARE_TOLD &&
                (best == taken || share[i] > share[best])) {
                best = i;
            }
        }
        if (best == taken) {
            return;
        }
        told |= UINT64_C(1) << best;
        dgm_tell_share(self, name(best), share[best]);
    }
}

_Static_assert(DGM_EVENT_COUNT <= 64 && DGM_MODE_COUNT <= 64, "one bit each");

static const char *type_name(uint32_t type)
{
    return type == DGM_EVENT_NONE ? "no event" : dgm_event_type_name(type);
}

static const char *mode_name(uint32_t mode)
{
    return mode == DGM_MODE_NONE ? "no mode" : dgm_mode_name(mode);
}

static void tell_type(dgm_explainer *self, const dgm_event *event,
                      const dgm_explained *why)
{
    const float *share = why->trigger.type_share;
    bool conflict = dgm_plain_conflict(event->type);
    dgm_tell_label(self, "type");
    dgm_paint_colour(&self->paint, conflict ? DGM_PAINT_RED : DGM_PAINT_GREEN);
    dgm_tell_share(self, type_name(event->type), share[event->type]);
    dgm_paint_colour(&self->paint, DGM_PAINT_PLAIN);
    blank(self);
    dgm_paint_mark(&self->paint, "(");
    put(self, dgm_plain_type(event->type));
    dgm_paint_mark(&self->paint, ")");
    tell_others(self, share, DGM_EVENT_COUNT, event->type, type_name);
}

static void tell_mode(dgm_explainer *self, const dgm_event *event,
                      const dgm_explained *why)
{
    float fitting[DGM_MODE_COUNT] = {0};
    for (uint32_t i = 0; i < DGM_MODE_COUNT; i++) {
        fitting[i] = dgm_mode_fits(event->type, i) ? why->mode[i] : 0.0F;
    }
    dgm_tell_label(self, "mode");
    dgm_tell_share(self, mode_name(event->mode), fitting[event->mode]);
    tell_others(self, fitting, DGM_MODE_COUNT, event->mode, mode_name);
}

static void tell_rule(dgm_explainer *self, const dgm_event *event,
                      const dgm_explained *why)
{
    const dgm_proposal *p = why->proposal;
    dgm_tell_label(self, "rule");
    if (why->decided.laid) {
        dgm_paint_text(&self->paint, event->rule, DGM_PAINT_NAME);
        mark(self, ",");
        put(self, "a frame laid over the program's own: it decides");
    } else if (p && p->event.type == event->type) {
        dgm_paint_text(&self->paint, event->rule, DGM_PAINT_NAME);
        mark(self, ",");
        put(self, "a frame that says the same as the model");
    } else {
        put(self, "the model");
        if (p) {
            mark(self, ";");
            put(self, "the frame");
            blank(self);
            dgm_paint_text(&self->paint, p->event.rule, DGM_PAINT_NAME);
            blank(self);
            put(self, "would say");
            blank(self);
            put(self, type_name(p->event.type));
        }
    }
}

/* ----------------------------------------------------------- what weighed */

/* Smaller weights are not told. */
#define WEIGHT_TOLD 0.15F

static float size_of(float x)
{
    return x < 0 ? -x : x;
}

static void tell_weight(dgm_explainer *self, const char *name, float weight)
{
    dgm_buf text;
    dgm_buf_init(&text, 512);
    dgm_buf_text(&text, name);
    dgm_buf_text(&text, weight < 0 ? " -" : " +");
    dgm_buf_decimal(&text, (double)size_of(weight), 1);
    if (self->paint.pending == 0) {
        mark(self, ",");
    }
    dgm_paint_colour(&self->paint,
                     weight < 0 ? DGM_PAINT_RED : DGM_PAINT_GREEN);
    dgm_paint_text(&self->paint, (dgm_str){text.ptr, (uint32_t)text.len},
                   DGM_PAINT_NAME);
    dgm_paint_colour(&self->paint, DGM_PAINT_PLAIN);
    dgm_buf_inherit(self->paint.out, &text);
    dgm_buf_release(&text);
}

/* Names with their weights, the heaviest first. */
static void tell_weights(dgm_explainer *self, float *weight, uint32_t count,
                         const char *(*name)(uint32_t))
{
    for (;;) {
        uint32_t best = 0;
        for (uint32_t i = 1; i < count; i++) {
            best = size_of(weight[i]) > size_of(weight[best]) ? i : best;
        }
        if (!(size_of(weight[best]) >= WEIGHT_TOLD)) {
            return;
        }
        tell_weight(self, name(best), weight[best]);
        weight[best] = 0;
    }
}

static void tell_weighed(dgm_explainer *self, const dgm_event *event,
                         const dgm_explained *why)
{
    float weight[DGM_GROUND_COUNT];
    for (uint32_t i = 0; i < DGM_GROUND_COUNT; i++) {
        weight[i] = why->ground[i];
    }
    dgm_tell_label(self, "weighed");
    put(self, type_name(event->type));
    blank(self);
    put(self, "over");
    blank(self);
    put(self, type_name(why->over));
    mark(self, ":");
    tell_weights(self, weight, DGM_GROUND_COUNT, dgm_ground_name);
}

static const char *score_name(uint32_t part)
{
    static const char *const name[DGM_SCORE_OF_TYPE] = {
        [DGM_SCORE_BIAS] = "any row",
        [DGM_SCORE_EVENT] = "that it is an event",
        [DGM_SCORE_TYPE] = "how sure its type is",
        [DGM_SCORE_PARTIES] = "how sure all parties are",
        [DGM_SCORE_LEAST] = "its least sure party",
        [DGM_SCORE_STANCE] = "how sure its stance is",
        [DGM_SCORE_ACTOR] = "somebody does it",
        [DGM_SCORE_KNOWN] = "who is known",
        [DGM_SCORE_AIMED] = "it is done to somebody",
        [DGM_SCORE_NOBODY] = "nobody takes part",
        [DGM_SCORE_SEVERAL] = "three parties or more",
        [DGM_SCORE_NOUN] = "no verb tells it",
        [DGM_SCORE_FRAME] = "a frame says the same",
        [DGM_SCORE_LONG] = "the length of the sentence",
        [DGM_SCORE_QUOTED] = "it stands in a quotation",
        [DGM_SCORE_TWIN] = "another row may tell the same",
        [DGM_SCORE_NEAR] = "... which hangs together with it",
        [DGM_SCORE_RIVAL] = "a likelier row of its type",
        [DGM_SCORE_OTHERS] = "likelier rows of the sentence"};
    if (part >= DGM_SCORE_OF_TYPE) {
        return "rows of its type";
    }
    return name[part] ? name[part] : "something else";
}

static void tell_score(dgm_explainer *self, const dgm_event *event,
                       const dgm_explained *why)
{
    float weight[DGM_SCORE_PARTS];
    const dgm_event_numbers *numbers =
        dgm_event_numbers_for(self->model, self->doc);
    for (uint32_t i = 0; i < DGM_SCORE_PARTS; i++) {
        weight[i] = numbers->score[i] * why->decided.part[i];
    }
    dgm_tell_label(self, "score");
    dgm_tell_share(self, "", event->score);
    blank(self);
    mark(self, "(shown from");
    dgm_tell_share(self, "", numbers->least);
    dgm_paint_mark(&self->paint, ")");
    mark(self, ":");
    if (why->decided.laid) {
        put(self, "that of every frame laid over the program's own");
    } else {
        tell_weights(self, weight, DGM_SCORE_PARTS, score_name);
    }
}

/* ------------------------------------------------------------------ stance */

static const char *stance_name(uint32_t part, const dgm_stance *stance)
{
    switch (part) {
    case DGM_STANCE_POLARITY:
        return dgm_polarity_name(stance->polarity);
    case DGM_STANCE_TIME:
        return dgm_time_value_name(stance->time);
    case DGM_STANCE_CONDITION:
        return stance->condition == DGM_CONDITION_NONE
                   ? "no condition"
                   : dgm_condition_name(stance->condition);
    case DGM_STANCE_MOOD:
        return dgm_mood_name(stance->mood);
    default:
        return dgm_certainty_name(stance->certainty);
    }
}

/* The model's own answers: cues of the text may have overruled them. */
static void tell_model_stance(dgm_explainer *self, const float *share)
{
    static const uint8_t size[] = DGM_STANCE_SIZES;
    uint32_t best[DGM_STANCE_PARTS] = {0};
    float sure[DGM_STANCE_PARTS];
    dgm_stance stance;
    for (uint32_t i = 0; i < DGM_STANCE_PARTS; share += size[i], i++) {
        for (uint32_t k = 1; k < size[i]; k++) {
            best[i] = share[k] > share[best[i]] ? k : best[i];
        }
        sure[i] = share[best[i]];
    }
    dgm_stance_from(best, &stance);
    for (uint32_t i = 0; i < DGM_STANCE_PARTS; i++) {
        dgm_tell_share(self, stance_name(i, &stance), sure[i]);
    }
}

static void tell_stance(dgm_explainer *self, const dgm_event *event,
                        const dgm_explained *why)
{
    dgm_buf words;
    dgm_buf_init(&words, 256);
    dgm_plain_stance(self->doc, event, &words);
    dgm_tell_label(self, "stance");
    dgm_paint_text(&self->paint,
                   words.len ? (dgm_str){words.ptr, (uint32_t)words.len}
                             : DGM_STR("told as it is"),
                   DGM_PAINT_NAME);
    for (uint32_t i = 0; i < DGM_STANCE_PARTS; i++) {
        mark(self, i == 0 ? ":" : ",");
        put(self, stance_name(i, &event->stance));
    }
    mark(self, ";");
    put(self, "the model:");
    blank(self);
    tell_model_stance(self, why->stance);
    dgm_buf_inherit(self->paint.out, &words);
    dgm_buf_release(&words);
}

/* ------------------------------------------------------------ date, place */

static void tell_date(dgm_explainer *self, const dgm_event *event)
{
    const dgm_meta *meta = &self->doc->meta;
    dgm_tell_label(self, "date");
    if (event->when.len > 0) {
        dgm_paint_text(&self->paint, event->when, DGM_PAINT_NAME);
    } else {
        put(self, "not known");
    }
    if (event->date != DGM_NONE) {
        mark(self, ":");
        quote(self, self->doc->date.at[event->date].span);
        if (meta->published.len > 0) {
            put(self, "in a report of");
            blank(self);
            dgm_paint_text(&self->paint, meta->published, DGM_PAINT_NAME);
        }
    } else if (event->when.len > 0) {
        mark(self, ":");
        put(self, "the report's own, since the text gives none");
    }
}

static void tell_place(dgm_explainer *self, const dgm_event *event)
{
    dgm_tell_label(self, "place");
    if (event->place == DGM_NONE) {
        put(self, "the text gives none");
        return;
    }
    const dgm_place *place = &self->doc->place.at[event->place];
    dgm_paint_text(&self->paint, place->name, DGM_PAINT_NAME);
    if (place->country[0]) {
        mark(self, ",");
        put(self, place->country);
    }
    blank(self);
    if (place->resolved) {
        dgm_tell_share(self, dgm_precision_name(place->precision),
                       place->score);
    } else {
        put(self, "in no gazetteer");
    }
    mark(self, ":");
    dgm_tell_quote(self, place->span);
}

/* Rows of one event that are told. */
#define CASUALTIES_TOLD 16

static void tell_casualties(dgm_explainer *self, uint32_t event)
{
    const dgm_doc *doc = self->doc;
    uint32_t told = 0;
    for (uint32_t i = 0; i < doc->casualty.count && told < CASUALTIES_TOLD;
         i++) {
        const dgm_casualty *casualty = &doc->casualty.at[i];
        if (casualty->event != event) {
            continue;
        }
        told++;
        dgm_tell_label(self, "people");
        put(self, dgm_fate_name(casualty->kind));
        mark(self, ":");
        dgm_tell_number(self, casualty);
        mark(self, ",");
        quote(self, casualty->number);
        if (casualty->who.end > 0) {
            put(self, "of");
            blank(self);
            quote(self, casualty->who);
        }
        dgm_paint_mark(&self->paint, "(");
        dgm_paint_text(&self->paint, casualty->rule, DGM_PAINT_NAME);
        dgm_paint_mark(&self->paint, ")");
    }
}

static void tell_contexts(dgm_explainer *self, const dgm_event *event)
{
    dgm_str text = dgm_contexts_text(self->scratch, event->contexts);
    if (text.len > 0) {
        dgm_tell_label(self, "about");
        dgm_paint_text(&self->paint, text, DGM_PAINT_SENTENCE);
    }
}

/* -------------------------------------------------------------------- all */

static void tell_heading(dgm_explainer *self, uint32_t event)
{
    const dgm_meta *meta = &self->doc->meta;
    dgm_buf number;
    dgm_buf_init(&number, 32);
    dgm_buf_format(&number, "e%u", event + 1);
    self->paint.indent = 0;
    dgm_paint_colour(&self->paint, DGM_PAINT_BOLD);
    dgm_paint_text(&self->paint, (dgm_str){number.ptr, (uint32_t)number.len},
                   DGM_PAINT_NAME);
    blank(self);
    put(self, "of");
    blank(self);
    dgm_paint_text(&self->paint, meta->title.len ? meta->title : meta->id,
                   DGM_PAINT_NAME);
    dgm_paint_colour(&self->paint, DGM_PAINT_PLAIN);
    dgm_paint_end_line(&self->paint);
    dgm_buf_inherit(self->paint.out, &number);
    dgm_buf_release(&number);
}

void dgm_tell_event(dgm_explainer *self, uint32_t number,
                    const dgm_explained *why)
{
    const dgm_event *event = &self->doc->event.at[number];
    tell_heading(self, number);
    dgm_tell_sentence(self, event);
    tell_type(self, event, why);
    tell_mode(self, event, why);
    tell_rule(self, event, why);
    tell_weighed(self, event, why);
    dgm_tell_parties(self, event, why);
    tell_stance(self, event, why);
    dgm_tell_claims(self, number);
    tell_date(self, event);
    tell_place(self, event);
    tell_casualties(self, number);
    tell_contexts(self, event);
    tell_score(self, event, why);
    dgm_paint_end_line(&self->paint);
}
