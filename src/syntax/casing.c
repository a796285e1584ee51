/* SPDX-License-Identifier: Apache-2.0 */
#include "syntax/casing.h"

#include <string.h>

static bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

enum dgm_casing dgm_casing_of(dgm_str form)
{
    uint32_t small = 0;
    uint32_t capital = 0;
    for (uint32_t i = 0; i < form.len; i++) {
        small += is_small(form.ptr[i]);
        capital += is_capital(form.ptr[i]);
    }
    if (small > 0 && capital == 0) {
        return DGM_CASING_SMALL;
    }
    return small == 0 && capital >= 2 ? DGM_CASING_CAPITALS : DGM_CASING_MIXED;
}

bool dgm_casing_letters(dgm_str form)
{
    for (uint32_t i = 0; i < form.len; i++) {
        if (!is_small(form.ptr[i]) && !is_capital(form.ptr[i])) {
            return false;
        }
    }
    return form.len > 0;
}

bool dgm_casing_file(dgm_str form)
{
    static const char *const ending[] = {"doc",  "docx", "xls", "xlsx", "pdf",
                                         "ppt",  "txt",  "htm", "html", "jpg",
                                         "jpeg", "gif",  "png", "zip"};
    char low[5];
    uint32_t len = 0;
    while (len < sizeof low - 1 && len < form.len &&
           form.ptr[form.len - 1 - len] != '.') {
        len++;
    }
    if (form.len < len + 2 || form.ptr[form.len - 1 - len] != '.' ||
        memchr(form.ptr, '/', form.len)) {
        return false;
    }
    for (uint32_t i = 0; i < len; i++) {
        low[i] = form.ptr[form.len - len + i];
        low[i] = is_capital(low[i]) ? (char)(low[i] ^ 0x20) : low[i];
    }
    for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
        if (dgm_str_is((dgm_str){low, len}, ending[i])) {
            return true;
        }
    }
    return false;
}

void dgm_casing_capitalise(dgm_str form, char *out)
{
    for (uint32_t i = 0; i < form.len; i++) {
        char c = form.ptr[i];
        bool change = i == 0 ? is_small(c) : is_capital(c);
        out[i] = change ? (char)(c ^ 0x20) : c;
    }
}
