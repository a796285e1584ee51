# SPDX-License-Identifier: Apache-2.0
"""Events and claims of single sentences: tests/data/events.txt, claims.txt."""
import json
import pathlib
import unittest

from program import lines, records

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
# Sentences that are marked as known to fail: never more than these.
KNOWN_EVENTS = 8
KNOWN_CLAIMS = 6


def read(path):
    """[(line, sentence, [check], fails)]"""
    out = []
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if not line.startswith(" "):
            out.append([number, line, [], False])
        elif line.strip() == "fails":
            out[-1][3] = True
        else:
            out[-1][2].append(line.strip())
    return out


def code(items):
    return records(data=lines(
        {"id": str(number), "text": text, "published": "2024-07-18"}
        for number, text, _, _ in items))


def words(doc, spans):
    return " ".join(doc["text"][a:b] for a, b in spans)


def holds(wanted, found):
    """Whether the text of something has the words that are wanted."""
    return wanted == "*" or (found == "" if wanted == "-"
                             else wanted.lower() in found.lower())


def keys(wanted, found):
    for item in wanted.split():
        key, _, value = item.partition("=")
        if key == "source":
            if not holds(value, found["source"]):
                return False
        elif found[key] != value:
            return False
    return True


def event_fits(doc, event, check):
    kind, rest = check.split(" ", 1)
    who, _, rest = rest.partition(" > ")
    parts = rest.split()
    # The keys begin at the first word with "=".
    cut = next((i for i, p in enumerate(parts) if "=" in p), len(parts))
    whom, wanted = " ".join(parts[:cut]), " ".join(parts[cut:])
    names = {a["id"]: a["name"] for a in doc["actors"]}

    def side(parties, asked):
        texts = [words(doc, [p["span"]]) + " " + names.get(p["actor"], "")
                 for p in parties]
        if asked == "-":
            return not texts
        return asked == "*" or any(holds(asked, t) for t in texts)

    claims = {c["id"]: c for c in doc["claims"]}
    claim = claims.get(event["claim"])
    source = words(doc, claim["source"]["spans"]) if claim else ""
    return (kind == "*" or event["type"] in kind.split("|")) and \
        side(event["actors"], who.strip()) and \
        side(event["recipients"], whom) and \
        keys(wanted, {**event, "source": source})


def claim_fits(doc, claim, check):
    source, cue, content, *wanted = [p.strip() for p in check.split(" | ")]
    found = {"class": claim["cue"]["class"], "polarity": claim["polarity"],
             "kind": claim["source"]["kind"],
             "cue_polarity": claim["cue"]["polarity"], "source": ""}
    return holds(source, words(doc, claim["source"]["spans"])) and \
        holds(cue, words(doc, claim["cue"]["spans"])) and \
        holds(content, words(doc, claim["content"]["spans"])) and \
        keys(wanted[0] if wanted else "", found)


def wrong(doc, found, checks, fits):
    """The checks that do not hold."""
    out = []
    for check in checks:
        if check == "none":
            right = not found
        else:
            some = any(fits(doc, item, check[2:]) for item in found)
            right = some == (check[0] == "+")
        if not right:
            out.append(check)
    return out


class Sentences(unittest.TestCase):
    maxDiff = None

    def check(self, name, layer, fits, known):
        items = read(DATA / name)
        docs = code(items)
        self.assertEqual(len(docs), len(items))
        self.assertLessEqual(sum(fails for *_, fails in items), known)
        report = []
        for (number, text, checks, fails), doc in zip(items, docs):
            self.assertTrue(checks, f"{name}:{number}: nothing is asked")
            bad = wrong(doc, doc[layer], checks, fits)
            if bad and not fails:
                report.append(f"{name}:{number}: {text} -- " + "; ".join(bad))
            if fails and not bad:
                report.append(f"{name}:{number}: right now, take the mark "
                              f"away: {text}")
        if report:
            self.fail("\n" + "\n".join(report))

    def test_events(self):
        self.check("events.txt", "events", event_fits, KNOWN_EVENTS)

    def test_claims(self):
        self.check("claims.txt", "claims", claim_fits, KNOWN_CLAIMS)


if __name__ == "__main__":
    unittest.main()
