#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How a network does on treebanks, names and passages with given tokens.

    measure.py NETWORK.pt --weights inputs/minilm [--treebank FILE.conllu]...
               [--names FILE.iob2] [--lessons encoder.tsv] [--window N]
               [--bytes]

--window N reads sentences in windows of N pieces (0: one by one); --bytes
measures what export.py writes.  Of the lessons the passages apart are read.
"""
import argparse
import contextlib
import pathlib

import numpy as np
import torch

import lessons as L
import network
import pieces
import rounded
import tree
import weights

BATCH = 2000  # pieces


@contextlib.contextmanager
def reading(model):
    model.eval()
    with torch.no_grad():
        yield
    model.train()


def read_windows(model, documents, cut, window):
    """-> for each window, in order, [(words' vectors, the Sentence)]"""
    all_ = [w for d in documents for w in L.windows(d, window)]
    order = sorted(range(len(all_)), key=lambda i: all_[i].size())
    out, group = [None] * len(all_), []

    def run():
        batch = L.make_batch([all_[i] for i in group], cut)
        x = model.words(batch)
        at = iter(batch.sentences)
        for i in group:
            got = [next(at) for _ in all_[i].sentences]
            out[i] = [(x[a:a + len(s.form)], s) for a, s in got]
        group.clear()

    for i in order:
        if all_[i].size() > L.LONGEST:
            raise SystemExit("measure: a sentence beyond the window")
        if group and (len(group) + 1) * all_[i].size() > BATCH:
            run()
        group.append(i)
    run()
    return out


def read(model, documents, cut, window):
    """-> for each sentence, in order, (its words' vectors, the Sentence)"""
    return [s for w in read_windows(model, documents, cut, window) for s in w]


def heads(model, x):
    """-> heads of the best tree, the network's probability of each"""
    n = len(x)
    scores = model.arcs(x, torch.arange(n)[None])[0]
    scores[torch.arange(n), torch.arange(n) + 1] = -1e4  # itself
    scores = scores.log_softmax(-1).numpy()
    square = np.full((n + 1, n + 1), -np.inf)
    square[1:] = scores
    head = tree.best_tree(square)[1:]
    return head, np.exp(scores[np.arange(n), head])


def parse(model, x, names):
    """-> heads, labels (numbers)"""
    n = len(x)
    head, _ = heads(model, x)
    above = torch.from_numpy(np.where(head > 0, head - 1, n))
    scores = model.labels(x, above)
    root = names.index("root")  # the word below the root, and no other
    scores[:, root] = torch.where(above == n, 1e9, -1e9)
    label = scores.argmax(-1).tolist()
    tree.lift_undo(head, label, names)
    return head, label


def treebank(model, classes, documents, gold, cut, window=L.WINDOW):
    words = upos = heads = labels = 0
    with reading(model):
        for (x, _), g in zip(read(model, documents, cut, window), gold):
            tag = model.tag(x).argmax(-1).tolist()
            head, label = parse(model, x, classes.label)
            for i in range(len(x)):
                name = classes.label[label[i]].partition(">")[0]
                right = head[i] == g.head[i]
                words += 1
                upos += classes.tag[tag[i]][0] == g.upos[i]
                heads += right
                labels += right and name.partition(":")[0] == g.relation[i]
    return {"UPOS": 100 * upos / words, "UAS": 100 * heads / words,
            "LAS": 100 * labels / words}


# --------------------------------------------------------------------- names


def best_labels(scores):
    """Likeliest labels of which an inside one goes on with its own kind; 0 is
    outside, odd ones begin (src/entity/model.h)."""
    scores = scores.log_softmax(-1).numpy()
    count = scores.shape[1]
    step = np.full((count, count), -np.inf)
    for before in range(count):
        for label in range(count):
            if (label == 0 or label % 2 or before == label
                    or before + 1 == label):
                step[before, label] = 0
    first = np.array([0 if k == 0 or k % 2 else -np.inf
                      for k in range(count)])
    best, back = scores[0] + first, []
    for row in scores[1:]:
        reach = best[:, None] + step
        back.append(reach.argmax(0))
        best = reach.max(0) + row
    out = [int(best.argmax())]
    for row in reversed(back):
        out.append(int(row[out[-1]]))
    return out[::-1]


def spans(labels):
    """["O", "B-PER", "I-PER"] -> {(first, last, kind)}"""
    out, begin = set(), None
    for i, label in enumerate([*labels, "O"]):
        if begin is not None and not label.startswith("I-"):
            out.add((begin, i, labels[begin][2:]))
            begin = None
        if label.startswith("B-"):
            begin = i
    return out


KINDS = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC"}


def names(model, classes, documents, gold, cut, window=L.WINDOW):
    """F1 of exact spans of PER, ORG, LOC (and GPE as LOC)."""
    right = said = wanted = 0
    with reading(model):
        for (x, _), g in zip(read(model, documents, cut, window), gold):
            labels = [classes.name[k] for k in best_labels(model.name(x))]
            mine = {(b, e, KINDS[k]) for b, e, k in spans(labels)
                    if k in KINDS}
            theirs = {(b, e, k) for b, e, k in spans(g) if k in KINDS}
            right += len(mine & theirs)
            said += len(mine)
            wanted += len(theirs)
    return {"names F1": 200 * right / max(1, said + wanted)}


# -------------------------------------------------------------------- events


def code(model, x, s):
    """-> [(word, type, score, stance, parts)] of words that may head one"""
    share = model.triggers(x).softmax(-1)
    found = [(i, int(share[i, 1:].argmax()) + 1)
             for i in (share[:, 0] < 0.9).nonzero().flatten().tolist()]
    if not found:
        return []
    at = torch.tensor([i for i, _ in found])
    kind = torch.tensor([k for _, k in found])
    stance = [v.argmax(-1) for v in model.stances(x[at], kind)]
    place = torch.arange(len(x)).expand(len(found), len(x))
    part = model.parties(x, place, at, kind).argmax(-1)
    part[torch.arange(len(found)), at] = 0
    return [(i, k, float(1 - share[i, 0]), [int(v[n]) for v in stance],
             part[n].numpy()) for n, (i, k) in enumerate(found)]


def f1(right, said, wanted):
    return 200 * right / max(1, said + wanted)


def events(model, documents, cut, window=L.WINDOW):
    """Found, typed, with all parties, and with polarity, time and condition
    too, at the threshold at which most are usable."""
    rows, wanted, optional = [], 0, 0
    with reading(model):
        for x, s in read(model, documents, cut, window):
            gold = {e.word: e for e in s.events}
            wanted += sum(e.weight == 1 for e in s.events)
            for word, kind, score, stance, part in code(model, x, s):
                e = gold.get(word)
                if e and e.weight < 1:
                    continue
                typed = bool(e) and e.type == kind
                placed = typed and (part == e.part).all()
                usable = placed and stance[:3] == e.stance[:3]
                rows.append((score, bool(e), typed, placed, usable))
    best = None
    for least in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
        kept = [r for r in rows if r[0] >= least]
        got = [f1(sum(r[k] for r in kept), len(kept), wanted)
               for k in range(1, 5)]
        if best is None or got[3] > best[3]:
            best = [*got, least]
    return dict(zip(("events found F1", "typed F1", "parties F1",
                     "usable F1", "from"), best))


# -------------------------------------------------------------------- claims


def spans_of(tags):
    """Tags of cues -> [(first, behind the last)]"""
    out = []
    for i, tag in enumerate([*tags, 0]):
        if out and out[-1][1] is None and tag != 2:
            out[-1] = (out[-1][0], i)
        if tag == 1 or (tag == 2 and not (out and out[-1][1] is None)):
            out.append((i, None))
    return [s for s in out if s[1] is not None]


def ask_claims(model, x, sentence, cues):
    """-> parts [cues, words] of a window's words"""
    if not cues:
        return np.zeros((0, len(x)), dtype=int)
    place = torch.arange(len(x)).expand(len(cues), len(x))
    part = model.claims(x, place, torch.tensor(cues),
                        torch.tensor([*sentence, 0])).argmax(-1).numpy()
    for row, (first, last) in enumerate(cues):
        part[row, first:last] = L.CUE
    return part


def alike(a, b):
    """Share of the words of either that are in both."""
    return (a & b).sum() / max(1, (a | b).sum())


def claims(model, documents, cut, window=L.WINDOW):
    """Cues found (overlapping, exact); given a claim's cue its source and
    content exact; all found and both alike by half."""
    found = exact = usable = said = wanted = source = content = 0
    with reading(model):
        for w in read_windows(model, documents, cut, window):
            if any(s.claims is None for _, s in w):
                continue
            x = torch.cat([x for x, _ in w])
            sentence = [i for i, (_, s) in enumerate(w) for _ in s.form]
            gold, at = {}, 0
            for _, s in w:
                for claim, part in s.claims.items():
                    gold.setdefault(claim, np.zeros(len(x), dtype=int))[
                        at:at + len(part)] = part
                at += len(s.form)
            gold = [g for g in gold.values() if (g == L.CUE).any()]
            where = [(g == L.CUE).nonzero()[0] for g in gold]
            given = ask_claims(model, x, sentence,
                               [(int(c[0]), int(c[-1]) + 1) for c in where])
            for g, got in zip(gold, given):
                source += ((g == L.SOURCE) == (got == L.SOURCE)).all()
                content += ((g == L.CONTENT) == (got == L.CONTENT)).all()
            cues = spans_of(model.cues(x).argmax(-1).tolist())
            said, wanted = said + len(cues), wanted + len(gold)
            free = list(range(len(gold)))
            for got in ask_claims(model, x, sentence, cues):
                match = [k for k in free
                         if ((gold[k] == L.CUE) & (got == L.CUE)).any()]
                if match:
                    g = gold[match[0]]
                    free.remove(match[0])
                    found += 1
                    exact += ((g == L.CUE) == (got == L.CUE)).all()
                    usable += all(
                        alike(g == k, got == k) >= 0.5
                        or not ((g == k) | (got == k)).any()
                        for k in (L.SOURCE, L.CONTENT))
    return {"cues F1": f1(found, said, wanted),
            "exact F1": f1(exact, said, wanted),
            "usable F1": f1(usable, said, wanted),
            "given cues source": 100 * source / max(1, wanted),
            "content": 100 * content / max(1, wanted)}


def values(model, documents, cut, which, window=L.WINDOW):
    """How sure predicates are, beside what a reader said."""
    got, wanted = [], []
    with reading(model):
        for x, s in read(model, documents, cut, window):
            said = ~np.isnan(s.value[:, which])
            if said.any():
                got += model.values(x)[said, which].clamp(-3, 3).tolist()
                wanted += s.value[said, which].tolist()
    got, wanted = np.array(got), np.array(wanted)
    return {"values r": np.corrcoef(got, wanted)[0, 1],
            "MAE": np.abs(got - wanted).mean()}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network")
    parser.add_argument("--weights", required=True,
                        help="folder of minilm/ in data/MANIFEST.tsv")
    parser.add_argument("--treebank", action="append", default=[])
    parser.add_argument("--names")
    parser.add_argument("--lessons")
    parser.add_argument("--values",
                        help="It Happened (uds_ih2.jsonl), on the treebanks")
    parser.add_argument("--window", type=int, default=L.WINDOW)
    parser.add_argument("--bytes", action="store_true")
    o = parser.parse_args()
    torch.set_num_threads(1)
    cut = pieces.Pieces(weights.folder(o.weights) / "vocab.txt")
    model, classes = network.load(o.network)
    model = rounded.whole(model) if o.bytes else model
    show = lambda name, got: print(name, *(f"{k} {v:.2f}"
                                           for k, v in got.items()))
    for path in o.treebank:
        documents, gold = L.read_treebank(path, cut)
        show(pathlib.Path(path).stem, treebank(
            model, classes, documents, gold, cut, o.window))
        if o.values and L.add_values(o.values, documents, "dev"):
            show(pathlib.Path(path).stem, values(model, documents, cut, 1,
                                                 o.window))
    if o.names:
        show("names", names(model, classes, *L.read_names(o.names, cut), cut,
                            o.window))
    if o.lessons:
        apart = [d for d in L.read_table(o.lessons, cut)[1]
                 if d.kind == "apart"]
        show("apart", events(model, apart, cut, o.window))
        show("apart", claims(model, apart, cut, o.window))
        show("apart", values(model, apart, cut, 0, o.window))


if __name__ == "__main__":
    main()
