/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which language a text is in, by its script and its share of small words.
 *
 * In English prose two words in five are function words; in other languages
 * some look like one ("in", "was", "me"), but never so many.  Lists of names
 * and figures have few, too, so English is denied only where another language
 * has more, or hardly any is left.  Where a short text leaves it open, what
 * the document says of itself counts.
 */
#include "text/language_words.h"
#include "text/text.h"
#include "text/word.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>

/* Words that a text must have to be judged by its share of English. */
#define WORDS_MIN 25
/* Words that it must have to be none of English for want of them alone. */
#define WORDS_LIST 100
/* English words among a hundred: from here on nothing else is looked for. */
#define SHARE_SURE 30
/* Below it a text does not look like English, and below the next it is not. */
#define SHARE_MIN  18
#define SHARE_NONE 4
/* Words of another language among a hundred that make a text one of it; in a
 * short text, and how many there must be. */
#define SHARE_OTHER 12
#define SHARE_SHORT 25
#define HITS_SHORT  3
/* No more words, and bytes, are looked at. */
#define WORDS_MAX 5000
#define BYTES_MAX 32768
/* Letters that a script must have, and those among a hundred of all. */
#define LETTERS_MIN   8
#define LETTERS_SHARE 50

/* Small words of all languages by hash; no list is as long as half of it. */
#define SLOTS 4096
struct slot {
    uint64_t hash;
    uint64_t languages; /* bit i: of the i-th */
};

struct tally {
    uint32_t words;
    uint32_t english;
    const char *other; /* code of the likeliest other language, or NULL */
    uint32_t hits;     /* words of it */
    bool script;       /* told by its script */
};

static bool is_word(const dgm_token *token)
{
    return (token->flags & DGM_TOKEN_WORD) &&
           !(token->flags & DGM_TOKEN_NUMERIC);
}

static void count_english(const dgm_doc *doc, struct tally *out)
{
    for (uint32_t i = 0; i < doc->token.count && out->words < WORDS_MAX; i++) {
        const dgm_token *token = &doc->token.at[i];
        out->words += is_word(token);
        out->english += is_word(token) && token->word != DGM_WORD_NONE;
    }
}

/* ------------------------------------------------------------------ scripts
 */

#define CODES_MAX 48

/* Letters of each language that letters tell of. */
struct scripts {
    const char *code[CODES_MAX];
    uint32_t count[CODES_MAX]; /* of its script, or its own letters */
    bool own[CODES_MAX];
    uint32_t codes;
    uint32_t latin;
    uint32_t other;
};

static void count_letter(struct scripts *self, uint32_t point)
{
    int own = 0;
    const char *code = dgm_language_of_letter(point, &own);
    bool latin =
        (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z') ||
        (point >= 0xC0 && point < 0x250 && point != 0xD7 && point != 0xF7);
    self->latin += latin;
    self->other += code != NULL;
    uint32_t i = 0;
    while (code && i < self->codes &&
           (strcmp(self->code[i], code) != 0 || self->own[i] != own)) {
        i++;
    }
    if (code && i < CODES_MAX) {
        self->codes += i == self->codes;
        self->code[i] = code;
        self->own[i] = own;
        self->count[i]++;
    }
}

/* The likeliest: that of most letters of scripts, unless one that has letters
 * of its own in it shows a number of those.  Kana are that beside Chinese
 * characters; the letters of Persian are shared by those that have more. */
static const char *likeliest(const struct scripts *self)
{
    const char *best = NULL;
    uint32_t most = 0;
    uint32_t owned = 0;
    for (uint32_t i = 0; i < self->codes; i++) {
        if (!self->own[i] && self->count[i] > most) {
            most = self->count[i];
            best = self->code[i];
        }
    }
    for (uint32_t i = 0; i < self->codes && self->code[i]; i++) {
        const char *code = self->code[i];
        bool kana = best && strcmp(best, "zh") == 0 && strcmp(code, "ja") == 0;
        bool shared = strcmp(code, "fa") == 0;
        uint32_t count = shared ? 1 : self->count[i];
        if ((self->own[i] || kana) && self->count[i] * 100 >= self->other &&
            count > owned) {
            owned = count;
            best = self->code[i];
        }
    }
    return best;
}

static void find_script(const dgm_doc *doc, struct tally *out)
{
    struct scripts scripts = {.codes = 0};
    uint32_t len = doc->text.len < BYTES_MAX ? doc->text.len : BYTES_MAX;
    for (uint32_t at = 0; at < len;) {
        uint32_t point;
        at += dgm_utf8_next(doc->text.ptr + at, doc->text.len - at, &point);
        count_letter(&scripts, point);
    }
    uint32_t all = scripts.latin + scripts.other;
    if (scripts.other >= LETTERS_MIN &&
        (uint64_t)scripts.other * 100 >= (uint64_t)all * LETTERS_SHARE) {
        out->other = likeliest(&scripts);
        out->script = out->other != NULL;
    }
}

/* -------------------------------------------------------------------- words
 */

static void put(struct slot *slot, uint64_t hash, uint64_t bit)
{
    uint64_t i = hash % SLOTS;
    while (slot[i].languages && slot[i].hash != hash) {
        i = (i + 1) % SLOTS;
    }
    slot[i].hash = hash;
    slot[i].languages |= bit;
}

static uint64_t languages_of(const struct slot *slot, uint64_t hash)
{
    uint64_t i = hash % SLOTS;
    while (slot[i].languages && slot[i].hash != hash) {
        i = (i + 1) % SLOTS;
    }
    return slot[i].languages;
}

static void slots_fill(struct slot *slot, const dgm_language_words *language,
                       uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        const char *at = language[i].words;
        while (*at) {
            size_t len = strcspn(at, " ");
            put(slot, dgm_hash(at, len), UINT64_C(1) << i);
            at += len + (at[len] == ' ');
        }
    }
}

static void find_words(const dgm_doc *doc, struct tally *out)
{
    struct slot slot[SLOTS] = {{0}};
    uint32_t hits[DGM_LANGUAGES_MAX] = {0};
    uint32_t count;
    uint32_t words = 0;
    const dgm_language_words *language = dgm_languages(&count);
    slots_fill(slot, language, count);
    for (uint32_t i = 0; i < doc->token.count && words < WORDS_MAX; i++) {
        const dgm_token *token = &doc->token.at[i];
        /* "Al-Ahmad Al-Jaber" is a name and no Catalan. */
        bool small = is_word(token) && !(token->flags & DGM_TOKEN_CAPITAL);
        uint64_t of = small ? languages_of(slot, token->form_key) : 0;
        words += is_word(token);
        for (; of; of &= of - 1) {
            hits[__builtin_ctzll(of)]++;
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        if (hits[i] > out->hits) {
            out->hits = hits[i];
            out->other = language[i].code;
        }
    }
}

/* ------------------------------------------------------------------ verdict
 */

/* A share of the words, in hundredths. */
static bool share(const struct tally *tally, uint32_t part, uint32_t of)
{
    return (uint64_t)part * 100 >= (uint64_t)tally->words * of;
}

/* Whether the text shows that it is in tally->other. */
static bool is_other(const struct tally *tally)
{
    if (tally->script || tally->other == NULL) {
        return tally->script;
    }
    return tally->words >= WORDS_MIN
               ? share(tally, tally->hits, SHARE_OTHER) &&
                     tally->hits > tally->english
               : share(tally, tally->hits, SHARE_SHORT) &&
                     tally->hits >= HITS_SHORT &&
                     tally->hits > 2 * tally->english;
}

static bool says_english(dgm_str said)
{
    return said.len >= 2 && dgm_same_letters(said.ptr, "en", 2) &&
           (said.len == 2 || said.ptr[2] == '-' || said.ptr[2] == '_' ||
            dgm_same_letters(said.ptr, "english", said.len < 7 ? 2 : 7));
}

static dgm_err mark(dgm_doc *doc, const char *code)
{
    doc->meta.language = dgm_str_copy(&doc->arena, dgm_str_from(code));
    return doc->meta.language.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

/* The text itself shows another language. */
static dgm_err found_other(dgm_doc *doc, const struct tally *tally)
{
    char message[160];
    const char *name = dgm_language_name(tally->other);
    bool said = says_english(doc->meta.language);
    (void)snprintf(message, sizeof message,
                   "%sis in %s (%s); only English is read",
                   said ? "is said to be English, but " : "",
                   name ? name : "another language", tally->other);
    dgm_str was = doc->meta.language;
    if (was.len == 0 || said) {
        DGM_TRY(mark(doc, tally->other));
    }
    return dgm_doc_warn(doc, "language", message);
}

/* No other language shows; what the document says of itself counts where the
 * text leaves it open. */
static dgm_err found_none(dgm_doc *doc, const struct tally *tally,
                          bool *english)
{
    dgm_str said = doc->meta.language;
    bool judged = tally->words >= WORDS_MIN;
    bool like = judged && share(tally, tally->english, SHARE_MIN);
    if (judged && !like) {
        char message[120];
        /* A short list of names or files has none and may be English. */
        *english = tally->words < WORDS_LIST ||
                   share(tally, tally->english, SHARE_NONE);
        (void)snprintf(message, sizeof message,
                       "does not look like English, the only language that "
                       "is read: %u of %u words are function words",
                       tally->english, tally->words);
        return dgm_doc_warn(doc, "language", message);
    }
    if (said.len >= 2 && !says_english(said)) {
        *english = like;
        return dgm_doc_warn(doc, "language",
                            like ? "is said to be in another language than "
                                   "English, but reads like it"
                                 : "is said to be in another language than "
                                   "English, the only one that is read");
    }
    return like && said.len == 0 ? mark(doc, "en") : DGM_ERR_OK;
}

dgm_err dgm_text_language(dgm_doc *doc, bool *english)
{
    struct tally tally = {.other = NULL};
    *english = true;
    count_english(doc, &tally);
    if (tally.words == 0 || !share(&tally, tally.english, SHARE_SURE)) {
        find_script(doc, &tally);
        if (!tally.script) {
            find_words(doc, &tally);
        }
    }
    if (is_other(&tally)) {
        *english = false;
        return found_other(doc, &tally);
    }
    return found_none(doc, &tally, english);
}
