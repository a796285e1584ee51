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
        const char *name;
        enum space space;
        dgm_feed_tag tag;
    } known[] = {{"rss", CORE, DGM_FEED_TAG_ROOT},
                 {"RDF", CORE, DGM_FEED_TAG_ROOT},
                 {"urlset", CORE, DGM_FEED_TAG_LIST},
                 {"sitemapindex", CORE, DGM_FEED_TAG_LIST},
                 {"opml", CORE, DGM_FEED_TAG_LIST},
                 {"channel", CORE, DGM_FEED_TAG_CHANNEL},
                 {"item", CORE, DGM_FEED_TAG_ITEM},
                 {"title", CORE, DGM_FEED_TAG_TITLE},
                 {"link", CORE, DGM_FEED_TAG_LINK},
                 {"guid", CORE, DGM_FEED_TAG_ID},
                 {"author", CORE, DGM_FEED_TAG_AUTHOR},
                 {"pubDate", CORE, DGM_FEED_TAG_PUBLISHED},
                 {"source", CORE, DGM_FEED_TAG_SOURCE},
                 {"description", CORE, DGM_FEED_TAG_SUMMARY},
                 {"language", CORE, DGM_FEED_TAG_LANGUAGE},
                 {"encoded", BODY, DGM_FEED_TAG_CONTENT},
                 {"creator", DUBLIN, DGM_FEED_TAG_AUTHOR},
                 {"date", DUBLIN, DGM_FEED_TAG_PUBLISHED},
                 {"language", DUBLIN, DGM_FEED_TAG_LANGUAGE},
                 {"feed", ATOM, DGM_FEED_TAG_ROOT},
                 {"entry", ATOM, DGM_FEED_TAG_ITEM},
                 {"title", ATOM, DGM_FEED_TAG_TITLE},
                 {"link", ATOM, DGM_FEED_TAG_LINK},
                 {"id", ATOM, DGM_FEED_TAG_ID},
                 {"author", ATOM, DGM_FEED_TAG_PERSON},
                 {"name", ATOM, DGM_FEED_TAG_NAME},
                 {"published", ATOM, DGM_FEED_TAG_PUBLISHED},
                 {"issued", ATOM, DGM_FEED_TAG_PUBLISHED},
                 {"updated", ATOM, DGM_FEED_TAG_UPDATED},
                 {"modified", ATOM, DGM_FEED_TAG_UPDATED},
                 {"source", ATOM, DGM_FEED_TAG_SOURCE},
                 {"summary", ATOM, DGM_FEED_TAG_SUMMARY},
                 {"content", ATOM, DGM_FEED_TAG_CONTENT}};
    enum space space = space_of(prefix, uri);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (known[i].space == space && strcmp(known[i].name, name) == 0) {
            return known[i].tag;
        }
    }
    return DGM_FEED_TAG_OTHER;
}
