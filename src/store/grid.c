/* SPDX-License-Identifier: Apache-2.0 */
#include "store/grid.h"

#include "store/grid_table.h"
#include "store/render.h"

/* A row is at most so long. */
#define OUT_MAX ((size_t)1 << 30)
/* A table looks at so many rows, or so many bytes of them, before it decides
 * how wide its columns are. */
#define HELD_ROWS  1000
#define HELD_BYTES ((size_t)1 << 22)

static dgm_err hand_on(dgm_grid *self)
{
    dgm_err code = self->out.failed;
    if (code == DGM_ERR_OK && self->out.len > 0 && !self->stopped) {
        self->stopped =
            self->write(self->context, self->out.ptr, self->out.len) != 0;
    }
    dgm_buf_clear(&self->out);
    return code;
}

/* A spreadsheet would compute a text that begins like a formula. */
static bool is_formula(const dgm_grid_cell *cell)
{
    char c = cell->text.len > 0 ? cell->text.ptr[0] : 'x';
    return cell->kind == DGM_CELL_TEXT && (c == '=' || c == '+' || c == '-' ||
                                           c == '@' || c == '\t' || c == '\r');
}

static bool is_special(char c)
{
    return c == ',' || c == '"' || c == '\r' || c == '\n';
}

static void put_field(dgm_buf *out, const dgm_grid_cell *cell)
{
    dgm_str text = cell->text;
    bool formula = is_formula(cell);
    bool quoted = formula;
    for (uint32_t i = 0; i < text.len && !quoted; i++) {
        quoted = is_special(text.ptr[i]);
    }
    if (!quoted) {
        dgm_buf_str(out, text);
        return;
    }
    dgm_buf_text(out, formula ? "\"'" : "\"");
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '"') {
            dgm_buf_char(out, '"');
        }
        dgm_buf_char(out, text.ptr[i]);
    }
    dgm_buf_char(out, '"');
}

static void put_tab_field(dgm_buf *out, const dgm_grid_cell *cell)
{
    for (uint32_t i = 0; i < cell->text.len; i++) {
        char c = cell->text.ptr[i];
        dgm_buf_char(out, c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
    }
}

static void put_line(dgm_grid *self, const dgm_grid_cell *cell)
{
    bool comma = self->format == DGM_FORMAT_CSV;
    for (uint32_t i = 0; i < self->columns; i++) {
        if (i > 0) {
            dgm_buf_char(&self->out, comma ? ',' : '\t');
        }
        if (cell[i].kind != DGM_CELL_NULL) {
            (comma ? put_field : put_tab_field)(&self->out, &cell[i]);
        }
    }
    dgm_buf_text(&self->out, comma ? "\r\n" : "\n");
}

static void put_object(dgm_grid *self, const dgm_grid_cell *cell)
{
    for (uint32_t i = 0; i < self->columns; i++) {
        dgm_buf_char(&self->out, i > 0 ? ',' : '{');
        dgm_json_repaired(&self->out, self->name[i]);
        dgm_buf_char(&self->out, ':');
        if (cell[i].kind == DGM_CELL_NULL) {
            dgm_buf_text(&self->out, "null");
        } else if (cell[i].kind == DGM_CELL_NUMBER) {
            dgm_buf_str(&self->out, cell[i].text);
        } else {
            dgm_json_repaired(&self->out, cell[i].text);
        }
    }
    dgm_buf_text(&self->out, "}\n");
}

/* Keeps a row for the table. */
static dgm_err hold(dgm_grid *self, const dgm_grid_cell *cell)
{
    if (self->row == NULL) {
        self->row = dgm_arena_array(
            &self->held, (size_t)HELD_ROWS * self->columns, sizeof *self->row);
    }
    for (uint32_t i = 0; self->row && i < self->columns; i++) {
        dgm_grid_cell *kept =
            &self->row[(size_t)self->rows * self->columns + i];
        *kept = cell[i];
        kept->text = dgm_str_copy(&self->held, cell[i].text);
    }
    self->rows++;
    DGM_TRY(dgm_arena_error(&self->held));
    return self->rows < HELD_ROWS && self->held.used < HELD_BYTES
               ? DGM_ERR_OK
               : dgm_grid_table_settle(self);
}

dgm_err dgm_grid_begin(dgm_grid *self, const dgm_str *name, uint32_t columns)
{
    self->columns = columns;
    self->name = name;
    dgm_buf_init(&self->out, OUT_MAX);
    dgm_arena_init(&self->held, 0);
    if (self->format != DGM_FORMAT_CSV && self->format != DGM_FORMAT_TSV) {
        return DGM_ERR_OK;
    }
    for (uint32_t i = 0; i < columns; i++) {
        dgm_grid_cell head = {DGM_CELL_NUMBER, name[i]};
        if (i > 0) {
            dgm_buf_char(&self->out,
                         self->format == DGM_FORMAT_CSV ? ',' : '\t');
        }
        (self->format == DGM_FORMAT_CSV ? put_field
                                        : put_tab_field)(&self->out, &head);
    }
    dgm_buf_text(&self->out, self->format == DGM_FORMAT_CSV ? "\r\n" : "\n");
    return hand_on(self);
}

dgm_err dgm_grid_row(dgm_grid *self, const dgm_grid_cell *cell)
{
    if (self->format == DGM_FORMAT_JSONL) {
        put_object(self, cell);
    } else if (self->format != DGM_FORMAT_TABLE) {
        put_line(self, cell);
    } else if (self->widths) {
        dgm_grid_table_row(self, cell);
    } else {
        DGM_TRY(hold(self, cell));
    }
    return hand_on(self);
}

dgm_err dgm_grid_end(dgm_grid *self)
{
    dgm_err code = DGM_ERR_OK;
    if (self->format == DGM_FORMAT_TABLE && self->widths == NULL &&
        self->rows > 0) {
        code = dgm_grid_table_settle(self);
    }
    code = code == DGM_ERR_OK ? hand_on(self) : code;
    dgm_buf_release(&self->out);
    dgm_arena_release(&self->held);
    return code;
}
