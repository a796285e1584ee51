/* SPDX-License-Identifier: Apache-2.0 */
/* Looking lemmas up.  How they are compiled: lemma_compile.c. */
#include "syntax/lemma.h"

#include <stdlib.h>
#include <string.h>

struct dgm_lemmas {
    dgm_mapped file;
    const char *string;
    size_t string_len;
    const dgm_lemma_form *form;
    const dgm_lemma_ending *ending;
    const dgm_lemma_text *prefix;
    const dgm_lemma_letters *letters;
    const dgm_lemma_irregular *irregular;
    const uint64_t *word;
    const dgm_lemma_tail *tail;
    uint32_t form_count;
    uint32_t ending_count;
    uint32_t prefix_count;
    uint32_t irregular_mask;
    uint32_t word_mask;
    uint32_t tail_mask;
    uint32_t first[DGM_LEMMA_FORMS + 1]; /* ending of each form */
    uint32_t classes[DGM_LEMMA_FORMS];   /* that have the form, as bits */
    uint64_t *added; /* as `word`; NULL: nothing was added */
    uint32_t added_count;
    uint32_t added_mask;
};

/* ----------------------------------------------------------------- opening */

static dgm_err corrupt(const dgm_lemmas *self, const char *what,
                       dgm_error *err)
{
    return dgm_error_set(err, DGM_ERR_CORRUPT, self->file.path, 0, -1, "%s",
                         what);
}

static bool inside(const dgm_lemmas *self, dgm_lemma_text text)
{
    return text.offset <= self->string_len &&
           text.len <= self->string_len - text.offset &&
           text.len <= DGM_LEMMA_WORD;
}

static dgm_str text_of(const dgm_lemmas *self, dgm_lemma_text text)
{
    return (dgm_str){self->string + text.offset, text.len};
}

/* A section of `size`-byte items; a table has a power of two of them. */
static dgm_err open_section(const dgm_lemmas *self, const char *name,
                            size_t size, bool table, const void **out,
                            uint32_t *count, dgm_error *err)
{
    dgm_section section;
    DGM_TRY(dgm_mapped_section(&self->file, name, size, &section, err));
    size_t items = section.len / size;
    bool power = items > 0 && (items & (items - 1)) == 0;
    if (items > UINT32_MAX / 2 || (table && !power)) {
        return corrupt(self, "a table of lemmas has a wrong size", err);
    }
    *out = section.ptr;
    *count = (uint32_t)items - table;
    return DGM_ERR_OK;
}

static dgm_err open_forms(dgm_lemmas *self, dgm_error *err)
{
    uint32_t last = 1;
    for (uint32_t i = 0; i < self->form_count; i++) {
        const dgm_lemma_form *form = &self->form[i];
        if (!inside(self, form->feats) || form->class >= DGM_LEMMA_CLASSES ||
            form->form == 0 || form->form >= DGM_LEMMA_FORMS) {
            return corrupt(self, "an impossible form", err);
        }
        self->classes[form->form] |= 1U << form->class;
    }
    for (uint32_t i = 0; i < self->ending_count; i++) {
        const dgm_lemma_ending *ending = &self->ending[i];
        if (!inside(self, ending->cut) || !inside(self, ending->put) ||
            ending->put.len > 8 || ending->form < last ||
            ending->form >= DGM_LEMMA_FORMS) {
            return corrupt(self, "an impossible ending", err);
        }
        while (last < ending->form) {
            self->first[++last] = i;
        }
    }
    while (last < DGM_LEMMA_FORMS) {
        self->first[++last] = self->ending_count;
    }
    return DGM_ERR_OK;
}

static dgm_err open_texts(const dgm_lemmas *self, dgm_error *err)
{
    for (uint32_t i = 0; i < self->prefix_count; i++) {
        if (!inside(self, self->prefix[i])) {
            return corrupt(self, "a prefix lies outside the strings", err);
        }
    }
    if (self->irregular == NULL) {
        return corrupt(self, "a table of lemmas is missing", err);
    }
    for (uint32_t i = 0; i <= self->irregular_mask; i++) {
        if (self->irregular[i].key != 0 &&
            !inside(self, self->irregular[i].lemma)) {
            return corrupt(self, "a lemma lies outside the strings", err);
        }
    }
    return DGM_ERR_OK;
}

static dgm_err open_tables(dgm_lemmas *self, dgm_error *err)
{
    const void *at = NULL;
    DGM_TRY(open_section(self, "irregul", sizeof *self->irregular, true, &at,
                         &self->irregular_mask, err));
    self->irregular = at;
    DGM_TRY(open_section(self, "words", sizeof *self->word, true, &at,
                         &self->word_mask, err));
    self->word = at;
    DGM_TRY(open_section(self, "tails", sizeof *self->tail, true, &at,
                         &self->tail_mask, err));
    self->tail = at;
    return DGM_ERR_OK;
}

static dgm_err open_parts(dgm_lemmas *self, dgm_error *err)
{
    const void *at = NULL;
    uint32_t count = 0;
    DGM_TRY(open_section(self, "strings", 1, false, &at, &count, err));
    self->string = at;
    self->string_len = count;
    DGM_TRY(open_section(self, "forms", sizeof *self->form, false, &at,
                         &self->form_count, err));
    self->form = at;
    DGM_TRY(open_section(self, "endings", sizeof *self->ending, false, &at,
                         &self->ending_count, err));
    self->ending = at;
    DGM_TRY(open_section(self, "prefixes", sizeof *self->prefix, false, &at,
                         &self->prefix_count, err));
    self->prefix = at;
    DGM_TRY(open_section(self, "letters", sizeof *self->letters, false, &at,
                         &count, err));
    self->letters = at;
    if (count != 1) {
        return corrupt(self, "the letters have a wrong size", err);
    }
    DGM_TRY(open_tables(self, err));
    DGM_TRY(open_texts(self, err));
    return open_forms(self, err);
}

static dgm_err open_mapped(dgm_lemmas **out, const void *bytes, size_t len,
                           const char *path, dgm_error *err)
{
    dgm_lemmas *self = calloc(1, sizeof *self);
    *out = NULL;
    if (self == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_err code =
        bytes ? dgm_mapped_wrap(&self->file, bytes, len, path, DGM_LEMMA_MAGIC,
                                DGM_LEMMA_VERSION, err)
              : dgm_mapped_open(&self->file, path, DGM_LEMMA_MAGIC,
                                DGM_LEMMA_VERSION, err);
    if (code == DGM_ERR_OK) {
        code = open_parts(self, err);
    }
    if (code != DGM_ERR_OK) {
        dgm_lemmas_close(self);
        return code;
    }
    *out = self;
    return DGM_ERR_OK;
}

dgm_err dgm_lemmas_open(dgm_lemmas **out, const char *path, dgm_error *err)
{
    return open_mapped(out, NULL, 0, path, err);
}

dgm_err dgm_lemmas_wrap(dgm_lemmas **out, const void *bytes, size_t len,
                        const char *name, dgm_error *err)
{
    return open_mapped(out, bytes, len, name, err);
}

void dgm_lemmas_close(dgm_lemmas *self)
{
    if (self) {
        dgm_mapped_close(&self->file);
        free(self->added);
        free(self);
    }
}

/* ------------------------------------------------------------- known words */

#define CLASS_BITS ((1U << DGM_LEMMA_CLASSES) - 1)
#define NAME_BIT   (1U << DGM_LEMMA_NAME)

/* Where the word stands or could stand in a table with room to spare. */
static uint32_t word_place(const uint64_t *table, uint32_t mask, uint64_t key)
{
    uint32_t at = (uint32_t)(key >> 20) & mask;
    for (uint32_t i = 0; i < mask; i++) {
        if (table[at] == 0 || dgm_lemma_word_key(table[at]) == key) {
            break;
        }
        at = (at + 1) & mask;
    }
    return at;
}

static uint32_t word_classes(const uint64_t *table, uint32_t mask,
                             uint64_t key)
{
    uint64_t entry = table[word_place(table, mask, key)];
    return entry != 0 && dgm_lemma_word_key(entry) == key
               ? (uint32_t)(entry & (NAME_BIT | CLASS_BITS))
               : 0;
}

uint32_t dgm_lemmas_known(const dgm_lemmas *self, uint64_t form_key)
{
    uint64_t key = dgm_lemma_word_key(form_key);
    uint32_t classes = word_classes(self->word, self->word_mask, key);
    if (self->added) {
        classes |= word_classes(self->added, self->added_mask, key);
    }
    return classes & CLASS_BITS;
}

bool dgm_lemmas_is_name(const dgm_lemmas *self, uint64_t form_key)
{
    uint64_t key = dgm_lemma_word_key(form_key);
    return (word_classes(self->word, self->word_mask, key) & NAME_BIT) != 0;
}

static bool is_known(const dgm_lemmas *self, const char *word, uint32_t len,
                     uint32_t classes)
{
    return (dgm_lemmas_known(self, dgm_hash(word, len)) & classes) != 0;
}

/* Room for one more added word, at most half of the table used. */
static dgm_err grow_added(dgm_lemmas *self)
{
    if (self->added && self->added_count < self->added_mask / 2) {
        return DGM_ERR_OK;
    }
    uint32_t size = self->added ? (self->added_mask + 1) * 2 : 256;
    uint64_t *table = calloc(size, sizeof *table);
    if (table == NULL) {
        return DGM_ERR_MEMORY;
    }
    for (uint32_t i = 0; self->added && i <= self->added_mask; i++) {
        if (self->added[i] != 0) {
            uint64_t key = dgm_lemma_word_key(self->added[i]);
            table[word_place(table, size - 1, key)] = self->added[i];
        }
    }
    free(self->added);
    self->added = table;
    self->added_mask = size - 1;
    return DGM_ERR_OK;
}

dgm_err dgm_lemmas_know(dgm_lemmas *self, uint64_t form_key, uint32_t class)
{
    if (class >= DGM_LEMMA_CLASSES ||
        (dgm_lemmas_known(self, form_key) >> class & 1)) {
        return DGM_ERR_OK;
    }
    DGM_TRY(grow_added(self));
    uint64_t key = dgm_lemma_word_key(form_key);
    uint64_t *entry =
        &self->added[word_place(self->added, self->added_mask, key)];
    self->added_count += *entry == 0;
    *entry = (*entry ? *entry : key) | (uint64_t)1 << class;
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- forms */

uint32_t dgm_lemma_class(uint32_t upos)
{
    switch (upos) {
    case DGM_UPOS_NOUN:
        return DGM_LEMMA_NOUN;
    case DGM_UPOS_VERB:
    case DGM_UPOS_AUX:
        return DGM_LEMMA_VERB;
    case DGM_UPOS_ADJ:
        return DGM_LEMMA_ADJ;
    case DGM_UPOS_ADV:
        return DGM_LEMMA_ADV;
    default:
        return DGM_LEMMA_CLASSES;
    }
}

/* Whether each of the features asked for is among those there. */
static bool has_feats(dgm_str feats, dgm_str asked)
{
    for (uint32_t at = 0; at < asked.len;) {
        uint32_t end = at;
        while (end < asked.len && asked.ptr[end] != '|') {
            end++;
        }
        bool found = false;
        for (uint32_t i = 0; i + (end - at) <= feats.len && !found; i++) {
            uint32_t last = i + (end - at);
            found = memcmp(feats.ptr + i, asked.ptr + at, end - at) == 0 &&
                    (i == 0 || feats.ptr[i - 1] == '|') &&
                    (last == feats.len || feats.ptr[last] == '|');
        }
        if (!found) {
            return false;
        }
        at = end + 1;
    }
    return true;
}

uint32_t dgm_lemmas_form(const dgm_lemmas *self, uint32_t class, dgm_str feats)
{
    for (uint32_t i = 0; i < self->form_count; i++) {
        const dgm_lemma_form *form = &self->form[i];
        if (form->class == class &&
            has_feats(feats, text_of(self, form->feats))) {
            return form->form;
        }
    }
    return 0;
}

/* -------------------------------------------------------------- candidates */

static bool is_among(uint32_t letters, char c)
{
    return c >= 'a' && c <= 'z' && (letters >> (c - 'a') & 1);
}

/* One syllable that ends in one vowel and one consonant: "plan". */
static bool would_double(const dgm_lemmas *self, dgm_str stem)
{
    uint32_t vowels = 0;
    if (stem.len < 2) {
        return false;
    }
    for (uint32_t i = 0; i < stem.len; i++) {
        vowels += is_among(self->letters->vowels, stem.ptr[i]);
    }
    char last = stem.ptr[stem.len - 1];
    return vowels == 1 &&
           is_among(self->letters->vowels, stem.ptr[stem.len - 2]) &&
           last >= 'a' && last <= 'z' &&
           !is_among(self->letters->undoubled, last);
}

static bool is_doubled(const dgm_lemmas *self, dgm_str stem)
{
    return stem.len > 2 && stem.ptr[stem.len - 1] == stem.ptr[stem.len - 2] &&
           stem.ptr[stem.len - 1] >= 'a' && stem.ptr[stem.len - 1] <= 'z' &&
           !is_among(self->letters->vowels, stem.ptr[stem.len - 1]);
}

/* What the form would come from by an ending; false when it cannot. */
static bool undo(const dgm_lemmas *self, const dgm_lemma_ending *ending,
                 dgm_str form, dgm_lemma *out)
{
    dgm_str cut = text_of(self, ending->cut);
    dgm_str put = text_of(self, ending->put);
    if (form.len < cut.len + 2 || form.len > DGM_LEMMA_WORD ||
        memcmp(form.ptr + form.len - cut.len, cut.ptr, cut.len) != 0) {
        return false;
    }
    dgm_str stem = {form.ptr, form.len - cut.len};
    unsigned char last = (unsigned char)stem.ptr[stem.len - 1];
    if (!(last >= 'a' && last <= 'z') && last < 0x80) {
        return false; /* "1990s" is no "1990" */
    }
    if (ending->flags & DGM_ENDING_DOUBLE) {
        if (!is_doubled(self, stem)) {
            return false;
        }
        stem.len--;
    }
    if (ending->flags & DGM_ENDING_SINGLE && would_double(self, stem)) {
        return false;
    }
    memcpy(out->text, stem.ptr, stem.len);
    memcpy(out->text + stem.len, put.ptr, put.len);
    out->len = stem.len + put.len;
    return true;
}

uint32_t dgm_lemmas_words(const dgm_lemmas *self)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i <= self->word_mask; i++) {
        count += self->word[i] != 0;
    }
    return count;
}

uint32_t dgm_lemmas_listed(const dgm_lemmas *self, dgm_str form,
                           uint64_t form_key)
{
    uint32_t classes = word_classes(self->word, self->word_mask,
                                    dgm_lemma_word_key(form_key));
    uint32_t away = 0;
    if (classes & CLASS_BITS) {
        return classes;
    }
    for (uint32_t i = 0; i < self->ending_count; i++) {
        const dgm_lemma_ending *ending = &self->ending[i];
        uint32_t wanted = self->classes[ending->form];
        dgm_lemma word;
        wanted |= wanted >> DGM_LEMMA_NOUN & 1 ? NAME_BIT : 0;
        if ((away & wanted) != wanted && undo(self, ending, form, &word)) {
            uint64_t key = dgm_lemma_word_key(dgm_hash(word.text, word.len));
            away |= word_classes(self->word, self->word_mask, key) & wanted;
        }
    }
    return classes | away << (DGM_LEMMA_NAME + 1);
}

static bool is_irregular(const dgm_lemmas *self, dgm_str form, uint32_t number,
                         dgm_lemma *out)
{
    uint64_t key = dgm_irregular_key(dgm_str_hash(form), number);
    for (uint32_t i = 0; i <= self->irregular_mask; i++) {
        const dgm_lemma_irregular *at =
            &self->irregular[(key + i) & self->irregular_mask];
        if (at->key == key) {
            dgm_str lemma = text_of(self, at->lemma);
            memcpy(out->text, lemma.ptr, lemma.len);
            out->len = lemma.len;
            return true;
        }
        if (at->key == 0) {
            break;
        }
    }
    return false;
}

/* Irregular, or an ending away from a word known in these classes. */
static bool find_known(const dgm_lemmas *self, dgm_str form, uint32_t number,
                       uint32_t classes, dgm_lemma *out)
{
    if (is_irregular(self, form, number, out)) {
        return true;
    }
    bool itself = is_known(self, form.ptr, form.len, classes);
    for (uint32_t i = self->first[number]; i < self->first[number + 1]; i++) {
        const dgm_lemma_ending *ending = &self->ending[i];
        if (!(itself && ending->flags & DGM_ENDING_KNOWN) &&
            undo(self, ending, form, out) &&
            is_known(self, out->text, out->len, classes)) {
            return true;
        }
    }
    return false;
}

/* ----------------------------------------------------------------- guesses */

static void count_tails(const dgm_lemmas *self, const dgm_lemma *word,
                        uint32_t letters, uint32_t count[DGM_LEMMA_CLASSES])
{
    memset(count, 0, DGM_LEMMA_CLASSES * sizeof *count);
    if (word->len < letters) {
        return;
    }
    uint64_t key = dgm_hash(word->text + word->len - letters, letters);
    for (uint32_t i = 0; i <= self->tail_mask; i++) {
        const dgm_lemma_tail *at = &self->tail[(key + i) & self->tail_mask];
        if (at->key == key) {
            for (uint32_t c = 0; c < DGM_LEMMA_CLASSES; c++) {
                count[c] = at->count[c];
            }
            return;
        }
        if (at->key == 0) {
            return;
        }
    }
}

/* How much a word looks like others of its class. */
static uint32_t likeness(const dgm_lemmas *self, const dgm_lemma *word,
                         uint32_t classes)
{
    uint32_t four[DGM_LEMMA_CLASSES];
    uint32_t three[DGM_LEMMA_CLASSES];
    uint32_t sum = 0;
    count_tails(self, word, 4, four);
    count_tails(self, word, 3, three);
    for (uint32_t c = 0; c < DGM_LEMMA_CLASSES; c++) {
        sum += four[c];
        sum += classes >> c & 1 ? 8 * four[c] + 4 * three[c] : 0;
    }
    return sum;
}

static bool guess(const dgm_lemmas *self, dgm_str form, uint32_t number,
                  dgm_lemma *out)
{
    uint32_t best = 0;
    bool found = false;
    dgm_lemma word;
    for (uint32_t i = self->first[number]; i < self->first[number + 1]; i++) {
        if (undo(self, &self->ending[i], form, &word) &&
            is_known(self, word.text, word.len, ~0U)) {
            *out = word; /* a verb made of a noun, perhaps */
            return true;
        }
    }
    for (uint32_t i = self->first[number]; i < self->first[number + 1]; i++) {
        uint32_t flags = self->ending[i].flags;
        if (!(flags & DGM_ENDING_KNOWN) &&
            undo(self, &self->ending[i], form, &word)) {
            uint32_t score = likeness(self, &word, self->classes[number]);
            if (flags & DGM_ENDING_DOUBLE &&
                !is_among(self->letters->final, word.text[word.len - 1])) {
                score = UINT32_MAX; /* nothing else doubles it */
            }
            if (!found || score > best) {
                best = score;
                *out = word;
            }
            found = true;
        }
    }
    return found;
}

/* ------------------------------------------------------------------ lemmas */

/* The lemma of the rest, with what stands before it put back. */
static bool behind(const dgm_lemmas *self, dgm_str form, uint32_t skip,
                   uint32_t number, uint32_t classes, dgm_lemma *out)
{
    dgm_str rest = {form.ptr + skip, form.len - skip};
    if (!find_known(self, rest, number, classes, out) ||
        skip + out->len > DGM_LEMMA_WORD) {
        return false;
    }
    memmove(out->text + skip, out->text, out->len);
    memcpy(out->text, form.ptr, skip);
    out->len += skip;
    return true;
}

/* "re-elected", "rearmed". */
static bool find_compound(const dgm_lemmas *self, dgm_str form,
                          uint32_t number, uint32_t class, dgm_lemma *out)
{
    uint32_t classes = self->classes[number];
    for (uint32_t at = form.len; at > 1; at--) {
        if (form.ptr[at - 1] == '-') {
            return at < form.len &&
                   behind(self, form, at, number, classes, out);
        }
    }
    for (uint32_t i = 0; class == DGM_LEMMA_VERB && i < self->prefix_count;
         i++) {
        dgm_str prefix = text_of(self, self->prefix[i]);
        if (form.len > prefix.len + 2 &&
            memcmp(form.ptr, prefix.ptr, prefix.len) == 0 &&
            behind(self, form, prefix.len, number, classes, out)) {
            return true;
        }
    }
    return false;
}

/* A verb whose tag is of another form than its letters. */
static bool find_other(const dgm_lemmas *self, dgm_str form, uint32_t class,
                       uint32_t number, dgm_lemma *out)
{
    for (uint32_t other = 1;
         class == DGM_LEMMA_VERB && other < DGM_LEMMA_FORMS; other++) {
        if (other != number && (self->classes[other] >> class & 1) &&
            find_known(self, form, other, 1U << class, out)) {
            return true;
        }
    }
    return false;
}

enum dgm_lemma_trust dgm_lemmas_find(const dgm_lemmas *self, dgm_str form,
                                     uint32_t class, uint32_t number,
                                     dgm_lemma *out)
{
    if (class >= DGM_LEMMA_CLASSES || number >= DGM_LEMMA_FORMS ||
        form.len == 0 || form.len > DGM_LEMMA_WORD) {
        return DGM_LEMMA_NONE;
    }
    if (number && find_known(self, form, number, self->classes[number], out)) {
        return DGM_LEMMA_CERTAIN;
    }
    if (!is_known(self, form.ptr, form.len, 1U << class)) {
        if (find_other(self, form, class, number, out) ||
            (number && find_compound(self, form, number, class, out))) {
            return DGM_LEMMA_CERTAIN;
        }
        if (number && guess(self, form, number, out)) {
            return DGM_LEMMA_GUESS;
        }
    }
    memcpy(out->text, form.ptr, form.len);
    out->len = form.len;
    return number ? DGM_LEMMA_GUESS : DGM_LEMMA_CERTAIN;
}
