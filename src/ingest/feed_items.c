/* SPDX-License-Identifier: Apache-2.0 */
/* The items of a feed: kept until they are taken. */
#include "ingest/feed_state.h"
#include "ingest/isodate.h"

#include <libxml/SAX2.h>
#include <stdlib.h>
#include <string.h>

void dgm_feed_stop(dgm_feed *self, dgm_err code, const char *why)
{
    if (self->failure == DGM_ERR_OK) {
        self->failure = code;
        self->why = why;
        self->failed_line = (uint64_t)xmlSAX2GetLineNumber(self->parser);
    }
}

bool dgm_feed_starved(const dgm_feed *self, const dgm_feed_item *item)
{
    bool out = self->title.failed == DGM_ERR_MEMORY ||
               self->link.failed == DGM_ERR_MEMORY ||
               self->language.failed == DGM_ERR_MEMORY;
    for (int i = 0; item && i < DGM_FEED_FIELDS; i++) {
        out = out || item->field[i].failed == DGM_ERR_MEMORY;
    }
    return out;
}

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

static dgm_feed_node *node_new(dgm_feed *self)
{
    dgm_feed_node *node = self->spare;
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

void dgm_feed_nodes_free(dgm_feed_node *node)
{
    while (node) {
        dgm_feed_node *next = node->next;
        dgm_feed_item_release(&node->item);
        free(node);
        node = next;
    }
}

void dgm_feed_trim(dgm_buf *buf)
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
    if (buf->failed) {
        return;
    }
    bool is_date = dgm_isodate((dgm_str){buf->ptr, (uint32_t)buf->len}, iso);
    dgm_buf_clear(buf);
    dgm_buf_text(buf, is_date ? iso : "");
}

bool dgm_feed_item_open(dgm_feed *self)
{
    self->open = node_new(self);
    return self->open != NULL;
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
        dgm_feed_trim(&field[i]);
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

void dgm_feed_item_close(dgm_feed *self)
{
    item_finish(&self->open->item);
    if (dgm_feed_starved(self, &self->open->item)) {
        dgm_feed_stop(self, DGM_ERR_MEMORY, "out of memory");
        return;
    }
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
    dgm_feed_node *node = self->first;
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
