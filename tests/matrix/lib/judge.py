# SPDX-License-Identifier: BSD-3-Clause
"""Compares verdict and truth: hit, miss, false alarm, or works."""

OUTCOMES = ("works", "hit", "false alarm", "miss")


def refuses(result):
    """Whether the tool stops the user. Notes, warnings and `unchecked` do not."""
    return result["verdict"] in ("misfit", "refused")


def outcome(result, other):
    """One side's outcome. If either side's consumer builds, links, loads and runs, the set-up
    works: refusing it is a false alarm."""
    if refuses(result):
        working = result["stage"] == "ok" or (other is not None and other["stage"] == "ok")
        return "false alarm" if working else "hit"
    return "works" if result["stage"] == "ok" else "miss"


def pairs(store, cells):
    """(cell, ours, theirs) of every cell that has our result."""
    for cell in cells:
        ours, theirs = store.get(cell, "ours"), store.get(cell, "theirs")
        if ours:
            yield cell, ours, theirs


def count(store, cells, side):
    """The number of each outcome."""
    counts = dict.fromkeys(OUTCOMES, 0)
    for _, ours, theirs in pairs(store, cells):
        result, other = (ours, theirs) if side == "ours" else (theirs, ours)
        if result:
            counts[outcome(result, other)] += 1
    return counts
