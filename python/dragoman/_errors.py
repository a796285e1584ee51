# SPDX-License-Identifier: Apache-2.0
"""What can go wrong, with the document, line and byte where it did."""
from __future__ import annotations


class Error(Exception):
    """Coding failed.

    ``code`` is the library's name of the error (``"EMPTY"``), ``file`` what
    was read, ``line`` counts from 1, ``byte`` is the offset in the file or
    line; each is ``None`` where it means nothing.  ``document`` is the id of
    the document that was given, ``index`` its number in ``code_many``.
    """

    def __init__(self, message: str, code: str = "ARGUMENT",
                 file: str | None = None, line: int | None = None,
                 byte: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.file = file
        self.line = line
        self.byte = byte
        self.document: str | None = None
        self.index: int | None = None

    def __str__(self) -> str:
        where = self.document or self.file or ""
        if self.line is not None:
            where += f":{self.line}"
        tail = f" (byte {self.byte})" if self.byte is not None else ""
        return (f"{where}: " if where else "") + self.message + tail

    def __reduce__(self) -> tuple[object, ...]:
        return (_restored, (type(self), self.message, self.code, self.file,
                            self.line, self.byte, self.document, self.index))


class InputError(Error, ValueError):
    """A document cannot be read: no text, malformed, too large."""


class ModelError(Error):
    """A file of the model or lexicon is missing, damaged or of another
    version."""


def _restored(kind: type[Error], message: str, code: str, file: str | None,
              line: int | None, byte: int | None, document: str | None,
              index: int | None) -> Error:
    out = kind(message, code, file, line, byte)
    out.document = document
    out.index = index
    return out


_NAMES = ("OK", "MEMORY", "LIMIT", "IO", "NOT_FOUND", "SYNTAX", "ENCODING",
          "CORRUPT", "VERSION", "ARGUMENT", "EMPTY", "DATABASE", "INTERRUPTED",
          "REJECTED", "OWN_OUTPUT")
_INPUT = {"LIMIT", "SYNTAX", "ENCODING", "EMPTY", "ARGUMENT"}


def make_error(code: int, message: str, file: str, line: int,
               byte: int) -> Error:
    """The exception for an error of the library; called by the extension."""
    name = _NAMES[code] if code < len(_NAMES) else "ERROR"
    kind = InputError if name in _INPUT else ModelError
    return kind(message, name, file or None, line or None,
                byte if byte >= 0 else None)
