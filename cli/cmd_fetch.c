/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman fetch: pages into an archive. */
#include "cli.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const char help[] =
    "usage: dragoman fetch [OPTION]... -o ARCHIVE.warc.gz URL|FILE...\n"
    "\n"
    "Fetches pages into an archive that `dragoman code` reads.  A feed (RSS,\n"
    "Atom) or sitemap leads to its articles, a list of feeds (OPML) to its\n"
    "feeds; all may be files, and so may a list of addresses, one a line.  "
    "Run\n"
    "again, it fetches only what is new.  The network is used by this command "
    "alone.\n"
    "\n"
    "  -o, --output FILE  the archive, FILE.warc.gz; it is added to, and "
    "what\n"
    "                     came is remembered beside it in FILE.warc.gz.state\n"
    "  --state FILE       remember it there: several archives, one memory\n"
    "  --contact WHO      a mail address or page, so that those who are "
    "visited\n"
    "                     know whom to write to\n"
    "  --every TIME       go on: a round each 15m, 2h, 1d (until "
    "interrupted)\n"
    "  --limit N          at most N articles a round; the others wait\n"
    "  --since DATE       leave out what a feed dates before\n"
    "  --dry-run          list what would be fetched; feeds are read, "
    "nothing\n"
    "                     is kept\n"
    "  --delay TIME       between two visits to a host (default 2s; "
    "robots.txt\n"
    "                     may ask for more)\n"
    "  --timeout TIME     for one answer (default 60s)\n"
    "  --max-size SIZE    of a page, packed or not (default 16M)\n"
    "  --parallel N       hosts that are visited at once (default 8)\n"
    "  --allow-private    visit addresses that are not of the public "
    "internet,\n"
    "                     and use the proxies of the environment\n"
    "  -q, --quiet        no progress, no list of what could not be had\n"
    "\n"
    "robots.txt is heeded, and a host that asks for a pause gets it.\n"
    "\n"
    "examples:\n"
    "  dragoman fetch -o news.warc.gz https://example.org/feed.xml\n"
    "  dragoman fetch -o news.warc.gz --contact me@example.org feeds.opml\n"
    "  dragoman fetch -o news.warc.gz --every 15m --since 2026-05-01 "
    "feeds.opml\n"
    "  dragoman fetch --dry-run https://example.org/feed.xml\n"
    "  dragoman code -o events.db news.warc.gz\n"
    "\n"
    "exit codes: 0 all came, 1 some could not be had, 2 wrong usage, 3 "
    "nothing\n"
    "could be had or written, 130 interrupted (what came is kept)\n";

/* Pages in a row that are told with the same reason. */
#define REPEATED_TOLD 20

typedef struct fetch_request {
    dgm_fetch_options run;
    bool quiet;
    bool bar; /* draws progress */
    double begun;
    double drawn;
    dgm_fetch_progress before; /* the last round */
    char reason[256];          /* why the last page was not had */
    uint64_t repeated;         /* pages in a row with that reason */
} fetch_request;

static dgm_stop stop;

static void on_signal(int number)
{
    (void)number;
    dgm_stop_request(&stop);
}

/* ------------------------------------------------------------------ options
 */

typedef struct unit {
    char letter;
    double times;
} unit;

/* "15m": a number and a letter of `units` (the first where there is none). */
static bool measure(const char *text, const unit *units, double most,
                    double *out)
{
    char *end = NULL;
    unsigned long whole = strtoul(text, &end, 10);
    double value = (double)whole;
    if (end == text || text[0] == '-') {
        return false;
    }
    if (end[0] == '.' && end[1] >= '0' && end[1] <= '9') {
        value += (end[1] - '0') / 10.0;
        end += 2;
    }
    const unit *found = units;
    while (*end && found->letter && found->letter != *end) {
        found++;
    }
    if (found->letter == 0 || (*end && end[1])) {
        return false;
    }
    *out = value * found->times;
    return *out <= most;
}

static const unit times[] = {
    {'s', 1}, {'m', 60}, {'h', 3600}, {'d', 86400}, {0, 0}};
static const unit sizes[] = {{'B', 1},
                             {'K', 1024},
                             {'M', 1024.0 * 1024},
                             {'G', 1024.0 * 1024 * 1024},
                             {0, 0}};
static const unit counts[] = {{' ', 1}, {0, 0}};

#define TIME_MOST  (30 * 86400.0)
#define SIZE_MOST  (1024.0 * 1024 * 1024)
#define COUNT_MOST 1e9

/* A number of a kind; -1: another option, 0: fine, else an exit code. */
static int read_number(int argc, char **argv, int *i, const char *name,
                       const unit *units, double most, double *out)
{
    const char *value = NULL;
    if (!cli_value(argc, argv, i, name, 0, &value)) {
        return -1;
    }
    if (measure(value, units, most, out)) {
        return 0;
    }
    return cli_usage("fetch",
                     units == times   ? "not a time like 90s, 15m, 2h:"
                     : units == sizes ? "not a size like 500K, 16M:"
                                      : "not a number:",
                     value);
}

static int read_numbers(fetch_request *self, int argc, char **argv, int *i)
{
    double value = 0;
    int code = read_number(argc, argv, i, "every", times, TIME_MOST, &value);
    if (code >= 0) {
        self->run.every = (uint32_t)value;
        return code == 0 && self->run.every == 0
                   ? cli_usage("fetch", "--every needs a second at least",
                               NULL)
                   : code;
    }
    if ((code = read_number(argc, argv, i, "delay", times, 3600, &value)) >=
        0) {
        self->run.delay_ms = value > 0 ? (int32_t)(value * 1000) : -1;
        return code;
    }
    if ((code = read_number(argc, argv, i, "timeout", times, 3600, &value)) >=
        0) {
        self->run.seconds = value < 1 ? 1 : (uint32_t)value;
        return code;
    }
    if ((code = read_number(argc, argv, i, "max-size", sizes, SIZE_MOST,
                            &value)) >= 0) {
        self->run.bytes_most = value < 1 ? 1 : (uint64_t)value;
        return code;
    }
    if ((code = read_number(argc, argv, i, "limit", counts, COUNT_MOST,
                            &value)) >= 0) {
        self->run.limit = (uint64_t)value;
        return code == 0 && value < 1
                   ? cli_usage("fetch", "--limit needs one at least", NULL)
                   : code;
    }
    code = read_number(argc, argv, i, "parallel", counts, 64, &value);
    self->run.parallel = code == 0 ? (uint32_t)value : self->run.parallel;
    return code;
}

static int read_option(fetch_request *self, int argc, char **argv, int *i)
{
    int code = read_numbers(self, argc, argv, i);
    if (code >= 0) {
        return code;
    }
    if (cli_value(argc, argv, i, "output", 'o', &self->run.archive) ||
        cli_value(argc, argv, i, "state", 0, &self->run.state) ||
        cli_value(argc, argv, i, "contact", 0, &self->run.contact) ||
        cli_value(argc, argv, i, "since", 0, &self->run.since)) {
        return 0;
    }
    if (cli_flag(argv[*i], "dry-run", 0)) {
        self->run.dry_run = true;
    } else if (cli_flag(argv[*i], "allow-private", 0)) {
        self->run.allow_private = true;
    } else if (cli_flag(argv[*i], "quiet", 'q')) {
        self->quiet = true;
    } else {
        return cli_usage("fetch", "unknown option", argv[*i]);
    }
    return 0;
}

static int read_arguments(fetch_request *self, int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; i++) {
        if (argv[i][0] != '-') {
            argv[++count] = argv[i];
            continue;
        }
        int code = read_option(self, argc, argv, &i);
        if (code != 0) {
            return code;
        }
    }
    self->run.url = (const char *const *)(argv + 1);
    self->run.url_count = (uint32_t)count;
    if (count == 0) {
        return cli_usage("fetch", "name an address, a feed or a list of feeds",
                         NULL);
    }
    if (self->run.archive == NULL && !self->run.dry_run) {
        return cli_usage("fetch",
                         "say where to: -o FILE.warc.gz (or --dry-run)", NULL);
    }
    return 0;
}

/* ------------------------------------------------------------------ telling
 */

static double now(void)
{
    struct timespec time;
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void clear_bar(const fetch_request *self)
{
    if (self->bar) {
        (void)fputs("\r\033[K", stderr);
    }
}

static void draw(void *context, const dgm_fetch_progress *progress)
{
    fetch_request *self = context;
    double time = now();
    if (!self->bar || time - self->drawn < 0.2) {
        return;
    }
    self->drawn = time;
    (void)fprintf(
        stderr, "\r\033[K%llu fetched, %llu waiting, %llu not had, %.1f MB",
        (unsigned long long)(progress->stored - self->before.stored),
        (unsigned long long)progress->waiting,
        (unsigned long long)(progress->failed + progress->refused -
                             self->before.failed - self->before.refused),
        (double)(progress->bytes - self->before.bytes) / 1e6);
}

/* A row of what would be fetched: address, day, title. */
static void list(const dgm_fetched_view *view)
{
    (void)printf("%s\t%s\t", view->url, view->published);
    for (const char *c = view->title; *c; c++) {
        (void)putchar((unsigned char)*c < ' ' ? ' ' : *c);
    }
    (void)putchar('\n');
}

/* A thousand pages of one host may fail for one reason. */
static void tell_repeated(fetch_request *self)
{
    if (self->repeated > REPEATED_TOLD && !self->quiet) {
        clear_bar(self);
        (void)fprintf(stderr, "dragoman: %llu more pages: %s\n",
                      (unsigned long long)(self->repeated - REPEATED_TOLD),
                      self->reason);
    }
    self->repeated = 0;
    self->reason[0] = 0;
}

static void tell_reason(fetch_request *self, const dgm_fetched_view *view)
{
    if (strcmp(self->reason, view->message) != 0) {
        tell_repeated(self);
        (void)snprintf(self->reason, sizeof self->reason, "%s", view->message);
    }
    if (++self->repeated <= REPEATED_TOLD && !self->quiet) {
        clear_bar(self);
        (void)fprintf(stderr, "dragoman: %s%s%s\n", view->url,
                      view->url[0] ? ": " : "", view->message);
    }
}

static void tell_visit(void *context, const dgm_fetched_view *view)
{
    fetch_request *self = context;
    if (view->outcome == DGM_FETCH_PLANNED) {
        list(view);
    } else if (view->outcome >= DGM_FETCH_LATER) {
        tell_reason(self, view);
    }
}

static void tell_part(uint64_t count, const char *what)
{
    if (count > 0) {
        (void)fprintf(stderr, ", %llu %s", (unsigned long long)count, what);
    }
}

static void tell_time(void)
{
    char text[32];
    struct tm day;
    time_t seconds = time(NULL);
    if (localtime_r(&seconds, &day) &&
        strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S ", &day) > 0) {
        (void)fputs(text, stderr);
    }
}

/* What was done since the last round. */
static void tell_round(void *context, const dgm_fetch_progress *all)
{
    fetch_request *self = context;
    const dgm_fetch_progress *old = &self->before;
    tell_repeated(self);
    clear_bar(self);
    if (!self->quiet) {
        if (self->run.every > 0) {
            tell_time();
        }
        cli_count(self->run.dry_run ? all->planned - old->planned
                                    : all->stored - old->stored,
                  "page");
        (void)fputs(self->run.dry_run ? " to be fetched" : " fetched", stderr);
        tell_part(all->unchanged - old->unchanged, "unchanged");
        tell_part(all->known - old->known, "known already");
        tell_part(all->later - old->later, "left for later");
        tell_part(all->refused - old->refused, "not allowed");
        tell_part(all->failed - old->failed, "failed");
        (void)fprintf(stderr, "; %llu feeds, %.1f MB, %.1f s\n",
                      (unsigned long long)(all->feeds - old->feeds),
                      (double)(all->bytes - old->bytes) / 1e6,
                      now() - self->begun);
    }
    self->begun = now();
    self->before = *all;
}

/* ------------------------------------------------------------------ running
 */

static void watch_signals(void)
{
    struct sigaction action = {.sa_handler = on_signal};
    (void)sigaction(SIGINT, &action, NULL);
    (void)sigaction(SIGTERM, &action, NULL);
    action.sa_handler = SIG_IGN;
    (void)sigaction(SIGPIPE, &action, NULL);
}

static int exit_code(const fetch_request *self, dgm_err code)
{
    switch (code) {
    case DGM_ERR_OK:
        return EXIT_DONE;
    case DGM_ERR_REJECTED:
        return EXIT_REJECTS;
    case DGM_ERR_ARGUMENT:
        return EXIT_USAGE;
    case DGM_ERR_INTERRUPTED:
        /* A run that goes on has no other end. */
        return self->run.every > 0 && self->before.rounds > 0 ? EXIT_DONE
                                                              : EXIT_STOPPED;
    default:
        return EXIT_NOTHING;
    }
}

static int run(fetch_request *self)
{
    dgm_fetch_progress progress = {0};
    dgm_error err = {.byte = -1};
    self->bar = !self->quiet && isatty(STDERR_FILENO) == 1;
    self->begun = now();
    self->run.context = self;
    self->run.progress = self->bar ? draw : NULL;
    self->run.fetched = tell_visit;
    self->run.round = tell_round;
    self->run.stop = &stop;
    watch_signals();
    dgm_err code = dgm_fetch(&self->run, &progress, &err);
    if (code == DGM_ERR_INTERRUPTED) {
        tell_round(self, &progress);
    } else if (code != DGM_ERR_OK && code != DGM_ERR_REJECTED &&
               (code != DGM_ERR_NOT_FOUND || progress.rounds == 0)) {
        clear_bar(self);
        cli_complain(&err);
    }
    return exit_code(self, code);
}

int cmd_fetch(int argc, char **argv)
{
    fetch_request request = {.run.size = sizeof request.run};
    if (cli_wants_help(argc, argv)) {
        (void)fputs(help, stdout);
        return EXIT_DONE;
    }
    int code = read_arguments(&request, argc, argv);
    return code == 0 ? run(&request) : code;
}
