/* SPDX-License-Identifier: Apache-2.0 */
/* A pack of places, laid over nothing, over a small gazetteer that has
 * countries and divisions, and over itself. */
#include "place/gazetteer_compile.h"

#define BASE DGM_SOURCE_DIR "/tests/fuzz/corpus/gazetteer_file/tiny.dgm"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void lay_over(dgm_gazetteer *gazetteer, dgm_str text)
{
    dgm_error err = {0};
    for (int round = 0; round < 2; round++) {
        if (dgm_gazetteer_overlay_text(gazetteer, text, "input", &err) !=
            DGM_ERR_OK) {
            break;
        }
    }
    dgm_gazetteer_close(gazetteer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 1 << 16) {
        return 0;
    }
    dgm_str text = {(const char *)data, (uint32_t)size};
    dgm_gazetteer nothing = {0};
    dgm_gazetteer small;
    lay_over(&nothing, text);
    if (dgm_gazetteer_open(&small, BASE, NULL) == DGM_ERR_OK) {
        lay_over(&small, text);
    }
    return 0;
}
