/* SPDX-License-Identifier: Apache-2.0 */
/* Reading frames; for frame_files.c only. */
#ifndef DGM_EVENT_FRAME_SOURCE_H
#define DGM_EVENT_FRAME_SOURCE_H

#include "base/report.h"
#include "event/frame.h"

#define DGM_FRAME_ENDING ".frame"
#define DGM_CODES_FILE   "cameo.tsv"

typedef DGM_VEC(uint64_t) dgm_lemma_keys;

/* A named set of lemmas. */
typedef struct dgm_frame_set {
    dgm_str name;
    dgm_str file;
    uint64_t line;
    dgm_lemma_keys lemma;
    uint8_t layer;
    bool used;
} dgm_frame_set;

/* A named set of event types. */
typedef struct dgm_frame_family {
    dgm_str name;
    uint32_t types; /* a bit for each dgm_event_type */
} dgm_frame_family;

/* A lemma as it is written, for messages. */
typedef struct dgm_frame_word {
    uint64_t key;
    dgm_str text;
} dgm_frame_word;

/* Where a frame stands, and of which of its lemmas it is. */
typedef struct dgm_frame_origin {
    dgm_str file;
    uint64_t line;
    uint64_t lemma;
} dgm_frame_origin;

typedef struct dgm_frame_reader {
    dgm_frames *frames;
    DGM_VEC(dgm_frame_set) set;
    DGM_VEC(dgm_frame_family) family;
    DGM_VEC(dgm_frame_origin) origin; /* [frames->frame.count] */
    DGM_VEC(dgm_frame_word) word;
    dgm_report *report;
    dgm_str file;
    uint64_t line;
    uint8_t layer; /* 0: the program's own; above: laid over */
} dgm_frame_reader;

/* Reads the codes or the frames of one file; wrong lines go to the report,
 * and only running out of memory is an error of the call. */
DGM_CHECKED dgm_err dgm_frames_read_text(dgm_frame_reader *self, dgm_str file,
                                         dgm_str text);

/* What no single line shows. */
DGM_CHECKED dgm_err dgm_frames_read_end(dgm_frame_reader *self);

#endif
