/* SPDX-License-Identifier: Apache-2.0 */
/* The XML inside office files, read from front to back. */
#include "ingest/office.h"

#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <pthread.h>
#include <string.h>

/* What an element means.  The names of both formats never contradict. */
enum role {
    ROLE_NONE,
    ROLE_PARAGRAPH,
    ROLE_RUN,   /* holds characters: Word says so of each run */
    ROLE_BLANK, /* a blank, tab or line break */
    ROLE_TABLE,
    ROLE_ROW,
    ROLE_CELL,
    ROLE_SKIP
};

static const struct name {
    const char *name;
    enum role role;
} names[] = {{"p", ROLE_PARAGRAPH},
             {"h", ROLE_PARAGRAPH},
             {"t", ROLE_RUN},
             {"s", ROLE_BLANK},
             {"tab", ROLE_BLANK},
             {"br", ROLE_BLANK},
             {"cr", ROLE_BLANK},
             {"line-break", ROLE_BLANK},
             {"tbl", ROLE_TABLE},
             {"table", ROLE_TABLE},
             {"tr", ROLE_ROW},
             {"table-row", ROLE_ROW},
             {"tc", ROLE_CELL},
             {"table-cell", ROLE_CELL},
             /* Properties: `tab` is a stop in them. */
             {"pPr", ROLE_SKIP},
             {"rPr", ROLE_SKIP},
             {"sectPr", ROLE_SKIP},
             /* What does not belong to the running text. */
             {"drawing", ROLE_SKIP},
             {"pict", ROLE_SKIP},
             {"object", ROLE_SKIP},
             {"Fallback", ROLE_SKIP},
             {"moveFrom", ROLE_SKIP},
             {"frame", ROLE_SKIP},
             {"custom-shape", ROLE_SKIP},
             {"note", ROLE_SKIP},
             {"annotation", ROLE_SKIP},
             {"tracked-changes", ROLE_SKIP},
             {"automatic-styles", ROLE_SKIP},
             {"forms", ROLE_SKIP}};

static enum role role_of(const xmlChar *local)
{
    for (size_t i = 0; local && i < sizeof names / sizeof *names; i++) {
        if (strcmp((const char *)local, names[i].name) == 0) {
            return names[i].role;
        }
    }
    return ROLE_NONE;
}

struct text {
    dgm_buf *out;
    dgm_buf block;       /* the paragraph or row that is being read */
    uint32_t paragraphs; /* that are open */
    uint32_t runs;
    uint32_t tables;
    bool word;  /* only runs hold characters */
    bool cell;  /* a cell begins */
    bool blank; /* white space is due before the next character */
};

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Appends characters, runs of white space as one blank. */
static void add(struct text *self, const char *from, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (is_blank(from[i])) {
            self->blank = true;
            continue;
        }
        if (self->blank && self->block.len > 0 &&
            self->block.ptr[self->block.len - 1] != '\t') {
            dgm_buf_char(&self->block, ' ');
        }
        self->blank = false;
        dgm_buf_char(&self->block, from[i]);
    }
}

static void block_end(struct text *self)
{
    while (self->block.len > 0 &&
           is_blank(self->block.ptr[self->block.len - 1])) {
        self->block.len--;
    }
    if (self->block.len > 0) {
        dgm_buf_text(self->out, self->out->len ? "\n\n" : "");
        dgm_buf_add(self->out, self->block.ptr, self->block.len);
    }
    dgm_buf_clear(&self->block);
    self->blank = false;
    self->cell = false;
}

static void element_begins(struct text *self, enum role role, bool empty)
{
    if (role == ROLE_BLANK) {
        self->blank = true;
    } else if (role == ROLE_CELL && self->tables == 1) {
        if (self->cell) {
            dgm_buf_char(&self->block, '\t');
        }
        self->cell = true;
        self->blank = false;
    }
    if (empty) {
        return;
    }
    self->paragraphs += role == ROLE_PARAGRAPH;
    self->runs += role == ROLE_RUN;
    if (role == ROLE_TABLE) {
        if (self->tables == 0) {
            block_end(self);
        }
        self->tables++;
    }
}

static void element_ends(struct text *self, enum role role)
{
    switch (role) {
    case ROLE_PARAGRAPH:
        self->paragraphs--;
        self->blank = true;
        if (self->tables == 0) {
            block_end(self);
        }
        break;
    case ROLE_RUN:
        self->runs--;
        break;
    case ROLE_ROW:
        if (self->tables == 1) {
            block_end(self);
        }
        break;
    case ROLE_TABLE:
        self->tables--;
        if (self->tables == 0) {
            block_end(self);
        }
        break;
    default:
        break;
    }
}

/* ----------------------------------------------------------------- reading */

static pthread_once_t parser_once = PTHREAD_ONCE_INIT;

static void parser_begin(void)
{
    xmlInitParser();
}

static void on_error(void *context, xmlErrorPtr error)
{
    bool *no_memory = context;
    *no_memory = *no_memory || error->code == XML_ERR_NO_MEMORY;
}

/* Entities are neither loaded nor expanded; a file that declares some is
 * refused where it does. */
static xmlTextReaderPtr reader_new(dgm_str xml, bool *no_memory)
{
    if (pthread_once(&parser_once, parser_begin) != 0 || xml.len > INT32_MAX) {
        *no_memory = true;
        return NULL;
    }
    xmlTextReaderPtr reader = xmlReaderForMemory(
        xml.ptr, (int)xml.len, NULL, NULL,
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
            XML_PARSE_COMPACT | XML_PARSE_NOCDATA);
    *no_memory = reader == NULL;
    if (reader) {
        xmlTextReaderSetStructuredErrorHandler(reader, on_error, no_memory);
    }
    return reader;
}

static bool holds_text(const struct text *self)
{
    return self->word ? self->runs > 0 : self->paragraphs > 0;
}

/* Takes the node at which the reader stands.  *skip is set when what is inside
 * is not wanted; false when the file is refused. */
static bool take_node(struct text *self, xmlTextReaderPtr reader, bool *skip)
{
    const xmlChar *local = xmlTextReaderConstLocalName(reader);
    const xmlChar *value;
    switch (xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_ELEMENT:
        *skip = role_of(local) == ROLE_SKIP;
        if (!*skip) {
            element_begins(self, role_of(local),
                           xmlTextReaderIsEmptyElement(reader) == 1);
        }
        return true;
    case XML_READER_TYPE_END_ELEMENT:
        element_ends(self, role_of(local));
        return true;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        value = holds_text(self) ? xmlTextReaderConstValue(reader) : NULL;
        if (value) {
            add(self, (const char *)value, strlen((const char *)value));
        }
        return true;
    case XML_READER_TYPE_DOCUMENT_TYPE:
    case XML_READER_TYPE_ENTITY_REFERENCE:
        return false;
    default:
        return true;
    }
}

static int read_all(struct text *self, xmlTextReaderPtr reader)
{
    int more = xmlTextReaderRead(reader);
    if (more == 1) {
        const xmlChar *root = xmlTextReaderConstLocalName(reader);
        self->word = root && strcmp((const char *)root, "document") == 0;
    }
    while (more == 1) {
        bool skip = false;
        if (!take_node(self, reader, &skip)) {
            return -1;
        }
        more = skip ? xmlTextReaderNext(reader) : xmlTextReaderRead(reader);
    }
    return more;
}

dgm_err dgm_office_text(dgm_str xml, dgm_buf *out)
{
    bool no_memory = false;
    xmlTextReaderPtr reader = reader_new(xml, &no_memory);
    if (reader == NULL) {
        return DGM_ERR_MEMORY;
    }
    struct text text = {.out = out};
    dgm_buf_init(&text.block, out->max);
    int more = read_all(&text, reader);
    block_end(&text);
    dgm_err failed = out->failed ? out->failed : text.block.failed;
    dgm_buf_release(&text.block);
    xmlFreeTextReader(reader);
    return no_memory  ? DGM_ERR_MEMORY
           : failed   ? failed
           : more < 0 ? DGM_ERR_SYNTAX
                      : DGM_ERR_OK;
}

/* -------------------------------------------------------------- properties */

/* Where the characters of an element of the properties go; NULL: nowhere. */
static dgm_buf *slot_of(dgm_office_meta *meta, const xmlChar *local)
{
    const struct {
        const char *name;
        dgm_buf *to;
    } slot[] = {
        {"title", &meta->title},           {"initial-creator", &meta->author},
        {"creator", &meta->author},        {"created", &meta->created},
        {"creation-date", &meta->created}, {"modified", &meta->changed},
        {"date", &meta->changed}};
    for (size_t i = 0; local && i < sizeof slot / sizeof *slot; i++) {
        if (strcmp((const char *)local, slot[i].name) == 0) {
            return slot[i].to->len == 0 ? slot[i].to : NULL;
        }
    }
    return NULL;
}

dgm_err dgm_office_meta_read(dgm_str xml, dgm_office_meta *out)
{
    bool no_memory = false;
    xmlTextReaderPtr reader = reader_new(xml, &no_memory);
    if (reader == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_buf *slot = NULL;
    while (xmlTextReaderRead(reader) == 1) {
        int type = xmlTextReaderNodeType(reader);
        if (type == XML_READER_TYPE_DOCUMENT_TYPE) {
            break;
        }
        if (type == XML_READER_TYPE_ELEMENT) {
            slot = slot_of(out, xmlTextReaderConstLocalName(reader));
        } else if (type == XML_READER_TYPE_TEXT && slot) {
            dgm_buf_text(slot, (const char *)xmlTextReaderConstValue(reader));
            slot = NULL;
        }
    }
    xmlFreeTextReader(reader);
    return no_memory ? DGM_ERR_MEMORY : DGM_ERR_OK;
}
