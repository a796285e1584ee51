#include "perceptron.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool perceptron_init(perceptron *self, uint32_t rows, uint32_t stride,
                     uint32_t classes)
{
    *self = (perceptron){
        .mask = rows - 1, .stride = stride, .classes = classes, .step = 1};
    self->weight = calloc((size_t)rows * stride, sizeof *self->weight);
    self->sum = calloc((size_t)rows * stride, sizeof *self->sum);
    return self->weight && self->sum;
}

void perceptron_free(perceptron *self)
{
    free(self->weight);
    free(self->sum);
    *self = (perceptron){0};
}

void perceptron_score(const perceptron *self, const uint32_t *feature,
                      uint32_t count, int32_t *score)
{
    memset(score, 0, self->stride * sizeof *score);
    for (uint32_t k = 0; k < count; k++) {
        const int32_t *weight =
            self->weight + (size_t)(feature[k] & self->mask) * self->stride;
        for (uint32_t c = 0; c < self->stride; c++) {
            score[c] += weight[c];
        }
    }
}

void perceptron_update(perceptron *self, const uint32_t *feature,
                       uint32_t count, uint32_t right, uint32_t wrong)
{
    self->step++;
    if (right == wrong) {
        return;
    }
    for (uint32_t k = 0; k < count; k++) {
        size_t row = (size_t)(feature[k] & self->mask) * self->stride;
        self->weight[row + right]++;
        self->sum[row + right] += self->step;
        self->weight[row + wrong]--;
        self->sum[row + wrong] -= self->step;
    }
}

static double average(const perceptron *self, size_t i)
{
    return (double)self->weight[i] - (double)self->sum[i] / (double)self->step;
}

signed char *perceptron_quantise(const perceptron *self)
{
    size_t count = ((size_t)self->mask + 1) * self->stride;
    signed char *out = malloc(count);
    if (out == NULL) {
        return NULL;
    }
    /* The scale is set so that all but the largest 1 in a million of the weights
     * that are not zero fit into a byte; those are clipped. */
    double largest = 1e-9;
    for (size_t i = 0; i < count; i++) {
        largest = fmax(largest, fabs(average(self, i)));
    }
    size_t bin[4096] = {0};
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        double value = fabs(average(self, i));
        if (value > 0) {
            bin[(size_t)(value / largest * 4095)]++;
            used++;
        }
    }
    size_t above = 0;
    size_t top = 4095;
    while (top > 1 && above + bin[top] <= used / 1000000) {
        above += bin[top--];
    }
    double scale = 127.0 / (((double)top + 1) / 4095 * largest);
    for (size_t i = 0; i < count; i++) {
        double value = nearbyint(average(self, i) * scale);
        value = value > 127 ? 127 : value < -127 ? -127 : value;
        out[i] = (signed char)value;
    }
    return out;
}

void perceptron_average(perceptron *self)
{
    size_t count = ((size_t)self->mask + 1) * self->stride;
    for (size_t i = 0; i < count; i++) {
        self->weight[i] = (int32_t)nearbyint(average(self, i) * 256);
    }
}
