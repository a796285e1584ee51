/* SPDX-License-Identifier: Apache-2.0 */
/* The options that say what is read and with which model. */
#ifndef DGM_CLI_SOURCE_H
#define DGM_CLI_SOURCE_H

#include "cli.h"

#define OVERLAYS_MAX 64

typedef struct cli_source {
    const char *input;
    const char *map;
    const char *language;
    const char *date;
    float least_score;
    dgm_model_options model;
    const char *overlay[OVERLAYS_MAX];
} cli_source;

/* Reads --input, --map, --language, --date, --min-score, --tier, --lexicon or
 * --data; -1: it is another, 0: fine, else an exit code. */
int cli_source_option(cli_source *self, const char *command, int argc,
                      char **argv, int *i);

/* Opens the model, or says why not; an exit code. */
int cli_open_model(dgm_model **out, cli_source *self);

#endif
