# SPDX-License-Identifier: Apache-2.0
"""Runs: inputs, threads, exit codes, output that cannot be written."""
import json
import os
import resource
import signal
import sqlite3
import subprocess
import time
import unittest

from program import Folder, PROGRAM, REPORTS, lines, records, run


def many(count):
    return lines([{**REPORTS[i % 3], "id": f"{i}"} for i in range(count)])


class Inputs(unittest.TestCase):
    def test_standard_input_by_nothing_and_by_a_dash(self):
        plain = run("code", data=lines(REPORTS), code=0).stdout
        self.assertEqual(plain, run("code", "-", data=lines(REPORTS)).stdout)
        self.assertEqual(len(plain.splitlines()), len(REPORTS))

    def test_nothing_to_read(self):
        self.assertEqual(run("code", data=b"").stdout, b"")
        done = run("code", "/nonexistent/report.txt", code=3)
        self.assertIn(b"/nonexistent/report.txt", done.stderr)

    def test_one_missing_among_good_ones(self):
        with Folder() as folder:
            (folder / "good.jsonl").write_bytes(lines(REPORTS))
            done = run("code", folder / "none.txt", folder / "good.jsonl",
                       code=1)
            self.assertEqual(len(done.stdout.splitlines()), len(REPORTS))
            self.assertIn(b"none.txt", done.stderr)
            self.assertEqual(done.stderr.splitlines()[-1],
                             b"1 input rejected")

    def test_a_bad_line_is_named_and_kept(self):
        data = lines(REPORTS[:1]) + b'{"text": 5\n' + lines(REPORTS[1:])
        with Folder() as folder:
            done = run("code", "--rejects", folder / "bad.jsonl",
                       folder / "in.jsonl", code=3)
            (folder / "in.jsonl").write_bytes(data)
            done = run("code", "--rejects", folder / "bad.jsonl",
                       folder / "in.jsonl", code=1)
            self.assertIn(b"in.jsonl:2", done.stderr)
            self.assertEqual(len(done.stdout.splitlines()), len(REPORTS))
            bad = json.loads((folder / "bad.jsonl").read_text())
            self.assertEqual(bad["line"], 2)
            self.assertEqual(bad["input"], '{"text": 5')
            self.assertTrue(bad["file"].endswith("in.jsonl"))
            self.assertGreaterEqual(bad["byte"], 0)

    def test_the_answer_comes_before_the_end_of_input(self):
        child = subprocess.Popen([PROGRAM, "code", "--input", "jsonl", "-"],
                                 stdin=subprocess.PIPE,
                                 stdout=subprocess.PIPE)
        child.stdin.write(lines(REPORTS[:1]))
        child.stdin.flush()
        first = child.stdout.readline()
        child.stdin.close()
        child.stdout.close()
        child.wait(60)
        self.assertEqual(json.loads(first)["id"], "a")

    def test_date_for_documents_without_one(self):
        for record in records("--date", "2020-02-03"):
            self.assertEqual(record["published"],
                             "2026-05-08" if record["id"] == "a"
                             else "2020-02-03")
        for date in ("yesterday", "2024-02-31", "2024-99-99",
                     "2024-07-18Tjunk", "2023-02-29", ""):
            done = run("code", "--date", date, code=2)
            self.assertIn(f'{date}'.encode(), done.stderr)
            self.assertIn(b"no such date", done.stderr)
        for date in ("2024", "2024-02", "2024-02-29", "2024-02-29T10:30Z"):
            run("code", "--date", date, data=lines(REPORTS), code=0)

    def test_a_list_of_a_million_names(self):
        with Folder() as folder:
            names = folder / "names.txt"
            good = folder / "good.jsonl"
            good.write_bytes(lines(REPORTS))
            with open(names, "w") as file:
                missing = f"{folder}/none\n"
                for _ in range(10):
                    file.write(missing * 100000)
                file.write(f"{good}\n")
            done = run("code", "-q", "--files-from", names, code=1,
                       timeout=600)
            self.assertEqual(len(done.stdout.splitlines()), len(REPORTS))
            self.assertEqual(done.stderr.splitlines()[-1],
                             b"1000000 inputs rejected")


class Threads(unittest.TestCase):
    def test_any_number_gives_the_same_bytes(self):
        data = many(300)
        for form in ("jsonl", "tsv", "conllu"):
            one = run("code", "--format", form, "-j", 1, data=data, code=0)
            for count in (2, 4, 7):
                other = run("code", "--format", form, "-j", count, data=data,
                            code=0)
                self.assertEqual(one.stdout, other.stdout)
        ids = [json.loads(line)["id"] for line in run(
            "code", "--format", "jsonl", "-j", 4, data=data).stdout.splitlines()]
        self.assertEqual(ids, [str(i) for i in range(300)])


class Ends(unittest.TestCase):
    def test_usage(self):
        self.assertEqual(run().returncode, 2)
        for bad in (["nonsense"], ["code", "--nonsense"], ["code", "-j", "x"],
                    ["code", "--format"], ["code", "--format", "sqlite"],
                    ["code", "--input", "nonsense"]):
            done = run(*bad, code=2)
            self.assertNotEqual(done.stderr, b"", bad)

    def test_help_and_version(self):
        for command in (["help"], ["--help"], ["code", "--help"],
                        ["parse", "-h"], ["lexicon", "--help"]):
            done = run(*command, code=0)
            self.assertIn(b"example", done.stdout)
        for command in (["version"], ["--version"], ["-V"],
                        ["code", "--version"], ["parse", "-V"]):
            self.assertRegex(run(*command, code=0).stdout, rb"^dragoman \d")
        for command in ("code", "parse", "lexicon"):
            self.assertEqual(run("help", command, code=0).stdout,
                             run(command, "--help", code=0).stdout)
        done = run("help", "nonsense", code=2)
        self.assertIn(b"nonsense", done.stderr)

    def test_an_input_without_a_name(self):
        for command in ("code", "parse"):
            done = run(command, "", code=2)
            self.assertIn(b'""', done.stderr)

    def test_advice_about_data_only_where_it_helps(self):
        done = run("code", "--data", "/nonexistent", code=3)
        self.assertIn(b"DRAGOMAN_DATA", done.stderr)
        done = run("code", "--lexicon", "/nonexistent", code=3)
        self.assertIn(b"/nonexistent", done.stderr)
        self.assertNotIn(b"DRAGOMAN_DATA", done.stderr)

    def test_endings(self):
        with Folder() as folder:
            for name, advice in (("x.json", b".jsonl"), ("x.xyz", b".csv"),
                                 ("x", b".db .sqlite"),
                                 ("x.csv.gz", b"gzip"),
                                 ("x.jsonl.zst", b"not packed")):
                done = run("code", "-o", folder / name, data=lines(REPORTS),
                           code=2)
                self.assertIn(name.encode(), done.stderr)
                self.assertIn(advice, done.stderr)
                run("code", "-q", "-o", folder / name, "--format", "csv",
                    data=lines(REPORTS), code=0)
            for name in ("x.db", "x.csv", "x.txt"):
                done = run("parse", "-o", folder / name, data=b"A man.",
                           code=2)
                self.assertIn(b".conllu", done.stderr)
            run("parse", "-o", folder / "x.conllu", data=b"A man.", code=0)

    def test_numbers_and_their_words(self):
        with Folder() as folder:
            out = folder / "x.jsonl"
            one = lines([{"id": 1, "published": "2024-07-18",
                          "text": "The army attacked the rebels."}])
            done = run("code", "-o", out, data=one, code=0)
            self.assertRegex(done.stderr, rb"^1 document coded, 1 event, ")
            done = run("code", "-o", out, data=one * 2, code=0)
            self.assertRegex(done.stderr, rb"^2 documents coded, 2 events, ")

    def test_a_run_with_nothing_new_says_so(self):
        with Folder() as folder:
            out = folder / "x.db"
            run("code", "-o", out, data=lines(REPORTS), code=0)
            done = run("code", "-o", out, data=lines(REPORTS), code=0)
            self.assertRegex(done.stderr, rb"^0 documents coded, 0 events, "
                                          rb"4 already there, 0 replaced")
            self.assertEqual(run("code", "-q", "-o", out,
                                 data=lines(REPORTS), code=0).stderr, b"")

    def test_documents_without_a_date_are_counted(self):
        done = run("code", data=lines(REPORTS), code=0)
        self.assertIn(b"3 documents without a publication date", done.stderr)
        self.assertIn(b"--date", done.stderr)
        for arguments in (["--date", "2024-01-02"], ["-q"]):
            done = run("code", *arguments, data=lines(REPORTS), code=0)
            self.assertEqual(done.stderr, b"")
        self.assertEqual(run("parse", data=lines(REPORTS)).stderr, b"")

    def test_warnings_are_told_once_a_kind(self):
        with Folder() as folder:
            for i in range(3):
                (folder / f"{i}.txt").write_bytes(
                    b"The caf\xe9 was closed, 1 May 2020.")
            done = run("code", "--date", "2020-01-01", folder, code=0)
            self.assertEqual(len(done.stderr.splitlines()), 1)
            self.assertRegex(done.stderr, rb"^warning: 3 documents: .*"
                                          rb"UTF-8.*\(first .*0\.txt\)")
            run("code", "-q", folder, code=0)
            done = run("code", "-q", "--date", "2020-01-01", folder, code=0)
            self.assertEqual(done.stderr, b"")

    def test_a_full_disk(self):
        done = run("code", "-o", "/dev/full", "--format", "jsonl",
                   data=many(100), code=3)
        self.assertIn(b"/dev/full", done.stderr)
        self.assertIn(b"space", done.stderr)
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "code"], input=many(3),
                                  stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 3)

    def test_a_limit_on_file_sizes(self):
        limit = (1 << 20, 1 << 20)
        with Folder() as folder:
            (folder / "in.jsonl").write_bytes(many(1500))
            for name in ("out.jsonl", "out.csv", "out.db"):
                done = subprocess.run(
                    [PROGRAM, "code", "--min-score", "0", "-o", folder / name,
                     folder / "in.jsonl"], capture_output=True, timeout=600,
                    preexec_fn=lambda: resource.setrlimit(
                        resource.RLIMIT_FSIZE, limit))
                self.assertEqual(done.returncode, 3, name)
                self.assertIn(name.encode(), done.stderr)
            database = sqlite3.connect(folder / "out.db")
            whole = ("SELECT COUNT(*) FROM documents d WHERE EXISTS (SELECT 1 "
                     "FROM sentences s WHERE s.document_id = d.document_id)")
            kept = database.execute(whole).fetchall()[0][0]
            self.assertEqual(database.execute(
                "SELECT COUNT(*) FROM documents").fetchall(), [(kept,)])
            self.assertLess(kept, 1500)
            self.assertEqual(database.execute(
                "PRAGMA integrity_check").fetchall(), [("ok",)])
            database.close()
            run("code", "-q", "-o", folder / "out.db", folder / "in.jsonl",
                code=0)
            database = sqlite3.connect(folder / "out.db")
            self.assertEqual(database.execute(whole).fetchall(), [(1500,)])
            database.close()

    def test_a_folder_that_is_not_there(self):
        for name in ("out.jsonl", "out.db", "out.csv"):
            done = run("code", "-o", f"/nonexistent/{name}",
                       data=lines(REPORTS), code=3)
            self.assertIn(b"/nonexistent/", done.stderr)

    def test_an_output_that_may_not_be_written(self):
        # Root may write everywhere, so root runs this as nobody.
        user = {"user": 65534} if os.geteuid() == 0 else {}
        with Folder() as folder:
            (folder / "closed").mkdir(mode=0o555)
            (folder / "is.jsonl").mkdir()
            folder.chmod(0o755)
            for name in ("closed/out.jsonl", "closed/out.db", "is.jsonl"):
                try:
                    done = subprocess.run(
                        [PROGRAM, "code", "-o", folder / name],
                        input=lines(REPORTS), capture_output=True, timeout=600,
                        **user)
                except PermissionError:
                    self.skipTest("the program lies where nobody may go")
                self.assertEqual(done.returncode, 3, name)
                self.assertIn(name.encode(), done.stderr)

    def test_a_reader_that_leaves_early(self):
        done = subprocess.run(
            ["sh", "-c", '"$0" code - | head -c 100', PROGRAM],
            input=many(200), capture_output=True, timeout=600)
        self.assertEqual(done.stderr, b"")

    def test_interrupt_keeps_what_is_finished(self):
        with Folder() as folder:
            out = folder / "out.jsonl"
            child = subprocess.Popen(
                [PROGRAM, "code", "-q", "-o", str(out), "-"],
                stdin=subprocess.PIPE, stderr=subprocess.PIPE)
            child.stdin.write(many(50))
            child.stdin.flush()
            deadline = time.monotonic() + 30
            while time.monotonic() < deadline and not any(
                    file.stat().st_size for file in folder.iterdir()):
                time.sleep(0.02)
            child.send_signal(signal.SIGINT)
            try:
                child.wait(1)
            except subprocess.TimeoutExpired:
                child.stdin.close()
            self.assertEqual(child.wait(30), 130)
            child.stdin.close()
            child.stderr.close()
            kept = [json.loads(line) for line in out.read_text().splitlines()]
            self.assertEqual([r["id"] for r in kept],
                             [str(i) for i in range(len(kept))])
            self.assertGreater(len(kept), 0)
            self.assertEqual(list(folder.iterdir()), [out])


if __name__ == "__main__":
    unittest.main()
