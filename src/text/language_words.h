/* SPDX-License-Identifier: Apache-2.0 */
/* Small words of other languages than English, for language.c alone. */
#ifndef DGM_TEXT_LANGUAGE_WORDS_H
#define DGM_TEXT_LANGUAGE_WORDS_H

#include <stdint.h>

typedef struct dgm_language_words {
    char code[4];      /* ISO 639-1, or 639-3 where that has none */
    const char *name;  /* in English */
    const char *words; /* lower case, a blank between two */
} dgm_language_words;

#define DGM_LANGUAGES_MAX 64

/* Languages in Latin script; *count of them, at most DGM_LANGUAGES_MAX. */
const dgm_language_words *dgm_languages(uint32_t *count);

/* The English name of a code that this room gives, or NULL. */
const char *dgm_language_name(const char *code);

/* The language of a letter outside Latin script: that of its script, or of
 * the letter where only one language of the script has it.  *sure tells the
 * second.  NULL for Latin letters and for what is no letter. */
const char *dgm_language_of_letter(uint32_t point, int *sure);

#endif
