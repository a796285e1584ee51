/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Frames in memory: one open hash table of lemmas, each with the chain of its
 * frames in the order in which they are tried.
 */
#include "event/frame.h"

const dgm_entry *dgm_frames_find(const dgm_frames *self, uint64_t lemma)
{
    uint32_t at = (uint32_t)lemma & self->entry_mask;
    while (self->entry[at].lemma != 0) {
        if (self->entry[at].lemma == lemma) {
            return &self->entry[at];
        }
        at = (at + 1) & self->entry_mask;
    }
    return NULL;
}

const dgm_code_row *dgm_frames_code(const dgm_frames *self, dgm_str cameo)
{
    for (uint32_t i = 0; i < self->code.count; i++) {
        if (dgm_str_is(cameo, self->code.at[i].cameo)) {
            return &self->code.at[i];
        }
    }
    return NULL;
}

const dgm_code_row *dgm_frames_row(const dgm_frames *self, uint8_t type,
                                   uint8_t mode)
{
    const dgm_code_row *found = NULL;
    for (uint32_t i = 0; i < self->code.count; i++) {
        const dgm_code_row *row = &self->code.at[i];
        if (row->type == type && row->mode == mode) {
            return row;
        }
        found = found || row->type != type ? found : row;
    }
    return found;
}

dgm_entry *dgm_frames_entry(dgm_frames *self, uint64_t lemma)
{
    uint32_t at = (uint32_t)lemma & self->entry_mask;
    while (self->entry[at].lemma != 0 && self->entry[at].lemma != lemma) {
        at = (at + 1) & self->entry_mask;
    }
    if (self->entry[at].lemma == 0) {
        if (self->entry_count >= self->entry_mask / 4 * 3) {
            return NULL;
        }
        self->entry_count++;
        self->entry[at] = (dgm_entry){.lemma = lemma, .frame = DGM_NONE};
    }
    return &self->entry[at];
}

uint32_t dgm_frames_count(const dgm_frames *self)
{
    return self->frame.count;
}

uint32_t dgm_frames_predicates(const dgm_frames *self)
{
    return self->entry_count;
}

const dgm_turn *dgm_frames_turn(const dgm_frames *self, uint8_t shift,
                                uint8_t type)
{
    const dgm_turn *turn = &self->turn[shift][type];
    return turn->code ? turn : NULL;
}

const dgm_code_row *dgm_frames_finer(const dgm_frames *self, uint8_t to,
                                     uint8_t from)
{
    return self->finer[to][from];
}
