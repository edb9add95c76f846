# SPDX-License-Identifier: BSD-3-Clause
"""The figures of one run, as Markdown, JSON and a plot."""

import json
import os
import platform
import subprocess
import time

import growth as growing
import page
import plot


def ratio_words(value):
    return f"1/{1 / value:.0f}" if value < 0.095 else f"1/{1 / value:.1f}" if value < 1 else f"{value:.2f}"


def met(value, at_most, aim):
    if at_most is None:
        return "–"
    if value <= aim:
        return "aim met"
    return "met" if value <= at_most else "**not met**"


class Figures:
    def __init__(self, setup):
        self.setup = setup
        self.rows, self.costs, self.growth = [], {}, {}

    def where(self):
        cmake = subprocess.run([self.setup.cmake, "--version"], capture_output=True, text=True, check=True)
        compiler = subprocess.run(["c++", "-dumpfullversion"], capture_output=True, text=True, check=True)
        return (f"{time.strftime('%Y-%m-%d')}; {os.cpu_count()} cores of {_processor()}; load "
                f"{os.getloadavg()[0]:.1f} at the end; {cmake.stdout.splitlines()[0]}, g++ {compiler.stdout.strip()}, "
                "libtorch 2.11.0 (CUDA 13.0), nvcc 13.0.88; page cache warm.")

    def budget(self):
        lines = ["| what | against | ours | theirs | ratio | one by one | at most | aim | | CPU ratio |",
                 "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"]
        for row, ratio in self.rows:
            limits = [ratio_words(limit) if limit else "–" for limit in (row.at_most, row.aim)]
            if ratio is None:
                lines.append(f"| {row.name} | {row.against} | – | – | – | – | {' | '.join(limits)} | not measured | – |")
                continue
            value, (low, high) = ratio.value(), ratio.spread()
            lines.append(
                f"| {row.name} | {row.against} | {ratio.seconds(0):.3f} s | {ratio.seconds(1):.2f} s "
                f"| {ratio_words(value)} | {ratio_words(low)} … {ratio_words(high)} | {' | '.join(limits)} "
                f"| {met(value, row.at_most, row.aim)} | {ratio_words(ratio.value('cpu'))} |")
        cost = self.costs["compile_cpu"]
        low, high = self.costs["compile_cpu_spread"]
        lines.append(f"| compiling `probe/inspect` | – | {cost:.2f} s CPU | – | – | {low:.2f} … {high:.2f} s | 1.5 s | 0.8 s "
                     f"| {met(cost, 1.5, 0.8)} | – |")
        return "\n".join(lines)

    def probe(self):
        cost = self.costs
        return (f"The probe on libtorch 2.11.0, nothing cached: {cost['probe_seconds'] * 1000:.0f} ms, peak memory "
                f"{cost['probe_peak_mb']:.0f} MB. Of the {cost['library_mb']:.0f} MB of `libtorch_cuda.so` it looks at "
                f"{cost['touched_mb']:.1f} MB (pages counted one by one), of all files at {cost['touched_all_mb']:.1f} MB.")

    def growth_table(self):
        lines = ["| what | how many: CPU ms | per piece | off a straight line, at worst |", "| --- | --- | --- | --- |"]
        for name, points in self.growth.items():
            series = ", ".join(f"{count}: {cpu * 1000:.0f}" for count, _, cpu in points)
            (low, _, first), (high, _, last) = points[0], points[-1]
            lines.append(f"| {name} | {series} | {(last - first) / (high - low) * 1e6:.1f} µs "
                         f"| {growing.linear(points):+.0f} % |")
        return "\n".join(lines)

    def markdown(self):
        parts = [self.where(), self.budget(), self.probe()]
        return "\n\n".join(parts + ([self.growth_table()] if self.growth else []))

    def plot(self):
        bars = []
        for row, ratio in self.rows:
            if ratio and row.at_most:
                label = row.name.replace("`", "").split(", ")[0]
                bars.append((f"{label} ({row.against.replace('`', '')[:24]}…)"[:62], ratio.value() / row.at_most,
                             row.aim / row.at_most, ratio_words(ratio.value())))
        bars.append(("compiling probe/inspect (CPU)", self.costs["compile_cpu"] / 1.5, 0.8 / 1.5,
                     f"{self.costs['compile_cpu']:.2f} s"))
        return plot.svg(bars, "Cost, as a share of what the budget allows (dashed: aim)")

    def as_json(self):
        rows = [{"what": row.name, "against": row.against, "at_most": row.at_most, "aim": row.aim,
                 "ratio": ratio and ratio.value(), "ratio_cpu": ratio and ratio.value("cpu"),
                 "samples": ratio and {name: {"wall": one.wall, "cpu": one.cpu}
                                       for name, one in ratio.samples.items()}} for row, ratio in self.rows]
        return {"where": self.where(), "rows": rows, "probe": self.costs, "growth": self.growth}

    def write(self, folder):
        readme = folder / "README.md"
        readme.write_text(page.replace_between(readme.read_text(), "figures", self.markdown()))
        (folder / "figures.json").write_text(json.dumps(self.as_json(), indent=1) + "\n")
        (folder / "plot.svg").write_text(self.plot())


def _processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                return " ".join(line.split(":", 1)[1].split())
    return platform.machine()
