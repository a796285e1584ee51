/* SPDX-License-Identifier: Apache-2.0 */
/* The writers on records made by hand: escapes, spans, rows, transactions. */
#include "store/database.h"
#include "store/plain.h"
#include "store/points.h"
#include "store/render.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <jansson.h>
#include <sqlite3.h>

#include <cmocka.h>

/* The first sentence has characters of one to four bytes before the event,
 * and what every format has to escape. */
static const char text[] = "\xF0\x9F\x98\x80 \xC3\x89lan, \"a\tb\"\\\n"
                           "\xE2\x82\xAC' \x1B[2J attacked O'Hara. Bye.";

struct fixture {
    dgm_doc *doc;
    dgm_arena scratch;
    dgm_buf out;
    dgm_error err;
};

static dgm_span find(const char *part)
{
    const char *at = strstr(text, part);
    assert_non_null(at);
    uint32_t begin = (uint32_t)(at - text);
    return (dgm_span){begin, begin + (uint32_t)strlen(part)};
}

static void push_event(dgm_doc *doc)
{
    dgm_event event = {.type = DGM_EVENT_ASSAULT,
                       .cameo = "190",
                       .mode = DGM_MODE_NONE,
                       .goldstein = -9,
                       .trigger_span = find("attacked"),
                       .place = DGM_NONE,
                       .date = DGM_NONE,
                       .claim = DGM_NONE,
                       .score = 0.5F,
                       .rule = DGM_STR("attack")};
    dgm_party actor = {.actor = 0, .span = find("\xC3\x89lan")};
    dgm_party other = {.actor = DGM_NONE, .span = find("O'Hara")};
    assert_int_equal(dgm_vec_push(&doc->arena, &event.actor, &actor), 0);
    assert_int_equal(dgm_vec_push(&doc->arena, &event.recipient, &other), 0);
    assert_int_equal(dgm_vec_push(&doc->arena, &doc->event, &event), 0);
}

static void fill(dgm_doc *doc, const char *id)
{
    dgm_sentence sentence = {.span = {0, find(" Bye").begin}};
    dgm_sentence last = {.span = find("Bye.")};
    dgm_actor actor = {.entry = DGM_NONE,
                       .key = DGM_STR("x.'); DROP TABLE events; --"),
                       .name = DGM_STR("\xC3\x89lan, \"the\""),
                       .country = "FRA",
                       .sector = DGM_SECTOR_REB};
    dgm_mention mention = {.span = find("\xC3\x89lan")};
    dgm_doc_clear(doc);
    doc->text = dgm_str_from(text);
    doc->meta.id = dgm_str_from(id);
    doc->meta.title = DGM_STR("'); DROP TABLE documents; --");
    assert_int_equal(dgm_vec_push(&doc->arena, &doc->sentence, &sentence), 0);
    assert_int_equal(dgm_vec_push(&doc->arena, &doc->sentence, &last), 0);
    assert_int_equal(dgm_vec_push(&doc->arena, &doc->actor, &actor), 0);
    assert_int_equal(dgm_vec_push(&doc->arena, &doc->mention, &mention), 0);
    push_event(doc);
}

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    f->doc = dgm_doc_new();
    assert_non_null(f->doc);
    dgm_arena_init(&f->scratch, 0);
    dgm_buf_init(&f->out, 1 << 20);
    fill(f->doc, "d\t1\n2");
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    dgm_doc_free(f->doc);
    dgm_arena_release(&f->scratch);
    dgm_buf_release(&f->out);
    free(f);
    return 0;
}

static const char *rendered(struct fixture *f, dgm_format format)
{
    dgm_render_options options = {.format = format,
                                  .layers = DGM_LAYERS_DEFAULT};
    dgm_buf_clear(&f->out);
    assert_int_equal(dgm_render(&options, f->doc, &f->scratch, &f->out), 0);
    dgm_buf_char(&f->out, 0);
    return f->out.ptr;
}

/* ------------------------------------------------------------------ points
 */

static void points_agree_with_counting(void **state)
{
    struct fixture *f = *state;
    static const char *const unit[] = {"a", "\xC3\xA9", "\xE2\x82\xAC",
                                       "\xF0\x9F\x98\x80"};
    char wide[2000];
    uint32_t len = 0;
    uint32_t start[800];
    for (uint32_t i = 0; i < 800; i++) {
        const char *one = unit[i * 7 % 11 % 4];
        start[i] = len;
        memcpy(wide + len, one, strlen(one));
        len += (uint32_t)strlen(one);
        assert_true(len + 4 < sizeof wide);
    }
    dgm_points points;
    dgm_doc doc = {.text = {wide, len}};
    assert_int_equal(dgm_points_init(&points, &doc, &f->scratch), 0);
    for (uint32_t i = 0; i < 800; i++) {
        assert_int_equal(dgm_points_at(&points, start[i]), i);
    }
    assert_int_equal(dgm_points_at(&points, len), 800);
}

/* The end of a text of whole blocks lies behind the last of them. */
static void points_at_the_edge_of_a_block(void **state)
{
    struct fixture *f = *state;
    for (uint32_t count = 63; count <= 65; count++) {
        char wide[256];
        for (uint32_t i = 0; i < count; i++) {
            memcpy(wide + (size_t)i * 2, "\xC3\xA9", 2);
        }
        dgm_points points;
        dgm_doc doc = {.text = {wide, count * 2}};
        assert_int_equal(dgm_points_init(&points, &doc, &f->scratch), 0);
        assert_int_equal(dgm_points_at(&points, count * 2), count);
    }
    dgm_points empty;
    dgm_doc nothing = {.text = DGM_STR("")};
    assert_int_equal(dgm_points_init(&empty, &nothing, &f->scratch), 0);
    assert_int_equal(dgm_points_at(&empty, 0), 0);
}

/* -------------------------------------------------------------------- JSON
 */

static void json_comes_back_as_it_was(void **state)
{
    struct fixture *f = *state;
    json_error_t error;
    json_t *root = json_loads(rendered(f, DGM_FORMAT_JSONL), 0, &error);
    assert_non_null(root);
    assert_string_equal(json_string_value(json_object_get(root, "text")),
                        text);
    assert_string_equal(json_string_value(json_object_get(root, "id")),
                        "d\t1\n2");
    json_t *event = json_array_get(json_object_get(root, "events"), 0);
    json_t *trigger = json_object_get(event, "trigger");
    /* 23 code points stand before "attacked", which begins at byte 29. */
    assert_int_equal(find("attacked").begin, 29);
    assert_int_equal(json_integer_value(json_array_get(trigger, 0)), 23);
    assert_int_equal(json_integer_value(json_array_get(trigger, 1)), 31);
    assert_true(json_is_null(json_object_get(event, "claim")));
    json_decref(root);
}

static void json_is_one_line_without_control_characters(void **state)
{
    struct fixture *f = *state;
    const char *line = rendered(f, DGM_FORMAT_JSONL);
    size_t len = strlen(line);
    for (size_t i = 0; i + 1 < len; i++) {
        assert_true((unsigned char)line[i] >= 0x20);
    }
    assert_int_equal(line[len - 1], '\n');
    assert_non_null(strstr(line, "\\u001b[2J"));
}

static void foreign_bytes_become_valid_json(void **state)
{
    struct fixture *f = *state;
    dgm_json_repaired(&f->out, (dgm_str){"a\xFF\xE2\0\"", 5});
    dgm_buf_char(&f->out, 0);
    assert_string_equal(f->out.ptr,
                        "\"a\xEF\xBF\xBD\xEF\xBF\xBD\\u0000\\\"\"");
}

static void a_buffer_that_is_full_is_an_error(void **state)
{
    struct fixture *f = *state;
    static const dgm_format format[] = {DGM_FORMAT_JSONL, DGM_FORMAT_TABLE,
                                        DGM_FORMAT_CSV};
    for (size_t i = 0; i < sizeof format / sizeof *format; i++) {
        dgm_render_options options = {.format = format[i],
                                      .layers = DGM_LAYERS_DEFAULT};
        dgm_buf small;
        dgm_buf_init(&small, 50);
        assert_int_equal(dgm_render(&options, f->doc, &f->scratch, &small),
                         DGM_ERR_LIMIT);
        assert_true(small.len <= 50);
        dgm_buf_release(&small);
    }
    dgm_render_options database = {.format = DGM_FORMAT_SQLITE};
    assert_int_equal(dgm_render(&database, f->doc, &f->scratch, &f->out),
                     DGM_ERR_ARGUMENT);
}

/* -------------------------------------------------------------------- rows
 */

static uint32_t count_of(const char *line, char c)
{
    uint32_t count = 0;
    for (; *line; line++) {
        count += *line == c;
    }
    return count;
}

static void a_tsv_row_has_its_columns_and_no_more(void **state)
{
    struct fixture *f = *state;
    dgm_buf head;
    dgm_buf_init(&head, 1 << 16);
    dgm_polecat_head(false, &head);
    dgm_buf_char(&head, 0);
    const char *row = rendered(f, DGM_FORMAT_TSV);
    assert_int_equal(count_of(row, '\t'), count_of(head.ptr, '\t'));
    assert_int_equal(count_of(row, '\n'), 1);
    assert_int_equal(count_of(row, 0x1B), 0);
    assert_int_equal(strncmp(row, "d 1 2:e1\t", 9), 0);
    dgm_buf_release(&head);
}

static void csv_quotes_what_holds_commas_or_quotes(void **state)
{
    struct fixture *f = *state;
    const char *row = rendered(f, DGM_FORMAT_CSV);
    assert_non_null(strstr(row, ",\"\xC3\x89lan, \"\"the\"\"\",FRA,"));
    assert_non_null(strstr(row, ",O'Hara,"));
    assert_non_null(strstr(row, "\"\"a b\"\"\\ \xE2\x82\xAC'"));
    assert_int_equal(strcmp(row + strlen(row) - 2, "\r\n"), 0);
}

static void petrarch_lines_stay_lines(void **state)
{
    struct fixture *f = *state;
    dgm_actor other = {.entry = DGM_NONE,
                       .name = DGM_STR("O'Hara"),
                       .country = "USA",
                       .sector = DGM_SECTOR_MIL};
    assert_int_equal(dgm_vec_push(&f->doc->arena, &f->doc->actor, &other), 0);
    f->doc->event.at[0].recipient.at[0].actor = 1;
    push_event(f->doc); /* the same with a target that has no country */
    assert_string_equal(rendered(f, DGM_FORMAT_PETRARCH),
                        "\tFRAREB\tUSAMIL\t190\td 1 2_1\n");
}

static void the_table_shows_no_control_characters(void **state)
{
    struct fixture *f = *state;
    const char *shown = rendered(f, DGM_FORMAT_TABLE);
    assert_null(strchr(shown, 0x1B));
    assert_null(strchr(shown, '\t'));
    assert_non_null(strstr(shown, "ASSAULT"));
}

/* ---------------------------------------------------------------- database
 */

struct base {
    struct fixture *f;
    dgm_database *database;
    sqlite3 *other; /* somebody else's connection */
    dgm_added added;
    char path[64];
};

static void base_open(struct base *self, struct fixture *f)
{
    *self = (struct base){.f = f, .path = "/tmp/dgm_store_XXXXXX"};
    assert_non_null(mkdtemp(self->path));
    (void)strcat(self->path, "/x.db");
    assert_int_equal(
        dgm_database_open(&self->database, self->path, "1", NULL, &f->err), 0);
    assert_int_equal(sqlite3_open(self->path, &self->other), SQLITE_OK);
}

static void base_close(struct base *self)
{
    char name[80];
    assert_int_equal(dgm_database_close(self->database, &self->f->err), 0);
    assert_int_equal(sqlite3_close(self->other), SQLITE_OK);
    (void)unlink(self->path);
    static const char *const more[] = {"-wal", "-shm"};
    for (size_t i = 0; i < 2; i++) {
        (void)snprintf(name, sizeof name, "%s%s", self->path, more[i]);
        (void)unlink(name);
    }
    *strrchr(self->path, '/') = 0;
    (void)rmdir(self->path);
}

/* A document of the file "in" that has an id of its own. */
static dgm_identity of(const char *id, uint64_t content)
{
    return (dgm_identity){.key = dgm_key(id),
                          .content = content,
                          .source = DGM_STR("in"),
                          .own_id = true};
}

static dgm_err add(struct base *self, const char *id, uint64_t content)
{
    dgm_identity identity = of(id, content);
    fill(self->f->doc, id);
    return dgm_database_add(self->database, self->f->doc, &identity,
                            &self->added, &self->f->err);
}

static bool known(struct base *self, const char *id, uint64_t content)
{
    dgm_identity identity = of(id, content);
    return dgm_database_ask(self->database, &identity, dgm_str_from(id), NULL)
        .current;
}

static bool keep(struct base *self, const char *id, uint64_t content)
{
    dgm_identity identity = of(id, content);
    return dgm_database_keep(self->database, &identity, dgm_str_from(id),
                             NULL);
}

/* Another run into the same file. */
static void reopen(struct base *self)
{
    assert_int_equal(dgm_database_close(self->database, &self->f->err), 0);
    assert_int_equal(dgm_database_open(&self->database, self->path, "1", NULL,
                                       &self->f->err),
                     0);
}

/* The one number that a query gives. */
static int ask(struct base *self, const char *query)
{
    sqlite3_stmt *statement = NULL;
    assert_int_equal(
        sqlite3_prepare_v2(self->other, query, -1, &statement, NULL),
        SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int result = sqlite3_column_int(statement, 0);
    (void)sqlite3_finalize(statement);
    return result;
}

static void what_is_stored_is_what_was_given(void **state)
{
    struct base base;
    base_open(&base, *state);
    assert_int_equal(add(&base, "d'1", 7), 0);
    assert_int_equal(dgm_database_commit(base.database, NULL), 0);
    assert_int_equal(
        ask(&base, "SELECT COUNT(*) FROM documents WHERE id = 'd''1' AND "
                   "title = '''); DROP TABLE documents; --' AND "
                   "hex(text) LIKE 'F09F988020C389%'"),
        1);
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM actors WHERE "
                                "key = 'x.''); DROP TABLE events; --'"),
                     1);
    /* Behind wide characters: SQLite counts code points as we do. */
    assert_int_equal(
        ask(&base,
            "SELECT COUNT(*) FROM sentences s JOIN documents d "
            "USING (document_id) WHERE substr(d.text, s.span_begin + 1, "
            "s.span_end - s.span_begin) = s.text"),
        2);
    base_close(&base);
}

static void a_batch_is_seen_when_it_is_committed(void **state)
{
    struct base base;
    base_open(&base, *state);
    assert_int_equal(add(&base, "a", 1), 0);
    assert_int_equal(add(&base, "b", 2), 0);
    assert_true(keep(&base, "a", 1));
    assert_false(known(&base, "a", 1));
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM documents"), 0);
    assert_int_equal(dgm_database_commit(base.database, NULL), 0);
    assert_true(known(&base, "a", 1));
    assert_false(known(&base, "a", 2));
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM documents"), 2);
    assert_int_equal(dgm_database_commit(base.database, NULL), 0);
    base_close(&base);
}

/* Somebody breaks a table that the end of a document needs: nothing of the
 * batch stays, and what was committed does. */
static void half_a_document_is_never_kept(void **state)
{
    struct base base;
    base_open(&base, *state);
    assert_int_equal(add(&base, "a", 1), 0);
    assert_int_equal(dgm_database_commit(base.database, NULL), 0);
    assert_int_equal(sqlite3_exec(base.other,
                                  "ALTER TABLE event_parties "
                                  "RENAME TO elsewhere",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    assert_int_equal(add(&base, "b", 2), DGM_ERR_DATABASE);
    assert_non_null(strstr(base.f->err.file, "x.db"));
    assert_non_null(strstr(base.f->err.message, "event_parties"));
    assert_int_equal(dgm_database_commit(base.database, NULL), 0);
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM documents"), 1);
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM sentences"), 2);
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM events"), 1);
    base_close(&base);
}

static void a_document_replaces_its_older_self(void **state)
{
    struct base base;
    base_open(&base, *state);
    assert_int_equal(add(&base, "a", 1), 0);
    assert_false(base.added.replaced);
    reopen(&base);
    assert_int_equal(add(&base, "a", 2), 0);
    assert_true(base.added.replaced);
    assert_false(base.added.same_id);
    assert_int_equal(dgm_database_commit(base.database, NULL), 0);
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM documents"), 1);
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM event_parties"), 2);
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM sentence_search "
                                "WHERE sentence_search MATCH 'attacked'"),
                     1);
    base_close(&base);
}

/* Two lines of one file with one id, over and over. */
static void what_a_run_has_met_is_not_replaced(void **state)
{
    struct base base;
    base_open(&base, *state);
    assert_int_equal(add(&base, "a", 1), 0);
    assert_int_equal(add(&base, "a", 2), 0);
    assert_true(base.added.same_id);
    assert_false(base.added.replaced);
    reopen(&base);
    assert_true(keep(&base, "a", 1));
    assert_true(keep(&base, "a", 2));
    reopen(&base);
    /* The first was changed, so that which of the two it was is not known:
     * both go, and the second must be coded again. */
    assert_int_equal(add(&base, "a", 3), 0);
    assert_true(base.added.replaced);
    assert_false(keep(&base, "a", 2));
    assert_int_equal(add(&base, "a", 2), 0);
    assert_false(base.added.replaced);
    assert_int_equal(dgm_database_commit(base.database, NULL), 0);
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM documents"), 2);
    base_close(&base);
}

static void one_id_from_two_files(void **state)
{
    struct base base;
    base_open(&base, *state);
    assert_int_equal(add(&base, "a", 1), 0);
    dgm_identity other = of("a", 2);
    other.key++;
    other.source = DGM_STR("else");
    assert_false(dgm_database_keep(base.database, &other, DGM_STR("a"), NULL));
    assert_int_equal(dgm_database_add(base.database, base.f->doc, &other,
                                      &base.added, &base.f->err),
                     0);
    assert_true(base.added.same_id);
    assert_false(base.added.replaced);
    /* The same bytes in another file are the same document, but only where
     * the id is its own. */
    other.content = 1;
    assert_true(dgm_database_keep(base.database, &other, DGM_STR("a"), NULL));
    other.own_id = false;
    assert_false(dgm_database_keep(base.database, &other, DGM_STR("a"), NULL));
    assert_int_equal(dgm_database_commit(base.database, NULL), 0);
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM documents"), 2);
    base_close(&base);
}

static void a_given_date_is_remembered(void **state)
{
    struct base base;
    base_open(&base, *state);
    dgm_identity one = of("a", 1);
    one.given = DGM_STR("2001-02-03");
    fill(base.f->doc, "a");
    assert_int_equal(dgm_database_add(base.database, base.f->doc, &one,
                                      &base.added, &base.f->err),
                     0);
    assert_int_equal(dgm_database_commit(base.database, NULL), 0);
    assert_true(known(&base, "a", 1));
    dgm_standing standing =
        dgm_database_ask(base.database, &one, DGM_STR("a"), "2001-02-03");
    assert_true(standing.current);
    standing =
        dgm_database_ask(base.database, &one, DGM_STR("a"), "2009-02-03");
    assert_false(standing.current);
    /* Changed bytes: not current, but dated. */
    one.content = 2;
    standing = dgm_database_ask(base.database, &one, DGM_STR("a"), NULL);
    assert_false(standing.current);
    assert_string_equal(standing.given, "2001-02-03");
    base_close(&base);
}

static void closing_commits(void **state)
{
    struct base base;
    base_open(&base, *state);
    assert_int_equal(add(&base, "a", 1), 0);
    assert_int_equal(dgm_database_close(base.database, NULL), 0);
    base.database = NULL;
    assert_int_equal(ask(&base, "SELECT COUNT(*) FROM documents"), 1);
    base_close(&base);
}

/* Every stance there is, with and without a claim that denies. */
static void push_stances(dgm_doc *doc)
{
    dgm_claim claim = {.cue = find("attacked"),
                       .cue_class = DGM_CUE_DENY,
                       .parent = DGM_NONE,
                       .source_actor = DGM_NONE,
                       .source_place = DGM_NONE,
                       .cue_lemma = DGM_STR("deny"),
                       .factbank = DGM_STR("CT-"),
                       .admiralty = DGM_STR("F6"),
                       .rule = DGM_STR("x")};
    assert_int_equal(dgm_vec_push(&doc->arena, &doc->claim, &claim), 0);
    for (uint32_t i = 0; i < 4 * 3 * 3 * 3 * 4 * 2 * 2; i++) {
        dgm_event event = doc->event.at[0];
        event.stance = (dgm_stance){.certainty = (uint8_t)(i % 4),
                                    .polarity = (uint8_t)(i / 4 % 3),
                                    .time = (uint8_t)(i / 12 % 3),
                                    .condition = (uint8_t)(i / 36 % 3),
                                    .mood = (uint8_t)(i / 108 % 4)};
        event.reported = i / 432 % 2 != 0;
        event.claim = i / 864 % 2 != 0 ? 0 : DGM_NONE;
        event.actor.count = event.recipient.count = 0;
        assert_int_equal(dgm_vec_push(&doc->arena, &doc->event, &event), 0);
    }
}

static void the_view_says_stances_in_the_words_of_the_table(void **state)
{
    struct base base;
    base_open(&base, *state);
    dgm_doc *doc = base.f->doc;
    dgm_identity identity = of("a", 1);
    fill(doc, "a");
    push_stances(doc);
    assert_int_equal(dgm_database_add(base.database, doc, &identity,
                                      &base.added, &base.f->err),
                     0);
    assert_int_equal(dgm_database_commit(base.database, NULL), 0);
    sqlite3_stmt *rows = NULL;
    assert_int_equal(
        sqlite3_prepare_v2(base.other,
                           "SELECT stance FROM v_events ORDER BY event_id", -1,
                           &rows, NULL),
        SQLITE_OK);
    uint32_t simple = 0;
    for (uint32_t i = 0; i < doc->event.count; i++) {
        const dgm_event *event = &doc->event.at[i];
        assert_int_equal(sqlite3_step(rows), SQLITE_ROW);
        const char *stance = (const char *)sqlite3_column_text(rows, 0);
        dgm_buf_clear(&base.f->out);
        dgm_plain_stance(doc, event, &base.f->out);
        dgm_buf_char(&base.f->out, 0);
        if (base.f->out.len > 1) {
            assert_string_equal(stance, base.f->out.ptr);
        } else {
            bool certain = event->stance.certainty == DGM_CERTAINTY_CERTAIN;
            assert_string_equal(stance, certain ? "happened" : "reported");
            simple++;
        }
    }
    assert_true(simple > 10 && simple < 200);
    assert_int_equal(sqlite3_step(rows), SQLITE_DONE);
    (void)sqlite3_finalize(rows);
    base_close(&base);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(points_agree_with_counting),
        TEST(points_at_the_edge_of_a_block),
        TEST(json_comes_back_as_it_was),
        TEST(json_is_one_line_without_control_characters),
        TEST(foreign_bytes_become_valid_json),
        TEST(a_buffer_that_is_full_is_an_error),
        TEST(a_tsv_row_has_its_columns_and_no_more),
        TEST(csv_quotes_what_holds_commas_or_quotes),
        TEST(petrarch_lines_stay_lines),
        TEST(the_table_shows_no_control_characters),
        TEST(what_is_stored_is_what_was_given),
        TEST(a_batch_is_seen_when_it_is_committed),
        TEST(half_a_document_is_never_kept),
        TEST(a_document_replaces_its_older_self),
        TEST(what_a_run_has_met_is_not_replaced),
        TEST(one_id_from_two_files),
        TEST(a_given_date_is_remembered),
        TEST(closing_commits),
        TEST(the_view_says_stances_in_the_words_of_the_table)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
