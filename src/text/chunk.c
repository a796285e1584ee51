/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From chunks to tokens.
 *
 * Punctuation is peeled from both ends of a chunk, the rest is cut at
 * hyphens, slashes, marks, contractions and possessives.
 */
#include "base/utf8.h"
#include "text/scanner.h"

#include <string.h>

static bool is_among(char c, const char *list)
{
    return c != '\0' && strchr(list, c) != NULL;
}

static const char curly[] = "\xE2\x80\x99"; /* also the apostrophe */

static dgm_str slice(const dgm_scanner *self, uint32_t begin, uint32_t end)
{
    return (dgm_str){self->doc->text.ptr + begin, end - begin};
}

/* The word that begins the chunk after text[.., end), cut at 16 bytes and at
 * its first mark; empty at the end of a paragraph. */
static dgm_str next_word(const dgm_scanner *self, uint32_t end)
{
    dgm_str text = self->doc->text;
    uint32_t at = end;
    uint32_t lines = 0;
    while (at < text.len && at - end < 8 &&
           dgm_is_space((unsigned char)text.ptr[at])) {
        lines += text.ptr[at++] == '\n';
    }
    uint32_t last = at;
    while (lines < 2 && last < text.len && last - at < 16 &&
           (dgm_is_letter((unsigned char)text.ptr[last]) ||
            dgm_is_digit((unsigned char)text.ptr[last]))) {
        last++;
    }
    return slice(self, at, last);
}

static char next_letter(const dgm_scanner *self, uint32_t end)
{
    dgm_str next = next_word(self, end);
    return next.len ? next.ptr[0] : ' ';
}

/* Bytes of the apostrophe that ends at `end` of `word`, 0 if none. */
static uint32_t apostrophe_before(dgm_str word, uint32_t end)
{
    if (end >= 1 && (word.ptr[end - 1] == '\'' || word.ptr[end - 1] == '`')) {
        return 1;
    }
    return end >= 3 && memcmp(word.ptr + end - 3, curly, 3) == 0 ? 3 : 0;
}

/* ------------------------------------------------------------------- words
 */

/* "60's", "1980's": the treebanks leave decades whole. */
static bool is_decade(dgm_str word, uint32_t size)
{
    return (size == 2 || size == 4) && word.ptr[size - 1] == '0' &&
           dgm_is_digit((unsigned char)word.ptr[0]) &&
           dgm_is_digit((unsigned char)word.ptr[size - 2]);
}

/* Length of the contraction or possessive at the end of a word, 0 if none:
 * "n't", "'s", "'re" and the like, with straight or curly apostrophe. */
static uint32_t clitic_size(dgm_str word)
{
    static const char *const after[] = {"s", "re", "ve", "ll", "d", "m", "t"};
    for (uint32_t len = 1; len <= 2 && word.len > len + 1; len++) {
        uint32_t mark = apostrophe_before(word, word.len - len);
        if (mark == 0 || word.len <= len + mark) {
            continue;
        }
        const char *tail = word.ptr + word.len - len;
        for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
            if (strlen(after[i]) != len || (tail[0] | 32) != after[i][0] ||
                (len == 2 && (tail[1] | 32) != after[i][1])) {
                continue;
            }
            uint32_t size = len + mark;
            if (after[i][0] != 't') {
                return is_decade(word, word.len - size) ? 0 : size;
            }
            /* "n't": the n belongs to it. */
            bool negation =
                word.len > size + 1 && (tail[-(int)mark - 1] | 32) == 'n';
            return negation ? size + 1 : 0;
        }
    }
    return 0;
}

/* Bytes of the number at the beginning of "35mm", "10k", "5.30pm" when a unit
 * is all that follows, 0 otherwise. */
static uint32_t number_size(dgm_str word)
{
    uint32_t size = 0;
    while (size < word.len &&
           (dgm_is_digit((unsigned char)word.ptr[size]) ||
            (size > 0 && is_among(word.ptr[size], ".,:")))) {
        size++;
    }
    bool cut = size > 0 && size < word.len &&
               dgm_is_unit((dgm_str){word.ptr + size, word.len - size});
    return cut ? size : 0;
}

/* Adds a word without inner hyphens, splitting off a clitic or a unit. */
static dgm_err add_word(dgm_scanner *self, uint32_t begin, uint32_t end)
{
    dgm_str word = slice(self, begin, end);
    if (word.len == 0) {
        return DGM_ERR_OK;
    }
    if (dgm_is_digit((unsigned char)word.ptr[0])) {
        uint32_t number = number_size(word);
        if (number > 0) {
            DGM_TRY(dgm_token_add(self, begin, begin + number, 0));
            return dgm_token_add(self, begin + number, end, 0);
        }
    }
    uint32_t clitic = clitic_size(word);
    uint32_t bare = clitic ? 0 : dgm_bare_clitic(word, next_word(self, end));
    clitic = bare ? word.len - bare : clitic;
    if (clitic == 0) {
        return dgm_token_add(self, begin, end, 0);
    }
    DGM_TRY(dgm_token_add(self, begin, end - clitic, DGM_TOKEN_MULTI_FIRST));
    return dgm_token_add(self, end - clitic, end, DGM_TOKEN_MULTI_REST);
}

static bool is_web(dgm_str word)
{
    static const char *const sign[] = {"http://", "https://", "www."};
    static const char *const end[] = {".com", ".org", ".net", ".gov", ".edu",
                                      ".doc", ".xls", ".pdf", ".int", ".htm"};
    char low[DGM_CHUNK_MAX + 16];
    if (word.len < 4 || (!memchr(word.ptr, '.', word.len) &&
                         !memchr(word.ptr, '@', word.len) &&
                         !memchr(word.ptr, '/', word.len))) {
        return false;
    }
    if (memchr(word.ptr, '@', word.len)) {
        return true;
    }
    uint32_t len = dgm_lower(word, low, sizeof low);
    for (size_t i = 0; i < sizeof sign / sizeof *sign; i++) {
        if (memmem(low, len, sign[i], strlen(sign[i]))) {
            return true;
        }
    }
    for (size_t i = 0; i < sizeof end / sizeof *end; i++) {
        size_t size = strlen(end[i]);
        if (len > size && memcmp(low + len - size, end[i], size) == 0) {
            return true;
        }
    }
    return false;
}

/* -------------------------------------------------------------- separators
 */

/* Whether a number with a hyphen is a span of years, not a telephone. */
static bool is_years(dgm_str word)
{
    return word.len == 9 && word.ptr[4] == '-' &&
           (word.ptr[0] == '1' || word.ptr[0] == '2') &&
           (word.ptr[5] == '1' || word.ptr[5] == '2');
}

/* "3-5297": a telephone number inside a house. */
static bool is_extension(dgm_str word)
{
    return word.len == 6 && word.ptr[1] == '-' &&
           dgm_is_digit((unsigned char)word.ptr[3]) &&
           dgm_is_digit((unsigned char)word.ptr[4]) &&
           dgm_is_digit((unsigned char)word.ptr[5]);
}

/* "b/c", "w/o": two letters for two words. */
static bool is_slashed(dgm_str word, uint32_t at)
{
    return (at == 1 && (word.ptr[0] | 32) == 'w') ||
           (word.len == 3 && at == 1 &&
            dgm_is_letter((unsigned char)word.ptr[0]) &&
            dgm_is_letter((unsigned char)word.ptr[2]));
}

/* The letters and digits beside `at`, at most 16. */
static dgm_str part_before(dgm_str word, uint32_t at)
{
    uint32_t begin = at;
    while (begin > 0 && at - begin < 16 &&
           (dgm_is_letter((unsigned char)word.ptr[begin - 1]) ||
            dgm_is_digit((unsigned char)word.ptr[begin - 1]))) {
        begin--;
    }
    return (dgm_str){word.ptr + begin, at - begin};
}

static dgm_str part_after(dgm_str word, uint32_t at)
{
    uint32_t end = at;
    while (end < word.len && end - at < 16 &&
           (dgm_is_letter((unsigned char)word.ptr[end]) ||
            dgm_is_digit((unsigned char)word.ptr[end]))) {
        end++;
    }
    return (dgm_str){word.ptr + at, end - at};
}

static uint32_t hyphen_size(dgm_str word, uint32_t at, bool digits)
{
    if (at > 0 && at + 1 == word.len) {
        return 0; /* a word that was cut off */
    }
    if (digits && (word.len >= 8 || is_extension(word)) && !is_years(word) &&
        memchr(word.ptr, ':', word.len) == NULL) {
        return 0; /* a telephone number */
    }
    dgm_str before = part_before(word, at);
    if (before.len == at &&
        dgm_keeps_hyphen(before, part_after(word, at + 1))) {
        return 0;
    }
    uint32_t size = 1;
    while (at + size < word.len && word.ptr[at + size] == '-') {
        size++;
    }
    return size;
}

static bool is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* "ended.The", "said.\"": the space is missing.  Behind a full stop a small
 * letter counts only when it begins a word that often begins a sentence. */
static uint32_t stop_size(dgm_str word, uint32_t at)
{
    uint32_t size = 1;
    while (at + size < word.len && word.ptr[at + size] == '.') {
        size++;
    }
    if (size > 1) {
        return size;
    }
    if (at < 2 || at + 1 >= word.len ||
        (!is_lower(word.ptr[at - 1]) && word.ptr[at - 1] != ')')) {
        return 0;
    }
    char next = word.ptr[at + 1];
    if (next == '"' || next == '[' || next == '(' || next == ')' ||
        next == '\'' || (unsigned char)next == 0xE2) {
        return 1;
    }
    dgm_str after = part_after(word, at + 1);
    bool capital = is_upper(next) && after.len > 1 && is_lower(after.ptr[1]);
    return (capital && is_lower(word.ptr[at - 2])) || dgm_is_opener(after);
}

/* Bytes of a run of "!" and "?" between words, 0 if it is none. */
static uint32_t cry_size(dgm_str word, uint32_t at)
{
    uint32_t size = 1;
    while (at + size < word.len &&
           (word.ptr[at + size] == '!' || word.ptr[at + size] == '?')) {
        size++;
    }
    return at > 0 && at + size < word.len ? size : 0;
}

/* Whether a comma between digits separates numbers ("13,14"): the last of
 * the groups that it cuts has not three digits. */
static bool is_list_comma(dgm_str word, uint32_t at)
{
    uint32_t size = 0;
    for (uint32_t i = at + 1; i < word.len; i++) {
        if (word.ptr[i] == ',') {
            size = 0;
        } else if (dgm_is_digit((unsigned char)word.ptr[i])) {
            size++;
        } else {
            break;
        }
    }
    return size != 3;
}

/* Bytes of an inner separator at `at` ("-", "/", dash), 0 if none. */
static uint32_t separator_size(dgm_str word, uint32_t at, uint32_t clitic)
{
    unsigned char c = (unsigned char)word.ptr[at];
    bool digits = at > 0 && at + 1 < word.len &&
                  dgm_is_digit((unsigned char)word.ptr[at - 1]) &&
                  dgm_is_digit((unsigned char)word.ptr[at + 1]);
    switch (c) {
    case '-':
        return hyphen_size(word, at, digits);
    case '.':
        return stop_size(word, at);
    case '!':
    case '?':
        return cry_size(word, at);
    case '/':
        return digits || is_slashed(word, at) ? 0 : 1;
    case ',':
        return !digits || is_list_comma(word, at);
    case ':':
        return !digits;
    case '&':
        return word.len - clitic > 5;
    case '(':
    case ')':
    case '"':
    case ';':
    case '[':
    case ']':
    case '%':
        return 1;
    case 0xE2:
        return at + 3 <= word.len &&
                       (memcmp(word.ptr + at, "\xE2\x80\x93", 3) == 0 ||
                        memcmp(word.ptr + at, "\xE2\x80\x94", 3) == 0 ||
                        memcmp(word.ptr + at, "\xE2\x80\x9C", 3) == 0 ||
                        memcmp(word.ptr + at, "\xE2\x80\x9D", 3) == 0 ||
                        memcmp(word.ptr + at, "\xE2\x80\xA6", 3) == 0)
                   ? 3
                   : 0;
    default:
        return 0;
    }
}

/* Whether the token of word[start, at] is an abbreviation that a capitalised
 * word follows without space: "Gen.Smith", "S.Korea". */
static bool is_joined(dgm_str word, uint32_t start, uint32_t at)
{
    if (word.ptr[at] != '.' || at == start || at + 3 >= word.len ||
        !is_upper(word.ptr[at + 1]) || !is_lower(word.ptr[at + 2]) ||
        !is_lower(word.ptr[at + 3])) {
        return false;
    }
    dgm_str before = {word.ptr + start, at - start};
    return dgm_abbreviation_kind(before, word.ptr[at + 1]) !=
           DGM_ABBREVIATION_NONE;
}

/* Behind an inner token: ends the sentence when one ends at text[next]. */
static dgm_err maybe_end(dgm_scanner *self, uint32_t next)
{
    dgm_doc *doc = self->doc;
    dgm_str last = dgm_token_form(doc, doc->token.count - 1);
    if (!(dgm_is_final(last) || dgm_is_closing(last)) ||
        !dgm_gap_ends(self, DGM_BREAK_NONE, next)) {
        return DGM_ERR_OK;
    }
    return dgm_sentence_end(self);
}

/* Adds words that hang together by hyphens, slashes and marks. */
static dgm_err add_words(dgm_scanner *self, uint32_t begin, uint32_t end)
{
    dgm_str word = slice(self, begin, end);
    uint32_t start = 0;
    uint32_t clitic = clitic_size(word);
    for (uint32_t at = 0; at < word.len;) {
        if (is_joined(word, start, at)) {
            at++;
            DGM_TRY(dgm_token_add(self, begin + start, begin + at, 0));
            start = at;
            continue;
        }
        uint32_t size = separator_size(word, at, clitic);
        if (size == 0) {
            at++;
            continue;
        }
        DGM_TRY(add_word(self, begin + start, begin + at));
        DGM_TRY(dgm_token_add(self, begin + at, begin + at + size, 0));
        at += size;
        start = at;
        if (at < word.len) {
            DGM_TRY(maybe_end(self, begin + at));
        }
    }
    return add_word(self, begin + start, end);
}

/* Adds what is left of a chunk without its outer punctuation.  An address may
 * hang on a name: "Doe"<doe@example.com>. */
static dgm_err add_core(dgm_scanner *self, uint32_t begin, uint32_t end,
                        bool web)
{
    dgm_str word = slice(self, begin, end);
    if (!web) {
        return add_words(self, begin, end);
    }
    const char *mark = memchr(word.ptr, '<', word.len);
    uint32_t at = mark ? (uint32_t)(mark - word.ptr) : 0;
    if (at > 0 && at + 1 < word.len &&
        memchr(mark, '@', word.len - at) != NULL) {
        DGM_TRY(add_words(self, begin, begin + at));
        DGM_TRY(dgm_token_add(self, begin + at, begin + at + 1, 0));
        begin += at + 1;
    }
    return dgm_token_add(self, begin, end, 0);
}

/* ------------------------------------------------------------- outer marks
 */

/* Bytes of the run of one character at the beginning of `text`. */
static uint32_t run_size(dgm_str text)
{
    uint32_t size = 1;
    while (size < text.len && text.ptr[size] == text.ptr[0]) {
        size++;
    }
    return size;
}

/* Whether all of `text` is a face: ":)", ";-(", "=D", ":/", "^_^". */
static bool is_face(dgm_str text)
{
    if (text.len < 2 || text.len > 4) {
        return false;
    }
    uint32_t at = text.ptr[0] == '>' ? 1 : 0;
    if (dgm_str_is(text, "^_^") || dgm_str_is(text, "-_-") ||
        dgm_str_is(text, "(:") || dgm_str_is(text, "<3") ||
        dgm_str_is(text, "D:")) {
        return true;
    }
    if (!is_among(text.ptr[at], ":;=") || text.len < at + 2) {
        return false;
    }
    at++;
    at += text.ptr[at] == '-' && text.len > at + 1;
    for (; at < text.len; at++) {
        if (!is_among(text.ptr[at], "()DPpO/")) {
            return false;
        }
    }
    return true;
}

/* Start of the face that ends text[begin,end), or `end`. */
static uint32_t last_face(dgm_str text, uint32_t begin, uint32_t end)
{
    char c = text.ptr[end - 1];
    for (uint32_t size = 2; (c == '(' || c == ')') && size <= 3; size++) {
        if (end - begin >= size &&
            is_face((dgm_str){text.ptr + end - size, size})) {
            return end - size;
        }
    }
    return end;
}

/* Bytes of "|----+--->", "*~*~*" and the like, drawn with signs, one token; 0
 * if the text is no drawing.  The stop of "$$$." is none of it. */
static uint32_t drawing_size(dgm_str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == 0 || !strchr("-=<>|+*~_#{}^/\\.$", text.ptr[i])) {
            return 0;
        }
    }
    if (text.len < 2) {
        return 0;
    }
    bool money = text.len > 2 && text.ptr[0] == '$' &&
                 run_size(text) == text.len - 1 &&
                 text.ptr[text.len - 1] == '.';
    return text.len - money;
}

/* Bytes of the punctuation mark at the beginning of `text`, 0 if none. */
static uint32_t mark_size(dgm_str text)
{
    unsigned char c = (unsigned char)text.ptr[0];
    if (c < 0x80) {
        if (c != 0 && strchr("()[]{},;:\"|$#%+@", c) != NULL) {
            return 1;
        }
        if (c == '!' || c == '?') {
            uint32_t size = 1;
            while (size < text.len &&
                   (text.ptr[size] == '!' || text.ptr[size] == '?')) {
                size++;
            }
            return size;
        }
        if (c == 0 || strchr("'<>*_~=.-`", c) == NULL) {
            return 0;
        }
        return run_size(text);
    }
    uint32_t point;
    uint32_t size = dgm_utf8_next(text.ptr, text.len, &point);
    if ((point == 0x2018 || point == 0x2019) && text.len >= 6 &&
        memcmp(text.ptr + 3, curly, 3) == 0) {
        return 6; /* a quotation mark made of two */
    }
    bool mark = (point >= 0x2010 && point <= 0x2027) || point == 0xAB ||
                point == 0xBB || point == 0xBF || point == 0xA1 ||
                point == 0x20AC || point == 0xA3 || point == 0xA5 ||
                (point >= 0x3001 && point <= 0x3011) || point == 0xFF01 ||
                point == 0xFF0C || point == 0xFF1F ||
                (point >= 0x2030 && point <= 0x205E);
    return mark ? size : 0;
}

/* Whether the stop at `at` of text[begin, at] belongs to the word. */
static bool keeps_stop(const dgm_scanner *self, uint32_t begin, uint32_t at)
{
    dgm_str word = slice(self, begin, at);
    for (uint32_t i = 0; i < word.len; i++) {
        if (word.ptr[i] == '-' || word.ptr[i] == '(' || word.ptr[i] == '/') {
            word.ptr += i + 1;
            word.len -= i + 1;
            i = 0;
        }
    }
    return dgm_abbreviation_kind(word, next_letter(self, at + 1)) !=
           DGM_ABBREVIATION_NONE;
}

/* Start of the run of stops and other repeated marks that ends at `end`. */
static uint32_t last_run(const dgm_scanner *self, uint32_t begin, uint32_t end)
{
    const char *text = self->doc->text.ptr;
    char c = text[end - 1];
    bool cries = c == '!' || c == '?';
    uint32_t start = end - 1;
    while (start > begin &&
           (text[start - 1] == c ||
            (cries && (text[start - 1] == '!' || text[start - 1] == '?')))) {
        start--;
    }
    if (cries && start > begin && text[start - 1] == '.') {
        /* "said.?" is one mark, "wait...?" two, "U.S.?" a word and one. */
        bool several = start - 1 > begin && text[start - 2] == '.';
        return several || keeps_stop(self, begin, start - 1) ? start
                                                             : start - 1;
    }
    if (c != '.') {
        return start;
    }
    if (end - start <= 2 && keeps_stop(self, begin, start)) {
        return start + 1; /* "U.S." keeps its stop, "etc.." one of two */
    }
    if (start >= begin + 3 &&
        memcmp(text + start - 3, "\xE2\x80\xA6", 3) == 0) {
        return start - 3;
    }
    return start;
}

/* Start of the punctuation mark that ends text[begin,end), or `end`. */
static uint32_t last_mark(const dgm_scanner *self, uint32_t begin,
                          uint32_t end, bool web)
{
    dgm_str text = self->doc->text;
    unsigned char c = (unsigned char)text.ptr[end - 1];
    if (web && c < 0x80 && (c == 0 || !strchr(".,;:!?\"')]}>|*", c))) {
        return end;
    }
    uint32_t start = last_face(text, begin, end);
    if (start < end) {
        return start;
    }
    start = end - 1;
    if (c >= 0x80) {
        while (start > begin &&
               ((unsigned char)text.ptr[start] & 0xC0) == 0x80) {
            start--;
        }
        /* The mark may be cut short at the end of the text. */
        if (start >= begin + 3 && end - start == 3 &&
            memcmp(text.ptr + start, curly, 3) == 0 &&
            (memcmp(text.ptr + start - 3, curly, 3) == 0 ||
             memcmp(text.ptr + start - 3, "\xE2\x80\x98", 3) == 0)) {
            start -= 3;
        }
    } else if (c != 0 && strchr("'<>*_~=.-`!?", c) != NULL) {
        return last_run(self, begin, end);
    } else if (c == '$' && start > begin) {
        return end; /* "US$" */
    }
    return mark_size(slice(self, start, end)) ? start : end;
}

/* Whether the chunk text[begin, end) begins with an apostrophe that belongs
 * to it: "'90s", "'em", and "'s" behind a space. */
static bool keeps_apostrophe(const dgm_scanner *self, uint32_t begin,
                             uint32_t end)
{
    static const char *const word[] = {"s",  "m",   "d",     "re", "ve", "ll",
                                       "em", "cuz", "cause", "n",  "til"};
    uint32_t mark =
        self->doc->text.ptr[begin] == '\'' ? 1
        : end - begin > 3 && memcmp(self->doc->text.ptr + begin, curly, 3) == 0
            ? 3
            : 0;
    if (mark == 0 || end - begin <= mark) {
        return false;
    }
    dgm_str rest = slice(self, begin + mark, end);
    if (rest.len > 1 && dgm_is_digit((unsigned char)rest.ptr[0])) {
        return true;
    }
    rest = part_after(rest, 0);
    char low[16];
    if (rest.len > 5) {
        return false;
    }
    dgm_str lower = {low, dgm_lower(rest, low, sizeof low)};
    for (size_t i = 0; i < sizeof word / sizeof *word; i++) {
        if (dgm_str_is(lower, word[i])) {
            return true;
        }
    }
    return false;
}

/* Whether the mark at text[begin..] is the beginning of a word: "'em", ".5",
 * "#hashtag", "+44". */
static bool begins_word(const dgm_scanner *self, uint32_t begin, uint32_t end,
                        uint32_t size)
{
    dgm_str text = self->doc->text;
    char c = text.ptr[begin];
    if (c == '\'' || (unsigned char)c == 0xE2) {
        return keeps_apostrophe(self, begin, end);
    }
    if (size != 1 || end - begin < 2) {
        return false;
    }
    char next = text.ptr[begin + 1];
    return ((c == '.' || c == '+') && dgm_is_digit((unsigned char)next)) ||
           ((c == '#' || c == '@') && dgm_is_letter((unsigned char)next));
}

/* Bytes of the letters and sign of "US$100" before its number, 0 if it is
 * not so. */
static uint32_t currency_size(dgm_str word)
{
    uint32_t size = 0;
    while (size < word.len && size < 3 && is_upper(word.ptr[size])) {
        size++;
    }
    bool sign = size > 0 && size + 1 < word.len && word.ptr[size] == '$' &&
                dgm_is_digit((unsigned char)word.ptr[size + 1]);
    return sign ? size + 1 : 0;
}

/* The words that a hyphen cuts off ("th- the") keep it. */
static bool is_cut_off(const dgm_scanner *self, uint32_t begin, uint32_t end)
{
    dgm_str word = slice(self, begin, end - 1);
    if (part_before(word, word.len).len != word.len || word.len == 0) {
        return false;
    }
    if (word.len <= 2) {
        return word.len == 1 || is_lower(word.ptr[1]);
    }
    dgm_str next = next_word(self, end);
    for (uint32_t i = 0; i < word.len; i++) {
        if (i >= next.len || (word.ptr[i] | 32) != (next.ptr[i] | 32)) {
            return false;
        }
    }
    return true;
}

/* Whether the apostrophe text[mark, end) belongs to the word before it:
 * "ministers'" (returns 1), "runnin'" (2); 0 when it closes a quotation. */
static int closing_apostrophe(const dgm_scanner *self, uint32_t begin,
                              uint32_t mark, uint32_t end)
{
    dgm_str word = slice(self, begin, mark);
    dgm_str sign = slice(self, mark, end);
    if ((!dgm_str_is(sign, "'") && !dgm_str_is(sign, curly)) || word.len < 2 ||
        self->open_single) {
        return 0;
    }
    char last = (char)(word.ptr[word.len - 1] | 32);
    if (last == 's') {
        return 1;
    }
    return last == 'n' && (word.ptr[word.len - 2] | 32) == 'i' ? 2 : 0;
}

#define MARKS_MAX 64

/* The ends of the marks at the end of a chunk, the last first. */
typedef struct tail {
    uint32_t mark[MARKS_MAX];
    uint32_t count;
    uint32_t core;   /* where the word ends */
    bool possessive; /* the first mark is one */
} tail;

static void peel_tail(const dgm_scanner *self, uint32_t begin, uint32_t end,
                      bool web, tail *out)
{
    out->core = end;
    out->count = 0;
    out->possessive = false;
    while (out->core > begin && out->count < MARKS_MAX) {
        uint32_t start = last_mark(self, begin, out->core, web);
        if (start == out->core || (self->doc->text.ptr[start] == '-' &&
                                   is_cut_off(self, begin, out->core))) {
            return;
        }
        int own = closing_apostrophe(self, begin, start, out->core);
        if (own == 2) {
            return;
        }
        out->mark[out->count++] = out->core;
        out->core = start;
        if (own == 1) {
            out->possessive = true;
            return;
        }
    }
}

static dgm_err add_tail(dgm_scanner *self, const tail *marks, uint32_t before)
{
    dgm_doc *doc = self->doc;
    uint32_t at = marks->core;
    uint16_t flag = 0;
    if (marks->possessive && doc->token.count > before) {
        dgm_token *word = &doc->token.at[doc->token.count - 1];
        if (!(word->flags & (DGM_TOKEN_MULTI_FIRST | DGM_TOKEN_MULTI_REST))) {
            word->flags |= DGM_TOKEN_MULTI_FIRST;
            flag = DGM_TOKEN_MULTI_REST;
        }
    }
    for (uint32_t i = marks->count; i > 0; i--) {
        DGM_TRY(dgm_token_add(self, at, marks->mark[i - 1], flag));
        at = marks->mark[i - 1];
        flag = 0;
    }
    return DGM_ERR_OK;
}

dgm_err dgm_chunk_add(dgm_scanner *self, uint32_t begin, uint32_t end)
{
    dgm_str chunk = slice(self, begin, end);
    uint32_t whole = is_face(chunk) ? chunk.len : drawing_size(chunk);
    if (whole > 0) {
        DGM_TRY(dgm_token_add(self, begin, begin + whole, 0));
        return whole < chunk.len ? dgm_token_add(self, begin + whole, end, 0)
                                 : DGM_ERR_OK;
    }
    while (begin < end) {
        uint32_t size = mark_size(slice(self, begin, end));
        if (size == 0 || begins_word(self, begin, end, size)) {
            break;
        }
        DGM_TRY(dgm_token_add(self, begin, begin + size, 0));
        begin += size;
    }
    if (begin == end) {
        return DGM_ERR_OK;
    }
    uint32_t sign = currency_size(slice(self, begin, end));
    DGM_TRY(dgm_token_add(self, begin, begin + sign, 0));
    begin += sign;
    tail marks;
    bool web = is_web(slice(self, begin, end));
    uint32_t before = self->doc->token.count;
    peel_tail(self, begin, end, web, &marks);
    web = web && is_web(slice(self, begin, marks.core));
    if (begin < marks.core) {
        DGM_TRY(add_core(self, begin, marks.core, web));
    }
    return add_tail(self, &marks, before);
}
