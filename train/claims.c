/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Learning the small reader of claims: networks for cues and their parts out
 * of labelled passages, and then one for the values of predicates, which hears
 * how the claims around them are read by the others.
 */
#include "claims.h"

#include "claim_work.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char claims_help[] =
    "usage: dragoman-train --claims [OPTION]... SHARE LABELLED...\n"
    "\n"
    "Learns which words are a cue, whose it is, what it brings, and how sure\n"
    "predicates are.  SHARE holds the other models; LABELLED are files or\n"
    "folders of *.ev, of which passages with \"claims yes\" teach.  What lies "
    "in\n"
    "a folder \"apart\" is measured on, not learned from.  The same input "
    "gives\n"
    "the same bytes.\n"
    "\n"
    "  -o FILE         the model (default claims.dgm)\n"
    "  --readers FILE  values as readers of web text judged them, in the "
    "same\n"
    "                  format (tools/make_judged.py prints it)\n"
    "  --manner M      their share in a value, 0 to 1 (default 0.57)\n"
    "  --middle M      share of the median in a value, beside the mean "
    "(default "
    "1)\n"
    "  --read W        weight of passages that the encoder read (default "
    "0.5)\n"
    "  --epochs N      (default 4)\n"
    "  --rate R        of AdaGrad (default 0.05)\n"
    "  --dropout D     share of features left out at a visit (default 0.4)\n"
    "  --shrink S      of the weights (default 1e-5)\n"
    "  --seed N        (default 1)\n"
    "\n"
    "example: dragoman-train --claims -o models/claims.dgm \\\n"
    "           build/release/share/dragoman data/events\n";

static const char letter[CLAIM_NETS] = {'c', 'p', 'v'};

/* ----------------------------------------------------------------- options */

static bool read_option(claims_options *self, const char *name,
                        const char *value)
{
    if (strcmp(name, "-o") == 0) {
        self->out = value;
    } else if (strcmp(name, "--readers") == 0) {
        self->readers = value;
    } else if (strcmp(name, "--manner") == 0) {
        self->manner = strtof(value, NULL);
    } else if (strcmp(name, "--middle") == 0) {
        self->middle = strtof(value, NULL);
    } else if (strcmp(name, "--read") == 0) {
        self->read = strtof(value, NULL);
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

static bool read_options(claims_options *self, int argc, char **argv)
{
    *self = (claims_options){.out = "claims.dgm",
                             .epochs = 4,
                             .rate = 0.05F,
                             .dropout = 0.4F,
                             .shrink = 1e-5F,
                             .read = 0.5F,
                             .manner = 0.57F,
                             .middle = 1.0F,
                             .seed = 1};
    int i = 0;
    for (; i < argc && argv[i][0] == '-'; i += 2) {
        if (i + 1 >= argc || !read_option(self, argv[i], argv[i + 1])) {
            return false;
        }
    }
    self->rest = i;
    return i + 1 < argc && self->manner >= 0 && self->manner <= 1;
}

static scorer_options options_of(const claims_options *from,
                                 enum claim_net net)
{
    static const char *const name[CLAIM_NETS] = {"cue", "part", "value"};
    static const uint32_t rows[CLAIM_NETS] = {1 << 15, 1 << 15, 1 << 14};
    scorer_options out = {.name = name[net],
                          .rows = rows[net],
                          .times = 2,
                          .slots = 0,
                          .epochs = from->epochs,
                          .rate = from->rate,
                          .dropout = from->dropout,
                          .shrink = from->shrink,
                          .batch = 8,
                          .seed = from->seed,
                          .groups = 1};
    switch (net) {
    case NET_CUE:
        out.size[0] = 1;
        break;
    case NET_PART:
        out.size[0] = DGM_TAG_PARTS;
        break;
    default:
        out.groups = DGM_TAG_MANNERS;
        memset(out.size, DGM_TAG_VALUES, DGM_TAG_MANNERS);
        break;
    }
    return out;
}

/* ------------------------------------------------------------------- model */

#define SECTIONS (SCORER_SECTIONS * CLAIM_NETS + 3)

static dgm_err write_model(claim_work *self, const learned_scorer *net,
                           dgm_error *err)
{
    char name[CLAIM_NETS][SCORER_SECTIONS][9];
    dgm_section_source section[SECTIONS];
    uint32_t count = 0;
    dgm_tag_origin origin = {
        .syntax = dgm_syntax_fingerprint(self->rooms.parser.syntax),
        .texts = self->labelled.texts};
    for (uint32_t i = 0; i < CLAIM_NETS; i++) {
        learned_scorer_sections(&net[i], letter[i], name[i], &section[count]);
        count += SCORER_SECTIONS;
    }
    section[count++] =
        (dgm_section_source){"quiet", self->quiet, sizeof self->quiet};
    section[count++] =
        (dgm_section_source){"numbers", &self->numbers, sizeof self->numbers};
    section[count++] = (dgm_section_source){"origin", &origin, sizeof origin};
    return dgm_mapped_write(self->options->out, DGM_CLAIMS_MAGIC,
                            DGM_CLAIMS_VERSION, section, count, err);
}

static dgm_err learn(claim_work *self, enum claim_net net,
                     learned_scorer out[CLAIM_NETS])
{
    static const dgm_vectors no_words;
    scorer_options options = options_of(self->options, net);
    learned_scorer_free(&out[net]);
    return scorer_learn(&self->lessons[net], &no_words, &options, NO_FOLD,
                        &out[net]);
}

/* ------------------------------------------------------------- likely cues */

#define FOLDS 5U

typedef struct likely {
    float odds;
    bool right;
} likely;

static int by_odds(const void *a, const void *b)
{
    const likely *left = a;
    const likely *right = b;
    return (left->odds < right->odds) - (left->odds > right->odds);
}

/* The odds from which on as many cues are said as were labelled. */
static float best_least(likely *list, uint32_t count, uint32_t wanted)
{
    uint32_t right = 0;
    qsort(list, count, sizeof *list, by_odds);
    for (uint32_t i = 0; i < wanted && i < count; i++) {
        right += list[i].right;
    }
    float least = wanted < count ? list[wanted].odds : 0;
    fprintf(stderr,
            "  as many cues as labelled from log odds of %.2f on; %.1f per "
            "cent right\n",
            (double)least, wanted ? 100.0 * right / wanted : 0);
    return least;
}

/* From passages by people that a network of the others has not seen. */
static dgm_err learn_least(claim_work *self)
{
    static const dgm_vectors no_words;
    const lessons *all = &self->lessons[NET_CUE];
    scorer_options options = options_of(self->options, NET_CUE);
    learned_scorer net = {.row = NULL};
    likely *list = calloc((size_t)all->lesson.count + 1, sizeof *list);
    uint32_t count = 0;
    uint32_t wanted = 0;
    dgm_err code = list ? scorer_learn(all, &no_words, &options, 0, &net)
                        : DGM_ERR_MEMORY;
    dgm_scorer scorer = learned_scorer_use(&net);
    for (uint32_t i = 0; i < all->lesson.count && code == DGM_ERR_OK; i++) {
        const lesson *one = &all->lesson.at[i];
        dgm_evidence evidence;
        float hidden[DGM_SCORER_HIDDEN];
        if (one->fold != 0 || one->weight < 1) {
            continue;
        }
        lesson_evidence(all, one, &evidence);
        dgm_scorer_begin(&scorer, hidden);
        dgm_scorer_add(&scorer, &no_words, &evidence, hidden);
        dgm_scorer_scores(&scorer, hidden, &list[count].odds);
        list[count].right = one->label[0] == 1;
        wanted += list[count++].right;
    }
    self->numbers.cue = wanted > 0 ? -best_least(list, count, wanted) : 0;
    learned_scorer_free(&net);
    free(list);
    return code;
}

/* The value's network is first one that has learned nothing, so that there is
 * a file to read claims with. */
static dgm_err learn_networks(claim_work *self, learned_scorer *net,
                              dgm_error *err)
{
    dgm_claim_model *model = NULL;
    DGM_TRY(learn_least(self));
    for (uint32_t i = 0; i < CLAIM_NETS; i++) {
        DGM_TRY(learn(self, (enum claim_net)i, net));
    }
    DGM_TRY(write_model(self, net, err));
    DGM_TRY(dgm_claim_model_open(&model, self->options->out, err));
    dgm_err code = claim_value_lessons(self, model);
    dgm_claim_model_close(model);
    DGM_TRY(code);
    DGM_TRY(learn(self, NET_VALUE, net));
    return write_model(self, net, err);
}

/* ------------------------------------------------------------------- whole */

static dgm_err take_claims(claim_work *self, tagged_passage *out)
{
    const labelled_passage *label = out->coded.passage;
    const dgm_doc *doc = out->coded.doc;
    for (uint32_t i = 0; i < label->claim.count; i++) {
        tagged_claim one = {.label = &label->claim.at[i]};
        one.cue = claim_tokens(doc, one.label->cue);
        if (one.cue.last > one.cue.first) {
            one.head = dgm_claim_head_of(doc, one.cue);
            DGM_TRY(dgm_vec_push(&self->arena, &out->claim, &one));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err take_passages(claim_work *self, const labelled *from,
                             bool judged)
{
    for (uint32_t i = 0; i < from->passage.count; i++) {
        const labelled_passage *label = &from->passage.at[i];
        tagged_passage one = {.judged = judged};
        if (!label->claims) {
            continue;
        }
        dgm_err code =
            coded_read(&one.coded, &self->rooms, label, &self->arena);
        one.coded.fold = (uint32_t)(dgm_str_hash(label->id) >> 17) % FOLDS;
        if (code == DGM_ERR_OK) {
            code = take_claims(self, &one);
        }
        DGM_TRY(dgm_vec_push(&self->arena, &self->passage, &one));
        DGM_TRY(code);
    }
    return DGM_ERR_OK;
}

static dgm_err read_all(claim_work *self, int argc, char **argv,
                        dgm_error *err)
{
    dgm_report report = {0};
    dgm_arena_init(&report.arena, 0);
    dgm_err code = DGM_ERR_OK;
    for (int i = self->options->rest + 1; i < argc && code == DGM_ERR_OK;
         i++) {
        code = labelled_read(&self->labelled, argv[i], &report, err);
    }
    if (code == DGM_ERR_OK && self->options->readers) {
        code =
            labelled_read(&self->judged, self->options->readers, &report, err);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_report_error(&report, err);
    }
    dgm_arena_release(&report.arena);
    return code;
}

static dgm_err train(claim_work *self, learned_scorer *net, int argc,
                     char **argv, dgm_error *err)
{
    char path[4200];
    const char *share = argv[self->options->rest];
    dgm_claim_model *model = NULL;
    self->numbers = (dgm_tag_numbers){.least = -1.0F,
                                      .manner = self->options->manner,
                                      .middle = self->options->middle};
    DGM_TRY(coded_open(&self->rooms, share, err));
    (void)snprintf(path, sizeof path, "%s/cues", share);
    DGM_TRY(dgm_cues_open(&self->cues, path, NULL, 0, err));
    DGM_TRY(read_all(self, argc, argv, err));
    DGM_TRY(take_passages(self, &self->labelled, false));
    DGM_TRY(take_passages(self, &self->judged, true));
    fprintf(stderr,
            "%u passages with claims, %u claims, %u values, %u more by "
            "readers\n",
            self->passage.count, self->labelled.claims, self->labelled.values,
            self->judged.values);
    DGM_TRY(claim_quiet_find(self));
    DGM_TRY(claim_lessons_make(self));
    DGM_TRY(learn_networks(self, net, err));
    DGM_TRY(dgm_claim_model_open(&model, self->options->out, err));
    dgm_err code = claim_judge(self, "apart, rules", NULL);
    if (code == DGM_ERR_OK) {
        code = claim_judge(self, "apart", model);
    }
    dgm_claim_model_close(model);
    return code;
}

dgm_err claims_train(int argc, char **argv, dgm_error *err)
{
    claims_options options;
    learned_scorer net[CLAIM_NETS];
    if (!read_options(&options, argc, argv)) {
        return DGM_ERR_ARGUMENT;
    }
    claim_work *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return DGM_ERR_MEMORY;
    }
    self->options = &options;
    memset(net, 0, sizeof net);
    dgm_arena_init(&self->arena, 0);
    labelled_init(&self->labelled);
    labelled_init(&self->judged);
    for (uint32_t i = 0; i < CLAIM_NETS; i++) {
        lessons_init(&self->lessons[i]);
    }
    dgm_err code = train(self, net, argc, argv, err);
    for (uint32_t i = 0; i < self->passage.count; i++) {
        coded_free(&self->passage.at[i].coded);
    }
    for (uint32_t i = 0; i < CLAIM_NETS; i++) {
        lessons_free(&self->lessons[i]);
        learned_scorer_free(&net[i]);
    }
    coded_close(&self->rooms);
    dgm_cues_close(self->cues);
    labelled_free(&self->labelled);
    labelled_free(&self->judged);
    dgm_arena_release(&self->arena);
    free(self);
    return code;
}
