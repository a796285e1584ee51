/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/opml.h"

#include "fetch/walk_xml.h"

typedef struct reading {
    dgm_arena *arena;
    dgm_leads *out;
} reading;

/* An attribute by its name in any letters, as lists have "xmlUrl" and
 * "xmlurl". */
static dgm_err attribute(dgm_arena *arena, xmlTextReader *xml,
                         const char *name, dgm_str *out)
{
    for (int more = xmlTextReaderMoveToFirstAttribute(xml); more == 1;
         more = xmlTextReaderMoveToNextAttribute(xml)) {
        const char *value = (const char *)xmlTextReaderConstValue(xml);
        if (value &&
            dgm_xml_same((const char *)xmlTextReaderConstName(xml), name)) {
            *out = dgm_str_copy(arena, dgm_str_trim(dgm_str_from(value)));
            break;
        }
    }
    (void)xmlTextReaderMoveToElement(xml);
    return dgm_arena_error(arena);
}

static dgm_err take_node(void *context, xmlTextReader *xml)
{
    const reading *self = context;
    dgm_lead lead = {0};
    if (!dgm_xml_at(xml, "outline")) {
        return DGM_ERR_OK;
    }
    DGM_TRY(attribute(self->arena, xml, "xmlUrl", &lead.url));
    if (lead.url.len == 0) {
        return DGM_ERR_OK;
    }
    if (self->out->lead.count == DGM_LEADS_MAX) {
        self->out->cut = true;
        return DGM_ERR_OK;
    }
    DGM_TRY(attribute(self->arena, xml, "title", &lead.title));
    if (lead.title.len == 0) {
        DGM_TRY(attribute(self->arena, xml, "text", &lead.title));
    }
    return dgm_vec_push(self->arena, &self->out->lead, &lead);
}

dgm_err dgm_opml_leads(dgm_arena *arena, dgm_str bytes, dgm_leads *out,
                       dgm_error *err)
{
    reading self = {.arena = arena, .out = out};
    *out = (dgm_leads){0};
    return dgm_walk_xml(bytes, "list of feeds", take_node, &self, err);
}
