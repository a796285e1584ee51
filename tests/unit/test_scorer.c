/* SPDX-License-Identifier: Apache-2.0 */
/* The small network over evidence: opening, answers, and what weighed. */
#include "event/scorer.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define HIDDEN  DGM_SCORER_HIDDEN
#define ROWS    8U
#define SLOTS   2U
#define OUTPUTS 4U
#define PADDED  8U
#define WORDS   4U
#define MAGIC   "DGMTEST"

#define FEATURE (UINT64_C(0x1234) << 48 | 5)
#define OTHER   (UINT64_C(0x4321) << 48 | 1)
#define UNSEEN  (UINT64_C(0x7777) << 48 | 5)
#define WORD    (UINT64_C(3) << 13 | 1)

/* A network with three outputs in one group and one apart, whose numbers are
 * all over the place but always the same. */
typedef struct net {
    dgm_scorer_shape shape;
    uint16_t check[ROWS];
    int8_t row[ROWS][HIDDEN];
    float slot[SLOTS][DGM_VECTOR][HIDDEN];
    float state[DGM_STATES][DGM_STATE][HIDDEN];
    float bias[HIDDEN];
    float out[HIDDEN][PADDED];
    float out_bias[PADDED];
    uint64_t key[WORDS];
    int8_t vector[WORDS][DGM_VECTOR];
} net;

typedef struct fixture {
    net net;
    void *bytes;
    dgm_mapped file;
    dgm_scorer scorer;
    dgm_vectors vectors;
} fixture;

static float next(uint32_t *seed)
{
    *seed = *seed * 1664525U + 1013904223U;
    return (float)(*seed >> 8) / (float)(1U << 24) - 0.5F;
}

static void fill(net *self)
{
    uint32_t seed = 7;
    float *dense = &self->slot[0][0][0];
    *self = (net){.shape = {.rows = ROWS,
                            .slots = SLOTS,
                            .outputs = OUTPUTS,
                            .groups = 2,
                            .size = {3, 1},
                            .scale = 0.01F}};
    self->check[5] = 0x1234;
    self->check[2] = 0x4321;
    for (uint32_t i = 0; i < HIDDEN; i++) {
        self->row[5][i] = (int8_t)(next(&seed) * 100);
        self->row[2][i] = (int8_t)(next(&seed) * 100);
    }
    for (size_t i = 0; i < dgm_scorer_dense(SLOTS, OUTPUTS); i++) {
        dense[i] = next(&seed);
    }
    self->key[3] = WORD;
    for (uint32_t i = 0; i < DGM_VECTOR; i++) {
        self->vector[3][i] = (int8_t)(next(&seed) * 60);
    }
}

static dgm_err build(fixture *f)
{
    const net *n = &f->net;
    dgm_error err = {0};
    size_t len = 0;
    const dgm_section_source part[] = {
        {"x.shape", &n->shape, sizeof n->shape},
        {"x.check", n->check, sizeof n->check},
        {"x.row", n->row, sizeof n->row},
        {"x.dense", n->slot, dgm_scorer_dense(SLOTS, OUTPUTS) * sizeof(float)},
        {"w.key", n->key, sizeof n->key},
        {"w.vector", n->vector, sizeof n->vector}};
    free(f->bytes);
    f->bytes = NULL;
    assert_int_equal(dgm_mapped_build(MAGIC, 1, part,
                                      sizeof part / sizeof *part, &f->bytes,
                                      &len, &err),
                     DGM_ERR_OK);
    assert_int_equal(
        dgm_mapped_wrap(&f->file, f->bytes, len, "test", MAGIC, 1, &err),
        DGM_ERR_OK);
    return dgm_scorer_open(&f->scorer, &f->file, 'x', &err);
}

static int setup(void **state)
{
    fixture *f = calloc(1, sizeof *f);
    dgm_error err = {0};
    if (f == NULL) {
        return 1;
    }
    fill(&f->net);
    *state = f;
    return build(f) != DGM_ERR_OK ||
           dgm_vectors_open(&f->vectors, &f->file, &err) != DGM_ERR_OK;
}

static int teardown(void **state)
{
    fixture *f = *state;
    dgm_mapped_close(&f->file);
    free(f->bytes);
    free(f);
    return 0;
}

static const uint8_t reader[DGM_STATE] = {[3] = DGM_STATE_ZERO + 24, [9] = 7};

static dgm_evidence evidence_of(uint32_t features)
{
    static const uint64_t feature[] = {FEATURE, UNSEEN, OTHER};
    dgm_evidence out = {
        .count = features, .word = {WORD, WORD + 1}, .state = {NULL, reader}};
    for (uint32_t i = 0; i < features; i++) {
        out.feature[i] = feature[i];
    }
    return out;
}

/* The same network in plain words. */
static void reckon(const net *n, const dgm_evidence *e, double score[OUTPUTS])
{
    for (uint32_t o = 0; o < OUTPUTS; o++) {
        score[o] = (double)n->out_bias[o];
    }
    for (uint32_t h = 0; h < HIDDEN; h++) {
        double x = (double)n->bias[h];
        for (uint32_t i = 0; i < e->count; i++) {
            x += e->feature[i] == FEATURE ? n->row[5][h] * 0.01
                 : e->feature[i] == OTHER ? n->row[2][h] * 0.01
                                          : 0;
        }
        for (uint32_t d = 0; d < DGM_VECTOR; d++) {
            x += (double)n->slot[0][d][h] * (double)n->vector[3][d] / 127.0;
        }
        for (uint32_t d = 0; d < DGM_STATE; d++) {
            x += (double)n->state[1][d][h] *
                 (double)(reader[d] - DGM_STATE_ZERO) / DGM_STATE_ONE;
        }
        for (uint32_t o = 0; o < OUTPUTS; o++) {
            score[o] += (x > 0 ? x : 0) * (double)n->out[h][o];
        }
    }
}

static void answers_are_those_of_the_formula(void **state)
{
    fixture *f = *state;
    for (uint32_t features = 0; features <= 3; features++) {
        dgm_evidence evidence = evidence_of(features);
        float out[DGM_SCORER_OUTPUTS];
        double score[OUTPUTS];
        double total = 0;
        dgm_scorer_run(&f->scorer, &f->vectors, &evidence, out);
        reckon(&f->net, &evidence, score);
        for (uint32_t o = 0; o < 3; o++) {
            total += exp(score[o]);
        }
        for (uint32_t o = 0; o < 3; o++) {
            assert_float_equal(out[o], (exp(score[o]) / total), 1e-4);
        }
        assert_float_equal(out[3], (1 / (1 + exp(-score[3]))), 1e-4);
        assert_float_equal((double)(out[0] + out[1] + out[2]), 1.0, 1e-5);
    }
}

static void evidence_may_come_in_parts(void **state)
{
    fixture *f = *state;
    dgm_evidence evidence = evidence_of(3);
    dgm_evidence shared = evidence;
    dgm_evidence own = evidence_of(3);
    float once[DGM_SCORER_OUTPUTS];
    float twice[DGM_SCORER_OUTPUTS];
    float hidden[HIDDEN];
    shared.count = 0;
    memset(own.word, 0, sizeof own.word);
    memset(own.state, 0, sizeof own.state);
    dgm_scorer_run(&f->scorer, &f->vectors, &evidence, once);
    dgm_scorer_begin(&f->scorer, hidden);
    dgm_scorer_add(&f->scorer, &f->vectors, &shared, hidden);
    dgm_scorer_add(&f->scorer, &f->vectors, &own, hidden);
    dgm_scorer_end(&f->scorer, hidden, twice);
    for (uint32_t o = 0; o < OUTPUTS; o++) {
        assert_float_equal(once[o], twice[o], 1e-6);
    }
}

static void a_word_or_feature_not_learned_has_no_row(void **state)
{
    fixture *f = *state;
    assert_non_null(dgm_vectors_find(&f->vectors, WORD));
    assert_null(dgm_vectors_find(&f->vectors, WORD + 1));
    assert_null(dgm_vectors_find(&f->vectors, 0));
    assert_non_null(dgm_scorer_row(&f->scorer, FEATURE));
    assert_null(dgm_scorer_row(&f->scorer, UNSEEN));
}

/* The sum of all parts. */
static double total_of(const dgm_evidence *evidence, const dgm_weighed *part)
{
    double sum = 0;
    for (uint32_t i = 0; i < evidence->count; i++) {
        sum += (double)part->feature[i];
    }
    for (uint32_t i = 0; i < DGM_SLOTS; i++) {
        sum += (double)part->word[i];
    }
    for (uint32_t i = 0; i < DGM_STATES; i++) {
        sum += (double)part->state[i];
    }
    return sum;
}

static void what_weighed_makes_up_the_difference(void **state)
{
    fixture *f = *state;
    dgm_evidence evidence = evidence_of(3);
    float out[DGM_SCORER_OUTPUTS];
    float hidden[HIDDEN];
    float slope[HIDDEN];
    dgm_scorer_begin(&f->scorer, hidden);
    dgm_scorer_add(&f->scorer, &f->vectors, &evidence, hidden);
    dgm_scorer_end(&f->scorer, hidden, out);
    for (uint32_t i = 0; i < 9; i++) {
        uint32_t a = i / 3;
        uint32_t b = i % 3;
        dgm_weighed part;
        float always = dgm_scorer_slope(&f->scorer, hidden, a, b, slope);
        dgm_scorer_weigh(&f->scorer, &f->vectors, &evidence, slope, &part);
        assert_float_equal(((double)always + total_of(&evidence, &part)),
                           log((double)(out[a] / out[b])), 1e-3);
        assert_float_equal(part.feature[1], 0.0F, 1e-9);
        assert_float_equal(part.word[1], 0.0F, 1e-9);
        assert_float_equal(part.state[0], 0.0F, 1e-9);
        assert_true(a == b || fabsf(part.feature[0]) > 0);
    }
}

/* Each is a network that would read or write past its tables. */
static void impossible_networks_are_refused(void **state)
{
    fixture *f = *state;
    const net good = f->net;
    const struct {
        size_t at;
        uint32_t value;
    } wrong[] = {{offsetof(dgm_scorer_shape, rows), 0},
                 {offsetof(dgm_scorer_shape, rows), 6},
                 {offsetof(dgm_scorer_shape, rows), 2 * ROWS},
                 {offsetof(dgm_scorer_shape, rows), 1U << 31},
                 {offsetof(dgm_scorer_shape, slots), DGM_SLOTS + 1},
                 {offsetof(dgm_scorer_shape, slots), SLOTS + 1},
                 {offsetof(dgm_scorer_shape, outputs), OUTPUTS + 1},
                 {offsetof(dgm_scorer_shape, groups), 0},
                 {offsetof(dgm_scorer_shape, groups), 3},
                 {offsetof(dgm_scorer_shape, groups), DGM_SCORER_GROUPS + 1},
                 {offsetof(dgm_scorer_shape, size), 0x0104},
                 {offsetof(dgm_scorer_shape, scale), 0x7FC00000},
                 {offsetof(dgm_scorer_shape, scale), 0xBF800000}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        f->net = good;
        memcpy((char *)&f->net.shape + wrong[i].at, &wrong[i].value,
               sizeof wrong[i].value);
        assert_int_equal(build(f), DGM_ERR_CORRUPT);
    }
    f->net = good;
    f->net.bias[3] = NAN;
    assert_int_equal(build(f), DGM_ERR_CORRUPT);
    f->net.bias[3] = 1e30F;
    assert_int_equal(build(f), DGM_ERR_CORRUPT);
    f->net = good;
    assert_int_equal(build(f), DGM_ERR_OK);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
    const struct CMUnitTest tests[] = {
        TEST(answers_are_those_of_the_formula),
        TEST(evidence_may_come_in_parts),
        TEST(a_word_or_feature_not_learned_has_no_row),
        TEST(what_weighed_makes_up_the_difference),
        TEST(impossible_networks_are_refused)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
