# SPDX-License-Identifier: Apache-2.0
"""dragoman explain: why a row is there."""
import os
import pathlib
import pty
import re
import sqlite3
import subprocess
import unittest

from program import Folder, PROGRAM, SOURCE, lines, records, run

REPORTS = [
    {"id": "a", "published": "2020-01-15",
     "text": "Sources in Oslo confirmed that the rebels met the defence "
             "minister of Norway on Monday. Police in Cairo arrested 30 "
             "protesters. Nothing else happened."},
    {"id": "b", "title": "A night", "published": "2021-02-03",
     "text": "Vladimir Putin met Angela Merkel in Moscow."},
    {"id": "c", "text": "The river is long."}]

LABELS = ["type", "mode", "rule", "weighed", "actor", "recipient", "stance",
          "claim", "worth", "value", "date", "place", "score"]


def explain(*arguments, code=0):
    return run("explain", *arguments, data=lines(REPORTS),
               code=code).stdout.decode()


def told(text):
    """label -> what stands behind it, the lines of one event joined."""
    found, label = {}, None
    for line in text.splitlines():
        start = re.match(r"  (\S.{0,9}?) +(\S.*)", line)
        if start and line[2] != " ":
            label = start[1]
            found[label] = found.get(label, "") + start[2]
        elif label and line.startswith(" " * 13):
            found[label] += " " + line.strip()
    return found


class Explain(unittest.TestCase):
    def test_an_event_and_all_that_speaks_for_it(self):
        text = explain("-", "e1")
        self.assertTrue(text.startswith("e1 of a\n"))
        sentence = " ".join(text.splitlines()[1:4])
        self.assertIn("[actor: the rebels] [event: met] "
                      "[recipient: the defence minister", sentence)
        self.assertLessEqual(len(text.splitlines()), 40)
        found = told(text)
        for label in LABELS:
            self.assertIn(label, found)
        self.assertRegex(found["type"], r"^CONSULT \d+% \(meets, talks\)")
        self.assertRegex(found["rule"], r"^[\w.-]+\.frame:\d+, a frame that")
        self.assertRegex(found["weighed"],
                         r"^CONSULT over .+: .+ [+-]\d+\.\d, .+")
        self.assertIn("NOR, GOV.MIL", found["recipient"])
        self.assertIn('"Sources in Oslo"', found["claim"])
        self.assertIn('2020-01-13: "Monday" in a report of 2020-01-15',
                      found["date"])
        self.assertRegex(found["score"], r"^\d+% \(shown from \d+%\): ")

    def test_the_score_is_the_one_of_the_record(self):
        record = records(data=lines(REPORTS[:1]))[0]
        for number, event in enumerate(record["events"]):
            found = told(explain("-", f"e{number + 1}"))
            shown = int(found["score"].split("%")[0])
            self.assertAlmostEqual(shown, event["score"] * 100, delta=1.01)
            self.assertEqual(found["type"].split()[0], event["type"])
            self.assertEqual(found["mode"].split(" ")[0],
                             event["mode"] or "no")

    def test_all_events_of_the_first_document(self):
        text = explain("-")
        heads = re.findall(r"^(e\d+) of (.+)$", text, re.M)
        count = len(records(data=lines(REPORTS[:1]))[0]["events"])
        self.assertEqual(heads, [(f"e{i + 1}", "a") for i in range(count)])
        self.assertIn("[actor: Police] in Cairo [event: arrested]",
                      text.replace("[actor: Cairo]", "Cairo"))

    def test_a_document_by_its_id(self):
        text = explain("--id", "b", "-")
        self.assertTrue(text.startswith("e1 of A night\n"))
        found = told(text)
        self.assertIn("entry rus.vladimir-putin of the lexicon",
                      found["actor"])
        self.assertIn("RUS, GOV", found["actor"])
        self.assertIn("the writer says so", found["claim"])
        self.assertIn("Moscow, RUS", found["place"])
        self.assertIn("no events", explain("--id", "c", "-"))

    def test_claims_from_the_innermost_out(self):
        text = ("Anna Vell, a deputy, said the mayor had told her that "
                "soldiers had shot three farmers.")
        data = lines([{"id": 1, "text": text}])
        record, = records(data=data)
        event, = record["events"]
        inner = record["claims"][int(event["claim"][1:]) - 1]
        outer = record["claims"][int(inner["parent"][1:]) - 1]
        found = told(run("explain", "-", "e1", data=data,
                         code=0).stdout.decode())
        self.assertRegex(found["claim"], "^" + event["claim"] + ", according "
                         r'to "the mayor" \(unnamed\): "had told" \(say\) '
                         '"that soldiers had shot three farmers", '
                         r"CERTAIN POS \(CT\+\); found by "
                         + re.escape(inner["rule"]))
        self.assertIn(inner["parent"] + ', according to "Anna Vell, a '
                      'deputy"', found["within"])
        self.assertIn(outer["rule"], found["within"])
        self.assertTrue(found["worth"].startswith("F6: "))
        self.assertIn("speaks of it", found["others"])

    def value_of(self, *options):
        """The value of an event's predicate, and what is told of it."""
        text = "The mayor said that soldiers had shot three farmers."
        data = lines([{"id": 1, "text": text}])
        record, = records("--layers", "all", *options, data=data)
        event, = record["events"]
        value, = [p["value"] for p in record["predicates"]
                  if p["span"] == event["trigger"]]
        return value, told(run("explain", *options, "-", "e1", data=data,
                               code=0).stdout.decode())["value"]

    def test_the_value_of_a_reader(self):
        value, found = self.value_of()
        parts = re.match(r'(\S+) from -3 to 3 at "shot": the reader\'s own; '
                         r"the stance there is CERTAIN POS$", found)
        self.assertAlmostEqual(float(parts[1]), value, delta=0.051)

    def test_the_value_of_the_rules_and_what_it_was_made_of(self):
        with Folder() as folder:
            for path in pathlib.Path(os.environ["DRAGOMAN_DATA"]).iterdir():
                if path.name != "claims.dgm":
                    (folder / path.name).symlink_to(path.resolve())
            value, found = self.value_of("--data", str(folder))
        parts = re.match(r'(\S+) from -3 to 3 at "shot": half of it (\S+), as '
                         r"readers judged predicates like it \(said, past; row "
                         r"(\w+)\), half the stance there, CERTAIN POS$",
                         found)
        self.assertAlmostEqual(float(parts[1]), value, delta=0.051)
        self.assertAlmostEqual((float(parts[2]) + 3) / 2, value, delta=0.051)
        table = (SOURCE / "data" / "cues" / "values.cue").read_text()
        self.assertIn(f"value {parts[3]} ", table)

    def test_who_else_tells_of_it(self):
        text = ("The army of Arvenia shelled the village of Dorne, the mayor "
                "said. The Red Cross said that the army of Arvenia had "
                "shelled the village. The army denied shelling the village.")
        data = lines([{"id": 1, "text": text}])
        found = told(run("explain", "-", "e1", data=data,
                         code=0).stdout.decode())
        self.assertTrue(found["worth"].startswith("F3: "))
        self.assertRegex(found["others"], r'^c2, "The Red Cross" .+?: '
                         r'"shelled", CERTAIN POS; says the same')
        self.assertRegex(found["others"], r'c3, "The army" .+?: "shelling", '
                         r"CERTAIN NEG; contradicts this$")

    def test_words_that_rate_a_source(self):
        text = ("A usually reliable source said that soldiers had shot three "
                "farmers.")
        found = told(run("explain", "-", "e1", code=0,
                         data=lines([{"id": 1, "text": text}])
                         ).stdout.decode())
        self.assertRegex(found["worth"], "^B6: a usually reliable source; .+ "
                                         'by the words "usually reliable"$')

    def test_unlikely_events_are_numbered_as_by_code(self):
        every = records("--min-score", "0", data=lines(REPORTS[:1]))[0]
        heads = re.findall(r"^e\d+ of", explain("--min-score", "0", "-"),
                           re.M)
        self.assertEqual(len(heads), len(every["events"]))

    def test_pronouns_show_whom_they_stand_for(self):
        text = ("Vladimir Putin came to Berlin on Monday. "
                "He met Angela Merkel.")
        done = run("explain", "-", data=lines([{"id": 1, "text": text}]),
                   code=0)
        found = told(done.stdout.decode())
        self.assertIn('"He" stands for "Vladimir Putin"', found["actor"])

    def test_a_frame_of_the_users_own_decides(self):
        with Folder() as folder:
            (folder / "mine.frame").write_text(
                "PROTEST 140 v dance : subj > obj\n")
            done = run("explain", "--lexicon", folder, "-", code=0,
                       data=lines([{"id": 1, "text":
                                    "The miners danced all night."}]))
        found = told(done.stdout.decode())
        self.assertRegex(found["type"], "^PROTEST ")
        self.assertIn("mine.frame:1, a frame laid over", found["rule"])
        self.assertIn("laid over", found["score"])

    def test_an_event_of_a_database(self):
        with Folder() as folder:
            base = folder / "x.db"
            run("code", "-q", "-o", base, data=lines(REPORTS), code=0)
            database = sqlite3.connect(base)
            rows = database.execute(
                "SELECT event_id, number, type, trigger_text FROM events "
                "JOIN documents USING (document_id) WHERE id = 'a'"
            ).fetchall()
            last = database.execute(
                "SELECT max(event_id) FROM events").fetchone()[0]
            database.close()
            before = base.read_bytes()
            for event, number, kind, trigger in rows:
                text = run("explain", base, event, code=0).stdout.decode()
                self.assertIn(f"[event: {trigger}", " ".join(text.split()))
                self.assertTrue(told(text)["type"].startswith(kind))
            self.assertIn(f"no event {last + 1}".encode(), run(
                "explain", base, last + 1, code=1).stderr)
            self.assertIn(b"which event_id", run(
                "explain", base, code=2).stderr)
            self.assertEqual(base.read_bytes(), before)

    def test_what_cannot_be_explained(self):
        done = run("explain", "-", "e99", data=lines(REPORTS), code=1)
        self.assertRegex(done.stderr, rb"the document has \d+ event")
        done = run("explain", "--id", "z", "-", data=lines(REPORTS), code=1)
        self.assertIn(b"no document has the id z", done.stderr)
        for wrong in (["-", "x1"], ["-", "e0"], ["-", "e1", "e2"], [],
                      ["--nonsense", "-"], ["--min-score", "7", "-"],
                      ["-", "e1x"], ["--date", "2020-13-01", "-"]):
            self.assertIn(b"--help", run("explain", *wrong, code=2).stderr)
        with Folder() as folder:
            run("explain", folder / "none.txt", code=3)
            (folder / "bad.jsonl").write_text('{"text" 5\n')
            done = run("explain", folder / "bad.jsonl", code=3)
            self.assertIn(b"bad.jsonl", done.stderr)
            (folder / "other.db").write_bytes(b"SQLite format 3\0" + b"x" * 99)
            run("explain", folder / "other.db", 1, code=3)

    def test_lines_fit_and_colours_are_for_terminals(self):
        text = explain("-")
        self.assertNotIn("\x1b", text)
        for line in text.splitlines():
            self.assertLessEqual(len(line), 100)
            self.assertEqual(line, line.rstrip())
        master, slave = pty.openpty()
        with subprocess.Popen([PROGRAM, "explain", "-", "e1"],
                              stdin=subprocess.PIPE, stdout=slave,
                              env={**os.environ, "TERM": "xterm",
                                   "NO_COLOR": ""}) as child:
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
        os.close(master)
        self.assertIn(b"\x1b[", out)
        self.assertNotIn(b"[event:", out)


if __name__ == "__main__":
    unittest.main()
