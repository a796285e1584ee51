/* SPDX-License-Identifier: Apache-2.0 */
#include "petrarch/inflect.h"

#include <string.h>

/* `word` without its last `cut` letters, and an ending. */
static dgm_str with(dgm_arena *arena, dgm_str word, uint32_t cut,
                    const char *ending)
{
    size_t len = strlen(ending);
    uint32_t stem = word.len - cut;
    char *out = dgm_arena_alloc(arena, stem + len + 1);
    if (out == NULL) {
        return (dgm_str){NULL, 0};
    }
    memcpy(out, word.ptr, stem);
    memcpy(out + stem, ending, len + 1);
    return (dgm_str){out, stem + (uint32_t)len};
}

/* A y behind a consonant: "ARMY", not "DAY". */
static bool ends_in_y(dgm_str word)
{
    return word.len > 1 && word.ptr[word.len - 1] == 'Y' &&
           !strchr("AEIOU", word.ptr[word.len - 2]);
}

static bool hisses(dgm_str word)
{
    return dgm_str_ends(word, "S") || dgm_str_ends(word, "X") ||
           dgm_str_ends(word, "Z") || dgm_str_ends(word, "CH") ||
           dgm_str_ends(word, "SH");
}

dgm_str dgm_petr_plural(dgm_arena *arena, dgm_str noun)
{
    if (ends_in_y(noun)) {
        return with(arena, noun, 1, "IES");
    }
    return with(arena, noun, 0, hisses(noun) ? "ES" : "S");
}

bool dgm_petr_forms(dgm_arena *arena, dgm_str verb,
                    dgm_str out[DGM_PETR_FORMS])
{
    bool y = ends_in_y(verb);
    bool e = dgm_str_ends(verb, "E");
    bool es = hisses(verb) || dgm_str_ends(verb, "O");
    out[0] = verb;
    out[1] = with(arena, verb, y, y ? "IES" : es ? "ES" : "S");
    out[2] = with(arena, verb, y, y ? "IED" : e ? "D" : "ED");
    out[3] = with(arena, verb, e, "ING");
    return out[1].ptr && out[2].ptr && out[3].ptr;
}
