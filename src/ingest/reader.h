/* SPDX-License-Identifier: Apache-2.0 */
/*
 * All inputs of a run as one sequence of raw documents.
 *
 * One thread owns a reader.  It holds one file open at a time, and of an
 * archive one member of each depth, and copies each
 * document into the dgm_raw it is given, so memory is bounded by the largest
 * document however large the inputs are.
 */
#ifndef DGM_INGEST_READER_H
#define DGM_INGEST_READER_H

#include "ingest/ingest.h"

typedef struct dgm_reader dgm_reader;

typedef struct dgm_reader_options {
    dgm_input kind;          /* GUESS, or what every input is */
    const char *const *path; /* files, folders, "-"; borrowed */
    size_t path_count;       /* with no path and no list: standard input */
    const char *list;        /* a file with one path a line, or NULL */
    const char *const *own;  /* files the run writes; never read (walk.h) */
    size_t own_count;
    size_t raw_max;           /* bytes; 0 is DGM_INGEST_RAW_MAX */
    const dgm_fields *fields; /* users' names, borrowed, or NULL */
    const dgm_stop *stop;     /* ends the wait for standard input, or NULL */
} dgm_reader_options;

/* NULL when memory is out. */
dgm_reader *dgm_reader_new(const dgm_reader_options *options);
void dgm_reader_free(dgm_reader *self);

/*
 * Puts the next document into `out` and sets *more; false is the end.  An
 * error concerns one input (a file that cannot be read, is binary, too large
 * or cut short; a line too long): it is for the caller to report, the call
 * may be repeated, and the reader goes on behind it.  `out->file` and
 * `out->line` then say where, and `out->bytes` is empty.
 */
DGM_CHECKED dgm_err dgm_reader_next(dgm_reader *self, dgm_raw *out, bool *more,
                                    dgm_error *err);

/* Bytes read from files so far, as they lie on disk; for progress. */
uint64_t dgm_reader_taken(const dgm_reader *self);

/* Files begun so far. */
uint64_t dgm_reader_files(const dgm_reader *self);

/* Adds up the sizes of all inputs without opening them; gives up, with
 * false, after `file_max` files or at standard input. */
bool dgm_reader_measure(const dgm_reader_options *options, uint64_t file_max,
                        uint64_t *bytes);

#endif
