/* SPDX-License-Identifier: Apache-2.0 */
/* Compiles lexicon sources while dragoman is built:
 * lexc OUT FILE|FOLDER...; with "-" for OUT it only checks. */
#include "lexicon/lexicon.h"

#include <stdio.h>
#include <string.h>

static void print_notes(const dgm_report *report, bool warnings)
{
    for (uint32_t i = 0; i < report->note.count; i++) {
        const dgm_note *note = &report->note.at[i];
        if (!note->warning || warnings) {
            (void)fprintf(stderr, "%.*s:%llu: %s%.*s\n", (int)note->file.len,
                          note->file.ptr, (unsigned long long)note->line,
                          note->warning ? "warning: " : "",
                          (int)note->message.len, note->message.ptr);
        }
    }
}

int main(int argc, char **argv)
{
    dgm_report report = {0};
    dgm_error err = {0};
    if (argc < 3) {
        (void)fprintf(stderr, "usage: lexc OUT|- FILE|FOLDER...\n");
        return 2;
    }
    dgm_arena_init(&report.arena, 0);
    const char *const *path = (const char *const *)argv + 2;
    uint32_t count = (uint32_t)argc - 2;
    bool only_check = strcmp(argv[1], "-") == 0;
    dgm_err code = only_check ? dgm_lexicon_check(path, count, &report, &err)
                              : dgm_lexicon_build(path, count, true, argv[1],
                                                  &report, &err);
    print_notes(&report, only_check);
    if (code != DGM_ERR_OK && code != DGM_ERR_SYNTAX) {
        char text[600];
        (void)fprintf(stderr, "%s\n", dgm_error_text(&err, text, sizeof text));
    }
    if (only_check) {
        (void)fprintf(stderr,
                      "%u entries, %u names, %u roles; %u errors, %u "
                      "warnings\n",
                      report.entries, report.names, report.roles,
                      report.errors, report.warnings);
    }
    dgm_arena_release(&report.arena);
    return code == DGM_ERR_OK ? 0 : 1;
}
