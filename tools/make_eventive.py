#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes data/cues/eventive.cue, nouns that name what happens, from the nouns
of WordNet (Debian package wordnet-base).

    tools/make_eventive.py [FOLDER] > data/cues/eventive.cue

FOLDER (default /usr/share/wordnet) holds data.noun.  A noun is taken when one
of its senses that goes back to a verb is an act, a message, an event, a process
or a state (files 4, 10, 11, 22 and 26 of the lexicographers), and a quarter of
its senses or more are.  Where less than half are, or only with the states, it is
"weak": its value is told, but it is no end of a link by itself.
"""
import collections
import pathlib
import re
import sys
import textwrap

HAPPENS = {"04", "10", "11", "22"}
STATES = {"26"}
HEAD = """\
# SPDX-License-Identifier: LicenseRef-WordNet
# Nouns that name what happens, out of WordNet 3.0.  Made by
# tools/make_eventive.py; those of stance.cue come from elsewhere.
"""


def nouns_of(path, kinds, least):
    """Nouns of which that share of the senses or more is of these kinds."""
    senses, happens = collections.Counter(), collections.Counter()
    verbal = set()
    for line in path.read_text(encoding="latin-1").splitlines():
        if line.startswith("  "):  # the licence
            continue
        field = line.split(" ")
        count = int(field[3], 16)
        words = [field[4 + 2 * i] for i in range(count)]
        at = 5 + 2 * count
        links = [field[k:k + 4] for k in range(at, at + 4 * int(field[at - 1]),
                                               4)]
        derived = {int(number[:2], 16) for mark, _, part, number in links
                   if mark == "+" and part == "v"}
        for i, word in enumerate(words, 1):
            senses[word] += 1
            if field[1] in kinds:
                happens[word] += 1
                if i in derived:
                    verbal.add(word)
    return {word for word in verbal if happens[word] >= least * senses[word]
            and re.fullmatch(r"[a-z][a-z'-]+[a-z]", word)}


def show(name, words, more=""):
    print(f"eventive {name}\n  pos    noun\n{more}", end="")
    for line in textwrap.wrap(" | ".join(sorted(words)), 70,
                              break_on_hyphens=False,
                              break_long_words=False):
        print(f"  word   {line.strip('| ')}")


def main():
    nouns = pathlib.Path(sys.argv[1] if len(sys.argv) > 1
                         else "/usr/share/wordnet") / "data.noun"
    strong = nouns_of(nouns, HAPPENS, 0.5)
    print(HEAD, end="")
    show("happening", strong)
    show("sometimes", nouns_of(nouns, HAPPENS | STATES, 0.25) - strong,
         "  weak\n")


if __name__ == "__main__":
    main()
