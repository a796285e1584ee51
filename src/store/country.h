/* SPDX-License-Identifier: Apache-2.0 */
/* Countries as exports call them. */
#ifndef DGM_STORE_COUNTRY_H
#define DGM_STORE_COUNTRY_H

typedef struct dgm_country {
    const char *iso;  /* ISO 3166 alpha-3 */
    const char *fips; /* FIPS 10-4, "" for none */
    const char *name;
} dgm_country;

/* NULL when there is no such country. */
const dgm_country *dgm_country_find(const char *iso);

#endif
