/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From paths to a lexicon: reading source files and folders, compiling,
 * opening, and laying overlays on top.
 */
#include "base/files.h"
#include "lexicon/handle.h"
#include "lexicon/model.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static dgm_err no_memory(dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                         dgm_err_message(DGM_ERR_MEMORY));
}

static dgm_err parse_path(lex_model *model, const char *path, dgm_error *err)
{
    dgm_paths files = {0};
    DGM_TRY(dgm_files_list(model->arena, path, ".lex", &files, err));
    for (uint32_t i = 0; i < files.count; i++) {
        dgm_str text;
        DGM_TRY(dgm_file_read(model->arena, files.at[i].path, &text, err));
        DGM_TRY(dgm_lex_parse(model, dgm_str_from(files.at[i].path), text));
    }
    return DGM_ERR_OK;
}

/* Errors of a line keep later steps from running on half-read data. */
static dgm_err finish(lex_model *model, dgm_section_source *section,
                      dgm_error *err)
{
    dgm_err code = dgm_lex_check(model);
    if (code == DGM_ERR_OK) {
        DGM_TRY(dgm_report_error(model->report, err));
        code = dgm_lex_pack(model, section);
    }
    return code == DGM_ERR_OK ? code
                              : dgm_error_set(err, code, NULL, 0, -1, "%s",
                                              dgm_err_message(code));
}

static dgm_err parse_all(lex_model *model, const char *const *path,
                         uint32_t count, dgm_section_source *section,
                         dgm_error *err)
{
    for (uint32_t i = 0; i < count; i++) {
        DGM_TRY(parse_path(model, path[i], err));
    }
    return finish(model, section, err);
}

dgm_err dgm_lexicon_check(const char *const *path, uint32_t count,
                          dgm_report *report, dgm_error *err)
{
    dgm_section_source section[LEX_SECTIONS];
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    lex_model model = {.arena = &arena, .report = report};
    dgm_err code = parse_all(&model, path, count, section, err);
    dgm_arena_release(&arena);
    return code;
}

dgm_err dgm_lexicon_build(const char *const *path, uint32_t count, bool whole,
                          const char *out, dgm_report *report, dgm_error *err)
{
    dgm_section_source section[LEX_SECTIONS];
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    lex_model model = {.arena = &arena, .report = report, .whole = whole};
    dgm_err code = parse_all(&model, path, count, section, err);
    if (code == DGM_ERR_OK) {
        code = dgm_mapped_write(out, LEX_MAGIC, LEX_VERSION, section,
                                LEX_SECTIONS, err);
    }
    dgm_arena_release(&arena);
    return code;
}

/* ---------------------------------------------------------------- opening */

static dgm_err open_image(dgm_lexicon **out, dgm_lexicon *self, dgm_err code,
                          dgm_error *err)
{
    if (code == DGM_ERR_OK) {
        code = dgm_lex_image_read(&self->image, &self->file, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_lexicon_close(self);
        self = NULL;
    }
    *out = self;
    return code;
}

static dgm_err open_plain(dgm_lexicon **out, const char *path, dgm_error *err)
{
    dgm_lexicon *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return no_memory(err);
    }
    return open_image(
        out, self,
        dgm_mapped_open(&self->file, path, LEX_MAGIC, LEX_VERSION, err), err);
}

dgm_err dgm_lexicon_wrap(dgm_lexicon **out, const void *bytes, size_t len,
                         dgm_error *err)
{
    dgm_lexicon *self = calloc(1, sizeof *self);
    *out = NULL;
    if (self == NULL) {
        return no_memory(err);
    }
    return open_image(out, self,
                      dgm_mapped_wrap(&self->file, bytes, len, "lexicon",
                                      LEX_MAGIC, LEX_VERSION, err),
                      err);
}

dgm_err dgm_lexicon_check_over(const char *base, const char *const *path,
                               uint32_t count, dgm_report *report,
                               dgm_error *err)
{
    dgm_section_source section[LEX_SECTIONS];
    dgm_lexicon *lexicon = NULL;
    dgm_arena arena;
    DGM_TRY(open_plain(&lexicon, base, err));
    dgm_arena_init(&arena, 0);
    lex_model model = {.arena = &arena, .report = report};
    dgm_err code = dgm_lex_unpack(&model, lexicon);
    model.layer = 1;
    if (code == DGM_ERR_OK) {
        code = parse_all(&model, path, count, section, err);
    }
    dgm_arena_release(&arena);
    dgm_lexicon_close(lexicon);
    return code;
}

/* Makes a lexicon in memory from sections and takes the bytes along. */
static dgm_err open_sections(dgm_lexicon **out,
                             const dgm_section_source *section, dgm_error *err)
{
    void *bytes;
    size_t len;
    DGM_TRY(dgm_mapped_build(LEX_MAGIC, LEX_VERSION, section, LEX_SECTIONS,
                             &bytes, &len, err));
    dgm_err code = dgm_lexicon_wrap(out, bytes, len, err);
    if (*out) {
        (*out)->bytes = bytes;
    } else {
        free(bytes);
    }
    return code;
}

/* Compiles `base` (may be NULL) with the paths on top. */
static dgm_err compile(dgm_lexicon **out, const dgm_lexicon *base,
                       const char *const *path, uint32_t count, dgm_error *err)
{
    dgm_section_source section[LEX_SECTIONS];
    dgm_report report = {0};
    dgm_arena arena;
    dgm_arena_init(&report.arena, 0);
    dgm_arena_init(&arena, 0);
    lex_model model = {.arena = &arena, .report = &report};
    dgm_err code = base ? dgm_lex_unpack(&model, base) : DGM_ERR_OK;
    for (uint32_t i = 0; code == DGM_ERR_OK && i < count; i++) {
        model.layer = (uint8_t)(base == NULL ? 0 : i < 255 ? i + 1 : 255);
        code = parse_path(&model, path[i], err);
    }
    if (code == DGM_ERR_OK) {
        code = finish(&model, section, err);
    }
    if (code == DGM_ERR_OK) {
        code = open_sections(out, section, err);
    }
    dgm_arena_release(&arena);
    dgm_arena_release(&report.arena);
    return code;
}

dgm_err dgm_lexicon_compile(dgm_lexicon **out, const char *const *path,
                            uint32_t count, dgm_error *err)
{
    *out = NULL;
    return compile(out, NULL, path, count, err);
}

dgm_err dgm_lexicon_from_text(dgm_lexicon **out, dgm_str text,
                              const char *name, dgm_report *report,
                              dgm_error *err)
{
    dgm_section_source section[LEX_SECTIONS];
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    lex_model model = {.arena = &arena, .report = report};
    *out = NULL;
    dgm_err code = dgm_lex_parse(&model, dgm_str_from(name), text);
    if (code == DGM_ERR_OK) {
        code = finish(&model, section, err);
    }
    if (code == DGM_ERR_OK) {
        code = open_sections(out, section, err);
    }
    dgm_arena_release(&arena);
    return code;
}

dgm_err dgm_lexicon_open(dgm_lexicon **out, const char *path,
                         const char *const *overlay, uint32_t overlay_count,
                         dgm_error *err)
{
    dgm_lexicon *base = NULL;
    *out = NULL;
    DGM_TRY(open_plain(&base, path, err));
    if (overlay_count == 0) {
        *out = base;
        return DGM_ERR_OK;
    }
    dgm_err code = compile(out, base, overlay, overlay_count, err);
    dgm_lexicon_close(base);
    return code;
}

void dgm_lexicon_close(dgm_lexicon *self)
{
    if (self) {
        dgm_mapped_close(&self->file);
        free(self->bytes);
        free(self);
    }
}
