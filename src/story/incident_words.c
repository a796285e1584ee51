/* SPDX-License-Identifier: Apache-2.0 */
#include "story/incident_words.h"

#include "story/incident_words_table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Letters of a word that count; of a number all do, up to the second. */
#define STEM   6
#define NUMBER 12
/* Shorter words say nothing, unless they are numbers. */
#define LEAST 3
/* The table counts in so many sentences; a word that is not in it stands in
 * less than SELDOM of them. */
#define SENTENCES 10000.0
#define SELDOM    4.0
#define WORDS_MAX 4096

typedef struct entry {
    uint32_t hash;
    float weight;
} entry;

struct dgm_incident_table {
    entry at[WORDS_MAX]; /* sorted by hash */
    uint32_t count;
};

/* ------------------------------------------------------------------- words
 */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* Letters, digits, and whatever is not ASCII. */
static bool is_inner(char c)
{
    return is_digit(c) || is_capital(c) || (c >= 'a' && c <= 'z') ||
           (unsigned char)c >= 0x80;
}

/* The word's hash; false where it says nothing. */
static bool hash_word(dgm_str word, uint32_t *out)
{
    char stem[NUMBER];
    bool number = is_digit(word.ptr[0]);
    uint32_t most = number ? NUMBER : STEM;
    uint32_t len = word.len < most ? word.len : most;
    for (uint32_t i = 0; i < len; i++) {
        char c = word.ptr[i];
        stem[i] = is_capital(c) ? (char)(c + ('a' - 'A')) : c;
    }
    *out = (uint32_t)dgm_hash(stem, len);
    return number || word.len >= LEAST;
}

static bool next_word(dgm_str text, uint32_t *at, dgm_str *word)
{
    uint32_t i = *at;
    while (i < text.len && !is_inner(text.ptr[i])) {
        i++;
    }
    uint32_t begin = i;
    while (i < text.len && is_inner(text.ptr[i])) {
        i++;
    }
    *at = i;
    *word = (dgm_str){text.ptr + begin, i - begin};
    return i > begin;
}

/* ------------------------------------------------------------------- table
 */

static int by_hash(const void *a, const void *b)
{
    const entry *x = a;
    const entry *y = b;
    return (x->hash > y->hash) - (x->hash < y->hash);
}

/* "word<TAB>count", and lines that begin with "#". */
static void read_line(dgm_incident_table *self, dgm_str line)
{
    const char *tab = line.len ? memchr(line.ptr, '\t', line.len) : NULL;
    uint32_t hash;
    if (tab == NULL || line.ptr[0] == '#' || self->count == WORDS_MAX) {
        return;
    }
    double count = 0;
    for (const char *c = tab + 1; c < line.ptr + line.len; c++) {
        count = count * 10 + (*c - '0');
    }
    (void)hash_word((dgm_str){line.ptr, (uint32_t)(tab - line.ptr)}, &hash);
    double weight = log(SENTENCES / count) / log(SENTENCES / SELDOM);
    self->at[self->count++] = (entry){hash, (float)fmax(weight, 0)};
}

dgm_err dgm_incident_table_new(dgm_incident_table **out, dgm_error *err)
{
    dgm_incident_table *self = calloc(1, sizeof *self);
    *out = self;
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    const char *at = dgm_incident_words_table;
    const char *end = at + sizeof dgm_incident_words_table - 1;
    while (at < end) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        stop = stop ? stop : end;
        read_line(self, (dgm_str){at, (uint32_t)(stop - at)});
        at = stop + 1;
    }
    qsort(self->at, self->count, sizeof *self->at, by_hash);
    return DGM_ERR_OK;
}

void dgm_incident_table_free(dgm_incident_table *self)
{
    free(self);
}

static float weigh(const dgm_incident_table *self, uint32_t hash)
{
    entry wanted = {hash, 0};
    const entry *found =
        bsearch(&wanted, self->at, self->count, sizeof *self->at, by_hash);
    return found ? found->weight : 1;
}

/* ------------------------------------------------------------- a sentence
 */

/* A word that is there already keeps the greater weight. */
static void add(dgm_incident_words *self, dgm_incident_word word)
{
    for (uint32_t i = 0; i < self->count; i++) {
        if (self->at[i].hash == word.hash) {
            self->at[i].weight = fmaxf(self->at[i].weight, word.weight);
            self->at[i].name = self->at[i].name || word.name;
            return;
        }
    }
    if (self->count < DGM_INCIDENT_WORDS) {
        self->at[self->count++] = word;
    }
}

void dgm_incident_words_add(dgm_incident_words *self,
                            const dgm_incident_table *table, dgm_str sentence,
                            float share)
{
    uint32_t at = 0;
    dgm_str word;
    bool first = true;
    while (self->count < DGM_INCIDENT_WORDS &&
           next_word(sentence, &at, &word)) {
        dgm_incident_word one = {.name = is_digit(word.ptr[0]) ||
                                         (is_capital(word.ptr[0]) && !first)};
        first = false;
        if (hash_word(word, &one.hash)) {
            one.weight = share * weigh(table, one.hash);
            if (one.weight > 0) {
                add(self, one);
            }
        }
    }
}

static int by_word(const void *a, const void *b)
{
    const dgm_incident_word *x = a;
    const dgm_incident_word *y = b;
    return (x->hash > y->hash) - (x->hash < y->hash);
}

void dgm_incident_words_sort(dgm_incident_words *self)
{
    float sum = 0;
    qsort(self->at, self->count, sizeof *self->at, by_word);
    for (uint32_t i = 0; i < self->count; i++) {
        sum += self->at[i].weight * self->at[i].weight;
    }
    self->length = sqrtf(sum);
}

float dgm_incident_words_like(const dgm_incident_words *a,
                              const dgm_incident_words *b)
{
    float sum = 0;
    uint32_t i = 0;
    uint32_t k = 0;
    while (i < a->count && k < b->count) {
        uint32_t x = a->at[i].hash;
        uint32_t y = b->at[k].hash;
        sum += x == y ? a->at[i].weight * b->at[k].weight : 0;
        i += x <= y;
        k += y <= x;
    }
    float scale = a->length * b->length;
    return scale > 0 ? sum / scale : 0;
}

dgm_incident_names dgm_incident_words_names(const dgm_incident_words *a,
                                            const dgm_incident_words *b)
{
    dgm_incident_names sum = {0, 0};
    uint32_t i = 0;
    uint32_t k = 0;
    while (i < a->count || k < b->count) {
        const dgm_incident_word *x = i < a->count ? &a->at[i] : NULL;
        const dgm_incident_word *y = k < b->count ? &b->at[k] : NULL;
        if (x && y && x->hash == y->hash) {
            sum.shared += x->name || y->name ? x->weight : 0;
            i++;
            k++;
        } else if (y == NULL || (x && x->hash < y->hash)) {
            sum.apart += x->name ? x->weight : 0;
            i++;
        } else {
            sum.apart += y->name ? y->weight : 0;
            k++;
        }
    }
    return sum;
}
