/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/reach.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>

/* Blocks of the IANA special-purpose registries (RFC 6890 and after). */
static const struct {
    uint32_t first;
    uint32_t bits;
} reserved_v4[] = {
    {0x00000000, 8},  /* 0.0.0.0, this network */
    {0x0A000000, 8},  /* 10.0.0.0, private */
    {0x64400000, 10}, /* 100.64.0.0, shared by carriers */
    {0x7F000000, 8},  /* 127.0.0.0, loopback */
    {0xA9FE0000, 16}, /* 169.254.0.0, link-local */
    {0xAC100000, 12}, /* 172.16.0.0, private */
    {0xC0000000, 24}, /* 192.0.0.0, protocols */
    {0xC0000200, 24}, /* 192.0.2.0, documents */
    {0xC0586300, 24}, /* 192.88.99.0, relays of 6to4 */
    {0xC0A80000, 16}, /* 192.168.0.0, private */
    {0xC6120000, 15}, /* 198.18.0.0, tests */
    {0xC6336400, 24}, /* 198.51.100.0, documents */
    {0xCB007100, 24}, /* 203.0.113.0, documents */
    {0xE0000000, 4},  /* 224.0.0.0, multicast */
    {0xF0000000, 4},  /* 240.0.0.0, reserved, and broadcast */
};

/* Blocks inside 2000::/3, the only public one of IPv6. */
static const struct {
    unsigned char first[4];
    uint32_t bits;
} reserved_v6[] = {
    {{0x20, 0x01, 0x00, 0x00}, 23}, /* protocols, Teredo among them */
    {{0x20, 0x01, 0x0D, 0xB8}, 32}, /* documents */
    {{0x20, 0x02, 0x00, 0x00}, 16}, /* 6to4 */
    {{0x3F, 0xFF, 0x00, 0x00}, 20}, /* documents */
};

static uint32_t big_endian(const unsigned char byte[4])
{
    return (uint32_t)byte[0] << 24 | (uint32_t)byte[1] << 16 |
           (uint32_t)byte[2] << 8 | byte[3];
}

static bool same_block(uint32_t a, uint32_t b, uint32_t bits)
{
    return (a ^ b) >> (32 - bits) == 0;
}

static bool public_v4(uint32_t address)
{
    for (size_t i = 0; i < sizeof reserved_v4 / sizeof *reserved_v4; i++) {
        if (same_block(address, reserved_v4[i].first, reserved_v4[i].bits)) {
            return false;
        }
    }
    return true;
}

static bool public_v6(const unsigned char byte[16])
{
    static const unsigned char mapped[12] = {0, 0, 0, 0, 0,    0,
                                             0, 0, 0, 0, 0xFF, 0xFF};
    static const unsigned char translated[12] = {0, 0x64, 0xFF, 0x9B};
    if (memcmp(byte, mapped, sizeof mapped) == 0 ||
        memcmp(byte, translated, sizeof translated) == 0) {
        return public_v4(big_endian(byte + 12));
    }
    if (byte[0] >> 5 != 1) {
        return false;
    }
    uint32_t head = big_endian(byte);
    for (size_t i = 0; i < sizeof reserved_v6 / sizeof *reserved_v6; i++) {
        if (same_block(head, big_endian(reserved_v6[i].first),
                       reserved_v6[i].bits)) {
            return false;
        }
    }
    return true;
}

bool dgm_reach_public(const struct sockaddr *address, socklen_t len)
{
    if (address->sa_family == AF_INET && len >= sizeof(struct sockaddr_in)) {
        struct sockaddr_in v4;
        memcpy(&v4, address, sizeof v4);
        return public_v4(ntohl(v4.sin_addr.s_addr));
    }
    if (address->sa_family == AF_INET6 && len >= sizeof(struct sockaddr_in6)) {
        struct sockaddr_in6 v6;
        memcpy(&v6, address, sizeof v6);
        return public_v6(v6.sin6_addr.s6_addr);
    }
    return false;
}
