/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/fill.h"
#include "ingest/encoding.h"
#include "ingest/html.h"
#include "ingest/isodate.h"

bool dgm_fill_date(dgm_str text, char iso[11])
{
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

static dgm_err keep(dgm_doc *doc, dgm_str value, dgm_str *out)
{
    if (value.len > 0) {
        *out = dgm_str_copy(&doc->arena, value);
        return out->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
    }
    return DGM_ERR_OK;
}

static dgm_err keep_dates(const dgm_found *found, dgm_doc *doc)
{
    char iso[11];
    dgm_str published = found->value[DGM_FIELD_PUBLISHED];
    bool bad = found->bad_date;
    if (dgm_fill_date(found->value[DGM_FIELD_CHANGED], iso)) {
        DGM_TRY(keep(doc, dgm_str_from(iso), &doc->meta.changed));
    }
    if (published.len > 0 && dgm_fill_date(published, iso)) {
        return keep(doc, dgm_str_from(iso), &doc->meta.published);
    }
    return bad || published.len > 0
               ? dgm_doc_warn(
                     doc, "published",
                     "the date of publication is no day that exists, or is "
                     "not written as 2026-05-08, and is left out")
               : DGM_ERR_OK;
}

static dgm_err keep_meta(const dgm_found *found, dgm_doc *doc)
{
    dgm_meta *meta = &doc->meta;
    struct {
        dgm_field from;
        dgm_str *to;
    } field[] = {{DGM_FIELD_ID, &meta->id},
                 {DGM_FIELD_TITLE, &meta->title},
                 {DGM_FIELD_URL, &meta->url},
                 {DGM_FIELD_PUBLISHER, &meta->publisher},
                 {DGM_FIELD_LANGUAGE, &meta->language},
                 {DGM_FIELD_AUTHOR, &meta->author}};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        DGM_TRY(keep(doc, found->value[field[i].from], field[i].to));
    }
    meta->id_number = found->id_number;
    return keep_dates(found, doc);
}

static dgm_err keep_body(const dgm_found *found, dgm_doc *doc,
                         dgm_arena *scratch, dgm_error *err)
{
    dgm_str text = found->value[DGM_FIELD_TEXT];
    dgm_str html = found->value[DGM_FIELD_HTML];
    if (text.len > DGM_INGEST_TEXT_MAX) {
        return dgm_error_set(err, DGM_ERR_LIMIT, NULL, 0, -1,
                             "the text is too long");
    }
    if (text.len > 0) {
        return keep(doc, text, &doc->text);
    }
    return html.len > 0 ? dgm_html_clean(html, doc, scratch, err)
                        : dgm_error_set(err, DGM_ERR_EMPTY, NULL, 0, -1,
                                        "the document has no text");
}

dgm_err dgm_fill(const dgm_found *found, dgm_doc *doc, dgm_arena *scratch,
                 dgm_error *err)
{
    /* The body first: what is given beside it replaces a page's own. */
    DGM_TRY(keep_body(found, doc, scratch, err));
    return keep_meta(found, doc);
}

/* Headers may hold any bytes. */
static dgm_err keep_said(const dgm_about *about, dgm_field field, dgm_doc *doc,
                         dgm_str *out)
{
    dgm_str said = dgm_str_trim(dgm_about_get(about, field));
    bool repaired;
    DGM_TRY(dgm_encoding_decode(&doc->arena, said, (dgm_str){NULL, 0},
                                DGM_NUL_DROP, &said, &repaired));
    return keep(doc, said, out);
}

dgm_err dgm_fill_about(const dgm_about *about, bool first, dgm_doc *doc)
{
    dgm_meta *meta = &doc->meta;
    struct {
        dgm_field from;
        dgm_str *to;
    } field[] = {{DGM_FIELD_ID, &meta->id},
                 {DGM_FIELD_TITLE, &meta->title},
                 {DGM_FIELD_URL, &meta->url},
                 {DGM_FIELD_PUBLISHER, &meta->publisher},
                 {DGM_FIELD_LANGUAGE, &meta->language},
                 {DGM_FIELD_AUTHOR, &meta->author}};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        if (first || field[i].to->len == 0) {
            DGM_TRY(keep_said(about, field[i].from, doc, field[i].to));
        }
    }
    char iso[11];
    dgm_str published = dgm_about_get(about, DGM_FIELD_PUBLISHED);
    bool wanted = first || meta->published.len == 0;
    return wanted && dgm_fill_date(published, iso)
               ? keep(doc, dgm_str_from(iso), &meta->published)
               : DGM_ERR_OK;
}
