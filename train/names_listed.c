/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names of a treebank that has none, found by people of this project:
 *
 *   doc ID              a document, all of whose names follow
 *   N TAB KIND A-B ...  its sentence N; words A to B of it, both counted from
 *                       1; a word alone is A; names are parted by tabs
 */
#include "corpus.h"
#include "names.h"

#include <stdlib.h>
#include <string.h>

typedef struct listing {
    named_docs *docs;
    const char *path;
    uint64_t line;
    dgm_str rest; /* of the line */
} listing;

static dgm_err wrong(const listing *self)
{
    dgm_err code = names_wrong(self->docs, self->path, self->line,
                               "\"doc ID\", or a number of a sentence, a tab "
                               "and names such as \"PER 3-4\", are expected");
    return code == DGM_ERR_SYNTAX ? DGM_ERR_OK : code;
}

/* A number from 1 at the start of the rest, taken off. */
static bool take_number(dgm_str *rest, uint32_t *out)
{
    uint32_t i = 0;
    *out = 0;
    for (;
         i < rest->len && i < 6 && rest->ptr[i] >= '0' && rest->ptr[i] <= '9';
         i++) {
        *out = *out * 10 + (uint32_t)(rest->ptr[i] - '0');
    }
    *rest = (dgm_str){rest->ptr + i, rest->len - i};
    return i > 0 && *out > 0;
}

static bool take_char(dgm_str *rest, char c)
{
    bool there = rest->len > 0 && rest->ptr[0] == c;
    *rest = (dgm_str){rest->ptr + there, rest->len - there};
    return there;
}

static bool take_kind(dgm_str *rest, uint8_t *out)
{
    for (uint32_t k = 0; k < DGM_ENTITY_COUNT; k++) {
        dgm_str name = dgm_str_from(dgm_entity_kind_name((dgm_entity_kind)k));
        if (rest->len > name.len && rest->ptr[name.len] == ' ' &&
            memcmp(rest->ptr, name.ptr, name.len) == 0) {
            *rest =
                (dgm_str){rest->ptr + name.len + 1, rest->len - name.len - 1};
            *out = (uint8_t)k;
            return true;
        }
    }
    return false;
}

static bool take_name(dgm_str *rest, listed_name *out)
{
    uint32_t first;
    uint32_t last;
    if (!take_char(rest, '\t') || !take_kind(rest, &out->kind) ||
        !take_number(rest, &first)) {
        return false;
    }
    last = first;
    if (take_char(rest, '-') && !take_number(rest, &last)) {
        return false;
    }
    out->word = (dgm_range){first - 1, last};
    return first <= last;
}

static dgm_err read_line(listing *self)
{
    named_docs *docs = self->docs;
    dgm_str rest = self->rest;
    listed_name name;
    if (dgm_str_starts(rest, "doc ")) {
        listed_doc doc = {
            .id = dgm_str_copy(&docs->arena,
                               (dgm_str){rest.ptr + 4, rest.len - 4}),
            .first = docs->listed_name.count,
            .last = docs->listed_name.count};
        return dgm_vec_push(&docs->arena, &docs->listed, &doc);
    }
    if (docs->listed.count == 0 || !take_number(&rest, &name.sentence)) {
        return wrong(self);
    }
    name.sentence--;
    while (rest.len > 0) {
        if (!take_name(&rest, &name)) {
            return wrong(self);
        }
        DGM_TRY(dgm_vec_push(&docs->arena, &docs->listed_name, &name));
    }
    docs->listed.at[docs->listed.count - 1].last = docs->listed_name.count;
    return DGM_ERR_OK;
}

dgm_err names_read_listed(named_docs *self, const char *path, dgm_error *err)
{
    char *file = NULL;
    size_t len = 0;
    DGM_TRY(corpus_read_file(path, &file, &len, err));
    self->texts = dgm_norm_fold(self->texts, dgm_hash(file, len));
    listing list = {.docs = self, .path = path};
    dgm_err code = DGM_ERR_OK;
    for (const char *at = file; code == DGM_ERR_OK && at < file + len;) {
        const char *end = memchr(at, '\n', (size_t)(file + len - at));
        end = end ? end : file + len;
        list.rest = (dgm_str){at, (uint32_t)(end - at)};
        list.line++;
        at = end + 1;
        if (list.rest.len > 0 && list.rest.ptr[0] != '#') {
            code = read_line(&list);
        }
    }
    free(file);
    return code;
}

bool names_label_listed(const named_docs *self, named_doc *named)
{
    const dgm_doc *doc = named->doc;
    const listed_doc *found = NULL;
    for (uint32_t i = 0; i < self->listed.count && found == NULL; i++) {
        bool same = dgm_str_equal(self->listed.at[i].id, doc->meta.id);
        found = same ? &self->listed.at[i] : NULL;
    }
    for (uint32_t i = found ? found->first : 0; found && i < found->last;
         i++) {
        const listed_name *name = &self->listed_name.at[i];
        if (name->sentence >= doc->sentence.count) {
            continue;
        }
        dgm_range words = doc->sentence.at[name->sentence].token;
        if (name->word.last <= words.last - words.first) {
            names_label(named,
                        (dgm_range){words.first + name->word.first,
                                    words.first + name->word.last},
                        name->kind);
        }
    }
    return found != NULL;
}
