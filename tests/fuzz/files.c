/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/files.h"

#include "place/gazetteer_compile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static fuzz_bytes room(size_t len)
{
    fuzz_bytes out = {aligned_alloc(64, (len / 64 + 1) * 64), len};
    if (out.at == NULL) {
        abort();
    }
    return out;
}

fuzz_bytes fuzz_copy(const void *bytes, size_t len)
{
    fuzz_bytes out = room(len);
    memcpy(out.at, bytes, len);
    return out;
}

fuzz_bytes fuzz_read(const char *path)
{
    FILE *file = fopen(path, "rb");
    long len = -1;
    if (file && fseek(file, 0, SEEK_END) == 0) {
        len = ftell(file);
        rewind(file);
    }
    fuzz_bytes out = room(len < 0 ? 0 : (size_t)len);
    if (len < 0 || fread(out.at, 1, out.len, file) != out.len ||
        fclose(file) != 0) {
        perror(path);
        abort();
    }
    return out;
}

bool fuzz_write(char path[FUZZ_PATH], const void *bytes, size_t len)
{
    (void)snprintf(path, FUZZ_PATH, "/tmp/dgm-fuzz-XXXXXX");
    int file = mkstemp(path);
    if (file < 0) {
        return false;
    }
    bool written = write(file, bytes, len) == (ssize_t)len;
    (void)close(file);
    if (!written) {
        (void)unlink(path);
    }
    return written;
}

fuzz_bytes fuzz_world(void)
{
    char path[FUZZ_PATH];
    dgm_error err;
    if (!fuzz_write(path, "", 0) ||
        dgm_gazetteer_compile(DGM_SOURCE_DIR "/tests/data/world", path,
                              &err) != DGM_ERR_OK) {
        abort();
    }
    fuzz_bytes out = fuzz_read(path);
    (void)unlink(path);
    return out;
}
