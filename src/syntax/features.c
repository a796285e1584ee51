#include "syntax/features.h"

#include "text/text.h"

#include <string.h>

static uint32_t mix(uint32_t template, uint32_t a, uint32_t b)
{
    uint64_t h = (uint64_t)template * UINT64_C(0x9E3779B97F4A7C15);
    h = (h ^ a) * UINT64_C(0xFF51AFD7ED558CCD);
    h ^= h >> 29;
    h = (h ^ b) * UINT64_C(0xC4CEB9FE1A85EC53);
    return (uint32_t)(h >> 32);
}

/* ------------------------------------------------------------------- words */

static uint32_t shape_hash(dgm_str form)
{
    char shape[8];
    uint32_t len = 0;
    for (uint32_t i = 0; i < form.len && len < sizeof shape; i++) {
        unsigned char c = (unsigned char)form.ptr[i];
        char kind = c >= 'A' && c <= 'Z'   ? 'A'
                    : c >= 'a' && c <= 'z' ? 'a'
                    : c >= '0' && c <= '9' ? '0'
                    : c >= 0x80            ? 'u'
                                           : (char)c;
        if (len < 2 || shape[len - 1] != kind) {
            shape[len++] = kind;
        }
    }
    return (uint32_t)dgm_hash(shape, len);
}

static void describe(dgm_str form, uint64_t form_key, bool shaped,
                     dgm_word *word)
{
    char low[64];
    uint32_t len = dgm_lower(form, low, sizeof low);
    *word = (dgm_word){.form = (uint32_t)form_key};
    for (uint32_t n = 1; n <= 4; n++) {
        uint32_t size = n < len ? n : len;
        word->suffix[n - 1] =
            (uint32_t)dgm_hash(low + len - size, size) * 8 + n;
    }
    word->prefix[0] = (uint32_t)dgm_hash(low, len < 1 ? len : 1) * 8;
    word->prefix[1] = (uint32_t)dgm_hash(low, len < 3 ? len : 3) * 8 + 1;
    word->shape = shaped ? shape_hash(form) : 1;
}

void dgm_words_describe(const dgm_doc *doc, dgm_range range, dgm_word *word)
{
    uint32_t upper = 0;
    uint32_t other = 0;
    for (uint32_t i = range.first; i < range.last; i++) {
        uint32_t flags = doc->token.at[i].flags;
        upper += (flags & DGM_TOKEN_UPPER) != 0;
        other += (flags & (DGM_TOKEN_UPPER | DGM_TOKEN_NUMERIC)) == 0 &&
                 (flags & DGM_TOKEN_WORD) &&
                 doc->token.at[i].end - doc->token.at[i].begin > 1;
    }
    bool shaped = upper < 3 || upper < 2 * other;
    for (uint32_t i = range.first; i < range.last; i++) {
        describe(dgm_token_form(doc, i), doc->token.at[i].form_key, shaped,
                 &word[i - range.first]);
    }
}

/* ------------------------------------------------------------------ tagging */

static const dgm_word outside = {.form = 7, .tag = 255, .upos = 255};

static const dgm_word *word_at(const dgm_word *word, uint32_t count,
                               int64_t i)
{
    return i >= 0 && i < (int64_t)count ? &word[i] : &outside;
}

uint32_t dgm_tag_features(const dgm_word *word, uint32_t i, uint32_t count,
                          uint32_t f[DGM_TAG_FEATURES])
{
    const dgm_word *w = &word[i];
    const dgm_word *l1 = word_at(word, count, (int64_t)i - 1);
    const dgm_word *l2 = word_at(word, count, (int64_t)i - 2);
    const dgm_word *r1 = word_at(word, count, (int64_t)i + 1);
    const dgm_word *r2 = word_at(word, count, (int64_t)i + 2);
    uint32_t n = 0;
    uint32_t start = i == 0;
    f[n++] = mix(1, 0, 0);
    f[n++] = mix(2, w->form, 0);
    f[n++] = mix(3, w->suffix[0], 0);
    f[n++] = mix(4, w->suffix[1], 0);
    f[n++] = mix(5, w->suffix[2], 0);
    f[n++] = mix(6, w->suffix[3], 0);
    f[n++] = mix(7, w->prefix[0], w->suffix[1]);
    f[n++] = mix(8, w->prefix[1], 0);
    f[n++] = mix(9, w->shape, start);
    f[n++] = mix(10, w->shape, w->suffix[2]);
    f[n++] = mix(11, l1->tag, 0);
    f[n++] = mix(12, l1->tag, l2->tag);
    f[n++] = mix(13, l1->tag, w->form);
    f[n++] = mix(14, l1->form, 0);
    f[n++] = mix(15, l2->form, 0);
    f[n++] = mix(16, r1->form, 0);
    f[n++] = mix(17, r2->form, 0);
    f[n++] = mix(18, r1->suffix[2], 0);
    f[n++] = mix(19, l1->suffix[2], 0);
    f[n++] = mix(20, l1->form, w->form);
    f[n++] = mix(21, w->form, r1->form);
    f[n++] = mix(22, l1->tag, r1->form);
    f[n++] = mix(23, l1->tag, w->suffix[2]);
    f[n++] = mix(24, r1->shape, w->shape);
    f[n++] = mix(25, l1->shape, w->shape);
    f[n++] = mix(26, w->suffix[2], r1->suffix[2]);
    f[n++] = mix(27, l1->tag ^ l2->tag << 8, w->suffix[1]);
    f[n++] = mix(28, r1->suffix[1], l1->tag);
    f[n++] = mix(29, l1->form, l2->form);
    f[n++] = mix(30, r1->form, r2->form);
    return n;
}

/* ------------------------------------------------------------ parser state */

dgm_err dgm_parse_state_init(dgm_parse_state *self, dgm_arena *arena,
                             uint32_t cap)
{
    size_t n = (size_t)cap + 1;
    *self = (dgm_parse_state){0};
    self->stack = dgm_arena_array(arena, n, sizeof *self->stack);
    self->head = dgm_arena_array(arena, n, sizeof *self->head);
    self->label = dgm_arena_array(arena, n, sizeof *self->label);
    self->left_count = dgm_arena_array(arena, n, sizeof *self->left_count);
    self->right_count = dgm_arena_array(arena, n, sizeof *self->right_count);
    bool complete = self->stack && self->head && self->label &&
                    self->left_count && self->right_count;
    for (int k = 0; k < 2; k++) {
        self->left[k] = dgm_arena_array(arena, n, sizeof *self->left[k]);
        self->right[k] = dgm_arena_array(arena, n, sizeof *self->right[k]);
        complete = complete && self->left[k] && self->right[k];
    }
    return complete ? DGM_ERR_OK : DGM_ERR_MEMORY;
}

void dgm_parse_state_start(dgm_parse_state *self, const dgm_word *word,
                           uint32_t count)
{
    size_t n = (size_t)count + 1;
    self->word = word;
    self->count = count;
    self->next = 0;
    self->depth = 0;
    memset(self->head, 0xFF, n * sizeof *self->head);
    memset(self->label, 0xFF, n);
    memset(self->left_count, 0, n * sizeof *self->left_count);
    memset(self->right_count, 0, n * sizeof *self->right_count);
    for (int k = 0; k < 2; k++) {
        memset(self->left[k], 0xFF, n * sizeof *self->left[k]);
        memset(self->right[k], 0xFF, n * sizeof *self->right[k]);
    }
}

bool dgm_parse_done(const dgm_parse_state *self)
{
    return self->next == self->count && self->depth == 0;
}

uint32_t dgm_parse_legal(const dgm_parse_state *self)
{
    uint32_t legal = 0;
    bool at_root = self->next == self->count;
    if (!at_root) {
        legal |= 1U << DGM_SHIFT;
    }
    /* Only the last word left may hang from the root: one root a tree. */
    if (self->depth > 0 && (!at_root || self->depth == 1)) {
        legal |= 1U << DGM_LEFT;
    }
    if (self->depth > 1) {
        legal |= 1U << DGM_RIGHT;
    }
    return legal;
}

static void attach(dgm_parse_state *self, uint32_t head, uint32_t child,
                   uint8_t label)
{
    self->head[child] = head;
    self->label[child] = label;
    if (child < head) {
        self->left[1][head] = self->left[0][head];
        self->left[0][head] = child;
        self->left_count[head]++;
    } else {
        self->right[1][head] = self->right[0][head];
        self->right[0][head] = child;
        self->right_count[head]++;
    }
}

void dgm_parse_take(dgm_parse_state *self, uint32_t action, uint8_t label)
{
    if (action == DGM_SHIFT) {
        self->stack[self->depth++] = self->next++;
        return;
    }
    uint32_t child = self->stack[--self->depth];
    uint32_t head =
        action == DGM_LEFT ? self->next : self->stack[self->depth - 1];
    attach(self, head, child, label);
}

/* What features ask about a place in the state. */
typedef struct node {
    uint32_t form;
    uint32_t tag;
    uint32_t upos;
    uint32_t label;
    uint32_t at; /* word number, DGM_NONE: empty */
} node;

static node node_of(const dgm_parse_state *self, uint32_t at)
{
    if (at == DGM_NONE) {
        return (node){3, 254, 254, 254, DGM_NONE};
    }
    if (at == self->count) {
        return (node){5, 253, 253, 253, at};
    }
    const dgm_word *w = &self->word[at];
    return (node){w->form, w->tag, w->upos, self->label[at], at};
}

static node stack_node(const dgm_parse_state *self, uint32_t below)
{
    return node_of(self, below < self->depth
                             ? self->stack[self->depth - 1 - below]
                             : DGM_NONE);
}

static node buffer_node(const dgm_parse_state *self, uint32_t ahead)
{
    uint32_t at = self->next + ahead;
    return node_of(self, at <= self->count ? at : DGM_NONE);
}

static node child_node(const dgm_parse_state *self, const node *parent,
                       uint32_t *const side)
{
    return node_of(self,
                   parent->at == DGM_NONE ? DGM_NONE : side[parent->at]);
}

static uint32_t bucket(uint32_t distance)
{
    return distance < 5 ? distance : distance < 10 ? 5 : 6;
}

static uint32_t four(uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
    return a | b << 8 | c << 16 | d << 24;
}

uint32_t dgm_act_features(const dgm_parse_state *self,
                          uint32_t f[DGM_ACT_FEATURES])
{
    node s0 = stack_node(self, 0);
    node s1 = stack_node(self, 1);
    node s2 = stack_node(self, 2);
    node b0 = buffer_node(self, 0);
    node b1 = buffer_node(self, 1);
    node b2 = buffer_node(self, 2);
    node s0l = child_node(self, &s0, self->left[0]);
    node s0r = child_node(self, &s0, self->right[0]);
    node s0l2 = child_node(self, &s0, self->left[1]);
    node s0r2 = child_node(self, &s0, self->right[1]);
    node s1l = child_node(self, &s1, self->left[0]);
    node s1r = child_node(self, &s1, self->right[0]);
    node b0l = child_node(self, &b0, self->left[0]);
    node b0l2 = child_node(self, &b0, self->left[1]);
    uint32_t near = s0.at == DGM_NONE ? 9 : bucket(b0.at - s0.at);
    uint32_t far = s1.at == DGM_NONE ? 9 : bucket(s0.at - s1.at);
    uint32_t s0v = s0.at == DGM_NONE ? 0
                                     : (uint32_t)self->left_count[s0.at] * 16 +
                                           self->right_count[s0.at];
    uint32_t b0v = b0.at == DGM_NONE ? 0 : self->left_count[b0.at];
    uint32_t n = 0;
    f[n++] = mix(101, 0, 0);
    f[n++] = mix(102, s0.form, 0);
    f[n++] = mix(103, s0.tag, 0);
    f[n++] = mix(104, s0.form, s0.tag);
    f[n++] = mix(105, s1.form, 0);
    f[n++] = mix(106, s1.tag, 0);
    f[n++] = mix(107, s1.form, s1.tag);
    f[n++] = mix(108, b0.form, 0);
    f[n++] = mix(109, b0.tag, 0);
    f[n++] = mix(110, b0.form, b0.tag);
    f[n++] = mix(111, b1.form, 0);
    f[n++] = mix(112, b1.tag, 0);
    f[n++] = mix(113, b2.tag, b1.tag);
    f[n++] = mix(114, b2.form, 0);
    f[n++] = mix(115, s0.form, b0.form);
    f[n++] = mix(116, s0.form, b0.tag);
    f[n++] = mix(117, s0.tag, b0.form);
    f[n++] = mix(118, s0.tag, b0.tag);
    f[n++] = mix(119, s0.form ^ s0.tag << 3, b0.form);
    f[n++] = mix(120, s0.form, b0.form ^ b0.tag << 3);
    f[n++] = mix(121, s1.form, s0.form);
    f[n++] = mix(122, s1.tag, s0.tag);
    f[n++] = mix(123, s1.tag, s0.form);
    f[n++] = mix(124, s1.form, s0.tag);
    f[n++] = mix(125, four(s1.tag, s0.tag, b0.tag, 0), 0);
    f[n++] = mix(126, four(s2.tag, s1.tag, s0.tag, 0), 0);
    f[n++] = mix(127, four(s0.tag, b0.tag, b1.tag, 0), 0);
    f[n++] = mix(128, four(s0.tag, b0.tag, b1.tag, b2.tag), 0);
    f[n++] = mix(129, four(s1.tag, s0.tag, b0.tag, b1.tag), 0);
    f[n++] = mix(130, four(s0.tag, s0l.tag, b0.tag, 0), 0);
    f[n++] = mix(131, four(s0.tag, s0r.tag, b0.tag, 0), 0);
    f[n++] = mix(132, four(s0.tag, b0.tag, b0l.tag, 0), 0);
    f[n++] = mix(133, four(s1.tag, s1r.tag, s0.tag, 0), 0);
    f[n++] = mix(134, four(s1.tag, s1l.tag, s0.tag, 0), 0);
    f[n++] = mix(135, four(s1.tag, s0.tag, s0l.tag, 0), 0);
    f[n++] = mix(136, four(s1.tag, s0.tag, s0r.tag, 0), 0);
    f[n++] = mix(137, s0.tag, near);
    f[n++] = mix(138, s0.form, near);
    f[n++] = mix(139, b0.tag, near);
    f[n++] = mix(140, b0.form, near);
    f[n++] = mix(141, four(s0.tag, b0.tag, near, 0), 0);
    f[n++] = mix(142, four(s1.tag, s0.tag, far, 0), 0);
    f[n++] = mix(143, s0.tag, s0v);
    f[n++] = mix(144, s0.form, s0v);
    f[n++] = mix(145, b0.tag, b0v);
    f[n++] = mix(146, b0.form, b0v);
    f[n++] = mix(147, s0.tag, s0l.label);
    f[n++] = mix(148, s0.tag, s0r.label);
    f[n++] = mix(149, s0.form, s0l.label);
    f[n++] = mix(150, s0.form, s0r.label);
    f[n++] = mix(151, b0.form, b0l.label);
    f[n++] = mix(152, b0.tag, b0l.label);
    f[n++] = mix(153, s1.tag, s1r.label);
    f[n++] = mix(154, s1.form, s1r.label);
    f[n++] = mix(155, four(s0.tag, s0l.label, s0r.label, b0.tag), 0);
    f[n++] = mix(156, four(s0.tag, s0l.tag, s0l2.tag, 0), 0);
    f[n++] = mix(157, four(s0.tag, s0r.tag, s0r2.tag, 0), 0);
    f[n++] = mix(158, four(b0.tag, b0l.tag, b0l2.tag, 0), 0);
    f[n++] = mix(159, s0l.form, s0.tag);
    f[n++] = mix(160, s0r.form, s0.tag);
    f[n++] = mix(161, b0l.form, b0.tag);
    f[n++] = mix(162, s1.form, b0.form);
    f[n++] = mix(163, s1.tag, b0.tag);
    f[n++] = mix(164, four(s1.upos, s0.upos, b0.upos, s0r.label), 0);
    f[n++] = mix(165, s0.form, b1.form);
    f[n++] = mix(166, s1.form, four(s0.tag, b0.tag, 0, 0));
    f[n++] = mix(167, s0.form, four(s1.tag, b0.tag, 0, 0));
    f[n++] = mix(168, b0.form, four(s1.tag, s0.tag, 0, 0));
    return n;
}

uint32_t dgm_label_features(const dgm_parse_state *self, uint32_t action,
                            uint32_t f[DGM_LABEL_FEATURES])
{
    node c = stack_node(self, 0);
    node h = action == DGM_LEFT ? buffer_node(self, 0) : stack_node(self, 1);
    node cl = child_node(self, &c, self->left[0]);
    node cr = child_node(self, &c, self->right[0]);
    node hl = child_node(self, &h, self->left[0]);
    node hr = child_node(self, &h, self->right[0]);
    node after = node_of(self, c.at + 1 <= self->count ? c.at + 1 : DGM_NONE);
    node before = node_of(self, c.at > 0 ? c.at - 1 : DGM_NONE);
    uint32_t way = action == DGM_LEFT;
    uint32_t distance =
        bucket(c.at > h.at ? c.at - h.at : h.at - c.at) * 2 + way;
    const dgm_word *w = &self->word[c.at];
    uint32_t n = 0;
    f[n++] = mix(201, way, 0);
    f[n++] = mix(202, c.form, way);
    f[n++] = mix(203, c.tag, way);
    f[n++] = mix(204, h.form, way);
    f[n++] = mix(205, h.tag, way);
    f[n++] = mix(206, four(c.tag, h.tag, way, 0), 0);
    f[n++] = mix(207, c.form, four(h.tag, way, 0, 0));
    f[n++] = mix(208, h.form, four(c.tag, way, 0, 0));
    f[n++] = mix(209, c.form, h.form);
    f[n++] = mix(210, four(c.tag, h.tag, distance, 0), 0);
    f[n++] = mix(211, four(c.tag, h.tag, cl.label, way), 0);
    f[n++] = mix(212, four(c.tag, h.tag, cr.label, way), 0);
    f[n++] = mix(213, four(c.tag, h.tag, hl.label, way), 0);
    f[n++] = mix(214, four(c.tag, h.tag, hr.label, way), 0);
    f[n++] = mix(215, cl.form, four(c.tag, h.tag, way, 0));
    f[n++] = mix(216, cl.form, h.form);
    f[n++] = mix(217, w->suffix[2], four(h.tag, way, 0, 0));
    f[n++] = mix(218, w->suffix[1], four(c.tag, way, 0, 0));
    f[n++] = mix(219, hl.label, four(hr.label, c.tag, way, 0));
    f[n++] = mix(220, h.form, four(hr.label, c.tag, way, 0));
    f[n++] = mix(221, h.form, four(hl.label, c.tag, way, 0));
    f[n++] = mix(222, four(before.tag, c.tag, after.tag, way), h.tag);
    f[n++] = mix(223, after.form, four(c.tag, h.tag, way, 0));
    f[n++] = mix(224, before.form, four(c.tag, h.tag, way, 0));
    f[n++] = mix(225, c.form, cl.form);
    f[n++] = mix(226, four(c.tag, h.tag, cl.tag, cr.tag), way);
    f[n++] = mix(227, c.form, four(cl.label, h.tag, way, 0));
    f[n++] = mix(228, h.label, four(c.tag, h.tag, way, 0));
    f[n++] = mix(229, w->shape, four(c.tag, h.tag, way, 0));
    return n;
}
