/* SPDX-License-Identifier: Apache-2.0 */
/*
 * dragoman: who did what to whom, where and when, according to whom, and how
 * sure they are.
 *
 * Three handles.  A dgm_model holds everything that is learned or compiled
 * from sources; it is immutable, mapped, and shared by all threads.  A
 * dgm_worker codes one text after another; each thread has its own.  A
 * dgm_document is what was found in one text; it is read, and may be rendered,
 * by any number of threads.  dgm_run codes whole files with several threads
 * and keeps the output in input order.
 *
 *     dgm_model_open -> dgm_worker_new -> dgm_worker_code -> dgm_document_...
 *
 * docs/library.md shows a program; docs/formats.md says what each field means.
 *
 * Conventions.  Every fallible function returns a dgm_err (0 is success) and
 * fills the optional dgm_error with a message naming file, line and byte; an
 * out parameter is NULL or empty then.  The library never prints, exits or
 * aborts, and does not depend on the locale.  Pointers must not be NULL unless
 * it is said; functions that close or free accept NULL.  Functions without a
 * word on threads may be called by any thread, on one object by one at a time.
 *
 * Binary compatibility.  Structs that begin with `size` may grow at their end:
 * the caller zeroes them and sets `size` to sizeof of the struct; zero means
 * the default everywhere.  The ..._view structs belong to the library and may
 * grow at their end too, so the caller never copies or allocates one.  All
 * other structs are frozen.  DGM_ABI_VERSION changes with anything else.
 */
#ifndef DRAGOMAN_DRAGOMAN_H
#define DRAGOMAN_DRAGOMAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DGM_VERSION "0.1.0"
/* Raised when the meaning or layout of anything in this header changes. */
#define DGM_ABI_VERSION 3

#if defined(__GNUC__)
#define DGM_API     __attribute__((visibility("default")))
#define DGM_CHECKED __attribute__((warn_unused_result))
#else
#define DGM_API
#define DGM_CHECKED
#endif

/* The version and DGM_ABI_VERSION of the library that runs, which need not be
 * those of the header that was compiled. */
DGM_API const char *dgm_version(void);
DGM_API uint32_t dgm_abi_version(void);
/* With which instructions networks are computed on this machine: "AVX-512
 * VNNI", "AVX2", or "plain C", which is slow.  What comes out is the same. */
DGM_API const char *dgm_kernel(void);

/* Frees what the library says is to be freed with it; NULL is fine. */
DGM_API void dgm_free(void *memory);

/* ---------------------------------------------------------------- errors */

/* The one list of errors: number, name, message. */
#define DGM_ERR_MAP(X)                                                        \
    X(0, OK, "success")                                                       \
    X(1, MEMORY, "out of memory")                                             \
    X(2, LIMIT, "a size or step limit was reached")                           \
    X(3, IO, "reading or writing failed")                                     \
    X(4, NOT_FOUND, "no such file, model or entry")                           \
    X(5, SYNTAX, "malformed input")                                           \
    X(6, ENCODING, "the text encoding cannot be read")                        \
    X(7, CORRUPT, "a model or lexicon file is damaged")                       \
    X(8, VERSION, "a model or lexicon file of another version")               \
    X(9, ARGUMENT, "a wrong argument")                                        \
    X(10, EMPTY, "the document has no text")                                  \
    X(11, DATABASE, "the database refused")                                   \
    X(12, INTERRUPTED, "interrupted")                                         \
    X(13, REJECTED, "some documents were rejected")                           \
    X(14, OWN_OUTPUT, "an output of this run is no input")

typedef enum dgm_err {
#define DGM_ERR_ENUM(number, name, message) DGM_ERR_##name = number,
    DGM_ERR_MAP(DGM_ERR_ENUM)
#undef DGM_ERR_ENUM
} dgm_err;

/* Where and why something failed.  `file` and `message` are terminated and
 * cut to fit; `line` counts from 1 and is 0 when it means nothing, `byte` is
 * the offset in the file or line and is -1 when it means nothing. */
typedef struct dgm_error {
    dgm_err code;
    uint64_t line;
    int64_t byte;
    char file[256];
    char message[256];
} dgm_error;

/* The constant message of a code, terminated; never NULL. */
DGM_API const char *dgm_err_message(dgm_err code);

/* Writes "file:line: message (byte n)" into `out` (at most `cap` bytes with
 * the terminator) and returns `out`. */
DGM_API const char *dgm_error_text(const dgm_error *self, char *out,
                                   size_t cap);

/* --------------------------------------------------------------- sources */

/* Called for each thing that the checker found; the strings are terminated
 * and die with the call. */
typedef void dgm_note_fn(void *context, bool warning, const char *file,
                         uint64_t line, const char *message);

/* What was read; of sources that are laid over others, only theirs. */
typedef struct dgm_sources_summary {
    uint32_t entries; /* actors */
    uint32_t names;
    uint32_t roles;
    uint32_t errors;
    uint32_t warnings;
    uint32_t words; /* of lists */
    uint32_t frames;
    uint32_t cues; /* blocks */
    uint32_t reserved[8];
} dgm_sources_summary;

/* Checks readable sources (files or folders): actors, roles and lists (*.lex),
 * frames, cues, tables of places.  They are checked as laid over the program's
 * own in the folder `data` (NULL: as dgm_model_open finds it); with `count` 0
 * those are checked.  With `alone` they stand by themselves, as the folder
 * data of the source tree does.  `note` and `summary` may be NULL.
 * DGM_ERR_SYNTAX when there are errors; the first is in `err`. */
DGM_API DGM_CHECKED dgm_err dgm_sources_check(const char *data, bool alone,
                                              const char *const *path,
                                              uint32_t count,
                                              dgm_note_fn *note, void *context,
                                              dgm_sources_summary *summary,
                                              dgm_error *err);

/* Compiles *.lex sources that stand by themselves to the file `out`; with
 * errors nothing is written. */
DGM_API DGM_CHECKED dgm_err
dgm_sources_compile(const char *const *path, uint32_t count, const char *out,
                    dgm_note_fn *note, void *context,
                    dgm_sources_summary *summary, dgm_error *err);

/* Turns a list that users have into source text: "petrarch:PATH" (actors and
 * agents dictionaries, a file or a folder), "ucdp:FILE" (the UCDP actor list)
 * or "csv:FILE" (docs/lexicon.md).  The text replaces the file `out`, or with
 * NULL becomes *text, terminated, which the caller frees with dgm_free();
 * `text` may be NULL otherwise.  DGM_ERR_ARGUMENT: no such kind of list.  What
 * a foreign list gets wrong is a warning; errors leave nothing written. */
DGM_API DGM_CHECKED dgm_err dgm_sources_import(
    const char *list, const char *out, char **text, dgm_note_fn *note,
    void *context, dgm_sources_summary *summary, dgm_error *err);

/* Says who is called `name` (or has that key) on `date` (ISO 8601, NULL: the
 * latest) according to a compiled lexicon with sources laid over it.  *out
 * is terminated text that the caller frees with dgm_free(); DGM_ERR_NOT_FOUND
 * when nobody is. */
DGM_API DGM_CHECKED dgm_err dgm_sources_lookup(
    const char *lexicon, const char *const *overlay, uint32_t overlay_count,
    const char *name, const char *date, char **out, dgm_error *err);

/* ----------------------------------------------------------------- model */

typedef struct dgm_model dgm_model;

/* How thoroughly sentences are read: by a large network, which reads some
 * thousand words a second and core, or by a small one, some hundred
 * thousand. */
typedef enum dgm_tier {
    DGM_TIER_DEFAULT, /* FULL where the data has encoder.dgm, else FAST */
    DGM_TIER_FULL,
    DGM_TIER_FAST
} dgm_tier;

typedef struct dgm_model_options {
    size_t size;
    /* Folder with syntax.dgm, lexicon.dgm, gazetteer.dgm, frames/, cues/.
     * NULL: the first that exists of $DRAGOMAN_DATA, share/dragoman beside
     * the program, share/dragoman above it, and the installed one. */
    const char *data;
    /* Sources laid over the program's own (files or folders): actors, roles
     * and lists (*.lex), frames, cues; the tables in a folder's "places" are
     * laid over the gazetteer.  A file that nothing reads is an error.
     * "petrarch:FOLDER" codes with PETRARCH's dictionaries in place of ours,
     * for DGM_FORMAT_PETRARCH alone. */
    const char *const *overlay;
    uint32_t overlay_count;
    dgm_tier tier;
} dgm_model_options;

/* Opens everything; *out is NULL on failure.  `options` may be NULL.  The
 * model is immutable and may be used by any number of threads; it must be
 * closed after the workers and documents that came out of it. */
DGM_API DGM_CHECKED dgm_err dgm_model_open(dgm_model **out,
                                           const dgm_model_options *options,
                                           dgm_error *err);
DGM_API void dgm_model_close(dgm_model *self);
/* The folder in use, terminated; lives as long as the model. */
DGM_API const char *dgm_model_folder(const dgm_model *self);

/* A file of the model and what tells it from other versions of it. */
typedef struct dgm_part_view {
    const char *file;
    uint64_t fingerprint;
} dgm_part_view;
/* The parts are numbered from 0; false behind the last. */
DGM_API bool dgm_model_part(const dgm_model *self, uint32_t part,
                            dgm_part_view *out);
/* FULL or FAST, as the model reads. */
DGM_API dgm_tier dgm_model_tier(const dgm_model *self);
/* What does not fit in the model, as a recogniser that was trained with
 * another lexicon; NULL behind the last.  The model works all the same. */
DGM_API const char *dgm_model_warning(const dgm_model *self, uint32_t warning);

/* ------------------------------------------------------- formats, layers */

typedef enum dgm_format {
    DGM_FORMAT_JSONL,
    DGM_FORMAT_TABLE,
    DGM_FORMAT_SQLITE,
    DGM_FORMAT_TSV,
    DGM_FORMAT_CSV,
    DGM_FORMAT_CONLLU,
    DGM_FORMAT_PETRARCH,
    DGM_FORMAT_ICEWS,
    DGM_FORMAT_GDELT,
    DGM_FORMAT_GDELT_MENTIONS,
    DGM_FORMAT_GEOJSON,
    DGM_FORMAT_COUNT
} dgm_format;

/* "jsonl", "table", "sqlite", "tsv", "csv", "conllu", "petrarch", "icews",
 * "gdelt", "gdelt-mentions", "geojson"; "" for a number that is none. */
DGM_API const char *dgm_format_name(dgm_format format);
/* The endings of file names that pick the format, ".db .sqlite". */
DGM_API const char *dgm_format_endings(dgm_format format);
/* By its name, or by the ending of a file name when `by_file`; false when
 * none fits. */
DGM_API bool dgm_format_find(const char *name, bool by_file, dgm_format *out);

/* Bits of the layers of a record. */
enum dgm_layer {
    DGM_LAYER_TOKENS = 1 << 0,
    DGM_LAYER_ENTITIES = 1 << 1,
    DGM_LAYER_ACTORS = 1 << 2,
    DGM_LAYER_PLACES = 1 << 3,
    DGM_LAYER_DATES = 1 << 4,
    DGM_LAYER_EVENTS = 1 << 5,
    DGM_LAYER_CLAIMS = 1 << 6,
    DGM_LAYER_LINKS = 1 << 7,
    DGM_LAYER_PREDICATES = 1 << 8,
    DGM_LAYER_SENTENCES = 1 << 9,
    DGM_LAYER_CASUALTIES = 1 << 10,
    DGM_LAYER_COMPETING = 1 << 11
};
#define DGM_LAYERS_ALL 0xFFF
#define DGM_LAYERS_DEFAULT                                                    \
    (DGM_LAYER_ACTORS | DGM_LAYER_PLACES | DGM_LAYER_DATES |                  \
     DGM_LAYER_EVENTS | DGM_LAYER_CLAIMS | DGM_LAYER_LINKS |                  \
     DGM_LAYER_SENTENCES | DGM_LAYER_CASUALTIES | DGM_LAYER_COMPETING)
/* Adds the layers of a list like "events,claims" to *out; false at a name
 * that is none. */
DGM_API bool dgm_layers_find(const char *list, uint32_t *out);

/* Whether `date` is ISO 8601 (2026, 2026-05 or 2026-05-08, a time of day
 * behind it or not) and there is such a day. */
DGM_API bool dgm_date_valid(const char *date);

/* ------------------------------------------------------------- documents */

/* A string of the document, UTF-8, not terminated; `len` 0: absent. */
typedef struct dgm_text {
    const char *ptr;
    size_t len;
} dgm_text;

/* [begin, end) of the document's text, in bytes and in Unicode code points. */
typedef struct dgm_extent {
    uint32_t begin;
    uint32_t end;
    uint32_t point_begin;
    uint32_t point_end;
} dgm_extent;

/* Indices between layers count from 0; this one leads nowhere. */
#define DGM_NOTHING UINT32_MAX

/* What is coded: one document in memory. */
typedef struct dgm_source {
    size_t size;
    const char *bytes; /* may be NULL when `len` is 0 */
    size_t len;
    /* "text", "html", "jsonl" (one line), "conllu" (one document), "mail",
     * "office" or "pdf" (which needs pdftotext); NULL: by the first bytes. */
    const char *kind;
    /* Terminated; each is used where the document itself does not say it, and
     * may be NULL.  `published` is ISO 8601: the day that "Monday" counts
     * from. */
    const char *id;
    const char *url;
    const char *title;
    const char *author;
    const char *publisher;
    const char *published;
    const char *language;
    const char *section; /* of the paper or site */
} dgm_source;

/* What is known of the document as a whole. */
typedef struct dgm_document_view {
    dgm_text id;
    dgm_text url;
    dgm_text title;
    dgm_text author;
    dgm_text publisher;
    dgm_text published;
    dgm_text language;
    dgm_text text; /* what all extents count in */
    dgm_text section;
    dgm_text modified; /* its last change, ISO 8601 */
    /* What says `published`: "jsonld", "meta", "microdata", "time", "url",
     * "text", "feed", "mail", "file", "modified", "given" or
     * "option"; "" when it is not known. */
    const char *published_from;
} dgm_document_view;

typedef struct dgm_sentence_view {
    dgm_extent extent;
    uint32_t token_first; /* [token_first, token_last) */
    uint32_t token_last;
    uint32_t root; /* token */
} dgm_sentence_view;

/* Labels are those of Universal Dependencies. */
typedef struct dgm_token_view {
    dgm_extent extent;
    dgm_text lemma;
    const char *upos; /* terminated constant, as all `const char *` of views */
    dgm_text xpos;
    dgm_text feats;
    dgm_text deprel;
    uint32_t head; /* token; DGM_NOTHING at the root */
    uint32_t sentence;
    float score; /* of the attachment */
} dgm_token_view;

typedef struct dgm_entity_view {
    dgm_extent extent;
    const char *kind; /* PER, ORG, LOC, GPE, NORP, EVENT, OTHER */
    uint32_t actor;
    uint32_t place;
    uint32_t same; /* with neither: an entity of that name before it */
} dgm_entity_view;

typedef struct dgm_actor_view {
    dgm_text key; /* of the lexicon; absent when it has none */
    dgm_text name;
    const char *country; /* "---" unknown */
    const char *sector;
    const char *const *secondary; /* further sectors, [secondary_count] */
    uint32_t secondary_count;
    const char *cameo;       /* country and sectors */
    const dgm_text *part_of; /* keys, nearest first, [part_of_count] */
    uint32_t part_of_count;
    const uint32_t *mention; /* [mention_count], in text order */
    uint32_t mention_count;
    bool stale;
} dgm_actor_view;

typedef struct dgm_mention_view {
    dgm_extent extent;
    const char *kind; /* name, description, pronoun */
    uint32_t actor;
} dgm_mention_view;

typedef struct dgm_place_view {
    dgm_extent extent;
    dgm_text name;
    const char *kind; /* name, adjective */
    bool resolved;    /* without it the next three mean nothing */
    uint32_t geonames;
    double lat;
    double lon;
    const char *country; /* "" unknown */
    dgm_text admin1;
    const char *precision; /* point, city, admin2, admin1, country, region */
    float score;
} dgm_place_view;

typedef struct dgm_date_view {
    dgm_extent extent;
    dgm_text value; /* ISO 8601 cut to its precision; absent when vague */
    dgm_text range;
    const char *precision;
    bool background;
} dgm_date_view;

typedef struct dgm_stance_view {
    const char *certainty; /* CERTAIN, PROBABLE, POSSIBLE, UNDERSPECIFIED */
    const char *polarity;  /* POS, NEG, UNDERSPECIFIED */
    const char *time;      /* NON_FUTURE, FUTURE, UNDERSPECIFIED */
    const char *condition; /* NONE, IF, THEN */
    const char *mood;      /* ASSERT, QUESTION, DIRECTIVE, WISH */
} dgm_stance_view;

/* Who takes part in an event. */
typedef struct dgm_party_view {
    dgm_extent extent;
    uint32_t event;
    bool recipient;      /* else actor */
    uint32_t actor;      /* DGM_NOTHING: nobody could name it */
    dgm_text name;       /* of the lexicon, else as the text says */
    const char *country; /* "" unknown */
    const char *sector;  /* "" unknown */
} dgm_party_view;

typedef struct dgm_event_view {
    const char *type; /* of PLOVER */
    dgm_text mode;
    const char *cameo;
    const char *quad;
    double goldstein; /* -10 to 10, with one decimal */
    dgm_extent trigger;
    uint32_t sentence;
    uint32_t actor_first; /* party */
    uint32_t actor_count;
    uint32_t recipient_first; /* party */
    uint32_t recipient_count;
    dgm_text contexts; /* of its paragraph, a blank between */
    uint32_t place;
    uint32_t date;
    dgm_text when;      /* ISO 8601, a day, month, year or first/last */
    char day_first[11]; /* terminated, "" when not known */
    char day_last[11];
    dgm_stance_view stance; /* the writer's own */
    bool reported;
    uint32_t claim; /* the innermost that holds it */
    float score;
    dgm_text rule;
} dgm_event_view;

typedef struct dgm_claim_view {
    uint32_t parent;
    const char *source_kind;
    const dgm_extent *source; /* [source_count] */
    uint32_t source_count;
    uint32_t source_actor;
    uint32_t source_place;
    dgm_extent cue;
    dgm_text cue_lemma;
    const char *cue_class;
    const char *cue_pattern;
    const char *cue_polarity;
    const dgm_extent *content; /* [content_count] */
    uint32_t content_count;
    const char *form;
    const uint32_t *event; /* directly in the content, [event_count] */
    uint32_t event_count;
    const uint32_t *claim; /* likewise, [claim_count] */
    uint32_t claim_count;
    dgm_stance_view stance; /* the source's */
    dgm_text factbank;
    dgm_text wep;
    dgm_text admiralty;
    float score;
    dgm_text rule;
    const dgm_extent *rated; /* words that rate the source or what it says,
                                [rated_count] */
    uint32_t rated_count;
} dgm_claim_view;

typedef struct dgm_link_view {
    const char *kind; /* if, cause, purpose, contradicts, same */
    uint32_t from;    /* event, DGM_NOTHING where none is coded */
    uint32_t to;      /* likewise */
    bool has_cue;
    dgm_extent cue;
    dgm_extent from_span; /* the words that tell them */
    dgm_extent to_span;
    float score;
} dgm_link_view;

/* The answer to one of the `pairs` of a JSON line. */
typedef struct dgm_pair_view {
    bool has_source;
    dgm_extent source;
    bool has_target;
    dgm_extent target;
    const char *type;              /* the best */
    const char *const *score_type; /* all types and NONE, [score_count] */
    const float *score;            /* they sum to one, [score_count] */
    uint32_t score_count;
} dgm_pair_view;

typedef struct dgm_predicate_view {
    dgm_extent extent;
    uint32_t token;
    dgm_text lemma;
    dgm_stance_view stance; /* condition and mood are "" */
    float value;            /* -3 certainly not, 3 certainly */
} dgm_predicate_view;

/* A number of people, and what happened to them. */
typedef struct dgm_casualty_view {
    const char *kind; /* killed, wounded, missing, arrested, abducted,
                         displaced, protesters */
    double low;       /* at least so many; negative: open */
    double high;      /* at most so many; negative: open */
    bool about;
    dgm_extent number;
    bool has_who;
    dgm_extent who; /* the noun phrase without the number */
    uint32_t token; /* head of the number */
    uint32_t actor; /* or DGM_NOTHING, like the next two */
    uint32_t event;
    uint32_t claim; /* innermost that says so */
    dgm_stance_view stance;
    float score;
    dgm_text rule;
} dgm_casualty_view;

/* How one source speaks of a happening. */
typedef struct dgm_telling_view {
    uint32_t competing; /* the happening */
    uint32_t claim;     /* DGM_NOTHING: the writer's own words */
    uint32_t event;     /* or DGM_NOTHING, like the next */
    uint32_t casualty;  /* number of people that is told */
    uint32_t token;
    dgm_extent extent; /* the word that tells it */
    dgm_stance_view stance;
    bool asserts; /* is what the claim says, not only named in it */
    /* Bit i: the i-th telling of the happening. */
    uint32_t agrees;
    uint32_t contradicts;
} dgm_telling_view;

/* A happening of which several sources speak. */
typedef struct dgm_competing_view {
    uint32_t telling_first; /* telling */
    uint32_t telling_count; /* at most 32 */
    const uint32_t *event;  /* of its tellings, [event_count] */
    uint32_t event_count;
} dgm_competing_view;

typedef struct dgm_warning_view {
    dgm_text code;
    dgm_text message;
} dgm_warning_view;

typedef struct dgm_document dgm_document;

/* How many there are of each. */
typedef struct dgm_counts_view {
    uint32_t sentences;
    uint32_t tokens;
    uint32_t entities;
    uint32_t actors;
    uint32_t mentions;
    uint32_t places;
    uint32_t dates;
    uint32_t events;
    uint32_t parties;
    uint32_t claims;
    uint32_t links;
    uint32_t pairs;
    uint32_t predicates;
    uint32_t warnings;
    uint32_t casualties;
    uint32_t tellings;
    uint32_t competing;
} dgm_counts_view;

/* An empty document, to be filled by a worker; NULL when memory is out. */
DGM_API dgm_document *dgm_document_new(void);
DGM_API void dgm_document_free(dgm_document *self);

/* Views live until the document is filled again or freed, and are read by any
 * number of threads.  An index that is too large gives NULL.  Layers that the
 * worker was not asked for may be empty. */
DGM_API const dgm_document_view *dgm_document_about(const dgm_document *self);
DGM_API const dgm_counts_view *dgm_document_counts(const dgm_document *self);
DGM_API const dgm_sentence_view *
dgm_document_sentence(const dgm_document *self, uint32_t index);
DGM_API const dgm_token_view *dgm_document_token(const dgm_document *self,
                                                 uint32_t index);
DGM_API const dgm_entity_view *dgm_document_entity(const dgm_document *self,
                                                   uint32_t index);
DGM_API const dgm_actor_view *dgm_document_actor(const dgm_document *self,
                                                 uint32_t index);
DGM_API const dgm_mention_view *dgm_document_mention(const dgm_document *self,
                                                     uint32_t index);
DGM_API const dgm_place_view *dgm_document_place(const dgm_document *self,
                                                 uint32_t index);
DGM_API const dgm_date_view *dgm_document_date(const dgm_document *self,
                                               uint32_t index);
DGM_API const dgm_event_view *dgm_document_event(const dgm_document *self,
                                                 uint32_t index);
DGM_API const dgm_party_view *dgm_document_party(const dgm_document *self,
                                                 uint32_t index);
DGM_API const dgm_claim_view *dgm_document_claim(const dgm_document *self,
                                                 uint32_t index);
DGM_API const dgm_link_view *dgm_document_link(const dgm_document *self,
                                               uint32_t index);
DGM_API const dgm_pair_view *dgm_document_pair(const dgm_document *self,
                                               uint32_t index);
DGM_API const dgm_predicate_view *
dgm_document_predicate(const dgm_document *self, uint32_t index);
DGM_API const dgm_casualty_view *
dgm_document_casualty(const dgm_document *self, uint32_t index);
DGM_API const dgm_telling_view *dgm_document_telling(const dgm_document *self,
                                                     uint32_t index);
DGM_API const dgm_competing_view *
dgm_document_competing(const dgm_document *self, uint32_t index);
DGM_API const dgm_warning_view *dgm_document_warning(const dgm_document *self,
                                                     uint32_t index);
/* The bytes of an extent. */
DGM_API dgm_text dgm_document_part(const dgm_document *self,
                                   dgm_extent extent);

typedef struct dgm_render_options {
    size_t size;
    dgm_format format; /* any but SQLITE */
    uint32_t layers;   /* of JSON; 0: DGM_LAYERS_DEFAULT */
    uint32_t width;    /* of the table in columns, 0: 100 */
    bool colour;       /* in the table */
    bool head;         /* what stands once at the beginning of an output (the
                          names of columns) comes first, and what ends it
                          last */
    bool nulls;        /* PETRARCH lines with "---" on a side as well */
    bool all; /* PETRARCH, ICEWS and GDELT: also what is told as not having
                 happened, conditional, asked or ordered */
} dgm_render_options;

/* Writes the document as `format` has it; `options` may be NULL.  *out is
 * terminated, *len (may be NULL) does not count that, and the caller frees it
 * with dgm_free(). */
DGM_API DGM_CHECKED dgm_err dgm_document_render(
    const dgm_document *self, const dgm_render_options *options, char **out,
    size_t *len, dgm_error *err);

/* ---------------------------------------------------------------- worker */

typedef struct dgm_worker dgm_worker;

typedef struct dgm_worker_options {
    size_t size;
    uint32_t layers; /* what will be asked for; 0: DGM_LAYERS_DEFAULT */
    bool parse_only; /* sentences and tokens only */
    /* Events with less are left out; 0: what the model advises, below 0: none
     * is left out. */
    float least_score;
    const char *language; /* "en" or NULL: documents in English are coded and
                             of others the text is told; "any": all */
} dgm_worker_options;

/* A worker for one thread; `options` may be NULL.  It borrows the model. */
DGM_API DGM_CHECKED dgm_err dgm_worker_new(dgm_worker **out,
                                           const dgm_model *model,
                                           const dgm_worker_options *options,
                                           dgm_error *err);
DGM_API void dgm_worker_free(dgm_worker *self);

/* Codes one document.  `document` may be new or used before, by any worker,
 * and keeps nothing of the source nor of the worker.  On failure it is empty:
 * DGM_ERR_EMPTY no text, _SYNTAX not the kind that was said, _ENCODING no
 * text at all, _LIMIT more than 64 MiB or 16 MiB of clean text, _ARGUMENT an
 * unknown kind or impossible date, _MEMORY. */
DGM_API DGM_CHECKED dgm_err dgm_worker_code(dgm_worker *self,
                                            const dgm_source *source,
                                            dgm_document *document,
                                            dgm_error *err);

typedef struct dgm_explain_options {
    size_t size;
    uint32_t width; /* in columns, 0: 100 */
    bool colour;
} dgm_explain_options;

/* Says why an event of a document stands there, for people: its sentence with
 * the parties marked, what the model weighed, the alternatives, who the
 * parties are and how that is known, who says so, date, place, and what its
 * score is made of.  DGM_NOTHING: of all events, one after the other.  The
 * document was coded with the worker's model and is only read; `options` may
 * be NULL; its layout may change.  *out is terminated, *len (may be NULL) does
 * not count that, and the caller frees it with dgm_free().  DGM_ERR_NOT_FOUND:
 * no such event. */
DGM_API DGM_CHECKED dgm_err
dgm_worker_explain(const dgm_worker *self, const dgm_document *document,
                   uint32_t event, const dgm_explain_options *options,
                   char **out, size_t *len, dgm_error *err);

/* Codes again the document of a database in which the event with that
 * `event_id` stands, with all rows however unlikely, and says which of them it
 * is.  The file is only read.  DGM_ERR_NOT_FOUND: there is none, or the coder
 * no longer makes it; other errors as of dgm_worker_code and _DATABASE. */
DGM_API DGM_CHECKED dgm_err dgm_worker_code_stored(
    dgm_worker *self, const char *database, uint64_t event_id,
    dgm_document *document, uint32_t *event, dgm_error *err);

/* ------------------------------------------------------------------- run */

/* How a run stands; counts documents. */
typedef struct dgm_progress {
    uint64_t done;     /* coded and written */
    uint64_t skipped;  /* in the database already */
    uint64_t replaced; /* done, in the place of an older version */
    uint64_t same_id;  /* done, beside another source's with the same id */
    uint64_t rejected;
    uint64_t words;
    uint64_t bytes;       /* taken from the inputs */
    uint64_t bytes_total; /* 0: not known */
    uint64_t events;
    uint64_t undated; /* done, without a publication date */
    uint64_t reserved[6];
} dgm_progress;

/* To end a run early: zeroed by the caller, and then touched by this function
 * alone, which any thread and any signal handler may call. */
typedef struct dgm_stop {
    int requested;
} dgm_stop;
DGM_API void dgm_stop_request(dgm_stop *self);

/* Something worth a line that is no rejection. */
typedef struct dgm_note_view {
    const char *file; /* terminated, like the next two */
    const char *code; /* of the document's warning, "own_output" for a file of
                         the run's own that lies among the inputs, "upgraded"
                         for a database of an older version that was brought up
                         to date */
    const char *message;
    uint64_t line; /* 0: the whole file */
} dgm_note_view;

/* A document that was coded.  It lives until the function returns; `bytes` is
 * the document as the run's format has it, without the head.  Another value
 * than 0 ends the run as dgm_stop does. */
typedef int dgm_sink_fn(void *context, const dgm_document *document,
                        const char *bytes, size_t len);

typedef struct dgm_run_options {
    size_t size;
    const char *const *path; /* files, folders, "-"; none: standard input */
    uint32_t path_count;
    const char *list;   /* a file with one path a line, or NULL */
    const char *input;  /* kind of input by name, NULL: guessed */
    const char *output; /* file, NULL or "-": standard output */
    dgm_format format;
    uint32_t layers;      /* 0: DGM_LAYERS_DEFAULT */
    uint32_t threads;     /* 0: as many as there are cores */
    uint32_t width;       /* of the table in columns, 0: 100 */
    bool colour;          /* in the table */
    bool parse_only;      /* stop after syntax */
    float least_score;    /* as in dgm_worker_options */
    const char *rejects;  /* file for inputs that could not be read, or NULL */
    const char *date;     /* `published` of documents without one, or NULL */
    const dgm_stop *stop; /* may be NULL */
    void *context;        /* of the functions that follow */
    /* Called from any thread, one at a time; each may be NULL. */
    void (*progress)(void *context, const dgm_progress *progress);
    void (*rejected)(void *context, const dgm_error *err);
    void (*noted)(void *context, const dgm_note_view *note);
    /* Documents go here, in input order, and nothing is written to `output`;
     * not with DGM_FORMAT_SQLITE. */
    dgm_sink_fn *sink;
    bool nulls; /* as in dgm_render_options */
    bool all;   /* likewise */
    /* Names of columns and keys, "text=body,date=day": a field by any of its
     * names, then what the inputs call it; NULL: as docs/formats.md has
     * them. */
    const char *map;
    const char *language; /* as in dgm_worker_options */
} dgm_run_options;

/* Codes all inputs.  Output order is input order; the bytes are the same for
 * any number of threads.  An output or list of rejects that is an input is
 * refused with DGM_ERR_OWN_OUTPUT before anything is opened.  A file is
 * written beside the old one and replaces it at the end, also of a run that
 * was stopped, but not when nothing was coded or writing failed.  Returns
 * DGM_ERR_REJECTED when some inputs were rejected and the others coded,
 * DGM_ERR_INTERRUPTED when it was stopped, and an error when nothing could be
 * written.  `progress` may be NULL. */
DGM_API DGM_CHECKED dgm_err dgm_run(const dgm_model *model,
                                    const dgm_run_options *options,
                                    dgm_progress *progress, dgm_error *err);

/* ----------------------------------------------------------------- fetch */

/* How the visit to a page ended. */
typedef enum dgm_fetch_outcome {
    DGM_FETCH_STORED,    /* it came and is in the archive */
    DGM_FETCH_UNCHANGED, /* it came before and is the same */
    DGM_FETCH_PLANNED,   /* it would be fetched (dry run) */
    DGM_FETCH_LATER,     /* not now: the host asks to be left alone, or a run
                            behind this one goes on */
    DGM_FETCH_REFUSED,   /* robots.txt, or an address that is not visited */
    DGM_FETCH_FAILED
} dgm_fetch_outcome;

/* A page, feed or list that was visited.  All strings are terminated, never
 * NULL, and die with the call. */
typedef struct dgm_fetched_view {
    dgm_fetch_outcome outcome;
    const char *url;       /* as it was asked for */
    const char *feed;      /* what led there, or "" */
    const char *title;     /* as the feed has it, or "" */
    const char *published; /* likewise, ISO 8601 */
    const char *message;   /* why not; "" */
    uint32_t status;       /* of HTTP; 0: no answer */
    uint64_t bytes;        /* of the body as it came */
} dgm_fetched_view;

/* Counts pages unless it says otherwise. */
typedef struct dgm_fetch_progress {
    uint64_t stored;
    uint64_t unchanged;
    uint64_t planned;
    uint64_t later;
    uint64_t refused;
    uint64_t failed;
    uint64_t known;   /* led to, and fetched before */
    uint64_t feeds;   /* feeds and lists that were read */
    uint64_t waiting; /* to be visited */
    uint64_t bytes;   /* that came */
    uint64_t rounds;  /* finished */
    uint64_t reserved[5];
} dgm_fetch_progress;

typedef struct dgm_fetch_options {
    size_t size;
    /* Addresses of pages, feeds or lists of feeds (OPML); or files that hold a
     * feed, such a list or one address a line. */
    const char *const *url;
    uint32_t url_count;
    const char *archive; /* "...warc.gz", added to; NULL only when dry_run */
    const char *state;   /* file in which what came is remembered, also of
                            several archives; NULL: archive + ".state" */
    const char *contact; /* mail address or page for those who are visited */
    const char *since;   /* ISO 8601: what a feed dates before is left out */
    uint64_t limit;      /* pages a round; 0: no limit */
    uint64_t bytes_most; /* of a body, packed or not; 0: 16 MiB */
    uint32_t seconds;    /* for one answer; 0: 60 */
    uint32_t every;      /* seconds from round to round; 0: one round */
    int32_t delay_ms;   /* between visits to a host; 0: 2000, negative: none */
    uint32_t parallel;  /* hosts that are visited at once; 0: 8 */
    bool allow_private; /* addresses that are not of the public internet, and
                           the proxies of the environment */
    bool dry_run;       /* feeds are read, pages are not, nothing is kept */
    const dgm_stop *stop; /* may be NULL */
    void *context;        /* of the functions that follow */
    /* Called from the thread that called dgm_fetch; each may be NULL. */
    void (*progress)(void *context, const dgm_fetch_progress *progress);
    void (*fetched)(void *context, const dgm_fetched_view *view);
    void (*round)(void *context, const dgm_fetch_progress *progress);
} dgm_fetch_options;

/* Visits what is named and what feeds lead to, and adds what comes to an
 * archive that dgm_run reads (docs/fetching.md).  What came before is asked
 * for again only where it is named itself or a feed, and then whether it
 * changed.  Returns DGM_ERR_REJECTED when some could not be had and the others
 * could, _NOT_FOUND when none could, _INTERRUPTED when it was stopped (what
 * came is in the archive), _ARGUMENT also where this library was built without
 * libcurl, and other errors when the archive cannot be written.  The process
 * should ignore SIGPIPE.  `progress` may be NULL. */
DGM_API DGM_CHECKED dgm_err dgm_fetch(const dgm_fetch_options *options,
                                      dgm_fetch_progress *progress,
                                      dgm_error *err);
/* -------------------------------------------------------------- database */

/* Brings a database of an older version up to date, in one transaction and
 * after a copy of it was put beside it ("events.db.v7.bak"); dgm_run does the
 * same.  *message says what was done, terminated, and is freed with
 * dgm_free(); NULL when there was nothing to do.  DGM_ERR_NOT_FOUND no such
 * file, DGM_ERR_VERSION newer than this program or too old, DGM_ERR_DATABASE
 * something else, _IO, _MEMORY; the file is as it was then. */
DGM_API DGM_CHECKED dgm_err dgm_database_upgrade(const char *path,
                                                 char **message,
                                                 dgm_error *err);

typedef struct dgm_query_options {
    size_t size;
    dgm_format format;    /* JSONL, TABLE, CSV or TSV */
    uint32_t width;       /* of the table in columns, 0: 100 */
    bool colour;          /* in the table */
    uint32_t seconds;     /* it may take; 0: any */
    const dgm_stop *stop; /* may be NULL */
    void *context;
    /* Takes the output as it comes; another value than 0 ends it without an
     * error. */
    int (*write)(void *context, const char *bytes, size_t len);
} dgm_query_options;

/* Asks a database of this program one question in SQL and writes the rows;
 * *rows (may be NULL) is their number.  The file is only read: whatever would
 * write, attach another file or load code is refused.  With `sql` NULL the
 * rows are the tables, views and columns with what they mean.  DGM_ERR_SYNTAX:
 * not SQL as SQLite has it, or not of these tables (`byte` is where, in
 * `sql`), _ARGUMENT: not a question, _LIMIT: took too long, _INTERRUPTED:
 * stopped; rows that were complete have been written then. */
DGM_API DGM_CHECKED dgm_err dgm_query_run(const char *path, const char *sql,
                                          const dgm_query_options *options,
                                          uint64_t *rows, dgm_error *err);

/* ----------------------------------------------------------------- watch */

/* A question that is followed: events for which all that is not NULL holds.
 * Names are compared without regard to the case of ASCII letters, and "%" in
 * them stands for any letters. */
typedef struct dgm_watch_rule {
    size_t size;
    const char *name;      /* of the question, one line */
    const char *party;     /* takes part: a name, a key of the lexicon, what it
                              is part of, or a country ("NOR") */
    const char *actor;     /* likewise, as the one who acts */
    const char *recipient; /* likewise, as the one to whom it is done */
    const char *type;      /* types, modes and quads, "ASSAULT, riot" */
    const char *place;     /* its name, region or country */
    const char *words;     /* of the sentence, as FTS5 has it */
    const char *certainty; /* "CERTAIN, PROBABLE" */
    float least_score;
    bool all; /* the first run tells what the database holds already; else
                 only what comes after */
} dgm_watch_rule;

/* Adds a question to a database.  DGM_ERR_ARGUMENT: nothing is asked, no such
 * type or certainty, words that are none of FTS5, or the name is taken;
 * otherwise errors as of dgm_query_run. */
DGM_API DGM_CHECKED dgm_err dgm_watch_add(const char *path,
                                          const dgm_watch_rule *rule,
                                          dgm_error *err);
/* DGM_ERR_NOT_FOUND: there is none of that name. */
DGM_API DGM_CHECKED dgm_err dgm_watch_remove(const char *path,
                                             const char *name, dgm_error *err);

typedef struct dgm_watch_options {
    size_t size;
    const char *const *name; /* of the questions to run; count 0: all */
    uint32_t name_count;
    const char *now;  /* the day that "the last four weeks" end with, ISO 8601;
                         NULL: today */
    const char *feed; /* Atom file that is replaced, or NULL */
    bool peek;        /* tell it again next time */
    dgm_format format;    /* JSONL, TABLE, CSV or TSV */
    uint32_t width;       /* of the table in columns, 0: 100 */
    bool colour;          /* in the table */
    const dgm_stop *stop; /* may be NULL */
    void *context;
    /* Takes the rows; another value than 0 ends the run, and nothing counts as
     * told.  The last call, with `len` 0, asks that all of it be written
     * out. */
    int (*write)(void *context, const char *bytes, size_t len);
} dgm_watch_options;

/* Writes a row for each event that has come since the last run, with what
 * changed (docs/watching.md), and then notes that it was told: a run that is
 * killed or stopped is repeated by the next, never left out.  *told (may be
 * NULL) is their number.  DGM_ERR_NOT_FOUND: no question of that name;
 * _OWN_OUTPUT: `feed` is something else than a feed; _INTERRUPTED; otherwise
 * errors as of dgm_query_run. */
DGM_API DGM_CHECKED dgm_err dgm_watch_run(const char *path,
                                          const dgm_watch_options *options,
                                          uint64_t *told, dgm_error *err);

/* --------------------------------------------------------------- stories */

/* How a pass over the stories of a database stands. */
typedef struct dgm_stories_summary {
    uint64_t documents;       /* compared in this pass */
    uint64_t documents_total; /* about so many are to be */
    uint64_t copies;          /* of those compared, like one before them */
    uint64_t stories;         /* of those compared, like none before them */
    uint64_t reserved[4];
} dgm_stories_summary;

typedef struct dgm_stories_options {
    size_t size;
    bool again;           /* forget all stories and compare all documents */
    const dgm_stop *stop; /* may be NULL */
    void *context;        /* of the function that follows */
    /* Called now and then by the calling thread; may be NULL. */
    void (*progress)(void *context, const dgm_stories_summary *summary);
} dgm_stories_options;

/* Puts the documents of a database that dgm_run has made into stories: those
 * that tell the same in the same words, within a week of each other
 * (docs/stories.md).  Documents that an earlier pass has seen keep their
 * place, but for those of stories that a document has left.  Commits every
 * few hundred documents; what a pass that was stopped or killed has not done,
 * the next one does.  `options` and `summary` may be NULL.
 * DGM_ERR_INTERRUPTED when it was stopped, DGM_ERR_NOT_FOUND no such file,
 * DGM_ERR_DATABASE, _VERSION not a database of this program, _MEMORY, _IO. */
DGM_API DGM_CHECKED dgm_err
dgm_stories_build(const char *path, const dgm_stories_options *options,
                  dgm_stories_summary *summary, dgm_error *err);

/* ------------------------------------------------------------- incidents */

/* How a pass over the incidents of a database stands. */
typedef struct dgm_incidents_summary {
    uint64_t events;       /* compared in this pass */
    uint64_t events_total; /* about so many are to be */
    uint64_t joined;       /* of those compared, into an incident before */
    uint64_t incidents;    /* in the database; counted at the end */
    uint64_t reserved[4];
} dgm_incidents_summary;

typedef struct dgm_incidents_options {
    size_t size;
    bool again;           /* forget all incidents and compare all events */
    const dgm_stop *stop; /* may be NULL */
    void *context;        /* of the function that follows */
    /* Called now and then by the calling thread; may be NULL. */
    void (*progress)(void *context, const dgm_incidents_summary *summary);
} dgm_incidents_options;

/* Puts the events of a database that dgm_run has made into incidents: those
 * that tell of one happening (docs/incidents.md), whatever their words.
 * Events that an earlier pass has seen keep their place.  Reprints count once
 * where dgm_stories_build went before.  Commits every few hundred documents;
 * what a pass that was stopped or killed has not done, the next one does.
 * `options` and `summary` may be NULL.  Errors are those of
 * dgm_stories_build. */
DGM_API DGM_CHECKED dgm_err
dgm_incidents_build(const char *path, const dgm_incidents_options *options,
                    dgm_incidents_summary *summary, dgm_error *err);

typedef struct dgm_incidents_filter {
    size_t size;
    dgm_format format;        /* TABLE, CSV, TSV or JSONL */
    uint32_t width;           /* of the table in columns, 0: 100 */
    bool colour;              /* in the table */
    const char *type;         /* of PLOVER, NULL: all */
    const char *country;      /* where it happened, ISO 3166-1 alpha-3 */
    const char *since;        /* first day of the incident, ISO 8601 */
    const char *until;        /* last day */
    uint64_t least_stories;   /* told by at least so many */
    uint64_t least_documents; /* likewise */
    uint64_t most;            /* so many rows, 0: all */
} dgm_incidents_filter;

/* Takes bytes of an output; another value than 0 ends it. */
typedef int dgm_write_fn(void *context, const char *bytes, size_t len);

/* Writes the incidents of a database by day, each with all its evidence.  The
 * file is only read.  `filter` may be NULL.  DGM_ERR_INTERRUPTED when `write`
 * ended it, DGM_ERR_ARGUMENT another format; others as of
 * dgm_incidents_build. */
DGM_API DGM_CHECKED dgm_err
dgm_incidents_write(const char *path, const dgm_incidents_filter *filter,
                    dgm_write_fn *write, void *context, dgm_error *err);

#ifdef __cplusplus
}
#endif

#endif
