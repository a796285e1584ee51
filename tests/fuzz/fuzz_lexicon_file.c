/* SPDX-License-Identifier: Apache-2.0 */
/* A compiled lexicon that somebody has tampered with.  The checksum is made
 * right, so that the inner checks are reached. */
#include "lexicon/lexicon.h"

#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void look_up(const dgm_lexicon *lexicon)
{
    uint32_t parent[8];
    dgm_office office;
    for (uint32_t i = 0; i < dgm_lexicon_count(lexicon) && i < 200; i++) {
        (void)dgm_lexicon_code(lexicon, i, 18000);
        (void)dgm_lexicon_code(lexicon, i, DGM_DAY_UNDATED);
        (void)dgm_lexicon_part_of(lexicon, i, 18000, parent, 8);
        (void)dgm_lexicon_find(lexicon, dgm_lexicon_key(lexicon, i));
        (void)dgm_str_hash(dgm_lexicon_name(lexicon, i));
        for (uint32_t k = 0;
             k < 4 && dgm_lexicon_office(lexicon, i, k, &office); k++) {
            (void)dgm_lexicon_holder(lexicon, office.role, office.of, 18000);
        }
    }
    const dgm_names *names = dgm_lexicon_names(lexicon);
    for (uint32_t i = 0; i < names->posting_count; i++) {
        (void)dgm_lexicon_named(lexicon, names->posting[i]);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dgm_lexicon *lexicon;
    dgm_error err;
    size_t room = (size + 63) / 64 * 64;
    if (size < 32 || size > (1 << 20)) {
        return 0;
    }
    unsigned char *copy = aligned_alloc(64, room);
    if (copy == NULL) {
        return 0;
    }
    memcpy(copy, data, size);
    uint64_t len = size;
    memcpy(copy + 16, &len, 8);
    uint64_t sum = XXH3_64bits(copy + 32, size - 32);
    memcpy(copy + 24, &sum, 8);
    if (dgm_lexicon_wrap(&lexicon, copy, size, &err) == DGM_ERR_OK) {
        look_up(lexicon);
    }
    dgm_lexicon_close(lexicon);
    free(copy);
    return 0;
}
