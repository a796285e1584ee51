/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman._core.Worker: codes one document after another, without the GIL. */
#include "core.h"

typedef struct core_worker {
    PyObject_HEAD PyObject *model; /* kept, since the worker borrows it */
    dgm_worker *worker;
    dgm_document *document;
    uint32_t layers;
    bool busy; /* changed with the GIL held */
} core_worker;

static void worker_dealloc(PyObject *object)
{
    core_worker *self = (core_worker *)object;
    PyTypeObject *type = Py_TYPE(object);
    dgm_document_free(self->document);
    dgm_worker_free(self->worker);
    Py_XDECREF(self->model);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(object);
    Py_DECREF(type);
}

static dgm_err worker_open(core_worker *self, float least_score,
                           dgm_error *error)
{
    dgm_worker_options options = {.size = sizeof options,
                                  .layers = self->layers,
                                  .least_score = least_score};
    self->document = dgm_document_new();
    if (self->document == NULL) {
        return DGM_ERR_MEMORY;
    }
    return dgm_worker_new(&self->worker, ((core_model *)self->model)->model,
                          &options, error);
}

/* Worker(model: Model, layers: str, least_score: float) */
static PyObject *worker_new(PyTypeObject *type, PyObject *args,
                            PyObject *named)
{
    static char *names[] = {"model", "layers", "least_score", NULL};
    core_state *state = PyType_GetModuleState(type);
    PyObject *model = NULL;
    const char *layers = NULL;
    float least_score = 0;
    if (!PyArg_ParseTupleAndKeywords(args, named, "O!sf", names, state->model,
                                     &model, &layers, &least_score)) {
        return NULL;
    }
    uint32_t asked = 0;
    if (layers[0] && !dgm_layers_find(layers, &asked)) {
        return PyErr_Format(PyExc_ValueError, "no such layer in '%s'", layers);
    }
    allocfunc allocate = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    core_worker *self = (core_worker *)allocate(type, 0);
    if (self == NULL) {
        return NULL;
    }
    Py_INCREF(model);
    self->model = model;
    self->layers = asked;
    dgm_error error = {.byte = -1};
    dgm_err code = worker_open(self, least_score, &error);
    if (code != DGM_ERR_OK) {
        error.code = code;
        Py_DECREF(self);
        return core_raise(state, &error);
    }
    return (PyObject *)self;
}

/* What both calls take: the bytes, their kind, and what is known of them; the
 * caller's arguments keep them. */
static bool parse_request(PyObject *args, PyObject *named, dgm_source *s,
                          unsigned int *event)
{
    static char *names[] = {"bytes",    "kind",   "id",        "url",
                            "title",    "author", "publisher", "published",
                            "language", "event",  NULL};
    Py_ssize_t len = 0;
    *s = (dgm_source){.size = sizeof *s};
    *event = DGM_NOTHING;
    if (!PyArg_ParseTupleAndKeywords(
            args, named, "y#z|$zzzzzzzI", names, &s->bytes, &len, &s->kind,
            &s->id, &s->url, &s->title, &s->author, &s->publisher,
            &s->published, &s->language, event)) {
        return false;
    }
    s->len = (size_t)len;
    return true;
}

static bool worker_take(core_worker *self)
{
    if (self->busy) {
        PyErr_SetString(PyExc_RuntimeError,
                        "a worker serves one thread at a time");
        return false;
    }
    self->busy = true;
    return true;
}

/* The result as str or bytes; frees `text`. */
static PyObject *worker_answer(core_worker *self, dgm_err code,
                               dgm_error *error, char *text, size_t len)
{
    PyObject *out;
    if (code == DGM_ERR_OK) {
        out = PyBytes_FromStringAndSize(text, (Py_ssize_t)len);
    } else {
        error->code = code;
        out = core_raise(PyType_GetModuleState(Py_TYPE(self)), error);
    }
    dgm_free(text);
    return out;
}

static PyObject *worker_code(PyObject *object, PyObject *args, PyObject *named)
{
    core_worker *self = (core_worker *)object;
    dgm_source asked;
    unsigned int event;
    if (!parse_request(args, named, &asked, &event) || !worker_take(self)) {
        return NULL;
    }
    dgm_render_options options = {.size = sizeof options,
                                  .format = DGM_FORMAT_JSONL,
                                  .layers = self->layers};
    dgm_error error = {.byte = -1};
    char *text = NULL;
    size_t len = 0;
    dgm_err code;
    Py_BEGIN_ALLOW_THREADS code =
        dgm_worker_code(self->worker, &asked, self->document, &error);
    if (code == DGM_ERR_OK) {
        code =
            dgm_document_render(self->document, &options, &text, &len, &error);
    }
    Py_END_ALLOW_THREADS self->busy = false;
    return worker_answer(self, code, &error, text, len);
}

static PyObject *worker_explain(PyObject *object, PyObject *args,
                                PyObject *named)
{
    core_worker *self = (core_worker *)object;
    dgm_source asked;
    unsigned int event;
    if (!parse_request(args, named, &asked, &event) || !worker_take(self)) {
        return NULL;
    }
    dgm_error error = {.byte = -1};
    char *text = NULL;
    size_t len = 0;
    dgm_err code;
    Py_BEGIN_ALLOW_THREADS code =
        dgm_worker_code(self->worker, &asked, self->document, &error);
    if (code == DGM_ERR_OK) {
        code = dgm_worker_explain(self->worker, self->document, event, NULL,
                                  &text, &len, &error);
    }
    Py_END_ALLOW_THREADS self->busy = false;
    return worker_answer(self, code, &error, text, len);
}

static PyMethodDef worker_methods[] = {
    {"code", (PyCFunction)(void (*)(void))worker_code,
     METH_VARARGS | METH_KEYWORDS, "Codes one document; a line of JSON."},
    {"explain", (PyCFunction)(void (*)(void))worker_explain,
     METH_VARARGS | METH_KEYWORDS, "Says why its events stand there."},
    {NULL, NULL, 0, NULL}};

static PyType_Slot worker_slots[] = {
    {Py_tp_new, worker_new},
    {Py_tp_dealloc, worker_dealloc},
    {Py_tp_methods, worker_methods},
    {Py_tp_doc, "Codes one document after another, in one thread at a time."},
    {0, NULL}};

PyType_Spec core_worker_spec = {.name = "dragoman._core.Worker",
                                .basicsize = sizeof(core_worker),
                                .flags = Py_TPFLAGS_DEFAULT |
                                         Py_TPFLAGS_IMMUTABLETYPE,
                                .slots = worker_slots};
