/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The pass that puts the documents of a database into stories.
 *
 * Documents are taken one after the other by number.  Each is compared with
 * the likeliest of those before it (story_index.h), joins the story of the
 * one that it is most like, and joins to that story those of others that it
 * is like as well.  What comes of it depends on the documents before it and
 * on nothing else, so a pass over all documents and one after each run make
 * the same stories.
 *
 * A few hundred documents are one transaction: what a killed pass has not
 * written, the next one does.
 */
#include "base/norm.h"
#include "base/stop.h"
#include "story/story_address.h"
#include "story/story_cache.h"
#include "story/story_compare.h"
#include "story/story_index.h"
#include "story/story_store.h"

#include <string.h>

/* Documents of one transaction. */
#define BATCH 256
/* Titles of fewer words are shared by chance. */
#define TITLE_WORDS 4
/* Texts of fewer words are also found by the whole of them. */
#define SHORT 64
/* At most so many other stories are joined by one document. */
#define MATCHES 8

typedef struct builder {
    dgm_story_store store;
    dgm_story_index index;
    dgm_story_cache cache;
    const dgm_stories_options *options;
    dgm_stories_summary *summary;
    dgm_error *err;
} builder;

/* ------------------------------------------------------------- a document
 */

static uint64_t title_key(dgm_str title)
{
    uint32_t words = 0;
    uint64_t key = dgm_norm_key(DGM_NORM_START, title, &words);
    return words < TITLE_WORDS ? 0 : key;
}

static dgm_err make_document(const dgm_story_row *row, int64_t number,
                             dgm_story_document *out, dgm_error *err)
{
    *out = (dgm_story_document){.document = number,
                                .title = title_key(row->title),
                                .address =
                                    dgm_story_address_key(row->byline.url)};
    return dgm_story_text_read(&out->text, row->byline.text, err);
}

static void add_key(dgm_story_keys *self, uint64_t key, uint64_t kind)
{
    if (key != 0) {
        self->key[self->count++] = dgm_norm_fold(kind, key);
    }
}

static dgm_story_keys keys_of(const dgm_story_document *document)
{
    dgm_story_keys keys;
    keys.count =
        dgm_story_least(&document->text, DGM_STORY_SHINGLE_KEYS, keys.key);
    bool whole = document->text.count > 0 && document->text.count < SHORT;
    add_key(&keys, whole ? document->text.key : 0, 1);
    add_key(&keys, document->address, 2);
    add_key(&keys, document->title, 3);
    return keys;
}

/* From the cache, or else read and put there; NULL in *out: it is gone. */
static dgm_err fetch(builder *self, int64_t number,
                     const dgm_story_document **out)
{
    dgm_story_row row;
    dgm_story_document document;
    *out = dgm_story_cache_get(&self->cache, number);
    if (*out) {
        return DGM_ERR_OK;
    }
    dgm_err code = dgm_story_store_read(&self->store, number, &row, self->err);
    if (code == DGM_ERR_NOT_FOUND) {
        return DGM_ERR_OK;
    }
    DGM_TRY(code);
    DGM_TRY(make_document(&row, number, &document, self->err));
    *out = dgm_story_cache_put(&self->cache, document);
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------------- matches
 */

/* A document before this one that is like it. */
typedef struct match {
    int64_t document;
    int64_t story;
    dgm_story_likeness likeness;
} match;

typedef struct match_list {
    match at[MATCHES];
    uint32_t count;
} match_list;

static bool has_story(const match_list *self, int64_t story)
{
    uint32_t i = 0;
    while (i < self->count && self->at[i].story != story) {
        i++;
    }
    return i < self->count;
}

static dgm_err look_at(builder *self, const dgm_story_document *document,
                       dgm_story_side *side, int64_t number, int64_t story,
                       match_list *matches)
{
    const dgm_story_document *other;
    DGM_TRY(fetch(self, number, &other));
    if (other == NULL) {
        return DGM_ERR_OK;
    }
    dgm_story_hint hint = {.same_address = document->address != 0 &&
                                           document->address == other->address,
                           .same_title = document->title == other->title &&
                                         document->title != 0};
    dgm_story_likeness likeness = dgm_story_compare(side, &other->text);
    if (dgm_story_same(&likeness, document->text.count, other->text.count,
                       hint)) {
        matches->at[matches->count++] = (match){number, story, likeness};
    }
    return DGM_ERR_OK;
}

static dgm_err compare_all(builder *self, const dgm_story_document *document,
                           const dgm_story_keys *keys, int64_t day,
                           dgm_story_side *side, match_list *matches)
{
    dgm_story_candidate candidate[DGM_STORY_CANDIDATES];
    uint32_t count;
    if (dgm_story_index_find(&self->index, keys, day, document->document,
                             candidate, &count) != SQLITE_OK) {
        return dgm_story_store_refused(&self->store, self->err);
    }
    for (uint32_t i = 0; i < count && matches->count < MATCHES; i++) {
        dgm_story_place place;
        DGM_TRY(dgm_story_store_place(&self->store, candidate[i].document,
                                      &place, self->err));
        if (!place.known &&
            dgm_story_index_forget(&self->index, keys, day,
                                   candidate[i].document) != SQLITE_OK) {
            return dgm_story_store_refused(&self->store, self->err);
        }
        if (place.known && place.story != 0 &&
            place.day - day <= DGM_STORY_DAYS &&
            day - place.day <= DGM_STORY_DAYS &&
            !has_story(matches, place.story)) {
            DGM_TRY(look_at(self, document, side, candidate[i].document,
                            place.story, matches));
        }
    }
    return DGM_ERR_OK;
}

/* Two stories of which a document has parts of its own are not one: it is a
 * digest of both. */
static bool is_digest(const match *a, const match *b)
{
    uint32_t begin = a->likeness.begin > b->likeness.begin ? a->likeness.begin
                                                           : b->likeness.begin;
    uint32_t end =
        a->likeness.end < b->likeness.end ? a->likeness.end : b->likeness.end;
    uint32_t one = a->likeness.end - a->likeness.begin;
    uint32_t other = b->likeness.end - b->likeness.begin;
    uint32_t shorter = one < other ? one : other;
    return end < begin || 2 * (end - begin) < shorter;
}

/* The match that shares most goes first. */
static void put_best_first(match_list *self)
{
    for (uint32_t i = 1; i < self->count; i++) {
        if (self->at[i].likeness.shared > self->at[0].likeness.shared) {
            match best = self->at[i];
            self->at[i] = self->at[0];
            self->at[0] = best;
        }
    }
}

static dgm_err settle(builder *self, dgm_story_entry *entry, uint32_t words,
                      match_list *matches)
{
    put_best_first(matches);
    entry->story = entry->document;
    if (matches->count > 0) {
        entry->story = matches->at[0].story;
        entry->follows = matches->at[0].document;
        entry->shared =
            words ? (double)matches->at[0].likeness.shared / words : 1;
        self->summary->copies++;
    }
    DGM_TRY(dgm_story_store_put(&self->store, entry, self->err));
    for (uint32_t i = 1; i < matches->count; i++) {
        int64_t other = matches->at[i].story;
        if (!is_digest(&matches->at[0], &matches->at[i])) {
            int64_t into = other < entry->story ? other : entry->story;
            int64_t from = other < entry->story ? entry->story : other;
            DGM_TRY(dgm_story_store_merge(&self->store, into, from,
                                          entry->document, self->err));
            entry->story = into;
        }
    }
    return DGM_ERR_OK;
}

/* Compares a document with those before it and puts it down. */
static dgm_err place_document(builder *self,
                              const dgm_story_document *document,
                              dgm_story_entry *entry, bool fresh)
{
    dgm_story_keys keys = keys_of(document);
    match_list matches = {.count = 0};
    dgm_story_side side;
    /* What is compared is a copy of the handle: others may push the document
     * out of the cache, so it is put there afterwards. */
    DGM_TRY(dgm_story_side_open(&side, &document->text, self->err));
    dgm_err code =
        compare_all(self, document, &keys, entry->day, &side, &matches);
    dgm_story_side_close(&side);
    DGM_TRY(code);
    DGM_TRY(settle(self, entry, document->text.count, &matches));
    if (fresh && dgm_story_index_add(&self->index, &keys, entry->day,
                                     document->document) != SQLITE_OK) {
        return dgm_story_store_refused(&self->store, self->err);
    }
    return DGM_ERR_OK;
}

static dgm_err take(builder *self, int64_t number, bool fresh)
{
    dgm_story_row row;
    dgm_story_document document;
    dgm_story_entry entry = {.document = number};
    dgm_story_place place = {.known = false};
    dgm_err code = dgm_story_store_read(&self->store, number, &row, self->err);
    if (code == DGM_ERR_NOT_FOUND) {
        return DGM_ERR_OK;
    }
    DGM_TRY(code);
    entry.credit = dgm_story_credit_find(&row.byline);
    DGM_TRY(dgm_story_store_day(&self->store, number, &row, &entry.day,
                                self->err));
    if (!fresh) {
        DGM_TRY(
            dgm_story_store_place(&self->store, number, &place, self->err));
        entry.day = place.day;
    }
    DGM_TRY(make_document(&row, number, &document, self->err));
    code = place_document(self, &document, &entry, fresh);
    (void)dgm_story_cache_put(&self->cache, document);
    self->summary->documents++;
    return code;
}

/* --------------------------------------------------------------- the pass
 */

static void tell_progress(const builder *self)
{
    if (self->options->progress) {
        self->options->progress(self->options->context, self->summary);
    }
}

/* Runs `work` in a transaction. */
static dgm_err take_batch(builder *self, const int64_t *number, uint32_t count,
                          bool fresh)
{
    dgm_stories_summary before = *self->summary;
    DGM_TRY(
        dgm_story_store_execute(&self->store, "BEGIN IMMEDIATE", self->err));
    dgm_err code = DGM_ERR_OK;
    for (uint32_t i = 0; code == DGM_ERR_OK && i < count; i++) {
        code = take(self, number[i], fresh);
    }
    if (code == DGM_ERR_OK) {
        code = dgm_story_store_execute(&self->store, "COMMIT", self->err);
    }
    if (code != DGM_ERR_OK) {
        (void)sqlite3_exec(self->store.handle, "ROLLBACK", NULL, NULL, NULL);
        *self->summary = before;
    }
    /* No row is held between transactions, else the log could not shrink. */
    dgm_story_store_rest(&self->store);
    tell_progress(self);
    return code;
}

/* All documents that wait, or all new ones. */
static dgm_err take_all(builder *self, bool fresh, int64_t after)
{
    int64_t number[BATCH];
    uint32_t count;
    do {
        if (dgm_stop_requested(self->options->stop)) {
            return dgm_error_set(self->err, DGM_ERR_INTERRUPTED, NULL, 0, -1,
                                 "%s", dgm_err_message(DGM_ERR_INTERRUPTED));
        }
        DGM_TRY(dgm_story_store_next(&self->store, fresh, after, BATCH, number,
                                     &count, self->err));
        DGM_TRY(take_batch(self, number, count, fresh));
        after = count > 0 ? number[count - 1] : after;
    } while (count == BATCH);
    return DGM_ERR_OK;
}

/* Originals and days of the stories that have changed. */
static dgm_err tell_all(builder *self)
{
    uint32_t count;
    do {
        DGM_TRY(dgm_story_store_execute(&self->store, "BEGIN IMMEDIATE",
                                        self->err));
        dgm_err code =
            dgm_story_store_tell(&self->store, BATCH, &count, self->err);
        if (code == DGM_ERR_OK) {
            code = dgm_story_store_execute(&self->store, "COMMIT", self->err);
        }
        if (code != DGM_ERR_OK) {
            (void)sqlite3_exec(self->store.handle, "ROLLBACK", NULL, NULL,
                               NULL);
            return code;
        }
    } while (count == BATCH);
    return DGM_ERR_OK;
}

static dgm_err build(builder *self)
{
    int64_t seen = 0;
    int64_t last = 0;
    uint64_t waiting = 0;
    DGM_TRY(
        dgm_story_store_reset(&self->store, self->options->again, self->err));
    DGM_TRY(dgm_story_store_reach(&self->store, &seen, &last, &waiting,
                                  self->err));
    self->summary->documents_total = waiting + (uint64_t)(last - seen);
    tell_progress(self);
    DGM_TRY(take_all(self, false, 0));
    DGM_TRY(take_all(self, true, seen));
    DGM_TRY(tell_all(self));
    return dgm_story_store_count(&self->store, &self->summary->stories,
                                 self->err);
}

static dgm_err open_index(builder *self)
{
    switch (dgm_story_index_open(&self->index, self->store.handle)) {
    case SQLITE_OK:
        return DGM_ERR_OK;
    case SQLITE_NOMEM:
        return dgm_error_set(self->err, DGM_ERR_MEMORY, self->store.path, 0,
                             -1, "%s", dgm_err_message(DGM_ERR_MEMORY));
    default:
        return dgm_story_store_refused(&self->store, self->err);
    }
}

dgm_err dgm_stories_build(const char *path, const dgm_stories_options *options,
                          dgm_stories_summary *summary, dgm_error *err)
{
    dgm_stories_options given = {.size = sizeof given};
    dgm_stories_summary ignored;
    builder self = {.options = &given,
                    .summary = summary ? summary : &ignored,
                    .err = err};
    if (options) {
        memcpy(&given, options,
               options->size < sizeof given ? options->size : sizeof given);
    }
    *self.summary = (dgm_stories_summary){.documents = 0};
    dgm_err code = dgm_story_store_open(&self.store, path, err);
    if (code == DGM_ERR_OK) {
        code = open_index(&self);
    }
    code = code == DGM_ERR_OK ? dgm_story_cache_open(&self.cache, err) : code;
    code = code == DGM_ERR_OK ? build(&self) : code;
    dgm_story_cache_close(&self.cache);
    dgm_story_index_close(&self.index);
    dgm_story_store_close(&self.store);
    return code;
}
