/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The 20 columns of ICEWS: a header, parted by tabs, a row for each actor with
 * each recipient.  "Event Text" is the type of PLOVER with its mode, since the
 * texts of CAMEO are not free.
 */
#include "store/cells.h"
#include "store/country.h"
#include "store/pairing.h"
#include "store/render.h"

#include <stdio.h>
#include <string.h>

static const char *const column[] = {
    "Event ID",        "Event Date",     "Source Name",    "Source Sectors",
    "Source Country",  "Event Text",     "CAMEO Code",     "Intensity",
    "Target Name",     "Target Sectors", "Target Country", "Story ID",
    "Sentence Number", "Publisher",      "City",           "District",
    "Province",        "Country",        "Latitude",       "Longitude"};

static const char *country_name(const char *iso)
{
    const dgm_country *country = dgm_country_find(iso);
    return country ? country->name : "";
}

/* Sectors in words are ICEWS's own; here they are PLOVER's, by comma. */
static void put_sectors(dgm_cells *cells, const dgm_actor *actor)
{
    char text[64] = "";
    if (actor && actor->sector != DGM_SECTOR_UNK) {
        (void)snprintf(text, sizeof text, "%s",
                       dgm_sector_name(actor->sector));
    }
    for (uint32_t i = 0; actor && i < actor->secondary_count; i++) {
        size_t len = strlen(text);
        (void)snprintf(text + len, sizeof text - len, "%s%s", len ? "," : "",
                       dgm_sector_name(actor->secondary[i]));
    }
    dgm_cell_text(cells, text);
}

static void put_party(dgm_cells *cells, const dgm_doc *doc,
                      const dgm_party *party)
{
    const dgm_actor *actor = party && party->actor != DGM_NONE
                                 ? &doc->actor.at[party->actor]
                                 : NULL;
    dgm_str name = actor   ? actor->name
                   : party ? dgm_span_str(doc, party->span)
                           : (dgm_str){"", 0};
    dgm_cell(cells, name);
    put_sectors(cells, actor);
    dgm_cell_text(cells, actor ? country_name(actor->country) : "");
}

static void put_type(dgm_cells *cells, const dgm_event *event)
{
    char text[64];
    const char *mode = dgm_mode_name(event->mode);
    (void)snprintf(text, sizeof text, mode[0] ? "%s, %s" : "%s%s",
                   dgm_event_type_name(event->type), mode);
    dgm_cell_text(cells, text);
}

static void put_place(dgm_cells *cells, const dgm_doc *doc,
                      const dgm_event *event)
{
    if (event->place == DGM_NONE) {
        dgm_cells_empty(cells, 6);
        return;
    }
    const dgm_place *p = &doc->place.at[event->place];
    bool city = p->precision == DGM_PRECISION_CITY ||
                p->precision == DGM_PRECISION_POINT;
    dgm_cell(cells, city ? p->name : (dgm_str){"", 0});
    dgm_cell_text(cells, "");
    dgm_cell(cells, p->admin1);
    dgm_cell_text(cells, country_name(p->country));
    if (p->resolved) {
        dgm_cell_number(cells, p->lat, 4);
        dgm_cell_number(cells, p->lon, 4);
    } else {
        dgm_cells_empty(cells, 2);
    }
}

static void put_row(dgm_cells *cells, const dgm_pairing *pair)
{
    const dgm_doc *doc = pair->doc;
    const dgm_event *event = &doc->event.at[pair->event];
    char day[9];
    char date[16] = "";
    dgm_pairing_day(pair, day);
    if (day[0]) {
        (void)snprintf(date, sizeof date, "%.4s-%.2s-%.2s", day, day + 4,
                       day + 6);
    }
    dgm_cell_number(cells, (double)dgm_pairing_id(pair), 0);
    dgm_cell_text(cells, date);
    put_party(cells, doc, pair->actor);
    put_type(cells, event);
    dgm_cell_text(cells, event->cameo);
    dgm_cell_number(cells, (double)event->goldstein, 1);
    put_party(cells, doc, pair->recipient);
    dgm_cell(cells, doc->meta.id);
    dgm_cell_number(cells, (double)event->sentence + 1, 0);
    dgm_cell(cells, doc->meta.publisher);
    put_place(cells, doc, event);
    dgm_cells_end(cells);
}

void dgm_icews_head(dgm_buf *out)
{
    dgm_cells cells = {.out = out, .missing = ""};
    dgm_cells_head(&cells, column, sizeof column / sizeof *column);
}

void dgm_icews_render(const dgm_doc *doc, bool all, dgm_buf *out)
{
    dgm_cells cells = {.out = out, .missing = ""};
    dgm_pairing pair = {.doc = doc, .all = all};
    while (dgm_pairing_next(&pair)) {
        put_row(&cells, &pair);
    }
}
