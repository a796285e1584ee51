/* SPDX-License-Identifier: Apache-2.0 */
/* CoNLL-U in and out: trees that others made, and ours for others. */
#include "syntax/conllu.h"

#include "base/utf8.h"
#include "text/text.h"

#include <string.h>

#define COLUMNS 10
enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC };

typedef struct reader {
    dgm_doc *doc;
    dgm_buf text;
    const char *file;
    uint64_t line;
    dgm_error *err;
    uint32_t first; /* first token of the sentence being read */
    uint32_t paragraph;
    uint32_t multi_last; /* last word number of the open multi-word token */
    uint32_t multi_end;  /* where its characters end */
    uint32_t multi_at;   /* where the next of its words begins */
    bool multi_space;    /* white space follows it */
    bool multi_fresh;    /* none of its words was read yet */
    bool new_paragraph;
} reader;

static dgm_err bad(const reader *self, const char *what)
{
    return dgm_error_set(self->err, DGM_ERR_SYNTAX, self->file, self->line, -1,
                         "%s", what);
}

/* A decimal number up to 10^7; false for anything else. */
static bool read_number(dgm_str text, uint32_t *out)
{
    uint32_t value = 0;
    if (text.len == 0 || text.len > 7) {
        return false;
    }
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') {
            return false;
        }
        value = value * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    *out = value;
    return true;
}

static bool split_columns(dgm_str line, dgm_str column[COLUMNS])
{
    uint32_t count = 0;
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= line.len; i++) {
        if (i == line.len || line.ptr[i] == '\t') {
            if (count == COLUMNS) {
                return false;
            }
            column[count++] = (dgm_str){line.ptr + begin, i - begin};
            begin = i + 1;
        }
    }
    return count == COLUMNS;
}

static bool space_follows(dgm_str misc)
{
    return memmem(misc.ptr, misc.len, "SpaceAfter=No", 13) == NULL;
}

static dgm_err add_text(reader *self, dgm_str form, uint32_t *begin,
                        uint32_t *end)
{
    dgm_doc *doc = self->doc;
    if (self->new_paragraph && self->text.len > 0) {
        dgm_buf_text(&self->text, "\n\n");
    } else if (doc->token.count > 0 &&
               (doc->token.at[doc->token.count - 1].flags &
                DGM_TOKEN_SPACE_AFTER)) {
        dgm_buf_char(&self->text, ' ');
    }
    self->new_paragraph = false;
    *begin = (uint32_t)self->text.len;
    dgm_buf_str(&self->text, form);
    *end = (uint32_t)self->text.len;
    return self->text.failed;
}

static dgm_str field(reader *self, dgm_str value)
{
    return dgm_str_is(value, "_") ? (dgm_str){"", 0}
                                  : dgm_str_copy(&self->doc->arena, value);
}

static dgm_err read_multi(reader *self, dgm_str column[COLUMNS], dgm_str last)
{
    uint32_t begin;
    if (!read_number(last, &self->multi_last)) {
        return bad(self, "a range of words like 3-4 was expected");
    }
    DGM_TRY(add_text(self, column[FORM], &begin, &self->multi_end));
    self->multi_at = begin;
    self->multi_space = space_follows(column[MISC]);
    self->multi_fresh = true;
    return DGM_ERR_OK;
}

/* Places a word of a multi-word token: its own characters when they are
 * there, the rest for the last one. */
static void place_in_multi(reader *self, dgm_token *token, dgm_str form,
                           bool last)
{
    uint32_t left = self->multi_end - self->multi_at;
    uint32_t size = form.len < left ? form.len : left;
    if (!last && (size == 0 || memcmp(self->text.ptr + self->multi_at,
                                      form.ptr, size) != 0)) {
        size = left > 1 ? 1 : left;
        while (size < left &&
               ((unsigned char)self->text.ptr[self->multi_at + size] & 0xC0) ==
                   0x80) {
            size++;
        }
    }
    token->begin = self->multi_at;
    token->end = last ? self->multi_end : self->multi_at + size;
    self->multi_at = token->end;
}

static dgm_err read_word(reader *self, dgm_str column[COLUMNS],
                         uint32_t number)
{
    dgm_doc *doc = self->doc;
    dgm_token token = {.sentence = doc->sentence.count, .score = 1.0F};
    if (number != doc->token.count - self->first + 1) {
        return bad(self, "the words are not numbered in order");
    }
    if (self->multi_last >= number) {
        bool last = self->multi_last == number;
        place_in_multi(self, &token, column[FORM], last);
        token.flags =
            self->multi_fresh ? DGM_TOKEN_MULTI_FIRST : DGM_TOKEN_MULTI_REST;
        self->multi_fresh = false;
        token.flags = (uint16_t)(token.flags | (last && self->multi_space
                                                    ? DGM_TOKEN_SPACE_AFTER
                                                    : 0));
    } else {
        DGM_TRY(add_text(self, column[FORM], &token.begin, &token.end));
        token.flags = space_follows(column[MISC]) ? DGM_TOKEN_SPACE_AFTER : 0;
    }
    uint32_t head;
    if (!read_number(column[HEAD], &head)) {
        return bad(self, "HEAD is not a number");
    }
    uint32_t upos = dgm_upos_find(column[UPOS]);
    token.upos = (uint8_t)(upos < DGM_UPOS_COUNT ? upos : DGM_UPOS_X);
    token.head = head == 0 ? DGM_NONE : self->first + head - 1;
    token.xpos = field(self, column[XPOS]);
    token.feats = field(self, column[FEATS]);
    token.deprel = dgm_str_copy(&doc->arena, column[DEPREL]);
    token.morph = dgm_morph_decode(token.feats);
    dgm_rel_decode(token.deprel, &token.rel, &token.sub);
    dgm_token_set_lemma(&token, dgm_str_copy(&doc->arena, column[LEMMA]));
    return dgm_vec_push(&doc->arena, &doc->token, &token);
}

static dgm_err read_line(reader *self, dgm_str line)
{
    dgm_str column[COLUMNS];
    uint32_t number;
    if (!split_columns(line, column)) {
        return bad(self, "ten columns separated by tabs were expected");
    }
    if (dgm_utf8_valid(line.ptr, line.len) != line.len) {
        return bad(self, "not UTF-8");
    }
    const char *dash = memchr(column[ID].ptr, '-', column[ID].len);
    if (dash) {
        uint32_t skip = (uint32_t)(dash - column[ID].ptr) + 1;
        return read_multi(self, column,
                          (dgm_str){dash + 1, column[ID].len - skip});
    }
    if (memchr(column[ID].ptr, '.', column[ID].len)) {
        return DGM_ERR_OK;
    }
    if (!read_number(column[ID], &number)) {
        return bad(self, "the word has no number");
    }
    return read_word(self, column, number);
}

/* Whether the heads of the sentence make one tree. */
static bool is_tree(const dgm_doc *doc, uint32_t first, uint32_t last)
{
    uint32_t roots = 0;
    for (uint32_t i = first; i < last; i++) {
        uint32_t at = i;
        uint32_t steps = 0;
        while (at != DGM_NONE) {
            if (at >= last || steps++ > last - first) {
                return false;
            }
            at = doc->token.at[at].head;
        }
        roots += doc->token.at[i].head == DGM_NONE;
    }
    return roots == 1;
}

/* The caps keep the check of each word's way to the root affordable. */
#define SENTENCE_MAX 4096

static dgm_err end_sentence(reader *self)
{
    dgm_doc *doc = self->doc;
    uint32_t last = doc->token.count;
    if (self->first == last) {
        return DGM_ERR_OK;
    }
    if (last - self->first > SENTENCE_MAX) {
        return bad(self, "the sentence has too many words");
    }
    if (!is_tree(doc, self->first, last)) {
        return bad(self, "the heads of the sentence above are not a tree");
    }
    dgm_sentence sentence = {.span = {doc->token.at[self->first].begin,
                                      doc->token.at[last - 1].end},
                             .token = {self->first, last},
                             .paragraph = self->paragraph};
    DGM_TRY(dgm_vec_push(&doc->arena, &doc->sentence, &sentence));
    dgm_tree_link(doc, doc->sentence.count - 1);
    self->first = last;
    self->multi_last = 0;
    return DGM_ERR_OK;
}

static dgm_err read_comment(reader *self, dgm_str line, bool *stop)
{
    dgm_doc *doc = self->doc;
    dgm_str rest = dgm_str_trim((dgm_str){line.ptr + 1, line.len - 1});
    if (dgm_str_starts(rest, "newdoc")) {
        if (doc->token.count > 0) {
            *stop = true;
            return DGM_ERR_OK;
        }
        const char *equals = memchr(rest.ptr, '=', rest.len);
        if (equals) {
            uint32_t skip = (uint32_t)(equals - rest.ptr) + 1;
            DGM_TRY(dgm_doc_name(
                doc, dgm_str_trim((dgm_str){equals + 1, rest.len - skip})));
        }
    }
    if (dgm_str_starts(rest, "newpar") && doc->token.count > 0) {
        self->new_paragraph = true;
        self->paragraph++;
    }
    return DGM_ERR_OK;
}

static dgm_err finish(reader *self)
{
    dgm_doc *doc = self->doc;
    DGM_TRY(end_sentence(self));
    doc->text = dgm_str_copy(
        &doc->arena, (dgm_str){self->text.ptr, (uint32_t)self->text.len});
    if (doc->text.ptr == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < doc->token.count; i++) {
        dgm_token_describe(doc, &doc->token.at[i]);
    }
    return DGM_ERR_OK;
}

static dgm_err read_all(reader *self, dgm_str bytes, size_t *used)
{
    uint32_t at = 0;
    bool stop = false;
    while (at < bytes.len && !stop) {
        const char *newline = memchr(bytes.ptr + at, '\n', bytes.len - at);
        uint32_t end = newline ? (uint32_t)(newline - bytes.ptr) : bytes.len;
        dgm_str line = {bytes.ptr + at, end - at};
        if (line.len > 0 && line.ptr[line.len - 1] == '\r') {
            line.len--;
        }
        if (line.len == 0) {
            DGM_TRY(end_sentence(self));
        } else if (line.ptr[0] == '#') {
            DGM_TRY(read_comment(self, line, &stop));
        } else {
            DGM_TRY(read_line(self, line));
        }
        if (!stop) {
            at = newline ? end + 1 : end;
            self->line++;
        }
    }
    *used = at;
    return finish(self);
}

dgm_err dgm_conllu_read(dgm_doc *doc, dgm_str bytes, const char *file,
                        uint64_t first_line, size_t *used, dgm_error *err)
{
    reader self = {.doc = doc, .file = file, .line = first_line, .err = err};
    dgm_buf_init(&self.text, (size_t)1 << 30);
    dgm_err code = read_all(&self, bytes, used);
    dgm_buf_release(&self.text);
    return code;
}

/* ------------------------------------------------------------------ writing
 */

/* Control characters would break the lines of the format. */
static void write_printable(dgm_buf *out, dgm_str value)
{
    uint32_t from = 0;
    if (value.len == 0) {
        return; /* perhaps without a pointer */
    }
    for (uint32_t i = 0; i < value.len; i++) {
        if ((unsigned char)value.ptr[i] < 0x20) {
            dgm_buf_add(out, value.ptr + from, i - from);
            dgm_buf_char(out, ' ');
            from = i + 1;
        }
    }
    dgm_buf_add(out, value.ptr + from, value.len - from);
}

static void write_field(dgm_buf *out, dgm_str value)
{
    dgm_buf_char(out, '\t');
    if (value.len == 0) {
        dgm_buf_char(out, '_');
        return;
    }
    write_printable(out, value);
}

typedef struct writer {
    const dgm_doc *doc;
    dgm_buf *out;
    uint32_t byte;  /* counted up to here */
    uint32_t point; /* code points before `byte` */
} writer;

static uint32_t point_at(writer *self, uint32_t byte)
{
    const char *text = self->doc->text.ptr;
    if (byte < self->byte) {
        /* Back to the first word of a multi-word token. */
        self->point -=
            (uint32_t)dgm_utf8_count(text + byte, self->byte - byte);
    } else {
        self->point +=
            (uint32_t)dgm_utf8_count(text + self->byte, byte - self->byte);
    }
    self->byte = byte;
    return self->point + dgm_doc_dropped(self->doc, byte);
}

static void write_misc(writer *self, uint32_t begin, uint32_t end,
                       bool space_after)
{
    dgm_buf_text(self->out, space_after ? "\t" : "\tSpaceAfter=No|");
    dgm_buf_text(self->out, "TokenRange=");
    dgm_buf_unsigned(self->out, point_at(self, begin));
    dgm_buf_char(self->out, ':');
    dgm_buf_unsigned(self->out, point_at(self, end));
    dgm_buf_char(self->out, '\n');
}

/* The range line of a multi-word token that begins at token i. */
static void write_multi(writer *self, const dgm_sentence *s, uint32_t i)
{
    const dgm_token *token = self->doc->token.at;
    uint32_t last = i;
    while (last + 1 < s->token.last &&
           (token[last + 1].flags & DGM_TOKEN_MULTI_REST)) {
        last++;
    }
    if (last == i) {
        return;
    }
    dgm_buf_unsigned(self->out, i - s->token.first + 1);
    dgm_buf_char(self->out, '-');
    dgm_buf_unsigned(self->out, last - s->token.first + 1);
    write_field(
        self->out,
        dgm_span_str(self->doc, (dgm_span){token[i].begin, token[last].end}));
    dgm_buf_text(self->out, "\t_\t_\t_\t_\t_\t_\t_");
    write_misc(self, token[i].begin, token[last].end,
               (token[last].flags & DGM_TOKEN_SPACE_AFTER) != 0);
}

static void write_token(writer *self, const dgm_sentence *s, uint32_t i)
{
    const dgm_token *token = &self->doc->token.at[i];
    if (token->flags & DGM_TOKEN_MULTI_FIRST) {
        write_multi(self, s, i);
    }
    dgm_buf_unsigned(self->out, i - s->token.first + 1);
    write_field(self->out, dgm_token_form(self->doc, i));
    write_field(self->out, token->lemma);
    write_field(self->out, dgm_str_from(dgm_upos_name(token->upos)));
    write_field(self->out, token->xpos);
    write_field(self->out, token->feats);
    dgm_buf_char(self->out, '\t');
    dgm_buf_unsigned(self->out, token->head == DGM_NONE
                                    ? 0
                                    : token->head - s->token.first + 1);
    write_field(self->out, token->deprel);
    dgm_buf_text(self->out, "\t_");
    bool inside = i + 1 < s->token.last &&
                  (self->doc->token.at[i + 1].flags & DGM_TOKEN_MULTI_REST);
    write_misc(self, token->begin, token->end,
               inside || (token->flags & DGM_TOKEN_SPACE_AFTER) != 0);
}

void dgm_conllu_write(const dgm_doc *doc, dgm_buf *out)
{
    writer self = {.doc = doc, .out = out};
    dgm_buf_text(out, "# newdoc id = ");
    write_printable(out, doc->meta.id);
    dgm_buf_char(out, '\n');
    for (uint32_t n = 0; n < doc->sentence.count; n++) {
        const dgm_sentence *s = &doc->sentence.at[n];
        if (n == 0 || s->paragraph != doc->sentence.at[n - 1].paragraph) {
            dgm_buf_text(out, "# newpar\n");
        }
        dgm_buf_format(out, "# sent_id = %u\n# text = ", n + 1);
        dgm_str text = dgm_span_str(doc, s->span);
        write_printable(out, text);
        dgm_buf_char(out, '\n');
        for (uint32_t i = s->token.first; i < s->token.last; i++) {
            write_token(&self, s, i);
        }
        dgm_buf_char(out, '\n');
    }
}
