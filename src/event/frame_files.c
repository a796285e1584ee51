/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Frames made from files: the program's own first, then what is laid over
 * them.
 */
#include "base/files.h"
#include "event/frame_source.h"

#include <stdlib.h>

#define ENTRIES (1U << 14)

static dgm_err no_memory(dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                         dgm_err_message(DGM_ERR_MEMORY));
}

static dgm_frames *frames_new(void)
{
    dgm_frames *self = calloc(1, sizeof *self);
    if (self) {
        dgm_arena_init(&self->arena, 0);
        self->entry = calloc(ENTRIES, sizeof *self->entry);
        self->entry_mask = ENTRIES - 1;
    }
    if (self && self->entry == NULL) {
        dgm_frames_close(self);
        self = NULL;
    }
    return self;
}

void dgm_frames_close(dgm_frames *self)
{
    if (self) {
        dgm_arena_release(&self->arena);
        free(self->entry);
        free(self);
    }
}

/* Reads the files of a path, codes before frames. */
static dgm_err read_path(dgm_frame_reader *reader, const char *path,
                         const char *ending, dgm_error *err)
{
    dgm_arena arena;
    dgm_paths files = {0};
    dgm_arena_init(&arena, 0);
    dgm_err code = dgm_files_list(&arena, path, ending, &files, err);
    for (uint32_t i = 0; code == DGM_ERR_OK && i < files.count; i++) {
        dgm_str text;
        dgm_str file = dgm_str_from(files.at[i].path);
        if (!dgm_str_ends(file, ending)) {
            continue; /* a path that is a file of another kind */
        }
        code = dgm_file_read(&arena, files.at[i].path, &text, err);
        if (code == DGM_ERR_OK) {
            code = dgm_frames_read_text(reader, file, text);
        }
    }
    dgm_arena_release(&arena);
    return code;
}

static dgm_err read_all(dgm_frame_reader *reader, const char *folder,
                        const char *const *overlay, uint32_t count,
                        dgm_error *err)
{
    DGM_TRY(read_path(reader, folder, DGM_CODES_FILE, err));
    DGM_TRY(read_path(reader, folder, DGM_FRAME_ENDING, err));
    if (reader->frames->code.count == 0) {
        return dgm_error_set(err, DGM_ERR_NOT_FOUND, folder, 0, -1,
                             "no " DGM_CODES_FILE " there");
    }
    reader->report->frames = count > 0 ? 0 : reader->report->frames;
    for (uint32_t i = 0; i < count; i++) {
        reader->layer = (uint8_t)(i < 255 ? i + 1 : 255);
        DGM_TRY(read_path(reader, overlay[i], DGM_FRAME_ENDING, err));
    }
    return DGM_ERR_OK;
}

/* Gives the frames away, or NULL when there were errors. */
static dgm_err finish(dgm_frame_reader *reader, dgm_err code, dgm_frames **out,
                      dgm_error *err)
{
    code = code == DGM_ERR_OK ? dgm_frames_read_end(reader) : code;
    code = dgm_arena_settle(&reader->frames->arena, code);
    if (code == DGM_ERR_MEMORY) {
        code = no_memory(err);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_report_error(reader->report, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_frames_close(reader->frames);
        reader->frames = NULL;
    }
    *out = reader->frames;
    return code;
}

dgm_err dgm_frames_read(dgm_frames **out, const char *folder,
                        const char *const *overlay, uint32_t count,
                        dgm_report *report, dgm_error *err)
{
    dgm_frame_reader reader = {.frames = frames_new(), .report = report};
    *out = NULL;
    if (reader.frames == NULL) {
        return no_memory(err);
    }
    return finish(&reader, read_all(&reader, folder, overlay, count, err), out,
                  err);
}

dgm_err dgm_frames_open(dgm_frames **out, const char *folder,
                        const char *const *overlay, uint32_t count,
                        dgm_error *err)
{
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code = dgm_frames_read(out, folder, overlay, count, &report, err);
    dgm_arena_release(&report.arena);
    return code;
}

dgm_err dgm_frames_parse(dgm_frames **out, dgm_str codes, dgm_str text,
                         const char *name, dgm_error *err)
{
    dgm_report report = {0};
    dgm_frame_reader reader = {.frames = frames_new(), .report = &report};
    *out = NULL;
    if (reader.frames == NULL) {
        return no_memory(err);
    }
    dgm_arena_init(&report.arena, 0);
    dgm_err code =
        dgm_frames_read_text(&reader, DGM_STR(DGM_CODES_FILE), codes);
    if (code == DGM_ERR_OK) {
        code = dgm_frames_read_text(&reader, dgm_str_from(name), text);
    }
    code = finish(&reader, code, out, err);
    dgm_arena_release(&report.arena);
    return code;
}
