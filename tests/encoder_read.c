/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Writes the encoder of encoder_world.h to a file and what it makes of the
 * text at its input, for cli/test_encoder.py: "window" and "sentence" before
 * each, and for each word, tab by tab, its form, its shape of the tree, its
 * vector, the scores of tags, names and triggers, and those of parts and
 * stance if the first word of its sentence headed an event of type 3.
 */
#include "boundaries.h"
#include "encoder_world.h"

#define TAGS   7
#define LABELS 5
#define TYPE   3
#define WORDS  (DGM_ENCODER_WORDS + 128)

typedef struct answers {
    float tag[WORDS * TAGS];
    float name[WORDS * 15];
    float trigger[WORDS * DGM_EVENT_COUNT];
    float part[WORDS * DGM_ENCODER_PARTS];
    float stance[DGM_ENCODER_STANCES];
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
                          (i - range.first) * (size_t)DGM_ENCODER_PARTS,
                      DGM_ENCODER_PARTS, '\t');
        write_numbers(all->stance, DGM_ENCODER_STANCES, '\n');
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
        (void)puts("window");
        for (uint32_t i = s; i < reading.last; i++) {
            uint32_t first = doc->sentence.at[i].token.first;
            dgm_encoder_tree(encoder, work, doc, i, all.arc);
            dgm_encoder_stance(encoder, work, first, TYPE, all.stance);
            dgm_encoder_parties(encoder, work, doc, first, TYPE, all.part);
            write_sentence(doc, &reading, i, &all);
        }
    }
    return DGM_ERR_OK;
}

static bool write_file(const char *path)
{
    size_t len;
    void *bytes = encoder_build(TAGS, LABELS, "tag NOUN NN\n", &len);
    FILE *file = fopen(path, "wb");
    bool written = file && fwrite(bytes, 1, len, file) == len;
    free(bytes);
    return file && fclose(file) == 0 && written;
}

int main(int count, char **argument)
{
    static char text[1 << 20];
    size_t len = fread(text, 1, sizeof text, stdin);
    dgm_encoder *encoder = NULL;
    dgm_doc *doc = dgm_doc_new();
    dgm_arena arena;
    dgm_err code = DGM_ERR_MEMORY;
    dgm_arena_init(&arena, 0);
    if (count == 2 && doc && write_file(argument[1])) {
        doc->text = (dgm_str){text, (uint32_t)len};
        code = dgm_encoder_open(&encoder, argument[1], NULL);
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
    return code == DGM_ERR_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}
