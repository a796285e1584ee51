/* SPDX-License-Identifier: Apache-2.0 */
/* What users lay over a model. */
#ifndef DGM_CODER_OVERLAY_H
#define DGM_CODER_OVERLAY_H

#include "base/report.h"

/* An error for each file of the overlays (files or folders) that no reader
 * takes, so that a misspelt ending is not passed over in silence.  Hidden
 * files, "README", "LICENSE" and *.md are for people. */
DGM_CHECKED dgm_err dgm_overlay_endings(const char *const *overlay,
                                        uint32_t count, dgm_report *report,
                                        dgm_error *err);

/* Whether an overlay is a folder of PETRARCH's dictionaries
 * ("petrarch:FOLDER"), and which: the folder, or NULL. */
const char *dgm_overlay_petrarch(const char *overlay);

#endif
