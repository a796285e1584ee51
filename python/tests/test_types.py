# SPDX-License-Identifier: Apache-2.0
"""The package passes mypy's strict checks, and its types reach users."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def mypy(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "mypy", *arguments], cwd=ROOT,
                          capture_output=True, text=True)


def test_strict() -> None:
    out = mypy()
    assert out.returncode == 0, out.stdout


def test_types_reach_users(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import dragoman\n"
                      "reveal_type(dragoman.load().code('x').events[0].score)\n"
                      "dragoman.load().code(3)\n")
    out = mypy("--strict", "--config-file=", str(script))
    assert '"float"' in out.stdout or "builtins.float" in out.stdout
    assert "incompatible type" in out.stdout
