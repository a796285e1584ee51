/* SPDX-License-Identifier: Apache-2.0 */
/* An altered lexicon, in which everything is looked up. */
#include "fuzz/altered.h"
#include "lexicon/handle.h"
#include "lexicon/lexicon.h"

#include <stdlib.h>

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
    const dgm_lists *lists = dgm_lexicon_lists(lexicon);
    (void)dgm_lists_has(lists, DGM_LIST_WEEKDAY, DGM_STR("monday"));
    (void)dgm_lists_value_of(lists, DGM_LIST_WEEKDAY, DGM_STR("tuesday"), 0);
    const dgm_names *names = dgm_lexicon_names(lexicon);
    for (uint32_t i = 0; i < names->posting_count; i++) {
        (void)dgm_lexicon_named(lexicon, names->posting[i]);
    }
}

static const char source[] =
    "# SPDX-License-Identifier: CC0-1.0\nsource s = test\n"
    "actor zub\n  kind state\n  name Zubrowka | Old Zubrowka !weak\n"
    "  adj Zubrowkan\n  capital Lutz\n  code ZUB UNK\n  source s\n"
    "actor zub.front\n  kind group\n  name Front !context(zub)\n"
    "  code inherit ..1931\n  code ZUB REB 1932..1933\n"
    "  part zub wing 1920..1940\n  source s\n"
    "actor zub.serge\n  kind person\n  name Ivanka Serge\n  gender f\n"
    "  office prime minister of zub 1931..1932\n  source s\n"
    "agent  prime minister  GOV !head\nagent  man/men  CVL.MIL !m\n"
    "list weekday\n  word monday=1 | tuesday=2 | eve of war\n"
    "list month\n  word new year's eve=3 | may\n";

fuzz_bytes fuzz_good(void)
{
    dgm_lexicon *lexicon;
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    if (dgm_lexicon_from_text(&lexicon, dgm_str_from(source), "fuzz", &report,
                              NULL) != DGM_ERR_OK) {
        abort();
    }
    fuzz_bytes out = fuzz_copy(lexicon->file.ptr, lexicon->file.len);
    dgm_lexicon_close(lexicon);
    dgm_arena_release(&report.arena);
    return out;
}

bool fuzz_taken(const void *bytes, size_t len)
{
    dgm_lexicon *lexicon = NULL;
    if (dgm_lexicon_wrap(&lexicon, bytes, len, NULL) != DGM_ERR_OK) {
        return false;
    }
    look_up(lexicon);
    dgm_lexicon_close(lexicon);
    return true;
}
