/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JSON-LD: what a page says of its article to machines.
 *
 * A page may describe other things beside it: the site, the articles that it
 * leads to, its readers' comments.  Only what stands at the top, in a list
 * there, in "@graph" or as the main entity is looked at, and an article whose
 * address is the page's own is believed before others.
 */
#include "ingest/json.h"
#include "ingest/page.h"

#include <stdio.h>
#include <string.h>

#define VALUE_MAX 64 /* JSON values waiting to be looked at */
#define STEP_MAX  20000
#define NAMES_MAX 16
/* Ranks of dates; those of one kind are in the order of the page. */
#define RANK_OTHER   10 /* an article with another address or none */
#define RANK_CREATED 4
#define RANK_PAGE    40 /* said of the page, not of an article */

/* One text of JSON-LD. */
struct linked {
    dgm_page *page;
    const json_t *graph; /* where names of other objects are looked up */
    uint8_t articles;
};

static dgm_str json_plain(struct linked *self, const json_t *value)
{
    return json_is_string(value)
               ? dgm_page_plain(self->page,
                                dgm_str_from(json_string_value(value)))
               : (dgm_str){NULL, 0};
}

static const json_t *first_of(const json_t *value)
{
    return json_is_array(value) ? json_array_get(value, 0) : value;
}

/* The object of the graph that has the identity of `value`. */
static const json_t *referred(const struct linked *self, const json_t *value)
{
    const char *id = json_string_value(json_object_get(value, "@id"));
    for (size_t i = 0; id && i < json_array_size(self->graph) && i < 256;
         i++) {
        const json_t *other = json_array_get(self->graph, i);
        const char *own = json_string_value(json_object_get(other, "@id"));
        if (own && strcmp(own, id) == 0 && json_object_get(other, "name")) {
            return other;
        }
    }
    return NULL;
}

/* A text, or the name of an object. */
static dgm_str json_name(struct linked *self, const json_t *value)
{
    if (json_is_object(value)) {
        const json_t *name = json_object_get(value, "name");
        const json_t *other = name ? NULL : referred(self, value);
        name = other ? json_object_get(other, "name") : name;
        value = name ? first_of(name) : json_object_get(value, "@id");
    }
    dgm_str name = json_plain(self, value);
    bool address = dgm_str_starts(name, "http") || dgm_str_starts(name, "#");
    return address ? (dgm_str){NULL, 0} : name;
}

static bool has_part(dgm_str text, dgm_str part)
{
    return memmem(text.ptr, text.len, part.ptr, part.len) != NULL;
}

static dgm_str json_names(struct linked *self, const json_t *value)
{
    if (!json_is_array(value)) {
        return json_name(self, value);
    }
    dgm_buf names;
    dgm_buf_init(&names, 1024);
    for (size_t i = 0; i < json_array_size(value) && i < NAMES_MAX; i++) {
        dgm_str name = json_name(self, json_array_get(value, i));
        dgm_str said = {names.ptr, (uint32_t)names.len};
        if (name.len > 0 && (names.len == 0 || !has_part(said, name))) {
            dgm_buf_text(&names, names.len ? ", " : "");
            dgm_buf_str(&names, name);
        }
    }
    dgm_str joined = {names.ptr, (uint32_t)names.len};
    joined = names.failed || joined.len == 0
                 ? (dgm_str){NULL, 0}
                 : dgm_str_copy(self->page->arena, joined);
    if (names.failed == DGM_ERR_MEMORY) {
        (void)dgm_arena_refuse(self->page->arena, DGM_ERR_MEMORY);
    }
    dgm_buf_release(&names);
    return joined;
}

static void take(dgm_str *field, dgm_str value)
{
    if (field->len == 0 && value.len > 0) {
        *field = value;
    }
}

static dgm_err take_date(struct linked *self, const json_t *object,
                         const char *name, uint8_t rank, bool changed)
{
    const json_t *value = first_of(json_object_get(object, name));
    char number[32];
    dgm_str text = {NULL, 0};
    if (json_is_object(value)) {
        value = json_object_get(value, "@value");
    }
    double time = json_number_value(value);
    if (json_is_number(value) && time >= 0 && time < 1e15) {
        (void)snprintf(number, sizeof number, "%lld", (long long)time);
        text = dgm_str_copy(self->page->arena, dgm_str_from(number));
    } else {
        text = json_plain(self, value);
    }
    dgm_stamp stamp = {.text = text,
                       .element = DGM_NONE,
                       .from = DGM_DATED_JSONLD,
                       .rank = rank,
                       .changed = changed};
    return dgm_page_stamp(self->page, stamp);
}

/* The host and path of an address, without "www." and a last "/". */
static dgm_str address_core(dgm_str url)
{
    if (url.len == 0) {
        return url;
    }
    const char *host = memmem(url.ptr, url.len, "://", 3);
    uint32_t begin = host ? (uint32_t)(host - url.ptr) + 3 : 0;
    if (begin + 4 < url.len && memcmp(url.ptr + begin, "www.", 4) == 0) {
        begin += 4;
    }
    uint32_t end = begin;
    while (end < url.len && url.ptr[end] != '?' && url.ptr[end] != '#') {
        end++;
    }
    end -= end > begin && url.ptr[end - 1] == '/';
    return (dgm_str){url.ptr + begin, end - begin};
}

static bool is_own(const struct linked *self, const json_t *value)
{
    if (json_is_object(value)) {
        value = json_object_get(value, "@id");
    }
    if (!json_is_string(value)) {
        return false;
    }
    dgm_str own = address_core(self->page->url);
    dgm_str other = address_core(dgm_str_from(json_string_value(value)));
    return own.len > 0 && dgm_str_equal(own, other);
}

static bool is_this_page(const struct linked *self, const json_t *object)
{
    return is_own(self, json_object_get(object, "url")) ||
           is_own(self, json_object_get(object, "@id")) ||
           is_own(self, json_object_get(object, "mainEntityOfPage"));
}

static dgm_err read_dates(struct linked *self, const json_t *object,
                          uint8_t rank)
{
    DGM_TRY(take_date(self, object, "datePublished", rank, false));
    DGM_TRY(take_date(self, object, "dateCreated",
                      (uint8_t)(rank + RANK_CREATED), false));
    return take_date(self, object, "dateModified", rank, true);
}

static dgm_err read_article(struct linked *self, const json_t *object)
{
    dgm_page *page = self->page;
    bool own = is_this_page(self, object);
    uint8_t rank =
        (uint8_t)(own ? 0
                      : RANK_OTHER +
                            (self->articles < 20 ? self->articles : 20));
    self->articles++;
    take(&page->title, json_plain(self, json_object_get(object, "headline")));
    take(&page->author, json_names(self, json_object_get(object, "author")));
    take(&page->publisher,
         json_name(self, first_of(json_object_get(object, "publisher"))));
    take(
        &page->section,
        json_plain(self, first_of(json_object_get(object, "articleSection"))));
    take(&page->language,
         json_name(self, first_of(json_object_get(object, "inLanguage"))));
    const char *body =
        json_string_value(json_object_get(object, "articleBody"));
    take(&page->body,
         body ? dgm_str_copy(page->arena, dgm_str_from(body)) : (dgm_str){0});
    return read_dates(self, object, rank);
}

static bool is_type(const json_t *object, const char *const *names)
{
    const json_t *types = json_object_get(object, "@type");
    size_t count = json_is_array(types) ? json_array_size(types) : 1;
    for (size_t i = 0; i < count && i < NAMES_MAX; i++) {
        const json_t *type =
            json_is_array(types) ? json_array_get(types, i) : types;
        for (const char *const *name = names; json_is_string(type) && *name;
             name++) {
            if (dgm_page_contains(dgm_str_from(json_string_value(type)),
                                  *name)) {
                return true;
            }
        }
    }
    return false;
}

static dgm_err read_object(struct linked *self, const json_t *object)
{
    static const char *const article[] = {"Article", "Posting",      "Report",
                                          "Review",  "CreativeWork", NULL};
    static const char *const whole_page[] = {"WebPage", "ItemPage", NULL};
    if (is_type(object, article)) {
        return read_article(self, object);
    }
    return is_type(object, whole_page) ? read_dates(self, object, RANK_PAGE)
                                       : DGM_ERR_OK;
}

/* Looks at every object, breadth bounded. */
static dgm_err read_values(struct linked *self, const json_t *root)
{
    static const char *const inner[] = {"@graph", "mainEntityOfPage",
                                        "mainEntity"};
    const json_t *waiting[VALUE_MAX];
    uint32_t count = 0;
    waiting[count++] = root;
    for (uint32_t step = 0; count > 0 && step < STEP_MAX; step++) {
        const json_t *value = waiting[--count];
        size_t size = json_array_size(value);
        size = size < VALUE_MAX - count ? size : VALUE_MAX - count;
        for (size_t i = size; i-- > 0;) {
            waiting[count++] = json_array_get(value, i);
        }
        if (!json_is_object(value)) {
            continue;
        }
        DGM_TRY(read_object(self, value));
        for (size_t i = 0; i < sizeof inner / sizeof *inner; i++) {
            const json_t *next = json_object_get(value, inner[i]);
            if (next && count < VALUE_MAX) {
                waiting[count++] = next;
            }
        }
    }
    return DGM_ERR_OK;
}

/* What stands around the JSON of some: "//<![CDATA[", a last ";". */
static dgm_str json_part(dgm_str data)
{
    uint32_t begin = 0;
    while (begin < data.len && data.ptr[begin] != '{' &&
           data.ptr[begin] != '[') {
        /* of the mark, not of the JSON */
        begin += begin + 9 <= data.len &&
                         memcmp(data.ptr + begin, "<![CDATA[", 9) == 0
                     ? 9
                     : 1;
    }
    uint32_t end = data.len;
    while (end > begin && data.ptr[end - 1] != '}' &&
           data.ptr[end - 1] != ']') {
        end--;
    }
    while (end >= begin + 2 && memcmp(data.ptr + end - 2, "]]", 2) == 0 &&
           data.ptr[begin] == '{') {
        end -= 2;
    }
    return (dgm_str){data.ptr + begin, end - begin};
}

/* Many write what no parser reads: the date is looked for by its name. */
static dgm_err read_broken(struct linked *self, dgm_str data)
{
    static const char name[] = "\"datePublished\"";
    const char *hit = memmem(data.ptr, data.len, name, sizeof name - 1);
    if (hit == NULL) {
        return DGM_ERR_OK;
    }
    const char *end = data.ptr + data.len;
    hit += sizeof name - 1;
    while (hit < end && (*hit == ' ' || *hit == ':')) {
        hit++;
    }
    const char *stop = hit < end && *hit == '"'
                           ? memchr(hit + 1, '"', (size_t)(end - hit - 1))
                           : NULL;
    dgm_stamp stamp = {
        .element = DGM_NONE, .from = DGM_DATED_JSONLD, .rank = RANK_PAGE};
    stamp.text = stop ? (dgm_str){hit + 1, (uint32_t)(stop - hit - 1)}
                      : (dgm_str){NULL, 0};
    return dgm_page_stamp(self->page, stamp);
}

static dgm_err read_data(dgm_page *page, dgm_str data)
{
    data = json_part(data);
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
    struct linked self = {.page = page};
    if (root == NULL) {
        return read_broken(&self, (dgm_str){copy, data.len});
    }
    const json_t *graph = json_object_get(root, "@graph");
    self.graph = graph ? graph : root;
    dgm_err code = read_values(&self, root);
    json_decref(root);
    return code;
}

dgm_err dgm_page_linked(dgm_page *page)
{
    for (uint32_t i = 0; i < page->linked_data.count; i++) {
        DGM_TRY(read_data(page, page->linked_data.at[i]));
    }
    return DGM_ERR_OK;
}
