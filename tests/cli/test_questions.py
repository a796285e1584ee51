# SPDX-License-Identifier: Apache-2.0
"""The pages on the database and on watching: what they show is run."""
import json
import re
import shlex
import sqlite3
import unittest

from program import Folder, SOURCE, run

DATABASE = (SOURCE / "docs" / "database.md").read_text()
WATCHING = (SOURCE / "docs" / "watching.md").read_text()
QUESTIONS = re.findall(r"\n([^\n]+(?:\n[^\n]+)*)\n\n```sql\n(.+?)```",
                       DATABASE.split("## Twenty questions", 1)[1], re.S)


class Questions(unittest.TestCase):
    """On the sample reports, one of which has been changed since."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Folder()
        folder = cls.folder.__enter__()
        cls.path = folder / "events.db"
        page = folder / "report.txt"
        samples = SOURCE / "samples"
        before = (samples / "text" / "doha-2020.txt").read_text()
        page.write_text(before)
        run("code", "-q", "--tier", "fast", "-o", cls.path, samples, page,
            code=0)
        page.write_text(before.split("\n\n")[0] + "\n")
        run("code", "-q", "--tier", "fast", "-o", cls.path, page, code=0)
        run("stories", "-q", cls.path, code=0)

    @classmethod
    def tearDownClass(cls):
        cls.folder.__exit__()

    def test_there_are_twenty(self):
        self.assertEqual(len(QUESTIONS), 20)

    def test_each_gives_rows_by_any_way(self):
        database = sqlite3.connect(self.path)
        for title, sql in QUESTIONS:
            with self.subTest(question=title):
                wanted = database.execute(sql).fetchall()
                self.assertGreater(len(wanted), 0)
                found = run("query", self.path, data=sql.encode(), code=0)
                rows = [tuple(json.loads(line).values())
                        for line in found.stdout.splitlines()]
                self.assertEqual(rows, wanted)
                table = run("query", "--format", "table", self.path,
                            data=sql.encode(), code=0).stdout.decode()
                self.assertGreater(len(table.splitlines()), 1)
        database.close()

    def test_the_views_count_every_event_once(self):
        database = sqlite3.connect(self.path)
        one = database.execute
        self.assertEqual(one("SELECT count(*) FROM v_events").fetchall(),
                         one("SELECT count(*) FROM events").fetchall())
        self.assertEqual(one("SELECT count(*) FROM v_claims").fetchall(),
                         one("SELECT count(*) FROM claims").fetchall())
        for name in ("actor", "recipient"):
            for row in one(f"SELECT {name}s, {name}_countries, "
                           f"{name}_sectors FROM v_events"):
                parts = {None if value is None else value.count("; ")
                         for value in row}
                self.assertEqual(len(parts), 1, row)
        sums = " + ".join(
            "agree consult support cooperate aid concede retreat request "
            "accuse reject threaten protest sanction mobilize coerce "
            "assault".split())
        self.assertEqual(one(f"SELECT count(*) FROM v_dyads WHERE events <> "
                             f"{sums} OR events <> verbal_cooperation + "
                             "material_cooperation + verbal_conflict + "
                             "material_conflict").fetchall(), [(0,)])
        self.assertGreater(one("SELECT count(*) FROM v_dyads").fetchone()[0],
                           50)
        database.close()

    def test_numbers_have_no_tails(self):
        database = sqlite3.connect(self.path)
        for view in ("v_events", "v_claims", "v_dyads", "v_country_dyads"):
            for row in database.execute(f"SELECT * FROM {view}"):
                for value in row:
                    if isinstance(value, float):
                        self.assertEqual(value, round(value, 6))
        database.close()


class Commands(unittest.TestCase):
    def run_page(self, page):
        """Runs the lines that begin with `dragoman`, in a folder with the
        samples, one after the other."""
        count = 0
        with Folder() as folder:
            (folder / "samples").symlink_to(SOURCE / "samples")
            for line in re.findall(r"^(?:    )?(dragoman .+)$", page, re.M):
                line = line.split("   ")[0]
                words = shlex.split(line.split(" > ")[0])[1:]
                if words[0] == "code":
                    words[1:1] = ["--tier", "fast"]
                words = [str(folder / word) if "." in word and " " not in
                         word or word == "samples" else word
                         for word in words]
                run(*words, code=0)
                count += 1
        return count

    def test_the_page_on_the_database(self):
        self.assertGreater(self.run_page(DATABASE), 4)

    def test_the_page_on_watching(self):
        self.assertGreater(self.run_page(WATCHING), 4)


if __name__ == "__main__":
    unittest.main()
