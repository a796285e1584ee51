/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/sniff.h"
#include "ingest/mail.h"

#include <string.h>

/* Markup that begins further down is text that speaks of markup. */
#define MARKUP_WITHIN 1024
/* Bytes of a column's name. */
#define COLUMN_MAX 40

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' ||
           c == '\v' || c == '\0';
}

static size_t skip_space(const char *ptr, size_t at, size_t len)
{
    while (at < len && is_space(ptr[at])) {
        at++;
    }
    return at;
}

static bool begins(const char *ptr, size_t len, const char *what)
{
    size_t size = strlen(what);
    return len >= size && dgm_same_letters(ptr, what, size);
}

/* An object whose first key is there, or which is empty. */
static bool object_begins(const char *ptr, size_t len)
{
    size_t at = skip_space(ptr, 0, len);
    if (at == len || ptr[at] != '{') {
        return false;
    }
    at = skip_space(ptr, at + 1, len);
    return at < len && (ptr[at] == '"' || ptr[at] == '}');
}

/* Every other line at least begins an object, so that one bad line at the
 * head of a file does not make the rest plain text. */
static bool is_jsonl(const char *ptr, size_t len)
{
    size_t first = skip_space(ptr, 0, len);
    if (object_begins(ptr + first, len - first)) {
        return true;
    }
    size_t lines = 0;
    size_t objects = 0;
    for (size_t at = first; at < len;) {
        const char *stop = memchr(ptr + at, '\n', len - at);
        size_t end = stop ? (size_t)(stop - ptr) : len;
        if (skip_space(ptr, at, end) < end) {
            lines++;
            objects += object_begins(ptr + at, end - at);
        }
        at = end + 1;
    }
    return objects > 0 && objects * 2 >= lines;
}

/* An array of objects, or an object whose first line ends within it and goes
 * on with a key. */
bool dgm_sniff_json(const char *ptr, size_t len)
{
    size_t first = skip_space(ptr, 0, len);
    if (first == len) {
        return false;
    }
    if (ptr[first] == '[') {
        return object_begins(ptr + first + 1, len - first - 1);
    }
    if (!object_begins(ptr + first, len - first)) {
        return false;
    }
    const char *stop = memchr(ptr + first, '\n', len - first);
    if (stop == NULL) {
        return false;
    }
    size_t next = skip_space(ptr, (size_t)(stop - ptr), len);
    size_t end = (size_t)(stop - ptr);
    while (end > first && is_space(ptr[end - 1])) {
        end--;
    }
    bool open =
        ptr[end - 1] == '{' || ptr[end - 1] == ',' || ptr[end - 1] == '[';
    return open && next < len && (ptr[next] == '"' || ptr[next] == '}');
}

/* ------------------------------------------------------------------ tables */

/* Names of columns by which the header of a table of documents is known. */
static bool is_column(const dgm_fields *fields, const char *ptr, size_t len)
{
    static const char *const other[] = {"story", "document", "article",
                                        "summary", "link"};
    uint32_t rank;
    while (len >= 2 && ptr[0] == '"' && ptr[len - 1] == '"') {
        ptr++;
        len -= 2;
    }
    dgm_str column = {ptr, (uint32_t)len};
    if (dgm_field_find(fields, column, &rank) != DGM_FIELD_COUNT) {
        return true;
    }
    for (size_t i = 0; i < sizeof other / sizeof *other; i++) {
        if (len == strlen(other[i]) && dgm_same_letters(ptr, other[i], len)) {
            return true;
        }
    }
    return false;
}

/* Whether [ptr, len) is a header: names that `mark` divides, two of which are
 * those of documents. */
static bool is_header(const dgm_fields *fields, const char *ptr, size_t len,
                      char mark)
{
    size_t count = 0;
    size_t known = 0;
    for (size_t at = 0; at <= len;) {
        const char *stop = memchr(ptr + at, mark, len - at);
        size_t end = stop ? (size_t)(stop - ptr) : len;
        if (end - at > COLUMN_MAX || (end > at && ptr[at] == ' ')) {
            return false;
        }
        count++;
        known += is_column(fields, ptr + at, end - at);
        at = end + 1;
    }
    return count >= 2 && known >= 2;
}

static bool is_csv(const char *ptr, size_t len, const dgm_fields *fields)
{
    static const char marks[] = ",;\t|";
    size_t first = skip_space(ptr, 0, len);
    const char *stop = memchr(ptr + first, '\n', len - first);
    size_t end = stop ? (size_t)(stop - ptr) : len;
    if (begins(ptr + first, len - first, "sep=") && stop) {
        first = end + 1;
        stop = memchr(ptr + first, '\n', len - first);
        end = stop ? (size_t)(stop - ptr) : len;
    }
    while (end > first && is_space(ptr[end - 1])) {
        end--;
    }
    bool found = false;
    for (size_t i = 0; i + 1 < sizeof marks && end > first; i++) {
        found = found || is_header(fields, ptr + first, end - first, marks[i]);
    }
    return found;
}

/* "1<TAB>word<TAB>..." with ten columns, behind any number of comments. */
static bool is_conllu(const char *ptr, size_t len)
{
    size_t at = skip_space(ptr, 0, len);
    while (at < len && ptr[at] == '#') {
        const char *stop = memchr(ptr + at, '\n', len - at);
        if (stop == NULL) {
            return begins(ptr + at, len - at, "# newdoc") ||
                   begins(ptr + at, len - at, "# sent_id");
        }
        at = (size_t)(stop - ptr) + 1;
    }
    if (at == len || ptr[at] != '1') {
        return false;
    }
    size_t tabs = 0;
    for (; at < len && ptr[at] != '\n'; at++) {
        tabs += ptr[at] == '\t';
    }
    return tabs == 9;
}

static dgm_input markup_kind(const char *ptr, size_t len)
{
    static const char *const feed[] = {"<rss",    "<feed",         "<rdf:RDF",
                                       "<urlset", "<sitemapindex", "<opml"};
    static const char *const html[] = {
        "<!doctype html", "<html", "<head>", "<body",   "<meta", "<title",
        "<article",       "<main", "<div",   "<script", "<link", "<table",
        "<section",       "<h1",   "<p>",    "<p "};
    size_t within = len < MARKUP_WITHIN ? len : MARKUP_WITHIN;
    size_t first = skip_space(ptr, 0, len);
    bool leading = first < len && ptr[first] == '<';
    for (size_t at = first; at < within; at++) {
        if (ptr[at] != '<') {
            continue;
        }
        for (size_t i = 0; leading && i < sizeof feed / sizeof *feed; i++) {
            if (begins(ptr + at, len - at, feed[i])) {
                return DGM_INPUT_FEED;
            }
        }
        /* Behind other text only the two unmistakable ones count. */
        size_t count = leading ? sizeof html / sizeof *html : 2;
        for (size_t i = 0; i < count; i++) {
            if (begins(ptr + at, len - at, html[i])) {
                return DGM_INPUT_HTML;
            }
        }
    }
    return begins(ptr + first, len - first, "<!--") ? DGM_INPUT_HTML
                                                    : DGM_INPUT_TEXT;
}

/* ---------------------------------------------------------- archives, files
 */

static size_t two_bytes(const char *at)
{
    return (size_t)(unsigned char)at[0] | (size_t)(unsigned char)at[1] << 8;
}

/* A ZIP archive begins with the header of a member: 26 bytes, the lengths of
 * its name and of extra fields, both of these, the content.  Office files have
 * names of their own, and OpenDocument tells its type in the first. */
static dgm_input zip_kind(const char *ptr, size_t len)
{
    static const char *const office[] = {"[Content_Types].xml", "_rels/",
                                         "word/", "docProps/"};
    static const char open[] = "application/vnd.oasis.opendocument";
    if (len < 30) {
        return DGM_INPUT_ARCHIVE;
    }
    for (size_t i = 0; i < sizeof office / sizeof *office; i++) {
        if (begins(ptr + 30, len - 30, office[i])) {
            return DGM_INPUT_OFFICE;
        }
    }
    size_t at = 30 + two_bytes(ptr + 26) + two_bytes(ptr + 28);
    return begins(ptr + 30, len - 30, "mimetype") && at < len &&
                   begins(ptr + at, len - at, open)
               ? DGM_INPUT_OFFICE
               : DGM_INPUT_ARCHIVE;
}

/* The header of a member of a tar archive has the sum of its bytes in octal
 * digits at 148, counted as if blanks stood there. */
static bool is_tar(const char *ptr, size_t len)
{
    if (len < 512 || ptr[0] == '\0') {
        return false;
    }
    uint32_t told = 0;
    uint32_t sum = 0;
    for (size_t i = 0; i < 512; i++) {
        bool field = i >= 148 && i < 156;
        sum += field ? ' ' : (unsigned char)ptr[i];
        if (field && ptr[i] >= '0' && ptr[i] <= '7') {
            told = told * 8 + (uint32_t)(ptr[i] - '0');
        } else if (field && ptr[i] != ' ' && ptr[i] != '\0') {
            return false;
        }
    }
    return told == sum;
}

bool dgm_sniff_packed(const char *ptr, size_t len)
{
    static const char xz[] = "\xFD"
                             "7zXZ";
    bool bzip2 = len >= 10 && memcmp(ptr, "BZh", 3) == 0 && ptr[3] >= '1' &&
                 ptr[3] <= '9' && memcmp(ptr + 4, "1AY&SY", 6) == 0;
    return bzip2 || (len >= 6 && memcmp(ptr, xz, 6) == 0);
}

/* TEXT: none of these. */
static dgm_input packed_kind(const char *ptr, size_t len)
{
    if (begins(ptr, len, "%PDF-")) {
        return DGM_INPUT_PDF;
    }
    if (len >= 4 &&
        (memcmp(ptr, "PK\3\4", 4) == 0 || memcmp(ptr, "PK\5\6", 4) == 0)) {
        return zip_kind(ptr, len);
    }
    return is_tar(ptr, len) || dgm_sniff_packed(ptr, len) ? DGM_INPUT_ARCHIVE
                                                          : DGM_INPUT_TEXT;
}

dgm_input dgm_sniff(const char *ptr, size_t len)
{
    return dgm_sniff_as(ptr, len, NULL);
}

dgm_input dgm_sniff_as(const char *ptr, size_t len, const dgm_fields *fields)
{
    size_t first = skip_space(ptr, 0, len);
    if (begins(ptr + first, len - first, "WARC/")) {
        return DGM_INPUT_WARC;
    }
    dgm_input packed = packed_kind(ptr, len);
    if (packed != DGM_INPUT_TEXT) {
        return packed;
    }
    if (dgm_mail_begins(ptr, len)) {
        return DGM_INPUT_MAIL;
    }
    if (dgm_mail_divider(ptr, len)) {
        return DGM_INPUT_MAILBOX;
    }
    if (is_conllu(ptr, len)) {
        return DGM_INPUT_CONLLU;
    }
    if (dgm_sniff_json(ptr, len)) {
        return DGM_INPUT_JSON;
    }
    if (is_jsonl(ptr, len)) {
        return DGM_INPUT_JSONL;
    }
    if (is_csv(ptr, len, fields)) {
        return DGM_INPUT_CSV;
    }
    return markup_kind(ptr, len);
}

static const char *const names[DGM_INPUT_COUNT] = {
    "guess", "text", "html",    "jsonl", "conllu",  "feed",   "warc",
    "csv",   "json", "archive", "mail",  "mailbox", "office", "pdf"};

const char *dgm_input_name(dgm_input kind)
{
    return kind < DGM_INPUT_COUNT ? names[kind] : "unknown";
}

bool dgm_input_find(const char *name, dgm_input *out)
{
    static const struct {
        const char *name;
        dgm_input kind;
    } other[] = {{"tsv", DGM_INPUT_CSV},
                 {"rss", DGM_INPUT_FEED},
                 {"atom", DGM_INPUT_FEED}};
    for (size_t i = 0; i < sizeof other / sizeof *other; i++) {
        if (strcmp(name, other[i].name) == 0) {
            *out = other[i].kind;
            return true;
        }
    }
    for (int i = DGM_INPUT_TEXT; i < DGM_INPUT_COUNT; i++) {
        if (strcmp(name, names[i]) == 0) {
            *out = (dgm_input)i;
            return true;
        }
    }
    return false;
}
