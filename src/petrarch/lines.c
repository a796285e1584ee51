/* SPDX-License-Identifier: Apache-2.0 */
#include "petrarch/lines.h"

#include <string.h>

static bool stands_at(dgm_str text, uint32_t at, const char *mark)
{
    size_t len = strlen(mark);
    return at + len <= text.len && memcmp(text.ptr + at, mark, len) == 0;
}

/* A whole line as it stands: ended by LF, CR, or both. */
static bool next_raw(dgm_lines *self, dgm_str *out)
{
    if (self->rest.len == 0) {
        return false;
    }
    uint32_t end = 0;
    while (end < self->rest.len && self->rest.ptr[end] != '\n' &&
           self->rest.ptr[end] != '\r') {
        end++;
    }
    *out = (dgm_str){self->rest.ptr, end};
    uint32_t skip = end < self->rest.len ? end + 1 : end;
    if (stands_at(self->rest, end, "\r\n")) {
        skip++;
    }
    self->rest = (dgm_str){self->rest.ptr + skip, self->rest.len - skip};
    self->number++;
    return true;
}

bool dgm_lines_next(dgm_lines *self, dgm_str *out)
{
    dgm_str line;
    if (!next_raw(self, &line)) {
        return false;
    }
    uint32_t begin = 0;
    uint32_t end = 0;
    while (end < line.len) {
        if (self->comment) {
            self->comment = !stands_at(line, end, "-->");
            end += self->comment ? 1 : 3;
            begin = end;
        } else if (stands_at(line, end, "<!--")) {
            self->comment = true;
            if (end > begin) {
                break; /* what follows is a comment */
            }
        } else if (line.ptr[end] == '#') {
            break;
        } else {
            end++;
        }
    }
    /* A comment behind a line may end in it. */
    for (uint32_t i = end; self->comment && i < line.len; i++) {
        self->comment = !stands_at(line, i, "-->");
    }
    end = end < begin ? begin : end;
    while (end > begin && strchr(" \t", line.ptr[end - 1])) {
        end--;
    }
    *out = (dgm_str){line.ptr + begin, end - begin};
    return true;
}

bool dgm_lines_word(dgm_str *text, dgm_str *out)
{
    uint32_t at = 0;
    while (at < text->len && strchr(" \t", text->ptr[at])) {
        at++;
    }
    uint32_t begin = at;
    char close = 0;
    if (at < text->len) {
        close = text->ptr[at] == '{' ? '}' : text->ptr[at] == '(' ? ')' : 0;
    }
    while (at < text->len && (close || !strchr(" \t", text->ptr[at]))) {
        bool closed = text->ptr[at] == close;
        at++;
        if (closed) {
            break;
        }
    }
    *out = (dgm_str){text->ptr + begin, at - begin};
    *text = (dgm_str){text->ptr + at, text->len - at};
    return out->len > 0;
}

bool dgm_lines_bracket(dgm_str *text, dgm_str *out)
{
    const char *open =
        text->len > 0 ? memchr(text->ptr, '[', text->len) : NULL;
    if (open == NULL) {
        return false;
    }
    uint32_t begin = (uint32_t)(open - text->ptr) + 1;
    dgm_str rest = {open + 1, text->len - begin};
    const char *close = rest.len > 0 ? memchr(rest.ptr, ']', rest.len) : NULL;
    if (close == NULL) {
        return false;
    }
    uint32_t len = (uint32_t)(close - rest.ptr);
    *out = dgm_str_trim((dgm_str){rest.ptr, len});
    *text = (dgm_str){close + 1, rest.len - len - 1};
    return true;
}

dgm_str dgm_lines_before(dgm_str text, const char *marks)
{
    uint32_t end = 0;
    while (end < text.len && !strchr(marks, text.ptr[end])) {
        end++;
    }
    return (dgm_str){text.ptr, end};
}
