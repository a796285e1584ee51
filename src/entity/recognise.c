/* SPDX-License-Identifier: Apache-2.0 */
#include "base/kernel.h"
#include "base/shares.h"
#include "entity/chain.h"
#include "entity/entity.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct dgm_recogniser {
    dgm_mapped file;
    const dgm_entity_numbers *number;
    const uint16_t *check;
    const int8_t *weight;
    const dgm_entity_word *word;
    const dgm_entity_origin *origin; /* NULL: the file does not say */
    uint32_t rows;
    uint32_t word_mask;
    dgm_chain_steps steps; /* of number->step */
};

/* ----------------------------------------------------------------- opening */

static dgm_err corrupt(const dgm_recogniser *self, const char *what,
                       dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1, "%s",
                         what);
}

static bool power_of_two(size_t n)
{
    return n > 0 && (n & (n - 1)) == 0 && n <= UINT32_MAX / 2;
}

static dgm_err open_numbers(dgm_recogniser *self, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, "numbers", sizeof *self->number,
                               &section, err));
    self->number = (const void *)section.ptr;
    if (section.len != sizeof *self->number ||
        !(self->number->scale > 0 && self->number->scale < 1000)) {
        return corrupt(self, "impossible numbers", err);
    }
    for (uint32_t a = 0; a < DGM_ENTITY_LABELS; a++) {
        for (uint32_t b = 0; b < DGM_ENTITY_LABELS; b++) {
            float step = self->number->step[a][b];
            if (!(step >= -1000 && step <= 40)) {
                return corrupt(self, "impossible numbers", err);
            }
            self->steps.way[a][b] = dgm_label_follows(a, b) ? expf(step) : 0;
        }
    }
    return DGM_ERR_OK;
}

static dgm_err open_rows(dgm_recogniser *self, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, "check", sizeof *self->check,
                               &section, err));
    size_t rows = section.len / sizeof *self->check;
    self->check = (const void *)section.ptr;
    DGM_TRY(dgm_mapped_section(&self->file, "weight", DGM_ENTITY_ROW, &section,
                               err));
    self->weight = (const int8_t *)section.ptr;
    if (!power_of_two(rows) || rows < DGM_ROWS_BUCKET ||
        section.len / DGM_ENTITY_ROW != rows) {
        return corrupt(self, "the tables of weights do not fit", err);
    }
    self->rows = (uint32_t)rows;
    DGM_TRY(dgm_mapped_section(&self->file, "words", sizeof *self->word,
                               &section, err));
    size_t words = section.len / sizeof *self->word;
    self->word = (const void *)section.ptr;
    if (!power_of_two(words)) {
        return corrupt(self, "the table of words is no power of two", err);
    }
    self->word_mask = (uint32_t)words - 1;
    return DGM_ERR_OK;
}

static dgm_err open_origin(dgm_recogniser *self, dgm_error *err)
{
    dgm_section section;
    if (dgm_mapped_section(&self->file, "origin", 1, &section, NULL) !=
        DGM_ERR_OK) {
        return DGM_ERR_OK;
    }
    self->origin = (const void *)section.ptr;
    return section.len == sizeof *self->origin
               ? DGM_ERR_OK
               : corrupt(self, "the origin has a wrong size", err);
}

const dgm_entity_origin *dgm_recogniser_origin(const dgm_recogniser *self)
{
    return self->origin;
}

static dgm_err finish_open(dgm_recogniser *self, dgm_err code,
                           dgm_recogniser **out, dgm_error *err)
{
    if (code == DGM_ERR_OK) {
        code = open_numbers(self, err);
    }
    if (code == DGM_ERR_OK) {
        code = open_rows(self, err);
    }
    if (code == DGM_ERR_OK) {
        code = open_origin(self, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_recogniser_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

dgm_err dgm_recogniser_open(dgm_recogniser **out, const char *path,
                            dgm_error *err)
{
    *out = NULL;
    dgm_recogniser *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_err code = dgm_mapped_open(&self->file, path, DGM_ENTITY_MAGIC,
                                   DGM_ENTITY_VERSION, err);
    return finish_open(self, code, out, err);
}

dgm_err dgm_recogniser_wrap(dgm_recogniser **out, const void *bytes,
                            size_t len, const char *name, dgm_error *err)
{
    *out = NULL;
    dgm_recogniser *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_err code = dgm_mapped_wrap(&self->file, bytes, len, name,
                                   DGM_ENTITY_MAGIC, DGM_ENTITY_VERSION, err);
    return finish_open(self, code, out, err);
}

void dgm_recogniser_close(dgm_recogniser *self)
{
    if (self) {
        dgm_mapped_close(&self->file);
        free(self);
    }
}

/* ---------------------------------------------------------------- decoding */

/* Tokens that may hold names: their scores, sums and best labels. */
typedef struct stretch {
    dgm_chain chain;
    float raw[DGM_CHAIN_MOST][DGM_ENTITY_ROW];
    uint8_t from[DGM_CHAIN_MOST][DGM_ENTITY_ROW];
    uint8_t label[DGM_CHAIN_MOST];
} stretch;

_Static_assert(sizeof(dgm_row_part) == DGM_ENTITY_ROW, "a row is one vector");
_Static_assert(DGM_ENTITY_FEATURES * 128 <= 32767, "sums fit in 16 bits");

DGM_INLINE void sum_rows(const int8_t *const *row, uint32_t count, float scale,
                         float *raw)
{
    dgm_row_sum sum = {0};
    for (uint32_t i = 0; i < count; i++) {
        sum += __builtin_convertvector(*(const dgm_row_part *)row[i],
                                       dgm_row_sum);
    }
    for (uint32_t c = 0; c < DGM_ENTITY_ROW; c++) {
        raw[c] = (float)sum[c] * scale;
    }
}

DGM_KERNEL(sum_rows, sum_rows, sum_rows,
           (const int8_t *const *row, uint32_t count, float scale, float *raw),
           (row, count, scale, raw))

static void score_token(const dgm_recogniser *self, const dgm_view *view,
                        uint32_t token, float raw[DGM_ENTITY_ROW])
{
    uint64_t feature[DGM_ENTITY_FEATURES];
    const int8_t *row[DGM_ENTITY_FEATURES + 1];
    uint32_t rows = 0;
    uint32_t count = dgm_view_features(view, token, feature);
    for (uint32_t i = 0; i < count; i++) {
        dgm_rows_expect(self->check, self->rows, feature[i]);
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = dgm_rows_find(self->check, self->rows, feature[i]);
        row[rows] = self->weight + (size_t)at * DGM_ENTITY_ROW;
        __builtin_prefetch(row[rows]);
        rows += at < self->rows;
    }
    sum_rows_any(row, rows, self->number->scale, raw);
}

/* The best way through, by products scaled at each token. */
static void decode(const dgm_recogniser *self, stretch *s, uint32_t count)
{
    float best[DGM_ENTITY_ROW] = {1.0F};
    for (uint32_t i = 0; i < count; i++) {
        float now[DGM_ENTITY_ROW] = {0};
        for (uint32_t b = 0; b < DGM_ENTITY_LABELS; b++) {
            float most = -1.0F;
            for (uint32_t a = 0; a < DGM_ENTITY_LABELS; a++) {
                float score = best[a] * self->steps.way[a][b];
                if (score > most) {
                    most = score;
                    s->from[i][b] = (uint8_t)a;
                }
            }
            now[b] = most * s->chain.own[i][b];
        }
        dgm_chain_scale(now);
        memcpy(best, now, sizeof best);
    }
    uint32_t label = 0;
    float most = -1.0F;
    for (uint32_t a = 0; a < DGM_ENTITY_LABELS; a++) {
        if (best[a] * self->steps.way[a][0] > most) {
            most = best[a] * self->steps.way[a][0];
            label = a;
        }
    }
    for (uint32_t i = count; i-- > 0;) {
        s->label[i] = (uint8_t)label;
        label = s->from[i][label];
    }
}

/* The probability that the labels [from, to) stand there as they do, and that
 * the name ends there. */
static float certainty(const dgm_recogniser *self, const stretch *s,
                       uint32_t from, uint32_t to, uint32_t count)
{
    float out = 1.0F;
    for (uint32_t i = from; i < to; i++) {
        float sum = 1e-30F;
        for (uint32_t c = 0; c < DGM_ENTITY_LABELS; c++) {
            sum += s->chain.before[i][c] * s->chain.behind[i][c];
        }
        float share =
            s->chain.before[i][s->label[i]] * s->chain.behind[i][s->label[i]];
        out = share / sum < out ? share / sum : out;
    }
    if (to < count) {
        float sum = 1e-30F;
        float stay = 0;
        uint32_t inside = 2 + 2 * dgm_label_kind(s->label[from]);
        for (uint32_t b = 0; b < DGM_ENTITY_LABELS; b++) {
            float way = self->steps.way[s->label[to - 1]][b] *
                        s->chain.own[to][b] * s->chain.behind[to][b];
            sum += way;
            stay += b == inside ? way : 0;
        }
        out *= 1.0F - stay / sum;
    }
    return out;
}

/* ----------------------------------------------------------- the document */

/* How much the document's view of a word weighs beside that of its place. */
#define AGREEMENT   4.0F
#define VOTE_PROBES 32

/* What the occurrences of a word were taken for, each on its own. */
typedef struct vote {
    uint64_t key; /* 0: empty */
    float share[DGM_ENTITY_COUNT];
    float count;
} vote;

typedef struct reading {
    const dgm_recogniser *recogniser;
    const dgm_view *view;
    const dgm_doc *doc;
    dgm_lookup *lookup; /* its `name` is filled */
    dgm_arena *kept;    /* of the document: what outlives the room */
    stretch *stretch;
    /* Scores of the tokens that were looked at, in text order: the first
     * reading writes them, the second uses them again. */
    float (*raw)[DGM_ENTITY_ROW];
    vote *vote;
    uint32_t vote_mask;
} reading;

static vote *find_vote(const reading *self, uint32_t token)
{
    const dgm_token *t = &self->doc->token.at[token];
    uint32_t at = (uint32_t)(t->norm_key >> 7);
    if (t->norm_key == 0 || !(t->flags & DGM_TOKEN_CAPITAL)) {
        return NULL;
    }
    for (uint32_t i = 0; i < VOTE_PROBES; i++) {
        vote *found = &self->vote[(at + i) & self->vote_mask];
        if (found->key == t->norm_key || found->key == 0) {
            found->key = t->norm_key;
            return found;
        }
    }
    return NULL;
}

/* A thorough reader's shares are pooled with the scores, where the document
 * has them: the product of both (Genest and Zidek 1986; Hinton 2002). */
static void pool_opinion(const dgm_doc *doc, uint32_t token,
                         float raw[DGM_ENTITY_ROW])
{
    float log[DGM_NAME_LABELS];
    dgm_log_shares(doc->name_opinion + (size_t)token * DGM_NAME_LABELS,
                   DGM_NAME_LABELS, log);
    for (uint32_t c = 0; c < DGM_NAME_LABELS; c++) {
        raw[c] += log[c];
    }
}

/* Notes what the words of a stretch are taken for in their own place. */
static dgm_err vote_stretch(const reading *self, dgm_range range,
                            float (*raw)[DGM_ENTITY_ROW])
{
    stretch *s = self->stretch;
    uint32_t count = range.last - range.first;
    for (uint32_t i = 0; i < count; i++) {
        score_token(self->recogniser, self->view, range.first + i, raw[i]);
        if (self->doc->name_opinion) {
            pool_opinion(self->doc, range.first + i, raw[i]);
        }
    }
    memcpy(s->raw, raw, count * sizeof *raw);
    dgm_chain_scores(&s->chain, s->raw, count);
    dgm_chain_sum(&s->chain, &self->recogniser->steps, count);
    for (uint32_t i = 0; i < count; i++) {
        vote *v = find_vote(self, range.first + i);
        float share[DGM_ENTITY_ROW];
        for (uint32_t c = 0; v && c < DGM_ENTITY_LABELS; c++) {
            share[c] = s->chain.before[i][c] * s->chain.behind[i][c];
        }
        if (v) {
            dgm_chain_scale(share);
            v->count += 1;
            for (uint32_t c = 1; c < DGM_ENTITY_LABELS; c++) {
                v->share[dgm_label_kind(c)] += share[c];
            }
        }
    }
    return DGM_ERR_OK;
}

/* Adds what the document takes a word for, the mean over its occurrences. */
static void add_votes(const reading *self, uint32_t token,
                      float raw[DGM_ENTITY_ROW])
{
    const vote *v = find_vote(self, token);
    if (v == NULL || v->count < 2) {
        return;
    }
    float outside = v->count;
    for (uint32_t k = 0; k < DGM_ENTITY_COUNT; k++) {
        outside -= v->share[k];
    }
    for (uint32_t c = 0; c < DGM_ENTITY_LABELS; c++) {
        float share = c ? v->share[dgm_label_kind(c)] : outside;
        raw[c] += AGREEMENT * share / v->count;
    }
}

static dgm_err store_names(const reading *self, uint32_t first, uint32_t count)
{
    const stretch *s = self->stretch;
    for (uint32_t i = 0; i < count;) {
        uint32_t last = i + 1;
        if (s->label[i] == 0) {
            i = last;
            continue;
        }
        uint32_t kind = dgm_label_kind(s->label[i]);
        while (last < count && s->label[last] == 2 + 2 * kind) {
            last++;
        }
        dgm_found_name name = {
            .token = {first + i, first + last},
            .kind = (uint8_t)kind,
            .score = certainty(self->recogniser, s, i, last, count)};
        DGM_TRY(dgm_vec_push(self->kept, &self->lookup->name, &name));
        i = last;
    }
    return DGM_ERR_OK;
}

static dgm_err read_stretch(const reading *self, dgm_range range,
                            float (*raw)[DGM_ENTITY_ROW])
{
    stretch *s = self->stretch;
    uint32_t count = range.last - range.first;
    bool named = false;
    memcpy(s->raw, raw, count * sizeof *raw);
    for (uint32_t i = range.first; i < range.last; i++) {
        add_votes(self, i, s->raw[i - range.first]);
    }
    dgm_chain_scores(&s->chain, s->raw, count);
    decode(self->recogniser, s, count);
    for (uint32_t i = 0; i < count; i++) {
        named = named || s->label[i] != 0;
    }
    if (!named) {
        return DGM_ERR_OK;
    }
    dgm_chain_sum(&s->chain, &self->recogniser->steps, count);
    return store_names(self, range.first, count);
}

typedef dgm_err stretch_step(const reading *self, dgm_range range,
                             float (*raw)[DGM_ENTITY_ROW]);

/* Runs a step over all stretches that may hold names. */
static dgm_err each_stretch(const reading *self, stretch_step *step)
{
    const dgm_seen *seen = self->view->seen;
    float(*raw)[DGM_ENTITY_ROW] = self->raw;
    for (uint32_t n = 0; n < self->doc->sentence.count; n++) {
        dgm_range range = self->doc->sentence.at[n].token;
        dgm_range part = dgm_chain_stretch(seen, range, range.first);
        for (; part.last > part.first;
             part = dgm_chain_stretch(seen, range, part.last)) {
            DGM_TRY(step(self, part, raw));
            raw += part.last - part.first;
        }
    }
    return DGM_ERR_OK;
}

static uint32_t count_looked(const dgm_view *view)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < view->doc->token.count; i++) {
        count += view->seen[i].looked != 0;
    }
    return count;
}

dgm_err dgm_entity_annotate(const dgm_recogniser *self, dgm_lookup *lookup,
                            dgm_doc *doc, dgm_arena *scratch)
{
    dgm_view view = {.doc = doc,
                     .lookup = lookup,
                     .word = self->word,
                     .word_mask = self->word_mask};
    uint32_t size = 64;
    while (size < doc->token.count && size < (UINT32_C(1) << 18)) {
        size *= 2;
    }
    DGM_TRY(dgm_view_open(&view, scratch));
    reading r = {
        .recogniser = self,
        .view = &view,
        .doc = doc,
        .lookup = lookup,
        .kept = &doc->arena,
        .stretch = dgm_arena_alloc(scratch, sizeof *r.stretch),
        .raw = dgm_arena_array(scratch, count_looked(&view), sizeof *r.raw),
        .vote = dgm_arena_array(scratch, size, sizeof *r.vote),
        .vote_mask = size - 1};
    if (r.stretch == NULL || r.raw == NULL || r.vote == NULL) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(each_stretch(&r, vote_stretch));
    return each_stretch(&r, read_stretch);
}
