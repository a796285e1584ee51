/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/office.h"
#include "ingest/isodate.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

/* Bytes of XML that are unpacked, and of one property. */
#define XML_MAX      ((size_t)64 << 20)
#define PROPERTY_MAX ((size_t)64 << 10)
/* Members of a file that are looked at. */
#define MEMBERS_MAX 10000

struct office {
    dgm_buf body;
    dgm_buf properties;
    dgm_buf type; /* what OpenDocument says it is */
    bool encrypted;
};

/* Whether a member is the text: "word/document.xml", or with a number. */
static bool is_body(const char *name)
{
    static const char word[] = "word/document";
    size_t len = strlen(name);
    return strcmp(name, "content.xml") == 0 ||
           (strncmp(name, word, sizeof word - 1) == 0 && len > 4 &&
            strcmp(name + len - 4, ".xml") == 0);
}

static dgm_buf *wanted(struct office *self, const char *name)
{
    bool properties = strcmp(name, "docProps/core.xml") == 0 ||
                      strcmp(name, "meta.xml") == 0;
    dgm_buf *to = is_body(name)                   ? &self->body
                  : properties                    ? &self->properties
                  : strcmp(name, "mimetype") == 0 ? &self->type
                                                  : NULL;
    return to && to->len == 0 ? to : NULL;
}

/* Appends an unpacked member; false when it is damaged. */
static bool unpack(struct archive *archive, dgm_buf *out)
{
    char piece[8192];
    la_ssize_t got = 0;
    do {
        got = archive_read_data(archive, piece, sizeof piece);
        if (got > 0) {
            dgm_buf_add(out, piece, (size_t)got);
        }
    } while ((got > 0 || got == ARCHIVE_RETRY) && !out->failed);
    return got >= 0;
}

/* Unpacks the members that are wanted.  A damaged one ends it; what is there
 * by then is judged afterwards. */
static dgm_err read_members(struct office *self, struct archive *archive)
{
    struct archive_entry *entry;
    for (uint32_t i = 0; i < MEMBERS_MAX; i++) {
        if (archive_read_next_header(archive, &entry) < ARCHIVE_WARN) {
            return DGM_ERR_OK;
        }
        if (entry == NULL) {
            return DGM_ERR_OK;
        }
        const char *name = archive_entry_pathname(entry);
        dgm_buf *to = name ? wanted(self, name) : NULL;
        self->encrypted = self->encrypted || archive_entry_is_encrypted(entry);
        if (to && !unpack(archive, to)) {
            return DGM_ERR_SYNTAX;
        }
        if (to && to->failed) {
            return to->failed;
        }
    }
    return DGM_ERR_OK;
}

static dgm_err open_file(struct office *self, dgm_str file)
{
    struct archive *archive = archive_read_new();
    if (archive == NULL) {
        return DGM_ERR_MEMORY;
    }
    (void)archive_read_support_filter_none(archive);
    (void)archive_read_support_format_zip_seekable(archive);
    (void)archive_read_support_format_zip_streamable(archive);
    dgm_err code = DGM_ERR_SYNTAX;
    if (archive_read_open_memory(archive, file.ptr, file.len) == ARCHIVE_OK) {
        code = read_members(self, archive);
    }
    (void)archive_read_free(archive);
    return code;
}

static dgm_err keep(dgm_doc *doc, const dgm_buf *value, dgm_str *out)
{
    dgm_str text = dgm_str_trim((dgm_str){value->ptr, (uint32_t)value->len});
    if (value->failed || text.len == 0) {
        return DGM_ERR_OK;
    }
    *out = dgm_str_copy(&doc->arena, text);
    return out->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

static dgm_err keep_date(dgm_doc *doc, const dgm_buf *created,
                         const dgm_buf *changed)
{
    char iso[11];
    dgm_str first = {created->ptr, (uint32_t)created->len};
    dgm_str last = {changed->ptr, (uint32_t)changed->len};
    if (!dgm_isodate(first, iso) && !dgm_isodate(last, iso)) {
        return DGM_ERR_OK;
    }
    doc->meta.changed = dgm_str_copy(&doc->arena, dgm_str_from(iso));
    return doc->meta.changed.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

static void meta_release(dgm_office_meta *meta)
{
    dgm_buf_release(&meta->title);
    dgm_buf_release(&meta->author);
    dgm_buf_release(&meta->created);
    dgm_buf_release(&meta->changed);
}

static dgm_err keep_properties(const struct office *self, dgm_doc *doc)
{
    dgm_office_meta meta;
    dgm_buf_init(&meta.title, PROPERTY_MAX);
    dgm_buf_init(&meta.author, PROPERTY_MAX);
    dgm_buf_init(&meta.created, PROPERTY_MAX);
    dgm_buf_init(&meta.changed, PROPERTY_MAX);
    dgm_str xml = {self->properties.ptr, (uint32_t)self->properties.len};
    dgm_err code = xml.len > 0 ? dgm_office_meta_read(xml, &meta) : DGM_ERR_OK;
    code = code ? code : keep(doc, &meta.title, &doc->meta.title);
    code = code ? code : keep(doc, &meta.author, &doc->meta.author);
    code = code ? code : keep_date(doc, &meta.created, &meta.changed);
    meta_release(&meta);
    return code;
}

static dgm_err keep_text(const struct office *self, dgm_doc *doc)
{
    dgm_buf text;
    dgm_buf_init(&text, DGM_INGEST_TEXT_MAX);
    dgm_str xml = {self->body.ptr, (uint32_t)self->body.len};
    dgm_err code = dgm_office_text(xml, &text);
    code = code ? code : keep(doc, &text, &doc->text);
    dgm_buf_release(&text);
    return code;
}

/* Why a file without a readable text has none. */
static const char *why_not(const struct office *self, dgm_err code)
{
    static const char open[] = "application/vnd.oasis.opendocument.text";
    bool other = self->type.len > 0 &&
                 (self->type.len < sizeof open - 1 ||
                  memcmp(self->type.ptr, open, sizeof open - 1) != 0);
    if (self->encrypted) {
        return "locked with a password; save it without one";
    }
    if (other || (code == DGM_ERR_OK && self->body.len == 0)) {
        return "a spreadsheet, presentation or drawing is not read; save a "
               "table as CSV, any other as PDF";
    }
    return code == DGM_ERR_SYNTAX
               ? "the office file is damaged or locked with a password"
               : NULL;
}

static dgm_err clean(struct office *self, dgm_str file, dgm_doc *doc,
                     dgm_error *err)
{
    dgm_err code = open_file(self, file);
    const char *refusal = why_not(self, code);
    if (code == DGM_ERR_OK && refusal == NULL) {
        code = keep_text(self, doc);
        refusal = why_not(self, code);
    }
    if (refusal) {
        return dgm_error_set(err, code ? code : DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "%s", refusal);
    }
    return code == DGM_ERR_OK ? keep_properties(self, doc) : code;
}

dgm_err dgm_office_clean(dgm_str file, dgm_doc *doc, dgm_error *err)
{
    struct office self = {.encrypted = false};
    dgm_buf_init(&self.body, XML_MAX);
    dgm_buf_init(&self.properties, (size_t)1 << 20);
    dgm_buf_init(&self.type, 256);
    dgm_err code = clean(&self, file, doc, err);
    dgm_buf_release(&self.body);
    dgm_buf_release(&self.properties);
    dgm_buf_release(&self.type);
    return code;
}
