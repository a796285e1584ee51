/* SPDX-License-Identifier: Apache-2.0 */
#include "rows.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static dgm_stop stop;

static void on_signal(int number)
{
    (void)number;
    if (stop.requested) {
        _exit(EXIT_STOPPED); /* asked twice: inside one function of SQL */
    }
    dgm_stop_request(&stop);
}

const dgm_stop *cli_stop_on_signals(void)
{
    struct sigaction action = {.sa_handler = on_signal};
    (void)sigaction(SIGINT, &action, NULL);
    (void)sigaction(SIGTERM, &action, NULL);
    /* `... | head` is no fault. */
    action.sa_handler = SIG_IGN;
    (void)sigaction(SIGPIPE, &action, NULL);
    return &stop;
}

int cli_rows_format(const char *command, const char *name, dgm_format *out)
{
    if (name == NULL) {
        *out =
            isatty(STDOUT_FILENO) == 1 ? DGM_FORMAT_TABLE : DGM_FORMAT_JSONL;
        return 0;
    }
    return dgm_format_find(name, false, out) &&
                   (*out == DGM_FORMAT_TABLE || *out == DGM_FORMAT_JSONL ||
                    *out == DGM_FORMAT_CSV || *out == DGM_FORMAT_TSV)
               ? 0
               : cli_usage(command, "formats are table, jsonl, csv, tsv; not",
                           name);
}

int cli_rows_write(void *context, const char *bytes, size_t len)
{
    int *fault = context;
    if (fwrite(bytes, 1, len, stdout) == len) {
        return 0;
    }
    if (fault && *fault == 0) {
        *fault = errno;
    }
    return 1;
}

int cli_upgrade(const char *path, bool quiet)
{
    char *message = NULL;
    dgm_error err = {.byte = -1};
    if (dgm_database_upgrade(path, &message, &err) != DGM_ERR_OK) {
        cli_complain(&err);
        return EXIT_NOTHING;
    }
    if (message && !quiet) {
        (void)fprintf(stderr, "%s: %s\n", path, message);
    }
    dgm_free(message);
    return EXIT_DONE;
}
