/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/kind.h"

static const dgm_kind *const kinds[DGM_INPUT_COUNT] = {
    [DGM_INPUT_TEXT] = &dgm_kind_whole,
    [DGM_INPUT_HTML] = &dgm_kind_whole,
    [DGM_INPUT_JSONL] = &dgm_kind_lines,
    [DGM_INPUT_CONLLU] = &dgm_kind_blocks,
    [DGM_INPUT_CSV] = &dgm_kind_csv,
    [DGM_INPUT_JSON] = &dgm_kind_json,
    [DGM_INPUT_FEED] = &dgm_kind_feed,
    [DGM_INPUT_WARC] = &dgm_kind_warc,
    [DGM_INPUT_ARCHIVE] = &dgm_kind_archive,
    [DGM_INPUT_MAIL] = &dgm_kind_file,
    [DGM_INPUT_MAILBOX] = &dgm_kind_mailbox,
    [DGM_INPUT_OFFICE] = &dgm_kind_file,
    [DGM_INPUT_PDF] = &dgm_kind_file,
};

const dgm_kind *dgm_kind_for(dgm_input input)
{
    return input < DGM_INPUT_COUNT ? kinds[input] : NULL;
}

bool dgm_input_several(dgm_input kind)
{
    return kind == DGM_INPUT_FEED || kind == DGM_INPUT_WARC ||
           kind == DGM_INPUT_ARCHIVE || kind == DGM_INPUT_MAILBOX;
}

bool dgm_input_binary(dgm_input kind)
{
    const dgm_kind *known = dgm_kind_for(kind);
    return known && known->binary;
}
