/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From phrases to actors.
 *
 * Phrases and pronouns are taken in text order, so that each may lean on
 * what stands before it.  An actor is found again by keys: its entry, its
 * whole name, its surname, the acronym in brackets behind it, and the noun of
 * its latest description ("the minister").
 */
#include "actor/annotator.h"

#include <string.h>

enum key_seed {
    SEED_ENTRY = 1,
    SEED_NAME,
    SEED_SURNAME,
    SEED_DESCRIPTION,
    SEED_NOUN,
    SEED_ROLE,
    SEED_GIVEN,
    SEED_ENDS,
    SEED_GOVERNMENT
};

/* -------------------------------------------------------------------- map */

static uint32_t map_get(const act_map *map, uint64_t key)
{
    uint32_t at = (uint32_t)(key ^ key >> 32) & map->mask;
    while (map->key[at] != 0) {
        if (map->key[at] == key) {
            return map->value[at];
        }
        at = (at + 1) & map->mask;
    }
    return DGM_NONE;
}

/* Sized for all keys that a document can give; a full map forgets. */
static void map_put(act_map *map, uint64_t key, uint32_t value)
{
    uint32_t at = (uint32_t)(key ^ key >> 32) & map->mask;
    for (uint32_t i = 0; i < map->mask; i++) {
        if (map->key[at] == 0 || map->key[at] == key) {
            map->key[at] = key;
            map->value[at] = value;
            return;
        }
        at = (at + 1) & map->mask;
    }
}

static uint64_t seeded(uint32_t seed, uint64_t value)
{
    uint64_t key = dgm_norm_fold(DGM_NORM_START + seed, value);
    return key == 0 ? 1 : key;
}

static dgm_err map_init(annotator *self)
{
    uint32_t wanted = self->phrase.count * 8 + 64;
    uint32_t size = 64;
    while (size < wanted && size < (UINT32_C(1) << 24)) {
        size *= 2;
    }
    self->map.key = dgm_arena_array(self->scratch, size, sizeof(uint64_t));
    self->map.value = dgm_arena_array(self->scratch, size, sizeof(uint32_t));
    self->map.mask = size - 1;
    return self->map.key && self->map.value ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

/* ------------------------------------------------------------------- keys */

static const act_unit *unit_of(const annotator *self, uint32_t number)
{
    return number == DGM_NONE ? NULL : &self->unit.at[number];
}

/* The words of a run, folded like any other name. */
static uint64_t range_key(const dgm_doc *doc, dgm_range range)
{
    uint64_t key = DGM_NORM_START;
    for (uint32_t i = range.first; i < range.last; i++) {
        if (doc->token.at[i].norm_key != 0) {
            key = dgm_norm_fold(key, doc->token.at[i].norm_key);
        }
    }
    return key;
}

static uint64_t surname_key(const dgm_doc *doc, const act_unit *unit)
{
    return seeded(SEED_SURNAME, doc->token.at[unit->token.last - 1].norm_key);
}

/* "Mr Blum" and "Mrs Blum" are kept beside "Blum". */
static uint64_t gendered(uint64_t key, char gender)
{
    return gender == 0 ? key : seeded((uint32_t)gender, key);
}

/* "Brock Wyatt Holt" is Brock Holt. */
static uint64_t ends_key(const dgm_doc *doc, dgm_range range)
{
    uint64_t key =
        dgm_norm_fold(DGM_NORM_START, doc->token.at[range.first].norm_key);
    return seeded(SEED_ENDS,
                  dgm_norm_fold(key, doc->token.at[range.last - 1].norm_key));
}

/* "The Russian government" is Moscow, where Moscow is one. */
static uint64_t government_key(const char country[4])
{
    return seeded(SEED_GOVERNMENT, dgm_hash(country, 3));
}

/* "the minister" is any minister, "the foreign minister" only that one. */
static uint64_t noun_key(const annotator *self, const act_unit *role,
                         bool whole, uint32_t owner)
{
    uint64_t noun = self->doc->token.at[role->head].lemma_key;
    if (owner != DGM_NONE) { /* "his mother" is not "her mother" */
        noun = dgm_norm_fold(noun, owner);
    }
    return whole && owner == DGM_NONE ? seeded(SEED_ROLE, role->owner)
                                      : seeded(SEED_NOUN, noun);
}

/* Descriptions are the same when noun, country, body and quality are. */
static uint64_t description_key(const annotator *self, const act_phrase *p,
                                const dgm_code *code, uint32_t owner)
{
    const act_unit *role = unit_of(self, p->role);
    const act_unit *body = unit_of(self, p->body);
    const act_unit *quality = unit_of(self, p->quality);
    const act_unit *name = unit_of(self, p->name);
    if (role && !p->many && code->country[0] != '-' && !body && !quality &&
        dgm_str_is(self->doc->token.at[role->head].lemma, "government")) {
        return government_key(code->country);
    }
    uint64_t key = dgm_hash(code->country, 3);
    key = dgm_norm_fold(key, role ? role->owner : 7);
    key = dgm_norm_fold(key,
                        role ? self->doc->token.at[role->head].lemma_key : 7);
    key = dgm_norm_fold(key, quality ? quality->owner : 7);
    key = dgm_norm_fold(key, owner);
    key = dgm_norm_fold(key, (uint64_t)p->many << 1 | p->past);
    if (body) {
        key = dgm_norm_fold(key, range_key(self->doc, body->token));
    }
    if (name) {
        key = dgm_norm_fold(key, range_key(self->doc, name->token));
    }
    dgm_range written = act_written_name(self, p);
    if (written.first < written.last) {
        key = range_key(self->doc, written);
    }
    return seeded(SEED_DESCRIPTION, key);
}

/* ----------------------------------------------------------------- actors */

static dgm_err set_parts(annotator *self, dgm_actor *actor, uint32_t entry)
{
    uint32_t parent[8];
    uint32_t count =
        dgm_lexicon_part_of(self->lexicon, entry, self->day, parent, 8);
    for (uint32_t i = 0; i < count; i++) {
        dgm_str key = dgm_lexicon_key(self->lexicon, parent[i]);
        DGM_TRY(dgm_vec_push(&self->doc->arena, &actor->part_of, &key));
    }
    return DGM_ERR_OK;
}

static uint8_t phrase_entity(const annotator *self, const act_phrase *p)
{
    const act_unit *name = unit_of(self, p->name);
    const act_unit *role = unit_of(self, p->role);
    if (name && (name->entity != DGM_ENTITY_OTHER || role == NULL)) {
        return name->entity;
    }
    return act_is_role(self, role, DGM_ROLE_AGENT) ? DGM_ENTITY_PER
                                                   : DGM_ENTITY_ORG;
}

static void set_code(dgm_actor *actor, const dgm_code *code)
{
    memcpy(actor->country, code->country, sizeof actor->country);
    actor->country[3] = '\0';
    actor->sector = code->sector;
    actor->secondary_count = code->secondary_count;
    memcpy(actor->secondary, code->secondary, sizeof actor->secondary);
    actor->stale = code->stale;
}

static char phrase_gender(const annotator *self, const act_phrase *p)
{
    const act_unit *name = unit_of(self, p->name);
    const uint32_t unit[2] = {p->honorific, p->role};
    for (int i = 0; i < 2; i++) {
        const act_unit *u = unit_of(self, unit[i]);
        uint16_t flags =
            u && u->kind == UNIT_ROLE ? act_role(self, u).flags : 0;
        if (flags & (DGM_ROLE_MALE | DGM_ROLE_FEMALE)) {
            return flags & DGM_ROLE_MALE ? 'm' : 'f';
        }
    }
    return name ? name->gender : 0;
}

/* The office that a phrase names: "the US president". */
static uint32_t phrase_office(const annotator *self, const act_phrase *p)
{
    const act_unit *role = unit_of(self, p->role);
    return act_is_role(self, role, DGM_ROLE_AGENT) &&
                   !(act_role(self, role).flags & DGM_ROLE_YIELDS)
               ? role->owner
               : DGM_NONE;
}

static dgm_err new_actor(annotator *self, const act_phrase *p,
                         const dgm_code *code, uint32_t entry, uint32_t *out)
{
    dgm_doc *doc = self->doc;
    dgm_actor actor = {.entry = entry, .plural = p->many};
    dgm_range written = act_written_name(self, p);
    act_memory memory = {.gender = phrase_gender(self, p),
                         .named = entry != DGM_NONE || p->name != DGM_NONE ||
                                  written.first < written.last,
                         .role = phrase_office(self, p)};
    const act_unit *name = unit_of(self, p->name);
    set_code(&actor, code);
    if (entry != DGM_NONE) {
        actor.key = dgm_lexicon_key(self->lexicon, entry);
        actor.name = dgm_lexicon_name(self->lexicon, entry);
        actor.entity = act_entity(self, entry);
        char gender = dgm_lexicon_gender(self->lexicon, entry);
        memory.gender = gender ? gender : memory.gender;
        DGM_TRY(set_parts(self, &actor, entry));
    } else {
        actor.name = dgm_span_str(
            doc, dgm_range_span(doc, name ? name->token : p->token));
        actor.entity = phrase_entity(self, p);
    }
    *out = doc->actor.count;
    DGM_TRY(dgm_vec_push(self->scratch, &self->memory, &memory));
    return dgm_vec_push(&doc->arena, &doc->actor, &actor);
}

/* ----------------------------------------------------------- found before */

/* Whoever has the key; of a known gender, or of the one that is asked for. */
static uint32_t get_person(const annotator *self, uint64_t key, char gender)
{
    uint32_t actor = map_get(&self->map, gendered(key, gender));
    actor = actor == DGM_NONE ? map_get(&self->map, key) : actor;
    char known = actor == DGM_NONE ? 0 : self->memory.at[actor].gender;
    return known != 0 && gender != 0 && known != gender ? DGM_NONE : actor;
}

static void put_person(annotator *self, uint64_t key, char gender,
                       uint32_t actor)
{
    map_put(&self->map, key, actor);
    map_put(&self->map, gendered(key, gender), actor);
}

/* An actor seen before that this phrase names again, or DGM_NONE. */
static uint32_t find_named(annotator *self, const act_phrase *p,
                           uint32_t entry, float *score)
{
    const dgm_doc *doc = self->doc;
    const act_unit *name = unit_of(self, p->name);
    if (entry != DGM_NONE) {
        return map_get(&self->map, seeded(SEED_ENTRY, entry));
    }
    if (name == NULL || name->kind == UNIT_NAME) {
        return DGM_NONE;
    }
    char gender = phrase_gender(self, p);
    uint64_t word = doc->token.at[name->token.last - 1].norm_key;
    uint32_t actor = get_person(
        self, seeded(SEED_NAME, range_key(doc, name->token)), gender);
    uint32_t words = name->token.last - name->token.first;
    if (actor == DGM_NONE && words > 1 && name->entity == DGM_ENTITY_PER) {
        *score = 0.85F;
        actor = get_person(self, ends_key(doc, name->token), gender);
    }
    if (actor == DGM_NONE && words == 1 && name->owner != DGM_NONE &&
        p->definite) {
        *score = 0.75F; /* "the Academy" */
        actor = map_get(&self->map, noun_key(self, name, false, DGM_NONE));
    }
    if (actor == DGM_NONE && words == 1 && name->entity != DGM_ENTITY_LOC) {
        *score = 0.85F;
        actor = get_person(self, surname_key(doc, name), gender);
        if (actor != DGM_NONE) {
            self->memory.at[actor].by_surname = true;
        } else if (name->entity == DGM_ENTITY_PER && p->role == DGM_NONE) {
            *score = 0.7F;
            actor = get_person(self, seeded(SEED_GIVEN, word), gender);
        }
    }
    return actor;
}

/* "the minister", "the ministry": the latest so called; "the group", "the
 * country": the latest body or state. */
static uint32_t find_described(annotator *self, const act_phrase *p,
                               uint32_t owner, float *score)
{
    const dgm_doc *doc = self->doc;
    const act_unit *role = unit_of(self, p->role);
    bool bare = p->country == DGM_NONE && p->body == DGM_NONE &&
                p->place == DGM_NONE && p->name == DGM_NONE &&
                p->quality == DGM_NONE && !p->past;
    dgm_range written = act_written_name(self, p);
    if (role == NULL || !bare || !p->definite ||
        written.first < written.last || act_is_new(self, p)) {
        return DGM_NONE;
    }
    dgm_role what = act_role(self, role);
    bool whole = role->token.last - role->token.first > 1;
    uint32_t actor = map_get(&self->map, noun_key(self, role, whole, owner));
    if (actor != DGM_NONE && doc->actor.at[actor].plural == p->many) {
        *score = 0.75F;
        return actor;
    }
    if (what.type != DGM_ROLE_ORGAN || p->many || owner != DGM_NONE) {
        return DGM_NONE;
    }
    uint32_t mention = act_recent(self, role->head, what.sector);
    *score = 0.6F;
    return mention == DGM_NONE ? DGM_NONE : doc->mention.at[mention].actor;
}

/* Whether the acronym's letters begin words of the range in order; every
 * capitalised word must give one unless `some` will do. */
static bool initials_fit(const dgm_doc *doc, dgm_range range, dgm_str acronym,
                         bool some)
{
    uint32_t at = 0;
    for (uint32_t i = range.first; i < range.last; i++) {
        char c = doc->text.ptr[doc->token.at[i].begin];
        bool fits = at < acronym.len && c == acronym.ptr[at];
        bool article = doc->token.at[i].rel == DGM_REL_DET;
        at += fits;
        if (!some && !fits && !article && c >= 'A' && c <= 'Z') {
            return false;
        }
    }
    return at == acronym.len && acronym.len >= 2;
}

/* Mentions searched for the full name of an acronym. */
#define ACRONYM_REACH 200

/* "Kachin Freedom Front (KFF)": the mention before the bracket; "KFF" alone:
 * the latest body all of whose words begin so. */
static uint32_t find_acronym(const annotator *self, const act_phrase *p)
{
    const dgm_doc *doc = self->doc;
    const act_unit *name = unit_of(self, p->name);
    uint32_t first = p->token.first;
    if (name == NULL || name->token.last - name->token.first != 1 ||
        doc->mention.count == 0) {
        return DGM_NONE;
    }
    const dgm_mention *before = &doc->mention.at[doc->mention.count - 1];
    dgm_str form = dgm_token_form(doc, name->token.first);
    if (first >= 2 && dgm_str_is(dgm_token_form(doc, first - 1), "(") &&
        before->token.last < first && first - before->token.last <= 6) {
        /* The mention may stop short of "for Unity (FU)". */
        dgm_range whole = {before->token.first, first - 1};
        return initials_fit(doc, whole, form, true) ? before->actor : DGM_NONE;
    }
    bool upper =
        (doc->token.at[name->token.first].flags & DGM_TOKEN_UPPER) != 0;
    for (uint32_t i = 0;
         upper && form.len >= 3 && i < ACRONYM_REACH && i < doc->mention.count;
         i++) {
        const dgm_mention *m = &doc->mention.at[doc->mention.count - 1 - i];
        if (m->entity == DGM_ENTITY_ORG && m->kind != DGM_MENTION_PRONOUN &&
            initials_fit(doc, m->token, form, false)) {
            return m->actor;
        }
    }
    return DGM_NONE;
}

/* The mention that this phrase stands beside or is said of: "X, the prime
 * minister of Y", "X is a lawmaker". */
static uint32_t find_equated(const annotator *self, const act_phrase *p)
{
    const dgm_doc *doc = self->doc;
    uint32_t head = self->unit.at[p->top].head;
    const dgm_token *t = &doc->token.at[head];
    uint32_t other = DGM_NONE;
    if (t->rel == DGM_REL_APPOS && !p->many) {
        other = t->head;
    } else if (dgm_dependent(doc, head, DGM_REL_COP) != DGM_NONE &&
               p->name == DGM_NONE && !p->many) {
        other = dgm_dependent(doc, head, DGM_REL_NSUBJ);
    }
    if (other == DGM_NONE || other >= p->token.first) {
        return DGM_NONE;
    }
    uint32_t mention = dgm_mention_at(doc, other);
    if (mention == DGM_NONE) {
        return DGM_NONE;
    }
    uint32_t actor = doc->mention.at[mention].actor;
    /* A person is no body, whatever the comma says. */
    return doc->actor.at[actor].entity == phrase_entity(self, p) ? actor
                                                                 : DGM_NONE;
}

/* ---------------------------------------------------------------- record */

/* What the new mention teaches about an actor known before. */
static void learn(annotator *self, uint32_t actor, const act_phrase *p,
                  const dgm_code *code)
{
    dgm_actor *a = &self->doc->actor.at[actor];
    char gender = phrase_gender(self, p);
    if (a->entry == DGM_NONE) {
        if (a->country[0] == '-') {
            memcpy(a->country, code->country, sizeof a->country);
        }
        if (a->sector == DGM_SECTOR_UNK) {
            a->sector = code->sector;
            a->secondary_count = code->secondary_count;
            memcpy(a->secondary, code->secondary, sizeof a->secondary);
        }
    }
    if (self->memory.at[actor].gender == 0) {
        self->memory.at[actor].gender = gender;
    }
    if (phrase_office(self, p) != DGM_NONE) {
        self->memory.at[actor].role = phrase_office(self, p);
    }
    if (!self->memory.at[actor].named && p->name != DGM_NONE) {
        a->name = dgm_span_str(
            self->doc,
            dgm_range_span(self->doc, self->unit.at[p->name].token));
        self->memory.at[actor].named = true;
    }
}

/* Whoever is called by the surname alone keeps it: relatives come with their
 * given names. */
static void remember_person(annotator *self, uint32_t actor,
                            const act_unit *name)
{
    const dgm_doc *doc = self->doc;
    uint64_t given = doc->token.at[name->token.first].norm_key;
    uint32_t holder = map_get(&self->map, surname_key(doc, name));
    char gender = self->memory.at[actor].gender;
    if (holder == DGM_NONE || !self->memory.at[holder].by_surname) {
        map_put(&self->map, surname_key(doc, name), actor);
    }
    if (gender != 0) {
        map_put(&self->map, gendered(surname_key(doc, name), gender), actor);
    }
    map_put(&self->map, seeded(SEED_GIVEN, given), actor);
    map_put(&self->map, ends_key(doc, name->token), actor);
}

/* "The Society" after "Society of the River". */
static void remember_body(annotator *self, uint32_t actor,
                          const act_unit *name)
{
    for (uint32_t i = name->token.first; i < name->token.last; i++) {
        const dgm_token *t = &self->doc->token.at[i];
        if (i + 1 == name->token.last || i == name->head) {
            map_put(&self->map, seeded(SEED_NOUN, t->lemma_key), actor);
        }
    }
}

static void remember(annotator *self, uint32_t actor, const act_phrase *p,
                     uint32_t entry, const dgm_code *code, uint32_t owner)
{
    const dgm_doc *doc = self->doc;
    const act_unit *name = unit_of(self, p->name);
    const act_unit *role = unit_of(self, p->role);
    if (entry != DGM_NONE) {
        map_put(&self->map, seeded(SEED_ENTRY, entry), actor);
    }
    if (name && name->kind == UNIT_RUN) {
        put_person(self, seeded(SEED_NAME, range_key(doc, name->token)),
                   self->memory.at[actor].gender, actor);
    }
    if (p->acronym != DGM_NONE) {
        dgm_range acronym = {p->acronym, p->acronym + 1};
        map_put(&self->map, seeded(SEED_NAME, range_key(doc, acronym)), actor);
    }
    if (name && doc->actor.at[actor].entity == DGM_ENTITY_PER &&
        name->token.last - name->token.first > 1) {
        remember_person(self, actor, name);
    }
    if (name && name->naming == DGM_NAMING_CAPITAL) {
        map_put(&self->map, seeded(SEED_NOUN, dgm_key("government")), actor);
        map_put(&self->map, government_key(code->country), actor);
    }
    if (name && name->kind == UNIT_RUN && name->owner != DGM_NONE) {
        remember_body(self, actor, name);
    }
    if (role) {
        map_put(&self->map, noun_key(self, role, false, owner), actor);
        map_put(&self->map, noun_key(self, role, false, DGM_NONE), actor);
        map_put(&self->map, noun_key(self, role, true, DGM_NONE), actor);
    }
    if (name == NULL || (name->kind == UNIT_NAME && entry == DGM_NONE)) {
        map_put(&self->map, description_key(self, p, code, owner), actor);
    }
}

static dgm_err add_mention(annotator *self, const act_phrase *p,
                           uint32_t actor, float score)
{
    dgm_doc *doc = self->doc;
    const act_unit *name = unit_of(self, p->name);
    dgm_mention mention = {.span = dgm_range_span(doc, p->token),
                           .token = p->token,
                           .head = self->unit.at[p->top].head,
                           .actor = actor,
                           .kind = name ? DGM_MENTION_NAME
                                        : DGM_MENTION_DESCRIPTION,
                           .entity = phrase_entity(self, p),
                           .metonym = name && name->kind == UNIT_NAME &&
                                      name->naming == DGM_NAMING_CAPITAL,
                           .score = score};
    self->memory.at[actor].mentions++;
    return dgm_vec_push(&doc->arena, &doc->mention, &mention);
}

/* The office that an actor is known to have on the day. */
static uint32_t known_office(const annotator *self, uint32_t actor)
{
    uint32_t entry = self->doc->actor.at[actor].entry;
    uint32_t role = self->memory.at[actor].role;
    dgm_office office;
    for (uint32_t i = 0; role == DGM_NONE && entry != DGM_NONE &&
                         dgm_lexicon_office(self->lexicon, entry, i, &office);
         i++) {
        if (office.from <= self->day && self->day <= office.to) {
            role = office.role;
        }
    }
    return role;
}

/* "The US president met his Russian counterpart": the same office of the
 * other country, and who holds it. */
static uint32_t find_counterpart(const annotator *self, const act_phrase *p,
                                 dgm_code *code)
{
    const dgm_doc *doc = self->doc;
    const act_unit *role = unit_of(self, p->role);
    const act_unit *state = unit_of(self, p->country);
    if (role == NULL || state == NULL || p->name != DGM_NONE || p->many ||
        !dgm_str_is(doc->token.at[role->head].lemma, "counterpart")) {
        return DGM_NONE;
    }
    for (uint32_t i = doc->mention.count; i > 0; i--) {
        const dgm_mention *m = &doc->mention.at[i - 1];
        uint32_t office = known_office(self, m->actor);
        if (doc->token.at[m->head].sentence !=
            doc->token.at[role->head].sentence) {
            break;
        }
        if (office != DGM_NONE) {
            dgm_role what = dgm_lexicon_role(self->lexicon, office);
            code->sector = what.sector;
            code->secondary_count = what.secondary_count;
            memcpy(code->secondary, what.secondary, sizeof what.secondary);
            return what.flags & DGM_ROLE_HEAD
                       ? dgm_lexicon_holder(self->lexicon, office,
                                            state->owner, self->day)
                       : DGM_NONE;
        }
    }
    return DGM_NONE;
}

/* "the country's interior ministry": the state named before, or DGM_NONE. */
static uint32_t state_before(const annotator *self, uint32_t token)
{
    static const char *const word[] = {"country", "nation", "state",
                                       "republic", NULL};
    const dgm_doc *doc = self->doc;
    for (const char *const *w = word; *w; w++) {
        if (dgm_str_is(doc->token.at[token].lemma, *w)) {
            uint32_t mention = act_recent(self, token, true);
            return mention == DGM_NONE ? DGM_NONE
                                       : doc->mention.at[mention].actor;
        }
    }
    return DGM_NONE;
}

/* Whom the word before the noun stands for: "his government", "the country's
 * interior ministry". */
static uint32_t possessor(const annotator *self, const act_phrase *p)
{
    const dgm_doc *doc = self->doc;
    uint32_t head = self->unit.at[p->top].head;
    float score;
    for (uint32_t c = dgm_child(doc, head); c != DGM_NONE;
         c = dgm_sibling(doc, c)) {
        const dgm_token *t = &doc->token.at[c];
        if (t->rel == DGM_REL_NMOD && t->sub == DGM_SUB_POSS &&
            t->upos == DGM_UPOS_NOUN) {
            return state_before(self, c);
        }
        if (t->rel == DGM_REL_NMOD && t->upos == DGM_UPOS_PRON) {
            uint32_t mention = act_antecedent(self, c, &score);
            return mention == DGM_NONE ? DGM_NONE
                                       : doc->mention.at[mention].actor;
        }
    }
    return DGM_NONE;
}

/* "His government", "its leaders": the country of the owner, and its sector
 * where the noun has none. */
static void borrow_code(const annotator *self, uint32_t possessing,
                        dgm_code *code)
{
    if (possessing == DGM_NONE || code->country[0] != '-') {
        return;
    }
    const dgm_actor *owner = &self->doc->actor.at[possessing];
    memcpy(code->country, owner->country, sizeof code->country);
    if (code->sector == DGM_SECTOR_UNK && owner->sector != DGM_SECTOR_NONE &&
        owner->entity != DGM_ENTITY_PER) {
        code->sector = owner->sector;
    }
}

/* A description turns out to be somebody whom the lexicon has: "the
 * spokesman, X". */
static dgm_err adopt(annotator *self, const act_phrase *p, uint32_t entry,
                     const dgm_code *code, uint32_t *actor)
{
    uint32_t other = find_equated(self, p);
    if (other == DGM_NONE || self->memory.at[other].named) {
        return DGM_ERR_OK;
    }
    dgm_actor *a = &self->doc->actor.at[other];
    a->entry = entry;
    a->key = dgm_lexicon_key(self->lexicon, entry);
    a->name = dgm_lexicon_name(self->lexicon, entry);
    self->memory.at[other].named = true;
    self->memory.at[other].gender = dgm_lexicon_gender(self->lexicon, entry);
    set_code(a, code);
    *actor = other;
    return set_parts(self, a, entry);
}

static dgm_err identify_phrase(annotator *self, const act_phrase *p)
{
    dgm_code code;
    uint32_t entry;
    float score = self->unit.at[p->name != DGM_NONE ? p->name : p->top].score;
    act_code(self, p, &code, &entry);
    uint32_t owner = possessor(self, p);
    borrow_code(self, owner, &code);
    if (entry == DGM_NONE) {
        entry = find_counterpart(self, p, &code);
    }
    if (p->name == DGM_NONE && entry != DGM_NONE) {
        score = 0.7F;
    }
    uint32_t actor = find_named(self, p, entry, &score);
    if (actor == DGM_NONE) {
        actor = find_acronym(self, p);
    }
    if (actor == DGM_NONE && entry == DGM_NONE) {
        actor = find_equated(self, p);
    } else if (actor == DGM_NONE) {
        DGM_TRY(adopt(self, p, entry, &code, &actor));
    }
    if (actor == DGM_NONE && entry == DGM_NONE && p->name == DGM_NONE) {
        actor = find_described(self, p, owner, &score);
    }
    if (actor == DGM_NONE && entry == DGM_NONE && !act_is_new(self, p)) {
        actor = map_get(&self->map, description_key(self, p, &code, owner));
    }
    if (actor == DGM_NONE) {
        DGM_TRY(new_actor(self, p, &code, entry, &actor));
    } else {
        learn(self, actor, p, &code);
    }
    remember(self, actor, p, entry, &code, owner);
    return add_mention(self, p, actor, score);
}

/* --------------------------------------------------------------- pronouns */

static bool is_pronoun(const dgm_token *t)
{
    return t->upos == DGM_UPOS_PRON && (t->morph & DGM_MORPH_THIRD) &&
           (t->morph & DGM_MORPH_PRS) && !(t->morph & DGM_MORPH_REFLEX) &&
           t->rel != DGM_REL_EXPL;
}

static dgm_err identify_pronoun(annotator *self, uint32_t token)
{
    dgm_doc *doc = self->doc;
    float score = 0.0F;
    uint32_t mention = act_antecedent(self, token, &score);
    if (mention == DGM_NONE) {
        return DGM_ERR_OK;
    }
    dgm_mention made = {.token = {token, token + 1},
                        .head = token,
                        .actor = doc->mention.at[mention].actor,
                        .kind = DGM_MENTION_PRONOUN,
                        .entity = doc->mention.at[mention].entity,
                        .score = score};
    made.span = dgm_range_span(doc, made.token);
    uint32_t morph = doc->token.at[token].morph;
    act_memory *memory = &self->memory.at[made.actor];
    memory->mentions++;
    if (memory->gender == 0 && (morph & (DGM_MORPH_MASC | DGM_MORPH_FEM))) {
        memory->gender = morph & DGM_MORPH_MASC ? 'm' : 'f';
    }
    return dgm_vec_push(&doc->arena, &doc->mention, &made);
}

/* "State Department": a role noun written as a name. */
static bool is_written_name(const annotator *self, const act_unit *unit)
{
    const dgm_doc *doc = self->doc;
    if (!act_is_role(self, unit, DGM_ROLE_ORGAN) ||
        !(act_role(self, unit).flags & DGM_ROLE_NAME)) {
        return false;
    }
    for (uint32_t i = unit->token.first; i < unit->token.last; i++) {
        const dgm_token *t = &doc->token.at[i];
        if (!(t->flags & DGM_TOKEN_CAPITAL) && t->upos != DGM_UPOS_ADP) {
            return false;
        }
    }
    return act_in_name(self, unit->head) &&
           unit->token.last - unit->token.first > 1;
}

/* The actor of the mention whose name this is, or DGM_NONE. */
static uint32_t entity_actor(const annotator *self, uint32_t head,
                             uint8_t kind)
{
    const dgm_doc *doc = self->doc;
    uint32_t mention = dgm_mention_at(doc, head);
    if (mention == DGM_NONE ||
        doc->mention.at[mention].kind != DGM_MENTION_NAME) {
        return DGM_NONE;
    }
    const dgm_mention *m = &doc->mention.at[mention];
    /* "the Front for Justice (FJ)": the short name is the long one's. */
    bool acronym = head + 2 == m->token.last &&
                   dgm_str_is(dgm_token_form(doc, head + 1), ")");
    bool main = m->head == head || acronym ||
                (kind == DGM_ENTITY_PER && m->entity == DGM_ENTITY_PER);
    return main ? m->actor : DGM_NONE;
}

/* A name without its article. */
static dgm_range bare_name(const dgm_doc *doc, dgm_range range)
{
    const dgm_token *t = &doc->token.at[range.first];
    if (t->upos == DGM_UPOS_DET && range.last - range.first > 1) {
        range.first++;
    }
    return range;
}

/* Whether a unit is larger than all of the recogniser's names that it
 * overlaps, or the same and they are doubtful. */
static bool outdoes(const annotator *self, const dgm_entity *name,
                    const act_unit *unit)
{
    dgm_range bare = bare_name(self->doc, unit->token);
    for (uint32_t i = bare.first; i < bare.last; i++) {
        uint32_t at = self->entity_at[i];
        if (at != DGM_NONE) {
            dgm_range range = name[at].token;
            bool inside = range.first >= bare.first && range.last <= bare.last;
            bool same =
                inside && range.last - range.first == bare.last - bare.first;
            if (!inside || (same && name[at].score >= 0.5F)) {
                return false;
            }
        }
    }
    return true;
}

/* The token of a name whose head lies outside it. */
static uint32_t name_head(const dgm_doc *doc, dgm_range range)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        uint32_t head = doc->token.at[i].head;
        if (head < range.first || head >= range.last) {
            return i;
        }
    }
    return range.first;
}

/* Who bears the name of a unit that is in no mention of its own: "Serge" in
 * "Serge's aides".  A capital is a place there. */
static uint32_t bearer(const annotator *self, const act_unit *unit)
{
    const dgm_doc *doc = self->doc;
    if (unit->kind == UNIT_NAME) {
        return unit->naming == DGM_NAMING_CAPITAL
                   ? DGM_NONE
                   : map_get(&self->map, seeded(SEED_ENTRY, unit->owner));
    }
    uint32_t actor =
        map_get(&self->map,
                seeded(unit->kind == UNIT_RUN ? SEED_NAME : SEED_DESCRIPTION,
                       range_key(doc, unit->token)));
    if (actor == DGM_NONE && unit->kind == UNIT_RUN &&
        unit->token.last - unit->token.first == 1 &&
        unit->entity != DGM_ENTITY_LOC) {
        actor = map_get(&self->map, surname_key(doc, unit));
    }
    return actor;
}

static dgm_err add_entity(annotator *self, const dgm_entity *entity,
                          uint32_t head)
{
    dgm_entity added = *entity;
    added.span = dgm_range_span(self->doc, added.token);
    added.actor = entity_actor(self, head, added.kind);
    added.place = DGM_NONE;
    const act_unit *unit = act_unit_at(self, head);
    if (added.actor == DGM_NONE && unit) {
        added.actor = bearer(self, unit);
    }
    return dgm_vec_push(&self->doc->arena, &self->doc->entity, &added);
}

/* The names of the record: the recogniser's, but for those that the lexicon
 * knows to be longer or that were doubtful, and those that only the lexicon
 * knows.  Both lists are in text order. */
static dgm_err merge_entities(annotator *self)
{
    dgm_doc *doc = self->doc;
    const dgm_entity *name = doc->entity.at;
    uint32_t names = doc->entity.count;
    uint32_t next = 0;
    doc->entity.at = NULL;
    doc->entity.count = 0;
    doc->entity.cap = 0;
    for (uint32_t i = 0; i < self->unit.count; i++) {
        const act_unit *unit = &self->unit.at[i];
        bool known = unit->kind == UNIT_NAME || is_written_name(self, unit);
        if (!known || !outdoes(self, name, unit)) {
            continue;
        }
        for (; next < names && name[next].token.first < unit->token.last;
             next++) {
            if (name[next].token.last <= unit->token.first) {
                DGM_TRY(add_entity(self, &name[next],
                                   name_head(doc, name[next].token)));
            }
        }
        dgm_entity made = {.token = bare_name(doc, unit->token),
                           .kind = unit->kind == UNIT_NAME ? unit->entity
                                                           : DGM_ENTITY_ORG,
                           .score = unit->score};
        DGM_TRY(add_entity(self, &made, unit->head));
    }
    for (; next < names; next++) {
        DGM_TRY(
            add_entity(self, &name[next], name_head(doc, name[next].token)));
    }
    return DGM_ERR_OK;
}

dgm_err act_identify(annotator *self)
{
    dgm_doc *doc = self->doc;
    DGM_TRY(map_init(self));
    for (uint32_t i = 0; i < doc->token.count;) {
        uint32_t number = self->phrase_at[i];
        if (number != DGM_NONE) {
            const act_phrase *p = &self->phrase.at[number];
            DGM_TRY(identify_phrase(self, p));
            i = p->token.last > i ? p->token.last : i + 1;
            continue;
        }
        if (is_pronoun(&doc->token.at[i])) {
            DGM_TRY(identify_pronoun(self, i));
        }
        i++;
    }
    return merge_entities(self);
}
