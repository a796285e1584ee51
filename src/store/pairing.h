/* SPDX-License-Identifier: Apache-2.0 */
/* Events as formats have them that know one party on each side: a row for each
 * actor with each recipient. */
#ifndef DGM_STORE_PAIRING_H
#define DGM_STORE_PAIRING_H

#include "record/record.h"

typedef struct dgm_pairing {
    const dgm_doc *doc;
    bool all; /* also what is told as not having happened */
    /* The row it stands at. */
    uint32_t event;
    uint32_t number;            /* of the event's rows, from 0 */
    const dgm_party *actor;     /* NULL: nobody */
    const dgm_party *recipient; /* NULL: nobody */
    uint32_t next_actor;
    uint32_t next_recipient;
} dgm_pairing;

/* The next row; false behind the last.  Begins with doc and `all` set and the
 * rest zero.  A party is never paired with itself. */
bool dgm_pairing_next(dgm_pairing *self);

/* A number for a row that stays when the document is coded again: positive,
 * below 2^53, which every reader holds exactly. */
uint64_t dgm_pairing_id(const dgm_pairing *self);

/* The day of the event, or the document's, as "20260508"; "" when neither is
 * known. */
void dgm_pairing_day(const dgm_pairing *self, char out[9]);

#endif
