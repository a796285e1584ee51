/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/feed_names.h"

#include <string.h>

enum space { CORE, ATOM, DUBLIN, BODY, ELSEWHERE };

/* The vocabulary of an element.  A prefix that nobody declared is taken at its
 * word. */
static enum space space_of(const char *prefix, const char *uri)
{
    static const struct {
        const char *part; /* of the address */
        const char *prefix;
        enum space space;
    } known[] = {{"/rss/1.0/modules/content", "content", BODY},
                 {"purl.org/dc/", "dc", DUBLIN},
                 {"w3.org/2005/Atom", "atom", ATOM},
                 {"purl.org/atom/", "atom03", ATOM},
                 {"purl.org/rss/1.0/modules/", "-", ELSEWHERE},
                 {"/rss", "rss", CORE},
                 {"my.netscape.com/rdf", "-", CORE},
                 {"rdf-syntax", "rdf", CORE}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (uri ? strstr(uri, known[i].part) != NULL
                : prefix && strcmp(prefix, known[i].prefix) == 0) {
            return known[i].space;
        }
    }
    /* Sitemaps and unknown defaults are told by their names. */
    return prefix ? ELSEWHERE : CORE;
}

dgm_feed_tag dgm_feed_tag_of(const char *name, const char *prefix,
                             const char *uri)
{
    static const struct {
        enum space space;
        const char *name;
        dgm_feed_tag tag;
    } known[] = {{CORE, "rss", DGM_FEED_TAG_ROOT},
                 {CORE, "RDF", DGM_FEED_TAG_ROOT},
                 {CORE, "urlset", DGM_FEED_TAG_LIST},
                 {CORE, "sitemapindex", DGM_FEED_TAG_LIST},
                 {CORE, "opml", DGM_FEED_TAG_LIST},
                 {CORE, "channel", DGM_FEED_TAG_CHANNEL},
                 {CORE, "item", DGM_FEED_TAG_ITEM},
                 {CORE, "title", DGM_FEED_TAG_TITLE},
                 {CORE, "link", DGM_FEED_TAG_LINK},
                 {CORE, "guid", DGM_FEED_TAG_ID},
                 {CORE, "author", DGM_FEED_TAG_AUTHOR},
                 {CORE, "pubDate", DGM_FEED_TAG_PUBLISHED},
                 {CORE, "source", DGM_FEED_TAG_SOURCE},
                 {CORE, "description", DGM_FEED_TAG_SUMMARY},
                 {CORE, "language", DGM_FEED_TAG_LANGUAGE},
                 {BODY, "encoded", DGM_FEED_TAG_CONTENT},
                 {DUBLIN, "creator", DGM_FEED_TAG_AUTHOR},
                 {DUBLIN, "date", DGM_FEED_TAG_PUBLISHED},
                 {DUBLIN, "language", DGM_FEED_TAG_LANGUAGE},
                 {ATOM, "feed", DGM_FEED_TAG_ROOT},
                 {ATOM, "entry", DGM_FEED_TAG_ITEM},
                 {ATOM, "title", DGM_FEED_TAG_TITLE},
                 {ATOM, "link", DGM_FEED_TAG_LINK},
                 {ATOM, "id", DGM_FEED_TAG_ID},
                 {ATOM, "author", DGM_FEED_TAG_PERSON},
                 {ATOM, "name", DGM_FEED_TAG_NAME},
                 {ATOM, "published", DGM_FEED_TAG_PUBLISHED},
                 {ATOM, "issued", DGM_FEED_TAG_PUBLISHED},
                 {ATOM, "updated", DGM_FEED_TAG_UPDATED},
                 {ATOM, "modified", DGM_FEED_TAG_UPDATED},
                 {ATOM, "source", DGM_FEED_TAG_SOURCE},
                 {ATOM, "summary", DGM_FEED_TAG_SUMMARY},
                 {ATOM, "content", DGM_FEED_TAG_CONTENT}};
    enum space space = space_of(prefix, uri);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (known[i].space == space && strcmp(known[i].name, name) == 0) {
            return known[i].tag;
        }
    }
    return DGM_FEED_TAG_OTHER;
}
