/* SPDX-License-Identifier: Apache-2.0 */
#include "place/gazetteer.h"

#include <stdlib.h>
#include <string.h>

static dgm_err corrupt(const dgm_gazetteer *self, const char *what,
                       dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1,
                         "gazetteer: %s", what);
}

/* Every number in a record must point to something of the right kind. */
static bool entry_sound(const dgm_gazetteer *self, const dgm_place_entry *at)
{
    if (at->kind >= DGM_KIND_COUNT || at->name >= self->text_len) {
        return false;
    }
    uint32_t len = (unsigned char)self->text[at->name];
    if (len >= self->text_len - at->name) {
        return false;
    }
    if (at->country != DGM_NO_COUNTRY && at->country >= self->state_count) {
        return false;
    }
    if ((at->admin1 != DGM_NO_DIVISION && at->admin1 >= self->place_count) ||
        (at->admin2 != DGM_NO_DIVISION && at->admin2 >= self->place_count)) {
        return false;
    }
    if (at->lat == DGM_NO_DEGREE) {
        return true;
    }
    return at->lat >= -9000000 && at->lat <= 9000000 && at->lon >= -18000000 &&
           at->lon <= 18000000;
}

static dgm_err check(const dgm_gazetteer *self, dgm_error *err)
{
    for (uint32_t i = 0; i < self->place_count; i++) {
        if (!entry_sound(self, &self->place[i])) {
            return corrupt(self, "a place is out of bounds", err);
        }
    }
    for (uint32_t i = 0; i < self->state_count; i++) {
        const dgm_place_state *state = &self->state[i];
        if (state->iso3[3] != '\0' || state->iso2[3] != '\0' ||
            (state->capital != DGM_NONE &&
             state->capital >= self->place_count)) {
            return corrupt(self, "a country is out of bounds", err);
        }
    }
    for (uint32_t i = 0; i < self->code_count; i++) {
        if (self->code[i].place >= self->place_count) {
            return corrupt(self, "a code is out of bounds", err);
        }
    }
    for (uint32_t i = 0; i < self->member_count; i++) {
        const dgm_place_member *at = &self->member[i];
        if (at->region >= self->place_count ||
            at->member >= self->place_count ||
            (i > 0 && at->region < at[-1].region)) {
            return corrupt(self, "a member is out of bounds", err);
        }
    }
    return DGM_ERR_OK;
}

static dgm_err read_sections(dgm_gazetteer *self, dgm_error *err)
{
    dgm_section at;
    DGM_TRY(dgm_mapped_section(&self->file, "text", 1, &at, err));
    self->text = (const char *)at.ptr;
    if (at.len > UINT32_MAX) {
        return corrupt(self, "too many names", err);
    }
    self->text_len = (uint32_t)at.len;
    DGM_TRY(dgm_mapped_section(&self->file, "state", sizeof *self->state, &at,
                               err));
    self->state = (const dgm_place_state *)at.ptr;
    self->state_count = (uint32_t)(at.len / sizeof *self->state);
    DGM_TRY(dgm_mapped_section(&self->file, "place", sizeof *self->place, &at,
                               err));
    self->place = (const dgm_place_entry *)at.ptr;
    if (at.len / sizeof *self->place > DGM_NAMES_IDS ||
        at.len / sizeof *self->place < self->state_count ||
        self->state_count > DGM_NO_COUNTRY) {
        return corrupt(self, "a wrong number of places", err);
    }
    self->place_count = (uint32_t)(at.len / sizeof *self->place);
    DGM_TRY(dgm_mapped_section(&self->file, "given", sizeof *self->given, &at,
                               err));
    self->given = (const uint64_t *)(const void *)at.ptr;
    self->given_count = (uint32_t)(at.len / sizeof *self->given);
    DGM_TRY(
        dgm_mapped_section(&self->file, "code", sizeof *self->code, &at, err));
    self->code = (const void *)at.ptr;
    self->code_count = (uint32_t)(at.len / sizeof *self->code);
    DGM_TRY(dgm_mapped_section(&self->file, "member", sizeof *self->member,
                               &at, err));
    self->member = (const void *)at.ptr;
    self->member_count = (uint32_t)(at.len / sizeof *self->member);
    DGM_TRY(dgm_names_read(&self->names, &self->file, 'p', self->place_count,
                           err));
    return check(self, err);
}

dgm_err dgm_gazetteer_open(dgm_gazetteer *self, const char *path,
                           dgm_error *err)
{
    memset(self, 0, sizeof *self);
    DGM_TRY(dgm_mapped_open(&self->file, path, DGM_GAZETTEER_MAGIC,
                            DGM_GAZETTEER_VERSION, err));
    dgm_err code = read_sections(self, err);
    if (code != DGM_ERR_OK) {
        dgm_gazetteer_close(self);
    }
    return code;
}

dgm_err dgm_gazetteer_wrap(dgm_gazetteer *self, const void *bytes, size_t len,
                           dgm_error *err)
{
    memset(self, 0, sizeof *self);
    DGM_TRY(dgm_mapped_wrap(&self->file, bytes, len, "gazetteer",
                            DGM_GAZETTEER_MAGIC, DGM_GAZETTEER_VERSION, err));
    dgm_err code = read_sections(self, err);
    if (code != DGM_ERR_OK) {
        dgm_gazetteer_close(self);
    }
    return code;
}

void dgm_gazetteer_close(dgm_gazetteer *self)
{
    dgm_mapped_close(&self->file);
    free(self->bytes);
    memset(self, 0, sizeof *self);
}

static uint32_t level_of(const void *gazetteer, uint32_t place)
{
    const dgm_gazetteer *self = gazetteer;
    uint32_t kind = self->place[place].kind;
    return kind < DGM_KIND_SETTLEMENT ? kind - DGM_KIND_COUNTRY : 3;
}

dgm_place_index dgm_gazetteer_index(const dgm_gazetteer *self)
{
    return (dgm_place_index){&self->names, self, level_of};
}

dgm_str dgm_gazetteer_name(const dgm_gazetteer *self, uint32_t place)
{
    const char *at = self->text + self->place[place].name;
    return (dgm_str){at + 1, (unsigned char)*at};
}

const dgm_place_member *dgm_gazetteer_members(const dgm_gazetteer *self,
                                              uint32_t region, uint32_t *count)
{
    uint32_t low = 0;
    uint32_t high = self->member_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->member[middle].region < region) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    *count = 0;
    while (low + *count < self->member_count &&
           self->member[low + *count].region == region) {
        *count += 1;
    }
    return self->member + low;
}

bool dgm_gazetteer_holds(const dgm_gazetteer *self, uint32_t outer,
                         uint32_t inner)
{
    const dgm_place_entry *at = &self->place[inner];
    if (inner == outer) {
        return false;
    }
    switch (self->place[outer].kind) {
    case DGM_KIND_COUNTRY:
        return at->country == outer;
    case DGM_KIND_ADMIN1:
        return at->admin1 == outer;
    case DGM_KIND_ADMIN2:
        return at->admin2 == outer;
    case DGM_KIND_REGION:
        break;
    default:
        return false;
    }
    uint32_t count;
    const dgm_place_member *item = dgm_gazetteer_members(self, outer, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (item[i].member == at->country || item[i].member == at->admin1 ||
            item[i].member == at->admin2) {
            return true;
        }
    }
    return false;
}

bool dgm_gazetteer_given(const dgm_gazetteer *self, uint64_t norm_key)
{
    uint32_t low = 0;
    uint32_t high = self->given_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->given[middle] < norm_key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < self->given_count && self->given[low] == norm_key;
}

uint32_t dgm_gazetteer_country(const dgm_gazetteer *self, const char *iso3)
{
    for (uint32_t i = 0; i < self->state_count; i++) {
        if (strcmp(self->state[i].iso3, iso3) == 0) {
            return i;
        }
    }
    return DGM_NO_COUNTRY;
}
