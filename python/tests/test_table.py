# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import datetime
import gc
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.parquet
import pytest

import dragoman
from dragoman._table import Table, first_and_last


def test_arrow_reads_every_kind_and_absence() -> None:
    table = Table([("t", "text", ["é", None, ""]), ("r", "real", [1.5, None, -2.0]),
                   ("i", "integer", [1, 2**40, None]), ("f", "flag", [True, None, False]),
                   ("d", "day", [0, None, 20000])])
    arrow = pyarrow.table(table)
    arrow.validate(full=True)
    assert arrow.column("t").to_pylist() == ["é", None, ""]
    assert arrow.column("r").to_pylist() == [1.5, None, -2.0]
    assert arrow.column("i").to_pylist() == [1, 2**40, None]
    assert arrow.column("f").to_pylist() == [True, None, False]
    assert arrow.column("d").to_pylist() == [
        datetime.date(1970, 1, 1), None, datetime.date(2024, 10, 4)]


def test_columns_outlive_the_table() -> None:
    table = Table([("t", "text", ["one", "two" * 1000])])
    arrow = pyarrow.table(table)
    column = arrow.column("t")
    del table, arrow
    gc.collect()
    assert column.to_pylist() == ["one", "two" * 1000]


def test_an_unused_stream_is_released() -> None:
    for _ in range(100):
        Table([("t", "text", ["x" * 10000])]).__arrow_c_stream__()
    gc.collect()


def test_empty_tables() -> None:
    arrow = dragoman.events_table([]).to_arrow()
    assert arrow.num_rows == 0 and "type" in arrow.column_names
    arrow.validate(full=True)


def test_wrong_values_are_told() -> None:
    with pytest.raises(TypeError):
        Table([("i", "integer", ["x"])]).to_arrow()
    with pytest.raises(ValueError, match="length"):
        Table([("a", "integer", [1, 2]), ("b", "integer", [1])]).to_arrow()


def test_polars_duckdb_pandas_agree(document: dragoman.Document) -> None:
    table = dragoman.events_table([document])
    types = table["type"]
    assert types
    assert polars.DataFrame(table)["type"].to_list() == types
    assert table.to_polars()["score"].to_list() == table["score"]
    frame = table.to_pandas()
    assert isinstance(frame, pandas.DataFrame)
    assert frame["type"].tolist() == types
    assert str(frame["day_first"].dtype).startswith("datetime64")
    arrow = table.to_arrow()
    found = duckdb.sql("SELECT type, count(*) AS n FROM arrow GROUP BY type").fetchall()
    assert sum(n for _, n in found) == len(types)


def test_event_columns(document: dragoman.Document) -> None:
    row = next(r for r in dragoman.events_table([document]).rows()
               if r["type"] == "CONSULT")
    assert (row["actor_countries"], row["recipient_countries"]) == ("KEN", "UGA")
    assert row["day_first"] == row["day_last"] == datetime.date(2026, 5, 4)
    assert row["document"] == "report" and "met" in row["sentence"]
    few = dragoman.events_table([document], columns=["type", "score"])
    assert few.column_names == ["type", "score"]
    with pytest.raises(ValueError, match="colour"):
        dragoman.events_table([document], columns=["colour"])


def test_other_tables(document: dragoman.Document) -> None:
    claims = dragoman.claims_table([document])
    assert "The army" in claims["source"]
    documents = dragoman.documents_table([document])
    assert documents["events"] == [len(document.events)]
    assert "<td>" in documents._repr_html_()


def test_days_of_iso_dates() -> None:
    def day(text: str) -> int:
        return (datetime.date.fromisoformat(text) - datetime.date(1970, 1, 1)).days
    assert first_and_last("2024-02") == (day("2024-02-01"), day("2024-02-29"))
    assert first_and_last("2024") == (day("2024-01-01"), day("2024-12-31"))
    assert first_and_last("2024-01-01/2024-03") == (day("2024-01-01"), day("2024-03-31"))
    assert first_and_last("2024-05-06T10:30") == (day("2024-05-06"),) * 2
    assert first_and_last(None) == first_and_last("soon") == (None, None)


def test_parquet(document: dragoman.Document, tmp_path: Path) -> None:
    path = tmp_path / "events.parquet"
    dragoman.to_parquet(dragoman.events_table([document]), path)
    assert pyarrow.parquet.read_table(path).num_rows == len(document.events)
    assert list(tmp_path.iterdir()) == [path]
