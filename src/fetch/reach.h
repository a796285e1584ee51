/* SPDX-License-Identifier: Apache-2.0 */
/* Which network addresses are those of the public internet. */
#ifndef DGM_FETCH_REACH_H
#define DGM_FETCH_REACH_H

#include <stdbool.h>
#include <sys/socket.h>

/* Whether anybody may be reached there: not this machine (loopback,
 * unspecified), its neighbours (private, link-local, shared), many at once
 * (multicast, broadcast), nor what is set aside for documents and tests.
 * Addresses of IPv6 that hold one of IPv4 are judged by that.  Families other
 * than IPv4 and IPv6 are not public. */
bool dgm_reach_public(const struct sockaddr *address, socklen_t len);

#endif
