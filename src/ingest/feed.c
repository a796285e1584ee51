/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/feed.h"
#include "ingest/feed_state.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Bytes handed to the parser at once. */
#define PIECE ((size_t)16 << 10)

static pthread_once_t parser_once = PTHREAD_ONCE_INIT;

static void parser_begin(void)
{
    xmlInitParser();
}

dgm_feed *dgm_feed_new(void)
{
    dgm_feed *self = calloc(1, sizeof *self);
    if (self == NULL || pthread_once(&parser_once, parser_begin) != 0) {
        free(self);
        return NULL;
    }
    self->convert = (iconv_t)-1;
    dgm_buf_init(&self->raw, (size_t)1 << 30);
    dgm_buf_init(&self->text, (size_t)1 << 31);
    dgm_buf_init(&self->title, DGM_FEED_LINE_MAX);
    dgm_buf_init(&self->link, DGM_FEED_LINE_MAX);
    dgm_buf_init(&self->language, DGM_FEED_LINE_MAX);
    return self;
}

void dgm_feed_free(dgm_feed *self)
{
    if (self == NULL) {
        return;
    }
    if (self->parser) {
        /* Made where a document type is declared. */
        xmlFreeDoc(self->parser->myDoc);
        xmlFreeParserCtxt(self->parser);
    }
    dgm_feed_nodes_free(self->open);
    dgm_feed_nodes_free(self->first);
    dgm_feed_nodes_free(self->spare);
    if (self->convert != (iconv_t)-1) {
        (void)iconv_close(self->convert);
    }
    dgm_buf_release(&self->raw);
    dgm_buf_release(&self->text);
    dgm_buf_release(&self->title);
    dgm_buf_release(&self->link);
    dgm_buf_release(&self->language);
    free(self);
}

static bool parser_open(dgm_feed *self)
{
    xmlSAXHandler handler = dgm_feed_handler; /* copied by the parser */
    self->parser = xmlCreatePushParserCtxt(&handler, self, NULL, 0, NULL);
    if (self->parser) {
        (void)xmlCtxtUseOptions(self->parser, XML_PARSE_RECOVER |
                                                  XML_PARSE_NONET |
                                                  XML_PARSE_IGNORE_ENC);
    }
    return self->parser != NULL;
}

/* How the feed stands after a push. */
static dgm_err verdict(dgm_feed *self, bool last, dgm_error *err)
{
    const xmlError *why = xmlCtxtGetLastError(self->parser);
    if (self->failure == DGM_ERR_OK && dgm_feed_starved(self, NULL)) {
        dgm_feed_stop(self, DGM_ERR_MEMORY, "out of memory");
    }
    if (self->failure != DGM_ERR_OK) {
        return dgm_error_set(err, self->failure, NULL, self->failed_line, -1,
                             "%s", self->why);
    }
    bool halted =
        self->parser->disableSAX || self->parser->instate == XML_PARSER_EOF;
    bool whole = self->is_feed && self->depth == 0;
    if (whole || (!halted && !last)) {
        return DGM_ERR_OK;
    }
    bool deep = why && why->message && strstr(why->message, "depth") != NULL;
    const char *message = why && why->message ? why->message : "cut short";
    int len = (int)strcspn(message, "\n");
    return dgm_error_set(
        err, deep ? DGM_ERR_LIMIT : DGM_ERR_SYNTAX, NULL,
        why && why->line > 0 ? (uint64_t)why->line : 0, -1, "%s: %.*s",
        self->is_feed ? "the feed cannot be read from here on" : "no feed",
        len < 120 ? len : 120, message);
}

dgm_err dgm_feed_push(dgm_feed *self, const char *bytes, size_t len, bool last,
                      dgm_error *err)
{
    if (self->done && self->failure == DGM_ERR_OK) {
        return DGM_ERR_OK;
    }
    if ((self->parser == NULL && !parser_open(self)) ||
        dgm_feed_decode(self, bytes, len, last) != DGM_ERR_OK) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1,
                             "out of memory");
    }
    for (size_t at = 0; at < self->text.len && self->failure == DGM_ERR_OK;) {
        size_t left = self->text.len - at;
        size_t piece = left < PIECE ? left : PIECE;
        /* Characters are not cut. */
        while (piece < left && (self->text.ptr[at + piece] & 0xC0) == 0x80) {
            piece++;
        }
        (void)xmlParseChunk(self->parser, self->text.ptr + at, (int)piece, 0);
        at += piece;
    }
    if (last && self->failure == DGM_ERR_OK) {
        (void)xmlParseChunk(self->parser, NULL, 0, 1);
    }
    self->done = self->done || last;
    return verdict(self, last, err);
}

dgm_str dgm_feed_title(const dgm_feed *self)
{
    return (dgm_str){self->title.ptr, (uint32_t)self->title.len};
}

dgm_str dgm_feed_link(const dgm_feed *self)
{
    return (dgm_str){self->link.ptr, (uint32_t)self->link.len};
}

dgm_str dgm_feed_language(const dgm_feed *self)
{
    return (dgm_str){self->language.ptr, (uint32_t)self->language.len};
}
