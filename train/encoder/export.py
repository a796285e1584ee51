#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the network as the program reads it, and says how near that is.

    export.py NETWORK.pt --weights inputs/minilm -o models/encoder.dgm
              --treebank ewt-dev.conllu [--sentences N]

src/encoder/model.h describes the file.  The treebank sets the table of
confidences; its first sentences are read by the network and by what is
written of it, and how near they are is said.
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

MAGIC, VERSION = b"DGMENCO\0", 2
HEADER, ENTRY, ALIGN = 32, 24, 64
PANEL = 16        # rows of a matrix that stand together
CALIBRATION = 20  # steps of a head's probability
LAYER = ("qkv", "out", "up", "down")
# Sections of the heads' matrices and tables.
MATRICES = {
    "tag": "tag", "name": "name", "arc.word": "arc_word",
    "arc.head": "arc_head", "arc": "arc", "rel.word": "label_word",
    "rel.head": "label_head", "rel": "label", "rel.own": "label_of_word",
    "trig.up": "trigger_up", "trigger": "trigger", "stan.up": "stance_up",
    "stance": "stance", "part.wrd": "party_word",
    "part.trg": "party_trigger", "part.up": "party_up", "party": "party",
    "cue.up": "cue_up", "cue": "cue", "clm.wrd": "claim_word",
    "clm.cue": "claim_cue", "clm.up": "claim_up", "claim": "claim",
    "val.up": "value_up", "value": "value"}
TABLES = {
    "arc.root": "arc_root", "rel.root": "label_root",
    "stan.typ": "stance_type.weight", "part.typ": "party_type.weight",
    "part.far": "party_far.weight", "clm.far": "claim_far.weight",
    "clm.side": "claim_side.weight"}


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


def floats(*tensors):
    return b"".join(t.detach().float().numpy().astype("<f4").tobytes()
                    for t in tensors)


def padded(tensor):
    """Rows filled up to whole panels."""
    more = -len(tensor) % PANEL
    return torch.cat([tensor, tensor.new_zeros(more, *tensor.shape[1:])])


def panels(number):
    """Bytes [rows, columns] as src/base/panel.h has them: of 16 rows, four
    columns at a time."""
    rows, columns = number.shape
    return number.reshape(rows // PANEL, PANEL, columns // 4, 4).transpose(
        0, 2, 1, 3).tobytes()


def matrix(layer):
    number, scale = rounded.rows(layer.weight)
    bias = torch.zeros(len(scale)) if layer.bias is None else layer.bias
    return (floats(padded(scale), padded(bias.detach()))
            + panels(padded(number).numpy()))


def numbers(model, cut, calibration):
    sizes = [len(cut.text), network.SIZE, network.LAYERS, network.HEADS,
             network.INNER, network.POSITIONS, model.tag.out_features,
             model.label_of_word.out_features, model.name.out_features,
             model.trigger.out_features, network.ARC, network.RELATION,
             network.TRIGGER, network.STANCE, network.PARTY, network.CUE,
             network.CLAIM, network.VALUE, cut.cls, cut.sep, cut.unknown]
    return struct.pack(f"<{len(sizes)}I{CALIBRATION}f", *sizes, *calibration)


def names_of(classes):
    lines = [f"tag {upos} {xpos}" for upos, xpos in classes.tag]
    lines += [f"label {label}" for label in classes.label]
    return "".join(line + "\n" for line in lines).encode()


def sections(model, classes, cut, calibration):
    e = model.encoder
    word, step = rounded.rows(e.word.weight, rounded.TABLE)
    raw = [t.encode() for t in cut.text]
    norms = [e.norm] + [n for k in e.layers for n in (k.n1, k.n2)]
    out = [("numbers", numbers(model, cut, calibration)),
           ("classes", names_of(classes)), ("piece", b"".join(raw)),
           ("piece.at", np.cumsum([0, *map(len, raw)]).astype("<u4")
            .tobytes()),
           ("word", word.numpy().tobytes()), ("word.s", floats(step)),
           ("position", floats(e.position.weight)),
           ("segment", floats(e.segment.weight)),
           ("norms", floats(*(x for n in norms for x in (n.weight, n.bias)))),
           ("mix", floats(e.gain * e.mix.softmax(0))),
           ("shape", floats(model.shape.weight.T.contiguous())),
           ("begin", floats(model.begin.weight, model.begin.bias))]
    for i, layer in enumerate(e.layers):
        out += [(f"{i}.{name}", matrix(getattr(layer, name)))
                for name in LAYER]
    out += [(name, matrix(getattr(model, ours)))
            for name, ours in MATRICES.items()]
    tensors = dict(model.named_parameters())
    return out + [(name, floats(tensors[ours]))
                  for name, ours in TABLES.items()]


def calibrate(model, documents, gold, cut):
    """Share of right heads by the probability that the network gives them;
    ten imagined words keep thin steps near the diagonal."""
    right, count = np.zeros(CALIBRATION), np.zeros(CALIBRATION)
    with measure.reading(model):
        for (x, _), g in zip(measure.read(model, documents, cut, L.WINDOW),
                             gold):
            head, share = measure.heads(model, x)
            step = np.minimum((share * CALIBRATION).astype(int),
                              CALIBRATION - 1)
            for s, h, wanted in zip(step, head, g.head):
                count[s] += 1
                right[s] += h == wanted
    middle = (np.arange(CALIBRATION) + 0.5) / CALIBRATION
    return (right + 10 * middle) / (count + 10)


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


def compare(model, small, classes, documents, cut):
    exact = opinions(model, classes, documents, cut)
    ours = opinions(small, classes, documents, cut)
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
    parser.add_argument("--treebank", required=True)
    parser.add_argument("--sentences", type=int, default=200)
    o = parser.parse_args()
    torch.set_num_threads(1)
    cut = pieces.Pieces(weights.folder(o.weights) / "vocab.txt")
    model, classes = network.load(o.network)
    small = rounded.whole(model)
    documents, gold = L.read_treebank(o.treebank, cut)
    if o.out:
        table = calibrate(small, documents, gold, cut)
        content = container(sections(model, classes, cut, table))
        o.out.write_bytes(content)
        print(f"{o.out}: {len(content)} bytes; right heads by probability:",
              *(f"{100 * share:.0f}" for share in table))
    documents, gold = first(documents, gold, o.sentences)
    compare(model, small, classes, documents, cut)
    for name, m in (("exact", model), ("in bytes", small)):
        got = measure.treebank(m, classes, documents, gold, cut)
        print(name, *(f"{k} {v:.2f}" for k, v in got.items()))


if __name__ == "__main__":
    main()
