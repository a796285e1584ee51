/* SPDX-License-Identifier: Apache-2.0 */
/* How much of one name index is in another. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "entity/sketch.h"

#include <string.h>

#define NAMES 20000

/* The names numbered [from, to). */
static void sketch(dgm_sketch *out, uint32_t from, uint32_t to)
{
    static uint64_t key[NAMES];
    for (uint32_t i = from; i < to; i++) {
        key[i - from] = dgm_hash(&i, sizeof i);
    }
    dgm_names names = {.key = key, .key_count = to - from};
    dgm_sketch_make(out, &names);
}

static void test_share(void **state)
{
    (void)state;
    dgm_sketch all;
    dgm_sketch other;
    sketch(&all, 0, NAMES);
    assert_int_equal(dgm_sketch_same(&all, &all), 100);
    /* A few names more or less are nearly the same ... */
    sketch(&other, 0, NAMES - 400);
    assert_true(dgm_sketch_same(&all, &other) >= 95);
    /* ... half of them are a half, and others are others. */
    sketch(&other, NAMES / 2, NAMES);
    uint32_t half = dgm_sketch_same(&all, &other);
    assert_true(half > 40 && half < 60);
    sketch(&other, NAMES, 2 * NAMES);
    assert_true(dgm_sketch_same(&all, &other) <= 1);
    sketch(&other, 0, 0);
    assert_int_equal(dgm_sketch_same(&all, &other), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_share)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
