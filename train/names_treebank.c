/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names out of GUM's entities.
 *
 * `Entity=` in MISC opens and closes mentions, which are whole noun phrases
 * ("the former Norwegian foreign minister Jonas Gahr Store, who ...").  A
 * mention whose head is a proper noun is cut to the bare name around that
 * head, the larger mentions first.
 */
#include "corpus.h"
#include "names.h"

#include "syntax/conllu.h"

#include <stdlib.h>
#include <string.h>

#define OPEN_MAX 64

typedef struct gum_mention {
    dgm_range token;
    dgm_str id;
    dgm_str kind;
    bool known; /* has a page in Wikipedia */
} gum_mention;

typedef DGM_VEC(gum_mention) gum_mentions;

/* ----------------------------------------------------------------- reading */

static uint32_t until(dgm_str text, uint32_t at, const char *stops)
{
    while (at < text.len && strchr(stops, text.ptr[at]) == NULL) {
        at++;
    }
    return at;
}

static dgm_str field(dgm_str text, uint32_t number)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < number && at < text.len; i++) {
        at = until(text, at, "-") + 1;
    }
    if (at >= text.len) {
        return (dgm_str){0};
    }
    return (dgm_str){text.ptr + at, until(text, at, "-") - at};
}

/* Opens and closes the mentions of one token. */
static dgm_err read_entity(named_docs *self, dgm_str value, uint32_t token,
                           gum_mentions *all, gum_mentions *open)
{
    for (uint32_t at = 0; at < value.len;) {
        if (value.ptr[at] == '(') {
            uint32_t end = until(value, at + 1, "()");
            dgm_str text = {value.ptr + at + 1, end - at - 1};
            gum_mention mention = {.token = {token, token + 1},
                                   .id = field(text, 0),
                                   .kind = field(text, 1),
                                   .known = field(text, 7).len > 0};
            bool one = end < value.len && value.ptr[end] == ')';
            if (one || open->count < OPEN_MAX) {
                DGM_TRY(one ? dgm_vec_push(&self->arena, all, &mention)
                            : dgm_vec_push(&self->arena, open, &mention));
            }
            at = end + one;
            continue;
        }
        uint32_t end = until(value, at, "()");
        dgm_str id = {value.ptr + at, end - at};
        for (uint32_t i = open->count; i-- > 0;) {
            if (dgm_str_equal(open->at[i].id, id)) {
                open->at[i].token.last = token + 1;
                DGM_TRY(dgm_vec_push(&self->arena, all, &open->at[i]));
                memmove(&open->at[i], &open->at[i + 1],
                        (open->count - i - 1) * sizeof *open->at);
                open->count--;
                break;
            }
        }
        at = end + 1;
    }
    return DGM_ERR_OK;
}

/* The value of `Entity=` in the last column of a line. */
static dgm_str entity_of(dgm_str line)
{
    static const char key[] = "Entity=";
    for (uint32_t i = line.len; i-- > 0 && line.ptr[i] != '\t';) {
        bool begins = line.ptr[i - (i > 0)] == '\t' || line.ptr[i - 1] == '|';
        if (i > 0 && begins && line.len - i > sizeof key - 1 &&
            memcmp(line.ptr + i, key, sizeof key - 1) == 0) {
            uint32_t from = i + (uint32_t)sizeof key - 1;
            return (dgm_str){line.ptr + from, until(line, from, "|") - from};
        }
    }
    return (dgm_str){0};
}

/* Words have a plain number; ranges and empty nodes do not. */
static bool is_word(dgm_str line)
{
    uint32_t end = until(line, 0, "\t");
    bool digits = end > 0 && end < line.len;
    for (uint32_t i = 0; i < end; i++) {
        digits = digits && line.ptr[i] >= '0' && line.ptr[i] <= '9';
    }
    return digits;
}

static dgm_err read_mentions(named_docs *self, dgm_str bytes,
                             gum_mentions *all)
{
    gum_mentions open = {0};
    uint32_t token = 0;
    for (uint32_t at = 0; at < bytes.len;) {
        uint32_t end = until(bytes, at, "\n");
        dgm_str line = {bytes.ptr + at, end - at};
        if (is_word(line)) {
            DGM_TRY(read_entity(self, entity_of(line), token, all, &open));
            token++;
        }
        at = end + 1;
    }
    return DGM_ERR_OK;
}

/* ----------------------------------------------------------------- cutting */

static bool is_capital(const dgm_token *t)
{
    return t->flags & DGM_TOKEN_CAPITAL;
}

static bool is_form(const dgm_doc *doc, uint32_t token,
                    const char *const *list)
{
    dgm_str form = dgm_token_form(doc, token);
    for (const char *const *w = list; *w; w++) {
        if (dgm_str_is(form, *w)) {
            return true;
        }
    }
    return false;
}

static bool may_be_word(const dgm_doc *doc, uint32_t token)
{
    const dgm_token *t = &doc->token.at[token];
    return (is_capital(t) || (t->flags & DGM_TOKEN_NUMERIC)) &&
           (t->upos == DGM_UPOS_PROPN || t->upos == DGM_UPOS_NOUN ||
            t->upos == DGM_UPOS_ADJ || t->upos == DGM_UPOS_VERB ||
            t->upos == DGM_UPOS_NUM);
}

static bool may_join(const dgm_doc *doc, uint32_t token, bool person)
{
    static const char *const any[] = {
        "-",   "\xE2\x80\x93", "de",  "la",  "al",  "el", "bin",
        "ibn", "van",          "von", "der", "den", "du", "da",
        "di",  "dos",          "del", "le",  NULL};
    static const char *const body[] = {"of",  "for", "and", "&",
                                       "the", "'s",  "on",  NULL};
    return is_form(doc, token, any) || (!person && is_form(doc, token, body));
}

/* Grows the name from its head, over joining words if more follows. */
static dgm_range grow(const dgm_doc *doc, dgm_range mention, uint32_t head,
                      bool person)
{
    dgm_range out = {head, head + 1};
    for (uint32_t i = head + 1, joins = 0; i < mention.last; i++) {
        if (may_be_word(doc, i)) {
            out.last = i + 1;
            joins = 0;
        } else if (!may_join(doc, i, person) || ++joins > 2) {
            break;
        }
    }
    for (uint32_t i = head, joins = 0; i-- > mention.first;) {
        if (may_be_word(doc, i)) {
            out.first = i;
            joins = 0;
        } else if (!may_join(doc, i, person) || ++joins > 2) {
            break;
        }
    }
    return out;
}

/* Titles and demonyms before a person's name are none of it. */
static void strip_titles(const named_docs *self, const dgm_doc *doc,
                         dgm_range *range)
{
    const dgm_names *names = dgm_lexicon_names(self->lexicon);
    dgm_name_match match[8];
    uint32_t first = range->first;
    for (uint32_t i = range->first; i < range->last;) {
        uint32_t next = i + 1;
        uint32_t count = dgm_names_match(names, doc, i, range->last, match, 8);
        while (count-- > 0) {
            dgm_named named =
                dgm_lexicon_named(self->lexicon, match[count].posting.at[0]);
            bool title = named.naming >= DGM_NAMING_ROLE &&
                         dgm_lexicon_role(self->lexicon, named.owner).type !=
                             DGM_ROLE_GIVEN;
            if (title && match[count].last < range->last) {
                first = match[count].last;
                next = first;
                break;
            }
        }
        i = next;
    }
    range->first = first;
}

/* Whether the whole name is a role: "President". */
static bool is_title(const named_docs *self, const dgm_doc *doc,
                     dgm_range range)
{
    dgm_name_match match[8];
    uint32_t count = dgm_names_match(dgm_lexicon_names(self->lexicon), doc,
                                     range.first, range.last, match, 8);
    if (count == 0 || match[count - 1].last != range.last) {
        return false;
    }
    dgm_named named =
        dgm_lexicon_named(self->lexicon, match[count - 1].posting.at[0]);
    return named.naming >= DGM_NAMING_ROLE &&
           dgm_lexicon_role(self->lexicon, named.owner).type != DGM_ROLE_GIVEN;
}

/* A settlement, division or country rather than a river or building. */
static bool is_political(const named_docs *self, const dgm_doc *doc,
                         dgm_range range)
{
    dgm_name_match match[8];
    uint32_t count = dgm_names_match(&self->gazetteer.names, doc, range.first,
                                     range.last, match, 8);
    if (count == 0 || match[count - 1].last != range.last) {
        return false;
    }
    uint32_t id = dgm_posting_id(match[count - 1].posting.at[0]);
    uint32_t kind = self->gazetteer.place[id].kind;
    return kind == DGM_KIND_COUNTRY || kind == DGM_KIND_ADMIN1 ||
           kind == DGM_KIND_ADMIN2 || kind == DGM_KIND_SETTLEMENT;
}

static bool kind_of(const named_docs *self, const dgm_doc *doc,
                    const gum_mention *mention, dgm_range range, uint8_t *kind)
{
    static const char *const name[] = {"person", "organization", "place",
                                       "event", "time"};
    static const uint8_t of[] = {DGM_ENTITY_PER, DGM_ENTITY_ORG,
                                 DGM_ENTITY_LOC, DGM_ENTITY_EVENT};
    *kind = DGM_ENTITY_OTHER;
    for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
        if (dgm_str_is(mention->kind, name[i])) {
            if (i == 4) {
                return false;
            }
            *kind = of[i];
        }
    }
    if (*kind == DGM_ENTITY_LOC && is_political(self, doc, range)) {
        *kind = DGM_ENTITY_GPE;
    }
    if (*kind == DGM_ENTITY_PER) {
        const dgm_token *last = &doc->token.at[range.last - 1];
        bool people =
            range.last - range.first == 1 && dgm_str_is(last->xpos, "NNPS");
        *kind = people ? DGM_ENTITY_NORP : DGM_ENTITY_PER;
    }
    return true;
}

static bool is_address(const dgm_doc *doc, dgm_range range)
{
    dgm_span span = dgm_range_span(doc, range);
    return memchr(doc->text.ptr + span.begin, '@', span.end - span.begin) ||
           memchr(doc->text.ptr + span.begin, '/', span.end - span.begin);
}

static void label_mention(const named_docs *self, named_doc *named,
                          const gum_mention *mention)
{
    const dgm_doc *doc = named->doc;
    uint32_t head = mention->token.first;
    while (head < mention->token.last &&
           doc->token.at[head].head >= mention->token.first &&
           doc->token.at[head].head < mention->token.last) {
        head++;
    }
    if (head == mention->token.last || !is_capital(&doc->token.at[head]) ||
        doc->token.at[head].upos != DGM_UPOS_PROPN) {
        return;
    }
    bool person = dgm_str_is(mention->kind, "person");
    uint8_t kind;
    dgm_range range = grow(doc, mention->token, head, person);
    if (person) {
        if (is_title(self, doc, range)) {
            return;
        }
        strip_titles(self, doc, &range);
    }
    if (kind_of(self, doc, mention, range, &kind) && !is_address(doc, range)) {
        names_label(named, range, kind);
    }
}

/* "Norwegian": no entity of its own in GUM, but a name here. */
static void label_peoples(const named_docs *self, named_doc *named)
{
    const dgm_doc *doc = named->doc;
    const dgm_names *names = dgm_lexicon_names(self->lexicon);
    for (uint32_t i = 0; i < doc->token.count; i++) {
        dgm_name_match match[1];
        if (named->label[i] != 0 || !is_capital(&doc->token.at[i]) ||
            dgm_names_match(names, doc, i, i + 1, match, 1) == 0) {
            continue;
        }
        dgm_named reading =
            dgm_lexicon_named(self->lexicon, match[0].posting.at[0]);
        bool people = reading.naming == DGM_NAMING_ADJECTIVE ||
                      reading.naming == DGM_NAMING_DEMONYM ||
                      (reading.naming == DGM_NAMING_FULL &&
                       dgm_lexicon_kind(self->lexicon, reading.owner) ==
                           DGM_ACTOR_PEOPLE);
        if (people) {
            names_label(named, (dgm_range){i, i + 1}, DGM_ENTITY_NORP);
        }
    }
}

static int larger_first(const void *a, const void *b)
{
    const gum_mention *x = a;
    const gum_mention *y = b;
    uint32_t size[2] = {x->token.last - x->token.first,
                        y->token.last - y->token.first};
    if (size[0] != size[1]) {
        return size[0] > size[1] ? -1 : 1;
    }
    return (x->token.first > y->token.first) -
           (x->token.first < y->token.first);
}

/* ------------------------------------------------------------------- files */

/* Labels come from the treebank's own tags; the parser's replace them
 * after. */
static dgm_err label_doc(named_docs *self, named_doc *named, dgm_str bytes)
{
    gum_mentions all = {0};
    DGM_TRY(read_mentions(self, bytes, &all));
    if (all.count == 0) {
        if (!names_label_listed(self, named)) {
            memset(named->label, LABEL_UNKNOWN, named->doc->token.count);
        }
        return DGM_ERR_OK;
    }
    qsort(all.at, all.count, sizeof *all.at, larger_first);
    for (uint32_t i = 0; i < all.count; i++) {
        if (all.at[i].token.last <= named->doc->token.count) {
            label_mention(self, named, &all.at[i]);
        }
    }
    label_peoples(self, named);
    return DGM_ERR_OK;
}

static bool is_skipped(const dgm_doc *doc, const char *const *skip,
                       uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (dgm_str_starts(doc->meta.id, skip[i])) {
            return true;
        }
    }
    return false;
}

static dgm_err add_doc(named_docs *self, dgm_doc *doc, dgm_str bytes)
{
    named_doc draft = {.doc = doc};
    draft.label = dgm_arena_alloc(&self->arena, doc->token.count + 1);
    if (draft.label == NULL) {
        dgm_doc_free(doc);
        return DGM_ERR_MEMORY;
    }
    dgm_err code = label_doc(self, &draft, bytes);
    if (code != DGM_ERR_OK) {
        dgm_doc_free(doc);
        return code;
    }
    named_doc *added;
    DGM_TRY(names_add(self, doc, 1.0F, &added));
    added->label = draft.label;
    return DGM_ERR_OK;
}

dgm_err names_read_treebank(named_docs *self, const char *path,
                            const char *const *skip, uint32_t skip_count,
                            dgm_error *err)
{
    char *file = NULL;
    size_t len = 0;
    DGM_TRY(corpus_read_file(path, &file, &len, err));
    self->texts = dgm_norm_fold(self->texts, dgm_hash(file, len));
    dgm_str bytes = {file, (uint32_t)len};
    uint64_t line = 1;
    dgm_err code = DGM_ERR_OK;
    size_t used = 1;
    while (code == DGM_ERR_OK && bytes.len > 0 && used > 0) {
        dgm_doc *doc = dgm_doc_new();
        code = doc ? dgm_conllu_read(doc, bytes, path, line, &used, err)
                   : DGM_ERR_MEMORY;
        if (code != DGM_ERR_OK || is_skipped(doc, skip, skip_count)) {
            dgm_doc_free(doc);
        } else {
            code = add_doc(self, doc, (dgm_str){bytes.ptr, (uint32_t)used});
        }
        for (size_t i = 0; code == DGM_ERR_OK && i < used; i++) {
            line += bytes.ptr[i] == '\n';
        }
        if (code == DGM_ERR_OK) {
            bytes.ptr += used;
            bytes.len -= (uint32_t)used;
        }
    }
    free(file);
    return code;
}
