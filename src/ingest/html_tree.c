/* SPDX-License-Identifier: Apache-2.0 */
/* The elements of a page, what they are part of, and its blocks of text. */
#include "ingest/page.h"

#include <string.h>

dgm_str dgm_page_attribute(const xmlNode *node, const char *name)
{
    for (const xmlAttr *a = node->properties; a; a = a->next) {
        const char *own = (const char *)a->name;
        if (strlen(own) == strlen(name) &&
            dgm_same_letters(own, name, strlen(name))) {
            const xmlNode *value = a->children;
            return value && value->content
                       ? dgm_str_from((const char *)value->content)
                       : (dgm_str){"", 0};
        }
    }
    return (dgm_str){NULL, 0};
}

bool dgm_page_is(const xmlNode *node, const char *name)
{
    return node && node->type == XML_ELEMENT_NODE &&
           strcmp((const char *)node->name, name) == 0;
}

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
             {"latest-news", DGM_REGION_RELATED},
             {"see-also", DGM_REGION_RELATED},
             {"=timeline", DGM_REGION_RELATED},
             {"also-read", DGM_REGION_RELATED},
             {"newsletter", DGM_REGION_FURNITURE},
             {"subscri", DGM_REGION_FURNITURE},
             {"signup", DGM_REGION_FURNITURE},
             {"sign-up", DGM_REGION_FURNITURE},
             {"cookie", DGM_REGION_FURNITURE},
             {"consent", DGM_REGION_FURNITURE},
             {"gdpr", DGM_REGION_FURNITURE},
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

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9');
}

static bool hint_found(dgm_str text, const char *word)
{
    bool whole = word[0] == '=';
    word += whole;
    size_t size = strlen(word);
    for (size_t i = 0; i + size <= text.len; i++) {
        if (dgm_same_letters(text.ptr + i, word, size) &&
            (!whole ||
             ((i == 0 || !is_word(text.ptr[i - 1])) &&
              (i + size == text.len || !is_word(text.ptr[i + size]))))) {
            return true;
        }
    }
    return false;
}

/* Names longer than this are machine-made. */
#define HINT_TEXT_MAX 256

static uint16_t region_of(const xmlNode *node)
{
    static const char *const attribute[] = {"class", "id", "role", "itemprop",
                                            "data-component"};
    uint16_t region = 0;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        if (strcmp((const char *)node->name, tags[i].name) == 0) {
            region |= tags[i].region;
        }
    }
    for (size_t k = 0; k < sizeof attribute / sizeof *attribute; k++) {
        dgm_str text = dgm_page_attribute(node, attribute[k]);
        text.len = text.len < HINT_TEXT_MAX ? text.len : HINT_TEXT_MAX;
        for (size_t i = 0; text.len > 0 && i < sizeof hints / sizeof *hints;
             i++) {
            if (hint_found(text, hints[i].word)) {
                region |= hints[i].region;
            }
        }
    }
    dgm_str style = dgm_page_attribute(node, "style");
    if (dgm_page_contains(style, "display:none") ||
        dgm_page_contains(style, "display: none") ||
        dgm_page_attribute(node, "hidden").ptr) {
        region |= DGM_REGION_HIDDEN;
    }
    return region;
}

/* The node that follows in document order; *up counts closed elements. */
static xmlNode *next_node(const xmlNode *root, xmlNode *node, uint32_t *up)
{
    *up = 0;
    if (node->type == XML_ELEMENT_NODE && node->children) {
        return node->children;
    }
    *up = node->type == XML_ELEMENT_NODE;
    while (node != root) {
        if (node->next) {
            return node->next;
        }
        node = node->parent;
        (*up)++;
        if (node == NULL) {
            return NULL;
        }
    }
    return NULL;
}

static uint32_t text_chars(const xmlChar *text)
{
    uint32_t chars = 0;
    bool space = true;
    for (; *text; text++) {
        bool now = *text <= ' ';
        chars += (*text & 0xC0) != 0x80 && !(now && space);
        space = now;
    }
    return chars;
}

static bool in_link(const xmlNode *node, const xmlNode *stop)
{
    for (; node && node != stop; node = node->parent) {
        if (dgm_page_is(node, "a")) {
            return true;
        }
    }
    return false;
}

/* Sums go up to the parents, regions down to the children.  A hint on an
 * element that holds most of the page's text is not believed: whole pages
 * are called "has-sidebar". */
static void settle(dgm_page *page)
{
    uint32_t count = page->element.count;
    dgm_element *at = page->element.at;
    for (uint32_t i = count; i-- > 1;) {
        dgm_element *parent = &at[at[i].parent];
        parent->chars += at[i].chars;
        parent->link += at[i].link;
        parent->mass += at[i].mass;
        parent->last = parent->last > at[i].last ? parent->last : at[i].last;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint16_t own = at[i].own;
        if (at[i].mass > 0.45F * at[0].mass && at[0].mass > 0) {
            own &= (uint16_t)~DGM_REGION_DROPPED;
        }
        at[i].region = (uint16_t)(own | (i > 0 ? at[at[i].parent].region : 0));
    }
}

/* How much the text of one text node reads like a paragraph. */
static float text_mass(const xmlNode *node, uint32_t chars)
{
    const xmlNode *parent = node->parent;
    bool good = dgm_page_is(parent, "p") || dgm_page_is(parent, "blockquote");
    if (chars < 20) {
        return 0;
    }
    return (float)chars * (good ? 1.0F : 0.6F);
}

dgm_err dgm_page_measure(dgm_page *page)
{
    xmlNode *root = xmlDocGetRootElement(page->tree);
    uint32_t parent = DGM_NONE;
    uint32_t up;
    for (xmlNode *node = root; node; node = next_node(root, node, &up)) {
        if (node->type == XML_ELEMENT_NODE) {
            xmlNode *above = node->parent;
            parent = above && above->type == XML_ELEMENT_NODE
                         ? (uint32_t)(uintptr_t)above->_private - 1
                         : DGM_NONE;
            uint32_t number = page->element.count;
            uint16_t region = region_of(node);
            dgm_element element = {.node = node,
                                   .parent = parent,
                                   .last = number + 1,
                                   .own = region};
            node->_private = (void *)(uintptr_t)(number + 1);
            DGM_TRY(dgm_vec_push(page->arena, &page->element, &element));
        } else if (node->type == XML_TEXT_NODE && node->content &&
                   node->parent->type == XML_ELEMENT_NODE) {
            uint32_t above = (uint32_t)(uintptr_t)node->parent->_private - 1;
            uint32_t chars = text_chars(node->content);
            bool link = in_link(node->parent, root);
            page->element.at[above].chars += chars;
            page->element.at[above].link += link ? chars : 0;
            page->element.at[above].mass += link ? 0 : text_mass(node, chars);
        }
    }
    settle(page);
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------------- blocks */

static bool is_block(const xmlNode *node)
{
    static const char *const name[] = {
        "p",       "div",   "li",      "ul",         "ol",         "h1",
        "h2",      "h3",    "h4",      "h5",         "h6",         "section",
        "article", "main",  "header",  "footer",     "aside",      "nav",
        "table",   "tr",    "td",      "th",         "dl",         "dt",
        "dd",      "form",  "figure",  "figcaption", "blockquote", "pre",
        "hr",      "body",  "html",    "address",    "fieldset",   "center",
        "tbody",   "thead", "caption", "option",     "title",      "head"};
    for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
        if (strcmp((const char *)node->name, name[i]) == 0) {
            return true;
        }
    }
    return false;
}

struct cutter {
    dgm_page *page;
    dgm_buf text; /* of the block being gathered */
    uint32_t link;
    uint32_t strong;
    uint32_t element; /* that holds its first character */
    bool space;       /* white space is due before the next character */
    bool broke;       /* a line break is due */
};

static uint8_t kind_of(const xmlNode *node)
{
    for (; node && node->type == XML_ELEMENT_NODE; node = node->parent) {
        const char *name = (const char *)node->name;
        if (name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && !name[2]) {
            return DGM_BLOCK_HEADING;
        }
        if (strcmp(name, "li") == 0 || strcmp(name, "dd") == 0) {
            return DGM_BLOCK_ITEM;
        }
        if (strcmp(name, "td") == 0 || strcmp(name, "th") == 0) {
            return DGM_BLOCK_CELL;
        }
        if (strcmp(name, "p") == 0 || strcmp(name, "div") == 0 ||
            strcmp(name, "blockquote") == 0) {
            return DGM_BLOCK_PARAGRAPH;
        }
    }
    return DGM_BLOCK_PARAGRAPH;
}

static dgm_err cut(struct cutter *self)
{
    self->space = self->broke = false;
    if (self->text.failed || self->text.len == 0) {
        return self->text.failed;
    }
    const dgm_element *element = &self->page->element.at[self->element];
    dgm_str text = {self->text.ptr, (uint32_t)self->text.len};
    dgm_block block = {.text = dgm_str_copy(self->page->arena, text),
                       .element = self->element,
                       .link = self->link,
                       .strong = self->strong,
                       .region = element->region,
                       .kind = kind_of(element->node)};
    dgm_buf_clear(&self->text);
    self->link = self->strong = 0;
    if (block.text.ptr == NULL) {
        return DGM_ERR_MEMORY;
    }
    return dgm_vec_push(self->page->arena, &self->page->block, &block);
}

/* The nearest element that makes a block. */
static uint32_t block_above(const dgm_page *page, const xmlNode *node)
{
    uint32_t number = (uint32_t)(uintptr_t)node->_private - 1;
    while (page->element.at[number].parent != DGM_NONE &&
           !is_block(page->element.at[number].node)) {
        number = page->element.at[number].parent;
    }
    return number;
}

static bool is_strong(const xmlNode *node)
{
    return dgm_page_is(node, "b") || dgm_page_is(node, "strong") ||
           dgm_page_is(node, "em") || dgm_page_is(node, "i");
}

/* No-break and other spaces that are no ASCII. */
static size_t odd_space(const xmlChar *p)
{
    if (p[0] == 0xC2 && p[1] == 0xA0) {
        return 2;
    }
    if (p[0] == 0xE2 && p[1] == 0x80 && p[2] >= 0x80 && p[2] <= 0x8A) {
        return 3;
    }
    return 0;
}

static void gather(struct cutter *self, const xmlNode *node)
{
    size_t before = self->text.len;
    for (const xmlChar *p = node->content; *p;) {
        size_t odd = *p >= 0xC2 ? odd_space(p) : 0;
        if (*p <= ' ' || odd > 0) {
            self->space = true;
            p += odd > 0 ? odd : 1;
            continue;
        }
        if (self->text.len == 0) {
            self->element = block_above(self->page, node->parent);
        } else if (self->space) {
            dgm_buf_char(&self->text, ' ');
        }
        self->space = self->broke = false;
        dgm_buf_char(&self->text, (char)*p++);
    }
    uint32_t added = (uint32_t)(self->text.len - before);
    self->link += in_link(node->parent, NULL) ? added : 0;
    self->strong += is_strong(node->parent) ? added : 0;
}

/* A line break ends the block when a sentence ended there or another break
 * stands beside it; else it is white space. */
static dgm_err line_break(struct cutter *self)
{
    size_t len = self->text.len;
    char last = len > 0 ? self->text.ptr[len - 1] : '\0';
    bool ended = last != '\0' && strchr(".!?:\"'", last) != NULL;
    if (len >= 3 && memcmp(self->text.ptr + len - 3, "\xE2\x80\x9D", 3) == 0) {
        ended = true;
    }
    if (self->broke || ended) {
        return cut(self);
    }
    self->broke = self->space = true;
    return DGM_ERR_OK;
}

/* A region of an inline element cuts too, so that a time or a button in a
 * paragraph does not stay in its text. */
static bool cuts(const dgm_page *page, const xmlNode *node)
{
    const dgm_element *e =
        &page->element.at[(uint32_t)(uintptr_t)node->_private - 1];
    return is_block(node) || ((e->own & DGM_REGION_DROPPED) &&
                              strcmp((const char *)node->name, "a") != 0 &&
                              !(e->own & DGM_REGION_BYLINE));
}

static dgm_err cut_closed(struct cutter *self, const xmlNode *node,
                          uint32_t up)
{
    bool cutting = false;
    for (; up > 0 && node && node->type == XML_ELEMENT_NODE; up--) {
        cutting = cutting || cuts(self->page, node);
        node = node->parent;
    }
    return cutting ? cut(self) : DGM_ERR_OK;
}

static dgm_err cut_tree(struct cutter *self)
{
    xmlNode *root = xmlDocGetRootElement(self->page->tree);
    uint32_t up;
    xmlNode *next;
    for (xmlNode *node = root; node; node = next) {
        next = next_node(root, node, &up);
        if (node->type == XML_TEXT_NODE && node->content &&
            node->parent->type == XML_ELEMENT_NODE) {
            gather(self, node);
        } else if (dgm_page_is(node, "br")) {
            DGM_TRY(line_break(self));
        } else if (node->type == XML_ELEMENT_NODE && cuts(self->page, node)) {
            DGM_TRY(cut(self));
        }
        const xmlNode *closed =
            node->type == XML_ELEMENT_NODE ? node : node->parent;
        DGM_TRY(cut_closed(self, closed, up));
    }
    return cut(self);
}

dgm_err dgm_page_blocks(dgm_page *page)
{
    struct cutter self = {.page = page};
    dgm_buf_init(&self.text, DGM_HTML_MAX * 2);
    dgm_err code = cut_tree(&self);
    dgm_buf_release(&self.text);
    return code;
}
