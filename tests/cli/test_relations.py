# SPDX-License-Identifier: Apache-2.0
"""The labelled sentences of tests/data/relations, with floors.

A line is TYPE, a tab and a sentence in which [1 ...] acts on [2 ...].  The
program answers the pair, and codes the sentence without being asked; what it
would not show by default counts too, since types are tested here."""
import re
import unittest

from program import SOURCE, lines, records

FOLDER = SOURCE / "tests" / "data" / "relations"

# Per cent of all sentences; what is measured stands a little above.
PAIR_FLOOR = 78
EVENT_FLOOR = 74


def read_line(line):
    """Type, text and the two spans of a line, in characters of the text."""
    kind, marked = line.split("\t")
    text, spans, at = "", {}, 0
    for part in re.finditer(r"\[([12]) ([^\]]*)\]", marked):
        text += marked[at:part.start()]
        spans[part[1]] = [len(text), len(text) + len(part[2])]
        text += part[2]
        at = part.end()
    text += marked[at:]
    return kind, text, spans.get("1"), spans.get("2")


def read_all():
    for path in sorted(FOLDER.glob("*.rel")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if line and not line.startswith("#"):
                yield f"{path.name}:{number}", *read_line(line)


class Relations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.gold = list(read_all())
        cls.coded = records("--layers", "events,pairs", "--min-score", "0",
                            data=lines(
            [{"id": name, "text": text,
              "pairs": [{"source": source, "target": target}]}
             for name, _, text, source, target in cls.gold]))

    def test_every_line_can_be_read(self):
        self.assertGreater(len(self.gold), 500)
        for name, kind, text, source, target in self.gold:
            self.assertTrue(kind.isupper(), name)
            self.assertNotRegex(text, r"[\[\]]", name)
            self.assertTrue(source or target, name)

    def rate(self, right):
        wrong = [name for (name, kind, *_), record in
                 zip(self.gold, self.coded) if not right(kind, record)]
        return 100 - 100 * len(wrong) / len(self.gold), wrong

    def test_the_pair_that_is_asked_for(self):
        rate, wrong = self.rate(
            lambda kind, record: record["pairs"][0]["type"] == kind)
        self.assertGreaterEqual(rate, PAIR_FLOOR, wrong)

    def test_an_event_of_the_type(self):
        rate, wrong = self.rate(
            lambda kind, record: kind in [e["type"] for e in record["events"]]
            or (kind == "NONE" and not record["events"]))
        self.assertGreaterEqual(rate, EVENT_FLOOR, wrong)


if __name__ == "__main__":
    unittest.main()
