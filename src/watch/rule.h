/* SPDX-License-Identifier: Apache-2.0 */
/* A followed question as SQL. */
#ifndef DGM_WATCH_RULE_H
#define DGM_WATCH_RULE_H

#include "base/str.h"

#include <sqlite3.h>

/* As its row in `watches` has it; terminated strings, NULL: not asked. */
typedef struct dgm_rule {
    sqlite3_int64 watch_id;
    sqlite3_int64 arrival;
    const char *name;
    const char *party;
    const char *actor;
    const char *recipient;
    const char *type;
    const char *place;
    const char *words;
    const char *certainty;
    double least_score;
} dgm_rule;

#define DGM_RULE_PARTY(parameter, role)                                       \
    "AND (:" parameter " IS NULL OR EXISTS (SELECT 1 FROM event_parties p "   \
    "LEFT JOIN actors x ON x.document_id = e.document_id AND x.number = "     \
    "p.actor WHERE p.event_id = e.event_id " role                             \
    "AND (p.name LIKE :" parameter " OR x.key = :" parameter                  \
    " OR p.country = :" parameter " OR '; ' || x.part_of || '; ' LIKE "       \
    "'%; ' || :" parameter " || '; %'))) "

/* What a rule asks of the event `e`; begins with AND. */
#define DGM_RULE_SQL                                                          \
    DGM_RULE_PARTY("party", "")                                               \
    DGM_RULE_PARTY("actor", "AND p.role = 'actor' ")                          \
    DGM_RULE_PARTY("recipient", "AND p.role = 'recipient' ")                  \
    "AND (:type IS NULL OR instr(:type, '; ' || e.type || '; ') OR "          \
    "instr(:type, '; ' || e.quad || '; ') OR "                                \
    "instr(:type, '; ' || e.mode || '; ')) "                                  \
    "AND (:certainty IS NULL OR "                                             \
    "instr(:certainty, '; ' || e.certainty || '; ')) "                        \
    "AND e.score >= :least_score "                                            \
    "AND (:place IS NULL OR EXISTS (SELECT 1 FROM places p WHERE "            \
    "p.document_id = e.document_id AND p.number = e.place AND "               \
    "(p.name LIKE :place OR p.admin1 LIKE :place OR p.country = :place))) "   \
    "AND (:words IS NULL OR EXISTS (SELECT 1 FROM sentences s JOIN "          \
    "sentence_search f ON f.rowid = s.sentence_id WHERE s.document_id = "     \
    "e.document_id AND s.number = e.sentence AND "                            \
    "sentence_search MATCH :words)) "

/* Binds the parameters above; false when memory is out. */
bool dgm_rule_bind(const dgm_rule *self, sqlite3_stmt *statement);

/* Binds one parameter by its name, where the statement has it. */
bool dgm_rule_bind_text(sqlite3_stmt *statement, const char *parameter,
                        const char *value);
bool dgm_rule_bind_number(sqlite3_stmt *statement, const char *parameter,
                          sqlite3_int64 value);

/* "ASSAULT, riot" -> "; ASSAULT; riot; ", in `out`, terminated. */
void dgm_rule_list(const char *text, dgm_buf *out);

/* Checks what the user asks for and brings it into the form of the table. */
DGM_CHECKED dgm_err dgm_rule_check(const dgm_watch_rule *asked,
                                   dgm_error *err);

#endif
