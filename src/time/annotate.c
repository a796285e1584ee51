/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The time room: finds dates in the order of the text, joins them with times
 * of day and with each other ("from 2001 to 2004"), and remembers the last
 * one, from which "the same day" and a month without a year may count.
 */
#include "time/date.h"
#include "time/governor.h"
#include "time/pattern.h"
#include "time/reading.h"

#include <stdio.h>
#include <string.h>

/* A date that ends this many days before publication is background. */
#define BACKGROUND_DAYS 366

typedef struct annotator {
    dgm_doc *doc;
    dgm_timescan scan;
    dgm_timefind last; /* the last find of the sentence, if `has_last` */
    bool has_last;
    dgm_timeclock clock; /* a time of day that waits for its day */
    bool has_clock;
} annotator;

static dgm_err copy_text(dgm_doc *doc, dgm_str *out, const char *text,
                         uint32_t len)
{
    *out = dgm_str_copy(&doc->arena, (dgm_str){text, len});
    return out->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

/* Appends a date of those tokens, with the word that governs them. */
static dgm_err push_date(annotator *self, dgm_date *date)
{
    dgm_doc *doc = self->doc;
    uint32_t top;
    uint32_t head = dgm_time_governor(doc, date->token, &top);
    date->head = head == DGM_NONE ? head : dgm_time_way_up(doc, top);
    return dgm_vec_push(&doc->arena, &doc->date, date);
}

static dgm_err set_value(const annotator *self, dgm_date *date,
                         const dgm_timefind *found, const dgm_timeclock *clock)
{
    char text[48];
    date->grain = found->grain;
    date->background = found->past;
    if (!found->valued) {
        date->grain = DGM_GRAIN_VAGUE;
        return DGM_ERR_OK;
    }
    uint32_t len = dgm_day_write(text, found->grain, found->from, found->to);
    if (found->grain == DGM_GRAIN_DAY && clock != NULL) {
        len += (uint32_t)snprintf(text + len, 16, "T%02d:%02d",
                                  (int)(clock->minute / 60),
                                  (int)(clock->minute % 60));
        date->grain = DGM_GRAIN_TIME;
    }
    date->background =
        self->scan.has_today && found->to < self->scan.today - BACKGROUND_DAYS;
    return copy_text(self->doc, &date->value, text, len);
}

/* ------------------------------------------------------------ times of day */

static bool only_links(const dgm_timescan *scan, uint32_t first, uint32_t last,
                       const uint16_t *word, size_t count)
{
    for (uint32_t i = first; i < last; i++) {
        if (!dgm_time_among(scan, i, word, count)) {
            return false;
        }
    }
    return last - first <= 2;
}

/* A time of day belongs to a day just before it, or to the day of another
 * date of the sentence; else it waits for one that follows. */
static dgm_err take_clock(annotator *self, const dgm_timeclock *clock)
{
    dgm_doc *doc = self->doc;
    self->clock = *clock;
    self->has_clock = true;
    if (!self->has_last || self->last.grain != DGM_GRAIN_DAY ||
        !self->last.valued) {
        return DGM_ERR_OK;
    }
    dgm_date *date = &doc->date.at[doc->date.count - 1];
    self->has_clock = false;
    if (date->grain == DGM_GRAIN_DAY &&
        only_links(&self->scan, self->last.last, clock->first,
                   DGM_TIME_WORDS(DGM_WORD_COMMA, DGM_WORD_AT, DGM_WORD_AROUND,
                                  DGM_WORD_ABOUT, DGM_WORD_BY,
                                  DGM_WORD_OPEN_BRACKET, DGM_WORD_HYPHEN))) {
        date->token.last = clock->last;
        date->span = dgm_range_span(doc, date->token);
        return set_value(self, date, &self->last, clock);
    }
    dgm_date other = {.token = {clock->first, clock->last}};
    other.span = dgm_range_span(doc, other.token);
    DGM_TRY(set_value(self, &other, &self->last, clock));
    return push_date(self, &other);
}

/* ------------------------------------------------------------------- ranges
 */

/* Whether what stands between two dates makes them one range. */
static bool opens_range(const dgm_timescan *scan, const dgm_timefind *first,
                        const dgm_timefind *second)
{
    uint32_t at = first->last;
    uint32_t gap = second->first - at;
    if (gap == 0 || gap > 3 || !first->valued || !second->valued ||
        first->from >= second->to || first->grain == DGM_GRAIN_RANGE ||
        second->grain == DGM_GRAIN_RANGE) {
        return false;
    }
    for (uint32_t i = at + 1; i < second->first; i++) {
        if (!(dgm_time_is(scan, i, DGM_WORD_THE, DGM_WORD_ABOUT,
                          DGM_WORD_AROUND) ||
              dgm_time_listed(scan, i, DGM_LIST_TIME_ABOUT))) {
            return false;
        }
    }
    bool before = first->first > scan->begin;
    uint32_t lead = before ? first->first - 1 : scan->end;
    if ((dgm_time_is(scan, lead, DGM_WORD_THE, DGM_WORD_ABOUT,
                     DGM_WORD_AROUND) ||
         dgm_time_listed(scan, lead, DGM_LIST_TIME_ABOUT)) &&
        lead > scan->begin) {
        lead--;
    }
    if (dgm_time_is(scan, at, DGM_WORD_AND)) {
        return before && dgm_time_is(scan, lead, DGM_WORD_BETWEEN);
    }
    return dgm_time_dash(scan, at) ||
           dgm_time_is(scan, at, DGM_WORD_TO, DGM_WORD_THROUGH, DGM_WORD_UNTIL,
                       DGM_WORD_TILL);
}

/* The first of two dates that make a range carries the whole range. */
static dgm_err join(annotator *self, const dgm_timefind *found)
{
    if (!self->has_last || !opens_range(&self->scan, &self->last, found)) {
        return DGM_ERR_OK;
    }
    char text[48];
    uint32_t len =
        dgm_day_write(text, DGM_GRAIN_RANGE, self->last.from, found->to);
    return copy_text(self->doc,
                     &self->doc->date.at[self->doc->date.count - 2].range,
                     text, len);
}

/* -------------------------------------------------------------------- scan
 */

static dgm_err add_date(annotator *self, const dgm_timefind *found)
{
    dgm_doc *doc = self->doc;
    dgm_date out = {.token = {found->first, found->last}};
    const dgm_timeclock *clock = NULL;
    if (self->has_clock && found->grain == DGM_GRAIN_DAY && found->valued &&
        self->clock.last <= found->first &&
        only_links(&self->scan, self->clock.last, found->first,
                   DGM_TIME_WORDS(DGM_WORD_COMMA, DGM_WORD_ON, DGM_WORD_OF,
                                  DGM_WORD_THE))) {
        clock = &self->clock;
        out.token.first = clock->first;
    }
    self->has_clock = false;
    out.span = dgm_range_span(doc, out.token);
    DGM_TRY(set_value(self, &out, found, clock));
    return push_date(self, &out);
}

/* The head of the relative clause or attribute that a date stands in, beside
 * what the sentence tells; DGM_NONE when it belongs to the story. */
static uint32_t aside_of(const dgm_doc *doc, uint32_t token)
{
    for (int step = 0; step < 12 && token != DGM_NONE; step++) {
        uint8_t rel = doc->token.at[token].rel;
        if (rel == DGM_REL_ACL || rel == DGM_REL_APPOS) {
            return token;
        }
        token = doc->token.at[token].head;
    }
    return DGM_NONE;
}

/* What later wordings count from. */
static void remember(dgm_timescan *scan, const dgm_timefind *found,
                     uint32_t sentence)
{
    if (found->valued && found->grain == DGM_GRAIN_DAY) {
        scan->day = found->from;
        scan->day_sentence = sentence;
        scan->has_day = true;
        scan->deictic |=
            !found->absolute && !dgm_time_today(scan, found->first);
    }
    if (!found->valued ||
        !(found->absolute || found->grain == DGM_GRAIN_DAY)) {
        return;
    }
    int32_t year = dgm_day_from(found->from).year;
    int32_t before = scan->has_recent ? dgm_day_from(scan->recent).year : 0;
    bool same = scan->has_recent && (year == before || year == before + 1);
    scan->streak = same ? scan->streak + 1 : 0;
    scan->recent = found->from;
    scan->recent_sentence = sentence;
    scan->recent_aside = aside_of(scan->doc, found->last - 1);
    scan->has_recent = true;
    bool goes_on = scan->has_story && dgm_day_from(scan->story).year == year;
    bool bounds = dgm_time_after(scan, found->first, DGM_WORD_SINCE);
    if ((scan->recent_aside == DGM_NONE && !bounds) || goes_on) {
        scan->story = found->from;
        scan->story_sentence = sentence;
        scan->story_tense = dgm_time_tense(scan, found->first);
        scan->has_story = true;
    }
}

static dgm_err scan_sentence(annotator *self, uint32_t sentence)
{
    dgm_range range = self->doc->sentence.at[sentence].token;
    dgm_timescan *scan = &self->scan;
    scan->begin = range.first;
    scan->end = range.last;
    self->has_last = false;
    self->has_clock = false;
    uint32_t floor = range.first;
    for (uint32_t i = range.first; i < range.last; i++) {
        dgm_timefind found;
        dgm_timeclock clock;
        if (i < floor) {
            continue;
        }
        if (dgm_time_clock(scan, i, &clock) && clock.last <= range.last) {
            DGM_TRY(take_clock(self, &clock));
            floor = clock.last;
        } else if (dgm_time_match(scan, i, floor, &found)) {
            DGM_TRY(add_date(self, &found));
            DGM_TRY(join(self, &found));
            self->last = found;
            self->has_last = true;
            floor = found.last;
            remember(scan, &found, sentence);
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_time_annotate(const dgm_lists *lists, dgm_doc *doc)
{
    annotator self = {.doc = doc, .scan = {.doc = doc, .lists = lists}};
    self.scan.has_today = dgm_day_read(doc->meta.published, &self.scan.today);
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        DGM_TRY(scan_sentence(&self, s));
    }
    return DGM_ERR_OK;
}
