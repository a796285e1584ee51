/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/head.h"

#include <string.h>

static bool is_field(dgm_str line, const char *name)
{
    size_t len = strlen(name);
    return line.len > len && line.ptr[len] == ':' &&
           dgm_same_letters(line.ptr, name, len);
}

static dgm_str without_end(dgm_str line)
{
    while (line.len > 0 && (line.ptr[line.len - 1] == '\r' ||
                            line.ptr[line.len - 1] == '\n')) {
        line.len--;
    }
    return line;
}

static void settle_line(dgm_str line, dgm_buf *out)
{
    line = without_end(line);
    if (line.len == 0 || is_field(line, "Content-Length")) {
        return;
    }
    if (is_field(line, "Transfer-Encoding")) {
        dgm_buf_text(out, "X-Crawl-");
    }
    dgm_buf_str(out, line);
    dgm_buf_text(out, "\r\n");
}

void dgm_head_settle(dgm_str head, size_t body, dgm_buf *out)
{
    uint32_t begin = 0;
    for (uint32_t i = 0; i < head.len; i++) {
        if (head.ptr[i] == '\n' || i + 1 == head.len) {
            settle_line((dgm_str){head.ptr + begin, i + 1 - begin}, out);
            begin = i + 1;
        }
    }
    dgm_buf_text(out, "Content-Length: ");
    dgm_buf_unsigned(out, body);
    dgm_buf_text(out, "\r\n\r\n");
}
