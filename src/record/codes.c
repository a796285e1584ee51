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
