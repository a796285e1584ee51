/* SPDX-License-Identifier: Apache-2.0 */
/* The tense that sends "on Friday" or "in May" back or forth. */
#include "time/governor.h"
#include "time/reading.h"

/* Words under which a date lies ahead whatever the tense is. */
static bool looks_ahead(const dgm_doc *doc, uint32_t verb)
{
    static const char *const ahead[] = {"schedule", "plan", "expect",  "due",
                                        "slate",    "aim",  "postpone"};
    dgm_str lemma = doc->token.at[verb].lemma;
    for (size_t i = 0; i < sizeof ahead / sizeof *ahead; i++) {
        if (dgm_str_is(lemma, ahead[i])) {
            return true;
        }
    }
    return false;
}

static bool is_will(dgm_str form)
{
    static const char *const will[] = {"will",   "'ll", "shall",   "would",
                                       "should", "wo",  "\u2019ll"};
    for (size_t i = 0; i < sizeof will / sizeof *will; i++) {
        if (dgm_str_is(form, will[i])) {
            return true;
        }
    }
    return false;
}

/* Where a verb lies: -1 past, 1 present, 2 future, 0 unknown. */
static int tense_of_verb(const dgm_doc *doc, uint32_t verb)
{
    const dgm_token *at = &doc->token.at[verb];
    int tense = 0;
    bool to = false;
    if (looks_ahead(doc, verb)) {
        return 2;
    }
    for (uint32_t c = dgm_child(doc, verb); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *child = &doc->token.at[c];
        if (child->rel == DGM_REL_MARK && child->upos == DGM_UPOS_PART) {
            to = true;
        }
        if (child->rel != DGM_REL_AUX && child->rel != DGM_REL_COP) {
            continue;
        }
        if (is_will(dgm_token_form(doc, c))) {
            return 2;
        }
        if (child->morph & DGM_MORPH_PAST ||
            dgm_str_is(child->lemma, "have")) {
            tense = -1;
        } else if (child->morph & DGM_MORPH_PRES && tense == 0) {
            tense = at->morph & DGM_MORPH_PASS || at->morph & DGM_MORPH_GER ||
                            child->rel == DGM_REL_AUX
                        ? 1
                        : 0;
        }
    }
    if (tense != 0) {
        return tense;
    }
    if (to) {
        return 2;
    }
    if (at->morph & DGM_MORPH_PAST) {
        return -1;
    }
    return at->morph & DGM_MORPH_PRES && at->morph & DGM_MORPH_FIN ? 1 : 0;
}

int dgm_time_tense(const dgm_timescan *scan, uint32_t token)
{
    const dgm_doc *doc = scan->doc;
    if (token > scan->begin + 1 && dgm_time_is(scan, token - 1, "of") &&
        dgm_time_is(scan, token - 2, "ahead")) {
        return 2;
    }
    uint32_t at = dgm_time_way_up(doc, token);
    for (int step = 0; step < 12 && at != DGM_NONE; step++) {
        uint8_t upos = doc->token.at[at].upos;
        bool predicate = upos == DGM_UPOS_VERB || upos == DGM_UPOS_AUX ||
                         doc->token.at[at].lemma_key == dgm_key("due");
        predicate |= dgm_dependent(doc, at, DGM_REL_COP) != DGM_NONE;
        if (predicate) {
            int tense = tense_of_verb(doc, at);
            if (tense != 0) {
                return tense;
            }
        }
        at = doc->token.at[at].head;
    }
    return 0;
}
