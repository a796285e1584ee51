#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes reports of which it is known which are copies of one another.

    tools/make_stories.py [--part tune|report] [--seed N] [--size N]
                          TEXTS.jsonl.gz... > reports.jsonl

Real reports are copied as newspapers copy them: cut, with another lead or
headline, with paragraphs added, credited to an agency, edited, badly read,
with the furniture of a page around them.  Beside them stand those that are
easily taken for copies and are none: other reports on the same subject, texts
of one pattern (weather, markets, tolls; declarations of the White House),
the next day's report with yesterday's background, articles that quote one
speech, digests.  All lie within days of each other.

`gold_story` of a line is the same for copies of one report, `gold_kind` says
what was done to it.  Half of the sources and half of the patterns are for
tuning, the other half for reporting.
"""
import argparse
import collections
import datetime
import gzip
import hashlib
import json
import random
import re
import sys

FIRST_DAY = datetime.datetime(2021, 3, 1)
PAPERS = ["Northern Herald", "Daily Example", "Coast Tribune", "The Lantern",
          "Evening Post of Klopstokia", "Riverside Times", "Morning Courier",
          "Valley Gazette", "Harbour Mail", "The Plain Observer"]
AGENCIES = ["Reuters", "AP", "AFP", "Xinhua", "TASS", "dpa"]
SYNONYMS = {
    "said": "stated", "says": "states", "killed": "slain", "also": "too",
    "people": "persons", "attack": "assault", "attacks": "assaults",
    "officials": "authorities", "government": "administration",
    "country": "nation", "against": "versus", "percent": "per cent",
    "meeting": "gathering", "talks": "discussions", "near": "close to",
    "troops": "soldiers", "soldiers": "troops", "wounded": "injured",
    "injured": "hurt", "called": "urged", "large": "big", "began": "started",
    "help": "assist", "program": "programme", "leader": "head",
    "leaders": "heads", "earlier": "before", "support": "backing",
    "announced": "declared", "according": "as told", "including": "among",
    "several": "a number of", "however": "yet", "Wednesday": "midweek",
    "President": "the president", "defense": "defence", "after": "following",
    "because": "since", "last": "past", "month": "four weeks",
    "continue": "go on", "important": "weighty", "new": "fresh"}
# What stands around the texts of a paper's pages, out of these.
FURNITURE = [
    "Share this article on social media.", "Reading time three minutes.",
    "Sign in to save this page to your reading list.", "Advertisement.",
    "Our newsletter brings you the day's news every morning.",
    "Enter your address below to subscribe.", "All rights reserved.",
    "This material may not be published, broadcast, rewritten or "
    "redistributed without permission of the owner.",
    "Read more about this subject on our pages.",
    "Contact the newsroom with corrections.", "Most read today.",
    "Follow us for updates from the region and the world.",
    "We use cookies to improve your experience; see our privacy statement "
    "for details.", "Support independent journalism with a small sum.",
    "Comments are closed for this article.", "Listen to this story.",
    "This page was last checked by an editor this morning.",
    "Subscribers may give this article to a friend.",
    "You have two free articles left this month."]

# Patterns: of each the half with an even number is for tuning.
PATTERNS = [
    ("Weather for {city}",
     "{city} will be {sky} on {day}, with a high of {n1} degrees and a low of "
     "{n2}. Winds from the {wind} will reach {n3} kilometres an hour in the "
     "afternoon. The chance of rain is {n4} percent. On the following day "
     "temperatures will be near {n5} degrees with {sky2} skies. The weather "
     "service advises drivers on the {road} road to take care in the early "
     "hours. Sunrise is at 6:{n6} and sunset at 7:{n7}."),
    ("{market} close {way}",
     "Shares in {city} closed {way} on {day}, with the main index {moved} "
     "{n1}.{n2} percent to {big} points. {firm} led the field, {moved} {n3} "
     "percent after it published its results. {firm2} ended at {n4}.{n5} "
     "crowns. Traders said that volume was thin before the holiday. The crown "
     "stood at {n6} to the dollar, against {n7} the day before. Oil for "
     "delivery next month was at {n8} dollars a barrel."),
    ("{few} killed in {city} blast",
     "A bomb exploded near a {target} in {city} on {day}, killing at least "
     "{few} people and wounding {n1} others, police said. The blast damaged "
     "nearby shops and sent smoke over the centre of the city. No group has "
     "claimed responsibility for the attack. Officials blamed {group} for "
     "similar attacks in the past. The wounded were taken to the {hospital} "
     "hospital, where doctors said that {n2} of them were in critical "
     "condition. The government condemned the attack and promised to bring "
     "those responsible to justice."),
    ("Earthquake of magnitude {mag} near {city}",
     "An earthquake with a magnitude of {mag} struck {n1} kilometres {wind} of "
     "{city} on {day}, the seismological institute said. It was at a depth of "
     "{n2} kilometres and was felt as far as {city2}. There were no immediate "
     "reports of damage or injuries. Earthquakes are common in the region. "
     "The last strong one, in {year}, destroyed {n3} houses. The institute "
     "said that aftershocks were to be expected in the coming days."),
    ("Roundup of fighting, {day}",
     "Following are incidents reported on {day}. {city} - Gunmen killed {few} "
     "policemen at a checkpoint, police said. {city2} - A roadside bomb "
     "wounded {n1} civilians in the {wind} of the town. {city3} - The bodies "
     "of {few2} men with gunshot wounds were found near the {road} road, "
     "hospital sources said. {city} - Soldiers arrested {n2} suspected "
     "militants and found {n3} rifles, the army said. {city2} - A mortar "
     "round landed on a {target}, wounding {n4} people."),
    ("{city} {n1}, {city2} {n2}",
     "{firm} scored {n3} points as {city} beat {city2} {n1}-{n2} on {day} "
     "before {n4} spectators. {city2} led by {n5} at half time but {city} "
     "came back with a run of {n6} points in the third quarter. {firm2} "
     "added {n7} for the winners, who are now {n8} games ahead in the table. "
     "The coach said that his players had kept their heads. {city2} plays "
     "{city3} at home in its next match."),
    ("Rates of the central bank",
     "The central bank fixed its rates for {day} as follows. One dollar buys "
     "{n1}.{n2} crowns and one euro {n3}.{n4}. The pound stood at {n5}.{n6}. "
     "Gold was at {big} crowns an ounce in {city}. The bank bought {n7} "
     "million dollars to steady the market, traders in {city2} said. The key "
     "rate stays at {n8} percent until the board meets again next month."),
    ("Ships in the port of {city}",
     "The port of {city} handled {n1} ships on {day}, {n2} of them with grain. "
     "The {firm} brought {big} tonnes of wheat from {city2}; the {firm2} left "
     "with {n3} containers for {city3}. The wait at the outer harbour was "
     "{n4} hours. The harbour master said that winds from the {wind} would "
     "keep small vessels in port until the evening. Tolls rise by {n5} "
     "percent on the first of the month."),
]
WORDS = {
    "city": ["Klopstokia", "Zagarra", "Mirovo", "Port Selin", "Adrana",
             "Tolmin Bay", "Kesh", "Northam", "Varsk", "Obelle", "Quilla",
             "San Tiso", "Dorn", "Halvik", "Ibora", "Lomé Hill"],
    "sky": ["sunny", "cloudy", "overcast", "hazy", "clear"],
    "day": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
            "Saturday", "Sunday"],
    "wind": ["north", "south", "east", "west", "northwest", "southeast"],
    "road": ["coastal", "mountain", "old", "river", "airport"],
    "market": ["Shares", "Stocks", "Markets"], "way": ["higher", "lower"],
    "moved": ["up", "down"], "few": ["two", "three", "four", "five", "seven",
                                     "nine", "eleven", "twelve"],
    "target": ["market", "mosque", "church", "bus station", "police station",
               "school", "bank"],
    "group": ["the Red Banner", "rebels", "the Sons of Kesh", "separatists"],
    "hospital": ["Central", "Saint Anne", "Military", "University"],
    "firm": ["Orbis", "Kestrel", "Maranta", "Delphin", "Talvik", "Juno",
             "Perrin", "Solway", "Aster", "Corvo"]}
# Releases of the White House that follow a pattern and are one for each fact.
NATURAL = ("visitor-log", "disaster-declaration", "emergency-declaration",
           "nominations-sent", "signs", "readout")


def split_sentences(text):
    parts = re.split(r"(?<=[.!?][\"”]) +|(?<=[.!?]) +(?=[\"“A-Z])|\n+",
                     text.strip())
    out = []
    for part in parts:
        # "U.S. troops", "Gen. X"
        if out and re.search(r"\b([A-Z]|Mr|Mrs|Dr|Gen|Sen|Rep|Gov|St|Lt|Col)"
                             r"\.$", out[-1]):
            out[-1] += " " + part
        elif part.strip():
            out.append(part.strip())
    return out


def paragraphs(sentences):
    return "\n\n".join(" ".join(sentences[i:i + 3])
                       for i in range(0, len(sentences), 3))


def shingles(text):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i:i + 5]) for i in range(len(words) - 4)}


class Maker:
    def __init__(self, seed, part):
        self.chance = random.Random(f"{part} {seed}")
        self.part = part
        self.rows = []

    # ---------------------------------------------------------- one report

    def put(self, story, kind, sentences, day, publisher=None, title=None,
            author=None):
        number = len(self.rows)
        publisher = publisher or self.chance.choice(PAPERS)
        title = title or self.headline(sentences)
        slug = re.sub(r"\W+", "-", title.lower()).strip("-")
        site = re.sub(r"\W+", "", publisher.lower())
        self.rows.append({
            "id": f"{self.part}-{number}", "title": title, "author": author,
            "publisher": publisher, "gold_story": story, "gold_kind": kind,
            "published": self.moment(day),
            "url": f"https://{site}.example/{number}/{slug}",
            "text": sentences if isinstance(sentences, str)
            else paragraphs(sentences)})

    def moment(self, day):
        """A day with a fraction; two of three publishers tell the hour."""
        moment = FIRST_DAY + datetime.timedelta(days=day)
        return f"{moment:%Y-%m-%dT%H:%M:00Z}" if self.chance.random() < 0.67 \
            else str(moment.date())

    def headline(self, sentences):
        text = sentences if isinstance(sentences, str) else sentences[0]
        words = re.findall(r"[\w'-]+", text)
        size = self.chance.randint(6, 9)
        start = self.chance.randint(0, max(0, min(5, len(words) - size)))
        return " ".join(words[start:start + size])

    # -------------------------------------------------------------- changes

    def cut(self, sentences, least=0.25, most=0.75):
        share = self.chance.uniform(least, most)
        return sentences[:max(4, round(len(sentences) * share))]

    def edit(self, sentences, share):
        """A share of the words that have another one gets it."""
        def other(match):
            word = match.group(0)
            return SYNONYMS[word] if word in SYNONYMS and \
                self.chance.random() < share else word
        return [re.sub(r"\w+", other, s) for s in sentences]

    def lead(self, sentences):
        """The first sentences are told in other words and another order."""
        count = self.chance.choice((1, 1, 2))
        text = " ".join(self.edit(sentences[:count], 1.0))
        parts = [p for p in re.split(r", | and | that | after ", text) if p]
        self.chance.shuffle(parts)
        opening = self.chance.choice(
            ("It has emerged that", "In a fresh turn,", "As was reported,",
             "Late in the day it became known:"))
        return [f"{opening} {', '.join(p.rstrip('.') for p in parts)}.",
                *sentences[count:]]

    def add(self, sentences, other):
        count = max(2, round(len(sentences) * self.chance.uniform(0.2, 0.6)))
        start = self.chance.randint(0, max(0, len(other) - count))
        added = other[start:start + count]
        where = self.chance.choice((len(sentences), len(sentences),
                                    len(sentences) // 2, 0))
        return sentences[:where] + added + sentences[where:]

    def misread(self, sentences, share):
        near = {"e": "c", "c": "e", "l": "1", "i": "l", "o": "0", "m": "rn",
                "n": "u", "u": "n", "h": "b", "a": "o", "t": "f", "s": "5"}

        def letter(c):
            if self.chance.random() >= share:
                return c
            if c == " ":
                return ""
            return near.get(c, c)
        return ["".join(map(letter, s)) for s in sentences]

    def furniture(self, sentences, paper):
        own = random.Random(paper)
        return (own.sample(FURNITURE, own.randint(1, 3)) + sentences +
                own.sample(FURNITURE, own.randint(2, 6)))

    def credit(self, sentences, agency):
        city = self.chance.choice(WORDS["city"]).upper()
        form = self.chance.choice(("{} ({}) - ", "{} — {} — ", "{}, ({}) — "))
        text = list(sentences)
        text[0] = form.format(city, agency) + text[0]
        if self.chance.random() < 0.4:
            text.append(f"(Reporting by our own staff; {agency})")
        return text

    # --------------------------------------------------------------- copies

    def copies(self, story, sentences, others, day, count):
        agency = self.chance.choice(AGENCIES)
        own = self.chance.random() < 0.5
        self.put(story, "original", sentences, day,
                 publisher=agency if own else None)
        self.rows[-1]["gold_original"] = True
        title = self.rows[-1]["title"]
        kinds = ["exact", "headline", "cut", "lead", "added", "credit",
                 "misread", "furniture", "edited", "cut+lead", "lead+added",
                 "cut+furniture", "cut+misread", "edited+added+credit"]
        for kind in self.chance.sample(kinds, count):
            text = sentences
            paper = self.chance.choice(PAPERS)
            other = self.chance.choice(others)
            for change in kind.split("+"):
                if change == "cut":
                    text = self.cut(text)
                elif change == "lead":
                    text = self.lead(text)
                elif change == "added":
                    text = self.add(text, other)
                elif change == "misread":
                    text = self.misread(text, self.chance.uniform(.005, .03))
                elif change == "furniture":
                    text = self.furniture(text, paper)
                elif change == "edited":
                    text = self.edit(text, 0.6)
                elif change == "credit":
                    text = self.credit(text, agency)
            later = self.chance.choice((0.2, 0.4, 1, 1, 2, 3))
            self.put(story, kind, text, day + later, publisher=paper,
                     title=title if kind == "exact" else None,
                     author=agency if own and self.chance.random() < .3
                     else None)

    # -------------------------------------------------------------- no copies

    def update(self, story, sentences, other, day):
        """The next day: other news, and the end of the old as background."""
        most = self.chance.uniform(.2, .45) * sum(map(len, sentences))
        kept = 1
        while sum(map(len, sentences[-kept - 1:])) < most:
            kept += 1
        fresh = other[:max(3, len(sentences) - kept)]
        while sum(map(len, fresh)) < sum(map(len, sentences[-kept:])):
            fresh = fresh + other[len(fresh) % len(other):][:1]
        self.put(story, "update", fresh + sentences[-kept:], day + 1)

    def quoting(self, story, speech, sentences, day):
        half = len(sentences) // 2
        self.put(story, "quotes", sentences[:half] +
                 [f"“{speech}” the president said."] + sentences[half:], day)

    def pattern(self, story, number, day):
        title, text = PATTERNS[number]

        def word(match):
            name = match.group(1).rstrip("0123456789") or match.group(1)
            if name == "n":
                return str(self.chance.randint(2, 95))
            if name == "mag":
                return f"{self.chance.uniform(3, 6.9):.1f}"
            if name == "big":
                return f"{self.chance.randint(1000, 9999):,}"
            if name == "year":
                return str(self.chance.randint(1950, 2015))
            return self.chance.choice(WORDS[name])
        made = {}

        def fill(match):
            key = match.group(1)
            made.setdefault(key, word(match))
            return made[key]
        self.put(story, "pattern", re.sub(r"\{(\w+)\}", fill, text), day,
                 title=re.sub(r"\{(\w+)\}", fill, title))


def read_texts(paths, part):
    """Reports of 90 to 700 words of this part."""
    texts, natural, speeches = [], [], []
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                digest = hashlib.sha256(row["id"].encode()).digest()
                if (digest[0] % 2 == 0) != (part == "tune"):
                    continue
                count = len(row["text"].split())
                if row["id"].startswith("wh-"):
                    if 60 <= count <= 500 and \
                            any(n in row["id"] for n in NATURAL):
                        natural.append(split_sentences(row["text"]))
                    elif count > 1200 and "remarks" in row["id"]:
                        speeches.append(row)
                    continue
                sentences = split_sentences(row["text"])
                if 90 <= count <= 700 and len(sentences) >= 7:
                    texts.append(sentences)
    return texts, natural, speeches


def without_doubles(texts, most):
    """Leaves out what shares many shingles with another one: nobody has said
    whether that is a copy."""
    seen, kept = {}, []
    for sentences in texts:
        mine = shingles(" ".join(sentences))
        shared = collections.Counter(seen[s] for s in mine if s in seen)
        if shared and shared.most_common(1)[0][1] > most * len(mine):
            continue
        for shingle in mine:
            seen.setdefault(shingle, len(kept))
        kept.append(sentences)
    return kept


def neighbours(texts):
    """For each text those that share most rare words with it."""
    words = [set(re.findall(r"[a-z]{4,}", " ".join(t).lower()))
             for t in texts]
    where = collections.defaultdict(list)
    for i, one in enumerate(words):
        for word in one:
            where[word].append(i)
    out = []
    for i, one in enumerate(words):
        score = collections.Counter()
        for word in sorted(one):
            if 1 < len(where[word]) < 60:
                for other in where[word]:
                    score[other] += 1 / len(where[word])
        del score[i]
        out.append([n for n, _ in score.most_common(6)])
    return out


def make(maker, texts, natural, speeches, size):
    chance = maker.chance
    chance.shuffle(texts)
    texts = without_doubles(texts, 0.2)
    # What is added to copies and told in updates stands nowhere else.
    donors = texts[:len(texts) // 3]
    texts = texts[len(donors):]
    near = neighbours(texts)
    story, done, fresh = 0, set(), list(donors)
    for i in range(len(texts)):
        if len(maker.rows) >= size * 7 // 10:
            break
        if i in done:
            continue
        day = chance.uniform(0, 6)
        # Reports on one subject, on one day.
        for member in [i] + [n for n in near[i] if n not in done][:3]:
            done.add(member)
            story += 1
            count = chance.choice((0, 1, 2, 3, 4, 6))
            maker.copies(story, texts[member], donors, day, count)
            if chance.random() < 0.4 and fresh:
                story += 1
                maker.update(story, texts[member], fresh.pop(), day)
    for number in range(len(PATTERNS)):
        if (number % 2 == 0) == (maker.part == "tune"):
            for _ in range(size // 50):
                story += 1
                maker.pattern(story, number, chance.randint(0, 9))
    # A release that was put out twice is no two facts.
    for sentences in without_doubles(natural, 0.9)[:size // 10]:
        story += 1
        maker.put(story, "release", sentences,
                  chance.randint(0, 9), publisher="White House")
    rest = [t for i, t in enumerate(texts) if i not in done]
    for speech in speeches[:size // 100]:
        said = split_sentences(speech["text"])
        said = " ".join(said[len(said) // 2:][:6])[:700]
        for _ in range(4):
            if rest:
                story += 1
                maker.quoting(story, said, rest.pop(), chance.randint(0, 3))
    for _ in range(size // 60):
        story += 1
        maker.put(story, "digest",
                  [s for t in chance.sample(texts, 5) for s in t[:2]],
                  chance.randint(0, 6), title="News of the day in brief")
    chance.shuffle(maker.rows)
    maker.rows.sort(key=lambda row: row["published"])


def main():
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="+")
    parser.add_argument("--part", choices=("tune", "report"),
                        default="report")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=3000,
                        help="about so many reports")
    given = parser.parse_args()
    maker = Maker(given.seed, given.part)
    make(maker, *read_texts(given.texts, given.part), given.size)
    for row in maker.rows:
        sys.stdout.write(json.dumps({k: v for k, v in row.items() if v},
                                    ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
