/*
 * From paths to a lexicon: reading source files and folders, compiling,
 * opening, and laying overlays on top.
 */
#include "lexicon/handle.h"
#include "lexicon/model.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define FILE_MAX         ((size_t)64 << 20)
#define FILES_MAX        10000
#define FOLDER_DEPTH_MAX 8

typedef struct path_item {
    char *path;
    uint32_t depth;
} path_item;

typedef DGM_VEC(path_item) path_list;

static dgm_err io_error(const char *path, dgm_error *err)
{
    int reason = errno;
    return dgm_error_system(err,
                            reason == ENOENT ? DGM_ERR_NOT_FOUND : DGM_ERR_IO,
                            path, "", reason);
}

static dgm_err no_memory(dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                         dgm_err_message(DGM_ERR_MEMORY));
}

static int compare_paths(const void *left, const void *right)
{
    return strcmp(((const path_item *)left)->path,
                  ((const path_item *)right)->path);
}

static bool is_source(const char *name)
{
    size_t len = strlen(name);
    return len > 4 && strcmp(name + len - 4, ".lex") == 0;
}

/* Lists what a folder holds: its .lex files and its subfolders. */
static dgm_err list_folder(dgm_arena *arena, path_item folder, path_list *out,
                           dgm_error *err)
{
    DIR *dir = opendir(folder.path);
    if (dir == NULL) {
        return io_error(folder.path, err);
    }
    dgm_err code = DGM_ERR_OK;
    const struct dirent *item;
    /* NOLINTNEXTLINE(concurrency-mt-unsafe): no other thread has this DIR */
    while (code == DGM_ERR_OK && (item = readdir(dir)) != NULL) {
        struct stat status;
        size_t len = strlen(folder.path) + strlen(item->d_name) + 2;
        char *path = dgm_arena_alloc(arena, len);
        if (path == NULL) {
            code = no_memory(err);
            break;
        }
        (void)snprintf(path, len, "%s/%s", folder.path, item->d_name);
        if (item->d_name[0] == '.' || stat(path, &status) != 0 ||
            !(S_ISDIR(status.st_mode) || is_source(item->d_name))) {
            continue;
        }
        path_item found = {path, folder.depth + 1};
        if (out->count >= FILES_MAX || found.depth > FOLDER_DEPTH_MAX) {
            code = dgm_error_set(err, DGM_ERR_LIMIT, path, 0, -1,
                                 "too many files or folders");
        } else {
            code = dgm_vec_push(arena, out, &found);
        }
    }
    (void)closedir(dir);
    return code;
}

/* Replaces folders by their files until only files are left, in the order of
 * their paths. */
static dgm_err list_files(dgm_arena *arena, const char *path, path_list *out,
                          dgm_error *err)
{
    path_list open = {0};
    path_item start = {dgm_arena_copy(arena, path, strlen(path)), 0};
    if (start.path == NULL) {
        return no_memory(err);
    }
    DGM_TRY(dgm_vec_push(arena, &open, &start));
    for (uint32_t i = 0; i < open.count; i++) {
        struct stat status;
        path_item item = open.at[i];
        if (stat(item.path, &status) != 0) {
            return io_error(item.path, err);
        }
        if (S_ISDIR(status.st_mode)) {
            DGM_TRY(list_folder(arena, item, &open, err));
        } else {
            DGM_TRY(dgm_vec_push(arena, out, &item));
        }
    }
    if (out->count > 0) {
        qsort(out->at, out->count, sizeof *out->at, compare_paths);
    }
    return DGM_ERR_OK;
}

static dgm_err read_file(dgm_arena *arena, const char *path, dgm_str *out,
                         dgm_error *err)
{
    FILE *file = fopen(path, "rb");
    struct stat status;
    if (file == NULL) {
        return io_error(path, err);
    }
    if (stat(path, &status) != 0 || status.st_size < 0 ||
        (size_t)status.st_size > FILE_MAX) {
        (void)fclose(file);
        return dgm_error_set(err, DGM_ERR_LIMIT, path, 0, -1,
                             "the source is larger than 64 MiB");
    }
    size_t size = (size_t)status.st_size;
    char *text = dgm_arena_alloc(arena, size + 1);
    size_t got = text ? fread(text, 1, size, file) : 0;
    (void)fclose(file);
    if (text == NULL) {
        return no_memory(err);
    }
    *out = (dgm_str){text, (uint32_t)got};
    return DGM_ERR_OK;
}

static dgm_err parse_path(lex_model *model, const char *path, dgm_error *err)
{
    path_list files = {0};
    DGM_TRY(list_files(model->arena, path, &files, err));
    for (uint32_t i = 0; i < files.count; i++) {
        dgm_str text = {NULL, 0};
        DGM_TRY(read_file(model->arena, files.at[i].path, &text, err));
        DGM_TRY(lex_parse(model, dgm_str_from(files.at[i].path), text));
    }
    return DGM_ERR_OK;
}

/* The first error of the report, as the error of the call. */
static dgm_err report_error(const dgm_lexicon_report *report, dgm_error *err)
{
    for (uint32_t i = 0; i < report->note.count; i++) {
        const dgm_lexicon_note *note = &report->note.at[i];
        if (!note->warning) {
            char file[256];
            (void)snprintf(file, sizeof file, "%.*s", (int)note->file.len,
                           note->file.ptr);
            return dgm_error_set(err, DGM_ERR_SYNTAX, file, note->line, -1,
                                 "%.*s", (int)note->message.len,
                                 note->message.ptr);
        }
    }
    return report->errors == 0 ? DGM_ERR_OK
                               : dgm_error_set(err, DGM_ERR_SYNTAX, NULL, 0,
                                               -1, "the lexicon has errors");
}

/* Errors of a line keep later steps from running on half-read data. */
static dgm_err finish(lex_model *model, dgm_section_source *section,
                      dgm_error *err)
{
    dgm_err code = lex_check(model);
    if (code == DGM_ERR_OK) {
        code = report_error(model->report, err);
    } else {
        return dgm_error_set(err, code, NULL, 0, -1, "%s",
                             dgm_err_message(code));
    }
    return code == DGM_ERR_OK ? lex_pack(model, section) : code;
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
                          dgm_lexicon_report *report, dgm_error *err)
{
    dgm_section_source section[LEX_SECTIONS];
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    lex_model model = {.arena = &arena, .report = report};
    dgm_err code = parse_all(&model, path, count, section, err);
    dgm_arena_release(&arena);
    return code;
}

dgm_err dgm_lexicon_build(const char *const *path, uint32_t count,
                          const char *out, dgm_lexicon_report *report,
                          dgm_error *err)
{
    dgm_section_source section[LEX_SECTIONS];
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    lex_model model = {.arena = &arena, .report = report};
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
        code = lex_image_read(&self->image, &self->file, err);
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
    dgm_lexicon_report report = {0};
    dgm_arena arena;
    dgm_arena_init(&report.arena, 0);
    dgm_arena_init(&arena, 0);
    lex_model model = {.arena = &arena, .report = &report};
    dgm_err code = base ? lex_unpack(&model, base) : DGM_ERR_OK;
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
                              const char *name, dgm_lexicon_report *report,
                              dgm_error *err)
{
    dgm_section_source section[LEX_SECTIONS];
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    lex_model model = {.arena = &arena, .report = report};
    *out = NULL;
    dgm_err code = lex_parse(&model, dgm_str_from(name), text);
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
