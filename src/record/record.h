/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The record: everything dragoman says about one document.
 *
 * Layers are arrays of fixed-size structs.  They point to each other by
 * 32-bit index (DGM_NONE: nothing) and to the text by byte offset; code
 * points appear only in the output.  Each room reads the layers before it
 * and appends to its own:
 *
 *   ingest  meta, text and what was   actor  mention, actor, entity
 *           left out of it, head,
 *           asked                     petrarch  dyad
 *   text    paragraph, sentence,
 *           token spans               place  place
 *                                     time   date
 *   syntax  tags, lemmas, trees       event  event, pair
 *   tree    clause, quotation         claim  claim, link, predicate, casualty,
 *                                            telling, competing, and the
 *                                            stance of each event
 *
 * Everything lives in the document's arena and dies with it.
 */
#ifndef DGM_RECORD_RECORD_H
#define DGM_RECORD_RECORD_H

#include "base/str.h"
#include "base/vec.h"
#include "record/codes.h"

#define DGM_NONE UINT32_MAX

/* [begin, end) in bytes of doc->text. */
typedef struct dgm_span {
    uint32_t begin;
    uint32_t end;
} dgm_span;

/* [first, last) in doc->token. */
typedef struct dgm_range {
    uint32_t first;
    uint32_t last;
} dgm_range;

typedef DGM_VEC(dgm_span) dgm_spans;
typedef DGM_VEC(uint32_t) dgm_indices;
typedef DGM_VEC(dgm_str) dgm_strs;

/* ------------------------------------------------------------ text, trees */

/* Morphological features that rules ask for, from FEATS. */
enum dgm_morph {
    DGM_MORPH_PAST = 1 << 0,    /* Tense=Past */
    DGM_MORPH_PRES = 1 << 1,    /* Tense=Pres */
    DGM_MORPH_FIN = 1 << 2,     /* VerbForm=Fin */
    DGM_MORPH_INF = 1 << 3,     /* VerbForm=Inf */
    DGM_MORPH_PART = 1 << 4,    /* VerbForm=Part */
    DGM_MORPH_GER = 1 << 5,     /* VerbForm=Ger */
    DGM_MORPH_PASS = 1 << 6,    /* Voice=Pass */
    DGM_MORPH_IMP = 1 << 7,     /* Mood=Imp */
    DGM_MORPH_NEG = 1 << 8,     /* Polarity=Neg */
    DGM_MORPH_PLUR = 1 << 9,    /* Number=Plur or Ptan */
    DGM_MORPH_SING = 1 << 10,   /* Number=Sing */
    DGM_MORPH_FIRST = 1 << 11,  /* Person=1 */
    DGM_MORPH_SECOND = 1 << 12, /* Person=2 */
    DGM_MORPH_THIRD = 1 << 13,  /* Person=3 */
    DGM_MORPH_POSS = 1 << 14,   /* Poss=Yes */
    DGM_MORPH_REFLEX = 1 << 15, /* Reflex=Yes */
    DGM_MORPH_PRS = 1 << 16,    /* PronType=Prs */
    DGM_MORPH_REL = 1 << 17,    /* PronType=Rel */
    DGM_MORPH_INT = 1 << 18,    /* PronType=Int */
    DGM_MORPH_DEM = 1 << 19,    /* PronType=Dem */
    DGM_MORPH_ART = 1 << 20,    /* PronType=Art */
    DGM_MORPH_DEF = 1 << 21,    /* Definite=Def */
    DGM_MORPH_MASC = 1 << 22,   /* Gender=Masc */
    DGM_MORPH_FEM = 1 << 23,    /* Gender=Fem */
    DGM_MORPH_NEUT = 1 << 24    /* Gender=Neut */
};

enum dgm_token_flag {
    DGM_TOKEN_SPACE_AFTER = 1 << 0, /* white space (or the end) follows */
    DGM_TOKEN_CAPITAL = 1 << 1,     /* begins with a capital */
    DGM_TOKEN_UPPER = 1 << 2,       /* two or more letters, all capitals */
    DGM_TOKEN_WORD = 1 << 3,        /* has a letter or digit */
    DGM_TOKEN_NUMERIC = 1 << 4,     /* begins with a digit */
    DGM_TOKEN_SEVERAL = 1 << 5,     /* normalises to several words: fold its
                                       text, norm_key is no word hash */
    DGM_TOKEN_MULTI_FIRST = 1 << 6, /* first word of a multi-word token */
    DGM_TOKEN_MULTI_REST = 1 << 7,  /* later word of one ("n't") */
    DGM_TOKEN_DATELINE = 1 << 8,    /* in "KABUL (AP) -", set by text: tells
                                       where, and nobody acts in it */
    DGM_TOKEN_NAMED = 1 << 9 /* in a name of several words, set by actor:
                                "Support" in "Rapid Support Forces"
                                supports nobody */
};

/* Of a token's `ending`: so many are odds of e to one. */
#define DGM_ENDING_ONE 16

typedef struct dgm_token {
    uint32_t begin; /* bytes of doc->text */
    uint32_t end;
    uint32_t head;         /* token index; DGM_NONE at the root */
    uint32_t sentence;     /* index of its sentence */
    uint32_t first_child;  /* leftmost dependent, DGM_NONE: none */
    uint32_t next_sibling; /* next dependent of the same head */
    uint64_t form_key;     /* hash of the lower-cased (ASCII and Latin) form */
    uint64_t lemma_key;    /* hash of the lemma as in `lemma`, lower-cased */
    uint64_t norm_key;     /* hash of the normalised word (base/norm.h), 0 for
                              a token with no letter or digit */
    dgm_str lemma;
    dgm_str xpos;       /* treebank-specific tag, owned by the model */
    dgm_str feats;      /* "Number=Sing|..." or "" for none */
    dgm_str deprel;     /* full label with subtype */
    uint32_t morph;     /* enum dgm_morph */
    uint16_t flags;     /* enum dgm_token_flag */
    uint16_t word;      /* enum dgm_word (text/word.h): which function word */
    uint16_t form_row;  /* lists that hold the form (lexicon/lists.h) */
    uint16_t lemma_row; /* likewise the lemma */
    uint8_t upos;       /* dgm_upos */
    uint8_t rel;        /* dgm_rel */
    uint8_t sub;        /* dgm_sub */
    int8_t ending;      /* how sure text is that a sentence ends behind it, in
                           units of DGM_ENDING_ONE; 0: certain, or a gap that
                           nobody may look at again */
    float score;        /* confidence of the attachment, 0..1 */
} dgm_token;

typedef struct dgm_sentence {
    dgm_span span;
    dgm_range token;
    uint32_t root;      /* token index */
    uint32_t paragraph; /* counted from 0 */
} dgm_sentence;

/* --------------------------------------------------- clauses, quotations */

/* How a clause hangs in its sentence. */
typedef enum dgm_clause_kind {
    DGM_CLAUSE_MAIN,
    DGM_CLAUSE_COMPLEMENT,  /* "said that they left" */
    DGM_CLAUSE_OPEN,        /* "wants to leave", without a subject */
    DGM_CLAUSE_SUBJECT,     /* "that they left is known" */
    DGM_CLAUSE_RELATIVE,    /* "rebels who left" */
    DGM_CLAUSE_ADNOMINAL,   /* "rebels leaving the town", "a plan to leave" */
    DGM_CLAUSE_ADVERBIAL,   /* "after they left" */
    DGM_CLAUSE_CONJUNCT,    /* "came and left" */
    DGM_CLAUSE_PARENTHETIC, /* "they left, he said" */
    DGM_CLAUSE_ATTRIBUTE,   /* "the captured town" */
    DGM_CLAUSE_OTHER        /* a verb where a noun should stand */
} dgm_clause_kind;

typedef enum dgm_verb_form {
    DGM_VERB_FINITE,
    DGM_VERB_INFINITIVE,
    DGM_VERB_GERUND,
    DGM_VERB_PARTICIPLE /* past, without its auxiliary */
} dgm_verb_form;

/* Of the verb group as it is written; clauses without a finite verb have
 * none. */
typedef enum dgm_tense {
    DGM_TENSE_NONE,
    DGM_TENSE_PAST,
    DGM_TENSE_PRESENT,
    DGM_TENSE_FUTURE
} dgm_tense;

typedef enum dgm_modality {
    DGM_MODAL_NONE,
    DGM_MODAL_WILL,  /* will, shall */
    DGM_MODAL_WOULD, /* would */
    DGM_MODAL_CAN,   /* can */
    DGM_MODAL_MAY,   /* may, might, could */
    DGM_MODAL_MUST   /* must, should, ought */
} dgm_modality;

/* A predicate with what belongs to it, as the tree has it: tokens, or
 * DGM_NONE.  Set by room `tree`, in the order in which trees are walked from
 * the top, so that a clause stands behind the one above it. */
typedef struct dgm_clause {
    uint32_t head;    /* the verb, or the word that a copula links */
    uint32_t above;   /* clause that governs it, by number */
    uint32_t subject; /* taken from outside where it has none of its own */
    uint32_t object;
    uint32_t indirect; /* "gave the rebels arms" */
    uint32_t agent;    /* behind "by" in the passive */
    uint32_t marker;   /* "that", "if", "to", "after", before its head */
    uint32_t modal;    /* the auxiliary */
    uint8_t kind;      /* dgm_clause_kind */
    uint8_t form;      /* dgm_verb_form */
    uint8_t tense;     /* dgm_tense */
    uint8_t modality;  /* dgm_modality */
    bool own_subject;  /* it stands in the clause itself */
    bool expletive;    /* "it" or "there", which mean nobody */
    bool passive;
    bool negated;
    bool perfect;
    bool progressive;
    bool inverted; /* "had they left", a condition */
} dgm_clause;

/* Marks included; `close` is its last token, a mark or not. */
typedef struct dgm_quotation {
    uint32_t open;
    uint32_t close;
} dgm_quotation;

/* ------------------------------------------------------------------- who */

/* One naming of an actor or other entity.  In text order; a name or
 * description inside another is not listed apart. */
typedef struct dgm_mention {
    dgm_span span;
    dgm_range token;
    uint32_t head;  /* token that heads the phrase */
    uint32_t actor; /* index */
    uint8_t kind;   /* dgm_mention_kind */
    uint8_t entity; /* dgm_entity_kind */
} dgm_mention;

/* A named entity: the bare name, for the entities layer and for place. */
typedef struct dgm_entity {
    dgm_span span;
    dgm_range token;
    uint8_t kind;   /* dgm_entity_kind */
    uint32_t actor; /* index or DGM_NONE */
    uint32_t place; /* index or DGM_NONE */
    uint32_t same;  /* with neither: the first entity of that name before it,
                       or DGM_NONE */
    float score;    /* probability of name and kind; 1 where a list has it */
} dgm_entity;

#define DGM_ACTOR_SECONDARY 4
typedef struct dgm_actor {
    uint32_t entry; /* number in the lexicon or DGM_NONE */
    dgm_str key;    /* "afg.taliban"; empty when the lexicon lacks it */
    dgm_str name;
    char country[4]; /* terminated; "---" unknown */
    uint8_t sector;  /* dgm_sector */
    uint8_t secondary[DGM_ACTOR_SECONDARY];
    uint8_t secondary_count;
    uint8_t entity;   /* dgm_entity_kind */
    bool stale;       /* its last interval's as-of date is long past */
    bool plural;      /* stands for several ("rebels") */
    dgm_strs part_of; /* keys, nearest first */
} dgm_actor;

/* ----------------------------------------------------------- where, when */

typedef struct dgm_place {
    dgm_span span;
    dgm_range token;
    dgm_str name;      /* in the gazetteer; the text's own when unresolved */
    uint32_t geonames; /* 0: unresolved */
    double lat;        /* degrees; meaningless when unresolved */
    double lon;
    char country[4]; /* "" unknown */
    dgm_str admin1;
    uint8_t precision; /* dgm_precision */
    bool adjective;    /* "Afghan", not "Afghanistan" */
    bool resolved;
    float score;
} dgm_place;

typedef struct dgm_date {
    dgm_span span;
    dgm_range token;
    dgm_str value;   /* ISO 8601 cut to its grain; empty when vague */
    uint32_t head;   /* token that governs it: where the way up to what it
                        dates begins; DGM_NONE at a root */
    dgm_str range;   /* "2001/2004", on the date that opens a range which the
                        next one closes ("from 2001 to 2004"); else empty */
    uint8_t grain;   /* dgm_grain */
    bool background; /* "in 2001 ...", "years ago": more than a year before
                        publication, not the date of the main event */
} dgm_date;

/* ------------------------------------------------------------------ what */

/* How the text commits itself to something. */
typedef struct dgm_stance {
    uint8_t certainty; /* dgm_certainty */
    uint8_t polarity;  /* dgm_polarity */
    uint8_t time;      /* dgm_time_value */
    uint8_t condition; /* dgm_condition */
    uint8_t mood;      /* dgm_mood */
} dgm_stance;

typedef struct dgm_party {
    uint32_t actor; /* index, or DGM_NONE for a party nobody could name */
    uint32_t head;  /* token */
    dgm_span span;
} dgm_party;

typedef DGM_VEC(dgm_party) dgm_parties;

typedef struct dgm_event {
    uint8_t type;     /* dgm_event_type */
    char cameo[5];    /* terminated */
    uint8_t mode;     /* dgm_mode */
    float goldstein;  /* -10..10 */
    uint32_t trigger; /* head token */
    uint32_t stated;  /* token that states it: the trigger, or the predicate
                         over it that made it what it is ("agreed to meet") */
    dgm_span trigger_span;
    uint32_t sentence;
    dgm_parties actor;
    dgm_parties recipient;
    uint32_t place;    /* index of the place where it happened or DGM_NONE */
    uint32_t date;     /* index or DGM_NONE */
    dgm_str when;      /* date of the event, ISO 8601; "" unknown */
    dgm_stance stance; /* the writer's; set by event */
    bool negated;      /* negation of the predicate itself; set by event */
    bool reported;     /* somebody else says so */
    uint32_t claim;    /* innermost claim whose content holds it */
    uint64_t contexts; /* bit of each dgm_context of its paragraph */
    float score;       /* probability that an analyst would keep it */
    dgm_str rule;      /* frame or model that made it */
} dgm_event;

/* Two spans whose relation the caller asks for; {0,0} for null. */
typedef struct dgm_asked {
    dgm_span source;
    dgm_span target;
    bool has_source;
    bool has_target;
} dgm_asked;

/* The answer: scores sum to one over all types and NONE. */
typedef struct dgm_pair {
    uint8_t type; /* dgm_event_type */
    float score[DGM_EVENT_COUNT];
} dgm_pair;

/* An event in the codes of a user's own dictionaries (room petrarch). */
typedef struct dgm_dyad {
    dgm_str source; /* "---" when nobody is named */
    dgm_str target;
    dgm_str code;
    uint32_t sentence;
    uint32_t trigger; /* token */
} dgm_dyad;

/* ------------------------------------------------- who says, how sure */

typedef struct dgm_claim {
    uint32_t parent; /* claim whose content holds this one, or DGM_NONE */
    uint8_t source_kind;
    dgm_spans source;
    uint32_t source_actor;
    uint32_t source_place;
    dgm_span cue;
    dgm_str cue_lemma;
    uint8_t cue_class;
    uint8_t cue_pattern;
    uint8_t cue_polarity; /* dgm_polarity */
    dgm_spans content;
    uint8_t form;
    dgm_indices event; /* events directly in the content */
    dgm_indices claim; /* claims directly in the content */
    dgm_stance stance; /* the source's commitment to the content */
    dgm_str factbank;  /* "CT+" ... "Uu" */
    dgm_str wep;       /* word of estimative probability in the text, or "" */
    dgm_str admiralty; /* "F6" */
    dgm_spans rated;   /* words that rate the source or what it says */
    float score;
    dgm_str rule;
} dgm_claim;

/* Both ends are words that tell an event, coded or not. */
typedef struct dgm_link {
    uint8_t kind;        /* dgm_link_kind */
    uint32_t from_token; /* the word that tells it */
    uint32_t to_token;
    uint32_t from; /* event, or DGM_NONE where none is coded at the word */
    uint32_t to;   /* likewise */
    dgm_span cue;  /* {0,0}: none */
    float score;   /* how often its rule was right on labelled text */
} dgm_link;

#define DGM_SIGNATURE_LEN 9

typedef struct dgm_predicate {
    uint32_t token;
    dgm_span span;
    dgm_stance stance;
    float value; /* -3 certainly not .. 3 certainly */
    /* What the value was made of, for those who ask why. */
    float judged;                     /* by readers, of predicates like it */
    char like[DGM_SIGNATURE_LEN + 1]; /* their signature, "": nobody asked them
                                         (claim/predicate.c) */
    bool read;                        /* a thorough reader's own value */
} dgm_predicate;

/* A bound of a number that the text leaves open. */
#define DGM_OPEN (-1.0)

/* A number of people to whom something happened. */
typedef struct dgm_casualty {
    uint8_t kind; /* dgm_fate */
    bool about;   /* "some", "around": near it, on either side */
    double low;   /* at least so many, or DGM_OPEN */
    double high;  /* at most so many, or DGM_OPEN */
    dgm_span number;
    dgm_span who;      /* the noun phrase without the number, {0,0}: none */
    uint32_t token;    /* head of the number */
    uint32_t actor;    /* that the noun names, or DGM_NONE */
    uint32_t event;    /* it happened in, or DGM_NONE */
    uint32_t claim;    /* innermost claim whose content holds it */
    dgm_stance stance; /* of whoever speaks, as a predicate's */
    float score;
    dgm_str rule; /* the fate and how the tree says it */
} dgm_casualty;

/* Tellings of one happening; further ones are left out. */
#define DGM_TELLINGS_MAX 32

/* How a source speaks of a happening. */
typedef struct dgm_telling {
    uint32_t claim;    /* DGM_NONE: the writer's own words */
    uint32_t token;    /* the word that tells it */
    uint32_t event;    /* coded there, or DGM_NONE */
    uint32_t casualty; /* number of people that is told, or DGM_NONE */
    dgm_stance stance; /* of whoever tells it */
    bool asserts;      /* is what the claim says, not only named in it */
    uint32_t agrees;   /* bit of each telling of the happening */
    uint32_t contradicts;
} dgm_telling;

/* A happening of which several sources speak: [first, first + count) in
 * doc->telling, in text order. */
typedef struct dgm_competing {
    uint32_t first;
    uint32_t count;
    dgm_indices event; /* all events of its tellings */
} dgm_competing;

#define DGM_STATE      128
#define DGM_STATE_ZERO 64
#define DGM_STATE_ONE  24
/* Longer documents are read without: a gigabyte must hold one of 16 MiB. */
#define DGM_STATE_TOKENS 500000

/* What a thorough reader makes of a word that may head an event: scores before
 * softmax, which the coder holds against what its own networks say. */
#define DGM_OPINION_STANCES 15
#define DGM_OPINION_PARTS   3 /* none, actor, recipient */
typedef struct dgm_opinion {
    uint32_t token;
    uint8_t type; /* the likeliest; stance and parties are asked for it */
    float trigger[DGM_EVENT_COUNT];
    float stance[DGM_OPINION_STANCES];
    const float *party; /* [tokens of its sentence][DGM_OPINION_PARTS] */
} dgm_opinion;

/* A claim as a thorough reader sees it, and the log odds that its cue is one.
 */
typedef struct dgm_claim_opinion {
    dgm_range cue;
    dgm_range source; /* empty: nobody */
    const dgm_range *content;
    uint32_t content_count;
    float odds;
} dgm_claim_opinion;

/* Labels of names: outside, and for each kind of entity that it begins and
 * that it goes on. */
#define DGM_NAME_LABELS (1 + 2 * DGM_ENTITY_COUNT)

typedef struct dgm_warning {
    dgm_str code; /* short, stable: "encoding", "too_deep", "discard" */
    dgm_str message;
} dgm_warning;

/* -------------------------------------------------------------- document */

typedef struct dgm_meta {
    dgm_str id;
    bool id_number;  /* came as a JSON number and is written as one */
    bool id_of_file; /* is the file's name, and its line, for want of one */
    dgm_str url;
    dgm_str title;
    dgm_str author;
    dgm_str publisher;
    dgm_str published; /* ISO 8601 or "" */
    dgm_str changed;   /* last change of a page, likewise; not written out */
    dgm_str language;
} dgm_meta;

/* A code point of the text as it came that is not in doc->text. */
typedef struct dgm_dropped {
    uint32_t at;    /* byte of doc->text before which it stood */
    uint32_t total; /* bytes left out up to here, its own included */
} dgm_dropped;

struct dgm_doc {
    dgm_arena arena;
    dgm_meta meta;
    dgm_str text;
    dgm_str given; /* the text as it came, where `text` leaves out what
                      nobody sees inside words; else empty */
    DGM_VEC(dgm_dropped) dropped; /* what was left out, in text order */
    uint32_t head; /* bytes of text whose lines stand alone: title, byline and
                      dateline above the prose; 0 for none */
    DGM_VEC(dgm_asked) asked;
    DGM_VEC(dgm_sentence) sentence;
    DGM_VEC(dgm_token) token;
    DGM_VEC(dgm_dyad) dyad; /* instead of events, with such dictionaries */
    DGM_VEC(dgm_clause) clause;
    DGM_VEC(dgm_quotation) quotation;
    uint32_t *clause_of;    /* [token] clause that holds it, or NULL */
    uint32_t *quotation_of; /* [token] quotation around it, or NULL */
    DGM_VEC(dgm_mention) mention;
    DGM_VEC(dgm_mention)
    bound; /* pronouns that can be nobody's party: inside
              a mention of somebody else ("his" in "his
              father"), and reflexives; in text order */
    DGM_VEC(dgm_entity) entity;
    DGM_VEC(dgm_actor) actor;
    DGM_VEC(dgm_place) place;
    DGM_VEC(dgm_date) date;
    DGM_VEC(dgm_event) event;
    DGM_VEC(dgm_pair) pair;
    DGM_VEC(dgm_claim) claim;
    DGM_VEC(dgm_link) link;
    DGM_VEC(dgm_predicate) predicate;
    DGM_VEC(dgm_casualty) casualty;
    DGM_VEC(dgm_telling) telling;
    DGM_VEC(dgm_competing) competing;
    DGM_VEC(dgm_warning) warning;
    /* What the parser makes of each word, [token][DGM_STATE], set by syntax;
     * NULL where a document is very long or brought its own trees.  A number x
     * is stored as DGM_STATE_ZERO + x * DGM_STATE_ONE. */
    const uint8_t *state;
    /* Likewise, where the sentences had a thorough reader: words that may head
     * an event, by their place, and the scores of every word's labels,
     * [token][DGM_NAME_LABELS]; NULL: none. */
    bool opined;
    DGM_VEC(dgm_opinion) opinion;
    const float *name_opinion;
    DGM_VEC(dgm_claim_opinion) claim_opinion;
    const float *value_opinion; /* [token] how sure, -3 to 3, or NULL */
    uint64_t contexts;          /* those of all its paragraphs */
};
typedef struct dgm_doc dgm_doc;

/* An empty document that owns its memory; NULL when memory is out. */
dgm_doc *dgm_doc_new(void);
/* Empties the document but keeps its memory. */
void dgm_doc_clear(dgm_doc *self);
void dgm_doc_free(dgm_doc *self);

/* Names the document; each byte of `id` that is no UTF-8 becomes U+FFFD. */
DGM_CHECKED dgm_err dgm_doc_name(dgm_doc *self, dgm_str id);

/* Adds a warning unless the document has one with this code already; the
 * message is copied and must be terminated, `code` a literal. */
DGM_CHECKED dgm_err dgm_doc_warn(dgm_doc *self, const char *code,
                                 const char *message);

/* The text as it came and is written out. */
static inline dgm_str dgm_doc_given(const dgm_doc *doc)
{
    return doc->given.len ? doc->given : doc->text;
}

/* Names of contexts with a blank between, in the arena; absent when memory is
 * out. */
dgm_str dgm_contexts_text(dgm_arena *arena, uint64_t contexts);

/* The code points left out before a byte of doc->text. */
uint32_t dgm_doc_dropped(const dgm_doc *doc, uint32_t byte);
/* Where a byte of doc->text lies in the text as it came. */
uint32_t dgm_doc_given_byte(const dgm_doc *doc, uint32_t byte);

/* ------------------------------------------------------- reading the tree */

static inline dgm_str dgm_span_str(const dgm_doc *doc, dgm_span span)
{
    return (dgm_str){doc->text.ptr + span.begin, span.end - span.begin};
}

static inline dgm_str dgm_token_form(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[token];
    return (dgm_str){doc->text.ptr + t->begin, t->end - t->begin};
}

/* for (uint32_t c = dgm_child(doc, head); c != DGM_NONE;
 *      c = dgm_sibling(doc, c)) */
static inline uint32_t dgm_child(const dgm_doc *doc, uint32_t token)
{
    return doc->token.at[token].first_child;
}
static inline uint32_t dgm_sibling(const dgm_doc *doc, uint32_t token)
{
    return doc->token.at[token].next_sibling;
}

/* First dependent of `token` with that relation, or DGM_NONE. */
uint32_t dgm_dependent(const dgm_doc *doc, uint32_t token, dgm_rel rel);
uint32_t dgm_dependent_sub(const dgm_doc *doc, uint32_t token, dgm_rel rel,
                           dgm_sub sub);

/* Fills first_child and next_sibling of a sentence from its heads, and its
 * root.  Children come out in text order.  To be called by whoever sets
 * heads. */
void dgm_tree_link(dgm_doc *doc, uint32_t sentence);

/* The token that follows `at` when `top` and everything below it is walked in
 * preorder, beginning with `top`; DGM_NONE at the end.  No stack: the way up
 * goes by the heads. */
uint32_t dgm_subtree_next(const dgm_doc *doc, uint32_t top, uint32_t at);

/* The smallest token range holding `token` and everything below it.  Bounded
 * by the sentence; no recursion. */
dgm_range dgm_subtree(const dgm_doc *doc, uint32_t token);

/* Whether `token` is `ancestor` or stands below it. */
bool dgm_below(const dgm_doc *doc, uint32_t token, uint32_t ancestor);

/* Bytes from the first token of the range to the last. */
dgm_span dgm_range_span(const dgm_doc *doc, dgm_range range);

static inline dgm_span dgm_token_span(const dgm_doc *doc, uint32_t token)
{
    return (dgm_span){doc->token.at[token].begin, doc->token.at[token].end};
}

/* Index of the mention whose range holds `token`, or DGM_NONE.  Mentions are
 * sorted and do not overlap: binary search. */
uint32_t dgm_mention_at(const dgm_doc *doc, uint32_t token);

/* A walk over mentions and bound pronouns together, in text order, the outer
 * before the inner; zero to begin. */
typedef struct dgm_mention_walk {
    uint32_t mention;
    uint32_t bound;
} dgm_mention_walk;

/* The next of them, or NULL. */
const dgm_mention *dgm_mention_next(const dgm_doc *doc,
                                    dgm_mention_walk *walk);

static inline uint32_t dgm_mention_count(const dgm_doc *doc)
{
    return doc->mention.count + doc->bound.count;
}

/* The key (hash) of a lower-case literal, to compare with lemma_key and
 * form_key. */
static inline uint64_t dgm_key(const char *terminated)
{
    return dgm_str_hash(dgm_str_from(terminated));
}

/* Decodes FEATS ("Number=Sing|...") into enum dgm_morph bits. */
uint32_t dgm_morph_decode(dgm_str feats);
/* Splits "nsubj:pass" into relation and subtype. */
void dgm_rel_decode(dgm_str deprel, uint8_t *rel, uint8_t *sub);

#endif
