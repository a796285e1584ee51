/* SPDX-License-Identifier: Apache-2.0 */
/* An altered model of the coder, which codes a small tree. */
#include "event/event.h"
#include "fuzz/altered.h"
#include "lexicon/lexicon.h"
#include "syntax/conllu.h"
#include "tree/tree.h"

fuzz_bytes fuzz_good(void)
{
    return fuzz_read(DGM_SHARE "/events.dgm");
}

static const char tree[] = "1\tArvenia\tArvenia\tPROPN\t_\t_\t2\tnsubj\t_\t_\n"
                           "2\tattacked\tattack\tVERB\t_\t_\t0\troot\t_\t_\n"
                           "3\tBelmark\tBelmark\tPROPN\t_\t_\t2\tobj\t_\t_\n"
                           "4\tafter\tafter\tADP\t_\t_\t5\tcase\t_\t_\n"
                           "5\ttalks\ttalk\tNOUN\t_\t_\t2\tobl\t_\t_\n\n";
static const char frame[] = "ASSAULT 190 v attack : subj > obj\n";

static void code(const dgm_event_model *model)
{
    dgm_frames *frames = NULL;
    dgm_lexicon *lexicon = NULL;
    dgm_report report = {0};
    dgm_arena scratch;
    dgm_doc *doc = dgm_doc_new();
    size_t used = 0;
    const dgm_asked asked = {.source = {0, 7}, .has_source = true};
    dgm_arena_init(&scratch, 0);
    dgm_arena_init(&report.arena, 0);
    bool ready =
        doc &&
        dgm_frames_parse(&frames, DGM_STR("190\tASSAULT\t\t-10\n"),
                         dgm_str_from(frame), "frame", NULL) == DGM_ERR_OK &&
        dgm_lexicon_from_text(&lexicon, DGM_STR("# none\n"), "text", &report,
                              NULL) == DGM_ERR_OK &&
        dgm_conllu_read(doc, dgm_str_from(tree), "tree", 1, &used, NULL) ==
            DGM_ERR_OK &&
        dgm_vec_push(&doc->arena, &doc->asked, &asked) == DGM_ERR_OK;
    if (ready) {
        const dgm_lists *lists = dgm_lexicon_lists(lexicon);
        dgm_lists_mark(lists, doc);
        if (dgm_tree_annotate(lists, doc) == DGM_ERR_OK) {
            (void)!dgm_event_annotate(model, frames, lists, -1, doc, &scratch);
        }
    }
    dgm_frames_close(frames);
    dgm_lexicon_close(lexicon);
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
    dgm_arena_release(&report.arena);
}

bool fuzz_taken(const void *bytes, size_t len)
{
    dgm_event_model *model = NULL;
    if (dgm_event_model_wrap(&model, bytes, len, "altered", NULL) !=
        DGM_ERR_OK) {
        return false;
    }
    code(model);
    dgm_event_model_close(model);
    return true;
}
