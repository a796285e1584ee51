/* SPDX-License-Identifier: Apache-2.0 */
#include "coder/overlay.h"

#include "base/files.h"

#include <string.h>

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* Tables of places lie in the folder "places" of an overlay. */
static bool in_places(const char *path, const char *overlay)
{
    size_t len = strlen(overlay);
    return strncmp(path, overlay, len) == 0 &&
           strncmp(path + len,
                   overlay[len - 1] == '/' ? "places/" : "/places/",
                   overlay[len - 1] == '/' ? 7 : 8) == 0;
}

static bool is_read(const char *path, const char *overlay)
{
    static const char *const ending[] = {".lex", ".frame", ".cue", ".md", "~"};
    dgm_str name = dgm_str_from(base_name(path));
    bool known = in_places(path, overlay) || dgm_str_starts(name, "README") ||
                 dgm_str_starts(name, "LICENSE");
    for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
        known |= dgm_str_ends(name, ending[i]);
    }
    return known;
}

static dgm_err check_endings(const char *overlay, dgm_report *report,
                             dgm_arena *arena, dgm_error *err)
{
    dgm_paths files = {0};
    DGM_TRY(dgm_files_list(arena, overlay, "", &files, err));
    for (uint32_t i = 0; i < files.count; i++) {
        const char *path = files.at[i].path;
        if (overlay[0] != '\0' && !is_read(path, overlay)) {
            DGM_TRY(dgm_report_say(
                report, false, dgm_str_from(path), 0,
                "nothing reads a file of this name; expected *.lex (actors, "
                "roles, lists), *.frame, *.cue, or tables in places/"));
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_overlay_endings(const char *const *overlay, uint32_t count,
                            dgm_report *report, dgm_error *err)
{
    dgm_arena arena;
    dgm_err code = DGM_ERR_OK;
    dgm_arena_init(&arena, 0);
    for (uint32_t i = 0; code == DGM_ERR_OK && i < count; i++) {
        code = check_endings(overlay[i], report, &arena, err);
        dgm_arena_reset(&arena);
    }
    dgm_arena_release(&arena);
    return code;
}

const char *dgm_overlay_petrarch(const char *overlay)
{
    static const char mark[] = "petrarch:";
    size_t len = sizeof mark - 1;
    return strncmp(overlay, mark, len) == 0 ? overlay + len : NULL;
}
