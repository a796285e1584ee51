/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The syntax model as it lies in its file (base/mapped.h), for the reader and
 * the trainer.
 *
 *   magic "DGMSYNX\0", version 3; sections
 *   "strings"   bytes, everything textual
 *   "tags"      dgm_model_tag[n], class number -> tag
 *   "labels"    dgm_model_text[n], relation labels
 *   "vocab"     dgm_model_form[m], open addressing, m a power of two, key 0:
 *               empty; form -> row of "forms", what is listed of it
 *   "forms"     i8[rows][DGM_NET_EMBED], row 0: an unknown form
 *   "affixes"   i8[DGM_NET_AFFIX_ROWS][DGM_NET_EMBED]
 *   "net"       f32[dgm_net_size(tags, labels)], see syntax/net.h
 *   "numbers"   one dgm_model_numbers
 *   "lemmas"    dgm_model_lemma[m], open addressing as "vocab"
 *   "rules"     dgm_model_lemma[m], the same for suffixes
 */
#ifndef DGM_SYNTAX_MODEL_H
#define DGM_SYNTAX_MODEL_H

#include "base/mapped.h"
#include "syntax/casing.h"
#include "syntax/net.h"

#define DGM_SYNTAX_MAGIC      "DGMSYNX"
#define DGM_SYNTAX_VERSION    3
#define DGM_TAGS_MAX          112
#define DGM_LABELS_MAX        96
#define DGM_SUFFIX_MAX        8
#define DGM_CALIBRATION_STEPS 20

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

typedef struct dgm_model_form {
    uint64_t key; /* form_key; 0: empty */
    uint32_t row;
    uint32_t listed; /* dgm_word_listed in training */
} dgm_model_form;

typedef struct dgm_model_numbers {
    float form_scale; /* of one step of the bytes in "forms" */
    float affix_scale;
    uint32_t words; /* in the list that it was trained with; 0: none */
    /* Share of right heads where the network's own probability lies in
     * [i/20, (i+1)/20). */
    float calibration[DGM_CALIBRATION_STEPS];
} dgm_model_numbers;

/* In "lemmas": key of (form, tag) -> its lemma and features, and for names
 * dgm_cased_key.  In "rules": key
 * of (suffix, tag) -> bytes to cut from the form, what to append. */
typedef struct dgm_model_lemma {
    uint64_t key;
    dgm_model_text lemma;
    dgm_model_text feats;
    uint32_t cut;
    uint32_t count; /* of the words that showed it; of a rule: of forms */
} dgm_model_lemma;

static inline uint64_t dgm_lemma_key(uint64_t form_key, uint32_t tag)
{
    uint64_t key =
        (form_key ^ ((uint64_t)tag + 1)) * UINT64_C(0x9E3779B97F4A7C15);
    key ^= key >> 31;
    return key ? key : 1;
}

/* Names in small letters or in capitals have entries of their own beside
 * those of all that are the same but for the case: "al" and "Al", "LA" and
 * "La". */
static inline uint64_t dgm_cased_key(uint64_t form_key, uint32_t tag,
                                     enum dgm_casing casing)
{
    return dgm_lemma_key(form_key + (uint64_t)casing, tag);
}

static inline bool dgm_names_something(uint32_t upos, dgm_str xpos)
{
    return upos == DGM_UPOS_PROPN || dgm_str_starts(xpos, "NNP");
}

#endif
