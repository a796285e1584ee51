/* SPDX-License-Identifier: Apache-2.0 */
/* The reader of data/events. */
#include "labelled_parts.h"

#include "base/files.h"
#include "base/iso.h"
#include "base/norm.h"
#include "base/statement.h"

#include <string.h>

void labelled_init(labelled *self)
{
    *self = (labelled){.texts = DGM_NORM_START};
    dgm_arena_init(&self->arena, 0);
}

void labelled_free(labelled *self)
{
    dgm_arena_release(&self->arena);
}

static bool begins(dgm_str text, const char *with)
{
    size_t len = strlen(with);
    return text.len >= len && memcmp(text.ptr, with, len) == 0;
}

static dgm_str trim(dgm_str text)
{
    while (text.len > 0 && dgm_is_blank(text.ptr[0])) {
        text.ptr++;
        text.len--;
    }
    while (text.len > 0 && dgm_is_blank(text.ptr[text.len - 1])) {
        text.len--;
    }
    return text;
}

/* -------------------------------------------------------------- passages */

static dgm_err read_passage(labelled_reader *self, dgm_str id)
{
    labelled_passage one = {.id = id,
                            .file = self->file,
                            .line = self->line,
                            .apart = self->apart};
    DGM_TRY(labelled_finish(self));
    if (id.len == 0) {
        return BAD(self, "a passage has a name");
    }
    DGM_TRY(dgm_vec_push(&self->out->arena, &self->out->passage, &one));
    self->now = &self->out->passage.at[self->out->passage.count - 1];
    return DGM_ERR_OK;
}

static dgm_err read_contexts(labelled_reader *self, dgm_str rest)
{
    for (dgm_str word = dgm_take_word(&rest); word.len > 0;
         word = dgm_take_word(&rest)) {
        uint32_t context = dgm_context_find(word);
        if (context == DGM_CONTEXT_COUNT) {
            DGM_TRY(BAD(self, "no such context: \"%.*s\"", DGM_SHOW(word)));
        } else {
            self->now->contexts |= UINT64_C(1) << context;
        }
    }
    return DGM_ERR_OK;
}

/* The text of a passage grows by a copy: passages are short. */
static dgm_err read_sentence(labelled_reader *self, dgm_str text)
{
    labelled_passage *now = self->now;
    uint32_t gap = now->text.len > 0;
    if (text.len == 0) {
        return BAD(self, "an empty sentence");
    }
    char *grown = dgm_arena_alloc(&self->out->arena,
                                  (size_t)now->text.len + gap + text.len);
    if (grown == NULL) {
        return DGM_ERR_MEMORY;
    }
    if (now->text.len > 0) {
        memcpy(grown, now->text.ptr, now->text.len);
        grown[now->text.len] = ' ';
    }
    dgm_span span = {now->text.len + gap, now->text.len + gap + text.len};
    memcpy(grown + span.begin, text.ptr, text.len);
    now->text = (dgm_str){grown, span.end};
    self->out->sentences++;
    DGM_TRY(dgm_vec_push(&self->out->arena, &now->sentence, &span));
    return labelled_settle(self);
}

/* ---------------------------------------------------------------- events */

/* Words of the last sentence. */
static bool find_words(const labelled_reader *self, dgm_str words,
                       dgm_span *out)
{
    return labelled_find(self, self->now->sentence.count - 1, words, out);
}

static dgm_err read_type(labelled_reader *self, dgm_str text,
                         labelled_event *event)
{
    const char *stroke = memchr(text.ptr, '/', text.len);
    dgm_str name = {text.ptr,
                    stroke ? (uint32_t)(stroke - text.ptr) : text.len};
    uint32_t type = dgm_event_type_find(name);
    uint32_t mode = DGM_MODE_NONE;
    if (stroke) {
        mode = dgm_mode_find((dgm_str){stroke + 1, text.len - name.len - 1});
    }
    if (type == DGM_EVENT_COUNT || type == DGM_EVENT_NONE) {
        return BAD(self, "no such type: \"%.*s\"", DGM_SHOW(name));
    }
    if (mode == DGM_MODE_COUNT || !dgm_mode_fits(type, mode)) {
        return BAD(self, "%s has no mode \"%.*s\"", dgm_event_type_name(type),
                   (int)(text.len - name.len - 1), stroke + 1);
    }
    event->type = (uint8_t)type;
    event->mode = (uint8_t)mode;
    return DGM_ERR_OK;
}

static dgm_err read_side(labelled_reader *self, dgm_str text, dgm_spans *side)
{
    dgm_str item;
    while (dgm_take_item(&text, ';', &item)) {
        dgm_span span;
        if (item.len == 0) {
            continue;
        }
        if (!find_words(self, item, &span)) {
            DGM_TRY(BAD(self, "the sentence has no \"%.*s\"", DGM_SHOW(item)));
        } else {
            DGM_TRY(dgm_vec_push(&self->out->arena, side, &span));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err read_parties(labelled_reader *self, dgm_str text,
                            labelled_event *event)
{
    const char *arrow = text.len ? memchr(text.ptr, '>', text.len) : NULL;
    if (arrow == NULL) {
        return BAD(self, "parties are written ACTOR ; ACTOR > RECIPIENT");
    }
    uint32_t len = (uint32_t)(arrow - text.ptr);
    DGM_TRY(read_side(self, trim((dgm_str){text.ptr, len}), &event->actor));
    DGM_TRY(read_side(self, trim((dgm_str){arrow + 1, text.len - len - 1}),
                      &event->recipient));
    for (uint32_t i = 0; i < event->actor.count; i++) {
        for (uint32_t k = 0; k < event->recipient.count; k++) {
            if (event->actor.at[i].begin == event->recipient.at[k].begin &&
                event->actor.at[i].end == event->recipient.at[k].end) {
                return BAD(self, "an actor is its own recipient");
            }
        }
    }
    return DGM_ERR_OK;
}

/* One word of a stance; false when there is none such. */
static bool read_stance(dgm_str word, dgm_stance *out)
{
    uint32_t found;
    if ((found = dgm_polarity_find(word)) < DGM_POLARITY_COUNT &&
        found != DGM_POLARITY_UNDERSPECIFIED) {
        out->polarity = (uint8_t)found;
    } else if ((found = dgm_certainty_find(word)) < DGM_CERTAINTY_COUNT) {
        out->certainty = (uint8_t)found;
    } else if ((found = dgm_time_value_find(word)) < DGM_TIME_COUNT) {
        out->time = (uint8_t)found;
    } else if ((found = dgm_condition_find(word)) < DGM_CONDITION_COUNT) {
        out->condition = (uint8_t)found;
    } else if ((found = dgm_mood_find(word)) < DGM_MOOD_COUNT) {
        out->mood = (uint8_t)found;
    } else {
        return false;
    }
    return true;
}

static dgm_err read_others(labelled_reader *self, dgm_str text,
                           labelled_event *event)
{
    dgm_str item;
    while (dgm_take_item(&text, ',', &item)) {
        uint32_t type = dgm_event_type_find(item);
        if (type == DGM_EVENT_COUNT || type == DGM_EVENT_NONE) {
            return BAD(self, "no such type: \"%.*s\"", DGM_SHOW(item));
        }
        event->others |= 1U << type;
    }
    return DGM_ERR_OK;
}

static dgm_err read_claimant(labelled_reader *self, dgm_str text,
                             labelled_event *event)
{
    dgm_span span;
    event->claimant = text;
    return dgm_str_is(text, "?") || find_words(self, text, &span)
               ? DGM_ERR_OK
               : BAD(self, "the sentence has no \"%.*s\"", DGM_SHOW(text));
}

static dgm_err read_marks(labelled_reader *self, dgm_str text,
                          labelled_event *event)
{
    event->stance = (dgm_stance){.certainty = DGM_CERTAINTY_CERTAIN,
                                 .polarity = DGM_POLARITY_POS,
                                 .time = DGM_TIME_NON_FUTURE};
    for (;;) {
        dgm_str whole = text;
        dgm_str word = dgm_take_word(&text);
        if (word.len == 0) {
            return DGM_ERR_OK;
        }
        if (begins(word, "by=")) {
            return read_claimant(
                self,
                trim((dgm_str){word.ptr + 3,
                               whole.len -
                                   (uint32_t)(word.ptr + 3 - whole.ptr)}),
                event);
        }
        if (begins(word, "alt=")) {
            DGM_TRY(read_others(self, (dgm_str){word.ptr + 4, word.len - 4},
                                event));
        } else if (dgm_str_is(word, "opt")) {
            event->optional = true;
        } else if (!read_stance(word, &event->stance)) {
            DGM_TRY(BAD(self, "\"%.*s\" says nothing here", DGM_SHOW(word)));
        }
    }
}

/* "TYPE/mode | trigger | actors > recipients | marks" */
static dgm_err read_event(labelled_reader *self, dgm_str line)
{
    dgm_str field[4] = {{0}};
    uint32_t count = 0;
    labelled_event event = {.sentence = self->now->sentence.count - 1};
    uint32_t errors = self->report->errors;
    while (count < 4 && dgm_take_item(&line, '|', &field[count])) {
        count++;
    }
    if (count < 3 || line.len > 0) {
        return BAD(self, "TYPE/mode | trigger | actors > recipients | marks "
                         "was expected");
    }
    DGM_TRY(read_type(self, field[0], &event));
    if (field[1].len == 0 || !find_words(self, field[1], &event.trigger)) {
        DGM_TRY(BAD(self, "the sentence has no \"%.*s\"", DGM_SHOW(field[1])));
    }
    DGM_TRY(read_parties(self, field[2], &event));
    DGM_TRY(read_marks(self, field[3], &event));
    if (self->report->errors > errors) {
        return DGM_ERR_OK;
    }
    self->out->events++;
    return dgm_vec_push(&self->out->arena, &self->now->event, &event);
}

/* ----------------------------------------------------------------- lines */

static dgm_err read_property(labelled_reader *self, dgm_str word, dgm_str rest)
{
    if (dgm_str_is(word, "contexts")) {
        return read_contexts(self, rest);
    }
    if (dgm_str_is(word, "published")) {
        self->now->published = rest;
        return dgm_iso_valid(rest)
                   ? DGM_ERR_OK
                   : BAD(self, "no such date: \"%.*s\"", DGM_SHOW(rest));
    }
    if (dgm_str_is(word, "licence")) {
        self->licensed = rest.len > 0;
        return DGM_ERR_OK;
    }
    if (dgm_str_is(word, "claims") && dgm_str_is(rest, "yes")) {
        self->now->claims = true;
        return DGM_ERR_OK;
    }
    if (dgm_str_is(word, "read") && dgm_str_is(rest, "yes")) {
        self->now->read = true;
        return DGM_ERR_OK;
    }
    return dgm_str_is(word, "source") || dgm_str_is(word, "url")
               ? DGM_ERR_OK
               : BAD(self, "nothing of a passage is called \"%.*s\"",
                     DGM_SHOW(word));
}

static dgm_err read_label(labelled_reader *self, char mark, dgm_str text)
{
    if (self->now->sentence.count == 0) {
        return BAD(self, "a label stands below its sentence");
    }
    if (mark == '+') {
        return read_event(self, text);
    }
    if (!self->now->claims) {
        return BAD(self, "the passage does not say \"claims yes\"");
    }
    return mark == '~' ? labelled_read_claim(self, text)
                       : labelled_read_values(self, text);
}

static dgm_err read_line(labelled_reader *self, dgm_str line)
{
    dgm_str rest = trim(line);
    if (rest.len == 0 || line.ptr[0] == '#') {
        return DGM_ERR_OK;
    }
    bool marked = rest.len > 1 && dgm_is_blank(rest.ptr[1]);
    char mark = marked ? rest.ptr[0] : 0;
    dgm_str behind =
        marked ? trim((dgm_str){rest.ptr + 1, rest.len - 1}) : rest;
    dgm_str word = dgm_take_word(&rest);
    rest = trim(rest);
    if (dgm_str_is(word, "passage")) {
        return read_passage(self, rest);
    }
    if (self->now == NULL) {
        return BAD(self, "a passage was expected");
    }
    if (mark == '=') {
        if (!self->licensed) {
            self->licensed = true;
            DGM_TRY(BAD(self, "the passage names no licence"));
        }
        return read_sentence(self, behind);
    }
    return mark == '+' || mark == '~' || mark == '?'
               ? read_label(self, mark, behind)
               : read_property(self, word, rest);
}

static dgm_err read_text(labelled_reader *self, dgm_str text)
{
    dgm_str line;
    dgm_str rest = text;
    self->line = 0;
    self->now = NULL;
    self->licensed = false;
    self->out->texts = dgm_norm_fold(self->out->texts, dgm_str_hash(text));
    while (dgm_take_item(&rest, '\n', &line)) {
        self->line++;
        if (line.len > 0 && line.ptr[line.len - 1] == '\r') {
            line.len--;
        }
        if (begins(line, "passage")) {
            self->licensed = false;
        }
        DGM_TRY(read_line(self, line));
    }
    return labelled_finish(self);
}

dgm_err labelled_read(labelled *self, const char *path, dgm_report *report,
                      dgm_error *err)
{
    dgm_paths files = {0};
    DGM_TRY(dgm_files_list(&self->arena, path, ".ev", &files, err));
    for (uint32_t i = 0; i < files.count; i++) {
        dgm_str text;
        labelled_reader one = {.out = self,
                               .report = report,
                               .file = dgm_str_from(files.at[i].path),
                               .apart = strstr(files.at[i].path, "/apart/") !=
                                        NULL};
        DGM_TRY(dgm_file_read(&self->arena, files.at[i].path, &text, err));
        DGM_TRY(read_text(&one, text));
    }
    return DGM_ERR_OK;
}
