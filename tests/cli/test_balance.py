# SPDX-License-Identifier: Apache-2.0
"""tools/balance: what changes when two parties change places."""
import collections
import importlib.machinery
import importlib.util
import json
import pathlib
import subprocess
import sys
import unittest

import program

TOOLS = program.SOURCE / "tools"
DATA = program.SOURCE / "tests" / "data" / "balance"
TYPES = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE "
         "REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT NONE"
         ).split()
PAIRS = """= alike
Arvenia | an Arvenian | Arvenians | the Arvenian army | the Arvenian court | Arvenian President Io Dun | Arv
the Marsh Isles | a Marsh | Islanders | the Marsh army | the Marsh court | Marsh Premier Ann Poe | -
"""
# What tools/balance runs in place of the program: one event a text, at the
# first word of CHANGES that it holds, as the rules say.
STUB = """#!{python}
import json, sys
for line in sys.stdin:
    given = json.loads(line)
    text = given["text"]
    open({seen!r}, "a").write(text + "\\n")
    at = text.find(" met ") + 1
    first = "Isles" if text.find("Isles") < text.find("Arvenia") else "Arvenia"
    other = "Arvenia" if first == "Isles" else "Isles"
    event = {{"type": "CONSULT", "trigger": [at, at + 3], "polarity": "POS",
             "time": "NON_FUTURE", "condition": "NONE",
             "certainty": "CERTAIN", "actors": [], "recipients": []}}
    for side, name in (("actors", first), ("recipients", other)):
        begin = text.find(name)
        event[side] = [{{"actor": None, "span": [begin, begin + len(name)]}}]
    {change}
    print(json.dumps({{"text": text, "actors": [], "events":
                      [event] if at else []}}))
"""


def evaluate():
    """tools/evaluate as a module."""
    sys.path.insert(0, str(TOOLS))
    loader = importlib.machinery.SourceFileLoader("evaluate",
                                                  str(TOOLS / "evaluate"))
    module = importlib.util.module_from_spec(
        importlib.util.spec_from_loader("evaluate", loader))
    loader.exec_module(module)
    return module


def balance(command, folder, *options, code=0):
    """-> what the tool prints, and its figures"""
    figures = pathlib.Path(folder) / "figures.json"
    done = subprocess.run([sys.executable, TOOLS / "balance", command,
                           "--json", figures, *options], capture_output=True,
                          text=True, timeout=600)
    assert done.returncode == code, done.stderr
    return done, json.loads(figures.read_text()) if not code else None


class Stubbed(unittest.TestCase):
    """The tool with a program whose changes are known."""

    def setUp(self):
        held = program.Folder()
        self.folder = held.__enter__()
        self.addCleanup(held.__exit__)

    def measure(self, sentences, change="pass", pairs=PAIRS, code=0):
        path = self.folder / "program"
        path.write_text(STUB.format(python=sys.executable, change=change,
                                    seen=str(self.folder / "seen")))
        path.chmod(0o755)
        (self.folder / "sentences").write_text(sentences)
        (self.folder / "parties").write_text(pairs)
        return balance(path, self.folder, "--verbose", "--sentences",
                       self.folder / "sentences", "--parties",
                       self.folder / "parties", code=code)

    def stay(self, *arguments):
        return self.measure(*arguments)[1]["swapped"]

    def test_filled(self):
        self.measure(
            "CONSULT | wire | x | {A}'s envoy met {B.adj} officials.\n"
            "CONSULT | wire | x | A {A.adj} envoy met {B}'s king.\n"
            "NONE | headline | x | {A.bare} envoy sees {B.leader}\n"
            "NONE | wire | x | The road from {A.capital} to {B}.\n")
        self.assertEqual((self.folder / "seen").read_text().splitlines(), [
            "Arvenia's envoy met Marsh officials.",
            "The Marsh Isles' envoy met Arvenian officials.",
            "An Arvenian envoy met the Marsh Isles' king.",
            "A Marsh envoy met Arvenia's king.",
            "Arvenia envoy sees Marsh Premier Ann Poe",
            "Marsh Isles envoy sees Arvenian President Io Dun",
        ])

    SENTENCES = ("CONSULT | wire | x | {A} met {B} on Monday.\n"
                 "CONSULT | wire | x | The king of {A} met {B}.\n"
                 "NONE | wire | x | The sea lies between {A} and {B}.\n")

    def test_nothing_changes(self):
        done, figures = self.measure(self.SENTENCES)
        self.assertEqual(figures["swapped"],
                         {"types": 100, "stance": 100, "parties": 100})
        self.assertEqual(figures["as_written"]["all"], 100)
        self.assertNotIn("met", done.stdout)

    def test_types(self):
        done, figures = self.measure(
            self.SENTENCES,
            "if text.startswith('The Marsh'): event['type'] = 'ASSAULT'")
        self.assertAlmostEqual(figures["swapped"]["types"], 200 / 3)
        self.assertEqual(figures["swapped"]["stance"], 100)
        self.assertAlmostEqual(figures["as_written"]["all"], 500 / 6)
        self.assertIn("The Marsh Isles met Arvenia on Monday.\n      ASSAULT",
                      done.stdout)
        self.assertNotIn("The king", done.stdout)
        self.assertIn("  50.00   0.00   0.00   CONSULT\n   0.00",
                      done.stdout)

    def test_stance(self):
        for field in ("polarity", "time", "condition", "certainty"):
            with self.subTest(field):
                self.assertEqual(
                    self.stay(self.SENTENCES, f"if first == 'Isles' and "
                              f"'king' in text: event[{field!r}] = 'X'"),
                    {"types": 100, "stance": 50, "parties": 100})

    def test_parties(self):
        """Roles that stay with the name, not with the place."""
        self.assertEqual(
            self.stay(self.SENTENCES, "if first == 'Isles' and 'king' in text:"
                      " event['actors'], event['recipients'] = "
                      "event['recipients'], event['actors']"),
            {"types": 100, "stance": 100, "parties": 50})
        self.assertEqual(
            self.stay(self.SENTENCES, "if first == 'Isles':"
                      " event['recipients'] = []")["parties"], 0)

    def test_another_pair(self):
        """All pairs of one sentence are compared, in the order given."""
        other = PAIRS + PAIRS.replace("Arvenia |", "New Arvenia |")
        _, figures = self.measure(
            self.SENTENCES, "event['type'] = 'ASSAULT' if 'New' in text "
            "else 'AID'", other)
        self.assertEqual(figures["swapped"]["types"], 100)
        self.assertAlmostEqual(figures["another_pair"]["types"], 100 / 3)

    def test_refused(self):
        for sentences, pairs, why in (
                ("AID | wire | {A} helps {B}.", PAIRS, "sentences:1: TYPE"),
                ("AID | wire | x | {A} helps.", PAIRS, "{A} and {B}"),
                ("\nAID | wire | x | {A.king} helps {B}.", PAIRS,
                 "sentences:2: no form 'king'"),
                (self.SENTENCES, "= x\nArvenia | an Arvenian\n",
                 "parties:2: 7 forms"),
                (self.SENTENCES, PAIRS.split("\n", 1)[1], "parties:1: '='"),
                (self.SENTENCES, PAIRS.rsplit("\n", 2)[0] + "\n",
                 "a pair has two parties")):
            with self.subTest(why):
                done, _ = self.measure(sentences, "pass", pairs, code=1)
                self.assertIn(why, done.stderr)


class Data(unittest.TestCase):
    def setUp(self):
        self.lines = [[part.strip() for part in line.split("|")]
                      for line in (DATA / "sentences.txt").read_text()
                      .splitlines() if line and line[0] != "#"]

    def test_varied(self):
        self.assertGreaterEqual(len(self.lines), 200)
        kinds = collections.Counter(line[0] for line in self.lines)
        self.assertEqual(set(kinds), set(TYPES))
        self.assertGreaterEqual(min(kinds.values()), 14)
        self.assertEqual({line[1] for line in self.lines},
                         {"wire", "statement", "headline"})
        for kind in TYPES[:-1]:
            self.assertGreaterEqual(
                {line[2] for line in self.lines if line[0] == kind},
                {"active", "nominal", "passive", "embedded", "claim",
                 "denial", "conditional", "clauses", "negated"}, kind)

    def test_each_once(self):
        texts = [line[3] for line in self.lines]
        self.assertEqual(len(set(texts)), len(texts))


class Whole(unittest.TestCase):
    """The bounds are the floors of tools/evaluate."""

    def setUp(self):
        module = evaluate()
        self.dig = module.dig
        self.rows = [row for row in module.MEASURES
                     if row[1] == "balance" and None not in row[3:5]]

    def test_within_bounds(self):
        with program.Folder() as folder:
            done, figures = balance(program.PROGRAM, folder, "--tier", "fast")
        for name, _, path, floor, *_ in self.rows:
            self.assertGreaterEqual(self.dig(figures, path), floor,
                                    name + "\n" + done.stdout)

    def test_bounds_are_stated(self):
        page = " ".join((program.SOURCE / "docs/evaluation.md").read_text()
                        .split())
        self.assertEqual([row[2] for row in self.rows],
                         ["swapped.types", "swapped.stance",
                          "swapped.parties"])
        for tier, at in (("fast", 3), ("full", 4)):
            bounds = ", ".join(f"{100 - row[at]} %" for row in self.rows)
            self.assertIn(f"{tier} {bounds}", page)


if __name__ == "__main__":
    unittest.main()
