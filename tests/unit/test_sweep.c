/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory that is out, at every place where it can be.
 *
 * Each job is run once to count its allocations, then again and again with
 * the first, second, third ... of them failing, alone and with all that come
 * after.  Then the job must either fail with DGM_ERR_MEMORY or give the very
 * bytes that it gives otherwise: nothing crashes, no document is quietly
 * coded in part, and under AddressSanitizer nothing leaks.  Where a job has
 * more places than fit in the time, places are taken at even distances, all
 * of them at the beginning.
 *
 * Our own calls are caught by the linker (--wrap, see tests/CMakeLists), those
 * of SQLite by the hook that it offers.  libxml2 and Jansson are left their
 * memory: without, libxml2 2.9 crashes or does not end, and Jansson 2.14 drops
 * letters of strings and says nothing.  In the sanitizer and
 * coverage builds each allocation from an arena is a call of malloc
 * (DGM_ARENA_MALLOC), so there the sweep goes through every one of them.
 */
#include "dragoman/dragoman.h"

#include "base/str.h"
#include "claim/cue.h"
#include "encoder_world.h"
#include "event/event.h"
#include "ingest/reader.h"
#include "lexicon/handle.h"
#include "lexicon/lexicon.h"
#include "place/gazetteer_compile.h"
#include "store/database.h"
#include "syntax/lemma.h"
#include "text/text.h"

#include <errno.h>
#include <limits.h>
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* --------------------------------------------------------------- the hook */

/* The range that fails, written while no other thread runs. */
static atomic_ulong calls;
static unsigned long fail_first;
static unsigned long fail_last;

static bool fails(void)
{
    unsigned long call = atomic_fetch_add(&calls, 1) + 1;
    bool fail = call >= fail_first && call <= fail_last;
    errno = fail ? ENOMEM : errno;
    return fail;
}

/* From now on the allocations first to last fail, counted from 1. */
static void fail_from(unsigned long first, unsigned long last)
{
    atomic_store(&calls, 0);
    fail_first = first;
    fail_last = last;
}

static void fail_no_more(void)
{
    fail_first = fail_last = 0;
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__real_aligned_alloc(size_t align, size_t size);
char *__real_strdup(const char *text);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);
void *__wrap_aligned_alloc(size_t align, size_t size);
char *__wrap_strdup(const char *text);

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fails() ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
    return fails() ? NULL : __real_realloc(old, size);
}

void *__wrap_aligned_alloc(size_t align, size_t size)
{
    return fails() ? NULL : __real_aligned_alloc(align, size);
}

char *__wrap_strdup(const char *text)
{
    return fails() ? NULL : __real_strdup(text);
}

/* What SQLite used before. */
static sqlite3_mem_methods of_sqlite;

static void *sqlite_malloc(int size)
{
    return fails() ? NULL : of_sqlite.xMalloc(size);
}

static void *sqlite_realloc(void *old, int size)
{
    return fails() ? NULL : of_sqlite.xRealloc(old, size);
}

static void hook_libraries(void)
{
    assert_int_equal(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &of_sqlite),
                     SQLITE_OK);
    sqlite3_mem_methods ours = of_sqlite;
    ours.xMalloc = sqlite_malloc;
    ours.xRealloc = sqlite_realloc;
    assert_int_equal(sqlite3_config(SQLITE_CONFIG_MALLOC, &ours), SQLITE_OK);
}

/* ------------------------------------------------------------- documents */

static const char text_file[] =
    "Valdrian rebels attacked an army post near Timbuktu on 3 May 2012, "
    "the minister said. \"We will answer,\" he told reporters in Bamako.\n\n"
    "If Ghana withdraws, France may condemn it. Chad has not met Togo.\n";
static const char tiny_file[] = "Chad praised Togo.";
static const char page_file[] =
    "<html><head><title>Talks in Rabat</title>"
    "<meta name=\"author\" content=\"A. Reporter\">"
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
    "\"author\":[{\"name\":\"B\"},{\"name\":\"C\"}],"
    "\"datePublished\":\"2011-04-06\"}</script></head><body><article>"
    "<h1>Talks in Rabat</h1><p>Peru's foreign minister met the president of "
    "Morocco in Rabat on Monday, and both said that the dispute might be "
    "settled.</p><p>Morocco&#39;s navy had seized two boats &amp; a crew, "
    "<a href=\"x\">Reuters</a> reported; nobody was hurt on that day.</p>"
    "</article></body></html>";
static const char lines_file[] =
    "{\"id\":\"a\",\"published\":\"2011-04-06\",\"author\":[\"B\",\"C\"],"
    "\"text\":\"Rebels attacked the town of Timbuktu on Tuesday.\","
    "\"pairs\":[[\"Rebels\",\"town\"]]}\n"
    "{\"id\":7,\"html\":\"<p>Ghana probably praised Togo in 1999.\"}\n"
    "{\"id\":\"c\",\"text\":\"Caf\xE9 owners met the mayor of Paris.\"}\n";
static const char trees_file[] =
    "# newdoc id = one\n# sent_id = 1\n"
    "1\tChad\tChad\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_\n"
    "2\tpraised\tpraise\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_\n"
    "3-4\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "3\tca\tcan\tAUX\tMD\t_\t2\taux\t_\t_\n"
    "4\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n"
    "5\tTogo\tTogo\tPROPN\tNNP\tNumber=Sing\t2\tobj\t_\tSpaceAfter=No\n"
    "6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n";
static const char records_file[] =
    "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:1>\r\n"
    "WARC-Target-URI: http://a.example/1\r\nWARC-Date: 2024-03-02\r\n"
    "Content-Length: 106\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: "
    "text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    "17\r\n<p>Chad praised Togo.\r\n\r\n0\r\n\r\n\r\n\r\n";
static const char mail_file[] =
    "Message-ID: <1@a.example>\nFrom: \"A. Writer\" <a@a.example>\n"
    "Subject: =?utf-8?Q?Caf=C3=A9?=\nDate: Tue, 5 Mar 2024 11:02:11 +0100\n"
    "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: "
    "text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: "
    "quoted-printable\n\nCaf=E9 owners met the mayor of Paris.\n--b--\n";
static const char table_file[] =
    "id;date;title;text\n1;2012-05-03;\"A \"\"B\"\"\";Chad praised Togo.\n"
    "2;;Talks;\"Ghana met\nTogo.\"\n";
static const char array_file[] =
    "[\n {\"id\": 1, \"author\": [\"A\", \"B\"], \"text\": \"Chad fled.\"},\n"
    " {\"html\": \"<p>Ghana praised Togo.</p>\", \"date\": \"3 May 2012\"}\n]";
static const char feed_file[] =
    "<rss><channel><title>Example</title><language>en</language><item>"
    "<guid>g1</guid><title>Talks</title><link>https://example.org/1</link>"
    "<author>a@example.org (A. Writer)</author><pubDate>3 May 2012</pubDate>"
    "<description>Ghana met Togo.</description></item></channel></rss>";
static const char overlay_file[] =
    "# SPDX-License-Identifier: CC0-1.0\n"
    "source own = https://example.org/ | made by hand\n"
    "actor xvl.valdrian-front\n  kind group\n  name Valdrian Front | VF\n"
    "  name Valdrian rebels\n  code MLI REB 2010..2020\n  source own\n";

static const char words_source[] =
    "# SPDX-License-Identifier: CC0-1.0\nsource own = made by hand\n"
    "actor xvl\n  kind state\n  name Valdria | Old Valdria !weak\n"
    "  adj Valdrian\n  demonym Valdrer\n  capital Lutz\n  code XVL UNK\n"
    "  source own\n"
    "actor xvl.front\n  kind group\n  name Front !context(xvl,MLI)\n"
    "  code inherit ..1931\n  code XVL REB.MIL 1932..1933\n"
    "  part xvl wing 1920..1940\n  after OPP\n  source own, other\n"
    "actor xvl.serge\n  kind person\n  name Ivanka Serge\n  gender f\n"
    "  office prime minister of xvl 1931..1932\n  source own\n"
    "agent  prime minister | premier  GOV !head\n"
    "agent  man/men  EUR:CVL.MIL !m\nquality  retired  ELI\n"
    "list weekday\n  word monday=1 | tuesday=2 | eve of war\n"
    "list month\n  word new year's eve=3 | may | june !drop\n";
static const char cue_source[] =
    "cue say.own\n  pos verb\n  class say\n  frame that wh quote\n"
    "  prep of about\n  source ct+ uu\n  word say | point out | say so\n"
    "hedge own\n  author pr+\n  range 55-80\n  word likely | very likely\n"
    "condition own\n  word if | unless weak\nvalue 0a0 2.5\nvalue * 1\n";
static const char code_table[] = "040\tCONSULT\t\t1\n190\tASSAULT\t\t-10\n";
static const char frame_source[] =
    "set arms gun rifle\nset more &arms knife\nshift stop end halt\n"
    "family force ASSAULT CONSULT\nturn stop &force : CONSULT 040\n"
    "ASSAULT 190 v hit %up +obj(&more *) -on(x) : subj > obj on\n"
    "CONSULT 040 n talk meeting : between = with\n";
static const char lemma_source[] =
    "form past VERB Tense=Past\nform plural NOUN Number=Plur\n"
    "ending past ied y\nending past ed - !single\n"
    "ending past ed e !known\nending plural s -\nletters vowel aeiou\n"
    "letters undoubled wxy\nletters final sl\nprefix\n  re | over\n"
    "word past\n  go went gone | put\nalso verb\n  plan | raid | carry\n"
    "also noun\n  army\n";
static const char place_source[] =
    "@US.TX\t\tLone Star\tState of Texas\tTx.\tTexian\t31.5\t-99.5\n"
    "22\tP\tLutetia\n"
    "-\tP\tNeuville\tNova Villa\tNv.\tNeuvillois|Neuvillo-\t47.5\t3.25"
    "\tFR\t11\t4200\n"
    "-\t2\tUpper Marsh\t\t\t\t33\t-83\tUS\tGA\n-\tN\tWest Nile\n"
    "-\tR\tTwo Lands\t\t\tTwolandish\t\t\t\t\t\tUS.TX,US.GA\n";

struct fixture {
    char folder[32];
    char path[15][64]; /* enum file */
    char output[64];
    dgm_model *model;
    unsigned failures;
    void *encoder; /* a file of encoder_world.h */
    size_t encoder_len;
};

enum file {
    TEXT,
    TINY,
    PAGE,
    LINES,
    TREES,
    OVERLAY,
    LEMMAS,
    RECORDS,
    MAIL,
    ROWS,
    ARRAY,
    FEED,
    TOLD,
    COMPILED,
    CODED,
    FILES
};

static const char *const file_name[FILES] = {
    "text.txt",    "tiny.txt",  "page.html",    "lines.jsonl", "trees.conllu",
    "overlay.lex", "words.lem", "records.warc", "mail.eml",    "table.csv",
    "array.json",  "feed.xml",  "told.jsonl",   "lexicon.dgm", "coded.db"};

/* ------------------------------------------------------------------ jobs */

typedef struct job {
    const char *name;
    dgm_err (*run)(struct fixture *f, const struct job *self, dgm_buf *result);
    dgm_format format;
    enum file file[2];
    bool one; /* only the first file */
} job;

/* What came out of it, whatever failed. */
static void take_output(struct fixture *f, dgm_buf *result)
{
    char block[4096];
    FILE *file = fopen(f->output, "rb");
    for (size_t got = 1; file && got > 0;) {
        got = fread(block, 1, sizeof block, file);
        dgm_buf_add(result, block, got);
    }
    if (file) {
        (void)fclose(file);
    }
}

/* Called by the thread that codes. */
static void on_rejected(void *context, const dgm_error *err)
{
    dgm_err *reason = context;
    *reason = err->code;
}

/* A row of the database as text. */
static int add_row(void *context, int count, char **value, char **name)
{
    dgm_buf *result = context;
    (void)name;
    for (int i = 0; i < count; i++) {
        dgm_buf_text(result, value[i] ? value[i] : "NULL");
        dgm_buf_char(result, i + 1 < count ? '|' : '\n');
    }
    return 0;
}

static void take_database(struct fixture *f, dgm_buf *result)
{
    static const char *const table[] = {"documents",     "sentences", "actors",
                                        "mentions",      "places",    "events",
                                        "event_parties", "claims"};
    sqlite3 *database = NULL;
    assert_int_equal(sqlite3_open(f->output, &database), SQLITE_OK);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        char query[64];
        (void)snprintf(query, sizeof query, "SELECT * FROM %s", table[i]);
        (void)sqlite3_exec(database, query, add_row, result, NULL);
    }
    assert_int_equal(sqlite3_close(database), SQLITE_OK);
}

static void remove_output(struct fixture *f)
{
    static const char *const ending[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
        char path[96];
        (void)snprintf(path, sizeof path, "%s%s", f->output, ending[i]);
        (void)unlink(path);
    }
}

static dgm_err code_with(struct fixture *f, const job *self,
                         const dgm_model *model, dgm_buf *result)
{
    const char *path[] = {f->path[self->file[0]], f->path[self->file[1]]};
    dgm_error err = {.byte = -1};
    dgm_err rejected = DGM_ERR_OK;
    dgm_run_options options = {
        .path = path,
        .path_count = self->one ? 1 : 2,
        .output = f->output,
        .format = self->format,
        .layers = DGM_LAYERS_DEFAULT | DGM_LAYER_TOKENS | DGM_LAYER_PREDICATES,
        .threads = 1,
        .date = "2012-05-04",
        .rejected = on_rejected,
        .context = &rejected};
    dgm_err code = dgm_run(model, &options, NULL, &err);
    fail_no_more();
    unsigned long made = atomic_load(&calls);
    assert_int_equal(err.code, code);
    if (self->format == DGM_FORMAT_SQLITE) {
        take_database(f, result);
    } else {
        take_output(f, result);
    }
    remove_output(f);
    atomic_store(&calls, made);
    return code == DGM_ERR_REJECTED ? rejected : code;
}

static dgm_err code_files(struct fixture *f, const job *self, dgm_buf *result)
{
    return code_with(f, self, f->model, result);
}

/* The model, with an overlay of the lexicon. */
static dgm_err open_and_code(struct fixture *f, const job *self,
                             dgm_buf *result)
{
    const char *overlay = f->path[OVERLAY];
    dgm_model *model = NULL;
    dgm_error err = {.byte = -1};
    dgm_model_options options = {
        .data = DGM_SHARE, .overlay = &overlay, .overlay_count = 1};
    dgm_err code = dgm_model_open(&model, &options, &err);
    fail_no_more();
    if (code != DGM_ERR_OK) {
        assert_null(model);
        return code;
    }
    code = code_with(f, self, model, result);
    dgm_model_close(model);
    return code;
}

static dgm_err compile(struct fixture *f, const job *self, dgm_buf *result)
{
    const char *path = f->path[OVERLAY];
    dgm_error err = {.byte = -1};
    (void)self;
    dgm_err code =
        dgm_sources_compile(&path, 1, f->output, NULL, NULL, NULL, &err);
    fail_no_more();
    take_output(f, result);
    remove_output(f);
    return code;
}

static dgm_err look_up(struct fixture *f, const job *self, dgm_buf *result)
{
    const char *path = f->path[OVERLAY];
    char *text = NULL;
    dgm_error err = {.byte = -1};
    (void)self;
    dgm_err code = dgm_sources_lookup(f->path[COMPILED], &path, 1,
                                      "Valdrian rebels", NULL, &text, &err);
    fail_no_more();
    if (code == DGM_ERR_OK) {
        dgm_buf_text(result, text);
        free(text);
    }
    return code;
}

static dgm_err import(struct fixture *f, const job *self, dgm_buf *result)
{
    char *text = NULL;
    dgm_error err = {.byte = -1};
    (void)f;
    dgm_err code =
        dgm_sources_import(self->name, NULL, &text, NULL, NULL, NULL, &err);
    fail_no_more();
    if (code == DGM_ERR_OK) {
        dgm_buf_text(result, text);
        free(text);
    }
    return code;
}

/* A report that a reader of sources needs, and what it read. */
static dgm_err read_words(struct fixture *f, const job *self, dgm_buf *result)
{
    dgm_lexicon *lexicon = NULL;
    dgm_report report = {0};
    dgm_error err = {.byte = -1};
    (void)f;
    (void)self;
    dgm_arena_init(&report.arena, 0);
    dgm_err code = dgm_lexicon_from_text(&lexicon, DGM_STR(words_source),
                                         "words", &report, &err);
    fail_no_more();
    if (code == DGM_ERR_OK) {
        dgm_buf_add(result, lexicon->file.ptr, lexicon->file.len);
    }
    dgm_lexicon_close(lexicon);
    dgm_arena_release(&report.arena);
    return code;
}

static dgm_err read_cues(struct fixture *f, const job *self, dgm_buf *result)
{
    dgm_cues *cues = NULL;
    dgm_error err = {.byte = -1};
    (void)f;
    (void)self;
    dgm_err code =
        dgm_cues_from_text(&cues, "cues", DGM_STR(cue_source), &err);
    fail_no_more();
    if (code == DGM_ERR_OK) {
        float value = 0;
        (void)dgm_cues_value(cues, dgm_key("0a0"), &value);
        dgm_buf_format(
            result, "%u %u %d %g", cues->group.count, cues->entry.count,
            dgm_cues_find(cues, dgm_key("likely")) != NULL, (double)value);
    }
    dgm_cues_close(cues);
    return code;
}

static dgm_err read_frames(struct fixture *f, const job *self, dgm_buf *result)
{
    dgm_frames *frames = NULL;
    dgm_error err = {.byte = -1};
    (void)f;
    (void)self;
    dgm_err code = dgm_frames_parse(&frames, DGM_STR(code_table),
                                    DGM_STR(frame_source), "frames", &err);
    fail_no_more();
    if (code == DGM_ERR_OK) {
        dgm_buf_format(result, "%u %u", dgm_frames_count(frames),
                       dgm_frames_predicates(frames));
    }
    dgm_frames_close(frames);
    return code;
}

static dgm_err compile_lemmas(struct fixture *f, const job *self,
                              dgm_buf *result)
{
    const char *path = f->path[LEMMAS];
    dgm_error err = {.byte = -1};
    (void)self;
    dgm_err code = dgm_lemmas_compile(&path, 1, f->output, &err);
    fail_no_more();
    take_output(f, result);
    remove_output(f);
    return code;
}

/* A gazetteer from its tables, and a pack over it. */
static dgm_err compile_places(struct fixture *f, const job *self,
                              dgm_buf *result)
{
    dgm_gazetteer gazetteer = {0};
    dgm_error err = {.byte = -1};
    (void)self;
    dgm_err code = dgm_gazetteer_compile(DGM_SOURCE_DIR "/tests/data/world",
                                         f->output, &err);
    if (code == DGM_ERR_OK) {
        code = dgm_gazetteer_open(&gazetteer, f->output, &err);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_gazetteer_overlay_text(&gazetteer, DGM_STR(place_source),
                                          "pack", &err);
        fail_no_more();
        dgm_buf_add(result, gazetteer.file.ptr, gazetteer.file.len);
        dgm_gazetteer_close(&gazetteer);
    }
    fail_no_more();
    remove_output(f);
    return code;
}

/* The first reading of an encoder, and its trees. */
static dgm_err read_doc(const dgm_encoder *encoder, const dgm_doc *doc,
                        dgm_arena *arena, dgm_buf *result)
{
    dgm_encoder_work *work = NULL;
    dgm_reading reading;
    dgm_encoder_arc arc[DGM_ENCODER_WORDS];
    DGM_TRY(dgm_encoder_work_init(&work, encoder, arena));
    DGM_TRY(dgm_encoder_read(encoder, doc, 0, work, &reading));
    dgm_encoder_tree(encoder, work, doc, 0, NULL, arc);
    fail_no_more();
    dgm_range range = doc->sentence.at[0].token;
    for (uint32_t i = range.first; i < range.last; i++) {
        dgm_buf_format(result, "%u %u ", arc[i].head, arc[i].relation);
    }
    dgm_buf_add(result, reading.vector, reading.width * sizeof(float));
    return DGM_ERR_OK;
}

static dgm_err read_sentence(struct fixture *f, const job *self,
                             dgm_buf *result)
{
    dgm_encoder *encoder = NULL;
    dgm_arena arena;
    dgm_doc *doc = dgm_doc_new();
    dgm_err code = DGM_ERR_MEMORY;
    (void)self;
    dgm_arena_init(&arena, 0);
    if (doc) {
        doc->text = DGM_STR("The rebels attacked the town.");
        code = dgm_encoder_wrap(&encoder, f->encoder, f->encoder_len, "world",
                                NULL);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_text_segment(NULL, doc);
    }
    if (code == DGM_ERR_OK) {
        code = read_doc(encoder, doc, &arena, result);
    }
    fail_no_more();
    dgm_encoder_close(encoder);
    dgm_arena_release(&arena);
    dgm_doc_free(doc);
    return code;
}

/* Adds what was read of a document. */
static void add_read(const dgm_doc *doc, dgm_buf *result)
{
    const dgm_meta *meta = &doc->meta;
    const dgm_str part[] = {meta->id,        meta->title,    meta->author,
                            meta->publisher, meta->language, meta->published,
                            meta->url,       doc->text};
    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        dgm_buf_str(result, part[i]);
        dgm_buf_char(result, '|');
    }
}

/* The documents of a file, without coding them. */
static dgm_err read_file(struct fixture *f, const job *self, dgm_buf *result)
{
    const char *path = f->path[self->file[0]];
    dgm_raw raw;
    dgm_arena scratch;
    dgm_doc *doc = dgm_doc_new();
    dgm_reader *reader =
        dgm_reader_new(&(dgm_reader_options){.path = &path, .path_count = 1});
    dgm_err code = reader && doc ? DGM_ERR_OK : DGM_ERR_MEMORY;
    dgm_raw_init(&raw);
    dgm_arena_init(&scratch, 0);
    for (bool more = true; more && code == DGM_ERR_OK;) {
        dgm_doc_clear(doc);
        code = dgm_reader_next(reader, &raw, &more, NULL);
        if (code == DGM_ERR_OK && more) {
            code = dgm_ingest_clean(&raw, doc, &scratch, NULL);
            code = dgm_arena_settle(&doc->arena, code);
            code = dgm_arena_settle(&scratch, code);
        }
        if (code == DGM_ERR_OK && more) {
            add_read(doc, result);
        }
        dgm_arena_reset(&scratch);
    }
    fail_no_more();
    dgm_reader_free(reader);
    dgm_raw_release(&raw);
    dgm_arena_release(&scratch);
    dgm_doc_free(doc);
    return code == DGM_ERR_OK ? result->failed : code;
}

/* Four reports, one of them a copy of another and one without a day. */
static const char reports[] =
    "INSERT INTO runs (run_id, version, started) "
    "VALUES (1, '', '2012-05-04 10:00:00');"
    "INSERT INTO documents (id, source, identity, content, run_id, published, "
    "author, title, url, text) VALUES "
    "('a', '', 0, 0, 1, '2012-05-04T09:00:00Z', 'AFP', 'Rebels attack an army "
    "post', 'https://example.org/a', 'Valdrian rebels attacked an army post "
    "near the river on Thursday and took three soldiers with them into the "
    "hills, the minister of defence said in the evening.'),"
    "('b', '', 0, 0, 1, NULL, NULL, NULL, NULL, 'Chad praised Togo.'),"
    "('c', '', 0, 0, 1, '2012-05-05', NULL, 'Post attacked', NULL, 'Valdrian "
    "rebels attacked an army post near the river on Thursday and took three "
    "soldiers with them into the hills, the minister of defence said in the "
    "evening. There was no word of the rebels.'),"
    "('d', '', 0, 0, 1, '2012-05-06', NULL, NULL, NULL, '');";

static void make_reports(struct fixture *f)
{
    dgm_database *database = NULL;
    sqlite3 *handle = NULL;
    assert_int_equal(dgm_database_open(&database, f->output, "", NULL, NULL),
                     DGM_ERR_OK);
    assert_int_equal(dgm_database_close(database, NULL), DGM_ERR_OK);
    assert_int_equal(sqlite3_open(f->output, &handle), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(handle, "DELETE FROM runs", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_exec(handle, reports, NULL, NULL, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_close(handle), SQLITE_OK);
}

static dgm_err build_stories(struct fixture *f, const job *self,
                             dgm_buf *result)
{
    unsigned long first = fail_first;
    unsigned long last = fail_last;
    sqlite3 *database = NULL;
    dgm_error err = {.byte = -1};
    (void)self;
    fail_no_more();
    make_reports(f);
    fail_from(first, last);
    dgm_err code = dgm_stories_build(f->output, NULL, NULL, &err);
    fail_no_more();
    unsigned long made = atomic_load(&calls);
    assert_int_equal(err.code, code);
    assert_int_equal(sqlite3_open(f->output, &database), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(database, "SELECT * FROM stories", add_row, result, NULL),
        SQLITE_OK);
    assert_int_equal(sqlite3_exec(database, "SELECT * FROM story_documents",
                                  add_row, result, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_close(database), SQLITE_OK);
    remove_output(f);
    atomic_store(&calls, made);
    return code;
}

/* Copies the coded reports to the output. */
static void copy_coded(struct fixture *f)
{
    char block[4096];
    FILE *from = fopen(f->path[CODED], "rb");
    FILE *to = fopen(f->output, "wb");
    assert_non_null(from);
    assert_non_null(to);
    for (size_t got; (got = fread(block, 1, sizeof block, from)) > 0;) {
        assert_int_equal(fwrite(block, 1, got, to), got);
    }
    assert_int_equal(fclose(to), 0);
    assert_int_equal(fclose(from), 0);
}

static void take_incidents(struct fixture *f, dgm_buf *result)
{
    static const char *const table[] = {"incidents", "incident_events",
                                        "incident_keys"};
    sqlite3 *database = NULL;
    assert_int_equal(sqlite3_open(f->output, &database), SQLITE_OK);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        char query[64];
        (void)snprintf(query, sizeof query, "SELECT * FROM %s", table[i]);
        assert_int_equal(sqlite3_exec(database, query, add_row, result, NULL),
                         SQLITE_OK);
    }
    assert_int_equal(sqlite3_close(database), SQLITE_OK);
}

/* A pass that failed is done again, and both make what one makes. */
static dgm_err build_incidents(struct fixture *f, const job *self,
                               dgm_buf *result)
{
    unsigned long first = fail_first;
    unsigned long last = fail_last;
    dgm_error err = {.byte = -1};
    (void)self;
    fail_no_more();
    copy_coded(f);
    fail_from(first, last);
    dgm_err code = dgm_incidents_build(f->output, NULL, NULL, &err);
    fail_no_more();
    unsigned long made = atomic_load(&calls);
    assert_int_equal(err.code, code);
    if (code == DGM_ERR_MEMORY) {
        code = dgm_incidents_build(f->output, NULL, NULL, NULL);
    }
    take_incidents(f, result);
    remove_output(f);
    atomic_store(&calls, made);
    return code;
}

static int add_bytes(void *context, const char *bytes, size_t len)
{
    dgm_buf_add(context, bytes, len);
    return 0;
}

static dgm_err write_incidents(struct fixture *f, const job *self,
                               dgm_buf *result)
{
    unsigned long first = fail_first;
    unsigned long last = fail_last;
    dgm_incidents_filter filter = {.size = sizeof filter,
                                   .format = self->format};
    dgm_error err = {.byte = -1};
    fail_no_more();
    copy_coded(f);
    assert_int_equal(dgm_incidents_build(f->output, NULL, NULL, NULL),
                     DGM_ERR_OK);
    fail_from(first, last);
    dgm_err code =
        dgm_incidents_write(f->output, &filter, add_bytes, result, &err);
    fail_no_more();
    unsigned long made = atomic_load(&calls);
    assert_int_equal(err.code, code);
    remove_output(f);
    atomic_store(&calls, made);
    return code == DGM_ERR_OK ? result->failed : code;
}

#define DATA DGM_SOURCE_DIR "/tests/data/"
static const job jobs[] = {
    {"tiny", code_files, DGM_FORMAT_JSONL, {TINY}, true},
    {"text", code_files, DGM_FORMAT_JSONL, {TEXT, TINY}, false},
    {"page", code_files, DGM_FORMAT_JSONL, {PAGE, TINY}, false},
    {"lines", code_files, DGM_FORMAT_JSONL, {LINES}, true},
    {"trees", code_files, DGM_FORMAT_JSONL, {TREES, TINY}, false},
    {"table", code_files, DGM_FORMAT_TABLE, {TEXT}, true},
    {"tsv", code_files, DGM_FORMAT_TSV, {LINES}, true},
    {"csv", code_files, DGM_FORMAT_CSV, {TEXT}, true},
    {"conllu", code_files, DGM_FORMAT_CONLLU, {TREES}, true},
    {"petrarch", code_files, DGM_FORMAT_PETRARCH, {LINES}, true},
    {"database", code_files, DGM_FORMAT_SQLITE, {TINY, TREES}, false},
    {"records", read_file, 0, {RECORDS}, true},
    {"mail", read_file, 0, {MAIL}, true},
    {"rows", read_file, 0, {ROWS}, true},
    {"array", read_file, 0, {ARRAY}, true},
    {"feed", read_file, 0, {FEED}, true},
    {"model", open_and_code, DGM_FORMAT_JSONL, {TINY}, true},
    {"stories", build_stories, 0, {0}, true},
    {"incidents", build_incidents, 0, {0}, true},
    {"incidents as JSON", write_incidents, DGM_FORMAT_JSONL, {0}, true},
    {"incidents as CSV", write_incidents, DGM_FORMAT_CSV, {0}, true},
    {"incidents as table", write_incidents, DGM_FORMAT_TABLE, {0}, true},
    {"compile", compile, 0, {OVERLAY}, true},
    {"look up", look_up, 0, {OVERLAY}, true},
    {"words", read_words, 0, {0}, true},
    {"cues", read_cues, 0, {0}, true},
    {"frames", read_frames, 0, {0}, true},
    {"lemmas", compile_lemmas, 0, {0}, true},
    {"places", compile_places, 0, {0}, true},
    {"encoder", read_sentence, 0, {0}, true},
    {"csv:" DATA "table.csv", import, 0, {0}, true},
    {"ucdp:" DATA "ucdp.csv", import, 0, {0}, true},
    {"petrarch:" DATA "petrarch", import, 0, {0}, true},
};

/* ----------------------------------------------------------------- sweep */

/* Up to so many places all are tried, else about so many: the first ones, and
 * others at even distances. */
#define ALL_PLACES   400
#define FIRST_PLACES 20
#define PLACES       40

static void try_at(struct fixture *f, const job *self, const dgm_buf *wanted,
                   unsigned long first, unsigned long last)
{
    dgm_buf got;
    dgm_buf_init(&got, (size_t)1 << 26);
    fail_from(first, last);
    dgm_err code = self->run(f, self, &got);
    if (code == DGM_ERR_OK && (got.len != wanted->len ||
                               memcmp(got.ptr, wanted->ptr, got.len) != 0)) {
        print_error("%s: allocation %lu %s was lost\n", self->name, first,
                    first == last ? "alone" : "and on");
        f->failures++;
    }
    if (code != DGM_ERR_OK && code != DGM_ERR_MEMORY) {
        print_error("%s: allocation %lu %s: %s\n", self->name, first,
                    first == last ? "alone" : "and on", dgm_err_message(code));
        f->failures++;
    }
    dgm_buf_release(&got);
}

/* Returns how many allocations the job makes. */
static unsigned long run_well(struct fixture *f, const job *self, dgm_buf *out)
{
    dgm_buf_init(out, (size_t)1 << 26);
    fail_from(0, 0);
    assert_int_equal(self->run(f, self, out), DGM_ERR_OK);
    assert_int_equal(out->failed, DGM_ERR_OK);
    assert_true(out->len > 0);
    return atomic_load(&calls);
}

/* Jobs that code no document are so quick that all places are tried. */
static bool is_brief(const job *self)
{
    return self->run != code_files && self->run != open_and_code &&
           self->run != build_stories && self->run != build_incidents &&
           self->run != write_incidents;
}

/* Most of what this job does is preparing statements; what it writes, it
 * writes with its last allocations, which are all tried. */
static unsigned long last_places(const job *self)
{
    return self->run == build_incidents ? 200 : 0;
}

static void sweep(struct fixture *f, const job *self)
{
    dgm_buf wanted;
    dgm_buf again;
    /* Once before, for what libraries keep from then on. */
    (void)run_well(f, self, &again);
    dgm_buf_release(&again);
    unsigned long count = run_well(f, self, &wanted);
    unsigned long step = count > ALL_PLACES && !is_brief(self)
                             ? (count - FIRST_PLACES) / PLACES
                             : 1;
    assert_true(count > 0);
    unsigned long first = FIRST_PLACES;
    unsigned long last = count - last_places(self);
    for (unsigned long n = 1; n <= count;
         n += n < first || n > last ? 1 : step) {
        try_at(f, self, &wanted, n, n);
        try_at(f, self, &wanted, n, ULONG_MAX);
    }
    (void)run_well(f, self, &again);
    assert_int_equal(again.len, wanted.len);
    assert_memory_equal(again.ptr, wanted.ptr, wanted.len);
    print_message("%-10s %6lu allocations, every %lu%s\n", self->name, count,
                  step, step > 1 ? "th" : "");
    dgm_buf_release(&again);
    dgm_buf_release(&wanted);
}

static void every_allocation_may_fail(void **state)
{
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof jobs / sizeof *jobs; i++) {
        sweep(f, &jobs[i]);
    }
    assert_int_equal(f->failures, 0);
}

/* -------------------------------------------------------------- the files */

static void put_file(const char *path, const char *bytes)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_true(fputs(bytes, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

/* Two reports of one attack and one of talks, coded into a database. */
static const char told_file[] =
    "{\"id\":\"a\",\"published\":\"2012-05-04\",\"publisher\":\"A\",\"text\":"
    "\"Valdrian rebels killed three soldiers in Timbuktu on Thursday, the "
    "minister said. Ghana denied it.\"}\n"
    "{\"id\":\"b\",\"published\":\"2012-05-05\",\"publisher\":\"B\",\"text\":"
    "\"Seven soldiers were killed on Thursday when Valdrian rebels attacked "
    "Timbuktu, a hospital said.\"}\n"
    "{\"id\":\"c\",\"text\":\"Chad's president met the president of Togo in "
    "Paris.\"}\n";

static void code_reports(struct fixture *f)
{
    const char *path = f->path[TOLD];
    dgm_run_options options = {.path = &path,
                               .path_count = 1,
                               .output = f->path[CODED],
                               .format = DGM_FORMAT_SQLITE,
                               .layers = DGM_LAYERS_DEFAULT,
                               .threads = 1,
                               .date = "2012-05-04"};
    assert_int_equal(dgm_run(f->model, &options, NULL, NULL), DGM_ERR_OK);
}

static int set_up(void **state)
{
    static const char *const bytes[] = {
        text_file,    tiny_file,    page_file,    lines_file, trees_file,
        overlay_file, lemma_source, records_file, mail_file,  table_file,
        array_file,   feed_file,    told_file};
    hook_libraries();
    struct fixture *f = calloc(1, sizeof *f);
    dgm_model_options options = {.data = DGM_SHARE};
    assert_non_null(f);
    (void)strcpy(f->folder, "/tmp/dgm_sweep_XXXXXX");
    assert_non_null(mkdtemp(f->folder));
    (void)snprintf(f->output, sizeof f->output, "%s/output", f->folder);
    for (int i = 0; i < FILES; i++) {
        (void)snprintf(f->path[i], sizeof f->path[i], "%s/%s", f->folder,
                       file_name[i]);
        if (i < COMPILED) {
            put_file(f->path[i], bytes[i]);
        }
    }
    const char *source = f->path[OVERLAY];
    assert_int_equal(dgm_sources_compile(&source, 1, f->path[COMPILED], NULL,
                                         NULL, NULL, NULL),
                     DGM_ERR_OK);
    assert_int_equal(dgm_model_open(&f->model, &options, NULL), DGM_ERR_OK);
    code_reports(f);
    f->encoder = encoder_build(7, 5, "label root\n", &f->encoder_len);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    dgm_model_close(f->model);
    free(f->encoder);
    remove_output(f);
    for (int i = 0; i < FILES; i++) {
        (void)unlink(f->path[i]);
    }
    (void)rmdir(f->folder);
    free(f);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
