/* SPDX-License-Identifier: Apache-2.0 */
/* Metadata of a page: JSON-LD first, then meta elements, then the markup. */
#include "base/statement.h"
#include "ingest/english.h"
#include "ingest/isodate.h"
#include "ingest/page.h"

#include <string.h>

enum meta_field {
    META_TITLE,
    META_AUTHOR,
    META_PUBLISHER,
    META_SECTION,
    META_URL,
    META_LANGUAGE,
    META_COUNT
};

/* In the order of trust.  Names are compared by their letters and digits. */
static const struct {
    const char *name;
    uint8_t field;
} meta_names[] = {{"ogtitle", META_TITLE},
                  {"twittertitle", META_TITLE},
                  {"parselytitle", META_TITLE},
                  {"sailthrutitle", META_TITLE},
                  {"dctitle", META_TITLE},
                  {"dctermstitle", META_TITLE},
                  {"author", META_AUTHOR},
                  {"articleauthor", META_AUTHOR},
                  {"byl", META_AUTHOR},
                  {"parselyauthor", META_AUTHOR},
                  {"sailthruauthor", META_AUTHOR},
                  {"cxenseparseauthor", META_AUTHOR},
                  {"dccreator", META_AUTHOR},
                  {"dctermscreator", META_AUTHOR},
                  {"citationauthor", META_AUTHOR},
                  {"ogsitename", META_PUBLISHER},
                  {"applicationname", META_PUBLISHER},
                  {"dcpublisher", META_PUBLISHER},
                  {"dctermspublisher", META_PUBLISHER},
                  {"articlesection", META_SECTION},
                  {"parselysection", META_SECTION},
                  {"sailthrusection", META_SECTION},
                  {"ogsection", META_SECTION},
                  {"cxenseparserecsarticlesection", META_SECTION},
                  {"section", META_SECTION},
                  {"ogurl", META_URL},
                  {"contentlanguage", META_LANGUAGE},
                  {"dclanguage", META_LANGUAGE},
                  {"oglocale", META_LANGUAGE}};
#define META_NAMES (sizeof meta_names / sizeof *meta_names)

/* Letters of a name that are compared; no name of the lists is as long. */
#define NAME_MAX_READ 48

struct found {
    dgm_page *page;
    dgm_str value[META_NAMES];
    dgm_str canonical;
    dgm_str heading; /* text of the first h1 */
    dgm_str title;   /* text of <title> */
    dgm_str byline;  /* rel=author, itemprop=author */
    dgm_str named;   /* "By Jane Doe" in an element called so */
};

/* The attributes that are looked at, in one walk. */
struct attributes {
    dgm_str name[11];
};
enum attribute {
    ATTRIBUTE_CLASS,
    ATTRIBUTE_CONTENT,
    ATTRIBUTE_DATETIME,
    ATTRIBUTE_HREF,
    ATTRIBUTE_HTTP,
    ATTRIBUTE_ITEMPROP,
    ATTRIBUTE_NAME,
    ATTRIBUTE_PROPERTY,
    ATTRIBUTE_PUBDATE,
    ATTRIBUTE_REL,
    ATTRIBUTE_TITLE
};

static void read_attributes(const xmlNode *node, struct attributes *out)
{
    static const char *const name[] = {
        [ATTRIBUTE_CLASS] = "class",       [ATTRIBUTE_CONTENT] = "content",
        [ATTRIBUTE_DATETIME] = "datetime", [ATTRIBUTE_HREF] = "href",
        [ATTRIBUTE_HTTP] = "http-equiv",   [ATTRIBUTE_ITEMPROP] = "itemprop",
        [ATTRIBUTE_NAME] = "name",         [ATTRIBUTE_PROPERTY] = "property",
        [ATTRIBUTE_PUBDATE] = "pubdate",   [ATTRIBUTE_REL] = "rel",
        [ATTRIBUTE_TITLE] = "title"};
    memset(out, 0, sizeof *out);
    for (const xmlAttr *a = node->properties; a; a = a->next) {
        const char *own = (const char *)a->name;
        for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
            if (own[0] == name[i][0] && strcmp(own, name[i]) == 0) {
                const xmlNode *value = a->children;
                out->name[i] = value && value->content
                                   ? dgm_str_from((const char *)value->content)
                                   : (dgm_str){"", 0};
            }
        }
    }
}

static void take(dgm_str *field, dgm_str value)
{
    if (field->len == 0 && value.len > 0) {
        *field = value;
    }
}

/* Bytes of a text, and of white space with it, that are read; and texts of one
 * page. */
#define TEXT_READ  2000
#define SPACE_READ 8000
#define TEXTS_MAX  4096

/* Adds a text node, white space as one blank; `left` are the bytes that may
 * still be read. */
static void add_text(const xmlNode *node, dgm_buf *out, bool *space,
                     uint32_t *left)
{
    for (const xmlChar *p = node->content; *p && *left > 0; p++, (*left)--) {
        if (*p <= ' ') {
            *space = out->len > 0;
            continue;
        }
        if (*space) {
            dgm_buf_char(out, ' ');
        }
        *space = false;
        dgm_buf_char(out, (char)*p);
    }
}

dgm_str dgm_page_text(dgm_page *page, xmlNode *node)
{
    dgm_buf out;
    dgm_buf_init(&out, SPACE_READ * 2);
    bool space = false;
    uint32_t up;
    uint32_t left = page->texts < TEXTS_MAX ? SPACE_READ : 0;
    page->texts++;
    for (xmlNode *at = node; at && left > 0 && out.len < TEXT_READ;
         at = dgm_page_next(node, at, &up)) {
        if (at->type == XML_TEXT_NODE && at->content) {
            add_text(at, &out, &space, &left);
        } else if (dgm_page_is(at, "br")) {
            space = out.len > 0;
        }
    }
    dgm_str copy = {NULL, 0};
    if (!out.failed && out.len > 0 && out.len <= TEXT_READ) {
        copy =
            dgm_str_copy(page->arena, (dgm_str){out.ptr, (uint32_t)out.len});
    }
    if (out.failed == DGM_ERR_MEMORY) {
        (void)dgm_arena_refuse(page->arena, DGM_ERR_MEMORY);
    }
    dgm_buf_release(&out);
    return copy;
}

/* Letters and digits of a name in small letters; false when too long. */
static bool bare_name(dgm_str name, char out[NAME_MAX_READ + 1])
{
    uint32_t len = 0;
    for (uint32_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        c = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            if (len == NAME_MAX_READ) {
                return false;
            }
            out[len++] = c;
        }
    }
    out[len] = '\0';
    return len > 0;
}

static dgm_err read_meta(struct found *found, const struct attributes *own)
{
    static const enum attribute key[] = {ATTRIBUTE_PROPERTY, ATTRIBUTE_NAME,
                                         ATTRIBUTE_ITEMPROP, ATTRIBUTE_HTTP};
    dgm_str content = dgm_str_trim(own->name[ATTRIBUTE_CONTENT]);
    char bare[NAME_MAX_READ + 1];
    for (size_t k = 0; k < sizeof key / sizeof *key; k++) {
        dgm_str name = own->name[key[k]];
        dgm_stamp stamp = {
            .text = content, .element = DGM_NONE, .from = DGM_DATED_META};
        if (content.len == 0 || !bare_name(name, bare)) {
            continue;
        }
        for (size_t i = 0; i < META_NAMES; i++) {
            if (strcmp(bare, meta_names[i].name) == 0) {
                take(&found->value[i], content);
            }
        }
        if (dgm_page_dated(dgm_str_from(bare), &stamp.rank, &stamp.changed)) {
            DGM_TRY(dgm_page_stamp(found->page, stamp));
        }
    }
    return DGM_ERR_OK;
}

/* Each word of the values is a property ("dc:date dc:created"). */
static dgm_err read_property(struct found *found, uint32_t element,
                             const struct attributes *own)
{
    static const enum attribute key[] = {ATTRIBUTE_ITEMPROP,
                                         ATTRIBUTE_PROPERTY};
    char bare[NAME_MAX_READ + 1];
    for (size_t k = 0; k < sizeof key / sizeof *key; k++) {
        dgm_str rest = own->name[key[k]];
        for (dgm_str word;
             rest.len > 0 && (word = dgm_take_word(&rest)).len;) {
            dgm_stamp stamp = {.element = element,
                               .from = DGM_DATED_MICRODATA};
            if (!bare_name(word, bare) ||
                !dgm_page_dated(dgm_str_from(bare), &stamp.rank,
                                &stamp.changed)) {
                continue;
            }
            xmlNode *node = found->page->element.at[element].node;
            take(&stamp.text, own->name[ATTRIBUTE_CONTENT]);
            take(&stamp.text, own->name[ATTRIBUTE_DATETIME]);
            take(&stamp.text, own->name[ATTRIBUTE_TITLE]);
            take(&stamp.text, dgm_page_text(found->page, node));
            return dgm_page_stamp(found->page, stamp);
        }
    }
    return DGM_ERR_OK;
}

/* Words of a class that call an element a date. */
static bool is_dated_class(dgm_str class, bool *changed)
{
    static const char *const change[] = {"updated", "modified", "lastupdated",
                                         "lastmodified", NULL};
    static const char *const date[] = {
        "published", "publish",  "pubdate",   "posted",      "date",
        "dateline",  "datetime", "timestamp", "postdate",    "articledate",
        "storydate", "created",  "pubtime",   "publishdate", "newsdate",
        "entrydate", NULL};
    /* of something else, or of the day that the page is read */
    static const char *const other[] = {"event", "birth",   "expire",
                                        "today", "current", NULL};
    bool dated = false;
    *changed = false;
    for (uint32_t at = 0; at < class.len;) {
        uint32_t end = at;
        char word[16];
        for (; end < class.len; end++) {
            char c = class.ptr[end];
            c = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
            if (c < 'a' || c > 'z') {
                break;
            }
            word[end - at < 15 ? end - at : 15] = c;
        }
        word[end - at < 15 ? end - at : 15] = '\0';
        for (const char *const *w = date; end > at && *w && !dated; w++) {
            dated = strcmp(word, *w) == 0;
        }
        for (const char *const *w = change; end > at && *w; w++) {
            *changed |= strcmp(word, *w) == 0;
        }
        at = end + 1;
    }
    *changed = *changed && !dated;
    dated = dated || *changed;
    for (const char *const *w = other; dated && *w; w++) {
        dated = !dgm_page_contains(class, *w);
    }
    return dated;
}

/* Longer texts are no dates, whatever they are called. */
#define DATE_CHARS 120

/* <time>, and what is called a date in its class. */
static dgm_err read_dated(struct found *found, uint32_t element,
                          const struct attributes *own)
{
    const dgm_element *e = &found->page->element.at[element];
    bool time = dgm_page_is(e->node, "time");
    bool changed;
    bool called = is_dated_class(own->name[ATTRIBUTE_CLASS], &changed);
    if ((!time && !called) || e->chars > DATE_CHARS) {
        return DGM_ERR_OK;
    }
    char iso[11];
    dgm_stamp stamp = {.element = element,
                       .from = time ? DGM_DATED_TIME : DGM_DATED_TEXT,
                       .rank = called ? 1 : 2,
                       .changed = changed};
    /* "10:00", "P3D" are no dates. */
    if (dgm_isodate_field(own->name[ATTRIBUTE_DATETIME], DGM_ORDER_MONTH,
                          iso)) {
        stamp.text = own->name[ATTRIBUTE_DATETIME];
    }
    take(&stamp.text, own->name[ATTRIBUTE_CONTENT]);
    if (own->name[ATTRIBUTE_PUBDATE].ptr && time) {
        stamp.rank = 0;
    }
    if (dgm_page_is(e->node, "abbr")) {
        take(&stamp.text, own->name[ATTRIBUTE_TITLE]);
        stamp.from = stamp.text.len > 0 ? DGM_DATED_MICRODATA : stamp.from;
    }
    take(&stamp.text, dgm_page_text(found->page, e->node));
    return dgm_page_stamp(found->page, stamp);
}

static bool is_byline_class(dgm_str class)
{
    return dgm_page_contains(class, "byline") ||
           dgm_page_contains(class, "author");
}

static void read_names(struct found *found, const dgm_element *element,
                       const struct attributes *own)
{
    bool region =
        (element->region & (DGM_REGION_RELATED | DGM_REGION_COMMENT)) != 0;
    dgm_str rel = own->name[ATTRIBUTE_REL];
    if (region || element->chars > DATE_CHARS) {
        return;
    }
    if (found->byline.len == 0 &&
        (dgm_str_is(rel, "author") ||
         dgm_str_is(own->name[ATTRIBUTE_ITEMPROP], "author"))) {
        found->byline = dgm_page_text(found->page, element->node);
    }
    if (found->named.len == 0 && is_byline_class(own->name[ATTRIBUTE_CLASS])) {
        dgm_str text = dgm_page_text(found->page, element->node);
        dgm_str rest = text;
        if (dgm_english_is(dgm_take_word(&rest), DGM_ENGLISH_BY) &&
            rest.len > 0 && rest.len <= 60) {
            found->named = text;
        }
    }
}

static dgm_err read_element(struct found *found, uint32_t number)
{
    dgm_page *page = found->page;
    const dgm_element *element = &page->element.at[number];
    xmlNode *node = element->node;
    struct attributes own;
    if (dgm_page_is(node, "h1") && found->heading.len == 0) {
        found->heading = dgm_page_text(page, node);
    } else if (dgm_page_is(node, "title") && found->title.len == 0) {
        found->title = dgm_page_text(page, node);
    }
    if (node->properties == NULL && !dgm_page_is(node, "time")) {
        return DGM_ERR_OK;
    }
    read_attributes(node, &own);
    if (dgm_page_is(node, "meta")) {
        return own.name[ATTRIBUTE_ITEMPROP].len > 0 &&
                       (element->region & DGM_REGION_HIDDEN) == 0
                   ? read_property(found, number, &own)
                   : read_meta(found, &own);
    }
    if (dgm_page_is(node, "link") &&
        dgm_str_is(own.name[ATTRIBUTE_REL], "canonical")) {
        take(&found->canonical, own.name[ATTRIBUTE_HREF]);
    } else if (dgm_page_is(node, "html")) {
        take(&page->language, dgm_page_attribute(node, "lang"));
    }
    read_names(found, element, &own);
    DGM_TRY(read_property(found, number, &own));
    return read_dated(found, number, &own);
}

static dgm_str without_by(dgm_str author)
{
    dgm_str rest = author;
    bool by = dgm_english_is(dgm_take_word(&rest), DGM_ENGLISH_BY);
    author = by && rest.len > 0 ? dgm_str_trim(rest) : author;
    /* "Jane Doe | November 18, 2019" */
    const char *bar =
        author.len > 0 ? memchr(author.ptr, '|', author.len) : NULL;
    uint32_t len = bar ? (uint32_t)(bar - author.ptr) : author.len;
    for (uint32_t i = len; i < author.len; i++) {
        if (author.ptr[i] >= '0' && author.ptr[i] <= '9') {
            return dgm_str_trim((dgm_str){author.ptr, len});
        }
    }
    return author;
}

/* "en_US" is written by some. */
static dgm_str hyphened(dgm_page *page, dgm_str language)
{
    if (language.len != 5 || language.ptr[2] != '_') {
        return language;
    }
    char *copy = dgm_arena_copy(page->arena, language.ptr, language.len);
    if (copy) {
        copy[2] = '-';
    }
    return (dgm_str){copy, copy ? language.len : 0};
}

/* Whether what stands behind the headline in a title is its publisher. */
static bool is_title_tail(dgm_str text)
{
    static const char *const mark[] = {
        "|",        "-",        "\xE2\x80\x93", "\xE2\x80\x94",
        "\xC2\xB7", "\xC2\xBB", ":: "};
    text = dgm_str_trim(text);
    for (size_t i = 0; i < sizeof mark / sizeof *mark; i++) {
        if (dgm_str_starts(text, mark[i])) {
            return true;
        }
    }
    return false;
}

/* "Talks fail | The Herald" where the page's heading is "Talks fail". */
static dgm_str without_publisher(dgm_str title, dgm_str heading)
{
    if (heading.len < 10 || heading.len >= title.len ||
        memcmp(title.ptr, heading.ptr, heading.len) != 0) {
        return title;
    }
    dgm_str tail = {title.ptr + heading.len, title.len - heading.len};
    return is_title_tail(tail) ? heading : title;
}

static void settle(dgm_page *page, const struct found *found)
{
    dgm_str *field[META_COUNT] = {[META_TITLE] = &page->title,
                                  [META_AUTHOR] = &page->author,
                                  [META_PUBLISHER] = &page->publisher,
                                  [META_SECTION] = &page->section,
                                  [META_URL] = &page->url,
                                  [META_LANGUAGE] = &page->language};
    for (size_t i = 0; i < META_NAMES; i++) {
        dgm_str value = found->value[i];
        bool address = dgm_str_starts(value, "http");
        if (!address || meta_names[i].field == META_URL) {
            take(field[meta_names[i].field], value);
        }
    }
    take(&page->title, found->heading);
    take(&page->title, found->title);
    take(&page->author, found->byline);
    take(&page->author, found->named);
    page->title = without_publisher(page->title, found->heading);
    page->author = without_by(page->author);
    page->language = hyphened(page, page->language);
}

dgm_err dgm_page_meta(dgm_page *page)
{
    struct found found = {.page = page};
    for (uint32_t i = 0; i < page->element.count; i++) {
        DGM_TRY(read_element(&found, i));
    }
    if (dgm_str_starts(found.canonical, "http")) {
        page->url = found.canonical;
    }
    for (size_t i = 0; i < META_NAMES; i++) {
        if (meta_names[i].field == META_URL) {
            take(&page->url, found.value[i]);
        }
    }
    DGM_TRY(dgm_page_linked(page));
    settle(page, &found);
    return DGM_ERR_OK;
}
