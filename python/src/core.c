/* SPDX-License-Identifier: Apache-2.0 */
#include "core.h"

PyObject *core_raise(const core_state *state, const dgm_error *error)
{
    if (error->code == DGM_ERR_MEMORY) {
        return PyErr_NoMemory();
    }
    PyObject *made = PyObject_CallFunction(
        state->make_error, "issKL", (int)error->code,
        error->message[0] ? error->message : dgm_err_message(error->code),
        error->file, (unsigned long long)error->line, (long long)error->byte);
    if (made) {
        PyErr_SetObject((PyObject *)Py_TYPE(made), made);
        Py_DECREF(made);
    }
    return NULL;
}

static PyObject *core_version(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return PyUnicode_FromString(dgm_version());
}

static PyObject *core_kernel(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return PyUnicode_FromString(dgm_kernel());
}

static PyMethodDef core_functions[] = {
    {"version", core_version, METH_NOARGS, "The version of the library."},
    {"kernel", core_kernel, METH_NOARGS,
     "With which instructions networks are computed on this machine."},
    {NULL, NULL, 0, NULL}};

/* The type of `spec`, also under its name in the module. */
static PyTypeObject *add_type(PyObject *module, PyType_Spec *spec,
                              const char *name)
{
    PyObject *type = PyType_FromModuleAndSpec(module, spec, NULL);
    if (type && PyModule_AddObjectRef(module, name, type) < 0) {
        Py_CLEAR(type);
    }
    return (PyTypeObject *)type;
}

static int core_exec(PyObject *module)
{
    core_state *state = PyModule_GetState(module);
    PyObject *errors = PyImport_ImportModule("dragoman._errors");
    if (errors == NULL) {
        return -1;
    }
    state->make_error = PyObject_GetAttrString(errors, "make_error");
    Py_DECREF(errors);
    state->model = add_type(module, &core_model_spec, "Model");
    state->worker = add_type(module, &core_worker_spec, "Worker");
    state->columns = add_type(module, &core_columns_spec, "Columns");
    return state->make_error && state->model && state->worker && state->columns
               ? 0
               : -1;
}

static int core_traverse(PyObject *module, visitproc visit, void *arg)
{
    core_state *state = PyModule_GetState(module);
    Py_VISIT(state->make_error);
    Py_VISIT(state->model);
    Py_VISIT(state->worker);
    Py_VISIT(state->columns);
    return 0;
}

static int core_clear(PyObject *module)
{
    core_state *state = PyModule_GetState(module);
    Py_CLEAR(state->make_error);
    Py_CLEAR(state->model);
    Py_CLEAR(state->worker);
    Py_CLEAR(state->columns);
    return 0;
}

static PyModuleDef_Slot core_slots[] = {{Py_mod_exec, core_exec}, {0, NULL}};

static struct PyModuleDef core_module = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "dragoman._core",
    .m_doc = "What the package does in C; see the package itself.",
    .m_size = sizeof(core_state),
    .m_methods = core_functions,
    .m_slots = core_slots,
    .m_traverse = core_traverse,
    .m_clear = core_clear,
};

PyMODINIT_FUNC PyInit__core(void);
PyMODINIT_FUNC PyInit__core(void)
{
    return PyModuleDef_Init(&core_module);
}
