/* SPDX-License-Identifier: Apache-2.0 */
#include "columns.h"

#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#define FLAG_NULLABLE 2 /* of a schema */
#define BUFFERS_MOST  3

struct columns {
    atomic_size_t holders;
    size_t count;
    size_t rows;
    column *at;
};

static const char *const formats[] = {
    [COLUMN_TEXT] = "U", [COLUMN_REAL] = "g",  [COLUMN_INTEGER] = "l",
    [COLUMN_FLAG] = "b", [COLUMN_DAY] = "tdD",
};

/* --------------------------------------------------------------- the table */

columns *columns_new(size_t count, size_t rows)
{
    columns *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return NULL;
    }
    self->at = calloc(count + 1, sizeof *self->at);
    if (self->at == NULL) {
        free(self);
        return NULL;
    }
    atomic_init(&self->holders, 1);
    self->count = count;
    self->rows = rows;
    return self;
}

static columns *columns_hold(columns *self)
{
    (void)atomic_fetch_add(&self->holders, 1);
    return self;
}

void columns_release(columns *self)
{
    if (self == NULL || atomic_fetch_sub(&self->holders, 1) != 1) {
        return;
    }
    for (size_t i = 0; i < self->count; i++) {
        column *c = &self->at[i];
        free(c->name);
        free(c->valid);
        free(c->value);
        free(c->offset);
    }
    free(self->at);
    free(self);
}

bool columns_name(columns *self, size_t at, const char *name, column_kind kind)
{
    static const size_t width[] = {
        [COLUMN_TEXT] = 1,
        [COLUMN_REAL] = sizeof(double),
        [COLUMN_INTEGER] = sizeof(int64_t),
        [COLUMN_FLAG] = 1, /* more than its bits need */
        [COLUMN_DAY] = sizeof(int32_t),
    };
    column *c = &self->at[at];
    size_t len = strlen(name) + 1;
    c->kind = kind;
    c->name = malloc(len);
    c->valid = calloc(self->rows / 8 + 1, 1);
    c->value = calloc(self->rows + 1, width[kind]);
    c->cap = self->rows + 1;
    bool text = kind == COLUMN_TEXT;
    c->offset = text ? calloc(self->rows + 1, sizeof *c->offset) : NULL;
    if (c->name == NULL || c->valid == NULL || c->value == NULL ||
        (text && c->offset == NULL)) {
        return false;
    }
    memcpy(c->name, name, len);
    return true;
}

static void set_bit(uint8_t *bits, size_t row)
{
    bits[row / 8] = (uint8_t)(bits[row / 8] | (1U << row % 8));
}

bool columns_text(columns *self, size_t at, size_t row, const char *ptr,
                  size_t len)
{
    column *c = &self->at[at];
    size_t used = (size_t)c->offset[row];
    if (len > c->cap - used) {
        size_t cap = c->cap + len + c->cap / 2;
        void *grown = realloc(c->value, cap);
        if (grown == NULL) {
            return false;
        }
        c->value = grown;
        c->cap = cap;
    }
    if (len > 0) {
        memcpy((char *)c->value + used, ptr, len);
    }
    c->offset[row + 1] = (int64_t)(used + len);
    set_bit(c->valid, row);
    return true;
}

void columns_real(columns *self, size_t at, size_t row, double value)
{
    ((double *)self->at[at].value)[row] = value;
    set_bit(self->at[at].valid, row);
}

void columns_integer(columns *self, size_t at, size_t row, int64_t value)
{
    ((int64_t *)self->at[at].value)[row] = value;
    set_bit(self->at[at].valid, row);
}

void columns_flag(columns *self, size_t at, size_t row, bool value)
{
    if (value) {
        set_bit(self->at[at].value, row);
    }
    set_bit(self->at[at].valid, row);
}

void columns_day(columns *self, size_t at, size_t row, int32_t value)
{
    ((int32_t *)self->at[at].value)[row] = value;
    set_bit(self->at[at].valid, row);
}

void columns_null(columns *self, size_t at, size_t row)
{
    column *c = &self->at[at];
    c->null_count++;
    if (c->offset) {
        c->offset[row + 1] = c->offset[row];
    }
}

column_kind columns_kind(const columns *self, size_t at)
{
    return self->at[at].kind;
}

size_t columns_count(const columns *self)
{
    return self->count;
}

size_t columns_rows(const columns *self)
{
    return self->rows;
}

/* ------------------------------------------------------------- the schema */

static void schema_release(struct ArrowSchema *self)
{
    for (int64_t i = 0; i < self->n_children; i++) {
        struct ArrowSchema *child = self->children[i];
        if (child && child->release) {
            child->release(child);
        }
        free(child);
    }
    free(self->children);
    free((void *)(uintptr_t)self->name);
    self->release = NULL;
}

/* A schema that owns its name. */
static bool schema_begin(struct ArrowSchema *out, const char *format,
                         const char *name, int64_t flags)
{
    size_t len = strlen(name) + 1;
    char *own = malloc(len);
    *out = (struct ArrowSchema){.format = format,
                                .name = own,
                                .flags = flags,
                                .release = schema_release};
    if (own) {
        memcpy(own, name, len);
    }
    return own != NULL;
}

int columns_schema(const columns *self, struct ArrowSchema *out)
{
    bool done = schema_begin(out, "+s", "", 0);
    out->children = calloc(self->count + 1, sizeof(struct ArrowSchema *));
    done = done && out->children;
    for (size_t i = 0; done && i < self->count; i++) {
        struct ArrowSchema *child = malloc(sizeof *child);
        const column *c = &self->at[i];
        done = child &&
               schema_begin(child, formats[c->kind], c->name, FLAG_NULLABLE);
        if (done) {
            out->children[out->n_children++] = child;
        } else {
            free(child);
        }
    }
    if (!done) {
        schema_release(out);
        return ENOMEM;
    }
    return 0;
}

/* -------------------------------------------------------------- the batch */

/* An array and where its buffers stand. */
typedef struct batch {
    columns *owner; /* of the whole; NULL in a child, whose parent holds it */
    const void *buffer[BUFFERS_MOST];
} batch;

static void array_release(struct ArrowArray *self)
{
    batch *own = self->private_data;
    for (int64_t i = 0; i < self->n_children; i++) {
        struct ArrowArray *child = self->children[i];
        if (child && child->release) {
            child->release(child);
        }
        free(child);
    }
    free(self->children);
    if (own) {
        columns_release(own->owner);
    }
    free(own);
    self->release = NULL;
}

/* An array with one holder's share of the table. */
static bool array_begin(columns *self, struct ArrowArray *out)
{
    batch *own = calloc(1, sizeof *own);
    *out = (struct ArrowArray){.length = (int64_t)self->rows,
                               .release = array_release,
                               .private_data = own};
    if (own == NULL) {
        return false;
    }
    own->owner = columns_hold(self);
    out->buffers = own->buffer;
    return true;
}

/* Children may be moved out of their parent, so each holds the table. */
static bool array_column(columns *self, size_t at, struct ArrowArray *out)
{
    const column *c = &self->at[at];
    if (!array_begin(self, out)) {
        return false;
    }
    batch *own = out->private_data;
    out->null_count = c->null_count;
    own->buffer[0] = c->valid;
    own->buffer[1] = c->offset ? (const void *)c->offset : c->value;
    own->buffer[2] = c->offset ? c->value : NULL;
    out->n_buffers = c->offset ? 3 : 2;
    return true;
}

static int columns_batch(columns *self, struct ArrowArray *out)
{
    bool done = array_begin(self, out);
    out->n_buffers = 1;
    out->children = calloc(self->count + 1, sizeof(struct ArrowArray *));
    done = done && out->children;
    for (size_t i = 0; done && i < self->count; i++) {
        struct ArrowArray *child = malloc(sizeof *child);
        done = child && array_column(self, i, child);
        if (done) {
            out->children[out->n_children++] = child;
        } else {
            free(child);
        }
    }
    if (!done) {
        array_release(out);
        return ENOMEM;
    }
    return 0;
}

/* ------------------------------------------------------------- the stream */

typedef struct stream {
    columns *table;
    bool given;
} stream;

static int stream_schema(struct ArrowArrayStream *self,
                         struct ArrowSchema *out)
{
    return columns_schema(((stream *)self->private_data)->table, out);
}

static int stream_next(struct ArrowArrayStream *self, struct ArrowArray *out)
{
    stream *own = self->private_data;
    if (own->given) {
        *out = (struct ArrowArray){0}; /* the end: released already */
        return 0;
    }
    int code = columns_batch(own->table, out);
    own->given = code == 0;
    return code;
}

static const char *stream_error(struct ArrowArrayStream *self)
{
    (void)self;
    return "out of memory"; /* nothing else can fail */
}

static void stream_release(struct ArrowArrayStream *self)
{
    stream *own = self->private_data;
    columns_release(own->table);
    free(own);
    self->release = NULL;
}

bool columns_stream(columns *self, struct ArrowArrayStream *out)
{
    stream *own = malloc(sizeof *own);
    if (own == NULL) {
        return false;
    }
    *own = (stream){.table = columns_hold(self)};
    *out = (struct ArrowArrayStream){.get_schema = stream_schema,
                                     .get_next = stream_next,
                                     .get_last_error = stream_error,
                                     .release = stream_release,
                                     .private_data = own};
    return true;
}
