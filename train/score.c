/* SPDX-License-Identifier: Apache-2.0 */
/* Counting right words, and parsing raw text. */
#include "score.h"

#include "parser.h"
#include "syntax/conllu.h"
#include "text/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The relation without its subtype, in whatever set of labels. */
static dgm_str relation(const dgm_token *token)
{
    dgm_str out = token->deprel;
    const char *colon = out.len ? memchr(out.ptr, ':', out.len) : NULL;
    out.len = colon ? (uint32_t)(colon - out.ptr) : out.len;
    return out;
}

static void compare(const dgm_token *gold, const dgm_token *guess,
                    dgm_score *out)
{
    uint32_t bin = (uint32_t)(guess->score * DGM_CALIBRATION_STEPS);
    bool head = gold->head == guess->head;
    bin = bin < DGM_CALIBRATION_STEPS ? bin : DGM_CALIBRATION_STEPS - 1;
    out->words++;
    out->upos += gold->upos == guess->upos;
    out->xpos += dgm_str_equal(gold->xpos, guess->xpos);
    out->lemmas += dgm_str_equal(gold->lemma, guess->lemma);
    out->heads += head;
    out->labels += head && dgm_str_equal(relation(gold), relation(guess));
    out->bin[bin]++;
    out->bin_right[bin] += head;
}

static dgm_err score_doc(const dgm_syntax *syntax, dgm_doc *doc,
                         dgm_arena *scratch, dgm_score *out)
{
    dgm_token *gold = malloc(doc->token.count * sizeof *gold + 1);
    if (gold == NULL) {
        return DGM_ERR_MEMORY;
    }
    memcpy(gold, doc->token.at, doc->token.count * sizeof *gold);
    dgm_err code = dgm_syntax_parse(syntax, doc, scratch);
    for (uint32_t i = 0; code == DGM_ERR_OK && i < doc->token.count; i++) {
        compare(&gold[i], &doc->token.at[i], out);
    }
    free(gold);
    return code;
}

static dgm_err score_bytes(const dgm_syntax *syntax, dgm_str bytes,
                           const char *path, dgm_score *out, dgm_error *err)
{
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_doc *doc = dgm_doc_new();
    dgm_err code = doc ? DGM_ERR_OK : DGM_ERR_MEMORY;
    size_t used = 1;
    while (code == DGM_ERR_OK && bytes.len > 0 && used > 0) {
        dgm_doc_clear(doc);
        dgm_arena_reset(&scratch);
        code = dgm_conllu_read(doc, bytes, path, 1, &used, err);
        if (code == DGM_ERR_OK) {
            code = score_doc(syntax, doc, &scratch, out);
            bytes.ptr += used;
            bytes.len -= (uint32_t)used;
        }
    }
    dgm_doc_free(doc);
    dgm_arena_release(&scratch);
    return code;
}

dgm_err score_treebank(const char *model, const char *lemmas, const char *path,
                       dgm_score *out, dgm_error *err)
{
    parser with;
    char *bytes = NULL;
    size_t len = 0;
    *out = (dgm_score){0};
    DGM_TRY(parser_open(&with, model, lemmas, err));
    dgm_err code = corpus_read_file(path, &bytes, &len, err);
    if (code == DGM_ERR_OK) {
        code = score_bytes(with.syntax, (dgm_str){bytes, (uint32_t)len}, path,
                           out, err);
        free(bytes);
    }
    parser_close(&with);
    return code;
}

static double share(uint64_t part, uint64_t all)
{
    return 100.0 * (double)part / (double)(all ? all : 1);
}

void score_print(const dgm_score *self)
{
    fprintf(stderr,
            "given tokens: UPOS %.2f XPOS %.2f lemmas %.2f UAS %.2f LAS "
            "%.2f\n",
            share(self->upos, self->words), share(self->xpos, self->words),
            share(self->lemmas, self->words), share(self->heads, self->words),
            share(self->labels, self->words));
    for (uint32_t i = 0; i < DGM_CALIBRATION_STEPS; i++) {
        if (self->bin[i]) {
            fprintf(stderr, "score from %.2f: %7llu words, %.1f %% right\n",
                    (double)i / DGM_CALIBRATION_STEPS,
                    (unsigned long long)self->bin[i],
                    share(self->bin_right[i], self->bin[i]));
        }
    }
}

static double seconds(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static dgm_err read_input(dgm_buf *text)
{
    static char block[1 << 16];
    size_t got;
    while ((got = fread(block, 1, sizeof block, stdin)) > 0) {
        dgm_buf_add(text, block, got);
    }
    return text->failed ? DGM_ERR_LIMIT : DGM_ERR_OK;
}

static dgm_err parse_text(const parser *with, dgm_doc *doc, dgm_arena *scratch)
{
    double start = seconds();
    DGM_TRY(dgm_text_segment(with->boundaries, doc));
    double segmented = seconds();
    DGM_TRY(dgm_syntax_parse(with->syntax, doc, scratch));
    double end = seconds();
    double words = (double)doc->token.count;
    fprintf(stderr,
            "%.0f words; a second: segment %.0f, parse %.0f, both "
            "%.0f\n",
            words, words / (segmented - start), words / (end - segmented),
            words / (end - start));
    dgm_buf out;
    dgm_buf_init(&out, SIZE_MAX / 2);
    dgm_conllu_write(doc, &out);
    bool good = !out.failed && fwrite(out.ptr, 1, out.len, stdout) == out.len;
    dgm_buf_release(&out);
    return good ? DGM_ERR_OK : DGM_ERR_IO;
}

dgm_err score_parse(const char *model, dgm_error *err)
{
    parser with;
    dgm_arena scratch;
    dgm_buf text;
    DGM_TRY(parser_open(&with, model, NULL, err));
    dgm_arena_init(&scratch, 0);
    dgm_buf_init(&text, UINT32_MAX / 2);
    dgm_doc *doc = dgm_doc_new();
    dgm_err code = doc ? read_input(&text) : DGM_ERR_MEMORY;
    if (code == DGM_ERR_OK) {
        doc->meta.id = DGM_STR("stdin");
        doc->text = (dgm_str){text.ptr, (uint32_t)text.len};
        code = parse_text(&with, doc, &scratch);
    }
    dgm_doc_free(doc);
    dgm_buf_release(&text);
    dgm_arena_release(&scratch);
    parser_close(&with);
    return code;
}
