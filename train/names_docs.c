/* SPDX-License-Identifier: Apache-2.0 */
/* The documents that names are learned from. */
#include "names.h"

dgm_err names_wrong(named_docs *self, const char *path, uint64_t line,
                    const char *what)
{
    DGM_TRY(dgm_report_say(&self->report, false, dgm_str_from(path), line,
                           "%s", what));
    return DGM_ERR_SYNTAX;
}

void names_label(named_doc *doc, dgm_range range, uint8_t kind)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        if (doc->label[i] != 0) {
            return;
        }
    }
    for (uint32_t i = range.first; i < range.last; i++) {
        doc->label[i] = (uint8_t)(1 + 2 * kind + (i > range.first));
    }
}

dgm_err names_add(named_docs *self, dgm_doc *doc, float weight,
                  named_doc **out)
{
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    named_doc added = {.doc = doc, .weight = weight};
    added.label = dgm_arena_alloc(&self->arena, doc->token.count + 1);
    dgm_err code = added.label
                       ? dgm_syntax_parse(self->parser.syntax, doc, &scratch)
                       : DGM_ERR_MEMORY;
    dgm_arena_release(&scratch);
    if (code == DGM_ERR_OK) {
        dgm_lists_mark(dgm_lexicon_lists(self->lexicon), doc);
        code = dgm_vec_push(&self->arena, &self->doc, &added);
    }
    if (code != DGM_ERR_OK) {
        dgm_doc_free(doc);
        return code;
    }
    *out = &self->doc.at[self->doc.count - 1];
    return DGM_ERR_OK;
}
