/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/unpack.h"

#include <string.h>
#include <zlib.h>

#define GZIP_BITS (15 + 16)

static bool called(const char *a, const char *b)
{
    return strlen(a) == strlen(b) && dgm_same_letters(a, b, strlen(a));
}

static dgm_err damaged(dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_SYNTAX, NULL, 0, -1,
                         "came as gzip and cannot be unpacked");
}

static dgm_err settled(const dgm_buf *out, dgm_error *err)
{
    return out->failed == DGM_ERR_OK ? DGM_ERR_OK
           : out->failed == DGM_ERR_LIMIT
               ? dgm_error_set(err, DGM_ERR_LIMIT, NULL, 0, -1,
                               "unpacks to more than is allowed; --max-size "
                               "allows more")
               : dgm_error_set(err, out->failed, NULL, 0, -1, "%s",
                               dgm_err_message(out->failed));
}

static dgm_err inflate_all(z_stream *z, dgm_buf *out, dgm_error *err)
{
    char room[32768];
    int code = Z_OK;
    while (code != Z_STREAM_END || z->avail_in > 0) {
        if (code == Z_STREAM_END && inflateReset(z) != Z_OK) {
            return damaged(err);
        }
        z->next_out = (Bytef *)room;
        z->avail_out = sizeof room;
        code = inflate(z, Z_NO_FLUSH);
        dgm_buf_add(out, room, sizeof room - z->avail_out);
        if (code != Z_OK && code != Z_STREAM_END) {
            return damaged(err);
        }
        if (out->failed != DGM_ERR_OK) {
            return settled(out, err);
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_unpack(dgm_str body, const char *packed, dgm_buf *out,
                   dgm_error *err)
{
    if (packed[0] == 0 || called(packed, "identity") || body.len == 0) {
        dgm_buf_add(out, body.ptr, body.len);
        return settled(out, err);
    }
    if (!called(packed, "gzip") && !called(packed, "x-gzip")) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "came packed as %.32s, which was not asked for",
                             packed);
    }
    z_stream z = {.next_in = (z_const Bytef *)body.ptr, .avail_in = body.len};
    if (inflateInit2(&z, GZIP_BITS) != Z_OK) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_err code = inflate_all(&z, out, err);
    (void)inflateEnd(&z);
    return code;
}
