/* SPDX-License-Identifier: Apache-2.0 */
/* Cue sources of any bytes; what is read must answer look-ups. */
#include "claim/cue.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dgm_cues *cues = NULL;
    dgm_error err = {0};
    dgm_str text = {(const char *)data, (uint32_t)size};
    if (size > 1 << 20) {
        return 0;
    }
    if (dgm_cues_from_text(&cues, "fuzz", text, &err) == DGM_ERR_OK) {
        const dgm_cue_entry *entry = dgm_cues_find(cues, dgm_key("say"));
        for (; entry; entry = dgm_cues_next(cues, entry)) {
            if (entry->group >= cues->group.count) {
                __builtin_trap();
            }
        }
        float value;
        (void)dgm_cues_value(cues, dgm_key("x"), &value);
    }
    dgm_cues_close(cues);
    return 0;
}
