#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Scores "the same actor again" on a treebank of the GUM kind (chains in
`Entity=` of MISC).

    tools/score_coref.py --make-input GOLD.conllu > input.jsonl
    dragoman code --format jsonl --layers actors,entities,places input.jsonl
    tools/score_coref.py GOLD.conllu answer.jsonl [--only GUM_news,...]
                         [--baseline] [--pronouns third|all] [--errors]
                         [--json FILE]

Gold mentions are those of type person, organization or place whose head (the
first token of the minimal span) is a proper noun ("name") or a personal or
possessive pronoun ("pronoun"); by default of the third person, as "I" and
"you" depend on who speaks (--pronouns all takes them too).

The program's mentions are actors[].mentions and the entities (bare names)
that stand in no mention of their actor, nor in any where they have none.  A chain is an actor; entities whose
places have the same gazetteer number (without one: the same name) belong
together, and to the actor of an entity that has both, unless the actor is a
government or a state by its capital there (the place "Moscow" is not the
government "Moscow").  An entity with neither is with the one that its `same`
names.

A mention of the program is a gold mention's when the spans are equal, or
else when it holds the head of the gold mention; the greatest overlap over
union wins, one to one.  Those that are gold mentions of another type or
head (descriptions, things) are left out, those that are none count as wrong.
Chains of one mention are left out, as in OntoNotes.

    MUC, B3, CEAFe, CoNLL (their mean)
    link     each mention of the program that has one before it in its chain
             is right when the nearest before it is in its gold chain too;
             recall over gold mentions with one before them

each over all mentions and over those that both have ("shared").
--baseline forgets the program's chains: the same words, the same chain.
"""
import argparse
import collections
import json
import re
import sys

TYPES = {"person", "organization", "place"}
MARK = re.compile(r"\(([^()]+)(\)?)|([^()]+)\)")


# ---------------------------------------------------------------- the gold

def read_sentences(path):
    """Yields (comments, rows) of a CoNLL-U file."""
    comments, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield comments, rows
                comments, rows = [], []
            elif line.startswith("#"):
                comments.append(line)
            else:
                rows.append(line.split("\t"))
    if rows:
        yield comments, rows


def lay_out(path):
    """The documents as running text; each row with its span in it."""
    docs, doc, gap = [], None, ""
    for comments, rows in read_sentences(path):
        meta = dict((key.strip(), value.strip()) for key, _, value in
                    (c[1:].partition("=") for c in comments))
        if doc is None or "newdoc id" in meta:
            doc = {"id": meta.get("newdoc id", f"d{len(docs) + 1}"),
                   "text": "", "sentences": [], "meta": meta}
            docs.append(doc)
            gap = ""
        if doc["text"] and any(re.match(r"#\s*newpar\s*(=|$)", c)
                               for c in comments):
            gap = "\n\n"
        sentence, whole = [], None
        for row in rows:
            if "." in row[0]:
                continue
            inside = whole and "-" not in row[0] and \
                int(row[0]) <= whole[2]
            if not inside:
                begin = len(doc["text"]) + len(gap)
                doc["text"] += gap + row[1]
                gap = "" if "SpaceAfter=No" in row[9].split("|") else " "
                whole = None
            if "-" in row[0]:
                whole = (begin, len(doc["text"]), int(row[0].split("-")[1]))
                at = begin
                continue
            if inside:
                text = doc["text"][at:whole[1]]
                fits = text.startswith(row[1])
                span = (at, at + len(row[1])) if fits else whole[:2]
                at = span[1] if fits else whole[1]
            else:
                span = (begin, len(doc["text"]))
            sentence.append((row, span))
        doc["sentences"].append(sentence)
    return docs


def kind_of(row, persons):
    if row[3] == "PROPN":
        return "name"
    feats = row[5].split("|")
    if row[3] != "PRON" or "PronType=Prs" not in feats:
        return "other"
    return "pronoun" if persons == "all" or "Person=3" in feats else "other"


def gold_mentions(doc, persons="third"):
    """[{"span", "head", "kind", "type", "chain"}] of every mention; kind
    "other" for those that are not scored."""
    out = []
    for sentence in doc["sentences"]:
        opened = []
        for i, (row, span) in enumerate(sentence):
            mark = next((m[7:] for m in row[9].split("|")
                         if m.startswith("Entity=")), "")
            for start, closed, end in MARK.findall(mark):
                if start:
                    field = start.split("-")
                    opened.append([field, i])
                    if not closed:
                        continue
                    end = field[0]
                for at in range(len(opened) - 1, -1, -1):
                    if opened[at][0][0] == end:
                        field, first = opened.pop(at)
                        out.append(one_mention(sentence, field, first, i,
                                               persons))
                        break
    out.sort(key=lambda m: (m["span"][0], -m["span"][1]))
    return out


def one_mention(sentence, field, first, last, persons):
    least = re.match(r"\d+", field[5]) if len(field) > 5 else None
    head = min(first + (int(least[0]) - 1 if least else 0), last)
    row, span = sentence[head]
    kind = kind_of(row, persons) if field[1] in TYPES else "other"
    return {"span": (sentence[first][1][0], sentence[last][1][1]),
            "head": span, "kind": kind, "type": field[1], "chain": field[0]}


# ------------------------------------------------------------- the program's

def spans_of_text(record, text):
    """A function from the record's spans to spans of `text`, which may
    differ in white space."""
    got = record.get("text", text)
    if got == text:
        return tuple
    if "".join(got.split()) != "".join(text.split()):
        raise SystemExit(f"{record['id']}: the text is not the one given")
    place = [i for i, c in enumerate(text) if not c.isspace()]
    count = [0]
    for c in got:
        count.append(count[-1] + (not c.isspace()))
    return lambda s: (place[count[s[0]]], place[count[s[1]] - 1] + 1) \
        if count[s[0]] < count[s[1]] else (0, 0)


def answer_mentions(record, text):
    """[{"span", "kind", "chain"}] in text order."""
    move = spans_of_text(record, text)
    out, government, states = [], set(), set()
    for actor in record.get("actors") or []:
        if actor.get("key") and not actor.get("sector"):
            states.add(actor["id"])
        if actor.get("sector") == "GOV" or actor.get("metonym"):
            government.add(actor["id"])
        for m in actor["mentions"]:
            out.append({"span": move(m["span"]), "kind": m["kind"],
                        "chain": actor["id"]})
    places = {p["id"]: p for p in record.get("places") or []}
    owner, named, found = {}, {}, []
    for entity in record.get("entities") or []:
        place, actor = places.get(entity.get("place")), entity.get("actor")
        if entity["kind"] == "NORP":
            continue
        key = None
        if place is None and actor is None:
            key = named.get(entity.get("same"), f"name {entity['id']}")
        elif place is not None:
            key = f"place {place.get('geonames') or place['name'].lower()}"
            if actor and actor not in government and \
                    not (actor in states and place.get("precision") == "city"):
                owner[key] = actor
        named[entity["id"]] = actor or key
        nobody = place is None and actor is None
        span = move(entity["span"])
        if not any(m["span"][0] <= span[0] and span[1] <= m["span"][1] and
                   (m["span"] == span or m["chain"] == actor or nobody or
                    m["kind"] == "pronoun") for m in out):
            found.append({"span": span, "kind": "name",
                          "chain": actor or key})
    for m in found:
        m["chain"] = owner.get(m["chain"], m["chain"])
    return sorted(out + found, key=lambda m: m["span"])


def by_words(mentions, text):
    """The baseline's chains: names of the same words."""
    for n, m in enumerate(mentions):
        words = " ".join(text[slice(*m["span"])].lower().split())
        words = re.sub(r"^(the|an|a) |( ?['’]s)$", "", words)
        m["chain"] = words if m["kind"] == "name" else f"single {n}"
    return mentions


def match(answer, gold):
    """Index of the gold mention of each of the program's, or None."""
    pairs = []
    for i, m in enumerate(answer):
        a, b = m["span"]
        for j, g in enumerate(gold):
            c, d = g["span"]
            if c >= b:
                break
            if d <= a:
                continue
            same = (a, b) == (c, d)
            if same or (a <= g["head"][0] and g["head"][1] <= b):
                share = (min(b, d) - max(a, c)) / (max(b, d) - min(a, c))
                pairs.append((-share, i, j))
    out, taken = [None] * len(answer), set()
    for _, i, j in sorted(pairs):
        if out[i] is None and j not in taken:
            out[i] = j
            taken.add(j)
    return out


# ------------------------------------------------------------------ measures

def chains_of(label):
    """{mention: chain} -> [set of mentions], those of one left out."""
    groups = collections.defaultdict(set)
    for mention, chain in label.items():
        groups[chain].add(mention)
    return [g for g in groups.values() if len(g) > 1]


def muc(key, response):
    """(right, of) links of `key` that `response` keeps."""
    of = {m: n for n, chain in enumerate(response) for m in chain}
    right = total = 0
    for chain in key:
        parts = {of.get(m, ("alone", m)) for m in chain}
        right += len(chain) - len(parts)
        total += len(chain) - 1
    return right, total


def b_cubed(key, response):
    of = {m: chain for chain in response for m in chain}
    right = total = 0.0
    for chain in key:
        for m in chain:
            right += len(chain & of.get(m, set())) / len(chain)
        total += len(chain)
    return right, total


def assign(gain):
    """The greatest sum of one-to-one pairs of rows and columns (the Hungarian
    method with potentials; rows at most as many as columns)."""
    n, m = len(gain), len(gain[0]) if gain else 0
    if n > m:
        return assign([list(row) for row in zip(*gain)])
    u, v = [0.0] * (n + 1), [0.0] * (m + 1)
    row_of, way = [0] * (m + 1), [0] * (m + 1)
    for i in range(1, n + 1):
        row_of[0], j0 = i, 0
        least = [float("inf")] * (m + 1)
        used = [False] * (m + 1)
        while True:
            used[j0] = True
            i0, delta, j1 = row_of[j0], float("inf"), 0
            for j in range(1, m + 1):
                if not used[j]:
                    cost = -gain[i0 - 1][j - 1] - u[i0] - v[j]
                    if cost < least[j]:
                        least[j], way[j] = cost, j0
                    if least[j] < delta:
                        delta, j1 = least[j], j
            for j in range(m + 1):
                if used[j]:
                    u[row_of[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            j0 = j1
            if row_of[j0] == 0:
                break
        while j0:
            row_of[j0] = row_of[way[j0]]
            j0 = way[j0]
    return sum(gain[row_of[j] - 1][j - 1] for j in range(1, m + 1)
               if row_of[j])


def ceaf_e(key, response):
    if not key or not response:
        return 0.0
    return assign([[2 * len(k & r) / (len(k) + len(r)) for r in response]
                   for k in key])


def prf(right_p, total_p, right_r, total_r):
    p = 100 * right_p / total_p if total_p else 0.0
    r = 100 * right_r / total_r if total_r else 0.0
    return {"P": round(p, 2), "R": round(r, 2),
            "F1": round(2 * p * r / (p + r), 2) if p + r else 0.0}


def links(answer, gold, order, kinds):
    """Counts of links by kind: made, right, wanted, of them found."""
    count = collections.Counter()
    last, first = {}, set()
    for m in order:
        if m in answer:
            before = last.get(answer[m])
            if before is not None:
                right = m in gold and gold.get(before) == gold[m]
                count["made", kinds[m]] += 1
                count["right", kinds[m]] += right
            last[answer[m]] = m
        if m in gold:
            count["wanted", kinds[m]] += gold[m] in first
            first.add(gold[m])
    return count


class Tally:
    """Sums over documents."""

    def __init__(self):
        self.sum = collections.Counter()
        self.link = collections.Counter()

    def add(self, answer, gold, order, kinds):
        key, response = chains_of(gold), chains_of(answer)
        for name, f in (("MUC", muc), ("B3", b_cubed)):
            for side, (a, b) in (("R", (key, response)),
                                 ("P", (response, key))):
                right, total = f(a, b)
                self.sum[name, side, "right"] += right
                self.sum[name, side, "total"] += total
        self.sum["CEAFe", "right"] += ceaf_e(key, response)
        self.sum["CEAFe", "R"] += len(key)
        self.sum["CEAFe", "P"] += len(response)
        self.link.update(links(answer, gold, order, kinds))

    def result(self):
        out = {}
        for name in ("MUC", "B3"):
            s = [self.sum[name, side, what] for side in "PR"
                 for what in ("right", "total")]
            out[name] = prf(*s)
        right = self.sum["CEAFe", "right"]
        out["CEAFe"] = prf(right, self.sum["CEAFe", "P"],
                           right, self.sum["CEAFe", "R"])
        out["CoNLL"] = {"F1": round(sum(out[n]["F1"] for n in out) / 3, 2)}
        for name, kinds in (("link", ("name", "pronoun")),
                            ("name link", ("name",)),
                            ("pronoun link", ("pronoun",))):
            made, right, wanted = (sum(self.link[w, k] for k in kinds)
                                   for w in ("made", "right", "wanted"))
            out[name] = prf(right, made, right, wanted)
        return out


def label_document(answer, gold):
    """The program's and the gold's mentions as one set of numbers:
    (program's chains, gold chains, order, kinds)."""
    found = match(answer, gold)
    ours, theirs, at, kinds = {}, {}, {}, {}
    for j, g in enumerate(gold):
        if g["kind"] != "other":
            theirs[j], at[j], kinds[j] = g["chain"], g["head"], g["kind"]
    for i, m in enumerate(answer):
        j = found[i]
        if j is None and m["kind"] != "description":
            n = len(gold) + i
            ours[n], at[n], kinds[n] = m["chain"], m["span"], m["kind"]
        elif j is not None and gold[j]["kind"] != "other":
            ours[j] = m["chain"]
    return ours, theirs, sorted(at, key=lambda n: at[n]), kinds


def show_errors(doc, gold, answer, labels):
    """Prints wrong and missed links, with what stands around them."""
    ours, theirs, order, kinds = labels
    text, size = doc["text"], len(gold)
    span = lambda n: gold[n]["span"] if n < size \
        else answer[n - size]["span"]
    last, seen = {}, {}
    for n in order:
        a, b = span(n)
        around = (text[max(0, a - 60):a] + "[[" + text[a:b] + "]]" +
                  text[b:b + 40]).replace("\n", " ")
        before = last.get(ours.get(n)) if n in ours else None
        want = seen.get(theirs.get(n)) if n in theirs else None
        if before is not None and not (n in theirs and
                                       theirs.get(before) == theirs[n]):
            print(f"WRONG  {doc['id']} {kinds[n]}: {around} -> "
                  f"{text[slice(*span(before))]!r}"
                  f"{'' if n in theirs else ' (no gold mention)'} want "
                  f"{text[slice(*span(want))] if want is not None else None!r}"
                  .replace("\n", " "))
        elif want is not None and before is None:
            how = "no mention" if n not in ours else "alone"
            print(f"MISSED {doc['id']} {kinds[n]} {how}: {around} want "
                  f"{text[slice(*span(want))]!r}".replace("\n", " "))
        if n in ours:
            last[ours[n]] = n
        if n in theirs:
            seen[theirs[n]] = n


def score(docs, records, given):
    every, shared = Tally(), Tally()
    count = collections.Counter()
    for doc in docs:
        record = records.get(doc["id"], {"id": doc["id"]})
        gold = gold_mentions(doc, given.pronouns)
        answer = answer_mentions(record, doc["text"])
        if given.baseline:
            by_words(answer, doc["text"])
        labels = label_document(answer, gold)
        ours, theirs, order, kinds = labels
        every.add(ours, theirs, order, kinds)
        both = set(ours) & set(theirs)
        shared.add({m: ours[m] for m in both}, {m: theirs[m] for m in both},
                   order, kinds)
        for n in theirs:
            count[kinds[n]] += 1
            count[kinds[n] + " found"] += n in both
        if given.errors:
            show_errors(doc, gold, answer, labels)
    return {"documents": len(docs), "mentions": dict(sorted(count.items())),
            "all": every.result(), "shared": shared.result()}


def show(result):
    print(result["documents"], "documents, gold mentions",
          ", ".join(f"{v} {k}" for k, v in result["mentions"].items()))
    for side in ("all", "shared"):
        for name, m in result[side].items():
            row = "  ".join(f"{k} {v:6.2f}" for k, v in m.items())
            print(f"{side:7} {name:13} {row}")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", metavar="GOLD.conllu")
    parser.add_argument("answer", nargs="?", metavar="ANSWER.jsonl")
    parser.add_argument("--make-input", action="store_true")
    parser.add_argument("--only", default="", help="beginnings of ids")
    parser.add_argument("--baseline", action="store_true")
    parser.add_argument("--pronouns", choices=("third", "all"),
                        default="third")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--json", metavar="FILE")
    given = parser.parse_args()
    only = tuple(given.only.split(","))
    docs = [d for d in lay_out(given.gold) if d["id"].startswith(only)]
    if given.make_input:
        for doc in docs:
            out = {"id": doc["id"], "text": doc["text"]}
            day = doc["meta"].get("meta::dateCreated", "")
            if re.fullmatch(r"\d{4}-\d\d-\d\d", day):
                out["published"] = day
            print(json.dumps(out, ensure_ascii=False))
        return
    if given.answer is None:
        parser.error("ANSWER.jsonl is missing")
    with open(given.answer, encoding="utf-8") as lines:
        records = {r["id"]: r for r in map(json.loads, lines)}
    result = score(docs, records, given)
    show(result)
    if given.json:
        with open(given.json, "w", encoding="utf-8") as out:
            json.dump(result, out, indent=1)


if __name__ == "__main__":
    sys.exit(main())
