/* SPDX-License-Identifier: Apache-2.0 */
/* Questions that are kept: adding and removing them. */
#include "base/options.h"
#include "store/existing.h"
#include "store/refused.h"
#include "watch/rule.h"

#include <math.h>

/* Words that are none make the search fail, now and not in each run. */
static dgm_err check_words(sqlite3 *handle, const char *path,
                           const char *words, dgm_error *err)
{
    sqlite3_stmt *ask = NULL;
    bool fine = sqlite3_prepare_v2(handle,
                                   "SELECT 1 FROM sentence_search WHERE "
                                   "sentence_search MATCH :words LIMIT 1",
                                   -1, &ask, NULL) == SQLITE_OK &&
                dgm_rule_bind_text(ask, ":words", words);
    int step = fine ? sqlite3_step(ask) : SQLITE_NOMEM;
    dgm_err code = DGM_ERR_OK;
    if (step == SQLITE_ERROR) {
        code = dgm_error_set(err, DGM_ERR_ARGUMENT, NULL, 0, -1,
                             "words cannot be searched for: %s",
                             sqlite3_errmsg(handle));
    } else if (step != SQLITE_ROW && step != SQLITE_DONE) {
        code = dgm_sqlite_refused(handle, path, err);
    }
    (void)sqlite3_finalize(ask);
    return code;
}

static const char insert[] =
    "INSERT INTO watches (name, party, actor, recipient, type, place, words, "
    "certainty, least_score, arrival) VALUES (:name, :party, :actor, "
    ":recipient, :type, :place, :words, :certainty, :least_score, "
    "iif(:all, 0, (SELECT coalesce(max(arrival), 0) FROM documents)))";

static dgm_err put(sqlite3 *handle, const char *path, const dgm_rule *rule,
                   bool all, dgm_error *err)
{
    sqlite3_stmt *add = NULL;
    bool fine =
        sqlite3_prepare_v2(handle, insert, -1, &add, NULL) == SQLITE_OK &&
        dgm_rule_bind(rule, add) &&
        dgm_rule_bind_text(add, ":name", rule->name) &&
        dgm_rule_bind_number(add, ":all", all);
    int step = fine ? sqlite3_step(add) : SQLITE_NOMEM;
    dgm_err code = DGM_ERR_OK;
    if (step == SQLITE_CONSTRAINT) {
        code =
            dgm_error_set(err, DGM_ERR_ARGUMENT, path, 0, -1,
                          "a question is called \"%s\" already", rule->name);
    } else if (step != SQLITE_DONE) {
        code = dgm_sqlite_refused(handle, path, err);
    }
    (void)sqlite3_finalize(add);
    return code;
}

static dgm_err add(const char *path, const dgm_watch_rule *asked,
                   dgm_buf *type, dgm_buf *certainty, dgm_error *err)
{
    sqlite3 *handle = NULL;
    if (asked->type) {
        dgm_rule_list(asked->type, type);
    }
    if (asked->certainty) {
        dgm_rule_list(asked->certainty, certainty);
    }
    DGM_TRY(type->failed);
    DGM_TRY(certainty->failed);
    dgm_rule rule = {.name = asked->name,
                     .party = asked->party,
                     .actor = asked->actor,
                     .recipient = asked->recipient,
                     .type = type->ptr,
                     .place = asked->place,
                     .words = asked->words,
                     .certainty = certainty->ptr,
                     .least_score =
                         round((double)asked->least_score * 1e4) / 1e4};
    dgm_err code = dgm_existing_open(&handle, path, err);
    if (code == DGM_ERR_OK && rule.words) {
        code = check_words(handle, path, rule.words, err);
    }
    code =
        code == DGM_ERR_OK ? put(handle, path, &rule, asked->all, err) : code;
    (void)sqlite3_close(handle);
    return code;
}

dgm_err dgm_watch_add(const char *path, const dgm_watch_rule *rule,
                      dgm_error *err)
{
    dgm_watch_rule asked;
    dgm_buf type;
    dgm_buf certainty;
    DGM_TRY(DGM_OPTIONS_COPY(&asked, rule, err));
    DGM_TRY(dgm_rule_check(&asked, err));
    dgm_buf_init(&type, 1 << 16);
    dgm_buf_init(&certainty, 1 << 16);
    dgm_err code = add(path, &asked, &type, &certainty, err);
    dgm_buf_release(&type);
    dgm_buf_release(&certainty);
    return code;
}

dgm_err dgm_watch_remove(const char *path, const char *name, dgm_error *err)
{
    sqlite3 *handle = NULL;
    sqlite3_stmt *drop = NULL;
    dgm_err code = dgm_existing_open(&handle, path, err);
    if (code == DGM_ERR_OK &&
        (sqlite3_prepare_v2(handle, "DELETE FROM watches WHERE name = :name",
                            -1, &drop, NULL) != SQLITE_OK ||
         !dgm_rule_bind_text(drop, ":name", name) ||
         sqlite3_step(drop) != SQLITE_DONE)) {
        code = dgm_sqlite_refused(handle, path, err);
    } else if (code == DGM_ERR_OK && sqlite3_changes(handle) == 0) {
        code = dgm_error_set(err, DGM_ERR_NOT_FOUND, path, 0, -1,
                             "no question is called \"%s\"; `dragoman watch "
                             "list FILE` names all",
                             name);
    }
    (void)sqlite3_finalize(drop);
    (void)sqlite3_close(handle);
    return code;
}
