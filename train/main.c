/* dragoman-train: learns the syntax model from treebanks in CoNLL-U. */
#include "learn.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: dragoman-train [OPTION]... TREEBANK.conllu...\n"
    "\n"
    "Learns tags, lemmas, features and dependency trees and writes one model.\n"
    "The same seed and treebanks give the same bytes.\n"
    "\n"
    "  -o FILE          the model (default english.dgm)\n"
    "  --skip PREFIX    leave out documents whose id begins so (repeatable)\n"
    "  --tagger N       epochs of the tagger (default 8)\n"
    "  --parser N       epochs of the parser (default 10)\n"
    "  --seed N         (default 1)\n"
    "\n"
    "example: dragoman-train -o models/english.dgm --skip GUM_whow_ \\\n"
    "           --skip GUM_fiction_ ewt-train.conllu gum-train.conllu\n";

#define SKIP_MAX 64
#define PARTS 5

typedef struct train_options {
    const char *out;
    const char *skip[SKIP_MAX];
    uint32_t skip_count;
    uint32_t tagger;
    uint32_t parser;
    uint64_t seed;
    int files; /* index of the first treebank in argv */
} train_options;

static bool read_options(train_options *self, int argc, char **argv)
{
    *self = (train_options){
        .out = "english.dgm", .tagger = 8, .parser = 10, .seed = 1};
    int i = 1;
    for (; i < argc && argv[i][0] == '-'; i += 2) {
        if (i + 1 >= argc) {
            return false;
        }
        if (strcmp(argv[i], "-o") == 0) {
            self->out = argv[i + 1];
        } else if (strcmp(argv[i], "--skip") == 0) {
            if (self->skip_count == SKIP_MAX) {
                return false;
            }
            self->skip[self->skip_count++] = argv[i + 1];
        } else if (strcmp(argv[i], "--tagger") == 0) {
            self->tagger = (uint32_t)strtoul(argv[i + 1], NULL, 10);
        } else if (strcmp(argv[i], "--parser") == 0) {
            self->parser = (uint32_t)strtoul(argv[i + 1], NULL, 10);
        } else if (strcmp(argv[i], "--seed") == 0) {
            self->seed = strtoull(argv[i + 1], NULL, 10) | 1;
        } else {
            return false;
        }
    }
    self->files = i;
    return i < argc;
}

/* Tags every part of the corpus by a tagger that did not see it, so that the
 * parser learns on the errors it will meet. */
static dgm_err jackknife(corpus *treebank, const train_options *options)
{
    for (uint32_t part = 0; part < PARTS; part++) {
        perceptron tagger;
        fprintf(stderr, "tags for part %u of %d\n", part + 1, PARTS);
        dgm_err code = learn_tagger(treebank, &tagger, options->tagger / 2 + 1,
                                    PARTS, part, options->seed);
        if (code == DGM_ERR_OK) {
            learn_tag(treebank, &tagger, PARTS, part);
        }
        perceptron_free(&tagger);
        DGM_TRY(code);
    }
    return DGM_ERR_OK;
}

static dgm_err write_model(const corpus *treebank, const lemma_tables *lemmas,
                           signed char *const weight[3],
                           const perceptron model[3], const char *path,
                           dgm_error *err)
{
    static const char *const name[3] = {"tagw", "actw", "labelw"};
    dgm_section_source section[8] = {
        {"strings", lemmas->strings.ptr, lemmas->strings.len},
        {"tags", lemmas->tag, treebank->tag.count * sizeof *lemmas->tag},
        {"labels", lemmas->label, treebank->label.count * sizeof *lemmas->label},
        {"lemmas", lemmas->lemma, lemmas->lemma_count * sizeof *lemmas->lemma},
        {"rules", lemmas->rule, lemmas->rule_count * sizeof *lemmas->rule}};
    for (int i = 0; i < 3; i++) {
        section[5 + i] = (dgm_section_source){
            name[i], weight[i],
            ((size_t)model[i].mask + 1) * model[i].stride};
    }
    return dgm_mapped_write(path, DGM_SYNTAX_MAGIC, DGM_SYNTAX_VERSION,
                            section, 8, err);
}

static dgm_err train(corpus *treebank, const train_options *options, dgm_error *err)
{
    perceptron model[3] = {0};
    signed char *weight[3] = {0};
    lemma_tables lemmas = {0};
    DGM_TRY(jackknife(treebank, options));
    dgm_err code = learn_parser(treebank, &model[1], &model[2],
                                options->parser, options->seed);
    if (code == DGM_ERR_OK) {
        weight[1] = perceptron_quantise(&model[1]);
        weight[2] = perceptron_quantise(&model[2]);
        code = learn_tagger(treebank, &model[0], options->tagger, 0, 0,
                            options->seed);
    }
    if (code == DGM_ERR_OK) {
        model[0].sum = memset(model[0].sum, 0,
                              ((size_t)model[0].mask + 1) * model[0].stride *
                                  sizeof *model[0].sum);
        weight[0] = perceptron_quantise(&model[0]);
        code = learn_lemmas(treebank, &lemmas);
    }
    if (code == DGM_ERR_OK) {
        code = weight[0] && weight[1] && weight[2]
                   ? write_model(treebank, &lemmas, weight, model,
                                 options->out, err)
                   : DGM_ERR_MEMORY;
    }
    for (int i = 0; i < 3; i++) {
        perceptron_free(&model[i]);
        free(weight[i]);
    }
    lemma_tables_free(&lemmas);
    return code;
}

static dgm_err run(const train_options *options, int argc, char **argv,
                   corpus *treebank, dgm_error *err)
{
    for (int i = options->files; i < argc; i++) {
        DGM_TRY(corpus_read(treebank, argv[i], options->skip,
                            options->skip_count, err));
    }
    DGM_TRY(corpus_prepare(treebank, 8, 8, err));
    fprintf(stderr, "%u documents, %u sentences, %u words with copies, "
                    "%u tags, %u labels\n",
            treebank->doc.count, treebank->sentence.count, treebank->word_count,
            treebank->tag.count, treebank->label.count);
    return train(treebank, options, err);
}

int main(int argc, char **argv)
{
    train_options options;
    if (argc == 2 && strcmp(argv[1], "--help") == 0) {
        (void)fputs(help, stdout);
        return 0;
    }
    if (!read_options(&options, argc, argv)) {
        (void)fputs(help, stderr);
        return 2;
    }
    corpus treebank;
    dgm_error err = {0};
    corpus_init(&treebank);
    dgm_err code = run(&options, argc, argv, &treebank, &err);
    corpus_free(&treebank);
    if (code != DGM_ERR_OK) {
        char text[600];
        err.code = code;
        err.byte = err.message[0] ? err.byte : -1;
        fprintf(stderr, "dragoman-train: %s\n",
                dgm_error_text(&err, text, sizeof text));
        return 1;
    }
    return 0;
}
