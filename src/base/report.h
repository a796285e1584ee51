/* SPDX-License-Identifier: Apache-2.0 */
/* What the readers of sources found: errors and warnings with file and line,
 * and how much they read. */
#ifndef DGM_BASE_REPORT_H
#define DGM_BASE_REPORT_H

#include "base/str.h"
#include "base/vec.h"

typedef struct dgm_note {
    bool warning;
    dgm_str file;
    uint64_t line; /* 0: of the whole */
    dgm_str message;
} dgm_note;

/* At most this many notes are kept; all are counted. */
#define DGM_REPORT_NOTES 1000

typedef struct dgm_report {
    dgm_arena arena; /* the caller inits and releases it */
    DGM_VEC(dgm_note) note;
    uint32_t errors;
    uint32_t warnings;
    /* What was read; of sources that are laid over others, only theirs. */
    uint32_t entries; /* actors */
    uint32_t names;
    uint32_t roles;
    uint32_t words; /* of lists */
    uint32_t frames;
    uint32_t cues; /* groups */
} dgm_report;

/* Adds a note and counts it.  `format` is printf's. */
DGM_CHECKED dgm_err dgm_report_say(dgm_report *self, bool warning,
                                   dgm_str file, uint64_t line,
                                   const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* The first error of the report as the error of a call: DGM_ERR_SYNTAX, or
 * DGM_ERR_OK when there is none. */
DGM_CHECKED dgm_err dgm_report_error(const dgm_report *self, dgm_error *err);

/* For messages: "%.*s" takes an int, and nobody reads a long word. */
#define DGM_SHOW(text) (int)((text).len < 60 ? (text).len : 60), (text).ptr

#endif
