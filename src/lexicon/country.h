/* SPDX-License-Identifier: Apache-2.0 */
/* Country codes that the lexicon accepts, and the numbers of states. */
#ifndef DGM_LEXICON_COUNTRY_H
#define DGM_LEXICON_COUNTRY_H

#include <stdbool.h>
#include <stdint.h>

/* Whether the three letters are a code of ISO 3166-1, XKX, IGO, NGO, ISM,
 * IMG, MNC, EUR, UNO, or "---" for unknown. */
bool dgm_lex_country_known(const char code[3]);

/* The code of a state by its number in Correlates of War or Gleditsch and
 * Ward (700: AFG), former states by their successor; NULL: no such state. */
const char *dgm_lex_country_of_state(uint32_t number);

#endif
