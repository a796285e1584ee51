/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lemmas of inflected words that no treebank showed: irregular forms and
 * regular endings out of data/lemmas, checked against known words.
 *
 * "raided" may come from "raide", "raid" or "raidd"; which it is cannot be
 * told from its letters, but only one of them is a word.  Where none is known
 * the one whose last letters are commonest among the known words of its part
 * of speech is the best guess ("whined": "-hine", not "-hin").
 *
 *   magic "DGMLEMM", version 2; sections
 *   "strings"   bytes, everything textual
 *   "forms"     dgm_lemma_form[n], which tags have a form
 *   "endings"   dgm_lemma_ending[n], in the order in which they are tried
 *   "prefixes"  dgm_lemma_text[n]
 *   "letters"   one dgm_lemma_letters
 *   "irregul"   dgm_lemma_irregular[m], open addressing, m a power of two,
 *               key 0: empty
 *   "words"     u64[m], open addressing: key of a word with a bit for each
 *               part of speech at its low end
 *   "tails"     dgm_lemma_tail[m], open addressing: last letters of words
 */
#ifndef DGM_SYNTAX_LEMMA_H
#define DGM_SYNTAX_LEMMA_H

#include "base/mapped.h"
#include "record/record.h"

#define DGM_LEMMA_MAGIC   "DGMLEMM"
#define DGM_LEMMA_VERSION 2
/* Longer words have no lemma but themselves. */
#define DGM_LEMMA_WORD 120

enum dgm_lemma_class {
    DGM_LEMMA_NOUN,
    DGM_LEMMA_VERB,
    DGM_LEMMA_ADJ,
    DGM_LEMMA_ADV,
    DGM_LEMMA_CLASSES /* also: none of them */
};
/* The bit of words that are names, beside those of their classes. */
#define DGM_LEMMA_NAME DGM_LEMMA_CLASSES

/* Forms (past, plural ...) have numbers from 1 on; 0 is the lemma itself. */
#define DGM_LEMMA_FORMS 16

typedef struct dgm_lemma_text {
    uint32_t offset; /* of "strings" */
    uint32_t len;
} dgm_lemma_text;

typedef struct dgm_lemma_form {
    dgm_lemma_text feats; /* "Tense=Past|...", all of them must be there */
    uint32_t class;       /* enum dgm_lemma_class */
    uint32_t form;        /* 1 to DGM_LEMMA_FORMS - 1 */
} dgm_lemma_form;

enum dgm_ending_flag {
    DGM_ENDING_SINGLE = 1 << 0,
    DGM_ENDING_DOUBLE = 1 << 1,
    DGM_ENDING_KNOWN = 1 << 2
};

typedef struct dgm_lemma_ending {
    dgm_lemma_text cut;
    dgm_lemma_text put;
    uint32_t form;
    uint32_t flags; /* enum dgm_ending_flag */
} dgm_lemma_ending;

/* Bit i: the letter 'a' + i. */
typedef struct dgm_lemma_letters {
    uint32_t vowels;
    uint32_t undoubled; /* never doubled before an ending */
    uint32_t final;     /* that lemmas may end in doubled: "pass" */
} dgm_lemma_letters;

typedef struct dgm_lemma_irregular {
    uint64_t key; /* dgm_irregular_key */
    dgm_lemma_text lemma;
} dgm_lemma_irregular;

typedef struct dgm_lemma_tail {
    uint64_t key; /* hash of three or four letters; 0: empty */
    uint16_t count[DGM_LEMMA_CLASSES];
} dgm_lemma_tail;

static inline uint64_t dgm_irregular_key(uint64_t form_key, uint32_t form)
{
    uint64_t key = (form_key ^ form) * UINT64_C(0x9E3779B97F4A7C15);
    key ^= key >> 29;
    return key ? key : 1;
}
/* Room for the bits of the parts of speech; never 0. */
static inline uint64_t dgm_lemma_word_key(uint64_t form_key)
{
    uint64_t key = form_key & ~(uint64_t)0x1F;
    return key ? key : 32;
}

typedef struct dgm_lemmas dgm_lemmas;

/* Maps and checks compiled lemmas. */
DGM_CHECKED dgm_err dgm_lemmas_open(dgm_lemmas **out, const char *path,
                                    dgm_error *err);
/* The same over bytes in memory (64-byte aligned, outliving the lemmas);
 * `name` is for messages. */
DGM_CHECKED dgm_err dgm_lemmas_wrap(dgm_lemmas **out, const void *bytes,
                                    size_t len, const char *name,
                                    dgm_error *err);
void dgm_lemmas_close(dgm_lemmas *self);

/* Makes the word with that form_key known in a class, before the lemmas are
 * shared between threads: the words of somebody's own frames and cues need not
 * be in the list.  DGM_LEMMA_CLASSES is passed over. */
DGM_CHECKED dgm_err dgm_lemmas_know(dgm_lemmas *self, uint64_t form_key,
                                    uint32_t class);

/* The class of a part of speech (dgm_upos), DGM_LEMMA_CLASSES: none. */
uint32_t dgm_lemma_class(uint32_t upos);

/* The number of the form that words of that class with those features
 * have. */
uint32_t dgm_lemmas_form(const dgm_lemmas *self, uint32_t class,
                         dgm_str feats);

/* Bits of the classes (1 << enum dgm_lemma_class) in which the word with that
 * form_key is known. */
uint32_t dgm_lemmas_known(const dgm_lemmas *self, uint64_t form_key);

/* Number of the words in the list, without those that were added. */
uint32_t dgm_lemmas_words(const dgm_lemmas *self);

/* Whether the lower-cased form with that key is written with a capital. */
bool dgm_lemmas_is_name(const dgm_lemmas *self, uint64_t form_key);

/* What the list alone, without added words, says of a lower-cased form: bits
 * of the classes in which it stands there, and DGM_LEMMA_NAME; if in no class,
 * also those of a word that is a regular ending away, DGM_LEMMA_NAME + 1
 * places higher.  0: nothing. */
uint32_t dgm_lemmas_listed(const dgm_lemmas *self, dgm_str form,
                           uint64_t form_key);

enum dgm_lemma_trust {
    DGM_LEMMA_NONE,   /* nothing is known of the word */
    DGM_LEMMA_GUESS,  /* looks like a word */
    DGM_LEMMA_CERTAIN /* is a known word, or irregular */
};

/* The lemma of a lower-cased form; on DGM_LEMMA_NONE it is left alone. */
typedef struct dgm_lemma {
    char text[DGM_LEMMA_WORD + 8];
    uint32_t len;
} dgm_lemma;
enum dgm_lemma_trust dgm_lemmas_find(const dgm_lemmas *self, dgm_str form,
                                     uint32_t class, uint32_t number,
                                     dgm_lemma *out);

/* Compiles the sources (files in data/lemmas) into a file. */
DGM_CHECKED dgm_err dgm_lemmas_compile(const char *const *source,
                                       uint32_t count, const char *path,
                                       dgm_error *err);

#endif
