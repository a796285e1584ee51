/* SPDX-License-Identifier: Apache-2.0 */
/* What the files of this room share; nothing for others. */
#ifndef DGM_TEXT_SCANNER_H
#define DGM_TEXT_SCANNER_H

#include "text/text.h"

/* Chunks longer than this are cut, so that no step is quadratic. */
#define DGM_CHUNK_MAX 1024

/* What stands in a gap where a sentence might end. */
typedef enum dgm_break {
    DGM_BREAK_NONE, /* nothing: the space is missing */
    DGM_BREAK_SPACE,
    DGM_BREAK_WRAP, /* a line break, since the next word did not fit */
    DGM_BREAK_LINE  /* a line break that somebody wanted */
} dgm_break;

/* The final marks of a paragraph, see stops.c. */
typedef struct dgm_stops {
    uint32_t end;   /* byte behind it */
    uint32_t words; /* chunks in it */
    uint32_t marks; /* chunks that end with a final mark */
    uint32_t mark;  /* byte of the next one, or `end` */
    bool stopped;   /* it ends with one */
} dgm_stops;

/* One pass over the text of a document.  A chunk is what stands between white
 * space; it gives one or more tokens. */
typedef struct dgm_scanner {
    dgm_doc *doc;
    const dgm_boundaries *boundaries; /* NULL: final marks decide */
    dgm_boundary_judge judge;         /* NULL: the table does */
    void *context;
    uint32_t paragraph;
    uint32_t width;      /* of wrapped lines in bytes, 0: none are wrapped */
    uint32_t first;      /* first token of the sentence being made */
    uint32_t last_final; /* token behind the last final mark so far */
    uint32_t lower;      /* words in lower case in this sentence */
    uint32_t capitals;   /* words with a capital in a row, at its end */
    dgm_stops stops;     /* of the paragraph that is being read */
    uint32_t brackets;   /* open round or square ones in this sentence */
    bool space_before;   /* white space stood before the next token */
    uint8_t open_quote;  /* a straight quotation mark is open */
    uint8_t open_single; /* so is a single one */
} dgm_scanner;

/* chunk.c: splits text[begin, end), without white space, into tokens; where
 * the space between two sentences is missing, it ends the first. */
DGM_CHECKED dgm_err dgm_chunk_add(dgm_scanner *self, uint32_t begin,
                                  uint32_t end);

/* sentence.c */
DGM_CHECKED dgm_err dgm_token_add(dgm_scanner *self, uint32_t begin,
                                  uint32_t end, uint16_t flags);
DGM_CHECKED dgm_err dgm_sentence_end(dgm_scanner *self);

/* gap.c: whether the sentence ends before text[next]. */
bool dgm_gap_ends(dgm_scanner *self, dgm_break gap, uint32_t next);
bool dgm_is_final(dgm_str form);   /* ".", "!", "etc.", "..." */
bool dgm_is_closing(dgm_str form); /* quotation marks, brackets */

/* stops.c: reads on until `self` is about the paragraph of text[at] and about
 * the next mark behind it; `at` never goes back. */
void dgm_stops_look(dgm_stops *self, dgm_str text, uint32_t at, bool wrapped);

/* english.c */
typedef enum dgm_abbreviation {
    DGM_ABBREVIATION_NONE,
    DGM_ABBREVIATION_OPEN,   /* may end a sentence as well */
    DGM_ABBREVIATION_CLOSED, /* a title */
    DGM_ABBREVIATION_INITIAL
} dgm_abbreviation;

/* What `word`, which stood before a full stop, is; `next` is the character
 * that begins the chunk after it. */
dgm_abbreviation dgm_abbreviation_kind(dgm_str word, char next);
/* Where a contraction without apostrophe ("dont") before the word `next` is
 * cut, 0 for any other word; `word` is not empty. */
uint32_t dgm_bare_clitic(dgm_str word, dgm_str next);
/* Whether both sides of a hyphen are one word: "e-mail", "mid-1980s". */
bool dgm_keeps_hyphen(dgm_str before, dgm_str after);
bool dgm_is_unit(dgm_str word);
/* Whether a sentence often begins so: "the", "it". */
bool dgm_is_opener(dgm_str word);
/* A weekday, month or time zone. */
bool dgm_follows_time(dgm_str word);

static inline bool dgm_is_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC3;
}

static inline bool dgm_is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static inline bool dgm_is_space(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

#endif
