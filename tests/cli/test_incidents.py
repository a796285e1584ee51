# SPDX-License-Identifier: Apache-2.0
"""Incidents: what is put together, what is told of it, passes that are
repeated, done in steps, or after something has gone."""
import csv
import datetime
import io
import json
import random
import re
import shutil
import sqlite3
import subprocess
import time
import unittest

from program import Folder, PROGRAM, SOURCE, lines, run

BOMB = ("A bomb killed three police officers in Northport on Thursday, police "
        "said. The officers were on patrol near the harbour. Rebels of the "
        "Arden Front claimed responsibility for the bombing.")
REPORTS = [
    {"id": "a1", "publisher": "Northport Gazette", "published": "2031-05-09",
     "title": "Bomb kills officers in Northport", "text": BOMB},
    {"id": "a2", "publisher": "Freedonia Daily", "published": "2031-05-09",
     "title": "Blast in Northport",
     "text": "At least seven people were killed on Thursday when a bomb "
             "exploded near the harbour of Northport, a hospital said. The "
             "Arden Front denied that it had carried out the bombing."},
    {"id": "a3", "publisher": "The Coast", "published": "2031-05-10",
     "title": "Bomb kills officers in Northport", "text": BOMB},
    {"id": "a4", "publisher": "Sylvanian Post", "published": "2031-05-12",
     "title": "Northport mourns",
     "text": "Thousands of people mourned on Sunday in Northport. Last "
             "Thursday a bomb killed at least five people near the harbour of "
             "Northport."},
    {"id": "b1", "publisher": "Freedonia Daily", "published": "2031-05-16",
     "title": "Bomb in Eastwick",
     "text": "A bomb killed two soldiers in Eastwick on Thursday, the army "
             "said. Nobody claimed responsibility."},
    {"id": "c1", "publisher": "=Freedonia Daily", "published": "2031-05-11",
     "title": "Ministers meet",
     "text": "The foreign minister of Freedonia, Rufus Firefly, met the "
             "ambassador of Sylvania, Vera Marcal, in Northport on Saturday "
             "to discuss the fishing treaty."},
    {"id": "c2", "publisher": "Sylvanian Post", "published": "2031-05-11",
     "title": "Talks on fish",
     "text": "Ambassador Vera Marcal held talks with Foreign Minister Rufus "
             "Firefly in Northport on Saturday about the fishing treaty."},
]


def code(path, reports, *options):
    return run("code", "--tier", "fast", "-q", "-o", path, *options,
               data=lines(reports), code=0)


def rows(path, sql):
    database = sqlite3.connect(path)
    try:
        return database.execute(sql).fetchall()
    finally:
        database.close()


def groups(path):
    """The documents of each incident that several tell."""
    told = {}
    for incident, document in rows(
            path, "SELECT incident_id, document FROM v_incident_events"):
        told.setdefault(incident, set()).add(document)
    return sorted(sorted(one) for one in told.values() if len(one) > 1)


def many(count):
    """Short reports, of which some tell of the same."""
    chance = random.Random(1)
    names = ("Ablen", "Borv", "Calder", "Dorn", "Elsk", "Fenn", "Garr", "Hask",
             "Ild", "Jorv", "Kest", "Lum")
    things = ("bridge", "market", "school", "mine", "harbour", "bakery",
              "station", "dam", "mill", "library", "prison", "hotel")
    told = []
    for number in range(count):
        day = datetime.date(2031, 1, 1) + datetime.timedelta(number // 3)
        if number % 3 < 2:
            who, other = (chance.choice(names) + chance.choice(
                ("port", "wick", "ford", "bury", "holm")) for _ in range(2))
            what = chance.choice(things)
            told = chance.choice((
                [f"Rebels of the {who} Front bombed a {what} in {other}",
                 f"A {what} in {other} was bombed by the {who} Front"],
                [f"The mayor of {who} met Governor {other} at the {what}",
                 f"Governor {other} received the mayor of {who} at a {what}"],
                [f"Police arrested {number} workers of the {what} in {who}",
                 f"The {what} of {who}: police arrested {number} workers"],
                [f"{who} accused {other} of flooding its {what}",
                 f"{other} had flooded a {what}, {who} said and accused it"]))
        yield {"id": f"r{number}", "published": str(day),
               "text": f"{told[number % 3 // 2]} on {day:%-d %B}."}


def made(path):
    """All that a pass has made."""
    return [rows(path, f"SELECT * FROM {table} ORDER BY 1, 2") for table in
            ("incidents", "incident_events", "incident_keys")]


class Incidents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Folder()
        cls.path = cls.folder.__enter__() / "events.db"
        code(cls.path, REPORTS, "--incidents")

    @classmethod
    def tearDownClass(cls):
        cls.folder.held.cleanup()

    def printed(self, *options):
        return run("incidents", "-q", *options, self.path,
                   code=0).stdout.decode()

    def records(self, *options):
        return [json.loads(line) for line in
                self.printed("-f", "jsonl", *options).splitlines()]

    def test_put_together(self):
        self.assertEqual(groups(self.path),
                         [["a1", "a2", "a3", "a4"], ["c1", "c2"]])

    def test_what_is_told(self):
        bomb = self.records("--documents", "3")
        self.assertEqual(len(bomb), 1)
        bomb = bomb[0]
        self.assertEqual(
            (bomb["type"], bomb["mode"], bomb["place"], bomb["day_first"]),
            ("ASSAULT", "explosives", "Northport", "2031-05-08"))
        self.assertEqual((bomb["killed_low"], bomb["killed_high"]), (3, 7))
        self.assertEqual(bomb["people"], "killed 3 (police) to 7 (a hospital)")
        self.assertEqual((bomb["documents"], bomb["stories"]), (4, 3))
        self.assertEqual((bomb["first_report"], bomb["last_report"]),
                         ("2031-05-09", "2031-05-12"))
        self.assertIn("Arden Front", bomb["denied_by"])
        self.assertGreater(bomb["score"],
                           max(e["score"] for e in bomb["evidence"]))
        self.assertEqual({e["document"] for e in bomb["evidence"]},
                         {"a1", "a2", "a3", "a4"})

    def test_filters(self):
        self.assertEqual([r["type"] for r in self.records("--type", "CONSULT")],
                         ["CONSULT"])
        self.assertEqual(self.records("--country", "FRA"), [])
        later = self.records("--since", "2031-05-13")
        self.assertEqual([r["day_first"] for r in later], ["2031-05-15"])
        self.assertEqual(len(self.records("--until", "2031-05-08")), 1)
        self.assertEqual(len(self.records("--most", "2")), 2)
        self.assertEqual(len(self.records("--stories", "3")), 1)

    def test_csv(self):
        table = list(csv.DictReader(io.StringIO(
            self.printed("-f", "csv", "--documents", "2"), newline="")))
        self.assertEqual(len(table), 2)
        self.assertEqual(table[0]["report_ids"].split("; ")[0], "a1")
        self.assertIn("a bomb exploded", table[0]["sentences"])
        self.assertTrue(table[1]["publishers"].startswith("'="), table[1])
        head, *others = self.printed("-f", "tsv").splitlines()
        for line in others:
            self.assertEqual(line.count("\t"), head.count("\t"))

    def test_table(self):
        shown = self.printed("-f", "table")
        self.assertIn("killed 3 (police) to 7 (a hospital); 4 reports, "
                      "3 stories; denied by Arden Front", shown)
        self.assertLessEqual(max(map(len, shown.splitlines())), 100)

    def test_page(self):
        """The SQL of the page runs and finds the bomb."""
        page = (SOURCE / "docs" / "incidents.md").read_text()
        block = re.search(r"```sql\n(.+?)```", page, re.S)[1]
        found = [rows(self.path, sql) for sql in block.split(";")
                 if sql.strip()]
        self.assertEqual(len(found), 2)
        for answer in found:
            self.assertIn("Northport", str(answer))

    def test_usage(self):
        for wrong in (["--stories", "many"], ["--format", "sqlite"],
                      ["--since", "May"], ["--nonsense"], ["--format", "x"]):
            run("incidents", *wrong, self.path, code=2)
        run("incidents", code=2)
        run("code", "--incidents", "--format", "csv", code=2)
        done = run("incidents", "no/such.db", code=3)
        self.assertIn("no/such.db", done.stderr.decode())


class Passes(unittest.TestCase):
    def test_steps_make_the_same(self):
        told = "SELECT * FROM v_incidents ORDER BY incident_id"
        with Folder() as folder:
            whole, steps = folder / "whole.db", folder / "steps.db"
            code(whole, REPORTS, "--incidents")
            for report in REPORTS:
                code(steps, [report], "--incidents")
            self.assertEqual(groups(whole), groups(steps))
            for row, other in zip(rows(whole, told), rows(steps, told)):
                self.assertEqual(row, other)
            run("incidents", "-q", "--no-rows", "--again", steps, code=0)
            self.assertEqual(groups(whole), groups(steps))

    def kill(self, path, moment, *options):
        """Kills a pass once a query, asked again and again, says 1."""
        child = subprocess.Popen([PROGRAM, "incidents", "-q", "--no-rows",
                                  *options, path])
        database = sqlite3.connect(path, timeout=0)
        ends = time.monotonic() + 60
        reached = False
        while not reached and child.poll() is None and time.monotonic() < ends:
            try:
                (reached,), = database.execute(moment)
            except sqlite3.OperationalError as error:
                self.assertIn("locked", str(error))
        child.kill()
        database.close()
        return child.wait() < 0

    def test_a_killed_pass_is_completed(self):
        """Killed before, between and within transactions, while events are
        taken and while incidents are told."""
        taken = "SELECT COUNT(*) >= {} FROM incident_events"
        told = "SELECT EXISTS (SELECT 1 FROM incidents WHERE state = 0)"
        with Folder() as folder:
            once, killed = folder / "once.db", folder / "killed.db"
            code(once, many(900))
            shutil.copy(once, killed)
            run("incidents", "-q", "--no-rows", once, code=0)
            whole = made(once)
            count = len(whole[1])
            self.assertGreater(count, 700)
            self.assertLess(len(whole[0]), count - 100)
            interrupted = 0
            for moment in ("SELECT 1", taken.format(1),
                           taken.format(count // 2), taken.format(count),
                           told):
                interrupted += self.kill(killed, moment)
                self.assertEqual(rows(killed, "PRAGMA integrity_check"),
                                 [("ok",)])
            self.assertGreater(interrupted, 2)
            run("incidents", "-q", "--no-rows", killed, code=0)
            self.assertEqual(made(killed), whole)
            self.kill(killed, f"SELECT COUNT(*) < {count} FROM "
                              "incident_events", "--again")
            run("incidents", "-q", "--no-rows", killed, code=0)
            self.assertEqual(made(killed), whole)

    def test_nothing_new(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path, REPORTS, "--incidents")
            done = run("incidents", "--no-rows", path, code=0)
            self.assertIn("0 events compared", done.stderr.decode())
            self.assertEqual(done.stdout, b"")

    def test_documents_that_go(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path, REPORTS, "--incidents")
            database = sqlite3.connect(path)
            database.execute("PRAGMA foreign_keys = ON")
            database.execute("DELETE FROM documents WHERE id IN ('a2', 'b1')")
            database.commit()
            database.close()
            run("incidents", "-q", "--no-rows", path, code=0)
            self.assertEqual(groups(path), [["a1", "a3", "a4"], ["c1", "c2"]])
            self.assertEqual(rows(path, "SELECT killed_high, documents FROM "
                                  "incidents WHERE documents > 2"), [(5, 3)])
            self.assertEqual(rows(path, "SELECT COUNT(*) FROM incidents WHERE "
                                  "incident_id NOT IN (SELECT incident_id "
                                  "FROM incident_events)"), [(0,)])
            code(path, REPORTS, "--incidents")
            self.assertEqual(groups(path),
                             [["a1", "a2", "a3", "a4"], ["c1", "c2"]])

    def test_stories_that_come_later(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path, REPORTS)
            count = "SELECT stories FROM incidents WHERE documents > 2"
            run("incidents", "-q", "--no-rows", path, code=0)
            self.assertEqual(rows(path, count), [(4,)])
            run("stories", "-q", path, code=0)
            run("incidents", "-q", "--no-rows", path, code=0)
            self.assertEqual(rows(path, count), [(3,)])

    def test_empty(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path, [{"id": "d", "text": "Nothing happened."}])
            self.assertEqual(run("incidents", "-q", path, code=0).stdout, b"")


if __name__ == "__main__":
    unittest.main()
