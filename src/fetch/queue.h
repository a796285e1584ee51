/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is to be visited, host by host.
 *
 * A host has one visit at a time, and a pause behind each; its visits keep
 * their order.  Hosts take turns.  An address is taken into a queue once.
 */
#ifndef DGM_FETCH_QUEUE_H
#define DGM_FETCH_QUEUE_H

#include "fetch/robots.h"
#include "fetch/url.h"

/* Visits that wait, and hosts; what is more is refused. */
#define DGM_QUEUE_JOBS  100000
#define DGM_QUEUE_HOSTS 10000

/* What an address may turn out to be.  A list leads to feeds and a feed to
 * pages, never the other way, so that nothing leads in circles. */
typedef enum dgm_job_level {
    DGM_JOB_ANY,  /* named by the user: list, feed or page */
    DGM_JOB_FEED, /* in a list: feed or page */
    DGM_JOB_PAGE  /* in a feed */
} dgm_job_level;

/* robots.txt of an origin. */
typedef enum dgm_site_state {
    DGM_SITE_NEW,
    DGM_SITE_OPEN,  /* `robots` decide */
    DGM_SITE_CLOSED /* nobody could say; no visits */
} dgm_site_state;

typedef struct dgm_site {
    char origin[DGM_ORIGIN_MAX];
    dgm_site_state state;
    bool hidden;     /* CLOSED since its address is not public */
    char why[320];   /* CLOSED */
    int64_t time;    /* Unix seconds since when it is so */
    dgm_arena arena; /* of `robots` */
    dgm_robots robots;
} dgm_site;

typedef struct dgm_job dgm_job;

typedef struct dgm_host {
    char name[DGM_ORIGIN_MAX];
    dgm_job *first;
    dgm_job *last;
    bool busy;
    double ready;    /* seconds of the clock that dgm_queue_next is given */
    int64_t rest;    /* Unix seconds until which it wants no visits */
    uint32_t fallen; /* visits in a row that had no answer */
} dgm_host;

struct dgm_job {
    dgm_job *next;
    dgm_host *host;
    dgm_site *site;
    dgm_job_level level;
    bool is_robots; /* asks for robots.txt; then `url` is where it is */
    bool counted;   /* against the limit of the round */
    uint32_t hops;  /* redirects followed */
    uint32_t tries; /* times put off */
    char *asked;    /* first address; strings are malloc'd, "" absent */
    char *url;      /* where it is now */
    char *feed;
    char *title;
    char *author;
    char *published;
};

/* A host or site by the hash of its name. */
typedef struct dgm_host_slot {
    uint64_t hash;
    dgm_host *host;
} dgm_host_slot;
typedef struct dgm_site_slot {
    uint64_t hash;
    dgm_site *site;
} dgm_site_slot;

typedef struct dgm_queue {
    dgm_arena arena; /* hosts and sites; kept between rounds */
    DGM_VEC(dgm_host_slot) host;
    DGM_VEC(dgm_site_slot) site;
    uint64_t *seen; /* hashes of addresses; 0 is free */
    uint32_t seen_cap;
    uint32_t seen_count;
    uint32_t waiting; /* jobs in the queues */
    uint32_t turn;    /* host that is looked at first */
} dgm_queue;

void dgm_queue_init(dgm_queue *self);
void dgm_queue_release(dgm_queue *self);

/* Forgets all jobs and which addresses were seen; hosts and their robots
 * stay. */
void dgm_queue_clear(dgm_queue *self);

/* Notes an address; false when it was there already or cannot be noted. */
bool dgm_queue_see(dgm_queue *self, const char *url);

/* A job for an address, at none of the queues; NULL when memory is out or
 * there are too many.  `asked` NULL: the address itself. */
dgm_job *dgm_job_new(dgm_queue *self, const dgm_url *url, const char *asked,
                     dgm_job_level level);
/* What a feed says of it; false when memory is out. */
bool dgm_job_tell(dgm_job *self, const char *feed, dgm_str title,
                  dgm_str author, dgm_str published);
/* Sends it elsewhere, to the host there; false as dgm_job_new. */
bool dgm_job_move(dgm_queue *self, dgm_job *job, const dgm_url *url);
/* Sends it elsewhere for the host and site that it is at. */
bool dgm_job_readdress(dgm_job *self, const dgm_url *url);
void dgm_job_free(dgm_job *self);

/* At the end of its host's queue, or at its front. */
void dgm_queue_add(dgm_queue *self, dgm_job *job, bool front);

/* Takes the next job of a host that is free and whose pause is over; the host
 * is busy then.  NULL where there is none now: then *wait is the time until
 * there may be, negative when nothing waits. */
dgm_job *dgm_queue_next(dgm_queue *self, double now, double *wait);

/* The visit is over; the next one not before `ready`. */
void dgm_queue_rest(dgm_host *host, double ready);

/* Takes all jobs of a host one by one; NULL behind the last. */
dgm_job *dgm_queue_drop(dgm_queue *self, dgm_host *host);

#endif
