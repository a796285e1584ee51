/* SPDX-License-Identifier: Apache-2.0 */
#include "record/codes.h"

#define NAME(name, text) text,
#define DEFINE(prefix, list)                                                  \
    static const char *const list##_text[] = {DGM_##prefix##_MAP(NAME)};      \
    const char *dgm_##list##_name(uint32_t value)                             \
    {                                                                         \
        return value < DGM_##prefix##_COUNT ? list##_text[value] : "";        \
    }                                                                         \
    uint32_t dgm_##list##_find(dgm_str name)                                  \
    {                                                                         \
        uint32_t value = 0;                                                   \
        while (value < DGM_##prefix##_COUNT &&                                \
               !dgm_str_is(name, list##_text[value])) {                       \
            value++;                                                          \
        }                                                                     \
        return value;                                                         \
    }
DGM_CODE_LISTS(DEFINE)

const char *dgm_event_quad(uint32_t event_type)
{
    switch (event_type) {
    case DGM_EVENT_AGREE:
    case DGM_EVENT_CONSULT:
    case DGM_EVENT_SUPPORT:
    case DGM_EVENT_CONCEDE:
        return "verbal cooperation";
    case DGM_EVENT_COOPERATE:
    case DGM_EVENT_AID:
    case DGM_EVENT_RETREAT:
        return "material cooperation";
    case DGM_EVENT_REQUEST:
    case DGM_EVENT_ACCUSE:
    case DGM_EVENT_REJECT:
    case DGM_EVENT_THREATEN:
        return "verbal conflict";
    case DGM_EVENT_PROTEST:
    case DGM_EVENT_SANCTION:
    case DGM_EVENT_MOBILIZE:
    case DGM_EVENT_COERCE:
    case DGM_EVENT_ASSAULT:
        return "material conflict";
    default:
        return "";
    }
}

#define FITS_MAX 16
static const uint8_t fits[DGM_EVENT_COUNT][FITS_MAX] = {
    [DGM_EVENT_CONSULT] = {DGM_MODE_VISIT, DGM_MODE_THIRD_PARTY,
                           DGM_MODE_MULTILATERAL, DGM_MODE_PHONE},
    [DGM_EVENT_RETREAT] = {DGM_MODE_WITHDRAW, DGM_MODE_RELEASE,
                           DGM_MODE_DISARM, DGM_MODE_CEASEFIRE,
                           DGM_MODE_ACCESS, DGM_MODE_RESIGN},
    [DGM_EVENT_REQUEST] = {DGM_MODE_ASSIST, DGM_MODE_CHANGE, DGM_MODE_YIELD,
                           DGM_MODE_MEET},
    [DGM_EVENT_REJECT] = {DGM_MODE_ASSIST, DGM_MODE_CHANGE, DGM_MODE_YIELD,
                          DGM_MODE_MEET},
    [DGM_EVENT_ACCUSE] = {DGM_MODE_DISAPPROVE, DGM_MODE_INVESTIGATE,
                          DGM_MODE_ALLEGE},
    [DGM_EVENT_THREATEN] = {DGM_MODE_RESTRICT, DGM_MODE_ARREST,
                            DGM_MODE_RELATIONS, DGM_MODE_EXPEL,
                            DGM_MODE_TERRITORY, DGM_MODE_VIOLENCE},
    [DGM_EVENT_PROTEST] = {DGM_MODE_DEMO, DGM_MODE_RIOT, DGM_MODE_STRIKE,
                           DGM_MODE_HUNGER, DGM_MODE_BOYCOTT,
                           DGM_MODE_OBSTRUCT},
    [DGM_EVENT_SANCTION] = {DGM_MODE_CONVICT, DGM_MODE_EXPEL,
                            DGM_MODE_WITHDRAW, DGM_MODE_DISCONTINUE},
    [DGM_EVENT_MOBILIZE] = {DGM_MODE_TROOPS, DGM_MODE_WEAPONS, DGM_MODE_POLICE,
                            DGM_MODE_MILITIA},
    [DGM_EVENT_COERCE] = {DGM_MODE_SEIZE, DGM_MODE_RESTRICT, DGM_MODE_CENSOR,
                          DGM_MODE_CURFEW, DGM_MODE_MARTIAL_LAW,
                          DGM_MODE_ARREST, DGM_MODE_DEPORT, DGM_MODE_WITHHOLD,
                          DGM_MODE_MISINFORMATION, DGM_MODE_CYBER},
    [DGM_EVENT_ASSAULT] = {DGM_MODE_ABDUCT, DGM_MODE_BEAT, DGM_MODE_TORTURE,
                           DGM_MODE_SEXUAL, DGM_MODE_TARGETED,
                           DGM_MODE_DESTROY, DGM_MODE_PRIMITIVE,
                           DGM_MODE_FIREARMS, DGM_MODE_EXPLOSIVES,
                           DGM_MODE_SUICIDE_ATTACK, DGM_MODE_AERIAL,
                           DGM_MODE_DRONE, DGM_MODE_HEAVY_WEAPONS,
                           DGM_MODE_CROWD_CONTROL, DGM_MODE_UNCONVENTIONAL},
};

bool dgm_mode_fits(uint32_t event_type, uint32_t mode)
{
    bool found = mode == DGM_MODE_NONE;
    for (uint32_t i = 0; event_type < DGM_EVENT_COUNT && i < FITS_MAX; i++) {
        found = found || fits[event_type][i] == mode;
    }
    return found;
}
