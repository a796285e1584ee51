#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Teaches the encoder everything at once: tags, trees, names, events, claims.

    train.py --lessons encoder.tsv --weights inputs/minilm --out FOLDER
             [OPTION]...

The lessons are what `dragoman-train --encoder-lessons` writes.  FOLDER gets
train.log, epoch-N.pt after every epoch, encoder.pt at the end, and last.pt
every 250 steps, from which a run that was cut off goes on; with other --epochs
the rate falls faster or slower from there.  The same seed, lessons and machine
give the same weights.
"""
import argparse
import hashlib
import pathlib
import random
import time

import numpy as np
import torch

import lessons as L
import loss
import measure
import network
import pieces
import weights


class Log:
    def __init__(self, path):
        self.file = open(path, "a", encoding="utf-8")

    def __call__(self, *words):
        line = time.strftime("%H:%M:%S ") + " ".join(map(str, words))
        print(line, flush=True)
        print(line, file=self.file, flush=True)


def options():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lessons", required=True)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--weights", required=True,
                        help="folder of minilm/ in data/MANIFEST.tsv")
    parser.add_argument("--begin", help="encoder.pt of a course before, from "
                        "which this one goes on at its own rate")
    parser.add_argument("--treebank", action="append", default=[],
                        help="CoNLL-U to measure on after every epoch")
    parser.add_argument("--names", help="IOB2 to measure on")
    parser.add_argument("--kinds", default="tree,name,event",
                        help="of lessons (default: all)")
    parser.add_argument("--events", type=float, default=0.2,
                        help="share of the passages with events that an epoch "
                        "takes, others every time (default 0.2)")
    parser.add_argument("--values",
                        help="judgements of It Happened (uds_ih2.jsonl)")
    parser.add_argument("--fold", help="I/N: leave out the passages of fold I"
                        " of N, as dragoman-train --events counts them")
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--size", type=int, default=400,
                        help="pieces a step (default 400)")
    parser.add_argument("--rate", type=float, default=2.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--freeze", type=int, default=0,
                        help="layers at the bottom that do not learn, and the "
                        "embeddings of places with them (default 0)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=0,
                        help="of learning, in which the rate falls to nothing "
                        "whatever --epochs says: for a machine that others "
                        "use too; not repeatable")
    parser.add_argument("--steps", type=int, default=0,
                        help="stop after so many, to look (default: never)")
    return parser.parse_args()


def fold_keeps(fold):
    if fold is None:
        return lambda document: True
    which, of = map(int, fold.split("/"))
    return lambda d: d.kind != "event" or d.number % of != which


class Course:
    """The lessons, cut anew for every epoch."""

    def __init__(self, documents, o):
        keeps, kinds = fold_keeps(o.fold), o.kinds.split(",")
        self.documents = [d for d in documents
                          if d.kind in kinds and d.weight == 1 and keeps(d)]
        self.apart = [d for d in documents if d.kind == "apart"]
        self.seed, self.events = o.seed, o.events

    def takes(self, document, epoch):
        """All passages have their turn in 1 / share epochs; those with claims
        have it every time."""
        if document.kind != "event" or document.claimed():
            return True
        turn = document.number % 9973 / 9973 + epoch * self.events
        return turn % 1 < self.events

    def batches(self, epoch, size):
        """Most documents in windows of several sentences, as they are read;
        some by single sentences, so that either does."""
        draw = random.Random(self.seed * 1000 + epoch)
        out = []
        for d in self.documents:
            if not self.takes(d, epoch):
                continue
            window = draw.choice((0, 64) + 6 * (L.WINDOW,))
            out += [changed for w in L.windows(d, window)
                    if (changed := L.changed(w, draw)).size() <= L.LONGEST]
        return L.batches(out, size, draw)


def optimiser(model, rate, head_rate):
    groups = {}
    for name, p in model.named_parameters():
        if p.requires_grad:
            body = name.startswith("encoder.") and p is not model.encoder.mix \
                and p is not model.encoder.gain
            decays = body and p.dim() > 1
            groups.setdefault((body, decays), []).append(p)
    return torch.optim.AdamW(
        [{"params": ps, "lr": rate if body else head_rate,
          "weight_decay": 0.01 if decays else 0.0}
         for (body, decays), ps in groups.items()],
        betas=(0.9, 0.98), eps=1e-8, fused=True)


STATE = ("epoch", "place", "step", "seconds")
WARM = 250   # steps in which the rate rises
OFTEN = 250  # steps between checkpoints


class School:
    def __init__(self, o):
        self.o = o
        o.out.mkdir(parents=True, exist_ok=True)
        self.log = Log(o.out / "train.log")
        folder = weights.folder(o.weights)
        self.cut = pieces.Pieces(folder / "vocab.txt")
        self.classes, documents = L.read_table(o.lessons, self.cut)
        if o.values:
            L.add_values(o.values, documents)
        self.course = Course(documents, o)
        c = self.classes
        self.model = network.Reader(len(self.cut.text), len(c.tag),
                                    len(c.label), len(c.name), len(c.event))
        self.model.encoder.load(weights.load(folder))
        if o.begin:
            self.begin_with(o.begin)
        self.model.encoder.freeze(o.freeze)
        self.adam = optimiser(self.model, o.rate, o.head_rate)
        self.sets = [(pathlib.Path(p).stem, *L.read_treebank(p, self.cut))
                     for p in o.treebank]
        self.names = L.read_names(o.names, self.cut) if o.names else None
        self.epoch, self.place, self.step, self.seconds = 0, 0, 0, 0.0
        self.total = o.epochs * len(self.course.batches(0, o.size))

    def begin_with(self, path):
        kept = torch.load(path, weights_only=False)
        if kept["classes"] != vars(self.classes):
            raise SystemExit(f"{path}: taught on lessons of other classes")
        self.model.load_state_dict(kept["model"])

    def describe(self):
        with open(self.o.lessons, "rb") as file:
            sum_ = hashlib.file_digest(file, "sha256").hexdigest()
        self.log("options", vars(self.o))
        self.log("torch", torch.__version__, "lessons", sum_)
        for kind in ("tree", "name", "event"):
            got = [d for d in self.course.documents if d.kind == kind]
            self.log(len(got), kind, "documents,",
                     sum(len(d.sentences) for d in got), "sentences,",
                     sum(len(s.form) for d in got for s in d.sentences),
                     "words,", sum(d.claimed() for d in got), "with claims")
        values = np.concatenate([s.value for d in self.course.documents
                                 for s in d.sentences])
        self.log("values:", *(~np.isnan(values)).sum(0))

    def keep(self, name, **more):
        """Nothing half-written takes the place of a good file."""
        torch.save({"model": self.model.state_dict(),
                    "classes": vars(self.classes), **more},
                   self.o.out / "new.tmp")
        (self.o.out / "new.tmp").rename(self.o.out / name)

    def save(self):
        self.keep("last.pt", adam=self.adam.state_dict(),
                  random=torch.get_rng_state(),
                  **{k: getattr(self, k) for k in STATE})

    def resume(self):
        path = self.o.out / "last.pt"
        if not path.exists():
            return
        kept = torch.load(path, weights_only=False)
        self.model.load_state_dict(kept["model"])
        self.adam.load_state_dict(kept["adam"])
        torch.set_rng_state(kept["random"])
        for name in STATE:
            setattr(self, name, kept[name])
        self.log("goes on after step", self.step)

    def gone(self):
        """How much of the course lies behind."""
        if self.o.minutes:
            return self.seconds / 60 / self.o.minutes
        return self.step / self.total

    def share(self):
        """Of the full rate: up at first, then down to nothing."""
        return min((self.step + 1) / WARM, max(0.01, (1 - self.gone())))

    def over(self):
        return self.gone() >= 1 or 0 < self.o.steps <= self.step

    def teach(self, group):
        for part in self.adam.param_groups:
            part.setdefault("full", part["lr"])
            part["lr"] = part["full"] * self.share()
        parts = loss.losses(self.model, L.make_batch(group, self.cut))
        sum(parts.values()).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.adam.step()
        self.adam.zero_grad(set_to_none=True)
        self.step += 1
        return {k: v.item() for k, v in parts.items() if v.requires_grad}

    def run_epoch(self):
        sums, began, pieces_ = {}, self.seconds, 0
        groups = self.course.batches(self.epoch, self.o.size)
        for group in groups[self.place:]:
            begin = time.time()
            for k, v in self.teach(group).items():
                sums.setdefault(k, []).append(v)
            self.seconds += time.time() - begin
            self.place += 1
            pieces_ += sum(w.size() for w in group)
            if self.step % 50 == 0:
                speed = pieces_ / (self.seconds - began)
                self.log(f"epoch {self.epoch + 1} step {self.step}, "
                         f"{100 * self.gone():.1f} %, {speed:.0f} pieces/s,",
                         *(f"{k} {np.mean(v):.3f}" for k, v in sums.items()))
                sums, began, pieces_ = {}, self.seconds, 0
            if self.step % OFTEN == 0:
                self.save()
            if self.over():
                return
        self.epoch, self.place = self.epoch + 1, 0

    def measure(self):
        show = lambda name, got: self.log(" ", name, *(
            f"{k} {v:.2f}" for k, v in got.items()))
        for name, documents, gold in self.sets:
            show(name, measure.treebank(self.model, self.classes, documents,
                                        gold, self.cut))
        if self.names:
            show("names", measure.names(self.model, self.classes, *self.names,
                                        self.cut))
        if self.course.apart:
            show("apart", measure.events(self.model, self.course.apart,
                                         self.cut))
            show("apart", measure.claims(self.model, self.course.apart,
                                         self.cut))


def main():
    o = options()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    np.random.seed(o.seed)
    school = School(o)
    school.describe()
    school.resume()
    while not school.over():
        school.run_epoch()
        school.log(f"step {school.step}, {school.seconds / 60:.1f} minutes of "
                   "learning in all")
        school.save()
        school.keep(f"epoch-{school.epoch}.pt" if not school.over()
                    else "encoder.pt")
        school.measure()


if __name__ == "__main__":
    main()
