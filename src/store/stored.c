/* SPDX-License-Identifier: Apache-2.0 */
#include "store/stored.h"

#include "store/layout.h"
#include "store/refused.h"

#include <sqlite3.h>

static const char query[] =
    "SELECT d.text, d.id, d.url, d.title, d.author, d.publisher, "
    "d.section, d.published, d.language, e.type, e.span_begin, e.span_end "
    "FROM events e JOIN documents d USING (document_id) WHERE e.event_id = ?";

/* What is read here was the same in all versions. */
static dgm_err check_version(sqlite3 *handle, const char *path, dgm_error *err)
{
    int version = 0;
    DGM_TRY(dgm_layout_version(handle, path, &version, err));
    return version > 0 ? DGM_ERR_OK
                       : dgm_error_set(err, DGM_ERR_NOT_FOUND, path, 0, -1,
                                       "has no documents");
}

static dgm_str column(sqlite3_stmt *row, int number, dgm_arena *arena)
{
    const char *text = (const char *)sqlite3_column_text(row, number);
    uint32_t len = (uint32_t)sqlite3_column_bytes(row, number);
    return text ? dgm_str_copy(arena, (dgm_str){text, len})
                : (dgm_str){NULL, 0};
}

static void read_row(sqlite3_stmt *row, dgm_arena *arena, dgm_stored *out)
{
    out->text = column(row, 0, arena);
    out->meta = (dgm_meta){.id = column(row, 1, arena),
                           .url = column(row, 2, arena),
                           .title = column(row, 3, arena),
                           .author = column(row, 4, arena),
                           .publisher = column(row, 5, arena),
                           .section = column(row, 6, arena),
                           .published = column(row, 7, arena),
                           .language = column(row, 8, arena)};
    out->type = column(row, 9, arena);
    out->begin = (uint32_t)sqlite3_column_int64(row, 10);
    out->end = (uint32_t)sqlite3_column_int64(row, 11);
}

static dgm_err find(sqlite3 *handle, const char *path, uint64_t event_id,
                    dgm_arena *arena, dgm_stored *out, dgm_error *err)
{
    sqlite3_stmt *ask = NULL;
    dgm_err code = DGM_ERR_OK;
    DGM_TRY(check_version(handle, path, err));
    if (sqlite3_prepare_v2(handle, query, -1, &ask, NULL) != SQLITE_OK ||
        sqlite3_bind_int64(ask, 1, (sqlite3_int64)event_id) != SQLITE_OK) {
        code = dgm_sqlite_refused(handle, path, err);
    } else {
        switch (sqlite3_step(ask)) {
        case SQLITE_ROW:
            read_row(ask, arena, out);
            code = dgm_arena_error(arena);
            break;
        case SQLITE_DONE:
            code = dgm_error_set(err, DGM_ERR_NOT_FOUND, path, 0, -1,
                                 "there is no event %llu",
                                 (unsigned long long)event_id);
            break;
        default:
            code = dgm_sqlite_refused(handle, path, err);
        }
    }
    (void)sqlite3_finalize(ask);
    return code;
}

dgm_err dgm_stored_read(const char *path, uint64_t event_id, dgm_arena *arena,
                        dgm_stored *out, dgm_error *err)
{
    sqlite3 *handle = NULL;
    *out = (dgm_stored){.begin = 0};
    dgm_err code =
        sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK
            ? DGM_ERR_OK
            : dgm_sqlite_refused(handle, path, err);
    if (code == DGM_ERR_OK) {
        (void)sqlite3_busy_timeout(handle, 10000);
        code = find(handle, path, event_id, arena, out, err);
    }
    (void)sqlite3_close(handle);
    return code;
}
