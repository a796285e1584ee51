/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/walk_xml.h"

#include <string.h>

typedef struct trouble {
    dgm_error *err;
    const char *what;
    bool told; /* `err` is filled */
} trouble;

/* libxml2 would print it. */
static void take_error(void *context, const char *message,
                       xmlParserSeverities severity,
                       xmlTextReaderLocatorPtr locator)
{
    trouble *self = context;
    if (severity != XML_PARSER_SEVERITY_ERROR || self->told) {
        return;
    }
    int line = xmlTextReaderLocatorLineNumber(locator);
    int len = (int)strcspn(message, "\n");
    (void)dgm_error_set(self->err, DGM_ERR_SYNTAX, NULL,
                        line > 0 ? (uint64_t)line : 0, -1, "no %s: %.*s",
                        self->what, len < 120 ? len : 120, message);
    self->told = true;
}

static dgm_err walk(xmlTextReader *xml, const trouble *about,
                    dgm_xml_node_fn *node, void *context)
{
    int more = 0;
    while ((more = xmlTextReaderRead(xml)) == 1) {
        if (xmlTextReaderNodeType(xml) == XML_READER_TYPE_DOCUMENT_TYPE) {
            return dgm_error_set(about->err, DGM_ERR_SYNTAX, NULL, 0, -1,
                                 "a %s with a DOCTYPE is not read: it could "
                                 "declare entities",
                                 about->what);
        }
        DGM_TRY(node(context, xml));
    }
    if (more < 0 && !about->told) {
        return dgm_error_set(about->err, DGM_ERR_SYNTAX, NULL, 0, -1,
                             "no %s: it is no XML", about->what);
    }
    return more < 0 ? DGM_ERR_SYNTAX : DGM_ERR_OK;
}

dgm_err dgm_walk_xml(dgm_str bytes, const char *what, dgm_xml_node_fn *node,
                     void *context, dgm_error *err)
{
    trouble about = {.err = err, .what = what};
    xmlTextReader *xml =
        xmlReaderForMemory(bytes.ptr ? bytes.ptr : "", (int)bytes.len, NULL,
                           NULL, XML_PARSE_NONET | XML_PARSE_NOCDATA);
    if (xml == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    xmlTextReaderSetErrorHandler(xml, take_error, &about);
    dgm_err code = walk(xml, &about, node, context);
    xmlFreeTextReader(xml);
    return code;
}

bool dgm_xml_same(const char *name, const char *other)
{
    return name && strlen(name) == strlen(other) &&
           dgm_same_letters(name, other, strlen(other));
}

bool dgm_xml_at(xmlTextReader *xml, const char *name)
{
    return xmlTextReaderNodeType(xml) == XML_READER_TYPE_ELEMENT &&
           dgm_xml_same((const char *)xmlTextReaderConstLocalName(xml), name);
}
