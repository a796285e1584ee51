#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
r"""Learns the predicate value table from UDS-IH2 (train only).

  dragoman-train --signatures build/release/share/dragoman \
    ewt-train.conllu > signatures.tsv
  tools/learn_values.py signatures.tsv uds_ih2.jsonl > data/cues/values.cue

A signature is a string of feature letters, the most telling first
(docs/claims.md); each of its prefixes seen often enough gets the median of
the readers' judgements, so that a rare signature backs off to a shorter one.
"""
import collections
import json
import statistics
import sys

LEAST = 8  # judgements behind a row


def main():
    found = {}
    with open(sys.argv[1], encoding="utf-8") as rows:
        for row in rows:
            words, token, signature = row.rstrip("\n").split("\t")
            found[words.replace(" ", ""), words.count(" ", 0), int(token)] = \
                signature
    values = collections.defaultdict(list)
    used = 0
    with open(sys.argv[2], encoding="utf-8") as rows:
        for row in rows:
            item = json.loads(row)
            if item["split"] != "train":
                continue
            text = item["text"]
            key = (text.replace(" ", ""), len(text.split()), item["tok"])
            signature = found.get(key)
            if signature is None:
                continue
            used += 1
            for end in range(len(signature) + 1):
                values[signature[:end] or "*"].append(item["value"])
    print("# SPDX-License-Identifier: CC-BY-SA-4.0")
    print("# What readers made of predicates, by signature (docs/claims.md).")
    print("# Learned from It Happened v2 (UDS-IH2; Rudinger, White and Van")
    print("# Durme 2018, decomp.io), train split, by tools/learn_values.py.")
    print(f"# {used} judgements.")
    for key in sorted(values):
        if len(values[key]) >= LEAST:
            print(f"value {key} {statistics.median(values[key]):.2f}")


if __name__ == "__main__":
    main()
