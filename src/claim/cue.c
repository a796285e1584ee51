/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cues in memory: words go into one chained table keyed by the hash of their
 * first word.
 */
#include "claim/cue.h"

#include "base/files.h"
#include "claim/cue_source.h"

#include <stdlib.h>
#include <string.h>

#define CUE_ENDING ".cue"
#define NO_ENTRY   UINT32_MAX

static int compare_values(const void *a, const void *b)
{
    const dgm_cue_value *left = a;
    const dgm_cue_value *right = b;
    return (left->key > right->key) - (left->key < right->key);
}

/* Puts an entry into the chain of its first word: longer ones come first. */
static void link_entry(dgm_cues *self, uint32_t i)
{
    dgm_cue_entry *entry = &self->entry.at[i];
    uint32_t at = (uint32_t)entry->word[0] & (self->slot_count - 1);
    while (self->slot[at] != 0 &&
           self->entry.at[self->slot[at] - 1].word[0] != entry->word[0]) {
        at = (at + 1) & (self->slot_count - 1);
    }
    uint32_t *link = &self->slot[at];
    uint32_t follower = *link == 0 ? NO_ENTRY : *link - 1;
    if (follower == NO_ENTRY ||
        self->entry.at[follower].count <= entry->count) {
        entry->next = follower;
        *link = i + 1;
        return;
    }
    dgm_cue_entry *before = &self->entry.at[follower];
    while (before->next != NO_ENTRY &&
           self->entry.at[before->next].count > entry->count) {
        before = &self->entry.at[before->next];
    }
    entry->next = before->next;
    before->next = i;
}

/* Makes the look-up table.  Among equally long entries of one key those of
 * higher layers come first, then the order of the sources. */
static dgm_err link_entries(dgm_cues *self)
{
    self->slot_count = 16;
    while (self->slot_count < 2 * self->entry.count) {
        self->slot_count *= 2;
    }
    self->slot =
        dgm_arena_array(&self->arena, self->slot_count, sizeof *self->slot);
    if (!self->slot) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t layer = 0; layer <= self->layers; layer++) {
        for (uint32_t i = self->entry.count; i-- > 0;) {
            const dgm_cue_entry *entry = &self->entry.at[i];
            if (entry->layer == layer && !entry->dropped) {
                link_entry(self, i);
            }
        }
    }
    if (self->value.count > 1) {
        qsort(self->value.at, self->value.count, sizeof *self->value.at,
              compare_values);
    }
    return DGM_ERR_OK;
}

static dgm_cues *new_cues(void)
{
    dgm_cues *self = calloc(1, sizeof *self);
    if (self) {
        dgm_arena_init(&self->arena, (size_t)64 << 20);
    }
    return self;
}

static dgm_err no_memory(dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                         dgm_err_message(DGM_ERR_MEMORY));
}

static dgm_err read_path(dgm_cue_reader *reader, const char *path,
                         dgm_error *err)
{
    dgm_arena arena;
    dgm_paths files = {0};
    dgm_arena_init(&arena, 0);
    dgm_err code = dgm_files_list(&arena, path, CUE_ENDING, &files, err);
    for (uint32_t i = 0; code == DGM_ERR_OK && i < files.count; i++) {
        dgm_str text;
        dgm_str file = dgm_str_from(files.at[i].path);
        if (!dgm_str_ends(file, CUE_ENDING)) {
            continue; /* a path that is a file of another kind */
        }
        code = dgm_file_read(&arena, files.at[i].path, &text, err);
        if (code == DGM_ERR_OK) {
            code = dgm_cues_read_text(reader, file, text);
        }
    }
    dgm_arena_release(&arena);
    return code;
}

static dgm_err read_all(dgm_cue_reader *reader, const char *folder,
                        const char *const *overlay, uint32_t count,
                        dgm_error *err)
{
    DGM_TRY(read_path(reader, folder, err));
    if (reader->cues->group.count == 0 && reader->report->errors == 0) {
        return dgm_error_set(err, DGM_ERR_NOT_FOUND, folder, 0, -1,
                             "no cue sources (*" CUE_ENDING ")");
    }
    reader->report->cues = count > 0 ? 0 : reader->report->cues;
    for (uint32_t i = 0; i < count; i++) {
        reader->cues->layers = (uint8_t)(i < 255 ? i + 1 : 255);
        DGM_TRY(read_path(reader, overlay[i], err));
    }
    return DGM_ERR_OK;
}

/* Gives the cues away, or NULL when there were errors. */
static dgm_err finish(dgm_cue_reader *reader, dgm_err code, dgm_cues **out,
                      dgm_error *err)
{
    code = code == DGM_ERR_OK ? link_entries(reader->cues) : code;
    code = dgm_arena_settle(&reader->cues->arena, code);
    if (code == DGM_ERR_MEMORY) {
        code = no_memory(err);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_report_error(reader->report, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_cues_close(reader->cues);
        reader->cues = NULL;
    }
    *out = reader->cues;
    return code;
}

dgm_err dgm_cues_read(dgm_cues **out, const char *folder,
                      const char *const *overlay, uint32_t count,
                      dgm_report *report, dgm_error *err)
{
    dgm_cue_reader reader = {.cues = new_cues(), .report = report};
    *out = NULL;
    if (reader.cues == NULL) {
        return no_memory(err);
    }
    return finish(&reader, read_all(&reader, folder, overlay, count, err), out,
                  err);
}

dgm_err dgm_cues_open(dgm_cues **out, const char *folder,
                      const char *const *overlay, uint32_t count,
                      dgm_error *err)
{
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code = dgm_cues_read(out, folder, overlay, count, &report, err);
    dgm_arena_release(&report.arena);
    return code;
}

dgm_err dgm_cues_from_text(dgm_cues **out, const char *name, dgm_str text,
                           dgm_error *err)
{
    dgm_report report = {0};
    dgm_cue_reader reader = {.cues = new_cues(), .report = &report};
    *out = NULL;
    if (reader.cues == NULL) {
        return no_memory(err);
    }
    dgm_arena_init(&report.arena, 0);
    dgm_err code =
        finish(&reader, dgm_cues_read_text(&reader, dgm_str_from(name), text),
               out, err);
    dgm_arena_release(&report.arena);
    return code;
}

void dgm_cues_close(dgm_cues *self)
{
    if (self) {
        dgm_arena_release(&self->arena);
        free(self);
    }
}

const dgm_cue_entry *dgm_cues_find(const dgm_cues *self, uint64_t key)
{
    uint32_t at = (uint32_t)key & (self->slot_count - 1);
    while (self->slot[at] != 0) {
        const dgm_cue_entry *entry = &self->entry.at[self->slot[at] - 1];
        if (entry->word[0] == key) {
            return entry;
        }
        at = (at + 1) & (self->slot_count - 1);
    }
    return NULL;
}

const dgm_cue_entry *dgm_cues_next(const dgm_cues *self,
                                   const dgm_cue_entry *entry)
{
    return entry->next == NO_ENTRY ? NULL : &self->entry.at[entry->next];
}

bool dgm_cues_value(const dgm_cues *self, uint64_t key, float *value)
{
    uint32_t low = 0;
    uint32_t high = self->value.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (self->value.at[middle].key == key) {
            *value = self->value.at[middle].value;
            return true;
        }
        if (self->value.at[middle].key < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

uint8_t dgm_commit_certainty(uint32_t commit)
{
    static const uint8_t certainty[DGM_COMMIT_COUNT] = {
        DGM_CERTAINTY_CERTAIN,       DGM_CERTAINTY_CERTAIN,
        DGM_CERTAINTY_PROBABLE,      DGM_CERTAINTY_POSSIBLE,
        DGM_CERTAINTY_POSSIBLE,      DGM_CERTAINTY_PROBABLE,
        DGM_CERTAINTY_CERTAIN,       DGM_CERTAINTY_CERTAIN,
        DGM_CERTAINTY_UNDERSPECIFIED};
    return certainty[commit];
}

uint8_t dgm_commit_polarity(uint32_t commit)
{
    static const uint8_t polarity[DGM_COMMIT_COUNT] = {
        DGM_POLARITY_POS,           DGM_POLARITY_POS,
        DGM_POLARITY_POS,           DGM_POLARITY_POS,
        DGM_POLARITY_NEG,           DGM_POLARITY_NEG,
        DGM_POLARITY_NEG,           DGM_POLARITY_UNDERSPECIFIED,
        DGM_POLARITY_UNDERSPECIFIED};
    return polarity[commit];
}
