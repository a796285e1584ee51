/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The agents dictionaries of TABARI and PETRARCH: nouns for actors.
 *
 *   NOUN {PLURAL} [~CODE]    {}: no plural
 *   !SET! = MAN, MEN, ...    put in for !SET! in nouns
 */
#include "lexicon/import.h"

#include <stdio.h>
#include <string.h>

#define SETS_MAX    64
#define MEMBERS_MAX 32

typedef struct word_set {
    dgm_str name; /* with its exclamation marks */
    dgm_str member[MEMBERS_MAX];
    uint32_t count;
} word_set;

typedef DGM_VEC(word_set) word_sets;

static dgm_str lower_words(dgm_arena *arena, dgm_str text)
{
    char *out = dgm_arena_alloc(arena, (size_t)text.len + 1);
    for (uint32_t i = 0; out && i < text.len; i++) {
        char c = text.ptr[i];
        bool sign = c == '_' || c == '|' || c == '/' || c == '!' || c == '"';
        out[i] = (char)(sign ? ' ' : c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return out ? dgm_str_trim((dgm_str){out, text.len}) : (dgm_str){NULL, 0};
}

static bool has_member(const word_set *set, const char *text, uint32_t len,
                       const char *end)
{
    for (uint32_t i = 0; i < set->count; i++) {
        dgm_str m = set->member[i];
        size_t tail = strlen(end);
        if (m.len == len + tail && memcmp(m.ptr, text, len) == 0 &&
            memcmp(m.ptr + len, end, tail) == 0) {
            return true;
        }
    }
    return false;
}

/* Our compiler makes plurals: those of other members are left out. */
static bool is_plural_member(const word_set *set, dgm_str word)
{
    return (word.len > 1 && word.ptr[word.len - 1] == 'S' &&
            has_member(set, word.ptr, word.len - 1, "")) ||
           (word.len > 3 && lex_stands_at(word, word.len - 3, "IES") &&
            has_member(set, word.ptr, word.len - 3, "Y")) ||
           (word.len >= 3 && lex_stands_at(word, word.len - 3, "MEN") &&
            has_member(set, word.ptr, word.len - 3, "MAN"));
}

static dgm_err read_set(lex_import *self, word_sets *sets, dgm_str line)
{
    const char *equal = memchr(line.ptr, '=', line.len);
    uint32_t len = (uint32_t)(equal - line.ptr);
    word_set set = {.name = dgm_str_trim((dgm_str){line.ptr, len})};
    dgm_str rest = {equal + 1, line.len - len - 1};
    while (rest.len > 0 && set.count < MEMBERS_MAX) {
        const char *comma = memchr(rest.ptr, ',', rest.len);
        uint32_t end = comma ? (uint32_t)(comma - rest.ptr) : rest.len;
        dgm_str word = dgm_str_trim((dgm_str){rest.ptr, end});
        if (word.len > 0) {
            set.member[set.count++] = word;
        }
        uint32_t taken = comma ? end + 1 : end;
        rest = (dgm_str){rest.ptr + taken, rest.len - taken};
    }
    if (set.name.len < 3 || set.count == 0 || sets->count >= SETS_MAX) {
        return IMPORT_SAY(self, true,
                          "\"%.*s\" was left out; expected !NAME! = WORD, "
                          "WORD ..., at most %d of them",
                          DGM_SHOW(line), SETS_MAX);
    }
    return dgm_vec_push(self->model.arena, sets, &set);
}

/* Nouns of bodies, for dictionaries that tell bodies from persons by nothing
 * else.  No lexicon is open where lists are brought into our syntax. */
static bool is_organ(dgm_str noun)
{
    static const char *const end[] = {
        "ministry",     "court",      "army",        "parliament",
        "council",      "committee",  "agency",      "party",
        "group",        "union",      "association", "bank",
        "company",      "university", "force",       "organization",
        "office",       "government", "military",    "newspaper",
        "organisation", "front",      "movement",    "department",
        "bureau",       "commission", "embassy",     "navy",
        "air force",    "coalition",  "corporation", "alliance",
        "federation",   "militia",    "junta",       NULL};
    for (const char *const *e = end; *e; e++) {
        size_t len = strlen(*e);
        if (noun.len >= len &&
            lex_stands_at(noun, noun.len - (uint32_t)len, *e)) {
            return true;
        }
    }
    return false;
}

/* Writes one noun, unless it was written before or is too long. */
static dgm_err write_noun(lex_import *self, dgm_str noun, dgm_str plural,
                          const lex_draft_code *code)
{
    uint32_t words = 0;
    bool fresh;
    uint64_t key = dgm_norm_key(DGM_NORM_START, noun, &words);
    if (words == 0 || words > DGM_NAMES_WORDS) {
        return IMPORT_SAY(self, true,
                          "\"%.*s\" was left out; expected 1 to %d words",
                          DGM_SHOW(noun), DGM_NAMES_WORDS);
    }
    DGM_TRY(dgm_lex_seen_add(self->model.arena, &self->noun, key, &fresh));
    if (!fresh) {
        return DGM_ERR_OK;
    }
    dgm_buf_text(self->out, is_organ(noun) ? "organ  " : "agent  ");
    dgm_buf_str(self->out, noun);
    if (plural.len > 0) {
        dgm_buf_char(self->out, '/');
        dgm_buf_str(self->out, plural);
    }
    bool body = code->country[0] != '-';
    dgm_buf_format(self->out, "  %s%s%s", body ? code->country : "",
                   body ? ":" : "", dgm_sector_name(code->sector[0]));
    for (uint8_t i = 1; i < code->count; i++) {
        dgm_buf_format(self->out, ".%s", dgm_sector_name(code->sector[i]));
    }
    dgm_buf_char(self->out, '\n');
    return DGM_ERR_OK;
}

/* The noun with each member of its set put in. */
static dgm_err write_members(lex_import *self, const word_sets *sets,
                             dgm_str noun, const lex_draft_code *code)
{
    const char *mark = memchr(noun.ptr, '!', noun.len);
    uint32_t begin = (uint32_t)(mark - noun.ptr);
    dgm_str none = {NULL, 0};
    for (uint32_t i = 0; i < sets->count; i++) {
        const word_set *set = &sets->at[i];
        if (begin + set->name.len > noun.len ||
            memcmp(mark, set->name.ptr, set->name.len) != 0) {
            continue;
        }
        for (uint32_t k = 0; k < set->count; k++) {
            dgm_str member = set->member[k];
            char text[256];
            if (is_plural_member(set, member)) {
                continue;
            }
            uint32_t rest = begin + set->name.len;
            int len = snprintf(text, sizeof text, "%.*s%.*s%.*s", (int)begin,
                               noun.ptr, (int)member.len, member.ptr,
                               (int)(noun.len - rest), noun.ptr + rest);
            if (len < 0 || (size_t)len >= sizeof text) {
                continue;
            }
            dgm_str whole = lower_words(self->model.arena, dgm_str_from(text));
            DGM_TRY(write_noun(self, whole, none, code));
        }
        return DGM_ERR_OK;
    }
    return IMPORT_SAY(self, true,
                      "\"%.*s\" was left out; expected a set that a line "
                      "\"!NAME! = ...\" above gives",
                      DGM_SHOW(noun));
}

static dgm_err read_agent(lex_import *self, const word_sets *sets,
                          dgm_str line)
{
    const char *open = memchr(line.ptr, '[', line.len);
    const char *close = memchr(line.ptr, ']', line.len);
    if (open == NULL || close == NULL || close < open) {
        return IMPORT_SAY(self, true,
                          "\"%.*s\" was left out; expected NOUN {PLURAL} "
                          "[~CODE]",
                          DGM_SHOW(line));
    }
    lex_draft_code code;
    dgm_str noun = {line.ptr, (uint32_t)(open - line.ptr)};
    dgm_str word =
        dgm_str_trim((dgm_str){open + 1, (uint32_t)(close - open - 1)});
    dgm_str plural = {NULL, 0};
    const char *brace = memchr(noun.ptr, '{', noun.len);
    const char *end = memchr(noun.ptr, '}', noun.len);
    if (dgm_str_is(word, "~") || dgm_str_is(word, "---")) {
        return DGM_ERR_OK;
    }
    if (!dgm_lex_cameo_code(word, &code)) {
        DGM_TRY(
            IMPORT_SAY(self, true, "\"%.*s\" says no sector", DGM_SHOW(word)));
    }
    if (brace && end && end > brace) {
        dgm_str inner = {brace + 1, (uint32_t)(end - brace - 1)};
        noun.len = (uint32_t)(brace - noun.ptr);
        plural = lower_words(self->model.arena, inner);
        if (plural.len == 0) {
            plural = lower_words(self->model.arena, noun);
        }
    }
    noun = dgm_str_trim(noun);
    if (memchr(noun.ptr, '!', noun.len)) {
        return write_members(self, sets, noun, &code);
    }
    return write_noun(self, lower_words(self->model.arena, noun), plural,
                      &code);
}

dgm_err dgm_lex_import_agents(lex_import *self, dgm_str text)
{
    word_sets sets = {0};
    bool inside = false;
    dgm_buf_char(self->out, '\n');
    while (text.len > 0) {
        dgm_str line;
        DGM_TRY(dgm_lex_import_line(self, &text, &line));
        line = dgm_str_trim(dgm_lex_strip(line, &inside));
        if (line.len == 0) {
            continue;
        }
        if (line.ptr[0] == '!' && memchr(line.ptr, '=', line.len)) {
            DGM_TRY(read_set(self, &sets, line));
        } else {
            DGM_TRY(read_agent(self, &sets, line));
        }
    }
    return DGM_ERR_OK;
}
