/* SPDX-License-Identifier: Apache-2.0 */
/* A pack of places, laid over nothing and over itself. */
#include "place/gazetteer_compile.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dgm_gazetteer gazetteer = {0};
    dgm_error err = {0};
    if (size > 1 << 16) {
        return 0;
    }
    dgm_str text = {(const char *)data, (uint32_t)size};
    for (int round = 0; round < 2; round++) {
        if (dgm_gazetteer_overlay_text(&gazetteer, text, "input", &err) !=
            DGM_ERR_OK) {
            break;
        }
    }
    dgm_gazetteer_close(&gazetteer);
    return 0;
}
