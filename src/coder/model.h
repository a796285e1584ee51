/* What a model holds, and the coding of one document. */
#ifndef DGM_CODER_MODEL_H
#define DGM_CODER_MODEL_H

#include "claim/claim.h"
#include "event/event.h"
#include "ingest/reader.h"
#include "lexicon/lexicon.h"
#include "place/gazetteer.h"
#include "syntax/syntax.h"

struct dgm_model {
    char folder[4096];
    dgm_syntax *syntax;
    dgm_lexicon *lexicon;
    dgm_gazetteer gazetteer;
    bool has_gazetteer;
    dgm_frames *frames;
    dgm_cues *cues;
};

/* Which work a run wants. */
typedef struct dgm_coding {
    const dgm_model *model;
    uint32_t layers; /* rooms whose layers nobody wants are left out */
    bool parse_only;
    const char *date; /* `published` where there is none, or NULL */
} dgm_coding;

/* Cleans, parses and annotates one raw document into an empty one. */
DGM_CHECKED dgm_err dgm_code_raw(const dgm_coding *coding, const dgm_raw *raw,
                                 dgm_doc *doc, dgm_arena *scratch,
                                 dgm_error *err);

#endif
