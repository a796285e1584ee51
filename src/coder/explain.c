/* SPDX-License-Identifier: Apache-2.0 */
#include "coder/explain.h"

/* Decides again about one event and tells of it. */
static dgm_err explain_event(dgm_explainer *self, dgm_decider *decider,
                             uint32_t event)
{
    dgm_explained why;
    bool found = false;
    DGM_TRY(dgm_event_explain(decider, &self->doc->event.at[event],
                              self->scratch, &why, &found));
    dgm_tell_event(self, event, &why);
    return self->paint.out->failed ? self->paint.out->failed
                                   : dgm_arena_error(self->scratch);
}

/* What is found anew lies in the copy's arena; the layers are shared. */
static dgm_err explain_copy(const dgm_model *model, dgm_explainer *self,
                            dgm_doc *copy, uint32_t event)
{
    dgm_sight sight;
    dgm_decider decider = {
        .model = model->events, .sight = &sight, .doc = copy, .least = -1};
    DGM_TRY(dgm_sight_open(&sight, model->frames,
                           dgm_lexicon_lists(model->lexicon), copy,
                           self->scratch));
    uint32_t first = event == DGM_NONE ? 0 : event;
    uint32_t last = event == DGM_NONE ? copy->event.count : event + 1;
    dgm_arena_mark mark = dgm_arena_here(self->scratch);
    for (uint32_t i = first; i < last; i++) {
        if (i > first) {
            dgm_paint_end_line(&self->paint);
        }
        DGM_TRY(explain_event(self, &decider, i));
        dgm_arena_rewind(self->scratch, mark);
    }
    return DGM_ERR_OK;
}

dgm_err dgm_explain_doc(const dgm_model *model, const dgm_doc *doc,
                        uint32_t event, uint32_t width, bool colour,
                        dgm_buf *out)
{
    dgm_arena scratch;
    dgm_doc copy = *doc;
    dgm_explainer self = {.doc = doc,
                          .model = model->events,
                          .scratch = &scratch,
                          .paint = {.out = out,
                                    .colour = colour,
                                    .width = dgm_paint_width(width)}};
    dgm_arena_init(&scratch, 0);
    dgm_arena_init(&copy.arena, 0);
    dgm_err code = explain_copy(model, &self, &copy, event);
    code = dgm_arena_settle(&copy.arena, dgm_arena_settle(&scratch, code));
    dgm_arena_release(&copy.arena);
    dgm_arena_release(&scratch);
    return code;
}
