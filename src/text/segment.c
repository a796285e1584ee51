/*
 * Sentences and tokens by one scan.
 *
 * A chunk is what stands between white space.  Punctuation is peeled from
 * both ends, the rest is cut at hyphens, slashes and contractions.  A
 * sentence ends at a final mark unless the word before it is an abbreviation
 * or an initial and what follows does not look like a beginning; an empty
 * line always ends one, and so does the end of a short line without a final
 * mark (a headline).
 */
#include "base/utf8.h"
#include "text/text.h"

#include <string.h>

/* Chunks longer than this are cut, so that no step is quadratic. */
#define CHUNK_MAX 1024

typedef struct scanner {
    dgm_doc *doc;
    uint32_t paragraph;
    uint32_t first;     /* first token of the sentence being made */
    bool space_before;  /* white space stood before the next token */
    uint8_t open_quote; /* a straight quotation mark is open */
    dgm_boundary_judge judge;
    void *context;
} scanner;

static bool is_space(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Bytes of white space at `at`, no-break and other Unicode spaces too. */
static uint32_t space_size(dgm_str text, uint32_t at)
{
    unsigned char c = (unsigned char)text.ptr[at];
    if (c < 0x80) {
        return is_space(c) ? 1 : 0;
    }
    uint32_t point;
    uint32_t size = dgm_utf8_next(text.ptr + at, text.len - at, &point);
    bool space = point == 0xA0 || point == 0x3000 || point == 0x2028 ||
                 point == 0x2029 || point == 0x202F || point == 0xFEFF ||
                 (point >= 0x2000 && point <= 0x200B);
    return space ? size : 0;
}

static bool is_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC3;
}

static bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

/* ------------------------------------------------------------ abbreviations
 */

/* Words that keep their full stop.  In the second list those that often
 * end a sentence as well. */
static const char *const closed_abbreviation[] = {
    "mr",   "mrs",    "ms",   "dr",   "prof", "gen",  "lt",     "col",  "sgt",
    "capt", "maj",    "cmdr", "adm",  "rev",  "hon",  "sen",    "rep",  "gov",
    "pres", "st",     "mt",   "ft",   "vs",   "v",    "no",     "nos",  "fig",
    "vol",  "pp",     "ed",   "eds",  "al",   "cf",   "approx", "dept", "est",
    "ave",  "blvd",   "rd",   "e.g",  "i.e",  "thur", "thurs",  "tue",  "tues",
    "fri",  "attn",   "reps", "esp",  "brig", "cpl",  "pvt",    "amb",  "atty",
    "supt", "messrs", "mme",  "mlle", "jan",  "feb",  "mar",    "apr",  "jun",
    "jul",  "aug",    "sep",  "sept", "oct",  "nov",  "dec",    "insp", "det",
    "spc",  "pfc",    "fr",   "sr",   "mgr",  "msgr"};
static const char *const open_abbreviation[] = {
    "inc",  "corp",  "co",  "ltd",  "jr",   "etc",  "bros", "u.s",  "u.n",
    "u.k",  "e.u",   "d.c", "a.m",  "p.m",  "ph.d", "b.c",  "a.d",  "u.s.s.r",
    "mass", "calif", "fla", "ill",  "pa",   "va",   "md",   "conn", "ga",
    "mich", "minn",  "tex", "wash", "wis",  "ore",  "ariz", "colo", "ala",
    "ark",  "tenn",  "ky",  "la",   "miss", "okla", "kan",  "neb",  "nev",
    "n.y",  "n.j",   "n.c", "s.c",  "n.h",  "r.i",  "n.m",  "w.va", "ca",
    "plc",  "esq",   "m.d", "b.a",  "m.a"};

static bool in_list(const char *const *list, size_t count, dgm_str word)
{
    for (size_t i = 0; i < count; i++) {
        if (dgm_str_is(word, list[i])) {
            return true;
        }
    }
    return false;
}

typedef enum abbreviation { NO_ABBREVIATION, OPEN, CLOSED } abbreviation;

/* What `word`, which stood before a full stop, is. */
static abbreviation abbreviation_kind(dgm_str word)
{
    char low[16];
    if (word.len == 0 || word.len > 10) {
        return NO_ABBREVIATION;
    }
    dgm_str lower = {low, dgm_lower(word, low, sizeof low)};
    if (in_list(closed_abbreviation,
                sizeof closed_abbreviation / sizeof *closed_abbreviation,
                lower)) {
        return CLOSED;
    }
    if (in_list(open_abbreviation,
                sizeof open_abbreviation / sizeof *open_abbreviation, lower)) {
        return OPEN;
    }
    if (word.len == 1 && word.ptr[0] >= 'A' && word.ptr[0] <= 'Z' &&
        word.ptr[0] != 'I') {
        return CLOSED; /* an initial */
    }
    /* "F.B.I", "a.k.a": single letters with stops between. */
    for (uint32_t i = 0; i < word.len; i++) {
        bool dot = i % 2 == 1;
        if (dot != (word.ptr[i] == '.') ||
            (!dot && !is_letter((unsigned char)word.ptr[i]))) {
            return NO_ABBREVIATION;
        }
    }
    return word.len >= 3 ? OPEN : NO_ABBREVIATION;
}

/* ------------------------------------------------------------------ tokens */

static dgm_err add_token(scanner *self, uint32_t begin, uint32_t end,
                         uint16_t flags)
{
    dgm_doc *doc = self->doc;
    if (begin >= end) {
        return DGM_ERR_OK;
    }
    if (doc->token.count > 0 && self->space_before) {
        doc->token.at[doc->token.count - 1].flags |= DGM_TOKEN_SPACE_AFTER;
    }
    self->space_before = false;
    if (end - begin == 1 && doc->text.ptr[begin] == '"') {
        self->open_quote ^= 1;
    }
    dgm_token token = {.begin = begin,
                       .end = end,
                       .head = DGM_NONE,
                       .first_child = DGM_NONE,
                       .next_sibling = DGM_NONE,
                       .sentence = doc->sentence.count,
                       .flags = flags};
    dgm_token_describe(doc, &token);
    return dgm_vec_push(&doc->arena, &doc->token, &token);
}

static dgm_err end_sentence(scanner *self, bool heading)
{
    dgm_doc *doc = self->doc;
    uint32_t last = doc->token.count;
    if (self->first == last) {
        return DGM_ERR_OK;
    }
    dgm_sentence sentence = {.span = {doc->token.at[self->first].begin,
                                      doc->token.at[last - 1].end},
                             .token = {self->first, last},
                             .root = self->first,
                             .paragraph = self->paragraph,
                             .heading = heading};
    self->first = last;
    self->open_quote = 0;
    return dgm_vec_push(&doc->arena, &doc->sentence, &sentence);
}

/* Length of the contraction or possessive at the end of a word, 0 if none:
 * "n't", "'s", "'re" and the like, with straight or curly apostrophe. */
static uint32_t clitic_size(dgm_str word)
{
    static const char *const after[] = {"s", "re", "ve", "ll", "d", "m", "t"};
    for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
        uint32_t len = (uint32_t)strlen(after[i]);
        if (word.len <= len + 1) {
            continue;
        }
        for (uint32_t k = 0; k < len; k++) {
            if ((word.ptr[word.len - len + k] | 32) != after[i][k]) {
                goto next;
            }
        }
        uint32_t mark = 0;
        const char *tail = word.ptr + word.len - len;
        if (tail[-1] == '\'') {
            mark = 1;
        } else if (word.len > len + 3 &&
                   memcmp(tail - 3, "\xE2\x80\x99", 3) == 0) {
            mark = 3;
        }
        if (mark == 0) {
            continue;
        }
        if (after[i][0] != 't') {
            return len + mark;
        }
        /* "n't": the n belongs to it. */
        if (word.len > len + mark + 1 && (tail[-(int)mark - 1] | 32) == 'n') {
            return len + mark + 1;
        }
    next:;
    }
    return 0;
}

/* Bytes of "am" or "pm" written behind a number, 0 if none. */
static uint32_t clock_unit(dgm_str word)
{
    if (word.len < 3 || !is_digit((unsigned char)word.ptr[0]) ||
        (word.ptr[word.len - 1] | 32) != 'm' ||
        !is_digit((unsigned char)word.ptr[word.len - 3])) {
        return 0;
    }
    char half = (char)(word.ptr[word.len - 2] | 32);
    return half == 'a' || half == 'p' ? 2 : 0;
}

/* Where a contraction written without apostrophe is cut ("dont"), 0 when
 * the word is none.  Words that are also something else ("its", "were",
 * "ill") are left whole. */
static uint32_t bare_clitic(dgm_str word)
{
    static const char *const whole[] = {
        "do|nt",    "did|nt",    "does|nt", "is|nt",   "was|nt",  "are|nt",
        "could|nt", "would|nt",  "had|nt",  "has|nt",  "have|nt", "wo|nt",
        "were|nt",  "should|nt", "ca|nt",   "i|m",     "i|ve",    "you|re",
        "they|re",  "that|s",    "what|s",  "gon|na",  "wan|na",  "got|ta",
        "you|ve",   "we|ve",     "they|ve", "there|s", "he|s",    "who|s"};
    char low[16];
    if (word.len < 2 || word.len > 8) {
        return 0;
    }
    uint32_t len = dgm_lower(word, low, sizeof low);
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
        uint32_t cut = (uint32_t)(strchr(whole[i], '|') - whole[i]);
        if (strlen(whole[i]) == len + 1 && memcmp(low, whole[i], cut) == 0 &&
            memcmp(low + cut, whole[i] + cut + 1, len - cut) == 0) {
            return cut;
        }
    }
    return 0;
}

/* Adds a word without inner hyphens, splitting off a clitic. */
static dgm_err add_word(scanner *self, uint32_t begin, uint32_t end)
{
    dgm_str word = {self->doc->text.ptr + begin, end - begin};
    char low[8];
    if (word.len == 6 && dgm_lower(word, low, sizeof low + 2) == 6 &&
        memcmp(low, "cannot", 6) == 0) {
        DGM_TRY(add_token(self, begin, begin + 3, DGM_TOKEN_MULTI_FIRST));
        return add_token(self, begin + 3, end, DGM_TOKEN_MULTI_REST);
    }
    uint32_t unit = clock_unit(word);
    if (unit > 0) {
        DGM_TRY(add_token(self, begin, end - unit, 0));
        return add_token(self, end - unit, end, 0);
    }
    uint32_t clitic = clitic_size(word);
    uint32_t bare = clitic ? 0 : bare_clitic(word);
    clitic = bare ? word.len - bare : clitic;
    if (clitic == 0) {
        return add_token(self, begin, end, 0);
    }
    DGM_TRY(add_token(self, begin, end - clitic, DGM_TOKEN_MULTI_FIRST));
    return add_token(self, end - clitic, end, DGM_TOKEN_MULTI_REST);
}

static bool is_web(dgm_str word)
{
    static const char *const sign[] = {"http://", "https://", "www.", "@"};
    static const char *const end[] = {".com", ".org", ".net", ".gov",
                                      ".edu", ".doc", ".xls", ".pdf"};
    char low[CHUNK_MAX + 8];
    if (!memchr(word.ptr, '.', word.len) && !memchr(word.ptr, '@', word.len) &&
        !memchr(word.ptr, '/', word.len)) {
        return false;
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

/* Prefixes that stay with their word in the treebanks: "e-mail". */
static bool keeps_hyphen(dgm_str word, uint32_t at)
{
    static const char *const prefix[] = {
        "e",   "co",   "re",    "pre",   "non",   "anti",   "mid",
        "pro", "post", "ex",    "sub",   "semi",  "multi",  "mini",
        "neo", "over", "cross", "inter", "socio", "counter"};
    char low[16];
    if (at == 0 || at > 7 || at + 1 >= word.len ||
        !is_letter((unsigned char)word.ptr[at + 1])) {
        return false;
    }
    uint32_t len = dgm_lower((dgm_str){word.ptr, at}, low, sizeof low);
    return in_list(prefix, sizeof prefix / sizeof *prefix,
                   (dgm_str){low, len});
}

/* Whether a number with a hyphen is a span of years, not a telephone. */
static bool is_years(dgm_str word)
{
    return word.len == 9 && word.ptr[4] == '-' &&
           (word.ptr[0] == '1' || word.ptr[0] == '2') &&
           (word.ptr[5] == '1' || word.ptr[5] == '2');
}

/* Bytes of an inner separator at `at` ("-", "/", dash), 0 if none. */
static uint32_t separator_size(dgm_str word, uint32_t at)
{
    unsigned char c = (unsigned char)word.ptr[at];
    bool digits = at > 0 && at + 1 < word.len &&
                  is_digit((unsigned char)word.ptr[at - 1]) &&
                  is_digit((unsigned char)word.ptr[at + 1]);
    if (c == '/') {
        return digits ? 0 : 1;
    }
    if (c == '-') {
        if (digits && word.len >= 8 && !is_years(word)) {
            return 0; /* a telephone number */
        }
        if (keeps_hyphen(word, at)) {
            return 0;
        }
        uint32_t n = 1;
        while (at + n < word.len && word.ptr[at + n] == '-') {
            n++;
        }
        return n;
    }
    if (c == '.' && at > 1 && at + 2 < word.len && word.ptr[at - 1] >= 'a' &&
        word.ptr[at - 1] <= 'z' && word.ptr[at - 2] >= 'a' &&
        word.ptr[at - 2] <= 'z' && word.ptr[at + 1] >= 'A' &&
        word.ptr[at + 1] <= 'Z' && word.ptr[at + 2] >= 'a' &&
        word.ptr[at + 2] <= 'z') {
        return 1; /* "ended.The": the space is missing */
    }
    if (c == '.' && at + 2 < word.len && word.ptr[at + 1] == '.') {
        uint32_t n = 0;
        while (at + n < word.len && word.ptr[at + n] == '.') {
            n++;
        }
        return n;
    }
    if (c == 0xE2 && at + 3 <= word.len &&
        (memcmp(word.ptr + at, "\xE2\x80\x93", 3) == 0 ||
         memcmp(word.ptr + at, "\xE2\x80\x94", 3) == 0 ||
         memcmp(word.ptr + at, "\xE2\x80\xA6", 3) == 0)) {
        return 3;
    }
    if ((c == '(' || c == ')' || c == '"' || c == ';' || c == ',' ||
         c == ':' || c == '&' || c == '[' || c == ']' || c == '%') &&
        !(digits && (c == ',' || c == ':')) && !(c == '&' && word.len <= 5)) {
        return 1;
    }
    return 0;
}

/* Adds what is left of a chunk without its outer punctuation. */
static dgm_err add_core(scanner *self, uint32_t begin, uint32_t end)
{
    dgm_str word = {self->doc->text.ptr + begin, end - begin};
    if (is_web(word)) {
        return add_token(self, begin, end, 0);
    }
    uint32_t start = 0;
    for (uint32_t at = 0; at < word.len;) {
        uint32_t size = separator_size(word, at);
        if (size == 0) {
            at++;
            continue;
        }
        DGM_TRY(add_word(self, begin + start, begin + at));
        DGM_TRY(add_token(self, begin + at, begin + at + size, 0));
        at += size;
        start = at;
    }
    return add_word(self, begin + start, end);
}

/* Bytes of the run of one character at the beginning of `text`. */
static uint32_t run_size(dgm_str text)
{
    uint32_t size = 1;
    while (size < text.len && text.ptr[size] == text.ptr[0]) {
        size++;
    }
    return size;
}

/* Whether all of `text` is a face: ":)", ";-(", "=D". */
static bool is_face(dgm_str text)
{
    if (text.len < 2 || text.len > 4 || !strchr(":;=", text.ptr[0])) {
        return false;
    }
    uint32_t at = text.ptr[1] == '-' && text.len > 2 ? 2 : 1;
    for (; at < text.len; at++) {
        if (!strchr("()DPp", text.ptr[at])) {
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

/* Bytes of the punctuation mark at the beginning of `text`, 0 if none. */
static uint32_t mark_size(dgm_str text)
{
    unsigned char c = (unsigned char)text.ptr[0];
    if (c < 0x80) {
        if (strchr("()[]{},;:\"|$#%+", c) != NULL) {
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
        if (strchr("'<>*_~=.-`", c) == NULL) {
            return 0;
        }
        return run_size(text);
    }
    uint32_t point;
    uint32_t size = dgm_utf8_next(text.ptr, text.len, &point);
    bool mark = (point >= 0x2010 && point <= 0x2027) || point == 0xAB ||
                point == 0xBB || point == 0xBF || point == 0xA1 ||
                point == 0x20AC || point == 0xA3 || point == 0xA5 ||
                (point >= 0x2030 && point <= 0x205E);
    return mark ? size : 0;
}

/* Start of the punctuation mark that ends text[begin,end), or `end`. */
static uint32_t last_mark(dgm_str text, uint32_t begin, uint32_t end)
{
    unsigned char c = (unsigned char)text.ptr[end - 1];
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
    } else if (strchr("'<>*_~=.-`!?", c) != NULL) {
        bool either = c == '!' || c == '?';
        while (start > begin &&
               (text.ptr[start - 1] == (char)c ||
                (either && strchr("!?.", text.ptr[start - 1])))) {
            start--;
        }
        if (c == '.' && end - start == 1) {
            dgm_str word = {text.ptr + begin, start - begin};
            for (uint32_t i = 0; i < word.len; i++) {
                if (word.ptr[i] == '-' || word.ptr[i] == '(') {
                    word.ptr += i + 1;
                    word.len -= i + 1;
                    i = 0;
                }
            }
            if (abbreviation_kind(word) != NO_ABBREVIATION) {
                return end;
            }
            return start;
        }
        return start;
    }
    return mark_size((dgm_str){text.ptr + start, end - start}) ? start : end;
}

#define MARKS_MAX 64

/* Splits one chunk (no white space inside) into tokens. */
static dgm_err add_chunk(scanner *self, uint32_t begin, uint32_t end)
{
    dgm_str text = self->doc->text;
    if (is_face((dgm_str){text.ptr + begin, end - begin})) {
        return add_token(self, begin, end, 0);
    }
    while (begin < end) {
        uint32_t size = mark_size((dgm_str){text.ptr + begin, end - begin});
        bool decade = text.ptr[begin] == '\'' && end - begin > 2 &&
                      is_digit((unsigned char)text.ptr[begin + 1]);
        bool point = text.ptr[begin] == '.' && size == 1 && end - begin > 1 &&
                     is_digit((unsigned char)text.ptr[begin + 1]);
        if (size == 0 || decade || point) {
            break;
        }
        DGM_TRY(add_token(self, begin, begin + size, 0));
        begin += size;
    }
    uint32_t mark[MARKS_MAX];
    uint32_t count = 0;
    uint32_t core = end;
    while (core > begin && count < MARKS_MAX) {
        uint32_t start = last_mark(text, begin, core);
        if (start == core) {
            break;
        }
        mark[count++] = core;
        core = start;
    }
    DGM_TRY(begin < core ? add_core(self, begin, core) : DGM_ERR_OK);
    while (count > 0) {
        uint32_t mark_end = mark[--count];
        DGM_TRY(add_token(self, core, mark_end, 0));
        core = mark_end;
    }
    return DGM_ERR_OK;
}

/* --------------------------------------------------------------- sentences */

static bool is_final(dgm_str form)
{
    if (form.len == 0) {
        return false;
    }
    char c = form.ptr[form.len - 1];
    return c == '.' || c == '!' || c == '?' ||
           dgm_str_is(form, "\xE2\x80\xA6");
}

static bool closes(dgm_str form)
{
    return dgm_str_is(form, "\"") || dgm_str_is(form, "'") ||
           dgm_str_is(form, ")") || dgm_str_is(form, "]") ||
           dgm_str_is(form, "''") || dgm_str_is(form, "\xE2\x80\x9D") ||
           dgm_str_is(form, "\xE2\x80\x99");
}

/* Whether a new sentence may begin with the bytes at `at`. */
static bool may_begin(dgm_str text, uint32_t at)
{
    unsigned char c = (unsigned char)text.ptr[at];
    return !(c >= 'a' && c <= 'z') && c != ',' && c != ';' && c != ':' &&
           c != ')' && c != '.' && c != '%';
}

/* A hash of what kind of characters a word is made of. */
static uint32_t kind_of(dgm_str word)
{
    if (word.len == 0) {
        return 0;
    }
    unsigned char c = (unsigned char)word.ptr[0];
    unsigned char d = word.len > 1 ? (unsigned char)word.ptr[1] : ' ';
    bool upper = c >= 'A' && c <= 'Z';
    if (upper && d >= 'A' && d <= 'Z') {
        return 1;
    }
    if (upper) {
        return word.len == 1 ? 2 : d == '.' ? 3 : 4;
    }
    if (c >= 'a' && c <= 'z') {
        return 5;
    }
    if (is_digit(c)) {
        return 6;
    }
    return c >= 0x80 ? 7 : 8 + (uint32_t)c;
}

static uint32_t word_hash(dgm_str word)
{
    char low[32];
    return (uint32_t)dgm_hash(low, dgm_lower(word, low, sizeof low));
}

/* The chunk at `at` without marks at its end. */
static dgm_str chunk_at(dgm_str text, uint32_t at)
{
    uint32_t end = at;
    while (end < text.len && end - at < 24 &&
           !is_space((unsigned char)text.ptr[end])) {
        end++;
    }
    while (end > at + 1 && strchr(".,;:!?\"')", text.ptr[end - 1])) {
        end--;
    }
    return (dgm_str){text.ptr + at, end - at};
}

static uint32_t feature_hash(uint32_t number, uint32_t a, uint32_t b)
{
    uint64_t h = (number * UINT64_C(0x9E3779B97F4A7C15)) ^ a;
    h *= UINT64_C(0xFF51AFD7ED558CCD);
    h = (h ^ h >> 29 ^ b) * UINT64_C(0xC4CEB9FE1A85EC53);
    return (uint32_t)(h >> 32);
}

static uint32_t length_class(uint32_t n)
{
    return n < 6 ? n : n < 10 ? 6 : n < 20 ? 7 : n < 40 ? 8 : 9;
}

/* What the tokens before the gap say. */
typedef struct gap {
    uint32_t last, last_kind;     /* token before the gap */
    uint32_t before, before_kind; /* the one before it */
    uint32_t stop;   /* 0 none, 1 final mark, 2 stop of an abbreviation,
                        3 other mark, + 4 when closed by quote or bracket */
    uint32_t length; /* of the sentence so far */
} gap;

static gap describe_gap(const scanner *self)
{
    const dgm_doc *doc = self->doc;
    uint32_t at = doc->token.count - 1;
    gap g = {.length = length_class(doc->token.count - self->first)};
    while (at > self->first && doc->token.count - at < 3 &&
           closes(dgm_token_form(doc, at))) {
        at--;
        g.stop = 4;
    }
    dgm_str last = dgm_token_form(doc, at);
    dgm_str before =
        at > self->first ? dgm_token_form(doc, at - 1) : (dgm_str){NULL, 0};
    g.last = word_hash(last);
    g.last_kind = kind_of(last);
    g.before = before.len ? word_hash(before) : 0;
    g.before_kind = kind_of(before);
    if (is_final(last)) {
        unsigned char c = (unsigned char)last.ptr[0];
        g.stop += is_letter(c) || is_digit(c)
                      ? 8 + (uint32_t)abbreviation_kind(
                                (dgm_str){last.ptr, last.len - 1})
                  : last.len == 1 ? 1
                                  : 2;
    } else if (!(doc->token.at[at].flags & DGM_TOKEN_WORD)) {
        g.stop += 3;
    }
    return g;
}

static uint32_t gap_features(const scanner *self, uint32_t breaks,
                             uint32_t next, uint32_t f[DGM_BOUNDARY_FEATURES])
{
    dgm_str text = self->doc->text;
    gap g = describe_gap(self);
    dgm_str word = chunk_at(text, next);
    uint32_t second = next + word.len;
    while (second < text.len && !is_space((unsigned char)text.ptr[second])) {
        second++;
    }
    bool marked = second > next + word.len;
    second += second < text.len;
    uint32_t after = second < text.len ? kind_of(chunk_at(text, second)) : 0;
    uint32_t form = word_hash(word);
    uint32_t kind = kind_of(word);
    uint32_t stop = g.stop * 2 + breaks;
    uint32_t n = 0;
    f[n++] = feature_hash(1, 0, 0);
    f[n++] = feature_hash(2, stop, 0);
    f[n++] = feature_hash(3, stop, kind);
    f[n++] = feature_hash(4, stop, form);
    f[n++] = feature_hash(5, stop, g.length);
    f[n++] = feature_hash(6, stop, g.before_kind);
    f[n++] = feature_hash(7, stop, g.last);
    f[n++] = feature_hash(8, g.last, kind);
    f[n++] = feature_hash(9, g.before, stop * 64 + kind);
    f[n++] = feature_hash(10, stop * 256 + kind, g.length);
    f[n++] = feature_hash(11, stop * 256 + kind, after);
    f[n++] = feature_hash(12, form, after);
    f[n++] = feature_hash(13, stop * 256 + kind, g.before_kind);
    f[n++] = feature_hash(14, g.last_kind * 256 + kind, stop);
    f[n++] = feature_hash(15, self->open_quote * 64U + stop, kind);
    f[n++] = feature_hash(16, g.last, g.before);
    f[n++] = feature_hash(17, marked * 16U + g.length, stop * 256 + kind);
    f[n++] = feature_hash(18, form, g.length);
    return n;
}

/* Most gaps need no judging: no mark before, no capital after. */
static bool may_end(const scanner *self, uint32_t breaks, uint32_t next)
{
    const dgm_doc *doc = self->doc;
    dgm_str form = dgm_token_form(doc, doc->token.count - 1);
    unsigned char end = (unsigned char)form.ptr[form.len - 1];
    unsigned char c = (unsigned char)doc->text.ptr[next];
    bool plain = (end >= 'a' && end <= 'z') || end == ',';
    return breaks > 0 || !plain || !(c >= 'a' && c <= 'z');
}

/* A split where neither mark nor line break stands needs more than half the
 * odds, for a name cut in two costs more than two sentences run together. */
#define UNMARKED_MARGIN 30

static bool learned_judge(void *context, const uint32_t *feature,
                          uint32_t count, uint32_t next)
{
    int32_t sum = 0;
    (void)next;
    for (uint32_t k = 0; k < count; k++) {
        sum += dgm_boundary_weight[feature[k] % DGM_BOUNDARY_ROWS];
    }
    return sum > (*(const bool *)context ? 0 : UNMARKED_MARGIN);
}

/* Called between chunks: whether the sentence ends before text[next]. */
static bool ends_here(scanner *self, uint32_t breaks, uint32_t next)
{
    const dgm_doc *doc = self->doc;
    if (self->first == doc->token.count || !may_end(self, breaks, next)) {
        return false;
    }
    uint32_t feature[DGM_BOUNDARY_FEATURES];
    uint32_t count = gap_features(self, breaks, next, feature);
    if (self->judge) {
        return self->judge(self->context, feature, count, next);
    }
    dgm_str last = dgm_token_form(doc, doc->token.count - 1);
    uint16_t flags = doc->token.at[doc->token.count - 1].flags;
    bool marked = breaks > 0 || is_final(last) || closes(last) ||
                  !(flags & DGM_TOKEN_WORD);
    return learned_judge(&marked, feature, count, next);
}

/* Whether a line break before `next` ends a headline: the line was short and
 * had no final mark, and the next begins with a capital. */
static bool heading_ends(const scanner *self, uint32_t line, uint32_t end,
                         uint32_t next)
{
    const dgm_doc *doc = self->doc;
    if (self->first == doc->token.count || !may_begin(doc->text, next)) {
        return false;
    }
    dgm_str form = dgm_token_form(doc, doc->token.count - 1);
    unsigned char c = (unsigned char)form.ptr[form.len - 1];
    return doc->token.at[self->first].begin == line && end - line < 60 &&
           (is_letter(c) || is_digit(c));
}

static dgm_err after_chunk(scanner *self, uint32_t breaks, uint32_t line,
                           uint32_t end, uint32_t next)
{
    bool over = self->doc->token.count - self->first > DGM_SENTENCE_TOKENS;
    if (next >= self->doc->text.len || breaks >= 2) {
        bool heading =
            self->doc->token.count > self->first &&
            !is_final(dgm_token_form(self->doc, self->doc->token.count - 1));
        DGM_TRY(end_sentence(self, heading));
        self->paragraph += breaks >= 2;
        return DGM_ERR_OK;
    }
    if (over) {
        DGM_TRY(dgm_doc_warn(self->doc, "long_sentence",
                             "a sentence of too many tokens was cut"));
        return end_sentence(self, false);
    }
    if (ends_here(self, breaks, next)) {
        dgm_str form = dgm_token_form(self->doc, self->doc->token.count - 1);
        bool heading = breaks == 1 && !is_final(form) && !closes(form);
        DGM_TRY(end_sentence(self, heading));
        self->paragraph += breaks == 1;
        return DGM_ERR_OK;
    }
    if (breaks == 1 && heading_ends(self, line, end, next)) {
        DGM_TRY(end_sentence(self, true));
        self->paragraph++;
    }
    return DGM_ERR_OK;
}

dgm_err dgm_text_segment(dgm_doc *doc)
{
    return dgm_text_segment_by(doc, NULL, NULL);
}

dgm_err dgm_text_segment_by(dgm_doc *doc, dgm_boundary_judge judge,
                            void *context)
{
    scanner self = {.doc = doc, .judge = judge, .context = context};
    dgm_str text = doc->text;
    uint32_t line = 0;
    uint32_t at = 0;
    while (at < text.len) {
        uint32_t size = 0;
        while (at < text.len && (size = space_size(text, at)) > 0) {
            at += size;
        }
        uint32_t begin = at;
        while (at < text.len && at - begin < CHUNK_MAX &&
               space_size(text, at) == 0) {
            uint32_t point;
            at += dgm_utf8_next(text.ptr + at, text.len - at, &point);
        }
        DGM_TRY(add_chunk(&self, begin, at));
        uint32_t end = at;
        uint32_t breaks = 0;
        uint32_t next_line = line;
        while (at < text.len && (size = space_size(text, at)) > 0) {
            if (text.ptr[at] == '\n') {
                breaks++;
                next_line = at + 1;
            }
            at += size;
        }
        self.space_before = at > end || at >= text.len;
        DGM_TRY(after_chunk(&self, breaks, line, end, at));
        line = next_line;
    }
    if (doc->token.count > 0) {
        doc->token.at[doc->token.count - 1].flags |= DGM_TOKEN_SPACE_AFTER;
    }
    dgm_text_quotes(doc);
    return DGM_ERR_OK;
}
