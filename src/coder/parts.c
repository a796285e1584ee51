/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a model is made of, and whether its parts fit each other: the
 * recogniser hears what lexicon and gazetteer know of a word and what the
 * parser makes of it, the event coder what the parser makes of it, and the
 * parser which words are listed; they should be trained again when these are
 * others.
 */
#include "coder/model.h"

#include "entity/model.h"
#include "event/model.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Per cent of the names or words that may be others before it is said. */
#define OTHER_NAMES 10

static void warn(dgm_model *self, const char *text)
{
    if (self->warning_count < DGM_MODEL_WARNINGS) {
        char *out = self->warning[self->warning_count++];
        (void)snprintf(out, sizeof self->warning[0], "%s", text);
    }
}

static void compare_names(dgm_model *self, const char *what,
                          const dgm_sketch *trained, const dgm_names *names)
{
    dgm_sketch now;
    char text[sizeof self->warning[0]];
    dgm_sketch_make(&now, names);
    uint32_t same = dgm_sketch_same(trained, &now);
    if (same < 100 - OTHER_NAMES) {
        (void)snprintf(text, sizeof text,
                       "names.dgm was trained with another %s: %u %% of the "
                       "names are the same; train it again (make train)",
                       what, same);
        warn(self, text);
    }
}

/* The network hears which words are listed. */
static void compare_words(dgm_model *self)
{
    char text[sizeof self->warning[0]];
    uint32_t was = dgm_syntax_words(self->syntax);
    uint32_t now = dgm_lemmas_words(self->lemmas);
    uint32_t off = was < now ? now - was : was - now;
    if (was > 0 && off > now / (100 / OTHER_NAMES)) {
        (void)snprintf(text, sizeof text,
                       "syntax.dgm was trained with another lemmas.dgm, of "
                       "%u words instead of %u; train it again (make train)",
                       was, now);
        warn(self, text);
    }
}

static void compare_syntax(dgm_model *self, const char *file, uint64_t trained)
{
    char text[sizeof self->warning[0]];
    if (trained != dgm_syntax_fingerprint(self->syntax)) {
        (void)snprintf(text, sizeof text,
                       "%s was trained with another syntax.dgm; train it "
                       "again (make train)",
                       file);
        warn(self, text);
    }
}

void dgm_parts_compare(dgm_model *self)
{
    compare_words(self);
    compare_syntax(self, "ends.dgm", dgm_ends_syntax(self->ends));
    compare_syntax(self, "events.dgm", self->events->origin->syntax);
    if (self->claims) {
        compare_syntax(self, "claims.dgm",
                       dgm_claim_model_syntax(self->claims));
    }
    const dgm_entity_origin *origin = dgm_recogniser_origin(self->recogniser);
    if (origin == NULL) {
        return; /* an older file, which does not say */
    }
    compare_names(self, "lexicon", &origin->lexicon,
                  dgm_lexicon_names(self->lexicon));
    compare_names(self, "gazetteer", &origin->gazetteer,
                  &self->gazetteer.names);
    compare_syntax(self, "names.dgm", origin->syntax);
}

/* The checksum in the header of a compiled file (base/mapped.h), 0: none. */
static uint64_t fingerprint_of(const char *folder, const char *file)
{
    char path[4200];
    uint64_t sum = 0;
    (void)snprintf(path, sizeof path, "%s/%s", folder, file);
    FILE *in = fopen(path, "rbe");
    if (in) {
        if (fseek(in, 24, SEEK_SET) != 0 || fread(&sum, 8, 1, in) != 1) {
            sum = 0;
        }
        (void)fclose(in);
    }
    return sum;
}

bool dgm_model_part(const dgm_model *self, uint32_t part, dgm_part_view *out)
{
    static const char *const file[] = {
        "boundaries.dgm", "syntax.dgm",    "ends.dgm",  "lemmas.dgm",
        "lexicon.dgm",    "gazetteer.dgm", "names.dgm", "events.dgm",
        "claims.dgm",     "encoder.dgm"};
    const bool there[] = {true, true, true, true,         true,
                          true, true, true, self->claims, self->encoder};
    for (uint32_t i = 0; i < sizeof file / sizeof *file; i++) {
        if (there[i] && part-- == 0) {
            out->file = file[i];
            out->fingerprint = fingerprint_of(self->folder, file[i]);
            return true;
        }
    }
    return false;
}

const char *dgm_model_warning(const dgm_model *self, uint32_t warning)
{
    return warning < self->warning_count ? self->warning[warning] : NULL;
}
