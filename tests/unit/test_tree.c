/* SPDX-License-Identifier: Apache-2.0 */
/* What a tree says: one small tree for each question and construction. */
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

static dgm_doc *doc;

static int set_up(void **state)
{
    (void)state;
    doc = dgm_doc_new();
    return doc == NULL;
}

static int tear_down(void **state)
{
    (void)state;
    dgm_doc_free(doc);
    return 0;
}

#define BARE "VerbForm=Inf"
#define FIN  "Tense=Past|VerbForm=Fin"
#define VBG  "VerbForm=Ger"
#define VBN  "Tense=Past|VerbForm=Part"

/* Reads one sentence of words "form UPOS head deprel [feats]", one a line;
 * the lemma is given behind the form as "form/lemma" where it differs. */
static void read(const char *words)
{
    char bytes[8192];
    size_t len = 0;
    int number = 1;
    for (const char *at = words; *at; number++) {
        char form[64];
        char upos[16];
        char rel[32];
        char feats[128] = "_";
        int head = 0;
        int used = 0;
        const char *end = strchr(at, '\n');
        int found =
            sscanf(at, "%63s %15s %d %31s%n", form, upos, &head, rel, &used);
        assert_int_equal(found, 4);
        if (at + used < end) {
            (void)sscanf(at + used, "%127s", feats);
        }
        char *slash = strchr(form, '/');
        const char *lemma = slash && slash[1] ? slash + 1 : form;
        if (slash && slash[1]) {
            *slash = '\0';
        }
        len += (size_t)snprintf(bytes + len, sizeof bytes - len,
                                "%d\t%s\t%s\t%s\t_\t%s\t%d\t%s\t_\t_\n",
                                number, form, lemma, upos, feats, head, rel);
        at = end + 1;
    }
    bytes[len++] = '\n';
    size_t used = 0;
    dgm_doc_clear(doc);
    assert_int_equal(dgm_conllu_read(doc, (dgm_str){bytes, (uint32_t)len},
                                     "test", 1, &used, NULL),
                     0);
    dgm_lists_mark(dgm_lexicon_lists(lexicon), doc);
    assert_int_equal(dgm_tree_annotate(dgm_lexicon_lists(lexicon), doc), 0);
}

/* The clause whose head has this form. */
static const dgm_clause *clause(const char *form)
{
    for (uint32_t i = 0; i < doc->clause.count; i++) {
        if (dgm_str_is(dgm_token_form(doc, doc->clause.at[i].head), form)) {
            return &doc->clause.at[i];
        }
    }
    fail_msg("%s heads no clause", form);
    return NULL;
}

static void expect(uint32_t token, const char *form)
{
    if (form == NULL) {
        assert_int_equal(token, DGM_NONE);
        return;
    }
    assert_true(token != DGM_NONE);
    dgm_str found = dgm_token_form(doc, token);
    if (!dgm_str_is(found, form)) {
        fail_msg("%.*s, not %s", (int)found.len, found.ptr, form);
    }
}

static void who(const char *verb, const char *doer, const char *undergoer)
{
    expect(dgm_clause_doer(doc, clause(verb)), doer);
    expect(dgm_clause_undergoer(doc, clause(verb)), undergoer);
}

/* ------------------------------------------------------------------ voice */

static void active_and_passive(void **state)
{
    (void)state;
    read("Arvenia PROPN 2 nsubj\n"
         "attacked/attack VERB 0 root " FIN "\n"
         "Belmark PROPN 2 obj\n");
    assert_false(clause("attacked")->passive);
    who("attacked", "Arvenia", "Belmark");
    read("Belmark PROPN 3 nsubj:pass\n"
         "was/be AUX 3 aux:pass Tense=Past|VerbForm=Fin\n"
         "attacked/attack VERB 0 root " VBN "\n"
         "on ADP 5 case\n"
         "Monday PROPN 3 obl\n"
         "by ADP 7 case\n"
         "Arvenia PROPN 5 nmod\n");
    assert_true(clause("attacked")->passive);
    who("attacked", "Arvenia", "Belmark"); /* though it hangs on "Monday" */
    read("Belmark PROPN 3 nsubj:pass\n"
         "was/be AUX 3 aux:pass Tense=Past|VerbForm=Fin\n"
         "attacked/attack VERB 0 root " VBN "\n"
         "on ADP 5 case\n"
         "Monday PROPN 3 obl\n"
         "by ADP 7 case\n"
         "Arvenia PROPN 3 obl\n");
    who("attacked", "Arvenia", "Belmark");
}

static void bare_passives(void **state)
{
    (void)state;
    read("Troops NOUN 0 root\n"
         "killed/kill VERB 1 acl " VBN "\n"
         "by ADP 4 case\n"
         "rebels NOUN 2 obl\n");
    who("killed", "rebels", "Troops");
    read("He PRON 3 nsubj:pass\n"
         "was/be AUX 3 aux:pass Tense=Past|VerbForm=Fin\n"
         "seized/seize VERB 0 root " VBN "\n"
         "and CCONJ 5 cc\n"
         "beaten/beat VERB 3 conj " VBN "\n");
    assert_true(clause("beaten")->passive);
    who("beaten", NULL, "He");
    read("Captured/capture VERB 2 amod " VBN "\n"
         "rebels NOUN 3 nsubj\n"
         "fled/flee VERB 0 root " FIN "\n");
    who("Captured", NULL, "rebels");
    assert_int_equal(clause("Captured")->kind, DGM_CLAUSE_ATTRIBUTE);
}

/* ---------------------------------------------------------------- control */

static void infinitives(void **state)
{
    (void)state;
    const char *const sentence = "Arvenia PROPN 2 nsubj\n"
                                 "%s VERB 0 root " FIN "\n"
                                 "Belmark PROPN 2 obj\n"
                                 "to PART 5 mark\n"
                                 "leave VERB 2 xcomp " BARE "\n";
    char text[512];
    (void)snprintf(text, sizeof text, sentence, "urged/urge");
    read(text);
    who("leave", "Belmark", NULL);
    assert_int_equal(clause("leave")->kind, DGM_CLAUSE_OPEN);
    assert_int_equal(clause("leave")->form, DGM_VERB_INFINITIVE);
    (void)snprintf(text, sizeof text, sentence, "promised/promise");
    read(text);
    who("leave", "Arvenia", NULL);
    read("Belmark PROPN 3 nsubj:pass\n"
         "was/be AUX 3 aux:pass Tense=Past|VerbForm=Fin\n"
         "urged/urge VERB 0 root " VBN "\n"
         "to PART 5 mark\n"
         "leave VERB 3 xcomp " BARE "\n");
    who("leave", "Belmark", NULL);
    read("They PRON 2 nsubj\n"
         "called/call VERB 0 root " FIN "\n"
         "on ADP 4 case\n"
         "Belmark PROPN 2 obl\n"
         "to PART 6 mark\n"
         "leave VERB 2 advcl " BARE "\n");
    who("leave", "Belmark", NULL);
    read("Curbs NOUN 3 nsubj:pass\n"
         "were/be AUX 3 aux:pass Tense=Past|VerbForm=Fin\n"
         "imposed/impose VERB 0 root " VBN "\n"
         "to PART 5 mark\n"
         "punish VERB 3 advcl " BARE "\n"
         "Belmark PROPN 5 obj\n");
    who("punish", NULL, "Belmark"); /* the curbs punish nobody */
}

static void gerund_behind(const char *verb, const char *preposition,
                          const char *doer)
{
    char text[512];
    (void)snprintf(text, sizeof text,
                   "Arvenia PROPN 2 nsubj\n"
                   "%s VERB 0 root " FIN "\n"
                   "Belmark PROPN 2 obj\n"
                   "%s SCONJ 5 mark\n"
                   "shelling/shell VERB 2 advcl " VBG "\n"
                   "Corland PROPN 5 obj\n",
                   verb, preposition);
    read(text);
    who("shelling", doer, "Corland");
}

static void gerunds(void **state)
{
    (void)state;
    gerund_behind("accused/accuse", "of", "Belmark");
    gerund_behind("condemned/condemn", "for", "Belmark");
    gerund_behind("charged/charge", "with", "Belmark");
    gerund_behind("stopped/stop", "from", "Belmark");
    gerund_behind("won/win", "for", "Arvenia");
    gerund_behind("left/leave", "after", "Arvenia");
    gerund_behind("beat/beat", "by", "Arvenia");
    gerund_behind("left/leave", "without", "Arvenia");
    assert_true(clause("shelling")->negated);
    read("Belmark PROPN 3 nsubj:pass\n"
         "was/be AUX 3 aux:pass Tense=Past|VerbForm=Fin\n"
         "accused/accuse VERB 0 root " VBN "\n"
         "by ADP 5 case\n"
         "Arvenia PROPN 3 obl:agent\n"
         "of SCONJ 7 mark\n"
         "shelling/shell VERB 3 advcl " VBG "\n"
         "Corland PROPN 7 obj\n");
    who("shelling", "Belmark", "Corland");
    who("accused", "Arvenia", "Belmark");
}

static void nouns_that_govern(void **state)
{
    (void)state;
    read("Arvenia PROPN 2 nsubj\n"
         "announced/announce VERB 0 root " FIN "\n"
         "a DET 4 det\n"
         "plan NOUN 2 obj\n"
         "to PART 6 mark\n"
         "attack VERB 4 acl " BARE "\n");
    who("attack", "Arvenia", NULL);
    read("Belmark PROPN 3 nmod:poss\n"
         "'s PART 1 case\n"
         "plan NOUN 6 nsubj\n"
         "to PART 5 mark\n"
         "attack VERB 3 acl " BARE "\n"
         "failed/fail VERB 0 root " FIN "\n");
    who("attack", "Belmark", NULL);
    read("Police NOUN 2 nsubj\n"
         "arrested/arrest VERB 0 root " FIN "\n"
         "him PRON 2 obj\n"
         "on ADP 5 case\n"
         "charges/charge NOUN 2 obl\n"
         "of SCONJ 7 mark\n"
         "plotting/plot VERB 5 acl " VBG "\n");
    who("plotting", "him", NULL);
    read("Police NOUN 2 nsubj\n"
         "saw/see VERB 0 root " FIN "\n"
         "rebels NOUN 2 obj\n"
         "holding/hold VERB 3 acl " VBG "\n"
         "Corland PROPN 4 obj\n");
    who("holding", "rebels", "Corland");
}

static void shared_and_relative(void **state)
{
    (void)state;
    read("Rebels NOUN 2 nsubj\n"
         "attacked/attack VERB 0 root " FIN "\n"
         "and CCONJ 4 cc\n"
         "killed/kill VERB 2 conj " FIN "\n"
         "guards NOUN 4 obj\n");
    who("attacked", "Rebels", "guards");
    who("killed", "Rebels", "guards");
    read("Curbs NOUN 0 root\n"
         "that PRON 4 obj PronType=Rel\n"
         "Arvenia PROPN 4 nsubj\n"
         "imposed/impose VERB 1 acl:relcl " FIN "\n");
    who("imposed", "Arvenia", "Curbs");
    read("The DET 2 det\n"
         "man NOUN 0 root\n"
         "they PRON 4 nsubj\n"
         "arrested/arrest VERB 2 acl:relcl " FIN "\n");
    who("arrested", "they", "man");
    read("The DET 2 det\n"
         "town NOUN 0 root\n"
         "where ADV 5 advmod PronType=Rel\n"
         "they PRON 5 nsubj\n"
         "met/meet VERB 2 acl:relcl " FIN "\n");
    who("met", "they", NULL);
    read("Rebels NOUN 0 root\n"
         "who PRON 3 nsubj PronType=Rel\n"
         "fled/flee VERB 1 acl:relcl " FIN "\n");
    who("fled", "Rebels", NULL);
    expect(clause("fled")->subject, "who");
}

static void expletive(void **state)
{
    (void)state;
    read("There PRON 2 expl\n"
         "was/be VERB 0 root " FIN "\n"
         "fire NOUN 2 nsubj\n");
    assert_true(clause("was")->expletive);
    who("was", NULL, NULL);
}

/* --------------------------------------------------------------- negation */

static void plain_negation(void **state)
{
    (void)state;
    read("They PRON 4 nsubj\n"
         "did/do AUX 4 aux Tense=Past|VerbForm=Fin\n"
         "not PART 4 advmod Polarity=Neg\n"
         "attack VERB 0 root " BARE "\n"
         "or CCONJ 6 cc\n"
         "bomb VERB 4 conj " BARE "\n"
         "but CCONJ 8 cc\n"
         "talked/talk VERB 4 conj " FIN "\n");
    assert_true(clause("attack")->negated);
    assert_true(clause("bomb")->negated);
    assert_false(clause("talked")->negated);
}

static void not_only(void **state)
{
    (void)state;
    read("They PRON 4 nsubj\n"
         "not PART 3 advmod Polarity=Neg\n"
         "only ADV 4 advmod\n"
         "attacked/attack VERB 0 root " FIN "\n");
    assert_false(clause("attacked")->negated);
    read("They PRON 4 nsubj\n"
         "not PART 4 advmod Polarity=Neg\n"
         "only ADV 4 advmod\n"
         "attacked/attack VERB 0 root " FIN "\n");
    assert_false(clause("attacked")->negated);
}

static void negation_in_arguments(void **state)
{
    (void)state;
    read("Neither CCONJ 2 cc:preconj\n"
         "Arvenia PROPN 5 nsubj\n"
         "nor CCONJ 4 cc\n"
         "Belmark PROPN 2 conj\n"
         "attacked/attack VERB 0 root " FIN "\n");
    assert_true(clause("attacked")->negated);
    read("Nobody PRON 2 nsubj\n"
         "came/come VERB 0 root " FIN "\n"
         "and CCONJ 4 cc\n"
         "left/leave VERB 2 conj " FIN "\n");
    assert_true(clause("came")->negated);
    assert_true(clause("left")->negated);
    read("Police NOUN 2 nsubj\n"
         "arrested/arrest VERB 0 root " FIN "\n"
         "no DET 4 det\n"
         "protesters NOUN 2 obj\n");
    assert_true(clause("arrested")->negated);
    assert_true(dgm_tree_negated(doc, 3));
    read("They PRON 4 nsubj\n"
         "no ADV 3 advmod\n"
         "longer ADV 4 advmod\n"
         "fight VERB 0 root " FIN "\n");
    assert_true(clause("fight")->negated);
    read("They PRON 2 nsubj\n"
         "talked/talk VERB 0 root " FIN "\n"
         "instead ADV 5 mark\n"
         "of ADP 3 fixed\n"
         "shooting/shoot VERB 2 advcl " VBG "\n");
    assert_true(clause("shooting")->negated);
    read("They PRON 2 nsubj\n"
         "met/meet VERB 0 root " FIN "\n"
         "at ADP 5 case\n"
         "no DET 5 det\n"
         "time NOUN 2 obl\n");
    assert_true(clause("met")->negated);
}

/* ------------------------------------------------------- tense, conditions */

static void verb_groups(void **state)
{
    (void)state;
    read("They PRON 3 nsubj\n"
         "will AUX 3 aux VerbForm=Fin\n"
         "leave VERB 0 root " BARE "\n");
    assert_int_equal(clause("leave")->tense, DGM_TENSE_FUTURE);
    assert_int_equal(clause("leave")->modality, DGM_MODAL_WILL);
    expect(clause("leave")->modal, "will");
    read("They PRON 4 nsubj\n"
         "could AUX 4 aux VerbForm=Fin\n"
         "have AUX 4 aux VerbForm=Inf\n"
         "left/leave VERB 0 root " VBN "\n");
    assert_int_equal(clause("left")->modality, DGM_MODAL_MAY);
    assert_true(clause("left")->perfect);
    assert_false(clause("left")->passive);
    read("They PRON 3 nsubj\n"
         "are/be AUX 3 aux Tense=Pres|VerbForm=Fin\n"
         "leaving/leave VERB 0 root " VBG "\n");
    assert_int_equal(clause("leaving")->tense, DGM_TENSE_PRESENT);
    assert_true(clause("leaving")->progressive);
    read("They PRON 2 nsubj\n"
         "left/leave VERB 0 root " FIN "\n");
    assert_int_equal(clause("left")->tense, DGM_TENSE_PAST);
    assert_int_equal(clause("left")->form, DGM_VERB_FINITE);
    const char *const modal[] = {"can", "must", "should", "would", "might"};
    const uint8_t expected[] = {DGM_MODAL_CAN, DGM_MODAL_MUST, DGM_MODAL_MUST,
                                DGM_MODAL_WOULD, DGM_MODAL_MAY};
    for (size_t i = 0; i < 5; i++) {
        char text[256];
        (void)snprintf(text, sizeof text,
                       "They PRON 3 nsubj\n"
                       "%s AUX 3 aux VerbForm=Fin\n"
                       "leave VERB 0 root " BARE "\n",
                       modal[i]);
        read(text);
        assert_int_equal(clause("leave")->modality, expected[i]);
    }
}

static void inversion(void **state)
{
    (void)state;
    read("Had/have AUX 3 aux Tense=Past|VerbForm=Fin\n"
         "they PRON 3 nsubj\n"
         "attacked/attack VERB 6 advcl " VBN "\n"
         ", PUNCT 3 punct\n"
         "we PRON 6 nsubj\n"
         "left/leave VERB 0 root " FIN "\n");
    assert_true(clause("attacked")->inverted);
    assert_false(clause("left")->inverted);
    read("Had/have AUX 3 aux Tense=Past|VerbForm=Fin\n"
         "they PRON 3 nsubj\n"
         "attacked/attack VERB 0 root " VBN "\n"
         "? PUNCT 3 punct\n");
    assert_false(clause("attacked")->inverted);
}

/* ---------------------------------------------------- phrases, quotations */

static void phrases(void **state)
{
    (void)state;
    read("of ADP 3 case\n"
         "the DET 3 det\n"
         "army NOUN 0 root\n"
         "in ADP 5 case\n"
         "Arvenia PROPN 3 nmod\n"
         "that PRON 7 nsubj PronType=Rel\n"
         "fled/flee VERB 3 acl:relcl " FIN "\n"
         ", PUNCT 3 punct\n");
    dgm_range bare = dgm_tree_phrase(doc, 2);
    assert_int_equal(bare.first, 1);
    assert_int_equal(bare.last, 5);
    dgm_range whole = dgm_tree_whole_phrase(doc, 2, DGM_NONE);
    assert_int_equal(whole.first, 0);
    assert_int_equal(whole.last, 7);
    whole = dgm_tree_whole_phrase(doc, 2, 6);
    assert_int_equal(whole.last, 5);
    expect(dgm_tree_case(doc, 2), "of");
}

static void conjuncts(void **state)
{
    (void)state;
    read("Arvenia PROPN 0 root\n"
         ", PUNCT 3 punct\n"
         "Belmark PROPN 1 conj\n"
         "and CCONJ 5 cc\n"
         "Corland PROPN 3 conj\n"
         "but CCONJ 8 cc\n"
         "not PART 8 advmod\n"
         "Dorne PROPN 1 conj\n");
    uint32_t list[DGM_CONJUNCTS_MAX];
    uint32_t count = dgm_tree_conjuncts(doc, 0, list, 0);
    assert_int_equal(count, 3);
    expect(list[0], "Arvenia");
    expect(list[1], "Belmark");
    expect(list[2], "Corland");
    assert_int_equal(dgm_tree_conjuncts(doc, 0, list, count), 3);
    for (uint32_t i = 0; i < DGM_CONJUNCTS_MAX; i++) {
        list[i] = 99;
    }
    assert_int_equal(dgm_tree_conjuncts(doc, 0, list, DGM_CONJUNCTS_MAX),
                     DGM_CONJUNCTS_MAX);
}

static void quotations(void **state)
{
    (void)state;
    const char *const pairs[][2] = {{"\"", "\""},
                                    {"``", "''"},
                                    {"\xE2\x80\x9C", "\xE2\x80\x9D"},
                                    {"\xE2\x80\x9E", "\xE2\x80\x9D"},
                                    {"\xC2\xAB", "\xC2\xBB"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char text[512];
        (void)snprintf(text, sizeof text,
                       "He PRON 2 nsubj\n"
                       "said/say VERB 0 root " FIN "\n"
                       "%s PUNCT 5 punct\n"
                       "we PRON 5 nsubj\n"
                       "left/leave VERB 2 ccomp " FIN "\n"
                       "%s PUNCT 5 punct\n"
                       "again ADV 2 advmod\n",
                       pairs[i][0], pairs[i][1]);
        read(text);
        assert_int_equal(doc->quotation.count, 1);
        assert_int_equal(doc->quotation.at[0].open, 2);
        assert_int_equal(doc->quotation.at[0].close, 5);
        assert_int_equal(dgm_quotation_of(doc, 1), DGM_NONE);
        assert_int_equal(dgm_quotation_of(doc, 3), 0);
        assert_true(dgm_is_quotation_mark(doc, 5));
        assert_false(dgm_is_quotation_mark(doc, 4));
    }
    read("\" PUNCT 2 punct\n"
         "left/leave VERB 0 root " FIN "\n");
    assert_int_equal(doc->quotation.at[0].close, 1); /* never closed */
}

static void owners(void **state)
{
    (void)state;
    read("Rebels NOUN 2 nsubj\n"
         "fled/flee VERB 0 root " FIN "\n"
         "after SCONJ 5 mark\n"
         "troops NOUN 5 nsubj\n"
         "came/come VERB 2 advcl " FIN "\n"
         "on ADP 7 case\n"
         "Monday PROPN 5 obl\n");
    dgm_range monday = {6, 7};
    expect(dgm_tree_owner(doc, 6, monday, 1), "came");
    expect(dgm_tree_owner(doc, 0, (dgm_range){0, 1}, 1), "fled");
    expect(dgm_clause_around(doc, 6)->head, "came");
    assert_null(dgm_clause_at(doc, 6));
    dgm_doc_clear(doc);
    dgm_lists_mark(dgm_lexicon_lists(lexicon), doc);
    assert_int_equal(dgm_tree_annotate(dgm_lexicon_lists(lexicon), doc), 0);
    assert_int_equal(doc->clause.count, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(active_and_passive),
                                       TEST(bare_passives),
                                       TEST(infinitives),
                                       TEST(gerunds),
                                       TEST(nouns_that_govern),
                                       TEST(shared_and_relative),
                                       TEST(expletive),
                                       TEST(plain_negation),
                                       TEST(not_only),
                                       TEST(negation_in_arguments),
                                       TEST(verb_groups),
                                       TEST(inversion),
                                       TEST(phrases),
                                       TEST(conjuncts),
                                       TEST(quotations),
                                       TEST(owners)};
    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
