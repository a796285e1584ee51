/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/kind.h"

static const dgm_kind *const kinds[DGM_INPUT_COUNT] = {
    [DGM_INPUT_TEXT] = &dgm_kind_whole,  [DGM_INPUT_HTML] = &dgm_kind_whole,
    [DGM_INPUT_JSONL] = &dgm_kind_lines, [DGM_INPUT_CONLLU] = &dgm_kind_blocks,
    [DGM_INPUT_CSV] = &dgm_kind_csv,     [DGM_INPUT_FEED] = &dgm_kind_feed,
    [DGM_INPUT_JSON] = &dgm_kind_json,
};

const dgm_kind *dgm_kind_for(dgm_input input)
{
    return input < DGM_INPUT_COUNT ? kinds[input] : NULL;
}
