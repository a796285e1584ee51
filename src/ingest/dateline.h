/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lines of a text that say when it was published: a date alone, "Published:
 * 9 June 2015", a byline with a date, "NAIROBI, 9 June 2015 (Agency) - ...".
 */
#ifndef DGM_INGEST_DATELINE_H
#define DGM_INGEST_DATELINE_H

#include "ingest/isodate.h"

typedef enum dgm_dateline {
    DGM_DATELINE_NONE,
    DGM_DATELINE_LABELLED, /* "Published: 9 June 2015", "Date: ..." */
    DGM_DATELINE_BYLINE,   /* "By Jane Doe | June 9, 2015" */
    DGM_DATELINE_ALONE,    /* "9 June 2015", "Tue, 06/09/2015 - 17:57" */
    DGM_DATELINE_PLACED,   /* "Nairobi, 9 June 2015" */
    DGM_DATELINE_AGENCY    /* prose follows on the same line */
} dgm_dateline;

/* What kind of line it is, and its date in ISO 8601. */
dgm_dateline dgm_dateline_read(dgm_str line, dgm_date_order order,
                               char iso[11]);

/* Of the dates in a line the first that is one of publication, and the first
 * that is labelled as one of change ("Updated 10 June 2015"); empty where
 * there is none. */
void dgm_dateline_labels(dgm_str line, dgm_date_order order, char iso[11],
                         char changed[11]);

/* Looks through the lines before the prose begins.  *head is the number of
 * bytes of those lines that stand by themselves, up to the date and a byline
 * behind it; 0 when there are none. */
bool dgm_dateline_top(dgm_str text, char iso[11], uint32_t *head);
/* The same for the last lines. */
bool dgm_dateline_foot(dgm_str text, char iso[11]);

#endif
