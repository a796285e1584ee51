# SPDX-License-Identifier: Apache-2.0
"""The best tree of scores (Chu and Liu 1965, Edmonds 1967), and lifted words
put back (src/syntax/lift.h)."""
import numpy as np

ROOT_COST = 1e6  # makes a second root dearer than anything else


def cycle_of(head):
    """Nodes of a cycle, or None; node 0 is the root."""
    state = np.zeros(len(head), dtype=np.int8)
    for start in range(1, len(head)):
        path, at = [], start
        while at and not state[at]:
            state[at] = 1
            path.append(at)
            at = head[at]
        if at and at in path:
            return path[path.index(at):]
        state[path] = 2
    return None


def best_tree(score):
    """score[word, head] of n + 1 nodes, node 0 the root -> heads.  The loop
    folds one cycle after another, then unfolds them."""
    score = score.astype(np.float64).copy()
    np.fill_diagonal(score, -np.inf)
    score[:, 0] -= ROOT_COST
    steps, nodes = [], list(range(len(score)))
    while True:
        head = score.argmax(1)
        head[0] = 0
        cycle = cycle_of(head)
        if cycle is None:
            break
        inside = np.zeros(len(score), dtype=bool)
        inside[cycle] = True
        rest = np.flatnonzero(~inside)
        gain = score[cycle] - score[cycle, head[cycle]][:, None]
        enters = gain[:, rest].argmax(0)      # which word of the cycle
        leaves = score[np.ix_(rest, cycle)].argmax(1)
        new = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
        new[:-1, :-1] = score[np.ix_(rest, rest)]
        new[-1, :-1] = gain[enters, rest]
        new[:-1, -1] = score[np.ix_(rest, cycle)].max(1)
        steps.append((cycle, rest, head.copy(), enters, leaves))
        score = new
    for cycle, rest, old, enters, leaves in reversed(steps):
        folded = len(rest)
        out = np.zeros(len(old), dtype=int)
        for i, node in enumerate(rest):
            h = head[i]
            out[node] = cycle[leaves[i]] if h == folded else rest[h]
        out[cycle] = old[cycle]
        entered = cycle[enters[head[folded]]]
        out[entered] = rest[head[folded]]
        head = out
        head[0] = 0
    return head


def lift_undo(head, label, names, most=16):
    """head [words] numbers from 1, 0 the root; changed in place."""
    done = 0
    for i in range(len(head)):
        above = names[label[i]].partition(">")[2]
        if head[i] and above and done < most:
            head[i] = lifted_head(head, label, names, i, above)
            done += 1


def lifted_head(head, label, names, word, wanted):
    best, fewest = head[word], None
    for i in range(len(head)):
        name = names[label[i]]
        fits = name == wanted or name.startswith((wanted + ":", wanted + ">"))
        if i + 1 == head[word] or not fits:
            continue
        steps, at = 0, i + 1
        while at and at != word + 1 and at != head[word]:
            at, steps = head[at - 1], steps + 1
        if at == head[word] and (fewest is None or steps < fewest):
            best, fewest = i + 1, steps
    return best
