#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Two ways of reading behind one door: --tier.  The encoder here has small
weights that nobody taught; what is tested is that everything works with what
it says and that nothing asks who said it."""
import json
import os
import pathlib
import subprocess
import unittest

import program

BUILD = pathlib.Path(os.environ["DRAGOMAN"]).parent
SHARE = BUILD / "share" / "dragoman"
LONG = {
    "no stop": "lorem ipsum " * 900,
    "one letter": "x " * 1500,
    "no letters": "12 34. !! ?? ... -- 5 ; : ( \u2013 \u00a7\n" * 60,
    "a long word": "a" * 10000 + " met " + "\u00e9-" * 5000 + ".",
    "scripts": "\u4e2d\u56fd\u548c \u0642\u0627\u0644 "
               "\u043a\u043e\u0442 \ud55c\uae00. " * 40,
    "multiword": "don't can't won't " * 300,
    "an abbreviation": "x " * 399 + "etc. " + "y " * 20,
}


def trees(output):
    """-> sentences of (head, relation)"""
    out = []
    for block in output.decode().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n")
                if line and line[0] != "#"]
        rows = [r for r in rows if "-" not in r[0]]
        if rows:
            out.append([(int(r[6]), r[7]) for r in rows])
    return out


class Tiers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.held = program.Folder()
        cls.data = cls.held.__enter__() / "share"
        cls.data.mkdir()
        for path in SHARE.iterdir():
            if path.name != "encoder.dgm":
                (cls.data / path.name).symlink_to(path)
        cls.plain = cls.data.parent / "fast"
        cls.plain.mkdir()
        for path in cls.data.iterdir():
            (cls.plain / path.name).symlink_to(path)
        subprocess.run([BUILD / "tests" / "encoder_read",
                        cls.data / "encoder.dgm", SHARE / "syntax.dgm"],
                       check=True, timeout=300)

    @classmethod
    def tearDownClass(cls):
        cls.held.__exit__()

    def code(self, *options, data=None):
        return program.run("code", "--format", "jsonl", "-q", "--layers",
                           "all", *options, code=0,
                           data=data or program.lines(program.REPORTS)).stdout

    def test_the_data_decides_and_the_user_may(self):
        full = self.code("--data", self.data)
        fast = self.code("--data", self.plain)
        self.assertNotEqual(full, fast)
        self.assertEqual(self.code("--data", self.data, "--tier", "full"),
                         full)
        self.assertEqual(self.code("--data", self.plain, "--tier", "fast"),
                         fast)
        self.assertEqual(self.code("--data", self.data, "--tier", "fast"),
                         fast)
        done = program.run("code", "--data", self.plain, "--tier", "full",
                           code=3, data=b"x")
        self.assertIn(b"encoder.dgm", done.stderr)
        done = program.run("code", "--tier", "slow", code=2, data=b"x")
        self.assertIn(b"slow", done.stderr)

    def test_the_version_says_it(self):
        for data, tier in ((self.data, "full"), (self.plain, "fast")):
            said = program.run("version", "--verbose", "--data", data,
                               code=0).stdout.decode()
            self.assertRegex(said, f"tier {tier}, kernel (AVX-512 VNNI|AVX2|plain C)\n")
            self.assertEqual("encoder.dgm" in said, tier == "full")

    def test_one_record(self):
        """Words and what stands in their records are the same but for what
        was read in them."""
        for line, other in zip(
                self.code("--data", self.data).splitlines(),
                self.code("--data", self.plain).splitlines()):
            full, fast = json.loads(line), json.loads(other)
            self.assertEqual([t.keys() for t in full["tokens"]],
                             [t.keys() for t in fast["tokens"]])
            self.assertEqual(full["text"], fast["text"])

    def test_threads_do_not_matter(self):
        texts = [{"id": str(i), "text": r["text"]}
                 for i, r in enumerate(program.REPORTS * 10)]
        data = program.lines(texts)
        one = self.code("--data", self.data, "-j", "1", data=data)
        self.assertEqual(
            self.code("--data", self.data, "-j", "4", data=data), one)

    def test_each_sentence_has_one_root(self):
        for name, text in LONG.items():
            with self.subTest(name):
                done = program.run("parse", "-q", "--data", self.data,
                                   data=text.encode(), code=0)
                fast = program.run("parse", "-q", "--data", self.plain,
                                   data=text.encode(), code=0)
                got = trees(done.stdout)
                self.assertEqual(sum(map(len, got)),
                                 sum(map(len, trees(fast.stdout))))
                for sentence in got:
                    self.check_tree(sentence)

    def check_tree(self, sentence):
        roots = [i for i, (head, _) in enumerate(sentence) if head == 0]
        self.assertEqual(
            [i for i, (_, name) in enumerate(sentence) if name == "root"],
            roots)
        self.assertEqual(len(roots), 1)
        for at in range(len(sentence)):
            steps = 0
            while sentence[at][0]:
                at = sentence[at][0] - 1
                steps += 1
                self.assertLessEqual(steps, len(sentence))

    def test_explained(self):
        def explain(*options):
            return program.run("explain", *options, "-", code=0,
                               data=b"Rebels attacked the army on Monday."
                               ).stdout
        fast = explain("--data", self.plain)
        self.assertIn(b"weighed", fast)
        self.assertEqual(explain("--data", self.data, "--tier", "fast"), fast)
        self.assertNotEqual(explain("--data", self.data), fast)

    def changed(self, change):
        """What is said of an encoder that was changed."""
        with program.Folder() as folder:
            for path in self.plain.iterdir():
                (folder / path.name).symlink_to(path)
            data = bytearray((self.data / "encoder.dgm").read_bytes())
            (folder / "encoder.dgm").write_bytes(change(data))
            return program.run("code", "--data", folder, code=3,
                               data=b"x").stderr.decode()

    def test_refused_by_name_and_byte(self):
        def altered(data):
            data[len(data) // 2] ^= 1
            return data

        def newer(data):
            data[8] += 1
            return data
        self.assertRegex(self.changed(lambda d: d[:-64]),
                         "encoder.dgm.*\\(byte ")
        self.assertRegex(self.changed(altered), "encoder.dgm.*checksum")
        self.assertRegex(self.changed(newer), "encoder.dgm: version \\d+, but .*\\(byte 8\\)")

    def test_other_classes(self):
        with program.Folder() as folder:
            for path in self.plain.iterdir():
                (folder / path.name).symlink_to(path)
            subprocess.run([BUILD / "tests" / "encoder_read",
                            folder / "encoder.dgm"], input=b"x", check=True,
                           capture_output=True, timeout=300)
            done = program.run("code", "--data", folder, code=3, data=b"x")
            self.assertIn(b"other tags or relations", done.stderr)


if __name__ == "__main__":
    unittest.main()
