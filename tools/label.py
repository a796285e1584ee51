#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns what the program says of texts into labelled passages.

    dragoman code --tier full --min-score 0.2 --layers sentences,events,\
claims,predicates,actors TEXTS | tools/label.py [--least X] > read.ev

The passages are in the format of data/events (docs/coding.md, section 12) and
say "read yes": nobody has looked at them, so that they teach but are never
measured on, and nothing is known of their contexts.  An event below --least
(default 0.4) is one that a reader might leave out.  What cannot be told by
words of its own sentence is left out.
"""
import argparse
import json
import re
import sys

# Longer documents become several passages.
SENTENCES_MOST = 40
DEFAULTS = {"polarity": "POS", "time": "NON_FUTURE", "condition": "NONE",
            "mood": "ASSERT", "certainty": "CERTAIN"}


def letter(char):
    return char.isalnum() and char.isascii() or \
        ord(char) >= 0x80 and not 0x2000 <= ord(char) <= 0x203F


def whole(sentence, begin, end):
    return not (begin > 0 and letter(sentence[begin - 1])) and \
        not (end < len(sentence) and letter(sentence[end]))


def words(sentence, begin, end):
    """The words of a span as a label names them, or None."""
    text = sentence[begin:end]
    if not text or text != text.strip() or re.search(r"[|;\n]|#\d", text) or \
            " / " in text or " > " in text:
        return None
    places = [m.start() for m in
              re.finditer("(?=" + re.escape(text) + ")", sentence)]
    good = [at for at in places if whole(sentence, at, at + len(text))]
    if good:
        places = good
    if begin not in places:
        return None
    number = places.index(begin) + 1
    return text if number == 1 else f"{text}#{number}" if number < 100 else None


class Passage:
    def __init__(self, record, first, last):
        self.record = record
        self.span = record["sentences"][first:last]
        text = record["text"]
        self.text = [re.sub(r"[\r\n\t]", " ", text[a:b]) for a, b in self.span]
        self.label = [[] for _ in self.span]

    def sentence(self, at):
        for i, (begin, end) in enumerate(self.span):
            if begin <= at < end:
                return i
        return None

    def words(self, span, home):
        begin = self.span[home][0]
        return words(self.text[home], span[0] - begin, span[1] - begin) \
            if self.sentence(span[0]) == home and \
            span[1] <= self.span[home][1] else None

    def side(self, parties, home):
        named = [self.words(p["span"], home) for p in parties]
        return None if None in named else " ; ".join(dict.fromkeys(named))

    def event(self, event, least):
        home = self.sentence(event["trigger"][0])
        if home is None:
            return
        trigger = self.words(event["trigger"], home)
        actors = self.side(event["actors"], home)
        recipients = self.side(event["recipients"], home)
        if None in (trigger, actors, recipients) or ">" in actors + recipients:
            return
        marks = [event[key] for key, usual in DEFAULTS.items()
                 if event[key] != usual]
        marks = ["NEG" if mark == "NEG" else mark for mark in marks
                 if mark not in ("UNDERSPECIFIED",) or
                 event["certainty"] == "UNDERSPECIFIED"]
        if event["score"] < least:
            marks.append("opt")
        mode = "/" + event["mode"] if event["mode"] else ""
        self.label[home].append(
            f"  + {event['type']}{mode} | {trigger} | {actors} > {recipients}"
            + (" | " + " ".join(dict.fromkeys(marks)) if marks else ""))

    def claim(self, claim):
        cue = claim["cue"]["spans"][0]
        home = self.sentence(cue[0])
        if home is None:
            return
        source = claim["source"]["spans"]
        names = [self.words(cue, home),
                 self.words(source[0], home) if source else "-"]
        pieces = []
        for span in claim["content"]["spans"]:
            place = self.sentence(span[0])
            while place is not None and place < len(self.span):
                begin, end = self.span[place]
                part = [max(span[0], begin), min(span[1], end)]
                if part[0] >= part[1]:
                    break
                said = self.words(part, place)
                far = place - home
                pieces.append(said if far == 0 or said is None
                              else f"{far:+d}:{said}")
                place += 1
        if not pieces or None in names + pieces or \
                any(re.match(r"[+-]\d", p) for p in pieces
                    if not re.match(r"[+-]\d+:", p)):
            return
        self.label[home].append(
            f"  ~ {names[1]} | {names[0]} | {' / '.join(pieces)}")

    def values(self, predicates):
        said = {}
        for one in predicates:
            home = self.sentence(one["span"][0])
            if home is None:
                continue
            word = self.words(one["span"], home)
            if word and " " not in word:
                said.setdefault(home, []).append(
                    f"{word} {max(-3, min(3, round(one['value'])))}")
        for home, all_of in said.items():
            self.label[home].append("  ? " + " ".join(all_of))

    def write(self, out, name):
        if not any(text.strip() for text in self.text):
            return
        out.write(f"passage {name}\n  licence as the text's\n  read yes\n"
                  "  claims yes\n")
        for text, labels in zip(self.text, self.label):
            if text.strip():
                out.write(f"= {text.strip()}\n" + "".join(
                    label + "\n" for label in labels))
        out.write("\n")


def passages(record, least):
    count = len(record["sentences"])
    for first in range(0, count, SENTENCES_MOST):
        one = Passage(record, first, min(first + SENTENCES_MOST, count))
        for event in record["events"]:
            one.event(event, least)
        for claim in record["claims"]:
            one.claim(claim)
        one.values(record["predicates"])
        yield one


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--least", type=float, default=0.4)
    least = parser.parse_args().least
    sys.stdout.write("# SPDX-License-Identifier: CC0-1.0\n"
                     "# Labels by the program; the texts have their own "
                     "licences.\n\n")
    for line in sys.stdin:
        record = json.loads(line)
        if "error" in record:
            continue
        for n, one in enumerate(passages(record, least)):
            one.write(sys.stdout, f"{record['id']}.{n}".replace(" ", "_"))


if __name__ == "__main__":
    main()
