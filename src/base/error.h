/* SPDX-License-Identifier: Apache-2.0 */
/* Raising and forwarding errors.  The codes are in the public header. */
#ifndef DGM_BASE_ERROR_H
#define DGM_BASE_ERROR_H

#include "dragoman/dragoman.h"

/* Fills `err` (may be NULL) and returns `code`, so that a function can say
 * `return dgm_error_set(err, DGM_ERR_IO, path, 0, -1, "...")`.  `file` may be
 * NULL.  The format is printf's. */
dgm_err dgm_error_set(dgm_error *err, dgm_err code, const char *file,
                      uint64_t line, int64_t byte, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* The same with the system's reason for `number` (of errno) behind `what`,
 * which may be "".  Unlike strerror it may be called by any thread. */
dgm_err dgm_error_system(dgm_error *err, dgm_err code, const char *file,
                         const char *what, int number);

/* Evaluates an expression that gives a dgm_err and returns it if it failed. */
#define DGM_TRY(expression)                                                   \
    do {                                                                      \
        dgm_err dgm_try_code = (expression);                                  \
        if (dgm_try_code != DGM_ERR_OK) {                                     \
            return dgm_try_code;                                              \
        }                                                                     \
    } while (0)

#endif
