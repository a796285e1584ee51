/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of a message, found line by line. */
#include "ingest/header.h"
#include "ingest/mail.h"
#include "ingest/mime.h"

#include <string.h>

/* The multiparts that are open, outermost first. */
struct open {
    dgm_str boundary[DGM_MAIL_DEPTH];
    uint32_t depth;
};

static dgm_mail_part read_head(dgm_str head, dgm_str *boundary)
{
    dgm_mail_part part = {.type = DGM_STR("text/plain")};
    *boundary = (dgm_str){NULL, 0};
    dgm_str name;
    dgm_str value;
    while (dgm_header_next(&head, &name, &value)) {
        if (dgm_header_is(name, "Content-Type")) {
            dgm_str format = dgm_header_parameter(value, "format");
            dgm_str del = dgm_header_parameter(value, "delsp");
            part.type = dgm_header_first(value);
            part.charset = dgm_header_parameter(value, "charset");
            part.flowed = dgm_header_is(format, "flowed");
            part.del_space = dgm_header_is(del, "yes");
            *boundary = dgm_header_parameter(value, "boundary");
        } else if (dgm_header_is(name, "Content-Transfer-Encoding")) {
            part.encoding = value;
        } else if (dgm_header_is(name, "Content-Location")) {
            part.location = value;
        } else if (dgm_header_is(name, "Content-Disposition")) {
            part.attached =
                dgm_header_is(dgm_header_first(value), "attachment");
        }
    }
    if (part.type.len < 10 ||
        !dgm_same_letters(part.type.ptr, "multipart/", 10)) {
        *boundary = (dgm_str){NULL, 0};
    }
    return part;
}

/* Which open multipart a line "--boundary" or "--boundary--" divides or ends:
 * its place from 1, or 0. */
static uint32_t divides(const struct open *open, dgm_str line, bool *ends)
{
    if (line.len < 3 || line.ptr[0] != '-' || line.ptr[1] != '-') {
        return 0;
    }
    dgm_str rest = {line.ptr + 2, line.len - 2};
    while (rest.len > 0 &&
           (rest.ptr[rest.len - 1] == ' ' || rest.ptr[rest.len - 1] == '\t' ||
            rest.ptr[rest.len - 1] == '\r')) {
        rest.len--;
    }
    for (uint32_t i = open->depth; i > 0; i--) {
        dgm_str mark = open->boundary[i - 1];
        bool same =
            rest.len >= mark.len && memcmp(rest.ptr, mark.ptr, mark.len) == 0;
        *ends = same && rest.len == mark.len + 2 &&
                memcmp(rest.ptr + mark.len, "--", 2) == 0;
        if (same && (*ends || rest.len == mark.len)) {
            return i;
        }
    }
    return 0;
}

/* The line at `at` without its line feed; *next is behind that. */
static dgm_str line_at(dgm_str text, uint32_t at, uint32_t *next)
{
    const char *stop = memchr(text.ptr + at, '\n', text.len - at);
    uint32_t end = stop ? (uint32_t)(stop - text.ptr) : text.len;
    *next = stop ? end + 1 : end;
    return (dgm_str){text.ptr + at, end - at};
}

/* The head at `at`; *at goes behind its empty line. */
static dgm_str head_at(dgm_str text, uint32_t *at)
{
    dgm_str rest = {text.ptr + *at, text.len - *at};
    size_t len = dgm_header_end(rest.ptr, rest.len);
    len = len ? len : rest.len;
    *at += (uint32_t)len;
    return (dgm_str){rest.ptr, (uint32_t)len};
}

/* Reads a head and opens its multipart or begins a leaf, which is returned;
 * NULL for a multipart and past the limits. */
static dgm_mail_part *begin_part(dgm_str head, struct open *open,
                                 dgm_mail_parts *out)
{
    dgm_str boundary;
    dgm_mail_part part = read_head(head, &boundary);
    if (boundary.len > 0) {
        if (open->depth < DGM_MAIL_DEPTH) {
            open->boundary[open->depth++] = boundary;
        }
        return NULL;
    }
    if (out->count == DGM_MAIL_PARTS) {
        return NULL;
    }
    out->at[out->count] = part;
    return &out->at[out->count++];
}

static void end_part(dgm_mail_part *part, dgm_str text, uint32_t from,
                     uint32_t end)
{
    if (part) {
        /* The line end before a boundary belongs to the boundary. */
        end -= end > from && text.ptr[end - 1] == '\n';
        end -= end > from && text.ptr[end - 1] == '\r';
        part->body = (dgm_str){text.ptr + from, end - from};
    }
}

void dgm_mail_cut(dgm_str message, dgm_str *head, dgm_mail_parts *out)
{
    struct open open = {.depth = 0};
    uint32_t at = 0;
    out->count = 0;
    if (message.len == 0) {
        *head = message;
        return;
    }
    *head = head_at(message, &at);
    dgm_mail_part *part = begin_part(*head, &open, out);
    uint32_t from = at;
    for (uint32_t next; at < message.len; at = next) {
        dgm_str line = line_at(message, at, &next);
        bool ends = false;
        uint32_t level = divides(&open, line, &ends);
        if (level == 0) {
            continue;
        }
        end_part(part, message, from, at);
        part = NULL;
        open.depth = ends ? level - 1 : level;
        if (!ends) {
            dgm_str inner = head_at(message, &next);
            part = begin_part(inner, &open, out);
        }
        from = next;
    }
    end_part(part, message, from, message.len);
}

dgm_err dgm_mail_bytes(const dgm_mail_part *part, dgm_arena *scratch,
                       dgm_str *out)
{
    bool base64 = dgm_header_is(part->encoding, "base64");
    *out = part->body;
    if (!base64 && !dgm_header_is(part->encoding, "quoted-printable")) {
        return DGM_ERR_OK;
    }
    char *bytes = dgm_arena_alloc(scratch, (size_t)part->body.len + 1);
    if (bytes == NULL) {
        return DGM_ERR_MEMORY;
    }
    size_t len = base64 ? dgm_mime_base64(part->body, bytes)
                        : dgm_mime_quoted(part->body, false, bytes);
    *out = (dgm_str){bytes, (uint32_t)len};
    return DGM_ERR_OK;
}
