/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which agency a document credits, and which one made it.
 *
 * A credit is the name of an agency (agencies.tsv) as the author or behind it
 * ("Jane Doe, Associated Press"), in parentheses or behind a dash in the first
 * words ("LONDON (Reuters) -", "KABUL - AFP"), or likewise in the last ones.
 */
#ifndef DGM_STORY_CREDIT_H
#define DGM_STORY_CREDIT_H

#include "base/str.h"

/* What the credit is read from; each may be absent. */
typedef struct dgm_story_byline {
    dgm_str author;
    dgm_str publisher;
    dgm_str url;
    dgm_str text;
} dgm_story_byline;

typedef struct dgm_story_credit {
    dgm_str agency; /* that is credited; a constant, empty: none */
    bool own;       /* the agency itself published it */
} dgm_story_credit;

dgm_story_credit dgm_story_credit_find(const dgm_story_byline *byline);

#endif
