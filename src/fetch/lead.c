/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/lead.h"

#include "fetch/feed_leads.h"
#include "fetch/opml.h"
#include "fetch/sitemap.h"

#include <string.h>

/* Bytes among which the first element is looked for. */
#define HEAD_MAX (64U << 10)

/* --------------------------------------------------------------------- kind
 */

/* The offset behind `end`, searched from `at`; text.len where it lacks it. */
static uint32_t behind(dgm_str text, uint32_t at, const char *end)
{
    size_t len = strlen(end);
    const char *found =
        at < text.len ? memmem(text.ptr + at, text.len - at, end, len) : NULL;
    return found ? (uint32_t)(found - text.ptr + (ptrdiff_t)len) : text.len;
}

static bool space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The name of the first element: behind declaration, comments and document
 * type, and without the prefix of its name space. */
static dgm_str first_element(dgm_str text)
{
    uint32_t at = dgm_str_starts(text, "\xEF\xBB\xBF") ? 3 : 0;
    for (;;) {
        while (at < text.len && space(text.ptr[at])) {
            at++;
        }
        dgm_str rest = {text.ptr + at, text.len - at};
        if (dgm_str_starts(rest, "<!--")) {
            at = behind(text, at + 4, "-->");
        } else if (dgm_str_starts(rest, "<?")) {
            at = behind(text, at, "?>");
        } else if (dgm_str_starts(rest, "<!")) {
            uint32_t end = behind(text, at, ">");
            uint32_t inner = behind(text, at, "[");
            at = inner < end ? behind(text, behind(text, inner, "]"), ">")
                             : end;
        } else if (dgm_str_starts(rest, "<")) {
            uint32_t end = at + 1;
            while (end < text.len && !space(text.ptr[end]) &&
                   text.ptr[end] != '>' && text.ptr[end] != '/') {
                end++;
            }
            return (dgm_str){text.ptr + at + 1, end - at - 1};
        } else {
            return (dgm_str){0};
        }
    }
}

static const struct {
    const char *name; /* of the first element */
    dgm_body_kind kind;
} kinds[] = {{"rss", DGM_BODY_FEED},          {"feed", DGM_BODY_FEED},
             {"rdf:RDF", DGM_BODY_FEED},      {"atom:feed", DGM_BODY_FEED},
             {"opml", DGM_BODY_LIST},         {"urlset", DGM_BODY_SITEMAP},
             {"sitemapindex", DGM_BODY_INDEX}};

dgm_body_kind dgm_body_kind_of(dgm_str bytes)
{
    bytes.len = bytes.len < HEAD_MAX ? bytes.len : HEAD_MAX;
    dgm_str name = first_element(bytes);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t len = strlen(kinds[i].name);
        if (name.len == len &&
            dgm_same_letters(name.ptr, kinds[i].name, len)) {
            return kinds[i].kind;
        }
    }
    return DGM_BODY_PAGE;
}

/* -------------------------------------------------------------------- leads
 */

dgm_err dgm_leads_read(dgm_arena *arena, dgm_str bytes, dgm_body_kind kind,
                       dgm_leads *out, dgm_error *err)
{
    *out = (dgm_leads){0};
    switch (kind) {
    case DGM_BODY_FEED:
        return dgm_feed_leads(arena, bytes, out, err);
    case DGM_BODY_LIST:
        return dgm_opml_leads(arena, bytes, out, err);
    case DGM_BODY_SITEMAP:
    case DGM_BODY_INDEX:
        return dgm_sitemap_leads(arena, bytes, out, err);
    default:
        return DGM_ERR_ARGUMENT;
    }
}

dgm_err dgm_leads_lines(dgm_arena *arena, dgm_str text, dgm_leads *out)
{
    *out = (dgm_leads){0};
    uint32_t begin = dgm_str_starts(text, "\xEF\xBB\xBF") ? 3 : 0;
    for (uint32_t i = begin; i <= text.len; i++) {
        if (i < text.len && text.ptr[i] != '\n') {
            continue;
        }
        dgm_lead lead = {
            .url = dgm_str_trim((dgm_str){text.ptr + begin, i - begin})};
        begin = i + 1;
        if (lead.url.len > 0 && lead.url.ptr[0] != '#') {
            DGM_TRY(dgm_vec_push(arena, &out->lead, &lead));
        }
    }
    return DGM_ERR_OK;
}
