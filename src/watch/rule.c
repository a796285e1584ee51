/* SPDX-License-Identifier: Apache-2.0 */
#include "watch/rule.h"

#include "record/codes.h"

#include <string.h>

#define TEXT_MAX 1000

bool dgm_rule_bind_text(sqlite3_stmt *statement, const char *parameter,
                        const char *value)
{
    int at = sqlite3_bind_parameter_index(statement, parameter);
    return at == 0 || (value ? sqlite3_bind_text(statement, at, value, -1,
                                                 SQLITE_TRANSIENT)
                             : sqlite3_bind_null(statement, at)) == SQLITE_OK;
}

bool dgm_rule_bind_number(sqlite3_stmt *statement, const char *parameter,
                          sqlite3_int64 value)
{
    int at = sqlite3_bind_parameter_index(statement, parameter);
    return at == 0 || sqlite3_bind_int64(statement, at, value) == SQLITE_OK;
}

bool dgm_rule_bind(const dgm_rule *self, sqlite3_stmt *statement)
{
    int at = sqlite3_bind_parameter_index(statement, ":least_score");
    return dgm_rule_bind_text(statement, ":party", self->party) &&
           dgm_rule_bind_text(statement, ":actor", self->actor) &&
           dgm_rule_bind_text(statement, ":recipient", self->recipient) &&
           dgm_rule_bind_text(statement, ":type", self->type) &&
           dgm_rule_bind_text(statement, ":place", self->place) &&
           dgm_rule_bind_text(statement, ":words", self->words) &&
           dgm_rule_bind_text(statement, ":certainty", self->certainty) &&
           (at == 0 || sqlite3_bind_double(statement, at, self->least_score) ==
                           SQLITE_OK);
}

/* The next of "a, b; c", trimmed; false at the end. */
static bool next_item(dgm_str *rest, dgm_str *item)
{
    while (rest->len > 0) {
        uint32_t len = 0;
        while (len < rest->len && rest->ptr[len] != ',' &&
               rest->ptr[len] != ';') {
            len++;
        }
        *item = dgm_str_trim((dgm_str){rest->ptr, len});
        uint32_t taken = len < rest->len ? len + 1 : len;
        *rest = (dgm_str){rest->ptr + taken, rest->len - taken};
        if (item->len > 0) {
            return true;
        }
    }
    return false;
}

void dgm_rule_list(const char *text, dgm_buf *out)
{
    dgm_str rest = dgm_str_from(text);
    dgm_str item;
    dgm_buf_text(out, "; ");
    while (next_item(&rest, &item)) {
        dgm_buf_str(out, item);
        dgm_buf_text(out, "; ");
    }
    dgm_buf_char(out, 0);
}

static bool is_type(dgm_str word)
{
    bool known = false;
    for (uint32_t i = 1; i < DGM_EVENT_COUNT; i++) {
        known = known || dgm_str_is(word, dgm_event_type_name(i)) ||
                dgm_str_is(word, dgm_event_quad(i));
    }
    for (uint32_t i = 1; i < DGM_MODE_COUNT; i++) {
        known = known || dgm_str_is(word, dgm_mode_name(i));
    }
    return known;
}

static bool is_certainty(dgm_str word)
{
    for (uint32_t i = 0; i < DGM_CERTAINTY_COUNT; i++) {
        if (dgm_str_is(word, dgm_certainty_name(i))) {
            return true;
        }
    }
    return false;
}

static dgm_err check_list(const char *text, bool (*known)(dgm_str),
                          const char *what, dgm_error *err)
{
    dgm_str rest = dgm_str_from(text ? text : "");
    dgm_str item;
    while (next_item(&rest, &item)) {
        if (!known(item)) {
            return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                                 "\"%.*s\" is no %s", (int)item.len, item.ptr,
                                 what);
        }
    }
    return DGM_ERR_OK;
}

static dgm_err check_text(const char *text, dgm_error *err)
{
    if (text &&
        (text[0] == 0 || strlen(text) > TEXT_MAX || strpbrk(text, "\r\n\t"))) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "a name or list is one line of 1 to %d bytes",
                             TEXT_MAX);
    }
    return DGM_ERR_OK;
}

dgm_err dgm_rule_check(const dgm_watch_rule *asked, dgm_error *err)
{
    const char *const text[] = {
        asked->name, asked->party, asked->actor, asked->recipient,
        asked->type, asked->place, asked->words, asked->certainty};
    bool any = asked->least_score > 0;
    for (size_t i = 0; i < sizeof text / sizeof *text; i++) {
        DGM_TRY(check_text(text[i], err));
        any = any || (i > 0 && text[i]);
    }
    if (asked->name == NULL || !any) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "a question has a name and asks something");
    }
    DGM_TRY(check_list(asked->type, is_type,
                       "type (ASSAULT), mode (riot) or quad (material "
                       "conflict); docs/coding.md lists them",
                       err));
    return check_list(asked->certainty, is_certainty,
                      "certainty: CERTAIN, PROBABLE, POSSIBLE, "
                      "UNDERSPECIFIED",
                      err);
}
