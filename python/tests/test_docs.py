# SPDX-License-Identifier: Apache-2.0
"""The blocks of docs/python.md run, one after the other."""
from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from conftest import REPORT

PAGE = Path(__file__).resolve().parents[2] / "docs" / "python.md"


def test_blocks_run(capsys: pytest.CaptureFixture[str], tmp_path: Path,
                    monkeypatch: pytest.MonkeyPatch) -> None:
    program = os.environ.get("DRAGOMAN")
    if not program:
        pytest.skip("DRAGOMAN names no program")
    subprocess.run([program, "code", "-q", "--tier", "fast", "-o",
                    str(tmp_path / "events.db")], input=REPORT, text=True,
                   check=True)
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.S)
    assert len(blocks) >= 3
    names: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, str(PAGE), "exec"), names)
    out = capsys.readouterr().out
    assert "CONSULT" in out and "UGA" in out and "1 EMPTY" in out and "SUPPORT" in out
