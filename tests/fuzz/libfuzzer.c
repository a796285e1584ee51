/* SPDX-License-Identifier: Apache-2.0 */
/* Hands a target to libFuzzer. */
#include "fuzz/target.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)fuzz_input(data, size);
    return 0;
}
