/* SPDX-License-Identifier: Apache-2.0 */
/* One document through all rooms. */
#include "actor/actor.h"
#include "coder/model.h"
#include "entity/entity.h"
#include "lexicon/lists.h"
#include "place/place.h"
#include "syntax/conllu.h"
#include "text/text.h"
#include "time/date.h"
#include "tree/tree.h"

/* A document of CoNLL-U brings its own trees. */
static dgm_err read_trees(const dgm_raw *raw, dgm_doc *doc, dgm_error *err)
{
    dgm_str id = doc->meta.id;
    size_t used = 0;
    dgm_str bytes = {raw->bytes.ptr, (uint32_t)raw->bytes.len};
    DGM_TRY(dgm_conllu_read(doc, bytes, raw->file.ptr,
                            raw->line ? raw->line : 1, &used, err));
    doc->meta.id = doc->meta.id.len ? doc->meta.id : id;
    return DGM_ERR_OK;
}

#define NEEDS_EVENTS                                                          \
    (DGM_LAYER_EVENTS | DGM_LAYER_CLAIMS | DGM_LAYER_LINKS |                  \
     DGM_LAYER_PREDICATES | DGM_LAYER_CASUALTIES | DGM_LAYER_COMPETING)

/* What all rooms behind the trees may ask of the names is kept in the scratch
 * arena; what one room put there is given back before the next. */
static dgm_err annotate(const dgm_coding *coding, dgm_doc *doc,
                        dgm_arena *scratch)
{
    const dgm_model *model = coding->model;
    bool asked = doc->asked.count > 0;
    uint32_t layers = coding->layers;
    dgm_lookup lookup;
    const dgm_lists *lists = dgm_lexicon_lists(model->lexicon);
    dgm_lists_mark(lists, doc);
    DGM_TRY(dgm_tree_annotate(lists, doc));
    if (model->petrarch) {
        return dgm_petrarch_annotate(model->petrarch, doc, scratch);
    }
    dgm_arena_mark empty = dgm_arena_here(scratch);
    DGM_TRY(dgm_lookup_fill(&lookup, model->lexicon,
                            dgm_gazetteer_index(&model->gazetteer), doc,
                            scratch));
    dgm_arena_mark mark = dgm_arena_here(scratch);
    DGM_TRY(dgm_entity_annotate(model->recogniser, &lookup, doc, scratch));
    dgm_arena_rewind(scratch, mark);
    DGM_TRY(dgm_actor_annotate(&lookup, doc, scratch));
    dgm_arena_rewind(scratch, mark);
    if (layers & (DGM_LAYER_PLACES | DGM_LAYER_ENTITIES | DGM_LAYER_ACTORS |
                  NEEDS_EVENTS)) {
        DGM_TRY(dgm_place_annotate(&model->gazetteer, &lookup, doc, scratch));
        dgm_arena_rewind(scratch, mark);
        DGM_TRY(dgm_actor_link(doc, scratch));
        dgm_arena_rewind(scratch, mark);
    }
    if (layers & (DGM_LAYER_DATES | NEEDS_EVENTS)) {
        DGM_TRY(dgm_time_annotate(lists, doc));
    }
    if (asked || layers & NEEDS_EVENTS) {
        DGM_TRY(dgm_event_annotate(model->events, model->frames, lists,
                                   coding->least, doc, scratch));
    }
    dgm_arena_rewind(scratch, empty); /* names are looked up no more */
    return layers & NEEDS_EVENTS
               ? dgm_claim_annotate(model->claims, model->cues, doc, scratch)
               : DGM_ERR_OK;
}

/* Memory that an arena did not give is the reason, whatever a room made of
 * it. */
static dgm_err first_reason(const dgm_doc *doc, const dgm_arena *scratch,
                            dgm_err code)
{
    return dgm_arena_settle(&doc->arena, dgm_arena_settle(scratch, code));
}

dgm_err dgm_code_clean(const dgm_raw *raw, dgm_doc *doc, dgm_arena *scratch,
                       dgm_error *err)
{
    dgm_err code = dgm_ingest_clean(raw, doc, scratch, err);
    if (code == DGM_ERR_OK && raw->kind == DGM_INPUT_CONLLU) {
        code = read_trees(raw, doc, err);
    }
    dgm_err reason = first_reason(doc, scratch, code);
    return reason == code
               ? code
               : dgm_error_set(err, reason, raw->file.ptr, raw->line, -1, "%s",
                               dgm_err_message(reason));
}

/* Of a document that is not coded only the text is told: sentences and words
 * are those of English. */
static void leave_text(dgm_doc *doc)
{
    doc->token.count = 0;
    doc->sentence.count = 0;
}

dgm_err dgm_code_doc(const dgm_coding *coding, const dgm_raw *raw,
                     dgm_doc *doc, dgm_arena *scratch, dgm_error *err)
{
    dgm_err code = DGM_ERR_OK;
    dgm_arena_mark mark = dgm_arena_here(scratch);
    bool coded = true;
    if (raw->kind != DGM_INPUT_CONLLU) {
        code = dgm_text_segment(coding->model->boundaries, doc);
        if (code == DGM_ERR_OK) {
            code = dgm_text_language(doc, &coded);
        }
        coded = coded || coding->any_language || coding->parse_only ||
                doc->asked.count > 0;
        if (code == DGM_ERR_OK && coded) {
            code = dgm_syntax_parse(coding->model->syntax, doc, scratch);
        }
    }
    dgm_arena_rewind(scratch, mark);
    if (code == DGM_ERR_OK && coded && !coding->parse_only) {
        code = annotate(coding, doc, scratch);
    }
    if (!coded) {
        leave_text(doc);
    }
    dgm_arena_rewind(scratch, mark);
    code = first_reason(doc, scratch, code);
    if (code != DGM_ERR_OK) {
        return dgm_error_set(err, code, raw->file.ptr, raw->line, -1, "%s",
                             dgm_err_message(code));
    }
    return DGM_ERR_OK;
}
