/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/warc_tail.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#define GZIP_BITS (15 + 16)

typedef struct tail {
    int fd;
    const char *path;
    uint64_t at;  /* offset of what comes next in the buffer */
    uint64_t end; /* of the last whole member */
    z_stream z;
    unsigned char in[65536];
    unsigned char out[65536];
} tail;

static dgm_err foreign(const tail *self, dgm_error *err)
{
    return dgm_error_set(
        err, DGM_ERR_CORRUPT, self->path, 0, (int64_t)self->end,
        self->end == 0 ? "is no archive of this program (WARC, each "
                         "record in gzip), and nothing is overwritten; "
                         "name another file"
                       : "is damaged here; name another archive");
}

/* Reads on when everything was used; *more is false at the end. */
static dgm_err refill(tail *self, bool *more, dgm_error *err)
{
    *more = true;
    if (self->z.avail_in > 0) {
        return DGM_ERR_OK;
    }
    ssize_t got = 0;
    do {
        got = pread(self->fd, self->in, sizeof self->in, (off_t)self->at);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        return dgm_error_system(err, DGM_ERR_IO, self->path, "cannot be read",
                                errno);
    }
    self->at += (uint64_t)got;
    self->z.next_in = self->in;
    self->z.avail_in = (uInt)got;
    *more = got > 0;
    return DGM_ERR_OK;
}

/* Whether what the file begins with may be a record; `out` holds its first
 * bytes, fewer where it was cut short. */
static bool begins_well(const tail *self)
{
    static const char mark[] = "WARC/1.";
    size_t have = sizeof self->out - self->z.avail_out;
    size_t len = have < sizeof mark - 1 ? have : sizeof mark - 1;
    return memcmp(self->out, mark, len) == 0;
}

/* One member; *whole is false where the end of the file cuts it short. */
static dgm_err member(tail *self, bool *whole, dgm_error *err)
{
    int code = inflateReset(&self->z);
    bool first = true;
    *whole = false;
    while (code != Z_STREAM_END) {
        bool more = false;
        DGM_TRY(refill(self, &more, err));
        if (!more) {
            return DGM_ERR_OK;
        }
        self->z.next_out = self->out;
        self->z.avail_out = sizeof self->out;
        code = inflate(&self->z, Z_NO_FLUSH);
        if ((code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR) ||
            (first && !begins_well(self))) {
            return foreign(self, err);
        }
        first = first && self->z.avail_out == sizeof self->out;
    }
    *whole = true;
    self->end = self->at - self->z.avail_in;
    return DGM_ERR_OK;
}

static dgm_err members(tail *self, dgm_error *err)
{
    bool more = true;
    for (;;) {
        bool whole = false;
        DGM_TRY(refill(self, &more, err));
        if (!more) {
            return DGM_ERR_OK;
        }
        DGM_TRY(member(self, &whole, err));
        if (!whole) {
            return DGM_ERR_OK;
        }
    }
}

dgm_err dgm_warc_tail(int fd, const char *path, uint64_t known, uint64_t *end,
                      dgm_error *err)
{
    struct stat status;
    tail self = {.fd = fd, .path = path};
    if (fstat(fd, &status) != 0) {
        return dgm_error_system(err, DGM_ERR_IO, path, "cannot be read",
                                errno);
    }
    self.at = self.end = known <= (uint64_t)status.st_size ? known : 0;
    if (inflateInit2(&self.z, GZIP_BITS) != Z_OK) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_err code = members(&self, err);
    (void)inflateEnd(&self.z);
    *end = self.end;
    return code;
}
