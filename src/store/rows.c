/* SPDX-License-Identifier: Apache-2.0 */
/* One document as rows of the database.  Columns are bound in the order of
 * schema.sql. */
#include "store/cameo.h"
#include "store/line.h"
#include "store/points.h"
#include "store/render.h"
#include "store/statement.h"

#include "base/iso.h"

#include <stdio.h>
#include <string.h>

typedef struct adder {
    dgm_database *database;
    const dgm_doc *doc;
    const dgm_identity *identity;
    dgm_arena *scratch;
    dgm_points points;
    sqlite3_int64 document;
    sqlite3_int64 arrival; /* of the same text before; 0: it is new */
    dgm_error *err;
} adder;

/* A row of a layer: its document, and its number there. */
static dgm_row row_of(adder *self, dgm_statement which, uint32_t number)
{
    dgm_row row = dgm_row_start(self->database, which);
    dgm_row_number(&row, self->document);
    dgm_row_number(&row, number);
    return row;
}

static dgm_err add(adder *self, dgm_row *row)
{
    return dgm_row_step(self->database, row, self->err);
}

static void put_span(adder *self, dgm_row *row, dgm_span span)
{
    dgm_row_number(row, dgm_points_at(&self->points, span.begin));
    dgm_row_number(row, dgm_points_at(&self->points, span.end));
}

static void put_span_if(adder *self, dgm_row *row, bool has, dgm_span span)
{
    if (has) {
        put_span(self, row, span);
    } else {
        dgm_row_index(row, DGM_NONE);
        dgm_row_index(row, DGM_NONE);
    }
}

/* The words of a span. */
static dgm_str words(adder *self, dgm_span span)
{
    return dgm_one_line(self->scratch, dgm_span_str(self->doc, span));
}

static void put_stance(dgm_row *row, const dgm_stance *stance)
{
    dgm_row_word(row, dgm_certainty_name(stance->certainty));
    dgm_row_word(row, dgm_polarity_name(stance->polarity));
    dgm_row_word(row, dgm_time_value_name(stance->time));
    dgm_row_word(row, dgm_condition_name(stance->condition));
    dgm_row_word(row, dgm_mood_name(stance->mood));
}

/* The two days are bound by name in the arena, since rows borrow. */
static void put_days(adder *self, dgm_row *row, dgm_str date)
{
    char first[11];
    char last[11];
    dgm_iso_range(date, first, last);
    dgm_row_text_or_null(row,
                         dgm_str_copy(self->scratch, dgm_str_from(first)));
    dgm_row_text_or_null(row, dgm_str_copy(self->scratch, dgm_str_from(last)));
}

/* ---------------------------------------------------------------- versions
 */

/* The one number of a question's first row; false: no row, or NULL. */
static bool ask_number(dgm_row *row, sqlite3_int64 *out)
{
    bool has = !row->failed && sqlite3_step(row->statement) == SQLITE_ROW &&
               sqlite3_column_type(row->statement, 0) != SQLITE_NULL;
    if (has) {
        *out = sqlite3_column_int64(row->statement, 0);
    }
    (void)sqlite3_reset(row->statement);
    return has;
}

/* Sentences of another document are looked for in so much of the text. */
static dgm_str looked_through(dgm_str text)
{
    uint32_t len = text.len < (1 << 18) ? text.len : 1 << 18;
    while (len > 0 && len < text.len &&
           ((unsigned char)text.ptr[len] & 0xC0) == 0x80) {
        len--;
    }
    return (dgm_str){text.ptr, len};
}

static bool find_replaced(adder *self, sqlite3_int64 *document)
{
    const dgm_identity *identity = self->identity;
    dgm_row row = dgm_row_start(self->database, DGM_REPLACED);
    dgm_row_text_or_null(&row, identity->url);
    dgm_row_number(&row, (sqlite3_int64)identity->key);
    dgm_row_number(&row, identity->own_id);
    dgm_row_text(&row, self->doc->meta.id);
    dgm_row_number(&row, (sqlite3_int64)identity->content);
    dgm_row_text(&row, looked_through(dgm_doc_given(self->doc)));
    return ask_number(&row, document);
}

/* A document goes; what it said, where that was something else, is kept, and
 * the older versions of it are now this document's. */
static dgm_err replace(adder *self, sqlite3_int64 document)
{
    dgm_database *database = self->database;
    dgm_str text = dgm_doc_given(self->doc);
    dgm_row row = dgm_row_start(database, DGM_ARRIVAL);
    dgm_row_number(&row, document);
    dgm_row_text(&row, text);
    (void)ask_number(&row, &self->arrival);
    row = dgm_row_start(database, DGM_KEEP_VERSION);
    dgm_row_number(&row, document);
    dgm_row_text(&row, text);
    dgm_row_text_or_null(&row,
                         dgm_one_line(self->scratch, self->doc->meta.title));
    DGM_TRY(add(self, &row));
    row = dgm_row_start(database, DGM_MOVE_VERSIONS);
    dgm_row_number(&row, document);
    dgm_row_number(&row, (sqlite3_int64)self->identity->key);
    DGM_TRY(add(self, &row));
    row = dgm_row_start(database, DGM_REMOVE);
    dgm_row_number(&row, document);
    return add(self, &row);
}

/* Removes what the document replaces, and looks who else has its id. */
static dgm_err make_room(adder *self, dgm_added *added)
{
    sqlite3_int64 document = 0;
    while (find_replaced(self, &document)) {
        DGM_TRY(replace(self, document));
        added->replaced = true;
    }
    if (self->identity->own_id) {
        dgm_row row = dgm_row_start(self->database, DGM_SAME_ID);
        dgm_row_text(&row, self->doc->meta.id);
        added->same_id = ask_number(&row, &document);
    }
    return DGM_ERR_OK;
}

static dgm_err add_document(adder *self)
{
    const dgm_meta *meta = &self->doc->meta;
    const dgm_identity *identity = self->identity;
    dgm_database *database = self->database;
    dgm_row row = dgm_row_start(database, DGM_ADD_DOCUMENT);
    dgm_row_text(&row, meta->id);
    dgm_row_text(&row, identity->source);
    dgm_row_index(&row, identity->line > 0 && identity->line < DGM_NONE
                            ? (uint32_t)identity->line
                            : DGM_NONE);
    dgm_row_number(&row, (sqlite3_int64)identity->key);
    dgm_row_number(&row, (sqlite3_int64)identity->content);
    dgm_row_text_or_null(&row, identity->given);
    dgm_row_number(&row, database->run);
    dgm_row_index(&row, DGM_NONE);
    dgm_row_text_or_null(&row, meta->url);
    dgm_row_text_or_null(&row, dgm_one_line(self->scratch, meta->title));
    dgm_row_text_or_null(&row, dgm_one_line(self->scratch, meta->author));
    dgm_row_text_or_null(&row, dgm_one_line(self->scratch, meta->publisher));
    dgm_row_text_or_null(&row, meta->published);
    dgm_row_text_or_null(&row, meta->language);
    dgm_row_text(&row, dgm_doc_given(self->doc));
    dgm_row_text_or_null(&row, dgm_one_line(self->scratch, meta->section));
    dgm_row_text_or_null(&row, meta->modified);
    dgm_row_text_or_null(&row,
                         dgm_str_from(dgm_dated_name(meta->published_from)));
    DGM_TRY(add(self, &row));
    self->document = sqlite3_last_insert_rowid(database->handle);
    row = dgm_row_start(database, DGM_ARRIVE);
    dgm_row_number(&row, self->document);
    dgm_row_number(&row, self->arrival > 0 ? self->arrival : self->document);
    DGM_TRY(add(self, &row));
    return dgm_database_meet(database, self->document, self->err);
}

static dgm_err add_warnings(adder *self)
{
    for (uint32_t i = 0; i < self->doc->warning.count; i++) {
        dgm_row row = row_of(self, DGM_ADD_WARNING, i);
        dgm_row_text(&row, self->doc->warning.at[i].code);
        dgm_row_text(&row, self->doc->warning.at[i].message);
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

static dgm_err add_sentences(adder *self)
{
    for (uint32_t i = 0; i < self->doc->sentence.count; i++) {
        dgm_span span = self->doc->sentence.at[i].span;
        dgm_row row = row_of(self, DGM_ADD_SENTENCE, i);
        put_span(self, &row, span);
        dgm_row_text(&row, dgm_span_str(self->doc, span));
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

/* Appends "; " and the item. */
static void list_item(dgm_buf *out, dgm_str item)
{
    if (out->len > 0) {
        dgm_buf_text(out, "; ");
    }
    dgm_buf_str(out, item);
}

static dgm_str list_end(adder *self, dgm_buf *out)
{
    dgm_str kept = {out->ptr, (uint32_t)out->len};
    kept = dgm_str_copy(self->scratch, kept);
    dgm_buf_release(out);
    return kept;
}

static dgm_err add_actor(adder *self, uint32_t i)
{
    const dgm_actor *actor = &self->doc->actor.at[i];
    char cameo[24];
    dgm_buf secondary;
    dgm_buf part_of;
    dgm_actor_cameo(actor, cameo);
    dgm_buf_init(&secondary, 1 << 10);
    dgm_buf_init(&part_of, 1 << 20);
    for (uint32_t k = 0; k < actor->secondary_count; k++) {
        list_item(&secondary,
                  dgm_str_from(dgm_sector_name(actor->secondary[k])));
    }
    for (uint32_t k = 0; k < actor->part_of.count; k++) {
        list_item(&part_of, actor->part_of.at[k]);
    }
    dgm_row row = row_of(self, DGM_ADD_ACTOR, i);
    dgm_row_text_or_null(&row, actor->key);
    dgm_row_text(&row, dgm_one_line(self->scratch, actor->name));
    dgm_row_word(&row, actor->country[0] ? actor->country : "---");
    dgm_row_word(&row, dgm_sector_name(actor->sector));
    dgm_row_text_or_null(&row, list_end(self, &secondary));
    dgm_row_word(&row, cameo);
    dgm_row_text_or_null(&row, list_end(self, &part_of));
    dgm_row_number(&row, actor->stale);
    return add(self, &row);
}

static dgm_err add_actors(adder *self)
{
    for (uint32_t i = 0; i < self->doc->actor.count; i++) {
        DGM_TRY(add_actor(self, i));
    }
    dgm_mention_walk walk = {0};
    uint32_t mentions = dgm_mention_count(self->doc);
    for (uint32_t i = 0; i < mentions; i++) {
        const dgm_mention *mention = dgm_mention_next(self->doc, &walk);
        dgm_row row = row_of(self, DGM_ADD_MENTION, i);
        dgm_row_index(&row, mention->actor);
        put_span(self, &row, mention->span);
        dgm_row_word(&row, dgm_mention_kind_name(mention->kind));
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

static dgm_err add_places(adder *self)
{
    for (uint32_t i = 0; i < self->doc->place.count; i++) {
        const dgm_place *place = &self->doc->place.at[i];
        dgm_row row = row_of(self, DGM_ADD_PLACE, i);
        put_span(self, &row, place->span);
        dgm_row_text(&row, dgm_one_line(self->scratch, place->name));
        dgm_row_word(&row, place->adjective ? "adjective" : "name");
        dgm_row_index(&row, place->resolved && place->geonames
                                ? place->geonames
                                : DGM_NONE);
        if (place->resolved) {
            dgm_row_rounded(&row, place->lat, 5);
            dgm_row_rounded(&row, place->lon, 5);
        } else {
            dgm_row_index(&row, DGM_NONE);
            dgm_row_index(&row, DGM_NONE);
        }
        dgm_row_word_or_null(&row, place->country);
        dgm_row_text_or_null(&row, place->admin1);
        dgm_row_word_or_null(&row, dgm_precision_name(place->precision));
        dgm_row_decimal(&row, place->score, 2);
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

static dgm_err add_entities(adder *self)
{
    for (uint32_t i = 0; i < self->doc->entity.count; i++) {
        const dgm_entity *entity = &self->doc->entity.at[i];
        dgm_row row = row_of(self, DGM_ADD_ENTITY, i);
        put_span(self, &row, entity->span);
        dgm_row_text(&row, words(self, entity->span));
        dgm_row_word(&row, dgm_entity_kind_name(entity->kind));
        dgm_row_index(&row, entity->actor);
        dgm_row_index(&row, entity->place);
        dgm_row_index(&row, entity->same);
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

static dgm_err add_dates(adder *self)
{
    for (uint32_t i = 0; i < self->doc->date.count; i++) {
        const dgm_date *date = &self->doc->date.at[i];
        dgm_row row = row_of(self, DGM_ADD_DATE, i);
        put_span(self, &row, date->span);
        dgm_row_text_or_null(&row, date->value);
        dgm_row_word(&row, dgm_grain_name(date->grain));
        dgm_row_text_or_null(&row, date->range);
        put_days(self, &row, date->value);
        dgm_row_number(&row, date->background);
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

static dgm_err add_claim_spans(adder *self, uint32_t claim, const char *part,
                               const dgm_span *span, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        dgm_row row = row_of(self, DGM_ADD_CLAIM_SPAN, claim);
        dgm_row_word(&row, part);
        dgm_row_number(&row, i);
        put_span(self, &row, span[i]);
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

static dgm_err add_claim(adder *self, uint32_t i)
{
    const dgm_doc *doc = self->doc;
    const dgm_claim *claim = &doc->claim.at[i];
    dgm_row row = row_of(self, DGM_ADD_CLAIM, i);
    dgm_row_index(&row, claim->parent);
    dgm_row_word(&row, dgm_source_kind_name(claim->source_kind));
    dgm_row_text_or_null(&row,
                         dgm_spans_line(self->scratch, doc, &claim->source));
    dgm_row_index(&row, claim->source_actor);
    dgm_row_index(&row, claim->source_place);
    dgm_row_text(&row, words(self, claim->cue));
    dgm_row_text(&row, claim->cue_lemma);
    dgm_row_word(&row, dgm_cue_class_name(claim->cue_class));
    dgm_row_word(&row, dgm_cue_pattern_name(claim->cue_pattern));
    dgm_row_word(&row, dgm_polarity_name(claim->cue_polarity));
    dgm_row_text_or_null(&row,
                         dgm_spans_line(self->scratch, doc, &claim->content));
    dgm_row_word(&row, dgm_content_form_name(claim->form));
    put_stance(&row, &claim->stance);
    dgm_row_text(&row, claim->factbank);
    dgm_row_text_or_null(&row, claim->wep);
    dgm_row_text(&row, claim->admiralty);
    dgm_row_text_or_null(&row,
                         dgm_spans_line(self->scratch, doc, &claim->rated));
    dgm_row_decimal(&row, claim->score, 2);
    dgm_row_text(&row, claim->rule);
    DGM_TRY(add(self, &row));
    DGM_TRY(add_claim_spans(self, i, "source", claim->source.at,
                            claim->source.count));
    DGM_TRY(add_claim_spans(self, i, "cue", &claim->cue, 1));
    return add_claim_spans(self, i, "content", claim->content.at,
                           claim->content.count);
}

static dgm_err add_parties(adder *self, sqlite3_int64 event, const char *role,
                           const dgm_parties *list)
{
    const dgm_doc *doc = self->doc;
    for (uint32_t i = 0; i < list->count; i++) {
        const dgm_party *party = &list->at[i];
        const dgm_actor *actor =
            party->actor == DGM_NONE ? NULL : &doc->actor.at[party->actor];
        dgm_row row = dgm_row_start(self->database, DGM_ADD_PARTY);
        dgm_row_number(&row, event);
        dgm_row_word(&row, role);
        dgm_row_number(&row, i);
        dgm_row_index(&row, party->actor);
        dgm_row_text(&row, dgm_party_name(self->scratch, doc, party));
        dgm_row_word_or_null(&row, actor ? actor->country : "");
        dgm_row_word_or_null(&row,
                             actor ? dgm_sector_name(actor->sector) : "");
        put_span(self, &row, party->span);
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

static dgm_err add_event(adder *self, uint32_t i)
{
    const dgm_event *event = &self->doc->event.at[i];
    dgm_row row = row_of(self, DGM_ADD_EVENT, i);
    dgm_row_word(&row, dgm_event_type_name(event->type));
    dgm_row_text_or_null(&row, dgm_str_from(dgm_mode_name(event->mode)));
    dgm_row_word(&row, event->cameo);
    dgm_row_word(&row, dgm_event_quad(event->type));
    dgm_row_decimal(&row, event->goldstein, 1);
    dgm_row_text_or_null(&row, event->when);
    put_days(self, &row, event->when);
    dgm_row_index(&row, event->date);
    dgm_row_number(&row, event->sentence);
    dgm_row_text(&row, words(self, event->trigger_span));
    put_span(self, &row, event->trigger_span);
    dgm_row_text(&row, dgm_contexts_text(self->scratch, event->contexts));
    dgm_row_index(&row, event->place);
    put_stance(&row, &event->stance);
    dgm_row_number(&row, event->reported);
    dgm_row_index(&row, event->claim);
    dgm_row_decimal(&row, event->score, 2);
    dgm_row_text(&row, event->rule);
    DGM_TRY(add(self, &row));
    sqlite3_int64 id = sqlite3_last_insert_rowid(self->database->handle);
    DGM_TRY(add_parties(self, id, "actor", &event->actor));
    return add_parties(self, id, "recipient", &event->recipient);
}

static void put_end(adder *self, dgm_row *row, uint32_t token)
{
    dgm_span span = dgm_token_span(self->doc, token);
    dgm_row_text(row, words(self, span));
    put_span(self, row, span);
}

static dgm_err add_links(adder *self)
{
    for (uint32_t i = 0; i < self->doc->link.count; i++) {
        const dgm_link *link = &self->doc->link.at[i];
        dgm_row row = row_of(self, DGM_ADD_LINK, i);
        dgm_row_word(&row, dgm_link_kind_name(link->kind));
        dgm_row_index(&row, link->from);
        dgm_row_index(&row, link->to);
        put_end(self, &row, link->from_token);
        put_end(self, &row, link->to_token);
        dgm_row_text_or_null(&row, words(self, link->cue));
        dgm_row_decimal(&row, link->score, 2);
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

static dgm_err add_predicates(adder *self)
{
    const dgm_doc *doc = self->doc;
    for (uint32_t i = 0; i < doc->predicate.count; i++) {
        const dgm_predicate *predicate = &doc->predicate.at[i];
        const dgm_stance *stance = &predicate->stance;
        dgm_row row = row_of(self, DGM_ADD_PREDICATE, i);
        put_span(self, &row, predicate->span);
        dgm_row_text(&row, doc->token.at[predicate->token].lemma);
        dgm_row_word(&row, dgm_certainty_name(stance->certainty));
        dgm_row_word(&row, dgm_polarity_name(stance->polarity));
        dgm_row_word(&row, dgm_time_value_name(stance->time));
        dgm_row_decimal(&row, predicate->value, 2);
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

static void put_bound(dgm_row *row, double value)
{
    if (value < 0) {
        dgm_row_index(row, DGM_NONE);
    } else {
        dgm_row_rounded(row, value, 2);
    }
}

static dgm_err add_casualties(adder *self)
{
    for (uint32_t i = 0; i < self->doc->casualty.count; i++) {
        const dgm_casualty *casualty = &self->doc->casualty.at[i];
        dgm_row row = row_of(self, DGM_ADD_CASUALTY, i);
        dgm_row_word(&row, dgm_fate_name(casualty->kind));
        put_bound(&row, casualty->low);
        put_bound(&row, casualty->high);
        dgm_row_number(&row, casualty->about);
        dgm_row_text(&row, words(self, casualty->number));
        put_span(self, &row, casualty->number);
        dgm_row_text_or_null(&row, words(self, casualty->who));
        put_span_if(self, &row, casualty->who.end > 0, casualty->who);
        dgm_row_index(&row, casualty->actor);
        dgm_row_index(&row, casualty->event);
        dgm_row_index(&row, casualty->claim);
        put_stance(&row, &casualty->stance);
        dgm_row_decimal(&row, casualty->score, 2);
        dgm_row_text(&row, casualty->rule);
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

/* The numbers of the bits that are set, "0; 2". */
static void put_bits(adder *self, dgm_row *row, uint32_t bits)
{
    dgm_buf list;
    dgm_buf_init(&list, 1 << 10);
    for (uint32_t i = 0; i < DGM_TELLINGS_MAX; i++) {
        if (bits >> i & 1) {
            char number[12];
            (void)snprintf(number, sizeof number, "%u", (unsigned)i);
            list_item(&list, dgm_str_from(number));
        }
    }
    dgm_row_text_or_null(row, list_end(self, &list));
}

static dgm_err add_telling(adder *self, uint32_t happening, uint32_t number,
                           const dgm_telling *telling)
{
    dgm_row row = row_of(self, DGM_ADD_TELLING, happening);
    dgm_row_number(&row, number);
    dgm_row_index(&row, telling->claim);
    dgm_row_index(&row, telling->event);
    dgm_row_index(&row, telling->casualty);
    dgm_row_number(&row, self->doc->token.at[telling->token].sentence);
    put_end(self, &row, telling->token);
    dgm_row_word(&row, dgm_certainty_name(telling->stance.certainty));
    dgm_row_word(&row, dgm_polarity_name(telling->stance.polarity));
    dgm_row_word(&row, dgm_time_value_name(telling->stance.time));
    dgm_row_number(&row, telling->asserts);
    put_bits(self, &row, telling->agrees);
    put_bits(self, &row, telling->contradicts);
    return add(self, &row);
}

static dgm_err add_competing(adder *self)
{
    const dgm_doc *doc = self->doc;
    for (uint32_t i = 0; i < doc->competing.count; i++) {
        const dgm_competing *item = &doc->competing.at[i];
        for (uint32_t k = 0; k < item->count; k++) {
            DGM_TRY(
                add_telling(self, i, k, &doc->telling.at[item->first + k]));
        }
    }
    return DGM_ERR_OK;
}

static dgm_err add_pairs(adder *self)
{
    for (uint32_t i = 0; i < self->doc->pair.count; i++) {
        const dgm_asked *asked = &self->doc->asked.at[i];
        const dgm_pair *pair = &self->doc->pair.at[i];
        dgm_row row = row_of(self, DGM_ADD_PAIR, i);
        put_span_if(self, &row, asked->has_source, asked->source);
        put_span_if(self, &row, asked->has_target, asked->target);
        dgm_row_word(&row, dgm_event_type_name(pair->type));
        dgm_row_decimal(&row, pair->score[pair->type], 4);
        DGM_TRY(add(self, &row));
    }
    return DGM_ERR_OK;
}

static dgm_err add_all(adder *self, dgm_added *added)
{
    DGM_TRY(make_room(self, added));
    DGM_TRY(add_document(self));
    DGM_TRY(add_warnings(self));
    DGM_TRY(add_sentences(self));
    DGM_TRY(add_actors(self));
    DGM_TRY(add_places(self));
    DGM_TRY(add_entities(self));
    DGM_TRY(add_dates(self));
    for (uint32_t i = 0; i < self->doc->claim.count; i++) {
        DGM_TRY(add_claim(self, i));
    }
    for (uint32_t i = 0; i < self->doc->event.count; i++) {
        DGM_TRY(add_event(self, i));
    }
    DGM_TRY(add_links(self));
    DGM_TRY(add_predicates(self));
    DGM_TRY(add_casualties(self));
    DGM_TRY(add_competing(self));
    return add_pairs(self);
}

dgm_err dgm_rows_add(dgm_database *self, const dgm_doc *doc,
                     const dgm_identity *identity, dgm_added *added,
                     dgm_error *err)
{
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    adder one = {.database = self,
                 .doc = doc,
                 .identity = identity,
                 .scratch = &scratch,
                 .err = err};
    dgm_err code = dgm_points_init(&one.points, doc, &scratch);
    if (code == DGM_ERR_OK) {
        code = add_all(&one, added);
    }
    /* A name that was cut for want of memory must not be kept. */
    dgm_err arena = dgm_arena_error(&scratch);
    dgm_arena_release(&scratch);
    if (code == DGM_ERR_OK && arena != DGM_ERR_OK) {
        code = dgm_error_set(err, arena, self->path, 0, -1, "%s",
                             dgm_err_message(arena));
    }
    return code;
}
