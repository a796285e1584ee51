# SPDX-License-Identifier: Apache-2.0
"""Who acts: sentences with the actors that must and must not come out."""
import unittest

from program import lines, records

# text, [(name, country, sector)] that must be there, in any order; sector
# None: whatever it is.
CASES = [
    # Datelines act as little as agencies.
    ("LIMA - The mayor of Cusco met two envoys.", [("LIMA", None, None)], False),
    ("PORT-AU-PRINCE - The mayor met two envoys.",
     [("PORT-AU-PRINCE", None, None)], False),
    ("(Reuters) - The Peruvian bishops met two envoys.",
     [("Reuters", None, None)], False),
    ("Nairobi (AFP) - The bishops met two envoys.",
     [("Kenya", None, None), ("AFP", None, None)], False),
    # Persons who are called like places.
    ("Jack London praised the plan.", [("Jack London", "---", None)], True),
    ("Michael Jordan praised the plan.",
     [("Michael Jordan", "---", None)], True),
    # A body behind a person's name.
    ("Anna Kalda of the Institute for Peace met the bishops.",
     [("Anna Kalda", "---", "EDU")], True),
    ("Tomas Brevik from the finance ministry met the bishops.",
     [("Tomas Brevik", "---", "GOV")], True),
    ("Foreign Minister Tomas Brevik met the bishops.",
     [("Tomas Brevik", "---", "GOV")], True),
    ("Karim Bakri, a senior commander of the militia, met the bishops.",
     [("Karim Bakri", "---", "UAF")], True),
    # A name broken over a line is one name, written on one line.
    ("The bishops met leaders of the Brenzia Liberation\nFront in the old "
     "town hall.", [("Brenzia Liberation Front", None, None),
                    ("leaders of the Brenzia Liberation Front", None, None)],
     True),
    # What belongs to what.
    ("The chairman of the transport workers' union met the bishops.",
     [("The chairman of the transport workers' union", "---", "LAB")], True),
    ("An officer with the Kenyan police met the bishops.",
     [("An officer with the Kenyan police", "KEN", "COP")], True),
    ("The party has no intention of leaving.",
     [("no intention", None, None)], False),
]


def fits(actor, wanted):
    name, country, sector = wanted
    return (actor["name"] == name and
            country in (None, actor["country"] or "---") and
            sector in (None, actor["sector"]))


class Actors(unittest.TestCase):
    def test_sentences(self):
        data = lines({"id": str(n), "published": "2020-01-01", "text": text}
                     for n, (text, _, _) in enumerate(CASES))
        for record, (text, wanted, there) in zip(
                records("--layers", "actors", data=data), CASES):
            with self.subTest(text=text):
                found = any(fits(a, w) for a in record["actors"]
                            for w in wanted)
                self.assertEqual(found, there, record["actors"])
                self.assertFalse(any("\n" in a["name"]
                                     for a in record["actors"]))

    def test_words_in_names_make_no_events(self):
        text = ("The Committee to Protect Journalists left Geneva. "
                "The Gulf Cooperation Council is a bloc.")
        record, = records("--layers", "events",
                          data=lines([{"id": "1", "text": text}]))
        self.assertEqual([e for e in record["events"]
                          if e["type"] in ("AID", "COOPERATE")], [])


if __name__ == "__main__":
    unittest.main()
