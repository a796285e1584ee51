#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores named entities against Universal NER (IOB2).

    tools/score_names.py --make-input GOLD.iob2 > in.jsonl
    dragoman code --format jsonl --layers entities in.jsonl > out.jsonl
    tools/score_names.py GOLD.iob2 out.jsonl [--json FILE] [--verbose]

The input is raw text, one document a line, each sentence a paragraph, since
the task gives the sentences.  An entity is right when its first and last
character and its kind are those of the gold.  GPE counts as LOC, since Universal NER has only
PER, ORG and LOC; other kinds are left out.
"""
import argparse
import json
import sys

KIND = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC"}


def read_gold(path):
    """Documents as (id, text, {(begin, end, kind)}), by the `# text` lines."""
    docs, sentence, gap = [], None, ""

    def close():
        nonlocal sentence
        if sentence:
            add_sentence(docs[-1], *sentence)
        sentence = None

    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            docs.append([line.partition("=")[2].strip(), "", set()])
            gap = ""
        elif line.startswith("# text ="):
            if not docs:
                docs.append(["1", "", set()])
            before = gap if docs[-1][1] else ""
            sentence = (before, line.partition("=")[2].strip(), [])
            gap = "\n\n"
        elif not line:
            close()
        elif not line.startswith("#") and sentence:
            column = line.split("\t")
            sentence[2].append((column[1], column[2]))
    close()
    return docs


def add_sentence(doc, before, text, tokens):
    start, at, spans, open_ = len(doc[1]) + len(before), 0, [], None
    for form, tag in tokens:
        begin = None
        for char in form:
            if char.isspace():
                continue
            while at < len(text) and text[at] != char:
                at += 1
            begin = at if begin is None else begin
            at += 1
        if tag[0] == "I" and open_:
            open_[1] = at
            continue
        open_ = None
        if tag[0] in "BI":
            open_ = [begin, at, tag[2:]]
            spans.append(open_)
    doc[1] += before + text
    doc[2].update((start + b, start + e, KIND[k]) for b, e, k in spans
                  if k in KIND)


def read_answers(path):
    answers = {}
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        answers[record["id"]] = {
            (*entity["span"], KIND[entity["kind"]])
            for entity in record.get("entities", [])
            if entity["kind"] in KIND}
    return answers


def rates(right, found, gold):
    p = 100.0 * right / found if found else 0.0
    r = 100.0 * right / gold if gold else 0.0
    return {"P": p, "R": r, "F1": 2 * p * r / (p + r) if p + r else 0.0,
            "right": right, "found": found, "gold": gold}


def score(docs, answers, verbose=False):
    count = {kind: [0, 0, 0] for kind in ("PER", "ORG", "LOC", "all")}
    for id_, text, gold in docs:
        found = answers.get(id_, set())
        for kind in count:
            of = [{item for item in side if kind in ("all", item[2])}
                  for side in (gold & found, found, gold)]
            for i, items in enumerate(of):
                count[kind][i] += len(items)
        if verbose:
            for mark, items in (("-", gold - found), ("+", found - gold)):
                for begin, end, kind in sorted(items):
                    near = text[max(begin - 30, 0):end + 30]
                    print(f"{mark} {kind} {text[begin:end]!r} in "
                          f"{near!r} {id_}")
    return {kind: rates(*numbers) for kind, numbers in count.items()}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("answers", nargs="?")
    parser.add_argument("--make-input", action="store_true")
    parser.add_argument("--json")
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    docs = read_gold(given.gold)
    if given.make_input:
        for id_, text, _ in docs:
            print(json.dumps({"id": id_, "text": text}, ensure_ascii=False))
        return
    if given.answers is None:
        parser.error("the answers are missing")
    result = score(docs, read_answers(given.answers), given.verbose)
    for kind, rate in result.items():
        print(f"{kind:4} P {rate['P']:5.1f}  R {rate['R']:5.1f}  "
              f"F1 {rate['F1']:5.1f}  ({rate['right']} of "
              f"{rate['gold']} gold, {rate['found']} found)")
    if given.json:
        with open(given.json, "w", encoding="utf-8") as out:
            json.dump(result, out)


if __name__ == "__main__":
    sys.exit(main())
