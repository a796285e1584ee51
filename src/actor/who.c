/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Country and sector of a phrase: actor x role x country.
 *
 * A name that the lexicon has brings its own code.  Anything else is put
 * together: the sector from the head noun, unless it gives way ("official")
 * to the body, quality or country beside it; the country from the adjective
 * or possessor, then from the body, then from the phrase behind.
 */
#include "actor/annotator.h"

#include <string.h>

/* Sectors that keep their place whatever describes them. */
static bool is_strong(uint8_t sector)
{
    switch (sector) {
    case DGM_SECTOR_GOV:
    case DGM_SECTOR_JUD:
    case DGM_SECTOR_LEG:
    case DGM_SECTOR_MIL:
    case DGM_SECTOR_COP:
    case DGM_SECTOR_SPY:
    case DGM_SECTOR_REB:
    case DGM_SECTOR_PTY:
    case DGM_SECTOR_MED:
    case DGM_SECTOR_JRN:
    case DGM_SECTOR_REF:
    case DGM_SECTOR_OPP:
    case DGM_SECTOR_PRM:
        return true;
    default:
        return false;
    }
}

static dgm_code entry_code(const annotator *self, uint32_t entry)
{
    return dgm_lexicon_code(self->lexicon, entry, self->day);
}

/* The office's holder on the day: "the Mongolian president". */
static uint32_t office_holder(const annotator *self, const dgm_actor_phrase *p)
{
    const dgm_actor_unit *role = dgm_actor_unit_of(self, p->role);
    const dgm_actor_unit *state = dgm_actor_unit_of(self, p->country);
    const dgm_actor_unit *body = dgm_actor_unit_of(self, p->body);
    if (role == NULL || role->kind != UNIT_ROLE || p->past || p->many) {
        return DGM_NONE;
    }
    if (role->naming == DGM_NAMING_ROLE_PLURAL ||
        (dgm_actor_role(self, role).flags & DGM_ROLE_HEAD) == 0) {
        return DGM_NONE;
    }
    const dgm_actor_unit *of = body && body->kind == UNIT_NAME ? body : state;
    return of && of->kind == UNIT_NAME
               ? dgm_lexicon_holder(self->lexicon, role->owner, of->owner,
                                    self->day)
               : DGM_NONE;
}

static void add_secondary(dgm_code *code, uint8_t sector)
{
    bool known = sector == code->sector || sector == DGM_SECTOR_UNK ||
                 sector == DGM_SECTOR_NONE;
    for (uint8_t i = 0; i < code->secondary_count; i++) {
        known = known || code->secondary[i] == sector;
    }
    if (!known && code->secondary_count < DGM_ACTOR_SECONDARY) {
        code->secondary[code->secondary_count++] = sector;
    }
}

/* Takes a sector with its secondaries from a role. */
static void set_role_sector(dgm_code *code, const dgm_role *role)
{
    code->sector = role->sector;
    code->secondary_count = 0;
    for (uint8_t i = 0; i < role->secondary_count; i++) {
        add_secondary(code, role->secondary[i]);
    }
}

/* What the head noun, the qualities and the body say together. */
static void compose_sector(const annotator *self, const dgm_actor_phrase *p,
                           const dgm_code *body, dgm_code *code)
{
    const dgm_actor_unit *head = dgm_actor_unit_of(self, p->role);
    const dgm_actor_unit *quality = dgm_actor_unit_of(self, p->quality);
    dgm_role role = {.sector = DGM_SECTOR_UNK};
    dgm_role other = {.sector = DGM_SECTOR_UNK};
    bool body_says = body && body->sector != DGM_SECTOR_UNK &&
                     body->sector != DGM_SECTOR_NONE;
    if (head) {
        role = dgm_actor_role(self, head);
    } else if (dgm_actor_unit_of(self, p->name) &&
               dgm_actor_unit_of(self, p->name)->owner != DGM_NONE) {
        role = dgm_actor_role(self, dgm_actor_unit_of(self, p->name));
    }
    bool own_name = head == NULL && role.sector != DGM_SECTOR_UNK;
    if (quality && !own_name) {
        other = dgm_actor_role(self, quality);
    }
    bool yields =
        (role.flags & DGM_ROLE_YIELDS) != 0 || role.sector == DGM_SECTOR_UNK;
    if (other.type == DGM_ROLE_QUALITY && (other.flags & DGM_ROLE_YIELDS) &&
        !yields) {
        other.sector = DGM_SECTOR_UNK; /* a drug company is no gang */
    }
    set_role_sector(code, &role);
    if (body_says && body->sector == DGM_SECTOR_GOV &&
        is_strong(role.sector)) {
        return; /* a commander of a government's is its military */
    }
    if (body_says && (yields || role.sector == DGM_SECTOR_GOV ||
                      role.sector == DGM_SECTOR_UAF)) {
        code->sector = body->sector;
    } else if (quality && other.sector != DGM_SECTOR_UNK &&
               (yields || !is_strong(role.sector) ||
                (other.sector == DGM_SECTOR_REB &&
                 role.sector == DGM_SECTOR_MIL))) {
        uint8_t own = yields ? DGM_SECTOR_UNK : code->sector;
        set_role_sector(code, &other);
        add_secondary(code, own);
    } else if (quality && !own_name) {
        add_secondary(code, other.sector);
    }
}

static void set_country(const annotator *self, const dgm_actor_phrase *p,
                        const dgm_code *body, dgm_code *code)
{
    const dgm_actor_unit *by[2] = {dgm_actor_unit_of(self, p->country),
                                   dgm_actor_unit_of(self, p->place)};
    const dgm_actor_unit *role = dgm_actor_unit_of(self, p->role);
    for (int i = 0; i < 2; i++) {
        if (by[i]) {
            dgm_code own = entry_code(self, by[i]->owner);
            memcpy(code->country, own.country, sizeof code->country);
            code->stale = code->stale || own.stale;
            return;
        }
        if (i == 0 && body && body->country[0] != '-') {
            memcpy(code->country, body->country, sizeof code->country);
            return;
        }
    }
    if (role && dgm_actor_role(self, role).country[0] != '\0') {
        memcpy(code->country, dgm_actor_role(self, role).country, 3);
        code->country[3] = '\0';
    }
}

static bool is_public(uint8_t sector)
{
    return sector == DGM_SECTOR_GOV || sector == DGM_SECTOR_MIL ||
           sector == DGM_SECTOR_COP || sector == DGM_SECTOR_LEG ||
           sector == DGM_SECTOR_JUD || sector == DGM_SECTOR_SPY;
}

/* "The military", "police" of the only country that the document speaks of.
 * A bare plural must come after the country was named, a counted one ("ten
 * soldiers") stays without. */
static void assume_country(const annotator *self, const dgm_actor_phrase *p,
                           dgm_code *code)
{
    const dgm_doc *doc = self->doc;
    if (p->role == DGM_NONE || p->name != DGM_NONE ||
        code->country[0] != '-' || !is_public(code->sector) ||
        self->country_count != 1) {
        return;
    }
    uint32_t head = self->unit.at[p->top].head;
    bool counted = dgm_dependent(doc, head, DGM_REL_NUMMOD) != DGM_NONE;
    bool after = doc->token.at[self->country_token].sentence <=
                 doc->token.at[head].sentence;
    if (!counted && (p->definite || (p->many && after))) {
        memcpy(code->country, self->country[0], sizeof code->country);
    }
}

static void compose(const annotator *self, const dgm_actor_phrase *p,
                    dgm_code *code)
{
    const dgm_actor_unit *body = dgm_actor_unit_of(self, p->body);
    dgm_code of_body = {.country = "---", .sector = DGM_SECTOR_UNK};
    bool has_body = p->body != DGM_NONE;
    if (has_body && body->kind == UNIT_NAME) {
        of_body = entry_code(self, body->owner);
    } else if (has_body && body->owner != DGM_NONE) {
        of_body.sector = dgm_actor_role(self, body).sector;
    }
    compose_sector(self, p, has_body ? &of_body : NULL, code);
    set_country(self, p, has_body ? &of_body : NULL, code);
    code->stale = code->stale || of_body.stale;
    assume_country(self, p, code);
}

static void make_past(dgm_code *code)
{
    uint8_t was = code->sector;
    code->sector = DGM_SECTOR_ELI;
    code->secondary_count = 0;
    add_secondary(code, was);
}

/* A name of the lexicon; the title beside it speaks where the lexicon is
 * silent about the day. */
static void code_of_name(const annotator *self, const dgm_actor_phrase *p,
                         const dgm_actor_unit *name, dgm_code *code,
                         uint32_t *entry)
{
    bool people = name->naming == DGM_NAMING_DEMONYM ||
                  name->naming == DGM_NAMING_ADJECTIVE;
    bool state =
        dgm_lexicon_kind(self->lexicon, name->owner) == DGM_ACTOR_STATE;
    *code = entry_code(self, name->owner);
    *entry = people && state ? DGM_NONE : name->owner;
    if (name->naming == DGM_NAMING_CAPITAL) {
        code->sector = DGM_SECTOR_GOV;
        return;
    }
    const dgm_actor_unit *role = dgm_actor_unit_of(self, p->role);
    const dgm_actor_unit *quality = dgm_actor_unit_of(self, p->quality);
    if (code->sector == DGM_SECTOR_UNK && role) {
        dgm_role title = dgm_actor_role(self, role);
        set_role_sector(code, &title);
    } else if (people && state && quality) {
        dgm_role of = dgm_actor_role(self, quality);
        set_role_sector(code, &of);
    }
    if (code->country[0] == '-') {
        set_country(self, p, NULL, code);
    }
}

void dgm_actor_code(const annotator *self, const dgm_actor_phrase *p,
                    dgm_code *code, uint32_t *entry)
{
    const dgm_actor_unit *name = dgm_actor_unit_of(self, p->name);
    *code = (dgm_code){.country = "---", .sector = DGM_SECTOR_UNK};
    *entry = DGM_NONE;
    if (name && name->kind == UNIT_NAME) {
        code_of_name(self, p, name, code, entry);
    } else {
        compose(self, p, code);
        if (name == NULL) {
            *entry = office_holder(self, p);
        }
    }
    bool person = name == NULL || name->entity == DGM_ENTITY_PER;
    if (p->past && person && code->sector != DGM_SECTOR_ELI) {
        make_past(code);
    }
}

uint8_t dgm_phrase_entity(const annotator *self, const dgm_actor_phrase *p)
{
    const dgm_actor_unit *name = dgm_actor_unit_of(self, p->name);
    const dgm_actor_unit *role = dgm_actor_unit_of(self, p->role);
    if (name && (name->entity != DGM_ENTITY_OTHER || role == NULL)) {
        return name->entity;
    }
    return dgm_actor_is_role(self, role, DGM_ROLE_AGENT) ? DGM_ENTITY_PER
                                                         : DGM_ENTITY_ORG;
}

/* "mother", "boy". */
static char noun_gender(const annotator *self, uint32_t token)
{
    return listed(self, token, DGM_LIST_ACTOR_MAN)     ? 'm'
           : listed(self, token, DGM_LIST_ACTOR_WOMAN) ? 'f'
                                                       : 0;
}

char dgm_phrase_gender(const annotator *self, const dgm_actor_phrase *p)
{
    const dgm_actor_unit *name = dgm_actor_unit_of(self, p->name);
    const uint32_t unit[2] = {p->honorific, p->role};
    for (int i = 0; i < 2; i++) {
        const dgm_actor_unit *u = dgm_actor_unit_of(self, unit[i]);
        uint16_t flags =
            u && u->kind == UNIT_ROLE ? dgm_actor_role(self, u).flags : 0;
        if (flags & (DGM_ROLE_MALE | DGM_ROLE_FEMALE)) {
            return flags & DGM_ROLE_MALE ? 'm' : 'f';
        }
        if (u && u->kind == UNIT_ROLE && noun_gender(self, u->head) != 0) {
            return noun_gender(self, u->head);
        }
    }
    return name ? name->gender : 0;
}
