# SPDX-License-Identifier: Apache-2.0
"""The table of `dragoman-train --encoder-lessons` (train/encoder_lessons.c
says how it is written), treebanks to measure on, windows and batches."""
import dataclasses
import json

import numpy as np
import torch

import pieces as P

CONTEXT = 24    # pieces of the sentence before
WINDOW = 112    # pieces of the sentences that are read together
LONGEST = 250   # pieces of a window, with its context and marks
STANCE = [2, 2, 3, 4, 4]  # answers of each part of the stance
NOTHING = -100  # a label that nobody gave
SOURCE, CONTENT, CUE = 1, 2, 3  # words' parts in a claim
VALUES = 2      # whose judgement of certainty: ours, It Happened's


@dataclasses.dataclass
class Event:
    word: int
    type: int
    weight: float
    stance: list
    part: np.ndarray  # [words] 0 none, 1 actor, 2 recipient


@dataclasses.dataclass
class Sentence:
    form: list
    pieces: list              # [words] arrays of piece numbers
    shape: np.ndarray         # [words, SHAPES]
    tag: np.ndarray           # [words], NOTHING: not said; likewise
    head: np.ndarray          # 0 the root, else the number from 1
    label: np.ndarray
    name: np.ndarray
    event: np.ndarray
    weight: np.ndarray        # of the word's `event`
    events: list
    value: np.ndarray         # [words, VALUES] how sure, NaN: not said
    claims: dict              # claim -> [words] its PART; None: not said

    def size(self):
        return sum(map(len, self.pieces))


@dataclasses.dataclass
class Document:
    kind: str
    number: int
    weight: float
    id: str
    sentences: list

    def claimed(self):
        return any(s.claims is not None for s in self.sentences)


@dataclasses.dataclass
class Classes:
    tag: list = dataclasses.field(default_factory=list)  # (UPOS, XPOS)
    label: list = dataclasses.field(default_factory=list)
    name: list = dataclasses.field(default_factory=list)
    event: list = dataclasses.field(default_factory=list)

    def add(self, line):
        kind, _, value = line[2:].partition(" ")
        getattr(self, kind).append(
            tuple(value.split(" ", 1)) if kind == "tag" else value)


def make_sentence(forms, cut, **columns):
    none = np.full(len(forms), NOTHING)
    columns = {"tag": none, "head": none, "label": none, "name": none,
               "event": none, "weight": np.ones(len(forms)), "events": [],
               "value": np.full((len(forms), VALUES), np.nan),
               "claims": None, **columns}
    return Sentence(
        forms, [np.array(cut(f)) for f in forms],
        np.array([P.shape(f, i == 0) for i, f in enumerate(forms)],
                 dtype=np.float32), **columns)


def numbers(column):
    return np.array([NOTHING if x == "_" else int(x.rstrip("?"))
                     for x in column])


def read_events(rows):
    out = []
    for i, row in enumerate(rows):
        if row[6] == "_":
            continue
        part = np.zeros(len(rows), dtype=np.int64)
        for one in row[7].split():
            if one != "-":
                word, _, side = one.partition(":")
                part[int(word) - 1] = int(side)
        out.append(Event(i, int(row[5].rstrip("?")),
                         0.5 if row[5].endswith("?") else 1.0,
                         [int(x) for x in row[6].split()], part))
    return out


def read_values(rows):
    value = np.full((len(rows), VALUES), np.nan)
    for i, row in enumerate(rows):
        if row[8] != "_":
            value[i, 0] = int(row[8])
    return value


def read_claims(rows):
    if rows[0][9] == "_":
        return None
    claims = {}
    for i, row in enumerate(rows):
        for one in row[9].split() if row[9] != "-" else ():
            claim, part = map(int, one.split(":"))
            claims.setdefault(claim, np.zeros(len(rows), dtype=np.int64))[
                i] = part
    return claims


def read_sentence(rows, cut):
    rows = [r.split("\t") for r in rows]
    columns = [numbers([r[k] for r in rows]) for k in range(1, 6)]
    weight = np.array([0.5 if r[5].endswith("?") else 1.0 for r in rows])
    return make_sentence([r[0] for r in rows], cut,
                         **dict(zip(("tag", "head", "label", "name", "event"),
                                    columns)),
                         weight=weight, events=read_events(rows),
                         value=read_values(rows), claims=read_claims(rows))


def read_table(path, cut):
    """-> classes, documents"""
    classes, documents, rows = Classes(), [], []
    with open(path, encoding="utf-8", newline="\n") as file:
        for line in file:
            line = line.rstrip("\n")
            if "\t" in line:
                rows.append(line)
            elif line.startswith("% "):
                classes.add(line)
            elif line.startswith("# "):
                _, kind, number, weight, name = line.split(" ", 4)
                documents.append(Document(kind, int(number), float(weight),
                                          name, []))
            elif rows:
                documents[-1].sentences.append(read_sentence(rows, cut))
                rows = []
    return classes, documents


def add_values(path, documents, split="train"):
    """Judgements of It Happened (uds_ih2.jsonl) on sentences of treebanks."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if row["split"] == split:
                found.setdefault(row["text"], []).append(row)
    count = 0
    for d in documents:
        for s in d.sentences if d.kind == "tree" else ():
            for row in found.get(" ".join(s.form), ()):
                s.value[row["tok"], 1] = row["value"]
                count += 1
    return count


@dataclasses.dataclass
class Gold:
    """A sentence of a treebank as its authors left it."""
    upos: list
    head: list
    relation: list  # without subtype


def read_treebank(path, cut):
    """A file in CoNLL-U -> documents, and Gold of all their sentences."""
    documents, gold, rows = [], [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            fields = line.rstrip("\n").split("\t")
            if line.startswith("# newdoc") or not documents:
                documents.append(Document("tree", 0, 1.0, line[14:-1], []))
            if len(fields) == 10 and fields[0].isdigit():
                rows.append(fields)
            elif not line.strip() and rows:
                documents[-1].sentences.append(
                    make_sentence([r[1] for r in rows], cut))
                gold.append(Gold([r[3] for r in rows],
                                 [int(r[6]) for r in rows],
                                 [r[7].partition(":")[0] for r in rows]))
                rows = []
    return documents, gold


def read_names(path, cut):
    """A file in IOB2 -> one document and its labels, a list a sentence."""
    sentences, labels, rows = [], [], []
    with open(path, encoding="utf-8") as file:
        for line in [*file, "\n"]:
            fields = line.rstrip("\n").split("\t")
            if len(fields) > 2 and fields[0].isdigit():
                rows.append(fields)
            elif not line.strip() and rows:
                sentences.append(make_sentence([r[1] for r in rows], cut))
                labels.append([r[2] for r in rows])
                rows = []
    return [Document("name", 0, 1.0, "names", sentences)], labels


# ----------------------------------------------------------------- windows


@dataclasses.dataclass
class Window:
    context: np.ndarray  # pieces
    sentences: list

    def size(self):
        return (sum(s.size() for s in self.sentences) + len(self.context) + 2
                + bool(len(self.context)))


def windows(document, size):
    """The document in windows of whole sentences, at most `size` pieces where
    a sentence is not longer; size 0: each sentence by itself."""
    out, now, total, before = [], [], 0, None
    for s in document.sentences:
        n = s.size()
        if now and total + n > size:
            out.append(Window(tail(before), now))
            before, now, total = now[-1], [], 0
        now.append(s)
        total += n
    if now:
        out.append(Window(tail(before), now))
    return out


def tail(sentence):
    if sentence is None:
        return np.zeros(0, dtype=np.int64)
    return np.concatenate(sentence.pieces)[-CONTEXT:]


# ------------------------------------------------------ what news looks like


def without(sentence, drop):
    """The sentence without some leaves of its tree."""
    keep = ~drop
    place = np.concatenate([[0], np.cumsum(keep)])
    head = sentence.head[keep]
    head = np.where(head == NOTHING, NOTHING, place[np.maximum(head, 0)])
    shape = sentence.shape[keep].copy()
    shape[:, 4] = 0
    shape[0, 4] = 1
    pick = lambda x: x[keep]
    return Sentence(
        [f for f, k in zip(sentence.form, keep) if k],
        [p for p, k in zip(sentence.pieces, keep) if k], shape,
        pick(sentence.tag), head, pick(sentence.label), pick(sentence.name),
        pick(sentence.event), pick(sentence.weight),
        [dataclasses.replace(e, word=int(place[e.word + 1]) - 1,
                             part=e.part[keep]) for e in sentence.events],
        pick(sentence.value), sentence.claims and {
            k: pick(v) for k, v in sentence.claims.items()})


def droppable(sentence, marks, last_only):
    drop = np.array([f in marks for f in sentence.form])
    if last_only:
        drop[:-1] = False
    leaf = np.ones(len(drop), dtype=bool)
    heads = sentence.head[sentence.head > 0]
    leaf[heads - 1] = False
    drop &= leaf
    return drop if (~drop).sum() > 1 else np.zeros_like(drop)


STOPS = {".", "!", "?", ";", ":"}
QUOTES = {'"', "``", "''", "“", "”"}


def recased(sentence, capitals):
    shape = sentence.shape.copy()
    letters = np.array([any(c.isalpha() for c in f) for f in sentence.form])
    begins = np.array([f[0].isalpha() for f in sentence.form])
    long = np.array([len(f) > 1 for f in sentence.form])
    shape[:, 0] = begins & capitals
    shape[:, 1] = letters & long & capitals
    return dataclasses.replace(sentence, shape=shape)


def changed(window, random):
    """A window, one in three times with another look: in capitals, in small
    letters, without final stops, without quotation marks."""
    turn = random.random()
    sentences = window.sentences
    if turn < 0.08:
        sentences = [recased(s, True) for s in sentences]
    elif turn < 0.13:
        sentences = [recased(s, False) for s in sentences]
    elif turn < 0.33:
        marks, last = (STOPS, True) if turn < 0.24 else (QUOTES, False)
        sentences = [without(s, d) if (d := droppable(s, marks, last)).any()
                     else s for s in sentences]
    else:
        return window
    return Window(window.context, sentences)


# ------------------------------------------------------------------- batches


@dataclasses.dataclass
class Batch:
    """Words of all windows follow one another."""
    ids: torch.Tensor      # [windows, pieces]
    segment: torch.Tensor
    mask: torch.Tensor
    word: torch.Tensor     # [windows * pieces] the word; the last: none
    count: torch.Tensor    # [words + 1] pieces
    shape: torch.Tensor    # [words, SHAPES]
    sentences: list        # (first word, Sentence)
    windows: list          # (first word, behind the last)


def make_batch(group, cut):
    n = max(w.size() for w in group)
    ids = np.zeros((len(group), n), dtype=np.int64)
    segment, mask = np.zeros_like(ids), np.zeros_like(ids)
    word, words, shapes, sentences = np.full_like(ids, -1), 0, [], []
    spans = []
    for row, window in enumerate(group):
        k = 1
        ids[row, 0] = cut.cls
        if len(window.context):
            k = len(window.context) + 2
            ids[row, 1:k - 1] = window.context
            ids[row, k - 1] = cut.sep
        begin = k
        first = words
        for s in window.sentences:
            flat = np.concatenate(s.pieces)
            ids[row, k:k + len(flat)] = flat
            word[row, k:k + len(flat)] = words + np.repeat(
                np.arange(len(s.pieces)), [len(p) for p in s.pieces])
            k += len(flat)
            sentences.append((words, s))
            shapes.append(s.shape)
            words += len(s.pieces)
        spans.append((first, words))
        ids[row, k] = cut.sep
        mask[row, :k + 1] = 1
        segment[row, begin:k + 1] = bool(len(window.context))
    word[word < 0] = words
    count = np.bincount(word.ravel(), minlength=words + 1)
    to = torch.from_numpy
    return Batch(to(ids), to(segment), to(mask), to(word.ravel()),
                 to(np.maximum(count, 1).astype(np.float32)),
                 to(np.concatenate(shapes)), sentences, spans)


def batches(windows_, size, random):
    """Windows of like length together, `size` pieces or fewer, in random
    order."""
    order = sorted(windows_, key=lambda w: w.size() + random.uniform(0, 8))
    groups, now, most = [], [], 0
    for w in order:
        most = max(most, w.size())
        if now and (len(now) + 1) * most > size:
            groups.append(now)
            now, most = [], w.size()
        now.append(w)
    groups.append(now)
    random.shuffle(groups)
    return groups
