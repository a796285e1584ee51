# SPDX-License-Identifier: Apache-2.0
"""Dates and the dates of events, sentence by sentence: tests/data/dates.tsv,
tests/data/event-dates.tsv and the table of docs/dates.md."""
import re
import unittest

from program import SOURCE, lines, records

DATA = SOURCE / "tests" / "data"
PAGE = SOURCE / "docs" / "dates.md"


def rows(path):
    for line in path.read_text().splitlines():
        if line and not line.startswith("#"):
            yield [field.replace("\\n", "\n")
                   for field in line.split("\t")]


def code(given):
    """Records of (published, text) pairs, however unlikely the events."""
    reports = [{"id": str(i), "text": text,
                **({"published": day} if day else {})}
               for i, (day, text) in enumerate(given)]
    return records("--layers", "dates,events", "--min-score", "0",
                   data=lines(reports))


def wordings(record):
    return [(record["text"][slice(*d["span"])], d.get("value", ""))
            for d in record["dates"]]


class Dates(unittest.TestCase):
    def test_the_sentences(self):
        given = list(rows(DATA / "dates.tsv"))
        self.assertGreaterEqual(len(given), 40)
        found = code([row[:2] for row in given])
        for (_, text, wanted), record in zip(given, found, strict=True):
            with self.subTest(text=text):
                shown = " ; ".join(map("=".join, wordings(record))) or "-"
                self.assertEqual(shown, wanted)

    def test_the_events(self):
        given = list(rows(DATA / "event-dates.tsv"))
        found = code([row[:2] for row in given])
        for (_, text, word, when), record in zip(given, found, strict=True):
            with self.subTest(text=text):
                shown = [e.get("when", "-") for e in record["events"]
                         if word in text[slice(*e["trigger"])]]
                self.assertEqual(sorted(set(shown)), [when])

    def test_the_table_of_the_page(self):
        day = re.search(r"published on (\d{4}-\d\d-\d\d)",
                        PAGE.read_text())[1]
        table = re.findall(r"^\| (.*?)\*\*(.+?)\*\*(.*?) \| (.*?) \| (\w+) \|$",
                           PAGE.read_text(), re.M)
        self.assertGreaterEqual(len(table), 30)
        found = code([(day, a + b + c) for a, b, c, *_ in table])
        for row, record in zip(table, found, strict=True):
            before, wording, _, value, precision = row
            with self.subTest(wording=wording):
                shown = {tuple(d["span"]): (d.get("value", ""),
                                            d["precision"])
                         for d in record["dates"]}
                span = len(before), len(before) + len(wording)
                self.assertEqual(shown.get(span),
                                 (value.strip("`") if value != "none" else "",
                                  precision))


if __name__ == "__main__":
    unittest.main()
