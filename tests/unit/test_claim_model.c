/* SPDX-License-Identifier: Apache-2.0 */
/* The model of claims: what opens, what is refused, and what it says. */
#include "claim/tagger.h"
#include "lexicon/lexicon.h"
#include "syntax/conllu.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define PARTS 15

/* The sections of the shipped model, which a test may exchange. */
typedef struct fixture {
    dgm_mapped file;
    char name[PARTS][9];
    dgm_section_source part[PARTS];
    uint32_t count;
} fixture;

static void take(fixture *f, const char *name)
{
    dgm_section part;
    dgm_error err = {0};
    assert_int_equal(dgm_mapped_section(&f->file, name, 1, &part, &err),
                     DGM_ERR_OK);
    strcpy(f->name[f->count], name);
    f->part[f->count] =
        (dgm_section_source){f->name[f->count], part.ptr, part.len};
    f->count++;
}

static int setup(void **state)
{
    static const char *const single[] = {"quiet", "numbers", "origin"};
    static const char *const inner[] = {"shape", "check", "row", "dense"};
    fixture *f = calloc(1, sizeof *f);
    dgm_error err = {0};
    if (f == NULL ||
        dgm_mapped_open(&f->file, DGM_SHARE "/claims.dgm", DGM_CLAIMS_MAGIC,
                        DGM_CLAIMS_VERSION, &err) != DGM_ERR_OK) {
        return 1;
    }
    for (size_t i = 0; i < sizeof single / sizeof *single; i++) {
        take(f, single[i]);
    }
    for (const char *letter = "cpv"; *letter; letter++) {
        for (size_t i = 0; i < sizeof inner / sizeof *inner; i++) {
            char name[9] = {*letter, '.'};
            strcat(name, inner[i]);
            take(f, name);
        }
    }
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    fixture *f = *state;
    dgm_mapped_close(&f->file);
    free(f);
    return 0;
}

static uint32_t part_of(const fixture *f, const char *name)
{
    for (uint32_t i = 0; i < f->count; i++) {
        if (strcmp(f->part[i].name, name) == 0) {
            return i;
        }
    }
    fail_msg("no section %s", name);
    return 0;
}

/* Opens a file of these sections. */
static dgm_err open_parts(const dgm_section_source *part, uint32_t count)
{
    void *bytes = NULL;
    size_t len = 0;
    dgm_error err = {0};
    dgm_claim_model *model = NULL;
    assert_int_equal(dgm_mapped_build(DGM_CLAIMS_MAGIC, DGM_CLAIMS_VERSION,
                                      part, count, &bytes, &len, &err),
                     DGM_ERR_OK);
    dgm_err code = dgm_claim_model_wrap(&model, bytes, len, "test", &err);
    if (code != DGM_ERR_OK) {
        assert_null(model);
        assert_string_equal(err.file, "test");
    }
    dgm_claim_model_close(model);
    free(bytes);
    return code;
}

/* The shipped model with one section exchanged. */
static dgm_err open_with(const fixture *f, const char *name, const void *ptr,
                         size_t len)
{
    dgm_section_source part[PARTS];
    memcpy(part, f->part, sizeof part);
    part[part_of(f, name)] = (dgm_section_source){name, ptr, len};
    return open_parts(part, f->count);
}

static void a_model_without_a_part_is_refused(void **state)
{
    fixture *f = *state;
    assert_int_equal(f->count, PARTS);
    assert_int_equal(open_parts(f->part, f->count), DGM_ERR_OK);
    for (uint32_t gone = 0; gone < f->count; gone++) {
        dgm_section_source part[PARTS];
        uint32_t count = 0;
        for (uint32_t i = 0; i < f->count; i++) {
            if (i != gone) {
                part[count++] = f->part[i];
            }
        }
        assert_int_equal(open_parts(part, count), DGM_ERR_CORRUPT);
    }
}

static void wrong_numbers_are_refused(void **state)
{
    fixture *f = *state;
    dgm_tag_numbers numbers;
    memcpy(&numbers, f->part[part_of(f, "numbers")].ptr, sizeof numbers);
    assert_int_equal(open_with(f, "numbers", &numbers, sizeof numbers),
                     DGM_ERR_OK);
    assert_int_equal(open_with(f, "numbers", &numbers, sizeof numbers - 4),
                     DGM_ERR_CORRUPT);
    numbers.least = NAN;
    assert_int_equal(open_with(f, "numbers", &numbers, sizeof numbers),
                     DGM_ERR_CORRUPT);
    assert_int_equal(open_with(f, "origin", &numbers, 8), DGM_ERR_CORRUPT);
    assert_int_equal(
        open_with(f, "quiet", f->part[part_of(f, "quiet")].ptr, 24),
        DGM_ERR_CORRUPT);
}

/* A network that answers another question would write past the answers. */
static void an_exchanged_network_is_refused(void **state)
{
    static const char *const inner[] = {".shape", ".check", ".row", ".dense"};
    fixture *f = *state;
    for (const char *a = "cpv"; *a; a++) {
        char other = a[1] ? a[1] : 'c';
        dgm_section_source part[PARTS];
        memcpy(part, f->part, sizeof part);
        for (size_t i = 0; i < sizeof inner / sizeof *inner; i++) {
            char to[9] = {*a};
            char from[9] = {other};
            strcat(to, inner[i]);
            strcat(from, inner[i]);
            const dgm_section_source *taken = &f->part[part_of(f, from)];
            dgm_section_source *place = &part[part_of(f, to)];
            place->ptr = taken->ptr;
            place->len = taken->len;
        }
        assert_int_equal(open_parts(part, f->count), DGM_ERR_CORRUPT);
    }
}

static void a_file_that_is_none(void **state)
{
    (void)state;
    dgm_claim_model *model = NULL;
    dgm_error err = {0};
    assert_int_equal(dgm_claim_model_open(&model, DGM_SHARE "/none.dgm", &err),
                     DGM_ERR_NOT_FOUND);
    assert_null(model);
    assert_int_not_equal(
        dgm_claim_model_open(&model, DGM_SHARE "/lemmas.dgm", &err),
        DGM_ERR_OK);
    assert_null(model);
}

/* ------------------------------------------------------------- what it says
 */

static const char tree[] =
    "1\tOfficials\tofficial\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_\n"
    "2\tsaid\tsay\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_\n"
    "3\trebels\trebel\tNOUN\tNNS\tNumber=Plur\t5\tnsubj\t_\t_\n"
    "4\tmay\tmay\tAUX\tMD\tVerbForm=Fin\t5\taux\t_\t_\n"
    "5\tleave\tleave\tVERB\tVB\tVerbForm=Inf\t2\tccomp\t_\t_\n"
    "6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";

typedef struct reading {
    dgm_lexicon *lexicon;
    dgm_cues *cues;
    dgm_doc *doc;
    dgm_arena scratch;
} reading;

static void read_tree(reading *self)
{
    size_t used = 0;
    dgm_error err = {0};
    *self = (reading){.doc = dgm_doc_new()};
    dgm_arena_init(&self->scratch, 0);
    assert_non_null(self->doc);
    assert_int_equal(dgm_lexicon_open(&self->lexicon, DGM_SHARE "/lexicon.dgm",
                                      NULL, 0, &err),
                     0);
    assert_int_equal(
        dgm_cues_open(&self->cues, DGM_SHARE "/cues", NULL, 0, &err), 0);
    assert_int_equal(
        dgm_conllu_read(self->doc, dgm_str_from(tree), "tree", 1, &used, &err),
        0);
    const dgm_lists *lists = dgm_lexicon_lists(self->lexicon);
    dgm_lists_mark(lists, self->doc);
    assert_int_equal(dgm_tree_annotate(lists, self->doc), 0);
}

static void close_tree(reading *self)
{
    dgm_doc_free(self->doc);
    dgm_cues_close(self->cues);
    dgm_lexicon_close(self->lexicon);
    dgm_arena_release(&self->scratch);
}

/* Its opinions stand in the record as the encoder's do. */
static void it_says_who_says_what_and_how_sure(void **state)
{
    (void)state;
    reading self;
    dgm_claim_model *model = NULL;
    dgm_error err = {0};
    read_tree(&self);
    assert_int_equal(
        dgm_claim_model_open(&model, DGM_SHARE "/claims.dgm", &err), 0);
    assert_int_equal(
        dgm_claim_annotate(model, self.cues, self.doc, &self.scratch), 0);
    assert_int_equal(self.doc->claim_opinion.count, 1);
    const dgm_claim_opinion *one = &self.doc->claim_opinion.at[0];
    assert_int_equal(one->cue.first, 1);
    assert_int_equal(one->cue.last, 2);
    assert_int_equal(one->source.first, 0);
    assert_int_equal(one->source.last, 1);
    assert_int_equal(one->content_count, 1);
    assert_int_equal(one->content[0].first, 2);
    assert_true(one->content[0].last >= 5);
    assert_true(one->odds > 0);
    assert_non_null(self.doc->value_opinion);
    assert_true(self.doc->value_opinion[1] > self.doc->value_opinion[4]);
    assert_int_equal(self.doc->claim.count, 1);
    assert_float_equal(self.doc->claim.at[0].score, 1 / (1 + expf(-one->odds)),
                       1e-5);
    dgm_claim_model_close(model);
    close_tree(&self);
}

/* Where a thorough reader was heard, the small one is not asked. */
static void it_leaves_a_thorough_reader_alone(void **state)
{
    (void)state;
    reading self;
    dgm_claim_model *model = NULL;
    dgm_error err = {0};
    read_tree(&self);
    self.doc->opined = true;
    assert_int_equal(
        dgm_claim_model_open(&model, DGM_SHARE "/claims.dgm", &err), 0);
    assert_int_equal(
        dgm_claim_annotate(model, self.cues, self.doc, &self.scratch), 0);
    assert_int_equal(self.doc->claim_opinion.count, 0);
    assert_null(self.doc->value_opinion);
    dgm_claim_model_close(model);
    close_tree(&self);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_model_without_a_part_is_refused),
        TEST(wrong_numbers_are_refused),
        TEST(an_exchanged_network_is_refused),
        cmocka_unit_test(a_file_that_is_none),
        cmocka_unit_test(it_says_who_says_what_and_how_sure),
        cmocka_unit_test(it_leaves_a_thorough_reader_alone)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
