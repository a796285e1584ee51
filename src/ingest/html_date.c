/* SPDX-License-Identifier: Apache-2.0 */
/*
 * When a page was published.
 *
 * Whatever may say so is listed as a stamp while the page is read; here one is
 * chosen, by what says it (dgm_dated is in the order of trust), then by rank,
 * then by how near it stands to the article.  Stamps among comments and
 * teasers are those of other texts.
 */
#include "ingest/dateline.h"
#include "ingest/isodate.h"
#include "ingest/page.h"
#include "ingest/published.h"

#include <string.h>

/* Later stamps of a page are not kept. */
#define STAMPS_MAX 512

/* Names of properties and meta elements, by their letters and digits; the rank
 * of a hit is its place. */
static const char *const published_name[] = {"articlepublishedtime",
                                             "articlepublished",
                                             "datepublished",
                                             "schemadatepublished",
                                             "rnewsdatepublished",
                                             "ogarticlepublishedtime",
                                             "ogpublishedtime",
                                             "ogpubdate",
                                             "ogpublishdate",
                                             "articlepublishtime",
                                             "articlepublishdate",
                                             "articlepublicationdate",
                                             "shareaholicarticlepublishedtime",
                                             "parselypubdate",
                                             "sailthrudate",
                                             "cxenseparserecspublishtime",
                                             "cxenseparsepublishtime",
                                             "mediatorpublishedtime",
                                             "originalpublicationdate",
                                             "dcsextarticlefirstpublished",
                                             "firstpublished",
                                             "firstpublicationdate",
                                             "publishedat",
                                             "publishedtime",
                                             "publisheddate",
                                             "published",
                                             "publishdate",
                                             "publishtime",
                                             "publicationdate",
                                             "pubdate",
                                             "btpubdate",
                                             "rbpubdate",
                                             "pdate",
                                             "ptime",
                                             "displaydate",
                                             "releasedate",
                                             "ogreleasedate",
                                             "bookreleasedate",
                                             "articledateoriginal",
                                             "articlecreated",
                                             "articlepostdate",
                                             "articlepostedtime",
                                             "postdate",
                                             "posteddate",
                                             "citationpublicationdate",
                                             "citationonlinedate",
                                             "citationdate",
                                             "prismpublicationdate",
                                             "eprintsdate",
                                             "dcdateissued",
                                             "dctermsissued",
                                             "dcissued",
                                             "dateissued",
                                             "issued",
                                             "dcdatepublished",
                                             "dctermsavailable",
                                             "dcdatecreated",
                                             "dctermscreated",
                                             "dccreated",
                                             "datecreated",
                                             "creationdate",
                                             "createdate",
                                             "created",
                                             "dcdate",
                                             "dctermsdate",
                                             "articledate",
                                             "contentdate",
                                             "newsdate",
                                             "storydate",
                                             "date"};
#define PUBLISHED_NAMES (sizeof published_name / sizeof *published_name)
/* A name that only resembles them. */
#define RANK_ALIKE 200

static const char *const changed_name[] = {"articlemodifiedtime",
                                           "articlemodified",
                                           "datemodified",
                                           "schemadatemodified",
                                           "ogupdatedtime",
                                           "ogmodifiedtime",
                                           "articleupdatedtime",
                                           "articleupdated",
                                           "articledateupdated",
                                           "dctermsmodified",
                                           "dcdatemodified",
                                           "dcmodified",
                                           "parselymodifieddate",
                                           "btmoddate",
                                           "revisiondate",
                                           "lastmodified",
                                           "lastmodifieddate",
                                           "lastmod",
                                           "lastupdated",
                                           "lastupdateddate",
                                           "modifieddate",
                                           "modifiedtime",
                                           "modified",
                                           "updatedat",
                                           "updatedtime",
                                           "updateddate",
                                           "dateupdated",
                                           "updated",
                                           "utime",
                                           "revised"};
#define CHANGED_NAMES (sizeof changed_name / sizeof *changed_name)

/* "sf-article-publish-date", "story_published_on_time" */
static bool is_alike(dgm_str name)
{
    bool when =
        dgm_page_contains(name, "date") || dgm_page_contains(name, "time");
    return when && dgm_page_contains(name, "publi") &&
           !dgm_page_contains(name, "update") &&
           !dgm_page_contains(name, "modif") &&
           !dgm_page_contains(name, "unpubli") &&
           !dgm_page_contains(name, "expir");
}

bool dgm_page_dated(dgm_str name, uint8_t *rank, bool *changed)
{
    *changed = false;
    for (size_t i = 0; i < PUBLISHED_NAMES; i++) {
        if (dgm_str_is(name, published_name[i])) {
            *rank = (uint8_t)i;
            return true;
        }
    }
    for (size_t i = 0; i < CHANGED_NAMES; i++) {
        if (dgm_str_is(name, changed_name[i])) {
            *rank = (uint8_t)i;
            *changed = true;
            return true;
        }
    }
    *rank = RANK_ALIKE;
    return is_alike(name);
}

dgm_err dgm_page_stamp(dgm_page *page, dgm_stamp stamp)
{
    return stamp.text.len > 0 && page->stamp.count < STAMPS_MAX
               ? dgm_vec_push(page->arena, &page->stamp, &stamp)
               : DGM_ERR_OK;
}

/* ------------------------------------------------------------- the article */

/* Elements where the headline, the first and the last line of the article
 * stand. */
struct place {
    uint32_t headline;
    uint32_t first;
    uint32_t last;
};

static struct place find_place(const dgm_page *page)
{
    struct place place = {DGM_NONE, DGM_NONE, 0};
    for (uint32_t i = 0; i < page->block.count; i++) {
        const dgm_block *block = &page->block.at[i];
        if (block->keep) {
            place.first =
                place.first == DGM_NONE ? block->element : place.first;
            place.last = block->element;
        } else if (place.first == DGM_NONE &&
                   dgm_page_is(page->element.at[block->element].node, "h1")) {
            place.headline = block->element;
        }
    }
    return place;
}

/* How far from the article a stamp stands: 0 between headline and text, then
 * the more the farther. */
static uint32_t distance(const struct place *place, uint32_t element)
{
    if (element == DGM_NONE || place->first == DGM_NONE) {
        return 0;
    }
    if (element > place->last) {
        return 2000 + (element - place->last);
    }
    if (element >= place->first) {
        return 20;
    }
    bool below = place->headline != DGM_NONE && element > place->headline;
    return below ? 0 : 100 + (place->first - element);
}

static bool is_foreign(const dgm_page *page, const dgm_stamp *stamp)
{
    /* What is said of another thing: its type names it. */
    static const char *const other[] = {"Comment", "Person",  "Event",
                                        "Image",   "Video",   "Audio",
                                        "Offer",   "WebSite", "Organization"};
    if (stamp->element == DGM_NONE) {
        return false;
    }
    const dgm_element *element = &page->element.at[stamp->element];
    if (element->region &
        (DGM_REGION_RELATED | DGM_REGION_COMMENT | DGM_REGION_ASIDE)) {
        return true;
    }
    for (const xmlNode *node = element->node;
         node && node->type == XML_ELEMENT_NODE; node = node->parent) {
        dgm_str type = dgm_page_attribute(node, "itemtype");
        for (size_t i = 0; type.len > 0 && i < sizeof other / sizeof *other;
             i++) {
            if (dgm_page_contains(type, other[i])) {
                return true;
            }
        }
        if (type.len > 0) {
            break;
        }
    }
    return false;
}

/* ----------------------------------------------------------------- choosing
 */

/* A date that says nothing: the day that machines count from. */
static bool is_nothing(const char iso[11])
{
    return strncmp(iso, "1970-01-01", 10) == 0 ||
           strncmp(iso, "1969-12-31", 10) == 0 || strncmp(iso, "1800", 4) < 0;
}

/* The date of a stamp; of several in a text the one that is labelled so. */
static bool read_stamp(const dgm_stamp *stamp, dgm_date_order order,
                       char iso[11])
{
    char other[11];
    if (stamp->from == DGM_DATED_TEXT || stamp->from == DGM_DATED_TIME) {
        dgm_dateline_labels(stamp->text, order, iso, other);
        if (iso[0] == '\0' && stamp->changed) {
            memcpy(iso, other, 11);
        }
        if (iso[0] != '\0' || other[0] != '\0') {
            return iso[0] != '\0' && !is_nothing(iso);
        }
    }
    return dgm_isodate_field(stamp->text, order, iso) && !is_nothing(iso);
}

struct best {
    char iso[11];
    dgm_dated from;
    uint32_t rank;
    uint32_t far;
};

/* Whether what is offered is trusted more than what there is. */
static bool is_better(const struct best *offered, const struct best *best)
{
    if (offered->from != best->from) {
        return offered->from < best->from;
    }
    return offered->rank < best->rank ||
           (offered->rank == best->rank && offered->far < best->far);
}

static void offer(struct best *best, const char iso[11], dgm_dated from,
                  uint32_t rank, uint32_t far)
{
    struct best offered = {.from = from, .rank = rank, .far = far};
    memcpy(offered.iso, iso, sizeof offered.iso);
    size_t len = strlen(iso);
    size_t own = strlen(best->iso);
    /* A day is worth more than its month, whoever says it. */
    bool finer = len > own && strncmp(iso, best->iso, own) == 0;
    bool coarser = len < own && strncmp(iso, best->iso, len) == 0;
    if (own == 0 || finer || (!coarser && is_better(&offered, best))) {
        *best = offered;
    }
}

static void offer_stamps(const dgm_page *page, const struct place *place,
                         dgm_date_order order, struct best *published,
                         struct best *changed)
{
    for (uint32_t i = 0; i < page->stamp.count; i++) {
        const dgm_stamp *stamp = &page->stamp.at[i];
        char iso[11];
        if (is_foreign(page, stamp) || !read_stamp(stamp, order, iso)) {
            continue;
        }
        /* Among those called a date, the nearest: teasers have theirs too. */
        uint32_t far = distance(place, stamp->element);
        uint32_t rank = stamp->rank + (far >= 2000 ? 100U : 0);
        offer(stamp->changed ? changed : published, iso, stamp->from, rank,
              far);
    }
}

/* How far a line of a page may stand from its date of publication: blocks
 * before and behind the first one that is kept. */
#define DATELINE_BLOCKS 12
/* Lines have the ranks of dgm_dateline, behind stamps of the same kind. */
#define RANK_LINE 10

/* A line of the article's head with a date among other things. */
#define HEAD_LINE 120

/* What kind of dateline a block is; ALONE for any short line with a date that
 * stands between the headline and the text. */
static dgm_dateline line_kind(const dgm_block *block, bool head,
                              dgm_date_order order, char iso[11])
{
    char other[11];
    dgm_dateline kind = dgm_dateline_read(block->text, order, iso);
    if (kind == DGM_DATELINE_NONE && head && block->text.len <= HEAD_LINE) {
        dgm_dateline_labels(block->text, order, iso, other);
        return strlen(iso) == 10 || other[0] != '\0' ? DGM_DATELINE_LABELLED
                                                     : DGM_DATELINE_NONE;
    }
    return kind;
}

static void offer_line(const dgm_block *block, bool head, uint32_t far,
                       dgm_date_order order, struct best *published,
                       struct best *changed)
{
    char iso[11];
    char other[11];
    dgm_dateline kind = line_kind(block, head, order, iso);
    uint32_t rank = RANK_LINE + (uint32_t)kind;
    if (kind == DGM_DATELINE_NONE) {
        return;
    }
    if (kind == DGM_DATELINE_LABELLED) {
        dgm_dateline_labels(block->text, order, iso, other);
        if (other[0] != '\0') {
            offer(changed, other, DGM_DATED_TEXT, rank, far);
        }
    }
    if (iso[0] != '\0') {
        offer(published, iso, DGM_DATED_TEXT, rank, far);
    }
}

/* "Published June 9, 2015" in a line near the top of the page. */
static void offer_lines(const dgm_page *page, const struct place *place,
                        dgm_date_order order, struct best *published,
                        struct best *changed)
{
    uint32_t first = 0;
    while (first < page->block.count && !page->block.at[first].keep) {
        first++;
    }
    uint32_t begin = first > DATELINE_BLOCKS ? first - DATELINE_BLOCKS : 0;
    for (uint32_t i = begin;
         i < page->block.count && i < first + DATELINE_BLOCKS / 4; i++) {
        const dgm_block *block = &page->block.at[i];
        bool head = i < first && place->headline != DGM_NONE &&
                    block->element > place->headline;
        if ((block->region & (DGM_REGION_RELATED | DGM_REGION_COMMENT)) == 0) {
            offer_line(block, head, i < first ? first - i : i - first, order,
                       published, changed);
        }
    }
}

static dgm_err keep(dgm_page *page, const struct best *best, dgm_str *out)
{
    if (best->iso[0] == '\0') {
        return DGM_ERR_OK;
    }
    *out = dgm_str_copy(page->arena, dgm_str_from(best->iso));
    return out->ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

dgm_err dgm_page_date(dgm_page *page)
{
    struct place place = find_place(page);
    dgm_date_order order = dgm_date_order_of(page->language, page->url);
    struct best published = {.iso = ""};
    struct best changed = {.iso = ""};
    offer_stamps(page, &place, order, &published, &changed);
    char iso[11];
    if (dgm_published_in_url(page->url, iso)) {
        offer(&published, iso, DGM_DATED_URL, 0, 0);
    }
    offer_lines(page, &place, order, &published, &changed);
    DGM_TRY(keep(page, &changed, &page->modified));
    page->from = published.from;
    return keep(page, &published, &page->published);
}
