/* SPDX-License-Identifier: Apache-2.0 */
/* The second look at the ends of sentences. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "boundaries.h"
#include "syntax/syntax.h"
#include "text/text.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct models {
    dgm_syntax *syntax;
    dgm_lemmas *lemmas;
    dgm_ends *ends;
} models;

static int open_models(void **state)
{
    models *self = calloc(1, sizeof *self);
    assert_non_null(self);
    assert_int_equal(
        dgm_syntax_open(&self->syntax, DGM_SHARE "/syntax.dgm", NULL),
        DGM_ERR_OK);
    assert_int_equal(
        dgm_lemmas_open(&self->lemmas, DGM_SHARE "/lemmas.dgm", NULL),
        DGM_ERR_OK);
    assert_int_equal(dgm_syntax_use_lemmas(self->syntax, self->lemmas),
                     DGM_ERR_OK);
    assert_int_equal(dgm_ends_open(&self->ends, DGM_SHARE "/ends.dgm", NULL),
                     DGM_ERR_OK);
    dgm_syntax_use_ends(self->syntax, self->ends);
    *state = self;
    return 0;
}

static int close_models(void **state)
{
    models *self = *state;
    dgm_syntax_close(self->syntax);
    dgm_lemmas_close(self->lemmas);
    dgm_ends_close(self->ends);
    free(self);
    return 0;
}

static dgm_doc *segmented(dgm_str text)
{
    dgm_doc *doc = dgm_doc_new();
    assert_non_null(doc);
    doc->text = text;
    assert_int_equal(dgm_text_segment(shipped_boundaries(), doc), DGM_ERR_OK);
    return doc;
}

/* Sentences follow each other without a hole, know their tokens, and have one
 * root each; paragraphs never go back. */
static void check_sentences(const dgm_doc *doc)
{
    uint32_t next = 0;
    uint32_t paragraph = 0;
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        const dgm_sentence *sentence = &doc->sentence.at[s];
        dgm_range range = sentence->token;
        uint32_t roots = 0;
        assert_int_equal(range.first, next);
        assert_true(range.last > range.first);
        assert_true(sentence->paragraph >= paragraph);
        assert_int_equal(sentence->span.begin,
                         doc->token.at[range.first].begin);
        assert_int_equal(sentence->span.end,
                         doc->token.at[range.last - 1].end);
        for (uint32_t i = range.first; i < range.last; i++) {
            assert_int_equal(doc->token.at[i].sentence, s);
            roots += doc->token.at[i].head == DGM_NONE;
        }
        assert_int_equal(roots, 1);
        next = range.last;
        paragraph = sentence->paragraph;
    }
    assert_int_equal(next, doc->token.count);
}

/* The text of sentence `s` begins so. */
static void begins(const dgm_doc *doc, uint32_t s, const char *wanted)
{
    assert_true(s < doc->sentence.count);
    dgm_span span = doc->sentence.at[s].span;
    dgm_str text = {doc->text.ptr + span.begin, span.end - span.begin};
    assert_true(dgm_str_starts(text, wanted));
}

static dgm_doc *parse(const dgm_syntax *syntax, dgm_str text)
{
    dgm_arena scratch;
    dgm_doc *doc = segmented(text);
    dgm_arena_init(&scratch, 0);
    assert_int_equal(dgm_syntax_parse(syntax, doc, &scratch), DGM_ERR_OK);
    dgm_arena_release(&scratch);
    check_sentences(doc);
    return doc;
}

static void test_missing_stops(void **state)
{
    const models *with = *state;
    dgm_doc *doc = parse(
        with->syntax,
        DGM_STR("The rebels took the town on Monday and the army withdrew to "
                "the river The minister said that talks would go on in Geneva "
                "They will meet again on Friday"));
    assert_int_equal(doc->sentence.count, 3);
    begins(doc, 1, "The minister");
    begins(doc, 2, "They will");
    dgm_doc_free(doc);
}

static void test_names_stay_whole(void **state)
{
    const models *with = *state;
    dgm_doc *doc = parse(
        with->syntax,
        DGM_STR("The U.S. Army and the U.N. Security Council disagreed about "
                "Hill No. 5. Prime Minister Ann Lee of the Labour Party met "
                "President Omar Haddad in New York City on Monday. Save the "
                "Children and the British Red Cross sent Theresa May a "
                "letter.\n\nTruce Holds in East of Karo Province"));
    assert_int_equal(doc->sentence.count, 4);
    begins(doc, 1, "Prime Minister");
    begins(doc, 2, "Save the");
    begins(doc, 3, "Truce Holds");
    dgm_doc_free(doc);
}

/* ----------------------------------------------------------------- verdicts
 */

typedef struct verdict {
    bool ends;
    uint32_t asked;
} verdict;

static bool say(void *context, const dgm_doc *doc, const dgm_ends_gap *gap)
{
    verdict *self = context;
    self->asked++;
    assert_true(gap->at + 1 < doc->token.count);
    assert_true(gap->behind == gap->before + DGM_STATE);
    for (uint32_t k = 0; k < DGM_ENDS_FEATURES; k++) {
        assert_true(gap->row[k] < DGM_ENDS_ROWS);
        assert_true(k == 0 || gap->row[k] > gap->row[k - 1]);
    }
    return self->ends;
}

static void judged(const models *with, dgm_doc *doc, verdict *all)
{
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    assert_int_equal(
        dgm_syntax_parse_by(with->syntax, doc, &scratch, say, all),
        DGM_ERR_OK);
    dgm_arena_release(&scratch);
    check_sentences(doc);
}

/* Whoever judges, nothing is lost, a sure end stays, and no sentence goes from
 * one paragraph to another. */
static void test_every_verdict(void **state)
{
    const models *with = *state;
    static const dgm_str text = {
        "He left the Old Town at noon Nobody saw him. \"Where is he?\" she "
        "asked... It rained in Karo (the \"wet\" part) And so on\n"
        "Second line Here\n\nA new paragraph Begins Here. Yes. No. I do",
        0};
    dgm_str whole = {text.ptr, (uint32_t)strlen(text.ptr)};
    for (int turn = 0; turn < 2; turn++) {
        verdict all = {.ends = turn == 1};
        dgm_doc *doc = segmented(whole);
        uint32_t sure = 0;
        uint32_t open = 0;
        for (uint32_t s = 0; s < doc->sentence.count; s++) {
            uint32_t last = doc->sentence.at[s].token.last - 1;
            int ending = doc->token.at[last].ending;
            sure += ending == 0 || ending >= 2 * DGM_ENDING_ONE;
        }
        for (uint32_t i = 0; i < doc->token.count; i++) {
            open += doc->token.at[i].ending != 0;
        }
        judged(with, doc, &all);
        assert_true(all.asked > 0);
        assert_true(all.asked <= open);
        assert_int_equal(doc->sentence.count, turn ? sure + all.asked : sure);
        dgm_doc_free(doc);
    }
}

/* Without a second look the first one's sentences are left. */
static void test_first_look_alone(void **state)
{
    const models *with = *state;
    dgm_str text = DGM_STR("They met in Karo Nobody spoke. It rained\n\nEnd");
    dgm_doc *first = segmented(text);
    dgm_syntax_use_ends(with->syntax, NULL);
    dgm_doc *doc = parse(with->syntax, text);
    dgm_syntax_use_ends(with->syntax, with->ends);
    assert_int_equal(doc->sentence.count, first->sentence.count);
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        assert_int_equal(doc->sentence.at[s].token.last,
                         first->sentence.at[s].token.last);
    }
    dgm_doc_free(first);
    dgm_doc_free(doc);
}

/* Long runs of doubt are bounded as sentences are. */
static void test_bounds(void **state)
{
    const models *with = *state;
    enum { TIMES = 4000 };
    static const char piece[] = "No. \"Yes\" A b (Go) ";
    size_t size = TIMES * (sizeof piece - 1);
    char *bytes = malloc(size);
    assert_non_null(bytes);
    for (size_t i = 0; i < TIMES; i++) {
        memcpy(bytes + i * (sizeof piece - 1), piece, sizeof piece - 1);
    }
    verdict none = {.ends = false};
    dgm_doc *doc = segmented((dgm_str){bytes, (uint32_t)size});
    judged(with, doc, &none);
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        assert_true(range.last - range.first <= DGM_SENTENCE_TOKENS + 1);
    }
    dgm_doc_free(doc);
    dgm_doc_free(parse(with->syntax, (dgm_str){bytes, (uint32_t)size}));
    dgm_doc_free(parse(with->syntax, DGM_STR("")));
    free(bytes);
}

/* -------------------------------------------------------------------- files
 */

static void test_damaged_file(void **state)
{
    (void)state;
    static const float zero[DGM_ENDS_ROWS * DGM_ENDS_ROW];
    static const size_t right[] = {8, (size_t)DGM_STATE * DGM_ENDS_SIDES * 4,
                                   (size_t)DGM_ENDS_ROWS * DGM_ENDS_ROW * 4,
                                   (size_t)DGM_ENDS_HIDDEN * 4};
    static const char *const name[] = {"origin", "side", "rows", "out"};
    char path[] = "/tmp/dgm-ends-XXXXXX";
    dgm_ends *ends = NULL;
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(close(file), 0);
    for (size_t wrong = 0; wrong < 5; wrong++) { /* in the last turn none */
        dgm_section_source section[4];
        for (size_t k = 0; k < 4; k++) {
            section[k] = (dgm_section_source){
                name[k], zero, k == wrong ? right[k] / 2 : right[k]};
        }
        assert_int_equal(dgm_mapped_write(path, DGM_ENDS_MAGIC,
                                          DGM_ENDS_VERSION, section, 4, NULL),
                         DGM_ERR_OK);
        assert_int_equal(dgm_ends_open(&ends, path, NULL),
                         wrong < 4 ? DGM_ERR_CORRUPT : DGM_ERR_OK);
        assert_true((ends != NULL) == (wrong == 4));
        dgm_ends_close(ends);
    }
    (void)unlink(path);
    assert_int_equal(dgm_ends_open(&ends, path, NULL), DGM_ERR_NOT_FOUND);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_missing_stops),
                                       cmocka_unit_test(test_names_stay_whole),
                                       cmocka_unit_test(test_every_verdict),
                                       cmocka_unit_test(test_first_look_alone),
                                       cmocka_unit_test(test_bounds),
                                       cmocka_unit_test(test_damaged_file)};
    return cmocka_run_group_tests(tests, open_models, close_models);
}
