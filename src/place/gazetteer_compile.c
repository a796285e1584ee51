/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Compiles the gazetteer.
 *
 * The sources are tables, read in the order that containment needs:
 * countries, divisions of both levels, settlements, and then the packs, all
 * other tables of the folder in the order of their names, which may add to
 * anything before them.  Keys of divisions ("US.GA") and GeoNames numbers are
 * looked up in one hash table.
 *
 * A compiled gazetteer can be taken apart again (unpack), so that a user's
 * packs are laid over it in memory by the same readers.
 */
#include "place/gazetteer_compile.h"

#include "base/utf8.h"

#include <dirent.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

#define TABLE_LIMIT    ((size_t)256 << 20)
#define COLUMN_MAX     12
#define PACKS_MAX      64
#define PACK_NAME      128
#define LINE_MAX_BYTES ((size_t)1 << 16)
/* So that the table of keys stays half empty. */
#define PLACES_MAX (1U << 19)
#define SLOTS      (1U << 20)

typedef DGM_VEC(dgm_place_entry) entries;
typedef DGM_VEC(dgm_place_state) states;
typedef DGM_VEC(uint64_t) hashes;
typedef DGM_VEC(dgm_place_code) codes;
typedef DGM_VEC(dgm_place_member) members;

typedef struct builder {
    const dgm_gazetteer *base; /* what is laid over, or NULL */
    dgm_arena arena;
    dgm_names_builder names;
    entries place;
    states state;
    hashes word; /* sorted once read */
    hashes surname;
    hashes given;
    codes code; /* of countries and first-level divisions */
    members member;
    dgm_buf text;
    uint64_t *slot_key; /* open addressing: key -> place */
    uint32_t *slot_place;
    uint32_t slot_mask;
    dgm_error *err;
} builder;

/* One line of a table. */
typedef struct row {
    const char *path;
    uint64_t line;
    uint32_t count;
    dgm_str column[COLUMN_MAX];
} row;

typedef dgm_err (*row_reader)(builder *self, const row *at);

static dgm_err bad_row(const builder *self, const row *at, const char *what)
{
    return dgm_error_set(self->err, DGM_ERR_SYNTAX, at->path, at->line, -1,
                         "%s", what);
}

/* ----------------------------------------------------------------- tables */

static dgm_err read_whole(const char *path, dgm_buf *out, dgm_error *err)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        return dgm_error_set(err, DGM_ERR_NOT_FOUND, path, 0, -1,
                             "cannot be opened");
    }
    char block[65536];
    size_t got;
    while ((got = fread(block, 1, sizeof block, file)) > 0) {
        dgm_buf_add(out, block, got);
    }
    bool failed = ferror(file) != 0;
    failed |= fclose(file) != 0;
    if (failed || out->failed) {
        return dgm_error_set(err, DGM_ERR_IO, path, 0, -1, "cannot be read");
    }
    return DGM_ERR_OK;
}

static dgm_err unpack(const char *path, dgm_buf *bytes, dgm_error *err)
{
    unsigned long long size = ZSTD_getFrameContentSize(bytes->ptr, bytes->len);
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN ||
        size > TABLE_LIMIT) {
        return dgm_error_set(err, DGM_ERR_CORRUPT, path, 0, -1,
                             "not a zstd file of known size");
    }
    char *plain = malloc((size_t)size + 1);
    if (!plain) {
        return DGM_ERR_MEMORY;
    }
    size_t got = ZSTD_decompress(plain, (size_t)size, bytes->ptr, bytes->len);
    dgm_err code = DGM_ERR_OK;
    if (ZSTD_isError(got)) {
        code = dgm_error_set(err, DGM_ERR_CORRUPT, path, 0, -1, "%s",
                             ZSTD_getErrorName(got));
    } else {
        dgm_buf_clear(bytes);
        dgm_buf_add(bytes, plain, got);
        code = bytes->failed ? DGM_ERR_MEMORY : DGM_ERR_OK;
    }
    free(plain);
    return code;
}

static void split_columns(row *at, dgm_str line)
{
    at->count = 0;
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= line.len; i++) {
        if (i < line.len && line.ptr[i] != '\t') {
            continue;
        }
        if (at->count < COLUMN_MAX) {
            at->column[at->count++] = (dgm_str){line.ptr + begin, i - begin};
        }
        begin = i + 1;
    }
    for (uint32_t i = at->count; i < COLUMN_MAX; i++) {
        at->column[i] = (dgm_str){NULL, 0};
    }
}

static dgm_err read_rows(builder *self, const char *path, const dgm_buf *bytes,
                         row_reader reader)
{
    row at = {.path = path};
    size_t i = 0;
    while (i < bytes->len) {
        const char *end = memchr(bytes->ptr + i, '\n', bytes->len - i);
        size_t len = end ? (size_t)(end - (bytes->ptr + i)) : bytes->len - i;
        dgm_str line = {bytes->ptr + i, (uint32_t)len};
        at.line++;
        i += len + 1;
        if (len == 0 || line.ptr[0] == '#') {
            continue;
        }
        if (len > LINE_MAX_BYTES || dgm_utf8_valid(line.ptr, len) != len) {
            return bad_row(self, &at,
                           "a line of UTF-8 below 64 KiB is expected");
        }
        if (line.ptr[len - 1] == '\r') {
            line.len--;
        }
        split_columns(&at, line);
        DGM_TRY(reader(self, &at));
    }
    return DGM_ERR_OK;
}

/* Reads `name` of the folder, plain or compressed.  A missing file is fine
 * when it is not `needed`. */
static dgm_err read_table(builder *self, const char *folder, const char *name,
                          bool needed, row_reader reader)
{
    char path[512];
    dgm_buf bytes;
    dgm_buf_init(&bytes, TABLE_LIMIT);
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    dgm_err code = read_whole(path, &bytes, self->err);
    if (code == DGM_ERR_NOT_FOUND) {
        (void)snprintf(path, sizeof path, "%s/%s.zst", folder, name);
        code = read_whole(path, &bytes, self->err);
        if (code == DGM_ERR_OK) {
            code = unpack(path, &bytes, self->err);
        }
    }
    if (code == DGM_ERR_OK) {
        code = read_rows(self, path, &bytes, reader);
    } else if (code == DGM_ERR_NOT_FOUND && !needed) {
        code = DGM_ERR_OK;
    }
    dgm_buf_release(&bytes);
    return code;
}

/* --------------------------------------------------------------- numbers */

static bool read_double(dgm_str text, double low, double high, double *out)
{
    char copy[32];
    if (text.len == 0 || text.len >= sizeof copy) {
        return false;
    }
    memcpy(copy, text.ptr, text.len);
    copy[text.len] = '\0';
    char *end;
    *out = strtod(copy, &end);
    return *end == '\0' && *out >= low && *out <= high;
}

static bool read_count(dgm_str text, uint32_t *out)
{
    double value = 0;
    if (text.len > 0 && !read_double(text, 0, 4e9, &value)) {
        return false;
    }
    *out = (uint32_t)value;
    return true;
}

/* Both coordinates or neither. */
static dgm_err read_point(const builder *self, const row *at, uint32_t column,
                          dgm_place_entry *out)
{
    out->lat = DGM_NO_DEGREE;
    out->lon = DGM_NO_DEGREE;
    dgm_str lat_text = at->column[column];
    dgm_str lon_text = at->column[column + 1];
    double lat;
    double lon;
    if (lat_text.len == 0 && lon_text.len == 0) {
        return DGM_ERR_OK;
    }
    if (!read_double(lat_text, -90, 90, &lat) ||
        !read_double(lon_text, -180, 180, &lon)) {
        return bad_row(self, at, "a latitude and a longitude are expected");
    }
    out->lat = (int32_t)(lat * 1e5 + (lat < 0 ? -0.5 : 0.5));
    out->lon = (int32_t)(lon * 1e5 + (lon < 0 ? -0.5 : 0.5));
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------ table of keys
 */

static uint64_t number_key(uint32_t number)
{
    return dgm_hash(&number, sizeof number);
}

static void key_put(builder *self, uint64_t key, uint32_t place)
{
    uint32_t i = (uint32_t)key & self->slot_mask;
    while (self->slot_place[i] != DGM_NONE && self->slot_key[i] != key) {
        i = (i + 1) & self->slot_mask;
    }
    self->slot_key[i] = key;
    self->slot_place[i] = place;
}

static uint32_t key_find(const builder *self, uint64_t key)
{
    uint32_t i = (uint32_t)key & self->slot_mask;
    while (self->slot_place[i] != DGM_NONE) {
        if (self->slot_key[i] == key) {
            return self->slot_place[i];
        }
        i = (i + 1) & self->slot_mask;
    }
    return DGM_NONE;
}

/* ------------------------------------------------------------------ names */

static bool has_hash(const hashes *self, uint64_t hash)
{
    return dgm_hash_among(self->at, self->count, hash);
}

/* What the base says of the same word. */
static uint32_t base_flags(const builder *self, dgm_str name)
{
    const uint32_t mask =
        DGM_PLACE_COMMON | DGM_PLACE_GIVEN | DGM_PLACE_SURNAME;
    dgm_postings posting = {NULL, 0};
    if (self->base) {
        posting = dgm_names_find(&self->base->names,
                                 dgm_norm_key(DGM_NORM_START, name, NULL));
    }
    return posting.count > 0 ? dgm_posting_flags(posting.at[0]) & mask : 0;
}

/* What a single word is besides a place; names of several words are safe. */
static uint32_t word_flags(const builder *self, dgm_str name)
{
    uint32_t at = 0;
    uint64_t first;
    uint64_t second;
    if (!dgm_norm_next(name, &at, &first) ||
        dgm_norm_next(name, &at, &second)) {
        return 0;
    }
    uint32_t flags = base_flags(self, name);
    flags |= has_hash(&self->word, first) ? DGM_PLACE_COMMON : 0;
    flags |= has_hash(&self->given, first) ? DGM_PLACE_GIVEN : 0;
    flags |= has_hash(&self->surname, first) ? DGM_PLACE_SURNAME : 0;
    return flags;
}

/* An acronym of up to five letters. */
static bool is_acronym(dgm_str name)
{
    uint32_t letters = 0;
    for (uint32_t i = 0; i < name.len; i++) {
        if (name.ptr[i] >= 'A' && name.ptr[i] <= 'Z') {
            letters++;
        } else if (name.ptr[i] != '.') {
            return false;
        }
    }
    return letters >= 2 && letters <= 5;
}

/* Whether a word behind the first is long and small: "Rafah crossing". */
static bool has_small_word(dgm_str name)
{
    uint32_t letters = 0;
    bool small = false;
    bool found = false;
    for (uint32_t i = 0; i <= name.len; i++) {
        char c = i < name.len ? name.ptr[i] : ' ';
        if (c == ' ' || c == '-') {
            found |= small && letters > 4;
            letters = 0;
        } else if (letters++ == 0) {
            small = i > 0 && c >= 'a' && c <= 'z';
        }
    }
    return found;
}

static dgm_err add_name(builder *self, const row *at, dgm_str name,
                        uint32_t place, uint32_t flags)
{
    flags |= has_small_word(name) ? 0 : DGM_NAME_CAPITAL;
    flags |= is_acronym(name) ? DGM_NAME_WEAK : 0;
    /* A first half: "Franco-" of "Franco-German". */
    if (flags & DGM_PLACE_ADJ && name.ptr[name.len - 1] == '-') {
        flags |= DGM_NAME_CONTEXT;
    }
    dgm_err code = dgm_names_add(&self->names, name, place,
                                 flags | word_flags(self, name));
    if (code == DGM_ERR_LIMIT) {
        return bad_row(self, at, "a name has too many words");
    }
    return code;
}

/* Adds names separated by '|'. */
static dgm_err add_names(builder *self, const row *at, dgm_str list,
                         uint32_t place, uint32_t flags)
{
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= list.len; i++) {
        if (i < list.len && list.ptr[i] != '|') {
            continue;
        }
        if (i > begin) {
            dgm_str name = {list.ptr + begin, i - begin};
            DGM_TRY(add_name(self, at, name, place, flags));
        }
        begin = i + 1;
    }
    return DGM_ERR_OK;
}

/* Drops a generic last word, so that "Helmand Province" is also found as
 * "Helmand". */
static dgm_err add_bare_name(builder *self, const row *at, dgm_str name,
                             uint32_t place)
{
    static const char *const generic[] = {
        " Province",    " Governorate", " Oblast",      " Oblast'",
        " Oblastʼ",     " Region",      " State",       " Department",
        " Prefecture",  " District",    " Canton",      " Krai",
        " Territory",   " County",      " Oblast’",     " Wilaya",
        " Voivodeship", " Sheng",       " Emirate",     " Viloyati",
        " Ostan",       " Division",    " Municipality"};
    for (size_t i = 0; i < sizeof generic / sizeof *generic; i++) {
        uint32_t len = (uint32_t)strlen(generic[i]);
        if (name.len > len + 2 &&
            memcmp(name.ptr + name.len - len, generic[i], len) == 0) {
            dgm_str bare = {name.ptr, name.len - len};
            return add_name(self, at, bare, place, DGM_PLACE_OTHER);
        }
    }
    return DGM_ERR_OK;
}

/* Appends a place with its first name; *number is its number. */
static dgm_err add_place(builder *self, const row *at, dgm_str name,
                         dgm_place_entry *entry, uint32_t *number)
{
    if (name.len == 0 || name.len > 255) {
        return bad_row(self, at, "a name of 1 to 255 bytes is expected");
    }
    entry->name = (uint32_t)self->text.len;
    dgm_buf_char(&self->text, (char)(unsigned char)name.len);
    dgm_buf_str(&self->text, name);
    *number = self->place.count;
    if (entry->geonames != 0) {
        key_put(self, number_key(entry->geonames), *number);
    }
    DGM_TRY(dgm_vec_push(&self->arena, &self->place, entry));
    return add_name(self, at, name, *number, 0);
}

/* ---------------------------------------------------------------- readers */

static uint32_t find_code(const builder *self, dgm_str country, dgm_str one,
                          dgm_str two)
{
    char code[96];
    if (country.len == 0 || country.len + one.len + two.len > 90) {
        return DGM_NONE;
    }
    int len = snprintf(code, sizeof code, "%.*s%s%.*s%s%.*s", (int)country.len,
                       country.ptr, one.len ? "." : "", (int)one.len,
                       one.ptr ? one.ptr : "", two.len ? "." : "",
                       (int)two.len, two.ptr ? two.ptr : "");
    return key_find(self, dgm_hash(code, (size_t)len));
}

/* Makes a place known by its code, in the compiled file too. */
static dgm_err keep_code(builder *self, dgm_str code, uint32_t number)
{
    dgm_place_code item = {.key = dgm_str_hash(code), .place = number};
    key_put(self, item.key, number);
    return dgm_vec_push(&self->arena, &self->code, &item);
}

/* number iso2 iso3 name adjectives lat lon capital population ... */
static dgm_err read_country(builder *self, const row *at)
{
    dgm_place_entry entry = {.kind = DGM_KIND_COUNTRY,
                             .admin1 = DGM_NO_DIVISION,
                             .admin2 = DGM_NO_DIVISION};
    dgm_place_state state = {.capital = DGM_NONE};
    if (at->column[1].len != 2 || at->column[2].len != 3 ||
        self->place.count >= DGM_NO_COUNTRY ||
        !read_count(at->column[0], &entry.geonames) ||
        !read_count(at->column[8], &entry.population)) {
        return bad_row(self, at, "a country is expected");
    }
    memcpy(state.iso3, at->column[2].ptr, 3);
    state.iso2[0] = (char)(at->column[1].ptr[0] | 0x20);
    state.iso2[1] = (char)(at->column[1].ptr[1] | 0x20);
    DGM_TRY(read_point(self, at, 5, &entry));
    entry.country = (uint8_t)self->place.count;
    uint32_t number = 0;
    DGM_TRY(add_place(self, at, at->column[3], &entry, &number));
    DGM_TRY(keep_code(self, at->column[1], number));
    DGM_TRY(dgm_vec_push(&self->arena, &self->state, &state));
    return add_names(self, at, at->column[4], number, DGM_PLACE_ADJ);
}

/* number kind code name others lat lon population; the two levels are two
 * passes, since the first must have its numbers before the second. */
static dgm_err read_division(builder *self, const row *at, uint8_t kind)
{
    dgm_str code = at->column[2];
    const char *dot =
        code.len > 3 ? memchr(code.ptr + 3, '.', code.len - 3) : NULL;
    if (code.len < 4 || code.ptr[2] != '.' ||
        self->place.count >= DGM_NO_DIVISION ||
        (kind == DGM_KIND_ADMIN2) != (dot != NULL)) {
        return bad_row(self, at, "a code such as US.GA is expected");
    }
    uint32_t country = find_code(self, (dgm_str){code.ptr, 2},
                                 (dgm_str){NULL, 0}, (dgm_str){NULL, 0});
    dgm_place_entry entry = {
        .kind = kind,
        .admin1 = DGM_NO_DIVISION,
        .admin2 = DGM_NO_DIVISION,
        .country = country == DGM_NONE ? DGM_NO_COUNTRY : (uint8_t)country};
    if (!read_count(at->column[0], &entry.geonames) ||
        !read_count(at->column[7], &entry.population)) {
        return bad_row(self, at, "a number is expected");
    }
    if (dot) {
        dgm_str above = {code.ptr, (uint32_t)(dot - code.ptr)};
        uint32_t one = key_find(self, dgm_str_hash(above));
        entry.admin1 = one == DGM_NONE ? DGM_NO_DIVISION : (uint16_t)one;
    } else {
        entry.admin1 = (uint16_t)self->place.count;
    }
    DGM_TRY(read_point(self, at, 5, &entry));
    uint32_t number = 0;
    DGM_TRY(add_place(self, at, at->column[3], &entry, &number));
    if (kind == DGM_KIND_ADMIN1) {
        DGM_TRY(keep_code(self, code, number));
    } else {
        key_put(self, dgm_str_hash(code), number);
    }
    if (country == DGM_NONE ||
        strcmp(self->state.at[country].iso2, "us") != 0 ||
        kind == DGM_KIND_ADMIN1) {
        DGM_TRY(add_bare_name(self, at, at->column[3], number));
    }
    return add_names(self, at, at->column[4], number, DGM_PLACE_OTHER);
}

static dgm_err read_division1(builder *self, const row *at)
{
    return dgm_str_is(at->column[1], "1")
               ? read_division(self, at, DGM_KIND_ADMIN1)
               : DGM_ERR_OK;
}

static dgm_err read_division2(builder *self, const row *at)
{
    return dgm_str_is(at->column[1], "2")
               ? read_division(self, at, DGM_KIND_ADMIN2)
               : DGM_ERR_OK;
}

static uint8_t rank_of(dgm_str code)
{
    if (dgm_str_is(code, "PPLC")) {
        return DGM_RANK_CAPITAL;
    }
    if (dgm_str_is(code, "PPLA")) {
        return DGM_RANK_ADMIN1;
    }
    if (dgm_str_is(code, "PPLX")) {
        return DGM_RANK_SECTION;
    }
    return dgm_str_starts(code, "PPLA") ? DGM_RANK_ADMIN2 : DGM_RANK_NONE;
}

/* number name others lat lon rank country admin1 admin2 population */
static dgm_err read_settlement(builder *self, const row *at)
{
    const dgm_str *column = at->column;
    dgm_place_entry entry = {.kind = DGM_KIND_SETTLEMENT,
                             .rank = rank_of(column[5])};
    if (!read_count(column[0], &entry.geonames) ||
        !read_count(column[9], &entry.population)) {
        return bad_row(self, at, "a number is expected");
    }
    dgm_str none = {NULL, 0};
    uint32_t country = find_code(self, column[6], none, none);
    uint32_t one = find_code(self, column[6], column[7], none);
    uint32_t two = column[8].len > 0
                       ? find_code(self, column[6], column[7], column[8])
                       : DGM_NONE;
    entry.country = country == DGM_NONE ? DGM_NO_COUNTRY : (uint8_t)country;
    entry.admin1 =
        one == DGM_NONE || one == country ? DGM_NO_DIVISION : (uint16_t)one;
    entry.admin2 = two == DGM_NONE ? DGM_NO_DIVISION : (uint16_t)two;
    DGM_TRY(read_point(self, at, 3, &entry));
    uint32_t number;
    DGM_TRY(add_place(self, at, column[1], &entry, &number));
    if (country != DGM_NONE && entry.rank == DGM_RANK_CAPITAL) {
        self->state.at[country].capital = number;
    }
    return add_names(self, at, column[2], number, DGM_PLACE_OTHER);
}

/* ------------------------------------------------------------------ packs */

static bool read_kind(dgm_str text, uint8_t *out)
{
    static const struct {
        char letter;
        uint8_t kind;
    } known[] = {{'C', DGM_KIND_COUNTRY}, {'1', DGM_KIND_ADMIN1},
                 {'2', DGM_KIND_ADMIN2},  {'P', DGM_KIND_SETTLEMENT},
                 {'T', DGM_KIND_POINT},   {'R', DGM_KIND_REGION},
                 {'N', DGM_KIND_BLOCK}};
    *out = DGM_KIND_COUNT;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (text.len == 1 && text.ptr[0] == known[i].letter) {
            *out = known[i].kind;
        }
    }
    return text.len == 0 || *out != DGM_KIND_COUNT;
}

/* The entry that a key means: a GeoNames number, @CODE, or - for none. */
static dgm_err find_entry(const builder *self, const row *at, dgm_str key,
                          uint32_t *geonames, uint32_t *number)
{
    *number = DGM_NONE;
    *geonames = 0;
    if (dgm_str_is(key, "-")) {
        return DGM_ERR_OK;
    }
    if (dgm_str_starts(key, "@")) {
        dgm_str code = {key.ptr + 1, key.len - 1};
        *number = key_find(self, dgm_str_hash(code));
        return *number == DGM_NONE
                   ? bad_row(self, at, "no country or division of this code")
                   : DGM_ERR_OK;
    }
    if (key.len == 0 || !read_count(key, geonames)) {
        return bad_row(self, at, "a GeoNames number, @CODE or - expected");
    }
    *number = *geonames ? key_find(self, number_key(*geonames)) : DGM_NONE;
    return DGM_ERR_OK;
}

/* Sums the points of the members and keeps them; sum holds x, y, z. */
static dgm_err read_members(builder *self, const row *at, dgm_str list,
                            uint32_t region, double sum[3])
{
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= list.len; i++) {
        if (i < list.len && list.ptr[i] != ',') {
            continue;
        }
        dgm_str code = {list.ptr + begin, i - begin};
        uint32_t place = key_find(self, dgm_str_hash(code));
        if (place == DGM_NONE || self->place.at[place].lat == DGM_NO_DEGREE) {
            return bad_row(self, at,
                           "members: codes of countries or divisions with a "
                           "point expected, separated by commas");
        }
        const double degree = 3.14159265358979 / 180.0 * 1e-5;
        double lat = self->place.at[place].lat * degree;
        double lon = self->place.at[place].lon * degree;
        sum[0] += cos(lat) * cos(lon);
        sum[1] += cos(lat) * sin(lon);
        sum[2] += sin(lat);
        dgm_place_member item = {region, place};
        DGM_TRY(dgm_vec_push(&self->arena, &self->member, &item));
        begin = i + 1;
    }
    return DGM_ERR_OK;
}

/* A region made of members lies in their middle, and in their country if
 * they have one. */
static dgm_err read_shape(builder *self, const row *at, uint32_t region)
{
    dgm_str list = at->column[11];
    double sum[3] = {0, 0, 0};
    uint32_t first = self->member.count;
    if (list.len == 0) {
        return DGM_ERR_OK;
    }
    DGM_TRY(read_members(self, at, list, region, sum));
    double flat = sqrt(sum[0] * sum[0] + sum[1] * sum[1]);
    if (flat + fabs(sum[2]) < 1e-3) {
        return bad_row(self, at, "the members have no middle");
    }
    dgm_place_entry *entry = &self->place.at[region];
    const double degree = 180.0 / 3.14159265358979 * 1e5;
    if (entry->lat == DGM_NO_DEGREE) {
        entry->lat = (int32_t)lround(atan2(sum[2], flat) * degree);
        entry->lon = (int32_t)lround(atan2(sum[1], sum[0]) * degree);
    }
    const dgm_place_entry *only =
        &self->place.at[self->member.at[first].member];
    uint8_t country = only->country;
    if (self->member.count == first + 1 && only->kind == DGM_KIND_ADMIN1) {
        entry->admin1 = only->admin1;
    }
    for (uint32_t i = first; i < self->member.count; i++) {
        if (self->place.at[self->member.at[i].member].country != country) {
            country = DGM_NO_COUNTRY;
        }
    }
    entry->country =
        entry->country == DGM_NO_COUNTRY ? country : entry->country;
    return DGM_ERR_OK;
}

/* The country and division columns of a new entry. */
static dgm_err read_where(const builder *self, const row *at,
                          dgm_place_entry *entry)
{
    dgm_str none = {NULL, 0};
    dgm_str country = at->column[8];
    dgm_str division = at->column[9];
    if (country.len == 0) {
        return DGM_ERR_OK;
    }
    uint32_t number = find_code(self, country, none, none);
    if (number == DGM_NONE || number >= self->state.count) {
        return bad_row(self, at, "a country code such as AF is expected");
    }
    entry->country = (uint8_t)number;
    if (division.len == 0) {
        return DGM_ERR_OK;
    }
    number = find_code(self, country, division, none);
    if (number == DGM_NONE) {
        return bad_row(self, at, "the country has no division of this code");
    }
    entry->admin1 = (uint16_t)number;
    return DGM_ERR_OK;
}

/* Appends what no other table has. */
static dgm_err add_new(builder *self, const row *at, dgm_place_entry *entry,
                       uint32_t *number)
{
    bool shape = at->column[11].len > 0;
    DGM_TRY(read_where(self, at, entry));
    if (entry->kind == DGM_KIND_COUNT || entry->kind == DGM_KIND_COUNTRY ||
        entry->kind == DGM_KIND_ADMIN1) {
        return bad_row(self, at,
                       "kind 2, P, T, R or N expected for a new "
                       "entry");
    }
    if (at->column[2].len == 0 || (entry->lat == DGM_NO_DEGREE && !shape &&
                                   entry->kind != DGM_KIND_BLOCK)) {
        return bad_row(self, at,
                       "an entry of this key, or a name and a point for a "
                       "new one");
    }
    if (self->place.count >= PLACES_MAX) {
        return bad_row(self, at, "too many places");
    }
    DGM_TRY(add_place(self, at, at->column[2], entry, number));
    return read_shape(self, at, *number);
}

/* key kind name others short adjectives lat lon country admin1 population
 * members: what the head of data/places/hand.tsv explains. */
static dgm_err read_pack(builder *self, const row *at)
{
    const dgm_str *column = at->column;
    dgm_place_entry entry = {.admin1 = DGM_NO_DIVISION,
                             .admin2 = DGM_NO_DIVISION,
                             .country = DGM_NO_COUNTRY};
    uint32_t number;
    if (!read_kind(column[1], &entry.kind)) {
        return bad_row(self, at, "kind C, 1, 2, P, T, R or N expected");
    }
    if (!read_count(column[10], &entry.population)) {
        return bad_row(self, at, "a population is expected");
    }
    DGM_TRY(find_entry(self, at, column[0], &entry.geonames, &number));
    DGM_TRY(read_point(self, at, 6, &entry));
    uint32_t other = 0;
    if (number == DGM_NONE) {
        DGM_TRY(add_new(self, at, &entry, &number));
        other =
            entry.kind == DGM_KIND_SETTLEMENT || entry.kind == DGM_KIND_ADMIN2
                ? DGM_PLACE_OTHER
                : 0;
    } else {
        dgm_place_entry *old = &self->place.at[number];
        if (entry.lat != DGM_NO_DEGREE) {
            old->lat = entry.lat;
            old->lon = entry.lon;
        }
        DGM_TRY(add_names(self, at, column[2], number, 0));
        DGM_TRY(read_shape(self, at, number));
    }
    DGM_TRY(add_names(self, at, column[3], number, other));
    DGM_TRY(add_names(self, at, column[4], number, DGM_NAME_CONTEXT));
    return add_names(self, at, column[5], number, DGM_PLACE_ADJ);
}

static dgm_err read_hash(builder *self, const row *at, hashes *out)
{
    uint32_t i = 0;
    uint64_t hash;
    if (dgm_norm_next(at->column[0], &i, &hash)) {
        return dgm_vec_push(&self->arena, out, &hash);
    }
    return DGM_ERR_OK;
}

static dgm_err read_word(builder *self, const row *at)
{
    return read_hash(self, at, &self->word);
}

static dgm_err read_given(builder *self, const row *at)
{
    return read_hash(self, at, &self->given);
}

static dgm_err read_surname(builder *self, const row *at)
{
    return read_hash(self, at, &self->surname);
}

static int compare_hashes(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a;
    uint64_t y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static void sort_hashes(hashes *self)
{
    if (self->count > 0) {
        qsort(self->at, self->count, sizeof *self->at, compare_hashes);
    }
}

/* ------------------------------------------------------------ packs' names
 */

typedef struct pack_names {
    char name[PACKS_MAX][PACK_NAME];
    uint32_t count;
} pack_names;

static int compare_names(const void *a, const void *b)
{
    return strcmp(a, b);
}

/* The tables of a folder but for those of fixed form; without ".zst". */
static dgm_err list_packs(const char *folder, pack_names *out, dgm_error *err)
{
    static const char *const fixed[] = {"countries.tsv", "divisions.tsv",
                                        "settlements.tsv"};
    out->count = 0;
    DIR *dir = opendir(folder);
    if (!dir) {
        return errno == ENOENT || errno == ENOTDIR
                   ? DGM_ERR_OK
                   : dgm_error_system(err, DGM_ERR_IO, folder, "", errno);
    }
    dgm_err code = DGM_ERR_OK;
    const struct dirent *item;
    /* NOLINTNEXTLINE(concurrency-mt-unsafe): no other thread has this DIR */
    while (code == DGM_ERR_OK && (item = readdir(dir)) != NULL) {
        size_t len = strlen(item->d_name);
        len -= len > 4 && strcmp(item->d_name + len - 4, ".zst") == 0 ? 4 : 0;
        bool wanted = item->d_name[0] != '.' && len > 4 &&
                      memcmp(item->d_name + len - 4, ".tsv", 4) == 0;
        for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++) {
            wanted &= strncmp(item->d_name, fixed[i], len) != 0;
        }
        if (wanted && (len >= PACK_NAME || out->count == PACKS_MAX)) {
            code = dgm_error_set(err, DGM_ERR_LIMIT, folder, 0, -1,
                                 "too many tables or too long a name");
        } else if (wanted) {
            memcpy(out->name[out->count], item->d_name, len);
            out->name[out->count++][len] = '\0';
        }
    }
    (void)closedir(dir);
    qsort(out->name, out->count, sizeof *out->name, compare_names);
    return code;
}

static dgm_err read_packs(builder *self, const char *folder)
{
    pack_names *pack = dgm_arena_alloc(&self->arena, sizeof *pack);
    if (!pack) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(list_packs(folder, pack, self->err));
    for (uint32_t i = 0; i < pack->count; i++) {
        bool twice = i > 0 && strcmp(pack->name[i - 1], pack->name[i]) == 0;
        if (!twice) {
            DGM_TRY(read_table(self, folder, pack->name[i], true, read_pack));
        }
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- file */

static dgm_err read_all(builder *self, const char *from)
{
    DGM_TRY(read_table(self, from, "words.txt", false, read_word));
    DGM_TRY(read_table(self, from, "given.txt", false, read_given));
    DGM_TRY(read_table(self, from, "surnames.txt", false, read_surname));
    sort_hashes(&self->word);
    sort_hashes(&self->given);
    sort_hashes(&self->surname);
    DGM_TRY(read_table(self, from, "countries.tsv", true, read_country));
    DGM_TRY(read_table(self, from, "divisions.tsv", true, read_division1));
    DGM_TRY(read_table(self, from, "divisions.tsv", true, read_division2));
    DGM_TRY(read_table(self, from, "settlements.tsv", true, read_settlement));
    return read_packs(self, from);
}

#define SECTIONS (6 + DGM_NAMES_SECTIONS)

static int compare_members(const void *a, const void *b)
{
    const dgm_place_member *x = a;
    const dgm_place_member *y = b;
    return x->region != y->region
               ? (x->region > y->region ? 1 : -1)
               : (x->member > y->member) - (x->member < y->member);
}

static dgm_err lay_out(builder *self, dgm_section_source section[SECTIONS])
{
    if (self->text.failed) {
        return DGM_ERR_MEMORY;
    }
    if (self->member.count > 0) {
        qsort(self->member.at, self->member.count, sizeof *self->member.at,
              compare_members);
    }
    const dgm_section_source own[] = {
        {"place", self->place.at, self->place.count * sizeof *self->place.at},
        {"state", self->state.at, self->state.count * sizeof *self->state.at},
        {"text", self->text.ptr, self->text.len},
        {"given", self->given.at, self->given.count * sizeof *self->given.at},
        {"code", self->code.at, self->code.count * sizeof *self->code.at},
        {"member", self->member.at,
         self->member.count * sizeof *self->member.at}};
    memcpy(section, own, sizeof own);
    return dgm_names_end(&self->names, 'p', section + 6);
}

static dgm_err begin(builder *self)
{
    dgm_arena_init(&self->arena, 0);
    dgm_buf_init(&self->text, (size_t)64 << 20);
    dgm_names_begin(&self->names, &self->arena);
    self->slot_mask = SLOTS - 1;
    self->slot_key = dgm_arena_array(&self->arena, SLOTS, sizeof(uint64_t));
    self->slot_place = dgm_arena_array(&self->arena, SLOTS, sizeof(uint32_t));
    if (!self->slot_key || !self->slot_place) {
        return DGM_ERR_MEMORY;
    }
    memset(self->slot_place, 0xFF, SLOTS * sizeof(uint32_t));
    return DGM_ERR_OK;
}

static void end(builder *self)
{
    dgm_buf_release(&self->text);
    dgm_arena_release(&self->arena);
}

dgm_err dgm_gazetteer_compile(const char *from, const char *to, dgm_error *err)
{
    builder self = {.err = err};
    dgm_section_source section[SECTIONS];
    dgm_err code = begin(&self);
    if (code == DGM_ERR_OK) {
        code = read_all(&self, from);
    }
    if (code == DGM_ERR_OK) {
        code = lay_out(&self, section);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_mapped_write(to, DGM_GAZETTEER_MAGIC, DGM_GAZETTEER_VERSION,
                                section, SECTIONS, err);
    }
    end(&self);
    return code;
}

/* ---------------------------------------------------------------- overlays */

#define PUSH_ALL(arena, list, from, number)                                   \
    for (uint32_t i_ = 0; i_ < (number); i_++) {                              \
        DGM_TRY(dgm_vec_push((arena), (list), &(from)[i_]));                  \
    }

/* A compiled gazetteer as lists again. */
static dgm_err unpack_base(builder *self, const dgm_gazetteer *base)
{
    self->base = base;
    PUSH_ALL(&self->arena, &self->place, base->place, base->place_count);
    PUSH_ALL(&self->arena, &self->state, base->state, base->state_count);
    PUSH_ALL(&self->arena, &self->given, base->given, base->given_count);
    PUSH_ALL(&self->arena, &self->code, base->code, base->code_count);
    PUSH_ALL(&self->arena, &self->member, base->member, base->member_count);
    dgm_buf_add(&self->text, base->text, base->text_len);
    for (uint32_t i = 0; i < base->place_count; i++) {
        if (base->place[i].geonames != 0) {
            key_put(self, number_key(base->place[i].geonames), i);
        }
    }
    for (uint32_t i = 0; i < base->code_count; i++) {
        key_put(self, base->code[i].key, base->code[i].place);
    }
    return dgm_names_unpack(&self->names, &base->names);
}

/* Replaces `base`, which may be closed, by what was built over it. */
static dgm_err replace(dgm_gazetteer *base, builder *self)
{
    dgm_section_source section[SECTIONS];
    dgm_gazetteer over;
    void *bytes;
    size_t len;
    DGM_TRY(lay_out(self, section));
    DGM_TRY(dgm_mapped_build(DGM_GAZETTEER_MAGIC, DGM_GAZETTEER_VERSION,
                             section, SECTIONS, &bytes, &len, self->err));
    dgm_err code = dgm_gazetteer_wrap(&over, bytes, len, self->err);
    if (code != DGM_ERR_OK) {
        free(bytes);
        return code;
    }
    over.bytes = bytes;
    dgm_gazetteer_close(base);
    *base = over;
    return DGM_ERR_OK;
}

static bool has_packs(const char *folder)
{
    pack_names pack;
    return list_packs(folder, &pack, NULL) != DGM_ERR_OK || pack.count > 0;
}

dgm_err dgm_gazetteer_overlay(dgm_gazetteer *self, const char *const *folder,
                              uint32_t count, dgm_error *err)
{
    builder build = {.err = err};
    char path[4200];
    bool any = false;
    for (uint32_t i = 0; i < count; i++) {
        (void)snprintf(path, sizeof path, "%s/places", folder[i]);
        any |= has_packs(path);
    }
    if (!any) {
        return DGM_ERR_OK;
    }
    dgm_err code = begin(&build);
    if (code == DGM_ERR_OK) {
        code = unpack_base(&build, self);
    }
    for (uint32_t i = 0; code == DGM_ERR_OK && i < count; i++) {
        (void)snprintf(path, sizeof path, "%s/places", folder[i]);
        code = read_packs(&build, path);
    }
    if (code == DGM_ERR_OK) {
        code = replace(self, &build);
    }
    end(&build);
    return code;
}

dgm_err dgm_gazetteer_overlay_text(dgm_gazetteer *self, dgm_str text,
                                   const char *name, dgm_error *err)
{
    builder build = {.err = err};
    dgm_buf bytes;
    dgm_buf_init(&bytes, TABLE_LIMIT);
    dgm_buf_str(&bytes, text);
    dgm_err code = bytes.failed ? DGM_ERR_MEMORY : begin(&build);
    if (code == DGM_ERR_OK && self->place) {
        code = unpack_base(&build, self);
    }
    if (code == DGM_ERR_OK) {
        code = read_rows(&build, name, &bytes, read_pack);
    }
    if (code == DGM_ERR_OK) {
        code = replace(self, &build);
    }
    end(&build);
    dgm_buf_release(&bytes);
    return code;
}
