/* SPDX-License-Identifier: Apache-2.0 */
#include "cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

void cli_complain(const dgm_error *err)
{
    char text[700];
    (void)fprintf(stderr, "dragoman: %s\n",
                  dgm_error_text(err, text, sizeof text));
}

void cli_warn_of_model(const dgm_model *model)
{
    const char *text;
    for (uint32_t i = 0; (text = dgm_model_warning(model, i)) != NULL; i++) {
        (void)fprintf(stderr, "warning: %s\n", text);
    }
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

bool cli_wants_help(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (cli_flag(argv[i], "help", 'h')) {
            return true;
        }
    }
    return false;
}

void cli_look(uint32_t *width, bool *colour)
{
    struct winsize size;
    bool terminal = isatty(STDOUT_FILENO) == 1;
    if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
        *width = size.ws_col;
    }
    const char *no_colour = getenv("NO_COLOR"); /* NOLINT: one thread yet */
    *colour = terminal && (no_colour == NULL || no_colour[0] == 0);
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

void cli_count(uint64_t count, const char *what)
{
    (void)fprintf(stderr, "%llu %s%s", (unsigned long long)count, what,
                  count == 1 ? "" : "s");
}
