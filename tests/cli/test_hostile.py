# SPDX-License-Identifier: Apache-2.0
"""Bad input: each gets a message that names it, the others are coded."""
import gzip
import json
import unittest

from program import Folder, run

GOOD = b'{"id":"good","text":"The minister met the envoy in Paris."}\n'
TALK = "The minister of C\u00f4te d\u2019Ivoire met the envoy in Paris on Monday."
PAGE = f"<html><body><p>{TALK}</p></body></html>"


def refused():
    """(file name, its bytes, what the message says after the name)"""
    yield "empty.txt", b"", b": the document has no text"
    yield "blank.jsonl", b"\n \n", b": the document has no text"
    yield "random.bin", bytes(range(256)) * 40, b": not a text but binary data"
    yield "picture.html", b"\x89PNG\r\n\x1a\n" + bytes(40), b": not a text but"
    yield "furniture.html", b"<html><nav>World</nav>", b": the page has no"
    yield "cut.gz", gzip.compress(GOOD * 500)[:-30], (
        b": the gzip data is cut short (byte 15")
    yield "cut.jsonl", GOOD + b'{"text":"The envoy', (
        b":2: no valid JSON: premature end")
    yield "shape.jsonl", GOOD + b'{"text":5}\n', b":2: "
    yield "list.jsonl", GOOD + b"[1,2]\n", b":2: "
    yield "without.jsonl", GOOD + b'{"title":"Talks"}\n', b":2: "
    yield "more.jsonl", GOOD[:-1] + b" x\n", b":1: no valid JSON: "
    yield "deep.jsonl", GOOD + b'{"text":' + b"[" * 100000 + b"\n", (
        b":2: JSON nested more than 64 deep (byte ")
    yield "aside.jsonl", (b'{"text":"Paris.","more":' + b"[" * 100000
                          + b"]" * 100000 + b"}\n"), (
        b":1: JSON nested more than 64 deep (byte ")
    yield "nested.html", b"<html><body>" + b"<div>" * 100000 + b"x", (
        b": markup nested too deeply")
    yield "tree.conllu", (b"# sent_id = 1\n1\ta\ta\tDET\tDT\t_\t9\troot"
                          b"\t_\t_\n\n"), b":3: "


def repaired():
    """(file name, its bytes, the text, the code of the warning or None)"""
    plain = TALK.replace("\u2019", "'")
    yield "latin.txt", plain.encode("latin-1"), plain, "encoding"
    yield "windows.html", (
        b"<html><meta charset=windows-1252>" + PAGE.encode("cp1252")), (
        TALK), None
    yield "latin.html", (
        b"<html><meta charset=iso-8859-1>"
        + PAGE.replace("\u2019", "'").encode("latin-1")), plain, None
    yield "utf16.txt", TALK.encode("utf-16"), TALK, None
    yield "utf16.html", PAGE.encode("utf-16"), TALK, None
    yield "big.html", b"\xfe\xff" + PAGE.encode("utf-16-be"), TALK, None
    yield "nul.txt", b"The envoy\0 left.", "The envoy\ufffd left.", "encoding"
    yield "nul.html", PAGE.replace("min", "mi\0n").encode(), TALK, "encoding"
    yield "utf8.txt", "Z\u00fcrich ".encode() + b"\xff" + TALK.encode(), (
        f"Z\u00fcrich \ufffd{TALK}"), "encoding"
    yield "utf8.jsonl", b'{"text":"The envoy \xe2\x82 left."}\n', None, (
        "encoding")
    yield "surrogate.jsonl", b'{"text":"The envoy \\ud800 left."}\n', (
        "The envoy \ufffd left."), "encoding"
    yield "misnested.html", (
        b"<html><p>" + b"<b><i></b></i>" * 20000 + TALK.encode() + b"</p>"), (
        TALK), None
    yield "deep.html", (
        PAGE.encode() + b"<div>" * 100000 + b"<p>Too deep."), TALK, "too_deep"


class Hostile(unittest.TestCase):
    def test_what_is_refused_between_good_ones(self):
        for name, data, message in refused():
            with self.subTest(name=name), Folder() as folder:
                (folder / name).write_bytes(data)
                (folder / "good").write_bytes(GOOD)
                done = run("code", "--format", "jsonl", folder / "good",
                           folder / name, folder / "good", code=1)
                self.assertIn(name.encode() + message, done.stderr)
                ids = [json.loads(line)["id"]
                       for line in done.stdout.splitlines()]
                self.assertEqual(set(ids), {"good"})
                self.assertGreaterEqual(len(ids), 2)
                self.assertRegex(done.stderr, rb"\n\d inputs? rejected\n$")

    def test_what_is_refused_alone(self):
        for name, data, message in refused():
            if data.startswith(GOOD[:-1]) or name == "cut.gz":
                continue
            with self.subTest(name=name), Folder() as folder:
                (folder / name).write_bytes(data)
                done = run("code", folder / name, code=3)
                self.assertIn(name.encode() + message, done.stderr)

    def test_what_is_refused_on_the_way_to_a_database(self):
        with Folder() as folder:
            names = []
            for name, data, _ in refused():
                (folder / name).write_bytes(data)
                names.append(folder / name)
            done = run("code", "-o", folder / "x.db", *names, code=1)
            for name in names:
                self.assertIn(name.name.encode(), done.stderr)

    def test_what_is_repaired(self):
        for name, data, text, warning in repaired():
            with self.subTest(name=name), Folder() as folder:
                (folder / name).write_bytes(data)
                done = run("code", "--format", "jsonl", folder / name, code=0)
                record = json.loads(done.stdout)
                if text is not None:
                    self.assertEqual(record["text"], text)
                codes = [w["code"] for w in record.get("warnings", [])]
                self.assertEqual(codes, [warning] if warning else [])

    def test_a_line_of_200_megabytes(self):
        for begin, code in ((b'{"text":"', 1), (b"", 3), (b"<html><p>", 3)):
            with self.subTest(begin=begin), Folder() as folder:
                with open(folder / "long", "wb") as file:
                    file.write(begin)
                    for _ in range(200):
                        file.write(b"x" * 1000000)
                    file.write(b'"}\n' + GOOD)
                done = run("code", "--format", "jsonl", folder / "long",
                           code=code)
                self.assertIn(b"long:1: a line of more than" if code == 1
                              else b"long: a document of more than",
                              done.stderr)
                self.assertEqual(len(done.stdout.splitlines()), code == 1)


if __name__ == "__main__":
    unittest.main()
