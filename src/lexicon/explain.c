/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The lexicon for people: what the checker found, and who a name is on a
 * day, line by line.  This is what the public header declares.
 */
#include "lexicon/lexicon.h"

#include "base/mapped.h"

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

static void sum_up(dgm_report *report, dgm_note_fn *note, void *context,
                   dgm_sources_summary *summary)
{
    pass_notes(report, note, context);
    if (summary) {
        *summary = (dgm_sources_summary){.entries = report->entries,
                                         .names = report->names,
                                         .roles = report->roles,
                                         .errors = report->errors,
                                         .warnings = report->warnings};
    }
    dgm_arena_release(&report->arena);
}

dgm_err dgm_sources_compile(const char *const *path, uint32_t count,
                            const char *out, dgm_note_fn *note, void *context,
                            dgm_sources_summary *summary, dgm_error *err)
{
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code =
        out ? dgm_lexicon_build(path, count, false, out, &report, err)
            : dgm_lexicon_check(path, count, &report, err);
    sum_up(&report, note, context, summary);
    return code;
}

dgm_err dgm_sources_check_over(const char *lexicon, const char *const *path,
                               uint32_t count, dgm_note_fn *note,
                               void *context, dgm_sources_summary *summary,
                               dgm_error *err)
{
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code = dgm_lexicon_check_over(lexicon, path, count, &report, err);
    sum_up(&report, note, context, summary);
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
    sum_up(&report, note, context, summary);
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

static void put_code(dgm_buf *out, const dgm_code *code)
{
    dgm_buf_format(
        out, "%s %s", code->country,
        code->sector == DGM_SECTOR_NONE ? "-" : dgm_sector_name(code->sector));
    for (uint8_t i = 0; i < code->secondary_count; i++) {
        dgm_buf_format(out, ".%s", dgm_sector_name(code->secondary[i]));
    }
    dgm_buf_text(out, code->stale ? "  stale\n" : "\n");
}

static void put_interval(dgm_buf *out, dgm_day from, dgm_day to)
{
    char first[16];
    char last[16];
    dgm_day_text(from, first);
    dgm_day_text(to, last);
    dgm_buf_format(out, "%s..%s", first, last);
}

static void put_entry(const dgm_lexicon *self, uint32_t entry,
                      const dgm_named *named, dgm_day day, dgm_buf *out)
{
    uint32_t parent[8];
    dgm_office office;
    dgm_code code = dgm_lexicon_code(self, entry, day);
    dgm_buf_str(out, dgm_lexicon_key(self, entry));
    dgm_buf_format(out, "  %s  ", kind_text[dgm_lexicon_kind(self, entry)]);
    dgm_buf_str(out, dgm_lexicon_name(self, entry));
    dgm_buf_format(out, "  (as %s%s%s)\n  code    ",
                   naming_text[named->naming],
                   named->flags & DGM_NAME_WEAK ? ", weak" : "",
                   named->flags & DGM_NAME_CONTEXT ? ", by context" : "");
    put_code(out, &code);
    for (uint32_t i = 0; dgm_lexicon_office(self, entry, i, &office); i++) {
        dgm_buf_text(out, "  office  ");
        dgm_buf_str(out, office.text);
        dgm_buf_text(out, " of ");
        dgm_buf_str(out, dgm_lexicon_key(self, office.of));
        dgm_buf_text(out, "  ");
        put_interval(out, office.from, office.to);
        dgm_buf_char(out, '\n');
    }
    uint32_t count = dgm_lexicon_part_of(self, entry, day, parent, 8);
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
