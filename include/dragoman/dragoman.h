/*
 * dragoman: who did what to whom, where and when, according to whom, and how
 * sure they are.
 *
 * Three handles.  A dgm_model holds everything that is learned or compiled
 * from sources; it is immutable, mapped, and shared by all threads.  A
 * dgm_worker is the scratch memory of one thread.  A dgm_doc is one result
 * and owns its memory.  dgm_run codes whole files with several threads and
 * keeps the output in input order.
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
#define DGM_API __attribute__((visibility("default")))
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
    X(13, REJECTED, "some documents were rejected")

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
DGM_API DGM_CHECKED dgm_err dgm_sources_compile(
    const char *const *path, uint32_t count, const char *out,
    dgm_note_fn *note, void *context, dgm_sources_summary *summary,
    dgm_error *err);

/* Says who is called `name` (or has that key) on `date` (ISO 8601, NULL: the
 * latest) according to a compiled lexicon with sources laid over it.  *out
 * is terminated text that the caller frees with free(); DGM_ERR_NOT_FOUND
 * when nobody is. */
DGM_API DGM_CHECKED dgm_err dgm_sources_lookup(
    const char *lexicon, const char *const *overlay, uint32_t overlay_count,
    const char *name, const char *date, char **out, dgm_error *err);

#ifdef __cplusplus
}
#endif

#endif
