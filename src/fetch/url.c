/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/url.h"

#include "base/statement.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

/* The beginning of an address for messages: not what may be a password. */
static int shown(dgm_str text)
{
    const char *at = text.len ? memchr(text.ptr, '@', text.len) : NULL;
    const char *scheme = dgm_str_find(text, "//");
    uint32_t len = text.len < 120 ? text.len : 120;
    if (at && at - text.ptr < (ptrdiff_t)len) {
        len = scheme && scheme < at ? (uint32_t)(scheme - text.ptr) + 2 : 0;
    }
    return (int)len;
}

static dgm_err refused(dgm_str text, const char *why, dgm_error *err)
{
    int len = shown(text);
    return dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1, "%.*s%s: %s", len,
                         text.ptr ? text.ptr : "",
                         len < (int)text.len ? "..." : "", why);
}

static const char *reason(CURLUcode code)
{
    switch (code) {
    case CURLUE_OUT_OF_MEMORY:
        return "out of memory";
    case CURLUE_USER_NOT_ALLOWED:
    case CURLUE_BAD_LOGIN:
        return "a user name or password in an address would be written to "
               "the archive; leave it out";
    case CURLUE_UNSUPPORTED_SCHEME:
    case CURLUE_BAD_SCHEME:
        return "only http and https are visited";
    case CURLUE_NO_HOST:
        return "names no host";
    default:
        return "is no address of a page";
    }
}

/* One part of the address into `out`; an absent one is "". */
static CURLUcode take(CURLU *url, CURLUPart part, unsigned flags, char *out,
                      size_t cap)
{
    char *value = NULL;
    CURLUcode code = curl_url_get(url, part, &value, flags);
    out[0] = 0;
    if (code == CURLUE_NO_PORT || code == CURLUE_NO_QUERY) {
        return CURLUE_OK;
    }
    if (code == CURLUE_OK) {
        size_t len = strlen(value);
        if (len < cap) {
            memcpy(out, value, len + 1);
        } else {
            code = CURLUE_MALFORMED_INPUT;
        }
        curl_free(value);
    }
    return code;
}

static void small_letters(char *text)
{
    for (; *text; text++) {
        if (*text >= 'A' && *text <= 'Z') {
            *text = (char)(*text | 32);
        }
    }
}

/* Host in small letters, and a dot at its end, which names the same host, is
 * dropped. */
static CURLUcode settle_host(CURLU *url, dgm_url *out)
{
    CURLUcode code = take(url, CURLUPART_HOST, 0, out->host, sizeof out->host);
    if (code != CURLUE_OK) {
        return code;
    }
    size_t len = strlen(out->host);
    if (len > 1 && out->host[len - 1] == '.') {
        out->host[len - 1] = 0;
    }
    small_letters(out->host);
    return curl_url_set(url, CURLUPART_HOST, out->host, 0);
}

static CURLUcode settle(CURLU *url, dgm_url *out)
{
    char scheme[16];
    char port[16];
    CURLUcode code = take(url, CURLUPART_SCHEME, 0, scheme, sizeof scheme);
    if (code != CURLUE_OK) {
        return CURLUE_UNSUPPORTED_SCHEME;
    }
    if (strcmp(scheme, "http") != 0 && strcmp(scheme, "https") != 0) {
        return CURLUE_UNSUPPORTED_SCHEME;
    }
    (void)curl_url_set(url, CURLUPART_FRAGMENT, NULL, 0);
    code = settle_host(url, out);
    if (code == CURLUE_OK) {
        code = take(url, CURLUPART_PORT, CURLU_NO_DEFAULT_PORT, port,
                    sizeof port);
    }
    if (code == CURLUE_OK) {
        code = take(url, CURLUPART_URL, CURLU_NO_DEFAULT_PORT, out->text,
                    sizeof out->text);
    }
    if (code != CURLUE_OK) {
        return code;
    }
    int len = snprintf(out->origin, sizeof out->origin, "%s://%s%s%s", scheme,
                       out->host, port[0] ? ":" : "", port);
    if (len < 0 || (size_t)len >= sizeof out->origin) {
        return CURLUE_MALFORMED_INPUT;
    }
    /* libcurl writes a path always. */
    out->path = out->text + len;
    return strncmp(out->text, out->origin, (size_t)len) == 0 &&
                   out->path[0] == '/'
               ? CURLUE_OK
               : CURLUE_MALFORMED_INPUT;
}

static CURLUcode parse(CURLU *url, const char *base, const char *text)
{
    CURLUcode code = CURLUE_OK;
    if (base) {
        code = curl_url_set(url, CURLUPART_URL, base, CURLU_URLENCODE);
    }
    return code != CURLUE_OK
               ? code
               : curl_url_set(url, CURLUPART_URL, text,
                              CURLU_URLENCODE | CURLU_DISALLOW_USER |
                                  CURLU_NON_SUPPORT_SCHEME);
}

dgm_err dgm_url_read(dgm_url *out, const char *base, dgm_str text,
                     dgm_error *err)
{
    char whole[DGM_URL_MAX];
    dgm_str word = dgm_str_trim(text);
    memset(out, 0, sizeof *out);
    if (word.len >= sizeof whole) {
        return refused(word, "is too long", err);
    }
    if (word.len == 0 || memchr(word.ptr, 0, word.len)) {
        return refused(word, "is no address of a page", err);
    }
    memcpy(whole, word.ptr, word.len);
    whole[word.len] = 0;
    CURLU *url = curl_url();
    if (url == NULL) {
        return refused(word, "out of memory", err);
    }
    CURLUcode code = parse(url, base, whole);
    code = code == CURLUE_OK ? settle(url, out) : code;
    curl_url_cleanup(url);
    return code == CURLUE_OK ? DGM_ERR_OK : refused(word, reason(code), err);
}

bool dgm_url_like(const char *word)
{
    size_t len = 0;
    while ((word[len] | 32) >= 'a' && (word[len] | 32) <= 'z') {
        len++;
    }
    return len > 1 && word[len] == ':';
}
