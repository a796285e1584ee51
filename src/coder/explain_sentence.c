/* SPDX-License-Identifier: Apache-2.0 */
/* The sentence of an event with its trigger and parties marked: in colours,
 * or in brackets. */
#include "coder/explain.h"

/* Further parties stay unmarked. */
#define MARKS_MAX 64

typedef struct mark {
    dgm_span span;
    const char *label;
    const char *colour;
} mark;

typedef struct marks {
    mark at[MARKS_MAX];
    uint32_t count;
} marks;

/* Keeps them in text order; of two that overlap the first one stays. */
static void add_mark(marks *self, mark one)
{
    uint32_t place = self->count;
    for (uint32_t i = 0; i < self->count; i++) {
        dgm_span other = self->at[i].span;
        if (one.span.begin < other.end && other.begin < one.span.end) {
            return;
        }
    }
    if (self->count == MARKS_MAX) {
        return;
    }
    for (; place > 0 && self->at[place - 1].span.begin > one.span.begin;
         place--) {
        self->at[place] = self->at[place - 1];
    }
    self->at[place] = one;
    self->count++;
}

static bool has_span(const dgm_parties *list, dgm_span span)
{
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->at[i].span.begin == span.begin) {
            return true;
        }
    }
    return false;
}

static void collect(const dgm_event *event, marks *out)
{
    out->count = 0;
    add_mark(out, (mark){event->trigger_span, "event", DGM_PAINT_BOLD});
    for (uint32_t i = 0; i < event->actor.count; i++) {
        dgm_span span = event->actor.at[i].span;
        bool both = has_span(&event->recipient, span);
        add_mark(out, (mark){span, both ? "both" : "actor", DGM_PAINT_GREEN});
    }
    for (uint32_t i = 0; i < event->recipient.count; i++) {
        add_mark(out, (mark){event->recipient.at[i].span, "recipient",
                             DGM_PAINT_BLUE});
    }
}

static bool is_blank(char c)
{
    return c == ' ' || (unsigned char)c < 0x20;
}

/* Words of the text, with a blank before them where the text has one. */
static void put_part(dgm_explainer *self, uint32_t begin, uint32_t end)
{
    dgm_str text = {self->doc->text.ptr + begin, end - begin};
    if (text.len > 0 &&
        (is_blank(text.ptr[0]) ||
         (begin > 0 && is_blank(self->doc->text.ptr[begin - 1])))) {
        dgm_paint_blank(&self->paint);
    }
    dgm_paint_text(&self->paint, text, DGM_PAINT_SENTENCE);
}

static void put_marked(dgm_explainer *self, const mark *one)
{
    dgm_painter *paint = &self->paint;
    if (one->span.begin > 0 &&
        is_blank(self->doc->text.ptr[one->span.begin - 1])) {
        dgm_paint_blank(paint);
    }
    if (!paint->colour) {
        dgm_paint_mark(paint, "[");
        dgm_paint_put(paint, one->label);
        dgm_paint_mark(paint, ":");
        dgm_paint_blank(paint);
    }
    dgm_paint_colour(paint, one->colour);
    dgm_paint_text(paint, dgm_span_str(self->doc, one->span),
                   DGM_PAINT_SENTENCE);
    dgm_paint_colour(paint, DGM_PAINT_PLAIN);
    if (!paint->colour) {
        dgm_paint_mark(paint, "]");
    }
}

void dgm_tell_sentence(dgm_explainer *self, const dgm_event *event)
{
    marks marked;
    dgm_span sentence = self->doc->sentence.at[event->sentence].span;
    uint32_t at = sentence.begin;
    collect(event, &marked);
    for (uint32_t i = 0; i < marked.count; i++) {
        dgm_span span = marked.at[i].span;
        if (span.begin < at || span.end > sentence.end) {
            continue;
        }
        put_part(self, at, span.begin);
        put_marked(self, &marked.at[i]);
        at = span.end;
    }
    put_part(self, at, sentence.end);
    dgm_paint_end_line(&self->paint);
}
