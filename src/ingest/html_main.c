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
#include "ingest/dateline.h"
#include "ingest/english.h"
#include "ingest/page.h"

#include <string.h>

static uint16_t dropped_region(const dgm_block *block)
{
    return block->region & DGM_REGION_DROPPED;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9');
}

/* Bytes of a character reference at text[at], or 0. */
static uint32_t reference_size(dgm_str text, uint32_t at)
{
    uint32_t end = at + 1;
    while (end < text.len && end - at < 10 &&
           (is_letter(text.ptr[end]) || text.ptr[end] == '#')) {
        end++;
    }
    return end > at + 1 && end < text.len && text.ptr[end] == ';'
               ? end + 1 - at
               : 0;
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
        if (markup && c == '&') {
            uint32_t size = reference_size(text, i);
            i += size > 0 ? size - 1 : 0;
        } else if (!tag && is_letter(c)) {
            out[len++] = (char)(c | 0x20);
        }
    }
    return (dgm_str){out, out ? len : 0};
}

/* Longer blocks are no titles. */
#define TITLE_MAX 1000

/* Whether a text is the page's title, which may have the name of its publisher
 * behind it. */
static bool is_title(const dgm_page *page, dgm_str text)
{
    if (text.len > TITLE_MAX) {
        return false;
    }
    dgm_str bare = squeeze(page->arena, text, false);
    return bare.len > 0 && bare.len <= page->bare_title.len &&
           (bare.len == page->bare_title.len || bare.len >= 8) &&
           memcmp(page->bare_title.ptr, bare.ptr, bare.len) == 0;
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

/* A child that holds at least this share of the mass is entered; what says
 * that it is the article is left for nearly all of its own only. */
#define DESCEND         0.7F
#define DESCEND_ARTICLE 0.95F
/* Text of its own beside the child that keeps us in an element, as a share. */
#define OWN_SHARE 0.05F

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

/* The mass of the paragraphs that are children of the element. */
static float own_mass(const dgm_page *page, const float *mass,
                      uint32_t element)
{
    uint32_t last = page->element.at[element].last;
    float own = mass[element];
    if (dgm_page_is(page->element.at[element].node, "body")) {
        return 0; /* notices stand there */
    }
    for (uint32_t i = element + 1; i < last; i = page->element.at[i].last) {
        bool paragraph = dgm_page_is(page->element.at[i].node, "p");
        own -= paragraph ? 0 : mass[i];
    }
    return own;
}

/* Body and main hold whatever the page has. */
static bool says_article(const dgm_element *element)
{
    return (element->own & (DGM_REGION_BODY | DGM_REGION_ARTICLE)) != 0 &&
           !dgm_page_is(element->node, "main") &&
           !dgm_page_is(element->node, "body");
}

static uint32_t find_container(const dgm_page *page, const float *mass,
                               uint32_t at)
{
    for (;;) {
        uint32_t child = heaviest_child(page, mass, at);
        float share =
            says_article(&page->element.at[at]) ? DESCEND_ARTICLE : DESCEND;
        if (child == DGM_NONE || mass[at] <= 0 ||
            mass[child] < share * mass[at] ||
            own_mass(page, mass, at) > OWN_SHARE * mass[at] ||
            dgm_page_is(page->element.at[child].node, "p")) {
            return at;
        }
        at = child;
    }
}

/* [element + 1] headings before it that are the page's title; those of teasers
 * are links.  NULL when memory is out. */
static uint32_t *count_headlines(const dgm_page *page)
{
    uint32_t count = page->element.count;
    uint32_t *before =
        dgm_arena_array(page->arena, (size_t)count + 1, sizeof *before);
    for (uint32_t i = 0; before && i < page->block.count; i++) {
        const dgm_block *block = &page->block.at[i];
        before[block->element + 1] += block->kind == DGM_BLOCK_HEADING &&
                                      block->link * 2 < block->text.len &&
                                      is_title(page, block->text);
    }
    for (uint32_t i = 0; before && i < count; i++) {
        before[i + 1] += before[i];
    }
    return before;
}

/* Whether an element is one of several articles of a page, not a piece of
 * one: those that are called a body must have a headline between them. */
static bool begins_article(const dgm_page *page, uint32_t element,
                           uint32_t before)
{
    const dgm_element *e = &page->element.at[element];
    if ((e->own & DGM_REGION_ARTICLE) || before == DGM_NONE) {
        return true;
    }
    for (uint32_t i = page->element.at[before].last; i < element; i++) {
        if (dgm_page_is(page->element.at[i].node, "h1")) {
            return true;
        }
    }
    return false;
}

/* A page may hold several articles one after the other, or one among other
 * things; the one with the page's title, or else the first that has a fair
 * share, is the one asked for. */
static uint32_t first_article(const dgm_page *page, const float *mass)
{
    const uint32_t *headlines = count_headlines(page);
    uint32_t first = DGM_NONE;
    uint32_t before = DGM_NONE;
    for (uint32_t i = 0; headlines && i < page->element.count;) {
        const dgm_element *e = &page->element.at[i];
        if (!says_article(e) || mass[i] <= 0) {
            i++;
            continue;
        }
        if (begins_article(page, i, before)) {
            if (mass[i] > 200 && headlines[e->last] > headlines[i]) {
                return i;
            }
            bool fair = mass[i] > 400 && mass[i] > 0.25F * mass[0];
            first = first == DGM_NONE && fair ? i : first;
        } else if (first == before) {
            first = DGM_NONE; /* several pieces: their parent is asked for */
        }
        before = i;
        i = e->last;
    }
    return first;
}

static bool inside(const dgm_page *page, uint32_t element, uint32_t container)
{
    return element >= container && element < page->element.at[container].last;
}

/* Beginnings of lines that belong to the page, not to the article.  Only
 * short blocks are tried. */
static bool is_boilerplate(dgm_str text)
{
    return text.len <= 160 && dgm_english_begins(text, DGM_ENGLISH_FURNITURE);
}

/* "Updated 10:01 pm PST, Tuesday, November 19, 2019" */
static bool is_furniture_date(dgm_str text)
{
    char iso[11];
    return text.len <= 160 && dgm_dateline_read(text, DGM_ORDER_UNKNOWN,
                                                iso) == DGM_DATELINE_LABELLED;
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
    if (is_title(page, text) || is_furniture_date(text) ||
        dgm_str_starts(text, "http")) {
        return false;
    }
    if (block->link * 10 > text.len * 8 &&
        !(text.len > 60 && dgm_page_ends_sentence(text))) {
        return false;
    }
    switch (block->kind) {
    case DGM_BLOCK_HEADING:
        return block->link * 2 < text.len;
    case DGM_BLOCK_ITEM:
        return block->link * 2 <= text.len || text.len > 80;
    case DGM_BLOCK_ROW:
        return block->link * 2 < text.len;
    case DGM_BLOCK_CELL:
        return text.len > 60 && block->link * 2 < text.len;
    default:
        return text.len >= 30 || dgm_page_ends_sentence(text) ||
               dgm_page_is(page->element.at[block->element].node, "p");
    }
}

/* ------------------------------------------------ the JSON-LD as a witness */

static bool in_body(const dgm_page *page, dgm_str body, dgm_str text)
{
    dgm_str bare = squeeze(page->arena, text, false);
    uint32_t probe = bare.len < 48 ? bare.len : 48;
    return probe >= 6 && memmem(body.ptr, body.len, bare.ptr, probe) != NULL;
}

/* A body of the JSON-LD shorter than this may be the beginning only: it is not
 * followed where the page goes on. */
#define SUMMARY_MAX 1500
/* Letters of the body that are compared with all blocks together. */
#define WITNESS_STEPS ((uint64_t)1 << 31)
/* Matched blocks so far from the matched paragraphs are words by chance. */
#define WITNESS_GAP 3

/* Whether a block is in the JSON-LD's body. */
static bool is_witnessed(const dgm_page *page, dgm_str body,
                         const dgm_block *block)
{
    bool heading = block->kind == DGM_BLOCK_HEADING;
    return !(block->region & DGM_REGION_HIDDEN) &&
           (block->text.len > 40 || !dropped_region(block)) &&
           !(heading && is_title(page, block->text)) &&
           in_body(page, body, block->text);
}

static uint32_t bare_length(const dgm_page *page, const dgm_block *block)
{
    return squeeze(page->arena, block->text, false).len;
}

/* Keeps the blocks that the JSON-LD has, if they are its text and the page
 * has not kept a longer one by other rules. */
static void follow_body(dgm_page *page)
{
    dgm_str body = squeeze(page->arena, page->body, true);
    bool *in = dgm_arena_alloc(page->arena, page->block.count + 1);
    uint64_t steps = (uint64_t)body.len * page->block.count;
    if (body.len < 300 || in == NULL || steps > WITNESS_STEPS) {
        return;
    }
    uint32_t covered = 0;
    uint32_t behind = 0; /* that the page keeps behind what is in both */
    uint32_t first = DGM_NONE;
    uint32_t last = 0;
    for (uint32_t i = 0; i < page->block.count; i++) {
        const dgm_block *block = &page->block.at[i];
        uint32_t length = bare_length(page, block);
        in[i] = is_witnessed(page, body, block);
        covered += in[i] ? length : 0;
        behind += block->keep ? length : 0;
        if (in[i] && length >= 60) {
            first = first == DGM_NONE ? i : first;
            last = i;
            behind = 0;
        }
    }
    bool fits = covered * 10 >= body.len * 8 && covered * 10 <= body.len * 14;
    bool summary = body.len < SUMMARY_MAX && behind * 10 > covered * 3;
    for (uint32_t i = 0;
         first != DGM_NONE && fits && !summary && i < page->block.count; i++) {
        page->block.at[i].keep =
            in[i] && i + WITNESS_GAP >= first && i <= last + WITNESS_GAP;
    }
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
        if (!block->keep || !beside || !dgm_page_ends_sentence(block->text) ||
            block->kind != DGM_BLOCK_PARAGRAPH || block->link > 0) {
            break;
        }
        solid--;
    }
    return solid;
}

/* Whether a block may begin or end an article. */
static bool is_solid(const dgm_page *page, const dgm_block *block)
{
    const xmlNode *node = page->element.at[block->element].node;
    bool own_line = dgm_page_is(node, "p") || dgm_page_is(node, "li");
    if (own_line && block->link == 0 && (block->region & DGM_REGION_BODY)) {
        return true;
    }
    bool sentence =
        block->text.len >= 40 && dgm_page_ends_sentence(block->text);
    return is_paragraph(block) ||
           (sentence && block->kind != DGM_BLOCK_HEADING) ||
           (block->kind == DGM_BLOCK_ROW && (block->region & DGM_REGION_BODY));
}

/* A list of three or more at the end that all have links leads to other
 * articles; the last block before it. */
static uint32_t before_links(const dgm_page *page, uint32_t first,
                             uint32_t last)
{
    uint32_t items = 0;
    uint32_t at = last;
    for (; first != DGM_NONE && at > first; at--) {
        const dgm_block *block = &page->block.at[at];
        if (block->keep &&
            (block->kind != DGM_BLOCK_ITEM || block->link == 0)) {
            break;
        }
        items += block->keep;
    }
    return items >= 3 ? at : last;
}

/* Short blocks need a paragraph near by, and nothing counts before the first
 * paragraph or behind the last unless it is one. */
static void trim_ends(dgm_page *page)
{
    uint32_t first = DGM_NONE;
    uint32_t last = 0;
    for (uint32_t i = 0; i < page->block.count; i++) {
        const dgm_block *block = &page->block.at[i];
        if (block->keep && is_solid(page, block)) {
            first = first == DGM_NONE ? i : first;
            last = i;
        }
    }
    last = before_links(page, first, last);
    first = first == DGM_NONE ? first : first_beside(page, first);
    for (uint32_t i = 0; first != DGM_NONE && i < page->block.count; i++) {
        dgm_block *block = &page->block.at[i];
        bool quote = block->kind == DGM_BLOCK_PARAGRAPH && i > last &&
                     i <= last + 2 && dgm_page_ends_sentence(block->text);
        block->keep = block->keep && i >= first && (i <= last || quote);
    }
}

/* Lines of the last, in bold or slanted letters, say who wrote it and where
 * to write to. */
static void drop_closing_notes(dgm_page *page)
{
    uint32_t end = page->block.count;
    uint32_t plain = 0;
    for (uint32_t i = 0; i < page->block.count; i++) {
        const dgm_block *block = &page->block.at[i];
        if (block->keep && block->strong * 10 < block->text.len * 8) {
            plain += block->text.len;
            end = i + 1;
        }
    }
    for (uint32_t i = end; plain >= 400 && i < page->block.count; i++) {
        dgm_block *block = &page->block.at[i];
        bool address = memchr(block->text.ptr, '@', block->text.len) != NULL;
        block->keep = block->keep && block->link == 0 && !address;
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
    uint32_t article = first_article(page, mass);
    uint32_t container =
        find_container(page, mass, article == DGM_NONE ? 0 : article);
    for (uint32_t i = 0; i < page->block.count; i++) {
        dgm_block *block = &page->block.at[i];
        block->keep =
            inside(page, block->element, container) && wanted(page, block);
    }
    trim_ends(page);
    drop_closing_notes(page);
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
    float *mass =
        dgm_arena_array(page->arena, page->element.count + 1, sizeof *mass);
    if (mass == NULL) {
        return DGM_ERR_MEMORY;
    }
    page->bare_title = squeeze(page->arena, page->title, false);
    for (int attempt = 0; page->element.count > 0 && attempt < 2; attempt++) {
        memset(mass, 0, page->element.count * sizeof *mass);
        clean_mass(page, mass);
        choose(page, mass);
        if (kept_bytes(page) >= 200) {
            break;
        }
        forgive(page);
    }
    follow_body(page);
    return DGM_ERR_OK;
}
