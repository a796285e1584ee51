/* SPDX-License-Identifier: Apache-2.0 */
#include "store/cells.h"

#include "base/number.h"

#include <string.h>

void dgm_cell(dgm_cells *self, dgm_str value)
{
    if (self->begun) {
        dgm_buf_char(self->out, self->comma ? ',' : '\t');
    }
    self->begun = true;
    if (value.len == 0) {
        value = dgm_str_from(self->missing);
    }
    bool quoted = self->comma && value.len > 0 &&
                  (memchr(value.ptr, ',', value.len) ||
                   memchr(value.ptr, '"', value.len));
    if (quoted) {
        dgm_buf_char(self->out, '"');
    }
    for (uint32_t i = 0; i < value.len; i++) {
        char c = value.ptr[i];
        if (c == '"' && quoted) {
            dgm_buf_char(self->out, '"');
        }
        dgm_buf_char(self->out, (unsigned char)c < 0x20 ? ' ' : c);
    }
    if (quoted) {
        dgm_buf_char(self->out, '"');
    }
}

void dgm_cell_text(dgm_cells *self, const char *value)
{
    dgm_cell(self, dgm_str_from(value));
}

void dgm_cell_number(dgm_cells *self, double value, uint32_t decimals)
{
    char text[DGM_NUMBER_SIZE];
    size_t len = dgm_number_write(text, value, decimals);
    dgm_cell(self, (dgm_str){text, (uint32_t)len});
}

void dgm_cells_empty(dgm_cells *self, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        dgm_cell_text(self, "");
    }
}

void dgm_cells_end(dgm_cells *self)
{
    dgm_buf_text(self->out, self->comma ? "\r\n" : "\n");
    self->begun = false;
}

void dgm_cells_head(dgm_cells *self, const char *const *name, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        dgm_cell_text(self, name[i]);
    }
    dgm_cells_end(self);
}
