# SPDX-License-Identifier: Apache-2.0
"""What is asked for changes what is written, never what it says."""
import json
import pathlib
import unittest

from program import run

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAYERS = ["tokens", "entities", "sentences", "actors", "places", "dates",
          "events", "claims", "links", "predicates", "casualties",
          "competing"]


def coded(layers):
    done = run("code", "--format", "jsonl", "--date", "2024-07-18",
               "--layers", layers, str(ROOT / "samples"))
    return [json.loads(line) for line in done.stdout.splitlines()]


class Layers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.all = coded("all")
        assert len(cls.all) > 10

    def test_each_alone_is_as_with_all(self):
        for layer in LAYERS:
            with self.subTest(layer=layer):
                alone = coded(layer)
                self.assertEqual([r["id"] for r in alone],
                                 [r["id"] for r in self.all])
                for one, other in zip(alone, self.all):
                    self.assertIn(layer, one)
                    self.assertEqual(one[layer], other[layer], one["id"])

    def test_two_are_as_each_alone(self):
        for record, whole in zip(coded("entities,places"), self.all):
            self.assertEqual(record["entities"], whole["entities"])
            self.assertEqual(record["places"], whole["places"])


if __name__ == "__main__":
    unittest.main()
