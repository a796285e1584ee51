#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes tests/data/inflections.tsv: the inflected forms of the words of
frames and cues, as the SPECIALIST Lexicon of the US National Library of
Medicine has them by way of LemmInflect (PyPI lemminflect, MIT).

    tools/make_inflections.py TABLE > tests/data/inflections.tsv

TABLE is lemminflect/resources/infl_lu.csv.gz of that package.

The list is independent of data/lemmas, which comes from elsewhere.
"""
import collections
import csv
import gzip
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FORMS = {"verb": ["past", "past", "gerund", "third"], "noun": ["plural"],
         "adj": ["comparative", "superlative"]}
HEAD = """\
# SPDX-License-Identifier: MIT
# Inflected forms of the words of data/frames and data/cues: form, what it is,
# the lemmas it may belong to.  From LemmInflect 0.2.3 (Copyright (C) 2019 Brad
# Jascob; its data from the SPECIALIST Lexicon, National Library of Medicine)
# by tools/make_inflections.py, less what is wrong there.
"""
# Misprints of the lexicon, rare variants and words that are not inflected.
WRONG = set("""
freeer freeest developes matte premier chidded staid
""".split())


def words():
    found = set()
    for folder in ("frames", "cues"):
        for path in sorted((ROOT / "data" / folder).glob("*")):
            if path.suffix in (".frame", ".cue"):
                for line in path.read_text().splitlines():
                    if not line.startswith(("#", "value ")):
                        found.update(re.findall(r"[a-z]{2,}", line))
    return found


def main():
    wanted = words()
    lemmas = collections.defaultdict(set)
    with gzip.open(sys.argv[1], "rt") as file:
        rows = list(csv.reader(file))
    for lemma, part, *forms in rows:
        for name, variants in zip(FORMS.get(part, ()), forms):
            for form in filter(None, variants.split("/")):
                lemmas[form, name].add(lemma)
    print(HEAD, end="")
    for lemma, part, *forms in sorted(rows):
        for name, variants in zip(FORMS.get(part, ()), forms):
            for form in filter(None, variants.split("/")):
                known = lemmas.pop((form, name), None)
                if (known and known & wanted and form not in WRONG
                        and not (name == "plural" and form in known)):
                    print(form, name, "|".join(sorted(known)), sep="\t")


main()
