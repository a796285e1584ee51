/* Treebanks in memory, with the classes that are learned from them. */
#ifndef DGM_TRAIN_CORPUS_H
#define DGM_TRAIN_CORPUS_H

#include "syntax/model.h"

typedef struct gold_sentence {
    const dgm_doc *doc;
    dgm_range token;
    uint32_t count;
    dgm_word *word; /* [count] */
    uint64_t *form; /* [count] form_key */
    uint8_t *tag;   /* [count] gold class */
    uint32_t *head; /* [count] local; count: the root */
    uint8_t *label; /* [count] */
    bool added;     /* a copy made for robustness: not for lemmas */
} gold_sentence;

typedef struct tag_class {
    dgm_str xpos;
    uint32_t upos;
    uint32_t count;
} tag_class;

typedef struct corpus {
    dgm_arena arena;
    DGM_VEC(dgm_doc *) doc;
    DGM_VEC(gold_sentence) sentence;
    DGM_VEC(tag_class) tag;
    DGM_VEC(dgm_str) label;
    uint32_t word_count;
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

/* Numbers tags and labels and prepares the sentences.  Call once, after all
 * files.  Adds copies in capitals of one sentence in `capitals` (0: none) and
 * copies without the final stop of one in `stopless`. */
DGM_CHECKED dgm_err corpus_prepare(corpus *self, uint32_t capitals,
                                   uint32_t stopless, dgm_error *err);

#endif
