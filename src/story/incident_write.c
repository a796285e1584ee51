/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Incidents for people and for programs: the rows of v_incidents, each with
 * those of v_incident_events.
 *
 *   2031-05-08  ASSAULT explosives  rebels -> a patrol        Northport, NRD
 *               killed 3 (police) to 7 (a witness); 4 reports, 3 stories;
 *               denied by the rebels
 *               A bomb killed three officers in Northport, police said.
 */
#include "store/existing.h"
#include "store/paint.h"
#include "store/render.h"

#include <string.h>

/* Where everything but days begins, and after type and mode. */
#define INDENT     12
#define TYPE_WIDTH 22
/* A row with all its evidence takes no more bytes. */
#define ROW_MAX ((size_t)16 << 20)
/* Of one kind of evidence in a field of CSV. */
#define FIELD_MAX ((size_t)1 << 20)

typedef struct writer {
    sqlite3 *handle;
    sqlite3_stmt *rows;
    sqlite3_stmt *evidence;
    const char *path;
    dgm_incidents_filter filter;
    dgm_write_fn *write;
    void *context;
    dgm_error *err;
    dgm_buf out;
} writer;

static const char rows_sql[] =
    "SELECT * FROM v_incidents WHERE (?1 IS NULL OR type = ?1) "
    "AND (?2 IS NULL OR country = ?2) AND (?3 IS NULL OR day_last >= ?3) "
    "AND (?4 IS NULL OR day_first <= ?4) AND stories >= ?5 "
    "AND documents >= ?6 ORDER BY day_first, incident_id LIMIT ?7";

static const char evidence_sql[] =
    "SELECT event_id, document, title, publisher, published, url, story_id, "
    "type, mode, day_first, certainty, polarity, time, claim_source, "
    "sentence, score FROM v_incident_events WHERE incident_id = ? "
    "ORDER BY published, event_id";

static dgm_err refused(writer *self)
{
    return dgm_existing_refused(self->handle, self->path, self->err);
}

static dgm_str column(sqlite3_stmt *row, int number)
{
    const char *text = (const char *)sqlite3_column_text(row, number);
    return (dgm_str){text,
                     text ? (uint32_t)sqlite3_column_bytes(row, number) : 0};
}

static bool has_text(sqlite3_stmt *row, int number)
{
    int type = sqlite3_column_type(row, number);
    return type == SQLITE_TEXT || type == SQLITE_BLOB;
}

/* -------------------------------------------------------------------- JSON
 */

static void put_object(dgm_buf *out, sqlite3_stmt *row)
{
    bool first = true;
    dgm_buf_char(out, '{');
    for (int i = 0; i < sqlite3_column_count(row); i++) {
        if (sqlite3_column_type(row, i) == SQLITE_NULL) {
            continue;
        }
        dgm_buf_text(out, first ? "\"" : ",\"");
        dgm_buf_text(out, sqlite3_column_name(row, i));
        dgm_buf_text(out, "\":");
        if (has_text(row, i)) {
            dgm_json_repaired(out, column(row, i));
        } else {
            dgm_buf_str(out, column(row, i));
        }
        first = false;
    }
}

typedef void each_fn(writer *self, uint32_t number);

static dgm_err each_evidence(writer *self, each_fn *each)
{
    uint32_t number = 0;
    int code;
    (void)sqlite3_reset(self->evidence);
    (void)sqlite3_bind_int64(self->evidence, 1,
                             sqlite3_column_int64(self->rows, 0));
    while ((code = sqlite3_step(self->evidence)) == SQLITE_ROW) {
        each(self, number++);
    }
    return code == SQLITE_DONE ? DGM_ERR_OK : refused(self);
}

static void put_evidence(writer *self, uint32_t number)
{
    dgm_buf_text(&self->out, number > 0 ? "," : "");
    put_object(&self->out, self->evidence);
    dgm_buf_char(&self->out, '}');
}

static dgm_err put_json(writer *self)
{
    put_object(&self->out, self->rows);
    dgm_buf_text(&self->out, ",\"evidence\":[");
    DGM_TRY(each_evidence(self, put_evidence));
    dgm_buf_text(&self->out, "]}\n");
    return DGM_ERR_OK;
}

/* --------------------------------------------------------------------- CSV
 */

static bool is_comma(const writer *self)
{
    return self->filter.format == DGM_FORMAT_CSV;
}

/* What a spreadsheet would take for a formula gets an apostrophe. */
static void put_field(writer *self, dgm_str value, bool text)
{
    bool comma = is_comma(self);
    if (comma && text && value.len > 0 && strchr("=+-@\t\r", value.ptr[0])) {
        dgm_buf_text(&self->out, "\"'");
    } else {
        dgm_buf_text(&self->out, comma && text ? "\"" : "");
    }
    for (uint32_t i = 0; i < value.len; i++) {
        char c = value.ptr[i];
        bool control = (unsigned char)c < 0x20;
        if (c == '"' && comma && text) {
            dgm_buf_char(&self->out, '"');
        }
        dgm_buf_char(&self->out, control ? ' ' : c);
    }
    dgm_buf_text(&self->out, comma && text ? "\"" : "");
}

static void put_separator(writer *self)
{
    dgm_buf_char(&self->out, is_comma(self) ? ',' : '\t');
}

static const char *end_of_line(const writer *self)
{
    return is_comma(self) ? "\r\n" : "\n";
}

/* What evidence adds to the columns of v_incidents. */
static const struct {
    const char *name;
    int column; /* of evidence_sql */
    const char *between;
} lists[] = {{"event_ids", 0, "; "},
             {"report_ids", 1, "; "},
             {"sources", 13, "; "},
             {"sentences", 14, " | "}};

static void put_head(writer *self)
{
    for (int i = 0; i < sqlite3_column_count(self->rows); i++) {
        if (i > 0) {
            put_separator(self);
        }
        dgm_buf_text(&self->out, sqlite3_column_name(self->rows, i));
    }
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        put_separator(self);
        dgm_buf_text(&self->out, lists[i].name);
    }
    dgm_buf_text(&self->out, end_of_line(self));
}

static dgm_err put_list(writer *self, size_t which)
{
    int code;
    dgm_buf list;
    dgm_buf_init(&list, FIELD_MAX);
    (void)sqlite3_reset(self->evidence);
    (void)sqlite3_bind_int64(self->evidence, 1,
                             sqlite3_column_int64(self->rows, 0));
    while ((code = sqlite3_step(self->evidence)) == SQLITE_ROW) {
        dgm_str value = column(self->evidence, lists[which].column);
        if (value.len > 0 && list.len + value.len + 3 < FIELD_MAX) {
            dgm_buf_text(&list, list.len > 0 ? lists[which].between : "");
            dgm_buf_str(&list, value);
        }
    }
    put_separator(self);
    put_field(self, (dgm_str){list.ptr, (uint32_t)list.len}, true);
    dgm_buf_inherit(&self->out, &list);
    dgm_buf_release(&list);
    return code == SQLITE_DONE ? DGM_ERR_OK : refused(self);
}

static dgm_err put_values(writer *self)
{
    for (int i = 0; i < sqlite3_column_count(self->rows); i++) {
        if (i > 0) {
            put_separator(self);
        }
        if (sqlite3_column_type(self->rows, i) != SQLITE_NULL) {
            put_field(self, column(self->rows, i), has_text(self->rows, i));
        }
    }
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        DGM_TRY(put_list(self, i));
    }
    dgm_buf_text(&self->out, end_of_line(self));
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- table
 */

/* A column of v_incidents by its name; empty where it is not. */
static dgm_str named(const writer *self, const char *name)
{
    int i = 0;
    while (i < sqlite3_column_count(self->rows) &&
           strcmp(sqlite3_column_name(self->rows, i), name) != 0) {
        i++;
    }
    return column(self->rows, i);
}

static void put_or_dash(dgm_painter *paint, dgm_str text)
{
    dgm_paint_text(paint, text.len > 0 ? text : DGM_STR("-"), DGM_PAINT_NAME);
}

static void put_count(writer *self, dgm_painter *paint, const char *name,
                      const char *one, const char *more)
{
    dgm_str count = named(self, name);
    dgm_paint_text(paint, count, DGM_PAINT_NAME);
    dgm_paint_blank(paint);
    dgm_paint_put(paint, dgm_str_is(count, "1") ? one : more);
}

static void put_what(writer *self, dgm_painter *paint)
{
    dgm_str place = named(self, "place");
    dgm_str country = named(self, "country");
    dgm_paint_text(paint, named(self, "day_first"), DGM_PAINT_NAME);
    dgm_paint_go_to(paint, INDENT);
    dgm_paint_colour(paint, DGM_PAINT_BOLD);
    dgm_paint_text(paint, named(self, "type"), DGM_PAINT_NAME);
    dgm_paint_colour(paint, DGM_PAINT_PLAIN);
    dgm_paint_blank(paint);
    dgm_paint_text(paint, named(self, "mode"), DGM_PAINT_NAME);
    dgm_paint_go_to(paint, INDENT + TYPE_WIDTH);
    put_or_dash(paint, named(self, "actors"));
    dgm_paint_blank(paint);
    dgm_paint_put(paint, "->");
    dgm_paint_blank(paint);
    put_or_dash(paint, named(self, "recipients"));
    if (place.len > 0) {
        dgm_paint_mark(paint, ";");
        dgm_paint_blank(paint);
        dgm_paint_text(paint, place, DGM_PAINT_NAME);
    }
    if (country.len > 0) {
        dgm_paint_mark(paint, ",");
        dgm_paint_blank(paint);
        dgm_paint_text(paint, country, DGM_PAINT_NAME);
    }
    dgm_paint_end_line(paint);
}

static void put_how(writer *self, dgm_painter *paint)
{
    dgm_str people = named(self, "people");
    dgm_str denied = named(self, "denied_by");
    dgm_paint_go_to(paint, INDENT);
    if (people.len > 0) {
        dgm_paint_text(paint, people, DGM_PAINT_SENTENCE);
        dgm_paint_mark(paint, ";");
        dgm_paint_blank(paint);
    }
    put_count(self, paint, "documents", "report", "reports");
    dgm_paint_mark(paint, ",");
    dgm_paint_blank(paint);
    put_count(self, paint, "stories", "story", "stories");
    if (denied.len > 0) {
        dgm_paint_mark(paint, ";");
        dgm_paint_blank(paint);
        dgm_paint_text(paint, DGM_STR("denied by"), DGM_PAINT_NAME);
        dgm_paint_blank(paint);
        dgm_paint_text(paint, denied, DGM_PAINT_SENTENCE);
    }
    dgm_paint_end_line(paint);
}

static dgm_err put_table(writer *self)
{
    dgm_painter paint = {.out = &self->out,
                         .colour = self->filter.colour,
                         .width = dgm_paint_width(self->filter.width),
                         .indent = INDENT};
    put_what(self, &paint);
    put_how(self, &paint);
    dgm_paint_go_to(&paint, INDENT);
    dgm_paint_colour(&paint, DGM_PAINT_DIM);
    dgm_paint_text(&paint, named(self, "sentence"), DGM_PAINT_SENTENCE);
    dgm_paint_colour(&paint, DGM_PAINT_PLAIN);
    dgm_paint_end_line(&paint);
    dgm_paint_end_line(&paint);
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ writing
 */

static void bind_word(writer *self, int number, const char *word)
{
    if (word) {
        (void)sqlite3_bind_text(self->rows, number, word, -1, SQLITE_STATIC);
    }
}

static dgm_err prepare(writer *self)
{
    const dgm_incidents_filter *given = &self->filter;
    DGM_TRY(dgm_existing_open(&self->handle, self->path, self->err));
    if (sqlite3_exec(self->handle, "PRAGMA query_only = ON", NULL, NULL,
                     NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(self->handle, rows_sql, -1, &self->rows, NULL) !=
            SQLITE_OK ||
        sqlite3_prepare_v2(self->handle, evidence_sql, -1, &self->evidence,
                           NULL) != SQLITE_OK) {
        return refused(self);
    }
    bind_word(self, 1, given->type);
    bind_word(self, 2, given->country);
    bind_word(self, 3, given->since);
    bind_word(self, 4, given->until);
    (void)sqlite3_bind_int64(self->rows, 5,
                             (sqlite3_int64)given->least_stories);
    (void)sqlite3_bind_int64(self->rows, 6,
                             (sqlite3_int64)given->least_documents);
    (void)sqlite3_bind_int64(self->rows, 7,
                             given->most ? (sqlite3_int64)given->most : -1);
    return DGM_ERR_OK;
}

/* Hands over what is written. */
static dgm_err flush(writer *self)
{
    if (self->out.failed != DGM_ERR_OK) {
        return dgm_error_set(self->err, self->out.failed, self->path, 0, -1,
                             "%s", dgm_err_message(self->out.failed));
    }
    int ended = self->out.len > 0
                    ? self->write(self->context, self->out.ptr, self->out.len)
                    : 0;
    dgm_buf_clear(&self->out);
    return ended == 0
               ? DGM_ERR_OK
               : dgm_error_set(self->err, DGM_ERR_INTERRUPTED, self->path, 0,
                               -1, "%s", dgm_err_message(DGM_ERR_INTERRUPTED));
}

static dgm_err write_rows(writer *self)
{
    dgm_format format = self->filter.format;
    int code;
    if (format == DGM_FORMAT_CSV || format == DGM_FORMAT_TSV) {
        put_head(self);
    }
    while ((code = sqlite3_step(self->rows)) == SQLITE_ROW) {
        DGM_TRY(format == DGM_FORMAT_JSONL   ? put_json(self)
                : format == DGM_FORMAT_TABLE ? put_table(self)
                                             : put_values(self));
        DGM_TRY(flush(self));
    }
    return code == SQLITE_DONE ? flush(self) : refused(self);
}

dgm_err dgm_incidents_write(const char *path,
                            const dgm_incidents_filter *filter,
                            dgm_write_fn *write, void *context, dgm_error *err)
{
    writer self = {
        .path = path, .write = write, .context = context, .err = err};
    if (filter) {
        memcpy(&self.filter, filter,
               filter->size < sizeof self.filter ? filter->size
                                                 : sizeof self.filter);
    }
    if (self.filter.format > DGM_FORMAT_CSV) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, path, 0, -1,
                             "incidents are written as table, csv, tsv or "
                             "jsonl");
    }
    if (self.filter.format == DGM_FORMAT_SQLITE) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, path, 0, -1,
                             "incidents are in the database already");
    }
    dgm_buf_init(&self.out, ROW_MAX);
    dgm_err code = prepare(&self);
    code = code == DGM_ERR_OK ? write_rows(&self) : code;
    (void)sqlite3_finalize(self.rows);
    (void)sqlite3_finalize(self.evidence);
    (void)sqlite3_close(self.handle);
    dgm_buf_release(&self.out);
    return code;
}
