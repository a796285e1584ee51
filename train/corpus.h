/* SPDX-License-Identifier: Apache-2.0 */
/* Treebanks in memory, with the classes that are learned from them. */
#ifndef DGM_TRAIN_CORPUS_H
#define DGM_TRAIN_CORPUS_H

#include "syntax/lift.h"
#include "syntax/model.h"

typedef struct gold_sentence {
    const dgm_doc *doc;
    dgm_range token;
    uint32_t count;
    uint32_t before; /* words of the sentences before it */
    dgm_word *word;  /* [count] */
    uint64_t *form;  /* [count] form_key */
    uint8_t *tag;    /* [count] gold class */
    uint32_t *head;  /* [count] local; count: the root */
    uint8_t *label;  /* [count] */
    bool added;      /* a copy made for robustness: not for lemmas */
    bool read;       /* its answers are the encoder's, not a person's */
} gold_sentence;

typedef struct tag_class {
    dgm_str xpos;
    uint32_t upos;
    uint32_t count;
} tag_class;

/* A word that was lifted, and the label it would like (projective.h). */
typedef struct lifted_word {
    dgm_str name;
    uint8_t *label;
} lifted_word;

typedef struct corpus {
    dgm_arena arena;
    dgm_lemmas *lemmas; /* NULL: none */
    DGM_VEC(dgm_doc *) doc;
    DGM_VEC(gold_sentence) sentence;
    DGM_VEC(tag_class) tag;
    DGM_VEC(dgm_str) label;
    DGM_VEC(lifted_word) lifted;
    uint32_t word_count;
    uint32_t plain;      /* sentences that are no copies */
    bool reading;        /* sentences of such are being added */
    uint32_t gold_docs;  /* documents before those that the encoder read */
    uint32_t gold_words; /* theirs, with copies; likewise first */
    uint32_t gold_sentences;
} corpus;

/* Reads a whole file; *bytes is malloc'd and the caller's. */
DGM_CHECKED dgm_err corpus_read_file(const char *path, char **bytes,
                                     size_t *len, dgm_error *err);

void corpus_init(corpus *self);
void corpus_free(corpus *self);

/* Adds the documents of a CoNLL-U file whose id begins with none of the
 * `skip` prefixes. */
DGM_CHECKED dgm_err corpus_read(corpus *self, const char *path,
                                const char *const *skip, uint32_t skip_count,
                                dgm_error *err);

/* What is read after this has the encoder's answers. */
void corpus_read_on(corpus *self);

/* Numbers tags and labels and prepares the sentences.  Call once, after all
 * files.  `copies` adds what news looks like: one sentence in eight in
 * capitals, one in sixteen without, one in eight without its final stop, one
 * in eight without its quotation marks. */
DGM_CHECKED dgm_err corpus_prepare(corpus *self, bool copies, dgm_error *err);

#endif
