/* SPDX-License-Identifier: Apache-2.0 */
/*
 * When a document was published.  What the input says of itself comes first:
 * the field of a JSON line, the metadata of a page.  Where it says nothing,
 * this is the one place that decides, in the order of docs/formats.md: a line
 * at the top of the text, the address, a line at its foot, the file's name,
 * the last change of a page.
 */
#ifndef DGM_INGEST_PUBLISHED_H
#define DGM_INGEST_PUBLISHED_H

#include "ingest/ingest.h"

/* Sets doc->meta.published where it is empty and a date can be found, and
 * doc->head. */
DGM_CHECKED dgm_err dgm_published_find(const dgm_raw *raw, dgm_doc *doc);

/* The same in the path of an address, without its query. */
bool dgm_published_in_url(dgm_str url, char iso[11]);
/* The last date in the folders and the name of a path or address. */
bool dgm_published_in_path(dgm_str path, char iso[11]);

#endif
