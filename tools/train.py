#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Learns again what is learned, in order: where sentences end, tags and trees,
the second look at where sentences end, what predicates say of their truth,
names, events, claims; where it is named, the encoder; and how the coder and the
encoder are pooled.

    tools/train.py [--only NAME,...] [--quick] [--out FOLDER]
                   [--build FOLDER] [--python PROGRAM] FOLDER...

The inputs are those of data/MANIFEST.tsv; they are looked for in each FOLDER.
A part whose inputs are missing, or are other files than the manifest names,
is left alone, and why is said; then the exit code is 1.  Models go where the
project keeps them, or to --out.  --quick learns just enough to see that each
step runs.  --python is one that has train/encoder/requirements.lock, which the
encoder needs (--only encoder; hours).  --build is where dragoman-train and
share/dragoman lie (default build/release).

Claims of the fast tier are learned from texts that the full tier has read, too
(ten minutes); what it said of them is kept in read/ beside dragoman-train, to
be used again.
"""
import argparse
import dataclasses
import pathlib
import shutil
import subprocess
import sys
import tempfile

import inputs

ROOT = inputs.ROOT
VECTORS = "glove/glove_6B_50d_emb.npy"
WORDS = "glove/glove_6B_index.parquet"
VALUES = "uds_ih2.jsonl"
WEIGHTS, PIECES = "minilm/model.safetensors", "minilm/vocab.txt"
EWT, GUM, DEV = "ewt-train.conllu", "gum-train.conllu", "ewt-dev.conllu"
# In the order in which they are drawn from.
TEXTS = [f"{name}.jsonl.gz" for name in ("gmb", "wikinews", "re3d")]
# Documents whose licence does not let them into what is shipped.
SKIP = ["--skip", "GUM_whow_", "--skip", "GUM_fiction_"]


@dataclasses.dataclass
class Work:
    trainer: pathlib.Path
    rows: dict            # of the manifest
    out: pathlib.Path
    share: pathlib.Path   # what the program reads, with the new models
    quick: bool
    python: str           # that has torch

    def path(self, name):
        return str(self.rows[name].path)

    def run(self, *words, **options):
        subprocess.run([str(self.trainer), *map(str, words)], check=True,
                       **options)

    def keep(self, name, model):
        """The new model is what the next part uses."""
        (self.share / name).unlink(missing_ok=True)
        shutil.copy(model, self.share / name)


def read(work):
    """Texts as the full tier reads them, labelled, which teach the fast one;
    nothing where there is no encoder."""
    folder = (work.share if work.quick else work.trainer.parent) / "read"
    labels = folder / "read.ev"
    if labels.exists() or not (work.share / "encoder.dgm").exists():
        return [labels] if labels.exists() else []
    folder.mkdir(exist_ok=True)
    texts = folder / "texts.jsonl"
    with open(texts, "wb") as out:
        subprocess.run([sys.executable, str(ROOT / "tools/draw_texts.py"),
                        *(["--quick"] if work.quick else []),
                        *map(work.path, TEXTS)], check=True, stdout=out)
    coded = folder / "coded.jsonl"
    subprocess.run([str(work.trainer.parent / "dragoman"), "code", "--quiet",
                    "--data", str(work.share), "--tier", "full",
                    "--min-score", "0.2", "--layers",
                    "sentences,events,claims,predicates", "-o", str(coded),
                    str(texts)], check=True)
    half = labels.with_suffix(".half")
    with open(coded, "rb") as said, open(half, "wb") as out:
        subprocess.run([sys.executable, str(ROOT / "tools/label.py")],
                       check=True, stdin=said, stdout=out)
    half.rename(labels)
    return [labels]


def boundaries(work):
    out = work.out / "models/boundaries.dgm"
    work.run("--boundaries", out, *SKIP, work.path(EWT), work.path(GUM))
    work.keep("boundaries.dgm", out)


def syntax(work):
    out = work.out / "models/english.dgm"
    quick = ["--teachers", "0", "--epochs", "1"] if work.quick else []
    work.run("-o", out, "--lemmas", work.share / "lemmas.dgm", *quick, *SKIP,
             "--dev", work.path(DEV), work.path(EWT), work.path(GUM))
    work.keep("syntax.dgm", out)


def ends(work):
    out = work.out / "models/ends.dgm"
    work.run("--ends", out, "--model", work.share / "syntax.dgm", *SKIP,
             work.path(EWT), work.path(GUM))
    work.keep("ends.dgm", out)


def values(work):
    signatures = work.share / "signatures.tsv"
    with open(signatures, "wb") as file:
        work.run("--signatures", work.share, work.path(EWT),
                 stdout=file)
    with open(work.out / "data/cues/values.cue", "wb") as file:
        subprocess.run([sys.executable, str(ROOT / "tools/learn_values.py"),
                        str(signatures), work.path(VALUES)],
                       check=True, stdout=file)


def names(work):
    quick = ["--epochs", "1", "--runs", "1"] if work.quick else []
    work.run("--names", "-o", work.out / "models/names.dgm", *quick, *SKIP,
             work.share, ROOT / "data", work.path(GUM), work.path(EWT))


def events(work):
    quick = ["--epochs", "1", "--folds", "2"] if work.quick else []
    vectors = work.share / "vectors.tsv"
    with open(vectors, "wb") as file:
        subprocess.run([sys.executable, str(ROOT / "tools/make_vectors.py"),
                        str(work.path(VECTORS).parent.parent)],
                       check=True, stdout=file)
    out = work.out / "models/events.dgm"
    work.run("--events", "-o", out, *quick, work.share, vectors,
             ROOT / "data/events")
    work.keep("events.dgm", out)


def claims(work):
    quick = ["--epochs", "1"] if work.quick else []
    judged = work.share / "judged.ev"
    with open(judged, "wb") as file:
        subprocess.run([sys.executable, str(ROOT / "tools/make_judged.py"),
                        work.path(VALUES)], check=True, stdout=file)
    out = work.out / "models/claims.dgm"
    work.run("--claims", "-o", out, *quick, "--readers", judged, work.share,
             ROOT / "data/events", *read(work))
    work.keep("claims.dgm", out)


def encoder(work):
    # It may take up a run that was cut off.
    run = (work.share if work.quick else work.trainer.parent) / "encoder"
    lessons = work.share / "encoder.tsv"
    quick = ["--steps", "2"] if work.quick else []
    with_weights = ["--weights", work.rows[WEIGHTS].path.parent]
    teach = lambda name, *words: subprocess.run(
        [work.python, str(ROOT / "train/encoder" / name),
         *map(str, [*words, *with_weights])], check=True)
    work.run("--encoder-lessons", "-o", lessons, *SKIP, work.share,
             ROOT / "data", work.path(EWT), work.path(GUM))
    teach("train.py", "--lessons", lessons, "--out", run, "--values",
          work.path(VALUES), "--treebank", work.path(DEV), *quick)
    out = work.out / "models/encoder.dgm"
    teach("export.py", run / "encoder.pt", "-o", out, "--treebank",
          work.path(DEV))
    work.keep("encoder.dgm", out)


def pool(work):
    """After the events or the encoder have been learned."""
    if (work.share / "encoder.dgm").exists():
        work.run("--pool", "-o", work.out / "models/events.dgm", work.share,
                 ROOT / "data/events")


PARTS = {
    "boundaries": (boundaries, [EWT, GUM]),
    "syntax": (syntax, [EWT, GUM, DEV]),
    "ends": (ends, [EWT, GUM]),
    "values": (values, [EWT, VALUES]),
    "names": (names, [EWT, GUM]),
    "events": (events, [VECTORS, WORDS]),
    "claims": (claims, [VALUES, *TEXTS]),
    "encoder": (encoder, [EWT, GUM, DEV, VALUES, WEIGHTS, PIECES]),
    "pool": (pool, []),
}
# Parts that need more than the project does, and are learned when named.
ASKED_FOR = {"encoder"}


def link_share(build, share):
    """The built share folder by links, so that models can be put in place of
    its own."""
    source = build / "share/dragoman"
    if not source.is_dir():
        sys.exit(f"train.py: {source} is not there; `make build` makes it")
    for path in source.iterdir():
        (share / path.name).symlink_to(path.resolve())


def train(work, wanted):
    """Whether every part that was wanted has been learned."""
    complete = True
    for name, (learn, needs) in PARTS.items():
        if name not in (wanted or set(PARTS) - ASKED_FOR):
            continue
        why = [text for need in needs
               if (text := inputs.problem(work.rows, need))]
        if why:
            print(f"{name}: left alone: " + "; ".join(why))
            complete = False
            continue
        print(f"{name}: learning", flush=True)
        learn(work)
    return complete


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="*")
    parser.add_argument("--only", default="")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT)
    parser.add_argument("--build", type=pathlib.Path,
                        default=ROOT / "build/release")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--manifest", type=pathlib.Path,
                        default=inputs.MANIFEST)
    options = parser.parse_args()
    wanted = set(filter(None, options.only.split(",")))
    if wanted - set(PARTS):
        sys.exit("train.py: no part is called "
                 + ", ".join(sorted(wanted - set(PARTS))))
    for folder in ("models", "data/cues"):
        (options.out / folder).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as share:
        share = pathlib.Path(share)
        link_share(options.build, share)
        work = Work(options.build / "dragoman-train",
                    inputs.find(options.folder, options.manifest),
                    options.out, share, options.quick, options.python)
        try:
            return 0 if train(work, wanted) else 1
        except subprocess.CalledProcessError as error:
            print(f"train.py: {error.cmd[0]} failed ({error.returncode})")
            return 1


if __name__ == "__main__":
    sys.exit(main())
