/* SPDX-License-Identifier: Apache-2.0 */
/* Arena, vectors, UTF-8, normalised names, and the mapped container. */
#include "base/mapped.h"
#include "base/norm.h"
#include "base/outfile.h"
#include "base/utf8.h"
#include "base/vec.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static void arena_keeps_its_limit(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_arena_init(&arena, 1000);
    assert_non_null(dgm_arena_alloc(&arena, 900));
    assert_null(dgm_arena_alloc(&arena, 200));
    assert_null(dgm_arena_array(&arena, SIZE_MAX / 2, 4));
    dgm_arena_reset(&arena);
    assert_non_null(dgm_arena_alloc(&arena, 900));
    dgm_arena_release(&arena);
}

static void arena_remembers_why_it_gave_nothing(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_arena_init(&arena, 1 << 20);
    assert_non_null(dgm_arena_alloc(&arena, 1000));
    assert_int_equal(dgm_arena_error(&arena), DGM_ERR_OK);
    assert_null(dgm_arena_alloc(&arena, 2 << 20));
    assert_non_null(dgm_arena_alloc(&arena, 1000));
    assert_int_equal(dgm_arena_error(&arena), DGM_ERR_LIMIT);
    dgm_arena_reset(&arena);
    assert_int_equal(dgm_arena_error(&arena), DGM_ERR_OK);
    assert_null(dgm_arena_array(&arena, SIZE_MAX, 2));
    assert_int_equal(dgm_arena_error(&arena), DGM_ERR_LIMIT);
    dgm_arena_reset(&arena);
    assert_null(dgm_arena_alloc(&arena, SIZE_MAX - 3));
    assert_null(dgm_arena_copy(&arena, "", SIZE_MAX));
    assert_int_equal(dgm_arena_error(&arena), DGM_ERR_LIMIT);
    dgm_arena_release(&arena);
    /* More than any machine has. */
    dgm_arena_init(&arena, SIZE_MAX);
    assert_null(dgm_arena_alloc(&arena, SIZE_MAX / 2));
    assert_int_equal(dgm_arena_error(&arena), DGM_ERR_MEMORY);
    dgm_arena_release(&arena);
}

/* A reset keeps small blocks and gives large ones back. */
static void arena_is_used_again(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    for (int round = 0; round < 3; round++) {
        for (size_t size = 1; size < 3 << 20; size = size * 3 + 1) {
            char *bytes = dgm_arena_alloc(&arena, size);
            assert_non_null(bytes);
            assert_int_equal((uintptr_t)bytes % _Alignof(max_align_t), 0);
            for (size_t i = 0; i < size; i += 997) {
                assert_int_equal(bytes[i], 0);
            }
            memset(bytes, 0xFF, size);
        }
        assert_non_null(dgm_arena_alloc(&arena, 0));
        dgm_arena_reset(&arena);
    }
    assert_int_equal(arena.used, 0);
    assert_string_equal(dgm_arena_copy(&arena, "abcdef", 3), "abc");
    dgm_arena_release(&arena);
}

/* Documents alike one after another: large allocations, which are freed, come
 * between small ones, whose blocks stay and must be found again. */
static void arena_of_many_documents_stays_as_it_is(void **state)
{
    (void)state;
#ifdef DGM_ARENA_MALLOC
    skip();
#else
    enum { DOCUMENTS = 20, SETTLED = 4, EACH = 5 };
    const char *small[DOCUMENTS][EACH];
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    for (size_t round = 0; round < DOCUMENTS; round++) {
        for (size_t i = 0; i < EACH; i++) {
            assert_non_null(dgm_arena_alloc(&arena, (2 + i) << 20));
            small[round][i] = dgm_arena_alloc(&arena, (size_t)1000 << i);
            assert_non_null(small[round][i]);
        }
        dgm_arena_reset(&arena);
    }
    for (size_t round = SETTLED; round < DOCUMENTS; round++) {
        assert_memory_equal(small[round], small[SETTLED], sizeof *small);
    }
    dgm_arena_release(&arena);
#endif
}

static void arena_goes_back_to_a_mark(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    dgm_arena_mark none = dgm_arena_here(&arena);
    char *kept = dgm_arena_copy(&arena, "kept", 4);
    dgm_arena_mark mark = dgm_arena_here(&arena);
    size_t used = arena.used;
    for (int round = 0; round < 3; round++) {
        for (size_t size = 100; size < 5 << 20; size *= 3) {
            char *bytes = dgm_arena_alloc(&arena, size);
            assert_non_null(bytes);
            assert_int_equal(bytes[size / 2], 0);
            memset(bytes, 1, size);
        }
        dgm_arena_rewind(&arena, mark);
        assert_int_equal(arena.used, used);
        assert_string_equal(kept, "kept");
    }
    assert_null(dgm_arena_array(&arena, SIZE_MAX, 2));
    dgm_arena_rewind(&arena, none);
    assert_int_equal(arena.used, 0);
    assert_int_equal(dgm_arena_error(&arena), DGM_ERR_LIMIT);
    assert_non_null(dgm_arena_alloc(&arena, 10));
    dgm_arena_release(&arena);
}

/* What is not zeroed begins on a cache line and takes nothing of what is. */
static void raw_memory_is_given(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_arena_init(&arena, (size_t)16 << 20);
    for (int round = 0; round < 2; round++) {
        for (size_t size = 1; size < 3 << 20; size = size * 5 + 3) {
            char *before = dgm_arena_alloc(&arena, 24);
            char *bytes = dgm_arena_raw(&arena, size, 1);
            char *behind = dgm_arena_alloc(&arena, 24);
            assert_true(before && bytes && behind);
            assert_int_equal((uintptr_t)bytes % 64, 0);
            memset(bytes, 'x', size);
            for (size_t i = 0; i < 24; i++) {
                assert_true(before[i] == 0 && behind[i] == 0);
            }
        }
        dgm_arena_reset(&arena);
    }
    assert_null(dgm_arena_raw(&arena, SIZE_MAX, 2));
    assert_null(dgm_arena_raw(&arena, SIZE_MAX - 8, 1));
    assert_int_equal(dgm_arena_error(&arena), DGM_ERR_LIMIT);
    dgm_arena_release(&arena);
}

static void allocations_are_extended(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_arena_init(&arena, (size_t)64 << 20);
    size_t old = 100;
    char *bytes = dgm_arena_alloc(&arena, old);
    char *other = dgm_arena_copy(&arena, "other", 5);
    assert_non_null(bytes);
    memset(bytes, 'a', old);
    while (old < 30 << 20) {
        bytes = dgm_arena_extend(&arena, bytes, old, old * 2 + 1);
        assert_non_null(bytes);
        assert_true(bytes[0] == 'a' && bytes[old - 1] == 'a');
        memset(bytes + old, 'a', old + 1);
        old = old * 2 + 1;
        assert_non_null(dgm_arena_alloc(&arena, 1000));
    }
    assert_null(dgm_arena_extend(&arena, bytes, old, (size_t)200 << 20));
    assert_null(dgm_arena_extend(&arena, bytes, old, SIZE_MAX));
    assert_int_equal(dgm_arena_error(&arena), DGM_ERR_LIMIT);
    assert_true(bytes[0] == 'a' && bytes[old - 1] == 'a');
    assert_string_equal(other, "other");
    dgm_arena_release(&arena);
}

static void vector_tells_a_limit_from_no_memory(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_arena_init(&arena, 1000);
    DGM_VEC(uint64_t) list = {0};
    uint64_t item = 5;
    dgm_err code = DGM_ERR_OK;
    while (code == DGM_ERR_OK) {
        code = dgm_vec_push(&arena, &list, &item);
    }
    assert_int_equal(code, DGM_ERR_LIMIT);
    assert_true(list.count > 8 && list.at[list.count - 1] == 5);
    assert_int_equal(dgm_vec_reserve(&arena, &list, UINT32_MAX - list.count),
                     DGM_ERR_LIMIT);
    dgm_arena_release(&arena);
    dgm_arena_init(&arena, SIZE_MAX);
    DGM_VEC(struct { char large[1 << 20]; }) large = {0};
    assert_int_equal(dgm_vec_reserve(&arena, &large, UINT32_MAX / 2),
                     DGM_ERR_MEMORY);
    assert_int_equal(large.cap, 0);
    dgm_arena_release(&arena);
}

static void buffer_tells_a_limit_from_no_memory(void **state)
{
    (void)state;
    dgm_buf out;
    dgm_buf_init(&out, 300);
    dgm_buf_format(&out, "%s %d", "one", 1);
    dgm_buf_format(&out, "%200s", "");
    assert_int_equal(out.len, 205);
    assert_int_equal(out.failed, DGM_ERR_OK);
    dgm_buf_format(&out, "%400s", "");
    assert_int_equal(out.failed, DGM_ERR_LIMIT);
    dgm_buf_char(&out, 'x');
    assert_int_equal(out.len, 205);
    dgm_buf_clear(&out);
    dgm_buf_unsigned(&out, UINT64_MAX);
    dgm_buf_unsigned(&out, 0);
    assert_memory_equal(out.ptr, "184467440737095516150", 21);
    dgm_buf_release(&out);
    dgm_buf_init(&out, SIZE_MAX);
    dgm_buf_format(&out, "%500s", "end");
    assert_int_equal(out.len, 500);
    dgm_buf_add(&out, "", SIZE_MAX / 2);
    assert_int_equal(out.failed, DGM_ERR_MEMORY);
    dgm_buf_release(&out);
}

static void letters_are_compared_as_ascii(void **state)
{
    (void)state;
    assert_true(dgm_same_letters("CHARSET=x", "charSET=y", 8));
    assert_false(dgm_same_letters("[", "{", 1));
    assert_false(dgm_same_letters("@", "`", 1));
    assert_false(dgm_same_letters("\xC3\x80", "\xC3\xA0", 2));
    assert_true(dgm_same_letters("", "", 0));
    assert_true(dgm_str_equal(dgm_str_trim(DGM_STR(" \t\v\f\r\n")),
                              (dgm_str){NULL, 0}));
    assert_true(dgm_str_is(dgm_str_trim(DGM_STR(" a b ")), "a b"));
    assert_true(dgm_str_starts(DGM_STR("abc"), "ab"));
    assert_false(dgm_str_starts(DGM_STR("a"), "ab"));
    assert_int_equal(dgm_str_from(NULL).len, 0);
}

static void vector_grows(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    DGM_VEC(uint32_t) list = {0};
    for (uint32_t i = 0; i < 1000; i++) {
        assert_int_equal(dgm_vec_push(&arena, &list, &i), DGM_ERR_OK);
    }
    assert_int_equal(list.count, 1000);
    assert_int_equal(list.at[999], 999);
    dgm_arena_release(&arena);
}

static void utf8_refuses_what_rfc_3629_refuses(void **state)
{
    (void)state;
    const char *bad[] = {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                         "\x80",     "\xE2\x82",     "\xF8\x88\x80\x80\x80"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(dgm_utf8_valid(bad[i], strlen(bad[i])), 0);
    }
    const char *good = "ascii then \xE2\x82\xAC and \xF0\x9F\x99\x82";
    assert_int_equal(dgm_utf8_valid(good, strlen(good)), strlen(good));
    assert_int_equal(dgm_utf8_count(good, strlen(good)), 18);
}

static uint64_t name_key(const char *name)
{
    return dgm_norm_key(DGM_NORM_START, dgm_str_from(name), NULL);
}

static void names_that_are_the_same_have_one_key(void **state)
{
    (void)state;
    assert_true(name_key("Al-Qaeda") == name_key("al qaeda"));
    assert_true(name_key("U.S.") == name_key("US"));
    assert_true(name_key("Türkiye's") == name_key("turkiye"));
    assert_true(name_key("St. Petersburg") == name_key("Saint Petersburg"));
    assert_true(name_key("Côte d’Ivoire") == name_key("Cote d'Ivoire"));
    assert_false(name_key("Niger") == name_key("Nigeria"));
    uint32_t count = 0;
    (void)dgm_norm_key(DGM_NORM_START, DGM_STR(" - , -- "), &count);
    assert_int_equal(count, 0);
}

static const char magic[8] = "DGMTEST";

static void mapped_container_detects_damage(void **state)
{
    (void)state;
    uint32_t number[3] = {1, 2, 3};
    dgm_section_source source[] = {{"numbers", number, sizeof number},
                                   {"empty", NULL, 0}};
    void *bytes = NULL;
    size_t len = 0;
    assert_int_equal(dgm_mapped_build(magic, 7, source, 2, &bytes, &len, NULL),
                     0);
    dgm_mapped file;
    dgm_section section;
    assert_int_equal(
        dgm_mapped_wrap(&file, bytes, len, "test", magic, 7, NULL), 0);
    assert_int_equal(dgm_mapped_section(&file, "numbers", 4, &section, NULL),
                     0);
    assert_int_equal(section.len, 12);
    assert_memory_equal(section.ptr, number, 12);
    assert_int_equal(dgm_mapped_section(&file, "numbers", 5, &section, NULL),
                     DGM_ERR_CORRUPT);
    assert_int_equal(
        dgm_mapped_wrap(&file, bytes, len, "test", magic, 8, NULL),
        DGM_ERR_VERSION);
    for (size_t cut = 0; cut < len; cut++) {
        assert_int_equal(
            dgm_mapped_wrap(&file, bytes, cut, "test", magic, 7, NULL),
            DGM_ERR_CORRUPT);
    }
    for (size_t at = 0; at < len; at++) {
        ((unsigned char *)bytes)[at] ^= 0x40;
        assert_int_not_equal(
            dgm_mapped_wrap(&file, bytes, len, "test", magic, 7, NULL), 0);
        ((unsigned char *)bytes)[at] ^= 0x40;
    }
    free(bytes);
}

static void a_file_is_replaced_whole_or_not(void **state)
{
    (void)state;
    char folder[] = "/tmp/dgm_base_XXXXXX";
    char path[64];
    char bytes[8] = "";
    dgm_error err;
    assert_non_null(mkdtemp(folder));
    (void)snprintf(path, sizeof path, "%s/file", folder);
    assert_int_equal(dgm_file_replace(path, "old", 3, &err), DGM_ERR_OK);
    assert_int_equal(dgm_file_replace(path, "newer", 5, &err), DGM_ERR_OK);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fread(bytes, 1, sizeof bytes, file), 5);
    assert_int_equal(fclose(file), 0);
    assert_string_equal(bytes, "newer");
    /* The rights stay, and a link is followed. */
    char link[64];
    struct stat status;
    (void)snprintf(link, sizeof link, "%s/link", folder);
    assert_int_equal(chmod(path, 0600), 0);
    assert_int_equal(symlink("file", link), 0);
    assert_int_equal(dgm_file_replace(link, "newest", 6, &err), DGM_ERR_OK);
    assert_int_equal(lstat(link, &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_size, 6);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_int_equal(unlink(link), 0);
    /* Nothing is left beside it: the folder can be removed. */
    assert_int_equal(dgm_file_replace(folder, "x", 1, &err), DGM_ERR_IO);
    assert_non_null(strstr(err.message, "irectory"));
    assert_int_equal(unlink(path), 0);
    assert_int_equal(rmdir(folder), 0);
    assert_int_equal(dgm_file_replace(path, "x", 1, &err), DGM_ERR_IO);
    char *long_path = calloc(1, 5000);
    assert_non_null(long_path);
    memset(long_path, 'p', 4999);
    assert_int_equal(dgm_file_replace(long_path, "x", 1, &err), DGM_ERR_IO);
    assert_non_null(strstr(err.message, "too long"));
    free(long_path);
}

/* Under AddressSanitizer too, more than there is gives NULL. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
    return "allocator_may_return_null=1";
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_keeps_its_limit),
        cmocka_unit_test(arena_remembers_why_it_gave_nothing),
        cmocka_unit_test(arena_is_used_again),
        cmocka_unit_test(arena_of_many_documents_stays_as_it_is),
        cmocka_unit_test(arena_goes_back_to_a_mark),
        cmocka_unit_test(raw_memory_is_given),
        cmocka_unit_test(allocations_are_extended),
        cmocka_unit_test(vector_tells_a_limit_from_no_memory),
        cmocka_unit_test(buffer_tells_a_limit_from_no_memory),
        cmocka_unit_test(letters_are_compared_as_ascii),
        cmocka_unit_test(vector_grows),
        cmocka_unit_test(utf8_refuses_what_rfc_3629_refuses),
        cmocka_unit_test(names_that_are_the_same_have_one_key),
        cmocka_unit_test(mapped_container_detects_damage),
        cmocka_unit_test(a_file_is_replaced_whole_or_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
