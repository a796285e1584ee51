/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Country codes: ISO 3166-1 alpha-3 with Kosovo as XKX, the codes of PLOVER
 * for what is no country, and the state numbers of Correlates of War, which
 * Gleditsch and Ward and with them UCDP share but for the few added here.
 */
#include "lexicon/country.h"

#include <stdlib.h>
#include <string.h>

/* In the order of the alphabet, four bytes each. */
static const char codes[] =
    "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE "
    "BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB "
    "BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM "
    "CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI "
    "ESH ESP EST ETH EUR FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB "
    "GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI "
    "HUN IDN IGO IMG IMN IND IOT IRL IRN IRQ ISL ISM ISR ITA JAM JEY JOR "
    "JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO "
    "LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNC "
    "MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NGO "
    "NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI "
    "PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM "
    "SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR "
    "TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR "
    "UMI UNO URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKX YEM ZAF "
    "ZMB ZWE ";

typedef struct numbered {
    uint16_t number;
    char code[4];
} numbered;

static const numbered states[] = {
    {2, "USA"},   {20, "CAN"},  {31, "BHS"},  {40, "CUB"},  {41, "HTI"},
    {42, "DOM"},  {51, "JAM"},  {52, "TTO"},  {53, "BRB"},  {54, "DMA"},
    {55, "GRD"},  {56, "LCA"},  {57, "VCT"},  {58, "ATG"},  {60, "KNA"},
    {70, "MEX"},  {80, "BLZ"},  {90, "GTM"},  {91, "HND"},  {92, "SLV"},
    {93, "NIC"},  {94, "CRI"},  {95, "PAN"},  {100, "COL"}, {101, "VEN"},
    {110, "GUY"}, {115, "SUR"}, {130, "ECU"}, {135, "PER"}, {140, "BRA"},
    {145, "BOL"}, {150, "PRY"}, {155, "CHL"}, {160, "ARG"}, {165, "URY"},
    {200, "GBR"}, {205, "IRL"}, {210, "NLD"}, {211, "BEL"}, {212, "LUX"},
    {220, "FRA"}, {221, "MCO"}, {223, "LIE"}, {225, "CHE"}, {230, "ESP"},
    {232, "AND"}, {235, "PRT"}, {255, "DEU"}, {260, "DEU"}, {265, "DEU"},
    {290, "POL"}, {305, "AUT"}, {310, "HUN"}, {315, "CZE"}, {316, "CZE"},
    {317, "SVK"}, {325, "ITA"}, {331, "SMR"}, {338, "MLT"}, {339, "ALB"},
    {340, "SRB"}, {341, "MNE"}, {343, "MKD"}, {344, "HRV"}, {345, "SRB"},
    {346, "BIH"}, {347, "XKX"}, {349, "SVN"}, {350, "GRC"}, {352, "CYP"},
    {355, "BGR"}, {359, "MDA"}, {360, "ROU"}, {365, "RUS"}, {366, "EST"},
    {367, "LVA"}, {368, "LTU"}, {369, "UKR"}, {370, "BLR"}, {371, "ARM"},
    {372, "GEO"}, {373, "AZE"}, {375, "FIN"}, {380, "SWE"}, {385, "NOR"},
    {390, "DNK"}, {395, "ISL"}, {402, "CPV"}, {403, "STP"}, {404, "GNB"},
    {411, "GNQ"}, {420, "GMB"}, {432, "MLI"}, {433, "SEN"}, {434, "BEN"},
    {435, "MRT"}, {436, "NER"}, {437, "CIV"}, {438, "GIN"}, {439, "BFA"},
    {450, "LBR"}, {451, "SLE"}, {452, "GHA"}, {461, "TGO"}, {471, "CMR"},
    {475, "NGA"}, {481, "GAB"}, {482, "CAF"}, {483, "TCD"}, {484, "COG"},
    {490, "COD"}, {500, "UGA"}, {501, "KEN"}, {510, "TZA"}, {511, "TZA"},
    {516, "BDI"}, {517, "RWA"}, {520, "SOM"}, {522, "DJI"}, {530, "ETH"},
    {531, "ERI"}, {540, "AGO"}, {541, "MOZ"}, {551, "ZMB"}, {552, "ZWE"},
    {553, "MWI"}, {560, "ZAF"}, {565, "NAM"}, {570, "LSO"}, {571, "BWA"},
    {572, "SWZ"}, {580, "MDG"}, {581, "COM"}, {590, "MUS"}, {591, "SYC"},
    {600, "MAR"}, {615, "DZA"}, {616, "TUN"}, {620, "LBY"}, {625, "SDN"},
    {626, "SSD"}, {630, "IRN"}, {640, "TUR"}, {645, "IRQ"}, {651, "EGY"},
    {652, "SYR"}, {660, "LBN"}, {663, "JOR"}, {666, "ISR"}, {670, "SAU"},
    {678, "YEM"}, {679, "YEM"}, {680, "YEM"}, {690, "KWT"}, {692, "BHR"},
    {694, "QAT"}, {696, "ARE"}, {698, "OMN"}, {700, "AFG"}, {701, "TKM"},
    {702, "TJK"}, {703, "KGZ"}, {704, "UZB"}, {705, "KAZ"}, {710, "CHN"},
    {712, "MNG"}, {713, "TWN"}, {731, "PRK"}, {732, "KOR"}, {740, "JPN"},
    {750, "IND"}, {751, "IND"}, {760, "BTN"}, {770, "PAK"}, {771, "BGD"},
    {775, "MMR"}, {780, "LKA"}, {781, "MDV"}, {790, "NPL"}, {800, "THA"},
    {811, "KHM"}, {812, "LAO"}, {816, "VNM"}, {817, "VNM"}, {818, "VNM"},
    {820, "MYS"}, {830, "SGP"}, {835, "BRN"}, {840, "PHL"}, {850, "IDN"},
    {860, "TLS"}, {900, "AUS"}, {910, "PNG"}, {920, "NZL"}, {935, "VUT"},
    {940, "SLB"}, {946, "KIR"}, {947, "TUV"}, {950, "FJI"}, {955, "TON"},
    {970, "NRU"}, {971, "NRU"}, {972, "TON"}, {973, "TUV"}, {983, "MHL"},
    {986, "PLW"}, {987, "FSM"}, {990, "WSM"},
};

static int compare_code(const void *left, const void *right)
{
    return memcmp(left, right, 3);
}

bool dgm_lex_country_known(const char code[3])
{
    return memcmp(code, "---", 3) == 0 ||
           bsearch(code, codes, (sizeof codes - 1) / 4, 4, compare_code) !=
               NULL;
}

const char *dgm_lex_country_of_state(uint32_t number)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        if (states[i].number == number) {
            return states[i].code;
        }
    }
    return NULL;
}
