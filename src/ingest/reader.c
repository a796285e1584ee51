/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/reader.h"
#include "ingest/encoding.h"
#include "ingest/sniff.h"
#include "ingest/stream.h"
#include "ingest/walk.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define WINDOW_SIZE ((size_t)64 << 10)

static const char *const standard_input[] = {"-"};

struct dgm_reader {
    dgm_walk *walk;
    dgm_stream *source;
    dgm_input asked; /* GUESS or what the caller says */
    size_t raw_max;
    bool open;      /* a file is being read */
    bool eof;       /* the source has ended */
    bool emitted;   /* the open file gave a document or an error */
    dgm_input kind; /* of the open file */
    uint64_t line;  /* the one being read, from 1 */
    uint64_t taken; /* by files closed before */
    uint64_t files;
    dgm_buf name; /* of the open file, terminated */
    size_t at;    /* [at, len) of window is unread */
    size_t len;
    char window[WINDOW_SIZE];
};

void dgm_raw_init(dgm_raw *self)
{
    *self = (dgm_raw){0};
    dgm_buf_init(&self->file, (size_t)1 << 17);
    dgm_buf_init(&self->bytes, DGM_ARENA_LIMIT - 1);
}

void dgm_raw_release(dgm_raw *self)
{
    dgm_buf_release(&self->file);
    dgm_buf_release(&self->bytes);
    dgm_raw_init(self);
}

void dgm_raw_clear(dgm_raw *self)
{
    dgm_buf_clear(&self->file);
    dgm_buf_clear(&self->bytes);
    self->kind = DGM_INPUT_GUESS;
    self->line = 0;
}

static dgm_walk *walk_begin(const dgm_reader_options *options)
{
    bool standard = options->path_count == 0 && options->list == NULL;
    dgm_walk *walk =
        dgm_walk_new(standard ? standard_input : options->path,
                     standard ? 1 : options->path_count, options->list);
    if (walk) {
        dgm_walk_own(walk, options->own, options->own_count);
    }
    return walk;
}

dgm_reader *dgm_reader_new(const dgm_reader_options *options)
{
    dgm_reader *self = malloc(sizeof *self);
    if (self == NULL) {
        return NULL;
    }
    memset(self, 0, sizeof *self);
    self->asked = options->kind;
    self->raw_max = options->raw_max ? options->raw_max : DGM_INGEST_RAW_MAX;
    dgm_buf_init(&self->name, (size_t)1 << 17);
    self->walk = walk_begin(options);
    self->source = dgm_stream_new();
    if (self->source) {
        dgm_stream_watch(self->source, options->stop);
    }
    if (self->walk == NULL || self->source == NULL) {
        dgm_reader_free(self);
        return NULL;
    }
    return self;
}

void dgm_reader_free(dgm_reader *self)
{
    if (self) {
        dgm_walk_free(self->walk);
        dgm_stream_free(self->source);
        dgm_buf_release(&self->name);
        free(self);
    }
}

uint64_t dgm_reader_taken(const dgm_reader *self)
{
    return self->taken + (self->open ? dgm_stream_taken(self->source) : 0);
}

uint64_t dgm_reader_files(const dgm_reader *self)
{
    return self->files;
}

bool dgm_reader_measure(const dgm_reader_options *options, uint64_t file_max,
                        uint64_t *bytes)
{
    *bytes = 0;
    if (options->list && strcmp(options->list, "-") == 0) {
        return false;
    }
    dgm_walk *walk = walk_begin(options);
    bool whole = walk != NULL;
    const char *path = NULL;
    for (uint64_t i = 0; whole; i++) {
        if (dgm_walk_next(walk, &path, NULL) != DGM_ERR_OK) {
            continue;
        }
        struct stat status;
        if (path == NULL) {
            break;
        }
        whole = i < file_max && strcmp(path, "-") != 0;
        if (whole && stat(path, &status) == 0) {
            *bytes += (uint64_t)status.st_size;
        }
    }
    dgm_walk_free(walk);
    return whole;
}

static void file_close(dgm_reader *self)
{
    self->taken += dgm_stream_taken(self->source);
    dgm_stream_close(self->source);
    self->open = false;
}

/* Reads more behind the unread bytes of the window.  At the end of the
 * source `eof` is set. */
static dgm_err window_fill(dgm_reader *self, dgm_error *err)
{
    if (self->at > 0) {
        memmove(self->window, self->window + self->at, self->len - self->at);
        self->len -= self->at;
        self->at = 0;
    }
    if (self->eof || WINDOW_SIZE - self->len < 8) {
        return DGM_ERR_OK;
    }
    size_t got = 0;
    DGM_TRY(dgm_stream_read(self->source, self->window + self->len,
                            WINDOW_SIZE - self->len, &got, err));
    self->len += got;
    self->eof = got == 0;
    return DGM_ERR_OK;
}

static dgm_err file_kind(dgm_reader *self, dgm_error *err)
{
    const char *what;
    if (dgm_encoding_binary(self->window, self->len, &what)) {
        return dgm_error_set(err, DGM_ERR_ENCODING, self->name.ptr, 0, -1,
                             "not a text but %s", what);
    }
    self->kind = self->asked != DGM_INPUT_GUESS
                     ? self->asked
                     : dgm_sniff(self->window, self->len);
    if (self->kind == DGM_INPUT_JSONL &&
        dgm_sniff_json(self->window, self->len)) {
        self->kind = DGM_INPUT_JSON;
    }
    const char *refusal = dgm_sniff_refusal(self->kind);
    if (refusal) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, self->name.ptr, 0, -1,
                             "%s", refusal);
    }
    return DGM_ERR_OK;
}

/* Whether the window shows the kind already, so that lines of a pipe need not
 * wait for more of it. */
static bool kind_shown(const dgm_reader *self)
{
    return memchr(self->window, '\n', self->len) != NULL &&
           (self->asked == DGM_INPUT_JSONL ||
            (self->asked == DGM_INPUT_GUESS &&
             dgm_sniff(self->window, self->len) == DGM_INPUT_JSONL));
}

/* Opens `path` and looks at its beginning. */
static dgm_err file_open(dgm_reader *self, const char *path, dgm_error *err)
{
    dgm_buf_clear(&self->name);
    dgm_buf_add(&self->name, path, strlen(path) + 1);
    if (self->name.failed) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1,
                             "out of memory");
    }
    self->files++;
    DGM_TRY(dgm_stream_open(self->source, path, err));
    self->open = true;
    self->eof = self->emitted = false;
    self->line = 0;
    self->at = self->len = 0;
    dgm_err code = DGM_ERR_OK;
    while (code == DGM_ERR_OK && self->len < WINDOW_SIZE / 2 && !self->eof &&
           !kind_shown(self)) {
        code = window_fill(self, err);
    }
    /* What stands before a damaged place can still be read. */
    if (code != DGM_ERR_OK && self->len > 0) {
        code = DGM_ERR_OK;
    }
    return code == DGM_ERR_OK ? file_kind(self, err) : code;
}

static dgm_err raw_name(dgm_reader *self, dgm_raw *out)
{
    dgm_buf_clear(&out->file);
    dgm_buf_add(&out->file, self->name.ptr, self->name.len);
    out->kind = self->kind;
    out->line = 0;
    return out->file.failed;
}

static dgm_err too_large(dgm_reader *self, const char *what, dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_LIMIT, self->name.ptr, self->line, -1,
                         "a %s of more than %zu bytes", what, self->raw_max);
}

/* Appends window bytes unless that makes the document too large. */
static bool raw_add(dgm_reader *self, dgm_raw *out, size_t len)
{
    bool fits = len <= self->raw_max - out->bytes.len;
    if (fits) {
        dgm_buf_add(&out->bytes, self->window + self->at, len);
    }
    self->at += len;
    return fits;
}

/* The whole file into `out`. */
static dgm_err read_whole(dgm_reader *self, dgm_raw *out, dgm_error *err)
{
    for (;;) {
        if (!raw_add(self, out, self->len - self->at)) {
            return too_large(self, "document", err);
        }
        if (self->eof) {
            break;
        }
        DGM_TRY(window_fill(self, err));
    }
    if (out->bytes.failed) {
        return dgm_error_set(err, DGM_ERR_MEMORY, self->name.ptr, 0, -1,
                             "no memory for the document");
    }
    return DGM_ERR_OK;
}

/* Appends the next line, its end included.  *got is false at the end of the
 * file.  A line too long is skipped to its end. */
static dgm_err read_line(dgm_reader *self, dgm_raw *out, bool *got,
                         dgm_error *err)
{
    bool fits = true;
    *got = false;
    for (;;) {
        const char *from = self->window + self->at;
        size_t ready = self->len - self->at;
        const char *stop = ready ? memchr(from, '\n', ready) : NULL;
        self->line += !*got && ready > 0;
        *got = *got || ready > 0;
        size_t size = stop ? (size_t)(stop - from) + 1 : ready;
        if (fits) {
            fits = raw_add(self, out, size);
        } else {
            self->at += size;
        }
        if (stop || self->eof) {
            break;
        }
        DGM_TRY(window_fill(self, err));
    }
    if (!fits) {
        return too_large(self, "line", err);
    }
    if (out->bytes.failed) {
        return dgm_error_set(err, DGM_ERR_MEMORY, self->name.ptr, self->line,
                             -1, "no memory for the line");
    }
    return DGM_ERR_OK;
}

static bool blank(const dgm_buf *bytes)
{
    for (size_t i = 0; i < bytes->len; i++) {
        if (!strchr(" \t\r\n", bytes->ptr[i])) {
            return false;
        }
    }
    return true;
}

/* The next line that is not empty. */
static dgm_err next_line(dgm_reader *self, dgm_raw *out, bool *got,
                         dgm_error *err)
{
    do {
        dgm_buf_clear(&out->bytes);
        DGM_TRY(read_line(self, out, got, err));
    } while (*got && blank(&out->bytes));
    out->line = self->line;
    return DGM_ERR_OK;
}

static bool newdoc_ahead(const dgm_reader *self)
{
    static const char mark[] = "# newdoc";
    size_t len = sizeof mark - 1;
    return self->len - self->at >= len &&
           memcmp(self->window + self->at, mark, len) == 0;
}

/* Lines up to the next "# newdoc". */
static dgm_err next_block(dgm_reader *self, dgm_raw *out, bool *got,
                          dgm_error *err)
{
    *got = false;
    out->line = self->line + 1;
    for (bool more = true; more;) {
        DGM_TRY(read_line(self, out, &more, err));
        *got = *got || more;
        if (self->len - self->at < 16 && !self->eof) {
            DGM_TRY(window_fill(self, err));
        }
        if (newdoc_ahead(self) && !blank(&out->bytes)) {
            break;
        }
    }
    *got = *got && !blank(&out->bytes);
    return DGM_ERR_OK;
}

/* The next document of the open file; *got is false when it has no more. */
static dgm_err file_next(dgm_reader *self, dgm_raw *out, bool *got,
                         dgm_error *err)
{
    if (self->kind == DGM_INPUT_JSONL) {
        return next_line(self, out, got, err);
    }
    if (self->kind == DGM_INPUT_CONLLU) {
        return next_block(self, out, got, err);
    }
    *got = !self->emitted;
    return *got ? read_whole(self, out, err) : DGM_ERR_OK;
}

/* A line that was read to its end but cannot be kept leaves the file open;
 * any other error ends it. */
static bool error_ends_file(const dgm_reader *self, const dgm_raw *out,
                            dgm_err code)
{
    bool line = code == DGM_ERR_LIMIT || out->bytes.failed != DGM_ERR_OK ||
                out->file.failed != DGM_ERR_OK;
    return self->kind != DGM_INPUT_JSONL || !line;
}

dgm_err dgm_reader_next(dgm_reader *self, dgm_raw *out, bool *more,
                        dgm_error *err)
{
    *more = true;
    dgm_raw_clear(out);
    for (;;) {
        if (!self->open) {
            const char *path = NULL;
            DGM_TRY(dgm_walk_next(self->walk, &path, err));
            if (path == NULL) {
                *more = false;
                return DGM_ERR_OK;
            }
            dgm_err code = file_open(self, path, err);
            if (code != DGM_ERR_OK) {
                (void)raw_name(self, out);
                file_close(self);
                return code;
            }
        }
        bool got = false;
        /* Read even without a name, so that the next call is about the next
         * document. */
        dgm_err named = raw_name(self, out);
        dgm_err code = file_next(self, out, &got, err);
        code = code == DGM_ERR_OK && got ? named : code;
        if (code != DGM_ERR_OK) {
            bool ends = error_ends_file(self, out, code);
            dgm_buf_clear(&out->bytes);
            out->line = self->line;
            self->emitted = true;
            if (ends) {
                file_close(self);
            }
            return code;
        }
        if (got) {
            self->emitted = true;
            return DGM_ERR_OK;
        }
        bool empty = !self->emitted;
        file_close(self);
        if (empty) {
            return dgm_error_set(err, DGM_ERR_EMPTY, self->name.ptr, 0, -1,
                                 "the file has no document");
        }
    }
}
