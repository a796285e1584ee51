/* SPDX-License-Identifier: Apache-2.0 */
/* What an answer means: a page for the archive, a feed that leads on, another
 * address, "later", "the same as before", or nothing. */
#ifndef DGM_FETCH_ANSWER_H
#define DGM_FETCH_ANSWER_H

#include "fetch/session.h"

/* Takes over the job.  An error ends the run: the archive or what is
 * remembered cannot be written. */
DGM_CHECKED dgm_err dgm_answer_take(dgm_session *self, dgm_job *job,
                                    const dgm_answer *answer, dgm_error *err);

/* Says that a visit does not take place now, and ends its job. */
void dgm_answer_later(dgm_session *self, dgm_job *job, const char *why);

#endif
