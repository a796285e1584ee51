# SPDX-License-Identifier: Apache-2.0
"""Tellings of one happening side by side, and what claims are worth."""
import sqlite3
import unittest

from program import Folder, lines, records, run

SHELLED = ("The army of Arvenia shelled the village of Dorne, the mayor said. "
           "The Red Cross said that the army of Arvenia had shelled the "
           "village. The army denied shelling the village.")
MARKET = ("A bomb exploded in the market of Port Vell on Monday. The interior "
          "ministry of Arvenia said that rebels had carried out the attack "
          "and that 12 people were killed. The Northern Front denied that it "
          "had attacked the market. Witnesses said at least 30 people had "
          "been killed in the bombing. Doctors at the hospital told reporters "
          "that the attack had killed 30 people.")


def coded(text, *arguments):
    record, = records("--layers", "all", *arguments,
                      data=lines([{"id": 1, "text": text}]))
    return record


def by_source(item):
    """name of the source -> its tellings."""
    found = {}
    for telling in item["tellings"]:
        found.setdefault(telling["source"]["name"], []).append(telling)
    return found


def grades(text, *arguments):
    """The words of each source -> the grade of its last claim."""
    record = coded(text, *arguments)
    return {record["text"][slice(*claim["source"]["spans"][0])]:
            claim["admiralty"]
            for claim in record["claims"] if claim["source"]["spans"]}


class Tellings(unittest.TestCase):
    def test_who_says_what_about_one_shelling(self):
        record = coded(SHELLED)
        item, = record["competing"]
        self.assertEqual(item["id"], "h1")
        mayor, other, army = item["tellings"]
        self.assertEqual(mayor["source"]["name"], "the mayor")
        self.assertEqual(army["source"]["name"], "The army of Arvenia")
        self.assertEqual([t["polarity"] for t in item["tellings"]],
                         ["POS", "POS", "NEG"])
        self.assertEqual((mayor["agrees"], mayor["contradicts"]), ([1], [2]))
        self.assertEqual((other["agrees"], other["contradicts"]), ([0], [2]))
        self.assertEqual((army["agrees"], army["contradicts"]), ([], [0, 1]))
        self.assertEqual(item["events"],
                         [t["event"] for t in item["tellings"]])
        for telling in item["tellings"]:
            self.assertTrue(telling["asserts"])
            claim = record["claims"][int(telling["claim"][1:]) - 1]
            self.assertEqual(claim["source"]["actor"],
                             telling["source"]["actor"])

    def test_numbers_that_cannot_both_be_right(self):
        record = coded(MARKET)
        item, = record["competing"]
        self.assertIn(None, by_source(item))  # the writer's bomb
        told = {}
        for number, telling in enumerate(item["tellings"]):
            if telling["casualty"]:
                told[telling["source"]["name"]] = (number, telling)
        (one, ministry), (two, seen), (three, doctors) = told.values()
        self.assertEqual(ministry["contradicts"], [two, three])
        self.assertEqual(seen["agrees"], [three])
        self.assertEqual(doctors["contradicts"], [one])
        deaths = record["casualties"][int(seen["casualty"][1:]) - 1]
        self.assertEqual((deaths["low"], deaths["high"]), (30, None))

    def test_a_part_of_them_is_no_contradiction(self):
        item, = coded("The mayor said 12 people were killed in the attack on "
                      "the port. The rebels said 4 children were killed in "
                      "the attack on the port.")["competing"]
        numbers = [t for t in item["tellings"] if t["casualty"]]
        self.assertEqual(len(numbers), 2)
        self.assertEqual([t["contradicts"] for t in numbers], [[], []])

    def test_who_says_that_another_says_so(self):
        item, = coded("Anna Vell said the mayor had told her that soldiers "
                      "had shot three farmers.")["competing"]
        told = by_source(item)
        self.assertEqual(told["Anna Vell"][0]["certainty"], "UNDERSPECIFIED")
        self.assertFalse(told["Anna Vell"][0]["asserts"])
        self.assertTrue(told["the mayor"][0]["asserts"])
        self.assertEqual([t["agrees"] for t in item["tellings"]], [[], []])

    def test_one_source_does_not_compete(self):
        self.assertEqual(coded(
            "The mayor said that the army of Arvenia had shelled the village. "
            "The mayor said that the army of Arvenia shelled the village."
        )["competing"], [])

    def test_condemning_is_not_saying(self):
        item, = coded("The army of Arvenia attacked the village of Dorne. "
                      "Lusaria condemned the attack.")["competing"]
        for telling in item["tellings"]:
            self.assertEqual(telling["asserts"], telling["claim"] is None)
            self.assertEqual(telling["agrees"], [])

    def test_the_view_has_one_row_a_telling(self):
        with Folder() as folder:
            path = folder / "x.db"
            run("code", "-o", path, data=lines([{"id": 1, "text": MARKET}]),
                code=0)
            database = sqlite3.connect(path)
            rows = database.execute(
                "SELECT source, people, low, high, contradicts "
                "FROM who_says_what WHERE people = 'killed' ORDER BY number"
            ).fetchall()
            writer, = database.execute(
                "SELECT source, claim, admiralty FROM who_says_what "
                "WHERE source_kind IS NULL").fetchall()
            database.close()
        self.assertEqual([row[2:4] for row in rows],
                         [(12, 12), (30, None), (30, 30)])
        self.assertEqual(rows[0][0], "The interior ministry of Arvenia")
        self.assertEqual(writer, ("the writer", None, None))

    def test_a_happening_has_a_limit(self):
        names = [f"{a}{b}" for a in ("Kor", "Bel", "Dan", "Fen", "Gil", "Hod")
                 for b in ("ath", "emi", "iro", "oss", "una", "yva", "ert")]
        text = " ".join(f"Minister {name} said that the army of Arvenia had "
                        "shelled the village." for name in names)
        for item in coded(text)["competing"]:
            self.assertLessEqual(len(item["tellings"]), 32)


class Grades(unittest.TestCase):
    def test_nothing_told_is_f6(self):
        text = ("The president of Arvenia said that the army had left the "
                "town. An eyewitness said that he had seen tanks. A "
                "well-placed source said that the talks had failed.")
        self.assertEqual(set(grades(text).values()), {"F6"})

    def test_two_independent_sources_confirm(self):
        text = SHELLED.rsplit(". ", 1)[0] + "."
        self.assertEqual(set(grades(text).values()), {"F1"})

    def test_confirmed_and_contradicted(self):
        found = grades(SHELLED)
        self.assertEqual(found["the mayor"], "F3")
        self.assertEqual(found["The Red Cross"], "F3")
        self.assertEqual(found["The army"], "F5")

    def test_one_against_one_is_doubtful_on_both_sides(self):
        found = grades("The mayor said that the army of Arvenia had shelled "
                       "the village. The army denied that it had shelled the "
                       "village.")
        self.assertEqual(found, {"The mayor": "F4", "The army": "F4"})

    def test_who_repeats_another_confirms_nothing(self):
        found = grades("The mayor said that the army of Arvenia had shelled "
                       "the village. The agency, citing the mayor, said that "
                       "the army of Arvenia had shelled the village.")
        self.assertEqual({found["The mayor"], found["The agency, citing the "
                                                    "mayor"]}, {"F6"})

    def test_what_the_text_tells_of_a_source(self):
        for grade, text in (
                ("B6", "A usually reliable source said that the army had "
                       "left."),
                ("C6", "The source was often right in the past. On Monday the "
                       "source said that the army had left."),
                ("D6", "The paper has often been wrong. On Monday the paper "
                       "reported that the army had left."),
                ("D6", "The website, whose earlier reports have proved false, "
                       "said that the army had left."),
                ("E6", "A discredited website said that the army had left."),
                ("F5", "The ministry falsely claimed that the army had "
                       "left.")):
            with self.subTest(text=text):
                claims = coded(text)["claims"]
                self.assertIn(grade, [c["admiralty"] for c in claims])
                for claim in claims:
                    self.assertEqual("rated" in claim,
                                     claim["admiralty"] != "F6")

    def test_what_one_source_says_of_another_rates_nobody(self):
        text = ("The opposition said that the minister was unreliable. The "
                "minister said that the army had left.")
        self.assertEqual(set(grades(text).values()), {"F6"})

    def test_a_negation_rates_nobody_reliable(self):
        found = grades("The source is not reliable. On Monday the source said "
                       "that the army had left.")
        self.assertIn("D6", found.values())

    def test_words_of_ones_own(self):
        text = "An ironclad source said that the army had left."
        self.assertEqual(set(grades(text).values()), {"F6"})
        with Folder() as folder:
            (folder / "mine.cue").write_text(
                "grade source.usually\n  word ironclad\n")
            self.assertEqual(set(grades(text, "--lexicon", folder).values()),
                             {"B6"})
            (folder / "mine.cue").write_text(
                "grade mine\n  rates G\n  word ironclad\n")
            done = run("check", folder, code=1)
            self.assertRegex(done.stdout + done.stderr,
                             rb"mine.cue:2: error: not a rating")


if __name__ == "__main__":
    unittest.main()
