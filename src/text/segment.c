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

typedef struct scanner {
    dgm_doc *doc;
    uint32_t paragraph;
    uint32_t first;      /* first token of the sentence being made */
    bool space_before;   /* white space stood before the next token */
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

/* ------------------------------------------------------------ abbreviations */

/* Words that keep their full stop.  In the second list those that often
 * end a sentence as well. */
static const char *const closed_abbreviation[] = {
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "sgt", "capt",
    "maj", "cmdr", "adm", "rev", "hon", "sen", "rep", "gov", "pres", "st",
    "mt", "ft", "vs", "v", "no", "nos", "fig", "vol", "pp", "ed", "eds",
    "al", "cf", "approx", "dept", "est", "ave", "blvd", "rd", "e.g", "i.e",
    "brig", "cpl", "pvt", "amb", "atty", "supt", "messrs", "mme", "mlle",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
    "nov", "dec", "insp", "det", "spc", "pfc", "fr", "sr", "mgr", "msgr"};
static const char *const open_abbreviation[] = {
    "inc", "corp", "co", "ltd", "jr", "etc", "bros", "u.s", "u.n", "u.k",
    "e.u", "d.c", "a.m", "p.m", "ph.d", "b.c", "a.d", "u.s.s.r", "mass",
    "calif", "fla", "ill", "pa", "va", "md", "conn", "ga", "mich", "minn",
    "tex", "wash", "wis", "ore", "ariz", "colo", "ala", "ark", "tenn", "ky",
    "la", "miss", "okla", "kan", "neb", "nev", "n.y", "n.j", "n.c", "s.c",
    "n.h", "r.i", "n.m", "w.va", "ca", "plc", "esq", "m.d", "b.a", "m.a"};

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
                sizeof open_abbreviation / sizeof *open_abbreviation,
                lower)) {
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
    dgm_sentence sentence = {
        .span = {doc->token.at[self->first].begin,
                 doc->token.at[last - 1].end},
        .token = {self->first, last},
        .root = self->first,
        .paragraph = self->paragraph,
        .heading = heading};
    self->first = last;
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
    if (clitic == 0) {
        return add_token(self, begin, end, 0);
    }
    DGM_TRY(add_token(self, begin, end - clitic, DGM_TOKEN_MULTI_FIRST));
    return add_token(self, end - clitic, end, DGM_TOKEN_MULTI_REST);
}

static bool is_web(dgm_str word)
{
    static const char *const sign[] = {"http://", "https://", "www.", "@"};
    for (size_t i = 0; i < sizeof sign / sizeof *sign; i++) {
        if (memmem(word.ptr, word.len, sign[i], strlen(sign[i]))) {
            return true;
        }
    }
    static const char *const end[] = {".com", ".org", ".net", ".gov", ".edu"};
    for (size_t i = 0; i < sizeof end / sizeof *end; i++) {
        size_t len = strlen(end[i]);
        if (word.len > len &&
            memcmp(word.ptr + word.len - len, end[i], len) == 0) {
            return true;
        }
    }
    return false;
}

/* Prefixes that stay with their word in the treebanks: "e-mail". */
static bool keeps_hyphen(dgm_str word, uint32_t at)
{
    static const char *const prefix[] = {"e", "co", "re", "pre"};
    char low[8];
    if (at == 0 || at > 3) {
        return false;
    }
    uint32_t len = dgm_lower((dgm_str){word.ptr, at}, low, sizeof low);
    for (size_t i = 0; i < 4; i++) {
        if (strlen(prefix[i]) == len && memcmp(prefix[i], low, len) == 0) {
            return true;
        }
    }
    return false;
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
        if (digits && word.len >= 8) {
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
        !(digits && (c == ',' || c == ':')) &&
        !(c == '&' && word.len <= 5)) {
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
    uint32_t start = end - 1;
    if (c >= 0x80) {
        while (start > begin && ((unsigned char)text.ptr[start] & 0xC0) ==
                                    0x80) {
            start--;
        }
    } else if (strchr("'<>*_~=.-`!?", c) != NULL) {
        bool either = c == '!' || c == '?';
        while (start > begin &&
               (text.ptr[start - 1] == (char)c ||
                (either && (text.ptr[start - 1] == '!' ||
                            text.ptr[start - 1] == '?')))) {
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
    while (begin < end) {
        uint32_t size = mark_size((dgm_str){text.ptr + begin, end - begin});
        bool decade = text.ptr[begin] == '\'' && end - begin > 2 &&
                      is_digit((unsigned char)text.ptr[begin + 1]);
        bool point = text.ptr[begin] == '.' && size == 1 &&
                     end - begin > 1 &&
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

/* Called between chunks: whether the sentence ends before text[next]. */
static bool ends_here(const scanner *self, uint32_t next)
{
    const dgm_doc *doc = self->doc;
    uint32_t last = doc->token.count;
    while (last > self->first && last + 3 > doc->token.count &&
           closes(dgm_token_form(doc, last - 1))) {
        last--;
    }
    if (last == self->first) {
        return false;
    }
    dgm_str form = dgm_token_form(doc, last - 1);
    if (!is_final(form) || !may_begin(doc->text, next)) {
        return false;
    }
    if (form.len == 1 || form.ptr[0] == '.' || form.ptr[0] == '!' ||
        form.ptr[0] == '?' || (unsigned char)form.ptr[0] == 0xE2) {
        /* "1." at the beginning of a list item goes with what follows. */
        bool number = last - self->first == 2 && form.ptr[0] == '.' &&
                      is_digit((unsigned char)doc->text
                                   .ptr[doc->token.at[self->first].begin]);
        return !number;
    }
    abbreviation kind =
        abbreviation_kind((dgm_str){form.ptr, form.len - 1});
    if (kind == CLOSED) {
        return false;
    }
    /* "U.S. The" ends; "U.S. Senate" does not: look for a function word. */
    static const char *const opener[] = {
        "The ", "He ",  "She ", "It ",   "They ", "In ",   "But ", "A ",
        "And ", "This", "That", "There", "We ",   "I ",    "If ",  "On ",
        "At ",  "As ",  "An ",  "For ",  "When ", "While", "His ", "Its "};
    for (size_t i = 0; i < sizeof opener / sizeof *opener; i++) {
        size_t len = strlen(opener[i]);
        if (doc->text.len - next > len &&
            memcmp(doc->text.ptr + next, opener[i], len) == 0) {
            return true;
        }
    }
    return false;
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
    if (ends_here(self, next)) {
        DGM_TRY(end_sentence(self, false));
        self->paragraph += breaks == 1;
        return DGM_ERR_OK;
    }
    if (breaks == 1 && heading_ends(self, line, end, next)) {
        DGM_TRY(end_sentence(self, true));
        self->paragraph++;
    }
    return DGM_ERR_OK;
}

/* Chunks longer than this are cut, so that no step is quadratic. */
#define CHUNK_MAX 1024

dgm_err dgm_text_segment(dgm_doc *doc)
{
    scanner self = {.doc = doc};
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
