/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman._core.Columns: a table in Arrow's layout, made of Python lists. */
#include "columns.h"
#include "core.h"

#include <stdlib.h>
#include <string.h>

#define STREAM_CAPSULE "arrow_array_stream"
#define SCHEMA_CAPSULE "arrow_schema"

typedef struct core_columns {
    PyObject_HEAD columns *table;
} core_columns;

static void table_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    columns_release(((core_columns *)object)->table);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(object);
    Py_DECREF(type);
}

static bool kind_find(const char *name, column_kind *out)
{
    static const char *const names[] = {[COLUMN_TEXT] = "text",
                                        [COLUMN_REAL] = "real",
                                        [COLUMN_INTEGER] = "integer",
                                        [COLUMN_FLAG] = "flag",
                                        [COLUMN_DAY] = "day"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(name, names[i]) == 0) {
            *out = (column_kind)i;
            return true;
        }
    }
    PyErr_Format(PyExc_ValueError, "no such kind of column: %s", name);
    return false;
}

static bool put_text(columns *table, size_t at, size_t row, PyObject *item)
{
    Py_ssize_t len = 0;
    const char *ptr = PyUnicode_AsUTF8AndSize(item, &len);
    if (ptr == NULL) {
        return false;
    }
    if (!columns_text(table, at, row, ptr, (size_t)len)) {
        (void)PyErr_NoMemory();
        return false;
    }
    return true;
}

/* Sets a value; None is absent.  False with an exception set. */
static bool put(columns *table, size_t at, size_t row, PyObject *item)
{
    if (item == Py_None) {
        columns_null(table, at, row);
        return true;
    }
    int flag;
    switch (columns_kind(table, at)) {
    case COLUMN_TEXT:
        return put_text(table, at, row, item);
    case COLUMN_REAL:
        columns_real(table, at, row, PyFloat_AsDouble(item));
        break;
    case COLUMN_INTEGER:
        columns_integer(table, at, row, PyLong_AsLongLong(item));
        break;
    case COLUMN_FLAG:
        flag = PyObject_IsTrue(item);
        columns_flag(table, at, row, flag == 1);
        break;
    case COLUMN_DAY:
        columns_day(table, at, row, (int32_t)PyLong_AsLong(item));
        break;
    }
    return PyErr_Occurred() == NULL;
}

static bool fill(columns *table, size_t at, PyObject *list)
{
    Py_ssize_t rows = PyList_Size(list);
    if (rows < 0) {
        return false;
    }
    if ((size_t)rows != columns_rows(table)) {
        PyErr_SetString(PyExc_ValueError, "columns of unequal length");
        return false;
    }
    for (Py_ssize_t row = 0; row < rows; row++) {
        PyObject *item = PyList_GetItem(list, row);
        if (item == NULL || !put(table, at, (size_t)row, item)) {
            return false;
        }
    }
    return true;
}

static bool fill_column(columns *table, size_t at, PyObject *triple)
{
    const char *name;
    const char *kind_name;
    PyObject *list;
    column_kind kind;
    if (!PyArg_ParseTuple(triple, "ssO!", &name, &kind_name, &PyList_Type,
                          &list) ||
        !kind_find(kind_name, &kind)) {
        return false;
    }
    if (!columns_name(table, at, name, kind)) {
        (void)PyErr_NoMemory();
        return false;
    }
    return fill(table, at, list);
}

/* Columns(rows: int, columns: list[tuple[name, kind, list]]) */
static PyObject *table_new(PyTypeObject *type, PyObject *args, PyObject *named)
{
    static char *names[] = {"rows", "columns", NULL};
    Py_ssize_t rows = 0;
    PyObject *list = NULL;
    if (!PyArg_ParseTupleAndKeywords(args, named, "nO!", names, &rows,
                                     &PyList_Type, &list)) {
        return NULL;
    }
    Py_ssize_t count = PyList_Size(list);
    columns *table =
        rows < 0 ? NULL : columns_new((size_t)count, (size_t)rows);
    if (table == NULL) {
        return PyErr_NoMemory();
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        if (!fill_column(table, (size_t)i, PyList_GetItem(list, i))) {
            columns_release(table);
            return NULL;
        }
    }
    allocfunc allocate = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    core_columns *self = (core_columns *)allocate(type, 0);
    if (self == NULL) {
        columns_release(table);
        return NULL;
    }
    self->table = table;
    return (PyObject *)self;
}

static void stream_capsule_free(PyObject *capsule)
{
    struct ArrowArrayStream *stream =
        PyCapsule_GetPointer(capsule, STREAM_CAPSULE);
    if (stream && stream->release) {
        stream->release(stream);
    }
    free(stream);
}

static PyObject *table_stream(PyObject *object, PyObject *unused)
{
    (void)unused;
    struct ArrowArrayStream *stream = calloc(1, sizeof *stream);
    if (stream == NULL ||
        !columns_stream(((core_columns *)object)->table, stream)) {
        free(stream);
        return PyErr_NoMemory();
    }
    PyObject *out = PyCapsule_New(stream, STREAM_CAPSULE, stream_capsule_free);
    if (out == NULL) {
        stream->release(stream);
        free(stream);
    }
    return out;
}

static void schema_capsule_free(PyObject *capsule)
{
    struct ArrowSchema *schema = PyCapsule_GetPointer(capsule, SCHEMA_CAPSULE);
    if (schema && schema->release) {
        schema->release(schema);
    }
    free(schema);
}

static PyObject *table_schema(PyObject *object, PyObject *unused)
{
    (void)unused;
    struct ArrowSchema *schema = calloc(1, sizeof *schema);
    if (schema == NULL ||
        columns_schema(((core_columns *)object)->table, schema) != 0) {
        free(schema);
        return PyErr_NoMemory();
    }
    PyObject *out = PyCapsule_New(schema, SCHEMA_CAPSULE, schema_capsule_free);
    if (out == NULL) {
        schema->release(schema);
        free(schema);
    }
    return out;
}

static PyMethodDef table_methods[] = {
    {"stream", table_stream, METH_NOARGS, "A capsule \"arrow_array_stream\"."},
    {"schema", table_schema, METH_NOARGS, "A capsule \"arrow_schema\"."},
    {NULL, NULL, 0, NULL}};

static PyType_Slot table_slots[] = {
    {Py_tp_new, table_new},
    {Py_tp_dealloc, table_dealloc},
    {Py_tp_methods, table_methods},
    {Py_tp_doc, "A table in Arrow's memory layout."},
    {0, NULL}};

PyType_Spec core_columns_spec = {.name = "dragoman._core.Columns",
                                 .basicsize = sizeof(core_columns),
                                 .flags = Py_TPFLAGS_DEFAULT |
                                          Py_TPFLAGS_IMMUTABLETYPE,
                                 .slots = table_slots};
