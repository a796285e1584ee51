/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as robots.txt, behind a line with a path: an answer, always the
 * same, and rules in the form that paths are compared in. */
#include "fetch/robots.h"
#include "fuzz/target.h"

#include <stdlib.h>
#include <string.h>

const char *const fuzz_way[] = {"allowed by a rule", "refused", "a pause",
                                NULL};

static uint32_t read_robots(dgm_arena *arena, dgm_str text, dgm_str path)
{
    dgm_robots robots;
    if (dgm_robots_read(arena, text, "dragoman", &robots) != DGM_ERR_OK) {
        return 0;
    }
    for (uint32_t i = 0; i < robots.rule.count; i++) {
        dgm_str pattern = robots.rule.at[i].pattern;
        for (uint32_t j = 0; j < pattern.len; j++) {
            if ((unsigned char)pattern.ptr[j] <= ' ' ||
                (unsigned char)pattern.ptr[j] >= 0x80) {
                abort();
            }
        }
    }
    bool allowed = dgm_robots_allow(&robots, path);
    if (allowed != dgm_robots_allow(&robots, path) || robots.delay < 0 ||
        robots.delay > DGM_ROBOTS_DELAY_MAX ||
        (!allowed && robots.rule.count == 0 && path.len < 1000)) {
        abort();
    }
    return (allowed && robots.rule.count > 0 ? FUZZ_WAY(0) : 0) |
           (!allowed ? FUZZ_WAY(1) : 0) | (robots.delay > 0 ? FUZZ_WAY(2) : 0);
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    const char *end = size ? memchr(text, '\n', size) : NULL;
    if (end == NULL || size > ((size_t)1 << 20)) {
        return 0;
    }
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    uint32_t first = (uint32_t)(end - text);
    uint32_t ways =
        read_robots(&arena, (dgm_str){end + 1, (uint32_t)size - first - 1},
                    (dgm_str){text, first});
    dgm_arena_release(&arena);
    return ways;
}
