/* From data/places to one mapped file; used at build time. */
#ifndef DGM_PLACE_GAZETTEER_COMPILE_H
#define DGM_PLACE_GAZETTEER_COMPILE_H

#include "place/gazetteer.h"

/* Reads countries.tsv, divisions.tsv, settlements.tsv, hand.tsv, and the packs
 * and word lists where they exist, from the folder `from` (each plain or with
 * .zst), and writes the gazetteer to `to`.  A broken line gives file, line
 * and what was expected; `to` is then left as it was. */
DGM_CHECKED dgm_err dgm_gazetteer_compile(const char *from, const char *to,
                                          dgm_error *err);

#endif
