/* SPDX-License-Identifier: Apache-2.0 */
/* Mailboxes: messages behind each other, each after a line "From ...". */
#include "ingest/kind.h"
#include "ingest/mail.h"

#include <string.h>

static bool divider_ahead(const dgm_window *window)
{
    return dgm_window_ready(window) > 0 &&
           dgm_mail_divider(window->bytes + window->at,
                            dgm_window_ready(window));
}

static bool ends_blank(const dgm_buf *bytes)
{
    size_t len = bytes->len;
    return (len >= 2 && memcmp(bytes->ptr + len - 2, "\n\n", 2) == 0) ||
           (len >= 4 && memcmp(bytes->ptr + len - 4, "\r\n\r\n", 4) == 0);
}

/* Lines up to the next divider behind an empty line. */
static dgm_err next_message(dgm_opened *self, dgm_raw *out, bool *got,
                            dgm_error *err)
{
    dgm_window *window = self->window;
    out->kind = DGM_INPUT_MAIL;
    out->line = window->line + 1;
    *got = false;
    for (bool more = true; more;) {
        DGM_TRY(dgm_window_line(window, &out->bytes, &more, err));
        if (!*got && more &&
            dgm_mail_divider(out->bytes.ptr, out->bytes.len)) {
            dgm_buf_clear(&out->bytes);
        }
        *got = *got || more;
        DGM_TRY(dgm_window_need(window, 512, err));
        if (ends_blank(&out->bytes) && divider_ahead(window)) {
            break;
        }
    }
    *got = *got && !dgm_kind_blank(out->bytes.ptr, out->bytes.len);
    return DGM_ERR_OK;
}

const dgm_kind dgm_kind_mailbox = {.next = next_message};
