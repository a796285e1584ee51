/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers are turned over in whole numbers of any length, which is the plain
 * way to be exact.
 *
 * Reading: the decimal is a fraction n / m of two long numbers.  Both are
 * shifted until 1 <= n / m < 2; then each step of a division by hand gives
 * one bit of the result, and what is left tells which way to round.  Short
 * decimals, which is nearly all there are, take one exact multiplication or
 * division of floating-point numbers instead.
 *
 * Writing: bits * 2^exponent * 10^decimals, rounded to a whole number, is the
 * row of digits.
 */
#include "base/number.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* More digits than these never change a result but by being there at all:
 * the longest decimal halfway between two doubles has 767. */
#define DIGITS_MAX 800
/* 10^(DIGITS_MAX + 331) and a few bits to shift by fit. */
#define LIMBS 124

typedef struct whole {
    uint32_t limb[LIMBS]; /* the lowest first */
    uint32_t count;       /* without leading zeros */
} whole;

static void whole_set(whole *self, uint64_t value)
{
    self->limb[0] = (uint32_t)value;
    self->limb[1] = (uint32_t)(value >> 32);
    self->count = value >> 32 ? 2 : value > 0;
}

static void whole_push(whole *self, uint32_t limb)
{
    if (limb > 0 && self->count < LIMBS) {
        self->limb[self->count++] = limb;
    }
}

/* self = self * factor + more */
static void whole_scale(whole *self, uint32_t factor, uint32_t more)
{
    uint64_t carry = more;
    for (uint32_t i = 0; i < self->count; i++) {
        carry += (uint64_t)self->limb[i] * factor;
        self->limb[i] = (uint32_t)carry;
        carry >>= 32;
    }
    whole_push(self, (uint32_t)carry);
}

static void whole_power(whole *self, uint32_t tens)
{
    for (; tens >= 9; tens -= 9) {
        whole_scale(self, 1000000000, 0);
    }
    for (; tens > 0; tens--) {
        whole_scale(self, 10, 0);
    }
}

static void whole_up(whole *self, uint32_t bits)
{
    uint32_t step = bits / 32;
    if (step > 0 && self->count > 0 && self->count + step <= LIMBS) {
        memmove(self->limb + step, self->limb, self->count * sizeof(uint32_t));
        memset(self->limb, 0, step * sizeof(uint32_t));
        self->count += step;
    }
    if (bits % 32 > 0) {
        whole_scale(self, (uint32_t)1 << bits % 32, 0);
    }
}

static uint32_t whole_bits(const whole *self)
{
    if (self->count == 0) {
        return 0;
    }
    return self->count * 32 -
           (uint32_t)__builtin_clz(self->limb[self->count - 1]);
}

static bool whole_bit(const whole *self, uint32_t at)
{
    return at / 32 < self->count && (self->limb[at / 32] >> at % 32 & 1) != 0;
}

/* self = self / 2^bits, to the nearest, ties to even */
static void whole_down(whole *self, uint32_t bits)
{
    bool half = bits > 0 && whole_bit(self, bits - 1);
    bool rest = false;
    for (uint32_t i = 0; half && !rest && i + 1 < bits; i++) {
        rest = whole_bit(self, i);
    }
    uint32_t step = bits / 32;
    uint32_t shift = bits % 32;
    uint32_t count = step < self->count ? self->count - step : 0;
    for (uint32_t i = 0; i < count; i++) {
        uint64_t high =
            i + step + 1 < self->count ? self->limb[i + step + 1] : 0;
        uint64_t both = high << 32 | self->limb[i + step];
        self->limb[i] = (uint32_t)(both >> shift);
    }
    while (count > 0 && self->limb[count - 1] == 0) {
        count--;
    }
    self->count = count;
    if (half && (rest || whole_bit(self, 0))) {
        whole_scale(self, 1, 1);
    }
}

static int whole_compare(const whole *a, const whole *b)
{
    if (a->count != b->count) {
        return a->count < b->count ? -1 : 1;
    }
    for (uint32_t i = a->count; i-- > 0;) {
        if (a->limb[i] != b->limb[i]) {
            return a->limb[i] < b->limb[i] ? -1 : 1;
        }
    }
    return 0;
}

/* self = self - less, which is not the larger one */
static void whole_subtract(whole *self, const whole *less)
{
    uint64_t borrow = 0;
    for (uint32_t i = 0; i < self->count; i++) {
        uint64_t take = (i < less->count ? less->limb[i] : 0) + borrow;
        borrow = self->limb[i] < take;
        self->limb[i] = (uint32_t)(self->limb[i] - take);
    }
    while (self->count > 0 && self->limb[self->count - 1] == 0) {
        self->count--;
    }
}

/* self = self / 10^9; returns what is left over. */
static uint32_t whole_split(whole *self)
{
    uint64_t rest = 0;
    for (uint32_t i = self->count; i-- > 0;) {
        rest = rest << 32 | self->limb[i];
        self->limb[i] = (uint32_t)(rest / 1000000000);
        rest %= 1000000000;
    }
    while (self->count > 0 && self->limb[self->count - 1] == 0) {
        self->count--;
    }
    return (uint32_t)rest;
}

/* ---------------------------------------------------------------- reading */

typedef struct decimal {
    bool negative;
    bool cut;         /* digits that are not zero stand behind digit[] */
    uint32_t count;   /* of digit[], without zeros in front */
    int32_t exponent; /* of ten, for the last of digit[] */
    char digit[DIGITS_MAX];
} decimal;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The digits up to the exponent; returns where they end. */
static uint32_t read_digits(dgm_str text, uint32_t at, decimal *out)
{
    bool point = false;
    bool any = false;
    for (; at < text.len; at++) {
        char c = text.ptr[at];
        if (c == '.' && !point) {
            point = true;
        } else if (!is_digit(c)) {
            break;
        } else if (out->count < DIGITS_MAX) {
            any = true;
            out->exponent -= point;
            out->digit[out->count] = c;
            out->count += out->count > 0 || c != '0';
        } else {
            out->exponent += !point;
            out->cut = out->cut || c != '0';
        }
    }
    return any && is_digit(text.ptr[at - 1]) ? at : 0;
}

/* "e-12"; larger ones than 9,999 are as good as that. */
static bool read_exponent(dgm_str text, uint32_t at, decimal *out)
{
    bool negative = false;
    if (++at < text.len && (text.ptr[at] == '-' || text.ptr[at] == '+')) {
        negative = text.ptr[at++] == '-';
    }
    int32_t value = 0;
    uint32_t begin = at;
    for (; at < text.len && is_digit(text.ptr[at]); at++) {
        value = value > 999 ? 9999 : value * 10 + (text.ptr[at] - '0');
    }
    out->exponent += negative ? -value : value;
    return at > begin && at == text.len;
}

static bool read_decimal(dgm_str text, decimal *out)
{
    uint32_t at = 0;
    /* Its exponent, in digits, must stay within 32 bits. */
    if (text.len == 0 || text.len > 1 << 20) {
        return false;
    }
    out->negative = text.ptr[0] == '-';
    out->cut = false;
    out->count = 0;
    out->exponent = 0;
    at = out->negative || text.ptr[0] == '+';
    if (at == text.len || !is_digit(text.ptr[at])) {
        return false;
    }
    at = read_digits(text, at, out);
    if (at == 0) {
        return false;
    }
    return at == text.len ||
           ((text.ptr[at] | 0x20) == 'e' && read_exponent(text, at, out));
}

/* What is rounded to: `bits` of significand, the lowest exponent of one unit
 * (of subnormal numbers), and the largest number. */
typedef struct format {
    int32_t bits;
    int32_t lowest;
    double largest;
} format;

static const format of_double = {DBL_MANT_DIG, DBL_MIN_EXP - DBL_MANT_DIG,
                                 DBL_MAX};
static const format of_float = {FLT_MANT_DIG, FLT_MIN_EXP - FLT_MANT_DIG,
                                (double)FLT_MAX};

/* n / m, which are not zero, in this format; infinite when too large. */
static double divide(whole *n, whole *m, const format *to)
{
    int32_t exponent = (int32_t)whole_bits(n) - (int32_t)whole_bits(m);
    whole_up(exponent > 0 ? m : n, (uint32_t)abs(exponent));
    if (whole_compare(n, m) < 0) {
        whole_up(n, 1);
        exponent--;
    }
    /* Now 1 <= n/m < 2, and the result is n/m * 2^exponent. */
    int32_t bits = exponent - to->lowest + 1;
    bits = bits > to->bits ? to->bits : bits;
    if (bits < 0) {
        return 0;
    }
    uint64_t quotient = 0;
    for (int32_t i = 0; i < bits; i++) {
        bool one = whole_compare(n, m) >= 0;
        if (one) {
            whole_subtract(n, m);
        }
        quotient = quotient << 1 | one;
        whole_up(n, 1);
    }
    /* n/m is now twice what is left, in units of the last bit. */
    int left = whole_compare(n, m);
    quotient += left > 0 || (left == 0 && (quotient & 1) != 0);
    return ldexp((double)quotient, exponent - bits + 1);
}

static double exact(const decimal *of, const format *to)
{
    whole n;
    whole m;
    whole_set(&n, 0);
    whole_set(&m, 1);
    for (uint32_t i = 0; i < of->count; i++) {
        whole_scale(&n, 10, (uint32_t)(of->digit[i] - '0'));
    }
    int32_t exponent = of->exponent;
    if (of->cut) {
        /* Any digit in the place behind them rounds as the rest would. */
        whole_scale(&n, 10, 1);
        exponent--;
    }
    whole_power(exponent < 0 ? &m : &n, (uint32_t)abs(exponent));
    return divide(&n, &m, to);
}

static bool read_as(dgm_str text, const format *to, double *out)
{
    static const double ten[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5,
                                 1e6, 1e7, 1e8, 1e9, 1e10};
    decimal read;
    if (!read_decimal(text, &read)) {
        return false;
    }
    int32_t top = (int32_t)read.count + read.exponent;
    double value = 0;
    if (read.count == 0 || top < -330) {
        value = 0;
    } else if (top > 309) {
        return false;
    } else if (FLT_EVAL_METHOD == 0 && to == &of_double && read.count <= 15 &&
               !read.cut && abs(read.exponent) <= 10) {
        for (uint32_t i = 0; i < read.count; i++) {
            value = value * 10 + (read.digit[i] - '0');
        }
        value = read.exponent < 0 ? value / ten[-read.exponent]
                                  : value * ten[read.exponent];
    } else {
        value = exact(&read, to);
    }
    if (value > to->largest) {
        return false;
    }
    *out = read.negative ? -value : value;
    return true;
}

bool dgm_number_read(dgm_str text, double *out)
{
    return read_as(text, &of_double, out);
}

bool dgm_number_read_float(dgm_str text, float *out)
{
    double value = 0;
    if (!read_as(text, &of_float, &value)) {
        return false;
    }
    *out = (float)value;
    return true;
}

/* ---------------------------------------------------------------- writing */

/* |value| * 10^decimals as a whole number */
static void scaled(whole *self, double value, uint32_t decimals)
{
    int exponent = 0;
    double fraction = frexp(fabs(value), &exponent);
    whole_set(self, (uint64_t)ldexp(fraction, DBL_MANT_DIG));
    exponent -= DBL_MANT_DIG;
    whole_power(self, decimals);
    if (exponent > 0) {
        whole_up(self, (uint32_t)exponent);
    } else {
        whole_down(self, (uint32_t)-exponent);
    }
}

size_t dgm_number_write(char out[DGM_NUMBER_SIZE], double value,
                        uint32_t decimals)
{
    whole digits;
    /* From the last digit to the first. */
    char turned[DGM_NUMBER_SIZE + 9];
    size_t count = 0;
    size_t len = 0;
    if (!isfinite(value)) {
        return 0;
    }
    decimals = decimals > DGM_DECIMALS_MAX ? DGM_DECIMALS_MAX : decimals;
    scaled(&digits, value, decimals);
    while (digits.count > 0) {
        uint32_t part = whole_split(&digits);
        for (int i = 0; i < 9; i++) {
            turned[count++] = (char)('0' + part % 10);
            part /= 10;
        }
    }
    while (count > 0 && turned[count - 1] == '0') {
        count--;
    }
    while (count <= decimals) {
        turned[count++] = '0';
    }
    if (signbit(value)) {
        out[len++] = '-';
    }
    while (count > 0) {
        if (count == decimals) {
            out[len++] = '.';
        }
        out[len++] = turned[--count];
    }
    return len;
}

double dgm_number_widen(float value)
{
    /* A float of few decimals is found here; others stay what they are. */
    for (uint32_t decimals = 0; decimals <= DGM_DECIMALS_MAX; decimals++) {
        char text[DGM_NUMBER_SIZE] = {0};
        size_t len = dgm_number_write(text, (double)value, decimals);
        dgm_str written = {text, (uint32_t)len};
        float back = 0;
        double wide = 0;
        if (dgm_number_read_float(written, &back) && back == value &&
            dgm_number_read(written, &wide)) {
            return wide;
        }
    }
    return (double)value;
}

void dgm_buf_decimal(dgm_buf *self, double value, uint32_t decimals)
{
    char text[DGM_NUMBER_SIZE] = {0};
    dgm_buf_add(self, text, dgm_number_write(text, value, decimals));
}
