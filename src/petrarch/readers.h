/* SPDX-License-Identifier: Apache-2.0 */
/* The readers of the dictionaries; inside this room only. */
#ifndef DGM_PETRARCH_READERS_H
#define DGM_PETRARCH_READERS_H

#include "petrarch/dictionary.h"

/* Each reads one file; its lines go into `self`. */
typedef dgm_err dgm_petr_reader(dgm_petrarch *self, const char *file,
                                dgm_str bytes);
DGM_CHECKED dgm_err dgm_petr_read_actors(dgm_petrarch *self, const char *file,
                                         dgm_str bytes);
DGM_CHECKED dgm_err dgm_petr_read_agents(dgm_petrarch *self, const char *file,
                                         dgm_str bytes);
DGM_CHECKED dgm_err dgm_petr_read_discards(dgm_petrarch *self,
                                           const char *file, dgm_str bytes);
DGM_CHECKED dgm_err dgm_petr_read_ontology(dgm_petrarch *self,
                                           const char *file, dgm_str bytes);
DGM_CHECKED dgm_err dgm_petr_read_verbs(dgm_petrarch *self, const char *file,
                                        dgm_str bytes);

#endif
