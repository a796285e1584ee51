/* SPDX-License-Identifier: Apache-2.0 */
/* An altered encoder, which reads a small text and is asked everything. */
#include "boundaries.h"
#include "encoder_world.h"
#include "fuzz/altered.h"

#define TAGS   7
#define LABELS 5

fuzz_bytes fuzz_good(void)
{
    size_t len;
    void *bytes = encoder_build(TAGS, LABELS, "tag NOUN NN\n", &len);
    fuzz_bytes out = fuzz_copy(bytes, len);
    free(bytes);
    return out;
}

static void ask(const dgm_encoder *encoder, const dgm_doc *doc,
                const dgm_reading *reading, dgm_encoder_work *work)
{
    dgm_encoder_classes classes = dgm_encoder_describe(encoder);
    size_t words = reading->token.last - reading->token.first;
    float *out =
        calloc(words * (classes.tags + classes.names + classes.events +
                        DGM_OPINION_PARTS + DGM_ENCODER_CUES) +
                   DGM_OPINION_STANCES,
               sizeof *out);
    dgm_encoder_arc *arc = calloc(words + 1, sizeof *arc);
    if (out && arc) {
        dgm_encoder_tags(encoder, work, out);
        dgm_encoder_names(encoder, work, out);
        dgm_encoder_triggers(encoder, work, out);
        dgm_encoder_values(encoder, work, out);
        dgm_encoder_cues(encoder, work, out);
        for (uint32_t i = 0; i < words; i++) {
            dgm_range cue = {reading->token.first, reading->token.first + i};
            if (i > 0) {
                dgm_encoder_claim(encoder, work, doc, cue, out);
            }
            out[i] =
                dgm_encoder_begins(encoder, work, reading->token.first + i);
        }
    }
    for (uint32_t s = reading->sentence; out && arc && s < reading->last;
         s++) {
        uint32_t first = doc->sentence.at[s].token.first;
        dgm_encoder_tree(encoder, work, doc, s, NULL, arc);
        if (doc->sentence.at[s].token.last > first) {
            dgm_encoder_stance(encoder, work, first, classes.events - 1, out);
            dgm_encoder_parties(encoder, work, doc, first, classes.events - 1,
                                out);
        }
    }
    free(arc);
    free(out);
}

static void read_all(const dgm_encoder *encoder, const dgm_doc *doc)
{
    dgm_arena arena;
    dgm_encoder_work *work = NULL;
    dgm_reading reading = {0};
    dgm_arena_init(&arena, 0);
    if (dgm_encoder_work_init(&work, encoder, &arena) == DGM_ERR_OK) {
        for (uint32_t s = 0; s < doc->sentence.count; s = reading.last) {
            if (dgm_encoder_read(encoder, doc, s, work, &reading) !=
                DGM_ERR_OK) {
                break;
            }
            ask(encoder, doc, &reading, work);
        }
    }
    dgm_arena_release(&arena);
}

bool fuzz_taken(const void *bytes, size_t len)
{
    dgm_encoder *encoder = NULL;
    if (dgm_encoder_wrap(&encoder, bytes, len, "altered", NULL) !=
        DGM_ERR_OK) {
        return false;
    }
    dgm_doc *doc = dgm_doc_new();
    if (doc) {
        doc->text = DGM_STR("Rebels attacked the cafe. \"It was "
                            "unaffable,\" said A. Tt of 100.");
        if (dgm_text_segment(shipped_boundaries(), doc) == DGM_ERR_OK) {
            read_all(encoder, doc);
        }
    }
    dgm_doc_free(doc);
    dgm_encoder_close(encoder);
    return true;
}
