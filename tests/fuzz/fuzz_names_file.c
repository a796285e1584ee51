/* SPDX-License-Identifier: Apache-2.0 */
/* An altered model of the recogniser of names, which reads a small text. */
#include "boundaries.h"
#include "entity/entity.h"
#include "fuzz/altered.h"
#include "text/text.h"

fuzz_bytes fuzz_good(void)
{
    return fuzz_read(DGM_SHARE "/names.dgm");
}

static void recognise(const dgm_recogniser *recogniser)
{
    static const char text[] =
        "# comment\nactor x.front\n  kind group\n  name Front for Justice\n";
    dgm_report report = {0};
    dgm_lexicon *lexicon = NULL;
    dgm_arena scratch;
    dgm_doc *doc = dgm_doc_new();
    dgm_arena_init(&scratch, 0);
    dgm_arena_init(&report.arena, 0);
    (void)!dgm_lexicon_from_text(&lexicon, dgm_str_from(text), "text", &report,
                                 NULL);
    if (doc && lexicon) {
        doc->text = DGM_STR("The Front for Justice met Mr. Unknowable of the "
                            "U.N. in NEW YORK. \"We don't,\" said al-Sadr.");
        if (dgm_text_segment(shipped_boundaries(), doc) == DGM_ERR_OK) {
            for (uint32_t i = 0; i < doc->token.count; i++) {
                doc->token.at[i].head = DGM_NONE;
            }
            dgm_lookup lookup;
            if (dgm_lookup_fill(&lookup, lexicon, (dgm_place_index){0}, doc,
                                &scratch) == DGM_ERR_OK) {
                (void)!dgm_entity_annotate(recogniser, &lookup, doc, &scratch);
            }
        }
    }
    dgm_lexicon_close(lexicon);
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
    dgm_arena_release(&report.arena);
}

bool fuzz_taken(const void *bytes, size_t len)
{
    dgm_recogniser *recogniser = NULL;
    if (dgm_recogniser_wrap(&recogniser, bytes, len, "altered", NULL) !=
        DGM_ERR_OK) {
        return false;
    }
    recognise(recogniser);
    dgm_recogniser_close(recogniser);
    return true;
}
