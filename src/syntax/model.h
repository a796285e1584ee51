/*
 * The syntax model as it lies in its file (base/mapped.h), for the reader and
 * the trainer.
 *
 *   magic "DGMSYNX\0", version 1; sections
 *   "strings"   bytes, everything textual
 *   "tags"      dgm_model_tag[n], class number -> tag
 *   "labels"    dgm_model_text[n], relation labels
 *   "tagw"      i8[rows][tag_stride]
 *   "actw"      i8[rows][4]
 *   "labelw"    i8[rows][label_stride]
 *   "lemmas"    dgm_model_lemma[m], open addressing, m a power of two,
 *               key 0: empty
 *   "rules"     dgm_model_lemma[m], the same for suffixes
 *
 * Strides are the class counts rounded up to 16.  Rows are powers of two.
 */
#ifndef DGM_SYNTAX_MODEL_H
#define DGM_SYNTAX_MODEL_H

#include "base/mapped.h"
#include "syntax/features.h"

#define DGM_SYNTAX_MAGIC "DGMSYNX"
#define DGM_SYNTAX_VERSION 1
#define DGM_TAGS_MAX 112
#define DGM_LABELS_MAX 96
#define DGM_SUFFIX_MAX 8

/* A slice of "strings". */
typedef struct dgm_model_text {
    uint32_t offset;
    uint32_t len;
} dgm_model_text;

typedef struct dgm_model_tag {
    dgm_model_text xpos;
    dgm_model_text feats; /* the usual ones */
    uint32_t upos;
    uint32_t unused;
} dgm_model_tag;

/* In "lemmas": key of (form, tag) -> its lemma and features.  In "rules": key
 * of (suffix, tag) -> bytes to cut from the form, what to append. */
typedef struct dgm_model_lemma {
    uint64_t key;
    dgm_model_text lemma;
    dgm_model_text feats;
    uint32_t cut;
    uint32_t unused;
} dgm_model_lemma;

static inline uint64_t dgm_lemma_key(uint64_t form_key, uint32_t tag)
{
    uint64_t key = (form_key ^ ((uint64_t)tag + 1)) *
                   UINT64_C(0x9E3779B97F4A7C15);
    key ^= key >> 31;
    return key ? key : 1;
}

static inline uint32_t dgm_stride(uint32_t classes)
{
    return (classes + 15) / 16 * 16;
}

#endif
