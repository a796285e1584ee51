#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores links between events against labelled items.

    tools/score_links.py --make-input GOLD.txt > in.jsonl
    dragoman code --format jsonl --layers links in.jsonl > out.jsonl
    tools/score_links.py GOLD.txt out.jsonl [--json FILE] [--verbose]
    tools/score_links.py GOLD.txt --program PROGRAM [--tier fast|full] ...

How items are labelled says docs/coding.md, "Links between events".  A link is
right when its kind and direction are those of a label (`contradicts` and
`same` have no direction) and each end is the labelled word: the word itself,
or an end of several words ("carried out an attack") that holds it.  A label is
found once.
"""
import argparse
import json
import re
import subprocess
import sys

KINDS = ("if", "cause", "purpose", "contradicts", "same")
UNDIRECTED = ("contradicts", "same")


def place_of(word, text, where):
    """The span of `word` or `word#2` in the text."""
    word, _, turn = word.partition("#")
    found = list(re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text))
    turn = int(turn or 1)
    if len(found) < turn:
        raise ValueError(f"{where}: '{word}' is not in the item")
    return found[turn - 1].span()


def read_gold(path):
    """Items as (id, text, [(kind, from, to)]), ends as spans."""
    items = []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            line = line.rstrip("\n")
            if line.startswith("= "):
                items.append((f"i{len(items) + 1}", line[2:].strip(), []))
            elif line.startswith("  ") and line.strip():
                where = f"{path}:{number}"
                kind, _, rest = line.strip().partition(" ")
                ends = rest.partition(" | ")[0].split(" > ")
                if kind not in KINDS or len(ends) != 2:
                    raise ValueError(f"{where}: no label: {line.strip()}")
                text = items[-1][1]
                items[-1][2].append(
                    (kind, *(place_of(end.strip(), text, where)
                             for end in ends)))
    return items


def read_answers(lines):
    answers = {}
    for line in lines:
        record = json.loads(line)
        answers[record["id"]] = [
            (link["kind"], tuple(link["from_span"]), tuple(link["to_span"]))
            for link in record.get("links", [])]
    return answers


def is_end(label, found):
    """One holds the other: "pull-out" may be several tokens, and an end
    several words."""
    return label[0] <= found[0] and found[1] <= label[1] or \
        found[0] <= label[0] and label[1] <= found[1]


def agrees(label, link):
    if label[0] != link[0]:
        return False
    turns = [(link[1], link[2])]
    if label[0] in UNDIRECTED:
        turns.append((link[2], link[1]))
    return any(is_end(label[1], first) and is_end(label[2], second)
               for first, second in turns)


def compare(labels, links):
    """-> right, wrong and missed ones"""
    right, wrong, missed = [], [], list(labels)
    for link in links:
        label = next((one for one in missed if agrees(one, link)), None)
        if label:
            missed.remove(label)
            right.append(link)
        else:
            wrong.append(link)
    return right, wrong, missed


def rates(right, found, gold):
    p = 100.0 * right / found if found else 0.0
    r = 100.0 * right / gold if gold else 0.0
    return {"P": p, "R": r, "F1": 2 * p * r / (p + r) if p + r else 0.0,
            "right": right, "found": found, "gold": gold}


def show(text, sides):
    print(f"= {text}")
    for mark, links in zip("*+-", sides):
        for kind, first, second in links:
            print(f"  {mark} {kind} {text[slice(*first)]} > "
                  f"{text[slice(*second)]}")


def score(items, answers, verbose=False):
    count = {kind: [0, 0, 0] for kind in (*KINDS, "all")}
    for id_, text, labels in items:
        links = answers.get(id_, [])
        sides = compare(labels, links)
        for kind in count:
            for i, side in enumerate((sides[0], links, labels)):
                count[kind][i] += sum(kind in ("all", one[0]) for one in side)
        if verbose and (sides[1] or sides[2]):
            show(text, sides)
    return {kind: rates(*numbers) for kind, numbers in count.items()}


def make_input(items):
    return "".join(json.dumps({"id": id_, "text": text}, ensure_ascii=False)
                   + "\n" for id_, text, _ in items)


def ask(program, tier, items):
    done = subprocess.run(
        [program, "code", "--quiet", "--input", "jsonl", "--format", "jsonl",
         "--layers", "links", "--tier", tier, "-"], check=True,
        input=make_input(items).encode(), stdout=subprocess.PIPE)
    return done.stdout.decode().splitlines()


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("answers", nargs="?")
    parser.add_argument("--program")
    parser.add_argument("--tier", default="fast")
    parser.add_argument("--make-input", action="store_true")
    parser.add_argument("--json")
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    items = read_gold(given.gold)
    if given.make_input:
        print(make_input(items), end="")
        return
    if given.program:
        lines = ask(given.program, given.tier, items)
    elif given.answers:
        with open(given.answers, encoding="utf-8") as answers:
            lines = answers.readlines()
    else:
        parser.error("the answers are missing")
    result = score(items, read_answers(lines), given.verbose)
    for kind, rate in result.items():
        print(f"{kind:11} P {rate['P']:5.1f}  R {rate['R']:5.1f}  "
              f"F1 {rate['F1']:5.1f}  ({rate['right']} of "
              f"{rate['gold']} gold, {rate['found']} found)")
    if given.json:
        with open(given.json, "w", encoding="utf-8") as out:
            json.dump(result, out)


if __name__ == "__main__":
    sys.exit(main())
