/* SPDX-License-Identifier: Apache-2.0 */
/* A compiled lexicon as lists again, so that overlays can be laid on top. */
#include "lexicon/handle.h"
#include "lexicon/model.h"

#include <string.h>

static dgm_err unpack_names(lex_model *self, const lex_image *image)
{
    for (uint32_t i = 0; i < image->name_count; i++) {
        const lex_name_row *row = &image->name[i];
        lex_name name = {.text = dgm_lex_image_text(image, row->text),
                         .owner = row->owner,
                         .kind = row->kind,
                         .flags = row->flags};
        if (row->country[0] != '\0') {
            name.context = (dgm_str){row->country, 3};
        } else if (row->context != DGM_NONE) {
            name.context =
                dgm_lex_image_text(image, image->entry[row->context].key);
        }
        if (row->unused[0] == 0) { /* not derived when it was packed */
            DGM_TRY(dgm_vec_push(self->arena, &self->name, &name));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err unpack_lists(lex_model *self, const lex_image *image,
                            uint32_t entry)
{
    const lex_entry_row *row = &image->entry[entry];
    for (uint32_t i = 0; i < row->code.count; i++) {
        lex_code code = {.owner = entry,
                         .row = image->code[row->code.first + i]};
        DGM_TRY(dgm_vec_push(self->arena, &self->code, &code));
    }
    for (uint32_t i = 0; i < row->part.count; i++) {
        lex_part part = {.owner = entry,
                         .row = image->part[row->part.first + i]};
        part.parent_key =
            dgm_lex_image_text(image, image->entry[part.row.parent].key);
        DGM_TRY(dgm_vec_push(self->arena, &self->part, &part));
    }
    for (uint32_t i = 0; i < row->office.count; i++) {
        lex_office office = {.owner = entry,
                             .row = image->office[row->office.first + i]};
        office.text = dgm_lex_image_text(image, office.row.text);
        office.of_key =
            dgm_lex_image_text(image, image->entry[office.row.of].key);
        DGM_TRY(dgm_vec_push(self->arena, &self->office, &office));
    }
    return DGM_ERR_OK;
}

static dgm_err unpack_words(lex_model *self, const lex_image *image)
{
    for (uint32_t i = 0; i < image->word_count; i++) {
        const lex_word_row *row = &image->word[i];
        lex_word word = {.text = dgm_lex_image_text(image, row->text),
                         .value = row->value,
                         .list = row->list,
                         .has_value = row->has_value != 0};
        DGM_TRY(dgm_vec_push(self->arena, &self->word, &word));
    }
    return DGM_ERR_OK;
}

dgm_err dgm_lex_unpack(lex_model *self, const dgm_lexicon *lexicon)
{
    const lex_image *image = &lexicon->image;
    for (uint32_t i = 0; i < image->entry_count; i++) {
        const lex_entry_row *row = &image->entry[i];
        lex_entry entry = {.key = dgm_lex_image_text(image, row->key),
                           .kind = row->kind,
                           .gender = row->gender,
                           .after = row->after,
                           .kind_given = true,
                           .sourced = true};
        DGM_TRY(dgm_vec_push(self->arena, &self->entry, &entry));
        DGM_TRY(unpack_lists(self, image, i));
    }
    for (uint32_t i = 0; i < image->role_count; i++) {
        lex_role role = {.row = image->role[i]};
        DGM_TRY(dgm_vec_push(self->arena, &self->role, &role));
    }
    self->base_roles = self->role.count;
    DGM_TRY(unpack_words(self, image));
    return unpack_names(self, image);
}
