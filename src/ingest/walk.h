/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The names of the inputs, one at a time.
 *
 * Arguments and the lines of a list file come in their order; a folder is
 * walked depth first with its names sorted by byte.  Only the names of the
 * folders that are open are in memory, so a list of a million names costs
 * nothing and a folder of a million its own names.  Names that begin with a
 * dot are skipped inside folders, and so are README and LICENSE files and the
 * "_files" folders that browsers save beside a page.  Folders are known by
 * device and number: a link back to one that is open is not followed.  Files
 * that the run itself writes are left out, by whatever name they are met.
 */
#ifndef DGM_INGEST_WALK_H
#define DGM_INGEST_WALK_H

#include "base/str.h"

/* Folders inside folders. */
#define DGM_WALK_DEPTH 64

typedef struct dgm_walk dgm_walk;

/* `path` (borrowed until the end) may be empty; `list` names a file with one
 * path a line ("-": standard input) or is NULL.  NULL when memory is out. */
dgm_walk *dgm_walk_new(const char *const *path, size_t path_count,
                       const char *list);
void dgm_walk_free(dgm_walk *self);

/* Names the files that the run writes (borrowed; they may come into being
 * later); one that is met is DGM_ERR_OWN_OUTPUT. */
void dgm_walk_own(dgm_walk *self, const char *const *own, size_t own_count);

/* Whether a file or folder of that name is skipped inside folders. */
bool dgm_walk_skips(dgm_str name);

/* Whether both names lead to one file that is there. */
bool dgm_walk_same(const char *a, const char *b);

/* The next file in *out (terminated, valid until the next call), NULL at the
 * end.  An error concerns one entry; the walk goes on. */
DGM_CHECKED dgm_err dgm_walk_next(dgm_walk *self, const char **out,
                                  dgm_error *err);

#endif
