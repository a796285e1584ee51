/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/robots.h"

#include "base/number.h"

#include <string.h>

/* Of the longest path that is compared, escapes as they are written out. */
#define PATH_MAX_BYTES 8192
/* Comparisons of bytes that one answer may take. */
#define STEPS_MAX (UINT64_C(1) << 25)

/* ------------------------------------------------------------------ reading
 */

/* For whom the rules of a group are. */
enum group { GROUP_NONE = 0, GROUP_ALL = 1, GROUP_NAMED = 2 };

typedef struct reading {
    dgm_arena *arena;
    dgm_str name;
    dgm_robots all;
    dgm_robots named;
    unsigned group; /* bits of enum group */
    bool in_rules;  /* the next User-agent begins another group */
    bool found;     /* a group names us */
} reading;

static bool same_word(dgm_str a, dgm_str b)
{
    return a.len == b.len && dgm_same_letters(a.ptr, b.ptr, a.len);
}

static bool in_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '_';
}

/* "Dragoman/1.0" is called "Dragoman". */
static dgm_str product_name(dgm_str value)
{
    uint32_t len = 0;
    while (len < value.len && in_name(value.ptr[len])) {
        len++;
    }
    return (dgm_str){value.ptr, len};
}

static void begin_agent(reading *self, dgm_str value)
{
    if (self->in_rules) {
        self->group = GROUP_NONE;
        self->in_rules = false;
    }
    if (value.len > 0 && value.ptr[0] == '*') {
        self->group |= GROUP_ALL;
    } else if (same_word(product_name(value), self->name)) {
        self->group |= GROUP_NAMED;
        self->found = true;
    }
}

static bool hex_digit(char c, uint32_t *out)
{
    if (c >= '0' && c <= '9') {
        *out = (uint32_t)(c - '0');
    } else if ((c | 32) >= 'a' && (c | 32) <= 'f') {
        *out = (uint32_t)((c | 32) - 'a') + 10;
    } else {
        return false;
    }
    return true;
}

/* Letters, digits and the marks that mean the same with and without escape. */
static bool unreserved(uint32_t c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') ||
           c == '-' || c == '.' || c == '_' || c == '~';
}

/* One byte in its one form: itself, or escaped with capital digits. */
static size_t put_byte(char *out, unsigned char byte, bool escape)
{
    static const char digit[] = "0123456789ABCDEF";
    if (!escape) {
        out[0] = (char)byte;
        return 1;
    }
    out[0] = '%';
    out[1] = digit[byte >> 4];
    out[2] = digit[byte & 15];
    return 3;
}

/* Writes a path or pattern with every byte in one form, so that "%2D" is "-"
 * and bytes outside ASCII are escaped.  `out` holds 3 * text.len bytes. */
static dgm_str one_form(dgm_str text, char *out)
{
    size_t len = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        unsigned char byte = (unsigned char)text.ptr[i];
        uint32_t high = 0;
        uint32_t low = 0;
        if (byte == '%' && i + 2 < text.len &&
            hex_digit(text.ptr[i + 1], &high) &&
            hex_digit(text.ptr[i + 2], &low)) {
            byte = (unsigned char)(high << 4 | low);
            len += put_byte(out + len, byte, !unreserved(byte));
            i += 2;
        } else {
            len += put_byte(out + len, byte, byte >= 0x80 || byte <= ' ');
        }
    }
    return (dgm_str){out, (uint32_t)len};
}

/* "a**b" is "a*b", and a "*" at the end says nothing. */
static dgm_str plain_stars(char *ptr, dgm_str text)
{
    uint32_t len = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.ptr[i] != '*' || len == 0 || ptr[len - 1] != '*') {
            ptr[len++] = text.ptr[i];
        }
    }
    if (len > 1 && ptr[len - 1] == '*') {
        len--;
    }
    return (dgm_str){ptr, len};
}

static dgm_err add_rule(reading *self, dgm_str value, bool allow)
{
    self->in_rules = true;
    /* An empty pattern fits nothing. */
    if (value.len == 0 || value.len > PATH_MAX_BYTES / 3 ||
        (value.ptr[0] != '/' && value.ptr[0] != '*')) {
        return DGM_ERR_OK;
    }
    if (self->group == GROUP_NONE) {
        return DGM_ERR_OK;
    }
    char *room = dgm_arena_alloc(self->arena, (size_t)value.len * 3);
    if (room == NULL) {
        return dgm_arena_error(self->arena);
    }
    dgm_robots_rule rule = {plain_stars(room, one_form(value, room)), allow};
    if (self->group & GROUP_ALL) {
        DGM_TRY(dgm_vec_push(self->arena, &self->all.rule, &rule));
    }
    if (self->group & GROUP_NAMED) {
        DGM_TRY(dgm_vec_push(self->arena, &self->named.rule, &rule));
    }
    return DGM_ERR_OK;
}

static void set_delay(reading *self, dgm_str value)
{
    double delay = 0;
    self->in_rules = true;
    if (!dgm_number_read(value, &delay) || !(delay > 0)) {
        return;
    }
    delay = delay < DGM_ROBOTS_DELAY_MAX ? delay : DGM_ROBOTS_DELAY_MAX;
    if (self->group & GROUP_ALL) {
        self->all.delay = delay;
    }
    if (self->group & GROUP_NAMED) {
        self->named.delay = delay;
    }
}

static dgm_err read_line(reading *self, dgm_str line)
{
    const char *hash = line.len ? memchr(line.ptr, '#', line.len) : NULL;
    if (hash) {
        line.len = (uint32_t)(hash - line.ptr);
    }
    const char *colon = line.len ? memchr(line.ptr, ':', line.len) : NULL;
    if (colon == NULL) {
        return DGM_ERR_OK;
    }
    uint32_t at = (uint32_t)(colon - line.ptr);
    dgm_str key = dgm_str_trim((dgm_str){line.ptr, at});
    dgm_str value = dgm_str_trim((dgm_str){colon + 1, line.len - at - 1});
    if (same_word(key, DGM_STR("user-agent"))) {
        begin_agent(self, value);
    } else if (same_word(key, DGM_STR("disallow"))) {
        return add_rule(self, value, false);
    } else if (same_word(key, DGM_STR("allow"))) {
        return add_rule(self, value, true);
    } else if (same_word(key, DGM_STR("crawl-delay"))) {
        set_delay(self, value);
    }
    return DGM_ERR_OK;
}

dgm_err dgm_robots_read(dgm_arena *arena, dgm_str text, const char *name,
                        dgm_robots *out)
{
    reading self = {.arena = arena, .name = dgm_str_from(name)};
    *out = (dgm_robots){0};
    if (dgm_str_starts(text, "\xEF\xBB\xBF")) {
        text.ptr += 3;
        text.len -= 3;
    }
    text.len = text.len < DGM_ROBOTS_MAX ? text.len : DGM_ROBOTS_MAX;
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= text.len; i++) {
        if (i == text.len || text.ptr[i] == '\n' || text.ptr[i] == '\r') {
            DGM_TRY(read_line(&self, (dgm_str){text.ptr + begin, i - begin}));
            begin = i + 1;
        }
    }
    *out = self.found ? self.named : self.all;
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- answering
 */

/* Whether a pattern fits the beginning of a path, or all of it where it ends
 * in "$".  After a mismatch the last star takes a byte more; earlier ones need
 * never do so. */
static bool fits(dgm_str pattern, dgm_str path, uint64_t *steps)
{
    bool whole = pattern.len > 0 && pattern.ptr[pattern.len - 1] == '$';
    uint32_t end = whole ? pattern.len - 1 : pattern.len;
    uint32_t p = 0;
    uint32_t at = 0;
    uint32_t star = UINT32_MAX; /* behind the last star */
    uint32_t taken = 0;         /* where its run ends */
    while (p < end || (whole && at < path.len)) {
        (*steps)++;
        if (p < end && pattern.ptr[p] == '*') {
            star = ++p;
            taken = at;
        } else if (p < end && at < path.len &&
                   pattern.ptr[p] == path.ptr[at]) {
            p++;
            at++;
        } else if (star != UINT32_MAX && at < path.len && *steps < STEPS_MAX) {
            at = ++taken;
            p = star;
        } else {
            return false;
        }
    }
    return true;
}

bool dgm_robots_allow(const dgm_robots *self, dgm_str path)
{
    char room[3 * PATH_MAX_BYTES];
    if (path.len > PATH_MAX_BYTES) {
        return false;
    }
    path = one_form(path, room);
    uint64_t steps = 0;
    uint32_t longest = 0;
    bool allow = true;
    for (uint32_t i = 0; i < self->rule.count; i++) {
        const dgm_robots_rule *rule = &self->rule.at[i];
        if (rule->pattern.len < longest ||
            (rule->pattern.len == longest && allow)) {
            continue;
        }
        if (fits(rule->pattern, path, &steps)) {
            longest = rule->pattern.len;
            allow = rule->allow;
        }
        if (steps >= STEPS_MAX) {
            return false;
        }
    }
    return allow;
}
