/* SPDX-License-Identifier: Apache-2.0 */
/* The second look: its file, what it sees, and its verdict. */
#include "syntax/parts.h"

#include <stdlib.h>
#include <string.h>

#define HIDDEN DGM_ENDS_HIDDEN

struct dgm_ends {
    dgm_mapped file;
    dgm_arena arena;
    dgm_dense side;
    const float *row;
    const float *out;
    uint64_t syntax;
};

/* -------------------------------------------------------------------- file */

static dgm_err take_floats(dgm_ends *self, const char *name, size_t count,
                           const float **out, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, name, count * sizeof **out,
                               &section, err));
    *out = (const float *)section.ptr;
    return section.len == count * sizeof **out
               ? DGM_ERR_OK
               : dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1,
                               "the section \"%s\" has a wrong size", name);
}

static dgm_err read_sections(dgm_ends *self, dgm_error *err)
{
    dgm_section origin;
    const float *side;
    DGM_TRY(dgm_mapped_section(&self->file, "origin", sizeof self->syntax,
                               &origin, err));
    if (origin.len != sizeof self->syntax) {
        return dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1,
                             "the section \"origin\" has a wrong size");
    }
    memcpy(&self->syntax, origin.ptr, sizeof self->syntax);
    DGM_TRY(take_floats(self, "side", (size_t)DGM_STATE * DGM_ENDS_SIDES,
                        &side, err));
    DGM_TRY(take_floats(self, "rows", (size_t)DGM_ENDS_ROWS * DGM_ENDS_ROW,
                        &self->row, err));
    DGM_TRY(take_floats(self, "out", HIDDEN, &self->out, err));
    return dgm_dense_init(&self->side, &self->arena, side, NULL, DGM_STATE,
                          DGM_ENDS_SIDES);
}

dgm_err dgm_ends_open(dgm_ends **out, const char *path, dgm_error *err)
{
    *out = NULL;
    dgm_ends *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_arena_init(&self->arena, 0);
    dgm_err code = dgm_mapped_open(&self->file, path, DGM_ENDS_MAGIC,
                                   DGM_ENDS_VERSION, err);
    if (code == DGM_ERR_OK) {
        code = read_sections(self, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_ends_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

void dgm_ends_close(dgm_ends *self)
{
    if (self) {
        dgm_mapped_close(&self->file);
        dgm_arena_release(&self->arena);
        free(self);
    }
}

uint64_t dgm_ends_syntax(const dgm_ends *self)
{
    return self->syntax;
}

/* -------------------------------------------------------------------- rows */

enum kind {
    NOTHING,
    SMALL,
    CAPITAL,
    CAPITALS, /* two and more */
    NUMBER,
    PRONOUN_I,
    FINAL,
    PAUSE, /* ",", ":", ";", dashes */
    OPENING,
    CLOSING,
    SIGN, /* other marks */
    OTHER /* words with no capital and no small letter */
};

static enum kind kind_of_mark(dgm_str form)
{
    static const char *const pauses[] = {
        ",", ":", ";", "-", "--", "\xE2\x80\x93", "\xE2\x80\x94"};
    unsigned char c = (unsigned char)form.ptr[form.len - 1];
    if (c == '.' || c == '!' || c == '?' || dgm_str_is(form, "\xE2\x80\xA6")) {
        return FINAL;
    }
    for (size_t i = 0; i < sizeof pauses / sizeof *pauses; i++) {
        if (dgm_str_is(form, pauses[i])) {
            return PAUSE;
        }
    }
    if (c == '(' || c == '[' || dgm_str_is(form, "\xE2\x80\x9C") ||
        dgm_str_is(form, "\xE2\x80\x98") || dgm_str_is(form, "``")) {
        return OPENING;
    }
    bool closes = c == ')' || c == ']' || c == '"' || c == '\'' ||
                  dgm_str_is(form, "\xE2\x80\x9D") ||
                  dgm_str_is(form, "\xE2\x80\x99");
    return closes ? CLOSING : SIGN;
}

/* What a token is made of, NOTHING beyond the whole. */
static enum kind kind_of(const dgm_doc *doc, dgm_range whole, uint32_t i)
{
    if (i < whole.first || i >= whole.last) {
        return NOTHING;
    }
    dgm_str form = dgm_token_form(doc, i);
    uint32_t flags = doc->token.at[i].flags;
    if (!(flags & DGM_TOKEN_WORD)) {
        return kind_of_mark(form);
    }
    if (flags & DGM_TOKEN_NUMERIC) {
        return NUMBER;
    }
    if (dgm_str_is(form, "I")) {
        return PRONOUN_I;
    }
    if (flags & DGM_TOKEN_UPPER) {
        return CAPITALS;
    }
    if (flags & DGM_TOKEN_CAPITAL) {
        return CAPITAL;
    }
    return form.ptr[0] >= 'a' && form.ptr[0] <= 'z' ? SMALL : OTHER;
}

/* Function words have rows, all others share one. */
static uint32_t form_row(const dgm_doc *doc, dgm_range whole, uint32_t i)
{
    bool inside = i >= whole.first && i < whole.last;
    const dgm_token *token = &doc->token.at[inside ? i : whole.first];
    return !inside || token->word == 0
               ? inside
               : (uint32_t)(2 + token->form_key % (DGM_ENDS_FORMS - 2));
}

static uint32_t length_class(uint32_t n)
{
    return n < 6 ? n : n < 10 ? 6 : n < 20 ? 7 : n < 40 ? 8 : n < 80 ? 9 : 10;
}

/* How a whole is written: in capitals, without any, or as usual; and whether
 * it ends with a mark. */
uint32_t dgm_ends_style(const dgm_doc *doc, dgm_range whole)
{
    uint32_t upper = 0;
    uint32_t capital = 0;
    uint32_t small = 0;
    for (uint32_t i = whole.first; i < whole.last; i++) {
        enum kind kind = kind_of(doc, whole, i);
        upper += kind == CAPITALS;
        capital += kind == CAPITAL || kind == PRONOUN_I;
        small += kind == SMALL;
    }
    uint32_t last = whole.last - 1;
    if (last > whole.first && kind_of(doc, whole, last) == CLOSING) {
        last--;
    }
    bool marked = kind_of(doc, whole, last) == FINAL;
    uint32_t letters = upper > 2 * small ? 2 : upper + capital > 0 ? 1 : 0;
    return letters * 2 + marked;
}

static void set_rows(const dgm_doc *doc, dgm_range whole, uint32_t style,
                     uint32_t at, uint32_t row[DGM_ENDS_FEATURES])
{
    static const uint32_t size[] = {
#define ROWS(name, rows) (rows),
        DGM_ENDS_ROW_SETS(ROWS)
#undef ROWS
    };
    enum kind kind[4];
    for (uint32_t k = 0; k < 4; k++) {
        /* Before the first token of the text it is beyond the last. */
        kind[k] = kind_of(doc, whole, at + k - 1);
    }
    uint32_t sure = (uint32_t)(doc->token.at[at].ending + 128) / 4;
    uint32_t marked = style % 2;
    const uint32_t value[] = {
        0,
        sure * 2 + marked,
        length_class(at + 1 - whole.first),
        length_class(whole.last - at - 1),
        style,
        kind[1] * DGM_ENDS_KINDS + kind[2],
        kind[0] * DGM_ENDS_KINDS + kind[1],
        kind[2] * DGM_ENDS_KINDS + kind[3],
        form_row(doc, whole, at),
        form_row(doc, whole, at + 1),
        form_row(doc, whole, at - 1),
        form_row(doc, whole, at + 2),
    };
    uint32_t base = 0;
    for (uint32_t k = 0; k < DGM_ENDS_FEATURES; k++) {
        row[k] = base + value[k];
        base += size[k];
    }
}

/* ----------------------------------------------------------------- verdict */

/* In text that is stopped as usual an end needs more than even odds, and more
 * where no mark stands: a name cut in two costs more than two sentences run
 * together. */
#define STOPPED_MARGIN  0.3F
#define UNMARKED_MARGIN 1.0F

float dgm_ends_margin(const dgm_doc *doc, uint32_t style, uint32_t at)
{
    bool marked = !(doc->token.at[at].flags & DGM_TOKEN_WORD);
    bool stopped = style % 2;
    return !stopped ? 0.0F : marked ? STOPPED_MARGIN : UNMARKED_MARGIN;
}

static bool ends_there(const dgm_ends *self, const dgm_ends_gap *gap,
                       const float *before, const float *behind, float margin)
{
    float hidden[DGM_ENDS_ROW] = {0};
    for (uint32_t k = 0; k < DGM_ENDS_FEATURES; k++) {
        const float *row = self->row + (size_t)gap->row[k] * DGM_ENDS_ROW;
        for (uint32_t h = 0; h < DGM_ENDS_ROW; h++) {
            hidden[h] += row[h];
        }
    }
    float sum = hidden[HIDDEN];
    for (uint32_t h = 0; h < HIDDEN; h++) {
        float value = hidden[h] + before[h] + behind[HIDDEN + h];
        sum += value > 0 ? value * self->out[h] : 0;
    }
    return sum > margin;
}

uint32_t dgm_ends_look(const dgm_second_look *look, const dgm_doc *doc,
                       dgm_range whole, const uint8_t *state, float *side,
                       uint8_t *ends)
{
    uint32_t words = whole.last - whole.first;
    uint32_t found = 0;
    uint32_t style = dgm_ends_style(doc, whole);
    bool asked = false;
    memset(ends, 0, words);
    for (uint32_t i = 0; i + 1 < words; i++) {
        dgm_ends_gap gap = {.before = state + (size_t)i * DGM_STATE,
                            .behind = state + ((size_t)i + 1) * DGM_STATE,
                            .at = whole.first + i};
        if (doc->token.at[gap.at].ending == 0) {
            continue;
        }
        set_rows(doc, whole, style, gap.at, gap.row);
        if (look->judge) {
            ends[i] = look->judge(look->context, doc, &gap);
        } else {
            if (!asked) {
                dgm_dense_multiply(&look->ends->side, state, words, side);
                asked = true;
            }
            const float *at = side + (size_t)i * DGM_ENDS_SIDES;
            ends[i] = ends_there(look->ends, &gap, at, at + DGM_ENDS_SIDES,
                                 dgm_ends_margin(doc, style, gap.at));
        }
        found += ends[i];
    }
    return found;
}
