/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a file of each kind that holds several documents: no crash, an
 * end, and text is valid UTF-8.  The first byte picks the kind. */
#include "base/utf8.h"
#include "fuzz/files.h"
#include "fuzz/target.h"
#include "ingest/reader.h"

#include <stdlib.h>
#include <unistd.h>

const char *const fuzz_way[] = {"row",         "broken row", "JSON value",
                                "broken JSON", "item",       "broken feed",
                                NULL};

static const dgm_input kinds[] = {DGM_INPUT_CSV, DGM_INPUT_JSON,
                                  DGM_INPUT_FEED};

/* More documents or errors than bytes cannot be. */
static uint32_t read_all(dgm_reader *reader, size_t most, uint32_t kind)
{
    dgm_raw raw;
    dgm_arena scratch;
    uint32_t ways = 0;
    bool more = true;
    dgm_raw_init(&raw);
    dgm_arena_init(&scratch, 0);
    for (size_t i = 0; more; i++) {
        if (i > most + 2) {
            abort();
        }
        dgm_doc *doc = dgm_doc_new();
        dgm_err code = dgm_reader_next(reader, &raw, &more, NULL);
        if (code == DGM_ERR_OK && more && doc) {
            code = dgm_ingest_clean(&raw, doc, &scratch, NULL);
        }
        if (code == DGM_ERR_OK && more && doc &&
            dgm_utf8_valid(doc->text.ptr, doc->text.len) != doc->text.len) {
            abort();
        }
        if (code != DGM_ERR_OK) {
            ways |= FUZZ_WAY(2 * kind + 1);
        } else if (more) {
            ways |= FUZZ_WAY(2 * kind);
        }
        dgm_doc_free(doc);
        dgm_arena_reset(&scratch);
    }
    dgm_arena_release(&scratch);
    dgm_raw_release(&raw);
    return ways;
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    char name[FUZZ_PATH];
    if (size == 0) {
        return 0;
    }
    uint32_t kind = data[0] % 3;
    const char *path = name;
    if (!fuzz_write(name, data + 1, size - 1)) {
        return 0;
    }
    dgm_reader *reader = dgm_reader_new(&(dgm_reader_options){
        .kind = kinds[kind], .path = &path, .path_count = 1});
    uint32_t ways = reader ? read_all(reader, size, kind) : 0;
    dgm_reader_free(reader);
    (void)unlink(name);
    return ways;
}
