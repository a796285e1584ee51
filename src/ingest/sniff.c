/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/sniff.h"

#include <string.h>

/* Markup that begins further down is text that speaks of markup. */
#define MARKUP_WITHIN 1024

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
    if (first < len && ptr[first] == '[' &&
        object_begins(ptr + first + 1, len - first - 1)) {
        return true;
    }
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
    static const char *const feed[] = {"<rss", "<feed", "<rdf:RDF", "<urlset",
                                       "<sitemapindex"};
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

dgm_input dgm_sniff(const char *ptr, size_t len)
{
    size_t first = skip_space(ptr, 0, len);
    if (begins(ptr + first, len - first, "WARC/")) {
        return DGM_INPUT_WARC;
    }
    if (is_conllu(ptr, len)) {
        return DGM_INPUT_CONLLU;
    }
    if (is_jsonl(ptr, len)) {
        return DGM_INPUT_JSONL;
    }
    return markup_kind(ptr, len);
}

static const char *const names[DGM_INPUT_COUNT] = {
    "guess", "text", "html", "jsonl", "conllu", "feed", "warc"};

const char *dgm_input_name(dgm_input kind)
{
    return kind < DGM_INPUT_COUNT ? names[kind] : "unknown";
}

bool dgm_input_find(const char *name, dgm_input *out)
{
    for (int i = DGM_INPUT_TEXT; i < DGM_INPUT_COUNT; i++) {
        if (strcmp(name, names[i]) == 0) {
            *out = (dgm_input)i;
            return true;
        }
    }
    return false;
}
