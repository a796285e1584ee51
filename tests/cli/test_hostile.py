"""Bad input: each gets a message that names it, the others are coded."""
import gzip
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["DRAGOMAN"]
GOOD = b'{"id":"good","text":"The minister met the envoy in Paris."}\n'


def bad_inputs():
    """(file name, its bytes, whether it is refused)"""
    yield "empty.txt", b"", True
    yield "random.bin", bytes(range(256)) * 40, True
    yield "cut.gz", gzip.compress(GOOD * 500)[:-30], True
    yield "shape.jsonl", b'[1,2]\n{"text":5}\n', True
    yield "deep.jsonl", b'{"text":' + b"[" * 100000 + b"\n", True
    yield "nested.html", b"<html><body>" + b"<div>" * 100000 + b"x", True
    yield "misnested.html", (
        b"<html><p>" + b"<b><i></b></i>" * 20000
        + b"The minister met the envoy in Paris on Monday.</p>"), False
    yield "latin.txt", "Le café était fermé.".encode("latin-1"), False
    yield "utf16.txt", "The envoy left.".encode("utf-16"), False
    yield "nul.txt", b"The envoy\0 left.", False


class Hostile(unittest.TestCase):
    def run_code(self, *paths):
        return subprocess.run(
            [PROGRAM, "code", "--format", "jsonl", *paths],
            capture_output=True, timeout=120)

    def test_every_bad_input_beside_a_good_one(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            good = folder / "good.jsonl"
            good.write_bytes(GOOD)
            for file, data, refused in bad_inputs():
                with self.subTest(file=file):
                    path = folder / file
                    path.write_bytes(data)
                    run = self.run_code(str(path), str(good))
                    self.assertEqual(run.returncode, int(refused))
                    ids = [json.loads(line)["id"]
                           for line in run.stdout.splitlines()]
                    self.assertIn("good", ids)
                    if refused:
                        self.assertIn(file.encode(), run.stderr)

    def test_a_line_of_200_megabytes(self):
        with tempfile.TemporaryDirectory() as name:
            path = pathlib.Path(name) / "long.jsonl"
            with open(path, "wb") as file:
                file.write(b'{"text":"')
                for _ in range(200):
                    file.write(b"x" * 1000000)
                file.write(b'"}\n' + GOOD)
            run = self.run_code(str(path))
            self.assertEqual(run.returncode, 1)
            self.assertIn(b"long.jsonl:1", run.stderr)
            self.assertEqual(json.loads(run.stdout)["id"], "good")


if __name__ == "__main__":
    unittest.main()
