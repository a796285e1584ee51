/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Events with coordinates as features of GeoJSON (RFC 7946), with the
 * precision of the place.  Features are parted by a comma before each but the
 * first of the collection, which whoever joins documents leaves out.
 */
#include "base/number.h"
#include "store/line.h"
#include "store/render.h"

static void put_key(dgm_buf *out, const char *name)
{
    dgm_buf_format(out, ",\"%s\":", name);
}

static void put_text(dgm_buf *out, const char *name, dgm_str value)
{
    put_key(out, name);
    if (value.len == 0) {
        dgm_buf_text(out, "null");
    } else {
        dgm_json_string(out, value);
    }
}

static void put_parties(dgm_buf *out, const char *name, const dgm_doc *doc,
                        const dgm_parties *list, dgm_arena *scratch)
{
    put_key(out, name);
    dgm_buf_char(out, '[');
    for (uint32_t i = 0; i < list->count; i++) {
        dgm_buf_text(out, i > 0 ? "," : "");
        dgm_json_string(out, dgm_party_name(scratch, doc, &list->at[i]));
    }
    dgm_buf_char(out, ']');
}

static void put_feature(dgm_buf *out, const dgm_doc *doc, uint32_t number,
                        dgm_arena *scratch)
{
    const dgm_event *event = &doc->event.at[number];
    const dgm_place *place = &doc->place.at[event->place];
    dgm_buf_text(out, ",\n{\"type\":\"Feature\",\"geometry\":{\"type\":"
                      "\"Point\",\"coordinates\":[");
    dgm_buf_decimal(out, place->lon, 5);
    dgm_buf_char(out, ',');
    dgm_buf_decimal(out, place->lat, 5);
    dgm_buf_text(out, "]},\"properties\":{\"document\":");
    dgm_json_string(out, doc->meta.id);
    put_key(out, "event");
    dgm_buf_format(out, "\"e%u\"", number + 1);
    put_text(out, "type", dgm_str_from(dgm_event_type_name(event->type)));
    put_text(out, "mode", dgm_str_from(dgm_mode_name(event->mode)));
    put_text(out, "cameo", dgm_str_from(event->cameo));
    put_text(out, "quad", dgm_str_from(dgm_event_quad(event->type)));
    put_key(out, "goldstein");
    dgm_buf_decimal(out, (double)event->goldstein, 1);
    put_parties(out, "actors", doc, &event->actor, scratch);
    put_parties(out, "recipients", doc, &event->recipient, scratch);
    put_text(out, "when", event->when);
    put_text(out, "place", place->name);
    put_text(out, "country", dgm_str_from(place->country));
    put_text(out, "precision",
             dgm_str_from(dgm_precision_name(place->precision)));
    put_text(out, "certainty",
             dgm_str_from(dgm_certainty_name(event->stance.certainty)));
    put_text(out, "polarity",
             dgm_str_from(dgm_polarity_name(event->stance.polarity)));
    put_text(out, "time",
             dgm_str_from(dgm_time_value_name(event->stance.time)));
    put_text(out, "condition",
             dgm_str_from(dgm_condition_name(event->stance.condition)));
    put_text(out, "sentence",
             dgm_one_line(
                 scratch,
                 dgm_span_str(doc, doc->sentence.at[event->sentence].span)));
    put_text(out, "url", doc->meta.url);
    put_key(out, "score");
    dgm_buf_decimal(out, (double)event->score, 2);
    dgm_buf_text(out, "}}");
}

void dgm_geojson_render(const dgm_doc *doc, dgm_arena *scratch, dgm_buf *out)
{
    for (uint32_t i = 0; i < doc->event.count; i++) {
        uint32_t place = doc->event.at[i].place;
        if (place != DGM_NONE && doc->place.at[place].resolved) {
            put_feature(out, doc, i, scratch);
        }
    }
}
