# SPDX-License-Identifier: Apache-2.0
"""The manifest of what data and models are made of, `make data` and
`make train`, on files made up here."""
import hashlib
import importlib.util
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from program import SOURCE
from test_train import TRAIN, treebank

TOOLS = SOURCE / "tools"
BUILD = pathlib.Path(os.environ["DRAGOMAN"]).parent


def tool(name, *words, code=0):
    done = subprocess.run([sys.executable, TOOLS / name, *map(str, words)],
                          capture_output=True, text=True, timeout=600)
    assert done.returncode == code, (done.returncode, done.stdout,
                                     done.stderr)
    return done.stdout


class Folder(unittest.TestCase):
    def setUp(self):
        held = tempfile.TemporaryDirectory()
        self.addCleanup(held.cleanup)
        self.at = pathlib.Path(held.name)


class Manifest(Folder):
    def rows(self):
        for line in (SOURCE / "data/MANIFEST.tsv").read_text().splitlines():
            if not line.startswith("#"):
                yield line.split("\t")

    def test_rows_are_whole(self):
        names = set()
        for row in self.rows():
            self.assertEqual(len(row), 5, row)
            self.assertRegex(row[1], "^[0-9a-f]{64}$")
            self.assertNotIn(row[0], names)
            names.add(row[0])
            self.assertTrue(row[2] and row[3] and row[4], row)

    def test_every_input_of_a_part_is_named(self):
        names = {row[0] for row in self.rows()}
        sys.path.insert(0, str(TOOLS))
        self.addCleanup(sys.path.remove, str(TOOLS))
        for module, needs in (("make_data", lambda m: [
                name for part in m.PARTS for name in part.needs]),
                              ("train", lambda m: [
                name for _, inputs in m.PARTS.values() for name in inputs])):
            spec = importlib.util.spec_from_file_location(
                module, TOOLS / f"{module}.py")
            loaded = importlib.util.module_from_spec(spec)
            sys.modules[module] = loaded
            spec.loader.exec_module(loaded)
            self.assertLessEqual(set(needs(loaded)), names)

    def test_states_of_files(self):
        (self.at / "demonyms.csv").write_text("not the list\n")
        out = tool("inputs.py", self.at, code=1)
        self.assertIn("other   demonyms.csv:", out)
        self.assertIn("missing archigos-4.1-annual.txt:", out)

    def test_a_folder_has_one_sum(self):
        sys.path.insert(0, str(TOOLS))
        self.addCleanup(sys.path.remove, str(TOOLS))
        import inputs
        (self.at / "b").write_text("2")
        (self.at / "a").mkdir()
        (self.at / "a" / "c").write_text("1")
        text = "".join(
            f"{hashlib.sha256(text).hexdigest()}  {name}\n"
            for name, text in (("a/c", b"1"), ("b", b"2")))
        self.assertEqual(inputs.checksum(self.at),
                         hashlib.sha256(text.encode()).hexdigest())


class Data(Folder):
    def test_what_is_missing_is_told(self):
        out = tool("make_data.py", "--out", self.at, self.at)
        for part in "places words states leaders bodies inflections".split():
            self.assertIn(f"{part}: left alone: ", out)
        self.assertEqual(list(self.at.iterdir()), [])

    def test_another_file_is_not_used(self):
        (self.at / "infl_lu.csv.gz").write_bytes(b"x")
        out = tool("make_data.py", "--only", "inflections", self.at)
        self.assertIn("is another file than data/MANIFEST.tsv names", out)

    def test_an_unknown_part(self):
        tool("make_data.py", "--only", "weather", code=1)


@unittest.skipUnless(TRAIN.exists(), "dragoman-train is not built")
class Train(Folder):
    def setUp(self):
        super().setUp()
        text = treebank()
        judged = [{"split": "train", "text": "ka1ro me1lo ti1sen .",
                   "tok": 2, "value": 3}] * 9
        files = {"ewt-train.conllu": text, "gum-train.conllu": text,
                 "ewt-dev.conllu": text,
                 "uds_ih2.jsonl": "".join(json.dumps(j) + "\n"
                                          for j in judged)}
        self.manifest = self.at / "manifest.tsv"
        with open(self.manifest, "w", encoding="utf-8") as manifest:
            for name, content in files.items():
                (self.at / name).write_text(content)
                digest = hashlib.sha256(content.encode()).hexdigest()
                manifest.write(f"{name}\t{digest}\there\tCC0-1.0\ttests\n")
        self.out = self.at / "out"

    def train(self, *words, code=0):
        return tool("train.py", "--quick", "--build", BUILD, "--out",
                    self.out, "--manifest", self.manifest, *words, self.at,
                    code=code)

    def test_all_models_in_order(self):
        out = self.train("--only", "boundaries,syntax,values,names")
        self.assertEqual([line.split(":")[0] for line in out.splitlines()],
                         ["boundaries", "syntax", "values", "names"])
        for name, magic in (("boundaries", b"DGMBNDS"),
                            ("english", b"DGMSYNX"), ("names", b"DGMNAME")):
            path = self.out / f"models/{name}.dgm"
            self.assertEqual(path.read_bytes()[:7], magic)
        self.assertIn("value * ", (self.out / "data/cues/values.cue")
                      .read_text())

    def test_what_is_missing_or_changed_is_told(self):
        (self.at / "ewt-dev.conllu").unlink()
        (self.at / "uds_ih2.jsonl").write_text("{}\n")
        out = self.train("--only", "syntax,values", code=1)
        self.assertIn("syntax: left alone: ewt-dev.conllu is missing (here)",
                      out)
        self.assertIn("is another file than", out)
        self.assertFalse((self.out / "models/english.dgm").exists())


if __name__ == "__main__":
    unittest.main()
