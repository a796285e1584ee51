/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of the claim room share. */
#ifndef DGM_CLAIM_ANNOTATOR_H
#define DGM_CLAIM_ANNOTATOR_H

#include "claim/claim.h"
#include "text/word.h"
#include "tree/tree.h"

/* Claims made in one sentence; a sentence of quoted cues cannot cost more. */
#define CLAIM_SENTENCE_MAX 64
#define CLAIM_RANGES       8
/* Steps a search climbs in a tree. */
#define CLAIM_CLIMB 32

/* A claim as it is found, in tokens. */
typedef struct draft {
    uint32_t cue; /* head */
    dgm_range group;
    const dgm_cue_entry *entry; /* NULL for a colon */
    uint8_t cue_class;
    uint8_t pattern;
    uint32_t source_head; /* DGM_NONE: nobody */
    dgm_range source;
    uint32_t complement; /* head of the content, DGM_NONE: a quotation */
    dgm_range content[CLAIM_RANGES];
    uint32_t content_count;
    bool negated;
    bool quoted; /* takes the quotations beside it */
    bool read;   /* by a thorough reader, */
    float odds;  /* with these log odds */
} draft;

typedef DGM_VEC(draft) drafts;

/* One document being read. */
typedef struct room {
    const dgm_cues *cues;
    dgm_doc *doc;
    dgm_arena *scratch;
    uint8_t *mark;   /* [token] content being gathered */
    uint32_t *inner; /* [token] innermost claim that holds it */
    uint64_t *word;  /* [token] what it is known by (event/known.h) */
    drafts draft;
    uint32_t first_draft; /* of this sentence */
    dgm_strs *signature;  /* of each predicate, when asked for */
} room;

static inline const dgm_token *tok(const room *self, uint32_t token)
{
    return &self->doc->token.at[token];
}

static inline uint32_t kid(const room *self, uint32_t token, dgm_rel rel)
{
    return dgm_dependent(self->doc, token, rel);
}

/* ---- match.c */

/* The dependent with this lemma or form, as cues write it, or DGM_NONE. */
uint32_t dgm_claim_child_key(const room *self, uint32_t token, uint64_t key);
/* Whether "to" makes an infinitive of the clause. */
bool dgm_claim_is_infinitive(const room *self, uint32_t clause);
/* The subject of a verb as it is written, or the one it takes from outside,
 * and the range of its phrase without the verb; DGM_NONE: none. */
uint32_t dgm_claim_subject(const room *self, uint32_t verb, dgm_range *range,
                           bool *expletive);
/* "Denied knowing them": a gerund right behind its verb is its object, though
 * parsers call it an adverbial clause. */
bool dgm_claim_is_gerund_object(const room *self, uint32_t clause);
/* Whether the content of a group may stand behind a preposition. */
bool dgm_claim_takes_preposition(const dgm_cue_group *group, uint64_t key);
/* The entry of a head that matches the part of speech; multi-word entries
 * also ask for their other words. */
const dgm_cue_entry *dgm_claim_match(const room *self, uint32_t head,
                                     const dgm_cue_entry *from);
const dgm_cue_entry *dgm_claim_match_next(const room *self, uint32_t head,
                                          const dgm_cue_entry *entry);
static inline const dgm_cue_group *group_of(const room *self,
                                            const dgm_cue_entry *entry)
{
    return &self->cues->group.at[entry->group];
}

/* ---- content.c */

void dgm_claim_mark_tree(room *self, uint32_t head, uint8_t value);
void dgm_claim_mark_range(room *self, dgm_range range, uint8_t value);
/* Adds a range to the content without the marks at its ends; one without a
 * word is no content. */
void dgm_claim_add_range(const room *self, draft *out, dgm_range range);
/* Moves what is marked in a range into the draft's content and unmarks it. */
void dgm_claim_take(room *self, dgm_range within, draft *out);
/* Extends content to whole quotations, across sentences. */
void dgm_claim_extend_quotes(room *self, draft *out);
/* Bytes of the content; cuts marks at the ends. */
DGM_CHECKED dgm_err dgm_claim_content_spans(room *self, const draft *from,
                                            dgm_spans *out);

/* Adds a draft; a sentence has a limit. */
DGM_CHECKED dgm_err dgm_claim_add(room *self, draft *item);

/* ---- verb.c, noun.c, attribution.c: add drafts */

DGM_CHECKED dgm_err dgm_claim_from_verb(room *self, uint32_t verb);
DGM_CHECKED dgm_err dgm_claim_from_noun(room *self, uint32_t noun);
DGM_CHECKED dgm_err dgm_claim_from_adjective(room *self, uint32_t adjective);
DGM_CHECKED dgm_err dgm_claim_from_adverb(room *self, uint32_t adverb);
DGM_CHECKED dgm_err dgm_claim_from_according(room *self, uint32_t token);
DGM_CHECKED dgm_err dgm_claim_from_colon(room *self, uint32_t sentence);

/* ---- opined.c */

/* The word of a range whose head lies outside; the first is the last
 * resort. */
uint32_t dgm_claim_head_of(const dgm_doc *doc, dgm_range range);

/* Makes of the drafts those that the document's thorough reader sees. */
DGM_CHECKED dgm_err dgm_claim_pool(room *self);

/* ---- assemble.c */

/* The first place in a range, "sources in Moscow", "Russian officials", or
 * DGM_NONE. */
uint32_t dgm_claim_place_in(const dgm_doc *doc, dgm_range range);
/* From drafts to claims: sources, spans, nesting. */
DGM_CHECKED dgm_err dgm_claim_finish(room *self);

/* ---- stance.c */

/* How a predicate stands: what its surroundings and itself contribute. */
typedef struct view {
    uint8_t author;     /* certainty */
    uint8_t text;       /* certainty of whoever speaks */
    int8_t author_sign; /* 1, -1, 0 unspecified */
    int8_t text_sign;
    uint8_t time;
    uint8_t condition;
    uint8_t mood;
    uint8_t embed;  /* enum embedding, for the value table */
    uint8_t modal;  /* enum modality */
    uint8_t outer;  /* 1: something above is negated or weak */
    uint8_t clause; /* enum clause_kind */
    bool negated;   /* itself */
    bool reported;  /* a lexical embedding by another */
    bool hedged;
    bool final; /* computed */
} view;

DGM_CHECKED dgm_err dgm_claim_views(room *self, view *views);
bool dgm_claim_is_predicate(const room *self, uint32_t token, bool *noun);
/* How whoever speaks stands to it. */
dgm_stance dgm_claim_text_stance(const view *v);
DGM_CHECKED dgm_err dgm_claim_set_stances(room *self, view *views);
uint32_t dgm_claim_signature(const view *v, const dgm_token *token, bool noun,
                             uint32_t part, char *out);

/* ---- claim.c */

/* Opens a room and finds what the rules see. */
DGM_CHECKED dgm_err dgm_claim_draft(room *self);
/* Makes claims of it, or of what was read, and says how predicates stand. */
DGM_CHECKED dgm_err dgm_claim_stand(room *self, bool read, view **out);

/* ---- toll.c */

/* Numbers of people and what happened to them; claims, predicates and events
 * are there. */
DGM_CHECKED dgm_err dgm_claim_tolls(room *self, const view *views);

/* ---- link.c */

/* Links, then tellings of one happening, then what claims are worth. */
DGM_CHECKED dgm_err dgm_claim_links(room *self, const view *views);

#endif
