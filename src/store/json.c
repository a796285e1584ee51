/* SPDX-License-Identifier: Apache-2.0 */
/* JSON lines: the document record of docs/formats.md. */
#include "store/cameo.h"
#include "store/line.h"
#include "store/points.h"
#include "store/render.h"

#include "base/number.h"
#include "base/utf8.h"

#include <math.h>
#include <string.h>

typedef struct writer {
    const dgm_doc *doc;
    dgm_buf *out;
    dgm_arena *scratch;
    dgm_points points;
    const dgm_mention **mention; /* bound pronouns among them */
    uint32_t *first;             /* mention of each actor, DGM_NONE */
    uint32_t *next;              /* mention of the same actor, DGM_NONE */
} writer;

void dgm_json_string(dgm_buf *out, dgm_str text)
{
    static const char hex[] = "0123456789abcdef";
    dgm_buf_char(out, '"');
    uint32_t begin = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c >= 0x20 && c != '"' && c != '\\') {
            continue;
        }
        dgm_buf_add(out, text.ptr + begin, i - begin);
        begin = i + 1;
        char escape[7] = "\\u00";
        switch (c) {
        case '"':
            dgm_buf_text(out, "\\\"");
            break;
        case '\\':
            dgm_buf_text(out, "\\\\");
            break;
        case '\n':
            dgm_buf_text(out, "\\n");
            break;
        case '\t':
            dgm_buf_text(out, "\\t");
            break;
        case '\r':
            dgm_buf_text(out, "\\r");
            break;
        default:
            escape[4] = hex[c >> 4];
            escape[5] = hex[c & 15];
            escape[6] = 0;
            dgm_buf_text(out, escape);
        }
    }
    dgm_buf_add(out, text.ptr + begin, text.len - begin);
    dgm_buf_char(out, '"');
}

void dgm_json_repaired(dgm_buf *out, dgm_str text)
{
    dgm_arena scratch;
    dgm_arena_init(&scratch, 0);
    dgm_str whole = dgm_utf8_mended(&scratch, text);
    dgm_json_string(out, whole);
    out->failed = out->failed ? out->failed : dgm_arena_error(&scratch);
    dgm_arena_release(&scratch);
}

static void key(writer *self, const char *name)
{
    char last = self->out->len ? self->out->ptr[self->out->len - 1] : '{';
    if (last != '{' && last != '[') {
        dgm_buf_char(self->out, ',');
    }
    dgm_buf_char(self->out, '"');
    dgm_buf_text(self->out, name);
    dgm_buf_text(self->out, "\":");
}

static void comma(writer *self)
{
    if (self->out->len > 0 && self->out->ptr[self->out->len - 1] != '[') {
        dgm_buf_char(self->out, ',');
    }
}

static void text(writer *self, const char *name, dgm_str value)
{
    key(self, name);
    dgm_json_string(self->out, value);
}

static void text_if(writer *self, const char *name, dgm_str value)
{
    if (value.len > 0) {
        text(self, name, value);
    }
}

static void word(writer *self, const char *name, const char *value)
{
    text(self, name, dgm_str_from(value));
}

static void boolean(writer *self, const char *name, bool value)
{
    key(self, name);
    dgm_buf_text(self->out, value ? "true" : "false");
}

/* Up to `digits` decimals, trailing zeros cut. */
static void number(writer *self, const char *name, double value,
                   uint32_t digits)
{
    key(self, name);
    if (!isfinite(value)) {
        dgm_buf_text(self->out, "null");
        return;
    }
    size_t from = self->out->len;
    dgm_buf_decimal(self->out, value, digits);
    if (self->out->failed || digits == 0) {
        return;
    }
    while (self->out->len > from &&
           self->out->ptr[self->out->len - 1] == '0') {
        self->out->len--;
    }
    if (self->out->ptr[self->out->len - 1] == '.') {
        dgm_buf_char(self->out, '0');
    }
}

/* "e3", or null for DGM_NONE. */
static void reference(writer *self, const char *name, char letter,
                      uint32_t index)
{
    key(self, name);
    if (index == DGM_NONE) {
        dgm_buf_text(self->out, "null");
        return;
    }
    dgm_buf_format(self->out, "\"%c%u\"", letter, index + 1);
}

static void bare_span(writer *self, dgm_span span)
{
    dgm_buf_char(self->out, '[');
    dgm_buf_unsigned(self->out, dgm_points_at(&self->points, span.begin));
    dgm_buf_char(self->out, ',');
    dgm_buf_unsigned(self->out, dgm_points_at(&self->points, span.end));
    dgm_buf_char(self->out, ']');
}

static void span_of(writer *self, const char *name, dgm_span span)
{
    key(self, name);
    bare_span(self, span);
}

static void spans_of(writer *self, const char *name, const dgm_spans *list)
{
    key(self, name);
    dgm_buf_char(self->out, '[');
    for (uint32_t i = 0; i < list->count; i++) {
        comma(self);
        bare_span(self, list->at[i]);
    }
    dgm_buf_char(self->out, ']');
}

static void open_list(writer *self, const char *name)
{
    key(self, name);
    dgm_buf_char(self->out, '[');
}

static void close_list(writer *self)
{
    dgm_buf_char(self->out, ']');
}

static void open_item(writer *self)
{
    comma(self);
    dgm_buf_char(self->out, '{');
}

static void close_item(writer *self)
{
    dgm_buf_char(self->out, '}');
}

/* ------------------------------------------------------------------ layers */

static void write_contexts(writer *self, const char *name, uint64_t contexts)
{
    open_list(self, name);
    for (uint32_t i = 0; i < DGM_CONTEXT_COUNT; i++) {
        if (contexts >> i & 1) {
            comma(self);
            dgm_json_string(self->out, dgm_str_from(dgm_context_name(i)));
        }
    }
    close_list(self);
}

static void write_meta(writer *self)
{
    const dgm_meta *meta = &self->doc->meta;
    word(self, "schema", "dragoman/1");
    if (meta->id_number) {
        key(self, "id");
        dgm_buf_str(self->out, meta->id);
    } else {
        text(self, "id", meta->id);
    }
    text_if(self, "url", meta->url);
    text_if(self, "title", meta->title);
    text_if(self, "author", meta->author);
    text_if(self, "publisher", meta->publisher);
    text_if(self, "section", meta->section);
    text_if(self, "published", meta->published);
    text_if(self, "published_from",
            dgm_str_from(dgm_dated_name(meta->published_from)));
    text_if(self, "modified", meta->modified);
    text_if(self, "language", meta->language);
    if (self->doc->contexts) {
        write_contexts(self, "topics", self->doc->contexts);
    }
    text(self, "text", dgm_doc_given(self->doc));
}

static void write_sentences(writer *self)
{
    open_list(self, "sentences");
    for (uint32_t i = 0; i < self->doc->sentence.count; i++) {
        comma(self);
        bare_span(self, self->doc->sentence.at[i].span);
    }
    close_list(self);
}

static void write_entities(writer *self)
{
    open_list(self, "entities");
    for (uint32_t i = 0; i < self->doc->entity.count; i++) {
        const dgm_entity *entity = &self->doc->entity.at[i];
        open_item(self);
        reference(self, "id", 'n', i);
        span_of(self, "span", entity->span);
        word(self, "kind", dgm_entity_kind_name(entity->kind));
        reference(self, "actor", 'a', entity->actor);
        reference(self, "place", 'p', entity->place);
        if (entity->same != DGM_NONE) {
            reference(self, "same", 'n', entity->same);
        }
        number(self, "score", (double)entity->score, 2);
        close_item(self);
    }
    close_list(self);
}

/* Mentions are chained by actor once, so that a document of very many actors
 * costs no more than their sum. */
static dgm_err chain_mentions(writer *self, dgm_arena *scratch)
{
    const dgm_doc *doc = self->doc;
    uint32_t count = dgm_mention_count(doc);
    dgm_mention_walk walk = {0};
    self->first = dgm_arena_array(scratch, doc->actor.count, sizeof(uint32_t));
    self->next = dgm_arena_array(scratch, count, sizeof(uint32_t));
    /* NOLINTNEXTLINE(bugprone-sizeof-expression): an array of pointers */
    self->mention = dgm_arena_array(scratch, count, sizeof *self->mention);
    if (self->first == NULL || self->next == NULL || self->mention == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < doc->actor.count; i++) {
        self->first[i] = DGM_NONE;
    }
    for (uint32_t i = 0; i < count; i++) {
        self->mention[i] = dgm_mention_next(doc, &walk);
    }
    for (uint32_t i = count; i-- > 0;) {
        uint32_t actor = self->mention[i]->actor;
        if (actor != DGM_NONE) {
            self->next[i] = self->first[actor];
            self->first[actor] = i;
        }
    }
    return DGM_ERR_OK;
}

static void write_mentions(writer *self, uint32_t actor)
{
    open_list(self, "mentions");
    for (uint32_t i = self->first[actor]; i != DGM_NONE; i = self->next[i]) {
        const dgm_mention *mention = self->mention[i];
        open_item(self);
        span_of(self, "span", mention->span);
        word(self, "kind", dgm_mention_kind_name(mention->kind));
        close_item(self);
    }
    close_list(self);
}

static void write_actor(writer *self, uint32_t i)
{
    const dgm_actor *actor = &self->doc->actor.at[i];
    char cameo[24];
    dgm_actor_cameo(actor, cameo);
    open_item(self);
    reference(self, "id", 'a', i);
    key(self, "key");
    if (actor->key.len > 0) {
        dgm_json_string(self->out, actor->key);
    } else {
        dgm_buf_text(self->out, "null");
    }
    text(self, "name", dgm_one_line(self->scratch, actor->name));
    word(self, "country", actor->country[0] ? actor->country : "---");
    word(self, "sector", dgm_sector_name(actor->sector));
    open_list(self, "secondary");
    for (uint32_t k = 0; k < actor->secondary_count; k++) {
        comma(self);
        dgm_json_string(self->out,
                        dgm_str_from(dgm_sector_name(actor->secondary[k])));
    }
    close_list(self);
    word(self, "cameo", cameo);
    open_list(self, "part_of");
    for (uint32_t k = 0; k < actor->part_of.count; k++) {
        comma(self);
        dgm_json_string(self->out, actor->part_of.at[k]);
    }
    close_list(self);
    boolean(self, "stale", actor->stale);
    write_mentions(self, i);
    close_item(self);
}

static void write_actors(writer *self)
{
    open_list(self, "actors");
    for (uint32_t i = 0; i < self->doc->actor.count; i++) {
        write_actor(self, i);
    }
    close_list(self);
}

static void write_places(writer *self)
{
    open_list(self, "places");
    for (uint32_t i = 0; i < self->doc->place.count; i++) {
        const dgm_place *place = &self->doc->place.at[i];
        open_item(self);
        reference(self, "id", 'p', i);
        span_of(self, "span", place->span);
        text(self, "name", dgm_one_line(self->scratch, place->name));
        word(self, "kind", place->adjective ? "adjective" : "name");
        if (place->resolved && place->geonames != 0) {
            number(self, "geonames", place->geonames, 0);
        }
        if (place->resolved) {
            number(self, "lat", place->lat, 5);
            number(self, "lon", place->lon, 5);
        }
        text_if(self, "country", dgm_str_from(place->country));
        text_if(self, "admin1", place->admin1);
        text_if(self, "precision",
                dgm_str_from(dgm_precision_name(place->precision)));
        number(self, "score", (double)place->score, 2);
        close_item(self);
    }
    close_list(self);
}

static void write_dates(writer *self)
{
    open_list(self, "dates");
    for (uint32_t i = 0; i < self->doc->date.count; i++) {
        const dgm_date *date = &self->doc->date.at[i];
        open_item(self);
        reference(self, "id", 'd', i);
        span_of(self, "span", date->span);
        text_if(self, "value", date->value);
        word(self, "precision", dgm_grain_name(date->grain));
        text_if(self, "range", date->range);
        boolean(self, "background", date->background);
        close_item(self);
    }
    close_list(self);
}

static void write_stance(writer *self, const dgm_stance *stance)
{
    word(self, "certainty", dgm_certainty_name(stance->certainty));
    word(self, "polarity", dgm_polarity_name(stance->polarity));
    word(self, "time", dgm_time_value_name(stance->time));
}

static void write_parties(writer *self, const char *name,
                          const dgm_parties *list)
{
    open_list(self, name);
    for (uint32_t i = 0; i < list->count; i++) {
        open_item(self);
        reference(self, "actor", 'a', list->at[i].actor);
        span_of(self, "span", list->at[i].span);
        close_item(self);
    }
    close_list(self);
}

static void write_event(writer *self, uint32_t i)
{
    const dgm_event *event = &self->doc->event.at[i];
    open_item(self);
    reference(self, "id", 'e', i);
    word(self, "type", dgm_event_type_name(event->type));
    text(self, "mode", dgm_str_from(dgm_mode_name(event->mode)));
    word(self, "cameo", event->cameo);
    word(self, "quad", dgm_event_quad(event->type));
    number(self, "goldstein", (double)event->goldstein, 1);
    span_of(self, "trigger", event->trigger_span);
    number(self, "sentence", event->sentence, 0);
    write_parties(self, "actors", &event->actor);
    write_parties(self, "recipients", &event->recipient);
    write_contexts(self, "contexts", event->contexts);
    reference(self, "place", 'p', event->place);
    reference(self, "date", 'd', event->date);
    text_if(self, "when", event->when);
    write_stance(self, &event->stance);
    word(self, "condition", dgm_condition_name(event->stance.condition));
    word(self, "mood", dgm_mood_name(event->stance.mood));
    boolean(self, "reported", event->reported);
    reference(self, "claim", 'c', event->claim);
    number(self, "score", (double)event->score, 2);
    text(self, "rule", event->rule);
    close_item(self);
}

static void references(writer *self, const char *name, char letter,
                       const dgm_indices *list)
{
    open_list(self, name);
    for (uint32_t i = 0; i < list->count; i++) {
        comma(self);
        dgm_buf_format(self->out, "\"%c%u\"", letter, list->at[i] + 1);
    }
    close_list(self);
}

static void write_claim(writer *self, uint32_t i)
{
    const dgm_claim *claim = &self->doc->claim.at[i];
    dgm_spans cue = {.at = (dgm_span *)(uintptr_t)&claim->cue, .count = 1};
    open_item(self);
    reference(self, "id", 'c', i);
    reference(self, "parent", 'c', claim->parent);
    key(self, "source");
    dgm_buf_char(self->out, '{');
    word(self, "kind", dgm_source_kind_name(claim->source_kind));
    spans_of(self, "spans", &claim->source);
    reference(self, "actor", 'a', claim->source_actor);
    reference(self, "place", 'p', claim->source_place);
    dgm_buf_char(self->out, '}');
    key(self, "cue");
    dgm_buf_char(self->out, '{');
    spans_of(self, "spans", &cue);
    text(self, "lemma", claim->cue_lemma);
    word(self, "class", dgm_cue_class_name(claim->cue_class));
    word(self, "pattern", dgm_cue_pattern_name(claim->cue_pattern));
    word(self, "polarity", dgm_polarity_name(claim->cue_polarity));
    dgm_buf_char(self->out, '}');
    key(self, "content");
    dgm_buf_char(self->out, '{');
    spans_of(self, "spans", &claim->content);
    word(self, "form", dgm_content_form_name(claim->form));
    references(self, "events", 'e', &claim->event);
    references(self, "claims", 'c', &claim->claim);
    dgm_buf_char(self->out, '}');
    write_stance(self, &claim->stance);
    word(self, "condition", dgm_condition_name(claim->stance.condition));
    word(self, "mood", dgm_mood_name(claim->stance.mood));
    text(self, "factbank", claim->factbank);
    key(self, "wep");
    if (claim->wep.len > 0) {
        dgm_json_string(self->out, claim->wep);
    } else {
        dgm_buf_text(self->out, "null");
    }
    text(self, "admiralty", claim->admiralty);
    if (claim->rated.count > 0) {
        spans_of(self, "rated", &claim->rated);
    }
    number(self, "score", (double)claim->score, 2);
    text(self, "rule", claim->rule);
    close_item(self);
}

static void write_links(writer *self)
{
    open_list(self, "links");
    for (uint32_t i = 0; i < self->doc->link.count; i++) {
        const dgm_link *link = &self->doc->link.at[i];
        open_item(self);
        word(self, "kind", dgm_link_kind_name(link->kind));
        reference(self, "from", 'e', link->from);
        reference(self, "to", 'e', link->to);
        span_of(self, "from_span",
                dgm_token_span(self->doc, link->from_token));
        span_of(self, "to_span", dgm_token_span(self->doc, link->to_token));
        if (link->cue.end > 0) {
            span_of(self, "cue", link->cue);
        }
        number(self, "score", (double)link->score, 2);
        close_item(self);
    }
    close_list(self);
}

static void write_pairs(writer *self)
{
    open_list(self, "pairs");
    for (uint32_t i = 0; i < self->doc->pair.count; i++) {
        const dgm_asked *asked = &self->doc->asked.at[i];
        const dgm_pair *pair = &self->doc->pair.at[i];
        open_item(self);
        key(self, "source");
        if (asked->has_source) {
            bare_span(self, asked->source);
        } else {
            dgm_buf_text(self->out, "null");
        }
        key(self, "target");
        if (asked->has_target) {
            bare_span(self, asked->target);
        } else {
            dgm_buf_text(self->out, "null");
        }
        word(self, "type", dgm_event_type_name(pair->type));
        key(self, "scores");
        dgm_buf_char(self->out, '{');
        for (uint32_t t = 0; t < DGM_EVENT_COUNT; t++) {
            number(self, dgm_event_type_name(t), (double)pair->score[t], 4);
        }
        dgm_buf_char(self->out, '}');
        close_item(self);
    }
    close_list(self);
}

static void write_predicates(writer *self)
{
    open_list(self, "predicates");
    for (uint32_t i = 0; i < self->doc->predicate.count; i++) {
        const dgm_predicate *predicate = &self->doc->predicate.at[i];
        open_item(self);
        span_of(self, "span", predicate->span);
        text(self, "lemma", self->doc->token.at[predicate->token].lemma);
        write_stance(self, &predicate->stance);
        number(self, "value", (double)predicate->value, 2);
        close_item(self);
    }
    close_list(self);
}

/* A bound, or null where it is open. */
static void write_bound(writer *self, const char *name, double value)
{
    if (value < 0) {
        key(self, name);
        dgm_buf_text(self->out, "null");
    } else {
        number(self, name, value, 0);
    }
}

static void write_casualties(writer *self)
{
    open_list(self, "casualties");
    for (uint32_t i = 0; i < self->doc->casualty.count; i++) {
        const dgm_casualty *casualty = &self->doc->casualty.at[i];
        open_item(self);
        reference(self, "id", 'k', i);
        word(self, "kind", dgm_fate_name(casualty->kind));
        write_bound(self, "low", casualty->low);
        write_bound(self, "high", casualty->high);
        boolean(self, "about", casualty->about);
        span_of(self, "number", casualty->number);
        if (casualty->who.end > 0) {
            span_of(self, "who", casualty->who);
        }
        reference(self, "actor", 'a', casualty->actor);
        reference(self, "event", 'e', casualty->event);
        reference(self, "claim", 'c', casualty->claim);
        write_stance(self, &casualty->stance);
        word(self, "condition",
             dgm_condition_name(casualty->stance.condition));
        number(self, "score", (double)casualty->score, 2);
        text(self, "rule", casualty->rule);
        close_item(self);
    }
    close_list(self);
}

/* Who tells it; the writer is an author without a name. */
static void write_source(writer *self, uint32_t claim)
{
    const dgm_doc *doc = self->doc;
    const dgm_claim *from = claim == DGM_NONE ? NULL : &doc->claim.at[claim];
    uint32_t actor = from ? from->source_actor : DGM_NONE;
    key(self, "source");
    dgm_buf_char(self->out, '{');
    word(self, "kind",
         dgm_source_kind_name(from ? from->source_kind : DGM_SOURCE_AUTHOR));
    key(self, "name");
    if (actor != DGM_NONE) {
        dgm_json_string(self->out, doc->actor.at[actor].name);
    } else if (from && from->source.count > 0) {
        dgm_json_string(self->out,
                        dgm_spans_line(self->scratch, doc, &from->source));
    } else {
        dgm_buf_text(self->out, "null");
    }
    reference(self, "actor", 'a', actor);
    dgm_buf_char(self->out, '}');
}

/* The numbers of the bits that are set. */
static void write_bits(writer *self, const char *name, uint32_t bits)
{
    open_list(self, name);
    for (uint32_t i = 0; i < DGM_TELLINGS_MAX; i++) {
        if (bits >> i & 1) {
            comma(self);
            dgm_buf_unsigned(self->out, i);
        }
    }
    close_list(self);
}

static void write_telling(writer *self, const dgm_telling *telling)
{
    open_item(self);
    reference(self, "claim", 'c', telling->claim);
    write_source(self, telling->claim);
    reference(self, "event", 'e', telling->event);
    span_of(self, "span", dgm_token_span(self->doc, telling->token));
    reference(self, "casualty", 'k', telling->casualty);
    write_stance(self, &telling->stance);
    boolean(self, "asserts", telling->asserts);
    write_bits(self, "agrees", telling->agrees);
    write_bits(self, "contradicts", telling->contradicts);
    close_item(self);
}

static void write_competing(writer *self)
{
    const dgm_doc *doc = self->doc;
    open_list(self, "competing");
    for (uint32_t i = 0; i < doc->competing.count; i++) {
        const dgm_competing *item = &doc->competing.at[i];
        open_item(self);
        reference(self, "id", 'h', i);
        references(self, "events", 'e', &item->event);
        open_list(self, "tellings");
        for (uint32_t k = 0; k < item->count; k++) {
            write_telling(self, &doc->telling.at[item->first + k]);
        }
        close_list(self);
        close_item(self);
    }
    close_list(self);
}

static void write_tokens(writer *self)
{
    open_list(self, "tokens");
    for (uint32_t i = 0; i < self->doc->token.count; i++) {
        const dgm_token *token = &self->doc->token.at[i];
        open_item(self);
        span_of(self, "span", (dgm_span){token->begin, token->end});
        text(self, "lemma", token->lemma);
        word(self, "upos", dgm_upos_name(token->upos));
        text(self, "xpos", token->xpos);
        text(self, "feats", token->feats);
        key(self, "head");
        if (token->head == DGM_NONE) {
            dgm_buf_text(self->out, "null");
        } else {
            dgm_buf_unsigned(self->out, token->head);
        }
        text(self, "deprel", token->deprel);
        number(self, "score", (double)token->score, 2);
        close_item(self);
    }
    close_list(self);
}

static void write_warnings(writer *self)
{
    open_list(self, "warnings");
    for (uint32_t i = 0; i < self->doc->warning.count; i++) {
        open_item(self);
        text(self, "code", self->doc->warning.at[i].code);
        text(self, "message", self->doc->warning.at[i].message);
        close_item(self);
    }
    close_list(self);
}

static void write_layers(writer *self, uint32_t layers)
{
    const dgm_doc *doc = self->doc;
    if (layers & DGM_LAYER_SENTENCES) {
        write_sentences(self);
    }
    if (layers & DGM_LAYER_ENTITIES) {
        write_entities(self);
    }
    if (layers & DGM_LAYER_ACTORS) {
        write_actors(self);
    }
    if (layers & DGM_LAYER_PLACES) {
        write_places(self);
    }
    if (layers & DGM_LAYER_DATES) {
        write_dates(self);
    }
    if (layers & DGM_LAYER_EVENTS) {
        open_list(self, "events");
        for (uint32_t i = 0; i < doc->event.count; i++) {
            write_event(self, i);
        }
        close_list(self);
    }
    if (layers & DGM_LAYER_CLAIMS) {
        open_list(self, "claims");
        for (uint32_t i = 0; i < doc->claim.count; i++) {
            write_claim(self, i);
        }
        close_list(self);
    }
    if (layers & DGM_LAYER_LINKS) {
        write_links(self);
    }
    if (doc->asked.count > 0) {
        write_pairs(self);
    }
    if (layers & DGM_LAYER_PREDICATES) {
        write_predicates(self);
    }
    if (layers & DGM_LAYER_CASUALTIES) {
        write_casualties(self);
    }
    if (layers & DGM_LAYER_COMPETING) {
        write_competing(self);
    }
    if (layers & DGM_LAYER_TOKENS) {
        write_tokens(self);
    }
    if (doc->warning.count > 0) {
        write_warnings(self);
    }
}

dgm_err dgm_json_render(const dgm_doc *doc, uint32_t layers,
                        dgm_arena *scratch, dgm_buf *out)
{
    writer self = {.doc = doc, .out = out, .scratch = scratch};
    DGM_TRY(dgm_points_init(&self.points, doc, scratch));
    DGM_TRY(chain_mentions(&self, scratch));
    dgm_buf_char(out, '{');
    if (!out->failed) {
        write_meta(&self);
        write_layers(&self, layers);
    }
    dgm_buf_text(out, "}\n");
    return out->failed ? out->failed : dgm_arena_error(scratch);
}
