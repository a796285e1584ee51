/* SPDX-License-Identifier: Apache-2.0 */
/* Places over a small gazetteer of invented and well-known names. */
#include "place/gazetteer_compile.h"
#include "place/place.h"
#include "syntax/conllu.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct world {
    char folder[64];
    char file[96];
    dgm_gazetteer gazetteer;
} world;

static void put(const world *self, const char *name, const char *text)
{
    char path[128];
    (void)snprintf(path, sizeof path, "%s/%s", self->folder, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void put_world(const world *self)
{
    put(self, "countries.tsv",
        "1\tUS\tUSA\tUnited States\tAmerican\t39\t-98\tX\t300000000\tNA\tus\n"
        "2\tFR\tFRA\tFrance\tFrench\t46\t2\tParis\t60000000\tEU\tfr\n");
    put(self, "divisions.tsv",
        "11\t1\tUS.TX\tTexas\t\t31\t-99\t25000000\n"
        "12\t1\tUS.GA\tGeorgia\t\t33\t-83\t10000000\n"
        "13\t1\tFR.11\tPrefect Region\t\t48\t2\t10000000\n");
    put(self, "settlements.tsv",
        "21\tParis\t\t33.66\t-95.55\tPPL\tUS\tTX\t\t25000\n"
        "22\tParis\t\t48.85\t2.35\tPPLC\tFR\t11\t\t2100000\n"
        "23\tHouston\t\t29.76\t-95.36\tPPL\tUS\tTX\t\t2000000\n"
        "24\tReading\t\t40.3\t-75.9\tPPL\tUS\tGA\t\t88000\n");
    put(self, "given.txt", "Sam\n");
    put(self, "surnames.txt", "houston\n");
    put(self, "words.txt", "reading\n");
    put(self, "hand.tsv",
        "@US.TX\t\t\t\tTex.|TX\tTexan\t\t\t\t\n"
        "-\tR\tBlack Sea\t\t\t\t43\t34\t\t\n"
        "-\tN\tParis Accord\t\t\t\t\t\t\t\n");
}

static int set_up(void **state)
{
    world *self = calloc(1, sizeof *self);
    (void)snprintf(self->folder, sizeof self->folder, "/tmp/dgm-place-XXXXXX");
    if (!self || !mkdtemp(self->folder)) {
        return -1;
    }
    put_world(self);
    (void)snprintf(self->file, sizeof self->file, "%s/out.dgm", self->folder);
    dgm_error err;
    if (dgm_gazetteer_compile(self->folder, self->file, &err) != DGM_ERR_OK ||
        dgm_gazetteer_open(&self->gazetteer, self->file, &err) != DGM_ERR_OK) {
        return -1;
    }
    *state = self;
    return 0;
}

static int tear_down(void **state)
{
    static const char *const name[] = {
        "countries.tsv", "divisions.tsv", "settlements.tsv", "given.txt",
        "surnames.txt",  "words.txt",     "hand.tsv",        "out.dgm"};
    world *self = *state;
    dgm_gazetteer_close(&self->gazetteer);
    for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
        char path[128];
        (void)snprintf(path, sizeof path, "%s/%s", self->folder, name[i]);
        (void)unlink(path);
    }
    (void)rmdir(self->folder);
    free(self);
    return 0;
}

/* Proper nouns are written with a capital; all hang on the first word. */
static dgm_doc *read_text(const char *text)
{
    char bytes[4096];
    size_t len = 0;
    int number = 1;
    while (*text != '\0') {
        int size = (int)strcspn(text, " ");
        bool name = *text >= 'A' && *text <= 'Z';
        bool small = strncmp(text, "in", 2) == 0;
        len += (size_t)snprintf(bytes + len, sizeof bytes - len,
                                "%d\t%.*s\t%.*s\t%s\t_\t_\t%d\t%s\t_\t_\n",
                                number, size, text, size, text,
                                name    ? "PROPN"
                                : small ? "ADP"
                                        : "VERB",
                                number > 1, number > 1 ? "dep" : "root");
        number++;
        text += size;
        text += *text == ' ';
    }
    bytes[len++] = '\n';
    dgm_doc *doc = dgm_doc_new();
    size_t used;
    assert_int_equal(dgm_conllu_read(doc, (dgm_str){bytes, (uint32_t)len},
                                     "test", 1, &used, NULL),
                     DGM_ERR_OK);
    return doc;
}

static dgm_doc *places_of(void **state, const char *text)
{
    const world *self = *state;
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_doc *doc = read_text(text);
    assert_int_equal(dgm_place_annotate(&self->gazetteer, doc, &scratch),
                     DGM_ERR_OK);
    dgm_arena_release(&scratch);
    return doc;
}

static void test_population_decides(void **state)
{
    dgm_doc *doc = places_of(state, "rained in Paris");
    assert_int_equal(doc->place.count, 1);
    assert_int_equal(doc->place.at[0].geonames, 22);
    assert_string_equal(doc->place.at[0].country, "FRA");
    assert_int_equal(doc->place.at[0].precision, DGM_PRECISION_CITY);
    assert_int_equal(dgm_place_at(doc, 2), 0);
    assert_int_equal(dgm_place_at(doc, 1), DGM_NONE);
    dgm_doc_free(doc);
}

static void test_containment_decides(void **state)
{
    dgm_doc *doc = places_of(state, "rained in Paris , Texas");
    assert_int_equal(doc->place.count, 2);
    assert_int_equal(doc->place.at[0].geonames, 21);
    assert_int_equal(doc->place.at[1].precision, DGM_PRECISION_ADMIN1);
    dgm_doc_free(doc);
    doc = places_of(state, "rained in Paris , TX");
    assert_int_equal(doc->place.count, 2);
    assert_int_equal(doc->place.at[0].geonames, 21);
    dgm_doc_free(doc);
}

static void test_persons_and_words_are_none(void **state)
{
    static const char *const text[] = {
        "thanked Sam Houston", "liked Reading books", "signed Paris Accord"};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        dgm_doc *doc = places_of(state, text[i]);
        assert_int_equal(doc->place.count, 0);
        dgm_doc_free(doc);
    }
}

static void test_adjective(void **state)
{
    dgm_doc *doc = places_of(state, "met French officials");
    assert_int_equal(doc->place.count, 1);
    assert_true(doc->place.at[0].adjective);
    assert_string_equal(doc->place.at[0].country, "FRA");
    dgm_doc_free(doc);
}

/* A broken line says where, and a good file stays. */
static void test_broken_source(void **state)
{
    world *self = *state;
    dgm_error err;
    put(self, "settlements.tsv", "21\tParis\t\t99.9\t0\tPPL\tFR\t\t\t1\n");
    assert_int_equal(dgm_gazetteer_compile(self->folder, self->file, &err),
                     DGM_ERR_SYNTAX);
    assert_int_equal(err.line, 1);
    assert_non_null(strstr(err.file, "settlements.tsv"));
    dgm_gazetteer again;
    assert_int_equal(dgm_gazetteer_open(&again, self->file, &err), DGM_ERR_OK);
    assert_int_equal(again.place_count, self->gazetteer.place_count);
    dgm_gazetteer_close(&again);
    put_world(self);
}

/* A pack lies over the compiled file; a broken one changes nothing. */
static void test_overlay(void **state)
{
    const world *self = *state;
    dgm_gazetteer over;
    dgm_error err;
    assert_int_equal(dgm_gazetteer_open(&over, self->file, &err), DGM_ERR_OK);
    uint32_t count = over.place_count;
    assert_int_equal(dgm_gazetteer_overlay_text(
                         &over, DGM_STR("-\tP\tX\t\t\t\t1\n"), "pack", &err),
                     DGM_ERR_SYNTAX);
    assert_int_equal(err.line, 1);
    assert_int_equal(over.place_count, count);
    assert_int_equal(
        dgm_gazetteer_overlay_text(
            &over,
            DGM_STR("-\tP\tNew Paris\t\t\t\t31\t-98\tUS\tTX\t9\n"
                    "-\tR\tTwo Lands\t\t\t\t\t\t\t\t\tUS.TX,US.GA\n"),
            "pack", &err),
        DGM_ERR_OK);
    assert_int_equal(over.place_count, count + 2);
    assert_true(dgm_gazetteer_holds(&over, count + 1, count));
    assert_int_equal(over.place[count + 1].country, over.place[count].country);
    uint64_t key = dgm_norm_key(DGM_NORM_START, DGM_STR("Paris"), NULL);
    assert_int_equal(dgm_names_find(&over.names, key).count, 2);
    key = dgm_norm_key(DGM_NORM_START, DGM_STR("New Paris"), NULL);
    assert_int_equal(dgm_names_find(&over.names, key).count, 1);
    dgm_gazetteer_close(&over);
}

/* Words around a name make the precision coarser, never finer. */
static void test_extent(void **state)
{
    static const struct {
        const char *text;
        int precision;
    } item[] = {{"rained in Houston", DGM_PRECISION_CITY},
                {"rained near Houston", DGM_PRECISION_ADMIN2},
                {"rained in Houston area", DGM_PRECISION_ADMIN2},
                {"rained in Houston province", DGM_PRECISION_ADMIN1},
                {"rained in Texas", DGM_PRECISION_ADMIN1},
                {"rained in northern France", DGM_PRECISION_COUNTRY}};
    for (size_t i = 0; i < sizeof item / sizeof *item; i++) {
        dgm_doc *doc = places_of(state, item[i].text);
        assert_int_equal(doc->place.count, 1);
        assert_int_equal(doc->place.at[0].precision, item[i].precision);
        dgm_doc_free(doc);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_population_decides),
        cmocka_unit_test(test_containment_decides),
        cmocka_unit_test(test_persons_and_words_are_none),
        cmocka_unit_test(test_adjective),
        cmocka_unit_test(test_overlay),
        cmocka_unit_test(test_extent),
        cmocka_unit_test(test_broken_source),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
