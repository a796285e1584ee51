/* SPDX-License-Identifier: Apache-2.0 */
/* The shipped syntax model, and what happens to damaged ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "boundaries.h"
#include "syntax/syntax.h"
#include "text/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MODEL DGM_SHARE "/syntax.dgm"

static dgm_doc *parse(const dgm_syntax *syntax, dgm_str text)
{
    dgm_arena scratch;
    dgm_doc *doc = dgm_doc_new();
    assert_non_null(doc);
    dgm_arena_init(&scratch, 0);
    doc->text = text;
    assert_int_equal(dgm_text_segment(shipped_boundaries(), doc), DGM_ERR_OK);
    assert_int_equal(dgm_syntax_parse(syntax, doc, &scratch), DGM_ERR_OK);
    dgm_arena_release(&scratch);
    return doc;
}

static dgm_syntax *open_model(void)
{
    dgm_syntax *syntax = NULL;
    assert_int_equal(dgm_syntax_open(&syntax, MODEL, NULL), DGM_ERR_OK);
    return syntax;
}

static void test_tree(void **state)
{
    (void)state;
    dgm_syntax *syntax = open_model();
    dgm_doc *doc =
        parse(syntax, DGM_STR("The ministers signed the treaty in Vienna."));
    const dgm_token *t = doc->token.at;
    assert_int_equal(doc->sentence.at[0].root, 2);
    assert_int_equal(t[2].upos, DGM_UPOS_VERB);
    assert_true(dgm_str_is(t[2].lemma, "sign"));
    assert_true(t[2].lemma_key == dgm_key("sign"));
    assert_true(t[2].morph & DGM_MORPH_PAST);
    assert_int_equal(t[1].head, 2);
    assert_int_equal(t[1].rel, DGM_REL_NSUBJ);
    assert_true(dgm_str_is(t[1].lemma, "minister"));
    assert_int_equal(t[4].rel, DGM_REL_OBJ);
    assert_int_equal(t[6].upos, DGM_UPOS_PROPN);
    assert_int_equal(dgm_dependent(doc, 2, DGM_REL_NSUBJ), 1);
    for (uint32_t i = 0; i < doc->token.count; i++) {
        assert_true(t[i].score >= 0 && t[i].score <= 1);
    }
    dgm_doc_free(doc);
    doc = parse(syntax, DGM_STR("The town was shelled by the rebels."));
    assert_int_equal(doc->token.at[1].rel, DGM_REL_NSUBJ);
    assert_int_equal(doc->token.at[1].sub, DGM_SUB_PASS);
    dgm_doc_free(doc);
    dgm_syntax_close(syntax);
}

/* One root a sentence, heads inside it, no cycle. */
static void check_trees(const dgm_doc *doc)
{
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        uint32_t roots = 0;
        for (uint32_t i = range.first; i < range.last; i++) {
            uint32_t at = i;
            uint32_t steps = 0;
            roots += doc->token.at[i].head == DGM_NONE;
            while (doc->token.at[at].head != DGM_NONE) {
                at = doc->token.at[at].head;
                assert_true(at >= range.first && at < range.last);
                assert_true(++steps <= range.last - range.first);
            }
        }
        assert_int_equal(roots, 1);
    }
}

static void test_hostile(void **state)
{
    (void)state;
    enum { SIZE = 60000 };
    dgm_syntax *syntax = open_model();
    char *bytes = malloc(SIZE);
    static const char fill[] = {'x', '.', '\x02', '\xD7'};
    assert_non_null(bytes);
    for (size_t f = 0; f < sizeof fill; f++) {
        for (size_t i = 0; i < SIZE; i++) {
            bytes[i] = i % 2 ? ' ' : fill[f];
        }
        dgm_doc *doc = parse(syntax, (dgm_str){bytes, SIZE});
        check_trees(doc);
        dgm_doc_free(doc);
    }
    dgm_doc *doc = parse(syntax, DGM_STR("  \n "));
    assert_int_equal(doc->token.count, 0);
    dgm_doc_free(doc);
    free(bytes);
    dgm_syntax_close(syntax);
}

static void test_repeats(void **state)
{
    (void)state;
    dgm_syntax *syntax = open_model();
    dgm_str text = DGM_STR("Envoys from both capitals met again. They said "
                           "that the border would stay closed.");
    dgm_doc *a = parse(syntax, text);
    dgm_doc *b = parse(syntax, text);
    assert_int_equal(a->token.count, b->token.count);
    for (uint32_t i = 0; i < a->token.count; i++) {
        assert_int_equal(a->token.at[i].head, b->token.at[i].head);
        assert_int_equal(a->token.at[i].rel, b->token.at[i].rel);
        assert_true(a->token.at[i].score >= b->token.at[i].score &&
                    a->token.at[i].score <= b->token.at[i].score);
    }
    check_trees(a);
    dgm_doc_free(a);
    dgm_doc_free(b);
    dgm_syntax_close(syntax);
}

/* The lemma of the only word of the text that is written so. */
static void check_lemma(const dgm_syntax *syntax, const char *text,
                        const char *form, const char *lemma)
{
    dgm_doc *doc = parse(syntax, dgm_str_from(text));
    uint32_t found = 0;
    for (uint32_t i = 0; i < doc->token.count; i++) {
        const dgm_token *token = &doc->token.at[i];
        if (dgm_str_is(dgm_token_form(doc, i), form)) {
            found++;
            if (!dgm_str_is(token->lemma, lemma)) {
                fail_msg("%s: %.*s, not %s", form, (int)token->lemma.len,
                         token->lemma.ptr, lemma);
            }
        }
    }
    assert_int_equal(found, 1);
    dgm_doc_free(doc);
}

/* Slips of the pen, names in capitals or small letters, files. */
static void test_written_lemmas(void **state)
{
    static const struct {
        const char *text, *form, *lemma;
    } list[] = {
        {"The goverment signed the treaty.", "goverment", "government"},
        {"The goverments signed the treaty.", "goverments", "government"},
        {"The army recieved its weapns.", "weapns", "weapon"},
        {"They were sooooo happy about it.", "sooooo", "so"},
        {"The minister flew to TEHRAN on Monday.", "TEHRAN", "Tehran"},
        {"The minister flew to Tehran on Monday.", "Tehran", "Tehran"},
        {"The CIA denied the report.", "CIA", "CIA"},
        {"The UNHCR denied the report.", "UNHCR", "UNHCR"},
        {"We flew to canada last week.", "canada", "Canada"},
        {"Please open the file Budget.xls today.", "Budget.xls", "budget.xls"},
    };
    (void)state;
    dgm_syntax *syntax = open_model();
    dgm_lemmas *lemmas = NULL;
    assert_int_equal(dgm_lemmas_open(&lemmas, DGM_SHARE "/lemmas.dgm", NULL),
                     DGM_ERR_OK);
    assert_int_equal(dgm_syntax_use_lemmas(syntax, lemmas), DGM_ERR_OK);
    assert_int_equal(dgm_syntax_words(syntax), dgm_lemmas_words(lemmas));
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        check_lemma(syntax, list[i].text, list[i].form, list[i].lemma);
    }
    dgm_syntax_close(syntax);
    dgm_lemmas_close(lemmas);
}

/* A name before a title, and one that is an auxiliary elsewhere. */
static void test_names(void **state)
{
    (void)state;
    dgm_syntax *syntax = open_model();
    dgm_doc *doc = parse(
        syntax, DGM_STR("US President Donald Trump called the minister."));
    assert_int_equal(doc->token.at[0].head, 1);
    assert_int_equal(doc->token.at[0].rel, DGM_REL_COMPOUND);
    assert_int_equal(dgm_dependent(doc, 4, DGM_REL_NSUBJ), 2);
    check_trees(doc);
    dgm_doc_free(doc);
    doc = parse(syntax, DGM_STR("Theresa May met the rebels on Monday."));
    assert_int_equal(doc->token.at[1].upos, DGM_UPOS_PROPN);
    dgm_doc_free(doc);
    doc = parse(syntax, DGM_STR("The rebels may meet the minister."));
    assert_int_equal(doc->token.at[2].upos, DGM_UPOS_AUX);
    dgm_doc_free(doc);
    dgm_syntax_close(syntax);
}

static unsigned char *read_model(size_t *len)
{
    FILE *file = fopen(MODEL, "rb");
    assert_non_null(file);
    assert_int_equal(fseek(file, 0, SEEK_END), 0);
    *len = (size_t)ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(*len);
    assert_non_null(bytes);
    assert_int_equal(fread(bytes, 1, *len, file), *len);
    (void)fclose(file);
    return bytes;
}

static dgm_err open_bytes(const unsigned char *bytes, size_t len)
{
    char path[] = "test_syntax.XXXXXX";
    int handle = mkstemp(path);
    dgm_syntax *syntax = NULL;
    dgm_error err = {0};
    assert_true(handle >= 0);
    assert_int_equal(write(handle, bytes, len), (ssize_t)len);
    (void)close(handle);
    dgm_err code = dgm_syntax_open(&syntax, path, &err);
    if (code != DGM_ERR_OK) {
        assert_null(syntax);
        assert_true(err.message[0] != '\0');
    }
    dgm_syntax_close(syntax);
    (void)unlink(path);
    return code;
}

static void test_damage(void **state)
{
    (void)state;
    size_t len;
    unsigned char *bytes = read_model(&len);
    assert_int_equal(open_bytes(bytes, len), DGM_ERR_OK);
    assert_int_equal(open_bytes(bytes, len / 2), DGM_ERR_CORRUPT);
    assert_int_not_equal(open_bytes(bytes, 20), DGM_ERR_OK);
    assert_int_not_equal(open_bytes(bytes, 0), DGM_ERR_OK);
    bytes[len / 3] ^= 1;
    assert_int_equal(open_bytes(bytes, len), DGM_ERR_CORRUPT);
    free(bytes);
    dgm_syntax *syntax = NULL;
    assert_int_equal(dgm_syntax_open(&syntax, "no/such/model", NULL),
                     DGM_ERR_NOT_FOUND);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_written_lemmas), cmocka_unit_test(test_names),
        cmocka_unit_test(test_tree),           cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_repeats),        cmocka_unit_test(test_damage)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
