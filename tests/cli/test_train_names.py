# SPDX-License-Identifier: Apache-2.0
"""dragoman-train --names on a tiny made-up corpus, and what it then finds."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = pathlib.Path(os.environ["DRAGOMAN"])
TRAIN = PROGRAM.parent / "dragoman-train"
SHARE = pathlib.Path(os.environ["DRAGOMAN_DATA"])

TEXT = """# SPDX-License-Identifier: CC0-1.0
[PER Zorbek Talun] met [ORG Vardik Front] in [GPE Plorvia] today.
Soldiers of the [ORG Vardik Front] entered [GPE Plorvia].

[PER Zorbek Talun] spoke in [GPE Plorvia].
The [ORG Vardik Front] denied it.
"""


def run(*words):
    return subprocess.run([TRAIN, "--names", *words], capture_output=True,
                          text=True, timeout=300)


@unittest.skipUnless(TRAIN.exists(), "dragoman-train is not built")
class TrainNames(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.at = pathlib.Path(folder.name)
        (self.at / "data/names").mkdir(parents=True)
        (self.at / "data/places").mkdir()
        (self.at / "data/roles").mkdir()
        (self.at / "data/roles/given.lex").write_text(
            "given  Zorbek | Ulma  !f\n")
        for name in ("given", "surnames", "words"):
            (self.at / f"data/places/{name}.txt").write_text("# none\n")
        (self.at / "data/names/classes.words").write_text(
            "class link\n  word of | the\n")
        (self.at / "data/names/ewt.tsv").write_text(
            "# listed\ndoc d1\n1\tGPE 3\n")
        self.text = self.at / "data/names/made-up.txt"
        self.text.write_text(TEXT)

    def train(self, name, *words):
        out = self.at / name
        result = run("-o", out, "--rows", "4096", "--dropout", "0", *words,
                     SHARE, self.at / "data")
        return result, out

    def entities(self, model, text):
        share = self.at / "share"
        share.mkdir()
        for part in SHARE.iterdir():
            if part.name != "names.dgm":
                (share / part.name).symlink_to(part)
        (share / "names.dgm").symlink_to(model)
        result = subprocess.run(
            [PROGRAM, "code", "--quiet", "--input", "jsonl", "--format",
             "jsonl", "--layers", "entities"],
            input=json.dumps({"text": text}), capture_output=True, text=True,
            env={**os.environ, "DRAGOMAN_DATA": str(share)}, timeout=60)
        record = json.loads(result.stdout)
        return [(text[slice(*e["span"])], e["kind"])
                for e in record["entities"]]

    def test_learns_and_finds(self):
        result, out = self.train("a.dgm", "--epochs", "20")
        self.assertEqual(result.returncode, 0, result.stderr)
        text = "Zorbek Talun spoke today.\n\nThe Vardik Front denied it."
        self.assertEqual(self.entities(out, text),
                         [("Zorbek Talun", "PER"), ("Vardik Front", "ORG")])

    def test_same_input_same_bytes(self):
        a = self.train("a.dgm", "--epochs", "3")[1].read_bytes()
        b = self.train("b.dgm", "--epochs", "3")[1].read_bytes()
        c = self.train("c.dgm", "--epochs", "3", "--seed", "5",
                       "--dropout", "0.3")[1].read_bytes()
        self.assertEqual(a, b)
        self.assertNotEqual(a, c)

    def test_labels_a_treebank_by_names(self):
        rows = [("We", "PRON", 2, "nsubj"), ("left", "VERB", 0, "root"),
                ("Plorvia", "PROPN", 2, "obj")]
        lines = ["# newdoc id = d1", "# sent_id = 1", "# text = We left "
                 "Plorvia"]
        lines += ["\t".join([str(i), form, form, upos, "X", "_", str(head),
                             rel, "_", "_"])
                  for i, (form, upos, head, rel) in enumerate(rows, 1)]
        (self.at / "t.conllu").write_text("\n".join(lines) + "\n\n")
        self.text.unlink()
        out = self.at / "a.dgm"
        result = run("-o", out, "--rows", "4096", "--epochs", "20", SHARE,
                     self.at / "data", self.at / "t.conllu")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(self.entities(out, "We left Plorvia"),
                         [("Plorvia", "GPE")])

    def test_bad_labels_name_file_and_line(self):
        for bad in ("[PERSON Zorbek] left.", "[PER Zorbek left.",
                    "Zorbek] left.", "[PER ] left.", "[PER Zor]bek left."):
            self.text.write_text(f"# licence\n\nFine.\n{bad}\n")
            result, out = self.train("bad.dgm")
            self.assertEqual(result.returncode, 1, bad)
            self.assertIn("made-up.txt:4", result.stderr)
            self.assertFalse(out.exists())

    def test_bad_lists_name_file_and_line(self):
        for name in ("classes.words", "ewt.tsv"):
            path = self.at / "data/names" / name
            kept = path.read_text()
            path.write_text(kept + "nonsense\n")
            result, out = self.train("bad.dgm")
            self.assertEqual(result.returncode, 1)
            self.assertIn(f"{name}:{len(kept.splitlines()) + 1}",
                          result.stderr)
            self.assertFalse(out.exists())
            path.write_text(kept)

    def test_listed_names_are_checked(self):
        path = self.at / "data/names/ewt.tsv"
        for bad in ("1\tGPE", "1\tGPE 0", "1\tGPE 3-2", "1\tTOWN 3",
                    "0\tGPE 1", "x\tGPE 1", "1 GPE 1", "1\tGPE 1 PER 2",
                    "1\tGPE 9999999"):
            path.write_text(f"doc d1\n{bad}\n")
            result, out = self.train("bad.dgm")
            self.assertEqual(result.returncode, 1, bad)
            self.assertIn("ewt.tsv:2", result.stderr)
        path.write_text("1\tGPE 1\n")
        self.assertIn("ewt.tsv:1", self.train("bad.dgm")[0].stderr)

    def check(self, data):
        return subprocess.run([TRAIN, "--check-names", SHARE, data],
                              capture_output=True, text=True, timeout=300)

    def test_this_project_s_are_right(self):
        result = self.check(pathlib.Path(__file__).parents[2] / "data")
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_check_tells_every_wrong_line(self):
        self.text.write_text("[PERSON Zorbek] left.\n\n[PER Zor]bek left.\n"
                             "\n[PER Zorbek] left.\nZorbek] left.\n")
        result = self.check(self.at / "data")
        self.assertEqual(result.returncode, 1)
        said = result.stderr.splitlines()
        self.assertEqual(len(said), 3, said)
        for number in (1, 3, 6):
            self.assertIn(f"made-up.txt:{number}: ", result.stderr)

    def test_a_name_stands_in_one_list(self):
        path = self.at / "data/names/classes.words"
        path.write_text(path.read_text() +
                        "class given\n  word  osk | zorbek\n")
        result = self.check(self.at / "data")
        self.assertEqual(result.returncode, 1)
        self.assertIn("classes.words:4: \"zorbek\" is in", result.stderr)

    def test_usage(self):
        self.assertEqual(run().returncode, 2)
        self.assertEqual(run("--rows", "7", "a", "b").returncode, 2)


if __name__ == "__main__":
    unittest.main()
