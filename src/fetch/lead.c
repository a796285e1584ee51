/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/lead.h"

#include "fetch/feed_leads.h"
#include "fetch/opml.h"

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

dgm_body_kind dgm_body_kind_of(dgm_str bytes)
{
    bytes.len = bytes.len < HEAD_MAX ? bytes.len : HEAD_MAX;
    dgm_str name = first_element(bytes);
    if (dgm_str_is(name, "rss") || dgm_str_is(name, "feed") ||
        dgm_str_is(name, "rdf:RDF") || dgm_str_is(name, "atom:feed")) {
        return DGM_BODY_FEED;
    }
    return name.len == 4 && dgm_same_letters(name.ptr, "opml", 4)
               ? DGM_BODY_LIST
               : DGM_BODY_PAGE;
}

/* -------------------------------------------------------------------- leads
 */

static dgm_err add(dgm_arena *arena, dgm_leads *out, const dgm_lead *lead)
{
    if (out->lead.count == DGM_LEADS_MAX) {
        out->cut = true;
        return DGM_ERR_OK;
    }
    return dgm_vec_push(arena, &out->lead, lead);
}

static dgm_err read_list(dgm_arena *arena, dgm_str bytes, dgm_leads *out,
                         dgm_error *err)
{
    dgm_opml list;
    DGM_TRY(dgm_opml_read(arena, bytes, &list, err));
    for (uint32_t i = 0; i < list.feed.count; i++) {
        dgm_lead lead = {.url = list.feed.at[i].url,
                         .title = list.feed.at[i].title};
        DGM_TRY(add(arena, out, &lead));
    }
    out->cut = out->cut || list.cut;
    return DGM_ERR_OK;
}

dgm_err dgm_leads_read(dgm_arena *arena, dgm_str bytes, dgm_body_kind kind,
                       dgm_leads *out, dgm_error *err)
{
    *out = (dgm_leads){0};
    return kind == DGM_BODY_LIST ? read_list(arena, bytes, out, err)
                                 : dgm_feed_leads(arena, bytes, out, err);
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
            DGM_TRY(add(arena, out, &lead));
        }
    }
    return DGM_ERR_OK;
}
