/* SPDX-License-Identifier: Apache-2.0 */
/* The items of a feed as documents. */
#include "ingest/encoding.h"
#include "ingest/feed.h"
#include "ingest/fill.h"
#include "ingest/html.h"
#include "ingest/kind.h"

#include <stdlib.h>

/* A summary of so many bytes is as good as an article. */
#define SUMMARY_LONG 1000

/* Markup makes a field longer than what is read in it. */
#define SUMMARY_PART 2

struct feed_input {
    dgm_feed *feed;
    dgm_feed_item item;
    bool ended;      /* the last bytes were pushed */
    dgm_err failure; /* told when all complete items are given */
    dgm_error why;
};

static void say(dgm_raw *out, dgm_field field, dgm_str value)
{
    if (out->about.field[field].len == 0 && value.len > 0) {
        dgm_buf_str(&out->about.field[field], value);
    }
}

static void about(const struct feed_input *input, dgm_raw *out)
{
    static const struct {
        dgm_feed_field from;
        dgm_field to;
    } field[] = {{DGM_FEED_ID, DGM_FIELD_ID},
                 {DGM_FEED_LINK, DGM_FIELD_URL},
                 {DGM_FEED_TITLE, DGM_FIELD_TITLE},
                 {DGM_FEED_AUTHOR, DGM_FIELD_AUTHOR},
                 {DGM_FEED_SOURCE, DGM_FIELD_PUBLISHER},
                 {DGM_FEED_PUBLISHED, DGM_FIELD_PUBLISHED},
                 {DGM_FEED_UPDATED, DGM_FIELD_PUBLISHED}};
    for (size_t i = 0; i < sizeof field / sizeof *field; i++) {
        say(out, field[i].to, dgm_feed_text(&input->item, field[i].from));
    }
    say(out, DGM_FIELD_PUBLISHER, dgm_feed_title(input->feed));
    say(out, DGM_FIELD_LANGUAGE, dgm_feed_language(input->feed));
}

/* Content and summary are often the same, and sometimes the one that calls
 * itself a summary is the whole. */
static dgm_err fill(const struct feed_input *input, dgm_raw *out)
{
    const dgm_feed_item *item = &input->item;
    const dgm_buf *content = &item->field[DGM_FEED_CONTENT];
    const dgm_buf *summary = &item->field[DGM_FEED_SUMMARY];
    bool whole =
        content->len > 0 && content->len >= summary->len / SUMMARY_PART;
    const dgm_buf *text = whole ? content : summary;
    bool plain = whole ? item->plain_content : item->plain_summary;
    dgm_buf_char(&out->layout, content->len > 0 ? 'c' : 's');
    dgm_buf_char(&out->layout, plain ? 't' : 'h');
    dgm_buf_add(&out->bytes, text->ptr, text->len);
    about(input, out);
    return content->failed   ? content->failed
           : summary->failed ? summary->failed
                             : out->bytes.failed;
}

/* Reads until an item is complete; *got is false at the end. */
static dgm_err item_take(dgm_opened *self, bool *got, dgm_error *err)
{
    struct feed_input *input = self->state;
    dgm_window *window = self->window;
    *got = false;
    while (!(*got = dgm_feed_pop(input->feed, &input->item))) {
        if (input->failure != DGM_ERR_OK || input->ended) {
            return DGM_ERR_OK;
        }
        DGM_TRY(dgm_window_need(window, 1, err));
        size_t ready = dgm_window_ready(window);
        input->ended = window->eof;
        input->failure = dgm_feed_push(input->feed, window->bytes + window->at,
                                       ready, window->eof, &input->why);
        window->at += ready;
    }
    return DGM_ERR_OK;
}

static dgm_err next_item(dgm_opened *self, dgm_raw *out, bool *got,
                         dgm_error *err)
{
    struct feed_input *input = self->state;
    DGM_TRY(item_take(self, got, err));
    if (!*got) {
        return input->failure == DGM_ERR_OK
                   ? DGM_ERR_OK
                   : dgm_error_set(err, input->failure, self->window->name,
                                   input->why.line, -1, "%s",
                                   input->why.message);
    }
    out->line = input->item.line;
    dgm_err code = fill(input, out);
    self->goes_on = code != DGM_ERR_OK;
    return code == DGM_ERR_LIMIT
               ? dgm_error_set(err, code, self->window->name, out->line, -1,
                               "an item of more than %zu bytes",
                               DGM_FEED_TEXT_MAX)
               : code;
}

/* ----------------------------------------------------------- in the worker */

/* HTML of an item is what stands in an article. */
static dgm_err clean_html(dgm_str html, dgm_doc *doc, dgm_arena *scratch,
                          dgm_error *err)
{
    dgm_buf page;
    dgm_buf_init(&page, DGM_HTML_MAX);
    dgm_buf_text(&page, "<!DOCTYPE html><html><body><article>");
    dgm_buf_str(&page, html);
    dgm_buf_text(&page, "</article></body></html>");
    dgm_err code = page.failed;
    if (code == DGM_ERR_OK) {
        code = dgm_html_clean((dgm_str){page.ptr, (uint32_t)page.len}, doc,
                              scratch, err);
    }
    dgm_buf_release(&page);
    return code;
}

static dgm_err clean_text(const dgm_raw *raw, dgm_doc *doc, dgm_arena *scratch,
                          dgm_error *err)
{
    bool plain = raw->layout.ptr[1] == 't';
    dgm_str bytes = {raw->bytes.ptr, (uint32_t)raw->bytes.len};
    dgm_str text;
    bool repaired = false;
    DGM_TRY(dgm_encoding_decode(scratch, bytes, (dgm_str){NULL, 0},
                                DGM_NUL_DROP, &text, &repaired));
    if (!plain) {
        return clean_html(text, doc, scratch, err);
    }
    doc->text = dgm_str_copy(&doc->arena, text);
    return doc->text.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

dgm_err dgm_feed_clean(const dgm_raw *raw, dgm_doc *doc, dgm_arena *scratch,
                       dgm_error *err)
{
    if (raw->layout.len < 2) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "a feed holds several documents");
    }
    dgm_error why = {.byte = -1};
    dgm_err code = raw->bytes.len > 0 ? clean_text(raw, doc, scratch, &why)
                                      : DGM_ERR_EMPTY;
    if (code == DGM_ERR_EMPTY) {
        return dgm_error_set(err, code, NULL, 0, -1,
                             "the item has no text but its title; dragoman "
                             "fetch gets the article");
    }
    if (code != DGM_ERR_OK) {
        return dgm_error_set(err, code, NULL, 0, -1, "%s", why.message);
    }
    DGM_TRY(dgm_fill_about(&raw->about, true, doc));
    return raw->layout.ptr[0] == 's' && doc->text.len < SUMMARY_LONG
               ? dgm_doc_warn(doc, "summary",
                              "the feed has a summary only; the article may "
                              "say more, or otherwise")
               : DGM_ERR_OK;
}

/* ----------------------------------------------------------- in the reader */

static dgm_err open_feed(dgm_opened *self, dgm_error *err)
{
    struct feed_input *input = calloc(1, sizeof *input);
    self->state = input;
    if (input) {
        input->why.byte = -1;
        dgm_feed_item_init(&input->item);
        input->feed = dgm_feed_new();
    }
    return input && input->feed
               ? DGM_ERR_OK
               : dgm_error_set(err, DGM_ERR_MEMORY, self->window->name, 0, -1,
                               "out of memory");
}

static void close_feed(dgm_opened *self)
{
    struct feed_input *input = self->state;
    if (input) {
        dgm_feed_free(input->feed);
        dgm_feed_item_release(&input->item);
        free(input);
    }
    self->state = NULL;
}

const dgm_kind dgm_kind_feed = {
    .open = open_feed, .next = next_item, .close = close_feed};
