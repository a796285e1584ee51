# SPDX-License-Identifier: Apache-2.0
"""Databases of reports that nobody has coded, for what looks at texts only."""
import pathlib
import re
import sqlite3

SCHEMA = pathlib.Path(__file__).resolve().parent.parent / \
    "src" / "store" / "schema.sql"


def create(path):
    """An empty database, without the index for searching, which takes longer
    than all that is measured here."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = OFF")
    database.executescript(SCHEMA.read_text(encoding="utf-8"))
    for name, in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' "
            "AND sql LIKE '%search%'").fetchall():
        if re.fullmatch(r"\w+", name):
            database.execute(f"DROP TRIGGER {name}")
    database.execute("INSERT INTO runs (run_id, version) VALUES (1, 'none')")
    database.commit()
    return database


def reopen(path):
    database = sqlite3.connect(path)
    database.execute("PRAGMA synchronous = OFF")
    return database


def add(database, rows):
    """Reports as dictionaries with the names of JSON lines."""
    first = database.execute("SELECT coalesce(max(document_id), 0) FROM "
                             "documents").fetchone()[0] + 1
    database.executemany(
        "INSERT INTO documents (document_id, id, source, line, identity, "
        "content, run_id, url, title, author, publisher, published, text) "
        "VALUES (?, ?, '-', ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)",
        ((n, row["id"], n, n, n, row.get("url"), row.get("title"),
          row.get("author"), row.get("publisher"), row.get("published"),
          row["text"]) for n, row in enumerate(rows, first)))
    database.commit()
