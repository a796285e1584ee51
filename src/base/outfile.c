/* SPDX-License-Identifier: Apache-2.0 */
#include "base/outfile.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A name that is taken belongs to another run with the same number, as two
 * machines may have that share a disk. */
#define NAMES_MAX 1000

static dgm_err failed(const dgm_outfile *self, const char *what,
                      dgm_error *err)
{
    return dgm_error_system(err, errno == ENOMEM ? DGM_ERR_MEMORY : DGM_ERR_IO,
                            self->path, what, errno);
}

static dgm_err no_memory(const dgm_outfile *self, dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_MEMORY, self->path, 0, -1, "%s",
                         dgm_err_message(DGM_ERR_MEMORY));
}

static void forget(dgm_outfile *self)
{
    free(self->target);
    free(self->beside);
    self->target = self->beside = NULL;
    self->file = NULL;
}

/* The folder of the target with its slash, or "". */
static size_t folder_length(const char *target)
{
    const char *slash = strrchr(target, '/');
    return slash ? (size_t)(slash - target) + 1 : 0;
}

/* Makes a new file in the target's folder; -1 with errno. */
static int make_beside(dgm_outfile *self)
{
    size_t folder = folder_length(self->target);
    size_t cap = folder + 64;
    self->beside = malloc(cap);
    if (self->beside == NULL) {
        errno = ENOMEM;
        return -1;
    }
    memcpy(self->beside, self->target, folder);
    int fd = -1;
    for (int i = 0; i < NAMES_MAX; i++) {
        (void)snprintf(self->beside + folder, cap - folder, ".dragoman.%ld.%d",
                       (long)getpid(), i);
        fd = open(self->beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd >= 0 || errno != EEXIST) {
            break;
        }
    }
    return fd;
}

/* Opens a file beside the target, with the rights of the one it replaces. */
static dgm_err open_beside(dgm_outfile *self, const struct stat *old,
                           dgm_error *err)
{
    int fd = make_beside(self);
    if (fd < 0) {
        return failed(self, "no file can be written beside it", err);
    }
    if (old) {
        (void)fchmod(fd, old->st_mode & 07777);
    }
    self->file = fdopen(fd, "wb");
    if (self->file == NULL) {
        dgm_err code = failed(self, "cannot be written", err);
        (void)close(fd);
        (void)unlink(self->beside);
        return code;
    }
    return DGM_ERR_OK;
}

static dgm_err open_path(dgm_outfile *self, const char *path, dgm_error *err)
{
    struct stat old;
    self->existed = stat(path, &old) == 0;
    if (self->existed && !S_ISREG(old.st_mode)) {
        self->file = fopen(path, "wbe");
        return self->file ? DGM_ERR_OK
                          : failed(self, "cannot be written", err);
    }
    if (self->existed && access(path, W_OK) != 0) {
        return failed(self, "cannot be written", err);
    }
    /* A link that leads nowhere yet is replaced itself. */
    self->target = self->existed ? realpath(path, NULL) : strdup(path);
    if (self->target == NULL) {
        return errno == ENOMEM ? no_memory(self, err)
                               : failed(self, "cannot be written", err);
    }
    return open_beside(self, self->existed ? &old : NULL, err);
}

dgm_err dgm_outfile_open(dgm_outfile *self, const char *path, dgm_error *err)
{
    *self = (dgm_outfile){0};
    (void)snprintf(self->path, sizeof self->path, "%s", path ? path : "-");
    if (path == NULL || strcmp(path, "-") == 0) {
        self->file = stdout;
        return DGM_ERR_OK;
    }
    dgm_err code = open_path(self, path, err);
    if (code != DGM_ERR_OK) {
        forget(self);
    }
    return code;
}

dgm_err dgm_outfile_write(dgm_outfile *self, const void *bytes, size_t len,
                          dgm_error *err)
{
    return len == 0 || fwrite(bytes, 1, len, self->file) == len
               ? DGM_ERR_OK
               : failed(self, "writing failed", err);
}

dgm_err dgm_outfile_flush(dgm_outfile *self, dgm_error *err)
{
    return fflush(self->file) == 0 ? DGM_ERR_OK
                                   : failed(self, "writing failed", err);
}

static bool close_file(dgm_outfile *self)
{
    return self->file == stdout || fclose(self->file) == 0;
}

dgm_err dgm_outfile_keep(dgm_outfile *self, dgm_error *err)
{
    if (self->file == NULL) {
        return DGM_ERR_OK;
    }
    dgm_err code = dgm_outfile_flush(self, err);
    if (code == DGM_ERR_OK && self->target && fsync(fileno(self->file)) != 0) {
        code = failed(self, "writing failed", err);
    }
    if (!close_file(self) && code == DGM_ERR_OK) {
        code = failed(self, "writing failed", err);
    }
    if (code == DGM_ERR_OK && self->target &&
        rename(self->beside, self->target) != 0) {
        code = failed(self, "cannot be replaced", err);
    }
    if (code != DGM_ERR_OK && self->target) {
        (void)unlink(self->beside);
    }
    forget(self);
    return code;
}

void dgm_outfile_drop(dgm_outfile *self)
{
    if (self->file) {
        (void)close_file(self);
        if (self->target) {
            (void)unlink(self->beside);
        }
        forget(self);
    }
}

dgm_err dgm_file_replace(const char *path, const void *ptr, size_t len,
                         dgm_error *err)
{
    dgm_outfile file;
    DGM_TRY(dgm_outfile_open(&file, path, err));
    dgm_err code = dgm_outfile_write(&file, ptr, len, err);
    if (code == DGM_ERR_OK) {
        return dgm_outfile_keep(&file, err);
    }
    dgm_outfile_drop(&file);
    return code;
}
