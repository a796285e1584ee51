/* SPDX-License-Identifier: Apache-2.0 */
#include "petrarch/dictionary.h"

#include <stdio.h>

#define OPEN UINT32_MAX

void dgm_petr_unread(dgm_petrarch *self, const char *file, uint64_t line)
{
    if (self->unread++ == 0) {
        (void)snprintf(self->first_unread, sizeof self->first_unread,
                       "%s:%llu", file, (unsigned long long)line);
    }
}

dgm_str dgm_petr_code_on(const dgm_petrarch *self, uint32_t actor,
                         uint32_t day)
{
    dgm_str out = {NULL, 0};
    dgm_str undated = {NULL, 0};
    uint32_t narrowest = OPEN;
    for (uint32_t i = self->actor.at[actor].first; i != OPEN;
         i = self->code.at[i].next) {
        const dgm_petr_code *code = &self->code.at[i];
        if (!code->dated) {
            undated = undated.len ? undated : code->text;
        } else if (day >= code->from && day <= code->to &&
                   (out.len == 0 || code->to - code->from < narrowest)) {
            narrowest = code->to - code->from;
            out = code->text;
        }
    }
    return out.len ? out : undated;
}

bool dgm_petr_value(const dgm_petrarch *self, dgm_str code, int32_t *out)
{
    for (uint32_t i = 0; i < self->meaning.count; i++) {
        if (dgm_str_equal(self->meaning.at[i].code, code)) {
            *out = self->meaning.at[i].value;
            return true;
        }
    }
    return false;
}

dgm_str dgm_petr_code_of(const dgm_petrarch *self, int32_t value)
{
    for (uint32_t i = 0; i < self->meaning.count; i++) {
        if (self->meaning.at[i].value == value) {
            return self->meaning.at[i].code;
        }
    }
    return (dgm_str){NULL, 0};
}
