/* SPDX-License-Identifier: Apache-2.0 */
/* An altered table of the ends of sentences, with which a text is split. */
#include "fuzz/altered.h"
#include "text/text.h"

#include <unistd.h>

fuzz_bytes fuzz_good(void)
{
    return fuzz_read(DGM_SHARE "/boundaries.dgm");
}

static void split(const dgm_boundaries *boundaries)
{
    dgm_doc *doc = dgm_doc_new();
    if (doc) {
        doc->text = DGM_STR("Mr. Smith left the U.S. He came back at 5 p.m. "
                            "\"When?\" asked J. Doe. The St. Louis talks...");
        (void)!dgm_text_segment(boundaries, doc);
    }
    dgm_doc_free(doc);
}

bool fuzz_taken(const void *bytes, size_t len)
{
    char path[FUZZ_PATH];
    dgm_boundaries *boundaries = NULL;
    if (!fuzz_write(path, bytes, len)) {
        return false;
    }
    bool taken = dgm_boundaries_open(&boundaries, path, NULL) == DGM_ERR_OK;
    (void)unlink(path);
    if (taken) {
        split(boundaries);
    }
    dgm_boundaries_close(boundaries);
    return taken;
}
