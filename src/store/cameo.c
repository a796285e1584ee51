/* SPDX-License-Identifier: Apache-2.0 */
#include "store/cameo.h"

#include <stdio.h>
#include <string.h>

void dgm_actor_cameo(const dgm_actor *actor, char out[24])
{
    bool known = actor->country[0] && strcmp(actor->country, "---") != 0;
    (void)snprintf(out, 24, "%s", known ? actor->country : "---");
    if (actor->sector != DGM_SECTOR_UNK) {
        const char *sector = dgm_sector_name(actor->sector);
        if (strcmp(out, sector) != 0) {
            (void)strncat(out, sector, 23 - strlen(out));
        }
    }
    for (uint32_t i = 0; i < actor->secondary_count; i++) {
        (void)strncat(out, dgm_sector_name(actor->secondary[i]),
                      23 - strlen(out));
    }
}

bool dgm_event_is_fact(const dgm_doc *doc, const dgm_event *event)
{
    const dgm_stance *stance = &event->stance;
    if (stance->polarity == DGM_POLARITY_NEG ||
        stance->condition != DGM_CONDITION_NONE ||
        stance->mood != DGM_MOOD_ASSERT) {
        return false;
    }
    uint32_t claim = event->claim;
    for (uint32_t i = 0; claim != DGM_NONE && i < doc->claim.count; i++) {
        if (doc->claim.at[claim].cue_class == DGM_CUE_DENY) {
            return false;
        }
        claim = doc->claim.at[claim].parent;
    }
    return true;
}
