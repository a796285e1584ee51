/* SPDX-License-Identifier: Apache-2.0 */
/* Frame sources: the first line's end splits codes from frames when the
 * input begins with a digit, so that both readers are reached. */
#include "event/event.h"
#include "fuzz/target.h"

const char *const fuzz_way[] = {"codes", "frames", NULL};

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    static const char known[] = "040\tCONSULT\t\t1\n190\tASSAULT\t\t-10\n";
    if (size > 1 << 20) {
        return 0;
    }
    dgm_str text = {(const char *)data, (uint32_t)size};
    bool table = size > 0 && data[0] >= '0' && data[0] <= '9';
    dgm_frames *frames = NULL;
    uint32_t ways = 0;
    if (dgm_frames_parse(&frames, table ? text : DGM_STR(known),
                         table ? DGM_STR("") : text, "input",
                         NULL) == DGM_ERR_OK &&
        (table || dgm_frames_count(frames) > 0)) {
        ways = FUZZ_WAY(table ? 0 : 1);
    }
    dgm_frames_close(frames);
    return ways;
}
