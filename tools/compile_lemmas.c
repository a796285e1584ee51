/* SPDX-License-Identifier: Apache-2.0 */
/* Build step: compile_lemmas OUT SOURCE... */
#include "syntax/lemma.h"

#include <stdio.h>

int main(int argc, char **argv)
{
    dgm_error err = {.code = DGM_ERR_OK};
    if (argc < 3) {
        (void)fprintf(stderr, "usage: compile_lemmas OUT SOURCE...\n");
        return 2;
    }
    if (dgm_lemmas_compile((const char *const *)argv + 2, (uint32_t)argc - 2,
                           argv[1], &err) != DGM_ERR_OK) {
        char text[600];
        (void)fprintf(stderr, "%s\n", dgm_error_text(&err, text, sizeof text));
        return 3;
    }
    return 0;
}
