/* SPDX-License-Identifier: Apache-2.0 */
/* Source files and folders of them; inside this room only. */
#ifndef DGM_LEXICON_FILES_H
#define DGM_LEXICON_FILES_H

#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"

typedef struct lex_path {
    char *path;
    uint32_t depth;
} lex_path;

typedef DGM_VEC(lex_path) lex_paths;

/* The files of a folder and its subfolders whose names end in `suffix`, in
 * the order of their paths; a file's path stands for itself.  At most 10,000
 * files in 8 levels (DGM_ERR_LIMIT).  The paths live in the arena. */
DGM_CHECKED dgm_err lex_list_files(dgm_arena *arena, const char *path,
                                   const char *suffix, lex_paths *out,
                                   dgm_error *err);

/* The bytes of a file, at most 64 MiB (DGM_ERR_LIMIT), in the arena. */
DGM_CHECKED dgm_err lex_read_file(dgm_arena *arena, const char *path,
                                  dgm_str *out, dgm_error *err);

#endif
