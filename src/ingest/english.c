/* SPDX-License-Identifier: Apache-2.0 */
#include "ingest/english.h"

#include <string.h>

static const char *const by[] = {"by", NULL};
static const char *const and[] = {"and", NULL};
static const char *const of[] = {"of", NULL};
static const char *const ordinal_end[] = {"st", "nd", "rd", "th", NULL};

static const char *const byline[] = {"by", "and", "in", "for", "with",
                                     "on", "at",  "of", "the", NULL};

static const char *const label[] = {
    "published", "posted",  "date",      "dated",       "updated",
    "released",  "issued",  "submitted", "publication", "filed",
    "sent",      "created", "modified",  "revised",     NULL};
static const char *const change[] = {"updated",   "modified", "revised",
                                     "corrected", "edited",   NULL};
static const char *const label_link[] = {"on",   "at",    "the",
                                         "last", "first", NULL};
static const char *const label_tail[] = {"by", "in", "and", "updated", NULL};

static const char *const clock_time[] = {
    "at",  "am",   "pm",  "a",   "p",   "m",   "t",     "z",    "gmt",
    "utc", "est",  "edt", "cst", "cdt", "et",  "pst",   "pdt",  "bst",
    "cet", "cest", "eat", "wat", "cat", "ist", "local", "time", NULL};

static const char *const furniture[] = {"advertisement",
                                        "sign up",
                                        "subscribe",
                                        "read more",
                                        "related:",
                                        "see also",
                                        "also read",
                                        "more from",
                                        "share this",
                                        "follow us",
                                        "click here",
                                        "copyright",
                                        "\xC2\xA9",
                                        "all rights reserved",
                                        "photo:",
                                        "image:",
                                        "getty images",
                                        "published:",
                                        "updated:",
                                        "posted",
                                        "by continuing",
                                        "we use cookies",
                                        "most popular",
                                        "related articles",
                                        "related stories",
                                        "recommended",
                                        "read next",
                                        "more on this",
                                        "download the",
                                        "get the latest",
                                        "share on",
                                        "follow @",
                                        "join the conversation",
                                        "story continues below",
                                        "this article was originally",
                                        "tags:",
                                        "topics:",
                                        "filed under",
                                        "watch:",
                                        "read:",
                                        "read also",
                                        "continue reading",
                                        "don't miss",
                                        "last updated",
                                        "first published",
                                        "minutes read",
                                        "min read",
                                        "comments",
                                        "leave a comment",
                                        "loading",
                                        "skip to",
                                        "print this",
                                        "image copyright",
                                        "media playback",
                                        "image caption",
                                        "credit:",
                                        NULL};

static const char *const month[] = {
    "january", "february",  "march",   "april",    "may",      "june", "july",
    "august",  "september", "october", "november", "december", NULL};
static const char *const weekday[] = {"monday",   "tuesday", "wednesday",
                                      "thursday", "friday",  "saturday",
                                      "sunday",   NULL};

static const char *const *const lists[DGM_ENGLISH_COUNT] = {
    [DGM_ENGLISH_BY] = by,
    [DGM_ENGLISH_AND] = and,
    [DGM_ENGLISH_BYLINE] = byline,
    [DGM_ENGLISH_LABEL] = label,
    [DGM_ENGLISH_CHANGE] = change,
    [DGM_ENGLISH_LABEL_LINK] = label_link,
    [DGM_ENGLISH_LABEL_TAIL] = label_tail,
    [DGM_ENGLISH_CLOCK] = clock_time,
    [DGM_ENGLISH_ORDINAL_END] = ordinal_end,
    [DGM_ENGLISH_OF] = of,
    [DGM_ENGLISH_FURNITURE] = furniture};

bool dgm_english_is(dgm_str word, dgm_english list)
{
    for (const char *const *at = lists[list]; *at; at++) {
        if (word.len == strlen(*at) &&
            dgm_same_letters(word.ptr, *at, word.len)) {
            return true;
        }
    }
    return false;
}

bool dgm_english_begins(dgm_str text, dgm_english list)
{
    for (const char *const *at = lists[list]; *at; at++) {
        size_t size = strlen(*at);
        if (text.len >= size && dgm_same_letters(text.ptr, *at, size)) {
            return true;
        }
    }
    return false;
}

static unsigned name_number(dgm_str word, const char *const *name)
{
    for (unsigned i = 0; name[i] && word.len >= 3; i++) {
        if (word.len <= strlen(name[i]) &&
            dgm_same_letters(word.ptr, name[i], word.len)) {
            return i + 1;
        }
    }
    return 0;
}

unsigned dgm_english_month(dgm_str word)
{
    return name_number(word, month);
}

unsigned dgm_english_weekday(dgm_str word)
{
    return name_number(word, weekday);
}
