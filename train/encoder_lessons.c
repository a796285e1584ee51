/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lessons for the encoder, as one table.
 *
 * It begins with the classes, a line each, numbered from 0:
 *
 *   % tag    UPOS XPOS        of the syntax model, in its order
 *   % label  RELATION         likewise, lifted ones with their mark
 *   % name   O | B-KIND | I-KIND
 *   % event  TYPE             the first is NONE
 *
 * then come documents, an empty line between sentences:
 *
 *   # KIND NUMBER WEIGHT ID   KIND is tree, name, event or apart (events that
 *                             are only measured on); NUMBER is the hash by
 *                             which passages are put into folds
 *   FORM TAG HEAD LABEL NAME EVENT STANCE PARTIES VALUE CLAIMS
 *                             a row a word
 *
 * "_" is what nobody said.  HEAD is the number of a word in its sentence from
 * 1, 0 at the root, and that of the tree with lifted words that the parser
 * learns.  EVENT is the type of the event that the word heads, with "?" where
 * a careful coder might leave it out; then STANCE holds the answers of
 * dgm_stance_to and PARTIES words with their parts, "3:1" (enum
 * dgm_party_part), "-" for none.  VALUE is how sure a predicate is, -3 to 3.
 * CLAIMS are the claims that have the word, by their number in the document,
 * each with its part (enum labelled_part), "4:3"; "-" for none.
 */
#include "encoder_lessons.h"

#include "corpus.h"
#include "event_work.h"
#include "names.h"

#include "syntax/parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char encoder_lessons_help[] =
    "usage: dragoman-train --encoder-lessons [OPTION]... SHARE DATA "
    "TREEBANK...\n"
    "\n"
    "Writes what the encoder learns from as one table (train/encoder): the\n"
    "TREEBANKs that the syntax model of SHARE was learned from, in the same "
    "order,\n"
    "labelled names in DATA/names, labelled events in DATA/events.  SHARE is "
    "such as\n"
    "build/release/share/dragoman.\n"
    "\n"
    "  -o FILE          (default encoder.tsv)\n"
    "  --skip PREFIX    leave out documents whose id begins so (repeatable)\n"
    "  --copies N       of labelled text with other names (default 1)\n";

#define SKIP_MAX 64

typedef struct lessons_options {
    const char *out;
    const char *skip[SKIP_MAX];
    uint32_t skip_count;
    uint32_t copies;
    int rest; /* first argument that is no option */
} lessons_options;

typedef struct lesson_work {
    const lessons_options *options;
    corpus treebank;
    named_docs names;
    labelled labelled;
    coded_rooms rooms;
    dgm_buf out;
} lesson_work;

static bool read_options(lessons_options *self, int argc, char **argv)
{
    *self = (lessons_options){.out = "encoder.tsv", .copies = 1};
    int i = 0;
    for (; i + 1 < argc && argv[i][0] == '-'; i += 2) {
        if (strcmp(argv[i], "-o") == 0) {
            self->out = argv[i + 1];
        } else if (strcmp(argv[i], "--skip") == 0 &&
                   self->skip_count < SKIP_MAX) {
            self->skip[self->skip_count++] = argv[i + 1];
        } else if (strcmp(argv[i], "--copies") == 0) {
            self->copies = (uint32_t)strtoul(argv[i + 1], NULL, 10);
        } else {
            return false;
        }
    }
    self->rest = i;
    return argc - i >= 3;
}

/* ----------------------------------------------------------------- classes */

static dgm_err other_classes(dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_VERSION, NULL, 0, -1,
                         "the syntax model was learned from other treebanks: "
                         "its classes are others");
}

/* Class numbers of the corpus must be those of the model. */
static dgm_err check_classes(const corpus *treebank, const dgm_syntax *model,
                             dgm_error *err)
{
    if (treebank->tag.count != model->tag_count ||
        treebank->label.count != model->label_count) {
        return other_classes(err);
    }
    for (uint32_t i = 0; i < model->tag_count; i++) {
        dgm_str xpos = dgm_syntax_text(model, model->tag[i].xpos);
        if (treebank->tag.at[i].upos != model->tag[i].upos ||
            !dgm_str_equal(treebank->tag.at[i].xpos, xpos)) {
            return other_classes(err);
        }
    }
    for (uint32_t i = 0; i < model->label_count; i++) {
        if (!dgm_str_equal(treebank->label.at[i],
                           dgm_syntax_text(model, model->label[i]))) {
            return other_classes(err);
        }
    }
    return DGM_ERR_OK;
}

static void write_classes(lesson_work *self)
{
    const corpus *treebank = &self->treebank;
    for (uint32_t i = 0; i < treebank->tag.count; i++) {
        const tag_class *tag = &treebank->tag.at[i];
        dgm_buf_format(&self->out, "%% tag %s %.*s\n",
                       dgm_upos_name(tag->upos), (int)tag->xpos.len,
                       tag->xpos.ptr);
    }
    for (uint32_t i = 0; i < treebank->label.count; i++) {
        dgm_buf_format(&self->out, "%% label %.*s\n",
                       (int)treebank->label.at[i].len,
                       treebank->label.at[i].ptr);
    }
    dgm_buf_text(&self->out, "% name O\n");
    for (uint32_t i = 1; i < DGM_ENTITY_LABELS; i++) {
        dgm_buf_format(&self->out, "%% name %c-%s\n",
                       dgm_label_begins(i) ? 'B' : 'I',
                       dgm_entity_kind_name(dgm_label_kind(i)));
    }
    for (uint32_t i = 0; i < DGM_EVENT_COUNT; i++) {
        dgm_buf_format(&self->out, "%% event %s\n", dgm_event_type_name(i));
    }
}

/* -------------------------------------------------------------------- rows */

static void write_number(dgm_buf *out, uint32_t number, bool known)
{
    dgm_buf_char(out, '\t');
    if (known) {
        dgm_buf_unsigned(out, number);
    } else {
        dgm_buf_char(out, '_');
    }
}

static void write_doc(dgm_buf *out, const char *kind, uint32_t number,
                      float weight, dgm_str id)
{
    dgm_buf_format(out, "# %s %u %.2f %.*s\n", kind, number, (double)weight,
                   (int)id.len, id.ptr ? id.ptr : "");
}

/* A word as it stands in the text, white space in it as a space. */
static void write_form(dgm_buf *out, const dgm_doc *doc, uint32_t token)
{
    dgm_str form = dgm_token_form(doc, token);
    for (uint32_t i = 0; i < form.len; i++) {
        bool space = (unsigned char)form.ptr[i] <= ' ';
        dgm_buf_char(out, space ? ' ' : form.ptr[i]);
    }
}

static void write_name(dgm_buf *out, const uint8_t *label, uint32_t token)
{
    write_number(out, label[token], label[token] != LABEL_UNKNOWN);
}

/* ------------------------------------------------------------------- trees */

static void write_tree(dgm_buf *out, const gold_sentence *s,
                       const uint8_t *name)
{
    for (uint32_t i = 0; i < s->count; i++) {
        write_form(out, s->doc, s->token.first + i);
        write_number(out, s->tag[i], true);
        write_number(out, s->head[i] < s->count ? s->head[i] + 1 : 0, true);
        write_number(out, s->label[i], true);
        write_name(out, name, s->token.first + i);
        dgm_buf_text(out, "\t_\t_\t_\t_\t_\n");
    }
    dgm_buf_char(out, '\n');
}

/* Trees and names of the treebanks' documents, which both readers have in the
 * same order. */
static dgm_err write_trees(lesson_work *self, uint32_t first_name)
{
    const corpus *treebank = &self->treebank;
    const dgm_doc *doc = NULL;
    uint32_t number = 0;
    for (uint32_t i = 0; i < treebank->sentence.count; i++) {
        const gold_sentence *s = &treebank->sentence.at[i];
        if (s->added) {
            continue;
        }
        if (number == 0 || s->doc != doc) {
            doc = s->doc;
            const dgm_doc *named =
                self->names.doc.at[first_name + number++].doc;
            if (named->token.count != doc->token.count ||
                !dgm_str_equal(named->meta.id, doc->meta.id)) {
                return DGM_ERR_CORRUPT;
            }
            write_doc(&self->out, "tree", 0, 1.0F, doc->meta.id);
        }
        write_tree(&self->out, s,
                   self->names.doc.at[first_name + number - 1].label);
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- names */

static void write_named(dgm_buf *out, const named_doc *named)
{
    const dgm_doc *doc = named->doc;
    write_doc(out, "name", 0, named->weight, doc->meta.id);
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        for (uint32_t i = range.first; i < range.last; i++) {
            write_form(out, doc, i);
            dgm_buf_text(out, "\t_\t_\t_");
            write_name(out, named->label, i);
            dgm_buf_text(out, "\t_\t_\t_\t_\t_\n");
        }
        dgm_buf_char(out, '\n');
    }
}

/* ------------------------------------------------------------------ events */

static void write_party(dgm_buf *out, dgm_range sentence, uint32_t head,
                        uint32_t part, uint32_t *count)
{
    if (head >= sentence.first && head < sentence.last) {
        dgm_buf_format(out, "%s%u:%u", (*count)++ ? " " : "",
                       head - sentence.first + 1, part);
    }
}

/* Where no candidate heads a party of the sentence, its own head stands. */
static void write_side(dgm_buf *out, const coded *passage, dgm_range sentence,
                       const dgm_indices *found, const dgm_spans *spans,
                       uint32_t part, uint32_t *count)
{
    for (uint32_t i = 0; i < found->count; i++) {
        write_party(out, sentence, found->at[i], part, count);
    }
    for (uint32_t i = 0; found->count < spans->count && i < spans->count;
         i++) {
        uint32_t head = coded_head(passage->doc, spans->at[i]);
        bool same = false;
        for (uint32_t k = 0; k < found->count; k++) {
            const dgm_token *t = &passage->doc->token.at[found->at[k]];
            same = same || (t->begin < spans->at[i].end &&
                            t->end > spans->at[i].begin);
        }
        if (!same) {
            write_party(out, sentence, head, part, count);
        }
    }
}

static void write_event(dgm_buf *out, const coded *passage, dgm_range sentence,
                        const coded_event *event)
{
    uint32_t answer[DGM_STANCE_PARTS];
    uint32_t count = 0;
    write_number(out, event->label->type, true);
    dgm_buf_text(out, event->label->optional ? "?" : "");
    dgm_stance_to(&event->label->stance, answer);
    for (uint32_t i = 0; i < DGM_STANCE_PARTS; i++) {
        dgm_buf_char(out, i ? ' ' : '\t');
        dgm_buf_unsigned(out, answer[i]);
    }
    dgm_buf_char(out, '\t');
    write_side(out, passage, sentence, &event->actor, &event->label->actor,
               DGM_PARTY_ACTOR, &count);
    write_side(out, passage, sentence, &event->recipient,
               &event->label->recipient, DGM_PARTY_RECIPIENT, &count);
    dgm_buf_text(out, count ? "" : "-");
}

/* ------------------------------------------------------------------ claims */

/* Passages are short, and few of their claims are others' neighbours. */
static void write_claims(dgm_buf *out, const labelled_passage *passage,
                         const dgm_token *token)
{
    uint32_t count = 0;
    dgm_buf_char(out, '\t');
    for (uint32_t i = 0; i < passage->claim.count; i++) {
        uint32_t part = labelled_part_of(&passage->claim.at[i], token);
        if (part) {
            dgm_buf_format(out, "%s%u:%u", count++ ? " " : "", i, part);
        }
    }
    dgm_buf_text(out, count ? "" : "-");
}

static void write_value(dgm_buf *out, const labelled_passage *passage,
                        const dgm_token *token)
{
    const labelled_value *found = NULL;
    for (uint32_t i = 0; i < passage->value.count; i++) {
        dgm_span word = passage->value.at[i].word;
        if (token->begin >= word.begin && token->begin < word.end) {
            found = &passage->value.at[i];
        }
    }
    if (found) {
        dgm_buf_format(out, "\t%d", found->value);
    } else {
        dgm_buf_text(out, "\t_");
    }
}

static void write_coded(dgm_buf *out, const coded *passage)
{
    const dgm_doc *doc = passage->doc;
    dgm_str id = passage->passage->id;
    write_doc(out, passage->passage->apart ? "apart" : "event",
              (uint32_t)(dgm_str_hash(id) >> 17), 1.0F, id);
    for (uint32_t s = 0; s < doc->sentence.count; s++) {
        dgm_range range = doc->sentence.at[s].token;
        for (uint32_t i = range.first; i < range.last; i++) {
            const coded_event *event = coded_event_at(passage, i);
            write_form(out, doc, i);
            dgm_buf_text(out, "\t_\t_\t_\t_");
            if (event) {
                write_event(out, passage, range, event);
            } else {
                dgm_buf_text(out, "\t0\t_\t_");
            }
            write_value(out, passage->passage, &doc->token.at[i]);
            if (passage->passage->claims) {
                write_claims(out, passage->passage, &doc->token.at[i]);
            } else {
                dgm_buf_text(out, "\t_");
            }
            dgm_buf_char(out, '\n');
        }
        dgm_buf_char(out, '\n');
    }
}

static dgm_err write_events(lesson_work *self, const char *data,
                            dgm_error *err)
{
    char path[4200];
    dgm_report report = {0};
    (void)snprintf(path, sizeof path, "%s/events", data);
    dgm_arena_init(&report.arena, 0);
    dgm_err code = labelled_read(&self->labelled, path, &report, err);
    code = code == DGM_ERR_OK ? dgm_report_error(&report, err) : code;
    dgm_arena_release(&report.arena);
    for (uint32_t i = 0;
         code == DGM_ERR_OK && i < self->labelled.passage.count; i++) {
        coded passage;
        dgm_arena arena;
        dgm_arena_init(&arena, 0);
        code = coded_read(&passage, &self->rooms,
                          &self->labelled.passage.at[i], &arena);
        if (code == DGM_ERR_OK) {
            write_coded(&self->out, &passage);
        }
        coded_free(&passage);
        dgm_arena_release(&arena);
    }
    return code;
}

/* ------------------------------------------------------------------- whole */

static dgm_err read_treebanks(lesson_work *self, int argc, char **argv,
                              dgm_error *err)
{
    const lessons_options *options = self->options;
    for (int i = options->rest + 2; i < argc; i++) {
        DGM_TRY(corpus_read(&self->treebank, argv[i], options->skip,
                            options->skip_count, err));
        DGM_TRY(names_read_treebank(&self->names, argv[i], options->skip,
                                    options->skip_count, err));
    }
    /* Copies are counted where classes are numbered. */
    return corpus_prepare(&self->treebank, true, err);
}

static dgm_err write_out(const lesson_work *self, dgm_error *err)
{
    FILE *file = fopen(self->options->out, "wb");
    bool good = file && self->out.failed == DGM_ERR_OK &&
                fwrite(self->out.ptr, 1, self->out.len, file) == self->out.len;
    good = file && fclose(file) == 0 && good;
    return good ? DGM_ERR_OK
                : dgm_error_set(err, DGM_ERR_IO, self->options->out, 0, -1,
                                "cannot be written");
}

static dgm_err make(lesson_work *self, int argc, char **argv, dgm_error *err)
{
    const lessons_options *options = self->options;
    const char *share = argv[options->rest];
    const char *data = argv[options->rest + 1];
    DGM_TRY(coded_open(&self->rooms, share, err));
    DGM_TRY(names_read_data(&self->names, share, data, options->copies, 1.0F,
                            err));
    uint32_t texts = self->names.doc.count;
    DGM_TRY(read_treebanks(self, argc, argv, err));
    DGM_TRY(check_classes(&self->treebank, self->rooms.parser.syntax, err));
    write_classes(self);
    DGM_TRY(write_trees(self, texts));
    for (uint32_t i = 0; i < texts; i++) {
        write_named(&self->out, &self->names.doc.at[i]);
    }
    DGM_TRY(write_events(self, data, err));
    return write_out(self, err);
}

dgm_err encoder_lessons(int argc, char **argv, dgm_error *err)
{
    lessons_options options;
    if (!read_options(&options, argc, argv)) {
        return DGM_ERR_ARGUMENT;
    }
    lesson_work self = {.options = &options};
    corpus_init(&self.treebank);
    names_begin(&self.names, 1);
    labelled_init(&self.labelled);
    dgm_buf_init(&self.out, (size_t)1 << 30);
    dgm_err code = make(&self, argc, argv, err);
    dgm_buf_release(&self.out);
    labelled_free(&self.labelled);
    names_end(&self.names);
    corpus_free(&self.treebank);
    coded_close(&self.rooms);
    return code;
}
