/* SPDX-License-Identifier: Apache-2.0 */
/* Sources of lemmas as somebody may write them, compiled and asked.  Behind an
 * empty line stand words to look up. */
#include "fuzz/files.h"
#include "fuzz/target.h"
#include "syntax/lemma.h"
#include "syntax/slip.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *const fuzz_way[] = {"compiled", "a lemma found", NULL};

/* What the list says of the word and of all it may have been meant to be. */
static void ask_list(const dgm_lemmas *lemmas, dgm_str word)
{
    dgm_slips slips;
    uint32_t known = dgm_lemmas_listed(lemmas, word, dgm_str_hash(word));
    if (known >> 2 * (DGM_LEMMA_NAME + 1)) {
        abort();
    }
    dgm_slips_begin(&slips, word);
    while (dgm_slips_next(&slips)) {
        if (slips.len > DGM_SLIP_WORD + 1) {
            abort();
        }
        (void)dgm_lemmas_known(lemmas, dgm_hash(slips.text, slips.len));
    }
}

/* Whether any lemma was found. */
static bool ask(const dgm_lemmas *lemmas, const char *at, size_t size)
{
    bool found = false;
    while (size > 0) {
        const char *end = memchr(at, '\n', size);
        size_t len = end ? (size_t)(end - at) : size;
        len = len < 400 ? len : 400;
        ask_list(lemmas, (dgm_str){at, (uint32_t)len});
        for (uint32_t form = 0; form < DGM_LEMMA_FORMS; form++) {
            dgm_lemma lemma = {.len = 0};
            found |= dgm_lemmas_find(lemmas, (dgm_str){at, (uint32_t)len},
                                     form % DGM_LEMMA_CLASSES, form,
                                     &lemma) != DGM_LEMMA_NONE;
            if (lemma.len > sizeof lemma.text) {
                abort();
            }
        }
        at += len + (end != NULL && size > len);
        size -= len + (end != NULL && size > len);
    }
    return found;
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    char source[FUZZ_PATH];
    char path[FUZZ_PATH + 8];
    const char *text = (const char *)data;
    const char *words = size ? memmem(text, size, "\n\n", 2) : NULL;
    size_t len = words ? (size_t)(words - text) + 1 : size;
    uint32_t ways = 0;
    if (!fuzz_write(source, text, len)) {
        return 0;
    }
    (void)snprintf(path, sizeof path, "%s.dgm", source);
    const char *const list[] = {source};
    dgm_lemmas *lemmas = NULL;
    if (dgm_lemmas_compile(list, 1, path, NULL) == DGM_ERR_OK) {
        if (dgm_lemmas_open(&lemmas, path, NULL) != DGM_ERR_OK) {
            abort(); /* what was compiled can be opened */
        }
        ways = FUZZ_WAY(0) |
               (ask(lemmas, text + len, size - len) ? FUZZ_WAY(1) : 0);
        dgm_lemmas_close(lemmas);
    }
    (void)unlink(source);
    (void)unlink(path);
    return ways;
}
