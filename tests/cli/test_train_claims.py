# SPDX-License-Identifier: Apache-2.0
"""dragoman-train --claims, and the small reader of claims in the fast tier."""
import json
import os
import pathlib
import subprocess
import sys
import unittest

from program import PROGRAM, SOURCE, Folder

TRAINER = pathlib.Path(PROGRAM).parent / "dragoman-train"
SHARE = pathlib.Path(os.environ["DRAGOMAN_DATA"])
LABELLED = SOURCE / "data/events"
TEXT = (b"Officials in Arvenia said the rebels may have left the town. "
        b"Lusaria denied that its army had crossed the river.")

JUDGED = """# SPDX-License-Identifier: CC0-1.0
passage judged-1
  licence CC0-1.0
  claims yes
= The army left and the rebels may come.
  ? left 3 come 1
= Nobody came.
  ? came -3
"""


def train(*words):
    return subprocess.run([TRAINER, "--claims", *words], capture_output=True,
                          text=True)


def share_with(folder, model):
    """The program's data with another claims.dgm, or none."""
    share = folder / f"share-{model.stem if model else 'none'}"
    share.mkdir()
    for part in SHARE.iterdir():
        if part.name != "claims.dgm":
            (share / part.name).symlink_to(part.resolve())
    if model:
        (share / "claims.dgm").symlink_to(model)
    return share


def code(share, tier="fast"):
    done = subprocess.run(
        [PROGRAM, "code", "--quiet", "--data", share, "--tier", tier,
         "--format", "jsonl", "--layers",
         "claims,predicates"], capture_output=True, input=TEXT)
    if done.returncode:
        raise AssertionError(done.stderr)
    return json.loads(done.stdout)


class Train(unittest.TestCase):
    def test_the_same_bytes_twice_and_a_model_that_reads(self):
        with Folder() as folder:
            judged = folder / "judged.ev"
            judged.write_text(JUDGED)
            for name in ("a.dgm", "b.dgm"):
                done = train("-o", folder / name, "--epochs", "1",
                             "--readers", judged, SHARE,
                             LABELLED / "real/gum-3.ev",
                             LABELLED / "apart/gum.ev")
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertRegex(done.stdout,
                                 r"(?m)^apart, rules: \d+ claims said")
                self.assertRegex(done.stdout,
                                 r"(?m)^apart: \d+ values: r [\d.]+")
                self.assertIn("3 more by readers", done.stderr)
            self.assertEqual((folder / "a.dgm").read_bytes(),
                             (folder / "b.dgm").read_bytes())
            self.assertIn("claims", code(share_with(folder,
                                                    folder / "a.dgm")))

    def test_judgements_become_passages(self):
        text = "The army left and left again ."
        rows = [{"split": "train", "text": text, "word": "left", "b": 9,
                 "value": 2.625},
                {"split": "train", "text": text, "word": "left", "b": 18,
                 "value": -1.4},
                {"split": "dev", "text": "They came .", "word": "came",
                 "b": 5, "value": 3.0}]
        with Folder() as folder:
            path = folder / "judged.jsonl"
            path.write_text("".join(json.dumps(row) + "\n" for row in rows))
            done = subprocess.run(
                [sys.executable, SOURCE / "tools/make_judged.py", path],
                capture_output=True, text=True, check=True)
            self.assertIn(f"= {text}\n  ? left 3 left#2 -1\n", done.stdout)
            self.assertNotIn("came", done.stdout)
            (folder / "judged.ev").write_text(done.stdout)
            done = subprocess.run(
                [TRAINER, "--check-events", folder / "judged.ev"],
                capture_output=True, text=True)
            self.assertIn("1 sentences, 0 events, 0 claims, 2 values, "
                          "0 errors", done.stdout)

    def test_what_it_needs(self):
        self.assertEqual(train().returncode, 2)
        self.assertEqual(train(SHARE).returncode, 2)
        with Folder() as folder:
            done = train("-o", folder / "a.dgm", "--readers",
                         folder / "none.ev", SHARE, LABELLED / "apart/gum.ev")
            self.assertEqual(done.returncode, 1)
            self.assertIn("none.ev", done.stderr)


class Read(unittest.TestCase):
    def test_the_fast_tier_hears_the_small_reader(self):
        doc = code(SHARE)
        with Folder() as folder:
            rules = code(share_with(folder, None))
        # The rules have one figure a pattern, the reader its own odds.
        self.assertEqual({claim["score"] for claim in rules["claims"]},
                         {0.85})
        scores = {claim["score"] for claim in doc["claims"]}
        self.assertEqual([claim["cue"]["lemma"] for claim in doc["claims"]],
                         ["say", "deny"])
        self.assertNotIn(0.85, scores)
        values = {p["span"][0]: p["value"] for p in doc["predicates"]}
        without = {p["span"][0]: p["value"] for p in rules["predicates"]}
        self.assertEqual(values.keys(), without.keys())
        self.assertNotEqual(values, without)

    def test_a_broken_file_is_told(self):
        with Folder() as folder:
            path = folder / "broken.dgm"
            path.write_bytes((SHARE / "claims.dgm").read_bytes()[:-1] + b"x")
            share = share_with(folder, path)
            done = subprocess.run(
                [PROGRAM, "code", "--data", share, "--format", "jsonl"],
                capture_output=True, input=TEXT)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn(b"claims.dgm", done.stderr)


if __name__ == "__main__":
    unittest.main()
