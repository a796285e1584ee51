# SPDX-License-Identifier: Apache-2.0
"""The shipped encoder: what the program says by default."""
import json
import os
import re
import unittest

import program

FULL = os.environ["DRAGOMAN_FULL"]


def code(text, *options):
    done = program.run("code", "-q", "--data", FULL, "--format", "jsonl",
                       "--layers", "all", *options,
                       data=program.lines([{"id": "a", "text": text}]),
                       code=0)
    return json.loads(done.stdout)


def rows(text):
    """(type, actors, recipients, polarity) of each event"""
    record = code(text)
    words = lambda parties: [text[slice(*p["span"])] for p in parties]
    return [(e["type"], words(e["actors"]), words(e["recipients"]),
             e["polarity"]) for e in record["events"]]


class Full(unittest.TestCase):
    def test_it_is_the_default(self):
        said = program.run("version", "--verbose", "--data", FULL,
                           code=0).stdout.decode()
        self.assertIn("tier full", said)
        self.assertRegex(said, r"encoder\.dgm +[0-9a-f]{16}")

    def test_plain_sentences(self):
        for text, wanted in (
                ("Rebels attacked the army on Monday.",
                 ("ASSAULT", ["Rebels"], ["the army"], "POS")),
                ("The minister of Lusania met the president of Kareth.",
                 ("CONSULT", ["The minister of Lusania"],
                  ["the president of Kareth"], "POS")),
                ("Lusania did not attack Kareth.",
                 ("ASSAULT", ["Lusania"], ["Kareth"], "NEG"))):
            with self.subTest(text):
                self.assertIn(wanted, rows(text))

    def test_what_is_no_event(self):
        for text in ("The film was released on Friday.",
                     "He wants to spend the evening at home.",
                     "Shares closed lower.",
                     "The team beat its rival in the final."):
            with self.subTest(text):
                self.assertEqual(rows(text), [])

    def test_claims(self):
        for text, wanted in (
                ("Two officials close to the palace said on Monday that the "
                 "rebels had attacked the town.",
                 ("Two officials close to the palace", "said",
                  ["that the rebels had attacked the town"])),
                ('"We will strike back," General Ana Vell told reporters. '
                 '"Nobody will be spared."',
                 ("General Ana Vell", "told", ['"We will strike back,"',
                                               '"Nobody will be spared."'])),
                ("It is generally accepted that the army controls the road.",
                 ("", "is generally accepted",
                  ["that the army controls the road"]))):
            with self.subTest(text):
                cut = lambda part: [text[slice(*s)] for s in part["spans"]]
                self.assertIn(wanted, [
                    (" ".join(cut(c["source"])), *cut(c["cue"]),
                     cut(c["content"])) for c in code(text)["claims"]])

    def test_values_of_predicates(self):
        text = ("The rebels left the town on Monday. The army did not attack "
                "it. They may come back.")
        value = {p["lemma"]: p["value"] for p in code(text)["predicates"]}
        self.assertGreater(value["leave"], 2)
        self.assertLess(value["attack"], -1)
        self.assertTrue(-1 < value["come"] < 2)

    def test_sentences_without_stops(self):
        text = "I met him in town yesterday He was very angry with the police"
        done = program.run("parse", "-q", "--data", FULL, "-",
                           data=text.encode(), code=0)
        begins = [line.split("\t")[1] for line in
                  done.stdout.decode().splitlines() if line[:2] == "1\t"]
        self.assertEqual(begins, ["I", "He"])

    def test_small_names(self):
        text = "i met john in new york"
        names = {text[slice(*e["span"])]: e["kind"]
                 for e in code(text)["entities"]}
        self.assertEqual(names, {"john": "PER", "new york": "GPE"})

    def test_the_reader_is_among_the_grounds(self):
        def explain(*options):
            return program.run("explain", *options, "-", code=0,
                               data=b"Rebels attacked the army on Monday."
                               ).stdout.decode()
        self.assertRegex(re.sub(r"\s+", " ", explain("--data", FULL)),
                         r"the thorough reader \+\d")
        self.assertNotIn("thorough", explain())

    def test_threads_do_not_matter(self):
        data = program.lines([{"id": str(i), "text": r["text"]}
                              for i, r in enumerate(program.REPORTS * 3)])
        one, two = (program.run("code", "-q", "--data", FULL, "--format",
                                "jsonl", "-j", n, data=data, code=0).stdout
                    for n in ("1", "2"))
        self.assertEqual(one, two)


if __name__ == "__main__":
    unittest.main()
