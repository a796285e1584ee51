/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One line of JSON to a document.
 *
 * The fields and their other names are those of docs/formats.md.  `text`
 * comes through unchanged: `pairs` count its code points, so a repaired
 * character is replaced by one character and never dropped.
 */
#include "base/utf8.h"
#include "ingest/encoding.h"
#include "ingest/html.h"
#include "ingest/isodate.h"
#include "ingest/json.h"

#include <string.h>

/* What one line is being turned into. */
struct line {
    const dgm_raw *raw;
    json_t *object;
    dgm_doc *doc;
    dgm_arena *scratch;
    dgm_error *err;
};

static dgm_err line_error(const struct line *line, dgm_err code, int64_t byte,
                          const char *what)
{
    return dgm_error_set(line->err, code, line->raw->file.ptr, line->raw->line,
                         byte, "%s", what);
}

/* The first of the NULL-ended `name` that is a string with something in it. */
static dgm_str field(const struct line *line, const char *const *name)
{
    for (; *name; name++) {
        const json_t *value = json_object_get(line->object, *name);
        if (json_is_string(value) && json_string_length(value) > 0 &&
            json_string_length(value) <= UINT32_MAX) {
            return (dgm_str){json_string_value(value),
                             (uint32_t)json_string_length(value)};
        }
    }
    return (dgm_str){NULL, 0};
}

static dgm_err keep(const struct line *line, const char *const *name,
                    dgm_str *out)
{
    dgm_str value = field(line, name);
    if (value.len > 0) {
        *out = dgm_str_copy(&line->doc->arena, value);
        return out->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
    }
    return DGM_ERR_OK;
}

/* "author" is one name, or a list of them as several crawlers write it. */
static dgm_err keep_author(const struct line *line)
{
    static const char *const name[] = {"author", "authors", NULL};
    DGM_TRY(keep(line, name, &line->doc->meta.author));
    const json_t *list = json_object_get(line->object, "author");
    list =
        json_is_array(list) ? list : json_object_get(line->object, "authors");
    if (!json_is_array(list) || line->doc->meta.author.len > 0) {
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
    if (!joined.failed) {
        line->doc->meta.author = dgm_str_copy(
            &line->doc->arena, (dgm_str){joined.ptr, (uint32_t)joined.len});
        code = line->doc->meta.author.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
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
    if (json_is_number(value)) {
        return dgm_isodate_epoch(json_number_value(value), iso);
    }
    if (!json_is_string(value)) {
        return false;
    }
    dgm_str text = {json_string_value(value),
                    (uint32_t)json_string_length(value)};
    if (dgm_isodate(text, iso)) {
        return true;
    }
    double time = 0;
    bool digits = text.len >= 9 && text.len <= 13;
    for (uint32_t i = 0; digits && i < text.len; i++) {
        digits = text.ptr[i] >= '0' && text.ptr[i] <= '9';
        time = time * 10 + (text.ptr[i] - '0');
    }
    return digits && dgm_isodate_epoch(time, iso);
}

static dgm_err keep_date(const struct line *line)
{
    static const char *const name[] = {"published", "date", "pub_date",
                                       "date_publish"};
    const json_t *given = NULL;
    for (size_t i = 0; i < sizeof name / sizeof *name && !given; i++) {
        given = json_object_get(line->object, name[i]);
        bool nothing = json_is_null(given) ||
                       (json_is_string(given) && !json_string_length(given));
        given = nothing ? NULL : given;
    }
    char iso[11];
    if (given == NULL) {
        return DGM_ERR_OK;
    }
    if (!read_date(given, iso)) {
        return dgm_doc_warn(line->doc, "published",
                            "the date of publication is no day that exists, "
                            "or is not written as 2026-05-08, and is left "
                            "out");
    }
    line->doc->meta.published_from = DGM_DATED_GIVEN;
    line->doc->meta.published =
        dgm_str_copy(&line->doc->arena, dgm_str_from(iso));
    return line->doc->meta.published.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

static dgm_err keep_id(const struct line *line, const dgm_json_scan *scan)
{
    static const char *const name[] = {"id", "_id", "story_id", NULL};
    dgm_meta *meta = &line->doc->meta;
    DGM_TRY(keep(line, name, &meta->id));
    if (meta->id.len == 0 && scan->id.len > 0) {
        meta->id = dgm_str_copy(&line->doc->arena, scan->id);
        meta->id_number = true;
        return meta->id.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
    }
    return DGM_ERR_OK;
}

static dgm_err keep_meta(const struct line *line, const dgm_json_scan *scan)
{
    static const char *const title[] = {"title", "headline", NULL};
    static const char *const url[] = {"url", NULL};
    static const char *const publisher[] = {"publisher", "source",
                                            "source_domain", NULL};
    static const char *const section[] = {"section", NULL};
    static const char *const language[] = {"language", NULL};
    dgm_meta *meta = &line->doc->meta;
    DGM_TRY(keep_id(line, scan));
    DGM_TRY(keep(line, title, &meta->title));
    DGM_TRY(keep(line, url, &meta->url));
    DGM_TRY(keep(line, publisher, &meta->publisher));
    DGM_TRY(keep(line, section, &meta->section));
    DGM_TRY(keep(line, language, &meta->language));
    DGM_TRY(keep_author(line));
    return keep_date(line);
}

static dgm_err keep_body(const struct line *line)
{
    static const char *const text[] = {"text", "event_text", "content", "body",
                                       NULL};
    static const char *const html[] = {"html", NULL};
    dgm_str given = field(line, text);
    if (given.len > DGM_INGEST_TEXT_MAX) {
        return line_error(line, DGM_ERR_LIMIT, -1, "the text is too long");
    }
    if (given.len > 0) {
        line->doc->text = dgm_str_copy(&line->doc->arena, given);
        return line->doc->text.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
    }
    given = field(line, html);
    if (given.len > 0) {
        return dgm_html_clean(given, line->doc, line->scratch, line->err);
    }
    bool empty = json_is_string(json_object_get(line->object, "text")) ||
                 json_is_string(json_object_get(line->object, "html"));
    return empty ? line_error(line, DGM_ERR_EMPTY, -1,
                              "the document has no text")
                 : line_error(line, DGM_ERR_SYNTAX, -1,
                              "neither \"text\" nor \"html\" is a string");
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
                          "a list; one object a line is expected");
    }
    if (!json_is_object(line->object)) {
        return line_error(line, DGM_ERR_SYNTAX, 0,
                          "a JSON object is expected");
    }
    /* The body first: what is given beside it replaces a page's own. */
    DGM_TRY(keep_body(line));
    DGM_TRY(keep_meta(line, scan));
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
