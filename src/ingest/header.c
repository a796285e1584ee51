/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/header.h"

#include <string.h>

size_t dgm_header_end(const char *bytes, size_t len)
{
    size_t at = 0;
    while (at < len) {
        const char *stop = memchr(bytes + at, '\n', len - at);
        if (stop == NULL) {
            return 0;
        }
        size_t end = (size_t)(stop - bytes);
        if (end == at || (end == at + 1 && bytes[at] == '\r')) {
            return end + 1;
        }
        at = end + 1;
    }
    return 0;
}

static bool blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Where the line that begins at `at` ends: behind its line feed, or at the
 * end. */
static uint32_t line_end(dgm_str text, uint32_t at)
{
    const char *stop =
        at < text.len ? memchr(text.ptr + at, '\n', text.len - at) : NULL;
    return stop ? (uint32_t)(stop - text.ptr) + 1 : text.len;
}

bool dgm_header_line(dgm_str *rest, dgm_str *line)
{
    if (rest->len == 0) {
        return false;
    }
    uint32_t end = line_end(*rest, 0);
    bool empty = end == 1 || (end == 2 && rest->ptr[0] == '\r');
    while (!empty && end < rest->len && blank(rest->ptr[end])) {
        end = line_end(*rest, end);
    }
    uint32_t len = end;
    len -= len > 0 && rest->ptr[len - 1] == '\n';
    len -= len > 0 && rest->ptr[len - 1] == '\r';
    *line = (dgm_str){rest->ptr, len};
    *rest = (dgm_str){rest->ptr + end, rest->len - end};
    return true;
}

bool dgm_header_next(dgm_str *rest, dgm_str *name, dgm_str *value)
{
    dgm_str line;
    while (dgm_header_line(rest, &line)) {
        const char *colon = line.len ? memchr(line.ptr, ':', line.len) : NULL;
        if (colon) {
            uint32_t len = (uint32_t)(colon - line.ptr);
            *name = dgm_str_trim((dgm_str){line.ptr, len});
            *value = dgm_str_trim((dgm_str){colon + 1, line.len - len - 1});
            return true;
        }
    }
    return false;
}

bool dgm_header_is(dgm_str word, const char *terminated)
{
    return word.len == strlen(terminated) &&
           dgm_same_letters(word.ptr, terminated, word.len);
}

dgm_str dgm_header_first(dgm_str value)
{
    const char *stop = value.len ? memchr(value.ptr, ';', value.len) : NULL;
    uint32_t len = stop ? (uint32_t)(stop - value.ptr) : value.len;
    return dgm_str_trim((dgm_str){value.ptr, len});
}

/* Behind the value that begins at `at`: at its semicolon or the end.  A
 * semicolon within quotation marks does not count. */
static uint32_t value_end(dgm_str text, uint32_t at)
{
    bool quoted = false;
    for (; at < text.len && (quoted || text.ptr[at] != ';'); at++) {
        if (quoted && text.ptr[at] == '\\' && at + 1 < text.len) {
            at++;
        } else if (text.ptr[at] == '"') {
            quoted = !quoted;
        }
    }
    return at;
}

dgm_str dgm_header_parameter(dgm_str value, const char *name)
{
    for (uint32_t at = value_end(value, 0); at < value.len;) {
        uint32_t from = at + 1;
        at = value_end(value, from);
        dgm_str one = {value.ptr + from, at - from};
        const char *equals = one.len ? memchr(one.ptr, '=', one.len) : NULL;
        if (equals == NULL) {
            continue;
        }
        uint32_t len = (uint32_t)(equals - one.ptr);
        if (!dgm_header_is(dgm_str_trim((dgm_str){one.ptr, len}), name)) {
            continue;
        }
        dgm_str found = dgm_str_trim((dgm_str){equals + 1, one.len - len - 1});
        bool quoted = found.len >= 2 && found.ptr[0] == '"' &&
                      found.ptr[found.len - 1] == '"';
        return quoted ? (dgm_str){found.ptr + 1, found.len - 2} : found;
    }
    return (dgm_str){NULL, 0};
}
