/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading cue sources (docs/claims.md).
 *
 * A block begins in column 0 with its kind and a name, or is a line of the
 * value table; indented lines give properties.  A block over one of the same
 * name in a lower layer changes what it says and keeps the rest; with
 * "!replace" nothing is kept.
 */
#include "claim/cue_source.h"

#include "base/number.h"
#include "base/statement.h"

#include <string.h>

#define E(name, text) text,
static const char *const kind_names[] = {DGM_CUE_KIND_MAP(E)};
static const char *const takes_names[] = {DGM_TAKES_MAP(E)};
static const char *const role_names[] = {DGM_TOLL_ROLE_MAP(E)};
static const char *const commit_names[] = {DGM_COMMIT_MAP(E)};
static const char *const pos_names[] = {DGM_CUE_POS_MAP(E)};
#undef E

/* A wrong line is told and left out; DGM_ERR_SYNTAX ends its reading. */
static dgm_err fail(dgm_cue_reader *self, const char *what, dgm_str word)
{
    dgm_err code = dgm_report_say(self->report, false, self->file, self->line,
                                  "%s: %.*s", what, DGM_SHOW(word));
    return code == DGM_ERR_OK ? DGM_ERR_SYNTAX : code;
}

static uint32_t find_name(const char *const *names, uint32_t count,
                          dgm_str word)
{
    uint32_t i = 0;
    while (i < count && !dgm_str_is(word, names[i])) {
        i++;
    }
    return i;
}

static uint32_t find_group(const dgm_cues *cues, uint32_t kind, dgm_str name)
{
    for (uint32_t i = 0; i < cues->group.count; i++) {
        if (cues->group.at[i].kind == kind &&
            dgm_str_equal(cues->group.at[i].name, name)) {
            return i;
        }
    }
    return UINT32_MAX;
}

/* Goes on with a group of a lower layer. */
static dgm_err reopen_group(dgm_cue_reader *self, uint32_t group, bool replace,
                            const dgm_cue_group *fresh)
{
    dgm_cues *cues = self->cues;
    if (cues->group.at[group].layer == cues->layers) {
        return fail(self, "there is a block of this name already",
                    fresh->name);
    }
    cues->group.at[group].layer = cues->layers;
    for (uint32_t i = 0; replace && i < cues->entry.count; i++) {
        cues->entry.at[i].dropped |= cues->entry.at[i].group == group;
    }
    if (replace) {
        cues->group.at[group] = *fresh;
    }
    self->group = group;
    return DGM_ERR_OK;
}

static dgm_err start_group(dgm_cue_reader *self, dgm_str word, dgm_str rest)
{
    dgm_cues *cues = self->cues;
    self->group = UINT32_MAX;
    self->skip = true;
    uint32_t kind = find_name(kind_names, DGM_CUE_KIND_COUNT, word);
    if (kind == DGM_CUE_KIND_COUNT) {
        return fail(self, "unknown block", word);
    }
    dgm_str name = dgm_take_word(&rest);
    dgm_str flag = dgm_take_word(&rest);
    bool replace = dgm_str_is(flag, "!replace");
    if (name.len == 0 || rest.len != 0 || (flag.len != 0 && !replace)) {
        return fail(self, "a block needs one name", word);
    }
    if (cues->group.count >= DGM_CUE_GROUPS) {
        return fail(self, "too many blocks", word);
    }
    dgm_cue_group group = {.name = dgm_str_copy(&cues->arena, name),
                           .kind = (uint8_t)kind,
                           .cue_class = DGM_CUE_NOBODY,
                           .source = DGM_COMMIT_CT_POS,
                           .source_negated = DGM_COMMIT_UU,
                           .author = DGM_COMMIT_UU,
                           .author_negated = DGM_COMMIT_UU,
                           .fate = DGM_FATE_COUNT,
                           .layer = cues->layers};
    uint32_t known = find_group(cues, kind, name);
    if (known != UINT32_MAX) {
        DGM_TRY(reopen_group(self, known, replace, &group));
    } else if (replace) {
        return fail(self, "there is no block below to replace", name);
    } else {
        self->group = cues->group.count;
        DGM_TRY(dgm_vec_push(&cues->arena, &cues->group, &group));
    }
    self->skip = false;
    self->report->cues++;
    return DGM_ERR_OK;
}

static dgm_err read_commits(dgm_cue_reader *self, dgm_str rest, uint8_t *plain,
                            uint8_t *negated)
{
    dgm_str word = dgm_take_word(&rest);
    uint32_t commit = find_name(commit_names, DGM_COMMIT_COUNT, word);
    if (commit == DGM_COMMIT_COUNT) {
        return fail(self, "unknown commitment", word);
    }
    *plain = (uint8_t)commit;
    word = dgm_take_word(&rest);
    if (word.len == 0) {
        return DGM_ERR_OK;
    }
    commit = find_name(commit_names, DGM_COMMIT_COUNT, word);
    if (commit == DGM_COMMIT_COUNT) {
        return fail(self, "unknown commitment", word);
    }
    *negated = (uint8_t)commit;
    return DGM_ERR_OK;
}

static dgm_err read_takes(dgm_cue_reader *self, dgm_str rest,
                          dgm_cue_group *group)
{
    for (;;) {
        dgm_str word = dgm_take_word(&rest);
        if (word.len == 0) {
            return DGM_ERR_OK;
        }
        uint32_t bit = find_name(takes_names, DGM_TAKES_COUNT, word);
        if (bit == DGM_TAKES_COUNT) {
            return fail(self, "unknown frame", word);
        }
        group->takes |= UINT32_C(1) << bit;
    }
}

static dgm_err read_preps(dgm_cue_reader *self, dgm_str rest,
                          dgm_cue_group *group)
{
    for (;;) {
        dgm_str word = dgm_take_word(&rest);
        if (word.len == 0) {
            return DGM_ERR_OK;
        }
        if (group->prep_count == DGM_CUE_PREPS) {
            return fail(self, "too many prepositions", word);
        }
        group->prep[group->prep_count++] = dgm_str_hash(word);
    }
}

/* "55-80" */
static dgm_err read_range(dgm_cue_reader *self, dgm_str word,
                          dgm_cue_group *group)
{
    uint32_t value[2] = {0, 0};
    uint32_t part = 0;
    for (uint32_t i = 0; i < word.len; i++) {
        char c = word.ptr[i];
        if (c == '-' && part == 0) {
            part = 1;
        } else if (c >= '0' && c <= '9' && value[part] <= 100) {
            value[part] = value[part] * 10 + (uint32_t)(c - '0');
        } else {
            return fail(self, "not a range of per cent", word);
        }
    }
    if (part == 0 || value[0] > value[1] || value[1] > 100) {
        return fail(self, "not a range of per cent", word);
    }
    group->low = (uint8_t)value[0];
    group->high = (uint8_t)value[1];
    return DGM_ERR_OK;
}

/* F and 6 stand where nothing is said, so no words say them. */
static dgm_err read_rate(dgm_cue_reader *self, dgm_str word,
                         dgm_cue_group *group)
{
    char c = word.len == 1 ? word.ptr[0] : 0;
    if (!(c >= 'A' && c <= 'E') && !(c >= '1' && c <= '5')) {
        return fail(self, "not a rating, A to E or 1 to 5", word);
    }
    group->rates = c;
    return DGM_ERR_OK;
}

/* Takes an entry out of the lower layers of its group. */
static dgm_err drop_entry(dgm_cue_reader *self, dgm_str phrase)
{
    dgm_cues *cues = self->cues;
    bool found = false;
    for (uint32_t i = 0; i < cues->entry.count; i++) {
        dgm_cue_entry *entry = &cues->entry.at[i];
        if (entry->group == self->group &&
            dgm_str_equal(entry->text, phrase)) {
            entry->dropped = true;
            found = true;
        }
    }
    return found ? DGM_ERR_OK
                 : fail(self, "no such word to drop in this block", phrase);
}

/* "dozen=12": takes the value off the word. */
static dgm_err read_number(dgm_cue_reader *self, dgm_str *phrase,
                           double *value)
{
    uint32_t at = phrase->len;
    while (at > 0 && phrase->ptr[at - 1] != '=') {
        at--;
    }
    if (at == 0) {
        return DGM_ERR_OK;
    }
    dgm_str number = {phrase->ptr + at, phrase->len - at};
    phrase->len = at - 1;
    return dgm_number_read(number, value) && *value >= 0 && *value <= 1e12
               ? DGM_ERR_OK
               : fail(self, "not a number up to a million million", number);
}

static dgm_err add_entry(dgm_cue_reader *self, dgm_str phrase)
{
    dgm_cues *cues = self->cues;
    if (dgm_str_is(dgm_last_word(phrase), "!drop")) {
        dgm_drop_last(&phrase);
        return drop_entry(self, phrase);
    }
    if (cues->entry.count >= DGM_CUE_ENTRIES) {
        return fail(self, "too many words", phrase);
    }
    dgm_cue_entry entry = {
        .group = self->group, .next = UINT32_MAX, .layer = cues->layers};
    if (cues->group.at[self->group].kind == DGM_CUE_KIND_NUMBER) {
        DGM_TRY(read_number(self, &phrase, &entry.value));
    }
    dgm_str rest = phrase;
    for (dgm_str word = dgm_take_word(&rest); word.len > 0;
         word = dgm_take_word(&rest)) {
        if (entry.count == DGM_CUE_WORDS) {
            return fail(self, "more than four words", phrase);
        }
        entry.word[entry.count++] = dgm_str_hash(word);
    }
    if (entry.count == 0) {
        return fail(self, "an empty word", phrase);
    }
    entry.text = dgm_str_copy(&cues->arena, phrase);
    return entry.text.ptr ? dgm_vec_push(&cues->arena, &cues->entry, &entry)
                          : DGM_ERR_MEMORY;
}

static dgm_err read_words(dgm_cue_reader *self, dgm_str rest)
{
    dgm_str item;
    while (dgm_take_item(&rest, '|', &item)) {
        DGM_TRY(add_entry(self, item));
    }
    return DGM_ERR_OK;
}

static dgm_err read_coded(dgm_cue_reader *self, dgm_str key, dgm_str rest,
                          dgm_cue_group *group)
{
    dgm_str word = dgm_take_word(&rest);
    uint32_t code;
    if (dgm_str_is(key, "pos")) {
        code = find_name(pos_names, DGM_CUE_POS_COUNT, word);
        group->pos = (uint8_t)code;
        return code < DGM_CUE_POS_COUNT ? DGM_ERR_OK
                                        : fail(self, "unknown pos", word);
    }
    if (dgm_str_is(key, "class")) {
        code = dgm_cue_class_find(word);
        group->cue_class = (uint8_t)code;
        return code < DGM_CUE_COUNT ? DGM_ERR_OK
                                    : fail(self, "unknown class", word);
    }
    if (dgm_str_is(key, "makes")) {
        code = dgm_fate_find(word);
        group->fate = (uint8_t)code;
        return code < DGM_FATE_COUNT ? DGM_ERR_OK
                                     : fail(self, "unknown fate", word);
    }
    if (dgm_str_is(key, "role")) {
        code = find_name(role_names, DGM_TOLL_ROLE_COUNT, word);
        group->role = (uint8_t)code;
        return code < DGM_TOLL_ROLE_COUNT ? DGM_ERR_OK
                                          : fail(self, "unknown role", word);
    }
    if (dgm_str_is(key, "mood")) {
        code = dgm_mood_find(word);
        group->mood = (uint8_t)code;
        return code < DGM_MOOD_COUNT ? DGM_ERR_OK
                                     : fail(self, "unknown mood", word);
    }
    if (dgm_str_is(key, "time")) {
        code = dgm_time_value_find(word);
        group->time = (uint8_t)code;
        return code < DGM_TIME_COUNT ? DGM_ERR_OK
                                     : fail(self, "unknown time", word);
    }
    return fail(self, "unknown property", key);
}

static dgm_err read_property(dgm_cue_reader *self, dgm_str key, dgm_str rest)
{
    if (self->group == UINT32_MAX) {
        return fail(self, "a property outside a block", key);
    }
    dgm_cue_group *group = &self->cues->group.at[self->group];
    if (dgm_str_is(key, "word")) {
        return read_words(self, rest);
    }
    if (dgm_str_is(key, "frame")) {
        group->takes = 0;
        return read_takes(self, rest, group);
    }
    if (dgm_str_is(key, "prep")) {
        group->prep_count = 0;
        return read_preps(self, rest, group);
    }
    if (dgm_str_is(key, "source")) {
        return read_commits(self, rest, &group->source,
                            &group->source_negated);
    }
    if (dgm_str_is(key, "author")) {
        return read_commits(self, rest, &group->author,
                            &group->author_negated);
    }
    if (dgm_str_is(key, "range")) {
        return read_range(self, dgm_take_word(&rest), group);
    }
    if (dgm_str_is(key, "rates")) {
        return read_rate(self, dgm_take_word(&rest), group);
    }
    if (dgm_str_is(key, "backward")) {
        group->backward = true;
        return DGM_ERR_OK;
    }
    if (dgm_str_is(key, "alone")) {
        group->alone = true;
        return DGM_ERR_OK;
    }
    if (dgm_str_is(key, "negated")) {
        group->negated = true;
        return DGM_ERR_OK;
    }
    if (dgm_str_is(key, "weak")) {
        group->weak = true;
        return DGM_ERR_OK;
    }
    return read_coded(self, key, rest, group);
}

/* "value SIGNATURE NUMBER" */
static dgm_err read_value(dgm_cue_reader *self, dgm_str rest)
{
    dgm_str signature = dgm_take_word(&rest);
    dgm_str word = dgm_take_word(&rest);
    float value = 0;
    if (word.len == 0) {
        return fail(self, "a signature and a number are needed", signature);
    }
    if (!dgm_number_read_float(word, &value) || value < -3.0F ||
        value > 3.0F) {
        return fail(self, "not a number from -3 to 3", word);
    }
    if (self->cues->value.count >= DGM_CUE_ENTRIES) {
        return fail(self, "too many values", word);
    }
    dgm_cue_value item = {dgm_str_hash(signature), value};
    return dgm_vec_push(&self->cues->arena, &self->cues->value, &item);
}

static dgm_err read_line(dgm_cue_reader *self, const dgm_statements *line)
{
    if (line->is_property) {
        return self->skip ? DGM_ERR_OK
                          : read_property(self, line->word, line->rest);
    }
    if (dgm_str_is(line->word, "value")) {
        self->group = UINT32_MAX;
        self->skip = false;
        return read_value(self, line->rest);
    }
    return start_group(self, line->word, line->rest);
}

dgm_err dgm_cues_read_text(dgm_cue_reader *self, dgm_str file, dgm_str text)
{
    dgm_statements line;
    self->file = file;
    self->group = UINT32_MAX;
    self->skip = false;
    dgm_statements_begin(&line, text);
    while (dgm_statements_next(&line)) {
        self->line = line.line;
        dgm_err code = read_line(self, &line);
        if (code != DGM_ERR_OK && code != DGM_ERR_SYNTAX) {
            return code;
        }
    }
    return DGM_ERR_OK;
}
