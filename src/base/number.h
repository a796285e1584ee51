/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Decimal numbers, read and written without the locale.
 *
 * strtod and printf take their decimal point from the locale that the host
 * program has set, so a model would not open and JSON would not be JSON where
 * the point is a comma.  These functions know one notation,
 *
 *   [+-] digits [. digits] [e [+-] digits]      "-3", "0.25", "1.5e-4"
 *
 * and are exact: what is read is the nearest number there is, what is
 * written is the nearest decimal, ties to even in both.
 */
#ifndef DGM_BASE_NUMBER_H
#define DGM_BASE_NUMBER_H

#include "base/str.h"

/* The most decimals that can be asked for, and room for any number with
 * them: sign, 309 digits, point, decimals. */
#define DGM_DECIMALS_MAX 9
#define DGM_NUMBER_SIZE  (1 + 309 + 1 + DGM_DECIMALS_MAX)

/* The whole of `text` as a number.  False when it is not one in the notation
 * above or too large for the type; *out is kept then. */
DGM_CHECKED bool dgm_number_read(dgm_str text, double *out);
DGM_CHECKED bool dgm_number_read_float(dgm_str text, float *out);

/* Writes a finite number with exactly `decimals` digits behind the point (no
 * point when 0) and returns the length; nothing terminates it.  With more
 * decimals than DGM_DECIMALS_MAX that many are written. */
size_t dgm_number_write(char out[DGM_NUMBER_SIZE], double value,
                        uint32_t decimals);

/* The double nearest to the shortest decimal that reads as this float: 3.4F
 * is 3.4 and not 3.4000000953674316. */
double dgm_number_widen(float value);

/* The same as dgm_number_write, appended. */
void dgm_buf_decimal(dgm_buf *self, double value, uint32_t decimals);

#endif
