/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From bytes to documents.
 *
 * A dgm_reader (ingest/reader.h) walks the inputs and hands out raw documents
 * one at a time; it touches their bytes as little as it can, since one thread
 * runs it.  dgm_ingest_clean turns a raw document into text and metadata and
 * runs in the worker threads.
 */
#ifndef DGM_INGEST_INGEST_H
#define DGM_INGEST_INGEST_H

#include "ingest/fields.h"
#include "record/record.h"

/* Kinds of input.  GUESS looks at the first bytes, never at the name. */
typedef enum dgm_input {
    DGM_INPUT_GUESS,
    DGM_INPUT_TEXT,
    DGM_INPUT_HTML,
    DGM_INPUT_JSONL,
    DGM_INPUT_CONLLU,
    DGM_INPUT_FEED, /* RSS, Atom */
    DGM_INPUT_WARC,
    DGM_INPUT_CSV,     /* a table with a header */
    DGM_INPUT_JSON,    /* values over several lines, or an array */
    DGM_INPUT_ARCHIVE, /* ZIP or tar, of anything */
    DGM_INPUT_MAIL,    /* one message, or a page saved as one */
    DGM_INPUT_MAILBOX, /* messages behind each other */
    DGM_INPUT_OFFICE,  /* a text of Word (DOCX) or LibreOffice (ODT) */
    DGM_INPUT_PDF,
    DGM_INPUT_COUNT
} dgm_input;

/* Whether an input of that kind holds several documents, of any number; and
 * whether its bytes are no text. */
bool dgm_input_several(dgm_input kind);
bool dgm_input_binary(dgm_input kind);

/* "text", "html", "jsonl", "conllu", "feed", "warc", "csv", "json", "archive",
 * "mail", "mailbox", "office", "pdf"; "guess"
 * for GUESS. */
const char *dgm_input_name(dgm_input kind);
/* The kind of that name, or of "tsv", "rss" or "atom"; false when there is
 * none. */
bool dgm_input_find(const char *name, dgm_input *out);

/* Limits.  A raw document (a file, or a line of JSON) above the first is
 * refused; so is a document whose clean text is above the second. */
#define DGM_INGEST_RAW_MAX  ((size_t)64 << 20)
#define DGM_INGEST_TEXT_MAX ((size_t)16 << 20)
/* Brackets inside brackets in one line of JSON. */
#define DGM_INGEST_JSON_DEPTH 64

/* What the input around a document says of it: the headers of a message, the
 * record of an archive.  Empty where it is silent. */
typedef struct dgm_about {
    dgm_buf field[DGM_FIELD_COUNT];
} dgm_about;

void dgm_about_init(dgm_about *self);
void dgm_about_release(dgm_about *self);
void dgm_about_clear(dgm_about *self);
/* Adds what `other` says where this is silent. */
void dgm_about_add(dgm_about *self, const dgm_about *other);
/* DGM_ERR_MEMORY when some of it was lost; what was too long is left out. */
dgm_err dgm_about_failed(const dgm_about *self);
dgm_str dgm_about_get(const dgm_about *self, dgm_field field);

/* One document as it was found.  Owns its memory; made to be reused. */
typedef struct dgm_raw {
    dgm_input kind;  /* how `bytes` are to be read */
    uint64_t line;   /* where it begins in a file of several, else 0 */
    uint64_t column; /* byte of that line where it begins, from 0 */
    uint32_t nth;    /* documents that begin on that line before it */
    dgm_buf file;    /* name of the file, terminated ("-": standard input);
                        "file!member" in an archive */
    size_t outside;  /* bytes of `file` before its first member, else 0 */
    dgm_buf bytes;   /* one file, line, row, object or `# newdoc` block */
    dgm_buf layout;  /* the kind's own: how `bytes` are laid out */
    dgm_about about;
    const dgm_fields *fields; /* borrowed from the reader; NULL: as named */
} dgm_raw;

void dgm_raw_init(dgm_raw *self);
void dgm_raw_release(dgm_raw *self);
/* Empties it but keeps the memory. */
void dgm_raw_clear(dgm_raw *self);
/* The name of its file, or of the member of an archive alone. */
dgm_str dgm_raw_own_name(const dgm_raw *self);
/* A hash of all that the document is made of. */
uint64_t dgm_raw_content(const dgm_raw *self);

/*
 * Fills doc->meta, doc->text and doc->asked of an empty document.
 *
 * Text is always valid UTF-8 without NULs.  What had to be repaired is said
 * by the warning "encoding"; markup nested too deeply by "too_deep"; a span
 * of `pairs` outside the text by "pairs".  A document without id is named
 * after its file, "file:line" where a file holds several, "file:line:2" the
 * second on one line.  For CONLLU only
 * the id is set: the trees are read by syntax/conllu.h from raw->bytes.
 *
 * Errors: DGM_ERR_EMPTY, _SYNTAX (with line and byte), _LIMIT, _MEMORY.
 */
DGM_CHECKED dgm_err dgm_ingest_clean(const dgm_raw *raw, dgm_doc *doc,
                                     dgm_arena *scratch, dgm_error *err);

#endif
