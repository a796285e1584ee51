/* SPDX-License-Identifier: Apache-2.0 */
#include "encoder/vocabulary.h"

#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

/* ------------------------------------------------------------------ pieces */

#define INSIDE 2 /* bytes of "##" */

/* Of the bytes of a piece without "##"; grows byte by byte, so that all
 * beginnings of a part are hashed in one go (FNV-1a). */
static uint64_t hash_begin(bool inside)
{
    return inside ? UINT64_C(0x9E3779B97F4A7C15)
                  : UINT64_C(0xCBF29CE484222325);
}
static uint64_t hash_byte(uint64_t hash, char byte)
{
    return (hash ^ (unsigned char)byte) * UINT64_C(0x100000001B3);
}
static uint32_t hash_slot(uint64_t hash, uint32_t mask)
{
    return (uint32_t)(hash ^ hash >> 32) & mask;
}

static bool is_inside(const char *text, size_t len)
{
    return len > INSIDE && text[0] == '#' && text[1] == '#';
}

static dgm_str piece_text(const dgm_vocabulary *self, uint32_t piece)
{
    return (dgm_str){self->text + self->at[piece],
                     self->at[piece + 1] - self->at[piece]};
}

static uint32_t find_piece(const dgm_vocabulary *self, dgm_str text,
                           bool inside, uint64_t hash)
{
    uint32_t skip = inside ? INSIDE : 0;
    for (uint32_t i = hash_slot(hash, self->mask); self->slot[i];
         i = (i + 1) & self->mask) {
        uint32_t piece = self->slot[i] - 1;
        dgm_str known = piece_text(self, piece);
        if (is_inside(known.ptr, known.len) == inside &&
            known.len == text.len + skip &&
            memcmp(known.ptr + skip, text.ptr, text.len) == 0) {
            return piece;
        }
    }
    return UINT32_MAX;
}

static void add_piece(const dgm_vocabulary *self, uint32_t *slot,
                      uint32_t piece)
{
    dgm_str text = piece_text(self, piece);
    bool inside = is_inside(text.ptr, text.len);
    uint32_t skip = inside ? INSIDE : 0;
    uint64_t hash = hash_begin(inside);
    for (uint32_t k = skip; k < text.len; k++) {
        hash = hash_byte(hash, text.ptr[k]);
    }
    uint32_t i = hash_slot(hash, self->mask);
    while (slot[i]) {
        i = (i + 1) & self->mask;
    }
    slot[i] = piece + 1;
}

dgm_err dgm_vocabulary_init(dgm_vocabulary *self, dgm_arena *arena,
                            const char *text, const uint32_t *at,
                            uint32_t count, uint32_t unknown)
{
    uint32_t slots = 16;
    while (slots < 2 * count) {
        slots *= 2;
    }
    uint32_t *slot = dgm_arena_array(arena, slots, sizeof *slot);
    if (slot == NULL) {
        return DGM_ERR_MEMORY;
    }
    *self = (dgm_vocabulary){.text = text,
                             .at = at,
                             .slot = slot,
                             .mask = slots - 1,
                             .unknown = unknown};
    for (uint32_t i = 0; i < count; i++) {
        uint32_t len = at[i + 1] - at[i];
        self->longest = len > self->longest ? len : self->longest;
        add_piece(self, slot, i);
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- parts */

/* A part of a word between two cuts.  So many bytes hold all that can become
 * pieces of the word. */
#define PART_MAX (DGM_WORD_PIECES * DGM_PIECE_MAX)

typedef struct cutting {
    const dgm_vocabulary *vocabulary;
    uint32_t *out;
    uint32_t count;
    uint32_t len;
    char part[PART_MAX + 4];
} cutting;

/* The longest piece at the beginning of the rest of a part, which it takes
 * off; UINT32_MAX: there is none. */
static uint32_t longest_piece(const dgm_vocabulary *self, dgm_str *rest,
                              bool inside)
{
    uint64_t hash[DGM_PIECE_MAX + 1];
    uint32_t most = self->longest - (inside ? INSIDE : 0);
    most = rest->len < most ? rest->len : most;
    hash[0] = hash_begin(inside);
    for (uint32_t k = 0; k < most; k++) {
        hash[k + 1] = hash_byte(hash[k], rest->ptr[k]);
    }
    for (uint32_t len = most; len > 0; len--) {
        uint32_t piece =
            find_piece(self, (dgm_str){rest->ptr, len}, inside, hash[len]);
        if (piece != UINT32_MAX) {
            *rest = (dgm_str){rest->ptr + len, rest->len - len};
            return piece;
        }
    }
    return UINT32_MAX;
}

/* Cuts the part that has been gathered. */
static void end_part(cutting *self)
{
    const dgm_vocabulary *vocabulary = self->vocabulary;
    dgm_str rest = {self->part, self->len};
    uint32_t begin = self->count;
    self->len = 0;
    while (rest.len > 0 && self->count < DGM_WORD_PIECES) {
        uint32_t piece = longest_piece(vocabulary, &rest, self->count > begin);
        if (piece == UINT32_MAX) {
            self->count = begin;
            self->out[self->count++] = vocabulary->unknown;
            return;
        }
        self->out[self->count++] = piece;
    }
}

static bool is_ideograph(uint32_t point)
{
    return (point >= 0x4E00 && point <= 0x9FFF) ||
           (point >= 0x3400 && point <= 0x4DBF) ||
           (point >= 0x20000 && point <= 0x2CEAF) ||
           (point >= 0xF900 && point <= 0xFAFF) ||
           (point >= 0x2F800 && point <= 0x2FA1F);
}

static bool is_letter_or_digit(uint32_t ascii)
{
    return (ascii >= '0' && ascii <= '9') || (ascii >= 'a' && ascii <= 'z') ||
           (ascii >= 'A' && ascii <= 'Z');
}

enum what { PLAIN, SPACE, NOTHING, CUT };

static enum what what_is(uint32_t point)
{
    utf8proc_category_t kind = utf8proc_category((utf8proc_int32_t)point);
    if (kind == UTF8PROC_CATEGORY_ZS || kind == UTF8PROC_CATEGORY_ZL ||
        kind == UTF8PROC_CATEGORY_ZP || (point >= 9 && point <= 13) ||
        (point >= 0x1C && point <= 0x1F) || point == 0x85) {
        return SPACE;
    }
    if (kind == UTF8PROC_CATEGORY_MN || kind == UTF8PROC_CATEGORY_CC ||
        kind == UTF8PROC_CATEGORY_CF) {
        return NOTHING;
    }
    if (point < 128) {
        return is_letter_or_digit(point) ? PLAIN : CUT;
    }
    bool mark = kind >= UTF8PROC_CATEGORY_PC && kind <= UTF8PROC_CATEGORY_PO;
    return mark || is_ideograph(point) ? CUT : PLAIN;
}

/* Takes a code point that has been lower-cased and taken apart. */
static void take_point(cutting *self, uint32_t point)
{
    enum what what = what_is(point);
    if (what == NOTHING) {
        return;
    }
    if (what != PLAIN) {
        end_part(self);
    }
    if (what != SPACE && self->len < PART_MAX) {
        self->len += dgm_utf8_put(self->part + self->len, point);
    }
    if (what == CUT) {
        end_part(self);
    }
}

uint32_t dgm_vocabulary_cut(const dgm_vocabulary *self, dgm_str word,
                            uint32_t out[DGM_WORD_PIECES])
{
    cutting cut;
    cut.vocabulary = self;
    cut.out = out;
    cut.count = cut.len = 0;
    for (uint32_t at = 0; at < word.len && cut.count < DGM_WORD_PIECES;) {
        utf8proc_int32_t part[32];
        uint32_t point;
        int class = UTF8PROC_BOUNDCLASS_START;
        at += dgm_utf8_next(word.ptr + at, word.len - at, &point);
        utf8proc_ssize_t parts =
            utf8proc_decompose_char(utf8proc_tolower((utf8proc_int32_t)point),
                                    part, 32, UTF8PROC_DECOMPOSE, &class);
        for (utf8proc_ssize_t k = 0; k < parts && k < 32; k++) {
            take_point(&cut, (uint32_t)part[k]);
        }
    }
    end_part(&cut);
    if (cut.count == 0) {
        out[cut.count++] = self->unknown;
    }
    return cut.count;
}

/* ------------------------------------------------------------------ shapes */

uint32_t dgm_vocabulary_shape(dgm_str word)
{
    uint32_t shape = 0;
    uint32_t points = 0;
    bool capital = false;
    bool small = false;
    for (uint32_t at = 0; at < word.len; points++) {
        uint32_t point;
        at += dgm_utf8_next(word.ptr + at, word.len - at, &point);
        utf8proc_category_t kind = utf8proc_category((utf8proc_int32_t)point);
        bool upper = kind == UTF8PROC_CATEGORY_LU;
        capital |= upper;
        small |= kind == UTF8PROC_CATEGORY_LL || kind == UTF8PROC_CATEGORY_LT;
        shape |= kind == UTF8PROC_CATEGORY_ND ? DGM_SHAPE_DIGIT : 0U;
        if (points == 0) {
            bool plain =
                (kind >= UTF8PROC_CATEGORY_LU &&
                 kind <= UTF8PROC_CATEGORY_LO) ||
                (kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO);
            shape |= (upper ? DGM_SHAPE_CAPITAL : 0U) |
                     (plain ? 0U : DGM_SHAPE_MARK);
        }
    }
    return shape | (points > 1 && capital && !small ? DGM_SHAPE_CAPITALS : 0U);
}
