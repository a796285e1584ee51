/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/lexicon.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#define HEADER "# SPDX-License-Identifier: CC0-1.0\nsource s = test\n"
#define STATE                                                                 \
    "actor zub\n  kind state\n  name Zubrowka\n  adj Zubrowkan\n"             \
    "  code ZUB UNK\n  source s\n"

static dgm_lexicon *open_text(const char *text)
{
    dgm_lexicon *lexicon;
    dgm_error err = {0};
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code = dgm_lexicon_from_text(&lexicon, dgm_str_from(text), "t.lex",
                                         &report, &err);
    dgm_arena_release(&report.arena);
    if (code != DGM_ERR_OK) {
        fail_msg("line %llu: %s", (unsigned long long)err.line, err.message);
    }
    return lexicon;
}

/* ---------------------------------------------------------------- errors */

typedef struct bad {
    const char *text;
    uint32_t line;
    const char *says;
} bad;

static const bad bad_sources[] = {
    {"actr x\n", 1, "unknown block"},
    {"  name x\n", 1, "outside any block"},
    {"actor X Y\n", 1, "is no key"},
    {STATE "  nome x\n", 7, "unknown property"},
    {STATE "  name\n", 7, "has no value"},
    {STATE "  name a | | b\n", 7, "a name is empty"},
    {STATE "  name a !shy\n", 7, "is no flag of a name"},
    {STATE "  name x !context(a b)\n", 7, "is no flag of a name"},
    {STATE "  name a b c d e f g h i j k l m n o p q\n", 7, "words"},
    {"actor a\n  kind ship\n", 2, "is no kind"},
    {"actor a\n  kind group\n  name A\n  code AF REB\n", 4,
     "is no country code"},
    {"actor a\n  kind group\n  name A\n  code AFG RBL\n", 4, "is no sector"},
    {"actor a\n  kind group\n  name A\n  code AFG REB x\n", 4, "left over"},
    {"actor a\n  kind group\n  name A\n  code AFG REB 2001-02-30..2002\n", 4,
     "is no interval"},
    {"actor a\n  kind group\n  name A\n  code AFG REB 2003..2002\n", 4,
     "ends before it begins"},
    {"actor a\n  kind group\n  name A\n  code AFG REB 2003..\n", 4,
     "needs \"asof DATE\""},
    {"actor a\n  kind group\n  name A\n  code AFG REB 2003.. asof 2002\n", 4,
     "\"asof\" lies before"},
    {"actor a\n  kind group\n  name A\n  code AFG REB ..2003\n"
     "  code AFG GOV 2003-12-31..2004\n",
     5, "overlaps"},
    {STATE "actor zub\n  kind group\n  name Z\n  code ZUB REB\n", 7,
     "is already used at"},
    {STATE "  part zob wing\n", 7, "no entry has the key \"zob\""},
    {STATE "  part zub arm\n", 7, "expected faction"},
    {"actor a\n  kind group\n  name A\n  part b wing\n"
     "actor b\n  kind group\n  name B\n  part a wing\n",
     8, "lead back to itself"},
    {STATE "actor p\n  kind person\n  name P\n  office king zub\n", 10,
     "expected office TITLE of KEY"},
    {"actor a\n  kind group\n  name A\n  code inherit\n", 1,
     "part of nothing"},
    {"actor a\n  kind group\n  name A\n", 1, "neither code"},
    /* An orphan: what it split from says nothing of what it is. */
    {STATE "actor a\n  kind group\n  name A\n  part zub splinter-of\n", 7,
     "neither code"},
    {STATE "actor a\n  kind group\n  name A\n  code inherit\n"
           "  part zub successor\n",
     7, "part of nothing"},
    {"actor a\n  kind group\n  name A\n  code AFX REB\n", 4,
     "\"AFX\" is the code of no country"},
    {"actor a\n  kind group\n  name A !context(zub.x)\n  code AFG REB\n", 3,
     "no entry has the key"},
    {"actor a\n  name A\n  code AFG REB\n", 1, "has no kind"},
    {"actor a\n  kind group\n  code AFG REB\n", 1, "has no name"},
    {"agent  judge\n", 1, "is no sector"},
    {"agent  judge JUD !loud\n", 1, "is no flag of a role"},
    {"source x\n", 1, "expected source NAME"},
    {"actor a\n  kind group\n  kind party\n", 3, "a second kind"},
    {STATE "  gender x\n", 7, "expected gender m or gender f"},
    {STATE "  after GOVX\n", 7, "expected after SECTOR"},
    {STATE "  code\n", 7, "has no value"},
    {STATE "  name a !shy b\n", 7, "is no flag of a name"},
    {STATE "  name a !context(AFG,a/b)\n", 7, "is no context"},
    {STATE "  name a !context(b\n", 7, "is no flag of a name"},
    {"actor a\n  kind group\n  name A\n  code aFG REB\n", 4,
     "is no country code"},
    {"actor a\n  kind group\n  name A\n  code AFG REB.\n", 4, "is no sector"},
    {"actor a\n  kind group\n  name A\n  code AFG GOV.MIL.MIL.MIL.MIL.MIL\n",
     4, "is no sector"},
    {"actor a\n  kind group\n  name A\n  code AFG REB asof 2001-13\n", 4,
     "is no date"},
    {"actor a\n  kind group\n  name A\n  code AFG REB 2001-00..2002\n", 4,
     "is no interval"},
    {"actor a\n  kind group\n  name A\n  code AFG REB 2001-01-0..2002\n", 4,
     "is no interval"},
    {"actor a\n  kind group\n  name A\n  code AFG REB 2001..2002-x\n", 4,
     "is no interval"},
    {"actor a\n  kind group\n  name A\n  code AFG REB 201..2002\n", 4,
     "is no interval"},
    {STATE "  part A!\n", 7, "expected part KEY TYPE"},
    {STATE "  part zub wing more\n", 7, "\"more\": expected faction"},
    {STATE "actor p\n  kind person\n  name P\n  office of zub\n", 10,
     "expected office TITLE of KEY"},
    {STATE "actor p\n  kind person\n  name P\n  office king of Zub!\n", 10,
     "expected office TITLE of KEY"},
    {STATE "actor p\n  kind person\n  name P\n  office king of zob\n", 10,
     "no entry has the key \"zob\""},
    {"source x = \n", 1, "expected source NAME"},
    {"source\n", 1, "expected source NAME"},
    {"agent\n", 1, "is no sector"},
    {"agent  JUD\n", 1, "no noun"},
    {"agent  a | | b  JUD\n", 1, "a noun is empty"},
    {"agent  a/b c d e f g h i j k l m n o p q r JUD\nagent x abc:JUD\n", 2,
     "\"abc\" is no country code"},
    {"list nosuch\n  word a\n", 1, "no rule asks for the list"},
    {"list weekday\n  word a\nlist weekday\n  word b\n", 3,
     "is already at line 1"},
    {"list weekday\n  nome a\n", 2, "unknown property \"nome\" of a list"},
    {"list weekday\n  word a=\n", 2, "expected a whole number"},
    {"list weekday\n  word a=-\n", 2, "expected a whole number"},
    {"list weekday\n  word a=1x\n", 2, "expected a whole number"},
    {"list weekday\n  word a=99999999999\n", 2, "expected a whole number"},
    {"list weekday\n  word =1\n", 2, "is no word of a list"},
    {"list weekday\n  word Monday\n", 2, "is no word of a list"},
    {"list weekday\n  word a !b\n", 2, "is no word of a list"},
};

static void errors_name_line_and_expectation(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad_sources / sizeof *bad_sources; i++) {
        const bad *b = &bad_sources[i];
        dgm_lexicon *lexicon;
        dgm_error err = {0};
        dgm_report report = {0};
        dgm_arena_init(&report.arena, 0);
        dgm_err code = dgm_lexicon_from_text(&lexicon, dgm_str_from(b->text),
                                             "t.lex", &report, &err);
        if (code != DGM_ERR_SYNTAX || err.line != b->line ||
            strstr(err.message, b->says) == NULL ||
            strcmp(err.file, "t.lex") != 0) {
            fail_msg("source %zu: code %d line %llu: %s", i, (int)code,
                     (unsigned long long)err.line, err.message);
        }
        assert_null(lexicon);
        dgm_arena_release(&report.arena);
    }
}

static void warnings_do_not_stop(void **state)
{
    (void)state;
    dgm_lexicon *lexicon;
    dgm_error err;
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    const char *text = "actor a\n  kind group\n  name Same\n  code AFG REB\n"
                       "actor b\n  kind group\n  name Same\n  code PAK REB\n"
                       "  source nowhere\n";
    assert_int_equal(dgm_lexicon_from_text(&lexicon, dgm_str_from(text), "w",
                                           &report, &err),
                     DGM_ERR_OK);
    assert_int_equal(report.errors, 0);
    /* No licence, undeclared source, no source, a shared name. */
    assert_int_equal(report.warnings, 4);
    dgm_lexicon_close(lexicon);
    dgm_arena_release(&report.arena);
}

/* A source of two lines before and a good block behind it, and the one
 * warning that it must give. */
static const bad doubtful_sources[] = {
    {"actor a\n  kind group\n  name Aleph\n  code AFG REB\n", 3,
     "\"a\" has no source"},
    {"actor a\n  kind group\n  name Aleph\n  code AFG REB\n  source t\n", 7,
     "the source \"t\" is not declared"},
    {"source t = Test\n", 3, "no entry names the source \"t\""},
    {"actor a\n  kind group\n  name Aleph | Ax\n  code AFG REB\n  source s\n",
     5, "the short name \"Ax\" has no guard"},
    {"actor a\n  kind group\n  name Guard\n  code AFG REB\n  source s\n"
     "agent guard COP\n",
     5, "also a given name or a noun"},
    {"actor a\n  kind group\n  name Aleph\n  code AFG REB\n  source s\n"
     "actor b\n  kind group\n  name Aleph\n  code AFG REB\n  source s\n",
     10, "is also one of \"a\""},
    {"agent guard COP\nagent guard MIL\n", 4,
     "the noun \"guard\" is already given at t.lex:3"},
};

static void warnings_name_line_and_expectation(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof doubtful_sources / sizeof *doubtful_sources;
         i++) {
        const bad *b = &doubtful_sources[i];
        dgm_lexicon *lexicon;
        dgm_error err = {0};
        dgm_report report = {0};
        char text[1000];
        dgm_arena_init(&report.arena, 0);
        (void)snprintf(text, sizeof text, HEADER "%s" STATE, b->text);
        assert_int_equal(dgm_lexicon_from_text(&lexicon, dgm_str_from(text),
                                               "t.lex", &report, &err),
                         DGM_ERR_OK);
        if (report.note.count != 1 || !report.note.at[0].warning ||
            report.note.at[0].line != b->line ||
            strstr(report.note.at[0].message.ptr, b->says) == NULL) {
            fail_msg("source %zu: %u notes, line %u: %s", i, report.note.count,
                     report.note.count ? (unsigned)report.note.at[0].line : 0U,
                     report.note.count ? report.note.at[0].message.ptr : "");
        }
        dgm_lexicon_close(lexicon);
        dgm_arena_release(&report.arena);
    }
}

/* A name of 10,000 characters, one of 10,000 words, and a line of them. */
static void long_names(void **state)
{
    (void)state;
    dgm_buf text;
    dgm_buf_init(&text, 1 << 20);
    dgm_buf_text(&text, HEADER "actor a\n  kind group\n  name ");
    for (int i = 0; i < 10000; i++) {
        dgm_buf_char(&text, 'A');
    }
    dgm_buf_text(&text, " | Short Name\n  code AFG REB\n  source s\n");
    dgm_buf_char(&text, '\0');
    dgm_lexicon *lexicon = open_text(text.ptr);
    assert_int_equal(
        dgm_lexicon_name(lexicon, dgm_lexicon_find(lexicon, DGM_STR("a"))).len,
        10000);
    dgm_lexicon_close(lexicon);
    dgm_buf_clear(&text);
    dgm_buf_text(&text, HEADER "actor a\n  kind group\n  name ");
    for (int i = 0; i < 10000; i++) {
        dgm_buf_text(&text, "A ");
    }
    dgm_buf_text(&text, "\n  code AFG REB\n  source s\n");
    dgm_report report = {0};
    dgm_error err = {0};
    dgm_arena_init(&report.arena, 0);
    assert_int_equal(dgm_lexicon_from_text(
                         &lexicon, (dgm_str){text.ptr, (uint32_t)text.len},
                         "long.lex", &report, &err),
                     DGM_ERR_SYNTAX);
    assert_int_equal(err.line, 5);
    assert_non_null(strstr(err.message, "words"));
    dgm_arena_release(&report.arena);
    dgm_buf_release(&text);
}

/* --------------------------------------------------------------- look-up */

static const char *const world = HEADER STATE
    "actor zub.front\n  kind group\n  name People's Front\n"
    "  code ZUB REB 1929-03..1931-06-30\n"
    "  code ZUB GOV.MIL 1931-07-01.. asof 1932-12-31\n  source s\n"
    "actor zub.youth\n  kind group\n  name Youth League\n"
    "  part zub.front wing 1930.. asof 1932\n  code inherit\n  source s\n"
    "actor zub.serge\n  kind person\n  name Ivanka Serge\n  gender f\n"
    "  office prime minister of zub 1931-07-01..1932-02-10\n"
    "  office leader of zub.front 1929-03-01..1931-06-30\n  source s\n"
    "agent prime minister | premier GOV !head\n";

static dgm_code code_at(const dgm_lexicon *lexicon, const char *key,
                        const char *date)
{
    uint32_t entry = dgm_lexicon_find(lexicon, dgm_str_from(key));
    assert_int_not_equal(entry, DGM_NONE);
    return dgm_lexicon_code(lexicon, entry, dgm_day_of(dgm_str_from(date)));
}

static void assert_code(const dgm_lexicon *lexicon, const char *key,
                        const char *date, const char *country, int sector,
                        bool stale)
{
    dgm_code code = code_at(lexicon, key, date);
    assert_string_equal(code.country, country);
    assert_int_equal(code.sector, sector);
    assert_int_equal(code.stale, stale);
}

static void codes_follow_the_day(void **state)
{
    (void)state;
    dgm_lexicon *l = open_text(world);
    assert_code(l, "zub", "1930-01-01", "ZUB", DGM_SECTOR_NONE, false);
    assert_code(l, "zub.front", "1931-06-30", "ZUB", DGM_SECTOR_REB, false);
    assert_code(l, "zub.front", "1931-07-01", "ZUB", DGM_SECTOR_GOV, false);
    assert_code(l, "zub.front", "1934-07-01", "ZUB", DGM_SECTOR_GOV, true);
    assert_code(l, "zub.front", "", "ZUB", DGM_SECTOR_GOV, false);
    assert_int_equal(code_at(l, "zub.front", "1932").secondary_count, 1);
    assert_code(l, "zub.youth", "1930-05-01", "ZUB", DGM_SECTOR_REB, false);
    assert_code(l, "zub.youth", "1931-12-31", "ZUB", DGM_SECTOR_GOV, false);
    dgm_lexicon_close(l);
}

static void persons_have_the_code_of_their_office(void **state)
{
    (void)state;
    dgm_lexicon *l = open_text(world);
    assert_code(l, "zub.serge", "1930-01-01", "ZUB", DGM_SECTOR_REB, false);
    assert_code(l, "zub.serge", "1932-01-01", "ZUB", DGM_SECTOR_GOV, false);
    assert_code(l, "zub.serge", "1932-02-11", "ZUB", DGM_SECTOR_ELI, false);
    assert_code(l, "zub.serge", "1920-01-01", "ZUB", DGM_SECTOR_UNK, false);
    uint32_t serge = dgm_lexicon_find(l, DGM_STR("zub.serge"));
    uint32_t zub = dgm_lexicon_find(l, DGM_STR("zub"));
    dgm_day day = dgm_day_of(DGM_STR("1932-01-01"));
    assert_int_equal(dgm_lexicon_gender(l, serge), 'f');
    assert_int_equal(dgm_lexicon_holder(l, 0, zub, day), serge);
    assert_int_equal(
        dgm_lexicon_holder(l, 0, zub, dgm_day_of(DGM_STR("1933-01-01"))),
        DGM_NONE);
    assert_true(dgm_lexicon_holds(l, serge, 0, day));
    dgm_lexicon_close(l);
}

static void parts_lead_upwards(void **state)
{
    (void)state;
    dgm_lexicon *l = open_text(world);
    uint32_t parent[4];
    uint32_t youth = dgm_lexicon_find(l, DGM_STR("zub.youth"));
    dgm_day day = dgm_day_of(DGM_STR("1931-01-01"));
    assert_int_equal(dgm_lexicon_part_of(l, youth, day, parent, 4), 1);
    assert_true(dgm_str_is(dgm_lexicon_key(l, parent[0]), "zub.front"));
    assert_int_equal(
        dgm_lexicon_part_of(l, youth, dgm_day_of(DGM_STR("1920")), parent, 4),
        0);
    dgm_lexicon_close(l);
}

static uint32_t naming_of(const dgm_lexicon *l, const char *name,
                          dgm_naming *naming)
{
    dgm_postings found =
        dgm_names_find(dgm_lexicon_names(l),
                       dgm_norm_key(DGM_NORM_START, dgm_str_from(name), NULL));
    if (found.count == 0) {
        return DGM_NONE;
    }
    dgm_named named = dgm_lexicon_named(l, found.at[0]);
    *naming = named.naming;
    return named.owner;
}

static void forms_are_derived(void **state)
{
    (void)state;
    dgm_lexicon *l = open_text(world);
    dgm_naming naming;
    uint32_t zub = dgm_lexicon_find(l, DGM_STR("zub"));
    assert_int_equal(naming_of(l, "Zubrowkans", &naming), zub);
    assert_int_equal(naming, DGM_NAMING_DEMONYM);
    assert_int_equal(naming_of(l, "SERGE", &naming),
                     dgm_lexicon_find(l, DGM_STR("zub.serge")));
    assert_int_equal(naming, DGM_NAMING_SURNAME);
    assert_int_equal(naming_of(l, "prime ministers", &naming), 0);
    assert_int_equal(naming, DGM_NAMING_ROLE_PLURAL);
    assert_int_equal(naming_of(l, "nobody", &naming), DGM_NONE);
    dgm_lexicon_close(l);
}

/* --------------------------------------------------------------- overlay */

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void overlay_replaces_by_key(void **state)
{
    (void)state;
    char base[] = "/tmp/dgm-lexicon-XXXXXX";
    assert_non_null(mkdtemp(base));
    char source[64];
    char over[64];
    char out[64];
    (void)snprintf(source, sizeof source, "%s/a.lex", base);
    (void)snprintf(over, sizeof over, "%s/b.lex", base);
    (void)snprintf(out, sizeof out, "%s/out.dgm", base);
    write_file(source, world);
    write_file(over, HEADER "actor zub.front\n  kind party\n  name The Front\n"
                            "  part zub member\n  code ZUB PTY\n  source s\n");
    dgm_report report = {0};
    dgm_error err = {0};
    dgm_arena_init(&report.arena, 0);
    const char *path[] = {source};
    assert_int_equal(dgm_lexicon_build(path, 1, false, out, &report, &err), 0);
    const char *overlay[] = {over};
    dgm_lexicon *l;
    assert_int_equal(dgm_lexicon_open(&l, out, overlay, 1, &err), 0);
    assert_code(l, "zub.front", "1930-01-01", "ZUB", DGM_SECTOR_PTY, false);
    /* The wing below follows the new parent. */
    assert_code(l, "zub.youth", "1931-01-01", "ZUB", DGM_SECTOR_PTY, false);
    dgm_naming naming;
    assert_int_equal(naming_of(l, "People's Front", &naming), DGM_NONE);
    assert_int_not_equal(naming_of(l, "Zubrowkans", &naming), DGM_NONE);
    dgm_lexicon_close(l);
    /* A bad source replaces nothing. */
    write_file(source, "actor zub\n  kind ship\n");
    assert_int_equal(dgm_lexicon_build(path, 1, false, out, &report, &err),
                     DGM_ERR_SYNTAX);
    assert_int_equal(dgm_lexicon_open(&l, out, NULL, 0, &err), 0);
    assert_int_equal(dgm_lexicon_count(l), 4);
    dgm_lexicon_close(l);
    dgm_arena_release(&report.arena);
    (void)unlink(source);
    (void)unlink(over);
    (void)unlink(out);
    (void)rmdir(base);
}

/* ---------------------------------------------------------------- public */

static void count_note(void *context, bool warning, const char *file,
                       uint64_t line, const char *message)
{
    uint32_t *count = context;
    assert_true(file[0] != '\0' && message[0] != '\0');
    count[warning] += line > 0;
}

static void look_up_says_who(void **state)
{
    (void)state;
    char folder[] = "/tmp/dgm-lookup-XXXXXX";
    assert_non_null(mkdtemp(folder));
    char source[64];
    char out[64];
    char *text;
    dgm_error err;
    dgm_sources_summary summary;
    uint32_t notes[2] = {0, 0};
    (void)snprintf(source, sizeof source, "%s/a.lex", folder);
    (void)snprintf(out, sizeof out, "%s/a.dgm", folder);
    write_file(source, world);
    const char *path[] = {folder};
    assert_int_equal(
        dgm_sources_compile(path, 1, out, count_note, notes, &summary, &err),
        DGM_ERR_OK);
    assert_int_equal(summary.entries, 4);
    assert_int_equal(notes[0], 0);
    assert_int_equal(dgm_sources_lookup(out, NULL, 0, "ivanka serge",
                                        "1932-01-01", &text, &err),
                     DGM_ERR_OK);
    assert_non_null(strstr(text, "zub.serge  person  Ivanka Serge"));
    assert_non_null(strstr(text, "code    ZUB GOV\n"));
    assert_non_null(strstr(text, "prime minister of zub  1931-07-01"));
    free(text);
    assert_int_equal(
        dgm_sources_lookup(out, NULL, 0, "nobody", NULL, &text, &err),
        DGM_ERR_NOT_FOUND);
    assert_int_equal(
        dgm_sources_lookup(out, NULL, 0, "zub", "soon", &text, &err),
        DGM_ERR_ARGUMENT);
    (void)unlink(source);
    (void)unlink(out);
    (void)rmdir(folder);
}

/* ------------------------------------------------------------------ days */

static void days(void **state)
{
    (void)state;
    dgm_days d;
    char text[16];
    assert_true(dgm_day_parse(DGM_STR("1970-01-01"), &d));
    assert_int_equal(d.from, 0);
    assert_true(dgm_day_parse(DGM_STR("2000-02"), &d));
    assert_int_equal(d.to - d.from, 28);
    assert_true(dgm_day_parse(DGM_STR("1999"), &d));
    dgm_day_text(d.to, text);
    assert_string_equal(text, "1999-12-31");
    assert_false(dgm_day_parse(DGM_STR("2001-02-29"), &d));
    assert_false(dgm_day_parse(DGM_STR("2001-13"), &d));
    assert_false(dgm_day_parse(DGM_STR("0000"), &d));
    assert_false(dgm_day_parse(DGM_STR("2001-1"), &d));
    assert_int_equal(dgm_day_of(DGM_STR("1970-01-02T10:00Z")), 1);
    assert_int_equal(dgm_day_of(DGM_STR("yesterday")), DGM_DAY_UNDATED);
}

/* ------------------------------------------------------------------ docs */

/* The examples of docs/lexicon.md, one after the other, are one source. */
static void documented_examples_compile(void **state)
{
    (void)state;
    FILE *file = fopen(DGM_SOURCE_DIR "/docs/lexicon.md", "r");
    assert_non_null(file);
    dgm_buf text;
    char line[2000];
    bool inside = false;
    uint32_t blocks = 0;
    dgm_buf_init(&text, 1 << 20);
    while (fgets(line, sizeof line, file)) {
        if (strncmp(line, "```", 3) == 0) {
            inside = strncmp(line, "```lex", 6) == 0;
            blocks += inside;
        } else if (inside) {
            dgm_buf_text(&text, line);
        }
    }
    (void)fclose(file);
    dgm_buf_text(&text, "agent prime minister GOV !head\n");
    dgm_buf_char(&text, '\0');
    assert_true(blocks >= 4);
    dgm_lexicon *l = open_text(text.ptr);
    assert_code(l, "zub.front", "1930-01-01", "ZUB", DGM_SECTOR_REB, false);
    assert_code(l, "zub.ivanka-serge", "1932-01-01", "ZUB", DGM_SECTOR_GOV,
                false);
    assert_code(l, "zub.youth", "1932-01-01", "ZUB", DGM_SECTOR_GOV, false);
    dgm_lexicon_close(l);
    dgm_buf_release(&text);
}

int main(void)
{
    const struct CMUnitTest test[] = {
        cmocka_unit_test(errors_name_line_and_expectation),
        cmocka_unit_test(warnings_do_not_stop),
        cmocka_unit_test(warnings_name_line_and_expectation),
        cmocka_unit_test(long_names),
        cmocka_unit_test(codes_follow_the_day),
        cmocka_unit_test(persons_have_the_code_of_their_office),
        cmocka_unit_test(parts_lead_upwards),
        cmocka_unit_test(forms_are_derived),
        cmocka_unit_test(overlay_replaces_by_key),
        cmocka_unit_test(look_up_says_who),
        cmocka_unit_test(days),
        cmocka_unit_test(documented_examples_compile),
    };
    return cmocka_run_group_tests(test, NULL, NULL);
}
