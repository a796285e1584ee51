/* SPDX-License-Identifier: Apache-2.0 */
/* What the library says of itself, and small services. */
#include "base/iso.h"
#include "base/kernel.h"

#include <stdlib.h>

const char *dgm_version(void)
{
    return DGM_VERSION;
}

uint32_t dgm_abi_version(void)
{
    return DGM_ABI_VERSION;
}

const char *dgm_kernel(void)
{
    return dgm_kernel_name();
}

void dgm_free(void *memory)
{
    free(memory);
}

bool dgm_date_valid(const char *date)
{
    return dgm_iso_valid(dgm_str_from(date));
}

void dgm_stop_request(dgm_stop *self)
{
    __atomic_store_n(&self->requested, 1, __ATOMIC_RELAXED);
}
