# SPDX-License-Identifier: Apache-2.0
"""dragoman query: questions, what is refused, how rows are written."""
import csv
import io
import json
import os
import signal
import sqlite3
import subprocess
import time
import unittest

from program import Folder, PROGRAM, REPORTS, lines, run

ENDLESS = ("WITH RECURSIVE a (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM a) "
           "SELECT count(*) FROM a")


class Query(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Folder()
        cls.path = cls.folder.__enter__() / "events.db"
        run("code", "-q", "-o", cls.path, data=lines(REPORTS), code=0)

    @classmethod
    def tearDownClass(cls):
        cls.folder.__exit__()

    def ask(self, sql, *options, code=0, **more):
        return run("query", *options, self.path, sql, code=code, **more)

    def rows(self, sql):
        return [json.loads(line) for line in
                self.ask(sql).stdout.decode().splitlines()]


class Answers(Query):
    def test_json_lines_keep_kinds(self):
        self.assertEqual(
            self.rows("SELECT 1 AS i, 1.5 AS r, 'a\"b' AS t, NULL AS n, "
                      "9e999 AS inf, 1e20 AS big"),
            [{"i": 1, "r": 1.5, "t": 'a"b', "n": None, "inf": "Inf",
              "big": 1e20}])

    def test_the_rows_are_those_of_sqlite(self):
        sql = ("SELECT day_first, actors, type, recipients, stance, score "
               "FROM v_events ORDER BY event_id")
        database = sqlite3.connect(self.path)
        wanted = database.execute(sql).fetchall()
        database.close()
        self.assertGreater(len(wanted), 3)
        self.assertEqual([tuple(row.values()) for row in self.rows(sql)],
                         wanted)
        found = self.ask(sql, "--format", "csv").stdout.decode()
        self.assertEqual(
            list(csv.reader(io.StringIO(found, newline="")))[1:],
            [["" if v is None else str(v) for v in row] for row in wanted])

    def test_csv_is_quoted_and_no_formula(self):
        out = self.ask("SELECT 'a,\"b\"' AS t, '=1+1' AS f, -5 AS n, "
                       "'-5' AS m, 'x' || char(10) || 'y' AS l",
                       "--format", "csv").stdout
        self.assertEqual(out, b't,f,n,m,l\r\n"a,""b""","\'=1+1",-5,'
                              b'"\'-5","x\ny"\r\n')

    def test_tsv_has_no_tabs_in_it(self):
        out = self.ask("SELECT 'a' || char(9) || 'b' AS t, 2 AS n",
                       "--format", "tsv").stdout
        self.assertEqual(out, b"t\tn\na b\t2\n")

    def test_a_table_fits_and_is_aligned(self):
        words = " ".join(["word"] * 60)
        out = self.ask(f"SELECT 'Z\u00fcrich' AS place, 5 AS n, '{words}' AS "
                       "text UNION ALL SELECT '\u6771\u4eac', 1234, 'x'",
                       "--format", "table").stdout.decode().splitlines()
        self.assertTrue(all(len(line) <= 100 for line in out))
        self.assertEqual(out[0], "place      n  text")
        self.assertRegex(out[2], "^Z\u00fcrich     5  word word")
        # Two columns each.
        self.assertIn("\u6771\u4eac    1234  x", out)
        self.assertEqual(sum(line.count("word") for line in out), 60)

    def test_a_table_does_nothing_to_the_terminal(self):
        out = self.ask("SELECT 'a' || char(27) || '[2Jb' AS t, "
                       "CAST(x'ff41' AS TEXT) AS bad",
                       "--format", "table").stdout
        self.assertNotIn(b"\x1b", out)
        self.assertIn("\ufffdA", out.decode())

    def test_many_columns_are_a_block_a_row(self):
        out = self.ask("SELECT * FROM v_events LIMIT 2", "--format",
                       "table").stdout.decode()
        self.assertEqual(out.count("\nsentence "), 2)
        self.assertTrue(all(len(line) <= 100 for line in out.splitlines()))

    def test_no_rows(self):
        done = self.ask("SELECT 1 WHERE 0", "--format", "table")
        self.assertEqual((done.stdout, done.stderr), (b"", b"no rows\n"))
        self.assertEqual(self.ask("SELECT 1 AS a WHERE 0", "--format",
                                  "csv").stdout, b"a\r\n")

    def test_the_question_from_a_file_or_standard_input(self):
        sql = b"-- how many\nSELECT count(*) AS n FROM documents;\n-- end\n"
        wanted = f'{{"n":{len(REPORTS)}}}\n'.encode()
        self.assertEqual(run("query", self.path, data=sql, code=0).stdout,
                         wanted)
        with Folder() as folder:
            (folder / "q.sql").write_bytes(sql)
            self.assertEqual(run("query", "--sql", folder / "q.sql",
                                 self.path, code=0).stdout, wanted)

    def test_list_says_what_columns_mean(self):
        found = [json.loads(line) for line in run(
            "query", "--list", self.path, code=0).stdout.splitlines()]
        what = {(row["object"], row["column_name"]): row for row in found}
        self.assertIn("who did what to whom",
                      what["v_events", None]["comment"])
        self.assertEqual(what["documents", "given"]["comment"],
                         "date that --date gave it")
        self.assertEqual(what["documents", "given"]["type"], "text")
        self.assertIn("or of source and line",
                      what["documents", "identity"]["comment"])
        self.assertNotIn(("search_data", None), what)
        database = sqlite3.connect(self.path)
        for view, in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'view'"):
            for row in database.execute(f"PRAGMA table_info({view})"):
                self.assertIn((view, row[1]), what)
        database.close()
        table = run("query", "--list", "--format", "table", self.path,
                    code=0).stdout.decode()
        self.assertIn("view v_dyads", table)

    def test_a_reader_that_stops_is_no_fault(self):
        child = subprocess.Popen(
            [PROGRAM, "query", str(self.path),
             "WITH RECURSIVE a (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM "
             "a) SELECT x, 'some words to fill the pipe' AS w FROM a"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        child.stdout.read(1000)
        child.stdout.close()
        self.assertEqual(child.stderr.read(), b"")
        child.stderr.close()
        self.assertEqual(child.wait(60), 0)


class Refused(Query):
    def test_whatever_writes(self):
        before = self.path.read_bytes()
        for sql in ("DELETE FROM events", "DROP TABLE events",
                    "UPDATE documents SET id = 'x'", "VACUUM",
                    "INSERT INTO runs (version) VALUES ('x')",
                    "CREATE TABLE x (y)", "CREATE TEMP TABLE x (y)",
                    "ATTACH 'other.db' AS other", "BEGIN",
                    "VACUUM INTO 'copy.db'", "PRAGMA user_version = 3",
                    "PRAGMA journal_mode = DELETE",
                    "SELECT load_extension('x')",
                    "INSERT INTO search (search) VALUES ('rebuild')",
                    "WITH a AS (SELECT 1) DELETE FROM events", "REINDEX",
                    "UPDATE sqlite_master SET sql = ''",
                    "PRAGMA writable_schema = ON",
                    "CREATE VIRTUAL TABLE x USING fts5 (y)"):
            with self.subTest(sql=sql):
                done = self.ask(sql, code=2)
                self.assertEqual(done.stdout, b"")
                self.assertGreater(len(done.stderr), 10)
        self.assertEqual(self.path.read_bytes(), before)

    def test_what_only_tells_is_allowed(self):
        self.assertEqual(self.rows("PRAGMA user_version"),
                         [{"user_version": 8}])
        self.assertGreater(len(self.rows(
            "SELECT name FROM pragma_table_info('events')")), 20)
        self.assertGreater(len(self.rows(
            "EXPLAIN QUERY PLAN SELECT * FROM v_events")), 2)
        self.assertEqual(len(self.rows(
            "SELECT rowid FROM search WHERE search MATCH 'sanctions'")), 1)

    def test_one_question(self):
        for sql, word in (("SELECT 1; SELECT 2", b"one question"),
                          ("SELECT 1; nonsense", b"one question"),
                          ("", b"no question"), ("-- x", b"no question")):
            with self.subTest(sql=sql):
                self.assertIn(word, self.ask(sql, code=2).stderr)
        self.assertEqual(self.rows("SELECT 1 AS a; ; -- done"), [{"a": 1}])

    def test_wrong_sql_is_shown(self):
        done = self.ask("SELECT type,\n  \u00e9, actor FROM v_events", code=2)
        message = done.stderr.decode().splitlines()
        self.assertIn("no such column: \u00e9", message[0])
        self.assertIn("--list", message[0])
        self.assertEqual(message[1:], ["    \u00e9, actor FROM v_events",
                                       "    ^"])
        self.assertIn("syntax error", self.ask("SELEC 1", code=2)
                      .stderr.decode())

    def test_time_is_up(self):
        begun = time.monotonic()
        done = self.ask(ENDLESS, "--timeout", "1", code=3)
        self.assertIn(b"more than 1 s", done.stderr)
        self.assertLess(time.monotonic() - begun, 30)

    def test_interrupted(self):
        child = subprocess.Popen([PROGRAM, "query", str(self.path), ENDLESS],
                                 stdout=subprocess.DEVNULL)
        time.sleep(0.5)
        child.send_signal(signal.SIGINT)
        self.assertEqual(child.wait(60), 130)

    def test_files_that_are_no_databases(self):
        with Folder() as folder:
            self.assertIn(b"no.db", run("query", folder / "no.db", "SELECT 1",
                                        code=3).stderr)
            self.assertFalse((folder / "no.db").exists())
            (folder / "text").write_bytes(b"This is a letter. " * 200)
            self.assertIn(b"not a database", run(
                "query", folder / "text", "SELECT 1", code=3).stderr)
            (folder / "empty").write_bytes(b"")
            self.assertIn(b"no tables", run("query", folder / "empty",
                                            "SELECT 1", code=3).stderr)
            other = sqlite3.connect(folder / "other.db")
            other.execute("CREATE TABLE letters (body TEXT)")
            other.commit()
            other.close()
            self.assertIn(b"other tables", run(
                "query", folder / "other.db", "SELECT 1", code=3).stderr)

    def test_wrong_usage(self):
        for arguments in ((), ("--list",), ("--format", "xml", self.path),
                          ("--timeout", "x", self.path, "SELECT 1"),
                          (self.path, "SELECT 1", "SELECT 2"),
                          ("--nothing", self.path),
                          ("--list", self.path, "SELECT 1")):
            with self.subTest(arguments=arguments):
                run("query", *arguments, code=2)


if __name__ == "__main__":
    unittest.main()
