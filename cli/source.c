/* SPDX-License-Identifier: Apache-2.0 */
#include "source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A share as it is written, in any locale; the library takes less than 0 for
 * "all". */
static bool share(const char *text, float *out)
{
    char *end = NULL;
    unsigned long whole = strtoul(text, &end, 10);
    float value = (float)whole;
    float unit = 1.0F;
    if (end == text || whole > 1) {
        return false;
    }
    if (*end == '.') {
        for (end++; *end >= '0' && *end <= '9'; end++) {
            unit /= 10.0F;
            value += unit * (float)(*end - '0');
        }
    }
    *out = value > 0 ? value : -1.0F;
    return *end == 0 && value <= 1.0F;
}

static int read_tier(cli_source *self, const char *command, const char *name)
{
    if (strcmp(name, "full") == 0) {
        self->model.tier = DGM_TIER_FULL;
    } else if (strcmp(name, "fast") == 0) {
        self->model.tier = DGM_TIER_FAST;
    } else {
        return cli_usage(command, "neither full nor fast:", name);
    }
    return 0;
}

int cli_source_option(cli_source *self, const char *command, int argc,
                      char **argv, int *i)
{
    const char *value = NULL;
    if (cli_value(argc, argv, i, "input", 0, &self->input) ||
        cli_value(argc, argv, i, "map", 0, &self->map) ||
        cli_value(argc, argv, i, "language", 0, &self->language) ||
        cli_value(argc, argv, i, "data", 0, &self->model.data)) {
        return 0;
    }
    if (cli_value(argc, argv, i, "date", 0, &self->date)) {
        return dgm_date_valid(self->date)
                   ? 0
                   : cli_usage(
                         command,
                         "there is no such date (as 2026-05-08):", self->date);
    }
    if (cli_value(argc, argv, i, "min-score", 0, &value)) {
        return share(value, &self->least_score)
                   ? 0
                   : cli_usage(command, "not a number from 0 to 1:", value);
    }
    if (cli_value(argc, argv, i, "tier", 0, &value)) {
        return read_tier(self, command, value);
    }
    if (cli_value(argc, argv, i, "lexicon", 0, &value)) {
        if (self->model.overlay_count == OVERLAYS_MAX) {
            return cli_usage(command, "too many lexicons", NULL);
        }
        self->overlay[self->model.overlay_count++] = value;
        return 0;
    }
    return -1;
}

/* The data folder is missing or an overlay is: only for the first is it of
 * use to say where data comes from. */
static void advise(const cli_source *self, const dgm_error *err)
{
    for (uint32_t i = 0; i < self->model.overlay_count; i++) {
        const char *path = self->overlay[i];
        if (strncmp(err->file, path, strlen(path)) == 0) {
            return;
        }
    }
    (void)fputs("dragoman: models and data come with the build "
                "(share/dragoman); --data FOLDER or DRAGOMAN_DATA "
                "names another place\n",
                stderr);
}

int cli_open_model(dgm_model **out, cli_source *self)
{
    dgm_error err = {.byte = -1};
    self->model.size = sizeof self->model;
    self->model.overlay = self->overlay;
    dgm_err code = dgm_model_open(out, &self->model, &err);
    if (code == DGM_ERR_OK) {
        return EXIT_DONE;
    }
    cli_complain(&err);
    if (code == DGM_ERR_NOT_FOUND) {
        advise(self, &err);
    }
    return EXIT_NOTHING;
}
