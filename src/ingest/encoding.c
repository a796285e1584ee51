/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/encoding.h"
#include "base/utf8.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

/* Windows-1252 from 0x80 to 0x9F; the rest equals Latin-1. */
const uint16_t dgm_windows_1252[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

static size_t put_nul(char *out, dgm_nul nul)
{
    return nul == DGM_NUL_DROP ? 0 : dgm_utf8_put(out, DGM_UTF8_BAD);
}

/* At most three bytes come out for one. */
static size_t decode_1252(dgm_str in, dgm_nul nul, char *out)
{
    size_t len = 0;
    for (uint32_t i = 0; i < in.len; i++) {
        uint32_t c = (unsigned char)in.ptr[i];
        if (c == 0) {
            len += put_nul(out + len, nul);
        } else if (c >= 0x80 && c < 0xA0) {
            len += dgm_utf8_put(out + len, dgm_windows_1252[c - 0x80]);
        } else {
            len += dgm_utf8_put(out + len, c);
        }
    }
    return len;
}

static size_t decode_utf8(dgm_str in, dgm_nul nul, char *out)
{
    size_t len = 0;
    for (uint32_t i = 0; i < in.len;) {
        uint32_t point;
        i += dgm_utf8_next(in.ptr + i, in.len - i, &point);
        len += point == 0 ? put_nul(out + len, nul)
                          : dgm_utf8_put(out + len, point);
    }
    return len;
}

/* Whether the bytes look like UTF-8 with damage rather than like something
 * else.  A sequence that is only cut off counts for UTF-8. */
static bool mostly_utf8(dgm_str in)
{
    size_t good = 0;
    size_t bad = 0;
    for (uint32_t i = 0; i < in.len;) {
        uint32_t point;
        uint32_t size = dgm_utf8_next(in.ptr + i, in.len - i, &point);
        unsigned char c = (unsigned char)in.ptr[i];
        bool tail = i + 1 < in.len && (in.ptr[i + 1] & 0xC0) == 0x80;
        if (size > 1 || (c >= 0xE0 && c <= 0xF4 && tail)) {
            good++;
        } else if (c >= 0x80) {
            bad++;
        }
        i += size;
    }
    return good >= bad;
}

enum family { FAMILY_NONE, FAMILY_UTF8, FAMILY_1252, FAMILY_OTHER };

static bool label_is(dgm_str label, const char *name)
{
    return label.len == strlen(name) &&
           dgm_same_letters(label.ptr, name, label.len);
}

static enum family label_family(dgm_str label)
{
    static const char *const latin[] = {
        "iso-8859-1", "iso8859-1", "latin1",       "latin-1", "us-ascii",
        "ascii",      "cp1252",    "windows-1252", "x-cp1252"};
    if (label.len == 0 || label.len > 32) {
        return FAMILY_NONE;
    }
    if (label_is(label, "utf-8") || label_is(label, "utf8")) {
        return FAMILY_UTF8;
    }
    for (size_t i = 0; i < sizeof latin / sizeof *latin; i++) {
        if (label_is(label, latin[i])) {
            return FAMILY_1252;
        }
    }
    /* A page that was read as bytes up to its label is not UTF-16 or 32. */
    return dgm_same_letters(label.ptr, "utf", 3) ? FAMILY_NONE : FAMILY_OTHER;
}

/* Decodes by way of iconv; bytes it refuses become U+FFFD.  False when the
 * encoding is unknown.  `out` holds 4 bytes for each of `in`. */
static bool decode_other(dgm_str in, dgm_str label, char *out, size_t *out_len,
                         bool *lost)
{
    char name[33] = {0};
    memcpy(name, label.ptr, label.len);
    iconv_t state = iconv_open("UTF-8", name);
    if (state == (iconv_t)-1) {
        return false;
    }
    char *from = (char *)(uintptr_t)in.ptr; /* iconv only reads it */
    char *to = out;
    size_t from_left = in.len;
    size_t to_left = (size_t)in.len * 4;
    while (from_left > 0) {
        if (iconv(state, &from, &from_left, &to, &to_left) != (size_t)-1 ||
            errno == E2BIG || to_left < 4) {
            break;
        }
        from++;
        from_left--;
        size_t size = dgm_utf8_put(to, DGM_UTF8_BAD);
        to += size;
        to_left -= size;
        *lost = true;
    }
    (void)iconv_close(state);
    *out_len = (size_t)(to - out);
    return true;
}

static dgm_err give(char *ptr, size_t len, dgm_str *out)
{
    if (len > UINT32_MAX) {
        return DGM_ERR_LIMIT;
    }
    *out = (dgm_str){ptr, (uint32_t)len};
    return DGM_ERR_OK;
}

dgm_err dgm_encoding_decode(dgm_arena *arena, dgm_str bytes, dgm_str label,
                            dgm_nul nul, dgm_str *out, bool *repaired)
{
    *repaired = false;
    bool has_nul = bytes.len > 0 && memchr(bytes.ptr, 0, bytes.len) != NULL;
    bool valid = dgm_utf8_valid(bytes.ptr, bytes.len) == bytes.len;
    if (valid && !has_nul) {
        *out = bytes;
        return DGM_ERR_OK;
    }
    char *decoded = dgm_arena_array(arena, (size_t)bytes.len + 1, 4);
    if (decoded == NULL) {
        return DGM_ERR_MEMORY;
    }
    enum family family = valid ? FAMILY_UTF8 : label_family(label);
    size_t len = 0;
    *repaired = has_nul || family == FAMILY_NONE || family == FAMILY_UTF8;
    if (family == FAMILY_OTHER) {
        if (decode_other(bytes, label, decoded, &len, repaired)) {
            /* It may have made NULs of its own. */
            size_t kept = 0;
            for (size_t i = 0; i < len; i++) {
                decoded[kept] = decoded[i];
                kept += decoded[i] != '\0';
            }
            return give(decoded, kept, out);
        }
        family = FAMILY_NONE;
        *repaired = true;
    }
    if (family == FAMILY_NONE) {
        family = mostly_utf8(bytes) ? FAMILY_UTF8 : FAMILY_1252;
    }
    len = family == FAMILY_UTF8 ? decode_utf8(bytes, nul, decoded)
                                : decode_1252(bytes, nul, decoded);
    return give(decoded, len, out);
}

static const struct magic {
    const char *bytes;
    uint8_t len;
    const char *name; /* and what would help */
} magics[] = {
    {"%PDF-", 5, "a PDF file"},
    {"MZ", 2, "a program"},
    {"PK\3\4", 4, "a ZIP archive or office document"},
    {"\x7F"
     "ELF",
     4, "a program"},
    {"\x89PNG", 4, "a picture; no text is read in pictures"},
    {"\xFF\xD8\xFF", 3, "a picture; no text is read in pictures"},
    {"GIF8", 4, "a picture; no text is read in pictures"},
    {"RIFF", 4, "a sound, film or picture"},
    {"ID3", 3, "a sound; a transcript could be read"},
    {"OggS", 4, "a sound or film; a transcript could be read"},
    {"BZh", 3, "a bzip2 archive; bunzip2 unpacks it"},
    {"\xFD"
     "7zXZ",
     5, "an xz archive; unxz unpacks it"},
    {"7z\xBC\xAF", 4, "a 7z archive; 7z x unpacks it"},
    {"Rar!\x1A", 5, "a RAR archive; unrar x unpacks it"},
    {"\x1F\x8B", 2, "an archive inside an archive"},
    {"\x28\xB5\x2F\xFD", 4, "an archive inside an archive"},
    {"PAR1", 4, "a Parquet table; export it as CSV or JSON lines"},
    {"ARROW1", 6, "an Arrow table; export it as CSV or JSON lines"},
    {"Obj\1", 4, "an Avro file; export it as JSON lines"},
    {"SQLite format 3", 15,
     "a SQLite database; sqlite3 -csv -header FILE 'SELECT ...' writes a "
     "table that can be read"},
    {"\xD0\xCF\x11\xE0", 4,
     "an old office document; soffice --convert-to txt FILE makes a text"},
    {"{\\rtf", 5,
     "an RTF document; soffice --convert-to txt FILE makes a text"}};

bool dgm_encoding_binary(const char *ptr, size_t len, const char **what)
{
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++) {
        if (len >= magics[i].len &&
            memcmp(ptr, magics[i].bytes, magics[i].len) == 0) {
            *what = magics[i].name;
            return true;
        }
    }
    *what = "binary data";
    size_t nul = 0;
    size_t control = 0;
    len = len < 8192 ? len : 8192;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)ptr[i];
        nul += c == 0;
        control += (c > 0 && c < 9) || (c > 13 && c < 32 && c != 27);
    }
    return control > 1 + len / 20 || nul > 3 + len / 5;
}
