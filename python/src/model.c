/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman._core.Model: an open model, shared by all threads. */
#include "core.h"

static void model_dealloc(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    dgm_model_close(((core_model *)object)->model);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(object);
    Py_DECREF(type);
}

/* The strings of a sequence of str as an array that the caller frees with
 * PyMem_Free; they live as long as the sequence. */
static const char **strings_of(PyObject *sequence, Py_ssize_t *count)
{
    *count = PySequence_Size(sequence);
    if (*count < 0) {
        return NULL;
    }
    const char **out = PyMem_Calloc((size_t)*count + 1, sizeof *out);
    if (out == NULL) {
        (void)PyErr_NoMemory();
        return NULL;
    }
    for (Py_ssize_t i = 0; i < *count; i++) {
        PyObject *item = PySequence_GetItem(sequence, i);
        out[i] = item ? PyUnicode_AsUTF8AndSize(item, NULL) : NULL;
        Py_XDECREF(item); /* the sequence, a tuple, keeps it */
        if (out[i] == NULL) {
            PyMem_Free(out);
            return NULL;
        }
    }
    return out;
}

/* Model(data: str | None, overlay: tuple[str, ...], tier: int) */
static PyObject *model_new(PyTypeObject *type, PyObject *args, PyObject *named)
{
    static char *names[] = {"data", "overlay", "tier", NULL};
    const char *data = NULL;
    PyObject *overlay = NULL;
    int tier = DGM_TIER_DEFAULT;
    if (!PyArg_ParseTupleAndKeywords(args, named, "zO!i", names, &data,
                                     &PyTuple_Type, &overlay, &tier)) {
        return NULL;
    }
    const core_state *state = PyType_GetModuleState(type);
    Py_ssize_t count = 0;
    const char **path = strings_of(overlay, &count);
    if (path == NULL) {
        return NULL;
    }
    dgm_model_options options = {.size = sizeof options,
                                 .data = data,
                                 .overlay = path,
                                 .overlay_count = (uint32_t)count,
                                 .tier = (dgm_tier)tier};
    dgm_model *model = NULL;
    dgm_error error = {.byte = -1};
    dgm_err code;
    Py_BEGIN_ALLOW_THREADS code = dgm_model_open(&model, &options, &error);
    Py_END_ALLOW_THREADS PyMem_Free(path);
    if (code != DGM_ERR_OK) {
        error.code = code;
        return core_raise(state, &error);
    }
    allocfunc allocate = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    core_model *self = (core_model *)allocate(type, 0);
    if (self == NULL) {
        dgm_model_close(model);
        return NULL;
    }
    self->model = model;
    return (PyObject *)self;
}

static PyObject *model_folder(PyObject *self, void *unused)
{
    (void)unused;
    return PyUnicode_DecodeFSDefault(
        dgm_model_folder(((core_model *)self)->model));
}

static PyObject *model_tier(PyObject *self, void *unused)
{
    (void)unused;
    dgm_tier tier = dgm_model_tier(((core_model *)self)->model);
    return PyUnicode_FromString(tier == DGM_TIER_FULL ? "full" : "fast");
}

static PyObject *model_parts(PyObject *self, void *unused)
{
    (void)unused;
    const dgm_model *model = ((core_model *)self)->model;
    PyObject *out = PyDict_New();
    dgm_part_view part;
    for (uint32_t i = 0; out && dgm_model_part(model, i, &part); i++) {
        PyObject *value =
            PyLong_FromUnsignedLongLong((unsigned long long)part.fingerprint);
        if (value == NULL || PyDict_SetItemString(out, part.file, value) < 0) {
            Py_CLEAR(out);
        }
        Py_XDECREF(value);
    }
    return out;
}

static PyObject *model_warnings(PyObject *self, void *unused)
{
    (void)unused;
    const dgm_model *model = ((core_model *)self)->model;
    PyObject *out = PyList_New(0);
    const char *warning;
    for (uint32_t i = 0; out && (warning = dgm_model_warning(model, i)); i++) {
        PyObject *text = PyUnicode_FromString(warning);
        if (text == NULL || PyList_Append(out, text) < 0) {
            Py_CLEAR(out);
        }
        Py_XDECREF(text);
    }
    return out;
}

static PyGetSetDef model_properties[] = {
    {"folder", model_folder, NULL, "The folder of its files.", NULL},
    {"tier", model_tier, NULL, "\"full\" or \"fast\".", NULL},
    {"parts", model_parts, NULL, "Its files and their fingerprints.", NULL},
    {"warnings", model_warnings, NULL, "What does not fit in it.", NULL},
    {NULL, NULL, NULL, NULL, NULL}};

static PyType_Slot model_slots[] = {
    {Py_tp_new, model_new},
    {Py_tp_dealloc, model_dealloc},
    {Py_tp_getset, model_properties},
    {Py_tp_doc, "An open model; immutable, shared by all threads."},
    {0, NULL}};

PyType_Spec core_model_spec = {.name = "dragoman._core.Model",
                               .basicsize = sizeof(core_model),
                               .flags = Py_TPFLAGS_DEFAULT |
                                        Py_TPFLAGS_IMMUTABLETYPE,
                               .slots = model_slots};
