/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What an element is part of, by its name and by what its makers called it.
 *
 * Names are matched anywhere in an attribute's value, for they are compounds
 * ("inline-newsletter-form").  A page has tens of thousands of values, so the
 * words are chained by their first letter.
 */
#include "ingest/page.h"

#include <string.h>

bool dgm_page_contains(dgm_str text, const char *word)
{
    size_t size = strlen(word);
    for (size_t i = 0; i + size <= text.len; i++) {
        if (dgm_same_letters(text.ptr + i, word, size)) {
            return true;
        }
    }
    return false;
}

/* Names in class, id, role and data-component, and what they say.  A name
 * that begins with '=' must be a whole word of the attribute. */
static const struct hint {
    const char *word;
    uint16_t region;
} hints[] = {{"comment", DGM_REGION_COMMENT},
             {"disqus", DGM_REGION_COMMENT},
             {"=replies", DGM_REGION_COMMENT},
             {"related", DGM_REGION_RELATED},
             {"recirc", DGM_REGION_RELATED},
             {"recommend", DGM_REGION_RELATED},
             {"trending", DGM_REGION_RELATED},
             {"popular", DGM_REGION_RELATED},
             {"most-read", DGM_REGION_RELATED},
             {"mostread", DGM_REGION_RELATED},
             {"most-viewed", DGM_REGION_RELATED},
             {"more-stories", DGM_REGION_RELATED},
             {"read-more", DGM_REGION_RELATED},
             {"readmore", DGM_REGION_RELATED},
             {"read-next", DGM_REGION_RELATED},
             {"teaser", DGM_REGION_RELATED},
             {"outbrain", DGM_REGION_RELATED},
             {"taboola", DGM_REGION_RELATED},
             {"=promo", DGM_REGION_RELATED},
             {"more-from", DGM_REGION_RELATED},
             {"up-next", DGM_REGION_RELATED},
             {"next-prev", DGM_REGION_RELATED},
             {"prev-next", DGM_REGION_RELATED},
             {"latest-news", DGM_REGION_RELATED},
             {"breaking-news", DGM_REGION_RELATED},
             {"see-also", DGM_REGION_RELATED},
             {"=timeline", DGM_REGION_RELATED},
             {"also-read", DGM_REGION_RELATED},
             {"newsletter", DGM_REGION_FURNITURE},
             {"subscri", DGM_REGION_FURNITURE},
             {"signup", DGM_REGION_FURNITURE},
             {"sign-up", DGM_REGION_FURNITURE},
             {"=cta", DGM_REGION_FURNITURE},
             {"cookie", DGM_REGION_FURNITURE},
             {"consent", DGM_REGION_FURNITURE},
             {"gdpr", DGM_REGION_FURNITURE},
             {"privacy", DGM_REGION_FURNITURE},
             {"paywall", DGM_REGION_FURNITURE},
             {"advert", DGM_REGION_FURNITURE},
             {"sponsor", DGM_REGION_FURNITURE},
             {"=ad", DGM_REGION_FURNITURE},
             {"=ads", DGM_REGION_FURNITURE},
             {"breadcrumb", DGM_REGION_FURNITURE},
             {"=nav", DGM_REGION_FURNITURE},
             {"navbar", DGM_REGION_FURNITURE},
             {"navigation", DGM_REGION_FURNITURE},
             {"=menu", DGM_REGION_FURNITURE},
             {"=footer", DGM_REGION_FURNITURE},
             {"pagination", DGM_REGION_FURNITURE},
             {"copyright", DGM_REGION_FURNITURE},
             {"masthead", DGM_REGION_FURNITURE},
             {"=modal", DGM_REGION_FURNITURE},
             {"popup", DGM_REGION_FURNITURE},
             {"=banner", DGM_REGION_FURNITURE},
             {"=toolbar", DGM_REGION_FURNITURE},
             {"=tags", DGM_REGION_FURNITURE},
             {"tag-list", DGM_REGION_FURNITURE},
             {"=topics", DGM_REGION_FURNITURE},
             {"disclaimer", DGM_REGION_FURNITURE},
             {"=donate", DGM_REGION_FURNITURE},
             {"=login", DGM_REGION_FURNITURE},
             {"=search", DGM_REGION_FURNITURE},
             {"sidebar", DGM_REGION_ASIDE},
             {"=rail", DGM_REGION_ASIDE},
             {"=share", DGM_REGION_BYLINE},
             {"=social", DGM_REGION_BYLINE},
             {"sharing", DGM_REGION_BYLINE},
             {"social-", DGM_REGION_BYLINE},
             {"byline", DGM_REGION_BYLINE},
             {"dateline", DGM_REGION_BYLINE},
             {"=author", DGM_REGION_BYLINE},
             {"=bio", DGM_REGION_BYLINE},
             {"author-", DGM_REGION_BYLINE},
             {"timestamp", DGM_REGION_BYLINE},
             {"post-meta", DGM_REGION_BYLINE},
             {"entry-meta", DGM_REGION_BYLINE},
             {"follow-us", DGM_REGION_BYLINE},
             {"caption", DGM_REGION_CAPTION},
             {"credit", DGM_REGION_CAPTION},
             {"gallery", DGM_REGION_CAPTION},
             {"slideshow", DGM_REGION_CAPTION},
             {"=figure", DGM_REGION_CAPTION},
             {"sr-only", DGM_REGION_HIDDEN},
             {"visually-hidden", DGM_REGION_HIDDEN},
             {"screen-reader", DGM_REGION_HIDDEN},
             {"articlebody", DGM_REGION_BODY},
             {"article-body", DGM_REGION_BODY},
             {"article__body", DGM_REGION_BODY},
             {"article_body", DGM_REGION_BODY},
             {"story-body", DGM_REGION_BODY},
             {"storybody", DGM_REGION_BODY},
             {"story__body", DGM_REGION_BODY},
             {"article-content", DGM_REGION_BODY},
             {"article__content", DGM_REGION_BODY},
             {"entry-content", DGM_REGION_BODY},
             {"post-content", DGM_REGION_BODY},
             {"article-text", DGM_REGION_BODY},
             {"body-text", DGM_REGION_BODY}};
#define HINTS (sizeof hints / sizeof *hints)
_Static_assert(HINTS <= DGM_HINTS_MAX, "more hints than the page has room");

static const struct {
    const char *name;
    uint16_t region;
} tags[] = {
    {"nav", DGM_REGION_FURNITURE},      {"footer", DGM_REGION_FURNITURE},
    {"form", DGM_REGION_FURNITURE},     {"button", DGM_REGION_FURNITURE},
    {"menu", DGM_REGION_FURNITURE},     {"dialog", DGM_REGION_FURNITURE},
    {"label", DGM_REGION_FURNITURE},    {"aside", DGM_REGION_ASIDE},
    {"figure", DGM_REGION_CAPTION},     {"time", DGM_REGION_BYLINE},
    {"figcaption", DGM_REGION_CAPTION}, {"article", DGM_REGION_ARTICLE},
    {"main", DGM_REGION_ARTICLE},       {"address", DGM_REGION_BYLINE},
    {"title", DGM_REGION_HIDDEN},       {"head", DGM_REGION_HIDDEN}};

/* The letters before the chain of a page is made: no hint begins so. */
#define NO_HINT UINT8_MAX

void dgm_page_hints(dgm_page *page)
{
    memset(page->hint_first, NO_HINT, sizeof page->hint_first);
    for (uint8_t i = HINTS; i-- > 0;) {
        const char *word = hints[i].word + (hints[i].word[0] == '=');
        uint8_t *first = &page->hint_first[word[0] - 'a'];
        page->hint_next[i] = *first;
        *first = i;
    }
}

static char small_letter(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9');
}

/* Whether the hint stands at text[at, ...). */
static bool hint_at(dgm_str text, uint32_t at, const char *word)
{
    bool whole = word[0] == '=';
    word += whole;
    uint32_t end = at;
    for (; *word != '\0'; word++, end++) {
        if (end == text.len || small_letter(text.ptr[end]) != *word) {
            return false;
        }
    }
    return !whole || ((at == 0 || !is_word(text.ptr[at - 1])) &&
                      (end == text.len || !is_word(text.ptr[end])));
}

/* Names longer than this are machine-made. */
#define HINT_TEXT_MAX 256

static uint16_t read_named(const dgm_page *page, dgm_str text)
{
    uint16_t region = 0;
    text.len = text.len < HINT_TEXT_MAX ? text.len : HINT_TEXT_MAX;
    for (uint32_t i = 0; i < text.len; i++) {
        char c = small_letter(text.ptr[i]);
        if (c < 'a' || c > 'z') {
            continue;
        }
        for (uint8_t k = page->hint_first[c - 'a']; k != NO_HINT;
             k = page->hint_next[k]) {
            if ((region & hints[k].region) == 0 &&
                hint_at(text, i, hints[k].word)) {
                region |= hints[k].region;
            }
        }
    }
    return region;
}

/* Pages say the same names again and again. */
static uint16_t region_named(dgm_page *page, dgm_str text)
{
    if (text.len == 0) {
        return 0;
    }
    uint64_t hash = dgm_str_hash(text) | 1; /* 0 is an empty place */
    size_t at = (hash >> 8) % DGM_HINTS_KNOWN;
    if (page->hint_known[at].hash != hash) {
        page->hint_known[at].hash = hash;
        page->hint_known[at].region = read_named(page, text);
    }
    return page->hint_known[at].region;
}

/* The attributes that are looked at, in one walk. */
struct names {
    dgm_str name[5]; /* class, id, role, itemprop, data-component */
    dgm_str style;
    bool hidden;
};

static dgm_str value_of(const xmlAttr *attribute)
{
    const xmlNode *value = attribute->children;
    return value && value->content ? dgm_str_from((const char *)value->content)
                                   : (dgm_str){"", 0};
}

static void read_names(const xmlNode *node, struct names *out)
{
    static const char *const name[] = {"class", "id", "role", "itemprop",
                                       "data-component"};
    for (const xmlAttr *a = node->properties; a; a = a->next) {
        const char *own = (const char *)a->name;
        for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
            if (own[0] == name[i][0] && strcmp(own, name[i]) == 0 &&
                out->name[i].len == 0) {
                out->name[i] = value_of(a);
            }
        }
        out->hidden |= strcmp(own, "hidden") == 0;
        if (strcmp(own, "style") == 0) {
            out->style = value_of(a);
        }
    }
}

static bool is_hidden(const struct names *own)
{
    return own->hidden || (own->style.len > 0 &&
                           (dgm_page_contains(own->style, "display:none") ||
                            dgm_page_contains(own->style, "display: none")));
}

uint16_t dgm_page_region(dgm_page *page, const xmlNode *node)
{
    uint16_t region = 0;
    const char *name = (const char *)node->name;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        if (name[0] == tags[i].name[0] && strcmp(name, tags[i].name) == 0) {
            region |= tags[i].region;
        }
    }
    if (node->properties == NULL) {
        return region;
    }
    struct names own = {0};
    read_names(node, &own);
    for (size_t i = 0; i < sizeof own.name / sizeof *own.name; i++) {
        region |= region_named(page, own.name[i]);
    }
    return is_hidden(&own) ? region | DGM_REGION_HIDDEN : region;
}
