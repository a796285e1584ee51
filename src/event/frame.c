/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading frames.  The language is one frame a line:
 *
 *   set   weapon  rocket missile bomb
 *   shift agree   agree promise pledge
 *   TYPE CODE v|n LEMMA... [%PARTICLE] [+SLOT(LEMMA...)] : SLOT.. > SLOT..
 *
 * `>` aims at the recipient, `=` makes a reciprocal event.  A lemma list may
 * name sets as &weapon.
 */
#include "event/frame.h"

#include "base/number.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILE_MAX_BYTES ((size_t)8 << 20)
#define ENTRIES        (1U << 14)

typedef DGM_VEC(uint64_t) lemma_list;

typedef struct lemma_set {
    dgm_str name;
    lemma_list lemma;
} lemma_set;

typedef struct loader {
    dgm_frames *frames;
    DGM_VEC(lemma_set) set;
    const char *file;
    uint64_t line;
    dgm_error *err;
    char path[4096]; /* of the file being read, where `file` may point */
} loader;

static dgm_err bad(const loader *self, const char *what)
{
    return dgm_error_set(self->err, DGM_ERR_SYNTAX, self->file, self->line, -1,
                         "%s", what);
}

/* --------------------------------------------------------------- the table */

const dgm_entry *dgm_frames_find(const dgm_frames *self, uint64_t lemma)
{
    uint32_t at = (uint32_t)lemma & self->entry_mask;
    while (self->entry[at].lemma != 0) {
        if (self->entry[at].lemma == lemma) {
            return &self->entry[at];
        }
        at = (at + 1) & self->entry_mask;
    }
    return NULL;
}

const dgm_code_row *dgm_frames_code(const dgm_frames *self, dgm_str cameo)
{
    for (uint32_t i = 0; i < self->code.count; i++) {
        if (dgm_str_is(cameo, self->code.at[i].cameo)) {
            return &self->code.at[i];
        }
    }
    return NULL;
}

static dgm_entry *entry_for(dgm_frames *self, uint64_t lemma)
{
    uint32_t at = (uint32_t)lemma & self->entry_mask;
    while (self->entry[at].lemma != 0 && self->entry[at].lemma != lemma) {
        at = (at + 1) & self->entry_mask;
    }
    if (self->entry[at].lemma == 0) {
        if (self->entry_count >= ENTRIES / 4 * 3) {
            return NULL;
        }
        self->entry_count++;
        self->entry[at] =
            (dgm_entry){.lemma = lemma, .frame = DGM_NONE, .shift = 0};
    }
    return &self->entry[at];
}

uint32_t dgm_frames_count(const dgm_frames *self)
{
    return self->frame.count;
}

uint32_t dgm_frames_predicates(const dgm_frames *self)
{
    return self->entry_count;
}

/* ------------------------------------------------------------------- words */

/* The next word of a line: up to white space, parentheses kept whole. */
static dgm_str next_word(dgm_str *line)
{
    *line = dgm_str_trim(*line);
    uint32_t end = 0;
    bool inside = false;
    while (end < line->len &&
           (inside || (line->ptr[end] != ' ' && line->ptr[end] != '\t'))) {
        inside = line->ptr[end] == '(' || (inside && line->ptr[end] != ')');
        end++;
    }
    dgm_str word = {line->ptr, end};
    line->ptr += end;
    line->len -= end;
    return word;
}

static dgm_err add_lemmas(loader *self, dgm_str word, lemma_list *lemma)
{
    dgm_arena *arena = &self->frames->arena;
    if (word.len > 1 && word.ptr[0] == '&') {
        dgm_str name = {word.ptr + 1, word.len - 1};
        for (uint32_t i = 0; i < self->set.count; i++) {
            const lemma_set *set = &self->set.at[i];
            if (dgm_str_equal(set->name, name)) {
                for (uint32_t k = 0; k < set->lemma.count; k++) {
                    DGM_TRY(dgm_vec_push(arena, lemma, &set->lemma.at[k]));
                }
                return DGM_ERR_OK;
            }
        }
        return bad(self, "no set of that name was defined above");
    }
    uint64_t key = dgm_str_hash(word);
    return dgm_vec_push(arena, lemma, &key);
}

static int by_key(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a;
    uint64_t y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static dgm_err read_slot(loader *self, dgm_str word, dgm_slot *out)
{
    static const struct {
        const char *name;
        dgm_slot_kind kind;
    } known[] = {{"subj", DGM_SLOT_SUBJ},
                 {"obj", DGM_SLOT_OBJ},
                 {"iobj", DGM_SLOT_IOBJ},
                 {"poss", DGM_SLOT_POSS},
                 {"comp", DGM_SLOT_COMP}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (dgm_str_is(word, known[i].name)) {
            *out = (dgm_slot){(uint8_t)known[i].kind, 0};
            return DGM_ERR_OK;
        }
    }
    if (word.len == 0 || word.ptr[0] < 'a' || word.ptr[0] > 'z') {
        return bad(self, "a slot was expected: subj, obj, iobj, poss, comp "
                         "or a preposition");
    }
    *out = (dgm_slot){DGM_SLOT_PREP, dgm_str_hash(word)};
    return DGM_ERR_OK;
}

/* "+obj(talk meeting)" or "-obj(...)". */
static dgm_err read_need(loader *self, dgm_str word, dgm_frame *frame)
{
    const char *open = memchr(word.ptr, '(', word.len);
    if (open == NULL || word.ptr[word.len - 1] != ')') {
        return bad(self, "a condition looks like +obj(talk meeting)");
    }
    if (frame->need_count == DGM_NEEDS_MAX) {
        return bad(self, "too many conditions");
    }
    dgm_need *need = &frame->need[frame->need_count++];
    uint32_t skip = (uint32_t)(open - word.ptr) + 1;
    need->forbidden = word.ptr[0] == '-';
    DGM_TRY(read_slot(self, (dgm_str){word.ptr + 1, skip - 2}, &need->slot));
    dgm_str inner = {open + 1, word.len - skip - 1};
    lemma_list lemma = {0};
    if (dgm_str_is(dgm_str_trim(inner), "*")) {
        need->any = true;
        return DGM_ERR_OK;
    }
    for (dgm_str item = next_word(&inner); item.len > 0;
         item = next_word(&inner)) {
        DGM_TRY(add_lemmas(self, item, &lemma));
    }
    if (lemma.count == 0) {
        return bad(self, "the condition names no word");
    }
    qsort(lemma.at, lemma.count, sizeof *lemma.at, by_key);
    need->lemma = lemma.at;
    need->count = lemma.count;
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- lines */

static dgm_err read_set(loader *self, dgm_str line)
{
    lemma_set set = {.name =
                         dgm_str_copy(&self->frames->arena, next_word(&line))};
    for (dgm_str word = next_word(&line); word.len > 0;
         word = next_word(&line)) {
        DGM_TRY(add_lemmas(self, word, &set.lemma));
    }
    if (set.lemma.count == 0) {
        return bad(self, "a set has a name and at least one word");
    }
    return dgm_vec_push(&self->frames->arena, &self->set, &set);
}

static dgm_err read_shift(loader *self, dgm_str line)
{
    static const char *const name[] = {"",       "agree",  "threat", "intend",
                                       "refuse", "demand", "stop",   "pass"};
    dgm_str kind = next_word(&line);
    uint8_t shift = 0;
    for (size_t i = 1; i < sizeof name / sizeof *name; i++) {
        shift = dgm_str_is(kind, name[i]) ? (uint8_t)i : shift;
    }
    if (shift == 0) {
        return bad(self, "a shift is agree, threat, intend, refuse, demand, "
                         "stop or pass");
    }
    for (dgm_str word = next_word(&line); word.len > 0;
         word = next_word(&line)) {
        dgm_entry *entry = entry_for(self->frames, dgm_str_hash(word));
        if (entry == NULL) {
            return bad(self, "too many predicates");
        }
        entry->shift = shift;
    }
    return DGM_ERR_OK;
}

static dgm_err read_roles(loader *self, dgm_str line, dgm_frame *frame)
{
    bool behind = false;
    for (dgm_str word = next_word(&line); word.len > 0;
         word = next_word(&line)) {
        if (dgm_str_is(word, ">") || dgm_str_is(word, "=")) {
            frame->reciprocal = word.ptr[0] == '=';
            behind = true;
            continue;
        }
        uint32_t *count =
            behind ? &frame->recipient_count : &frame->actor_count;
        dgm_slot *slot = behind ? frame->recipient : frame->actor;
        if (*count == DGM_SLOTS_MAX) {
            return bad(self, "too many slots");
        }
        DGM_TRY(read_slot(self, word, &slot[(*count)++]));
    }
    return behind ? DGM_ERR_OK : bad(self, "roles look like: subj > obj");
}

static dgm_err read_code(loader *self, dgm_str type, dgm_str code,
                         dgm_frame *frame)
{
    uint32_t number = dgm_event_type_find(type);
    if (number >= DGM_EVENT_COUNT) {
        return bad(self, "unknown event type");
    }
    frame->type = (uint8_t)number;
    if (number == DGM_EVENT_NONE) {
        return DGM_ERR_OK;
    }
    const dgm_code_row *row = dgm_frames_code(self->frames, code);
    if (row) {
        memcpy(frame->cameo, row->cameo, sizeof frame->cameo);
        frame->goldstein = row->goldstein;
        frame->mode = row->mode;
        return DGM_ERR_OK;
    }
    return bad(self, "the CAMEO code is not in cameo.tsv");
}

/* How much a frame asks for: the more, the sooner it is tried. */
static uint32_t demands(const dgm_frame *frame)
{
    uint32_t count = frame->particle != 0;
    for (uint32_t i = 0; i < frame->need_count; i++) {
        count += !frame->need[i].forbidden;
    }
    return count;
}

static dgm_err add_frame(loader *self, const dgm_frame *frame,
                         const uint64_t *lemma, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        dgm_entry *entry = entry_for(self->frames, lemma[i]);
        if (entry == NULL) {
            return bad(self, "too many predicates");
        }
        /* Frames with more conditions come first; among equals the later
         * one, so that a line below may replace one above. */
        dgm_frame copy = *frame;
        dgm_frame *at = self->frames->frame.at;
        uint32_t *link = &entry->frame;
        while (*link != DGM_NONE && demands(&at[*link]) > demands(frame)) {
            link = &at[*link].next;
        }
        copy.next = *link;
        *link = self->frames->frame.count;
        DGM_TRY(
            dgm_vec_push(&self->frames->arena, &self->frames->frame, &copy));
    }
    return DGM_ERR_OK;
}

static dgm_err read_frame(loader *self, dgm_str type, dgm_str line)
{
    dgm_frame frame = {0};
    char name[300];
    const char *slash = strrchr(self->file, '/');
    int len =
        snprintf(name, sizeof name, "%s:%llu", slash ? slash + 1 : self->file,
                 (unsigned long long)self->line);
    frame.name =
        dgm_str_copy(&self->frames->arena, dgm_str_from(len > 0 ? name : ""));
    DGM_TRY(read_code(self, type, next_word(&line), &frame));
    dgm_str kind = next_word(&line);
    if (!dgm_str_is(kind, "v") && !dgm_str_is(kind, "n")) {
        return bad(self, "v (verb) or n (noun) was expected");
    }
    frame.noun = kind.ptr[0] == 'n';
    lemma_list lemma = {0};
    dgm_str word = next_word(&line);
    for (; word.len > 0 && !dgm_str_is(word, ":"); word = next_word(&line)) {
        if (word.ptr[0] == '+' || word.ptr[0] == '-') {
            DGM_TRY(read_need(self, word, &frame));
        } else if (word.ptr[0] == '%') {
            frame.particle =
                dgm_str_hash((dgm_str){word.ptr + 1, word.len - 1});
        } else {
            DGM_TRY(add_lemmas(self, word, &lemma));
        }
    }
    if (word.len == 0 || lemma.count == 0) {
        return bad(self, "a frame has lemmas, then \" : \", then roles");
    }
    DGM_TRY(read_roles(self, line, &frame));
    return add_frame(self, &frame, lemma.at, lemma.count);
}

static dgm_err read_frame_line(loader *self, dgm_str line)
{
    dgm_str first = next_word(&line);
    if (first.len == 0 || first.ptr[0] == '#') {
        return DGM_ERR_OK;
    }
    const char *comment = memmem(line.ptr, line.len, " #", 2);
    if (comment) {
        line.len = (uint32_t)(comment - line.ptr);
    }
    if (dgm_str_is(first, "set")) {
        return read_set(self, line);
    }
    if (dgm_str_is(first, "shift")) {
        return read_shift(self, line);
    }
    return read_frame(self, first, line);
}

/* "code TAB type TAB mode TAB goldstein" */
static dgm_err read_code_line(loader *self, dgm_str line)
{
    dgm_str field[4] = {{0}};
    uint32_t count = 0;
    uint32_t begin = 0;
    if (line.len == 0 || line.ptr[0] == '#') {
        return DGM_ERR_OK;
    }
    for (uint32_t i = 0; i <= line.len && count < 4; i++) {
        if (i == line.len || line.ptr[i] == '\t') {
            field[count++] = (dgm_str){line.ptr + begin, i - begin};
            begin = i + 1;
        }
    }
    dgm_code_row row = {0};
    uint32_t type = dgm_event_type_find(field[1]);
    if (count != 4 || !dgm_number_read_float(field[3], &row.goldstein) ||
        field[0].len < 2 || field[0].len > 4 || type >= DGM_EVENT_COUNT) {
        return bad(self, "code, type, mode and Goldstein value, separated "
                         "by tabs, were expected");
    }
    memcpy(row.cameo, field[0].ptr, field[0].len);
    row.type = (uint8_t)type;
    row.mode = dgm_str_copy(&self->frames->arena, field[2]);
    return dgm_vec_push(&self->frames->arena, &self->frames->code, &row);
}

static dgm_err read_lines(loader *self, dgm_str text, const char *file,
                          dgm_err (*read)(loader *, dgm_str))
{
    self->file = file;
    self->line = 0;
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= text.len; i++) {
        if (i == text.len || text.ptr[i] == '\n') {
            dgm_str line = {text.ptr + begin, i - begin};
            self->line++;
            if (line.len > 0 && line.ptr[line.len - 1] == '\r') {
                line.len--;
            }
            DGM_TRY(read(self, line));
            begin = i + 1;
        }
    }
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------- files */

static dgm_err frames_new(dgm_frames **out, dgm_error *err)
{
    dgm_frames *self = calloc(1, sizeof *self);
    if (self) {
        dgm_arena_init(&self->arena, 0);
        self->entry = calloc(ENTRIES, sizeof *self->entry);
        self->entry_mask = ENTRIES - 1;
    }
    *out = self;
    if (self == NULL || self->entry == NULL) {
        return dgm_error_set(err, DGM_ERR_MEMORY, NULL, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    return DGM_ERR_OK;
}

void dgm_frames_close(dgm_frames *self)
{
    if (self) {
        dgm_arena_release(&self->arena);
        free(self->entry);
        free(self);
    }
}

dgm_err dgm_frames_parse(dgm_frames **out, dgm_str codes, dgm_str text,
                         const char *name, dgm_error *err)
{
    dgm_frames *self = NULL;
    dgm_err code = frames_new(&self, err);
    loader self_loader = {.frames = self, .err = err};
    if (code == DGM_ERR_OK) {
        code = read_lines(&self_loader, codes, "cameo.tsv", read_code_line);
    }
    if (code == DGM_ERR_OK) {
        code = read_lines(&self_loader, text, name, read_frame_line);
    }
    if (code != DGM_ERR_OK) {
        dgm_frames_close(self);
        self = NULL;
    }
    *out = self;
    return code;
}

static dgm_err read_file(loader *self, const char *path,
                         dgm_err (*read)(loader *, dgm_str))
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return dgm_error_set(self->err,
                             errno == ENOENT ? DGM_ERR_NOT_FOUND : DGM_ERR_IO,
                             path, 0, -1, "cannot be opened");
    }
    char *bytes = malloc(FILE_MAX_BYTES);
    size_t len = bytes ? fread(bytes, 1, FILE_MAX_BYTES, file) : 0;
    bool failed = ferror(file) || len == FILE_MAX_BYTES;
    (void)fclose(file);
    if (bytes == NULL) {
        return dgm_error_set(self->err, DGM_ERR_MEMORY, path, 0, -1, "%s",
                             dgm_err_message(DGM_ERR_MEMORY));
    }
    dgm_err code =
        failed ? dgm_error_set(self->err, DGM_ERR_IO, path, 0, -1,
                               "cannot be read")
               : read_lines(self, (dgm_str){bytes, (uint32_t)len}, path, read);
    free(bytes);
    return code;
}

static int is_frame_file(const struct dirent *entry)
{
    size_t len = strlen(entry->d_name);
    return len > 6 && strcmp(entry->d_name + len - 6, ".frame") == 0;
}

/* Not the order of the locale. */
static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static dgm_err read_folder(loader *self, const char *folder)
{
    (void)snprintf(self->path, sizeof self->path, "%s/cameo.tsv", folder);
    DGM_TRY(read_file(self, self->path, read_code_line));
    struct dirent **name = NULL;
    int count = scandir(folder, &name, is_frame_file, by_name);
    if (count < 0) {
        return dgm_error_set(self->err, DGM_ERR_NOT_FOUND, folder, 0, -1,
                             "no such folder of frames");
    }
    dgm_err code = DGM_ERR_OK;
    for (int i = 0; i < count; i++) {
        (void)snprintf(self->path, sizeof self->path, "%s/%s", folder,
                       name[i]->d_name);
        code = code == DGM_ERR_OK
                   ? read_file(self, self->path, read_frame_line)
                   : code;
        free(name[i]);
    }
    free(name);
    return code;
}

dgm_err dgm_frames_open(dgm_frames **out, const char *folder, dgm_error *err)
{
    dgm_frames *self = NULL;
    dgm_err code = frames_new(&self, err);
    loader self_loader = {.frames = self, .err = err};
    if (code == DGM_ERR_OK) {
        code =
            dgm_arena_settle(&self->arena, read_folder(&self_loader, folder));
    }
    if (code != DGM_ERR_OK) {
        dgm_frames_close(self);
        self = NULL;
    }
    *out = self;
    return code;
}
