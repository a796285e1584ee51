/* SPDX-License-Identifier: Apache-2.0 */
/* Several tellings: two words for one event, and tellings that disagree. */
#include "claim/link.h"

dgm_err dgm_link_same(linker *self)
{
    (void)self;
    return DGM_ERR_OK;
}

dgm_err dgm_link_told(linker *self)
{
    (void)self;
    return DGM_ERR_OK;
}
