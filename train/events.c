/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Learning the coder: lessons out of labelled passages, five networks, and
 * the score.  The score is learned from passages that the networks did not
 * see: five times four fifths of the passages teach networks whose rows for
 * the rest are held against the labels.
 */
#include "events.h"

#include "event_work.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char events_help[] =
    "usage: dragoman-train --events [OPTION]... SHARE VECTORS LABELLED...\n"
    "       dragoman-train --check-events LABELLED...\n"
    "\n"
    "Learns which words head an event, who takes part, how the text stands to "
    "it,\n"
    "and how likely a row is right.  SHARE holds the other models; VECTORS is "
    "what\n"
    "tools/make_vectors.py prints; LABELLED are files or folders of *.ev.  "
    "What lies\n"
    "in a folder \"apart\" is measured on, not learned from.  The same input "
    "gives\n"
    "the same bytes.  --check-events only reads.\n"
    "\n"
    "  -o FILE       the model (default events.dgm)\n"
    "  --folds N     parts for the score's sake, 0 to leave it as it is "
    "(default 3)\n"
    "  --epochs N    (default 8)\n"
    "  --rate R      of AdaGrad (default 0.05)\n"
    "  --dropout D   share of features left out at a visit (default 0.5)\n"
    "  --shrink S    of the weights (default 1e-5)\n"
    "  --seed N      (default 1)\n"
    "\n"
    "example: dragoman-train --events -o models/events.dgm \\\n"
    "           build/release/share/dragoman vectors.tsv data/events\n";

static const char letter[NETS] = {'t', 'm', 'p', 's', 'c'};

/* ----------------------------------------------------------------- options */

static bool read_option(events_options *self, const char *name,
                        const char *value)
{
    if (strcmp(name, "-o") == 0) {
        self->out = value;
    } else if (strcmp(name, "--folds") == 0) {
        self->folds = (uint32_t)strtoul(value, NULL, 10);
    } else if (strcmp(name, "--epochs") == 0) {
        self->epochs = (uint32_t)strtoul(value, NULL, 10);
    } else if (strcmp(name, "--rate") == 0) {
        self->rate = strtof(value, NULL);
    } else if (strcmp(name, "--dropout") == 0) {
        self->dropout = strtof(value, NULL);
    } else if (strcmp(name, "--shrink") == 0) {
        self->shrink = strtof(value, NULL);
    } else if (strcmp(name, "--seed") == 0) {
        self->seed = strtoull(value, NULL, 10) | 1;
    } else {
        return false;
    }
    return true;
}

static bool read_options(events_options *self, int argc, char **argv)
{
    *self = (events_options){.out = "events.dgm",
                             .folds = 3,
                             .epochs = 8,
                             .rate = 0.05F,
                             .dropout = 0.5F,
                             .shrink = 1e-5F,
                             .seed = 1};
    int i = 0;
    for (; i < argc && argv[i][0] == '-'; i += 2) {
        if (i + 1 >= argc || !read_option(self, argv[i], argv[i + 1])) {
            return false;
        }
    }
    self->rest = i;
    return i + 2 < argc;
}

static scorer_options options_of(const events_options *from, enum net net)
{
    static const uint8_t stance[] = DGM_STANCE_SIZES;
    static const char *const name[NETS] = {"trigger", "mode", "party",
                                           "stance", "context"};
    static const uint32_t rows[NETS] = {1 << 16, 1 << 14, 1 << 16, 1 << 13,
                                        1 << 13};
    static const uint32_t slots[NETS] = {1, 1, 2, 1, 0};
    scorer_options out = {.name = name[net],
                          .rows = rows[net],
                          .times = 2,
                          .slots = slots[net],
                          .epochs = from->epochs,
                          .rate = from->rate,
                          .dropout = from->dropout,
                          .shrink = from->shrink,
                          .seed = from->seed,
                          .groups = 1};
    switch (net) {
    case NET_TRIGGER:
        out.size[0] = DGM_EVENT_COUNT;
        break;
    case NET_MODE:
        out.size[0] = DGM_MODE_COUNT;
        break;
    case NET_PARTY:
        out.size[0] = DGM_PARTY_PARTS;
        break;
    case NET_STANCE:
        out.groups = DGM_STANCE_PARTS;
        memcpy(out.size, stance, sizeof stance);
        break;
    default:
        out.groups = DGM_CONTEXT_COUNT;
        memset(out.size, 1, DGM_CONTEXT_COUNT);
        break;
    }
    return out;
}

/* ------------------------------------------------------------------- model */

#define SECTIONS (SCORER_SECTIONS * NETS + 5)

static dgm_err write_model(event_work *self, const learned_scorer *net,
                           const char *path, dgm_error *err)
{
    char name[NETS][SCORER_SECTIONS][9];
    dgm_section_source section[SECTIONS];
    uint32_t count = 0;
    dgm_event_origin origin = {
        .syntax = dgm_syntax_fingerprint(self->rooms.parser.syntax),
        .texts = self->labelled.texts};
    for (uint32_t i = 0; i < NETS; i++) {
        learned_scorer_sections(&net[i], letter[i], name[i], &section[count]);
        count += SCORER_SECTIONS;
    }
    size_t slots = (size_t)self->vectors.mask + 1;
    section[count++] =
        (dgm_section_source){"w.key", self->key, slots * sizeof *self->key};
    section[count++] =
        (dgm_section_source){"w.vector", self->vector, slots * DGM_VECTOR};
    section[count++] = (dgm_section_source){"quiet", self->quiet,
                                            QUIET_SLOTS * sizeof *self->quiet};
    section[count++] =
        (dgm_section_source){"numbers", &self->numbers, sizeof self->numbers};
    section[count++] = (dgm_section_source){"origin", &origin, sizeof origin};
    return dgm_mapped_write(path, DGM_EVENT_MAGIC, DGM_EVENT_VERSION, section,
                            count, err);
}

static dgm_err learn_networks(event_work *self, uint32_t fold,
                              const char *path, dgm_error *err)
{
    learned_scorer net[NETS];
    memset(net, 0, sizeof net);
    dgm_err code = DGM_ERR_OK;
    for (uint32_t i = 0; i < NETS && code == DGM_ERR_OK; i++) {
        scorer_options options = options_of(self->options, (enum net)i);
        code = scorer_learn(&self->lessons[i], &self->vectors, &options, fold,
                            &net[i]);
    }
    if (code == DGM_ERR_OK) {
        code = write_model(self, net, path, err);
    }
    for (uint32_t i = 0; i < NETS; i++) {
        learned_scorer_free(&net[i]);
    }
    return code;
}

/* ------------------------------------------------------------------- whole */

/* Judges the passages of a fold (NO_FOLD: those apart). */
static dgm_err judge_fold(event_work *self, uint32_t fold, const char *path,
                          verdict *out, dgm_error *err)
{
    dgm_event_model *model = NULL;
    DGM_TRY(dgm_event_model_open(&model, path, err));
    dgm_err code = DGM_ERR_OK;
    for (uint32_t i = 0; i < self->coded.count && code == DGM_ERR_OK; i++) {
        const coded *passage = &self->coded.at[i];
        bool wanted = fold == NO_FOLD
                          ? passage->passage->apart
                          : !passage->passage->apart && passage->fold == fold;
        if (wanted) {
            code = event_judge(self, passage, model, out);
        }
    }
    dgm_event_model_close(model);
    return code;
}

static dgm_err learn_folds(event_work *self, dgm_error *err)
{
    char path[4200];
    verdict all = {.wanted = 0};
    (void)snprintf(path, sizeof path, "%s.fold", self->options->out);
    for (uint32_t f = 0; f < self->options->folds; f++) {
        DGM_TRY(learn_networks(self, f, path, err));
        dgm_err code = judge_fold(self, f, path, &all, err);
        (void)remove(path);
        DGM_TRY(code);
    }
    event_score_learn(&all, &self->numbers);
    event_score_show("in folds", &all, self->numbers.least);
    return DGM_ERR_OK;
}

static dgm_err read_passages(event_work *self, int argc, char **argv,
                             dgm_error *err)
{
    dgm_report report = {0};
    uint32_t lost = 0;
    uint32_t parties = 0;
    uint32_t nowhere = 0;
    dgm_arena_init(&report.arena, 0);
    dgm_err code = DGM_ERR_OK;
    for (int i = self->options->rest + 2; i < argc && code == DGM_ERR_OK;
         i++) {
        code = labelled_read(&self->labelled, argv[i], &report, err);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_report_error(&report, err);
    }
    dgm_arena_release(&report.arena);
    DGM_TRY(code);
    DGM_TRY(dgm_vec_reserve(&self->arena, &self->coded,
                            self->labelled.passage.count + 1));
    for (uint32_t i = 0; i < self->labelled.passage.count; i++) {
        coded one;
        const labelled_passage *passage = &self->labelled.passage.at[i];
        code = coded_read(&one, &self->rooms, passage, &self->arena);
        one.fold = passage->read
                       ? IN_ALL_FOLDS
                       : (uint32_t)(dgm_str_hash(passage->id) >> 17) %
                             (self->options->folds ? self->options->folds : 1);
        DGM_TRY(dgm_vec_push(&self->arena, &self->coded, &one));
        DGM_TRY(code);
        for (uint32_t k = 0; k < one.event.count; k++) {
            const coded_event *event = &one.event.at[k];
            nowhere += event->trigger == DGM_NONE ||
                       !dgm_event_candidate(&one.sight, event->trigger);
            lost += event->lost;
            parties +=
                event->label->actor.count + event->label->recipient.count;
        }
    }
    fprintf(stderr,
            "%u passages, %u sentences, %u events (%u where the coder does "
            "not look), %u parties (%u lost)\n",
            self->labelled.passage.count, self->labelled.sentences,
            self->labelled.events, nowhere, parties, lost);
    return DGM_ERR_OK;
}

static dgm_err train(event_work *self, int argc, char **argv, dgm_error *err)
{
    const events_options *options = self->options;
    verdict apart = {.wanted = 0};
    self->numbers = (dgm_event_numbers){.score = {0, 1.0F, 1.0F, 1.0F},
                                        .least = 0.4F,
                                        .trigger_least = 0.03F,
                                        .part = {0.4F, 0.4F}};
    for (uint32_t i = 0; i < DGM_CONTEXT_COUNT; i++) {
        self->numbers.context_least[i] = 0.4F;
    }
    DGM_TRY(coded_open(&self->rooms, argv[options->rest], err));
    DGM_TRY(event_vectors_read(self, argv[options->rest + 1], err));
    DGM_TRY(read_passages(self, argc, argv, err));
    DGM_TRY(event_quiet_find(self));
    DGM_TRY(event_lessons_make(self));
    if (options->folds > 1) {
        DGM_TRY(learn_folds(self, err));
    }
    DGM_TRY(learn_networks(self, NO_FOLD, options->out, err));
    DGM_TRY(judge_fold(self, NO_FOLD, options->out, &apart, err));
    if (apart.wanted > 0) {
        event_score_show("apart", &apart, self->numbers.least);
    }
    return DGM_ERR_OK;
}

dgm_err events_train(int argc, char **argv, dgm_error *err)
{
    events_options options;
    if (!read_options(&options, argc, argv)) {
        return DGM_ERR_ARGUMENT;
    }
    event_work self = {.options = &options};
    dgm_arena_init(&self.arena, 0);
    labelled_init(&self.labelled);
    for (uint32_t i = 0; i < NETS; i++) {
        lessons_init(&self.lessons[i]);
    }
    dgm_err code = train(&self, argc, argv, err);
    for (uint32_t i = 0; i < self.coded.count; i++) {
        coded_free(&self.coded.at[i]);
    }
    for (uint32_t i = 0; i < NETS; i++) {
        lessons_free(&self.lessons[i]);
    }
    coded_close(&self.rooms);
    labelled_free(&self.labelled);
    free(self.key);
    free(self.vector);
    free(self.quiet);
    dgm_arena_release(&self.arena);
    return code;
}

dgm_err events_check(int argc, char **argv, dgm_error *err)
{
    labelled all;
    dgm_report report = {0};
    dgm_err code = argc > 0 ? DGM_ERR_OK : DGM_ERR_ARGUMENT;
    labelled_init(&all);
    dgm_arena_init(&report.arena, 0);
    for (int i = 0; i < argc && code == DGM_ERR_OK; i++) {
        code = labelled_read(&all, argv[i], &report, err);
    }
    for (uint32_t i = 0; i < report.note.count; i++) {
        const dgm_note *note = &report.note.at[i];
        printf("%.*s:%llu: %.*s\n", (int)note->file.len, note->file.ptr,
               (unsigned long long)note->line, (int)note->message.len,
               note->message.ptr);
    }
    printf("%u passages, %u sentences, %u events, %u claims, %u values, "
           "%u errors\n",
           all.passage.count, all.sentences, all.events, all.claims,
           all.values, report.errors);
    if (code == DGM_ERR_OK) {
        code = dgm_report_error(&report, err);
    }
    dgm_arena_release(&report.arena);
    labelled_free(&all);
    return code;
}
