/* SPDX-License-Identifier: Apache-2.0 */
/* Addresses of pages, as far as they tell that two are one page. */
#ifndef DGM_STORY_ADDRESS_H
#define DGM_STORY_ADDRESS_H

#include "base/str.h"

/* The host without "www." and the port; empty where there is none. */
dgm_str dgm_story_address_host(dgm_str url);

/* A hash of what names the page: host and path without a final slash, and the
 * query without what only tells where a reader came from (utm_...); 0: none.
 * The front page of a site is no page of a story. */
uint64_t dgm_story_address_key(dgm_str url);

#endif
