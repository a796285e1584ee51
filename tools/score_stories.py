#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores stories against reports of which it is known which are copies.

    tools/score_stories.py PROGRAM REPORTS.jsonl [--json FILE] [--verbose]
    tools/score_stories.py PROGRAM [--part tune] [--seed N,...]
                           --make TEXTS.jsonl.gz...

REPORTS are those of tools/make_stories.py; --make makes them.  They are put
into a database as they are, and `dragoman stories` is run over it.  A pair of
reports is right when both have one story and are copies of one report; false
and missed pairs are listed by what was done to the two.
"""
import argparse
import collections
import itertools
import json
import pathlib
import subprocess
import sys
import tempfile

import story_database

TOOLS = pathlib.Path(__file__).resolve().parent


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def stories_of(program, reports, path):
    """-> the story of each report, and the original of each story"""
    database = story_database.create(path)
    story_database.add(database, reports)
    subprocess.run([program, "stories", "--quiet", path], check=True)
    story = dict(database.execute(
        "SELECT document_id, story_id FROM story_documents"))
    original = dict(database.execute("SELECT story_id, original FROM "
                                     "stories"))
    database.close()
    return [story[n + 1] for n in range(len(reports))], original


def pairs_of(names):
    """All pairs of reports that have the same name."""
    groups = collections.defaultdict(list)
    for number, name in enumerate(names):
        groups[name].append(number)
    return {pair for group in groups.values()
            for pair in itertools.combinations(group, 2)}


def kinds_of(reports, pair):
    return " - ".join(sorted(reports[n]["gold_kind"] for n in pair))


def originals_right(reports, found, original):
    """Of the stories whose first report is there and is in one story with a
    copy, how many have it as their original."""
    right = total = 0
    count = collections.Counter(found)
    for number, row in enumerate(reports):
        if row.get("gold_original") and count[found[number]] > 1:
            total += 1
            right += original[found[number]] == number + 1
    return right, total


def percent(part, whole):
    return 100 * part / whole if whole else 100.0


def list_kinds(title, reports, wrong, of):
    print(title)
    count = collections.Counter(kinds_of(reports, p) for p in wrong)
    total = collections.Counter(kinds_of(reports, p) for p in of)
    for kind, number in count.most_common(25):
        print(f"  {number:5} of {total[kind]:5}  {kind}")


def score(program, reports, verbose):
    with tempfile.TemporaryDirectory() as folder:
        found, original = stories_of(program, reports, f"{folder}/s.db")
    gold = pairs_of([r["gold_story"] for r in reports])
    said = pairs_of(found)
    right, total = originals_right(reports, found, original)
    result = {"reports": len(reports), "pairs": len(gold),
              "said": len(said), "false": len(said - gold),
              "missed": len(gold - said), "originals": total,
              "wrong": total - right}
    list_kinds("missed pairs", reports, gold - said, gold)
    list_kinds("false pairs", reports, said - gold, said)
    for name, wrong in (("missed", gold - said), ("false", said - gold)):
        for a, b in sorted(wrong) if verbose else ():
            print(name, reports[a]["id"], reports[b]["id"],
                  kinds_of(reports, (a, b)), sep="\t")
    return result


def put_rates(result):
    result["precision"] = percent(result["said"] - result["false"],
                                  result["said"])
    result["recall"] = percent(result["pairs"] - result["missed"],
                               result["pairs"])
    result["original"] = percent(result["originals"] - result["wrong"],
                                 result["originals"])
    return result


def make(texts, part, seed):
    made = subprocess.run(
        [sys.executable, TOOLS / "make_stories.py", "--part", part,
         "--seed", seed, *texts], check=True, stdout=subprocess.PIPE,
        text=True).stdout
    return [json.loads(line) for line in made.split("\n") if line]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("reports", nargs="*")
    parser.add_argument("--make", nargs="+", metavar="TEXTS")
    parser.add_argument("--part", default="report")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--json")
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    sets = [make(given.make, given.part, seed)
            for seed in given.seed.split(",")] if given.make else \
        [read(path) for path in given.reports]
    total = collections.Counter()
    for reports in sets:
        total.update(score(given.program, reports, given.verbose))
    result = put_rates(dict(total))
    print(" ".join(f"{name} {value:.2f}" if isinstance(value, float)
                   else f"{name} {value}" for name, value in result.items()))
    if given.json:
        pathlib.Path(given.json).write_text(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
