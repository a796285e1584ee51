/* SPDX-License-Identifier: Apache-2.0 */
/* Runs a fuzz target over every file of the folder named on the command line,
 * so that normal builds replay the corpus without libFuzzer.  Each of the
 * target's ways must be gone by at least one file. */
#include "fuzz/target.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#define WAYS_MOST 32
#define SIZE_MOST ((size_t)16 << 20)

typedef struct tally {
    uint32_t inputs;
    uint32_t gone[WAYS_MOST]; /* by how many inputs */
} tally;

static void replay_file(const char *path, tally *counts)
{
    FILE *file = fopen(path, "rb");
    uint8_t *data = malloc(SIZE_MOST);
    if (file && data) {
        size_t size = fread(data, 1, SIZE_MOST, file);
        uint32_t ways = fuzz_input(data, size);
        counts->inputs++;
        for (uint32_t i = 0; i < WAYS_MOST; i++) {
            counts->gone[i] += ways >> i & 1;
        }
    }
    free(data);
    if (file) {
        (void)fclose(file);
    }
}

static void replay_folder(const char *path, tally *counts)
{
    DIR *folder = opendir(path);
    struct dirent *entry;
    while (folder && (entry = readdir(folder)) != NULL) {
        char file[4096];
        int len = snprintf(file, sizeof file, "%s/%s", path, entry->d_name);
        if (entry->d_name[0] != '.' && len > 0 && (size_t)len < sizeof file) {
            replay_file(file, counts);
        }
    }
    if (folder) {
        (void)closedir(folder);
    }
}

int main(int argc, char **argv)
{
    tally counts = {.inputs = 0};
    if (argc == 2) {
        replay_folder(argv[1], &counts);
    }
    bool all = counts.inputs > 0 && fuzz_way[0] != NULL;
    printf("%u inputs replayed\n", counts.inputs);
    for (uint32_t i = 0; i < WAYS_MOST && fuzz_way[i]; i++) {
        printf("%6u %s\n", counts.gone[i], fuzz_way[i]);
        if (counts.gone[i] == 0) {
            (void)fprintf(stderr, "no file of the corpus reaches: %s\n",
                          fuzz_way[i]);
            all = false;
        }
    }
    return all ? EXIT_SUCCESS : EXIT_FAILURE;
}
