/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a fuzz target is: code that takes any bytes, and the ways through it
 * that its corpus must reach, so that no fuzzer starts before a closed door.
 *
 * libfuzzer.c hands a target to libFuzzer; replay.c runs it over its corpus in
 * normal builds and fails when a way was never gone.
 */
#ifndef DGM_FUZZ_TARGET_H
#define DGM_FUZZ_TARGET_H

#include <stddef.h>
#include <stdint.h>

/* The ways by name; NULL ends them. */
extern const char *const fuzz_way[];

/* Takes an input; bit i is set when fuzz_way[i] was gone to its end. */
uint32_t fuzz_input(const uint8_t *data, size_t size);

#define FUZZ_WAY(number) (UINT32_C(1) << (number))

#endif
