# SPDX-License-Identifier: Apache-2.0
"""What the encoder learns from: dragoman-train --encoder-lessons, and the
parts of train/encoder that need no torch."""
import importlib.util
import itertools
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(os.environ["DRAGOMAN"])
TRAIN = PROGRAM.parent / "dragoman-train"
SHARE = pathlib.Path(os.environ["DRAGOMAN_DATA"])
ENCODER = pathlib.Path(os.environ["DRAGOMAN_SOURCE"]) / "train/encoder"
sys.path.insert(0, str(ENCODER))
NUMPY = importlib.util.find_spec("numpy")
# Teaching is tested where its packages are, which `make test` does not ask.
TORCH = all(importlib.util.find_spec(name)
            for name in ("numpy", "torch", "xxhash"))
VOCABULARY = ["[CLS]", "[SEP]", "[UNK]", "un", "##able", "cafe", ".", "u",
              "s", "a", "##a"]

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
                ("names/ewt.tsv", "doc d1\n" + "".join(
                    f"{n}\tGPE 3\n" for n in range(1, 21))),
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
        self.assertEqual(rows[1:6], [
            "Zorbek\t0\t2\t0\t0" + 5 * "\t_",
            "entered\t1\t0\t1\t0" + 5 * "\t_",
            f"Plorvia\t0\t2\t2\t{place}" + 5 * "\t_",
            ".\t2\t2\t3\t0" + 5 * "\t_", ""])
        # Of the names of a document that is not listed nobody knows.
        self.assertEqual(documents[1].splitlines()[3],
                         "Plorvia\t0\t2\t2" + 6 * "\t_")
        self.assertEqual(documents[2].splitlines()[1],
                         f"Ulma\t_\t_\t_\t{person}" + 5 * "\t_")

    def test_events(self):
        classes, documents = self.lessons()
        assault = [c for c in classes
                   if c.startswith("% event")].index("% event ASSAULT")
        rows = documents[-2].splitlines()
        self.assertRegex(rows[0], r"^event [1-9][0-9]* 1.00 a-1$")
        self.assertEqual(rows[1].split("\t"), ["Arvenia", *"____0____"])
        self.assertEqual(
            rows[2].split("\t"),
            ["attacked", *"____", str(assault), "1 0 0 0 0", "1:1 3:2",
             *"__"])
        self.assertTrue(documents[-1].startswith("apart "))

    def test_claims(self):
        (self.at / "data/events/a.ev").write_text(EVENTS.replace(
            "  contexts", "  claims yes\n  contexts").replace(
            "= Nothing happened.\n",
            "= Ulma denied it.\n  ~ Ulma | denied | -1:Arvenia attacked "
            "Lusaria\n  ? denied -3\n"))
        rows = [r.split("\t") for r in
                self.lessons()[1][-2].splitlines() if "\t" in r]
        self.assertEqual([r[9] for r in rows],
                         ["0:2", "0:2", "0:2", "-", "0:1", "0:3", "-", "-"])
        self.assertEqual([r[8] for r in rows], [*"_____", "-3", *"__"])

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


def vocabulary():
    import pieces
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(VOCABULARY) + "\n")
        file.flush()
        return pieces.Pieces(file.name)


class Pieces(unittest.TestCase):
    def setUp(self):
        import pieces
        self.module = pieces
        self.cut = vocabulary()

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


TABLE = """% tag NOUN NN
% tag PUNCT .
% label root
% label punct
% name O
% name B-PER
% name I-PER
% event NONE
% event ASSAULT
# tree 0 1.00 one
unable	0	0	0	1	_	_	_	_	_
.	1	1	1	0	_	_	_	_	_

cafe	0	0	0	_	_	_	_	_	_
.	1	1	1	_	_	_	_	_	_

# event 7 1.00 two
a	_	_	_	_	0	_	_	_	0:1
cafe	_	_	_	_	1?	1 0 0 0 2	1:1 3:2	-2	0:3
us	_	_	_	_	0	_	_	_	0:2 1:3

"""


@unittest.skipUnless(TORCH, "the packages of train/encoder are not there")
class Teaching(unittest.TestCase):
    def setUp(self):
        import lessons
        import torch
        torch.manual_seed(1)
        self.lessons, self.torch, self.cut = lessons, torch, vocabulary()
        with tempfile.NamedTemporaryFile("w") as file:
            file.write(TABLE)
            file.flush()
            self.classes, self.documents = lessons.read_table(file.name,
                                                              self.cut)

    def network(self):
        import network
        self.addCleanup(setattr, network, "LAYERS", network.LAYERS)
        network.LAYERS = 1
        c = self.classes
        return network.Reader(len(self.cut.text), len(c.tag), len(c.label),
                              len(c.name), len(c.event))

    def test_table(self):
        one, two = self.documents
        self.assertEqual(one.sentences[0].head.tolist(), [0, 1])
        self.assertEqual(one.sentences[1].name.tolist(), [-100, -100])
        event, = two.sentences[0].events
        self.assertEqual((event.word, event.type, event.weight, event.stance),
                         (1, 1, 0.5, [1, 0, 0, 0, 2]))
        self.assertEqual(event.part.tolist(), [1, 0, 2])
        self.assertEqual(two.number, 7)
        s, = two.sentences
        self.assertEqual({k: v.tolist() for k, v in s.claims.items()},
                         {0: [1, 3, 2], 1: [0, 0, 3]})
        self.assertEqual(s.value[1].tolist()[:1], [-2])
        self.assertIsNone(one.sentences[0].claims)

    def test_windows(self):
        one = self.documents[0]
        both, = self.lessons.windows(one, 112)
        self.assertEqual(len(both.sentences), 2)
        self.assertEqual(both.size(), 2 + 3 + 2)
        first, second = self.lessons.windows(one, 0)
        self.assertEqual(second.context.tolist(), [3, 4, 6])
        batch = self.lessons.make_batch([first, second], self.cut)
        self.assertEqual(batch.ids.tolist(), [[0, 3, 4, 6, 1, 0, 0, 0],
                                              [0, 3, 4, 6, 1, 5, 6, 1]])
        self.assertEqual(batch.segment[1].tolist(), [0] * 5 + [1] * 3)
        self.assertEqual(batch.word.tolist(), [4, 0, 0, 1] + 9 * [4]
                         + [2, 3, 4])
        self.assertEqual(batch.count.tolist()[:4], [2, 1, 1, 1])

    def test_changes(self):
        s = self.documents[0].sentences[0]
        # A word alone is no sentence.
        drop = self.lessons.droppable(s, {"."}, True)
        self.assertEqual(drop.tolist(), [False, False])
        drop[1] = True
        short = self.lessons.without(s, drop)
        self.assertEqual((short.form, short.head.tolist()), (["unable"], [0]))
        loud = self.lessons.recased(s, True)
        self.assertEqual(loud.shape[:, :2].tolist(), [[1, 1], [0, 0]])

    def test_every_head_learns(self):
        import loss
        model = self.network()
        group = [w for d in self.documents
                 for w in self.lessons.windows(d, 112)]
        batch = self.lessons.make_batch(group, self.cut)
        adam = self.torch.optim.Adam(
            [p for p in model.parameters() if p.requires_grad], 1e-3)
        course = []
        for _ in range(12):
            parts = loss.losses(model, batch)
            sum(parts.values()).backward()
            adam.step()
            adam.zero_grad()
            course.append({k: v.item() for k, v in parts.items()})
        for name in course[0]:
            self.assertLess(course[-1][name], 0.7 * course[0][name], name)

    def test_products_in_bytes(self):
        import rounded
        x = self.torch.randn(3, 8)
        number, scale = rounded.rows(self.torch.randn(5, 8))
        self.assertLessEqual(int(number.abs().max()), 64)
        y = rounded.product(x, number, scale)
        exact = x @ (number.float() * scale[:, None]).T
        step = (x.amax(-1) - x.amin(-1)) / 127
        most = step[:, None] / 2 * number.float().abs().sum(1) * scale
        self.assertTrue(((y - exact).abs() <= most + 1e-5).all())

    def test_the_file(self):
        import export
        import numpy
        import xxhash
        model = self.network()
        content = export.container(export.sections(
            model, self.classes, self.cut, [0.5] * 20))
        magic, version, count, size, checksum = struct.unpack_from(
            "<8sIIQQ", content)
        self.assertEqual((magic, version, size),
                         (b"DGMENCO\0", 2, len(content)))
        self.assertEqual(checksum, xxhash.xxh3_64_intdigest(content[32:]))
        found = {}
        for i in range(count):
            name, at, length = struct.unpack_from("<8sQQ", content,
                                                  32 + 24 * i)
            self.assertEqual(at % 64, 0)
            found[name.rstrip(b"\0").decode()] = content[at:at + length]
        self.assertEqual(found["classes"].splitlines()[2], b"label root")
        self.assertEqual(found["piece"].decode(), "".join(VOCABULARY))
        # src/base/panel.h says where a weight lies.
        number = export.rounded.rows(model.tag.weight)[0]
        weights = numpy.frombuffer(found["tag"], "i1")[2 * 16 * 4:]
        inner, k, n = 400, 37, 1
        place = ((n // 16 * inner // 4 + k // 4) * 16 + n % 16) * 4 + k % 4
        self.assertEqual(weights[place], int(number[n, k]))


if __name__ == "__main__":
    unittest.main()
