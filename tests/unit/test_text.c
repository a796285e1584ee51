/* SPDX-License-Identifier: Apache-2.0 */
/* Sentences and tokens. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "boundaries.h"
#include "text/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define EXAMPLES DGM_SOURCE_DIR "/tests/data/segments.txt"

/* Writes tokens and sentences, each joined by its mark. */
static void segment_as(const char *text, const char *between_tokens,
                       const char *between_sentences, char *out, size_t cap)
{
    dgm_doc *doc = dgm_doc_new();
    size_t len = 0;
    assert_non_null(doc);
    doc->text = dgm_str_from(text);
    assert_int_equal(dgm_text_segment(shipped_boundaries(), doc), DGM_ERR_OK);
    for (uint32_t i = 0; i < doc->token.count; i++) {
        dgm_str form = dgm_token_form(doc, i);
        const dgm_token *token = &doc->token.at[i];
        const char *mark = i == 0 ? ""
                           : token->sentence == token[-1].sentence
                               ? between_tokens
                               : between_sentences;
        assert_true(len + form.len + 3 < cap);
        memcpy(out + len, mark, strlen(mark));
        len += strlen(mark);
        memcpy(out + len, form.ptr, form.len);
        len += form.len;
    }
    out[len] = '\0';
    dgm_doc_free(doc);
}

static void check(const char *text, const char *wanted)
{
    char out[1024];
    segment_as(text, "|", "||", out, sizeof out);
    assert_string_equal(out, wanted);
}

static void test_tokens(void **state)
{
    (void)state;
    check("They don't know Iran's plan.", "They|do|n't|know|Iran|'s|plan|.");
    check("He cannot win; they dont care.",
          "He|can|not|win|;|they|do|nt|care|.");
    check("a U.S.-led force", "a|U.S.|-|led|force");
    check("It cost $3,000.50 (about 2.5%).",
          "It|cost|$|3,000.50|(|about|2.5|%|)|.");
    check("See https://example.org/a-b?c=1 now.",
          "See|https://example.org/a-b?c=1|now|.");
    check("Write to a.b@example.org today.",
          "Write|to|a.b@example.org|today|.");
    check("a non-aligned state", "a|non-aligned|state");
    check("from 1970-1971 on", "from|1970|-|1971|on");
    check("Thanks :)", "Thanks|:)");
    check("\xE2\x80\x9CNo,\xE2\x80\x9D he said.",
          "\xE2\x80\x9C|No|,|\xE2\x80\x9D|he|said|.");
    check("we\xE2\x80\x99re here", "we|\xE2\x80\x99re|here");
}

static void test_sentences(void **state)
{
    (void)state;
    check("Lt. Gen. John Smith spoke. Others left.",
          "Lt.|Gen.|John|Smith|spoke|.||Others|left|.");
    check("Mr. J. R. Smith met Dr. Lee.", "Mr.|J.|R.|Smith|met|Dr.|Lee|.");
    check("Peace talks begin\n\nThe sides met on Monday.",
          "Peace|talks|begin||The|sides|met|on|Monday|.");
    check("He said: \"We will stay.\" They left.",
          "He|said|:|\"|We|will|stay|.|\"||They|left|.");
    check("Will they agree? Nobody knows!",
          "Will|they|agree|?||Nobody|knows|!");
    check("THE TALKS FAILED. THE TROOPS STAYED.",
          "THE|TALKS|FAILED|.||THE|TROOPS|STAYED|.");
}

static void test_marks(void **state)
{
    (void)state;
    dgm_doc *doc = dgm_doc_new();
    doc->text = DGM_STR("Truce holds\n\nHe said \"we can't\" again.");
    assert_int_equal(dgm_text_segment(shipped_boundaries(), doc), DGM_ERR_OK);
    assert_int_equal(doc->sentence.count, 2);
    assert_int_equal(doc->sentence.at[1].paragraph, 1);
    assert_true(doc->token.at[6].flags & DGM_TOKEN_MULTI_FIRST);
    assert_true(doc->token.at[7].flags & DGM_TOKEN_MULTI_REST);
    assert_false(doc->token.at[6].flags & DGM_TOKEN_SPACE_AFTER);
    dgm_doc_free(doc);
}

/* Without the learned table final marks decide. */
static void test_without_table(void **state)
{
    (void)state;
    dgm_doc *doc = dgm_doc_new();
    doc->text = DGM_STR("They met. Nobody spoke\n\nIt rained");
    assert_int_equal(dgm_text_segment(NULL, doc), DGM_ERR_OK);
    assert_int_equal(doc->sentence.count, 3);
    dgm_doc_free(doc);
}

static void test_damaged_table(void **state)
{
    (void)state;
    static const char weight[2 * DGM_BOUNDARY_ROWS];
    char path[] = "/tmp/dgm-boundaries-XXXXXX";
    dgm_boundaries *boundaries = NULL;
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(close(file), 0);
    for (size_t turns = 0; turns < 4; turns++) {
        size_t size[] = {DGM_BOUNDARY_ROWS, 2 * DGM_BOUNDARY_ROWS, 100, 0};
        dgm_section_source section = {"weights", weight, size[turns]};
        assert_int_equal(dgm_mapped_write(path, DGM_BOUNDARY_MAGIC,
                                          DGM_BOUNDARY_VERSION, &section, 1,
                                          NULL),
                         DGM_ERR_OK);
        assert_int_equal(dgm_boundaries_open(&boundaries, path, NULL),
                         turns ? DGM_ERR_CORRUPT : DGM_ERR_OK);
        assert_true((boundaries != NULL) == (turns == 0));
        dgm_boundaries_close(boundaries);
    }
    (void)unlink(path);
    assert_int_equal(dgm_boundaries_open(&boundaries, path, NULL),
                     DGM_ERR_NOT_FOUND);
}

/* Every byte that is not white space belongs to one token, and no sentence
 * is longer than the cap. */
static void covers(const char *bytes, size_t len)
{
    dgm_doc *doc = dgm_doc_new();
    doc->text = (dgm_str){bytes, (uint32_t)len};
    assert_int_equal(dgm_text_segment(shipped_boundaries(), doc), DGM_ERR_OK);
    uint32_t end = 0;
    bool good = true;
    for (uint32_t i = 0; i < doc->token.count; i++) {
        const dgm_token *token = &doc->token.at[i];
        good = good && token->begin >= end && token->end > token->begin;
        for (uint32_t k = end; k < token->begin; k++) {
            good = good && ((unsigned char)bytes[k] <= ' ' ||
                            (unsigned char)bytes[k] >= 0x80);
        }
        end = token->end;
    }
    assert_true(good);
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        assert_true(range.last - range.first <= DGM_SENTENCE_TOKENS + 1);
    }
    dgm_doc_free(doc);
}

static void test_hostile(void **state)
{
    (void)state;
    enum { SIZE = 1 << 21 }; /* a million one-letter tokens */
    char *bytes = malloc(SIZE);
    static const char fill[] = {'a', '.', '"', ':', '-', '\x01', '\'', '\xD7'};
    assert_non_null(bytes);
    for (size_t f = 0; f < sizeof fill; f++) {
        memset(bytes, fill[f], SIZE);
        covers(bytes, SIZE);
    }
    for (size_t i = 0; i < SIZE; i++) {
        bytes[i] = i % 2 ? ' ' : 'x';
    }
    covers(bytes, SIZE);
    free(bytes);
}

/* Replaces "\\n" by a line break, in place. */
static void read_breaks(char *text)
{
    char *out = text;
    for (; *text; text++) {
        bool two = text[0] == '\\' && text[1] == 'n';
        *out++ = two ? '\n' : *text;
        text += two;
    }
    *out = '\0';
}

/* One example; prints it when it comes out otherwise. */
static bool holds(const char *text, const char *wanted)
{
    char out[2048];
    segment_as(text, " ", "\n= ", out, sizeof out);
    bool good = strcmp(out, wanted) == 0;
    if (!good) {
        print_message("> %s\nwanted\n= %s\ngot\n= %s\n\n", text, wanted, out);
    }
    return good;
}

static void test_examples(void **state)
{
    (void)state;
    char line[1024];
    char text[1024] = "";
    char wanted[2048] = "";
    uint32_t count = 0;
    uint32_t wrong = 0;
    FILE *file = fopen(EXAMPLES, "r");
    assert_non_null(file);
    for (bool more = true; more;) {
        more = fgets(line, sizeof line, file) != NULL;
        size_t len = more ? strcspn(line, "\n") : 0;
        line[len] = '\0';
        if ((!more || line[0] == '>') && wanted[0]) {
            wrong += !holds(text, wanted);
            count++;
            wanted[0] = '\0';
        }
        if (line[0] == '>') {
            memcpy(text, line + 2, strlen(line + 2) + 1);
            read_breaks(text);
        } else if (line[0] == '=') {
            size_t used = strlen(wanted);
            (void)snprintf(wanted + used, sizeof wanted - used, "%s%s",
                           used ? "\n" : "", used ? line : line + 2);
        }
    }
    (void)fclose(file);
    assert_true(count >= 150);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_tokens),
                                       cmocka_unit_test(test_sentences),
                                       cmocka_unit_test(test_without_table),
                                       cmocka_unit_test(test_damaged_table),
                                       cmocka_unit_test(test_marks),
                                       cmocka_unit_test(test_hostile),
                                       cmocka_unit_test(test_examples)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
