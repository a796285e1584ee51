/* SPDX-License-Identifier: Apache-2.0 */
/* The gazetteer: compiling, packs, broken sources. */
#include "place_world.h"

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

/* The place of one name, which nothing else has. */
static const dgm_place_entry *only(const dgm_gazetteer *self, const char *name)
{
    uint64_t key = dgm_norm_key(DGM_NORM_START, dgm_str_from(name), NULL);
    dgm_postings posting = dgm_names_find(&self->names, key);
    assert_int_equal(posting.count, 1);
    return &self->place[dgm_posting_id(posting.at[0])];
}

/* What the columns of divisions and settlements say is what places have. */
static void test_columns(void **state)
{
    const dgm_gazetteer *all = &((const world *)*state)->gazetteer;
    const dgm_place_entry *texas = only(all, "Texas");
    assert_ptr_equal(only(all, "Loira"), only(all, "Loira Province"));
    assert_ptr_equal(only(all, "Seyna"), only(all, "Seina Department"));
    assert_ptr_equal(only(all, "Seina"), only(all, "Seina Department"));
    /* "Harris" alone is no county. */
    const dgm_place_entry *county = only(all, "Harris Department");
    uint64_t bare = dgm_norm_key(DGM_NORM_START, DGM_STR("Harris"), NULL);
    assert_int_equal(dgm_names_find(&all->names, bare).count, 0);
    assert_int_equal(county->kind, DGM_KIND_ADMIN2);
    assert_int_equal(county->admin1, texas - all->place);
    const dgm_place_entry *nowhere = only(all, "Nowhere");
    assert_int_equal(nowhere->country, DGM_NO_COUNTRY);
    assert_int_equal(nowhere->admin1, DGM_NO_DIVISION);
    assert_int_equal(nowhere->lat, DGM_NO_DEGREE);
    assert_int_equal(only(all, "Austina")->rank, DGM_RANK_ADMIN1);
    assert_int_equal(only(all, "Austina")->admin2, DGM_NO_DIVISION);
    assert_int_equal(only(all, "Montrosa")->rank, DGM_RANK_SECTION);
    assert_int_equal(only(all, "Montrosa")->admin2, county - all->place);
    assert_int_equal(only(all, "Versayla")->rank, DGM_RANK_ADMIN2);
    assert_int_equal(only(all, "Atlanta Nova")->country, DGM_NO_COUNTRY);
    assert_int_equal(only(all, "Atlanta Nova")->admin1, DGM_NO_DIVISION);
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

/* Every column that can be wrong says so, with the line. */
static void test_broken_rows(void **state)
{
    static const struct {
        const char *table;
        const char *row;
    } item[] = {
        {"countries.tsv", "1\tUSA\tUSA\tUnited States\t\t39\t-98\tX\t3\n"},
        {"countries.tsv", "x\tUS\tUSA\tUnited States\t\t39\t-98\tX\t3\n"},
        {"countries.tsv", "1\tUS\tUSA\t\t\t39\t-98\tX\t3\n"},
        {"countries.tsv", "1\tUS\tUSA\tUnited States\t\t39\t\tX\t3\n"},
        {"countries.tsv", "1\tUS\tUSA\tUnited States\t\t3,9\t2\tX\t3\n"},
        {"divisions.tsv", "11\t1\tTX\tTexas\t\t31\t-99\t2\n"},
        {"divisions.tsv", "11\t1\tUS.TX.1\tTexas\t\t31\t-99\t2\n"},
        {"divisions.tsv", "a\t1\tUS.TX\tTexas\t\t31\t-99\t2\n"},
        {"divisions.tsv", "11\t1\tUS.TX\tTexas\t\t31\t-999\t2\n"},
        {"countries.tsv", "1\tUSA\tUS\tUnited States\t\t39\t-98\tX\t3\n"},
        {"countries.tsv", "1\tUS\tUSA\tUnited States\t\t39\t-98\tX\tn\n"},
        {"divisions.tsv", "11\t1\tUS\tTexas\t\t31\t-99\t2\n"},
        {"divisions.tsv", "11\t1\tUS-TX\tTexas\t\t31\t-99\t2\n"},
        {"divisions.tsv", "11\t2\tUS.TX\tTexas\t\t31\t-99\t2\n"},
        {"divisions.tsv", "11\t1\tUS.TX\tTexas\t\t31\t-99\tx\n"},
        {"settlements.tsv", "x\tParis\t\t3\t9\tPPL\tUS\tTX\t\t1\n"},
        {"settlements.tsv", "21\tParis\t\t3\t9\tPPL\tUS\tTX\t\tmany\n"},
        {"settlements.tsv", "21\tPa\xFFris\t\t3\t9\tPPL\tUS\tTX\t\t1\n"}};
    world *self = *state;
    for (size_t i = 0; i < sizeof item / sizeof *item; i++) {
        dgm_error err = {.code = DGM_ERR_OK};
        put(self, item[i].table, item[i].row);
        assert_int_equal(dgm_gazetteer_compile(self->folder, self->file, &err),
                         DGM_ERR_SYNTAX);
        assert_int_equal(err.line, 1);
        assert_non_null(strstr(err.file, item[i].table));
        put_world(self);
    }
}

/* Tables that are missing or no zstd. */
static void test_broken_files(void **state)
{
    world *self = *state;
    char path[128];
    dgm_error err = {.code = DGM_ERR_OK};
    (void)snprintf(path, sizeof path, "%s/settlements.tsv", self->folder);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(dgm_gazetteer_compile(self->folder, self->file, &err),
                     DGM_ERR_NOT_FOUND);
    put(self, "settlements.tsv.zst", "this is no zstd\n");
    assert_int_equal(dgm_gazetteer_compile(self->folder, self->file, &err),
                     DGM_ERR_CORRUPT);
    (void)snprintf(path, sizeof path, "%s/settlements.tsv.zst", self->folder);
    assert_int_equal(unlink(path), 0);
    put_world(self);
    dgm_gazetteer gazetteer;
    assert_int_equal(dgm_gazetteer_open(&gazetteer, "/nowhere.dgm", &err),
                     DGM_ERR_NOT_FOUND);
}

static dgm_err lay_over(void **state, const char *text, dgm_gazetteer *over)
{
    const world *self = *state;
    assert_int_equal(dgm_gazetteer_open(over, self->file, NULL), DGM_ERR_OK);
    return dgm_gazetteer_overlay_text(over, dgm_str_from(text), "pack", NULL);
}

/* A pack renames, moves, and gives adjectives and abbreviations. */
static void test_pack_of_known_places(void **state)
{
    dgm_gazetteer over;
    assert_int_equal(lay_over(state,
                              "22\tP\tLutetia\tParee\t\t\t49\t3\r\n"
                              "@FR.11\t1\t\t\tPrf.\tPrefectan|Prefecto-\n",
                              &over),
                     DGM_ERR_OK);
    uint64_t key = dgm_norm_key(DGM_NORM_START, DGM_STR("Parée"), NULL);
    dgm_postings posting = dgm_names_find(&over.names, key);
    assert_int_equal(posting.count, 1);
    uint32_t place = dgm_posting_id(posting.at[0]);
    assert_true(dgm_str_is(dgm_gazetteer_name(&over, place), "Lutetia"));
    assert_int_equal(over.place[place].lat, 4900000);
    key = dgm_norm_key(DGM_NORM_START, DGM_STR("Prf."), NULL);
    posting = dgm_names_find(&over.names, key);
    assert_int_equal(posting.count, 1);
    assert_true(dgm_posting_flags(posting.at[0]) & DGM_NAME_CONTEXT);
    key = dgm_norm_key(DGM_NORM_START, DGM_STR("Prefectan"), NULL);
    posting = dgm_names_find(&over.names, key);
    assert_true(dgm_posting_flags(posting.at[0]) & DGM_PLACE_ADJ);
    dgm_gazetteer_close(&over);
}

/* What contains what, by kind. */
static void test_holds(void **state)
{
    dgm_gazetteer over;
    assert_int_equal(lay_over(state,
                              "-\tT\tOld mill\t\t\t\t31\t-98\tUS\tTX\n"
                              "-\tR\tOne Land\t\t\t\t\t\t\t\t\tUS.TX\n"
                              "-\tR\tAll Lands\t\t\t\t\t\t\t\t\tUS,FR\n",
                              &over),
                     DGM_ERR_OK);
    uint32_t mill = over.place_count - 3;
    uint32_t count;
    assert_true(dgm_gazetteer_holds(&over, 0, mill));     /* its country */
    assert_false(dgm_gazetteer_holds(&over, 1, mill));    /* another */
    assert_true(dgm_gazetteer_holds(&over, 2, mill));     /* Texas */
    assert_false(dgm_gazetteer_holds(&over, mill, 2));    /* a point */
    assert_false(dgm_gazetteer_holds(&over, mill, mill)); /* itself */
    assert_true(dgm_gazetteer_holds(&over, mill + 1, mill));
    assert_true(dgm_gazetteer_holds(&over, mill + 2, mill));
    assert_int_equal(over.place[mill + 1].country, 0); /* of its one member */
    assert_int_equal(over.place[mill + 2].country, DGM_NO_COUNTRY);
    (void)dgm_gazetteer_members(&over, mill + 2, &count);
    assert_int_equal(count, 2);
    (void)dgm_gazetteer_members(&over, mill, &count);
    assert_int_equal(count, 0);
    assert_int_equal(dgm_gazetteer_country(&over, "FRA"), 1);
    assert_int_equal(dgm_gazetteer_country(&over, "XXX"), DGM_NO_COUNTRY);
    dgm_gazetteer_close(&over);
}

/* Lines of a pack that nothing can be made of. */
static void test_broken_packs(void **state)
{
    static const char *const row[] = {
        "-\tQ\tHere\t\t\t\t1\t1\n",
        "-\tC\tHere\t\t\t\t1\t1\n",
        "-\t1\tHere\t\t\t\t1\t1\n",
        "-\tP\t\t\t\t\t1\t1\n",
        "-\tP\tHere\n",
        "-\tP\tHere\t\t\t\t1\n",
        "-\tP\tHere\t\t\t\t1\t1\tXX\n",
        "-\tP\tHere\t\t\t\t1\t1\tUS\tXX\n",
        "-\tP\tHere\t\t\t\t1\t1\t\t\tmany\n",
        "@XX\tC\tHere\n",
        "zz\tP\tHere\n",
        "-\tR\tHere\t\t\t\t\t\t\t\t\tUS,,FR\n",
        "-\tP\ta b c d e f g h i j k l m n o p q r\t\t\t\t1\t1\n"};
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        dgm_gazetteer over;
        if (lay_over(state, row[i], &over) != DGM_ERR_SYNTAX) {
            fail_msg("accepted: %s", row[i]);
        }
        dgm_gazetteer_close(&over);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_columns),
        cmocka_unit_test(test_overlay),
        cmocka_unit_test(test_pack_of_known_places),
        cmocka_unit_test(test_holds),
        cmocka_unit_test(test_broken_packs),
        cmocka_unit_test(test_broken_rows),
        cmocka_unit_test(test_broken_files),
        cmocka_unit_test(test_broken_source),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
