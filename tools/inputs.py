#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What data and models are made of: the rows of data/MANIFEST.tsv, found and
checked.

    tools/inputs.py FOLDER...          says which inputs are there
    tools/inputs.py --fetch FOLDER     gets those that are in packages

An input is looked for by its name in each FOLDER.  It is `there` when its
SHA-256 is that of the manifest, `other` when it is another file.
"""
import argparse
import dataclasses
import hashlib
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
MANIFEST = ROOT / "data" / "MANIFEST.tsv"


@dataclasses.dataclass
class Input:
    name: str
    sha256: str
    origin: str  # "npm:PACKAGE@VERSION:FILE", "pypi:", "deb:", or words
    licence: str
    makes: str
    path: pathlib.Path = None
    state: str = "missing"  # there, other, missing


def checksum(path):
    """SHA-256 of a file; of a folder, that of the sums and names in it."""
    if path.is_dir():
        sums = "".join(f"{checksum(file)}  {file.relative_to(path)}\n"
                       for file in sorted(path.rglob("*")) if file.is_file())
        return hashlib.sha256(sums.encode()).hexdigest()
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_manifest(path=MANIFEST):
    rows = {}
    for line in path.read_text().splitlines():
        if line and not line.startswith("#"):
            row = Input(*line.split("\t"))
            rows[row.name] = row
    return rows


def find(folders, path=MANIFEST):
    """The rows of the manifest with where each input lies."""
    rows = read_manifest(path)
    for row in rows.values():
        for folder in folders:
            at = pathlib.Path(folder) / row.name
            if not at.exists() or row.state == "there":
                continue
            row.path = at
            row.state = "there" if checksum(at) == row.sha256 else "other"
    return rows


def problem(rows, name):
    """Why an input cannot be used, or None."""
    row = rows[name]
    if row.state == "missing":
        return f"{name} is missing ({row.origin})"
    if row.state == "other":
        return f"{row.path} is another file than data/MANIFEST.tsv names"
    return None


# ------------------------------------------------------------------ packages

def unpack(archive, into):
    if archive.suffix == ".deb":
        subprocess.run(["dpkg-deb", "-x", archive, into], check=True)
    elif archive.suffix == ".whl":
        zipfile.ZipFile(archive).extractall(into)
    else:
        with tarfile.open(archive) as tar:
            tar.extractall(into, filter="data")


def fetch(row, folder):
    """Gets an input out of its package by the package's own client."""
    kind, rest = row.origin.split(":", 1)
    package, _, inside = rest.rpartition(":")  # Debian's versions have ":"
    name, _, version = package.rpartition("@")
    client = {
        "npm": ["npm", "pack", "--silent", f"{name}@{version}"],
        "pypi": ["pip", "download", "-q", "--no-deps", f"{name}=={version}"],
        "deb": ["apt-get", "download", "-qq", f"{name}={version}"],
    }[kind]
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        subprocess.run(client, cwd=place, check=True,
                       stdout=subprocess.DEVNULL)
        archive = next(place.iterdir())
        unpack(archive, place / "in")
        source = place / "in" / inside
        target = folder / row.name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        else:
            shutil.copy(source, target)


def is_package(row):
    return row.origin.split(":")[0] in ("npm", "pypi", "deb")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="+")
    parser.add_argument("--fetch", action="store_true")
    options = parser.parse_args()
    rows = find(options.folder)
    for row in rows.values():
        if options.fetch and row.state == "missing" and is_package(row):
            fetch(row, pathlib.Path(options.folder[0]))
    if options.fetch:
        rows = find(options.folder)
    for row in rows.values():
        print(f"{row.state:8}{row.name}: {row.makes}"
              + ("" if row.state == "there" else f"; {row.origin}"))
    return any(row.state == "other" for row in rows.values())


if __name__ == "__main__":
    sys.exit(main())
