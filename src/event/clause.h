/* SPDX-License-Identifier: Apache-2.0 */
/* The predicate that governs a word. */
#ifndef DGM_EVENT_CLAUSE_H
#define DGM_EVENT_CLAUSE_H

#include "record/record.h"

/* Whether a token is a verb or has a copula. */
bool dgm_clause_predicate(const dgm_doc *doc, uint32_t token);

/* The predicate above `token` that lies outside `range`, or `trigger` if that
 * comes first; DGM_NONE when there is none within 60 steps. */
uint32_t dgm_clause_owner(const dgm_doc *doc, uint32_t token, dgm_range range,
                          uint32_t trigger);

#endif
