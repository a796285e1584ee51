/* SPDX-License-Identifier: Apache-2.0 */
/* A feed that is being read; for feed.c, feed_items.c and feed_elements.c. */
#ifndef DGM_INGEST_FEED_STATE_H
#define DGM_INGEST_FEED_STATE_H

#include "ingest/feed.h"

#include <iconv.h>
#include <libxml/parser.h>

typedef struct dgm_feed_node {
    struct dgm_feed_node *next;
    dgm_feed_item item;
} dgm_feed_node;

struct dgm_feed {
    xmlParserCtxtPtr parser;
    bool begun;      /* the encoding is known */
    iconv_t convert; /* from it; (iconv_t)-1: it is UTF-8 */
    dgm_buf raw;     /* bytes of a character that is not complete yet */
    dgm_buf text;    /* the others, in UTF-8 */
    bool is_feed;    /* its root was one */
    bool done;
    dgm_err failure; /* of a handler */
    const char *why; /* of it, constant */
    uint64_t failed_line;
    uint32_t depth;       /* elements that are open */
    uint32_t item_depth;  /* of the open item; 0: none */
    dgm_feed_node *open;  /* the item being read */
    dgm_feed_node *first; /* complete ones */
    dgm_feed_node *last;
    dgm_feed_node *spare;
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

/* Puts the next bytes into `text` as UTF-8 (feed_bytes.c). */
DGM_CHECKED dgm_err dgm_feed_decode(dgm_feed *self, const char *bytes,
                                    size_t len, bool last);

/* Ends the reading behind the piece that is being read: the parser would give
 * back its buffers at once, while its callers use them.  Handlers do nothing
 * from then on.  `why` is constant (feed_items.c, like all up to the
 * handler). */
void dgm_feed_stop(dgm_feed *self, dgm_err code, const char *why);

/* Whether memory was out for a text of the feed, or of an item (or NULL). */
bool dgm_feed_starved(const dgm_feed *self, const dgm_feed_item *item);

/* Makes `open` an empty item; false when memory is out. */
bool dgm_feed_item_open(dgm_feed *self);
/* Puts the open item behind the complete ones. */
void dgm_feed_item_close(dgm_feed *self);
void dgm_feed_nodes_free(dgm_feed_node *node);
/* Cuts off white space around. */
void dgm_feed_trim(dgm_buf *buf);

/* Takes what the parser tells; its context is the feed (feed_elements.c). */
extern const xmlSAXHandler dgm_feed_handler;

#endif
