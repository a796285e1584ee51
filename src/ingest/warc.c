/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/warc.h"
#include "ingest/header.h"

#include <string.h>

/* Digits of a length that is still taken for one: a petabyte. */
#define LENGTH_DIGITS 15

#define WORD_TYPE                                                             \
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

static bool read_length(dgm_str value, uint64_t *out)
{
    *out = 0;
    if (value.len == 0 || value.len > LENGTH_DIGITS) {
        return false;
    }
    for (uint32_t i = 0; i < value.len; i++) {
        if (value.ptr[i] < '0' || value.ptr[i] > '9') {
            return false;
        }
        *out = *out * 10 + (uint64_t)(value.ptr[i] - '0');
    }
    return true;
}

/* "<urn:uuid:...>"; version 1.0 has the address in such brackets, too. */
static dgm_str without_brackets(dgm_str value)
{
    bool both = value.len >= 2 && value.ptr[0] == '<' &&
                value.ptr[value.len - 1] == '>';
    return both ? (dgm_str){value.ptr + 1, value.len - 2} : value;
}

static void read_type(dgm_warc_head *self, dgm_str value)
{
    self->response = dgm_header_is(value, "response");
    self->plain = dgm_header_is(value, "conversion");
    self->document =
        self->response || self->plain || dgm_header_is(value, "resource");
}

/* A language by its two letters instead of three, where it has them here. */
static dgm_str two_letters(dgm_str language)
{
    static const char *const name[][2] = {
        {"eng", "en"}, {"zho", "zh"}, {"rus", "ru"}, {"deu", "de"},
        {"jpn", "ja"}, {"spa", "es"}, {"fra", "fr"}, {"ita", "it"},
        {"por", "pt"}, {"nld", "nl"}, {"pol", "pl"}, {"ces", "cs"},
        {"vie", "vi"}, {"ind", "id"}, {"tur", "tr"}, {"swe", "sv"},
        {"ara", "ar"}, {"fas", "fa"}, {"kor", "ko"}, {"ell", "el"},
        {"hun", "hu"}, {"ukr", "uk"}, {"ron", "ro"}, {"nor", "no"},
        {"tha", "th"}, {"dan", "da"}, {"fin", "fi"}, {"bul", "bg"},
        {"heb", "he"}, {"hin", "hi"}, {"urd", "ur"}, {"msa", "ms"}};
    for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
        if (dgm_str_is(language, name[i][0])) {
            return dgm_str_from(name[i][1]);
        }
    }
    return language;
}

static void read_field(dgm_warc_head *self, dgm_str name, dgm_str value)
{
    if (dgm_header_is(name, "WARC-Type")) {
        read_type(self, value);
    } else if (dgm_header_is(name, "Content-Length")) {
        self->sized = read_length(value, &self->length);
    } else if (dgm_header_is(name, "WARC-Record-ID")) {
        self->id = without_brackets(value);
    } else if (dgm_header_is(name, "WARC-Target-URI")) {
        self->url = without_brackets(value);
    } else if (dgm_header_is(name, "WARC-Date") && value.len >= 10) {
        self->date = (dgm_str){value.ptr, 10};
    } else if (dgm_header_is(name, "Content-Type")) {
        self->type = dgm_header_first(value);
        self->charset = dgm_header_parameter(value, "charset");
    } else if (dgm_header_is(name, "WARC-Identified-Content-Language")) {
        bool several = value.len && memchr(value.ptr, ',', value.len);
        self->language = several ? (dgm_str){NULL, 0} : two_letters(value);
    }
}

bool dgm_warc_head_read(dgm_str head, dgm_warc_head *out)
{
    dgm_str line = {NULL, 0};
    *out = (dgm_warc_head){0};
    if (!dgm_header_line(&head, &line) || line.len < 6 ||
        !dgm_same_letters(line.ptr, "WARC/", 5)) {
        return false;
    }
    dgm_str name;
    dgm_str value;
    while (dgm_header_next(&head, &name, &value)) {
        read_field(out, name, value);
    }
    return true;
}

bool dgm_warc_readable(dgm_str type)
{
    static const char *const readable[] = {
        "text/html",
        "application/xhtml+xml",
        "text/plain",
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/xml",
        "text/xml",
        "application/pdf",
        "application/vnd.oasis.opendocument.text",
        WORD_TYPE,
        "message/rfc822",
        "multipart/related",
        "application/octet-stream"};
    for (size_t i = 0; i < sizeof readable / sizeof *readable; i++) {
        if (dgm_header_is(type, readable[i])) {
            return true;
        }
    }
    return type.len == 0;
}
