/* SPDX-License-Identifier: Apache-2.0 */
#include "coded.h"

#include "actor/actor.h"
#include "lexicon/lists.h"
#include "place/place.h"
#include "text/text.h"
#include "time/date.h"
#include "tree/tree.h"

#include <stdio.h>

/* ------------------------------------------------------------------- rooms */

static const char *part(const char *share, const char *name, char path[4200])
{
    (void)snprintf(path, 4200, "%s/%s", share, name);
    return path;
}

dgm_err coded_open(coded_rooms *self, const char *share, dgm_error *err)
{
    char path[4200];
    *self = (coded_rooms){.lexicon = NULL};
    DGM_TRY(parser_open(&self->parser, part(share, "syntax.dgm", path), NULL,
                        err));
    DGM_TRY(dgm_lexicon_open(&self->lexicon, part(share, "lexicon.dgm", path),
                             NULL, 0, err));
    DGM_TRY(dgm_recogniser_open(&self->recogniser,
                                part(share, "names.dgm", path), err));
    DGM_TRY(dgm_gazetteer_open(&self->gazetteer,
                               part(share, "gazetteer.dgm", path), err));
    return dgm_frames_open(&self->frames, part(share, "frames", path), NULL, 0,
                           err);
}

void coded_close(coded_rooms *self)
{
    parser_close(&self->parser);
    dgm_lexicon_close(self->lexicon);
    dgm_recogniser_close(self->recogniser);
    dgm_gazetteer_close(&self->gazetteer);
    dgm_frames_close(self->frames);
}

/* All rooms before the events, as the coder runs them. */
static dgm_err annotate(const coded_rooms *rooms, dgm_doc *doc,
                        dgm_arena *scratch)
{
    dgm_lookup lookup;
    const dgm_lists *lists = dgm_lexicon_lists(rooms->lexicon);
    DGM_TRY(dgm_text_segment(rooms->parser.boundaries, doc));
    DGM_TRY(dgm_syntax_parse(rooms->parser.syntax, doc, scratch));
    dgm_lists_mark(lists, doc);
    DGM_TRY(dgm_tree_annotate(lists, doc));
    DGM_TRY(dgm_lookup_fill(&lookup, rooms->lexicon,
                            dgm_gazetteer_index(&rooms->gazetteer), doc,
                            scratch));
    DGM_TRY(dgm_entity_annotate(rooms->recogniser, &lookup, doc, scratch));
    DGM_TRY(dgm_actor_annotate(&lookup, doc, scratch));
    DGM_TRY(dgm_place_annotate(&rooms->gazetteer, &lookup, doc, scratch));
    DGM_TRY(dgm_actor_link(doc, scratch));
    return dgm_time_annotate(lists, doc);
}

/* ------------------------------------------------------------------ labels */

/* The first token that ends behind a byte, or the number of tokens. */
static uint32_t token_at(const dgm_doc *doc, uint32_t byte)
{
    uint32_t low = 0;
    uint32_t high = doc->token.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->token.at[middle].end <= byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* It is the one whose own head lies outside. */
uint32_t coded_head(const dgm_doc *doc, dgm_span span)
{
    uint32_t first = token_at(doc, span.begin);
    uint32_t last = first;
    while (last < doc->token.count && doc->token.at[last].begin < span.end) {
        last++;
    }
    for (uint32_t i = first; i < last; i++) {
        uint32_t head = doc->token.at[i].head;
        bool word = doc->token.at[i].upos != DGM_UPOS_DET &&
                    doc->token.at[i].upos != DGM_UPOS_PUNCT &&
                    doc->token.at[i].upos != DGM_UPOS_ADP;
        if (word && (head == DGM_NONE || head < first || head >= last)) {
            return i;
        }
    }
    return first < last ? first : DGM_NONE;
}

/* The candidate that stands for a labelled party: the one at its head, else
 * the mention around its head, else the highest inside it. */
static uint32_t candidate_for(const dgm_doc *doc, const uint32_t *candidate,
                              uint32_t count, dgm_span span)
{
    uint32_t head = coded_head(doc, span);
    uint32_t best = DGM_NONE;
    uint32_t number = head == DGM_NONE ? DGM_NONE : dgm_mention_at(doc, head);
    for (uint32_t i = 0; i < count; i++) {
        if (candidate[i] == head ||
            (number != DGM_NONE &&
             doc->mention.at[number].head == candidate[i])) {
            return candidate[i];
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        const dgm_token *t = &doc->token.at[candidate[i]];
        bool inside = t->begin >= span.begin && t->end <= span.end;
        if (inside &&
            (best == DGM_NONE || dgm_below(doc, best, candidate[i]))) {
            best = candidate[i];
        }
    }
    return best;
}

static dgm_err place_side(coded *self, const uint32_t *candidate,
                          uint32_t count, const dgm_spans *side,
                          dgm_indices *out, uint32_t *lost, dgm_arena *arena)
{
    for (uint32_t i = 0; i < side->count; i++) {
        uint32_t head =
            candidate_for(self->doc, candidate, count, side->at[i]);
        if (head == DGM_NONE) {
            (*lost)++;
        } else {
            DGM_TRY(dgm_vec_push(arena, out, &head));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err place_event(coded *self, const labelled_event *label,
                           dgm_arena *arena)
{
    uint32_t candidate[DGM_PARTY_CANDIDATES];
    coded_event event = {.label = label, .trigger = DGM_NONE};
    uint32_t token = token_at(self->doc, label->trigger.begin);
    if (token >= self->doc->token.count ||
        self->doc->token.at[token].begin >= label->trigger.end) {
        return dgm_vec_push(arena, &self->event, &event);
    }
    event.trigger = token;
    uint32_t count = dgm_party_candidates(&self->sight, token, candidate);
    DGM_TRY(place_side(self, candidate, count, &label->actor, &event.actor,
                       &event.lost, arena));
    DGM_TRY(place_side(self, candidate, count, &label->recipient,
                       &event.recipient, &event.lost, arena));
    return dgm_vec_push(arena, &self->event, &event);
}

dgm_err coded_read(coded *self, const coded_rooms *rooms,
                   const labelled_passage *passage, dgm_arena *arena)
{
    dgm_arena scratch;
    *self = (coded){.passage = passage, .doc = dgm_doc_new()};
    if (self->doc == NULL) {
        return DGM_ERR_MEMORY;
    }
    dgm_arena_init(&scratch, 0);
    self->doc->meta.published = passage->published;
    self->doc->text = dgm_str_copy(&self->doc->arena, passage->text);
    dgm_err code = self->doc->text.ptr ? annotate(rooms, self->doc, &scratch)
                                       : DGM_ERR_MEMORY;
    if (code == DGM_ERR_OK) {
        code = dgm_sight_open(&self->sight, rooms->frames,
                              dgm_lexicon_lists(rooms->lexicon), self->doc,
                              arena);
    }
    for (uint32_t i = 0; i < passage->event.count && code == DGM_ERR_OK; i++) {
        code = place_event(self, &passage->event.at[i], arena);
    }
    dgm_arena_release(&scratch);
    return code;
}

void coded_free(coded *self)
{
    dgm_doc_free(self->doc);
}
