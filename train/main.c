/* SPDX-License-Identifier: Apache-2.0 */
/* dragoman-train: learns the syntax model from treebanks in CoNLL-U. */
#include "boundary.h"
#include "claims.h"
#include "encoder_lessons.h"
#include "ends.h"
#include "events.h"
#include "incidents.h"
#include "learn.h"
#include "names.h"
#include "score.h"
#include "signatures.h"

#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dragoman-train [OPTION]... TREEBANK.conllu...\n"
    "       dragoman-train --score MODEL TREEBANK.conllu\n"
    "       dragoman-train --parse MODEL < TEXT > OUT.conllu\n"
    "       dragoman-train --names ... (see dragoman-train --names)\n"
    "       dragoman-train --events ... (see dragoman-train --events)\n"
    "       dragoman-train --claims ... (see dragoman-train --claims)\n"
    "       dragoman-train --pool ... (see dragoman-train --pool)\n"
    "       dragoman-train --encoder-lessons ... (see dragoman-train "
    "--encoder-lessons)\n"
    "       dragoman-train --incidents ... (see dragoman-train "
    "--incidents)\n"
    "       dragoman-train --check-events LABELLED...\n"
    "       dragoman-train --check-names SHARE DATA\n"
    "       dragoman-train --signatures DATA TREEBANK.conllu > FILE\n"
    "\n"
    "Learns tags, lemmas, features and dependency trees and writes one "
    "model.\n"
    "The same seed and treebanks give the same bytes.  --score prints how a\n"
    "model does on given tokens, --parse parses raw text; both use the\n"
    "lemmas.dgm, boundaries.dgm and ends.dgm beside the model.  "
    "--check-names\n"
    "tells every wrong line of DATA/names, which is the labelled text that\n"
    "names are learned from.\n"
    "\n"
    "  -o FILE          the model (default english.dgm)\n"
    "  --lemmas FILE    compiled lemmas (lemmas.dgm): which words they list "
    "is\n"
    "                   told to the network (default none)\n"
    "  --skip PREFIX    leave out documents whose id begins so (repeatable)\n"
    "  --read FILE      text that the encoder read (dragoman parse --tier "
    "full),\n"
    "                   to learn trees from as well (repeatable)\n"
    "  --dev FILE       treebank that calibrates confidences (default none)\n"
    "  --teachers N     networks that are trained first and teach the one "
    "that\n"
    "                   is written, 0 to 8 (default 3)\n"
    "  --share S        of a lesson that is the teachers', 0 to 1 (default "
    "0.5)\n"
    "  --epochs N       (default 24)\n"
    "  --teacher-epochs N  (default 14)\n"
    "  --rate R         of Adam at the start (default 0.002)\n"
    "  --seed N         (default 1)\n"
    "  --threads N      teachers trained side by side (default 2)\n"
    "  --boundaries FILE  learn only where sentences end, and write that\n"
    "  --ends FILE      learn only the second look at it, and write that\n"
    "  --model FILE     what reads the words for --ends\n"
    "\n"
    "example: dragoman-train -o models/english.dgm --skip GUM_whow_ \\\n"
    "           --skip GUM_fiction_ --dev ewt-dev.conllu \\\n"
    "           ewt-train.conllu gum-train.conllu\n";

#define SKIP_MAX 64
#define READ_MAX 16

typedef struct train_options {
    const char *out;
    const char *dev;
    const char *boundaries;
    const char *ends;
    const char *model;
    const char *lemmas;
    const char *skip[SKIP_MAX];
    uint32_t skip_count;
    const char *read[READ_MAX];
    uint32_t read_count;
    learn_options learn;
    uint32_t teachers;
    uint32_t teacher_epochs;
    uint32_t threads;
    int files; /* index of the first treebank in argv */
} train_options;

static bool read_option(train_options *self, const char *name,
                        const char *value)
{
    if (strcmp(name, "-o") == 0) {
        self->out = value;
    } else if (strcmp(name, "--dev") == 0) {
        self->dev = value;
    } else if (strcmp(name, "--lemmas") == 0) {
        self->lemmas = value;
    } else if (strcmp(name, "--boundaries") == 0) {
        self->boundaries = value;
    } else if (strcmp(name, "--ends") == 0) {
        self->ends = value;
    } else if (strcmp(name, "--model") == 0) {
        self->model = value;
    } else if (strcmp(name, "--skip") == 0 && self->skip_count < SKIP_MAX) {
        self->skip[self->skip_count++] = value;
    } else if (strcmp(name, "--read") == 0 && self->read_count < READ_MAX) {
        self->read[self->read_count++] = value;
    } else if (strcmp(name, "--epochs") == 0) {
        self->learn.epochs = (uint32_t)strtoul(value, NULL, 10);
    } else if (strcmp(name, "--rate") == 0) {
        self->learn.rate = strtof(value, NULL);
    } else if (strcmp(name, "--teachers") == 0) {
        self->teachers = (uint32_t)strtoul(value, NULL, 10);
    } else if (strcmp(name, "--teacher-epochs") == 0) {
        self->teacher_epochs = (uint32_t)strtoul(value, NULL, 10);
    } else if (strcmp(name, "--threads") == 0) {
        self->threads = (uint32_t)strtoul(value, NULL, 10);
    } else if (strcmp(name, "--share") == 0) {
        self->learn.share = strtof(value, NULL);
    } else if (strcmp(name, "--seed") == 0) {
        self->learn.seed = strtoull(value, NULL, 10) | 1;
    } else {
        return false;
    }
    return true;
}

static bool read_options(train_options *self, int argc, char **argv)
{
    *self = (train_options){.out = "english.dgm",
                            .learn = {.epochs = 24,
                                      .rate = 0.002F,
                                      .seed = 1,
                                      .share = 0.5F,
                                      .name = "model"},
                            .teachers = 3,
                            .teacher_epochs = 14,
                            .threads = 2};
    int i = 1;
    for (; i < argc && argv[i][0] == '-'; i += 2) {
        if (i + 1 >= argc || !read_option(self, argv[i], argv[i + 1])) {
            return false;
        }
    }
    self->files = i;
    return i < argc && self->teachers <= TEACHERS_MAX &&
           (self->ends == NULL) == (self->model == NULL) &&
           self->learn.share >= 0 && self->learn.share <= 1;
}

/* One byte for each number of a table; returns NULL when memory is out. */
static signed char *to_bytes(const parameters *table, float *scale)
{
    signed char *out = malloc(table->count);
    float most = 1e-6F;
    for (size_t i = 0; i < table->count; i++) {
        most = fmaxf(most, fabsf(table->weight[i]));
    }
    *scale = most / 127.0F;
    for (size_t i = 0; out && i < table->count; i++) {
        out[i] = (signed char)lrintf(table->weight[i] / *scale);
    }
    return out;
}

typedef struct parts {
    network net;
    lemma_tables lemmas;
    signed char *form;
    signed char *affix;
    dgm_model_numbers numbers;
} parts;

static dgm_err write_model(const corpus *treebank, const parts *p,
                           const char *path, dgm_error *err)
{
    const lemma_tables *lemmas = &p->lemmas;
    dgm_section_source section[] = {
        {"strings", lemmas->strings.ptr, lemmas->strings.len},
        {"tags", lemmas->tag, treebank->tag.count * sizeof *lemmas->tag},
        {"labels", lemmas->label,
         treebank->label.count * sizeof *lemmas->label},
        {"lemmas", lemmas->lemma, lemmas->lemma_count * sizeof *lemmas->lemma},
        {"rules", lemmas->rule, lemmas->rule_count * sizeof *lemmas->rule},
        {"vocab", p->net.vocabulary,
         p->net.vocabulary_size * sizeof *p->net.vocabulary},
        {"forms", p->form, p->net.form.count},
        {"affixes", p->affix, p->net.affix.count},
        {"numbers", &p->numbers, sizeof p->numbers},
        {"net", p->net.dense.weight,
         p->net.dense.count * sizeof *p->net.dense.weight}};
    return dgm_mapped_write(path, DGM_SYNTAX_MAGIC, DGM_SYNTAX_VERSION,
                            section, sizeof section / sizeof *section, err);
}

/* Parses the development treebank and turns the network's probabilities into
 * shares of right heads. */
static dgm_err calibrate(parts *p, const train_options *options,
                         dgm_error *err)
{
    dgm_score score;
    DGM_TRY(score_treebank(options->out, options->lemmas, options->dev, &score,
                           err));
    score_print(&score);
    for (uint32_t i = 0; i < DGM_CALIBRATION_STEPS; i++) {
        /* Ten imagined observations keep thin bins near the diagonal. */
        double middle = ((double)i + 0.5) / DGM_CALIBRATION_STEPS;
        p->numbers.calibration[i] =
            (float)(((double)score.bin_right[i] + 10.0 * middle) /
                    ((double)score.bin[i] + 10.0));
    }
    return DGM_ERR_OK;
}

static dgm_err finish(const corpus *treebank, const train_options *options,
                      parts *p, dgm_error *err)
{
    p->form = to_bytes(&p->net.form, &p->numbers.form_scale);
    p->affix = to_bytes(&p->net.affix, &p->numbers.affix_scale);
    for (uint32_t i = 0; i < DGM_CALIBRATION_STEPS; i++) {
        p->numbers.calibration[i] =
            ((float)i + 0.5F) / (float)DGM_CALIBRATION_STEPS;
    }
    p->numbers.words =
        treebank->lemmas ? dgm_lemmas_words(treebank->lemmas) : 0;
    if (p->form == NULL || p->affix == NULL) {
        return DGM_ERR_MEMORY;
    }
    DGM_TRY(learn_lemmas(treebank, &p->lemmas));
    DGM_TRY(write_model(treebank, p, options->out, err));
    if (options->dev == NULL) {
        return DGM_ERR_OK;
    }
    DGM_TRY(calibrate(p, options, err));
    return write_model(treebank, p, options->out, err);
}

/* Teachers, taken one by one by the threads that train them. */
typedef struct school {
    const corpus *treebank;
    const train_options *options;
    network net[TEACHERS_MAX];
    dgm_err code[TEACHERS_MAX];
    pthread_mutex_t lock;
    uint32_t next;
} school;

static void *train_some(void *context)
{
    school *self = context;
    for (;;) {
        char name[24];
        (void)pthread_mutex_lock(&self->lock);
        uint32_t i = self->next++;
        (void)pthread_mutex_unlock(&self->lock);
        if (i >= self->options->teachers) {
            return NULL;
        }
        learn_options learn = self->options->learn;
        learn.epochs = self->options->teacher_epochs;
        learn.seed += 2 * ((uint64_t)i + 1);
        (void)snprintf(name, sizeof name, "teacher %u", i + 1);
        learn.name = name;
        self->code[i] =
            learn_network(self->treebank, &self->net[i], &learn, NULL);
    }
}

/* The result does not depend on how many threads there are. */
static dgm_err train_teachers(school *self, teachers *out)
{
    pthread_t thread[TEACHERS_MAX];
    uint32_t started = 0;
    if (pthread_mutex_init(&self->lock, NULL) != 0) {
        return DGM_ERR_MEMORY;
    }
    while (started + 1 < self->options->threads && started < TEACHERS_MAX &&
           pthread_create(&thread[started], NULL, train_some, self) == 0) {
        started++;
    }
    (void)train_some(self);
    while (started > 0) {
        (void)pthread_join(thread[--started], NULL);
    }
    (void)pthread_mutex_destroy(&self->lock);
    for (uint32_t i = 0; i < self->options->teachers; i++) {
        DGM_TRY(self->code[i]);
        DGM_TRY(teachers_add(out, self->treebank, &self->net[i]));
    }
    return DGM_ERR_OK;
}

static dgm_err learn(const corpus *treebank, const train_options *options,
                     network *out)
{
    school *pupil = calloc(1, sizeof *pupil);
    teachers teach;
    if (pupil == NULL) {
        return DGM_ERR_MEMORY;
    }
    teachers_init(&teach);
    pupil->treebank = treebank;
    pupil->options = options;
    dgm_err code = train_teachers(pupil, &teach);
    if (code == DGM_ERR_OK) {
        code = learn_network(treebank, out, &options->learn,
                             teach.count ? &teach : NULL);
    }
    teachers_free(&teach);
    for (uint32_t i = 0; i < TEACHERS_MAX; i++) {
        network_free(&pupil->net[i]);
    }
    free(pupil);
    return code;
}

static dgm_err train(corpus *treebank, const train_options *options,
                     dgm_error *err)
{
    parts p = {.form = NULL};
    dgm_err code = learn(treebank, options, &p.net);
    if (code == DGM_ERR_OK) {
        code = finish(treebank, options, &p, err);
    }
    network_free(&p.net);
    lemma_tables_free(&p.lemmas);
    free(p.form);
    free(p.affix);
    return code;
}

static dgm_err run(const train_options *options, int argc, char **argv,
                   corpus *treebank, dgm_error *err)
{
    for (int i = options->files; i < argc; i++) {
        DGM_TRY(corpus_read(treebank, argv[i], options->skip,
                            options->skip_count, err));
    }
    if (options->boundaries) {
        return boundary_learn(treebank, options->boundaries,
                              options->learn.seed, err);
    }
    if (options->ends) {
        return ends_learn(treebank, options->model, options->ends,
                          options->learn.seed, err);
    }
    if (options->lemmas) {
        DGM_TRY(dgm_lemmas_open(&treebank->lemmas, options->lemmas, err));
    }
    corpus_read_on(treebank);
    for (uint32_t i = 0; i < options->read_count; i++) {
        DGM_TRY(corpus_read(treebank, options->read[i], NULL, 0, err));
    }
    DGM_TRY(corpus_prepare(treebank, true, err));
    fprintf(stderr,
            "%u documents, %u sentences, %u words with copies, "
            "%u tags, %u labels\n",
            treebank->doc.count, treebank->sentence.count,
            treebank->word_count, treebank->tag.count, treebank->label.count);
    return train(treebank, options, err);
}

static int report(dgm_err code, dgm_error *err)
{
    if (code == DGM_ERR_OK) {
        return 0;
    }
    char text[600];
    err->code = code;
    err->byte = err->message[0] ? err->byte : -1;
    fprintf(stderr, "dragoman-train: %s\n",
            dgm_error_text(err, text, sizeof text));
    return 1;
}

int main(int argc, char **argv)
{
    train_options options;
    dgm_error err = {0};
    if (argc == 2 && strcmp(argv[1], "--help") == 0) {
        (void)fputs(help, stdout);
        return 0;
    }
    if (argc == 4 && strcmp(argv[1], "--score") == 0) {
        dgm_score score;
        dgm_err code = score_treebank(argv[2], NULL, argv[3], &score, &err);
        if (code == DGM_ERR_OK) {
            score_print(&score);
        }
        return report(code, &err);
    }
    if (argc == 4 && strcmp(argv[1], "--signatures") == 0) {
        return report(signatures_show(argv[2], argv[3], &err), &err);
    }
    if (argc == 4 && strcmp(argv[1], "--check-names") == 0) {
        return report(names_check(argv[2], argv[3], &err), &err);
    }
    if (argc == 3 && strcmp(argv[1], "--parse") == 0) {
        return report(score_parse(argv[2], &err), &err);
    }
    if (argc >= 2 && strcmp(argv[1], "--names") == 0) {
        dgm_err code = names_train(argc - 2, argv + 2, &err);
        if (code == DGM_ERR_ARGUMENT) {
            (void)fputs(names_help, stderr);
            return 2;
        }
        return report(code, &err);
    }
    if (argc >= 2 && strcmp(argv[1], "--events") == 0) {
        dgm_err code = events_train(argc - 2, argv + 2, &err);
        if (code == DGM_ERR_ARGUMENT) {
            (void)fputs(events_help, stderr);
            return 2;
        }
        return report(code, &err);
    }
    if (argc >= 2 && strcmp(argv[1], "--claims") == 0) {
        dgm_err code = claims_train(argc - 2, argv + 2, &err);
        if (code == DGM_ERR_ARGUMENT) {
            (void)fputs(claims_help, stderr);
            return 2;
        }
        return report(code, &err);
    }
    if (argc >= 2 && strcmp(argv[1], "--pool") == 0) {
        dgm_err code = events_pool(argc - 2, argv + 2, &err);
        if (code == DGM_ERR_ARGUMENT) {
            (void)fputs(pool_help, stderr);
            return 2;
        }
        return report(code, &err);
    }
    if (argc >= 2 && strcmp(argv[1], "--encoder-lessons") == 0) {
        dgm_err code = encoder_lessons(argc - 2, argv + 2, &err);
        if (code == DGM_ERR_ARGUMENT) {
            (void)fputs(encoder_lessons_help, stderr);
            return 2;
        }
        return report(code, &err);
    }
    if (argc >= 2 && strcmp(argv[1], "--incidents") == 0) {
        return incidents_main(argc - 2, argv + 2);
    }
    if (argc >= 3 && strcmp(argv[1], "--check-events") == 0) {
        return report(events_check(argc - 2, argv + 2, &err), &err);
    }
    if (!read_options(&options, argc, argv)) {
        (void)fputs(help, stderr);
        return 2;
    }
    corpus treebank;
    corpus_init(&treebank);
    dgm_err code = run(&options, argc, argv, &treebank, &err);
    corpus_free(&treebank);
    return report(code, &err);
}
