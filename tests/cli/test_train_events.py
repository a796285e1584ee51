# SPDX-License-Identifier: Apache-2.0
"""dragoman-train --events and --check-events."""
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from program import PROGRAM, SOURCE, Folder, lines, run

TRAINER = pathlib.Path(PROGRAM).parent / "dragoman-train"
SHARE = pathlib.Path(os.environ["DRAGOMAN_DATA"])
LABELLED = SOURCE / "data/events"

GOOD = """# SPDX-License-Identifier: CC0-1.0
passage a-1
  source here
  licence CC0-1.0
  contexts military
= Arvenia attacked Lusaria.
  + ASSAULT | attacked | Arvenia > Lusaria
= Nothing happened.
"""


CLAIMED = """passage a-2
  licence CC0-1.0
  claims yes
= "We won."
= "It is over," the army said.
  ~ the army | said | -1:"We won." / "It is over," / +1:"We go home."
  ? is 2 said 3
= "We go home."
  ? go 1
"""


def train(*words):
    return subprocess.run([TRAINER, *words], capture_output=True, text=True)


class Check(unittest.TestCase):
    def check(self, text):
        with Folder() as folder:
            path = folder / "page.ev"
            path.write_text(text)
            done = train("--check-events", path)
            return done.returncode, done.stdout.replace(str(path), "page.ev")

    def test_what_is_right(self):
        code, out = self.check(GOOD)
        self.assertEqual((code, out),
                         (0, "1 passages, 2 sentences, 1 events, 0 claims, "
                          "0 values, 0 errors\n"))

    def test_claims(self):
        code, out = self.check(CLAIMED)
        self.assertEqual((code, out),
                         (0, "1 passages, 3 sentences, 0 events, 1 claims, "
                          "3 values, 0 errors\n"))

    def test_wrong_claims_are_told_with_their_line(self):
        for old, new, line, message in (
                ("  claims yes\n", "", 5,
                 'the passage does not say "claims yes"'),
                ("the army |", "the navy |", 6,
                 'the sentence has no "the navy"'),
                ("| said |", "| told |", 6, 'the sentence has no "told"'),
                ("| said |", "|", 6,
                 "source | cue | content was expected"),
                ("-1:", "-2:", 6,
                 "the passage has no sentence so far before"),
                ("+1:", "+2:", 6,
                 "the passage has no sentence so far behind"),
                ('+1:"We go home."', '+1:"We stay."', 6,
                 'the sentence has no ""We stay.""'),
                ('-1:"We won." / "It is over,"', '"It is over," / -1:"We won."',
                 6, "pieces of a content stand in the text's order"),
                ("go 1", "go 4", 9, '"go" needs a value from -3 to 3'),
                ("go 1", "goes 1", 9, 'the sentence has no "goes"'),
                ("go 1", "go", 9, '"go" needs a value from -3 to 3')):
            code, out = self.check(CLAIMED.replace(old, new))
            self.assertEqual(code, 1, new)
            self.assertIn(f"page.ev:{line}: {message}", out)
    def test_what_is_wrong_is_told_with_its_line(self):
        for old, new, line, message in (
                ("ASSAULT |", "FIGHT |", 7, 'no such type: "FIGHT"'),
                ("ASSAULT |", "ASSAULT/visit |", 7,
                 'ASSAULT has no mode "visit"'),
                ("| attacked |", "| attack |", 7, None),
                ("| attacked |", "| struck |", 7,
                 'the sentence has no "struck"'),
                ("Arvenia > Lusaria", "Arvenia > Korvath", 7,
                 'the sentence has no "Korvath"'),
                ("Arvenia > Lusaria", "Arvenia > Arvenia", 7,
                 "an actor is its own recipient"),
                ("Arvenia > Lusaria", "Arvenia, Lusaria", 7,
                 "parties are written ACTOR ; ACTOR > RECIPIENT"),
                ("Arvenia > Lusaria", "Arvenia > Lusaria | soon", 7,
                 '"soon" says nothing here'),
                ("Arvenia > Lusaria", "Arvenia > Lusaria | by=Police", 7,
                 'the sentence has no "Police"'),
                ("contexts military", "contexts war", 5,
                 'no such context: "war"'),
                ("  licence CC0-1.0\n", "", 5,
                 "the passage names no licence"),
                ("= Nothing happened.", "Nothing happened.", 8,
                 'nothing of a passage is called "Nothing"'),
                ("passage a-1\n", "", 2, "a passage was expected")):
            code, out = self.check(GOOD.replace(old, new))
            if message is None:
                self.assertEqual(code, 0, out)  # part of a word will do
                continue
            self.assertEqual(code, 1, new)
            self.assertIn(f"page.ev:{line}: {message}", out)

    def test_the_shipped_text_is_clean(self):
        done = train("--check-events", LABELLED)
        self.assertEqual(done.returncode, 0, done.stdout)


class Train(unittest.TestCase):
    def test_the_same_bytes_twice_and_a_model_that_opens(self):
        words = ["attack", "meet", "rebel", "minister", "free", "accuse"]
        with Folder() as folder:
            vectors = folder / "vectors.tsv"
            vectors.write_text("".join(
                f"{word}\t{' '.join(str(n * k % 100) for k in range(50))}\n"
                for n, word in enumerate(words, 1)))
            for name in ("a.dgm", "b.dgm"):
                done = train("--events", "-o", folder / name, "--epochs", "1",
                             "--folds", "2", SHARE, vectors,
                             LABELLED / "written/short-1.ev",
                             LABELLED / "apart/gum.ev")
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn("apart: expected calibration error",
                              done.stdout)
            self.assertEqual((folder / "a.dgm").read_bytes(),
                             (folder / "b.dgm").read_bytes())
            share = folder / "share"
            share.mkdir()
            for part in SHARE.iterdir():
                if part.name != "events.dgm":
                    (share / part.name).symlink_to(part.resolve())
            (share / "events.dgm").symlink_to(folder / "a.dgm")
            done = subprocess.run(
                [PROGRAM, "code", "--quiet", "--data", share, "--min-score",
                 "0", "--format", "jsonl"], capture_output=True,
                input=b"The rebels attacked the army on Monday.")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn(b'"events":[', done.stdout)

    def test_wrong_vectors(self):
        with Folder() as folder:
            (folder / "vectors.tsv").write_text("word 1 2 3\n")
            done = train("--events", "-o", folder / "a.dgm", SHARE,
                         folder / "vectors.tsv",
                         LABELLED / "written/short-1.ev")
            self.assertEqual(done.returncode, 1)
            self.assertIn("vectors.tsv:1: a word, a tab and numbers",
                          done.stderr)

    def test_a_pool_with_the_encoder(self):
        with Folder() as folder:
            share = folder / "share"
            share.mkdir()
            for part in SHARE.iterdir():
                if part.name != "encoder.dgm":
                    (share / part.name).symlink_to(part.resolve())
            pool = lambda name: train("--pool", "-o", folder / name, share,
                                      LABELLED / "apart/gum.ev")
            self.assertIn("no encoder", pool("a.dgm").stderr)
            subprocess.run([TRAINER.parent / "tests/encoder_read",
                            share / "encoder.dgm", share / "syntax.dgm"],
                           check=True, timeout=300)
            done = pool("a.dgm")
            self.assertEqual(done.returncode, 0, done.stderr)
            for question in ("types", "parts", "stance"):
                # Both together are likelier than either.
                found = re.search(
                    rf"pool of {question}: \d+ answers, .* loss ([\d.]+) "
                    r"\(networks alone ([\d.]+), reader alone ([\d.]+)\)",
                    done.stdout)
                both, own, reader = map(float, found.groups())
                self.assertLessEqual(both, min(own, reader) + 1e-4)
            pool("b.dgm")
            self.assertEqual((folder / "a.dgm").read_bytes(),
                             (folder / "b.dgm").read_bytes())
            (share / "events.dgm").unlink()
            (share / "events.dgm").symlink_to(folder / "a.dgm")
            for tier in ("full", "fast"):
                done = subprocess.run(
                    [PROGRAM, "code", "--quiet", "--data", share, "--tier",
                     tier, "--min-score", "0", "--format", "jsonl"],
                    capture_output=True,
                    input=b"The rebels attacked the army on Monday.")
                self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(train("--pool", share).returncode, 2)


class Read(unittest.TestCase):
    """Texts that the program reads become passages that teach."""

    TEXT = ('The army of Arvenia shelled the village of Dorne on Monday. "We '
            'will not talk," the minister said. Police arrested 30 protesters '
            'and may release them. The rebels; the mayor | of Dorne - met.')

    def labelled(self, *options):
        told = run("code", "--format", "jsonl", "--min-score", "0",
                   "--layers", "sentences,events,claims,predicates",
                   data=lines([{"id": "a b", "text": self.TEXT}])).stdout
        done = subprocess.run(
            [sys.executable, SOURCE / "tools/label.py", *options], input=told,
            capture_output=True, check=True)
        return done.stdout.decode()

    def test_labels_hold(self):
        text = self.labelled("--least", "0")
        self.assertIn("passage a_b.0\n", text)
        self.assertIn("  read yes\n", text)
        self.assertIn("  + ASSAULT", text)
        self.assertIn("| shelled | The army of Arvenia > the village of "
                      "Dorne", text)
        self.assertIn("  ~ the minister | said | \"We will not talk,\"", text)
        self.assertRegex(text, r"  \? .*arrested 3")
        with tempfile.NamedTemporaryFile("w", suffix=".ev") as file:
            file.write(text)
            file.flush()
            done = subprocess.run([TRAINER, "--check-events", file.name],
                                  capture_output=True, check=True)
        self.assertIn(b", 0 errors", done.stdout)

    def test_what_is_in_doubt_may_be_left_out(self):
        self.assertNotIn(" opt\n", self.labelled("--least", "0"))
        self.assertIn(" opt\n", self.labelled("--least", "1.1"))

    def test_nothing_measured_on_is_drawn(self):
        apart = next(line[2:] for path in
                     sorted((SOURCE / "data/events/apart").glob("*.ev"))
                     for line in path.read_text().splitlines()
                     if line.startswith("= ") and len(line) > 90)
        rows = [{"id": 1, "text": "Before. " + apart + " After."},
                {"id": 2, "text": "The river is long."}]
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "gmb.jsonl.gz"
            path.write_bytes(gzip.compress(lines(rows)))
            done = subprocess.run(
                [sys.executable, SOURCE / "tools/draw_texts.py", path],
                capture_output=True, check=True)
        self.assertEqual([json.loads(line)["id"] for line in
                          done.stdout.splitlines()], [2])


if __name__ == "__main__":
    unittest.main()
