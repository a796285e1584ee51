/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as an office file, and as the XML inside one, which no fuzzer
 * would pack: no crash, and text is valid UTF-8. */
#include "base/utf8.h"
#include "fuzz/documents.h"
#include "fuzz/target.h"
#include "ingest/office.h"

#include <stdlib.h>

const char *const fuzz_way[] = {"file", "text", "properties", NULL};

static bool read_text(dgm_str xml)
{
    dgm_buf text;
    dgm_buf_init(&text, DGM_INGEST_TEXT_MAX);
    bool good = dgm_office_text(xml, &text) == DGM_ERR_OK && text.len > 0;
    if (dgm_utf8_valid(text.ptr, text.len) != text.len) {
        abort();
    }
    dgm_buf_release(&text);
    return good;
}

static bool read_properties(dgm_str xml)
{
    dgm_office_meta meta;
    dgm_buf_init(&meta.title, 1000);
    dgm_buf_init(&meta.author, 1000);
    dgm_buf_init(&meta.created, 1000);
    dgm_buf_init(&meta.changed, 1000);
    bool good =
        dgm_office_meta_read(xml, &meta) == DGM_ERR_OK && meta.author.len > 0;
    dgm_buf_release(&meta.title);
    dgm_buf_release(&meta.author);
    dgm_buf_release(&meta.created);
    dgm_buf_release(&meta.changed);
    return good;
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    dgm_str bytes = {(const char *)data, (uint32_t)size};
    fuzz_documents got = fuzz_read_documents(data, size, DGM_INPUT_OFFICE);
    return (got.documents > 0 ? FUZZ_WAY(0) : 0) |
           (read_text(bytes) ? FUZZ_WAY(1) : 0) |
           (read_properties(bytes) ? FUZZ_WAY(2) : 0);
}
