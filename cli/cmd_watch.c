/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman watch: questions that are followed. */
#include "rows.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char help[] =
    "usage: dragoman watch add DATABASE NAME WHAT...\n"
    "       dragoman watch list [--format FORMAT] DATABASE\n"
    "       dragoman watch run [OPTION]... DATABASE [NAME]...\n"
    "       dragoman watch remove DATABASE NAME\n"
    "\n"
    "Keeps questions in a database that `dragoman code -o events.db` made, "
    "and "
    "tells\n"
    "what is new since they were run last: events of documents that came "
    "since then,\n"
    "each once, with what has changed (\"first ASSAULT by X on Y since "
    "2025-03-04\").\n"
    "docs/watching.md says more.\n"
    "\n"
    "WHAT is one or more of these, and all of them must hold:\n"
    "  --party WHO       takes part: a name, a key of the lexicon, what it is "
    "part\n"
    "                    of, or a country as ISO 3166 has it (NOR)\n"
    "  --actor WHO       the same, as the one who acts\n"
    "  --recipient WHO   the same, as the one to whom it is done\n"
    "  --type LIST       types, modes or quads: \"ASSAULT, riot\"\n"
    "  --place WHERE     where it happened: a place, region or country (NOR)\n"
    "  --words WORDS     in its sentence: a word, \"a phrase\", a OR b, "
    "begin*\n"
    "  --certainty LIST  of CERTAIN, PROBABLE, POSSIBLE, UNDERSPECIFIED\n"
    "  --min-score X     at least so likely right, 0 to 1\n"
    "  --all             the first run tells what the database holds already\n"
    "In names % stands for any letters.\n"
    "\n"
    "of run:\n"
    "  --format FORMAT   table (default on a terminal), jsonl (otherwise), "
    "csv, tsv\n"
    "  --feed FILE       an Atom feed of what was told last, replaced whole\n"
    "  --peek            tell it again next time\n"
    "  --now DAY         the day up to which times are compared (default: "
    "today)\n"
    "  -q, --quiet       no word on how many there were\n"
    "\n"
    "examples:\n"
    "  dragoman watch add events.db talks --party Iran --type CONSULT\n"
    "  dragoman watch add events.db attacks --type \"material conflict\" "
    "--place YEM\n"
    "  dragoman code -o events.db news/ && dragoman watch run events.db\n"
    "  dragoman watch run --feed talks.xml events.db talks\n"
    "\n"
    "exit codes: 0 done, 1 no question of that name, 2 wrong usage, 3 nothing "
    "could\n"
    "be read or written, 130 interrupted (all is told again)\n";

#define NAMES_MAX 1000

typedef struct watch_request {
    const char *path;
    const char *name[NAMES_MAX];
    uint32_t name_count;
    const char *format;
    const char *score;
    dgm_watch_rule rule;
    dgm_watch_options run;
    bool quiet;
} watch_request;

/* ------------------------------------------------------------------ results
 */

static int result(const watch_request *self, dgm_err code,
                  const dgm_error *err)
{
    if (code == DGM_ERR_OK) {
        return EXIT_DONE;
    }
    cli_complain(err);
    switch (code) {
    case DGM_ERR_INTERRUPTED:
        return EXIT_STOPPED;
    case DGM_ERR_ARGUMENT:
    case DGM_ERR_OWN_OUTPUT:
        return EXIT_USAGE;
    case DGM_ERR_NOT_FOUND:
        return self->path && access(self->path, F_OK) == 0 ? EXIT_REJECTS
                                                           : EXIT_NOTHING;
    default:
        return EXIT_NOTHING;
    }
}

/* Standard output; with no bytes all of it must be out. */
static int write_rows(void *context, const char *bytes, size_t len)
{
    return len > 0 ? cli_rows_write(context, bytes, len) : fflush(stdout) != 0;
}

/* ----------------------------------------------------------------- commands
 */

static int add(watch_request *self)
{
    dgm_error err = {.byte = -1};
    if (self->name_count != 1) {
        return cli_usage("watch", "add takes a database and one name", NULL);
    }
    int code = cli_upgrade(self->path, false);
    self->rule.name = self->name[0];
    return code != EXIT_DONE
               ? code
               : result(self, dgm_watch_add(self->path, &self->rule, &err),
                        &err);
}

static int remove_one(watch_request *self)
{
    dgm_error err = {.byte = -1};
    if (self->name_count != 1) {
        return cli_usage("watch", "remove takes a database and one name",
                         NULL);
    }
    return result(self, dgm_watch_remove(self->path, self->name[0], &err),
                  &err);
}

static const char list_sql[] =
    "SELECT name, party, actor, recipient, trim(type, '; ') AS type, place, "
    "words, trim(certainty, '; ') AS certainty, least_score AS min_score, "
    "made, told FROM watches ORDER BY name";

static int list(watch_request *self)
{
    dgm_error err = {.byte = -1};
    uint64_t rows = 0;
    int code = cli_upgrade(self->path, false);
    if (code != EXIT_DONE) {
        return code;
    }
    dgm_query_options options = {.size = sizeof options,
                                 .format = self->run.format,
                                 .width = self->run.width,
                                 .colour = self->run.colour,
                                 .write = cli_rows_write};
    code = result(self,
                  dgm_query_run(self->path, list_sql, &options, &rows, &err),
                  &err);
    if (code == EXIT_DONE && rows == 0 && !self->quiet) {
        (void)fputs("no questions; `dragoman watch add` adds one\n", stderr);
    }
    return fflush(stdout) == 0 ? code : EXIT_NOTHING;
}

static int run(watch_request *self)
{
    dgm_error err = {.byte = -1};
    uint64_t told = 0;
    int code = cli_upgrade(self->path, self->quiet);
    if (code != EXIT_DONE) {
        return code;
    }
    self->run.name = self->name;
    self->run.name_count = self->name_count;
    self->run.stop = cli_stop_on_signals();
    self->run.write = write_rows;
    code =
        result(self, dgm_watch_run(self->path, &self->run, &told, &err), &err);
    if (code == EXIT_DONE && !self->quiet) {
        cli_count(told, "event");
        (void)fputs(" since the last run\n", stderr);
    }
    return code;
}

/* ---------------------------------------------------------------- arguments
 */

/* A number from 0 to 1, with a point in any locale. */
static bool read_score(const char *word, float *out)
{
    double value = 0;
    double unit = 1;
    bool fraction = false;
    for (const char *p = word; *p; p++) {
        if (*p == '.' && !fraction) {
            fraction = true;
            continue;
        }
        if (*p < '0' || *p > '9') {
            return false;
        }
        unit = fraction ? unit / 10 : unit;
        value = fraction ? value + unit * (*p - '0') : value * 10 + (*p - '0');
    }
    *out = (float)value;
    return word[0] && value <= 1;
}

static bool read_value(watch_request *self, int argc, char **argv, int *i)
{
    dgm_watch_rule *rule = &self->rule;
    const struct {
        const char *name;
        const char **to;
    } option[] = {{"party", &rule->party},         {"actor", &rule->actor},
                  {"recipient", &rule->recipient}, {"type", &rule->type},
                  {"place", &rule->place},         {"words", &rule->words},
                  {"certainty", &rule->certainty}, {"min-score", &self->score},
                  {"format", &self->format},       {"feed", &self->run.feed},
                  {"now", &self->run.now}};
    for (size_t k = 0; k < sizeof option / sizeof *option; k++) {
        if (cli_value(argc, argv, i, option[k].name, 0, option[k].to)) {
            return true;
        }
    }
    return false;
}

static int read_one(watch_request *self, int argc, char **argv, int *i)
{
    if (read_value(self, argc, argv, i)) {
        return 0;
    }
    if (cli_flag(argv[*i], "all", 0)) {
        self->rule.all = true;
    } else if (cli_flag(argv[*i], "peek", 0)) {
        self->run.peek = true;
    } else if (cli_flag(argv[*i], "quiet", 'q')) {
        self->quiet = true;
    } else if (argv[*i][0] == '-') {
        return cli_usage("watch", "unknown option", argv[*i]);
    } else if (self->path == NULL) {
        self->path = argv[*i];
    } else if (self->name_count < NAMES_MAX) {
        self->name[self->name_count++] = argv[*i];
    } else {
        return cli_usage("watch", "too many names:", argv[*i]);
    }
    return 0;
}

static int read_arguments(watch_request *self, int argc, char **argv)
{
    for (int i = 2; i < argc; i++) {
        int code = read_one(self, argc, argv, &i);
        if (code != 0) {
            return code;
        }
    }
    if (self->path == NULL) {
        return cli_usage("watch", "which database?", NULL);
    }
    if (self->score && !read_score(self->score, &self->rule.least_score)) {
        return cli_usage("watch", "not a number from 0 to 1:", self->score);
    }
    cli_look(&self->run.width, &self->run.colour);
    return cli_rows_format("watch", self->format, &self->run.format);
}

int cmd_watch(int argc, char **argv)
{
    static const struct {
        const char *name;
        int (*run)(watch_request *self);
    } action[] = {
        {"add", add}, {"list", list}, {"run", run}, {"remove", remove_one}};
    watch_request self = {.rule.size = sizeof self.rule,
                          .run.size = sizeof self.run};
    if (cli_wants_help(argc, argv)) {
        (void)fputs(help, stdout);
        return EXIT_DONE;
    }
    for (size_t i = 0; argc > 1 && i < sizeof action / sizeof *action; i++) {
        if (strcmp(argv[1], action[i].name) == 0) {
            int code = read_arguments(&self, argc, argv);
            return code == 0 ? action[i].run(&self) : code;
        }
    }
    return cli_usage("watch", "add, list, run or remove; not",
                     argc > 1 ? argv[1] : "nothing");
}
