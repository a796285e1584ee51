/* SPDX-License-Identifier: Apache-2.0 */
/* What a run writes: its output or database, and the list of rejects. */
#ifndef DGM_CODER_RESULTS_H
#define DGM_CODER_RESULTS_H

#include "base/outfile.h"
#include "coder/item.h"

/* The output with the three files that SQLite may keep beside a database and
 * copies of older versions, and the rejects. */
#define DGM_OWN_FILES 9

typedef struct dgm_results {
    const dgm_run_options *options;
    dgm_outfile output;
    dgm_outfile rejects;
    dgm_database *database;
    uint32_t uncommitted;
    dgm_progress progress;
    dgm_error err;  /* of the first failure */
    bool stopped;   /* by the caller's sink */
    bool joined;    /* a document was written */
    uint64_t types; /* bits of the event types that were written */
    const char *own[DGM_OWN_FILES];
    uint32_t own_count;
    char beside[DGM_OWN_FILES][4096];
} dgm_results;

/* Names the files the run will write and refuses one that is an input, before
 * anything is opened. */
DGM_CHECKED dgm_err dgm_results_check(dgm_results *self,
                                      const dgm_run_options *options);

DGM_CHECKED dgm_err dgm_results_open(dgm_results *self, const dgm_work *work);

/* Writes an item that is ready, or rejects it.  One thread at a time, in the
 * order of the input. */
DGM_CHECKED dgm_err dgm_results_write(dgm_results *self, const dgm_work *work,
                                      dgm_item *item);

/* Hands on what is buffered. */
DGM_CHECKED dgm_err dgm_results_flush(dgm_results *self);

/* Ends the output.  `code` is how the run went so far: a file that could not
 * be written replaces nothing, and one into which nothing was coded replaces
 * no earlier one. */
DGM_CHECKED dgm_err dgm_results_close(dgm_results *self, dgm_err code);

#endif
