/* SPDX-License-Identifier: Apache-2.0 */
/* CAMEO actor codes as country and PLOVER sectors. */
#include "lexicon/import.h"

#include "lexicon/country.h"

#include <string.h>

typedef struct translated {
    char from[4];
    char to[4];
} translated;

/* CAMEO roles by PLOVER's names for them. */
static const translated roles[] = {
    {"AGR", "AGR"}, {"BUS", "BUS"}, {"COP", "COP"}, {"CRM", "CRM"},
    {"CVL", "CVL"}, {"EDU", "EDU"}, {"ELI", "ELI"}, {"GOV", "GOV"},
    {"JUD", "JUD"}, {"LAB", "LAB"}, {"LEG", "LEG"}, {"MIL", "MIL"},
    {"OPP", "OPP"}, {"PRM", "PRM"}, {"PTY", "PTY"}, {"REB", "REB"},
    {"REF", "REF"}, {"SOC", "SOC"}, {"SPY", "SPY"}, {"UAF", "UAF"},
    {"MED", "JRN"}, {"JRN", "JRN"}, {"HLH", "MED"}, {"INS", "REB"},
    {"SEP", "REB"}, {"RAD", "UAF"}, {"HRI", "SOC"}, {"ENV", "SOC"},
    {"SET", "CVL"}, {"REL", "REL"}, {"CHR", "REL"}, {"MOS", "REL"},
    {"JEW", "REL"}, {"HIN", "REL"}, {"BUD", "REL"}, {"SIK", "REL"},
    {"HUM", "NGO"}, {"TOP", "GOV"}, {"IGO", "IGO"}, {"NGO", "NGO"},
    {"NGM", "NGO"}, {"MNC", "BUS"}};

/* Codes that ISO has dropped or never had. */
static const translated countries[] = {
    {"ROM", "ROU"}, {"ZAR", "COD"}, {"KSV", "XKX"}, {"KOS", "XKX"},
    {"TMP", "TLS"}, {"PAL", "PSE"}, {"WSB", "PSE"}, {"GZS", "PSE"},
    {"SUN", "RUS"}, {"DDR", "DEU"}, {"CSK", "CZE"}, {"YUG", "SRB"},
    {"SCG", "SRB"}, {"USR", "RUS"}, {"KNT", "KNA"}, {"SIN", "SGP"},
    {"NGM", "NGO"}, {"INT", "IGO"}};

static const char *translate(const translated *list, size_t count,
                             const char block[4])
{
    for (size_t i = 0; i < count; i++) {
        if (memcmp(list[i].from, block, 3) == 0) {
            return list[i].to;
        }
    }
    return NULL;
}

/* The block of three letters at `at`, in capitals; false at the end. */
static bool take_block(dgm_str code, uint32_t at, char block[4])
{
    if (at + 3 > code.len) {
        return false;
    }
    for (uint32_t i = 0; i < 3; i++) {
        char c = code.ptr[at + i];
        block[i] = (char)(c >= 'a' && c <= 'z' ? c - 32 : c);
    }
    block[3] = '\0';
    return true;
}

static void add_sector(lex_draft_code *code, const char *sector)
{
    uint8_t value = (uint8_t)dgm_sector_find(dgm_str_from(sector));
    for (uint8_t i = 0; i < code->count; i++) {
        if (code->sector[i] == value) {
            return;
        }
    }
    if (code->count < sizeof code->sector) {
        code->sector[code->count++] = value;
    }
}

static bool is_body(const char block[4])
{
    return strcmp(block, "IGO") == 0 || strcmp(block, "NGO") == 0 ||
           strcmp(block, "MNC") == 0;
}

bool dgm_lex_cameo_code(dgm_str code, lex_draft_code *out)
{
    size_t role_count = sizeof roles / sizeof *roles;
    uint32_t at = code.len > 0 && code.ptr[0] == '~' ? 1 : 0;
    bool agent = at == 1;
    char block[4];
    bool known = true;
    *out = (lex_draft_code){.country = "---",
                            .from = DGM_DAY_PAST,
                            .to = DGM_DAY_OPEN,
                            .asof = DGM_DAY_OPEN};
    if (!agent && take_block(code, 0, block)) {
        const char *other =
            translate(countries, sizeof countries / sizeof *countries, block);
        const char *country = other ? other : block;
        bool role = translate(roles, role_count, block) && !is_body(country);
        known = role || dgm_lex_country_known(country);
        if (known && !role) {
            memcpy(out->country, country, 4);
        }
        at += role ? 0 : 3;
    }
    for (; take_block(code, at, block); at += 3) {
        const char *sector = translate(roles, role_count, block);
        if (sector) {
            add_sector(out, sector);
        }
    }
    if (out->count == 0) {
        const char *own = translate(roles, role_count, out->country);
        add_sector(out, own && is_body(out->country) ? own : "UNK");
    }
    return known && code.len >= 3;
}
