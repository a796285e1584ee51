# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import os
import sqlite3
import subprocess
from pathlib import Path

import pytest

import dragoman
from conftest import REPORT


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    program = os.environ.get("DRAGOMAN")
    if not program:
        pytest.skip("DRAGOMAN names no program")
    folder = tmp_path_factory.mktemp("database")
    (folder / "report.txt").write_text(REPORT)
    path = folder / "it's 100% events.db"
    subprocess.run([program, "code", "--tier", "fast", "--date", "2026-05-08",
                    "-o", str(path), str(folder / "report.txt")], check=True,
                   capture_output=True)
    return path


def test_tables_and_views(database: Path) -> None:
    with dragoman.read_db(database) as db:
        assert "events" in db.tables and "who_did_what" in db.views
        table = db.table("who_did_what")
        assert "CONSULT" in table["type"]
        assert table.to_polars().height == len(table)
        with pytest.raises(KeyError, match="who_did_what"):
            db.table("nothing")


def test_queries(database: Path) -> None:
    with dragoman.read_db(database) as db:
        rows = db.query("SELECT type, score, event_id, event_id FROM events"
                        " WHERE type = ?", ["CONSULT"])
        assert rows.column_names == ["type", "score", "event_id", "event_id_2"]
        assert rows.to_arrow().schema.field("score").type == "double"
        with pytest.raises(sqlite3.OperationalError):
            db.query("DELETE FROM events")


def test_no_database_is_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        dragoman.read_db(tmp_path / "none.db")
    assert list(tmp_path.iterdir()) == []
