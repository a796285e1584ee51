/*
 * The time room: finds dates in the order of the text and remembers the last
 * one, from which "the same day" and a month without a year may count.
 */
#include "time/date.h"
#include "time/pattern.h"

#include <stdio.h>
#include <string.h>

/* An explicit date this many days before publication is background. */
#define BACKGROUND_DAYS 366

static dgm_err add_date(dgm_doc *doc, const dgm_timescan *scan,
                        const dgm_timefind *found)
{
    char text[40];
    dgm_date out = {.token = {found->first, found->last},
                    .grain = found->grain};
    out.span = dgm_range_span(doc, out.token);
    if (found->valued) {
        uint32_t len =
            dgm_day_write(text, found->grain, found->from, found->to);
        if (found->grain == DGM_GRAIN_DAY && found->minute >= 0) {
            len += (uint32_t)snprintf(text + len, 8, "T%02d:%02d",
                                      found->minute / 60, found->minute % 60);
            out.grain = DGM_GRAIN_TIME;
        }
        out.value = dgm_str_copy(&doc->arena, (dgm_str){text, len});
        if (!out.value.ptr) {
            return DGM_ERR_MEMORY;
        }
        out.background =
            scan->has_today && found->to < scan->today - BACKGROUND_DAYS;
    } else if (found->grain != DGM_GRAIN_VAGUE) {
        out.grain = DGM_GRAIN_VAGUE;
    }
    return dgm_vec_push(&doc->arena, &doc->date, &out);
}

static dgm_err scan_sentence(dgm_doc *doc, dgm_timescan *scan,
                             uint32_t sentence)
{
    dgm_range range = doc->sentence.at[sentence].token;
    scan->begin = range.first;
    scan->end = range.last;
    uint32_t floor = range.first;
    for (uint32_t i = range.first; i < range.last; i++) {
        dgm_timefind found;
        if (i < floor || !dgm_time_match(scan, i, floor, &found)) {
            continue;
        }
        DGM_TRY(add_date(doc, scan, &found));
        floor = found.last;
        if (found.valued && (found.absolute || found.grain == DGM_GRAIN_DAY)) {
            scan->recent = found.from;
            scan->recent_sentence = sentence;
            scan->has_recent = true;
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_time_annotate(dgm_doc *doc, dgm_arena *scratch)
{
    dgm_timewords *words = dgm_arena_alloc(scratch, sizeof *words);
    if (!words) {
        return DGM_ERR_MEMORY;
    }
    dgm_timewords_init(words);
    dgm_timescan scan = {.doc = doc, .word = words};
    scan.has_today = dgm_day_read(doc->meta.published, &scan.today);
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        DGM_TRY(scan_sentence(doc, &scan, s));
    }
    return DGM_ERR_OK;
}
