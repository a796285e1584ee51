# SPDX-License-Identifier: Apache-2.0
"""What is read: tables, JSON as it comes, feeds; broken parts of them are told
with line and byte and the rest is read."""
import csv
import gzip
import io
import json
import re
import unittest

from program import SOURCE, Folder, lines, records, run

TEXTS = ["Ardia attacked Bentia on Monday.", "The president, it said, fled.",
         "\u201cNo\u201d, said\nthe \"king\".\n\nHe left."]


def table(rows, **dialect):
    out = io.StringIO()
    csv.writer(out, **dialect).writerows(rows)
    return out.getvalue()


class Read(unittest.TestCase):
    """Reads inputs from a folder as `dragoman code` does."""

    def read(self, name, data, *options):
        """The records of a file, and what was rejected in it."""
        data = data if isinstance(data, bytes) else data.encode()
        with Folder() as folder:
            (folder / name).write_bytes(data)
            done = run("code", "--tier", "fast", "--format", "jsonl",
                       "--layers", "events", "--rejects", folder / "rejects",
                       *options, folder / name)
            self.assertIn(done.returncode, (0, 1, 3), done.stderr)
            return [[json.loads(line) for line in out.splitlines()]
                    for out in (done.stdout,
                                (folder / "rejects").read_bytes())]

    def texts(self, name, data, *options):
        found, bad = self.read(name, data, *options)
        self.assertEqual(bad, [])
        return [r["text"] for r in found]


class Tables(Read):
    HEAD = ["id", "date", "title", "text"]

    def rows(self):
        return [self.HEAD] + [[f"r{i}", "2024-07-18", "Talks", text]
                              for i, text in enumerate(TEXTS)]

    def test_marks_and_line_ends(self):
        for mark in ",;\t|":
            for end in ("\r\n", "\n"):
                data = table(self.rows(), delimiter=mark, lineterminator=end)
                for shape in (data.encode(), data.encode("utf-8-sig"),
                              data.encode("utf-16"),
                              gzip.compress(data.encode()),
                              data.rstrip().encode()):
                    found, bad = self.read("a", shape)
                    self.assertEqual(bad, [])
                    self.assertEqual(
                        [[r["id"], r["published"], r["title"], r["text"]]
                         for r in found], self.rows()[1:])

    def test_every_field(self):
        head = ["_id", "URL", "Headline", "Body", "Author", "source_domain",
                "Pub Date", "language", "seen"]
        row = ["7", "https://example.org/1", "Talks", TEXTS[0], "A. Writer",
               "Example", "8 May 2026", "en", "x"]
        found, _ = self.read("a.csv", table([head, row]))
        for field, value in zip(("id", "url", "title", "text", "author",
                                 "publisher", "published", "language"),
                                row[:6] + ["2026-05-08", "en"]):
            self.assertEqual(found[0][field], value)

    def test_the_example_of_the_page(self):
        page = (SOURCE / "docs" / "formats.md").read_text()
        example = re.search(r"^```csv\n(.*?)^```$", page, re.M | re.S)[1]
        found, bad = self.read("a.csv", example)
        self.assertEqual([r["text"] for r in found],
                         ['The envoys met in Oslo.\n\n"No result", they said.'])
        self.assertEqual(bad, [])

    def test_lines_name_rows(self):
        data = table([["title", "text"], ["a", "one\ntwo."], ["b", "three."]])
        found, _ = self.read("a.csv", data)
        self.assertEqual([r["id"].rsplit(":", 1)[1] for r in found],
                         ["2", "4"])

    def test_html_column(self):
        page = "<html><body><p>" + TEXTS[0] * 9 + "</p></body></html>"
        self.assertEqual(
            self.texts("a.csv", table([["id", "html"], ["1", page]])),
            [TEXTS[0] * 9])

    def test_map(self):
        data = table([["nr", "when", "lead", "story"],
                      ["1", "2024-07-18", "x", TEXTS[0]]])
        found, bad = self.read("a.csv", data, "--input", "csv",
                               "--map", "text=story,date=when,id=nr")
        self.assertEqual(bad, [])
        self.assertEqual([found[0][k] for k in ("id", "published", "text")],
                         ["1", "2024-07-18", TEXTS[0]])
        _, bad = self.read("a.csv", data, "--input", "csv")
        self.assertIn("--map text=COLUMN", bad[0]["error"])
        self.assertIn("nr, when, lead, story", bad[0]["error"])
        _, bad = self.read("a.csv", data, "--input", "csv",
                           "--map", "text=stories")
        self.assertIn("no column stories", bad[0]["error"])
        for wrong in ("text", "text=", "=x", "words=text"):
            done = run("code", "--map", wrong, data=b"a", code=2)
            self.assertIn(b"text", done.stderr)

    def test_broken_rows(self):
        """Each costs itself only, and is told by line and byte."""
        good = '"g","Ardia met Bentia."\n'
        for broken, byte in (('"a","he said "no" to it"\n', 14),
                             ('"a","never closed\n', 4),
                             ('a,b,c\n', 4), ('a\n', 1),
                             ('"a"b,c\n', 3)):
            found, bad = self.read("a.csv", "id,text\n" + good + broken + good)
            self.assertEqual(len(found), 2, broken)
            self.assertEqual([[b["line"], b["byte"], b["input"]] for b in bad],
                             [[3, byte, broken.strip()]])

    def test_quotes_that_are_letters(self):
        self.assertEqual(
            self.texts("a.tsv", 'id\ttext\n1\t"No" he said.\n'
                                '2\tA 5" gun.\n3\t"Open he said.\n'),
            ['"No" he said.', 'A 5" gun.', '"Open he said.'])

    def test_quotes_never_closed_stay_linear(self):
        data = 'id,text\n' + 'x",",a\n' * 100000
        found, bad = self.read("a.csv", data)
        self.assertGreater(len(bad), 0)
        self.assertEqual(found, [])

    def test_large_row(self):
        data = b"id,text\n1,\"" + b"a\n" * (25 << 20) + b"\"\n2,Ardia fled.\n"
        found, bad = self.read("a.csv", data)
        self.assertEqual([r["id"] for r in found], ["2"])
        self.assertEqual([b["line"] for b in bad], [2])
        self.assertIn("too long", bad[0]["error"])

    def test_sep_line(self):
        self.assertEqual(self.texts("a.csv", "sep=;\nid;text\n1;Ardia fled.\n"),
                         ["Ardia fled."])


class Json(Read):
    def reports(self):
        return [{"id": f"r{i}", "text": text, "tags": [1, {"a": "]}"}]}
                for i, text in enumerate(TEXTS)]

    def test_arrays(self):
        for indent in (None, 0, 2, "\t"):
            for code in ("utf-8", "utf-16"):
                data = json.dumps(self.reports(), indent=indent)
                found, bad = self.read("a.json", data.encode(code))
                self.assertEqual(bad, [])
                self.assertEqual([[r["id"], r["text"]] for r in found],
                                 [[r["id"], r["text"]]
                                  for r in self.reports()])

    def test_one_object_and_several(self):
        one = json.dumps({"text": TEXTS[0]}, indent=1)
        found, _ = self.read("a.json", one)
        self.assertTrue(found[0]["id"].endswith("a.json"))
        self.assertEqual(self.texts("a.json", one + "\n" + one),
                         TEXTS[:1] * 2)

    def test_names_on_one_line(self):
        found, _ = self.read("a.json", '[{"text":"A."},{"text":"B."},\n'
                                       '{"text":"C."}]')
        self.assertEqual([r["id"].split("a.json")[1] for r in found],
                         [":1", ":1:2", ":2"])

    def test_map(self):
        data = json.dumps([{"_source": {"story": TEXTS[0]}, "day": "2024-07-18"}],
                          indent=1)
        found, bad = self.read("a.json", data,
                               "--map", "text=_source.story,date=day")
        self.assertEqual(bad, [])
        self.assertEqual([found[0]["text"], found[0]["published"]],
                         [TEXTS[0], "2024-07-18"])

    def test_broken_values(self):
        """Each costs itself only, and is told by line and byte."""
        for broken, line, byte in (('{"text": "A.",}', 5, 15),
                                   ('{"text": "A."', 6, 1),
                                   ('{"text": "A.]', 5, 15),
                                   ('{"text": ["A."}', 5, 15),
                                   ('[1, 2]', 5, 1), ("7", 5, 1),
                                   ('{"text"\n : "A" 3}', 6, 7)):
            data = ('[\n {\n  "text": "B."\n },\n %s,\n {"text": "C."}\n]'
                    % broken)
            found, bad = self.read("a.json", data)
            self.assertEqual([r["text"] for r in found], ["B.", "C."], broken)
            self.assertEqual([b["line"] for b in bad], [line], broken)
            self.assertIn("input", bad[0])

    def test_lists_one_deeper(self):
        _, bad = self.read("a.json", json.dumps({"status": "ok",
                                                 "articles": self.reports()}))
        self.assertIn("jq -c '.[\"articles\"][]'", bad[0]["error"])


class Language(unittest.TestCase):
    """Other languages are told and marked, and not coded unless asked for."""
    OTHER = {
        "fr": "Le gouvernement a annonc\u00e9 lundi que les rebelles avaient "
              "attaqu\u00e9 la ville de Bama et tu\u00e9 dix personnes avant "
              "l'arriv\u00e9e de l'arm\u00e9e, selon les ministres.",
        "de": "Die Regierung teilte am Montag mit, dass die Rebellen die "
              "Stadt in der Nacht angriffen und zehn Menschen t\u00f6teten, "
              "bevor die Armee kam und die Minister berieten.",
        "nl": "De regering zei op maandag dat de rebellen in de stad de "
              "mensen hebben gedood en dat het leger pas later is gekomen, "
              "maar er was geen besluit.",
        "es": "El gobierno anunci\u00f3 el lunes que los rebeldes atacaron la "
              "ciudad y mataron a diez personas.",
        "ru": "\u041f\u043e\u0432\u0441\u0442\u0430\u043d\u0446\u044b " * 30}
    ENGLISH = [
        "The government said on Monday that the rebels had attacked the town "
        "of Bama and killed ten people before the army arrived, and that the "
        "ministers would meet.",
        "Bonjour!",
        "Ardia, Bentia, Cordia, Drovia, Estaria."]

    def code(self, reports, *options):
        return records("--tier", "fast", "--layers", "events,sentences",
                       *options, data=lines(reports))

    def warned(self, reports):
        return [["language" in w["code"] for w in r.get("warnings", [])]
                for r in self.code(reports)]

    def test_other_languages(self):
        found = self.code({"text": t} for t in self.OTHER.values())
        for code, r in zip(self.OTHER, found):
            self.assertEqual([r["language"], r["text"], r["events"],
                              r["sentences"], len(r["warnings"])],
                             [code, self.OTHER[code], [], [], 1])
            self.assertIn("only English is read", r["warnings"][0]["message"])

    def test_any(self):
        found = self.code(({"text": t} for t in self.OTHER.values()),
                          "--language", "any")
        for code, r in zip(self.OTHER, found):
            self.assertEqual([r["language"], len(r["warnings"])], [code, 1])
            self.assertNotEqual(r["sentences"], [])
        done = run("code", "--language", "fr", data=b"a", code=2)
        self.assertIn(b'"any"', done.stderr)

    def test_english(self):
        found = self.code({"text": t} for t in self.ENGLISH)
        self.assertEqual([r.get("language") for r in found],
                         ["en", None, None])
        self.assertEqual([r.get("warnings") for r in found], [None] * 3)
        self.assertTrue(all(r["sentences"] for r in found))

    def test_by_the_field(self):
        """What is said counts where the text is too short to tell."""
        text = self.ENGLISH[0]
        said = ("fr", "en", "en-GB", "EN", "English")
        reports = [{"text": text, "language": s} for s in said]
        self.assertEqual(self.warned(reports), [[True], [], [], [], []])
        found = self.code(reports)
        self.assertTrue(all(r["sentences"] for r in found))
        self.assertEqual([r["language"] for r in found], list(said))
        found = self.code([{"text": "Ardia attacks.", "language": "fr"},
                           {"text": self.OTHER["fr"], "language": "en"}])
        self.assertEqual([r["sentences"] for r in found], [[], []])
        self.assertEqual([r["language"] for r in found], ["fr", "fr"])

    def test_pairs_are_answered(self):
        found = self.code([{"text": self.OTHER["es"], "pairs": [
            {"source": [0, 11], "target": None}]}])
        self.assertEqual(len(found[0]["pairs"]), 1)

    def test_a_database_codes_them_when_asked(self):
        with Folder() as folder:
            for options, done in (((), 1), ((), 0), (("--language", "any"), 1)):
                told = run("code", "--tier", "fast", "-o", folder / "a.db",
                           *options, data=lines([{"id": "a", "text":
                                                  self.OTHER["fr"]}]), code=0)
                self.assertIn(f"{done} document" if done else "already",
                              told.stderr.decode())


if __name__ == "__main__":
    unittest.main()
