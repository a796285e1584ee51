/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compiles the gazetteer.
 *
 * The sources are tables, read in the order that containment needs:
 * countries, divisions of both levels, settlements (gazetteer_world.c), and
 * then the packs (gazetteer_pack.c), all other tables of the folder in the
 * order of their names, which may add to anything before them.
 *
 * A compiled gazetteer can be taken apart again (unpack_base), so that a
 * user's packs are laid over it in memory by the same readers.
 */
#include "place/gazetteer_compile.h"

#include "place/gazetteer_builder.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PACKS_MAX 64
#define PACK_NAME 128

/* ------------------------------------------------------------ packs' names
 */

typedef struct pack_names {
    char name[PACKS_MAX][PACK_NAME];
    uint32_t count;
} pack_names;

static int compare_names(const void *a, const void *b)
{
    return strcmp(a, b);
}

/* The tables of a folder but for those of fixed form; without ".zst". */
static dgm_err list_packs(const char *folder, pack_names *out, dgm_error *err)
{
    static const char *const fixed[] = {"countries.tsv", "divisions.tsv",
                                        "settlements.tsv"};
    out->count = 0;
    DIR *dir = opendir(folder);
    if (!dir) {
        return errno == ENOENT || errno == ENOTDIR
                   ? DGM_ERR_OK
                   : dgm_error_system(err, DGM_ERR_IO, folder, "", errno);
    }
    dgm_err code = DGM_ERR_OK;
    const struct dirent *item;
    /* NOLINTNEXTLINE(concurrency-mt-unsafe): no other thread has this DIR */
    while (code == DGM_ERR_OK && (item = readdir(dir)) != NULL) {
        size_t len = strlen(item->d_name);
        len -= len > 4 && strcmp(item->d_name + len - 4, ".zst") == 0 ? 4 : 0;
        bool wanted = item->d_name[0] != '.' && len > 4 &&
                      memcmp(item->d_name + len - 4, ".tsv", 4) == 0;
        for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++) {
            wanted &= strncmp(item->d_name, fixed[i], len) != 0;
        }
        if (wanted && (len >= PACK_NAME || out->count == PACKS_MAX)) {
            code = dgm_error_set(err, DGM_ERR_LIMIT, folder, 0, -1,
                                 "too many tables or too long a name");
        } else if (wanted) {
            memcpy(out->name[out->count], item->d_name, len);
            out->name[out->count++][len] = '\0';
        }
    }
    (void)closedir(dir);
    qsort(out->name, out->count, sizeof *out->name, compare_names);
    return code;
}

static dgm_err read_packs(dgm_gazetteer_builder *self, const char *folder)
{
    pack_names *pack = dgm_arena_alloc(&self->arena, sizeof *pack);
    if (!pack) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(list_packs(folder, pack, self->err));
    for (uint32_t i = 0; i < pack->count; i++) {
        bool twice = i > 0 && strcmp(pack->name[i - 1], pack->name[i]) == 0;
        if (!twice) {
            DGM_TRY(dgm_table_read(folder, pack->name[i], true,
                                   dgm_gazetteer_read_pack, self, self->err));
        }
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- file */

dgm_err dgm_gazetteer_compile(const char *from, const char *to, dgm_error *err)
{
    dgm_gazetteer_builder self;
    dgm_section_source section[DGM_GAZETTEER_SECTIONS];
    dgm_err code = dgm_gazetteer_begin(&self, err);
    if (code == DGM_ERR_OK) {
        code = dgm_gazetteer_read_world(&self, from);
    }
    if (code == DGM_ERR_OK) {
        code = read_packs(&self, from);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_gazetteer_lay_out(&self, section);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_mapped_write(to, DGM_GAZETTEER_MAGIC, DGM_GAZETTEER_VERSION,
                                section, DGM_GAZETTEER_SECTIONS, err);
    }
    dgm_gazetteer_end(&self);
    return code;
}

/* ---------------------------------------------------------------- overlays */

#define PUSH_ALL(arena, list, from, number)                                   \
    for (uint32_t i_ = 0; i_ < (number); i_++) {                              \
        DGM_TRY(dgm_vec_push((arena), (list), &(from)[i_]));                  \
    }

/* A compiled gazetteer as lists again. */
static dgm_err unpack_base(dgm_gazetteer_builder *self,
                           const dgm_gazetteer *base)
{
    self->base = base;
    PUSH_ALL(&self->arena, &self->place, base->place, base->place_count);
    PUSH_ALL(&self->arena, &self->state, base->state, base->state_count);
    PUSH_ALL(&self->arena, &self->given, base->given, base->given_count);
    PUSH_ALL(&self->arena, &self->code, base->code, base->code_count);
    PUSH_ALL(&self->arena, &self->member, base->member, base->member_count);
    dgm_buf_add(&self->text, base->text, base->text_len);
    for (uint32_t i = 0; i < base->place_count; i++) {
        if (base->place[i].geonames != 0) {
            dgm_gazetteer_put_key(
                self, dgm_gazetteer_number_key(base->place[i].geonames), i);
        }
    }
    for (uint32_t i = 0; i < base->code_count; i++) {
        dgm_gazetteer_put_key(self, base->code[i].key, base->code[i].place);
    }
    return dgm_names_unpack(&self->names, &base->names);
}

/* Replaces `base`, which may be closed, by what was built over it. */
static dgm_err replace(dgm_gazetteer *base, dgm_gazetteer_builder *self)
{
    dgm_section_source section[DGM_GAZETTEER_SECTIONS];
    dgm_gazetteer over;
    void *bytes;
    size_t len;
    DGM_TRY(dgm_gazetteer_lay_out(self, section));
    DGM_TRY(dgm_mapped_build(DGM_GAZETTEER_MAGIC, DGM_GAZETTEER_VERSION,
                             section, DGM_GAZETTEER_SECTIONS, &bytes, &len,
                             self->err));
    dgm_err code = dgm_gazetteer_wrap(&over, bytes, len, self->err);
    if (code != DGM_ERR_OK) {
        free(bytes);
        return code;
    }
    over.bytes = bytes;
    dgm_gazetteer_close(base);
    *base = over;
    return DGM_ERR_OK;
}

static bool has_packs(const char *folder)
{
    pack_names pack;
    return list_packs(folder, &pack, NULL) != DGM_ERR_OK || pack.count > 0;
}

dgm_err dgm_gazetteer_overlay(dgm_gazetteer *self, const char *const *folder,
                              uint32_t count, dgm_error *err)
{
    dgm_gazetteer_builder build;
    char path[4200];
    bool any = false;
    for (uint32_t i = 0; i < count; i++) {
        (void)snprintf(path, sizeof path, "%s/places", folder[i]);
        any |= has_packs(path);
    }
    if (!any) {
        return DGM_ERR_OK;
    }
    dgm_err code = dgm_gazetteer_begin(&build, err);
    if (code == DGM_ERR_OK) {
        code = unpack_base(&build, self);
    }
    for (uint32_t i = 0; code == DGM_ERR_OK && i < count; i++) {
        (void)snprintf(path, sizeof path, "%s/places", folder[i]);
        code = read_packs(&build, path);
    }
    if (code == DGM_ERR_OK) {
        code = replace(self, &build);
    }
    dgm_gazetteer_end(&build);
    return code;
}

dgm_err dgm_gazetteer_overlay_text(dgm_gazetteer *self, dgm_str text,
                                   const char *name, dgm_error *err)
{
    dgm_gazetteer_builder build;
    dgm_buf bytes;
    dgm_buf_init(&bytes, DGM_TABLE_LIMIT);
    dgm_buf_str(&bytes, text);
    dgm_err code = dgm_gazetteer_begin(&build, err);
    if (bytes.failed) {
        code = bytes.failed;
    }
    if (code == DGM_ERR_OK && self->place) {
        code = unpack_base(&build, self);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_table_read_bytes(name, &bytes, dgm_gazetteer_read_pack,
                                    &build, err);
    }
    if (code == DGM_ERR_OK) {
        code = replace(self, &build);
    }
    dgm_gazetteer_end(&build);
    dgm_buf_release(&bytes);
    return code;
}
