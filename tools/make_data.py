#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes again what is compiled from the sources of others, in order.

    tools/make_data.py [--only NAME,...] [--out DATA] FOLDER...

The inputs are those of data/MANIFEST.tsv; they are looked for in each FOLDER.
A part whose inputs are missing, or are other files than the manifest names,
is left alone, and why is said.  --out makes the parts in another folder than
the project's own, with the project's files beside them where a part reads
them.
"""
import argparse
import dataclasses
import pathlib
import subprocess
import sys
import tempfile

import inputs

ROOT = inputs.ROOT
TOOLS = ROOT / "tools"


@dataclasses.dataclass
class Part:
    name: str
    needs: list        # names of inputs
    makes: list        # files, relative to the project
    command: list      # of the tool; {input} is its path, {out} the folder
    prints: bool = True  # the one file that it makes, on standard output


CENSUS = ["census/dist.all.last", "census/dist.female.first",
          "census/dist.male.first"]
WORDNET = ["wordnet/data.noun", "wordnet/data.verb", "wordnet/data.adj",
           "wordnet/data.adv"]
PLACES = ["settlements.tsv.zst", "divisions.tsv.zst", "afghanistan.tsv.zst",
          "countries.tsv", "words.txt", "given.txt", "surnames.txt"]

PARTS = [
    Part("places",
         ["cities1000.txt", "cities.pbf", "cities.json", "countryInfo.txt",
          "admin1CodesASCII.txt", "admin2Codes.txt",
          "wof-afghanistan-places.json", "demonyms.csv", "factbook",
          "american-english-small", *CENSUS],
         [f"data/places/{name}" for name in PLACES],
         ["make_gazetteer.py", "--cities1000", "{cities1000.txt}",
          "--cities", "{cities.pbf}", "--points", "{cities.json}",
          "--country-info", "{countryInfo.txt}",
          "--admin1", "{admin1CodesASCII.txt}",
          "--admin2", "{admin2Codes.txt}",
          "--afghanistan", "{wof-afghanistan-places.json}",
          "--demonyms", "{demonyms.csv}", "--factbook", "{factbook}",
          "--given", "{census/dist.all.last}/..",
          "--words", "{american-english-small}", "--out", "{out}"], False),
    Part("words", WORDNET, ["data/lemmas/words.lem"],
         ["make_words.py", "{wordnet/data.noun}/.."]),
    Part("eventive", ["wordnet/data.noun"], ["data/cues/eventive.cue"],
         ["make_eventive.py", "{wordnet/data.noun}/.."]),
    Part("states", ["factbook", "demonyms.csv", "cow-states-2016.csv"],
         ["data/actors/states.lex"],
         ["make_states.py", "{factbook}", "{demonyms.csv}",
          "{cow-states-2016.csv}"]),
    Part("leaders", ["archigos-4.1-annual.txt"],
         ["data/actors/leaders.lex"],
         ["make_leaders.py", "{archigos-4.1-annual.txt}"]),
    # Leaves out what the other files of data/actors name: after them.
    Part("bodies", ["factbook"], ["data/actors/bodies.lex"],
         ["make_bodies.py", "{factbook}", str(ROOT / "data" / "actors")]),
    Part("inflections", ["infl_lu.csv.gz"], ["tests/data/inflections.tsv"],
         ["make_inflections.py", "{infl_lu.csv.gz}"]),
]


def filled(word, rows, out):
    word = word.replace("{out}", str(out))
    for name, row in rows.items():
        if "{" + name + "}" in word:
            path = pathlib.Path(word.replace("{" + name + "}",
                                             str(row.path)))
            return str(path.parent.parent if path.name == ".." else path)
    return word


def run(part, rows, out):
    """Makes the files of a part in the folder `out`."""
    command = [sys.executable, str(TOOLS / part.command[0]),
               *(filled(word, rows, out) for word in part.command[1:])]
    if not part.prints:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return
    with open(out / pathlib.Path(part.makes[0]).name, "wb") as file:
        subprocess.run(command, check=True, stdout=file)


def make(part, rows, target):
    """Says of each file of a part whether it is new or the same."""
    why = [text for name in part.needs
           if (text := inputs.problem(rows, name))]
    if why:
        print(f"{part.name}: left alone: " + "; ".join(why))
        return False
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        run(part, rows, folder)
        for name in part.makes:
            new = (folder / pathlib.Path(name).name).read_bytes()
            path = target / name
            old = path.read_bytes() if path.exists() else None
            path.parent.mkdir(parents=True, exist_ok=True)
            if new != old:
                path.write_bytes(new)
            print(f"{part.name}: {name}: "
                  f"{'the same' if new == old else 'changed'}")
    return True


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="*")
    parser.add_argument("--only", default="")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT)
    options = parser.parse_args()
    only = set(filter(None, options.only.split(",")))
    unknown = only - {part.name for part in PARTS}
    if unknown:
        sys.exit(f"make_data.py: no part is called {', '.join(unknown)}")
    rows = inputs.find(options.folder)
    for part in PARTS:
        if not only or part.name in only:
            make(part, rows, options.out)


if __name__ == "__main__":
    main()
