# SPDX-License-Identifier: Apache-2.0
"""docs/formats.md and the program say the same."""
import json
import os
import re
import sqlite3
import unittest

from program import Folder, REPORTS, SOURCE, lines, records, run

PAGE = (SOURCE / "docs" / "formats.md").read_text()
MANUAL = SOURCE / "docs" / "dragoman.1"

# Reports that together bring out every field.
MORE = [
    {"id": "e", "url": "https://example.org/e", "title": "Visit",
     "author": "A. Writer", "published": "2015-03-04",
     "text": "Vladimir Putin met Angela Merkel in Moscow on 1 March 2015 "
             "after the foreign minister of Russia had been invited. "
             "It is likely that the talks will continue if Kabul agrees. "
             "They had met from 2001 to 2004."},
    {"id": "f", "text": "Police arrested protesters in Cairo, Egypt.",
     "pairs": [{"source": [0, 6], "target": [900, 910]}]},
    {"id": "g", "text": "The army arrested the rebels because the rebels "
                        "attacked the army."},
    {"id": "h", "text": "Police in Cairo arrested 30 protesters."},
    {"id": "i", "text": "They crossed the Oldham River at noon. The Oldham "
                        "River was low."},
    {"id": "j", "text": "The army of Arvenia shelled the village of Dorne, "
                        "the mayor said. A usually reliable source said that "
                        "the army of Arvenia had shelled the village. The "
                        "army denied shelling the village."},
    {"id": "k", "section": "World",
     "html": '<meta property="article:modified_time" content="2015-03-05">'
             '<meta property="article:published_time" content="2015-03-04">'
             "<p>The army of Arvenia shelled the village of Dorne."},
]


# Lists of objects; an empty one says nothing of its fields.
LISTS = ("sentences entities actors places dates events claims links pairs "
         "predicates casualties competing tokens warnings events.actors "
         "events.recipients competing.tellings").split()


def section(title):
    return PAGE.split(title, 1)[1].split("\n### ", 1)[0]


def table(text):
    """field -> example of a documented table"""
    return dict(re.findall(r"^\| `([\w.]+)` \| `(.+?)` \|", text, re.M))


def paths(value, prefix=""):
    """Names of all fields, as documented."""
    if isinstance(value, dict) and prefix != "pairs.scores":
        for name, item in value.items():
            yield from paths(item, f"{prefix}.{name}" if prefix else name)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for item in value:
            yield from paths(item, prefix)
    elif value != [] or prefix not in LISTS:
        yield prefix


class Formats(unittest.TestCase):
    def test_the_fields_of_the_record(self):
        documented = set(table(section("### The document record")))
        found = set()
        for record in records("--layers", "all",
                              data=lines(REPORTS + MORE), code=0):
            found.update(paths(record))
        self.assertEqual(found - documented, set())
        self.assertEqual(documented - found, set())

    def test_examples_are_json(self):
        for name, example in table(section("### The document record")).items():
            with self.subTest(field=name):
                json.loads(example)

    def test_the_input_example_can_be_read(self):
        example = re.search(r"```json\n(.+?)\n```", PAGE)[1]
        record, = records(data=example.encode() + b"\n")
        self.assertEqual(record["id"], "a1")
        self.assertEqual(len(record["pairs"]), 1)

    def test_the_fields_of_rejects(self):
        documented = table(PAGE.split("`--rejects FILE`", 1)[1]
                           .split("\n## ", 1)[0])
        with Folder() as folder:
            (folder / "in.jsonl").write_bytes(
                lines(REPORTS) + b'{"text" 5\n')
            run("code", "--rejects", folder / "bad", folder / "in.jsonl",
                code=1)
            found = json.loads((folder / "bad").read_text())
            self.assertEqual(set(found), set(documented))

    def test_the_columns(self):
        rows = re.findall(r"^\| \d+-\d+ \| (.+) \|$", section("### Rows"),
                          re.M)
        documented = [name for row in rows for name in row.split(", ")]
        head = run("code", "--format", "tsv",
                   data=lines(REPORTS)).stdout.decode().splitlines()[0]
        self.assertEqual(head.split("\t"), documented)

    def test_the_queries_work_and_the_tables_are_named(self):
        queries = re.search(r"```sql\n(.+?)```", PAGE, re.S)[1].split(";\n")
        with Folder() as folder:
            run("code", "-o", folder / "x.db", data=lines(REPORTS + MORE),
                code=0)
            database = sqlite3.connect(folder / "x.db")
            for query in filter(str.strip, queries):
                self.assertGreater(
                    len(database.execute(query).fetchall()), 0, query)
            names = {row[0] for row in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND "
                "name NOT LIKE '%search_%' AND name NOT LIKE 'sqlite_%'")}
            database.close()
        for name in names:
            self.assertIn(f"`{name}`", section("### The database"))


class Readme(unittest.TestCase):
    def test_the_first_example_says_what_the_program_says(self):
        page = (SOURCE / "README.md").read_text()
        block = page.split("    $ cat report.txt\n", 1)[1]
        block = block.split("What you get:", 1)[0]
        lines_ = [line[4:] for line in block.splitlines()]
        at = next(i for i, line in enumerate(lines_)
                  if line.startswith("$ dragoman "))
        with Folder() as folder:
            report = folder / "report.txt"
            report.write_text("\n".join(lines_[:at]))
            done = run(*lines_[at].split()[2:-1], report, code=0,
                       env={"DRAGOMAN_DATA": os.environ["DRAGOMAN_FULL"]})
        shown = done.stdout.decode().split("\n", 1)[1]
        wanted = "\n".join(lines_[at + 1:]).split("\n", 1)[1]
        self.assertEqual(shown.strip(), wanted.strip())


class Manual(unittest.TestCase):
    def test_every_option_is_in_the_manual(self):
        manual = MANUAL.read_text().replace("\\-", "-")
        for command in ("code", "parse", "explain", "lexicon", "check",
                        "fetch", "stories", "incidents", "query", "watch"):
            text = run(command, "--help", code=0).stdout.decode()
            options = set(re.findall(r"--[a-z][a-z-]+", text))
            self.assertGreater(len(options), 1)
            for option in options:
                self.assertIn(option, manual)


if __name__ == "__main__":
    unittest.main()
