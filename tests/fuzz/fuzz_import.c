/* SPDX-License-Identifier: Apache-2.0 */
/* The readers of other people's lists: what they write must pass the checker,
 * but for our own tables, which may name keys that other sources define. */
#include "fuzz/target.h"
#include "lexicon/lexicon.h"

#include <stdlib.h>

const char *const fuzz_way[] = {"actors of PETRARCH", "agents of PETRARCH",
                                "UCDP", "a table", NULL};

/* Imports, and checks that what comes out is a source without errors; 1
 * when that holds a name. */
static uint32_t import(dgm_import_kind kind, const char *name, dgm_str text,
                       bool clean)
{
    dgm_report report = {0};
    dgm_report checked = {0};
    dgm_lexicon *lexicon = NULL;
    dgm_error err;
    dgm_buf out;
    uint32_t way = 0;
    dgm_arena_init(&report.arena, 0);
    dgm_arena_init(&checked.arena, 0);
    dgm_buf_init(&out, 1 << 24);
    dgm_err code =
        dgm_lexicon_import_text(kind, dgm_str_from(name), text, &out, &report);
    if (code == DGM_ERR_OK && report.errors == 0) {
        dgm_str source = {out.ptr, (uint32_t)out.len};
        code = dgm_lexicon_from_text(&lexicon, source, "import.lex", &checked,
                                     &err);
        if (clean && code == DGM_ERR_SYNTAX) {
            abort();
        }
        way = code == DGM_ERR_OK &&
              dgm_lexicon_names(lexicon)->posting_count > 0;
    }
    dgm_lexicon_close(lexicon);
    dgm_buf_release(&out);
    dgm_arena_release(&checked.arena);
    dgm_arena_release(&report.arena);
    return way;
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    if (size > (1 << 16)) {
        return 0;
    }
    dgm_str text = {(const char *)data, (uint32_t)size};
    return import(DGM_IMPORT_PETRARCH, "x.actors.txt", text, true) |
           import(DGM_IMPORT_PETRARCH, "x.agents.txt", text, true) << 1 |
           import(DGM_IMPORT_UCDP, "x.csv", text, true) << 2 |
           import(DGM_IMPORT_TABLE, "x.csv", text, false) << 3;
}
