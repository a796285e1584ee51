/* SPDX-License-Identifier: Apache-2.0 */
/* The command that learns names: options, features, the model's file. */
#include "names.h"

#include "base/statement.h"
#include "corpus.h"
#include "features.h"
#include "text/text.h"

#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char names_help[] =
    "usage: dragoman-train --names [OPTION]... SHARE DATA [TREEBANK]...\n"
    "\n"
    "Learns to recognise names.  SHARE holds syntax.dgm, lexicon.dgm and\n"
    "gazetteer.dgm; DATA is the project's data folder: labelled text in\n"
    "names/*.txt, words in names/classes.words, places/ and roles/given.lex.\n"
    "A TREEBANK is in CoNLL-U; where MISC has no Entity=, names/ewt.tsv "
    "labels\n"
    "it.  The same input gives the same bytes.\n"
    "\n"
    "  -o FILE          the model (default names.dgm)\n"
    "  --skip PREFIX    leave out documents whose id begins so (repeatable)\n"
    "  --epochs N       (default 10)\n"
    "  --rate R         of AdaGrad (default 0.05)\n"
    "  --dropout D      share of features left out at a visit (default 0.3)\n"
    "  --shrink S       of all weights after an epoch (default 0)\n"
    "  --weight W       of labelled text beside treebanks (default 1)\n"
    "  --copies N       of labelled text with other names (default 2)\n"
    "  --rows N         of the table, a power of two (default 131072)\n"
    "  --runs N         whose weights are averaged (default 8)\n"
    "  --seed N         of the first run (default 1)\n";

#define SKIP_MAX 64
/* Rarer features get no row. */
#define FEATURE_TIMES 1

typedef struct names_options {
    const char *out;
    const char *skip[SKIP_MAX];
    uint32_t skip_count;
    uint32_t copies;
    uint32_t rows;
    float weight;
    chain_options chain;
    int rest; /* first argument that is no option */
} names_options;

static bool read_option(names_options *self, const char *name,
                        const char *value)
{
    if (strcmp(name, "-o") == 0) {
        self->out = value;
    } else if (strcmp(name, "--skip") == 0 && self->skip_count < SKIP_MAX) {
        self->skip[self->skip_count++] = value;
    } else if (strcmp(name, "--epochs") == 0) {
        self->chain.epochs = (uint32_t)strtoul(value, NULL, 10);
    } else if (strcmp(name, "--rate") == 0) {
        self->chain.rate = strtof(value, NULL);
    } else if (strcmp(name, "--dropout") == 0) {
        self->chain.dropout = strtof(value, NULL);
    } else if (strcmp(name, "--shrink") == 0) {
        self->chain.shrink = strtof(value, NULL);
    } else if (strcmp(name, "--weight") == 0) {
        self->weight = strtof(value, NULL);
    } else if (strcmp(name, "--copies") == 0) {
        self->copies = (uint32_t)strtoul(value, NULL, 10);
    } else if (strcmp(name, "--rows") == 0) {
        self->rows = (uint32_t)strtoul(value, NULL, 10);
    } else if (strcmp(name, "--runs") == 0) {
        self->chain.runs = (uint32_t)strtoul(value, NULL, 10);
    } else if (strcmp(name, "--seed") == 0) {
        self->chain.seed = strtoull(value, NULL, 10) | 1;
    } else {
        return false;
    }
    return true;
}

static bool read_options(names_options *self, int argc, char **argv)
{
    *self = (names_options){.out = "names.dgm",
                            .copies = 2,
                            .rows = 1 << 17,
                            .weight = 1.0F,
                            .chain = {.runs = 8,
                                      .epochs = 10,
                                      .rate = 0.05F,
                                      .dropout = 0.3F,
                                      .shrink = 0.0F,
                                      .seed = 1}};
    int i = 0;
    for (; i < argc && argv[i][0] == '-'; i += 2) {
        if (i + 1 >= argc || !read_option(self, argv[i], argv[i + 1])) {
            return false;
        }
    }
    self->rest = i;
    uint32_t rows = self->rows;
    return argc - i >= 2 && self->chain.runs > 0 && rows >= 64 &&
           (rows & (rows - 1)) == 0 && rows <= 1 << 24;
}

/* ------------------------------------------------------------------- words */

static dgm_err add_word(named_docs *self, dgm_str word, uint32_t classes)
{
    char low[128];
    dgm_entity_word item = {.classes = classes};
    if (word.len == 0 || word.len > sizeof low - 8) {
        return DGM_ERR_OK;
    }
    item.key = dgm_hash(low, dgm_lower(word, low, sizeof low));
    DGM_TRY(dgm_vec_push(&self->arena, &self->word, &item));
    bool swaps = classes & (DGM_WORD_GIVEN | DGM_WORD_SURNAME);
    if (!swaps) {
        return DGM_ERR_OK;
    }
    /* Lists are lower-cased, names are not. */
    dgm_str copy = dgm_str_copy(&self->arena, word);
    if (copy.ptr == NULL) {
        return DGM_ERR_MEMORY;
    }
    char *first;
    memcpy(&first, &copy.ptr, sizeof first);
    if (*first >= 'a' && *first <= 'z') {
        *first = (char)(*first - 32);
    }
    return classes & DGM_WORD_GIVEN
               ? dgm_vec_push(&self->arena, &self->given, &copy)
               : dgm_vec_push(&self->arena, &self->surname, &copy);
}

/* One word a line. */
static dgm_err read_words(named_docs *self, const char *folder,
                          const char *name, uint32_t classes, dgm_error *err)
{
    char path[4096];
    char *file = NULL;
    size_t len = 0;
    dgm_statements line;
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    DGM_TRY(corpus_read_file(path, &file, &len, err));
    dgm_err code = DGM_ERR_OK;
    dgm_statements_begin(&line, (dgm_str){file, (uint32_t)len});
    while (code == DGM_ERR_OK && dgm_statements_next(&line)) {
        code = add_word(self, line.word, classes);
    }
    free(file);
    return code;
}

/* The words of a property line of a class. */
static dgm_err add_words(named_docs *self, dgm_str rest, uint32_t classes)
{
    dgm_str word;
    while (dgm_take_item(&rest, '|', &word)) {
        DGM_TRY(add_word(self, word, classes));
    }
    return DGM_ERR_OK;
}

/* The given names of roles/given.lex, whose syntax `dragoman check` tells. */
static dgm_err read_given(named_docs *self, const char *folder, dgm_error *err)
{
    char path[4096];
    char *file = NULL;
    size_t len = 0;
    dgm_statements line;
    (void)snprintf(path, sizeof path, "%s/roles/given.lex", folder);
    DGM_TRY(corpus_read_file(path, &file, &len, err));
    self->texts = dgm_norm_fold(self->texts, dgm_hash(file, len));
    dgm_err code = DGM_ERR_OK;
    dgm_statements_begin(&line, (dgm_str){file, (uint32_t)len});
    while (code == DGM_ERR_OK && dgm_statements_next(&line)) {
        while (dgm_str_starts(dgm_last_word(line.rest), "!")) {
            dgm_drop_last(&line.rest);
        }
        if (dgm_str_is(line.word, "given")) {
            code = add_words(self, line.rest, DGM_WORD_GIVEN);
        }
    }
    free(file);
    return code;
}

/* A word has one list for each class. */
static bool is_listed(const named_docs *self, dgm_str word, uint32_t classes)
{
    char low[128];
    uint64_t key = dgm_hash(low, dgm_lower(word, low, sizeof low));
    for (uint32_t i = 0; i < self->word.count; i++) {
        if (self->word.at[i].key == key &&
            self->word.at[i].classes & classes) {
            return true;
        }
    }
    return false;
}

static dgm_err check_words(named_docs *self, const char *path,
                           const dgm_statements *line, uint32_t classes)
{
    char what[160];
    dgm_str rest = line->rest;
    for (dgm_str word; dgm_take_item(&rest, '|', &word);) {
        if (is_listed(self, word, classes)) {
            (void)snprintf(what, sizeof what,
                           "\"%.*s\" is in this list or another of its "
                           "class already",
                           DGM_SHOW(word));
            DGM_TRY(names_wrong(self, path, line->line, what));
        }
    }
    return DGM_ERR_OK;
}

/* "class NAME" with lines "word WORD | WORD ...". */
static dgm_err read_classes(named_docs *self, const char *folder,
                            dgm_error *err)
{
    static const char *const class_name[] = {"given",  "surname",  "common",
                                             "link",   "particle", "body",
                                             "ground", "calendar"};
    char path[4096];
    char *file = NULL;
    size_t len = 0;
    dgm_statements line;
    uint32_t of = 0;
    (void)snprintf(path, sizeof path, "%s/names/classes.words", folder);
    DGM_TRY(corpus_read_file(path, &file, &len, err));
    self->texts = dgm_norm_fold(self->texts, dgm_hash(file, len));
    dgm_err code = DGM_ERR_OK;
    dgm_statements_begin(&line, (dgm_str){file, (uint32_t)len});
    while (code == DGM_ERR_OK && dgm_statements_next(&line)) {
        bool known =
            dgm_str_is(line.word, line.is_property ? "word" : "class");
        of = line.is_property ? of : 0;
        for (uint32_t i = 0; !line.is_property && i < 8; i++) {
            of |= dgm_str_is(line.rest, class_name[i]) ? 1U << i : 0U;
        }
        if (!known || of == 0) {
            code = names_wrong(self, path, line.line,
                               "expected \"class NAME\" in column 0 and "
                               "\"word WORD | ...\" below it");
        } else if (line.is_property) {
            code = check_words(self, path, &line, of);
            code = code == DGM_ERR_OK ? add_words(self, line.rest, of) : code;
        }
        code = code == DGM_ERR_SYNTAX ? DGM_ERR_OK : code; /* it is told */
    }
    free(file);
    return code;
}

/* The table of the model: open addressing, at most half full. */
static dgm_entity_word *hash_words(const named_docs *self, uint32_t *size)
{
    *size = 64;
    while (*size < self->word.count * 2) {
        *size *= 2;
    }
    dgm_entity_word *table = calloc(*size, sizeof *table);
    for (uint32_t i = 0; table && i < self->word.count; i++) {
        uint64_t key = self->word.at[i].key ? self->word.at[i].key : 1;
        uint32_t at = (uint32_t)(key & (*size - 1));
        while (table[at].key != 0 && table[at].key != key) {
            at = (at + 1) & (*size - 1);
        }
        table[at].key = key;
        table[at].classes |= self->word.at[i].classes;
    }
    return table;
}

/* ------------------------------------------------------------------ chains */

typedef struct walk {
    named_docs *docs;
    const dgm_entity_word *word;
    uint32_t word_mask;
    feature_table *feature;
    chain_set *set; /* NULL: only count */
    dgm_arena arena;
    uint32_t lost; /* labels where nobody looks */
} walk;

static dgm_err walk_token(walk *self, const dgm_view *view, uint32_t token,
                          uint8_t label)
{
    uint64_t feature[DGM_ENTITY_FEATURES];
    uint32_t count = dgm_view_features(view, token, feature);
    chain_set *set = self->set;
    for (uint32_t i = 0; set == NULL && i < count; i++) {
        DGM_TRY(features_count(self->feature, feature[i]));
    }
    if (set) {
        uint32_t *row = set->row + (size_t)set->tokens * set->width;
        for (uint32_t i = 0; i < set->width; i++) {
            row[i] =
                i < count ? features_row(self->feature, feature[i]) : DGM_NONE;
        }
        set->label[set->tokens] = label;
    }
    return DGM_ERR_OK;
}

/* A label that goes on with nothing begins a name. */
static uint8_t legal_label(uint8_t before, uint8_t label)
{
    return dgm_label_follows(before, label) ? label : (uint8_t)(label - 1);
}

static dgm_err walk_stretch(walk *self, const dgm_view *view,
                            const named_doc *named, dgm_range range,
                            uint32_t *tokens)
{
    uint8_t before = 0;
    chain item = {.first = *tokens,
                  .count = range.last - range.first,
                  .weight = named->weight};
    for (uint32_t i = range.first; i < range.last; i++) {
        if (named->label[i] == LABEL_UNKNOWN) {
            return DGM_ERR_OK;
        }
    }
    for (uint32_t i = range.first; i < range.last; i++) {
        before = legal_label(before, named->label[i]);
        DGM_TRY(walk_token(self, view, i, before));
        *tokens += 1;
        if (self->set) {
            self->set->tokens = *tokens;
        }
    }
    return self->set ? dgm_vec_push(&self->arena, &self->set->chain, &item)
                     : DGM_ERR_OK;
}

static dgm_err walk_doc(walk *self, const named_doc *named, uint32_t *tokens)
{
    const dgm_doc *doc = named->doc;
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_lookup lookup;
    dgm_view view = {.doc = doc,
                     .lookup = &lookup,
                     .word = self->word,
                     .word_mask = self->word_mask};
    dgm_err code = dgm_lookup_fill(&lookup, self->docs->lexicon,
                                   dgm_gazetteer_index(&self->docs->gazetteer),
                                   doc, &scratch);
    code = code == DGM_ERR_OK ? dgm_view_open(&view, &scratch) : code;
    for (uint32_t s = 0; code == DGM_ERR_OK && s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        dgm_range part = {range.first, range.first};
        do {
            dgm_range next = dgm_chain_stretch(view.seen, range, part.last);
            for (uint32_t i = part.last; i < next.first; i++) {
                self->lost += named->label[i] != 0;
            }
            part = next;
            if (part.last > part.first) {
                code = walk_stretch(self, &view, named, part, tokens);
            }
        } while (code == DGM_ERR_OK && part.last > part.first);
    }
    dgm_arena_release(&scratch);
    return code;
}

static dgm_err walk_docs(walk *self, uint32_t *tokens)
{
    *tokens = 0;
    self->lost = 0;
    for (uint32_t i = 0; i < self->docs->doc.count; i++) {
        DGM_TRY(walk_doc(self, &self->docs->doc.at[i], tokens));
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- model */

static dgm_err write_model(const named_docs *docs, const float *weight,
                           const uint16_t *check, uint32_t rows,
                           dgm_entity_numbers *numbers, const char *path,
                           dgm_error *err)
{
    size_t count = (size_t)rows * DGM_ENTITY_ROW;
    uint32_t words = 0;
    dgm_entity_word *word = hash_words(docs, &words);
    signed char *bytes = malloc(count);
    dgm_err code = DGM_ERR_MEMORY;
    float most = 1e-6F;
    for (size_t i = 0; i < count; i++) {
        most = fmaxf(most, fabsf(weight[i]));
    }
    numbers->scale = most / 127.0F;
    for (size_t i = 0; bytes && i < count; i++) {
        bytes[i] = (signed char)lrintf(weight[i] / numbers->scale);
    }
    if (bytes && word) {
        dgm_entity_origin origin = {
            .syntax = dgm_syntax_fingerprint(docs->parser.syntax),
            .texts = docs->texts};
        dgm_sketch_make(&origin.lexicon, dgm_lexicon_names(docs->lexicon));
        dgm_sketch_make(&origin.gazetteer, &docs->gazetteer.names);
        dgm_section_source section[] = {
            {"origin", &origin, sizeof origin},
            {"numbers", numbers, sizeof *numbers},
            {"check", check, (size_t)rows * sizeof *check},
            {"weight", bytes, count},
            {"words", word, words * sizeof *word}};
        code = dgm_mapped_write(path, DGM_ENTITY_MAGIC, DGM_ENTITY_VERSION,
                                section, 5, err);
    }
    free(bytes);
    free(word);
    return code;
}

static dgm_err learn(walk *self, const names_options *options, uint16_t *check,
                     dgm_error *err)
{
    chain_set set = {.width = DGM_ENTITY_FEATURES, .rows = options->rows};
    dgm_entity_numbers numbers = {0};
    uint32_t tokens = 0;
    DGM_TRY(walk_docs(self, &tokens));
    DGM_TRY(features_give_rows(self->feature, FEATURE_TIMES, check,
                               options->rows));
    set.row = malloc(((size_t)tokens + 1) * set.width * sizeof *set.row);
    set.label = malloc((size_t)tokens + 1);
    float *weight =
        calloc((size_t)options->rows * DGM_ENTITY_ROW, sizeof *weight);
    dgm_err code = DGM_ERR_MEMORY;
    if (set.row && set.label && weight) {
        self->set = &set;
        code = walk_docs(self, &tokens);
        self->set = NULL;
        fprintf(stderr, "%u documents, %u tokens looked at, %u labels lost\n",
                self->docs->doc.count, tokens, self->lost);
    }
    if (code == DGM_ERR_OK) {
        code = chain_learn(&set, &options->chain, weight, &numbers);
    }
    if (code == DGM_ERR_OK) {
        code = write_model(self->docs, weight, check, options->rows, &numbers,
                           options->out, err);
    }
    free(set.row);
    free(set.label);
    free(weight);
    return code;
}

static dgm_err learn_all(named_docs *docs, const names_options *options,
                         dgm_error *err)
{
    feature_table feature = {0};
    uint32_t words = 0;
    dgm_entity_word *word = hash_words(docs, &words);
    uint16_t *check = calloc(options->rows, sizeof *check);
    walk self = {.docs = docs,
                 .word = word,
                 .word_mask = words - 1,
                 .feature = &feature};
    dgm_arena_init(&self.arena, 0);
    dgm_err code =
        word && check ? learn(&self, options, check, err) : DGM_ERR_MEMORY;
    dgm_arena_release(&self.arena);
    free(feature.at);
    free(check);
    free(word);
    return code;
}

/* ------------------------------------------------------------------- input */

static dgm_err open_parts(named_docs *self, const char *share, dgm_error *err)
{
    char path[4096];
    (void)snprintf(path, sizeof path, "%s/syntax.dgm", share);
    DGM_TRY(parser_open(&self->parser, path, NULL, err));
    (void)snprintf(path, sizeof path, "%s/lexicon.dgm", share);
    DGM_TRY(dgm_lexicon_open(&self->lexicon, path, NULL, 0, err));
    (void)snprintf(path, sizeof path, "%s/gazetteer.dgm", share);
    return dgm_gazetteer_open(&self->gazetteer, path, err);
}

static int is_text(const struct dirent *entry)
{
    size_t len = strlen(entry->d_name);
    return len > 4 && strcmp(entry->d_name + len - 4, ".txt") == 0;
}

static dgm_err read_texts(named_docs *self, const char *data, uint32_t copies,
                          float weight, dgm_error *err)
{
    char path[4096];
    struct dirent **list = NULL;
    (void)snprintf(path, sizeof path, "%s/names", data);
    int count = scandir(path, &list, is_text, alphasort);
    if (count < 0) {
        return dgm_error_set(err, DGM_ERR_IO, path, 0, -1, "cannot be read");
    }
    dgm_err code = DGM_ERR_OK;
    for (int i = 0; i < count; i++) {
        (void)snprintf(path, sizeof path, "%s/names/%s", data,
                       list[i]->d_name);
        if (code == DGM_ERR_OK) {
            code = names_read_text(self, path, copies, weight, err);
        }
        free(list[i]);
    }
    free(list);
    return code;
}

dgm_err names_read_data(named_docs *self, const char *share, const char *data,
                        uint32_t copies, float weight, dgm_error *err)
{
    DGM_TRY(open_parts(self, share, err));
    DGM_TRY(read_given(self, data, err));
    DGM_TRY(read_words(self, data, "places/given.txt", DGM_WORD_GIVEN, err));
    DGM_TRY(
        read_words(self, data, "places/surnames.txt", DGM_WORD_SURNAME, err));
    DGM_TRY(read_words(self, data, "places/words.txt", DGM_WORD_COMMON, err));
    DGM_TRY(read_classes(self, data, err));
    char path[4096];
    (void)snprintf(path, sizeof path, "%s/names/ewt.tsv", data);
    DGM_TRY(names_read_listed(self, path, err));
    DGM_TRY(read_texts(self, data, copies, weight, err));
    return dgm_report_error(&self->report, err);
}

static dgm_err read_all(named_docs *self, const names_options *options,
                        int argc, char **argv, dgm_error *err)
{
    DGM_TRY(names_read_data(self, argv[options->rest], argv[options->rest + 1],
                            options->copies, options->weight, err));
    for (int i = options->rest + 2; i < argc; i++) {
        DGM_TRY(names_read_treebank(self, argv[i], options->skip,
                                    options->skip_count, err));
    }
    return DGM_ERR_OK;
}

void names_begin(named_docs *self, uint64_t seed)
{
    *self = (named_docs){.random = seed};
    dgm_arena_init(&self->arena, 0);
    dgm_arena_init(&self->report.arena, 0);
}

void names_end(named_docs *self)
{
    for (uint32_t i = 1; i < self->report.note.count; i++) {
        const dgm_note *note = &self->report.note.at[i];
        fprintf(stderr, "dragoman-train: %.*s:%llu: %.*s\n",
                (int)note->file.len, note->file.ptr,
                (unsigned long long)note->line, (int)note->message.len,
                note->message.ptr);
    }
    for (uint32_t i = 0; i < self->doc.count; i++) {
        dgm_doc_free(self->doc.at[i].doc);
    }
    parser_close(&self->parser);
    dgm_lexicon_close(self->lexicon);
    dgm_gazetteer_close(&self->gazetteer);
    dgm_arena_release(&self->report.arena);
    dgm_arena_release(&self->arena);
}

dgm_err names_train(int argc, char **argv, dgm_error *err)
{
    names_options options;
    named_docs docs;
    if (!read_options(&options, argc, argv)) {
        return DGM_ERR_ARGUMENT;
    }
    names_begin(&docs, options.chain.seed);
    dgm_err code = read_all(&docs, &options, argc, argv, err);
    if (code == DGM_ERR_OK) {
        code = learn_all(&docs, &options, err);
    }
    names_end(&docs);
    return code;
}

dgm_err names_check(const char *share, const char *data, dgm_error *err)
{
    named_docs docs;
    names_begin(&docs, 1);
    dgm_err code = names_read_data(&docs, share, data, 0, 1.0F, err);
    names_end(&docs);
    return code;
}
