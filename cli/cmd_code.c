/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman code, dragoman parse: run over inputs. */
#include "cli.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

static const char code_help[] =
    "usage: dragoman code [OPTION]... [FILE|FOLDER|-]...\n"
    "\n"
    "Reads reports (text, HTML, JSON lines, CoNLL-U; .gz and .zst as they "
    "are)\n"
    "and writes who did what to whom, according to whom and how sure.\n"
    "Without a file, or with -, reads standard input.\n"
    "\n"
    "  --input KIND      text, html, jsonl, conllu (default: by the first "
    "bytes)\n"
    "  --format FORMAT   table (default on a terminal), jsonl (otherwise),\n"
    "                    sqlite, tsv, csv, conllu, petrarch\n"
    "  -o, --output FILE write there; the ending picks the format "
    "(events.db)\n"
    "  --layers LIST     of tokens, entities, sentences, actors, places, "
    "dates,\n"
    "                    events, claims, links, predicates, or all; default "
    "all\n"
    "                    but tokens, predicates and entities\n"
    "  -j, --threads N   default: one for each core\n"
    "  --files-from FILE a list of inputs, one path a line\n"
    "  --rejects FILE    what could not be read goes there\n"
    "  --lexicon PATH    actor sources of your own, laid over the built-in "
    "ones,\n"
    "                    and PATH/places/*.tsv (repeatable; docs/lexicon.md,\n"
    "                    docs/places.md)\n"
    "  --date DATE       publication date of documents that have none\n"
    "  --data FOLDER     models and data (default: beside the program)\n"
    "  -q, --quiet       no progress, no list of rejected inputs\n"
    "\n"
    "examples:\n"
    "  dragoman code samples\n"
    "  dragoman code -o events.db samples      run again: only what is new\n"
    "  dragoman code --format csv -o events.csv news.jsonl.gz\n"
    "  dragoman code --lexicon my-actors/ --layers events,claims report.html\n"
    "\n"
    "exit codes: 0 all coded, 1 some rejected, 2 wrong usage, 3 nothing "
    "could\n"
    "be read or written, 130 interrupted (what was finished is kept)\n";

static const char parse_help[] =
    "usage: dragoman parse [OPTION]... [FILE|FOLDER|-]...\n"
    "\n"
    "Writes sentences, words, tags and dependency trees as CoNLL-U.\n"
    "Options as in `dragoman code`: --input, -o, -j, --files-from, --data, "
    "-q.\n"
    "\n"
    "example: echo 'The rebels met the minister.' | dragoman parse\n";

#define OVERLAYS_MAX 64

typedef struct cli_request {
    dgm_run_options run;
    dgm_model_options model;
    const char *overlay[OVERLAYS_MAX];
    const char *format;
    bool quiet;
    bool bar; /* draw progress on standard error */
    double begun;
    double drawn;
} cli_request;

static volatile int stop_requested;

static void on_signal(int number)
{
    (void)number;
    stop_requested = 1;
}

static double now(void)
{
    struct timespec time;
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void draw(void *context, const dgm_progress *progress)
{
    cli_request *self = context;
    double time = now();
    if (!self->bar || time - self->drawn < 0.2) {
        return;
    }
    self->drawn = time;
    double spent = time - self->begun;
    double rate = spent > 0 ? (double)progress->words / spent : 0;
    (void)fprintf(stderr, "\r\033[K%llu documents, %.0f words/s",
                  (unsigned long long)progress->done + progress->skipped,
                  rate);
    if (progress->bytes_total > 0 && progress->bytes > 0) {
        double share = (double)progress->bytes / (double)progress->bytes_total;
        share = share > 1 ? 1 : share;
        int filled = (int)(share * 24);
        (void)fprintf(stderr, " [%.*s%.*s] %3.0f %%, %.0f s left", filled,
                      "########################", 24 - filled,
                      "........................", share * 100,
                      spent / share - spent);
    }
}

static void tell_rejected(void *context, const dgm_error *err)
{
    const cli_request *self = context;
    if (!self->quiet) {
        if (self->bar) {
            (void)fputs("\r\033[K", stderr);
        }
        cli_complain(err);
    }
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

/* "2026", "2026-05" or "2026-05-08", with more behind a T. */
static bool is_date(const char *text)
{
    static const char form[] = "dddd-dd-dd";
    size_t i = 0;
    while (
        i < 10 && text[i] &&
        (form[i] == 'd' ? text[i] >= '0' && text[i] <= '9' : text[i] == '-')) {
        i++;
    }
    return (text[i] == 0 && (i == 4 || i == 7 || i == 10)) ||
           (i == 10 && text[i] == 'T');
}

/* Reads one option; -1: it is none, 0: fine, else an exit code. */
static int read_option(cli_request *self, const char *command, int argc,
                       char **argv, int *i)
{
    const char *value = NULL;
    if (cli_value(argc, argv, i, "input", 0, &self->run.input) ||
        cli_value(argc, argv, i, "format", 0, &self->format) ||
        cli_value(argc, argv, i, "output", 'o', &self->run.output) ||
        cli_value(argc, argv, i, "files-from", 0, &self->run.list) ||
        cli_value(argc, argv, i, "rejects", 0, &self->run.rejects) ||
        cli_value(argc, argv, i, "data", 0, &self->model.data)) {
        return 0;
    }
    if (cli_value(argc, argv, i, "date", 0, &self->run.date)) {
        return is_date(self->run.date)
                   ? 0
                   : cli_usage(command,
                               "no date as 2026-05-08:", self->run.date);
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
    if (cli_value(argc, argv, i, "lexicon", 0, &value)) {
        if (self->model.overlay_count == OVERLAYS_MAX) {
            return cli_usage(command, "too many lexicons", NULL);
        }
        self->overlay[self->model.overlay_count++] = value;
        return 0;
    }
    if (cli_flag(argv[*i], "quiet", 'q')) {
        self->quiet = true;
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
    self->run.path = (const char *const *)(argv + 1);
    self->run.path_count = (uint32_t)count;
    self->model.overlay = self->overlay;
    return 0;
}

static int pick_format(cli_request *self, const char *command)
{
    bool terminal = isatty(STDOUT_FILENO) == 1;
    bool to_file = self->run.output && strcmp(self->run.output, "-") != 0;
    if (self->format) {
        if (!dgm_format_find(self->format, false, &self->run.format)) {
            (void)fprintf(stderr,
                          "dragoman %s: no format is called %s; there are "
                          "table jsonl sqlite tsv csv conllu petrarch\n",
                          command, self->format);
            return EXIT_USAGE;
        }
    } else if (to_file) {
        if (!dgm_format_find(self->run.output, true, &self->run.format)) {
            self->run.format = DGM_FORMAT_JSONL;
        }
    } else {
        self->run.format = terminal ? DGM_FORMAT_TABLE : DGM_FORMAT_JSONL;
    }
    struct winsize size;
    if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
        self->run.width = size.ws_col;
    }
    const char *no_colour = getenv("NO_COLOR"); /* NOLINT: one thread yet */
    self->run.colour =
        terminal && !to_file && (no_colour == NULL || no_colour[0] == 0);
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

/* "1 document", "2 documents" */
static void tell_count(uint64_t count, const char *what, const char *end)
{
    (void)fprintf(stderr, "%llu %s%s%s", (unsigned long long)count, what,
                  count == 1 ? "" : "s", end);
}

static void tell_end(const cli_request *self, const dgm_progress *progress)
{
    if (self->bar) {
        (void)fputs("\r\033[K", stderr);
    }
    if (!self->quiet && self->run.output) {
        tell_count(progress->done, "document", " coded, ");
        tell_count(progress->events, "event", "");
        if (self->run.format == DGM_FORMAT_SQLITE) {
            (void)fprintf(stderr, ", %llu already there, %llu replaced",
                          (unsigned long long)progress->skipped,
                          (unsigned long long)progress->replaced);
        }
        (void)fprintf(stderr, ", %.1f s\n", now() - self->begun);
    }
    if (!self->quiet && progress->same_id > 0) {
        tell_count(progress->same_id, "document",
                   " with the id of another one; both are kept\n");
    }
    if (progress->rejected > 0) {
        tell_count(progress->rejected, "input", " rejected\n");
    }
}

static int run(cli_request *self)
{
    dgm_model *model = NULL;
    dgm_error err = {.byte = -1};
    dgm_err code = dgm_model_open(&model, &self->model, &err);
    if (code != DGM_ERR_OK) {
        cli_complain(&err);
        if (code == DGM_ERR_NOT_FOUND) {
            (void)fputs("dragoman: models and data come with the build "
                        "(share/dragoman); --data FOLDER or DRAGOMAN_DATA "
                        "names another place\n",
                        stderr);
        }
        return EXIT_NOTHING;
    }
    struct sigaction action = {.sa_handler = on_signal};
    (void)sigaction(SIGINT, &action, NULL);
    (void)sigaction(SIGTERM, &action, NULL);
    /* A limit on file sizes is a full disk: an error of the write. */
    action.sa_handler = SIG_IGN;
    (void)sigaction(SIGXFSZ, &action, NULL);
    self->bar = !self->quiet && isatty(STDERR_FILENO) == 1 &&
                !(isatty(STDOUT_FILENO) == 1 && self->run.output == NULL);
    self->begun = now();
    self->run.stop = &stop_requested;
    self->run.context = self;
    self->run.progress = self->bar ? draw : NULL;
    self->run.rejected = tell_rejected;
    dgm_progress progress = {0};
    code = dgm_run(model, &self->run, &progress, &err);
    tell_end(self, &progress);
    if (code != DGM_ERR_OK && code != DGM_ERR_REJECTED &&
        code != DGM_ERR_INTERRUPTED) {
        cli_complain(&err);
    }
    dgm_model_close(model);
    return exit_code(code, &progress);
}

static bool wants_help(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (cli_flag(argv[i], "help", 'h')) {
            return true;
        }
    }
    return false;
}

int cmd_code(int argc, char **argv)
{
    cli_request request = {.run.layers = DGM_LAYERS_DEFAULT};
    if (wants_help(argc, argv)) {
        (void)fputs(code_help, stdout);
        return EXIT_DONE;
    }
    int code = read_arguments(&request, "code", argc, argv);
    code = code == 0 ? pick_format(&request, "code") : code;
    return code == 0 ? run(&request) : code;
}

int cmd_parse(int argc, char **argv)
{
    cli_request request = {.run.parse_only = true};
    if (wants_help(argc, argv)) {
        (void)fputs(parse_help, stdout);
        return EXIT_DONE;
    }
    int code = read_arguments(&request, "parse", argc, argv);
    request.run.format = DGM_FORMAT_CONLLU;
    return code == 0 ? run(&request) : code;
}
