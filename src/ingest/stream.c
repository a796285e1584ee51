/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/stream.h"
#include "base/stop.h"
#include "base/utf8.h"
#include "ingest/dictionary.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#define PACKED_SIZE ((size_t)64 << 10)
#define STAGE_SIZE  ((size_t)64 << 10)

enum packing { PLAIN, GZIP, ZSTD };
enum wide { NARROW, WIDE_LITTLE, WIDE_BIG };

/*
 *   file -> packed -> unpack -> stage -> out of UTF-16 -> caller
 */
struct dgm_stream {
    int fd;        /* -1 closed, or pulled */
    dgm_pull pull; /* instead of a file */
    bool owned;
    bool packed_end; /* nothing more in the file */
    bool stage_end;  /* nothing more will be unpacked */
    bool open_frame; /* inside a gzip member or Zstandard frame */
    dgm_err failure; /* reported once the stage is empty */
    uint8_t packing; /* enum packing */
    uint8_t wide;    /* enum wide */
    uint64_t taken;
    size_t packed_at;
    size_t packed_len;
    size_t stage_at;
    size_t stage_len;
    z_stream inflate;
    ZSTD_DStream *zstd;
    char path[256];
    char reason[256];
    const dgm_stop *stop; /* may be NULL */
    unsigned char packed[PACKED_SIZE];
    unsigned char stage[STAGE_SIZE];
};

dgm_stream *dgm_stream_new(void)
{
    dgm_stream *self = malloc(sizeof *self);
    if (self) {
        memset(self, 0, sizeof *self);
        self->fd = -1;
    }
    return self;
}

void dgm_stream_free(dgm_stream *self)
{
    if (self) {
        dgm_stream_close(self);
        ZSTD_freeDStream(self->zstd);
        free(self);
    }
}

void dgm_stream_close(dgm_stream *self)
{
    if (self->packing == GZIP) {
        (void)inflateEnd(&self->inflate);
    }
    if (self->fd >= 0 && self->owned) {
        (void)close(self->fd);
    }
    self->fd = -1;
    self->pull = (dgm_pull){0};
    self->packing = PLAIN;
}

uint64_t dgm_stream_taken(const dgm_stream *self)
{
    return self->taken;
}

static dgm_err source_fail(dgm_stream *self, const char *reason)
{
    size_t len = strlen(reason);
    len = len < sizeof self->reason ? len : sizeof self->reason - 1;
    memcpy(self->reason, reason, len);
    self->reason[len] = '\0';
    self->failure = DGM_ERR_IO;
    self->stage_end = true;
    return DGM_ERR_IO;
}

/* Waits for standard input; false when the run was told to stop.  A signal
 * may be handled by another thread, so waiting is done in short steps. */
static bool input_ready(const dgm_stream *self)
{
    struct pollfd input = {.fd = self->fd, .events = POLLIN};
    while (self->stop) {
        if (dgm_stop_requested(self->stop)) {
            return false;
        }
        if (poll(&input, 1, 100) > 0) {
            break;
        }
    }
    return true;
}

/* Reads what is there, into the room behind the packed bytes. */
static dgm_err packed_read(dgm_stream *self, size_t *got)
{
    char *out = (char *)self->packed + self->packed_len;
    size_t room = PACKED_SIZE - self->packed_len;
    if (self->pull.read) {
        dgm_error why = {.byte = -1};
        dgm_err code =
            self->pull.read(self->pull.context, out, room, got, &why);
        if (code != DGM_ERR_OK) {
            (void)source_fail(self, why.message);
            self->failure = code;
        }
        return code;
    }
    if (!self->owned && !input_ready(self)) {
        return source_fail(self, "interrupted");
    }
    ssize_t count;
    do {
        count = read(self->fd, out, room);
    } while (count < 0 && errno == EINTR);
    if (count < 0) {
        char reason[128];
        return source_fail(self, strerror_r(errno, reason, sizeof reason));
    }
    *got = (size_t)count;
    return DGM_ERR_OK;
}

/* Reads from the file until the packed buffer holds `wanted` bytes or the
 * file ends. */
static dgm_err packed_fill(dgm_stream *self, size_t wanted)
{
    if (self->packed_at > 0) {
        self->packed_len -= self->packed_at;
        memmove(self->packed, self->packed + self->packed_at,
                self->packed_len);
        self->packed_at = 0;
    }
    while (self->packed_len < wanted && !self->packed_end) {
        size_t got = 0;
        DGM_TRY(packed_read(self, &got));
        self->packed_end = got == 0;
        self->packed_len += got;
        self->taken += got;
    }
    return DGM_ERR_OK;
}

static dgm_err stage_plain(dgm_stream *self)
{
    size_t room = STAGE_SIZE - self->stage_len;
    size_t ready = self->packed_len - self->packed_at;
    size_t len = ready < room ? ready : room;
    memcpy(self->stage + self->stage_len, self->packed + self->packed_at, len);
    self->packed_at += len;
    self->stage_len += len;
    self->stage_end = self->packed_end && self->packed_at == self->packed_len;
    return DGM_ERR_OK;
}

/* Whether another gzip member begins; anything else behind a member is
 * padding and is ignored, as gzip does. */
static bool gzip_follows(const dgm_stream *self)
{
    return self->packed_len - self->packed_at >= 2 &&
           self->packed[self->packed_at] == 0x1F &&
           self->packed[self->packed_at + 1] == 0x8B;
}

static dgm_err stage_gzip(dgm_stream *self)
{
    if (!self->open_frame) {
        if (!gzip_follows(self) || inflateReset(&self->inflate) != Z_OK) {
            self->stage_end = true;
            return DGM_ERR_OK;
        }
        self->open_frame = true;
    }
    z_stream *z = &self->inflate;
    z->next_in = self->packed + self->packed_at;
    z->avail_in = (unsigned)(self->packed_len - self->packed_at);
    z->next_out = self->stage + self->stage_len;
    z->avail_out = (unsigned)(STAGE_SIZE - self->stage_len);
    int code = inflate(z, Z_NO_FLUSH);
    self->packed_at = self->packed_len - z->avail_in;
    self->stage_len = STAGE_SIZE - z->avail_out;
    if (code == Z_STREAM_END) {
        self->open_frame = false;
        return DGM_ERR_OK;
    }
    if (code != Z_OK && code != Z_BUF_ERROR) {
        return source_fail(self, "the gzip data is damaged");
    }
    bool starved = self->packed_end && self->packed_at == self->packed_len;
    return starved && z->avail_out > 0
               ? source_fail(self, "the gzip data is cut short")
               : DGM_ERR_OK;
}

static dgm_err stage_zstd(dgm_stream *self)
{
    bool starved = self->packed_end && self->packed_at == self->packed_len;
    if (starved && !self->open_frame) {
        self->stage_end = true;
        return DGM_ERR_OK;
    }
    ZSTD_inBuffer in = {self->packed, self->packed_len, self->packed_at};
    ZSTD_outBuffer out = {self->stage, STAGE_SIZE, self->stage_len};
    size_t hint = ZSTD_decompressStream(self->zstd, &out, &in);
    if (ZSTD_getErrorCode(hint) == ZSTD_error_frameParameter_windowTooLarge) {
        (void)source_fail(self, "packed with a window above 128 MiB; unpack "
                                "it first: zstd -d --long=31");
        return self->failure = DGM_ERR_LIMIT;
    }
    if (ZSTD_isError(hint)) {
        return source_fail(self, "the Zstandard data is damaged");
    }
    bool moved = out.pos > self->stage_len || in.pos > self->packed_at;
    self->packed_at = in.pos;
    self->stage_len = out.pos;
    self->open_frame = hint != 0;
    return starved && !moved
               ? source_fail(self, "the Zstandard data is cut short")
               : DGM_ERR_OK;
}

/* Unpacks until the stage holds `wanted` bytes or the stream ends. */
static void stage_fill(dgm_stream *self, size_t wanted)
{
    if (self->stage_at > 0) {
        self->stage_len -= self->stage_at;
        memmove(self->stage, self->stage + self->stage_at, self->stage_len);
        self->stage_at = 0;
    }
    while (self->stage_len < wanted && !self->stage_end) {
        bool low = self->packed_len - self->packed_at < 2;
        if (low && packed_fill(self, 2) != DGM_ERR_OK) {
            return;
        }
        dgm_err code = self->packing == GZIP   ? stage_gzip(self)
                       : self->packing == ZSTD ? stage_zstd(self)
                                               : stage_plain(self);
        if (code != DGM_ERR_OK) {
            return;
        }
    }
}

/* Takes `len` packed bytes, wherever they end. */
static dgm_err packed_take(dgm_stream *self, unsigned char *out, size_t len)
{
    while (len > 0) {
        DGM_TRY(packed_fill(self, 1));
        size_t ready = self->packed_len - self->packed_at;
        ready = ready < len ? ready : len;
        if (ready == 0) {
            return source_fail(self, "the Zstandard data is cut short");
        }
        memcpy(out, self->packed + self->packed_at, ready);
        self->packed_at += ready;
        out += ready;
        len -= ready;
    }
    return DGM_ERR_OK;
}

/* Takes the dictionary that stands before the frames. */
static dgm_err dictionary_take(dgm_stream *self)
{
    unsigned char head[8];
    DGM_TRY(packed_take(self, head, sizeof head));
    size_t len = (size_t)head[4] | (size_t)head[5] << 8 |
                 (size_t)head[6] << 16 | (size_t)head[7] << 24;
    if (len > DGM_DICTIONARY_MAX) {
        return source_fail(self, "a Zstandard dictionary above 32 MiB");
    }
    unsigned char *content = malloc(len + 1);
    if (content == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_err code = packed_take(self, content, len);
    code = code ? code : dgm_dictionary_load(self->zstd, content, len);
    free(content);
    return code == DGM_ERR_SYNTAX
               ? source_fail(self, "the Zstandard dictionary is damaged")
               : code;
}

static bool packed_begins(const dgm_stream *self, const char magic[4])
{
    return self->packed_len >= 4 && memcmp(self->packed, magic, 4) == 0;
}

static dgm_err packing_begin(dgm_stream *self)
{
    const unsigned char *p = self->packed;
    bool dictionary = packed_begins(self, DGM_DICTIONARY_MAGIC);
    if (self->packed_len >= 3 && p[0] == 0x1F && p[1] == 0x8B && p[2] == 8) {
        self->inflate = (z_stream){0};
        if (inflateInit2(&self->inflate, 15 + 16) != Z_OK) {
            return DGM_ERR_MEMORY;
        }
        self->packing = GZIP;
    } else if (dictionary || packed_begins(self, "\x28\xB5\x2F\xFD")) {
        self->zstd = self->zstd ? self->zstd : ZSTD_createDStream();
        if (self->zstd == NULL || ZSTD_isError(ZSTD_initDStream(self->zstd)) ||
            ZSTD_isError(
                ZSTD_DCtx_setParameter(self->zstd, ZSTD_d_windowLogMax, 27))) {
            return DGM_ERR_MEMORY;
        }
        self->packing = ZSTD;
        dgm_err code = dictionary ? dictionary_take(self) : DGM_ERR_OK;
        return code == DGM_ERR_MEMORY ? code : DGM_ERR_OK;
    }
    return DGM_ERR_OK;
}

/* In UTF-16 of Latin script every other byte is NUL, on one side only. */
static uint8_t wide_guess(const unsigned char *p, size_t len)
{
    len = (len < 1024 ? len : 1024) & ~(size_t)1;
    size_t even = 0;
    size_t odd = 0;
    for (size_t i = 0; i < len; i += 2) {
        even += p[i] == 0;
        odd += p[i + 1] == 0;
    }
    size_t units = len / 2;
    if (units >= 2 && odd * 10 >= units * 7 && even * 20 <= units) {
        return WIDE_LITTLE;
    }
    if (units >= 2 && even * 10 >= units * 7 && odd * 20 <= units) {
        return WIDE_BIG;
    }
    return NARROW;
}

static void encoding_begin(dgm_stream *self)
{
    const unsigned char *p = self->stage;
    size_t len = self->stage_len;
    self->wide = NARROW;
    if (len >= 3 && p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF) {
        self->stage_at = 3;
    } else if (len >= 2 && p[0] == 0xFF && p[1] == 0xFE) {
        self->wide = WIDE_LITTLE;
        self->stage_at = 2;
    } else if (len >= 2 && p[0] == 0xFE && p[1] == 0xFF) {
        self->wide = WIDE_BIG;
        self->stage_at = 2;
    } else {
        self->wide = wide_guess(p, len);
    }
}

static dgm_err source_start(dgm_stream *self, dgm_error *err)
{
    self->packed_at = self->packed_len = 0;
    self->stage_at = self->stage_len = 0;
    self->packed_end = self->stage_end = self->open_frame = false;
    self->taken = 0;
    self->failure = DGM_ERR_OK;
    (void)packed_fill(self, 4);
    if (packing_begin(self) != DGM_ERR_OK) {
        return dgm_error_set(err, DGM_ERR_MEMORY, self->path, 0, -1,
                             "no memory to unpack");
    }
    stage_fill(self, 4);
    encoding_begin(self);
    return DGM_ERR_OK;
}

void dgm_stream_watch(dgm_stream *self, const dgm_stop *stop)
{
    self->stop = stop;
}

static void source_name(dgm_stream *self, const char *path)
{
    size_t len = strlen(path);
    len = len < sizeof self->path ? len : sizeof self->path - 1;
    memcpy(self->path, path, len);
    self->path[len] = '\0';
}

static dgm_err source_begin(dgm_stream *self, dgm_error *err)
{
    dgm_err code = source_start(self, err);
    if (code != DGM_ERR_OK) {
        dgm_stream_close(self);
    }
    return code;
}

dgm_err dgm_stream_open_pull(dgm_stream *self, dgm_pull pull, const char *name,
                             dgm_error *err)
{
    dgm_stream_close(self);
    source_name(self, name);
    self->pull = pull;
    return source_begin(self, err);
}

dgm_err dgm_stream_open(dgm_stream *self, const char *path, dgm_error *err)
{
    dgm_stream_close(self);
    source_name(self, path);
    self->owned = strcmp(path, "-") != 0;
    self->fd = self->owned ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO;
    if (self->fd < 0) {
        dgm_err code = errno == ENOENT ? DGM_ERR_NOT_FOUND : DGM_ERR_IO;
        return dgm_error_system(err, code, path, "cannot be opened", errno);
    }
    return source_begin(self, err);
}

/* One code point out of the stage; false when the stage holds only a part of
 * it. */
static bool wide_next(dgm_stream *self, uint32_t *point)
{
    const unsigned char *p = self->stage + self->stage_at;
    size_t len = self->stage_len - self->stage_at;
    size_t hi = self->wide == WIDE_LITTLE ? 1 : 0;
    if (len < 2) {
        return false;
    }
    uint32_t unit = (uint32_t)p[hi] << 8 | p[1 - hi];
    bool lead = unit >= 0xD800 && unit <= 0xDBFF;
    if (lead && len < 4 && !self->stage_end) {
        return false;
    }
    uint32_t next = len >= 4 ? (uint32_t)p[2 + hi] << 8 | p[3 - hi] : 0;
    if (lead && next >= 0xDC00 && next <= 0xDFFF) {
        *point = 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00);
        self->stage_at += 4;
        return true;
    }
    *point = unit >= 0xD800 && unit <= 0xDFFF ? DGM_UTF8_BAD : unit;
    self->stage_at += 2;
    return true;
}

static size_t wide_read(dgm_stream *self, char *out, size_t cap)
{
    size_t len = 0;
    uint32_t point;
    while (len + 4 <= cap && wide_next(self, &point)) {
        len += dgm_utf8_put(out + len, point);
    }
    /* An odd byte at the very end is half a character. */
    if (len == 0 && self->stage_end && self->stage_at < self->stage_len) {
        self->stage_at = self->stage_len;
        len = dgm_utf8_put(out, DGM_UTF8_BAD);
    }
    return len;
}

static size_t narrow_read(dgm_stream *self, char *out, size_t cap)
{
    size_t len = self->stage_len - self->stage_at;
    len = len < cap ? len : cap;
    memcpy(out, self->stage + self->stage_at, len);
    self->stage_at += len;
    return len;
}

dgm_err dgm_stream_read(dgm_stream *self, char *out, size_t cap, size_t *len,
                        dgm_error *err)
{
    *len = 0;
    if (self->fd < 0 && self->pull.read == NULL) {
        return DGM_ERR_OK;
    }
    if (self->stage_len - self->stage_at < 4) {
        stage_fill(self, 4);
    }
    *len = self->wide == NARROW ? narrow_read(self, out, cap)
                                : wide_read(self, out, cap);
    if (*len == 0 && self->failure != DGM_ERR_OK) {
        return dgm_error_set(err, self->failure, self->path, 0,
                             (int64_t)self->taken, "%s", self->reason);
    }
    return DGM_ERR_OK;
}
