/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names: which words of a text name a person, an organisation, a place.
 *
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira
 * 2001) over hashed features of form, shape, tag, tree, neighbours, what the
 * lexicon and the gazetteer know of the words, and what the rest of the
 * document does with them (Chieu and Ng 2003).  Only capitalised words, proper
 * nouns and the words between them are looked at.  Learned by
 * `dragoman-train --names`, shipped as one mapped file.
 *
 * A recogniser is immutable and may be shared by threads.
 */
#ifndef DGM_ENTITY_ENTITY_H
#define DGM_ENTITY_ENTITY_H

#include "entity/lookup.h"

typedef struct dgm_recogniser dgm_recogniser;

/* Maps and checks a model. */
DGM_CHECKED dgm_err dgm_recogniser_open(dgm_recogniser **out, const char *path,
                                        dgm_error *err);
/* The same over bytes in memory (64-byte aligned, outliving it); `name` is
 * for messages. */
DGM_CHECKED dgm_err dgm_recogniser_wrap(dgm_recogniser **out,
                                        const void *bytes, size_t len,
                                        const char *name, dgm_error *err);
void dgm_recogniser_close(dgm_recogniser *self);

/* What it was trained with, or NULL. */
struct dgm_entity_origin;
const struct dgm_entity_origin *
dgm_recogniser_origin(const dgm_recogniser *self);

/* Fills lookup->name with the names of a parsed document; they lie in its
 * arena. */
DGM_CHECKED dgm_err dgm_entity_annotate(const dgm_recogniser *self,
                                        dgm_lookup *lookup, dgm_doc *doc,
                                        dgm_arena *scratch);

#endif
