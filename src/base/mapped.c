/* SPDX-License-Identifier: Apache-2.0 */
#include "base/mapped.h"

#include "base/outfile.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#define ALIGN ((size_t)64)

typedef struct file_header {
    char magic[8];
    uint32_t version;
    uint32_t section_count;
    uint64_t size;
    uint64_t checksum;
} file_header;

typedef struct section_entry {
    char name[8];
    uint64_t offset;
    uint64_t size;
} section_entry;

_Static_assert(sizeof(file_header) == 32, "the header is 32 bytes");
_Static_assert(sizeof(section_entry) == 24, "a section entry is 24 bytes");

static dgm_err corrupt(const dgm_mapped *self, int64_t byte, dgm_error *err,
                       const char *what)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, self->path, 0, byte, "%s",
                         what);
}

static dgm_err check_header(const dgm_mapped *self, const char magic[8],
                            uint32_t version, dgm_error *err)
{
    file_header header;
    if (self->len < sizeof header) {
        return corrupt(self, (int64_t)self->len, err,
                       "cut short before the end of the header");
    }
    memcpy(&header, self->ptr, sizeof header);
    if (memcmp(header.magic, magic, sizeof header.magic) != 0) {
        return corrupt(self, 0, err, "not a file of the expected kind");
    }
    if (header.version != version) {
        return dgm_error_set(err, DGM_ERR_VERSION, self->path, 0, 8,
                             "version %u, but this program reads %u",
                             header.version, version);
    }
    if (header.size != self->len) {
        return dgm_error_set(err, DGM_ERR_CORRUPT, self->path, 0,
                             (int64_t)self->len,
                             "%zu bytes long where %llu are expected",
                             self->len, (unsigned long long)header.size);
    }
    if (header.section_count > DGM_MAPPED_SECTIONS ||
        self->len <
            sizeof header + header.section_count * sizeof(section_entry)) {
        return corrupt(self, 12, err, "impossible number of sections");
    }
    uint64_t sum =
        XXH3_64bits(self->ptr + sizeof header, self->len - sizeof header);
    if (sum != header.checksum) {
        return corrupt(self, 24, err, "the checksum does not match");
    }
    return DGM_ERR_OK;
}

static const section_entry *section_table(const dgm_mapped *self,
                                          uint32_t *count)
{
    const file_header *header = (const void *)self->ptr;
    *count = header->section_count;
    return (const void *)(self->ptr + sizeof *header);
}

static dgm_err check_sections(const dgm_mapped *self, dgm_error *err)
{
    uint32_t count;
    const section_entry *entry = section_table(self, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (entry[i].offset % ALIGN != 0 || entry[i].offset > self->len ||
            entry[i].size > self->len - entry[i].offset) {
            return corrupt(self, (int64_t)(32 + i * sizeof *entry), err,
                           "a section lies outside the file");
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_mapped_wrap(dgm_mapped *self, const void *bytes, size_t len,
                        const char *name, const char magic[8],
                        uint32_t version, dgm_error *err)
{
    *self = (dgm_mapped){.ptr = bytes, .len = len};
    (void)snprintf(self->path, sizeof self->path, "%s", name);
    dgm_err code = check_header(self, magic, version, err);
    if (code == DGM_ERR_OK) {
        code = check_sections(self, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_mapped_close(self);
    }
    return code;
}

static dgm_err map_file(const char *path, void **ptr, size_t *len,
                        dgm_error *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (fd < 0 || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
        int reason = fd < 0 ? errno : EINVAL;
        if (fd >= 0) {
            (void)close(fd);
        }
        return dgm_error_system(
            err, reason == ENOENT ? DGM_ERR_NOT_FOUND : DGM_ERR_IO, path, "",
            reason);
    }
    *len = (size_t)status.st_size;
    *ptr = *len > 0 ? mmap(NULL, *len, PROT_READ, MAP_SHARED, fd, 0) : NULL;
    int reason = errno;
    (void)close(fd);
    if (*ptr == MAP_FAILED) {
        return dgm_error_system(err, DGM_ERR_IO, path, "", reason);
    }
    return DGM_ERR_OK;
}

dgm_err dgm_mapped_open(dgm_mapped *self, const char *path,
                        const char magic[8], uint32_t version, dgm_error *err)
{
    void *ptr = NULL;
    size_t len = 0;
    *self = (dgm_mapped){0};
    DGM_TRY(map_file(path, &ptr, &len, err));
    dgm_err code = dgm_mapped_wrap(self, ptr, len, path, magic, version, err);
    if (code == DGM_ERR_OK) {
        self->owned = true;
    } else if (ptr) {
        (void)munmap(ptr, len);
    }
    return code;
}

void dgm_mapped_close(dgm_mapped *self)
{
    if (self->owned) {
        (void)munmap((void *)(uintptr_t)self->ptr, self->len);
    }
    *self = (dgm_mapped){0};
}

dgm_err dgm_mapped_section(const dgm_mapped *self, const char *name,
                           size_t item, dgm_section *out, dgm_error *err)
{
    char wanted[8] = {0};
    memcpy(wanted, name, strnlen(name, sizeof wanted));
    uint32_t count;
    const section_entry *entry = section_table(self, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (memcmp(entry[i].name, wanted, sizeof wanted) == 0) {
            *out = (dgm_section){self->ptr + entry[i].offset,
                                 (size_t)entry[i].size};
            if (item > 0 && out->len % item != 0) {
                break;
            }
            return DGM_ERR_OK;
        }
    }
    return dgm_error_set(err, DGM_ERR_CORRUPT, self->path, 0, -1,
                         "section \"%.8s\" is missing or has a wrong size",
                         name);
}

static size_t align_up(size_t size)
{
    return (size + ALIGN - 1) / ALIGN * ALIGN;
}

dgm_err dgm_mapped_build(const char magic[8], uint32_t version,
                         const dgm_section_source *section, uint32_t count,
                         void **out, size_t *out_len, dgm_error *err)
{
    if (count > DGM_MAPPED_SECTIONS) {
        return dgm_error_set(err, DGM_ERR_LIMIT, NULL, 0, -1,
                             "too many sections");
    }
    size_t len = align_up(sizeof(file_header) + count * sizeof(section_entry));
    for (uint32_t i = 0; i < count; i++) {
        if (section[i].len > SIZE_MAX / 2 - len) {
            return dgm_error_set(err, DGM_ERR_LIMIT, NULL, 0, -1,
                                 "the sections are too large");
        }
        len += align_up(section[i].len);
    }
    unsigned char *bytes = aligned_alloc(ALIGN, len);
    if (bytes == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    memset(bytes, 0, len);
    size_t offset =
        align_up(sizeof(file_header) + count * sizeof(section_entry));
    for (uint32_t i = 0; i < count; i++) {
        section_entry entry = {.offset = offset, .size = section[i].len};
        memcpy(entry.name, section[i].name,
               strnlen(section[i].name, sizeof entry.name));
        memcpy(bytes + sizeof(file_header) + i * sizeof entry, &entry,
               sizeof entry);
        if (section[i].len > 0) {
            memcpy(bytes + offset, section[i].ptr, section[i].len);
        }
        offset += align_up(section[i].len);
    }
    file_header header = {
        .version = version,
        .section_count = count,
        .size = len,
        .checksum = XXH3_64bits(bytes + sizeof header, len - sizeof header)};
    memcpy(header.magic, magic, sizeof header.magic);
    memcpy(bytes, &header, sizeof header);
    *out = bytes;
    *out_len = len;
    return DGM_ERR_OK;
}

dgm_err dgm_mapped_write(const char *path, const char magic[8],
                         uint32_t version, const dgm_section_source *section,
                         uint32_t count, dgm_error *err)
{
    void *bytes = NULL;
    size_t len = 0;
    DGM_TRY(
        dgm_mapped_build(magic, version, section, count, &bytes, &len, err));
    dgm_err code = dgm_file_replace(path, bytes, len, err);
    free(bytes);
    return code;
}
