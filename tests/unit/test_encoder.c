/* SPDX-License-Identifier: Apache-2.0 */
/* The encoder: its pieces, its arithmetic, its trees, its windows, its file.
 * What it computes is compared with a reference in cli/test_encoder.py. */
#include "boundaries.h"
#include "encoder/attention.h"
#include "encoder/decode.h"
#include "encoder/smooth.h"
#include "encoder/vocabulary.h"
#include "encoder_world.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static float next(uint32_t *seed)
{
    *seed = *seed * 1664525U + 1013904223U;
    return (float)(*seed >> 8) / 8388608.0F - 1.0F;
}

/* ------------------------------------------------------------------ pieces */

typedef struct words {
    dgm_arena arena;
    dgm_vocabulary vocabulary;
    char text[512];
    uint32_t at[ENCODER_VOCABULARY + 1];
} words;

static words *words_new(void)
{
    words *self = calloc(1, sizeof *self);
    encoder_world world = {.seed = 1};
    assert_non_null(self);
    encoder_pieces(&world);
    memcpy(self->text, world.section[0].ptr, sizeof self->text);
    memcpy(self->at, world.section[1].ptr, sizeof self->at);
    free((void *)(uintptr_t)world.section[0].ptr);
    free((void *)(uintptr_t)world.section[1].ptr);
    dgm_arena_init(&self->arena, 0);
    assert_int_equal(dgm_vocabulary_init(&self->vocabulary, &self->arena,
                                         self->text, self->at,
                                         ENCODER_VOCABULARY, 1),
                     DGM_ERR_OK);
    return self;
}

static void words_free(words *self)
{
    dgm_arena_release(&self->arena);
    free(self);
}

/* The pieces of a word with a blank behind each. */
static const char *cut(const words *self, dgm_str word, char out[512])
{
    uint32_t piece[DGM_WORD_PIECES];
    uint32_t count = dgm_vocabulary_cut(&self->vocabulary, word, piece);
    size_t len = 0;
    assert_in_range(count, 1, DGM_WORD_PIECES);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t begin = self->at[piece[i]];
        uint32_t size = self->at[piece[i] + 1] - begin;
        memcpy(out + len, self->text + begin, size);
        len += size;
        out[len++] = ' ';
    }
    out[len] = 0;
    return out;
}

static void test_pieces(void **state)
{
    static const struct {
        const char *word;
        const char *pieces;
    } list[] = {
        {"the", "the "},
        {"Rebels", "rebel ##s "},
        {"UNAFFABLE", "un ##aff ##able "},
        {"Caf\xc3\xa9", "cafe "},  /* an accent */
        {"cafe\xcc\x81", "cafe "}, /* and one apart */
        {"\xc3\x85", "a "},        /* a ring on a capital */
        {"\xc4\xb0", "i "},        /* a capital with a dot */
        {"na\xc3\xafve", "n ##a ##i ##v ##e "},
        {"U.S.", "u . s . "},
        {"'s", "' s "},
        {"a,tt", "a , tt "},
        {"1,00", "1 , [UNK] "}, /* no word begins with 0 */
        {"100", "1 ##00 "},
        {"", "[UNK] "},
        {"\xcc\x81", "[UNK] "},                 /* a mark alone */
        {"\xd0\xba\xd0\xbe\xd1\x82", "[UNK] "}, /* Cyrillic */
        {"\xed\x95\x9c", "[UNK] "},             /* Hangul */
        {"\xe4\xb8\xad\xe4\xb8\xad", "\xe4\xb8\xad \xe4\xb8\xad "},
        {"the\xe4\xb8\xad", "the \xe4\xb8\xad "},
        {"the\xc2\xa0town", "the town "}, /* a blank in a word */
        {"to\xc2\xadwn", "town "},        /* a soft hyphen */
        {"##s", "[UNK] [UNK] s "},        /* nobody writes what goes on */
        {"[CLS]", "[UNK] c ##l ##s [UNK] "},
        {"\xff\xfe", "[UNK] "}, /* no UTF-8 */
        {".............", ". . . . . . . . . . . . "},
    };
    words *self = words_new();
    char out[512];
    (void)state;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        assert_string_equal(cut(self, dgm_str_from(list[i].word), out),
                            list[i].pieces);
    }
    words_free(self);
}

static void test_long_words(void **state)
{
    static char word[10000];
    words *self = words_new();
    char out[512];
    (void)state;
    memset(word, 'x', sizeof word);
    assert_string_equal(cut(self, (dgm_str){word, sizeof word}, out),
                        "x ##x ##x ##x ##x ##x ##x ##x ##x ##x ##x ##x ");
    memset(word, '1', sizeof word);
    assert_string_equal(cut(self, (dgm_str){word, sizeof word}, out),
                        "[UNK] ");
    for (size_t i = 0; i < sizeof word; i++) {
        word[i] = "the,"[i % 4];
    }
    assert_string_equal(cut(self, (dgm_str){word, sizeof word}, out),
                        "the , the , the , the , the , the , ");
    words_free(self);
}

static void test_shapes(void **state)
{
    static const struct {
        const char *word;
        uint32_t shape;
    } list[] = {
        {"the", 0},
        {"The", DGM_SHAPE_CAPITAL},
        {"U.S.", DGM_SHAPE_CAPITAL | DGM_SHAPE_CAPITALS},
        {"A", DGM_SHAPE_CAPITAL},
        {"McX", DGM_SHAPE_CAPITAL},
        {"B-52", DGM_SHAPE_CAPITAL | DGM_SHAPE_CAPITALS | DGM_SHAPE_DIGIT},
        {"7th", DGM_SHAPE_DIGIT},
        {"\"", DGM_SHAPE_MARK},
        {"'S", DGM_SHAPE_CAPITALS | DGM_SHAPE_MARK},
        {"\xc3\x89ire", DGM_SHAPE_CAPITAL},
        {"\xe4\xb8\xad", 0},
        {"", 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        assert_int_equal(dgm_vocabulary_shape(dgm_str_from(list[i].word)),
                         list[i].shape);
    }
}

/* -------------------------------------------------------------- arithmetic */

static void test_rounding(void **state)
{
    enum { INNER = 48, ROWS = 3 };
    float x[ROWS][INNER];
    uint8_t q[ROWS][INNER];
    dgm_steps steps[ROWS];
    uint32_t seed = 3;
    (void)state;
    for (uint32_t i = 0; i < ROWS; i++) {
        for (uint32_t k = 0; k < INNER; k++) {
            x[i][k] = i == 2 ? -2.5F : 3 * next(&seed) + (float)i;
        }
    }
    dgm_product_round(&x[0][0], INNER, ROWS, &q[0][0], steps);
    for (uint32_t i = 0; i < ROWS; i++) {
        uint8_t least = 255;
        uint8_t most = 0;
        for (uint32_t k = 0; k < INNER; k++) {
            float back = steps[i].base + steps[i].step * q[i][k];
            least = q[i][k] < least ? q[i][k] : least;
            most = q[i][k] > most ? q[i][k] : most;
            assert_true(fabsf(back - x[i][k]) <= 0.5001F * steps[i].step);
        }
        assert_int_equal(least, 0);
        assert_int_equal(most, i == 2 ? 0 : 127); /* all the same: no step */
    }
}

static float written_out(const dgm_product *self, const uint8_t *q,
                         const dgm_steps *steps, uint32_t i, uint32_t n)
{
    int32_t sum = 0;
    for (uint32_t k = 0; k < self->inner; k++) {
        sum += q[i * self->inner + k] *
               self->weight[dgm_panel_place(self->inner, k, n)];
    }
    float value = (float)sum * steps[i].step;
    value += self->sum[n] * steps[i].base;
    value *= self->scale[n];
    value += self->bias[n];
    return value;
}

/* The kernel in use against the sums as they are written down, at the ends of
 * the ranges too, where sixteen bits are full. */
static void test_product(void **state)
{
    enum { INNER = 48, ROWS = 80, COUNT = 20 };
    static int8_t weight[INNER * ROWS];
    static float number[3][ROWS];
    static uint8_t q[COUNT * INNER];
    static float out[COUNT * ROWS];
    dgm_steps steps[COUNT];
    uint32_t seed = 5;
    dgm_product product = {weight,    number[0], number[1],
                           number[2], INNER,     ROWS};
    (void)state;
    for (uint32_t n = 0; n < ROWS; n++) {
        int32_t sum = 0;
        for (uint32_t k = 0; k < INNER; k++) {
            int32_t w = n == 0   ? DGM_PANEL_WEIGHT
                        : n == 1 ? -DGM_PANEL_WEIGHT
                                 : (int32_t)(DGM_PANEL_WEIGHT * next(&seed));
            weight[dgm_panel_place(INNER, k, n)] = (int8_t)w;
            sum += w;
        }
        number[0][n] = next(&seed);
        number[1][n] = next(&seed);
        number[2][n] = (float)sum;
    }
    for (uint32_t i = 0; i < COUNT; i++) {
        steps[i] = (dgm_steps){next(&seed), next(&seed)};
        for (uint32_t k = 0; k < INNER; k++) {
            q[i * INNER + k] =
                i == 0 ? DGM_PANEL_X : (uint8_t)(63 + 63 * next(&seed));
        }
    }
    /* Any number of rows goes in passes of some, and any of panels. */
    for (uint32_t count = 1; count <= COUNT; count++) {
        memset(out, 0, sizeof out);
        dgm_product_run(&product, q, steps, count, out);
        for (uint32_t i = 0; i < COUNT * ROWS; i++) {
            float value = i / ROWS < count ? written_out(&product, q, steps,
                                                         i / ROWS, i % ROWS)
                                           : 0.0F;
            assert_memory_equal(&out[i], &value, sizeof value);
        }
    }
}

static void test_curves(void **state)
{
    (void)state;
    for (float x = -12; x < 12; x += 0.037F) {
        float some[16] = {x, -x, 0, 1, -1, 3, -3, x / 3};
        float shares[3] = {x, 1, -2};
        double all = exp((double)x) + exp(1) + exp(-2);
        for (int i = 0; i < 16; i++) {
            double wanted =
                0.5 * (double)some[i] * erfc(-(double)some[i] / sqrt(2));
            float copy[16];
            memcpy(copy, some, sizeof copy);
            dgm_smooth_gelus(copy, 16);
            assert_true(fabs((double)copy[i] - wanted) < 2e-4);
        }
        dgm_smooth_shares(shares, 3);
        assert_true(fabs((double)shares[0] - exp((double)x) / all) < 1e-6);
        assert_true(fabs((double)shares[2] - exp(-2) / all) < 1e-6);
    }
    float far[16] = {-1e30F, 1e4F, -1e4F, 40, -40, 1e-30F, 0, -0.0F};
    dgm_smooth_gelus(far, 16);
    for (int i = 0; i < 16; i++) {
        float wanted = i == 1 ? 1e4F : i == 3 ? 40.0F : 0.0F;
        assert_true(fabsf(far[i] - wanted) < 2e-4F);
    }
}

static void test_norm(void **state)
{
    enum { SIZE = 32 };
    float x[2][SIZE];
    float more[2][SIZE];
    float gain[SIZE];
    float bias[SIZE];
    double wanted[2][SIZE];
    uint32_t seed = 9;
    (void)state;
    for (uint32_t k = 0; k < SIZE; k++) {
        gain[k] = next(&seed);
        bias[k] = next(&seed);
    }
    for (uint32_t i = 0; i < 2; i++) {
        double mean = 0;
        double square = 0;
        for (uint32_t k = 0; k < SIZE; k++) {
            x[i][k] = next(&seed);
            more[i][k] = next(&seed);
            wanted[i][k] = (double)x[i][k] + (double)more[i][k];
            mean += wanted[i][k] / SIZE;
        }
        for (uint32_t k = 0; k < SIZE; k++) {
            square += (wanted[i][k] - mean) * (wanted[i][k] - mean) / SIZE;
        }
        for (uint32_t k = 0; k < SIZE; k++) {
            wanted[i][k] =
                (wanted[i][k] - mean) / sqrt(square) * (double)gain[k] +
                (double)bias[k];
        }
    }
    dgm_smooth_norm(&x[0][0], &more[0][0], 2, SIZE, gain, bias);
    for (uint32_t i = 0; i < 2; i++) {
        for (uint32_t k = 0; k < SIZE; k++) {
            assert_true(fabs((double)x[i][k] - wanted[i][k]) < 1e-5);
        }
    }
}

/* One number of what attention gives, as the formula has it. */
static double attended(const float *x, uint32_t count, uint32_t size,
                       uint32_t i, uint32_t place)
{
    uint32_t head = place / DGM_HEAD_SIZE * DGM_HEAD_SIZE;
    double sum = 0;
    double all = 0;
    for (uint32_t j = 0; j < count; j++) {
        double score = 0;
        for (uint32_t d = 0; d < DGM_HEAD_SIZE; d++) {
            score += (double)x[i * 3 * size + head + d] *
                     (double)x[j * 3 * size + size + head + d];
        }
        double share = exp(score / sqrt(DGM_HEAD_SIZE));
        sum += share * (double)x[j * 3 * size + 2 * size + place];
        all += share;
    }
    return sum / all;
}

static void test_attention(void **state)
{
    enum { HEADS = 2, SIZE = HEADS * DGM_HEAD_SIZE, MOST = 67 };
    static float x[MOST * 3 * SIZE];
    static float out[MOST * SIZE];
    dgm_attention *attention = calloc(1, sizeof *attention);
    uint32_t seed = 11;
    (void)state;
    assert_non_null(attention);
    for (size_t i = 0; i < sizeof x / sizeof *x; i++) {
        x[i] = 2 * next(&seed);
    }
    /* A long one first, so that what it leaves behind would be seen. */
    for (uint32_t count = MOST; count > 0; count -= count > 1 ? 11 : 1) {
        dgm_attention_run(attention, x, 0, count, HEADS, out);
        for (uint32_t i = 0; i < count; i++) {
            for (uint32_t k = 0; k < SIZE; k++) {
                double wanted = attended(x, count, SIZE, i, k);
                assert_true(fabs((double)out[i * SIZE + k] - wanted) < 2e-5);
            }
        }
    }
    out[4 * SIZE] = 77;
    dgm_attention_run(attention, x, 5, 8, HEADS, out);
    assert_true(out[4 * SIZE] == 77); /* rows before `first` stay */
    assert_true(fabs((double)out[7 * SIZE] - attended(x, 8, SIZE, 7, 0)) <
                2e-5);
    free(attention);
}

/* ------------------------------------------------------------------- trees */

/* Whether every word reaches the root, and one alone hangs on it. */
static bool is_tree(const uint32_t *head, uint32_t count)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = i;
        roots += head[i] == count;
        for (uint32_t steps = 0; at != count; steps++) {
            if (steps > count || head[at] > count || head[at] == at) {
                return false;
            }
            at = head[at];
        }
    }
    return roots == 1;
}

static double worth(const float *score, const uint32_t *head, uint32_t count)
{
    double sum = 0;
    for (uint32_t i = 0; i < count; i++) {
        sum += (double)score[i * (count + 1) + head[i]];
    }
    return sum;
}

/* The best of all trees of five words, tried one after another. */
static double best_worth(const float *score, uint32_t count)
{
    double best = -1e30;
    uint32_t all = 1;
    for (uint32_t i = 0; i < count; i++) {
        all *= count + 1;
    }
    for (uint32_t number = 0; number < all; number++) {
        uint32_t head[5];
        uint32_t rest = number;
        for (uint32_t i = 0; i < count; i++) {
            head[i] = rest % (count + 1);
            rest /= count + 1;
        }
        if (is_tree(head, count) && worth(score, head, count) > best) {
            best = worth(score, head, count);
        }
    }
    return best;
}

static void test_best_tree(void **state)
{
    dgm_arena arena;
    dgm_decode *decode = NULL;
    uint32_t seed = 13;
    (void)state;
    dgm_arena_init(&arena, 0);
    assert_int_equal(dgm_decode_init(&decode, &arena, 60), DGM_ERR_OK);
    for (int round = 0; round < 400; round++) {
        uint32_t count = 1 + (uint32_t)round % 5;
        float score[5 * 6];
        uint32_t head[5];
        for (uint32_t i = 0; i < count * (count + 1); i++) {
            /* Whole numbers, in every second round, so that there are ties. */
            score[i] = round % 2 ? 4 * next(&seed) : rintf(2 * next(&seed));
        }
        dgm_decode_tree(decode, score, count, head);
        assert_true(is_tree(head, count));
        assert_true(
            fabs(worth(score, head, count) - best_worth(score, count)) < 1e-5);
    }
    dgm_arena_release(&arena);
}

static void test_any_tree(void **state)
{
    enum { COUNT = 60 };
    static float score[COUNT * (COUNT + 1)];
    dgm_arena arena;
    dgm_decode *decode = NULL;
    uint32_t head[COUNT];
    uint32_t seed = 17;
    (void)state;
    dgm_arena_init(&arena, 0);
    assert_int_equal(dgm_decode_init(&decode, &arena, COUNT), DGM_ERR_OK);
    for (int round = 0; round < 30; round++) {
        for (uint32_t i = 0; i < COUNT * (COUNT + 1); i++) {
            float value = next(&seed);
            score[i] = round == 0   ? 0
                       : round == 1 ? NAN
                       : round == 2 ? (i % 3 ? INFINITY : -INFINITY)
                       : round == 3 ? value * 1e30F
                                    : value;
        }
        if (round == 4) { /* cycles in cycles: each word takes the next */
            for (uint32_t i = 0; i < COUNT; i++) {
                score[i * (COUNT + 1) + (i ^ 1U)] = 9;
                score[i * (COUNT + 1) + (i ^ 2U) % COUNT] = 8;
                score[i * (COUNT + 1) + (i ^ 4U) % COUNT] = 7;
            }
        }
        dgm_decode_tree(decode, score, COUNT, head);
        assert_true(is_tree(head, COUNT));
    }
    dgm_arena_release(&arena);
}

/* ----------------------------------------------------------------- reading */

#define TAGS      7U
#define RELATIONS 5U

typedef struct fixture {
    void *bytes;
    size_t len;
    dgm_encoder *encoder;
    dgm_encoder_work *work;
    dgm_arena arena;
} fixture;

static int set_up(void **state)
{
    fixture *self = calloc(1, sizeof *self);
    assert_non_null(self);
    self->bytes = encoder_build(TAGS, RELATIONS, "tag NOUN NN\n", &self->len);
    assert_int_equal(dgm_encoder_wrap(&self->encoder, self->bytes, self->len,
                                      "world", NULL),
                     DGM_ERR_OK);
    dgm_arena_init(&self->arena, 0);
    assert_int_equal(
        dgm_encoder_work_init(&self->work, self->encoder, &self->arena),
        DGM_ERR_OK);
    *state = self;
    return 0;
}

static int tear_down(void **state)
{
    fixture *self = *state;
    dgm_encoder_close(self->encoder);
    dgm_arena_release(&self->arena);
    free(self->bytes);
    free(self);
    return 0;
}

static dgm_doc *document(const char *text)
{
    dgm_doc *doc = dgm_doc_new();
    assert_non_null(doc);
    doc->text = dgm_str_from(text);
    assert_int_equal(dgm_text_segment(shipped_boundaries(), doc), DGM_ERR_OK);
    return doc;
}

static dgm_reading read_at(const fixture *self, const dgm_doc *doc,
                           uint32_t sentence)
{
    dgm_reading reading;
    assert_int_equal(
        dgm_encoder_read(self->encoder, doc, sentence, self->work, &reading),
        DGM_ERR_OK);
    return reading;
}

/* Every sentence is read once, in whole windows, whatever their lengths. */
static void test_windows(void **state)
{
    const fixture *self = *state;
    static char text[40000];
    size_t len = 0;
    for (uint32_t i = 0; i < 40; i++) {
        for (uint32_t k = 0; k < i * i % 90; k++) {
            len += (size_t)snprintf(text + len, sizeof text - len,
                                    "rebels town ");
        }
        len += (size_t)snprintf(text + len, sizeof text - len,
                                "attacked the cafe. ");
    }
    dgm_doc *doc = document(text);
    uint32_t windows = 0;
    for (uint32_t s = 0; s < doc->sentence.count; windows++) {
        dgm_reading reading = read_at(self, doc, s);
        assert_int_equal(reading.sentence, s);
        assert_true(reading.last > s);
        assert_int_equal(reading.token.first, doc->sentence.at[s].token.first);
        assert_int_equal(reading.token.last,
                         doc->sentence.at[reading.last - 1].token.last);
        for (uint32_t i = 0;
             i < (reading.token.last - reading.token.first) * reading.width;
             i++) {
            assert_true(fabsf(reading.vector[i]) < 1e3F);
        }
        s = reading.last;
    }
    assert_in_range(windows, 10, doc->sentence.count - 5);
    dgm_doc_free(doc);
}

/* A reading depends on its sentences and the one before alone. */
static void test_context(void **state)
{
    const fixture *self = *state;
    dgm_doc *one = document("The town was attacked. Rebels said the cafe.");
    dgm_doc *two = document("The town was attacked. Rebels said the cafe.");
    dgm_doc *three = document("A cafe. Rebels said the cafe.");
    static float kept[2][32 * (ENCODER_SIZE + DGM_SHAPE_SIZE)];
    size_t size = 0;
    for (int i = 0; i < 2; i++) {
        dgm_reading reading = read_at(self, i ? two : one, 1);
        size = (reading.token.last - reading.token.first) * reading.width *
               sizeof(float);
        memcpy(kept[i], reading.vector, size);
        (void)read_at(self, three, 0); /* another between */
    }
    assert_memory_equal(kept[0], kept[1], size);
    dgm_reading reading = read_at(self, three, 1);
    assert_memory_not_equal(kept[0], reading.vector, size);
    dgm_doc_free(one);
    dgm_doc_free(two);
    dgm_doc_free(three);
}

/* A sentence beyond the window: words in the middle of what one window holds
 * are what they are in that window, and no word is lost. */
static void test_long_sentence(void **state)
{
    const fixture *self = *state;
    static char text[8000];
    size_t len = 0;
    for (uint32_t i = 0; i < 390; i++) {
        len += (size_t)snprintf(text + len, sizeof text - len, "%s ",
                                i % 7 ? "town" : "naive");
    }
    dgm_doc *doc = document(text);
    dgm_encoder_arc arc[DGM_ENCODER_WORDS];
    uint32_t head[DGM_ENCODER_WORDS];
    dgm_reading reading = read_at(self, doc, 0);
    uint32_t count = reading.token.last;
    assert_int_equal(doc->sentence.count, 1);
    assert_int_equal(count, 390);
    for (uint32_t i = 0; i < count; i++) {
        double size = 0;
        for (uint32_t k = 0; k < reading.width; k++) {
            size += fabs((double)reading.vector[i * reading.width + k]);
        }
        assert_true(size > 1 && size < 1e4);
    }
    dgm_encoder_tree(self->encoder, self->work, doc, 0, NULL, arc);
    for (uint32_t i = 0; i < count; i++) {
        head[i] = arc[i].head;
        assert_true(arc[i].relation < RELATIONS);
        assert_true(arc[i].probability >= 0 && arc[i].probability <= 1);
    }
    assert_true(is_tree(head, count));
    doc->sentence.at[0].token.last = DGM_ENCODER_WORDS + 1;
    assert_int_equal(
        dgm_encoder_read(self->encoder, doc, 0, self->work, &reading),
        DGM_ERR_LIMIT);
    dgm_doc_free(doc);
}

static void test_empty(void **state)
{
    const fixture *self = *state;
    dgm_doc *doc = document("The town.");
    doc->sentence.at[0].token.last = 0;
    dgm_reading reading = read_at(self, doc, 0);
    dgm_encoder_arc arc[1] = {{.head = 77}};
    assert_int_equal(reading.last, 1);
    assert_int_equal(reading.token.last, 0);
    dgm_encoder_tree(self->encoder, self->work, doc, 0, NULL, arc);
    assert_int_equal(arc[0].head, 77);
    dgm_doc_free(doc);
}

/* -------------------------------------------------------------------- file */

/* Opens the file with one byte changed, its checksum made right. */
static dgm_err open_changed(const fixture *self, size_t at, uint8_t value,
                            dgm_error *err)
{
    dgm_encoder *encoder = NULL;
    unsigned char *copy = aligned_alloc(64, self->len);
    assert_non_null(copy);
    memcpy(copy, self->bytes, self->len);
    copy[at] = value;
    uint64_t sum = dgm_hash(copy + 32, self->len - 32);
    memcpy(copy + 24, &sum, sizeof sum);
    dgm_err code =
        dgm_encoder_wrap(&encoder, copy, self->len, "changed.dgm", err);
    dgm_encoder_close(encoder);
    free(copy);
    return code;
}

static size_t section_at(const fixture *self, const char *name)
{
    dgm_mapped file;
    dgm_section section;
    assert_int_equal(dgm_mapped_wrap(&file, self->bytes, self->len, "",
                                     DGM_ENCODER_MAGIC, DGM_ENCODER_VERSION,
                                     NULL),
                     DGM_ERR_OK);
    assert_int_equal(dgm_mapped_section(&file, name, 0, &section, NULL),
                     DGM_ERR_OK);
    return (size_t)(section.ptr - file.ptr);
}

static void test_refused(void **state)
{
    const fixture *self = *state;
    size_t weight =
        section_at(self, "1.up") + 2 * (size_t)ENCODER_INNER * sizeof(float);
    const struct {
        const char *section;
        size_t at;
        uint8_t value;
        const char *what;
    } list[] = {
        {"numbers", section_at(self, "numbers") + 4, 63, "size"},
        {"numbers", section_at(self, "numbers") + 14, 1, "size"},
        {"numbers", section_at(self, "numbers") + 75, 1, "vocabulary"},
        {"piece.at", section_at(self, "piece.at") + 7, 1, "piece"},
        {"norms", section_at(self, "norms") + 7, 0x7F, "number"},
        {"1.up", weight + 17, 65, "weight"},
        {"part.far", section_at(self, "part.far") + 3, 0xFF, "number"},
    };
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        dgm_error err = {0};
        assert_int_equal(open_changed(self, list[i].at, list[i].value, &err),
                         DGM_ERR_CORRUPT);
        assert_non_null(strstr(err.message, list[i].section));
        assert_non_null(strstr(err.message, list[i].what));
        assert_true(err.byte >= 0 && (size_t)err.byte <= list[i].at);
        assert_true(list[i].at - (size_t)err.byte < 64 * ENCODER_SIZE);
    }
    dgm_error err = {0};
    assert_int_equal(open_changed(self, 8, DGM_ENCODER_VERSION + 1, &err),
                     DGM_ERR_VERSION);
    assert_int_equal(err.byte, 8);
}

static void test_described(void **state)
{
    const fixture *self = *state;
    dgm_encoder_classes classes = dgm_encoder_describe(self->encoder);
    uint64_t sum;
    assert_int_equal(classes.tags, TAGS);
    assert_int_equal(classes.relations, RELATIONS);
    assert_int_equal(classes.names, 15);
    assert_int_equal(classes.events, DGM_EVENT_COUNT);
    assert_true(dgm_str_is(classes.text, "tag NOUN NN\n"));
    memcpy(&sum, (const char *)self->bytes + 24, sizeof sum);
    assert_true(dgm_encoder_fingerprint(self->encoder) == sum);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pieces),
        cmocka_unit_test(test_long_words),
        cmocka_unit_test(test_shapes),
        cmocka_unit_test(test_rounding),
        cmocka_unit_test(test_product),
        cmocka_unit_test(test_curves),
        cmocka_unit_test(test_norm),
        cmocka_unit_test(test_attention),
        cmocka_unit_test(test_best_tree),
        cmocka_unit_test(test_any_tree),
        cmocka_unit_test_setup_teardown(test_windows, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_context, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_long_sentence, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_empty, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_described, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
