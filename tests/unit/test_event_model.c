/* SPDX-License-Identifier: Apache-2.0 */
/* The coder's model: what opens, and what is refused. */
#include "event/event.h"
#include "event/model.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define PARTS 25

/* The sections of the shipped model, which a test may exchange. */
typedef struct fixture {
    dgm_mapped file;
    char name[PARTS][9];
    dgm_section_source part[PARTS];
    uint32_t count;
} fixture;

static void take(fixture *f, const char *name)
{
    dgm_section part;
    dgm_error err = {0};
    assert_int_equal(dgm_mapped_section(&f->file, name, 1, &part, &err),
                     DGM_ERR_OK);
    strcpy(f->name[f->count], name);
    f->part[f->count] =
        (dgm_section_source){f->name[f->count], part.ptr, part.len};
    f->count++;
}

static int setup(void **state)
{
    static const char *const single[] = {"w.key", "w.vector", "quiet",
                                         "numbers", "origin"};
    static const char *const inner[] = {"shape", "check", "row", "dense"};
    fixture *f = calloc(1, sizeof *f);
    dgm_error err = {0};
    if (f == NULL ||
        dgm_mapped_open(&f->file, DGM_SHARE "/events.dgm", DGM_EVENT_MAGIC,
                        DGM_EVENT_VERSION, &err) != DGM_ERR_OK) {
        return 1;
    }
    for (size_t i = 0; i < sizeof single / sizeof *single; i++) {
        take(f, single[i]);
    }
    for (const char *letter = "tmpsc"; *letter; letter++) {
        for (size_t i = 0; i < sizeof inner / sizeof *inner; i++) {
            char name[9] = {*letter, '.'};
            strcat(name, inner[i]);
            take(f, name);
        }
    }
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    fixture *f = *state;
    dgm_mapped_close(&f->file);
    free(f);
    return 0;
}

static uint32_t part_of(const fixture *f, const char *name)
{
    for (uint32_t i = 0; i < f->count; i++) {
        if (strcmp(f->part[i].name, name) == 0) {
            return i;
        }
    }
    fail_msg("no section %s", name);
    return 0;
}

/* Opens a file of these sections. */
static dgm_err open_parts(const dgm_section_source *part, uint32_t count)
{
    void *bytes = NULL;
    size_t len = 0;
    dgm_error err = {0};
    dgm_event_model *model = NULL;
    assert_int_equal(dgm_mapped_build(DGM_EVENT_MAGIC, DGM_EVENT_VERSION, part,
                                      count, &bytes, &len, &err),
                     DGM_ERR_OK);
    dgm_err code = dgm_event_model_wrap(&model, bytes, len, "test", &err);
    if (code == DGM_ERR_OK) {
        assert_in_range((int)(dgm_event_model_least(model) * 1000), 1, 999);
    } else {
        assert_null(model);
        assert_string_equal(err.file, "test");
    }
    dgm_event_model_close(model);
    free(bytes);
    return code;
}

/* The shipped model with one section exchanged. */
static dgm_err open_with(const fixture *f, const char *name, const void *ptr,
                         size_t len)
{
    dgm_section_source part[PARTS];
    memcpy(part, f->part, sizeof part);
    part[part_of(f, name)] = (dgm_section_source){name, ptr, len};
    return open_parts(part, f->count);
}

static void the_shipped_model_opens(void **state)
{
    fixture *f = *state;
    assert_int_equal(f->count, PARTS);
    assert_int_equal(open_parts(f->part, f->count), DGM_ERR_OK);
}

static void a_model_without_a_part_is_refused(void **state)
{
    fixture *f = *state;
    for (uint32_t gone = 0; gone < f->count; gone++) {
        dgm_section_source part[PARTS];
        uint32_t count = 0;
        for (uint32_t i = 0; i < f->count; i++) {
            if (i != gone) {
                part[count++] = f->part[i];
            }
        }
        assert_int_equal(open_parts(part, count), DGM_ERR_CORRUPT);
    }
}

static void wrong_numbers_are_refused(void **state)
{
    fixture *f = *state;
    dgm_event_numbers numbers;
    memcpy(&numbers, f->part[part_of(f, "numbers")].ptr, sizeof numbers);
    assert_int_equal(open_with(f, "numbers", &numbers, sizeof numbers),
                     DGM_ERR_OK);
    assert_int_equal(open_with(f, "numbers", &numbers, sizeof numbers - 4),
                     DGM_ERR_CORRUPT);
    numbers.score[1] = NAN;
    assert_int_equal(open_with(f, "numbers", &numbers, sizeof numbers),
                     DGM_ERR_CORRUPT);
    numbers.score[1] = INFINITY;
    assert_int_equal(open_with(f, "numbers", &numbers, sizeof numbers),
                     DGM_ERR_CORRUPT);
    assert_int_equal(open_with(f, "origin", &numbers, 8), DGM_ERR_CORRUPT);
}

static void wrong_tables_are_refused(void **state)
{
    fixture *f = *state;
    const dgm_section_source *quiet = &f->part[part_of(f, "quiet")];
    const dgm_section_source *key = &f->part[part_of(f, "w.key")];
    assert_int_equal(open_with(f, "quiet", quiet->ptr, quiet->len - 8),
                     DGM_ERR_CORRUPT);
    assert_int_equal(open_with(f, "quiet", quiet->ptr, 0), DGM_ERR_CORRUPT);
    assert_int_equal(open_with(f, "w.key", key->ptr, key->len / 2),
                     DGM_ERR_CORRUPT);
}

/* A network that answers another question would write past the answers. */
static void an_exchanged_network_is_refused(void **state)
{
    static const char *const inner[] = {".shape", ".check", ".row", ".dense"};
    fixture *f = *state;
    for (const char *a = "tmps"; *a; a++) {
        char other = *a == 's' ? 't' : a[1];
        dgm_section_source part[PARTS];
        memcpy(part, f->part, sizeof part);
        for (size_t i = 0; i < sizeof inner / sizeof *inner; i++) {
            char to[9] = {*a};
            char from[9] = {other};
            strcat(to, inner[i]);
            strcat(from, inner[i]);
            const dgm_section_source *taken = &f->part[part_of(f, from)];
            dgm_section_source *place = &part[part_of(f, to)];
            place->ptr = taken->ptr;
            place->len = taken->len;
        }
        assert_int_equal(open_parts(part, f->count), DGM_ERR_CORRUPT);
    }
}

static void a_file_that_is_none(void **state)
{
    (void)state;
    dgm_event_model *model = NULL;
    dgm_error err = {0};
    assert_int_equal(dgm_event_model_open(&model, DGM_SHARE "/none.dgm", &err),
                     DGM_ERR_NOT_FOUND);
    assert_null(model);
    assert_int_not_equal(
        dgm_event_model_open(&model, DGM_SHARE "/lemmas.dgm", &err),
        DGM_ERR_OK);
    assert_null(model);
    dgm_event_model_close(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_shipped_model_opens),
        cmocka_unit_test(a_model_without_a_part_is_refused),
        cmocka_unit_test(wrong_numbers_are_refused),
        cmocka_unit_test(wrong_tables_are_refused),
        cmocka_unit_test(an_exchanged_network_is_refused),
        cmocka_unit_test(a_file_that_is_none)};
    return cmocka_run_group_tests(tests, setup, teardown);
}
