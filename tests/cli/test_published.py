# SPDX-License-Identifier: Apache-2.0
"""When documents were published, by what they say of themselves:
tests/data/published.tsv and the order stated in docs/formats.md."""
import re
import unittest

from program import SOURCE, Folder, lines, records

BODY = ("Ardia attacked Bentia on Monday, the ministry said in a long "
        "statement that was read to reporters in the capital.")

# What stands around an article; none of its dates is the article's.
AROUND = {
    "TOP": '<header class="masthead"><span>Friday, July 20, 2018</span><nav>'
           '<a href="/">Home</a></nav></header>',
    "MORE": '<div class="related"><h3>More news</h3><ul><li><a href="/a">Talks'
            ' fail again in Bentia</a> <time datetime="2018-07-19">19 July'
            '</time></li><li><a href="/b">Envoys meet in the capital</a> '
            '<span class="date">July 18, 2018</span></li></ul></div>',
    "TALK": '<div class="comments"><h3>2 comments</h3><div class="comment">'
            '<span class="comment-date">July 17, 2018</span><p>I was there '
            'and saw it with my own eyes.</p></div></div>',
    "FOOT": '<footer><p>Copyright 2019 Herald. All rights reserved.</p><p>'
            'Founded on 1 May 1901</p></footer>'}


def page(text):
    text = re.sub(r"\b(TOP|MORE|TALK|FOOT)\b", lambda m: AROUND[m[0]], text)
    return text.replace("BODY", BODY).replace("\\n", "\n")


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
        given = [row for row in rows() if row[0] not in ("page", "miss")]
        self.assertGreaterEqual(len(given), 60)
        for kind, name, text, wanted in given:
            with self.subTest(name=name, text=text):
                text = text if kind in ("json", "warn") else \
                    text.replace("\\n", "\n")
                found = self.code(name, text.replace("\\\\n", "\\n"))
                self.assertEqual(found.get("published", "-"), wanted)
                codes = [w["code"] for w in found.get("warnings", [])]
                self.assertEqual("published" in codes, kind == "warn")

    def test_pages(self):
        given = [row for row in rows() if row[0] in ("page", "miss")]
        self.assertGreaterEqual(len(given), 150)
        data = lines([{"id": number, "html": page(row[2])}
                      for number, row in enumerate(given)])
        right = 0
        for row, found in zip(given, records("--layers", "all", data=data),
                              strict=True):
            kind, _, text, wanted, said = row
            good = found.get("published", "-") == wanted
            right += good
            with self.subTest(text=text):
                self.assertEqual(good, kind == "page",
                                 found.get("published"))
                if good:
                    self.assertIn(found.get("published_from", "-"),
                                  said.split("|"))
        self.assertGreaterEqual(right, 0.9 * len(given))

    def test_what_said_it(self):
        for name, text, wanted in (
                ("a.txt", "July 3, 2024\n" + BODY, "text"),
                ("a-2024-07-03.txt", BODY, "file"),
                ("a.jsonl", '{"text":"BODY","published":"2024-07-03"}',
                 "given"),
                ("a.jsonl", '{"text":"BODY","url":"http://a.example/2024/07/'
                            '03/b"}', "url")):
            found = self.code(name, text)
            self.assertEqual(found["published"], "2024-07-03")
            self.assertEqual(found["published_from"], wanted)
        found = self.code("a.txt", BODY, "--date", "2024-07-03")
        self.assertEqual(found["published_from"], "option")

    def test_the_last_change(self):
        found = self.code("a.html", '<meta property="article:published_time" '
                          'content="2024-07-03"><meta property="article:'
                          'modified_time" content="2024-07-05"><p>BODY')
        self.assertEqual(found["published"], "2024-07-03")
        self.assertEqual(found["modified"], "2024-07-05")

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
