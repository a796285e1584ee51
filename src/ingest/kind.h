/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How each kind of input is cut into documents: a small table of functions.
 *
 * A kind either gives documents (`next`) or is a container that gives members
 * (`member`), each an input of its own whose kind is found by its own first
 * bytes.  The reader keeps the inputs that are open on a stack, so that kinds
 * know nothing of each other.
 */
#ifndef DGM_INGEST_KIND_H
#define DGM_INGEST_KIND_H

#include "ingest/ingest.h"
#include "ingest/pull.h"
#include "ingest/window.h"

/* Containers within containers. */
#define DGM_KIND_DEPTH 4

typedef struct dgm_kind dgm_kind;

/* An input that is being read. */
typedef struct dgm_opened {
    const dgm_kind *kind;
    dgm_window *window;
    const dgm_fields *fields; /* what columns and keys mean, or NULL */
    bool began;               /* it gave a document or an error already */
    bool goes_on; /* set by who returns an error that is about one document
                     or member: the next can be asked for */
    void *state;  /* the kind's own */
} dgm_opened;

/* One member of a container. */
typedef struct dgm_member {
    dgm_pull pull;   /* its bytes, valid until the next call */
    dgm_buf name;    /* inside the container, not terminated */
    dgm_input kind;  /* GUESS, or what the container says */
    dgm_about about; /* what the container says of it */
} dgm_member;

struct dgm_kind {
    /* The bytes are no text: nothing is looked at but the first ones. */
    bool binary;
    /* The first line shows the kind, and a pipe need not be waited for. */
    bool by_line;
    /* Looks at the beginning; may be NULL. */
    dgm_err (*open)(dgm_opened *self, dgm_error *err);
    /* Fills bytes, line and what else is known of the empty `out`; its file
     * and kind are set.  *got false is the end. */
    dgm_err (*next)(dgm_opened *self, dgm_raw *out, bool *got, dgm_error *err);
    /* A container has this instead of `next`.  `out` is empty. */
    dgm_err (*member)(dgm_opened *self, dgm_member *out, bool *got,
                      dgm_error *err);
    /* Frees `state`; may be NULL.  Called after a failed `open` as well. */
    void (*close)(dgm_opened *self);
};

/* How a kind is read; NULL when it is not. */
const dgm_kind *dgm_kind_for(dgm_input input);

/* Whole inputs, lines and blocks (kind_plain.c). */
extern const dgm_kind dgm_kind_whole;
extern const dgm_kind dgm_kind_lines;
extern const dgm_kind dgm_kind_blocks;
/* A whole input that is no text (kind_plain.c). */
extern const dgm_kind dgm_kind_file;
/* Containers (kind_warc.c, kind_archive.c), and messages (kind_mail.c). */
extern const dgm_kind dgm_kind_warc;
extern const dgm_kind dgm_kind_archive;
extern const dgm_kind dgm_kind_mailbox;

/* JSON over several lines, tables, feeds. */
extern const dgm_kind dgm_kind_json;
extern const dgm_kind dgm_kind_feed;
extern const dgm_kind dgm_kind_csv;

/* Whether there is nothing but white space. */
bool dgm_kind_blank(const char *ptr, size_t len);

#endif
