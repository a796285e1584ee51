/* SPDX-License-Identifier: Apache-2.0 */
/* Claims and values of predicates in data/events. */
#include "labelled_parts.h"

#include "base/statement.h"

#include <stdlib.h>
#include <string.h>

/* How far from its cue a content may lie, in sentences. */
#define FAR 99

static bool holds(const dgm_spans *spans, const dgm_token *token)
{
    bool found = false;
    for (uint32_t i = 0; i < spans->count; i++) {
        found = found || (token->begin < spans->at[i].end &&
                          token->end > spans->at[i].begin);
    }
    return found;
}

uint32_t labelled_part_of(const labelled_claim *claim, const dgm_token *word)
{
    dgm_span one[2] = {claim->cue, claim->source};
    const dgm_spans cue = {.at = &one[0], .count = 1};
    const dgm_spans source = {.at = &one[1], .count = 1};
    return holds(&cue, word)              ? LABELLED_CUE
           : holds(&source, word)         ? LABELLED_SOURCE
           : holds(&claim->content, word) ? LABELLED_CONTENT
                                          : LABELLED_NOTHING;
}

static dgm_err no_words(labelled_reader *self, uint64_t line, dgm_str words)
{
    return dgm_report_say(self->report, false, self->file, line,
                          "the sentence has no \"%.*s\"", DGM_SHOW(words));
}

/* Takes "+1:" or "-2:" off a piece: its sentence counted from the cue's. */
static int32_t take_distance(dgm_str *piece)
{
    uint32_t i = 1;
    int32_t far = 0;
    if (piece->len < 3 || (piece->ptr[0] != '+' && piece->ptr[0] != '-')) {
        return 0;
    }
    while (i < piece->len && i < 3 && piece->ptr[i] >= '0' &&
           piece->ptr[i] <= '9') {
        far = far * 10 + (piece->ptr[i++] - '0');
    }
    if (i == 1 || i == piece->len || piece->ptr[i] != ':') {
        return 0;
    }
    far = piece->ptr[0] == '-' ? -far : far;
    *piece = dgm_str_trim((dgm_str){piece->ptr + i + 1, piece->len - i - 1});
    return far;
}

static dgm_err add_piece(labelled_reader *self, labelled_claim *claim,
                         dgm_str words, uint32_t sentence)
{
    dgm_span span;
    if (!labelled_find(self, sentence, words, &span)) {
        return no_words(self, self->line, words);
    }
    if (claim->content.count > 0 &&
        claim->content.at[claim->content.count - 1].end > span.begin) {
        return BAD(self, "pieces of a content stand in the text's order");
    }
    return dgm_vec_push(&self->out->arena, &claim->content, &span);
}

static dgm_err read_piece(labelled_reader *self, labelled_claim *claim,
                          dgm_str piece)
{
    int32_t far = take_distance(&piece);
    if (far < 0 && (uint32_t)-far > claim->sentence) {
        return BAD(self, "the passage has no sentence so far before");
    }
    uint32_t sentence = claim->sentence + (uint32_t)far;
    if (far <= 0) {
        return add_piece(self, claim, piece, sentence);
    }
    awaited_piece later = {.claim = self->now->claim.count,
                           .sentence = sentence,
                           .words = piece,
                           .line = self->line};
    return dgm_vec_push(&self->out->arena, &self->awaited, &later);
}

static dgm_err read_content(labelled_reader *self, labelled_claim *claim,
                            dgm_str text)
{
    static const char between[] = " / ";
    if (text.len == 0) {
        return BAD(self, "a claim has a content");
    }
    while (text.len > 0) {
        uint32_t end = 0;
        while (end + 3 <= text.len &&
               memcmp(text.ptr + end, between, 3) != 0) {
            end++;
        }
        uint32_t len = end + 3 <= text.len ? end : text.len;
        uint32_t skip = end + 3 <= text.len ? end + 3 : text.len;
        DGM_TRY(read_piece(self, claim, (dgm_str){text.ptr, len}));
        text = (dgm_str){text.ptr + skip, text.len - skip};
    }
    return DGM_ERR_OK;
}

dgm_err labelled_read_claim(labelled_reader *self, dgm_str line)
{
    dgm_str field[3] = {{0}};
    uint32_t count = 0;
    uint32_t errors = self->report->errors;
    labelled_claim claim = {.sentence = self->now->sentence.count - 1};
    while (count < 3 && dgm_take_item(&line, '|', &field[count])) {
        count++;
    }
    if (count < 3 || line.len > 0) {
        return BAD(self, "source | cue | content was expected");
    }
    if (!dgm_str_is(field[0], "-") &&
        !labelled_find(self, claim.sentence, field[0], &claim.source)) {
        DGM_TRY(no_words(self, self->line, field[0]));
    }
    if (field[1].len == 0 ||
        !labelled_find(self, claim.sentence, field[1], &claim.cue)) {
        DGM_TRY(no_words(self, self->line, field[1]));
    }
    DGM_TRY(read_content(self, &claim, field[2]));
    if (self->report->errors > errors) {
        return DGM_ERR_OK;
    }
    self->out->claims++;
    return dgm_vec_push(&self->out->arena, &self->now->claim, &claim);
}

/* -3 to 3; anything else is none. */
static bool read_value(dgm_str word, int8_t *out)
{
    uint32_t sign = word.len == 2 && word.ptr[0] == '-';
    if (word.len != 1 + sign || word.ptr[sign] < '0' || word.ptr[sign] > '3') {
        return false;
    }
    *out = (int8_t)((sign ? -1 : 1) * (word.ptr[sign] - '0'));
    return true;
}

dgm_err labelled_read_values(labelled_reader *self, dgm_str line)
{
    for (;;) {
        labelled_value one;
        dgm_str word = dgm_take_word(&line);
        dgm_str value = dgm_take_word(&line);
        if (word.len == 0) {
            return DGM_ERR_OK;
        }
        if (!read_value(value, &one.value)) {
            return BAD(self, "\"%.*s\" needs a value from -3 to 3",
                       DGM_SHOW(word));
        }
        if (!labelled_find(self, self->now->sentence.count - 1, word,
                           &one.word)) {
            DGM_TRY(no_words(self, self->line, word));
            continue;
        }
        self->out->values++;
        DGM_TRY(dgm_vec_push(&self->out->arena, &self->now->value, &one));
    }
}

dgm_err labelled_settle(labelled_reader *self)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < self->awaited.count; i++) {
        awaited_piece one = self->awaited.at[i];
        if (one.sentence + 1 != self->now->sentence.count) {
            self->awaited.at[kept++] = one;
        } else if (one.claim < self->now->claim.count) {
            uint64_t line = self->line;
            self->line = one.line;
            DGM_TRY(add_piece(self, &self->now->claim.at[one.claim], one.words,
                              one.sentence));
            self->line = line;
        }
    }
    self->awaited.count = kept;
    return DGM_ERR_OK;
}

dgm_err labelled_finish(labelled_reader *self)
{
    for (uint32_t i = 0; i < self->awaited.count; i++) {
        DGM_TRY(dgm_report_say(self->report, false, self->file,
                               self->awaited.at[i].line,
                               "the passage has no sentence so far behind"));
    }
    self->awaited.count = 0;
    return DGM_ERR_OK;
}
