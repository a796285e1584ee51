/* SPDX-License-Identifier: Apache-2.0 */
/* What the parts of a run share. */
#ifndef DGM_FETCH_SESSION_H
#define DGM_FETCH_SESSION_H

#include "fetch/memory.h"
#include "fetch/queue.h"
#include "fetch/transfer.h"
#include "fetch/warc.h"

/* Redirects that are followed, of a page and of robots.txt (RFC 9309). */
#define DGM_FETCH_HOPS        10
#define DGM_FETCH_HOPS_ROBOTS 5
/* Seconds that a host may ask for and the run waits; who asks for more is
 * left alone until then. */
#define DGM_FETCH_PATIENCE 120
/* Times that a page is asked for again when a host says "later". */
#define DGM_FETCH_TRIES 3
/* Runs in which a page of a feed failed, after which it is given up. */
#define DGM_FETCH_FAILURES 5
/* Visits in a row without an answer, after which a host is left alone. */
#define DGM_FETCH_FALLEN 3

typedef struct dgm_session {
    dgm_fetch_options asked;
    dgm_fetch_progress progress;
    dgm_queue queue;
    dgm_memory *memory;
    dgm_warc *warc; /* NULL: dry run */
    dgm_transfers *transfers;
    double delay;   /* seconds between visits to a host */
    char since[11]; /* "" all */
    uint64_t pages; /* begun in this round, against `limit` */
    dgm_buf plain;  /* body of an answer, unpacked */
    dgm_buf head;
    dgm_arena scratch; /* of one answer */
    dgm_job *current;  /* whose answer is being taken */
} dgm_session;

/* Seconds that never go back. */
double dgm_session_clock(void);

/* Whether the limit of the round leaves room for a page; takes it then, and
 * gives it back for one that did not come. */
bool dgm_session_room(dgm_session *self, dgm_job *job);
void dgm_session_give_back(dgm_session *self, dgm_job *job);

/* Counts how a visit ended and tells the caller. */
void dgm_session_say(dgm_session *self, const dgm_job *job,
                     dgm_fetch_outcome outcome, const dgm_answer *answer,
                     const char *message);
/* The same of what never became a visit. */
void dgm_session_refuse(dgm_session *self, const char *url, const char *feed,
                        const char *message);

/* Queues an address that the user named (`feed` ""), or that the list `feed`
 * names; once a round, and a page of a list only when it never came.  What is
 * too much for a round counts as left for later. */
void dgm_session_add(dgm_session *self, const char *base, dgm_str url,
                     dgm_job_level level, const char *feed, dgm_str title);

/* Queues a page that a feed names, unless `since` leaves it out. */
bool dgm_session_lead(dgm_session *self, const char *feed,
                      const dgm_memory_lead *lead);

#endif
