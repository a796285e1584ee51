/* SPDX-License-Identifier: Apache-2.0 */
#include "story/story_address.h"

#include "base/norm.h"

#include <string.h>

static uint32_t find(dgm_str a, char mark)
{
    const char *at = a.len ? memchr(a.ptr, mark, a.len) : NULL;
    return at ? (uint32_t)(at - a.ptr) : a.len;
}

static dgm_str behind(dgm_str a, uint32_t count)
{
    return count < a.len ? (dgm_str){a.ptr + count, a.len - count}
                         : (dgm_str){a.ptr, 0};
}

/* What stands behind "https://". */
static dgm_str without_scheme(dgm_str url)
{
    for (uint32_t i = 0; i + 3 <= url.len && i < 12; i++) {
        if (memcmp(url.ptr + i, "://", 3) == 0) {
            return behind(url, i + 3);
        }
    }
    return (dgm_str){url.ptr, 0};
}

static dgm_str host_of(dgm_str rest)
{
    uint32_t end = find(rest, '/');
    uint32_t query = find(rest, '?');
    dgm_str host = {rest.ptr, end < query ? end : query};
    host.len = find(host, ':');
    return dgm_str_starts(host, "www.") ? behind(host, 4) : host;
}

dgm_str dgm_story_address_host(dgm_str url)
{
    return host_of(without_scheme(url));
}

/* Whether a part of the query tells no more than where the reader was. */
static bool is_trail(dgm_str part)
{
    static const char *const trail[] = {
        "utm_",  "fbclid=", "gclid=", "ref=", "cmpid=",
        "ocid=", "share=",  "src=",   "smid="};
    size_t i = 0;
    while (i < sizeof trail / sizeof *trail &&
           !dgm_str_starts(part, trail[i])) {
        i++;
    }
    return part.len == 0 || i < sizeof trail / sizeof *trail;
}

uint64_t dgm_story_address_key(dgm_str url)
{
    dgm_str rest = without_scheme(url);
    dgm_str host = host_of(rest);
    rest.len = find(rest, '#');
    dgm_str path = behind(rest, find(rest, '/'));
    dgm_str query = behind(path, find(path, '?') + 1);
    path.len = find(path, '?');
    while (path.len > 0 && path.ptr[path.len - 1] == '/') {
        path.len--;
    }
    uint64_t key = dgm_norm_key(DGM_NORM_START, host, NULL);
    key = dgm_norm_fold(key, dgm_str_hash(path));
    bool named = path.len > 0;
    while (query.len > 0) {
        dgm_str part = {query.ptr, find(query, '&')};
        query = behind(query, part.len + 1);
        if (!is_trail(part)) {
            key = dgm_norm_fold(key, dgm_str_hash(part));
            named = true;
        }
    }
    return host.len > 0 && named ? key : 0;
}
