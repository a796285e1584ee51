/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/altered.h"

#include "base/mapped.h"
#include "fuzz/target.h"

#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

enum { WHOLE, ALTERED, REFUSED };
const char *const fuzz_way[] = {
    "the good file, taken", "an altered file, taken",
    "an altered file, refused by an inner check", NULL};

/* Offsets of base/mapped.h. */
#define VERSION_AT  8
#define SECTIONS_AT 12
#define SUM_AT      24
#define TABLE_AT    32
#define ENTRY       24
#define EDIT        5
#define EDITS_MOST  200

static const fuzz_bytes *good_file(void)
{
    static fuzz_bytes good;
    if (good.at == NULL) {
        good = fuzz_good();
    }
    return &good;
}

static void change(fuzz_bytes *file, const uint8_t *edit)
{
    const unsigned char *good = good_file()->at;
    size_t offset = edit[1] | (size_t)edit[2] << 8 | (size_t)edit[3] << 16;
    uint64_t place[2]; /* begin, length */
    uint32_t count;
    memcpy(&count, good + SECTIONS_AT, sizeof count);
    if (edit[0] == 0xFF) {
        place[0] = VERSION_AT;
        place[1] = TABLE_AT - VERSION_AT + (uint64_t)ENTRY * count;
    } else {
        memcpy(place, good + TABLE_AT + ENTRY * (size_t)(edit[0] % count) + 8,
               sizeof place);
    }
    if (place[1] > 0) {
        file->at[place[0] + offset % place[1]] = edit[4];
    }
}

/* Whether the file is well but for what lies in its sections. */
static bool passes_gate(const fuzz_bytes *file)
{
    dgm_mapped mapped;
    char magic[8];
    uint32_t version;
    memcpy(magic, good_file()->at, sizeof magic);
    memcpy(&version, good_file()->at + VERSION_AT, sizeof version);
    if (dgm_mapped_wrap(&mapped, file->at, file->len, "", magic, version,
                        NULL) != DGM_ERR_OK) {
        return false;
    }
    dgm_mapped_close(&mapped);
    return true;
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    const fuzz_bytes *good = good_file();
    fuzz_bytes file = fuzz_copy(good->at, good->len);
    for (size_t i = 0; i < EDITS_MOST && (i + 1) * EDIT <= size; i++) {
        change(&file, data + i * EDIT);
    }
    uint64_t sum = XXH3_64bits(file.at + TABLE_AT, file.len - TABLE_AT);
    memcpy(file.at + SUM_AT, &sum, sizeof sum);
    bool whole = memcmp(file.at, good->at, good->len) == 0;
    uint32_t ways = 0;
    if (fuzz_taken(file.at, file.len)) {
        ways = FUZZ_WAY(whole ? WHOLE : ALTERED);
    } else if (passes_gate(&file)) {
        ways = FUZZ_WAY(REFUSED);
    }
    free(file.at);
    return ways;
}
