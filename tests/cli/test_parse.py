# SPDX-License-Identifier: Apache-2.0
"""`dragoman parse` on ordinary and on hostile text: every character that is
not white space belongs to one token, every sentence is one tree."""
import pathlib
import subprocess
import os
import unittest

import program

BUILD = pathlib.Path(os.environ["DRAGOMAN"]).parent
OTHERS = [BUILD / "tests" / name for name in ("parse_plain", "parse_avx512")]
TRAIN = BUILD / "dragoman-train"
LONGEST = 401  # DGM_SENTENCE_TOKENS, and the stop of an abbreviation


def sample(name):
    return (program.SOURCE / "tests" / "data" / name).read_text("utf-8")


def news():
    return "".join(line[2:].replace("\\n", "\n") + "\n\n"
                   for line in sample("segments.txt").split("\n")
                   if line.startswith(">"))


# name: text, and whether a sentence of it has to be cut; None: either
TEXTS = {
    "news": (news(), False),
    "news in capitals": (news().upper(), False),
    "a sentence without a stop": ("lorem ipsum " * 20000, True),
    "one-letter tokens": ("x " * 20000, True),
    "no letters": ("12 34. !! ?? ... -- 5 ; : ( \u2013 \u00a7\n" * 1500, False),
    "control characters": ("One\x01 two three\x7f. Four\x0b five and six and "
                           "seven and so on. " * 200, False),
    "right to left": ("\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 "
                      "\u0625\u0646 \u0627\u0644\u062c\u064a\u0634 "
                      "\u063a\u0627\u062f\u0631. \u200f\u05e9\u05dc\u05d5\u05dd."
                      " " * 500, None),
    "without spaces": ("\u90e8\u9577\u306f\u4f1a\u8b70\u306b\u51fa\u5e2d"
                       "\u3057\u305f\u3002" * 3000, False),
    "one token of 10 MB": ("a" * 10000000, False),
    "brackets": ("(" * 5000 + ")" * 5000, True),
    "quotation marks": ("\"'\u201c\u2019`" * 5000, True),
    "stops": ("." * 50000 + " a" + "." * 50000, False),
    "hyphens": ("a-" * 5000, True),
    "apostrophes": ("n't's're'" * 5000 + " s' 's", False),
    "lines": ("word\n" * 5000, None),
    "emoji": ("\U0001f600\u200d\U0001f468 ok \U0001f1f3\U0001f1f4. " * 1000,
              False),
}


def bare(text):
    """Without white space, control characters written as the writer does."""
    return "".join(c for c in text if not c.isspace() and c >= " "
                   and c not in "\u200b\ufeff\u200e\u200f")


def read(conllu):
    """(forms of the tokens, heads of the words) of each sentence"""
    for block in conllu.split("\n\n"):
        forms, heads, last = [], [], 0
        for line in block.split("\n"):
            if not line or line.startswith("#"):
                continue
            row = line.split("\t")
            assert len(row) == 10, line
            if "-" in row[0]:
                last = int(row[0].split("-")[1])
                forms.append(row[1])
                continue
            if int(row[0]) > last:
                forms.append(row[1])
            assert int(row[0]) == len(heads) + 1, line
            heads.append(int(row[6]))
        if heads:
            yield forms, heads


def is_tree(heads):
    """One root, and every word reaches it."""
    if heads.count(0) != 1:
        return False
    safe = {0}
    for word in range(1, len(heads) + 1):
        path = []
        while word not in safe:
            if word in path or not 0 <= word <= len(heads):
                return False
            path.append(word)
            word = heads[word - 1]
        safe.update(path)
    return True


class Parse(unittest.TestCase):
    def test_every_character_and_every_tree(self):
        for name, (text, _) in TEXTS.items():
            with self.subTest(name):
                done = program.run("parse", data=text.encode(), code=0,
                                   timeout=300)
                forms = []
                for tokens, heads in read(done.stdout.decode()):
                    forms += tokens
                    self.assertLessEqual(len(heads), LONGEST)
                    self.assertTrue(is_tree(heads))
                self.assertEqual(bare("".join(forms)), bare(text))

    def test_a_cut_sentence_is_warned_of(self):
        for name, (text, cut) in TEXTS.items():
            if len(text) > 1000000:
                continue
            with self.subTest(name):
                record = program.records(
                    "--layers", "sentences", "--input", "text",
                    data=text[:50000].encode("utf-8", "ignore"))[0]
                codes = [w["code"] for w in record.get("warnings", [])]
                self.assertLessEqual(codes.count("long_sentence"), 1)
                if cut is not None:
                    self.assertEqual("long_sentence" in codes, cut)

    def test_machines_without_avx2_find_the_same(self):
        """But for lemmas, of which the program knows more words."""
        def rows(done):
            return [line.split("\t")[:2] + line.split("\t")[3:8]
                    for line in done.decode().splitlines()
                    if line and not line.startswith("#")]
        text = TEXTS["news"][0][:20000].encode()
        found = rows(program.run("parse", data=text, code=0).stdout)
        self.assertGreater(len(found), 1000)
        for other in OTHERS:
            with self.subTest(other.name):
                done = subprocess.run([other], input=text, capture_output=True,
                                      check=True, timeout=300)
                self.assertEqual(rows(done.stdout), found)

    def test_binary_data_is_refused_by_name(self):
        with program.Folder() as folder:
            path = folder / "binary.txt"
            path.write_bytes(bytes(range(1, 32)) * 3000)
            done = program.run("parse", path)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn(b"binary.txt", done.stderr)


GOOD = "1\tArmies\tarmy\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n" \
       "2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_\n\n"
# what is wrong: the line, which is the fifth of the file
BAD = {
    "columns": "2\tleft\tleave\tVERB",
    "head": "2\tleft\tleave\tVERB\tVBD\t_\tx\troot\t_\t_",
    "number": "7\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_",
    "range": "2-x\tleft\t_\t_\t_\t_\t_\t_\t_\t_",
}


class BadTreebank(unittest.TestCase):
    def each(self):
        with program.Folder() as folder:
            for name, line in BAD.items():
                path = folder / f"{name}.conllu"
                path.write_text(GOOD + GOOD.split("\n")[0] + "\n" + line
                                + "\n\n")
                with self.subTest(name):
                    yield path

    def test_coder_names_file_and_line(self):
        for path in self.each():
            done = program.run("code", "--input", "conllu", "--format",
                               "jsonl", path)
            self.assertNotEqual(done.returncode, 0)
            self.assertIn(f"{path.name}:5".encode(), done.stderr)

    @unittest.skipUnless(TRAIN.exists(), "dragoman-train is not built")
    def test_trainer_names_file_and_line(self):
        for path in self.each():
            done = subprocess.run([TRAIN, "-o", path.parent / "x.dgm", path],
                                  capture_output=True, timeout=120)
            self.assertEqual(done.returncode, 1)
            self.assertIn(f"{path.name}:5".encode(), done.stderr)


if __name__ == "__main__":
    unittest.main()
