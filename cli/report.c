/* SPDX-License-Identifier: Apache-2.0 */
#include "report.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec time;
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static void draw(void *context, const dgm_progress *progress)
{
    cli_report *self = context;
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

static void clear_bar(const cli_report *self)
{
    if (self->bar) {
        (void)fputs("\r\033[K", stderr);
    }
}

static void tell_rejected(void *context, const dgm_error *err)
{
    const cli_report *self = context;
    if (!self->quiet) {
        clear_bar(self);
        cli_complain(err);
    }
}

/* NULL for a kind too many. */
static report_kind *find_kind(cli_report *self, const dgm_note_view *note)
{
    uint32_t i = 0;
    while (i < self->kind_count &&
           strcmp(self->kind[i].code, note->code) != 0) {
        i++;
    }
    if (i == self->kind_count && i < REPORT_KINDS) {
        report_kind *made = &self->kind[self->kind_count++];
        (void)snprintf(made->code, sizeof made->code, "%s", note->code);
        (void)snprintf(made->message, sizeof made->message, "%s",
                       note->message);
        (void)snprintf(made->file, sizeof made->file, "%s", note->file);
        made->line = note->line;
    }
    return i < REPORT_KINDS ? &self->kind[i] : NULL;
}

/* Warnings are counted and told once, at the end: a thousand files may have
 * the same.  The run's own files are few. */
static void take_note(void *context, const dgm_note_view *note)
{
    cli_report *self = context;
    bool own = strcmp(note->code, "own_output") == 0;
    if (own || strcmp(note->code, "upgraded") == 0) {
        if (!self->quiet) {
            clear_bar(self);
            (void)fprintf(stderr, "%s: %s%s\n", note->file, note->message,
                          own ? "; left out" : "");
        }
        return;
    }
    report_kind *kind = find_kind(self, note);
    if (kind) {
        kind->count++;
    }
}

static void tell_kind(const report_kind *kind)
{
    (void)fputs("warning: ", stderr);
    cli_count(kind->count, "document");
    (void)fprintf(stderr, ": %s (%s%s", kind->message,
                  kind->count > 1 ? "first " : "", kind->file);
    if (kind->line > 0) {
        (void)fprintf(stderr, ":%llu", (unsigned long long)kind->line);
    }
    (void)fputs(")\n", stderr);
}

static void tell_done(const cli_report *self, const dgm_run_options *run,
                      const dgm_progress *progress)
{
    cli_count(progress->done, "document");
    (void)fputs(" coded, ", stderr);
    cli_count(progress->events, "event");
    if (run->format == DGM_FORMAT_SQLITE) {
        (void)fprintf(stderr, ", %llu already there, %llu replaced",
                      (unsigned long long)progress->skipped,
                      (unsigned long long)progress->replaced);
    }
    (void)fprintf(stderr, ", %.1f s\n", now() - self->begun);
}

/* Without a day of publication "on Monday" has no date. */
static void tell_undated(const dgm_progress *progress)
{
    cli_count(progress->undated, "document");
    (void)fputs(" without a publication date, from which \"Monday\" counts; "
                "--date DATE gives one\n",
                stderr);
}

void report_begin(cli_report *self, dgm_run_options *run)
{
    self->bar = !self->quiet && isatty(STDERR_FILENO) == 1 &&
                !(isatty(STDOUT_FILENO) == 1 && run->output == NULL);
    self->begun = now();
    run->context = self;
    run->progress = self->bar ? draw : NULL;
    run->rejected = tell_rejected;
    run->noted = take_note;
}

void report_end(cli_report *self, const dgm_run_options *run,
                const dgm_progress *progress)
{
    clear_bar(self);
    if (!self->quiet && run->output) {
        tell_done(self, run, progress);
    }
    if (!self->quiet && progress->undated > 0 && !run->parse_only) {
        tell_undated(progress);
    }
    if (!self->quiet && progress->same_id > 0) {
        cli_count(progress->same_id, "document");
        (void)fputs(" with the id of another one; both are kept\n", stderr);
    }
    for (uint32_t i = 0; !self->quiet && i < self->kind_count; i++) {
        tell_kind(&self->kind[i]);
    }
    if (progress->rejected > 0) {
        cli_count(progress->rejected, "input");
        (void)fputs(" rejected\n", stderr);
    }
}
