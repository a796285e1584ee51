/*
 * Tags, lemmas, features and dependency trees.
 *
 * Learned from CoNLL-U by dragoman-train, shipped as one mapped file.  The
 * tagger is a greedy averaged perceptron (Collins 2002); the parser is a
 * greedy arc-hybrid transition system (Kuhlmann, Gomez-Rodriguez and Satta
 * 2011) with a dynamic oracle (Goldberg and Nivre 2013) and a second
 * perceptron for the relation.  Weights are hashed and quantised to one
 * byte, so that the tables stay small.
 */
#ifndef DGM_SYNTAX_SYNTAX_H
#define DGM_SYNTAX_SYNTAX_H

#include "record/record.h"

typedef struct dgm_syntax dgm_syntax;

/* Maps and checks a model.  The strings of parsed tokens point into it, so it
 * must outlive the documents. */
DGM_CHECKED dgm_err dgm_syntax_open(dgm_syntax **out, const char *path,
                                    dgm_error *err);
void dgm_syntax_close(dgm_syntax *self);

/* Tags, lemmatises and parses every sentence of a segmented document. */
DGM_CHECKED dgm_err dgm_syntax_parse(const dgm_syntax *self, dgm_doc *doc,
                                     dgm_arena *scratch);

#endif
