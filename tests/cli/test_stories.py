# SPDX-License-Identifier: Apache-2.0
"""Stories: what is put together, and passes that are cut, repeated, killed."""
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
import unittest

from program import Folder, PROGRAM, SOURCE, lines, run

sys.path.insert(0, str(SOURCE / "tools"))
import score_stories
import story_database

REPORT = (
    "The army of Freedonia attacked two villages in the north on Thursday, "
    "killing 14 people and driving hundreds from their homes, officials in "
    "the capital said. President Rufus Firefly called a meeting of his "
    "ministers for the evening. Sylvania, which borders on the province, "
    "closed both of its bridges over the river Mirow and sent 300 soldiers "
    "to guard them. Aid workers said that the wounded had to be carried over "
    "the hills by night, for the road had been mined since the spring.")
OTHER = ("Nothing of that kind happened in Zagarra, where the market was open "
         "and the ships came in as they do on every day of the year, said the "
         "harbour master.")


def words(chance, count):
    return " ".join(f"w{chance.randrange(50000)}" for _ in range(count))


def many(count, seed=1):
    """Reports of which about half copy one before them."""
    chance, texts, reports = random.Random(seed), [], []
    for number in range(count):
        if texts and chance.random() < 0.5:
            text = chance.choice(texts[-40:]).split()
            text = text[:chance.randint(len(text) // 2, len(text))]
            text = " ".join(text) + " " + words(chance, chance.randint(0, 20))
        else:
            text = words(chance, 80)
            texts.append(text)
        day = number // 20 + 1
        report = {"id": str(number), "text": text,
                  "publisher": f"P{chance.randrange(30)}"}
        if chance.random() < 0.9:
            report["published"] = f"2021-03-{day:02}"
        reports.append(report)
    return reports


def make(path, reports):
    database = story_database.create(path)
    story_database.add(database, reports)
    database.close()


def add(path, reports):
    database = story_database.reopen(path)
    story_database.add(database, reports)
    database.close()


def ask(path, text, *values):
    database = sqlite3.connect(path)
    try:
        with database:
            return database.execute(text, values).fetchall()
    finally:
        database.close()


def state(path):
    """All that a pass has made."""
    return (ask(path, "SELECT * FROM stories ORDER BY 1"),
            ask(path, "SELECT * FROM story_documents ORDER BY 1"))


def stories(path):
    """The stories as sets of ids."""
    found = {}
    for story, name in ask(path, "SELECT story_id, id FROM story_documents "
                                 "JOIN documents USING (document_id)"):
        found.setdefault(story, set()).add(name)
    return sorted(map(sorted, found.values()))


def passed(path, *options):
    run("stories", *options, path, code=0)
    return stories(path)


class Found(unittest.TestCase):
    def stories_of(self, *reports):
        with Folder() as folder:
            make(folder / "x.db", [
                {"id": "abcdefghij"[n], "published": "2021-03-01", **report}
                for n, report in enumerate(reports)])
            return passed(folder / "x.db")

    def test_copies_within_days(self):
        text = {"text": REPORT}
        self.assertEqual(self.stories_of(text, {"text": OTHER}, text),
                         [["a", "c"], ["b"]])
        self.assertEqual(
            self.stories_of(text, {**text, "published": "2021-03-08"}),
            [["a", "b"]])
        self.assertEqual(
            self.stories_of(text, {**text, "published": "2021-03-09"}),
            [["a"], ["b"]])
        self.assertEqual(
            self.stories_of({**text, "published": "1970-01-03T08:00:00Z"},
                            {**text, "published": "1969-12-30"}),
            [["a", "b"]])

    def test_documents_without_a_day_stand_by_their_neighbours(self):
        text = {"text": REPORT}
        far = {"text": OTHER, "published": "2021-05-01"}
        self.assertEqual(
            self.stories_of(text, {**text, "published": None}, far),
            [["a", "b"], ["c"]])
        self.assertEqual(
            self.stories_of(text, far, {**text, "published": None}),
            [["a"], ["b"], ["c"]])
        self.assertEqual(
            self.stories_of({**text, "published": None}, far,
                            {**text, "published": "2021-05-02"}),
            [["a", "c"], ["b"]])

    def test_a_chain_is_one_story(self):
        first, last = REPORT.split(" President ")
        more = " It was said that nobody knew more about it. " + OTHER
        self.assertEqual(
            self.stories_of({"text": REPORT}, {"text": REPORT + more},
                            {"text": "President " + last + more}),
            [["a", "b", "c"]])
        self.assertTrue(first)

    def test_a_later_document_joins_two_stories(self):
        # Two halves, and then the whole of which both are cut, with words of
        # each in the other.
        part = REPORT.split()
        self.assertEqual(
            self.stories_of({"text": " ".join(part[:50])},
                            {"text": " ".join(part[20:70])},
                            {"text": REPORT}), [["a", "b", "c"]])

    def test_a_digest_stands_alone(self):
        chance = random.Random(3)
        text = {name: words(chance, 90) for name in "abc"}
        text["digest"] = " ".join(text.values())
        text.update({f"{name}2": text[name] for name in "abc"})
        for order in (("a", "b", "c", "digest"), ("digest", "a", "b", "c"),
                      ("a", "digest", "b", "c"), ("digest", "c", "b", "a"),
                      ("c", "a2", "digest", "b")):
            with self.subTest(order=order):
                names = [*order, *sorted(set(text) - set(order))]
                found = self.stories_of(*({"id": name, "text": text[name]}
                                          for name in names))
                self.assertEqual(found, [["a", "a2"], ["b", "b2"],
                                         ["c", "c2"], ["digest"]])

    def test_what_else_is_known_counts(self):
        changed = REPORT.replace("14 people", "15 people")
        paper = {"publisher": "Daily Example"}
        title = {"title": "Two villages in the north attacked"}
        for one, other, together in (
                (paper, {"publisher": "Other"}, True), (paper, paper, False),
                ({**paper, **title}, {**paper, **title}, True)):
            with self.subTest(one=one, other=other):
                found = self.stories_of({"text": REPORT, **one},
                                        {"text": changed, **other})
                self.assertEqual(len(found), 1 if together else 2)
        half = " ".join(REPORT.split()[:50])
        more = " ".join(f"Line {n} of it is new to all." for n in range(9))
        for where in ({}, {"title": "Two villages in the north attacked"},
                      {"url": "https://example.org/a?utm_source=feed"}):
            with self.subTest(where=where):
                found = self.stories_of({"text": REPORT, **where},
                                        {"text": f"{half} {more}", **where})
                self.assertEqual(len(found), 1 if where else 2)

    def test_texts_that_say_nothing(self):
        self.assertEqual(self.stories_of(
            {"text": ""}, {"text": ""}, {"text": "!"}, {"text": "Photo."},
            {"text": "Photo."}), [["a"], ["b"], ["c"], ["d"], ["e"]])
        title = {"title": "Scenes from the harbour of Zagarra"}
        self.assertEqual(self.stories_of({**title, "text": "Photo."},
                                         {**title, "text": "Photo."}),
                         [["a", "b"]])

    def test_the_fixture(self):
        reports = score_stories.read(SOURCE / "tests/data/stories.jsonl")
        result = score_stories.put_rates(
            score_stories.score(PROGRAM, reports, False))
        self.assertGreater(result["pairs"], 100)
        self.assertGreaterEqual(result["precision"], 98)
        self.assertGreaterEqual(result["recall"], 92)
        self.assertGreaterEqual(result["original"], 85)


class Originals(unittest.TestCase):
    def original_of(self, *reports):
        with Folder() as folder:
            make(folder / "x.db", [
                {"id": "abcdefghij"[n], "text": REPORT, **report}
                for n, report in enumerate(reports)])
            self.assertEqual(len(passed(folder / "x.db")), 1)
            (name, copies, first, last, publishers), = ask(
                folder / "x.db", "SELECT document, copies, day_first, "
                                 "day_last, publishers FROM v_stories")
            self.assertEqual(copies, len(reports) - 1)
            self.assertEqual(first, min(r["published"][:10] for r in reports))
            self.assertEqual(last, max(r["published"][:10] for r in reports))
            self.assertEqual(publishers, len({r["publisher"] for r in reports
                                              if "publisher" in r}))
            return name

    def test_the_first_day(self):
        self.assertEqual(self.original_of(
            {"published": "2021-03-03"}, {"published": "2021-03-02"},
            {"published": "2021-03-04"}), "b")

    def test_the_hour(self):
        self.assertEqual(self.original_of(
            {"published": "2021-03-03T10:00:00Z"}, {"published": "2021-03-03"},
            {"published": "2021-03-03T11:30:00+02:00"}), "c")

    def test_who_credits_nobody_goes_first(self):
        self.assertEqual(self.original_of(
            {"published": "2021-03-03", "author": "AFP"},
            {"published": "2021-03-03", "publisher": "Daily Example"}), "b")

    def test_the_agency_that_is_credited(self):
        credited = {"published": "2021-03-02",
                    "text": f"KESH (Reuters) - {REPORT}"}
        agency = {"published": "2021-03-03", "publisher": "Reuters"}
        self.assertEqual(self.original_of(credited, agency), "b")
        # Nobody credits it.
        self.assertEqual(self.original_of(
            {"published": "2021-03-02"}, agency), "a")


class Passes(unittest.TestCase):
    def test_steps_make_what_one_pass_makes(self):
        reports = many(300)
        with Folder() as folder:
            make(folder / "once.db", reports)
            passed(folder / "once.db")
            make(folder / "steps.db", reports[:1])
            for first, last in ((1, 2), (2, 50), (50, 299), (299, 300)):
                passed(folder / "steps.db")
                add(folder / "steps.db", reports[first:last])
            passed(folder / "steps.db")
            self.assertEqual(state(folder / "once.db"),
                             state(folder / "steps.db"))
            self.assertLess(len(stories(folder / "once.db")), 250)
            before = state(folder / "once.db")
            passed(folder / "once.db")
            self.assertEqual(state(folder / "once.db"), before)
            passed(folder / "once.db", "--again")
            self.assertEqual(state(folder / "once.db"), before)

    def test_a_killed_pass_is_completed(self):
        reports = many(3000)
        with Folder() as folder:
            make(folder / "once.db", reports)
            make(folder / "killed.db", reports)
            passed(folder / "once.db")
            interrupted = 0
            for kind, wait in ((signal.SIGKILL, 0.03), (signal.SIGKILL, 0.1),
                               (signal.SIGTERM, 0.05)):
                child = subprocess.Popen(
                    [PROGRAM, "stories", folder / "killed.db"],
                    stderr=subprocess.PIPE)
                time.sleep(wait)
                child.send_signal(kind)
                child.communicate()
                interrupted += child.returncode != 0
                if kind == signal.SIGTERM and child.returncode:
                    self.assertIn(child.returncode, (130, -signal.SIGTERM))
            self.assertGreater(interrupted, 0)
            passed(folder / "killed.db")
            self.assertEqual(state(folder / "once.db"),
                             state(folder / "killed.db"))

    def test_documents_that_go_leave_their_story(self):
        for enforced in (0, 1):
            with self.subTest(enforced=enforced), Folder() as folder:
                path = folder / "x.db"
                make(path, [{"id": name, "text": text,
                             "published": f"2021-03-0{day}"}
                            for name, text, day in (
                                ("a", REPORT, 1), ("b", REPORT, 2),
                                ("c", REPORT, 3), ("d", OTHER, 3))])
                self.assertEqual(passed(path), [["a", "b", "c"], ["d"]])
                for name, left, first in (
                        ("a", [["b", "c"], ["d"]], "b"),
                        ("c", [["b"], ["d"]], "b"), ("b", [["d"]], "d")):
                    database = sqlite3.connect(path)
                    with database:
                        database.execute(f"PRAGMA foreign_keys={enforced}")
                        database.execute("DELETE FROM documents WHERE id = ?",
                                         (name,))
                    database.close()
                    # At once, and as told by the next pass.
                    for _ in range(2):
                        self.assertEqual(stories(path), left)
                        found = ask(path, "SELECT document, copies FROM "
                                          "v_stories ORDER BY document")
                        self.assertEqual(found[0], (first, len(left[0]) - 1))
                        passed(path)
                    self.assertEqual(
                        ask(path, "SELECT COUNT(*) FROM stories WHERE state"),
                        [(0,)])

    def test_what_is_left_of_a_bridge_is_compared_again(self):
        part = REPORT.split()
        with Folder() as folder:
            path = folder / "x.db"
            make(path, [{"id": name, "text": text, "published": "2021-03-01"}
                        for name, text in (
                            ("a", " ".join(part[:50])),
                            ("b", " ".join(part[20:70])), ("c", REPORT))])
            self.assertEqual(passed(path), [["a", "b", "c"]])
            ask(path, "DELETE FROM documents WHERE id = 'c'")
            self.assertEqual(passed(path), [["a"], ["b"]])

    def test_a_changed_document_is_another(self):
        report = {"id": "a", "published": "2021-03-01", "text": REPORT}
        copy = {**report, "id": "b", "publisher": "Daily Example"}
        with Folder() as folder:
            path, source = folder / "x.db", folder / "in.jsonl"
            for second, wanted in ((copy, [["a", "b"]]),
                                   ({**copy, "text": OTHER}, [["a"], ["b"]]),
                                   (copy, [["a", "b"]])):
                source.write_bytes(lines([report, second]))
                done = run("code", "--tier", "fast", "--stories", "-o", path,
                           source, code=0)
                self.assertEqual(
                    [g for g in stories(path) if "b" in g or "a" in g],
                    wanted)
                self.assertRegex(done.stderr, rb"\d documents? compared, \d "
                                 rb"like one before, \d new stor(y|ies), ")


class Wrong(unittest.TestCase):
    def test_what_is_no_database(self):
        with Folder() as folder:
            (folder / "text").write_text("nothing\n" * 1000)
            other = sqlite3.connect(folder / "other.db")
            other.execute("CREATE TABLE mine (x)")
            other.commit()
            other.close()
            for name in ("text", "other.db", "missing.db"):
                done = run("stories", folder / name, code=3)
                self.assertIn(name.encode(), done.stderr)
            self.assertFalse((folder / "missing.db").exists())
            self.assertEqual((folder / "text").read_text(),
                             "nothing\n" * 1000)
            self.assertEqual(ask(folder / "other.db", "SELECT name FROM "
                                 "sqlite_master"), [("mine",)])

    def test_wrong_usage(self):
        for arguments in ((), ("a.db", "b.db"), ("--agian", "a.db")):
            done = run("stories", *arguments, code=2)
            self.assertIn(b"--help", done.stderr)
        with Folder() as folder:
            done = run("code", "--stories", "-o", folder / "x.csv", code=2)
            self.assertIn(b"database", done.stderr)
            self.assertFalse((folder / "x.csv").exists())

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_a_database_that_cannot_be_written(self):
        with Folder() as folder:
            make(folder / "x.db", many(5))
            os.chmod(folder / "x.db", 0o400)
            run("stories", folder / "x.db", code=3)

    def test_bytes_that_are_no_text(self):
        with Folder() as folder:
            make(folder / "x.db", many(3))
            database = sqlite3.connect(folder / "x.db")
            with database:
                database.execute(
                    "UPDATE documents SET text = CAST(x'ff00c328' AS TEXT), "
                    "title = CAST(x'fe' AS TEXT), url = 'http://', "
                    "published = '2021-99-99'")
            database.close()
            self.assertEqual(len(passed(folder / "x.db")), 3)


class Page(unittest.TestCase):
    """docs/stories.md"""
    PAGE = (SOURCE / "docs" / "stories.md").read_text()

    def test_the_commands_and_queries_run(self):
        with Folder() as folder:
            (folder / "samples").mkdir()
            (folder / "samples" / "in.jsonl").write_bytes(lines(
                {"id": name, "published": "2021-03-01", "text": REPORT}
                for name in "ab"))
            commands = re.findall(r"^dragoman (.+)$", self.PAGE, re.M)
            self.assertEqual(len(commands), 3)
            for command in commands:
                done = subprocess.run(
                    [os.path.abspath(PROGRAM), *command.split()], cwd=folder,
                    check=True, capture_output=True, env={
                        **os.environ, "DRAGOMAN_DATA":
                        os.path.abspath(os.environ["DRAGOMAN_DATA"])})
                if "stories" in command:
                    self.assertIn(b" compared, ", done.stderr)
            queries = re.search(r"```sql\n(.+?)```", self.PAGE, re.S)[1]
            for query in filter(str.strip, queries.split(";\n")):
                self.assertTrue(ask(folder / "events.db", query), query)

    def test_the_columns_are_there(self):
        named = set(re.findall(r"`(?:\w+\.)?(\w+)`",
                               self.PAGE.split("| table, column")[1]
                               .split("\n\n")[0]))
        with Folder() as folder:
            make(folder / "x.db", many(2))
            for table in ("stories", "story_documents"):
                for column, in ask(folder / "x.db", "SELECT name FROM "
                                   "pragma_table_info(?)", table):
                    self.assertIn(column, named)


class Help(unittest.TestCase):
    def test_help_has_examples(self):
        text = run("stories", "--help", code=0).stdout.decode()
        self.assertIn("examples:", text)
        self.assertIn("--stories", run("code", "--help",
                                       code=0).stdout.decode())


if __name__ == "__main__":
    unittest.main()
