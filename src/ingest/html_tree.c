/* SPDX-License-Identifier: Apache-2.0 */
/* The elements of a page and what they are part of. */
#include "ingest/page.h"

#include <string.h>

dgm_str dgm_page_attribute(const xmlNode *node, const char *name)
{
    /* The parser made the names small. */
    for (const xmlAttr *a = node->properties; a; a = a->next) {
        if (strcmp((const char *)a->name, name) == 0) {
            const xmlNode *value = a->children;
            return value && value->content
                       ? dgm_str_from((const char *)value->content)
                       : (dgm_str){"", 0};
        }
    }
    return (dgm_str){NULL, 0};
}

xmlNode *dgm_page_next(const xmlNode *root, xmlNode *node, uint32_t *up)
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
    const char *own = (const char *)node->name;
    for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
        if (own[0] == name[i][0] && strcmp(own, name[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* Links side by side within a line are a menu that opens over a name: the
 * smallest element that holds them. */
#define MENU_LINKS 3
#define MENU_CHARS 80

static bool is_menu(const dgm_page *page, uint32_t number)
{
    const dgm_element *at = page->element.at;
    const dgm_element *e = &at[number];
    if (e->block || e->link || e->links < MENU_LINKS ||
        e->chars < MENU_CHARS || e->linked * 10 < e->chars * 9) {
        return false;
    }
    for (uint32_t i = number + 1; i < e->last; i = at[i].last) {
        if (!at[i].link && at[i].links >= MENU_LINKS) {
            return false;
        }
    }
    return true;
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
        parent->linked += at[i].linked;
        parent->links += at[i].links;
        parent->mass += at[i].mass;
        parent->last = parent->last > at[i].last ? parent->last : at[i].last;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint16_t own = at[i].own;
        if (at[i].mass > 0.45F * at[0].mass && at[0].mass > 0) {
            own &= (uint16_t)~DGM_REGION_DROPPED;
        }
        const dgm_element *parent = i > 0 ? &at[at[i].parent] : NULL;
        at[i].region = (uint16_t)(own | (parent ? parent->region : 0));
        if (dgm_page_is(at[i].node, "blockquote")) {
            /* what somebody wrote elsewhere, not who wrote this */
            at[i].region &= (uint16_t)~DGM_REGION_BYLINE;
        }
        at[i].unseen =
            !at[i].block && ((own & DGM_REGION_HIDDEN) || is_menu(page, i) ||
                             (parent && parent->unseen));
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

static bool is_strong(const xmlNode *node)
{
    return dgm_page_is(node, "b") || dgm_page_is(node, "strong") ||
           dgm_page_is(node, "em") || dgm_page_is(node, "i");
}

static dgm_err add_element(dgm_page *page, xmlNode *node)
{
    const xmlNode *above = node->parent;
    bool inner = above && above->type == XML_ELEMENT_NODE;
    uint32_t number = page->element.count;
    uint32_t parent = inner ? dgm_page_number(above) : DGM_NONE;
    bool link = strcmp((const char *)node->name, "a") == 0 ||
                (inner && page->element.at[parent].link);
    bool strong =
        is_strong(node) || (inner && page->element.at[parent].strong);
    dgm_element element = {.node = node,
                           .parent = parent,
                           .last = number + 1,
                           .own = dgm_page_region(page, node),
                           .block = is_block(node),
                           .link = link,
                           .links = strcmp((const char *)node->name, "a") == 0,
                           .strong = strong};
    node->_private = (void *)(uintptr_t)(number + 1);
    return dgm_vec_push(page->arena, &page->element, &element);
}

static void add_text(dgm_page *page, const xmlNode *node)
{
    dgm_element *above = &page->element.at[dgm_page_number(node->parent)];
    uint32_t chars = text_chars(node->content);
    above->chars += chars;
    above->linked += above->link ? chars : 0;
    above->mass += above->link ? 0 : text_mass(node, chars);
}

/* A table of data has two rows or more of two short cells or more; in others
 * things are put side by side. */
#define CELL_MEAN 60
#define CELL_MAX  300

static bool is_data(const dgm_page *page, uint32_t table)
{
    uint32_t rows = 0;
    uint32_t cells = 0;
    for (uint32_t i = table + 1; i < page->element.at[table].last; i++) {
        const dgm_element *e = &page->element.at[i];
        bool cell = dgm_page_is(e->node, "td") || dgm_page_is(e->node, "th");
        if (dgm_page_is(e->node, "table") || (cell && e->chars > CELL_MAX)) {
            return false;
        }
        rows += dgm_page_is(e->node, "tr");
        cells += cell;
    }
    return rows >= 2 && cells >= 2 * rows &&
           page->element.at[table].chars <= cells * CELL_MEAN;
}

/* Tables that hold others are none of data, so that each element is looked at
 * twice at most. */
static void mark_cells(dgm_page *page)
{
    for (uint32_t i = 0; i < page->element.count; i++) {
        if (!dgm_page_is(page->element.at[i].node, "table") ||
            !is_data(page, i)) {
            continue;
        }
        for (uint32_t k = i + 1; k < page->element.at[i].last; k++) {
            dgm_element *e = &page->element.at[k];
            e->cell = page->element.at[e->parent].cell ||
                      dgm_page_is(e->node, "td") || dgm_page_is(e->node, "th");
        }
    }
}

dgm_err dgm_page_measure(dgm_page *page)
{
    xmlNode *root = xmlDocGetRootElement(page->tree);
    uint32_t up;
    dgm_page_hints(page);
    for (xmlNode *node = root; node; node = dgm_page_next(root, node, &up)) {
        if (node->type == XML_ELEMENT_NODE) {
            DGM_TRY(add_element(page, node));
        } else if (node->type == XML_TEXT_NODE && node->content &&
                   node->parent->type == XML_ELEMENT_NODE) {
            add_text(page, node);
        }
    }
    settle(page);
    mark_cells(page);
    return DGM_ERR_OK;
}
