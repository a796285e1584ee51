/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/published.h"
#include "ingest/dateline.h"
#include "ingest/isodate.h"

#include <string.h>

/* Only the end of a longer path is looked at. */
#define PATH_MAX_READ 250

bool dgm_published_in_path(dgm_str path, char iso[11])
{
    char copy[PATH_MAX_READ];
    uint32_t len = path.len < sizeof copy ? path.len : sizeof copy;
    if (len > 0) {
        memcpy(copy, path.ptr + (path.len - len), len);
    }
    for (uint32_t i = 0; i < len; i++) {
        copy[i] = copy[i] == '_' ? '-' : copy[i];
    }
    iso[0] = '\0';
    dgm_isodate_hit hit = {.end = 0};
    while (dgm_isodate_find((dgm_str){copy, len}, hit.end, false, &hit)) {
        memcpy(iso, hit.iso, sizeof hit.iso);
    }
    return iso[0] != '\0';
}

/* An address without its host, query and fragment. */
static dgm_str address_path(dgm_str url)
{
    if (url.len == 0) {
        return (dgm_str){0};
    }
    const char *host = memmem(url.ptr, url.len, "://", 3);
    uint32_t at = host ? (uint32_t)(host - url.ptr) + 3 : 0;
    while (at < url.len && url.ptr[at] != '/') {
        at++;
    }
    uint32_t end = at;
    while (end < url.len && url.ptr[end] != '?' && url.ptr[end] != '#') {
        end++;
    }
    return (dgm_str){url.ptr + at, end - at};
}

dgm_err dgm_published_find(const dgm_raw *raw, dgm_doc *doc)
{
    char iso[11];
    bool found = dgm_dateline_top(doc->text, iso, &doc->head);
    if (doc->meta.published.len > 0) {
        return DGM_ERR_OK;
    }
    /* A file of many documents is named after the day it was written. */
    bool single =
        raw->kind != DGM_INPUT_JSONL && raw->kind != DGM_INPUT_CONLLU;
    dgm_str file = dgm_raw_own_name(raw);
    found = found || dgm_published_in_path(address_path(doc->meta.url), iso) ||
            dgm_dateline_foot(doc->text, iso) ||
            (single && dgm_published_in_path(file, iso));
    if (!found) {
        doc->meta.published = doc->meta.changed;
        return DGM_ERR_OK;
    }
    doc->meta.published = dgm_str_copy(&doc->arena, dgm_str_from(iso));
    return doc->meta.published.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}
