/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The 40 columns of POLECAT's files, then ours: stance, claim, sentence,
 * trigger, rule and score.  Missing values are "None", lists are joined by
 * "; ".
 */
#include "store/cells.h"
#include "store/render.h"

static const char *const column[] = {"Event ID",
                                     "Event Date",
                                     "Event Type",
                                     "Event Mode",
                                     "Intensity",
                                     "Quad Code",
                                     "Contexts",
                                     "Actor Name",
                                     "Actor Country",
                                     "Actor COW",
                                     "Primary Actor Sector",
                                     "Actor Sectors",
                                     "Actor Title",
                                     "Actor Name Raw",
                                     "Wikipedia Actor ID",
                                     "Recipient Name",
                                     "Recipient Country",
                                     "Recipient COW",
                                     "Primary Recipient Sector",
                                     "Recipient Sectors",
                                     "Recipient Title",
                                     "Recipient Name Raw",
                                     "Wikipedia Recipient ID",
                                     "Placename",
                                     "City",
                                     "District",
                                     "Province",
                                     "Country",
                                     "Latitude",
                                     "Longitude",
                                     "GeoNames ID",
                                     "Raw Placename",
                                     "Feature Type",
                                     "Source",
                                     "Publication Date",
                                     "Story People",
                                     "Story Organizations",
                                     "Story Locations",
                                     "Language",
                                     "Version",
                                     "CAMEO",
                                     "Certainty",
                                     "Polarity",
                                     "Time",
                                     "Condition",
                                     "Mood",
                                     "Reported",
                                     "Claim Source",
                                     "Sentence",
                                     "Trigger",
                                     "Rule",
                                     "Score"};

typedef struct row {
    const dgm_doc *doc;
    dgm_cells cells;
} row;

typedef enum party_field { NAME, COUNTRY, SECTOR, SECTORS, RAW } party_field;

static void add_party(const row *self, dgm_buf *out, const dgm_party *party,
                      party_field what)
{
    const dgm_actor *actor =
        party->actor == DGM_NONE ? NULL : &self->doc->actor.at[party->actor];
    if (what == RAW || actor == NULL) {
        if (what == NAME || what == RAW) {
            dgm_buf_str(out, dgm_span_str(self->doc, party->span));
        }
    } else if (what == NAME) {
        dgm_buf_str(out, actor->name);
    } else if (what == COUNTRY) {
        dgm_buf_text(out, actor->country);
    } else {
        dgm_buf_text(out, dgm_sector_name(actor->sector));
        for (uint32_t i = 0; what == SECTORS && i < actor->secondary_count;
             i++) {
            dgm_buf_text(out, "; ");
            dgm_buf_text(out, dgm_sector_name(actor->secondary[i]));
        }
    }
}

static void parties(row *self, const dgm_parties *list, party_field what)
{
    dgm_buf text;
    dgm_buf_init(&text, 4096);
    for (uint32_t i = 0; i < list->count && text.len < 2048; i++) {
        if (i > 0) {
            dgm_buf_text(&text, "; ");
        }
        add_party(self, &text, &list->at[i], what);
    }
    dgm_cell(&self->cells, (dgm_str){text.ptr, (uint32_t)text.len});
    dgm_buf_inherit(self->cells.out, &text);
    dgm_buf_release(&text);
}

static void side(row *self, const dgm_parties *list)
{
    parties(self, list, NAME);
    parties(self, list, COUNTRY);
    dgm_cell_text(&self->cells, "");
    parties(self, list, SECTOR);
    parties(self, list, SECTORS);
    dgm_cell_text(&self->cells, "");
    parties(self, list, RAW);
    dgm_cell_text(&self->cells, "");
}

static void place(row *self, const dgm_event *event)
{
    if (event->place == DGM_NONE) {
        dgm_cells_empty(&self->cells, 10);
        return;
    }
    const dgm_place *p = &self->doc->place.at[event->place];
    bool city = p->precision == DGM_PRECISION_CITY ||
                p->precision == DGM_PRECISION_POINT;
    dgm_cell(&self->cells, p->name);
    dgm_cell(&self->cells, city ? p->name : (dgm_str){"", 0});
    dgm_cell_text(&self->cells, "");
    dgm_cell(&self->cells, p->admin1);
    dgm_cell_text(&self->cells, p->country);
    if (p->resolved) {
        dgm_cell_number(&self->cells, p->lat, 5);
        dgm_cell_number(&self->cells, p->lon, 5);
        dgm_cell_number(&self->cells, (double)p->geonames, 0);
    } else {
        dgm_cells_empty(&self->cells, 3);
    }
    dgm_cell(&self->cells, dgm_span_str(self->doc, p->span));
    dgm_cell_text(&self->cells, dgm_precision_name(p->precision));
}

static void ours(row *self, const dgm_event *event)
{
    const dgm_doc *doc = self->doc;
    dgm_str source = {"", 0};
    if (event->claim != DGM_NONE &&
        doc->claim.at[event->claim].source.count > 0) {
        source = dgm_span_str(doc, doc->claim.at[event->claim].source.at[0]);
    }
    dgm_cell_text(&self->cells, event->cameo);
    dgm_cell_text(&self->cells, dgm_certainty_name(event->stance.certainty));
    dgm_cell_text(&self->cells, dgm_polarity_name(event->stance.polarity));
    dgm_cell_text(&self->cells, dgm_time_value_name(event->stance.time));
    dgm_cell_text(&self->cells, dgm_condition_name(event->stance.condition));
    dgm_cell_text(&self->cells, dgm_mood_name(event->stance.mood));
    dgm_cell_text(&self->cells, event->reported ? "true" : "false");
    dgm_cell(&self->cells, source);
    dgm_cell(&self->cells,
             dgm_span_str(doc, doc->sentence.at[event->sentence].span));
    dgm_cell(&self->cells, dgm_span_str(doc, event->trigger_span));
    dgm_cell(&self->cells, event->rule);
    dgm_cell_number(&self->cells, (double)event->score, 2);
}

/* "military; terrorism" */
static void contexts(row *self, uint64_t bits)
{
    dgm_buf text;
    dgm_buf_init(&text, 1 << 12);
    for (uint32_t i = 0; i < DGM_CONTEXT_COUNT; i++) {
        if (bits >> i & 1) {
            dgm_buf_text(&text, text.len ? "; " : "");
            dgm_buf_text(&text, dgm_context_name(i));
        }
    }
    dgm_cell(&self->cells, (dgm_str){text.ptr, (uint32_t)text.len});
    dgm_buf_inherit(self->cells.out, &text);
    dgm_buf_release(&text);
}

static void write_event(row *self, uint32_t i)
{
    const dgm_event *event = &self->doc->event.at[i];
    dgm_buf id;
    dgm_buf_init(&id, 1 << 16);
    dgm_buf_str(&id, self->doc->meta.id);
    dgm_buf_format(&id, ":e%u", i + 1);
    dgm_cell(&self->cells, (dgm_str){id.ptr, (uint32_t)id.len});
    dgm_buf_inherit(self->cells.out, &id);
    dgm_buf_release(&id);
    dgm_cell(&self->cells, event->when);
    dgm_cell_text(&self->cells, dgm_event_type_name(event->type));
    dgm_cell(&self->cells, dgm_str_from(dgm_mode_name(event->mode)));
    dgm_cell_number(&self->cells, (double)event->goldstein, 1);
    dgm_cell_text(&self->cells, dgm_event_quad(event->type));
    contexts(self, event->contexts);
    side(self, &event->actor);
    side(self, &event->recipient);
    place(self, event);
    dgm_cell(&self->cells, self->doc->meta.publisher);
    dgm_cell(&self->cells, self->doc->meta.published);
    dgm_cell_text(&self->cells, "");
    dgm_cell_text(&self->cells, "");
    dgm_cell_text(&self->cells, "");
    dgm_cell(&self->cells, self->doc->meta.language);
    dgm_cell_text(&self->cells, "dragoman " DGM_VERSION);
    ours(self, event);
    dgm_cells_end(&self->cells);
}

void dgm_polecat_head(bool comma, dgm_buf *out)
{
    dgm_cells cells = {.out = out, .comma = comma, .missing = "None"};
    dgm_cells_head(&cells, column, sizeof column / sizeof *column);
}

void dgm_polecat_render(const dgm_doc *doc, bool comma, dgm_buf *out)
{
    row self = {
        .doc = doc,
        .cells = {.out = out, .comma = comma, .missing = "None"},
    };
    for (uint32_t i = 0; i < doc->event.count; i++) {
        write_event(&self, i);
    }
}
