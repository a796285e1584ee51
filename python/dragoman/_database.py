# SPDX-License-Identifier: Apache-2.0
"""Reading the database that ``dragoman code -o events.db`` writes."""
from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ._table import Kind, Table



class Database:
    """A database, opened to read alone; close it or use it in ``with``."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        if not Path(path).is_file():
            raise FileNotFoundError(f"no database {os.fspath(path)!r}")
        name = quote(os.path.abspath(os.fspath(path)))
        self._connection = sqlite3.connect(f"file:{name}?mode=ro", uri=True)

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *unused: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def _names(self, kind: str) -> list[str]:
        rows = self._connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE"
            " 'sqlite_%' AND name NOT LIKE '%search%' ORDER BY name", (kind,))
        return [name for (name,) in rows]

    @property
    def tables(self) -> list[str]:
        return self._names("table")

    @property
    def views(self) -> list[str]:
        return self._names("view")

    def query(self, sql: str,
              parameters: Sequence[Any] | Mapping[str, Any] = ()) -> Table:
        """The rows of a SELECT.  A column is whole numbers, numbers or text by
        what it holds."""
        cursor = self._connection.execute(sql, parameters)
        names = _unique([entry[0] for entry in cursor.description or ()])
        rows = cursor.fetchall()
        columns = [list(c) for c in zip(*rows)] or [[] for _ in names]
        return Table([(name, *_typed(values))
                      for name, values in zip(names, columns)])

    def table(self, name: str) -> Table:
        """A whole table or view."""
        if name not in self.tables + self.views:
            raise KeyError(f"no table or view {name!r}; there are "
                           f"{', '.join(self.tables + self.views)}")
        return self.query(f'SELECT * FROM "{name}"')

    def __repr__(self) -> str:
        return f"<Database: {', '.join(self.views)}>"


def _unique(names: list[str]) -> list[str]:
    seen: dict[str, int] = {}
    out = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        out.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return out


def _typed(values: list[Any]) -> tuple[Kind, list[Any]]:
    types = {type(value) for value in values if value is not None}
    if types <= {int} and types:
        return "integer", values
    if types <= {int, float} and types:
        return "real", values
    return "text", [None if v is None else
                    v.decode("utf-8", "replace") if isinstance(v, bytes)
                    else str(v) for v in values]


def read_db(path: str | os.PathLike[str]) -> Database:
    """Opens a database to read: ``read_db("events.db").table("who_did_what")``."""
    return Database(path)
