/* SPDX-License-Identifier: Apache-2.0 */
/*
 *     encoder_read FILE            writes the encoder of encoder_world.h there
 *                                  and what it makes of the text at its input
 *     encoder_read FILE MODEL      writes one that knows the tags and
 *                                  relations of that syntax model
 *
 * What it makes of the text, for cli/test_encoder.py: "window" and "sentence"
 * before each, and for each word, tab by tab, its form, its head, relation and
 * probability, its vector, the scores of tags, names and triggers, those of
 * parts and stance if the first word of its sentence headed an event of type
 * 3, the odds that a sentence begins with it, the scores of cues and values,
 * and those of its part in a claim whose cue is the first word of the window.
 */
#include "boundaries.h"
#include "encoder_world.h"
#include "syntax/parts.h"

#define TAGS   7
#define LABELS 5
#define TYPE   3
#define WORDS  (DGM_ENCODER_WORDS + 128)

typedef struct answers {
    float tag[WORDS * TAGS];
    float name[WORDS * 15];
    float trigger[WORDS * DGM_EVENT_COUNT];
    float part[WORDS * DGM_OPINION_PARTS];
    float stance[DGM_OPINION_STANCES];
    float begin[WORDS];
    float cue[WORDS * DGM_ENCODER_CUES];
    float value[WORDS];
    float claim[WORDS * DGM_ENCODER_CLAIM_PARTS];
    dgm_encoder_arc arc[WORDS];
} answers;

static void write_numbers(const float *number, uint32_t count, char end)
{
    for (uint32_t i = 0; i < count; i++) {
        (void)printf("%.9g%c", (double)number[i], i + 1 < count ? ' ' : end);
    }
}

static void write_sentence(const dgm_doc *doc, const dgm_reading *reading,
                           uint32_t sentence, const answers *all)
{
    dgm_range range = doc->sentence.at[sentence].token;
    (void)puts("sentence");
    for (uint32_t i = range.first; i < range.last; i++) {
        dgm_str form = dgm_token_form(doc, i);
        size_t at = i - reading->token.first;
        const dgm_encoder_arc *arc = &all->arc[i - range.first];
        (void)printf("%.*s\t%u %u %.9g\t", (int)form.len, form.ptr, arc->head,
                     arc->relation, (double)arc->probability);
        write_numbers(reading->vector + at * reading->width, reading->width,
                      '\t');
        write_numbers(all->tag + at * TAGS, TAGS, '\t');
        write_numbers(all->name + at * 15, 15, '\t');
        write_numbers(all->trigger + at * DGM_EVENT_COUNT, DGM_EVENT_COUNT,
                      '\t');
        write_numbers(all->part +
                          (i - range.first) * (size_t)DGM_OPINION_PARTS,
                      DGM_OPINION_PARTS, '\t');
        write_numbers(all->stance, DGM_OPINION_STANCES, '\t');
        write_numbers(&all->begin[at], 1, '\t');
        write_numbers(all->cue + at * DGM_ENCODER_CUES, DGM_ENCODER_CUES,
                      '\t');
        write_numbers(all->value + at, 1, '\t');
        write_numbers(all->claim + at * DGM_ENCODER_CLAIM_PARTS,
                      DGM_ENCODER_CLAIM_PARTS, '\n');
    }
}

static dgm_err read_all(const dgm_encoder *encoder, const dgm_doc *doc,
                        dgm_arena *arena)
{
    static answers all;
    dgm_encoder_work *work;
    dgm_reading reading;
    DGM_TRY(dgm_encoder_work_init(&work, encoder, arena));
    for (uint32_t s = 0; s < doc->sentence.count; s = reading.last) {
        DGM_TRY(dgm_encoder_read(encoder, doc, s, work, &reading));
        dgm_encoder_tags(encoder, work, all.tag);
        dgm_encoder_names(encoder, work, all.name);
        dgm_encoder_triggers(encoder, work, all.trigger);
        for (uint32_t i = reading.token.first; i < reading.token.last; i++) {
            all.begin[i - reading.token.first] =
                dgm_encoder_begins(encoder, work, i);
        }
        dgm_encoder_cues(encoder, work, all.cue);
        dgm_encoder_values(encoder, work, all.value);
        dgm_encoder_claim(
            encoder, work, doc,
            (dgm_range){reading.token.first, reading.token.first + 1},
            all.claim);
        (void)puts("window");
        for (uint32_t i = s; i < reading.last; i++) {
            uint32_t first = doc->sentence.at[i].token.first;
            dgm_encoder_tree(encoder, work, doc, i, NULL, all.arc);
            dgm_encoder_stance(encoder, work, first, TYPE, all.stance);
            dgm_encoder_parties(encoder, work, doc, first, TYPE, all.part);
            write_sentence(doc, &reading, i, &all);
        }
    }
    return DGM_ERR_OK;
}

static bool write_file(const char *path, uint32_t tags, uint32_t labels,
                       const char *classes)
{
    size_t len;
    void *bytes = encoder_build(tags, labels, classes, &len);
    FILE *file = fopen(path, "wb");
    bool written = file && fwrite(bytes, 1, len, file) == len;
    free(bytes);
    return file && fclose(file) == 0 && written;
}

/* For a syntax model. */
static dgm_err write_fitting(const char *path, const char *model)
{
    dgm_syntax *syntax = NULL;
    dgm_buf classes;
    DGM_TRY(dgm_syntax_open(&syntax, model, NULL));
    dgm_buf_init(&classes, 1 << 16);
    for (uint32_t i = 0; i < syntax->tag_count; i++) {
        dgm_str xpos = dgm_syntax_text(syntax, syntax->tag[i].xpos);
        dgm_buf_format(&classes, "tag %s %.*s\n",
                       dgm_upos_name((dgm_upos)syntax->tag[i].upos),
                       (int)xpos.len, xpos.ptr);
    }
    for (uint32_t i = 0; i < syntax->label_count; i++) {
        dgm_str name = syntax->label_name[i];
        dgm_buf_format(&classes, "label %.*s\n", (int)name.len, name.ptr);
    }
    dgm_buf_char(&classes, 0);
    bool written =
        write_file(path, syntax->tag_count, syntax->label_count, classes.ptr);
    dgm_buf_release(&classes);
    dgm_syntax_close(syntax);
    return written ? DGM_ERR_OK : DGM_ERR_IO;
}

/* Reads standard input. */
static dgm_err read_text(const char *path)
{
    static char text[1 << 20];
    size_t len = fread(text, 1, sizeof text, stdin);
    dgm_encoder *encoder = NULL;
    dgm_doc *doc = dgm_doc_new();
    dgm_arena arena;
    dgm_err code = doc ? DGM_ERR_OK : DGM_ERR_MEMORY;
    dgm_arena_init(&arena, 0);
    if (code == DGM_ERR_OK) {
        doc->text = (dgm_str){text, (uint32_t)len};
        code = dgm_encoder_open(&encoder, path, NULL);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_text_segment(shipped_boundaries(), doc);
    }
    if (code == DGM_ERR_OK) {
        code = read_all(encoder, doc, &arena);
    }
    dgm_encoder_close(encoder);
    dgm_arena_release(&arena);
    dgm_doc_free(doc);
    return code;
}

int main(int count, char **argument)
{
    dgm_err code = DGM_ERR_ARGUMENT;
    if (count == 3) {
        code = write_fitting(argument[1], argument[2]);
    } else if (count == 2 &&
               write_file(argument[1], TAGS, LABELS, "tag NOUN NN\n")) {
        code = read_text(argument[1]);
    }
    return code == DGM_ERR_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
