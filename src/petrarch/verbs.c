/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Verbs and their patterns (PETR-2).
 *
 *   &NAME                     a set of synonyms, "+MEMBER" a line
 *   --- NAME [CODE] ---       a block: the code of its verbs
 *   VERB {FORM FORM} [CODE]   a verb; "+BREAK_DOWN" has several words
 *   - PRE * POST [CODE]       a pattern around any verb of the block
 */
#include "petrarch/inflect.h"
#include "petrarch/lines.h"
#include "petrarch/readers.h"
#include "petrarch/synonyms.h"

#include <stdlib.h>
#include <string.h>

#define ELEMENTS_MAX 16 /* of a pattern */
#define SLOTS_MAX    8  /* of a phrase */

typedef struct reading {
    dgm_petrarch *self;
    dgm_synonym_sets sets;
    bool blocks; /* the sets are over */
} reading;

/* ---------------------------------------------------------------- patterns */

static uint8_t mark_kind(dgm_str word)
{
    static const char marks[] = "+$%^";
    static const uint8_t kinds[] = {DGM_PETR_TARGET, DGM_PETR_SOURCE,
                                    DGM_PETR_COMPOUND, DGM_PETR_SKIP};
    const char *at = word.len == 1 ? strchr(marks, word.ptr[0]) : NULL;
    return at ? kinds[at - marks] : DGM_PETR_PHRASE;
}

/* What stands in brackets. */
static dgm_str inside(dgm_str word)
{
    uint32_t cut = word.len > 1 ? 2 : 1;
    bool closed = word.len > 1 && (word.ptr[word.len - 1] == '}' ||
                                   word.ptr[word.len - 1] == ')');
    return (dgm_str){word.ptr + 1, word.len - (closed ? cut : 1)};
}

/* The next word of a phrase, parted by blanks or "_"; "&SET_NAME" is one. */
static bool next_part(dgm_str *text, dgm_str *out)
{
    uint32_t at = 0;
    while (at < text->len && strchr(" \t_", text->ptr[at])) {
        at++;
    }
    bool set = at < text->len && text->ptr[at] == '&';
    uint32_t begin = at;
    while (at < text->len && !strchr(set ? " \t" : " \t_", text->ptr[at])) {
        at++;
    }
    *out = (dgm_str){text->ptr + begin, at - begin};
    *text = (dgm_str){text->ptr + at, text->len - at};
    return out->len > 0;
}

/* "{NEW &TIES RELATIONS}" or a word. */
static dgm_err read_phrase(reading *self, dgm_str text, dgm_petr_slot *out)
{
    dgm_petrarch *d = self->self;
    dgm_petr_slot slot[SLOTS_MAX];
    uint32_t count = 0;
    dgm_str rest = text.len > 0 && text.ptr[0] == '{' ? inside(text) : text;
    dgm_str part;
    while (count < SLOTS_MAX && next_part(&rest, &part)) {
        dgm_str ahead = rest;
        dgm_str unused;
        bool last = !next_part(&ahead, &unused);
        DGM_TRY(dgm_synonyms_slot(d, &self->sets, part, last, &slot[count]));
        count++;
    }
    out->first = d->slot.count;
    for (uint32_t i = 0; i < count; i++) {
        DGM_TRY(dgm_vec_push(&d->arena, &d->slot, &slot[i]));
    }
    out->last = d->slot.count;
    return DGM_ERR_OK;
}

/* "(PREP)", "(PREP NOUN)", "(PREP {ADJECTIVE NOUN})", "(PREP +)". */
static dgm_err read_preposition(reading *self, dgm_str text,
                                dgm_petr_element *out)
{
    dgm_str rest = inside(text);
    dgm_str word;
    uint32_t at = 0;
    out->kind = DGM_PETR_PREPOSITION;
    if (!dgm_lines_word(&rest, &word) ||
        !dgm_norm_next(word, &at, &out->preposition)) {
        return DGM_ERR_OK;
    }
    out->bare = true;
    while (dgm_lines_word(&rest, &word)) {
        out->bare = false; /* of several the last counts, as the head does */
        out->inner = mark_kind(word);
        if (out->inner == DGM_PETR_PHRASE) {
            DGM_TRY(read_phrase(self, word, &out->phrase));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err read_element(reading *self, dgm_str word, dgm_petr_element *out)
{
    *out = (dgm_petr_element){.kind = mark_kind(word)};
    if (word.ptr[0] == '(') {
        return read_preposition(self, word, out);
    }
    return out->kind == DGM_PETR_PHRASE ? read_phrase(self, word, &out->phrase)
                                        : DGM_ERR_OK;
}

/* "PRE * POST [CODE]"; *read is false when it has no code or no verb. */
static dgm_err read_pattern(reading *self, dgm_str line, bool *read)
{
    dgm_petrarch *d = self->self;
    dgm_str body = dgm_str_trim(dgm_lines_before(line, "["));
    dgm_petr_element element[ELEMENTS_MAX];
    dgm_petr_pattern pattern = {.verb = UINT32_MAX, .length = body.len};
    uint32_t count = 0;
    dgm_str word;
    *read = dgm_lines_bracket(&line, &pattern.code) && d->block.count > 0;
    while (*read && count < ELEMENTS_MAX && dgm_lines_word(&body, &word)) {
        if (dgm_str_is(word, "*")) {
            pattern.verb = count;
        } else {
            DGM_TRY(read_element(self, word, &element[count]));
            count++;
        }
    }
    *read = *read && pattern.verb != UINT32_MAX;
    if (!*read) {
        return DGM_ERR_OK;
    }
    pattern.first = d->element.count;
    pattern.verb += pattern.first;
    pattern.last = pattern.first + count;
    for (uint32_t i = 0; i < count; i++) {
        DGM_TRY(dgm_vec_push(&d->arena, &d->element, &element[i]));
    }
    DGM_TRY(dgm_vec_push(&d->arena, &d->pattern, &pattern));
    d->block.at[d->block.count - 1].last = d->pattern.count;
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- verbs */

/* One form: "BREAK", or words parted by "_" with "+" before the verb among
 * them (without it: before the first). */
static dgm_err add_verb(reading *self, dgm_str text, dgm_str code)
{
    dgm_petrarch *d = self->self;
    dgm_petr_verb verb = {.first = d->word.count,
                          .block = d->block.count - 1,
                          .order = d->verb.count,
                          .code = code};
    uint32_t at = 0;
    uint32_t from = 0;
    uint64_t word;
    verb.last = verb.first;
    while (verb.last - verb.first < DGM_PHRASE_WORDS &&
           dgm_norm_next(text, &at, &word)) {
        for (uint32_t i = from; i < at; i++) {
            verb.head =
                text.ptr[i] == '+' ? verb.last - verb.first : verb.head;
        }
        from = at;
        DGM_TRY(dgm_vec_push(&d->arena, &d->word, &word));
        verb.last++;
    }
    if (verb.last == verb.first) {
        return DGM_ERR_OK;
    }
    verb.word = d->word.at[verb.first + verb.head];
    return dgm_vec_push(&d->arena, &d->verb, &verb);
}

/* `text` with the inflected form in the place of its verb. */
static dgm_err add_form(reading *self, dgm_str text, dgm_str verb,
                        dgm_str form, dgm_str code)
{
    uint32_t at = (uint32_t)(verb.ptr - text.ptr);
    uint32_t tail = at + verb.len;
    uint32_t len = text.len - verb.len + form.len;
    char *made = dgm_arena_alloc(&self->self->arena, (size_t)len + 1);
    if (made == NULL) {
        return dgm_arena_error(&self->self->arena);
    }
    memcpy(made, text.ptr, at);
    memcpy(made + at, form.ptr, form.len);
    memcpy(made + at + form.len, text.ptr + tail, text.len - tail);
    return add_verb(self, (dgm_str){made, len}, code);
}

static dgm_err add_regular(reading *self, dgm_str text, dgm_str code)
{
    const char *plus = memchr(text.ptr, '+', text.len);
    uint32_t skip = plus ? (uint32_t)(plus - text.ptr) + 1 : 0;
    dgm_str verb =
        dgm_lines_before((dgm_str){text.ptr + skip, text.len - skip}, "_ \t");
    dgm_str form[DGM_PETR_FORMS];
    if (!dgm_petr_forms(&self->self->arena, verb, form)) {
        return dgm_arena_error(&self->self->arena);
    }
    for (uint32_t i = 0; i < DGM_PETR_FORMS; i++) {
        DGM_TRY(add_form(self, text, verb, form[i], code));
    }
    return DGM_ERR_OK;
}

/* "VERB {FORM FORM} [CODE]"; without braces the forms are regular, with them
 * all are there. */
static dgm_err read_verb(reading *self, dgm_str line, bool *read)
{
    dgm_petrarch *d = self->self;
    dgm_str text = dgm_str_trim(dgm_lines_before(line, "{["));
    dgm_str rest = line;
    dgm_str code;
    *read = d->block.count > 0 && text.len > 0;
    if (!*read) {
        return DGM_ERR_OK;
    }
    if (!dgm_lines_bracket(&rest, &code)) {
        code = d->block.at[d->block.count - 1].code;
    }
    dgm_str before = dgm_lines_before(line, "{");
    if (before.len == line.len) {
        return add_regular(self, text, code);
    }
    dgm_str forms = dgm_lines_before(
        (dgm_str){line.ptr + before.len + 1, line.len - before.len - 1}, "}");
    dgm_str form;
    DGM_TRY(add_verb(self, text, code));
    while (dgm_lines_word(&forms, &form)) {
        DGM_TRY(add_verb(self, form, code));
    }
    return DGM_ERR_OK;
}

/* "--- NAME [CODE] ---" */
static dgm_err read_block(reading *self, dgm_str line)
{
    dgm_petrarch *d = self->self;
    dgm_petr_block block = {.first = d->pattern.count,
                            .last = d->pattern.count};
    self->blocks = true;
    if (!dgm_lines_bracket(&line, &block.code)) {
        block.code = DGM_STR("---");
    }
    return dgm_vec_push(&d->arena, &d->block, &block);
}

/* --------------------------------------------------------------- all lines */

static dgm_err read_set_line(reading *self, dgm_str line)
{
    if (line.ptr[0] == '&') {
        return dgm_synonyms_begin(&self->sets, &self->self->arena,
                                  dgm_lines_before(line, " \t"));
    }
    if (line.ptr[0] == '+') {
        line = (dgm_str){line.ptr + 1, line.len - 1};
    }
    line = dgm_str_trim(line);
    /* "(TO THE END)": a set of prepositional phrases, which nothing uses. */
    return line.len > 0 && line.ptr[0] != '('
               ? dgm_synonyms_member(&self->sets, &self->self->arena, line)
               : DGM_ERR_OK;
}

static dgm_err read_line(reading *self, dgm_str line, bool *read)
{
    if (line.len == 0 || line.ptr[0] == '<' || line.ptr[0] == '~') {
        return DGM_ERR_OK; /* transformations are not used */
    }
    if (dgm_str_starts(line, "---")) {
        return read_block(self, line);
    }
    if (!self->blocks) {
        return read_set_line(self, line);
    }
    if (line.ptr[0] == '-') {
        return read_pattern(self, (dgm_str){line.ptr + 1, line.len - 1}, read);
    }
    return line.ptr[0] == '*' ? read_pattern(self, line, read)
                              : read_verb(self, line, read);
}

/* By word, the first of the file first. */
static int by_word(const void *left, const void *right)
{
    const dgm_petr_verb *a = left;
    const dgm_petr_verb *b = right;
    if (a->word != b->word) {
        return a->word < b->word ? -1 : 1;
    }
    return a->order < b->order ? -1 : a->order > b->order;
}

dgm_err dgm_petr_read_verbs(dgm_petrarch *self, const char *file,
                            dgm_str bytes)
{
    dgm_lines lines = {.rest = bytes};
    reading state = {.self = self};
    dgm_str line;
    while (dgm_lines_next(&lines, &line)) {
        bool read = true;
        DGM_TRY(read_line(&state, dgm_str_trim(line), &read));
        if (!read) {
            dgm_petr_unread(self, file, lines.number);
        }
    }
    if (self->verb.count > 0) {
        qsort(self->verb.at, self->verb.count, sizeof *self->verb.at, by_word);
    }
    return DGM_ERR_OK;
}
