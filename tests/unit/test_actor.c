/* SPDX-License-Identifier: Apache-2.0 */
#include "actor/actor.h"
#include "syntax/conllu.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char *const world =
    "# SPDX-License-Identifier: CC0-1.0\nsource s = test\n"
    "actor zub\n  kind state\n  name Zubrowka\n  adj Zubrowkan\n"
    "  capital Lutz\n  code ZUB UNK\n  source s\n"
    "actor nev\n  kind state\n  name Nevada Minor\n  adj Nevadan\n"
    "  code NEV UNK\n  source s\n"
    "actor zub.front\n  kind group\n  name People's Front | PFZ !weak\n"
    "  code ZUB REB ..1931-06-30\n"
    "  code ZUB GOV 1931-07-01..1940\n  source s\n"
    "actor zub.serge\n  kind person\n  name Ivanka Serge\n  gender f\n"
    "  office prime minister of zub 1931-07-01..1932-02-10\n  source s\n"
    "actor zub.army\n  kind organ\n  name Zubrowkan Defence Force | "
    "ZDF !weak !context(ZUB)\n  code ZUB MIL\n  source s\n"
    "actor zub.nlp\n  kind party\n  name National Lake Party | "
    "NLP !context(ZUB)\n  code ZUB PTY\n  source s\n"
    "actor nev.nlp\n  kind party\n  name New Line Party | "
    "NLP !context(NEV)\n  code NEV PTY\n  source s\n"
    "agent counterpart UNK !yields !weak\n"
    "organ country UNK !yields !weak\n"
    "agent prime minister GOV !head\nagent lawmaker LEG\nagent rebel REB\n"
    "agent police COP !mass\nagent chief UNK !yields\n"
    "agent soldier MIL\nagent troops/troops MIL !mass\n"
    "agent foreign minister GOV !head\nagent spokesman UNK !yields !m\n"
    "agent minister GOV\nagent defence minister GOV.MIL !head\n"
    "organ intelligence SPY\norgan group UNK !yields !weak !name\n"
    "organ government GOV !name\norgan university EDU !name\n"
    "organ force UNK !yields !weak\nquality armed UAF\npast former\n"
    "honorific Mr !m\n";

/* The recogniser's kind of a word marked so: "PROPN:PER". */
static uint8_t name_kind(char *upos)
{
    char *mark = strchr(upos, ':');
    uint8_t kind = DGM_ENTITY_COUNT;
    for (uint32_t k = 0; mark && k < DGM_ENTITY_COUNT; k++) {
        if (strcmp(mark + 1, dgm_entity_kind_name((dgm_entity_kind)k)) == 0) {
            kind = (uint8_t)k;
        }
    }
    if (mark) {
        *mark = '\0';
    }
    return kind;
}

/* A tree of words "form/UPOS[:KIND]/head/relation[/FEATS]", heads counted from
 * 1 in the sentence, sentences divided by "|".  Words of one KIND in a row are
 * a name that the recogniser found. */
static uint8_t add_word(dgm_buf *out, char *word, uint32_t number)
{
    char *part[5] = {word, NULL, NULL, NULL, NULL};
    int count = 1;
    for (char *c = word; *c && count < 5; c++) {
        if (*c == '/') {
            *c = '\0';
            part[count++] = c + 1;
        }
    }
    assert_true(count >= 4);
    char lemma[64];
    size_t len = 0;
    for (; part[0][len] && len < sizeof lemma - 1; len++) {
        char c = part[0][len];
        lemma[len] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    lemma[len] = '\0';
    uint8_t kind = name_kind(part[1]);
    if (strcmp(lemma, "said") == 0) {
        (void)snprintf(lemma, sizeof lemma, "say");
    }
    dgm_buf_format(out, "%u\t%s\t%s\t%s\t_\t%s\t%s\t%s\t_\t_\n", number,
                   part[0], lemma, part[1], part[4] ? part[4] : "_", part[2],
                   part[3]);
    return kind;
}

static void add_names(dgm_doc *doc, const uint8_t *kind)
{
    for (uint32_t i = 0; i < doc->token.count;) {
        uint32_t last = i + 1;
        while (last < doc->token.count && kind[last] == kind[i]) {
            last++;
        }
        dgm_entity entity = {.token = {i, last},
                             .kind = kind[i],
                             .actor = DGM_NONE,
                             .place = DGM_NONE};
        entity.span = dgm_range_span(doc, entity.token);
        if (kind[i] < DGM_ENTITY_COUNT) {
            assert_int_equal(dgm_vec_push(&doc->arena, &doc->entity, &entity),
                             0);
        }
        i = last;
    }
}

static dgm_doc *read_tree(const char *tree, const char *published)
{
    dgm_buf text;
    dgm_buf_init(&text, 1 << 20);
    char *copy = strdup(tree);
    assert_non_null(copy);
    char *rest = copy;
    uint32_t number = 0;
    uint32_t words = 0;
    uint8_t kind[512];
    for (char *w = strtok_r(copy, " ", &rest); w;
         w = strtok_r(NULL, " ", &rest)) {
        if (strcmp(w, "|") == 0) {
            dgm_buf_char(&text, '\n');
            number = 0;
        } else {
            assert_true(words < sizeof kind);
            kind[words++] = add_word(&text, w, ++number);
        }
    }
    dgm_buf_char(&text, '\n');
    dgm_doc *doc = dgm_doc_new();
    dgm_error err = {0};
    size_t used;
    dgm_str bytes = {text.ptr, (uint32_t)text.len};
    if (dgm_conllu_read(doc, bytes, "tree", 1, &used, &err) != DGM_ERR_OK) {
        fail_msg("%s", err.message);
    }
    add_names(doc, kind);
    doc->meta.published = dgm_str_from(published);
    dgm_buf_release(&text);
    free(copy);
    return doc;
}

/* "[text] kind country sector actor-number", one a mention. */
static void describe(const dgm_doc *doc, dgm_buf *out)
{
    for (uint32_t i = 0; i < doc->mention.count; i++) {
        const dgm_mention *m = &doc->mention.at[i];
        const dgm_actor *a = &doc->actor.at[m->actor];
        dgm_buf_str(out, dgm_span_str(doc, m->span));
        dgm_buf_format(out, "=%u:%s:%s", m->actor, a->country,
                       dgm_sector_name(a->sector));
        for (uint32_t s = 0; s < a->secondary_count; s++) {
            dgm_buf_format(out, ".%s", dgm_sector_name(a->secondary[s]));
        }
        dgm_buf_text(out, "; ");
    }
    dgm_buf_char(out, '\0');
}

/* The world, and the lists of English words that the room asks for. */
static void add_lists(dgm_buf *text)
{
    FILE *file = fopen(DGM_SOURCE_DIR "/data/english/actors.lex", "rb");
    assert_non_null(file);
    dgm_buf_text(text, world);
    dgm_buf_char(text, '\n');
    for (int c = fgetc(file); c != EOF; c = fgetc(file)) {
        dgm_buf_char(text, (char)c);
    }
    dgm_buf_char(text, '\0');
    (void)fclose(file);
}

static dgm_lexicon *lexicon_of_world(void)
{
    dgm_lexicon *lexicon;
    dgm_error err = {0};
    dgm_report report = {0};
    dgm_buf text;
    dgm_buf_init(&text, 1 << 20);
    add_lists(&text);
    dgm_arena_init(&report.arena, 0);
    if (dgm_lexicon_from_text(&lexicon, dgm_str_from(text.ptr), "world",
                              &report, &err) != DGM_ERR_OK) {
        fail_msg("%s", err.message);
    }
    dgm_buf_release(&text);
    dgm_arena_release(&report.arena);
    return lexicon;
}

/* read_tree leaves the names that a recogniser would find in doc->entity. */
static dgm_err annotate(const dgm_lexicon *lexicon, dgm_doc *doc,
                        dgm_arena *scratch)
{
    dgm_lookup lookup;
    dgm_lists_mark(dgm_lexicon_lists(lexicon), doc);
    DGM_TRY(
        dgm_lookup_fill(&lookup, lexicon, (dgm_place_index){0}, doc, scratch));
    for (uint32_t i = 0; i < doc->entity.count; i++) {
        const dgm_entity *from = &doc->entity.at[i];
        dgm_found_name name = {from->token, from->kind, 1.0F};
        DGM_TRY(dgm_vec_push(scratch, &lookup.name, &name));
    }
    doc->entity.count = 0;
    return dgm_actor_annotate(&lookup, doc, scratch);
}

typedef struct sample {
    const char *tree;
    const char *published;
    const char *expected;
} sample;

static void check_all(const sample *list, size_t count)
{
    dgm_lexicon *lexicon = lexicon_of_world();
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    for (size_t i = 0; i < count; i++) {
        dgm_doc *doc = read_tree(list[i].tree, list[i].published);
        assert_int_equal(annotate(lexicon, doc, &scratch), 0);
        dgm_buf out;
        dgm_buf_init(&out, 1 << 16);
        describe(doc, &out);
        assert_string_equal(out.ptr, list[i].expected);
        for (uint32_t m = 1; m < doc->mention.count; m++) {
            assert_true(doc->mention.at[m - 1].token.last <=
                        doc->mention.at[m].token.first);
        }
        dgm_buf_release(&out);
        dgm_doc_free(doc);
        dgm_arena_reset(&scratch);
    }
    dgm_arena_release(&scratch);
    dgm_lexicon_close(lexicon);
}
#define CHECK(list) check_all(list, sizeof(list) / sizeof *(list))

static void names_bring_their_code(void **state)
{
    (void)state;
    static const sample list[] = {
        {"The/DET/3/det People's/PROPN/3/compound Front/PROPN/4/nsubj "
         "attacked/VERB/0/root Zubrowka/PROPN/4/obj",
         "1930-05-01", "The People's Front=0:ZUB:REB; Zubrowka=1:ZUB:; "},
        {"People's/PROPN/2/compound Front/PROPN/3/nsubj said/VERB/0/root",
         "1935-05-01", "People's Front=0:ZUB:GOV; "},
        /* A weak name counts beside the full one only, in capitals only. */
        {"PFZ/PROPN:ORG/2/nsubj said/VERB/0/root", "1935-05-01",
         "PFZ=0:---:UNK; "},
        {"People's/PROPN/2/compound Front/PROPN/3/nsubj said/VERB/0/root | "
         "PFZ/PROPN/2/nsubj left/VERB/0/root",
         "1935-05-01", "People's Front=0:ZUB:GOV; PFZ=0:ZUB:GOV; "},
        /* In a place, a state is no party; its capital is one where it
         * acts. */
        {"Fighting/NOUN/4/nsubj in/ADP/3/case Zubrowka/PROPN/1/nmod "
         "ended/VERB/0/root",
         "1930", ""},
        {"Lutz/PROPN/2/nsubj said/VERB/0/root", "1930", "Lutz=0:ZUB:GOV; "},
        {"Lutz/PROPN/2/nsubj burned/VERB/0/root", "1930", ""},
    };
    CHECK(list);
}

static void descriptions_are_composed(void **state)
{
    (void)state;
    static const sample list[] = {
        {"Zubrowkan/ADJ/2/amod lawmakers/NOUN/3/nsubj met/VERB/0/root "
         "rebels/NOUN/3/obj",
         "1930", "Zubrowkan lawmakers=0:ZUB:LEG; rebels=1:---:REB; "},
        {"A/DET/4/det former/ADJ/4/amod intelligence/NOUN/4/compound "
         "chief/NOUN/5/nsubj said/VERB/0/root",
         "1930", "A former intelligence chief=0:---:ELI.SPY; "},
        /* The words of the phrase go before the phrase behind it. */
        {"Nevadan/ADJ/2/amod troops/NOUN/5/nsubj in/ADP/4/case "
         "Zubrowka/PROPN/2/nmod left/VERB/0/root",
         "1930", "Nevadan troops in Zubrowka=0:NEV:MIL; "},
        {"Soldiers/NOUN/4/nsubj in/ADP/3/case Zubrowka/PROPN/1/nmod "
         "left/VERB/0/root",
         "1930", "Soldiers in Zubrowka=0:ZUB:MIL; "},
        {"the/DET/4/det People's/PROPN/3/compound Front/PROPN/4/compound "
         "spokesman/NOUN/5/nsubj said/VERB/0/root",
         "1930", "the People's Front spokesman=0:ZUB:REB; "},
        {"The/DET/2/det chief/NOUN/5/nsubj of/ADP/4/case "
         "police/NOUN/2/nmod said/VERB/0/root",
         "1930", "The chief of police=0:---:COP; "},
        {"Zubrowka/PROPN/4/nmod:poss 's/PART/1/case defence/NOUN/4/compound "
         "minister/NOUN/5/nsubj said/VERB/0/root",
         "1930", "Zubrowka 's defence minister=0:ZUB:GOV.MIL; "},
        {"Lutz/PROPN:ORG/2/compound University/PROPN:ORG/3/nsubj "
         "said/VERB/0/root",
         "1930", "Lutz University=0:ZUB:EDU; "},
        /* Two adjectives share the noun. */
        {"The/DET/5/det Zubrowkan/ADJ/5/amod and/CCONJ/4/cc "
         "Nevadan/ADJ/2/conj ministers/NOUN/6/nsubj met/VERB/0/root",
         "1930", "Zubrowkan=0:ZUB:GOV; Nevadan ministers=1:NEV:GOV; "},
    };
    CHECK(list);
}

static void titles_and_offices(void **state)
{
    (void)state;
    static const sample list[] = {
        {"Zubrowkan/ADJ/4/amod Prime/PROPN/3/compound "
         "Minister/PROPN/4/nmod:desc Ivanka/PROPN/6/nsubj "
         "Serge/PROPN/4/flat spoke/VERB/0/root",
         "1932-01-01", "Zubrowkan Prime Minister Ivanka Serge=0:ZUB:GOV; "},
        {"Prime/PROPN/2/compound Minister/PROPN/3/nmod:desc "
         "Serge/PROPN:PER/4/nsubj spoke/VERB/0/root",
         "1932-01-01", "Prime Minister Serge=0:ZUB:GOV; "},
        /* Not in office any more: another Serge. */
        {"Prime/PROPN/2/compound Minister/PROPN/3/nmod:desc "
         "Serge/PROPN:PER/4/nsubj spoke/VERB/0/root",
         "1950-01-01", "Prime Minister Serge=0:---:GOV; "},
        {"Ivanka/PROPN/3/nsubj Serge/PROPN/1/flat spoke/VERB/0/root",
         "1933-01-01", "Ivanka Serge=0:ZUB:ELI; "},
    };
    CHECK(list);
    /* The office alone is bound to its holder. */
    dgm_lexicon *lexicon = lexicon_of_world();
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_doc *doc = read_tree("the/DET/4/det Zubrowkan/ADJ/4/amod "
                             "prime/ADJ/4/amod minister/NOUN/5/nsubj "
                             "spoke/VERB/0/root",
                             "1932-01-01");
    assert_int_equal(annotate(lexicon, doc, &scratch), 0);
    assert_int_equal(doc->actor.count, 1);
    assert_true(dgm_str_is(doc->actor.at[0].key, "zub.serge"));
    assert_int_equal(doc->mention.at[0].kind, DGM_MENTION_DESCRIPTION);
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
    dgm_lexicon_close(lexicon);
}

#define PRON "Case=Nom|Number=Sing|Person=3|PronType=Prs"

static void the_same_actor_again(void **state)
{
    (void)state;
    static const sample list[] = {
        {"Ivanka/PROPN/3/nsubj Serge/PROPN/1/flat met/VERB/0/root "
         "Mr/PROPN/5/nmod:desc Jopling/PROPN:PER/3/obj | "
         "She/PRON/2/nsubj/Gender=Fem|" PRON " smiled/VERB/0/root | "
         "He/PRON/2/nsubj/Gender=Masc|" PRON " left/VERB/0/root | "
         "Serge/PROPN/2/nsubj waved/VERB/0/root",
         "1932-01-01",
         "Ivanka Serge=0:ZUB:GOV; Mr Jopling=1:---:UNK; She=0:ZUB:GOV; "
         "He=1:---:UNK; Serge=0:ZUB:GOV; "},
        {"The/DET/4/det River/PROPN:ORG/4/compound "
         "Workers/PROPN:ORG/4/compound "
         "Group/PROPN:ORG/8/nsubj (/PUNCT/6/punct RWG/PROPN:ORG/4/appos "
         ")/PUNCT/6/punct marched/VERB/0/root | "
         "The/DET/2/det RWG/PROPN:ORG/3/nsubj said/VERB/0/root "
         "it/PRON/5/nsubj/Gender=Neut|" PRON " won/VERB/3/ccomp | "
         "The/DET/2/det/Definite=Def group/NOUN/3/nsubj left/VERB/0/root",
         "1932-01-01",
         "The River Workers Group ( RWG )=0:---:UNK; "
         "The RWG=0:---:UNK; it=0:---:UNK; The group=0:---:UNK; "},
        {"Zubrowka/PROPN/4/nmod:poss 's/PART/1/case foreign/ADJ/4/amod "
         "minister/NOUN/5/nsubj spoke/VERB/0/root | "
         "The/DET/2/det/Definite=Def minister/NOUN/3/nsubj "
         "left/VERB/0/root",
         "1932-01-01",
         "Zubrowka 's foreign minister=0:ZUB:GOV; "
         "The minister=0:ZUB:GOV; "},
        {"Anna/PROPN:PER/6/nsubj Blum/PROPN:PER/1/flat ,/PUNCT/5/punct "
         "Zubrowkan/ADJ/5/amod lawmaker/NOUN/1/appos spoke/VERB/0/root",
         "1932-01-01", "Anna Blum , Zubrowkan lawmaker=0:ZUB:LEG; "},
        /* The counterpart of an office has that office. */
        {"The/DET/3/det Nevadan/ADJ/3/amod minister/NOUN/4/nsubj "
         "met/VERB/0/root his/PRON/7/nmod:poss "
         "Zubrowkan/ADJ/7/amod counterpart/NOUN/4/obj",
         "1932-01-01",
         "The Nevadan minister=0:NEV:GOV; "
         "his Zubrowkan counterpart=1:ZUB:GOV; "},
        {"Zubrowka/PROPN/2/nsubj agreed/VERB/0/root | "
         "The/DET/2/det country/NOUN/4/nmod:poss 's/PART/2/case "
         "police/NOUN/5/nsubj left/VERB/0/root",
         "1932-01-01", "Zubrowka=0:ZUB:; The country 's police=1:ZUB:COP; "},
    };
    CHECK(list);
}

/* What belongs to a phrase without being a unit of its own. */
static void phrases_reach_far_enough(void **state)
{
    (void)state;
    static const sample list[] = {
        {"Dozens/NOUN/5/nsubj of/ADP/4/case Zubrowkan/ADJ/4/amod "
         "rebels/NOUN/1/nmod left/VERB/0/root",
         "1930", "Dozens of Zubrowkan rebels=0:ZUB:REB; "},
        {"At/ADP/3/advmod least/ADJ/1/fixed 19/NUM/4/nummod "
         "rebels/NOUN/5/nsubj left/VERB/0/root",
         "1930", "At least 19 rebels=0:---:REB; "},
        {"Soldiers/NOUN/5/nsubj of/ADP/4/case the/DET/4/det "
         "flood/NOUN/1/nmod left/VERB/0/root",
         "1930", "Soldiers of the flood=0:---:MIL; "},
        /* Somebody's home is no person: "from the rebels". */
        {"Police/NOUN/2/nsubj took/VERB/0/root a/DET/4/det "
         "minister/NOUN/2/obj from/ADP/7/case the/DET/7/det "
         "rebels/NOUN/4/nmod",
         "1930",
         "Police=0:---:COP; a minister=1:---:GOV; the rebels=2:---:REB; "},
        {"A/DET/2/det spokesman/NOUN/6/nsubj for/ADP/5/case the/DET/5/det "
         "intelligence/NOUN/2/nmod spoke/VERB/0/root",
         "1930", "A spokesman for the intelligence=0:---:SPY; "},
    };
    CHECK(list);
}

/* An acronym guarded by context counts without it where only one actor bears
 * it and no country speaks against it. */
static void lonely_acronyms(void **state)
{
    (void)state;
    static const sample list[] = {
        {"The/DET/2/det ZDF/PROPN/3/nsubj left/VERB/0/root", "1930",
         "The ZDF=0:ZUB:MIL; "},
        {"Nevadan/ADJ/2/amod rebels/NOUN/3/nsubj met/VERB/0/root "
         "the/DET/5/det ZDF/PROPN:ORG/3/obj",
         "1930", "Nevadan rebels=0:NEV:REB; the ZDF=1:---:UNK; "},
        {"The/DET/2/det NLP/PROPN:ORG/3/nsubj left/VERB/0/root", "1930",
         "The NLP=0:---:UNK; "},
    };
    CHECK(list);
}

/* A place that the words of an actor name gives it its country. */
static void places_give_countries(void **state)
{
    (void)state;
    dgm_lexicon *lexicon = lexicon_of_world();
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_doc *doc =
        read_tree("Oldtown/PROPN:LOC/2/compound police/NOUN/3/nsubj "
                  "left/VERB/0/root Oldtown/PROPN:OTHER/3/obl",
                  "1930");
    assert_int_equal(annotate(lexicon, doc, &scratch), 0);
    assert_string_equal(doc->actor.at[0].country, "---");
    dgm_place place = {.token = {0, 1},
                       .country = "NEV",
                       .precision = DGM_PRECISION_CITY,
                       .resolved = true};
    assert_int_equal(dgm_vec_push(&doc->arena, &doc->place, &place), 0);
    place.token = (dgm_range){3, 4};
    assert_int_equal(dgm_vec_push(&doc->arena, &doc->place, &place), 0);
    assert_int_equal(dgm_actor_link(doc, &scratch), 0);
    assert_string_equal(doc->actor.at[0].country, "NEV");
    assert_int_equal(doc->entity.count, 2);
    assert_int_equal(doc->entity.at[1].place, 1);
    assert_int_equal(doc->entity.at[1].kind, DGM_ENTITY_GPE);
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
    dgm_lexicon_close(lexicon);
}

/* A chain of modifiers as long as a sentence breaks nothing. */
static void hostile_trees(void **state)
{
    (void)state;
    dgm_lexicon *lexicon = lexicon_of_world();
    dgm_arena scratch;
    dgm_buf tree;
    dgm_arena_init(&scratch, 0);
    dgm_buf_init(&tree, 1 << 22);
    for (uint32_t i = 1; i < 390; i++) {
        dgm_buf_format(&tree, "%s/PROPN/%u/compound ",
                       i % 2 ? "Zubrowkan" : "rebels", i + 1);
    }
    dgm_buf_text(&tree, "rebels/NOUN/0/root");
    dgm_buf_char(&tree, '\0');
    dgm_doc *doc = read_tree(tree.ptr, "");
    assert_int_equal(annotate(lexicon, doc, &scratch), 0);
    assert_true(doc->mention.count > 0);
    dgm_doc_free(doc);
    doc = dgm_doc_new();
    assert_int_equal(annotate(lexicon, doc, &scratch), 0);
    dgm_doc_free(doc);
    dgm_buf_release(&tree);
    dgm_arena_release(&scratch);
    dgm_lexicon_close(lexicon);
}

int main(void)
{
    const struct CMUnitTest test[] = {
        cmocka_unit_test(names_bring_their_code),
        cmocka_unit_test(descriptions_are_composed),
        cmocka_unit_test(titles_and_offices),
        cmocka_unit_test(the_same_actor_again),
        cmocka_unit_test(phrases_reach_far_enough),
        cmocka_unit_test(lonely_acronyms),
        cmocka_unit_test(places_give_countries),
        cmocka_unit_test(hostile_trees),
    };
    return cmocka_run_group_tests(test, NULL, NULL);
}
