# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import datetime
import json
import os
import pickle
import subprocess
import threading
from collections.abc import Iterator

import pytest

import dragoman


def test_layers_point_at_the_text(document: dragoman.Document) -> None:
    assert document.id == "report"
    for layer in (document.sentences, document.places, document.dates):
        assert layer
        for row in layer:
            span = row.span
            assert document.text[span.begin:span.end] == span.text
    for actor in document.actors:
        assert actor.mentions


def test_events_hold_parties_claims_and_dates(
        document: dragoman.Document) -> None:
    meeting = next(e for e in document.events if e.type == "CONSULT")
    assert [p.country for p in meeting.actors] == ["KEN"]
    assert [p.country for p in meeting.recipients] == ["UGA"]
    assert meeting.when == "2026-05-04"
    assert meeting.trigger.text.startswith("met")
    assert 0 < meeting.score <= 1
    attack = next(e for e in document.events if e.type == "ASSAULT")
    assert attack.claim is not None
    assert attack.claim.cue_class == "deny"
    assert attack.claim.source[0].text == "The army"
    assert attack in document.events
    assert str(meeting).count("CONSULT") == 1


def test_casualties(document: dragoman.Document) -> None:
    killed = next(c for c in document.casualties if c.kind == "killed")
    assert killed.low == killed.high == 5


def test_a_mapping_is_a_document(model: dragoman.Model) -> None:
    out = model.code({"id": "x", "text": "Kenya attacked Uganda on Monday.",
                      "published": datetime.date(2026, 5, 8),
                      "title": None, "url": float("nan")})
    assert (out.id, out.published, out.title) == ("x", "2026-05-08", None)
    assert out.events[0].when == "2026-05-04"


def test_html_is_guessed_from_bytes(model: dragoman.Model) -> None:
    page = (b"<html><head><title>News</title></head><body><article><p>"
            + b"Kenya attacked Uganda near the border on Monday. " * 8
            + b"</p></article></body></html>")
    out = model.code(page)
    assert out.title == "News"
    assert "<p>" not in out.text


def test_spans_count_code_points(model: dragoman.Model) -> None:
    out = model.code("\U0001F600 São Tomé attacked Uganda.", published="2026-05-08")
    event = out.events[0]
    assert event.trigger.text == "attacked"
    assert [p.span.text for p in event.recipients] == ["Uganda"]


@pytest.mark.parametrize("source", ["", b"", {"text": ""}])
def test_no_text_is_an_input_error(model: dragoman.Model, source: object) -> None:
    with pytest.raises(dragoman.InputError) as caught:
        model.code(source)  # type: ignore[arg-type]
    assert caught.value.code == "EMPTY"


def test_errors_carry_document_and_byte(model: dragoman.Model) -> None:
    with pytest.raises(dragoman.InputError) as caught:
        model.code(b'{"id": "a", "text": }', kind="jsonl", id="mine")
    error = caught.value
    assert (error.code, error.document) == ("SYNTAX", "mine")
    assert error.byte is not None and error.byte > 0
    assert "mine" in str(error)
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.code, copy.byte, str(copy)) == (error.code, error.byte, str(error))


def test_a_wrong_kind_date_or_layer_is_told(model: dragoman.Model) -> None:
    with pytest.raises(dragoman.InputError, match="2026-02-30"):
        model.code("Kenya attacked Uganda.", published="2026-02-30")
    with pytest.raises(dragoman.InputError):
        model.code("Kenya attacked Uganda.", kind="sound")
    with pytest.raises(ValueError, match="nothing"):
        dragoman.load(tier="fast", layers=["nothing"]).code("Kenya.")
    with pytest.raises(ValueError, match="quick"):
        dragoman.load(tier="quick")  # type: ignore[arg-type]


def test_a_model_that_is_not_there(tmp_path: object) -> None:
    with pytest.raises(dragoman.ModelError) as caught:
        dragoman.load(data=str(tmp_path))
    assert caught.value.file


def test_code_many_keeps_the_order_and_is_lazy(model: dragoman.Model) -> None:
    taken = 0

    def sources() -> Iterator[dict[str, str]]:
        nonlocal taken
        for number in range(200):
            taken += 1
            yield {"id": str(number), "text": "Kenya attacked Uganda. " * (1 + number % 7)}

    stream = model.code_many(sources(), threads=3)
    first = next(stream)
    assert isinstance(first, dragoman.Document) and first.id == "0"
    assert taken < 30
    rest = [d.id for d in stream if isinstance(d, dragoman.Document)]
    assert rest == [str(n) for n in range(1, 200)]


def test_code_many_raises_or_yields_errors(model: dragoman.Model) -> None:
    sources = [{"id": "a", "text": "Kenya attacked Uganda."},
               {"id": "b", "text": ""}, {"id": "c", "text": "Uganda replied."}]
    with pytest.raises(dragoman.InputError) as caught:
        list(model.code_many(sources))
    assert (caught.value.index, caught.value.document) == (1, "b")
    out = list(model.code_many(sources, errors="yield"))
    assert [type(o).__name__ for o in out] == ["Document", "InputError", "Document"]
    assert dragoman.events_table(out).num_rows >= 1


def test_threads_share_a_model(model: dragoman.Model) -> None:
    want = model.code("Kenya attacked Uganda.").json
    got: list[str] = []

    def work() -> None:
        for _ in range(20):
            got.append(model.code("Kenya attacked Uganda.").json)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(got) == {want} and len(got) == 80


def test_same_bytes_as_the_program(model: dragoman.Model) -> None:
    program = os.environ.get("DRAGOMAN")
    if not program:
        pytest.skip("DRAGOMAN names no program")
    line = json.dumps({"id": "x", "text": "Kenya attacked Uganda.", "published": "2026-05-08"})
    out = subprocess.run([program, "code", "--tier", "fast", "--format", "jsonl", "-"],
                         input=line, capture_output=True, text=True, check=True)
    assert json.loads(out.stdout) == model.code(line.encode(), kind="jsonl").raw


def test_documents_pickle_and_models_do_not(
        model: dragoman.Model, document: dragoman.Document) -> None:
    copy = pickle.loads(pickle.dumps(document))
    assert copy.raw == document.raw
    with pytest.raises(TypeError, match="load"):
        pickle.dumps(model)


def test_html_for_notebooks_escapes(document: dragoman.Document) -> None:
    html = document._repr_html_()
    assert "<b>meeting</b>" not in html
    assert "A &lt;b&gt;meeting" in html
    assert html.count("<mark") > 5
    assert "according to" in html


def test_explain(model: dragoman.Model) -> None:
    text = model.explain("Kenya attacked Uganda.", 0)
    assert "ASSAULT" in text
    with pytest.raises(dragoman.Error):
        model.explain("Kenya attacked Uganda.", 7)


def test_what_the_model_says_of_itself(model: dragoman.Model) -> None:
    assert model.tier == "fast"
    assert "syntax.dgm" in " ".join(model.parts)
    assert dragoman.__version__ == dragoman.version()
    assert dragoman.kernel()
    assert isinstance(model.warnings, list)
