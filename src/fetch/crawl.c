/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/crawl.h"

#include "base/stop.h"
#include "fetch/answer.h"
#include "fetch/unpack.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

/* Seconds for which an answer about robots.txt holds (RFC 9309). */
#define ROBOTS_HOLD 86400
/* Seconds until a site is asked again that could not answer. */
#define CLOSED_HOLD 600
/* Milliseconds after which a stop is noticed. */
#define WAIT_MOST 200

/* Our name as robots.txt has it. */
static const char robots_name[] = "dragoman";

/* --------------------------------------------------------------- robots.txt
 */

static dgm_err open_site(dgm_site *site, dgm_str text, int64_t time)
{
    dgm_arena_reset(&site->arena);
    site->state = DGM_SITE_OPEN;
    site->time = time;
    return dgm_robots_read(&site->arena, text, robots_name, &site->robots);
}

/* Who cannot say what may be visited is not visited. */
static void close_site(dgm_site *site, int64_t time, const char *why)
{
    site->state = DGM_SITE_CLOSED;
    site->time = time;
    (void)snprintf(
        site->why, sizeof site->why, "%s%s",
        site->hidden ? "" : "robots.txt of its host cannot be had: ", why);
}

/* What an earlier run was told; false where it is to be asked for. */
static bool recall(dgm_session *self, dgm_site *site, int64_t now)
{
    int status = 0;
    int64_t hold = site->state == DGM_SITE_CLOSED ? CLOSED_HOLD : ROBOTS_HOLD;
    if (site->state != DGM_SITE_NEW && now - site->time < hold) {
        return true;
    }
    dgm_buf_clear(&self->plain);
    return dgm_memory_robots(self->memory, site->origin, now - ROBOTS_HOLD,
                             &status, &self->plain) &&
           self->plain.failed == DGM_ERR_OK &&
           open_site(site,
                     (dgm_str){self->plain.ptr, (uint32_t)self->plain.len},
                     now) == DGM_ERR_OK;
}

static bool moved(const dgm_answer *answer)
{
    return answer->status >= 300 && answer->status < 400 &&
           answer->location[0] != 0;
}

/* Asks again where robots.txt has moved; false where it has not. */
static bool follow_robots(dgm_session *self, dgm_job *job,
                          const dgm_answer *answer)
{
    dgm_url url;
    dgm_error err = {.byte = -1};
    if (!moved(answer) || ++job->hops > DGM_FETCH_HOPS_ROBOTS ||
        dgm_url_read(&url, job->url, dgm_str_from(answer->location), &err) !=
            DGM_ERR_OK) {
        return false;
    }
    /* Host and site stay those that wait for the answer. */
    if (!dgm_job_readdress(job, &url) ||
        dgm_transfers_ask(self->transfers, job->url, "", "", job, &err) !=
            DGM_ERR_OK) {
        return false;
    }
    return true;
}

static dgm_err learn_robots(dgm_session *self, dgm_site *site,
                            const dgm_answer *answer, dgm_error *err)
{
    dgm_str text = {0};
    char why[64];
    if (answer->status >= 500 || answer->status == 429) {
        (void)snprintf(why, sizeof why, "the server answers %d",
                       answer->status);
        close_site(site, answer->time, why);
        return DGM_ERR_OK;
    }
    dgm_buf_clear(&self->plain);
    if (answer->status == 200 &&
        dgm_unpack(answer->body, answer->packed, &self->plain, NULL) !=
            DGM_ERR_SYNTAX) {
        text = (dgm_str){self->plain.ptr, (uint32_t)self->plain.len};
        text.len = text.len < DGM_ROBOTS_MAX ? text.len : DGM_ROBOTS_MAX;
    }
    if (open_site(site, text, answer->time) != DGM_ERR_OK) {
        close_site(site, answer->time, "it asks too much");
        return DGM_ERR_OK;
    }
    return self->warc ? dgm_memory_keep_robots(self->memory, site->origin,
                                               answer->time, answer->status,
                                               text, err)
                      : DGM_ERR_OK;
}

static dgm_err take_robots(dgm_session *self, dgm_job *job,
                           const dgm_answer *answer, dgm_error *err)
{
    dgm_err code = DGM_ERR_OK;
    if (follow_robots(self, job, answer)) {
        return DGM_ERR_OK;
    }
    job->site->hidden = answer->hidden && answer->status == 0;
    if (answer->status == 0) {
        close_site(job->site, answer->time, answer->message);
        job->host->fallen += !answer->hidden;
    } else {
        code = learn_robots(self, job->site, answer, err);
    }
    dgm_queue_rest(job->host, job->site->hidden
                                  ? 0 /* nobody was visited */
                                  : dgm_session_clock() + self->delay);
    dgm_job_free(job);
    return code;
}

static dgm_err ask_robots(dgm_session *self, dgm_job *job, dgm_error *err)
{
    dgm_url url;
    DGM_TRY(dgm_url_read(&url, job->url, DGM_STR("/robots.txt"), err));
    dgm_job *robots = dgm_job_new(&self->queue, &url, NULL, job->level);
    if (robots == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, url.text, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    robots->is_robots = true;
    dgm_queue_add(&self->queue, job, true);
    dgm_err code =
        dgm_transfers_ask(self->transfers, url.text, "", "", robots, err);
    if (code != DGM_ERR_OK) {
        dgm_job_free(robots);
    }
    return code;
}

/* ------------------------------------------------------------------ a visit
 */

/* The host is free again without having been visited. */
static void skip(dgm_session *self, dgm_job *job, dgm_fetch_outcome outcome,
                 const char *why)
{
    dgm_queue_rest(job->host, 0);
    if (outcome == DGM_FETCH_LATER) {
        dgm_answer_later(self, job, why);
        return;
    }
    if (outcome != DGM_FETCH_PLANNED) {
        dgm_session_give_back(self, job);
    }
    dgm_session_say(self, job, outcome, NULL, why);
    dgm_job_free(job);
}

/* Why a job is not for now; NULL: it is. */
static const char *not_now(dgm_session *self, const dgm_job *job, int64_t now)
{
    dgm_host *host = job->host;
    if (host->rest == 0) {
        host->rest = dgm_memory_rest(self->memory, host->name);
    }
    if (host->rest > now) {
        return "its host asked for a rest";
    }
    if (host->fallen >= DGM_FETCH_FALLEN) {
        return "its host does not answer";
    }
    return NULL;
}

/* Pages behind the limit stay where they wait. */
static bool past_limit(dgm_session *self, dgm_job *job)
{
    bool past = !dgm_session_room(self, job);
    self->progress.later += past;
    return past;
}

static dgm_err visit(dgm_session *self, dgm_job *job, dgm_error *err)
{
    dgm_memory_page page;
    (void)dgm_memory_find(self->memory, job->url, &page);
    bool known = job->level == DGM_JOB_PAGE && page.stored != 0;
    self->progress.known += known;
    if (known || past_limit(self, job)) {
        dgm_queue_rest(job->host, 0);
        dgm_job_free(job);
        return DGM_ERR_OK;
    }
    if (job->level == DGM_JOB_PAGE && self->warc == NULL) {
        skip(self, job, DGM_FETCH_PLANNED, "");
        return DGM_ERR_OK;
    }
    /* A page of a feed comes whole; so does a list, whose feeds are to be
     * visited whether it changed or not; and all of a dry run. */
    bool whole = job->level == DGM_JOB_PAGE || self->warc == NULL ||
                 page.stored == 0 || page.kind == DGM_MEMORY_LIST;
    dgm_err code =
        dgm_transfers_ask(self->transfers, job->url, whole ? "" : page.etag,
                          whole ? "" : page.modified, job, err);
    if (code != DGM_ERR_OK) {
        dgm_job_free(job);
    }
    return code;
}

static dgm_err begin(dgm_session *self, dgm_job *job, dgm_error *err)
{
    int64_t now = (int64_t)time(NULL);
    const char *why = not_now(self, job, now);
    if (why) {
        skip(self, job, DGM_FETCH_LATER, why);
        return DGM_ERR_OK;
    }
    if (!recall(self, job->site, now)) {
        return ask_robots(self, job, err);
    }
    if (job->site->state == DGM_SITE_CLOSED) {
        skip(self, job,
             job->site->hidden ? DGM_FETCH_REFUSED : DGM_FETCH_FAILED,
             job->site->why);
        return DGM_ERR_OK;
    }
    dgm_str path = dgm_str_from(job->url + strlen(job->site->origin));
    if (!dgm_robots_allow(&job->site->robots, path)) {
        skip(self, job, DGM_FETCH_REFUSED, "robots.txt does not allow it");
        return DGM_ERR_OK;
    }
    return visit(self, job, err);
}

/* -------------------------------------------------------------------- round
 */

static dgm_err begin_some(dgm_session *self, double *wait, dgm_error *err)
{
    *wait = 0;
    while (dgm_transfers_count(self->transfers) < self->asked.parallel) {
        dgm_job *job = dgm_queue_next(&self->queue, dgm_session_clock(), wait);
        if (job == NULL) {
            break;
        }
        DGM_TRY(begin(self, job, err));
    }
    return DGM_ERR_OK;
}

static dgm_err take_some(dgm_session *self, dgm_error *err)
{
    const dgm_answer *answer = NULL;
    dgm_job *job = NULL;
    while ((job = dgm_transfers_take(self->transfers, &answer)) != NULL) {
        if (job->is_robots) {
            DGM_TRY(take_robots(self, job, answer, err));
            continue;
        }
        double delay = job->site->robots.delay > self->delay
                           ? job->site->robots.delay
                           : self->delay;
        dgm_queue_rest(job->host, dgm_session_clock() + delay);
        DGM_TRY(dgm_answer_take(self, job, answer, err));
    }
    return DGM_ERR_OK;
}

static void tell(dgm_session *self)
{
    self->progress.waiting =
        self->queue.waiting + dgm_transfers_count(self->transfers);
    if (self->asked.progress) {
        self->asked.progress(self->asked.context, &self->progress);
    }
}

static dgm_err round_of_visits(dgm_session *self, dgm_error *err)
{
    double wait = 0;
    for (;;) {
        if (dgm_stop_requested(self->asked.stop)) {
            return dgm_error_set(err, DGM_ERR_INTERRUPTED, NULL, 0, -1, "%s",
                                 dgm_err_message(DGM_ERR_INTERRUPTED));
        }
        DGM_TRY(begin_some(self, &wait, err));
        tell(self);
        if (dgm_transfers_count(self->transfers) == 0 && wait < 0) {
            return DGM_ERR_OK;
        }
        int most = WAIT_MOST;
        if (wait > 0 && wait * 1000 < WAIT_MOST) {
            most = (int)(wait * 1000) + 1;
        }
        dgm_transfers_wait(self->transfers, most);
        DGM_TRY(take_some(self, err));
    }
}

dgm_err dgm_crawl(dgm_session *self, dgm_error *err)
{
    dgm_err code = round_of_visits(self, err);
    dgm_job *job = NULL;
    while ((job = dgm_transfers_drop(self->transfers)) != NULL) {
        dgm_job_free(job);
    }
    return code;
}
