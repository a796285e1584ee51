/* SPDX-License-Identifier: Apache-2.0 */
/* The score: a logistic regression on rows that were not learned from. */
#include "event_work.h"

#include <math.h>
#include <stdio.h>

/* Logistic regression by steps down the mean slope. */
static void learn_score(const verdict *all, dgm_event_numbers *numbers)
{
    double weight[DGM_SCORE_PARTS] = {0};
    double square[DGM_SCORE_PARTS] = {0};
    for (uint32_t step = 0; step < 3000; step++) {
        double slope[DGM_SCORE_PARTS] = {0};
        for (uint32_t i = 0; i < all->row.count; i++) {
            const judged_row *row = &all->row.at[i];
            double sum = 0;
            for (uint32_t k = 0; k < DGM_SCORE_PARTS; k++) {
                sum += weight[k] * (double)row->part[k];
            }
            double miss = 1 / (1 + exp(-sum)) - row->usable;
            for (uint32_t k = 0; k < DGM_SCORE_PARTS; k++) {
                slope[k] += miss * (double)row->part[k];
            }
        }
        for (uint32_t k = 0; k < DGM_SCORE_PARTS; k++) {
            double g = slope[k] / (all->row.count ? all->row.count : 1);
            square[k] += g * g;
            weight[k] -= 0.1 * g / (sqrt(square[k]) + 1e-9);
        }
    }
    for (uint32_t k = 0; k < DGM_SCORE_PARTS; k++) {
        numbers->score[k] = (float)weight[k];
    }
}

typedef struct figures {
    double typed;
    double placed;
    double usable;
    uint32_t rows;
} figures;

static figures figures_at(const verdict *all, float least)
{
    figures out = {0};
    for (uint32_t i = 0; i < all->row.count; i++) {
        const judged_row *row = &all->row.at[i];
        if (row->score >= least) {
            out.rows++;
            out.typed += row->typed;
            out.placed += row->placed;
            out.usable += row->usable;
        }
    }
    return out;
}

static double f1(double right, uint32_t said, uint32_t wanted)
{
    return said + wanted > 0 ? 200 * right / (said + wanted) : 0;
}

/* F1 that may be given up for precision. */
#define F1_SLACK 1.0

static double usable_at(const verdict *all, float least)
{
    figures f = figures_at(all, least);
    return f1(f.usable, f.rows, all->wanted);
}

/* The threshold: the highest of those that are nearly as good as the best by
 * usable F1, since that is flat around it and readers mind wrong rows most. */
static void choose_least(const verdict *all, dgm_event_numbers *numbers)
{
    double best = 0;
    for (int i = 1; i < 90; i++) {
        best = fmax(best, usable_at(all, (float)i / 100.0F));
    }
    for (int i = 1; i < 90; i++) {
        float least = (float)i / 100.0F;
        if (usable_at(all, least) >= best - F1_SLACK) {
            numbers->least = least;
        }
    }
}

/* For each context the threshold with the best F1, between 0.15 and 0.6. */
static void choose_contexts(const verdict *all, dgm_event_numbers *numbers)
{
    for (uint32_t i = 0; i < DGM_CONTEXT_COUNT; i++) {
        uint32_t said = 0;
        uint32_t right = 0;
        uint32_t wanted = 0;
        double best = -1;
        for (uint32_t b = 0; b < CONTEXT_BANDS; b++) {
            wanted += all->context_true[i][b];
        }
        for (uint32_t b = CONTEXT_BANDS; b-- > CONTEXT_BANDS * 3 / 20;) {
            said += all->context_band[i][b];
            right += all->context_true[i][b];
            double now = f1(right, said, wanted);
            if (b <= CONTEXT_BANDS * 12 / 20 && now > best) {
                best = now;
                numbers->context_least[i] = (float)b / CONTEXT_BANDS;
            }
        }
    }
}

static void rescore(const dgm_event_numbers *numbers, verdict *all)
{
    for (uint32_t i = 0; i < all->row.count; i++) {
        all->row.at[i].score = dgm_decide_score(numbers, all->row.at[i].part);
    }
}

#define BANDS 10

void event_score_show(const char *name, const verdict *all, float least)
{
    figures f = figures_at(all, least);
    uint32_t silent = 0;
    double error = 0;
    for (uint32_t i = 0; i < all->loudest.count; i++) {
        silent += all->loudest.at[i] < least;
    }
    printf("%s: %u events, %u rows at %.2f; P / R / F1: type %.1f %.1f %.1f, "
           "parties %.1f %.1f %.1f, usable %.1f %.1f %.1f\n",
           name, all->wanted, f.rows, (double)least,
           100 * f.typed / (f.rows + 1e-9),
           100 * f.typed / (all->wanted + 1e-9),
           f1(f.typed, f.rows, all->wanted), 100 * f.placed / (f.rows + 1e-9),
           100 * f.placed / (all->wanted + 1e-9),
           f1(f.placed, f.rows, all->wanted), 100 * f.usable / (f.rows + 1e-9),
           100 * f.usable / (all->wanted + 1e-9),
           f1(f.usable, f.rows, all->wanted));
    printf("%s: quiet sentences left alone %.1f, modes right %.1f of %u, "
           "contexts F1 %.1f\n",
           name, 100.0 * silent / (all->quiet + 1e-9),
           100.0 * all->mode_right / (all->moded + 1e-9), all->moded,
           f1(all->context[0], all->context[1], all->context[2]));
    for (uint32_t b = 0; b < BANDS; b++) {
        double sum = 0;
        uint32_t usable = 0;
        uint32_t rows = 0;
        for (uint32_t i = 0; i < all->row.count; i++) {
            const judged_row *row = &all->row.at[i];
            uint32_t band = (uint32_t)(row->score * BANDS);
            if ((band < BANDS ? band : BANDS - 1) == b) {
                rows++;
                sum += (double)row->score;
                usable += row->usable;
            }
        }
        if (rows > 0) {
            printf("  score %.1f: %4u rows, mean %.2f, usable %.2f\n",
                   (double)b / BANDS, rows, sum / rows, (double)usable / rows);
            error += fabs(sum - usable);
        }
    }
    printf("%s: expected calibration error %.3f\n", name,
           error / (all->row.count + 1e-9));
}

void event_score_learn(verdict *all, dgm_event_numbers *numbers)
{
    learn_score(all, numbers);
    rescore(numbers, all);
    choose_least(all, numbers);
    choose_contexts(all, numbers);
}
