/* SPDX-License-Identifier: Apache-2.0 */
/* An altered gazetteer, with which a small text is read. */
#include "boundaries.h"
#include "fuzz/altered.h"
#include "place/place.h"
#include "text/text.h"

#include <stdlib.h>

fuzz_bytes fuzz_good(void)
{
    return fuzz_world();
}

/* A few words of data/english, compiled once. */
static const dgm_lexicon *few_words(void)
{
    static dgm_lexicon *lexicon;
    static const char text[] = "list place.division\n  word  province=1\n"
                               "list place.namesake\n  word  times\n";
    if (!lexicon) {
        dgm_report report = {0};
        dgm_arena_init(&report.arena, 0);
        if (dgm_lexicon_from_text(&lexicon, dgm_str_from(text), "words",
                                  &report, NULL) != DGM_ERR_OK) {
            abort();
        }
        dgm_arena_release(&report.arena);
    }
    return lexicon;
}

static void annotate(const dgm_gazetteer *gazetteer)
{
    const dgm_lexicon *lexicon = few_words();
    static const char text[] =
        "In Paris, Texas, Sam Houston met American "
        "officials. Georgia province and the Black Sea.";
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_doc *doc = dgm_doc_new();
    if (doc) {
        doc->text = dgm_str_copy(&doc->arena, dgm_str_from(text));
        dgm_lookup lookup;
        if (dgm_text_segment(shipped_boundaries(), doc) == DGM_ERR_OK &&
            dgm_lookup_fill(&lookup, lexicon, dgm_gazetteer_index(gazetteer),
                            doc, &scratch) == DGM_ERR_OK &&
            dgm_place_annotate(gazetteer, &lookup, doc, &scratch) !=
                DGM_ERR_OK) {
            dgm_doc_clear(doc);
        }
        dgm_doc_free(doc);
    }
    dgm_arena_release(&scratch);
}

bool fuzz_taken(const void *bytes, size_t len)
{
    dgm_gazetteer gazetteer;
    if (dgm_gazetteer_wrap(&gazetteer, bytes, len, NULL) != DGM_ERR_OK) {
        return false;
    }
    annotate(&gazetteer);
    dgm_gazetteer_close(&gazetteer);
    return true;
}
