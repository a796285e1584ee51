/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/queue.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SEEN_FIRST 1024U
#define SEEN_MOST  (1U << 22)

void dgm_queue_init(dgm_queue *self)
{
    *self = (dgm_queue){0};
    dgm_arena_init(&self->arena, (size_t)1 << 30);
}

void dgm_queue_release(dgm_queue *self)
{
    dgm_queue_clear(self);
    for (uint32_t i = 0; i < self->site.count; i++) {
        dgm_arena_release(&self->site.at[i].site->arena);
    }
    free(self->seen);
    dgm_arena_release(&self->arena);
}

void dgm_queue_clear(dgm_queue *self)
{
    for (uint32_t i = 0; i < self->host.count; i++) {
        dgm_job *job = NULL;
        while ((job = dgm_queue_drop(self, self->host.at[i].host)) != NULL) {
            dgm_job_free(job);
        }
        self->host.at[i].host->busy = false;
        self->host.at[i].host->fallen = 0;
    }
    if (self->seen) {
        memset(self->seen, 0, self->seen_cap * sizeof *self->seen);
    }
    self->seen_count = 0;
}

/* ---------------------------------------------------------- addresses seen
 */

/* True when the hash is new; there is room. */
static bool put(uint64_t *table, uint32_t cap, uint64_t hash)
{
    uint32_t at = (uint32_t)hash & (cap - 1);
    while (table[at] != 0 && table[at] != hash) {
        at = (at + 1) & (cap - 1);
    }
    bool found = table[at] == hash;
    table[at] = hash;
    return !found;
}

static bool grow(dgm_queue *self)
{
    uint32_t cap = self->seen_cap ? self->seen_cap * 2 : SEEN_FIRST;
    uint64_t *table = cap <= SEEN_MOST ? calloc(cap, sizeof *table) : NULL;
    if (table == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < self->seen_cap; i++) {
        if (self->seen[i] != 0) {
            (void)put(table, cap, self->seen[i]);
        }
    }
    free(self->seen);
    self->seen = table;
    self->seen_cap = cap;
    return true;
}

bool dgm_queue_see(dgm_queue *self, const char *url)
{
    uint64_t hash = dgm_hash(url, strlen(url));
    hash = hash ? hash : 1;
    if (self->seen_count >= self->seen_cap / 2 && !grow(self)) {
        return false;
    }
    bool new = put(self->seen, self->seen_cap, hash);
    self->seen_count += new;
    return new;
}

/* ---------------------------------------------------------- hosts and sites
 */

static dgm_host *host_of(dgm_queue *self, const char *name)
{
    uint64_t hash = dgm_hash(name, strlen(name));
    for (uint32_t i = 0; i < self->host.count; i++) {
        if (self->host.at[i].hash == hash &&
            strcmp(self->host.at[i].host->name, name) == 0) {
            return self->host.at[i].host;
        }
    }
    dgm_host_slot slot = {hash, NULL};
    if (self->host.count < DGM_QUEUE_HOSTS) {
        slot.host = dgm_arena_alloc(&self->arena, sizeof *slot.host);
    }
    if (slot.host == NULL ||
        dgm_vec_push(&self->arena, &self->host, &slot) != DGM_ERR_OK) {
        return NULL;
    }
    (void)snprintf(slot.host->name, sizeof slot.host->name, "%s", name);
    return slot.host;
}

static dgm_site *site_of(dgm_queue *self, const char *origin)
{
    uint64_t hash = dgm_hash(origin, strlen(origin));
    for (uint32_t i = 0; i < self->site.count; i++) {
        if (self->site.at[i].hash == hash &&
            strcmp(self->site.at[i].site->origin, origin) == 0) {
            return self->site.at[i].site;
        }
    }
    dgm_site_slot slot = {hash, NULL};
    if (self->site.count < DGM_QUEUE_HOSTS) {
        slot.site = dgm_arena_alloc(&self->arena, sizeof *slot.site);
    }
    if (slot.site == NULL ||
        dgm_vec_push(&self->arena, &self->site, &slot) != DGM_ERR_OK) {
        return NULL;
    }
    dgm_arena_init(&slot.site->arena, (size_t)8 << 20);
    (void)snprintf(slot.site->origin, sizeof slot.site->origin, "%s", origin);
    return slot.site;
}

/* --------------------------------------------------------------------- jobs
 */

static bool replace(char **text, const char *ptr, size_t len)
{
    char *copy = malloc(len + 1);
    if (copy) {
        memcpy(copy, ptr, len);
        copy[len] = 0;
        free(*text);
        *text = copy;
    }
    return copy != NULL;
}

static bool replace_str(char **text, dgm_str value)
{
    return replace(text, value.len ? value.ptr : "", value.len);
}

bool dgm_job_readdress(dgm_job *self, const dgm_url *url)
{
    return replace(&self->url, url->text, strlen(url->text));
}

bool dgm_job_move(dgm_queue *self, dgm_job *job, const dgm_url *url)
{
    job->host = host_of(self, url->host);
    job->site = site_of(self, url->origin);
    return job->host && job->site && dgm_job_readdress(job, url);
}

dgm_job *dgm_job_new(dgm_queue *self, const dgm_url *url, const char *asked,
                     dgm_job_level level)
{
    dgm_job *made =
        self->waiting < DGM_QUEUE_JOBS ? calloc(1, sizeof *made) : NULL;
    if (made == NULL) {
        return NULL;
    }
    made->level = level;
    asked = asked ? asked : url->text;
    if (!dgm_job_move(self, made, url) ||
        !replace(&made->asked, asked, strlen(asked)) ||
        !dgm_job_tell(made, "", (dgm_str){0}, (dgm_str){0}, (dgm_str){0})) {
        dgm_job_free(made);
        return NULL;
    }
    return made;
}

bool dgm_job_tell(dgm_job *self, const char *feed, dgm_str title,
                  dgm_str author, dgm_str published)
{
    return replace(&self->feed, feed, strlen(feed)) &&
           replace_str(&self->title, title) &&
           replace_str(&self->author, author) &&
           replace_str(&self->published, published);
}

void dgm_job_free(dgm_job *self)
{
    if (self) {
        free(self->asked);
        free(self->url);
        free(self->feed);
        free(self->title);
        free(self->author);
        free(self->published);
        free(self);
    }
}

/* ------------------------------------------------------------------- queues
 */

void dgm_queue_add(dgm_queue *self, dgm_job *job, bool front)
{
    dgm_host *host = job->host;
    job->next = front ? host->first : NULL;
    if (host->first == NULL) {
        host->first = host->last = job;
    } else if (front) {
        host->first = job;
    } else {
        host->last->next = job;
        host->last = job;
    }
    self->waiting++;
}

dgm_job *dgm_queue_drop(dgm_queue *self, dgm_host *host)
{
    dgm_job *job = host->first;
    if (job) {
        host->first = job->next;
        job->next = NULL;
        self->waiting--;
    }
    return job;
}

dgm_job *dgm_queue_next(dgm_queue *self, double now, double *wait)
{
    *wait = -1;
    for (uint32_t i = 0; i < self->host.count; i++) {
        uint32_t at = (self->turn + i) % self->host.count;
        dgm_host *host = self->host.at[at].host;
        if (host->busy || host->first == NULL) {
            continue;
        }
        if (host->ready <= now) {
            host->busy = true;
            self->turn = at + 1;
            return dgm_queue_drop(self, host);
        }
        if (*wait < 0 || host->ready - now < *wait) {
            *wait = host->ready - now;
        }
    }
    return NULL;
}

void dgm_queue_rest(dgm_host *host, double ready)
{
    host->busy = false;
    host->ready = ready > host->ready ? ready : host->ready;
}
