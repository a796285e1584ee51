/* SPDX-License-Identifier: Apache-2.0 */
/* What the commands share. */
#ifndef DGM_CLI_CLI_H
#define DGM_CLI_CLI_H

#include "dragoman/dragoman.h"

/* Exit codes (docs/formats.md). */
enum { EXIT_DONE, EXIT_REJECTS, EXIT_USAGE, EXIT_NOTHING, EXIT_STOPPED = 130 };

int cmd_code(int argc, char **argv);
int cmd_parse(int argc, char **argv);
int cmd_lexicon(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_fetch(int argc, char **argv);
int cmd_query(int argc, char **argv);
int cmd_watch(int argc, char **argv);
int cmd_stories(int argc, char **argv);
int cmd_incidents(int argc, char **argv);

/* Prints a note of the checker, "file:line: error: message", and the summary
 * of what it read. */
void cli_note(void *context, bool warning, const char *file, uint64_t line,
              const char *message);
void cli_summary(const dgm_sources_summary *summary);

/* Prints "1 document", "2 documents" to standard error. */
void cli_count(uint64_t count, const char *what);

/* Prints what does not fit in the model to standard error. */
void cli_warn_of_model(const dgm_model *model);

/* Prints "dragoman: message" to standard error. */
void cli_complain(const dgm_error *err);

/* "--name VALUE" and "--name=VALUE" and "-n VALUE": when argv[*i] is this
 * option stores its value and moves *i; short_name 0: none.  A missing value
 * ends the program with EXIT_USAGE. */
bool cli_value(int argc, char **argv, int *i, const char *name,
               char short_name, const char **value);
bool cli_flag(const char *argument, const char *name, char short_name);
bool cli_wants_help(int argc, char **argv);
/* The width of the terminal on standard output, where it is one, and whether
 * it gets colours. */
void cli_look(uint32_t *width, bool *colour);
/* Prints the complaint and a hint at --help; returns EXIT_USAGE. */
int cli_usage(const char *command, const char *what, const char *argument);

#endif
