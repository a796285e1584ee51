/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/mail.h"
#include "ingest/encoding.h"
#include "ingest/header.h"
#include "ingest/html.h"
#include "ingest/isodate.h"
#include "ingest/mime.h"

#include <string.h>

/* A plain part with fewer words beside a page says "look at the page". */
#define WORDS_LEAST 25

/* --------------------------------------------------------------- beginnings
 */

/* Fields by which a head is known; the first four only mail has. */
static const char *const known[] = {"Message-ID",   "MIME-Version", "Received",
                                    "Return-Path",  "From",         "To",
                                    "Subject",      "Date",         "Reply-To",
                                    "Content-Type", "Delivered-To", "Cc"};
#define ONLY_MAIL 4

/* "Name: value", or the rest of such a line; its name goes to *name. */
static bool is_field(dgm_str line, dgm_str *name)
{
    const char *colon = line.len ? memchr(line.ptr, ':', line.len) : NULL;
    if (colon == NULL || colon == line.ptr) {
        return false;
    }
    *name = (dgm_str){line.ptr, (uint32_t)(colon - line.ptr)};
    for (uint32_t i = 0; i < name->len; i++) {
        if (name->ptr[i] <= ' ' || name->ptr[i] > '~') {
            return false;
        }
    }
    return true;
}

bool dgm_mail_begins(const char *ptr, size_t len)
{
    dgm_str rest = {ptr, (uint32_t)(len < 16384 ? len : 16384)};
    dgm_str line;
    bool certain = false;
    uint32_t found = 0;
    while (dgm_header_line(&rest, &line) && line.len > 0) {
        dgm_str name;
        if (!is_field(line, &name)) {
            /* The last line may be cut off where the view ends. */
            return rest.len == 0 && certain && found >= 3;
        }
        for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
            bool is = dgm_header_is(name, known[i]);
            found += is;
            certain = certain || (is && i < ONLY_MAIL);
        }
    }
    return certain && found >= 3;
}

bool dgm_mail_divider(const char *ptr, size_t len)
{
    const char *stop = memchr(ptr, '\n', len);
    size_t end = stop ? (size_t)(stop - ptr) : len;
    if (end < 16 || end > 512 || memcmp(ptr, "From ", 5) != 0) {
        return false;
    }
    /* A time of day, "11:25:09", near the end. */
    for (size_t i = 5; i + 8 <= end; i++) {
        if (ptr[i + 2] == ':' && ptr[i + 5] == ':' && ptr[i] >= '0' &&
            ptr[i] <= '2' && ptr[i + 3] >= '0' && ptr[i + 3] <= '5') {
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------------- fields
 */

struct head {
    dgm_str subject;
    dgm_str from;
    dgm_str date;
    dgm_str id;
    dgm_str address; /* of a saved page */
    bool saved;      /* a page that a browser saved */
};

static struct head read_fields(dgm_str head)
{
    struct head out = {.saved = false};
    dgm_str name;
    dgm_str value;
    while (dgm_header_next(&head, &name, &value)) {
        if (dgm_header_is(name, "Subject")) {
            out.subject = value;
        } else if (dgm_header_is(name, "From")) {
            out.from = value;
        } else if (dgm_header_is(name, "Date")) {
            out.date = value;
        } else if (dgm_header_is(name, "Message-ID")) {
            out.id = value;
        } else if (dgm_header_is(name, "Snapshot-Content-Location")) {
            out.address = value;
        }
    }
    out.saved = out.address.len > 0 || dgm_str_starts(out.from, "<Saved by ");
    return out;
}

/* "A. Writer" of `"A. Writer" <a@b>`, `a@b (A. Writer)` or `a@b`. */
static dgm_str display_name(dgm_str from)
{
    const char *open = from.len ? memchr(from.ptr, '<', from.len) : NULL;
    const char *bracket = from.len ? memchr(from.ptr, '(', from.len) : NULL;
    if (open && open > from.ptr) {
        from.len = (uint32_t)(open - from.ptr);
    } else if (open) {
        from = (dgm_str){open + 1, from.len - 1};
        from.len -= dgm_str_ends(from, ">");
    } else if (bracket && dgm_str_ends(from, ")")) {
        uint32_t at = (uint32_t)(bracket - from.ptr) + 1;
        from = (dgm_str){from.ptr + at, from.len - at - 1};
    }
    from = dgm_str_trim(from);
    bool quoted =
        from.len >= 2 && from.ptr[0] == '"' && from.ptr[from.len - 1] == '"';
    return quoted ? (dgm_str){from.ptr + 1, from.len - 2} : from;
}

static dgm_err keep(dgm_doc *doc, dgm_str value, dgm_str *out)
{
    if (value.len == 0) {
        return DGM_ERR_OK;
    }
    *out = dgm_str_copy(&doc->arena, value);
    return out->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

static dgm_err keep_message(const struct head *head, dgm_doc *doc,
                            dgm_arena *scratch)
{
    dgm_str value;
    char iso[11];
    DGM_TRY(dgm_mime_field(scratch, head->subject, &value));
    DGM_TRY(keep(doc, value, &doc->meta.title));
    DGM_TRY(dgm_mime_field(scratch, head->from, &value));
    DGM_TRY(keep(doc, display_name(value), &doc->meta.author));
    if (dgm_isodate(head->date, iso)) {
        DGM_TRY(keep(doc, dgm_str_from(iso), &doc->meta.published));
    }
    DGM_TRY(dgm_mime_field(scratch, head->id, &value));
    if (value.len > 2 && value.ptr[0] == '<' &&
        value.ptr[value.len - 1] == '>') {
        value = (dgm_str){value.ptr + 1, value.len - 2};
    }
    return value.len > 0 ? dgm_doc_name(doc, value) : DGM_ERR_OK;
}

/* A saved page knows itself best; its head says when it was saved, which is
 * no date of publication. */
static dgm_err keep_saved(const struct head *head, const dgm_mail_part *page,
                          dgm_doc *doc, dgm_arena *scratch)
{
    dgm_str title;
    DGM_TRY(dgm_mime_field(scratch, head->subject, &title));
    if (doc->meta.title.len == 0) {
        DGM_TRY(keep(doc, title, &doc->meta.title));
    }
    dgm_str address = head->address.len ? head->address : page->location;
    bool web = address.len > 4 && dgm_same_letters(address.ptr, "http", 4);
    return web && doc->meta.url.len == 0 ? keep(doc, address, &doc->meta.url)
                                         : DGM_ERR_OK;
}

/* -------------------------------------------------------------------- texts
 */

struct mail {
    dgm_doc *doc;
    dgm_arena *scratch;
    dgm_error *err;
    struct head head;
    const dgm_mail_part *plain; /* the first, or NULL */
    const dgm_mail_part *page;  /* the first, or NULL */
    bool repaired;
};

static bool is_page(const dgm_mail_part *part)
{
    return dgm_header_is(part->type, "text/html") ||
           dgm_header_is(part->type, "application/xhtml+xml");
}

static void choose(struct mail *mail, const dgm_mail_parts *parts)
{
    for (uint32_t i = 0; i < parts->count; i++) {
        const dgm_mail_part *part = &parts->at[i];
        if (part->attached) {
            continue;
        }
        if (mail->plain == NULL && dgm_header_is(part->type, "text/plain")) {
            mail->plain = part;
        }
        if (mail->page == NULL && is_page(part)) {
            mail->page = part;
        }
    }
}

static dgm_err decode(struct mail *mail, const dgm_mail_part *part,
                      dgm_str *out)
{
    bool page = part == mail->page;
    bool repaired = false;
    dgm_str bytes;
    DGM_TRY(dgm_mail_bytes(part, mail->scratch, &bytes));
    dgm_str label =
        part->charset.len || !page ? part->charset : dgm_html_charset(bytes);
    DGM_TRY(dgm_encoding_decode(mail->scratch, bytes, label,
                                page ? DGM_NUL_DROP : DGM_NUL_REPLACE, out,
                                &repaired));
    mail->repaired = mail->repaired || repaired;
    return DGM_ERR_OK;
}

static uint32_t words(dgm_str text)
{
    uint32_t count = 0;
    bool inside = false;
    for (uint32_t i = 0; i < text.len && count < WORDS_LEAST; i++) {
        bool blank = (unsigned char)text.ptr[i] <= ' ';
        count += !blank && !inside;
        inside = !blank;
    }
    return count;
}

static dgm_err take_page(struct mail *mail)
{
    dgm_str page;
    DGM_TRY(decode(mail, mail->page, &page));
    return dgm_html_clean(page, mail->doc, mail->scratch, mail->err);
}

/* Fills the text; DGM_ERR_EMPTY when there is none. */
static dgm_err take_text(struct mail *mail)
{
    dgm_str plain = {NULL, 0};
    if (mail->plain) {
        DGM_TRY(decode(mail, mail->plain, &plain));
        DGM_TRY(dgm_mail_plain(mail->plain, plain, mail->scratch, &plain));
    }
    bool page = mail->page && (mail->head.saved || words(plain) < WORDS_LEAST);
    if (page) {
        dgm_err code = take_page(mail);
        if (code != DGM_ERR_EMPTY || plain.len == 0) {
            return code;
        }
    }
    if (plain.len == 0) {
        return dgm_error_set(mail->err, DGM_ERR_EMPTY, NULL, 0, -1,
                             "the message has no text of its own");
    }
    return keep(mail->doc, plain, &mail->doc->text);
}

dgm_err dgm_mail_clean(dgm_str message, dgm_doc *doc, dgm_arena *scratch,
                       dgm_error *err)
{
    dgm_mail_parts *parts = dgm_arena_alloc(scratch, sizeof *parts);
    if (parts == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_str head;
    struct mail mail = {.doc = doc, .scratch = scratch, .err = err};
    dgm_mail_cut(message, &head, parts);
    mail.head = read_fields(head);
    choose(&mail, parts);
    DGM_TRY(take_text(&mail));
    DGM_TRY(mail.head.saved && mail.page
                ? keep_saved(&mail.head, mail.page, doc, scratch)
                : keep_message(&mail.head, doc, scratch));
    return mail.repaired
               ? dgm_doc_warn(doc, "encoding",
                              "characters that could not be read were "
                              "replaced")
               : DGM_ERR_OK;
}
