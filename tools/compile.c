/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compiles data while dragoman is built:
 *
 *   compile lexicon OUT DATA       DATA/actors, roles, english; a wrong frame
 *                                  or cue in DATA is an error too
 *   compile gazetteer OUT FOLDER
 *   compile lemmas OUT FILE...
 */
#include "claim/cue.h"
#include "event/event.h"
#include "lexicon/lexicon.h"
#include "place/gazetteer_compile.h"
#include "syntax/lemma.h"

#include <stdio.h>
#include <string.h>

/* What the program reads as text at its start. */
static dgm_err check_texts(const char *data, dgm_report *report,
                           dgm_error *err)
{
    char path[4096];
    dgm_frames *frames = NULL;
    dgm_cues *cues = NULL;
    (void)snprintf(path, sizeof path, "%s/frames", data);
    dgm_err code = dgm_frames_read(&frames, path, NULL, 0, report, err);
    dgm_frames_close(frames);
    if (code == DGM_ERR_OK) {
        (void)snprintf(path, sizeof path, "%s/cues", data);
        code = dgm_cues_read(&cues, path, NULL, 0, report, err);
        dgm_cues_close(cues);
    }
    return code;
}

static dgm_err build_lexicon(const char *out, const char *data,
                             dgm_report *report, dgm_error *err)
{
    static const char *const folder[] = {"actors", "roles", "english"};
    char path[3][4096];
    const char *at[3];
    for (int i = 0; i < 3; i++) {
        (void)snprintf(path[i], sizeof path[i], "%s/%s", data, folder[i]);
        at[i] = path[i];
    }
    return dgm_lexicon_build(at, 3, true, out, report, err);
}

static dgm_err compile_lexicon(const char *out, const char *data,
                               dgm_error *err)
{
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code = check_texts(data, &report, err);
    if (code == DGM_ERR_OK) {
        code = build_lexicon(out, data, &report, err);
    }
    /* The error tells the first; here are all. */
    for (uint32_t i = 0; i < report.note.count; i++) {
        const dgm_note *note = &report.note.at[i];
        if (!note->warning) {
            (void)fprintf(stderr, "%.*s:%llu: %.*s\n", (int)note->file.len,
                          note->file.ptr, (unsigned long long)note->line,
                          (int)note->message.len, note->message.ptr);
        }
    }
    dgm_arena_release(&report.arena);
    err->message[0] = code == DGM_ERR_SYNTAX ? 0 : err->message[0];
    return code;
}

static dgm_err compile(const char *what, const char *out,
                       const char *const *source, uint32_t count,
                       dgm_error *err)
{
    if (strcmp(what, "lexicon") == 0 && count == 1) {
        return compile_lexicon(out, source[0], err);
    }
    if (strcmp(what, "lemmas") == 0) {
        return dgm_lemmas_compile(source, count, out, err);
    }
    if (strcmp(what, "gazetteer") == 0 && count == 1) {
        return dgm_gazetteer_compile(source[0], out, err);
    }
    return DGM_ERR_ARGUMENT;
}

int main(int argc, char **argv)
{
    dgm_error err = {0};
    dgm_err code = DGM_ERR_ARGUMENT;
    if (argc >= 4) {
        code = compile(argv[1], argv[2], (const char *const *)argv + 3,
                       (uint32_t)argc - 3, &err);
    }
    if (code == DGM_ERR_ARGUMENT) {
        (void)fprintf(stderr, "usage: compile lexicon|gazetteer|lemmas OUT "
                              "SOURCE...\n");
        return 2;
    }
    if (code != DGM_ERR_OK && (code != DGM_ERR_SYNTAX || err.message[0])) {
        char text[600];
        err.code = code;
        (void)fprintf(stderr, "%s\n", dgm_error_text(&err, text, sizeof text));
    }
    return code == DGM_ERR_OK ? 0 : 1;
}
