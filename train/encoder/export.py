#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the network as the program reads it, and says how near that is.

    export.py NETWORK.pt --weights inputs/minilm -o models/encoder.dgm
              [OPTION]...

src/encoder/model.h describes the file.  With --compare FILE the sentences of
a treebank are read by the network and by what was written of it.
"""
import argparse
import pathlib
import struct

import numpy as np
import torch
import xxhash

import lessons as L
import measure
import network
import pieces
import rounded
import weights

MAGIC, VERSION = b"DGMENCO\0", 1
HEADER, ENTRY, ALIGN = 32, 24, 64
LAYER = ("qkv", "out", "up", "down")
HEADS = ("tag", "name", "arc_word", "arc_head", "arc", "label_word",
         "label_head", "label", "label_of_word", "trigger_up", "trigger",
         "stance_up", "stance", "party_word", "party_trigger", "party_up",
         "party")


def align(size):
    return (size + ALIGN - 1) // ALIGN * ALIGN


def container(sections):
    """[(name, bytes)] -> a file such as src/base/mapped.h describes"""
    table, body = b"", b""
    at = align(HEADER + ENTRY * len(sections))
    for name, content in sections:
        table += struct.pack("<8sQQ", name.encode(), at + len(body),
                             len(content))
        body += content.ljust(align(len(content)), b"\0")
    rest = table.ljust(at - HEADER, b"\0") + body
    return struct.pack("<8sIIQQ", MAGIC, VERSION, len(sections),
                       HEADER + len(rest), xxhash.xxh3_64_intdigest(rest)
                       ) + rest


class Writer:
    def __init__(self):
        self.bytes, self.floats = [], []

    def float(self, *tensors):
        for t in tensors:
            self.floats.append(t.detach().float().numpy().ravel())

    def linear(self, layer):
        number, scale = rounded.rows(layer.weight)
        self.bytes.append(number.numpy().ravel())
        bias = torch.zeros(len(scale)) if layer.bias is None else layer.bias
        self.float(scale, bias)


def sections(model, text):
    e, w = model.encoder, Writer()
    words, scale = rounded.rows(e.word.weight)
    w.float(scale, e.position.weight, e.segment.weight, e.norm.weight,
            e.norm.bias)
    for layer in e.layers:
        for name in LAYER:
            w.linear(getattr(layer, name))
        w.float(layer.n1.weight, layer.n1.bias, layer.n2.weight,
                layer.n2.bias)
    w.float(e.gain * e.mix.softmax(0), model.shape.weight.T,
            model.arc_root, model.label_root)
    for name in HEADS:
        w.linear(getattr(model, name))
    w.float(model.stance_type.weight, model.party_type.weight,
            model.party_far.weight)
    raw = [t.encode() for t in text]
    numbers = [len(text), network.SIZE, network.LAYERS, network.HEADS,
               network.INNER, network.POSITIONS, model.tag.out_features,
               model.label_of_word.out_features, model.name.out_features,
               model.trigger.out_features, network.ARC, network.RELATION,
               network.TRIGGER, network.STANCE, network.PARTY, network.FAR]
    return [("numbers", np.array(numbers, "<u4").tobytes()),
            ("pieces", np.cumsum([0, *map(len, raw)]).astype("<u4")
             .tobytes()),
            ("text", b"".join(raw)), ("words", words.numpy().tobytes()),
            ("bytes", np.concatenate(w.bytes).tobytes()),
            ("floats", np.concatenate(w.floats).astype("<f4").tobytes())]


# ------------------------------------------------------------------ comparing


def opinions(model, classes, documents, cut):
    """Of every sentence: vectors, tags, heads, labels, names, triggers."""
    out = []
    with measure.reading(model):
        for x, s in measure.read(model, documents, cut, L.WINDOW):
            head, label = measure.parse(model, x, classes.label)
            out.append((x.numpy(), model.tag(x).argmax(-1).numpy(),
                        np.array(head), np.array(label),
                        np.array(measure.best_labels(model.name(x))),
                        model.triggers(x).softmax(-1).numpy()))
    return out


def compare(model, classes, documents, cut):
    exact = opinions(model, classes, documents, cut)
    ours = opinions(rounded.whole(model), classes, documents, cut)
    cat = lambda side, k: np.concatenate([s[k] for s in side])
    words = len(cat(exact, 1))
    print(f"{len(exact)} sentences, {words} words; the same:")
    for k, name in enumerate(("tags", "heads", "labels", "names"), 1):
        same = (cat(exact, k) == cat(ours, k)).sum()
        print(f"  {name} {100 * same / words:.2f} %")
    far = np.abs(cat(exact, 5) - cat(ours, 5))
    print(f"  triggers' probabilities within {far.max():.4f}, "
          f"on average {far.mean():.6f}")
    a, b = cat(exact, 0), cat(ours, 0)
    print(f"  vectors: difference {np.linalg.norm(a - b, axis=1).mean():.4f} "
          f"of length {np.linalg.norm(a, axis=1).mean():.3f}, at most "
          f"{np.abs(a - b).max():.4f} in one number")


def first(documents, gold, count):
    """The first documents that come to `count` sentences."""
    out, got = [], 0
    for d in documents:
        d.sentences = d.sentences[:count - got]
        got += len(d.sentences)
        out += [d] * bool(d.sentences)
    return out, gold[:count]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network")
    parser.add_argument("-o", dest="out", type=pathlib.Path)
    parser.add_argument("--weights", required=True,
                        help="folder of minilm/ in data/MANIFEST.tsv")
    parser.add_argument("--compare", help="a treebank in CoNLL-U")
    parser.add_argument("--sentences", type=int, default=200)
    o = parser.parse_args()
    torch.set_num_threads(1)
    cut = pieces.Pieces(weights.folder(o.weights) / "vocab.txt")
    model, classes = network.load(o.network)
    if o.out:
        content = container(sections(model, cut.text))
        o.out.write_bytes(content)
        print(f"{o.out}: {len(content)} bytes")
    if o.compare:
        documents, gold = first(*L.read_treebank(o.compare, cut),
                                o.sentences)
        compare(model, classes, documents, cut)
        for name, m in (("exact", model), ("in bytes", rounded.whole(model))):
            got = measure.treebank(m, classes, documents, gold, cut)
            print(name, *(f"{k} {v:.2f}" for k, v in got.items()))


if __name__ == "__main__":
    main()
