/* SPDX-License-Identifier: Apache-2.0 */
/* Reading treebanks, numbering their classes, changed copies. */
#include "corpus.h"

#include "projective.h"

#include "syntax/conllu.h"
#include "text/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void corpus_init(corpus *self)
{
    *self = (corpus){.gold_docs = DGM_NONE};
    dgm_arena_init(&self->arena, 0);
}

void corpus_read_on(corpus *self)
{
    self->gold_docs = self->doc.count;
}

void corpus_free(corpus *self)
{
    for (uint32_t i = 0; i < self->doc.count; i++) {
        dgm_doc_free(self->doc.at[i]);
    }
    dgm_lemmas_close(self->lemmas);
    dgm_arena_release(&self->arena);
}

dgm_err corpus_read_file(const char *path, char **bytes, size_t *len,
                         dgm_error *err)
{
    FILE *file = fopen(path, "rb");
    long size = -1;
    if (file && fseek(file, 0, SEEK_END) == 0) {
        size = ftell(file);
    }
    *bytes = size >= 0 && size < INT32_MAX ? malloc((size_t)size + 1) : NULL;
    if (*bytes == NULL || fseek(file, 0, SEEK_SET) != 0 ||
        fread(*bytes, 1, (size_t)size, file) != (size_t)size) {
        free(*bytes);
        *bytes = NULL;
        if (file) {
            (void)fclose(file);
        }
        return dgm_error_set(err, DGM_ERR_IO, path, 0, -1, "cannot be read");
    }
    *len = (size_t)size;
    (void)fclose(file);
    return DGM_ERR_OK;
}

static bool skipped(const dgm_doc *doc, const char *const *skip,
                    uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (dgm_str_starts(doc->meta.id, skip[i])) {
            return true;
        }
    }
    return false;
}

static dgm_err read_docs(corpus *self, dgm_str bytes, const char *path,
                         const char *const *skip, uint32_t skip_count,
                         dgm_error *err)
{
    uint64_t line = 1;
    while (bytes.len > 0) {
        dgm_doc *doc = dgm_doc_new();
        size_t used = 0;
        if (doc == NULL) {
            return DGM_ERR_MEMORY;
        }
        dgm_err code = dgm_conllu_read(doc, bytes, path, line, &used, err);
        if (code == DGM_ERR_OK && !skipped(doc, skip, skip_count)) {
            code = dgm_vec_push(&self->arena, &self->doc, &doc); /* NOLINT */
        } else {
            dgm_doc_free(doc);
        }
        DGM_TRY(code);
        for (size_t i = 0; i < used; i++) {
            line += bytes.ptr[i] == '\n';
        }
        bytes.ptr += used;
        bytes.len -= (uint32_t)used;
        if (used == 0) {
            break;
        }
    }
    return DGM_ERR_OK;
}

dgm_err corpus_read(corpus *self, const char *path, const char *const *skip,
                    uint32_t skip_count, dgm_error *err)
{
    char *bytes = NULL;
    size_t len = 0;
    DGM_TRY(corpus_read_file(path, &bytes, &len, err));
    dgm_err code = read_docs(self, (dgm_str){bytes, (uint32_t)len}, path, skip,
                             skip_count, err);
    free(bytes);
    return code;
}

static dgm_err tag_number(corpus *self, const dgm_token *token,
                          uint8_t *number, dgm_error *err)
{
    uint32_t same_upos = DGM_NONE;
    for (uint32_t i = 0; i < self->tag.count; i++) {
        tag_class *tag = &self->tag.at[i];
        if (tag->upos == token->upos) {
            same_upos = same_upos == DGM_NONE ? i : same_upos;
            if (dgm_str_equal(tag->xpos, token->xpos)) {
                tag->count++;
                *number = (uint8_t)i;
                return DGM_ERR_OK;
            }
        }
    }
    if (self->tag.count >= DGM_TAGS_MAX) {
        if (same_upos == DGM_NONE) {
            return dgm_error_set(err, DGM_ERR_LIMIT, NULL, 0, -1,
                                 "more than %d tags", DGM_TAGS_MAX);
        }
        *number = (uint8_t)same_upos;
        return DGM_ERR_OK;
    }
    tag_class tag = {token->xpos, token->upos, 1};
    *number = (uint8_t)self->tag.count;
    return dgm_vec_push(&self->arena, &self->tag, &tag);
}

static dgm_err label_number(corpus *self, dgm_str label, uint8_t *number,
                            dgm_error *err)
{
    for (uint32_t i = 0; i < self->label.count; i++) {
        if (dgm_str_equal(self->label.at[i], label)) {
            *number = (uint8_t)i;
            return DGM_ERR_OK;
        }
    }
    if (self->label.count >= DGM_LABELS_MAX) {
        return dgm_error_set(err, DGM_ERR_LIMIT, NULL, 0, -1,
                             "more than %d relation labels", DGM_LABELS_MAX);
    }
    *number = (uint8_t)self->label.count;
    return dgm_vec_push(&self->arena, &self->label, &label);
}

/* Remembers what the label of a lifted word should be; whether it is frequent
 * enough is known at the end. */
static dgm_err note_lift(corpus *self, const dgm_token *token,
                         const dgm_token *above, uint8_t *label)
{
    dgm_str rel = above->deprel;
    const char *colon = memchr(rel.ptr, ':', rel.len);
    rel.len = colon ? (uint32_t)(colon - rel.ptr) : rel.len;
    uint32_t len = token->deprel.len + 1 + rel.len;
    char *name = dgm_arena_alloc(&self->arena, len);
    if (name == NULL) {
        return DGM_ERR_MEMORY;
    }
    memcpy(name, token->deprel.ptr, token->deprel.len);
    name[token->deprel.len] = DGM_LIFT_MARK;
    memcpy(name + token->deprel.len + 1, rel.ptr, rel.len);
    lifted_word lift = {{name, len}, label};
    return dgm_vec_push(&self->arena, &self->lifted, &lift);
}

static dgm_err make_projective(corpus *self, const dgm_doc *doc,
                               const gold_sentence *s)
{
    uint32_t *was = dgm_arena_array(&self->arena, s->count, sizeof *was);
    if (was == NULL) {
        return DGM_ERR_MEMORY;
    }
    projective_lift(s->head, s->count, was);
    for (uint32_t i = 0; i < s->count; i++) {
        if (was[i] != DGM_NONE && s->head[i] < s->count) {
            const dgm_token *token = doc->token.at + s->token.first;
            DGM_TRY(note_lift(self, &token[i], &token[was[i]], &s->label[i]));
        }
    }
    return DGM_ERR_OK;
}

/* Labels of lifted words that occur often enough to be learned. */
#define LIFTS_LEAST 5

static dgm_err number_lifted(corpus *self, dgm_error *err)
{
    for (uint32_t i = 0; i < self->lifted.count; i++) {
        uint32_t same = 0;
        for (uint32_t k = 0; k < self->lifted.count; k++) {
            same += dgm_str_equal(self->lifted.at[k].name,
                                  self->lifted.at[i].name);
        }
        if (same >= LIFTS_LEAST && self->label.count + 1 < DGM_LABELS_MAX) {
            DGM_TRY(label_number(self, self->lifted.at[i].name,
                                 self->lifted.at[i].label, err));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err add_sentence(corpus *self, const dgm_doc *doc, dgm_range range,
                            bool added, dgm_error *err)
{
    uint32_t count = range.last - range.first;
    gold_sentence s = {
        .doc = doc,
        .token = range,
        .count = count,
        .before = self->word_count,
        .added = added,
        .read = self->reading,
        .word = dgm_arena_array(&self->arena, count, sizeof *s.word),
        .tag = dgm_arena_array(&self->arena, count, sizeof *s.tag),
        .form = dgm_arena_array(&self->arena, count, sizeof *s.form),
        .head = dgm_arena_array(&self->arena, count, sizeof *s.head),
        .label = dgm_arena_array(&self->arena, count, sizeof *s.label)};
    if (!s.word || !s.tag || !s.form || !s.head || !s.label) {
        return DGM_ERR_MEMORY;
    }
    dgm_words_describe(doc, range, s.word);
    for (uint32_t i = 0; i < count; i++) {
        const dgm_token *token = &doc->token.at[range.first + i];
        bool outside = token->head == DGM_NONE || token->head >= range.last;
        s.form[i] = token->form_key;
        s.word[i].listed = dgm_word_listed(
            self->lemmas, dgm_token_form(doc, range.first + i), s.form[i]);
        s.head[i] = outside ? count : token->head - range.first;
        DGM_TRY(tag_number(self, token, &s.tag[i], err));
        DGM_TRY(label_number(self, outside ? DGM_STR("root") : token->deprel,
                             &s.label[i], err));
    }
    DGM_TRY(make_projective(self, doc, &s));
    self->word_count += count;
    return dgm_vec_push(&self->arena, &self->sentence, &s);
}

/* A copy of the sentence in capitals or without them: its letters are changed
 * in place, the words described, and the letters put back. */
static dgm_err add_recased(corpus *self, dgm_doc *doc, dgm_range range,
                           bool capitals, dgm_error *err)
{
    dgm_span span = dgm_range_span(doc, range);
    uint32_t count = range.last - range.first;
    char first = capitals ? 'a' : 'A';
    int change = capitals ? 'A' - 'a' : 'a' - 'A';
    char *text;
    memcpy(&text, &doc->text.ptr, sizeof text);
    char *kept =
        dgm_arena_copy(&self->arena, text + span.begin, span.end - span.begin);
    dgm_token *token = dgm_arena_array(&self->arena, count, sizeof *token);
    if (kept == NULL || token == NULL) {
        return DGM_ERR_MEMORY;
    }
    memcpy(token, doc->token.at + range.first, count * sizeof *token);
    for (uint32_t i = span.begin; i < span.end; i++) {
        bool letter = text[i] >= first && text[i] < first + 26;
        text[i] = (char)(letter ? text[i] + change : text[i]);
    }
    for (uint32_t i = range.first; i < range.last; i++) {
        dgm_token_describe(doc, &doc->token.at[i]);
    }
    dgm_err code = add_sentence(self, doc, range, true, err);
    memcpy(text + span.begin, kept, span.end - span.begin);
    memcpy(doc->token.at + range.first, token, count * sizeof *token);
    return code;
}

static bool is_quote(const dgm_doc *doc, uint32_t token)
{
    static const char *const mark[] = {"\"", "``", "''", "\xE2\x80\x9C",
                                       "\xE2\x80\x9D"};
    for (size_t k = 0; k < sizeof mark / sizeof *mark; k++) {
        if (dgm_str_is(dgm_token_form(doc, token), mark[k])) {
            return doc->token.at[token].first_child == DGM_NONE;
        }
    }
    return false;
}

/* The last sentence once more without its quotation marks, if it has any. */
static dgm_err add_unquoted(corpus *self, const dgm_doc *doc, dgm_error *err)
{
    gold_sentence from = self->sentence.at[self->sentence.count - 1];
    uint32_t *to = dgm_arena_array(&self->arena, from.count + 1, sizeof *to);
    uint32_t kept = 0;
    if (to == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < from.count; i++) {
        to[i] = is_quote(doc, from.token.first + i) ? DGM_NONE : kept++;
    }
    to[from.count] = kept;
    if (kept == from.count || kept < 2) {
        return DGM_ERR_OK;
    }
    uint32_t lifted = self->lifted.count;
    DGM_TRY(add_sentence(self, doc, from.token, true, err));
    self->lifted.count = lifted; /* they point to places that move */
    gold_sentence *s = &self->sentence.at[self->sentence.count - 1];
    for (uint32_t i = 0; i < from.count; i++) {
        if (to[i] != DGM_NONE) {
            s->word[to[i]] = from.word[i];
            s->tag[to[i]] = from.tag[i];
            s->form[to[i]] = from.form[i];
            s->head[to[i]] = to[from.head[i]];
            s->label[to[i]] = from.label[i];
        }
    }
    s->count = kept;
    return DGM_ERR_OK;
}

static dgm_err add_doc(corpus *self, dgm_doc *doc, bool copies, dgm_error *err)
{
    for (uint32_t n = 0; n < doc->sentence.count; n++) {
        dgm_range range = doc->sentence.at[n].token;
        DGM_TRY(add_sentence(self, doc, range, false, err));
        uint32_t turn = self->plain++ % 16;
        if (!copies) {
            continue;
        }
        if (turn == 1 || turn == 9) {
            DGM_TRY(add_unquoted(self, doc, err));
        }
        if (turn == 3 || turn == 11) {
            DGM_TRY(add_recased(self, doc, range, true, err));
        }
        if (turn == 7) {
            DGM_TRY(add_recased(self, doc, range, false, err));
        }
        const dgm_token *last = &doc->token.at[range.last - 1];
        if ((turn == 5 || turn == 13) && last->rel == DGM_REL_PUNCT &&
            last->first_child == DGM_NONE && range.last - range.first > 2) {
            range.last--;
            DGM_TRY(add_sentence(self, doc, range, true, err));
        }
    }
    return DGM_ERR_OK;
}

dgm_err corpus_prepare(corpus *self, bool copies, dgm_error *err)
{
    for (uint32_t i = 0; i < self->doc.count; i++) {
        self->reading = i >= self->gold_docs;
        DGM_TRY(add_doc(self, self->doc.at[i], copies, err));
        if (!self->reading) {
            self->gold_words = self->word_count;
            self->gold_sentences = self->sentence.count;
        }
    }
    return number_lifted(self, err);
}
