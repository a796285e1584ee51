/* SPDX-License-Identifier: Apache-2.0 */
/* Importing a list: its files, its reader, and the head of what is written. */
#include "lexicon/import.h"

#include "base/files.h"

#include <stdio.h>
#include <string.h>

static const char *const prefixes[DGM_IMPORT_COUNT] = {"petrarch", "ucdp",
                                                       "table"};

static bool name_has(dgm_str path, const char *what)
{
    size_t len = strlen(what);
    for (uint32_t i = 0; i + len <= path.len; i++) {
        if (memcmp(path.ptr + i, what, len) == 0) {
            return true;
        }
    }
    return false;
}

/* The part of a path behind its last slash. */
static dgm_str base_name(dgm_str path)
{
    uint32_t begin = path.len;
    while (begin > 0 && path.ptr[begin - 1] != '/') {
        begin--;
    }
    return (dgm_str){path.ptr + begin, path.len - begin};
}

static dgm_err run_text(lex_import *self, dgm_import_kind kind, dgm_str path,
                        dgm_str text)
{
    dgm_str name = base_name(path);
    self->where = (lex_where){.file = self->model.file.count};
    DGM_TRY(dgm_vec_push(self->model.arena, &self->model.file, &path));
    switch (kind) {
    case DGM_IMPORT_UCDP:
        return dgm_lex_import_ucdp(self, text);
    case DGM_IMPORT_TABLE:
        return dgm_lex_import_table(self, text);
    default:
        break;
    }
    if (name_has(name, "agents")) {
        return dgm_lex_import_agents(self, text);
    }
    if (name_has(name, "actors")) {
        return dgm_lex_import_actors(self, text);
    }
    return IMPORT_SAY(self, true,
                      "not read; expected \"actors\" or \"agents\" in the "
                      "name of a dictionary");
}

static void write_head(lex_import *self, dgm_str path)
{
    dgm_buf_text(self->out,
                 "# SPDX-License-Identifier: LicenseRef-imported-list\n"
                 "# Written by \"dragoman lexicon import\".\n");
    self->list = base_name(path);
}

dgm_err dgm_lexicon_import_text(dgm_import_kind kind, dgm_str name,
                                dgm_str text, dgm_buf *out, dgm_report *report)
{
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    lex_import self = {.model = {.arena = &arena, .report = report},
                       .out = out,
                       .prefix = prefixes[kind],
                       .one_owner = kind != DGM_IMPORT_TABLE,
                       .latest = DGM_DAY_PAST};
    write_head(&self, name);
    dgm_err code = dgm_arena_settle(&arena, run_text(&self, kind, name, text));
    dgm_arena_release(&arena);
    return code == DGM_ERR_OK ? out->failed : code;
}

static dgm_err run_files(lex_import *self, dgm_import_kind kind,
                         const char *path, dgm_error *err)
{
    dgm_paths files = {0};
    DGM_TRY(dgm_files_list(self->model.arena, path, ".txt", &files, err));
    for (uint32_t i = 0; i < files.count; i++) {
        dgm_str text;
        const char *file = files.at[i].path;
        DGM_TRY(dgm_file_read(self->model.arena, file, &text, err));
        dgm_err code = run_text(self, kind, dgm_str_from(file), text);
        if (code != DGM_ERR_OK) {
            return dgm_error_set(err, code, file, 0, -1, "%s",
                                 dgm_err_message(code));
        }
    }
    if (self->out->failed == DGM_ERR_MEMORY) {
        return DGM_ERR_MEMORY;
    }
    return self->out->failed
               ? dgm_error_set(err, DGM_ERR_LIMIT, path, 0, -1,
                               "the result is larger than 256 MiB")
               : DGM_ERR_OK;
}

dgm_err dgm_lexicon_import(dgm_import_kind kind, const char *path,
                           dgm_buf *out, dgm_report *report, dgm_error *err)
{
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    lex_import self = {.model = {.arena = &arena, .report = report},
                       .out = out,
                       .prefix = prefixes[kind],
                       .one_owner = kind != DGM_IMPORT_TABLE,
                       .latest = DGM_DAY_PAST};
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/') {
        len--;
    }
    write_head(&self, (dgm_str){path, (uint32_t)len});
    dgm_err code = dgm_arena_settle(&arena, run_files(&self, kind, path, err));
    if (code == DGM_ERR_OK && report->errors > 0) {
        code = DGM_ERR_SYNTAX;
    }
    dgm_arena_release(&arena);
    return code;
}
