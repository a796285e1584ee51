/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman: the command line. */
#include "cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "dragoman " DGM_VERSION ": who did what to whom, where and when,\n"
    "according to whom, and how sure they are.\n"
    "\n"
    "usage: dragoman COMMAND [OPTION]... [FILE|FOLDER|-]...\n"
    "\n"
    "  code      read reports, write events, actors, places, claims\n"
    "  parse     read text, write dependency trees (CoNLL-U)\n"
    "  lexicon   check, build or look up the actor lexicon\n"
    "  version   print the version\n"
    "  help      this page; `dragoman COMMAND --help` says more\n"
    "\n"
    "examples:\n"
    "  dragoman code report.txt              a table of events\n"
    "  dragoman code -o events.db reports/   a database, resumable\n"
    "  cat news.jsonl | dragoman code --format jsonl > coded.jsonl\n";

void cli_complain(const dgm_error *err)
{
    char text[700];
    (void)fprintf(stderr, "dragoman: %s\n",
                  dgm_error_text(err, text, sizeof text));
}

int cli_usage(const char *command, const char *what, const char *argument)
{
    (void)fprintf(stderr,
                  "dragoman %s: %s%s%s\n"
                  "Try `dragoman %s --help`.\n",
                  command, what, argument ? " " : "", argument ? argument : "",
                  command);
    return EXIT_USAGE;
}

bool cli_flag(const char *argument, const char *name, char short_name)
{
    return (strncmp(argument, "--", 2) == 0 &&
            strcmp(argument + 2, name) == 0) ||
           (short_name && argument[0] == '-' && argument[1] == short_name &&
            argument[2] == 0);
}

bool cli_value(int argc, char **argv, int *i, const char *name,
               char short_name, const char **value)
{
    const char *argument = argv[*i];
    size_t len = strlen(name);
    if (strncmp(argument, "--", 2) == 0 &&
        strncmp(argument + 2, name, len) == 0 && argument[2 + len] == '=') {
        *value = argument + 3 + len;
        return true;
    }
    if (short_name && argument[0] == '-' && argument[1] == short_name &&
        argument[2] != 0) {
        *value = argument + 2;
        return true;
    }
    if (!cli_flag(argument, name, short_name)) {
        return false;
    }
    if (*i + 1 >= argc) {
        (void)fprintf(stderr, "dragoman: %s needs a value\n", argument);
        exit(EXIT_USAGE); /* NOLINT: there is one thread yet */
    }
    *value = argv[++*i];
    return true;
}

int main(int argc, char **argv)
{
    const char *command = argc > 1 ? argv[1] : "help";
    if (strcmp(command, "code") == 0) {
        return cmd_code(argc - 1, argv + 1);
    }
    if (strcmp(command, "parse") == 0) {
        return cmd_parse(argc - 1, argv + 1);
    }
    if (strcmp(command, "lexicon") == 0) {
        return cmd_lexicon(argc - 1, argv + 1);
    }
    if (strcmp(command, "version") == 0 || cli_flag(command, "version", 'V')) {
        (void)puts("dragoman " DGM_VERSION);
        return EXIT_DONE;
    }
    if (strcmp(command, "help") == 0 || cli_flag(command, "help", 'h')) {
        (void)fputs(help, stdout);
        return argc > 1 ? EXIT_DONE : EXIT_USAGE;
    }
    (void)fprintf(stderr, "dragoman: no command is called \"%s\"\n%s", command,
                  "Try `dragoman help`.\n");
    return EXIT_USAGE;
}
