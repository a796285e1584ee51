/* SPDX-License-Identifier: Apache-2.0 */
/* Dates of publication, as people and machines write them, to ISO 8601. */
#ifndef DGM_INGEST_ISODATE_H
#define DGM_INGEST_ISODATE_H

#include "base/str.h"

/*
 * Writes "2026-05-08", or "2026-05" or "2026" where no more is said, with its
 * terminator; the time of day is dropped.  Understood: ISO 8601, RFC 822,
 * 20260508, 2026/05/08, 8.5.2026, and day, English month name and year in any
 * order.  05/06/2026 could be June or May and is refused; 25/06/2026 is not.
 * False, with an empty `out`, when there is no such date.
 */
bool dgm_isodate(dgm_str text, char out[11]);

#endif
