#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The encoder against a reference that says in few words what it computes, and
its kernel against the loops for other machines."""
import math
import os
import pathlib
import struct
import subprocess
import unicodedata
import unittest

import program

BUILD = pathlib.Path(os.environ["DRAGOMAN"]).parent
SHAPES, FAR, TYPE, CONTEXT, ROOM = 5, 16, 3, 24, 112
NAMES = ("vocabulary size layers heads inner positions tags relations names "
         "events arc relation trigger stance party cue claim value begin "
         "end unknown").split()


def news():
    text = (program.SOURCE / "tests/data/segments.txt").read_text("utf-8")
    return "".join(line[2:].replace("\\n", "\n") + "\n\n"
                   for line in text.split("\n") if line.startswith(">"))


class Model:
    """A file of src/encoder/model.h in plain numbers."""

    def __init__(self, path):
        data = path.read_bytes()
        count, = struct.unpack_from("<I", data, 12)
        self.section = {}
        for i in range(count):
            name, at, size = struct.unpack_from("<8sQQ", data, 32 + 24 * i)
            self.section[name.rstrip(b"\0").decode()] = data[at:at + size]
        self.number = dict(zip(NAMES, struct.unpack_from(
            "<21I", self.section["numbers"])))
        self.calibration = struct.unpack_from(
            "<20f", self.section["numbers"], 84)
        at = struct.unpack(f"<{self.number['vocabulary'] + 1}I",
                           self.section["piece.at"])
        self.piece = {}
        for i in range(len(at) - 1):
            self.piece.setdefault(
                self.section["piece"][at[i]:at[i + 1]].decode(), i)
        self.kept = {}

    def floats(self, name, width):
        """Rows of so many numbers."""
        if name not in self.kept:
            all_ = struct.unpack(f"<{len(self.section[name]) // 4}f",
                                 self.section[name])
            self.kept[name] = [all_[i:i + width]
                               for i in range(0, len(all_), width)]
        return self.kept[name]

    def matrix(self, name, inner, rows):
        """Scales, biases, rows of whole numbers."""
        if name not in self.kept:
            data = self.section[name]
            padded = (rows + 15) // 16 * 16
            numbers = struct.unpack_from(f"<{2 * padded}f", data)
            weight = struct.unpack_from(f"{padded * inner}b", data,
                                        8 * padded)
            self.kept[name] = (
                numbers[:rows], numbers[padded:padded + rows],
                [[weight[((n // 16 * inner // 4 + k // 4) * 16 + n % 16) * 4
                         + k % 4] for k in range(inner)]
                 for n in range(rows)])
        return self.kept[name]

    def apply(self, name, x, rows):
        """Layer `name` of vectors, with what comes in in 127 steps."""
        scale, bias, weight = self.matrix(name, len(x[0]), rows)
        return [row_product(v, scale, bias, weight) for v in x]


def row_product(x, scale, bias, weight):
    low = min(x)
    step = (max(x) - low) / 127
    q = [round((v - low) / step) if step else 0 for v in x]
    return [(step * sum(map(int.__mul__, q, w)) + low * sum(w)) * s + b
            for s, b, w in zip(scale, bias, weight)]


def add(*vectors):
    return [sum(x) for x in zip(*vectors)]


def dot(a, b):
    return sum(map(float.__mul__, a, b))


def gelu(x):
    return [0.5 * v * math.erfc(-v / math.sqrt(2)) for v in x]


def shares(x):
    top = max(x)
    all_ = [math.exp(v - top) for v in x]
    return [v / sum(all_) for v in all_]


def norm(x, gain, bias):
    mean = sum(x) / len(x)
    root = math.sqrt(sum((v - mean) ** 2 for v in x) / len(x) + 1e-12)
    return [(v - mean) / root * g + b for v, g, b in zip(x, gain, bias)]


# ----------------------------------------------------------- pieces, shapes


def parts(word):
    out, now = [], ""
    for c in unicodedata.normalize("NFD", word.lower()):
        kind = unicodedata.category(c)
        if c.isspace() or kind in ("Mn", "Cc", "Cf"):
            if c.isspace():
                out, now = out + [now], ""
            continue
        code = ord(c)
        if (not c.isalnum() if code < 128 else kind[0] == "P"
                or 0x4E00 <= code <= 0x9FFF):
            out, now = out + [now, c], ""
        else:
            now += c
    return [p for p in out + [now] if p]


def pieces(model, word):
    out = []
    for part in parts(word):
        got, at = [], 0
        while at < len(part) and len(out) + len(got) < 12:
            end = next((e for e in range(len(part), at, -1)
                        if "##" * bool(at) + part[at:e] in model.piece), None)
            if end is None:
                got = [model.number["unknown"]]
                break
            got.append(model.piece["##" * bool(at) + part[at:end]])
            at = end
        out = (out + got)[:12]
    return out or [model.number["unknown"]]


def shape(word, first):
    kinds = [unicodedata.category(c) for c in word]
    return [kinds[0] == "Lu",
            len(kinds) > 1 and "Lu" in kinds
            and not {"Ll", "Lt"} & set(kinds),
            "Nd" in kinds, kinds[0][0] not in "LN", first]


# ---------------------------------------------------------------- the layers


def attention(model, qkv):
    size, out = model.number["size"], []
    for i in range(len(qkv)):
        row = []
        for h in range(0, size, 32):
            share = shares([dot(qkv[i][h:h + 32],
                                k[size + h:size + h + 32]) / math.sqrt(32)
                            for k in qkv])
            value = [k[2 * size + h:2 * size + h + 32] for k in qkv]
            row += [dot(share, column) for column in zip(*value)]
        out.append(row)
    return out


def run(model, ids, segments):
    """-> the mix of all layers, a vector a piece"""
    size, inner = model.number["size"], model.number["inner"]
    norms = model.floats("norms", size)
    step = model.floats("word.s", 1)
    word = model.section["word"]
    mix = [m for m, in model.floats("mix", 1)]
    x = []
    for i, piece in enumerate(ids):
        numbers = struct.unpack_from(f"{size}b", word, piece * size)
        x.append(norm(add([n * step[piece][0] for n in numbers],
                          model.floats("position", size)[i],
                          model.floats("segment", size)[i >= segments]),
                      norms[0], norms[1]))
    out = [[mix[0] * v for v in row] for row in x]
    for k in range(model.number["layers"]):
        g = norms[2 + 4 * k:6 + 4 * k]
        a = attention(model, model.apply(f"{k}.qkv", x, 3 * size))
        x = [norm(add(u, v), g[0], g[1])
             for u, v in zip(x, model.apply(f"{k}.out", a, size))]
        up = [gelu(v) for v in model.apply(f"{k}.up", x, inner)]
        x = [norm(add(u, v), g[2], g[3])
             for u, v in zip(x, model.apply(f"{k}.down", up, size))]
        out = [add(o, [mix[k + 1] * v for v in row])
               for o, row in zip(out, x)]
    return out


def vectors(model, sentences, before):
    """Words' vectors of a window."""
    n = model.number
    context = [p for w in before for p in pieces(model, w)][-CONTEXT:]
    ids = [n["begin"], *context] + [n["end"]] * bool(context)
    segments = len(ids) if context else 1000
    places = []
    for sentence in sentences:
        for i, word in enumerate(sentence):
            got = pieces(model, word)
            places.append((len(ids), len(ids) + len(got),
                           shape(word, i == 0)))
            ids += got
    mixed = run(model, ids + [n["end"]], segments)
    rows = model.floats("shape", 16)
    return [[sum(column) / (e - b) for column in zip(*mixed[b:e])]
            + add([0.0] * 16, *(rows[k] for k in range(SHAPES) if bits[k]))
            for b, e, bits in places]


# ----------------------------------------------------------------- the heads


def deep(model, name, x, rows):
    return [gelu(v) for v in model.apply(name, x, rows)]


def tree_scores(model, x):
    """Scores of heads, the root last."""
    n = model.number["arc"]
    word = model.apply("arc", deep(model, "arc.word", x, n), n)
    head = deep(model, "arc.head", x, n) + [list(
        model.floats("arc.root", n)[0])]
    return [[dot(w, h) for h in head] for w in word]


def relation(model, x, word, head):
    n, count = model.number["relation"], model.number["relations"]
    d = deep(model, "rel.word", [x[word]], n)
    h = (list(model.floats("rel.root", n)[0]) if head == len(x)
         else deep(model, "rel.head", [x[head]], n)[0])
    left = model.apply("rel", d, n * count)[0]
    own = model.apply("rel.own", d, count)[0]
    return [dot(left[r * n:r * n + n], h) + own[r] for r in range(count)]


def stance(model, x):
    n = model.number["stance"]
    up = gelu(add(model.apply("stan.up", [x], n)[0],
                  model.floats("stan.typ", n)[TYPE]))
    return model.apply("stance", [up], 15)[0]


def party(model, x):
    n = model.number["party"]
    trigger = add(model.apply("part.trg", [x[0]], n)[0],
                  model.floats("part.typ", n)[TYPE])
    word = model.apply("part.wrd", x, n)
    far = model.floats("part.far", n)
    up = [gelu(add(w, trigger, far[min(i, FAR) + FAR]))
          for i, w in enumerate(word)]
    return model.apply("party", deep(model, "part.up", up, n), 3)


def claim(model, x):
    """Parts of the words of a window in which the first is a cue; the window
    is one sentence."""
    n = model.number["claim"]
    cue = model.apply("clm.cue", [x[0]], n)[0]
    far = model.floats("clm.far", n)
    side = model.floats("clm.side", n)
    up = [gelu(add(w, cue, far[min(i, FAR) + FAR], side[1]))
          for i, w in enumerate(model.apply("clm.wrd", x, n))]
    return model.apply("claim", deep(model, "clm.up", up, n), 3)


# --------------------------------------------------------------------- tests


def read(path, text, name="encoder_read"):
    done = subprocess.run([BUILD / "tests" / name, path], input=text.encode(),
                          capture_output=True, check=True, timeout=600)
    return done.stdout


def windows(output):
    """-> windows of sentences of words, which are lists of their columns"""
    out = []
    for line in output.decode().split("\n"):
        if line == "window":
            out.append([])
        elif line == "sentence":
            out[-1].append([])
        elif line:
            out[-1][-1].append(line.split("\t"))
    return out


def numbers(column):
    return [float(x) for x in column.split()]


def distance(got, wanted):
    """Root of the squares of what differs, in parts of what varies."""
    off = sum((a - b) ** 2 for g, w in zip(got, wanted) for a, b in zip(g, w))
    mean = [sum(c) / len(c) for c in zip(*wanted)]
    all_ = sum((b - m) ** 2 for w in wanted for b, m in zip(w, mean))
    return math.sqrt(off / all_)


# Floats of 32 and of 64 bits, and a GELU to four digits, round some numbers to
# other steps, and what differs by a step differs further above.
BOUND = 0.01


class Reference(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.held = program.Folder()
        cls.path = cls.held.__enter__() / "encoder.dgm"
        cls.text = news()[:6000]
        cls.output = read(cls.path, cls.text)
        cls.model = Model(cls.path)
        cls.windows = windows(cls.output)
        cls.x = []
        before = []
        for window in cls.windows[:3]:
            forms = [[w[0] for w in s] for s in window]
            cls.x.append(vectors(cls.model, forms, before))
            before = forms[-1]

    @classmethod
    def tearDownClass(cls):
        cls.held.__exit__()

    def words(self, column):
        """That column of the words that the reference has read."""
        return [numbers(w[column]) for window in self.windows[:3]
                for s in window for w in s]

    def test_windows_are_full(self):
        before = 0
        for window in self.windows:
            size = [sum(len(pieces(self.model, w[0])) for w in s)
                    for s in window]
            self.assertTrue(len(size) == 1 or sum(size) <= ROOM)
            if before:
                self.assertGreater(before + size[0], ROOM)
            before = sum(size)
        self.assertGreater(len(self.windows), 10)

    def test_vectors(self):
        wanted = [v for x in self.x for v in x]
        self.assertGreater(len(wanted), 40)
        self.assertLess(distance(self.words(2), wanted), BOUND)

    def test_scores_of_words(self):
        n = self.model.number
        x = [v for x in self.x for v in x]
        tag = self.model.apply("tag", x, n["tags"])
        name = self.model.apply("name", x, n["names"])
        trigger = self.model.apply(
            "trigger", deep(self.model, "trig.up", x, n["trigger"]),
            n["events"])
        cue = self.model.apply(
            "cue", deep(self.model, "cue.up", x, n["cue"]), 3)
        value = self.model.apply(
            "value", deep(self.model, "val.up", x, n["value"]), 2)
        value = [[guide + 0.18 * (readers - guide)] for guide, readers in value]
        for column, wanted in ((3, tag), (4, name), (5, trigger), (9, cue),
                               (10, value)):
            self.assertLess(distance(self.words(column), wanted), 4 * BOUND,
                            column)

    def test_begins(self):
        *weight, more = self.model.floats(
            "begin", self.model.number["size"] + 1)[0]
        wanted = [[dot(v, weight) + more] for x in self.x for v in x]
        self.assertLess(distance(self.words(8), wanted), 3 * BOUND)

    def each_sentence(self):
        """Words, and their vectors as the program has them."""
        for window in self.windows[:3]:
            for s in window:
                yield s, [numbers(w[2]) for w in s]

    def test_trees(self):
        for s, x in self.each_sentence():
            scores = tree_scores(self.model, x)
            heads = [int(w[1].split()[0]) for w in s]
            self.assertEqual(heads.count(len(s)), 1)
            # No other head of one word, whose tree is one too, is better.
            for i, row in enumerate(scores):
                below = {i}
                while more := {j for j, h in enumerate(heads)
                               if h in below} - below:
                    below |= more
                free = set(range(len(s))) - below
                if heads[i] != len(s):
                    self.assertGreater(row[heads[i]],
                                       max(row[j] for j in free) - 0.1)

    def test_probabilities_and_relations(self):
        for s, x in self.each_sentence():
            scores = tree_scores(self.model, x)
            for i, w in enumerate(s):
                head, label, probability = w[1].split()
                row = scores[i][:i] + [-1e9] + scores[i][i + 1:]
                share = shares(row)[int(head)]
                self.assertLess(abs(share - float(probability)), 0.03)
                got = relation(self.model, x, i, int(head))
                self.assertGreater(got[int(label)], max(got) - 0.1)

    def test_stances_and_parts(self):
        for s, x in self.each_sentence():
            wanted = stance(self.model, x[0])
            for a, b in zip(numbers(s[0][7]), wanted):
                self.assertLess(abs(a - b), 0.05)
            for w, row in zip(s, party(self.model, x)):
                for a, b in zip(numbers(w[6]), row):
                    self.assertLess(abs(a - b), 0.05)

    def test_claims(self):
        alone = [w for w in self.windows if len(w) == 1][:3]
        self.assertTrue(alone)
        for (s,) in alone:
            wanted = claim(self.model, [numbers(w[2]) for w in s])
            got = [numbers(w[11]) for w in s]
            self.assertLess(distance(got, wanted), 3 * BOUND)

    def test_other_loops_read_the_same(self):
        for name in ("encoder_read_plain", "encoder_read_avx512"):
            with self.subTest(name):
                self.assertEqual(read(self.path, self.text, name),
                                 self.output)


if __name__ == "__main__":
    unittest.main()
