/* SPDX-License-Identifier: Apache-2.0 */
/* Runs a fuzz target over every file of the folders named on the command
 * line, so that normal builds replay the corpus without libFuzzer. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return 0;
    }
    size_t cap = (size_t)16 << 20;
    uint8_t *data = malloc(cap);
    size_t size = data ? fread(data, 1, cap, file) : 0;
    (void)fclose(file);
    if (data == NULL) {
        return 0;
    }
    (void)LLVMFuzzerTestOneInput(data, size);
    free(data);
    return 1;
}

int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; i++) {
        DIR *folder = opendir(argv[i]);
        struct dirent *entry;
        while (folder && (entry = readdir(folder)) != NULL) {
            char path[4096];
            int len =
                snprintf(path, sizeof path, "%s/%s", argv[i], entry->d_name);
            if (entry->d_name[0] != '.' && len > 0 &&
                (size_t)len < sizeof path) {
                count += replay_file(path);
            }
        }
        if (folder) {
            (void)closedir(folder);
        }
    }
    printf("%d inputs replayed\n", count);
    return count > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
