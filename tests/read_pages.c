/* SPDX-License-Identifier: Apache-2.0 */
/* Reads main text and metadata of the pages named, three times, and writes how
 * many it reads a second of CPU time in the fastest: for tools/bench. */
#include "ingest/ingest.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define ROUNDS 3

static bool read_file(const char *path, dgm_raw *raw)
{
    static char part[1 << 16];
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return false;
    }
    dgm_raw_clear(raw);
    raw->kind = DGM_INPUT_HTML;
    for (size_t len; (len = fread(part, 1, sizeof part, file)) > 0;) {
        dgm_buf_add(&raw->bytes, part, len);
    }
    return fclose(file) == 0 && !raw->bytes.failed;
}

int main(int argc, char **argv)
{
    double best = 0;
    dgm_raw raw;
    dgm_arena scratch;
    dgm_doc *doc = dgm_doc_new();
    dgm_raw_init(&raw);
    dgm_arena_init(&scratch, 0);
    for (int round = 0; doc && round < ROUNDS; round++) {
        clock_t spent = 0;
        for (int i = 1; i < argc; i++) {
            dgm_error err;
            if (!read_file(argv[i], &raw)) {
                return 1;
            }
            clock_t start = clock();
            dgm_doc_clear(doc);
            dgm_arena_reset(&scratch);
            if (dgm_ingest_clean(&raw, doc, &scratch, &err) != DGM_ERR_OK) {
                (void)fprintf(stderr, "%s\n", err.message);
            }
            spent += clock() - start;
        }
        double rate =
            (argc - 1) / ((double)(spent + 1) / (double)CLOCKS_PER_SEC);
        best = rate > best ? rate : best;
    }
    dgm_raw_release(&raw);
    dgm_arena_release(&scratch);
    dgm_doc_free(doc);
    (void)printf("%.0f\n", best);
    return 0;
}
