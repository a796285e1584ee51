# SPDX-License-Identifier: Apache-2.0
"""When documents were published, by what they say of themselves:
tests/data/published.tsv and the order stated in docs/formats.md."""
import unittest

from program import SOURCE, Folder, records

BODY = ("Ardia attacked Bentia on Monday, the ministry said in a long "
        "statement that was read to reporters in the capital.")


def rows():
    path = SOURCE / "tests" / "data" / "published.tsv"
    for line in path.read_text().splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


class Published(unittest.TestCase):
    def code(self, name, text, *arguments):
        with Folder() as folder:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.replace("BODY", BODY))
            found, = records("--layers", "all", *arguments, str(path))
            return found

    def test_the_list(self):
        given = list(rows())
        self.assertGreaterEqual(len(given), 60)
        for kind, name, text, wanted in given:
            with self.subTest(name=name, text=text):
                text = text if kind in ("json", "warn") else \
                    text.replace("\\n", "\n")
                found = self.code(name, text.replace("\\\\n", "\\n"))
                self.assertEqual(found.get("published", "-"), wanted)
                codes = [w["code"] for w in found.get("warnings", [])]
                self.assertEqual("published" in codes, kind == "warn")

    def test_the_option_comes_last(self):
        for text, wanted in ((BODY, "2020-01-01"),
                             ("July 3, 2024\n" + BODY, "2024-07-03")):
            found = self.code("a.txt", text, "--date", "2020-01-01")
            self.assertEqual(found["published"], wanted)

    def test_lines_above_the_prose_stand_alone(self):
        for head in (["July 3, 2024"],
                     ["Ministers meet", "By Jane Doe | July 3, 2024"],
                     ["Ministers meet", "July 3, 2024", "By Jane Doe"]):
            found = self.code("a.txt", "\n".join([*head, BODY]))
            text = found["text"]
            self.assertEqual([text[slice(*s)] for s in found["sentences"]],
                             [*head, BODY])
            event, = (e for e in found["events"] if e["type"] == "ASSAULT")
            self.assertEqual(event["when"], "2024-07-01")


if __name__ == "__main__":
    unittest.main()
