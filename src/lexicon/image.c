/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/image.h"
#include "lexicon/lexicon.h"

/* A lexicon file may come from anybody, so that nothing in it is believed:
 * every number must point inside its section before anything reads it. */

static dgm_err corrupt(const dgm_mapped *file, dgm_error *err,
                       const char *what)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, file->path, 0, -1,
                         "lexicon: %s", what);
}

static dgm_err section(const dgm_mapped *file, const char *name, size_t item,
                       dgm_section *found, uint32_t *count, dgm_error *err)
{
    DGM_TRY(dgm_mapped_section(file, name, item, found, err));
    if (found->len / item >= UINT32_MAX / 2) {
        return corrupt(file, err, "a section is too large");
    }
    *count = (uint32_t)(found->len / item);
    return DGM_ERR_OK;
}

static bool run_fits(lex_run run, uint32_t count)
{
    return run.first <= count && run.count <= count - run.first;
}

static bool text_fits(const lex_image *self, lex_text text)
{
    return text.at <= self->text.len && text.len <= self->text.len - text.at;
}

static bool country_fits(const char country[4])
{
    return country[3] == '\0';
}

static bool sectors_fit(uint8_t sector, const uint8_t *secondary,
                        uint8_t count)
{
    bool fit = sector < DGM_SECTOR_COUNT && count <= 4;
    for (uint8_t i = 0; fit && i < count; i++) {
        fit = secondary[i] < DGM_SECTOR_COUNT;
    }
    return fit;
}

static bool entries_fit(const lex_image *self)
{
    for (uint32_t i = 0; i < self->entry_count; i++) {
        const lex_entry_row *row = &self->entry[i];
        if (!text_fits(self, row->key) ||
            !run_fits(row->name, self->name_count) || row->name.count == 0 ||
            !run_fits(row->code, self->code_count) ||
            !run_fits(row->part, self->part_count) ||
            !run_fits(row->office, self->office_count) ||
            row->kind >= DGM_ACTOR_KIND_COUNT ||
            row->after >= DGM_SECTOR_COUNT) {
            return false;
        }
    }
    return true;
}

static bool names_fit(const lex_image *self)
{
    for (uint32_t i = 0; i < self->name_count; i++) {
        const lex_name_row *row = &self->name[i];
        uint32_t owners =
            row->kind >= LEX_NAME_ROLE ? self->role_count : self->entry_count;
        if (!text_fits(self, row->text) || row->kind >= LEX_NAME_KINDS ||
            row->owner >= owners || !country_fits(row->country) ||
            (row->context != DGM_NONE && row->context >= self->entry_count)) {
            return false;
        }
    }
    return true;
}

static bool codes_fit(const lex_image *self)
{
    for (uint32_t i = 0; i < self->code_count; i++) {
        const lex_code_row *row = &self->code[i];
        if (!country_fits(row->country) ||
            !sectors_fit(row->sector, row->secondary, row->secondary_count)) {
            return false;
        }
    }
    for (uint32_t i = 0; i < self->role_count; i++) {
        const lex_role_row *row = &self->role[i];
        if (!run_fits(row->name, self->name_count) ||
            row->type >= DGM_ROLE_TYPES || !country_fits(row->country) ||
            !sectors_fit(row->sector, row->secondary, row->secondary_count)) {
            return false;
        }
    }
    return true;
}

static bool links_fit(const lex_image *self, uint32_t held_count)
{
    bool fit = held_count == self->office_count;
    for (uint32_t i = 0; fit && i < self->part_count; i++) {
        fit = self->part[i].parent < self->entry_count &&
              self->part[i].type < DGM_PART_COUNT;
    }
    for (uint32_t i = 0; fit && i < self->office_count; i++) {
        const lex_office_row *row = &self->office[i];
        fit = text_fits(self, row->text) && row->of < self->entry_count &&
              row->holder < self->entry_count &&
              (row->role == DGM_NONE || row->role < self->role_count) &&
              self->held[i] < self->office_count;
    }
    return fit;
}

dgm_err dgm_lex_image_read(lex_image *self, const dgm_mapped *file,
                           dgm_error *err)
{
    uint32_t held_count = 0;
    dgm_section found;
    *self = (lex_image){0};
    DGM_TRY(section(file, "text", 1, &found, &self->text.len, err));
    self->text.ptr = (const char *)found.ptr;
#define READ(list, type, count)                                               \
    DGM_TRY(section(file, #list, sizeof(type), &found, count, err));          \
    self->list = (const type *)(const void *)found.ptr
    READ(entry, lex_entry_row, &self->entry_count);
    READ(name, lex_name_row, &self->name_count);
    READ(code, lex_code_row, &self->code_count);
    READ(part, lex_part_row, &self->part_count);
    READ(office, lex_office_row, &self->office_count);
    READ(role, lex_role_row, &self->role_count);
    READ(held, uint32_t, &held_count);
#undef READ
    if (!entries_fit(self) || !names_fit(self) || !codes_fit(self) ||
        !links_fit(self, held_count)) {
        return corrupt(file, err, "a number points to nothing");
    }
    DGM_TRY(dgm_lex_image_lists(self, file, err));
    return dgm_names_read(&self->names, file, 'n', self->name_count, err);
}
