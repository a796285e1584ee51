/* SPDX-License-Identifier: Apache-2.0 */
/* Cue sources of any bytes; what is read must answer look-ups. */
#include "claim/cue.h"
#include "fuzz/target.h"

#include <stdlib.h>

const char *const fuzz_way[] = {"read", "a cue found", "a value found", NULL};

static uint32_t look_up(const dgm_cues *cues)
{
    uint32_t ways = FUZZ_WAY(0);
    const dgm_cue_entry *entry = dgm_cues_find(cues, dgm_key("say"));
    for (; entry; entry = dgm_cues_next(cues, entry)) {
        if (entry->group >= cues->group.count) {
            abort();
        }
        ways |= FUZZ_WAY(1);
    }
    float value;
    if (dgm_cues_value(cues, dgm_key("x"), &value)) {
        ways |= FUZZ_WAY(2);
    }
    return ways;
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    dgm_cues *cues = NULL;
    dgm_str text = {(const char *)data, (uint32_t)size};
    uint32_t ways = 0;
    if (size <= 1 << 20 &&
        dgm_cues_from_text(&cues, "fuzz", text, NULL) == DGM_ERR_OK) {
        ways = look_up(cues);
    }
    dgm_cues_close(cues);
    return ways;
}
