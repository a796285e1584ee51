/* SPDX-License-Identifier: Apache-2.0 */
#include "syntax/slip.h"

#include <string.h>

/* Shorter words are too near to others; a wrong letter leaves more of them. */
#define LEAST       5
#define LEAST_WRONG 8

enum slip {
    DRAWN_OUT,
    DRAWN_OUT_TWICE,
    SWAPPED,
    TWICE,
    LEFT_OUT,
    WRONG,
    NO_MORE
};

static bool is_plain(dgm_str form)
{
    for (uint32_t i = 0; i < form.len; i++) {
        if (form.ptr[i] < 'a' || form.ptr[i] > 'z') {
            return false;
        }
    }
    return form.len > 0 && form.len <= DGM_SLIP_WORD;
}

void dgm_slips_begin(dgm_slips *self, dgm_str form)
{
    *self = (dgm_slips){.form = form};
    self->kind = is_plain(form) ? DRAWN_OUT : NO_MORE;
}

/* Runs of three letters or more become one of `kept`; false: there is no
 * run. */
static bool shorten(dgm_slips *self, uint32_t kept)
{
    bool changed = false;
    self->len = 0;
    for (uint32_t i = 0; i < self->form.len;) {
        uint32_t end = i + 1;
        while (end < self->form.len &&
               self->form.ptr[end] == self->form.ptr[i]) {
            end++;
        }
        uint32_t size = end - i < 3 ? end - i : kept;
        changed = changed || size < end - i;
        memset(self->text + self->len, self->form.ptr[i], size);
        self->len += size;
        i = end;
    }
    return changed;
}

static void copy_but(dgm_slips *self, uint32_t upto, uint32_t from,
                     uint32_t gap)
{
    memcpy(self->text, self->form.ptr, upto);
    memcpy(self->text + upto + gap, self->form.ptr + from,
           self->form.len - from);
    self->len = upto + gap + self->form.len - from;
}

/* Two letters at `at` the other way round, or one of two equal ones. */
static bool change_pair(dgm_slips *self, bool twice)
{
    const char *form = self->form.ptr;
    while (self->at + 1 < self->form.len) {
        uint32_t at = self->at++;
        bool equal = form[at] == form[at + 1];
        if (equal != twice) {
            continue;
        }
        copy_but(self, at, twice ? at + 1 : at, 0);
        if (!twice) {
            self->text[at] = form[at + 1];
            self->text[at + 1] = form[at];
        }
        return true;
    }
    return false;
}

/* A letter at `at`, in place of one or between two. */
static bool put_letter(dgm_slips *self, bool in_place)
{
    if (self->letter == 26) {
        self->letter = 0;
        self->at++;
    }
    if (self->at + in_place > self->form.len) {
        return false;
    }
    copy_but(self, self->at, self->at + in_place, 1);
    self->text[self->at] = (char)('a' + self->letter++);
    return true;
}

bool dgm_slips_next(dgm_slips *self)
{
    while (self->kind != NO_MORE) {
        bool found = false;
        bool once = false;
        switch ((enum slip)self->kind) {
        case DRAWN_OUT:
        case DRAWN_OUT_TWICE:
            found = shorten(self, self->kind == DRAWN_OUT ? 1 : 2);
            once = true;
            break;
        case SWAPPED:
        case TWICE:
            found = change_pair(self, self->kind == TWICE);
            break;
        case LEFT_OUT:
        case WRONG:
            found = put_letter(self, self->kind == WRONG);
            break;
        case NO_MORE:
            break;
        }
        if (!found || once) {
            self->kind++;
            self->at = self->letter = 0;
            uint32_t least = self->kind < SWAPPED  ? 0
                             : self->kind == WRONG ? LEAST_WRONG
                                                   : LEAST;
            if (self->form.len < least) {
                self->kind = NO_MORE;
            }
        }
        if (found) {
            return true;
        }
    }
    return false;
}
