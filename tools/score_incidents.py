#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores incidents against labelled pairs of events.

    tools/score_incidents.py PROGRAM [SHARED] [--tier fast|full]
                             [--pairs FILE] [--json FILE] [--verbose]
    tools/score_incidents.py PROGRAM [SHARED] --database FILE

The documents of the pairs (tests/data/incidents/*.tsv) are taken from SHARED
(default ../shared), coded, and put into stories and incidents.  A pair is
answered "same" when both events are in one incident.  Pairs were drawn from
events that the fast tier codes; "of coded" leaves out those of which the tier
that is measured does not code both.  --database only makes
the database, for dragoman-train --incidents.

Reports of the Groningen Meaning Bank have no date; all get the same, so that
their weekdays fall into one week.
"""
import argparse
import gzip
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAIRS = ROOT / "tests" / "data" / "incidents"
TEXTS = ("gmb", "wikinews")
UNDATED = "2007-06-15"
SIDES = (1, 7)


def read_pairs(path):
    """[(label, (document, begin, end), (document, begin, end), line)]"""
    pairs = []
    for line in path.read_text(encoding="utf-8").splitlines():
        field = line.split("\t")
        if field[0] in ("same", "other"):
            ends = [(field[i], int(field[i + 1]), int(field[i + 2]))
                    for i in SIDES]
            pairs.append((field[0], *ends, line))
    return pairs


def write_documents(shared, wanted, path):
    with open(path, "w", encoding="utf-8") as out:
        for name in TEXTS:
            source = shared / "data" / "text" / f"{name}.jsonl.gz"
            with gzip.open(source, "rt", encoding="utf-8") as lines:
                for line in lines:
                    document = json.loads(line)
                    if document["id"] in wanted:
                        document.setdefault("published", UNDATED)
                        out.write(json.dumps(document) + "\n")


def run(*command):
    done = subprocess.run([str(word) for word in command])
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{command[1]} ended with {done.returncode}")


def build(program, shared, tier, database):
    wanted = {end[0] for path in PAIRS.glob("*.tsv")
              for pair in read_pairs(path) for end in pair[1:3]}
    with tempfile.TemporaryDirectory() as folder:
        given = pathlib.Path(folder) / "in.jsonl"
        write_documents(shared, wanted, given)
        run(program, "code", "--quiet", "--tier", tier, "-o", database, given)
    run(program, "stories", "--quiet", database)
    run(program, "incidents", "--quiet", "--no-rows", database)


def incident_of(database, end):
    row = database.execute(
        "SELECT incident_id FROM documents d JOIN events e USING (document_id)"
        " JOIN incident_events USING (event_id) WHERE d.id = ? AND span_begin "
        "< ? AND span_end > ? LIMIT 1", (end[0], end[2], end[1])).fetchone()
    return row and row[0]


def score(database, pairs, verbose):
    right = answered = wanted = missing = coded = 0
    for label, one, other, line in pairs:
        found = incident_of(database, one), incident_of(database, other)
        same = found[0] is not None and found[0] == found[1]
        missing += None in found
        right += same and label == "same"
        answered += same
        wanted += label == "same"
        coded += label == "same" and None not in found
        if verbose and same != (label == "same"):
            print("joined" if same else "apart" if None not in found
                  else "not coded", line, sep="\t")
    precision = 100 * right / answered if answered else 0.0
    said = {"pairs": len(pairs), "not coded": missing, "P": precision}
    for name, count in (("", wanted), (" of coded", coded)):
        recall = 100 * right / count if count else 0.0
        both = precision + recall
        said["R" + name] = recall
        said["F1" + name] = 2 * precision * recall / both if both else 0.0
    return said


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("shared", type=pathlib.Path, nargs="?",
                        default=ROOT / ".." / "shared")
    parser.add_argument("--tier", choices=("fast", "full"), default="fast")
    parser.add_argument("--pairs", type=pathlib.Path,
                        default=PAIRS / "kept.tsv")
    parser.add_argument("--database", type=pathlib.Path)
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--verbose", action="store_true")
    given = parser.parse_args()
    program = given.program.resolve()
    if given.database:
        if given.database.exists():
            sys.exit(f"{given.database} is there already")
        build(program, given.shared, given.tier, given.database)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "events.db")
        build(program, given.shared, given.tier, path)
        database = sqlite3.connect(path)
        said = score(database, read_pairs(given.pairs), given.verbose)
        database.close()
    for name, value in said.items():
        print(f"{name:12} {value:.1f}" if isinstance(value, float)
              else f"{name:12} {value}")
    if given.json:
        given.json.write_text(json.dumps(said))


if __name__ == "__main__":
    main()
