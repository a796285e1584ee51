/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A file that replaces another only when it is whole.
 *
 * Bytes go to a hidden file in the same folder, ".dragoman.PID.N", which takes
 * the name when it is kept; whoever is killed before leaves the old file as it
 * was.  Standard output, pipes and devices are written directly.  A link is
 * followed: the file behind it is replaced.
 */
#ifndef DGM_BASE_OUTFILE_H
#define DGM_BASE_OUTFILE_H

#include "base/str.h"

#include <stdio.h>

typedef struct dgm_outfile {
    FILE *file;   /* NULL when closed */
    char *target; /* what is replaced; NULL when written directly */
    char *beside; /* where it is written until then */
    bool existed; /* there is a file to be replaced */
    char path[256];
} dgm_outfile;

/* Opens for writing; NULL or "-" is standard output.  On failure nothing was
 * changed and `self` is closed. */
DGM_CHECKED dgm_err dgm_outfile_open(dgm_outfile *self, const char *path,
                                     dgm_error *err);

DGM_CHECKED dgm_err dgm_outfile_write(dgm_outfile *self, const void *bytes,
                                      size_t len, dgm_error *err);

/* Hands on what is buffered. */
DGM_CHECKED dgm_err dgm_outfile_flush(dgm_outfile *self, dgm_error *err);

/* Closes; the file now has its name and is on disk.  On failure the old file
 * is as it was.  A closed one succeeds. */
DGM_CHECKED dgm_err dgm_outfile_keep(dgm_outfile *self, dgm_error *err);

/* Closes; what was written to a file is gone and the old one as it was. */
void dgm_outfile_drop(dgm_outfile *self);

/* Makes these bytes the whole of a file, in the same way. */
DGM_CHECKED dgm_err dgm_file_replace(const char *path, const void *ptr,
                                     size_t len, dgm_error *err);

#endif
