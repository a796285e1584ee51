/* SPDX-License-Identifier: Apache-2.0 */
/* What the elements of the dialects of feeds mean; for feed.c alone. */
#ifndef DGM_INGEST_FEED_NAMES_H
#define DGM_INGEST_FEED_NAMES_H

#include "base/error.h"

typedef enum dgm_feed_tag {
    DGM_FEED_TAG_OTHER,
    DGM_FEED_TAG_ROOT,    /* rss, feed, RDF */
    DGM_FEED_TAG_CHANNEL, /* holds items, or stands beside them */
    DGM_FEED_TAG_ITEM,
    DGM_FEED_TAG_LIST, /* urlset, sitemapindex, opml: addresses, no texts */
    DGM_FEED_TAG_TITLE,
    DGM_FEED_TAG_LINK,
    DGM_FEED_TAG_ID,
    DGM_FEED_TAG_PERSON, /* holds a name */
    DGM_FEED_TAG_NAME,
    DGM_FEED_TAG_AUTHOR, /* is a name */
    DGM_FEED_TAG_PUBLISHED,
    DGM_FEED_TAG_UPDATED,
    DGM_FEED_TAG_SOURCE,
    DGM_FEED_TAG_SUMMARY,
    DGM_FEED_TAG_CONTENT,
    DGM_FEED_TAG_LANGUAGE
} dgm_feed_tag;

/* `prefix` and `uri` may be NULL. */
dgm_feed_tag dgm_feed_tag_of(const char *name, const char *prefix,
                             const char *uri);

#endif
