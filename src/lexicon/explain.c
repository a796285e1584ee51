/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The lexicon for people: what the checker found, and who a name is on a
 * day, line by line.  This is what the public header declares.
 */
#include "lexicon/lexicon.h"

#include "base/outfile.h"
#include "base/statement.h"
#include "lexicon/handle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ----------------------------------------------------------------- check */

static void pass_notes(const dgm_report *report, dgm_note_fn *note,
                       void *context)
{
    for (uint32_t i = 0; note && i < report->note.count; i++) {
        const dgm_note *n = &report->note.at[i];
        char file[512];
        char message[512];
        (void)snprintf(file, sizeof file, "%.*s", (int)n->file.len,
                       n->file.ptr);
        (void)snprintf(message, sizeof message, "%.*s", (int)n->message.len,
                       n->message.ptr);
        note(context, n->warning, file, n->line, message);
    }
}

void dgm_sources_tell(const dgm_report *report, dgm_note_fn *note,
                      void *context, dgm_sources_summary *summary)
{
    pass_notes(report, note, context);
    if (summary) {
        *summary = (dgm_sources_summary){.entries = report->entries,
                                         .names = report->names,
                                         .roles = report->roles,
                                         .words = report->words,
                                         .frames = report->frames,
                                         .cues = report->cues,
                                         .errors = report->errors,
                                         .warnings = report->warnings};
    }
}

dgm_err dgm_sources_compile(const char *const *path, uint32_t count,
                            const char *out, dgm_note_fn *note, void *context,
                            dgm_sources_summary *summary, dgm_error *err)
{
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code = dgm_lexicon_build(path, count, false, out, &report, err);
    dgm_sources_tell(&report, note, context, summary);
    dgm_arena_release(&report.arena);
    return code;
}

/* ---------------------------------------------------------------- import */

/* Larger results come from no list of actors. */
#define IMPORT_MAX ((size_t)256 << 20)

static dgm_err find_list(const char *list, dgm_import_kind *kind,
                         const char **path, dgm_error *err)
{
    static const char *const scheme[DGM_IMPORT_COUNT] = {
        "petrarch:", "ucdp:", "csv:"};
    for (int i = 0; i < DGM_IMPORT_COUNT; i++) {
        size_t len = strlen(scheme[i]);
        if (strncmp(list, scheme[i], len) == 0 && list[len] != '\0') {
            *kind = (dgm_import_kind)i;
            *path = list + len;
            return DGM_ERR_OK;
        }
    }
    return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                         "\"%s\" is no list; expected petrarch:PATH, "
                         "ucdp:FILE or csv:FILE",
                         list);
}

dgm_err dgm_sources_import(const char *list, const char *out, char **text,
                           dgm_note_fn *note, void *context,
                           dgm_sources_summary *summary, dgm_error *err)
{
    dgm_report report = {0};
    dgm_import_kind kind = DGM_IMPORT_PETRARCH;
    const char *path = NULL;
    dgm_buf buf;
    DGM_TRY(find_list(list, &kind, &path, err));
    dgm_arena_init(&report.arena, 0);
    dgm_buf_init(&buf, IMPORT_MAX);
    dgm_err code = dgm_lexicon_import(kind, path, &buf, &report, err);
    dgm_sources_tell(&report, note, context, summary);
    dgm_arena_release(&report.arena);
    if (code == DGM_ERR_OK && out) {
        code = dgm_file_replace(out, buf.ptr, buf.len, err);
    } else if (code == DGM_ERR_OK) {
        dgm_buf_char(&buf, '\0');
        code = buf.failed;
    }
    if (code == DGM_ERR_OK && out == NULL) {
        *text = buf.ptr;
        return DGM_ERR_OK;
    }
    dgm_buf_release(&buf);
    return code;
}

/* ---------------------------------------------------------------- look up */

static const char *const kind_text[] = {
#define NAME(name, text) text,
    DGM_ACTOR_KIND_MAP(NAME)
#undef NAME
};

static const char *const naming_text[] = {
    "name", "adjective", "demonym", "capital", "surname", "role", "role"};

static const char *const part_text[] = {
#define NAME(name, text) text,
    DGM_PART_MAP(NAME)
#undef NAME
};

static void put_sectors(dgm_buf *out, const char *country, uint8_t sector,
                        const uint8_t *secondary, uint8_t count)
{
    dgm_buf_format(out, "%s %s", country,
                   sector == DGM_SECTOR_NONE ? "-" : dgm_sector_name(sector));
    for (uint8_t i = 0; i < count; i++) {
        dgm_buf_format(out, ".%s", dgm_sector_name(secondary[i]));
    }
}

/* "  1929-03-01..1931-06-30", nothing for all days; an open end says until
 * when it was checked. */
static void put_interval(dgm_buf *out, dgm_day from, dgm_day to, dgm_day asof)
{
    char first[16];
    char last[16];
    if (from == DGM_DAY_PAST && to == DGM_DAY_OPEN) {
        return;
    }
    dgm_day_text(from, first);
    dgm_day_text(to, last);
    dgm_buf_format(out, "  %s..%s", first, last);
    if (to == DGM_DAY_OPEN && asof != DGM_DAY_OPEN) {
        dgm_day_text(asof, last);
        dgm_buf_format(out, "  asof %s", last);
    }
}

/* The code on a day. */
static void put_code(const dgm_lexicon *self, uint32_t entry, dgm_day day,
                     dgm_buf *out)
{
    dgm_code code = dgm_lexicon_code(self, entry, day);
    dgm_buf_text(out, "  code    ");
    put_sectors(out, code.country, code.sector, code.secondary,
                code.secondary_count);
    dgm_buf_text(out, code.stale ? "  stale\n" : "\n");
}

/* All codes and parts with their days, as the sources say. */
static void put_history(const dgm_lexicon *self, uint32_t entry, dgm_buf *out)
{
    const lex_image *image = &self->image;
    const lex_entry_row *row = &image->entry[entry];
    for (uint32_t i = 0; i < row->code.count; i++) {
        const lex_code_row *code = &image->code[row->code.first + i];
        dgm_buf_text(out, "  code    ");
        if (code->inherit) {
            dgm_buf_text(out, "inherit");
        } else {
            put_sectors(out, code->country, code->sector, code->secondary,
                        code->secondary_count);
        }
        put_interval(out, code->from, code->to, code->asof);
        dgm_buf_char(out, '\n');
    }
    if (row->code.count == 0) {
        put_code(self, entry, DGM_DAY_UNDATED, out);
    }
    for (uint32_t i = 0; i < row->part.count; i++) {
        const lex_part_row *part = &image->part[row->part.first + i];
        dgm_buf_text(out, "  part    ");
        dgm_buf_str(out, dgm_lexicon_key(self, part->parent));
        dgm_buf_format(out, " %s", part_text[part->type]);
        put_interval(out, part->from, part->to, part->asof);
        dgm_buf_char(out, '\n');
    }
}

static void put_offices(const dgm_lexicon *self, uint32_t entry, dgm_buf *out)
{
    const lex_image *image = &self->image;
    const lex_entry_row *row = &image->entry[entry];
    for (uint32_t i = 0; i < row->office.count; i++) {
        const lex_office_row *office = &image->office[row->office.first + i];
        dgm_buf_text(out, "  office  ");
        dgm_buf_str(out, dgm_lex_image_text(image, office->text));
        dgm_buf_text(out, " of ");
        dgm_buf_str(out, dgm_lexicon_key(self, office->of));
        put_interval(out, office->from, office->to, office->asof);
        dgm_buf_char(out, '\n');
    }
}

static void put_entry(const dgm_lexicon *self, uint32_t entry,
                      const dgm_named *named, dgm_day day, dgm_buf *out)
{
    uint32_t parent[8];
    dgm_buf_str(out, dgm_lexicon_key(self, entry));
    dgm_buf_format(out, "  %s  ", kind_text[dgm_lexicon_kind(self, entry)]);
    dgm_buf_str(out, dgm_lexicon_name(self, entry));
    dgm_buf_format(out, "  (as %s%s%s)\n", naming_text[named->naming],
                   named->flags & DGM_NAME_WEAK ? ", weak" : "",
                   named->flags & DGM_NAME_CONTEXT ? ", by context" : "");
    if (day == DGM_DAY_UNDATED) {
        put_history(self, entry, out);
    } else {
        put_code(self, entry, day, out);
    }
    put_offices(self, entry, out);
    uint32_t count = day == DGM_DAY_UNDATED
                         ? 0
                         : dgm_lexicon_part_of(self, entry, day, parent, 8);
    for (uint32_t i = 0; i < count; i++) {
        dgm_buf_text(out, i == 0 ? "  part of " : ", ");
        dgm_buf_str(out, dgm_lexicon_key(self, parent[i]));
    }
    dgm_buf_text(out, count > 0 ? "\n" : "");
}

static void put_role(const dgm_lexicon *self, const dgm_named *named,
                     dgm_buf *out)
{
    static const char *const type[DGM_ROLE_TYPES] = {
        "agent", "organ", "quality", "past", "honorific", "given"};
    dgm_role role = dgm_lexicon_role(self, named->owner);
    dgm_buf_str(out, named->text);
    dgm_buf_format(out, "  %s  %s", type[role.type],
                   dgm_sector_name(role.sector));
    for (uint8_t i = 0; i < role.secondary_count; i++) {
        dgm_buf_format(out, ".%s", dgm_sector_name(role.secondary[i]));
    }
    dgm_buf_char(out, '\n');
}

/* Whether a role or an entry is called so. */
static bool is_called(const dgm_lexicon *self, dgm_str name, bool role,
                      uint32_t number)
{
    dgm_postings found = dgm_names_find(
        dgm_lexicon_names(self), dgm_norm_key(DGM_NORM_START, name, NULL));
    for (uint32_t i = 0; i < found.count; i++) {
        dgm_named named = dgm_lexicon_named(self, found.at[i]);
        if (named.owner == number &&
            (named.naming >= DGM_NAMING_ROLE) == role) {
            return true;
        }
    }
    return false;
}

static void put_holder(const dgm_lexicon *self, const lex_office_row *office,
                       dgm_buf *out)
{
    dgm_buf_str(out, dgm_lexicon_key(self, office->holder));
    dgm_buf_text(out, "  ");
    dgm_buf_str(out, dgm_lexicon_name(self, office->holder));
    dgm_buf_text(out, "  ");
    dgm_buf_str(out, dgm_lex_image_text(&self->image, office->text));
    dgm_buf_text(out, " of ");
    dgm_buf_str(out, dgm_lexicon_key(self, office->of));
    put_interval(out, office->from, office->to, office->asof);
    dgm_buf_char(out, '\n');
}

#define HOLDERS_MAX 1024

static int compare_days(const void *left, const void *right)
{
    const lex_office_row *a = *(const lex_office_row *const *)left;
    const lex_office_row *b = *(const lex_office_row *const *)right;
    return (a->from > b->from) - (a->from < b->from);
}

/* "president of France": who held the office on the day, or ever. */
static void put_holders(const dgm_lexicon *self, dgm_str text, dgm_day day,
                        dgm_buf *out)
{
    const lex_image *image = &self->image;
    const lex_office_row *holder[HOLDERS_MAX];
    uint32_t count = 0;
    const char *of = NULL; /* the last: "minister of health of Chad" */
    dgm_str rest = text;
    for (const char *at = dgm_str_find(rest, " of "); at;
         at = dgm_str_find(rest, " of ")) {
        of = at;
        rest = (dgm_str){at + 4, text.len - (uint32_t)(at + 4 - text.ptr)};
    }
    if (of == NULL) {
        return;
    }
    dgm_str title = {text.ptr, (uint32_t)(of - text.ptr)};
    dgm_str body = {of + 4, text.len - title.len - 4};
    for (uint32_t i = 0; i < image->office_count; i++) {
        const lex_office_row *office = &image->office[image->held[i]];
        bool then = day == DGM_DAY_UNDATED ||
                    (office->from <= day && day <= office->to);
        bool titled =
            dgm_norm_key(DGM_NORM_START, title, NULL) ==
            dgm_norm_key(DGM_NORM_START,
                         dgm_lex_image_text(image, office->text), NULL);
        if (then &&
            (titled || (office->role != DGM_NONE &&
                        is_called(self, title, true, office->role))) &&
            (dgm_str_equal(body, dgm_lexicon_key(self, office->of)) ||
             is_called(self, body, false, office->of))) {
            if (count < HOLDERS_MAX) {
                holder[count++] = office;
            }
        }
    }
    qsort(holder, count, sizeof(const lex_office_row *), compare_days);
    for (uint32_t i = 0; i < count; i++) {
        put_holder(self, holder[i], out);
    }
}

static void explain(const dgm_lexicon *self, const char *name, dgm_day day,
                    dgm_buf *out)
{
    dgm_str text = dgm_str_from(name);
    dgm_named direct = {.naming = DGM_NAMING_FULL};
    uint32_t entry = dgm_lexicon_find(self, text);
    if (entry != DGM_NONE) {
        put_entry(self, entry, &direct, day, out);
        return;
    }
    dgm_postings found = dgm_names_find(
        dgm_lexicon_names(self), dgm_norm_key(DGM_NORM_START, text, NULL));
    uint32_t last = DGM_NONE;
    for (uint32_t i = 0; i < found.count; i++) {
        dgm_named named = dgm_lexicon_named(self, found.at[i]);
        if (named.naming < DGM_NAMING_ROLE && named.owner == last) {
            continue; /* an adjective spelt like the name */
        }
        last = named.naming < DGM_NAMING_ROLE ? named.owner : DGM_NONE;
        if (named.naming >= DGM_NAMING_ROLE) {
            put_role(self, &named, out);
        } else {
            put_entry(self, named.owner, &named, day, out);
        }
    }
    put_holders(self, text, day, out);
}

dgm_err dgm_sources_lookup(const char *lexicon, const char *const *overlay,
                           uint32_t overlay_count, const char *name,
                           const char *date, char **out, dgm_error *err)
{
    dgm_lexicon *self;
    dgm_buf text;
    dgm_day day = date ? dgm_day_of(dgm_str_from(date)) : DGM_DAY_UNDATED;
    *out = NULL;
    if (date && day == DGM_DAY_UNDATED) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "\"%s\" is no date; expected YYYY-MM-DD", date);
    }
    DGM_TRY(dgm_lexicon_open(&self, lexicon, overlay, overlay_count, err));
    dgm_buf_init(&text, (size_t)1 << 24);
    explain(self, name, day, &text);
    bool empty = text.len == 0;
    dgm_buf_char(&text, '\0');
    dgm_lexicon_close(self);
    if (text.failed || empty) {
        dgm_err failed = text.failed;
        dgm_buf_release(&text);
        return failed ? dgm_error_set(err, failed, NULL, 0, -1, "%s",
                                      dgm_err_message(failed))
                      : dgm_error_set(err, DGM_ERR_NOT_FOUND, NULL, 0, -1,
                                      "nobody is called \"%.100s\"", name);
    }
    *out = text.ptr;
    return DGM_ERR_OK;
}
