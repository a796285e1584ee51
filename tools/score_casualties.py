#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores numbers of people against labelled items (docs/coding.md).

    tools/score_casualties.py --make-input GOLD.txt > in.jsonl
    dragoman code --format jsonl --layers casualties,claims in.jsonl > out.jsonl
    tools/score_casualties.py GOLD.txt out.jsonl [--json FILE] [--verbose]
    tools/score_casualties.py GOLD.txt --program PROGRAM [--tier fast]

A number is exact when its kind, its bounds, whether it is "about", and the
last word of WHO are those of the label; `number` asks for all but WHO.  Of
those whose number is right: `by`, how many of the labels with by= have a claim
whose source overlaps it, and of those without one how many have no source;
`stance`, how many have the label's mark or none.
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile

MARKS = ("NEG", "POSSIBLE", "FUTURE", "IF")
NUMBER = re.compile(r"(~?)(\d+)(?:\.\.(\d+)|([+-]))?$")


def read_number(text):
    """-> (low, high, about); None is open"""
    match = NUMBER.match(text)
    if not match:
        raise ValueError(f"not a number: {text}")
    about, low, high, bound = match.groups()
    low = int(low)
    high = int(high) if high else low
    return (None if bound == "-" else low, None if bound == "+" else high,
            bool(about))


def read_label(line):
    parts = [part.strip() for part in line.split("|")]
    kind, number = parts[0].split()
    label = {"kind": kind, "number": read_number(number), "who": parts[1],
             "by": "", "mark": ""}
    for part in parts[2:]:
        if part.startswith("by="):
            label["by"] = part[3:]
        elif part in MARKS:
            label["mark"] = part
        else:
            raise ValueError(f"unknown part: {part}")
    return label


def read_gold(path):
    """Items as (id, text, labels)."""
    items = []
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        if line.startswith("= "):
            items.append((str(number), line[2:].strip(), []))
        elif line.strip() and not line.startswith("#"):
            try:
                items[-1][2].append(read_label(line.strip()))
            except (ValueError, IndexError) as error:
                sys.exit(f"{path}:{number}: {error}")
    return items


def last_word(text):
    words = re.findall(r"[\w'’-]+", text)
    return words[-1].lower() if words else "-"


def mark_of(row):
    if row["polarity"] == "NEG":
        return "NEG"
    if row["condition"] != "NONE":
        return "IF"
    if row["time"] == "FUTURE":
        return "FUTURE"
    return "" if row["certainty"] == "CERTAIN" else "POSSIBLE"


def answer_of(record, row):
    """What a row says in the form of a label."""
    text = record["text"]
    begin, end = row.get("who", (0, 0))
    sources, claim = [], row["claim"]
    if claim:
        source = record["claims"][int(claim[1:]) - 1]["source"]["spans"]
        sources = [text[b:e] for b, e in source]
    return {"kind": row["kind"],
            "number": (row["low"], row["high"], row["about"]),
            "who": text[begin:end] or "-", "by": " ".join(sources),
            "mark": mark_of(row), "rule": row["rule"]}


def read_answers(path):
    answers = {}
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        answers[record["id"]] = [answer_of(record, row)
                                 for row in record["casualties"]]
    return answers


def overlaps(one, other):
    small = {"the", "a", "an", "of"}
    left, right = (set(re.findall(r"\w+", side.lower())) - small
                   for side in (one, other))
    return bool(left & right)


def number_key(label):
    return label["kind"], label["number"]


def exact_key(label):
    return *number_key(label), last_word(label["who"])


def pair(gold, found, key):
    """Pairs of equal ones, each used once."""
    left, pairs = list(found), []
    for label in gold:
        for answer in left:
            if key(label) == key(answer):
                left.remove(answer)
                pairs.append((label, answer))
                break
    return pairs


def rates(right, found, gold):
    p = 100.0 * right / found if found else 0.0
    r = 100.0 * right / gold if gold else 0.0
    return {"P": p, "R": r, "F1": 2 * p * r / (p + r) if p + r else 0.0,
            "right": right, "found": found, "gold": gold}


def tell(text, gold, found, pairs):
    missed = [g for g in gold if not any(g is p[0] for p in pairs)]
    extra = [f for f in found if not any(f is p[1] for p in pairs)]
    if missed or extra:
        print(f"= {text}")
    for mark, side in (("-", missed), ("+", extra)):
        for label in side:
            print(f"  {mark} {label['kind']} {label['number']} "
                  f"| {label['who']} | {label['by']} {label.get('rule', '')}")


def score(items, answers, verbose=False):
    found_count = gold_count = 0
    pairs = {"exact": [], "number": []}
    clean = without = 0
    for id_, text, gold in items:
        found = answers.get(id_, [])
        found_count += len(found)
        gold_count += len(gold)
        without += not gold
        clean += not gold and not found
        for name, key in (("exact", exact_key), ("number", number_key)):
            pairs[name] += pair(gold, found, key)
        if verbose:
            tell(text, gold, found, pair(gold, found, exact_key))
    result = {name: rates(len(pairs[name]), found_count, gold_count)
              for name in pairs}
    said = [p for p in pairs["number"] if p[0]["by"]]
    told = [p for p in pairs["number"] if not p[0]["by"]]
    result["by"] = share(overlaps(g["by"], f["by"]) for g, f in said)
    result["not_by"] = share(not f["by"] for _, f in told)
    result["stance"] = share(g["mark"] == f["mark"]
                             for g, f in pairs["number"])
    result["left_alone"] = 100.0 * clean / without if without else 0.0
    return result


def share(hits):
    hits = list(hits)
    return 100.0 * sum(hits) / len(hits) if hits else 0.0


def write_input(items, out):
    for id_, text, _ in items:
        print(json.dumps({"id": id_, "text": text}, ensure_ascii=False),
              file=out)


def code(program, tier, items):
    with tempfile.NamedTemporaryFile("w+", encoding="utf-8") as given, \
            tempfile.NamedTemporaryFile("w+", encoding="utf-8") as answer:
        write_input(items, given)
        given.flush()
        subprocess.run([program, "code", "--quiet", "--input", "jsonl",
                        "--format", "jsonl", "--layers", "casualties,claims",
                        "--tier", tier, given.name], check=True,
                       stdout=answer)
        return read_answers(answer.name)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("answers", nargs="?")
    parser.add_argument("--make-input", action="store_true")
    parser.add_argument("--program")
    parser.add_argument("--tier", default="fast")
    parser.add_argument("--json")
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    items = read_gold(given.gold)
    if given.make_input:
        write_input(items, sys.stdout)
        return
    if given.answers is None and given.program is None:
        parser.error("the answers are missing")
    answers = read_answers(given.answers) if given.answers else \
        code(given.program, given.tier, items)
    result = score(items, answers, given.verbose)
    for name in ("exact", "number"):
        rate = result[name]
        print(f"{name:7} P {rate['P']:5.1f}  R {rate['R']:5.1f}  "
              f"F1 {rate['F1']:5.1f}  ({rate['right']} of "
              f"{rate['gold']} gold, {rate['found']} found)")
    print(f"by {result['by']:.1f} %, without {result['not_by']:.1f} %, "
          f"stance {result['stance']:.1f} %, items without numbers left "
          f"alone {result['left_alone']:.1f} %")
    if given.json:
        with open(given.json, "w", encoding="utf-8") as out:
            json.dump(result, out)


if __name__ == "__main__":
    sys.exit(main())
