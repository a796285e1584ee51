/* SPDX-License-Identifier: Apache-2.0 */
/* What the elements of a feed bring: text goes to the field that it is for. */
#include "base/utf8.h"
#include "ingest/feed_names.h"
#include "ingest/feed_state.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <string.h>

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
    if (self->failure != DGM_ERR_OK || self->capture == NULL || len <= 0) {
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
    if (!dgm_feed_item_open(self)) {
        dgm_feed_stop(self, DGM_ERR_MEMORY, "out of memory");
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
        dgm_feed_stop(
            self, DGM_ERR_SYNTAX,
            "a list of addresses, without texts; dragoman fetch gets what "
            "they lead to");
    } else if (!self->is_feed) {
        dgm_feed_stop(self, DGM_ERR_SYNTAX, "XML, but neither RSS nor Atom");
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
    if (self->failure != DGM_ERR_OK) {
        return;
    }
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
    if (self->failure != DGM_ERR_OK) {
        return;
    }
    uint32_t depth = self->depth;
    self->depth -= depth > 0;
    if (self->capture && depth == self->capture_depth) {
        dgm_feed_trim(self->capture);
        self->capture = NULL;
    } else if (self->capture && self->markup) {
        dgm_buf_text(self->capture, "</");
        dgm_buf_text(self->capture, (const char *)name);
        dgm_buf_char(self->capture, '>');
    } else if (self->open && depth == self->item_depth) {
        dgm_feed_item_close(self);
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
    dgm_feed_stop(context, DGM_ERR_SYNTAX,
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

const xmlSAXHandler dgm_feed_handler = {.initialized = XML_SAX2_MAGIC,
                                        .startElementNs = on_start,
                                        .endElementNs = on_end,
                                        .characters = on_text,
                                        .cdataBlock = on_text,
                                        .getEntity = on_entity_name,
                                        .entityDecl = on_entity,
                                        .serror = on_error};
