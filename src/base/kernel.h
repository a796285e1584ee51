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

/* A version for a machine that this build leaves out is not missed. */
#define DGM_INLINE static inline __attribute__((always_inline, unused))

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
typedef int32_t dgm_wholes_8
    __attribute__((vector_size(32), aligned(4), may_alias));

/* Sixteen. */
typedef float dgm_floats_16
    __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t dgm_wholes_16
    __attribute__((vector_size(64), aligned(4), may_alias));

/* x * one, held to +-most and rounded to the nearest whole number, which
 * adding 1.5 * 2^23 leaves in the lowest bits.  Written out, since compilers
 * turn such bounds into branches and go one by one. */
#define DGM_ROUNDING(name, floats, wholes)                                    \
    DGM_INLINE void name(const float *x, float one, float most, wholes *out)  \
    {                                                                         \
        floats value = *(const floats *)x * one;                              \
        floats edge = (floats){0} + most;                                     \
        wholes low = (wholes)(value > -edge);                                 \
        wholes high = (wholes)(value < edge);                                 \
        wholes bits = ((wholes)value & low) | ((wholes)-edge & ~low);         \
        bits = (bits & high) | ((wholes)edge & ~high);                        \
        *out = (wholes)((floats)bits + 12582912.0F) - 0x4B400000;             \
    }
DGM_ROUNDING(dgm_round_floats, dgm_floats, dgm_wholes)
DGM_ROUNDING(dgm_round_sixteen, dgm_floats_16, dgm_wholes_16)

#endif
