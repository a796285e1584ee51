/* SPDX-License-Identifier: Apache-2.0 */
#include "watch/feed.h"

#include "base/outfile.h"
#include "base/utf8.h"
#include "store/refused.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define FEED_MAX ((size_t)1 << 26)

void dgm_feed_name(uint64_t high, uint64_t low, char out[46])
{
    (void)snprintf(out, 46,
                   "urn:uuid:%08" PRIx64 "-%04" PRIx64 "-%04" PRIx64
                   "-%04" PRIx64 "-%012" PRIx64,
                   high >> 32, high >> 16 & 0xFFFF,
                   0x8000 | (high & 0x0FFF), /* version 8: of our own */
                   0x8000 | (low >> 48 & 0x3FFF),
                   low & UINT64_C(0xFFFFFFFFFFFF));
}

dgm_err dgm_feed_check(const char *file, dgm_error *err)
{
    char bytes[512] = "";
    FILE *old = fopen(file, "rbe");
    if (old == NULL) {
        return errno == ENOENT ? DGM_ERR_OK
                               : dgm_error_system(err, DGM_ERR_IO, file,
                                                  "cannot be read", errno);
    }
    size_t len = fread(bytes, 1, sizeof bytes - 1, old);
    (void)fclose(old);
    return len == 0 || strstr(bytes, "<feed")
               ? DGM_ERR_OK
               : dgm_error_set(err, DGM_ERR_OWN_OUTPUT, file, 0, -1,
                               "is no Atom feed and would be overwritten; "
                               "name another file");
}

/* Characters that XML 1.0 has no place for become U+FFFD. */
static bool is_xml(uint32_t point)
{
    return point == 0x9 || point == 0xA || point == 0xD ||
           (point >= 0x20 && point < 0xD800) ||
           (point >= 0xE000 && point < 0xFFFE) || point >= 0x10000;
}

static void put_escaped(dgm_buf *out, const char *text)
{
    size_t len = text ? strlen(text) : 0;
    for (size_t at = 0; at < len;) {
        uint32_t point;
        char bytes[4];
        at += dgm_utf8_next(text + at, len - at, &point);
        switch (point) {
        case '<':
            dgm_buf_text(out, "&lt;");
            break;
        case '>':
            dgm_buf_text(out, "&gt;");
            break;
        case '&':
            dgm_buf_text(out, "&amp;");
            break;
        case '"':
            dgm_buf_text(out, "&quot;");
            break;
        default:
            dgm_buf_add(
                out, bytes,
                dgm_utf8_put(bytes, is_xml(point) ? point : DGM_UTF8_BAD));
        }
    }
}

static void put_element(dgm_buf *out, const char *name, const char *attributes,
                        const char *text)
{
    if (text && text[0]) {
        dgm_buf_format(out, "    <%s%s>", name, attributes);
        put_escaped(out, text);
        dgm_buf_format(out, "</%s>\n", name);
    }
}

static const char *column(sqlite3_stmt *row, int number)
{
    return (const char *)sqlite3_column_text(row, number);
}

/* Only an address that a reader may open is one. */
static void put_link(dgm_buf *out, const char *url)
{
    if (url && (strncmp(url, "https://", 8) == 0 ||
                strncmp(url, "http://", 7) == 0)) {
        dgm_buf_text(out, "    <link href=\"");
        put_escaped(out, url);
        dgm_buf_text(out, "\"/>\n");
    }
}

static void put_entry(dgm_buf *out, sqlite3_stmt *row)
{
    dgm_buf_text(out, "  <entry>\n");
    put_element(out, "id", "", column(row, 0));
    put_element(out, "title", "", column(row, 1));
    put_element(out, "updated", "", column(row, 2));
    put_element(out, "published", "", column(row, 3));
    put_link(out, column(row, 5));
    dgm_buf_text(out, "    <category term=\"");
    put_escaped(out, column(row, 7));
    dgm_buf_text(out, "\"/>\n");
    put_element(out, "summary", "", column(row, 4));
    put_element(out, "content", " type=\"text\"", column(row, 6));
    dgm_buf_text(out, "  </entry>\n");
}

/* The feed is that of these questions, whatever the file is called. */
static dgm_err put_head(sqlite3 *handle, const char *path, const char *now,
                        dgm_buf *out, dgm_error *err)
{
    sqlite3_stmt *names = NULL;
    char id[46];
    if (sqlite3_prepare_v2(handle,
                           "SELECT group_concat(name, ', ') FROM (SELECT name "
                           "FROM temp.running ORDER BY name)",
                           -1, &names, NULL) != SQLITE_OK ||
        sqlite3_step(names) != SQLITE_ROW) {
        (void)sqlite3_finalize(names);
        return dgm_sqlite_refused(handle, path, err);
    }
    const char *list = column(names, 0);
    uint64_t hash = dgm_str_hash(dgm_str_from(list ? list : ""));
    dgm_feed_name(hash, ~hash, id);
    dgm_buf_text(out, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                      "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    dgm_buf_format(out, "  <id>%s</id>\n  <title>dragoman: ", id);
    put_escaped(out, list);
    dgm_buf_format(out,
                   "</title>\n  <updated>%s</updated>\n"
                   "  <author><name>dragoman</name></author>\n"
                   "  <generator version=\"" DGM_VERSION
                   "\">dragoman</generator>\n",
                   now);
    (void)sqlite3_finalize(names);
    return DGM_ERR_OK;
}

static const char entries[] =
    "SELECT e.entry, e.title, e.updated, e.published, e.note, e.url, "
    "e.content, r.name FROM watch_entries e JOIN temp.running r USING "
    "(watch_id) ORDER BY e.updated DESC, e.place DESC, r.name LIMIT ?";

dgm_err dgm_feed_write(sqlite3 *handle, const char *path, const char *file,
                       const char *now, dgm_error *err)
{
    sqlite3_stmt *ask = NULL;
    dgm_buf out;
    int step = SQLITE_DONE;
    dgm_buf_init(&out, FEED_MAX);
    dgm_err code = put_head(handle, path, now, &out, err);
    if (code == DGM_ERR_OK &&
        (sqlite3_prepare_v2(handle, entries, -1, &ask, NULL) != SQLITE_OK ||
         sqlite3_bind_int(ask, 1, DGM_FEED_ENTRIES) != SQLITE_OK)) {
        code = dgm_sqlite_refused(handle, path, err);
    }
    while (code == DGM_ERR_OK && (step = sqlite3_step(ask)) == SQLITE_ROW) {
        put_entry(&out, ask);
    }
    if (code == DGM_ERR_OK && step != SQLITE_DONE) {
        code = dgm_sqlite_refused(handle, path, err);
    }
    (void)sqlite3_finalize(ask);
    dgm_buf_text(&out, "</feed>\n");
    code = code == DGM_ERR_OK && out.failed
               ? dgm_error_set(err, out.failed, file, 0, -1, "%s",
                               dgm_err_message(out.failed))
               : code;
    code = code == DGM_ERR_OK ? dgm_file_replace(file, out.ptr, out.len, err)
                              : code;
    dgm_buf_release(&out);
    return code;
}
