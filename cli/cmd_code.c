/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman code, dragoman parse: run over inputs. */
#include "incidents.h"
#include "report.h"
#include "source.h"
#include "stories.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char code_help[] =
    "usage: dragoman code [OPTION]... [FILE|FOLDER|-]...\n"
    "\n"
    "Reads reports (text, HTML, JSON, CSV tables, RSS and Atom feeds, "
    "CoNLL-U,\n"
    "mail, DOCX, ODT, PDF; WARC, ZIP and tar archives of them; .gz and .zst\n"
    "as they are) and writes who did what to whom, according to whom and\n"
    "how sure.  Without a file, or with -, reads standard input.\n"
    "\n"
    "  --input KIND      text, html, jsonl, json, csv, feed, conllu, warc,\n"
    "                    archive, mail, mailbox, office, pdf\n"
    "                    (default: by the first bytes)\n"
    "  --map NAMES       what columns and keys are called, as "
    "text=story,date=day\n"
    "  --language LANG   en: only English is coded (default), or any\n"
    "  --format FORMAT   table (default on a terminal), jsonl (otherwise),\n"
    "                    sqlite, tsv, csv, icews, gdelt, gdelt-mentions, "
    "geojson,\n"
    "                    petrarch, conllu\n"
    "  -o, --output FILE write there; the ending picks the format "
    "(events.db)\n"
    "  --layers LIST     of tokens, entities, sentences, actors, places, "
    "dates,\n"
    "                    events, claims, casualties, competing, links, "
    "predicates,\n"
    "                    or all;\n"
    "                    default all but tokens, predicates and entities\n"
    "  -j, --threads N   default: one for each core\n"
    "  --files-from FILE a list of inputs, one path a line\n"
    "  --rejects FILE    what could not be read goes there\n"
    "  --lexicon PATH    actor sources of your own, laid over the built-in "
    "ones,\n"
    "                    and PATH/places/*.tsv (repeatable; docs/lexicon.md,\n"
    "                    docs/places.md)\n"
    "                    petrarch:FOLDER codes with PETRARCH dictionaries "
    "instead\n"
    "                    (docs/lexicon.md)\n"
    "  --nulls           petrarch lines with --- on a side as well\n"
    "  --all             in petrarch, icews, gdelt also what did not happen, "
    "is\n"
    "                    conditional, asked or ordered\n"
    "  --min-score X     leave out events that are less likely right, 0 to 1;"
    "\n"
    "                    0 shows all (default: what serves best, "
    "models/events.md)\n"
    "  --date DATE       publication date of documents that have none\n"
    "  --tier TIER       full: sentences are read by a large network, or fast:"
    "\n"
    "                    by a small one (default: full where the data has "
    "it)\n"
    "  --data FOLDER     models and data (default: beside the program)\n"
    "  --stories         with a database: then find reprints among its "
    "documents,\n"
    "                    as `dragoman stories` does\n"
    "  --incidents       likewise, and put events that tell of one happening\n"
    "                    together, as `dragoman incidents` does\n"
    "  -q, --quiet       no progress, warnings or list of rejected inputs\n"
    "\n"
    "examples:\n"
    "  dragoman code samples\n"
    "  dragoman code -o events.db samples      run again: only what is new\n"
    "  dragoman code --format csv -o events.csv news.jsonl.gz\n"
    "  dragoman code --map text=story,date=day table.csv\n"
    "  dragoman code --tier fast -o news.db CC-NEWS-20240301.warc.gz\n"
    "  dragoman code --lexicon my-actors/ --layers events,claims report.html\n"
    "\n"
    "exit codes: 0 all coded, 1 some rejected, 2 wrong usage, 3 nothing "
    "could\n"
    "be read or written, 130 interrupted (what was finished is kept)\n";

static const char parse_help[] =
    "usage: dragoman parse [OPTION]... [FILE|FOLDER|-]...\n"
    "\n"
    "Writes sentences, words, tags and dependency trees as CoNLL-U.\n"
    "--format jsonl writes them as JSON lines.  Other options as in\n"
    "`dragoman code`: --input, --map, -o, -j, --files-from, --rejects, "
    "--tier, "
    "--data,\n"
    "-q.\n"
    "\n"
    "example: echo 'The rebels met the minister.' | dragoman parse\n";

typedef struct cli_request {
    dgm_run_options run;
    cli_source source;
    const char *format;
    bool stories;
    bool incidents; /* with stories */
    cli_report report;
} cli_request;

static dgm_stop stop;

static void on_signal(int number)
{
    (void)number;
    dgm_stop_request(&stop);
}

static bool number(const char *text, uint32_t *out)
{
    char *end = NULL;
    unsigned long value = strtoul(text, &end, 10);
    if (end == text || *end || value > 1024) {
        return false;
    }
    *out = (uint32_t)value;
    return true;
}

/* Reads one option; -1: it is none, 0: fine, else an exit code. */
static int read_option(cli_request *self, const char *command, int argc,
                       char **argv, int *i)
{
    const char *value = NULL;
    int code = cli_source_option(&self->source, command, argc, argv, i);
    if (code >= 0) {
        return code;
    }
    if (cli_value(argc, argv, i, "format", 0, &self->format) ||
        cli_value(argc, argv, i, "output", 'o', &self->run.output) ||
        cli_value(argc, argv, i, "files-from", 0, &self->run.list) ||
        cli_value(argc, argv, i, "rejects", 0, &self->run.rejects)) {
        return 0;
    }
    if (strcmp(argv[*i], "--nulls") == 0) {
        self->run.nulls = true;
        return 0;
    }
    if (strcmp(argv[*i], "--all") == 0) {
        self->run.all = true;
        return 0;
    }
    if (cli_value(argc, argv, i, "layers", 0, &value)) {
        self->run.layers = 0;
        return dgm_layers_find(value, &self->run.layers)
                   ? 0
                   : cli_usage(command, "unknown layer in", value);
    }
    if (cli_value(argc, argv, i, "threads", 'j', &value)) {
        return number(value, &self->run.threads)
                   ? 0
                   : cli_usage(command, "not a number of threads:", value);
    }
    if (cli_flag(argv[*i], "quiet", 'q')) {
        self->report.quiet = true;
        return 0;
    }
    if (!self->run.parse_only && cli_flag(argv[*i], "stories", 0)) {
        self->stories = true;
        return 0;
    }
    if (!self->run.parse_only && cli_flag(argv[*i], "incidents", 0)) {
        self->stories = true;
        self->incidents = true;
        return 0;
    }
    return -1;
}

static int read_arguments(cli_request *self, const char *command, int argc,
                          char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; i++) {
        if (argv[i][0] != '-' || argv[i][1] == 0) {
            argv[++count] = argv[i];
            continue;
        }
        if (strcmp(argv[i], "--") == 0) {
            while (++i < argc) {
                argv[++count] = argv[i];
            }
            break;
        }
        int code = read_option(self, command, argc, argv, &i);
        if (code != 0) {
            return code > 0 ? code
                            : cli_usage(command, "unknown option", argv[i]);
        }
    }
    for (int i = 1; i <= count; i++) {
        if (argv[i][0] == 0) {
            return cli_usage(command, "an input without a name:", "\"\"");
        }
    }
    self->run.path = (const char *const *)(argv + 1);
    self->run.path_count = (uint32_t)count;
    self->run.input = self->source.input;
    self->run.map = self->source.map;
    self->run.language = self->source.language;
    self->run.date = self->source.date;
    self->run.least_score = self->source.least_score;
    return 0;
}

/* The formats a command writes, in the order of their listing. */
typedef struct format_list {
    const dgm_format *format;
    size_t count;
} format_list;

static const dgm_format code_formats[] = {
    DGM_FORMAT_TABLE,   DGM_FORMAT_JSONL, DGM_FORMAT_SQLITE,
    DGM_FORMAT_TSV,     DGM_FORMAT_CSV,   DGM_FORMAT_PETRARCH,
    DGM_FORMAT_ICEWS,   DGM_FORMAT_GDELT, DGM_FORMAT_GDELT_MENTIONS,
    DGM_FORMAT_GEOJSON, DGM_FORMAT_CONLLU};
static const dgm_format parse_formats[] = {DGM_FORMAT_CONLLU,
                                           DGM_FORMAT_JSONL};

static bool has_format(const format_list *list, dgm_format format)
{
    size_t i = 0;
    while (i < list->count && list->format[i] != format) {
        i++;
    }
    return i < list->count;
}

static int unknown_format(const cli_request *self, const char *command,
                          const format_list *list)
{
    (void)fprintf(stderr, "dragoman %s: no format is called \"%s\"; there are",
                  command, self->format);
    for (size_t i = 0; i < list->count; i++) {
        (void)fprintf(stderr, " %s", dgm_format_name(list->format[i]));
    }
    (void)fputs("\n", stderr);
    return EXIT_USAGE;
}

static bool ends_with(const char *name, const char *end)
{
    size_t len = strlen(name);
    size_t tail = strlen(end);
    return len >= tail && strcmp(name + len - tail, end) == 0;
}

static int unknown_ending(const cli_request *self, const char *command,
                          const format_list *list)
{
    const char *name = self->run.output;
    (void)fprintf(stderr,
                  "dragoman %s: no format has the ending of \"%s\"; the "
                  "endings are",
                  command, name);
    for (size_t i = 0; i < list->count; i++) {
        (void)fprintf(stderr, " %s", dgm_format_endings(list->format[i]));
    }
    (void)fputs(" (or name a --format)\n", stderr);
    if (ends_with(name, ".json")) {
        (void)fputs("JSON comes as lines, one document a line: .jsonl\n",
                    stderr);
    } else if (ends_with(name, ".gz") || ends_with(name, ".zst")) {
        (void)fprintf(stderr,
                      "Outputs are not packed; try: dragoman %s --format %s "
                      "... | gzip > %s\n",
                      command, dgm_format_name(list->format[1]), name);
    }
    return EXIT_USAGE;
}

/* Pipes and devices have no ending. */
static bool is_special(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && !S_ISREG(status.st_mode);
}

/* PETRARCH's dictionaries code its lines alone. */
static bool has_dictionaries(const cli_source *source)
{
    for (uint32_t i = 0; i < source->model.overlay_count; i++) {
        if (strncmp(source->overlay[i], "petrarch:", 9) == 0) {
            return true;
        }
    }
    return false;
}

static int pick_format(cli_request *self, const char *command,
                       const format_list *list)
{
    bool to_file = self->run.output && strcmp(self->run.output, "-") != 0;
    dgm_format *format = &self->run.format;
    cli_look(&self->run.width, &self->run.colour);
    self->run.colour = self->run.colour && !to_file;
    if (self->format) {
        return dgm_format_find(self->format, false, format) &&
                       has_format(list, *format)
                   ? 0
                   : unknown_format(self, command, list);
    }
    if (to_file && !is_special(self->run.output)) {
        return dgm_format_find(self->run.output, true, format) &&
                       has_format(list, *format)
                   ? 0
                   : unknown_ending(self, command, list);
    }
    bool shown = !to_file && isatty(STDOUT_FILENO) == 1;
    *format = self->run.parse_only              ? DGM_FORMAT_CONLLU
              : has_dictionaries(&self->source) ? DGM_FORMAT_PETRARCH
              : shown                           ? DGM_FORMAT_TABLE
                                                : DGM_FORMAT_JSONL;
    return 0;
}

static int exit_code(dgm_err code, const dgm_progress *progress)
{
    switch (code) {
    case DGM_ERR_OK:
        return EXIT_DONE;
    case DGM_ERR_REJECTED:
        return progress->done + progress->skipped > 0 ? EXIT_REJECTS
                                                      : EXIT_NOTHING;
    case DGM_ERR_INTERRUPTED:
        return EXIT_STOPPED;
    case DGM_ERR_ARGUMENT:
    case DGM_ERR_OWN_OUTPUT:
        return EXIT_USAGE;
    default:
        return EXIT_NOTHING;
    }
}

static void watch_signals(void)
{
    struct sigaction action = {.sa_handler = on_signal};
    (void)sigaction(SIGINT, &action, NULL);
    (void)sigaction(SIGTERM, &action, NULL);
}

static int run(cli_request *self)
{
    dgm_model *model = NULL;
    dgm_error err = {.byte = -1};
    int opened = cli_open_model(&model, &self->source);
    if (opened != EXIT_DONE) {
        return opened;
    }
    if (!self->report.quiet) {
        cli_warn_of_model(model);
    }
    watch_signals();
    report_begin(&self->report, &self->run);
    self->run.stop = &stop;
    dgm_progress progress = {0};
    dgm_err code = dgm_run(model, &self->run, &progress, &err);
    report_end(&self->report, &self->run, &progress);
    if (code != DGM_ERR_OK && code != DGM_ERR_REJECTED &&
        code != DGM_ERR_INTERRUPTED) {
        cli_complain(&err);
    }
    dgm_model_close(model);
    int coded = exit_code(code, &progress);
    if (self->stories && (coded == EXIT_DONE || coded == EXIT_REJECTS)) {
        int told = cli_stories(self->run.output, false, self->report.quiet);
        if (told == EXIT_DONE && self->incidents) {
            told = cli_incidents(self->run.output, false, self->report.quiet);
        }
        return told == EXIT_DONE ? coded : told;
    }
    return coded;
}

int cmd_code(int argc, char **argv)
{
    static const format_list formats = {
        code_formats, sizeof code_formats / sizeof *code_formats};
    cli_request request = {.run.size = sizeof request.run,
                           .run.layers = DGM_LAYERS_DEFAULT};
    if (cli_wants_help(argc, argv)) {
        (void)fputs(code_help, stdout);
        return EXIT_DONE;
    }
    int code = read_arguments(&request, "code", argc, argv);
    code = code == 0 ? pick_format(&request, "code", &formats) : code;
    if (code == 0 && request.stories &&
        request.run.format != DGM_FORMAT_SQLITE) {
        code = cli_usage("code",
                         request.incidents
                             ? "--incidents needs a database: -o events.db; "
                               "`dragoman incidents --format csv` prints them"
                             : "--stories needs a database: -o events.db",
                         NULL);
    }
    return code == 0 ? run(&request) : code;
}

int cmd_parse(int argc, char **argv)
{
    static const format_list formats = {
        parse_formats, sizeof parse_formats / sizeof *parse_formats};
    cli_request request = {.run.size = sizeof request.run,
                           .run.parse_only = true,
                           .run.layers =
                               DGM_LAYER_SENTENCES | DGM_LAYER_TOKENS};
    if (cli_wants_help(argc, argv)) {
        (void)fputs(parse_help, stdout);
        return EXIT_DONE;
    }
    int code = read_arguments(&request, "parse", argc, argv);
    code = code == 0 ? pick_format(&request, "parse", &formats) : code;
    return code == 0 ? run(&request) : code;
}
