/* SPDX-License-Identifier: Apache-2.0 */
/* A syntax model that somebody has tampered with: the shipped one with some
 * bytes changed.  Each change takes five bytes: section, offset in it (three),
 * value.  The checksum is made right, so that the inner checks are reached. */
#include "boundaries.h"
#include "syntax/syntax.h"
#include "text/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static unsigned char *read_model(size_t *len)
{
    FILE *file = fopen(DGM_SHARE "/syntax.dgm", "rb");
    unsigned char *bytes = NULL;
    *len = 0;
    if (file && fseek(file, 0, SEEK_END) == 0) {
        *len = (size_t)ftell(file);
        bytes = aligned_alloc(64, (*len + 63) / 64 * 64);
        rewind(file);
    }
    if (bytes == NULL || fread(bytes, 1, *len, file) != *len) {
        free(bytes);
        bytes = NULL;
    }
    if (file) {
        (void)fclose(file);
    }
    return bytes;
}

static void change(unsigned char *bytes, size_t len, const uint8_t *edit)
{
    uint32_t sections;
    uint64_t place[2];
    size_t offset = edit[1] | (size_t)edit[2] << 8 | (size_t)edit[3] << 16;
    memcpy(&sections, bytes + 12, 4);
    memcpy(place, bytes + 32 + 24 * (size_t)(edit[0] % sections) + 8, 16);
    if (edit[0] == 0xFF || place[0] >= len || place[1] == 0 ||
        place[1] > len - place[0]) {
        bytes[32 + offset % 512] = edit[4];
    } else {
        bytes[place[0] + offset % place[1]] = edit[4];
    }
}

static void parse(const dgm_syntax *syntax)
{
    dgm_arena scratch;
    dgm_doc *doc = dgm_doc_new();
    dgm_arena_init(&scratch, 0);
    if (doc) {
        doc->text = DGM_STR("Both sides met in the capital. \"We don't know "
                            "them,\" said Mr. Unknowable.");
        if (dgm_text_segment(shipped_boundaries(), doc) == DGM_ERR_OK) {
            (void)!dgm_syntax_parse(syntax, doc, &scratch);
        }
    }
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t len;
    dgm_syntax *syntax = NULL;
    dgm_error err;
    unsigned char *bytes = read_model(&len);
    if (bytes == NULL) {
        return 0;
    }
    for (size_t i = 0; i + 5 <= size && i < 200; i += 5) {
        change(bytes, len, data + i);
        uint32_t sections;
        memcpy(&sections, bytes + 12, 4);
        if (sections == 0) {
            break;
        }
    }
    uint64_t sum = XXH3_64bits(bytes + 32, len - 32);
    memcpy(bytes + 24, &sum, 8);
    if (dgm_syntax_wrap(&syntax, bytes, len, "altered", &err) == DGM_ERR_OK) {
        parse(syntax);
    }
    dgm_syntax_close(syntax);
    free(bytes);
    return 0;
}
