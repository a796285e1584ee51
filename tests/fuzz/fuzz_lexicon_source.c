/* SPDX-License-Identifier: Apache-2.0 */
/* The source parser, checker and compiler, and every look-up over what comes
 * out of them. */
#include "fuzz/target.h"
#include "lexicon/lexicon.h"

const char *const fuzz_way[] = {"compiled", "an actor", NULL};

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    dgm_lexicon *lexicon;
    dgm_report report = {0};
    uint32_t parent[4];
    uint32_t ways = 0;
    if (size > (1 << 16)) {
        return 0;
    }
    dgm_arena_init(&report.arena, 0);
    dgm_str text = {(const char *)data, (uint32_t)size};
    if (dgm_lexicon_from_text(&lexicon, text, "fuzz.lex", &report, NULL) ==
        DGM_ERR_OK) {
        ways = FUZZ_WAY(0);
        for (uint32_t i = 0; i < dgm_lexicon_count(lexicon); i++) {
            (void)dgm_lexicon_code(lexicon, i, 18000);
            (void)dgm_lexicon_part_of(lexicon, i, 18000, parent, 4);
            ways |= FUZZ_WAY(1);
        }
    }
    dgm_lexicon_close(lexicon);
    dgm_arena_release(&report.arena);
    return ways;
}
