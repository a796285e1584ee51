/* SPDX-License-Identifier: Apache-2.0 */
/* The blocks of text of a page. */
#include "ingest/page.h"

#include <string.h>

bool dgm_page_ends_sentence(dgm_str text)
{
    static const char *const end[] = {".",
                                      "!",
                                      "?",
                                      ":",
                                      "\xE2\x80\x9D",
                                      "\"",
                                      "\xE2\x80\xA6",
                                      ")",
                                      "\xE2\x80\x99",
                                      "\xE3\x80\x82",
                                      "\xE3\x80\x8D",
                                      "\xEF\xBC\x81",
                                      "\xEF\xBC\x9F"};
    for (size_t i = 0; i < sizeof end / sizeof *end; i++) {
        size_t size = strlen(end[i]);
        if (text.len >= size &&
            memcmp(text.ptr + text.len - size, end[i], size) == 0) {
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
        if (strcmp(name, "tr") == 0) {
            return DGM_BLOCK_ROW;
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

/* A region of an inline element cuts too, so that a button in a paragraph does
 * not stay in its text. */
static bool cuts(const dgm_element *element)
{
    if (element->cell) {
        return false;
    }
    return element->block ||
           ((element->own & DGM_REGION_DROPPED) && !element->unseen &&
            strcmp((const char *)element->node->name, "a") != 0 &&
            !(element->own & DGM_REGION_BYLINE));
}

/* The nearest element that begins a block. */
static uint32_t block_above(const dgm_page *page, uint32_t number)
{
    while (page->element.at[number].parent != DGM_NONE &&
           !cuts(&page->element.at[number])) {
        number = page->element.at[number].parent;
    }
    return number;
}

/* Whether nothing is to be seen: U+200B to U+200F and U+FEFF alone. */
static bool is_blank(const dgm_buf *text)
{
    size_t at = 0;
    while (at + 3 <= text->len &&
           ((memcmp(text->ptr + at, "\xE2\x80", 2) == 0 &&
             (unsigned char)text->ptr[at + 2] >= 0x8B &&
             (unsigned char)text->ptr[at + 2] <= 0x8F) ||
            memcmp(text->ptr + at, "\xEF\xBB\xBF", 3) == 0)) {
        at += 3;
        at += at < text->len && text->ptr[at] == ' ';
    }
    return at == text->len;
}

static dgm_err cut(struct cutter *self)
{
    self->space = self->broke = false;
    if (self->text.failed) {
        return self->text.failed;
    }
    if (is_blank(&self->text)) {
        dgm_buf_clear(&self->text);
        self->link = self->strong = 0;
        return DGM_ERR_OK;
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
    uint32_t number = dgm_page_number(node->parent);
    const dgm_element *element = &self->page->element.at[number];
    size_t before = self->text.len;
    if (element->unseen) {
        self->space = true;
        return;
    }
    for (const xmlChar *p = node->content; *p;) {
        size_t odd = *p >= 0xC2 ? odd_space(p) : 0;
        if (*p <= ' ' || odd > 0) {
            self->space = true;
            p += odd > 0 ? odd : 1;
            continue;
        }
        if (self->text.len == 0) {
            self->element = block_above(self->page, number);
        } else if (self->space) {
            dgm_buf_char(&self->text, ' ');
        }
        self->space = self->broke = false;
        dgm_buf_char(&self->text, (char)*p++);
    }
    uint32_t added = (uint32_t)(self->text.len - before);
    self->link += element->link ? added : 0;
    self->strong += element->strong ? added : 0;
}

/* A line break ends the block when a sentence ended there or another break
 * stands beside it; else it is white space. */
static dgm_err line_break(struct cutter *self, const xmlNode *node)
{
    if (self->page->element.at[dgm_page_number(node)].cell) {
        self->space = true;
        return DGM_ERR_OK;
    }
    dgm_str text = {self->text.ptr, (uint32_t)self->text.len};
    bool ended = dgm_page_ends_sentence(text) && text.ptr[text.len - 1] != ')';
    if (self->broke || ended) {
        return cut(self);
    }
    self->broke = self->space = true;
    return DGM_ERR_OK;
}

static dgm_err cut_closed(struct cutter *self, const xmlNode *node,
                          uint32_t up)
{
    bool cutting = false;
    for (; up > 0 && node && node->type == XML_ELEMENT_NODE; up--) {
        cutting =
            cutting || cuts(&self->page->element.at[dgm_page_number(node)]);
        node = node->parent;
    }
    return cutting ? cut(self) : DGM_ERR_OK;
}

static dgm_err visit(struct cutter *self, const xmlNode *node)
{
    if (node->type == XML_TEXT_NODE && node->content &&
        node->parent->type == XML_ELEMENT_NODE) {
        gather(self, node);
    } else if (dgm_page_is(node, "br")) {
        return line_break(self, node);
    } else if (node->type == XML_ELEMENT_NODE &&
               self->page->element.at[dgm_page_number(node)].cell) {
        self->space |= self->page->element.at[dgm_page_number(node)].block;
    } else if (node->type == XML_ELEMENT_NODE &&
               cuts(&self->page->element.at[dgm_page_number(node)])) {
        return cut(self);
    }
    return DGM_ERR_OK;
}

static dgm_err cut_tree(struct cutter *self)
{
    xmlNode *root = xmlDocGetRootElement(self->page->tree);
    uint32_t up;
    xmlNode *next;
    for (xmlNode *node = root; node; node = next) {
        next = dgm_page_next(root, node, &up);
        DGM_TRY(visit(self, node));
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
