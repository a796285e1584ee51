/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Columns in the memory layout of Arrow, handed out by its C data interface
 * (https://arrow.apache.org/docs/format/CDataInterface.html).  No Python
 * object stands behind what is handed out: whoever takes a stream may release
 * it in any thread, also when the interpreter has ended.
 */
#ifndef DGM_PYTHON_COLUMNS_H
#define DGM_PYTHON_COLUMNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The three structs of the interface, by its names. */
struct ArrowSchema {
    const char *format;
    const char *name;
    const char *metadata;
    int64_t flags;
    int64_t n_children;
    struct ArrowSchema **children;
    struct ArrowSchema *dictionary;
    void (*release)(struct ArrowSchema *);
    void *private_data;
};

struct ArrowArray {
    int64_t length;
    int64_t null_count;
    int64_t offset;
    int64_t n_buffers;
    int64_t n_children;
    const void **buffers;
    struct ArrowArray **children;
    struct ArrowArray *dictionary;
    void (*release)(struct ArrowArray *);
    void *private_data;
};

struct ArrowArrayStream {
    int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
    int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
    const char *(*get_last_error)(struct ArrowArrayStream *);
    void (*release)(struct ArrowArrayStream *);
    void *private_data;
};

/* What a column holds, by the format of the interface. */
typedef enum column_kind {
    COLUMN_TEXT,    /* "U": UTF-8 with 64-bit offsets */
    COLUMN_REAL,    /* "g" */
    COLUMN_INTEGER, /* "l" */
    COLUMN_FLAG,    /* "b" */
    COLUMN_DAY      /* "tdD": days since 1970 */
} column_kind;

typedef struct column {
    char *name;
    column_kind kind;
    int64_t null_count;
    uint8_t *valid;  /* a bit a row */
    void *value;     /* bits, int32_t, int64_t or double; bytes of a text */
    int64_t *offset; /* of a text, [rows + 1] */
    size_t cap;      /* of the bytes of a text */
} column;

/* A table; owned by all who hold a reference. */
typedef struct columns columns;

/* NULL when memory is out. */
columns *columns_new(size_t count, size_t rows);
void columns_release(columns *self);

/* Sets name and kind of a column, before any row of it; false: no memory. */
bool columns_name(columns *self, size_t at, const char *name,
                  column_kind kind);
/* Appends a text to the rows of a column; false: no memory. */
bool columns_text(columns *self, size_t at, size_t row, const char *ptr,
                  size_t len);
void columns_real(columns *self, size_t at, size_t row, double value);
void columns_integer(columns *self, size_t at, size_t row, int64_t value);
void columns_flag(columns *self, size_t at, size_t row, bool value);
void columns_day(columns *self, size_t at, size_t row, int32_t value);
void columns_null(columns *self, size_t at, size_t row);

column_kind columns_kind(const columns *self, size_t at);
size_t columns_count(const columns *self);
size_t columns_rows(const columns *self);

/* A stream of one batch; false: no memory. */
bool columns_stream(columns *self, struct ArrowArrayStream *out);
/* Its schema alone; 0 or an errno. */
int columns_schema(const columns *self, struct ArrowSchema *out);

#endif
