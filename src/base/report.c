/* SPDX-License-Identifier: Apache-2.0 */
#include "base/report.h"

#include <stdarg.h>
#include <stdio.h>

dgm_err dgm_report_say(dgm_report *self, bool warning, dgm_str file,
                       uint64_t line, const char *format, ...)
{
    uint32_t *counter = warning ? &self->warnings : &self->errors;
    *counter += 1;
    if (self->note.count >= DGM_REPORT_NOTES) {
        return DGM_ERR_OK;
    }
    char message[256];
    va_list list;
    va_start(list, format);
    (void)vsnprintf(message, sizeof message, format, list);
    va_end(list);
    dgm_note note = {.warning = warning,
                     .file = dgm_str_copy(&self->arena, file),
                     .line = line,
                     .message =
                         dgm_str_copy(&self->arena, dgm_str_from(message))};
    if (note.file.ptr == NULL || note.message.ptr == NULL) {
        return dgm_arena_error(&self->arena);
    }
    return dgm_vec_push(&self->arena, &self->note, &note);
}

dgm_err dgm_report_error(const dgm_report *self, dgm_error *err)
{
    for (uint32_t i = 0; i < self->note.count; i++) {
        const dgm_note *note = &self->note.at[i];
        if (!note->warning) {
            char file[256];
            (void)snprintf(file, sizeof file, "%.*s", (int)note->file.len,
                           note->file.ptr);
            return dgm_error_set(err, DGM_ERR_SYNTAX, file, note->line, -1,
                                 "%.*s", (int)note->message.len,
                                 note->message.ptr);
        }
    }
    return self->errors == 0 ? DGM_ERR_OK
                             : dgm_error_set(err, DGM_ERR_SYNTAX, NULL, 0, -1,
                                             "the sources have errors");
}
