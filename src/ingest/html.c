/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/html.h"
#include "ingest/invisible.h"
#include "ingest/page.h"

#include <libxml/parser.h>
#include <pthread.h>
#include <string.h>

static pthread_once_t parser_once = PTHREAD_ONCE_INIT;

static void parser_begin(void)
{
    xmlInitParser();
}

/* Nothing is printed.  Where memory is out the parser goes on and gives part
 * of the page: that is not taken. */
static void on_error(void *context, xmlErrorPtr error)
{
    bool *no_memory = context;
    *no_memory = *no_memory || error->code == XML_ERR_NO_MEMORY;
}

static void parse_with(dgm_page *page, const dgm_buf *bytes,
                       htmlParserCtxtPtr parser)
{
    page->tree = htmlCtxtReadMemory(
        parser, bytes->ptr, (int)bytes->len, NULL, "UTF-8",
        HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
            HTML_PARSE_NOWARNING | HTML_PARSE_COMPACT);
    /* The parser stops where elements nest too deeply, and what stands
     * behind that is lost: better said than passed over. */
    page->too_deep = parser->lastError.code == XML_ERR_INTERNAL_ERROR;
}

static dgm_err parse(dgm_page *page, const dgm_buf *bytes)
{
    if (pthread_once(&parser_once, parser_begin) != 0) {
        return DGM_ERR_MEMORY;
    }
    bool no_memory = false;
    /* Both belong to the thread; a host may have set its own. */
    xmlStructuredErrorFunc was = xmlStructuredError;
    void *was_context = xmlStructuredErrorContext;
    xmlSetStructuredErrorFunc(&no_memory, on_error);
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (parser) {
        parse_with(page, bytes, parser);
        htmlFreeParserCtxt(parser);
    }
    xmlSetStructuredErrorFunc(was_context, was);
    return parser == NULL || no_memory ? DGM_ERR_MEMORY : DGM_ERR_OK;
}

/* Copies the kept blocks, an empty line between two. */
static dgm_err write_text(const dgm_page *page, dgm_doc *doc)
{
    dgm_buf text;
    dgm_buf_init(&text, DGM_INGEST_TEXT_MAX);
    for (uint32_t i = 0; i < page->block.count; i++) {
        if (page->block.at[i].keep) {
            dgm_buf_text(&text, text.len ? "\n\n" : "");
            dgm_buf_str(&text, page->block.at[i].text);
        }
    }
    dgm_err code = text.failed;
    if (code == DGM_ERR_OK) {
        doc->text =
            dgm_str_copy(&doc->arena, (dgm_str){text.ptr, (uint32_t)text.len});
        code = doc->text.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
    }
    dgm_buf_release(&text);
    return code;
}

static dgm_err write_meta(const dgm_page *page, dgm_doc *doc)
{
    const dgm_str from[] = {page->title,     page->author,  page->publisher,
                            page->section,   page->url,     page->language,
                            page->published, page->modified};
    dgm_meta *meta = &doc->meta;
    dgm_str *to[] = {&meta->title,     &meta->author,  &meta->publisher,
                     &meta->section,   &meta->url,     &meta->language,
                     &meta->published, &meta->modified};
    for (size_t i = 0; i < sizeof from / sizeof *from; i++) {
        if (from[i].len > 0) {
            *to[i] = dgm_str_copy(&doc->arena, from[i]);
            if (to[i]->ptr == NULL) {
                return DGM_ERR_MEMORY;
            }
        }
    }
    if (page->published.len > 0) {
        meta->published_from = page->from;
    }
    return DGM_ERR_OK;
}

static dgm_err read_page(dgm_page *page, const dgm_buf *bytes, dgm_doc *doc)
{
    DGM_TRY(parse(page, bytes));
    if (page->too_deep) {
        DGM_TRY(dgm_doc_warn(doc, "too_deep",
                             "markup nested more than 256 deep: the text "
                             "behind it is lost"));
    }
    if (page->tree == NULL || xmlDocGetRootElement(page->tree) == NULL) {
        return DGM_ERR_EMPTY;
    }
    DGM_TRY(dgm_page_measure(page));
    DGM_TRY(dgm_page_meta(page));
    DGM_TRY(dgm_page_blocks(page));
    DGM_TRY(dgm_page_main(page));
    DGM_TRY(dgm_page_date(page));
    DGM_TRY(write_meta(page, doc));
    return write_text(page, doc);
}

dgm_err dgm_html_clean(dgm_str bytes, dgm_doc *doc, dgm_arena *scratch,
                       dgm_error *err)
{
    if (bytes.len > DGM_HTML_MAX) {
        return dgm_error_set(err, DGM_ERR_LIMIT, NULL, 0, -1,
                             "a page of more than %zu bytes", DGM_HTML_MAX);
    }
    dgm_page page = {.arena = scratch, .url = doc->meta.url};
    dgm_buf filtered;
    dgm_buf_init(&filtered, DGM_HTML_MAX * 5);
    dgm_err code = dgm_page_filter(&page, bytes, &filtered);
    if (code == DGM_ERR_OK) {
        code = read_page(&page, &filtered, doc);
    }
    if (page.tree) {
        xmlFreeDoc(page.tree);
    }
    dgm_buf_release(&filtered);
    if (code == DGM_ERR_OK && doc->text.len == 0) {
        code = DGM_ERR_EMPTY;
    }
    /* The text of a page is our own making: nothing to give back. */
    code = code == DGM_ERR_OK ? dgm_invisible_drop(doc, false, scratch) : code;
    if (code == DGM_ERR_EMPTY) {
        return dgm_error_set(err, code, NULL, 0, -1, "%s",
                             page.too_deep
                                 ? "markup nested too deeply, no text found"
                                 : "the page has no article text");
    }
    return code;
}
