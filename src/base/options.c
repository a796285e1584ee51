/* SPDX-License-Identifier: Apache-2.0 */
#include "base/options.h"

#include <string.h>

dgm_err dgm_options_copy(void *out, size_t known, size_t first,
                         const void *options, dgm_error *err)
{
    size_t size = 0;
    memset(out, 0, known);
    if (options == NULL) {
        return DGM_ERR_OK;
    }
    memcpy(&size, options, sizeof size);
    size = size ? size : first;
    if (size < sizeof size) {
        return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "a struct of %zu bytes", size);
    }
    const unsigned char *bytes = options;
    for (size_t i = known; i < size; i++) {
        if (bytes[i] != 0) {
            return dgm_error_set(err, DGM_ERR_VERSION, NULL, 0, -1,
                                 "an option that this version, " DGM_VERSION
                                 ", does not know");
        }
    }
    memcpy(out, options, size < known ? size : known);
    return DGM_ERR_OK;
}

dgm_err dgm_options_language(const char *language, bool *any, dgm_error *err)
{
    *any = language && strcmp(language, "any") == 0;
    return *any || language == NULL || language[0] == '\0' ||
                   strcmp(language, "en") == 0
               ? DGM_ERR_OK
               : dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                               "documents are coded in \"en\" or \"any\" "
                               "language, not \"%.80s\"",
                               language);
}
