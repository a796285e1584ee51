/* SPDX-License-Identifier: Apache-2.0 */
/* Claims and stances on small trees, one construction each. */
#include "claim/claim.h"
#include "lexicon/lexicon.h"
#include "syntax/conllu.h"
#include "tree/tree.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static dgm_lexicon *lexicon;

static int open_lexicon(void **state)
{
    (void)state;
    dgm_error err = {0};
    return (int)dgm_lexicon_open(&lexicon, DGM_SHARE "/lexicon.dgm", NULL, 0,
                                 &err);
}

static int close_lexicon(void **state)
{
    (void)state;
    dgm_lexicon_close(lexicon);
    return 0;
}

typedef struct fixture {
    dgm_cues *cues;
    dgm_doc *doc;
    dgm_arena scratch;
} fixture;

static int set_up(void **state)
{
    static fixture self;
    dgm_error err = {0};
    self = (fixture){0};
    dgm_arena_init(&self.scratch, 0);
    self.doc = dgm_doc_new();
    assert_int_equal(
        dgm_cues_open(&self.cues, DGM_SOURCE_DIR "/data/cues", NULL, 0, &err),
        0);
    *state = &self;
    return 0;
}

static int tear_down(void **state)
{
    fixture *self = *state;
    dgm_cues_close(self->cues);
    dgm_doc_free(self->doc);
    dgm_arena_release(&self->scratch);
    return 0;
}

/* A tree as "form/lemma/UPOS/head/deprel" words, one sentence. */
static void read_tree(fixture *self, const char *words)
{
    char bytes[8192];
    size_t len = 0;
    int number = 1;
    for (const char *at = words; *at; number++) {
        char form[64];
        char lemma[64];
        char upos[16];
        char head[8];
        char rel[32];
        int used = 0;
        assert_int_equal(sscanf(at, " %63[^/]/%63[^/]/%15[^/]/%7[^/]/%31s%n",
                                form, lemma, upos, head, rel, &used),
                         5);
        len += (size_t)snprintf(bytes + len, sizeof bytes - len,
                                "%d\t%s\t%s\t%s\t_\t_\t%s\t%s\t_\t_\n", number,
                                form, lemma, upos, head, rel);
        at += used;
        while (*at == ' ') {
            at++;
        }
    }
    bytes[len++] = '\n';
    size_t used = 0;
    dgm_doc_clear(self->doc);
    assert_int_equal(dgm_conllu_read(self->doc,
                                     (dgm_str){bytes, (uint32_t)len}, "test",
                                     1, &used, NULL),
                     0);
}

static void annotate(fixture *self)
{
    dgm_lists_mark(dgm_lexicon_lists(lexicon), self->doc);
    assert_int_equal(dgm_tree_annotate(dgm_lexicon_lists(lexicon), self->doc),
                     0);
    assert_int_equal(
        dgm_claim_annotate(NULL, self->cues, self->doc, &self->scratch), 0);
}

static void expect(const fixture *self, dgm_span span, const char *text)
{
    dgm_str found = dgm_span_str(self->doc, span);
    char copy[512];
    (void)snprintf(copy, sizeof copy, "%.*s", (int)found.len, found.ptr);
    assert_string_equal(copy, text);
}

static const dgm_predicate *predicate(const fixture *self, uint32_t token)
{
    for (uint32_t i = 0; i < self->doc->predicate.count; i++) {
        if (self->doc->predicate.at[i].token == token) {
            return &self->doc->predicate.at[i];
        }
    }
    fail_msg("token %u is no predicate", token);
    return NULL;
}

static void indirect_speech(void **state)
{
    fixture *self = *state;
    read_tree(self, "Officials/official/NOUN/2/nsubj said/say/VERB/0/root "
                    "that/that/SCONJ/5/mark rebels/rebel/NOUN/5/nsubj "
                    "left/leave/VERB/2/ccomp ././PUNCT/2/punct");
    annotate(self);
    assert_int_equal(self->doc->claim.count, 1);
    const dgm_claim *claim = &self->doc->claim.at[0];
    expect(self, claim->source.at[0], "Officials");
    expect(self, claim->cue, "said");
    expect(self, claim->content.at[0], "that rebels left");
    assert_int_equal(claim->source_kind, DGM_SOURCE_UNNAMED);
    assert_int_equal(claim->cue_class, DGM_CUE_SAY);
    assert_true(dgm_str_is(claim->factbank, "CT+"));
    assert_true(dgm_str_is(claim->admiralty, "F6"));
}

static void inserted_cue(void **state)
{
    fixture *self = *state;
    read_tree(self, "Troops/troops/NOUN/5/nsubj ,/,/PUNCT/4/punct "
                    "he/he/PRON/4/nsubj said/say/VERB/5/parataxis "
                    "left/leave/VERB/0/root ././PUNCT/5/punct");
    annotate(self);
    assert_int_equal(self->doc->claim.count, 1);
    const dgm_claim *claim = &self->doc->claim.at[0];
    assert_int_equal(claim->content.count, 2);
    expect(self, claim->content.at[0], "Troops");
    expect(self, claim->content.at[1], "left");
    assert_int_equal(claim->source_kind, DGM_SOURCE_PRONOUN);
}

static void passive_it(void **state)
{
    fixture *self = *state;
    read_tree(self, "It/it/PRON/3/expl is/be/AUX/3/aux:pass "
                    "reported/report/VERB/0/root that/that/SCONJ/6/mark "
                    "troops/troops/NOUN/6/nsubj left/leave/VERB/3/ccomp");
    annotate(self);
    assert_int_equal(self->doc->claim.count, 1);
    const dgm_claim *claim = &self->doc->claim.at[0];
    assert_int_equal(claim->source_kind, DGM_SOURCE_NONE);
    assert_int_equal(claim->source.count, 0);
    assert_int_equal(claim->cue_pattern, DGM_PATTERN_PASSIVE_IT);
    expect(self, claim->cue, "is reported");
}

static void nested_claims(void **state)
{
    fixture *self = *state;
    read_tree(self, "Ann/Ann/PROPN/2/nsubj said/say/VERB/0/root "
                    "Bob/Bob/PROPN/4/nsubj denied/deny/VERB/2/ccomp "
                    "that/that/SCONJ/7/mark he/he/PRON/7/nsubj "
                    "lied/lie/VERB/4/ccomp");
    annotate(self);
    assert_int_equal(self->doc->claim.count, 2);
    assert_int_equal(self->doc->claim.at[0].parent, DGM_NONE);
    assert_int_equal(self->doc->claim.at[1].parent, 0);
    assert_int_equal(self->doc->claim.at[0].claim.at[0], 1);
    assert_true(dgm_str_is(self->doc->claim.at[1].factbank, "CT-"));
    assert_int_equal(self->doc->claim.at[1].source_kind, DGM_SOURCE_NAMED);
}

static void according_to(void **state)
{
    fixture *self = *state;
    read_tree(self, "Troops/troops/NOUN/2/nsubj left/leave/VERB/0/root "
                    ",/,/PUNCT/7/punct according/accord/VERB/7/case "
                    "to/to/ADP/4/fixed a/a/DET/7/det "
                    "report/report/NOUN/2/obl");
    annotate(self);
    assert_int_equal(self->doc->claim.count, 1);
    const dgm_claim *claim = &self->doc->claim.at[0];
    expect(self, claim->source.at[0], "a report");
    expect(self, claim->cue, "according to");
    assert_true(dgm_str_is(claim->cue_lemma, "according to"));
    expect(self, claim->content.at[0], "Troops left");
    assert_int_equal(claim->source_kind, DGM_SOURCE_DOCUMENT);
}

static void negation_and_modal(void **state)
{
    fixture *self = *state;
    read_tree(self, "Troops/troops/NOUN/4/nsubj may/may/AUX/4/aux "
                    "not/not/PART/4/advmod leave/leave/VERB/0/root");
    annotate(self);
    const dgm_predicate *p = predicate(self, 3);
    assert_int_equal(p->stance.certainty, DGM_CERTAINTY_POSSIBLE);
    assert_int_equal(p->stance.polarity, DGM_POLARITY_NEG);
}

static void condition(void **state)
{
    fixture *self = *state;
    read_tree(self, "If/if/SCONJ/3/mark they/they/PRON/3/nsubj "
                    "leave/leave/VERB/7/advcl ,/,/PUNCT/3/punct "
                    "rebels/rebel/NOUN/7/nsubj will/will/AUX/7/aux "
                    "attack/attack/VERB/0/root");
    dgm_event event = {.trigger = 2, .stated = 2, .claim = DGM_NONE};
    assert_int_equal(
        dgm_vec_push(&self->doc->arena, &self->doc->event, &event), 0);
    event.trigger = event.stated = 6;
    assert_int_equal(
        dgm_vec_push(&self->doc->arena, &self->doc->event, &event), 0);
    annotate(self);
    const dgm_doc *doc = self->doc;
    assert_int_equal(doc->link.count, 1);
    assert_int_equal(doc->link.at[0].kind, DGM_LINK_IF);
    assert_int_equal(doc->link.at[0].from, 0);
    assert_int_equal(doc->link.at[0].to, 1);
}

static void reported_event(void **state)
{
    fixture *self = *state;
    read_tree(self, "Ann/Ann/PROPN/2/nsubj said/say/VERB/0/root "
                    "rebels/rebel/NOUN/4/nsubj left/leave/VERB/2/ccomp");
    dgm_event event = {.trigger = 3, .stated = 3, .claim = DGM_NONE};
    assert_int_equal(
        dgm_vec_push(&self->doc->arena, &self->doc->event, &event), 0);
    annotate(self);
    const dgm_event *found = &self->doc->event.at[0];
    assert_true(found->reported);
    assert_int_equal(found->claim, 0);
    assert_int_equal(found->stance.certainty, DGM_CERTAINTY_UNDERSPECIFIED);
    assert_int_equal(self->doc->claim.at[0].event.at[0], 0);
}

static void implicatives(void **state)
{
    fixture *self = *state;
    read_tree(self, "They/they/PRON/2/nsubj failed/fail/VERB/0/root "
                    "to/to/PART/4/mark agree/agree/VERB/2/xcomp");
    annotate(self);
    assert_int_equal(self->doc->claim.count, 0);
    const dgm_predicate *p = predicate(self, 3);
    assert_int_equal(p->stance.certainty, DGM_CERTAINTY_CERTAIN);
    assert_int_equal(p->stance.polarity, DGM_POLARITY_NEG);
}

/* Marks tagged as verbs: nothing is said behind the colon. */
static void colon_without_words(void **state)
{
    fixture *self = *state;
    read_tree(self, "Bob/Bob/PROPN/0/root :/:/PUNCT/1/punct -/-/VERB/1/dep "
                    "-/-/VERB/1/dep -/-/VERB/1/dep");
    annotate(self);
    assert_int_equal(self->doc->claim.count, 0);
}

static void colon_with_words(void **state)
{
    fixture *self = *state;
    read_tree(self, "Bob/Bob/PROPN/0/root :/:/PUNCT/1/punct "
                    "They/they/PRON/4/nsubj left/leave/VERB/1/dep "
                    "again/again/ADV/4/advmod ././PUNCT/1/punct");
    annotate(self);
    assert_int_equal(self->doc->claim.count, 1);
    expect(self, self->doc->claim.at[0].source.at[0], "Bob");
    expect(self, self->doc->claim.at[0].content.at[0], "They left again");
}

/* "Ann said that rebels left, Bob said that rebels never left." */
static const char quarrel[] =
    "Ann/Ann/PROPN/2/nsubj said/say/VERB/0/root that/that/SCONJ/5/mark "
    "rebels/rebel/NOUN/5/nsubj left/leave/VERB/2/ccomp ,/,/PUNCT/8/punct "
    "Bob/Bob/PROPN/8/nsubj said/say/VERB/2/conj that/that/SCONJ/12/mark "
    "rebels/rebel/NOUN/12/nsubj never/never/ADV/12/advmod "
    "left/leave/VERB/8/ccomp";

static void one_happening_two_tellings(void **state)
{
    fixture *self = *state;
    read_tree(self, quarrel);
    annotate(self);
    const dgm_doc *doc = self->doc;
    assert_int_equal(doc->competing.count, 1);
    assert_int_equal(doc->competing.at[0].first, 0);
    assert_int_equal(doc->competing.at[0].count, 2);
    const dgm_telling *ann = &doc->telling.at[0];
    const dgm_telling *bob = &doc->telling.at[1];
    assert_int_equal(ann->claim, 0);
    assert_int_equal(bob->claim, 1);
    assert_int_equal(ann->token, 4);
    assert_int_equal(bob->token, 11);
    assert_int_equal(ann->stance.polarity, DGM_POLARITY_POS);
    assert_int_equal(bob->stance.polarity, DGM_POLARITY_NEG);
    assert_true(ann->asserts && bob->asserts);
    assert_int_equal(ann->contradicts, 2);
    assert_int_equal(bob->contradicts, 1);
    assert_int_equal(ann->agrees | bob->agrees, 0);
    assert_true(dgm_str_is(doc->claim.at[0].admiralty, "F4"));
    assert_true(dgm_str_is(doc->claim.at[1].admiralty, "F4"));
}

/* The same parties and the same act, in an event each. */
static void events_told_alike(void **state)
{
    fixture *self = *state;
    read_tree(self, "Ann/Ann/PROPN/2/nsubj said/say/VERB/0/root "
                    "rebels/rebel/NOUN/4/nsubj shelled/shell/VERB/2/ccomp "
                    "Dorne/Dorne/PROPN/4/obj ,/,/PUNCT/8/punct "
                    "Bob/Bob/PROPN/8/nsubj said/say/VERB/2/conj "
                    "rebels/rebel/NOUN/10/nsubj shelled/shell/VERB/8/ccomp "
                    "Dorne/Dorne/PROPN/10/obj");
    for (uint32_t i = 0; i < 2; i++) {
        uint32_t verb = i == 0 ? 3 : 9;
        dgm_event event = {.type = DGM_EVENT_ASSAULT,
                           .trigger = verb,
                           .stated = verb,
                           .place = DGM_NONE,
                           .date = DGM_NONE,
                           .claim = DGM_NONE,
                           .stance = {.certainty = DGM_CERTAINTY_CERTAIN,
                                      .polarity = DGM_POLARITY_POS,
                                      .time = DGM_TIME_NON_FUTURE}};
        dgm_party doer = {.actor = DGM_NONE, .head = verb - 1};
        dgm_party town = {.actor = DGM_NONE, .head = verb + 1};
        dgm_arena *arena = &self->doc->arena;
        assert_int_equal(dgm_vec_push(arena, &event.actor, &doer), 0);
        assert_int_equal(dgm_vec_push(arena, &event.recipient, &town), 0);
        assert_int_equal(dgm_vec_push(arena, &self->doc->event, &event), 0);
    }
    annotate(self);
    const dgm_doc *doc = self->doc;
    assert_int_equal(doc->competing.count, 1);
    assert_int_equal(doc->competing.at[0].event.count, 2);
    assert_int_equal(doc->telling.at[0].agrees, 2);
    assert_int_equal(doc->telling.at[1].agrees, 1);
    /* Nothing is known of Ann and Bob. */
    assert_true(dgm_str_is(doc->claim.at[0].admiralty, "F2"));
    /* On two days it is not one act. */
    dgm_date day = {.value = DGM_STR("2024-03-05"), .head = 3};
    assert_int_equal(dgm_vec_push(&self->doc->arena, &self->doc->date, &day),
                     0);
    assert_int_equal(dgm_vec_push(&self->doc->arena, &self->doc->date, &day),
                     0);
    for (uint32_t i = 0; i < 2; i++) {
        self->doc->event.at[i].date = i;
        self->doc->event.at[i].when =
            i == 0 ? DGM_STR("2024-03-05") : DGM_STR("2024-03-06");
    }
    self->doc->claim.count = self->doc->link.count = 0;
    self->doc->telling.count = self->doc->competing.count = 0;
    self->doc->predicate.count = self->doc->casualty.count = 0;
    assert_int_equal(
        dgm_claim_annotate(NULL, self->cues, self->doc, &self->scratch), 0);
    assert_int_equal(self->doc->competing.count, 0);
}

static void one_source_alone(void **state)
{
    fixture *self = *state;
    read_tree(self, "Ann/Ann/PROPN/2/nsubj said/say/VERB/0/root "
                    "that/that/SCONJ/6/mark Bob/Bob/PROPN/6/nsubj "
                    "never/never/ADV/6/advmod left/leave/VERB/2/ccomp");
    annotate(self);
    assert_int_equal(self->doc->competing.count, 0);
    assert_true(dgm_str_is(self->doc->claim.at[0].admiralty, "F6"));
}

static void words_that_rate(void **state)
{
    fixture *self = *state;
    read_tree(self, "A/a/DET/4/det usually/usually/ADV/3/advmod "
                    "reliable/reliable/ADJ/4/amod source/source/NOUN/6/nsubj "
                    "falsely/falsely/ADV/6/advmod claimed/claim/VERB/0/root "
                    "that/that/SCONJ/9/mark rebels/rebel/NOUN/9/nsubj "
                    "left/leave/VERB/6/ccomp");
    annotate(self);
    const dgm_claim *claim = &self->doc->claim.at[0];
    assert_true(dgm_str_is(claim->admiralty, "B5"));
    assert_int_equal(claim->rated.count, 2);
    expect(self, claim->rated.at[0], "usually reliable");
    expect(self, claim->rated.at[1], "falsely");
}

/* Said by Ann, not by the writer. */
static void rated_by_another(void **state)
{
    fixture *self = *state;
    read_tree(self, "Ann/Ann/PROPN/2/nsubj said/say/VERB/0/root "
                    "the/the/DET/4/det source/source/NOUN/6/nsubj "
                    "is/be/AUX/6/cop unreliable/unreliable/ADJ/2/ccomp "
                    "and/and/CCONJ/10/cc the/the/DET/9/det "
                    "source/source/NOUN/10/nsubj claimed/claim/VERB/2/conj "
                    "rebels/rebel/NOUN/12/nsubj left/leave/VERB/10/ccomp");
    annotate(self);
    assert_true(self->doc->claim.count >= 2);
    for (uint32_t i = 0; i < self->doc->claim.count; i++) {
        assert_true(dgm_str_is(self->doc->claim.at[i].admiralty, "F6"));
    }
}

static void parts_of_a_value(void **state)
{
    fixture *self = *state;
    read_tree(self, "Ann/Ann/PROPN/2/nsubj said/say/VERB/0/root "
                    "rebels/rebel/NOUN/4/nsubj left/leave/VERB/2/ccomp");
    annotate(self);
    const dgm_predicate *p = predicate(self, 3);
    assert_false(p->read);
    assert_true(p->like[0] != '\0');
    assert_float_equal(p->value, (p->judged + 3.0F) / 2, 0.001);
    dgm_buf words;
    dgm_buf_init(&words, 256);
    dgm_signature_words("31b00p0v0", &words);
    dgm_buf_char(&words, '\0');
    assert_string_equal(words.ptr, "negated, future, said, past");
    dgm_buf_release(&words);
}

static void bad_sources(void **state)
{
    (void)state;
    static const char *const text[] = {"  word say\n",
                                       "nonsense x\n",
                                       "cue a\n  class shout\n",
                                       "cue a\n  source maybe\n",
                                       "hedge a\n  range 80-20\n",
                                       "cue a\n  word a b c d e\n",
                                       "cue a b\n",
                                       "cue a !replace\n",
                                       "cue a\ncue a\n",
                                       "cue a\n  author ct+ maybe\n",
                                       "cue a\n  frame nowhere\n",
                                       "cue a\n  pos letter\n",
                                       "cue a\n  mood blue\n",
                                       "cue a\n  time never\n",
                                       "cue a\n  colour red\n",
                                       "hedge a\n  range 8x\n",
                                       "hedge a\n  range 80\n",
                                       "cue a\n  word a | | b\n",
                                       "cue a\n  word b !drop\n",
                                       "  class say\n",
                                       "value x\n",
                                       "value x 9\n",
                                       "grade a\n  rates F\n",
                                       "grade a\n  rates 6\n",
                                       "grade a\n  rates AB\n"};
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        dgm_cues *cues;
        dgm_error err = {0};
        assert_int_equal(
            dgm_cues_from_text(&cues, "t", dgm_str_from(text[i]), &err),
            DGM_ERR_SYNTAX);
        assert_null(cues);
        assert_true(err.line > 0);
    }
}

/* ------------------------------------------------------ a thorough reader */

static void opine(fixture *self, float odds, dgm_range cue, dgm_range source,
                  const dgm_range *content, uint32_t count)
{
    dgm_claim_opinion one = {.odds = odds,
                             .cue = cue,
                             .source = source,
                             .content = content,
                             .content_count = count};
    self->doc->opined = true;
    assert_int_equal(
        dgm_vec_push(&self->doc->arena, &self->doc->claim_opinion, &one), 0);
}

/* He sees further than the rules do, who know what "said" is. */
static void opined_claim(void **state)
{
    fixture *self = *state;
    static const dgm_range content[] = {{3, 5}, {6, 8}};
    read_tree(self, "Two/two/NUM/2/nummod officials/official/NOUN/3/nsubj "
                    "said/say/VERB/0/root rebels/rebel/NOUN/5/nsubj "
                    "left/leave/VERB/3/ccomp ,/,/PUNCT/8/punct "
                    "troops/troops/NOUN/8/nsubj came/come/VERB/3/parataxis");
    opine(self, -0.2F, (dgm_range){2, 3}, (dgm_range){0, 2}, content, 2);
    annotate(self);
    assert_int_equal(self->doc->claim.count, 1);
    const dgm_claim *claim = &self->doc->claim.at[0];
    expect(self, claim->source.at[0], "Two officials");
    assert_int_equal(claim->content.count, 1); /* a comma joins them */
    expect(self, claim->content.at[0], "rebels left , troops came");
    assert_int_equal(claim->cue_class, DGM_CUE_SAY);
    assert_true(dgm_str_is(claim->rule, "say.speech.ccomp"));
    assert_true(claim->score > 0.4F && claim->score < 0.5F);
}

/* What only the rules see is none. */
static void doubted_claim(void **state)
{
    fixture *self = *state;
    read_tree(self, "Officials/official/NOUN/2/nsubj said/say/VERB/0/root "
                    "rebels/rebel/NOUN/4/nsubj left/leave/VERB/2/ccomp");
    self->doc->opined = true;
    annotate(self);
    assert_int_equal(self->doc->claim.count, 0);
}

/* Of what seems so to nobody readers are taught nothing: the rules' stays. */
static void unread_seeming(void **state)
{
    fixture *self = *state;
    read_tree(self, "Troops/troops/NOUN/2/nsubj seemed/seem/VERB/0/root "
                    "tired/tired/ADJ/2/xcomp");
    self->doc->opined = true;
    annotate(self);
    assert_int_equal(self->doc->claim.count, 1);
    assert_int_equal(self->doc->claim.at[0].cue_class, DGM_CUE_SEEM);
    assert_int_equal(self->doc->claim.at[0].source_kind, DGM_SOURCE_NONE);
}

/* A bracket that opens in a source closes in it. */
static void source_with_bracket(void **state)
{
    fixture *self = *state;
    static const dgm_range content[] = {{5, 7}};
    read_tree(self, "Ann/Ann/PROPN/5/nsubj (/(/PUNCT/3/punct "
                    "Greens/Greens/PROPN/1/appos )/)/PUNCT/3/punct "
                    "said/say/VERB/0/root rebels/rebel/NOUN/7/nsubj "
                    "left/leave/VERB/5/ccomp");
    opine(self, 1.0F, (dgm_range){4, 5}, (dgm_range){0, 3}, content, 1);
    annotate(self);
    assert_int_equal(self->doc->claim.count, 1);
    expect(self, self->doc->claim.at[0].source.at[0], "Ann ( Greens )");
}

/* A cue that no list knows needs better odds. */
static void unknown_cue(void **state)
{
    fixture *self = *state;
    static const dgm_range content[] = {{2, 4}};
    for (int likely = 0; likely < 2; likely++) {
        read_tree(self, "Ann/Ann/PROPN/2/nsubj zorbed/zorb/VERB/0/root "
                        "to/to/PART/4/mark leave/leave/VERB/2/xcomp");
        opine(self, likely ? 0.5F : -0.2F, (dgm_range){1, 2},
              (dgm_range){0, 1}, content, 1);
        annotate(self);
        assert_int_equal(self->doc->claim.count, likely);
    }
    const dgm_claim *claim = &self->doc->claim.at[0];
    assert_true(dgm_str_is(claim->rule, "read.ccomp"));
    assert_int_equal(claim->cue_class, DGM_CUE_WANT);
    assert_int_equal(claim->source_kind, DGM_SOURCE_NAMED);
    expect(self, claim->content.at[0], "to leave");
}

static void opined_value(void **state)
{
    fixture *self = *state;
    static const float value[] = {0, 3.5F, -1.5F};
    read_tree(self, "Ann/Ann/PROPN/2/nsubj left/leave/VERB/0/root "
                    "laughing/laugh/VERB/2/advcl");
    self->doc->value_opinion = value;
    annotate(self);
    assert_float_equal(predicate(self, 1)->value, 3, 1e-6);
    assert_float_equal(predicate(self, 2)->value, -1.5, 1e-6);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(indirect_speech),
                                       TEST(inserted_cue),
                                       TEST(passive_it),
                                       TEST(nested_claims),
                                       TEST(according_to),
                                       TEST(negation_and_modal),
                                       TEST(condition),
                                       TEST(reported_event),
                                       TEST(implicatives),
                                       TEST(colon_without_words),
                                       TEST(colon_with_words),
                                       TEST(opined_claim),
                                       TEST(doubted_claim),
                                       TEST(unknown_cue),
                                       TEST(opined_value),
                                       cmocka_unit_test(bad_sources),
                                       TEST(one_happening_two_tellings),
                                       TEST(events_told_alike),
                                       TEST(one_source_alone),
                                       TEST(words_that_rate),
                                       TEST(rated_by_another),
                                       TEST(parts_of_a_value),
                                       TEST(unread_seeming),
                                       TEST(source_with_bracket)};
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
