/* SPDX-License-Identifier: Apache-2.0 */
/* Learning names: labelled documents, and what each step hands to the next. */
#ifndef DGM_TRAIN_NAMES_H
#define DGM_TRAIN_NAMES_H

#include "parser.h"

#include "base/report.h"
#include "entity/chain.h"
#include "place/gazetteer.h"

/* The label of a token of which nobody said what it is: its stretch is not
 * learned from. */
#define LABEL_UNKNOWN 0xFF

/* A parsed document and the label of each of its tokens. */
typedef struct named_doc {
    dgm_doc *doc;
    uint8_t *label; /* [token.count], in the collection's arena */
    float weight;   /* of its examples */
} named_doc;

/* A name that people of this project found in a treebank. */
typedef struct listed_name {
    uint32_t sentence; /* of its document, from 0 */
    dgm_range word;    /* of the sentence, from 0 */
    uint8_t kind;
} listed_name;

/* A document of a treebank whose names are listed: some, or none. */
typedef struct listed_doc {
    dgm_str id;
    uint32_t first; /* of its names */
    uint32_t last;
} listed_doc;

typedef struct named_docs {
    dgm_arena arena;
    DGM_VEC(named_doc) doc;
    DGM_VEC(dgm_entity_word) word; /* the model's table, not yet hashed */
    DGM_VEC(listed_doc) listed;
    DGM_VEC(listed_name) listed_name;
    DGM_VEC(dgm_str) given; /* to put in the place of others */
    DGM_VEC(dgm_str) surname;
    dgm_report report; /* wrong lines of the labelled data */
    parser parser;
    dgm_lexicon *lexicon;
    dgm_gazetteer gazetteer;
    uint64_t texts;  /* hash of what was read, folded */
    uint64_t random; /* state */
} named_docs;

void names_begin(named_docs *self, uint64_t seed);
/* Tells what is wrong, but for the first, which is the error of the call. */
void names_end(named_docs *self);

/* Opens the parser, the lexicon and the gazetteer of SHARE and reads what
 * people of this project wrote and labelled in DATA, each text once more
 * `copies` times with other names and as often in another case. */
DGM_CHECKED dgm_err names_read_data(named_docs *self, const char *share,
                                    const char *data, uint32_t copies,
                                    float weight, dgm_error *err);

/* Tells a wrong line, which is passed over: DGM_ERR_SYNTAX, or
 * DGM_ERR_MEMORY. */
DGM_CHECKED dgm_err names_wrong(named_docs *self, const char *path,
                                uint64_t line, const char *what);

/* Gives the tokens [first, last) that kind unless one of them has a label. */
void names_label(named_doc *doc, dgm_range range, uint8_t kind);

/* Adds a document of segmented or given tokens: parses it and makes room for
 * the labels.  It owns `doc` from then on. */
DGM_CHECKED dgm_err names_add(named_docs *self, dgm_doc *doc, float weight,
                              named_doc **out);

/* A file of labelled text: "[PER Amina Diallo] met ...", a paragraph a line, a
 * document between blank lines, comments behind "#".  Each document is added
 * as it is, `copies` times with other persons and towns, and as often in
 * capitals or small letters. */
DGM_CHECKED dgm_err names_read_text(named_docs *self, const char *path,
                                    uint32_t copies, float weight,
                                    dgm_error *err);

/* Reads the names of a treebank's documents, which it has not by itself
 * (names/ewt.tsv says how they are written). */
DGM_CHECKED dgm_err names_read_listed(named_docs *self, const char *path,
                                      dgm_error *err);
/* Labels a document that is listed, of given tokens; false: it is not. */
bool names_label_listed(const named_docs *self, named_doc *named);

/* The documents of a treebank whose id begins with none of the prefixes.
 * With `Entity=` in MISC (GUM) that says what names there are, else the list
 * does; of documents that are not listed nothing is known. */
DGM_CHECKED dgm_err names_read_treebank(named_docs *self, const char *path,
                                        const char *const *skip,
                                        uint32_t skip_count, dgm_error *err);

/* ------------------------------------------------------------- the chain */

/* A stretch of tokens that may hold names. */
typedef struct chain {
    uint32_t first; /* of its tokens in `row` and `label` */
    uint32_t count;
    float weight;
} chain;

typedef struct chain_set {
    DGM_VEC(chain) chain;
    uint32_t tokens;
    uint32_t width; /* rows a token */
    uint32_t *row;  /* [tokens][width], DGM_NONE: none */
    uint8_t *label; /* [tokens] */
    uint32_t rows;
} chain_set;

typedef struct chain_options {
    uint32_t runs; /* from different seeds, whose weights are averaged */
    uint32_t epochs;
    float rate;
    float dropout; /* share of features left out at a visit */
    float shrink;  /* of all weights after an epoch */
    uint64_t seed;
} chain_options;

/* Learns weight [rows][DGM_ENTITY_ROW] and step, both zero at the start, by
 * AdaGrad (Duchi, Hazan and Singer 2011) on the log-likelihood. */
DGM_CHECKED dgm_err chain_learn(const chain_set *set,
                                const chain_options *options, float *weight,
                                dgm_entity_numbers *numbers);

/* ------------------------------------------------------------ the command */

/* `dragoman-train --names [OPTION]... SHARE DATA [TREEBANK.conllu]...` */
DGM_CHECKED dgm_err names_train(int argc, char **argv, dgm_error *err);
/* `dragoman-train --check-names SHARE DATA`: only reads the labelled data. */
DGM_CHECKED dgm_err names_check(const char *share, const char *data,
                                dgm_error *err);
extern const char names_help[];

#endif
