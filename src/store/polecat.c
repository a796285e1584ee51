/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The 40 columns of POLECAT's files, then ours: stance, claim, sentence,
 * trigger, rule and score.  Missing values are "None", lists are joined by
 * "; ".
 */
#include "store/render.h"

#include "base/number.h"

#include <string.h>

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
    dgm_buf *out;
    bool comma;
    bool first;
} row;

static void field(row *self, dgm_str value)
{
    if (!self->first) {
        dgm_buf_char(self->out, self->comma ? ',' : '\t');
    }
    self->first = false;
    if (value.len == 0) {
        value = DGM_STR("None");
    }
    bool quoted = self->comma && (memchr(value.ptr, ',', value.len) ||
                                  memchr(value.ptr, '"', value.len));
    if (quoted) {
        dgm_buf_char(self->out, '"');
    }
    for (uint32_t i = 0; i < value.len; i++) {
        char c = value.ptr[i];
        if (c == '"' && quoted) {
            dgm_buf_char(self->out, '"');
        }
        dgm_buf_char(self->out, (unsigned char)c < 0x20 ? ' ' : c);
    }
    if (quoted) {
        dgm_buf_char(self->out, '"');
    }
}

static void word(row *self, const char *value)
{
    field(self, dgm_str_from(value));
}

static void number(row *self, uint32_t decimals, double value)
{
    char text[DGM_NUMBER_SIZE];
    size_t len = dgm_number_write(text, value, decimals);
    field(self, (dgm_str){text, (uint32_t)len});
}

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
    field(self, (dgm_str){text.ptr, (uint32_t)text.len});
    dgm_buf_inherit(self->out, &text);
    dgm_buf_release(&text);
}

static void side(row *self, const dgm_parties *list)
{
    parties(self, list, NAME);
    parties(self, list, COUNTRY);
    word(self, "");
    parties(self, list, SECTOR);
    parties(self, list, SECTORS);
    word(self, "");
    parties(self, list, RAW);
    word(self, "");
}

static void place(row *self, const dgm_event *event)
{
    if (event->place == DGM_NONE) {
        for (int i = 0; i < 10; i++) {
            word(self, "");
        }
        return;
    }
    const dgm_place *p = &self->doc->place.at[event->place];
    bool city = p->precision == DGM_PRECISION_CITY ||
                p->precision == DGM_PRECISION_POINT;
    field(self, p->name);
    field(self, city ? p->name : (dgm_str){"", 0});
    word(self, "");
    field(self, p->admin1);
    word(self, p->country);
    if (p->resolved) {
        number(self, 5, p->lat);
        number(self, 5, p->lon);
        number(self, 0, (double)p->geonames);
    } else {
        word(self, "");
        word(self, "");
        word(self, "");
    }
    field(self, dgm_span_str(self->doc, p->span));
    word(self, dgm_precision_name(p->precision));
}

static void ours(row *self, const dgm_event *event)
{
    const dgm_doc *doc = self->doc;
    dgm_str source = {"", 0};
    if (event->claim != DGM_NONE &&
        doc->claim.at[event->claim].source.count > 0) {
        source = dgm_span_str(doc, doc->claim.at[event->claim].source.at[0]);
    }
    word(self, event->cameo);
    word(self, dgm_certainty_name(event->stance.certainty));
    word(self, dgm_polarity_name(event->stance.polarity));
    word(self, dgm_time_value_name(event->stance.time));
    word(self, dgm_condition_name(event->stance.condition));
    word(self, dgm_mood_name(event->stance.mood));
    word(self, event->reported ? "true" : "false");
    field(self, source);
    field(self, dgm_span_str(doc, doc->sentence.at[event->sentence].span));
    field(self, dgm_span_str(doc, event->trigger_span));
    field(self, event->rule);
    number(self, 2, (double)event->score);
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
    field(self, (dgm_str){text.ptr, (uint32_t)text.len});
    dgm_buf_inherit(self->out, &text);
    dgm_buf_release(&text);
}

static void write_event(row *self, uint32_t i)
{
    const dgm_event *event = &self->doc->event.at[i];
    dgm_buf id;
    dgm_buf_init(&id, 1 << 16);
    dgm_buf_str(&id, self->doc->meta.id);
    dgm_buf_format(&id, ":e%u", i + 1);
    self->first = true;
    field(self, (dgm_str){id.ptr, (uint32_t)id.len});
    dgm_buf_inherit(self->out, &id);
    dgm_buf_release(&id);
    field(self, event->when);
    word(self, dgm_event_type_name(event->type));
    field(self, dgm_str_from(dgm_mode_name(event->mode)));
    number(self, 1, (double)event->goldstein);
    word(self, dgm_event_quad(event->type));
    contexts(self, event->contexts);
    side(self, &event->actor);
    side(self, &event->recipient);
    place(self, event);
    field(self, self->doc->meta.publisher);
    field(self, self->doc->meta.published);
    word(self, "");
    word(self, "");
    word(self, "");
    field(self, self->doc->meta.language);
    word(self, "dragoman " DGM_VERSION);
    ours(self, event);
    dgm_buf_text(self->out, self->comma ? "\r\n" : "\n");
}

void dgm_polecat_head(bool comma, dgm_buf *out)
{
    for (size_t i = 0; i < sizeof column / sizeof *column; i++) {
        if (i > 0) {
            dgm_buf_char(out, comma ? ',' : '\t');
        }
        dgm_buf_text(out, column[i]);
    }
    dgm_buf_text(out, comma ? "\r\n" : "\n");
}

void dgm_polecat_render(const dgm_doc *doc, bool comma, dgm_buf *out)
{
    row self = {.doc = doc, .out = out, .comma = comma};
    for (uint32_t i = 0; i < doc->event.count; i++) {
        write_event(&self, i);
    }
}
