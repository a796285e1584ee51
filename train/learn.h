/* Training of tagger, parser and lemmas on a corpus. */
#ifndef DGM_TRAIN_LEARN_H
#define DGM_TRAIN_LEARN_H

#include "corpus.h"
#include "perceptron.h"

/* A small generator (xorshift64*, Vigna 2016), so that a seed gives the same
 * model everywhere. */
static inline uint64_t learn_random(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * UINT64_C(0x2545F4914F6CDD1D);
}

/* Trains on the sentences whose number modulo `parts` is not `held` (parts 0:
 * on all).  Progress goes to standard error. */
DGM_CHECKED dgm_err learn_tagger(corpus *self, perceptron *model,
                                 uint32_t epochs, uint32_t parts,
                                 uint32_t held, uint64_t seed);

/* Sets guess[] of the sentences whose number modulo `parts` is
 * `held` by an averaged model. */
void learn_tag(corpus *self, const perceptron *model, uint32_t parts,
               uint32_t held);

/* Trains actions and labels on the tags that are set. */
DGM_CHECKED dgm_err learn_parser(corpus *self, perceptron *act,
                                 perceptron *label, uint32_t epochs,
                                 uint64_t seed);

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
