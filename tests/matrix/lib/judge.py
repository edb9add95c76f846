# SPDX-License-Identifier: BSD-3-Clause
"""Verdict against truth: hit, miss, false alarm, or right to say that it works."""

OUTCOMES = ("works", "hit", "false alarm", "miss")


def refuses(result):
    """Whether the tool stands in the user's way. A note, a warning, an `unchecked` does not."""
    return result["verdict"] in ("misfit", "refused")


def outcome(result, other):
    """One side's outcome. A set-up that either side's consumer builds, links, loads and runs in is a working one:
    refusing it is a false alarm, whoever refuses."""
    if refuses(result):
        working = result["stage"] == "ok" or (other is not None and other["stage"] == "ok")
        return "false alarm" if working else "hit"
    return "works" if result["stage"] == "ok" else "miss"


def pairs(store, cells):
    """(cell, ours, theirs) of every cell that has at least ours."""
    for cell in cells:
        ours, theirs = store.get(cell, "ours"), store.get(cell, "theirs")
        if ours:
            yield cell, ours, theirs


def count(store, cells, side):
    """How often each outcome."""
    counts = dict.fromkeys(OUTCOMES, 0)
    for _, ours, theirs in pairs(store, cells):
        result, other = (ours, theirs) if side == "ours" else (theirs, ours)
        if result:
            counts[outcome(result, other)] += 1
    return counts
