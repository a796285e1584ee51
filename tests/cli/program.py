# SPDX-License-Identifier: Apache-2.0
"""What the tests of the program share: running it, and reports to run on."""
import json
import os
import pathlib
import subprocess
import tempfile

PROGRAM = os.environ["DRAGOMAN"]
SOURCE = pathlib.Path(os.environ.get(
    "DRAGOMAN_SOURCE", pathlib.Path(__file__).resolve().parents[2]))

REPORTS = [
    {"id": "a", "title": "Talks", "published": "2026-05-08",
     "publisher": "Example", "language": "en",
     "text": "Sources in Kabul confirmed that Taliban representatives met "
             "Chinese diplomats in Moscow on Monday. \u201cThe caf\u00e9 was "
             "closed,\u201d an official said.\n\nThe rebels attacked the "
             "army, according to the ministry."},
    {"id": "b", "text": "Iran will not sign the agreement unless the United "
                        "States lifts its sanctions. \U0001f600 Protesters "
                        "marched in Paris, France, on 1 March 2015."},
    {"id": "c", "text": "The president of Freedonia did not accuse Sylvania "
                        "of \"violating\"\tthe cease-fire, witnesses said.",
     "pairs": [{"source": [0, 26], "target": [42, 50]},
               {"source": None, "target": [42, 50]}]},
    {"id": "d", "text": "Nothing happened."},
]


def lines(records):
    """Records as the bytes of JSON lines."""
    return "".join(json.dumps(r, ensure_ascii=False) + "\n"
                   for r in records).encode()


def run(*arguments, data=b"", code=None, env=None, timeout=600):
    """Runs the program; with `code` the exit code must be that."""
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=data,
                          capture_output=True, timeout=timeout,
                          env={**os.environ, **(env or {})})
    if code is not None:
        assert done.returncode == code, (arguments, done.returncode,
                                         done.stderr.decode())
    return done


def records(*arguments, data=None, code=0):
    """The document records that `dragoman code` gives."""
    done = run("code", "--format", "jsonl", *arguments,
               data=lines(REPORTS) if data is None else data, code=code)
    return [json.loads(line) for line in done.stdout.splitlines()]


class Folder:
    """A temporary folder with its path joined by `/`."""

    def __enter__(self):
        self.held = tempfile.TemporaryDirectory()
        return pathlib.Path(self.held.name)

    def __exit__(self, *error):
        self.held.cleanup()
