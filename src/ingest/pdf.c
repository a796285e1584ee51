/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/pdf.h"
#include "ingest/encoding.h"
#include "ingest/isodate.h"

#include <string.h>

/* What it may write, and how long it may take. */
#define WRITTEN_MAX ((size_t)32 << 20)
#define SECONDS_MAX 60

/* Its output is a page: a head with title, author and dates, then the lines
 * of the text as they are.  What stands between `from` and `to`. */
static dgm_str between(dgm_str text, const char *from, const char *to)
{
    const char *begin =
        text.len ? memmem(text.ptr, text.len, from, strlen(from)) : NULL;
    if (begin == NULL) {
        return (dgm_str){NULL, 0};
    }
    begin += strlen(from);
    size_t left = text.len - (size_t)(begin - text.ptr);
    const char *end = memmem(begin, left, to, strlen(to));
    return (dgm_str){begin, (uint32_t)(end ? (size_t)(end - begin) : left)};
}

/* The lines of the text; a text may itself speak of </pre>. */
static dgm_str lines_of(dgm_str page)
{
    static const char begin[] = "<pre>\n";
    static const char end[] = "</pre>\n</body>\n</html>";
    page = dgm_str_trim(page);
    const char *from =
        page.len ? memmem(page.ptr, page.len, begin, sizeof begin - 1) : NULL;
    if (from == NULL) {
        return (dgm_str){NULL, 0};
    }
    from += sizeof begin - 1;
    dgm_str lines = {from, page.len - (uint32_t)(from - page.ptr)};
    lines.len -= dgm_str_ends(lines, end) ? (uint32_t)sizeof end - 1 : 0;
    return lines;
}

/* A value of the head with its references read. */
static dgm_err keep(dgm_doc *doc, dgm_str value, dgm_str *out)
{
    static const struct {
        const char *name;
        char meant;
    } reference[] = {{"&amp;", '&'},
                     {"&lt;", '<'},
                     {"&gt;", '>'},
                     {"&quot;", '"'},
                     {"&apos;", '\''}};
    value = dgm_str_trim(value);
    char *copy = dgm_arena_copy(&doc->arena, value.ptr, value.len);
    if (copy == NULL) {
        return DGM_ERR_MEMORY;
    }
    uint32_t len = 0;
    for (uint32_t i = 0; i < value.len;) {
        char c = value.ptr[i];
        uint32_t step = 1;
        dgm_str rest = {value.ptr + i, value.len - i};
        for (size_t j = 0;
             c == '&' && j < sizeof reference / sizeof *reference; j++) {
            if (dgm_str_starts(rest, reference[j].name)) {
                c = reference[j].meant;
                step = (uint32_t)strlen(reference[j].name);
            }
        }
        copy[len++] = c;
        i += step;
    }
    *out = len ? (dgm_str){copy, len} : (dgm_str){NULL, 0};
    return DGM_ERR_OK;
}

static dgm_err keep_head(dgm_str page, dgm_doc *doc)
{
    dgm_str head = between(page, "<head>", "</head>");
    DGM_TRY(keep(doc, between(head, "<title>", "</title>"), &doc->meta.title));
    DGM_TRY(keep(doc, between(head, "name=\"Author\" content=\"", "\""),
                 &doc->meta.author));
    char iso[11];
    if (dgm_isodate(between(head, "name=\"CreationDate\" content=\"", "\""),
                    iso)) {
        doc->meta.changed = dgm_str_copy(&doc->arena, dgm_str_from(iso));
        return doc->meta.changed.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
    }
    return DGM_ERR_OK;
}

static dgm_err keep_text(dgm_str page, dgm_doc *doc, dgm_arena *scratch,
                         dgm_error *err)
{
    dgm_buf text;
    dgm_buf_init(&text, DGM_INGEST_TEXT_MAX);
    dgm_err code = dgm_pdf_paragraphs(lines_of(page), scratch, &text);
    if (code == DGM_ERR_OK && text.len > 0) {
        doc->text =
            dgm_str_copy(&doc->arena, (dgm_str){text.ptr, (uint32_t)text.len});
        code = doc->text.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
    } else if (code == DGM_ERR_OK) {
        code = dgm_error_set(err, DGM_ERR_EMPTY, NULL, 0, -1,
                             "the PDF file holds no text: pictures of pages "
                             "must be recognised first (ocrmypdf IN OUT)");
    }
    dgm_buf_release(&text);
    return code;
}

static dgm_err tell(dgm_err code, dgm_error *err)
{
    const char *what =
        code == DGM_ERR_NOT_FOUND
            ? "PDF files are read by pdftotext, which is not installed: "
              "apt-get install poppler-utils"
        : code == DGM_ERR_LIMIT
            ? "pdftotext takes more than 60 seconds or writes more than 32 MiB"
        : code == DGM_ERR_IO
            ? "pdftotext cannot read it: damaged, or locked with a password"
            : dgm_err_message(code);
    return dgm_error_set(err, code, NULL, 0, -1, "%s", what);
}

static dgm_err convert(dgm_str file, dgm_buf *page)
{
    static const char *const argv[] = {"pdftotext", "-q", "-enc", "UTF-8",
                                       "-htmlmeta", "-",  "-",    NULL};
    int status;
    DGM_TRY(dgm_process_run(argv, file, SECONDS_MAX, page, &status));
    return status == 0     ? DGM_ERR_OK
           : status == 127 ? DGM_ERR_NOT_FOUND
                           : DGM_ERR_IO;
}

dgm_err dgm_pdf_clean(dgm_str file, dgm_doc *doc, dgm_arena *scratch,
                      dgm_error *err)
{
    dgm_buf page;
    dgm_buf_init(&page, WRITTEN_MAX);
    dgm_err code = convert(file, &page);
    if (code != DGM_ERR_OK) {
        code = tell(code, err);
    } else {
        dgm_str text = {page.ptr, (uint32_t)page.len};
        bool repaired;
        code = dgm_encoding_decode(scratch, text, (dgm_str){NULL, 0},
                                   DGM_NUL_DROP, &text, &repaired);
        code = code ? code : keep_head(text, doc);
        code = code ? code : keep_text(text, doc, scratch, err);
    }
    dgm_buf_release(&page);
    return code;
}
