/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/reader.h"
#include "ingest/encoding.h"
#include "ingest/kind.h"
#include "ingest/sniff.h"
#include "ingest/stream.h"
#include "ingest/walk.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define NAME_MAX_BYTES ((size_t)1 << 17)

static const char *const standard_input[] = {"-"};

/* An input that is open: a file, or a member of the one below it. */
struct level {
    dgm_stream *stream;
    dgm_opened opened;
    dgm_input input;
    dgm_buf name;    /* terminated */
    dgm_about about; /* what the inputs around it say */
    size_t outside;  /* bytes of `name` that are the file's, for a member */
    uint64_t line;   /* of the last document */
    uint32_t nth;    /* documents that began on it */
    dgm_window window;
};

struct dgm_reader {
    dgm_walk *walk;
    dgm_input asked; /* GUESS or what the caller says */
    size_t raw_max;
    const dgm_fields *fields;
    const dgm_stop *stop;
    uint64_t taken; /* by files closed before */
    uint64_t files;
    dgm_member member;
    uint32_t depth;                      /* levels that are open */
    struct level *level[DGM_KIND_DEPTH]; /* made when needed, then kept */
};

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

static struct level *level_new(void)
{
    struct level *self = malloc(sizeof *self);
    if (self) {
        memset(self, 0, sizeof *self);
        dgm_buf_init(&self->name, NAME_MAX_BYTES);
        dgm_about_init(&self->about);
        dgm_window_init(&self->window);
        self->stream = dgm_stream_new();
    }
    return self;
}

static void level_free(struct level *self)
{
    if (self) {
        dgm_stream_free(self->stream);
        dgm_buf_release(&self->name);
        dgm_about_release(&self->about);
        dgm_window_release(&self->window);
        free(self);
    }
}

/* The level above the open ones; NULL when memory is out. */
static struct level *level_next(dgm_reader *self)
{
    struct level **at = &self->level[self->depth];
    *at = *at ? *at : level_new();
    if (*at && (*at)->stream == NULL) {
        level_free(*at);
        *at = NULL;
    }
    return *at;
}

dgm_reader *dgm_reader_new(const dgm_reader_options *options)
{
    dgm_reader *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return NULL;
    }
    self->asked = options->kind;
    self->raw_max = options->raw_max ? options->raw_max : DGM_INGEST_RAW_MAX;
    self->fields = options->fields;
    self->stop = options->stop;
    dgm_buf_init(&self->member.name, NAME_MAX_BYTES);
    dgm_about_init(&self->member.about);
    self->walk = walk_begin(options);
    if (self->walk == NULL || level_next(self) == NULL) {
        dgm_reader_free(self);
        return NULL;
    }
    return self;
}

static void level_close(dgm_reader *self)
{
    struct level *level = self->level[--self->depth];
    if (level->opened.kind && level->opened.kind->close) {
        level->opened.kind->close(&level->opened);
    }
    level->opened = (dgm_opened){0};
    if (self->depth == 0) {
        self->taken += dgm_stream_taken(level->stream);
    }
    dgm_stream_close(level->stream);
}

void dgm_reader_free(dgm_reader *self)
{
    if (self == NULL) {
        return;
    }
    while (self->depth > 0) {
        level_close(self);
    }
    for (int i = 0; i < DGM_KIND_DEPTH; i++) {
        level_free(self->level[i]);
    }
    dgm_walk_free(self->walk);
    dgm_buf_release(&self->member.name);
    dgm_about_release(&self->member.about);
    free(self);
}

uint64_t dgm_reader_taken(const dgm_reader *self)
{
    return self->taken +
           (self->depth > 0 ? dgm_stream_taken(self->level[0]->stream) : 0);
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

/* ----------------------------------------------------------------- opening */

/* Whether the window shows the kind already, so that lines of a pipe need not
 * wait for more of it. */
static bool kind_shown(const dgm_window *window, dgm_input asked,
                       const dgm_fields *fields)
{
    if (memchr(window->bytes, '\n', window->len) == NULL) {
        return false;
    }
    dgm_input kind = asked != DGM_INPUT_GUESS
                         ? asked
                         : dgm_sniff_as(window->bytes, window->len, fields);
    const dgm_kind *known = dgm_kind_for(kind);
    return known && known->by_line;
}

/* Finds out how the input is to be read. */
static dgm_err level_kind(struct level *level, dgm_input asked, dgm_error *err)
{
    const dgm_window *window = &level->window;
    const char *what = NULL;
    level->input =
        asked != DGM_INPUT_GUESS
            ? asked
            : dgm_sniff_as(window->bytes, window->len, level->opened.fields);
    const dgm_kind *kind = dgm_kind_for(level->input);
    bool text = kind == NULL || !kind->binary;
    if (text && dgm_encoding_binary(window->bytes, window->len, &what)) {
        return dgm_error_set(err, DGM_ERR_ENCODING, window->name, 0, -1,
                             "not a text but %s", what);
    }
    if (level->input == DGM_INPUT_JSONL &&
        dgm_sniff_json(window->bytes, window->len)) {
        level->input = DGM_INPUT_JSON;
        kind = dgm_kind_for(level->input);
    }
    if (kind == NULL) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, window->name, 0, -1,
                             "%s cannot be read by this version",
                             dgm_input_name(level->input));
    }
    level->opened.kind = kind;
    return kind->open ? kind->open(&level->opened, err) : DGM_ERR_OK;
}

/* Looks at the beginning of a level whose stream is open. */
static dgm_err level_begin(dgm_reader *self, struct level *level,
                           dgm_input asked, dgm_error *err)
{
    dgm_window *window = &level->window;
    dgm_window_begin(window, level->stream, level->name.ptr, self->raw_max);
    level->opened = (dgm_opened){.window = window, .fields = self->fields};
    level->line = 0;
    level->nth = 0;
    dgm_err code = DGM_ERR_OK;
    while (code == DGM_ERR_OK && window->len < DGM_WINDOW_SIZE / 2 &&
           !window->eof && !kind_shown(window, asked, self->fields)) {
        code = dgm_window_fill(window, err);
    }
    /* What stands before a damaged place can still be read. */
    if (code != DGM_ERR_OK && window->len > 0) {
        code = DGM_ERR_OK;
    }
    return code == DGM_ERR_OK ? level_kind(level, asked, err) : code;
}

/* Opens a file as the lowest level. */
static dgm_err file_open(dgm_reader *self, const char *path, dgm_error *err)
{
    struct level *level = self->level[0];
    dgm_buf_clear(&level->name);
    dgm_buf_add(&level->name, path, strlen(path) + 1);
    dgm_about_clear(&level->about);
    level->opened = (dgm_opened){0};
    self->depth = 1;
    if (level->name.failed) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1,
                             "out of memory");
    }
    self->files++;
    dgm_stream_watch(level->stream, self->stop);
    DGM_TRY(dgm_stream_open(level->stream, path, err));
    return level_begin(self, level, self->asked, err);
}

/* Opens `self->member` of the uppermost level as a level of its own. */
static dgm_err member_open(dgm_reader *self, dgm_error *err)
{
    const struct level *around = self->level[self->depth - 1];
    const dgm_member *member = &self->member;
    if (self->depth == DGM_KIND_DEPTH) {
        return dgm_error_set(err, DGM_ERR_LIMIT, around->name.ptr, 0, -1,
                             "archives within archives, more than %d deep",
                             DGM_KIND_DEPTH);
    }
    struct level *level = level_next(self);
    if (level == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, around->name.ptr, 0, -1,
                             "out of memory");
    }
    dgm_buf_clear(&level->name);
    dgm_buf_text(&level->name, around->name.ptr);
    dgm_buf_text(&level->name, member->name.len ? "!" : "");
    dgm_buf_add(&level->name, member->name.ptr, member->name.len);
    dgm_buf_char(&level->name, '\0');
    level->outside = self->level[0]->name.len - 1;
    dgm_about_clear(&level->about);
    dgm_about_add(&level->about, &member->about);
    dgm_about_add(&level->about, &around->about);
    level->opened = (dgm_opened){0};
    self->depth++;
    dgm_err failed = dgm_about_failed(&level->about);
    failed = failed ? failed : dgm_about_failed(&member->about);
    failed = failed ? failed : level->name.failed;
    failed = failed ? failed : member->name.failed;
    if (failed) {
        return dgm_error_set(err, failed, around->name.ptr, 0, -1,
                             "no memory for the name of a member");
    }
    DGM_TRY(dgm_stream_open_pull(level->stream, member->pull, level->name.ptr,
                                 err));
    return level_begin(self, level, member->kind, err);
}

/* ----------------------------------------------------------------- reading */

static struct level *uppermost(const dgm_reader *self)
{
    return self->level[self->depth - 1];
}

/* Says of `out` what is known before it is read. */
static dgm_err raw_name(const struct level *level, dgm_raw *out)
{
    dgm_buf_clear(&out->file);
    dgm_buf_add(&out->file, level->name.ptr, level->name.len);
    out->kind = level->input;
    out->outside = level->outside;
    out->line = 0;
    out->fields = level->opened.fields;
    return out->file.failed;
}

/* Says of `out` what is known behind it. */
static dgm_err raw_place(struct level *level, dgm_raw *out)
{
    bool same = out->line > 0 && out->line == level->line;
    level->nth = same ? level->nth + 1 : 0;
    level->line = out->line;
    out->nth = level->nth;
    /* The name of a member is not that of each document in it. */
    bool named = out->about.field[DGM_FIELD_ID].len > 0 || out->line == 0;
    dgm_about_add(&out->about, &level->about);
    DGM_TRY(dgm_about_failed(&out->about));
    if (!named) {
        dgm_buf_clear(&out->about.field[DGM_FIELD_ID]);
    }
    return out->layout.failed;
}

/* The next document of the uppermost level; *got is false when it has no
 * more. */
static dgm_err document_next(dgm_reader *self, dgm_raw *out, bool *got,
                             dgm_error *err)
{
    struct level *level = uppermost(self);
    dgm_opened *opened = &level->opened;
    *got = false;
    opened->goes_on = false;
    /* Read even without a name, so that the next call is about the next
     * document. */
    dgm_err named = raw_name(level, out);
    dgm_err code = opened->kind->next(opened, out, got, err);
    if (code == DGM_ERR_OK && *got) {
        code = raw_place(level, out);
        code = code == DGM_ERR_OK ? named : code;
        opened->goes_on = code != DGM_ERR_OK;
    }
    opened->began = opened->began || *got || code != DGM_ERR_OK;
    if (code != DGM_ERR_OK) {
        dgm_buf_clear(&out->bytes);
        out->line = level->window.line;
        if (!opened->goes_on) {
            level_close(self);
        }
    }
    return code;
}

/* Opens the next member of the uppermost level; *got is false when it has no
 * more. */
static dgm_err member_next(dgm_reader *self, const dgm_kind *kind,
                           dgm_raw *out, bool *got, dgm_error *err)
{
    struct level *level = uppermost(self);
    dgm_opened *opened = &level->opened;
    uint32_t depth = self->depth;
    *got = false;
    opened->goes_on = false;
    dgm_buf_clear(&self->member.name);
    dgm_about_clear(&self->member.about);
    self->member.kind = DGM_INPUT_GUESS;
    dgm_err code = kind->member(opened, &self->member, got, err);
    bool ends = code != DGM_ERR_OK && !opened->goes_on;
    if (code == DGM_ERR_OK && *got) {
        code = member_open(self, err);
    }
    opened->began = opened->began || *got || code != DGM_ERR_OK;
    if (code != DGM_ERR_OK) {
        (void)raw_name(uppermost(self), out);
    }
    if (ends || (code != DGM_ERR_OK && self->depth > depth)) {
        level_close(self);
    }
    return code;
}

/* Closes an input that has no more; one that had nothing is told. */
static dgm_err input_end(dgm_reader *self, dgm_error *err)
{
    struct level *level = uppermost(self);
    bool empty = !level->opened.began;
    level_close(self);
    return empty ? dgm_error_set(err, DGM_ERR_EMPTY, level->name.ptr, 0, -1,
                                 "the file has no document")
                 : DGM_ERR_OK;
}

/* Opens the next file; *got is false when there is none. */
static dgm_err file_next(dgm_reader *self, dgm_raw *out, bool *got,
                         dgm_error *err)
{
    const char *path = NULL;
    DGM_TRY(dgm_walk_next(self->walk, &path, err));
    *got = path != NULL;
    if (path == NULL) {
        return DGM_ERR_OK;
    }
    dgm_err code = file_open(self, path, err);
    if (code != DGM_ERR_OK) {
        (void)raw_name(self->level[0], out);
        level_close(self);
    }
    return code;
}

dgm_err dgm_reader_next(dgm_reader *self, dgm_raw *out, bool *more,
                        dgm_error *err)
{
    *more = true;
    for (;;) {
        bool got = false;
        dgm_raw_clear(out);
        if (self->depth == 0) {
            DGM_TRY(file_next(self, out, more, err));
            if (!*more) {
                return DGM_ERR_OK;
            }
            continue;
        }
        const dgm_kind *kind = uppermost(self)->opened.kind;
        if (kind && kind->next) {
            DGM_TRY(document_next(self, out, &got, err));
            if (got) {
                return DGM_ERR_OK;
            }
        } else if (kind) {
            DGM_TRY(member_next(self, kind, out, &got, err));
        }
        if (!got) {
            DGM_TRY(input_end(self, err));
        }
    }
}
