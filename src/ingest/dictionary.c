/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/dictionary.h"

#include <stdlib.h>
#include <string.h>

static dgm_err load(ZSTD_DStream *zstd, const void *bytes, size_t len)
{
    return ZSTD_isError(ZSTD_DCtx_loadDictionary(zstd, bytes, len))
               ? DGM_ERR_SYNTAX
               : DGM_ERR_OK;
}

static dgm_err load_packed(ZSTD_DStream *zstd, const void *bytes, size_t len)
{
    unsigned long long told = ZSTD_getFrameContentSize(bytes, len);
    if (told == ZSTD_CONTENTSIZE_ERROR ||
        (told != ZSTD_CONTENTSIZE_UNKNOWN && told > DGM_DICTIONARY_MAX)) {
        return DGM_ERR_SYNTAX;
    }
    size_t cap =
        told == ZSTD_CONTENTSIZE_UNKNOWN ? DGM_DICTIONARY_MAX : (size_t)told;
    void *plain = malloc(cap + 1);
    if (plain == NULL) {
        return DGM_ERR_MEMORY;
    }
    size_t size = ZSTD_decompress(plain, cap, bytes, len);
    dgm_err code =
        ZSTD_isError(size) ? DGM_ERR_SYNTAX : load(zstd, plain, size);
    free(plain);
    return code;
}

dgm_err dgm_dictionary_load(ZSTD_DStream *zstd, const void *content,
                            size_t len)
{
    static const char packed[] = "\x28\xB5\x2F\xFD";
    bool is_packed = len >= 4 && memcmp(content, packed, 4) == 0;
    return is_packed ? load_packed(zstd, content, len)
                     : load(zstd, content, len);
}
