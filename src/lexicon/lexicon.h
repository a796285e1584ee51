/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The actor lexicon: who is who, with dates.
 *
 * Readable sources (docs/lexicon.md) are compiled into one mapped file.  An
 * actor entry has names, dated codes, dated links to what it is part of, and
 * a person the offices held; a role is a noun that describes actors
 * ("lawmaker", "defence ministry").  Both are found by the same look-up over
 * tokens (lexicon/names.h).
 *
 * A lexicon is immutable and may be shared by threads.
 */
#ifndef DGM_LEXICON_LEXICON_H
#define DGM_LEXICON_LEXICON_H

#include "base/report.h"
#include "lexicon/day.h"
#include "lexicon/lists.h"
#include "lexicon/names.h"

/* clang-format off */
#define DGM_ACTOR_KIND_MAP(X)                                                 \
    X(STATE, "state") X(GOVERNMENT, "government") X(PERSON, "person")         \
    X(GROUP, "group") X(PARTY, "party") X(COMPANY, "company") X(IGO, "igo")   \
    X(NGO, "ngo") X(MEDIA, "media") X(PEOPLE, "people") X(OFFICE, "office")   \
    X(ORGAN, "organ")
/* clang-format on */

typedef enum dgm_actor_kind {
#define E(name, text) DGM_ACTOR_##name,
    DGM_ACTOR_KIND_MAP(E) DGM_ACTOR_KIND_COUNT
#undef E
} dgm_actor_kind;

/* clang-format off */
#define DGM_PART_MAP(X)                                                       \
    X(FACTION, "faction") X(WING, "wing") X(OFFICE, "office")                 \
    X(SUBSIDIARY, "subsidiary") X(MEMBER, "member")                           \
    X(SPLINTER, "splinter-of") X(MERGED, "merged-into")                       \
    X(SUCCESSOR, "successor")
/* clang-format on */

typedef enum dgm_part_type {
#define E(name, text) DGM_PART_##name,
    DGM_PART_MAP(E) DGM_PART_COUNT
#undef E
} dgm_part_type;

/* What kind of word a role is. */
typedef enum dgm_role_type {
    DGM_ROLE_AGENT,     /* a person or several: "lawmaker" */
    DGM_ROLE_ORGAN,     /* a body: "foreign ministry" */
    DGM_ROLE_QUALITY,   /* an adjective that gives a sector: "rebel" */
    DGM_ROLE_PAST,      /* "former", "ex" */
    DGM_ROLE_HONORIFIC, /* "Mr", "Sheikh" */
    DGM_ROLE_GIVEN,     /* a given name: "Ivanka" */
    DGM_ROLE_TYPES
} dgm_role_type;

enum dgm_role_flag {
    DGM_ROLE_YIELDS = 1 << 0, /* its sector gives way to that of the body or
                                 quality that goes with it: "official" */
    DGM_ROLE_MASS = 1 << 1,   /* singular in form, several in sense:
                                 "police" */
    DGM_ROLE_MALE = 1 << 2,
    DGM_ROLE_FEMALE = 1 << 3,
    DGM_ROLE_HEAD = 1 << 4, /* an office that one person holds: "president" */
    DGM_ROLE_WEAK = 1 << 5, /* an actor only where something else says so:
                               "force", "side" */
    DGM_ROLE_NAME = 1 << 6  /* ends names of such bodies: "University" */
};

/* --------------------------------------------------------- from sources */

/* Reads the sources (files, or folders whose *.lex files are read in the
 * order of their names, subfolders too) and reports what is wrong.  Returns
 * DGM_ERR_SYNTAX when the report has errors, with the first of them in
 * `err`. */
DGM_CHECKED dgm_err dgm_lexicon_check(const char *const *path, uint32_t count,
                                      dgm_report *report, dgm_error *err);

/* The same, and writes the compiled lexicon to `out` unless there are
 * errors; a good file there is never replaced by a bad one.  With `whole` the
 * sources must hold every list of words that the program asks for. */
DGM_CHECKED dgm_err dgm_lexicon_build(const char *const *path, uint32_t count,
                                      bool whole, const char *out,
                                      dgm_report *report, dgm_error *err);

/* Passes the notes of a report on and sums it up; both may be NULL. */
void dgm_sources_tell(const dgm_report *report, dgm_note_fn *note,
                      void *context, dgm_sources_summary *summary);

/* Whose lists can be turned into sources. */
typedef enum dgm_import_kind {
    DGM_IMPORT_PETRARCH, /* actors and agents dictionaries, files or folder */
    DGM_IMPORT_UCDP,     /* the UCDP actor list, a CSV file */
    DGM_IMPORT_TABLE,    /* a CSV file of ours (docs/lexicon.md) */
    DGM_IMPORT_COUNT
} dgm_import_kind;

/* Appends to `out` the source text for a list; `out` bounds its size.  What
 * a foreign list gets wrong is a warning and left out; a wrong table of ours
 * is DGM_ERR_SYNTAX with the errors in the report. */
DGM_CHECKED dgm_err dgm_lexicon_import(dgm_import_kind kind, const char *path,
                                       dgm_buf *out, dgm_report *report,
                                       dgm_error *err);

/* The same from text; of the dictionaries of PETRARCH `name` tells actors
 * from agents. */
DGM_CHECKED dgm_err dgm_lexicon_import_text(dgm_import_kind kind, dgm_str name,
                                            dgm_str text, dgm_buf *out,
                                            dgm_report *report);

/* Checks sources as laid over a compiled lexicon, whose keys they may
 * name. */
DGM_CHECKED dgm_err dgm_lexicon_check_over(const char *base,
                                           const char *const *path,
                                           uint32_t count, dgm_report *report,
                                           dgm_error *err);

/* --------------------------------------------------------------- opening */

typedef struct dgm_lexicon dgm_lexicon;

/* Opens a compiled lexicon.  With overlays (files or folders of sources) it
 * is compiled anew in memory with them on top: an overlay's entry replaces
 * the entry of the same key, and its names win over equal names below. */
DGM_CHECKED dgm_err dgm_lexicon_open(dgm_lexicon **out, const char *path,
                                     const char *const *overlay,
                                     uint32_t overlay_count, dgm_error *err);

/* The same over the bytes of a compiled file, 64-byte aligned, which must
 * outlive it. */
DGM_CHECKED dgm_err dgm_lexicon_wrap(dgm_lexicon **out, const void *bytes,
                                     size_t len, dgm_error *err);

/* Compiles sources in memory; for tests and tools. */
DGM_CHECKED dgm_err dgm_lexicon_compile(dgm_lexicon **out,
                                        const char *const *path,
                                        uint32_t count, dgm_error *err);

/* The same from text; `name` is for messages. */
DGM_CHECKED dgm_err dgm_lexicon_from_text(dgm_lexicon **out, dgm_str text,
                                          const char *name, dgm_report *report,
                                          dgm_error *err);

void dgm_lexicon_close(dgm_lexicon *self);

/* ---------------------------------------------------------------- reading */

/* What kind of thing a posting of the index stands for: the number of an
 * entry or a role, and how it was named. */
typedef enum dgm_naming {
    DGM_NAMING_FULL,
    DGM_NAMING_ADJECTIVE, /* "Afghan" */
    DGM_NAMING_DEMONYM,   /* "Afghans" */
    DGM_NAMING_CAPITAL,   /* "Kabul" for Afghanistan */
    DGM_NAMING_SURNAME,   /* "Karzai" */
    DGM_NAMING_ROLE,
    DGM_NAMING_ROLE_PLURAL
} dgm_naming;

typedef struct dgm_named {
    uint32_t owner;      /* entry, or role for the two role namings */
    uint32_t context;    /* entry that must be in the document, or NONE */
    const char *country; /* likewise by country; "" none */
    dgm_naming naming;
    uint8_t flags; /* enum dgm_name_flag */
    dgm_str text;  /* as the source writes it */
} dgm_named;

typedef struct dgm_code {
    char country[4]; /* terminated; "---" unknown */
    uint8_t sector;  /* DGM_SECTOR_NONE for a state as such */
    uint8_t secondary[4];
    uint8_t secondary_count;
    bool stale; /* rests on an open interval whose as-of date is long
                   past */
} dgm_code;

const dgm_lists *dgm_lexicon_lists(const dgm_lexicon *self);

const dgm_names *dgm_lexicon_names(const dgm_lexicon *self);
/* `posting` from that index. */
dgm_named dgm_lexicon_named(const dgm_lexicon *self, uint32_t posting);

/* Whether a short name with a capital inside ("NRF", "LeT") is written so in
 * `form`; other names always are. */
bool dgm_named_fits(const dgm_named *named, dgm_str form);

uint32_t dgm_lexicon_count(const dgm_lexicon *self);
dgm_str dgm_lexicon_key(const dgm_lexicon *self, uint32_t entry);
/* The display name. */
dgm_str dgm_lexicon_name(const dgm_lexicon *self, uint32_t entry);
dgm_actor_kind dgm_lexicon_kind(const dgm_lexicon *self, uint32_t entry);
/* 'm', 'f' or 0. */
char dgm_lexicon_gender(const dgm_lexicon *self, uint32_t entry);
/* 0 for the compiled base, higher for overlays, which win. */
uint32_t dgm_lexicon_layer(const dgm_lexicon *self, uint32_t entry);

/* The entry of a key, or DGM_NONE. */
uint32_t dgm_lexicon_find(const dgm_lexicon *self, dgm_str key);

/* The code on that day (DGM_DAY_UNDATED: the latest). */
dgm_code dgm_lexicon_code(const dgm_lexicon *self, uint32_t entry,
                          dgm_day day);

/* Whether one of its own codes or offices covers the day. */
bool dgm_lexicon_active(const dgm_lexicon *self, uint32_t entry, dgm_day day);

/* What it is part of on that day, nearest first; at most `cap`. */
uint32_t dgm_lexicon_part_of(const dgm_lexicon *self, uint32_t entry,
                             dgm_day day, uint32_t *out, uint32_t cap);

/* The state whose country code this is, or DGM_NONE. */
uint32_t dgm_lexicon_state(const dgm_lexicon *self, const char country[4]);

typedef struct dgm_office {
    dgm_str text;
    uint32_t of;     /* entry */
    uint32_t role;   /* or DGM_NONE */
    uint32_t holder; /* entry */
    dgm_day from;
    dgm_day to;
} dgm_office;

/* The offices of a person: number `i`, false when there are no more. */
bool dgm_lexicon_office(const dgm_lexicon *self, uint32_t entry, uint32_t i,
                        dgm_office *out);

/* Who held the office `role` of `of` on that day; DGM_NONE: not known. */
uint32_t dgm_lexicon_holder(const dgm_lexicon *self, uint32_t role,
                            uint32_t of, dgm_day day);

/* Whether a person held that role (anywhere) on that day. */
bool dgm_lexicon_holds(const dgm_lexicon *self, uint32_t entry, uint32_t role,
                       dgm_day day);

typedef struct dgm_role {
    dgm_role_type type;
    uint16_t flags; /* enum dgm_role_flag */
    uint8_t sector;
    uint8_t secondary[4];
    uint8_t secondary_count;
    const char *country; /* "" for none */
} dgm_role;

dgm_role dgm_lexicon_role(const dgm_lexicon *self, uint32_t role);

#endif
