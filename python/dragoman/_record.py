# SPDX-License-Identifier: Apache-2.0
"""The record of a document as objects.

Every object stands on the JSON that the program writes (docs/formats.md says
what each field means) and keeps it as ``raw``.  References are followed:
``event.claim`` is the claim, not its id.
"""
from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cached_property
from typing import Any, TypeVar, cast

Raw = dict[str, Any]
R = TypeVar("R", bound="Record")


class Span:
    """``[begin, end)`` of the document's text, in code points."""

    __slots__ = ("begin", "end", "text")

    def __init__(self, text: str, begin: int, end: int) -> None:
        self.begin = begin
        self.end = end
        self.text = text[begin:end]

    def __repr__(self) -> str:
        return f"Span({self.begin}, {self.end}, {self.text!r})"

    def __str__(self) -> str:
        return self.text

    def __eq__(self, other: object) -> bool:
        return (isinstance(other, Span)
                and (self.begin, self.end) == (other.begin, other.end))

    def __hash__(self) -> int:
        return hash((self.begin, self.end))


class Record:
    """A row of a layer."""

    __slots__ = ("document", "raw")

    def __init__(self, document: Document, raw: Raw) -> None:
        self.document = document
        self.raw = raw

    def _span(self, name: str = "span") -> Span:
        begin, end = self.raw[name]
        return Span(self.document.text, begin, end)

    def _span_or_none(self, name: str) -> Span | None:
        return self._span(name) if self.raw.get(name) else None

    def _spans(self, spans: Sequence[Sequence[int]]) -> list[Span]:
        return [Span(self.document.text, begin, end) for begin, end in spans]

    @property
    def id(self) -> str:
        """Its name within the document, "" for what nothing refers to."""
        return str(self.raw.get("id", ""))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({json.dumps(self.raw, ensure_ascii=False)})"


class Sentence(Record):
    """A sentence."""

    __slots__ = ()

    @property
    def span(self) -> Span:
        return self._span()

    @property
    def text(self) -> str:
        return self.span.text

    def __str__(self) -> str:
        return self.text


class Mention(Record):
    """One time that somebody is named: ``name``, ``description``,
    ``pronoun``."""

    __slots__ = ()

    @property
    def span(self) -> Span:
        return self._span()

    @property
    def kind(self) -> str:
        return cast(str, self.raw["kind"])


class Actor(Record):
    """A person, body, group or government."""

    __slots__ = ()

    @property
    def key(self) -> str | None:
        """Of the lexicon."""
        return cast("str | None", self.raw.get("key"))

    @property
    def name(self) -> str:
        return cast(str, self.raw["name"])

    @property
    def country(self) -> str:
        """ISO 3166 alpha-3, IGO, NGO ...; "---" when unknown."""
        return cast(str, self.raw["country"])

    @property
    def sector(self) -> str:
        return cast(str, self.raw["sector"])

    @property
    def secondary(self) -> list[str]:
        return cast("list[str]", self.raw.get("secondary", []))

    @property
    def cameo(self) -> str:
        return cast(str, self.raw["cameo"])

    @property
    def part_of(self) -> list[str]:
        return cast("list[str]", self.raw.get("part_of", []))

    @property
    def mentions(self) -> list[Mention]:
        return [Mention(self.document, raw) for raw in self.raw["mentions"]]

    def __str__(self) -> str:
        return self.name


class Place(Record):
    """A place that is named."""

    __slots__ = ()

    @property
    def span(self) -> Span:
        return self._span()

    @property
    def name(self) -> str:
        return cast(str, self.raw["name"])

    @property
    def lat(self) -> float | None:
        return cast("float | None", self.raw.get("lat"))

    @property
    def lon(self) -> float | None:
        return cast("float | None", self.raw.get("lon"))

    @property
    def country(self) -> str | None:
        return cast("str | None", self.raw.get("country"))

    @property
    def geonames(self) -> int | None:
        return cast("int | None", self.raw.get("geonames"))

    @property
    def precision(self) -> str | None:
        return cast("str | None", self.raw.get("precision"))

    def __str__(self) -> str:
        return self.name


class Date(Record):
    """A date that the text names; ``value`` is ISO 8601."""

    __slots__ = ()

    @property
    def span(self) -> Span:
        return self._span()

    @property
    def value(self) -> str | None:
        return cast("str | None", self.raw.get("value"))

    @property
    def precision(self) -> str:
        return cast(str, self.raw["precision"])


class Party(Record):
    """Who takes part in an event."""

    __slots__ = ()

    @property
    def span(self) -> Span:
        return self._span()

    @property
    def actor(self) -> Actor | None:
        return self.document.actor(self.raw.get("actor"))

    @property
    def name(self) -> str:
        """Of the actor, else as the text says."""
        actor = self.actor
        return actor.name if actor else self.span.text

    @property
    def country(self) -> str | None:
        actor = self.actor
        return actor.country if actor else None

    @property
    def sector(self) -> str | None:
        actor = self.actor
        return actor.sector if actor else None

    def __str__(self) -> str:
        return self.name


class _Stance(Record):
    """Something with a stance."""

    __slots__ = ()

    @property
    def certainty(self) -> str:
        """CERTAIN, PROBABLE, POSSIBLE, UNDERSPECIFIED."""
        return cast(str, self.raw["certainty"])

    @property
    def polarity(self) -> str:
        """POS, NEG, UNDERSPECIFIED."""
        return cast(str, self.raw["polarity"])

    @property
    def time(self) -> str:
        """NON_FUTURE, FUTURE, UNDERSPECIFIED."""
        return cast(str, self.raw["time"])

    @property
    def condition(self) -> str:
        """NONE, IF, THEN."""
        return cast(str, self.raw.get("condition", "NONE"))

    @property
    def mood(self) -> str:
        """ASSERT, QUESTION, DIRECTIVE, WISH."""
        return cast(str, self.raw.get("mood", "ASSERT"))


class Claim(_Stance):
    """Who says something, with which words, and what."""

    __slots__ = ()

    @property
    def parent(self) -> Claim | None:
        return self.document.claim(self.raw.get("parent"))

    @property
    def source(self) -> list[Span]:
        return self._spans(self.raw["source"]["spans"])

    @property
    def source_kind(self) -> str:
        """named, unnamed, pronoun, document, author, none."""
        return cast(str, self.raw["source"]["kind"])

    @property
    def source_actor(self) -> Actor | None:
        return self.document.actor(self.raw["source"].get("actor"))

    @property
    def source_name(self) -> str:
        """The actor's name, else the words, "" when nobody is said."""
        actor = self.source_actor
        return actor.name if actor else " ... ".join(s.text for s in self.source)

    @property
    def cue(self) -> Span:
        return self._spans(self.raw["cue"]["spans"])[0]

    @property
    def cue_class(self) -> str:
        """say, believe, want, perceive, show, decree, deny, ask, seem."""
        return cast(str, self.raw["cue"]["class"])

    @property
    def content(self) -> list[Span]:
        return self._spans(self.raw["content"]["spans"])

    @property
    def events(self) -> list[Event]:
        found = (self.document.event(i) for i in self.raw["content"]["events"])
        return [event for event in found if event]

    @property
    def admiralty(self) -> str:
        return cast(str, self.raw["admiralty"])

    @property
    def score(self) -> float:
        return cast(float, self.raw["score"])


class Event(_Stance):
    """Who did what to whom."""

    __slots__ = ()

    @property
    def type(self) -> str:
        """Of PLOVER: AGREE ... ASSAULT."""
        return cast(str, self.raw["type"])

    @property
    def mode(self) -> str | None:
        return cast("str | None", self.raw.get("mode"))

    @property
    def cameo(self) -> str:
        return cast(str, self.raw["cameo"])

    @property
    def quad(self) -> str:
        return cast(str, self.raw["quad"])

    @property
    def goldstein(self) -> float:
        return cast(float, self.raw["goldstein"])

    @property
    def trigger(self) -> Span:
        return self._span("trigger")

    @property
    def sentence(self) -> Sentence:
        return self.document.sentences[self.raw["sentence"]]

    @property
    def actors(self) -> list[Party]:
        return [Party(self.document, raw) for raw in self.raw["actors"]]

    @property
    def recipients(self) -> list[Party]:
        return [Party(self.document, raw) for raw in self.raw["recipients"]]

    @property
    def contexts(self) -> list[str]:
        return cast("list[str]", self.raw.get("contexts", []))

    @property
    def place(self) -> Place | None:
        return self.document.place(self.raw.get("place"))

    @property
    def date(self) -> Date | None:
        """The words that date it; None when the document's date does."""
        return self.document.date(self.raw.get("date"))

    @property
    def when(self) -> str | None:
        """ISO 8601: a day, month, year, or ``first/last``."""
        return cast("str | None", self.raw.get("when"))

    @property
    def reported(self) -> bool:
        return cast(bool, self.raw["reported"])

    @property
    def claim(self) -> Claim | None:
        return self.document.claim(self.raw.get("claim"))

    @property
    def score(self) -> float:
        """The probability that an analyst would keep the row."""
        return cast(float, self.raw["score"])

    @property
    def rule(self) -> str:
        return cast(str, self.raw["rule"])

    def __str__(self) -> str:
        def names(parties: list[Party]) -> str:
            return ", ".join(p.name for p in parties) or "-"
        return f"{names(self.actors)} {self.type} {names(self.recipients)}"


class Link(Record):
    """if, cause, purpose, contradicts, same: between events."""

    __slots__ = ()

    @property
    def kind(self) -> str:
        return cast(str, self.raw["kind"])

    @property
    def source(self) -> Event | None:
        return self.document.event(self.raw.get("from"))

    @property
    def target(self) -> Event | None:
        return self.document.event(self.raw.get("to"))

    @property
    def cue(self) -> Span | None:
        return self._span_or_none("cue")


class Casualty(_Stance):
    """A number of people, and what happened to them."""

    __slots__ = ()

    @property
    def kind(self) -> str:
        return cast(str, self.raw["kind"])

    @property
    def low(self) -> float | None:
        return cast("float | None", self.raw.get("low"))

    @property
    def high(self) -> float | None:
        return cast("float | None", self.raw.get("high"))

    @property
    def event(self) -> Event | None:
        return self.document.event(self.raw.get("event"))

    @property
    def claim(self) -> Claim | None:
        return self.document.claim(self.raw.get("claim"))


class Entity(Record):
    """A bare name, whoever bears it."""

    __slots__ = ()

    @property
    def span(self) -> Span:
        return self._span()

    @property
    def kind(self) -> str:
        """PER, ORG, LOC, GPE, NORP, EVENT, OTHER."""
        return cast(str, self.raw["kind"])

    @property
    def actor(self) -> Actor | None:
        return self.document.actor(self.raw.get("actor"))


class Token(Record):
    """A word as Universal Dependencies has it."""

    __slots__ = ()

    @property
    def span(self) -> Span:
        return self._span()


class Predicate(Record):
    """A word that says that something is so, and how surely it is: -3 to 3."""

    __slots__ = ()

    @property
    def span(self) -> Span:
        return self._span()

    @property
    def lemma(self) -> str:
        return cast(str, self.raw["lemma"])

    @property
    def value(self) -> float:
        return cast(float, self.raw["value"])


class Document:
    """What was found in one text."""

    def __init__(self, line: bytes | str | Raw) -> None:
        self._line = line

    @cached_property
    def raw(self) -> Raw:
        """The record as the program's JSON lines have it."""
        if isinstance(self._line, dict):
            return self._line
        return cast(Raw, json.loads(self._line))

    @property
    def json(self) -> str:
        """The record as one line of JSON."""
        if isinstance(self._line, bytes):
            return self._line.decode().rstrip("\n")
        if isinstance(self._line, str):
            return self._line.rstrip("\n")
        return json.dumps(self._line, ensure_ascii=False)

    def _get(self, name: str) -> str | None:
        return cast("str | None", self.raw.get(name))

    @property
    def id(self) -> str:
        return cast(str, self.raw["id"])

    @cached_property
    def text(self) -> str:
        return cast(str, self.raw["text"])

    @property
    def title(self) -> str | None:
        return self._get("title")

    @property
    def url(self) -> str | None:
        return self._get("url")

    @property
    def author(self) -> str | None:
        return self._get("author")

    @property
    def publisher(self) -> str | None:
        return self._get("publisher")

    @property
    def published(self) -> str | None:
        return self._get("published")

    @property
    def language(self) -> str | None:
        return self._get("language")

    @property
    def topics(self) -> list[str]:
        return cast("list[str]", self.raw.get("topics", []))

    @property
    def warnings(self) -> list[Raw]:
        """``{"code": ..., "message": ...}`` each."""
        return cast("list[Raw]", self.raw.get("warnings", []))

    def _layer(self, name: str, kind: type[R]) -> list[R]:
        return [kind(self, raw) for raw in self.raw.get(name, [])]

    @cached_property
    def sentences(self) -> list[Sentence]:
        return [Sentence(self, {"span": span})
                for span in self.raw.get("sentences", [])]

    @cached_property
    def entities(self) -> list[Entity]:
        return self._layer("entities", Entity)

    @cached_property
    def actors(self) -> list[Actor]:
        return self._layer("actors", Actor)

    @cached_property
    def places(self) -> list[Place]:
        return self._layer("places", Place)

    @cached_property
    def dates(self) -> list[Date]:
        return self._layer("dates", Date)

    @cached_property
    def events(self) -> list[Event]:
        return self._layer("events", Event)

    @cached_property
    def claims(self) -> list[Claim]:
        return self._layer("claims", Claim)

    @cached_property
    def links(self) -> list[Link]:
        return self._layer("links", Link)

    @cached_property
    def casualties(self) -> list[Casualty]:
        return self._layer("casualties", Casualty)

    @cached_property
    def predicates(self) -> list[Predicate]:
        return self._layer("predicates", Predicate)

    @cached_property
    def tokens(self) -> list[Token]:
        return self._layer("tokens", Token)

    @cached_property
    def _by_id(self) -> dict[str, Record]:
        layers: tuple[list[Any], ...] = (
            self.actors, self.places, self.dates, self.events, self.claims)
        return {record.id: record for layer in layers for record in layer}

    def _find(self, name: str | None, kind: type[R]) -> R | None:
        record = self._by_id.get(name) if name else None
        return record if isinstance(record, kind) else None

    def actor(self, name: str | None) -> Actor | None:
        """The actor of that id ("a1"); None when there is none."""
        return self._find(name, Actor)

    def place(self, name: str | None) -> Place | None:
        """The place of that id ("p1")."""
        return self._find(name, Place)

    def date(self, name: str | None) -> Date | None:
        """The date of that id ("d1")."""
        return self._find(name, Date)

    def event(self, name: str | None) -> Event | None:
        """The event of that id ("e1")."""
        return self._find(name, Event)

    def claim(self, name: str | None) -> Claim | None:
        """The claim of that id ("c1")."""
        return self._find(name, Claim)

    def __getstate__(self) -> bytes | str | Raw:
        return self._line

    def __setstate__(self, line: bytes | str | Raw) -> None:
        self._line = line

    def __repr__(self) -> str:
        return f"<Document {self.id!r}: {len(self.events)} events>"

    def _repr_html_(self) -> str:
        from ._html import document_html
        return document_html(self)
