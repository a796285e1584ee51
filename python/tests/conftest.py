# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

import dragoman


@pytest.fixture(scope="session")
def model() -> dragoman.Model:
    return dragoman.load(tier="fast")


REPORT = ("Kenya's president met the foreign minister of Uganda in Nairobi on "
          "Monday. The army denied that it had attacked rebels near Goma. "
          "Officials said that five people were killed.")


@pytest.fixture(scope="session")
def document(model: dragoman.Model) -> dragoman.Document:
    return model.code(REPORT, id="report", published="2026-05-08",
                      title="A <b>meeting</b>")
