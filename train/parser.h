/* SPDX-License-Identifier: Apache-2.0 */
/* A syntax model with what lies beside it, as the program uses them. */
#ifndef DGM_TRAIN_PARSER_H
#define DGM_TRAIN_PARSER_H

#include "encoder/encoder.h"
#include "syntax/syntax.h"
#include "text/boundary.h"

typedef struct parser {
    dgm_syntax *syntax;
    dgm_lemmas *lemmas;         /* NULL: there is no lemmas.dgm */
    dgm_boundaries *boundaries; /* NULL: there is no boundaries.dgm */
    dgm_ends *ends;             /* NULL: there is no ends.dgm */
    dgm_encoder *encoder;       /* NULL: the small network reads */
} parser;

/* Opens the model, and lemmas.dgm, boundaries.dgm and ends.dgm when they lie
 * in the same folder; `lemmas`, if not NULL, is the path of the former. */
DGM_CHECKED dgm_err parser_open(parser *self, const char *model,
                                const char *lemmas, dgm_error *err);
/* Lets the encoder of a folder read, where it has one. */
DGM_CHECKED dgm_err parser_use_encoder(parser *self, const char *share,
                                       dgm_error *err);
void parser_close(parser *self);

#endif
