/* SPDX-License-Identifier: Apache-2.0 */
/* WARC and other archives, mail, office files, PDF: what is in them, and what
 * becomes of broken and hostile ones. */
#include "ingest/header.h"
#include "ingest/http.h"
#include "ingest/mail.h"
#include "ingest/mime.h"
#include "ingest/office.h"
#include "ingest/pdf.h"
#include "ingest/reader.h"
#include "ingest/sniff.h"
#include "ingest/warc.h"

#include <archive.h>
#include <archive_entry.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zstd.h>

#include <cmocka.h>

#define PROSE                                                                 \
    "The envoys met in Oslo on Monday. The government said that the rebels "  \
    "had attacked the town of Bama and killed ten people before the army "    \
    "arrived, and that the ministers agreed to talk."
#define PAGE                                                                  \
    "<html><head><title>Talks</title></head><body><article><p>" PROSE         \
    "</p></article></body></html>"

/* ---------------------------------------------------------------- fixture */

/* What a file gave: texts and names of documents, and errors. */
struct got {
    char text[8][4096];
    char name[8][512];
    char error[8][1024];
    dgm_meta meta[8]; /* valid while `doc` is */
    dgm_doc *doc[8];
    uint32_t docs;
    uint32_t errors;
};

struct fixture {
    struct got got;
    dgm_buf bytes;
    dgm_arena scratch;
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    dgm_buf_init(&f->bytes, (size_t)256 << 20);
    dgm_arena_init(&f->scratch, 0);
    *state = f;
    return 0;
}

static void forget(struct fixture *f)
{
    for (uint32_t i = 0; i < f->got.docs; i++) {
        dgm_doc_free(f->got.doc[i]);
    }
    memset(&f->got, 0, sizeof f->got);
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    forget(f);
    dgm_buf_release(&f->bytes);
    dgm_arena_release(&f->scratch);
    free(f);
    return 0;
}

static void note_error(struct got *got, const dgm_error *err)
{
    assert_true(got->errors < 8);
    (void)snprintf(got->error[got->errors++], 1024, "%s: %s", err->file,
                   err->message);
}

static void note_document(struct fixture *f, const dgm_raw *raw)
{
    struct got *got = &f->got;
    dgm_error err = {.byte = -1};
    dgm_doc *doc = dgm_doc_new();
    assert_non_null(doc);
    if (dgm_ingest_clean(raw, doc, &f->scratch, &err) != DGM_ERR_OK) {
        note_error(got, &err);
        dgm_doc_free(doc);
        return;
    }
    assert_true(got->docs < 8);
    uint32_t at = got->docs++;
    got->doc[at] = doc;
    got->meta[at] = doc->meta;
    (void)snprintf(got->text[at], 4096, "%.*s", (int)doc->text.len,
                   doc->text.ptr);
    (void)snprintf(got->name[at], 512, "%.*s", (int)doc->meta.id.len,
                   doc->meta.id.ptr);
}

/* Reads the file that `f->bytes` are. */
static const struct got *read_bytes(struct fixture *f)
{
    char name[] = "/tmp/dgm_containers_XXXXXX";
    const char *path = name;
    int fd = mkstemp(name);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, f->bytes.ptr, f->bytes.len), f->bytes.len);
    (void)close(fd);
    forget(f);
    dgm_reader *reader =
        dgm_reader_new(&(dgm_reader_options){.path = &path, .path_count = 1});
    dgm_raw raw;
    dgm_raw_init(&raw);
    for (bool more = true; more;) {
        dgm_error err = {.byte = -1};
        if (dgm_reader_next(reader, &raw, &more, &err) != DGM_ERR_OK) {
            note_error(&f->got, &err);
        } else if (more) {
            note_document(f, &raw);
        }
    }
    dgm_raw_release(&raw);
    dgm_reader_free(reader);
    (void)unlink(name);
    return &f->got;
}

static void told(const struct got *got, uint32_t at, const char *word)
{
    assert_true(at < got->errors);
    if (strstr(got->error[at], word) == NULL) {
        fail_msg("\"%s\" without \"%s\"", got->error[at], word);
    }
}

static void meta_is(dgm_str value, const char *expected)
{
    if (!dgm_str_is(value, expected)) {
        fail_msg("\"%.*s\" is not \"%s\"", (int)value.len, value.ptr,
                 expected);
    }
}

/* ------------------------------------------------------------------- WARC */

static void add_record(struct fixture *f, const char *type, const char *url,
                       const char *media, const char *content, size_t len,
                       long lie)
{
    dgm_buf_format(&f->bytes,
                   "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:%s>\r\n"
                   "WARC-Date: 2024-03-02T10:00:00Z\r\nWARC-Target-URI: %s\r\n"
                   "Content-Type: %s\r\nContent-Length: %ld\r\n\r\n",
                   type, url, url, media, (long)len + lie);
    dgm_buf_add(&f->bytes, content, len);
    dgm_buf_text(&f->bytes, "\r\n\r\n");
}

static void add_response(struct fixture *f, const char *url, const char *head,
                         const char *body, long lie)
{
    char content[4096];
    int len =
        snprintf(content, sizeof content, "HTTP/1.1 %s\r\n\r\n%s", head, body);
    add_record(f, "response", url, "application/http; msgtype=response",
               content, (size_t)len, lie);
}

static void records_that_are_documents_are_read(void **state)
{
    struct fixture *f = *state;
    add_record(f, "warcinfo", "i", "application/warc-fields", "a: b\r\n", 6,
               0);
    add_record(f, "request", "http://a/1", "application/http", "GET /", 5, 0);
    add_response(f, "http://a/1", "200 OK\r\nContent-Type: text/html", PAGE,
                 0);
    add_response(f, "http://a/2", "404 Gone\r\nContent-Type: text/html", PAGE,
                 0);
    add_response(f, "http://a/3", "200 OK\r\nContent-Type: image/png", PAGE,
                 0);
    add_response(f, "http://a/robots.txt",
                 "200 OK\r\nContent-Type: text/plain", PROSE, 0);
    add_record(f, "revisit", "http://a/1", "application/http", "", 0, 0);
    add_record(f, "resource", "http://a/4", "text/plain", PROSE,
               sizeof PROSE - 1, 0);
    add_record(f, "conversion", "http://a/5", "text/plain",
               "{\"a\": 1} " PROSE, sizeof PROSE + 8, 0);
    add_response(f, "http://a/6",
                 "200 OK\r\nContent-Type: text/html; charset=iso-8859-1",
                 "<p>M\xE1laga: " PROSE "</p>", 0);
    const struct got *got = read_bytes(f);
    assert_int_equal(got->errors, 0);
    assert_int_equal(got->docs, 4);
    assert_string_equal(got->text[0], PROSE);
    assert_string_equal(got->name[0], "urn:http://a/1");
    meta_is(got->meta[0].url, "http://a/1");
    meta_is(got->meta[0].title, "Talks");
    /* When it was fetched is not when it was published. */
    meta_is(got->meta[0].published, "");
    assert_string_equal(got->text[1], PROSE);
    assert_string_equal(got->text[2], "{\"a\": 1} " PROSE);
    assert_string_equal(got->text[3], "M\xC3\xA1laga: " PROSE);
}

static void chunks_are_joined(void **state)
{
    struct fixture *f = *state;
    char body[4096];
    size_t half = sizeof PAGE / 2;
    (void)snprintf(body, sizeof body,
                   "%zx;x=y\r\n%.*s\r\n%zX\r\n%s\r\n0\r\n\r\n", half,
                   (int)half, PAGE, sizeof PAGE - 1 - half, &PAGE[half]);
    static const char head[] = "200 OK\r\nContent-Type: text/html\r\n"
                               "Transfer-Encoding: chunked";
    add_response(f, "http://a/1", head, body, 0);
    add_response(f, "http://a/2", head, PAGE, 0); /* joined already */
    body[4] = 'q';
    memcpy(body + half + 8, "zzzz", 4);
    (void)memcpy(strstr(body, "\r\n") + 2 + half, "!!", 2);
    add_response(f, "http://a/3", head, body, 0); /* damaged */
    const struct got *got = read_bytes(f);
    assert_int_equal(got->docs, 2);
    assert_string_equal(got->text[0], PROSE);
    assert_string_equal(got->text[1], PROSE);
    told(got, 0, "chunks");
    told(got, 0, "!http://a/3");
}

static void lengths_that_lie_cost_their_record(void **state)
{
    struct fixture *f = *state;
    static const char head[] = "200 OK\r\nContent-Type: text/html";
    add_response(f, "http://a/1", head, PAGE, -100);
    add_response(f, "http://a/2", head, PAGE, 0);
    add_response(f, "http://a/3", head, PAGE, 60);
    add_response(f, "http://a/4", head, PAGE, 0);
    add_response(f, "http://a/5", head, PAGE, 0);
    const struct got *got = read_bytes(f);
    assert_int_equal(got->errors, 2);
    told(got, 0, "wrong length");
    told(got, 1, "wrong length");
    assert_int_equal(got->docs, 4); /* 1, 2, 3 and 5 */
    assert_string_equal(got->name[1], "urn:http://a/2");
    assert_string_equal(got->name[3], "urn:http://a/5");
}

static void what_stands_before_the_end_of_a_cut_archive_is_read(void **state)
{
    struct fixture *f = *state;
    static const char head[] = "200 OK\r\nContent-Type: text/html";
    add_response(f, "http://a/1", head, PAGE, 0);
    size_t whole = f->bytes.len;
    add_response(f, "http://a/2", head, PAGE, 0);
    size_t all = f->bytes.len;
    for (size_t len = whole - 3; len < all - 4; len += 17) {
        f->bytes.len = len;
        const struct got *got = read_bytes(f);
        assert_int_equal(got->docs, 1);
        assert_string_equal(got->text[0], PROSE);
        assert_int_equal(got->errors, len > whole);
        if (got->errors) {
            told(got, 0, len > whole + 6 ? "cut short" : "");
        }
    }
    f->bytes.len = all;
    add_response(f, "http://a/3", head, PAGE, 1L << 40);
    told(read_bytes(f), 0, "cut short");
}

static void heads_of_records_are_read(void **state)
{
    (void)state;
    dgm_warc_head head;
    static const char *const none[] = {"", "HTTP/1.1 200 OK\r\n\r\n",
                                       "WARC\r\n\r\n"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        assert_false(dgm_warc_head_read(dgm_str_from(none[i]), &head));
    }
    assert_true(dgm_warc_head_read(
        DGM_STR("WARC/1.1\nwarc-type: Resource\nContent-Length: 12\n"
                "WARC-Target-URI: <http://a/>\nWARC-Record-ID: x\n"
                "WARC-Date: 2024\nContent-Type: text/plain;charset=\"x\"\n"
                "WARC-Identified-Content-Language: eng,deu\n\n"),
        &head));
    assert_true(head.document && !head.response && head.sized);
    assert_int_equal(head.length, 12);
    meta_is(head.url, "http://a/");
    meta_is(head.type, "text/plain");
    meta_is(head.charset, "x");
    meta_is(head.language, "");
    assert_true(dgm_warc_head_read(
        DGM_STR("WARC/1.0\nWARC-Identified-Content-Language: fra\n\n"),
        &head));
    meta_is(head.language, "fr");
    static const char *const length[] = {"", "-1", "1 2", "0x10",
                                         "9999999999999999"};
    for (size_t i = 0; i < sizeof length / sizeof *length; i++) {
        char text[128];
        (void)snprintf(text, sizeof text,
                       "WARC/1.0\r\nContent-Length: %s\r\n\r\n", length[i]);
        assert_true(dgm_warc_head_read(dgm_str_from(text), &head));
        assert_false(head.sized);
    }
}

/* A frame with `content`, which must be found again, behind the magic and
 * length of a frame that is skipped. */
static void add_dictionary(struct fixture *f, const void *content, size_t len)
{
    dgm_buf_clear(&f->bytes);
    dgm_buf_add(&f->bytes, "\x5D\x2A\x4D\x18", 4);
    for (int i = 0; i < 4; i++) {
        dgm_buf_char(&f->bytes, (char)(len >> 8 * i & 0xFF));
    }
    dgm_buf_add(&f->bytes, content, len);
}

static void dictionaries_before_the_archive_are_used(void **state)
{
    struct fixture *f = *state;
    dgm_buf plain;
    dgm_buf_init(&plain, 1 << 16);
    add_record(f, "resource", "http://a/1", "text/plain", PROSE,
               sizeof PROSE - 1, 0);
    dgm_buf_add(&plain, f->bytes.ptr, f->bytes.len);
    char packed[8192];
    char dictionary[8192];
    ZSTD_CCtx *context = ZSTD_createCCtx();
    assert_non_null(context);
    size_t len =
        ZSTD_compress_usingDict(context, packed, sizeof packed, plain.ptr,
                                plain.len, PAGE, sizeof PAGE - 1, 3);
    size_t packed_dictionary =
        ZSTD_compress(dictionary, sizeof dictionary, PAGE, sizeof PAGE - 1, 3);
    assert_false(ZSTD_isError(len) || ZSTD_isError(packed_dictionary));
    ZSTD_freeCCtx(context);
    for (int is_packed = 0; is_packed < 2; is_packed++) {
        add_dictionary(f, is_packed ? dictionary : PAGE,
                       is_packed ? packed_dictionary : sizeof PAGE - 1);
        size_t head = f->bytes.len;
        dgm_buf_add(&f->bytes, packed, len);
        dgm_buf_add(&f->bytes, packed, len);
        const struct got *got = read_bytes(f);
        assert_int_equal(got->errors, 0);
        assert_int_equal(got->docs, 2);
        assert_string_equal(got->text[1], PROSE);
        f->bytes.len = head - 1;
        told(read_bytes(f), 0, "cut short");
    }
    add_dictionary(f, "\x28\xB5\x2F\xFD damaged", 12);
    told(read_bytes(f), 0, "damaged");
    f->bytes.ptr[7] = 0x7F;
    told(read_bytes(f), 0, "above 32 MiB");
    dgm_buf_release(&plain);
}

/* --------------------------------------------------------------- archives */

/* Collects what libarchive writes. */
static la_ssize_t collect(struct archive *archive, void *context,
                          const void *bytes, size_t len)
{
    (void)archive;
    dgm_buf_add(context, bytes, len);
    return (la_ssize_t)len;
}

static struct archive *archive_begin(struct fixture *f, bool zip)
{
    struct archive *archive = archive_write_new();
    assert_non_null(archive);
    assert_int_equal(zip ? archive_write_set_format_zip(archive)
                         : archive_write_set_format_ustar(archive),
                     ARCHIVE_OK);
    dgm_buf_clear(&f->bytes);
    assert_int_equal(
        archive_write_open(archive, &f->bytes, NULL, collect, NULL),
        ARCHIVE_OK);
    return archive;
}

static void archive_add(struct archive *archive, const char *name,
                        const void *bytes, size_t len)
{
    struct archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name);
    archive_entry_set_size(entry, (la_int64_t)len);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    assert_int_equal(archive_write_header(archive, entry), ARCHIVE_OK);
    assert_int_equal(archive_write_data(archive, bytes, len), len);
    archive_entry_free(entry);
}

static void archive_end(struct archive *archive)
{
    assert_int_equal(archive_write_close(archive), ARCHIVE_OK);
    (void)archive_write_free(archive);
}

static void members_are_documents_whatever_their_names(void **state)
{
    struct fixture *f = *state;
    for (int zip = 0; zip < 2; zip++) {
        static const char lines[] =
            "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}";
        struct archive *archive = archive_begin(f, zip);
        archive_add(archive, "../../etc/x.txt", PROSE, sizeof PROSE - 1);
        archive_add(archive, "/a.jsonl", lines, sizeof lines - 1);
        archive_add(archive, "./b.html", PAGE, sizeof PAGE - 1);
        archive_add(archive, ".git/x", PROSE, sizeof PROSE - 1);
        archive_add(archive, "__MACOSX/b.html", PROSE, sizeof PROSE - 1);
        archive_add(archive, "2024-03-05 c\033[2J.txt", PROSE,
                    sizeof PROSE - 1);
        archive_end(archive);
        const struct got *got = read_bytes(f);
        assert_int_equal(got->errors, 0);
        assert_int_equal(got->docs, 5);
        assert_non_null(strstr(got->name[0], "!../../etc/x.txt"));
        assert_non_null(strstr(got->name[2], "a.jsonl:2"));
        assert_string_equal(got->text[2], "Two.");
        meta_is(got->meta[3].title, "Talks");
        assert_null(strchr(got->name[4], 033));
        meta_is(got->meta[4].published, "2024-03-05");
        meta_is(got->meta[0].published, "");
    }
}

/* An archive with this member alone, so often within archives. */
static void nest(struct fixture *f, int depth)
{
    dgm_buf inner;
    dgm_buf_init(&inner, (size_t)1 << 20);
    dgm_buf_text(&inner, PROSE);
    for (int i = 0; i < depth; i++) {
        struct archive *archive = archive_begin(f, true);
        archive_add(archive, "a", inner.ptr, inner.len);
        archive_end(archive);
        dgm_buf_clear(&inner);
        dgm_buf_add(&inner, f->bytes.ptr, f->bytes.len);
    }
    dgm_buf_release(&inner);
}

static void archives_nest_so_deep(void **state)
{
    struct fixture *f = *state;
    nest(f, 3);
    const struct got *got = read_bytes(f);
    assert_int_equal(got->docs, 1);
    assert_string_equal(got->text[0], PROSE);
    nest(f, 6);
    got = read_bytes(f);
    assert_int_equal(got->docs, 0);
    assert_int_equal(got->errors, 1);
    told(got, 0, "archives within archives");
}

static void bombs_are_refused(void **state)
{
    struct fixture *f = *state;
    size_t len = (size_t)160 << 20;
    char *blank = calloc(1, len);
    assert_non_null(blank);
    memset(blank, '\n', len);
    for (size_t i = 0; i < len; i += 1000) {
        memcpy(blank + i, "{\"text\":\"\"}", 11);
    }
    struct archive *archive = archive_begin(f, true);
    archive_add(archive, "a.txt", PROSE, sizeof PROSE - 1);
    archive_add(archive, "bomb.jsonl", blank, len);
    archive_add(archive, "b.txt", PROSE, sizeof PROSE - 1);
    archive_end(archive);
    free(blank);
    assert_true(f->bytes.len < ((size_t)1 << 20));
    char name[] = "/tmp/dgm_containers_XXXXXX";
    const char *path = name;
    int fd = mkstemp(name);
    assert_int_equal(write(fd, f->bytes.ptr, f->bytes.len), f->bytes.len);
    (void)close(fd);
    dgm_reader *reader =
        dgm_reader_new(&(dgm_reader_options){.path = &path, .path_count = 1});
    dgm_raw raw;
    dgm_raw_init(&raw);
    dgm_error err = {.byte = -1};
    uint64_t lines = 0;
    bool more = true;
    while (dgm_reader_next(reader, &raw, &more, &err) == DGM_ERR_OK && more) {
        lines++;
    }
    assert_int_equal(err.code, DGM_ERR_LIMIT);
    assert_non_null(strstr(err.message, "200 times"));
    assert_true(lines < 80000); /* of 160,000 */
    assert_int_equal(dgm_reader_next(reader, &raw, &more, &err), DGM_ERR_OK);
    assert_false(more);
    dgm_raw_release(&raw);
    dgm_reader_free(reader);
    (void)unlink(name);
}

static void damaged_archives_give_what_stands_before(void **state)
{
    struct fixture *f = *state;
    for (int zip = 0; zip < 2; zip++) {
        struct archive *archive = archive_begin(f, zip);
        archive_add(archive, "a.txt", PROSE, sizeof PROSE - 1);
        size_t second = 0;
        archive_add(archive, "b.txt", PROSE PROSE PROSE, 3 * sizeof PROSE - 3);
        archive_end(archive);
        const char *found =
            memmem(f->bytes.ptr + 8, f->bytes.len - 8, "b.txt", 5);
        assert_non_null(found);
        second = (size_t)(found - f->bytes.ptr);
        f->bytes.len = second + (zip ? 60 : 700);
        const struct got *got = read_bytes(f);
        assert_int_equal(got->docs, 1);
        assert_string_equal(got->text[0], PROSE);
        assert_int_equal(got->errors, 1);
        told(got, 0, "b.txt");
    }
    dgm_buf_clear(&f->bytes);
    dgm_buf_add(&f->bytes, "PK\3\4 and nothing of an archive", 31);
    assert_int_equal(read_bytes(f)->errors, 1);
}

static void encrypted_members_are_told(void **state)
{
    struct fixture *f = *state;
    struct archive *archive = archive_write_new();
    assert_int_equal(archive_write_set_format_zip(archive), ARCHIVE_OK);
    if (archive_write_set_options(archive, "zip:encryption=zipcrypt") !=
            ARCHIVE_OK ||
        archive_write_set_passphrase(archive, "secret") != ARCHIVE_OK) {
        (void)archive_write_free(archive);
        skip();
    }
    dgm_buf_clear(&f->bytes);
    assert_int_equal(
        archive_write_open(archive, &f->bytes, NULL, collect, NULL),
        ARCHIVE_OK);
    archive_add(archive, "a.txt", PROSE, sizeof PROSE - 1);
    archive_end(archive);
    const struct got *got = read_bytes(f);
    assert_int_equal(got->docs, 0);
    told(got, 0, "a.txt is encrypted");
}

/* ------------------------------------------------------------------- mail */

#define HEAD                                                                  \
    "Received: from x\r\nMessage-ID: <1@a.example>\r\nFrom: \"A. Writer\" "   \
    "<a@a.example>\r\nSubject: =?utf-8?Q?Caf=C3=A9?= "                        \
    "=?UTF-8?B?IHRhbGtz?=\r\n"                                                \
    "Date: Tue, 05 Mar 2024 11:02:11 +0100\r\n"

static const struct got *read_text(struct fixture *f, const char *text)
{
    dgm_buf_clear(&f->bytes);
    dgm_buf_text(&f->bytes, text);
    return read_bytes(f);
}

static void messages_are_documents(void **state)
{
    struct fixture *f = *state;
    const struct got *got =
        read_text(f, HEAD "\r\n" PROSE "\r\n\r\nOn Sunday B. wrote:\r\n"
                          "> They fled.\r\n\r\n-- \r\nA. Writer\r\n");
    assert_int_equal(got->docs, 1);
    assert_string_equal(got->text[0], PROSE);
    assert_string_equal(got->name[0], "1@a.example");
    meta_is(got->meta[0].title, "Caf\xC3\xA9 talks");
    meta_is(got->meta[0].author, "A. Writer");
    meta_is(got->meta[0].published, "2024-03-05");
    /* The plain part says nothing: the page is read. */
    got = read_text(f, HEAD
                    "Content-Type: multipart/mixed; boundary=\"a b\"\r\n\r\n"
                    "--a b\r\nContent-Type: multipart/alternative;\r\n"
                    " boundary=in\r\n\r\nlost\r\n--in\r\n\r\nSee below.\r\n"
                    "--in\r\nContent-Type: text/html\r\n\r\n" PAGE
                    "\r\n--in--\r\n--a b\r\nContent-Type: text/plain\r\n"
                    "Content-Disposition: attachment; filename=x\r\n\r\n"
                    "attached\r\n--a b--\r\nlost\r\n");
    assert_int_equal(got->docs, 1);
    assert_string_equal(got->text[0], PROSE);
    got = read_text(f, HEAD "Content-Type: text/plain; charset=iso-8859-1;\r\n"
                            " format=flowed\r\nContent-Transfer-Encoding: "
                            "quoted-printable\r\n\r\nM=E1laga is =\r\nnear. "
                            "\r\nIt is.\r\n");
    assert_string_equal(got->text[0], "M\xC3\xA1laga is near. It is.");
    got = read_text(f, HEAD "Content-Type: text/plain\r\n"
                            "Content-Transfer-Encoding: base64\r\n\r\n"
                            "VGhleSBt\r\nZXQu\r\n");
    assert_string_equal(got->text[0], "They met.");
    got = read_text(f, HEAD "Content-Type: image/png\r\n\r\nxx");
    told(got, 0, "no text");
}

static void saved_pages_know_themselves(void **state)
{
    struct fixture *f = *state;
    const struct got *got = read_text(
        f, "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
           "http://a.example/1\r\nSubject: Other\r\nDate: Tue, 5 Mar 2024 "
           "11:02:11 -0000\r\nMIME-Version: 1.0\r\nContent-Type: "
           "multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
           "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
           "quoted-printable\r\n\r\n" PAGE "\r\n--b--\r\n");
    assert_int_equal(got->docs, 1);
    assert_string_equal(got->text[0], PROSE);
    meta_is(got->meta[0].title, "Talks");
    meta_is(got->meta[0].url, "http://a.example/1");
    meta_is(got->meta[0].author, "");
    meta_is(got->meta[0].published, "");
}

static void mailboxes_are_divided(void **state)
{
    struct fixture *f = *state;
    static const char from[] = "From a@a.example Tue Mar  5 11:02:11 2024\n";
    dgm_buf_clear(&f->bytes);
    for (int i = 0; i < 3; i++) {
        dgm_buf_text(&f->bytes, from);
        dgm_buf_format(&f->bytes,
                       "Message-ID: <%d@a>\nFrom: a@a\nSubject: s\n\n"
                       "From here on they met.\nFrom a@a 11:02:11\n\n",
                       i);
    }
    const struct got *got = read_bytes(f);
    assert_int_equal(got->errors, 0);
    assert_int_equal(got->docs, 3);
    assert_string_equal(got->name[2], "2@a");
    assert_string_equal(got->text[2],
                        "From here on they met.\nFrom a@a 11:02:11");
}

static void beginnings_of_messages_are_known(void **state)
{
    (void)state;
    static const char *const mail[] = {
        HEAD "\r\n", "MIME-Version: 1.0\nDate: x\nSubject: y\n\nz",
        "X-A: b\n c\nReceived: x\nFrom: a\nTo: b\nSubj"};
    static const char *const text[] = {
        "", "\n", "Subject: Talks\nDate: 2024-03-05\nFrom: Oslo\n\nThey met.",
        "From: a\nThe message-id: x\nReceived: y\n",
        "Received: a\nReport of the day.\nFrom: x\nTo: y\n"};
    for (size_t i = 0; i < sizeof mail / sizeof *mail; i++) {
        assert_int_equal(dgm_sniff(mail[i], strlen(mail[i])), DGM_INPUT_MAIL);
    }
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        assert_int_equal(dgm_sniff(text[i], strlen(text[i])), DGM_INPUT_TEXT);
    }
    assert_true(dgm_mail_divider("From a Tue Mar  5 11:02:11 2024\n", 32));
    assert_false(dgm_mail_divider("From there they went at noon.\n", 30));
}

static void fields_of_mail_are_read(void **state)
{
    struct fixture *f = *state;
    static const struct {
        const char *in;
        const char *out;
    } field[] = {{"plain", "plain"},
                 {" two\r\n  lines ", "two lines"},
                 {"=?iso-8859-1?Q?M=E1laga_x?= b", "M\xC3\xA1laga x b"},
                 {"=?utf-8?B?w6E=?=  =?utf-8?B?w6E=?=", "\xC3\xA1\xC3\xA1"},
                 /* One character divided between two words. */
                 {"=?utf-8?Q?=C3?= =?utf-8?Q?=A1?=", "\xC3\xA1"},
                 {"=?utf-8*en?q?a?=", "a"},
                 {"=?utf-8?X?a?=", "=?utf-8?X?a?="},
                 {"=?utf-8?Q?a", "=?utf-8?Q?a"},
                 {"=?", "=?"},
                 {"=?utf-8?Q?a=?=", "a="},
                 {"M\xE1laga", "M\xC3\xA1laga"},
                 {"", ""}};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        dgm_str out;
        assert_int_equal(
            dgm_mime_field(&f->scratch, dgm_str_from(field[i].in), &out),
            DGM_ERR_OK);
        meta_is(out, field[i].out);
    }
}

static void hostile_messages_are_bounded(void **state)
{
    struct fixture *f = *state;
    dgm_buf_text(&f->bytes, HEAD);
    /* Multiparts within multiparts, more than are opened. */
    for (int i = 0; i < 40; i++) {
        dgm_buf_format(&f->bytes,
                       "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n"
                       "--b%d\r\n",
                       i, i);
    }
    dgm_buf_text(&f->bytes, "\r\n" PROSE);
    assert_int_equal(read_bytes(f)->docs + f->got.errors, 1);
    dgm_buf_clear(&f->bytes);
    dgm_buf_text(&f->bytes, HEAD "Content-Type: multipart/mixed; boundary=b"
                                 "\r\n\r\n--b\r\n\r\n" PROSE "\r\n");
    for (int i = 0; i < 100000; i++) {
        dgm_buf_text(&f->bytes, "--b\r\n");
    }
    const struct got *got = read_bytes(f);
    assert_int_equal(got->docs, 1);
    assert_string_equal(got->text[0], PROSE);
}

/* ----------------------------------------------------------------- office */

static void add_office(struct fixture *f, const char *first,
                       const char *first_text, const char *body)
{
    struct archive *archive = archive_begin(f, true);
    if (strcmp(first, "mimetype") == 0) {
        assert_int_equal(archive_write_zip_set_compression_store(archive),
                         ARCHIVE_OK);
    }
    archive_add(archive, first, first_text, strlen(first_text));
    if (body) {
        bool open = strcmp(first, "mimetype") == 0;
        archive_add(archive, open ? "content.xml" : "word/document.xml", body,
                    strlen(body));
        static const char core[] =
            "<c xmlns:d='d'><d:title>A &amp; B</d:title><d:creator>A. Writer"
            "</d:creator><d:created>2024-03-05T10:00:00Z</d:created></c>";
        archive_add(archive, open ? "meta.xml" : "docProps/core.xml", core,
                    sizeof core - 1);
    }
    archive_end(archive);
}

static void office_files_are_read(void **state)
{
    struct fixture *f = *state;
    add_office(
        f, "[Content_Types].xml", "<Types/>",
        "<w:document xmlns:w='w'><w:body><w:p><w:pPr><w:tabs><w:tab/></w:tabs>"
        "</w:pPr><w:r><w:t>Tal</w:t></w:r><w:r><w:t>ks</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>They  met.</w:t><w:br/><w:t>Gone?</w:t></w:r><w:del>"
        "<w:r><w:delText>no</w:delText></w:r></w:del><w:drawing><w:t>no</w:t>"
        "</w:drawing></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r>"
        "</w:p><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>C"
        "</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc></w:tr>"
        "</w:tbl></w:body></w:document>");
    const struct got *got = read_bytes(f);
    assert_int_equal(got->errors, 0);
    assert_int_equal(got->docs, 1);
    assert_string_equal(got->text[0], "Talks\n\nThey met. Gone?\n\nA B\tC");
    meta_is(got->meta[0].title, "A & B");
    meta_is(got->meta[0].author, "A. Writer");
    meta_is(got->meta[0].published, "2024-03-05");
    add_office(f, "mimetype", "application/vnd.oasis.opendocument.text",
               "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:b='b'>"
               "<o:body><o:text><t:tracked-changes><t:p>no</t:p>"
               "</t:tracked-changes><t:h>Talks</t:h><t:p>They<t:s/><t:span>met"
               "</t:span><t:note><t:p>no</t:p></t:note>.</t:p><b:table>"
               "<b:table-row><b:table-cell><t:p>A</t:p></b:table-cell>"
               "<b:table-cell><t:p>B</t:p></b:table-cell></b:table-row>"
               "</b:table></o:text></o:body></o:document-content>");
    got = read_bytes(f);
    assert_int_equal(got->docs, 1);
    assert_string_equal(got->text[0], "Talks\n\nThey met.\n\nA\tB");
    meta_is(got->meta[0].author, "A. Writer");
}

static void office_files_that_are_no_text_say_so(void **state)
{
    struct fixture *f = *state;
    add_office(f, "[Content_Types].xml", "<Types/>", NULL);
    told(read_bytes(f), 0, "save a table as CSV");
    add_office(f, "mimetype", "application/vnd.oasis.opendocument.spreadsheet",
               "<o/>");
    told(read_bytes(f), 0, "save a table as CSV");
    static const char *const bad[] = {
        "<w:document><w:body><w:p>",
        ("<!DOCTYPE d [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;\">"
         "<!ENTITY c "
         "\"&b;&b;&b;&b;\">]><document><p><t>&c;</t></p></document>"),
        "no markup"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        add_office(f, "[Content_Types].xml", "<Types/>", bad[i]);
        const struct got *got = read_bytes(f);
        assert_int_equal(got->docs, 0);
        told(got, 0, "damaged");
    }
    add_office(f, "[Content_Types].xml", "<Types/>",
               "<document><body><p/></body></document>");
    assert_int_equal(read_bytes(f)->errors, 1);
}

/* -------------------------------------------------------------------- PDF */

static void lines_become_paragraphs(void **state)
{
    struct fixture *f = *state;
    static const struct {
        const char *lines;
        const char *text;
    } page[] = {
        {"", ""},
        {"One line\ngoes on.\n\nAnother.\n", "One line goes on.\n\nAnother."},
        {"The govern-\nment fell in well-\nKnown\n",
         "The government fell in well- Known"},
        {"A long line that fills its column to the end.\nShort.\nA long line "
         "that fills its column to the end.\n",
         "A long line that fills its column to the end. Short.\n\nA long line "
         "that fills its column to the end."},
        {"Ministry 2024\nThey met and\n\n1\n\fMinistry 2024\nwent.\n\n2\n\f"
         "Ministry 2024\nMore.\n\nPage 3\n\f",
         "They met and went.\n\nMore."},
        {"so\xC2\xAD\nft\n", "soft"}};
    for (size_t i = 0; i < sizeof page / sizeof *page; i++) {
        dgm_buf out;
        dgm_buf_init(&out, 4096);
        assert_int_equal(
            dgm_pdf_paragraphs(dgm_str_from(page[i].lines), &f->scratch, &out),
            DGM_ERR_OK);
        meta_is((dgm_str){out.ptr, (uint32_t)out.len}, page[i].text);
        dgm_buf_release(&out);
    }
}

static void programs_are_bounded(void **state)
{
    (void)state;
    static const char *const cat[] = {"cat", NULL};
    static const char *const fails[] = {"false", NULL};
    static const char *const none[] = {"no-such-program-here", NULL};
    static const char *const slow[] = {"sleep", "30", NULL};
    static const char *const endless[] = {"yes", NULL};
    size_t len = (size_t)1 << 20;
    char *text = malloc(len);
    assert_non_null(text);
    memset(text, 'a', len);
    dgm_str in = {text, (uint32_t)len};
    dgm_buf out;
    int status;
    dgm_buf_init(&out, len);
    assert_int_equal(dgm_process_run(cat, in, 30, &out, &status), DGM_ERR_OK);
    assert_int_equal(status, 0);
    assert_int_equal(out.len, len);
    assert_memory_equal(out.ptr, text, len);
    dgm_buf_clear(&out);
    /* It reads nothing of what it is given, and nobody dies of that. */
    assert_int_equal(dgm_process_run(fails, in, 30, &out, &status),
                     DGM_ERR_OK);
    assert_int_equal(status, 1);
    assert_int_equal(dgm_process_run(none, in, 30, &out, &status),
                     DGM_ERR_NOT_FOUND);
    assert_int_equal(dgm_process_run(slow, in, 1, &out, &status),
                     DGM_ERR_LIMIT);
    assert_int_equal(dgm_process_run(endless, in, 30, &out, &status),
                     DGM_ERR_LIMIT);
    dgm_buf_release(&out);
    free(text);
}

static void packed_kinds_are_known(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t len;
        dgm_input kind;
    } first[] = {{"%PDF-1.4", 8, DGM_INPUT_PDF},
                 {"PK\3\4", 4, DGM_INPUT_ARCHIVE},
                 {"PK\5\6", 4, DGM_INPUT_ARCHIVE},
                 {"PK", 2, DGM_INPUT_TEXT},
                 {"WARC/1.1\r\n", 10, DGM_INPUT_WARC}};
    for (size_t i = 0; i < sizeof first / sizeof *first; i++) {
        assert_int_equal(dgm_sniff(first[i].bytes, first[i].len),
                         first[i].kind);
    }
    char block[512] = "name";
    memcpy(block + 148, "0002045", 7);
    unsigned sum = 8 * ' ';
    for (size_t i = 0; i < sizeof block; i++) {
        sum += i >= 148 && i < 156 ? 0 : (unsigned char)block[i];
    }
    (void)snprintf(block + 148, 8, "%06o", sum);
    assert_int_equal(dgm_sniff(block, sizeof block), DGM_INPUT_ARCHIVE);
    block[0] = 'm';
    assert_int_equal(dgm_sniff(block, sizeof block), DGM_INPUT_TEXT);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(records_that_are_documents_are_read),
        TEST(chunks_are_joined),
        TEST(lengths_that_lie_cost_their_record),
        TEST(what_stands_before_the_end_of_a_cut_archive_is_read),
        TEST(heads_of_records_are_read),
        TEST(dictionaries_before_the_archive_are_used),
        TEST(members_are_documents_whatever_their_names),
        TEST(archives_nest_so_deep),
        TEST(bombs_are_refused),
        TEST(damaged_archives_give_what_stands_before),
        TEST(encrypted_members_are_told),
        TEST(messages_are_documents),
        TEST(saved_pages_know_themselves),
        TEST(mailboxes_are_divided),
        TEST(beginnings_of_messages_are_known),
        TEST(fields_of_mail_are_read),
        TEST(hostile_messages_are_bounded),
        TEST(office_files_are_read),
        TEST(office_files_that_are_no_text_say_so),
        TEST(lines_become_paragraphs),
        TEST(programs_are_bounded),
        TEST(packed_kinds_are_known)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
