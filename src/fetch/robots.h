/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a site asks of programs that visit it: robots.txt (RFC 9309).
 *
 *   User-agent: *            a group: one or more of these lines,
 *   Disallow: /private/      and the rules that follow them
 *   Allow: /private/news*.html$
 *   Crawl-delay: 5           not of the RFC, but often written
 *
 * All groups that name the visitor count as one; where none does, those for
 * "*".  The longest pattern that fits a path decides, and Allow where two are
 * as long.  In a pattern "*" is any run of bytes and "$" at its end the end.
 */
#ifndef DGM_FETCH_ROBOTS_H
#define DGM_FETCH_ROBOTS_H

#include "base/str.h"
#include "base/vec.h"

/* Bytes of a file that are read; the RFC asks for at least 500 KiB. */
#define DGM_ROBOTS_MAX (512U << 10)

/* The longest delay that is heeded, in seconds; whoever asks for more is
 * hardly serious. */
#define DGM_ROBOTS_DELAY_MAX 120.0

typedef struct dgm_robots_rule {
    dgm_str pattern; /* escapes as dgm_robots_allow compares them */
    bool allow;
} dgm_robots_rule;

typedef struct dgm_robots {
    DGM_VEC(dgm_robots_rule) rule;
    double delay; /* seconds between requests; 0: nothing was said */
} dgm_robots;

/* Reads what `text` says to the program called `name` (letters, '-' and '_').
 * Any bytes will do: a line that says nothing is passed over.  What is kept
 * lives in the arena. */
DGM_CHECKED dgm_err dgm_robots_read(dgm_arena *arena, dgm_str text,
                                    const char *name, dgm_robots *out);

/* Whether the path with its query ("/a?b") may be visited; the answer is no
 * where finding it would take too many steps. */
bool dgm_robots_allow(const dgm_robots *self, dgm_str path);

#endif
