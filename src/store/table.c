/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The readable table, for people: the events of each sentence, then the
 * sentence once, all of it wrapped to the width of the terminal.
 *
 *   2020-01-13 the rebels             CONSULT   the minister         Norway
 *              probable; according to Sources in Oslo
 *              Sources in Oslo confirmed that the rebels met ...
 */
#include "store/line.h"
#include "store/render.h"

#include "base/utf8.h"

#include <utf8proc.h>

/* Where everything but dates begins. */
#define INDENT 11
/* Columns of a type with the blank behind it. */
#define TYPE_WIDTH 10
/* Longer names and sentences are cut. */
#define NAME_MAX_WIDTH     160
#define SENTENCE_MAX_WIDTH 2000

typedef struct painter {
    const dgm_doc *doc;
    dgm_buf *out;
    dgm_arena *scratch;
    bool colour;
    uint32_t width;
    uint32_t column;  /* columns written in this line */
    uint32_t pending; /* blanks to be written before the next character */
} painter;

static void paint(painter *self, const char *code)
{
    if (self->colour) {
        dgm_buf_text(self->out, code);
    }
}

static void end_line(painter *self)
{
    dgm_buf_char(self->out, '\n');
    self->column = self->pending = 0;
}

/* Goes to a column, or one blank on where that is passed already. */
static void go_to(painter *self, uint32_t column)
{
    self->pending = self->column < column ? column - self->column
                    : self->column > 0    ? 1
                                          : 0;
}

typedef struct glyph {
    uint32_t size; /* bytes */
    uint32_t width;
    bool blank;
} glyph;

/* Control characters could move the cursor or colour the screen: they are
 * blanks. */
static glyph glyph_at(dgm_str text, uint32_t at)
{
    uint32_t point;
    glyph found = {0};
    found.size = dgm_utf8_next(text.ptr + at, text.len - at, &point);
    found.blank =
        point <= 0x20 || (point >= 0x7F && point < 0xA0) || point == 0xA0;
    int width = utf8proc_charwidth((utf8proc_int32_t)point);
    found.width = width > 0 ? (uint32_t)width : 0;
    return found;
}

static uint32_t word_end(dgm_str text, uint32_t at, uint32_t *width)
{
    *width = 0;
    while (at < text.len) {
        glyph next = glyph_at(text, at);
        if (next.blank) {
            break;
        }
        *width += next.width;
        at += next.size;
    }
    return at;
}

/* Writes a word; one that is wider than a line is broken. */
static void put_word(painter *self, dgm_str word, uint32_t width)
{
    if (self->column > INDENT &&
        self->column + self->pending + width > self->width) {
        end_line(self);
        go_to(self, INDENT);
    }
    for (; self->pending > 0; self->pending--, self->column++) {
        dgm_buf_char(self->out, ' ');
    }
    for (uint32_t at = 0; at < word.len;) {
        glyph next = glyph_at(word, at);
        if (self->column + next.width > self->width) {
            end_line(self);
            for (; self->column < INDENT; self->column++) {
                dgm_buf_char(self->out, ' ');
            }
        }
        dgm_buf_add(self->out, word.ptr + at, next.size);
        self->column += next.width;
        at += next.size;
    }
}

/* Writes words, at most `most` columns of them; lines break between them. */
static void put_text(painter *self, dgm_str text, uint32_t most)
{
    uint32_t used = 0;
    for (uint32_t at = 0; at < text.len;) {
        glyph next = glyph_at(text, at);
        if (next.blank) {
            at += next.size;
            continue;
        }
        uint32_t width = 0;
        uint32_t end = word_end(text, at, &width);
        if (used > 0 && self->pending == 0) {
            self->pending = 1;
        }
        used += width + 1;
        if (used > most) {
            put_word(self, DGM_STR("\xE2\x80\xA6"), 1);
            return;
        }
        put_word(self, (dgm_str){text.ptr + at, end - at}, width);
        at = end;
    }
}

static void put(painter *self, const char *text)
{
    put_text(self, dgm_str_from(text), NAME_MAX_WIDTH);
}

static void put_parties(painter *self, const dgm_parties *list)
{
    for (uint32_t i = 0; i < list->count; i++) {
        dgm_str name = dgm_party_name(self->scratch, self->doc, &list->at[i]);
        if (i > 0) {
            put_word(self, DGM_STR(","), 1);
            self->pending = 1;
        }
        put_text(self, name, NAME_MAX_WIDTH);
    }
    if (list->count == 0) {
        put(self, "-");
    }
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
    return claim->cue_class == DGM_CUE_DENY ? "denied by" : "according to";
}

/* "probable; according to Sources in Oslo" */
static void put_marks(painter *self, const dgm_event *event)
{
    const char *mark = stance_mark(event);
    bool said = event->reported && event->claim != DGM_NONE;
    if (mark[0] == 0 && !said) {
        return;
    }
    go_to(self, INDENT);
    paint(self, "\033[33m");
    put(self, mark);
    if (said && mark[0]) {
        put_word(self, DGM_STR(";"), 1);
        self->pending = 1;
    }
    if (said) {
        put(self, said_how(self, event));
        self->pending = 1;
        put_text(self, claimed_by(self, event), NAME_MAX_WIDTH);
    }
    paint(self, "\033[0m");
    end_line(self);
}

static void put_event(painter *self, const dgm_event *event)
{
    uint32_t name = (self->width - INDENT - TYPE_WIDTH - 15) / 2;
    uint32_t type = INDENT + name + 1;
    put_text(self, event->when.len ? event->when : DGM_STR("-"),
             NAME_MAX_WIDTH);
    go_to(self, INDENT);
    put_parties(self, &event->actor);
    go_to(self, type);
    paint(self, quad_colour(event->type));
    put(self, dgm_event_type_name(event->type));
    paint(self, "\033[0m");
    go_to(self, type + TYPE_WIDTH);
    put_parties(self, &event->recipient);
    if (event->place != DGM_NONE) {
        go_to(self, type + TYPE_WIDTH + name + 1);
        put_text(self, self->doc->place.at[event->place].name, NAME_MAX_WIDTH);
    }
    end_line(self);
    put_marks(self, event);
}

static void put_sentence(painter *self, uint32_t sentence)
{
    go_to(self, INDENT);
    paint(self, "\033[2m");
    put_text(self,
             dgm_span_str(self->doc, self->doc->sentence.at[sentence].span),
             SENTENCE_MAX_WIDTH);
    paint(self, "\033[0m");
    end_line(self);
}

static void put_title(painter *self)
{
    const dgm_meta *meta = &self->doc->meta;
    paint(self, "\033[1m");
    put_text(self, meta->title.len ? meta->title : meta->id,
             SENTENCE_MAX_WIDTH);
    paint(self, "\033[0m");
    if (meta->published.len > 0) {
        put_word(self, DGM_STR(","), 1);
        self->pending = 1;
        put_text(self, meta->published, NAME_MAX_WIDTH);
    }
    end_line(self);
}

static uint32_t shown_width(uint32_t width)
{
    return width == 0 ? 100 : width < 60 ? 60 : width > 200 ? 200 : width;
}

void dgm_table_render(const dgm_doc *doc, uint32_t width, bool colour,
                      dgm_arena *scratch, dgm_buf *out)
{
    painter self = {.doc = doc,
                    .out = out,
                    .scratch = scratch,
                    .colour = colour,
                    .width = shown_width(width)};
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
    end_line(&self);
}

/* What the types of PLOVER stand for. */
static const char *meaning(uint32_t type)
{
    static const char *const text[DGM_EVENT_COUNT] = {
        [DGM_EVENT_AGREE] = "agrees to act, promises",
        [DGM_EVENT_CONSULT] = "meets, talks",
        [DGM_EVENT_SUPPORT] = "praises, recognises, signs",
        [DGM_EVENT_COOPERATE] = "acts together",
        [DGM_EVENT_AID] = "gives help, goods, refuge",
        [DGM_EVENT_CONCEDE] = "yields, eases, forgives",
        [DGM_EVENT_RETREAT] = "withdraws, frees, lays down arms",
        [DGM_EVENT_REQUEST] = "asks, demands, orders",
        [DGM_EVENT_ACCUSE] = "criticises, blames",
        [DGM_EVENT_REJECT] = "refuses, denies",
        [DGM_EVENT_THREATEN] = "threatens, warns",
        [DGM_EVENT_PROTEST] = "demonstrates, strikes",
        [DGM_EVENT_SANCTION] = "cuts relations, aid or trade",
        [DGM_EVENT_MOBILIZE] = "readies or shows force",
        [DGM_EVENT_COERCE] = "arrests, seizes, bans, blocks",
        [DGM_EVENT_ASSAULT] = "attacks, kills, injures"};
    return type < DGM_EVENT_COUNT && text[type] ? text[type] : "";
}

void dgm_table_legend(uint64_t types, uint32_t width, dgm_buf *out)
{
    painter self = {.out = out, .width = shown_width(width)};
    bool first = true;
    for (uint32_t i = 0; i < DGM_EVENT_COUNT; i++) {
        if ((types >> i & 1) == 0) {
            continue;
        }
        if (!first) {
            put_word(&self, DGM_STR(";"), 1);
            self.pending = 1;
        }
        put(&self, dgm_event_type_name(i));
        self.pending = 1;
        put(&self, meaning(i));
        first = false;
    }
    if (!first) {
        end_line(&self);
    }
}
