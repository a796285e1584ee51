/* SPDX-License-Identifier: Apache-2.0 */
/* The pass over the incidents of a database, for the commands that run it. */
#ifndef DGM_CLI_INCIDENTS_H
#define DGM_CLI_INCIDENTS_H

#include "cli.h"

/* Runs the pass, tells how it went on standard error unless `quiet`; an exit
 * code. */
int cli_incidents(const char *path, bool again, bool quiet);

#endif
