#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes data/lemmas/words.lem, the words that lemmas are looked for among,
from the data files of WordNet (Debian package wordnet-base).

    tools/make_words.py [FOLDER] > data/lemmas/words.lem

FOLDER (default /usr/share/wordnet) holds data.noun, data.verb, data.adj,
data.adv.
"""
import pathlib
import re
import sys
import textwrap

# Short entries are mostly symbols, units and letters; these are words.
SHORT = set("ad ax be do go hi id ma no ox pa pi".split())
ROMAN = re.compile(r"c*(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
HEAD = """\
# SPDX-License-Identifier: LicenseRef-WordNet
# Words of one part that begin with a small letter, by part of speech, and
# names, out of WordNet 3.0.  Made by tools/make_words.py; what it lacks:
# english.lem.
"""


def entries_of(path):
    for line in path.read_text(encoding="latin-1").splitlines():
        if line.startswith("  "):  # the licence
            continue
        field = line.split(" ")
        for i in range(int(field[3], 16)):
            yield re.sub(r"\((a|p|ip)\)$", "", field[4 + 2 * i])


def words_of(path):
    return {word for word in entries_of(path)
            if re.fullmatch(r"[a-z][a-z'/-]*[a-z]", word)
            and (word in SHORT
                 or len(word) > 2 and not ROMAN.fullmatch(word))}


def names_of(paths, words):
    """What is written with a capital alone, and in longer names what is no
    other word: "San Francisco", but not "Bay"."""
    names = set()
    for path in paths:
        for entry in entries_of(path):
            part = entry.split("_")
            names |= {name for name in part
                      if re.fullmatch(r"[A-Z][a-z]{2,}", name)
                      and (len(part) == 1 or name.lower() not in words)}
    return names


def show(part, words):
    print(f"\nalso  {part}")
    for line in textwrap.wrap(" | ".join(sorted(words)), 76,
                              break_on_hyphens=False,
                              break_long_words=False):
        print(f"  {line.strip('| ')}")


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1
                          else "/usr/share/wordnet")
    print(HEAD, end="")
    known, paths = set(), []
    for part in ("noun", "verb", "adj", "adv"):
        path = folder / f"data.{part}"
        if not path.is_file():
            sys.exit(f"{path}: not there; it is in Debian's wordnet-base")
        words = words_of(path)
        show(part, words)
        known |= words
        paths.append(path)
    show("name", names_of(paths, known))


main()
