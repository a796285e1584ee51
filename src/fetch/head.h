/* SPDX-License-Identifier: Apache-2.0 */
/* The lines before the body of an answer, as the archive keeps them. */
#ifndef DGM_FETCH_HEAD_H
#define DGM_FETCH_HEAD_H

#include "base/str.h"

/* Appends the lines of an answer as they came, but for what describes how the
 * body travelled: chunks were put together, so Transfer-Encoding is renamed
 * (X-Crawl-Transfer-Encoding, as Common Crawl has it) and Content-Length says
 * how long the body is that follows. */
void dgm_head_settle(dgm_str head, size_t body, dgm_buf *out);

#endif
