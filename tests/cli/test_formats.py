# SPDX-License-Identifier: Apache-2.0
"""The output formats: layout, spans, escapes."""
import csv
import io
import json
import re
import unittest

from program import REPORTS, SOURCE, Folder, lines, records, run

KEYS = ["schema", "id", "url", "title", "author", "publisher", "published",
        "language", "topics", "text", "sentences", "entities", "actors",
        "places", "dates", "events", "claims", "links", "pairs",
        "predicates", "casualties", "competing", "tokens", "warnings"]


def spans_of(value):
    """All [begin, end] under the keys that hold spans."""
    if isinstance(value, dict):
        for name, item in value.items():
            if name in ("span", "trigger", "cue") and isinstance(item, list):
                yield item
            elif name in ("spans", "sentences"):
                yield from item
            else:
                yield from spans_of(item)
    elif isinstance(value, list):
        for item in value:
            yield from spans_of(item)


class JsonLines(unittest.TestCase):
    def test_text_and_id_come_back_unchanged(self):
        for report, record in zip(REPORTS, records()):
            self.assertEqual(record["text"], report["text"])
            self.assertEqual(record["id"], report["id"])
            self.assertEqual(record["schema"], "dragoman/1")

    def test_a_number_as_id_stays_a_number(self):
        record, = records(data=b'{"id":17,"text":"The envoy left Paris."}\n')
        self.assertEqual(record["id"], 17)

    def test_keys_stand_in_the_order_of_the_contract(self):
        for record in records("--layers", "all"):
            places = [KEYS.index(key) for key in record]
            self.assertEqual(places, sorted(places))

    def test_spans_are_code_points_of_the_text(self):
        for record in records("--layers", "all"):
            text = record["text"]
            count = 0
            for begin, end in spans_of(record):
                self.assertTrue(0 <= begin < end <= len(text), (begin, end))
                self.assertEqual(text[begin:end].strip(), text[begin:end])
                count += 1
            self.assertGreater(count, 0)

    def test_spans_behind_wide_characters(self):
        text = "\U0001f600 \u201cÉlan\u201d: The rebels attacked the army."
        record, = records(data=lines([{"id": 1, "text": text}]))
        begin, end = record["events"][0]["trigger"]
        self.assertEqual(text[begin:end], "attacked")

    def test_references_lead_somewhere(self):
        for record in records("--layers", "all"):
            known = {layer: {item["id"] for item in record.get(layer, [])}
                     for layer in ("actors", "places", "dates", "events",
                                   "claims")}
            for event in record["events"]:
                for party in event["actors"] + event["recipients"]:
                    self.assertIn(party["actor"], known["actors"] | {None})
                self.assertIn(event["place"], known["places"] | {None})
                self.assertIn(event["date"], known["dates"] | {None})
                self.assertIn(event["claim"], known["claims"] | {None})
            for claim in record["claims"]:
                self.assertIn(claim["parent"], known["claims"] | {None})
                self.assertLessEqual(set(claim["content"]["events"]),
                                     known["events"])
            for link in record["links"]:
                for end in ("from", "to"):
                    self.assertIn(link[end], known["events"] | {None})
                    begin, last = link[f"{end}_span"]
                    self.assertLess(begin, last)

    def test_codes_of_actors(self):
        for record in records():
            for actor in record["actors"]:
                self.assertRegex(actor["sector"], "^([A-Z]{3}|)$")
                self.assertRegex(actor["country"], "^([A-Z]{3}|---)$")

    def test_pairs_are_answered_in_order_whatever_the_layers(self):
        record = records("--layers", "actors")[2]
        self.assertNotIn("events", record)
        self.assertEqual([p["source"] for p in record["pairs"]],
                         [[0, 26], None])
        for pair in record["pairs"]:
            scores = pair["scores"]
            self.assertEqual(len(scores), 17)
            self.assertAlmostEqual(sum(scores.values()), 1, places=2)
            self.assertEqual(scores[pair["type"]], max(scores.values()))

    def test_layers_are_picked(self):
        record = records("--layers", "places")[0]
        self.assertIn("places", record)
        self.assertNotIn("events", record)
        self.assertNotIn("tokens", record)
        run("code", "--layers", "nonsense", code=2)


class Columns(unittest.TestCase):
    def rows(self, form):
        done = run("code", "--format", form, data=lines(REPORTS), code=0)
        text = done.stdout.decode()
        if form == "csv":
            return list(csv.reader(io.StringIO(text, newline="")))
        return [line.split("\t") for line in text.splitlines()]

    def test_csv_and_tsv_say_the_same(self):
        tsv = self.rows("tsv")
        self.assertEqual(tsv, self.rows("csv"))
        self.assertEqual(tsv[0][:4], ["Event ID", "Event Date", "Event Type",
                                      "Event Mode"])
        self.assertEqual(tsv[0][39], "Version")
        self.assertGreater(len(tsv), 3)
        self.assertEqual({len(row) for row in tsv}, {len(tsv[0])})

    def test_quotes_and_tabs_in_a_sentence(self):
        at = self.rows("csv")[0].index("Sentence")
        cells = [row[at] for row in self.rows("csv")]
        self.assertTrue(any('"violating" the' in cell for cell in cells))

    def test_one_row_an_event(self):
        events = sum(len(r["events"]) for r in records())
        self.assertEqual(len(self.rows("tsv")) - 1, events)


class Table(unittest.TestCase):
    def test_a_denial_is_not_shown_as_a_report(self):
        text = b"The army denied that it had attacked the rebels.\n"
        shown = run("code", "--format", "table", data=text, code=0).stdout
        self.assertIn(b"denied by The army", shown)

    def shown(self, text, *arguments, **more):
        return run("code", "-q", "--format", "table", *arguments, code=0,
                   data=lines([{"id": 1, "text": text, **more}])
                   ).stdout.decode()

    def test_lines_fit_and_have_no_blanks_at_their_ends(self):
        text = ("The armed wing of the very old and very large party of the "
                "northern provinces attacked the provisional government of "
                "the southern and the western provinces near the river, in "
                "the " + "very " * 60 + "long night.  \n" + "a" * 300 +
                " attacked \u90e8\u9577\u306f\u4f1a.")
        shown = self.shown(text) + run(
            "code", "-q", "--format", "table", SOURCE / "samples",
            code=0).stdout.decode()
        self.assertIn("ASSAULT", shown)
        for line in shown.splitlines():
            self.assertEqual(line, line.rstrip())
            self.assertLessEqual(len(line), 100)
        names = " ".join(shown.split())
        self.assertIn("very large party of the northern provinces", names)

    def test_a_sentence_stands_once_below_its_events(self):
        text = "The army attacked the rebels and the rebels attacked Chad."
        shown = self.shown(text)
        self.assertEqual(shown.count("ASSAULT "), 3)  # one in the legend
        self.assertEqual(shown.count(text), 1)

    def test_the_date_of_the_report_and_the_legend(self):
        shown = self.shown("Police arrested the mayor. Chad expelled the "
                           "envoy and imposed sanctions on Niger.",
                           published="2024-02-03", title="A night")
        self.assertEqual(shown.splitlines()[0], "A night, 2024-02-03")
        legend = " ".join(shown.rsplit("\n\n", 1)[1].split())
        types = set(re.findall(r"\b[A-Z]{3,}\b", shown))
        self.assertIn("COERCE", types)
        for name in types:
            self.assertRegex(legend, name + " [a-z]")
        self.assertEqual(self.shown("Nothing happened."), "")

    def test_no_colour_when_not_on_a_terminal(self):
        done = run("code", "--format", "table", data=lines(REPORTS), code=0)
        self.assertNotIn(b"\x1b", done.stdout)
        self.assertIn(b"CONSULT", done.stdout)

    def on_terminal(self, env):
        import os
        import pty
        import subprocess
        from program import PROGRAM
        master, slave = pty.openpty()
        child = subprocess.Popen(
            [PROGRAM, "code", "--quiet", "-"], stdin=subprocess.PIPE,
            stdout=slave, stderr=subprocess.DEVNULL,
            env={**os.environ, "TERM": "xterm", **env})
        os.close(slave)
        child.stdin.write(lines(REPORTS))
        child.stdin.close()
        out = b""
        while True:
            try:
                block = os.read(master, 4096)
            except OSError:
                break
            if not block:
                break
            out += block
        self.assertEqual(child.wait(60), 0)
        os.close(master)
        return out

    def test_colour_on_a_terminal_unless_no_color(self):
        self.assertIn(b"\x1b[", self.on_terminal({"NO_COLOR": ""}))
        plain = self.on_terminal({"NO_COLOR": "1"})
        self.assertNotIn(b"\x1b[", plain)
        self.assertIn(b"CONSULT", plain)

    def test_control_characters_do_not_reach_the_terminal(self):
        text = "The rebels \x1b[2J attacked the \x9b31m army base in Paris."
        done = run("code", "--format", "table", code=0,
                   data=lines([{"id": 1, "text": text}]))
        self.assertNotIn("\x1b", done.stdout.decode())
        self.assertNotIn("\x9b", done.stdout.decode())


class Others(unittest.TestCase):
    def test_conllu_ranges_hold_the_forms(self):
        text = REPORTS[1]["text"]
        done = run("parse", data=lines(REPORTS[1:2]), code=0)
        rows = [line.split("\t") for line in done.stdout.decode().splitlines()
                if line[:1].isdigit()]
        self.assertGreater(len(rows), 10)
        for row in rows:
            found = re.search(r"TokenRange=(\d+):(\d+)", row[9])
            if found:
                self.assertEqual(text[int(found[1]):int(found[2])], row[1])
        self.assertIn("# newdoc id = b", done.stdout.decode())
        same = run("code", "--format", "conllu", data=lines(REPORTS[1:2]))
        self.assertEqual(done.stdout, same.stdout)
        same = run("parse", "--format", "conllu", data=lines(REPORTS[1:2]))
        self.assertEqual(done.stdout, same.stdout)

    def test_parse_writes_json_lines_or_refuses(self):
        done = run("parse", "--format", "jsonl", data=lines(REPORTS), code=0)
        coded = records("--layers", "sentences,tokens")
        self.assertEqual([json.loads(line)["tokens"]
                          for line in done.stdout.splitlines()],
                         [record["tokens"] for record in coded])
        self.assertNotIn(b'"events"', done.stdout)
        for form in ("csv", "table", "sqlite"):
            done = run("parse", "--format", form, code=2)
            self.assertIn(b"conllu jsonl", done.stderr)

    def test_petrarch_lines(self):
        done = run("code", "--format", "petrarch", data=lines(REPORTS), code=0)
        for line in done.stdout.decode().splitlines():
            cells = line.split("\t")
            self.assertEqual(len(cells), 5)
            self.assertRegex(cells[3], r"^\d{3,4}$")
            self.assertRegex(cells[4], r"^[abcd]_\d+$")
        self.assertIn("\tCHNGOV\t", done.stdout.decode())

    def test_petrarch_lines_are_facts(self):
        """The format cannot say that something did not happen."""
        told = {"Iran attacked Iraq.": True,
                "Iran will attack Iraq, the minister said.": True,
                "Iran did not attack Iraq.": False,
                "Chad denied that Iran attacked Iraq.": False,
                "If Iran attacks Iraq, Chad will leave.": False}
        for text, fact in told.items():
            out = run("code", "-q", "--format", "petrarch", "--min-score", "0",
                      data=lines([{"id": 1, "text": text}]), code=0).stdout
            self.assertEqual(b"\tIRN\tIRQ\t" in out, fact, text)

    def test_the_ending_picks_the_format(self):
        with Folder() as folder:
            for name, first in (("x.csv", b"Event ID,"),
                                ("x.tsv", b"Event ID\t"),
                                ("x.jsonl", b'{"schema"'),
                                ("x.conllu", b"# newdoc"),
                                ("x.db", b"SQLite format 3\0"),
                                ("x.sqlite", b"SQLite format 3\0")):
                run("code", "-q", "-o", folder / name, data=lines(REPORTS),
                    code=0)
                self.assertTrue(
                    (folder / name).read_bytes().startswith(first), name)

    def test_unknown_format(self):
        for name in ("xml", "acled", "rdf"):
            done = run("code", "--format", name, code=2)
            self.assertIn(name.encode(), done.stderr)
            self.assertIn(b"jsonl", done.stderr)


if __name__ == "__main__":
    unittest.main()
