# SPDX-License-Identifier: Apache-2.0
"""dragoman-train on a made-up treebank in a made-up language and tag set."""
import os
import pathlib
import random
import subprocess
import tempfile
import unittest

TRAIN = pathlib.Path(os.environ["DRAGOMAN"]).parent / "dragoman-train"
LEMMAS = TRAIN.parent / "share/dragoman/lemmas.dgm"
WORDS = pathlib.Path(__file__).resolve().parents[2] / "data/lemmas/words.lem"


def treebank():
    """Sentences of a subject, an object and a verb, in that order."""
    lines = []
    for n in range(240):
        subject, thing, verb = f"ka{n % 7}ro", f"me{n % 5}lo", f"ti{n % 6}sen"
        rows = [
            (subject, "kar", "NOUN", "N.SU", 3, "nsubj"),
            (thing, "mel", "NOUN", "N.OB", 3, "obj"),
            (verb, "ti", "VERB", "V.X", 0, "root"),
            (".", ".", "PUNCT", "P", 3, "punct"),
        ]
        if n % 40 == 0:
            lines.append(f"# newdoc id = d{n // 40}")
        lines.append(f"# sent_id = {n}")
        lines.append(f"# text = {subject} {thing} {verb} .")
        for i, (form, lemma, upos, xpos, head, rel) in enumerate(rows, 1):
            lines.append("\t".join([str(i), form, lemma, upos, xpos, "Case=Q",
                                    str(head), rel, "_", "_"]))
        lines.append("")
    return "\n".join(lines) + "\n"


def only(part):
    """Words that are listed as that part of speech and no other."""
    lists, name = {}, None
    for line in WORDS.read_text().splitlines():
        if line.startswith("also"):
            name = line.split()[1]
        elif name and not line.startswith("#"):
            lists.setdefault(name, set()).update(
                word.strip() for word in line.split("|"))
    others = set().union(*(lists[p] for p in lists if p != part))
    return sorted(word for word in lists[part] - others if word.isalpha())


def listed_treebank():
    """Pairs of a noun and a verb in any order, no word twice; and more of
    them as text."""
    dice = random.Random(1)
    nouns = dice.sample(only("noun"), 500)
    verbs = dice.sample(only("verb"), 500)
    lines, text, parts = [], [], []
    for n, (noun, verb) in enumerate(zip(nouns, verbs)):
        pair = [(noun, "NOUN", "N"), (verb, "VERB", "V")]
        dice.shuffle(pair)
        if n >= 400:
            text.append(" ".join(word for word, _, _ in pair))
            parts += [upos for _, upos, _ in pair]
            continue
        lines += [f"# text = {pair[0][0]} {pair[1][0]}"]
        for i, (word, upos, xpos) in enumerate(pair, 1):
            head, rel = ("0", "root") if upos == "VERB" else \
                (str(3 - i), "nsubj")
            lines.append("\t".join([str(i), word, word, upos, xpos, "_", head,
                                    rel, "_", "_"]))
        lines.append("")
    return "\n".join(lines) + "\n", "\n\n".join(text), parts


def run(*words, stdin=None):
    return subprocess.run([TRAIN, *words], capture_output=True, input=stdin,
                          timeout=600)


@unittest.skipUnless(TRAIN.exists(), "dragoman-train is not built")
class Train(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.at = pathlib.Path(self.folder.name)
        self.gold = self.at / "made-up.conllu"
        self.gold.write_text(treebank())

    def train(self, name, *words):
        out = self.at / name
        result = run("-o", out, *words, self.gold)
        self.assertEqual(result.returncode, 0, result.stderr)
        return out

    def test_learns_where_sentences_end(self):
        table = self.at / "boundaries.dgm"
        self.assertEqual(run("--boundaries", table, self.gold).returncode, 0)
        self.assertEqual(table.read_bytes()[:8], b"DGMBNDS\0")
        model = self.train("a.dgm", "--epochs", "1", "--teachers", "0")
        text = b"ka1ro me3lo ti2sen . ka2ro me1lo ti3sen . ka1ro"
        for with_table in (True, False):
            ends = run("--parse", model, stdin=text).stdout.count(b"\n\n")
            self.assertEqual(ends, 3)
            table.unlink(missing_ok=True)
        table.write_bytes(b"no table")
        self.assertEqual(run("--parse", model, stdin=text).returncode, 1)

    def test_learns_to_look_again_at_where_sentences_end(self):
        model = self.train("a.dgm", "--epochs", "1", "--teachers", "0")
        again = self.at / "ends.dgm"
        learn = ("--model", model, self.gold)
        self.assertEqual(run("--ends", again, *learn).returncode, 0)
        once = again.read_bytes()
        self.assertEqual(once[:8], b"DGMENDS\0")
        self.assertEqual(run("--ends", again, *learn).returncode, 0)
        self.assertEqual(again.read_bytes(), once)
        text = b"ka1ro me3lo ti2sen . ka2ro me1lo ti3sen . ka1ro"
        parsed = run("--parse", model, stdin=text)
        self.assertEqual(parsed.returncode, 0, parsed.stderr)
        again.write_bytes(once[:-1])
        self.assertEqual(run("--parse", model, stdin=text).returncode, 1)
        self.assertEqual(run("--ends", again, self.gold).returncode, 2)

    def test_learns_another_tag_set(self):
        model = self.train("a.dgm", "--epochs", "40", "--rate", "0.01",
                           "--teachers", "0")
        result = run("--parse", model, stdin=b"ka1ro me3lo ti2sen .\n")
        rows = [line.split("\t") for line in
                result.stdout.decode().splitlines() if line[:1].isdigit()]
        self.assertEqual([r[4] for r in rows], ["N.SU", "N.OB", "V.X", "P"])
        self.assertEqual([r[6] for r in rows], ["3", "3", "0", "3"])
        self.assertEqual([r[7] for r in rows],
                         ["nsubj", "obj", "root", "punct"])
        self.assertEqual([r[2] for r in rows], ["kar", "mel", "ti", "."])

    def test_hears_which_words_are_listed(self):
        text, more, parts = listed_treebank()
        self.gold.write_text(text)
        few = ("--epochs", "12", "--teachers", "0")
        (self.at / "lemmas.dgm").symlink_to(LEMMAS)
        right = {}
        for name, words in (("with.dgm", ("--lemmas", LEMMAS)),
                            ("without.dgm", ())):
            model = self.train(name, *few, *words)
            result = run("--parse", model, stdin=more.encode())
            found = [line.split("\t")[3] for line in
                     result.stdout.decode().splitlines()
                     if line[:1].isdigit()]
            self.assertEqual(len(found), len(parts))
            right[name] = sum(map(str.__eq__, found, parts)) / len(parts)
        self.assertGreater(right["with.dgm"], 0.95)
        self.assertLess(right["without.dgm"], 0.95)
        result = run("-o", self.at / "a.dgm", "--lemmas", self.gold, self.gold)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"made-up.conllu", result.stderr)

    def test_same_seed_same_bytes(self):
        # However many teachers there are and threads to train them.
        few = ("--epochs", "2", "--teachers", "2", "--teacher-epochs", "1")
        a = self.train("a.dgm", *few, "--threads", "1").read_bytes()
        b = self.train("b.dgm", *few, "--threads", "2").read_bytes()
        c = self.train("c.dgm", *few, "--seed", "7").read_bytes()
        self.assertEqual(a, b)
        self.assertNotEqual(a, c)

    def test_names_file_and_line(self):
        self.gold.write_text(treebank().replace("\t3\tnsubj", "\tx\tnsubj", 1))
        result = run("-o", self.at / "a.dgm", self.gold)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"made-up.conllu:4", result.stderr)
        self.assertFalse((self.at / "a.dgm").exists())

    def test_usage(self):
        self.assertEqual(run("--help").returncode, 0)
        self.assertEqual(run().returncode, 2)
        result = run("--score", self.at / "none.dgm", self.gold)
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"none.dgm", result.stderr)


if __name__ == "__main__":
    unittest.main()
