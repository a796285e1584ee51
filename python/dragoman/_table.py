# SPDX-License-Identifier: Apache-2.0
"""Tables that pandas, polars, duckdb and pyarrow read without copying, through
the Arrow C data interface."""
from __future__ import annotations

import calendar
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Literal

from . import _core
from ._record import Claim, Document, Event, Party

Kind = Literal["text", "real", "integer", "flag", "day"]
_EPOCH = date(1970, 1, 1).toordinal()


class Table:
    """Columns of equal length.

    Anything that knows the Arrow PyCapsule interface reads it:
    ``pyarrow.table(t)``, ``polars.DataFrame(t)``, and duckdb by its name in a
    query.  ``to_pandas()``, ``to_polars()``, ``to_arrow()`` do so where these
    are installed.
    """

    def __init__(self, columns: Sequence[tuple[str, Kind, list[Any]]]) -> None:
        self._columns = list(columns)
        self._rows = len(self._columns[0][2]) if self._columns else 0
        self._core: _core.Columns | None = None

    @property
    def column_names(self) -> list[str]:
        return [name for name, _, _ in self._columns]

    @property
    def num_rows(self) -> int:
        return self._rows

    def __len__(self) -> int:
        return self._rows

    def __getitem__(self, name: str) -> list[Any]:
        """The values of a column; days are ``datetime.date``."""
        for own, kind, values in self._columns:
            if own == name:
                return [_day(v) for v in values] if kind == "day" else values
        raise KeyError(name)

    def rows(self) -> Iterator[dict[str, Any]]:
        """Its rows as dictionaries."""
        names = self.column_names
        for row in zip(*(self[name] for name in names)):
            yield dict(zip(names, row))

    def _arrow(self) -> _core.Columns:
        if self._core is None:
            self._core = _core.Columns(
                self._rows, [(n, str(k), v) for n, k, v in self._columns])
        return self._core

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self._arrow().stream()

    def __arrow_c_schema__(self) -> object:
        return self._arrow().schema()

    def to_arrow(self) -> Any:
        """A ``pyarrow.Table``."""
        import pyarrow
        return pyarrow.table(self)

    def to_polars(self) -> Any:
        """A ``polars.DataFrame``."""
        import polars
        return polars.DataFrame(self)

    def to_pandas(self) -> Any:
        """A ``pandas.DataFrame``; days become timestamps."""
        import pandas
        frame = pandas.DataFrame(
            {name: self[name] for name in self.column_names})
        for name, kind, _ in self._columns:
            if kind == "day":
                frame[name] = pandas.to_datetime(frame[name])
        return frame

    def __repr__(self) -> str:
        return f"<Table: {self._rows} rows, {', '.join(self.column_names)}>"

    def _repr_html_(self) -> str:
        from html import escape
        shown = 20
        heads = "".join(f"<th>{escape(n)}</th>" for n in self.column_names)
        body = []
        for number, row in enumerate(self.rows()):
            if number == shown:
                break
            cells = ("" if v is None else escape(str(v)) for v in row.values())
            body.append("<tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")
        return (f"<table><tr>{heads}</tr>{''.join(body)}</table>"
                f"<p>{self._rows} rows</p>")


def _day(value: int | None) -> date | None:
    return None if value is None else date.fromordinal(value + _EPOCH)


def first_and_last(when: str | None) -> tuple[int | None, int | None]:
    """The first and last day, since 1970, of an ISO day, month, year or
    range; None where it is open or none."""
    if not when:
        return None, None
    first, _, last = when.partition("/")
    return _edge(first, False), _edge(last or first, True)


def _edge(text: str, last: bool) -> int | None:
    parts = text.partition("T")[0].split("-")
    if not all(part.isdigit() for part in parts) or len(parts[0]) != 4:
        return None
    year = int(parts[0])
    month = int(parts[1]) if len(parts) > 1 else (12 if last else 1)
    try:
        day = (int(parts[2]) if len(parts) > 2
               else calendar.monthrange(year, month)[1] if last else 1)
        return date(year, month, day).toordinal() - _EPOCH
    except ValueError:
        return None


def _joined(parts: Iterable[str | None]) -> str | None:
    return "; ".join(part or "" for part in parts) or None


def _names(parties: list[Party]) -> str | None:
    return _joined(p.name for p in parties)


def _claim_source(claim: Claim | None) -> str | None:
    return claim.source_name or None if claim else None


Getter = Callable[[Event], Any]
_EVENT: list[tuple[str, Kind, Getter]] = [
    ("document", "text", lambda e: e.document.id),
    ("published", "day", lambda e: _edge(e.document.published or "", False)),
    ("publisher", "text", lambda e: e.document.publisher),
    ("url", "text", lambda e: e.document.url),
    ("event", "text", lambda e: e.id),
    ("type", "text", lambda e: e.type),
    ("mode", "text", lambda e: e.mode),
    ("cameo", "text", lambda e: e.cameo),
    ("quad", "text", lambda e: e.quad),
    ("goldstein", "real", lambda e: e.goldstein),
    ("actors", "text", lambda e: _names(e.actors)),
    ("actor_countries", "text", lambda e: _joined(p.country for p in e.actors)),
    ("actor_sectors", "text", lambda e: _joined(p.sector for p in e.actors)),
    ("recipients", "text", lambda e: _names(e.recipients)),
    ("recipient_countries", "text",
     lambda e: _joined(p.country for p in e.recipients)),
    ("recipient_sectors", "text",
     lambda e: _joined(p.sector for p in e.recipients)),
    ("happened", "text", lambda e: e.when),
    ("day_first", "day", lambda e: first_and_last(e.when)[0]),
    ("day_last", "day", lambda e: first_and_last(e.when)[1]),
    ("place", "text", lambda e: e.place.name if e.place else None),
    ("lat", "real", lambda e: e.place.lat if e.place else None),
    ("lon", "real", lambda e: e.place.lon if e.place else None),
    ("place_country", "text", lambda e: e.place.country if e.place else None),
    ("place_precision", "text",
     lambda e: e.place.precision if e.place else None),
    ("certainty", "text", lambda e: e.certainty),
    ("polarity", "text", lambda e: e.polarity),
    ("time", "text", lambda e: e.time),
    ("condition", "text", lambda e: e.condition),
    ("mood", "text", lambda e: e.mood),
    ("reported", "flag", lambda e: e.reported),
    ("claim_source", "text", lambda e: _claim_source(e.claim)),
    ("claim_class", "text", lambda e: e.claim.cue_class if e.claim else None),
    ("contexts", "text", lambda e: " ".join(e.contexts) or None),
    ("trigger", "text", lambda e: e.trigger.text),
    ("sentence", "text", lambda e: " ".join(e.sentence.text.split())),
    ("score", "real", lambda e: e.score),
    ("rule", "text", lambda e: e.rule),
]

_CLAIM: list[tuple[str, Kind, Callable[[Claim], Any]]] = [
    ("document", "text", lambda c: c.document.id),
    ("published", "day", lambda c: _edge(c.document.published or "", False)),
    ("claim", "text", lambda c: c.id),
    ("parent", "text", lambda c: c.raw.get("parent")),
    ("source", "text", lambda c: c.source_name or None),
    ("source_kind", "text", lambda c: c.source_kind),
    ("source_country", "text",
     lambda c: c.source_actor.country if c.source_actor else None),
    ("cue", "text", lambda c: c.cue.text),
    ("cue_class", "text", lambda c: c.cue_class),
    ("content", "text",
     lambda c: " ... ".join(" ".join(s.text.split()) for s in c.content)
     or None),
    ("certainty", "text", lambda c: c.certainty),
    ("polarity", "text", lambda c: c.polarity),
    ("time", "text", lambda c: c.time),
    ("admiralty", "text", lambda c: c.admiralty),
    ("score", "real", lambda c: c.score),
]

_DOCUMENT: list[tuple[str, Kind, Callable[[Document], Any]]] = [
    ("document", "text", lambda d: d.id),
    ("url", "text", lambda d: d.url),
    ("title", "text", lambda d: d.title),
    ("author", "text", lambda d: d.author),
    ("publisher", "text", lambda d: d.publisher),
    ("published", "day", lambda d: _edge(d.published or "", False)),
    ("language", "text", lambda d: d.language),
    ("topics", "text", lambda d: " ".join(d.topics) or None),
    ("events", "integer", lambda d: len(d.events)),
    ("claims", "integer", lambda d: len(d.claims)),
    ("text", "text", lambda d: d.text),
]


def _table(rows: Iterable[Any],
           spec: Sequence[tuple[str, Kind, Callable[[Any], Any]]],
           columns: Sequence[str] | None) -> Table:
    names = [name for name, _, _ in spec]
    wrong = [name for name in columns or () if name not in names]
    if wrong:
        raise ValueError(f"no such column: {', '.join(wrong)}")
    chosen = [entry for entry in spec if not columns or entry[0] in columns]
    values: list[list[Any]] = [[] for _ in chosen]
    for row in rows:
        for out, (_, _, get) in zip(values, chosen):
            out.append(get(row))
    return Table([(name, kind, out)
                  for (name, kind, _), out in zip(chosen, values)])


def _read(documents: Iterable[Document | Exception]) -> Iterator[Document]:
    """The documents, without the errors that code_many may give among
    them."""
    return (d for d in documents if isinstance(d, Document))


def events_table(documents: Iterable[Document | Exception], *,
                 columns: Sequence[str] | None = None) -> Table:
    """One row an event; several parties of a side are joined by "; "."""
    return _table((e for d in _read(documents) for e in d.events), _EVENT,
                  columns)


def claims_table(documents: Iterable[Document | Exception], *,
                 columns: Sequence[str] | None = None) -> Table:
    """One row a claim: who says what, and with which words."""
    return _table((c for d in _read(documents) for c in d.claims), _CLAIM,
                  columns)


def documents_table(documents: Iterable[Document | Exception], *,
                    columns: Sequence[str] | None = None) -> Table:
    """One row a document."""
    return _table(_read(documents), _DOCUMENT, columns)


def to_parquet(table: Table, path: str | os.PathLike[str]) -> None:
    """Writes a table as Parquet, through pyarrow; the file is replaced when
    it is whole."""
    try:
        import pyarrow.parquet as parquet
    except ImportError as missing:
        raise ImportError(
            "Parquet needs pyarrow: pip install 'dragoman[parquet]'") from missing
    target = os.fspath(path)
    beside = f"{target}.part"
    parquet.write_table(table.to_arrow(), beside)
    os.replace(beside, target)
