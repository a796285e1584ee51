/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The extension behind the Python package: models and workers as objects, and
 * columns as Arrow streams.  Only the limited API of Python 3.10 is used, so
 * that one build serves every later version.
 */
#ifndef DGM_PYTHON_CORE_H
#define DGM_PYTHON_CORE_H

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include <dragoman/dragoman.h>

/* What the module keeps of Python's objects. */
typedef struct core_state {
    PyObject *make_error; /* dragoman._errors.make_error */
    PyTypeObject *model;
    PyTypeObject *worker;
    PyTypeObject *columns;
} core_state;

/* Sets the exception that says what `error` does; always NULL. */
PyObject *core_raise(const core_state *state, const dgm_error *error);

typedef struct core_model {
    PyObject_HEAD dgm_model *model;
} core_model;

extern PyType_Spec core_model_spec;
extern PyType_Spec core_worker_spec;
extern PyType_Spec core_columns_spec;

#endif
