/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/answer.h"

#include "fetch/head.h"
#include "fetch/lead.h"
#include "fetch/unpack.h"

#include <stdio.h>
#include <string.h>

/* ------------------------------------------------------------------- ending
 */

static void drop(dgm_session *self, dgm_job *job)
{
    self->current = NULL;
    dgm_job_free(job);
}

static void end(dgm_session *self, dgm_job *job, dgm_fetch_outcome outcome,
                const dgm_answer *answer, const char *message)
{
    dgm_session_say(self, job, outcome, answer, message);
    drop(self, job);
}

/* Before anything else of its host. */
static void again(dgm_session *self, dgm_job *job)
{
    self->current = NULL;
    dgm_queue_add(&self->queue, job, true);
}

void dgm_answer_later(dgm_session *self, dgm_job *job, const char *why)
{
    dgm_session_give_back(self, job);
    end(self, job, DGM_FETCH_LATER, NULL, why);
}

static uint64_t length(const dgm_session *self)
{
    return self->warc ? dgm_warc_length(self->warc) : 0;
}

/* A page that a feed names is asked for again in the next runs, but not for
 * ever. */
static dgm_err fail(dgm_session *self, dgm_job *job, dgm_fetch_outcome outcome,
                    const dgm_answer *answer, const char *message,
                    dgm_error *err)
{
    dgm_memory_page page;
    (void)dgm_memory_find(self->memory, job->asked, &page);
    page.failures++;
    page.gone = job->level == DGM_JOB_PAGE &&
                (answer->status == 410 || page.failures >= DGM_FETCH_FAILURES);
    dgm_session_give_back(self, job);
    dgm_err code = self->warc ? dgm_memory_keep(self->memory, job->asked,
                                                &page, length(self), err)
                              : DGM_ERR_OK;
    end(self, job, outcome, answer, message);
    return code;
}

/* ---------------------------------------------------------------- elsewhere
 */

/* Whether the page came under the address that it is sent to. */
static bool came_before(dgm_session *self, const dgm_job *job,
                        const dgm_url *url, dgm_memory_page *page)
{
    return job->level == DGM_JOB_PAGE &&
           dgm_memory_find(self->memory, url->text, page) && page->stored != 0;
}

static dgm_err redirect(dgm_session *self, dgm_job *job,
                        const dgm_answer *answer, dgm_error *err)
{
    dgm_url url;
    dgm_memory_page page;
    dgm_error why = {.byte = -1};
    char message[320];
    if (answer->location[0] == 0) {
        return fail(self, job, DGM_FETCH_FAILED, answer,
                    "redirects without saying where", err);
    }
    if (++job->hops > DGM_FETCH_HOPS) {
        return fail(self, job, DGM_FETCH_FAILED, answer,
                    "redirects again and again", err);
    }
    if (dgm_url_read(&url, job->url, dgm_str_from(answer->location), &why) !=
        DGM_ERR_OK) {
        (void)snprintf(message, sizeof message, "redirects to %s",
                       why.message);
        return fail(self, job, DGM_FETCH_REFUSED, answer, message, err);
    }
    if (came_before(self, job, &url, &page)) {
        self->progress.known++;
        dgm_err code = self->warc ? dgm_memory_keep(self->memory, job->asked,
                                                    &page, length(self), err)
                                  : DGM_ERR_OK;
        drop(self, job);
        return code;
    }
    if (!dgm_job_move(&self->queue, job, &url)) {
        return fail(self, job, DGM_FETCH_FAILED, answer, "too many hosts",
                    err);
    }
    again(self, job);
    return DGM_ERR_OK;
}

/* -------------------------------------------------------------------- later
 */

static dgm_err put_off(dgm_session *self, dgm_job *job,
                       const dgm_answer *answer, dgm_error *err)
{
    char why[96];
    dgm_host *host = job->host;
    int64_t wait =
        answer->retry >= 0 ? answer->retry : INT64_C(5) << (2 * job->tries);
    if (wait <= DGM_FETCH_PATIENCE && ++job->tries <= DGM_FETCH_TRIES) {
        dgm_queue_rest(host, dgm_session_clock() + (double)wait);
        again(self, job);
        return DGM_ERR_OK;
    }
    if (wait <= DGM_FETCH_PATIENCE) {
        (void)snprintf(why, sizeof why, "answers %d again and again",
                       answer->status);
        return fail(self, job, DGM_FETCH_FAILED, answer, why, err);
    }
    host->rest = answer->time + wait;
    (void)snprintf(why, sizeof why,
                   "answers %d: no visits to this host for %lld s",
                   answer->status, (long long)wait);
    dgm_answer_later(self, job, why);
    return self->warc ? dgm_memory_keep_rest(self->memory, host->name,
                                             host->rest, err)
                      : DGM_ERR_OK;
}

/* -------------------------------------------------------------------- leads
 */

typedef struct leading {
    dgm_session *session;
    const char *feed;
} leading;

static bool take_lead(void *context, const dgm_memory_lead *lead)
{
    const leading *self = context;
    return dgm_session_lead(self->session, self->feed, lead);
}

/* The pages of a feed that have not come yet. */
static dgm_err queue_waiting(dgm_session *self, const char *feed,
                             dgm_error *err)
{
    leading context = {self, feed};
    return dgm_memory_waiting(self->memory, feed, take_lead, &context, err);
}

/* A terminated copy; "" where memory is out, which the arena knows. */
static const char *terminated(dgm_session *self, dgm_str text)
{
    const char *copy = dgm_arena_copy(&self->scratch, text.ptr, text.len);
    return copy ? copy : "";
}

/* A page that a feed names: it waits, unless it came. */
static dgm_err note_lead(dgm_session *self, const dgm_job *job,
                         const dgm_lead *from, dgm_error *err)
{
    dgm_url url;
    dgm_memory_page page;
    if (from->url.len == 0 ||
        dgm_url_read(&url, job->url, from->url, NULL) != DGM_ERR_OK) {
        return DGM_ERR_OK;
    }
    if (dgm_memory_find(self->memory, url.text, &page) &&
        (page.stored != 0 || page.gone)) {
        self->progress.known++;
        return DGM_ERR_OK;
    }
    dgm_memory_lead lead = {url.text, terminated(self, from->title),
                            terminated(self, from->author),
                            terminated(self, from->published)};
    if (self->warc) {
        return dgm_memory_wait(self->memory, job->asked, &lead, err);
    }
    (void)dgm_session_lead(self, job->asked, &lead);
    return DGM_ERR_OK;
}

static dgm_err follow(dgm_session *self, const dgm_job *job,
                      const dgm_leads *leads, dgm_body_kind kind,
                      dgm_error *err)
{
    for (uint32_t i = 0; i < leads->lead.count; i++) {
        const dgm_lead *lead = &leads->lead.at[i];
        if (dgm_body_has_pages(kind)) {
            DGM_TRY(note_lead(self, job, lead, err));
        } else {
            dgm_session_add(self, job->url, lead->url, DGM_JOB_FEED,
                            job->asked, lead->title);
        }
    }
    return dgm_arena_error(&self->scratch);
}

/* ------------------------------------------------------------------- coming
 */

/* What is remembered of an answer.  Where a page is not where it was asked
 * for, the question whether it changed is one for the place where it is. */
static dgm_err remember(dgm_session *self, const dgm_job *job,
                        const dgm_answer *answer, dgm_memory_kind kind,
                        const char *digest, dgm_error *err)
{
    dgm_memory_page page = {.stored = answer->time, .kind = kind};
    (void)snprintf(page.etag, sizeof page.etag, "%s", answer->etag);
    (void)snprintf(page.modified, sizeof page.modified, "%s",
                   answer->modified);
    (void)snprintf(page.digest, sizeof page.digest, "%s", digest);
    DGM_TRY(dgm_memory_keep(self->memory, job->url, &page, length(self), err));
    if (strcmp(job->url, job->asked) != 0) {
        page.etag[0] = page.modified[0] = 0;
        DGM_TRY(dgm_memory_keep(self->memory, job->asked, &page, length(self),
                                err));
    }
    return DGM_ERR_OK;
}

static dgm_warc_visit visit_of(dgm_session *self, const dgm_job *job,
                               const dgm_answer *answer, size_t body)
{
    dgm_buf_clear(&self->head);
    dgm_head_settle(answer->head, body, &self->head);
    return (dgm_warc_visit){.url = job->url,
                            .address = answer->address,
                            .time = answer->time,
                            .head = {self->head.ptr, (uint32_t)self->head.len},
                            .body = answer->body,
                            .feed = job->feed,
                            .title = job->title,
                            .author = job->author,
                            .published = job->published};
}

static dgm_err take_page(dgm_session *self, dgm_job *job,
                         const dgm_answer *answer, dgm_error *err)
{
    char digest[DGM_WARC_DIGEST];
    dgm_memory_page page;
    if (self->warc == NULL) {
        end(self, job, DGM_FETCH_PLANNED, answer, "");
        return DGM_ERR_OK;
    }
    dgm_warc_digest(answer->body, digest);
    bool same = dgm_memory_find(self->memory, job->url, &page) &&
                page.stored != 0 && strcmp(page.digest, digest) == 0;
    dgm_warc_visit visit =
        visit_of(self, job, answer, same ? 0 : answer->body.len);
    DGM_TRY(
        same ? dgm_warc_revisit(self->warc, &visit, page.stored, digest, err)
             : dgm_warc_response(self->warc, &visit, err));
    DGM_TRY(dgm_warc_sync(self->warc, err));
    DGM_TRY(dgm_memory_begin(self->memory, err));
    DGM_TRY(remember(self, job, answer, DGM_MEMORY_PAGE, digest, err));
    DGM_TRY(dgm_memory_end(self->memory, err));
    end(self, job, same ? DGM_FETCH_UNCHANGED : DGM_FETCH_STORED, answer, "");
    return DGM_ERR_OK;
}

/* What a feed leads to is remembered together with the feed: a run that is
 * killed here asks for all of it again, and one that is killed later for what
 * has not come. */
static dgm_err keep_leads(dgm_session *self, const dgm_job *job,
                          const dgm_answer *answer, const dgm_leads *leads,
                          dgm_body_kind kind, dgm_error *err)
{
    char digest[DGM_WARC_DIGEST];
    dgm_memory_page page;
    if (self->warc == NULL) {
        return follow(self, job, leads, kind, err);
    }
    dgm_warc_digest(answer->body, digest);
    bool same = dgm_memory_find(self->memory, job->url, &page) &&
                strcmp(page.digest, digest) == 0;
    if (!same) {
        dgm_warc_visit visit = visit_of(self, job, answer, answer->body.len);
        visit.body = (dgm_str){self->plain.ptr, (uint32_t)self->plain.len};
        DGM_TRY(dgm_warc_lead(self->warc, &visit, answer->type, err));
        DGM_TRY(dgm_warc_sync(self->warc, err));
    }
    DGM_TRY(dgm_memory_begin(self->memory, err));
    DGM_TRY(follow(self, job, leads, kind, err));
    DGM_TRY(
        remember(self, job, answer,
                 dgm_body_has_pages(kind) ? DGM_MEMORY_FEED : DGM_MEMORY_LIST,
                 digest, err));
    DGM_TRY(dgm_memory_end(self->memory, err));
    return dgm_body_has_pages(kind) ? queue_waiting(self, job->asked, err)
                                    : DGM_ERR_OK;
}

static dgm_err take_leads(dgm_session *self, dgm_job *job,
                          const dgm_answer *answer, dgm_body_kind kind,
                          dgm_error *err)
{
    dgm_leads leads;
    dgm_error why = {.byte = -1};
    dgm_str bytes = {self->plain.ptr, (uint32_t)self->plain.len};
    dgm_err code = dgm_leads_read(&self->scratch, bytes, kind, &leads, &why);
    if (code != DGM_ERR_OK) {
        char text[300];
        (void)snprintf(text, sizeof text, "line %llu: %s",
                       (unsigned long long)why.line, why.message);
        return fail(self, job, DGM_FETCH_FAILED, answer,
                    why.line > 0 ? text : why.message, err);
    }
    self->progress.feeds++;
    if (leads.cut) {
        dgm_session_refuse(self, job->asked, job->feed,
                           "names too many; the rest is left out");
    }
    DGM_TRY(keep_leads(self, job, answer, &leads, kind, err));
    drop(self, job);
    return DGM_ERR_OK;
}

static dgm_err take_body(dgm_session *self, dgm_job *job,
                         const dgm_answer *answer, dgm_error *err)
{
    dgm_error why = {.byte = -1};
    dgm_buf_clear(&self->plain);
    if (answer->body.len == 0) {
        return fail(self, job, DGM_FETCH_FAILED, answer, "came empty", err);
    }
    if (dgm_unpack(answer->body, answer->packed, &self->plain, &why) !=
        DGM_ERR_OK) {
        return fail(self, job, DGM_FETCH_FAILED, answer, why.message, err);
    }
    dgm_body_kind kind = dgm_body_kind_of(
        (dgm_str){self->plain.ptr, (uint32_t)self->plain.len});
    if (job->level == DGM_JOB_PAGE || kind == DGM_BODY_PAGE ||
        (job->level == DGM_JOB_FEED && !dgm_body_has_pages(kind))) {
        return take_page(self, job, answer, err);
    }
    return take_leads(self, job, answer, kind, err);
}

/* 304: the same as before. */
static dgm_err take_same(dgm_session *self, dgm_job *job,
                         const dgm_answer *answer, dgm_error *err)
{
    dgm_memory_page page;
    if (!dgm_memory_find(self->memory, job->url, &page) || page.stored == 0 ||
        self->warc == NULL) {
        return fail(self, job, DGM_FETCH_FAILED, answer,
                    "answers 304 to a question that was not asked", err);
    }
    if (page.kind == DGM_MEMORY_FEED) {
        self->progress.feeds++;
        dgm_err code = queue_waiting(self, job->asked, err);
        drop(self, job);
        return code;
    }
    dgm_warc_visit visit = visit_of(self, job, answer, 0);
    DGM_TRY(dgm_warc_revisit(self->warc, &visit, page.stored, NULL, err));
    page.failures = 0;
    DGM_TRY(dgm_memory_keep(self->memory, job->url, &page, length(self), err));
    end(self, job, DGM_FETCH_UNCHANGED, answer, "");
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ answers
 */

static bool moved(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 ||
           status == 308;
}

static dgm_err take_status(dgm_session *self, dgm_job *job,
                           const dgm_answer *answer, dgm_error *err)
{
    char message[64];
    if (answer->status == 200) {
        return take_body(self, job, answer, err);
    }
    if (answer->status == 304) {
        return take_same(self, job, answer, err);
    }
    if (moved(answer->status)) {
        return redirect(self, job, answer, err);
    }
    if (answer->status == 429 || answer->status == 503) {
        return put_off(self, job, answer, err);
    }
    (void)snprintf(message, sizeof message, "the server answers %d%s",
                   answer->status,
                   answer->status == 404 || answer->status == 410
                       ? ": there is no such page"
                   : answer->status == 401 || answer->status == 403
                       ? ": it does not give this page to everybody"
                       : "");
    return fail(self, job, DGM_FETCH_FAILED, answer, message, err);
}

static dgm_err take(dgm_session *self, dgm_job *job, const dgm_answer *answer,
                    dgm_error *err)
{
    if (answer->status != 0) {
        job->host->fallen = 0;
        return take_status(self, job, answer, err);
    }
    if (!answer->hidden) {
        job->host->fallen++;
    }
    return fail(self, job,
                answer->hidden ? DGM_FETCH_REFUSED : DGM_FETCH_FAILED, answer,
                answer->message, err);
}

dgm_err dgm_answer_take(dgm_session *self, dgm_job *job,
                        const dgm_answer *answer, dgm_error *err)
{
    dgm_arena_reset(&self->scratch);
    self->progress.bytes += answer->body.len;
    self->current = job;
    dgm_err code = take(self, job, answer, err);
    dgm_job_free(self->current); /* of an error that ends the run */
    self->current = NULL;
    return code;
}
