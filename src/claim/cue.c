/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading cue sources.
 *
 * A block begins in column 0 with its kind and a name; indented lines give
 * its properties; `word` lines list words, separated by `|`.  The reader
 * works line by line with one group being filled, so any line can be blamed
 * by number.  Words go into one chained table keyed by the hash of their
 * first word.
 */
#include "claim/cue.h"

#include "base/number.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CUE_FILE_MAX  ((size_t)4 << 20)
#define CUE_FILES_MAX 256
#define NO_ENTRY      UINT32_MAX

typedef struct reader {
    dgm_cues *cues;
    const char *name;
    uint64_t line;
    bool open; /* a group is being filled */
    dgm_error *err;
} reader;

#define E(name, text) text,
static const char *const kind_names[] = {DGM_CUE_KIND_MAP(E)};
static const char *const takes_names[] = {DGM_TAKES_MAP(E)};
static const char *const commit_names[] = {DGM_COMMIT_MAP(E)};
static const char *const pos_names[] = {DGM_CUE_POS_MAP(E)};
#undef E

static dgm_err fail(const reader *self, const char *what, dgm_str word)
{
    return dgm_error_set(
        self->err, DGM_ERR_SYNTAX, self->name, self->line, -1, "%s: %.*s",
        what, (int)(word.len > 60 ? 60 : word.len), word.ptr ? word.ptr : "");
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* Cuts the next blank-separated word off `rest`; empty at the end. */
static dgm_str take_word(dgm_str *rest)
{
    while (rest->len > 0 && is_space(rest->ptr[0])) {
        rest->ptr++;
        rest->len--;
    }
    dgm_str word = {rest->ptr, 0};
    while (word.len < rest->len && !is_space(rest->ptr[word.len])) {
        word.len++;
    }
    rest->ptr += word.len;
    rest->len -= word.len;
    return word;
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

static dgm_err start_group(reader *self, dgm_str word, dgm_str rest)
{
    dgm_cues *cues = self->cues;
    uint32_t kind = find_name(kind_names, DGM_CUE_KIND_COUNT, word);
    if (kind == DGM_CUE_KIND_COUNT) {
        return fail(self, "unknown block", word);
    }
    dgm_str name = take_word(&rest);
    if (name.len == 0 || take_word(&rest).len != 0) {
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
                           .author_negated = DGM_COMMIT_UU};
    self->open = true;
    return dgm_vec_push(&cues->arena, &cues->group, &group);
}

static dgm_err read_commits(const reader *self, dgm_str rest, uint8_t *plain,
                            uint8_t *negated)
{
    dgm_str word = take_word(&rest);
    uint32_t commit = find_name(commit_names, DGM_COMMIT_COUNT, word);
    if (commit == DGM_COMMIT_COUNT) {
        return fail(self, "unknown commitment", word);
    }
    *plain = (uint8_t)commit;
    word = take_word(&rest);
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

static dgm_err read_takes(const reader *self, dgm_str rest,
                          dgm_cue_group *group)
{
    for (;;) {
        dgm_str word = take_word(&rest);
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

static dgm_err read_preps(const reader *self, dgm_str rest,
                          dgm_cue_group *group)
{
    for (;;) {
        dgm_str word = take_word(&rest);
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
static dgm_err read_range(const reader *self, dgm_str word,
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

static dgm_err add_entry(reader *self, dgm_str phrase)
{
    dgm_cues *cues = self->cues;
    if (cues->entry.count >= DGM_CUE_ENTRIES) {
        return fail(self, "too many words", phrase);
    }
    dgm_cue_entry entry = {.group = cues->group.count - 1, .next = NO_ENTRY};
    dgm_str rest = phrase;
    for (;;) {
        dgm_str word = take_word(&rest);
        if (word.len == 0) {
            break;
        }
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

static dgm_err read_words(reader *self, dgm_str rest)
{
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= rest.len; i++) {
        if (i == rest.len || rest.ptr[i] == '|') {
            dgm_str phrase = {rest.ptr + begin, i - begin};
            DGM_TRY(add_entry(self, dgm_str_trim(phrase)));
            begin = i + 1;
        }
    }
    return DGM_ERR_OK;
}

static dgm_err read_coded(const reader *self, dgm_str key, dgm_str rest,
                          dgm_cue_group *group)
{
    dgm_str word = take_word(&rest);
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

static dgm_err read_property(reader *self, dgm_str key, dgm_str rest)
{
    dgm_cues *cues = self->cues;
    if (!self->open) {
        return fail(self, "a property outside a block", key);
    }
    dgm_cue_group *group = &cues->group.at[cues->group.count - 1];
    if (dgm_str_is(key, "word")) {
        return read_words(self, rest);
    }
    if (dgm_str_is(key, "frame")) {
        return read_takes(self, rest, group);
    }
    if (dgm_str_is(key, "prep")) {
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
        return read_range(self, take_word(&rest), group);
    }
    if (dgm_str_is(key, "backward")) {
        group->backward = true;
        return DGM_ERR_OK;
    }
    if (dgm_str_is(key, "weak")) {
        group->weak = true;
        return DGM_ERR_OK;
    }
    return read_coded(self, key, rest, group);
}

/* "value SIGNATURE NUMBER" */
static dgm_err read_value(reader *self, dgm_str rest)
{
    dgm_str signature = take_word(&rest);
    dgm_str word = take_word(&rest);
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

static dgm_err read_line(reader *self, dgm_str line)
{
    bool indented = line.len > 0 && is_space(line.ptr[0]);
    dgm_str rest = line;
    dgm_str word = take_word(&rest);
    if (word.len == 0 || word.ptr[0] == '#') {
        return DGM_ERR_OK;
    }
    rest = dgm_str_trim(rest);
    if (indented) {
        return read_property(self, word, rest);
    }
    if (dgm_str_is(word, "value")) {
        return read_value(self, rest);
    }
    return start_group(self, word, rest);
}

static dgm_err read_text(dgm_cues *cues, const char *name, const char *bytes,
                         size_t len, dgm_error *err)
{
    reader self = {.cues = cues, .name = name, .err = err};
    if (len > CUE_FILE_MAX) {
        return dgm_error_set(err, DGM_ERR_LIMIT, name, 0, -1,
                             "a cue source is too large");
    }
    size_t begin = 0;
    while (begin < len) {
        const char *newline = memchr(bytes + begin, '\n', len - begin);
        size_t end = newline ? (size_t)(newline - bytes) : len;
        self.line++;
        dgm_str line = {bytes + begin, (uint32_t)(end - begin)};
        dgm_err code = read_line(&self, line);
        if (code == DGM_ERR_MEMORY) {
            return dgm_error_set(err, code, name, self.line, -1,
                                 "out of memory");
        }
        DGM_TRY(code);
        begin = end + 1;
    }
    return DGM_ERR_OK;
}

static int compare_values(const void *a, const void *b)
{
    const dgm_cue_value *left = a;
    const dgm_cue_value *right = b;
    return (left->key > right->key) - (left->key < right->key);
}

/* Makes the look-up table.  Entries of one key are chained so that longer
 * ones come first. */
static dgm_err link_entries(dgm_cues *self)
{
    self->slot_count = 16;
    while (self->slot_count < 2 * self->entry.count) {
        self->slot_count *= 2;
    }
    self->slot =
        dgm_arena_array(&self->arena, self->slot_count, sizeof *self->slot);
    if (!self->slot) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = self->entry.count; i-- > 0;) {
        dgm_cue_entry *entry = &self->entry.at[i];
        uint32_t at = (uint32_t)entry->word[0] & (self->slot_count - 1);
        while (self->slot[at] != 0 &&
               self->entry.at[self->slot[at] - 1].word[0] != entry->word[0]) {
            at = (at + 1) & (self->slot_count - 1);
        }
        uint32_t *link = &self->slot[at];
        uint32_t follower = *link == 0 ? NO_ENTRY : *link - 1;
        if (follower == NO_ENTRY ||
            self->entry.at[follower].count <= entry->count) {
            entry->next = follower;
            *link = i + 1;
            continue;
        }
        dgm_cue_entry *before = &self->entry.at[follower];
        while (before->next != NO_ENTRY &&
               self->entry.at[before->next].count > entry->count) {
            before = &self->entry.at[before->next];
        }
        entry->next = before->next;
        before->next = i;
    }
    if (self->value.count > 1) {
        qsort(self->value.at, self->value.count, sizeof *self->value.at,
              compare_values);
    }
    return DGM_ERR_OK;
}

static dgm_cues *new_cues(void)
{
    dgm_cues *self = calloc(1, sizeof *self);
    if (self) {
        dgm_arena_init(&self->arena, (size_t)64 << 20);
#define E(name, text) self->key.name = dgm_key(text);
        DGM_CUE_KEY_MAP(E)
#undef E
    }
    return self;
}

dgm_err dgm_cues_from_text(dgm_cues **out, const char *name, const char *bytes,
                           size_t len, dgm_error *err)
{
    *out = NULL;
    dgm_cues *self = new_cues();
    if (!self) {
        return DGM_ERR_MEMORY;
    }
    dgm_err code = read_text(self, name, bytes, len, err);
    if (code == DGM_ERR_OK) {
        code = link_entries(self);
    }
    if (code != DGM_ERR_OK) {
        dgm_cues_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

static dgm_err read_file(dgm_cues *self, const char *path, dgm_error *err)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        return dgm_error_set(err, DGM_ERR_IO, path, 0, -1, "cannot be opened");
    }
    char *bytes = malloc(CUE_FILE_MAX + 1);
    dgm_err code = DGM_ERR_MEMORY;
    if (bytes) {
        size_t len = fread(bytes, 1, CUE_FILE_MAX + 1, file);
        code = ferror(file) ? dgm_error_set(err, DGM_ERR_IO, path, 0, -1,
                                            "cannot be read")
                            : read_text(self, path, bytes, len, err);
    }
    free(bytes);
    (void)fclose(file);
    return code;
}

static int is_cue_file(const struct dirent *entry)
{
    size_t len = strlen(entry->d_name);
    return len > 4 && entry->d_name[0] != '.' &&
           strcmp(entry->d_name + len - 4, ".cue") == 0;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static dgm_err read_folder(dgm_cues *self, const char *folder, dgm_error *err)
{
    struct dirent **list = NULL;
    int count = scandir(folder, &list, is_cue_file, by_name);
    dgm_err code = DGM_ERR_OK;
    if (count <= 0) {
        code = dgm_error_set(err, DGM_ERR_NOT_FOUND, folder, 0, -1,
                             "no cue sources (*.cue)");
    }
    for (int i = 0; i < count; i++) {
        char path[4096];
        int len =
            snprintf(path, sizeof path, "%s/%s", folder, list[i]->d_name);
        if (code == DGM_ERR_OK && i < CUE_FILES_MAX && len > 0 &&
            (size_t)len < sizeof path) {
            code = read_file(self, path, err);
        }
        free(list[i]);
    }
    free(list);
    return code;
}

dgm_err dgm_cues_open(dgm_cues **out, const char *folder, dgm_error *err)
{
    *out = NULL;
    dgm_cues *self = new_cues();
    if (!self) {
        return DGM_ERR_MEMORY;
    }
    dgm_err code = read_folder(self, folder, err);
    if (code == DGM_ERR_OK) {
        code = link_entries(self);
    }
    if (code != DGM_ERR_OK) {
        dgm_cues_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

void dgm_cues_close(dgm_cues *self)
{
    if (self) {
        dgm_arena_release(&self->arena);
        free(self);
    }
}

const dgm_cue_entry *dgm_cues_find(const dgm_cues *self, uint64_t key)
{
    uint32_t at = (uint32_t)key & (self->slot_count - 1);
    while (self->slot[at] != 0) {
        const dgm_cue_entry *entry = &self->entry.at[self->slot[at] - 1];
        if (entry->word[0] == key) {
            return entry;
        }
        at = (at + 1) & (self->slot_count - 1);
    }
    return NULL;
}

const dgm_cue_entry *dgm_cues_next(const dgm_cues *self,
                                   const dgm_cue_entry *entry)
{
    return entry->next == NO_ENTRY ? NULL : &self->entry.at[entry->next];
}

bool dgm_cues_value(const dgm_cues *self, uint64_t key, float *value)
{
    uint32_t low = 0;
    uint32_t high = self->value.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->value.at[middle].key == key) {
            *value = self->value.at[middle].value;
            return true;
        }
        if (self->value.at[middle].key < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

uint8_t dgm_commit_certainty(uint32_t commit)
{
    static const uint8_t certainty[DGM_COMMIT_COUNT] = {
        DGM_CERTAINTY_CERTAIN,       DGM_CERTAINTY_CERTAIN,
        DGM_CERTAINTY_PROBABLE,      DGM_CERTAINTY_POSSIBLE,
        DGM_CERTAINTY_POSSIBLE,      DGM_CERTAINTY_PROBABLE,
        DGM_CERTAINTY_CERTAIN,       DGM_CERTAINTY_CERTAIN,
        DGM_CERTAINTY_UNDERSPECIFIED};
    return certainty[commit];
}

uint8_t dgm_commit_polarity(uint32_t commit)
{
    static const uint8_t polarity[DGM_COMMIT_COUNT] = {
        DGM_POLARITY_POS,           DGM_POLARITY_POS,
        DGM_POLARITY_POS,           DGM_POLARITY_POS,
        DGM_POLARITY_NEG,           DGM_POLARITY_NEG,
        DGM_POLARITY_NEG,           DGM_POLARITY_UNDERSPECIFIED,
        DGM_POLARITY_UNDERSPECIFIED};
    return polarity[commit];
}
