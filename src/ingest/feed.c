/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/feed.h"
#include "base/utf8.h"
#include "ingest/feed_names.h"
#include "ingest/isodate.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* Bytes handed to the parser at once. */
#define PIECE ((size_t)16 << 10)
/* Of the beginning, where an encoding is declared. */
#define HEAD_MAX 200

typedef struct feed_node {
    struct feed_node *next;
    dgm_feed_item item;
} feed_node;

struct dgm_feed {
    xmlParserCtxtPtr parser;
    xmlSAXHandler handler;
    bool ignore_encoding;
    bool is_feed; /* its root was one */
    bool done;
    dgm_err failure; /* of a handler */
    const char *why; /* of it, constant */
    uint64_t failed_line;
    uint32_t depth;      /* elements that are open */
    uint32_t item_depth; /* of the open item; 0: none */
    feed_node *open;     /* the item being read */
    feed_node *first;    /* complete ones */
    feed_node *last;
    feed_node *spare;
    dgm_buf *capture;       /* text goes there, or NULL */
    uint32_t capture_depth; /* of the element that is captured */
    uint32_t source_depth;  /* of an Atom source, 0: in none */
    bool markup; /* elements inside are written out, and text escaped */
    bool inner;  /* such a one was met */
    bool person; /* in an element that holds a name */
    dgm_buf title;
    dgm_buf link;
    dgm_buf language;
    xmlEntity character; /* answers for one name of HTML */
    char character_text[8];
};

/* ------------------------------------------------------------------- items */

void dgm_feed_item_init(dgm_feed_item *self)
{
    *self = (dgm_feed_item){0};
    for (int i = 0; i < DGM_FEED_FIELDS; i++) {
        bool text = i == DGM_FEED_SUMMARY || i == DGM_FEED_CONTENT;
        dgm_buf_init(&self->field[i],
                     text ? DGM_FEED_TEXT_MAX : DGM_FEED_LINE_MAX);
    }
}

void dgm_feed_item_release(dgm_feed_item *self)
{
    for (int i = 0; i < DGM_FEED_FIELDS; i++) {
        dgm_buf_release(&self->field[i]);
    }
}

static void item_clear(dgm_feed_item *self)
{
    for (int i = 0; i < DGM_FEED_FIELDS; i++) {
        dgm_buf_clear(&self->field[i]);
    }
    self->plain_summary = self->plain_content = false;
}

static feed_node *node_new(dgm_feed *self)
{
    feed_node *node = self->spare;
    if (node) {
        self->spare = node->next;
        item_clear(&node->item);
    } else if ((node = malloc(sizeof *node))) {
        dgm_feed_item_init(&node->item);
    }
    if (node) {
        node->next = NULL;
    }
    return node;
}

static void nodes_free(feed_node *node)
{
    while (node) {
        feed_node *next = node->next;
        dgm_feed_item_release(&node->item);
        free(node);
        node = next;
    }
}

static void cut_space(dgm_buf *buf)
{
    dgm_str kept = dgm_str_trim((dgm_str){buf->ptr, (uint32_t)buf->len});
    if (kept.len > 0) {
        memmove(buf->ptr, kept.ptr, kept.len);
    }
    buf->len = kept.len;
}

static void to_iso(dgm_buf *buf)
{
    char iso[11];
    bool is_date = dgm_isodate((dgm_str){buf->ptr, (uint32_t)buf->len}, iso);
    dgm_buf_clear(buf);
    dgm_buf_text(buf, is_date ? iso : "");
}

/* RSS has "name@example.org (Jane Doe)". */
static void to_name(dgm_buf *buf)
{
    const char *open = buf->len ? memchr(buf->ptr, '(', buf->len) : NULL;
    const char *at = buf->len ? memchr(buf->ptr, '@', buf->len) : NULL;
    if (open && at && at < open && buf->ptr[buf->len - 1] == ')') {
        size_t len = (size_t)(buf->ptr + buf->len - open) - 2;
        memmove(buf->ptr, open + 1, len);
        buf->len = len;
    }
}

static void item_finish(dgm_feed_item *item)
{
    dgm_buf *field = item->field;
    for (int i = 0; i < DGM_FEED_FIELDS; i++) {
        cut_space(&field[i]);
    }
    to_iso(&field[DGM_FEED_PUBLISHED]);
    to_iso(&field[DGM_FEED_UPDATED]);
    to_name(&field[DGM_FEED_AUTHOR]);
    dgm_str id = dgm_feed_text(item, DGM_FEED_ID);
    if (field[DGM_FEED_LINK].len == 0 && dgm_str_starts(id, "http")) {
        dgm_buf_str(&field[DGM_FEED_LINK], id);
    } else if (id.len == 0) {
        dgm_buf_str(&field[DGM_FEED_ID], dgm_feed_text(item, DGM_FEED_LINK));
    }
}

static void item_close(dgm_feed *self)
{
    item_finish(&self->open->item);
    if (self->last) {
        self->last->next = self->open;
    } else {
        self->first = self->open;
    }
    self->last = self->open;
    self->open = NULL;
    self->item_depth = 0;
}

bool dgm_feed_pop(dgm_feed *self, dgm_feed_item *out)
{
    feed_node *node = self->first;
    if (node == NULL) {
        return false;
    }
    self->first = node->next;
    self->last = self->first ? self->last : NULL;
    dgm_feed_item was = *out;
    *out = node->item;
    node->item = was;
    node->next = self->spare;
    self->spare = node;
    return true;
}

/* ---------------------------------------------------------------- handlers */

static void stop(dgm_feed *self, dgm_err code, const char *why)
{
    if (self->failure == DGM_ERR_OK) {
        self->failure = code;
        self->why = why;
        self->failed_line = (uint64_t)xmlSAX2GetLineNumber(self->parser);
        xmlStopParser(self->parser);
    }
}

static void add_escaped(dgm_buf *out, const char *text, size_t len)
{
    size_t done = 0;
    for (size_t i = 0; i < len; i++) {
        const char *name = text[i] == '<'   ? "&lt;"
                           : text[i] == '>' ? "&gt;"
                           : text[i] == '&' ? "&amp;"
                                            : NULL;
        if (name) {
            dgm_buf_add(out, text + done, i - done);
            dgm_buf_text(out, name);
            done = i + 1;
        }
    }
    dgm_buf_add(out, text + done, len - done);
}

static void on_text(void *context, const xmlChar *text, int len)
{
    dgm_feed *self = context;
    if (self->capture == NULL || len <= 0) {
        return;
    }
    if (self->markup && self->inner) {
        add_escaped(self->capture, (const char *)text, (size_t)len);
    } else {
        dgm_buf_add(self->capture, text, (size_t)len);
    }
}

/* The value of an attribute, of `count` of five pointers each. */
static dgm_str attribute(const xmlChar **list, int count, const char *name)
{
    for (int i = 0; i < count; i++) {
        const xmlChar **at = list + 5 * (size_t)i;
        if (strcmp((const char *)at[0], name) == 0) {
            return (dgm_str){(const char *)at[3], (uint32_t)(at[4] - at[3])};
        }
    }
    return (dgm_str){NULL, 0};
}

/* Text from here to the end of the element goes behind what `out` has. */
static void capture_more(dgm_feed *self, dgm_buf *out, bool markup)
{
    self->capture = out;
    self->capture_depth = self->depth;
    self->markup = markup;
    self->inner = false;
}

/* The first of several counts. */
static void capture(dgm_feed *self, dgm_buf *out, bool markup)
{
    if (out->len == 0) {
        capture_more(self, out, markup);
    }
}

/* All of several authors count. */
static void capture_name(dgm_feed *self)
{
    dgm_buf *out = &self->open->item.field[DGM_FEED_AUTHOR];
    dgm_buf_text(out, out->len ? ", " : "");
    capture_more(self, out, false);
}

/* An address in an attribute is one to read, not to edit or reply. */
static void take_link(dgm_feed *self, dgm_buf *out, const xmlChar **list,
                      int count)
{
    dgm_str href = attribute(list, count, "href");
    dgm_str rel = attribute(list, count, "rel");
    if (href.len == 0) {
        capture(self, out, false);
    } else if (out->len == 0 &&
               (rel.len == 0 || dgm_str_is(rel, "alternate"))) {
        dgm_buf_str(out, href);
    }
}

static void take_text(dgm_feed *self, dgm_feed_field field, bool *plain,
                      const xmlChar **list, int count, bool atom)
{
    dgm_str type = attribute(list, count, "type");
    dgm_buf *out = &self->open->item.field[field];
    bool marked = dgm_str_is(type, "xhtml") || dgm_str_ends(type, "xml");
    bool html =
        marked || dgm_str_is(type, "html") || dgm_str_is(type, "text/html");
    if (out->len == 0 && !self->capture) {
        *plain = atom && !html;
        capture(self, out, true);
        self->inner = marked;
    }
}

static void in_item(dgm_feed *self, dgm_feed_tag tag, bool atom,
                    const xmlChar **list, int count)
{
    dgm_feed_item *item = &self->open->item;
    dgm_buf *field = item->field;
    switch (tag) {
    case DGM_FEED_TAG_TITLE:
        capture(self, &field[DGM_FEED_TITLE], false);
        break;
    case DGM_FEED_TAG_LINK:
        take_link(self, &field[DGM_FEED_LINK], list, count);
        break;
    case DGM_FEED_TAG_ID:
        capture(self, &field[DGM_FEED_ID], false);
        break;
    case DGM_FEED_TAG_PERSON:
        self->person = true;
        break;
    case DGM_FEED_TAG_NAME:
        if (self->person) {
            capture_name(self);
        }
        break;
    case DGM_FEED_TAG_AUTHOR:
        capture_name(self);
        break;
    case DGM_FEED_TAG_PUBLISHED:
        capture(self, &field[DGM_FEED_PUBLISHED], false);
        break;
    case DGM_FEED_TAG_UPDATED:
        capture(self, &field[DGM_FEED_UPDATED], false);
        break;
    case DGM_FEED_TAG_SOURCE:
        if (!atom) {
            capture(self, &field[DGM_FEED_SOURCE], false);
        }
        break;
    case DGM_FEED_TAG_SUMMARY:
        take_text(self, DGM_FEED_SUMMARY, &item->plain_summary, list, count,
                  atom);
        break;
    case DGM_FEED_TAG_CONTENT:
        take_text(self, DGM_FEED_CONTENT, &item->plain_content, list, count,
                  atom);
        break;
    default:
        break;
    }
}

/* What a feed says of itself stands right below its root or channel. */
static void in_feed(dgm_feed *self, dgm_feed_tag tag, const xmlChar **list,
                    int count)
{
    if (self->depth > 3) {
        return;
    }
    if (tag == DGM_FEED_TAG_TITLE) {
        capture(self, &self->title, false);
    } else if (tag == DGM_FEED_TAG_LINK) {
        take_link(self, &self->link, list, count);
    } else if (tag == DGM_FEED_TAG_LANGUAGE) {
        capture(self, &self->language, false);
    }
}

static void item_open(dgm_feed *self, const xmlChar **list, int count)
{
    self->open = node_new(self);
    if (self->open == NULL) {
        stop(self, DGM_ERR_MEMORY, "out of memory");
        return;
    }
    self->item_depth = self->depth;
    self->person = false;
    self->source_depth = 0;
    self->open->item.line = (uint64_t)xmlSAX2GetLineNumber(self->parser);
    dgm_buf_str(&self->open->item.field[DGM_FEED_ID],
                attribute(list, count, "about"));
}

static void root(dgm_feed *self, dgm_feed_tag tag, const xmlChar **list,
                 int count)
{
    self->is_feed = tag == DGM_FEED_TAG_ROOT;
    if (tag == DGM_FEED_TAG_LIST) {
        stop(self, DGM_ERR_SYNTAX,
             "a list of addresses, without texts; dragoman fetch gets what "
             "they lead to");
    } else if (!self->is_feed) {
        stop(self, DGM_ERR_SYNTAX, "XML, but neither RSS nor Atom");
    }
    dgm_buf_str(&self->language, attribute(list, count, "lang"));
}

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix,
                     const xmlChar *uri, int spaces, const xmlChar **space,
                     int count, int defaulted, const xmlChar **list)
{
    dgm_feed *self = context;
    (void)spaces;
    (void)space;
    (void)defaulted;
    self->depth++;
    if (self->capture) {
        if (self->markup) {
            self->inner = true;
            dgm_buf_char(self->capture, '<');
            dgm_buf_text(self->capture, (const char *)name);
            dgm_buf_char(self->capture, '>');
        }
        return;
    }
    dgm_feed_tag tag = dgm_feed_tag_of(
        (const char *)name, (const char *)prefix, (const char *)uri);
    bool atom = uri && strstr((const char *)uri, "tom") != NULL;
    if (self->depth == 1) {
        root(self, tag, list, count);
    } else if (self->open && self->source_depth == 0) {
        if (tag == DGM_FEED_TAG_SOURCE && atom) {
            self->source_depth = self->depth;
        }
        in_item(self, tag, atom, list, count);
    } else if (self->open) {
        if (tag == DGM_FEED_TAG_TITLE) {
            capture(self, &self->open->item.field[DGM_FEED_SOURCE], false);
        }
    } else if (tag == DGM_FEED_TAG_ITEM) {
        item_open(self, list, count);
    } else {
        in_feed(self, tag, list, count);
    }
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix,
                   const xmlChar *uri)
{
    dgm_feed *self = context;
    (void)prefix;
    (void)uri;
    uint32_t depth = self->depth;
    self->depth -= depth > 0;
    if (self->capture && depth == self->capture_depth) {
        cut_space(self->capture);
        self->capture = NULL;
    } else if (self->capture && self->markup) {
        dgm_buf_text(self->capture, "</");
        dgm_buf_text(self->capture, (const char *)name);
        dgm_buf_char(self->capture, '>');
    } else if (self->open && depth == self->item_depth) {
        item_close(self);
    } else if (depth == self->source_depth) {
        self->source_depth = 0;
    }
}

static void on_entity(void *context, const xmlChar *name, int type,
                      const xmlChar *public_id, const xmlChar *system_id,
                      xmlChar *content)
{
    (void)name;
    (void)type;
    (void)public_id;
    (void)system_id;
    (void)content;
    stop(context, DGM_ERR_SYNTAX,
         "it declares entities of its own, which are not expanded");
}

/* The names of HTML's characters, where they are text. */
static xmlEntityPtr on_entity_name(void *context, const xmlChar *name)
{
    dgm_feed *self = context;
    const htmlEntityDesc *known = htmlEntityLookup(name);
    if (known == NULL || self->parser->instate == XML_PARSER_ATTRIBUTE_VALUE) {
        return NULL;
    }
    size_t len = dgm_utf8_put(self->character_text, known->value);
    self->character_text[len] = '\0';
    self->character = (xmlEntity){.type = XML_ENTITY_DECL,
                                  .name = (const xmlChar *)known->name,
                                  .orig = (xmlChar *)self->character_text,
                                  .content = (xmlChar *)self->character_text,
                                  .length = (int)len,
                                  .etype = XML_INTERNAL_PREDEFINED_ENTITY};
    return &self->character;
}

/* What is passed over is not told; what is not is found by the caller. */
static void on_error(void *context, xmlErrorPtr error)
{
    dgm_feed *self = context;
    if (error->code == XML_ERR_NO_MEMORY) {
        self->failure = DGM_ERR_MEMORY;
        self->why = "out of memory";
    }
}

/* ----------------------------------------------------------------- pushing */

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
    dgm_buf_init(&self->title, DGM_FEED_LINE_MAX);
    dgm_buf_init(&self->link, DGM_FEED_LINE_MAX);
    dgm_buf_init(&self->language, DGM_FEED_LINE_MAX);
    self->handler = (xmlSAXHandler){.initialized = XML_SAX2_MAGIC,
                                    .startElementNs = on_start,
                                    .endElementNs = on_end,
                                    .characters = on_text,
                                    .cdataBlock = on_text,
                                    .getEntity = on_entity_name,
                                    .entityDecl = on_entity,
                                    .serror = on_error};
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
    nodes_free(self->open);
    nodes_free(self->first);
    nodes_free(self->spare);
    dgm_buf_release(&self->title);
    dgm_buf_release(&self->link);
    dgm_buf_release(&self->language);
    free(self);
}

/* Whether the bytes are of one byte a letter and declare that they are of
 * two: they were turned into UTF-8 on the way. */
static bool was_wide(const char *bytes, size_t len)
{
    static const char *const declared[] = {"\"utf-16", "'utf-16", "\"ucs-2",
                                           "'ucs-2"};
    len = len < HEAD_MAX ? len : HEAD_MAX;
    for (size_t at = 0; at + 8 <= len && bytes[at] != '>'; at++) {
        for (size_t i = 0; i < sizeof declared / sizeof *declared; i++) {
            if (dgm_same_letters(bytes + at, declared[i],
                                 strlen(declared[i]))) {
                return true;
            }
        }
    }
    return false;
}

static bool parser_open(dgm_feed *self, const char *bytes, size_t len)
{
    self->parser =
        xmlCreatePushParserCtxt(&self->handler, self, NULL, 0, NULL);
    if (self->parser) {
        (void)xmlCtxtUseOptions(
            self->parser,
            XML_PARSE_RECOVER | XML_PARSE_NONET |
                (was_wide(bytes, len) ? XML_PARSE_IGNORE_ENC : 0));
    }
    return self->parser != NULL;
}

/* How the feed stands after a push. */
static dgm_err verdict(dgm_feed *self, bool last, dgm_error *err)
{
    const xmlError *why = xmlCtxtGetLastError(self->parser);
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
    if (self->parser == NULL && !parser_open(self, bytes, len)) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1,
                             "out of memory");
    }
    for (size_t at = 0; at < len && self->failure == DGM_ERR_OK;) {
        size_t piece = len - at < PIECE ? len - at : PIECE;
        (void)xmlParseChunk(self->parser, bytes + at, (int)piece, 0);
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
