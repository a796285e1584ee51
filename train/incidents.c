/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Learns what the evidence weighs by which events become incidents
 * (story/incident_pair.h): a logistic regression over labelled pairs
 * (tests/data/incidents), whose documents a database holds.
 */
#include "incidents.h"

#include "base/number.h"
#include "story/incident_pair.h"
#include "story/incident_read.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dragoman-train --incidents DATABASE TRAIN.tsv KEPT.tsv > "
    "incident_weights.h\n"
    "\n"
    "Learns the weights from the pairs of TRAIN and tells how they do on "
    "KEPT.\n"
    "DATABASE holds the documents of both, coded by the fast tier\n"
    "(tools/score_incidents.py --database FILE makes it).\n";

#define LINE_MAX  16384
#define PAIRS_MAX 4096
#define STEPS     6000
#define RATE      0.5
#define RIDGE     0.02
#define EVIDENCES ((uint32_t)DGM_INCIDENT_EVIDENCES)
/* Fields of a line: label, then of either side document, begin, end, ... */
#define FIELD_A    1
#define FIELD_B    7
#define FIELDS_MAX 16

typedef struct lesson {
    float evidence[DGM_INCIDENT_EVIDENCES];
    bool same;
} lesson;

typedef struct lessons {
    lesson *at; /* [PAIRS_MAX] */
    uint32_t count;
    uint32_t missing; /* pairs with an event that is not in the database */
    uint32_t missing_same;
} lessons;

typedef struct school {
    dgm_incident_store store;
    dgm_incident_table *table;
    dgm_arena arena;
    sqlite3_stmt *find;
    dgm_error err;
    double weight[DGM_INCIDENT_EVIDENCES];
} school;

/* ----------------------------------------------------------------- lessons
 */

static uint32_t split(char *line, char *field[FIELDS_MAX])
{
    uint32_t count = 0;
    line[strcspn(line, "\r\n")] = 0;
    while (count < FIELDS_MAX) {
        field[count++] = line;
        line = strchr(line, '\t');
        if (line == NULL) {
            break;
        }
        *line++ = 0;
    }
    return count;
}

/* The event at a place of a document; false when there is none. */
static dgm_err find_event(school *self, char *const *field, bool *found,
                          dgm_incident_event *out)
{
    dgm_incident_document *read;
    (void)sqlite3_reset(self->find);
    (void)sqlite3_bind_text(self->find, 1, field[0], -1, SQLITE_STATIC);
    (void)sqlite3_bind_int64(self->find, 2, strtoll(field[2], NULL, 10));
    (void)sqlite3_bind_int64(self->find, 3, strtoll(field[1], NULL, 10));
    *found = sqlite3_step(self->find) == SQLITE_ROW;
    if (!*found) {
        return DGM_ERR_OK;
    }
    int64_t event = sqlite3_column_int64(self->find, 0);
    int64_t document = sqlite3_column_int64(self->find, 1);
    (void)sqlite3_reset(self->find);
    DGM_TRY(dgm_incident_document_read(&read, &self->store, self->table,
                                       &self->arena, document, &self->err));
    for (uint32_t i = 0; i < dgm_incident_document_count(read); i++) {
        dgm_incident_document_event(read, i, out);
        if (out->event == event) {
            return DGM_ERR_OK;
        }
    }
    *found = false;
    return DGM_ERR_OK;
}

static dgm_err read_line(school *self, char *line, lessons *out)
{
    char *field[FIELDS_MAX];
    dgm_incident_event a;
    dgm_incident_event b;
    bool has_a = false;
    bool has_b = false;
    uint32_t count = split(line, field);
    bool same = strcmp(field[0], "same") == 0;
    if (count < FIELD_B + 3 || (!same && strcmp(field[0], "other") != 0) ||
        out->at == NULL || out->count == PAIRS_MAX) {
        return DGM_ERR_OK;
    }
    DGM_TRY(find_event(self, field + FIELD_A, &has_a, &a));
    DGM_TRY(find_event(self, field + FIELD_B, &has_b, &b));
    if (!has_a || !has_b) {
        out->missing++;
        out->missing_same += same;
        return DGM_ERR_OK;
    }
    dgm_incident_pair_weigh(&a, &b, out->at[out->count].evidence);
    out->at[out->count++].same = same;
    return DGM_ERR_OK;
}

static dgm_err read_lessons(school *self, const char *path, lessons *out)
{
    static char line[LINE_MAX];
    FILE *file = fopen(path, "r");
    dgm_err code = DGM_ERR_OK;
    *out = (lessons){.at = calloc(PAIRS_MAX, sizeof *out->at)};
    if (file == NULL || out->at == NULL) {
        code = dgm_error_set(&self->err, DGM_ERR_IO, path, 0, -1,
                             "cannot be read");
    }
    while (code == DGM_ERR_OK && fgets(line, sizeof line, file)) {
        code = read_line(self, line, out);
    }
    if (file) {
        (void)fclose(file);
    }
    return code;
}

/* ----------------------------------------------------------------- learning
 */

static double probability(const school *self, const lesson *one)
{
    double sum = 0;
    for (uint32_t i = 0; i < EVIDENCES; i++) {
        sum += self->weight[i] * (double)one->evidence[i];
    }
    return 1 / (1 + exp(-sum));
}

/* By the slope over all lessons.  A few hundred pairs do not know the world:
 * weights are drawn back to what they were before, and what speaks for an
 * incident never comes to speak against it. */
static void learn(school *self, const lessons *from)
{
    static const double before[] = {
#define BEFORE(name, before, words) before,
        DGM_INCIDENT_EVIDENCE(BEFORE)
#undef BEFORE
    };
    memcpy(self->weight, before, sizeof before);
    for (uint32_t step = 0; step < STEPS; step++) {
        double slope[DGM_INCIDENT_EVIDENCES] = {0};
        for (uint32_t n = 0; n < from->count; n++) {
            const lesson *one = &from->at[n];
            double miss = (one->same ? 1 : 0) - probability(self, one);
            for (uint32_t i = 0; i < EVIDENCES; i++) {
                slope[i] += miss * (double)one->evidence[i];
            }
        }
        for (uint32_t i = 0; i < EVIDENCES; i++) {
            double ridge = RIDGE * (self->weight[i] - before[i]);
            double value = self->weight[i] +
                           RATE * (slope[i] / (double)from->count - ridge);
            bool wrong = i != DGM_INCIDENT_BIAS && value * before[i] < 0;
            self->weight[i] = wrong ? 0 : value;
        }
    }
}

static void score(const school *self, const lessons *from, const char *name)
{
    uint32_t right = 0;
    uint32_t answered = 0;
    uint32_t wanted = from->missing_same;
    for (uint32_t n = 0; n < from->count; n++) {
        bool same = probability(self, &from->at[n]) > 0.5;
        right += same && from->at[n].same;
        answered += same;
        wanted += from->at[n].same;
    }
    double p = answered ? 100.0 * right / answered : 0;
    double r = wanted ? 100.0 * right / wanted : 0;
    (void)fprintf(stderr,
                  "%s: %u pairs, %u with an event that is not coded; same: "
                  "P %.1f R %.1f F1 %.1f\n",
                  name, from->count + from->missing, from->missing, p, r,
                  p + r > 0 ? 2 * p * r / (p + r) : 0);
}

static void print_weights(const school *self)
{
    static const char *const name[] = {
#define NAME(name, before, words) #name,
        DGM_INCIDENT_EVIDENCE(NAME)
#undef NAME
    };
    (void)puts(
        "/* SPDX-License-Identifier: Apache-2.0 */\n"
        "/* What the evidence of incident_pair.h weighs, in its order.  "
        "Learned by\n"
        " * dragoman-train --incidents from tests/data/incidents. */\n"
        "#ifndef DGM_STORY_INCIDENT_WEIGHTS_H\n"
        "#define DGM_STORY_INCIDENT_WEIGHTS_H\n"
        "\n"
        "static const float dgm_incident_weights[] = {");
    for (uint32_t i = 0; i < EVIDENCES; i++) {
        char number[DGM_NUMBER_SIZE];
        size_t len = dgm_number_write(number, self->weight[i], 3);
        (void)printf("    %.*sF, /* %s: %s */\n", (int)len, number, name[i],
                     dgm_incident_evidence_words(i));
    }
    (void)puts("};\n\n#endif");
}

static dgm_err run(school *self, char **argv)
{
    lessons train = {.at = NULL};
    lessons kept = {.at = NULL};
    DGM_TRY(dgm_incident_store_open(&self->store, argv[0], &self->err));
    DGM_TRY(dgm_incident_table_new(&self->table, &self->err));
    if (sqlite3_prepare_v2(self->store.handle,
                           "SELECT event_id, e.document_id FROM events e JOIN "
                           "documents d USING (document_id) WHERE d.id = ? "
                           "AND span_begin < ? AND span_end > ? LIMIT 1",
                           -1, &self->find, NULL) != SQLITE_OK) {
        return dgm_incident_store_refused(&self->store, &self->err);
    }
    dgm_err code = read_lessons(self, argv[1], &train);
    code = code == DGM_ERR_OK ? read_lessons(self, argv[2], &kept) : code;
    if (code == DGM_ERR_OK) {
        learn(self, &train);
        score(self, &train, "train");
        score(self, &kept, "kept");
        print_weights(self);
    }
    free(train.at);
    free(kept.at);
    return code;
}

int incidents_main(int argc, char **argv)
{
    static school self;
    if (argc != 3) {
        (void)fputs(help, stderr);
        return 2;
    }
    self.err.byte = -1;
    dgm_arena_init(&self.arena, 0);
    dgm_err code = run(&self, argv);
    if (code != DGM_ERR_OK) {
        char text[1024];
        (void)fprintf(stderr, "dragoman-train: %s\n",
                      dgm_error_text(&self.err, text, sizeof text));
    }
    (void)sqlite3_finalize(self.find);
    dgm_arena_release(&self.arena);
    dgm_incident_table_free(self.table);
    dgm_incident_store_close(&self.store);
    return code == DGM_ERR_OK ? 0 : 1;
}
