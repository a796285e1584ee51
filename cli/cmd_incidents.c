/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman incidents */
#include "incidents.h"
#include "rows.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const char help[] =
    "usage: dragoman incidents [OPTION]... DATABASE\n"
    "\n"
    "Finds the events of a database that tell of one happening and puts them\n"
    "into incidents: what most reports say, the range of the numbers and who "
    "tells\n"
    "them, how many independent stories there are, who denies it.  Then it "
    "prints\n"
    "them by day, each with all its evidence.  Run it after every `dragoman "
    "code`,\n"
    "or use `dragoman code --incidents`: only new events are compared.\n"
    "\n"
    "  -f, --format F   table, csv, tsv, jsonl (default: table on a "
    "terminal,\n"
    "                   else jsonl)\n"
    "  --stories N      only what at least N independent stories tell; run\n"
    "                   `dragoman stories` before, else every document is "
    "one\n"
    "  --documents N    only what at least N documents tell\n"
    "  --type TYPE      of PLOVER, as ASSAULT\n"
    "  --country CODE   where it happened, as UKR\n"
    "  --since DAY      from this day on, --until DAY: up to it\n"
    "  --most N         print so many\n"
    "  --no-rows        put events into incidents and print none\n"
    "  --again          forget all incidents and compare all events\n"
    "  -q, --quiet      no progress and no summary\n"
    "\n"
    "The tables are incidents and incident_events, the views v_incidents and\n"
    "v_incident_events (docs/incidents.md).\n"
    "\n"
    "examples:\n"
    "  dragoman code -o events.db samples\n"
    "  dragoman stories events.db\n"
    "  dragoman incidents --documents 2 events.db\n"
    "  dragoman incidents --type ASSAULT --format csv events.db > "
    "incidents.csv\n"
    "\n"
    "exit codes: 0 done, 2 wrong usage, 3 the database cannot be read or "
    "written,\n"
    "130 interrupted (what was finished is kept; run it again)\n";

static dgm_stop stop;

static void on_signal(int number)
{
    (void)number;
    dgm_stop_request(&stop);
}

static double now(void)
{
    struct timespec time;
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

typedef struct view {
    bool bar;
    double drawn;
} view;

static void draw(void *context, const dgm_incidents_summary *summary)
{
    view *self = context;
    double time = now();
    if (self->bar && time - self->drawn >= 0.2) {
        self->drawn = time;
        (void)fprintf(stderr, "\r\033[K%llu of about %llu events compared",
                      (unsigned long long)summary->events,
                      (unsigned long long)summary->events_total);
    }
}

static void tell(const dgm_incidents_summary *summary, double seconds)
{
    cli_count(summary->events, "event");
    (void)fprintf(stderr, " compared, %llu joined an incident before; ",
                  (unsigned long long)summary->joined);
    cli_count(summary->incidents, "incident");
    (void)fprintf(stderr, " in the database, %.1f s\n", seconds);
}

int cli_incidents(const char *path, bool again, bool quiet)
{
    dgm_error err = {.byte = -1};
    dgm_incidents_summary summary;
    double begun = now();
    view shown = {.bar = !quiet && isatty(STDERR_FILENO) == 1};
    dgm_incidents_options options = {.size = sizeof options,
                                     .again = again,
                                     .stop = &stop,
                                     .context = &shown,
                                     .progress = draw};
    struct sigaction action = {.sa_handler = on_signal};
    (void)sigaction(SIGINT, &action, NULL);
    (void)sigaction(SIGTERM, &action, NULL);
    int upgraded = cli_upgrade(path, quiet);
    if (upgraded != EXIT_DONE) {
        return upgraded;
    }
    dgm_err code = dgm_incidents_build(path, &options, &summary, &err);
    if (shown.bar) {
        (void)fputs("\r\033[K", stderr);
    }
    if (code == DGM_ERR_INTERRUPTED) {
        (void)fprintf(stderr,
                      "interrupted; `dragoman incidents %s` does the rest\n",
                      path);
        return EXIT_STOPPED;
    }
    if (code != DGM_ERR_OK) {
        cli_complain(&err);
        return EXIT_NOTHING;
    }
    if (!quiet) {
        tell(&summary, now() - begun);
    }
    return EXIT_DONE;
}

/* ----------------------------------------------------------------- options
 */

typedef struct incidents_request {
    const char *path;
    const char *format;
    const char *stories;
    const char *documents;
    const char *most;
    bool again;
    bool quiet;
    bool no_rows;
    dgm_incidents_filter filter;
} incidents_request;

static bool read_value(incidents_request *self, int argc, char **argv, int *i)
{
    const struct {
        const char *name;
        char letter;
        const char **value;
    } known[] = {{"format", 'f', &self->format},
                 {"stories", 0, &self->stories},
                 {"documents", 0, &self->documents},
                 {"most", 0, &self->most},
                 {"type", 0, &self->filter.type},
                 {"country", 0, &self->filter.country},
                 {"since", 0, &self->filter.since},
                 {"until", 0, &self->filter.until}};
    for (size_t k = 0; k < sizeof known / sizeof *known; k++) {
        if (cli_value(argc, argv, i, known[k].name, known[k].letter,
                      known[k].value)) {
            return true;
        }
    }
    return false;
}

static int read_arguments(incidents_request *self, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (read_value(self, argc, argv, &i)) {
            continue;
        }
        if (cli_flag(argv[i], "again", 0)) {
            self->again = true;
        } else if (cli_flag(argv[i], "no-rows", 0)) {
            self->no_rows = true;
        } else if (cli_flag(argv[i], "quiet", 'q')) {
            self->quiet = true;
        } else if (argv[i][0] == '-') {
            return cli_usage("incidents", "unknown option", argv[i]);
        } else if (self->path) {
            return cli_usage("incidents", "one database at a time, not also",
                             argv[i]);
        } else {
            self->path = argv[i];
        }
    }
    return self->path ? 0 : cli_usage("incidents", "which database?", NULL);
}

static bool read_count(const char *word, uint64_t *out)
{
    char *end = NULL;
    if (word == NULL) {
        return true;
    }
    *out = strtoull(word, &end, 10);
    return word[0] >= '0' && word[0] <= '9' && *end == 0;
}

static int check_counts(incidents_request *self)
{
    if (!read_count(self->stories, &self->filter.least_stories)) {
        return cli_usage("incidents",
                         "--stories: not a number:", self->stories);
    }
    if (!read_count(self->documents, &self->filter.least_documents)) {
        return cli_usage("incidents",
                         "--documents: not a number:", self->documents);
    }
    if (!read_count(self->most, &self->filter.most)) {
        return cli_usage("incidents", "--most: not a number:", self->most);
    }
    const char *const day[] = {self->filter.since, self->filter.until};
    for (int i = 0; i < 2; i++) {
        if (day[i] && !dgm_date_valid(day[i])) {
            return cli_usage("incidents", "not a day as 2026-05-08:", day[i]);
        }
    }
    return 0;
}

static int check_format(incidents_request *self)
{
    dgm_format format =
        isatty(STDOUT_FILENO) == 1 ? DGM_FORMAT_TABLE : DGM_FORMAT_JSONL;
    if (self->format && !dgm_format_find(self->format, false, &format)) {
        return cli_usage("incidents", "no such format:", self->format);
    }
    if (format != DGM_FORMAT_TABLE && format != DGM_FORMAT_JSONL &&
        format != DGM_FORMAT_CSV && format != DGM_FORMAT_TSV) {
        return cli_usage("incidents",
                         "incidents are table, csv, tsv or jsonl, not",
                         self->format);
    }
    self->filter.format = format;
    cli_look(&self->filter.width, &self->filter.colour);
    return 0;
}

static int print(void *context, const char *bytes, size_t len)
{
    (void)context;
    return fwrite(bytes, 1, len, stdout) != len ||
           __atomic_load_n(&stop.requested, __ATOMIC_RELAXED) != 0;
}

static int print_rows(const incidents_request *self)
{
    dgm_error err = {.byte = -1};
    dgm_err code =
        dgm_incidents_write(self->path, &self->filter, print, NULL, &err);
    bool written = fflush(stdout) == 0 && !ferror(stdout);
    if (code == DGM_ERR_INTERRUPTED && written) {
        return EXIT_STOPPED;
    }
    if (!written) {
        (void)fputs("dragoman: standard output cannot be written\n", stderr);
    } else if (code != DGM_ERR_OK) {
        cli_complain(&err);
    }
    return code == DGM_ERR_OK && written ? EXIT_DONE : EXIT_NOTHING;
}

int cmd_incidents(int argc, char **argv)
{
    incidents_request self = {.filter.size = sizeof self.filter};
    if (cli_wants_help(argc, argv)) {
        (void)fputs(help, stdout);
        return EXIT_DONE;
    }
    int code = read_arguments(&self, argc, argv);
    code = code == 0 ? check_counts(&self) : code;
    code = code == 0 ? check_format(&self) : code;
    code = code == 0 ? cli_incidents(self.path, self.again, self.quiet) : code;
    return code == EXIT_DONE && !self.no_rows ? print_rows(&self) : code;
}
