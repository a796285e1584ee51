/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/json.h"

#include <string.h>

/* State of the pass over the text. */
struct pass {
    dgm_json_scan *scan;
    size_t at;
    uint32_t depth;
    dgm_str key; /* last string at depth 1 */
    int id_rank; /* of the id found; lower is better */
};

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The value of the \uXXXX at `at`, or -1. */
static int escape_value(const dgm_json_scan *scan, size_t at)
{
    if (scan->len - at < 6 || scan->ptr[at] != '\\' ||
        scan->ptr[at + 1] != 'u') {
        return -1;
    }
    int value = 0;
    for (size_t i = at + 2; i < at + 6; i++) {
        int digit = hex_value(scan->ptr[i]);
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

/* Steps over the escape at `at`, repairing it. */
static size_t escape_next(dgm_json_scan *scan, size_t at)
{
    int value = escape_value(scan, at);
    if (value < 0) {
        return at + 2;
    }
    if (value >= 0xD800 && value <= 0xDBFF && scan->len - at >= 12) {
        int next = escape_value(scan, at + 6);
        if (next >= 0xDC00 && next <= 0xDFFF) {
            return at + 12;
        }
    }
    if (value == 0 || (value >= 0xD800 && value <= 0xDFFF)) {
        memcpy(scan->ptr + at + 2, "FFFD", 4);
        scan->repaired = true;
    }
    return at + 6;
}

static void string_next(struct pass *pass)
{
    dgm_json_scan *scan = pass->scan;
    size_t begin = pass->at + 1;
    size_t at = begin;
    while (at < scan->len && scan->ptr[at] != '"') {
        at = scan->ptr[at] == '\\' ? escape_next(scan, at) : at + 1;
    }
    at = at < scan->len ? at : scan->len;
    if (pass->depth == 1 && at - begin < 16) {
        pass->key = (dgm_str){scan->ptr + begin, (uint32_t)(at - begin)};
    } else {
        pass->key = (dgm_str){NULL, 0};
    }
    pass->at = at + 1;
}

/* Behind the colon of a key at the top: notes a numeric id. */
static void value_begin(struct pass *pass)
{
    static const char *const name[] = {"id", "_id", "story_id"};
    dgm_json_scan *scan = pass->scan;
    for (int rank = 0; rank < 3; rank++) {
        if (!dgm_str_is(pass->key, name[rank])) {
            continue;
        }
        size_t at = pass->at;
        while (at < scan->len && strchr(" \t\r\n", scan->ptr[at])) {
            at++;
        }
        size_t end = at;
        while (end < scan->len && end - at < 64 && scan->ptr[end] &&
               strchr("+-.0123456789eE", scan->ptr[end])) {
            end++;
        }
        if (end > at && rank < pass->id_rank) {
            scan->id = (dgm_str){scan->ptr + at, (uint32_t)(end - at)};
            pass->id_rank = rank;
        }
    }
    pass->key = (dgm_str){NULL, 0};
}

void dgm_json_scan_run(dgm_json_scan *self, char *ptr, size_t len)
{
    *self = (dgm_json_scan){.ptr = ptr, .len = len};
    struct pass pass = {.scan = self, .id_rank = 3};
    while (pass.at < len) {
        char c = ptr[pass.at];
        if (c == '"') {
            string_next(&pass);
            continue;
        }
        pass.at++;
        if (c == '{' || c == '[') {
            pass.depth++;
            if (pass.depth > self->depth) {
                self->depth = pass.depth;
                self->deepest = pass.at - 1;
            }
            if (pass.depth > DGM_INGEST_JSON_DEPTH) {
                return;
            }
        } else if ((c == '}' || c == ']') && pass.depth > 0) {
            pass.depth--;
        } else if (c == ':' && pass.depth == 1) {
            value_begin(&pass);
        }
    }
}

json_t *dgm_json_parse(const dgm_json_scan *scan, dgm_error *err)
{
    if (scan->depth > DGM_INGEST_JSON_DEPTH) {
        (void)dgm_error_set(
            err, DGM_ERR_LIMIT, NULL, 0, (int64_t)scan->deepest,
            "JSON nested more than %d deep", DGM_INGEST_JSON_DEPTH);
        return NULL;
    }
    json_error_t reason;
    json_t *value =
        json_loadb(scan->ptr, scan->len,
                   JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL, &reason);
    enum json_error_code why =
        value ? json_error_unknown : json_error_code(&reason);
    if (value == NULL &&
        (why == json_error_out_of_memory || reason.text[0] == '\0')) {
        (void)dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                            dgm_err_message(DGM_ERR_MEMORY));
    } else if (value == NULL) {
        (void)dgm_error_set(err, DGM_ERR_SYNTAX, NULL, 0,
                            (int64_t)reason.position, "no valid JSON: %s",
                            reason.text);
    }
    return value;
}
