/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman lexicon build|import|lookup */
#include "cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dragoman lexicon build -o FILE PATH...\n"
    "       dragoman lexicon import [-o FILE] LIST\n"
    "       dragoman lexicon lookup [--date DATE] [--lexicon PATH] NAME...\n"
    "\n"
    "build   compiles *.lex sources (files or folders) that stand by\n"
    "        themselves; a bad source replaces nothing.  `dragoman check`\n"
    "        says what is wrong without building\n"
    "import  turns a list into a source: petrarch:PATH (actors and agents\n"
    "        dictionaries), ucdp:FILE (the UCDP actor list), csv:FILE\n"
    "        (columns "
    "key,name,aliases,country,sector,from,to,part_of,source)\n"
    "lookup  who is called so, has that key, or holds that office "
    "(\"president\n"
    "        of France\"); without --date with all dates\n"
    "\n"
    "examples:\n"
    "  dragoman lexicon import -o mine/actors.lex petrarch:dictionaries/\n"
    "  dragoman lexicon lookup --date 2015-06-01 Taliban\n";

#define OVERLAYS_MAX 64

typedef struct lexicon_request {
    const char *output;
    const char *date;
    const char *data;
    const char *overlay[OVERLAYS_MAX];
    uint32_t overlay_count;
    char **word; /* what is left of the arguments */
    uint32_t count;
} lexicon_request;

static int read_arguments(lexicon_request *self, int argc, char **argv)
{
    int count = 0;
    const char *value = NULL;
    for (int i = 2; i < argc; i++) {
        if (cli_value(argc, argv, &i, "output", 'o', &self->output) ||
            cli_value(argc, argv, &i, "date", 0, &self->date) ||
            cli_value(argc, argv, &i, "data", 0, &self->data)) {
            continue;
        }
        if (cli_value(argc, argv, &i, "lexicon", 0, &value)) {
            if (self->overlay_count < OVERLAYS_MAX) {
                self->overlay[self->overlay_count++] = value;
            }
        } else if (argv[i][0] == '-') {
            return cli_usage("lexicon", "unknown option", argv[i]);
        } else {
            argv[2 + count++] = argv[i];
        }
    }
    self->word = argv + 2;
    self->count = (uint32_t)count;
    return count > 0 ? 0 : cli_usage("lexicon", "nothing was named", NULL);
}

/* Where the program's own lexicon lies; false after a complaint. */
static bool find_lexicon(const lexicon_request *self, char *path, size_t cap)
{
    dgm_model *model = NULL;
    dgm_error err = {.byte = -1};
    dgm_model_options options = {.data = self->data};
    if (dgm_model_open(&model, &options, &err) != DGM_ERR_OK) {
        cli_complain(&err);
        return false;
    }
    (void)snprintf(path, cap, "%s/lexicon.dgm", dgm_model_folder(model));
    dgm_model_close(model);
    return true;
}

static int build(const lexicon_request *self)
{
    dgm_sources_summary summary = {0};
    dgm_error err = {.byte = -1};
    if (self->output == NULL) {
        return cli_usage("lexicon", "build needs -o FILE", NULL);
    }
    dgm_err code =
        dgm_sources_compile((const char *const *)self->word, self->count,
                            self->output, cli_note, NULL, &summary, &err);
    if (code != DGM_ERR_OK && summary.errors == 0) {
        cli_complain(&err);
    }
    cli_summary(&summary);
    return code == DGM_ERR_OK       ? EXIT_DONE
           : code == DGM_ERR_SYNTAX ? EXIT_REJECTS
                                    : EXIT_NOTHING;
}

static int import(const lexicon_request *self)
{
    dgm_sources_summary summary = {0};
    dgm_error err = {.byte = -1};
    char *text = NULL;
    if (self->count != 1) {
        return cli_usage("lexicon", "import takes one list", NULL);
    }
    dgm_err code = dgm_sources_import(self->word[0], self->output, &text,
                                      cli_note, NULL, &summary, &err);
    if (code != DGM_ERR_OK) {
        if (summary.errors == 0) {
            cli_complain(&err);
        }
        return code == DGM_ERR_SYNTAX     ? EXIT_REJECTS
               : code == DGM_ERR_ARGUMENT ? EXIT_USAGE
                                          : EXIT_NOTHING;
    }
    if (text) {
        (void)fputs(text, stdout);
        dgm_free(text);
    }
    if (summary.warnings > 0) {
        (void)fprintf(stderr, "%u warnings\n", summary.warnings);
    }
    return EXIT_DONE;
}

static int lookup(const lexicon_request *self)
{
    dgm_error err = {.byte = -1};
    char path[4200];
    if (!find_lexicon(self, path, sizeof path)) {
        return EXIT_NOTHING;
    }
    int result = EXIT_DONE;
    for (uint32_t i = 0; i < self->count; i++) {
        char *text = NULL;
        dgm_err code =
            dgm_sources_lookup(path, self->overlay, self->overlay_count,
                               self->word[i], self->date, &text, &err);
        if (code == DGM_ERR_OK) {
            (void)fputs(text, stdout);
            dgm_free(text);
        } else {
            cli_complain(&err);
            result = EXIT_REJECTS;
        }
    }
    return result;
}

static const struct {
    const char *name;
    int (*run)(const lexicon_request *self);
} actions[] = {{"build", build}, {"import", import}, {"lookup", lookup}};

int cmd_lexicon(int argc, char **argv)
{
    lexicon_request self = {0};
    const char *action = argc > 1 ? argv[1] : "--help";
    if (cli_flag(action, "help", 'h') ||
        (argc > 2 && cli_flag(argv[2], "help", 'h'))) {
        (void)fputs(help, stdout);
        return argc > 1 ? EXIT_DONE : EXIT_USAGE;
    }
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        if (strcmp(action, actions[i].name) == 0) {
            int code = read_arguments(&self, argc, argv);
            return code == 0 ? actions[i].run(&self) : code;
        }
    }
    if (strcmp(action, "check") == 0) {
        return cli_usage("lexicon", "sources are checked by `dragoman check`",
                         NULL);
    }
    return cli_usage("lexicon", "no such action:", action);
}
