/* SPDX-License-Identifier: Apache-2.0 */
/* The networks' answers pooled with those of a thorough reader. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "event/evidence.h"
#include "event/pool.h"

#include <math.h>
#include <string.h>

typedef struct fixture {
    dgm_event_pool pool;
    dgm_event_numbers numbers;
    dgm_event_model model;
    dgm_doc *doc;
} fixture;

#define WORDS 4

/* A sentence of four words, of which the third is surely an assault by the
 * second on the fourth, and denied, as the reader says. */
static int open_doc(void **state)
{
    static fixture f;
    static float party[WORDS * DGM_OPINION_PARTS];
    dgm_sentence sentence = {.token = {0, WORDS}};
    dgm_opinion opinion = {.token = 2, .type = DGM_EVENT_ASSAULT};
    f = (fixture){.doc = dgm_doc_new()};
    f.model.numbers = &f.numbers;
    f.model.pool = &f.pool;
    if (f.doc == NULL) {
        return 1;
    }
    memset(party, 0, sizeof party);
    party[1 * DGM_OPINION_PARTS + DGM_PARTY_ACTOR] = 20;
    party[3 * DGM_OPINION_PARTS + DGM_PARTY_RECIPIENT] = 20;
    opinion.trigger[DGM_EVENT_ASSAULT] = 20;
    opinion.stance[1] = 20;
    opinion.party = party;
    for (uint32_t i = 0; i < WORDS; i++) {
        dgm_token token = {.sentence = 0};
        if (dgm_vec_push(&f.doc->arena, &f.doc->token, &token)) {
            return 1;
        }
    }
    *state = &f;
    f.doc->opined = true;
    return dgm_vec_push(&f.doc->arena, &f.doc->sentence, &sentence) ||
           dgm_vec_push(&f.doc->arena, &f.doc->opinion, &opinion);
}

static int close_doc(void **state)
{
    fixture *f = *state;
    dgm_doc_free(f->doc);
    return 0;
}

static void weigh(fixture *f, float own, float reader)
{
    for (uint32_t i = 0; i < DGM_POOLS; i++) {
        f->pool.weight[i][0] = own;
        f->pool.weight[i][1] = reader;
    }
}

static void even(float *share, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        share[i] = 1.0F / (float)count;
    }
}

static float sum(const float *share, uint32_t count)
{
    float out = 0;
    for (uint32_t i = 0; i < count; i++) {
        out += share[i];
    }
    return out;
}

static void an_opinion_is_found_by_its_word(void **state)
{
    const fixture *f = *state;
    assert_null(dgm_opinion_of(f->doc, 1));
    assert_null(dgm_opinion_of(f->doc, 3));
    assert_ptr_equal(dgm_opinion_of(f->doc, 2), &f->doc->opinion.at[0]);
}

static void types_are_pooled(void **state)
{
    fixture *f = *state;
    float share[DGM_EVENT_COUNT];
    even(share, DGM_EVENT_COUNT);
    weigh(f, 1, 0);
    dgm_pool_types(&f->model, f->doc, 2, share);
    for (uint32_t i = 0; i < DGM_EVENT_COUNT; i++) {
        assert_float_equal(share[i], 1.0F / DGM_EVENT_COUNT, 1e-5F);
    }
    weigh(f, 1, 1);
    dgm_pool_types(&f->model, f->doc, 2, share);
    assert_true(share[DGM_EVENT_ASSAULT] > 0.999F);
    assert_float_equal(sum(share, DGM_EVENT_COUNT), 1, 1e-4F);
    /* Of a word without an opinion the reader thinks nothing. */
    even(share, DGM_EVENT_COUNT);
    dgm_pool_types(&f->model, f->doc, 1, share);
    assert_true(share[DGM_EVENT_NONE] > 0.98F);
}

/* share ~ own^a reader^b, by hand: (0.8^0.5 0.5, 0.2^0.5 0.5). */
static void a_pool_is_log_linear(void **state)
{
    const float weight[2] = {0.5F, 1.0F};
    const float log[2] = {logf(0.5F), logf(0.5F)};
    float share[2] = {0.8F, 0.2F};
    (void)state;
    dgm_pool_shares(weight, log, 2, share);
    assert_float_equal(share[0], 2.0F / 3.0F, 1e-5F);
    assert_float_equal(share[1], 1.0F / 3.0F, 1e-5F);
}

static void parts_and_stance_are_pooled(void **state)
{
    fixture *f = *state;
    float part[DGM_OPINION_PARTS];
    float stance[DGM_OPINION_STANCES];
    static const uint32_t wanted[WORDS] = {DGM_OPINION_PARTS, DGM_PARTY_ACTOR,
                                           DGM_OPINION_PARTS,
                                           DGM_PARTY_RECIPIENT};
    weigh(f, 1, 1);
    for (uint32_t i = 0; i < WORDS; i++) {
        even(part, DGM_OPINION_PARTS);
        dgm_pool_parts(&f->model, f->doc, 2, i, part);
        for (uint32_t k = 0; k < DGM_OPINION_PARTS; k++) {
            float right = wanted[i] == DGM_OPINION_PARTS ? 1.0F / 3.0F
                          : wanted[i] == k               ? 1.0F
                                                         : 0.0F;
            assert_float_equal(part[k], right, 1e-3F);
        }
    }
    even(stance, DGM_OPINION_STANCES);
    dgm_pool_stance(&f->model, f->doc, 2, stance);
    assert_true(stance[1] > 0.999F); /* the second answer of two */
    assert_float_equal(stance[2], 0.5F, 1e-3F);
    assert_float_equal(sum(stance, DGM_OPINION_STANCES), DGM_STANCE_PARTS,
                       1e-3F);
}

static void without_opinions_or_weights_nothing_changes(void **state)
{
    fixture *f = *state;
    float share[DGM_EVENT_COUNT];
    even(share, DGM_EVENT_COUNT);
    weigh(f, 1, 1);
    assert_ptr_equal(dgm_event_numbers_for(&f->model, f->doc),
                     &f->pool.numbers);
    f->doc->opined = false;
    dgm_pool_types(&f->model, f->doc, 2, share);
    assert_ptr_equal(dgm_event_numbers_for(&f->model, f->doc), &f->numbers);
    f->doc->opined = true;
    f->model.pool = NULL;
    dgm_pool_types(&f->model, f->doc, 2, share);
    dgm_pool_parts(&f->model, f->doc, 2, 1, share);
    dgm_pool_stance(&f->model, f->doc, 2, share);
    for (uint32_t i = 0; i < DGM_EVENT_COUNT; i++) {
        assert_float_equal(share[i], 1.0F / DGM_EVENT_COUNT, 1e-6F);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(an_opinion_is_found_by_its_word,
                                        open_doc, close_doc),
        cmocka_unit_test_setup_teardown(types_are_pooled, open_doc, close_doc),
        cmocka_unit_test(a_pool_is_log_linear),
        cmocka_unit_test_setup_teardown(parts_and_stance_are_pooled, open_doc,
                                        close_doc),
        cmocka_unit_test_setup_teardown(
            without_opinions_or_weights_nothing_changes, open_doc, close_doc)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
