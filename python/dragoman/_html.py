# SPDX-License-Identifier: Apache-2.0
"""A document in a notebook: its events, each with its sentence, in which who,
what, whom and the claim are marked."""
from __future__ import annotations

from html import escape

from ._record import Document, Event, Span

_COLOURS = {"who": "#1f77b433", "what": "#d6272833", "whom": "#2ca02c33",
            "says": "#9467bd33"}
_SHOWN = 50  # events


def _marks(event: Event) -> list[tuple[Span, str]]:
    out = [(party.span, "who") for party in event.actors]
    out += [(party.span, "whom") for party in event.recipients]
    out.append((event.trigger, "what"))
    claim = event.claim
    if claim:
        out += [(span, "says") for span in [*claim.source, claim.cue]]
    return out


def _sentence_html(event: Event) -> str:
    """The sentence with the spans marked that lie in it; where two overlap,
    the first wins."""
    sentence = event.sentence.span
    out, at = [], sentence.begin
    text = event.document.text
    for span, role in sorted(_marks(event), key=lambda m: m[0].begin):
        if span.begin < at or span.end > sentence.end:
            continue
        out.append(escape(text[at:span.begin]))
        out.append(f'<mark style="background:{_COLOURS[role]};color:inherit" '
                   f'title="{role}">{escape(span.text)}</mark>')
        at = span.end
    out.append(escape(text[at:sentence.end]))
    return "".join(out)


def _stance(event: Event) -> str:
    parts = []
    if event.polarity == "NEG":
        parts.append("not")
    if event.condition != "NONE":
        parts.append("only if" if event.condition == "THEN" else "if")
    if event.time == "FUTURE":
        parts.append("to come")
    if event.mood != "ASSERT":
        parts.append(event.mood.lower())
    if event.certainty not in ("CERTAIN", "UNDERSPECIFIED"):
        parts.append(event.certainty.lower())
    return ", ".join(parts)


def _row(event: Event) -> str:
    claim = event.claim
    cells = [
        "; ".join(party.name for party in event.actors) or "-",
        event.type + (f" ({event.mode})" if event.mode else ""),
        "; ".join(party.name for party in event.recipients) or "-",
        event.when or "", event.place.name if event.place else "",
        claim.source_name if claim else "", _stance(event),
        f"{event.score:.2f}"]
    row = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
    return (f"<tr>{row}</tr><tr><td colspan=8 style='text-align:left'>"
            f"{_sentence_html(event)}</td></tr>")


def document_html(document: Document) -> str:
    """HTML of the document for a notebook."""
    heads = "".join(f"<th>{name}</th>" for name in (
        "who", "did what", "to whom", "when", "where", "according to",
        "stance", "score"))
    events = document.events
    rows = "".join(_row(event) for event in events[:_SHOWN])
    more = len(events) - _SHOWN
    tail = f"<p>and {more} more events</p>" if more > 0 else ""
    legend = " ".join(f'<mark style="background:{colour};color:inherit">'
                      f"{role}</mark>" for role, colour in _COLOURS.items())
    title = document.title or document.id
    return (f"<div><b>{escape(title)}</b> {escape(document.published or '')} "
            f"{legend}<table><tr>{heads}</tr>{rows}</table>{tail}</div>")
