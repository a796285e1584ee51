/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loops over LANES numbers at once, 8 or 16: included once for each, since
 * compilers make poor code of vectors that are wider than the machine's.  Both
 * do the same arithmetic in the same order; names end in _8 and _16.
 *
 * Vectors go by pointer, since how they are passed differs between machines
 * with and without AVX.
 */
#define JOIN_(name, lanes) name##_##lanes
#define JOIN(name, lanes)  JOIN_(name, lanes)
#define OF(name)           JOIN(name, LANES)
#define FLOATS             OF(dgm_floats)
#define WHOLES             OF(dgm_wholes)

/* ---------------------------------------------------------- elements alone */

/* *a where `mask` has all bits, else *b; into *out. */
DGM_INLINE void OF(dgm_smooth_pick)(const WHOLES *mask, const FLOATS *a,
                                    const FLOATS *b, FLOATS *out)
{
    *out = (FLOATS)(((WHOLES)*a & *mask) | ((WHOLES)*b & ~*mask));
}

/* Each is at most, or at least, what the other is. */
DGM_INLINE void OF(dgm_smooth_least)(FLOATS *x, const FLOATS *other)
{
    WHOLES less = (WHOLES)(*x < *other);
    OF(dgm_smooth_pick)(&less, x, other, x);
}
DGM_INLINE void OF(dgm_smooth_most)(FLOATS *x, const FLOATS *other)
{
    WHOLES more = (WHOLES)(*x > *other);
    OF(dgm_smooth_pick)(&more, x, other, x);
}

/* x = exp(x) of numbers up to 0, to two units of the last place; what is below
 * -87 counts as that.  The whole powers of two come from the bits of the
 * exponent, the rest from the polynomial of Moshier's Cephes library. */
DGM_INLINE void OF(dgm_smooth_exp)(FLOATS *x)
{
    const FLOATS low = (FLOATS){0} - 87.0F;
    OF(dgm_smooth_most)(x, &low);
    FLOATS whole = (*x * 1.44269504F + 12582912.0F) - 12582912.0F;
    FLOATS r = (*x - whole * 0.693359375F) + whole * 2.12194440e-4F;
    FLOATS p = r * 1.9875691500e-4F + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = (p * r) * r + r + 1.0F;
    WHOLES power = __builtin_convertvector(whole, WHOLES) + 127;
    *x = p * (FLOATS)(power << 23);
}

/* x = x * the share of the normal distribution below x (Hendrycks and Gimpel
 * 2016), to 0.0002, a hundredth of the steps that it is rounded to.  What is
 * missing of x above 0, and of 0 below, is |x| times the rest of the
 * distribution: a polynomial, fitted to the greatest error up to 4, where so
 * much is left that what lies beyond may count as 4. */
DGM_INLINE void OF(dgm_smooth_gelu)(FLOATS *x)
{
    const FLOATS zero = {0};
    const FLOATS far = zero + 4.0F;
    FLOATS size = -*x;
    OF(dgm_smooth_most)(&size, x);
    OF(dgm_smooth_most)(x, &zero);
    OF(dgm_smooth_least)(&size, &far);
    FLOATS p = size * 5.118725312e-05F - 8.493607747e-04F;
    p = p * size + 5.099287257e-03F;
    p = p * size - 1.030052640e-02F;
    p = p * size - 1.842950098e-02F;
    p = p * size + 1.003789529e-01F;
    p = p * size - 2.647740394e-02F;
    p = p * size - 3.898011148e-01F;
    p = p * size + 4.989606142e-01F;
    *x -= p * size;
}

/* x[i] = gelu(x[i]); `count` is a multiple of 16 here and below. */
DGM_INLINE void OF(dgm_smooth_gelus)(float *x, size_t count)
{
    for (size_t i = 0; i < count; i += LANES) {
        OF(dgm_smooth_gelu)((FLOATS *)(x + i));
    }
}

/* ---------------------------------------------------------------- rounding */

DGM_INLINE void OF(dgm_smooth_range)(const float *x, uint32_t count,
                                     float *low, float *high)
{
    const FLOATS *all = (const FLOATS *)x;
    FLOATS least = all[0];
    FLOATS most = all[0];
    for (uint32_t k = 1; k < count / LANES; k++) {
        OF(dgm_smooth_least)(&least, &all[k]);
        OF(dgm_smooth_most)(&most, &all[k]);
    }
    *low = least[0];
    *high = most[0];
    for (uint32_t i = 1; i < LANES; i++) {
        *low = least[i] < *low ? least[i] : *low;
        *high = most[i] > *high ? most[i] : *high;
    }
}

/* What of the steps a number is nearest to: adding 1.5 * 2^23 leaves whole
 * numbers in the lowest bits. */
DGM_INLINE void OF(dgm_smooth_round)(const float *x, float low, float one,
                                     int32_t mask, WHOLES *out)
{
    FLOATS at = (*(const FLOATS *)x - low) * one + 12582912.0F;
    *out = (WHOLES)at & mask;
}

/* ------------------------------------------------------------------- norms */

/* A row as dgm_smooth_norm has it; sums are those of eight sums. */
DGM_INLINE void OF(dgm_smooth_norm_row)(float *x, const float *more,
                                        uint32_t count, const float *gain,
                                        const float *bias)
{
    const float share = 1.0F / (float)count;
    dgm_floats sum = {0};
    dgm_floats square = {0};
    for (uint32_t i = 0; i < count; i += 8) {
        if (more) {
            *(dgm_floats *)(x + i) += *(const dgm_floats *)(more + i);
        }
        sum += *(const dgm_floats *)(x + i);
    }
    float mean = dgm_smooth_sum(&sum) * share;
    for (uint32_t i = 0; i < count; i += 8) {
        dgm_floats off = *(const dgm_floats *)(x + i) - mean;
        square += off * off;
    }
    /* Roots and quotients are exact to the last place everywhere. */
    float one = 1.0F / sqrtf(dgm_smooth_sum(&square) * share + 1e-12F);
    for (uint32_t i = 0; i < count; i += LANES) {
        FLOATS off = *(const FLOATS *)(x + i) - mean;
        *(FLOATS *)(x + i) = off * one * *(const FLOATS *)(gain + i) +
                             *(const FLOATS *)(bias + i);
    }
}

/* --------------------------------------------------------------- attention */

/* Rows of sums that there are registers for. */
#define ROWS  (LANES / 2)
#define PARTS (16 / LANES)

/* out[q][0 to 15] = factor[q] * sum over t of share[q][t] * row[t][0 to 15],
 * for some q. */
DGM_INLINE void OF(dgm_smooth_combine)(const float *row, uint32_t stride,
                                       uint32_t count,
                                       const float *const *share,
                                       const float *factor, float *const *out)
{
    FLOATS sum[ROWS][PARTS];
    DGM_UNROLL
    for (uint32_t q = 0; q < ROWS; q++) {
        DGM_UNROLL
        for (uint32_t p = 0; p < PARTS; p++) {
            sum[q][p] = (FLOATS){0};
        }
    }
    for (uint32_t t = 0; t < count; t++, row += stride) {
        DGM_UNROLL
        for (uint32_t q = 0; q < ROWS; q++) {
            const float *at = row;
            DGM_UNROLL
            for (uint32_t p = 0; p < PARTS; p++) {
                sum[q][p] += *(const FLOATS *)at * share[q][t];
                at += LANES;
            }
        }
    }
    DGM_UNROLL
    for (uint32_t q = 0; q < ROWS; q++) {
        DGM_UNROLL
        for (uint32_t p = 0; p < PARTS; p++) {
            *(FLOATS *)(out[q] + (size_t)p * LANES) = sum[q][p] * factor[q];
        }
    }
}

/* x[i] = exp(x[i] - the greatest), and 1 over their sum, which is that of
 * eight sums. */
DGM_INLINE float OF(dgm_smooth_share)(float *x, uint32_t count)
{
    dgm_floats sum = {0};
    float low;
    float top;
    OF(dgm_smooth_range)(x, count, &low, &top);
    for (uint32_t i = 0; i < count; i += LANES) {
        FLOATS some = *(const FLOATS *)(x + i) - top;
        OF(dgm_smooth_exp)(&some);
        *(FLOATS *)(x + i) = some;
        for (uint32_t k = 0; k < LANES; k += 8) {
            sum += *(const dgm_floats *)(x + i + k);
        }
    }
    return 1.0F / dgm_smooth_sum(&sum);
}

#undef PARTS
#undef ROWS
#undef WHOLES
#undef FLOATS
#undef OF
#undef JOIN
#undef JOIN_
#undef LANES
