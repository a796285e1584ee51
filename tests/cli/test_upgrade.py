# SPDX-License-Identifier: Apache-2.0
"""Databases of older versions are brought up to date."""
import sqlite3
import unittest

from program import Folder, REPORTS, SOURCE, lines, run

SCHEMAS = SOURCE / "tests" / "data" / "schemas"
NOW = 8


def ask(path, text):
    database = sqlite3.connect(path)
    try:
        return database.execute(text).fetchall()
    finally:
        database.close()


def columns(database, schema, table):
    return [row[1] for row in database.execute(
        f"PRAGMA {schema}.table_info({table})")]


def age(new, old, version):
    """Writes a database of that version with the rows that it knew."""
    database = sqlite3.connect(old, isolation_level=None)
    database.executescript((SCHEMAS / f"v{version}.sql").read_text())
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("ATTACH ? AS new", (str(new),))
    tables = [row[0] for row in database.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name "
        "NOT LIKE '%search%' AND name NOT LIKE 'sqlite%'")]
    for table in tables:
        known = ", ".join(c for c in columns(database, "main", table)
                          if c in columns(database, "new", table))
        database.execute(f"INSERT INTO main.{table} ({known}) "
                         f"SELECT {known} FROM new.{table}")
    database.close()
    return tables


def layout(path):
    return sorted((kind, name, (sql or "").replace('"', ""))
                  for kind, name, sql in ask(
                      path, "SELECT type, name, sql FROM sqlite_master "
                            "WHERE name NOT LIKE 'sqlite%'"))


class Upgrade(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Folder()
        cls.new = cls.folder.__enter__() / "new.db"
        run("code", "-o", cls.new, data=lines(REPORTS), code=0)

    @classmethod
    def tearDownClass(cls):
        cls.folder.__exit__()

    def test_every_version_becomes_this_one_and_keeps_its_rows(self):
        for version in range(4, NOW):
            with self.subTest(version=version), Folder() as folder:
                path = folder / "events.db"
                tables = age(self.new, path, version)
                done = run("code", "-o", path, data=lines(REPORTS), code=0)
                kept = folder / f"events.db.v{version}.bak"
                self.assertIn(f"from version {version} to {NOW}".encode(),
                              done.stderr)
                self.assertIn(str(kept).encode(), done.stderr)
                self.assertIn(b"document_versions", done.stderr)
                self.assertEqual(ask(path, "PRAGMA user_version"), [(NOW,)])
                self.assertEqual(ask(kept, "PRAGMA user_version"),
                                 [(version,)])
                self.assertEqual(ask(path, "PRAGMA foreign_key_check"), [])
                self.assertEqual(ask(path, "PRAGMA integrity_check"),
                                 [("ok",)])
                for table in tables:
                    count = f"SELECT COUNT(*) FROM {table}"
                    one = table == "runs"  # the run that upgraded
                    self.assertEqual(ask(path, count)[0][0],
                                     ask(kept, count)[0][0] + one, table)
                self.assertIn(b"4 already there", done.stderr)
                self.assertEqual(ask(
                    path, "SELECT COUNT(*) FROM documents "
                          "WHERE arrival = document_id"), [(4,)])
                # Renamed tables have their names in quotation marks.
                self.assertEqual(layout(path), layout(self.new))

    def test_words_are_found_and_views_answer(self):
        with Folder() as folder:
            path = folder / "events.db"
            age(self.new, path, 4)
            run("code", "-o", path, data=lines(REPORTS), code=0)
            self.assertEqual(ask(
                path, "SELECT d.id FROM search JOIN documents d ON "
                      "d.document_id = search.rowid WHERE search MATCH "
                      "'sanctions'"), [("b",)])
            for view, in ask(path, "SELECT name FROM sqlite_master "
                                   "WHERE type = 'view'"):
                ask(path, f"SELECT * FROM {view}")
            same = "SELECT event_id, actors, sentence FROM v_events"
            self.assertEqual(ask(path, same), ask(self.new, same))

    def test_a_second_copy_takes_another_name(self):
        with Folder() as folder:
            path = folder / "events.db"
            kept = folder / "events.db.v7.bak"
            kept.write_bytes(b"mine")
            age(self.new, path, 7)
            done = run("code", "-o", path, data=lines(REPORTS), code=0)
            self.assertIn(b"events.db.v7.bak2", done.stderr)
            self.assertEqual(kept.read_bytes(), b"mine")
            self.assertEqual(ask(folder / "events.db.v7.bak2",
                                 "PRAGMA user_version"), [(7,)])
            self.assertEqual([p.name for p in folder.glob("*.part")], [])

    def test_a_view_of_the_user_stays(self):
        with Folder() as folder:
            path = folder / "events.db"
            age(self.new, path, 7)
            database = sqlite3.connect(path)
            database.execute("CREATE VIEW mine AS SELECT d.id, e.type FROM "
                             "events e JOIN documents d USING (document_id)")
            database.commit()
            database.close()
            run("code", "-o", path, data=lines(REPORTS), code=0)
            self.assertGreater(len(ask(path, "SELECT * FROM mine")), 2)

    def test_what_is_changed_after_it_is_coded_again(self):
        with Folder() as folder:
            path = folder / "events.db"
            age(self.new, path, 5)
            changed = {"id": "d", "text": "The envoy left Oslo."}
            run("code", "-o", path, data=lines([changed]), code=0)
            self.assertEqual(ask(path, "SELECT text FROM documents WHERE "
                                       "id = 'd'"), [(changed["text"],)])

    def test_no_copy_no_change(self):
        with Folder() as folder:
            path = folder / "events.db"
            age(self.new, path, 7)
            for number in range(100):
                suffix = "" if number == 0 else str(number + 1)
                (folder / f"events.db.v7.bak{suffix}").write_bytes(b"")
            done = run("code", "-o", path, data=lines(REPORTS), code=3)
            self.assertIn(b"copy", done.stderr)
            self.assertEqual(ask(path, "PRAGMA user_version"), [(7,)])

    def test_too_old_and_too_new_are_refused(self):
        for version, word in ((3, b"versions 4 to 8"), (999, b"newer")):
            with Folder() as folder:
                path = folder / "events.db"
                age(self.new, path, 7)
                database = sqlite3.connect(path)
                database.execute(f"PRAGMA user_version = {version}")
                database.close()
                done = run("code", "-o", path, data=lines(REPORTS), code=3)
                self.assertIn(word, done.stderr)
                self.assertEqual(ask(path, "PRAGMA user_version"),
                                 [(version,)])
                self.assertEqual(list(folder.glob("*.bak*")), [])


if __name__ == "__main__":
    unittest.main()
