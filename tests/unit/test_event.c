/* SPDX-License-Identifier: Apache-2.0 */
/* What frames propose, one small tree a construction; and the coder over such
 * trees, with the shipped model. */
#include "event/decide.h"
#include "event/event.h"
#include "event/explain.h"
#include "event/when.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon/lexicon.h"
#include "syntax/conllu.h"
#include "tree/tree.h"

static dgm_lexicon *lexicon;

static const char codes[] = "040\tCONSULT\t\t1\n030\tAGREE\t\t4\n"
                            "190\tASSAULT\t\t-10\n120\tREJECT\t\t-4\n"
                            "130\tTHREATEN\t\t-4.4\n100\tREQUEST\t\t-5\n"
                            "173\tCOERCE\tarrest\t-5\n087\tRETREAT\t\t9\n"
                            "163\tCOERCE\trestrict\t-8\n";
static const char source[] =
    "set attack attack raid\n"
    "shift agree agree\nshift refuse refuse\nshift threat threaten\n"
    "shift demand urge demand\nshift stop stop\nshift pass begin\n"
    "family good AGREE CONSULT\n"
    "turn agree CONSULT : AGREE 030\nturn threat ASSAULT : THREATEN 130\n"
    "turn intend CONSULT : AGREE 030\nturn intend ASSAULT : THREATEN 130\n"
    "turn refuse &good : REJECT 120\nturn demand * : REQUEST 100\n"
    "turn stop ASSAULT : RETREAT 087\n"
    "CONSULT 040 v meet : subj = with obj\n"
    "CONSULT 040 n talk meeting : between poss = with between\n"
    "CONSULT 040 v hold +obj(talk meeting) : subj = with\n"
    "ASSAULT 190 v attack : subj > obj\n"
    "ASSAULT 190 v launch +obj(&attack) : subj > on\n"
    "ASSAULT 190 n attack raid : poss by > on\n"
    "COERCE 173 v arrest : subj > obj\n"
    "COERCE 163 v impose +obj(sanction) : subj > on\n"
    "REQUEST 100 v urge : subj > obj\n";

/* One word: form, part of speech, head (from 1), relation. */
typedef struct word {
    const char *form;
    const char *lemma;
    const char *upos;
    int head;
    const char *rel;
    const char *feats;
} word;

static dgm_frames *frames;
static dgm_event_model *model;
static dgm_arena scratch;
static dgm_doc *doc;
static dgm_sight sight;

static int set_up(void **state)
{
    (void)state;
    dgm_error err = {0};
    dgm_arena_init(&scratch, 0);
    doc = dgm_doc_new();
    return doc == NULL ||
           dgm_lexicon_open(&lexicon, DGM_SHARE "/lexicon.dgm", NULL, 0,
                            &err) != DGM_ERR_OK ||
           dgm_event_model_open(&model, DGM_SHARE "/events.dgm", &err) !=
               DGM_ERR_OK ||
           dgm_frames_parse(&frames, dgm_str_from(codes), dgm_str_from(source),
                            "test.frame", &err);
}

static int tear_down(void **state)
{
    (void)state;
    dgm_frames_close(frames);
    dgm_event_model_close(model);
    dgm_lexicon_close(lexicon);
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
    return 0;
}

/* Reads a tree. */
static void read_tree(const word *list, size_t count)
{
    char text[4096];
    size_t len = 0;
    for (size_t i = 0; i < count; i++) {
        len += (size_t)snprintf(
            text + len, sizeof text - len,
            "%zu\t%s\t%s\t%s\t_\t%s\t%d\t%s\t_\t_\n", i + 1, list[i].form,
            list[i].lemma, list[i].upos, list[i].feats ? list[i].feats : "_",
            list[i].head, list[i].rel);
    }
    len += (size_t)snprintf(text + len, sizeof text - len, "\n");
    size_t used = 0;
    dgm_error err = {0};
    dgm_doc_clear(doc);
    dgm_arena_reset(&scratch);
    assert_int_equal(dgm_conllu_read(doc, (dgm_str){text, (uint32_t)len},
                                     "test", 1, &used, &err),
                     DGM_ERR_OK);
    dgm_lists_mark(dgm_lexicon_lists(lexicon), doc);
    assert_int_equal(dgm_tree_annotate(dgm_lexicon_lists(lexicon), doc),
                     DGM_ERR_OK);
}

/* Reads a tree and tries the frames on it. */
static void match(const word *list, size_t count)
{
    read_tree(list, count);
    assert_int_equal(dgm_sight_open(&sight, frames, dgm_lexicon_lists(lexicon),
                                    doc, &scratch),
                     DGM_ERR_OK);
}
#define MATCH(list) match((list), sizeof(list) / sizeof *(list))

/* Reads a tree and codes it; rows with less than `least` are left out. */
static void code(const word *list, size_t count, float least)
{
    read_tree(list, count);
    assert_int_equal(dgm_event_annotate(model, frames,
                                        dgm_lexicon_lists(lexicon), least, doc,
                                        &scratch),
                     DGM_ERR_OK);
}
#define CODE(list, least) code((list), sizeof(list) / sizeof *(list), (least))

static void party(const dgm_parties *list, uint32_t at, const char *form)
{
    assert_true(at < list->count);
    dgm_str head = dgm_token_form(doc, list->at[at].head);
    if (!dgm_str_is(head, form)) {
        fail_msg("party %u is %.*s, not %s", at, (int)head.len, head.ptr,
                 form);
    }
}

static const dgm_event *only(dgm_event_type type)
{
    assert_int_equal(sight.proposal.count, 1);
    const dgm_proposal *one = &sight.proposal.at[0];
    assert_string_equal(dgm_event_type_name(one->event.type),
                        dgm_event_type_name(type));
    assert_ptr_equal(dgm_proposal_at(&sight, one->event.trigger), one);
    return &one->event;
}

static void test_active(void **state)
{
    (void)state;
    const word s[] = {{"Arvenia", "Arvenia", "PROPN", 2, "nsubj", NULL},
                      {"attacked", "attack", "VERB", 0, "root", NULL},
                      {"Belmark", "Belmark", "PROPN", 2, "obj", NULL},
                      {"and", "and", "CCONJ", 5, "cc", NULL},
                      {"Corland", "Corland", "PROPN", 3, "conj", NULL}};
    MATCH(s);
    const dgm_event *e = only(DGM_EVENT_ASSAULT);
    party(&e->actor, 0, "Arvenia");
    party(&e->recipient, 0, "Belmark");
    party(&e->recipient, 1, "Corland");
    assert_string_equal(e->cameo, "190");
    assert_float_equal((double)e->goldstein, -10.0, 1e-6);
    assert_false(e->negated);
}

static void test_passive(void **state)
{
    (void)state;
    const word s[] = {{"Belmark", "Belmark", "PROPN", 3, "nsubj:pass", NULL},
                      {"was", "be", "AUX", 3, "aux:pass", NULL},
                      {"attacked", "attack", "VERB", 0, "root", NULL},
                      {"by", "by", "ADP", 5, "case", NULL},
                      {"Arvenia", "Arvenia", "PROPN", 3, "obl:agent", NULL}};
    MATCH(s);
    const dgm_event *e = only(DGM_EVENT_ASSAULT);
    party(&e->actor, 0, "Arvenia");
    party(&e->recipient, 0, "Belmark");
}

static void test_negated(void **state)
{
    (void)state;
    const word s[] = {{"Arvenia", "Arvenia", "PROPN", 4, "nsubj", NULL},
                      {"did", "do", "AUX", 4, "aux", NULL},
                      {"not", "not", "PART", 4, "advmod", "Polarity=Neg"},
                      {"attack", "attack", "VERB", 0, "root", NULL},
                      {"Belmark", "Belmark", "PROPN", 4, "obj", NULL}};
    MATCH(s);
    assert_true(only(DGM_EVENT_ASSAULT)->negated);
}

static void test_light_verb(void **state)
{
    (void)state;
    const word s[] = {{"Arvenia", "Arvenia", "PROPN", 2, "nsubj", NULL},
                      {"held", "hold", "VERB", 0, "root", NULL},
                      {"talks", "talk", "NOUN", 2, "obj", NULL},
                      {"with", "with", "ADP", 5, "case", NULL},
                      {"Belmark", "Belmark", "PROPN", 3, "nmod", NULL}};
    MATCH(s);
    const dgm_event *e = only(DGM_EVENT_CONSULT);
    party(&e->actor, 0, "Arvenia");
    party(&e->recipient, 0, "Belmark");
    dgm_str trigger = dgm_span_str(doc, e->trigger_span);
    assert_true(dgm_str_is(trigger, "held talks"));
}

static void test_noun(void **state)
{
    (void)state;
    const word s[] = {{"Arvenia", "Arvenia", "PROPN", 3, "nmod:poss", NULL},
                      {"'s", "'s", "PART", 1, "case", NULL},
                      {"attack", "attack", "NOUN", 6, "nsubj", NULL},
                      {"on", "on", "ADP", 5, "case", NULL},
                      {"Belmark", "Belmark", "PROPN", 3, "nmod", NULL},
                      {"failed", "fail", "VERB", 0, "root", NULL}};
    MATCH(s);
    const dgm_event *e = only(DGM_EVENT_ASSAULT);
    party(&e->actor, 0, "Arvenia");
    party(&e->recipient, 0, "Belmark");
}

static void test_between(void **state)
{
    (void)state;
    const word s[] = {{"A", "a", "DET", 2, "det", NULL},
                      {"meeting", "meeting", "NOUN", 7, "nsubj", NULL},
                      {"between", "between", "ADP", 4, "case", NULL},
                      {"Arvenia", "Arvenia", "PROPN", 2, "nmod", NULL},
                      {"and", "and", "CCONJ", 6, "cc", NULL},
                      {"Belmark", "Belmark", "PROPN", 4, "conj", NULL},
                      {"began", "begin", "VERB", 0, "root", NULL}};
    MATCH(s);
    dgm_event e = *only(DGM_EVENT_CONSULT);
    assert_int_equal(e.actor.count, 2);
    assert_int_equal(dgm_party_both_sides(doc, &e), DGM_ERR_OK);
    assert_int_equal(e.recipient.count, 2);
}

static void test_reciprocal(void **state)
{
    (void)state;
    const word s[] = {{"Arvenia", "Arvenia", "PROPN", 4, "nsubj", NULL},
                      {"and", "and", "CCONJ", 3, "cc", NULL},
                      {"Belmark", "Belmark", "PROPN", 1, "conj", NULL},
                      {"met", "meet", "VERB", 0, "root", NULL}};
    MATCH(s);
    dgm_event e = *only(DGM_EVENT_CONSULT);
    assert_int_equal(e.actor.count, 2);
    assert_int_equal(dgm_party_both_sides(doc, &e), DGM_ERR_OK);
    assert_int_equal(e.recipient.count, 2);
}

static void test_shifts(void **state)
{
    (void)state;
    static const struct {
        const char *form;
        const char *lemma;
        const char *act;
        dgm_event_type type;
    } row[] = {{"agreed", "agree", "meet", DGM_EVENT_AGREE},
               {"refused", "refuse", "meet", DGM_EVENT_REJECT},
               {"threatened", "threaten", "attack", DGM_EVENT_THREATEN},
               {"began", "begin", "attack", DGM_EVENT_ASSAULT}};
    for (size_t i = 0; i < sizeof row / sizeof *row; i++) {
        const word s[] = {
            {"Arvenia", "Arvenia", "PROPN", 2, "nsubj", NULL},
            {row[i].form, row[i].lemma, "VERB", 0, "root", NULL},
            {"to", "to", "PART", 4, "mark", NULL},
            {row[i].act, row[i].act, "VERB", 2, "xcomp", "VerbForm=Inf"},
            {"Belmark", "Belmark", "PROPN", 4, "obj", NULL}};
        MATCH(s);
        const dgm_event *e = only(row[i].type);
        party(&e->actor, 0, "Arvenia");
        party(&e->recipient, 0, "Belmark");
    }
}

static void test_future(void **state)
{
    (void)state;
    const word s[] = {{"Arvenia", "Arvenia", "PROPN", 3, "nsubj", NULL},
                      {"will", "will", "AUX", 3, "aux", NULL},
                      {"meet", "meet", "VERB", 0, "root", NULL},
                      {"Belmark", "Belmark", "PROPN", 3, "obj", NULL}};
    MATCH(s);
    (void)only(DGM_EVENT_AGREE);
}

static void test_coordinated_verbs(void **state)
{
    (void)state;
    const word s[] = {{"Arvenia", "Arvenia", "PROPN", 2, "nsubj", NULL},
                      {"met", "meet", "VERB", 0, "root", NULL},
                      {"Belmark", "Belmark", "PROPN", 2, "obj", NULL},
                      {"and", "and", "CCONJ", 5, "cc", NULL},
                      {"attacked", "attack", "VERB", 2, "conj", NULL},
                      {"Corland", "Corland", "PROPN", 5, "obj", NULL}};
    MATCH(s);
    assert_int_equal(sight.proposal.count, 2);
    party(&sight.proposal.at[1].event.actor, 0, "Arvenia");
    party(&sight.proposal.at[1].event.recipient, 0, "Corland");
}

static void test_relative(void **state)
{
    (void)state;
    const word s[] = {{"rebels", "rebel", "NOUN", 5, "nsubj", NULL},
                      {"who", "who", "PRON", 3, "nsubj", "PronType=Rel"},
                      {"attacked", "attack", "VERB", 1, "acl:relcl", NULL},
                      {"Belmark", "Belmark", "PROPN", 3, "obj", NULL},
                      {"fled", "flee", "VERB", 0, "root", NULL}};
    MATCH(s);
    const dgm_event *e = only(DGM_EVENT_ASSAULT);
    party(&e->actor, 0, "rebels");
    party(&e->recipient, 0, "Belmark");
}

/* ------------------------------------------------- the coder on trees */

static const word arrest[] = {
    {"Arvenia", "Arvenia", "PROPN", 2, "nsubj", NULL},
    {"arrested", "arrest", "VERB", 0, "root", NULL},
    {"Belmark", "Belmark", "PROPN", 2, "obj", NULL},
    {".", ".", "PUNCT", 2, "punct", NULL}};

/* The event whose trigger is that word, or NULL. */
static const dgm_event *event_at(uint32_t token)
{
    for (uint32_t i = 0; i < doc->event.count; i++) {
        if (doc->event.at[i].trigger == token) {
            return &doc->event.at[i];
        }
    }
    return NULL;
}

static void test_coded(void **state)
{
    (void)state;
    CODE(arrest, -1);
    const dgm_event *e = event_at(1);
    assert_non_null(e);
    assert_int_equal(e->type, DGM_EVENT_COERCE);
    party(&e->actor, 0, "Arvenia");
    party(&e->recipient, 0, "Belmark");
    assert_string_equal(e->cameo, "173");
    assert_true(dgm_str_starts(e->rule, "test.frame:"));
    assert_int_equal(e->stance.polarity, DGM_POLARITY_POS);
    assert_true(e->score > 0 && e->score < 1);
    assert_true(dgm_mode_fits(e->type, e->mode));
}

static void test_nothing_to_code(void **state)
{
    (void)state;
    const word s[] = {{"The", "the", "DET", 2, "det", NULL},
                      {"river", "river", "NOUN", 4, "nsubj", NULL},
                      {"is", "be", "AUX", 4, "cop", NULL},
                      {"long", "long", "ADJ", 0, "root", NULL},
                      {".", ".", "PUNCT", 4, "punct", NULL}};
    CODE(s, 0);
    assert_int_equal(doc->event.count, 0);
}

static void test_least(void **state)
{
    (void)state;
    CODE(arrest, -1);
    float score = event_at(1)->score;
    CODE(arrest, score);
    assert_non_null(event_at(1));
    CODE(arrest, score + 0.001F);
    assert_null(event_at(1));
    CODE(arrest, 1.0F);
    assert_int_equal(doc->event.count, 0);
}

/* The same tree with these frames laid over those of the program. */
static void code_laid(const char *frame)
{
    char text[sizeof source + 200];
    dgm_error err = {0};
    dgm_frames *own = frames;
    (void)snprintf(text, sizeof text, "%s%s\n", source, frame);
    assert_int_equal(dgm_frames_parse(&frames, dgm_str_from(codes),
                                      dgm_str_from(text), "mine.frame", &err),
                     DGM_ERR_OK);
    uint32_t last = frames->frame.count - 1;
    frames->frame.at[last].layer = 1;
    /* As files laid over are: tried before the others of the lemma. */
    dgm_entry *entry = dgm_frames_entry(frames, dgm_key("arrest"));
    for (uint32_t *at = &entry->frame; *at != DGM_NONE;
         at = &frames->frame.at[*at].next) {
        if (*at == last) {
            *at = frames->frame.at[last].next;
            break;
        }
    }
    frames->frame.at[last].next = entry->frame;
    entry->frame = last;
    CODE(arrest, 0);
    dgm_frames_close(frames);
    frames = own;
}

static void test_laid_over(void **state)
{
    (void)state;
    code_laid("CONSULT 040 v arrest : subj = obj");
    const dgm_event *e = event_at(1);
    assert_non_null(e);
    assert_int_equal(e->type, DGM_EVENT_CONSULT);
    assert_true(e->score >= dgm_event_model_least(model));
    party(&e->actor, 0, "Arvenia");
    party(&e->recipient, 0, "Belmark");
    code_laid("NONE 000 v arrest : subj > obj");
    assert_null(event_at(1));
}

static void test_pair(void **state)
{
    (void)state;
    const dgm_asked asked[] = {{.source = {0, 7},
                                .target = {17, 24},
                                .has_source = true,
                                .has_target = true},
                               {.target = {17, 24}, .has_target = true}};
    read_tree(arrest, sizeof arrest / sizeof *arrest);
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        assert_int_equal(dgm_vec_push(&doc->arena, &doc->asked, &asked[i]),
                         DGM_ERR_OK);
    }
    assert_int_equal(dgm_event_annotate(model, frames,
                                        dgm_lexicon_lists(lexicon), 0, doc,
                                        &scratch),
                     DGM_ERR_OK);
    assert_int_equal(doc->pair.count, 2);
    for (uint32_t i = 0; i < doc->pair.count; i++) {
        float sum = 0.0F;
        assert_int_equal(doc->pair.at[i].type, DGM_EVENT_COERCE);
        for (int t = 0; t < DGM_EVENT_COUNT; t++) {
            sum += doc->pair.at[i].score[t];
        }
        assert_float_equal((double)sum, 1.0, 1e-4);
    }
}

static void test_explained(void **state)
{
    (void)state;
    dgm_explained why;
    bool found = false;
    CODE(arrest, -1);
    dgm_event e = *event_at(1);
    assert_int_equal(dgm_sight_open(&sight, frames, dgm_lexicon_lists(lexicon),
                                    doc, &scratch),
                     DGM_ERR_OK);
    dgm_decider decider = {
        .model = model, .sight = &sight, .doc = doc, .least = -1};
    assert_int_equal(dgm_event_explain(&decider, &e, &scratch, &why, &found),
                     DGM_ERR_OK);
    assert_true(found);
    assert_float_equal((double)why.decided.event.score, (double)e.score, 1e-6);
    assert_non_null(why.proposal);
    const float *share = why.trigger.type_share;
    float all = 0;
    double weighed = 0;
    for (uint32_t i = 0; i < DGM_EVENT_COUNT; i++) {
        all += share[i];
        assert_true(i == e.type || share[i] <= share[why.over]);
    }
    for (uint32_t i = 0; i < DGM_GROUND_COUNT; i++) {
        weighed += (double)why.ground[i];
        assert_true(dgm_ground_name(i)[0] != 0);
    }
    assert_float_equal((double)all, 1.0, 1e-4);
    assert_float_equal(weighed, log((double)(share[e.type] / share[why.over])),
                       1e-2);
    assert_true(why.ground[DGM_GROUND_FRAME] != 0);
    assert_string_equal(dgm_ground_name(DGM_GROUND_COUNT), "");
    /* A word that heads nothing is not found again. */
    e.trigger = 0;
    assert_int_equal(dgm_event_explain(&decider, &e, &scratch, &why, &found),
                     DGM_ERR_OK);
    assert_false(found);
}

/* -------------------------------------------------------------- when */

/* Adds the date that is the word numbered `token`, from 0. */
static void add_date(uint32_t token, const char *value, bool background)
{
    dgm_date date = {.token = {token, token + 1},
                     .value = dgm_str_from(value),
                     .head = doc->token.at[token].head,
                     .grain = DGM_GRAIN_YEAR,
                     .background = background};
    date.span = dgm_range_span(doc, date.token);
    assert_int_equal(dgm_vec_push(&doc->arena, &doc->date, &date), 0);
}

static void when(const char *value)
{
    uint32_t first = 0;
    dgm_event event = *only(DGM_EVENT_ASSAULT);
    doc->meta.published = dgm_str_from("2020-06-10");
    dgm_event_when(doc, &event, &first);
    dgm_str found = event.when;
    if (!dgm_str_is(found, value)) {
        fail_msg("when is %.*s, not %s", (int)found.len, found.ptr, value);
    }
}

static void test_date_of_its_own_clause(void **state)
{
    (void)state;
    const word own[] = {{"Arvenia", "Arvenia", "PROPN", 2, "nsubj", NULL},
                        {"attacked", "attack", "VERB", 0, "root", NULL},
                        {"Belmark", "Belmark", "PROPN", 2, "obj", NULL},
                        {"2001", "2001", "NUM", 2, "obl", NULL}};
    MATCH(own);
    when("2020-06-10");
    add_date(3, "2001", true);
    when("2001");
    doc->date.at[0].range = dgm_str_from("2001/2004");
    when("2001/2004");
    doc->date.at[0].range = doc->date.at[0].value = (dgm_str){"", 0};
    when("");
}

static void test_date_of_another_clause(void **state)
{
    (void)state;
    /* Arvenia, founded in 2001, attacked Belmark. */
    const word below[] = {{"Arvenia", "Arvenia", "PROPN", 4, "nsubj", NULL},
                          {"founded", "found", "VERB", 1, "acl", NULL},
                          {"2001", "2001", "NUM", 2, "obl", NULL},
                          {"attacked", "attack", "VERB", 0, "root", NULL},
                          {"Belmark", "Belmark", "PROPN", 4, "obj", NULL}};
    MATCH(below);
    add_date(2, "2001", true);
    when("2020-06-10");
    /* In 2001 it emerged that Arvenia attacked Belmark. */
    const word above[] = {{"2001", "2001", "NUM", 2, "obl", NULL},
                          {"emerged", "emerge", "VERB", 0, "root", NULL},
                          {"Arvenia", "Arvenia", "PROPN", 4, "nsubj", NULL},
                          {"attacked", "attack", "VERB", 2, "ccomp", NULL},
                          {"Belmark", "Belmark", "PROPN", 4, "obj", NULL}};
    MATCH(above);
    add_date(0, "2001", true);
    when("2001");
}

static void test_errors(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "NOSUCH 190 v attack : subj > obj",
        "ASSAULT 999 v attack : subj > obj",
        "ASSAULT 190 x attack : subj > obj",
        "ASSAULT 190 v attack",
        "ASSAULT 190 v attack : subj obj",
        "ASSAULT 190 v &none : subj > obj",
        "ASSAULT 190 v attack +obj( : subj > obj",
        "shift nosuch attack",
        "set",
        "ASSAULT 190 v attack : 7 > obj",
        "ASSAULT 190 x attack : subj > obj",
        "ASSAULT 190 v attack -obj() : subj > obj",
        "ASSAULT 190 v a +on(b) +on(c) +on(d) +on(e) : subj > obj",
        "ASSAULT 190 v a : by by by by by by by by by by by by by > obj",
        "  ASSAULT 190 v attack : subj > obj",
        "family",
        "family x",
        "family x NOSUCH",
        "family x &none",
        "turn nosuch * : AGREE 030",
        "turn agree * : NOSUCH 030",
        "turn agree * : AGREE 999",
        "finer NOSUCH AGREE 030",
        "finer AGREE NOSUCH 030",
        "finer AGREE CONSULT 999"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char text[200];
        dgm_error err = {0};
        dgm_frames *out = NULL;
        (void)snprintf(text, sizeof text, "# first\n%s\n", wrong[i]);
        assert_int_equal(dgm_frames_parse(&out, dgm_str_from(codes),
                                          dgm_str_from(text), "bad.frame",
                                          &err),
                         DGM_ERR_SYNTAX);
        assert_null(out);
        assert_int_equal(err.line, 2);
        assert_string_equal(err.file, "bad.frame");
    }
}

/* The shipped frames compile, and there are enough of them. */
static void test_shipped(void **state)
{
    (void)state;
    dgm_frames *out = NULL;
    dgm_error err = {0};
    dgm_err code =
        dgm_frames_open(&out, DGM_SOURCE_DIR "/data/frames", NULL, 0, &err);
    if (code != DGM_ERR_OK) {
        fail_msg("%s:%llu: %s", err.file, (unsigned long long)err.line,
                 err.message);
    }
    assert_true(dgm_frames_count(out) >= 1000);
    assert_true(dgm_frames_predicates(out) >= 600);
    dgm_frames_close(out);
}

int main(void)
{
    const struct CMUnitTest test[] = {
        cmocka_unit_test(test_active),
        cmocka_unit_test(test_passive),
        cmocka_unit_test(test_negated),
        cmocka_unit_test(test_light_verb),
        cmocka_unit_test(test_noun),
        cmocka_unit_test(test_between),
        cmocka_unit_test(test_reciprocal),
        cmocka_unit_test(test_shifts),
        cmocka_unit_test(test_future),
        cmocka_unit_test(test_coordinated_verbs),
        cmocka_unit_test(test_relative),
        cmocka_unit_test(test_coded),
        cmocka_unit_test(test_nothing_to_code),
        cmocka_unit_test(test_least),
        cmocka_unit_test(test_laid_over),
        cmocka_unit_test(test_pair),
        cmocka_unit_test(test_explained),
        cmocka_unit_test(test_date_of_its_own_clause),
        cmocka_unit_test(test_date_of_another_clause),
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_shipped)};
    return cmocka_run_group_tests(test, set_up, tear_down);
}
