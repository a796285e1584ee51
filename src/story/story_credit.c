/* SPDX-License-Identifier: Apache-2.0 */
#include "story/story_credit.h"

#include "story/agencies.h"
#include "story/story_address.h"

#include <string.h>

/* Credits stand in so many bytes at the beginning or the end. */
#define SHOWN 160

/* Cuts *rest at the first `mark`; returns what stood before it. */
static dgm_str cut(dgm_str *rest, char mark)
{
    const char *at = rest->len ? memchr(rest->ptr, mark, rest->len) : NULL;
    uint32_t len = at ? (uint32_t)(at - rest->ptr) : rest->len;
    dgm_str before = {rest->ptr, len};
    uint32_t past = at ? len + 1 : len;
    *rest = (dgm_str){rest->ptr + past, rest->len - past};
    return before;
}

typedef struct agency {
    dgm_str name;
    dgm_str others;
    dgm_str hosts;
} agency;

/* The next line of the table that is no comment. */
static bool next_agency(dgm_str *rest, agency *out)
{
    while (rest->len > 0) {
        dgm_str line = cut(rest, '\n');
        if (line.len > 0 && line.ptr[0] != '#') {
            out->name = cut(&line, '\t');
            out->others = cut(&line, '\t');
            out->hosts = line;
            return true;
        }
    }
    return false;
}

/* A test of one name of an agency. */
typedef bool test_fn(dgm_str name, const void *where);

static bool any_name(const agency *self, test_fn *test, const void *where)
{
    dgm_str others = self->others;
    if (test(self->name, where)) {
        return true;
    }
    while (others.len > 0) {
        if (test(cut(&others, '|'), where)) {
            return true;
        }
    }
    return false;
}

static bool is_whole(dgm_str name, const void *where)
{
    return dgm_str_equal(name, *(const dgm_str *)where);
}

/* "Associated Press", "By Jane Doe, AP", "Jane Doe | Reuters" */
static bool ends_author(dgm_str name, const void *author)
{
    dgm_str where = *(const dgm_str *)author;
    static const char before[] = ",|/-(";
    while (where.len > 0 && where.ptr[where.len - 1] == ')') {
        where.len--;
    }
    if (where.len < name.len ||
        memcmp(where.ptr + where.len - name.len, name.ptr, name.len) != 0) {
        return false;
    }
    dgm_str rest = dgm_str_trim((dgm_str){where.ptr, where.len - name.len});
    return rest.len == 0 || dgm_str_is(rest, "By") ||
           memchr(before, rest.ptr[rest.len - 1], sizeof before - 1) != NULL;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Whether a dash goes before: "-" with a blank around it, or one of U+2010 to
 * U+2015. */
static bool is_behind_dash(dgm_str where, uint32_t at)
{
    dgm_str before = dgm_str_trim((dgm_str){where.ptr, at});
    if (dgm_str_ends(before, "-")) {
        return before.len < at || before.len == 1;
    }
    return before.len >= 3 &&
           memcmp(before.ptr + before.len - 3, "\xE2\x80", 2) == 0 &&
           (unsigned char)before.ptr[before.len - 1] >= 0x90 &&
           (unsigned char)before.ptr[before.len - 1] <= 0x95;
}

/* "(AP)", "(AFP/Reuters)", or a dash before it and the end of the line or
 * another mark behind it. */
static bool is_credit(dgm_str where, uint32_t at, uint32_t len)
{
    char before = where.ptr[at - 1];
    dgm_str rest = {where.ptr + at + len, where.len - at - len};
    char behind = rest.len > 0 ? rest.ptr[0] : '\n';
    if (before == '(' || before == '/') {
        return behind == ')' || behind == '/';
    }
    return is_behind_dash(where, at) &&
           (behind == '\n' || behind == '.' || behind == '/' ||
            behind == '-' || dgm_str_starts(rest, " -") ||
            dgm_str_starts(rest, " \xE2\x80"));
}

/* The places of a text where a credit may begin: behind a parenthesis, a
 * stroke or a dash. */
typedef struct places {
    dgm_str where;
    uint32_t at[24];
    uint32_t count;
} places;

static void add_places(places *self, dgm_str where)
{
    self->where = where;
    for (uint32_t i = 1; i < where.len && self->count < 24; i++) {
        char before = where.ptr[i - 1];
        if (is_letter(where.ptr[i]) &&
            (before == '(' || before == '/' || is_behind_dash(where, i))) {
            self->at[self->count++] = i;
        }
    }
}

static bool is_credited(dgm_str name, const void *where)
{
    const places *self = where;
    for (uint32_t i = 0; i < self->count; i++) {
        uint32_t at = self->at[i];
        if (at + name.len <= self->where.len &&
            self->where.ptr[at] == name.ptr[0] &&
            memcmp(self->where.ptr + at, name.ptr, name.len) == 0 &&
            is_credit(self->where, at, name.len)) {
            return true;
        }
    }
    return false;
}

static bool has_host(const agency *self, dgm_str host)
{
    dgm_str hosts = self->hosts;
    while (host.len > 0 && hosts.len > 0) {
        dgm_str one = cut(&hosts, '|');
        uint32_t at = host.len - one.len;
        if (one.len <= host.len &&
            memcmp(host.ptr + at, one.ptr, one.len) == 0 &&
            (at == 0 || host.ptr[at - 1] == '.')) {
            return true;
        }
    }
    return false;
}

dgm_story_credit dgm_story_credit_find(const dgm_story_byline *byline)
{
    dgm_str rest = {dgm_agencies, sizeof dgm_agencies - 1};
    dgm_str text = dgm_str_trim(byline->text);
    uint32_t shown = text.len < SHOWN ? text.len : SHOWN;
    places head = {.count = 0};
    places tail = {.count = 0};
    add_places(&head, (dgm_str){text.ptr, shown});
    add_places(&tail, (dgm_str){text.ptr + text.len - shown, shown});
    dgm_str host = dgm_story_address_host(byline->url);
    dgm_str publisher = dgm_str_trim(byline->publisher);
    dgm_str author = dgm_str_trim(byline->author);
    dgm_story_credit found = {.own = false};
    agency one;
    while (next_agency(&rest, &one)) {
        if (any_name(&one, is_whole, &publisher) || has_host(&one, host)) {
            return (dgm_story_credit){one.name, true};
        }
        if (found.agency.len == 0 && (any_name(&one, ends_author, &author) ||
                                      any_name(&one, is_credited, &head) ||
                                      any_name(&one, is_credited, &tail))) {
            found.agency = one.name;
        }
    }
    return found;
}
