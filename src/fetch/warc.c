/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/warc.h"

#include "fetch/warc_tail.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <xxhash.h>
#include <zlib.h>

/* Of the lines before the block of a record. */
#define FIELDS_MAX (64U << 10)
#define GZIP_BITS  (15 + 16)
#define PATH_CAP   4096

struct dgm_warc {
    int fd;
    uint64_t length;
    bool opened;
    bool begun; /* this run's warcinfo was written */
    char info[64];
    char path[PATH_CAP];
    char agent[512];
    dgm_buf fields;
    dgm_buf packed;
};

static dgm_err failed(const dgm_warc *self, const char *what, dgm_error *err)
{
    return dgm_error_system(err, DGM_ERR_IO, self->path, what, errno);
}

/* ------------------------------------------------------------------ opening
 */

/* A file that another run adds to would get records inside records. */
static dgm_err lock(dgm_warc *self, dgm_error *err)
{
    struct stat status;
    if (fstat(self->fd, &status) != 0) {
        return failed(self, "cannot be read", err);
    }
    if (!S_ISREG(status.st_mode)) {
        return dgm_error_set(err, DGM_ERR_IO, self->path, 0, -1,
                             "is no file; an archive is added to");
    }
    if (flock(self->fd, LOCK_EX | LOCK_NB) != 0) {
        return dgm_error_set(err, DGM_ERR_IO, self->path, 0, -1,
                             "another run is writing to it");
    }
    return DGM_ERR_OK;
}

static dgm_err open_file(dgm_warc *self, const char *path, uint64_t known,
                         dgm_error *err)
{
    self->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (self->fd < 0) {
        return failed(self, "cannot be written", err);
    }
    DGM_TRY(lock(self, err));
    DGM_TRY(dgm_warc_tail(self->fd, self->path, known, &self->length, err));
    if (ftruncate(self->fd, (off_t)self->length) != 0 ||
        lseek(self->fd, (off_t)self->length, SEEK_SET) < 0) {
        return failed(self, "cannot be written", err);
    }
    self->opened = true;
    return DGM_ERR_OK;
}

dgm_err dgm_warc_open(dgm_warc **out, const char *path, uint64_t known,
                      const char *agent, dgm_error *err)
{
    *out = NULL;
    dgm_warc *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    self->fd = -1;
    (void)snprintf(self->path, sizeof self->path, "%s", path);
    (void)snprintf(self->agent, sizeof self->agent, "%s", agent);
    dgm_buf_init(&self->fields, FIELDS_MAX);
    dgm_buf_init(&self->packed, SIZE_MAX / 2);
    dgm_err code = open_file(self, path, known, err);
    if (code != DGM_ERR_OK) {
        dgm_warc_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

void dgm_warc_close(dgm_warc *self)
{
    if (self) {
        if (self->opened && self->length == 0) {
            (void)unlink(self->path); /* made for nothing */
        }
        if (self->fd >= 0) {
            (void)close(self->fd);
        }
        dgm_buf_release(&self->fields);
        dgm_buf_release(&self->packed);
        free(self);
    }
}

uint64_t dgm_warc_length(const dgm_warc *self)
{
    return self->length;
}

dgm_err dgm_warc_sync(dgm_warc *self, dgm_error *err)
{
    return fdatasync(self->fd) == 0 ? DGM_ERR_OK
                                    : failed(self, "cannot be written", err);
}

/* ------------------------------------------------------------------ writing
 */

static dgm_err pack_part(dgm_warc *self, z_stream *z, dgm_str part, int flush)
{
    char room[16384];
    z->next_in = (z_const Bytef *)part.ptr;
    z->avail_in = part.len;
    int code = Z_OK;
    do {
        z->next_out = (Bytef *)room;
        z->avail_out = sizeof room;
        code = deflate(z, flush);
        dgm_buf_add(&self->packed, room, sizeof room - z->avail_out);
    } while (z->avail_out == 0);
    return code == Z_STREAM_ERROR ? DGM_ERR_MEMORY : self->packed.failed;
}

/* A whole record into `packed`, as one gzip member. */
static dgm_err pack(dgm_warc *self, const dgm_str *part, uint32_t count)
{
    z_stream z = {0};
    dgm_buf_clear(&self->packed);
    if (deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GZIP_BITS, 8,
                     Z_DEFAULT_STRATEGY) != Z_OK) {
        return DGM_ERR_MEMORY;
    }
    dgm_err code = DGM_ERR_OK;
    for (uint32_t i = 0; i < count && code == DGM_ERR_OK; i++) {
        code = pack_part(self, &z, part[i],
                         i + 1 < count ? Z_NO_FLUSH : Z_FINISH);
    }
    (void)deflateEnd(&z);
    return code;
}

/* Adds what is packed; a full disk leaves the archive as it was. */
static dgm_err append(dgm_warc *self, dgm_error *err)
{
    size_t done = 0;
    while (done < self->packed.len) {
        ssize_t wrote =
            write(self->fd, self->packed.ptr + done, self->packed.len - done);
        if (wrote < 0 && errno == EINTR) {
            continue;
        }
        if (wrote < 0) {
            dgm_err code = failed(self, "cannot be written", err);
            (void)!ftruncate(self->fd, (off_t)self->length);
            (void)lseek(self->fd, (off_t)self->length, SEEK_SET);
            return code;
        }
        done += (size_t)wrote;
    }
    self->length += done;
    return DGM_ERR_OK;
}

/* "<urn:uuid:...>", random (RFC 9562, version 4). */
static bool make_id(char out[64])
{
    unsigned char byte[16];
    if (getrandom(byte, sizeof byte, 0) != (ssize_t)sizeof byte) {
        return false;
    }
    byte[6] = (unsigned char)((byte[6] & 0x0F) | 0x40);
    byte[8] = (unsigned char)((byte[8] & 0x3F) | 0x80);
    size_t len = (size_t)snprintf(out, 64, "<urn:uuid:");
    for (int i = 0; i < 16; i++) {
        bool dash = i == 4 || i == 6 || i == 8 || i == 10;
        len += (size_t)snprintf(out + len, 64 - len, "%s%02x", dash ? "-" : "",
                                byte[i]);
    }
    (void)snprintf(out + len, 64 - len, ">");
    return true;
}

static void add_field(dgm_warc *self, const char *name, const char *value)
{
    if (value == NULL || value[0] == 0) {
        return;
    }
    dgm_buf_format(&self->fields, "%s: ", name);
    for (; *value; value++) {
        /* What would begin another line. */
        dgm_buf_char(&self->fields,
                     (unsigned char)*value < ' ' ? ' ' : *value);
    }
    dgm_buf_text(&self->fields, "\r\n");
}

static void add_time(dgm_warc *self, const char *name, int64_t time)
{
    char text[32];
    struct tm day;
    time_t seconds = (time_t)time;
    if (gmtime_r(&seconds, &day) &&
        strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &day) > 0) {
        add_field(self, name, text);
    }
}

static dgm_err begin_record(dgm_warc *self, const char *type, int64_t time,
                            char id[64], dgm_error *err)
{
    if (!make_id(id)) {
        return failed(self, "no random number is to be had", err);
    }
    dgm_buf_clear(&self->fields);
    dgm_buf_text(&self->fields, "WARC/1.1\r\n");
    add_field(self, "WARC-Type", type);
    add_field(self, "WARC-Record-ID", id);
    add_time(self, "WARC-Date", time);
    return DGM_ERR_OK;
}

/* Closes the fields and writes the record with its block. */
static dgm_err end_record(dgm_warc *self, const char *kind, dgm_str first,
                          dgm_str second, dgm_error *err)
{
    add_field(self, "Content-Type", kind);
    dgm_buf_format(&self->fields, "Content-Length: %llu\r\n\r\n",
                   (unsigned long long)first.len + second.len);
    if (self->fields.failed != DGM_ERR_OK) {
        return dgm_error_set(err, self->fields.failed, self->path, 0, -1,
                             "a record with too long a head");
    }
    dgm_str part[] = {{self->fields.ptr, (uint32_t)self->fields.len},
                      first,
                      second,
                      DGM_STR("\r\n\r\n")};
    dgm_err code = pack(self, part, sizeof part / sizeof *part);
    if (code != DGM_ERR_OK) {
        return dgm_error_set(err, code, self->path, 0, -1, "%s",
                             dgm_err_message(code));
    }
    return append(self, err);
}

/* Once a run: who wrote what follows. */
static dgm_err begin_run(dgm_warc *self, int64_t time, dgm_error *err)
{
    char text[800];
    if (self->begun) {
        return DGM_ERR_OK;
    }
    DGM_TRY(begin_record(self, "warcinfo", time, self->info, err));
    int len = snprintf(text, sizeof text,
                       "software: dragoman " DGM_VERSION "\r\n"
                       "format: WARC File Format 1.1\r\n"
                       "conformsTo: http://iipc.github.io/warc-specifications/"
                       "specifications/warc-format/warc-1.1/\r\n"
                       "robots: obey\r\n"
                       "http-header-user-agent: %s\r\n",
                       self->agent);
    dgm_str block = {text, (uint32_t)(len > 0 ? len : 0)};
    DGM_TRY(
        end_record(self, "application/warc-fields", block, (dgm_str){0}, err));
    self->begun = true;
    return DGM_ERR_OK;
}

static dgm_err begin_visit(dgm_warc *self, const char *type,
                           const dgm_warc_visit *visit, dgm_error *err)
{
    char id[64];
    DGM_TRY(begin_run(self, visit->time, err));
    DGM_TRY(begin_record(self, type, visit->time, id, err));
    add_field(self, "WARC-Warcinfo-ID", self->info);
    add_field(self, "WARC-Target-URI", visit->url);
    add_field(self, "WARC-IP-Address", visit->address);
    return DGM_ERR_OK;
}

dgm_err dgm_warc_response(dgm_warc *self, const dgm_warc_visit *visit,
                          dgm_error *err)
{
    char digest[DGM_WARC_DIGEST];
    DGM_TRY(begin_visit(self, "response", visit, err));
    dgm_warc_digest(visit->body, digest);
    add_field(self, "WARC-Payload-Digest", digest);
    add_field(self, "Dragoman-Feed", visit->feed);
    add_field(self, "Dragoman-Title", visit->title);
    add_field(self, "Dragoman-Author", visit->author);
    add_field(self, "Dragoman-Published", visit->published);
    return end_record(self, "application/http;msgtype=response", visit->head,
                      visit->body, err);
}

dgm_err dgm_warc_lead(dgm_warc *self, const dgm_warc_visit *visit,
                      const char *kind, dgm_error *err)
{
    DGM_TRY(begin_visit(self, "metadata", visit, err));
    return end_record(self, kind[0] ? kind : "application/octet-stream",
                      visit->body, (dgm_str){0}, err);
}

dgm_err dgm_warc_revisit(dgm_warc *self, const dgm_warc_visit *visit,
                         int64_t before, const char *digest, dgm_error *err)
{
    DGM_TRY(begin_visit(self, "revisit", visit, err));
    add_field(self, "WARC-Profile",
              digest ? "http://netpreserve.org/warc/1.1/revisit/"
                       "identical-payload-digest"
                     : "http://netpreserve.org/warc/1.1/revisit/"
                       "server-not-modified");
    add_field(self, "WARC-Payload-Digest", digest);
    add_field(self, "WARC-Refers-To-Target-URI", visit->url);
    add_time(self, "WARC-Refers-To-Date", before);
    return end_record(self, "application/http;msgtype=response", visit->head,
                      (dgm_str){0}, err);
}

void dgm_warc_digest(dgm_str body, char out[DGM_WARC_DIGEST])
{
    XXH128_hash_t hash = XXH3_128bits(body.ptr ? body.ptr : "", body.len);
    (void)snprintf(out, DGM_WARC_DIGEST, "xxh128:%016llx%016llx",
                   (unsigned long long)hash.high64,
                   (unsigned long long)hash.low64);
}
