/* SPDX-License-Identifier: Apache-2.0 */
#include "base/files.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define FILE_MAX         ((size_t)64 << 20)
#define FILES_MAX        10000
#define FOLDER_DEPTH_MAX 8

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
    return strcmp(((const dgm_path *)left)->path,
                  ((const dgm_path *)right)->path);
}

static bool ends_with(const char *name, const char *suffix)
{
    size_t len = strlen(name);
    size_t end = strlen(suffix);
    return len >= end && strcmp(name + len - end, suffix) == 0;
}

/* Lists what a folder holds: its files of that suffix and its subfolders. */
static dgm_err list_folder(dgm_arena *arena, dgm_path folder,
                           const char *suffix, dgm_paths *out, dgm_error *err)
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
            !(S_ISDIR(status.st_mode) || ends_with(item->d_name, suffix))) {
            continue;
        }
        dgm_path found = {path, folder.depth + 1};
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
dgm_err dgm_files_list(dgm_arena *arena, const char *path, const char *suffix,
                       dgm_paths *out, dgm_error *err)
{
    dgm_paths open = {0};
    dgm_path start = {dgm_arena_copy(arena, path, strlen(path)), 0};
    if (start.path == NULL) {
        return no_memory(err);
    }
    DGM_TRY(dgm_vec_push(arena, &open, &start));
    for (uint32_t i = 0; i < open.count; i++) {
        struct stat status;
        dgm_path item = open.at[i];
        if (stat(item.path, &status) != 0) {
            return io_error(item.path, err);
        }
        if (S_ISDIR(status.st_mode)) {
            DGM_TRY(list_folder(arena, item, suffix, &open, err));
        } else {
            DGM_TRY(dgm_vec_push(arena, out, &item));
        }
    }
    if (out->count > 0) {
        qsort(out->at, out->count, sizeof *out->at, compare_paths);
    }
    return DGM_ERR_OK;
}

dgm_err dgm_file_read(dgm_arena *arena, const char *path, dgm_str *out,
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
