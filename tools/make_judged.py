#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints the judgements of UDS-IH2 (train only) as labelled passages, for
dragoman-train --claims --readers.

  tools/make_judged.py uds_ih2.jsonl > judged.ev

Each passage holds a few sentences; each judged word has the nearest whole
value from -3 to 3.
"""
import itertools
import json
import re
import sys

SENTENCES = 10  # of a passage


def place(text, word, begin):
    """The word as a label names it: "word" or "word#2"."""
    whole = re.compile(rf"(?<![\w]){re.escape(word)}(?![\w])")
    starts = [match.start() for match in whole.finditer(text)]
    if begin not in starts:
        return None
    number = starts.index(begin) + 1
    return word if number == 1 else f"{word}#{number}"


def sentences(path):
    """Texts with their judged words, in the order of the file."""
    with open(path, encoding="utf-8") as rows:
        items = [json.loads(row) for row in rows]
    train = [item for item in items if item["split"] == "train"]
    for text, group in itertools.groupby(train, lambda item: item["text"]):
        values = []
        for item in group:
            word = place(text, item["word"], item["b"])
            if word and " " not in word:
                values.append(f"{word} {round(item['value'])}")
        if values and text == " ".join(text.split()):
            yield text, values


def main():
    print("# SPDX-License-Identifier: CC-BY-SA-4.0")
    for number, (text, values) in enumerate(sentences(sys.argv[1])):
        if number % SENTENCES == 0:
            print(f"\npassage uds-ih2-{number // SENTENCES}\n"
                  "  source UDS-IH2, sentences of EWT\n"
                  "  licence CC-BY-SA-4.0\n  claims yes")
        print(f"= {text}\n  ? {' '.join(values)}")


if __name__ == "__main__":
    main()
