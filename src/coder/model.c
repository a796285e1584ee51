/* SPDX-License-Identifier: Apache-2.0 */
#include "coder/model.h"

#include "base/norm.h"
#include "base/options.h"
#include "coder/overlay.h"
#include "coder/words.h"
#include "place/gazetteer_compile.h"

#include <fts.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool has_model(const char *folder)
{
    char path[4200];
    (void)snprintf(path, sizeof path, "%s/syntax.dgm", folder);
    return access(path, R_OK) == 0;
}

/* Beside the program, above it, then where it was installed. */
void dgm_model_find(char folder[4096])
{
    char program[2048];
    const char *from_user = getenv("DRAGOMAN_DATA"); /* NOLINT: read once */
    if (from_user && from_user[0]) {
        (void)snprintf(folder, 4096, "%s", from_user);
        return;
    }
    ssize_t len = readlink("/proc/self/exe", program, sizeof program - 1);
    program[len > 0 ? len : 0] = 0;
    char *slash = strrchr(program, '/');
    if (slash) {
        static const char *const beside[] = {
            "share/dragoman", "../share/dragoman", "../../share/dragoman"};
        *slash = 0;
        for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
            (void)snprintf(folder, 4096, "%s/%s", program, beside[i]);
            if (has_model(folder)) {
                return;
            }
        }
    }
    (void)snprintf(folder, 4096, "%s", DGM_PREFIX_DATA);
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
    return strcmp((*a)->fts_name, (*b)->fts_name);
}

/* Folds the first `limit` bytes of a file into the fingerprint.  A compiled
 * file has the checksum of all of it in its header. */
static uint64_t fold_file(uint64_t hash, const char *path, size_t limit)
{
    unsigned char block[1 << 14];
    FILE *file = fopen(path, "rbe");
    size_t got = 1;
    while (file && got > 0 && limit > 0) {
        got =
            fread(block, 1, limit < sizeof block ? limit : sizeof block, file);
        limit -= got;
        hash = dgm_norm_fold(hash, dgm_hash(block, got));
    }
    if (file) {
        (void)fclose(file);
    }
    return hash;
}

/* A file, or everything below a folder in the order of names. */
static uint64_t fold_tree(uint64_t hash, const char *path)
{
    char name[4200];
    (void)snprintf(name, sizeof name, "%s", path);
    char *const root[] = {name, NULL};
    FTS *walk = fts_open(root, FTS_LOGICAL | FTS_NOCHDIR, by_name);
    for (FTSENT *entry = walk ? fts_read(walk) : NULL; entry;
         entry = fts_read(walk)) {
        if (entry->fts_info == FTS_F) {
            hash = fold_file(hash, entry->fts_accpath, SIZE_MAX);
        }
    }
    if (walk) {
        (void)fts_close(walk);
    }
    return hash;
}

static uint64_t fingerprint(const dgm_model *self,
                            const dgm_model_options *options)
{
    static const char *const compiled[] = {
        "boundaries.dgm", "syntax.dgm",    "ends.dgm",  "lemmas.dgm",
        "lexicon.dgm",    "gazetteer.dgm", "names.dgm", "events.dgm",
        "claims.dgm",     "encoder.dgm"};
    static const char *const readable[] = {"frames", "cues"};
    char path[4200];
    uint64_t hash = DGM_NORM_START;
    size_t count = sizeof compiled / sizeof *compiled;
    for (size_t i = 0; i < (self->encoder ? count : count - 1); i++) {
        (void)snprintf(path, sizeof path, "%s/%s", self->folder, compiled[i]);
        hash = fold_file(hash, path, 64);
    }
    for (size_t i = 0; i < sizeof readable / sizeof *readable; i++) {
        (void)snprintf(path, sizeof path, "%s/%s", self->folder, readable[i]);
        hash = fold_tree(hash, path);
    }
    for (uint32_t i = 0; i < options->overlay_count; i++) {
        const char *folder = dgm_overlay_petrarch(options->overlay[i]);
        hash = fold_tree(hash, folder ? folder : options->overlay[i]);
    }
    return hash;
}

/* The path of a part, in `path`. */
static const char *part(const dgm_model *self, const char *name,
                        char path[4200])
{
    (void)snprintf(path, 4200, "%s/%s", self->folder, name);
    return path;
}

/* A file that nothing reads is an error, not silence. */
static dgm_err check_endings(const char *const *over, uint32_t count,
                             dgm_error *err)
{
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code = dgm_overlay_endings(over, count, &report, err);
    if (code == DGM_ERR_OK) {
        code = dgm_report_error(&report, err);
    }
    dgm_arena_release(&report.arena);
    return code;
}

/* What was learned of claims, if the folder has it. */
static dgm_err open_claims(dgm_model *self, dgm_error *err)
{
    char path[4200];
    const char *file = part(self, "claims.dgm", path);
    return access(file, F_OK) == 0
               ? dgm_claim_model_open(&self->claims, file, err)
               : DGM_ERR_OK;
}

/* The encoder, if the tier has one; it takes its place in the syntax, and
 * nobody else hears of it. */
static dgm_err open_encoder(dgm_model *self, dgm_tier tier, dgm_error *err)
{
    char path[4200];
    const char *file = part(self, "encoder.dgm", path);
    if (tier == DGM_TIER_FAST ||
        (tier == DGM_TIER_DEFAULT && access(file, F_OK) != 0)) {
        return DGM_ERR_OK;
    }
    DGM_TRY(dgm_encoder_open(&self->encoder, file, err));
    return dgm_syntax_use_encoder(self->syntax, self->encoder, err);
}

/* A folder of PETRARCH's dictionaries, which code in place of ours. */
static dgm_err open_petrarch(dgm_model *self, const char *folder,
                             dgm_error *err)
{
    const char *first = NULL;
    if (self->petrarch) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, folder, 0, -1,
                             "a second folder of PETRARCH's dictionaries");
    }
    DGM_TRY(dgm_petrarch_open(&self->petrarch, folder, err));
    uint32_t unread = dgm_petrarch_unread(self->petrarch, &first);
    if (unread > 0 && self->warning_count < DGM_MODEL_WARNINGS) {
        char *out = self->warning[self->warning_count++];
        (void)snprintf(out, sizeof self->warning[0],
                       "%u lines of the dictionaries cannot be read and are "
                       "left out, the first %s",
                       unread, first);
    }
    return DGM_ERR_OK;
}

static dgm_err open_parts(dgm_model *self, const dgm_model_options *options,
                          dgm_error *err)
{
    char path[4200];
    const char *const *over = options->overlay;
    uint32_t count = options->overlay_count;
    DGM_TRY(check_endings(over, count, err));
    DGM_TRY(
        dgm_syntax_open(&self->syntax, part(self, "syntax.dgm", path), err));
    DGM_TRY(
        dgm_lemmas_open(&self->lemmas, part(self, "lemmas.dgm", path), err));
    DGM_TRY(dgm_boundaries_open(&self->boundaries,
                                part(self, "boundaries.dgm", path), err));
    DGM_TRY(dgm_ends_open(&self->ends, part(self, "ends.dgm", path), err));
    DGM_TRY(dgm_lexicon_open(&self->lexicon, part(self, "lexicon.dgm", path),
                             over, count, err));
    DGM_TRY(dgm_recogniser_open(&self->recogniser,
                                part(self, "names.dgm", path), err));
    DGM_TRY(dgm_gazetteer_open(&self->gazetteer,
                               part(self, "gazetteer.dgm", path), err));
    self->has_gazetteer = true;
    if (count > 0) {
        DGM_TRY(dgm_gazetteer_overlay(&self->gazetteer, over, count, err));
    }
    DGM_TRY(dgm_frames_open(&self->frames, part(self, "frames", path), over,
                            count, err));
    DGM_TRY(dgm_event_model_open(&self->events, part(self, "events.dgm", path),
                                 err));
    DGM_TRY(dgm_cues_open(&self->cues, part(self, "cues", path), over, count,
                          err));
    DGM_TRY(open_claims(self, err));
    DGM_TRY(dgm_words_know(self->lemmas, self->frames, self->cues));
    DGM_TRY(dgm_syntax_use_lemmas(self->syntax, self->lemmas));
    dgm_syntax_use_ends(self->syntax, self->ends);
    DGM_TRY(open_encoder(self, options->tier, err));
    if (count == 0) {
        dgm_parts_compare(self); /* what users lay over it does not count */
    }
    return DGM_ERR_OK;
}

/* The dictionaries of PETRARCH apart from what is laid over our own. */
static dgm_err open_all(dgm_model *self, const dgm_model_options *options,
                        dgm_error *err)
{
    dgm_model_options own = *options;
    const char **over = calloc(options->overlay_count + 1, sizeof *over);
    dgm_err code = over ? DGM_ERR_OK : DGM_ERR_MEMORY;
    own.overlay = over;
    own.overlay_count = 0;
    for (uint32_t i = 0; code == DGM_ERR_OK && i < options->overlay_count;
         i++) {
        const char *folder = dgm_overlay_petrarch(options->overlay[i]);
        if (folder) {
            code = open_petrarch(self, folder, err);
        } else {
            over[own.overlay_count++] = options->overlay[i];
        }
    }
    if (code == DGM_ERR_OK) {
        code = open_parts(self, &own, err);
    }
    free(over);
    return code;
}

dgm_err dgm_model_open(dgm_model **out, const dgm_model_options *options,
                       dgm_error *err)
{
    dgm_model_options asked;
    *out = NULL;
    DGM_TRY(dgm_options_copy(&asked, sizeof asked,
                             offsetof(dgm_model_options, tier), options, err));
    dgm_model *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    if (asked.data) {
        (void)snprintf(self->folder, sizeof self->folder, "%s", asked.data);
    } else {
        dgm_model_find(self->folder);
    }
    dgm_err code = open_all(self, &asked, err);
    if (code != DGM_ERR_OK) {
        dgm_model_close(self);
        return code;
    }
    self->fingerprint = fingerprint(self, &asked);
    *out = self;
    return DGM_ERR_OK;
}

void dgm_model_close(dgm_model *self)
{
    if (self == NULL) {
        return;
    }
    dgm_syntax_close(self->syntax);
    dgm_encoder_close(self->encoder);
    dgm_lemmas_close(self->lemmas);
    dgm_boundaries_close(self->boundaries);
    dgm_ends_close(self->ends);
    dgm_lexicon_close(self->lexicon);
    dgm_recogniser_close(self->recogniser);
    if (self->has_gazetteer) {
        dgm_gazetteer_close(&self->gazetteer);
    }
    dgm_frames_close(self->frames);
    dgm_event_model_close(self->events);
    dgm_cues_close(self->cues);
    dgm_claim_model_close(self->claims);
    dgm_petrarch_close(self->petrarch);
    free(self);
}

const char *dgm_model_folder(const dgm_model *self)
{
    return self->folder;
}

dgm_tier dgm_model_tier(const dgm_model *self)
{
    return self->encoder ? DGM_TIER_FULL : DGM_TIER_FAST;
}
