/* SPDX-License-Identifier: Apache-2.0 */
/* The closed sets of the record: tags, relations, event types, sectors. */
#ifndef DGM_RECORD_CODES_H
#define DGM_RECORD_CODES_H

#include "base/str.h"

/* Each list makes an enum DGM_<PREFIX>_<NAME>, its count, and a table of
 * names used by input and output. */

/* The lists keep their own layout: clang-format nests macros deeper with every
 * run. */
/* clang-format off */

/* Universal parts of speech (universaldependencies.org/u/pos). */
#define DGM_UPOS_MAP(ITEM)                                                    \
    ITEM(X, "X") ITEM(ADJ, "ADJ") ITEM(ADP, "ADP") ITEM(ADV, "ADV")           \
    ITEM(AUX, "AUX") ITEM(CCONJ, "CCONJ") ITEM(DET, "DET")                    \
    ITEM(INTJ, "INTJ") ITEM(NOUN, "NOUN") ITEM(NUM, "NUM")                    \
    ITEM(PART, "PART") ITEM(PRON, "PRON") ITEM(PROPN, "PROPN")                \
    ITEM(PUNCT, "PUNCT") ITEM(SCONJ, "SCONJ") ITEM(SYM, "SYM")                \
    ITEM(VERB, "VERB")

/* Universal dependency relations without subtype (UD v2). */
#define DGM_REL_MAP(X)                                                        \
    X(DEP, "dep") X(ROOT, "root") X(ACL, "acl") X(ADVCL, "advcl")             \
    X(ADVMOD, "advmod") X(AMOD, "amod") X(APPOS, "appos") X(AUX, "aux")       \
    X(CASE, "case") X(CC, "cc") X(CCOMP, "ccomp") X(CLF, "clf")               \
    X(COMPOUND, "compound") X(CONJ, "conj") X(COP, "cop") X(CSUBJ, "csubj")   \
    X(DET, "det") X(DISCOURSE, "discourse") X(DISLOCATED, "dislocated")       \
    X(EXPL, "expl") X(FIXED, "fixed") X(FLAT, "flat")                         \
    X(GOESWITH, "goeswith") X(IOBJ, "iobj") X(LIST, "list") X(MARK, "mark")   \
    X(NMOD, "nmod") X(NSUBJ, "nsubj") X(NUMMOD, "nummod") X(OBJ, "obj")       \
    X(OBL, "obl") X(ORPHAN, "orphan") X(PARATAXIS, "parataxis")               \
    X(PUNCT, "punct") X(REPARANDUM, "reparandum") X(VOCATIVE, "vocative")     \
    X(XCOMP, "xcomp")

/* The subtypes that later rooms ask for; all others are NONE. */
#define DGM_SUB_MAP(X)                                                        \
    X(NONE, "") X(PASS, "pass") X(AGENT, "agent") X(RELCL, "relcl")           \
    X(POSS, "poss") X(PRT, "prt") X(UNMARKED, "unmarked") X(DESC, "desc")     \
    X(OUTER, "outer") X(PRECONJ, "preconj") X(PREDET, "predet")               \
    X(NPMOD, "npmod") X(TMOD, "tmod")

/* Event types of PLOVER. */
#define DGM_EVENT_MAP(X)                                                      \
    X(NONE, "NONE") X(AGREE, "AGREE") X(CONSULT, "CONSULT")                   \
    X(SUPPORT, "SUPPORT") X(COOPERATE, "COOPERATE") X(AID, "AID")             \
    X(CONCEDE, "CONCEDE") X(RETREAT, "RETREAT") X(REQUEST, "REQUEST")         \
    X(ACCUSE, "ACCUSE") X(REJECT, "REJECT") X(THREATEN, "THREATEN")           \
    X(PROTEST, "PROTEST") X(SANCTION, "SANCTION") X(MOBILIZE, "MOBILIZE")     \
    X(COERCE, "COERCE") X(ASSAULT, "ASSAULT")

/* How it was done: modes of PLOVER; which a type has, dgm_mode_fits says. */
#define DGM_MODE_MAP(X)                                                       \
    X(NONE, "") X(VISIT, "visit") X(THIRD_PARTY, "third-party")               \
    X(MULTILATERAL, "multilateral") X(PHONE, "phone")                         \
    X(WITHDRAW, "withdraw") X(RELEASE, "release") X(DISARM, "disarm")         \
    X(CEASEFIRE, "ceasefire") X(ACCESS, "access") X(RESIGN, "resign")         \
    X(ASSIST, "assist") X(CHANGE, "change") X(YIELD, "yield")                 \
    X(MEET, "meet") X(DISAPPROVE, "disapprove")                               \
    X(INVESTIGATE, "investigate") X(ALLEGE, "allege")                         \
    X(RESTRICT, "restrict") X(ARREST, "arrest") X(RELATIONS, "relations")     \
    X(EXPEL, "expel") X(TERRITORY, "territory") X(VIOLENCE, "violence")       \
    X(DEMO, "demo") X(RIOT, "riot") X(STRIKE, "strike") X(HUNGER, "hunger")   \
    X(BOYCOTT, "boycott") X(OBSTRUCT, "obstruct") X(CONVICT, "convict")       \
    X(DISCONTINUE, "discontinue") X(TROOPS, "troops") X(WEAPONS, "weapons")   \
    X(POLICE, "police") X(MILITIA, "militia") X(SEIZE, "seize")               \
    X(CENSOR, "censor") X(CURFEW, "curfew") X(MARTIAL_LAW, "martial-law")     \
    X(DEPORT, "deport") X(WITHHOLD, "withhold")                               \
    X(MISINFORMATION, "misinformation") X(CYBER, "cyber")                     \
    X(ABDUCT, "abduct") X(BEAT, "beat") X(TORTURE, "torture")                 \
    X(SEXUAL, "sexual") X(TARGETED, "targeted") X(DESTROY, "destroy")         \
    X(PRIMITIVE, "primitive") X(FIREARMS, "firearms")                         \
    X(EXPLOSIVES, "explosives") X(SUICIDE_ATTACK, "suicide-attack")           \
    X(AERIAL, "aerial") X(DRONE, "drone") X(HEAVY_WEAPONS, "heavy-weapons")   \
    X(CROWD_CONTROL, "crowd-control") X(UNCONVENTIONAL, "unconventional")

/* What it is about: contexts of PLOVER. */
#define DGM_CONTEXT_MAP(X)                                                    \
    X(MILITARY, "military") X(INTELLIGENCE, "intelligence")                   \
    X(EXECUTIVE, "executive") X(LEGISLATIVE, "legislative")                   \
    X(ELECTION, "election")                                                   \
    X(POLITICAL_INSTITUTIONS, "political_institutions")                       \
    X(PRO_DEMOCRACY, "pro_democracy") X(PRO_AUTOCRACY, "pro_autocracy")       \
    X(ECONOMIC, "economic") X(LEGAL, "legal") X(REPARATIONS, "reparations")   \
    X(HUMAN_RIGHTS, "human_rights") X(RIGHTS_FREEDOMS, "rights_freedoms")     \
    X(REPRESSION, "repression") X(HUMAN_SECURITY, "human_security")           \
    X(GENDER, "gender") X(LGBT, "lgbt")                                       \
    X(RELIGION_ETHNICITY, "religion_ethnicity") X(INEQUALITY, "inequality")   \
    X(DIPLOMATIC, "diplomatic") X(TERRITORY, "territory")                     \
    X(PEACEKEEPING, "peacekeeping") X(HEALTH, "health") X(ASYLUM, "asylum")   \
    X(MIGRATION, "migration") X(DISASTERS, "disasters")                       \
    X(NATURAL_RESOURCE, "natural_resource") X(ENVIRONMENT, "environment")     \
    X(TECHNOLOGY, "technology") X(TERRORISM, "terrorism") X(CBRN, "cbrn")     \
    X(CYBER, "cyber") X(MISINFORMATION, "misinformation") X(CRIME, "crime")   \
    X(CORRUPTION, "corruption") X(ILLEGAL_DRUGS, "illegal_drugs")             \
    X(TRAFFICKING, "trafficking")

/* Sectors of PLOVER.  UNK: nobody can tell; NONE: a state or people as such,
 * which has none. */
#define DGM_SECTOR_MAP(X)                                                     \
    X(UNK, "UNK") X(COP, "COP") X(GOV, "GOV") X(JUD, "JUD") X(LEG, "LEG")     \
    X(MIL, "MIL") X(PRM, "PRM") X(PTY, "PTY") X(REB, "REB") X(SPY, "SPY")     \
    X(UAF, "UAF") X(AGR, "AGR") X(BUS, "BUS") X(CRM, "CRM") X(CVL, "CVL")     \
    X(EDU, "EDU") X(ELI, "ELI") X(JRN, "JRN") X(LAB, "LAB") X(MED, "MED")     \
    X(REF, "REF") X(OPP, "OPP") X(PRE, "PRE") X(REL, "REL") X(SOC, "SOC")     \
    X(IGO, "IGO") X(UNO, "UNO") X(EUR, "EUR") X(NGO, "NGO") X(ISM, "ISM")     \
    X(IMG, "IMG") X(MNC, "MNC") X(NONE, "")

#define DGM_ENTITY_MAP(X)                                                     \
    X(OTHER, "OTHER") X(PER, "PER") X(ORG, "ORG") X(LOC, "LOC")               \
    X(GPE, "GPE") X(NORP, "NORP") X(EVENT, "EVENT")

#define DGM_MENTION_MAP(X)                                                    \
    X(NAME, "name") X(DESCRIPTION, "description") X(PRONOUN, "pronoun")

#define DGM_CERTAINTY_MAP(X)                                                  \
    X(UNDERSPECIFIED, "UNDERSPECIFIED") X(CERTAIN, "CERTAIN")                 \
    X(PROBABLE, "PROBABLE") X(POSSIBLE, "POSSIBLE")
#define DGM_POLARITY_MAP(X)                                                   \
    X(UNDERSPECIFIED, "UNDERSPECIFIED") X(POS, "POS") X(NEG, "NEG")
#define DGM_TIME_MAP(X)                                                       \
    X(UNDERSPECIFIED, "UNDERSPECIFIED") X(NON_FUTURE, "NON_FUTURE")           \
    X(FUTURE, "FUTURE")
#define DGM_CONDITION_MAP(X) X(NONE, "NONE") X(IF, "IF") X(THEN, "THEN")
#define DGM_MOOD_MAP(X)                                                       \
    X(ASSERT, "ASSERT") X(QUESTION, "QUESTION") X(DIRECTIVE, "DIRECTIVE")     \
    X(WISH, "WISH")

#define DGM_SOURCE_MAP(X)                                                     \
    X(NONE, "none") X(NAMED, "named") X(UNNAMED, "unnamed")                   \
    X(PRONOUN, "pronoun") X(DOCUMENT, "document") X(AUTHOR, "author")
#define DGM_CUE_MAP(X)                                                        \
    X(SAY, "say") X(BELIEVE, "believe") X(WANT, "want")                       \
    X(PERCEIVE, "perceive") X(SHOW, "show") X(DECREE, "decree")               \
    X(DENY, "deny") X(ASK, "ask") X(SEEM, "seem")
#define DGM_PATTERN_MAP(X)                                                    \
    X(CCOMP, "ccomp") X(PARATAXIS, "parataxis") X(QUOTE, "quote")             \
    X(ACCORDING_TO, "according_to") X(COLON, "colon")                         \
    X(PASSIVE_IT, "passive_it") X(ADVERB, "adverb") X(NOUN, "noun")           \
    X(NMOD, "nmod") X(CONTINUATION, "continuation")
#define DGM_FORM_MAP(X)                                                       \
    X(INDIRECT, "indirect") X(MIXED, "mixed") X(DIRECT, "direct")
#define DGM_LINK_MAP(X)                                                       \
    X(IF, "if") X(CAUSE, "cause") X(PURPOSE, "purpose")                       \
    X(CONTRADICTS, "contradicts") X(SAME, "same")
#define DGM_FATE_MAP(X)                                                       \
    X(KILLED, "killed") X(WOUNDED, "wounded") X(MISSING, "missing")           \
    X(ARRESTED, "arrested") X(ABDUCTED, "abducted")                           \
    X(DISPLACED, "displaced") X(PROTESTERS, "protesters")
#define DGM_PRECISION_MAP(X)                                                  \
    X(NONE, "") X(POINT, "point") X(CITY, "city") X(ADMIN2, "admin2")         \
    X(ADMIN1, "admin1") X(COUNTRY, "country") X(REGION, "region")
#define DGM_GRAIN_MAP(X)                                                      \
    X(VAGUE, "vague") X(TIME, "time") X(DAY, "day") X(WEEK, "week")           \
    X(MONTH, "month") X(SEASON, "season") X(YEAR, "year")                     \
    X(DECADE, "decade") X(CENTURY, "century") X(RANGE, "range")

#define DGM_CODE_LISTS(L)                                                     \
    L(UPOS, upos) L(REL, rel) L(SUB, sub) L(EVENT, event_type)                \
    L(MODE, mode) L(CONTEXT, context)                                         \
    L(SECTOR, sector) L(ENTITY, entity_kind) L(MENTION, mention_kind)         \
    L(CERTAINTY, certainty) L(POLARITY, polarity) L(TIME, time_value)         \
    L(CONDITION, condition) L(MOOD, mood) L(SOURCE, source_kind)              \
    L(CUE, cue_class) L(PATTERN, cue_pattern) L(FORM, content_form)           \
    L(LINK, link_kind) L(PRECISION, precision) L(GRAIN, grain)               \
    L(FATE, fate)

/* clang-format on */

#define E(name, text) DGM_UPOS_##name,
typedef enum dgm_upos { DGM_UPOS_MAP(E) DGM_UPOS_COUNT } dgm_upos;
#undef E
#define E(name, text) DGM_REL_##name,
typedef enum dgm_rel { DGM_REL_MAP(E) DGM_REL_COUNT } dgm_rel;
#undef E
#define E(name, text) DGM_SUB_##name,
typedef enum dgm_sub { DGM_SUB_MAP(E) DGM_SUB_COUNT } dgm_sub;
#undef E
#define E(name, text) DGM_EVENT_##name,
typedef enum dgm_event_type {
    DGM_EVENT_MAP(E) DGM_EVENT_COUNT
} dgm_event_type;
#undef E
#define E(name, text) DGM_MODE_##name,
typedef enum dgm_mode { DGM_MODE_MAP(E) DGM_MODE_COUNT } dgm_mode;
#undef E
#define E(name, text) DGM_CONTEXT_##name,
typedef enum dgm_context { DGM_CONTEXT_MAP(E) DGM_CONTEXT_COUNT } dgm_context;
#undef E
#define E(name, text) DGM_SECTOR_##name,
typedef enum dgm_sector { DGM_SECTOR_MAP(E) DGM_SECTOR_COUNT } dgm_sector;
#undef E
#define E(name, text) DGM_ENTITY_##name,
typedef enum dgm_entity_kind {
    DGM_ENTITY_MAP(E) DGM_ENTITY_COUNT
} dgm_entity_kind;
#undef E
#define E(name, text) DGM_MENTION_##name,
typedef enum dgm_mention_kind {
    DGM_MENTION_MAP(E) DGM_MENTION_COUNT
} dgm_mention_kind;
#undef E
#define E(name, text) DGM_CERTAINTY_##name,
typedef enum dgm_certainty {
    DGM_CERTAINTY_MAP(E) DGM_CERTAINTY_COUNT
} dgm_certainty;
#undef E
#define E(name, text) DGM_POLARITY_##name,
typedef enum dgm_polarity {
    DGM_POLARITY_MAP(E) DGM_POLARITY_COUNT
} dgm_polarity;
#undef E
#define E(name, text) DGM_TIME_##name,
typedef enum dgm_time_value { DGM_TIME_MAP(E) DGM_TIME_COUNT } dgm_time_value;
#undef E
#define E(name, text) DGM_CONDITION_##name,
typedef enum dgm_condition {
    DGM_CONDITION_MAP(E) DGM_CONDITION_COUNT
} dgm_condition;
#undef E
#define E(name, text) DGM_MOOD_##name,
typedef enum dgm_mood { DGM_MOOD_MAP(E) DGM_MOOD_COUNT } dgm_mood;
#undef E
#define E(name, text) DGM_SOURCE_##name,
typedef enum dgm_source_kind {
    DGM_SOURCE_MAP(E) DGM_SOURCE_COUNT
} dgm_source_kind;
#undef E
#define E(name, text) DGM_CUE_##name,
typedef enum dgm_cue_class { DGM_CUE_MAP(E) DGM_CUE_COUNT } dgm_cue_class;
#undef E
#define E(name, text) DGM_PATTERN_##name,
typedef enum dgm_cue_pattern {
    DGM_PATTERN_MAP(E) DGM_PATTERN_COUNT
} dgm_cue_pattern;
#undef E
#define E(name, text) DGM_FORM_##name,
typedef enum dgm_content_form {
    DGM_FORM_MAP(E) DGM_FORM_COUNT
} dgm_content_form;
#undef E
#define E(name, text) DGM_LINK_##name,
typedef enum dgm_link_kind { DGM_LINK_MAP(E) DGM_LINK_COUNT } dgm_link_kind;
#undef E
#define E(name, text) DGM_FATE_##name,
typedef enum dgm_fate { DGM_FATE_MAP(E) DGM_FATE_COUNT } dgm_fate;
#undef E
#define E(name, text) DGM_PRECISION_##name,
typedef enum dgm_precision {
    DGM_PRECISION_MAP(E) DGM_PRECISION_COUNT
} dgm_precision;
#undef E
#define E(name, text) DGM_GRAIN_##name,
typedef enum dgm_grain { DGM_GRAIN_MAP(E) DGM_GRAIN_COUNT } dgm_grain;
#undef E

/* dgm_upos_name(DGM_UPOS_VERB) is "VERB"; dgm_upos_find gives the value of a
 * name, or the count when there is none. */
#define DGM_CODE_DECLARE(prefix, list)                                        \
    const char *dgm_##list##_name(uint32_t value);                            \
    uint32_t dgm_##list##_find(dgm_str name);
DGM_CODE_LISTS(DGM_CODE_DECLARE)
#undef DGM_CODE_DECLARE

/* "verbal cooperation", "material cooperation", "verbal conflict",
 * "material conflict", or "" for NONE (PLOVER). */
const char *dgm_event_quad(uint32_t event_type);

/* Whether events of that type can have that mode; NONE fits all. */
bool dgm_mode_fits(uint32_t event_type, uint32_t mode);

#endif
