/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of room `event` share. */
#ifndef DGM_EVENT_ANNOTATOR_H
#define DGM_EVENT_ANNOTATOR_H

#include "event/frame.h"

/* A predicate and the words that fulfilled the conditions of its frame. */
#define DGM_HOSTS_MAX (1 + DGM_NEEDS_MAX)

/* Whether the tree has it in the passive. */
static inline bool dgm_is_passive(const dgm_doc *doc, uint32_t token)
{
    const dgm_clause *clause = dgm_clause_at(doc, token);
    return clause && clause->passive;
}

/* ---- party.c */

/* "On Wednesday" is nobody. */
bool dgm_party_in_date(const dgm_doc *doc, uint32_t token);
/* Adds the party that a token heads, unless it is nobody or there already. */
DGM_CHECKED dgm_err dgm_party_add(dgm_doc *doc, dgm_parties *list,
                                  uint32_t head);
/* Adds the party that a word heads, which somebody else chose. */
DGM_CHECKED dgm_err dgm_party_take(dgm_doc *doc, dgm_parties *list,
                                   uint32_t head);
/* Fills a role from the first of the slots that holds somebody, at the
 * predicate or at another of its hosts. */
DGM_CHECKED dgm_err dgm_party_fill(dgm_doc *doc, dgm_parties *list,
                                   const dgm_slot *slot, uint32_t count,
                                   const uint32_t *host, uint32_t hosts);
/* Takes the actors out of the recipients, reflexives apart. */
void dgm_party_drop_self(const dgm_doc *doc, dgm_event *event);
/* A reciprocal event without two sides has all parties on both. */
DGM_CHECKED dgm_err dgm_party_reciprocate(dgm_doc *doc, dgm_event *event);
/* The same for the types that are reciprocal as such: meetings, agreements,
 * joint work. */
DGM_CHECKED dgm_err dgm_party_both_sides(dgm_doc *doc, dgm_event *event);

/* ---- need.c */

/* Whether the frame holds at a token; its hosts, the token first. */
bool dgm_frame_holds(const dgm_doc *doc, const dgm_frame *frame,
                     uint32_t token, uint32_t host[DGM_HOSTS_MAX],
                     uint32_t *hosts);

/* ---- shift.c */

/* Sets type, stated and negated; *above is the predicate that shifts, which
 * the caller sets to DGM_NONE. */
DGM_CHECKED dgm_err dgm_shift_event(const dgm_frames *frames, dgm_doc *doc,
                                    dgm_event *event, uint32_t *above);

/* Whether a clause is told, not wanted: "that rebels attacked". */
bool dgm_is_told(const dgm_doc *doc, uint32_t token);

/* ---- guess.c */

DGM_CHECKED dgm_err dgm_guess_actor(dgm_doc *doc, dgm_event *event);
DGM_CHECKED dgm_err dgm_guess_recipient(dgm_doc *doc, dgm_event *event);

#endif
