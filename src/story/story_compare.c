/* SPDX-License-Identifier: Apache-2.0 */
#include "story/story_compare.h"

#include <stdlib.h>
#include <string.h>

/* Between shared words at most so many others on both sides are a
 * replacement, and no more than so many are one of single words. */
#define GAP   40
#define SHORT 5

dgm_err dgm_story_side_open(dgm_story_side *self, const dgm_story_text *text,
                            dgm_error *err)
{
    uint32_t size = 16;
    while (size < 2 * text->count) {
        size *= 2;
    }
    *self = (dgm_story_side){
        .text = text,
        .mask = size - 1,
        .slot = calloc(size, sizeof *self->slot),
        .shared = malloc(text->count + 1),
    };
    if (self->slot == NULL || self->shared == NULL) {
        dgm_story_side_close(self);
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    for (uint32_t i = 0; i < dgm_story_shingles(text); i++) {
        uint64_t shingle = dgm_story_shingle(text, i);
        uint32_t at = (uint32_t)shingle & self->mask;
        /* The first of equal ones stays. */
        while (self->slot[at] &&
               dgm_story_shingle(text, self->slot[at] - 1) != shingle) {
            at = (at + 1) & self->mask;
        }
        self->slot[at] = self->slot[at] ? self->slot[at] : i + 1;
    }
    return DGM_ERR_OK;
}

void dgm_story_side_close(dgm_story_side *self)
{
    free(self->slot);
    free(self->shared);
    *self = (dgm_story_side){.text = NULL};
}

/* Where the text has a shingle; behind its end: nowhere. */
static uint32_t find(const dgm_story_side *self, uint64_t shingle)
{
    uint32_t at = (uint32_t)shingle & self->mask;
    while (self->slot[at] &&
           dgm_story_shingle(self->text, self->slot[at] - 1) != shingle) {
        at = (at + 1) & self->mask;
    }
    return self->slot[at] ? self->slot[at] - 1 : self->text->count;
}

/* Words [begin, end) of a text. */
typedef struct stretch {
    const dgm_story_text *text;
    uint32_t begin;
    uint32_t end;
} stretch;

/* What is in a stretch. */
typedef struct inventory {
    uint64_t letters;
    uint64_t numbers; /* sums of hashes: equal sets have the same */
    uint64_t names;
    uint32_t number_count;
    uint32_t name_count;
} inventory;

static inventory take_stock(stretch part)
{
    inventory out = {0};
    for (uint32_t i = part.begin; i < part.end; i++) {
        const dgm_story_word *word = &part.text->word[i];
        out.letters |= word->letters;
        if (word->number) {
            out.number_count++;
            out.numbers += word->hash;
        } else if (word->capital) {
            out.name_count++;
            out.names += word->hash;
        }
    }
    return out;
}

static bool alike(uint64_t a, uint64_t b)
{
    int both = __builtin_popcountll(a & b);
    int either = __builtin_popcountll(a | b);
    return 3 * both >= 2 * either;
}

static uint32_t larger(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

/* Counts what stands in the one text where the other has something else. */
static void count_gap(dgm_story_likeness *out, stretch a, stretch b)
{
    uint32_t here = a.end - a.begin;
    uint32_t there = b.end - b.begin;
    bool close = here <= SHORT && there <= SHORT;
    out->stretches += close ? 0 : here < there ? here : there;
    if (here == 0 || there == 0 || here > GAP || there > GAP) {
        return;
    }
    inventory first = take_stock(a);
    inventory second = take_stock(b);
    bool number = first.number_count && second.number_count &&
                  first.numbers != second.numbers;
    bool name =
        first.name_count && second.name_count && first.names != second.names;
    if (close && !number && alike(first.letters, second.letters)) {
        out->misread++;
        return;
    }
    out->replaced +=
        (number ? larger(first.number_count, second.number_count) : 0) +
        (name ? larger(first.name_count, second.name_count) : 0);
    if (!close) {
        return;
    }
    if (number) {
        out->numbers++;
    } else if (name) {
        out->names++;
    } else {
        out->words++;
    }
}

typedef struct walk {
    dgm_story_side *side;
    const dgm_story_text *other;
    dgm_story_likeness out;
    bool begun;
    uint32_t here; /* behind the last shared word of each */
    uint32_t there;
} walk;

/* The words [at, at + 3) of the text are words [i, i + 3) of the other. */
static void meet(walk *self, uint32_t at, uint32_t i)
{
    const dgm_story_text *text = self->side->text;
    bool onward = self->begun && at >= self->here && i >= self->there;
    if (onward) {
        count_gap(&self->out, (stretch){text, self->here, at},
                  (stretch){self->other, self->there, i});
    }
    uint32_t from = self->begun && i < self->there ? self->there : i;
    for (uint32_t k = from; k < i + 3; k++) {
        const dgm_story_word *word = &self->other->word[k];
        self->out.kept += word->number || word->capital;
    }
    self->out.other_shared += i + 3 - from;
    memset(self->side->shared + at, 1, 3);
    self->out.begin =
        !self->begun || at < self->out.begin ? at : self->out.begin;
    self->out.end = at + 3 > self->out.end ? at + 3 : self->out.end;
    self->here = at + 3;
    self->there = i + 3;
    self->begun = true;
}

dgm_story_likeness dgm_story_compare(dgm_story_side *self,
                                     const dgm_story_text *other)
{
    walk now = {.side = self, .other = other};
    const dgm_story_text *text = self->text;
    memset(self->shared, 0, text->count);
    for (uint32_t i = 0; i < dgm_story_shingles(other); i++) {
        uint64_t shingle = dgm_story_shingle(other, i);
        /* What follows a shared word is looked at before the table, which
         * knows only the first of equal shingles. */
        uint32_t next = now.here - 2;
        uint32_t at = now.begun && i + 2 == now.there &&
                              next + 2 < text->count &&
                              dgm_story_shingle(text, next) == shingle
                          ? next
                          : find(self, shingle);
        if (at < text->count) {
            meet(&now, at, i);
        }
    }
    for (uint32_t i = 0; i < text->count; i++) {
        now.out.shared += self->shared[i];
    }
    now.out.same = text->count == other->count && text->key == other->key;
    return now.out;
}

/* What makes two documents one story. */
typedef struct measure {
    uint32_t contained; /* so much of the one is in the other, in hundredths */
    uint32_t differences; /* in a hundred shared words; a number counts for
                             three and a name for two */
    uint32_t replaced;    /* of numbers and names so many in a hundred are
                             others ... */
    uint32_t corrections; /* ... and more than one in so many shared words */
} measure;

static const measure usual = {62, 7, 8, 60};
/* With the address or the title of the other. */
static const measure hinted = {40, 7, 8, 60};
/* Nobody prints his own reports again: what looks like it is most often the
 * next text of a pattern. */
static const measure of_one_publisher = {85, 4, 4, 120};

/* Fewer words than this say too little: they must all be the same. */
#define LEAST 20
/* Fewer shared words than this must be a tenth more of the one. */
#define FEW 80
/* So much of the other is in the one, in hundredths: less is a digest that
 * quotes it. */
#define CONTAINS 15
/* Between what they share so many words in a hundred are others: a page around
 * another text, or a pattern. */
#define STRETCHES 12

static uint32_t hundredths(uint32_t part, uint32_t whole)
{
    return whole ? (uint32_t)((uint64_t)part * 100 / whole) : 0;
}

bool dgm_story_same(const dgm_story_likeness *likeness, uint32_t count,
                    uint32_t other_count, dgm_story_hint hint)
{
    if (likeness->same) {
        return count >= LEAST || hint.same_title || hint.same_address;
    }
    uint32_t one = hundredths(likeness->shared, count);
    uint32_t other = hundredths(likeness->other_shared, other_count);
    uint32_t most = one > other ? one : other;
    uint32_t least = one > other ? other : one;
    uint32_t shared = likeness->shared < likeness->other_shared
                          ? likeness->shared
                          : likeness->other_shared;
    uint32_t different =
        3 * likeness->numbers + 2 * likeness->names + likeness->words;
    const measure *by = hint.same_address || hint.same_title ? &hinted
                        : hint.same_publisher ? &of_one_publisher
                                              : &usual;
    uint32_t contained = by->contained + (shared < FEW ? 10 : 0);
    return shared >= LEAST && least >= CONTAINS && most >= contained &&
           hundredths(different, shared) < by->differences &&
           hundredths(likeness->stretches, shared + likeness->stretches) <
               STRETCHES &&
           (likeness->replaced * by->corrections <= shared ||
            hundredths(likeness->replaced,
                       likeness->replaced + likeness->kept) < by->replaced);
}
