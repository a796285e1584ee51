/* SPDX-License-Identifier: Apache-2.0 */
/* The public documents: workers, views, rendering, the sink of a run. */
#include "dragoman/dragoman.h"

#include "base/iso.h"
#include "base/str.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

struct fixture {
    dgm_model *model;
    dgm_worker *worker;
    dgm_document *document;
    dgm_error err;
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    dgm_model_options options = {.size = sizeof options, .data = DGM_SHARE};
    dgm_worker_options all = {
        .size = sizeof all, .layers = DGM_LAYERS_ALL, .least_score = -1};
    assert_non_null(f);
    assert_int_equal(dgm_model_open(&f->model, &options, &f->err), DGM_ERR_OK);
    assert_int_equal(dgm_worker_new(&f->worker, f->model, &all, &f->err),
                     DGM_ERR_OK);
    f->document = dgm_document_new();
    assert_non_null(f->document);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    dgm_document_free(f->document);
    dgm_worker_free(f->worker);
    dgm_model_close(f->model);
    free(f);
    return 0;
}

static dgm_source text_of(const char *text)
{
    return (dgm_source){.size = sizeof(dgm_source),
                        .bytes = text,
                        .len = strlen(text),
                        .kind = "text",
                        .published = "2020-01-15"};
}

static const dgm_document *code(struct fixture *f, const char *text)
{
    dgm_source source = text_of(text);
    assert_int_equal(dgm_worker_code(f->worker, &source, f->document, &f->err),
                     DGM_ERR_OK);
    return f->document;
}

static bool is(dgm_text text, const char *expected)
{
    return text.len == strlen(expected) &&
           (text.len == 0 || memcmp(text.ptr, expected, text.len) == 0);
}

/* The first letter is wide, so that bytes and code points differ. */
static const char report[] =
    "\xC3\x89lan is quiet. Sources in Oslo confirmed that the rebels met the "
    "defence minister of Norway on Monday. The army denied that it had "
    "attacked the rebels. If this is correct, the army may attack the rebels "
    "again.";

static const dgm_event_view *event_of(const dgm_document *document,
                                      const char *type)
{
    for (uint32_t i = 0; i < dgm_document_counts(document)->events; i++) {
        const dgm_event_view *event = dgm_document_event(document, i);
        if (strcmp(event->type, type) == 0) {
            return event;
        }
    }
    fail_msg("no event %s", type);
    return NULL;
}

static void an_event_with_all_that_hangs_on_it(void **state)
{
    struct fixture *f = *state;
    const dgm_document *document = code(f, report);
    const dgm_event_view *met = event_of(document, "CONSULT");
    assert_int_equal(met->actor_count, 1);
    assert_int_equal(met->recipient_count, 1);
    const dgm_party_view *who = dgm_document_party(document, met->actor_first);
    const dgm_party_view *whom =
        dgm_document_party(document, met->recipient_first);
    assert_true(is(who->name, "the rebels"));
    assert_false(who->recipient);
    assert_true(whom->recipient);
    assert_string_equal(whom->country, "NOR");
    assert_true(is(dgm_document_part(document, met->trigger), "met"));
    assert_int_equal(met->trigger.begin, met->trigger.point_begin + 1);
    assert_string_equal(met->day_first, "2020-01-13");
    assert_string_equal(met->day_last, "2020-01-13");
    assert_true(
        is(dgm_document_date(document, met->date)->value, "2020-01-13"));
    assert_true(met->reported);
    const dgm_claim_view *claim = dgm_document_claim(document, met->claim);
    assert_int_equal(claim->source_count, 1);
    assert_true(
        is(dgm_document_part(document, claim->source[0]), "Sources in Oslo"));
    assert_true(is(claim->cue_lemma, "confirm"));
    assert_int_equal(claim->event_count, 1);
    assert_ptr_equal(dgm_document_event(document, claim->event[0]), met);
    assert_string_equal(event_of(document, "ASSAULT")->stance.certainty,
                        "UNDERSPECIFIED");
}

static void layers_lead_to_each_other(void **state)
{
    struct fixture *f = *state;
    const dgm_document *document = code(f, report);
    const dgm_counts_view *count = dgm_document_counts(document);
    dgm_text text = dgm_document_about(document)->text;
    assert_int_equal(text.len, sizeof report - 1);
    assert_int_equal(count->sentences, 4);
    for (uint32_t i = 0; i < count->tokens; i++) {
        const dgm_token_view *token = dgm_document_token(document, i);
        const dgm_sentence_view *sentence =
            dgm_document_sentence(document, token->sentence);
        assert_in_range(i, sentence->token_first, sentence->token_last - 1);
        assert_true(token->head == DGM_NOTHING || token->head < count->tokens);
        assert_true((token->head == DGM_NOTHING) == (i == sentence->root));
        assert_true(token->lemma.len > 0 && token->upos[0]);
    }
    uint32_t mentions = 0;
    for (uint32_t i = 0; i < count->actors; i++) {
        const dgm_actor_view *actor = dgm_document_actor(document, i);
        for (uint32_t k = 0; k < actor->mention_count; k++) {
            const dgm_mention_view *mention =
                dgm_document_mention(document, actor->mention[k]);
            assert_int_equal(mention->actor, i);
            assert_true(k == 0 || actor->mention[k] > actor->mention[k - 1]);
        }
        mentions += actor->mention_count;
    }
    assert_in_range(mentions, 1, count->mentions);
    for (uint32_t i = 0; i < count->parties; i++) {
        const dgm_party_view *party = dgm_document_party(document, i);
        const dgm_event_view *event =
            dgm_document_event(document, party->event);
        uint32_t first =
            party->recipient ? event->recipient_first : event->actor_first;
        uint32_t of =
            party->recipient ? event->recipient_count : event->actor_count;
        assert_in_range(i, first, first + of - 1);
    }
    assert_in_range(count->predicates, 4, 100);
    assert_string_equal(dgm_document_predicate(document, 0)->stance.mood, "");
    assert_in_range(count->places, 2, 100);
    uint32_t at = 0;
    while (at < count->places &&
           !is(dgm_document_place(document, at)->name, "Oslo")) {
        at++;
    }
    const dgm_place_view *place = dgm_document_place(document, at);
    assert_non_null(place);
    assert_true(place->resolved && place->lat > 59 && place->lat < 61);
    assert_string_equal(place->country, "NOR");
    assert_in_range(count->entities, 2, 100);
    assert_int_equal(count->warnings, 0);
}

static void events_are_linked(void **state)
{
    struct fixture *f = *state;
    const dgm_document *document =
        code(f, "France will impose sanctions if Iran attacks Chad.");
    const dgm_link_view *link = dgm_document_link(document, 0);
    assert_non_null(link);
    assert_string_equal(link->kind, "if");
    assert_string_equal(dgm_document_event(document, link->from)->type,
                        "ASSAULT");
    assert_string_equal(
        dgm_document_event(document, link->from)->stance.condition, "IF");
    assert_true(link->has_cue);
    assert_true(is(dgm_document_part(document, link->cue), "if"));
}

static void an_index_too_large_is_nothing(void **state)
{
    struct fixture *f = *state;
    const dgm_document *d = code(f, report);
    assert_null(dgm_document_sentence(d, DGM_NOTHING));
    assert_null(dgm_document_token(d, DGM_NOTHING));
    assert_null(dgm_document_entity(d, DGM_NOTHING));
    assert_null(dgm_document_actor(d, DGM_NOTHING));
    assert_null(dgm_document_mention(d, DGM_NOTHING));
    assert_null(dgm_document_place(d, DGM_NOTHING));
    assert_null(dgm_document_date(d, DGM_NOTHING));
    assert_null(dgm_document_event(d, DGM_NOTHING));
    assert_null(dgm_document_party(d, DGM_NOTHING));
    assert_null(dgm_document_claim(d, DGM_NOTHING));
    assert_null(dgm_document_link(d, DGM_NOTHING));
    assert_null(dgm_document_pair(d, 0));
    assert_null(dgm_document_predicate(d, DGM_NOTHING));
    assert_null(dgm_document_casualty(d, DGM_NOTHING));
    assert_null(dgm_document_warning(d, 0));
    assert_int_equal(
        dgm_document_part(d, (dgm_extent){.begin = 3, .end = 9999}).len, 0);
}

static void a_line_with_pairs(void **state)
{
    struct fixture *f = *state;
    static const char line[] =
        "{\"id\":7,\"text\":\"\xC3\x89lan attacked Iran.\","
        "\"pairs\":[{\"source\":[0,4],\"target\":[14,18]}]}";
    dgm_source source = text_of(line);
    source.kind = NULL;
    assert_int_equal(dgm_worker_code(f->worker, &source, f->document, &f->err),
                     DGM_ERR_OK);
    assert_true(is(dgm_document_about(f->document)->id, "7"));
    const dgm_pair_view *pair = dgm_document_pair(f->document, 0);
    assert_non_null(pair);
    assert_true(pair->has_source && pair->has_target);
    assert_true(is(dgm_document_part(f->document, pair->target), "Iran"));
    float sum = 0;
    uint32_t best = 0;
    for (uint32_t i = 0; i < pair->score_count; i++) {
        sum += pair->score[i];
        best = pair->score[i] > pair->score[best] ? i : best;
    }
    assert_true(sum > 0.99F && sum < 1.01F);
    assert_string_equal(pair->score_type[best], pair->type);
}

static void what_the_caller_knows_fills_the_gaps(void **state)
{
    struct fixture *f = *state;
    static const char line[] =
        "{\"title\":\"Mine\",\"text\":\"Iran met Chad on Monday.\"}";
    dgm_source source = {.size = sizeof source,
                         .bytes = line,
                         .len = strlen(line),
                         .id = "a/1",
                         .title = "Yours",
                         .publisher = "Example",
                         .published = "2020-01-15",
                         .section = "World"};
    assert_int_equal(dgm_worker_code(f->worker, &source, f->document, &f->err),
                     DGM_ERR_OK);
    const dgm_document_view *about = dgm_document_about(f->document);
    assert_true(is(about->section, "World"));
    assert_string_equal(about->published_from, "given");
    assert_true(is(about->id, "a/1"));
    assert_true(is(about->title, "Mine"));
    assert_true(is(about->publisher, "Example"));
    assert_true(is(about->published, "2020-01-15"));
    assert_int_equal(about->url.len, 0);
    assert_string_equal(dgm_document_event(f->document, 0)->day_first,
                        "2020-01-13");
}

static void every_kind_of_input(void **state)
{
    struct fixture *f = *state;
    static const char *const input[] = {
        "\xEF\xBB\xBFIran bombed Chad.",
        "<html><body><p>Iran bombed Chad. The capital was quiet for the "
        "rest of the long day, and nobody came to the market.</p></body>"
        "</html>",
        "{\"text\":\"Iran bombed Chad.\"}",
        "Message-ID: <1@a>\nFrom: a@a\nSubject: Chad\n\nIran bombed Chad.\n",
        "# newdoc id = x\n"
        "1\tIran\tIran\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
        "2\tbombed\tbomb\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_"
        "\t_"
        "\n"
        "3\tChad\tChad\tPROPN\tNNP\t_\t2\tobj\t_\t_\n\n"};
    for (size_t i = 0; i < sizeof input / sizeof *input; i++) {
        dgm_source source = text_of(input[i]);
        source.kind = NULL;
        assert_int_equal(
            dgm_worker_code(f->worker, &source, f->document, &f->err),
            DGM_ERR_OK);
        (void)event_of(f->document, "ASSAULT");
    }
}

static void refuses(struct fixture *f, dgm_source source, dgm_err expected,
                    const char *word)
{
    f->err = (dgm_error){.byte = -1};
    assert_int_equal(dgm_worker_code(f->worker, &source, f->document, &f->err),
                     expected);
    assert_int_equal(f->err.code, expected);
    if (strstr(f->err.message, word) == NULL) {
        fail_msg("\"%s\" without \"%s\"", f->err.message, word);
    }
    /* An error may be of no interest, and leaves an empty document. */
    assert_int_equal(dgm_worker_code(f->worker, &source, f->document, NULL),
                     expected);
    assert_int_equal(dgm_document_counts(f->document)->tokens, 0);
    assert_int_equal(dgm_document_about(f->document)->text.len, 0);
}

static void what_cannot_be_coded_says_why(void **state)
{
    struct fixture *f = *state;
    (void)code(f, report);
    refuses(f, text_of(""), DGM_ERR_EMPTY, "no text");
    refuses(f, (dgm_source){.size = sizeof(dgm_source)}, DGM_ERR_EMPTY,
            "no text");
    dgm_source source = text_of("{\"text\" 5}");
    source.kind = "jsonl";
    source.id = "named";
    refuses(f, source, DGM_ERR_SYNTAX, "expected");
    assert_string_equal(f->err.file, "named");
    source.kind = "telegram";
    refuses(f, source, DGM_ERR_ARGUMENT, "telegram");
    source = text_of("Nothing happened.");
    source.published = "2024-02-30";
    refuses(f, source, DGM_ERR_ARGUMENT, "2024-02-30");
    source = text_of("<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>");
    source.kind = NULL;
    refuses(f, source, DGM_ERR_ARGUMENT, "feed");
    source = text_of("WARC/1.0\r\n\r\n");
    source.kind = NULL;
    refuses(f, source, DGM_ERR_ARGUMENT, "several documents");
    source = text_of("PK\3\4");
    source.kind = NULL;
    refuses(f, source, DGM_ERR_ARGUMENT, "several documents");
    source = text_of("no PDF");
    source.kind = "office";
    refuses(f, source, DGM_ERR_SYNTAX, "damaged");
    source = text_of("%PDF-1.7 stream");
    refuses(f, source, DGM_ERR_ENCODING, "PDF");
    size_t many = ((size_t)64 << 20) + 1;
    char *large = malloc(many);
    assert_non_null(large);
    memset(large, 'a', many);
    source = text_of("");
    source.bytes = large;
    source.len = many;
    refuses(f, source, DGM_ERR_LIMIT, "67108864");
    free(large);
    (void)code(f, report);
    (void)event_of(f->document, "CONSULT");
}

static void only_what_was_asked_for(void **state)
{
    struct fixture *f = *state;
    dgm_worker *worker = NULL;
    dgm_worker_options options = {.size = sizeof options, .parse_only = true};
    dgm_source source = text_of(report);
    assert_int_equal(dgm_worker_new(&worker, f->model, &options, &f->err),
                     DGM_ERR_OK);
    assert_int_equal(dgm_worker_code(worker, &source, f->document, &f->err),
                     DGM_ERR_OK);
    assert_int_equal(dgm_document_counts(f->document)->sentences, 4);
    assert_int_equal(dgm_document_counts(f->document)->events, 0);
    dgm_worker_free(worker);
}

static void formats_of_a_document(void **state)
{
    struct fixture *f = *state;
    static const char *const begin[DGM_FORMAT_COUNT] = {
        "{\"schema\"",
        "2020",
        NULL,
        "Event ID\t",
        "Event ID,",
        "# newdoc",
        "2020",
        "Event ID\t",
        "\t20200115\t",
        "\t20200115000000\t",
        "\"FeatureCollection\""};
    const dgm_document *document = code(f, "Iran attacked Chad.");
    for (int i = 0; i < DGM_FORMAT_COUNT; i++) {
        dgm_render_options options = {
            .size = sizeof options, .format = (dgm_format)i, .head = true};
        char *bytes = NULL;
        size_t len = 0;
        dgm_err result =
            dgm_document_render(document, &options, &bytes, &len, &f->err);
        if (begin[i] == NULL) {
            assert_int_equal(result, DGM_ERR_ARGUMENT);
            assert_null(bytes);
            continue;
        }
        assert_int_equal(result, DGM_ERR_OK);
        assert_int_equal(strlen(bytes), len);
        assert_non_null(strstr(bytes, begin[i]));
        dgm_free(bytes);
    }
    char *bytes = NULL;
    assert_int_equal(
        dgm_document_render(document, NULL, &bytes, NULL, &f->err),
        DGM_ERR_OK);
    assert_non_null(strstr(bytes, "\"events\":[{"));
    assert_null(strstr(bytes, "\"tokens\""));
    dgm_free(bytes);
}

static void structs_of_other_versions(void **state)
{
    struct fixture *f = *state;
    /* An older caller's struct ends early, a newer one's has more. */
    struct {
        dgm_source source;
        size_t more;
    } newer = {text_of("Iran attacked Chad."), 0};
    newer.source.size = sizeof newer;
    assert_int_equal(
        dgm_worker_code(f->worker, &newer.source, f->document, &f->err),
        DGM_ERR_OK);
    newer.more = 1;
    assert_int_equal(
        dgm_worker_code(f->worker, &newer.source, f->document, &f->err),
        DGM_ERR_VERSION);
    newer.source.size = offsetof(dgm_source, kind);
    assert_int_equal(
        dgm_worker_code(f->worker, &newer.source, f->document, &f->err),
        DGM_ERR_OK);
    newer.source.size = 3;
    assert_int_equal(
        dgm_worker_code(f->worker, &newer.source, f->document, &f->err),
        DGM_ERR_ARGUMENT);
    assert_int_equal(dgm_abi_version(), DGM_ABI_VERSION);
    assert_string_equal(dgm_version(), DGM_VERSION);
}

/* Threads with a worker each, over one model, give what one gives. */
#define THREADS 4
static void *code_often(void *context)
{
    struct fixture *f = context;
    struct fixture own = {.model = f->model, .document = dgm_document_new()};
    char *last = NULL;
    if (own.document == NULL ||
        dgm_worker_new(&own.worker, own.model, NULL, NULL) != DGM_ERR_OK) {
        return NULL;
    }
    for (int i = 0; i < 10; i++) {
        dgm_source source = text_of(report);
        dgm_free(last);
        last = NULL;
        if (dgm_worker_code(own.worker, &source, own.document, NULL) !=
                DGM_ERR_OK ||
            dgm_document_render(own.document, NULL, &last, NULL, NULL) !=
                DGM_ERR_OK) {
            break;
        }
    }
    dgm_worker_free(own.worker);
    dgm_document_free(own.document);
    return last;
}

static void a_worker_for_each_thread(void **state)
{
    pthread_t thread[THREADS];
    char *first = code_often(*state);
    assert_non_null(first);
    for (int i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_create(&thread[i], NULL, code_often, *state),
                         0);
    }
    for (int i = 0; i < THREADS; i++) {
        void *got = NULL;
        assert_int_equal(pthread_join(thread[i], &got), 0);
        assert_non_null(got);
        assert_string_equal(got, first);
        dgm_free(got);
    }
    dgm_free(first);
}

struct received {
    int count;
    int stop_at;
    int notes;
    char id[64];
};

static int receive(void *context, const dgm_document *document,
                   const char *bytes, size_t len)
{
    struct received *self = context;
    dgm_text id = dgm_document_about(document)->id;
    char expected[16];
    (void)snprintf(expected, sizeof expected, "%d", self->count);
    assert_true(is(id, expected));
    assert_true(len > 0 && bytes[len - 1] == '\n');
    assert_int_equal(dgm_document_counts(document)->events, 1);
    self->count++;
    return self->count == self->stop_at;
}

static void on_note(void *context, const dgm_note_view *note)
{
    struct received *self = context;
    assert_string_equal(note->code, "encoding");
    assert_true(note->line > 0);
    assert_true(note->message[0]);
    self->notes++;
}

static void a_sink_gets_documents_in_order(void **state)
{
    struct fixture *f = *state;
    char path[] = "/tmp/dgm_sink_XXXXXX";
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    FILE *file = fdopen(fd, "wb");
    for (int i = 0; i < 50; i++) {
        (void)fprintf(
            file, "{\"id\":\"%d\",\"text\":\"Iran attacked Chad%s.\"}\n", i,
            i % 10 == 3 ? " near \xE9"
                          "a"
                        : "");
    }
    assert_int_equal(fclose(file), 0);
    const char *paths[] = {path};
    struct received all = {0};
    dgm_run_options options = {.size = sizeof options,
                               .path = paths,
                               .path_count = 1,
                               .threads = 3,
                               .context = &all,
                               .noted = on_note,
                               .sink = receive};
    dgm_progress progress;
    assert_int_equal(dgm_run(f->model, &options, &progress, &f->err),
                     DGM_ERR_OK);
    assert_int_equal(all.count, 50);
    assert_int_equal(all.notes, 5);
    assert_int_equal(progress.done, 50);
    struct received some = {.stop_at = 7};
    options.context = &some;
    assert_int_equal(dgm_run(f->model, &options, &progress, &f->err),
                     DGM_ERR_INTERRUPTED);
    assert_in_range(some.count, 7, 50);
    options.format = DGM_FORMAT_SQLITE;
    assert_int_equal(dgm_run(f->model, &options, NULL, &f->err),
                     DGM_ERR_ARGUMENT);
    options.format = DGM_FORMAT_JSONL;
    options.date = "2024-02-30";
    assert_int_equal(dgm_run(f->model, &options, NULL, &f->err),
                     DGM_ERR_ARGUMENT);
    assert_non_null(strstr(f->err.message, "2024-02-30"));
    (void)unlink(path);
}

static void names_of_formats_and_layers(void **state)
{
    (void)state;
    dgm_format format;
    assert_true(dgm_format_find("a.b/x.db", true, &format));
    assert_int_equal(format, DGM_FORMAT_SQLITE);
    assert_false(dgm_format_find("x.d", true, &format));
    assert_false(dgm_format_find("a.db/x", true, &format));
    assert_false(dgm_format_find("x.csv.gz", true, &format));
    assert_false(dgm_format_find("x.json", true, &format));
    assert_false(dgm_format_find("db", false, &format));
    for (int i = 0; i < DGM_FORMAT_COUNT; i++) {
        const char *name = dgm_format_name((dgm_format)i);
        assert_true(dgm_format_find(name, false, &format));
        assert_int_equal(format, i);
        assert_int_equal(dgm_format_endings((dgm_format)i)[0], '.');
    }
    assert_string_equal(dgm_format_name((dgm_format)99), "");
    assert_string_equal(dgm_format_endings((dgm_format)99), "");
    uint32_t layers = 0;
    assert_true(dgm_layers_find("tokens,events", &layers));
    assert_int_equal(layers, DGM_LAYER_TOKENS | DGM_LAYER_EVENTS);
    assert_true(dgm_layers_find("all", &layers));
    assert_int_equal(layers, DGM_LAYERS_ALL);
    assert_false(dgm_layers_find("topics", &layers));
}

static void dates_that_are(void **state)
{
    (void)state;
    static const char *const good[] = {"2024",
                                       "2024-02",
                                       "2024-02-29",
                                       "2000-02-29",
                                       "2024-02-29T09:30",
                                       "2024-12-31T23:59:60.25+02:00",
                                       "2024-01-01T00:00:00Z"};
    static const char *const bad[] = {"",
                                      "24",
                                      "2024-",
                                      "2024-2",
                                      "2024-13",
                                      "2024-00",
                                      "2024-02-30",
                                      "2023-02-29",
                                      "1900-02-29",
                                      "2024-04-31",
                                      "2024-99-99",
                                      "2024-07-18Tjunk",
                                      "2024-07-18T24:00",
                                      "2024-07-18 10:00",
                                      "2024-07T10:00",
                                      "0024-07-18",
                                      "2024-07-18T10:00+",
                                      "2024-07-18T10:0",
                                      "2024-07-18T10:00:5",
                                      "2024-07-18T10:00:05.",
                                      "2024-07-00",
                                      "20240718"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_true(dgm_date_valid(good[i]));
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (dgm_date_valid(bad[i])) {
            fail_msg("%s", bad[i]);
        }
    }
}

static void ranges_have_two_days(void **state)
{
    (void)state;
    static const char *const range[][3] = {
        {"2024-02-05", "2024-02-05", "2024-02-05"},
        {"2024-02", "2024-02-01", "2024-02-29"},
        {"2023", "2023-01-01", "2023-12-31"},
        {"2024-02-05T10:00", "2024-02-05", "2024-02-05"},
        {"2024-07-01/2024-07-07", "2024-07-01", "2024-07-07"},
        {"2010/2019", "2010-01-01", "2019-12-31"},
        {"2024-07-09/2024-07-07", "", ""},
        {"", "", ""},
        {"/", "", ""},
        {"2024/", "", ""},
        {"2024-07-0a", "", ""},
        {"2024-02-30", "", ""}};
    for (size_t i = 0; i < sizeof range / sizeof *range; i++) {
        char first[11];
        char last[11];
        dgm_iso_range(dgm_str_from(range[i][0]), first, last);
        assert_string_equal(first, range[i][1]);
        assert_string_equal(last, range[i][2]);
    }
}

static void an_event_is_explained(void **state)
{
    struct fixture *f = *state;
    const dgm_document *document = code(f, report);
    const dgm_event_view *met = event_of(document, "CONSULT");
    uint32_t number = 0;
    while (dgm_document_event(document, number) != met) {
        number++;
    }
    dgm_explain_options options = {.size = sizeof options, .width = 60};
    char *text = NULL;
    size_t len = 0;
    assert_int_equal(dgm_worker_explain(f->worker, document, number, &options,
                                        &text, &len, &f->err),
                     DGM_ERR_OK);
    assert_int_equal(strlen(text), len);
    assert_non_null(strstr(text, "[actor:"));
    assert_non_null(strstr(text, "met]"));
    assert_non_null(strstr(text, "NOR, GOV"));
    assert_null(strchr(text, '\033'));
    for (const char *line = text; *line; line = strchr(line, '\n') + 1) {
        assert_in_range(strchr(line, '\n') - line, 0, 60);
    }
    dgm_free(text);
    options.colour = true;
    assert_int_equal(dgm_worker_explain(f->worker, document, number, &options,
                                        &text, NULL, &f->err),
                     DGM_ERR_OK);
    assert_non_null(strchr(text, '\033'));
    dgm_free(text);
}

static void all_events_are_explained(void **state)
{
    struct fixture *f = *state;
    const dgm_document *document = code(f, report);
    uint32_t count = dgm_document_counts(document)->events;
    char *text = NULL;
    assert_int_equal(dgm_worker_explain(f->worker, document, DGM_NOTHING, NULL,
                                        &text, NULL, &f->err),
                     DGM_ERR_OK);
    uint32_t found = 0;
    for (const char *at = text; (at = strstr(at, "  score ")) != NULL; at++) {
        found++;
    }
    assert_int_equal(found, count);
    dgm_free(text);
    assert_int_equal(dgm_worker_explain(f->worker, document, count, NULL,
                                        &text, NULL, &f->err),
                     DGM_ERR_NOT_FOUND);
    assert_null(text);
    assert_int_equal(dgm_worker_code_stored(f->worker, "/nowhere.db", 1,
                                            f->document, &count, &f->err),
                     DGM_ERR_NOT_FOUND);
    assert_int_equal(dgm_document_counts(f->document)->events, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_event_with_all_that_hangs_on_it),
        cmocka_unit_test(layers_lead_to_each_other),
        cmocka_unit_test(events_are_linked),
        cmocka_unit_test(an_index_too_large_is_nothing),
        cmocka_unit_test(a_line_with_pairs),
        cmocka_unit_test(what_the_caller_knows_fills_the_gaps),
        cmocka_unit_test(every_kind_of_input),
        cmocka_unit_test(what_cannot_be_coded_says_why),
        cmocka_unit_test(only_what_was_asked_for),
        cmocka_unit_test(formats_of_a_document),
        cmocka_unit_test(structs_of_other_versions),
        cmocka_unit_test(a_worker_for_each_thread),
        cmocka_unit_test(a_sink_gets_documents_in_order),
        cmocka_unit_test(names_of_formats_and_layers),
        cmocka_unit_test(dates_that_are),
        cmocka_unit_test(ranges_have_two_days),
        cmocka_unit_test(an_event_is_explained),
        cmocka_unit_test(all_events_are_explained)};
    return cmocka_run_group_tests(tests, setup, teardown);
}
