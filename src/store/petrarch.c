/* SPDX-License-Identifier: Apache-2.0 */
/* One line for each distinct (source, target, code) of a sentence.  The format
 * cannot say that an event did not happen, so only facts are written. */
#include "store/cameo.h"
#include "store/render.h"

#include <string.h>

typedef struct line {
    char source[24];
    char target[24];
    const char *cameo;
} line;

#define LINES_MAX 256

static bool code_of(const dgm_doc *doc, const dgm_party *party, char out[24])
{
    if (party->actor == DGM_NONE) {
        return false;
    }
    dgm_actor_cameo(&doc->actor.at[party->actor], out);
    return strncmp(out, "---", 3) != 0;
}

/* Adds unless the sentence has it already. */
static void add(line *list, uint32_t *count, const line *one)
{
    for (uint32_t i = 0; i < *count; i++) {
        if (strcmp(list[i].source, one->source) == 0 &&
            strcmp(list[i].target, one->target) == 0 &&
            strcmp(list[i].cameo, one->cameo) == 0) {
            return;
        }
    }
    if (*count < LINES_MAX) {
        list[(*count)++] = *one;
    }
}

/* An id is the caller's: its tabs and line ends would make other lines. */
static void put_id(dgm_buf *out, dgm_str id)
{
    for (uint32_t i = 0; i < id.len; i++) {
        dgm_buf_char(out, (unsigned char)id.ptr[i] < 0x20 ? ' ' : id.ptr[i]);
    }
}

static void flush(const dgm_doc *doc, uint32_t sentence, const line *list,
                  uint32_t count, dgm_buf *out)
{
    for (uint32_t i = 0; i < count; i++) {
        dgm_buf_str(out, doc->meta.published);
        dgm_buf_format(out, "\t%s\t%s\t%s\t", list[i].source, list[i].target,
                       list[i].cameo);
        put_id(out, doc->meta.id);
        dgm_buf_format(out, "_%u\n", sentence + 1);
    }
}

/* What a user's own dictionaries coded, which keep each line apart. */
static void put_dyads(const dgm_doc *doc, bool nulls, dgm_buf *out)
{
    for (uint32_t i = 0; i < doc->dyad.count; i++) {
        const dgm_dyad *dyad = &doc->dyad.at[i];
        if (!nulls && (dgm_str_is(dyad->source, "---") ||
                       dgm_str_is(dyad->target, "---"))) {
            continue;
        }
        dgm_buf_str(out, doc->meta.published);
        dgm_buf_char(out, '\t');
        dgm_buf_str(out, dyad->source);
        dgm_buf_char(out, '\t');
        dgm_buf_str(out, dyad->target);
        dgm_buf_char(out, '\t');
        dgm_buf_str(out, dyad->code);
        dgm_buf_char(out, '\t');
        put_id(out, doc->meta.id);
        dgm_buf_format(out, "_%u\n", dyad->sentence + 1);
    }
}

void dgm_petrarch_render(const dgm_doc *doc, bool nulls, bool all,
                         dgm_buf *out)
{
    put_dyads(doc, nulls, out);
    line list[LINES_MAX];
    uint32_t count = 0;
    uint32_t sentence = 0;
    for (uint32_t e = 0; e < doc->event.count; e++) {
        const dgm_event *event = &doc->event.at[e];
        if (event->sentence != sentence) {
            flush(doc, sentence, list, count, out);
            count = 0;
            sentence = event->sentence;
        }
        if (!all && !dgm_event_is_fact(doc, event)) {
            continue;
        }
        for (uint32_t a = 0; a < event->actor.count; a++) {
            for (uint32_t r = 0; r < event->recipient.count; r++) {
                line one = {.cameo = event->cameo};
                if (code_of(doc, &event->actor.at[a], one.source) &&
                    code_of(doc, &event->recipient.at[r], one.target) &&
                    strcmp(one.source, one.target) != 0) {
                    add(list, &count, &one);
                }
            }
        }
    }
    flush(doc, sentence, list, count, out);
}
