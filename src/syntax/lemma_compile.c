/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compiles data/lemmas into the tables of lemma.h.  What the statements of
 * the sources mean stands at the top of data/lemmas/english.lem.
 */
#include "syntax/lemma.h"

#include "base/files.h"
#include "base/statement.h"
#include "text/text.h"

#include <stdlib.h>
#include <string.h>

typedef struct known_word {
    uint64_t key;
    uint32_t classes;
} known_word;

typedef struct compiler {
    dgm_arena arena;
    dgm_buf strings;
    DGM_VEC(dgm_lemma_form) form;
    DGM_VEC(dgm_lemma_ending) ending;
    DGM_VEC(dgm_lemma_text) prefix;
    DGM_VEC(dgm_lemma_irregular) irregular;
    DGM_VEC(known_word) word;
    DGM_VEC(dgm_lemma_tail) tail;
    dgm_lemma_letters letters;
    dgm_str name[DGM_LEMMA_FORMS]; /* of each form */
    uint32_t names;
    /* The statement being read. */
    dgm_str kind;
    dgm_str subject; /* form or part of speech */
    const char *path;
    uint32_t line;
    dgm_error *err;
} compiler;

static dgm_err wrong(const compiler *self, const char *what, dgm_str word)
{
    return dgm_error_set(self->err, DGM_ERR_SYNTAX, self->path, self->line, -1,
                         "%s: %.*s", what, (int)word.len, word.ptr);
}

/* The next word; what is left has no blanks around it. */
static dgm_str next_word(dgm_str *rest)
{
    dgm_str word = dgm_take_word(rest);
    *rest = dgm_str_trim(*rest);
    return word;
}

static dgm_lemma_text put(compiler *self, dgm_str text)
{
    dgm_lemma_text out = {(uint32_t)self->strings.len, text.len};
    dgm_buf_str(&self->strings, text);
    return out;
}

/* -------------------------------------------------------------- statements
 */

static dgm_err find_class(const compiler *self, dgm_str word, uint32_t *class)
{
    static const char *const name[DGM_LEMMA_CLASSES] = {"NOUN", "VERB", "ADJ",
                                                        "ADV"};
    for (uint32_t c = 0; c < DGM_LEMMA_CLASSES; c++) {
        bool same = word.len == strlen(name[c]);
        for (uint32_t i = 0; same && i < word.len; i++) {
            same = (word.ptr[i] & ~0x20) == name[c][i];
        }
        if (same) {
            *class = c;
            return DGM_ERR_OK;
        }
    }
    return wrong(self, "neither noun, verb, adj nor adv", word);
}

/* The number of a form's name; 0: there is none. */
static uint32_t find_form(const compiler *self, dgm_str name)
{
    for (uint32_t i = 1; i <= self->names; i++) {
        if (dgm_str_equal(self->name[i], name)) {
            return i;
        }
    }
    return 0;
}

static dgm_err read_form(compiler *self, dgm_str rest)
{
    dgm_lemma_form form = {.form = find_form(self, self->subject)};
    dgm_str class = next_word(&rest);
    DGM_TRY(find_class(self, class, &form.class));
    if (form.form == 0) {
        if (self->names + 1 >= DGM_LEMMA_FORMS) {
            return wrong(self, "too many forms", self->subject);
        }
        dgm_str name = dgm_str_copy(&self->arena, self->subject);
        if (name.ptr == NULL) {
            return DGM_ERR_MEMORY;
        }
        form.form = ++self->names;
        self->name[form.form] = name;
    }
    dgm_str feats = next_word(&rest);
    if (feats.len == 0 || feats.len > DGM_LEMMA_WORD) {
        return wrong(self, "a form needs the features of its tags",
                     self->subject);
    }
    form.feats = put(self, feats);
    return dgm_vec_push(&self->arena, &self->form, &form);
}

static dgm_err read_ending(compiler *self, dgm_str rest)
{
    dgm_lemma_ending ending = {.form = find_form(self, self->subject)};
    dgm_str cut = next_word(&rest);
    dgm_str with = next_word(&rest);
    if (ending.form == 0) {
        return wrong(self, "no form has that name", self->subject);
    }
    if (cut.len == 0 || with.len == 0 || cut.len > 8 || with.len > 8) {
        return wrong(self, "an ending needs what goes and what comes", cut);
    }
    while (rest.len > 0) {
        dgm_str flag = next_word(&rest);
        if (dgm_str_is(flag, "!single")) {
            ending.flags |= DGM_ENDING_SINGLE;
        } else if (dgm_str_is(flag, "!double")) {
            ending.flags |= DGM_ENDING_DOUBLE;
        } else if (dgm_str_is(flag, "!known")) {
            ending.flags |= DGM_ENDING_KNOWN;
        } else {
            return wrong(self, "no such flag", flag);
        }
    }
    ending.cut = put(self, cut);
    ending.put = put(self, dgm_str_is(with, "-") ? (dgm_str){"", 0} : with);
    return dgm_vec_push(&self->arena, &self->ending, &ending);
}

static dgm_err read_letters(compiler *self, dgm_str rest)
{
    uint32_t set = 0;
    for (uint32_t i = 0; i < rest.len; i++) {
        if (rest.ptr[i] < 'a' || rest.ptr[i] > 'z') {
            return wrong(self, "not only small letters", rest);
        }
        set |= 1U << (rest.ptr[i] - 'a');
    }
    if (dgm_str_is(self->subject, "vowel")) {
        self->letters.vowels = set;
    } else if (dgm_str_is(self->subject, "undoubled")) {
        self->letters.undoubled = set;
    } else if (dgm_str_is(self->subject, "final")) {
        self->letters.final = set;
    } else {
        return wrong(self, "neither vowel, undoubled nor final",
                     self->subject);
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- items */

/* "go went gone": a lemma and its forms, or a form of its own. */
static dgm_err add_irregular(compiler *self, dgm_str item)
{
    uint32_t form = find_form(self, self->subject);
    dgm_str lemma = next_word(&item);
    if (form == 0) {
        return wrong(self, "no form has that name", self->subject);
    }
    if (lemma.len > DGM_LEMMA_WORD) {
        return wrong(self, "too long", lemma);
    }
    dgm_lemma_irregular entry = {.lemma = put(self, lemma)};
    dgm_str word = item.len ? next_word(&item) : lemma;
    for (; word.len > 0; word = next_word(&item)) {
        entry.key = dgm_irregular_key(dgm_str_hash(word), form);
        DGM_TRY(dgm_vec_push(&self->arena, &self->irregular, &entry));
    }
    return DGM_ERR_OK;
}

/* A name is found by its small letters. */
static dgm_err add_name(compiler *self, dgm_str item)
{
    char low[DGM_LEMMA_WORD];
    if (item.len > sizeof low || memchr(item.ptr, ' ', item.len)) {
        return wrong(self, "more than one word, or too long", item);
    }
    uint32_t len = dgm_lower(item, low, sizeof low);
    known_word word = {dgm_lemma_word_key(dgm_hash(low, len)),
                       1U << DGM_LEMMA_NAME};
    return dgm_vec_push(&self->arena, &self->word, &word);
}

static dgm_err add_word(compiler *self, dgm_str item)
{
    uint32_t class = DGM_LEMMA_NOUN;
    if (dgm_str_is(self->subject, "name")) {
        return add_name(self, item);
    }
    DGM_TRY(find_class(self, self->subject, &class));
    if (memchr(item.ptr, ' ', item.len)) {
        return wrong(self, "more than one word", item);
    }
    known_word word = {dgm_lemma_word_key(dgm_str_hash(item)), 1U << class};
    for (uint32_t n = 3; n <= 4 && n <= item.len; n++) {
        dgm_lemma_tail tail = {.key = dgm_hash(item.ptr + item.len - n, n)};
        tail.key = tail.key ? tail.key : 1;
        tail.count[class] = 1;
        DGM_TRY(dgm_vec_push(&self->arena, &self->tail, &tail));
    }
    return dgm_vec_push(&self->arena, &self->word, &word);
}

static dgm_err add_item(compiler *self, dgm_str item)
{
    if (dgm_str_is(self->kind, "word")) {
        return add_irregular(self, item);
    }
    if (dgm_str_is(self->kind, "also")) {
        return add_word(self, item);
    }
    dgm_lemma_text prefix = put(self, item);
    if (prefix.len > DGM_LEMMA_WORD) {
        return wrong(self, "too long", item);
    }
    return dgm_vec_push(&self->arena, &self->prefix, &prefix);
}

/* What stands in a line, between bars. */
static dgm_err read_items(compiler *self, dgm_str rest)
{
    dgm_str item;
    while (rest.len > 0 && dgm_take_item(&rest, '|', &item)) {
        if (item.len == 0) {
            return wrong(self, "nothing before a bar", rest);
        }
        DGM_TRY(add_item(self, item));
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- lines */

static bool has_items(dgm_str kind)
{
    return dgm_str_is(kind, "word") || dgm_str_is(kind, "also") ||
           dgm_str_is(kind, "prefix");
}

static dgm_err read_statement(compiler *self, dgm_str kind, dgm_str rest)
{
    self->kind = kind;
    if (!dgm_str_is(kind, "prefix")) {
        self->subject = next_word(&rest);
    }
    if (has_items(kind)) {
        return read_items(self, rest);
    }
    if (dgm_str_is(kind, "form")) {
        return read_form(self, rest);
    }
    if (dgm_str_is(kind, "ending")) {
        return read_ending(self, rest);
    }
    if (dgm_str_is(kind, "letters")) {
        return read_letters(self, rest);
    }
    return wrong(self, "neither form, ending, word, prefix, letters nor also",
                 kind);
}

static dgm_err read_source(compiler *self, const char *path)
{
    dgm_str text;
    dgm_statements line;
    self->path = path;
    self->kind = (dgm_str){NULL, 0};
    DGM_TRY(dgm_file_read(&self->arena, path, &text, self->err));
    dgm_statements_begin(&line, text);
    while (dgm_statements_next(&line)) {
        self->line = line.line;
        if (!line.is_property) {
            DGM_TRY(read_statement(self, line.word, line.rest));
        } else if (has_items(self->kind)) {
            DGM_TRY(read_items(self, dgm_str_trim(line.whole)));
        } else {
            return wrong(self, "an indented line goes on with no list",
                         line.word);
        }
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ tables */

static int by_form(const void *a, const void *b)
{
    const dgm_lemma_ending *x = a;
    const dgm_lemma_ending *y = b;
    if (x->form != y->form) {
        return x->form < y->form ? -1 : 1;
    }
    return x->cut.offset < y->cut.offset ? -1 : 1; /* as they were read */
}

/* A power of two with room to spare. */
static uint32_t table_size(uint32_t count)
{
    uint32_t size = 16;
    while (size < count + count / 2) {
        size *= 2;
    }
    return size;
}

static uint64_t *word_table(compiler *self, uint32_t *size)
{
    *size = table_size(self->word.count);
    uint64_t *table = dgm_arena_array(&self->arena, *size, sizeof *table);
    for (uint32_t i = 0; table && i < self->word.count; i++) {
        const known_word *word = &self->word.at[i];
        uint32_t at = (uint32_t)(word->key >> 20) & (*size - 1);
        while (table[at] && dgm_lemma_word_key(table[at]) != word->key) {
            at = (at + 1) & (*size - 1);
        }
        table[at] = (table[at] ? table[at] : word->key) | word->classes;
    }
    return table;
}

static dgm_lemma_irregular *irregular_table(compiler *self, uint32_t *size)
{
    *size = table_size(self->irregular.count);
    dgm_lemma_irregular *table =
        dgm_arena_array(&self->arena, *size, sizeof *table);
    for (uint32_t i = 0; table && i < self->irregular.count; i++) {
        const dgm_lemma_irregular *entry = &self->irregular.at[i];
        uint32_t at = (uint32_t)(entry->key & (*size - 1));
        while (table[at].key && table[at].key != entry->key) {
            at = (at + 1) & (*size - 1);
        }
        table[at] = table[at].key ? table[at] : *entry;
    }
    return table;
}

static dgm_lemma_tail *tail_table(compiler *self, uint32_t *size)
{
    /* Tails repeat: the table ends up no more than a fifth as large. */
    uint32_t cap = table_size(self->tail.count);
    dgm_lemma_tail *table = dgm_arena_array(&self->arena, cap, sizeof *table);
    uint32_t used = 0;
    for (uint32_t i = 0; table && i < self->tail.count; i++) {
        const dgm_lemma_tail *entry = &self->tail.at[i];
        uint32_t at = (uint32_t)(entry->key & (cap - 1));
        while (table[at].key && table[at].key != entry->key) {
            at = (at + 1) & (cap - 1);
        }
        used += table[at].key == 0;
        table[at].key = entry->key;
        for (uint32_t c = 0; c < DGM_LEMMA_CLASSES; c++) {
            uint32_t sum = (uint32_t)table[at].count[c] + entry->count[c];
            table[at].count[c] = (uint16_t)(sum > 60000 ? 60000 : sum);
        }
    }
    *size = table_size(used);
    dgm_lemma_tail *small =
        table ? dgm_arena_array(&self->arena, *size, sizeof *small) : NULL;
    for (uint32_t i = 0; small && i < cap; i++) {
        uint32_t at = (uint32_t)(table[i].key & (*size - 1));
        while (table[i].key && small[at].key) {
            at = (at + 1) & (*size - 1);
        }
        if (table[i].key) {
            small[at] = table[i];
        }
    }
    return small;
}

static dgm_err write_tables(compiler *self, const char *path)
{
    uint32_t words;
    uint32_t irregulars;
    uint32_t tails;
    uint64_t *word = word_table(self, &words);
    dgm_lemma_irregular *irregular = irregular_table(self, &irregulars);
    dgm_lemma_tail *tail = tail_table(self, &tails);
    if (!word || !irregular || !tail || self->strings.failed) {
        return dgm_error_set(self->err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    if (self->ending.count > 0) {
        qsort(self->ending.at, self->ending.count, sizeof *self->ending.at,
              by_form);
    }
    dgm_section_source section[] = {
        {"strings", self->strings.ptr, self->strings.len},
        {"forms", self->form.at, self->form.count * sizeof *self->form.at},
        {"endings", self->ending.at,
         self->ending.count * sizeof *self->ending.at},
        {"prefixes", self->prefix.at,
         self->prefix.count * sizeof *self->prefix.at},
        {"letters", &self->letters, sizeof self->letters},
        {"irregul", irregular, irregulars * sizeof *irregular},
        {"words", word, words * sizeof *word},
        {"tails", tail, tails * sizeof *tail}};
    for (size_t i = 0; i < sizeof section / sizeof *section; i++) {
        section[i].ptr = section[i].ptr ? section[i].ptr : "";
    }
    return dgm_mapped_write(path, DGM_LEMMA_MAGIC, DGM_LEMMA_VERSION, section,
                            sizeof section / sizeof *section, self->err);
}

dgm_err dgm_lemmas_compile(const char *const *source, uint32_t count,
                           const char *path, dgm_error *err)
{
    compiler self = {.err = err};
    dgm_err code = DGM_ERR_OK;
    dgm_arena_init(&self.arena, 0);
    dgm_buf_init(&self.strings, (size_t)1 << 28);
    for (uint32_t i = 0; i < count && code == DGM_ERR_OK; i++) {
        code = read_source(&self, source[i]);
    }
    if (code == DGM_ERR_OK) {
        code = write_tables(&self, path);
    }
    dgm_arena_release(&self.arena);
    dgm_buf_release(&self.strings);
    return code;
}
