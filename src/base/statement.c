/* SPDX-License-Identifier: Apache-2.0 */
#include "base/statement.h"

#include <string.h>

void dgm_statements_begin(dgm_statements *self, dgm_str text)
{
    *self = (dgm_statements){.text = text};
    if (dgm_str_starts(text, "\xEF\xBB\xBF")) {
        self->at = 3;
    }
}

/* Without comment, blanks at the end and a carriage return. */
static dgm_str strip(dgm_str line)
{
    for (uint32_t i = 0; i < line.len; i++) {
        if (line.ptr[i] == '#' && (i == 0 || dgm_is_blank(line.ptr[i - 1]))) {
            line.len = i;
        }
    }
    while (line.len > 0 && (dgm_is_blank(line.ptr[line.len - 1]) ||
                            line.ptr[line.len - 1] == '\r')) {
        line.len--;
    }
    return line;
}

bool dgm_statements_next(dgm_statements *self)
{
    while (self->at < self->text.len) {
        const char *begin = self->text.ptr + self->at;
        const char *end = memchr(begin, '\n', self->text.len - self->at);
        uint32_t len =
            end ? (uint32_t)(end - begin) : self->text.len - self->at;
        dgm_str line = {begin, len};
        self->line++;
        self->at += len + (end ? 1 : 0);
        self->licensed |= dgm_str_starts(line, "# SPDX-License-Identifier:");
        line = strip(line);
        if (line.len > 0) {
            self->is_property = dgm_is_blank(line.ptr[0]);
            self->whole = line;
            self->word = dgm_take_word(&line);
            self->rest = dgm_str_trim(line);
            return true;
        }
    }
    return false;
}

dgm_str dgm_take_word(dgm_str *rest)
{
    uint32_t begin = 0;
    if (rest->len == 0) {
        return *rest; /* absent text has no address to count from */
    }
    while (begin < rest->len && dgm_is_blank(rest->ptr[begin])) {
        begin++;
    }
    uint32_t end = begin;
    while (end < rest->len && !dgm_is_blank(rest->ptr[end])) {
        end++;
    }
    dgm_str word = {rest->ptr + begin, end - begin};
    *rest = (dgm_str){rest->ptr + end, rest->len - end};
    return word;
}

dgm_str dgm_last_word(dgm_str rest)
{
    rest = dgm_str_trim(rest);
    uint32_t begin = rest.len;
    if (rest.len == 0) {
        return rest;
    }
    while (begin > 0 && !dgm_is_blank(rest.ptr[begin - 1])) {
        begin--;
    }
    return (dgm_str){rest.ptr + begin, rest.len - begin};
}

void dgm_drop_last(dgm_str *rest)
{
    dgm_str word = dgm_last_word(*rest);
    if (word.len > 0) {
        rest->len = (uint32_t)(word.ptr - rest->ptr);
        *rest = dgm_str_trim(*rest);
    }
}

bool dgm_take_item(dgm_str *rest, char mark, dgm_str *item)
{
    if (rest->ptr == NULL) {
        return false;
    }
    const char *end = memchr(rest->ptr, mark, rest->len);
    uint32_t len = end ? (uint32_t)(end - rest->ptr) : rest->len;
    *item = dgm_str_trim((dgm_str){rest->ptr, len});
    *rest = end ? (dgm_str){end + 1, rest->len - len - 1} : (dgm_str){NULL, 0};
    return true;
}

const char *dgm_str_find(dgm_str text, const char *what)
{
    size_t len = strlen(what);
    for (uint32_t i = 0; i + len <= text.len; i++) {
        if (memcmp(text.ptr + i, what, len) == 0) {
            return text.ptr + i;
        }
    }
    return NULL;
}
