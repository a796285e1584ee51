/* SPDX-License-Identifier: Apache-2.0 */
/* Altered compiled lemmas, asked for the lemmas of words. */
#include "fuzz/altered.h"
#include "syntax/lemma.h"

#include <stdlib.h>

fuzz_bytes fuzz_good(void)
{
    return fuzz_read(DGM_SHARE "/lemmas.dgm");
}

static void ask(const dgm_lemmas *lemmas)
{
    static const char *const word[] = {"went",   "invaded",  "replanned",
                                       "armies", "re-raids", "bigger",
                                       "s",      "edededed"};
    for (size_t i = 0; i < sizeof word / sizeof *word; i++) {
        for (uint32_t form = 0; form < DGM_LEMMA_FORMS; form++) {
            dgm_lemma lemma = {.len = 0};
            (void)dgm_lemmas_find(lemmas, dgm_str_from(word[i]),
                                  form % DGM_LEMMA_CLASSES, form, &lemma);
            if (lemma.len > sizeof lemma.text) {
                abort();
            }
        }
    }
}

bool fuzz_taken(const void *bytes, size_t len)
{
    dgm_lemmas *lemmas = NULL;
    if (dgm_lemmas_wrap(&lemmas, bytes, len, "altered", NULL) != DGM_ERR_OK) {
        return false;
    }
    ask(lemmas);
    (void)!dgm_lemmas_know(lemmas, 12345, DGM_LEMMA_VERB);
    ask(lemmas);
    dgm_lemmas_close(lemmas);
    return true;
}
