# SPDX-License-Identifier: Apache-2.0
"""What the encoder learns from: dragoman-train --encoder-lessons, and the
parts of train/encoder that need no torch."""
import importlib.util
import itertools
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(os.environ["DRAGOMAN"])
TRAIN = PROGRAM.parent / "dragoman-train"
SHARE = PROGRAM.parent / "share" / "dragoman"
ENCODER = pathlib.Path(os.environ["DRAGOMAN_SOURCE"]) / "train/encoder"
sys.path.insert(0, str(ENCODER))
NUMPY = importlib.util.find_spec("numpy")

ROWS = """1	Zorbek	Zorbek	PROPN	NNP	_	2	nsubj	_	_
2	entered	enter	VERB	VBD	_	0	root	_	_
3	Plorvia	Plorvia	PROPN	NNP	_	2	obj	_	_
4	.	.	PUNCT	.	_	2	punct	_	_
"""
EVENTS = """# SPDX-License-Identifier: CC0-1.0
passage a-1
  source here
  licence CC0-1.0
  contexts military
= Arvenia attacked Lusaria.
  + ASSAULT | attacked | Arvenia > Lusaria | NEG
= Nothing happened.
"""


def treebank(document, count):
    text = f"# newdoc id = {document}\n"
    for n in range(count):
        text += f"# sent_id = {document}-{n}\n"
        text += "# text = Zorbek entered Plorvia .\n" + ROWS + "\n"
    return text


@unittest.skipUnless(TRAIN.exists(), "dragoman-train is not built")
class Lessons(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.at = pathlib.Path(folder.name)
        for name in ("names", "places", "roles", "events/apart"):
            (self.at / "data" / name).mkdir(parents=True)
        for name, text in (
                ("roles/given.lex", "given  Zorbek | Ulma  !f\n"),
                ("places/given.txt", "# none\n"),
                ("places/surnames.txt", "# none\n"),
                ("places/words.txt", "# none\n"),
                ("names/classes.words", "class link\n  word of | the\n"),
                ("names/treebank.tsv", "GPE\tPlorvia\n"),
                ("names/text.txt", "[PER Ulma] spoke.\n"),
                ("events/a.ev", EVENTS),
                ("events/apart/b.ev", EVENTS.replace("a-1", "b-1"))):
            (self.at / "data" / name).write_text(text)
        self.gold = self.at / "gold.conllu"
        self.gold.write_text(treebank("d1", 20) + treebank("skip_d2", 20))
        share = self.at / "share"
        share.mkdir()
        for part in SHARE.iterdir():
            if part.name != "syntax.dgm":
                (share / part.name).symlink_to(part)
        self.run_trainer("-o", share / "syntax.dgm", "--epochs", "1",
                         "--teachers", "0", self.gold)

    def run_trainer(self, *words):
        done = subprocess.run([TRAIN, *words], capture_output=True, text=True,
                              timeout=300)
        self.assertEqual(done.returncode, 0, done.stderr)

    def lessons(self, *options):
        out = self.at / "encoder.tsv"
        self.run_trainer("--encoder-lessons", "-o", out, *options,
                         self.at / "share", self.at / "data", self.gold)
        lines = out.read_text().splitlines()
        classes = [line for line in lines if line.startswith("% ")]
        documents = "\n".join(lines[len(classes):]).split("# ")[1:]
        return classes, documents

    def test_the_table(self):
        classes, documents = self.lessons("--copies", "0")
        self.assertEqual(classes[:4], ["% tag PROPN NNP", "% tag VERB VBD",
                                       "% tag PUNCT .", "% label nsubj"])
        self.assertEqual(sum(c.startswith("% name") for c in classes), 15)
        self.assertIn("% event NONE", classes)
        kinds = [d.split()[0] for d in documents]
        self.assertEqual(kinds, ["tree", "tree", "name", "event", "apart"])
        rows = documents[0].splitlines()
        self.assertEqual(rows[0], "tree 0 1.00 d1")
        names = [c for c in classes if c.startswith("% name")]
        place = names.index("% name B-GPE")
        person = names.index("% name B-PER")
        # Zorbek is a proper noun of which the list says nothing.
        self.assertEqual(rows[1:6], [
            "Zorbek\t0\t2\t0\t_\t_\t_\t_", "entered\t1\t0\t1\t0\t_\t_\t_",
            f"Plorvia\t0\t2\t2\t{place}\t_\t_\t_",
            ".\t2\t2\t3\t0\t_\t_\t_", ""])
        self.assertEqual(documents[2].splitlines()[1],
                         f"Ulma\t_\t_\t_\t{person}\t_\t_\t_")

    def test_events(self):
        classes, documents = self.lessons()
        assault = [c for c in classes
                   if c.startswith("% event")].index("% event ASSAULT")
        rows = documents[-2].splitlines()
        self.assertRegex(rows[0], r"^event [1-9][0-9]* 1.00 a-1$")
        self.assertEqual(rows[1].split("\t"), ["Arvenia", *"____0__"])
        self.assertEqual(
            rows[2].split("\t"),
            ["attacked", *"____", str(assault), "1 0 0 0 0", "1:1 3:2"])
        self.assertTrue(documents[-1].startswith("apart "))

    def test_documents_are_left_out(self):
        self.gold.write_text(treebank("d1", 20))
        self.run_trainer("-o", self.at / "share/syntax.dgm", "--epochs", "1",
                         "--teachers", "0", self.gold)
        self.gold.write_text(treebank("d1", 20) + treebank("skip_d2", 20))
        documents = self.lessons("--skip", "skip_")[1]
        self.assertEqual(
            [d.split()[3] for d in documents if d.startswith("tree")], ["d1"])

    def test_another_treebank_is_refused(self):
        self.gold.write_text(treebank("d1", 20).replace("NNP", "XYZ"))
        done = subprocess.run(
            [TRAIN, "--encoder-lessons", "-o", self.at / "out.tsv",
             self.at / "share", self.at / "data", self.gold],
            capture_output=True, text=True, timeout=300)
        self.assertEqual(done.returncode, 1)
        self.assertIn("learned from other treebanks", done.stderr)
        self.assertFalse((self.at / "out.tsv").exists())

    def test_help(self):
        done = subprocess.run([TRAIN, "--encoder-lessons"],
                              capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 2)
        self.assertIn("usage: dragoman-train --encoder-lessons", done.stderr)


class Pieces(unittest.TestCase):
    def setUp(self):
        import pieces
        self.module = pieces
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("\n".join(["[CLS]", "[SEP]", "[UNK]", "un", "##able",
                                  "cafe", ".", "u", "s", "a", "##a"]) + "\n")
            file.flush()
            self.cut = pieces.Pieces(file.name)

    def texts(self, word):
        return [self.cut.text[i] for i in self.cut(word)]

    def test_words(self):
        for word, wanted in (
                ("unable", ["un", "##able"]), ("Café", ["cafe"]),
                ("U.S.", ["u", ".", "s", "."]), ("Ωμέγα", ["[UNK]"]),
                ("un.xyz", ["un", ".", "[UNK]"]), ("\u200b", ["[UNK]"]),
                ("a" * 10000, ["a"] + ["##a"] * 11),
                ("." * 40, ["."] * 12)):
            self.assertEqual(self.texts(word), wanted, word)

    def test_shapes(self):
        for word, wanted in (("Ulma", [1, 0, 0, 0, 0]),
                             ("US", [1, 1, 0, 0, 0]),
                             ("A", [1, 0, 0, 0, 0]),
                             ("(7)", [0, 0, 1, 1, 0])):
            self.assertEqual(self.module.shape(word, False), wanted, word)


@unittest.skipUnless(NUMPY, "numpy is not there")
class Trees(unittest.TestCase):
    def best(self, score, words):
        """Of all trees with one root."""
        out = None
        for head in itertools.product(range(words + 1), repeat=words):
            total = sum(score[i + 1, h] for i, h in enumerate(head))
            if head.count(0) == 1 and (out is None or total > out):
                above = {i + 1: h for i, h in enumerate(head)}
                reach = set()
                for i in above:
                    at, steps = i, 0
                    while at and steps <= words:
                        at, steps = above[at], steps + 1
                    reach.add(at)
                out = total if reach == {0} else out
        return out

    def test_against_all_trees(self):
        import numpy
        import tree
        dice = numpy.random.default_rng(1)
        for n in range(120):
            words = 1 + n % 5
            score = dice.normal(size=(words + 1, words + 1))
            head = tree.best_tree(score)[1:]
            total = sum(score[i + 1, h] for i, h in enumerate(head))
            self.assertAlmostEqual(total, self.best(score, words))

    def test_lifted_words_go_back(self):
        import tree
        names = ["root", "xcomp", "obj>xcomp"]
        head = [2, 0, 2]
        tree.lift_undo(head, [2, 0, 1], names)
        self.assertEqual(head, [3, 0, 2])


if __name__ == "__main__":
    unittest.main()
