/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as what leads on: a list of feeds, a feed, addresses one a line.
 * No crash, and every lead has an address. */
#include "fetch/lead.h"
#include "fuzz/target.h"

#include <stdlib.h>

const char *const fuzz_way[] = {"a list",  "a feed",    "addresses",
                                "refused", "a sitemap", NULL};

static uint32_t read_leads(dgm_arena *arena, dgm_str bytes)
{
    dgm_leads leads;
    dgm_error err = {.byte = -1};
    dgm_body_kind kind = dgm_body_kind_of(bytes);
    dgm_err code = kind == DGM_BODY_PAGE
                       ? dgm_leads_lines(arena, bytes, &leads)
                       : dgm_leads_read(arena, bytes, kind, &leads, &err);
    if (code != DGM_ERR_OK) {
        return err.message[0] ? FUZZ_WAY(3) : 0;
    }
    for (uint32_t i = 0; i < leads.lead.count; i++) {
        if (leads.lead.at[i].url.len == 0) {
            abort();
        }
    }
    if (leads.lead.count == 0) {
        return 0;
    }
    return kind == DGM_BODY_SITEMAP ? FUZZ_WAY(4)
           : kind == DGM_BODY_FEED  ? FUZZ_WAY(1)
           : kind == DGM_BODY_PAGE  ? FUZZ_WAY(2)
                                    : FUZZ_WAY(0);
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    if (size > ((size_t)1 << 20)) {
        return 0;
    }
    dgm_arena arena;
    dgm_arena_init(&arena, 0);
    uint32_t ways =
        read_leads(&arena, (dgm_str){(const char *)data, (uint32_t)size});
    dgm_arena_release(&arena);
    return ways;
}
