/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Asking the lexicon: who is this, and what was it on that day?
 *
 * An entry's code on a day is its own dated code; a person's without one
 * comes from the office held that day, and `inherit` takes the parent's.
 * Every walk along links is bounded, as a compiled file may come from
 * anybody.
 */
#include "lexicon/lexicon.h"

#include "lexicon/handle.h"

#include <string.h>

/* Links followed at most when a code is inherited. */
#define DEPTH_MAX 16
/* Days after which an open interval's as-of date is "long past". */
#define STALE_DAYS 400

const dgm_lists *dgm_lexicon_lists(const dgm_lexicon *self)
{
    return &self->image.lists;
}

const dgm_names *dgm_lexicon_names(const dgm_lexicon *self)
{
    return &self->image.names;
}

dgm_named dgm_lexicon_named(const dgm_lexicon *self, uint32_t posting)
{
    const lex_name_row *row = &self->image.name[dgm_posting_id(posting)];
    static const uint8_t naming[LEX_NAME_KINDS] = {
        [LEX_NAME_FULL] = DGM_NAMING_FULL,
        [LEX_NAME_ADJECTIVE] = DGM_NAMING_ADJECTIVE,
        [LEX_NAME_DEMONYM] = DGM_NAMING_DEMONYM,
        [LEX_NAME_CAPITAL] = DGM_NAMING_CAPITAL,
        [LEX_NAME_SURNAME] = DGM_NAMING_SURNAME,
        [LEX_NAME_ROLE] = DGM_NAMING_ROLE,
        [LEX_NAME_ROLE_PLURAL] = DGM_NAMING_ROLE_PLURAL};
    return (dgm_named){.owner = row->owner,
                       .context = row->context,
                       .country = row->country,
                       .naming = (dgm_naming)naming[row->kind],
                       .flags = row->flags,
                       .text = dgm_lex_image_text(&self->image, row->text)};
}

static bool has_inner_capital(dgm_str text)
{
    for (uint32_t i = 1; i < text.len; i++) {
        if (text.ptr[i] >= 'A' && text.ptr[i] <= 'Z') {
            return true;
        }
    }
    return false;
}

bool dgm_named_fits(const dgm_named *named, dgm_str form)
{
    return named->text.len > 6 ||
           memchr(named->text.ptr, ' ', named->text.len) ||
           !has_inner_capital(named->text) || has_inner_capital(form);
}

uint32_t dgm_lexicon_count(const dgm_lexicon *self)
{
    return self->image.entry_count;
}

dgm_str dgm_lexicon_key(const dgm_lexicon *self, uint32_t entry)
{
    return dgm_lex_image_text(&self->image, self->image.entry[entry].key);
}

dgm_str dgm_lexicon_name(const dgm_lexicon *self, uint32_t entry)
{
    uint32_t name = self->image.entry[entry].name.first;
    return dgm_lex_image_text(&self->image, self->image.name[name].text);
}

dgm_actor_kind dgm_lexicon_kind(const dgm_lexicon *self, uint32_t entry)
{
    return (dgm_actor_kind)self->image.entry[entry].kind;
}

char dgm_lexicon_gender(const dgm_lexicon *self, uint32_t entry)
{
    return (char)self->image.entry[entry].gender;
}

uint32_t dgm_lexicon_layer(const dgm_lexicon *self, uint32_t entry)
{
    return self->image.entry[entry].layer;
}

static int compare_str(dgm_str a, dgm_str b)
{
    uint32_t len = a.len < b.len ? a.len : b.len;
    int order = len > 0 ? memcmp(a.ptr, b.ptr, len) : 0;
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

uint32_t dgm_lexicon_find(const dgm_lexicon *self, dgm_str key)
{
    uint32_t low = 0;
    uint32_t high = self->image.entry_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = compare_str(dgm_lexicon_key(self, middle), key);
        if (order == 0) {
            return middle;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return DGM_NONE;
}

uint32_t dgm_lexicon_state(const dgm_lexicon *self, const char country[4])
{
    /* A state's key is its code in lower case. */
    char key[3];
    for (int i = 0; i < 3; i++) {
        key[i] = (char)(country[i] | 0x20);
    }
    return dgm_lexicon_find(self, (dgm_str){key, 3});
}

/* ------------------------------------------------------------- intervals */

/* How well an interval answers for a day: it covers it, or it is the nearest
 * that ended before, or the first that begins after. */
typedef enum fit { FIT_NONE, FIT_AFTER, FIT_BEFORE, FIT_COVERS } fit;

/* An undated document asks for the latest interval, whatever its end. */
static fit interval_fit(dgm_day from, dgm_day to, dgm_day day)
{
    if (day < from) {
        return FIT_AFTER;
    }
    return day <= to ? FIT_COVERS : FIT_BEFORE;
}

static bool is_stale(dgm_day to, dgm_day asof, dgm_day day)
{
    return to == DGM_DAY_OPEN && asof != DGM_DAY_OPEN &&
           day != DGM_DAY_UNDATED && (int64_t)day > (int64_t)asof + STALE_DAYS;
}

/* Codes are sorted by day: the last that covers the day, else the last that
 * ended before it, else the first. */
static uint32_t best_code(const lex_image *image, lex_run run, dgm_day day,
                          fit *how)
{
    uint32_t best = DGM_NONE;
    *how = FIT_NONE;
    for (uint32_t i = run.first; i < run.first + run.count; i++) {
        fit f = interval_fit(image->code[i].from, image->code[i].to, day);
        if (f > *how || (f == *how && f != FIT_AFTER)) {
            best = i;
            *how = f;
        }
    }
    return best;
}

static uint32_t best_office(const lex_image *image, lex_run run, dgm_day day,
                            fit *how)
{
    uint32_t best = DGM_NONE;
    *how = FIT_NONE;
    for (uint32_t i = run.first; i < run.first + run.count; i++) {
        const lex_office_row *row = &image->office[i];
        fit f = interval_fit(row->from, row->to, day);
        bool later =
            best != DGM_NONE &&
            (f == FIT_BEFORE   ? row->to > image->office[best].to
             : f == FIT_COVERS ? row->from > image->office[best].from
                               : row->from < image->office[best].from);
        if (f > *how || (f == *how && later)) {
            best = i;
            *how = f;
        }
    }
    return best;
}

/* Whether a link of this type makes the one a part of the other. */
static bool is_upward(uint8_t type)
{
    return type != DGM_PART_SPLINTER && type != DGM_PART_SUCCESSOR;
}

/* The parent on that day; with none then, the nearest before or after. */
static uint32_t parent_of(const lex_image *image, uint32_t entry, dgm_day day,
                          fit *how)
{
    lex_run run = image->entry[entry].part;
    uint32_t best = DGM_NONE;
    *how = FIT_NONE;
    for (uint32_t i = run.first; i < run.first + run.count; i++) {
        const lex_part_row *row = &image->part[i];
        fit f = interval_fit(row->from, row->to, day);
        if (is_upward(row->type) && f > *how) {
            best = row->parent;
            *how = f;
        }
    }
    return best;
}

/* ----------------------------------------------------------------- codes */

static dgm_code unknown_code(void)
{
    return (dgm_code){.country = "---", .sector = DGM_SECTOR_UNK};
}

static dgm_code row_code(const lex_image *image, const lex_code_row *row,
                         uint32_t entry, dgm_day day)
{
    dgm_code code = {.sector = row->sector,
                     .secondary_count = row->secondary_count,
                     .stale = is_stale(row->to, row->asof, day)};
    memcpy(code.country, row->country, sizeof code.country);
    memcpy(code.secondary, row->secondary, sizeof code.secondary);
    if (code.sector == DGM_SECTOR_UNK && code.secondary_count > 0) {
        code.sector = code.secondary[0];
        code.secondary_count--;
        memmove(code.secondary, code.secondary + 1, code.secondary_count);
    } else if (code.sector == DGM_SECTOR_UNK &&
               (image->entry[entry].kind == DGM_ACTOR_STATE ||
                image->entry[entry].kind == DGM_ACTOR_PEOPLE)) {
        code.sector = DGM_SECTOR_NONE;
    }
    return code;
}

/* A step of the walk that finds a code: done, or ask `next` instead. */
typedef struct step {
    dgm_code code;
    uint32_t next;
    uint8_t sector; /* what the office says; DGM_SECTOR_COUNT: nothing */
    uint8_t secondary[4];
    uint8_t secondary_count;
    bool past; /* the office or code had ended */
} step;

static step from_codes(const lex_image *image, uint32_t entry, dgm_day day,
                       fit *how)
{
    step out = {.next = DGM_NONE, .sector = DGM_SECTOR_COUNT};
    const lex_entry_row *row = &image->entry[entry];
    uint32_t best = best_code(image, row->code, day, how);
    fit unused;
    if (best == DGM_NONE) {
        return out;
    }
    if (image->code[best].inherit) {
        out.next = parent_of(image, entry, day, &unused);
        out.code = unknown_code();
        out.code.stale =
            is_stale(image->code[best].to, image->code[best].asof, day);
    } else {
        out.code = row_code(image, &image->code[best], entry, day);
    }
    return out;
}

/* An office of a state gives its own sector; one of a group or an organ
 * gives that of the body, unless the body says nothing. */
static step from_offices(const lex_image *image, uint32_t entry, dgm_day day,
                         fit *how)
{
    step out = {
        .next = DGM_NONE, .sector = DGM_SECTOR_COUNT, .code = unknown_code()};
    uint32_t best = best_office(image, image->entry[entry].office, day, how);
    if (best == DGM_NONE) {
        return out;
    }
    const lex_office_row *office = &image->office[best];
    out.next = office->of;
    out.code.stale = is_stale(office->to, office->asof, day);
    if (image->entry[office->of].kind != DGM_ACTOR_STATE) {
        return out;
    }
    out.sector = DGM_SECTOR_GOV;
    if (office->role != DGM_NONE) {
        const lex_role_row *role = &image->role[office->role];
        if (role->sector != DGM_SECTOR_UNK) {
            out.sector = role->sector;
            out.secondary_count = role->secondary_count;
            memcpy(out.secondary, role->secondary, sizeof out.secondary);
        }
    }
    return out;
}

static step next_step(const lex_image *image, uint32_t entry, dgm_day day)
{
    const lex_entry_row *row = &image->entry[entry];
    fit by_code;
    fit by_office;
    step code = from_codes(image, entry, day, &by_code);
    step office = from_offices(image, entry, day, &by_office);
    step out = by_code >= by_office && by_code != FIT_NONE ? code : office;
    fit how = by_code > by_office ? by_code : by_office;
    if (how == FIT_NONE) {
        fit unused;
        out.next = parent_of(image, entry, day, &unused);
        out.code = unknown_code();
        return out;
    }
    out.past = row->kind == DGM_ACTOR_PERSON && how == FIT_BEFORE;
    if (row->kind == DGM_ACTOR_PERSON && how == FIT_AFTER) {
        out.code.sector = DGM_SECTOR_UNK;
        out.sector = DGM_SECTOR_UNK;
        out.secondary_count = 0;
        out.code.secondary_count = 0;
    }
    return out;
}

dgm_code dgm_lexicon_code(const dgm_lexicon *self, uint32_t entry, dgm_day day)
{
    const lex_image *image = &self->image;
    dgm_code out = unknown_code();
    step first = next_step(image, entry, day);
    step at = first;
    bool stale = first.code.stale;
    for (uint32_t i = 0; at.next != DGM_NONE && i < DEPTH_MAX; i++) {
        at = next_step(image, at.next, day);
        stale = stale || at.code.stale;
        if (first.sector == DGM_SECTOR_COUNT &&
            at.sector != DGM_SECTOR_COUNT) {
            first.sector = at.sector;
        }
    }
    if (at.next == DGM_NONE) {
        out = at.code;
    }
    if (first.sector != DGM_SECTOR_COUNT) {
        out.sector = first.sector;
        out.secondary_count = first.secondary_count;
        memcpy(out.secondary, first.secondary, sizeof out.secondary);
    }
    if (first.past) {
        out.sector = image->entry[entry].after;
        out.secondary_count = 0;
    }
    out.stale = stale;
    return out;
}

bool dgm_lexicon_active(const dgm_lexicon *self, uint32_t entry, dgm_day day)
{
    const lex_entry_row *row = &self->image.entry[entry];
    fit by_code;
    fit by_office;
    (void)best_code(&self->image, row->code, day, &by_code);
    (void)best_office(&self->image, row->office, day, &by_office);
    return by_code == FIT_COVERS || by_office == FIT_COVERS;
}

uint32_t dgm_lexicon_part_of(const dgm_lexicon *self, uint32_t entry,
                             dgm_day day, uint32_t *out, uint32_t cap)
{
    uint32_t count = 0;
    uint32_t at = entry;
    while (count < cap && count < DEPTH_MAX) {
        fit how;
        uint32_t parent = parent_of(&self->image, at, day, &how);
        if (parent == DGM_NONE || how != FIT_COVERS) {
            break;
        }
        out[count++] = parent;
        at = parent;
    }
    return count;
}

/* --------------------------------------------------------------- offices */

static dgm_office office_view(const lex_image *image, uint32_t office)
{
    const lex_office_row *row = &image->office[office];
    return (dgm_office){.text = dgm_lex_image_text(image, row->text),
                        .of = row->of,
                        .role = row->role,
                        .holder = row->holder,
                        .from = row->from,
                        .to = row->to};
}

bool dgm_lexicon_office(const dgm_lexicon *self, uint32_t entry, uint32_t i,
                        dgm_office *out)
{
    lex_run run = self->image.entry[entry].office;
    if (i >= run.count) {
        return false;
    }
    *out = office_view(&self->image, run.first + i);
    return true;
}

uint32_t dgm_lexicon_holder(const dgm_lexicon *self, uint32_t role,
                            uint32_t of, dgm_day day)
{
    const lex_image *image = &self->image;
    uint32_t low = 0;
    uint32_t high = image->office_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (image->office[image->held[middle]].of < of) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    uint32_t holder = DGM_NONE;
    dgm_day since = DGM_DAY_PAST;
    for (; low < image->office_count; low++) {
        const lex_office_row *row = &image->office[image->held[low]];
        if (row->of != of) {
            break;
        }
        if (row->role == role && row->from >= since &&
            interval_fit(row->from, row->to, day) == FIT_COVERS) {
            holder = row->holder;
            since = row->from;
        }
    }
    return holder;
}

bool dgm_lexicon_holds(const dgm_lexicon *self, uint32_t entry, uint32_t role,
                       dgm_day day)
{
    lex_run run = self->image.entry[entry].office;
    for (uint32_t i = run.first; i < run.first + run.count; i++) {
        const lex_office_row *row = &self->image.office[i];
        if (row->role == role &&
            interval_fit(row->from, row->to, day) == FIT_COVERS) {
            return true;
        }
    }
    return false;
}

dgm_role dgm_lexicon_role(const dgm_lexicon *self, uint32_t role)
{
    const lex_role_row *row = &self->image.role[role];
    dgm_role out = {.type = (dgm_role_type)row->type,
                    .flags = row->flags,
                    .sector = row->sector,
                    .secondary_count = row->secondary_count,
                    .country = row->country};
    memcpy(out.secondary, row->secondary, sizeof out.secondary);
    return out;
}
