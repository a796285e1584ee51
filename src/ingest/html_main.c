/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which blocks of a page are the article.
 *
 * Paragraph text is added up over the tree ("mass").  From the top we go down
 * into the child that holds most of it, so long as one does; the last such
 * element is the article's container.  Inside it blocks are dropped that
 * stand in furniture, are mostly links, or are short and stand beside no
 * paragraph.  A page that carries its article's text in JSON-LD tells us
 * which blocks belong to it, and that overrules the rest.
 */
#include "ingest/english.h"
#include "ingest/page.h"

#include <string.h>

static uint16_t dropped_region(const dgm_block *block)
{
    return block->region & DGM_REGION_DROPPED;
}

/* Mass of the element without what is dropped inside it. */
static void clean_mass(dgm_page *page, float *mass)
{
    for (uint32_t i = 0; i < page->block.count; i++) {
        const dgm_block *block = &page->block.at[i];
        float own = (float)(block->text.len - block->link);
        bool paragraph = block->kind == DGM_BLOCK_PARAGRAPH;
        if (dropped_region(block) || block->text.len < 25 ||
            block->link * 2 > block->text.len ||
            block->kind == DGM_BLOCK_HEADING) {
            continue;
        }
        mass[block->element] += paragraph ? own : own * 0.5F;
    }
    for (uint32_t i = page->element.count; i-- > 1;) {
        mass[page->element.at[i].parent] += mass[i];
    }
}

/* Children holding at least this share of the mass are entered. */
#define DESCEND 0.7F

static uint32_t heaviest_child(const dgm_page *page, const float *mass,
                               uint32_t element)
{
    uint32_t best = DGM_NONE;
    uint32_t last = page->element.at[element].last;
    for (uint32_t i = element + 1; i < last; i = page->element.at[i].last) {
        if (best == DGM_NONE || mass[i] > mass[best]) {
            best = i;
        }
    }
    return best;
}

static uint32_t find_container(const dgm_page *page, const float *mass)
{
    uint32_t at = 0;
    for (;;) {
        uint32_t child = heaviest_child(page, mass, at);
        if (child == DGM_NONE || mass[at] <= 0 ||
            mass[child] < DESCEND * mass[at] ||
            dgm_page_is(page->element.at[child].node, "p")) {
            return at;
        }
        at = child;
    }
}

/* A page may hold several articles one after the other; the first that has
 * a fair share is the one asked for. */
static uint32_t first_article(const dgm_page *page, const float *mass,
                              uint32_t container)
{
    uint32_t last = page->element.at[container].last;
    uint32_t articles = 0;
    uint32_t first = DGM_NONE;
    float held = 0;
    for (uint32_t i = container + 1; i < last;) {
        const dgm_element *e = &page->element.at[i];
        bool body = (e->own & (DGM_REGION_BODY | DGM_REGION_ARTICLE)) != 0;
        if (body && mass[i] > 400) {
            articles++;
            held += mass[i];
            first = first == DGM_NONE ? i : first;
            i = e->last;
        } else {
            i++;
        }
    }
    bool several = articles > 1 && held > 0.6F * mass[container];
    return several && mass[first] > 0.15F * mass[container] ? first
                                                            : container;
}

static bool inside(const dgm_page *page, uint32_t element, uint32_t container)
{
    return element >= container && element < page->element.at[container].last;
}

static bool ends_sentence(dgm_str text)
{
    static const char *const end[] = {
        ".", "!",           "?", ":", "\xE2\x80\x9D", "\"", "\xE2\x80\xA6",
        ")", "\xE2\x80\x99"};
    for (size_t i = 0; i < sizeof end / sizeof *end; i++) {
        size_t size = strlen(end[i]);
        if (text.len >= size &&
            memcmp(text.ptr + text.len - size, end[i], size) == 0) {
            return true;
        }
    }
    return false;
}

/* Beginnings of lines that belong to the page, not to the article.  Only
 * short blocks are tried. */
static bool is_boilerplate(dgm_str text)
{
    return text.len <= 160 && dgm_english_begins(text, DGM_ENGLISH_FURNITURE);
}

static bool is_paragraph(const dgm_block *block)
{
    return !dropped_region(block) && block->text.len >= 80 &&
           block->link * 2 < block->text.len &&
           block->kind != DGM_BLOCK_HEADING;
}

/* Whether a block inside the container is worth keeping by itself. */
static bool wanted(const dgm_page *page, const dgm_block *block)
{
    dgm_str text = block->text;
    if (dropped_region(block) || is_boilerplate(text)) {
        return false;
    }
    if (dgm_str_equal(text, page->title)) {
        return false;
    }
    if (block->link * 10 > text.len * 8 &&
        !(text.len > 60 && ends_sentence(text))) {
        return false;
    }
    switch (block->kind) {
    case DGM_BLOCK_HEADING:
        return block->link * 2 < text.len;
    case DGM_BLOCK_ITEM:
        return block->link * 2 <= text.len || text.len > 80;
    case DGM_BLOCK_CELL:
        return text.len > 60 && block->link * 2 < text.len;
    default:
        return text.len >= 30 || ends_sentence(text) ||
               dgm_page_is(page->element.at[block->element].node, "p");
    }
}

/* ------------------------------------------------ the JSON-LD as a witness */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9');
}

/* Letters and digits only, so that white space, markup and punctuation do
 * not matter. */
static dgm_str squeeze(dgm_arena *arena, dgm_str text, bool markup)
{
    char *out = dgm_arena_alloc(arena, (size_t)text.len + 1);
    uint32_t len = 0;
    bool tag = false;
    for (uint32_t i = 0; out && i < text.len; i++) {
        char c = text.ptr[i];
        tag = markup && (c == '<' || (tag && c != '>'));
        if (!tag && is_letter(c)) {
            out[len++] = (char)(c | 0x20);
        }
    }
    return (dgm_str){out, out ? len : 0};
}

static bool in_body(const dgm_page *page, dgm_str body, dgm_str text)
{
    dgm_str bare = squeeze(page->arena, text, false);
    uint32_t probe = bare.len < 48 ? bare.len : 48;
    return probe >= 6 && memmem(body.ptr, body.len, bare.ptr, probe) != NULL;
}

/* Keeps the blocks that the JSON-LD has; false when it does not fit. */
static bool follow_body(dgm_page *page)
{
    dgm_str body = squeeze(page->arena, page->body, true);
    if (body.len < 300) {
        return false;
    }
    uint32_t covered = 0;
    uint32_t first = DGM_NONE;
    uint32_t last = 0;
    for (uint32_t i = 0; i < page->block.count; i++) {
        dgm_block *block = &page->block.at[i];
        bool heading = block->kind == DGM_BLOCK_HEADING;
        block->keep = in_body(page, body, block->text) &&
                      !(block->region & DGM_REGION_HIDDEN) &&
                      (block->text.len > 40 || !dropped_region(block)) &&
                      !(heading && dgm_str_equal(block->text, page->title));
        if (block->keep) {
            covered += squeeze(page->arena, block->text, false).len;
            first = first == DGM_NONE ? i : first;
            last = i;
        }
    }
    return covered * 10 >= body.len * 8 && covered * 10 <= body.len * 14 &&
           last >= first;
}

/* ---------------------------------------------------------------- choosing */

/* The first of the short sentences that stand side by side with the block
 * `solid`, directly before it: an article may begin "Ardia attacked Bentia."
 */
static uint32_t first_beside(const dgm_page *page, uint32_t solid)
{
    uint32_t element = page->block.at[solid].element;
    uint32_t parent = page->element.at[element].parent;
    while (solid > 0) {
        const dgm_block *block = &page->block.at[solid - 1];
        bool beside =
            block->element == element ||
            (page->element.at[block->element].parent == parent &&
             dgm_page_is(page->element.at[block->element].node, "p"));
        if (!block->keep || !beside || !ends_sentence(block->text) ||
            block->kind != DGM_BLOCK_PARAGRAPH || block->link > 0) {
            break;
        }
        solid--;
    }
    return solid;
}

/* Short blocks need a paragraph near by, and nothing counts before the first
 * paragraph or behind the last unless it is one. */
static void trim_ends(dgm_page *page, uint32_t container)
{
    uint32_t first = DGM_NONE;
    uint32_t last = 0;
    for (uint32_t i = 0; i < page->block.count; i++) {
        dgm_block *block = &page->block.at[i];
        bool sentence = block->text.len >= 40 && ends_sentence(block->text);
        bool solid = block->keep && inside(page, block->element, container) &&
                     (is_paragraph(block) ||
                      (sentence && block->kind != DGM_BLOCK_HEADING));
        if (solid) {
            first = first == DGM_NONE ? i : first;
            last = i;
        }
    }
    first = first == DGM_NONE ? first : first_beside(page, first);
    for (uint32_t i = 0; first != DGM_NONE && i < page->block.count; i++) {
        dgm_block *block = &page->block.at[i];
        bool quote = block->kind == DGM_BLOCK_PARAGRAPH && i > last &&
                     i <= last + 2 && ends_sentence(block->text);
        block->keep = block->keep && i >= first && (i <= last || quote);
    }
}

/* A heading without a paragraph behind it heads something that was dropped. */
static void drop_lone_headings(dgm_page *page)
{
    bool text_follows = false;
    for (uint32_t i = page->block.count; i-- > 0;) {
        dgm_block *block = &page->block.at[i];
        if (!block->keep) {
            text_follows = text_follows && block->text.len < 400;
            continue;
        }
        if (block->kind == DGM_BLOCK_HEADING) {
            block->keep = text_follows;
        } else {
            text_follows = true;
        }
    }
}

static uint32_t kept_bytes(const dgm_page *page)
{
    uint32_t bytes = 0;
    for (uint32_t i = 0; i < page->block.count; i++) {
        bytes += page->block.at[i].keep ? page->block.at[i].text.len : 0;
    }
    return bytes;
}

static void choose(dgm_page *page, const float *mass)
{
    uint32_t container = find_container(page, mass);
    container = first_article(page, mass, container);
    for (uint32_t i = 0; i < page->block.count; i++) {
        dgm_block *block = &page->block.at[i];
        block->keep =
            inside(page, block->element, container) && wanted(page, block);
    }
    trim_ends(page, container);
    drop_lone_headings(page);
}

/* When all was dropped, hidden and odd places get a second chance. */
static void forgive(dgm_page *page)
{
    for (uint32_t i = 0; i < page->block.count; i++) {
        page->block.at[i].region &= (uint16_t) ~(
            DGM_REGION_HIDDEN | DGM_REGION_ASIDE | DGM_REGION_RELATED |
            DGM_REGION_BYLINE | DGM_REGION_CAPTION);
    }
}

dgm_err dgm_page_main(dgm_page *page)
{
    if (page->element.count == 0 || follow_body(page)) {
        return DGM_ERR_OK;
    }
    for (int attempt = 0; attempt < 2; attempt++) {
        float *mass =
            dgm_arena_array(page->arena, page->element.count, sizeof *mass);
        if (mass == NULL) {
            return DGM_ERR_MEMORY;
        }
        clean_mass(page, mass);
        choose(page, mass);
        if (kept_bytes(page) >= 200) {
            break;
        }
        forgive(page);
    }
    return DGM_ERR_OK;
}
