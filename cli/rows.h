/* SPDX-License-Identifier: Apache-2.0 */
/* What commands that write rows of a database share. */
#ifndef DGM_CLI_ROWS_H
#define DGM_CLI_ROWS_H

#include "cli.h"

/* The format of that name, or where it is NULL a table on a terminal and JSON
 * lines otherwise; an exit code. */
int cli_rows_format(const char *command, const char *name, dgm_format *out);

/* Takes rows to standard output; gives 1 when nobody reads any more, or they
 * cannot be written, and why as `errno` in the int that `context` points to
 * (may be NULL). */
int cli_rows_write(void *context, const char *bytes, size_t len);

/* Brings a database of an older version up to date and says so; an exit
 * code. */
int cli_upgrade(const char *path, bool quiet);

/* Ends what runs when the user interrupts; the same for the whole program. */
const dgm_stop *cli_stop_on_signals(void);

#endif
