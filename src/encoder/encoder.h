/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The accurate reader: a pretrained encoder (MiniLM, Wang et al. 2020, of the
 * shape of BERT, Devlin et al. 2019), taught to read for the coder.
 *
 *   words -> pieces of a vocabulary, in a window of whole sentences with the
 *   end of the sentence before -> six layers of attention -> a vector a word
 *   -> heads: tags, names, trees (Dozat and Manning 2017), events
 *
 * Products are of bytes with exact sums, everything else is computed in one
 * order, so that every machine reads the same.
 *
 * An encoder is immutable and may be shared by threads.
 */
#ifndef DGM_ENCODER_ENCODER_H
#define DGM_ENCODER_ENCODER_H

#include "record/record.h"

typedef struct dgm_encoder dgm_encoder;

/* Maps and checks a model. */
DGM_CHECKED dgm_err dgm_encoder_open(dgm_encoder **out, const char *path,
                                     dgm_error *err);
/* The same over bytes in memory (64-byte aligned, outliving the encoder);
 * `name` is for messages. */
DGM_CHECKED dgm_err dgm_encoder_wrap(dgm_encoder **out, const void *bytes,
                                     size_t len, const char *name,
                                     dgm_error *err);
void dgm_encoder_close(dgm_encoder *self);

/* How many classes each question has. */
typedef struct dgm_encoder_classes {
    uint32_t tags;
    uint32_t relations;
    uint32_t names;  /* labels of src/entity/model.h */
    uint32_t events; /* dgm_event_type */
    /* What tags and relations are, in their order: lines "tag UPOS XPOS" and
     * "label RELATION". */
    dgm_str text;
} dgm_encoder_classes;

dgm_encoder_classes dgm_encoder_describe(const dgm_encoder *self);
/* The checksum of its file. */
uint64_t dgm_encoder_fingerprint(const dgm_encoder *self);

/* --------------------------------------------------------------- reading */

/* Sentences of more words are refused (DGM_ERR_LIMIT); dgm_text_segment makes
 * none. */
#define DGM_ENCODER_WORDS 416
/* The most words of a reading. */
#define DGM_ENCODER_READING (DGM_ENCODER_WORDS + 112)

/* Memory for reading documents, one after another. */
typedef struct dgm_encoder_work dgm_encoder_work;

/* Memory comes from the arena: about 4 MB, and 2 kB a word of a sentence
 * at most. */
DGM_CHECKED dgm_err dgm_encoder_work_init(dgm_encoder_work **out,
                                          const dgm_encoder *self,
                                          dgm_arena *arena);

/* Some sentences of a document as the encoder sees them; what points lies in
 * the work and holds until the next reading. */
typedef struct dgm_reading {
    uint32_t sentence;   /* the first */
    uint32_t last;       /* behind the last */
    dgm_range token;     /* theirs */
    uint32_t width;      /* numbers a word */
    const float *vector; /* [tokens][width] */
} dgm_reading;

/* Reads sentence `sentence` of a segmented document and as many behind it as
 * go into one window.  A sentence that is longer than a window is read in
 * windows that overlap. */
DGM_CHECKED dgm_err dgm_encoder_read(const dgm_encoder *self,
                                     const dgm_doc *doc, uint32_t sentence,
                                     dgm_encoder_work *work, dgm_reading *out);

/* The log odds that a sentence begins with `token` of the reading, which is
 * not its first, by what stands around it. */
float dgm_encoder_begins(const dgm_encoder *self, const dgm_encoder_work *work,
                         uint32_t token);

/* The words of the reading are other sentences of the document than those that
 * were read: `sentence` to `last`. */
void dgm_encoder_divide(const dgm_encoder *self, const dgm_doc *doc,
                        uint32_t last, dgm_encoder_work *work);

/* ------------------------------------------------- questions to a reading */

/* Scores, before softmax, of all tokens of the reading: [tokens][tags],
 * [tokens][names], [tokens][events]. */
void dgm_encoder_tags(const dgm_encoder *self, dgm_encoder_work *work,
                      float *out);
void dgm_encoder_names(const dgm_encoder *self, dgm_encoder_work *work,
                       float *out);
void dgm_encoder_triggers(const dgm_encoder *self, dgm_encoder_work *work,
                          float *out);

typedef struct dgm_encoder_arc {
    uint32_t head; /* counted from the first word of the sentence; the number
                    * of its words: the root */
    uint32_t relation;
    float probability; /* that the head is right */
} dgm_encoder_arc;

/* Another reader's tree of a sentence: heads and relations as below, what each
 * head adds to the score of that arc, and what a relation adds to its own. */
typedef struct dgm_encoder_advice {
    const uint32_t *head;
    const uint8_t *relation;
    const float *weight;
    float relation_weight;
} dgm_encoder_advice;

/* The best tree of a sentence of the reading, with one root, which alone has
 * the relation "root": [its tokens].  `advice` may be NULL. */
void dgm_encoder_tree(const dgm_encoder *self, dgm_encoder_work *work,
                      const dgm_doc *doc, uint32_t sentence,
                      const dgm_encoder_advice *advice, dgm_encoder_arc *out);

/* If `token` of the reading headed an event of a type: the scores of its
 * stance, and those of the part of each token of its sentence, [tokens of the
 * sentence][DGM_OPINION_PARTS]. */
void dgm_encoder_stance(const dgm_encoder *self, dgm_encoder_work *work,
                        uint32_t token, uint32_t type,
                        float out[DGM_OPINION_STANCES]);
void dgm_encoder_parties(const dgm_encoder *self, dgm_encoder_work *work,
                         const dgm_doc *doc, uint32_t token, uint32_t type,
                         float *out);

/* How sure a reader may be of each token, -3 to 3: [tokens].  Most of it is by
 * docs/coding.md, section 9, some of it in the manner of It Happened. */
#define DGM_ENCODER_VALUES 2
void dgm_encoder_values(const dgm_encoder *self, dgm_encoder_work *work,
                        float *out);

#define DGM_ENCODER_CUES        3 /* outside, begins a cue, goes on with one */
#define DGM_ENCODER_CLAIM_PARTS 3 /* none, source, content */

/* Scores of all tokens of the reading: [tokens][DGM_ENCODER_CUES]; and, were
 * some of them a cue, of their parts in its claim: [tokens]
 * [DGM_ENCODER_CLAIM_PARTS]. */
void dgm_encoder_cues(const dgm_encoder *self, dgm_encoder_work *work,
                      float *out);
void dgm_encoder_claim(const dgm_encoder *self, dgm_encoder_work *work,
                       const dgm_doc *doc, dgm_range cue, float *out);

/* Adds to the document the claims that the encoder sees in the reading
 * (doc->claim_opinion).  `scratch` holds [DGM_ENCODER_READING] rows of both
 * scores. */
DGM_CHECKED dgm_err dgm_encoder_opine_claims(const dgm_encoder *self,
                                             dgm_encoder_work *work,
                                             dgm_doc *doc, float *scratch);

/* Adds to the document what the encoder makes of the words of a reading that
 * may head an event (doc->opinion).  `scratch` holds [DGM_ENCODER_READING]
 * [DGM_EVENT_COUNT] numbers; an encoder with other types of events says
 * nothing. */
DGM_CHECKED dgm_err dgm_encoder_opine(const dgm_encoder *self,
                                      dgm_encoder_work *work, dgm_doc *doc,
                                      float *scratch);

#endif
