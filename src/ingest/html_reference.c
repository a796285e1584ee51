/* SPDX-License-Identifier: Apache-2.0 */
/* Character references that browsers read and libxml2 doesn't. */
#include "base/utf8.h"
#include "ingest/encoding.h"
#include "ingest/page.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#define POINT_MAX 0x10FFFFU
/* "frac12" and "Ccedil" are the longest old names; longer runs of letters are
 * looked at so far. */
#define NAME_BYTES 6
#define NAME_RUN   32
/* Names of one page that are looked up, which libxml2 does one by one. */
#define REFERENCES 65536
/* The old names: those of Latin-1, and the marks of markup itself. */
#define LATIN_FIRST 160U
#define LATIN_LAST  255U

/* Names that browsers know and libxml2 does not: marks, and the letters of
 * names from the Baltic to Turkey. */
static const struct {
    const char *name;
    uint32_t point;
} newer[] = {
    {"Tab", 0x9},        {"NewLine", 0xA},   {"mldr", 0x2026},
    {"lsqb", 0x5B},      {"rsqb", 0x5D},     {"lbrack", 0x5B},
    {"rbrack", 0x5D},    {"lpar", 0x28},     {"rpar", 0x29},
    {"lcub", 0x7B},      {"rcub", 0x7D},     {"ZeroWidthSpace", 0x200B},
    {"NoBreak", 0x2060}, {"AMP", 0x26},      {"LT", 0x3C},
    {"GT", 0x3E},        {"QUOT", 0x22},     {"COPY", 0xA9},
    {"REG", 0xAE},       {"check", 0x2713},  {"star", 0x2606},
    {"period", 0x2E},    {"comma", 0x2C},    {"colon", 0x3A},
    {"semi", 0x3B},      {"excl", 0x21},     {"quest", 0x3F},
    {"num", 0x23},       {"dollar", 0x24},   {"percnt", 0x25},
    {"ast", 0x2A},       {"plus", 0x2B},     {"sol", 0x2F},
    {"bsol", 0x5C},      {"lowbar", 0x5F},   {"hyphen", 0x2010},
    {"dash", 0x2010},    {"horbar", 0x2015}, {"commat", 0x40},
    {"equals", 0x3D},    {"verbar", 0x7C},   {"vert", 0x7C},
    {"grave", 0x60},     {"Hat", 0x5E},      {"numsp", 0x2007},
    {"puncsp", 0x2008},  {"hairsp", 0x200A}, {"rsquor", 0x2019},
    {"rdquor", 0x201D},  {"lsquor", 0x201A}, {"ldquor", 0x201E},
    {"nldr", 0x2025},    {"Zcaron", 0x17D},  {"zcaron", 0x17E},
    {"Ccaron", 0x10C},   {"ccaron", 0x10D},  {"Dcaron", 0x10E},
    {"Ecaron", 0x11A},   {"ecaron", 0x11B},  {"Ncaron", 0x147},
    {"ncaron", 0x148},   {"Rcaron", 0x158},  {"rcaron", 0x159},
    {"Tcaron", 0x164},   {"Cacute", 0x106},  {"cacute", 0x107},
    {"Sacute", 0x15A},   {"sacute", 0x15B},  {"Zacute", 0x179},
    {"zacute", 0x17A},   {"Nacute", 0x143},  {"nacute", 0x144},
    {"Lstrok", 0x141},   {"lstrok", 0x142},  {"Dstrok", 0x110},
    {"dstrok", 0x111},   {"Aogon", 0x104},   {"aogon", 0x105},
    {"Eogon", 0x118},    {"eogon", 0x119},   {"Iogon", 0x12E},
    {"iogon", 0x12F},    {"Uogon", 0x172},   {"uogon", 0x173},
    {"Scedil", 0x15E},   {"scedil", 0x15F},  {"Tcedil", 0x162},
    {"tcedil", 0x163},   {"Gbreve", 0x11E},  {"gbreve", 0x11F},
    {"Abreve", 0x102},   {"abreve", 0x103},  {"inodot", 0x131},
    {"imath", 0x131},    {"Idot", 0x130},    {"Zdot", 0x17B},
    {"zdot", 0x17C},     {"Gdot", 0x120},    {"gdot", 0x121},
    {"Amacr", 0x100},    {"amacr", 0x101},   {"Emacr", 0x112},
    {"emacr", 0x113},    {"Imacr", 0x12A},   {"imacr", 0x12B},
    {"Omacr", 0x14C},    {"omacr", 0x14D},   {"Umacr", 0x16A},
    {"umacr", 0x16B},    {"Uring", 0x16E},   {"uring", 0x16F},
    {"Odblac", 0x150},   {"odblac", 0x151},  {"Udblac", 0x170},
    {"udblac", 0x171},   {"Kcedil", 0x136},  {"kcedil", 0x137},
    {"Lcedil", 0x13B},   {"lcedil", 0x13C},  {"Ncedil", 0x145},
    {"ncedil", 0x146}};

static uint32_t newer_point(const char *name)
{
    for (size_t i = 0; i < sizeof newer / sizeof *newer; i++) {
        if (strcmp(newer[i].name, name) == 0) {
            return newer[i].point;
        }
    }
    return 0;
}

static int digit_value(char c, bool hex)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c = (char)(c | 0x20);
    return hex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* "&#146;" and "&#x92;" at the ampersand; the bytes read, or 0. */
static uint32_t read_number(dgm_str text, uint32_t at, uint32_t *point)
{
    uint32_t i = at + 2;
    bool hex = i < text.len && (text.ptr[i] | 0x20) == 'x';
    i += hex;
    uint32_t begin = i;
    *point = 0;
    for (int value;
         i < text.len && (value = digit_value(text.ptr[i], hex)) >= 0; i++) {
        *point = *point > POINT_MAX
                     ? *point
                     : *point * (hex ? 16 : 10) + (uint32_t)value;
    }
    if (i == begin) {
        return 0;
    }
    return i - at + (i < text.len && text.ptr[i] == ';');
}

static bool is_name_byte(char c)
{
    char low = (char)(c | 0x20);
    return (c >= '0' && c <= '9') || (low >= 'a' && low <= 'z');
}

/* The name text[at, end) with its semicolon; 0 for those that libxml2 reads.
 */
static uint32_t read_newer(dgm_str text, uint32_t at, uint32_t end,
                           uint32_t *point)
{
    char name[NAME_RUN + 1];
    memcpy(name, text.ptr + at, end - at);
    name[end - at] = '\0';
    *point = newer_point(name);
    return *point > 0 ? end - at + 1 : 0;
}

/* The old name at text[at, ...) that lacks its semicolon: the character it
 * stands for and the length of the name, 0 when there is none.  As browsers
 * do, the longest name that the letters begin with. */
static uint32_t read_name(dgm_str text, uint32_t at, uint32_t *point)
{
    char name[NAME_BYTES + 1];
    uint32_t len = 0;
    while (at + len < text.len && len < NAME_BYTES &&
           is_name_byte(text.ptr[at + len])) {
        name[len] = text.ptr[at + len];
        len++;
    }
    uint32_t end = at + len;
    while (end < text.len && end - at < NAME_RUN &&
           is_name_byte(text.ptr[end])) {
        end++;
    }
    if (end < text.len && text.ptr[end] == ';') {
        return read_newer(text, at, end, point);
    }
    for (; len >= 2; len--) {
        name[len] = '\0';
        const htmlEntityDesc *found =
            htmlEntityLookup((const unsigned char *)name);
        if (found && (found->value < 128 || (found->value >= LATIN_FIRST &&
                                             found->value <= LATIN_LAST))) {
            *point = found->value;
            return len;
        }
    }
    return 0;
}

static void put_point(dgm_buf *out, uint32_t point)
{
    char bytes[4];
    if (point == '<' || point == '&') {
        dgm_buf_text(out, point == '<' ? "&lt;" : "&amp;");
        return;
    }
    dgm_buf_add(out, bytes, dgm_utf8_put(bytes, point));
}

/* Reads the reference at the ampersand; the bytes read, 0 when it stays. */
static uint32_t put_reference(dgm_page *page, dgm_str text, uint32_t at,
                              bool names, dgm_buf *out)
{
    uint32_t point;
    if (at + 1 < text.len && text.ptr[at + 1] == '#') {
        uint32_t size = read_number(text, at, &point);
        bool nothing = point == 0 || point > POINT_MAX ||
                       (point >= 0xD800 && point <= 0xDFFF);
        bool windows = point >= 0x80 && point <= 0x9F;
        if (size > 0 && (nothing || windows)) {
            put_point(out,
                      nothing ? DGM_UTF8_BAD : dgm_windows_1252[point - 0x80]);
        } else if (size == 0) {
            put_point(out, '&');
        }
        return size == 0 ? 1 : nothing || windows ? size : 0;
    }
    if (!names || page->references >= REFERENCES) {
        return 0;
    }
    page->references++;
    uint32_t size = read_name(text, at + 1, &point);
    if (size > 0) {
        put_point(out, point);
    }
    return size > 0 ? size + 1 : 0;
}

void dgm_page_references(dgm_page *page, dgm_str text, bool names,
                         dgm_buf *out)
{
    uint32_t from = 0;
    uint32_t at = 0;
    while (at < text.len) {
        const char *hit = memchr(text.ptr + at, '&', text.len - at);
        if (hit == NULL) {
            break;
        }
        at = (uint32_t)(hit - text.ptr);
        dgm_buf_add(out, text.ptr + from, at - from);
        uint32_t size = put_reference(page, text, at, names, out);
        from = at + size;
        at += size > 0 ? size : 1;
    }
    dgm_buf_add(out, text.ptr + from, text.len - from);
}

/* The character that the reference at text[at] stands for; the bytes read, or
 * 0. */
static uint32_t read_reference(dgm_str text, uint32_t at, uint32_t *point)
{
    if (at + 1 < text.len && text.ptr[at + 1] == '#') {
        uint32_t size = read_number(text, at, point);
        bool windows = size > 0 && *point >= 0x80 && *point <= 0x9F;
        *point = windows ? dgm_windows_1252[*point - 0x80] : *point;
        bool nothing = *point == 0 || *point > POINT_MAX ||
                       (*point >= 0xD800 && *point <= 0xDFFF);
        *point = nothing ? DGM_UTF8_BAD : *point;
        return size;
    }
    char name[NAME_RUN + 1];
    uint32_t len = 0;
    while (at + 1 + len < text.len && len < NAME_RUN &&
           is_name_byte(text.ptr[at + 1 + len])) {
        name[len] = text.ptr[at + 1 + len];
        len++;
    }
    name[len] = '\0';
    bool closed = at + 1 + len < text.len && text.ptr[at + 1 + len] == ';';
    const htmlEntityDesc *found =
        len > 0 && closed ? htmlEntityLookup((const unsigned char *)name)
                          : NULL;
    *point = found ? found->value : closed ? newer_point(name) : 0;
    return *point > 0 ? len + 2 : 0;
}

dgm_str dgm_page_plain(dgm_page *page, dgm_str value)
{
    /* A character is never longer than its reference. */
    char *out = dgm_arena_alloc(page->arena, (size_t)value.len + 1);
    uint32_t len = 0;
    if (out == NULL) {
        return (dgm_str){NULL, 0};
    }
    for (uint32_t i = 0; i < value.len;) {
        char c = value.ptr[i];
        uint32_t point;
        bool known = c == '&' && page->references < REFERENCES;
        uint32_t size = known ? read_reference(value, i, &point) : 0;
        page->references += known;
        const char *tag =
            c == '<' && i + 1 < value.len &&
                    (value.ptr[i + 1] == '/' || is_name_byte(value.ptr[i + 1]))
                ? memchr(value.ptr + i, '>', value.len - i)
                : NULL;
        if (size > 0) {
            len += (uint32_t)dgm_utf8_put(out + len, point);
            i += size;
        } else if (tag) {
            i = (uint32_t)(tag - value.ptr) + 1;
        } else {
            bool space = (unsigned char)c <= ' ';
            if (!space || (len > 0 && out[len - 1] != ' ')) {
                out[len++] = space ? ' ' : c;
            }
            i++;
        }
    }
    return dgm_str_trim((dgm_str){out, len});
}
