/* SPDX-License-Identifier: Apache-2.0 */
/*
 * dragoman: who did what to whom, where and when, according to whom, and how
 * sure they are.
 *
 * A dgm_model holds everything that is learned or compiled from sources; it
 * is immutable, mapped, and shared by all threads.  dgm_run codes whole files
 * with several threads and keeps the output in input order.
 *
 * Conventions.  Every fallible function returns a dgm_err (0 is success) and
 * fills the optional dgm_error with a message naming file, line and byte.
 * The library never prints, exits or aborts.  Strings are pointer and
 * length, UTF-8, not terminated unless it is said.
 */
#ifndef DRAGOMAN_DRAGOMAN_H
#define DRAGOMAN_DRAGOMAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DGM_VERSION "0.1.0"
/* Raised when the meaning or layout of anything in this header changes. */
#define DGM_ABI_VERSION 1

#if defined(__GNUC__)
#define DGM_API     __attribute__((visibility("default")))
#define DGM_CHECKED __attribute__((warn_unused_result))
#else
#define DGM_API
#define DGM_CHECKED
#endif

/* ---------------------------------------------------------------- errors */

/* The one list of errors: number, name, message. */
#define DGM_ERR_MAP(X)                                                        \
    X(0, OK, "success")                                                       \
    X(1, MEMORY, "out of memory")                                             \
    X(2, LIMIT, "a size or step limit was reached")                           \
    X(3, IO, "reading or writing failed")                                     \
    X(4, NOT_FOUND, "no such file, model or entry")                           \
    X(5, SYNTAX, "malformed input")                                           \
    X(6, ENCODING, "the text encoding cannot be read")                        \
    X(7, CORRUPT, "a model or lexicon file is damaged")                       \
    X(8, VERSION, "a model or lexicon file of another version")               \
    X(9, ARGUMENT, "a wrong argument")                                        \
    X(10, EMPTY, "the document has no text")                                  \
    X(11, DATABASE, "the database refused")                                   \
    X(12, INTERRUPTED, "interrupted")                                         \
    X(13, REJECTED, "some documents were rejected")                           \
    X(14, OWN_OUTPUT, "an output of this run is no input")

typedef enum dgm_err {
#define DGM_ERR_ENUM(number, name, message) DGM_ERR_##name = number,
    DGM_ERR_MAP(DGM_ERR_ENUM)
#undef DGM_ERR_ENUM
} dgm_err;

/* Where and why something failed.  `file` and `message` are terminated and
 * cut to fit; `line` counts from 1 and is 0 when it means nothing, `byte` is
 * the offset in the file or line and is -1 when it means nothing. */
typedef struct dgm_error {
    dgm_err code;
    uint64_t line;
    int64_t byte;
    char file[256];
    char message[256];
} dgm_error;

/* The constant message of a code, terminated; never NULL. */
DGM_API const char *dgm_err_message(dgm_err code);

/* Writes "file:line: message (byte n)" into `out` (at most `cap` bytes with
 * the terminator) and returns `out`. */
DGM_API const char *dgm_error_text(const dgm_error *self, char *out,
                                   size_t cap);

/* --------------------------------------------------------------- sources */

/* Called for each thing that the checker found; the strings are terminated
 * and die with the call. */
typedef void dgm_note_fn(void *context, bool warning, const char *file,
                         uint64_t line, const char *message);

typedef struct dgm_sources_summary {
    uint32_t entries;
    uint32_t names;
    uint32_t roles;
    uint32_t errors;
    uint32_t warnings;
} dgm_sources_summary;

/* Checks lexicon sources (files, or folders with *.lex files) and, unless
 * `out` is NULL, compiles them to that file.  `note` and `summary` may be
 * NULL.  DGM_ERR_SYNTAX when there are errors; the first is in `err`, and
 * nothing is written. */
DGM_API DGM_CHECKED dgm_err
dgm_sources_compile(const char *const *path, uint32_t count, const char *out,
                    dgm_note_fn *note, void *context,
                    dgm_sources_summary *summary, dgm_error *err);

/* Checks sources as laid over a compiled lexicon, whose keys they may name;
 * the rest as above. */
DGM_API DGM_CHECKED dgm_err
dgm_sources_check_over(const char *lexicon, const char *const *path,
                       uint32_t count, dgm_note_fn *note, void *context,
                       dgm_sources_summary *summary, dgm_error *err);

/* Turns a list that users have into source text: "petrarch:PATH" (actors and
 * agents dictionaries, a file or a folder), "ucdp:FILE" (the UCDP actor list)
 * or "csv:FILE" (docs/lexicon.md).  The text replaces the file `out`, or with
 * NULL becomes *text, terminated, which the caller frees with free(); `text`
 * may be NULL otherwise.  DGM_ERR_ARGUMENT: no such kind of list.  What a
 * foreign list gets wrong is a warning; errors leave nothing written. */
DGM_API DGM_CHECKED dgm_err dgm_sources_import(
    const char *list, const char *out, char **text, dgm_note_fn *note,
    void *context, dgm_sources_summary *summary, dgm_error *err);

/* Says who is called `name` (or has that key) on `date` (ISO 8601, NULL: the
 * latest) according to a compiled lexicon with sources laid over it.  *out
 * is terminated text that the caller frees with free(); DGM_ERR_NOT_FOUND
 * when nobody is. */
DGM_API DGM_CHECKED dgm_err dgm_sources_lookup(
    const char *lexicon, const char *const *overlay, uint32_t overlay_count,
    const char *name, const char *date, char **out, dgm_error *err);
/* ----------------------------------------------------------------- model */

typedef struct dgm_model dgm_model;

typedef struct dgm_model_options {
    /* Folder with syntax.dgm, lexicon.dgm, gazetteer.dgm, frames/, cues/.
     * NULL: the first that exists of $DRAGOMAN_DATA, share/dragoman beside
     * the program, share/dragoman above it, and the installed one. */
    const char *data;
    /* Actor sources laid over the compiled lexicon (files or folders); the
     * tables in a folder's "places" are laid over the gazetteer. */
    const char *const *overlay;
    uint32_t overlay_count;
} dgm_model_options;

/* Opens everything; *out is NULL on failure.  The model is immutable and may
 * be used by any number of threads. */
DGM_API DGM_CHECKED dgm_err dgm_model_open(dgm_model **out,
                                           const dgm_model_options *options,
                                           dgm_error *err);
DGM_API void dgm_model_close(dgm_model *self);
/* The folder in use, terminated. */
DGM_API const char *dgm_model_folder(const dgm_model *self);

/* ------------------------------------------------------------------- run */

typedef enum dgm_format {
    DGM_FORMAT_JSONL,
    DGM_FORMAT_TABLE,
    DGM_FORMAT_SQLITE,
    DGM_FORMAT_TSV,
    DGM_FORMAT_CSV,
    DGM_FORMAT_CONLLU,
    DGM_FORMAT_PETRARCH,
    DGM_FORMAT_COUNT
} dgm_format;

/* "jsonl", "table", "sqlite", "tsv", "csv", "conllu", "petrarch". */
DGM_API const char *dgm_format_name(dgm_format format);
/* By that name, or by the ending of a file name when `by_file`; false when
 * none fits. */
DGM_API bool dgm_format_find(const char *name, bool by_file, dgm_format *out);

/* Bits of the layers of a record. */
enum dgm_layer {
    DGM_LAYER_TOKENS = 1 << 0,
    DGM_LAYER_ENTITIES = 1 << 1,
    DGM_LAYER_ACTORS = 1 << 2,
    DGM_LAYER_PLACES = 1 << 3,
    DGM_LAYER_DATES = 1 << 4,
    DGM_LAYER_EVENTS = 1 << 5,
    DGM_LAYER_CLAIMS = 1 << 6,
    DGM_LAYER_LINKS = 1 << 7,
    DGM_LAYER_PREDICATES = 1 << 8,
    DGM_LAYER_SENTENCES = 1 << 9,
    DGM_LAYER_TOPICS = 1 << 10
};
#define DGM_LAYERS_DEFAULT                                                    \
    (DGM_LAYER_ACTORS | DGM_LAYER_PLACES | DGM_LAYER_DATES |                  \
     DGM_LAYER_EVENTS | DGM_LAYER_CLAIMS | DGM_LAYER_LINKS |                  \
     DGM_LAYER_SENTENCES)
/* Adds the layers of a list like "events,claims" to *out; false at a name
 * that is none. */
DGM_API bool dgm_layers_find(const char *list, uint32_t *out);

/* How a run stands; counts documents. */
typedef struct dgm_progress {
    uint64_t done;     /* coded and written */
    uint64_t skipped;  /* in the database already */
    uint64_t replaced; /* done, in the place of an older version */
    uint64_t same_id;  /* done, beside another source's with the same id */
    uint64_t rejected;
    uint64_t words;
    uint64_t bytes;       /* taken from the inputs */
    uint64_t bytes_total; /* 0: not known */
    uint64_t events;
} dgm_progress;

typedef struct dgm_run_options {
    const char *const *path; /* files, folders, "-"; none: standard input */
    uint32_t path_count;
    const char *list;   /* a file with one path a line, or NULL */
    const char *input;  /* kind of input by name, NULL: guessed */
    const char *output; /* file, NULL or "-": standard output */
    dgm_format format;
    uint32_t layers;
    uint32_t threads;    /* 0: as many as there are cores */
    uint32_t width;      /* of the table in columns, 0: 100 */
    bool colour;         /* in the table */
    const char *rejects; /* file for inputs that could not be read, or NULL */
    const char *date;    /* `published` of documents without one, or NULL */
    bool parse_only;     /* stop after syntax */
    /* Called from any thread, one at a time, now and then; may be NULL. */
    void (*progress)(void *context, const dgm_progress *progress);
    /* Called for each input that was rejected, and with DGM_ERR_OWN_OUTPUT
     * for each file of the run's own that lies among the inputs and is left
     * out; may be NULL. */
    void (*rejected)(void *context, const dgm_error *err);
    void *context;
    /* Set to something else than 0 by a signal handler to end the run after
     * the documents at work; may be NULL. */
    const volatile int *stop;
} dgm_run_options;

/* Codes all inputs.  Output order is input order; the bytes are the same for
 * any number of threads.  An output or list of rejects that is an input is
 * refused with DGM_ERR_OWN_OUTPUT before anything is opened.  A file is
 * written beside the old one and replaces it at the end, also of a run that
 * was stopped, but not when nothing was coded or writing failed.  Returns
 * DGM_ERR_REJECTED when some inputs were rejected and the others coded,
 * DGM_ERR_INTERRUPTED when `stop` was set, and an error when nothing could be
 * written. */
DGM_API DGM_CHECKED dgm_err dgm_run(const dgm_model *model,
                                    const dgm_run_options *options,
                                    dgm_progress *progress, dgm_error *err);

#ifdef __cplusplus
}
#endif

#endif
