/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One object of JSON to a document.
 *
 * The fields and their other names are those of docs/formats.md.  `text`
 * comes through unchanged: `pairs` count its code points, so a repaired
 * character is replaced by one character and never dropped.
 */
#include "base/utf8.h"
#include "ingest/encoding.h"
#include "ingest/fill.h"
#include "ingest/isodate.h"
#include "ingest/json.h"

#include <stdio.h>
#include <string.h>

/* What one line is being turned into. */
struct line {
    const dgm_raw *raw;
    json_t *object;
    dgm_doc *doc;
    dgm_arena *scratch;
    dgm_error *err;
};

/* An error at a byte of the value, told as line and byte of the input. */
static dgm_err line_error(const struct line *line, dgm_err code, int64_t byte,
                          const char *what)
{
    const dgm_raw *raw = line->raw;
    uint64_t number = raw->line;
    if (byte >= 0 && raw->kind == DGM_INPUT_JSON) {
        const char *from = raw->bytes.ptr;
        const char *end =
            from +
            ((size_t)byte < raw->bytes.len ? (size_t)byte : raw->bytes.len);
        const char *start = memrchr(from, '\n', (size_t)(end - from));
        number += number == 0;
        byte = start ? end - start - 1 : byte + (int64_t)raw->column;
        for (; start; start = memrchr(from, '\n', (size_t)(start - from))) {
            number++;
        }
    }
    return dgm_error_set(line->err, code, raw->file.ptr, number, byte, "%s",
                         what);
}

static dgm_str string_of(const json_t *value)
{
    bool some = json_is_string(value) && json_string_length(value) > 0 &&
                json_string_length(value) <= UINT32_MAX;
    return some ? (dgm_str){json_string_value(value),
                            (uint32_t)json_string_length(value)}
                : (dgm_str){NULL, 0};
}

/* Keys within keys of a name that a user gives. */
#define PATH_STEPS 8

/* The value of a key, or of "outer.inner" inside the object of a key. */
static const json_t *value_at(const json_t *object, const char *name)
{
    for (int step = 0; step < PATH_STEPS; step++) {
        const json_t *value = json_object_get(object, name);
        const char *dot = value ? NULL : strchr(name, '.');
        if (dot == NULL) {
            return value;
        }
        char outer[DGM_FIELD_NAME];
        size_t len = (size_t)(dot - name);
        memcpy(outer, name, len);
        outer[len] = '\0';
        object = json_object_get(object, outer);
        name = dot + 1;
    }
    return NULL;
}

/* What the user calls the field, if he does. */
static const json_t *value_mapped(const struct line *line, dgm_field field)
{
    const dgm_fields *fields = line->raw->fields;
    return fields && fields->name[field][0]
               ? value_at(line->object, fields->name[field])
               : NULL;
}

/* The first of a field's names that is a string with something in it. */
static dgm_str field_text(const struct line *line, dgm_field field)
{
    dgm_str found = string_of(value_mapped(line, field));
    const char *const *name = dgm_field_names(field);
    for (; found.len == 0 && *name; name++) {
        found = string_of(json_object_get(line->object, *name));
    }
    return found;
}

/* "author" is one name, or a list of them as several crawlers write it. */
static dgm_err find_author(const struct line *line, dgm_found *out)
{
    dgm_str *author = &out->value[DGM_FIELD_AUTHOR];
    const json_t *list = value_mapped(line, DGM_FIELD_AUTHOR);
    const char *const *name = dgm_field_names(DGM_FIELD_AUTHOR);
    for (; !json_is_array(list) && *name; name++) {
        list = json_object_get(line->object, *name);
    }
    if (!json_is_array(list) || author->len > 0) {
        return DGM_ERR_OK;
    }
    dgm_buf joined;
    dgm_buf_init(&joined, 4096);
    for (size_t i = 0; i < json_array_size(list) && i < 32; i++) {
        const json_t *one = json_array_get(list, i);
        if (json_is_string(one)) {
            dgm_buf_text(&joined, joined.len ? ", " : "");
            dgm_buf_add(&joined, json_string_value(one),
                        json_string_length(one));
        }
    }
    dgm_err code =
        joined.failed == DGM_ERR_MEMORY ? DGM_ERR_MEMORY : DGM_ERR_OK;
    if (!joined.failed && joined.len > 0) {
        *author = dgm_str_copy(line->scratch,
                               (dgm_str){joined.ptr, (uint32_t)joined.len});
        code = author->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
    }
    dgm_buf_release(&joined);
    return code;
}

/* A date as databases write it: a string, seconds or milliseconds since 1970,
 * {"$date": either}, {"$numberLong": "..."}. */
static bool read_date(const json_t *value, char iso[11])
{
    for (int depth = 0; depth < 3 && json_is_object(value); depth++) {
        const json_t *inner = json_object_get(value, "$date");
        value = inner ? inner : json_object_get(value, "$numberLong");
    }
    iso[0] = '\0';
    return json_is_number(value)
               ? dgm_isodate_epoch(json_number_value(value), iso)
               : json_is_string(value) && dgm_fill_date(string_of(value), iso);
}

static bool is_nothing(const json_t *value)
{
    return value == NULL || json_is_null(value) ||
           (json_is_string(value) && json_string_length(value) == 0);
}

static dgm_err find_date(const struct line *line, dgm_found *out)
{
    const json_t *given = value_mapped(line, DGM_FIELD_PUBLISHED);
    const char *const *name = dgm_field_names(DGM_FIELD_PUBLISHED);
    for (; is_nothing(given) && *name; name++) {
        given = json_object_get(line->object, *name);
    }
    char iso[11];
    dgm_str *published = &out->value[DGM_FIELD_PUBLISHED];
    *published = (dgm_str){NULL, 0};
    out->bad_date = !is_nothing(given) && !read_date(given, iso);
    if (is_nothing(given) || out->bad_date) {
        return DGM_ERR_OK;
    }
    *published = dgm_str_copy(line->scratch, dgm_str_from(iso));
    return published->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

/* A number as an id is kept digit by digit. */
static void find_id(const struct line *line, const dgm_json_scan *scan,
                    dgm_found *out)
{
    dgm_str *id = &out->value[DGM_FIELD_ID];
    bool mapped = value_mapped(line, DGM_FIELD_ID) != NULL;
    if (id->len == 0 && scan->id.len > 0 && !mapped) {
        *id = scan->id;
        out->id_number = true;
    }
}

/* Why there is no body, and what to do when the documents lie one deeper. */
static dgm_err no_body(const struct line *line)
{
    const char *key;
    json_t *value;
    bool empty = json_is_string(json_object_get(line->object, "text")) ||
                 json_is_string(json_object_get(line->object, "html"));
    if (empty) {
        return line_error(line, DGM_ERR_EMPTY, -1, "the document has no text");
    }
    json_object_foreach(line->object, key, value)
    {
        if (json_is_object(json_array_get(value, 0)) && strlen(key) < 40) {
            char message[320];
            (void)snprintf(message, sizeof message,
                           "neither \"text\" nor \"html\" is a string, but "
                           "\"%s\" is a list of objects: jq -c '.[\"%s\"][]' "
                           "FILE | dragoman code -",
                           key, key);
            return line_error(line, DGM_ERR_SYNTAX, -1, message);
        }
    }
    return line_error(line, DGM_ERR_SYNTAX, -1,
                      "neither \"text\" nor \"html\" is a string; --map "
                      "text=KEY names another");
}

static dgm_err fill(const struct line *line, const dgm_json_scan *scan)
{
    dgm_found found = {.id_number = false};
    for (int i = 0; i < DGM_FIELD_COUNT; i++) {
        found.value[i] = field_text(line, (dgm_field)i);
    }
    if (found.value[DGM_FIELD_TEXT].len == 0 &&
        found.value[DGM_FIELD_HTML].len == 0) {
        return no_body(line);
    }
    find_id(line, scan, &found);
    DGM_TRY(find_author(line, &found));
    DGM_TRY(find_date(line, &found));
    return dgm_fill(&found, line->doc, line->scratch, line->err);
}

/* ------------------------------------------------------------------ pairs */

/* Byte offsets of every 256th code point. */
#define STEP 256
struct ruler {
    dgm_str text;
    uint32_t *mark; /* [count / STEP + 1] */
    size_t count;   /* code points */
};

static dgm_err ruler_init(struct ruler *self, dgm_str text, dgm_arena *scratch)
{
    *self = (struct ruler){.text = text,
                           .count = dgm_utf8_count(text.ptr, text.len)};
    self->mark =
        dgm_arena_array(scratch, self->count / STEP + 1, sizeof *self->mark);
    if (self->mark == NULL) {
        return DGM_ERR_MEMORY;
    }
    size_t point = 0;
    for (uint32_t at = 0; at < text.len; at++) {
        if ((text.ptr[at] & 0xC0) != 0x80) {
            if (point % STEP == 0) {
                self->mark[point / STEP] = at;
            }
            point++;
        }
    }
    return DGM_ERR_OK;
}

static uint32_t ruler_byte(const struct ruler *self, size_t point)
{
    if (point >= self->count) {
        return self->text.len;
    }
    uint32_t at = self->mark[point / STEP];
    uint32_t value;
    for (size_t left = point % STEP; left > 0; left--) {
        at += dgm_utf8_next(self->text.ptr + at, self->text.len - at, &value);
    }
    return at;
}

/* Reads [begin, end); false when it is no span of the text. */
static bool read_span(const struct ruler *ruler, const json_t *value,
                      dgm_span *out)
{
    if (!json_is_array(value) || json_array_size(value) != 2) {
        return false;
    }
    const json_t *first = json_array_get(value, 0);
    const json_t *last = json_array_get(value, 1);
    if (!json_is_number(first) || !json_is_number(last)) {
        return false;
    }
    double begin = json_number_value(first);
    double end = json_number_value(last);
    if (!(begin >= 0 && begin < end && end <= (double)ruler->count)) {
        return false;
    }
    *out = (dgm_span){ruler_byte(ruler, (size_t)begin),
                      ruler_byte(ruler, (size_t)end)};
    return true;
}

/* A side that is null or missing is not there; a wrong one is a warning. */
static bool read_side(const struct ruler *ruler, const json_t *pair,
                      const char *name, dgm_span *out, bool *wrong)
{
    const json_t *value = json_object_get(pair, name);
    if (value == NULL || json_is_null(value)) {
        return false;
    }
    bool good = read_span(ruler, value, out);
    *wrong = *wrong || !good;
    return good;
}

static dgm_err keep_pairs(const struct line *line)
{
    const json_t *list = json_object_get(line->object, "pairs");
    if (list == NULL || json_is_null(list)) {
        return DGM_ERR_OK;
    }
    struct ruler ruler;
    DGM_TRY(ruler_init(&ruler, line->doc->text, line->scratch));
    bool wrong = !json_is_array(list);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *pair = json_array_get(list, i);
        dgm_asked asked = {0};
        asked.has_source =
            read_side(&ruler, pair, "source", &asked.source, &wrong);
        asked.has_target =
            read_side(&ruler, pair, "target", &asked.target, &wrong);
        wrong = wrong || (!asked.has_source && !asked.has_target);
        DGM_TRY(dgm_vec_push(&line->doc->arena, &line->doc->asked, &asked));
    }
    return wrong ? dgm_doc_warn(line->doc, "pairs",
                                "a span of pairs is not a span of the text")
                 : DGM_ERR_OK;
}

/* ------------------------------------------------------------------- line */

static dgm_err clean_object(const struct line *line, const dgm_json_scan *scan)
{
    if (json_is_array(line->object)) {
        return line_error(line, DGM_ERR_SYNTAX, 0,
                          "a list; an object is expected");
    }
    if (!json_is_object(line->object)) {
        return line_error(line, DGM_ERR_SYNTAX, 0,
                          "a JSON object is expected");
    }
    DGM_TRY(fill(line, scan));
    return keep_pairs(line);
}

dgm_err dgm_json_clean(const dgm_raw *raw, dgm_doc *doc, dgm_arena *scratch,
                       dgm_error *err)
{
    struct line line = {
        .raw = raw, .doc = doc, .scratch = scratch, .err = err};
    dgm_str bytes = {raw->bytes.ptr, (uint32_t)raw->bytes.len};
    dgm_str text;
    bool repaired = false;
    DGM_TRY(dgm_encoding_decode(scratch, bytes, (dgm_str){NULL, 0},
                                DGM_NUL_REPLACE, &text, &repaired));
    char *copy = dgm_arena_copy(scratch, text.ptr, text.len);
    if (copy == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_json_scan scan;
    dgm_json_scan_run(&scan, copy, text.len);
    dgm_error reason = {.byte = -1};
    line.object = dgm_json_parse(&scan, &reason);
    if (line.object == NULL) {
        return line_error(&line, reason.code, reason.byte, reason.message);
    }
    dgm_err code = clean_object(&line, &scan);
    json_decref(line.object);
    if (code == DGM_ERR_OK && (repaired || scan.repaired)) {
        code = dgm_doc_warn(doc, "encoding",
                            "characters that could not be read were replaced");
    }
    return code;
}
