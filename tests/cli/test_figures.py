# SPDX-License-Identifier: Apache-2.0
"""tools/evaluate and tools/bench on data made up here: each tier has its own
column, and what was not measured stays."""
import importlib.machinery
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

import program

BUILD = pathlib.Path(program.PROGRAM).parent
SHARE = BUILD / "share" / "dragoman"
TOOLS = program.SOURCE / "tools"
TABLE = program.SOURCE / "bench" / "quality.tsv"

# A scorer that finds the same in any answer, but one point more each time.
SCORER = """import json, pathlib, sys
if sys.argv[1] == "--make-input":
    print(json.dumps({"id": "1", "text": "The army met the rebels."}))
else:
    assert pathlib.Path(sys.argv[2]).read_text()
    times = pathlib.Path(__file__ + ".times")
    more = int(times.read_text()) if times.exists() else 0
    times.write_text(str(more + 1))
    rate = {"F1": 80.0 + more}
    pathlib.Path(sys.argv[sys.argv.index("--json") + 1]).write_text(json.dumps(
        {"overlap": {"all": rate}, "exact": {"all": rate}, "pred": rate}))
"""
SPANS = ("actor spans: overlap F1", "actor spans: exact F1")
PAGES = "pages: main text F1"


def load(name):
    """A tool as a module."""
    loader = importlib.machinery.SourceFileLoader(f"tool_{name}",
                                                  str(TOOLS / name))
    module = importlib.util.module_from_spec(
        importlib.util.spec_from_loader(loader.name, loader))
    sys.modules[loader.name] = module
    loader.exec_module(module)
    return module


class Tools(unittest.TestCase):
    """Two data folders, one of them with a small encoder that nobody taught,
    and a program that notes how it is called."""

    @classmethod
    def setUpClass(cls):
        held = program.Folder()
        cls.root = held.__enter__()
        cls.addClassCleanup(held.__exit__)
        sys.path.insert(0, str(TOOLS))
        cls.addClassCleanup(sys.path.remove, str(TOOLS))
        for name in ("fast", "full"):
            (cls.root / name).mkdir()
            for path in SHARE.iterdir():
                if path.name != "encoder.dgm":
                    (cls.root / name / path.name).symlink_to(path)
        subprocess.run([BUILD / "tests" / "encoder_read",
                        cls.root / "full" / "encoder.dgm",
                        SHARE / "syntax.dgm"], check=True, timeout=300)
        cls.log = cls.root / "log"
        cls.program = cls.root / "dragoman"
        cls.program.write_text(f'#!/bin/sh\necho "$@" >>"{cls.log}"\n'
                               f'exec "{program.PROGRAM}" "$@"\n')
        cls.program.chmod(0o755)

    def setUp(self):
        self.log.write_text("")

    def calls(self, word):
        """How the program was called to do that."""
        return [line.split() for line in self.log.read_text().splitlines()
                if line.startswith(word)]


class Evaluate(Tools):
    def setUp(self):
        super().setUp()
        for name in ("tools", "bench", "shared"):
            shutil.rmtree(self.root / name, ignore_errors=True)
        (self.root / "tools").mkdir()
        for name in ("evaluate", "tiers.py"):
            shutil.copy(TOOLS / name, self.root / "tools")
        self.table = self.root / "bench" / "quality.tsv"
        self.table.parent.mkdir()
        shutil.copy(TABLE, self.table)
        (self.root / "shared" / "score").mkdir(parents=True)
        for name in ("actor_spans", "pages"):
            (self.root / "shared" / "score" / f"score_{name}.py").write_text(
                SCORER)
        for name in (*SPANS, PAGES):
            self.set(name, "1.1", "2.2")

    def evaluate(self, data, *options, code=0):
        done = subprocess.run(
            [sys.executable, self.root / "tools" / "evaluate", self.program,
             self.root / "shared", *options], capture_output=True, text=True,
            timeout=600, env={**os.environ,
                              "DRAGOMAN_DATA": str(self.root / data)})
        self.assertEqual(done.returncode, code, done.stderr + done.stdout)
        return done

    def rows(self):
        rows = [line.split("\t") for line in
                self.table.read_text().splitlines() if line[0] != "#"]
        return {row[0]: dict(zip(rows[0], row)) for row in rows[1:]}

    def set(self, measure, fast, full):
        """Other figures than any run gives."""
        lines = self.table.read_text().splitlines()
        for i, line in enumerate(lines):
            row = line.split("\t")
            if row[0] == measure:
                row[1], row[3] = fast, full
                lines[i] = "\t".join(row)
        self.table.write_text("\n".join(lines) + "\n")

    def changed(self, before):
        """(measure, column) of what is not as it was"""
        return {(name, column) for name, row in self.rows().items()
                for column in row if row[column] != before[name][column]}

    def figures(self, measure):
        row = self.rows()[measure]
        return row["fast"], row["full"]

    def test_both_tiers_in_one_run(self):
        before = self.rows()
        said = self.evaluate("full", "--only", "spans", code=1)
        self.assertEqual(
            [call[call.index("--tier") + 1] for call in self.calls("code")],
            ["fast", "full"])
        self.assertEqual(self.changed(before), {
            (name, tier) for name in SPANS for tier in ("fast", "full")})
        for name in SPANS:
            self.assertEqual(self.figures(name), ("80.0", "81.0"))
            self.assertRegex(said.stdout, f"{name} +80.0  was +1.1 +"
                             "81.0  was +2.2 +full BELOW ITS FLOOR \\+5")
        self.assertNotIn("fast BELOW", said.stdout)

    def test_one_tier_alone(self):
        self.evaluate("full", "--only", "spans", "--tier", "fast")
        self.assertEqual(self.figures(SPANS[0]), ("80.0", "2.2"))
        self.set(SPANS[0], "76.0", "2.2")
        self.set(SPANS[1], "76.1", "2.2")
        said = self.evaluate("full", "--only", "spans", "--tier", "full",
                             code=1)
        self.assertEqual(self.figures(SPANS[0]), ("76.0", "81.0"))
        self.assertEqual(said.stdout.count("BELOW"), 1)
        self.assertRegex(said.stdout, f"{SPANS[1]}.*BELOW")

    def test_without_the_encoder(self):
        before = self.rows()
        said = self.evaluate("fast", "--only", "spans")
        self.assertIn("encoder.dgm", said.stderr)
        self.assertEqual(self.changed(before),
                         {(name, "fast") for name in SPANS})
        held = self.table.read_text()
        said = self.evaluate("fast", "--only", "spans", "--tier", "full",
                             code=1)
        self.assertIn("encoder.dgm", said.stderr)
        self.assertEqual(self.table.read_text(), held)
        said = self.evaluate("fast", "--only", "spans", "--tier", "fast")
        self.assertNotIn("encoder.dgm", said.stderr)

    def test_printed_only(self):
        held = self.table.read_text()
        said = self.evaluate("fast", "--only", "spans", "--print")
        self.assertIn(SPANS[0], said.stdout)
        self.assertEqual(self.table.read_text(), held)

    def test_pages_have_no_tier(self):
        self.evaluate("full", "--only", "pages")
        self.assertEqual(len(self.calls("code")), 1)
        self.assertEqual(self.figures(PAGES), ("80.0", "80.0"))

    def test_without_the_evaluation_data(self):
        shutil.rmtree(self.root / "shared")
        said = self.evaluate("full", code=1)
        self.assertIn("do not ship", said.stderr)

    def test_the_table_is_the_tools(self):
        tool = load("evaluate")
        shutil.copy(TABLE, self.table)
        rows = self.rows()
        self.assertEqual(list(rows), [item[0] for item in tool.MEASURES])
        for name, task, _, fast, full, peer in tool.MEASURES:
            self.assertIn(task, tool.TASKS)
            row = rows[name]
            self.assertEqual(list(row), list(tool.COLUMNS))
            self.assertEqual(
                (row["fast floor"], row["full floor"], row["peer"]),
                ("" if fast is None else str(fast),
                 "" if full is None else str(full), peer))
            for tier in ("fast", "full"):
                self.assertRegex(row[tier], r"^(\d+(\.\d+)?)?$")
        self.assertLessEqual(set(tool.ONCE), set(tool.TASKS))


class Bench(Tools):
    def measured(self, data):
        bench = load("bench")
        bench.parser_rows = lambda *_: []
        text = "\n".join(report["text"] for report in program.REPORTS)
        os.environ["DRAGOMAN_DATA"] = str(self.root / data)
        self.addCleanup(os.environ.pop, "DRAGOMAN_DATA")
        with program.Folder() as folder:
            return dict(bench.all_rows(
                self.program, text, {"fast": (0.01, 0.02),
                                     "full": (0.002, 0.004)}, folder))

    def test_both_tiers_in_one_run(self):
        rows = self.measured("full")
        self.assertIn(rows.pop("kernel of both tiers"),
                      ("AVX-512 VNNI", "AVX2", "plain C"))
        for tier, least, most in (("fast", 0.01, 0.02),
                                  ("full", 0.002, 0.004)):
            for name in ("text to record, one core, words/s of CPU",
                         "two threads against one, wall",
                         f"peak memory over {least} MB, MiB",
                         f"peak memory over {most} MB, MiB",
                         f"{most} MB with two threads, words/s of wall",
                         "first record, ms"):
                self.assertGreater(float(rows.pop(f"{tier} tier: {name}")), 0)
        self.assertTrue(all(float(value) > 0 for value in rows.values()))
        named = {call[call.index("--tier") + 1]
                 for call in self.calls("code") + self.calls("parse")}
        self.assertEqual(named, {"fast", "full"})

    def test_without_the_encoder(self):
        rows = self.measured("fast")
        self.assertIn("fast tier: first record, ms", rows)
        self.assertFalse([name for name in rows if name.startswith("full")])

    def test_words_are_counted(self):
        bench = load("bench")
        with program.Folder() as folder:
            corpus = bench.make_corpus("one two\nthree " * 300, folder, 0.1)
            texts = [json.loads(line)["text"] for line in
                     corpus.path.read_text().splitlines()]
        self.assertEqual(corpus.documents, len(texts))
        self.assertEqual(corpus.words,
                         sum(len(text.split()) for text in texts))


if __name__ == "__main__":
    unittest.main()
