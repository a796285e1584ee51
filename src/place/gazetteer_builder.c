/* SPDX-License-Identifier: Apache-2.0 */
#include "place/gazetteer_builder.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ------------------------------------------------------------------- keys */

uint64_t dgm_gazetteer_number_key(uint32_t geonames)
{
    return dgm_hash(&geonames, sizeof geonames);
}

void dgm_gazetteer_put_key(dgm_gazetteer_builder *self, uint64_t key,
                           uint32_t place)
{
    uint32_t i = (uint32_t)key & (DGM_GAZETTEER_SLOTS - 1);
    while (self->slot_place[i] != DGM_NONE && self->slot_key[i] != key) {
        i = (i + 1) & (DGM_GAZETTEER_SLOTS - 1);
    }
    self->slot_key[i] = key;
    self->slot_place[i] = place;
}

uint32_t dgm_gazetteer_find_key(const dgm_gazetteer_builder *self,
                                uint64_t key)
{
    uint32_t i = (uint32_t)key & (DGM_GAZETTEER_SLOTS - 1);
    while (self->slot_place[i] != DGM_NONE) {
        if (self->slot_key[i] == key) {
            return self->slot_place[i];
        }
        i = (i + 1) & (DGM_GAZETTEER_SLOTS - 1);
    }
    return DGM_NONE;
}

uint32_t dgm_gazetteer_find_code(const dgm_gazetteer_builder *self,
                                 dgm_str country, dgm_str one, dgm_str two)
{
    char code[96];
    if (country.len == 0 || country.len + one.len + two.len > 90) {
        return DGM_NONE;
    }
    int len = snprintf(code, sizeof code, "%.*s%s%.*s%s%.*s", (int)country.len,
                       country.ptr, one.len ? "." : "", (int)one.len,
                       one.ptr ? one.ptr : "", two.len ? "." : "",
                       (int)two.len, two.ptr ? two.ptr : "");
    return dgm_gazetteer_find_key(self, dgm_hash(code, (size_t)len));
}

dgm_err dgm_gazetteer_keep_code(dgm_gazetteer_builder *self, dgm_str code,
                                uint32_t number)
{
    dgm_place_code item = {.key = dgm_str_hash(code), .place = number};
    dgm_gazetteer_put_key(self, item.key, number);
    return dgm_vec_push(&self->arena, &self->code, &item);
}

/* ------------------------------------------------------------------ names */

static bool has_hash(const dgm_gazetteer_hashes *self, uint64_t hash)
{
    return dgm_hash_among(self->at, self->count, hash);
}

/* What the base says of the same word. */
static uint32_t base_flags(const dgm_gazetteer_builder *self, dgm_str name)
{
    const uint32_t mask =
        DGM_PLACE_COMMON | DGM_PLACE_GIVEN | DGM_PLACE_SURNAME;
    dgm_postings posting = {NULL, 0};
    if (self->base) {
        posting = dgm_names_find(&self->base->names,
                                 dgm_norm_key(DGM_NORM_START, name, NULL));
    }
    return posting.count > 0 ? dgm_posting_flags(posting.at[0]) & mask : 0;
}

/* What a single word is besides a place; names of several words are safe. */
static uint32_t word_flags(const dgm_gazetteer_builder *self, dgm_str name)
{
    uint32_t at = 0;
    uint64_t first;
    uint64_t second;
    if (!dgm_norm_next(name, &at, &first) ||
        dgm_norm_next(name, &at, &second)) {
        return 0;
    }
    uint32_t flags = base_flags(self, name);
    flags |= has_hash(&self->word, first) ? DGM_PLACE_COMMON : 0;
    flags |= has_hash(&self->given, first) ? DGM_PLACE_GIVEN : 0;
    flags |= has_hash(&self->surname, first) ? DGM_PLACE_SURNAME : 0;
    return flags;
}

/* An acronym of up to five letters. */
static bool is_acronym(dgm_str name)
{
    uint32_t letters = 0;
    for (uint32_t i = 0; i < name.len; i++) {
        if (name.ptr[i] >= 'A' && name.ptr[i] <= 'Z') {
            letters++;
        } else if (name.ptr[i] != '.') {
            return false;
        }
    }
    return letters >= 2 && letters <= 5;
}

/* Whether a word behind the first is long and small: "Rafah crossing". */
static bool has_small_word(dgm_str name)
{
    uint32_t letters = 0;
    bool small = false;
    bool found = false;
    for (uint32_t i = 0; i <= name.len; i++) {
        char c = i < name.len ? name.ptr[i] : ' ';
        if (c == ' ' || c == '-') {
            found |= small && letters > 4;
            letters = 0;
        } else if (letters++ == 0) {
            small = i > 0 && c >= 'a' && c <= 'z';
        }
    }
    return found;
}

dgm_err dgm_gazetteer_add_name(dgm_gazetteer_builder *self,
                               const dgm_table_row *at, dgm_str name,
                               uint32_t place, uint32_t flags)
{
    flags |= has_small_word(name) ? 0 : DGM_NAME_CAPITAL;
    flags |= is_acronym(name) ? DGM_NAME_WEAK : 0;
    /* A first half: "Franco-" of "Franco-German". */
    if (flags & DGM_PLACE_ADJ && name.ptr[name.len - 1] == '-') {
        flags |= DGM_NAME_CONTEXT;
    }
    dgm_err code = dgm_names_add(&self->names, name, place,
                                 flags | word_flags(self, name));
    if (code == DGM_ERR_LIMIT) {
        return dgm_table_error(at, "a name has too many words");
    }
    return code;
}

dgm_err dgm_gazetteer_add_names(dgm_gazetteer_builder *self,
                                const dgm_table_row *at, dgm_str list,
                                uint32_t place, uint32_t flags)
{
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= list.len; i++) {
        if (i < list.len && list.ptr[i] != '|') {
            continue;
        }
        if (i > begin) {
            dgm_str name = {list.ptr + begin, i - begin};
            DGM_TRY(dgm_gazetteer_add_name(self, at, name, place, flags));
        }
        begin = i + 1;
    }
    return DGM_ERR_OK;
}

/* Appends a first name to the text; *offset is where it begins. */
static dgm_err add_text(dgm_gazetteer_builder *self, const dgm_table_row *at,
                        dgm_str name, uint32_t *offset)
{
    if (name.len == 0 || name.len > 255) {
        return dgm_table_error(at, "a name of 1 to 255 bytes is expected");
    }
    *offset = (uint32_t)self->text.len;
    dgm_buf_char(&self->text, (char)(unsigned char)name.len);
    dgm_buf_str(&self->text, name);
    return DGM_ERR_OK;
}

dgm_err dgm_gazetteer_rename(dgm_gazetteer_builder *self,
                             const dgm_table_row *at, dgm_str name,
                             uint32_t place)
{
    DGM_TRY(add_text(self, at, name, &self->place.at[place].name));
    return dgm_gazetteer_add_name(self, at, name, place, 0);
}

dgm_err dgm_gazetteer_add_place(dgm_gazetteer_builder *self,
                                const dgm_table_row *at, dgm_str name,
                                dgm_place_entry *entry, uint32_t *number)
{
    DGM_TRY(add_text(self, at, name, &entry->name));
    *number = self->place.count;
    if (entry->geonames != 0) {
        dgm_gazetteer_put_key(self, dgm_gazetteer_number_key(entry->geonames),
                              *number);
    }
    DGM_TRY(dgm_vec_push(&self->arena, &self->place, entry));
    return dgm_gazetteer_add_name(self, at, name, *number, 0);
}

/* ------------------------------------------------------------------- file */

static int compare_members(const void *a, const void *b)
{
    const dgm_place_member *x = a;
    const dgm_place_member *y = b;
    return x->region != y->region
               ? (x->region > y->region ? 1 : -1)
               : (x->member > y->member) - (x->member < y->member);
}

dgm_err
dgm_gazetteer_lay_out(dgm_gazetteer_builder *self,
                      dgm_section_source section[DGM_GAZETTEER_SECTIONS])
{
    DGM_TRY(self->text.failed);
    if (self->member.count > 0) {
        qsort(self->member.at, self->member.count, sizeof *self->member.at,
              compare_members);
    }
    const dgm_section_source own[] = {
        {"place", self->place.at, self->place.count * sizeof *self->place.at},
        {"state", self->state.at, self->state.count * sizeof *self->state.at},
        {"text", self->text.ptr, self->text.len},
        {"given", self->given.at, self->given.count * sizeof *self->given.at},
        {"code", self->code.at, self->code.count * sizeof *self->code.at},
        {"member", self->member.at,
         self->member.count * sizeof *self->member.at}};
    memcpy(section, own, sizeof own);
    return dgm_names_end(&self->names, 'p', section + 6);
}

dgm_err dgm_gazetteer_begin(dgm_gazetteer_builder *self, dgm_error *err)
{
    *self = (dgm_gazetteer_builder){.err = err};
    dgm_arena_init(&self->arena, 0);
    dgm_buf_init(&self->text, (size_t)64 << 20);
    dgm_names_begin(&self->names, &self->arena);
    self->slot_key =
        dgm_arena_array(&self->arena, DGM_GAZETTEER_SLOTS, sizeof(uint64_t));
    self->slot_place =
        dgm_arena_array(&self->arena, DGM_GAZETTEER_SLOTS, sizeof(uint32_t));
    if (!self->slot_key || !self->slot_place) {
        return DGM_ERR_MEMORY;
    }
    memset(self->slot_place, 0xFF, DGM_GAZETTEER_SLOTS * sizeof(uint32_t));
    return DGM_ERR_OK;
}

void dgm_gazetteer_end(dgm_gazetteer_builder *self)
{
    dgm_buf_release(&self->text);
    dgm_arena_release(&self->arena);
}
