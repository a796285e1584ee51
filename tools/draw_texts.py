#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Draws texts that the full tier reads and the fast one learns from.

    tools/draw_texts.py [--quick] TEXTS.jsonl.gz... > texts.jsonl

Of each file documents are drawn at random, the same ones every time, up to as
many words as WORDS says.  Documents that hold a sentence of data/events/apart
are left out, since those are measured on.  Of long documents a part is taken.
"""
import gzip
import json
import pathlib
import random
import re
import sys

WORDS = {"gmb": 900_000, "wikinews": 200_000, "re3d": 20_000}
APART = pathlib.Path(__file__).resolve().parent.parent / "data/events/apart"
LONG, PARAGRAPHS, CHARACTERS = 20_000, 40, 20_000
# A sentence is known by so many of its first characters.
KNOWN = 60


def words_alone(text):
    return re.sub(r"\W+", " ", text).strip()


def sentences_apart():
    return {words_alone(line[2:])[:KNOWN]
            for path in sorted(APART.glob("*.ev"))
            for line in path.read_text(encoding="utf-8").splitlines()
            if line.startswith("= ") and len(line) > KNOWN - 10}


def part_of(text, chance):
    if len(text) <= LONG:
        return text
    lines = text.split("\n")
    first = chance.randrange(max(1, len(lines) - PARAGRAPHS // 2))
    return "\n".join(lines[first:first + PARAGRAPHS])[:CHARACTERS]


def draw(path, apart, most, chance):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    chance.shuffle(rows)
    words = 0
    for row in rows:
        plain = words_alone(row["text"])
        if any(sentence in plain for sentence in apart):
            continue
        row["text"] = part_of(row["text"], chance)
        words += len(row["text"].split())
        yield {key: row[key] for key in ("id", "text", "published")
               if row.get(key)}
        if words > most:
            return


def main():
    quick = "--quick" in sys.argv
    apart = sentences_apart()
    chance = random.Random(11)
    for name in sys.argv[1:]:
        if name == "--quick":
            continue
        path = pathlib.Path(name)
        most = WORDS[path.name.split(".")[0]]
        for row in draw(path, apart, 2_000 if quick else most, chance):
            print(json.dumps(row))


if __name__ == "__main__":
    main()
