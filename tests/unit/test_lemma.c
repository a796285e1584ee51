/* SPDX-License-Identifier: Apache-2.0 */
/* Lemmas: the shipped ones over a list of all inflected forms of the words of
 * frames and cues, small ones of one's own, and damaged ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "syntax/lemma.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COMPILED DGM_SHARE "/lemmas.dgm"
#define LIST     DGM_SOURCE_DIR "/tests/data/inflections.tsv"

static dgm_lemmas *open_compiled(void)
{
    dgm_lemmas *lemmas = NULL;
    assert_int_equal(dgm_lemmas_open(&lemmas, COMPILED, NULL), DGM_ERR_OK);
    return lemmas;
}

/* The class and form that the list calls so. */
static uint32_t form_of(const dgm_lemmas *lemmas, const char *name,
                        uint32_t *class)
{
    static const struct {
        const char *name;
        uint32_t upos;
        const char *feats;
    } list[] = {
        {"third", DGM_UPOS_VERB,
         "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"},
        {"past", DGM_UPOS_VERB, "Tense=Past|VerbForm=Part"},
        {"gerund", DGM_UPOS_VERB, "VerbForm=Ger"},
        {"plural", DGM_UPOS_NOUN, "Number=Plur"},
        {"comparative", DGM_UPOS_ADJ, "Degree=Cmp"},
        {"superlative", DGM_UPOS_ADJ, "Degree=Sup"},
        {"base", DGM_UPOS_VERB, "VerbForm=Inf"},
        {"singular", DGM_UPOS_NOUN, "Number=Sing"},
    };
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        if (strcmp(list[i].name, name) == 0) {
            *class = dgm_lemma_class(list[i].upos);
            return dgm_lemmas_form(lemmas, *class,
                                   dgm_str_from(list[i].feats));
        }
    }
    fail_msg("no form is called %s", name);
    return 0;
}

static const char *lemma_of(const dgm_lemmas *lemmas, const char *form,
                            const char *name, dgm_lemma *out)
{
    uint32_t class = DGM_LEMMA_CLASSES;
    uint32_t number = form_of(lemmas, name, &class);
    out->len = 0;
    (void)dgm_lemmas_find(lemmas, dgm_str_from(form), class, number, out);
    out->text[out->len] = 0;
    return out->text;
}

/* Whether the lemma is one of "lie|lay". */
static bool is_one_of(const char *lemma, const char *list)
{
    size_t len = strlen(lemma);
    for (const char *at = list; at; at = strchr(at, '|')) {
        at += *at == '|';
        size_t end = strcspn(at, "|");
        if (end == len && memcmp(at, lemma, len) == 0) {
            return true;
        }
    }
    return false;
}

static void test_all_forms(void **state)
{
    (void)state;
    dgm_lemmas *lemmas = open_compiled();
    FILE *file = fopen(LIST, "r");
    assert_non_null(file);
    char line[256];
    uint32_t asked = 0;
    uint32_t wrong = 0;
    while (fgets(line, sizeof line, file)) {
        char *form = strtok(line, "\t\n");
        char *name = strtok(NULL, "\t\n");
        char *right = strtok(NULL, "\t\n");
        dgm_lemma lemma;
        if (line[0] == '#') {
            continue;
        }
        assert_non_null(right);
        asked++;
        if (!is_one_of(lemma_of(lemmas, form, name, &lemma), right)) {
            wrong++;
            print_message("%s %s: %s, not %s\n", form, name, lemma.text,
                          right);
        }
    }
    (void)fclose(file);
    print_message("%u forms, %u wrong\n", asked, wrong);
    assert_true(asked > 4500);
    assert_true(wrong * 1000 <= asked * 5); /* 99.5 % */
    dgm_lemmas_close(lemmas);
}

static void test_some_forms(void **state)
{
    (void)state;
    dgm_lemmas *lemmas = open_compiled();
    static const char *const list[][3] = {
        {"shelled", "past", "shell"},
        {"raided", "past", "raid"},
        {"freed", "past", "free"},
        {"invaded", "past", "invade"},
        {"fled", "past", "flee"},
        {"shot", "past", "shoot"},
        {"slain", "past", "slay"},
        {"left", "past", "leave"},
        {"lay", "past", "lie"},
        {"lay", "base", "lay"},
        {"found", "past", "find"},
        {"founded", "past", "found"},
        {"wound", "past", "wind"},
        {"wounded", "past", "wound"},
        {"wound", "singular", "wound"},
        {"saw", "past", "see"},
        {"saw", "singular", "saw"},
        {"fell", "past", "fall"},
        {"felled", "past", "fell"},
        {"prepare", "base", "prepare"},
        {"persuade", "base", "persuade"},
        {"nod", "base", "nod"},
        {"bid", "past", "bid"},
        {"dying", "gerund", "die"},
        {"dyeing", "gerund", "dye"},
        {"planed", "past", "plane"},
        {"planned", "past", "plan"},
        {"trafficked", "past", "traffic"},
        {"rebelled", "past", "rebel"},
        {"organised", "past", "organise"},
        {"travelled", "past", "travel"},
        {"traveled", "past", "travel"},
        {"rearmed", "past", "rearm"},
        {"re-elected", "past", "re-elect"},
        {"rebuilt", "past", "rebuild"},
        {"armies", "plural", "army"},
        {"wives", "plural", "wife"},
        {"militiamen", "plural", "militiaman"},
        {"hypotheses", "plural", "hypothesis"},
        {"crises", "plural", "crisis"},
        {"bases", "plural", "base"},
        {"bonuses", "plural", "bonus"},
        {"1990s", "plural", "1990s"},
        {"series", "plural", "series"},
        {"deadlier", "comparative", "deadly"},
        {"fiercest", "superlative", "fierce"},
        {"bigger", "comparative", "big"},
        {"worse", "comparative", "bad"},
        /* No words, but like some. */
        {"blarped", "past", "blarp"},
        {"zimbated", "past", "zimbate"},
        {"glimming", "gerund", "glim"},
        {"frobnicators", "plural", "frobnicator"},
        {"vasties", "plural", "vasty"},
        /* A tag of another form than the letters. */
        {"raided", "base", "raid"},
        {"attacks", "past", "attack"},
    };
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        dgm_lemma lemma;
        assert_string_equal(lemma_of(lemmas, list[i][0], list[i][1], &lemma),
                            list[i][2]);
    }
    dgm_lemmas_close(lemmas);
}

/* A word that somebody's own cue or frame names. */
static void test_added(void **state)
{
    (void)state;
    dgm_lemmas *lemmas = open_compiled();
    dgm_lemma lemma;
    assert_string_equal(lemma_of(lemmas, "zorked", "past", &lemma), "zork");
    assert_int_equal(dgm_lemmas_know(lemmas, dgm_key("zorke"), DGM_LEMMA_VERB),
                     DGM_ERR_OK);
    assert_string_equal(lemma_of(lemmas, "zorked", "past", &lemma), "zorke");
    assert_true(dgm_lemmas_known(lemmas, dgm_key("zorke")) ==
                1U << DGM_LEMMA_VERB);
    /* Many of them, twice, of two classes; and what is no single word. */
    for (uint32_t turn = 0; turn < 2; turn++) {
        for (uint32_t i = 0; i < 3000; i++) {
            char word[32];
            int len = snprintf(word, sizeof word, "w%ue", i);
            dgm_str text = {word, (uint32_t)len};
            assert_int_equal(
                dgm_lemmas_know(lemmas, dgm_str_hash(text),
                                turn ? DGM_LEMMA_NOUN : DGM_LEMMA_VERB),
                DGM_ERR_OK);
        }
    }
    assert_int_equal(dgm_lemmas_known(lemmas, dgm_key("w2999e")),
                     1U << DGM_LEMMA_VERB | 1U << DGM_LEMMA_NOUN);
    assert_int_equal(dgm_lemmas_known(lemmas, dgm_key("w3000e")), 0);
    assert_int_equal(dgm_lemmas_know(lemmas, dgm_key("thither"),
                                     dgm_lemma_class(DGM_UPOS_DET)),
                     DGM_ERR_OK);
    dgm_lemmas_close(lemmas);
}

static void test_limits(void **state)
{
    (void)state;
    dgm_lemmas *lemmas = open_compiled();
    dgm_lemma lemma = {.len = 7};
    char word[200];
    memset(word, 'a', sizeof word);
    assert_int_equal(dgm_lemmas_find(lemmas, (dgm_str){word, 121},
                                     DGM_LEMMA_VERB, 1, &lemma),
                     DGM_LEMMA_NONE);
    assert_int_equal(
        dgm_lemmas_find(lemmas, (dgm_str){word, 0}, DGM_LEMMA_VERB, 1, &lemma),
        DGM_LEMMA_NONE);
    assert_int_equal(dgm_lemmas_find(lemmas, DGM_STR("the"),
                                     dgm_lemma_class(DGM_UPOS_DET), 0, &lemma),
                     DGM_LEMMA_NONE);
    assert_int_equal(lemma.len, 7);
    memcpy(word + 112, "aaaa-ran", 8);
    for (uint32_t len = 1; len <= 120; len++) {
        for (uint32_t form = 0; form < DGM_LEMMA_FORMS; form++) {
            (void)dgm_lemmas_find(lemmas, (dgm_str){word, len}, DGM_LEMMA_VERB,
                                  form, &lemma);
            assert_true(lemma.len <= sizeof lemma.text);
        }
    }
    dgm_lemmas_close(lemmas);
}

/* ------------------------------------------------------- sources of one's own
 */

static dgm_err compile_text(const char *text, char *out, dgm_error *err)
{
    char source[] = "/tmp/dgm-lemma-XXXXXX";
    int file = mkstemp(source);
    assert_true(file >= 0);
    assert_int_equal(write(file, text, strlen(text)), strlen(text));
    assert_int_equal(close(file), 0);
    (void)snprintf(out, 64, "%s.dgm", source);
    const char *const list[] = {source};
    dgm_err code = dgm_lemmas_compile(list, 1, out, err);
    (void)unlink(source);
    return code;
}

static void test_own_language(void **state)
{
    (void)state;
    char path[64];
    dgm_error err;
    dgm_lemmas *lemmas = NULL;
    assert_int_equal(compile_text("# a made-up language\n"
                                  "form many NOUN Number=Plur\n"
                                  "ending many oj o  # birdoj\n"
                                  "ending many j -\n"
                                  "letters vowel aeiou\n"
                                  "word many\n"
                                  "  hundo hundar | kato kator\n"
                                  "also noun\n"
                                  "  birdo | doma\n",
                                  path, &err),
                     DGM_ERR_OK);
    assert_int_equal(dgm_lemmas_open(&lemmas, path, &err), DGM_ERR_OK);
    (void)unlink(path);
    dgm_lemma lemma;
    uint32_t many = dgm_lemmas_form(lemmas, DGM_LEMMA_NOUN,
                                    DGM_STR("Case=Nom|Number=Plur"));
    assert_int_equal(many, 1);
    assert_int_equal(
        dgm_lemmas_form(lemmas, DGM_LEMMA_NOUN, DGM_STR("Number=Plural")), 0);
    assert_int_equal(
        dgm_lemmas_form(lemmas, DGM_LEMMA_VERB, DGM_STR("Number=Plur")), 0);
    static const char *const list[][2] = {
        {"hundar", "hundo"}, {"birdoj", "birdo"}, {"domaj", "doma"}};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(dgm_lemmas_find(lemmas, dgm_str_from(list[i][0]),
                                         DGM_LEMMA_NOUN, many, &lemma),
                         DGM_LEMMA_CERTAIN);
        assert_true(dgm_str_is((dgm_str){lemma.text, lemma.len}, list[i][1]));
    }
    dgm_lemmas_close(lemmas);
}

static void test_wrong_sources(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint64_t line;
        const char *says;
    } list[] = {
        {"form past THING Tense=Past\n", 1, "neither noun"},
        {"\nform past VERB\n", 2, "features"},
        {"ending past ed -\n", 1, "no form has that name"},
        {"form p VERB A=B\nending p ed\n", 2, "what goes and what comes"},
        {"form p VERB A=B\nending p ed - !maybe\n", 2, "no such flag"},
        {"letters vowel aEi\n", 1, "small letters"},
        {"letters consonant bcd\n", 1, "neither vowel"},
        {"word past go went\n", 1, "no form has that name"},
        {"also noun\n  two words\n", 2, "more than one word"},
        {"also noun\n  one | | three\n", 2, "nothing before a bar"},
        {"also thing x\n", 1, "neither noun"},
        {"  lost\n", 1, "goes on with no list"},
        {"rule x y\n", 1, "neither form"},
        {"form a VERB X=1\nform b VERB X=1\nform c VERB X=1\nform d VERB X=1\n"
         "form e VERB X=1\nform f VERB X=1\nform g VERB X=1\nform h VERB X=1\n"
         "form i VERB X=1\nform j VERB X=1\nform k VERB X=1\nform l VERB X=1\n"
         "form m VERB X=1\nform n VERB X=1\nform o VERB X=1\nform p VERB "
         "X=1\n",
         16, "too many forms"},
    };
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        dgm_error err = {0};
        char path[64];
        assert_int_equal(compile_text(list[i].text, path, &err),
                         DGM_ERR_SYNTAX);
        assert_int_equal(err.line, list[i].line);
        assert_non_null(strstr(err.message, list[i].says));
        assert_int_not_equal(access(path, F_OK), 0);
    }
    dgm_error err = {0};
    const char *const none[] = {"/no/such/source.lem"};
    assert_int_equal(dgm_lemmas_compile(none, 1, "/tmp/never.dgm", &err),
                     DGM_ERR_NOT_FOUND);
}

/* A compiled file of these sections, which may be wrong. */
static dgm_err open_built(const dgm_lemma_form *form,
                          const dgm_lemma_ending *ending,
                          dgm_lemma_text prefix, uint32_t words)
{
    uint64_t none[16] = {0};
    dgm_lemma_letters letters = {1, 1, 1};
    dgm_section_source section[] = {
        {"strings", "abcd", 4},
        {"forms", form, sizeof *form},
        {"endings", ending, sizeof *ending},
        {"prefixes", &prefix, sizeof prefix},
        {"letters", &letters, sizeof letters},
        {"irregul", none, sizeof(dgm_lemma_irregular)},
        {"words", none, words * sizeof *none},
        {"tails", none, sizeof(dgm_lemma_tail)}};
    void *bytes = NULL;
    size_t len = 0;
    dgm_lemmas *lemmas = NULL;
    assert_int_equal(dgm_mapped_build(DGM_LEMMA_MAGIC, DGM_LEMMA_VERSION,
                                      section, 8, &bytes, &len, NULL),
                     DGM_ERR_OK);
    dgm_err code = dgm_lemmas_wrap(&lemmas, bytes, len, "built", NULL);
    assert_true((code == DGM_ERR_OK) == (lemmas != NULL));
    dgm_lemmas_close(lemmas);
    free(bytes);
    return code;
}

static void test_damaged(void **state)
{
    (void)state;
    dgm_lemmas *lemmas = NULL;
    dgm_error err = {0};
    assert_int_equal(dgm_lemmas_open(&lemmas, "/no/such/file", &err),
                     DGM_ERR_NOT_FOUND);
    assert_null(lemmas);
    assert_int_not_equal(
        dgm_lemmas_open(&lemmas, DGM_SHARE "/syntax.dgm", &err), DGM_ERR_OK);
    assert_null(lemmas);
    dgm_lemmas_close(NULL);

    dgm_lemma_form form = {{0, 4}, DGM_LEMMA_VERB, 1};
    dgm_lemma_ending ending = {{0, 2}, {2, 2}, 1, 0};
    dgm_lemma_text prefix = {1, 2};
    assert_int_equal(open_built(&form, &ending, prefix, 4), DGM_ERR_OK);
    assert_int_equal(open_built(&form, &ending, prefix, 3), DGM_ERR_CORRUPT);
    assert_int_equal(open_built(&form, &ending, (dgm_lemma_text){3, 2}, 4),
                     DGM_ERR_CORRUPT);
    form.form = DGM_LEMMA_FORMS;
    assert_int_equal(open_built(&form, &ending, prefix, 4), DGM_ERR_CORRUPT);
    form.form = 1;
    form.class = DGM_LEMMA_CLASSES;
    assert_int_equal(open_built(&form, &ending, prefix, 4), DGM_ERR_CORRUPT);
    form.class = DGM_LEMMA_VERB;
    ending.put.offset = 5;
    assert_int_equal(open_built(&form, &ending, prefix, 4), DGM_ERR_CORRUPT);
    ending.put.offset = 2;
    ending.form = DGM_LEMMA_FORMS;
    assert_int_equal(open_built(&form, &ending, prefix, 4), DGM_ERR_CORRUPT);
}

/* The shipped file with some bytes changed and its checksum made right: it is
 * refused, or gives lemmas of some sort. */
static void test_altered(void **state)
{
    (void)state;
    FILE *file = fopen(COMPILED, "rb");
    assert_non_null(file);
    assert_int_equal(fseek(file, 0, SEEK_END), 0);
    size_t len = (size_t)ftell(file);
    unsigned char *bytes = aligned_alloc(64, (len + 63) / 64 * 64);
    assert_non_null(bytes);
    rewind(file);
    assert_int_equal(fread(bytes, 1, len, file), len);
    (void)fclose(file);
    static const char *const word[] = {"shelled", "went",    "re-armed",
                                       "overran", "zorking", "militiamen",
                                       "biggest", "'s"};
    uint64_t random = 1;
    uint32_t opened = 0;
    for (uint32_t turn = 0; turn < 400; turn++) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        /* Most often near the beginning, where the small tables are. */
        size_t at = 32 + (size_t)(random >> 8) % (turn % 4 ? 40000 : len - 32);
        unsigned char was = bytes[at];
        bytes[at] = (unsigned char)random;
        uint64_t sum = dgm_hash(bytes + 32, len - 32);
        memcpy(bytes + 24, &sum, sizeof sum);
        dgm_lemmas *lemmas = NULL;
        if (dgm_lemmas_wrap(&lemmas, bytes, len, "altered", NULL) ==
            DGM_ERR_OK) {
            opened++;
            for (uint32_t i = 0; i < 8 * DGM_LEMMA_FORMS; i++) {
                dgm_lemma lemma = {.len = 0};
                (void)dgm_lemmas_find(lemmas, dgm_str_from(word[i % 8]),
                                      i % DGM_LEMMA_CLASSES, i / 8, &lemma);
                assert_true(lemma.len <= sizeof lemma.text);
            }
        }
        dgm_lemmas_close(lemmas);
        bytes[at] = was;
    }
    assert_true(opened > 100);
    free(bytes);
}

static uint32_t listed(const dgm_lemmas *lemmas, const char *form)
{
    dgm_str text = dgm_str_from(form);
    return dgm_lemmas_listed(lemmas, text, dgm_str_hash(text));
}

static uint32_t away(uint32_t class)
{
    return 1U << (class + DGM_LEMMA_NAME + 1);
}

/* What the list says of words, of their forms, and of names. */
static void test_listed(void **state)
{
    char path[64];
    dgm_error err;
    dgm_lemmas *lemmas = NULL;
    (void)state;
    assert_int_equal(compile_text("form many NOUN Number=Plur\n"
                                  "form past VERB Tense=Past\n"
                                  "ending many s -\n"
                                  "ending past ed -\n"
                                  "also noun\n"
                                  "  raid | paris\n"
                                  "also verb\n"
                                  "  raid | march\n"
                                  "also name\n"
                                  "  March | Kurd\n",
                                  path, &err),
                     DGM_ERR_OK);
    assert_int_equal(dgm_lemmas_open(&lemmas, path, &err), DGM_ERR_OK);
    (void)unlink(path);
    assert_int_equal(dgm_lemmas_words(lemmas), 4);
    const uint32_t name = 1U << DGM_LEMMA_NAME;
    assert_int_equal(listed(lemmas, "raid"),
                     1U << DGM_LEMMA_NOUN | 1U << DGM_LEMMA_VERB);
    assert_int_equal(listed(lemmas, "raids"), away(DGM_LEMMA_NOUN));
    assert_int_equal(listed(lemmas, "raided"), away(DGM_LEMMA_VERB));
    assert_int_equal(listed(lemmas, "march"), 1U << DGM_LEMMA_VERB | name);
    assert_int_equal(listed(lemmas, "kurd"), name);
    assert_int_equal(listed(lemmas, "kurds"), away(DGM_LEMMA_NAME));
    assert_int_equal(listed(lemmas, "kurdish"), 0);
    assert_int_equal(listed(lemmas, ""), 0);
    /* Added words are known, but not listed; names are no words. */
    assert_int_equal(dgm_lemmas_know(lemmas, dgm_key("zork"), DGM_LEMMA_NOUN),
                     DGM_ERR_OK);
    assert_int_equal(listed(lemmas, "zork"), 0);
    assert_int_equal(dgm_lemmas_known(lemmas, dgm_key("kurd")), 0);
    assert_true(dgm_lemmas_is_name(lemmas, dgm_key("kurd")));
    assert_false(dgm_lemmas_is_name(lemmas, dgm_key("raid")));
    dgm_lemmas_close(lemmas);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_listed),
        cmocka_unit_test(test_all_forms),
        cmocka_unit_test(test_some_forms),
        cmocka_unit_test(test_added),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_own_language),
        cmocka_unit_test(test_wrong_sources),
        cmocka_unit_test(test_damaged),
        cmocka_unit_test(test_altered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
