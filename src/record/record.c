/* SPDX-License-Identifier: Apache-2.0 */
#include "record/record.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

dgm_doc *dgm_doc_new(void)
{
    dgm_doc *self = malloc(sizeof *self);
    if (self) {
        *self = (dgm_doc){0};
        dgm_arena_init(&self->arena, 0);
    }
    return self;
}

void dgm_doc_clear(dgm_doc *self)
{
    dgm_arena arena = self->arena;
    dgm_arena_reset(&arena);
    *self = (dgm_doc){.arena = arena};
}

void dgm_doc_free(dgm_doc *self)
{
    if (self) {
        dgm_arena_release(&self->arena);
        free(self);
    }
}

dgm_err dgm_doc_name(dgm_doc *self, dgm_str id)
{
    self->meta.id_of_file = false;
    self->meta.id = dgm_utf8_mended(&self->arena, id);
    return self->meta.id.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

dgm_err dgm_doc_warn(dgm_doc *self, const char *code, const char *message)
{
    for (uint32_t i = 0; i < self->warning.count; i++) {
        if (dgm_str_is(self->warning.at[i].code, code)) {
            return DGM_ERR_OK;
        }
    }
    dgm_warning warning = {
        .code = dgm_str_from(code),
        .message = dgm_str_copy(&self->arena, dgm_str_from(message))};
    return dgm_vec_push(&self->arena, &self->warning, &warning);
}

uint32_t dgm_doc_dropped(const dgm_doc *doc, uint32_t byte)
{
    uint32_t low = 0;
    uint32_t high = doc->dropped.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->dropped.at[middle].at < byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

uint32_t dgm_doc_given_byte(const dgm_doc *doc, uint32_t byte)
{
    uint32_t count = dgm_doc_dropped(doc, byte);
    return count > 0 ? byte + doc->dropped.at[count - 1].total : byte;
}

dgm_str dgm_contexts_text(dgm_arena *arena, uint64_t contexts)
{
    char text[DGM_CONTEXT_COUNT * 32];
    uint32_t len = 0;
    for (uint32_t i = 0; i < DGM_CONTEXT_COUNT; i++) {
        dgm_str name = dgm_str_from(dgm_context_name(i));
        if ((contexts >> i & 1) && len + name.len + 1 < sizeof text) {
            text[len] = ' ';
            len += len > 0;
            memcpy(text + len, name.ptr, name.len);
            len += name.len;
        }
    }
    return dgm_str_copy(arena, (dgm_str){text, len});
}

uint32_t dgm_dependent(const dgm_doc *doc, uint32_t token, dgm_rel rel)
{
    uint32_t child = dgm_child(doc, token);
    while (child != DGM_NONE && doc->token.at[child].rel != rel) {
        child = dgm_sibling(doc, child);
    }
    return child;
}

uint32_t dgm_dependent_sub(const dgm_doc *doc, uint32_t token, dgm_rel rel,
                           dgm_sub sub)
{
    uint32_t child = dgm_child(doc, token);
    while (child != DGM_NONE && (doc->token.at[child].rel != rel ||
                                 doc->token.at[child].sub != sub)) {
        child = dgm_sibling(doc, child);
    }
    return child;
}

void dgm_tree_link(dgm_doc *doc, uint32_t sentence)
{
    dgm_sentence *s = &doc->sentence.at[sentence];
    dgm_token *token = doc->token.at;
    s->root = s->token.first;
    for (uint32_t i = s->token.first; i < s->token.last; i++) {
        token[i].first_child = DGM_NONE;
    }
    /* From the right, so that each list ends up in text order. */
    for (uint32_t i = s->token.last; i-- > s->token.first;) {
        uint32_t head = token[i].head;
        token[i].next_sibling = DGM_NONE;
        if (head == DGM_NONE) {
            s->root = i;
        } else {
            token[i].next_sibling = token[head].first_child;
            token[head].first_child = i;
        }
    }
}

uint32_t dgm_subtree_next(const dgm_doc *doc, uint32_t top, uint32_t at)
{
    uint32_t next = dgm_child(doc, at);
    while (next == DGM_NONE && at != top) {
        next = dgm_sibling(doc, at);
        if (next == DGM_NONE) {
            at = doc->token.at[at].head;
        }
    }
    return next;
}

dgm_range dgm_subtree(const dgm_doc *doc, uint32_t token)
{
    dgm_range range = {token, token + 1};
    for (uint32_t at = token; at != DGM_NONE;
         at = dgm_subtree_next(doc, token, at)) {
        range.first = at < range.first ? at : range.first;
        range.last = at >= range.last ? at + 1 : range.last;
    }
    return range;
}

bool dgm_below(const dgm_doc *doc, uint32_t token, uint32_t ancestor)
{
    while (token != DGM_NONE && token != ancestor) {
        token = doc->token.at[token].head;
    }
    return token == ancestor;
}

dgm_span dgm_range_span(const dgm_doc *doc, dgm_range range)
{
    if (range.first >= range.last) {
        return (dgm_span){0, 0};
    }
    return (dgm_span){doc->token.at[range.first].begin,
                      doc->token.at[range.last - 1].end};
}

uint32_t dgm_mention_at(const dgm_doc *doc, uint32_t token)
{
    uint32_t low = 0;
    uint32_t high = doc->mention.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const dgm_mention *m = &doc->mention.at[middle];
        if (token < m->token.first) {
            high = middle;
        } else if (token >= m->token.last) {
            low = middle + 1;
        } else {
            return middle;
        }
    }
    return DGM_NONE;
}

const dgm_mention *dgm_mention_next(const dgm_doc *doc, dgm_mention_walk *walk)
{
    const dgm_mention *outer = walk->mention < doc->mention.count
                                   ? &doc->mention.at[walk->mention]
                                   : NULL;
    const dgm_mention *bound =
        walk->bound < doc->bound.count ? &doc->bound.at[walk->bound] : NULL;
    if (bound == NULL || (outer && outer->token.first <= bound->token.first)) {
        walk->mention += outer != NULL;
        return outer;
    }
    walk->bound++;
    return bound;
}

typedef struct morph_name {
    const char *text;
    uint32_t bit;
} morph_name;

static const morph_name morph_names[] = {
    {"Tense=Past", DGM_MORPH_PAST},    {"Tense=Pres", DGM_MORPH_PRES},
    {"VerbForm=Fin", DGM_MORPH_FIN},   {"VerbForm=Inf", DGM_MORPH_INF},
    {"VerbForm=Part", DGM_MORPH_PART}, {"VerbForm=Ger", DGM_MORPH_GER},
    {"Voice=Pass", DGM_MORPH_PASS},    {"Mood=Imp", DGM_MORPH_IMP},
    {"Polarity=Neg", DGM_MORPH_NEG},   {"Number=Plur", DGM_MORPH_PLUR},
    {"Number=Ptan", DGM_MORPH_PLUR},   {"Number=Sing", DGM_MORPH_SING},
    {"Person=1", DGM_MORPH_FIRST},     {"Person=2", DGM_MORPH_SECOND},
    {"Person=3", DGM_MORPH_THIRD},     {"Poss=Yes", DGM_MORPH_POSS},
    {"Reflex=Yes", DGM_MORPH_REFLEX},  {"PronType=Prs", DGM_MORPH_PRS},
    {"PronType=Rel", DGM_MORPH_REL},   {"PronType=Int", DGM_MORPH_INT},
    {"PronType=Dem", DGM_MORPH_DEM},   {"PronType=Art", DGM_MORPH_ART},
    {"Definite=Def", DGM_MORPH_DEF},   {"Gender=Masc", DGM_MORPH_MASC},
    {"Gender=Fem", DGM_MORPH_FEM},     {"Gender=Neut", DGM_MORPH_NEUT},
};

static uint32_t morph_bit(dgm_str feature)
{
    for (size_t i = 0; i < sizeof morph_names / sizeof *morph_names; i++) {
        if (dgm_str_is(feature, morph_names[i].text)) {
            return morph_names[i].bit;
        }
    }
    return 0;
}

uint32_t dgm_morph_decode(dgm_str feats)
{
    uint32_t morph = 0;
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= feats.len; i++) {
        if (i == feats.len || feats.ptr[i] == '|') {
            morph |= morph_bit((dgm_str){feats.ptr + begin, i - begin});
            begin = i + 1;
        }
    }
    return morph;
}

void dgm_rel_decode(dgm_str deprel, uint8_t *rel, uint8_t *sub)
{
    const char *colon =
        deprel.len ? memchr(deprel.ptr, ':', deprel.len) : NULL;
    uint32_t len = colon ? (uint32_t)(colon - deprel.ptr) : deprel.len;
    uint32_t base = dgm_rel_find((dgm_str){deprel.ptr, len});
    *rel = (uint8_t)(base < DGM_REL_COUNT ? base : DGM_REL_DEP);
    *sub = DGM_SUB_NONE;
    if (colon) {
        uint32_t kind =
            dgm_sub_find((dgm_str){colon + 1, deprel.len - len - 1});
        *sub = (uint8_t)(kind < DGM_SUB_COUNT ? kind : DGM_SUB_NONE);
    }
}

static const char *const dated[DGM_DATED_COUNT] = {
    [DGM_DATED_NOT] = "",
    [DGM_DATED_JSONLD] = "jsonld",
    [DGM_DATED_META] = "meta",
    [DGM_DATED_MICRODATA] = "microdata",
    [DGM_DATED_TIME] = "time",
    [DGM_DATED_URL] = "url",
    [DGM_DATED_TEXT] = "text",
    [DGM_DATED_FEED] = "feed",
    [DGM_DATED_MAIL] = "mail",
    [DGM_DATED_FILE] = "file",
    [DGM_DATED_MODIFIED] = "modified",
    [DGM_DATED_GIVEN] = "given",
    [DGM_DATED_OPTION] = "option",
};

const char *dgm_dated_name(dgm_dated from)
{
    return dated[from];
}

dgm_dated dgm_dated_find(dgm_str name)
{
    for (unsigned i = 1; i < DGM_DATED_COUNT; i++) {
        if (dgm_str_is(name, dated[i])) {
            return (dgm_dated)i;
        }
    }
    return DGM_DATED_NOT;
}
