/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/sitemap.h"

#include "fetch/walk_xml.h"
#include "ingest/isodate.h"

#include <string.h>

typedef struct reading {
    dgm_arena *arena;
    dgm_leads *out;
    bool open; /* inside a url or sitemap */
    dgm_lead lead;
    dgm_str *field; /* what the next text belongs to, or NULL */
    bool is_date;
} reading;

static dgm_err end_lead(reading *self)
{
    self->open = false;
    if (self->lead.url.len == 0) {
        return DGM_ERR_OK;
    }
    if (self->out->lead.count == DGM_LEADS_MAX) {
        self->out->cut = true;
        return DGM_ERR_OK;
    }
    return dgm_vec_push(self->arena, &self->out->lead, &self->lead);
}

/* The date of publication comes before that of the last change. */
static void begin_field(reading *self, xmlTextReader *xml)
{
    dgm_lead *lead = &self->lead;
    self->is_date = false;
    self->field = NULL;
    if (dgm_xml_at(xml, "loc") && lead->url.len == 0) {
        self->field = &lead->url;
    } else if (dgm_xml_at(xml, "title") && lead->title.len == 0) {
        self->field = &lead->title;
    } else if (dgm_xml_at(xml, "publication_date") ||
               (dgm_xml_at(xml, "lastmod") && lead->published.len == 0)) {
        self->field = &lead->published;
        self->is_date = true;
    }
}

static dgm_err take_text(reading *self, xmlTextReader *xml)
{
    char iso[11];
    dgm_str text =
        dgm_str_trim(dgm_str_from((const char *)xmlTextReaderConstValue(xml)));
    if (text.len == 0 || (self->is_date && !dgm_isodate(text, iso))) {
        return DGM_ERR_OK;
    }
    *self->field =
        dgm_str_copy(self->arena, self->is_date ? dgm_str_from(iso) : text);
    self->field = NULL;
    return dgm_arena_error(self->arena);
}

static dgm_err take_node(void *context, xmlTextReader *xml)
{
    reading *self = context;
    int kind = xmlTextReaderNodeType(xml);
    const char *name = (const char *)xmlTextReaderConstLocalName(xml);
    bool item = dgm_xml_same(name, "url") || dgm_xml_same(name, "sitemap");
    if (kind == XML_READER_TYPE_END_ELEMENT) {
        self->field = NULL;
        return item && self->open ? end_lead(self) : DGM_ERR_OK;
    }
    if (kind == XML_READER_TYPE_ELEMENT && item) {
        self->open = xmlTextReaderIsEmptyElement(xml) == 0;
        self->lead = (dgm_lead){0};
        self->field = NULL;
    } else if (kind == XML_READER_TYPE_ELEMENT && self->open) {
        begin_field(self, xml);
    } else if (kind == XML_READER_TYPE_TEXT && self->field) {
        return take_text(self, xml);
    }
    return DGM_ERR_OK;
}

dgm_err dgm_sitemap_leads(dgm_arena *arena, dgm_str bytes, dgm_leads *out,
                          dgm_error *err)
{
    reading self = {.arena = arena, .out = out};
    *out = (dgm_leads){0};
    return dgm_walk_xml(bytes, "sitemap", take_node, &self, err);
}
