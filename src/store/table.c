/* SPDX-License-Identifier: Apache-2.0 */
/* The readable table: one block an event, for people. */
#include "store/render.h"

#include "base/utf8.h"

#include <utf8proc.h>

typedef struct painter {
    const dgm_doc *doc;
    dgm_buf *out;
    bool colour;
    uint32_t width;
} painter;

static void paint(painter *self, const char *code)
{
    if (self->colour) {
        dgm_buf_text(self->out, code);
    }
}

/* Writes `text` on one line, cut or filled to `columns` (0: as it is). */
static void cell(painter *self, dgm_str text, uint32_t columns)
{
    uint32_t used = 0;
    for (uint32_t at = 0; at < text.len;) {
        uint32_t point;
        uint32_t size = dgm_utf8_next(text.ptr + at, text.len - at, &point);
        /* Control characters could move the cursor or colour the screen. */
        if (point < 0x20 || (point >= 0x7F && point < 0xA0)) {
            point = ' ';
        }
        int wide = utf8proc_charwidth((utf8proc_int32_t)point);
        if (columns && used + (uint32_t)wide > columns - 1 &&
            at + size < text.len) {
            dgm_buf_text(self->out, "\xE2\x80\xA6");
            used++;
            break;
        }
        if (point == ' ') {
            dgm_buf_char(self->out, ' ');
        } else {
            dgm_buf_add(self->out, text.ptr + at, size);
        }
        used += (uint32_t)(wide > 0 ? wide : 0);
        at += size;
    }
    for (; columns && used < columns; used++) {
        dgm_buf_char(self->out, ' ');
    }
}

static void parties(painter *self, const dgm_parties *list, uint32_t columns)
{
    char joined[256];
    uint32_t len = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        dgm_str name = dgm_party_name(self->doc, &list->at[i]);
        for (uint32_t k = 0; i > 0 && k < 2 && len < sizeof joined; k++) {
            joined[len++] = ", "[k];
        }
        for (uint32_t k = 0; k < name.len && len < sizeof joined; k++) {
            joined[len++] = name.ptr[k];
        }
    }
    /* A name cut inside a character loses the rest of it. */
    uint32_t whole = (uint32_t)dgm_utf8_valid(joined, len);
    cell(self, whole ? (dgm_str){joined, whole} : DGM_STR("-"), columns);
}

static const char *stance_mark(const dgm_event *event)
{
    if (event->stance.polarity == DGM_POLARITY_NEG) {
        return "denied or negated";
    }
    if (event->stance.condition == DGM_CONDITION_IF ||
        event->stance.condition == DGM_CONDITION_THEN) {
        return "conditional";
    }
    if (event->stance.time == DGM_TIME_FUTURE) {
        return "future";
    }
    switch (event->stance.certainty) {
    case DGM_CERTAINTY_CERTAIN:
        return "";
    case DGM_CERTAINTY_PROBABLE:
        return "probable";
    case DGM_CERTAINTY_POSSIBLE:
        return "possible";
    default:
        return event->reported ? "" : "open";
    }
}

static const char *quad_colour(uint32_t type)
{
    const char *quad = dgm_event_quad(type);
    bool conflict = dgm_str_is(dgm_str_from(quad), "verbal conflict") ||
                    dgm_str_is(dgm_str_from(quad), "material conflict");
    return conflict ? "\033[31m" : "\033[32m";
}

static dgm_str claimed_by(const painter *self, const dgm_event *event)
{
    const dgm_claim *claim = &self->doc->claim.at[event->claim];
    if (claim->source.count > 0) {
        return dgm_span_str(self->doc, claim->source.at[0]);
    }
    return dgm_span_str(self->doc, claim->cue);
}

/* A denial is no report: the reader must see which it is. */
static const char *said_how(const painter *self, const dgm_event *event)
{
    const dgm_claim *claim = &self->doc->claim.at[event->claim];
    return claim->cue_class == DGM_CUE_DENY ? "denied by " : "according to ";
}

static void write_event(painter *self, const dgm_event *event)
{
    uint32_t name = (self->width - 36) / 2;
    cell(self, event->when.len ? event->when : DGM_STR("-"), 11);
    parties(self, &event->actor, name);
    dgm_buf_char(self->out, ' ');
    paint(self, quad_colour(event->type));
    cell(self, dgm_str_from(dgm_event_type_name(event->type)), 10);
    paint(self, "\033[0m");
    parties(self, &event->recipient, name);
    if (event->place != DGM_NONE) {
        dgm_buf_char(self->out, ' ');
        cell(self, self->doc->place.at[event->place].name, 0);
    }
    dgm_buf_text(self->out, "\n           ");
    const char *mark = stance_mark(event);
    bool said = event->reported && event->claim != DGM_NONE;
    if (mark[0] || said) {
        paint(self, "\033[33m");
        dgm_buf_text(self->out, mark);
        if (said) {
            dgm_buf_text(self->out, mark[0] ? "; " : "");
            dgm_buf_text(self->out, said_how(self, event));
            cell(self, claimed_by(self, event), 0);
        }
        dgm_buf_text(self->out, ": ");
        paint(self, "\033[0m");
    }
    paint(self, "\033[2m");
    cell(self,
         dgm_span_str(self->doc, self->doc->sentence.at[event->sentence].span),
         self->width * 2);
    while (self->out->len > 0 && self->out->ptr[self->out->len - 1] == ' ') {
        self->out->len--;
    }
    paint(self, "\033[0m");
    dgm_buf_char(self->out, '\n');
}

void dgm_table_render(const dgm_doc *doc, uint32_t width, bool colour,
                      dgm_buf *out)
{
    painter self = {.doc = doc,
                    .out = out,
                    .colour = colour,
                    .width = width < 72    ? 72
                             : width > 200 ? 200
                                           : width};
    if (doc->event.count == 0) {
        return;
    }
    paint(&self, "\033[1m");
    cell(&self, doc->meta.title.len ? doc->meta.title : doc->meta.id, 0);
    paint(&self, "\033[0m");
    dgm_buf_char(out, '\n');
    for (uint32_t i = 0; i < doc->event.count; i++) {
        write_event(&self, &doc->event.at[i]);
    }
    dgm_buf_char(out, '\n');
}
