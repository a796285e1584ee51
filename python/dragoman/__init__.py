# SPDX-License-Identifier: Apache-2.0
"""dragoman: who did what to whom, where and when, according to whom, and how
sure they are.

    >>> import dragoman
    >>> model = dragoman.load(tier="fast")
    >>> document = model.code("Kenya's president met a delegation from Uganda on Monday.",
    ...                       published="2026-05-08")
    >>> for event in document.events:
    ...     print(event, event.when)
"""
from ._core import kernel, version
from ._database import Database, read_db
from ._errors import Error, InputError, ModelError
from ._model import Model, Source, load
from ._record import (Actor, Casualty, Claim, Date, Document, Entity, Event,
                      Link, Mention, Party, Place, Predicate, Sentence, Span,
                      Token)
from ._table import Table, claims_table, documents_table, events_table, to_parquet

__version__ = version()
__all__ = [
    "Actor", "Casualty", "Claim", "Database", "Date", "Document", "Entity",
    "Error", "Event", "InputError", "Link", "Mention", "Model", "ModelError",
    "Party", "Place", "Predicate", "Sentence", "Source", "Span", "Table",
    "Token", "claims_table", "documents_table", "events_table", "kernel", "load",
    "read_db", "to_parquet", "version"]
