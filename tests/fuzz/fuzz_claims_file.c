/* SPDX-License-Identifier: Apache-2.0 */
/* An altered model of claims, which reads a small tree. */
#include "claim/claim.h"
#include "fuzz/altered.h"
#include "lexicon/lexicon.h"
#include "syntax/conllu.h"
#include "tree/tree.h"

fuzz_bytes fuzz_good(void)
{
    return fuzz_read(DGM_SHARE "/claims.dgm");
}

static const char tree[] =
    "1\tOfficials\tofficial\tNOUN\t_\t_\t2\tnsubj\t_\t_\n"
    "2\tsaid\tsay\tVERB\t_\t_\t0\troot\t_\t_\n"
    "3\trebels\trebel\tNOUN\t_\t_\t4\tnsubj\t_\t_\n"
    "4\tleft\tleave\tVERB\t_\t_\t2\tccomp\t_\t_\n"
    "5\tyesterday\tyesterday\tNOUN\t_\t_\t4\tobl:tmod\t_\t_\n\n";
static const char cues[] = "cue say.speech\n  pos verb\n  class say\n"
                           "  frame that\n  source ct+\n  author uu\n"
                           "  word say\n";

static void code(const dgm_claim_model *model)
{
    dgm_cues *lists = NULL;
    dgm_lexicon *lexicon = NULL;
    dgm_report report = {0};
    dgm_arena scratch;
    dgm_doc *doc = dgm_doc_new();
    size_t used = 0;
    dgm_arena_init(&scratch, 0);
    dgm_arena_init(&report.arena, 0);
    bool ready = doc &&
                 dgm_cues_from_text(&lists, "cues", dgm_str_from(cues),
                                    NULL) == DGM_ERR_OK &&
                 dgm_lexicon_from_text(&lexicon, DGM_STR("# none\n"), "text",
                                       &report, NULL) == DGM_ERR_OK &&
                 dgm_conllu_read(doc, dgm_str_from(tree), "tree", 1, &used,
                                 NULL) == DGM_ERR_OK;
    if (ready) {
        const dgm_lists *marks = dgm_lexicon_lists(lexicon);
        dgm_lists_mark(marks, doc);
        if (dgm_tree_annotate(marks, doc) == DGM_ERR_OK) {
            (void)!dgm_claim_annotate(model, lists, doc, &scratch);
        }
    }
    dgm_cues_close(lists);
    dgm_lexicon_close(lexicon);
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
    dgm_arena_release(&report.arena);
}

bool fuzz_taken(const void *bytes, size_t len)
{
    dgm_claim_model *model = NULL;
    if (dgm_claim_model_wrap(&model, bytes, len, "altered", NULL) !=
        DGM_ERR_OK) {
        return false;
    }
    code(model);
    dgm_claim_model_close(model);
    return true;
}
