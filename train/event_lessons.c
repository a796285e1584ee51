/* SPDX-License-Identifier: Apache-2.0 */
/* Lessons out of labelled passages. */
#include "event_work.h"

#include <stdio.h>
#include <stdlib.h>

const coded_event *coded_event_at(const coded *passage, uint32_t token)
{
    for (uint32_t i = 0; i < passage->event.count; i++) {
        if (passage->event.at[i].trigger == token) {
            return &passage->event.at[i];
        }
    }
    return NULL;
}

static bool among(const dgm_indices *list, uint32_t token)
{
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->at[i] == token) {
            return true;
        }
    }
    return false;
}

#define OPTIONAL_WEIGHT 0.5F

/* The sentence's evidence behind the word's own. */
static void add_sentence(const coded *passage, uint32_t token,
                         dgm_evidence *out)
{
    dgm_evidence more;
    dgm_sentence_evidence(&passage->sight,
                          passage->doc->token.at[token].sentence, &more);
    for (uint32_t i = 0; i < more.count && out->count < DGM_EVIDENCE_MAX;
         i++) {
        out->feature[out->count++] = more.feature[i];
    }
}

static dgm_err trigger_lessons(event_work *self, const coded *passage)
{
    const dgm_doc *doc = passage->doc;
    for (uint32_t i = 0; i < doc->token.count; i++) {
        const coded_event *event = coded_event_at(passage, i);
        dgm_evidence evidence;
        lesson *one = NULL;
        if (!dgm_event_candidate(&passage->sight, i)) {
            continue;
        }
        dgm_trigger_evidence(&passage->sight, i, &evidence);
        add_sentence(passage, i, &evidence);
        float weight =
            event && event->label->optional ? OPTIONAL_WEIGHT : 1.0F;
        DGM_TRY(lessons_add(&self->lessons[NET_TRIGGER], &evidence, weight,
                            passage->fold, &one));
        one->label[0] = event ? event->label->type : DGM_EVENT_NONE;
    }
    return DGM_ERR_OK;
}

uint8_t coded_part_of(const coded_event *event, uint32_t head)
{
    return among(&event->actor, head)       ? DGM_PARTY_ACTOR
           : among(&event->recipient, head) ? DGM_PARTY_RECIPIENT
                                            : DGM_PARTY_NONE;
}

static dgm_err party_lessons(event_work *self, const coded *passage,
                             const coded_event *event)
{
    dgm_cast cast;
    cast.count =
        dgm_party_candidates(&passage->sight, event->trigger, cast.head);
    for (uint32_t i = 0; i < cast.count; i++) {
        dgm_evidence evidence;
        lesson *one = NULL;
        cast.part[i] = coded_part_of(event, cast.head[i]);
        dgm_party_evidence(&passage->sight, event->trigger, event->label->type,
                           &cast, i, &evidence);
        DGM_TRY(lessons_add(&self->lessons[NET_PARTY], &evidence, 1.0F,
                            passage->fold, &one));
        one->label[0] = cast.part[i];
    }
    return DGM_ERR_OK;
}

static dgm_err mode_lesson(event_work *self, const coded *passage,
                           const coded_event *event)
{
    dgm_evidence evidence;
    lesson *one = NULL;
    dgm_mode_evidence(&passage->sight, event->trigger, event->label->type,
                      &evidence);
    add_sentence(passage, event->trigger, &evidence);
    DGM_TRY(lessons_add(&self->lessons[NET_MODE], &evidence, 1.0F,
                        passage->fold, &one));
    one->label[0] = event->label->mode;
    return DGM_ERR_OK;
}

static dgm_err event_lessons(event_work *self, const coded *passage,
                             const coded_event *event)
{
    const labelled_event *label = event->label;
    dgm_evidence evidence;
    lesson *one = NULL;
    uint32_t answer[DGM_STANCE_PARTS];
    if (event->trigger == DGM_NONE) {
        return DGM_ERR_OK;
    }
    if (!passage->passage->read) {
        DGM_TRY(mode_lesson(self, passage, event));
    }
    dgm_stance_evidence(&passage->sight, event->trigger, label->type,
                        &evidence);
    DGM_TRY(lessons_add(&self->lessons[NET_STANCE], &evidence, 1.0F,
                        passage->fold, &one));
    dgm_stance_to(&label->stance, answer);
    for (uint32_t i = 0; i < DGM_STANCE_PARTS; i++) {
        one->label[i] = (int16_t)answer[i];
    }
    return party_lessons(self, passage, event);
}

static dgm_err context_lesson(event_work *self, const coded *passage)
{
    dgm_evidence evidence;
    lesson *one = NULL;
    dgm_context_evidence(&passage->sight,
                         (dgm_range){0, passage->doc->token.count}, &evidence);
    DGM_TRY(lessons_add(&self->lessons[NET_CONTEXT], &evidence, 1.0F,
                        passage->fold, &one));
    for (uint32_t i = 0; i < DGM_CONTEXT_COUNT; i++) {
        one->label[i] = (int16_t)(passage->passage->contexts >> i & 1);
    }
    return DGM_ERR_OK;
}

dgm_err event_lessons_make(event_work *self)
{
    for (uint32_t i = 0; i < self->coded.count; i++) {
        const coded *passage = &self->coded.at[i];
        if (passage->passage->apart) {
            continue;
        }
        DGM_TRY(trigger_lessons(self, passage));
        if (!passage->passage->read) {
            DGM_TRY(context_lesson(self, passage));
        }
        for (uint32_t k = 0; k < passage->event.count; k++) {
            DGM_TRY(event_lessons(self, passage, &passage->event.at[k]));
        }
    }
    return DGM_ERR_OK;
}

dgm_err event_quiet_find(event_work *self)
{
    hearing words = {.at = NULL};
    dgm_err code = DGM_ERR_OK;
    self->quiet = calloc(QUIET_SLOTS, sizeof *self->quiet);
    if (self->quiet == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < self->coded.count; i++) {
        const coded *passage = &self->coded.at[i];
        for (uint32_t k = 0;
             k < passage->doc->token.count && code == DGM_ERR_OK; k++) {
            if (!passage->passage->apart &&
                dgm_event_candidate(&passage->sight, k)) {
                code = hearing_add(&words, &passage->doc->token.at[k],
                                   coded_event_at(passage, k) != NULL);
            }
        }
    }
    if (code == DGM_ERR_OK) {
        fprintf(stderr, "%u quiet words\n",
                hearing_quiet(&words, self->quiet));
    }
    free(words.at);
    return code;
}
