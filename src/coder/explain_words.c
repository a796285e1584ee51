/* SPDX-License-Identifier: Apache-2.0 */
/* The small pieces of which an explanation is written. */
#include "coder/explain.h"

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
