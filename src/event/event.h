/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Who did what to whom: PLOVER and CAMEO events from trees and frames.
 *
 * Frames are read from text (docs/frames.md) when the program starts and
 * matched over dependency trees by the lemma of the predicate.
 */
#ifndef DGM_EVENT_EVENT_H
#define DGM_EVENT_EVENT_H

#include "base/report.h"
#include "lexicon/lists.h"

typedef struct dgm_frames dgm_frames;

/* Reads cameo.tsv and every *.frame file of a folder and its subfolders, then
 * the *.frame files of the overlays (files or folders), whose frames are tried
 * before those below.  What is wrong goes to the report with file and line;
 * DGM_ERR_SYNTAX when it has errors, with the first of them in `err`. */
DGM_CHECKED dgm_err dgm_frames_read(dgm_frames **out, const char *folder,
                                    const char *const *overlay, uint32_t count,
                                    dgm_report *report, dgm_error *err);

/* The same without a report. */
DGM_CHECKED dgm_err dgm_frames_open(dgm_frames **out, const char *folder,
                                    const char *const *overlay, uint32_t count,
                                    dgm_error *err);

/* The same from text; `codes` is the content of cameo.tsv. */
DGM_CHECKED dgm_err dgm_frames_parse(dgm_frames **out, dgm_str codes,
                                     dgm_str text, const char *name,
                                     dgm_error *err);
void dgm_frames_close(dgm_frames *self);

/* Numbers for `version` and tests. */
uint32_t dgm_frames_count(const dgm_frames *self);
uint32_t dgm_frames_predicates(const dgm_frames *self);

/* What was learned of events; immutable, may be shared by threads. */
typedef struct dgm_event_model dgm_event_model;

/* Maps and checks a model. */
DGM_CHECKED dgm_err dgm_event_model_open(dgm_event_model **out,
                                         const char *path, dgm_error *err);
/* The same over bytes in memory (64-byte aligned, outliving it); `name` is
 * for messages. */
DGM_CHECKED dgm_err dgm_event_model_wrap(dgm_event_model **out,
                                         const void *bytes, size_t len,
                                         const char *name, dgm_error *err);
void dgm_event_model_close(dgm_event_model *self);

/* The score below which rows are left out by default. */
float dgm_event_model_least(const dgm_event_model *self);

/* Appends the events whose score is at least `least` (0: the model's
 * default) and answers the pairs that were asked for. */
DGM_CHECKED dgm_err dgm_event_annotate(const dgm_event_model *model,
                                       const dgm_frames *frames,
                                       const dgm_lists *lists, float least,
                                       dgm_doc *doc, dgm_arena *scratch);

#endif
