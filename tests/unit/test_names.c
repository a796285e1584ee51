/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/names.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define MAGIC "DGMTST\0\1"

typedef struct fixture {
    dgm_arena arena;
    dgm_mapped file;
    void *bytes;
    dgm_names names;
} fixture;

static void build(fixture *self, const char *const *name, uint32_t count)
{
    dgm_names_builder builder;
    dgm_section_source section[DGM_NAMES_SECTIONS];
    size_t len;
    dgm_arena_init(&self->arena, 0);
    dgm_names_begin(&builder, &self->arena);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(dgm_names_add(&builder, dgm_str_from(name[i]), i,
                                       DGM_NAME_CAPITAL),
                         DGM_ERR_OK);
    }
    assert_int_equal(dgm_names_end(&builder, 'n', section), DGM_ERR_OK);
    assert_int_equal(dgm_mapped_build(MAGIC, 1, section, DGM_NAMES_SECTIONS,
                                      &self->bytes, &len, NULL),
                     DGM_ERR_OK);
    assert_int_equal(
        dgm_mapped_wrap(&self->file, self->bytes, len, "t", MAGIC, 1, NULL),
        DGM_ERR_OK);
    assert_int_equal(
        dgm_names_read(&self->names, &self->file, 'n', count, NULL),
        DGM_ERR_OK);
}

static void release(fixture *self)
{
    dgm_mapped_close(&self->file);
    free(self->bytes);
    dgm_arena_release(&self->arena);
}

/* Tokens are divided by single spaces in `text`. */
static dgm_doc *tokens(const char *text)
{
    dgm_doc *doc = dgm_doc_new();
    assert_non_null(doc);
    doc->text = dgm_str_copy(&doc->arena, dgm_str_from(text));
    for (uint32_t i = 0; i < doc->text.len;) {
        const char *space = memchr(text + i, ' ', doc->text.len - i);
        uint32_t end = space ? (uint32_t)(space - text) : doc->text.len;
        dgm_token token = {.begin = i, .end = end};
        uint32_t at = 0;
        uint64_t more;
        dgm_str form = {text + i, end - i};
        (void)dgm_norm_next(form, &at, &token.norm_key);
        if (dgm_norm_next(form, &at, &more)) {
            token.flags = DGM_TOKEN_SEVERAL;
        }
        assert_int_equal(dgm_vec_push(&doc->arena, &doc->token, &token),
                         DGM_ERR_OK);
        i = end + 1;
    }
    return doc;
}

static const char *const sample[] = {
    "Taliban",  "Islamic State",          "Islamic State of Iraq",
    "Al-Qaeda", "Lord's Resistance Army", "taliban"};

static void longest_last(void **state)
{
    (void)state;
    fixture f;
    build(&f, sample, 6);
    dgm_doc *doc = tokens("the Islamic State of Iraq fought");
    dgm_name_match match[4];
    assert_int_equal(dgm_names_match(&f.names, doc, 0, 6, match, 4), 0);
    assert_int_equal(dgm_names_match(&f.names, doc, 1, 6, match, 4), 2);
    assert_int_equal(match[0].last, 3);
    assert_int_equal(match[1].last, 5);
    assert_int_equal(dgm_posting_id(match[1].posting.at[0]), 2);
    /* The limit cuts the longer one off, the capacity too. */
    assert_int_equal(dgm_names_match(&f.names, doc, 1, 4, match, 4), 1);
    assert_int_equal(dgm_names_match(&f.names, doc, 1, 6, match, 1), 1);
    dgm_doc_free(doc);
    release(&f);
}

static void joints_are_passed_over(void **state)
{
    (void)state;
    fixture f;
    build(&f, sample, 6);
    dgm_name_match match[4];
    static const char *const text[] = {
        "Al - Qaeda said", "al-Qaeda said", "AL Qaeda said",
        "Lord 's Resistance Army ran",
        "Lord\xE2\x80\x99s Resistance Army ran"};
    static const uint32_t last[] = {3, 1, 2, 4, 3};
    for (size_t i = 0; i < 5; i++) {
        dgm_doc *doc = tokens(text[i]);
        assert_int_equal(
            dgm_names_match(&f.names, doc, 0, doc->token.count, match, 4), 1);
        assert_int_equal(match[0].last, last[i]);
        dgm_doc_free(doc);
    }
    release(&f);
}

static void one_name_of_two(void **state)
{
    (void)state;
    fixture f;
    build(&f, sample, 6);
    dgm_postings found = dgm_names_find(
        &f.names, dgm_norm_key(DGM_NORM_START, DGM_STR("TALIBAN"), NULL));
    assert_int_equal(found.count, 2);
    assert_int_equal(dgm_posting_id(found.at[0]), 0);
    assert_int_equal(dgm_posting_id(found.at[1]), 5);
    assert_int_equal(dgm_posting_flags(found.at[1]), DGM_NAME_CAPITAL);
    release(&f);
}

static void damaged_is_refused(void **state)
{
    (void)state;
    fixture f;
    build(&f, sample, 6);
    dgm_names names;
    dgm_error err;
    assert_int_equal(dgm_names_read(&names, &f.file, 'n', 5, &err),
                     DGM_ERR_CORRUPT);
    assert_int_equal(dgm_names_read(&names, &f.file, 'x', 6, &err),
                     DGM_ERR_CORRUPT);
    release(&f);
}

static void limits(void **state)
{
    (void)state;
    dgm_arena arena;
    dgm_names_builder builder;
    dgm_arena_init(&arena, 0);
    dgm_names_begin(&builder, &arena);
    assert_int_equal(dgm_names_add(&builder, DGM_STR("..."), 0, 0),
                     DGM_ERR_OK);
    assert_int_equal(builder.item.count, 0);
    assert_int_equal(
        dgm_names_add(&builder, DGM_STR("1 2 3 4 5 6 7 8 9 a b c d e f g h"),
                      0, 0),
        DGM_ERR_LIMIT);
    assert_int_equal(dgm_names_add(&builder, DGM_STR("x"), DGM_NAMES_IDS, 0),
                     DGM_ERR_ARGUMENT);
    dgm_arena_release(&arena);
    /* An index of nothing answers nothing. */
    fixture f;
    build(&f, sample, 0);
    dgm_doc *doc = tokens("Taliban");
    dgm_name_match match[1];
    assert_int_equal(dgm_names_match(&f.names, doc, 0, 1, match, 1), 0);
    dgm_doc_free(doc);
    release(&f);
}

int main(void)
{
    const struct CMUnitTest test[] = {
        cmocka_unit_test(longest_last),
        cmocka_unit_test(joints_are_passed_over),
        cmocka_unit_test(one_name_of_two),
        cmocka_unit_test(damaged_is_refused),
        cmocka_unit_test(limits),
    };
    return cmocka_run_group_tests(test, NULL, NULL);
}
