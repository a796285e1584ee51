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
/* Bytes on either side of a word that are near it. */
#define NEAR 50
/* What the first word of a sentence weighs that is a name. */
#define SELDOM_FIRST 0.6F
/* Weights are kept in so many parts of one. */
#define UNITS 10000.0F

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

/* Where the words near the event begin and end. */
static void find_near(dgm_str sentence, dgm_str event, uint32_t *begin,
                      uint32_t *end)
{
    const char *found =
        event.len > 0 && event.len <= sentence.len
            ? memmem(sentence.ptr, sentence.len, event.ptr, event.len)
            : NULL;
    uint32_t at = found ? (uint32_t)(found - sentence.ptr) : 0;
    *begin = found && at > NEAR ? at - NEAR : 0;
    *end = found ? at + event.len + NEAR : 0;
}

/* The first word of a sentence has a capital anyway; a seldom one is a name
 * nevertheless. */
static bool is_name(dgm_str word, float weight, bool first)
{
    return is_digit(word.ptr[0]) ||
           (is_capital(word.ptr[0]) && (!first || weight > SELDOM_FIRST));
}

void dgm_incident_words_add(dgm_incident_words *self,
                            const dgm_incident_table *table, dgm_str sentence,
                            dgm_str event, float share)
{
    uint32_t at = 0;
    uint32_t begin;
    uint32_t end;
    dgm_str word;
    bool first = true;
    find_near(sentence, event, &begin, &end);
    while (self->count < DGM_INCIDENT_WORDS &&
           next_word(sentence, &at, &word)) {
        dgm_incident_word one = {.near = at > begin &&
                                         at<end, .own = event.len> 0};
        if (hash_word(word, &one.hash)) {
            float weight = weigh(table, one.hash);
            one.name = is_name(word, weight, first);
            one.weight = (uint16_t)(share * weight * UNITS + 0.5F);
            if (one.weight > 0) {
                self->at[self->count++] = one;
            }
        }
        first = false;
    }
}

static int by_word(const void *a, const void *b)
{
    const dgm_incident_word *x = a;
    const dgm_incident_word *y = b;
    return (x->hash > y->hash) - (x->hash < y->hash);
}

/* A word that stands there twice keeps the greater weight. */
static void merge(dgm_incident_words *self)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < self->count; i++) {
        dgm_incident_word *last = count > 0 ? &self->at[count - 1] : NULL;
        const dgm_incident_word *one = &self->at[i];
        if (last && last->hash == one->hash) {
            last->weight =
                last->weight > one->weight ? last->weight : one->weight;
            last->name = last->name || one->name;
            last->near = last->near || one->near;
            last->own = last->own || one->own;
        } else {
            self->at[count++] = *one;
        }
    }
    self->count = count;
}

static float value(const dgm_incident_word *self)
{
    return (float)self->weight / UNITS;
}

void dgm_incident_words_sort(dgm_incident_words *self)
{
    float sum = 0;
    qsort(self->at, self->count, sizeof *self->at, by_word);
    merge(self);
    for (uint32_t i = 0; i < self->count; i++) {
        float weight = value(&self->at[i]);
        sum += weight * weight;
        self->names += self->at[i].own && self->at[i].name ? weight : 0;
    }
    self->length = sqrtf(sum);
}

/* What two lists of words have in common, summed up. */
typedef struct sums {
    dgm_incident_shares *to;
    float product;
    float known_a;
    float known_b;
} sums;

static void add_shared(sums *self, const dgm_incident_word *a,
                       const dgm_incident_word *b)
{
    float weight = value(a);
    self->product += weight * value(b);
    self->known_a += a->own && a->name ? weight : 0;
    self->known_b += b->own && b->name ? value(b) : 0;
    self->to->shared += weight;
    self->to->names_shared += a->name || b->name ? weight : 0;
    self->to->near_shared += a->near || b->near ? weight : 0;
}

static float add_apart(sums *self, const dgm_incident_word *one)
{
    float weight = value(one);
    self->to->names_apart += one->name ? weight : 0;
    self->to->near_apart += one->near ? weight : 0;
    return weight;
}

static float part(float some, float all)
{
    return all > 0 ? some / all : 0;
}

dgm_incident_shares dgm_incident_words_share(const dgm_incident_words *a,
                                             const dgm_incident_words *b)
{
    dgm_incident_shares out = {.like = 0};
    sums sum = {.to = &out};
    uint32_t i = 0;
    uint32_t k = 0;
    while (i < a->count && k < b->count) {
        const dgm_incident_word *x = &a->at[i];
        const dgm_incident_word *y = &b->at[k];
        if (x->hash == y->hash) {
            add_shared(&sum, x, y);
            i++;
            k++;
        } else if (x->hash < y->hash) {
            out.apart_a += add_apart(&sum, x);
            i++;
        } else {
            out.apart_b += add_apart(&sum, y);
            k++;
        }
    }
    for (; i < a->count; i++) {
        out.apart_a += add_apart(&sum, &a->at[i]);
    }
    for (; k < b->count; k++) {
        out.apart_b += add_apart(&sum, &b->at[k]);
    }
    out.like = part(sum.product, a->length * b->length);
    out.known =
        fmaxf(part(sum.known_a, a->names), part(sum.known_b, b->names));
    return out;
}
