/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman stories */
#include "stories.h"

#include "rows.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const char help[] =
    "usage: dragoman stories [OPTION]... DATABASE\n"
    "\n"
    "Finds the documents of a database that say the same in the same words -\n"
    "reprints, cut, with another lead or headline, with paragraphs added - "
    "and\n"
    "puts them into stories, each with its original.  Nothing is deleted.\n"
    "Run it after every `dragoman code`, or use `dragoman code --stories`: "
    "only\n"
    "new documents are compared.\n"
    "\n"
    "  --again      forget all stories and compare all documents\n"
    "  -q, --quiet  no progress and no summary\n"
    "\n"
    "The tables are stories and story_documents, the view v_stories has one "
    "row\n"
    "a story (docs/stories.md).\n"
    "\n"
    "examples:\n"
    "  dragoman code -o events.db samples\n"
    "  dragoman stories events.db\n"
    "  sqlite3 events.db 'SELECT title, copies, publishers FROM v_stories "
    "ORDER BY copies DESC'\n"
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

static void draw(void *context, const dgm_stories_summary *summary)
{
    view *self = context;
    double time = now();
    if (self->bar && time - self->drawn >= 0.2) {
        self->drawn = time;
        (void)fprintf(stderr, "\r\033[K%llu of about %llu documents compared",
                      (unsigned long long)summary->documents,
                      (unsigned long long)summary->documents_total);
    }
}

static void tell(const dgm_stories_summary *summary, double seconds)
{
    cli_count(summary->documents, "document");
    (void)fprintf(stderr,
                  " compared, %llu like one before, %llu new %s, %.1f s\n",
                  (unsigned long long)summary->copies,
                  (unsigned long long)summary->stories,
                  summary->stories == 1 ? "story" : "stories", seconds);
}

int cli_stories(const char *path, bool again, bool quiet)
{
    dgm_error err = {.byte = -1};
    dgm_stories_summary summary;
    double begun = now();
    view shown = {.bar = !quiet && isatty(STDERR_FILENO) == 1};
    dgm_stories_options options = {.size = sizeof options,
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
    dgm_err code = dgm_stories_build(path, &options, &summary, &err);
    if (shown.bar) {
        (void)fputs("\r\033[K", stderr);
    }
    if (code == DGM_ERR_INTERRUPTED) {
        (void)fprintf(stderr,
                      "interrupted; `dragoman stories %s` does the rest\n",
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

int cmd_stories(int argc, char **argv)
{
    const char *path = NULL;
    bool again = false;
    bool quiet = false;
    if (cli_wants_help(argc, argv)) {
        (void)fputs(help, stdout);
        return EXIT_DONE;
    }
    for (int i = 1; i < argc; i++) {
        if (cli_flag(argv[i], "again", 0)) {
            again = true;
        } else if (cli_flag(argv[i], "quiet", 'q')) {
            quiet = true;
        } else if (argv[i][0] == '-') {
            return cli_usage("stories", "unknown option", argv[i]);
        } else if (path) {
            return cli_usage("stories", "one database at a time, not also",
                             argv[i]);
        } else {
            path = argv[i];
        }
    }
    return path ? cli_stories(path, again, quiet)
                : cli_usage("stories", "which database?", NULL);
}
