/* SPDX-License-Identifier: Apache-2.0 */
/* Copies of the layers for the caller.  Whatever fails is out of memory. */
#include "coder/document.h"

#include "base/iso.h"
#include "store/cameo.h"
#include "store/line.h"
#include "store/points.h"
#include "store/render.h"

#include <math.h>
#include <string.h>

_Static_assert(DGM_NOTHING == DGM_NONE, "indices are copied as they are");

typedef struct viewer {
    dgm_document *document;
    const dgm_doc *doc;
    dgm_arena *arena; /* of the record */
    dgm_points points;
    bool failed;
} viewer;

static void *array(viewer *self, uint32_t count, size_t size)
{
    void *made = dgm_arena_array(self->arena, count ? count : 1, size);
    self->failed = self->failed || made == NULL;
    return made;
}

static dgm_text text(dgm_str from)
{
    return (dgm_text){from.ptr, from.len};
}

static dgm_extent extent(const viewer *self, dgm_span span)
{
    return (dgm_extent){dgm_doc_given_byte(self->doc, span.begin),
                        dgm_doc_given_byte(self->doc, span.end),
                        dgm_points_at(&self->points, span.begin),
                        dgm_points_at(&self->points, span.end)};
}

static const dgm_extent *extents(viewer *self, const dgm_spans *list)
{
    dgm_extent *made = array(self, list->count, sizeof *made);
    for (uint32_t i = 0; made && i < list->count; i++) {
        made[i] = extent(self, list->at[i]);
    }
    return made;
}

static dgm_stance_view stance(const dgm_stance *from)
{
    return (dgm_stance_view){
        dgm_certainty_name(from->certainty), dgm_polarity_name(from->polarity),
        dgm_time_value_name(from->time), dgm_condition_name(from->condition),
        dgm_mood_name(from->mood)};
}

static void view_about(viewer *self)
{
    const dgm_meta *meta = &self->doc->meta;
    self->document->about =
        (dgm_document_view){text(meta->id),
                            text(meta->url),
                            text(meta->title),
                            text(meta->author),
                            text(meta->publisher),
                            text(meta->published),
                            text(meta->language),
                            text(dgm_doc_given(self->doc)),
                            text(meta->section),
                            text(meta->modified),
                            dgm_dated_name(meta->published_from)};
}

static void view_trees(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_sentence_view *sentence =
        array(self, doc->sentence.count, sizeof *sentence);
    dgm_token_view *token = array(self, doc->token.count, sizeof *token);
    for (uint32_t i = 0; sentence && i < doc->sentence.count; i++) {
        const dgm_sentence *from = &doc->sentence.at[i];
        sentence[i] =
            (dgm_sentence_view){extent(self, from->span), from->token.first,
                                from->token.last, from->root};
    }
    for (uint32_t i = 0; token && i < doc->token.count; i++) {
        const dgm_token *from = &doc->token.at[i];
        token[i] = (dgm_token_view){
            .extent = extent(self, (dgm_span){from->begin, from->end}),
            .lemma = text(from->lemma),
            .upos = dgm_upos_name(from->upos),
            .xpos = text(from->xpos),
            .feats = text(from->feats),
            .deprel = text(from->deprel),
            .head = from->head,
            .sentence = from->sentence,
            .score = from->score};
    }
    self->document->sentence = sentence;
    self->document->token = token;
}

static void view_entities(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_entity_view *view = array(self, doc->entity.count, sizeof *view);
    for (uint32_t i = 0; view && i < doc->entity.count; i++) {
        const dgm_entity *from = &doc->entity.at[i];
        view[i] = (dgm_entity_view){extent(self, from->span),
                                    dgm_entity_kind_name(from->kind),
                                    from->actor, from->place, from->same};
    }
    self->document->entity = view;
}

/* Sorts the mentions by actor into one list, of which each actor has a part.
 */
static void view_mentions(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_actor_view *actor = self->document->actor;
    uint32_t mentions = dgm_mention_count(doc);
    dgm_mention_view *view = array(self, mentions, sizeof *view);
    uint32_t *index = array(self, mentions, sizeof *index);
    dgm_mention_walk walk = {0};
    if (self->failed) {
        return;
    }
    for (uint32_t i = 0; i < mentions; i++) {
        const dgm_mention *from = dgm_mention_next(doc, &walk);
        view[i] =
            (dgm_mention_view){extent(self, from->span),
                               dgm_mention_kind_name(from->kind), from->actor};
        if (from->actor != DGM_NONE) {
            actor[from->actor].mention_count++;
        }
    }
    uint32_t before = 0;
    for (uint32_t i = 0; i < doc->actor.count; i++) {
        actor[i].mention = index + before;
        before += actor[i].mention_count;
        actor[i].mention_count = 0;
    }
    for (uint32_t i = 0; i < mentions; i++) {
        uint32_t of = view[i].actor;
        if (of != DGM_NONE) {
            index[(actor[of].mention - index) + actor[of].mention_count++] = i;
        }
    }
    self->document->mention = view;
}

static void view_actor(viewer *self, const dgm_actor *from,
                       dgm_actor_view *view)
{
    char cameo[24];
    dgm_actor_cameo(from, cameo);
    const char **secondary =
        array(self, from->secondary_count, sizeof *secondary);
    dgm_text *part_of = array(self, from->part_of.count, sizeof *part_of);
    const char *kept = dgm_arena_copy(self->arena, cameo, strlen(cameo));
    self->failed = self->failed || kept == NULL;
    if (self->failed) {
        return;
    }
    for (uint32_t i = 0; i < from->secondary_count; i++) {
        secondary[i] = dgm_sector_name(from->secondary[i]);
    }
    for (uint32_t i = 0; i < from->part_of.count; i++) {
        part_of[i] = text(from->part_of.at[i]);
    }
    *view =
        (dgm_actor_view){.key = text(from->key),
                         .name = text(dgm_one_line(self->arena, from->name)),
                         .country = from->country[0] ? from->country : "---",
                         .sector = dgm_sector_name(from->sector),
                         .secondary = secondary,
                         .secondary_count = from->secondary_count,
                         .cameo = kept,
                         .part_of = part_of,
                         .part_of_count = from->part_of.count,
                         .stale = from->stale};
}

static void view_actors(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_actor_view *view = array(self, doc->actor.count, sizeof *view);
    for (uint32_t i = 0; !self->failed && i < doc->actor.count; i++) {
        view_actor(self, &doc->actor.at[i], &view[i]);
    }
    self->document->actor = view;
    view_mentions(self);
}

static void view_places(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_place_view *view = array(self, doc->place.count, sizeof *view);
    for (uint32_t i = 0; view && i < doc->place.count; i++) {
        const dgm_place *from = &doc->place.at[i];
        view[i] = (dgm_place_view){
            .extent = extent(self, from->span),
            .name = text(dgm_one_line(self->arena, from->name)),
            .kind = from->adjective ? "adjective" : "name",
            .resolved = from->resolved,
            .geonames = from->resolved ? from->geonames : 0,
            .lat = from->resolved ? from->lat : 0,
            .lon = from->resolved ? from->lon : 0,
            .country = from->country,
            .admin1 = text(from->admin1),
            .precision = dgm_precision_name(from->precision),
            .score = from->score};
    }
    self->document->place = view;
}

static void view_dates(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_date_view *view = array(self, doc->date.count, sizeof *view);
    for (uint32_t i = 0; view && i < doc->date.count; i++) {
        const dgm_date *from = &doc->date.at[i];
        view[i] = (dgm_date_view){
            extent(self, from->span), text(from->value), text(from->range),
            dgm_grain_name(from->grain), from->background};
    }
    self->document->date = view;
}

static uint32_t party_count(const dgm_doc *doc)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < doc->event.count; i++) {
        count += doc->event.at[i].actor.count;
        count += doc->event.at[i].recipient.count;
    }
    return count;
}

/* Appends one side of an event to the layer of parties. */
static void view_side(viewer *self, uint32_t event, const dgm_parties *list,
                      bool recipient)
{
    const dgm_doc *doc = self->doc;
    for (uint32_t i = 0; i < list->count; i++) {
        const dgm_party *from = &list->at[i];
        const dgm_actor *actor =
            from->actor == DGM_NONE ? NULL : &doc->actor.at[from->actor];
        self->document->party[self->document->count.parties++] =
            (dgm_party_view){
                .extent = extent(self, from->span),
                .event = event,
                .recipient = recipient,
                .actor = from->actor,
                .name = text(dgm_party_name(self->arena, doc, from)),
                .country = actor ? actor->country : "",
                .sector = actor ? dgm_sector_name(actor->sector) : ""};
    }
}

static void view_event(viewer *self, uint32_t i, dgm_event_view *view)
{
    const dgm_event *from = &self->doc->event.at[i];
    *view = (dgm_event_view){
        .type = dgm_event_type_name(from->type),
        .mode = text(dgm_str_from(dgm_mode_name(from->mode))),
        .cameo = from->cameo,
        .quad = dgm_event_quad(from->type),
        .goldstein = round((double)from->goldstein * 10) / 10,
        .trigger = extent(self, from->trigger_span),
        .sentence = from->sentence,
        .actor_first = self->document->count.parties,
        .actor_count = from->actor.count,
        .recipient_first = self->document->count.parties + from->actor.count,
        .recipient_count = from->recipient.count,
        .contexts = text(dgm_contexts_text(self->arena, from->contexts)),
        .place = from->place,
        .date = from->date,
        .when = text(from->when),
        .stance = stance(&from->stance),
        .reported = from->reported,
        .claim = from->claim,
        .score = from->score,
        .rule = text(from->rule)};
    dgm_iso_range(from->when, view->day_first, view->day_last);
    view_side(self, i, &from->actor, false);
    view_side(self, i, &from->recipient, true);
}

static void view_events(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_event_view *view = array(self, doc->event.count, sizeof *view);
    self->document->party =
        array(self, party_count(doc), sizeof *self->document->party);
    for (uint32_t i = 0; !self->failed && i < doc->event.count; i++) {
        view_event(self, i, &view[i]);
    }
    self->document->event = view;
}

static void view_claims(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_claim_view *view = array(self, doc->claim.count, sizeof *view);
    for (uint32_t i = 0; view && i < doc->claim.count; i++) {
        const dgm_claim *from = &doc->claim.at[i];
        view[i] = (dgm_claim_view){
            .parent = from->parent,
            .source_kind = dgm_source_kind_name(from->source_kind),
            .source = extents(self, &from->source),
            .source_count = from->source.count,
            .source_actor = from->source_actor,
            .source_place = from->source_place,
            .cue = extent(self, from->cue),
            .cue_lemma = text(from->cue_lemma),
            .cue_class = dgm_cue_class_name(from->cue_class),
            .cue_pattern = dgm_cue_pattern_name(from->cue_pattern),
            .cue_polarity = dgm_polarity_name(from->cue_polarity),
            .content = extents(self, &from->content),
            .content_count = from->content.count,
            .form = dgm_content_form_name(from->form),
            .event = from->event.at,
            .event_count = from->event.count,
            .claim = from->claim.at,
            .claim_count = from->claim.count,
            .stance = stance(&from->stance),
            .factbank = text(from->factbank),
            .wep = text(from->wep),
            .admiralty = text(from->admiralty),
            .score = from->score,
            .rule = text(from->rule),
            .rated = extents(self, &from->rated),
            .rated_count = from->rated.count};
    }
    self->document->claim = view;
}

static void view_links(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_link_view *view = array(self, doc->link.count, sizeof *view);
    for (uint32_t i = 0; view && i < doc->link.count; i++) {
        const dgm_link *from = &doc->link.at[i];
        view[i] = (dgm_link_view){
            .kind = dgm_link_kind_name(from->kind),
            .from = from->from,
            .to = from->to,
            .from_span = extent(self, dgm_token_span(doc, from->from_token)),
            .to_span = extent(self, dgm_token_span(doc, from->to_token)),
            .has_cue = from->cue.end > 0,
            .cue = extent(self, from->cue),
            .score = from->score};
    }
    self->document->link = view;
}

static void view_pairs(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_pair_view *view = array(self, doc->pair.count, sizeof *view);
    const char **type = array(self, DGM_EVENT_COUNT, sizeof *type);
    for (uint32_t i = 0; type && i < DGM_EVENT_COUNT; i++) {
        type[i] = dgm_event_type_name(i);
    }
    for (uint32_t i = 0; view && i < doc->pair.count; i++) {
        const dgm_asked *asked = &doc->asked.at[i];
        view[i] =
            (dgm_pair_view){.has_source = asked->has_source,
                            .source = extent(self, asked->source),
                            .has_target = asked->has_target,
                            .target = extent(self, asked->target),
                            .type = dgm_event_type_name(doc->pair.at[i].type),
                            .score_type = type,
                            .score = doc->pair.at[i].score,
                            .score_count = DGM_EVENT_COUNT};
    }
    self->document->pair = view;
}

static void view_predicates(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_predicate_view *view = array(self, doc->predicate.count, sizeof *view);
    for (uint32_t i = 0; view && i < doc->predicate.count; i++) {
        const dgm_predicate *from = &doc->predicate.at[i];
        view[i] = (dgm_predicate_view){extent(self, from->span), from->token,
                                       text(doc->token.at[from->token].lemma),
                                       stance(&from->stance), from->value};
        view[i].stance.condition = view[i].stance.mood = "";
    }
    self->document->predicate = view;
}

static void view_casualties(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_casualty_view *view = array(self, doc->casualty.count, sizeof *view);
    for (uint32_t i = 0; view && i < doc->casualty.count; i++) {
        const dgm_casualty *from = &doc->casualty.at[i];
        view[i] = (dgm_casualty_view){.kind = dgm_fate_name(from->kind),
                                      .low = from->low,
                                      .high = from->high,
                                      .about = from->about,
                                      .number = extent(self, from->number),
                                      .has_who = from->who.end > 0,
                                      .who = extent(self, from->who),
                                      .token = from->token,
                                      .actor = from->actor,
                                      .event = from->event,
                                      .claim = from->claim,
                                      .stance = stance(&from->stance),
                                      .score = from->score,
                                      .rule = text(from->rule)};
    }
    self->document->casualty = view;
}

static void view_competing(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_competing_view *view = array(self, doc->competing.count, sizeof *view);
    dgm_telling_view *told = array(self, doc->telling.count, sizeof *told);
    for (uint32_t i = 0; view && told && i < doc->competing.count; i++) {
        const dgm_competing *from = &doc->competing.at[i];
        view[i] = (dgm_competing_view){.telling_first = from->first,
                                       .telling_count = from->count,
                                       .event = from->event.at,
                                       .event_count = from->event.count};
        for (uint32_t k = from->first; k < from->first + from->count; k++) {
            const dgm_telling *one = &doc->telling.at[k];
            told[k] = (dgm_telling_view){
                .competing = i,
                .claim = one->claim,
                .event = one->event,
                .casualty = one->casualty,
                .token = one->token,
                .extent = extent(self, dgm_token_span(doc, one->token)),
                .stance = stance(&one->stance),
                .asserts = one->asserts,
                .agrees = one->agrees,
                .contradicts = one->contradicts};
        }
    }
    self->document->competing = view;
    self->document->telling = told;
}

static void view_warnings(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_warning_view *view = array(self, doc->warning.count, sizeof *view);
    for (uint32_t i = 0; view && i < doc->warning.count; i++) {
        view[i] = (dgm_warning_view){text(doc->warning.at[i].code),
                                     text(doc->warning.at[i].message)};
    }
    self->document->warning = view;
}

static void count_all(viewer *self)
{
    const dgm_doc *doc = self->doc;
    dgm_counts_view *count = &self->document->count;
    count->sentences = doc->sentence.count;
    count->tokens = doc->token.count;
    count->entities = doc->entity.count;
    count->actors = doc->actor.count;
    count->mentions = dgm_mention_count(doc);
    count->places = doc->place.count;
    count->dates = doc->date.count;
    count->events = doc->event.count;
    count->claims = doc->claim.count;
    count->links = doc->link.count;
    count->pairs = doc->pair.count;
    count->predicates = doc->predicate.count;
    count->casualties = doc->casualty.count;
    count->tellings = doc->telling.count;
    count->competing = doc->competing.count;
    count->warnings = doc->warning.count;
}

dgm_err dgm_document_view_all(dgm_document *self, dgm_arena *scratch)
{
    dgm_doc *doc = self->record;
    viewer one = {.document = self, .doc = doc, .arena = &doc->arena};
    self->count = (dgm_counts_view){0};
    DGM_TRY(dgm_points_init(&one.points, doc, scratch));
    view_about(&one);
    view_trees(&one);
    view_entities(&one);
    view_actors(&one);
    view_places(&one);
    view_dates(&one);
    view_events(&one);
    view_claims(&one);
    view_links(&one);
    view_pairs(&one);
    view_predicates(&one);
    view_casualties(&one);
    view_competing(&one);
    view_warnings(&one);
    count_all(&one);
    return one.failed ? dgm_arena_error(one.arena) : DGM_ERR_OK;
}
