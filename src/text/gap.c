/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whether a sentence ends in a gap: what stands around it, as hashed
 * features, and a learned weight for each (logistic regression).
 */
#include "text/scanner.h"
#include "text/word.h"

#include <string.h>

bool dgm_is_final(dgm_str form)
{
    if (form.len == 0) {
        return false;
    }
    char c = form.ptr[form.len - 1];
    return c == '.' || c == '!' || c == '?' ||
           dgm_str_is(form, "\xE2\x80\xA6") ||
           dgm_str_is(form, "\xE3\x80\x82");
}

bool dgm_is_closing(dgm_str form)
{
    return dgm_str_is(form, "\"") || dgm_str_is(form, "'") ||
           dgm_str_is(form, ")") || dgm_str_is(form, "]") ||
           dgm_str_is(form, "''") || dgm_str_is(form, "\xE2\x80\x9D") ||
           dgm_str_is(form, "\xE2\x80\x99");
}

enum word_kind {
    NOTHING,
    CAPITALS,
    INITIAL, /* one capital */
    INITIAL_STOP,
    CAPITALISED,
    LOWER,
    NUMBER,
    OTHER_SCRIPT,
    WEB,
    MAIL,
    MARK /* + the character */
};

/* What kind of characters a word is made of. */
static uint32_t kind_of(dgm_str word)
{
    if (word.len == 0) {
        return NOTHING;
    }
    unsigned char c = (unsigned char)word.ptr[0];
    unsigned char d = word.len > 1 ? (unsigned char)word.ptr[1] : ' ';
    if (word.len > 5) {
        if (memchr(word.ptr, '@', word.len)) {
            return MAIL;
        }
        if (memmem(word.ptr, word.len, "://", 3) ||
            memcmp(word.ptr, "www.", 4) == 0) {
            return WEB;
        }
    }
    if (c >= 'A' && c <= 'Z') {
        if (d >= 'A' && d <= 'Z') {
            return CAPITALS;
        }
        return word.len == 1 ? INITIAL : d == '.' ? INITIAL_STOP : CAPITALISED;
    }
    if (c >= 'a' && c <= 'z') {
        return LOWER;
    }
    if (dgm_is_digit(c)) {
        return NUMBER;
    }
    return c >= 0x80 ? OTHER_SCRIPT : MARK + (uint32_t)c;
}

static uint32_t word_hash(dgm_str word)
{
    char low[32];
    return (uint32_t)dgm_hash(low, dgm_lower(word, low, sizeof low));
}

/* Of the last three bytes. */
static uint32_t suffix_hash(dgm_str word)
{
    uint32_t size = word.len < 3 ? word.len : 3;
    return word_hash((dgm_str){word.ptr + word.len - size, size});
}

/* The chunk at `at`, cut at 24 bytes, without marks at its end. */
static dgm_str chunk_at(dgm_str text, uint32_t at)
{
    uint32_t end = at;
    while (end < text.len && end - at < 24 &&
           !dgm_is_space((unsigned char)text.ptr[end])) {
        end++;
    }
    while (end > at + 1 && text.ptr[end - 1] != 0 &&
           strchr(".,;:!?\"')", text.ptr[end - 1])) {
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
    return n < 6 ? n : n < 10 ? 6 : n < 20 ? 7 : n < 40 ? 8 : n < 80 ? 9 : 10;
}

/* What the tokens before the gap say. */
typedef struct before {
    uint32_t last, last_kind;     /* token before the gap */
    uint32_t second, second_kind; /* the one before it */
    uint32_t third, third_kind;
    uint32_t suffix; /* of the last token that is a word */
    uint32_t stop;   /* 0 none, 1 full stop, 2 several marks, 3 other mark,
                        8 + kind of abbreviation, 12 "?" or "!", + 16 when
                        closed by a quotation mark or bracket; times 4, +
                        the break */
    uint32_t length; /* of the sentence so far */
    uint32_t state;  /* capitals, quotation, brackets */
} before;

/* What the text behind it says. */
typedef struct behind {
    uint32_t form, kind; /* of the chunk there */
    uint32_t mark;       /* the character that ends it, 0: none */
    uint32_t second, second_kind;
    uint32_t third_kind;
    uint32_t suffix;
    uint32_t left; /* chunks to the end of the paragraph or line, at most 5 */
} behind;

static uint32_t stop_kind(const dgm_doc *doc, uint32_t at, dgm_str last,
                          char next)
{
    if (dgm_is_final(last)) {
        unsigned char c = (unsigned char)last.ptr[0];
        if (dgm_is_letter(c) || dgm_is_digit(c)) {
            dgm_str word = {last.ptr, last.len - 1};
            return 8 + (uint32_t)dgm_abbreviation_kind(word, next);
        }
        return last.len > 1 ? 2 : last.ptr[0] == '.' ? 1 : 12;
    }
    return doc->token.at[at].flags & DGM_TOKEN_WORD ? 0 : 3;
}

static before describe_before(const dgm_scanner *self, dgm_break gap,
                              char next)
{
    const dgm_doc *doc = self->doc;
    uint32_t at = doc->token.count - 1;
    before b = {.length = length_class(doc->token.count - self->first)};
    while (at > self->first && doc->token.count - at < 3 &&
           dgm_is_closing(dgm_token_form(doc, at))) {
        at--;
        b.stop = 16;
    }
    const dgm_token *token = &doc->token.at[at];
    dgm_str last = dgm_token_form(doc, at);
    b.last = (uint32_t)token->form_key;
    b.last_kind = kind_of(last);
    bool mark = !(token->flags & DGM_TOKEN_WORD);
    b.suffix = suffix_hash(
        mark && at > self->first ? dgm_token_form(doc, at - 1) : last);
    if (at > self->first) {
        b.second = (uint32_t)token[-1].form_key;
        b.second_kind = kind_of(dgm_token_form(doc, at - 1));
    }
    if (at > self->first + 1) {
        b.third = (uint32_t)token[-2].form_key;
        b.third_kind = kind_of(dgm_token_form(doc, at - 2));
    }
    b.stop = (b.stop + stop_kind(doc, at, last, next)) * 4 + (uint32_t)gap;
    uint32_t capitals = self->capitals < 3 ? self->capitals : 3;
    b.state = capitals * 16 + (self->lower > 0) * 8U +
              (self->brackets > 0) * 4U + self->open_quote * 2U +
              self->open_single;
    return b;
}

static behind describe_behind(dgm_str text, uint32_t next)
{
    dgm_str word = chunk_at(text, next);
    behind b = {.form = word_hash(word),
                .kind = kind_of(word),
                .suffix = suffix_hash(word)};
    uint32_t at = next + word.len;
    if (at < text.len && !dgm_is_space((unsigned char)text.ptr[at])) {
        b.mark = (unsigned char)text.ptr[at];
    }
    /* No chunk of this look ahead is read beyond 40 bytes in all. */
    uint32_t limit = text.len - next < 40 ? text.len : next + 40;
    while (at < limit && !dgm_is_space((unsigned char)text.ptr[at])) {
        at++;
    }
    if (at < limit && text.ptr[at] != '\n') {
        dgm_str second = chunk_at(text, at + 1);
        b.second_kind = kind_of(second);
        b.second = second.len ? word_hash(second) : 0;
        uint32_t third = at + 1 + second.len;
        while (third < limit &&
               !dgm_is_space((unsigned char)text.ptr[third])) {
            third++;
        }
        if (third < limit && text.ptr[third] != '\n') {
            b.third_kind = kind_of(chunk_at(text, third + 1));
        }
    }
    b.left = 1;
    for (; at < limit && text.ptr[at] != '\n' && b.left < 5; at++) {
        b.left += dgm_is_space((unsigned char)text.ptr[at]);
    }
    bool ends = at >= text.len || text.ptr[at] == '\n';
    b.left = ends ? b.left : 5;
    return b;
}

/* How the paragraph is stopped, and how far its next mark is. */
static uint32_t stops_class(const dgm_stops *stops)
{
    uint32_t each = stops->words / (stops->marks + 1);
    return length_class(stops->words) * 16 + length_class(each) * 256 +
           stops->stopped * 2U + (stops->marks > 0);
}

static uint32_t far_class(const dgm_stops *stops, uint32_t next)
{
    uint32_t far = (stops->mark - next) / 8;
    return length_class(far) * 4 + (stops->mark == stops->end) * 2U +
           stops->stopped;
}

static uint32_t gap_features(const dgm_scanner *self, before a, behind z,
                             uint32_t next, uint32_t f[DGM_BOUNDARY_FEATURES])
{
    const dgm_doc *doc = self->doc;
    uint32_t opening = (uint32_t)doc->token.at[self->first].form_key;
    uint32_t both = a.stop * 256 + z.kind;
    uint32_t since = length_class(doc->token.count - self->last_final);
    uint32_t n = 0;
    f[n++] = feature_hash(1, 0, 0);
    f[n++] = feature_hash(2, a.stop, 0);
    f[n++] = feature_hash(3, both, 0);
    f[n++] = feature_hash(4, a.stop, z.form);
    f[n++] = feature_hash(5, a.stop, a.length);
    f[n++] = feature_hash(6, a.stop, a.second_kind);
    f[n++] = feature_hash(7, a.stop, a.last);
    f[n++] = feature_hash(8, a.last, z.kind);
    f[n++] = feature_hash(9, a.second, both);
    f[n++] = feature_hash(10, both, a.length);
    f[n++] = feature_hash(11, both, z.second_kind);
    f[n++] = feature_hash(12, z.form, z.second_kind);
    f[n++] = feature_hash(13, both, a.second_kind);
    f[n++] = feature_hash(14, a.last_kind * 256 + z.kind, a.stop);
    f[n++] = feature_hash(15, a.state, both);
    f[n++] = feature_hash(16, a.last, a.second);
    f[n++] = feature_hash(17, z.mark * 16U + a.length, both);
    f[n++] = feature_hash(18, z.form, a.length);
    f[n++] = feature_hash(19, a.last, z.form);
    f[n++] = feature_hash(20, both, z.left);
    f[n++] = feature_hash(21, z.form, z.left);
    f[n++] = feature_hash(22, opening, a.stop * 16 + a.length);
    f[n++] = feature_hash(23, both, since);
    f[n++] = feature_hash(24, z.second, both);
    f[n++] = feature_hash(25, z.form, z.second);
    f[n++] = feature_hash(26, a.third ^ a.second, a.last);
    f[n++] = feature_hash(27, a.last * 256 + z.kind, z.left);
    f[n++] = feature_hash(28, both * 16 + z.left, a.length);
    f[n++] = feature_hash(29, both * 256 + z.third_kind, z.second_kind);
    f[n++] = feature_hash(30, a.last == z.form, both);
    f[n++] = feature_hash(31, a.last, a.stop * 8 + z.left);
    f[n++] = feature_hash(32, a.third_kind * 256 + a.second_kind,
                          a.last_kind * 256 + z.kind);
    f[n++] = feature_hash(33, a.suffix, both);
    f[n++] = feature_hash(34, z.suffix, a.stop);
    f[n++] = feature_hash(35, a.suffix, z.suffix);
    f[n++] = feature_hash(36, opening, both);
    uint32_t paragraph = stops_class(&self->stops);
    uint32_t far = far_class(&self->stops, next);
    f[n++] = feature_hash(37, paragraph, both);
    f[n++] = feature_hash(38, far, both);
    f[n++] = feature_hash(39, far * 16 + since, both);
    f[n++] = feature_hash(40, far * 16 + a.length, both);
    f[n++] = feature_hash(41, z.form, both * 2 + self->stops.stopped);
    f[n++] = feature_hash(42, a.last, both * 2 + self->stops.stopped);
    f[n++] = feature_hash(43, opening, far * 16 + a.length);
    f[n++] = feature_hash(44, z.second_kind * 256 + a.second_kind,
                          both * 2 + self->stops.stopped);
    return n;
}

/* Most gaps need no judging: no mark before, no capital after. */
static bool may_end(const dgm_scanner *self, dgm_break gap, uint32_t next)
{
    const dgm_doc *doc = self->doc;
    dgm_str form = dgm_token_form(doc, doc->token.count - 1);
    unsigned char end = (unsigned char)form.ptr[form.len - 1];
    unsigned char c = (unsigned char)doc->text.ptr[next];
    bool plain = (end >= 'a' && end <= 'z') || end == ',';
    return gap != DGM_BREAK_SPACE || !plain || !(c >= 'a' && c <= 'z');
}

/* A split where neither mark nor line break stands needs more than half the
 * odds, for a name cut in two costs more than two sentences run together.  In
 * units of the table. */
#define UNMARKED_MARGIN 10

static bool is_marked(const dgm_doc *doc, dgm_break gap)
{
    dgm_str last = dgm_token_form(doc, doc->token.count - 1);
    uint16_t flags = doc->token.at[doc->token.count - 1].flags;
    return gap != DGM_BREAK_SPACE || dgm_is_final(last) ||
           dgm_is_closing(last) || !(flags & DGM_TOKEN_WORD);
}

/* Tokens of a dateline at most. */
#define DATELINE_MOST 14

/* Whether the words before the dash at `last` look like those of a dateline:
 * a place in capitals, an agency in brackets, or both. */
static bool names_dateline(const dgm_doc *doc, uint32_t first, uint32_t last)
{
    const dgm_token *t = doc->token.at;
    bool agency = t[last - 1].word == DGM_WORD_CLOSE_BRACKET;
    bool shouted = t[last - 1].flags & DGM_TOKEN_SPACE_AFTER;
    if (t[first].word == DGM_WORD_OPEN_BRACKET) {
        return agency;
    }
    if (!(t[first].flags & DGM_TOKEN_UPPER)) {
        return agency && (t[first].flags & DGM_TOKEN_CAPITAL);
    }
    for (uint32_t i = first; i < last; i++) {
        if (t[i].word == DGM_WORD_COMMA ||
            t[i].word == DGM_WORD_CLOSE_BRACKET) {
            return true;
        }
        shouted =
            shouted && (t[i].norm_key == 0 || (t[i].flags & DGM_TOKEN_UPPER));
    }
    return shouted;
}

/* Whether all tokens of the sentence so far are a dateline, which belongs to
 * no sentence: "KABUL, Afghanistan (AP) --", "(AP) -", "KABUL - The". */
static bool is_dateline(const dgm_scanner *self, behind z)
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = doc->token.at;
    uint32_t first = self->first;
    uint32_t last = doc->token.count - 1;
    bool dash =
        t[last].word == DGM_WORD_HYPHEN || t[last].word == DGM_WORD_DASH;
    bool line =
        t[first].begin == 0 || doc->text.ptr[t[first].begin - 1] == '\n';
    return dash && line && self->lower == 0 && last > first &&
           last - first <= DATELINE_MOST && z.kind != CAPITALS &&
           names_dateline(doc, first, last);
}

static void mark_dateline(const dgm_scanner *self)
{
    for (uint32_t i = self->first; i < self->doc->token.count; i++) {
        self->doc->token.at[i].flags |= DGM_TOKEN_DATELINE;
    }
}

typedef enum verdict { UNKNOWN, ENDS, GOES_ON } verdict;

/* What is certain about a gap without the table. */
static verdict certain(const dgm_scanner *self, dgm_break gap, before a,
                       behind z, uint32_t next)
{
    const dgm_doc *doc = self->doc;
    uint32_t stop = a.stop / 4;
    dgm_str word = chunk_at(doc->text, next);
    if (is_dateline(self, z)) {
        mark_dateline(self);
        return ENDS;
    }
    if (gap == DGM_BREAK_NONE && self->open_quote &&
        doc->text.ptr[next] == '"') {
        return GOES_ON; /* It closes. */
    }
    if (stop == 28 && z.kind == LOWER) {
        return GOES_ON; /* "Where?" she asked. */
    }
    if (stop != 8 + DGM_ABBREVIATION_OPEN &&
        stop != 8 + DGM_ABBREVIATION_INITIAL) {
        return UNKNOWN;
    }
    dgm_str last = dgm_token_form(doc, doc->token.count - 1);
    if (last.len == 4 && (last.ptr[2] | 32) == 'm' && dgm_follows_time(word)) {
        return GOES_ON;
    }
    bool begins = (z.kind == CAPITALISED || (z.kind == INITIAL && !z.mark)) &&
                  self->lower > 0 && dgm_is_opener(word);
    return begins ? ENDS : UNKNOWN;
}

/* Whether the last token must be cut in two when the sentence ends
 * (sentence.c, split_stop). */
static bool holds_stop(const dgm_doc *doc)
{
    dgm_str last = dgm_token_form(doc, doc->token.count - 1);
    return last.len > 1 && last.ptr[last.len - 1] == '.' &&
           doc->token.at[doc->token.count - 1].flags & DGM_TOKEN_WORD;
}

/* The table's verdict; where another could be given later, the last token
 * keeps how sure it is. */
static bool sum_ends(const dgm_scanner *self, dgm_break gap, int32_t sum)
{
    const dgm_doc *doc = self->doc;
    bool open =
        (gap == DGM_BREAK_SPACE || gap == DGM_BREAK_WRAP) && !holds_stop(doc);
    int32_t sure = sum * DGM_ENDING_ONE / DGM_BOUNDARY_UNIT;
    sure = sure < -INT8_MAX ? -INT8_MAX : sure > INT8_MAX ? INT8_MAX : sure;
    sure = sure != 0 ? sure : sum > 0 ? 1 : -1;
    doc->token.at[doc->token.count - 1].ending = (int8_t)(open ? sure : 0);
    return sum > 0;
}

bool dgm_gap_ends(dgm_scanner *self, dgm_break gap, uint32_t next)
{
    const dgm_doc *doc = self->doc;
    if (self->first == doc->token.count || !may_end(self, gap, next)) {
        return false;
    }
    dgm_stops_look(&self->stops, doc->text, next, self->width > 0);
    before a = describe_before(self, gap, doc->text.ptr[next]);
    behind z = describe_behind(doc->text, next);
    verdict said = self->judge ? UNKNOWN : certain(self, gap, a, z, next);
    if (said != UNKNOWN) {
        return said == ENDS;
    }
    uint32_t feature[DGM_BOUNDARY_FEATURES];
    uint32_t count = gap_features(self, a, z, next, feature);
    if (self->judge) {
        return self->judge(self->context, feature, count, next);
    }
    if (self->boundaries == NULL) {
        return dgm_is_final(dgm_token_form(doc, doc->token.count - 1));
    }
    int32_t margin = is_marked(doc, gap) ? 0 : UNMARKED_MARGIN;
    return sum_ends(self, gap,
                    dgm_boundaries_sum(self->boundaries, feature, count) -
                        margin);
}
