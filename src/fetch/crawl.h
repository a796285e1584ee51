/* SPDX-License-Identifier: Apache-2.0 */
/* One round of visits: robots.txt of a site before its pages, one visit a
 * host, several hosts at a time. */
#ifndef DGM_FETCH_CRAWL_H
#define DGM_FETCH_CRAWL_H

#include "fetch/session.h"

/* Visits until nothing waits.  DGM_ERR_INTERRUPTED when a stop is requested;
 * other errors as dgm_answer_take. */
DGM_CHECKED dgm_err dgm_crawl(dgm_session *self, dgm_error *err);

#endif
