/* SPDX-License-Identifier: Apache-2.0 */
#include "store/render.h"

#include "syntax/conllu.h"

#include <stdio.h>
#include <string.h>

static const char *const format_name[DGM_FORMAT_COUNT] = {
    "jsonl", "table", "sqlite",         "tsv",    "csv", "conllu", "petrarch",
    "icews", "gdelt", "gdelt-mentions", "geojson"};

const char *dgm_format_name(dgm_format format)
{
    return (unsigned)format < DGM_FORMAT_COUNT ? format_name[format] : "";
}

const char *dgm_format_endings(dgm_format format)
{
    static const char *const endings[DGM_FORMAT_COUNT] = {
        ".jsonl", ".txt",      ".db .sqlite", ".tsv",
        ".csv",   ".conllu",   ".petrarch",   ".icews",
        ".gdelt", ".mentions", ".geojson"};
    return (unsigned)format < DGM_FORMAT_COUNT ? endings[format] : "";
}

/* Whether `ending` is one word of `list`. */
static bool among(const char *list, const char *ending)
{
    size_t len = strlen(ending);
    const char *at = strstr(list, ending);
    return at && (at[len] == 0 || at[len] == ' ');
}

bool dgm_format_find(const char *name, bool by_file, dgm_format *out)
{
    const char *slash = strrchr(name, '/');
    const char *dot = strrchr(slash ? slash : name, '.');
    for (int i = 0; i < DGM_FORMAT_COUNT; i++) {
        bool found = by_file
                         ? dot && among(dgm_format_endings((dgm_format)i), dot)
                         : strcmp(name, format_name[i]) == 0;
        if (found) {
            *out = (dgm_format)i;
            return true;
        }
    }
    return false;
}

bool dgm_layers_find(const char *list, uint32_t *out)
{
    static const struct {
        const char *name;
        uint32_t bit;
    } layer[] = {{"tokens", DGM_LAYER_TOKENS},
                 {"entities", DGM_LAYER_ENTITIES},
                 {"actors", DGM_LAYER_ACTORS},
                 {"places", DGM_LAYER_PLACES},
                 {"dates", DGM_LAYER_DATES},
                 {"events", DGM_LAYER_EVENTS},
                 {"claims", DGM_LAYER_CLAIMS},
                 {"links", DGM_LAYER_LINKS},
                 {"predicates", DGM_LAYER_PREDICATES},
                 {"sentences", DGM_LAYER_SENTENCES},
                 {"casualties", DGM_LAYER_CASUALTIES},
                 {"competing", DGM_LAYER_COMPETING},
                 {"pairs", 0},
                 {"all", DGM_LAYERS_ALL}};
    while (*list) {
        size_t len = strcspn(list, ",");
        bool known = false;
        for (size_t i = 0; i < sizeof layer / sizeof *layer; i++) {
            if (strlen(layer[i].name) == len &&
                strncmp(layer[i].name, list, len) == 0) {
                *out |= layer[i].bit;
                known = true;
            }
        }
        if (!known) {
            return false;
        }
        list += len + (list[len] == ',');
    }
    return true;
}

void dgm_render_head(dgm_format format, dgm_buf *out)
{
    if (format == DGM_FORMAT_TSV || format == DGM_FORMAT_CSV) {
        dgm_polecat_head(format == DGM_FORMAT_CSV, out);
    } else if (format == DGM_FORMAT_ICEWS) {
        dgm_icews_head(out);
    } else if (format == DGM_FORMAT_GEOJSON) {
        dgm_buf_text(out, "{\"type\":\"FeatureCollection\",\"features\":[");
    }
}

uint32_t dgm_render_joint(dgm_format format)
{
    return format == DGM_FORMAT_GEOJSON ? 1 : 0; /* "," */
}

const char *dgm_render_tail(dgm_format format)
{
    return format == DGM_FORMAT_GEOJSON ? "\n]}\n" : "";
}

dgm_err dgm_render(const dgm_render_options *options, const dgm_doc *doc,
                   dgm_arena *scratch, dgm_buf *out)
{
    switch (options->format) {
    case DGM_FORMAT_JSONL:
        return dgm_json_render(doc, options->layers, scratch, out);
    case DGM_FORMAT_TABLE:
        dgm_table_render(doc, options->width, options->colour, scratch, out);
        break;
    case DGM_FORMAT_TSV:
    case DGM_FORMAT_CSV:
        dgm_polecat_render(doc, options->format == DGM_FORMAT_CSV, out);
        break;
    case DGM_FORMAT_CONLLU:
        dgm_conllu_write(doc, out);
        break;
    case DGM_FORMAT_PETRARCH:
        dgm_petrarch_render(doc, options->nulls, options->all, out);
        break;
    case DGM_FORMAT_ICEWS:
        dgm_icews_render(doc, options->all, out);
        break;
    case DGM_FORMAT_GDELT:
        dgm_gdelt_render(doc, options->all, out);
        break;
    case DGM_FORMAT_GDELT_MENTIONS:
        DGM_TRY(dgm_gdelt_mentions_render(doc, options->all, scratch, out));
        break;
    case DGM_FORMAT_GEOJSON:
        dgm_geojson_render(doc, scratch, out);
        break;
    default:
        return DGM_ERR_ARGUMENT;
    }
    return out->failed ? out->failed : dgm_arena_error(scratch);
}
