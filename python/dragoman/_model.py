# SPDX-License-Identifier: Apache-2.0
"""Opening a model and coding texts with it."""
from __future__ import annotations

import json
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any, Literal, Union, cast

from . import _core
from ._errors import Error, InputError
from ._record import Document

#: What can be coded: a text, a document as a mapping (the fields of a JSON
#: line: ``text`` or ``html``, ``id``, ``title``, ``published`` ...), or bytes
#: of a file, whose kind is guessed.
Source = Union[str, bytes, Mapping[str, Any]]
Tier = Literal["default", "full", "fast"]

_TIERS: dict[str, int] = {"default": 0, "full": 1, "fast": 2}
_ALL = 0xFFFFFFFF  # events
_AHEAD = 4  # documents in flight for each thread
_PACKAGED = Path(__file__).parent / "share"


def _data(data: str | os.PathLike[str] | None) -> str | None:
    if data is not None:
        return os.fspath(data)
    if "DRAGOMAN_DATA" in os.environ or not _PACKAGED.is_dir():
        return None
    return str(_PACKAGED)


def _plain(value: object) -> object:
    """What json cannot write: days and times, numbers of numpy."""
    if isinstance(value, date):
        return value.isoformat()
    if hasattr(value, "item"):
        return value.item()
    raise TypeError(f"cannot code a field of type {type(value).__name__}")


def _present(value: object) -> bool:
    """Not None and not NaN, which tables have for what is missing."""
    return value is not None and value == value


class Model:
    """An open model.  It may be used by any number of threads."""

    def __init__(self, core: _core.Model, layers: str,
                 least_score: float) -> None:
        self._core = core
        self._layers = layers
        self._least_score = least_score
        self._own = threading.local()

    @property
    def folder(self) -> str:
        """The folder of its files."""
        return self._core.folder

    @property
    def tier(self) -> str:
        """``"full"`` or ``"fast"``."""
        return self._core.tier

    @property
    def parts(self) -> dict[str, int]:
        """Its files, and what tells each from other versions."""
        return self._core.parts

    @property
    def warnings(self) -> list[str]:
        """What does not fit in it."""
        return self._core.warnings

    def _worker(self) -> _core.Worker:
        worker = cast("_core.Worker | None", getattr(self._own, "worker", None))
        if worker is None:
            worker = _core.Worker(self._core, self._layers, self._least_score)
            self._own.worker = worker
        return worker

    def _asked(self, source: Source, kind: str | None) -> tuple[bytes, str | None]:
        if isinstance(source, str):
            return source.encode("utf-8", "surrogatepass"), kind or "text"
        if isinstance(source, Mapping):
            fields = {str(k): v for k, v in source.items() if _present(v)}
            line = json.dumps(fields, ensure_ascii=False, default=_plain)
            return line.encode("utf-8", "surrogatepass"), "jsonl"
        return bytes(source), kind

    def code(self, source: Source, *, kind: str | None = None,
             id: str | None = None, url: str | None = None,
             title: str | None = None, author: str | None = None,
             publisher: str | None = None,
             published: str | date | None = None,
             language: str | None = None) -> Document:
        """Codes one document.

        ``kind`` is ``"text"``, ``"html"``, ``"jsonl"`` or ``"conllu"``; by
        default a ``str`` is text and ``bytes`` are guessed.  What is named is
        used where the document itself does not say it; ``published`` is the
        day from which "Monday" counts.  Raises InputError.
        """
        data, kind = self._asked(source, kind)
        try:
            line = self._worker().code(
                data, kind, id=id, url=url, title=title, author=author,
                publisher=publisher, published=_iso(published),
                language=language)
        except Error as error:
            error.document = id or _id_of(source)
            raise
        return Document(line)

    def explain(self, source: Source, event: int | None = None, *,
                kind: str | None = None,
                published: str | date | None = None) -> str:
        """Says why the events of a document stand there, or one of them (its
        number, from 0)."""
        data, kind = self._asked(source, kind)
        return self._worker().explain(
            data, kind, published=_iso(published),
            event=_ALL if event is None else event).decode()

    def code_many(self, sources: Iterable[Source], *,
                  threads: int | None = None,
                  errors: Literal["raise", "yield"] = "raise",
                  **known: Any) -> Iterator[Document | Error]:
        """Codes many documents with several threads, in their order.

        Documents are taken from ``sources`` as they are needed, some for each
        thread ahead.  With ``errors="yield"`` a document that cannot be read
        gives its error in its place; else the error is raised, with
        ``index`` and ``document``.  ``known`` is as in ``code``.
        """
        count = threads or len(os.sched_getaffinity(0))
        waiting: deque[Future[Document]] = deque()
        pool = ThreadPoolExecutor(count, thread_name_prefix="dragoman")
        index = 0
        try:
            for source in sources:
                waiting.append(pool.submit(self.code, source, **known))
                if len(waiting) >= count * _AHEAD:
                    yield _result(waiting.popleft(), index, errors)
                    index += 1
            while waiting:
                yield _result(waiting.popleft(), index, errors)
                index += 1
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def __repr__(self) -> str:
        return f"<dragoman.Model {self.tier!r} in {self.folder!r}>"

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a model is opened where it is used: dragoman.load()")


def _iso(day: str | date | None) -> str | None:
    return day.isoformat() if isinstance(day, date) else day


def _id_of(source: Source) -> str | None:
    if isinstance(source, Mapping):
        found = source.get("id")
        return None if found is None else str(found)
    return None


def _result(future: Future[Document], index: int,
            errors: str) -> Document | Error:
    try:
        return future.result()
    except InputError as error:
        error.index = index
        if errors == "raise":
            raise
        return error


def load(tier: Tier = "default", *,
         data: str | os.PathLike[str] | None = None,
         lexicon: Sequence[str | os.PathLike[str]] = (),
         layers: Sequence[str] = (), least_score: float = 0.0) -> Model:
    """Opens the model.

    ``tier`` is ``"full"`` (some thousand words a second and core, the default)
    or ``"fast"`` (some hundred thousand).  ``data`` is a folder of models
    (default: the package's own, or ``$DRAGOMAN_DATA``).  ``lexicon`` are files
    or folders laid over the program's own actors, frames and cues.  ``layers``
    are those of the record (default: all but tokens, predicates and entities).
    Events below ``least_score`` are left out; 0 is what the model advises,
    below 0 keeps all.
    """
    if tier not in _TIERS:
        raise ValueError(f"no such tier: {tier!r}; one of {sorted(_TIERS)}")
    core = _core.Model(_data(data), tuple(os.fspath(p) for p in lexicon),
                       _TIERS[tier])
    return Model(core, ",".join(layers), least_score)
