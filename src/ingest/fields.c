/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/fields.h"

#include <string.h>

#define NAMES_MAX 6

static const char *const names[DGM_FIELD_COUNT][NAMES_MAX] = {
    [DGM_FIELD_ID] = {"id", "_id", "story_id"},
    [DGM_FIELD_URL] = {"url"},
    [DGM_FIELD_TITLE] = {"title", "headline"},
    [DGM_FIELD_TEXT] = {"text", "event_text", "content", "body"},
    [DGM_FIELD_HTML] = {"html"},
    [DGM_FIELD_AUTHOR] = {"author", "authors"},
    [DGM_FIELD_PUBLISHER] = {"publisher", "source", "source_domain"},
    [DGM_FIELD_PUBLISHED] = {"published", "date", "pub_date", "date_publish"},
    [DGM_FIELD_CHANGED] = {"modified"},
    [DGM_FIELD_LANGUAGE] = {"language"},
};

const char *const *dgm_field_names(dgm_field field)
{
    return names[field];
}

/* Whether a column has that name, whatever its case and its word marks. */
static bool column_is(dgm_str column, const char *name)
{
    if (strlen(name) != column.len) {
        return false;
    }
    for (uint32_t i = 0; i < column.len; i++) {
        char c = column.ptr[i];
        c = c == ' ' || c == '-' ? '_' : c;
        if (!dgm_same_letters(&c, name + i, 1)) {
            return false;
        }
    }
    return true;
}

dgm_field dgm_field_find(const dgm_fields *self, dgm_str column,
                         uint32_t *rank)
{
    for (int field = 0; self && field < DGM_FIELD_COUNT; field++) {
        if (self->name[field][0] && dgm_str_is(column, self->name[field])) {
            *rank = 0;
            return (dgm_field)field;
        }
    }
    for (int field = 0; field < DGM_FIELD_COUNT; field++) {
        for (uint32_t i = 0; names[field][i]; i++) {
            if (column_is(column, names[field][i])) {
                *rank = i + 1;
                return (dgm_field)field;
            }
        }
    }
    return DGM_FIELD_COUNT;
}

/* "text=body" */
static dgm_err parse_one(dgm_fields *self, dgm_str part, dgm_error *err)
{
    const char *mark = part.len ? memchr(part.ptr, '=', part.len) : NULL;
    dgm_str field = {part.ptr, mark ? (uint32_t)(mark - part.ptr) : part.len};
    dgm_str name = {field.ptr + field.len + 1,
                    mark ? part.len - field.len - 1 : 0};
    field = dgm_str_trim(field);
    name = dgm_str_trim(name);
    if (field.len == 0 || name.len == 0 || name.len >= DGM_FIELD_NAME) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "\"%.*s\" is no FIELD=NAME, such as text=body",
                             (int)(part.len < 80 ? part.len : 80), part.ptr);
    }
    uint32_t rank;
    dgm_field found = dgm_field_find(NULL, field, &rank);
    if (found == DGM_FIELD_COUNT) {
        return dgm_error_set(
            err, DGM_ERR_ARGUMENT, NULL, 0, -1,
            "no field is called \"%.*s\"; there are id, url, title, text, "
            "html, author, publisher, published, language",
            (int)(field.len < 80 ? field.len : 80), field.ptr);
    }
    memcpy(self->name[found], name.ptr, name.len);
    self->name[found][name.len] = '\0';
    return DGM_ERR_OK;
}

dgm_err dgm_fields_parse(dgm_fields *self, const char *map, dgm_error *err)
{
    *self = (dgm_fields){0};
    dgm_str rest = map ? dgm_str_from(map) : (dgm_str){0};
    while (rest.len > 0) {
        const char *stop = memchr(rest.ptr, ',', rest.len);
        uint32_t len = stop ? (uint32_t)(stop - rest.ptr) : rest.len;
        DGM_TRY(parse_one(self, (dgm_str){rest.ptr, len}, err));
        uint32_t step = len + (stop != NULL);
        rest = (dgm_str){rest.ptr + step, rest.len - step};
    }
    return DGM_ERR_OK;
}
