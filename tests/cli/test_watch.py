# SPDX-License-Identifier: Apache-2.0
"""dragoman watch: questions that are followed."""
import json
import os
import signal
import sqlite3
import subprocess
import unittest
import xml.etree.ElementTree as ET

from program import Folder, PROGRAM, lines, run

ATOM = "{http://www.w3.org/2005/Atom}"
NOW = ("--now", "2025-04-01")


def report(number, day, text, **more):
    return {"id": str(number), "published": day, "publisher": "The Wire",
            "url": f"https://news.example/{number}", "text": text, **more}


def attack(number, day):
    return report(number, day, f"The army of Iran attacked the army of Iraq "
                               f"on {day}.")


JANUARY = attack(1, "2025-01-09")
MARCH = attack(2, "2025-03-19")
TALKS = report(3, "2025-03-20", "The president of France met the president "
                                "of Egypt in Cairo on 18 March 2025.")


class Watched:
    """A database with the questions of the tests."""

    def __init__(self, folder):
        self.path = folder / "events.db"
        self.code(report(0, "2024-05-01", "Norway sent medicine to Finland on "
                         "30 April 2024."))

    def code(self, *reports):
        run("code", "-q", "-o", self.path, data=lines(reports), code=0)

    def add(self, *arguments, code=0):
        return run("watch", "add", self.path, *arguments, code=code)

    def run(self, *arguments):
        done = run("watch", "run", *NOW, self.path, *arguments, code=0)
        return [json.loads(line) for line in done.stdout.splitlines()]


class New(unittest.TestCase):
    def test_each_event_once(self):
        with Folder() as folder:
            it = Watched(folder)
            it.code(JANUARY)
            it.add("attacks", "--party", "IRN", "--type", "ASSAULT")
            self.assertEqual(it.run(), [])
            it.code(MARCH, TALKS)
            row, = it.run()
            self.assertEqual((row["watch"], row["type"], row["document"]),
                             ("attacks", "ASSAULT", "2"))
            self.assertEqual(it.run(), [])
            it.code(JANUARY, MARCH, TALKS)
            self.assertEqual(it.run(), [])

    def test_all_tells_what_is_there(self):
        with Folder() as folder:
            it = Watched(folder)
            it.code(JANUARY)
            it.add("attacks", "--type", "ASSAULT", "--all")
            self.assertEqual(len(it.run()), 1)
            self.assertEqual(it.run(), [])

    def test_what_is_coded_again_is_not_new(self):
        with Folder() as folder:
            it = Watched(folder)
            it.add("attacks", "--type", "ASSAULT")
            it.code(JANUARY, MARCH)
            self.assertEqual(len(it.run()), 2)
            database = sqlite3.connect(it.path)
            database.execute("UPDATE runs SET version = 'older'")
            database.commit()
            database.close()
            it.code(JANUARY, MARCH)
            self.assertEqual(it.run(), [])

    def test_a_corrected_report_tells_only_what_is_new_in_it(self):
        with Folder() as folder:
            it = Watched(folder)
            it.add("all", "--min-score", "0.01")
            it.code(MARCH)
            self.assertEqual(len(it.run()), 1)
            it.code({**MARCH, "text": MARCH["text"] + " The president of "
                     "France met the president of Egypt in Cairo on 18 March "
                     "2025."})
            self.assertEqual([row["type"] for row in it.run()], ["CONSULT"])

    def test_a_reprint_is_not_told_again(self):
        with Folder() as folder:
            it = Watched(folder)
            it.add("attacks", "--type", "ASSAULT")
            long = MARCH["text"] + " " + " ".join(
                f"Market number {n} of the town was open at noon, and people "
                f"came from street {n} to buy bread." for n in range(20))
            it.code({**MARCH, "text": long})
            run("stories", "-q", it.path, code=0)
            self.assertEqual(len(it.run()), 1)
            it.code({**MARCH, "id": "9", "url": "https://other.example/9",
                     "text": long, "publisher": "Another"})
            run("stories", "-q", it.path, code=0)
            self.assertEqual(it.run(), [])

    def test_peek_tells_it_again(self):
        with Folder() as folder:
            it = Watched(folder)
            it.add("attacks", "--type", "ASSAULT")
            it.code(MARCH)
            self.assertEqual(it.run("--peek"), it.run())
            self.assertEqual(it.run(), [])

    def test_output_that_fails_is_repeated(self):
        with Folder() as folder:
            it = Watched(folder)
            it.add("attacks", "--type", "ASSAULT")
            it.code(MARCH)
            with open("/dev/full", "wb") as full:
                done = subprocess.run(
                    [PROGRAM, "watch", "run", *NOW, str(it.path)],
                    stdout=full, stderr=subprocess.PIPE)
            self.assertNotEqual(done.returncode, 0)
            self.assertEqual(len(it.run()), 1)

    def test_a_run_of_one_leaves_the_others(self):
        with Folder() as folder:
            it = Watched(folder)
            it.add("attacks", "--type", "ASSAULT")
            it.add("talks", "--type", "CONSULT")
            it.code(MARCH, TALKS)
            self.assertEqual([row["watch"] for row in it.run("talks")],
                             ["talks"])
            self.assertEqual([row["watch"] for row in it.run()], ["attacks"])


class Rules(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Folder()
        cls.it = Watched(cls.folder.__enter__())
        cls.it.code(MARCH, TALKS, report(
            4, "2025-03-21", "France may sanction Iran, the minister said."))

    @classmethod
    def tearDownClass(cls):
        cls.folder.__exit__()

    def found(self, *rule):
        name = "rule"
        self.it.add(name, "--all", *rule)
        rows = self.it.run(name)
        run("watch", "remove", self.it.path, name, code=0)
        return sorted({row["document"] for row in rows if row["event_id"]})

    def test_what_can_be_asked(self):
        for rule, wanted in (
                (("--party", "Iraq"), []),
                (("--party", "%Iraq%"), ["2"]),
                (("--party", "IRQ"), ["2"]),
                (("--actor", "IRQ"), []),
                (("--actor", "IRN"), ["2"]),
                (("--recipient", "IRQ"), ["2"]),
                (("--party", "FRA", "--type", "CONSULT"), ["3"]),
                (("--type", "material conflict"), ["2"]),
                (("--type", "verbal cooperation; ASSAULT"), ["2", "3"]),
                (("--type", "meet"), []),
                (("--place", "Cairo"), ["3"]),
                (("--place", "EGY"), ["3"]),
                (("--place", "cai%"), ["3"]),
                (("--words", "president"), ["3"]),
                (("--words", "attack*"), ["2"]),
                (("--words", "\"army of Iraq\""), ["2"]),
                (("--words", "army NOT iraq"), []),
                (("--certainty", "POSSIBLE"), ["4"]),
                (("--certainty", "CERTAIN", "--party", "FRA"), ["3"]),
                (("--min-score", "1", "--type", "ASSAULT"), [])):
            with self.subTest(rule=rule):
                self.assertEqual(self.found(*rule), wanted)

    def test_what_cannot(self):
        for rule in ((), ("--type", "WAR"), ("--certainty", "SURE"),
                     ("--words", '"'), ("--party", ""),
                     ("--min-score", "2"), ("--party", "a\nb")):
            with self.subTest(rule=rule):
                done = self.it.add("bad", *rule, code=2)
                self.assertGreater(len(done.stderr), 10)
        self.it.add("twice", "--type", "AID")
        self.assertIn(b"already", self.it.add("twice", "--type", "AID",
                                              code=2).stderr)
        run("watch", "remove", self.it.path, "twice", code=0)

    def test_list_and_remove(self):
        self.it.add("one", "--party", "IRN", "--type", "ASSAULT,riot",
                    "--min-score", "0.25")
        row = json.loads(run("watch", "list", self.it.path, code=0).stdout)
        self.assertEqual((row["name"], row["type"], row["min_score"]),
                         ("one", "ASSAULT; riot", 0.25))
        run("watch", "remove", self.it.path, "one", code=0)
        self.assertIn(b"no question", run(
            "watch", "remove", self.it.path, "one", code=1).stderr)
        self.assertIn(b"no question", run(
            "watch", "run", self.it.path, "one", code=1).stderr)
        self.assertEqual(run("watch", "list", self.it.path, code=0).stdout,
                         b"")

    def test_wrong_usage(self):
        for arguments in ((), ("look",), ("add",), ("run",),
                          ("add", self.it.path, "--type", "AID"),
                          ("run", "--now", "tomorrow", self.it.path),
                          ("run", "--format", "xml", self.it.path)):
            with self.subTest(arguments=arguments):
                run("watch", *arguments, code=2)
        run("watch", "run", "no/such.db", code=3)


class Changes(unittest.TestCase):
    def notes(self, folder, *reports):
        it = Watched(folder)
        it.add("attacks", "--party", "IRN", "--all")
        it.code(*reports)
        return [row["note"] for row in it.run()]

    def test_the_first_after_four_weeks(self):
        name = "The army of Iran on the army of Iraq"
        with Folder() as folder:
            self.assertEqual(
                self.notes(folder, JANUARY, MARCH, attack(5, "2025-03-21")),
                [f"first ASSAULT by {name} in this database",
                 f"first ASSAULT by {name} since 2025-01-09", None])

    def test_a_young_database_says_nothing_of_firsts(self):
        with Folder() as folder:
            it = Watched.__new__(Watched)
            it.path = folder / "events.db"
            it.code(MARCH)
            it.add("attacks", "--party", "IRN", "--all")
            self.assertEqual([row["note"] for row in it.run()], [None])

    def test_more_than_in_the_four_weeks_before(self):
        days = [f"2025-02-{d:02}" for d in range(10, 15)] + [
            f"2025-03-{d:02}" for d in range(10, 17)]
        with Folder() as folder:
            notes = self.notes(folder, *(attack(n, day) for n, day
                                         in enumerate(days, 10)))
            self.assertEqual(notes[-1], "7 in the four weeks to 2025-04-01, "
                                        "40 % more than in the four before "
                                        "(5)")

    def test_a_small_difference_is_not_told(self):
        days = [f"2025-02-{d:02}" for d in range(10, 15)] + [
            f"2025-03-{d:02}" for d in range(10, 16)]
        with Folder() as folder:
            notes = self.notes(folder, *(attack(n, day) for n, day
                                         in enumerate(days, 10)))
            self.assertEqual(len(notes), 11)


class Feed(unittest.TestCase):
    def feed(self, path):
        root = ET.parse(path).getroot()
        self.assertEqual(root.tag, f"{ATOM}feed")
        for need in ("id", "title", "updated", "author"):
            self.assertIsNotNone(root.find(f"{ATOM}{need}"), need)
        entries = root.findall(f"{ATOM}entry")
        for entry in entries:
            for need in ("id", "title", "updated"):
                self.assertTrue(entry.find(f"{ATOM}{need}").text)
        ids = [entry.find(f"{ATOM}id").text for entry in entries]
        self.assertEqual(len(ids), len(set(ids)))
        return entries

    def test_entries_stay_and_are_not_doubled(self):
        with Folder() as folder:
            it = Watched(folder)
            feed = folder / "feed.xml"
            it.add("attacks", "--type", "ASSAULT")
            it.code(JANUARY)
            it.run("--feed", feed)
            self.assertEqual(len(self.feed(feed)), 1)
            it.code(MARCH)
            it.run("--feed", feed)
            entries = self.feed(feed)
            self.assertEqual(len(entries), 2)
            self.assertEqual(entries[0].find(f"{ATOM}link").get("href"),
                             "https://news.example/2")
            self.assertIn("since 2025-01-09",
                          entries[0].find(f"{ATOM}summary").text)
            before = feed.read_bytes()
            it.run("--feed", feed)
            self.assertEqual(feed.read_bytes(), before)
            # A run that was killed behind its output tells it again.
            database = sqlite3.connect(it.path)
            database.execute("UPDATE watches SET arrival = 0")
            database.commit()
            database.close()
            self.assertEqual(len(it.run("--feed", feed)), 2)
            self.assertEqual(len(self.feed(feed)), 2)

    def test_hostile_words_make_no_markup(self):
        with Folder() as folder:
            it = Watched(folder)
            feed = folder / "feed.xml"
            it.add("<b>&\"", "--type", "ASSAULT")
            it.code({**MARCH, "publisher": "A <script> & \u0001 Co ]]>",
                     "url": "javascript:alert(1)"})
            it.run("--feed", feed)
            entry, = self.feed(feed)
            self.assertIsNone(entry.find(f"{ATOM}link"))
            self.assertIn("A <script> &",
                          entry.find(f"{ATOM}content").text)
            self.assertEqual(entry.find(f"{ATOM}category").get("term"),
                             "<b>&\"")

    def test_a_feed_does_not_grow_for_ever(self):
        with Folder() as folder:
            it = Watched(folder)
            feed = folder / "feed.xml"
            it.add("attacks", "--type", "ASSAULT")
            it.code(*(report(n, "2025-03-19", f"Rebels attacked the army of "
                             f"Iraq in village {n} on 19 March 2025.")
                      for n in range(10, 130)))
            self.assertGreater(len(it.run("--feed", feed)), 100)
            self.assertEqual(len(self.feed(feed)), 100)
            database = sqlite3.connect(it.path)
            self.assertEqual(database.execute(
                "SELECT count(*) FROM watch_entries").fetchall(), [(100,)])
            database.close()

    def test_only_a_feed_is_overwritten(self):
        with Folder() as folder:
            it = Watched(folder)
            it.add("attacks", "--type", "ASSAULT")
            it.code(MARCH)
            letter = folder / "letter"
            letter.write_bytes(b"Dear reader")
            for path in (letter, it.path):
                before = path.read_bytes()
                done = run("watch", "run", "--feed", path, it.path, code=2)
                self.assertIn(b"no Atom feed", done.stderr)
                self.assertEqual(path.read_bytes(), before)
            self.assertEqual(len(it.run()), 1)


if __name__ == "__main__":
    unittest.main()
