/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the coder sees of a word, a party, a stance and a passage; the same in
 * training and use.  Every feature is the hash of a kind and what it is about;
 * kinds are named in event/feature.h.
 */
#ifndef DGM_EVENT_EVIDENCE_H
#define DGM_EVENT_EVIDENCE_H

#include "event/annotator.h"
#include "event/scorer.h"

/* What frames propose at a word: an event as they would have it, or the
 * statement that there is none. */
typedef struct dgm_proposal {
    dgm_event event;
    const dgm_frame *frame;
    uint8_t plain; /* type before predicates above turned it */
} dgm_proposal;

typedef struct dgm_sight {
    const dgm_doc *doc;
    const dgm_lists *lists;
    const dgm_frames *frames;
    DGM_VEC(dgm_proposal) proposal;
    uint32_t *proposed; /* [token] number + 1 of the proposal there, 0: none */
    uint64_t *word;     /* [token] lemma, or of names a word for their kind */
} dgm_sight;

/* Runs the frames over a document that has everything but events. */
DGM_CHECKED dgm_err dgm_sight_open(dgm_sight *self, const dgm_frames *frames,
                                   const dgm_lists *lists, dgm_doc *doc,
                                   dgm_arena *scratch);

static inline const dgm_proposal *dgm_proposal_at(const dgm_sight *self,
                                                  uint32_t token)
{
    uint32_t number = self->proposed[token];
    return number ? &self->proposal.at[number - 1] : NULL;
}

/* Whether a word may head an event at all: no name, no function word, not in
 * a dateline. */
bool dgm_event_candidate(const dgm_sight *self, uint32_t token);

/* Words that may head a party of an event in their sentence, in text order:
 * heads of mentions and other nominals. */
#define DGM_PARTY_CANDIDATES 64
uint32_t dgm_party_candidates(const dgm_sight *self, uint32_t trigger,
                              uint32_t head[DGM_PARTY_CANDIDATES]);
/* Coordinated words take the part of the first of them. */
uint32_t dgm_first_conjunct(const dgm_sight *self, uint32_t token);

/* ---- which event, if any: what its sentence says, the same for all its
 * words, and what the word does */
void dgm_sentence_evidence(const dgm_sight *self, uint32_t sentence,
                           dgm_evidence *out);
void dgm_trigger_evidence(const dgm_sight *self, uint32_t token,
                          dgm_evidence *out);
/* ---- how it was done: the evidence of sentence and trigger, and the type */
void dgm_mode_evidence(const dgm_sight *self, uint32_t token, uint8_t type,
                       dgm_evidence *out);
/* ---- what part a word has in it */
enum dgm_party_part {
    DGM_PARTY_NONE,
    DGM_PARTY_ACTOR,
    DGM_PARTY_RECIPIENT,
    DGM_PARTY_PARTS
};

/* The candidates of an event and what was said of those before one, since
 * coordinated words share a part and few events have two actors. */
typedef struct dgm_cast {
    uint32_t head[DGM_PARTY_CANDIDATES];
    uint8_t part[DGM_PARTY_CANDIDATES]; /* of those before the one asked for */
    uint32_t count;
} dgm_cast;
void dgm_party_evidence(const dgm_sight *self, uint32_t trigger, uint8_t type,
                        const dgm_cast *cast, uint32_t number,
                        dgm_evidence *out);
/* ---- how the text stands to it: groups in the order of dgm_stance_part */
enum dgm_stance_part {
    DGM_STANCE_POLARITY,
    DGM_STANCE_TIME,
    DGM_STANCE_CONDITION,
    DGM_STANCE_MOOD,
    DGM_STANCE_CERTAINTY,
    DGM_STANCE_PARTS
};
/* Outputs of each group; the first is the usual one. */
#define DGM_STANCE_SIZES                                                      \
    {                                                                         \
        2, 2, 3, 4, 4                                                         \
    }
/* The stance that the numbers of the answers stand for, and back. */
void dgm_stance_from(const uint32_t answer[DGM_STANCE_PARTS], dgm_stance *out);
void dgm_stance_to(const dgm_stance *stance,
                   uint32_t answer[DGM_STANCE_PARTS]);
void dgm_stance_evidence(const dgm_sight *self, uint32_t trigger, uint8_t type,
                         dgm_evidence *out);
/* ---- what a passage is about */
void dgm_context_evidence(const dgm_sight *self, dgm_range token,
                          dgm_evidence *out);

#endif
