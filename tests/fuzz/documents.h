/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a file of one kind or none, read and cleaned to the end. */
#ifndef DGM_FUZZ_DOCUMENTS_H
#define DGM_FUZZ_DOCUMENTS_H

#include "fuzz/files.h"
#include "ingest/ingest.h"

typedef struct fuzz_documents {
    uint32_t documents;
    uint32_t errors;
    uint32_t titles;   /* documents that have one */
    uint32_t members;  /* documents of archives */
    uint32_t archives; /* of archives in archives */
} fuzz_documents;

/* Aborts when a text is not valid UTF-8 or reading does not end. */
fuzz_documents fuzz_read_documents(const void *bytes, size_t len,
                                   dgm_input kind);

#endif
