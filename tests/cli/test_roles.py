# SPDX-License-Identifier: Apache-2.0
"""Country and sector of described actors: tests/data/roles.tsv."""
import pathlib
import unittest

from program import lines, records

ROOT = pathlib.Path(__file__).resolve().parents[2]
FLOOR = {"1": {"country": 97, "sector": 96},
         "2": {"country": 97, "sector": 93}}


def rows():
    for line in (ROOT / "tests/data/roles.tsv").read_text().splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


def answer(record, end):
    """Country and sector of the actor whose mention begins first."""
    found = [(m["span"][0], -m["span"][1], a) for a in record["actors"]
             for m in a["mentions"] if m["span"][0] < end]
    if not found:
        return "", ""
    actor = min(found, key=lambda item: item[:2])[2]
    return actor["country"] or "", actor["sector"] or ""


def code(phrases):
    """The phrases as subjects of a sentence each, in a document each."""
    data = lines({"id": str(n), "published": "2020-01-01",
                  "text": f"{p[0].upper()}{p[1:]} left the hall on Monday."}
                 for n, p in enumerate(phrases))
    return [answer(record, len(p))
            for record, p in zip(records("--layers", "actors", data=data),
                                 phrases)]


def score(half):
    """-> per cent right, and what was wrong"""
    asked = [row for row in rows() if row[0] == half]
    right = {"country": 0, "sector": 0}
    total = {"country": 0, "sector": 0}
    wrong = []
    for (_, phrase, *wanted), got in zip(asked,
                                         code([row[1] for row in asked])):
        for name, want, have in zip(("country", "sector"), wanted, got):
            total[name] += want != ""
            right[name] += want != "" and want == have
            if want not in ("", have):
                wrong.append((phrase, name, want, have))
    return {name: 100 * right[name] / total[name] for name in right}, wrong


class Roles(unittest.TestCase):
    def test_each_half(self):
        for half, floors in FLOOR.items():
            got, wrong = score(half)
            for name, floor in floors.items():
                self.assertGreaterEqual(got[name], floor,
                                        (half, name, wrong[:20]))


if __name__ == "__main__":
    unittest.main()
