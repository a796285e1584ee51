/* SPDX-License-Identifier: Apache-2.0 */
/* Places of sentences over a small gazetteer. */
#include "place/place.h"
#include "place_world.h"
#include "syntax/conllu.h"

/* Proper nouns are written with a capital, adjectives with a hyphen; all hang
 * on the first word. */
static dgm_doc *read_text(const char *text)
{
    char bytes[4096];
    size_t len = 0;
    int number = 1;
    while (*text != '\0') {
        int size = (int)strcspn(text, " ");
        bool name = *text >= 'A' && *text <= 'Z';
        bool small = strncmp(text, "in", 2) == 0;
        bool compound = size > 1 && memchr(text, '-', (size_t)size) != NULL;
        len += (size_t)snprintf(bytes + len, sizeof bytes - len,
                                "%d\t%.*s\t%.*s\t%s\t_\t_\t%d\t%s\t_\t_\n",
                                number, size, text, size, text,
                                compound ? "ADJ"
                                : name   ? "PROPN"
                                : small  ? "ADP"
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
    dgm_lookup lookup;
    dgm_lists_mark(dgm_lexicon_lists(self->lexicon), doc);
    assert_int_equal(dgm_lookup_fill(&lookup, self->lexicon,
                                     dgm_gazetteer_index(&self->gazetteer),
                                     doc, &scratch),
                     DGM_ERR_OK);
    assert_int_equal(
        dgm_place_annotate(&self->gazetteer, &lookup, doc, &scratch),
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

/* Words on both sides make another thing of a town's name. */
static void test_namesakes_are_none(void **state)
{
    static const char *const text[] = {
        "on Houston Street",        "saw Houston Motors",
        "met Houston Jr.",          "paid $ Houston",
        "spread Houston virus",     "met J. Houston",
        "met Miller - Houston",     "asked Reading 2002",
        "reported Houston Tribune", "greeted Sam Houston"};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        dgm_doc *doc = places_of(state, text[i]);
        if (doc->place.count != 0) {
            fail_msg("%s: a place", text[i]);
        }
        dgm_doc_free(doc);
    }
}

/* Words that make it one. */
static void test_words_for_a_place(void **state)
{
    static const char *const text[] = {
        "met D - Texas",        "called Houston Police",
        "mayor of Houston",     "in the Houston",
        "nearby Houston slept", "northern Houston slept",
        "miles from Houston",   "close to Houston"};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        dgm_doc *doc = places_of(state, text[i]);
        if (doc->place.count != 1) {
            fail_msg("%s: %zu places", text[i], (size_t)doc->place.count);
        }
        dgm_doc_free(doc);
    }
}

/* Prefixes and halves of one token; a small first letter before a hyphen. */
static void test_parts_of_tokens(void **state)
{
    static const struct {
        const char *text;
        uint32_t begin; /* of the place, in its token */
    } item[] = {{"saw pro-French protesters", 4},
                {"saw Anti-American protesters", 5},
                {"saw mid-American protesters", 4}};
    for (size_t i = 0; i < sizeof item / sizeof *item; i++) {
        dgm_doc *doc = places_of(state, item[i].text);
        if (doc->place.count != 1) {
            fail_msg("%s: %zu places", item[i].text, (size_t)doc->place.count);
        }
        assert_true(doc->place.at[0].adjective);
        assert_int_equal(doc->place.at[0].span.begin, 4 + item[i].begin);
        dgm_doc_free(doc);
    }
    dgm_doc *doc = places_of(state, "saw re-entry and X-French");
    assert_int_equal(doc->place.count, 0);
    dgm_doc_free(doc);
}

/* The same with a publisher. */
static dgm_doc *places_from(void **state, const char *publisher,
                            const char *text)
{
    const world *self = *state;
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_doc *doc = read_text(text);
    dgm_lookup lookup;
    doc->meta.publisher = dgm_str_from(publisher);
    dgm_lists_mark(dgm_lexicon_lists(self->lexicon), doc);
    assert_int_equal(dgm_lookup_fill(&lookup, self->lexicon,
                                     dgm_gazetteer_index(&self->gazetteer),
                                     doc, &scratch),
                     DGM_ERR_OK);
    assert_int_equal(
        dgm_place_annotate(&self->gazetteer, &lookup, doc, &scratch),
        DGM_ERR_OK);
    dgm_arena_release(&scratch);
    return doc;
}

/* "theparisnews.us" is no paper of the largest Paris. */
static void test_publisher_decides(void **state)
{
    dgm_doc *doc = places_from(state, "https://theparisnews.us/x",
                               "rained in Paris saw Houston");
    assert_int_equal(doc->place.count, 2);
    assert_int_equal(doc->place.at[0].geonames, 21);
    dgm_doc_free(doc);
    doc = places_from(state, "nowhere", "rained in Paris");
    assert_int_equal(doc->place.at[0].geonames, 22);
    dgm_doc_free(doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_population_decides),
        cmocka_unit_test(test_containment_decides),
        cmocka_unit_test(test_persons_and_words_are_none),
        cmocka_unit_test(test_adjective),
        cmocka_unit_test(test_extent),
        cmocka_unit_test(test_namesakes_are_none),
        cmocka_unit_test(test_words_for_a_place),
        cmocka_unit_test(test_parts_of_tokens),
        cmocka_unit_test(test_publisher_decides),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
