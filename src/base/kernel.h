/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loops over numbers that are compiled twice: for AVX2 and for whatever the
 * compiler targets.  Both do the same arithmetic in the same order.
 */
#ifndef DGM_BASE_KERNEL_H
#define DGM_BASE_KERNEL_H

#include <stdint.h>

/* With DGM_PLAIN as for a machine without AVX2, so that a test can compare. */
#if defined(__x86_64__) && !defined(DGM_PLAIN)
#define DGM_HAS_AVX2
#endif

#define DGM_INLINE static inline __attribute__((always_inline))

/* Defines name##_any, which calls `of_avx2` where the machine has it and
 * `of_any` elsewhere. */
#if defined(DGM_HAS_AVX2)
#define DGM_AVX2 __attribute__((target("avx2")))
#define DGM_KERNEL(name, of_avx2, of_any, declared, passed)                   \
    DGM_AVX2 static void name##_avx2 declared                                 \
    {                                                                         \
        of_avx2 passed;                                                       \
    }                                                                         \
    static void name##_any declared                                           \
    {                                                                         \
        if (__builtin_cpu_supports("avx2")) {                                 \
            name##_avx2 passed;                                               \
        } else {                                                              \
            of_any passed;                                                    \
        }                                                                     \
    }
#else
#define DGM_KERNEL(name, of_avx2, of_any, declared, passed)                   \
    static void name##_any declared                                           \
    {                                                                         \
        of_any passed;                                                        \
    }
#endif

/* What the machine that runs this has of it. */
static inline const char *dgm_kernel_name(void)
{
#if defined(DGM_HAS_AVX2)
    if (__builtin_cpu_supports("avx512vnni")) {
        return "AVX-512 VNNI"; /* base/panel.h */
    }
    if (__builtin_cpu_supports("avx2")) {
        return "AVX2";
    }
#endif
    return "plain C";
}

/* Eight numbers, which need not be aligned. */
typedef float dgm_floats
    __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t dgm_wholes __attribute__((vector_size(32)));

/* x * one, held to +-most and rounded to the nearest whole number, which
 * adding and taking away 1.5 * 2^23 leaves.  Written out, since compilers
 * turn such bounds into branches and go one by one. */
DGM_INLINE void dgm_round_floats(const float *x, float one, float most,
                                 dgm_wholes *out)
{
    dgm_floats value = *(const dgm_floats *)x * one;
    dgm_floats edge = (dgm_floats){0} + most;
    dgm_wholes low = (dgm_wholes)(value > -edge);
    dgm_wholes high = (dgm_wholes)(value < edge);
    dgm_wholes bits = ((dgm_wholes)value & low) | ((dgm_wholes)-edge & ~low);
    bits = (bits & high) | ((dgm_wholes)edge & ~high);
    dgm_floats held = (dgm_floats)bits;
    *out = __builtin_convertvector((held + 12582912.0F) - 12582912.0F,
                                   dgm_wholes);
}

#endif
