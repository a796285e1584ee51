/* SPDX-License-Identifier: Apache-2.0 */
/* Frames in memory. */
#ifndef DGM_EVENT_FRAME_H
#define DGM_EVENT_FRAME_H

#include "event/event.h"
#include "tree/tree.h"

#define DGM_SLOTS_MAX 12
#define DGM_NEEDS_MAX 3

/* Where a role is found, relative to the predicate. */
typedef enum dgm_slot_kind {
    DGM_SLOT_SUBJ, /* who does it: subject, or the agent of a passive */
    DGM_SLOT_OBJ,  /* whom: object, or the subject of a passive */
    DGM_SLOT_IOBJ,
    DGM_SLOT_POSS, /* "A's attack", "Arvenian attack", "A attack" */
    DGM_SLOT_COMP, /* subject of the clause that is said: "demand that X" */
    DGM_SLOT_PREP  /* the one behind a preposition */
} dgm_slot_kind;

typedef struct dgm_slot {
    uint8_t kind;
    uint64_t prep; /* key of the preposition */
} dgm_slot;

/* A condition: a dependent in that slot with one of these lemmas. */
typedef struct dgm_need {
    dgm_slot slot;
    uint64_t *lemma; /* [count], sorted */
    uint32_t count;
    bool forbidden; /* "-obj(...)": must not be there */
    bool any;       /* "+on(*)": whatever stands there */
} dgm_need;

typedef struct dgm_frame {
    uint8_t type; /* dgm_event_type; NONE: says that it is no event */
    char cameo[5];
    float goldstein;
    uint8_t mode; /* dgm_mode */
    bool noun;
    bool reciprocal;
    uint64_t particle; /* key of compound:prt, 0: none asked */
    dgm_need need[DGM_NEEDS_MAX];
    uint32_t need_count;
    dgm_slot actor[DGM_SLOTS_MAX];
    uint32_t actor_count;
    dgm_slot recipient[DGM_SLOTS_MAX];
    uint32_t recipient_count;
    dgm_str name;  /* "frames/material.frame:12", the rule of the event */
    uint32_t next; /* next frame of the same lemma, DGM_NONE */
    uint8_t layer; /* 0: the program's own; above: laid over */
} dgm_frame;

/* What a predicate over another does to its type: "agree to", "refuse to",
 * "demand that", "stop". */
typedef enum dgm_shift {
    DGM_SHIFT_NONE,
    DGM_SHIFT_AGREE,  /* cooperation -> AGREE */
    DGM_SHIFT_THREAT, /* conflict -> THREATEN */
    DGM_SHIFT_INTEND, /* both of the above */
    DGM_SHIFT_REFUSE, /* cooperation -> REJECT */
    DGM_SHIFT_DEMAND, /* anything -> REQUEST, of its subject */
    DGM_SHIFT_STOP,   /* conflict -> CONCEDE or RETREAT, cooperation ->
                         SANCTION */
    DGM_SHIFT_PASS,   /* transparent: "begin to", "manage to" */
    DGM_SHIFT_COUNT
} dgm_shift;

typedef struct dgm_entry {
    uint64_t lemma; /* 0: free */
    uint32_t frame; /* first frame or DGM_NONE */
    uint8_t shift;  /* dgm_shift */
} dgm_entry;

/* A row of cameo.tsv. */
typedef struct dgm_code_row {
    char cameo[5];
    uint8_t type; /* dgm_event_type */
    uint8_t mode; /* dgm_mode */
    float goldstein;
} dgm_code_row;

/* What a shift makes of an event type; code NULL: nothing. */
typedef struct dgm_turn {
    uint8_t type;
    const dgm_code_row *code;
} dgm_turn;

struct dgm_frames {
    dgm_arena arena;
    dgm_turn turn[DGM_SHIFT_COUNT][DGM_EVENT_COUNT];
    /* The finer code of a shifted event [type][what it was], or NULL. */
    const dgm_code_row *finer[DGM_EVENT_COUNT][DGM_EVENT_COUNT];
    DGM_VEC(dgm_code_row) code;
    DGM_VEC(dgm_frame) frame;
    dgm_entry *entry; /* open addressing */
    uint32_t entry_mask;
    uint32_t entry_count;
};

/* The row of a CAMEO code, or NULL. */
const dgm_code_row *dgm_frames_code(const dgm_frames *self, dgm_str cameo);

/* The first row of a type with that mode, else of the type, or NULL. */
const dgm_code_row *dgm_frames_row(const dgm_frames *self, uint8_t type,
                                   uint8_t mode);

/* What the shift makes of the type, NULL: nothing. */
const dgm_turn *dgm_frames_turn(const dgm_frames *self, uint8_t shift,
                                uint8_t type);
/* The code of an event that was turned into `to` from `from`, or NULL. */
const dgm_code_row *dgm_frames_finer(const dgm_frames *self, uint8_t to,
                                     uint8_t from);

/* The entry of a lemma, made where there is none; NULL when all are taken. */
dgm_entry *dgm_frames_entry(dgm_frames *self, uint64_t lemma);

/* The entry of a lemma, or NULL. */
const dgm_entry *dgm_frames_find(const dgm_frames *self, uint64_t lemma);

/* ------------------------------------------------------------- matching */

/* Heads of the parties in a slot of `predicate`, coordination spread out. */
uint32_t dgm_slot_heads(const dgm_doc *doc, uint32_t predicate, dgm_slot slot,
                        uint32_t head[DGM_CONJUNCTS_MAX]);

#endif
