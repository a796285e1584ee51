/* SPDX-License-Identifier: Apache-2.0 */
/* Checking readable sources of every kind together. */
#include "base/files.h"
#include "coder/model.h"
#include "coder/overlay.h"
#include "place/gazetteer_compile.h"

#include <stdio.h>

/* What there is to check, and over what. */
typedef struct checking {
    char folder[4096]; /* the program's data */
    const char *const *path;
    uint32_t count;
    dgm_report *report;
    dgm_error *err;
} checking;

/* A wrong source is in the report; the other readers go on. */
static dgm_err pass(dgm_err code)
{
    return code == DGM_ERR_SYNTAX ? DGM_ERR_OK : code;
}

static const char *part(const checking *self, const char *name,
                        char path[4200])
{
    (void)snprintf(path, 4200, "%s/%s", self->folder, name);
    return path;
}

static dgm_err check_frames(const checking *self, const char *folder)
{
    dgm_frames *frames = NULL;
    dgm_err code = pass(dgm_frames_read(&frames, folder, self->path,
                                        self->count, self->report, self->err));
    dgm_frames_close(frames);
    return code;
}

static dgm_err check_cues(const checking *self, const char *folder)
{
    dgm_cues *cues = NULL;
    dgm_err code = pass(dgm_cues_read(&cues, folder, self->path, self->count,
                                      self->report, self->err));
    dgm_cues_close(cues);
    return code;
}

static dgm_err check_places(const checking *self)
{
    char path[4200];
    dgm_gazetteer gazetteer;
    DGM_TRY(dgm_gazetteer_open(&gazetteer, part(self, "gazetteer.dgm", path),
                               self->err));
    dgm_err code =
        dgm_gazetteer_overlay(&gazetteer, self->path, self->count, self->err);
    if (code == DGM_ERR_SYNTAX && self->err) {
        code =
            dgm_report_say(self->report, false, dgm_str_from(self->err->file),
                           self->err->line, "%s", self->err->message);
    }
    dgm_gazetteer_close(&gazetteer);
    return code;
}

/* Sources laid over the program's own; without any, those themselves. */
static dgm_err check_over(const checking *self)
{
    char path[4200];
    DGM_TRY(
        dgm_overlay_endings(self->path, self->count, self->report, self->err));
    DGM_TRY(pass(dgm_lexicon_check_over(part(self, "lexicon.dgm", path),
                                        self->path, self->count, self->report,
                                        self->err)));
    DGM_TRY(check_frames(self, part(self, "frames", path)));
    DGM_TRY(check_cues(self, part(self, "cues", path)));
    return check_places(self);
}

static bool holds(const char *path, const char *ending, dgm_error *err)
{
    dgm_arena arena;
    dgm_paths files = {0};
    dgm_arena_init(&arena, 0);
    bool found =
        dgm_files_list(&arena, path, ending, &files, err) == DGM_ERR_OK &&
        files.count > 0 &&
        dgm_str_ends(dgm_str_from(files.at[0].path), ending);
    dgm_arena_release(&arena);
    return found;
}

/* Sources that need no others: the first path is the base of the rest. */
static dgm_err check_alone(checking *self)
{
    DGM_TRY(pass(
        dgm_lexicon_check(self->path, self->count, self->report, self->err)));
    const char *base = self->path[0];
    self->path++;
    self->count--;
    if (holds(base, ".frame", self->err)) {
        DGM_TRY(check_frames(self, base));
    }
    return holds(base, ".cue", self->err) ? check_cues(self, base)
                                          : DGM_ERR_OK;
}

dgm_err dgm_sources_check(const char *data, bool alone,
                          const char *const *path, uint32_t count,
                          dgm_note_fn *note, void *context,
                          dgm_sources_summary *summary, dgm_error *err)
{
    dgm_report report = {0};
    dgm_error own = {.byte = -1};
    checking self = {.path = path,
                     .count = count,
                     .report = &report,
                     .err = err ? err : &own};
    if (alone && count == 0) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "no sources were named");
    }
    if (data) {
        (void)snprintf(self.folder, sizeof self.folder, "%s", data);
    } else {
        dgm_model_find(self.folder);
    }
    dgm_arena_init(&report.arena, 0);
    dgm_err code = alone ? check_alone(&self) : check_over(&self);
    if (code == DGM_ERR_OK) {
        code = dgm_report_error(&report, err);
    }
    dgm_sources_tell(&report, note, context, summary);
    dgm_arena_release(&report.arena);
    return code;
}
