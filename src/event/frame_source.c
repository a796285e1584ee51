/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Reading frames (docs/frames.md).  A frame is one line:
 *
 *   TYPE CODE v|n LEMMA... [%PARTICLE] [+SLOT(LEMMA...)] : SLOT.. > SLOT..
 *
 * `>` aims at the recipient, `=` makes a reciprocal event.  A lemma list may
 * name sets as &weapon.  Other lines say what predicates over another do:
 *
 *   set       weapon  rocket missile bomb
 *   shift     agree  promise pledge
 *   family    violence  MOBILIZE ASSAULT
 *   turn      stop  &violence : RETREAT 087
 *   finer     AGREE  CONSULT 036
 */
#include "event/frame_source.h"

#include "base/number.h"
#include "base/statement.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A wrong line is told and left out; DGM_ERR_SYNTAX ends its reading. */
#define BAD(self, ...)                                                        \
    (dgm_report_say((self)->report, false, (self)->file, (self)->line,        \
                    __VA_ARGS__) == DGM_ERR_OK                                \
         ? DGM_ERR_SYNTAX                                                     \
         : DGM_ERR_MEMORY)

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

/* The set of that name that was defined last. */
static dgm_frame_set *find_set(dgm_frame_reader *self, dgm_str name)
{
    for (uint32_t i = self->set.count; i-- > 0;) {
        if (dgm_str_equal(self->set.at[i].name, name)) {
            return &self->set.at[i];
        }
    }
    return NULL;
}

static dgm_err add_lemmas(dgm_frame_reader *self, dgm_str word,
                          dgm_lemma_keys *lemma)
{
    dgm_arena *arena = &self->frames->arena;
    if (word.len > 1 && word.ptr[0] == '&') {
        dgm_frame_set *set =
            find_set(self, (dgm_str){word.ptr + 1, word.len - 1});
        if (set == NULL) {
            return BAD(self, "no set \"%.*s\" was defined above",
                       DGM_SHOW(word));
        }
        set->used = true;
        for (uint32_t k = 0; k < set->lemma.count; k++) {
            DGM_TRY(dgm_vec_push(arena, lemma, &set->lemma.at[k]));
        }
        return DGM_ERR_OK;
    }
    dgm_frame_word known = {dgm_str_hash(word), dgm_str_copy(arena, word)};
    DGM_TRY(dgm_vec_push(arena, &self->word, &known));
    return dgm_vec_push(arena, lemma, &known.key);
}

static int by_key(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a;
    uint64_t y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static dgm_err read_slot(dgm_frame_reader *self, dgm_str word, dgm_slot *out)
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
        return BAD(self,
                   "\"%.*s\" is no slot; expected subj, obj, iobj, poss, "
                   "comp or a preposition",
                   DGM_SHOW(word));
    }
    *out = (dgm_slot){DGM_SLOT_PREP, dgm_str_hash(word)};
    return DGM_ERR_OK;
}

/* "+obj(talk meeting)" or "-obj(...)". */
static dgm_err read_need(dgm_frame_reader *self, dgm_str word,
                         dgm_frame *frame)
{
    const char *open = memchr(word.ptr, '(', word.len);
    if (open == NULL || word.ptr[word.len - 1] != ')') {
        return BAD(self, "a condition looks like +obj(talk meeting)");
    }
    if (frame->need_count == DGM_NEEDS_MAX) {
        return BAD(self, "too many conditions");
    }
    dgm_need *need = &frame->need[frame->need_count++];
    uint32_t skip = (uint32_t)(open - word.ptr) + 1;
    need->forbidden = word.ptr[0] == '-';
    DGM_TRY(read_slot(self, (dgm_str){word.ptr + 1, skip - 2}, &need->slot));
    dgm_str inner = {open + 1, word.len - skip - 1};
    dgm_lemma_keys lemma = {0};
    if (dgm_str_is(dgm_str_trim(inner), "*")) {
        need->any = true;
        return DGM_ERR_OK;
    }
    for (dgm_str item = next_word(&inner); item.len > 0;
         item = next_word(&inner)) {
        DGM_TRY(add_lemmas(self, item, &lemma));
    }
    if (lemma.count == 0) {
        return BAD(self, "the condition names no word");
    }
    qsort(lemma.at, lemma.count, sizeof *lemma.at, by_key);
    need->lemma = lemma.at;
    need->count = lemma.count;
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------ codes, types */

static dgm_err read_type(dgm_frame_reader *self, dgm_str word, uint8_t *out)
{
    uint32_t type = dgm_event_type_find(word);
    if (type >= DGM_EVENT_COUNT) {
        return BAD(self, "\"%.*s\" is no event type of PLOVER",
                   DGM_SHOW(word));
    }
    *out = (uint8_t)type;
    return DGM_ERR_OK;
}

static dgm_err read_code(dgm_frame_reader *self, dgm_str word,
                         const dgm_code_row **out)
{
    *out = dgm_frames_code(self->frames, word);
    return *out ? DGM_ERR_OK
                : BAD(self, "the CAMEO code \"%.*s\" is not in cameo.tsv",
                      DGM_SHOW(word));
}

/* "code TAB type TAB mode TAB goldstein" */
static dgm_err read_code_line(dgm_frame_reader *self, dgm_str line)
{
    dgm_str field[4] = {{0}};
    uint32_t count = 0;
    while (count < 4 && dgm_take_item(&line, '\t', &field[count])) {
        count++;
    }
    dgm_code_row row = {0};
    uint32_t type = dgm_event_type_find(field[1]);
    uint32_t mode = dgm_mode_find(field[2]);
    if (count != 4 || mode >= DGM_MODE_COUNT ||
        !dgm_number_read_float(field[3], &row.goldstein) || field[0].len < 2 ||
        field[0].len > 4 || type >= DGM_EVENT_COUNT) {
        return BAD(self, "code, type, mode and Goldstein value, separated "
                         "by tabs, were expected");
    }
    memcpy(row.cameo, field[0].ptr, field[0].len);
    row.type = (uint8_t)type;
    row.mode = (uint8_t)mode;
    return dgm_vec_push(&self->frames->arena, &self->frames->code, &row);
}

/* ------------------------------------------------------------------ shifts */

static dgm_err read_set(dgm_frame_reader *self, dgm_str line)
{
    dgm_arena *arena = &self->frames->arena;
    dgm_str name = dgm_take_word(&line);
    const dgm_frame_set *known = find_set(self, name);
    if (known && known->layer == self->layer) {
        return BAD(self, "the set \"%.*s\" was defined in line %llu",
                   DGM_SHOW(name), (unsigned long long)known->line);
    }
    dgm_frame_set set = {.name = dgm_str_copy(arena, name),
                         .file = dgm_str_copy(arena, self->file),
                         .line = self->line,
                         .layer = self->layer};
    for (dgm_str word = dgm_take_word(&line); word.len > 0;
         word = dgm_take_word(&line)) {
        DGM_TRY(add_lemmas(self, word, &set.lemma));
    }
    if (set.lemma.count == 0) {
        return BAD(self, "a set has a name and at least one word");
    }
    return dgm_vec_push(arena, &self->set, &set);
}

static dgm_err read_shift_name(dgm_frame_reader *self, dgm_str word,
                               uint8_t *out)
{
    static const char *const name[] = {"",       "agree",  "threat", "intend",
                                       "refuse", "demand", "stop",   "pass"};
    for (size_t i = 1; i < sizeof name / sizeof *name; i++) {
        if (dgm_str_is(word, name[i])) {
            *out = (uint8_t)i;
            return DGM_ERR_OK;
        }
    }
    return BAD(self, "a shift is agree, threat, intend, refuse, demand, "
                     "stop or pass");
}

static dgm_err read_shift(dgm_frame_reader *self, dgm_str line)
{
    uint8_t shift = 0;
    DGM_TRY(read_shift_name(self, dgm_take_word(&line), &shift));
    for (dgm_str word = dgm_take_word(&line); word.len > 0;
         word = dgm_take_word(&line)) {
        dgm_entry *entry = dgm_frames_entry(self->frames, dgm_str_hash(word));
        if (entry == NULL) {
            return BAD(self, "too many predicates");
        }
        entry->shift = shift;
    }
    return DGM_ERR_OK;
}

/* Types and families ("&violence") up to the end or " : ", as bits. */
static dgm_err read_types(dgm_frame_reader *self, dgm_str *line, uint32_t *out)
{
    *out = 0;
    for (dgm_str word = dgm_take_word(line);
         word.len > 0 && !dgm_str_is(word, ":"); word = dgm_take_word(line)) {
        uint32_t before = *out;
        if (dgm_str_is(word, "*")) {
            *out = UINT32_MAX;
            continue;
        }
        for (uint32_t i = 0; word.ptr[0] == '&' && i < self->family.count;
             i++) {
            const dgm_frame_family *family = &self->family.at[i];
            dgm_str name = {word.ptr + 1, word.len - 1};
            *out |= dgm_str_equal(name, family->name) ? family->types : 0;
        }
        if (word.ptr[0] == '&' && *out == before) {
            return BAD(self, "no family \"%.*s\" was defined above",
                       DGM_SHOW(word));
        }
        if (word.ptr[0] != '&') {
            uint8_t type = 0;
            DGM_TRY(read_type(self, word, &type));
            *out |= UINT32_C(1) << type;
        }
    }
    return DGM_ERR_OK;
}

static dgm_err read_family(dgm_frame_reader *self, dgm_str line)
{
    dgm_arena *arena = &self->frames->arena;
    dgm_frame_family family = {.name =
                                   dgm_str_copy(arena, dgm_take_word(&line))};
    DGM_TRY(read_types(self, &line, &family.types));
    if (family.types == 0) {
        return BAD(self, "a family has a name and at least one event type");
    }
    return dgm_vec_push(arena, &self->family, &family);
}

/* "turn SHIFT TYPE... : TYPE CODE" */
static dgm_err read_turn(dgm_frame_reader *self, dgm_str line)
{
    uint8_t shift = 0;
    uint32_t types = 0;
    dgm_turn turn = {0};
    DGM_TRY(read_shift_name(self, dgm_take_word(&line), &shift));
    DGM_TRY(read_types(self, &line, &types));
    DGM_TRY(read_type(self, dgm_take_word(&line), &turn.type));
    const dgm_code_row *code = NULL;
    DGM_TRY(read_code(self, dgm_take_word(&line), &code));
    turn.code = code;
    for (uint32_t type = 0; type < DGM_EVENT_COUNT; type++) {
        if (types >> type & 1) {
            self->frames->turn[shift][type] = turn;
        }
    }
    return DGM_ERR_OK;
}

/* "finer TYPE FROM CODE" */
static dgm_err read_finer(dgm_frame_reader *self, dgm_str line)
{
    uint8_t to = 0;
    uint8_t from = 0;
    const dgm_code_row *code = NULL;
    DGM_TRY(read_type(self, dgm_take_word(&line), &to));
    DGM_TRY(read_type(self, dgm_take_word(&line), &from));
    DGM_TRY(read_code(self, dgm_take_word(&line), &code));
    self->frames->finer[to][from] = code;
    return DGM_ERR_OK;
}

/* ------------------------------------------------------------------ frames */

static dgm_err read_roles(dgm_frame_reader *self, dgm_str line,
                          dgm_frame *frame)
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
            return BAD(self, "too many slots");
        }
        DGM_TRY(read_slot(self, word, &slot[(*count)++]));
    }
    return behind ? DGM_ERR_OK : BAD(self, "roles look like: subj > obj");
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

static dgm_err add_frame(dgm_frame_reader *self, const dgm_frame *frame,
                         const dgm_lemma_keys *lemma)
{
    dgm_frames *frames = self->frames;
    dgm_frame_origin origin = {dgm_str_copy(&frames->arena, self->file),
                               self->line, 0};
    self->report->frames++;
    for (uint32_t i = 0; i < lemma->count; i++) {
        dgm_entry *entry = dgm_frames_entry(frames, lemma->at[i]);
        if (entry == NULL) {
            return BAD(self, "too many predicates");
        }
        /* What is laid over comes first; then frames with more conditions;
         * among equals the later one, so that a line below may replace one
         * above. */
        dgm_frame copy = *frame;
        uint32_t *link = &entry->frame;
        while (*link != DGM_NONE) {
            dgm_frame *at = &frames->frame.at[*link];
            if (at->layer <= frame->layer &&
                (at->layer < frame->layer || demands(at) <= demands(frame))) {
                break;
            }
            link = &at->next;
        }
        copy.next = *link;
        *link = frames->frame.count;
        DGM_TRY(dgm_vec_push(&frames->arena, &frames->frame, &copy));
        origin.lemma = lemma->at[i];
        DGM_TRY(dgm_vec_push(&frames->arena, &self->origin, &origin));
    }
    return DGM_ERR_OK;
}

static dgm_err name_frame(dgm_frame_reader *self, dgm_frame *frame)
{
    char name[300];
    dgm_str file = self->file;
    for (uint32_t i = file.len; i > 0; i--) {
        if (file.ptr[i - 1] == '/') {
            file = (dgm_str){file.ptr + i, file.len - i};
            break;
        }
    }
    int len = snprintf(name, sizeof name, "%.*s:%llu",
                       (int)(file.len < 200 ? file.len : 200), file.ptr,
                       (unsigned long long)self->line);
    frame->name =
        dgm_str_copy(&self->frames->arena, dgm_str_from(len > 0 ? name : ""));
    return frame->name.ptr ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

static dgm_err read_head(dgm_frame_reader *self, dgm_str type, dgm_str *line,
                         dgm_frame *frame)
{
    DGM_TRY(read_type(self, type, &frame->type));
    dgm_str cameo = next_word(line);
    if (frame->type != DGM_EVENT_NONE) {
        const dgm_code_row *row = NULL;
        DGM_TRY(read_code(self, cameo, &row));
        memcpy(frame->cameo, row->cameo, sizeof frame->cameo);
        frame->goldstein = row->goldstein;
        frame->mode = row->mode;
    }
    dgm_str kind = next_word(line);
    if (!dgm_str_is(kind, "v") && !dgm_str_is(kind, "n")) {
        return BAD(self, "v (verb) or n (noun) was expected");
    }
    frame->noun = kind.ptr[0] == 'n';
    return DGM_ERR_OK;
}

static dgm_err read_frame(dgm_frame_reader *self, dgm_str type, dgm_str line)
{
    dgm_frame frame = {.layer = self->layer};
    dgm_lemma_keys lemma = {0};
    DGM_TRY(name_frame(self, &frame));
    DGM_TRY(read_head(self, type, &line, &frame));
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
        return BAD(self, "a frame has lemmas, then \" : \", then roles");
    }
    DGM_TRY(read_roles(self, line, &frame));
    return add_frame(self, &frame, &lemma);
}

static dgm_err read_line(dgm_frame_reader *self, const dgm_statements *line)
{
    static const struct {
        const char *word;
        dgm_err (*read)(dgm_frame_reader *self, dgm_str rest);
    } kind[] = {{"set", read_set},
                {"shift", read_shift},
                {"family", read_family},
                {"turn", read_turn},
                {"finer", read_finer}};
    self->line = line->line;
    if (line->is_property) {
        return BAD(self, "a frame stands in one line and begins in column 0");
    }
    for (size_t i = 0; i < sizeof kind / sizeof *kind; i++) {
        if (dgm_str_is(line->word, kind[i].word)) {
            return kind[i].read(self, line->rest);
        }
    }
    return read_frame(self, line->word, line->rest);
}

dgm_err dgm_frames_read_text(dgm_frame_reader *self, dgm_str file,
                             dgm_str text)
{
    bool codes = dgm_str_ends(file, DGM_CODES_FILE);
    dgm_statements line;
    self->file = file;
    dgm_statements_begin(&line, text);
    while (dgm_statements_next(&line)) {
        self->line = line.line;
        dgm_err code =
            codes ? read_code_line(self, line.whole) : read_line(self, &line);
        if (code != DGM_ERR_OK && code != DGM_ERR_SYNTAX) {
            return code;
        }
    }
    return DGM_ERR_OK;
}

/* ---------------------------------------------------------- several lines */

static bool same_needs(const dgm_frame *a, const dgm_frame *b)
{
    bool same = a->need_count == b->need_count && a->particle == b->particle;
    for (uint32_t i = 0; same && i < a->need_count; i++) {
        const dgm_need *x = &a->need[i];
        const dgm_need *y = &b->need[i];
        same = x->slot.kind == y->slot.kind && x->slot.prep == y->slot.prep &&
               x->forbidden == y->forbidden && x->any == y->any &&
               x->count == y->count &&
               (x->count == 0 ||
                memcmp(x->lemma, y->lemma, x->count * sizeof *x->lemma) == 0);
    }
    return same;
}

static dgm_str word_of(const dgm_frame_reader *self, uint64_t key)
{
    uint32_t i = 0;
    while (i < self->word.count && self->word.at[i].key != key) {
        i++;
    }
    return i < self->word.count ? self->word.at[i].text : DGM_STR("");
}

/* A frame that is tried after one that asks for nothing, or for the same, is
 * never reached. */
static dgm_err check_reach(dgm_frame_reader *self, uint32_t number)
{
    const dgm_frame *at = self->frames->frame.at;
    const dgm_frame *frame = &at[number];
    const dgm_frame_origin *origin = &self->origin.at[number];
    const dgm_entry *entry = dgm_frames_find(self->frames, origin->lemma);
    for (uint32_t a = entry->frame; a != number; a = at[a].next) {
        bool all = at[a].need_count == 0 && at[a].particle == 0;
        if (at[a].noun == frame->noun && at[a].layer == frame->layer &&
            (all || same_needs(&at[a], frame))) {
            dgm_str word = word_of(self, origin->lemma);
            return dgm_report_say(self->report, true, origin->file,
                                  origin->line,
                                  "\"%.*s\" never reaches this frame, for "
                                  "%.*s comes first",
                                  DGM_SHOW(word), DGM_SHOW(at[a].name));
        }
    }
    return DGM_ERR_OK;
}

dgm_err dgm_frames_read_end(dgm_frame_reader *self)
{
    for (uint32_t i = 0; i < self->set.count; i++) {
        const dgm_frame_set *set = &self->set.at[i];
        if (!set->used) {
            DGM_TRY(dgm_report_say(self->report, true, set->file, set->line,
                                   "no frame names the set \"%.*s\"",
                                   DGM_SHOW(set->name)));
        }
    }
    for (uint32_t i = 0; i < self->origin.count; i++) {
        DGM_TRY(check_reach(self, i));
    }
    return DGM_ERR_OK;
}
