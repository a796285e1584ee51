# SPDX-License-Identifier: Apache-2.0
"""The chains of tests/data/coreference.txt, and the scorer that measures
them on a treebank, on cases small enough to count by hand."""
import importlib.util
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(os.environ.get(
    "DRAGOMAN_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
PROGRAM = os.environ["DRAGOMAN"]
CASES = ROOT / "tests" / "data" / "coreference.txt"


def load_scorer():
    spec = importlib.util.spec_from_file_location(
        "score_coref", ROOT / "tools" / "score_coref.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


scorer = load_scorer()


def read_cases():
    """[(line number, text, [(rule, [words, ...])])]"""
    cases = []
    for n, line in enumerate(CASES.read_text().splitlines(), 1):
        rule, _, rest = line.strip().partition(" ")
        if rule == "text":
            cases.append((n, rest.strip(), []))
        elif rule in ("same", "apart", "none"):
            words = [w.strip() for w in rest.split("|")]
            cases[-1][2].append((rule, words))
        elif rule and not rule.startswith("#"):
            raise ValueError(f"{CASES}:{n}: unknown rule {rule!r}")
    return cases


def places_of(text, words):
    """Offsets of each wording, each behind the one before it."""
    out, at = [], 0
    for word in words:
        word, _, count = word.partition("#")
        if count:
            at = -1
            for _ in range(int(count)):
                at = text.index(word, at + 1)
        found = text.index(word, at)
        out.append((found, found + len(word)))
        at = found + len(word)
    return out


def actor_at(record, span):
    """The actor one of whose mentions is the words, give or take an article
    or what follows, else of the entity that they are."""
    best = None
    for actor in record["actors"]:
        for m in actor["mentions"]:
            a, b = m["span"]
            if a < span[1] and span[0] < b:
                share = (min(b, span[1]) - max(a, span[0])) / \
                    (max(b, span[1]) - min(a, span[0]))
                if share >= 0.5 and (best is None or share > best[0]):
                    best = (share, actor["id"])
    if best:
        return best[1]
    for entity in record["entities"]:
        if entity["span"][0] < span[1] and span[0] < entity["span"][1]:
            return entity["actor"]
    return None


class Chains(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cases = read_cases()
        lines = "".join(json.dumps({"id": str(n), "text": text}) + "\n"
                        for n, text, _ in cls.cases)
        done = subprocess.run(
            [PROGRAM, "code", "--quiet", "--input", "jsonl", "--format",
             "jsonl", "--layers", "actors,entities", "-"],
            input=lines, capture_output=True, text=True, check=True)
        cls.records = [json.loads(x) for x in done.stdout.splitlines()]

    def test_there_are_cases(self):
        self.assertGreaterEqual(len(self.cases), 40)
        self.assertEqual(len(self.cases), len(self.records))

    def test_chains(self):
        for (n, text, rules), record in zip(self.cases, self.records):
            for rule, words in rules:
                with self.subTest(line=n, text=text, rule=rule, words=words):
                    ids = [actor_at(record, span) if rule != "apart" else
                           actor_at(record, places_of(text, [word])[0])
                           for word, span in zip(words, places_of(text, words)
                                                 if rule != "apart"
                                                 else words)]
                    if rule == "none":
                        self.assertEqual(ids, [None] * len(ids))
                        continue
                    self.assertNotIn(None, ids)
                    self.assertEqual(len(set(ids)),
                                     1 if rule == "same" else len(ids), ids)


GOLD = """# newdoc id = small
# newpar
1\tAnna\t_\tPROPN\t_\t_\t2\tnsubj\t_\tEntity=(1-person-new-cf1-1-1-coref
2\tBlum\t_\tPROPN\t_\t_\t0\troot\t_\tEntity=1)|SpaceAfter=No
3\t,\t_\tPUNCT\t_\t_\t2\tpunct\t_\t_
4\ther\t_\tPRON\t_\tPerson=3|PronType=Prs\t5\tdet\t_\tEntity=(2-object-new-cf1-1-2-coref(1-person-giv-cf1-1-1-ana)
5\thouse\t_\tNOUN\t_\t_\t2\tdep\t_\tEntity=2)

1-2\tZub's\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
1\tZub\t_\tPROPN\t_\t_\t0\troot\t_\tEntity=(3-place-new-cf1-1-1-coref)
2\t's\t_\tPART\t_\t_\t1\tdep\t_\t_
3\tI\t_\tPRON\t_\tPerson=1|PronType=Prs\t1\tdep\t_\tEntity=(1-person-giv-cf1-1-1-ana)

"""


class Scorer(unittest.TestCase):
    def setUp(self):
        with tempfile.NamedTemporaryFile("w", suffix=".conllu") as file:
            file.write(GOLD)
            file.flush()
            self.doc = scorer.lay_out(file.name)[0]

    def test_text(self):
        self.assertEqual(self.doc["text"], "Anna Blum, her house Zub'sI")

    def test_gold(self):
        gold = scorer.gold_mentions(self.doc)
        text = self.doc["text"]
        self.assertEqual(
            [(text[slice(*g["span"])], g["kind"], g["chain"]) for g in gold],
            [("Anna Blum", "name", "1"), ("her house", "other", "2"),
             ("her", "pronoun", "1"), ("Zub", "name", "3"),
             ("I", "other", "1")])
        everybody = scorer.gold_mentions(self.doc, "all")
        self.assertEqual(everybody[4]["kind"], "pronoun")

    def test_places_and_actors(self):
        record = {
            "actors": [{"id": "a1", "sector": "", "mentions": [
                {"span": [0, 9], "kind": "name"}]}],
            "places": [{"id": "p1", "geonames": 7, "name": "Zub"},
                       {"id": "p2", "geonames": 7, "name": "Zub"}],
            "entities": [
                {"id": "n1", "span": [5, 9], "kind": "PER", "actor": "a1",
                 "place": None},
                {"id": "n2", "span": [11, 14], "kind": "GPE", "actor": None,
                 "place": "p1"},
                {"id": "n3", "span": [21, 24], "kind": "GPE", "actor": None,
                 "place": "p2"}]}
        found = scorer.answer_mentions(record, self.doc["text"])
        self.assertEqual([m["span"] for m in found],
                         [(0, 9), (11, 14), (21, 24)])
        self.assertEqual(found[1]["chain"], found[2]["chain"])

    def test_names_that_are_nobody_s(self):
        record = {"actors": [], "places": [], "entities": [
            {"id": "n1", "span": [0, 4], "kind": "LOC", "actor": None,
             "place": None},
            {"id": "n2", "span": [5, 9], "kind": "LOC", "actor": None,
             "place": None, "same": "n1"},
            {"id": "n3", "span": [11, 14], "kind": "LOC", "actor": None,
             "place": None}]}
        chains = [m["chain"] for m in
                  scorer.answer_mentions(record, self.doc["text"])]
        self.assertEqual(chains[0], chains[1])
        self.assertNotEqual(chains[0], chains[2])

    def test_a_capital_that_acts_is_not_the_town(self):
        record = {
            "actors": [{"id": "a1", "key": "oth", "sector": "", "mentions": [
                {"span": [0, 9], "kind": "name"}]}],
            "places": [{"id": "p1", "geonames": 7, "name": "Zub",
                        "precision": "city"},
                       {"id": "p2", "geonames": 7, "name": "Zub",
                        "precision": "city"}],
            "entities": [
                {"id": "n1", "span": [0, 9], "kind": "GPE", "actor": "a1",
                 "place": "p1"},
                {"id": "n2", "span": [11, 14], "kind": "GPE", "actor": None,
                 "place": "p2"}]}
        chains = [m["chain"] for m in
                  scorer.answer_mentions(record, self.doc["text"])]
        self.assertNotEqual(chains[0], chains[1])
        record["entities"][1]["actor"] = "a1"
        found = scorer.answer_mentions(record, self.doc["text"])
        self.assertEqual({m["chain"] for m in found}, {"a1"})

    def test_match(self):
        gold = scorer.gold_mentions(self.doc)
        answer = [{"span": (0, 9)}, {"span": (11, 14)}, {"span": (15, 20)},
                  {"span": (9, 10)}]
        # "house" holds the head of "her house"; the comma is nobody.
        self.assertEqual(scorer.match(answer, gold), [0, 2, 1, None])

    def test_measures(self):
        # The example that every description of these measures counts: two
        # chains of 5 and 2 and 5 taken for one of 5 and one of 7.
        key = [set(range(5)), {5, 6}, set(range(7, 12))]
        response = [set(range(5)), set(range(5, 12))]
        self.assertEqual(scorer.muc(key, response), (9, 9))
        self.assertEqual(scorer.muc(response, key), (9, 10))
        right, total = scorer.b_cubed(response, key)
        self.assertEqual(total, 12)
        self.assertAlmostEqual(right / total, 0.7619, 4)
        self.assertEqual(scorer.b_cubed(key, response), (12.0, 12.0))
        self.assertAlmostEqual(scorer.ceaf_e(key, response),
                               1 + 10 / 12)

    def test_assignment_is_the_best(self):
        self.assertEqual(scorer.assign([[5, 4], [4, 1]]), 8)
        self.assertEqual(scorer.assign([[1, 9, 2], [3, 8, 4]]), 13)
        self.assertEqual(scorer.assign([[1], [3], [2]]), 3)
        self.assertEqual(scorer.assign([]), 0)

    def test_links(self):
        gold = {1: "a", 2: "b", 3: "a", 4: "a"}
        answer = {1: "x", 2: "x", 3: "y", 4: "x", 5: "y"}
        kinds = {1: "name", 2: "name", 3: "pronoun", 4: "name", 5: "name"}
        count = scorer.links(answer, gold, [1, 2, 3, 4, 5], kinds)
        self.assertEqual(count["made", "name"], 3)  # 2, 4 and 5
        self.assertEqual(count["right", "name"], 0)
        self.assertEqual(count["wanted", "name"], 1)
        self.assertEqual(count["wanted", "pronoun"], 1)

    def test_perfect_and_empty(self):
        tally = scorer.Tally()
        gold = {1: "a", 2: "a", 3: "b"}
        kinds = dict.fromkeys(gold, "name")
        tally.add(gold, gold, [1, 2, 3], kinds)
        result = tally.result()
        self.assertEqual([result[n]["F1"] for n in
                          ("MUC", "B3", "CEAFe", "CoNLL", "link")],
                         [100.0] * 5)
        tally = scorer.Tally()
        tally.add({}, gold, [1, 2, 3], kinds)
        self.assertEqual(tally.result()["CoNLL"]["F1"], 0.0)


if __name__ == "__main__":
    unittest.main()
