/* SPDX-License-Identifier: Apache-2.0 */
/* Build step: compile_gazetteer FOLDER FILE. */
#include "place/gazetteer_compile.h"

#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc != 3) {
        (void)fprintf(stderr, "usage: compile_gazetteer FOLDER FILE\n");
        return 2;
    }
    dgm_error err = {.code = DGM_ERR_OK};
    if (dgm_gazetteer_compile(argv[1], argv[2], &err) != DGM_ERR_OK) {
        char text[600];
        (void)fprintf(stderr, "%s\n", dgm_error_text(&err, text, sizeof text));
        return 3;
    }
    return 0;
}
