# SPDX-License-Identifier: Apache-2.0
"""What a batch is to teach: one loss for each head, summed."""
import numpy as np
import torch
import torch.nn.functional as F

import lessons as L
from lessons import NOTHING

# A word in thirty heads an event, and few words are parties.
WEIGHT = {"begin": 1.0, "tag": 1.0, "arc": 1.0, "label": 1.0, "name": 2.0, "trigger": 10.0,
          "stance": 0.3, "party": 5.0, "cue": 4.0, "claim": 2.0,
          "value": 0.5}


def places(sentences, beyond):
    """[(first word, Sentence)] -> numbers of their words [sentences,
    longest], `beyond` where there is none"""
    longest = max(len(s.form) for _, s in sentences)
    out = np.full((len(sentences), longest), beyond)
    for row, (first, s) in enumerate(sentences):
        out[row, :len(s.form)] = first + np.arange(len(s.form))
    return torch.from_numpy(out)


def column(batch, name, kind=np.int64):
    return torch.from_numpy(np.concatenate(
        [getattr(s, name) for _, s in batch.sentences]).astype(kind))


def class_loss(scores, wanted, weight=None):
    """Mean over the words that have a label."""
    said = wanted != NOTHING
    if not said.any():
        return scores.new_zeros(())
    loss = F.cross_entropy(scores, wanted, ignore_index=NOTHING,
                           reduction="none")
    return (loss if weight is None else loss * weight).sum() / said.sum()


def begin_loss(model, x, batch):
    """Of the words of treebanks; the first of a window always begins one."""
    opens = {first for first, _ in batch.windows}
    said = [(a + i, i == 0) for a, s in batch.sentences
            if s.head[0] != NOTHING for i in range(len(s.form))
            if a not in opens or i]
    if not said:
        return x.new_zeros(())
    at, wanted = map(torch.tensor, zip(*said))
    return F.binary_cross_entropy_with_logits(model.begins(x[at]),
                                              wanted.float())


def tree_loss(model, x, batch):
    trees = [(a, s) for a, s in batch.sentences if s.head[0] != NOTHING]
    if not trees:
        return x.new_zeros(()), x.new_zeros(())
    place = places(trees, len(x))
    scores = model.arcs(x, place)
    none = place == len(x)
    wanted = np.full(place.shape, NOTHING)
    for row, (_, s) in enumerate(trees):
        wanted[row, :len(s.form)] = s.head
    closed = torch.cat([none.new_zeros(len(trees), 1), none], 1)
    itself = torch.eye(place.shape[1], dtype=torch.bool)
    itself = torch.cat([itself.new_zeros(len(itself), 1), itself], 1)
    scores = scores.masked_fill(closed[:, None] | itself, -1e4)
    arc = class_loss(scores.flatten(0, 1), torch.from_numpy(wanted).flatten())
    words = place[~none]
    above = np.concatenate([np.where(s.head > 0, a + s.head - 1, -1)
                            for a, s in trees])
    at = torch.from_numpy(np.searchsorted(words.numpy(), above))
    at[above < 0] = len(words)
    label = torch.from_numpy(np.concatenate([s.label for _, s in trees]))
    return arc, class_loss(model.labels(x[words], at), label)


def event_losses(model, x, batch):
    events = [(a, s, e) for a, s in batch.sentences for e in s.events]
    if not events:
        return x.new_zeros(()), x.new_zeros(())
    trigger = torch.tensor([a + e.word for a, _, e in events])
    kind = torch.tensor([e.type for _, _, e in events])
    weight = torch.tensor([e.weight for _, _, e in events])
    mean = lambda loss: (loss * weight).sum() / weight.sum()
    stance = sum(
        mean(F.cross_entropy(scores, torch.tensor(
            [e.stance[k] for _, _, e in events]), reduction="none"))
        for k, scores in enumerate(model.stances(x[trigger], kind)))
    place = places([(a, s) for a, s, _ in events], len(x))
    wanted = np.full(place.shape, NOTHING)
    for row, (_, s, e) in enumerate(events):
        wanted[row, :len(s.form)] = e.part
        wanted[row, e.word] = NOTHING
    wanted = torch.from_numpy(wanted)
    scores = model.parties(x, place, trigger, kind)
    loss = F.cross_entropy(scores.flatten(0, 1), wanted.flatten(),
                           ignore_index=NOTHING, reduction="none")
    said = (wanted != NOTHING).sum(1).clamp(min=1)
    return stance, mean(loss.view(wanted.shape).sum(1) / said)


def window_claims(batch):
    """-> [(first word, behind the last, parts [words])] of the claims whose
    cues lie in a window"""
    out, at = [], 0
    for first, last in batch.windows:
        parts = {}
        while at < len(batch.sentences) and batch.sentences[at][0] < last:
            a, s = batch.sentences[at]
            for claim, part in (s.claims or {}).items():
                row = parts.setdefault(claim, np.zeros(last - first,
                                                       dtype=np.int64))
                row[a - first:a - first + len(part)] = part
            at += 1
        out += [(first, last, row) for row in parts.values()
                if (row == L.CUE).any()]
    return out


def cue_loss(model, x, batch):
    said = [(a, s) for a, s in batch.sentences if s.claims is not None]
    if not said:
        return x.new_zeros(())
    wanted, at = [], []
    for a, s in said:
        row = np.zeros(len(s.form), dtype=np.int64)
        for part in s.claims.values():
            cue = (part == L.CUE).nonzero()[0]
            row[cue] = 2
            row[cue[:1]] = 1
        wanted.append(row)
        at.append(a + np.arange(len(s.form)))
    scores = model.cues(x[torch.from_numpy(np.concatenate(at))])
    return class_loss(scores, torch.from_numpy(np.concatenate(wanted)))


def claim_loss(model, x, batch):
    claims = window_claims(batch)
    if not claims:
        return x.new_zeros(())
    longest = max(last - first for first, last, _ in claims)
    place = np.full((len(claims), longest), len(x))
    wanted = np.full((len(claims), longest), NOTHING)
    cue = np.zeros((len(claims), 2), dtype=np.int64)
    for row, (first, last, part) in enumerate(claims):
        place[row, :last - first] = np.arange(first, last)
        wanted[row, :last - first] = np.where(part == L.CUE, NOTHING, part)
        where = (part == L.CUE).nonzero()[0]
        cue[row] = first + where[0], first + where[-1] + 1
    sentence = np.zeros(len(x) + 1, dtype=np.int64)
    for number, (a, s) in enumerate(batch.sentences):
        sentence[a:a + len(s.form)] = number
    to = torch.from_numpy
    scores = model.claims(x, to(place), to(cue), to(sentence))
    return class_loss(scores.flatten(0, 1), to(wanted).flatten())


def value_loss(model, x, batch):
    wanted = torch.from_numpy(np.concatenate(
        [s.value for _, s in batch.sentences]).astype(np.float32))
    said = ~wanted.isnan()
    if not said.any():
        return x.new_zeros(())
    at = said.any(1)
    got = model.values(x[at])
    loss = F.smooth_l1_loss(got, wanted[at].nan_to_num(), reduction="none")
    return (loss * said[at]).sum() / said.sum()


def losses(model, batch):
    """-> name: weighted loss"""
    x = model.drop(model.words(batch))
    arc, label = tree_loss(model, x, batch)
    stance, party = event_losses(model, x, batch)
    weight = column(batch, "weight", np.float32)
    out = {"begin": begin_loss(model, x, batch),
           "tag": class_loss(model.tag(x), column(batch, "tag")),
           "arc": arc, "label": label,
           "name": class_loss(model.name(x), column(batch, "name")),
           "trigger": class_loss(model.triggers(x), column(batch, "event"),
                                 weight),
           "stance": stance, "party": party, "cue": cue_loss(model, x, batch),
           "claim": claim_loss(model, x, batch),
           "value": value_loss(model, x, batch)}
    return {k: WEIGHT[k] * v for k, v in out.items()}
