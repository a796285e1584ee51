/* SPDX-License-Identifier: Apache-2.0 */
/* A small world of invented and well-known names, as tables of a folder and
 * compiled, for the tests of place. */
#ifndef DGM_TEST_PLACE_WORLD_H
#define DGM_TEST_PLACE_WORLD_H

#include "lexicon/lexicon.h"
#include "place/gazetteer_compile.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

typedef struct world {
    char folder[64];
    char file[96];
    dgm_gazetteer gazetteer;
    dgm_lexicon *lexicon; /* data/english alone */
} world;

static void put(const world *self, const char *name, const char *text)
{
    char path[128];
    (void)snprintf(path, sizeof path, "%s/%s", self->folder, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void put_world(const world *self)
{
    put(self, "countries.tsv",
        "1\tUS\tUSA\tUnited States\tAmerican\t39\t-98\tX\t300000000\tNA\tus\n"
        "2\tFR\tFRA\tFrance\tFrench\t46\t2\tParis\t60000000\tEU\tfr\n");
    put(self, "divisions.tsv",
        "11\t1\tUS.TX\tTexas\t\t31\t-99\t25000000\n"
        "12\t1\tUS.GA\tGeorgia\t\t33\t-83\t10000000\n"
        "13\t1\tFR.11\tPrefect Region\t\t48\t2\t10000000\n");
    put(self, "settlements.tsv",
        "21\tParis\t\t33.66\t-95.55\tPPL\tUS\tTX\t\t25000\n"
        "22\tParis\t\t48.85\t2.35\tPPLC\tFR\t11\t\t2100000\n"
        "23\tHouston\t\t29.76\t-95.36\tPPL\tUS\tTX\t\t2000000\n"
        "24\tReading\t\t40.3\t-75.9\tPPL\tUS\tGA\t\t88000\n");
    put(self, "given.txt", "Sam\n");
    put(self, "surnames.txt", "houston\n");
    put(self, "words.txt", "reading\n");
    put(self, "hand.tsv",
        "@US.TX\t\t\t\tTex.|TX\tTexan\t\t\t\t\n"
        "-\tR\tBlack Sea\t\t\t\t43\t34\t\t\n"
        "-\tR\tFar South\t\t\t\t\t\t\t\t\tUS.TX,US.GA\n"
        "-\tN\tParis Accord\t\t\t\t\t\t\t\n");
}

static int set_up(void **state)
{
    world *self = calloc(1, sizeof *self);
    (void)snprintf(self->folder, sizeof self->folder, "/tmp/dgm-place-XXXXXX");
    if (!self || !mkdtemp(self->folder)) {
        return -1;
    }
    put_world(self);
    (void)snprintf(self->file, sizeof self->file, "%s/out.dgm", self->folder);
    dgm_error err;
    const char *words = DGM_SOURCE_DIR "/data/english";
    if (dgm_lexicon_compile(&self->lexicon, &words, 1, &err) != DGM_ERR_OK ||
        dgm_gazetteer_compile(self->folder, self->file, &err) != DGM_ERR_OK ||
        dgm_gazetteer_open(&self->gazetteer, self->file, &err) != DGM_ERR_OK) {
        return -1;
    }
    *state = self;
    return 0;
}

static int tear_down(void **state)
{
    static const char *const name[] = {
        "countries.tsv", "divisions.tsv", "settlements.tsv", "given.txt",
        "surnames.txt",  "words.txt",     "hand.tsv",        "out.dgm"};
    world *self = *state;
    dgm_gazetteer_close(&self->gazetteer);
    dgm_lexicon_close(self->lexicon);
    for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
        char path[128];
        (void)snprintf(path, sizeof path, "%s/%s", self->folder, name[i]);
        (void)unlink(path);
    }
    (void)rmdir(self->folder);
    free(self);
    return 0;
}

#endif
