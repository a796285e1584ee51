/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Toponym detection.
 *
 * Longest names of the gazetteer on capitalised words are candidates.  Each
 * is weighed: prepositions of place, a containing place behind a comma, the
 * size of the place and the recogniser speak for it; titles, given names, a
 * person of that surname in the document, and being an ordinary word speak
 * against it.  A name accepted on good evidence helps its other mentions
 * ("one sense a discourse", Leidner 2007).
 */
#include "place/toponym.h"

#include <math.h>
#include <string.h>

#define MATCHES 8

/* ------------------------------------------------------------ small readers
 */

static bool is_any(const dgm_doc *doc, uint32_t token, const char *const *word,
                   size_t count)
{
    if (token >= doc->token.count) {
        return false;
    }
    dgm_str form = dgm_token_form(doc, token);
    for (size_t i = 0; i < count; i++) {
        if (dgm_str_is(form, word[i])) {
            return true;
        }
    }
    return false;
}

#define IS_ANY(doc, token, list)                                              \
    is_any((doc), (token), (list), sizeof(list) / sizeof *(list))

static bool capital(const dgm_doc *doc, uint32_t token)
{
    return doc->token.at[token].flags & DGM_TOKEN_CAPITAL;
}

static bool is_comma(const dgm_doc *doc, uint32_t token)
{
    dgm_str form = dgm_token_form(doc, token);
    return form.len == 1 && form.ptr[0] == ',';
}

static bool same_sentence(const dgm_doc *doc, uint32_t a, uint32_t b)
{
    return b < doc->token.count &&
           doc->token.at[a].sentence == doc->token.at[b].sentence;
}

/* Token before, in the same sentence, or DGM_NONE. */
static uint32_t before(const dgm_doc *doc, uint32_t token)
{
    return token > 0 && same_sentence(doc, token, token - 1) ? token - 1
                                                             : DGM_NONE;
}

static uint32_t after(const dgm_doc *doc, dgm_range range)
{
    return same_sentence(doc, range.first, range.last) ? range.last : DGM_NONE;
}

static uint32_t head_of(const dgm_doc *doc, dgm_range range)
{
    for (uint32_t i = range.first; i < range.last; i++) {
        uint32_t head = doc->token.at[i].head;
        if (head == DGM_NONE || head < range.first || head >= range.last) {
            return i;
        }
    }
    return range.first;
}

/* ---------------------------------------------------------------- matching */

/* Every word of a name is capitalised but for small ones ("Isle of Man",
 * "the West Bank"), and the first always is. */
static bool written_as_name(const dgm_doc *doc, dgm_range range,
                            const dgm_postings *posting)
{
    bool small = false; /* the gazetteer has it with small words */
    for (uint32_t i = 0; i < posting->count && i < 64; i++) {
        small |= !(dgm_posting_flags(posting->at[i]) & DGM_NAME_CAPITAL);
    }
    if (!capital(doc, range.first)) {
        dgm_str form = dgm_token_form(doc, range.first);
        return dgm_str_is(form, "sub-Saharan") || dgm_str_is(form, "al-Quds");
    }
    for (uint32_t i = range.first + 1; i < range.last; i++) {
        const dgm_token *at = &doc->token.at[i];
        if (!small && at->flags & DGM_TOKEN_WORD &&
            !(at->flags & (DGM_TOKEN_CAPITAL | DGM_TOKEN_NUMERIC)) &&
            at->end - at->begin > 4) {
            return false;
        }
    }
    return true;
}

/* An abbreviation written as one: "Ga.", "TX", not "Miss" or "In". */
static bool written_short(const dgm_doc *doc, dgm_range range)
{
    dgm_str form = dgm_token_form(doc, range.first);
    const dgm_token *at = &doc->token.at[range.first];
    bool dotted = memchr(form.ptr, '.', form.len) != NULL;
    return range.last - range.first > 1 || dotted ||
           (at->flags & DGM_TOKEN_UPPER && form.len >= 2);
}

static float prior_of(const dgm_place_entry *entry, uint32_t flags)
{
    float people = (float)log10((double)entry->population + 50.0);
    switch (entry->kind) {
    case DGM_KIND_COUNTRY:
        people = 8.2F + people * 0.15F;
        break;
    case DGM_KIND_ADMIN1:
        people = people < 6.2F ? 6.2F : people;
        break;
    case DGM_KIND_ADMIN2:
        people -= 0.5F;
        break;
    case DGM_KIND_REGION:
        people = 6.6F;
        break;
    case DGM_KIND_POINT:
        people = 5.5F;
        break;
    case DGM_KIND_BLOCK:
        people = 99.0F;
        break;
    default:
        people += entry->rank == DGM_RANK_CAPITAL   ? 0.6F
                  : entry->rank == DGM_RANK_ADMIN1  ? 0.2F
                  : entry->rank == DGM_RANK_SECTION ? -0.7F
                                                    : 0.0F;
    }
    people -= flags & DGM_PLACE_OTHER ? 2.0F : 0.0F;
    people -= flags & DGM_NAME_CONTEXT ? 0.5F : 0.0F;
    return people;
}

static void place_on_sphere(dgm_candidate *self, const dgm_place_entry *entry)
{
    if (entry->lat == DGM_NO_DEGREE) {
        return;
    }
    double lat = entry->lat * 1e-5 * 3.14159265358979 / 180.0;
    double lon = entry->lon * 1e-5 * 3.14159265358979 / 180.0;
    self->x = (float)(cos(lat) * cos(lon));
    self->y = (float)(cos(lat) * sin(lon));
    self->z = (float)sin(lat);
}

/* Keeps the best DGM_CANDIDATES by prior, best first. */
static uint32_t insert(dgm_candidate *list, uint32_t count, dgm_candidate item)
{
    uint32_t i = count < DGM_CANDIDATES ? count : DGM_CANDIDATES - 1;
    if (count == DGM_CANDIDATES && list[i].prior >= item.prior) {
        return count;
    }
    while (i > 0 && list[i - 1].prior < item.prior) {
        list[i] = list[i - 1];
        i--;
    }
    list[i] = item;
    return count < DGM_CANDIDATES ? count + 1 : count;
}

static dgm_err add_candidates(dgm_toponyms *self, dgm_topname *name,
                              const dgm_postings *posting)
{
    dgm_candidate list[DGM_CANDIDATES];
    uint32_t count = 0;
    /* A key read from a file may have many postings; look at a bounded
     * number. */
    uint32_t most = posting->count < 4096 ? posting->count : 4096;
    for (uint32_t i = 0; i < most; i++) {
        uint32_t place = dgm_posting_id(posting->at[i]);
        uint32_t flags = dgm_posting_flags(posting->at[i]);
        const dgm_place_entry *entry = &self->gazetteer->place[place];
        dgm_candidate item = {
            .place = place, .flags = flags, .prior = prior_of(entry, flags)};
        bool twice = false;
        for (uint32_t k = 0; k < count && !twice; k++) {
            twice = list[k].place == place;
            if (twice && list[k].prior < item.prior) {
                list[k].prior = item.prior;
            }
            if (twice) {
                list[k].flags &=
                    flags | ~(uint32_t)(DGM_PLACE_OTHER | DGM_NAME_CONTEXT);
            }
        }
        if (!twice) {
            count = insert(list, count, item);
        }
    }
    name->candidate =
        dgm_arena_array(self->scratch, count, sizeof *name->candidate);
    if (!name->candidate) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i < count; i++) {
        name->candidate[i] = list[i];
        place_on_sphere(&name->candidate[i],
                        &self->gazetteer->place[list[i].place]);
    }
    name->count = count;
    return DGM_ERR_OK;
}

/* The number of a distinct name; postings of one key are one array. */
static dgm_err find_name(dgm_toponyms *self, dgm_range range,
                         const dgm_postings *posting, uint32_t *number)
{
    uint64_t key = (uint64_t)(uintptr_t)posting->at;
    for (uint32_t i = self->name.count; i > 0; i--) {
        if (self->name.at[i - 1].key == key) {
            *number = i - 1;
            return DGM_ERR_OK;
        }
        if (self->name.count - i > 512) {
            break;
        }
    }
    dgm_topname name = {.key = key,
                        .chosen = DGM_NONE,
                        .evidence = -99.0F,
                        .span = dgm_range_span(self->doc, range)};
    DGM_TRY(add_candidates(self, &name, posting));
    *number = self->name.count;
    return dgm_vec_push(self->scratch, &self->name, &name);
}

/* ---------------------------------------------------------------- evidence */

static const char *const place_preposition[] = {
    "in",           "In",           "at",           "At",
    "near",         "Near",         "from",         "From",
    "outside",      "around",       "across",       "throughout",
    "to",           "toward",       "towards",      "into",
    "inside",       "via",          "through",      "within",
    "between",      "north",        "south",        "east",
    "west",         "northern",     "southern",     "eastern",
    "western",      "Across",       "Outside",      "central",
    "nearby",       "downtown",     "over",         "against",
    "north-east",   "northeastern", "northwestern", "southeastern",
    "southwestern", "rural",        "mainland",     "Throughout",
    "Around",       "IN",           "beyond",       "off"};

static const char *const title[] = {"Mr.",
                                    "Mrs.",
                                    "Ms.",
                                    "Mr",
                                    "Mrs",
                                    "Ms",
                                    "Dr.",
                                    "Dr",
                                    "Sen.",
                                    "Rep.",
                                    "Gov.",
                                    "Sgt.",
                                    "Lt.",
                                    "Capt.",
                                    "Col.",
                                    "Gen.",
                                    "Maj.",
                                    "Cpl.",
                                    "Pvt.",
                                    "Rev.",
                                    "Prof.",
                                    "Judge",
                                    "Justice",
                                    "Senator",
                                    "Sir",
                                    "Lord",
                                    "Lady",
                                    "Officer",
                                    "Detective",
                                    "Det.",
                                    "Coach",
                                    "Miss",
                                    "Saint",
                                    "Sheriff",
                                    "Deputy",
                                    "Officer",
                                    "Congressman",
                                    "Professor",
                                    "Chancellor",
                                    "Pastor",
                                    "Sergeant",
                                    "Captain",
                                    "Colonel",
                                    "Lieutenant",
                                    "Spc.",
                                    "Pfc.",
                                    "Adm.",
                                    "Brig.",
                                    "Sens.",
                                    "Reps.",
                                    "Mayor",
                                    "Councilman",
                                    "Councilwoman",
                                    "Commissioner",
                                    "Superintendent",
                                    "Secretary",
                                    "Trooper",
                                    "Chief",
                                    "Ald."};

static const char *const division_word[] = {
    "province",    "Province", "state",  "County", "county",
    "district",    "District", "region", "Region", "governorate",
    "Governorate", "oblast",   "Oblast", "Parish", "prefecture",
    "Prefecture",  "division"};

/* Words that a person's name doesn't go before. */
static const char *const person_tail[] = {"Jr.", "Jr", "Sr.", "III", "II"};

static const char *const street_word[] = {
    "Street", "St.",       "Avenue",  "Ave.", "Road", "Rd.",     "Drive",
    "Dr.",    "Boulevard", "Blvd.",   "Lane", "Ln.",  "Court",   "Ct.",
    "Circle", "Place",     "Parkway", "Pkwy", "Way",  "Terrace", "Trail",
    "Square", "Pike",      "Highway", "Hwy.", "Blvd", "Ave",     "Rd"};

/* Words that follow the name of their town. */
static const char *const local_word[] = {
    "man",     "woman",     "police",       "resident",     "residents",
    "council", "officials", "area",         "native",       "community",
    "teen",    "mayor",     "hospital",     "city",         "couple",
    "airport", "suburb",    "neighborhood", "firefighters", "home",
    "school",  "schools",   "court",        "family",       "driver",
    "senior"};

static const char *const office_word[] = {
    "Police",     "Department", "Fire",      "Sheriff",  "Community",
    "High",       "City",       "Public",    "School",   "Schools",
    "Board",      "Superior",   "Attorney",  "Mayor",    "Court",
    "Council",    "Circuit",    "Volunteer", "Chamber",  "Jail",
    "Coroner",    "Town",       "Area",      "District", "Municipal",
    "Regional",   "Township",   "Airport",   "Hospital", "Ministry",
    "Government", "Parliament"};

static const char *const body_word[] = {
    "Inc.",         "Inc",        "Corp.",      "Corp",      "Co.",
    "LLC",          "Ltd.",       "Ltd",        "Times",     "Post",
    "Herald",       "Tribune",    "Gazette",    "Chronicle", "Journal",
    "Globe",        "Observer",   "Bay",        "Park",      "Creek",
    "Hills",        "Heights",    "Lake",       "Center",    "Centre",
    "Mall",         "Bridge",     "Elementary", "Middle",    "Hall",
    "Church",       "Cemetery",   "Chapel",     "Farms",     "Ridge",
    "Islands",      "Island",     "Mountain",   "Mountains", "River",
    "Valley",       "Beach",      "Forest",     "Falls",     "Hill",
    "Point",        "Springs",    "Motor",      "Motors",    "Foundation",
    "Bank",         "Group",      "Hotel",      "Inn",       "Company",
    "Plaza",        "House",      "Tower",      "Union",     "Press",
    "Zoo",          "Daily",      "Star",       "News",      "Sun",
    "Broadcasting", "Television", "Cartel",     "Cup",       "Laboratories",
    "Today",        "Examiner",   "Sentinel",   "Courier"};

/* Germs bear the names of places. */
static const char *const germ_word[] = {
    "virus",       "viruses", "ebolavirus", "haemorrhagic",
    "hemorrhagic", "strain",  "flu",        "fever"};

static bool is_hyphen(const dgm_doc *doc, uint32_t token)
{
    static const char *const hyphen[] = {"-", "\xE2\x80\x93"};
    return token != DGM_NONE && IS_ANY(doc, token, hyphen);
}

/* Whether the last toponym found ends where `token` begins. */
static bool ends_toponym(const dgm_toponyms *self, uint32_t token)
{
    uint32_t count = self->toponym.count;
    return count > 0 && self->toponym.at[count - 1].token.last == token;
}

static bool is_given(const dgm_toponyms *self, uint32_t token)
{
    const dgm_token *at = &self->doc->token.at[token];
    return at->flags & DGM_TOKEN_CAPITAL &&
           dgm_gazetteer_given(self->gazetteer, at->norm_key);
}

/* A single initial: "J." */
static bool is_initial(const dgm_doc *doc, uint32_t token)
{
    dgm_str form = dgm_token_form(doc, token);
    return form.len <= 2 && form.ptr[0] >= 'A' && form.ptr[0] <= 'Z' &&
           (form.len == 1 || form.ptr[1] == '.');
}

static bool proper(const dgm_doc *doc, uint32_t token)
{
    return token != DGM_NONE && doc->token.at[token].upos == DGM_UPOS_PROPN &&
           capital(doc, token);
}

/* What the recogniser says, as far as it is sure.  It takes many a small town
 * for a person or a body, so that its no weighs less than its yes. */
static float entity_evidence(const dgm_doc *doc, dgm_range range)
{
    uint32_t low = 0;
    uint32_t high = doc->entity.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->entity.at[middle].token.last <= range.first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if (low == doc->entity.count ||
        doc->entity.at[low].token.first >= range.last) {
        return 0.0F;
    }
    const dgm_entity *at = &doc->entity.at[low];
    bool same = at->token.first == range.first && at->token.last == range.last;
    switch (at->kind) {
    case DGM_ENTITY_GPE:
    case DGM_ENTITY_LOC:
        return 0.5F + 1.3F * at->score;
    case DGM_ENTITY_NORP:
        return 0.5F;
    case DGM_ENTITY_PER:
        return (same ? 0.0F : -0.9F) * at->score;
    case DGM_ENTITY_ORG:
        return 0.1F;
    default:
        return 0.0F;
    }
}

/* How large the largest bearer of the name is. */
static float size_evidence(const dgm_toponyms *self, const dgm_topname *name)
{
    const dgm_candidate *best = &name->candidate[0];
    const dgm_place_entry *entry = &self->gazetteer->place[best->place];
    bool first = !(best->flags & DGM_PLACE_OTHER);
    if (entry->kind == DGM_KIND_COUNTRY) {
        return first ? 3.0F : 1.0F;
    }
    if (entry->kind == DGM_KIND_ADMIN1 || entry->kind == DGM_KIND_REGION ||
        entry->kind == DGM_KIND_POINT) {
        return first ? 2.0F : 0.5F;
    }
    float people = (float)log10((double)entry->population + 50.0);
    float out = (people - 4.0F) * 0.8F;
    out = out > 2.0F ? 2.0F : out;
    return first ? out : out - 1.2F;
}

static float word_evidence(const dgm_toponyms *self, const dgm_topname *name)
{
    (void)self;
    uint32_t flags = name->candidate[0].flags;
    float out = 0.0F;
    out -= flags & DGM_PLACE_COMMON ? 1.8F : 0.0F;
    out -= flags & DGM_PLACE_GIVEN ? 1.4F : 0.0F;
    out -= flags & DGM_PLACE_SURNAME ? 0.8F : 0.0F;
    return out;
}

/* "(R-Florence)", "D-Ohio": a party, a hyphen, the seat. */
static bool after_party(const dgm_doc *doc, uint32_t left)
{
    static const char *const party[] = {"R", "D", "I", "DFL", "Rep.", "Dem."};
    dgm_str form = dgm_token_form(doc, left);
    uint32_t more = before(doc, left);
    return form.len == 1 && form.ptr[0] == '-' && more != DGM_NONE &&
           IS_ANY(doc, more, party);
}

/* Names of one list stand or fall together, a little: the head of a
 * conjunction that is a place. */
static float list_evidence(const dgm_toponyms *self, const dgm_toponym *at)
{
    const dgm_token *token = &self->doc->token.at[at->head];
    if (token->rel != DGM_REL_CONJ || token->head == DGM_NONE) {
        return 0.0F;
    }
    for (uint32_t i = self->toponym.count; i > 0; i--) {
        const dgm_toponym *other = &self->toponym.at[i - 1];
        if (other->token.last <= token->head) {
            break;
        }
        if (other->token.first <= token->head) {
            return other->evidence > 1.0F ? 1.5F : 0.0F;
        }
    }
    return 0.0F;
}

static float left_evidence(dgm_toponyms *self, dgm_range range, bool single)
{
    const dgm_doc *doc = self->doc;
    uint32_t left = before(doc, range.first);
    if (left == DGM_NONE) {
        return 0.0F;
    }
    if (is_any(doc, left, place_preposition,
               sizeof place_preposition / sizeof *place_preposition)) {
        return 1.8F;
    }
    if (IS_ANY(doc, left, title)) {
        return -3.0F;
    }
    if (after_party(doc, left)) {
        return 3.0F;
    }
    dgm_str form = dgm_token_form(doc, left);
    if (dgm_str_is(form, "the") || dgm_str_is(form, "The")) {
        uint32_t more = before(doc, left);
        return more != DGM_NONE && IS_ANY(doc, more, place_preposition) ? 0.8F
                                                                        : 0.0F;
    }
    if (dgm_str_is(form, "of")) {
        return 1.2F;
    }
    if (dgm_str_is(form, "$")) {
        return -6.0F;
    }
    if (is_hyphen(doc, left) && !ends_toponym(self, left) &&
        proper(doc, before(doc, left))) {
        return -2.0F;
    }
    if (single && (is_given(self, left) ||
                   (is_initial(doc, left) && proper(doc, left)))) {
        return -3.5F;
    }
    if (proper(doc, left) &&
        !(doc->token.at[left].flags & DGM_TOKEN_NUMERIC)) {
        return single ? -1.5F : -0.5F;
    }
    return 0.0F;
}

/* "St. Mary's" is a church, a school or a hospital. */
static bool of_saint(const dgm_doc *doc, dgm_range range, uint32_t right)
{
    static const char *const saint[] = {"St.", "St", "Saint"};
    dgm_str form = dgm_token_form(doc, right);
    return range.last - range.first == 2 && IS_ANY(doc, range.first, saint) &&
           form.len >= 2 && form.ptr[form.len - 1] == 's' &&
           (form.ptr[0] == '\'' || (unsigned char)form.ptr[0] == 0xE2);
}

static float right_evidence(dgm_toponyms *self, dgm_range range, bool single,
                            const dgm_topname *name)
{
    const dgm_doc *doc = self->doc;
    uint32_t right = after(doc, range);
    if (right == DGM_NONE) {
        return 0.0F;
    }
    bool common = name->candidate[0].flags & DGM_PLACE_COMMON;
    if (IS_ANY(doc, right, local_word)) {
        return common && single ? 0.0F : 1.3F;
    }
    if (of_saint(doc, range, right)) {
        return -3.0F;
    }
    if (IS_ANY(doc, right, germ_word)) {
        return -3.0F;
    }
    if (common && single && doc->token.at[right].flags & DGM_TOKEN_NUMERIC) {
        return -2.0F; /* "Spring 2002" */
    }
    if (!capital(doc, right)) {
        return 0.0F;
    }
    if (IS_ANY(doc, right, office_word)) {
        return common && single ? -0.5F : 1.5F;
    }
    if (IS_ANY(doc, right, person_tail)) {
        return -3.0F;
    }
    if (IS_ANY(doc, right, street_word)) {
        return -3.0F;
    }
    if (IS_ANY(doc, right, body_word)) {
        return -2.2F;
    }
    if (single && proper(doc, right)) {
        uint32_t flags = name->candidate[0].flags;
        if (flags & DGM_PLACE_GIVEN) {
            return self->gazetteer->place[name->candidate[0].place].kind ==
                           DGM_KIND_COUNTRY
                       ? -4.5F /* "Chad Smith" */
                       : -2.5F;
        }
        uint32_t head = doc->token.at[right].head;
        bool flat =
            doc->token.at[right].rel == DGM_REL_FLAT && head == range.first;
        return flat ? -1.5F : -0.4F;
    }
    return 0.0F;
}

static float tag_evidence(const dgm_doc *doc, dgm_range range, bool adjective)
{
    uint32_t head = head_of(doc, range);
    switch (doc->token.at[head].upos) {
    case DGM_UPOS_PROPN:
        return 0.4F;
    case DGM_UPOS_ADJ:
        return adjective ? 0.5F : -0.8F;
    case DGM_UPOS_NOUN:
        return -0.6F;
    case DGM_UPOS_VERB:
    case DGM_UPOS_AUX:
    case DGM_UPOS_ADV:
    case DGM_UPOS_INTJ:
    case DGM_UPOS_PRON:
    case DGM_UPOS_DET:
    case DGM_UPOS_SCONJ:
    case DGM_UPOS_CCONJ:
    case DGM_UPOS_ADP:
        return -2.5F;
    default:
        return 0.0F;
    }
}

/* A bare surname that says something is a person. */
static float speaker_evidence(const dgm_doc *doc, const dgm_toponym *at,
                              const dgm_topname *name)
{
    static const char *const say[] = {"say",   "tell",   "add",
                                      "think", "want",   "explain",
                                      "hope",  "recall", "know"};
    const dgm_token *token = &doc->token.at[at->head];
    if (token->rel != DGM_REL_NSUBJ || token->head == DGM_NONE ||
        !(name->candidate[0].flags & (DGM_PLACE_SURNAME | DGM_PLACE_GIVEN))) {
        return 0.0F;
    }
    dgm_str lemma = doc->token.at[token->head].lemma;
    for (size_t i = 0; i < sizeof say / sizeof *say; i++) {
        if (dgm_str_is(lemma, say[i])) {
            return -2.0F;
        }
    }
    return 0.0F;
}

static bool is_single(const dgm_doc *doc, dgm_range range)
{
    return range.last - range.first == 1 &&
           !(doc->token.at[range.first].flags & DGM_TOKEN_SEVERAL);
}

static void weigh(dgm_toponyms *self, dgm_toponym *at)
{
    const dgm_doc *doc = self->doc;
    const dgm_topname *name = &self->name.at[at->name];
    bool single = is_single(doc, at->token);
    float sum = 0.0F;
    if (at->adjective) {
        sum = 1.5F;
    } else {
        sum = size_evidence(self, name);
        sum += left_evidence(self, at->token, single);
        sum += right_evidence(self, at->token, single, name);
        sum += single ? word_evidence(self, name) : 0.8F;
    }
    sum += tag_evidence(doc, at->token, at->adjective);
    sum += entity_evidence(doc, at->token);
    sum += list_evidence(self, at);
    sum += speaker_evidence(doc, at, name);
    uint32_t right = after(doc, at->token);
    if (right != DGM_NONE && IS_ANY(doc, right, division_word)) {
        sum += 1.5F;
    }
    at->evidence = sum;
}

/* ------------------------------------------------------------- candidates */

/* "Franco" of "Franco-German". */
static bool first_half(const dgm_doc *doc, dgm_range range)
{
    uint32_t right = after(doc, range);
    return is_hyphen(doc, right) && same_sentence(doc, right, right + 1) &&
           capital(doc, right + 1);
}

static dgm_err add_toponym(dgm_toponyms *self, dgm_range range,
                           const dgm_postings *posting, uint32_t skip)
{
    dgm_toponym out = {
        .token = range, .inside = DGM_NONE, .forced = DGM_NONE, .skip = skip};
    out.head = head_of(self->doc, range);
    DGM_TRY(find_name(self, range, posting, &out.name));
    const dgm_topname *name = &self->name.at[out.name];
    if (name->count == 0) {
        return DGM_ERR_OK;
    }
    for (uint32_t i = 0; i < name->count; i++) {
        uint32_t kind = self->gazetteer->place[name->candidate[i].place].kind;
        if (kind == DGM_KIND_BLOCK) {
            return DGM_ERR_OK;
        }
    }
    if (name->candidate[0].flags & DGM_NAME_WEAK &&
        !written_short(self->doc, range)) {
        return DGM_ERR_OK;
    }
    out.adjective = name->candidate[0].flags & DGM_PLACE_ADJ;
    out.shortened = name->candidate[0].flags & DGM_NAME_CONTEXT;
    if (out.adjective && out.shortened) {
        if (!first_half(self->doc, range)) {
            return DGM_ERR_OK;
        }
        out.shortened = false;
    }
    if (out.shortened && !written_short(self->doc, range)) {
        return DGM_ERR_OK;
    }
    weigh(self, &out);
    return dgm_vec_push(self->scratch, &self->toponym, &out);
}

/* "Dublin City Council" is the council of Dublin. */
static bool before_council(const dgm_doc *doc, uint32_t last)
{
    static const char *const city[] = {"City"};
    static const char *const body[] = {"Council", "Public",  "Area",
                                       "Hall",    "Schools", "Commission",
                                       "Manager"};
    return IS_ANY(doc, last - 1, city) && IS_ANY(doc, last, body);
}

/* "Russian" of "pro-Russian": an adjective or country behind a small prefix
 * and a hyphen in one token. */
static dgm_err scan_prefixed(dgm_toponyms *self, uint32_t token)
{
    dgm_str form = dgm_token_form(self->doc, token);
    const char *hyphen = memchr(form.ptr, '-', form.len < 8 ? form.len : 8);
    static const char *const prefix[] = {"Anti", "Pro",  "Non",
                                         "Ex",   "Post", "Pre"};
    bool small = form.ptr[0] >= 'a' && form.ptr[0] <= 'z';
    for (size_t i = 0; hyphen && i < sizeof prefix / sizeof *prefix; i++) {
        small |= dgm_str_is((dgm_str){form.ptr, (uint32_t)(hyphen - form.ptr)},
                            prefix[i]);
    }
    if (!hyphen || !small) {
        return DGM_ERR_OK;
    }
    uint32_t skip = (uint32_t)(hyphen - form.ptr) + 1;
    dgm_str rest = {form.ptr + skip, form.len - skip};
    if (rest.len < 2 || rest.ptr[0] < 'A' || rest.ptr[0] > 'Z') {
        return DGM_ERR_OK;
    }
    dgm_postings posting = dgm_names_find(
        &self->gazetteer->names, dgm_norm_key(DGM_NORM_START, rest, NULL));
    for (uint32_t i = 0; i < posting.count && i < 16; i++) {
        const dgm_place_entry *entry =
            &self->gazetteer->place[dgm_posting_id(posting.at[i])];
        if (dgm_posting_flags(posting.at[i]) & DGM_PLACE_ADJ ||
            entry->kind == DGM_KIND_COUNTRY) {
            return add_toponym(self, (dgm_range){token, token + 1}, &posting,
                               skip);
        }
    }
    return DGM_ERR_OK;
}

static dgm_err scan_sentence(dgm_toponyms *self, dgm_range range)
{
    const dgm_doc *doc = self->doc;
    uint32_t i = range.first;
    while (i < range.last) {
        dgm_name_match match[MATCHES];
        uint32_t count = 0;
        if (doc->token.at[i].flags & DGM_TOKEN_WORD &&
            (capital(doc, i) ||
             doc->token.at[i].end - doc->token.at[i].begin == 11)) {
            count = dgm_names_match(&self->gazetteer->names, doc, i,
                                    range.last, match, MATCHES);
        }
        while (count > 0 &&
               !written_as_name(doc, (dgm_range){i, match[count - 1].last},
                                &match[count - 1].posting)) {
            count--;
        }
        if (count == 0) {
            if (doc->token.at[i].flags & DGM_TOKEN_SEVERAL) {
                DGM_TRY(scan_prefixed(self, i));
            }
            i++;
            continue;
        }
        if (count > 1 && before_council(doc, match[count - 1].last)) {
            count--;
        }
        dgm_range found = {i, match[count - 1].last};
        DGM_TRY(add_toponym(self, found, &match[count - 1].posting, 0));
        i = found.last;
    }
    return DGM_ERR_OK;
}

/* --------------------------------------------------------------- containment
 */

/* Finds the pair of candidates of "X, Y" where X lies in Y. */
static bool contained(dgm_toponyms *self, dgm_toponym *inner,
                      dgm_toponym *outer)
{
    dgm_topname *a = &self->name.at[inner->name];
    dgm_topname *b = &self->name.at[outer->name];
    float best = -1e9F;
    for (uint32_t j = 0; j < b->count; j++) {
        for (uint32_t i = 0; i < a->count; i++) {
            float sum = a->candidate[i].prior + b->candidate[j].prior;
            if (sum > best &&
                dgm_gazetteer_holds(self->gazetteer, b->candidate[j].place,
                                    a->candidate[i].place)) {
                best = sum;
                inner->forced = i;
                outer->forced = j;
            }
        }
    }
    return best > -1e9F;
}

/* "Paris, Texas", "Paris, TX", "Paris in Texas": both gain. */
static void find_containment(dgm_toponyms *self)
{
    for (uint32_t i = 0; i + 1 < self->toponym.count; i++) {
        dgm_toponym *inner = &self->toponym.at[i];
        dgm_toponym *outer = inner + 1;
        uint32_t gap = outer->token.first - inner->token.last;
        if (inner->adjective || outer->adjective || gap > 1 ||
            !same_sentence(self->doc, inner->token.first,
                           outer->token.first) ||
            (gap == 1 && !is_comma(self->doc, inner->token.last) &&
             !dgm_str_is(dgm_token_form(self->doc, inner->token.last),
                         "in")) ||
            (gap == 0 && !outer->shortened)) {
            continue;
        }
        if (contained(self, inner, outer)) {
            inner->inside = i + 1;
            inner->paired = true;
            outer->paired = true;
            inner->evidence += 4.0F;
            outer->evidence += 3.0F;
        }
    }
}

/* -------------------------------------------------------------- acceptance */

/* A person's name in the document ("Sam Houston") marks its last word. */
static void find_persons(dgm_toponyms *self)
{
    for (uint32_t i = 0; i < self->toponym.count; i++) {
        dgm_toponym *at = &self->toponym.at[i];
        uint32_t left = before(self->doc, at->token.first);
        if (left == DGM_NONE || at->inside != DGM_NONE || at->adjective) {
            continue;
        }
        bool given = is_given(self, left) && proper(self->doc, left) &&
                     is_single(self->doc, at->token);
        if (given || (IS_ANY(self->doc, left, title) &&
                      !dgm_str_is(dgm_token_form(self->doc, left), "Mayor"))) {
            dgm_topname *name = &self->name.at[at->name];
            const dgm_place_entry *entry =
                &self->gazetteer->place[name->candidate[0].place];
            name->person |= entry->kind != DGM_KIND_COUNTRY &&
                            entry->kind != DGM_KIND_ADMIN1;
        }
    }
}

static bool acceptable(const dgm_toponyms *self, const dgm_toponym *at)
{
    const dgm_topname *name = &self->name.at[at->name];
    float sum = at->evidence;
    if (at->shortened && at->forced == DGM_NONE) {
        /* Alone, an abbreviation must look like one and stand in a place's
         * position. */
        sum -= 2.0F;
    }
    if (name->person && at->forced == DGM_NONE) {
        sum -= 3.0F;
    } else if (name->evidence > 2.5F) {
        sum += 1.0F;
    }
    return sum > 0.0F;
}

static void accept(dgm_toponyms *self)
{
    for (uint32_t i = 0; i < self->toponym.count; i++) {
        dgm_toponym *at = &self->toponym.at[i];
        dgm_topname *name = &self->name.at[at->name];
        name->evidence =
            at->evidence > name->evidence ? at->evidence : name->evidence;
    }
    for (uint32_t i = 0; i < self->toponym.count; i++) {
        dgm_toponym *at = &self->toponym.at[i];
        at->accepted = acceptable(self, at);
        self->name.at[at->name].mentions += at->accepted;
    }
}

dgm_err dgm_toponym_detect(dgm_toponyms *self)
{
    for (uint32_t s = 0; s < self->doc->sentence.count; s++) {
        DGM_TRY(scan_sentence(self, self->doc->sentence.at[s].token));
    }
    find_containment(self);
    find_persons(self);
    accept(self);
    return DGM_ERR_OK;
}
