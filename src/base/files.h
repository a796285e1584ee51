/* SPDX-License-Identifier: Apache-2.0 */
/* Source files, and folders of them. */
#ifndef DGM_BASE_FILES_H
#define DGM_BASE_FILES_H

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"

typedef struct dgm_path {
    char *path;
    uint32_t depth;
} dgm_path;

typedef DGM_VEC(dgm_path) dgm_paths;

/* The files of a folder and its subfolders whose names end in `suffix`, in
 * the order of their paths; a file's path stands for itself.  At most 10,000
 * files in 8 levels (DGM_ERR_LIMIT).  The paths live in the arena. */
DGM_CHECKED dgm_err dgm_files_list(dgm_arena *arena, const char *path,
                                   const char *suffix, dgm_paths *out,
                                   dgm_error *err);

/* The bytes of a file, at most 64 MiB (DGM_ERR_LIMIT), in the arena. */
DGM_CHECKED dgm_err dgm_file_read(dgm_arena *arena, const char *path,
                                  dgm_str *out, dgm_error *err);

#endif
