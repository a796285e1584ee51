# SPDX-License-Identifier: Apache-2.0
"""Places in sentences of tests/data/places.txt, packs, and docs/places.md."""
import json
import pathlib
import re
import unittest

from program import Folder, SOURCE, lines, records, run

PAGE = (SOURCE / "docs" / "places.md").read_text()
TABLES = SOURCE / "data" / "places"
ORDER = "point city admin2 admin1 country region".split()


def rows(name):
    for line in (TABLES / name).read_text().splitlines():
        if line and not line.startswith("#"):
            yield (line.split("\t") + [""] * 12)[:12]


def cases():
    """-> [(sentence, [(words, country, precision)], [words of no place])]"""
    text = (SOURCE / "tests" / "data" / "places.txt").read_text()
    text = re.sub(r"^#.*\n", "", text, flags=re.M)
    for block in text.strip().split("\n\n"):
        sentence, *given = block.strip().split("\n")
        yield (sentence,
               [tuple(x.strip() for x in g.split("|")) for g in given
                if not g.startswith("!")],
               [g[1:].strip() for g in given if g.startswith("!")])


def places(*documents, extra=()):
    found = records("--layers", "places", *extra,
                    data=lines([{"id": str(i), "text": t}
                                for i, t in enumerate(documents)]))
    return [[(r["text"][p["span"][0]:p["span"][1]], p.get("country") or "-",
              p.get("precision"), p) for p in r["places"]] for r in found]


class Sentences(unittest.TestCase):
    maxDiff = None

    def test_every_place_has_its_country_and_precision(self):
        wrong = []
        all_cases = list(cases())
        self.assertGreaterEqual(len(all_cases), 200)
        for (sentence, want, none), got in zip(
                all_cases, places(*(c[0] for c in all_cases))):
            got = [g[:3] for g in got]
            for item in want:
                if item not in got:
                    wrong.append((sentence, item, got))
            wrong += [(sentence, "no place", g) for g in got
                      for words in none if words in g[0]]
        self.assertEqual(wrong, [])

    def test_an_unknown_place_changes_nothing_for_the_others(self):
        known = "Troops entered Goma, Mosul and Kharkiv on Monday."
        more = known + " Shots were heard in Qzyxburg and in Vvolthaven."
        first, second = places(known, more)
        self.assertEqual([p[:3] for p in first], [p[:3] for p in second])
        self.assertEqual([p[3].get("geonames") for p in first],
                         [p[3].get("geonames") for p in second])


class Events(unittest.TestCase):
    def test_an_event_has_the_place_where_it_happened(self):
        path = SOURCE / "tests" / "data" / "event-places.tsv"
        listed = [line.split("\t") for line in path.read_text().splitlines()
                  if not line.startswith("#")]
        self.assertGreater(len(listed), 12)
        found = records("--date", "2020-06-10", "--layers",
                        "events,places,actors", "--min-score", "0",
                        data=lines([{"id": str(i), "text": row[0]}
                                    for i, row in enumerate(listed)]))
        for (text, word, place), record in zip(listed, found):
            with self.subTest(text=text, word=word):
                name = {p["id"]: text[slice(*p["span"])]
                        for p in record["places"]}
                self.assertEqual(
                    [name.get(e.get("place"), "-") for e in record["events"]
                     if text[slice(*e["trigger"])].split()[0] == word],
                    [place])


class Tables(unittest.TestCase):
    def test_regions_have_members(self):
        regions = [r for r in rows("regions.tsv") if r[11]]
        self.assertGreaterEqual(len(regions), 150)

    def test_features_have_points(self):
        features = list(rows("features.tsv"))
        self.assertGreaterEqual(len(features), 300)
        names = [r[2] for r in features]
        self.assertEqual(sorted(n for n in set(names) if names.count(n) > 1),
                         [])
        for row in features:
            self.assertTrue(-90 <= float(row[6]) <= 90, row)
            self.assertTrue(-180 <= float(row[7]) <= 180, row)

    def test_every_country_has_an_adjective(self):
        """Of the states that news names: those with a million people."""
        hand = {r[0][1:] for r in rows("hand.tsv")
                if r[0].startswith("@") and r[5]}
        missing = [r[3] for r in rows("countries.tsv")
                   if not r[4] and int(r[8] or 0) >= 1000000
                   and r[1] not in hand]
        self.assertEqual(missing, [])


class Packs(unittest.TestCase):
    def put(self, folder, text):
        (folder / "places").mkdir()
        (folder / "places" / "own.tsv").write_text(text)

    def test_the_page_teaches_to_add_a_place(self):
        line, = re.findall(r"^(-\tP\t.*)$", PAGE, re.M)
        sentence, = re.findall(r'^\{"text": .*\}$', PAGE, re.M)
        answer, = re.findall(r"^(\{\"name\": .*\})$", PAGE, re.M)
        want, text = json.loads(answer), json.loads(sentence)["text"]
        self.assertNotIn(want["name"], [p[0] for p in places(text)[0]])
        with Folder() as folder:
            self.put(folder, line + "\n")
            got = [p[3] for p in places(
                text, extra=("--lexicon", folder))[0]]
        self.assertIn(want, [{k: p.get(k) for k in want} for p in got])

    def test_names_and_points_for_a_known_place(self):
        with Folder() as folder:
            self.put(folder, "703448\t\tQyivgrad\t\t\t\t\t\n"
                             "-\tR\tTwin Marches\t\t\t\t\t\t\t\t\tPL,DE\n")
            found, = places("Rain fell in Qyivgrad and in the Twin Marches.",
                            extra=("--lexicon", folder))
        self.assertEqual(found[0][3]["geonames"], 703448)
        self.assertEqual(found[1][2], "region")
        self.assertTrue(50 < found[1][3]["lat"] < 53, found)

    def test_a_broken_line_names_file_and_line(self):
        for row in ("-\tP\tNowhere\t\t\t\t91\t0\n",
                    "-\tX\tNowhere\t\t\t\t1\t1\n",
                    "-\tP\tNowhere\t\t\t\t1\t1\tXX\n",
                    "-\tP\tNowhere\t\t\t\t1\t1\tAF\t999\n",
                    "-\tP\tNowhere\n", "@XX\tC\tNowhere\n", "a\tP\tb\n",
                    "-\tR\tNowhere\t\t\t\t\t\t\t\t\tAF,XX\n",
                    "-\tP\tNowhere\t\t\t\t1\t1\tAF\t\tmany\n"):
            with Folder() as folder:
                self.put(folder, "# a pack\n" + row)
                done = run("code", "--lexicon", folder, data=b"x", code=3)
            self.assertIn(b"own.tsv:2: ", done.stderr, row)

    def test_a_name_of_ten_thousand_characters(self):
        with Folder() as folder:
            self.put(folder, "-\tP\t" + "a" * 10000 + "\t\t\t\t1\t1\n")
            done = run("code", "--lexicon", folder, data=b"x", code=3)
        self.assertIn(b"own.tsv:1: ", done.stderr)


if __name__ == "__main__":
    unittest.main()
