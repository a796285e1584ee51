/* SPDX-License-Identifier: Apache-2.0 */
#include "story/incident_votes.h"

#include <string.h>

uint32_t dgm_votes_cut(dgm_str text, uint32_t most)
{
    uint32_t len = text.len < most ? text.len : most;
    while (len > 0 && len < text.len &&
           ((unsigned char)text.ptr[len] & 0xC0) == 0x80) {
        len--;
    }
    return len;
}

dgm_vote *dgm_votes_add(dgm_votes *self, dgm_str text, uint32_t weight)
{
    uint32_t len = dgm_votes_cut(text, DGM_VOTES_BYTES);
    uint32_t i = 0;
    if (len == 0) {
        return NULL;
    }
    while (i < self->count && (strlen(self->at[i].text) != len ||
                               memcmp(self->at[i].text, text.ptr, len) != 0)) {
        i++;
    }
    if (i == DGM_VOTES_ROOM) {
        return NULL;
    }
    dgm_vote *one = &self->at[i];
    if (i == self->count) {
        *one = (dgm_vote){.weight = 0};
        memcpy(one->text, text.ptr, len);
        self->count++;
    }
    one->weight += weight;
    return one;
}

const dgm_vote *dgm_votes_best(const dgm_votes *self)
{
    const dgm_vote *best = NULL;
    for (uint32_t i = 0; i < self->count; i++) {
        const dgm_vote *one = &self->at[i];
        if (best == NULL || one->rank > best->rank ||
            (one->rank == best->rank && one->weight > best->weight)) {
            best = one;
        }
    }
    return best;
}

void dgm_votes_list(const dgm_votes *self, uint32_t most, dgm_buf *out)
{
    bool taken[DGM_VOTES_ROOM] = {false};
    for (uint32_t n = 0; n < most && n < self->count; n++) {
        uint32_t best = DGM_VOTES_ROOM;
        for (uint32_t i = 0; i < self->count; i++) {
            if (!taken[i] && (best == DGM_VOTES_ROOM ||
                              self->at[i].weight > self->at[best].weight)) {
                best = i;
            }
        }
        taken[best] = true;
        dgm_buf_text(out, n > 0 ? "; " : "");
        dgm_buf_text(out, self->at[best].text);
    }
}
