/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loops over numbers that are compiled twice: for AVX2 and for whatever the
 * compiler targets; the dearest once more for AVX-512 with VNNI.  All do the
 * same arithmetic in the same order.
 */
#ifndef DGM_BASE_KERNEL_H
#define DGM_BASE_KERNEL_H

#include <stdbool.h>
#include <stdint.h>

/* With DGM_PLAIN as for a machine without AVX2, so that a test can compare. */
#if defined(__x86_64__) && !defined(DGM_PLAIN)
#define DGM_HAS_AVX2
#endif

#define DGM_INLINE static inline __attribute__((always_inline))

/* Before a loop of at most eight turns, whose arrays then are registers. */
#if defined(__clang__)
#define DGM_UNROLL _Pragma("clang loop unroll(full)")
#else
#define DGM_UNROLL _Pragma("GCC unroll 8")
#endif

/* Defines name##_any, which calls `of_avx2` where the machine has it and
 * `of_any` elsewhere. */
/* With DGM_AVX512_WRITTEN_OUT its loops run on machines that have none,
 * slowly, so that a test can compare. */
#if defined(DGM_HAS_AVX2)
#define DGM_AVX2 __attribute__((target("avx2")))
#if defined(DGM_AVX512_WRITTEN_OUT)
#define DGM_AVX512 DGM_AVX2
static inline bool dgm_has_avx512(void)
{
    return __builtin_cpu_supports("avx2");
}
#else
#define DGM_AVX512 __attribute__((target("avx2,avx512f,avx512vnni")))
static inline bool dgm_has_avx512(void)
{
    return __builtin_cpu_supports("avx512f") &&
           __builtin_cpu_supports("avx512vnni");
}
#endif
#endif

#if defined(DGM_HAS_AVX2)
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

/* The same with a loop for AVX-512. */
#if defined(DGM_HAS_AVX2)
#define DGM_KERNEL_WIDE(name, of_avx512, of_avx2, of_any, declared, passed)   \
    DGM_AVX512 static void name##_avx512 declared                             \
    {                                                                         \
        of_avx512 passed;                                                     \
    }                                                                         \
    DGM_KERNEL(name##_narrow, of_avx2, of_any, declared, passed)              \
    static void name##_any declared                                           \
    {                                                                         \
        if (dgm_has_avx512()) {                                               \
            name##_avx512 passed;                                             \
        } else {                                                              \
            name##_narrow_any passed;                                         \
        }                                                                     \
    }
#else
#define DGM_KERNEL_WIDE(name, of_avx512, of_avx2, of_any, declared, passed)   \
    DGM_KERNEL(name, of_avx2, of_any, declared, passed)
#endif

/* What the machine that runs this has of it. */
static inline const char *dgm_kernel_name(void)
{
#if defined(DGM_HAS_AVX2)
    if (dgm_has_avx512()) {
        return "AVX-512 VNNI";
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

/* Sixteen. */
typedef float dgm_floats_16
    __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t dgm_wholes_16
    __attribute__((vector_size(64), aligned(4), may_alias));

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
