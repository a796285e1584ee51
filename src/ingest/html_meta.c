/* SPDX-License-Identifier: Apache-2.0 */
/* Metadata of a page: JSON-LD first, then meta elements, then the markup,
 * for the date then lines that people read. */
#include "base/statement.h"
#include "ingest/dateline.h"
#include "ingest/english.h"
#include "ingest/isodate.h"
#include "ingest/json.h"
#include "ingest/page.h"

#include <string.h>

#define VALUE_MAX 64 /* JSON values waiting to be looked at */
#define STEP_MAX  20000

static dgm_str json_text(dgm_page *page, const json_t *value)
{
    if (json_is_object(value)) {
        const json_t *name = json_object_get(value, "name");
        value = name ? name : json_object_get(value, "@id");
    }
    if (!json_is_string(value)) {
        return (dgm_str){NULL, 0};
    }
    return dgm_str_copy(page->arena,
                        dgm_str_trim(dgm_str_from(json_string_value(value))));
}

static void take(dgm_str *field, dgm_str value)
{
    if (field->len == 0 && value.len > 0) {
        *field = value;
    }
}

static void take_date(dgm_page *page, dgm_str value)
{
    char iso[11];
    if (page->published.len == 0 && dgm_isodate(value, iso)) {
        page->published = dgm_str_copy(page->arena, dgm_str_from(iso));
    }
}

static void read_changed(dgm_page *page, dgm_str value)
{
    char iso[11];
    if (page->changed.len == 0 && dgm_isodate(value, iso)) {
        page->changed = dgm_str_copy(page->arena, dgm_str_from(iso));
    }
}

static dgm_str json_names(dgm_page *page, const json_t *value)
{
    if (!json_is_array(value)) {
        return json_text(page, value);
    }
    dgm_buf names;
    dgm_buf_init(&names, 1024);
    for (size_t i = 0; i < json_array_size(value) && i < 16; i++) {
        dgm_str name = json_text(page, json_array_get(value, i));
        if (name.len > 0) {
            dgm_buf_text(&names, names.len ? ", " : "");
            dgm_buf_str(&names, name);
        }
    }
    dgm_str joined = {names.ptr, (uint32_t)names.len};
    joined =
        names.failed ? (dgm_str){NULL, 0} : dgm_str_copy(page->arena, joined);
    if (names.failed == DGM_ERR_MEMORY) {
        (void)dgm_arena_refuse(page->arena, DGM_ERR_MEMORY);
    }
    dgm_buf_release(&names);
    return joined;
}

static bool is_article(const json_t *object)
{
    const json_t *type = json_object_get(object, "@type");
    if (json_is_array(type)) {
        type = json_array_get(type, 0);
    }
    if (!json_is_string(type)) {
        return false;
    }
    dgm_str name = dgm_str_from(json_string_value(type));
    return dgm_page_contains(name, "Article") ||
           dgm_page_contains(name, "Posting") ||
           dgm_page_contains(name, "Report");
}

static void read_article(dgm_page *page, const json_t *object)
{
    take(&page->title, json_text(page, json_object_get(object, "headline")));
    take(&page->author, json_names(page, json_object_get(object, "author")));
    take(&page->publisher,
         json_text(page, json_object_get(object, "publisher")));
    take(&page->language,
         json_text(page, json_object_get(object, "inLanguage")));
    take(&page->body, json_text(page, json_object_get(object, "articleBody")));
    take_date(page, json_text(page, json_object_get(object, "datePublished")));
    take_date(page, json_text(page, json_object_get(object, "dateCreated")));
    read_changed(page,
                 json_text(page, json_object_get(object, "dateModified")));
}

/* Looks at every object of one JSON-LD text, breadth bounded. */
static void read_linked(dgm_page *page, const json_t *root)
{
    const json_t *waiting[VALUE_MAX];
    uint32_t count = 0;
    waiting[count++] = root;
    for (uint32_t step = 0; count > 0 && step < STEP_MAX; step++) {
        const json_t *value = waiting[--count];
        if (json_is_array(value)) {
            for (size_t i = json_array_size(value); i-- > 0;) {
                if (count < VALUE_MAX) {
                    waiting[count++] = json_array_get(value, i);
                }
            }
        } else if (json_is_object(value)) {
            if (is_article(value)) {
                read_article(page, value);
            }
            const json_t *graph = json_object_get(value, "@graph");
            if (graph && count < VALUE_MAX) {
                waiting[count++] = graph;
            }
        }
    }
}

static dgm_err read_linked_data(dgm_page *page, dgm_str data)
{
    char *copy = dgm_arena_copy(page->arena, data.ptr, data.len);
    if (copy == NULL) {
        return DGM_ERR_MEMORY;
    }
    /* Line breaks inside strings are common, and wrong. */
    for (uint32_t i = 0; i < data.len; i++) {
        copy[i] = (unsigned char)copy[i] < ' ' ? ' ' : copy[i];
    }
    dgm_json_scan scan;
    dgm_json_scan_run(&scan, copy, data.len);
    json_t *root = dgm_json_parse(&scan, NULL);
    if (root) {
        read_linked(page, root);
        json_decref(root);
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- meta */

enum meta_field {
    META_TITLE,
    META_AUTHOR,
    META_PUBLISHER,
    META_DATE,
    META_CHANGED, /* a date of change, if no other is said */
    META_URL,
    META_COUNT
};

/* In the order of trust; the rank of a hit is its place in the list. */
static const struct {
    const char *name;
    uint8_t field;
} meta_names[] = {{"og:title", META_TITLE},
                  {"twitter:title", META_TITLE},
                  {"dc.title", META_TITLE},
                  {"author", META_AUTHOR},
                  {"article:author", META_AUTHOR},
                  {"byl", META_AUTHOR},
                  {"dc.creator", META_AUTHOR},
                  {"parsely-author", META_AUTHOR},
                  {"sailthru.author", META_AUTHOR},
                  {"og:site_name", META_PUBLISHER},
                  {"application-name", META_PUBLISHER},
                  {"dc.publisher", META_PUBLISHER},
                  {"article:published_time", META_DATE},
                  {"article:published", META_DATE},
                  {"datepublished", META_DATE},
                  {"og:published_time", META_DATE},
                  {"og:pubdate", META_DATE},
                  {"parsely-pub-date", META_DATE},
                  {"sailthru.date", META_DATE},
                  {"pubdate", META_DATE},
                  {"publishdate", META_DATE},
                  {"publish_date", META_DATE},
                  {"publish-date", META_DATE},
                  {"published", META_DATE},
                  {"published_time", META_DATE},
                  {"published-date", META_DATE},
                  {"publication_date", META_DATE},
                  {"publication-date", META_DATE},
                  {"publicationdate", META_DATE},
                  {"article_date_original", META_DATE},
                  {"cxenseparse:recs:publishtime", META_DATE},
                  {"date", META_DATE},
                  {"dc.date", META_DATE},
                  {"dc.date.issued", META_DATE},
                  {"dc.date.created", META_DATE},
                  {"dcterms.issued", META_DATE},
                  {"dcterms.date", META_DATE},
                  {"dcterms.created", META_DATE},
                  {"citation_publication_date", META_DATE},
                  {"citation_date", META_DATE},
                  {"datecreated", META_DATE},
                  {"article:modified_time", META_CHANGED},
                  {"og:updated_time", META_CHANGED},
                  {"datemodified", META_CHANGED},
                  {"last-modified", META_CHANGED},
                  {"dcterms.modified", META_CHANGED},
                  {"og:url", META_URL}};
#define META_NAMES (sizeof meta_names / sizeof *meta_names)

struct found {
    dgm_str value[META_NAMES];
    dgm_str canonical;
    dgm_str dated;   /* itemprop datePublished, <time pubdate> */
    dgm_str time;    /* the first other <time> */
    dgm_str heading; /* text of the first h1 */
    dgm_str title;   /* text of <title> */
    dgm_str byline;  /* rel=author, itemprop=author */
};

static dgm_str node_text(dgm_page *page, xmlNode *node)
{
    xmlChar *text = xmlNodeGetContent(node);
    dgm_buf out;
    dgm_buf_init(&out, 2000);
    bool space = false;
    for (const xmlChar *p = text; p && *p && !out.failed; p++) {
        if (*p <= ' ') {
            space = out.len > 0;
            continue;
        }
        if (space) {
            dgm_buf_char(&out, ' ');
        }
        space = false;
        dgm_buf_char(&out, (char)*p);
    }
    dgm_str copy = {NULL, 0};
    if (!out.failed && out.len > 0) {
        copy =
            dgm_str_copy(page->arena, (dgm_str){out.ptr, (uint32_t)out.len});
    }
    if (out.failed == DGM_ERR_MEMORY) {
        (void)dgm_arena_refuse(page->arena, DGM_ERR_MEMORY);
    }
    dgm_buf_release(&out);
    xmlFree(text);
    return copy;
}

/* Names of properties are written in any case. */
static bool is_named(dgm_str value, const char *name)
{
    return value.len == strlen(name) &&
           dgm_same_letters(value.ptr, name, value.len);
}

static void read_meta(struct found *found, const xmlNode *node)
{
    static const char *const key[] = {"property", "name", "itemprop",
                                      "http-equiv"};
    dgm_str content = dgm_str_trim(dgm_page_attribute(node, "content"));
    for (size_t k = 0; k < sizeof key / sizeof *key; k++) {
        dgm_str name = dgm_page_attribute(node, key[k]);
        for (size_t i = 0; name.len > 0 && i < META_NAMES; i++) {
            if (is_named(name, meta_names[i].name)) {
                take(&found->value[i], content);
            }
        }
    }
}

static void read_time(dgm_page *page, dgm_str *field, xmlNode *node)
{
    take(field, dgm_page_attribute(node, "datetime"));
    take(field, dgm_page_attribute(node, "content"));
    if (field->len == 0) {
        *field = node_text(page, node);
    }
}

static void read_element(dgm_page *page, struct found *found,
                         const dgm_element *element)
{
    xmlNode *node = element->node;
    dgm_str itemprop = dgm_page_attribute(node, "itemprop");
    dgm_str rel = dgm_page_attribute(node, "rel");
    if (dgm_page_is(node, "meta")) {
        read_meta(found, node);
    } else if (dgm_page_is(node, "link") && dgm_str_is(rel, "canonical")) {
        take(&found->canonical, dgm_page_attribute(node, "href"));
    } else if (dgm_page_is(node, "h1") && found->heading.len == 0) {
        found->heading = node_text(page, node);
    } else if (dgm_page_is(node, "title") && found->title.len == 0) {
        found->title = node_text(page, node);
    } else if (dgm_page_is(node, "html")) {
        take(&page->language, dgm_page_attribute(node, "lang"));
    }
    bool time = dgm_page_is(node, "time");
    bool dated = is_named(itemprop, "datePublished") ||
                 (time && dgm_page_attribute(node, "pubdate").ptr != NULL);
    if (dated || time) {
        read_time(page, dated ? &found->dated : &found->time, node);
    }
    if (found->byline.len == 0 &&
        (dgm_str_is(rel, "author") || dgm_str_is(itemprop, "author"))) {
        found->byline = node_text(page, node);
    }
}

static dgm_str without_by(dgm_str author)
{
    dgm_str rest = author;
    bool by = dgm_english_is(dgm_take_word(&rest), DGM_ENGLISH_BY);
    return by && rest.len > 0 ? dgm_str_trim(rest) : author;
}

static void settle(dgm_page *page, const struct found *found)
{
    dgm_str *field[META_COUNT] = {[META_TITLE] = &page->title,
                                  [META_AUTHOR] = &page->author,
                                  [META_PUBLISHER] = &page->publisher,
                                  [META_URL] = &page->url};
    take(&page->url, found->canonical);
    for (size_t i = 0; i < META_NAMES; i++) {
        dgm_str value = found->value[i];
        bool address = dgm_str_starts(value, "http");
        if (meta_names[i].field == META_CHANGED) {
            read_changed(page, value);
            continue;
        }
        if (meta_names[i].field == META_DATE) {
            take_date(page, value);
        } else if (!address || meta_names[i].field == META_URL) {
            take(field[meta_names[i].field], value);
        }
    }
    take(&page->title, found->heading);
    take(&page->title, found->title);
    take(&page->author, found->byline);
    page->author = without_by(page->author);
    take_date(page, found->dated);
    take_date(page, found->time);
}

/* How far a line of a page may stand from its date of publication: blocks
 * before and behind the first one that is kept. */
#define DATELINE_BLOCKS 12

/* "Published June 9, 2015" in a line near the top of the page. */
void dgm_page_date(dgm_page *page)
{
    dgm_str best = {NULL, 0};
    dgm_dateline rank = DGM_DATELINE_AGENCY;
    uint32_t first = 0;
    while (first < page->block.count && !page->block.at[first].keep) {
        first++;
    }
    uint32_t begin = first > DATELINE_BLOCKS ? first - DATELINE_BLOCKS : 0;
    for (uint32_t i = begin;
         i < page->block.count && i < first + DATELINE_BLOCKS / 4; i++) {
        const dgm_block *block = &page->block.at[i];
        char iso[11];
        dgm_dateline kind =
            block->region & (DGM_REGION_RELATED | DGM_REGION_COMMENT)
                ? DGM_DATELINE_NONE
                : dgm_dateline_read(block->text, iso);
        if (kind != DGM_DATELINE_NONE && kind < rank) {
            rank = kind;
            best = block->text;
        }
    }
    char iso[11];
    if (dgm_dateline_read(best, iso) != DGM_DATELINE_NONE) {
        take_date(page, dgm_str_copy(page->arena, dgm_str_from(iso)));
    }
}

dgm_err dgm_page_meta(dgm_page *page)
{
    for (uint32_t i = 0; i < page->linked_data.count; i++) {
        DGM_TRY(read_linked_data(page, page->linked_data.at[i]));
    }
    struct found found = {0};
    for (uint32_t i = 0; i < page->element.count; i++) {
        read_element(page, &found, &page->element.at[i]);
    }
    settle(page, &found);
    return DGM_ERR_OK;
}
