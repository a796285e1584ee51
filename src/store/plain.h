/* SPDX-License-Identifier: Apache-2.0 */
/* Codes of an event in plain words. */
#ifndef DGM_STORE_PLAIN_H
#define DGM_STORE_PLAIN_H

#include "record/record.h"

/* What a type of PLOVER stands for: "meets, talks"; "" for NONE. */
const char *dgm_plain_type(uint32_t type);

/* Whether it is one of conflict. */
bool dgm_plain_conflict(uint32_t type);

/* How the text stands to an event, "planned, may be"; empty when it simply
 * tells it. */
void dgm_plain_stance(const dgm_doc *doc, const dgm_event *event,
                      dgm_buf *out);

/* "according to", "denied by": how the claim's source stands to it. */
const char *dgm_plain_said(const dgm_claim *claim);

#endif
