/* SPDX-License-Identifier: Apache-2.0 */
/* Changed copies of the text of a treebank. */
#include "copies.h"

#include "random.h"

#include <stdlib.h>

static bool ends_sentence(const dgm_doc *gold, uint32_t sentence, uint32_t at)
{
    return sentence > 0 && gold->sentence.at[sentence - 1].span.end == at + 1;
}

/* Writes a space or line break; `next` is where the text goes on. */
static void copy_space(text_copy *out, const dgm_doc *gold, uint32_t at,
                       unsigned change, uint64_t *seed)
{
    dgm_str text = gold->text;
    uint32_t end = at + 1;
    if (text.ptr[at] == '\n') {
        if (!(change & COPY_TIGHT) || out->line != out->text.len) {
            dgm_buf_char(&out->text, '\n');
        }
        out->line = out->text.len;
        out->open = false;
        return;
    }
    while (end < text.len && text.ptr[end] != ' ' && text.ptr[end] != '\n') {
        end++;
    }
    size_t width = out->width;
    if ((change & COPY_RAGGED) && train_random(seed) % 40 == 0) {
        width /= 2;
    }
    bool full = out->text.len - out->line + (end - at) > width;
    dgm_buf_char(&out->text, (change & COPY_WRAPPED) && full ? '\n' : ' ');
    out->line = (change & COPY_WRAPPED) && full ? out->text.len : out->line;
}

static void copy_mark(text_copy *out, char c, unsigned change)
{
    if (c == '"') {
        out->open = !out->open;
        if (change & COPY_CURLY) {
            dgm_buf_text(&out->text,
                         out->open ? "\xE2\x80\x9C" : "\xE2\x80\x9D");
        } else if (!(change & COPY_UNQUOTED)) {
            dgm_buf_char(&out->text, c);
        }
    } else if (c == '\'' && (change & COPY_CURLY)) {
        dgm_buf_text(&out->text, "\xE2\x80\x99");
    } else if (c >= 'a' && c <= 'z' && (change & COPY_CAPITALS)) {
        dgm_buf_char(&out->text, (char)(c - 32));
    } else if (c >= 'A' && c <= 'Z' && (change & COPY_LOWER)) {
        dgm_buf_char(&out->text, (char)(c + 32));
    } else {
        dgm_buf_char(&out->text, c);
    }
}

dgm_err text_copy_make(text_copy *out, const dgm_doc *gold, unsigned change,
                       uint64_t *seed)
{
    dgm_buf_clear(&out->text);
    if (gold->sentence.count > out->room) {
        out->room = gold->sentence.count * 2;
        free(out->begin);
        out->begin = calloc(out->room, sizeof *out->begin);
        if (out->begin == NULL) {
            out->room = 0;
            return DGM_ERR_MEMORY;
        }
    }
    out->count = 0;
    out->line = 0;
    out->open = false;
    out->width = 56 + (uint32_t)(train_random(seed) % 40);
    for (uint32_t at = 0; at < gold->text.len; at++) {
        char c = gold->text.ptr[at];
        if (out->count < gold->sentence.count &&
            gold->sentence.at[out->count].span.begin == at) {
            out->begin[out->count++] = (uint32_t)out->text.len;
        }
        if (c == ' ' || c == '\n') {
            copy_space(out, gold, at, change, seed);
        } else if (c != '.' || !(change & COPY_STOPLESS) ||
                   !ends_sentence(gold, out->count, at)) {
            copy_mark(out, c, change);
        }
    }
    return out->text.failed ? DGM_ERR_MEMORY : DGM_ERR_OK;
}

void text_copy_free(text_copy *self)
{
    dgm_buf_release(&self->text);
    free(self->begin);
}
