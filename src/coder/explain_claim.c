/* SPDX-License-Identifier: Apache-2.0 */
/* Who says that an event happened: the claims around it from the innermost
 * out, what that one is worth, how sure the predicate is and of what that was
 * made, and the tellings of other sources. */
#include "coder/explain.h"

#include "base/number.h"
#include "claim/claim.h"
#include "store/plain.h"

/* Claims within claims that are told, and tellings of others. */
#define CLAIMS_TOLD   4
#define TELLINGS_TOLD 8

static void put(dgm_explainer *self, const char *text)
{
    dgm_paint_put(&self->paint, text);
}

static void blank(dgm_explainer *self)
{
    dgm_paint_blank(&self->paint);
}

static void mark(dgm_explainer *self, const char *text)
{
    dgm_paint_mark(&self->paint, text);
    blank(self);
}

static void put_str(dgm_explainer *self, dgm_str text)
{
    dgm_paint_text(&self->paint, text, DGM_PAINT_NAME);
}

/* "c2" */
static void put_claim(dgm_explainer *self, uint32_t claim)
{
    char name[16];
    dgm_buf text;
    dgm_buf_init(&text, sizeof name);
    dgm_buf_format(&text, "c%u", claim + 1);
    put_str(self, (dgm_str){text.ptr, (uint32_t)text.len});
    dgm_buf_inherit(self->paint.out, &text);
    dgm_buf_release(&text);
}

static void put_decimal(dgm_explainer *self, float value)
{
    dgm_buf text;
    dgm_buf_init(&text, 64);
    dgm_buf_decimal(&text, (double)value, 1);
    put_str(self, (dgm_str){text.ptr, (uint32_t)text.len});
    dgm_buf_inherit(self->paint.out, &text);
    dgm_buf_release(&text);
}

/* "CERTAIN POS" */
static void put_stance(dgm_explainer *self, const dgm_stance *stance)
{
    put(self, dgm_certainty_name(stance->certainty));
    if (stance->polarity != DGM_POLARITY_UNDERSPECIFIED) {
        blank(self);
        put(self, dgm_polarity_name(stance->polarity));
    }
}

/* ------------------------------------------------------------------ claims */

/* "The army" (unnamed, Army of Arvenia) */
static void tell_source(dgm_explainer *self, const dgm_claim *claim)
{
    const dgm_doc *doc = self->doc;
    if (claim->source.count == 0) {
        put(self, "nobody who is named");
        return;
    }
    dgm_tell_quote(self, claim->source.at[0]);
    blank(self);
    dgm_paint_mark(&self->paint, "(");
    put(self, dgm_source_kind_name(claim->source_kind));
    if (claim->source_actor != DGM_NONE) {
        dgm_str name = doc->actor.at[claim->source_actor].name;
        dgm_str said = dgm_span_str(doc, claim->source.at[0]);
        if (!dgm_str_equal(name, said)) {
            mark(self, ",");
            put_str(self, name);
        }
    }
    dgm_paint_mark(&self->paint, ")");
}

static void tell_content(dgm_explainer *self, const dgm_claim *claim)
{
    for (uint32_t i = 0; i < claim->content.count; i++) {
        if (i > 0) {
            put(self, "...");
            blank(self);
        }
        dgm_tell_quote(self, claim->content.at[i]);
        if (i + 1 < claim->content.count) {
            blank(self);
        }
    }
}

static void tell_claim(dgm_explainer *self, uint32_t number, const char *label)
{
    const dgm_claim *claim = &self->doc->claim.at[number];
    dgm_tell_label(self, label);
    put_claim(self, number);
    mark(self, ",");
    put(self, dgm_plain_said(claim));
    blank(self);
    tell_source(self, claim);
    mark(self, ":");
    dgm_tell_quote(self, claim->cue);
    blank(self);
    dgm_paint_mark(&self->paint, "(");
    put(self, dgm_cue_class_name(claim->cue_class));
    if (claim->cue_polarity == DGM_POLARITY_NEG) {
        mark(self, ",");
        put(self, "negated");
    }
    dgm_paint_mark(&self->paint, ")");
    blank(self);
    tell_content(self, claim);
    mark(self, ",");
    put_stance(self, &claim->stance);
    blank(self);
    dgm_paint_mark(&self->paint, "(");
    put_str(self, claim->factbank);
    dgm_paint_mark(&self->paint, ")");
    mark(self, ";");
    put(self, "found by");
    blank(self);
    put_str(self, claim->rule);
    dgm_tell_share(self, "", claim->score);
}

/* ------------------------------------------------------------------- worth */

static const char *letter_said(char letter)
{
    switch (letter) {
    case 'A':
        return "a completely reliable source";
    case 'B':
        return "a usually reliable source";
    case 'C':
        return "a fairly reliable source";
    case 'D':
        return "not usually a reliable source";
    case 'E':
        return "an unreliable source";
    default:
        return "how reliable the source is the text does not tell";
    }
}

static const char *digit_said(char digit)
{
    switch (digit) {
    case '1':
        return "confirmed by an independent source";
    case '2':
        return "probably true";
    case '3':
        return "possibly true";
    case '4':
        return "doubtful";
    case '5':
        return "improbable";
    default:
        return "nobody confirms or contradicts it";
    }
}

static void tell_worth(dgm_explainer *self, const dgm_claim *claim)
{
    dgm_tell_label(self, "worth");
    put_str(self, claim->admiralty);
    mark(self, ":");
    put(self, letter_said(claim->admiralty.ptr[0]));
    mark(self, ";");
    put(self, digit_said(claim->admiralty.ptr[1]));
    for (uint32_t i = 0; i < claim->rated.count; i++) {
        if (i == 0) {
            mark(self, ",");
            put(self, "by the words");
        }
        blank(self);
        dgm_tell_quote(self, claim->rated.at[i]);
    }
}

/* ------------------------------------------------------------------- value */

/* The predicate at a token; they stand in text order. */
static const dgm_predicate *predicate_at(const dgm_doc *doc, uint32_t token)
{
    uint32_t low = 0;
    uint32_t high = doc->predicate.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->predicate.at[middle].token < token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < doc->predicate.count && doc->predicate.at[low].token == token
               ? &doc->predicate.at[low]
               : NULL;
}

/* A row of the value table, in words. */
static void tell_like(dgm_explainer *self, const char *signature)
{
    dgm_buf words;
    dgm_buf_init(&words, 512);
    dgm_signature_words(signature, &words);
    put(self, "as readers judged predicates like it");
    blank(self);
    dgm_paint_mark(&self->paint, "(");
    put_str(self, (dgm_str){words.ptr, (uint32_t)words.len});
    mark(self, ";");
    put(self, "row");
    blank(self);
    put(self, signature);
    dgm_paint_mark(&self->paint, ")");
    dgm_buf_inherit(self->paint.out, &words);
    dgm_buf_release(&words);
}

/* How sure whoever speaks is, and where that comes from. */
static void tell_value(dgm_explainer *self, const dgm_event *event)
{
    const dgm_predicate *p = predicate_at(self->doc, event->trigger);
    if (p == NULL) {
        p = predicate_at(self->doc, event->stated);
    }
    if (p == NULL) {
        return;
    }
    dgm_tell_label(self, "value");
    put_decimal(self, p->value);
    blank(self);
    put(self, "from -3 to 3 at");
    blank(self);
    dgm_tell_quote(self, p->span);
    mark(self, ":");
    if (p->read) {
        put(self, "the reader's own; the stance there is");
    } else if (p->like[0]) {
        put(self, "half of it");
        blank(self);
        put_decimal(self, p->judged);
        mark(self, ",");
        tell_like(self, p->like);
        mark(self, ",");
        put(self, "half the stance there,");
    } else {
        put(self, "by the stance there,");
    }
    blank(self);
    put_stance(self, &p->stance);
}

/* ---------------------------------------------------------------- tellings */

/* The happening that holds an event, or NULL. */
static const dgm_competing *happening_of(const dgm_doc *doc, uint32_t event)
{
    for (uint32_t i = 0; i < doc->competing.count; i++) {
        const dgm_competing *item = &doc->competing.at[i];
        for (uint32_t k = 0; k < item->event.count; k++) {
            if (item->event.at[k] == event) {
                return item;
            }
        }
    }
    return NULL;
}

/* The tellings of the event's own source, a bit each. */
static uint32_t own_tellings(const dgm_doc *doc, const dgm_competing *item,
                             uint32_t claim)
{
    uint32_t own = 0;
    for (uint32_t i = 0; i < item->count; i++) {
        if (doc->telling.at[item->first + i].claim == claim) {
            own |= UINT32_C(1) << i;
        }
    }
    return own;
}

static void tell_telling(dgm_explainer *self, const dgm_telling *telling,
                         uint32_t own)
{
    const dgm_doc *doc = self->doc;
    dgm_tell_label(self, "others");
    if (telling->claim == DGM_NONE) {
        put(self, "the writer");
    } else {
        put_claim(self, telling->claim);
        mark(self, ",");
        tell_source(self, &doc->claim.at[telling->claim]);
    }
    mark(self, ":");
    dgm_tell_quote(self, dgm_token_span(doc, telling->token));
    mark(self, ",");
    if (telling->casualty != DGM_NONE) {
        const dgm_casualty *people = &doc->casualty.at[telling->casualty];
        put(self, dgm_fate_name(people->kind));
        blank(self);
        dgm_tell_number(self, people);
        mark(self, ",");
    }
    put_stance(self, &telling->stance);
    if (telling->contradicts & own) {
        mark(self, ";");
        put(self, "contradicts this");
    } else if (telling->agrees & own) {
        mark(self, ";");
        put(self, "says the same");
    } else if (!telling->asserts) {
        mark(self, ";");
        put(self, "speaks of it");
    }
}

static void tell_others(dgm_explainer *self, uint32_t event)
{
    const dgm_doc *doc = self->doc;
    uint32_t claim = doc->event.at[event].claim;
    const dgm_competing *item = happening_of(doc, event);
    uint32_t own = item ? own_tellings(doc, item, claim) : 0;
    uint32_t told = 0;
    for (uint32_t i = 0; item && i < item->count && told < TELLINGS_TOLD;
         i++) {
        const dgm_telling *telling = &doc->telling.at[item->first + i];
        if (telling->claim != claim) {
            tell_telling(self, telling, own);
            told++;
        }
    }
}

void dgm_tell_claims(dgm_explainer *self, uint32_t number)
{
    const dgm_event *event = &self->doc->event.at[number];
    uint32_t claim = event->claim;
    if (claim == DGM_NONE) {
        dgm_tell_label(self, "claim");
        put(self, "the writer says so");
    }
    for (int i = 0; claim != DGM_NONE && i < CLAIMS_TOLD; i++) {
        tell_claim(self, claim, i == 0 ? "claim" : "within");
        if (i == 0) {
            tell_worth(self, &self->doc->claim.at[claim]);
        }
        claim = self->doc->claim.at[claim].parent;
    }
    tell_value(self, event);
    tell_others(self, number);
}
