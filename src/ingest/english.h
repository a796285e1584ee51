/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The English words that bytes are cleaned by: dates of publication, bylines,
 * lines that belong to a page.  All that this room knows of the language
 * stands in english.c.
 *
 * They are no lists of the lexicon (lexicon/lists.h), for what a document's
 * text is must not change with what a user lays over the lexicon: offsets of
 * one run hold in every other.  And reading a file needs no model.
 */
#ifndef DGM_INGEST_ENGLISH_H
#define DGM_INGEST_ENGLISH_H

#include "base/str.h"

typedef enum dgm_english {
    DGM_ENGLISH_BY,          /* who wrote it */
    DGM_ENGLISH_AND,         /* another who did */
    DGM_ENGLISH_BYLINE,      /* small words of a byline */
    DGM_ENGLISH_LABEL,       /* of a date of publication */
    DGM_ENGLISH_CHANGE,      /* of a date of its last change */
    DGM_ENGLISH_LABEL_LINK,  /* between a label or byline and its date */
    DGM_ENGLISH_LABEL_TAIL,  /* opens what stands behind a labelled date */
    DGM_ENGLISH_CLOCK,       /* a time of day and its zone */
    DGM_ENGLISH_ORDINAL_END, /* "9th" */
    DGM_ENGLISH_OF,          /* "9th of June" */
    DGM_ENGLISH_FURNITURE,   /* begins a line of the page, not the article */
    DGM_ENGLISH_COUNT
} dgm_english;

/* Whether a word is in the list, in any case of letters. */
bool dgm_english_is(dgm_str word, dgm_english list);
/* Whether a text begins with an entry of the list. */
bool dgm_english_begins(dgm_str text, dgm_english list);

/* The number of a month or weekday (Monday is 1) of whose name at least three
 * letters are given, or 0. */
unsigned dgm_english_month(dgm_str word);
unsigned dgm_english_weekday(dgm_str word);

#endif
