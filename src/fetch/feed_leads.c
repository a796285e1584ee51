/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/feed_leads.h"

#include "ingest/isodate.h"

#include <libxml/xmlreader.h>
#include <string.h>

#define TEXT_MAX 4096

typedef struct reading {
    dgm_arena *arena;
    dgm_leads *out;
    dgm_error *err;
    xmlTextReader *xml;
    bool told;
    int item_depth; /* -1: in no item */
    dgm_lead lead;
} reading;

static void take_error(void *context, const char *message,
                       xmlParserSeverities severity,
                       xmlTextReaderLocatorPtr locator)
{
    reading *self = context;
    if (severity != XML_PARSER_SEVERITY_ERROR || self->told) {
        return;
    }
    int line = xmlTextReaderLocatorLineNumber(locator);
    int len = (int)strcspn(message, "\n");
    (void)dgm_error_set(self->err, DGM_ERR_SYNTAX, NULL,
                        line > 0 ? (uint64_t)line : 0, -1, "no feed: %.*s",
                        len < 120 ? len : 120, message);
    self->told = true;
}

static bool is(const char *name, const char *other)
{
    return name && strcmp(name, other) == 0;
}

/* The text of the element that the reader stands at. */
static dgm_err text_of(reading *self, dgm_str *out)
{
    char room[TEXT_MAX];
    size_t len = 0;
    int depth = xmlTextReaderDepth(self->xml);
    if (xmlTextReaderIsEmptyElement(self->xml) == 1 || out->len > 0) {
        return DGM_ERR_OK;
    }
    while (xmlTextReaderRead(self->xml) == 1 &&
           xmlTextReaderDepth(self->xml) > depth) {
        const char *value = (const char *)xmlTextReaderConstValue(self->xml);
        int kind = xmlTextReaderNodeType(self->xml);
        if (value && kind != XML_READER_TYPE_COMMENT) {
            size_t more = strnlen(value, TEXT_MAX - len);
            memcpy(room + len, value, more);
            len += more;
        }
    }
    *out = dgm_str_copy(self->arena,
                        dgm_str_trim((dgm_str){room, (uint32_t)len}));
    return dgm_arena_error(self->arena);
}

static dgm_err take_date(reading *self)
{
    char iso[11];
    dgm_str text = {0};
    DGM_TRY(text_of(self, &text));
    if (self->lead.published.len == 0 && dgm_isodate(text, iso)) {
        self->lead.published = dgm_str_copy(self->arena, dgm_str_from(iso));
    }
    return dgm_arena_error(self->arena);
}

/* Atom: <link rel="alternate" href="..."/>. */
static dgm_err take_link(reading *self)
{
    xmlChar *href = xmlTextReaderGetAttribute(self->xml, BAD_CAST "href");
    xmlChar *rel = xmlTextReaderGetAttribute(self->xml, BAD_CAST "rel");
    if (href && self->lead.url.len == 0 &&
        (rel == NULL || is((const char *)rel, "alternate"))) {
        self->lead.url =
            dgm_str_copy(self->arena, dgm_str_from((const char *)href));
    }
    xmlFree(rel);
    if (href) {
        xmlFree(href);
        return dgm_arena_error(self->arena);
    }
    return text_of(self, &self->lead.url);
}

static dgm_err take_field(reading *self, const char *name)
{
    if (is(name, "link")) {
        return take_link(self);
    }
    if (is(name, "title")) {
        return text_of(self, &self->lead.title);
    }
    if (is(name, "author") || is(name, "creator")) {
        return text_of(self, &self->lead.author);
    }
    if (is(name, "pubDate") || is(name, "published") || is(name, "date")) {
        return take_date(self);
    }
    return DGM_ERR_OK;
}

static dgm_err take_node(reading *self)
{
    int kind = xmlTextReaderNodeType(self->xml);
    int depth = xmlTextReaderDepth(self->xml);
    const char *name = (const char *)xmlTextReaderConstLocalName(self->xml);
    if (kind == XML_READER_TYPE_DOCUMENT_TYPE) {
        return dgm_error_set(self->err, DGM_ERR_SYNTAX, NULL, 0, -1,
                             "a feed that declares entities is not read");
    }
    if (self->item_depth < 0) {
        if (kind == XML_READER_TYPE_ELEMENT &&
            (is(name, "item") || is(name, "entry"))) {
            self->item_depth = depth;
            self->lead = (dgm_lead){0};
        }
        return DGM_ERR_OK;
    }
    if (kind == XML_READER_TYPE_END_ELEMENT && depth == self->item_depth) {
        self->item_depth = -1;
        if (self->lead.url.len == 0) {
            return DGM_ERR_OK;
        }
        if (self->out->lead.count == DGM_LEADS_MAX) {
            self->out->cut = true;
            return DGM_ERR_OK;
        }
        return dgm_vec_push(self->arena, &self->out->lead, &self->lead);
    }
    return kind == XML_READER_TYPE_ELEMENT && depth == self->item_depth + 1
               ? take_field(self, name)
               : DGM_ERR_OK;
}

dgm_err dgm_feed_leads(dgm_arena *arena, dgm_str bytes, dgm_leads *out,
                       dgm_error *err)
{
    reading self = {.arena = arena, .out = out, .err = err, .item_depth = -1};
    self.xml =
        xmlReaderForMemory(bytes.ptr ? bytes.ptr : "", (int)bytes.len, NULL,
                           NULL, XML_PARSE_NONET | XML_PARSE_NOCDATA);
    if (self.xml == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    xmlTextReaderSetErrorHandler(self.xml, take_error, &self);
    dgm_err code = DGM_ERR_OK;
    int more = 0;
    while (code == DGM_ERR_OK && (more = xmlTextReaderRead(self.xml)) == 1) {
        code = take_node(&self);
    }
    xmlFreeTextReader(self.xml);
    if (code == DGM_ERR_OK && more < 0) {
        return self.told ? DGM_ERR_SYNTAX
                         : dgm_error_set(err, DGM_ERR_SYNTAX, NULL, 0, -1,
                                         "no feed: it is no XML");
    }
    return code;
}
