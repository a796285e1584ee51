/* SPDX-License-Identifier: Apache-2.0 */
/* From data/places to one mapped file; used at build time. */
#ifndef DGM_PLACE_GAZETTEER_COMPILE_H
#define DGM_PLACE_GAZETTEER_COMPILE_H

#include "place/gazetteer.h"

/* Reads countries.tsv, divisions.tsv, settlements.tsv, the word lists where
 * they exist, and as packs every other *.tsv of the folder `from` (each plain
 * or with .zst), and writes the gazetteer to `to`.  A broken line gives file,
 * line and what was expected; `to` is then left as it was. */
DGM_CHECKED dgm_err dgm_gazetteer_compile(const char *from, const char *to,
                                          dgm_error *err);

/* Lays packs over an open gazetteer, in memory: every *.tsv and *.tsv.zst in
 * the subfolder "places" of each folder that has one.  Their lines add places,
 * names and points; see the head of data/places/hand.tsv.  A broken line is
 * DGM_ERR_SYNTAX with file and line, and `self` is then as it was. */
DGM_CHECKED dgm_err dgm_gazetteer_overlay(dgm_gazetteer *self,
                                          const char *const *folder,
                                          uint32_t count, dgm_error *err);

/* The same from the text of one pack; `name` is for messages.  `self` may be
 * all zero: then nothing lies below. */
DGM_CHECKED dgm_err dgm_gazetteer_overlay_text(dgm_gazetteer *self,
                                               dgm_str text, const char *name,
                                               dgm_error *err);

#endif
