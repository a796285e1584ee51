/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Half of a news page is scripts.  Taking them out before parsing makes
 * parsing twice as fast, and takes from libxml2 what it handles badly: NULs
 * are gone already, tags with thousands of attributes (it compares each with
 * each) lose theirs here.
 */
#include "ingest/page.h"

#include <string.h>

/* A tag longer than this keeps its name only. */
#define TAG_MAX 8192
/* Attributes that one tag may keep. */
#define ATTRIBUTE_MAX 16
/* Quotation marks that do not close within this are no quotation marks. */
#define QUOTE_MAX       ((size_t)1 << 20)
#define LINKED_DATA_MAX 64

static const char *const opaque[] = {
    "script", "style",  "noscript", "svg",    "iframe", "template",
    "object", "select", "textarea", "canvas", "audio",  "video"};
#define OPAQUE_COUNT (sizeof opaque / sizeof *opaque)

struct filter {
    dgm_page *page;
    const char *ptr;
    size_t len;
    dgm_buf *out;
    /* No end tag of that name follows: do not look again. */
    bool endless[OPAQUE_COUNT];
    bool comments_endless;
};

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || c == '-' || c == ':';
}

/* The end of the tag at `at`, one behind its '>'. */
static size_t tag_end(const struct filter *self, size_t at)
{
    char quote = '\0';
    char last = '\0'; /* the character before that is no white space */
    size_t quoted = 0;
    for (size_t i = at + 1; i < self->len; i++) {
        char c = self->ptr[i];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
            if (i - quoted > QUOTE_MAX) {
                break;
            }
        } else if (c == '>') {
            return i + 1;
        } else if ((c == '"' || c == '\'') && last == '=') {
            quote = c;
            quoted = i;
        }
        last = (unsigned char)c <= ' ' ? last : c;
    }
    const char *stop = memchr(self->ptr + at, '>', self->len - at);
    return stop ? (size_t)(stop - self->ptr) + 1 : self->len;
}

/* The end of "<!DOCTYPE ...>" and "<?...>", with the declarations that a
 * document type may hold in square brackets. */
static size_t declaration_end(const struct filter *self, size_t at)
{
    size_t end = tag_end(self, at);
    dgm_str head = {self->ptr + at, (uint32_t)(end - at)};
    const char *open = memchr(head.ptr, '[', head.len);
    if (head.len < 9 || !dgm_same_letters(head.ptr, "<!doctype", 9) ||
        open == NULL) {
        return end;
    }
    size_t left = self->len - (size_t)(open - self->ptr);
    const char *stop = memmem(open, left, "]>", 2);
    return stop ? (size_t)(stop - self->ptr) + 2 : end;
}

/* Where "</name" stands at or after `at`, or the length. */
static size_t find_end_tag(const struct filter *self, const char *name,
                           size_t at)
{
    size_t size = strlen(name);
    while (at + size + 2 <= self->len) {
        const char *hit = memchr(self->ptr + at, '<', self->len - at);
        if (hit == NULL) {
            break;
        }
        at = (size_t)(hit - self->ptr);
        if (at + size + 2 <= self->len && hit[1] == '/' &&
            dgm_same_letters(hit + 2, name, size)) {
            return at;
        }
        at++;
    }
    return self->len;
}

/* Steps over an element without text of its own; false when it has no end. */
static bool skip_opaque(struct filter *self, size_t number, size_t at,
                        size_t *next, dgm_err *code)
{
    size_t begin = tag_end(self, at);
    if (begin >= 2 && self->ptr[begin - 2] == '/' &&
        strcmp(opaque[number], "script") != 0) {
        *next = begin;
        return true;
    }
    size_t end = self->endless[number]
                     ? self->len
                     : find_end_tag(self, opaque[number], begin);
    if (end >= self->len) {
        self->endless[number] = true;
        return false;
    }
    dgm_str head = {self->ptr + at, (uint32_t)(begin - at)};
    if (number == 0 && dgm_page_contains(head, "ld+json") &&
        self->page->linked_data.count < LINKED_DATA_MAX) {
        dgm_str data = {self->ptr + begin, (uint32_t)(end - begin)};
        *code =
            dgm_vec_push(self->page->arena, &self->page->linked_data, &data);
    }
    *next = tag_end(self, end);
    dgm_buf_char(self->out, ' ');
    return true;
}

static size_t opaque_number(const char *name, size_t len)
{
    for (size_t i = 0; i < OPAQUE_COUNT; i++) {
        if (strlen(opaque[i]) == len &&
            dgm_same_letters(name, opaque[i], len)) {
            return i;
        }
    }
    return OPAQUE_COUNT;
}

/* ------------------------------------------------------------- attributes */

/* Those that are read, and the element that they are read of (NULL: any). */
static const struct {
    const char *name;
    const char *element;
} wanted[] = {
    {"class", NULL},   {"id", NULL},          {"itemprop", NULL},
    {"content", NULL}, {"itemtype", NULL},    {"property", NULL},
    {"rel", NULL},     {"role", NULL},        {"datetime", NULL},
    {"pubdate", NULL}, {"hidden", NULL},      {"data-component", NULL},
    {"style", NULL},   {"lang", "html"},      {"name", "meta"},
    {"href", "link"},  {"title", "abbr"},     {"title", "time"},
    {"title", "span"}, {"http-equiv", "meta"}};

static bool is_called(dgm_str text, const char *name)
{
    return text.len == strlen(name) &&
           dgm_same_letters(text.ptr, name, text.len);
}

static bool is_wanted(dgm_str element, dgm_str name)
{
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        if ((name.ptr[0] | 0x20) == wanted[i].name[0] &&
            is_called(name, wanted[i].name) &&
            (wanted[i].element == NULL ||
             is_called(element, wanted[i].element))) {
            return true;
        }
    }
    return false;
}

static bool is_space(char c)
{
    return (unsigned char)c <= ' ';
}

/* Takes the next attribute off a tag's inside, as browsers cut it; false at
 * the end. */
static bool take_attribute(dgm_str *rest, dgm_str *name, dgm_str *value)
{
    uint32_t at = 0;
    while (at < rest->len &&
           (is_space(rest->ptr[at]) || rest->ptr[at] == '/')) {
        at++;
    }
    uint32_t begin = at;
    at += at < rest->len; /* a name may begin with '=' */
    while (at < rest->len && !is_space(rest->ptr[at]) &&
           rest->ptr[at] != '=' && rest->ptr[at] != '/') {
        at++;
    }
    *name = (dgm_str){rest->ptr + begin, at - begin};
    *value = (dgm_str){rest->ptr + at, 0};
    while (at < rest->len && is_space(rest->ptr[at])) {
        at++;
    }
    if (at < rest->len && rest->ptr[at] == '=') {
        at++;
        while (at < rest->len && is_space(rest->ptr[at])) {
            at++;
        }
        char quote = at < rest->len ? rest->ptr[at] : '\0';
        bool quoted = quote == '"' || quote == '\'';
        at += quoted;
        begin = at;
        while (at < rest->len &&
               (quoted ? rest->ptr[at] != quote : !is_space(rest->ptr[at]))) {
            at++;
        }
        *value = (dgm_str){rest->ptr + begin, at - begin};
        at += quoted && at < rest->len;
    }
    *rest = (dgm_str){rest->ptr + at, rest->len - at};
    return name->len > 0;
}

static void put_attribute(struct filter *self, dgm_str name, dgm_str value)
{
    dgm_buf_char(self->out, ' ');
    dgm_buf_str(self->out, name);
    dgm_buf_text(self->out, "=\"");
    while (value.len > 0) {
        const char *quote = memchr(value.ptr, '"', value.len);
        uint32_t len = quote ? (uint32_t)(quote - value.ptr) : value.len;
        dgm_page_references(self->page, (dgm_str){value.ptr, len}, false,
                            self->out);
        dgm_buf_text(self->out, quote ? "&quot;" : "");
        len += quote != NULL;
        value = (dgm_str){value.ptr + len, value.len - len};
    }
    dgm_buf_char(self->out, '"');
}

/* Copies a tag with the attributes that are read: the others are most of a
 * page's markup, and each costs the parser more than a word of text. */
static void put_tag(struct filter *self, dgm_str head, dgm_str inside)
{
    dgm_str element = {head.ptr + 1, head.len - 1};
    dgm_str name;
    dgm_str value;
    uint32_t kept = 0;
    dgm_buf_str(self->out, head);
    while (kept < ATTRIBUTE_MAX && take_attribute(&inside, &name, &value)) {
        if (is_wanted(element, name) &&
            (!is_called(name, "style") ||
             dgm_page_contains(value, "display"))) {
            put_attribute(self, name, value);
            kept++;
        }
    }
    dgm_buf_char(self->out, '>');
}

/* Copies or drops what begins with '<' at `at`; returns where it ends. */
static size_t filter_markup(struct filter *self, size_t at, dgm_err *code)
{
    const char *p = self->ptr + at;
    size_t left = self->len - at;
    if (left >= 4 && memcmp(p, "<!--", 4) == 0) {
        const char *stop =
            self->comments_endless ? NULL : memmem(p + 4, left - 4, "-->", 3);
        self->comments_endless = stop == NULL;
        return stop ? (size_t)(stop - self->ptr) + 3 : at + 4;
    }
    if (left >= 2 && (p[1] == '!' || p[1] == '?')) {
        return declaration_end(self, at);
    }
    size_t begin = left >= 2 && p[1] == '/' ? 2 : 1;
    size_t size = 0;
    while (begin + size < left && is_name(p[begin + size])) {
        size++;
    }
    if (size == 0) {
        dgm_buf_text(self->out, "&lt;");
        return at + 1;
    }
    size_t next;
    size_t number = begin == 1 ? opaque_number(p + 1, size) : OPAQUE_COUNT;
    if (number < OPAQUE_COUNT && skip_opaque(self, number, at, &next, code)) {
        return next;
    }
    next = tag_end(self, at);
    bool closed = self->ptr[next - 1] == '>';
    dgm_str head = {p, (uint32_t)(begin + size)};
    size_t inside = next - closed - at - head.len;
    if (begin == 2 || next - at > TAG_MAX) {
        inside = 0;
    }
    put_tag(self, head, (dgm_str){p + head.len, (uint32_t)inside});
    return next;
}

dgm_err dgm_page_filter(dgm_page *page, dgm_str bytes, dgm_buf *out)
{
    struct filter self = {
        .page = page, .ptr = bytes.ptr, .len = bytes.len, .out = out};
    dgm_err code = DGM_ERR_OK;
    size_t at = 0;
    while (at < self.len && code == DGM_ERR_OK) {
        const char *hit = memchr(self.ptr + at, '<', self.len - at);
        size_t end = hit ? (size_t)(hit - self.ptr) : self.len;
        dgm_str text = {self.ptr + at, (uint32_t)(end - at)};
        dgm_page_references(page, text, true, out);
        at = end < self.len ? filter_markup(&self, end, &code) : end;
    }
    return out->failed ? out->failed : code;
}

dgm_str dgm_html_charset(dgm_str page)
{
    static const char mark[] = "charset=";
    size_t len = page.len < 4096 ? page.len : 4096;
    for (size_t at = 0; at + sizeof mark <= len; at++) {
        if (!dgm_same_letters(page.ptr + at, mark, sizeof mark - 1)) {
            continue;
        }
        size_t begin = at + sizeof mark - 1;
        while (begin < len && strchr("\"' ", page.ptr[begin]) &&
               page.ptr[begin]) {
            begin++;
        }
        size_t end = begin;
        while (end < len && (is_name(page.ptr[end]) || page.ptr[end] == '_')) {
            end++;
        }
        return (dgm_str){page.ptr + begin, (uint32_t)(end - begin)};
    }
    return (dgm_str){NULL, 0};
}
