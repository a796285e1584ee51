/* SPDX-License-Identifier: Apache-2.0 */
#include "place/gazetteer_table.h"

#include "base/number.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

#define LINE_LIMIT ((size_t)1 << 16)

dgm_err dgm_table_error(const dgm_table_row *row, const char *what)
{
    return dgm_error_set(row->err, DGM_ERR_SYNTAX, row->path, row->line, -1,
                         "%s", what);
}

static dgm_err read_whole(const char *path, dgm_buf *out, dgm_error *err)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        return dgm_error_set(err, DGM_ERR_NOT_FOUND, path, 0, -1,
                             "cannot be opened");
    }
    char block[65536];
    size_t got;
    while ((got = fread(block, 1, sizeof block, file)) > 0) {
        dgm_buf_add(out, block, got);
    }
    bool failed = ferror(file) != 0;
    failed |= fclose(file) != 0;
    if (out->failed) {
        return dgm_error_set(err, out->failed, path, 0, -1, "%s",
                             dgm_err_message(out->failed));
    }
    if (failed) {
        return dgm_error_set(err, DGM_ERR_IO, path, 0, -1, "cannot be read");
    }
    return DGM_ERR_OK;
}

static dgm_err unpack(const char *path, dgm_buf *bytes, dgm_error *err)
{
    unsigned long long size = ZSTD_getFrameContentSize(bytes->ptr, bytes->len);
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN ||
        size > DGM_TABLE_LIMIT) {
        return dgm_error_set(err, DGM_ERR_CORRUPT, path, 0, -1,
                             "not a zstd file of known size");
    }
    char *plain = malloc((size_t)size + 1);
    if (!plain) {
        return DGM_ERR_MEMORY;
    }
    size_t got = ZSTD_decompress(plain, (size_t)size, bytes->ptr, bytes->len);
    dgm_err code = DGM_ERR_OK;
    if (ZSTD_isError(got)) {
        code = dgm_error_set(err, DGM_ERR_CORRUPT, path, 0, -1, "%s",
                             ZSTD_getErrorName(got));
    } else {
        dgm_buf_clear(bytes);
        dgm_buf_add(bytes, plain, got);
        code = bytes->failed;
    }
    free(plain);
    return code;
}

static void split_columns(dgm_table_row *at, dgm_str line)
{
    at->count = 0;
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= line.len; i++) {
        if (i < line.len && line.ptr[i] != '\t') {
            continue;
        }
        if (at->count < DGM_TABLE_COLUMNS) {
            at->column[at->count++] = (dgm_str){line.ptr + begin, i - begin};
        }
        begin = i + 1;
    }
    for (uint32_t i = at->count; i < DGM_TABLE_COLUMNS; i++) {
        at->column[i] = (dgm_str){NULL, 0};
    }
}

dgm_err dgm_table_read_bytes(const char *path, const dgm_buf *bytes,
                             dgm_table_reader reader, void *context,
                             dgm_error *err)
{
    dgm_table_row at = {.path = path, .err = err};
    size_t i = 0;
    while (i < bytes->len) {
        const char *end = memchr(bytes->ptr + i, '\n', bytes->len - i);
        size_t len = end ? (size_t)(end - (bytes->ptr + i)) : bytes->len - i;
        dgm_str line = {bytes->ptr + i, (uint32_t)len};
        at.line++;
        i += len + 1;
        if (len == 0 || line.ptr[0] == '#') {
            continue;
        }
        if (len > LINE_LIMIT || dgm_utf8_valid(line.ptr, len) != len) {
            return dgm_table_error(&at,
                                   "a line of UTF-8 below 64 KiB is expected");
        }
        if (line.ptr[len - 1] == '\r') {
            line.len--;
        }
        split_columns(&at, line);
        DGM_TRY(reader(context, &at));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_table_read(const char *folder, const char *name, bool needed,
                       dgm_table_reader reader, void *context, dgm_error *err)
{
    char path[512];
    dgm_buf bytes;
    dgm_buf_init(&bytes, DGM_TABLE_LIMIT);
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    dgm_err code = read_whole(path, &bytes, err);
    if (code == DGM_ERR_NOT_FOUND) {
        (void)snprintf(path, sizeof path, "%s/%s.zst", folder, name);
        code = read_whole(path, &bytes, err);
        if (code == DGM_ERR_OK) {
            code = unpack(path, &bytes, err);
        }
    }
    if (code == DGM_ERR_OK) {
        code = dgm_table_read_bytes(path, &bytes, reader, context, err);
    } else if (code == DGM_ERR_NOT_FOUND && !needed) {
        code = DGM_ERR_OK;
    }
    dgm_buf_release(&bytes);
    return code;
}

bool dgm_table_number(dgm_str text, double low, double high, double *out)
{
    return dgm_number_read(text, out) && *out >= low && *out <= high;
}

bool dgm_table_count(dgm_str text, uint32_t *out)
{
    double value = 0;
    if (text.len > 0 && !dgm_table_number(text, 0, 4e9, &value)) {
        return false;
    }
    *out = (uint32_t)value;
    return true;
}

dgm_err dgm_table_point(const dgm_table_row *at, uint32_t column,
                        dgm_place_entry *out)
{
    out->lat = DGM_NO_DEGREE;
    out->lon = DGM_NO_DEGREE;
    dgm_str lat_text = at->column[column];
    dgm_str lon_text = at->column[column + 1];
    double lat;
    double lon;
    if (lat_text.len == 0 && lon_text.len == 0) {
        return DGM_ERR_OK;
    }
    if (!dgm_table_number(lat_text, -90, 90, &lat) ||
        !dgm_table_number(lon_text, -180, 180, &lon)) {
        return dgm_table_error(at, "a latitude and a longitude are expected");
    }
    out->lat = (int32_t)(lat * 1e5 + (lat < 0 ? -0.5 : 0.5));
    out->lon = (int32_t)(lon * 1e5 + (lon < 0 ? -0.5 : 0.5));
    return DGM_ERR_OK;
}
