/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/opml.h"

#include <libxml/xmlreader.h>
#include <string.h>

typedef struct reading {
    dgm_arena *arena;
    dgm_opml *out;
    dgm_error *err;
    xmlTextReader *xml;
    bool told; /* `err` is filled */
} reading;

/* libxml2 would print it. */
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
    (void)dgm_error_set(
        self->err, DGM_ERR_SYNTAX, NULL, line > 0 ? (uint64_t)line : 0, -1,
        "no list of feeds: %.*s", len < 120 ? len : 120, message);
    self->told = true;
}

/* An attribute by its name in any letters, as lists have "xmlUrl" and
 * "xmlurl". */
static dgm_err attribute(reading *self, const char *name, dgm_str *out)
{
    *out = (dgm_str){0};
    for (int more = xmlTextReaderMoveToFirstAttribute(self->xml); more == 1;
         more = xmlTextReaderMoveToNextAttribute(self->xml)) {
        const char *has = (const char *)xmlTextReaderConstName(self->xml);
        const char *value = (const char *)xmlTextReaderConstValue(self->xml);
        if (has && value && strlen(has) == strlen(name) &&
            dgm_same_letters(has, name, strlen(name))) {
            *out =
                dgm_str_copy(self->arena, dgm_str_trim(dgm_str_from(value)));
            break;
        }
    }
    (void)xmlTextReaderMoveToElement(self->xml);
    return dgm_arena_error(self->arena);
}

static dgm_err take_outline(reading *self)
{
    dgm_opml_feed feed = {0};
    DGM_TRY(attribute(self, "xmlUrl", &feed.url));
    if (feed.url.len == 0) {
        return DGM_ERR_OK;
    }
    if (self->out->feed.count == DGM_OPML_MAX) {
        self->out->cut = true;
        return DGM_ERR_OK;
    }
    DGM_TRY(attribute(self, "title", &feed.title));
    if (feed.title.len == 0) {
        DGM_TRY(attribute(self, "text", &feed.title));
    }
    return dgm_vec_push(self->arena, &self->out->feed, &feed);
}

static dgm_err take_node(reading *self)
{
    int kind = xmlTextReaderNodeType(self->xml);
    const char *name = (const char *)xmlTextReaderConstLocalName(self->xml);
    if (kind == XML_READER_TYPE_DOCUMENT_TYPE) {
        return dgm_error_set(self->err, DGM_ERR_SYNTAX, NULL, 0, -1,
                             "a list of feeds that declares entities is not "
                             "read; take out its DOCTYPE");
    }
    if (kind == XML_READER_TYPE_ELEMENT && name &&
        strlen(name) == strlen("outline") &&
        dgm_same_letters(name, "outline", strlen(name))) {
        return take_outline(self);
    }
    return DGM_ERR_OK;
}

static dgm_err read_nodes(reading *self)
{
    int more = 0;
    while ((more = xmlTextReaderRead(self->xml)) == 1) {
        DGM_TRY(take_node(self));
    }
    if (more < 0 && !self->told) {
        return dgm_error_set(self->err, DGM_ERR_SYNTAX, NULL, 0, -1,
                             "no list of feeds: it is no XML");
    }
    return more < 0 ? DGM_ERR_SYNTAX : DGM_ERR_OK;
}

dgm_err dgm_opml_read(dgm_arena *arena, dgm_str text, dgm_opml *out,
                      dgm_error *err)
{
    *out = (dgm_opml){0};
    reading self = {.arena = arena, .out = out, .err = err};
    self.xml =
        xmlReaderForMemory(text.ptr ? text.ptr : "", (int)text.len, NULL, NULL,
                           XML_PARSE_NONET | XML_PARSE_NOCDATA);
    if (self.xml == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    xmlTextReaderSetErrorHandler(self.xml, take_error, &self);
    dgm_err code = read_nodes(&self);
    xmlFreeTextReader(self.xml);
    return code;
}
