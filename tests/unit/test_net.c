/* SPDX-License-Identifier: Apache-2.0 */
/* The network's arithmetic, and words put back after lifting. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "syntax/dense.h"
#include "syntax/fixed.h"
#include "syntax/lift.h"

#include <math.h>

/* A row of numbers in [-1, 1] that any machine makes alike. */
static float next(uint32_t *seed)
{
    *seed = *seed * 1664525U + 1013904223U;
    return (float)(*seed >> 8) / 8388608.0F - 1.0F;
}

static void test_dense(void **state)
{
    (void)state;
    enum { INNER = 24, COLS = 32, ROWS = 7 };
    float matrix[INNER * COLS];
    float bias[COLS];
    float x[ROWS * INNER];
    uint8_t bytes[ROWS * INNER];
    float out[ROWS * COLS];
    uint32_t seed = 1;
    dgm_arena arena;
    dgm_dense layer;
    dgm_arena_init(&arena, 0);
    for (uint32_t i = 0; i < INNER * COLS; i++) {
        matrix[i] = next(&seed);
    }
    for (uint32_t i = 0; i < COLS; i++) {
        bias[i] = next(&seed);
    }
    for (uint32_t i = 0; i < ROWS * INNER; i++) {
        x[i] = 4.0F * next(&seed);
    }
    assert_int_equal(dgm_dense_init(&layer, &arena, matrix, bias, INNER, COLS),
                     DGM_ERR_OK);
    dgm_dense_round(x, ROWS * INNER, bytes);
    dgm_dense_multiply(&layer, bytes, ROWS, out);
    for (uint32_t m = 0; m < ROWS; m++) {
        for (uint32_t n = 0; n < COLS; n++) {
            int32_t sum = 0;
            float exact = bias[n];
            for (uint32_t k = 0; k < INNER; k++) {
                size_t at =
                    (((size_t)(n / 16) * (INNER / 4) + k / 4) * 16 + n % 16) *
                        4 +
                    k % 4;
                int32_t value = bytes[m * INNER + k] - DGM_DENSE_ZERO;
                sum += value * layer.weight[at];
                exact += (float)value / DGM_DENSE_ONE *
                         matrix[(n / 16 * INNER + k) * 16 + n % 16];
            }
            /* The sum is exact, whatever the registers ... */
            float expected = (float)sum * layer.unit[n] + layer.bias[n];
            assert_true(out[m * COLS + n] >= expected &&
                        out[m * COLS + n] <= expected);
            /* ... and near that of the weights before rounding. */
            assert_true(fabsf(out[m * COLS + n] - exact) < 0.25F);
        }
    }
    dgm_arena_release(&arena);
}

static void test_rounding(void **state)
{
    (void)state;
    const float x[8] = {0, 1, -1, 100, -100, 0.02F, -0.03F, 2.5F};
    const uint8_t expected[8] = {64, 88, 40, 127, 1, 64, 63, 124};
    uint8_t out[8];
    dgm_dense_round(x, 8, out);
    assert_memory_equal(out, expected, sizeof out);
    const int16_t words[8] = {0, 256, -256, 1800, -1800, 5, -8, 640};
    int16_t fixed[8];
    dgm_fixed_round(x, 8, fixed);
    assert_memory_equal(fixed, words, sizeof fixed);
}

/* "What did they say the army shelled": "What" hangs from "shelled" two arcs
 * down, and the parser gave it to "say". */
static void test_lift(void **state)
{
    (void)state;
    const dgm_str name[] = {DGM_STR("obj>ccomp"), DGM_STR("aux"),
                            DGM_STR("nsubj"),     DGM_STR("root"),
                            DGM_STR("det"),       DGM_STR("ccomp:x")};
    const uint8_t label[] = {0, 1, 2, 3, 4, 2, 5};
    uint32_t head[] = {3, 3, 3, 7, 5, 6, 3};
    dgm_lift_undo(head, label, name, 7);
    assert_int_equal(head[0], 6);
    assert_int_equal(head[1], 3);
    assert_true(dgm_str_is(dgm_lift_label(name[0]), "obj"));
    assert_true(dgm_str_is(dgm_lift_above(name[0]), "ccomp"));
    assert_int_equal(dgm_lift_above(name[2]).len, 0);
    /* Nothing below carries the label: the word stays where it is. */
    const uint8_t other[] = {0, 1, 2, 3, 4, 2, 2};
    uint32_t same[] = {3, 3, 3, 7, 5, 6, 3};
    dgm_lift_undo(same, other, name, 7);
    assert_int_equal(same[0], 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dense),
        cmocka_unit_test(test_rounding),
        cmocka_unit_test(test_lift),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
