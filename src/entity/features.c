/* SPDX-License-Identifier: Apache-2.0 */
#include "entity/features.h"
#include "lexicon/lists.h"
#include "text/word.h"

#include <string.h>

/* ------------------------------------------------------------------ shape */

enum {
    SHAPE_OTHER, /* punctuation */
    SHAPE_LOWER,
    SHAPE_CAPITAL, /* Kabul */
    SHAPE_UPPER,   /* NATO */
    SHAPE_SINGLE,  /* A */
    SHAPE_INITIAL, /* J. */
    SHAPE_DOTTED,  /* U.S. */
    SHAPE_INNER,   /* McDonald, iPhone */
    SHAPE_NUMBER,  /* 2015 */
    SHAPE_MIXED,   /* B52 */
    SHAPE_ADDRESS  /* a@b, www.b.org */
};

static uint8_t shape_of(const dgm_doc *doc, const dgm_token *t)
{
    const char *at = doc->text.ptr + t->begin;
    uint32_t len = t->end - t->begin;
    uint32_t upper = 0, lower = 0, digit = 0, dot = 0, odd = 0;
    if (!(t->flags & DGM_TOKEN_WORD)) {
        return SHAPE_OTHER;
    }
    uint32_t looked = len < 40 ? len : 40;
    for (uint32_t i = 0; i < looked; i++) {
        char c = at[i];
        upper += c >= 'A' && c <= 'Z';
        lower += (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
        digit += c >= '0' && c <= '9';
        dot += c == '.';
        odd += c == '@' || c == '/' || c == '_';
    }
    if (odd || (dot && lower && dot < len - 1 && at[len - 1] != '.')) {
        return SHAPE_ADDRESS;
    }
    if (digit) {
        return upper + lower ? SHAPE_MIXED : SHAPE_NUMBER;
    }
    if (!(t->flags & DGM_TOKEN_CAPITAL)) {
        return upper ? SHAPE_INNER : SHAPE_LOWER;
    }
    if (len == 1) {
        return SHAPE_SINGLE;
    }
    if (dot) {
        return len == 2 ? SHAPE_INITIAL : SHAPE_DOTTED;
    }
    if (t->flags & DGM_TOKEN_UPPER) {
        return SHAPE_UPPER;
    }
    return upper > 1 ? SHAPE_INNER : SHAPE_CAPITAL;
}

/* ---------------------------------------------------------------- look-ups */

static uint8_t classes_of(const dgm_view *self, uint64_t key)
{
    for (uint32_t i = 0; i <= self->word_mask; i++) {
        const dgm_entity_word *at = &self->word[(key + i) & self->word_mask];
        if (at->key == key) {
            return (uint8_t)at->classes;
        }
        if (at->key == 0) {
            break;
        }
    }
    return 0;
}

static bool is_capital(const dgm_token *t)
{
    return t->flags & DGM_TOKEN_CAPITAL;
}

/* How an entry of the lexicon is named by a posting, as a small number. */
static uint16_t naming_code(const dgm_lexicon *lexicon, dgm_named named)
{
    uint32_t kind = dgm_lexicon_kind(lexicon, named.owner);
    uint32_t guarded = (named.flags & (DGM_NAME_WEAK | DGM_NAME_CONTEXT)) != 0;
    return (uint16_t)(2 + 2 * (guarded +
                               2 * ((uint32_t)named.naming + 8 * (1 + kind))));
}

static uint16_t role_code(dgm_role role)
{
    return (uint16_t)(2 + 2 * ((uint32_t)role.type +
                               (role.flags & DGM_ROLE_NAME ? 8U : 0U) +
                               (role.flags & DGM_ROLE_WEAK ? 16U : 0U)));
}

/* Codes of the longest match are even at its first token, odd behind it. */
static void mark(dgm_seen *seen, dgm_range range, uint16_t named,
                 uint16_t role)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        uint16_t inside = i > range.first;
        seen[i].named = named ? (uint16_t)(named + inside) : seen[i].named;
        seen[i].role = role ? (uint16_t)(role + inside) : seen[i].role;
    }
}

/* The first name and the first role among the readings of a match. */
static bool mark_match(dgm_view *self, uint32_t token,
                       const dgm_name_match *match)
{
    const dgm_lexicon *lexicon = self->lookup->lexicon;
    uint16_t name = 0;
    uint16_t role = 0;
    bool capital = is_capital(&self->doc->token.at[token]);
    for (uint32_t i = 0; i < match->posting.count && i < 8; i++) {
        dgm_named named = dgm_lexicon_named(lexicon, match->posting.at[i]);
        if (named.naming >= DGM_NAMING_ROLE) {
            role = role ? role
                        : role_code(dgm_lexicon_role(lexicon, named.owner));
        } else if (capital && name == 0 &&
                   (match->last > token + 1 ||
                    dgm_named_fits(&named,
                                   dgm_token_form(self->doc, token)))) {
            name = naming_code(lexicon, named);
        }
    }
    mark(self->seen, (dgm_range){token, match->last}, name, role);
    return name || role;
}

static void mark_lexicon(dgm_view *self, dgm_range range)
{
    for (uint32_t i = range.first; i < range.last;) {
        uint32_t next = i + 1;
        dgm_matches found = dgm_lookup_actors(self->lookup, i);
        while (self->seen[i].looked && found.count-- > 0) {
            if (mark_match(self, i, &found.at[found.count])) {
                next = found.at[found.count].last;
                break;
            }
        }
        i = next;
    }
}

/* What is said of the first place of a name: how large it is, whether others
 * have the name, and the flags of the posting. */
static uint16_t place_code(const dgm_place_index *places, dgm_postings posting)
{
    uint32_t level =
        places->level(places->gazetteer, dgm_posting_id(posting.at[0]));
    uint32_t several = posting.count > 2;
    uint32_t code =
        (dgm_posting_flags(posting.at[0]) << 3) | level << 1 | several;
    return (uint16_t)(2 + 2 * code);
}

static void mark_places(dgm_view *self, dgm_range range)
{
    for (uint32_t i = range.first; i < range.last;) {
        dgm_matches found = dgm_lookup_places(self->lookup, i);
        uint32_t next = i + 1;
        if (self->seen[i].looked && found.count > 0) {
            const dgm_name_match *longest = &found.at[found.count - 1];
            next = longest->last;
            uint16_t code =
                place_code(&self->lookup->places, longest->posting);
            for (uint32_t k = i; k < next; k++) {
                self->seen[k].place = (uint16_t)(code + (k > i));
            }
        }
        i = next;
    }
}

/* ------------------------------------------------------------- what to see */

/* Half of its words in capitals and no sentence in the usual spelling. */
static bool is_shouted(const dgm_doc *doc, dgm_range range)
{
    uint32_t upper = 0;
    uint32_t words = 0;
    for (uint32_t i = range.first; i < range.last; i++) {
        const dgm_token *t = &doc->token.at[i];
        bool word = (t->flags & DGM_TOKEN_WORD) &&
                    !(t->flags & DGM_TOKEN_NUMERIC) && t->end - t->begin > 1;
        words += word;
        upper += word && (t->flags & DGM_TOKEN_UPPER);
    }
    return words >= 3 && upper * 10 > words * 7;
}

/* The comma of "Northline Energy, Inc." */
static bool is_company_comma(const dgm_view *self, uint32_t token)
{
    const dgm_token *t = &self->doc->token.at[token];
    return t[0].word == DGM_WORD_COMMA &&
           dgm_listed_form(dgm_lexicon_lists(self->lookup->lexicon), &t[1],
                           DGM_LIST_ENTITY_COMPANY);
}

/* Joining words are looked at where a name may go on behind them, particles
 * where one may begin. */
static void look_at_links(dgm_view *self, dgm_range range)
{
    const dgm_token *t = self->doc->token.at;
    dgm_seen *seen = self->seen;
    for (uint32_t i = range.last; i-- > range.first;) {
        if (seen[i].looked || i + 1 == range.last || !seen[i + 1].looked) {
            continue;
        }
        bool behind = i > range.first && is_capital(&t[i - 1]);
        bool second = i > range.first + 1 && is_capital(&t[i - 2]) &&
                      (seen[i - 1].classes & DGM_WORD_LINK);
        seen[i].looked =
            (seen[i].classes & DGM_WORD_PARTICLE) ||
            ((seen[i].classes & DGM_WORD_LINK) && (behind || second)) ||
            (behind && is_company_comma(self, i));
    }
}

/* Whether a thorough reader takes the word for part of a name. */
static bool reader_names(const dgm_doc *doc, uint32_t token)
{
    const float *score = doc->name_opinion;
    bool names = false;
    for (uint32_t c = 1; score && c < DGM_NAME_LABELS; c++) {
        const float *own = score + (size_t)token * DGM_NAME_LABELS;
        names = names || own[c] > own[0];
    }
    return names;
}

/* A name in small letters: a place of the gazetteer or a given name, and no
 * ordinary word. */
static bool may_be_small_name(const dgm_view *self, uint32_t token)
{
    const dgm_token *t = &self->doc->token.at[token];
    const dgm_seen *seen = &self->seen[token];
    if ((t->upos != DGM_UPOS_NOUN && t->upos != DGM_UPOS_ADJ) ||
        (seen->classes & DGM_WORD_COMMON) || seen->shape != SHAPE_LOWER) {
        return false;
    }
    return (seen->classes & DGM_WORD_GIVEN) ||
           dgm_lookup_places(self->lookup, token).count > 0;
}

static void look_at(dgm_view *self, dgm_range range)
{
    const dgm_token *t = self->doc->token.at;
    bool shouted = is_shouted(self->doc, range);
    for (uint32_t i = range.first; i < range.last; i++) {
        dgm_seen *seen = &self->seen[i];
        bool after = i > range.first && is_capital(&t[i - 1]) &&
                     (t[i].flags & DGM_TOKEN_NUMERIC);
        seen->shape = shape_of(self->doc, &t[i]);
        seen->classes = classes_of(self, t[i].form_key);
        seen->shouted = shouted;
        seen->looked =
            is_capital(&t[i]) || after ||
            (t[i].upos == DGM_UPOS_PROPN && (t[i].flags & DGM_TOKEN_WORD)) ||
            may_be_small_name(self, i) || reader_names(self->doc, i);
    }
    look_at_links(self, range);
}

/* Runs of capitalised words, hyphens inside. */
static void find_runs(dgm_view *self, dgm_range range)
{
    const dgm_token *t = self->doc->token.at;
    for (uint32_t i = range.first; i < range.last; i++) {
        uint32_t end = i;
        while (end < range.last &&
               (is_capital(&t[end]) ||
                (end > i && end + 1 < range.last && t[end].norm_key == 0 &&
                 self->seen[end].looked && is_capital(&t[end + 1])))) {
            end++;
        }
        uint32_t last = end > i ? end : i + 1;
        for (uint32_t k = i; k < last; k++) {
            self->seen[k].run = i;
            self->seen[k].end = last;
        }
        i = last - 1;
    }
}

/* ------------------------------------------------- the rest of the document
 */

enum {
    USED_CAPITAL = 1 << 0, /* capitalised inside a sentence */
    USED_LOWER = 1 << 1,
    USED_AFTER_GIVEN = 1 << 2,
    USED_AFTER_TITLE = 1 << 3,
    USED_AFTER_PLACE = 1 << 4, /* "in X" */
    USED_IN_BODY = 1 << 5,     /* in a run with a body's noun */
    USED_LAST = 1 << 6,        /* last of a longer run */
    USED_FIRST = 1 << 7,       /* first of one */
    USED_BRACKETS = 1 << 8,    /* "(NRF)" */
    USED_SAYS = 1 << 9         /* subject of a verb of saying */
};

typedef struct use_map {
    uint64_t *key;
    uint16_t *use;
    uint32_t mask;
} use_map;

static uint16_t *use_of(const use_map *map, uint64_t key)
{
    uint32_t at = (uint32_t)(key >> 7) & map->mask;
    for (uint32_t i = 0; i < 32; i++) {
        if (map->key[at] == key || map->key[at] == 0) {
            map->key[at] = key;
            return &map->use[at];
        }
        at = (at + 1) & map->mask;
    }
    return NULL;
}

static bool says(const dgm_view *self, const dgm_token *t)
{
    return t->rel == DGM_REL_NSUBJ && t->head != DGM_NONE &&
           dgm_listed_lemma(dgm_lexicon_lists(self->lookup->lexicon),
                            &self->doc->token.at[t->head],
                            DGM_LIST_ENTITY_SPEECH);
}

static uint16_t use_at(const dgm_view *self, dgm_range range, uint32_t i)
{
    const dgm_doc *doc = self->doc;
    const dgm_seen *seen = self->seen;
    uint32_t use = USED_CAPITAL;
    uint32_t length = seen[i].end - seen[i].run;
    if (i > range.first) {
        bool capital = is_capital(&doc->token.at[i - 1]);
        use |= capital && (seen[i - 1].classes & DGM_WORD_GIVEN)
                   ? USED_AFTER_GIVEN
                   : 0U;
        use |= seen[i - 1].role ? USED_AFTER_TITLE : 0U;
        use |= doc->token.at[i - 1].word == DGM_WORD_IN ||
                       doc->token.at[i - 1].word == DGM_WORD_NEAR ||
                       doc->token.at[i - 1].word == DGM_WORD_AT
                   ? USED_AFTER_PLACE
                   : 0U;
        use |= doc->token.at[i - 1].word == DGM_WORD_OPEN_BRACKET
                   ? USED_BRACKETS
                   : 0U;
    }
    if (length > 1) {
        use |= i + 1 == seen[i].end ? USED_LAST : 0U;
        use |= i == seen[i].run ? USED_FIRST : 0U;
        use |=
            seen[seen[i].end - 1].classes & DGM_WORD_BODY ? USED_IN_BODY : 0U;
    }
    use |= says(self, &doc->token.at[i]) ? USED_SAYS : 0U;
    return (uint16_t)use;
}

static void note_uses(const dgm_view *self, const use_map *map,
                      dgm_range range)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        const dgm_token *t = &self->doc->token.at[i];
        const dgm_seen *seen = &self->seen[i];
        if (t->norm_key == 0 || seen->shouted ||
            (i == range.first && seen->end - seen->run == 1)) {
            continue;
        }
        bool name = seen->looked && is_capital(t);
        uint16_t *use = name || seen->shape == SHAPE_LOWER
                            ? use_of(map, t->norm_key)
                            : NULL;
        if (use) {
            *use |= name ? use_at(self, range, i) : USED_LOWER;
        }
    }
}

static dgm_err mark_uses(dgm_view *self, dgm_arena *scratch)
{
    const dgm_doc *doc = self->doc;
    uint32_t size = 256;
    while (size < doc->token.count && size < (UINT32_C(1) << 20)) {
        size *= 2;
    }
    use_map map = {dgm_arena_array(scratch, size, sizeof(uint64_t)),
                   dgm_arena_array(scratch, size, sizeof(uint16_t)), size - 1};
    if (map.key == NULL || map.use == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        note_uses(self, &map, doc->sentence.at[s].token);
    }
    for (uint32_t i = 0; i < doc->token.count; i++) {
        if (self->seen[i].looked && doc->token.at[i].norm_key != 0) {
            const uint16_t *use = use_of(&map, doc->token.at[i].norm_key);
            self->seen[i].used = use ? *use : 0;
        }
    }
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- initials */

#define INITIALS_LEAST 3
#define INITIALS_MOST  8

/* The letters of "NATO" or "U.N.H.C.R."; 0: none such. */
static uint64_t short_key(const dgm_doc *doc, const dgm_token *t,
                          const dgm_seen *seen)
{
    uint64_t key = 0;
    uint32_t count = 0;
    if (seen->shouted ||
        (seen->shape != SHAPE_UPPER && seen->shape != SHAPE_DOTTED)) {
        return 0;
    }
    for (uint32_t i = t->begin; i < t->end; i++) {
        char c = doc->text.ptr[i];
        if (c >= 'A' && c <= 'Z') {
            key = key << 8 | (unsigned char)c;
            count++;
        } else if (c != '.') {
            return 0;
        }
    }
    return count >= INITIALS_LEAST && count <= INITIALS_MOST ? key : 0;
}

static uint32_t find_key(const use_map *map, uint64_t key)
{
    uint32_t at = (uint32_t)((key * UINT64_C(0x9E3779B97F4A7C15)) >> 40);
    for (uint32_t i = 0; i < 32; i++) {
        uint32_t slot = (at + i) & map->mask;
        if (map->key[slot] == key || map->key[slot] == 0) {
            return slot;
        }
    }
    return DGM_NONE;
}

/* Marks the longest name that begins at a token and whose initials the
 * document uses. */
static void mark_long(dgm_view *self, const use_map *map, uint32_t token,
                      uint32_t limit)
{
    const dgm_doc *doc = self->doc;
    uint64_t key = 0;
    uint32_t count = 0;
    uint32_t end = token;
    uint32_t slot = DGM_NONE;
    for (uint32_t i = token; i < limit && count < INITIALS_MOST; i++) {
        char c = doc->text.ptr[doc->token.at[i].begin];
        if (!self->seen[i].looked) {
            break;
        }
        if (!is_capital(&doc->token.at[i]) || c < 'A' || c > 'Z') {
            continue;
        }
        key = key << 8 | (unsigned char)c;
        count++;
        uint32_t found =
            count >= INITIALS_LEAST ? find_key(map, key) : DGM_NONE;
        if (found != DGM_NONE && map->key[found] == key) {
            end = i + 1;
            slot = found;
        }
    }
    for (uint32_t i = token; i < end; i++) {
        self->seen[i].spelt = DGM_SPELT_LONG;
        map->use[slot] = 1;
    }
}

/* Which words are initials of a name, and which names have such. */
static dgm_err mark_initials(dgm_view *self, dgm_arena *scratch)
{
    const dgm_doc *doc = self->doc;
    enum { SIZE = 1 << 10 };
    use_map map = {dgm_arena_array(scratch, SIZE, sizeof(uint64_t)),
                   dgm_arena_array(scratch, SIZE, sizeof(uint16_t)), SIZE - 1};
    bool any = false;
    if (map.key == NULL || map.use == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < doc->token.count; i++) {
        uint64_t key = short_key(doc, &doc->token.at[i], &self->seen[i]);
        uint32_t slot = key ? find_key(&map, key) : DGM_NONE;
        if (slot != DGM_NONE) {
            map.key[slot] = key;
            any = true;
        }
    }
    for (uint32_t s = 0; any && s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        for (uint32_t i = range.first; i < range.last; i++) {
            if (self->seen[i].looked && is_capital(&doc->token.at[i])) {
                mark_long(self, &map, i, range.last);
            }
        }
    }
    for (uint32_t i = 0; any && i < doc->token.count; i++) {
        uint64_t key = short_key(doc, &doc->token.at[i], &self->seen[i]);
        uint32_t slot = key ? find_key(&map, key) : DGM_NONE;
        if (slot != DGM_NONE && map.key[slot] == key && map.use[slot]) {
            self->seen[i].spelt = DGM_SPELT_SHORT;
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_view_open(dgm_view *self, dgm_arena *scratch)
{
    const dgm_doc *doc = self->doc;
    self->seen =
        dgm_arena_array(scratch, doc->token.count, sizeof *self->seen);
    if (self->seen == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        look_at(self, range);
        find_runs(self, range);
        mark_lexicon(self, range);
        mark_places(self, range);
    }
    DGM_TRY(mark_initials(self, scratch));
    return mark_uses(self, scratch);
}

/* ---------------------------------------------------------------- features */

typedef struct feature_list {
    uint64_t *out;
    uint32_t count;
} feature_list;

static uint64_t mix(uint64_t key, uint64_t value)
{
    return dgm_norm_fold(key, value);
}

static void add(feature_list *self, uint32_t seed, uint64_t value)
{
    uint64_t key = mix(UINT64_C(0xA0761D6478BD642F) * (seed + 1), value);
    self->out[self->count++] = mix(key, seed);
}

/* A token of the sentence, or one of two values for what lies outside. */
typedef struct near_token {
    uint64_t form;
    uint64_t upos;
    dgm_seen seen;
} near_token;

static near_token token_near(const dgm_view *self, dgm_range range,
                             uint32_t token, int32_t by)
{
    near_token out = {.form = by < 0 ? 1 : 2, .upos = 99};
    int64_t at = (int64_t)token + by;
    if (at >= range.first && at < range.last) {
        const dgm_token *t = &self->doc->token.at[at];
        out = (near_token){t->form_key, t->upos, self->seen[at]};
    }
    return out;
}

/* The first and last letters of a word, lower-cased, packed. */
static uint64_t letters(const dgm_doc *doc, const dgm_token *t, uint32_t count,
                        bool last)
{
    uint32_t len = t->end - t->begin;
    uint64_t out = count;
    uint32_t from = last && len > count ? len - count : 0;
    uint32_t to = last || len < count ? len : count;
    for (uint32_t i = from; i < to; i++) {
        unsigned char c = (unsigned char)doc->text.ptr[t->begin + i];
        c |= c >= 'A' && c <= 'Z' ? 0x20 : 0;
        out = out << 8 | c;
    }
    return out;
}

static uint64_t shape_code(const near_token *t)
{
    return t->seen.shape | (uint64_t)t->seen.shouted << 7;
}

static void add_words(feature_list *f, const near_token *n)
{
    add(f, 1, n[2].form);
    add(f, 2, n[1].form);
    add(f, 3, n[3].form);
    add(f, 4, n[0].form);
    add(f, 5, n[4].form);
    add(f, 6, mix(n[1].form, n[2].form));
    add(f, 7, mix(n[2].form, n[3].form));
    add(f, 8, mix(n[1].form, n[3].form));
    add(f, 9, mix(n[0].form, n[1].form));
    add(f, 10, mix(n[3].form, n[4].form));
}

static void add_shapes(feature_list *f, const near_token *n, bool first)
{
    uint64_t s[5];
    for (int i = 0; i < 5; i++) {
        s[i] = shape_code(&n[i]);
    }
    add(f, 11, s[2]);
    add(f, 12, s[1] << 8 | s[2]);
    add(f, 13, s[2] << 8 | s[3]);
    add(f, 14, s[1] << 16 | s[2] << 8 | s[3]);
    add(f, 15, s[2] << 24 | s[3] << 16 | s[4] << 8 | n[2].upos);
    add(f, 16, s[2] << 16 | n[2].upos << 8 | first);
    add(f, 17, n[1].upos << 16 | n[2].upos << 8 | n[3].upos);
    add(f, 18, n[2].upos << 8 | n[3].upos);
    add(f, 19, mix(n[1].form, s[2] << 8 | s[3]));
    add(f, 20, mix(n[3].form, s[1] << 8 | s[2]));
}

static void add_letters(feature_list *f, const dgm_doc *doc,
                        const dgm_token *t)
{
    for (uint32_t i = 2; i <= 4; i++) {
        add(f, 20 + i, letters(doc, t, i, true));
        add(f, 24 + i, letters(doc, t, i, false));
    }
}

static void add_known(feature_list *f, const near_token *n)
{
    const dgm_seen *b = &n[1].seen;
    const dgm_seen *t = &n[2].seen;
    const dgm_seen *a = &n[3].seen;
    add(f, 30, (uint64_t)t->named << 8 | t->shape);
    add(f, 31, (uint64_t)b->named << 16 | t->named);
    add(f, 32, (uint64_t)t->named << 16 | a->named);
    add(f, 33, (uint64_t)t->role << 8 | t->shape);
    add(f, 34, (uint64_t)b->role << 8 | t->shape);
    add(f, 35, (uint64_t)a->role << 8 | t->shape);
    add(f, 36, t->place);
    add(f, 37, (uint64_t)t->place << 16 | t->named);
    add(f, 38, mix(n[1].form, t->place >> 4 | 0x8000));
    add(f, 39, t->classes);
    add(f, 40,
        (uint64_t)b->classes << 16 | (uint64_t)b->shape << 8 | t->classes);
    add(f, 41,
        (uint64_t)a->classes << 16 | (uint64_t)a->shape << 8 | t->classes);
    add(f, 42, (uint64_t)t->place << 8 | a->shape);
    add(f, 43, (uint64_t)t->place << 8 | b->shape);
}

/* The whole capitalised run and what stands around it. */
static void add_run(feature_list *f, const dgm_view *self, dgm_range range,
                    uint32_t token)
{
    const dgm_token *t = self->doc->token.at;
    const dgm_seen *seen = &self->seen[token];
    uint32_t length = seen->end - seen->run;
    uint32_t cut = length < 6 ? length : 6;
    uint32_t place = token - seen->run < 4 ? token - seen->run : 4;
    uint64_t spot = (uint64_t)place << 8 | cut;
    uint64_t before = seen->run > range.first ? t[seen->run - 1].form_key : 1;
    uint64_t after = seen->end < range.last ? t[seen->end].form_key : 2;
    uint64_t after_upos = seen->end < range.last ? t[seen->end].upos : 99;
    const dgm_seen *last = &self->seen[seen->end - 1];
    const dgm_seen *first = &self->seen[seen->run];
    add(f, 50, spot);
    add(f, 51, mix(before, cut));
    add(f, 52, mix(after, cut));
    add(f, 53, mix(t[seen->end - 1].form_key, place == 0));
    add(f, 54, mix(t[seen->run].form_key, place == 0));
    add(f, 55, (uint64_t)last->classes << 8 | spot);
    add(f, 56,
        (uint64_t)first->classes << 24 | (uint64_t)last->classes << 16 | spot);
    add(f, 57, mix(before, after));
    add(f, 58, (uint64_t)last->used << 16 | spot);
    add(f, 59, mix(before, after_upos << 16 | spot));
    add(f, 60, (uint64_t)first->place << 32 | spot);
}

static void add_tree(feature_list *f, const dgm_view *self, uint32_t token,
                     uint64_t shape)
{
    const dgm_token *t = &self->doc->token.at[token];
    bool root = t->head == DGM_NONE;
    uint64_t head = root ? 3 : self->doc->token.at[t->head].lemma_key;
    add(f, 61, (uint64_t)t->rel << 8 | shape);
    add(f, 62, mix(head, t->rel));
    add(f, 63,
        (uint64_t)t->rel << 8 |
            (root ? 99 : self->doc->token.at[t->head].upos));
}

uint32_t dgm_view_features(const dgm_view *self, uint32_t token,
                           uint64_t out[DGM_ENTITY_FEATURES])
{
    const dgm_doc *doc = self->doc;
    const dgm_token *t = &doc->token.at[token];
    dgm_range range = doc->sentence.at[t->sentence].token;
    feature_list f = {out, 0};
    near_token n[5];
    for (int i = 0; i < 5; i++) {
        n[i] = token_near(self, range, token, i - 2);
    }
    add(&f, 0, 0);
    add_words(&f, n);
    add_shapes(&f, n, token == range.first);
    add_letters(&f, doc, t);
    add_known(&f, n);
    add_run(&f, self, range, token);
    add_tree(&f, self, token, shape_code(&n[2]));
    add(&f, 64, (uint64_t)n[2].seen.used << 8 | n[2].seen.shape);
    add(&f, 65, (uint64_t)(n[2].seen.used & 3) << 8 | (token == range.first));
    add(&f, 66, (uint64_t)n[2].seen.used << 16 | n[2].seen.place);
    add(&f, 67, (uint64_t)n[2].seen.spelt << 8 | n[2].seen.shape);
    add(&f, 68,
        (uint64_t)n[2].seen.spelt << 16 | (uint64_t)n[1].seen.spelt << 8 |
            n[3].seen.spelt);
    return f.count;
}
