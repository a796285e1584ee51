# SPDX-License-Identifier: Apache-2.0
"""Links between events, and the scorer that measures them."""
import importlib.util
import os
import pathlib
import unittest

from program import lines, records

ROOT = pathlib.Path(os.environ.get(
    "DRAGOMAN_SOURCE", pathlib.Path(__file__).resolve().parents[2]))

# Plain sentences: (text, the links in it).
CASES = [
    ("If the rebels reject the offer, the army will attack the town.",
     {("if", "reject", "attack")}),
    ("Unless France frees the prisoners, Iran will expel the ambassador.",
     {("if", "frees", "expel")}),
    ("In the event of an attack, France will close the border.",
     {("if", "attack", "close")}),
    ("Had the army attacked the town, the rebels would have left it.",
     {("if", "attacked", "left")}),
    ("France expelled two diplomats in response to the raid on its embassy.",
     {("cause", "raid", "expelled")}),
    ("The raid led to protests in Paris.", {("cause", "raid", "protests")}),
    ("The strike forced the minister to resign.",
     {("cause", "strike", "resign")}),
    ("The talks collapsed because the army attacked the town.",
     {("cause", "attacked", "collapsed")}),
    ("France sent troops to Mali in order to stop the rebels.",
     {("purpose", "sent", "stop")}),
    ("The army arrested the general. The arrest was announced on Monday.",
     {("same", "arrested", "arrest")}),
    ("Leave the town or we will attack it, the general told the rebels.",
     {("if", "Leave", "attack")}),
    ("The talks are suspended until the rebels release the prisoners.",
     {("if", "release", "suspended")}),
    ("The police will use force if necessary.", set()),
    ("A bomb exploded in Paris, killing 12 people and wounding 30.",
     {("cause", "exploded", "killing"), ("cause", "exploded", "wounding")}),
    ("The army bombed the port, which led to protests in Paris.",
     {("cause", "bombed", "protests")}),
    ("The raid plunged the country into a war.", {("cause", "raid", "war")}),
    ("The rebels attacked the bridge, so the army closed the road.",
     {("cause", "attacked", "closed")}),
    ("The talks are aimed at ending the war.",
     {("purpose", "talks", "ending")}),
    ("The aim of the raid was to free the hostages.",
     {("purpose", "raid", "free")}),
    ("The minister flew to London to urge the rebels to leave.",
     {("purpose", "flew", "urge")}),
    ("The minister has the power to dismiss the judges.", set()),
    ("The ship was attacked on Monday. Nobody was hurt in the incident.",
     {("same", "attacked", "incident")}),
    ("Iran said the ship had burned; the owners said it had been attacked.",
     {("contradicts", "burned", "attacked")}),
    ("Iran said the crash was an accident. France denied the claim.",
     {("contradicts", "accident", "denied")}),
    ("The army said 12 people were killed. Doctors counted 30 deaths.",
     {("contradicts", "killed", "deaths")}),
    ("The minister said he met the rebels. He said they left.", set()),
    ("The police asked the man if he had seen the attack.", set()),
    ("The minister met the rebels on Monday and opened a school on Friday.",
     set()),
]


def load_scorer():
    spec = importlib.util.spec_from_file_location(
        "score_links", ROOT / "tools" / "score_links.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


scorer = load_scorer()


def words(text, span):
    return text[span[0]:span[1]]


class Links(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.records = records(
            "--layers", "events,links",
            data=lines([{"id": i, "text": text}
                        for i, (text, _) in enumerate(CASES)]))

    def test_plain_sentences(self):
        for record, (text, wanted) in zip(self.records, CASES):
            with self.subTest(text=text):
                found = {(link["kind"], words(text, link["from_span"]),
                          words(text, link["to_span"]))
                         for link in record["links"]}
                self.assertEqual(found, wanted)

    def test_an_end_is_an_event_where_there_is_one(self):
        for record in self.records:
            trigger = {event["id"]: event["trigger"]
                       for event in record["events"]}
            for link in record["links"]:
                for end in ("from", "to"):
                    if link[end]:
                        begin, last = link[f"{end}_span"]
                        self.assertLessEqual(trigger[link[end]][0], begin)
                        self.assertLessEqual(last, trigger[link[end]][1])
                self.assertGreater(link["score"], 0)
                self.assertLessEqual(link["score"], 1)

    def test_the_cue_stands_in_the_text(self):
        (text, _), record = CASES[4], self.records[4]
        self.assertEqual([words(text, link["cue"])
                          for link in record["links"]], ["in response to"])


class Scorer(unittest.TestCase):
    GOLD = [("i1", "They left because they were attacked.",
             [("cause", (28, 36), (5, 9))])]

    def rate(self, link):
        return scorer.score(self.GOLD, {"i1": [link]})["all"]

    def test_direction_counts(self):
        self.assertEqual(
            self.rate(("cause", (28, 36), (5, 9)))["F1"], 100)
        self.assertEqual(self.rate(("cause", (5, 9), (28, 36)))["F1"], 0)

    def test_kind_counts(self):
        self.assertEqual(self.rate(("if", (28, 36), (5, 9)))["right"], 0)

    def test_a_label_is_found_once(self):
        twice = [("cause", (28, 36), (5, 9))] * 2
        self.assertEqual(
            scorer.score(self.GOLD, {"i1": twice})["all"]["P"], 50)

    def test_the_second_place_of_a_word(self):
        self.assertEqual(scorer.place_of("a#2", "a b a", ""), (4, 5))
        with self.assertRaises(ValueError):
            scorer.place_of("a#3", "a b a", "")


if __name__ == "__main__":
    unittest.main()
