/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Feeds: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0.
 *
 * Bytes are pushed in as they come and items are taken out as they are
 * complete, so memory is bounded by one push and one item however long the
 * feed is.  Entities that a feed declares are refused and never expanded; the
 * names of HTML's characters are known without declaration, as many feeds
 * expect.  Faults of the XML that leave no doubt are passed over.
 */
#ifndef DGM_INGEST_FEED_H
#define DGM_INGEST_FEED_H

#include "ingest/ingest.h"

typedef enum dgm_feed_field {
    DGM_FEED_ID,   /* guid, id, rdf:about; else the link */
    DGM_FEED_LINK, /* address of the article */
    DGM_FEED_TITLE,
    DGM_FEED_AUTHOR,    /* several: ", " between */
    DGM_FEED_PUBLISHED, /* ISO, a day; empty when it cannot be read */
    DGM_FEED_UPDATED,   /* likewise */
    DGM_FEED_SOURCE,    /* whom an aggregator has it from */
    DGM_FEED_SUMMARY,
    DGM_FEED_CONTENT,
    DGM_FEED_FIELDS
} dgm_feed_field;

/* Bytes of a field; more is DGM_ERR_LIMIT in the `failed` of its buffer. */
#define DGM_FEED_TEXT_MAX ((size_t)16 << 20)
#define DGM_FEED_LINE_MAX ((size_t)64 << 10)

/* White space around a field is cut off; summary and content are HTML or, by
 * the bits of `plain`, text. */
typedef struct dgm_feed_item {
    dgm_buf field[DGM_FEED_FIELDS]; /* UTF-8, not terminated */
    bool plain_summary;
    bool plain_content;
    uint64_t line; /* where the item begins */
} dgm_feed_item;

void dgm_feed_item_init(dgm_feed_item *self);
void dgm_feed_item_release(dgm_feed_item *self);

/* A field as a slice, valid as long as the item. */
static inline dgm_str dgm_feed_text(const dgm_feed_item *self,
                                    dgm_feed_field field)
{
    return (dgm_str){self->field[field].ptr, (uint32_t)self->field[field].len};
}

typedef struct dgm_feed dgm_feed;

/* NULL when memory is out. */
dgm_feed *dgm_feed_new(void);
void dgm_feed_free(dgm_feed *self);

/*
 * Reads the next bytes (at most a quarter of a gigabyte) in the encoding that
 * they declare, or in UTF-8 whatever they declare of UTF; `last` with the last
 * of them (which may be none).  Errors, with line but no file: DGM_ERR_SYNTAX
 * no feed, no XML, cut short or with entities of its own; _LIMIT nested too
 * deeply; _MEMORY.  Items that were complete before can still be taken.
 */
DGM_CHECKED dgm_err dgm_feed_push(dgm_feed *self, const char *bytes,
                                  size_t len, bool last, dgm_error *err);

/* Takes the next complete item into an item that was made; false when there
 * is none.  What was in it is lost. */
bool dgm_feed_pop(dgm_feed *self, dgm_feed_item *out);

/* Fills `doc` from one item; as dgm_ingest_clean.  One that has nothing but a
 * short summary gets the warning "summary". */
DGM_CHECKED dgm_err dgm_feed_clean(const dgm_raw *raw, dgm_doc *doc,
                                   dgm_arena *scratch, dgm_error *err);

/* What the feed says of itself so far: it may stand behind the first items.
 * Valid until the next push. */
dgm_str dgm_feed_title(const dgm_feed *self);
dgm_str dgm_feed_link(const dgm_feed *self);
dgm_str dgm_feed_language(const dgm_feed *self);

#endif
