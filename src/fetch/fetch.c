/* SPDX-License-Identifier: Apache-2.0 */
/* The public function: what is asked is checked, then rounds of visits. */
#include "base/files.h"
#include "base/options.h"
#include "base/stop.h"
#include "fetch/crawl.h"
#include "fetch/lead.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#define BYTES_MOST       ((uint64_t)16 << 20)
#define BYTES_MOST_LIMIT ((uint64_t)1 << 30)
#define SECONDS          60U
#define DELAY_MS         2000
#define PARALLEL         8U
#define PARALLEL_LIMIT   64U
#define CONTACT_MAX      200
#define PATH_CAP         4096

/* ------------------------------------------------------------- what is asked
 */

static dgm_err wrong(dgm_error *err, const char *what, const char *value)
{
    return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1, "%s%.150s", what,
                         value);
}

static dgm_err check_input(const char *word, dgm_error *err)
{
    dgm_url url;
    struct stat status;
    if (dgm_url_like(word)) {
        return dgm_url_read(&url, NULL, dgm_str_from(word), err);
    }
    if (stat(word, &status) != 0) {
        return dgm_error_set(err, DGM_ERR_NOT_FOUND, word, 0, -1,
                             "there is no such file; an address begins with "
                             "https:// or http://");
    }
    return S_ISDIR(status.st_mode)
               ? dgm_error_set(err, DGM_ERR_ARGUMENT, word, 0, -1,
                               "is a folder; name a list of feeds (OPML), a "
                               "feed, or a list of addresses")
               : DGM_ERR_OK;
}

static dgm_err check_contact(const char *contact, dgm_error *err)
{
    size_t len = strlen(contact);
    for (size_t i = 0; i < len; i++) {
        if ((unsigned char)contact[i] < ' ' || contact[i] == 0x7F) {
            return wrong(err, "a contact in several lines", "");
        }
    }
    return len <= CONTACT_MAX ? DGM_ERR_OK
                              : wrong(err, "too long a contact: ", contact);
}

static dgm_err check_archive(const dgm_fetch_options *asked, dgm_error *err)
{
    if (asked->archive == NULL) {
        return asked->dry_run
                   ? DGM_ERR_OK
                   : wrong(err,
                           "what comes needs an archive (-o FILE.warc.gz)",
                           "");
    }
    if (!dgm_str_ends(dgm_str_from(asked->archive), ".warc.gz")) {
        return wrong(err, "an archive has a name that ends in .warc.gz, not ",
                     asked->archive);
    }
    return strlen(asked->archive) < PATH_CAP - 16
               ? DGM_ERR_OK
               : wrong(err, "too long a name: ", asked->archive);
}

static dgm_err check(const dgm_fetch_options *asked, dgm_error *err)
{
    if (asked->url_count == 0) {
        return wrong(err, "nothing to fetch was named", "");
    }
    if (asked->since && !dgm_date_valid(asked->since)) {
        return wrong(err, "no date (YYYY-MM-DD): ", asked->since);
    }
    if (asked->contact) {
        DGM_TRY(check_contact(asked->contact, err));
    }
    DGM_TRY(check_archive(asked, err));
    for (uint32_t i = 0; i < asked->url_count; i++) {
        DGM_TRY(check_input(asked->url[i], err));
    }
    return DGM_ERR_OK;
}

/* Options with what stands for zero. */
static void settle(dgm_session *self)
{
    dgm_fetch_options *asked = &self->asked;
    asked->bytes_most = asked->bytes_most ? asked->bytes_most : BYTES_MOST;
    if (asked->bytes_most > BYTES_MOST_LIMIT) {
        asked->bytes_most = BYTES_MOST_LIMIT;
    }
    asked->seconds = asked->seconds ? asked->seconds : SECONDS;
    asked->parallel = asked->parallel ? asked->parallel : PARALLEL;
    if (asked->parallel > PARALLEL_LIMIT) {
        asked->parallel = PARALLEL_LIMIT;
    }
    asked->delay_ms = asked->delay_ms ? asked->delay_ms : DELAY_MS;
    self->delay = asked->delay_ms > 0 ? (double)asked->delay_ms / 1000 : 0;
    if (asked->since) {
        (void)snprintf(self->since, sizeof self->since, "%.10s", asked->since);
    }
}

/* ------------------------------------------------------------------ opening
 */

static void name_us(const char *contact, char *out, size_t cap)
{
    (void)snprintf(out, cap, contact ? "dragoman/%s (+%s)" : "dragoman/%s",
                   DGM_VERSION, contact);
}

/* What is remembered beside an archive belongs to it unless it is shorter:
 * then it is another one. */
static dgm_err open_archive(dgm_session *self, const char *agent,
                            dgm_error *err)
{
    uint64_t known = dgm_memory_length(self->memory);
    DGM_TRY(
        dgm_warc_open(&self->warc, self->asked.archive, known, agent, err));
    if (dgm_warc_length(self->warc) < known && self->asked.state == NULL) {
        DGM_TRY(dgm_memory_forget(self->memory, err));
    }
    return DGM_ERR_OK;
}

static dgm_err open_all(dgm_session *self, const char *agent, dgm_error *err)
{
    char path[PATH_CAP];
    dgm_transfer_rules rules = {agent, (size_t)self->asked.bytes_most,
                                self->asked.seconds,
                                self->asked.allow_private};
    const char *state = self->asked.state;
    if (state == NULL && self->asked.archive) {
        (void)snprintf(path, sizeof path, "%s.state", self->asked.archive);
        state = path;
    }
    /* Beside the archive it is of this one, wherever both are moved. */
    DGM_TRY(dgm_memory_open(
        &self->memory, state,
        self->asked.state && self->asked.archive ? self->asked.archive : "",
        self->asked.dry_run, err));
    if (!self->asked.dry_run) {
        DGM_TRY(open_archive(self, agent, err));
    }
    self->transfers = dgm_transfers_new(&rules);
    return self->transfers ? DGM_ERR_OK
                           : dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1,
                                           "libcurl does not start");
}

static void init(dgm_session *self)
{
    dgm_queue_init(&self->queue);
    dgm_arena_init(&self->scratch, (size_t)512 << 20);
    dgm_buf_init(&self->plain, (size_t)self->asked.bytes_most);
    dgm_buf_init(&self->head, (size_t)1 << 20);
}

static void release(dgm_session *self)
{
    dgm_transfers_free(self->transfers);
    dgm_warc_close(self->warc);
    dgm_memory_close(self->memory);
    dgm_queue_release(&self->queue);
    dgm_buf_release(&self->plain);
    dgm_buf_release(&self->head);
    dgm_arena_release(&self->scratch);
}

/* ------------------------------------------------------------------- rounds
 */

static const char *terminated(dgm_session *self, dgm_str text)
{
    const char *copy = dgm_arena_copy(&self->scratch, text.ptr, text.len);
    return copy ? copy : "";
}

/* A page that a feed in a file names. */
static void add_page(dgm_session *self, const char *path, const dgm_lead *from)
{
    dgm_memory_lead lead = {
        terminated(self, from->url), terminated(self, from->title),
        terminated(self, from->author), terminated(self, from->published)};
    (void)dgm_session_lead(self, path, &lead);
}

/* A file that lists addresses, feeds, or is a feed. */
static dgm_err add_file(dgm_session *self, const char *path, dgm_error *err)
{
    dgm_str bytes;
    dgm_leads leads;
    dgm_arena_reset(&self->scratch);
    DGM_TRY(dgm_file_read(&self->scratch, path, &bytes, err));
    dgm_body_kind kind = dgm_body_kind_of(bytes);
    dgm_err code =
        kind == DGM_BODY_PAGE
            ? dgm_leads_lines(&self->scratch, bytes, &leads)
            : dgm_leads_read(&self->scratch, bytes, kind, &leads, err);
    if (code != DGM_ERR_OK) {
        if (err && err->file[0] == 0) {
            (void)snprintf(err->file, sizeof err->file, "%s", path);
        }
        return code;
    }
    for (uint32_t i = 0; i < leads.lead.count; i++) {
        const dgm_lead *lead = &leads.lead.at[i];
        if (dgm_body_has_pages(kind)) {
            add_page(self, path, lead);
        } else {
            dgm_session_add(self, NULL, lead->url,
                            kind == DGM_BODY_PAGE ? DGM_JOB_ANY : DGM_JOB_FEED,
                            path, lead->title);
        }
    }
    return dgm_arena_error(&self->scratch);
}

static dgm_err add_inputs(dgm_session *self, dgm_error *err)
{
    for (uint32_t i = 0; i < self->asked.url_count; i++) {
        const char *word = self->asked.url[i];
        if (dgm_url_like(word)) {
            dgm_session_add(self, NULL, dgm_str_from(word), DGM_JOB_ANY, "",
                            (dgm_str){0});
        } else {
            DGM_TRY(add_file(self, word, err));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err one_round(dgm_session *self, dgm_error *err)
{
    dgm_queue_clear(&self->queue);
    self->pages = 0;
    DGM_TRY(add_inputs(self, err));
    DGM_TRY(dgm_crawl(self, err));
    self->progress.rounds++;
    self->progress.waiting = 0;
    if (self->asked.round) {
        self->asked.round(self->asked.context, &self->progress);
    }
    return DGM_ERR_OK;
}

/* False when a stop is requested. */
static bool sleep_until(const dgm_session *self, double then)
{
    while (!dgm_stop_requested(self->asked.stop)) {
        if (dgm_session_clock() >= then) {
            return true;
        }
        struct timespec moment = {0, 100000000};
        (void)nanosleep(&moment, NULL);
    }
    return false;
}

static dgm_err rounds(dgm_session *self, dgm_error *err)
{
    for (;;) {
        double begun = dgm_session_clock();
        DGM_TRY(one_round(self, err));
        if (self->asked.every == 0) {
            return DGM_ERR_OK;
        }
        if (!sleep_until(self, begun + self->asked.every)) {
            return dgm_error_set(err, DGM_ERR_INTERRUPTED, NULL, 0, -1, "%s",
                                 dgm_err_message(DGM_ERR_INTERRUPTED));
        }
    }
}

static dgm_err outcome(const dgm_fetch_progress *progress, dgm_error *err)
{
    uint64_t bad = progress->failed + progress->refused;
    uint64_t good = progress->stored + progress->unchanged +
                    progress->planned + progress->known + progress->feeds;
    if (bad == 0) {
        return DGM_ERR_OK;
    }
    return good > 0 ? dgm_error_set(err, DGM_ERR_REJECTED, NULL, 0, -1,
                                    "%llu pages could not be had",
                                    (unsigned long long)bad)
                    : dgm_error_set(err, DGM_ERR_NOT_FOUND, NULL, 0, -1,
                                    "nothing could be had");
}

static dgm_err run(dgm_session *self, dgm_error *err)
{
    char agent[CONTACT_MAX + 64];
    DGM_TRY(check(&self->asked, err));
    settle(self);
    name_us(self->asked.contact, agent, sizeof agent);
    init(self);
    dgm_err code = open_all(self, agent, err);
    code = code == DGM_ERR_OK ? rounds(self, err) : code;
    release(self);
    return code == DGM_ERR_OK ? outcome(&self->progress, err) : code;
}

dgm_err dgm_fetch(const dgm_fetch_options *options,
                  dgm_fetch_progress *progress, dgm_error *err)
{
    dgm_session self = {0};
    DGM_TRY(DGM_OPTIONS_COPY(&self.asked, options, err));
    dgm_err code = run(&self, err);
    if (progress) {
        *progress = self.progress;
    }
    return code;
}
