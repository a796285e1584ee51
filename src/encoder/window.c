/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From sentences to vectors of their words, window by window.
 *
 *   [CLS] end of the sentence before [SEP] sentence sentence ... [SEP]
 *   ------------- segment 0 -------------- ------- segment 1 --------
 *
 * Without a sentence before all is segment 0.  What shares a window needs no
 * filling up, for products take the pieces one by one.
 */
#include "encoder/parts.h"

#include <string.h>

/* -------------------------------------------------------------------- work */

static uint32_t widest(const uint32_t *list, size_t count)
{
    uint32_t most = 0;
    for (size_t i = 0; i < count; i++) {
        most = list[i] > most ? list[i] : most;
    }
    return most;
}

static size_t larger(size_t a, size_t b)
{
    return a > b ? a : b;
}

dgm_err dgm_encoder_work_init(dgm_encoder_work **out, const dgm_encoder *self,
                              dgm_arena *arena)
{
    const dgm_encoder_numbers *n = self->number;
    const uint32_t deep[] = {n->arc,
                             n->relation,
                             n->trigger,
                             n->stance,
                             n->party,
                             n->cue,
                             n->claim,
                             n->value,
                             self->tag.rows,
                             self->name.rows,
                             self->label_own.rows,
                             self->trigger.rows};
    const uint32_t most = widest(deep, sizeof deep / sizeof *deep);
    const uint32_t in[] = {most, n->inner, self->width};
    const size_t inner = widest(in, sizeof in / sizeof *in);
    const size_t pieces = (size_t)DGM_WINDOW_PIECES * n->size;
    const size_t words = (size_t)DGM_READING_WORDS * self->width;
    const size_t tile = DGM_TILE * inner;
    const size_t fits = (size_t)DGM_ENCODER_WORDS * self->label_own.rows;
    const size_t arcs = (size_t)DGM_ENCODER_WORDS * (DGM_ENCODER_WORDS + 1);
    const size_t relation = (size_t)DGM_ENCODER_WORDS * n->relation;
    const size_t wide = larger(tile, larger(relation, fits));
    dgm_encoder_work *work = dgm_arena_alloc(arena, sizeof *work);
    *out = work;
    if (work == NULL) {
        return DGM_ERR_MEMORY;
    }
    work->attention = dgm_arena_raw(arena, 1, sizeof *work->attention);
    work->x = dgm_arena_raw(arena, pieces, sizeof(float));
    work->mixed = dgm_arena_raw(arena, pieces, sizeof(float));
    work->more = dgm_arena_raw(arena, pieces, sizeof(float));
    work->qkv = dgm_arena_raw(arena, 3 * pieces, sizeof(float));
    work->wide = dgm_arena_raw(arena, wide, sizeof(float));
    work->bytes =
        dgm_arena_raw(arena, larger(pieces, larger(tile, relation)), 1);
    work->vector = dgm_arena_raw(arena, words, sizeof(float));
    work->rounded = dgm_arena_raw(arena, words, 1);
    for (int i = 0; i < 2; i++) {
        work->deep[i] = dgm_arena_raw(
            arena, (size_t)(DGM_ENCODER_WORDS + 1) * most, sizeof(float));
    }
    work->score = dgm_arena_raw(arena, larger(arcs, fits), sizeof(float));
    DGM_TRY(dgm_decode_init(&work->decode, arena, DGM_ENCODER_WORDS));
    return dgm_arena_error(arena);
}

/* ------------------------------------------------------------------ pieces */

/* Adds the pieces of a sentence behind those of `words` words, unless they
 * would be more than `most`; whether they were added. */
static bool add_sentence(const dgm_encoder *self, const dgm_doc *doc,
                         uint32_t sentence, uint32_t words, uint32_t most,
                         dgm_encoder_work *work)
{
    dgm_range range = doc->sentence.at[sentence].token;
    uint32_t at = work->word_at[words];
    if (range.last - range.first > most - at) {
        return false; /* every word has a piece */
    }
    for (uint32_t i = range.first; i < range.last; i++) {
        uint32_t piece[DGM_WORD_PIECES];
        uint32_t count = dgm_vocabulary_cut(&self->vocabulary,
                                            dgm_token_form(doc, i), piece);
        if (count > most - at) {
            return false;
        }
        memcpy(work->piece + at, piece, count * sizeof *piece);
        at += count;
        work->word_at[++words] = at;
    }
    return true;
}

/* The last pieces of a sentence. */
static void set_context(const dgm_encoder *self, const dgm_doc *doc,
                        uint32_t sentence, dgm_encoder_work *work)
{
    dgm_range range = doc->sentence.at[sentence].token;
    uint32_t *end = work->context + DGM_WINDOW_CONTEXT;
    uint32_t have = 0;
    for (uint32_t i = range.last;
         i-- > range.first && have < DGM_WINDOW_CONTEXT;) {
        uint32_t piece[DGM_WORD_PIECES];
        uint32_t count = dgm_vocabulary_cut(&self->vocabulary,
                                            dgm_token_form(doc, i), piece);
        while (count > 0 && have < DGM_WINDOW_CONTEXT) {
            *(end - ++have) = piece[--count];
        }
    }
    memmove(work->context, end - have, have * sizeof *end);
    work->contexts = have;
}

/* ----------------------------------------------------------------- windows */

/* Pieces of a window that are no sentence's. */
static uint32_t overhead(const dgm_encoder_work *work)
{
    return 2 + (work->contexts ? work->contexts + 1 : 0);
}

/* Runs words [first, last) of the reading. */
static void run_window(const dgm_encoder *self, dgm_encoder_work *work,
                       uint32_t first, uint32_t last)
{
    uint32_t *id = work->id;
    uint32_t at = work->word_at[first];
    uint32_t count = work->word_at[last] - at;
    *id++ = self->number->begin;
    if (work->contexts) {
        memcpy(id, work->context, work->contexts * sizeof *id);
        id += work->contexts;
        *id++ = self->number->end;
    }
    work->segments =
        work->contexts ? (uint32_t)(id - work->id) : DGM_WINDOW_PIECES;
    memcpy(id, work->piece + at, count * sizeof *id);
    id[count] = self->number->end;
    dgm_encoder_run(self, work, overhead(work) - 1, overhead(work) + count);
}

static void add_shape(const dgm_encoder *self, uint32_t bits, float *out)
{
    memset(out, 0, DGM_SHAPE_SIZE * sizeof *out);
    for (uint32_t b = 0; b < DGM_SHAPES; b++) {
        const float *row = self->shape + (size_t)b * DGM_SHAPE_SIZE;
        for (uint32_t k = 0; k < DGM_SHAPE_SIZE && bits >> b & 1; k++) {
            out[k] += row[k];
        }
    }
}

/* Vectors of words [from, to), out of a window that begins with `first`: the
 * mean of their pieces. */
static void take_words(const dgm_encoder *self, dgm_encoder_work *work,
                       uint32_t first, uint32_t from, uint32_t to)
{
    const uint32_t size = self->number->size;
    const uint32_t skip = overhead(work) - 1 - work->word_at[first];
    for (uint32_t w = from; w < to; w++) {
        float *restrict out = work->vector + (size_t)w * self->width;
        uint32_t begin = work->word_at[w];
        uint32_t count = work->word_at[w + 1] - begin;
        const float *piece = work->mixed + (size_t)(skip + begin) * size;
        const float share = 1.0F / (float)count;
        memcpy(out, piece, size * sizeof *out);
        for (uint32_t i = 1; i < count; i++) {
            piece += size;
            for (uint32_t k = 0; k < size; k++) {
                out[k] += piece[k];
            }
        }
        for (uint32_t k = 0; k < size; k++) {
            out[k] *= share;
        }
    }
}

/* The first word behind a window from `first` on of so many pieces. */
static uint32_t window_end(const dgm_encoder_work *work, uint32_t first,
                           uint32_t words, uint32_t room)
{
    uint32_t end = first + 1;
    while (end < words &&
           work->word_at[end + 1] - work->word_at[first] <= room) {
        end++;
    }
    return end;
}

/* Where the window behind [first, end) begins: so that they overlap. */
static uint32_t window_next(const dgm_encoder_work *work, uint32_t first,
                            uint32_t end)
{
    uint32_t next = end;
    while (next > first + 1 &&
           work->word_at[end] - work->word_at[next] < DGM_WINDOW_OVERLAP) {
        next--;
    }
    return next;
}

/* All words of the reading, in one window or several; of two that hold a word
 * the one counts in which it lies further from the edge. */
static void run_windows(const dgm_encoder *self, dgm_encoder_work *work,
                        uint32_t words)
{
    const uint32_t room = DGM_WINDOW_PIECES - overhead(work);
    uint32_t first = 0;
    uint32_t done = 0;
    for (;;) {
        uint32_t end = window_end(work, first, words, room);
        run_window(self, work, first, end);
        if (end == words) {
            take_words(self, work, first, done, end);
            return;
        }
        uint32_t next = window_next(work, first, end);
        uint32_t middle = next + (end - next) / 2;
        take_words(self, work, first, done, middle);
        done = middle;
        first = next;
    }
}

/* ----------------------------------------------------------------- reading */

static void add_shapes(const dgm_encoder *self, const dgm_doc *doc,
                       dgm_encoder_work *work)
{
    const dgm_reading *reading = &work->reading;
    const uint32_t size = self->number->size;
    for (uint32_t s = reading->sentence; s < reading->last; s++) {
        dgm_range range = doc->sentence.at[s].token;
        for (uint32_t i = range.first; i < range.last; i++) {
            size_t at = (size_t)(i - reading->token.first) * self->width;
            uint32_t bits = dgm_vocabulary_shape(dgm_token_form(doc, i)) |
                            (i == range.first ? DGM_SHAPE_FIRST : 0U);
            add_shape(self, bits, work->vector + at + size);
        }
    }
}

void dgm_encoder_divide(const dgm_encoder *self, const dgm_doc *doc,
                        uint32_t last, dgm_encoder_work *work)
{
    dgm_range token = work->reading.token;
    work->reading.last = last;
    add_shapes(self, doc, work);
    dgm_product_round(work->vector, self->width, token.last - token.first,
                      work->rounded, work->vector_step);
}

dgm_err dgm_encoder_read(const dgm_encoder *self, const dgm_doc *doc,
                         uint32_t sentence, dgm_encoder_work *work,
                         dgm_reading *out)
{
    dgm_range token = doc->sentence.at[sentence].token;
    uint32_t words = token.last - token.first;
    uint32_t last = sentence + 1;
    if (words > DGM_ENCODER_WORDS) {
        return DGM_ERR_LIMIT;
    }
    (void)add_sentence(self, doc, sentence, 0, DGM_READING_PIECES, work);
    while (last < doc->sentence.count &&
           work->word_at[words] < DGM_WINDOW_TEXT &&
           add_sentence(self, doc, last, words, DGM_WINDOW_TEXT, work)) {
        words += doc->sentence.at[last].token.last -
                 doc->sentence.at[last].token.first;
        last++;
    }
    token.last = token.first + words;
    work->contexts = 0;
    if (sentence > 0) {
        set_context(self, doc, sentence - 1, work);
    }
    work->reading = (dgm_reading){.sentence = sentence,
                                  .last = last,
                                  .token = token,
                                  .width = self->width,
                                  .vector = work->vector};
    if (words > 0) {
        run_windows(self, work, words);
        dgm_encoder_divide(self, doc, last, work);
    }
    *out = work->reading;
    return DGM_ERR_OK;
}
