/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Actors, agents and discards.
 *
 *   actors    NAME [CODE] [CODE >DAY] [CODE DAY-DAY], then +SYNONYM
 *   agents    NAME {PLURAL} [~CODE]
 *   discards  PHRASE, +PHRASE
 */
#include "petrarch/inflect.h"
#include "petrarch/lines.h"
#include "petrarch/readers.h"

#include <string.h>

#define OPEN UINT32_MAX
/* Of an actor's synonyms and a set of words. */
#define MEMBERS 64

/* ------------------------------------------------------------------ actors */

/* YYMMDD or YYYYMMDD as a number; false when it is neither. */
static bool read_day(dgm_str text, uint32_t *out)
{
    text = dgm_str_trim(text);
    if (text.len != 6 && text.len != 8) {
        return false;
    }
    uint32_t value = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') {
            return false;
        }
        value = value * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    if (text.len == 6) {
        value += value / 10000 <= 30 ? 20000000 : 19000000;
    }
    *out = value;
    return true;
}

/* "CODE", "CODE <DAY", "CODE >DAY", "CODE DAY-DAY". */
static bool read_code(dgm_str text, dgm_petr_code *out)
{
    *out = (dgm_petr_code){.to = OPEN, .next = OPEN};
    out->text = dgm_lines_before(text, " \t<>");
    dgm_str days = dgm_str_trim(
        (dgm_str){text.ptr + out->text.len, text.len - out->text.len});
    if (out->text.len == 0 || days.len == 0) {
        return out->text.len > 0;
    }
    out->dated = true;
    if (days.ptr[0] == '<' || days.ptr[0] == '>') {
        uint32_t *bound = days.ptr[0] == '<' ? &out->to : &out->from;
        return read_day((dgm_str){days.ptr + 1, days.len - 1}, bound);
    }
    dgm_str from = dgm_lines_before(days, "-");
    return from.len < days.len && read_day(from, &out->from) &&
           read_day(
               (dgm_str){days.ptr + from.len + 1, days.len - from.len - 1},
               &out->to);
}

static dgm_err add_code(dgm_petrarch *self, dgm_petr_actor *actor,
                        const dgm_petr_code *code)
{
    uint32_t number = self->code.count;
    DGM_TRY(dgm_vec_push(&self->arena, &self->code, code));
    if (actor->first == OPEN) {
        actor->first = number;
    } else {
        self->code.at[actor->last].next = number;
    }
    actor->last = number;
    return DGM_ERR_OK;
}

static dgm_err add_codes(dgm_petrarch *self, const char *file, uint64_t line,
                         dgm_str rest)
{
    dgm_str inner;
    while (dgm_lines_bracket(&rest, &inner)) {
        dgm_petr_code code;
        if (self->actor.count == 0 || !read_code(inner, &code)) {
            dgm_petr_unread(self, file, line);
            continue;
        }
        DGM_TRY(add_code(self, &self->actor.at[self->actor.count - 1], &code));
    }
    return DGM_ERR_OK;
}

static dgm_err read_actor_line(dgm_petrarch *self, const char *file,
                               uint64_t number, dgm_str line)
{
    dgm_str body = dgm_str_trim(line);
    if (body.len == 0 || body.ptr[0] == '<') {
        return DGM_ERR_OK;
    }
    if (body.ptr[0] != '[') {
        bool synonym = body.ptr[0] == '+';
        if (!synonym) {
            dgm_petr_actor actor = {OPEN, OPEN};
            DGM_TRY(dgm_vec_push(&self->arena, &self->actor, &actor));
        }
        if (self->actor.count == 0) {
            dgm_petr_unread(self, file, number);
            return DGM_ERR_OK;
        }
        dgm_str name = dgm_lines_before(body, "[");
        if (synonym) {
            name = (dgm_str){name.ptr + 1, name.len - 1};
        }
        DGM_TRY(dgm_phrases_add(&self->actors, &self->arena, name,
                                self->actor.count - 1));
    }
    return add_codes(self, file, number, body);
}

dgm_err dgm_petr_read_actors(dgm_petrarch *self, const char *file,
                             dgm_str bytes)
{
    dgm_lines lines = {.rest = bytes};
    dgm_str line;
    while (dgm_lines_next(&lines, &line)) {
        DGM_TRY(read_actor_line(self, file, lines.number, line));
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ agents */

/* Words that stand for each other in agents: "!PERSON! = MAN, MEN". */
typedef struct word_set {
    dgm_str name;
    dgm_str members; /* parted by commas */
} word_set;

typedef DGM_VEC(word_set) word_sets;

static dgm_err add_agent(dgm_petrarch *self, dgm_str name, dgm_str code)
{
    dgm_petr_agent agent = {.code = code};
    if (code.len > 0 && code.ptr[0] == '~') {
        agent.code = dgm_str_trim((dgm_str){code.ptr + 1, code.len - 1});
    } else if (code.len > 0 && code.ptr[code.len - 1] == '~') {
        agent.code = dgm_str_trim((dgm_str){code.ptr, code.len - 1});
        agent.before = true;
    }
    DGM_TRY(dgm_vec_push(&self->arena, &self->agent, &agent));
    return dgm_phrases_add(&self->agents, &self->arena, name,
                           self->agent.count - 1);
}

/* `name` with its set replaced by each member. */
static dgm_err add_members(dgm_petrarch *self, dgm_str name, uint32_t at,
                           const word_set *set, dgm_str code)
{
    dgm_str rest = set->members;
    for (uint32_t i = 0; i < MEMBERS && rest.len > 0; i++) {
        dgm_str member = dgm_lines_before(rest, ",");
        uint32_t skip = member.len < rest.len ? member.len + 1 : member.len;
        rest = (dgm_str){rest.ptr + skip, rest.len - skip};
        member = dgm_str_trim(member);
        uint32_t tail = at + set->name.len;
        uint32_t len = at + member.len + name.len - tail;
        char *made = dgm_arena_alloc(&self->arena, (size_t)len + 1);
        if (made == NULL) {
            return dgm_arena_error(&self->arena);
        }
        memcpy(made, name.ptr, at);
        memcpy(made + at, member.ptr, member.len);
        memcpy(made + at + member.len, name.ptr + tail, name.len - tail);
        DGM_TRY(add_agent(self, (dgm_str){made, len}, code));
    }
    return DGM_ERR_OK;
}

/* Where the first of the sets stands in the name; `sets->count`: none. */
static uint32_t find_set(const word_sets *sets, dgm_str name, uint32_t *at)
{
    for (uint32_t s = 0; s < sets->count; s++) {
        dgm_str mark = sets->at[s].name;
        for (uint32_t i = 0; i + mark.len <= name.len; i++) {
            if (memcmp(name.ptr + i, mark.ptr, mark.len) == 0) {
                *at = i;
                return s;
            }
        }
    }
    return sets->count;
}

static dgm_err add_plural(dgm_petrarch *self, dgm_str name, dgm_str rest,
                          dgm_str code)
{
    dgm_str after = dgm_str_trim(dgm_lines_before(rest, "["));
    if (after.len >= 2 && after.ptr[0] == '{') {
        dgm_str given = dgm_str_trim((dgm_str){after.ptr + 1, after.len - 2});
        return given.len > 0 ? add_agent(self, given, code) : DGM_ERR_OK;
    }
    dgm_str plural = dgm_petr_plural(&self->arena, name);
    if (plural.ptr == NULL) {
        return dgm_arena_error(&self->arena);
    }
    return add_agent(self, plural, code);
}

static dgm_err read_agent(dgm_petrarch *self, const word_sets *sets,
                          dgm_str line, bool *read)
{
    dgm_str rest = line;
    dgm_str code;
    dgm_str name = dgm_str_trim(dgm_lines_before(line, "[{"));
    *read = dgm_lines_bracket(&rest, &code) && name.len > 0;
    if (!*read) {
        return DGM_ERR_OK;
    }
    uint32_t at = 0;
    uint32_t set = find_set(sets, name, &at);
    if (set < sets->count) {
        return add_members(self, name, at, &sets->at[set], code);
    }
    DGM_TRY(add_agent(self, name, code));
    dgm_str behind = dgm_lines_before(line, "[{");
    return add_plural(self, name,
                      (dgm_str){line.ptr + behind.len, line.len - behind.len},
                      code);
}

dgm_err dgm_petr_read_agents(dgm_petrarch *self, const char *file,
                             dgm_str bytes)
{
    dgm_lines lines = {.rest = bytes};
    word_sets sets = {0};
    dgm_str line;
    while (dgm_lines_next(&lines, &line)) {
        bool read = true;
        line = dgm_str_trim(line);
        dgm_str left = dgm_lines_before(line, "=");
        if (line.len == 0 || line.ptr[0] == '<') {
            continue;
        }
        if (line.ptr[0] == '!' && left.len < line.len) {
            word_set set = {
                dgm_str_trim(left),
                {line.ptr + left.len + 1, line.len - left.len - 1}};
            DGM_TRY(dgm_vec_push(&self->arena, &sets, &set));
        } else {
            DGM_TRY(read_agent(self, &sets, line, &read));
        }
        if (!read) {
            dgm_petr_unread(self, file, lines.number);
        }
    }
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- discards */

dgm_err dgm_petr_read_discards(dgm_petrarch *self, const char *file,
                               dgm_str bytes)
{
    dgm_lines lines = {.rest = bytes};
    dgm_str line;
    (void)file; /* every line is a phrase */
    while (dgm_lines_next(&lines, &line)) {
        line = dgm_str_trim(dgm_lines_before(line, ";["));
        bool story = line.len > 0 && line.ptr[0] == '+';
        if (story) {
            line = (dgm_str){line.ptr + 1, line.len - 1};
        }
        DGM_TRY(dgm_phrases_add(&self->discards, &self->arena, line, story));
    }
    return DGM_ERR_OK;
}
