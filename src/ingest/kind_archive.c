/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ZIP and tar archives, read from front to back by libarchive, which unpacks
 * bzip2 and xz as well.  Nothing is ever written to disk, so that names like
 * "../x" are only names.
 */
#include "base/utf8.h"
#include "ingest/kind.h"
#include "ingest/sniff.h"
#include "ingest/walk.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#define MEMBERS_MAX UINT64_C(1000000)
/* Text shrinks to a fifth or a tenth, rarely to a thirtieth: what unpacks to
 * more than so many times its size is made to fill memories and disks. */
#define RATIO_MAX    200
#define RATIO_FREE   ((uint64_t)64 << 20) /* bytes that may come out anyhow */
#define NAME_MAX_LEN 4096

struct pack {
    dgm_opened *opened;
    struct archive *archive;
    locale_t utf8;     /* 0 where the system has none */
    uint64_t taken;    /* packed bytes read */
    uint64_t unpacked; /* bytes given */
    uint64_t members;
    dgm_err failure; /* of reading the packed bytes */
    dgm_error reason;
    bool dead; /* nothing more can be had */
    bool bomb; /* the open member was refused */
};

/* libarchive asks for packed bytes: it gets the window's. */
static la_ssize_t give(struct archive *archive, void *context,
                       const void **bytes)
{
    struct pack *self = context;
    dgm_window *window = self->opened->window;
    self->failure = dgm_window_need(window, 1, &self->reason);
    if (self->failure != DGM_ERR_OK) {
        archive_set_error(archive, EIO, "%s", self->reason.message);
        return ARCHIVE_FATAL;
    }
    size_t ready = dgm_window_ready(window);
    *bytes = window->bytes + window->at;
    window->at += ready;
    self->taken += ready;
    return (la_ssize_t)ready;
}

static dgm_err fail(const struct pack *self, dgm_err code, const char *what,
                    dgm_error *err)
{
    const char *why = archive_error_string(self->archive);
    return dgm_error_set(err, code, self->opened->window->name, 0, -1,
                         "%s%s%s", what, why ? ": " : "", why ? why : "");
}

static dgm_err refuse(const struct pack *self, dgm_err code, const char *what,
                      dgm_error *err)
{
    return dgm_error_set(err, code, self->opened->window->name, 0, -1, "%s",
                         what);
}

/* What bzip2 and xz packed may be anything, one file for instance. */
static void support_packed(struct pack *self)
{
    (void)archive_read_support_filter_bzip2(self->archive);
    (void)archive_read_support_filter_xz(self->archive);
    (void)archive_read_support_format_raw(self->archive);
}

static dgm_err pack_begin(struct pack *self)
{
    self->archive = archive_read_new();
    if (self->archive == NULL) {
        return DGM_ERR_MEMORY;
    }
    (void)archive_read_support_filter_none(self->archive);
    (void)archive_read_support_format_zip_streamable(self->archive);
    (void)archive_read_support_format_tar(self->archive);
    const dgm_window *window = self->opened->window;
    if (dgm_sniff_packed(window->bytes + window->at,
                         dgm_window_ready(window))) {
        support_packed(self);
    }
    return archive_read_open(self->archive, self, NULL, give, NULL) ==
                   ARCHIVE_OK
               ? DGM_ERR_OK
               : DGM_ERR_SYNTAX;
}

static dgm_err pack_open(dgm_opened *opened, dgm_error *err)
{
    struct pack *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, opened->window->name, 0, -1,
                             "no memory for the archive");
    }
    self->opened = opened;
    opened->state = self;
    self->utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    dgm_err code = pack_begin(self);
    return code == DGM_ERR_OK
               ? code
               : fail(self, code, "the archive cannot be read", err);
}

static void pack_close(dgm_opened *opened)
{
    struct pack *self = opened->state;
    if (self) {
        (void)archive_read_free(self->archive);
        if (self->utf8) {
            freelocale(self->utf8);
        }
        free(self);
        opened->state = NULL;
    }
}

/* ----------------------------------------------------------------- members */

/* The name as UTF-8, whatever the locale, without characters that would move
 * a terminal's cursor. */
static void write_name(struct pack *self, struct archive_entry *entry,
                       dgm_buf *out)
{
    const char *name = archive_entry_pathname_utf8(entry);
    name = name ? name : archive_entry_pathname(entry);
    if (name == NULL || name[0] == '\0') {
        dgm_buf_format(out, "member %llu", (unsigned long long)self->members);
        return;
    }
    size_t len = strnlen(name, NAME_MAX_LEN);
    for (size_t i = 0; i < len;) {
        uint32_t point;
        char copy[4];
        i += dgm_utf8_next(name + i, (uint32_t)(len - i), &point);
        point = point < 0x20 || point == 0x7F ? DGM_UTF8_BAD : point;
        dgm_buf_add(out, copy, dgm_utf8_put(copy, point));
    }
}

/* Whether a part of the name is one that is skipped in folders, too, or the
 * member is of the folder that one system leaves in archives. */
static bool is_skipped(const dgm_buf *name)
{
    dgm_str rest = {name->ptr, (uint32_t)name->len};
    if (dgm_str_starts(rest, "__MACOSX/")) {
        return true;
    }
    while (rest.len > 0) {
        const char *slash = memchr(rest.ptr, '/', rest.len);
        uint32_t len = slash ? (uint32_t)(slash - rest.ptr) : rest.len;
        dgm_str part = {rest.ptr, len};
        if (dgm_walk_skips(part) && !dgm_str_is(part, ".") &&
            !dgm_str_is(part, "..")) {
            return true;
        }
        len += slash != NULL;
        rest = (dgm_str){rest.ptr + len, rest.len - len};
    }
    return false;
}

static dgm_err data_error(struct pack *self, la_ssize_t code, dgm_error *err)
{
    self->dead = code == ARCHIVE_FATAL;
    return fail(self, self->failure != DGM_ERR_OK ? self->failure : DGM_ERR_IO,
                "the archive is damaged or cut short here", err);
}

static dgm_err pull(void *context, char *out, size_t cap, size_t *len,
                    dgm_error *err)
{
    struct pack *self = context;
    la_ssize_t got;
    *len = 0;
    do {
        got = archive_read_data(self->archive, out, cap);
    } while (got == ARCHIVE_RETRY);
    if (got < 0) {
        return data_error(self, got, err);
    }
    *len = (size_t)got;
    self->unpacked += *len;
    self->bomb = self->unpacked > RATIO_FREE &&
                 self->unpacked / RATIO_MAX > self->taken;
    return self->bomb
               ? refuse(self, DGM_ERR_LIMIT,
                        "unpacks to more than 200 times its size and looks "
                        "made to do harm; unpack it yourself if it is not",
                        err)
               : DGM_ERR_OK;
}

/* Goes to the next header; *entry is NULL at the end. */
static dgm_err next_header(struct pack *self, struct archive_entry **entry,
                           dgm_error *err)
{
    int code;
    *entry = NULL;
    if (self->dead || self->bomb) {
        return DGM_ERR_OK;
    }
    /* libarchive gives names in the encoding of the thread's locale. */
    locale_t was = uselocale(self->utf8 ? self->utf8 : (locale_t)0);
    do {
        code = archive_read_next_header(self->archive, entry);
    } while (code == ARCHIVE_RETRY);
    (void)uselocale(was);
    if (code == ARCHIVE_EOF) {
        *entry = NULL;
        return DGM_ERR_OK;
    }
    if (code < ARCHIVE_WARN) {
        *entry = NULL;
        return data_error(self, ARCHIVE_FATAL, err);
    }
    self->members++;
    if (self->members > MEMBERS_MAX) {
        self->dead = true;
        return refuse(self, DGM_ERR_LIMIT,
                      "an archive of more than 1,000,000 members: the rest "
                      "is left out",
                      err);
    }
    return DGM_ERR_OK;
}

static dgm_err pack_member(dgm_opened *opened, dgm_member *out, bool *got,
                           dgm_error *err)
{
    struct pack *self = opened->state;
    struct archive_entry *entry;
    for (;;) {
        DGM_TRY(next_header(self, &entry, err));
        *got = entry != NULL;
        if (!*got) {
            return DGM_ERR_OK;
        }
        dgm_buf_clear(&out->name);
        if (archive_format(self->archive) != ARCHIVE_FORMAT_RAW) {
            write_name(self, entry, &out->name);
        }
        if (archive_entry_filetype(entry) == AE_IFREG &&
            archive_entry_hardlink(entry) == NULL && !is_skipped(&out->name)) {
            break;
        }
    }
    if (archive_entry_is_encrypted(entry)) {
        opened->goes_on = true;
        return dgm_error_set(
            err, DGM_ERR_ARGUMENT, opened->window->name, 0, -1,
            "%.*s is encrypted; unpack it first (7z x FILE) "
            "and name the folder",
            (int)(out->name.len < 200 ? out->name.len : 200), out->name.ptr);
    }
    out->pull = (dgm_pull){pull, self};
    return DGM_ERR_OK;
}

const dgm_kind dgm_kind_archive = {.binary = true,
                                   .open = pack_open,
                                   .member = pack_member,
                                   .close = pack_close};
