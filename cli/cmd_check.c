/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman check */
#include "cli.h"

#include <stdio.h>

static const char help[] =
    "usage: dragoman check [--alone] [--data FOLDER] [FILE|FOLDER]...\n"
    "\n"
    "Reads sources that people write - actors, roles and lists of words\n"
    "(*.lex), frames (*.frame), cues (*.cue), tables of places "
    "(places/*.tsv)\n"
    "- and says what is wrong, with file and line.  They are checked as\n"
    "`dragoman code --lexicon` uses them: laid over the program's own, whose\n"
    "actors, sets and lists they may name.  Without any the program's own "
    "are\n"
    "checked.\n"
    "\n"
    "  --alone        they stand by themselves, as the folder data does\n"
    "  --data FOLDER  the program's own are there\n"
    "\n"
    "Exit code: 0 without errors, 1 with errors, 3 when something cannot be\n"
    "read.\n"
    "\n"
    "examples:\n"
    "  dragoman check mine/\n"
    "  dragoman check --alone data\n";

void cli_note(void *context, bool warning, const char *file, uint64_t line,
              const char *message)
{
    (void)context;
    (void)fputs(file, stderr);
    if (line > 0) {
        (void)fprintf(stderr, ":%llu", (unsigned long long)line);
    }
    (void)fprintf(stderr, "%s%s: %s\n", file[0] ? ": " : "",
                  warning ? "warning" : "error", message);
}

static void put_count(uint32_t count, const char *what, const char *behind)
{
    (void)printf("%u %s%s%s", count, what, count == 1 ? "" : "s", behind);
}

void cli_summary(const dgm_sources_summary *summary)
{
    put_count(summary->entries, "actor", ", ");
    put_count(summary->names, "name", ", ");
    put_count(summary->roles, "role", ", ");
    put_count(summary->words, "word", ", ");
    put_count(summary->frames, "frame", ", ");
    put_count(summary->cues, "cue block", "; ");
    put_count(summary->errors, "error", ", ");
    put_count(summary->warnings, "warning", "\n");
}

int cmd_check(int argc, char **argv)
{
    dgm_sources_summary summary = {0};
    dgm_error err = {.byte = -1};
    const char *data = NULL;
    bool alone = false;
    uint32_t count = 0;
    for (int i = 1; i < argc; i++) {
        if (cli_flag(argv[i], "help", 'h')) {
            (void)fputs(help, stdout);
            return EXIT_DONE;
        }
        if (cli_value(argc, argv, &i, "data", 0, &data)) {
            continue;
        }
        if (cli_flag(argv[i], "alone", 0)) {
            alone = true;
        } else if (argv[i][0] == '-') {
            return cli_usage("check", "unknown option", argv[i]);
        } else {
            argv[1 + count++] = argv[i];
        }
    }
    if (alone && count == 0) {
        return cli_usage("check", "--alone needs a file or a folder", NULL);
    }
    dgm_err code =
        dgm_sources_check(data, alone, (const char *const *)argv + 1, count,
                          cli_note, NULL, &summary, &err);
    if (code != DGM_ERR_OK && summary.errors == 0) {
        cli_complain(&err);
        return EXIT_NOTHING;
    }
    cli_summary(&summary);
    return summary.errors == 0 ? EXIT_DONE : EXIT_REJECTS;
}
