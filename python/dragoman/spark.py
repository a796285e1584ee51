# SPDX-License-Identifier: Apache-2.0
"""Coding on a Spark cluster: what outgrows one machine runs on an existing
engine.

    >>> from dragoman import spark
    >>> coded = spark.code(df, text="body", id="key", published="day")
    >>> events = spark.events(coded)

Documents are coded where their rows lie, by ``mapInArrow``.  Each Python
worker opens the model once and keeps it; its files are mapped, so that the
workers of a machine share them.  A model is never sent.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from ._errors import InputError
from ._model import Model, Tier, load
from ._record import Document
from ._table import Table, events_table

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame

#: The columns of ``code``: a document that cannot be read has an ``error``
#: and no ``record``.
CODED = ("id string, published date, events int, record string, error string,"
         " error_code string, error_byte bigint")
#: The columns of ``events``; what they hold is said in docs/scale.md.
EVENTS = (
    "document string, published date, publisher string, url string, event string,"
    " type string, mode string, cameo string, quad string, goldstein double,"
    " actors string, actor_countries string, actor_sectors string,"
    " recipients string, recipient_countries string, recipient_sectors string,"
    " happened string, day_first date, day_last date, place string, lat double,"
    " lon double, place_country string, place_precision string, certainty string,"
    " polarity string, time string, condition string, mood string,"
    " reported boolean, claim_source string, claim_class string,"
    " contexts string, trigger string, sentence string, score double,"
    " rule string")

_FIELDS = ("text", "html", "id", "url", "title", "author", "publisher",
           "published", "language")
_BATCH_BYTES = 8 << 20  # of records handed back at once
_BATCH_ROWS = 4096
_models: dict[tuple[Any, ...], Model] = {}  # of this process


def _model(options: tuple[Any, ...]) -> Model:
    if options not in _models:
        tier, data, lexicon, layers, least_score = options
        _models[options] = load(tier, data=data, lexicon=lexicon,
                                layers=layers, least_score=least_score)
    return _models[options]


def _coded(model: Model, source: dict[str, Any]) -> dict[str, Any]:
    """The row of a document."""
    row: dict[str, Any] = {"id": source.get("id")}
    try:
        document = model.code(source)
    except InputError as error:
        row.update(error=str(error), error_code=error.code,
                   error_byte=error.byte)
        return row
    row.update(id=document.id, record=document.json,
               events=len(document.events), published=_day(document.published))
    return row


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def _source(row: dict[str, Any]) -> dict[str, Any]:
    """Fields as a JSON line has them."""
    out = {name: value for name, value in row.items() if value is not None}
    if "id" in out:
        out["id"] = str(out["id"])
    return out


def _batches(rows: Iterable[dict[str, Any]],
             schema: pyarrow.Schema) -> Iterator[pyarrow.RecordBatch]:
    """The rows in batches of bounded size."""
    import pyarrow
    waiting: list[dict[str, Any]] = []
    size = 0
    for row in rows:
        waiting.append(row)
        size += len(row.get("record") or "")
        if size >= _BATCH_BYTES or len(waiting) >= _BATCH_ROWS:
            yield pyarrow.RecordBatch.from_pylist(waiting, schema=schema)
            waiting, size = [], 0
    if waiting:
        yield pyarrow.RecordBatch.from_pylist(waiting, schema=schema)


def _coded_schema() -> pyarrow.Schema:
    import pyarrow
    text = pyarrow.string()
    return pyarrow.schema([
        ("id", text), ("published", pyarrow.date32()),
        ("events", pyarrow.int32()), ("record", text), ("error", text),
        ("error_code", text), ("error_byte", pyarrow.int64())])


def code(df: DataFrame, text: str | None = "text", *, html: str | None = None,
         id: str | None = None, url: str | None = None,
         title: str | None = None, author: str | None = None,
         publisher: str | None = None, published: str | None = None,
         language: str | None = None, tier: Tier = "default",
         data: str | None = None, lexicon: Sequence[str] = (),
         layers: Sequence[str] = (), least_score: float = 0.0) -> DataFrame:
    """Codes each row of a data frame as a document.

    The arguments up to ``language`` name its columns; ``data`` and
    ``lexicon`` are folders on every machine (default: the package's own).
    Gives the columns of ``CODED``: ``record`` is the line of JSON that the
    program would have written.
    """
    named = {"text": text, "html": html, "id": id, "url": url, "title": title,
             "author": author, "publisher": publisher, "published": published,
             "language": language}
    columns = {column: field for field in _FIELDS
               if (column := named[field]) is not None}
    missing = [column for column in columns if column not in df.columns]
    if missing:
        raise ValueError(f"the data frame has no column {', '.join(missing)}")
    options = (tier, data, tuple(lexicon), tuple(layers), least_score)

    def work(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        model = _model(options)
        rows = (_coded(model, _source(row)) for batch in batches
                for row in batch.rename_columns(
                    [columns[name] for name in batch.schema.names]).to_pylist())
        return _batches(rows, _coded_schema())

    return df.select(*columns).mapInArrow(work, CODED)


def events(coded: DataFrame) -> DataFrame:
    """One row an event, with the columns of ``dragoman.events_table``."""

    def work(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            lines = batch.column("record").to_pylist()
            table = events_table(Document(line) for line in lines if line)
            if len(table):
                yield from _small(table)

    return coded.select("record").where("events > 0").mapInArrow(work, EVENTS)


def _small(table: Table) -> Iterable[pyarrow.RecordBatch]:
    """The batches with 32-bit offsets, as Spark has them."""
    import pyarrow
    arrow = table.to_arrow()
    fields = [pyarrow.field(f.name, pyarrow.string())
              if pyarrow.types.is_large_string(f.type) else f
              for f in arrow.schema]
    out: Iterable[pyarrow.RecordBatch] = arrow.cast(
        pyarrow.schema(fields)).to_batches()
    return out
