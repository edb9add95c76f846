# SPDX-License-Identifier: BSD-3-Clause
"""Runs commands and measures wall clock, and CPU time including children."""

import os
import resource
import statistics
import subprocess
import time


class Failed(Exception):
    """A command failed unexpectedly."""


def timed(words, env, folder=None, expect=0, until=None):
    """(seconds, CPU seconds). With `until`, only up to the first line that holds that text."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    child = subprocess.Popen(words, env=env, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, text=True, errors="replace")
    seen, lines = None, []
    for line in child.stdout:
        lines.append(line)
        if until and seen is None and until in line:
            seen = time.perf_counter()
    exit_code = child.wait()
    end = seen or time.perf_counter()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if expect is not None and (exit_code != 0) != (expect != 0):
        raise Failed(f"{' '.join(words)}: exit {exit_code}\n" + "".join(lines[-40:]))
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return end - start, cpu


def environment(more):
    """A clean environment: only the bench names a toolkit or a libtorch."""
    env = {"PATH": "/usr/bin:/bin", "HOME": os.environ.get("HOME", "/"), "LC_ALL": "C.UTF-8"}
    env.update({name: str(value) for name, value in more.items()})
    return env


class Samples:
    """The times of the repetitions of one command."""

    def __init__(self):
        self.wall, self.cpu = [], []

    def add(self, wall_and_cpu):
        self.wall.append(wall_and_cpu[0])
        self.cpu.append(wall_and_cpu[1])

    def median(self, which="wall"):
        return statistics.median(getattr(self, which))


def alternate(sides, repetitions, say):
    """Runs every side once per repetition, in alternating order; {name: Samples}."""
    samples = {name: Samples() for name in sides}
    for number in range(repetitions):
        names = list(sides) if number % 2 == 0 else list(reversed(sides))
        for name in names:
            samples[name].add(sides[name]())
        say(f"{number + 1}/{repetitions}: " + ", ".join(f"{name} {samples[name].wall[-1]:.3f}" for name in sides))
    return samples


class Ratio:
    """Ours over theirs, each minus its empty project."""

    def __init__(self, samples, ours, theirs, ours_empty=None, theirs_empty=None):
        self.samples = samples
        self.names = (ours, ours_empty), (theirs, theirs_empty)

    def seconds(self, side, which="wall"):
        name, empty = self.names[side]
        base = self.samples[empty].median(which) if empty else 0
        return max(self.samples[name].median(which) - base, 0.0005)

    def value(self, which="wall"):
        return self.seconds(0, which) / self.seconds(1, which)

    def spread(self):
        """The smallest and largest ratio of one repetition, each against its empty project."""
        each = []
        for number in range(len(self.samples[self.names[0][0]].wall)):
            pair = []
            for name, empty in self.names:
                base = self.samples[empty].median() if empty else 0
                pair.append(max(self.samples[name].wall[number] - base, 0.0005))
            each.append(pair[0] / pair[1])
        return min(each), max(each)
