/* SPDX-License-Identifier: Apache-2.0 */
/* What a run tells on standard error: progress, rejects, warnings, the end. */
#ifndef DGM_CLI_REPORT_H
#define DGM_CLI_REPORT_H

#include "cli.h"

/* Kinds of warnings that are told apart. */
#define REPORT_KINDS 16

/* Warnings of one code: how many, and the first. */
typedef struct report_kind {
    char code[32];
    char message[256];
    char file[256];
    uint64_t line;
    uint64_t count;
} report_kind;

typedef struct cli_report {
    bool quiet;
    bool bar; /* draws progress */
    double begun;
    double drawn;
    uint32_t kind_count;
    report_kind kind[REPORT_KINDS];
} cli_report;

/* Lets `run` tell `self` how it goes. */
void report_begin(cli_report *self, dgm_run_options *run);

/* The last lines: what was done, warnings, rejects. */
void report_end(cli_report *self, const dgm_run_options *run,
                const dgm_progress *progress);

#endif
