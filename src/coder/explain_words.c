/* SPDX-License-Identifier: Apache-2.0 */
/* The small pieces of which an explanation is written. */
#include "coder/explain.h"

#include "base/number.h"

#include <stdio.h>

/* Where labels and what they are about begin. */
#define LABEL 2
#define TOLD  13
/* Longer pieces of the text are cut. */
#define QUOTE_MAX 60

void dgm_tell_label(dgm_explainer *self, const char *label)
{
    dgm_painter *paint = &self->paint;
    if (paint->column > 0) {
        dgm_paint_end_line(paint);
    }
    paint->indent = TOLD;
    dgm_paint_go_to(paint, LABEL);
    paint->pending = LABEL;
    dgm_paint_colour(paint, DGM_PAINT_DIM);
    dgm_paint_put(paint, label);
    dgm_paint_colour(paint, DGM_PAINT_PLAIN);
    dgm_paint_go_to(paint, TOLD);
}

void dgm_tell_share(dgm_explainer *self, const char *word, float share)
{
    char text[96];
    int rounded = (int)(share * 100 + 0.5F);
    if (rounded > 0) {
        (void)snprintf(text, sizeof text, "%s %d%%", word, rounded);
    } else {
        (void)snprintf(text, sizeof text, "%s <1%%", word);
    }
    if (self->paint.pending == 0) {
        dgm_paint_mark(&self->paint, ",");
        dgm_paint_blank(&self->paint);
    }
    dgm_paint_put(&self->paint, text);
}

void dgm_tell_quote(dgm_explainer *self, dgm_span span)
{
    dgm_paint_mark(&self->paint, "\"");
    dgm_paint_text(&self->paint, dgm_span_str(self->doc, span), QUOTE_MAX);
    dgm_paint_mark(&self->paint, "\"");
}

void dgm_tell_number(dgm_explainer *self, const dgm_casualty *casualty)
{
    double low = casualty->low;
    double high = casualty->high;
    dgm_buf text;
    dgm_buf_init(&text, 256);
    dgm_buf_text(&text, casualty->about ? "about "
                        : low < 0       ? "at most "
                        : high < 0      ? "at least "
                                        : "");
    dgm_buf_decimal(&text, low < 0 ? high : low, 0);
    if (low >= 0 && high > low) {
        dgm_buf_text(&text, " to ");
        dgm_buf_decimal(&text, high, 0);
    }
    dgm_paint_text(&self->paint, (dgm_str){text.ptr, (uint32_t)text.len},
                   DGM_PAINT_NAME);
    dgm_buf_inherit(self->paint.out, &text);
    dgm_buf_release(&text);
}
