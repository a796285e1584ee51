/* SPDX-License-Identifier: Apache-2.0 */
/* The text of a plain part: what its writer wrote, in paragraphs. */
#include "ingest/header.h"
#include "ingest/mail.h"

#include <string.h>

static bool next_line(dgm_str *rest, dgm_str *line)
{
    if (rest->len == 0) {
        return false;
    }
    const char *stop = memchr(rest->ptr, '\n', rest->len);
    uint32_t len = stop ? (uint32_t)(stop - rest->ptr) : rest->len;
    uint32_t used = len + (stop != NULL);
    *line = (dgm_str){rest->ptr, len};
    line->len -= len > 0 && line->ptr[len - 1] == '\r';
    *rest = (dgm_str){rest->ptr + used, rest->len - used};
    return true;
}

/* "> they wrote" */
static bool is_quoted(dgm_str line)
{
    return line.len > 0 && line.ptr[0] == '>';
}

/* "On Monday, A. Writer wrote:", the line or two before what is quoted. */
static bool opens_quotation(dgm_str line, dgm_str rest)
{
    dgm_str next = {NULL, 0};
    line = dgm_str_trim(line);
    if (!dgm_str_ends(line, ":")) {
        return false;
    }
    while (next_line(&rest, &next) && dgm_str_trim(next).len == 0) {
    }
    return is_quoted(next);
}

/* A signature follows "-- ". */
static bool is_signature(dgm_str line)
{
    return dgm_str_is(line, "-- ") || dgm_str_is(line, "--");
}

static void add_line(const dgm_mail_part *part, dgm_str line, dgm_buf *out)
{
    bool goes_on = false;
    if (part->flowed) {
        /* A line that would look quoted has a blank before it. */
        if (line.len > 0 && line.ptr[0] == ' ') {
            line = (dgm_str){line.ptr + 1, line.len - 1};
        }
        goes_on = line.len > 0 && line.ptr[line.len - 1] == ' ';
        line.len -= goes_on && part->del_space;
    }
    dgm_buf_str(out, line);
    if (!goes_on) {
        dgm_buf_char(out, '\n');
    }
}

dgm_err dgm_mail_plain(const dgm_mail_part *part, dgm_str text,
                       dgm_arena *scratch, dgm_str *out)
{
    dgm_buf written;
    dgm_buf_init(&written, DGM_INGEST_TEXT_MAX);
    dgm_str line;
    *out = (dgm_str){NULL, 0};
    while (next_line(&text, &line) && !is_signature(line)) {
        if (!is_quoted(line) && !opens_quotation(line, text)) {
            add_line(part, line, &written);
        }
    }
    dgm_err code = written.failed;
    dgm_str all =
        dgm_str_trim((dgm_str){written.ptr, code ? 0 : (uint32_t)written.len});
    if (code == DGM_ERR_OK && all.len > 0) {
        *out = dgm_str_copy(scratch, all);
        code = out->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
    }
    dgm_buf_release(&written);
    return code;
}
