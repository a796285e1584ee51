/* SPDX-License-Identifier: Apache-2.0 */
/* Inputs that are one document, one a line, or one a "# newdoc" block. */
#include "ingest/kind.h"

#include <string.h>

bool dgm_kind_blank(const char *ptr, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (ptr[i] != ' ' && ptr[i] != '\t' && ptr[i] != '\r' &&
            ptr[i] != '\n') {
            return false;
        }
    }
    return true;
}

/* The whole input. */
static dgm_err next_whole(dgm_opened *self, dgm_raw *out, bool *got,
                          dgm_error *err)
{
    *got = !self->began;
    return *got ? dgm_window_rest(self->window, &out->bytes, err) : DGM_ERR_OK;
}

/* The next line that is not empty. */
static dgm_err next_line(dgm_opened *self, dgm_raw *out, bool *got,
                         dgm_error *err)
{
    dgm_err code;
    do {
        dgm_buf_clear(&out->bytes);
        code = dgm_window_line(self->window, &out->bytes, got, err);
    } while (code == DGM_ERR_OK && *got &&
             dgm_kind_blank(out->bytes.ptr, out->bytes.len));
    out->line = self->window->line;
    /* A line that was read to its end but cannot be kept is one line. */
    self->goes_on =
        !self->window->failed && (code == DGM_ERR_LIMIT || out->bytes.failed);
    return code;
}

static bool newdoc_ahead(const dgm_window *window)
{
    static const char mark[] = "# newdoc";
    size_t len = sizeof mark - 1;
    return dgm_window_ready(window) >= len &&
           memcmp(window->bytes + window->at, mark, len) == 0;
}

/* Lines up to the next "# newdoc". */
static dgm_err next_block(dgm_opened *self, dgm_raw *out, bool *got,
                          dgm_error *err)
{
    dgm_window *window = self->window;
    *got = false;
    out->line = window->line + 1;
    for (bool more = true; more;) {
        DGM_TRY(dgm_window_line(window, &out->bytes, &more, err));
        *got = *got || more;
        if (dgm_window_ready(window) < 16 && !window->eof) {
            DGM_TRY(dgm_window_fill(window, err));
        }
        if (newdoc_ahead(window) &&
            !dgm_kind_blank(out->bytes.ptr, out->bytes.len)) {
            break;
        }
    }
    *got = *got && !dgm_kind_blank(out->bytes.ptr, out->bytes.len);
    return DGM_ERR_OK;
}

const dgm_kind dgm_kind_whole = {.next = next_whole};
const dgm_kind dgm_kind_file = {.binary = true, .next = next_whole};
const dgm_kind dgm_kind_lines = {.by_line = true, .next = next_line};
const dgm_kind dgm_kind_blocks = {.next = next_block};
