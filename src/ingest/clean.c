/* SPDX-License-Identifier: Apache-2.0 */
#include "base/iso.h"
#include "ingest/csv.h"
#include "ingest/encoding.h"
#include "ingest/feed.h"
#include "ingest/fill.h"
#include "ingest/html.h"
#include "ingest/invisible.h"
#include "ingest/json.h"
#include "ingest/mail.h"
#include "ingest/office.h"
#include "ingest/pdf.h"
#include "ingest/published.h"

#include <string.h>

static dgm_err clean_bytes(const dgm_raw *raw, dgm_doc *doc,
                           dgm_arena *scratch, dgm_error *err)
{
    bool page = raw->kind == DGM_INPUT_HTML;
    dgm_str bytes = {raw->bytes.ptr, (uint32_t)raw->bytes.len};
    size_t most = page ? DGM_HTML_MAX : DGM_INGEST_TEXT_MAX;
    if (bytes.len > most) {
        return dgm_error_set(err, DGM_ERR_LIMIT, raw->file.ptr, 0, -1,
                             "a document of more than %zu bytes", most);
    }
    dgm_str label = dgm_about_get(&raw->about, DGM_FIELD_CHARSET);
    if (page && label.len == 0) {
        label = dgm_html_charset(bytes);
    }
    dgm_str text;
    bool repaired = false;
    /* A text given to be read must live as long as the document. */
    DGM_TRY(dgm_encoding_decode(page ? scratch : &doc->arena, bytes, label,
                                page ? DGM_NUL_DROP : DGM_NUL_REPLACE, &text,
                                &repaired));
    if (repaired) {
        DGM_TRY(dgm_doc_warn(doc, "encoding",
                             "not valid UTF-8: read as Windows-1252, or "
                             "characters were replaced"));
    }
    if (page) {
        DGM_TRY(dgm_html_clean(text, doc, scratch, err));
        /* An archive knows where the page was, whatever it calls itself. */
        if (raw->about.field[DGM_FIELD_URL].len > 0) {
            doc->meta.url = (dgm_str){NULL, 0};
        }
        return DGM_ERR_OK;
    }
    doc->text = text.ptr == bytes.ptr ? dgm_str_copy(&doc->arena, text) : text;
    return doc->text.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

/* Names the document after its file, and its line if there are several. */
static dgm_err name_after_file(const dgm_raw *raw, dgm_doc *doc)
{
    if (doc->meta.id.len > 0) {
        return DGM_ERR_OK;
    }
    dgm_buf name;
    dgm_buf_init(&name, (size_t)1 << 18);
    dgm_buf_text(&name, raw->file.len ? raw->file.ptr : "-");
    if (raw->line > 0) {
        dgm_buf_char(&name, ':');
        dgm_buf_unsigned(&name, raw->line);
    }
    if (raw->line > 0 && raw->nth > 0) {
        dgm_buf_char(&name, ':');
        dgm_buf_unsigned(&name, raw->nth + 1);
    }
    dgm_err code =
        name.failed
            ? name.failed
            : dgm_doc_name(doc, (dgm_str){name.ptr, (uint32_t)name.len});
    doc->meta.id_of_file = true;
    dgm_buf_release(&name);
    return code;
}

/* "# newdoc id = X" among the first lines. */
static dgm_err name_after_block(const dgm_raw *raw, dgm_doc *doc)
{
    static const char mark[] = "# newdoc id =";
    dgm_str text = {raw->bytes.ptr, (uint32_t)raw->bytes.len};
    if (!dgm_str_starts(text, mark)) {
        return DGM_ERR_OK;
    }
    const char *from = text.ptr + sizeof mark - 1;
    const char *stop = memchr(from, '\n', text.len - (sizeof mark - 1));
    size_t len = stop ? (size_t)(stop - from) : text.len - (sizeof mark - 1);
    return dgm_doc_name(doc, dgm_str_trim((dgm_str){from, (uint32_t)len}));
}

static bool has_text(const dgm_doc *doc)
{
    return dgm_str_trim(doc->text).len > 0;
}

static dgm_err clean_kind(const dgm_raw *raw, dgm_doc *doc, dgm_arena *scratch,
                          dgm_error *err)
{
    dgm_str bytes = {raw->bytes.ptr, (uint32_t)raw->bytes.len};
    switch (raw->kind) {
    case DGM_INPUT_FEED:
        return dgm_feed_clean(raw, doc, scratch, err);
    case DGM_INPUT_CSV:
        return dgm_csv_clean(raw, doc, scratch, err);
    case DGM_INPUT_JSON:
    case DGM_INPUT_JSONL:
        return dgm_json_clean(raw, doc, scratch, err);
    case DGM_INPUT_CONLLU:
        return name_after_block(raw, doc);
    case DGM_INPUT_TEXT:
    case DGM_INPUT_HTML:
        return clean_bytes(raw, doc, scratch, err);
    case DGM_INPUT_MAIL:
        return dgm_mail_clean(bytes, doc, scratch, err);
    case DGM_INPUT_OFFICE:
        return dgm_office_clean(bytes, doc, err);
    case DGM_INPUT_PDF:
        return dgm_pdf_clean(bytes, doc, scratch, err);
    default:
        return DGM_ERR_ARGUMENT;
    }
}

/* Nothing is published after it was fetched.  Clocks and zones may differ by
 * a day. */
static void drop_later(const dgm_raw *raw, dgm_doc *doc)
{
    dgm_str fetched = dgm_about_get(&raw->about, DGM_FIELD_FETCHED);
    dgm_str *published = &doc->meta.published;
    char first[11];
    char last[11];
    char next[11];
    if (published->len == 0 || !dgm_iso_valid(fetched) ||
        !dgm_iso_valid(*published)) {
        return;
    }
    dgm_iso_range(*published, first, last);
    dgm_iso_next(fetched, next);
    if (strcmp(first, next) > 0) {
        *published = (dgm_str){NULL, 0};
    }
}

static dgm_err finish(const dgm_raw *raw, dgm_doc *doc, dgm_arena *scratch)
{
    DGM_TRY(dgm_invisible_drop(doc, true, scratch));
    drop_later(raw, doc);
    DGM_TRY(dgm_published_find(raw, doc));
    drop_later(raw, doc);
    return DGM_ERR_OK;
}

dgm_err dgm_ingest_clean(const dgm_raw *raw, dgm_doc *doc, dgm_arena *scratch,
                         dgm_error *err)
{
    dgm_error reason = {.byte = -1};
    dgm_err code = raw->bytes.len > UINT32_MAX - 16
                       ? DGM_ERR_LIMIT
                       : clean_kind(raw, doc, scratch, &reason);
    code = code == DGM_ERR_OK ? dgm_fill_about(&raw->about, false, doc) : code;
    dgm_err named = name_after_file(raw, doc);
    code = code == DGM_ERR_OK ? named : code;
    if (code == DGM_ERR_OK && raw->kind != DGM_INPUT_CONLLU &&
        !has_text(doc)) {
        code = DGM_ERR_EMPTY;
    }
    if (code == DGM_ERR_OK && raw->kind != DGM_INPUT_CONLLU) {
        code = finish(raw, doc, scratch);
    }
    if (code == DGM_ERR_OK) {
        return DGM_ERR_OK;
    }
    return dgm_error_set(
        err, code, raw->file.len ? raw->file.ptr : "-",
        reason.line ? reason.line : raw->line, reason.byte, "%s",
        reason.message[0] ? reason.message : dgm_err_message(code));
}
