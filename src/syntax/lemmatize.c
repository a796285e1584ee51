/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lemmas of tagged words: what the treebank showed, what is known of English
 * forms (lemma.h), slips of the pen (slip.h), and suffix rules.
 */
#include "syntax/parts.h"
#include "syntax/slip.h"
#include "text/text.h"

#include <string.h>

/* Letters of a name in capitals that is likely no abbreviation: more. */
#define LONG_NAME 4

static const dgm_model_lemma *find(const dgm_model_lemma *entry, uint32_t mask,
                                   uint64_t key)
{
    for (uint32_t i = 0; i <= mask; i++) {
        const dgm_model_lemma *at = &entry[(key + i) & mask];
        if (at->key == key) {
            return at;
        }
        if (at->key == 0) {
            break;
        }
    }
    return NULL;
}

static dgm_str by_rule(const dgm_syntax *self, dgm_doc *doc, dgm_str form,
                       uint32_t tag)
{
    char low[128];
    uint32_t len = dgm_lower(form, low, sizeof low);
    bool proper = self->tag[tag].upos == DGM_UPOS_PROPN;
    uint32_t longest = len < DGM_SUFFIX_MAX ? len : DGM_SUFFIX_MAX;
    dgm_str base = proper ? form : (dgm_str){low, len};
    for (uint32_t n = longest + 1; n-- > 0;) {
        uint64_t key = dgm_lemma_key(dgm_hash(low + len - n, n), tag);
        const dgm_model_lemma *rule = find(self->rule, self->rule_mask, key);
        if (rule && rule->cut < base.len) {
            dgm_str tail = dgm_syntax_text(self, rule->lemma);
            uint32_t kept = base.len - rule->cut;
            char *out = dgm_arena_alloc(&doc->arena, kept + tail.len + 1);
            if (out == NULL) {
                return form;
            }
            memcpy(out, base.ptr, kept);
            memcpy(out + kept, tail.ptr, tail.len);
            return (dgm_str){out, kept + tail.len};
        }
    }
    return proper ? form : dgm_str_copy(&doc->arena, base);
}

/* What the treebank says so often is believed, whether or not anybody lists
 * the word: "regards". */
#define SURE_COUNT 4

dgm_err dgm_syntax_use_lemmas(dgm_syntax *self, const dgm_lemmas *lemmas)
{
    for (uint32_t t = 0; t < self->tag_count; t++) {
        uint32_t class = dgm_lemma_class(self->tag[t].upos);
        dgm_str feats = dgm_syntax_text(self, self->tag[t].feats);
        self->tag_class[t] = (uint8_t) class;
        self->tag_number[t] = (uint8_t)dgm_lemmas_form(lemmas, class, feats);
    }
    self->doubtful = dgm_arena_alloc(&self->arena, self->lemma_mask / 8 + 1);
    if (self->doubtful == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; i <= self->lemma_mask; i++) {
        dgm_token token = {0};
        if (self->lemma[i].key != 0) {
            dgm_token_set_lemma(&token,
                                dgm_syntax_text(self, self->lemma[i].lemma));
            if (self->lemma[i].count < SURE_COUNT &&
                dgm_lemmas_known(lemmas, token.lemma_key) == 0) {
                self->doubtful[i / 8] |= (uint8_t)(1 << i % 8);
            }
        }
    }
    self->lemmas = lemmas;
    self->listed = self->number->words ? lemmas : NULL;
    return DGM_ERR_OK;
}

/* A word in capitals beside another one. */
static bool is_shouted(const dgm_doc *doc, uint32_t i)
{
    const dgm_token *token = &doc->token.at[i];
    dgm_range range = doc->sentence.at[token->sentence].token;
    return (i > range.first && token[-1].flags & DGM_TOKEN_UPPER) ||
           (i + 1 < range.last && token[1].flags & DGM_TOKEN_UPPER);
}

/* A noun or adjective that keeps its capitals: "Zapatista", "MANPADS" are no
 * words in small letters; files are. */
static bool keeps_capital(const dgm_syntax *self, const dgm_doc *doc,
                          uint32_t i, dgm_str low)
{
    const dgm_token *token = &doc->token.at[i];
    bool first = i == doc->sentence.at[token->sentence].token.first;
    return token->flags & DGM_TOKEN_CAPITAL &&
           (token->upos == DGM_UPOS_NOUN || token->upos == DGM_UPOS_ADJ) &&
           (token->flags & DGM_TOKEN_UPPER ? !is_shouted(doc, i) : !first) &&
           !dgm_casing_file(dgm_token_form(doc, i)) &&
           dgm_lemmas_known(self->lemmas, dgm_str_hash(low)) == 0;
}

/* An adjective that is written with a capital by those who write capitals:
 * "siamese". */
static bool gets_capital(const dgm_syntax *self, const dgm_token *token,
                         dgm_str low)
{
    uint64_t key = dgm_str_hash(low);
    return token->upos == DGM_UPOS_ADJ && low.len > LONG_NAME &&
           dgm_lemmas_is_name(self->lemmas, key) &&
           dgm_lemmas_known(self->lemmas, key) == 0;
}

/* The lemma of a form that the treebank did not show, or of which it says
 * what is no word; false when nothing is known of it. */
static bool by_knowledge(const dgm_syntax *self, dgm_doc *doc, uint32_t i,
                         uint32_t tag, enum dgm_lemma_trust least)
{
    char low[DGM_LEMMA_WORD + 8];
    dgm_lemma lemma;
    dgm_token *token = &doc->token.at[i];
    dgm_str form = dgm_token_form(doc, i);
    if (self->lemmas == NULL || form.len > DGM_LEMMA_WORD) {
        return false;
    }
    dgm_str word = {low, dgm_lower(form, low, sizeof low)};
    if (dgm_lemmas_find(self->lemmas, word, self->tag_class[tag],
                        self->tag_number[tag], &lemma) < least) {
        return false;
    }
    dgm_str found = {lemma.text, lemma.len};
    if (found.len <= form.len && memcmp(found.ptr, low, found.len) == 0 &&
        word.len == form.len && keeps_capital(self, doc, i, found)) {
        found.ptr = form.ptr;
    }
    char capital[DGM_LEMMA_WORD + 8];
    if (found.ptr == lemma.text && gets_capital(self, token, found)) {
        dgm_casing_capitalise(found, capital);
        found.ptr = capital;
    }
    found = dgm_str_copy(&doc->arena, found);
    if (found.ptr == NULL) {
        return false;
    }
    dgm_token_set_lemma(token, found);
    return true;
}

/* What the treebank showed often enough to be what somebody meant. */
#define MEANT_COUNT 3

/* Whether a word of that part of speech that nobody knows is a slip of the
 * pen; names, numbers and the like are what they are. */
static bool may_slip(uint32_t upos)
{
    switch (upos) {
    case DGM_UPOS_PROPN:
    case DGM_UPOS_NUM:
    case DGM_UPOS_X:
    case DGM_UPOS_SYM:
    case DGM_UPOS_PUNCT:
    case DGM_UPOS_INTJ:
        return false;
    default:
        return true;
    }
}

/* The entry of the one word that a form nobody knows may have been meant to
 * be, NULL: none, or more than one. */
static const dgm_model_lemma *meant(const dgm_syntax *self, dgm_str form,
                                    uint64_t form_key, uint32_t tag)
{
    char low[DGM_SLIP_WORD + 8];
    if (self->lemmas == NULL || form.len > DGM_SLIP_WORD ||
        !may_slip(self->tag[tag].upos)) {
        return NULL;
    }
    dgm_str word = {low, dgm_lower(form, low, sizeof low)};
    if (dgm_syntax_form(self, form_key) ||
        dgm_lemmas_listed(self->lemmas, word, form_key) != 0) {
        return NULL;
    }
    const dgm_model_lemma *found = NULL;
    dgm_slips slips;
    dgm_slips_begin(&slips, word);
    while (dgm_slips_next(&slips)) {
        uint64_t key = dgm_lemma_key(dgm_hash(slips.text, slips.len), tag);
        const dgm_model_lemma *at = find(self->lemma, self->lemma_mask, key);
        if (at == NULL || at->count < MEANT_COUNT) {
            continue;
        }
        if (found && !dgm_str_equal(dgm_syntax_text(self, found->lemma),
                                    dgm_syntax_text(self, at->lemma))) {
            return NULL;
        }
        found = at;
    }
    return found;
}

/* Whether the lemma of a name is its form but for the case: names are written
 * as their lemmas are. */
static bool only_case(dgm_str form, dgm_str lemma)
{
    char a[DGM_LEMMA_WORD + 8];
    char b[DGM_LEMMA_WORD + 8];
    uint32_t len = dgm_lower(form, a, sizeof a);
    return form.len <= DGM_LEMMA_WORD && form.len == lemma.len &&
           dgm_lower(lemma, b, sizeof b) == len && memcmp(a, b, len) == 0;
}

/* How a name is written whose lemma in the treebank is the same but for the
 * case.  Names in small letters that are words too are left alone ("the
 * devil"), and so are a few capitals, which may mean something else ("IP"). */
static dgm_str written_name(const dgm_syntax *self, const dgm_doc *doc,
                            uint32_t i, dgm_str lemma)
{
    const dgm_token *token = &doc->token.at[i];
    dgm_str form = dgm_token_form(doc, i);
    switch (dgm_casing_of(form)) {
    case DGM_CASING_SMALL:
        return self->lemmas &&
                       dgm_lemmas_known(self->lemmas, token->form_key) == 0
                   ? lemma
                   : form;
    case DGM_CASING_CAPITALS:
        return form.len >= LONG_NAME || is_shouted(doc, i) ? lemma : form;
    case DGM_CASING_MIXED:
        break;
    }
    return form;
}

/* The lemma of a name that the treebank did not show.  Files lose capitals. In
 * capitals it is
 * taken for an abbreviation, unless it is long and known as a name or word,
 * or everything around it is in capitals too. */
static dgm_str new_name(const dgm_syntax *self, dgm_doc *doc, uint32_t i,
                        uint32_t tag)
{
    const dgm_token *token = &doc->token.at[i];
    dgm_str form = dgm_token_form(doc, i);
    if (dgm_casing_file(form)) {
        char low[DGM_LEMMA_WORD + 8];
        uint32_t len = dgm_lower(form, low, sizeof low);
        dgm_str file = dgm_str_copy(&doc->arena, (dgm_str){low, len});
        return file.ptr && form.len <= DGM_LEMMA_WORD ? file : form;
    }
    dgm_str lemma = by_rule(self, doc, form, tag);
    bool name = self->lemmas && form.len > LONG_NAME &&
                dgm_casing_of(form) == DGM_CASING_CAPITALS &&
                dgm_casing_letters(form) &&
                (is_shouted(doc, i) ||
                 dgm_lemmas_is_name(self->lemmas, token->form_key) ||
                 dgm_lemmas_known(self->lemmas, token->form_key) != 0);
    char *out = name ? dgm_arena_alloc(&doc->arena, lemma.len) : NULL;
    if (out == NULL) {
        return lemma;
    }
    dgm_casing_capitalise(lemma, out);
    return (dgm_str){out, lemma.len};
}

static const dgm_model_lemma *find_seen(const dgm_syntax *self, dgm_str form,
                                        uint64_t form_key, uint32_t tag,
                                        bool *cased)
{
    enum dgm_casing casing = dgm_casing_of(form);
    const dgm_model_lemma *known = NULL;
    if (casing != DGM_CASING_MIXED &&
        dgm_names_something(self->tag[tag].upos,
                            dgm_syntax_text(self, self->tag[tag].xpos))) {
        known = find(self->lemma, self->lemma_mask,
                     dgm_cased_key(form_key, tag, casing));
    }
    *cased = known != NULL;
    return known ? known
                 : find(self->lemma, self->lemma_mask,
                        dgm_lemma_key(form_key, tag));
}

/* Features and lemma as an entry of the treebank has them. */
static void take_entry(const dgm_syntax *self, dgm_doc *doc, uint32_t i,
                       uint32_t tag, const dgm_model_lemma *entry, bool cased)
{
    dgm_token *token = &doc->token.at[i];
    size_t at = (size_t)(entry - self->lemma);
    token->feats = dgm_syntax_text(self, entry->feats);
    bool usual = dgm_str_equal(token->feats,
                               dgm_syntax_text(self, self->tag[tag].feats));
    token->morph =
        usual ? self->tag_morph[tag] : dgm_morph_decode(token->feats);
    bool doubtful = self->doubtful && self->tag_number[tag] &&
                    (self->doubtful[at / 8] >> at % 8 & 1);
    if (doubtful && by_knowledge(self, doc, i, tag, DGM_LEMMA_CERTAIN)) {
        return;
    }
    dgm_str lemma = dgm_syntax_text(self, entry->lemma);
    bool same = !cased && dgm_names_something(token->upos, token->xpos) &&
                only_case(dgm_token_form(doc, i), lemma);
    dgm_token_set_lemma(token,
                        same ? written_name(self, doc, i, lemma) : lemma);
}

/* Of a form that the treebank did not show with that tag. */
static void take_new(const dgm_syntax *self, dgm_doc *doc, uint32_t i,
                     uint32_t tag)
{
    dgm_token *token = &doc->token.at[i];
    dgm_str form = dgm_token_form(doc, i);
    token->feats = dgm_syntax_text(self, self->tag[tag].feats);
    token->morph = self->tag_morph[tag];
    if (self->tag_number[tag] &&
        by_knowledge(self, doc, i, tag, DGM_LEMMA_CERTAIN)) {
        return;
    }
    const dgm_model_lemma *entry = meant(self, form, token->form_key, tag);
    if (entry) {
        take_entry(self, doc, i, tag, entry, false);
    } else if (token->upos == DGM_UPOS_PROPN) {
        dgm_token_set_lemma(token, new_name(self, doc, i, tag));
    } else if (!by_knowledge(self, doc, i, tag, DGM_LEMMA_GUESS)) {
        dgm_token_set_lemma(token, by_rule(self, doc, form, tag));
    }
}

/* "plan B", "vitamin C": a letter that stands for itself. */
static bool is_letter(const dgm_token *token)
{
    return (token->upos == DGM_UPOS_NOUN || token->upos == DGM_UPOS_ADJ) &&
           token->end - token->begin == 1 && token->flags & DGM_TOKEN_CAPITAL;
}

void dgm_syntax_set_tag(const dgm_syntax *self, dgm_doc *doc, uint32_t i,
                        uint32_t tag)
{
    dgm_token *token = &doc->token.at[i];
    bool cased;
    token->upos = (uint8_t)self->tag[tag].upos;
    token->xpos = dgm_syntax_text(self, self->tag[tag].xpos);
    const dgm_model_lemma *entry =
        find_seen(self, dgm_token_form(doc, i), token->form_key, tag, &cased);
    if (entry) {
        take_entry(self, doc, i, tag, entry, cased);
    } else {
        take_new(self, doc, i, tag);
    }
    if (is_letter(token)) {
        dgm_token_set_lemma(token, dgm_token_form(doc, i));
    }
}
