/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the scan knows of English: abbreviations, contractions without their
 * apostrophe, prefixes and suffixes that keep their hyphen, units.  All lists
 * are in lower case and sorted by byte ("|" does not count); nothing else in
 * this room is about English.
 *
 * They are no data of the lexicon (data/english): the trainer, whose corpora
 * are cut by the same code, must not depend on a lexicon that users change,
 * and tokens come before there is anything to look up.
 */
#include "text/scanner.h"

#include <string.h>

#define LENGTH(list)    (sizeof(list) / sizeof *(list))
#define HAS(list, word) (find(list, LENGTH(list), word) != NULL)

/* Abbreviations that keep their full stop and seldom end a sentence ... */
static const char *const closed[] = {
    "al",  "approx", "attn", "ca",   "cf", "cit", "dept", "e.g",
    "esp", "excl",   "i.e",  "incl", "v",  "viz", "vs",
};
/* ... the same, when they have a capital; ... */
static const char *const closed_capital[] = {
    "adm",  "ald",   "amb",  "apr",    "apt",   "assoc", "asst", "atty",
    "aug",  "ave",   "bldg", "blvd",   "brig",  "capt",  "cmdr", "col",
    "cols", "comdr", "cpl",  "dec",    "det",   "dr",    "drs",  "ed",
    "eds",  "est",   "feb",  "fr",     "ft",    "gen",   "gens", "gov",
    "govs", "hon",   "hwy",  "insp",   "jan",   "jul",   "jun",  "lt",
    "lts",  "maj",   "mar",  "messrs", "mgr",   "mlle",  "mme",  "mr",
    "mrs",  "ms",    "msgr", "mt",     "nov",   "oct",   "pfc",  "pres",
    "prof", "profs", "pte",  "pvt",    "rd",    "rep",   "reps", "rev",
    "revs", "rte",   "sec",  "secy",   "sen",   "sens",  "sep",  "sept",
    "sfc",  "sgt",   "sgts", "spc",    "sr",    "sra",   "srta", "ssgt",
    "st",   "ste",   "supt", "thur",   "thurs", "tue",   "tues", "univ",
};
/* ... that may well end one; ... */
static const char *const open[] = {
    "corp", "esq", "etc",  "hr",   "hrs", "inc",  "info", "jr", "lb",  "lbs",
    "ltd",  "min", "mins", "misc", "oz",  "ph.d", "plc",  "yr", "yrs",
};
/* ... the same, when they have a capital; ... */
static const char *const open_capital[] = {
    "ala",  "ariz", "ark", "assn", "bros", "calif", "co",   "colo",
    "conn", "cos",  "del", "dist", "div",  "ext",   "fla",  "fri",
    "ga",   "govt", "ill", "ind",  "intl", "kan",   "kans", "ky",
    "la",   "mass", "md",  "mich", "minn", "miss",  "mo",   "mon",
    "mont", "natl", "neb", "nev",  "okla", "ont",   "ore",  "oreg",
    "pa",   "penn", "que", "sat",  "sun",  "tel",   "tenn", "tex",
    "thu",  "va",   "vt",  "wash", "wed",  "wis",   "wisc", "wyo",
};
/* ... and those that are abbreviations only before a number. */
static const char *const before_number[] = {
    "art", "ch",   "eq", "fig", "figs", "no",  "nos",  "nr",
    "p",   "para", "pp", "pt",  "sect", "vol", "vols",
};

/* Contractions written without apostrophe, with the place of the cut.  Words
 * that are also something else ("well", "ill", "were") are not here. */
static const char *const bare[] = {
    "ai|nt",   "are|nt",  "can|not", "ca|nt",   "could|nt",  "could|ve",
    "did|nt",  "does|nt", "do|nt",   "gim|me",  "gon|na",    "got|ta",
    "had|nt",  "has|nt",  "have|nt", "here|s",  "he|s",      "how|s",
    "i|m",     "is|nt",   "it|ll",   "i|ve",    "lem|me",    "must|nt",
    "must|ve", "need|nt", "out|ta",  "she|s",   "should|nt", "should|ve",
    "that|ll", "that|s",  "there|s", "they|d",  "they|ll",   "they|re",
    "they|ve", "wan|na",  "was|nt",  "were|nt", "we|ve",     "what|s",
    "where|s", "who|ll",  "who|s",   "wo|nt",   "would|nt",  "would|ve",
    "you|d",   "you|ll",  "you|re",  "you|ve",
};

/* Words before which "its" is "it's". */
static const char *const after_it_is[] = {
    "a",         "about",   "actually", "also",      "always",   "an",
    "basically", "because", "been",     "being",     "called",   "definitely",
    "for",       "from",    "getting",  "going",     "gonna",    "he",
    "her",       "his",     "how",      "i",         "if",       "impossible",
    "it",        "just",    "my",       "necessary", "no",       "not",
    "nothing",   "ok",      "okay",     "our",       "probably", "really",
    "she",       "simply",  "so",       "something", "still",    "that",
    "the",       "their",   "there",    "they",      "this",     "too",
    "very",      "we",      "what",     "when",      "where",    "why",
    "worth",     "you",     "your",
};

/* Prefixes and suffixes that the treebanks leave with their word. */
static const char *const prefix[] = {
    "agro",  "ante",  "anti",   "arch",  "bi",    "bio",   "co",    "counter",
    "cross", "cyber", "de",     "e",     "ex",    "extra", "geo",   "hyper",
    "infra", "inter", "intra",  "macro", "mega",  "meta",  "micro", "mid",
    "mini",  "mono",  "multi",  "neo",   "non",   "over",  "post",  "pre",
    "pro",   "proto", "pseudo", "quasi", "re",    "semi",  "socio", "sub",
    "super", "supra", "trans",  "tri",   "ultra", "un",    "uni",
};
static const char *const suffix[] = {
    "esque", "ette", "fold", "gate", "hood", "ish",   "ism",  "istic",
    "ize",   "less", "ness", "rama", "ward", "wards", "wise",
};

/* Units and magnitudes that are cut from the number before them. */
static const char *const unit[] = {
    "am",   "bn",   "c",   "cm",  "f",    "ft",    "gb",  "ghz", "gw",
    "hh",   "hr",   "hrs", "hz",  "k",    "kg",    "khz", "km",  "kph",
    "kw",   "kwh",  "lb",  "lbs", "m",    "mb",    "mg",  "mhz", "min",
    "mins", "ml",   "mm",  "mn",  "mph",  "mw",    "oz",  "p",   "pm",
    "sec",  "secs", "sq",  "tb",  "watt", "watts", "x",   "yr",  "yrs",
};

/* Words that often begin a sentence and are no names. */
static const char *const opener[] = {
    "after",     "all",    "also", "although", "and",    "as",      "at",
    "because",   "before", "both", "but",      "during", "earlier", "even",
    "for",       "he",     "her",  "his",      "how",    "however", "i",
    "if",        "in",     "it",   "its",      "last",   "later",   "many",
    "meanwhile", "most",   "my",   "neither",  "no",     "nobody",  "not",
    "nothing",   "on",     "only", "or",       "our",    "she",     "since",
    "so",        "some",   "that", "the",      "their",  "then",    "there",
    "these",     "they",   "this", "those",    "though", "to",      "two",
    "under",     "until",  "we",   "what",     "when",   "where",   "which",
    "while",     "who",    "why",  "with",     "you",
};

/* Words that go on behind a time of day: "10 a.m. Monday". */
static const char *const after_time[] = {
    "april",    "august",   "cet",    "cst",       "december",  "edt",
    "est",      "february", "friday", "gmt",       "january",   "july",
    "june",     "local",    "march",  "may",       "monday",    "november",
    "october",  "pdt",      "pst",    "saturday",  "september", "sunday",
    "thursday", "tuesday",  "utc",    "wednesday",
};

/* Compares `word` with an entry; "|" in the entry is passed over. */
static int compare(dgm_str word, const char *entry)
{
    uint32_t at = 0;
    for (; *entry; entry++) {
        if (*entry == '|') {
            continue;
        }
        if (at == word.len) {
            return -1;
        }
        int step = (unsigned char)word.ptr[at++] - (unsigned char)*entry;
        if (step != 0) {
            return step;
        }
    }
    return at < word.len;
}

/* The entry of a sorted list that spells `word`; NULL when there is none. */
static const char *find(const char *const *list, size_t count, dgm_str word)
{
    size_t low = 0;
    while (low < count) {
        size_t middle = (low + count) / 2;
        int step = compare(word, list[middle]);
        if (step == 0) {
            return list[middle];
        }
        if (step < 0) {
            count = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

static bool is_in(const char *const *list, size_t count, dgm_str word)
{
    char low[16];
    if (word.len == 0 || word.len > 12) {
        return false;
    }
    dgm_str lower = {low, dgm_lower(word, low, sizeof low)};
    return find(list, count, lower) != NULL;
}

/* "F.B.I", "a.k.a": single letters with stops between. */
static bool is_dotted(dgm_str word)
{
    for (uint32_t i = 0; i < word.len; i++) {
        bool stop = i % 2 == 1;
        if (stop != (word.ptr[i] == '.') ||
            (!stop && !dgm_is_letter((unsigned char)word.ptr[i]))) {
            return false;
        }
    }
    return word.len >= 3 && word.len % 2 == 1;
}

dgm_abbreviation dgm_abbreviation_kind(dgm_str word, char next)
{
    char low[16];
    if (word.len == 0 || word.len > 10) {
        return DGM_ABBREVIATION_NONE;
    }
    dgm_str lower = {low, dgm_lower(word, low, sizeof low)};
    bool capital = word.ptr[0] >= 'A' && word.ptr[0] <= 'Z';
    if (HAS(closed, lower) || (capital && HAS(closed_capital, lower)) ||
        (next >= '0' && next <= '9' && HAS(before_number, lower))) {
        return DGM_ABBREVIATION_CLOSED;
    }
    if (HAS(open, lower) || (capital && HAS(open_capital, lower))) {
        return DGM_ABBREVIATION_OPEN;
    }
    if (word.len == 1 && capital && word.ptr[0] != 'I') {
        return DGM_ABBREVIATION_INITIAL;
    }
    return is_dotted(word) ? DGM_ABBREVIATION_OPEN : DGM_ABBREVIATION_NONE;
}

uint32_t dgm_bare_clitic(dgm_str word, dgm_str next)
{
    char low[16];
    char end = (char)(word.ptr[word.len - 1] | 32);
    /* Most words are dismissed by their last letter. */
    if (word.len < 2 || word.len > 8 ||
        (end != 't' && end != 's' && end != 'm' && end != 'e' && end != 'l' &&
         end != 'a' && end != 'd')) {
        return 0;
    }
    dgm_str lower = {low, dgm_lower(word, low, sizeof low)};
    const char *entry = find(bare, LENGTH(bare), lower);
    if (entry) {
        bool acronym =
            lower.len == 2 && word.ptr[0] < 'a' && word.ptr[1] < 'a';
        return acronym ? 0 : (uint32_t)(strchr(entry, '|') - entry);
    }
    bool its = dgm_str_is(lower, "its") &&
               is_in(after_it_is, LENGTH(after_it_is), next);
    return its ? 2 : 0;
}

bool dgm_keeps_hyphen(dgm_str before, dgm_str after)
{
    if (after.len == 0 ||
        !(dgm_is_letter((unsigned char)after.ptr[0]) ||
          (before.len > 2 && after.ptr[0] >= '0' && after.ptr[0] <= '9'))) {
        return false;
    }
    return is_in(prefix, LENGTH(prefix), before) ||
           is_in(suffix, LENGTH(suffix), after);
}

bool dgm_is_unit(dgm_str word)
{
    return is_in(unit, LENGTH(unit), word);
}

bool dgm_is_opener(dgm_str word)
{
    return is_in(opener, LENGTH(opener), word);
}

bool dgm_follows_time(dgm_str word)
{
    return is_in(after_time, LENGTH(after_time), word);
}
