/* SPDX-License-Identifier: Apache-2.0 */
/* Who says what: cues, whose they are, what they bring; and how sure words
 * are. */
#include "encoder/heads.h"
#include "encoder/smooth.h"

#include <string.h>

#define CUES  DGM_ENCODER_CUES
#define PARTS DGM_ENCODER_CLAIM_PARTS

/* ------------------------------------------------------------------- heads */

/* Two layers over all words of the reading. */
static void ask_words(dgm_encoder_work *work, const dgm_product *up,
                      const dgm_product *layer, uint32_t wanted, float *out)
{
    dgm_range range = work->reading.token;
    for (uint32_t i = range.first; i < range.last; i += DGM_TILE) {
        uint32_t some = range.last - i < DGM_TILE ? range.last - i : DGM_TILE;
        float *score = work->deep[1];
        dgm_heads_deep(work, up, i, some, work->deep[0]);
        dgm_encoder_apply(work, layer, work->deep[0], some, score);
        for (uint32_t k = 0; k < some; k++) {
            memcpy(out, score + (size_t)k * layer->rows, wanted * sizeof *out);
            out += wanted;
        }
    }
}

/* Readers of It Happened judge what is planned, asked or told by others harder
 * than the guide does; so much of what they would say is nearest to both. */
#define READERS 0.18F

void dgm_encoder_values(const dgm_encoder *self, dgm_encoder_work *work,
                        float *out)
{
    const uint32_t count =
        work->reading.token.last - work->reading.token.first;
    float both[DGM_ENCODER_READING][DGM_ENCODER_VALUES];
    ask_words(work, &self->value_up, &self->value, DGM_ENCODER_VALUES,
              both[0]);
    for (uint32_t i = 0; i < count; i++) {
        out[i] = both[i][0] + READERS * (both[i][1] - both[i][0]);
    }
}

void dgm_encoder_cues(const dgm_encoder *self, dgm_encoder_work *work,
                      float *out)
{
    ask_words(work, &self->cue_up, &self->cue, CUES, out);
}

/* The mean of the words of a cue, as the claims' layer sees it. */
static void read_cue(const dgm_encoder *self, dgm_encoder_work *work,
                     dgm_range cue, float *out)
{
    const uint32_t width = self->width;
    float mean[DGM_ENCODER_SIZE_MAX + DGM_SHAPE_SIZE] = {0};
    const float share = 1.0F / (float)(cue.last - cue.first);
    for (uint32_t i = cue.first; i < cue.last; i++) {
        size_t at = (size_t)(i - work->reading.token.first) * width;
        dgm_heads_add(mean, work->vector + at, width);
    }
    for (uint32_t k = 0; k < width; k++) {
        mean[k] *= share;
    }
    dgm_encoder_apply(work, &self->claim_cue, mean, 1, out);
}

/* The row of the way from a cue to a word. */
static uint32_t far_row(dgm_range cue, uint32_t word)
{
    uint32_t before = word < cue.first ? cue.first - word : 0;
    uint32_t behind = word >= cue.last ? word - cue.last + 1 : 0;
    before = before < DGM_FAR ? before : DGM_FAR;
    behind = behind < DGM_FAR ? behind : DGM_FAR;
    return DGM_FAR - before + behind;
}

void dgm_encoder_claim(const dgm_encoder *self, dgm_encoder_work *work,
                       const dgm_doc *doc, dgm_range cue, float *out)
{
    const uint32_t inner = self->number->claim;
    const dgm_range range = work->reading.token;
    const uint32_t home = doc->token.at[cue.first].sentence;
    float about[DGM_ENCODER_HEAD_MAX];
    read_cue(self, work, cue, about);
    for (uint32_t i = range.first; i < range.last; i += DGM_TILE) {
        uint32_t some = range.last - i < DGM_TILE ? range.last - i : DGM_TILE;
        float *word = work->deep[0];
        float *deep = work->deep[1];
        dgm_heads_first(work, &self->claim_word, i, some, word);
        for (uint32_t k = 0; k < some; k++) {
            uint32_t s = doc->token.at[i + k].sentence;
            uint32_t side = s < home ? 0 : s == home ? 1 : 2;
            float *row = word + (size_t)k * inner;
            dgm_heads_add(row, about, inner);
            dgm_heads_add(
                row, self->claim_far + (size_t)far_row(cue, i + k) * inner,
                inner);
            dgm_heads_add(row, self->claim_side + (size_t)side * inner, inner);
        }
        dgm_smooth_gelus(word, (size_t)some * inner);
        dgm_encoder_apply(work, &self->claim_up, word, some, deep);
        dgm_smooth_gelus(deep, (size_t)some * inner);
        dgm_encoder_apply(work, &self->claim, deep, some, word);
        for (uint32_t k = 0; k < some; k++) {
            memcpy(out, word + (size_t)k * self->claim.rows,
                   PARTS * sizeof *out);
            out += PARTS;
        }
    }
}

/* ---------------------------------------------------------------- decoding */

/* How much more a word's score says `part` than anything else. */
static float lead(const float *score, uint32_t count, uint32_t part)
{
    float other = -1e30F;
    for (uint32_t i = 0; i < count; i++) {
        other = i != part && score[i] > other ? score[i] : other;
    }
    return score[part] - other;
}

enum part { NOTHING, SOURCE, CONTENT };

static bool within(dgm_range range, uint32_t token)
{
    return token >= range.first && token < range.last;
}

/* The words on one side of the cue that together say most that they are the
 * source. */
static dgm_range best_source(const float *score, dgm_range range,
                             dgm_range cue)
{
    dgm_range best = {range.first, range.first};
    uint32_t first = range.first;
    float most = 0;
    float sum = 0;
    for (uint32_t i = range.first; i < range.last; i++) {
        if (sum <= 0 || within(cue, i)) {
            sum = 0;
            first = i;
        }
        if (!within(cue, i)) {
            sum +=
                lead(score + (size_t)(i - range.first) * PARTS, PARTS, SOURCE);
        }
        if (sum > most) {
            most = sum;
            best = (dgm_range){first, i + 1};
        }
    }
    return best;
}

/* What it costs in log odds that the content begins or ends. */
#define BORDER 3.0F

/* Sets where the content is: the likeliest runs of words (Viterbi 1967), which
 * go on behind cue and source.  `step` [words][2] holds the ways. */
static void mark_content(const float *score, dgm_range range, dgm_range cue,
                         dgm_range source, uint8_t *step, uint8_t *content)
{
    float best[2] = {0, -BORDER};
    uint32_t words = range.last - range.first;
    for (uint32_t i = 0; i < words; i++) {
        bool taken =
            within(cue, range.first + i) || within(source, range.first + i);
        uint32_t from[2] = {0, 1};
        if (!taken) {
            float more = lead(score + (size_t)i * PARTS, PARTS, CONTENT);
            from[0] = best[1] - BORDER > best[0];
            from[1] = best[0] - BORDER <= best[1];
            float out = from[0] ? best[1] - BORDER : best[0];
            best[1] = (from[1] ? best[1] : best[0] - BORDER) + more;
            best[0] = out;
        }
        step[2 * i] = (uint8_t)from[0];
        step[2 * i + 1] = (uint8_t)from[1];
    }
    uint32_t at = best[1] - BORDER > best[0];
    for (uint32_t i = words; i-- > 0;) {
        content[i] = at && !within(cue, range.first + i) &&
                     !within(source, range.first + i);
        at = step[2 * i + at];
    }
}

/* Runs of content, sentence by sentence; `out` NULL: only counted. */
static uint32_t find_content(const dgm_doc *doc, const uint8_t *content,
                             dgm_range range, dgm_range *out)
{
    uint32_t count = 0;
    for (uint32_t i = range.first; i < range.last; i++) {
        bool is = content[i - range.first];
        bool goes_on =
            i > range.first && content[i - range.first - 1] &&
            doc->token.at[i].sentence == doc->token.at[i - 1].sentence;
        if (is && !goes_on) {
            if (out) {
                out[count].first = i;
            }
            count++;
        }
        if (is && out) {
            out[count - 1].last = i + 1;
        }
    }
    return count;
}

static dgm_err add_claim(const dgm_encoder *self, dgm_encoder_work *work,
                         dgm_doc *doc, dgm_range cue, float odds,
                         float *scratch)
{
    uint8_t content[DGM_ENCODER_READING] = {0};
    uint8_t step[2 * DGM_ENCODER_READING];
    dgm_range range = work->reading.token;
    dgm_claim_opinion one = {.cue = cue, .odds = odds};
    dgm_encoder_claim(self, work, doc, cue, scratch);
    one.source = best_source(scratch, range, cue);
    mark_content(scratch, range, cue, one.source, step, content);
    one.content_count = find_content(doc, content, range, NULL);
    dgm_range *pieces =
        dgm_arena_array(&doc->arena, one.content_count + 1, sizeof *pieces);
    if (pieces == NULL) {
        return DGM_ERR_MEMORY;
    }
    (void)find_content(doc, content, range, pieces);
    one.content = pieces;
    return dgm_vec_push(&doc->arena, &doc->claim_opinion, &one);
}

/* Words less likely in a cue than this (log odds) are in none. */
#define CUE_LEAST -1.5F

dgm_err dgm_encoder_opine_claims(const dgm_encoder *self,
                                 dgm_encoder_work *work, dgm_doc *doc,
                                 float *scratch)
{
    dgm_range range = work->reading.token;
    float *claim = scratch + (size_t)DGM_ENCODER_READING * CUES;
    dgm_encoder_cues(self, work, scratch);
    for (uint32_t i = range.first; i < range.last;) {
        const float *score = scratch + (size_t)(i - range.first) * CUES;
        float odds = -lead(score, CUES, 0);
        uint32_t end = i + 1;
        if (odds < CUE_LEAST) {
            i = end;
            continue;
        }
        for (; end < range.last &&
               doc->token.at[end].sentence == doc->token.at[i].sentence;
             end++) {
            score += CUES;
            if (lead(score, CUES, 2) < 0) {
                break;
            }
        }
        DGM_TRY(add_claim(self, work, doc, (dgm_range){i, end}, odds, claim));
        i = end;
    }
    return DGM_ERR_OK;
}
