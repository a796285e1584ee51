/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/walk.h"
#include "base/str.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define NAME_BYTES_MAX ((size_t)1 << 30)
#define PATH_BYTES_MAX ((size_t)1 << 16)

/* One open folder: its names, sorted, and how far we are. */
typedef struct level {
    dgm_buf names;  /* terminated names, one behind the other */
    size_t *offset; /* [count] into names, sorted by name */
    size_t count;
    size_t at;
    size_t prefix; /* bytes of the path that are this folder's, with '/' */
    dev_t device;
    ino_t number;
} level;

struct dgm_walk {
    const char *const *path;
    size_t path_count;
    size_t path_at;
    const char *const *own; /* files of the run's own output */
    size_t own_count;
    const char *list;
    FILE *file; /* the open list */
    bool list_done;
    uint64_t list_line;
    char *line; /* of getline */
    size_t line_cap;
    dgm_buf current;
    size_t depth;
    level open[DGM_WALK_DEPTH];
};

dgm_walk *dgm_walk_new(const char *const *path, size_t path_count,
                       const char *list)
{
    dgm_walk *self = malloc(sizeof *self);
    if (self) {
        memset(self, 0, sizeof *self);
        self->path = path;
        self->path_count = path_count;
        self->list = list;
        dgm_buf_init(&self->current, PATH_BYTES_MAX);
    }
    return self;
}

void dgm_walk_own(dgm_walk *self, const char *const *own, size_t own_count)
{
    self->own = own;
    self->own_count = own_count;
}

static bool leads_to(const char *path, const struct stat *file)
{
    struct stat status;
    return stat(path, &status) == 0 && status.st_dev == file->st_dev &&
           status.st_ino == file->st_ino;
}

bool dgm_walk_same(const char *a, const char *b)
{
    struct stat status;
    return stat(b, &status) == 0 && leads_to(a, &status);
}

static bool is_own(const dgm_walk *self, const struct stat *file)
{
    for (size_t i = 0; i < self->own_count; i++) {
        if (leads_to(self->own[i], file)) {
            return true;
        }
    }
    return false;
}

static void level_close(dgm_walk *self)
{
    level *top = &self->open[--self->depth];
    dgm_buf_release(&top->names);
    free(top->offset);
    *top = (level){0};
}

static void list_close(dgm_walk *self)
{
    if (self->file && self->file != stdin) {
        (void)fclose(self->file);
    }
    self->file = NULL;
    self->list_done = true;
}

void dgm_walk_free(dgm_walk *self)
{
    if (self) {
        while (self->depth > 0) {
            level_close(self);
        }
        list_close(self);
        free(self->line);
        dgm_buf_release(&self->current);
        free(self);
    }
}

bool dgm_walk_skips(dgm_str name)
{
    return dgm_str_starts(name, ".") || dgm_str_starts(name, "README") ||
           dgm_str_starts(name, "LICENSE") || dgm_str_ends(name, "_files");
}

static int name_compare(const void *a, const void *b, void *names)
{
    const char *base = names;
    return strcmp(base + *(const size_t *)a, base + *(const size_t *)b);
}

static dgm_err level_sort(level *top)
{
    top->offset = malloc((top->count ? top->count : 1) * sizeof(size_t));
    if (top->offset == NULL || top->names.failed) {
        return top->names.failed ? top->names.failed : DGM_ERR_MEMORY;
    }
    size_t at = 0;
    for (size_t i = 0; i < top->count; i++) {
        top->offset[i] = at;
        at += strlen(top->names.ptr + at) + 1;
    }
    if (top->count > 0) {
        qsort_r(top->offset, top->count, sizeof(size_t), name_compare,
                top->names.ptr);
    }
    return DGM_ERR_OK;
}

static dgm_err level_read(level *top, const char *path)
{
    DIR *folder = opendir(path);
    if (folder == NULL) {
        return DGM_ERR_IO;
    }
    struct dirent *entry;
    /* Each stream is used by one thread only. */
    while ((entry = readdir(folder)) != NULL) { /* NOLINT */
        if (!dgm_walk_skips(dgm_str_from(entry->d_name))) {
            dgm_buf_add(&top->names, entry->d_name, strlen(entry->d_name) + 1);
            top->count++;
        }
    }
    (void)closedir(folder);
    return level_sort(top);
}

static bool folder_open(const dgm_walk *self, const struct stat *status)
{
    for (size_t i = 0; i < self->depth; i++) {
        if (self->open[i].device == status->st_dev &&
            self->open[i].number == status->st_ino) {
            return true;
        }
    }
    return false;
}

/* Opens the folder in `current`. */
static dgm_err level_open(dgm_walk *self, const struct stat *status,
                          dgm_error *err)
{
    const char *path = self->current.ptr;
    if (folder_open(self, status)) {
        return DGM_ERR_OK;
    }
    if (self->depth == DGM_WALK_DEPTH) {
        return dgm_error_set(err, DGM_ERR_LIMIT, path, 0, -1,
                             "folders nested more than %d deep",
                             DGM_WALK_DEPTH);
    }
    level *top = &self->open[self->depth++];
    *top = (level){.device = status->st_dev, .number = status->st_ino};
    dgm_buf_init(&top->names, NAME_BYTES_MAX);
    dgm_err code = level_read(top, path);
    if (code != DGM_ERR_OK) {
        int reason = errno;
        level_close(self);
        return dgm_error_system(err, code, path, "the folder cannot be read",
                                reason);
    }
    self->current.len--; /* the terminator */
    if (self->current.len > 0 && path[self->current.len - 1] != '/') {
        dgm_buf_char(&self->current, '/');
    }
    top->prefix = self->current.len;
    return DGM_ERR_OK;
}

/* The next line of the list in `line`; false at its end. */
static dgm_err list_next(dgm_walk *self, const char **out, dgm_error *err)
{
    *out = NULL;
    if (self->file == NULL && !self->list_done && self->list) {
        bool standard = strcmp(self->list, "-") == 0;
        self->file = standard ? stdin : fopen(self->list, "re");
        if (self->file == NULL) {
            self->list_done = true;
            return dgm_error_system(err, DGM_ERR_NOT_FOUND, self->list,
                                    "the list cannot be opened", errno);
        }
    }
    while (self->file) {
        ssize_t len = getline(&self->line, &self->line_cap, self->file);
        if (len < 0) {
            list_close(self);
            break;
        }
        self->list_line++;
        while (len > 0 &&
               (self->line[len - 1] == '\n' || self->line[len - 1] == '\r')) {
            self->line[--len] = '\0';
        }
        if (len > 0) {
            *out = self->line;
            break;
        }
    }
    return DGM_ERR_OK;
}

/* Puts the next candidate into `current`; its length is 0 at the end. */
static dgm_err candidate_next(dgm_walk *self, dgm_error *err)
{
    while (self->depth > 0) {
        level *top = &self->open[self->depth - 1];
        if (top->at < top->count) {
            self->current.len = top->prefix;
            const char *name = top->names.ptr + top->offset[top->at++];
            dgm_buf_add(&self->current, name, strlen(name) + 1);
            return DGM_ERR_OK;
        }
        level_close(self);
    }
    dgm_buf_clear(&self->current);
    const char *name = NULL;
    if (self->path_at < self->path_count) {
        name = self->path[self->path_at++];
    } else {
        DGM_TRY(list_next(self, &name, err));
    }
    if (name) {
        dgm_buf_add(&self->current, name, strlen(name) + 1);
    }
    return DGM_ERR_OK;
}

static dgm_err path_failed(dgm_walk *self, dgm_error *err)
{
    dgm_err code = self->current.failed;
    dgm_buf_clear(&self->current);
    return code == DGM_ERR_LIMIT
               ? dgm_error_set(err, code, NULL, 0, -1,
                               "a path longer than %zu bytes", PATH_BYTES_MAX)
               : dgm_error_set(err, code, NULL, 0, -1, "%s",
                               dgm_err_message(code));
}

dgm_err dgm_walk_next(dgm_walk *self, const char **out, dgm_error *err)
{
    *out = NULL;
    for (;;) {
        DGM_TRY(candidate_next(self, err));
        if (self->current.failed) {
            return path_failed(self, err);
        }
        const char *path = self->current.ptr;
        if (self->current.len == 0) {
            return DGM_ERR_OK;
        }
        struct stat status;
        if (strcmp(path, "-") == 0) {
            *out = path;
            return DGM_ERR_OK;
        }
        if (stat(path, &status) != 0) {
            dgm_err code = errno == ENOENT ? DGM_ERR_NOT_FOUND : DGM_ERR_IO;
            return dgm_error_system(err, code, path, "cannot be opened",
                                    errno);
        }
        if (S_ISDIR(status.st_mode)) {
            DGM_TRY(level_open(self, &status, err));
        } else if (S_ISREG(status.st_mode) && is_own(self, &status)) {
            return dgm_error_set(err, DGM_ERR_OWN_OUTPUT, path, 0, -1, "%s",
                                 dgm_err_message(DGM_ERR_OWN_OUTPUT));
        } else if (self->depth == 0 || S_ISREG(status.st_mode)) {
            *out = path;
            return DGM_ERR_OK;
        }
    }
}
