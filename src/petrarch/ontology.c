/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The internal ontology (PICO): "CAMEO:0xHHHH" or "CAMEO:0xHHHH-0xFFFF", by
 * which a verb and the verb that it governs are added up and a denied one is
 * found among the refusals.
 */
#include "petrarch/lines.h"
#include "petrarch/readers.h"

#include <string.h>

static bool read_hex(dgm_str text, int32_t *out)
{
    if (text.len < 3 || text.len > 9 || memcmp(text.ptr, "0x", 2) != 0) {
        return false;
    }
    *out = 0;
    for (uint32_t i = 2; i < text.len; i++) {
        char c = text.ptr[i];
        int digit = c >= '0' && c <= '9'   ? c - '0'
                    : c >= 'a' && c <= 'f' ? c - 'a' + 10
                    : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                           : -1;
        if (digit < 0) {
            return false;
        }
        *out = *out * 16 + digit;
    }
    return true;
}

dgm_err dgm_petr_read_ontology(dgm_petrarch *self, const char *file,
                               dgm_str bytes)
{
    dgm_lines lines = {.rest = bytes};
    dgm_str line;
    while (dgm_lines_next(&lines, &line)) {
        line = dgm_str_trim(line);
        if (line.len == 0) {
            continue;
        }
        dgm_petr_meaning meaning = {.code = dgm_lines_before(line, ":")};
        uint32_t skip = meaning.code.len + (meaning.code.len < line.len);
        dgm_str rest = {line.ptr + skip, line.len - skip};
        dgm_str value = dgm_lines_before(rest, "-");
        if (!read_hex(dgm_str_trim(value), &meaning.value)) {
            dgm_petr_unread(self, file, lines.number);
            continue;
        }
        meaning.value -= value.len < rest.len ? DGM_PETR_DENIED : 0;
        meaning.code = dgm_str_trim(meaning.code);
        DGM_TRY(dgm_vec_push(&self->arena, &self->meaning, &meaning));
    }
    return DGM_ERR_OK;
}
