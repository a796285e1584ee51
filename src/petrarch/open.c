/* SPDX-License-Identifier: Apache-2.0 */
/* A folder of dictionaries. */
#include "petrarch/readers.h"

#include "base/files.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a file holds, by a word in its name; the first that fits. */
static const struct {
    const char *word;
    dgm_petr_reader *read; /* NULL: not used */
} kinds[] = {
    {"actors", dgm_petr_read_actors},
    {"agents", dgm_petr_read_agents},
    {"discard", dgm_petr_read_discards},
    {"ontology", dgm_petr_read_ontology},
    {"verbs", dgm_petr_read_verbs},
    {"cameo", dgm_petr_read_verbs},
    {"issue", NULL},
    {"preposition", NULL},
    {"readme", NULL},
    {"license", NULL},
};
#define KINDS (sizeof kinds / sizeof *kinds)

uint32_t dgm_petrarch_unread(const dgm_petrarch *self, const char **first)
{
    *first = self->first_unread;
    return self->unread;
}

static size_t kind_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    size_t len = strlen(name);
    for (size_t k = 0; k < KINDS; k++) {
        size_t size = strlen(kinds[k].word);
        for (size_t i = 0; i + size <= len; i++) {
            if (dgm_same_letters(name + i, kinds[k].word, size)) {
                return k;
            }
        }
    }
    return KINDS;
}

static dgm_err read_file(dgm_petrarch *self, const char *path, dgm_error *err)
{
    size_t kind = kind_of(path);
    dgm_str bytes;
    if (kind == KINDS) {
        return dgm_error_set(err, DGM_ERR_SYNTAX, path, 0, -1,
                             "no dictionary of PETRARCH by its name; expected "
                             "one with \"actors\", \"agents\", \"verbs\" or "
                             "\"CAMEO\", \"discards\" or \"ontology\"");
    }
    if (kinds[kind].read == NULL) {
        return DGM_ERR_OK;
    }
    if (kinds[kind].read == dgm_petr_read_verbs && self->block.count > 0) {
        return dgm_error_set(err, DGM_ERR_SYNTAX, path, 0, -1,
                             "a second dictionary of verbs; keep one in the "
                             "folder");
    }
    DGM_TRY(dgm_file_read(&self->arena, path, &bytes, err));
    return kinds[kind].read(self, path, bytes);
}

static dgm_err read_folder(dgm_petrarch *self, const char *folder,
                           dgm_error *err)
{
    dgm_paths files = {0};
    DGM_TRY(dgm_files_list(&self->arena, folder, "", &files, err));
    for (uint32_t i = 0; i < files.count; i++) {
        DGM_TRY(read_file(self, files.at[i].path, err));
    }
    if (self->verb.count == 0 || self->actor.count == 0) {
        return dgm_error_set(err, DGM_ERR_NOT_FOUND, folder, 0, -1,
                             "no %s among these dictionaries",
                             self->verb.count == 0 ? "verbs" : "actors");
    }
    dgm_phrases_sort(&self->actors);
    dgm_phrases_sort(&self->agents);
    dgm_phrases_sort(&self->discards);
    return DGM_ERR_OK;
}

dgm_err dgm_petrarch_open(dgm_petrarch **out, const char *folder,
                          dgm_error *err)
{
    dgm_petrarch *self = calloc(1, sizeof *self);
    *out = NULL;
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, folder, 0, -1,
                             "out of memory");
    }
    dgm_arena_init(&self->arena, 0);
    dgm_err code = read_folder(self, folder, err);
    dgm_err reason = dgm_arena_settle(&self->arena, code);
    if (reason != code) {
        code = dgm_error_set(err, reason, folder, 0, -1, "%s",
                             dgm_err_message(reason));
    }
    if (code != DGM_ERR_OK) {
        dgm_petrarch_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

void dgm_petrarch_close(dgm_petrarch *self)
{
    if (self) {
        dgm_arena_release(&self->arena);
        free(self);
    }
}
