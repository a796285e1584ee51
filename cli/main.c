/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman: the command line. */
#include "cli.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

static const char help[] =
    "dragoman " DGM_VERSION ": who did what to whom, where and when,\n"
    "according to whom, and how sure they are.\n"
    "\n"
    "usage: dragoman COMMAND [OPTION]... [FILE|FOLDER|-]...\n"
    "\n"
    "  code      read reports, write events, actors, places, claims\n"
    "  parse     read text, write dependency trees (CoNLL-U)\n"
    "  explain   say why an event was made, and what spoke against it\n"
    "  fetch     fetch pages, and what feeds lead to, into an archive\n"
    "  query     ask a database in SQL\n"
    "  watch     follow questions: what is new since last time\n"
    "  stories   find reprints in a database, put them into stories\n"
    "  incidents put events that tell of one happening together, print them\n"
    "  check     say what is wrong in actors, lists, frames, cues of yours\n"
    "  lexicon   build, import or look up actors\n"
    "  version   print the version; --verbose: the parts of the model too\n"
    "  help      this page; `dragoman help COMMAND` says more\n"
    "\n"
    "examples:\n"
    "  dragoman code report.txt              a table of events\n"
    "  dragoman explain report.txt e1        why is this row here?\n"
    "  dragoman code -o events.db reports/   a database, resumable\n"
    "  cat news.jsonl | dragoman code --format jsonl > coded.jsonl\n";

typedef int command_fn(int argc, char **argv);

static const struct {
    const char *name;
    command_fn *run;
} commands[] = {{"code", cmd_code},       {"parse", cmd_parse},
                {"explain", cmd_explain}, {"fetch", cmd_fetch},
                {"stories", cmd_stories}, {"incidents", cmd_incidents},
                {"query", cmd_query},     {"watch", cmd_watch},
                {"lexicon", cmd_lexicon}, {"check", cmd_check}};

static command_fn *find_command(const char *name)
{
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (strcmp(name, commands[i].name) == 0) {
            return commands[i].run;
        }
    }
    return NULL;
}

static int no_command(const char *name)
{
    (void)fprintf(stderr, "dragoman: no command is called \"%s\"\n%s", name,
                  "Try `dragoman help`.\n");
    return EXIT_USAGE;
}

/* The parts of the model, and what does not fit in it. */
static int print_model(const char *data)
{
    dgm_model *model = NULL;
    dgm_error err = {.byte = -1};
    dgm_model_options options = {.size = sizeof options, .data = data};
    if (dgm_model_open(&model, &options, &err) != DGM_ERR_OK) {
        cli_complain(&err);
        return EXIT_NOTHING;
    }
    (void)printf("tier %s, kernel %s\n",
                 dgm_model_tier(model) == DGM_TIER_FULL ? "full" : "fast",
                 dgm_kernel());
    (void)printf("data %s\n", dgm_model_folder(model));
    dgm_part_view part;
    for (uint32_t i = 0; dgm_model_part(model, i, &part); i++) {
        (void)printf("  %-16s %016llx\n", part.file,
                     (unsigned long long)part.fingerprint);
    }
    cli_warn_of_model(model);
    dgm_model_close(model);
    return EXIT_DONE;
}

/* `dragoman version [--verbose [--data FOLDER]]` */
static int print_version(int argc, char **argv)
{
    (void)puts("dragoman " DGM_VERSION);
    bool verbose = argc > 2 && strcmp(argv[2], "--verbose") == 0;
    bool data = argc > 4 && strcmp(argv[3], "--data") == 0;
    return verbose ? print_model(data ? argv[4] : NULL) : EXIT_DONE;
}

/* `dragoman help`, `dragoman help code` */
static int print_help(int argc, char **argv)
{
    static char option[] = "--help";
    if (argc > 2) {
        char *page[] = {argv[2], option, NULL};
        command_fn *command = find_command(argv[2]);
        return command ? command(2, page) : no_command(argv[2]);
    }
    (void)fputs(help, stdout);
    return argc > 1 ? EXIT_DONE : EXIT_USAGE;
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "help";
    /* A file at its limit is an error of writing, told as such. */
    struct sigaction action = {.sa_handler = SIG_IGN};
    (void)sigaction(SIGXFSZ, &action, NULL);
    command_fn *command = find_command(name);
    if (strcmp(name, "version") == 0 || cli_flag(name, "version", 'V') ||
        (command && argc > 2 && cli_flag(argv[2], "version", 'V'))) {
        return print_version(argc, argv);
    }
    if (command) {
        return command(argc - 1, argv + 1);
    }
    if (strcmp(name, "help") == 0 || cli_flag(name, "help", 'h')) {
        return print_help(argc, argv);
    }
    return no_command(name);
}
