/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The 61 columns of GDELT 2.0's events and the 16 of its mentions: parted by
 * tabs, without a header, countries of places by FIPS 10-4.  What dragoman
 * does not measure is empty (tone, ethnic and religious groups, places of the
 * actors); feature ids are those of GeoNames.  Offsets of mentions are exact:
 * code points of the text.
 */
#include "store/cameo.h"
#include "store/cells.h"
#include "store/country.h"
#include "store/pairing.h"
#include "store/points.h"
#include "store/render.h"

#include <stdio.h>
#include <string.h>

/* Sentences from the top that hold a story's root events. */
#define ROOT_SENTENCES 3

static const dgm_actor *actor_of(const dgm_doc *doc, const dgm_party *party)
{
    return party && party->actor != DGM_NONE ? &doc->actor.at[party->actor]
                                             : NULL;
}

static void put_upper(dgm_cells *cells, dgm_str text)
{
    char out[256];
    uint32_t len = 0;
    for (; len < text.len && len < sizeof out; len++) {
        char c = text.ptr[len];
        out[len] = (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    /* Not inside a letter. */
    while (len > 0 && len < text.len &&
           ((unsigned char)text.ptr[len] & 0xC0) == 0x80) {
        len--;
    }
    dgm_cell(cells, (dgm_str){out, len});
}

/* Code, name, country, known group, ethnic group, two religions, three
 * types. */
static void put_actor(dgm_cells *cells, const dgm_doc *doc,
                      const dgm_party *party)
{
    const dgm_actor *actor = actor_of(doc, party);
    char code[24] = "";
    if (actor) {
        dgm_actor_cameo(actor, code);
    }
    bool known = actor && strcmp(actor->country, "---") != 0;
    dgm_cell_text(cells, actor && !known ? code + 3 : code);
    put_upper(cells, actor   ? actor->name
                     : party ? dgm_span_str(doc, party->span)
                             : (dgm_str){"", 0});
    dgm_cell_text(cells, known ? actor->country : "");
    dgm_cells_empty(cells, 4);
    bool sector = actor && actor->sector != DGM_SECTOR_UNK;
    dgm_cell_text(cells, sector ? dgm_sector_name(actor->sector) : "");
    for (uint32_t i = 0; i < 2; i++) {
        bool more = actor && i < actor->secondary_count;
        dgm_cell_text(cells, more ? dgm_sector_name(actor->secondary[i]) : "");
    }
}

static void put_date(dgm_cells *cells, const char *day)
{
    char text[16];
    if (day[0] == 0) {
        dgm_cells_empty(cells, 4);
        return;
    }
    int month = (day[4] - '0') * 10 + day[5] - '0';
    int of_month = (day[6] - '0') * 10 + day[7] - '0';
    /* GDELT counts thirty days a month for its fraction. */
    int part = (month * 30 + of_month) * 10000 / 365;
    dgm_cell_text(cells, day);
    (void)snprintf(text, sizeof text, "%.6s", day);
    dgm_cell_text(cells, text);
    (void)snprintf(text, sizeof text, "%.4s", day);
    dgm_cell_text(cells, text);
    (void)snprintf(text, sizeof text, "%.4s.%04d", day,
                   part > 9999 ? 9999 : part);
    dgm_cell_text(cells, text);
}

/* 1 and 2 are verbal and material cooperation, 3 and 4 conflict. */
static uint32_t quad_class(const dgm_event *event)
{
    const char *quad = dgm_event_quad(event->type);
    bool material = strncmp(quad, "material", 8) == 0;
    bool conflict = strstr(quad, "conflict") != NULL;
    return 1 + material + 2 * (uint32_t)conflict;
}

static void put_event(dgm_cells *cells, const dgm_event *event)
{
    char base[4];
    char root[3];
    (void)snprintf(base, sizeof base, "%.3s", event->cameo);
    (void)snprintf(root, sizeof root, "%.2s", event->cameo);
    dgm_cell_text(cells, event->sentence < ROOT_SENTENCES ? "1" : "0");
    dgm_cell_text(cells, event->cameo);
    dgm_cell_text(cells, base);
    dgm_cell_text(cells, root);
    dgm_cell_number(cells, (double)quad_class(event), 0);
    dgm_cell_number(cells, (double)event->goldstein, 1);
    dgm_cell_text(cells, "1"); /* mentions, sources, articles */
    dgm_cell_text(cells, "1");
    dgm_cell_text(cells, "1");
    dgm_cell_text(cells, "");
}

/* 1 country; 2 state, 3 city of the United States; 4 city, 5 state elsewhere;
 * 0 none. */
static uint32_t geo_type(const dgm_place *place)
{
    bool us = strcmp(place->country, "USA") == 0;
    switch (place->precision) {
    case DGM_PRECISION_POINT:
    case DGM_PRECISION_CITY:
        return us ? 3 : 4;
    case DGM_PRECISION_ADMIN1:
    case DGM_PRECISION_ADMIN2:
        return us ? 2 : 5;
    case DGM_PRECISION_COUNTRY:
        return 1;
    default:
        return 0;
    }
}

static void put_full_name(dgm_cells *cells, const dgm_place *place,
                          const dgm_country *country)
{
    dgm_buf text;
    dgm_buf_init(&text, 4096);
    dgm_buf_str(&text, place->name);
    if (place->admin1.len > 0 && !dgm_str_equal(place->admin1, place->name)) {
        dgm_buf_text(&text, ", ");
        dgm_buf_str(&text, place->admin1);
    }
    if (country && !dgm_str_is(place->name, country->name)) {
        dgm_buf_text(&text, ", ");
        dgm_buf_text(&text, country->name);
    }
    dgm_cell(cells, (dgm_str){text.ptr, (uint32_t)text.len});
    dgm_buf_inherit(cells->out, &text);
    dgm_buf_release(&text);
}

/* Type, name, country, two units, latitude, longitude, id. */
static void put_place(dgm_cells *cells, const dgm_doc *doc,
                      const dgm_event *event)
{
    const dgm_place *place =
        event->place == DGM_NONE ? NULL : &doc->place.at[event->place];
    if (place == NULL || !place->resolved || geo_type(place) == 0) {
        dgm_cell_text(cells, "0");
        dgm_cells_empty(cells, 7);
        return;
    }
    const dgm_country *country = dgm_country_find(place->country);
    dgm_cell_number(cells, (double)geo_type(place), 0);
    put_full_name(cells, place, country);
    dgm_cell_text(cells, country ? country->fips : "");
    dgm_cells_empty(cells, 2);
    dgm_cell_number(cells, place->lat, 4);
    dgm_cell_number(cells, place->lon, 4);
    dgm_cell_number(cells, (double)place->geonames, 0);
}

/* "20260508000000" of the publication, or "". */
static void put_published(dgm_cells *cells, dgm_str published)
{
    char text[16] = "";
    if (published.len >= 10) {
        (void)snprintf(text, sizeof text, "%.4s%.2s%.2s000000", published.ptr,
                       published.ptr + 5, published.ptr + 8);
    }
    dgm_cell_text(cells, text);
}

static void put_row(dgm_cells *cells, const dgm_pairing *pair)
{
    const dgm_doc *doc = pair->doc;
    const dgm_event *event = &doc->event.at[pair->event];
    char day[9];
    dgm_pairing_day(pair, day);
    dgm_cell_number(cells, (double)dgm_pairing_id(pair), 0);
    put_date(cells, day);
    put_actor(cells, doc, pair->actor);
    put_actor(cells, doc, pair->recipient);
    put_event(cells, event);
    for (int i = 0; i < 2; i++) { /* where the actors are */
        dgm_cell_text(cells, "0");
        dgm_cells_empty(cells, 7);
    }
    put_place(cells, doc, event);
    put_published(cells, doc->meta.published);
    dgm_cell(cells, doc->meta.url.len ? doc->meta.url : doc->meta.id);
    dgm_cells_end(cells);
}

void dgm_gdelt_render(const dgm_doc *doc, bool all, dgm_buf *out)
{
    dgm_cells cells = {.out = out, .missing = ""};
    dgm_pairing pair = {.doc = doc, .all = all};
    while (dgm_pairing_next(&pair)) {
        put_row(&cells, &pair);
    }
}

/* ---------------------------------------------------------------- mentions */

static void put_offset(dgm_cells *cells, const dgm_points *points,
                       const dgm_party *party)
{
    dgm_cell_number(
        cells, party ? (double)dgm_points_at(points, party->span.begin) : -1,
        0);
}

static void put_mention(dgm_cells *cells, const dgm_pairing *pair,
                        const dgm_points *points)
{
    const dgm_doc *doc = pair->doc;
    const dgm_event *event = &doc->event.at[pair->event];
    char day[9];
    char time[16] = "";
    dgm_pairing_day(pair, day);
    if (day[0]) {
        (void)snprintf(time, sizeof time, "%s000000", day);
    }
    bool web = doc->meta.url.len > 0;
    dgm_cell_number(cells, (double)dgm_pairing_id(pair), 0);
    dgm_cell_text(cells, time);
    put_published(cells, doc->meta.published);
    dgm_cell_text(cells, web ? "1" : "2"); /* a web page, or a citation */
    dgm_cell(cells, doc->meta.publisher);
    dgm_cell(cells, web ? doc->meta.url : doc->meta.id);
    dgm_cell_number(cells, (double)event->sentence + 1, 0);
    put_offset(cells, points, pair->actor);
    put_offset(cells, points, pair->recipient);
    dgm_cell_number(
        cells, (double)dgm_points_at(points, event->trigger_span.begin), 0);
    dgm_cell_text(cells, "1");
    dgm_cell_number(cells, 100 * (double)event->score, 0);
    dgm_cell_number(cells, (double)dgm_points_at(points, doc->text.len), 0);
    dgm_cells_empty(cells, 3);
    dgm_cells_end(cells);
}

dgm_err dgm_gdelt_mentions_render(const dgm_doc *doc, bool all,
                                  dgm_arena *scratch, dgm_buf *out)
{
    dgm_cells cells = {.out = out, .missing = ""};
    dgm_pairing pair = {.doc = doc, .all = all};
    dgm_points points;
    DGM_TRY(dgm_points_init(&points, doc, scratch));
    while (dgm_pairing_next(&pair)) {
        put_mention(&cells, &pair, &points);
    }
    return DGM_ERR_OK;
}
