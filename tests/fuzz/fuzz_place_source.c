/* SPDX-License-Identifier: Apache-2.0 */
/* A pack of places, laid over nothing, over a small gazetteer that has
 * countries and divisions, and over itself. */
#include "fuzz/files.h"
#include "fuzz/target.h"
#include "place/gazetteer_compile.h"

const char *const fuzz_way[] = {"over nothing", "over a world", NULL};

/* Whether it could be laid over, twice. */
static bool lay_over(dgm_gazetteer *gazetteer, dgm_str text)
{
    dgm_err code = DGM_ERR_OK;
    for (int round = 0; code == DGM_ERR_OK && round < 2; round++) {
        code = dgm_gazetteer_overlay_text(gazetteer, text, "input", NULL);
    }
    bool laid = code == DGM_ERR_OK && gazetteer->place_count > 0;
    dgm_gazetteer_close(gazetteer);
    return laid;
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    static fuzz_bytes world;
    dgm_str text = {(const char *)data, (uint32_t)size};
    dgm_gazetteer nothing = {0};
    dgm_gazetteer small;
    if (size > 1 << 16) {
        return 0;
    }
    if (world.at == NULL) {
        world = fuzz_world();
    }
    uint32_t ways = lay_over(&nothing, text) ? FUZZ_WAY(0) : 0;
    if (dgm_gazetteer_wrap(&small, world.at, world.len, NULL) == DGM_ERR_OK &&
        lay_over(&small, text)) {
        ways |= FUZZ_WAY(1);
    }
    return ways;
}
