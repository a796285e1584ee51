/* SPDX-License-Identifier: Apache-2.0 */
/* One document on its way through a run. */
#ifndef DGM_CODER_ITEM_H
#define DGM_CODER_ITEM_H

#include "coder/document.h"
#include "coder/identity.h"
#include "coder/model.h"
#include "store/render.h"

typedef enum dgm_item_state {
    DGM_ITEM_FREE,
    DGM_ITEM_BUSY,
    DGM_ITEM_READY
} dgm_item_state;

typedef struct dgm_item {
    dgm_item_state state;
    dgm_raw raw;
    dgm_document *document;
    dgm_doc *doc; /* the document's record */
    dgm_buf out;  /* the document rendered; empty for a database */
    dgm_err code;
    dgm_error err;
    dgm_origin origin;
    dgm_identity identity; /* for a database */
    bool skipped;          /* the database has it already */
} dgm_item;

/* What is done with the documents of a run. */
typedef struct dgm_work {
    dgm_coding coding;
    const char *date; /* `published` of documents without one, or NULL */
    dgm_render_options render;
    dgm_database *database; /* NULL: documents are rendered */
    bool viewed;            /* somebody will look at the documents */
} dgm_work;

/* NULL when memory is out. */
dgm_item *dgm_items_new(uint32_t count);
void dgm_items_free(dgm_item *self, uint32_t count);

/* Codes what `raw` holds into `document`, and renders it unless it is for a
 * database; what fails is left in `code` and `err`.  Any thread. */
void dgm_item_work(dgm_item *self, const dgm_work *work, dgm_arena *scratch);

/* The same for an item that was skipped because the database had it, when it
 * has it no more. */
void dgm_item_rework(dgm_item *self, const dgm_work *work);

#endif
