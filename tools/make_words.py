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
# Words of one part that begin with a small letter, by part of speech, out of
# WordNet 3.0.  Made by tools/make_words.py; what it lacks: english.lem.
"""


def words_of(path):
    words = set()
    for line in path.read_text(encoding="latin-1").splitlines():
        if line.startswith("  "):  # the licence
            continue
        field = line.split(" ")
        for i in range(int(field[3], 16)):
            word = re.sub(r"\((a|p|ip)\)$", "", field[4 + 2 * i])
            if not re.fullmatch(r"[a-z][a-z'/-]*[a-z]", word):
                continue
            if word in SHORT or len(word) > 2 and not ROMAN.fullmatch(word):
                words.add(word)
    return words


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1
                          else "/usr/share/wordnet")
    print(HEAD, end="")
    for part in ("noun", "verb", "adj", "adv"):
        path = folder / f"data.{part}"
        if not path.is_file():
            sys.exit(f"{path}: not there; it is in Debian's wordnet-base")
        print(f"\nalso  {part}")
        for line in textwrap.wrap(" | ".join(sorted(words_of(path))), 76,
                                  break_on_hyphens=False,
                                  break_long_words=False):
            print(f"  {line.strip('| ')}")


main()
