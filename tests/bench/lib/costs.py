# SPDX-License-Identifier: BSD-3-Clause
"""The probe's cost: CPU time to compile it, memory, and how much of a large library it reads."""

import os
import resource
import statistics
import subprocess

import measure


def compile_cpu(setup, repetitions):
    """CPU seconds of the one command that builds the probe."""
    program = setup.work / "compiled"
    return [measure.timed(setup.probe_command(program), setup.environment())[1] for _ in range(repetitions)]


def run_cost(setup, program):
    """(wall median, peak MB) of the probe on libtorch, without a cache."""
    words = [str(program), f"{setup.torch}/torch"]
    walls = [measure.timed(words, setup.environment())[0] for _ in range(5)]
    pid = os.spawnvpe(os.P_NOWAIT, "/bin/sh", ["sh", "-c", 'exec "$0" "$1" >/dev/null', *words],
                      setup.environment())
    _, status, usage = os.wait4(pid, 0)
    if status:
        raise measure.Failed(f"{words}: status {status}")
    return statistics.median(walls), usage.ru_maxrss / 1024


def touched(setup, program):
    """MB of libtorch_cuda.so that the probe touches, its size, and MB touched in all files."""
    library, report = setup.work / "touched.so", setup.work / "touched.txt"
    source = setup.here / "touched.c"
    subprocess.run(["cc", "-O1", "-shared", "-fPIC", str(source), "-o", str(library), "-ldl"], check=True)
    env = setup.environment(LD_PRELOAD=library, TOUCHED_REPORT=report)
    measure.timed([str(program), f"{setup.torch}/torch"], env)
    pages, size, total = 0, 0, 0
    for line in report.read_text().splitlines():
        here, whole, name = line.split(" ", 2)
        total += int(here)
        if name.endswith("/libtorch_cuda.so"):
            pages, size = pages + int(here), int(whole)
    return pages / 1e6, size / 1e6, total / 1e6


def all_costs(setup, repetitions):
    program = setup.probe()
    seconds = compile_cpu(setup, repetitions)
    wall, peak = run_cost(setup, program)
    part, whole, total = touched(setup, program)
    return {
        "compile_cpu": statistics.median(seconds), "compile_cpu_spread": [min(seconds), max(seconds)],
        "probe_seconds": wall, "probe_peak_mb": peak, "touched_mb": part, "library_mb": whole,
        "touched_all_mb": total, "pages": resource.getpagesize(),
    }
