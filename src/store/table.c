/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The readable table, for people: the events of each sentence, then the
 * sentence once, all of it wrapped to the width of the terminal.
 *
 *   2020-01-13 the rebels             CONSULT meet      the minister    Norway
 *              probably; according to Sources in Oslo
 *              Sources in Oslo confirmed that the rebels met ...
 */
#include "store/line.h"
#include "store/paint.h"
#include "store/plain.h"
#include "store/render.h"

/* Where everything but dates begins. */
#define INDENT 11
/* Columns of a type and its mode with the blank behind them; a longer one
 * moves what follows. */
#define TYPE_WIDTH  18
#define PLACE_WIDTH 15

typedef struct sheet {
    const dgm_doc *doc;
    dgm_arena *scratch;
    dgm_painter paint;
} sheet;

static void put_parties(sheet *self, const dgm_parties *list)
{
    dgm_painter *paint = &self->paint;
    for (uint32_t i = 0; i < list->count; i++) {
        dgm_str name = dgm_party_name(self->scratch, self->doc, &list->at[i]);
        if (i > 0) {
            dgm_paint_mark(paint, ",");
            dgm_paint_blank(paint);
        }
        dgm_paint_text(paint, name, DGM_PAINT_NAME);
    }
    if (list->count == 0) {
        dgm_paint_put(paint, "-");
    }
}

static dgm_str claimed_by(const dgm_doc *doc, const dgm_claim *claim)
{
    return dgm_span_str(doc, claim->source.count > 0 ? claim->source.at[0]
                                                     : claim->cue);
}

/* "probably; according to Sources in Oslo" */
static void put_marks(sheet *self, const dgm_event *event)
{
    dgm_painter *paint = &self->paint;
    bool said = event->reported && event->claim != DGM_NONE;
    dgm_buf stance;
    dgm_buf_init(&stance, 256);
    dgm_plain_stance(self->doc, event, &stance);
    if (said &&
        dgm_str_is((dgm_str){stance.ptr, (uint32_t)stance.len}, "denied")) {
        dgm_buf_clear(&stance); /* "denied by" follows */
    }
    if (stance.len > 0 || said) {
        dgm_paint_go_to(paint, INDENT);
        dgm_paint_colour(paint, DGM_PAINT_YELLOW);
        dgm_paint_text(paint, (dgm_str){stance.ptr, (uint32_t)stance.len},
                       DGM_PAINT_NAME);
    }
    if (said) {
        const dgm_claim *claim = &self->doc->claim.at[event->claim];
        if (stance.len > 0) {
            dgm_paint_mark(paint, ";");
            dgm_paint_blank(paint);
        }
        dgm_paint_put(paint, dgm_plain_said(claim));
        dgm_paint_blank(paint);
        dgm_paint_text(paint, claimed_by(self->doc, claim), DGM_PAINT_NAME);
    }
    if (stance.len > 0 || said) {
        dgm_paint_colour(paint, DGM_PAINT_PLAIN);
        dgm_paint_end_line(paint);
    }
    dgm_buf_inherit(paint->out, &stance);
    dgm_buf_release(&stance);
}

static void put_type(sheet *self, const dgm_event *event)
{
    dgm_painter *paint = &self->paint;
    bool conflict = dgm_plain_conflict(event->type);
    dgm_paint_colour(paint, conflict ? DGM_PAINT_RED : DGM_PAINT_GREEN);
    dgm_paint_put(paint, dgm_event_type_name(event->type));
    dgm_paint_colour(paint, DGM_PAINT_PLAIN);
    if (event->mode != DGM_MODE_NONE) {
        dgm_paint_blank(paint);
        dgm_paint_put(paint, dgm_mode_name(event->mode));
    }
}

static void put_event(sheet *self, const dgm_event *event)
{
    dgm_painter *paint = &self->paint;
    uint32_t name = (paint->width - INDENT - TYPE_WIDTH - PLACE_WIDTH) / 2;
    uint32_t type = INDENT + name + 1;
    dgm_paint_text(paint, event->when.len ? event->when : DGM_STR("-"),
                   DGM_PAINT_NAME);
    dgm_paint_go_to(paint, INDENT);
    put_parties(self, &event->actor);
    dgm_paint_go_to(paint, type);
    put_type(self, event);
    dgm_paint_go_to(paint, type + TYPE_WIDTH);
    put_parties(self, &event->recipient);
    if (event->place != DGM_NONE) {
        dgm_paint_go_to(paint, type + TYPE_WIDTH + name + 1);
        dgm_paint_text(paint, self->doc->place.at[event->place].name,
                       DGM_PAINT_NAME);
    }
    dgm_paint_end_line(paint);
    put_marks(self, event);
}

static void put_sentence(sheet *self, uint32_t sentence)
{
    dgm_painter *paint = &self->paint;
    dgm_span span = self->doc->sentence.at[sentence].span;
    dgm_paint_go_to(paint, INDENT);
    dgm_paint_colour(paint, DGM_PAINT_DIM);
    dgm_paint_text(paint, dgm_span_str(self->doc, span), DGM_PAINT_SENTENCE);
    dgm_paint_colour(paint, DGM_PAINT_PLAIN);
    dgm_paint_end_line(paint);
}

static void put_title(sheet *self)
{
    dgm_painter *paint = &self->paint;
    const dgm_meta *meta = &self->doc->meta;
    dgm_paint_colour(paint, DGM_PAINT_BOLD);
    dgm_paint_text(paint, meta->title.len ? meta->title : meta->id,
                   DGM_PAINT_SENTENCE);
    dgm_paint_colour(paint, DGM_PAINT_PLAIN);
    if (meta->published.len > 0) {
        dgm_paint_mark(paint, ",");
        dgm_paint_blank(paint);
        dgm_paint_text(paint, meta->published, DGM_PAINT_NAME);
    }
    dgm_paint_end_line(paint);
}

void dgm_table_render(const dgm_doc *doc, uint32_t width, bool colour,
                      dgm_arena *scratch, dgm_buf *out)
{
    sheet self = {.doc = doc,
                  .scratch = scratch,
                  .paint = {.out = out,
                            .colour = colour,
                            .indent = INDENT,
                            .width = dgm_paint_width(width)}};
    if (doc->event.count == 0) {
        return;
    }
    put_title(&self);
    for (uint32_t i = 0; i < doc->event.count; i++) {
        uint32_t sentence = doc->event.at[i].sentence;
        put_event(&self, &doc->event.at[i]);
        if (i + 1 == doc->event.count ||
            doc->event.at[i + 1].sentence != sentence) {
            put_sentence(&self, sentence);
        }
    }
    dgm_paint_end_line(&self.paint);
}

void dgm_table_legend(uint64_t types, uint32_t width, dgm_buf *out)
{
    dgm_painter paint = {
        .out = out, .indent = INDENT, .width = dgm_paint_width(width)};
    for (uint32_t i = 0; i < DGM_EVENT_COUNT; i++) {
        if ((types >> i & 1) == 0) {
            continue;
        }
        if (paint.column > 0) {
            dgm_paint_mark(&paint, ";");
            dgm_paint_blank(&paint);
        }
        dgm_paint_put(&paint, dgm_event_type_name(i));
        dgm_paint_blank(&paint);
        dgm_paint_put(&paint, dgm_plain_type(i));
    }
    if (paint.column > 0) {
        dgm_paint_end_line(&paint);
    }
}
