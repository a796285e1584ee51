/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a word may have been meant to be that nobody knows: words one slip of
 * the pen away.  The slips are those after which a word is seldom another
 * one: a letter left out ("beleve"), two letters
 * in the wrong order, a letter written twice, or many times ("sooooo"); in
 * long words also a wrong letter.
 */
#ifndef DGM_SYNTAX_SLIP_H
#define DGM_SYNTAX_SLIP_H

#include "base/str.h"

#define DGM_SLIP_WORD 24 /* longer words are left alone */

typedef struct dgm_slips {
    dgm_str form;
    uint32_t kind; /* of slip */
    uint32_t at;   /* place of the slip */
    uint32_t letter;
    char text[DGM_SLIP_WORD + 2]; /* the word that was found */
    uint32_t len;
} dgm_slips;

/* Begins with a form in small letters.  Other characters than letters, or too
 * many of them: no words; short ones may only be drawn out. */
void dgm_slips_begin(dgm_slips *self, dgm_str form);

/* The next word it may have been, in text[0, len); false: there is none. */
bool dgm_slips_next(dgm_slips *self);

#endif
