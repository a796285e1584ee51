/* SPDX-License-Identifier: Apache-2.0 */
/* How fast a packed file is cut into documents, beside zlib alone: megabytes
 * of unpacked bytes a second of CPU, for tools/bench. */
#include "ingest/reader.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <zlib.h>

static double seconds(void)
{
    struct timespec time;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Bytes that zlib unpacks. */
static uint64_t unpack(const char *path)
{
    static char piece[1 << 16];
    uint64_t bytes = 0;
    gzFile file = gzopen(path, "rb");
    int got = 0;
    while (file && (got = gzread(file, piece, sizeof piece)) > 0) {
        bytes += (uint64_t)got;
    }
    if (file) {
        (void)gzclose(file);
    }
    return bytes;
}

/* Documents that the reader gives; none of them may be refused. */
static uint64_t read_all(const char *path)
{
    dgm_raw raw;
    uint64_t documents = 0;
    dgm_reader *reader =
        dgm_reader_new(&(dgm_reader_options){.path = &path, .path_count = 1});
    dgm_raw_init(&raw);
    bool more = reader != NULL;
    while (more && dgm_reader_next(reader, &raw, &more, NULL) == DGM_ERR_OK) {
        documents += more;
    }
    dgm_raw_release(&raw);
    dgm_reader_free(reader);
    return more ? 0 : documents;
}

int main(int argc, char **argv)
{
    double alone = 1e9;
    double reader = 1e9;
    uint64_t bytes = 0;
    uint64_t documents = 0;
    for (int i = 0; argc == 2 && i < 5; i++) {
        double start = seconds();
        bytes = unpack(argv[1]);
        double between = seconds();
        documents = read_all(argv[1]);
        double end = seconds();
        alone = between - start < alone ? between - start : alone;
        reader = end - between < reader ? end - between : reader;
    }
    if (documents == 0) {
        (void)fprintf(stderr, "usage: read_speed FILE.gz\n");
        return EXIT_FAILURE;
    }
    printf("documents %llu\nzlib %.0f\nreader %.0f\n",
           (unsigned long long)documents, (double)bytes / alone / 1e6,
           (double)bytes / reader / 1e6);
    return EXIT_SUCCESS;
}
