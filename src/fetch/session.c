/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/session.h"

#include <string.h>
#include <time.h>

double dgm_session_clock(void)
{
    struct timespec time;
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

bool dgm_session_room(dgm_session *self, dgm_job *job)
{
    if (job->level != DGM_JOB_PAGE || job->counted) {
        return true;
    }
    if (self->asked.limit > 0 && self->pages >= self->asked.limit) {
        return false;
    }
    self->pages++;
    job->counted = true;
    return true;
}

void dgm_session_give_back(dgm_session *self, dgm_job *job)
{
    self->pages -= job->counted;
    job->counted = false;
}

static void count(dgm_fetch_progress *progress, dgm_fetch_outcome outcome)
{
    switch (outcome) {
    case DGM_FETCH_STORED:
        progress->stored++;
        break;
    case DGM_FETCH_UNCHANGED:
        progress->unchanged++;
        break;
    case DGM_FETCH_PLANNED:
        progress->planned++;
        break;
    case DGM_FETCH_LATER:
        progress->later++;
        break;
    case DGM_FETCH_REFUSED:
        progress->refused++;
        break;
    case DGM_FETCH_FAILED:
        progress->failed++;
        break;
    }
}

static void tell(dgm_session *self, const dgm_fetched_view *view)
{
    count(&self->progress, view->outcome);
    if (self->asked.fetched) {
        self->asked.fetched(self->asked.context, view);
    }
}

void dgm_session_say(dgm_session *self, const dgm_job *job,
                     dgm_fetch_outcome outcome, const dgm_answer *answer,
                     const char *message)
{
    dgm_fetched_view view = {.outcome = outcome,
                             .url = job->asked,
                             .feed = job->feed,
                             .title = job->title,
                             .published = job->published,
                             .message = message};
    if (answer) {
        view.status = (uint32_t)answer->status;
        view.bytes = answer->body.len;
    }
    tell(self, &view);
}

void dgm_session_refuse(dgm_session *self, const char *url, const char *feed,
                        const char *message)
{
    dgm_fetched_view view = {.outcome = DGM_FETCH_REFUSED,
                             .url = url,
                             .feed = feed,
                             .title = "",
                             .published = "",
                             .message = message};
    tell(self, &view);
}

void dgm_session_add(dgm_session *self, const char *base, dgm_str url,
                     dgm_job_level level, const char *feed, dgm_str title)
{
    dgm_url read;
    dgm_memory_page page;
    dgm_error why = {.byte = -1};
    if (dgm_url_read(&read, base, url, &why) != DGM_ERR_OK) {
        dgm_session_refuse(self, "", feed, why.message);
        return;
    }
    if (!dgm_queue_see(&self->queue, read.text)) {
        return;
    }
    /* A list of pages that was interrupted goes on where it was. */
    if (level == DGM_JOB_ANY && feed[0] &&
        dgm_memory_find(self->memory, read.text, &page) && page.stored != 0 &&
        page.kind == DGM_MEMORY_PAGE) {
        self->progress.known++;
        return;
    }
    dgm_job *job = dgm_job_new(&self->queue, &read, NULL, level);
    if (job == NULL ||
        !dgm_job_tell(job, feed, title, (dgm_str){0}, (dgm_str){0})) {
        dgm_job_free(job);
        self->progress.later++; /* more than a round takes */
        return;
    }
    dgm_queue_add(&self->queue, job, false);
}

/* ISO dates in their order of time; one that says less than a day comes first
 * of what it may be, and counts as its last. */
static bool before(const char *published, const char *since)
{
    size_t len = strlen(published);
    len = len < 10 ? len : 10;
    return len > 0 && since[0] && strncmp(published, since, len) < 0;
}

bool dgm_session_lead(dgm_session *self, const char *feed,
                      const dgm_memory_lead *lead)
{
    dgm_url url;
    if (before(lead->published, self->since) ||
        dgm_url_read(&url, NULL, dgm_str_from(lead->url), NULL) !=
            DGM_ERR_OK ||
        !dgm_queue_see(&self->queue, url.text)) {
        return true;
    }
    dgm_job *job = dgm_job_new(&self->queue, &url, NULL, DGM_JOB_PAGE);
    if (job == NULL || !dgm_job_tell(job, feed, dgm_str_from(lead->title),
                                     dgm_str_from(lead->author),
                                     dgm_str_from(lead->published))) {
        dgm_job_free(job);
        return false; /* it waits for the next run */
    }
    dgm_queue_add(&self->queue, job, false);
    return true;
}
