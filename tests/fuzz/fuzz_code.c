/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A document of any bytes through all rooms and into every format.
 *
 * The first byte says what the rest is:
 *   t  text            h  a page            j  a JSON line
 *   c  CoNLL-U         g  bytes from which a tree is made
 * With g, random bytes give valid trees of real words, deep, flat or wild,
 * which random CoNLL-U almost never is: rooms that ask trees are behind it.
 *
 * What comes out is checked: indices and extents lie inside, JSON is JSON.
 */
#include "dragoman/dragoman.h"

#include "base/str.h"
#include "fuzz/target.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The kinds of input, and what the rooms at the end make. */
enum way {
    TEXT,
    PAGE,
    LINE,
    CONLLU,
    TREES,
    EVENT,
    CLAIM,
    LINK,
    PLACE,
    PARTY,
    COMPETING
};
const char *const fuzz_way[] = {
    "a text",  "a page", "a JSON line", "CoNLL-U", "made trees",  "an event",
    "a claim", "a link", "a place",     "a party", "a happening", NULL};

/* --------------------------------------------------------------- trees */

/* form TAB lemma TAB upos TAB xpos TAB feats */
static const char *const vocabulary[] = {
    "Kenya\tKenya\tPROPN\tNNP\tNumber=Sing",
    "Paris\tParis\tPROPN\tNNP\tNumber=Sing",
    "Bob\tBob\tPROPN\tNNP\tNumber=Sing",
    "Washington\tWashington\tPROPN\tNNP\tNumber=Sing",
    "Front\tFront\tPROPN\tNNP\tNumber=Sing",
    "Texas\tTexas\tPROPN\tNNP\tNumber=Sing",
    "rebels\trebel\tNOUN\tNNS\tNumber=Plur",
    "minister\tminister\tNOUN\tNN\tNumber=Sing",
    "army\tarmy\tNOUN\tNN\tNumber=Sing",
    "attack\tattack\tNOUN\tNN\tNumber=Sing",
    "talks\ttalk\tNOUN\tNNS\tNumber=Plur",
    "village\tvillage\tNOUN\tNN\tNumber=Sing",
    "Monday\tMonday\tPROPN\tNNP\tNumber=Sing",
    "May\tMay\tPROPN\tNNP\tNumber=Sing",
    "week\tweek\tNOUN\tNN\tNumber=Sing",
    "3\t3\tNUM\tCD\tNumType=Card",
    "1999\t1999\tNUM\tCD\tNumType=Card",
    "attacked\tattack\tVERB\tVBD\tTense=Past|VerbForm=Fin",
    "attacking\tattack\tVERB\tVBG\tVerbForm=Ger",
    "accused\taccuse\tVERB\tVBN\tTense=Past|VerbForm=Part|Voice=Pass",
    "said\tsay\tVERB\tVBD\tTense=Past|VerbForm=Fin",
    "told\ttell\tVERB\tVBD\tTense=Past|VerbForm=Fin",
    "met\tmeet\tVERB\tVBD\tTense=Past|VerbForm=Fin",
    "denied\tdeny\tVERB\tVBD\tTense=Past|VerbForm=Fin",
    "threatened\tthreaten\tVERB\tVBD\tTense=Past|VerbForm=Fin",
    "agree\tagree\tVERB\tVB\tVerbForm=Inf",
    "stop\tstop\tVERB\tVB\tVerbForm=Inf",
    "is\tbe\tAUX\tVBZ\tTense=Pres|VerbForm=Fin",
    "was\tbe\tAUX\tVBD\tTense=Past|VerbForm=Fin",
    "has\thave\tAUX\tVBZ\tTense=Pres|VerbForm=Fin",
    "will\twill\tAUX\tMD\tVerbForm=Fin",
    "may\tmay\tAUX\tMD\tVerbForm=Fin",
    "not\tnot\tPART\tRB\tPolarity=Neg",
    "to\tto\tPART\tTO\t_",
    "he\the\tPRON\tPRP\tPronType=Prs|Gender=Masc",
    "they\tthey\tPRON\tPRP\tPronType=Prs|Number=Plur",
    "who\twho\tPRON\tWP\tPronType=Rel",
    "which\twhich\tPRON\tWDT\tPronType=Rel",
    "the\tthe\tDET\tDT\tDefinite=Def|PronType=Art",
    "by\tby\tADP\tIN\t_",
    "of\tof\tADP\tIN\t_",
    "in\tin\tADP\tIN\t_",
    "on\ton\tADP\tIN\t_",
    "if\tif\tSCONJ\tIN\t_",
    "that\tthat\tSCONJ\tIN\t_",
    "because\tbecause\tSCONJ\tIN\t_",
    "and\tand\tCCONJ\tCC\t_",
    "or\tor\tCCONJ\tCC\t_",
    "last\tlast\tADJ\tJJ\tDegree=Pos",
    "Afghan\tAfghan\tADJ\tJJ\tDegree=Pos",
    "probably\tprobably\tADV\tRB\t_",
    "never\tnever\tADV\tRB\t_",
    "according\taccord\tVERB\tVBG\tVerbForm=Ger",
    ":\t:\tPUNCT\t:\t_",
    ",\t,\tPUNCT\t,\t_",
    ".\t.\tPUNCT\t.\t_",
    "-\t-\tVERB\tHYPH\t_",
    "\"\t\"\tPUNCT\t``\t_",
    "(\t(\tPUNCT\t-LRB-\t_",
    "?\t?\tPUNCT\t.\t_"};

static const char *const relations[] = {
    "nsubj",     "nsubj:pass", "obj",      "iobj",         "obl",
    "obl:agent", "obl:tmod",   "nmod",     "nmod:poss",    "amod",
    "acl",       "acl:relcl",  "advcl",    "ccomp",        "xcomp",
    "csubj",     "conj",       "cc",       "mark",         "aux",
    "aux:pass",  "cop",        "case",     "det",          "punct",
    "compound",  "flat",       "appos",    "parataxis",    "advmod",
    "nummod",    "dep",        "root",     "compound:prt", "fixed",
    "orphan",    "discourse",  "vocative", "expl",         "list"};

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define WORDS_MAX    120

typedef struct maker {
    const uint8_t *data;
    size_t size;
    size_t at;
    dgm_buf out;
} maker;

static uint32_t take(maker *self)
{
    return self->at < self->size ? self->data[self->at++] : 0;
}

/* Word i hangs from one that was hung before it, in the order of a shuffled
 * list: any tree there is.  `shape` 0 makes chains, 1 stars, others mix. */
static void make_heads(maker *self, uint32_t count, uint32_t *head)
{
    uint32_t order[WORDS_MAX];
    uint32_t shape = take(self) % 4;
    bool in_order = take(self) % 2 == 0;
    for (uint32_t i = 0; i < count; i++) {
        order[i] = i;
    }
    for (uint32_t i = count - 1; i > 0 && !in_order; i--) {
        uint32_t other = take(self) % (i + 1);
        uint32_t kept = order[i];
        order[i] = order[other];
        order[other] = kept;
    }
    head[order[0]] = 0;
    for (uint32_t i = 1; i < count; i++) {
        uint32_t above = shape == 0 ? i - 1 : shape == 1 ? 0 : take(self) % i;
        head[order[i]] = order[above] + 1;
    }
}

static void make_sentence(maker *self)
{
    uint32_t count = 1 + take(self) % WORDS_MAX;
    uint32_t head[WORDS_MAX];
    make_heads(self, count, head);
    for (uint32_t i = 0; i < count; i++) {
        const char *word = vocabulary[take(self) % COUNT(vocabulary)];
        const char *relation = relations[take(self) % COUNT(relations)];
        dgm_buf_format(&self->out, "%u\t%s\t%u\t%s\t_\t%s\n", i + 1, word,
                       head[i], head[i] == 0 ? "root" : relation,
                       i % 7 == 3 ? "SpaceAfter=No" : "_");
    }
    dgm_buf_char(&self->out, '\n');
}

/* ------------------------------------------------------------- checking */

/* Says which of them failed: a machine that found it may be gone. */
#define check(holds) check_at((holds), #holds, __LINE__)

static void check_at(bool holds, const char *what, int line)
{
    if (!holds) {
        (void)fprintf(stderr, "fuzz_code.c:%d: not so: %s\n", line, what);
        abort();
    }
}

static void check_extent(const dgm_document *document, dgm_extent extent)
{
    check(extent.begin <= extent.end &&
          extent.point_begin <= extent.point_end &&
          extent.point_begin <= extent.begin &&
          extent.end <= dgm_document_about(document)->text.len);
}

static void check_index(uint32_t index, uint32_t count)
{
    check(index == DGM_NOTHING || index < count);
}

static void check_who(const dgm_document *d, const dgm_counts_view *count)
{
    for (uint32_t i = 0; i < count->mentions; i++) {
        check_extent(d, dgm_document_mention(d, i)->extent);
        check_index(dgm_document_mention(d, i)->actor, count->actors);
    }
    for (uint32_t i = 0; i < count->entities; i++) {
        check_extent(d, dgm_document_entity(d, i)->extent);
        check_index(dgm_document_entity(d, i)->actor, count->actors);
        check_index(dgm_document_entity(d, i)->place, count->places);
    }
    for (uint32_t i = 0; i < count->places; i++) {
        check_extent(d, dgm_document_place(d, i)->extent);
    }
    for (uint32_t i = 0; i < count->dates; i++) {
        check_extent(d, dgm_document_date(d, i)->extent);
    }
    for (uint32_t i = 0; i < count->parties; i++) {
        check_extent(d, dgm_document_party(d, i)->extent);
        check_index(dgm_document_party(d, i)->actor, count->actors);
    }
}

static void check_what(const dgm_document *d, const dgm_counts_view *count)
{
    for (uint32_t i = 0; i < count->events; i++) {
        const dgm_event_view *event = dgm_document_event(d, i);
        check_extent(d, event->trigger);
        check_index(event->place, count->places);
        check_index(event->date, count->dates);
        check_index(event->claim, count->claims);
        check(event->sentence < count->sentences);
        check(event->goldstein >= -10 && event->goldstein <= 10);
        check(event->score >= 0 && event->score <= 1);
    }
    for (uint32_t i = 0; i < count->claims; i++) {
        const dgm_claim_view *claim = dgm_document_claim(d, i);
        check_extent(d, claim->cue);
        check_index(claim->parent, count->claims);
        check_index(claim->source_actor, count->actors);
        for (uint32_t k = 0; k < claim->content_count; k++) {
            check_extent(d, claim->content[k]);
        }
        for (uint32_t k = 0; k < claim->event_count; k++) {
            check(claim->event[k] < count->events);
        }
    }
    for (uint32_t i = 0; i < count->links; i++) {
        const dgm_link_view *link = dgm_document_link(d, i);
        check_index(link->from, count->events);
        check_index(link->to, count->events);
        check_extent(d, link->from_span);
        check_extent(d, link->to_span);
        check(link->score >= 0 && link->score <= 1);
    }
    for (uint32_t i = 0; i < count->predicates; i++) {
        check_extent(d, dgm_document_predicate(d, i)->extent);
    }
    for (uint32_t i = 0; i < count->casualties; i++) {
        const dgm_casualty_view *casualty = dgm_document_casualty(d, i);
        check_extent(d, casualty->number);
        check_extent(d, casualty->who);
        check_index(casualty->actor, count->actors);
        check_index(casualty->event, count->events);
        check_index(casualty->claim, count->claims);
    }
}

/* Tellings lie in their happening, and what relates two of them does so both
 * ways. */
static void check_competing(const dgm_document *d,
                            const dgm_counts_view *count)
{
    uint32_t next = 0;
    for (uint32_t i = 0; i < count->competing; i++) {
        const dgm_competing_view *item = dgm_document_competing(d, i);
        check(item->telling_first == next && item->telling_count >= 2 &&
              item->telling_count <= 32);
        next += item->telling_count;
        for (uint32_t k = 0; k < item->event_count; k++) {
            check(item->event[k] < count->events);
        }
        for (uint32_t k = 0; k < item->telling_count; k++) {
            const dgm_telling_view *one =
                dgm_document_telling(d, item->telling_first + k);
            check(one != NULL && one->competing == i);
            check((one->agrees & one->contradicts) == 0);
            check_extent(d, one->extent);
            check(one->token < count->tokens);
            check_index(one->claim, count->claims);
            check_index(one->event, count->events);
            check_index(one->casualty, count->casualties);
            for (uint32_t j = 0; j < 32; j++) {
                const dgm_telling_view *other =
                    j < item->telling_count
                        ? dgm_document_telling(d, item->telling_first + j)
                        : NULL;
                check(((one->agrees >> j & 1) == 0) ||
                      (other && (other->agrees >> k & 1)));
                check(((one->contradicts >> j & 1) == 0) ||
                      (other && (other->contradicts >> k & 1)));
            }
        }
    }
    check(next == count->tellings);
    for (uint32_t i = 0; i < count->claims; i++) {
        const dgm_claim_view *claim = dgm_document_claim(d, i);
        check(claim->admiralty.len == 2 && claim->admiralty.ptr[0] >= 'A' &&
              claim->admiralty.ptr[0] <= 'F' &&
              claim->admiralty.ptr[1] >= '1' &&
              claim->admiralty.ptr[1] <= '6');
        for (uint32_t k = 0; k < claim->rated_count; k++) {
            check_extent(d, claim->rated[k]);
        }
    }
}

static void check_formats(const dgm_document *document)
{
    for (uint32_t f = 0; f < DGM_FORMAT_COUNT; f++) {
        dgm_render_options options = {.size = sizeof options,
                                      .format = (dgm_format)f,
                                      .layers = DGM_LAYERS_ALL,
                                      .width = 60,
                                      .head = true};
        char *out = NULL;
        size_t len = 0;
        if (f == DGM_FORMAT_SQLITE) {
            continue;
        }
        check(dgm_document_render(document, &options, &out, &len, NULL) ==
              DGM_ERR_OK);
        if (f == DGM_FORMAT_JSONL) {
            json_t *value = json_loadb(out, len, JSON_ALLOW_NUL, NULL);
            check(value != NULL);
            json_decref(value);
        }
        dgm_free(out);
    }
}

/* Whoever may read a document may ask why its rows are there. */
static void explain(const dgm_worker *worker, const dgm_document *document)
{
    const dgm_explain_options options = {.size = sizeof options, .width = 60};
    char *out = NULL;
    size_t len = 0;
    check(dgm_worker_explain(worker, document, DGM_NOTHING, &options, &out,
                             &len, NULL) == DGM_ERR_OK);
    check(strlen(out) == len);
    dgm_free(out);
}

/* --------------------------------------------------------------- coding */

/* Opened once; closed by the end of the program. */
static dgm_worker *worker_of_program(void)
{
    static dgm_worker *worker;
    if (worker == NULL) {
        dgm_model *model = NULL;
        dgm_error err;
        char text[600];
        dgm_model_options options = {.size = sizeof options,
                                     .data = DGM_SHARE};
        dgm_worker_options wanted = {.size = sizeof wanted,
                                     .least_score = -1,
                                     .layers = DGM_LAYERS_ALL};
        if (dgm_model_open(&model, &options, &err) != DGM_ERR_OK ||
            dgm_worker_new(&worker, model, &wanted, &err) != DGM_ERR_OK) {
            (void)fprintf(stderr, "%s\n",
                          dgm_error_text(&err, text, sizeof text));
            abort();
        }
    }
    return worker;
}

static uint32_t ways_of(enum way kind, const dgm_counts_view *count)
{
    return (count->tokens > 0 ? FUZZ_WAY(kind) : 0) |
           (count->events > 0 ? FUZZ_WAY(EVENT) : 0) |
           (count->claims > 0 ? FUZZ_WAY(CLAIM) : 0) |
           (count->links > 0 ? FUZZ_WAY(LINK) : 0) |
           (count->places > 0 ? FUZZ_WAY(PLACE) : 0) |
           (count->parties > 0 ? FUZZ_WAY(PARTY) : 0) |
           (count->competing > 0 ? FUZZ_WAY(COMPETING) : 0);
}

static uint32_t code(enum way kind, const char *bytes, size_t len)
{
    static const char *const name[] = {
        [TEXT] = "text",     [PAGE] = "html",    [LINE] = "jsonl",
        [CONLLU] = "conllu", [TREES] = "conllu",
    };
    static dgm_document *document;
    dgm_worker *worker = worker_of_program();
    document = document ? document : dgm_document_new();
    dgm_source source = {.size = sizeof source,
                         .bytes = bytes,
                         .len = len,
                         .kind = name[kind],
                         .id = "fuzz",
                         .published = "2024-02-29"};
    if (document &&
        dgm_worker_code(worker, &source, document, NULL) == DGM_ERR_OK) {
        const dgm_counts_view *count = dgm_document_counts(document);
        check_who(document, count);
        check_what(document, count);
        check_competing(document, count);
        check_formats(document);
        explain(worker, document);
        return ways_of(kind, count);
    }
    check(!document || dgm_document_counts(document)->tokens == 0);
    return 0;
}

static uint32_t code_trees(const uint8_t *data, size_t size)
{
    maker self = {.data = data, .size = size};
    dgm_buf_init(&self.out, (size_t)1 << 24);
    while (self.at < self.size && self.out.len < 1 << 14) {
        make_sentence(&self);
    }
    uint32_t ways = code(TREES, self.out.ptr, self.out.len);
    dgm_buf_release(&self.out);
    return ways;
}

uint32_t fuzz_input(const uint8_t *data, size_t size)
{
    static const char letter[] = {
        [TEXT] = 't', [PAGE] = 'h', [LINE] = 'j', [CONLLU] = 'c'};
    if (size == 0 || size > 1 << 16) {
        return 0;
    }
    for (size_t i = 0; i < COUNT(letter); i++) {
        if (data[0] == (uint8_t)letter[i]) {
            return code((enum way)i, (const char *)data + 1, size - 1);
        }
    }
    return code_trees(data + 1, size - 1);
}
