/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Dates by a small grammar over tokens (the approach of HeidelTime, Stroetgen
 * and Gertz 2010): each rule looks at the words from one token on.  The tree
 * is asked for three things only: the tense of the governing verb, whether a
 * number counts something, and whether "today" means nowadays.
 */
#include "time/name.h"

bool dgm_time_match(const dgm_timescan *scan, uint32_t token, uint32_t floor,
                    dgm_timefind *out)
{
    if (!(scan->doc->token.at[token].flags & DGM_TOKEN_WORD)) {
        return false;
    }
    bool found = dgm_time_absolute(scan, token, out) ||
                 dgm_time_relative(scan, token, out);
    return found && out->first >= floor && out->last <= scan->end &&
           out->first < out->last &&
           (out->absolute || !dgm_time_named(scan, out));
}
