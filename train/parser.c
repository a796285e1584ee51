/* SPDX-License-Identifier: Apache-2.0 */
/* Opening a syntax model with what lies beside it. */
#include "parser.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* The path of a file in the model's folder; false when there is none. */
static bool beside(const char *model, const char *name, char path[4200])
{
    const char *slash = strrchr(model, '/');
    int folder = slash ? (int)(slash - model) + 1 : 0;
    int len = snprintf(path, 4200, "%.*s%s", folder, model, name);
    return len > 0 && len < 4200 && access(path, R_OK) == 0;
}

dgm_err parser_open(parser *self, const char *model, const char *lemmas,
                    dgm_error *err)
{
    char path[4200];
    *self = (parser){.syntax = NULL};
    DGM_TRY(dgm_syntax_open(&self->syntax, model, err));
    dgm_err code = DGM_ERR_OK;
    if (lemmas || beside(model, "lemmas.dgm", path)) {
        code = dgm_lemmas_open(&self->lemmas, lemmas ? lemmas : path, err);
    }
    if (code == DGM_ERR_OK && self->lemmas) {
        code = dgm_syntax_use_lemmas(self->syntax, self->lemmas);
    }
    if (code == DGM_ERR_OK && beside(model, "boundaries.dgm", path)) {
        code = dgm_boundaries_open(&self->boundaries, path, err);
    }
    if (code == DGM_ERR_OK && beside(model, "ends.dgm", path)) {
        code = dgm_ends_open(&self->ends, path, err);
        dgm_syntax_use_ends(self->syntax, self->ends);
    }
    if (code != DGM_ERR_OK) {
        parser_close(self);
    }
    return code;
}

dgm_err parser_use_encoder(parser *self, const char *share, dgm_error *err)
{
    char path[4200];
    (void)snprintf(path, sizeof path, "%s/encoder.dgm", share);
    if (access(path, R_OK) != 0) {
        return DGM_ERR_OK;
    }
    DGM_TRY(dgm_encoder_open(&self->encoder, path, err));
    return dgm_syntax_use_encoder(self->syntax, self->encoder, err);
}

void parser_close(parser *self)
{
    dgm_syntax_close(self->syntax);
    dgm_encoder_close(self->encoder);
    dgm_lemmas_close(self->lemmas);
    dgm_boundaries_close(self->boundaries);
    dgm_ends_close(self->ends);
    *self = (parser){.syntax = NULL};
}
