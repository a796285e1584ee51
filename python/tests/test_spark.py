# SPDX-License-Identifier: Apache-2.0
"""Coding by Spark in local mode with two workers."""
from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import dragoman

pyspark = pytest.importorskip("pyspark")
from dragoman import spark  # noqa: E402

DOCUMENTS = 20_000


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    from pyspark.sql import SparkSession
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    out = (SparkSession.builder.master("local[2,4]").appName("dragoman")
           .config("spark.ui.enabled", "false")
           .config("spark.sql.shuffle.partitions", "4")
           .config("spark.driver.bindAddress", "127.0.0.1")
           .config("spark.driver.host", "127.0.0.1").getOrCreate())
    out.sparkContext.setLogLevel("OFF")
    yield out
    out.stop()


ACTORS = ("Kenya", "Uganda", "The rebels", "The army", "Norway", "Police")
DEEDS = ("attacked", "met", "accused", "signed an agreement with", "threatened",
         "will send aid to")


def report(number: int) -> dict[str, str]:
    first = ACTORS[number % 6]
    second = ACTORS[(number // 6) % 6]
    deed = DEEDS[(number // 36) % 6]
    return {"key": f"d{number}", "day": f"2026-05-{number % 28 + 1:02}",
            "body": f"{first} {deed} {second} on Monday. Officials said that"
                    f" {number % 50 + 2} people were killed near Nairobi."}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("spark") / "reports.jsonl"
    path.write_text("".join(json.dumps(report(n)) + "\n" for n in range(DOCUMENTS)))
    return path


def test_same_rows_as_the_program(session: Any, reports: Path, tmp_path: Path) -> None:
    program = os.environ.get("DRAGOMAN")
    if not program:
        pytest.skip("DRAGOMAN names no program")
    lines = tmp_path / "in.jsonl"
    lines.write_text("".join(
        json.dumps({"id": r["key"], "published": r["day"], "text": r["body"]}) + "\n"
        for r in map(report, range(DOCUMENTS))))
    out = tmp_path / "out.jsonl"
    begin = time.perf_counter()
    subprocess.run([program, "code", "--tier", "fast", "-j", "2", "-o", str(out), str(lines)],
                   check=True, capture_output=True)
    alone = time.perf_counter() - begin
    df = session.read.json(str(reports)).repartition(8)

    def coded() -> Any:
        return spark.code(df, text="body", id="key", published="day", tier="fast")

    coded().limit(10).collect()  # the workers start and open the model
    begin = time.perf_counter()
    found = {r["id"]: r["record"] for r in coded().select("id", "record").toLocalIterator()}
    spent = time.perf_counter() - begin
    want = {json.loads(line)["id"]: line for line in out.read_text().splitlines()}
    assert found == want
    print(f"speed through Spark, of the program's: {alone / spent:.2f}")


def test_events_are_those_of_the_table(session: Any, reports: Path) -> None:
    df = session.read.json(str(reports)).limit(300)
    coded = spark.code(df, text="body", id="key", published="day", tier="fast")
    rows = spark.events(coded).collect()
    model = dragoman.load(tier="fast")
    table = dragoman.events_table(model.code_many(
        {"id": r["key"], "published": r["day"], "text": r["body"]}
        for r in df.toLocalIterator()))
    assert len(rows) == len(table) > 100
    def key(row: Any) -> Any:
        return (row["document"], row["event"])
    for mine, theirs in zip(sorted(rows, key=key), sorted(table.rows(), key=key)):
        assert mine.asDict() == theirs


def test_a_poisoned_document_is_a_row(session: Any) -> None:
    df = session.createDataFrame([("a", "Kenya attacked Uganda."), ("b", ""), ("c", None),
                                  ("d", "Uganda replied.")], "id string, text string")
    rows = {r["id"]: r for r in spark.code(df, id="id", tier="fast").collect()}
    assert rows["b"]["error_code"] == "EMPTY" and rows["b"]["record"] is None
    assert rows["c"]["error"] and rows["d"]["error"] is None
    assert rows["a"]["events"] == 1
    with pytest.raises(ValueError, match="colour"):
        spark.code(df, text="colour")


def workers() -> list[int]:
    """Python workers that have the model mapped."""
    out = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if "events.dgm" in (folder / "maps").read_text() and int(folder.name) != os.getpid():
                out.append(int(folder.name))
        except OSError:
            pass
    return out


def test_a_killed_worker_loses_nothing(session: Any, reports: Path) -> None:
    df = session.read.json(str(reports)).repartition(16)
    coded = spark.code(df, text="body", id="key", published="day", tier="fast")
    killed: list[int] = []

    def kill() -> None:
        while not killed:
            found = workers()
            if found:
                time.sleep(1)
                found = workers()
                if found:
                    os.kill(found[0], signal.SIGKILL)
                    killed.append(found[0])
            time.sleep(0.1)

    thread = threading.Thread(target=kill, daemon=True)
    thread.start()
    ids = [r["id"] for r in coded.select("id", "record").collect() if r["record"]]
    thread.join(10)
    assert killed
    assert sorted(ids) == sorted(f"d{n}" for n in range(DOCUMENTS))
