/* SPDX-License-Identifier: Apache-2.0 */
/* What makes two events one incident, by its parts. */
#include "story/incident_pair.h"
#include "story/incident_toll.h"
#include "story/incident_votes.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static dgm_incident_table *table;

static int open_table(void **state)
{
    (void)state;
    return dgm_incident_table_new(&table, NULL) != DGM_ERR_OK;
}

static int close_table(void **state)
{
    (void)state;
    dgm_incident_table_free(table);
    return 0;
}

static void say(dgm_incident_event *event, const char *sentence,
                const char *trigger)
{
    dgm_incident_words_add(&event->sentence, table, dgm_str_from(sentence),
                           dgm_str_from(trigger), 1);
    event->around = event->sentence;
    dgm_incident_words_sort(&event->sentence);
    dgm_incident_words_sort(&event->around);
}

/* An attack on a day, told by a document of its own. */
static dgm_incident_event attack(int64_t number, int64_t day,
                                 const char *sentence, const char *trigger)
{
    dgm_incident_event event = {.event = number,
                                .document = number,
                                .published = day + 1,
                                .day_first = day,
                                .day_last = day,
                                .dated = true,
                                .type = dgm_incident_type("ASSAULT"),
                                .told_first = {day},
                                .told_last = {day},
                                .told_count = 1};
    say(&event, sentence, trigger);
    return event;
}

static const char one[] = "Police in Northport said a bomb killed three "
                          "officers of the harbour watch on Thursday.";
static const char same[] = "A bomb at the harbour of Northport killed at "
                           "least five officers on Thursday, a doctor said.";
static const char other[] = "Soldiers shot two smugglers near the bridge of "
                            "Eastwick.";

static void words_of_a_sentence(void **state)
{
    (void)state;
    dgm_incident_event a = attack(1, 100, one, "killed");
    dgm_incident_event b = attack(2, 100, same, "killed");
    dgm_incident_event c = attack(3, 100, other, "shot");
    dgm_incident_shares near =
        dgm_incident_words_share(&a.sentence, &b.sentence);
    dgm_incident_shares far =
        dgm_incident_words_share(&a.sentence, &c.sentence);
    dgm_incident_shares self =
        dgm_incident_words_share(&a.sentence, &a.sentence);
    assert_true(self.like > 0.999F && self.like < 1.001F);
    assert_true(near.like > far.like + 0.2F);
    assert_true(near.names_shared > 0);
    assert_true(far.names_shared <= 0);
    assert_true(near.near_shared > 0);
    /* A word that stands there twice is one word. */
    dgm_incident_words twice = {.count = 0};
    dgm_incident_words_add(&twice, table, DGM_STR("harbour Harbour harbours"),
                           (dgm_str){NULL, 0}, 1);
    dgm_incident_words_sort(&twice);
    assert_int_equal(twice.count, 1);
    assert_true(twice.at[0].name);
}

static void long_text_is_cut(void **state)
{
    (void)state;
    char text[4096];
    size_t len = 0;
    for (int i = 0; i < 300; i++) {
        len += (size_t)snprintf(text + len, sizeof text - len, "word%d ", i);
    }
    dgm_incident_words words = {.count = 0};
    dgm_incident_words_add(&words, table, dgm_str_from(text),
                           (dgm_str){NULL, 0}, 1);
    dgm_incident_words_sort(&words);
    assert_int_equal(words.count <= DGM_INCIDENT_WORDS, 1);
    assert_true(words.length > 0);
    dgm_incident_words none = {.count = 0};
    dgm_incident_words_add(&none, table, (dgm_str){NULL, 0},
                           (dgm_str){NULL, 0}, 1);
    dgm_incident_words_sort(&none);
    assert_int_equal(none.count, 0);
    dgm_incident_shares shares = dgm_incident_words_share(&none, &words);
    assert_true(shares.like <= 0 && shares.known <= 0);
}

static void pairs_are_judged(void **state)
{
    (void)state;
    dgm_incident_event a = attack(1, 100, one, "killed");
    dgm_incident_event b = attack(2, 100, same, "killed");
    dgm_incident_event c = attack(3, 100, other, "shot");
    assert_true(dgm_incident_pair_score(&a, &b) > 0);
    assert_true(dgm_incident_pair_score(&a, &c) < -1);
    /* Which one comes first does not matter. */
    float there = dgm_incident_pair_score(&a, &b);
    float back = dgm_incident_pair_score(&b, &a);
    assert_true(there - back < 0.01F && back - there < 0.01F);
    /* Another day, another toll, only planned: each speaks against it. */
    dgm_incident_event later = attack(4, 107, same, "killed");
    assert_true(dgm_incident_pair_score(&a, &later) < there);
    dgm_incident_event more = b;
    a.toll[0] = (dgm_incident_toll){true, 3, 3};
    more.toll[0] = (dgm_incident_toll){true, 90, 90};
    assert_true(dgm_incident_pair_score(&a, &more) < there);
    dgm_incident_event planned = b;
    planned.future = true;
    assert_true(dgm_incident_pair_score(&a, &planned) < there);
    assert_true(dgm_incident_probability(0) > 0.49F &&
                dgm_incident_probability(0) < 0.51F);
}

static float evidence(const dgm_incident_event *a, const dgm_incident_event *b,
                      dgm_incident_evidence which)
{
    float out[DGM_INCIDENT_EVIDENCES];
    dgm_incident_pair_weigh(a, b, out);
    return out[which];
}

static void parties_are_compared(void **state)
{
    (void)state;
    dgm_incident_event a = attack(1, 100, one, "killed");
    dgm_incident_event b = attack(2, 100, same, "killed");
    a.party_count = b.party_count = 1;
    a.party[0] = (dgm_incident_party){.key = 7, .country = 1};
    b.party[0] = (dgm_incident_party){.key = 7, .country = 1};
    assert_true(evidence(&a, &b, DGM_INCIDENT_ACTOR_SAME) >= 1);
    b.party[0] = (dgm_incident_party){.key = 8, .part_of = {7}, .country = 1};
    float part = evidence(&a, &b, DGM_INCIDENT_ACTOR_SAME);
    assert_true(part > 0.5F && part < 1);
    b.party[0] = (dgm_incident_party){.key = 9, .country = 2};
    assert_true(evidence(&a, &b, DGM_INCIDENT_ACTOR_SAME) <= 0);
    assert_true(evidence(&a, &b, DGM_INCIDENT_ACTOR_OTHER) >= 1);
    b.party[0] = (dgm_incident_party){.key = 7, .recipient = true};
    assert_true(evidence(&a, &b, DGM_INCIDENT_CROSSED) >= 1);
}

static void places_are_compared(void **state)
{
    (void)state;
    dgm_incident_event a = attack(1, 100, one, "killed");
    dgm_incident_event b = attack(2, 100, same, "killed");
    a.place_count = b.place_count = 1;
    a.own_place = b.own_place = true;
    a.place[0] = (dgm_incident_place){
        .geonames = 5, .country = 1, .located = true, .lat = 50, .lon = 10};
    b.place[0] = a.place[0];
    assert_true(evidence(&a, &b, DGM_INCIDENT_PLACE_SAME) >= 1);
    b.place[0].geonames = 6;
    b.place[0].lat = 50.2;
    assert_true(evidence(&a, &b, DGM_INCIDENT_PLACE_NEAR) >= 1);
    b.place[0].lat = 58;
    assert_true(evidence(&a, &b, DGM_INCIDENT_PLACE_OTHER) >= 1);
    b.place[0] = (dgm_incident_place){.country = 1, .wide = true};
    assert_true(evidence(&a, &b, DGM_INCIDENT_PLACE_COUNTRY) >= 1);
    b.place[0].country = 2;
    assert_true(evidence(&a, &b, DGM_INCIDENT_PLACE_OTHER) >= 1);
}

static void evidence_has_words(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < DGM_INCIDENT_EVIDENCES; i++) {
        assert_true(strlen(dgm_incident_evidence_words(i)) > 3);
    }
    assert_string_equal(dgm_incident_evidence_words(DGM_INCIDENT_EVIDENCES),
                        "");
}

static void keys_are_bounded(void **state)
{
    (void)state;
    uint64_t key[DGM_INCIDENT_KEYS];
    uint64_t pair[DGM_INCIDENT_PAIRS];
    dgm_incident_event a = attack(
        1, 100,
        "Adam Borg, Cora Dunn, Egon Falk, Gerda Holm, Ivo Jung, Karl Lund, "
        "Mara Nagy and Olga Pohl met Quin Rask, Sven Thor and Ulla Vogt.",
        "met");
    a.party_count = DGM_INCIDENT_PARTIES;
    for (uint32_t i = 0; i < a.party_count; i++) {
        a.party[i].key = 100 + i;
    }
    a.place_count = DGM_INCIDENT_PLACES;
    for (uint32_t i = 0; i < a.place_count; i++) {
        a.place[i].geonames = 100 + (int64_t)i;
    }
    uint32_t keys = dgm_incident_keys(&a, key);
    uint32_t pairs = dgm_incident_pairs(&a, pair);
    assert_true(keys > DGM_INCIDENT_PARTIES && keys <= DGM_INCIDENT_KEYS);
    assert_int_equal(pairs, DGM_INCIDENT_PAIRS);
    assert_int_equal(dgm_incident_type("NO SUCH"), 16);
}

static void tolls_are_told(void **state)
{
    (void)state;
    dgm_incident_tolls tolls = {.count = 0};
    dgm_buf out;
    dgm_buf_init(&out, 4096);
    dgm_incident_tolls_text(&tolls, &out);
    assert_int_equal(out.len, 0);
    assert_null(dgm_incident_tolls_killed(&tolls));
    dgm_str none = {NULL, 0};
    dgm_incident_tolls_add(&tolls, DGM_STR("wounded"), true, 12, true, 12,
                           none);
    dgm_incident_tolls_add(&tolls, DGM_STR("killed"), true, 7, false, 0,
                           DGM_STR("witnesses"));
    dgm_incident_tolls_add(&tolls, DGM_STR("killed"), true, 3, true, 3,
                           DGM_STR("police"));
    dgm_incident_tolls_add(&tolls, DGM_STR("killed"), false, 0, false, 0,
                           none);
    dgm_incident_tolls_text(&tolls, &out);
    dgm_buf_char(&out, 0);
    assert_string_equal(out.ptr,
                        "wounded 12; killed 3 (police) to 7 (witnesses)");
    dgm_buf_release(&out);
}

static void votes_are_counted(void **state)
{
    (void)state;
    dgm_votes *votes = calloc(1, sizeof *votes);
    dgm_buf out;
    dgm_buf_init(&out, 4096);
    assert_null(dgm_votes_best(votes));
    assert_null(dgm_votes_add(votes, (dgm_str){NULL, 0}, 1));
    (void)dgm_votes_add(votes, DGM_STR("rebels"), 1);
    (void)dgm_votes_add(votes, DGM_STR("the army"), 2);
    (void)dgm_votes_add(votes, DGM_STR("rebels"), 3);
    assert_string_equal(dgm_votes_best(votes)->text, "rebels");
    votes->at[1].rank = 1;
    assert_string_equal(dgm_votes_best(votes)->text, "the army");
    dgm_votes_list(votes, 3, &out);
    dgm_buf_char(&out, 0);
    assert_string_equal(out.ptr, "rebels; the army");
    for (int i = 0; i < 100; i++) {
        char name[16];
        (void)snprintf(name, sizeof name, "name %d", i);
        (void)dgm_votes_add(votes, dgm_str_from(name), 1);
    }
    assert_int_equal(votes->count, DGM_VOTES_ROOM);
    /* A character is never cut. */
    assert_int_equal(dgm_votes_cut(DGM_STR("a\xC3\xA9"), 2), 1);
    assert_int_equal(dgm_votes_cut(DGM_STR("a\xC3\xA9"), 3), 3);
    dgm_buf_release(&out);
    free(votes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_of_a_sentence),
        cmocka_unit_test(long_text_is_cut),
        cmocka_unit_test(pairs_are_judged),
        cmocka_unit_test(parties_are_compared),
        cmocka_unit_test(places_are_compared),
        cmocka_unit_test(evidence_has_words),
        cmocka_unit_test(keys_are_bounded),
        cmocka_unit_test(tolls_are_told),
        cmocka_unit_test(votes_are_counted),
    };
    return cmocka_run_group_tests(tests, open_table, close_table);
}
