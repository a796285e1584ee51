/* SPDX-License-Identifier: Apache-2.0 */
/* Names found by the shipped model, and models that are refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "boundaries.h"
#include "entity/entity.h"
#include "entity/model.h"
#include "place/gazetteer.h"
#include "syntax/syntax.h"
#include "text/text.h"

#include <stdlib.h>
#include <string.h>

typedef struct fixture {
    dgm_lookup lookup;
    dgm_syntax *syntax;
    dgm_lexicon *lexicon;
    dgm_recogniser *recogniser;
    dgm_gazetteer gazetteer;
    dgm_doc *doc;
    dgm_arena scratch;
} fixture;

static int open_all(void **state)
{
    static fixture self;
    dgm_error err;
    dgm_arena_init(&self.scratch, 0);
    self.doc = dgm_doc_new();
    *state = &self;
    return dgm_syntax_open(&self.syntax, DGM_SHARE "/syntax.dgm", &err) ||
           dgm_lexicon_open(&self.lexicon, DGM_SHARE "/lexicon.dgm", NULL, 0,
                            &err) ||
           dgm_gazetteer_open(&self.gazetteer, DGM_SHARE "/gazetteer.dgm",
                              &err) ||
           dgm_recogniser_open(&self.recogniser, DGM_SHARE "/names.dgm",
                               &err) ||
           self.doc == NULL;
}

static int close_all(void **state)
{
    fixture *self = *state;
    dgm_syntax_close(self->syntax);
    dgm_lexicon_close(self->lexicon);
    dgm_recogniser_close(self->recogniser);
    dgm_gazetteer_close(&self->gazetteer);
    dgm_doc_free(self->doc);
    dgm_arena_release(&self->scratch);
    return 0;
}

/* What a thorough reader says: this word, of those of the text, is part of a
 * name of a label; all others are none. */
typedef struct said {
    uint32_t token;
    uint32_t label;
} said;

static void opine(dgm_doc *doc, said opinion)
{
    float *score = dgm_arena_array(&doc->arena, doc->token.count,
                                   DGM_NAME_LABELS * sizeof *score);
    assert_non_null(score);
    for (uint32_t i = 0; i < doc->token.count; i++) {
        score[i * DGM_NAME_LABELS] = 8;
    }
    score[opinion.token * DGM_NAME_LABELS + opinion.label] = 24;
    doc->name_opinion = score;
}

static void read_with(fixture *self, const char *text, const said *opinion)
{
    dgm_doc_clear(self->doc);
    dgm_arena_reset(&self->scratch);
    self->doc->text = dgm_str_copy(&self->doc->arena, dgm_str_from(text));
    assert_int_equal(dgm_text_segment(shipped_boundaries(), self->doc),
                     DGM_ERR_OK);
    assert_int_equal(dgm_syntax_parse(self->syntax, self->doc, &self->scratch),
                     DGM_ERR_OK);
    if (opinion) {
        opine(self->doc, *opinion);
    }
    dgm_lists_mark(dgm_lexicon_lists(self->lexicon), self->doc);
    assert_int_equal(dgm_lookup_fill(&self->lookup, self->lexicon,
                                     dgm_gazetteer_index(&self->gazetteer),
                                     self->doc, &self->scratch),
                     DGM_ERR_OK);
    assert_int_equal(dgm_entity_annotate(self->recogniser, &self->lookup,
                                         self->doc, &self->scratch),
                     DGM_ERR_OK);
}

static void read_text(fixture *self, const char *text)
{
    read_with(self, text, NULL);
}

/* The kind of the name spelt so, or DGM_ENTITY_COUNT. */
static uint8_t kind_of(const fixture *self, const char *name)
{
    for (uint32_t i = 0; i < self->lookup.name.count; i++) {
        const dgm_found_name *at = &self->lookup.name.at[i];
        if (dgm_str_is(
                dgm_span_str(self->doc, dgm_range_span(self->doc, at->token)),
                name)) {
            assert_true(at->score > 0 && at->score <= 1.0001F);
            return at->kind;
        }
    }
    return DGM_ENTITY_COUNT;
}

static void finds_unknown_names(void **state)
{
    fixture *self = *state;
    read_text(self, "Police said that Mr. Bertrand Osqualdo had met leaders "
                    "of the Brenzia Liberation Front in Kabul on Monday. "
                    "Osqualdo denied it.");
    assert_int_equal(kind_of(self, "Bertrand Osqualdo"), DGM_ENTITY_PER);
    assert_int_equal(kind_of(self, "Osqualdo"), DGM_ENTITY_PER);
    assert_int_equal(kind_of(self, "Brenzia Liberation Front"),
                     DGM_ENTITY_ORG);
    assert_int_equal(kind_of(self, "Kabul"), DGM_ENTITY_GPE);
    assert_int_equal(kind_of(self, "Police"), DGM_ENTITY_COUNT);
    assert_int_equal(kind_of(self, "Monday"), DGM_ENTITY_COUNT);
}

/* Even where no capital would have made anybody look. */
static void hears_a_thorough_reader(void **state)
{
    static const char text[] = "We saw that the dog slept.";
    fixture *self = *state;
    said dog = {.token = 4, .label = 1 + 2 * DGM_ENTITY_PER};
    read_text(self, text);
    assert_int_equal(kind_of(self, "dog"), DGM_ENTITY_COUNT);
    read_with(self, text, &dog);
    assert_int_equal(kind_of(self, "dog"), DGM_ENTITY_PER);
    assert_int_equal(self->lookup.name.count, 1);
}

static void keeps_order_and_bounds(void **state)
{
    fixture *self = *state;
    read_text(self, "REBELS SEIZE TOWN IN EASTERN CONGO, UN SAYS. Al-Shabaab "
                    "of Somalia, J. R. Smith (London) and the U.S. agreed.");
    uint32_t last = 0;
    assert_true(self->lookup.name.count > 3);
    for (uint32_t i = 0; i < self->lookup.name.count; i++) {
        const dgm_found_name *at = &self->lookup.name.at[i];
        assert_true(at->token.first >= last);
        assert_true(at->token.last > at->token.first);
        assert_true(at->kind < DGM_ENTITY_COUNT);
        last = at->token.last;
    }
    assert_true(last <= self->doc->token.count);
}

static void reads_what_has_no_names(void **state)
{
    fixture *self = *state;
    read_text(self, "it rained all day . nobody came .");
    assert_int_equal(self->lookup.name.count, 0);
    read_text(self, "");
    assert_int_equal(self->lookup.name.count, 0);
}

/* Capitalised words without end are read in stretches. */
static void reads_a_long_row(void **state)
{
    fixture *self = *state;
    char text[4096] = "";
    for (size_t i = 0; i < 300; i++) {
        memcpy(text + i * 10, "Osqualdia ", 11);
    }
    read_text(self, text);
    assert_true(self->lookup.name.count > 0);
}

static void same_matches(const dgm_matches *kept, const dgm_names *names,
                         const dgm_doc *doc, uint32_t token)
{
    dgm_name_match match[12];
    uint32_t limit =
        doc->sentence.at[doc->token.at[token].sentence].token.last;
    uint32_t count = dgm_names_match(names, doc, token, limit, match, 12);
    assert_int_equal(kept->count, count);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(kept->at[i].last, match[i].last);
        assert_ptr_equal(kept->at[i].posting.at, match[i].posting.at);
    }
}

/* The layer holds what looking up each token anew would find. */
static void keeps_every_match(void **state)
{
    fixture *self = *state;
    read_text(self, "The United Nations Security Council met in New York. "
                    "A pro-Russian mayor of Kandahar left at once");
    uint32_t places = 0;
    for (uint32_t i = 0; i < self->doc->token.count; i++) {
        dgm_matches found = dgm_lookup_actors(&self->lookup, i);
        same_matches(&found, dgm_lexicon_names(self->lexicon), self->doc, i);
        found = dgm_lookup_places(&self->lookup, i);
        if (found.count > 0) {
            same_matches(&found, &self->gazetteer.names, self->doc, i);
            places++;
        }
    }
    assert_true(places >= 2);
    assert_true(dgm_lookup_actors(&self->lookup, 1).count >= 2);
}

static void tells_the_size_of_places(void **state)
{
    fixture *self = *state;
    dgm_place_index index = dgm_gazetteer_index(&self->gazetteer);
    read_text(self, "France , Texas and Kandahar");
    static const struct {
        uint32_t token, level;
    } expected[] = {{0, 0}, {2, 1}};
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
        dgm_matches found =
            dgm_lookup_places(&self->lookup, expected[i].token);
        assert_true(found.count > 0);
        assert_int_equal(
            index.level(index.gazetteer,
                        dgm_posting_id(found.at[0].posting.at[0])),
            expected[i].level);
    }
}

static void refuses_broken_models(void **state)
{
    (void)state;
    dgm_recogniser *out = NULL;
    dgm_error err = {0};
    dgm_entity_numbers numbers = {.scale = 1.0F};
    uint16_t check[8] = {0};
    int8_t weight[8 * DGM_ENTITY_ROW] = {0};
    dgm_entity_word word[4] = {{0}};
    dgm_section_source good[] = {{"numbers", &numbers, sizeof numbers},
                                 {"check", check, sizeof check},
                                 {"weight", weight, sizeof weight},
                                 {"words", word, sizeof word}};
    for (int broken = 0; broken < 6; broken++) {
        dgm_section_source section[4];
        memcpy(section, good, sizeof good);
        numbers.scale = broken == 1 ? -1.0F : 1.0F;
        numbers.step[2][3] = broken == 2 ? 1e9F : 0.0F;
        section[1].len = broken == 3 ? 6 : section[1].len;
        section[2].len -= broken == 4 ? DGM_ENTITY_ROW : 0;
        section[3].len = broken == 5 ? 3 * sizeof *word : section[3].len;
        void *bytes = NULL;
        size_t len = 0;
        assert_int_equal(dgm_mapped_build(DGM_ENTITY_MAGIC, DGM_ENTITY_VERSION,
                                          section, 4, &bytes, &len, &err),
                         DGM_ERR_OK);
        assert_int_equal(dgm_recogniser_wrap(&out, bytes, len, "made", &err),
                         broken ? DGM_ERR_CORRUPT : DGM_ERR_OK);
        dgm_recogniser_close(out);
        out = NULL;
        free(bytes);
    }
    assert_int_equal(dgm_recogniser_open(&out, "/none/names.dgm", &err),
                     DGM_ERR_NOT_FOUND);
}

int main(void)
{
    const struct CMUnitTest test[] = {
        cmocka_unit_test(finds_unknown_names),
        cmocka_unit_test(hears_a_thorough_reader),
        cmocka_unit_test(keeps_order_and_bounds),
        cmocka_unit_test(reads_what_has_no_names),
        cmocka_unit_test(reads_a_long_row),
        cmocka_unit_test(keeps_every_match),
        cmocka_unit_test(tells_the_size_of_places),
        cmocka_unit_test(refuses_broken_models)};
    return cmocka_run_group_tests(test, open_all, close_all);
}
