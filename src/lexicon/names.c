/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/names.h"

#include <stdlib.h>
#include <string.h>

/* Section names after the prefix letter. */
static const char *const section_name[DGM_NAMES_SECTIONS] = {
    "first", "bucket", "key", "start", "posting"};

static const size_t section_item[DGM_NAMES_SECTIONS] = {1, 4, 8, 4, 4};

/* Sections have eight letters at most. */
static void name_section(char out[9], char prefix, uint32_t which)
{
    size_t len = strlen(section_name[which]);
    out[0] = prefix;
    memcpy(out + 1, section_name[which], len + 1);
}

/* ---------------------------------------------------------------- reading */

static dgm_err corrupt(const dgm_mapped *file, dgm_error *err,
                       const char *what)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, file->path, 0, -1,
                         "name index: %s", what);
}

static bool is_power(size_t value)
{
    return value > 0 && (value & (value - 1)) == 0;
}

/* Numbers that rise to `end`. */
static bool rises(const uint32_t *value, size_t count, uint32_t end)
{
    for (size_t i = 1; i < count; i++) {
        if (value[i] < value[i - 1]) {
            return false;
        }
    }
    return value[0] == 0 && value[count - 1] == end;
}

static bool keys_fit(const dgm_names *self, size_t bucket_count)
{
    for (size_t i = 0; i + 1 < bucket_count; i++) {
        for (uint32_t k = self->bucket[i]; k < self->bucket[i + 1]; k++) {
            if (self->key[k] >> self->bucket_shift != i) {
                return false;
            }
        }
    }
    return true;
}

static bool postings_fit(const dgm_names *self, uint32_t id_count)
{
    for (uint32_t i = 0; i < self->posting_count; i++) {
        if (dgm_posting_id(self->posting[i]) >= id_count) {
            return false;
        }
    }
    return true;
}

static dgm_err check(const dgm_names *self, const dgm_mapped *file,
                     size_t bucket_count, uint32_t id_count, dgm_error *err)
{
    if (!rises(self->bucket, bucket_count, self->key_count) ||
        !keys_fit(self, bucket_count)) {
        return corrupt(file, err, "keys out of order");
    }
    if (!rises(self->start, (size_t)self->key_count + 1,
               self->posting_count)) {
        return corrupt(file, err, "postings out of order");
    }
    if (!postings_fit(self, id_count)) {
        return corrupt(file, err, "a posting points to nothing");
    }
    return DGM_ERR_OK;
}

dgm_err dgm_names_read(dgm_names *self, const dgm_mapped *file, char prefix,
                       uint32_t id_count, dgm_error *err)
{
    dgm_section section[DGM_NAMES_SECTIONS];
    *self = (dgm_names){0};
    for (uint32_t i = 0; i < DGM_NAMES_SECTIONS; i++) {
        char name[9];
        name_section(name, prefix, i);
        DGM_TRY(
            dgm_mapped_section(file, name, section_item[i], &section[i], err));
    }
    size_t buckets = section[1].len / 4;
    size_t keys = section[2].len / 8;
    if (!is_power(section[0].len) || section[0].len > UINT32_MAX / 2 ||
        buckets < 3 || !is_power(buckets - 1) || keys >= UINT32_MAX / 2 ||
        section[3].len / 4 != keys + 1 ||
        section[4].len / 4 > UINT32_MAX / 2) {
        return corrupt(file, err, "sections of impossible size");
    }
    uint32_t bits = 0;
    while ((size_t)1 << bits < buckets - 1) {
        bits++;
    }
    self->first = section[0].ptr;
    self->bucket = (const void *)section[1].ptr;
    self->key = (const void *)section[2].ptr;
    self->start = (const void *)section[3].ptr;
    self->posting = (const void *)section[4].ptr;
    self->first_mask = (uint32_t)(section[0].len - 1);
    self->bucket_shift = 64 - bits;
    self->key_count = (uint32_t)keys;
    self->posting_count = (uint32_t)(section[4].len / 4);
    return check(self, file, buckets, id_count, err);
}

dgm_postings dgm_names_find(const dgm_names *self, uint64_t key)
{
    uint64_t bucket = key >> self->bucket_shift;
    uint32_t end = self->bucket[bucket + 1];
    for (uint32_t i = self->bucket[bucket]; i < end; i++) {
        if (self->key[i] == key) {
            return (dgm_postings){self->posting + self->start[i],
                                  self->start[i + 1] - self->start[i]};
        }
    }
    return (dgm_postings){NULL, 0};
}

/* A token that a name may run across without it being one of its words. */
static bool is_joint(dgm_str form)
{
    return dgm_str_is(form, "-") || dgm_str_is(form, "/") ||
           dgm_str_is(form, "'s") || dgm_str_is(form, "\xE2\x80\x99s") ||
           dgm_str_is(form, "'") || dgm_str_is(form, "\xE2\x80\x99") ||
           dgm_str_is(form, "\xE2\x80\x93") ||
           dgm_str_is(form, "\xE2\x80\x91") ||
           dgm_str_is(form, "\xE2\x80\x90");
}

/* Folds the words of a token; *words grows by their number. */
static uint64_t fold_token(const dgm_doc *doc, uint32_t token, uint64_t key,
                           uint32_t *words)
{
    const dgm_token *t = &doc->token.at[token];
    if (t->flags & DGM_TOKEN_SEVERAL) {
        return dgm_norm_key(key, dgm_token_form(doc, token), words);
    }
    *words += 1;
    return dgm_norm_fold(key, t->norm_key);
}

/* The key of the first word of a token, which may have several. */
static uint64_t first_key(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[token];
    uint64_t hash = t->norm_key;
    if (t->flags & DGM_TOKEN_SEVERAL) {
        uint32_t at = 0;
        if (!dgm_norm_next(dgm_token_form(doc, token), &at, &hash)) {
            hash = 0;
        }
    }
    return dgm_norm_fold(DGM_NORM_START, hash);
}

static uint32_t filter(const dgm_names *self, uint64_t key)
{
    return self->first[(uint32_t)(key >> 20) & self->first_mask];
}

uint32_t dgm_names_match(const dgm_names *self, const dgm_doc *doc,
                         uint32_t token, uint32_t limit, dgm_name_match *out,
                         uint32_t cap)
{
    const dgm_token *t = doc->token.at;
    if (token >= limit || t[token].norm_key == 0) {
        return 0;
    }
    uint32_t most = filter(self, first_key(doc, token));
    uint64_t key = DGM_NORM_START;
    uint32_t words = 0;
    uint32_t found = 0;
    for (uint32_t i = token; i < limit && words < most && found < cap; i++) {
        if (t[i].norm_key == 0 || (t[i].end - t[i].begin <= 4 && i > token &&
                                   is_joint(dgm_token_form(doc, i)))) {
            if (!is_joint(dgm_token_form(doc, i))) {
                break;
            }
            continue;
        }
        key = fold_token(doc, i, key, &words);
        if (words == 2) {
            uint32_t rest = filter(self, key);
            most = rest < most ? rest : most;
        }
        if (words <= most) {
            dgm_postings posting = dgm_names_find(self, key);
            if (posting.count > 0) {
                out[found++] = (dgm_name_match){i + 1, posting};
            }
        }
    }
    return found;
}

/* --------------------------------------------------------------- building */

void dgm_names_begin(dgm_names_builder *self, dgm_arena *arena)
{
    *self = (dgm_names_builder){.arena = arena};
}

dgm_err dgm_names_add(dgm_names_builder *self, dgm_str name, uint32_t id,
                      uint32_t flags)
{
    dgm_name_item item = {.key = DGM_NORM_START,
                          .posting = id << 8 | (flags & 0xFF)};
    uint32_t at = 0;
    uint64_t hash;
    if (id >= DGM_NAMES_IDS) {
        return DGM_ERR_ARGUMENT;
    }
    while (dgm_norm_next(name, &at, &hash)) {
        item.key = dgm_norm_fold(item.key, hash);
        if (item.words < 2) {
            item.prefix[item.words] = item.key;
        }
        if (++item.words > DGM_NAMES_WORDS) {
            return DGM_ERR_LIMIT;
        }
    }
    return item.words == 0 ? DGM_ERR_OK
                           : dgm_vec_push(self->arena, &self->item, &item);
}

dgm_err dgm_names_unpack(dgm_names_builder *self, const dgm_names *base)
{
    self->base = base;
    for (uint32_t k = 0; k < base->key_count; k++) {
        for (uint32_t i = base->start[k]; i < base->start[k + 1]; i++) {
            /* Its words are in the filter of the base. */
            dgm_name_item item = {.key = base->key[k],
                                  .posting = base->posting[i]};
            DGM_TRY(dgm_vec_push(self->arena, &self->item, &item));
        }
    }
    return DGM_ERR_OK;
}

static int compare_items(const void *left, const void *right)
{
    const dgm_name_item *a = left;
    const dgm_name_item *b = right;
    if (a->key != b->key) {
        return a->key < b->key ? -1 : 1;
    }
    return a->posting < b->posting ? -1 : a->posting > b->posting;
}

/* The least power of two that is not below `least`, as its exponent. */
static uint32_t exponent(size_t least, uint32_t low, uint32_t high)
{
    uint32_t bits = low;
    while (bits < high && (size_t)1 << bits < least) {
        bits++;
    }
    return bits;
}

static dgm_err build_filter(const dgm_names_builder *self,
                            dgm_section_source *out)
{
    size_t size = (size_t)1 << exponent((size_t)self->item.count * 2, 10, 21);
    if (self->base) {
        size = (size_t)self->base->first_mask + 1;
    }
    uint8_t *first = dgm_arena_alloc(self->arena, size);
    if (first == NULL) {
        return DGM_ERR_MEMORY;
    }
    if (self->base) {
        memcpy(first, self->base->first, size);
    }
    for (uint32_t i = 0; i < self->item.count; i++) {
        const dgm_name_item *item = &self->item.at[i];
        for (uint32_t p = 0; p < 2 && p < item->words; p++) {
            uint8_t *most =
                &first[(uint32_t)(item->prefix[p] >> 20) & (size - 1)];
            *most = item->words > *most ? (uint8_t)item->words : *most;
        }
    }
    out->ptr = first;
    out->len = size;
    return DGM_ERR_OK;
}

/* Lays out keys, their starts and postings from the sorted items. */
static dgm_err build_keys(const dgm_names_builder *self,
                          dgm_section_source out[DGM_NAMES_SECTIONS])
{
    uint32_t count = self->item.count;
    uint64_t *key = dgm_arena_array(self->arena, count, 8);
    uint32_t *start = dgm_arena_array(self->arena, (size_t)count + 1, 4);
    uint32_t *posting = dgm_arena_array(self->arena, count, 4);
    if (key == NULL || start == NULL || posting == NULL) {
        return DGM_ERR_MEMORY;
    }
    uint32_t keys = 0;
    uint32_t postings = 0;
    for (uint32_t i = 0; i < count; i++) {
        const dgm_name_item *item = &self->item.at[i];
        bool same = keys > 0 && key[keys - 1] == item->key;
        if (!same) {
            start[keys] = postings;
            key[keys++] = item->key;
        } else if (posting[postings - 1] == item->posting) {
            continue;
        }
        posting[postings++] = item->posting;
    }
    start[keys] = postings;
    out[2] = (dgm_section_source){out[2].name, key, (size_t)keys * 8};
    out[3] = (dgm_section_source){out[3].name, start, (size_t)(keys + 1) * 4};
    out[4] = (dgm_section_source){out[4].name, posting, (size_t)postings * 4};
    return DGM_ERR_OK;
}

static dgm_err build_buckets(const dgm_names_builder *self,
                             dgm_section_source out[DGM_NAMES_SECTIONS])
{
    const uint64_t *key = out[2].ptr;
    size_t count = out[2].len / 8;
    uint32_t bits = exponent(count / 4, 1, 20);
    size_t buckets = (size_t)1 << bits;
    uint32_t *bucket = dgm_arena_array(self->arena, buckets + 1, 4);
    if (bucket == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (size_t i = 0; i < count; i++) {
        bucket[(key[i] >> (64 - bits)) + 1]++;
    }
    for (size_t i = 0; i < buckets; i++) {
        bucket[i + 1] += bucket[i];
    }
    out[1].ptr = bucket;
    out[1].len = (buckets + 1) * 4;
    return DGM_ERR_OK;
}

dgm_err dgm_names_end(dgm_names_builder *self, char prefix,
                      dgm_section_source out[DGM_NAMES_SECTIONS])
{
    for (uint32_t i = 0; i < DGM_NAMES_SECTIONS; i++) {
        char *name = dgm_arena_alloc(self->arena, 9);
        if (name == NULL) {
            return DGM_ERR_MEMORY;
        }
        name_section(name, prefix, i);
        out[i] = (dgm_section_source){.name = name};
    }
    if (self->item.count > 0) {
        qsort(self->item.at, self->item.count, sizeof *self->item.at,
              compare_items);
    }
    DGM_TRY(build_filter(self, &out[0]));
    DGM_TRY(build_keys(self, out));
    return build_buckets(self, out);
}
