/* SPDX-License-Identifier: Apache-2.0 */
#include "store/layout_copy.h"

#include "store/layout.h"
#include "store/refused.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* Copies that earlier attempts may have left. */
#define NAMES_MAX 100

static dgm_err write_copy(const char *path, const char *part, dgm_error *err)
{
    sqlite3 *from = NULL;
    sqlite3 *to = NULL;
    dgm_err code = DGM_ERR_OK;
    if (sqlite3_open_v2(path, &from, SQLITE_OPEN_READWRITE, NULL) !=
        SQLITE_OK) {
        code = dgm_sqlite_refused(from, path, err);
    } else if (sqlite3_open_v2(part, &to,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               NULL) != SQLITE_OK) {
        code = dgm_sqlite_refused(to, part, err);
    } else {
        (void)sqlite3_busy_timeout(from, 10000);
        sqlite3_backup *copy = sqlite3_backup_init(to, "main", from, "main");
        if (copy == NULL || sqlite3_backup_step(copy, -1) != SQLITE_DONE) {
            code = dgm_sqlite_refused(to, part, err);
        }
        if (sqlite3_backup_finish(copy) != SQLITE_OK && code == DGM_ERR_OK) {
            code = dgm_sqlite_refused(to, part, err);
        }
    }
    (void)sqlite3_close(to);
    (void)sqlite3_close(from);
    return code;
}

static void write_name(dgm_buf *name, const char *path, int version,
                       int attempt)
{
    dgm_buf_clear(name);
    dgm_buf_format(name, "%s" DGM_LAYOUT_KEPT, path, version);
    if (attempt > 0) {
        dgm_buf_format(name, "%d", attempt + 1);
    }
    dgm_buf_char(name, 0);
}

/* Gives the finished copy the first name that is free.  A link never takes
 * the place of a file; where the disk knows none, looking has to do. */
static bool give_name(const char *part, const char *path, int version,
                      dgm_buf *name)
{
    for (int i = 0; i < NAMES_MAX; i++) {
        write_name(name, path, version, i);
        if (name->failed) {
            return false;
        }
        if (link(part, name->ptr) == 0) {
            (void)unlink(part);
            return true;
        }
        if (errno != EEXIST && access(name->ptr, F_OK) != 0) {
            return rename(part, name->ptr) == 0;
        }
    }
    return false;
}

dgm_err dgm_layout_copy(const char *path, int version, dgm_buf *name,
                        dgm_error *err)
{
    dgm_buf part;
    dgm_buf_init(&part, 1 << 16);
    dgm_buf_format(&part, "%s.%ld.part", path, (long)getpid());
    dgm_buf_char(&part, 0);
    dgm_err code = part.failed;
    if (code != DGM_ERR_OK) {
        dgm_buf_release(&part);
        return code;
    }
    (void)unlink(part.ptr);
    code = write_copy(path, part.ptr, err);
    if (code == DGM_ERR_OK && !give_name(part.ptr, path, version, name)) {
        code = dgm_error_system(err, DGM_ERR_IO, path,
                                "no copy can be put beside it", errno);
    }
    if (code != DGM_ERR_OK) {
        (void)unlink(part.ptr);
    }
    dgm_buf_release(&part);
    return code;
}
