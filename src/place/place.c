/* SPDX-License-Identifier: Apache-2.0 */
/* The place room: detection, resolution, and the record. */
#include "place/place.h"
#include "place/around.h"
#include "place/toponym.h"
#include "place/weight.h"

#include <math.h>
#include <string.h>

/* The country of the publisher by the last part of its domain. */
static uint32_t domain_country(const dgm_gazetteer *gazetteer, dgm_str host)
{
    uint32_t dot = host.len;
    while (dot > 0 && host.ptr[dot - 1] != '.') {
        dot--;
    }
    if (dot == 0 || host.len - dot != 2) {
        return DGM_NO_COUNTRY;
    }
    char code[3] = {(char)(host.ptr[dot] | 0x20),
                    (char)(host.ptr[dot + 1] | 0x20), '\0'};
    if (strcmp(code, "uk") == 0) {
        memcpy(code, "gb", 3);
    }
    for (uint32_t i = 0; i < gazetteer->state_count; i++) {
        if (strcmp(gazetteer->state[i].iso2, code) == 0) {
            return i;
        }
    }
    return DGM_NO_COUNTRY;
}

/* The host part of an address. */
static dgm_str host_of(dgm_str url)
{
    for (uint32_t i = 0; i + 2 < url.len && i < 16; i++) {
        if (memcmp(url.ptr + i, "://", 3) == 0) {
            url.ptr += i + 3;
            url.len -= i + 3;
            break;
        }
    }
    for (uint32_t i = 0; i < url.len; i++) {
        if (url.ptr[i] == '/' || url.ptr[i] == ':' || url.ptr[i] == '?') {
            url.len = i;
        }
    }
    return url;
}

static uint32_t home_of(const dgm_gazetteer *gazetteer, const dgm_doc *doc)
{
    uint32_t home = domain_country(gazetteer, host_of(doc->meta.publisher));
    if (home == DGM_NO_COUNTRY) {
        home = domain_country(gazetteer, host_of(doc->meta.url));
    }
    return home;
}

static uint8_t precision_of(const dgm_place_entry *entry)
{
    static const uint8_t precision[DGM_KIND_COUNT] = {
        DGM_PRECISION_COUNTRY, DGM_PRECISION_ADMIN1, DGM_PRECISION_ADMIN2,
        DGM_PRECISION_CITY,    DGM_PRECISION_POINT,  DGM_PRECISION_REGION,
        DGM_PRECISION_NONE};
    return precision[entry->kind];
}

/* A share of the winner among the name's candidates. */
static float confidence(const dgm_topname *name, uint32_t chosen)
{
    float sum = 0.0F;
    for (uint32_t i = 0; i < name->count; i++) {
        sum +=
            expf(DGM_WEIGHT(CERTAIN_SLOPE) *
                 (name->candidate[i].score - name->candidate[chosen].score));
    }
    return sum > 0.0F ? 1.0F / sum : 0.0F;
}

static void describe(const dgm_toponyms *self, const dgm_toponym *at,
                     dgm_place *out)
{
    const dgm_gazetteer *gazetteer = self->gazetteer;
    const dgm_topname *name = &self->name.at[at->name];
    uint32_t chosen = at->forced != DGM_NONE ? at->forced : name->chosen;
    out->name = dgm_span_str(self->doc, out->span);
    if (chosen == DGM_NONE) {
        return;
    }
    uint32_t place = name->candidate[chosen].place;
    const dgm_place_entry *entry = &gazetteer->place[place];
    out->name = dgm_gazetteer_name(gazetteer, place);
    out->precision = dgm_toponym_precision(at, precision_of(entry));
    if (entry->country != DGM_NO_COUNTRY) {
        memcpy(out->country, gazetteer->state[entry->country].iso3, 4);
    }
    if (entry->admin1 != DGM_NO_DIVISION) {
        out->admin1 = dgm_gazetteer_name(gazetteer, entry->admin1);
    }
    float certain = at->paired || name->chosen == DGM_NONE
                        ? DGM_WEIGHT(CERTAIN_PAIR)
                        : confidence(name, name->chosen);
    float found = 1.0F / (1.0F + expf(-at->evidence));
    out->score = certain * found;
    if (entry->lat != DGM_NO_DEGREE) {
        out->resolved = true;
        out->geonames = entry->geonames;
        out->lat = entry->lat * 1e-5;
        out->lon = entry->lon * 1e-5;
    }
}

static dgm_err write_places(const dgm_toponyms *self)
{
    dgm_doc *doc = self->doc;
    for (uint32_t i = 0; i < self->toponym.count; i++) {
        const dgm_toponym *at = &self->toponym.at[i];
        if (!at->accepted) {
            continue;
        }
        dgm_place out = {.token = at->token,
                         .span = dgm_range_span(doc, at->token),
                         .adjective = at->adjective};
        out.span.begin += at->skip;
        describe(self, at, &out);
        DGM_TRY(dgm_vec_push(&doc->arena, &doc->place, &out));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_place_annotate(const dgm_gazetteer *gazetteer,
                           const dgm_lookup *lookup, dgm_doc *doc,
                           dgm_arena *scratch)
{
    dgm_toponyms self = {.gazetteer = gazetteer,
                         .lookup = lookup,
                         .lists = dgm_lexicon_lists(lookup->lexicon),
                         .doc = doc,
                         .scratch = scratch};
    self.home = home_of(gazetteer, doc);
    DGM_TRY(dgm_toponym_detect(&self));
    dgm_toponym_resolve(&self);
    return write_places(&self);
}

uint32_t dgm_place_at(const dgm_doc *doc, uint32_t token)
{
    uint32_t low = 0;
    uint32_t high = doc->place.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->place.at[middle].token.last <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < doc->place.count && doc->place.at[low].token.first <= token
               ? low
               : DGM_NONE;
}

uint32_t dgm_place_head(const dgm_doc *doc, uint32_t place)
{
    return dgm_range_head(doc, doc->place.at[place].token);
}

bool dgm_place_locative(const dgm_doc *doc, uint32_t place)
{
    uint32_t head = dgm_place_head(doc, place);
    return dgm_word_is_locative(
        dgm_function_word(doc, dgm_dependent(doc, head, DGM_REL_CASE)));
}
