/* SPDX-License-Identifier: Apache-2.0 */
#include "fetch/feed_leads.h"

#include "ingest/feed.h"

static dgm_str copy(dgm_arena *arena, const dgm_feed_item *item,
                    dgm_feed_field field)
{
    return dgm_str_copy(arena, dgm_feed_text(item, field));
}

static dgm_err take_item(dgm_arena *arena, const dgm_feed_item *item,
                         dgm_leads *out)
{
    if (dgm_feed_text(item, DGM_FEED_LINK).len == 0) {
        return DGM_ERR_OK;
    }
    if (out->lead.count == DGM_LEADS_MAX) {
        out->cut = true;
        return DGM_ERR_OK;
    }
    dgm_lead lead = {copy(arena, item, DGM_FEED_LINK),
                     copy(arena, item, DGM_FEED_TITLE),
                     copy(arena, item, DGM_FEED_AUTHOR),
                     copy(arena, item, DGM_FEED_PUBLISHED)};
    DGM_TRY(dgm_arena_error(arena));
    return dgm_vec_push(arena, &out->lead, &lead);
}

static dgm_err take_items(dgm_arena *arena, dgm_feed *feed, dgm_leads *out)
{
    dgm_feed_item item;
    dgm_err code = DGM_ERR_OK;
    dgm_feed_item_init(&item);
    while (code == DGM_ERR_OK && dgm_feed_pop(feed, &item)) {
        code = take_item(arena, &item, out);
    }
    dgm_feed_item_release(&item);
    return code;
}

dgm_err dgm_feed_leads(dgm_arena *arena, dgm_str bytes, dgm_leads *out,
                       dgm_error *err)
{
    dgm_feed *feed = dgm_feed_new();
    if (feed == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_err code = dgm_feed_push(feed, bytes.ptr, bytes.len, true, err);
    dgm_err taken = take_items(arena, feed, out);
    dgm_feed_free(feed);
    /* Of a feed that is cut short, what is whole leads on. */
    if (code == DGM_ERR_SYNTAX && out->lead.count > 0) {
        code = DGM_ERR_OK;
    }
    return taken != DGM_ERR_OK ? taken : code;
}
