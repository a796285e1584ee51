# SPDX-License-Identifier: Apache-2.0
"""Nothing is lost: inputs, earlier outputs, documents with equal ids."""
import json
import os
import signal
import sqlite3
import subprocess
import time
import unittest

from program import Folder, PROGRAM, REPORTS, lines, run

ONE = {"id": "1", "text": "Freedonia attacked Sylvania."}
OTHER = {"id": "1", "text": "Ruritania praised Freedonia."}


def ask(path, text):
    database = sqlite3.connect(path)
    try:
        return database.execute(text).fetchall()
    finally:
        database.close()


def texts(path):
    return sorted(row[0] for row in ask(path, "SELECT text FROM documents"))


class Inputs(unittest.TestCase):
    def refused(self, folder, *arguments, **options):
        before = {path.name: path.read_bytes() for path in folder.iterdir()
                  if path.is_file()}
        if "--format" not in arguments:
            arguments = ("--format", "jsonl", *arguments)
        done = run("code", *arguments, code=2, **options)
        self.assertIn(b"would overwrite an input", done.stderr)
        self.assertEqual(done.stdout, b"")
        self.assertEqual(before, {path.name: path.read_bytes()
                                  for path in folder.iterdir()
                                  if path.is_file()})

    def test_an_output_that_is_an_input(self):
        with Folder() as folder:
            source = folder / "in.jsonl"
            source.write_bytes(lines(REPORTS))
            (folder / "link").symlink_to("in.jsonl")
            os.link(source, folder / "hard")
            (folder / "sub").mkdir()
            for name in (source, folder / "sub" / ".." / "in.jsonl",
                         folder / "link", folder / "hard"):
                for option in ("-o", "--rejects"):
                    for extra in ([], ["--format", "csv"]):
                        self.refused(folder, *extra, option, name, source)
                        self.refused(folder, *extra, option, source, name)
                self.refused(folder, "--format", "sqlite", "-o", name, source)

    def test_an_output_that_is_a_list_or_standard_input(self):
        with Folder() as folder:
            source = folder / "in.jsonl"
            source.write_bytes(lines(REPORTS))
            names = folder / "names"
            names.write_text(f"{source}\n")
            self.refused(folder, "-o", names, "--files-from", names)
            with open(source, "rb") as file:
                done = subprocess.run(
                    [PROGRAM, "code", "-o", source], stdin=file,
                    capture_output=True, timeout=60)
            self.assertEqual(done.returncode, 2)
            self.assertEqual(source.read_bytes(), lines(REPORTS))

    def test_standard_output_that_is_an_input(self):
        with Folder() as folder:
            source = folder / "in.jsonl"
            source.write_bytes(lines(REPORTS))
            with open(source, "ab") as file:
                done = subprocess.run([PROGRAM, "code", source], stdout=file,
                                      stderr=subprocess.PIPE, timeout=60)
            self.assertEqual(done.returncode, 2)
            self.assertIn(b"standard output", done.stderr)
            self.assertEqual(source.read_bytes(), lines(REPORTS))

    def test_rejects_and_output_are_two_files(self):
        with Folder() as folder:
            done = run("code", "-o", folder / "x.csv", "--rejects",
                       folder / "x.csv", data=lines(REPORTS), code=2)
            self.assertIn(b"one file", done.stderr)
            self.assertEqual(list(folder.iterdir()), [])

    def test_own_outputs_among_the_inputs_are_left_out(self):
        with Folder() as folder:
            (folder / "in.jsonl").write_bytes(lines(REPORTS))
            for name in ("x.jsonl", "x.csv", "x.db"):
                for _ in range(2):
                    done = run("code", "-o", folder / name, "--rejects",
                               folder / "bad", folder, code=0)
                self.assertIn(name.encode(), done.stderr)
                self.assertNotIn(b"rejected", done.stderr)
                self.assertEqual((folder / "bad").read_bytes(), b"")
                for path in folder.iterdir():
                    if path.name != "in.jsonl":
                        path.unlink()

    def test_an_open_database_among_the_inputs(self):
        with Folder() as folder:
            path = folder / "x.db"
            (folder / "in.jsonl").write_bytes(lines(REPORTS))
            run("code", "-o", path, folder, code=0)
            reader = sqlite3.connect(path)
            reader.execute("BEGIN")
            reader.execute("SELECT * FROM documents").fetchall()
            self.assertTrue((folder / "x.db-wal").exists())
            done = run("code", "-o", path, folder, code=0)
            self.assertIn(b"x.db-wal", done.stderr)
            reader.close()

    def test_own_outputs_in_a_list_are_left_out(self):
        with Folder() as folder:
            (folder / "in.jsonl").write_bytes(lines(REPORTS))
            (folder / "x.jsonl").write_bytes(b"old")
            (folder / "names").write_text(
                f"{folder}/in.jsonl\n{folder}/x.jsonl\n")
            done = run("code", "-o", folder / "x.jsonl", "--files-from",
                       folder / "names", code=0)
            self.assertIn(b"x.jsonl", done.stderr)
            self.assertEqual(
                len((folder / "x.jsonl").read_text().splitlines()),
                len(REPORTS))


class Outputs(unittest.TestCase):
    def test_nothing_readable_replaces_nothing(self):
        with Folder() as folder:
            for name in ("x.csv", "x.jsonl"):
                out = folder / name
                out.write_text("dear old output")
                run("code", "-o", out, folder / "none", code=3)
                self.assertEqual(out.read_text(), "dear old output")
                (folder / "empty").mkdir(exist_ok=True)
                run("code", "-o", out, folder / "empty", code=0)
                self.assertEqual(out.read_text(), "dear old output")
                run("code", "-o", out, data=lines(REPORTS), code=0)
                self.assertNotIn("dear", out.read_text())

    def test_rights_and_links_stay(self):
        with Folder() as folder:
            real = folder / "real.jsonl"
            real.write_text("old")
            real.chmod(0o640)
            (folder / "x.jsonl").symlink_to("real.jsonl")
            run("code", "-o", folder / "x.jsonl", data=lines(REPORTS), code=0)
            self.assertTrue((folder / "x.jsonl").is_symlink())
            self.assertEqual(real.stat().st_mode & 0o777, 0o640)
            self.assertTrue(real.read_text().startswith('{"schema"'))
            # A new file has the rights that any new file gets.
            run("code", "-o", folder / "new.jsonl", data=lines(REPORTS))
            (folder / "any").touch()
            self.assertEqual((folder / "new.jsonl").stat().st_mode,
                             (folder / "any").stat().st_mode)

    def test_pipes_and_devices_are_written_directly(self):
        with Folder() as folder:
            os.mkfifo(folder / "pipe")
            child = subprocess.Popen(
                [PROGRAM, "code", "-q", "--format", "jsonl", "-o",
                 folder / "pipe"], stdin=subprocess.PIPE)
            with open(folder / "pipe", "rb") as pipe:
                child.stdin.write(lines(REPORTS))
                child.stdin.close()
                self.assertEqual(len(pipe.read().splitlines()), len(REPORTS))
            self.assertEqual(child.wait(60), 0)
            self.assertEqual([path.name for path in folder.iterdir()],
                             ["pipe"])
        done = run("code", "-q", "--format", "jsonl", "-o", "/dev/stdout",
                   data=lines(REPORTS), code=0)
        self.assertEqual(len(done.stdout.splitlines()), len(REPORTS))

    def interrupted(self, folder, number):
        """A run that got a signal while it waits for more input."""
        child = subprocess.Popen(
            [PROGRAM, "code", "-q", "-o", folder / "x.jsonl", "--input",
             "jsonl", "-"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        child.stdin.write(lines(REPORTS))
        child.stdin.flush()
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and not any(
                path.stat().st_size for path in folder.glob(".dragoman.*")):
            time.sleep(0.02)
        child.send_signal(number)
        code = child.wait(60)
        child.stdin.close()
        return code

    def test_killed_leaves_the_old_output(self):
        with Folder() as folder:
            (folder / "x.jsonl").write_text("dear old output")
            self.interrupted(folder, signal.SIGKILL)
            self.assertEqual((folder / "x.jsonl").read_text(),
                             "dear old output")

    def test_stopped_keeps_what_was_finished(self):
        with Folder() as folder:
            (folder / "x.jsonl").write_text("old output")
            self.assertEqual(self.interrupted(folder, signal.SIGTERM), 130)
            kept = (folder / "x.jsonl").read_text().splitlines()
            self.assertEqual([json.loads(line)["id"] for line in kept],
                             [r["id"] for r in REPORTS[:len(kept)]])
            self.assertGreater(len(kept), 0)
            self.assertEqual([path.name for path in folder.iterdir()],
                             ["x.jsonl"])

    def test_a_failed_run_leaves_the_old_output(self):
        import resource
        with Folder() as folder:
            (folder / "x.jsonl").write_text("dear old output")
            source = folder / "in.jsonl"
            source.write_bytes(lines(REPORTS * 200))
            done = subprocess.run(
                [PROGRAM, "code", "-o", folder / "x.jsonl", source],
                capture_output=True, timeout=600,
                preexec_fn=lambda: resource.setrlimit(
                    resource.RLIMIT_FSIZE, (1 << 16, 1 << 16)))
            self.assertEqual(done.returncode, 3)
            self.assertEqual((folder / "x.jsonl").read_text(),
                             "dear old output")
            self.assertEqual(sorted(p.name for p in folder.iterdir()),
                             ["in.jsonl", "x.jsonl"])

    def test_a_file_that_may_not_be_written_is_not_replaced(self):
        if os.geteuid() == 0:
            self.skipTest("root may write everything")
        with Folder() as folder:
            (folder / "x.jsonl").write_text("dear old output")
            (folder / "x.jsonl").chmod(0o444)
            run("code", "-o", folder / "x.jsonl", data=lines(REPORTS), code=3)
            self.assertEqual((folder / "x.jsonl").read_text(),
                             "dear old output")


class Documents(unittest.TestCase):
    def test_one_id_in_two_files(self):
        with Folder() as folder:
            path = folder / "x.db"
            (folder / "a.jsonl").write_bytes(lines([ONE]))
            (folder / "b.jsonl").write_bytes(lines([OTHER]))
            both = sorted([ONE["text"], OTHER["text"]])
            done = run("code", "-o", path, folder / "a.jsonl",
                       folder / "b.jsonl", code=0)
            self.assertIn(b"2 documents coded", done.stderr)
            self.assertIn(b"1 document with the id of another", done.stderr)
            self.assertEqual(texts(path), both)
            for order in (("a.jsonl", "b.jsonl"), ("b.jsonl", "a.jsonl")):
                done = run("code", "-o", path, *(folder / name
                                                 for name in order), code=0)
                self.assertIn(b"0 documents coded", done.stderr)
                self.assertIn(b"2 already there", done.stderr)
                self.assertEqual(texts(path), both)
            self.assertEqual(
                sorted(ask(path, "SELECT source FROM documents")),
                [(os.path.realpath(folder / name),)
                 for name in ("a.jsonl", "b.jsonl")])

    def test_one_id_twice_in_one_file(self):
        with Folder() as folder:
            path = folder / "x.db"
            source = folder / "in.jsonl"
            for reports in ([ONE, OTHER], [OTHER, ONE],
                            [{**ONE, "title": "Changed"}, OTHER],
                            [OTHER, OTHER, ONE]):
                source.write_bytes(lines(reports))
                for again in range(2):
                    done = run("code", "-o", path, source, code=0)
                    self.assertEqual(texts(path),
                                     sorted({r["text"] for r in reports}))
                self.assertIn(b"0 documents coded", done.stderr)

    def test_the_same_lines_in_another_file(self):
        with Folder() as folder:
            path = folder / "x.db"
            (folder / "a.jsonl").write_bytes(lines(REPORTS))
            run("code", "-o", path, folder / "a.jsonl", code=0)
            (folder / "a.jsonl").rename(folder / "b.jsonl")
            done = run("code", "-o", path, folder / "b.jsonl", code=0)
            self.assertIn(b"4 already there", done.stderr)

    def test_one_file_by_many_names(self):
        with Folder() as folder:
            path = folder / "x.db"
            (folder / "in").mkdir()
            (folder / "in" / "r.txt").write_text(ONE["text"])
            (folder / "in" / "s.jsonl").write_bytes(
                lines([OTHER, {"text": "Sylvania met Ruritania."}]))
            (folder / "link").symlink_to("in")
            for name in ("in", "./in", "in/../in", folder / "in", "link",
                         "in/"):
                done = subprocess.run(
                    [PROGRAM, "code", "-o", "x.db", str(name)], cwd=folder,
                    capture_output=True, timeout=60)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(len(texts(path)), 3, name)

    def test_one_name_in_two_folders(self):
        with Folder() as folder:
            path = folder / "x.db"
            for name, report in (("a", ONE), ("b", OTHER)):
                (folder / name).mkdir()
                (folder / name / "r.txt").write_text(report["text"])
                subprocess.run([PROGRAM, "code", "-q", "-o", path, "r.txt"],
                               cwd=folder / name, check=True, timeout=60)
            self.assertEqual(len(texts(path)), 2)

    def test_standard_input_twice(self):
        with Folder() as folder:
            path = folder / "x.db"
            for report in (ONE, OTHER, ONE):
                run("code", "-o", path, data=report["text"].encode(), code=0)
            self.assertEqual(texts(path),
                             sorted([ONE["text"], OTHER["text"]]))

    def test_a_changed_file_replaces_itself(self):
        with Folder() as folder:
            path = folder / "x.db"
            report = folder / "r.txt"
            for text in (ONE["text"], OTHER["text"]):
                report.write_text(text)
                done = run("code", "-o", path, report, code=0)
            self.assertIn(b"1 replaced", done.stderr)
            self.assertEqual(texts(path), [OTHER["text"]])

    def dates(self, path):
        return ask(path, "SELECT published FROM documents ORDER BY id")

    def test_a_date_once_given_stays(self):
        with Folder() as folder:
            path = folder / "x.db"
            report = folder / "r.txt"
            report.write_text(ONE["text"])
            run("code", "-o", path, "--date", "2024-07-18", report, code=0)
            done = run("code", "-o", path, report, code=0)
            self.assertIn(b"1 already there", done.stderr)
            self.assertEqual(self.dates(path), [("2024-07-18",)])
            report.write_text(OTHER["text"])
            run("code", "-o", path, report, code=0)
            self.assertEqual(texts(path), [OTHER["text"]])
            self.assertEqual(self.dates(path), [("2024-07-18",)])
            run("code", "-o", path, "--date", "2024-07-19", report, code=0)
            self.assertEqual(self.dates(path), [("2024-07-19",)])
            run("code", "-o", path, "--date", "2024-07-19", report, code=0)

    def test_a_date_for_documents_coded_without_one(self):
        with Folder() as folder:
            path = folder / "x.db"
            data = lines([ONE, {**OTHER, "id": "2",
                                "published": "2020-01-02"}])
            run("code", "-o", path, data=data, code=0)
            self.assertEqual(self.dates(path), [(None,), ("2020-01-02",)])
            done = run("code", "-o", path, "--date", "2024-07-18", data=data,
                       code=0)
            self.assertIn(b"1 document coded", done.stderr)
            self.assertEqual(self.dates(path),
                             [("2024-07-18",), ("2020-01-02",)])
            done = run("code", "-o", path, "--date", "2024-07-18", data=data)
            self.assertIn(b"0 documents coded", done.stderr)


if __name__ == "__main__":
    unittest.main()
