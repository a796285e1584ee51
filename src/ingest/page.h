/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A web page while it is being read; shared by the html_*.c files only.
 *
 *   bytes -> filter -> libxml2 -> element[] -> block[] -> main text
 *                 \-> JSON-LD                \-> metadata
 */
#ifndef DGM_INGEST_PAGE_H
#define DGM_INGEST_PAGE_H

#include "ingest/html.h"

#include <libxml/HTMLparser.h>
#include <string.h>

/* What an element is part of; children inherit it. */
enum dgm_region {
    DGM_REGION_FURNITURE = 1 << 0, /* navigation, footer, forms, adverts */
    DGM_REGION_RELATED = 1 << 1,   /* teasers of other articles */
    DGM_REGION_COMMENT = 1 << 2,   /* readers' comments */
    DGM_REGION_CAPTION = 1 << 3,   /* figures, captions, credits */
    DGM_REGION_BYLINE = 1 << 4,    /* author, date, share buttons */
    DGM_REGION_HIDDEN = 1 << 5,    /* not shown */
    DGM_REGION_ASIDE = 1 << 6,     /* aside, sidebars */
    DGM_REGION_BODY = 1 << 7,      /* says that it is the article's body */
    DGM_REGION_ARTICLE = 1 << 8    /* article, main */
};
#define DGM_REGION_DROPPED                                                    \
    (DGM_REGION_FURNITURE | DGM_REGION_RELATED | DGM_REGION_COMMENT |         \
     DGM_REGION_CAPTION | DGM_REGION_BYLINE | DGM_REGION_HIDDEN |             \
     DGM_REGION_ASIDE)

typedef struct dgm_element {
    xmlNode *node;
    uint32_t parent; /* DGM_NONE at the root */
    uint32_t last;   /* one behind its last descendant element */
    uint32_t chars;  /* of text inside, runs of white space as one */
    uint32_t linked; /* of those inside links */
    uint32_t links;  /* inside it */
    float mass;      /* of text that reads like paragraphs, see html_main.c */
    uint16_t region; /* enum dgm_region, own and inherited */
    uint16_t own;    /* its own hint alone, before inheritance */
    bool block;      /* of those that begin a line */
    bool link;       /* an a, or inside one */
    bool cell;       /* in a row of a table of data, which is one line */
    bool strong;     /* bold or slanted, or inside such a one */
    bool unseen;     /* within a line, and not shown */
} dgm_element;

typedef enum dgm_block_kind {
    DGM_BLOCK_PARAGRAPH, /* p, blockquote, pre, or bare text */
    DGM_BLOCK_ITEM,
    DGM_BLOCK_HEADING,
    DGM_BLOCK_CELL,
    DGM_BLOCK_ROW /* of a table of data */
} dgm_block_kind;

/* Something that may say when the page was published or changed. */
typedef struct dgm_stamp {
    dgm_str text;
    uint32_t element; /* where it stands, DGM_NONE in the head */
    uint8_t from;     /* dgm_dated */
    uint8_t rank;     /* 0 is trusted most of those from one place */
    bool changed;     /* of the last change */
} dgm_stamp;

typedef struct dgm_block {
    dgm_str text;     /* white space collapsed */
    uint32_t element; /* the block element it stands in */
    uint32_t link;    /* bytes inside links */
    uint32_t strong;  /* bytes inside b, strong, em, i */
    uint16_t region;
    uint8_t kind; /* dgm_block_kind */
    bool keep;
} dgm_block;

#define DGM_HINTS_MAX   128
#define DGM_HINTS_KNOWN 256

typedef struct dgm_page {
    dgm_arena *arena; /* scratch */
    htmlDocPtr tree;
    bool too_deep;
    uint32_t texts;      /* of elements that were read */
    uint32_t references; /* names of characters looked up */
    /* The words that say what elements are part of, by their first letter;
     * see html_hints.c. */
    uint8_t hint_first[26];
    uint8_t hint_next[DGM_HINTS_MAX];
    /* What names said last time, by their hash. */
    struct {
        uint64_t hash;
        uint16_t region;
    } hint_known[DGM_HINTS_KNOWN];
    dgm_strs linked_data; /* contents of the JSON-LD scripts */
    DGM_VEC(dgm_element) element;
    DGM_VEC(dgm_block) block;
    DGM_VEC(dgm_stamp) stamp;
    /* From metadata, in scratch; empty when absent. */
    dgm_str title;
    dgm_str author;
    dgm_str publisher;
    dgm_str section;
    dgm_str published; /* ISO */
    dgm_dated from;    /* what says so */
    dgm_str modified;  /* ISO, its last change */
    dgm_str url;
    dgm_str language;
    dgm_str bare_title; /* letters and digits of the title */
    dgm_str body;       /* articleBody of the JSON-LD, markup and all */
} dgm_page;

/* Drops scripts, styles, comments and everything else that holds no text, and
 * attributes nobody needs; collects JSON-LD. */
DGM_CHECKED dgm_err dgm_page_filter(dgm_page *page, dgm_str bytes,
                                    dgm_buf *out);
/* Appends text or a tag with its character references as browsers read them,
 * where libxml2 does otherwise: 128 to 159 are Windows-1252, and the old names
 * need no semicolon (`names`; not inside tags). */
void dgm_page_references(dgm_page *page, dgm_str text, bool names,
                         dgm_buf *out);
/* Makes the page ready for dgm_page_region. */
void dgm_page_hints(dgm_page *page);
/* What an element says that it is part of, enum dgm_region. */
uint16_t dgm_page_region(dgm_page *page, const xmlNode *node);
/* Lists the elements with their regions and sums. */
DGM_CHECKED dgm_err dgm_page_measure(dgm_page *page);
/* Cuts the text into blocks. */
DGM_CHECKED dgm_err dgm_page_blocks(dgm_page *page);
/* Reads JSON-LD, meta elements and microdata, and lists the stamps. */
DGM_CHECKED dgm_err dgm_page_meta(dgm_page *page);
/* Reads the JSON-LD; the page's own address is known. */
DGM_CHECKED dgm_err dgm_page_linked(dgm_page *page);
/* What the name of a property or meta element says of dates: whether it is
 * one of publication or of change, and its rank; false when neither. */
bool dgm_page_dated(dgm_str name, uint8_t *rank, bool *changed);
/* Adds a stamp unless there are too many. */
DGM_CHECKED dgm_err dgm_page_stamp(dgm_page *page, dgm_stamp stamp);
/* Settles the dates, once the main text is marked. */
DGM_CHECKED dgm_err dgm_page_date(dgm_page *page);
/* The text inside an element, white space collapsed; empty when long. */
dgm_str dgm_page_text(dgm_page *page, xmlNode *node);
/* Text of a value that may hold markup and character references. */
dgm_str dgm_page_plain(dgm_page *page, dgm_str value);
/* Marks the blocks of the main text. */
DGM_CHECKED dgm_err dgm_page_main(dgm_page *page);

/* The number of an element in `element`. */
static inline uint32_t dgm_page_number(const xmlNode *node)
{
    return (uint32_t)(uintptr_t)node->_private - 1;
}
/* The node that follows in document order below `root`, or NULL; *up counts
 * the elements that close before it. */
xmlNode *dgm_page_next(const xmlNode *root, xmlNode *node, uint32_t *up);
/* The attribute's value, valid as long as the tree; empty when absent. */
dgm_str dgm_page_attribute(const xmlNode *node, const char *name);
/* Whether the element has that name. */
static inline bool dgm_page_is(const xmlNode *node, const char *name)
{
    return node && node->type == XML_ELEMENT_NODE &&
           node->name[0] == (xmlChar)name[0] &&
           strcmp((const char *)node->name, name) == 0;
}
/* Whether a text ends as sentences and quotations do. */
bool dgm_page_ends_sentence(dgm_str text);
/* Finds `word` in `text`, both ASCII, without regard to case. */
bool dgm_page_contains(dgm_str text, const char *word);

#endif
