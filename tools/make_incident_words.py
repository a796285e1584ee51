#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts in how many of 10,000 sentences of news a word stands, for
src/story/incident_words.tsv: what everybody writes says little about whether
two reports tell of one event.

    tools/make_incident_words.py TEXT.jsonl.gz... > src/story/incident_words.tsv

TEXT are gmb and wikinews of the evaluation data (docs/evaluation.md).  Words
are cut to six letters, as incident_words.c does.
"""
import collections
import gzip
import json
import re
import sys

LEAST = 8
HEAD = """\
# SPDX-License-Identifier: Apache-2.0
# Words, cut to six letters, and in how many of 10,000 sentences of news they
# stand.  Made by tools/make_incident_words.py from the Groningen Meaning Bank
# (public domain) and Wikinews (CC BY); what is not here is rarer."""


def main():
    counts, sentences = collections.Counter(), 0
    for path in sys.argv[1:]:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                for sentence in re.split(r"(?<=[.!?])\s+",
                                         json.loads(line)["text"]):
                    words = re.findall(r"[a-z]+", sentence.lower())
                    counts.update({word[:6] for word in words
                                   if len(word) > 2})
                    sentences += 1
    print(HEAD)
    for word, count in sorted(counts.items(), key=lambda x: (-x[1], x[0])):
        share = round(count * 10000 / sentences)
        if share >= LEAST:
            print(f"{word}\t{share}")


if __name__ == "__main__":
    main()
