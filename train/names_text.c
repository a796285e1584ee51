/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Labelled text: "[PER Amina Diallo] met [ORG Front for Justice]".
 *
 * A copy of a document puts other names in the place of its persons and
 * towns, the same ones wherever a word comes back, so that the chain learns
 * the surroundings of names and not only the names.
 */
#include "corpus.h"
#include "names.h"
#include "random.h"

#include "text/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

typedef struct text_label {
    dgm_span span; /* bytes of the text */
    uint64_t line;
    uint8_t kind;
} text_label;

/* A document being put together. */
typedef struct text_doc {
    dgm_buf text;
    DGM_VEC(text_label) label;
    dgm_arena arena; /* of label and swap */
    struct {
        DGM_VEC(uint64_t) from;
        DGM_VEC(dgm_str) to;
    } swap;
} text_doc;

typedef struct reader {
    named_docs *docs;
    const char *path;
    float weight;
    bool swaps;          /* put other names in */
    int (*spell)(int c); /* of every letter, or NULL */
} reader;

static dgm_err bad_line(const reader *self, uint64_t line, const char *what)
{
    return names_wrong(self->docs, self->path, line, what);
}

/* --------------------------------------------------------- in place of others
 */

static dgm_str pick(const named_docs *docs, uint64_t *random, uint8_t kind,
                    bool first)
{
    uint64_t number = train_random(random) >> 16;
    if (kind == DGM_ENTITY_GPE) {
        /* Settlements lie behind countries and divisions. */
        uint32_t places = docs->gazetteer.place_count;
        uint32_t id = places / 2 + (uint32_t)(number % (places / 2));
        return dgm_gazetteer_name(&docs->gazetteer, id);
    }
    if (first) {
        return docs->given.at[number % docs->given.count];
    }
    return docs->surname.at[number % docs->surname.count];
}

/* Half of one word and half of another: a name that nobody has. */
static dgm_str blend(text_doc *doc, dgm_str a, dgm_str b)
{
    dgm_buf out;
    uint32_t left = a.len / 2 + 1;
    uint32_t right = b.len / 2;
    dgm_buf_init(&out, 256);
    while (left < a.len && ((unsigned char)a.ptr[left] & 0xC0) == 0x80) {
        left++;
    }
    while (right > 0 && ((unsigned char)b.ptr[right] & 0xC0) == 0x80) {
        right--;
    }
    dgm_buf_add(&out, a.ptr, left < a.len ? left : a.len);
    dgm_buf_add(&out, b.ptr + right, b.len - right);
    dgm_str made =
        dgm_str_copy(&doc->arena, (dgm_str){out.ptr, (uint32_t)out.len});
    dgm_buf_release(&out);
    return made;
}

static dgm_str swapped(const reader *self, text_doc *doc, dgm_str word,
                       uint8_t kind, bool first)
{
    uint64_t key = dgm_norm_fold(kind, dgm_str_hash(word));
    for (uint32_t i = 0; i < doc->swap.from.count; i++) {
        if (doc->swap.from.at[i] == key) {
            return doc->swap.to.at[i];
        }
    }
    uint64_t *random = &self->docs->random;
    dgm_str to = pick(self->docs, random, kind, first);
    if (kind == DGM_ENTITY_PER && (train_random(random) >> 40) % 3 == 0) {
        to = blend(doc, to, pick(self->docs, random, kind, first));
    }
    if (to.len == 0 ||
        dgm_vec_push(&doc->arena, &doc->swap.from, &key) != DGM_ERR_OK ||
        dgm_vec_push(&doc->arena, &doc->swap.to, &to) != DGM_ERR_OK) {
        return word;
    }
    return to;
}

static bool is_plain_word(dgm_str word)
{
    return word.len > 2 && isupper((unsigned char)word.ptr[0]) &&
           islower((unsigned char)word.ptr[1]) &&
           memchr(word.ptr, '.', word.len) == NULL &&
           memchr(word.ptr, '-', word.len) == NULL &&
           memchr(word.ptr, '\'', word.len) == NULL;
}

/* Writes a person's name word by word, a town as a whole. */
static void write_swapped(const reader *self, text_doc *doc, dgm_str name,
                          uint8_t kind)
{
    if (kind == DGM_ENTITY_GPE) {
        dgm_buf_str(&doc->text, swapped(self, doc, name, kind, false));
        return;
    }
    bool several = memchr(name.ptr, ' ', name.len) != NULL;
    for (uint32_t at = 0; at < name.len;) {
        uint32_t end = at;
        while (end < name.len && name.ptr[end] != ' ') {
            end++;
        }
        dgm_str word = {name.ptr + at, end - at};
        bool first = at == 0 && several;
        if (at > 0) {
            dgm_buf_char(&doc->text, ' ');
        }
        dgm_buf_str(&doc->text, is_plain_word(word)
                                    ? swapped(self, doc, word, kind, first)
                                    : word);
        at = end + 1;
    }
}

/* ----------------------------------------------------------------- reading */

static bool read_kind(dgm_str word, uint8_t *kind)
{
    for (uint32_t k = 0; k < DGM_ENTITY_COUNT; k++) {
        if (dgm_str_is(word, dgm_entity_kind_name((dgm_entity_kind)k))) {
            *kind = (uint8_t)k;
            return true;
        }
    }
    return false;
}

/* "[PER Amina Diallo]" at *at of the line. */
static dgm_err read_label(const reader *self, text_doc *doc, dgm_str line,
                          uint64_t number, uint32_t *at)
{
    const char *from = line.ptr + *at + 1;
    uint32_t rest = line.len - *at - 1;
    const char *close = memchr(from, ']', rest);
    const char *space = memchr(from, ' ', rest);
    text_label label = {.line = number};
    if (close == NULL || space == NULL || space > close ||
        memchr(from, '[', (size_t)(close - from))) {
        return bad_line(self, number,
                        "a label such as [PER name] is expected");
    }
    dgm_str kind = {from, (uint32_t)(space - from)};
    dgm_str name = {space + 1, (uint32_t)(close - space - 1)};
    if (!read_kind(kind, &label.kind) || name.len == 0) {
        return bad_line(self, number,
                        "PER, ORG, LOC, GPE, NORP, EVENT or OTHER and a name "
                        "are expected");
    }
    label.span.begin = (uint32_t)doc->text.len;
    bool swaps =
        self->swaps && (label.kind == DGM_ENTITY_PER ||
                        (label.kind == DGM_ENTITY_GPE && is_plain_word(name) &&
                         (train_random(&self->docs->random) >> 40) % 2 == 0));
    if (swaps) {
        write_swapped(self, doc, name, label.kind);
    } else {
        dgm_buf_str(&doc->text, name);
    }
    label.span.end = (uint32_t)doc->text.len;
    *at = (uint32_t)(close - line.ptr) + 1;
    return dgm_vec_push(&doc->arena, &doc->label, &label);
}

static dgm_err read_line(const reader *self, text_doc *doc, dgm_str line,
                         uint64_t number)
{
    if (doc->text.len > 0) {
        dgm_buf_text(&doc->text, "\n\n");
    }
    for (uint32_t at = 0; at < line.len;) {
        if (line.ptr[at] == '[') {
            DGM_TRY(read_label(self, doc, line, number, &at));
        } else if (line.ptr[at] == ']') {
            return bad_line(self, number, "this ] closes nothing");
        } else {
            dgm_buf_char(&doc->text, line.ptr[at++]);
        }
    }
    return DGM_ERR_OK;
}

/* Labels must begin and end with tokens. */
static dgm_err label_tokens(const reader *self, const text_doc *text,
                            named_doc *named)
{
    const dgm_doc *doc = named->doc;
    uint32_t token = 0;
    for (uint32_t i = 0; i < text->label.count; i++) {
        const text_label *label = &text->label.at[i];
        while (token < doc->token.count &&
               doc->token.at[token].begin < label->span.begin) {
            token++;
        }
        dgm_range range = {token, token};
        while (range.last < doc->token.count &&
               doc->token.at[range.last].begin < label->span.end) {
            range.last++;
        }
        bool fits = range.last > token &&
                    doc->token.at[token].begin == label->span.begin &&
                    doc->token.at[range.last - 1].end == label->span.end;
        if (fits) {
            names_label(named, range, label->kind);
        } else if (!self->swaps && !self->spell) {
            return bad_line(self, label->line,
                            "a label begins or ends inside a word");
        }
    }
    return DGM_ERR_OK;
}

static dgm_err finish_doc(const reader *self, text_doc *text)
{
    if (text->text.len == 0) {
        return DGM_ERR_OK;
    }
    for (size_t i = 0; self->spell && i < text->text.len; i++) {
        text->text.ptr[i] =
            (char)self->spell((unsigned char)text->text.ptr[i]);
    }
    dgm_doc *doc = dgm_doc_new();
    if (doc == NULL) {
        return DGM_ERR_MEMORY;
    }
    doc->text = dgm_str_copy(
        &doc->arena, (dgm_str){text->text.ptr, (uint32_t)text->text.len});
    dgm_err code = DGM_ERR_MEMORY;
    if (doc->text.ptr) {
        code = dgm_text_segment(self->docs->parser.boundaries, doc);
    }
    if (code != DGM_ERR_OK) {
        dgm_doc_free(doc);
        return code;
    }
    named_doc *named;
    DGM_TRY(names_add(self->docs, doc, self->weight, &named));
    code = label_tokens(self, text, named);
    dgm_buf_clear(&text->text);
    text->label.count = 0;
    text->swap.from.count = 0;
    text->swap.to.count = 0;
    return code;
}

static dgm_err read_lines(const reader *self, dgm_str bytes)
{
    text_doc doc = {.text = {0}};
    uint64_t number = 0;
    dgm_err code = DGM_ERR_OK;
    dgm_buf_init(&doc.text, (size_t)1 << 28);
    dgm_arena_init(&doc.arena, 0);
    for (uint32_t at = 0; code == DGM_ERR_OK && at < bytes.len;) {
        const char *end = memchr(bytes.ptr + at, '\n', bytes.len - at);
        uint32_t len = end ? (uint32_t)(end - bytes.ptr) - at : bytes.len - at;
        dgm_str line = dgm_str_trim((dgm_str){bytes.ptr + at, len});
        at += len + 1;
        number++;
        if (line.len == 0) {
            code = finish_doc(self, &doc);
        } else if (line.ptr[0] != '#') {
            code = read_line(self, &doc, line, number);
        }
        code = code == DGM_ERR_SYNTAX ? DGM_ERR_OK : code; /* it is told */
    }
    if (code == DGM_ERR_OK) {
        code = finish_doc(self, &doc);
        code = code == DGM_ERR_SYNTAX ? DGM_ERR_OK : code;
    }
    dgm_buf_release(&doc.text);
    dgm_arena_release(&doc.arena);
    return code;
}

dgm_err names_read_text(named_docs *docs, const char *path, uint32_t copies,
                        float weight, dgm_error *err)
{
    char *file = NULL;
    size_t len = 0;
    reader self = {.docs = docs, .path = path, .weight = weight};
    DGM_TRY(corpus_read_file(path, &file, &len, err));
    docs->texts = dgm_norm_fold(docs->texts, dgm_hash(file, len));
    dgm_str bytes = {file, (uint32_t)len};
    dgm_err code = read_lines(&self, bytes);
    self.swaps = true;
    bool lists = docs->report.errors == 0 && docs->given.count > 0 &&
                 docs->surname.count > 0;
    for (uint32_t i = 0; code == DGM_ERR_OK && lists && i < copies; i++) {
        code = read_lines(&self, bytes);
    }
    /* Spellings without difference count less. */
    int (*const spell[])(int) = {toupper, tolower};
    self.weight = weight * 0.3F;
    for (uint32_t i = 0; code == DGM_ERR_OK && lists && i < copies; i++) {
        self.spell = spell[i % 2];
        code = read_lines(&self, bytes);
    }
    free(file);
    return code;
}
