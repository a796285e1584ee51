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

/* Copies tests/data/world, whose tables tests may spoil. */
static void put_world(const world *self)
{
    static const char *const name[] = {
        "countries.tsv", "divisions.tsv", "settlements.tsv", "given.txt",
        "generic.txt",   "surnames.txt",  "words.txt",       "hand.tsv"};
    for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
        char path[512];
        char text[4096];
        (void)snprintf(path, sizeof path,
                       DGM_SOURCE_DIR "/tests/data/world/%s", name[i]);
        FILE *file = fopen(path, "r");
        assert_non_null(file);
        size_t len = fread(text, 1, sizeof text - 1, file);
        assert_true(len > 0 && len < sizeof text - 1);
        assert_int_equal(fclose(file), 0);
        text[len] = 0;
        put(self, name[i], text);
    }
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
        "countries.tsv", "divisions.tsv", "settlements.tsv",
        "given.txt",     "surnames.txt",  "generic.txt",
        "words.txt",     "hand.tsv",      "out.dgm"};
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
