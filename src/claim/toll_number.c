/* SPDX-License-Identifier: Apache-2.0 */
#include "claim/toll_number.h"

#include "base/number.h"
#include "text/word.h"

#define DIGITS_MAX 15
#define VALUE_MAX  1e11

typedef struct reader {
    const dgm_cues *cues;
    const dgm_doc *doc;
    uint32_t end;
} reader;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

uint32_t dgm_toll_digits(dgm_str text, double *value)
{
    uint32_t at = 0;
    uint32_t digits = 0;
    double sum = 0;
    while (at < text.len && digits <= DIGITS_MAX) {
        bool pair = text.ptr[at] == ',' && at > 0 && at + 3 < text.len &&
                    is_digit(text.ptr[at + 1]) && is_digit(text.ptr[at + 2]);
        bool group = pair && (is_digit(text.ptr[at + 3]) ||
                              text.ptr[at + 3] == ','); /* "1,74,000" */
        if (group) {
            at++;
        }
        if (!is_digit(text.ptr[at])) {
            break;
        }
        sum = sum * 10 + (text.ptr[at++] - '0');
        digits++;
    }
    double scale = 0.1;
    if (digits > 0 && at + 1 < text.len && text.ptr[at] == '.' &&
        is_digit(text.ptr[at + 1])) {
        for (at++;
             at < text.len && is_digit(text.ptr[at]) && digits <= DIGITS_MAX;
             at++, digits++) {
            sum += scale * (text.ptr[at] - '0');
            scale /= 10;
        }
    }
    *value = sum;
    return digits > DIGITS_MAX ? 0 : at;
}

static const dgm_token *word_at(const reader *self, uint32_t at)
{
    return &self->doc->token.at[at];
}

static uint16_t code_at(const reader *self, uint32_t at)
{
    return at < self->end ? word_at(self, at)->word : DGM_WORD_NONE;
}

/* The words of an entry in a row; its length, 0: no match. */
static uint32_t words_match(const reader *self, uint32_t at,
                            const dgm_cue_entry *entry)
{
    uint32_t i = 0;
    while (i < entry->count && at + i < self->end &&
           word_at(self, at + i)->form_key == entry->word[i]) {
        i++;
    }
    return i == entry->count ? i : 0;
}

/* The longest entry of a number that stands here, of one of the roles. */
static const dgm_cue_entry *find(const reader *self, uint32_t at,
                                 uint64_t roles, uint32_t *count)
{
    if (at >= self->end) {
        return NULL;
    }
    const dgm_cue_entry *e =
        dgm_cues_find(self->cues, word_at(self, at)->form_key);
    for (; e; e = dgm_cues_next(self->cues, e)) {
        const dgm_cue_group *group = &self->cues->group.at[e->group];
        if (group->kind == DGM_CUE_KIND_NUMBER && (roles >> group->role & 1)) {
            *count = words_match(self, at, e);
            if (*count > 0) {
                return e;
            }
        }
    }
    return NULL;
}

#define ROLE(name) (UINT64_C(1) << DGM_TOLL_ROLE_##name)

static uint8_t role_of(const reader *self, const dgm_cue_entry *entry)
{
    return self->cues->group.at[entry->group].role;
}

/* A number being put together: "two hundred and three thousand". */
typedef struct value {
    double total; /* of what thousand and its like have closed */
    double open;
    double multiple; /* the last one, for "10 to 15 million" */
    bool any;
    bool least;
    bool about;
} value;

static double value_of(const value *v)
{
    return v->total + v->open;
}

static void multiply(value *v, double by)
{
    double open = v->open > 0 ? v->open : 1;
    v->multiple = by;
    if (by < 1000) {
        v->open = open * by;
    } else {
        v->total = v->open == 0 && v->total > 0 ? v->total * by
                                                : v->total + open * by;
        v->open = 0;
    }
    v->any = true;
}

/* "forty-nine" where it is one token: both parts are cardinals. */
static bool read_hyphened(const reader *self, uint32_t at, double *out)
{
    dgm_str form = dgm_token_form(self->doc, at);
    uint32_t cut = 0;
    while (cut < form.len && form.ptr[cut] != '-') {
        cut++;
    }
    if (cut == 0 || cut + 1 >= form.len || cut > 16 || form.len > 32) {
        return false;
    }
    char lower[32];
    for (uint32_t i = 0; i < form.len; i++) {
        char c = form.ptr[i];
        lower[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    double part[2];
    for (uint32_t i = 0; i < 2; i++) {
        dgm_str word = i == 0 ? (dgm_str){lower, cut}
                              : (dgm_str){lower + cut + 1, form.len - cut - 1};
        const dgm_cue_entry *e = dgm_cues_find(self->cues, dgm_str_hash(word));
        while (e &&
               (e->count != 1 || role_of(self, e) != DGM_TOLL_ROLE_CARDINAL)) {
            e = dgm_cues_next(self->cues, e);
        }
        if (!e || e->value < 1) {
            return false;
        }
        part[i] = e->value;
    }
    *out = part[0] + part[1];
    return part[0] >= 20 && part[1] < 10;
}

/* Digits, alone or with a second number or "-odd" behind a hyphen. */
static bool read_digits(const reader *self, uint32_t at, value *v,
                        double *second)
{
    dgm_str form = dgm_token_form(self->doc, at);
    double number;
    uint32_t used = dgm_toll_digits(form, &number);
    if (used == 0 || v->any) {
        return false;
    }
    dgm_str rest = {form.ptr + used, form.len - used};
    v->open = number;
    v->any = true;
    if (rest.len == 0) {
        return true;
    }
    if (dgm_str_is(rest, "-odd")) {
        v->about = true;
        return true;
    }
    if (dgm_str_is(rest, "m")) {
        multiply(v, 1e6);
        return true;
    }
    uint32_t dash = rest.ptr[0] == '-' ? 1 : rest.len > 3 ? 3 : 0;
    bool hyphen = rest.ptr[0] == '-' ||
                  (rest.len > 3 && (unsigned char)rest.ptr[0] == 0xE2 &&
                   (unsigned char)rest.ptr[1] == 0x80);
    rest = (dgm_str){rest.ptr + dash, rest.len - dash};
    return hyphen && rest.len > 0 && dgm_toll_digits(rest, second) == rest.len;
}

/* Cardinals follow each other from tens to ones, and behind hundreds. */
static bool takes_cardinal(const value *v, double number)
{
    if (!v->any || (v->open == 0 && v->total > 0)) {
        return true;
    }
    double below = v->multiple == 100 && v->open >= 100 ? 100 : 10;
    double last = below == 10 ? v->open : 0;
    return number < below && (below == 100 || (last >= 20 && number < 10));
}

static bool take_entry(const reader *self, value *v, const dgm_cue_entry *e)
{
    switch (role_of(self, e)) {
    case DGM_TOLL_ROLE_CARDINAL:
        if (!takes_cardinal(v, e->value)) {
            return false;
        }
        v->open += e->value;
        break;
    case DGM_TOLL_ROLE_MULTIPLE:
        multiply(v, e->value);
        break;
    case DGM_TOLL_ROLE_PLURAL:
        multiply(v, v->any && value_of(v) > 0 ? e->value / 2 : e->value);
        v->least = true;
        break;
    case DGM_TOLL_ROLE_MANY:
    case DGM_TOLL_ROLE_VAGUE:
        if (v->any) {
            return false;
        }
        v->open = e->value;
        v->least = role_of(self, e) == DGM_TOLL_ROLE_MANY;
        v->about = !v->least;
        break;
    default:
        return false;
    }
    v->any = true;
    return true;
}

#define VALUES                                                                \
    (ROLE(CARDINAL) | ROLE(MULTIPLE) | ROLE(PLURAL) | ROLE(MANY) | ROLE(VAGUE))
#define MULTIPLES (ROLE(MULTIPLE) | ROLE(PLURAL))

/* Steps over "a", "and", "of" and hyphens inside a number. */
static uint32_t skip_inside(const reader *self, uint32_t at, const value *v)
{
    uint32_t count;
    uint16_t code = code_at(self, at);
    if (code == DGM_WORD_A && !v->any &&
        find(self, at + 1, VALUES & ~ROLE(CARDINAL), &count)) {
        return at + 1;
    }
    if (code == DGM_WORD_OF && v->any && (v->least || v->multiple > 0) &&
        find(self, at + 1, MULTIPLES, &count)) {
        return at + 1;
    }
    if ((code == DGM_WORD_AND || code == DGM_WORD_HYPHEN) && v->any &&
        (v->multiple >= 100 || code == DGM_WORD_HYPHEN)) {
        const dgm_cue_entry *e = find(self, at + 1, ROLE(CARDINAL), &count);
        if (e && e->value >= 1 && e->count == 1 &&
            takes_cardinal(v, e->value)) {
            return at + 1;
        }
    }
    return at;
}

/* One number from `at`; the token behind it, or `at`. */
static uint32_t read_value(const reader *self, uint32_t at, value *v,
                           double *second)
{
    uint32_t from = at;
    uint32_t end =
        self->end - at > DGM_TOLL_WORDS ? at + DGM_TOLL_WORDS : self->end;
    *v = (value){0};
    *second = DGM_OPEN;
    while (at < end) {
        uint32_t count = 0;
        uint32_t next = skip_inside(self, at, v);
        double number;
        const dgm_cue_entry *e = find(self, next, VALUES, &count);
        if (e && e->value == 0 && v->any) {
            break;
        }
        if (e && take_entry(self, v, e)) {
            at = next + count;
            if (e->value == 0) {
                return at;
            }
        } else if (read_hyphened(self, next, &number) &&
                   takes_cardinal(v, number)) {
            v->open += number;
            v->any = true;
            at = next + 1;
        } else if (!v->any && read_digits(self, next, v, second)) {
            at = next + 1;
            if (*second >= 0) {
                break;
            }
        } else {
            break;
        }
    }
    return v->any && value_of(v) < VALUE_MAX ? at : from;
}

/* ------------------------------------------------------------------ bounds */

#define BOUNDS (ROLE(LEAST) | ROLE(MOST) | ROLE(ABOUT) | ROLE(PLAIN))

static uint32_t read_bounds(const reader *self, uint32_t at, dgm_toll *out,
                            bool *least, bool *most)
{
    for (uint32_t i = 0; i < DGM_TOLL_BOUNDS; i++) {
        uint32_t count = 0;
        const dgm_cue_entry *e = find(self, at, BOUNDS, &count);
        if (!e) {
            break;
        }
        *least |= role_of(self, e) == DGM_TOLL_ROLE_LEAST;
        *most |= role_of(self, e) == DGM_TOLL_ROLE_MOST;
        out->about |= role_of(self, e) == DGM_TOLL_ROLE_ABOUT;
        at += count;
    }
    if (code_at(self, at) == DGM_WORD_BETWEEN ||
        code_at(self, at) == DGM_WORD_FROM) {
        out->between = true;
        out->from = code_at(self, at) == DGM_WORD_FROM;
        at++;
    }
    return at;
}

/* "or more", "or so": behind the number. */
static uint32_t read_behind(const reader *self, uint32_t at, dgm_toll *out,
                            bool *least)
{
    uint32_t count = 0;
    const dgm_cue_entry *e = find(self, at, ROLE(MORE) | ROLE(SO), &count);
    if (!e) {
        return at;
    }
    if (role_of(self, e) == DGM_TOLL_ROLE_MORE) {
        *least = true;
    } else {
        out->about = true;
    }
    return at + count;
}

static bool joins_range(uint16_t code, bool between)
{
    return code == DGM_WORD_TO || code == DGM_WORD_OR ||
           code == DGM_WORD_HYPHEN || code == DGM_WORD_DASH ||
           (between && code == DGM_WORD_AND);
}

/* The second number of a range; the token behind it, or `at`. */
static uint32_t read_range(const reader *self, uint32_t at, const value *first,
                           dgm_toll *out)
{
    value second;
    double more;
    if (!joins_range(code_at(self, at), out->between) || at + 1 >= self->end) {
        return at;
    }
    uint32_t next = read_value(self, at + 1, &second, &more);
    double high = value_of(&second);
    double low = value_of(first);
    if (next == at + 1 || more >= 0 || high < 1) {
        return at;
    }
    /* "10 to 15 million" */
    if (second.multiple >= 100 && first->multiple == 0 &&
        low * second.multiple < high) {
        low *= second.multiple;
    }
    if (high <= low) {
        return at;
    }
    out->low = low;
    out->high = high;
    return next;
}

/* Money, a rate, part of a name: "$12", "per 100,000". */
static bool is_measured(const reader *self, uint32_t at)
{
    dgm_str form = dgm_token_form(self->doc, at);
    uint32_t count;
    if (word_at(self, at)->word == DGM_WORD_PER ||
        find(self, at, ROLE(LABEL), &count)) {
        return true;
    }
    /* "SARS-CoV-2" */
    if (word_at(self, at)->word == DGM_WORD_HYPHEN && at > 0 &&
        !(word_at(self, at)->flags & DGM_TOKEN_SPACE_AFTER) &&
        !(word_at(self, at - 1)->flags & DGM_TOKEN_SPACE_AFTER)) {
        return true;
    }
    unsigned char c = form.len ? (unsigned char)form.ptr[form.len - 1] : 0;
    return c == '$' || c == '#' ||
           (form.len == 3 && (unsigned char)form.ptr[0] == 0xE2 &&
            (unsigned char)form.ptr[1] == 0x82) ||
           (form.len == 2 && (unsigned char)form.ptr[0] == 0xC2 &&
            (unsigned char)form.ptr[1] == 0xA3);
}

static void set_bounds(dgm_toll *out, const value *v, bool least, bool most)
{
    if (out->low < 0 && out->high < 0) {
        out->low = out->high = value_of(v);
    }
    out->about |= v->about;
    least |= v->least;
    if (out->low < out->high) {
        return; /* a range says both */
    }
    if (least) {
        out->high = DGM_OPEN;
        out->about = false;
    } else if (most) {
        out->low = DGM_OPEN;
        out->about = false;
    }
}

/* Half a person is none: "4.5" counts something else. */
static bool is_whole(double bound)
{
    return bound < 0 || bound == (double)(uint64_t)bound;
}

/* "a third", "the third was hurt": one more. */
static bool read_ordinal(const reader *self, uint32_t at, dgm_toll *out)
{
    uint32_t count;
    bool the = code_at(self, at) == DGM_WORD_THE && at + 2 < self->end &&
               (word_at(self, at + 2)->upos == DGM_UPOS_VERB ||
                word_at(self, at + 2)->upos == DGM_UPOS_AUX);
    /* "Two shot dead, third wounded" */
    bool bare = at > 0 && at + 1 < self->end &&
                word_at(self, at - 1)->word == DGM_WORD_COMMA &&
                word_at(self, at + 1)->upos == DGM_UPOS_VERB &&
                find(self, at, ROLE(ORDINAL), &count);
    if (bare) {
        *out = (dgm_toll){.token = {at, at + 1},
                          .first = at,
                          .last = at + 1,
                          .low = 1,
                          .high = 1,
                          .ordinal = true};
        return true;
    }
    if ((code_at(self, at) != DGM_WORD_A && !the) ||
        !find(self, at + 1, ROLE(ORDINAL), &count) ||
        code_at(self, at + 2) == DGM_WORD_OF) {
        return false;
    }
    *out = (dgm_toll){.token = {at, at + 2},
                      .first = at + 1,
                      .last = at + 2,
                      .low = 1,
                      .high = 1,
                      .ordinal = true};
    return true;
}

bool dgm_toll_read(const dgm_cues *cues, const dgm_doc *doc, uint32_t at,
                   uint32_t end, dgm_toll *out)
{
    reader self = {cues, doc, end};
    value first;
    double second;
    uint32_t count;
    bool least = false;
    bool most = false;
    if (read_ordinal(&self, at, out)) {
        return true;
    }
    *out = (dgm_toll){.low = DGM_OPEN, .high = DGM_OPEN};
    out->first = read_bounds(&self, at, out, &least, &most);
    uint32_t next = out->first;
    if (next >= end) {
        return false;
    }
    next = read_value(&self, next, &first, &second);
    if (next == out->first ||
        (out->first > 0 && is_measured(&self, out->first - 1))) {
        return false;
    }
    if (second > value_of(&first)) {
        out->low = value_of(&first);
        out->high = second;
    } else {
        next = read_range(&self, next, &first, out);
    }
    out->last = next;
    next = read_behind(&self, next, out, &least);
    if (find(&self, next, ROLE(UNIT), &count)) {
        return false;
    }
    set_bounds(out, &first, least, most);
    out->token = (dgm_range){
        out->between && out->low == out->high ? out->first : at, next};
    return is_whole(out->low) && is_whole(out->high);
}
