/* SPDX-License-Identifier: Apache-2.0 */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const char *dgm_err_message(dgm_err code)
{
    switch (code) {
#define DGM_ERR_CASE(number, name, message)                                   \
    case DGM_ERR_##name:                                                      \
        return message;
        DGM_ERR_MAP(DGM_ERR_CASE)
#undef DGM_ERR_CASE
    }
    return "unknown error";
}

dgm_err dgm_error_set(dgm_error *err, dgm_err code, const char *file,
                      uint64_t line, int64_t byte, const char *format, ...)
{
    if (err == NULL) {
        return code;
    }
    err->code = code;
    err->line = line;
    err->byte = byte;
    (void)snprintf(err->file, sizeof err->file, "%s", file ? file : "");
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(err->message, sizeof err->message, format, arguments);
    va_end(arguments);
    return code;
}

/* strerror_r gives the text in GNU's C library and a number in others'. */
static inline const char *reason_given(const char *text, const char *buffer)
{
    (void)buffer;
    return text;
}

static inline const char *reason_written(int failed, const char *buffer)
{
    return failed == 0 ? buffer : "unknown reason";
}

#define REASON(number, buffer)                                                \
    _Generic(strerror_r((number), (buffer), sizeof(buffer)), char *           \
             : reason_given, int                                              \
             : reason_written)(                                               \
        strerror_r((number), (buffer), sizeof(buffer)), (buffer))

dgm_err dgm_error_system(dgm_error *err, dgm_err code, const char *file,
                         const char *what, int number)
{
    char reason[128];
    return dgm_error_set(err, code, file, 0, -1, "%s%s%s", what,
                         what[0] ? ": " : "", REASON(number, reason));
}

const char *dgm_error_text(const dgm_error *self, char *out, size_t cap)
{
    char line[32] = "";
    char byte[32] = "";
    if (self->line > 0) {
        (void)snprintf(line, sizeof line, ":%llu",
                       (unsigned long long)self->line);
    }
    if (self->byte >= 0) {
        (void)snprintf(byte, sizeof byte, " (byte %lld)",
                       (long long)self->byte);
    }
    (void)snprintf(
        out, cap, "%s%s%s%s%s", self->file, line, self->file[0] ? ": " : "",
        self->message[0] ? self->message : dgm_err_message(self->code), byte);
    return out;
}
