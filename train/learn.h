/* SPDX-License-Identifier: Apache-2.0 */
/* Training of the network and of the lemmas on a corpus. */
#ifndef DGM_TRAIN_LEARN_H
#define DGM_TRAIN_LEARN_H

#include "teach.h"

typedef struct learn_options {
    uint32_t epochs;
    float rate; /* of Adam at the start; falls to zero in a straight line */
    uint64_t seed;
    float share;      /* of a lesson that is the teachers' opinion */
    const char *name; /* what progress is reported of */
} learn_options;

/* Trains a fresh network; `teach` may be NULL.  Progress goes to standard
 * error. */
DGM_CHECKED dgm_err learn_network(const corpus *treebank, network *out,
                                  const learn_options *options,
                                  const teachers *teach);

/* What dgm_model_lemma tables hold, ready to be written. */
typedef struct lemma_tables {
    dgm_buf strings;
    dgm_model_lemma *lemma; /* [lemma_count], a power of two */
    dgm_model_lemma *rule;
    uint32_t lemma_count;
    uint32_t rule_count;
    dgm_model_tag *tag; /* [corpus tag count] */
    dgm_model_text *label;
} lemma_tables;

DGM_CHECKED dgm_err learn_lemmas(const corpus *self, lemma_tables *out);
void lemma_tables_free(lemma_tables *self);

#endif
