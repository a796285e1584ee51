/* SPDX-License-Identifier: Apache-2.0 */
/* The map of keys: what it keeps, and that a full one ends. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "actor/keymap.h"

static void keeps_the_latest(void **state)
{
    (void)state;
    dgm_arena scratch;
    dgm_key_map map;
    dgm_arena_init(&scratch, 0);
    assert_int_equal(dgm_key_map_open(&map, 1000, &scratch), DGM_ERR_OK);
    for (uint32_t i = 1; i <= 1000; i++) {
        dgm_key_map_put(&map, i * UINT64_C(0x9E3779B97F4A7C15), i);
    }
    dgm_key_map_put(&map, UINT64_C(0x9E3779B97F4A7C15), 7);
    for (uint32_t i = 2; i <= 1000; i++) {
        assert_int_equal(
            dgm_key_map_get(&map, i * UINT64_C(0x9E3779B97F4A7C15)), i);
    }
    assert_int_equal(dgm_key_map_get(&map, UINT64_C(0x9E3779B97F4A7C15)), 7);
    assert_int_equal(dgm_key_map_get(&map, 12345), DGM_NONE);
    dgm_arena_release(&scratch);
}

/* More keys than slots: the walks end, and what was kept stays right. */
static void forgets_when_full(void **state)
{
    (void)state;
    dgm_arena scratch;
    dgm_key_map map;
    uint32_t kept = 0;
    dgm_arena_init(&scratch, 0);
    assert_int_equal(dgm_key_map_open(&map, 1, &scratch), DGM_ERR_OK);
    for (uint32_t i = 1; i <= 500; i++) {
        dgm_key_map_put(&map, i, i);
    }
    for (uint32_t i = 1; i <= 500; i++) {
        uint32_t found = dgm_key_map_get(&map, i);
        assert_true(found == i || found == DGM_NONE);
        kept += found == i;
    }
    assert_int_equal(kept, 64);
    dgm_arena_release(&scratch);
}

static void needs_memory(void **state)
{
    (void)state;
    dgm_arena scratch;
    dgm_key_map map;
    dgm_arena_init(&scratch, 1024);
    assert_int_equal(dgm_key_map_open(&map, 1 << 20, &scratch),
                     DGM_ERR_MEMORY);
    dgm_arena_release(&scratch);
}

int main(void)
{
    const struct CMUnitTest test[] = {cmocka_unit_test(keeps_the_latest),
                                      cmocka_unit_test(forgets_when_full),
                                      cmocka_unit_test(needs_memory)};
    return cmocka_run_group_tests(test, NULL, NULL);
}
